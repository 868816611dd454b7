import type { Regelboek } from '../../gedeeld/regio/bouwen.ts'
import { maakDb } from '../../kernel/db.ts'
import { TE_BESLISSEN, teDoen } from '../../vertrouwen/bewaren/index.ts'
import pg from 'pg'
import { systeemActor } from '../worker.ts'

/** A table: its retention class, how many rows there are (null when this administrator may not count them), and how many are due. */
export type Tabelregel = { id: string; table: string; rows: number | null; due: number }

/** What would be due on a day, by class and table, over all regions; and how many files of each class. Reads only. */
export async function overzicht(
  url: { beheer: string; worker: string },
  boek: Regelboek,
  dag: string,
  nu: () => Date,
): Promise<{ classes: Tabelregel[]; files: { id: string; due: number }[] }> {
  const due = new Map<string, number>()
  const files = new Map<string, number>()
  const db = maakDb(url.worker, { max: 1 })
  try {
    for (const regio of boek.regios.keys())
      for (const klasse of TE_BESLISSEN) {
        const er = await db.asActor(systeemActor(boek, regio), nu().toISOString(), tx => teDoen(tx, klasse, dag))
        for (const [tabel, n] of Object.entries(er.rijen)) due.set(tabel, (due.get(tabel) ?? 0) + n)
        files.set(klasse.id, (files.get(klasse.id) ?? 0) + er.zaken.length)
      }
  } finally {
    await db.sluit()
  }
  const classes = (await tabellen(url.beheer)).map(t => ({ ...t, due: due.get(t.table) ?? 0 }))
  return { classes, files: [...files].map(([id, n]) => ({ id, due: n })) }
}

/** Every table with its class and number of rows; counted only by who looks past the walls, for else a wall would count as emptiness. */
async function tabellen(beheer: string): Promise<Omit<Tabelregel, 'due'>[]> {
  const client = new pg.Client({ connectionString: beheer })
  await client.connect()
  try {
    const { rows } = await client.query<{ id: string; table: string; past: boolean }>(
      `select substring(obj_description(c.oid, 'pg_class') from '\\[bewaren: ([a-z-]+)\\]$') as id, c.relname as table,
              (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) as past
         from pg_class c where c.relnamespace = 'kring'::regnamespace and c.relkind in ('r', 'p') order by 1, 2`,
    )
    const uit: Omit<Tabelregel, 'due'>[] = []
    for (const { id, table, past } of rows) {
      const telling = past
        ? await client.query<{ n: string }>(`select count(*) as n from kring.${pg.escapeIdentifier(table)}`)
        : null
      uit.push({ id, table, rows: telling === null ? null : Number(telling.rows[0]?.n ?? 0) })
    }
    return uit
  } finally {
    await client.end()
  }
}
