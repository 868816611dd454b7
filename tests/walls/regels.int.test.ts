import { afterAll, beforeAll, expect, test } from 'vitest'
import { doelen } from '../../kernel/actor.ts'
import { demoMensen } from '../../service/demo/mensen.ts'
import { regelboek } from '../hulp/database.ts'
import { ingangVan, sleutelVan } from './invoer.ts'
import { doe } from './machine.ts'
import { machineMet, zonderCode, zonderSql } from './neer.ts'
import { verwacht } from './orakel.ts'
import { maakPogingen, onderwerp, ronde, toon, type Poging } from './ronde.ts'
import { actorVan, maakWereld, NU, type Wereld, type Wereldzaak } from './wereld.ts'

let w: Wereld
beforeAll(async () => {
  w = await maakWereld()
}, 120_000)
afterAll(() => w.sluit())

test(
  'SD-40 rijrechten in de database en nog eens in de dienst, als beperkte gebruiker',
  { timeout: 120_000 },
  async () => {
    const [app] = await w.db.asActor(actorVan(eerste(w.mensen)), NU, tx =>
      tx.vraag<{ wie: string; super: boolean; omzeilt: boolean; bezit: number }>(
        'wie_is_de_app',
        `select r.rolname as wie, r.rolsuper as super, r.rolbypassrls as omzeilt,
         (select count(*)::int from pg_class c where c.relowner = r.oid) as bezit from pg_roles r where r.rolname = current_user`,
      ),
    )
    expect(app).toEqual({ wie: 'kring_app', super: false, omzeilt: false, bezit: 0 })
    const open = await w.beheer(
      `select relname from pg_class where relnamespace = 'kring'::regnamespace and relkind = 'r' and not (relrowsecurity and relforcerowsecurity)`,
    )
    expect(open, 'elke tabel heeft rijrechten, ook voor haar eigenaar').toEqual([])
    const { routes } = w.machine
    const zonder = zonderCode(w)
    const data = await ronde(w, zonder, maakPogingen(w, w.t, zonder.routes, 600), 'sql')
    expect(data.verschillen, `de database alleen: ${toon(w, data.verschillen)}`).toEqual([])
    const neer = await maakWereld()
    try {
      await zonderSql(neer)
      const dienst = await ronde(neer, machineMet(neer), maakPogingen(neer, neer.t, routes, 600), 'code')
      expect(dienst.verschillen, `de dienst alleen: ${toon(neer, dienst.verschillen)}`).toEqual([])
    } finally {
      await neer.sluit()
    }
  },
)

test(
  'SD-41 elke blik, zoekvraag en opdracht staat in het inzagelogboek, met doel; het logboek groeit alleen',
  { timeout: 120_000 },
  async () => {
    const berichten = (await w.beheer<{ id: string }>('select id from kring.bericht')).map(b => b.id)
    const pogingen = maakPogingen(w, w.t, w.machine.routes, 6000)
    for (const route of w.machine.routes)
      for (const eis of ['door', '403', '404'] as const) {
        const p = pogingen.find(
          x => x.route === route && verwacht(ingangVan(route).klasse, x.wie, gaatOver(x), NU) === eis,
        )
        if (!p) continue // a class without a case has no 404, a route for everybody no 403
        const regels = await regelsVan(p, berichten)
        expect(regels, `${sleutelVan(route)} (${eis}) liet geen regel na`).toHaveLength(1)
        expect(Object.keys(doelen), sleutelVan(route)).toContain(regels[0]?.doel)
        expect(regels[0]?.rol).toBe(p.wie.rol)
        if (eis !== 'door') expect(regels[0]?.uitkomst).toBe(eis === '403' ? 'geweigerd' : 'niet-gevonden')
      }
    for (const sql of [`update kring.inzage set doel = 'x'`, 'delete from kring.inzage', 'truncate kring.inzage'])
      expect(await rauw(sql)).toBe('42501')
    const rechten = await w.beheer(
      `select rol, recht from unnest(array['kring_app', 'kring_worker', 'kring_poort', 'kring_vernietiger']) rol, unnest(array['update', 'delete', 'truncate']) recht
      where has_table_privilege(rol, 'kring.inzage', recht)`,
    )
    expect(rechten).toEqual([])
  },
)

