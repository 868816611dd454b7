import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Rol } from '../../kernel/actor.ts'
import type { Route } from '../../kernel/gate.ts'
import { ingangVan, sleutelVan } from './invoer.ts'
import { doe, terugdraaiend, type Machine } from './machine.ts'
import type { Rolmens } from './mensen.ts'
import { onderwerp } from './ronde.ts'
import { alleTabellen } from './rijproef.ts'
import { actorVan, maakWereld, NU, type Wereld } from './wereld.ts'

/**
 * Steering sees counts, never people: in a world with real cases in all states every column that names, places or reaches somebody gets a
 * word that occurs nowhere else. Then each steering role tries every route it has and reads every table it may, and none of those words
 * comes back, nor the id of any person.
 */
const STURING: readonly Rol[] = ['beleidsmedewerker', 'beheerder', 'procesregisseur']
/** Guards that every case moves: it knows cases by number and their work by id, and never who they are about. */
const KENT_ZAKEN: readonly Rol[] = ['procesregisseur']
/** Rows of the wall itself, which everybody reads of themselves: that one is barred, or that the own organisation is around a case. */
const EIGEN_MUUR = ['betrokkenheid', 'sper']
/** Orders a restraining order and so sees that one; what a mayor gets for steering holds nobody. */
const OOK_STURING: readonly Rol[] = ['burgemeester']

/** Who works here is no client: a colleague is known by name within the region. The rest says how things are called. */
const GEEN_CLIENTEN = ['mens', 'organisatie', 'rolvervulling', 'regio', 'bewaarklasse', 'registerrecht', 'indexrecht']
/** A column that can point somebody out: a name, a place, a way to reach them, or words about them. */
const HERLEIDBAAR =
  /^(voornamen|roepnaam|tussenvoegsel|achternaam|naam|straat|huisnummer|postcode|plaats|adres|land|telefoon|mail|email|waarde|inhoud|tekst|omschrijving|toelichting|verslag|uitleg|bsn|kenmerk|sleutels?|referentie|vraag|antwoord|titel|reden|notitie|contact|terugbel.*)$/

let w: Wereld
let machine: Machine
const waar = new Map<string, string>()
beforeAll(async () => {
  w = await maakWereld()
  machine = { ...w.machine, pijplijn: { ...w.machine.pijplijn, db: terugdraaiend(w.db) } }
  await plant()
}, 120_000)
afterAll(() => w.sluit())

/** A word in every such column of every table that holds no colleagues, past triggers; one that a column does not take stays out. */
async function plant(): Promise<void> {
  const kolommen = await w.beheer<{ tabel: string; kolom: string; soort: string }>(
    `select c.table_name as tabel, c.column_name as kolom, c.data_type as soort from information_schema.columns c
       join pg_tables t on t.schemaname = 'kring' and t.tablename = c.table_name
      where c.table_schema = 'kring' and c.data_type in ('text', 'bytea') and c.table_name <> all ($1::text[]) order by 1, 2`,
    [GEEN_CLIENTEN],
  )
  for (const { tabel, kolom, soort } of kolommen.filter(k => HERLEIDBAAR.test(k.kolom))) {
    const woord = `KANARIE${waar.size + 1}x`
    const nieuw = soort === 'bytea' ? `'${woord}'::bytea` : `'${woord}' || substr(md5(random()::text), 1, 4)`
    const gelukt = await w
      .beheer(
        `do $$ begin set local session_replication_role = replica;
           update kring.${tabel} set ${kolom} = ${nieuw} where ${kolom} is not null; end $$`,
      )
      .then(
        () => true,
        () => false, // a column with a form of its own (a code, a state) takes no word: it points nobody out
      )
    if (gelukt) waar.set(woord, `${tabel}.${kolom}`)
  }
}

type Ids = { readonly personen: ReadonlySet<string>; readonly zaken: ReadonlySet<string> }

/** What came back and may not: a planted word, the id of a person, or the id of a case. */
function vondsten(tekst: string, verboden: Ids): string[] {
  const woorden = [...tekst.matchAll(/KANARIE\d+x/g)].map(m => waar.get(m[0]) ?? m[0])
  const ids = [...tekst.matchAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g)].map(m => m[0])
  return [
    ...new Set([
      ...woorden,
      ...(ids.some(id => verboden.personen.has(id)) ? ['het id van een persoon'] : []),
      ...(ids.some(id => verboden.zaken.has(id)) ? ['het id van een zaak'] : []),
    ]),
  ]
}
const NIETS: ReadonlySet<string> = new Set()
const inTekst = (x: unknown): string =>
  JSON.stringify(x, (_sleutel, v: unknown) =>
    typeof v === 'object' && v !== null && 'type' in v && v.type === 'Buffer' && 'data' in v
      ? Buffer.from(v.data as number[]).toString('latin1')
      : v,
  ) ?? ''

