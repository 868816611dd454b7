import { Type } from 'typebox'
import { opdrachtRoute, type Hulp, type Route } from '../../../kernel/gate.ts'
import type { Tx } from '../../../kernel/db.ts'
import { leesPersonen, leesTeksten } from '../../zaak.ts'
import type { Casus, CasusFeit } from '../casus.ts'
import { dagVan } from '../../../gedeeld/kalender/index.ts'
import { evolve } from '../evolve.ts'
import { Id, dicht } from '../opdracht.ts'
import { magZien } from '../contact/gegevens.ts'
import { nee, stelBriefOp, type Briefweigering, type Opgesteld } from './brief.ts'
import type { Gemaakt, StukOpdracht } from './feiten.ts'
import { bergOp } from './opdrachten-bergen.ts'

export const Briefvraag = Type.Object(
  {
    ontvanger: Id,
    over: Type.Optional(Id),
    sjabloon: Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 60 }),
  },
  dicht,
)
export type Briefkeuze = Type.Static<typeof Briefvraag>

const MAANDEN = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')
/** A day as people write it above a letter. */
const voluit = (dag: string): string => {
  const [jaar, maand, nummer] = dag.split('-').map(Number)
  return `${nummer ?? ''} ${MAANDEN[(maand ?? 1) - 1] ?? ''} ${jaar ?? ''}`
}

/**
 * The letter as it would go today, from what this person may read; null when the case does not exist for them. It carries an address, so
 * who asks has just read how the receiver is reached safely, as with the address itself (SD-19).
 */
export async function opgesteld(
  tx: Tx,
  hulp: Hulp,
  zaak: string,
  keuze: Briefkeuze,
): Promise<Opgesteld | Briefweigering | null> {
  const gelezen = await hulp.stroom(tx, zaak)
  if (gelezen?.bereik !== 'inhoud') return null
  const casus = gelezen.gebeurd.reduce<Casus>((c, g) => evolve(c, g.feit as CasusFeit), { status: 'geen' })
  if (casus.status === 'geen') return null
  const brief = stelBriefOp({
    casus,
    regio: hulp.definitie,
    ontvanger: keuze.ontvanger,
    over: keuze.over ?? keuze.ontvanger,
    sjabloon: keuze.sjabloon,
    personen: await leesPersonen(tx, zaak),
    teksten: await leesTeksten(tx, zaak),
    medewerker: tx.wie.naam,
    datum: voluit(dagVan(tx.nu)),
  })
  return brief.ok && !magZien(casus, keuze.ontvanger, tx.wie.mens, tx.nu) ? nee('eerst-lezen') : brief
}

/** Makes the letter within the transaction that records it: what was kept is what the case said at that instant. */
export const brieven: readonly Route[] = [
  opdrachtRoute({
    pad: '/casussen/:id/brieven',
    samenvatting: 'Een brief vastleggen als stuk',
    type: 'MaakBrief',
    params: Type.Object({ id: Id }, dicht),
    body: Briefvraag,
    maak: ({ params, body }, hulp) => {
      const zaak = (params as { id: string }).id
      const [stuk, bestand] = [hulp.nieuwId(), hulp.nieuwId()]
      const { ontvanger, sjabloon, over = ontvanger } = body
      const opdracht: StukOpdracht = { type: 'MaakBrief', stuk, bestand, ontvanger, over, sjabloon }
      // Between deciding and writing: the printed bytes. A second attempt prints again.
      let bytes: Buffer | undefined
      const maak = async (tx: Tx): Promise<Gemaakt | undefined> => {
        const brief = await opgesteld(tx, hulp, zaak, body)
        if (brief === null) return undefined
        if (!brief.ok) return brief
        bytes = await hulp.stukwerk.druk(brief)
        return { grootte: bytes.length, sjabloonversie: brief.versie }
      }
      return {
        slice: 'casus',
        stroom: zaak,
        nieuw: false,
        opdracht,
        rijen: [],
        vul: async (tx, o) => {
          const gemaakt = await maak(tx)
          return gemaakt === undefined ? o : { ...o, gemaakt }
        },
        bewaar: async tx => {
          if (bytes !== undefined) await bergOp(tx, hulp, { zaak, stuk, bestand, type: 'pdf', bytes })
        },
      }
    },
  }),
]