test('een geweigerde blik staat bij het id waar om gevraagd is, en zegt niet of dat bestaat', async () => {
  const berichten = (await w.beheer<{ id: string }>('select id from kring.bericht')).map(b => b.id)
  const metZaak = w.machine.routes.filter(r => ingangVan(r).zaak !== null)
  const pogingen = maakPogingen(w, w.t, metZaak, 12_000)
  for (const route of metZaak) {
    const p = pogingen.find(
      x => x.route === route && x.zaak && verwacht(ingangVan(route).klasse, x.wie, x.zaak, NU) === '404',
    )
    if (!p?.zaak) throw new Error(`Geen poging van buiten de kring voor ${sleutelVan(route)}`)
    const verzonnen = { ...p, zaak: null }
    const [echt] = await regelsVan(p, berichten)
    const [niets] = await regelsVan(verzonnen, berichten, NOOIT)
    const { id: _i, gevraagd, ...rest } = echt ?? {}
    const { id: _n, gevraagd: gevraagdNiets, ...restNiets } = niets ?? {}
    expect([gevraagd, gevraagdNiets], sleutelVan(route)).toEqual([p.zaak.id, NOOIT])
    expect(rest, 'voor de rest is de regel dezelfde').toEqual(restNiets)
    expect(rest).toMatchObject({ uitkomst: 'niet-gevonden', zaak: null, personen: [], veldklassen: [] })
  }
})

test('SD-47 in demo en proef staan alleen verzonnen mensen, zichtbaar als zodanig', async () => {
  const herkenbaar = /Voorbeeld|Proef|Test|systeem/
  const accounts = [...regelboek().regios.values()].flatMap(demoMensen)
  expect(accounts.length).toBeGreaterThan(0)
  expect(accounts.filter(a => !herkenbaar.test(a.naam))).toEqual([])
  const medewerkers = await w.beheer<{ naam: string }>('select naam from kring.mens')
  expect(medewerkers.filter(m => !herkenbaar.test(m.naam))).toEqual([])
  const personen = await w.beheer<{ achternaam: string; verzonnen: boolean }>(
    'select achternaam, verzonnen from kring.persoon',
  )
  expect(personen.length).toBeGreaterThan(0)
  expect(personen.filter(p => !p.verzonnen || !herkenbaar.test(p.achternaam))).toEqual([])
})

test('rauwe SQL: een tweede houder wordt geweigerd', async () => {
  const { zaak, wie } = houder()
  const sql = `insert into kring.houder (regio, id, zaak, organisatie, van) values ('${zaak.regio}', '${w.t.uuid()}', '${zaak.id}', '${wie.organisatie}', '${NU}')`
  expect(await rauw(sql, wie)).toBe('23P01')
})

test('rauwe SQL: een houder beeindigen zonder opvolger wordt geweigerd', async () => {
  const { zaak, wie } = houder()
  expect(await rauw(`update kring.houder set tot = '${NU}' where zaak = '${zaak.id}'`, wie)).toBe('23K01')
  expect(await rauw(`delete from kring.houder where zaak = '${zaak.id}'`, wie)).toBe('42501')
})

test('rauwe SQL: een gebeurtenis of inzageregel veranderen of wissen wordt geweigerd', async () => {
  const { wie } = houder()
  for (const tabel of ['gebeurtenis', 'inzage'])
    for (const sql of [`update kring.${tabel} set mens = mens`, `delete from kring.${tabel}`])
      expect(await rauw(sql, wie), sql).toBe('42501')
})

function eerste<T>(rij: readonly T[]): T {
  const [een] = rij
  if (een === undefined) throw new Error('De wereld is leeg.')
  return een
}

const gaatOver = (p: Poging): Wereldzaak | null => (ingangVan(p.route).zaak === null ? null : p.zaak)

/** Somebody of Veilig Thuis with an open report of their own. */
function houder() {
  for (const zaak of w.zaken.filter(z => z.open && z.soort === 'melding'))
    for (const m of w.mensen)
      if (m.organisatie === zaak.organisatie && verwacht('melding-werk', m, zaak, NU) === 'door')
        return { zaak, wie: actorVan(m) }
  throw new Error('De wereld heeft geen open melding met een houder.')
}

/** Raw SQL as the app role; the code of the refusal, or what must not be: none. */
async function rauw(sql: string, wie = actorVan(eerste(w.mensen))): Promise<string> {
  try {
    await w.db.asActor(wie, NU, tx => tx.vraag(`rauw_${w.t.uuid()}`, sql))
    return 'niet geweigerd'
  } catch (fout) {
    return (fout as { code?: string }).code ?? 'fout zonder code'
  }
}

type Regel = { id: string; doel: string; rol: string; uitkomst: string; zaak: string | null; gevraagd: string | null }
/** An id that was never given out. */
const NOOIT = '00000000-0000-4000-8000-00000000dead'

/** Does a try for real, and gives the lines it left in the look log. */
async function regelsVan(p: Poging, berichten: readonly string[], id?: string) {
  const wie = await w.actor(p.wie)
  if (!wie) throw new Error('Deze rol loopt niet.')
  const vraag =
    'select id, doel, rol, wat, uitkomst, zaak, gevraagd, personen, veldklassen from kring.inzage where mens = $1'
  const regels = () => w.beheer<Regel>(vraag, [wie.mens])
  const voor = new Set((await regels()).map(r => r.id))
  const o = onderwerp(w, w.t, p, berichten)
  await doe(w.machine, wie, p.route, ingangVan(p.route).invoer(id === undefined ? o : { ...o, id }))
  return (await regels()).filter(r => !voor.has(r.id))
}
