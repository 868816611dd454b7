import { Type } from 'typebox'
import { rijRoute, vraagRoute, type Hulp, type Route } from '../../kernel/gate.ts'
import { voegToe, type Schrijf } from '../../kernel/rijen.ts'
import type { Weigering } from '../../kernel/weigering.ts'
import { leesbaarNummer } from '../zaak.ts'
import { ADVIES_KANALEN, HOEDANIGHEDEN, keurAdvies, UITKOMSTEN } from './advies.ts'

const vt = ['medewerker-veilig-thuis', 'gedragswetenschapper'] as const
const keuze = <const T extends readonly string[]>(...uit: T) => Type.Unsafe<T[number]>(Type.Enum([...uit]))

/** An advice as a person writes it down. */
export const AdviesInvoer = Type.Object(
  {
    kanaal: keuze(...ADVIES_KANALEN),
    hoedanigheid: keuze(...HOEDANIGHEDEN),
    vormen: Type.Array(Type.String({ maxLength: 60 }), { maxItems: 12 }),
    gemeente: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
    samenvatting: Type.String({ minLength: 1, maxLength: 4000, pattern: '\\S' }),
    uitkomst: keuze(...UITKOMSTEN),
  },
  { additionalProperties: false },
)
const AdviesRij = Type.Object({
  id: Type.String(),
  nummer: Type.String(),
  op: Type.String(),
  kanaal: Type.String(),
  hoedanigheid: Type.String(),
  vormen: Type.Array(Type.String()),
  gemeente: Type.Union([Type.String(), Type.Null()]),
  samenvatting: Type.String(),
  uitkomst: Type.String(),
})

type Rij = Omit<Type.Static<typeof AdviesRij>, 'op'> & { op: Date }

/** From what a person wrote to the row that is kept, or what may not stand in it. `op`: when it was asked. */
export function adviesRij(
  body: Type.Static<typeof AdviesInvoer>,
  hulp: Pick<Hulp, 'wie' | 'nieuwId'>,
  op: string,
): { id: string; rij: Schrijf } | Weigering {
  const nee = keurAdvies(body.samenvatting)
  if (nee) return nee
  const id = hulp.nieuwId()
  const { regio, organisatie, mens } = hulp.wie
  const rij = voegToe('advies', {
    regio,
    id,
    organisatie,
    nummer: leesbaarNummer('A', id),
    kanaal: body.kanaal,
    hoedanigheid: body.hoedanigheid,
    vormen: body.vormen,
    gemeente: body.gemeente ?? null,
    samenvatting: body.samenvatting.trim(),
    uitkomst: body.uitkomst,
    mens,
    op,
  })
  return { id, rij }
}

/** Advice: who asks keeps the responsibility; nothing of the family is kept. */
export const routes: readonly Route[] = [
  rijRoute({
    pad: '/adviezen',
    samenvatting: 'Een advies vastleggen',
    rollen: vt,
    doel: 'aanname',
    body: AdviesInvoer,
    maak: async (_tx, { body }, hulp) => {
      const advies = adviesRij(body, hulp, hulp.nu)
      return 'ok' in advies ? advies : { id: advies.id, rijen: [advies.rij] }
    },
  }),
  vraagRoute({
    methode: 'GET',
    pad: '/adviezen',
    samenvatting: 'De laatste adviezen van de eigen organisatie',
    doel: 'aanname',
    rollen: vt,
    velden: ['proces'],
    query: Type.Object(
      { na: Type.Optional(Type.String({ pattern: '^[0-9TZ:.-]{20,30}\\|[0-9a-f-]{36}$' })) },
      { additionalProperties: false },
    ),
    antwoord: Type.Object({ adviezen: Type.Array(AdviesRij), volgende: Type.Union([Type.String(), Type.Null()]) }),
    kijk: async (tx, { query }) => {
      const [op, id] = query.na?.split('|') ?? ['9999-12-31T00:00:00.000Z', 'ffffffff-ffff-ffff-ffff-ffffffffffff']
      const rijen = await tx.vraag<Rij>(
        'advies_lijst',
        `select id, nummer, op, kanaal, hoedanigheid, vormen, gemeente, samenvatting, uitkomst from kring.advies
          where regio = $1 and organisatie = $2 and (op, id) < ($3::timestamptz, $4::uuid) order by op desc, id desc limit 51`,
        [tx.wie.regio, tx.wie.organisatie, op, id],
      )
      const pagina = rijen.slice(0, 50)
      const laatste = rijen.length > 50 ? pagina.at(-1) : undefined
      return {
        antwoord: {
          adviezen: pagina.map(r => ({ ...r, op: r.op.toISOString() })),
          volgende: laatste ? `${laatste.op.toISOString()}|${laatste.id}` : null,
        },
        zaak: null,
        personen: [],
      }
    },
  }),
]
