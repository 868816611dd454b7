import pg from 'pg'
import type { Actor } from '../../kernel/actor.ts'
import { maakDb } from '../../kernel/db.ts'
import type { Geheimen } from '../../service/database/geheimen.ts'
import type { Adressen } from '../../service/database/migreer.ts'
import { demoGemeenten } from '../../service/demo/mensen.ts'
import { maakGeheimhouding } from '../../service/geheimhouding.ts'
import { zegelVan } from '../../service/kluis/zegel.ts'
import { maakPijplijn } from '../../service/opbouw.ts'
import { maakRoutes } from '../../service/slices.ts'
import { mensId } from '../../service/vulling/inrichten.ts'
import { regelboek } from '../hulp/database.ts'
import { gesperdeCoaches, schrijfCoaches } from './coaches.ts'
import { omring, type Extra } from './kring.ts'
import type { Machine } from './machine.ts'
import { maakMensen, type Organisatie, type Rolmens } from './mensen.ts'
import { POST } from './post.ts'
import type { Zaak } from './orakel.ts'
import { maakToeval, type Toeval } from './toeval.ts'
import { maakZaken, type Makers } from './zaken.ts'

type Beheer = <R extends object>(sql: string, waarden?: unknown[]) => Promise<R[]>

/** Builds the world in an empty furnished database: cases by the demo people through the machine, then everybody around them. */
export async function bouwWereld(adressen: Adressen, geheim: Geheimen, zaad: number, aantal: number): Promise<void> {
  const t = maakToeval(zaad)
  const pool = new pg.Pool({ connectionString: adressen.beheer, max: 5 })
  const beheer: Beheer = async (sql, waarden = []) => (await pool.query(sql, waarden)).rows
  const db = maakDb(adressen.app, { max: 5, zegel: zegelVan(geheim) })
  try {
    await Promise.all(
      [...regelboek().regios.keys()].map((regio, i) => {
        let moment = Date.parse('2026-03-02T09:00:00.000Z')
        const machine: Machine = {
          pijplijn: maakPijplijn(regelboek(), db, {
            nu: () => new Date(moment),
            nieuwId: maakToeval(zaad + i + 1).uuid,
          }),
          routes: maakRoutes(regelboek()),
          geheim: maakGeheimhouding(geheim),
        }
        return bouwRegio(machine, beheer, regio, () => void (moment += 1000))
      }),
    )
    await beheer(POST)
    const mensen = await bouwMensen(t, beheer, aantal)
    const zaken = await beheer<Pick<Zaak, 'id' | 'regio' | 'soort' | 'organisatie'>>(
      'select id, regio, soort, organisatie from kring.zaak order by regio, id',
    )
    await schrijfKring(beheer, t, [...zaken.flatMap(z => omring(t, z, mensen)), ...gesperdeCoaches(t, zaken, mensen)])
    await schrijfCoaches(beheer, t, zaken, mensen)
  } finally {
    await Promise.all([db.sluit(), pool.end()])
  }
}

async function bouwRegio(machine: Machine, beheer: Beheer, regio: string, tik: () => void): Promise<void> {
  const def = machine.pijplijn.definitie(regio)
  const wie = async (kort: string): Promise<Actor> => {
    const [rij] = await beheer<Actor>(
      `select r.mens, m.naam, r.id as rolvervulling, r.rol, r.regio, r.organisatie, o.naam as "organisatieNaam", o.soort as "organisatieSoort"
         from kring.rolvervulling r join kring.mens m on m.id = r.mens join kring.organisatie o on o.regio = r.regio and o.id = r.organisatie where r.mens = $1`,
      [mensId(`${kort}.${regio}`)],
    )
    if (!rij) throw new Error(`Geen demo-account ${kort}.${regio}`)
    return rij
  }
  const makers: Makers = {
    aanname: await wie('aanname'),
    weging: await wie('weging'),
    team: await wie('team'),
    team2: await wie('team2'),
    hovj: await wie('hovj'),
    oov: await wie('oov'),
    opvang: await wie('opvang'),
    plaatsing: await wie('plaatsing'),
    mentor: await wie('mentor'),
    huisarts: await wie('huisarts'),
  }
  await maakZaken({ def, gemeente: demoGemeenten(def).eerste, makers, machine, tik })
}

async function bouwMensen(t: Toeval, beheer: Beheer, aantal: number): Promise<Rolmens[]> {
  const kern: Organisatie[] = await beheer(
    `select distinct o.regio, o.id, o.soort from kring.rolvervulling r join kring.organisatie o on o.regio = r.regio and o.id = r.organisatie order by o.regio, o.id`,
  )
  const rest: Organisatie[] = await beheer(
    `select regio, id, soort from (select o.*, row_number() over (partition by regio, soort order by id) as n from kring.organisatie o) x where n <= 2 order by regio, id`,
  )
  const mensen = maakMensen(t, kern, rest, aantal)
  await beheer(
    `with rij as (select * from jsonb_to_recordset($1::jsonb) as x (mens uuid, onderwerp text, naam text, regio text, rolvervulling uuid, organisatie uuid, rol text, van timestamptz, tot timestamptz)),
       m as (insert into kring.mens (id, onderwerp, naam, van) select mens, onderwerp, naam, '2015-01-01' from rij)
     insert into kring.rolvervulling (regio, id, mens, organisatie, rol, van, tot) select regio, rolvervulling, mens, organisatie, rol, van, tot from rij`,
    [JSON.stringify(mensen)],
  )
  return mensen
}

async function schrijfKring(beheer: Beheer, t: Toeval, extra: readonly Extra[]): Promise<void> {
  const rij = extra.map(e => ({
    regio: e.zaak.regio,
    zaak: e.zaak.id,
    id: t.uuid(),
    ...('rondom' in e
      ? { ...e.rondom, door: e.door, door_mens: e.rondom.als === 'werkblad' ? e.rondom.mens : null }
      : { ...e.sper, grond: 'familie' }),
  }))
  await beheer(
    `insert into kring.betrokkenheid (regio, id, zaak, organisatie, mens, als, door, door_mens, van, tot)
     select x.regio, x.id, x.zaak, x.organisatie, x.mens, x."als", x.door, x.door_mens, x.van, x.tot
       from jsonb_to_recordset($1::jsonb) as x (regio text, id uuid, zaak uuid, organisatie uuid, mens uuid, "als" text, door uuid, door_mens uuid, van timestamptz, tot timestamptz)
      where x."als" is not null`,
    [JSON.stringify(rij)],
  )
  await beheer(
    `insert into kring.sper (regio, id, zaak, mens, grond, van, tot)
     select x.regio, x.id, x.zaak, x.mens, x.grond, x.van, x.tot
       from jsonb_to_recordset($1::jsonb) as x (regio text, id uuid, zaak uuid, mens uuid, grond text, van timestamptz, tot timestamptz) where x.grond is not null`,
    [JSON.stringify(rij)],
  )
}