async function bekend(): Promise<Ids> {
  const personen = await w.beheer<{ id: string }>('select id from kring.persoon')
  return { personen: new Set(personen.map(p => p.id)), zaken: new Set(w.zaken.map(z => z.id)) }
}
const mensenVan = (rol: Rol): Rolmens[] =>
  w.mensen.filter(m => m.rol === rol && m.van <= NU && (m.tot === null || m.tot > NU))

test('de woorden staan overal waar iemand te herkennen is', () => {
  const geplant = [...waar.values()]
  for (const plek of ['persoon.voornamen', 'persoon.achternaam', 'persoon.straat', 'persoon.plaats', 'tekst.inhoud'])
    expect(geplant).toContain(plek)
  expect(geplant.length).toBeGreaterThan(20)
})

test.each([...STURING])(
  '%s leest uit geen enkele tabel iets waaraan een mens te herkennen is',
  { timeout: 120_000 },
  async rol => {
    const { personen, zaken } = await bekend()
    const kent = KENT_ZAKEN.includes(rol)
    const mag = await w.beheer<{ tabel: string; kolommen: string[] }>(
      `select table_name as tabel, array_agg(quote_ident(column_name) order by column_name) as kolommen
         from information_schema.column_privileges
        where table_schema = 'kring' and grantee = 'kring_app' and privilege_type = 'SELECT' group by 1`,
    )
    const tabellen = new Set(await alleTabellen(w))
    const mis: string[] = []
    let gelezen = 0
    for (const m of mensenVan(rol).slice(0, 2))
      for (const { tabel, kolommen } of mag.filter(t => tabellen.has(t.tabel))) {
        const rijen = await w.db.asActor(actorVan(m), NU, tx =>
          tx.vraag<{ rij: unknown }>(
            `sturing_${tabel}`,
            `select to_jsonb(x) as rij from (select ${kolommen.join(', ')} from kring.${tabel}) x`,
          ),
        )
        gelezen += rijen.length
        const er = vondsten(inTekst(rijen), {
          personen: kent ? NIETS : personen,
          zaken: kent || EIGEN_MUUR.includes(tabel) ? NIETS : zaken,
        })
        if (er.length > 0) mis.push(`${tabel}: ${er.join(', ')}`)
      }
    expect([...new Set(mis)], `KRING_ZAAD=${w.zaad}`).toEqual([])
    expect(gelezen).toBeGreaterThan(0)
  },
)

const rollenVan = (r: Route): readonly Rol[] => {
  if (r.soort === 'kijk') return r.kijk.rollen
  return 'rollen' in r ? r.rollen : []
}
const doelVan = (r: Route): string => (r.soort === 'kijk' ? r.kijk.doel : 'doel' in r ? r.doel : '')

test.each([...STURING, ...OOK_STURING])(
  '%s krijgt langs geen enkele route iets waaraan een mens te herkennen is',
  { timeout: 240_000 },
  async rol => {
    const { personen, zaken } = await bekend()
    const berichten = (await w.beheer<{ id: string }>('select id from kring.bericht')).map(b => b.id)
    const routes = machine.routes.filter(
      r => rollenVan(r).includes(rol) && (STURING.includes(rol) || doelVan(r) === 'sturing'),
    )
    expect(routes.length).toBeGreaterThan(3)
    const mis: string[] = []
    let door = 0
    for (const wie of mensenVan(rol).slice(0, 2)) {
      const streek = w.zaken.filter(z => z.regio === wie.regio)
      for (const route of routes) {
        const ingang = ingangVan(route)
        const over = ingang.zaak === null ? [null] : streek.filter(z => z.soort === ingang.zaak).slice(0, 3)
        for (const zaak of over) {
          const o = onderwerp(w, w.t, { wie, route, zaak }, berichten)
          const invoer = ingang.invoer(o)
          const uit = await doe(machine, actorVan(wie), route, invoer)
          if (uit.ok) door += 1
          // what somebody sends themselves may come back; who it is about may not
          const gestuurd = inTekst(invoer)
          const nieuw = (ids: ReadonlySet<string>) => new Set([...ids].filter(id => !gestuurd.includes(id)))
          const er = vondsten(inTekst(uit), {
            personen: nieuw(personen),
            zaken: KENT_ZAKEN.includes(rol) ? NIETS : nieuw(zaken),
          })
          if (er.length > 0) mis.push(`${sleutelVan(route)}: ${er.join(', ')}`)
        }
      }
    }
    expect([...new Set(mis)], `KRING_ZAAD=${w.zaad}`).toEqual([])
    expect(door).toBeGreaterThan(3)
  },
)
