import pg from 'pg'
import type { Regelboek } from '../../gedeeld/regio/laden.ts'
import { labelVan } from '../../gedeeld/regio/klok.ts'
import { lidmaatschap } from '../../gedeeld/regio/route.ts'
import type { RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import { eigenVorm, teamsVoor } from '../../gedeeld/regio/teams.ts'
import { indexGemeenten } from '../../gedeeld/regio/verwijsindex.ts'
import { getRegisters } from '../registers/boek.ts'
import { uuid5 } from '../uuid5.ts'

/** The id of an organisation of a definition. */
export const organisatieId = (regio: string, definitie: string): string => uuid5(`${regio}:organisatie:${definitie}`)
/** The id of the local team of a municipality. */
export const teamId = (regio: string, gemeente: string): string => organisatieId(regio, `team:${gemeente}`)
/** The id of the municipality itself: its mayor and who works for that office. */
export const gemeenteId = (regio: string, gemeente: string): string => organisatieId(regio, `gemeente:${gemeente}`)
/** The role of the system in a region, or in one reporting point of it. */
export const systeemRol = (regio: string, organisatie?: string): string =>
  uuid5(organisatie === undefined ? `${regio}:systeemrol` : `${regio}:systeemrol:${organisatie}`)
export const systeemMens = (regio: string): string => uuid5(`${regio}:systeem`)

/** The organisation that takes in reports for a municipality (theme melding). */
export function meldpuntVan(def: RegioDefinitie, gemeente: string): string {
  // the latest arrangement of the vision: where old reporting points merged on a date, the new one
  const op = def.regio.geldigTot ?? '9999-12-31'
  const lid = lidmaatschap(def, gemeente, 'melding', op)
  return lid?.organisatie ?? def.organisaties.find(o => o.soort === 'meldpunt')?.id ?? 'meldpunt'
}

type Organisatierij = { regio: string; id: string; definitie: string; naam: string; soort: string; gemeenten: string[] }

/** All organisations of a region as rows: those the definition names, a local team for each municipality, and the municipality itself. */
export function organisatiesVan(def: RegioDefinitie): Organisatierij[] {
  const regio = def.regio.id
  const alle = def.gemeenten.map(g => g.naam)
  const genoemd = def.organisaties.map(o => ({
    regio,
    id: organisatieId(regio, o.id),
    definitie: o.id,
    naam: o.naam,
    soort: o.soort,
    gemeenten: o.gebied === 'alle' ? alle : Array.isArray(o.gebied) ? o.gebied : [],
  }))
  const label = labelVan(def, 'lokaalTeam', 'Lokaal team')
  // A municipality that chose a form of its own knows its team by that name.
  const kop = (gemeente: string) => {
    const [team] = teamsVoor(def, gemeente)
    const naam = team && eigenVorm(team) ? team.naam : label
    return `${naam[0]?.toUpperCase() ?? ''}${naam.slice(1)}`
  }
  const teams = alle.map(g => ({
    regio,
    id: teamId(regio, g),
    definitie: `team:${g}`,
    naam: `${kop(g)} ${g}`,
    soort: 'lokaalTeam',
    gemeenten: [g],
  }))
  const gemeenten = alle.map(g => ({
    regio,
    id: gemeenteId(regio, g),
    definitie: `gemeente:${g}`,
    naam: `Gemeente ${g}`,
    soort: 'gemeente',
    gemeenten: [g],
  }))
  return [...genoemd, ...teams, ...gemeenten]
}

/** Writes regions, organisations and the system actor; repeats safely. Runs as the administrator, in the role that may furnish. */
export async function richtIn(beheerUrl: string, boek: Regelboek, nu: string): Promise<void> {
  const client = new pg.Client({ connectionString: beheerUrl })
  await client.connect()
  try {
    await client.query('begin; set local role kring_inrichter')
    for (const def of boek.regios.values()) await regioIn(client, def, nu)
    await registersIn(client, [...boek.regios.keys()])
    await indexIn(client, [...boek.regios.values()])
    await delingIn(client, [...boek.regios.values()])
    await client.query('commit')
  } finally {
    await client.end()
  }
}

async function regioIn(client: pg.Client, def: RegioDefinitie, nu: string): Promise<void> {
  const { id, naam } = def.regio
  await client.query(
    'insert into kring.regio (id, naam, bijgewerkt_op) values ($1, $2, $3) on conflict (id) do update set naam = excluded.naam, bijgewerkt_op = excluded.bijgewerkt_op',
    [id, naam, nu],
  )
  await client.query(
    `insert into kring.organisatie (regio, id, definitie, naam, soort, gemeenten, van)
     select regio, id, definitie, naam, soort, array(select jsonb_array_elements_text(gemeenten)), '2000-01-01' from jsonb_to_recordset($1::jsonb)
       as x (regio text, id uuid, definitie text, naam text, soort text, gemeenten jsonb)
     on conflict (regio, id) do update set naam = excluded.naam, soort = excluded.soort, gemeenten = excluded.gemeenten`,
    [JSON.stringify(organisatiesVan(def))],
  )
  const systeem = systeemMens(id)
  await client.query(
    `insert into kring.mens (id, onderwerp, naam, van) values ($1, $2, 'Kring (systeem)', '2000-01-01') on conflict do nothing`,
    [systeem, `systeem:${id}`],
  )
  const meldpunt = organisatieId(id, meldpuntVan(def, def.regio.centrumgemeenten[0] ?? ''))
  const meldpunten = new Set(def.gemeenten.map(g => organisatieId(id, meldpuntVan(def, g.naam))))
  const rollen = [[systeemRol(id), meldpunt], ...[...meldpunten].map(o => [systeemRol(id, o), o])]
  for (const [rol, organisatie] of rollen)
    await client.query(
      `insert into kring.rolvervulling (regio, id, mens, organisatie, rol, van) values ($1, $2, $3, $4, 'systeem', '2000-01-01') on conflict do nothing`,
      [id, rol, systeem, organisatie],
    )
}

/** Who reads and writes which register, as declared: the wall in the database asks this (sturing/registers). */
async function registersIn(client: pg.Client, regios: readonly string[]): Promise<void> {
  const rechten = [...getRegisters().values()].flatMap(d =>
    regios
      .filter(regio => d.regios?.includes(regio) ?? true)
      .flatMap(regio =>
        d.lezen.map(rol => ({
          ...{ regio, register: d.id, rol, lezen: true, eigen: d.eigen === true },
          schrijven: d.schrijven.includes(rol),
        })),
      ),
  )
  await client.query('delete from kring.registerrecht')
  await client.query(
    `insert into kring.registerrecht (regio, register, rol, lezen, schrijven, eigen)
     select * from jsonb_to_recordset($1::jsonb) as x (regio text, register text, rol text, lezen boolean, schrijven boolean, eigen boolean)`,
    [JSON.stringify(rechten)],
  )
}

/** Who may register in the reference index, as the region says: the wall in the database asks this. No line is off. */
async function indexIn(client: pg.Client, definities: readonly RegioDefinitie[]): Promise<void> {
  const rechten = definities.flatMap(def => {
    const index = def.keten.verwijsindex
    if (index === undefined) return []
    const gedeeld = { regio: def.regio.id, gemeenten: indexGemeenten(def, index), per_dag: index.perDag }
    return index.bevoegd.flatMap(b => b.rollen.map(rol => ({ ...gedeeld, soort: b.soort, rol })))
  })
  await client.query('delete from kring.indexrecht')
  await client.query(
    `insert into kring.indexrecht (regio, soort, rol, gemeenten, per_dag)
     select regio, soort, rol, array(select jsonb_array_elements_text(gemeenten)), per_dag from jsonb_to_recordset($1::jsonb)
       as x (regio text, soort text, rol text, gemeenten jsonb, per_dag integer)`,
    [JSON.stringify(rechten)],
  )
}

/** Which figures a region shares with its partners: the wall in the database asks this. No line is nothing. */
async function delingIn(client: pg.Client, definities: readonly RegioDefinitie[]): Promise<void> {
  const gedeeld = definities.flatMap(def => def.resultaten.map(r => ({ regio: def.regio.id, cijfer: r.cijfer })))
  await client.query('delete from kring.cijferdeling')
  await client.query(
    'insert into kring.cijferdeling (regio, cijfer) select * from jsonb_to_recordset($1::jsonb) as x (regio text, cijfer text)',
    [JSON.stringify(gedeeld)],
  )
}

export type DemoMens = {
  onderwerp: string
  naam: string
  regio: string
  rol: string
  organisatie: string
  uitleg: string
  /** an organisation of the demo that no definition names: a school, a practice */
  eigenOrganisatie?: { naam: string; soort: string; gemeenten: readonly string[] }
  /** training and mandate for casusregie are registered from the first day; `false` when not (R002-41) */
  bevoegd?: boolean
}

/** People and roles, for the demo and for tests; repeats safely. */
export async function zetMensen(beheerUrl: string, mensen: readonly DemoMens[], van: string): Promise<void> {
  const client = new pg.Client({ connectionString: beheerUrl })
  await client.connect()
  try {
    await client.query('begin; set local role kring_inrichter')
    for (const m of mensen) {
      const id = mensId(m.onderwerp)
      if (m.eigenOrganisatie !== undefined)
        await client.query(
          `insert into kring.organisatie (regio, id, definitie, naam, soort, gemeenten, van) values ($1, $2, null, $3, $4, $5, '2000-01-01') on conflict do nothing`,
          [m.regio, m.organisatie, m.eigenOrganisatie.naam, m.eigenOrganisatie.soort, m.eigenOrganisatie.gemeenten],
        )
      await client.query(
        'insert into kring.mens (id, onderwerp, naam, van) values ($1, $2, $3, $4) on conflict do nothing',
        [id, m.onderwerp, m.naam, van],
      )
      await client.query(
        `insert into kring.rolvervulling (regio, id, mens, organisatie, rol, van, opleiding_op, mandaat_op) values ($1, $2, $3, $4, $5, $6, $7, $7)
         on conflict do nothing`,
        [
          m.regio,
          uuid5(`${m.regio}:${m.onderwerp}:${m.rol}`),
          id,
          m.organisatie,
          m.rol,
          van,
          m.bevoegd === false ? null : van.slice(0, 10),
        ],
      )
    }
    await client.query('commit')
  } finally {
    await client.end()
  }
}

export const mensId = (onderwerp: string): string => uuid5(`mens:${onderwerp}`)
