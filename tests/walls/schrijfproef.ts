import type { Actor } from '../../kernel/actor.ts'
import type { Db } from '../../kernel/db.ts'
import type { Toeval } from './toeval.ts'
import { NU } from './wereld.ts'
import type { Wereldzaak } from './wereld.ts'

type Vul = { wie: Actor; zaak: Wereldzaak; t: Toeval }
type Schrijfzin = { naam: string; sql: string; waarden: (v: Vul) => unknown[] }

const insert = (tabel: string, kolommen: string, waarden: (v: Vul) => unknown[]): Schrijfzin => ({
  naam: `insert ${tabel}`,
  sql: `insert into kring.${tabel} (${kolommen}) values (${kolommen
    .split(',')
    .map((_k, i) => `$${i + 1}`)
    .join(', ')})`,
  waarden,
})
const hash = Buffer.alloc(32)

/** Every way the app role may write about a case, in raw SQL, valid but for the question whether this person may. */
export const SCHRIJFZINNEN: readonly Schrijfzin[] = [
  insert('houder', 'regio, id, zaak, organisatie, van', v => [
    v.zaak.regio,
    v.t.uuid(),
    v.zaak.id,
    v.wie.organisatie,
    NU,
  ]),
  insert('betrokkenheid', 'regio, id, zaak, organisatie, als, door, van', v => [
    v.zaak.regio,
    v.t.uuid(),
    v.zaak.id,
    v.wie.organisatie,
    'betrokken',
    v.wie.organisatie,
    NU,
  ]),
  insert('sper', 'regio, id, zaak, mens, grond, van', v => [
    v.zaak.regio,
    v.t.uuid(),
    v.zaak.id,
    v.wie.mens,
    'familie',
    NU,
  ]),
  insert(
    'gebeurtenis',
    'regio, stroom, positie, slice, soort, op, mens, rol, organisatie, doel, opdracht, inhoud, zout, inhoud_hash, vorige, hash',
    v => [
      v.zaak.regio,
      v.zaak.id,
      9999,
      'melding',
      'Proef',
      NU,
      v.wie.mens,
      v.wie.rol,
      v.wie.organisatie,
      'aanname',
      v.t.uuid(),
      {},
      hash,
      hash,
      hash,
      hash,
    ],
  ),
  insert('tekst', 'regio, id, zaak, soort, inhoud, gemaakt_op', v => [
    v.zaak.regio,
    v.t.uuid(),
    v.zaak.id,
    'verhaal',
    'Proef.',
    NU,
  ]),
  insert('werk', 'regio, id, zaak, organisatie, rol, soort, gestart_op', v => [
    v.zaak.regio,
    v.t.uuid(),
    v.zaak.id,
    v.wie.organisatie,
    v.wie.rol,
    'wegen',
    NU,
  ]),
  insert('bericht', 'regio, id, zaak, organisatie, rol, soort, op', v => [
    v.zaak.regio,
    v.t.uuid(),
    v.zaak.id,
    v.wie.organisatie,
    v.wie.rol,
    'acute-melding',
    NU,
  ]),
  insert('spoorblad', 'regio, id, zaak, persoon, mens, organisatie, van_organisatie, op, tot, inhoud', v => [
    v.zaak.regio,
    v.t.uuid(),
    v.zaak.id,
    v.zaak.personen[0] ?? v.t.uuid(),
    v.wie.mens,
    v.wie.organisatie,
    v.wie.organisatie,
    NU,
    '2030-01-01T00:00:00Z',
    '{}',
  ]),
  insert(
    'deling',
    'regio, id, zaak, op, van_organisatie, aan_functie, personen, doel, grond, grond_bron, noodzaak, velden, geheim_doorbroken, betrokkene_geinformeerd, toestemming, kanaal, besloten_door',
    v => [
      v.zaak.regio,
      v.t.uuid(),
      v.zaak.id,
      NU,
      v.wie.organisatie,
      'x',
      [],
      'x',
      'x',
      'x',
      v.t.uuid(),
      [],
      false,
      false,
      'niet-nodig',
      'kring',
      v.wie.mens,
    ],
  ),
  { naam: 'update zaak', sql: `update kring.zaak set status = 'x' where id = $1`, waarden: v => [v.zaak.id] },
  { naam: 'update houder', sql: 'update kring.houder set tot = $2 where zaak = $1', waarden: v => [v.zaak.id, NU] },
  {
    naam: 'update betrokkenheid',
    sql: 'update kring.betrokkenheid set tot = $2 where zaak = $1',
    waarden: v => [v.zaak.id, NU],
  },
  {
    naam: 'update stroom',
    sql: 'update kring.stroom set positie = positie + 1 where id = $1',
    waarden: v => [v.zaak.id],
  },
  { naam: 'update werk', sql: 'update kring.werk set klaar_op = $2 where zaak = $1', waarden: v => [v.zaak.id, NU] },
]

