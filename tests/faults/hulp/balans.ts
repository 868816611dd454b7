import pg from 'pg'
import { maakDb } from '../../../kernel/db.ts'
import { keurJournaal } from '../../../kernel/ijkpunt.ts'
import { getRegelboek } from '../../../gedeeld/regio/laden.ts'
import { geheimen } from '../../../service/database/geheimen.ts'
import { leesBoek } from '../../../service/ijkpuntenboek.ts'
import { systeemActor } from '../../../service/worker.ts'
import type { Bevestigd } from './klant.ts'
import { adresVan } from './postgres.ts'

/** Everything that must hold of what the record says, whatever was killed; each line is a complaint when it finds rows. */
const HALF: Record<string, string> = {
  'zaak zonder gebeurtenis': `select z.id from kring.zaak z where not exists (select 1 from kring.gebeurtenis g where g.regio = z.regio and g.stroom = z.id)`,
  'open zaak zonder precies een houder': `select z.id from kring.zaak z where z.open and 1 <> (select count(*) from kring.houder h where h.regio = z.regio and h.zaak = z.id and h.tot is null)`,
  'open zaak zonder betrokkene': `select z.id from kring.zaak z where z.open and not exists (select 1 from kring.betrokkenheid b where b.regio = z.regio and b.zaak = z.id and b.tot is null)`,
  'melding zonder klok': `select z.id from kring.zaak z where z.soort = 'melding' and not exists (select 1 from kring.werk w where w.regio = z.regio and w.zaak = z.id and w.klok is not null)`,
  'melding zonder mensen of verhaal': `select z.id from kring.zaak z where z.soort = 'melding' and (not exists (select 1 from kring.zaak_persoon p where p.regio = z.regio and p.zaak = z.id)
     or not exists (select 1 from kring.tekst t where t.regio = z.regio and t.zaak = z.id))`,
  'persoon zonder zoekkaart': `select zp.zaak from kring.zaak_persoon zp join kring.zaak z on z.regio = zp.regio and z.id = zp.zaak and z.soort = 'melding'
     where not exists (select 1 from kring.zoekkaart k where k.regio = zp.regio and k.zaak = zp.zaak and k.persoon = zp.persoon)`,
  'stroom zonder zaak, of met een andere kop dan het journaal': `select s.id from kring.stroom s left join kring.zaak z on z.regio = s.regio and z.id = s.id
     where z.id is null or s.positie <> (select count(*) from kring.gebeurtenis g where g.regio = s.regio and g.stroom = s.id)`,
  'opdracht zonder gebeurtenis': `select o.sleutel from kring.opdracht o where (o.antwoord->>'versie')::int > 0 and exists (select 1 from kring.zaak z where z.regio = o.regio and z.id = (o.antwoord->>'id')::uuid)
     and not exists (select 1 from kring.gebeurtenis g where g.regio = o.regio and g.opdracht = o.sleutel)`,
  'gebeurtenis zonder regel in het inzagelog': `select g.stroom from kring.gebeurtenis g where g.positie = 1 and g.slice = 'melding'
     and not exists (select 1 from kring.inzage i where i.regio = g.regio and i.zaak = g.stroom and i.uitkomst = 'gelukt')`,
}

/** What was acknowledged but is not there, and what is there by half; empty when all is well. */
export async function balans(map: string, bevestigd: readonly Bevestigd[]): Promise<string[]> {
  const client = new pg.Client({ connectionString: adresVan(map) })
  await client.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    const klachten: string[] = []
    const { rows: kwijt } = await client.query<{ sleutel: string }>(
      `select b.sleutel from jsonb_to_recordset($1::jsonb) as b (sleutel uuid, id uuid, versie int)
        where not exists (select 1 from kring.opdracht o where o.sleutel = b.sleutel and o.antwoord->>'id' = b.id::text and (o.antwoord->>'versie')::int = b.versie)
           or not exists (select 1 from kring.gebeurtenis g where g.stroom = b.id and g.positie = b.versie and g.opdracht = b.sleutel)`,
      [JSON.stringify(bevestigd.map(({ sleutel, id, versie }) => ({ sleutel, id, versie })))],
    )
    if (kwijt.length > 0) klachten.push(`${kwijt.length} bevestigde opdrachten zijn weg`)
    for (const [wat, sql] of Object.entries(HALF)) {
      const { rowCount } = await client.query(sql)
      if (rowCount !== 0) klachten.push(`${rowCount} keer: ${wat}`)
    }
    return klachten
  } finally {
    await client.end()
  }
}

/** Reads the whole journal again with the public key. */
export async function keur(map: string): Promise<{ broken: readonly object[]; events: number }> {
  const boek = getRegelboek()
  const [regio = ''] = [...boek.regios.keys()]
  const buiten = leesBoek(map)
  const db = maakDb(adresVan(map, 'worker'), { max: 1 })
  try {
    return await db.asActor(systeemActor(boek, regio), new Date().toISOString(), tx =>
      keurJournaal(tx, geheimen(map).ijkpunt, buiten),
    )
  } finally {
    await db.sluit()
  }
}

/** How many reports there are that people of this account took in, by the commands on record. */
export async function aantalMeldingen(map: string): Promise<number> {
  const client = new pg.Client({ connectionString: adresVan(map) })
  await client.connect()
  try {
    const { rows } = await client.query<{ n: number }>(
      `select count(*)::int as n from kring.zaak where soort = 'melding'`,
    )
    return rows[0]?.n ?? 0
  } finally {
    await client.end()
  }
}
