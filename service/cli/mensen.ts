import fs from 'node:fs'
import pg from 'pg'
import { Type, type Static } from 'typebox'
import { Compile } from 'typebox/compile'
import type { Regelboek } from '../../gedeeld/regio/laden.ts'
import { rollen, type Rol } from '../../kernel/actor.ts'
import { uuid5 } from '../uuid5.ts'
import { mensId, organisatiesVan } from '../vulling/inrichten.ts'
import { metDatabase } from './database.ts'
import type { Io } from './kring.ts'

const Dag = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' })
const Regel = Type.Object(
  {
    onderwerp: Type.String({ minLength: 1, maxLength: 200 }),
    naam: Type.String({ minLength: 1, maxLength: 200 }),
    regio: Type.String(),
    organisatie: Type.String(),
    rol: Type.Unsafe<Rol>(Type.Union(rollen.filter(r => r !== 'systeem').map(r => Type.Literal(r)))),
    van: Dag,
    tot: Type.Optional(Dag),
    /** a profession with a secret of its own, from the region's list (R002-103) */
    beroep: Type.Optional(Type.String()),
    /** since when training and mandate for casusregie are registered (R002-41) */
    opleiding: Type.Optional(Dag),
    mandaat: Type.Optional(Dag),
  },
  { additionalProperties: false },
)
export type Mensregel = Static<typeof Regel>
const vorm = Compile(Type.Array(Regel, { minItems: 1 }))

type Fout = { line: number; message: string; known?: string[] }

/** `kring mensen BESTAND`: lets in the people of a list, with their roles and dates; all of it or nothing. Repeats safely. */
export async function mensen(args: string[], io: Io): Promise<number> {
  const [bestand] = args
  if (bestand === undefined || args.length > 1) {
    io.out({ error: { code: 'BESTAND_ONTBREEKT', message: 'Gebruik: mensen BESTAND.json; zie docs/beheer.md.' } })
    return 1
  }
  const gelezen = lees(bestand)
  return metDatabase(io.err, async w => {
    const errors = 'errors' in gelezen ? gelezen.errors : keurMensen(gelezen.mensen, w.boek)
    if ('errors' in gelezen || errors.length > 0) {
      io.out({ people: 0, roles: 0, errors })
      return 1
    }
    await schrijf(w.adressen.beheer, gelezen.mensen)
    const people = new Set(gelezen.mensen.map(m => m.onderwerp)).size
    io.out({ people, roles: gelezen.mensen.length, errors: [] })
    return 0
  })
}

function lees(bestand: string): { mensen: Mensregel[] } | { errors: Fout[] } {
  let inhoud: unknown
  try {
    inhoud = JSON.parse(fs.readFileSync(bestand, 'utf8'))
  } catch (fout) {
    const reden = (fout as { code?: string }).code === 'ENOENT' ? 'Dit bestand is er niet.' : 'Dit is geen JSON.'
    return { errors: [{ line: 0, message: reden }] }
  }
  if (vorm.Check(inhoud)) return { mensen: inhoud }
  return {
    errors: vorm.Errors(inhoud).map(f => ({
      line: Number(/^\/(\d+)/.exec(f.instancePath)?.[1] ?? 0),
      message: `${f.instancePath.replace(/^\/\d+\/?/, '') || 'regel'}: heeft niet de juiste vorm`,
    })),
  }
}

/** What a list says that the regions do not know: a region, an organisation, a period that ends before it begins. */
export function keurMensen(lijst: readonly Mensregel[], boek: Pick<Regelboek, 'regios'>): Fout[] {
  return lijst.flatMap((m, line): Fout[] => {
    const def = boek.regios.get(m.regio)
    if (!def) return [{ line, message: 'regio: onbekend', known: [...boek.regios.keys()] }]
    const bekend = organisatiesVan(def).map(o => o.definitie)
    if (!bekend.includes(m.organisatie))
      return [{ line, message: 'organisatie: onbekend in deze regio', known: bekend }]
    const beroepen = def.keten.beroepsgeheim.beroepen.map(b => b.id)
    if (m.beroep !== undefined && !beroepen.includes(m.beroep))
      return [{ line, message: 'beroep: staat niet in de lijst van deze regio', known: beroepen }]
    return m.tot !== undefined && m.tot <= m.van ? [{ line, message: 'tot: ligt niet na van' }] : []
  })
}

async function schrijf(beheerUrl: string, lijst: readonly Mensregel[]): Promise<void> {
  const client = new pg.Client({ connectionString: beheerUrl })
  await client.connect()
  try {
    await client.query('begin; set local role kring_inrichter')
    for (const m of lijst) {
      // who was added on the screen keeps the id they got there
      const { rows } = await client.query<{ id: string }>(
        'insert into kring.mens (id, onderwerp, naam, van) values ($1, $2, $3, $4) on conflict (onderwerp) do update set naam = excluded.naam returning id',
        [mensId(m.onderwerp), m.onderwerp, m.naam, m.van],
      )
      const id = rows[0]?.id ?? ''
      const organisatie = uuid5(`${m.regio}:organisatie:${m.organisatie}`)
      const rol = uuid5(`${m.regio}:${m.onderwerp}:${m.rol}:${m.organisatie}:${m.van}`)
      await client.query(
        `insert into kring.rolvervulling (regio, id, mens, organisatie, rol, van, tot, beroep, opleiding_op, mandaat_op) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
         on conflict (regio, id) do update set tot = excluded.tot, beroep = excluded.beroep,
           opleiding_op = excluded.opleiding_op, mandaat_op = excluded.mandaat_op`,
        [
          m.regio,
          rol,
          id,
          organisatie,
          m.rol,
          m.van,
          m.tot ?? null,
          m.beroep ?? null,
          m.opleiding ?? null,
          m.mandaat ?? null,
        ],
      )
    }
    await client.query('commit')
  } finally {
    await client.end()
  }
}
