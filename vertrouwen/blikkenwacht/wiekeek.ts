import { Type } from 'typebox'
import type { Rol } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import { vraagRoute, type Route } from '../../kernel/gate.ts'
import { dicht, of } from '../../kernel/vorm.ts'
import { BEOORDELAARS, Nummer } from './gemeen.ts'

/** Who may hold a case and read it; whether they hold this one is asked of the case. */
const HOUDERS: readonly Rol[] = [
  'medewerker-veilig-thuis',
  'gedragswetenschapper',
  'casusregisseur',
  'teamcoordinator',
  'plaatsingscoordinator',
  'opvangmedewerker',
]
const PER_BLAD = 25
const Overslaan = Type.Optional(Type.Integer({ minimum: 0, maximum: 100_000 }))

/**
 * The case with this number when who asks may see who looked in it. Two walls: here what this person may read of it and who holds it, in the
 * database (`kring.wie_keek_zaak`) the same, written apart.
 */
async function zaakVan(tx: Tx, nummer: string): Promise<string | null> {
  if (!BEOORDELAARS.includes(tx.wie.rol)) {
    const [houdt] = await tx.vraag<{ zaak: string }>(
      'wie_keek_houdt',
      `select z.id as zaak from kring.zaak z join kring.houder h on h.regio = z.regio and h.zaak = z.id and h.tot is null
        where z.regio = $1 and z.nummer = $2 and h.organisatie = $3
          and not exists (select 1 from kring.sper s where s.regio = z.regio and s.zaak = z.id and s.mens = $4::uuid and s.van <= $5::timestamptz and (s.tot is null or s.tot > $5::timestamptz))`,
      [tx.wie.regio, nummer, tx.wie.organisatie, tx.wie.mens, tx.nu],
    )
    if (houdt === undefined) return null
  }
  const [rij] = await tx.vraag<{ zaak: string | null }>('wie_keek_zaak', 'select kring.wie_keek_zaak($1) as zaak', [
    nummer,
  ])
  return rij?.zaak ?? null
}

type Mensrij = {
  mens: string
  naam: string | null
  rol: string
  organisatie: string | null
  doelen: string[]
  aantal: number
  eerste: Date
  laatste: Date
}

/** Who looked in this case, by person: as what, for what purposes, how often, and from when to when (issue Trust; AVG art. 5 lid 2). */
const mensen = vraagRoute({
  methode: 'POST',
  pad: '/wie-keek',
  samenvatting: 'Wie er in een zaak keek, per mens, voor wie haar houdt en voor een privacyfunctionaris',
  doel: 'blikken',
  rollen: [...HOUDERS, ...BEOORDELAARS],
  velden: ['proces'],
  body: Type.Object({ nummer: Nummer, overslaan: Overslaan }, dicht),
  antwoord: Type.Object({
    mensen: Type.Array(
      Type.Object({
        ...{ mens: Type.String(), naam: of(Type.String()), rol: Type.String(), organisatie: of(Type.String()) },
        ...{ doelen: Type.Array(Type.String()), aantal: Type.Integer(), eerste: Type.String(), laatste: Type.String() },
      }),
    ),
    meer: Type.Boolean(),
  }),
  kijk: async (tx, { body }) => {
    const zaak = await zaakVan(tx, body.nummer)
    if (zaak === null) return null
    const rijen = await tx.vraag<Mensrij>('wie_keek', 'select * from kring.wie_keek($1, $2, $3)', [
      ...[body.nummer, body.overslaan ?? 0, PER_BLAD + 1],
    ])
    const blad = rijen.slice(0, PER_BLAD)
    return {
      antwoord: {
        mensen: blad.map(r => ({ ...r, eerste: r.eerste.toISOString(), laatste: r.laatste.toISOString() })),
        meer: rijen.length > PER_BLAD,
      },
      zaak,
      personen: [],
    }
  },
})

/** Every time that one of them looked. */
const blikken = vraagRoute({
  methode: 'POST',
  pad: '/wie-keek/blikken',
  samenvatting: 'Wanneer een medewerker in een zaak keek en waarvoor',
  doel: 'blikken',
  rollen: [...HOUDERS, ...BEOORDELAARS],
  velden: ['proces'],
  body: Type.Object(
    {
      nummer: Nummer,
      mens: Type.String({ format: 'uuid' }),
      rol: Type.String({ pattern: '^[a-z-]{3,40}$' }),
      overslaan: Overslaan,
    },
    dicht,
  ),
  antwoord: Type.Object({
    blikken: Type.Array(Type.Object({ op: Type.String(), doel: Type.String(), stuk: Type.Boolean() })),
    meer: Type.Boolean(),
  }),
  kijk: async (tx, { body }) => {
    const zaak = await zaakVan(tx, body.nummer)
    if (zaak === null) return null
    const rijen = await tx.vraag<{ op: Date; doel: string; stuk: boolean }>(
      'wanneer_keek',
      'select * from kring.wanneer_keek($1, $2, $3, $4, $5)',
      [body.nummer, body.mens, body.rol, body.overslaan ?? 0, PER_BLAD + 1],
    )
    return {
      antwoord: {
        blikken: rijen.slice(0, PER_BLAD).map(r => ({ ...r, op: r.op.toISOString() })),
        meer: rijen.length > PER_BLAD,
      },
      zaak,
      personen: [],
    }
  },
})

export const wieKeek: readonly Route[] = [mensen, blikken]
