import fs from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { controleerTabellen, tabelregels, type Overtreding } from '../../scripts/controles/tabellen.ts'
import { kopie } from '../hulp/database.ts'
import { projectMap } from '../../service/map.ts'

const MAP = path.join(projectMap, 'db', 'migrations')
const migraties = fs.readdirSync(MAP).map(naam => ({ naam, sql: fs.readFileSync(path.join(MAP, naam), 'utf8') }))

let client: pg.Client
let weg: () => Promise<void>

beforeAll(async () => {
  const huis = await kopie(inject('beheerUrl'), inject('proefMap'))
  weg = huis.weg
  client = new pg.Client({ connectionString: huis.adressen.beheer })
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await weg()
})

const vraag = async <R extends object>(sql: string, waarden: readonly unknown[] = []): Promise<R[]> =>
  (await client.query<R>(sql, [...waarden])).rows

/** Plants something bad in a transaction that never commits, and tells what the rules say of it. */
async function geplant(sql: string): Promise<Overtreding[]> {
  await client.query('begin')
  try {
    await client.query(sql)
    return await controleerTabellen({ vraag, migraties: [{ naam: '9999-proef.sql', sql }] })
  } finally {
    await client.query('rollback')
  }
}

/** A table that keeps every rule; `anders` changes one thing of it. */
function tabel({
  sleutel = 'primary key (regio, id)',
  verwijzing = 'references kring.regio (id) on delete restrict',
  muur = 'alter table kring.proef enable row level security; alter table kring.proef force row level security;',
  comment = 'Een proef. [bewaren: kort]',
  recht = 'grant insert (regio, id) on kring.proef to kring_app;',
  policy = `create policy p on kring.proef for select to kring_app using (regio = current_setting('kring.regio', true));`,
  schema = 'kring',
}: Partial<
  Record<'sleutel' | 'verwijzing' | 'muur' | 'comment' | 'recht' | 'policy' | 'schema', string>
> = {}): string {
  return `create table ${schema}.proef (regio text not null ${verwijzing}, id uuid not null, naam varchar(20), ${sleutel});
          alter table ${schema}.proef owner to kring_owner;
          comment on table ${schema}.proef is '${comment}'; ${muur} ${recht} ${policy}`
}

describe('de tabelregels', () => {
  it('de migraties van nu houden zich aan elke regel', async () => {
    expect(await controleerTabellen({ vraag, migraties })).toEqual([])
  })

  it('een goede nieuwe tabel wordt toegelaten', async () => {
    expect(await geplant(tabel())).toEqual([])
  })

  const slecht: readonly (readonly [regel: string, waar: string, wat: RegExp, sql: string])[] = [
    [
      'in-schema-kring',
      'public.proef',
      /buiten schema kring/,
      tabel({ schema: 'public', muur: '', recht: '', policy: '' }),
    ],
    ['muur-in-de-database', 'kring.proef', /staat uit/, tabel({ muur: '' })],
    [
      'muur-in-de-database',
      'kring.proef',
      /niet geforceerd/,
      tabel({ muur: 'alter table kring.proef enable row level security;' }),
    ],
    ['kijkt-als-de-vrager', 'kring.alles', /security_invoker/, 'create view kring.alles as select * from kring.zaak'],
    ['bewaarklasse', 'kring.proef', /geen comment/, tabel({ comment: '' })],
    ['bewaarklasse', 'kring.proef', /eindigt niet op/, tabel({ comment: 'Een proef.' })],
    ['bewaarklasse', 'kring.proef', /eeuwig bestaat niet/, tabel({ comment: 'Een proef. [bewaren: eeuwig]' })],
    [
      'schrijfrecht-per-kolom',
      'kring.proef',
      /insert .* kring_app/,
      tabel({ recht: 'grant insert on kring.proef to kring_app;' }),
    ],
    [
      'schrijfrecht-per-kolom',
      'kring.proef',
      /update .* kring_worker/,
      tabel({ recht: 'grant update on kring.proef to kring_worker;' }),
    ],
    [
      'niets-voor-iedereen',
      'kring.proef',
      /select voor public/,
      tabel({ recht: 'grant select on kring.proef to public;' }),
    ],
    [
      'niets-voor-iedereen',
      'kring.proef',
      /kolom id voor public/,
      tabel({ recht: 'grant update (id) on kring.proef to public;' }),
    ],
    [
      'niets-voor-iedereen',
      'kring.proef',
      /policy p geldt/,
      tabel({ policy: 'create policy p on kring.proef using (true);' }),
    ],
    ['aanmeldrol-bezit-niets', 'kring_app', /bezit .*proef/, `${tabel()} alter table kring.proef owner to kring_app;`],
    ['aanmeldrol-bezit-niets', 'kring_app', /bypassrls/, 'alter role kring_app bypassrls'],
    ['aanmeldrol-bezit-niets', 'kring_worker', /lid van kring_owner/, 'grant kring_owner to kring_worker'],
    ['aanmeldrol-bezit-niets', 'kring_wachter', /bypassrls/, 'alter role kring_wachter bypassrls'],
    [
      'policy-zonder-functie',
      'kring.proef',
      /lower\(\)/,
      tabel({
        policy: 'create policy p on kring.proef for select to kring_app using (lower(naam::varchar(3)) = regio);',
      }),
    ],
    [
      'policy-zonder-functie',
      'kring.ik',
      /view onder een policy roept .*now\(\)/,
      `create or replace view kring.ik with (security_invoker = true) as
         select r.regio, r.id as rolvervulling, r.mens, r.organisatie, r.rol, now() as nu from kring.rolvervulling r`,
    ],
    [
      'schrijver-alleen-bij-toevoegen',
      'kring.proef',
      /policy p vraagt/,
      tabel({
        policy:
          'create policy p on kring.proef for select to kring_app using (exists (select 1 from kring.schrijver s where s.regio = proef.regio));',
      }),
    ],
    [
      'vast-zoekpad',
      'functie kring.proef()',
      /zonder set search_path/,
      `create function kring.proef() returns trigger language plpgsql security definer as 'begin return null; end'`,
    ],
    ['sleutel-begint-met-regio', 'kring.proef', /begint met id/, tabel({ sleutel: 'primary key (id, regio)' })],
    ['sleutel-begint-met-regio', 'kring.proef', /geen primaire sleutel/, tabel({ sleutel: 'unique (regio, id)' })],
    [
      'on-delete-uitgeschreven',
      'kring.proef',
      /kring.regio zonder/,
      tabel({ verwijzing: 'references kring.regio (id)' }),
    ],
    [
      'on-delete-uitgeschreven',
      'kring.proef',
      /kring.mens zonder/,
      `${tabel()} alter table kring.proef add foreign key (id) references kring.mens (id);`,
    ],
  ]

  it.each(slecht)('%s weigert %s: %s', async (regel, waar, wat, sql) => {
    const gevonden = await geplant(sql)
    expect(gevonden.map(o => o.regel)).toEqual([regel])
    expect(gevonden[0]).toMatchObject({ tabel: waar, wat: expect.stringMatching(wat) })
    expect(gevonden[0]?.reden).toMatch(/\w/)
    expect(gevonden[0]?.herstel).toMatch(/\w/)
  })

  it('elke regel heeft een proef met een slechte tabel', () => {
    expect(new Set(slecht.map(([regel]) => regel))).toEqual(new Set(tabelregels.map(r => r.naam)))
  })
})