class Terug extends Error {
  constructor(readonly aantal: number) {
    super('terug')
  }
}

/** Runs a statement that counts its rows, as this person, and takes it back. */
async function tel(db: Db, wie: Actor, naam: string, sql: string, waarden: unknown[]): Promise<number | 'geweigerd'> {
  try {
    return await db.asActor(wie, NU, async tx => {
      const uit = await tx.vraag<{ aantal: number }>(naam, sql, waarden)
      throw new Terug(uit[0]?.aantal ?? 0)
    })
  } catch (fout) {
    if (fout instanceof Terug) return fout.aantal
    if ((fout as { code?: string }).code === '42501') return 'geweigerd'
    throw fout
  }
}

/** Writes as this person and takes it back: how many rows it touched, or that it was refused. */
export const schrijf = (db: Db, v: Vul, zin: Schrijfzin): Promise<number | 'geweigerd'> => {
  // An insert that returns would need the right to read the row as well: the policy of writing must stand alone.
  const isInsert = zin.naam.startsWith('insert')
  const sql = isInsert
    ? `with w as (${zin.sql}) select 1 as aantal`
    : `with w as (${zin.sql} returning 1) select count(*)::int as aantal from w`
  return tel(db, v.wie, `proef_${zin.naam.replaceAll(' ', '_')}`, sql, zin.waarden(v))
}

/** A blind update reads nothing, so only its own policy counts; the server's own counter says how many rows it changed. */
export async function blind(db: Db, wie: Actor, tabel: string, zet: string): Promise<number> {
  const tel = `select pg_stat_get_xact_tuples_updated('kring.${tabel}'::regclass)::int as aantal`
  try {
    return await db.asActor(wie, NU, async tx => {
      const [voor] = await tx.vraag<{ aantal: number }>(`blind_tel_${tabel}`, tel)
      await tx.vraag(`blind_${tabel}`, `update kring.${tabel} set ${zet}`)
      const [na] = await tx.vraag<{ aantal: number }>(`blind_tel_${tabel}`, tel)
      throw new Terug((na?.aantal ?? 0) - (voor?.aantal ?? 0))
    })
  } catch (fout) {
    if (fout instanceof Terug) return fout.aantal
    if ((fout as { code?: string }).code === '42501') return 0
    throw fout
  }
}

/** Blind updates: no condition, so nothing but the policy of the update itself stands in the way. How many rows they touch. */
export const BLIND: readonly { tabel: string; zet: string }[] = [
  { tabel: 'zaak', zet: `status = 'x'` },
  { tabel: 'houder', zet: `tot = '2026-03-02T12:00:00Z'` },
  { tabel: 'betrokkenheid', zet: `tot = '2026-03-02T12:00:00Z'` },
  { tabel: 'stroom', zet: 'positie = 9999' },
  { tabel: 'werk', zet: `klaar_op = '2026-03-02T12:00:00Z'` },
  { tabel: 'bericht', zet: `gelezen_op = '2026-03-02T12:00:00Z'` },
]
