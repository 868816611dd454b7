import type { Actor } from '../../kernel/actor.ts'
import { gebrek, leesVtMelding } from '../../keten/post/index.ts'
import { meldpuntVan, organisatieId } from '../vulling/inrichten.ts'
import { systeemActor } from '../worker.ts'
import { volledig } from './inname.ts'
import { inzage, laatWachten, maakMelding, type Inneming } from './melding.ts'
import { leesXml } from './xml.ts'

/** Handling takes less than a second, and no request lives longer than thirty: after this long nobody is at it any more. */
const LAAT_MS = 60_000
/** A message that brought the server down may do so again: after this many times a person looks (choice of Kring). */
const HOOGSTENS_KEER = 3
const PER_GREEP = 20

type Halverwege = {
  id: string
  op: Date
  inhoud: Buffer | null
  sleutel: string | null
  pogingen: number
}

/**
 * Goes round after messages that were received and never became anything, because the server stopped in between. The terms count from
 * when they came in, so the family loses nothing but the time it lay. Two rounds at once, or a round and the sender who sends again, make
 * one report: the row is claimed, and its id is the id of the report. @param opFout hears of one that failed. @returns how many became a report
 */
export async function loopNa(d: Inneming, opFout: (fout: unknown) => void = () => undefined): Promise<number> {
  let gemaakt = 0
  for (const regio of d.boek.regios.keys())
    for (const wie of meldpunten(d, regio))
      for (let n = PER_GREEP; n === PER_GREEP;) {
        const rijen = await pakOp(d, wie)
        n = rijen.length
        // one that fails does not hold up the others: it stays, and its turn was counted
        const mis = (fout: unknown) => {
          opFout(fout)
          return false
        }
        for (const rij of rijen) if (await verwerk(d, wie, rij).catch(mis)) gemaakt += 1
      }
  return gemaakt
}

/** The system of each reporting point of a region: a message is its organisation's, and nobody else's system sees it. */
function meldpunten(d: Inneming, regio: string): readonly Actor[] {
  const def = d.boek.regios.get(regio)
  if (def === undefined) return []
  const per = new Map(def.gemeenten.map(g => [organisatieId(regio, meldpuntVan(def, g.naam)), g.naam]))
  return [...per.values()].map(gemeente => systeemActor(d.boek, regio, gemeente))
}

/** Claims what was left. The count is kept before anything is done with it: what ends the process here is counted too. */
function pakOp(d: Inneming, wie: Actor): Promise<Halverwege[]> {
  const nu = d.pijplijn.nu()
  const laat = new Date(nu.getTime() - LAAT_MS).toISOString()
  return d.pijplijn.db.asActor(wie, nu.toISOString(), async tx => {
    const rijen = await tx.vraag<Halverwege>(
      'post_halverwege',
      `update kring.post_in p set pogingen = p.pogingen + 1, opgepakt_op = $4
        where p.regio = $1 and p.organisatie = $2 and p.id in (
          select h.id from kring.post_in h where h.regio = $1 and h.organisatie = $2 and h.stand = 'ontvangen' and h.op <= $3
             and (h.opgepakt_op is null or h.opgepakt_op <= $3) order by h.op, h.id limit ${PER_GREEP} for update skip locked)
        returning p.id, p.op, p.inhoud, p.sleutel, p.pogingen`,
      [tx.wie.regio, tx.wie.organisatie, laat, tx.nu],
    )
    await tx.schrijf(rijen.map(() => inzage(tx, d, 'post.Opgepakt')))
    return rijen
  })
}

/** One message: a report, or a question to a person. */
async function verwerk(d: Inneming, wie: Actor, rij: Halverwege): Promise<boolean> {
  const naarMens = (g: Parameters<typeof laatWachten>[3], uitleg: string | null) =>
    d.pijplijn.db.asActor(wie, d.pijplijn.nu().toISOString(), tx => laatWachten(tx, d, rij.id, g, uitleg))
  if (rij.pogingen > HOOGSTENS_KEER) {
    await naarMens(gebrek('geweigerd'), 'Kring begon hier een paar keer aan en kwam niet klaar.')
    return false
  }
  const g = lees(d, rij)
  if (g?.ok !== true) {
    await naarMens(g?.gebrek ?? gebrek('geweigerd'), null)
    return false
  }
  const { gemeente, gebrek: mist } = volledig(d, wie.regio, g)
  if (mist !== null || gemeente === null) {
    await naarMens(mist ?? gebrek('gemeente'), null)
    return false
  }
  const { voorstel, opmerkingen } = g
  const uit = await maakMelding(d, wie, {
    id: rij.id,
    op: rij.op.toISOString(),
    ...{ voorstel, opmerkingen, gemeente, sleutel: rij.id },
  })
  if (!uit.ok) await naarMens(gebrek('geweigerd'), uit.uitleg)
  return uit.ok && !uit.herhaald
}

function lees(d: Inneming, { inhoud, sleutel }: Halverwege): ReturnType<typeof leesVtMelding> | null {
  if (inhoud === null || sleutel === null) return null
  const boom = leesXml(Buffer.from(d.geheim.ontsleutel(sleutel, inhoud), 'base64'))
  return 'code' in boom ? null : leesVtMelding(boom)
}
