import type { Regelboek } from '../../gedeeld/regio/laden.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { Geheimhouding, Hulp } from '../../kernel/gate.ts'
import { leesStroom, voerUit, type Pijplijn } from '../../kernel/pipeline.ts'
import { werkBij } from '../../kernel/rijen.ts'
import { aannameOpzet, type Aanname } from '../../keten/melding/index.ts'
import { stukwerk } from '../stukken/stukwerk.ts'
import { uuid5 } from '../uuid5.ts'
import { meldpuntVan, organisatieId } from '../vulling/inrichten.ts'
import { systeemActor } from '../worker.ts'

/** What is needed to bring something from a worksheet to Veilig Thuis. */
export type Bezorging = { pijplijn: Pijplijn; geheim: Geheimhouding; boek: Regelboek; verzonnen: boolean }

/** The system of the reporting point that this municipality reports to. */
export const ontvanger = (d: Pick<Bezorging, 'boek'>, regio: string, gemeente: string): Actor =>
  systeemActor(d.boek, regio, gemeente)

export const hulpVan = (d: Bezorging, wie: Actor, nu: string): Hulp => ({
  wie,
  nu,
  definitie: d.pijplijn.definitie(wie.regio),
  geheim: d.geheim,
  stukwerk,
  verzonnen: d.verzonnen,
  // a report that is brought makes no link to anybody
  adres: '',
  nieuwId: d.pijplijn.nieuwId,
  stroom: (tx, id) => leesStroom(d.pijplijn, tx, id),
})

type Rij = { id: string; op: Date; sleutel: string; cijfer: Buffer }

/**
 * Makes of what was sent a report at Veilig Thuis, in one transaction with its own row: both, or neither. Its id is the id of the report, so
 * twice brings one. @returns whether it became a report now
 */
export async function bezorg(d: Bezorging, wie: Actor, id: string): Promise<boolean> {
  const nu = d.pijplijn.nu().toISOString()
  const pijplijn = { ...d.pijplijn, nu: () => new Date(nu) }
  const [rij] = await pijplijn.db.asActor(wie, nu, tx =>
    tx.vraag<Rij>(
      'werkblad_bezorg',
      `select id, op, sleutel, cijfer from kring.werkbladpost where regio = $1 and id = $2 and organisatie = $3 and soort = 'melding' and stand = 'klaar'`,
      [wie.regio, id, wie.organisatie],
    ),
  )
  if (rij === undefined) return false
  const aanname = JSON.parse(d.geheim.ontsleutel(rij.sleutel, rij.cijfer)) as Aanname
  const opzet = aannameOpzet(aanname, hulpVan({ ...d, pijplijn }, wie, nu), { id, op: rij.op.toISOString() })
  if ('ok' in opzet) return false
  const nummer = 'nummer' in opzet.opdracht ? String(opzet.opdracht.nummer) : ''
  const uit = await voerUit(pijplijn, wie, {
    ...opzet,
    sleutel: uuid5(`werkbladpost:${id}`),
    vingerafdruk: d.geheim.spoor(`werkbladpost:${id}`).toString('hex'),
    rijen: [
      ...opzet.rijen,
      werkBij(
        'werkbladpost',
        { regio: wie.regio, id },
        { stand: 'aangekomen', aangekomen_op: nu, nummer, sleutel: null, cijfer: null },
      ),
    ],
    // which duty runs at Veilig Thuis from now: telling everybody concerned, with its day
    bewaar: async tx => {
      await tx.vraag(
        'werkblad_plichten',
        `update kring.werkbladpost p set informeren_voor = (select min(w.vervalt_op) from kring.werk w
            where w.regio = p.regio and w.zaak = p.id and w.soort = 'persoon-informeren' and w.klaar_op is null)
          where p.regio = $1 and p.id = $2`,
        [wie.regio, id],
      )
    },
  })
  return uit.ok && !uit.herhaald
}

/** Nobody is at it any more after this long. */
const LAAT_MS = 60_000

/** Goes round after what was sent and did not arrive, because the server stopped in between. @param opFout hears of one that failed. @returns how many became a report */
export async function loopWerkbladenNa(
  d: Bezorging,
  opFout: (fout: unknown) => void = () => undefined,
): Promise<number> {
  const mis = (fout: unknown) => {
    opFout(fout)
    return false
  }
  let bezorgd = 0
  const laat = new Date(d.pijplijn.nu().getTime() - LAAT_MS).toISOString()
  for (const [regio, def] of d.boek.regios) {
    const per = new Map(def.gemeenten.map(g => [organisatieId(regio, meldpuntVan(def, g.naam)), g.naam]))
    for (const gemeente of per.values()) {
      const wie = ontvanger(d, regio, gemeente)
      const rijen = await d.pijplijn.db.asActor(wie, d.pijplijn.nu().toISOString(), tx =>
        tx.vraag<{ id: string }>(
          'werkblad_achter',
          `select id from kring.werkbladpost where regio = $1 and organisatie = $2 and soort = 'melding' and stand = 'klaar' and op <= $3 order by op limit 50`,
          [regio, wie.organisatie, laat],
        ),
      )
      // one that fails does not hold up the others
      for (const { id } of rijen) if (await bezorg(d, wie, id).catch(mis)) bezorgd += 1
    }
  }
  return bezorgd
}
