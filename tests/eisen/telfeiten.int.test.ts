import pg from 'pg'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { TELFEITEN, kanDragen, type Telsoort } from '../../gedeeld/telfeiten.ts'
import { dagVan, feestdagen, wettelijkeKalender } from '../../gedeeld/kalender/index.ts'
import { bereken, type TermijnRegel } from '../../gedeeld/termijn/index.ts'
import { informeren, startOnderzoek, weging } from '../../gedeeld/termijn/toetsregels.ts'
import type { Bezoeker } from '../../service/verhaal/bezoeker.ts'
import { gelukt, poging } from '../../service/verhaal/hand.ts'
import { besluit, doe, neemAan, openMelding } from '../../service/verhaal/handelingen.ts'
import { systeemActor } from '../../service/worker.ts'
import type { Blad } from '../../sturing/monitor/blad.ts'
import { geteld, legOpen, leesTijdvak } from '../../sturing/monitor/index.ts'
import { regelboek } from '../hulp/database.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'
import { invoer, weegAf } from './hulp/voordeur.ts'

/** Figures counted from what happened, through the front door: exact, or hidden for everybody who steers. */
const IJSSELLAND = 'ijsselland-2014'
const RIJNMOND = 'rotterdam-rijnmond-2024'
const ROTTERDAM = 'rotterdam-2014'
const UTRECHT = 'utrecht-amersfoort-2015'
const ARNHEM = 'arnhem-achterhoek-2014'
const STUURT = ['beleid', 'proces', 'oov', 'beheer'] as const

let huis: Huis
beforeAll(async () => {
  huis = await maakHuis({ begin: '2026-03-02T09:00:00.000Z' })
  await leg()
})
afterAll(() => huis.sluit())
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))

type Regel = {
  regio: string
  soort: Telsoort
  dag: string
  keer: number
  gemeente?: string
  kenmerken?: string[]
  vormen?: string[]
  uren?: number[]
  vast?: string
}
let volg = 0
/** Counting lines as the database writes them; who may write them otherwise is nobody. */
async function telregels(r: Regel): Promise<void> {
  const { regio, soort, dag, keer, gemeente = null, kenmerken = [], vormen = [], uren = [], vast = dag } = r
  await huis.kijk(
    `insert into kring.telregel (regio, id, soort, dag, vast, gemeente, aantal, duur, werkduur, kenmerken, vormen, geschreven)
     select $1, md5($2 || n)::uuid, $3, $4::date, $5::date, $6, 1, ($7::float[])[1 + n % greatest(1, cardinality($7))] * 3600,
            ($7::float[])[1 + n % greatest(1, cardinality($7))] * 3600, $8, $9, clock_timestamp() from generate_series(0, $10::int - 1) n`,
    [regio, `proef-${(volg += 1)}-`, soort, dag, vast, gemeente, uren, kenmerken, vormen, keer],
  )
}

async function leg(): Promise<void> {
  const ij = { regio: IJSSELLAND, soort: 'melding' as const }
  await telregels({ ...ij, dag: '2025-02-03', keer: 40, gemeente: 'Zwolle', kenmerken: ['bron:politie', 'slachtoffer:v', 'pleger:m'], vormen: ['partnergeweld'] }) // prettier-ignore
  await telregels({ ...ij, dag: '2025-05-06', keer: 22, gemeente: 'Zwolle', kenmerken: ['bekend', 'bron:bewoner', 'slachtoffer:m', 'pleger:v'] }) // prettier-ignore
  await telregels({ ...ij, dag: '2025-05-20', keer: 25, gemeente: 'Deventer', kenmerken: ['bron:politie'] })
  await telregels({ ...ij, dag: '2025-09-20', keer: 3, gemeente: 'Olst-Wijhe', kenmerken: ['bekend'] })
  await telregels({ ...ij, dag: '2025-10-20', keer: 30, gemeente: 'Deventer', kenmerken: ['bron:politie'] })
  const rr = { regio: RIJNMOND, dag: '2025-03-01' }
  await telregels({ ...rr, soort: 'melding', keer: 300 })
  await telregels({ ...rr, soort: 'melding', keer: 100, kenmerken: ['klasse:herhaald'] })
  await telregels({ ...rr, soort: 'pleger', keer: 50 })
  await telregels({ ...rr, soort: 'pleger-hulp', keer: 20 })
  await telregels({ ...rr, soort: 'casus', keer: 6 })
  const stap = { regio: ROTTERDAM, soort: 'melding-tot-overdracht' as const, dag: '2025-06-10' }
  await telregels({ ...stap, keer: 11, kenmerken: ['aan:lokaal-team-rotterdam', 'zonder-aanhouding', 'binnen-48-uur'], uren: [4, 6, 8] }) // prettier-ignore
  await telregels({ ...stap, keer: 9, kenmerken: ['aan:ander-team', 'zonder-aanhouding'], uren: [20] })
}

const blad = async (wie: Bezoeker, id: string, vraag = '') =>
  (await gelukt(wie.haal<{ cijfer: Blad }>(`/cijfers/${id}${vraag}`))).cijfer
type Regelcijfer = {
  id: string
  waarde: number | null
  numerator: number | null
  denominator: number | null
  suppressed: boolean
  why: string | null
  geteld: boolean
}
const lijst = async (wie: Bezoeker, periode: string) =>
  (await gelukt(wie.haal<{ cijfers: Regelcijfer[] }>(`/cijfers?periode=${periode}`))).cijfers
const delen = (b: Blad) => Object.fromEntries(b.verdeling.map(d => [d.deel, d.value]))

test('een cijfer telt wat er gebeurde, met teller en noemer', async () => {
  const bea = await huis.als(`beleid.${IJSSELLAND}`)
  const b = await blad(bea, 'd003-26', '?periode=2025')
  expect(b.geteld).toMatchObject({ value: 20.8, numerator: 25, denominator: 120, suppressed: false, why: null })
  const [herhaling] = (await lijst(bea, '2025')).filter(c => c.id === 'd003-26')
  expect(herhaling).toMatchObject({ waarde: 20.8, numerator: 25, denominator: 120, geteld: true })
})

test('SD-36 een klein aantal is voor iedereen die stuurt leeg: waarde, teller en noemer, ook in een verdeling en ook uit een verschil', async () => {
  for (const kort of STUURT) {
    const wie = await huis.als(`${kort}.${RIJNMOND}`)
    const klein = (await lijst(wie, '2025')).find(c => c.id === 'd004-14')
    expect(klein, kort).toMatchObject({ waarde: null, numerator: null, denominator: null, suppressed: true })
    expect(klein?.why).toMatch(/te klein/)
    expect(JSON.stringify((await blad(wie, 'd004-14', '?periode=2025')).geteld)).not.toMatch(/:6[,}]/)
  }
  const bea = await huis.als(`beleid.${IJSSELLAND}`)
  // three reports in the third quarter: that quarter is hidden, and the fourth with it, or year minus fourth would tell
  const waarde = async (periode: string) => (await blad(bea, 'd003-19', `?periode=${periode}`)).geteld
  expect(await waarde('2025')).toMatchObject({ value: 95 })
  const jaar = await blad(bea, 'd003-26', '?periode=2025-H2')
  expect(jaar.geteld).toMatchObject({ value: null, suppressed: true })
  const perGemeente = delen(await blad(bea, 'd003-26', '?periode=2025&naar=gemeente'))
  expect(perGemeente['Olst-Wijhe']).toBeNull()
})

test('R000-90 een gemeente ziet haar eigen cijfer naast het geheel van het gebied', async () => {
  await telregels({ regio: ROTTERDAM, soort: 'melding', dag: '2025-02-01', keer: 60, gemeente: 'Rotterdam' })
  await telregels({ regio: ROTTERDAM, soort: 'melding', dag: '2025-02-01', keer: 15, gemeente: 'Barendrecht' })
  const b = await blad(await huis.als(`beleid.${ROTTERDAM}`), 'd000-02', '?periode=2025&naar=gemeente')
  expect(b.geteld?.value).toBe(75)
  expect(delen(b)).toEqual({ Rotterdam: 60, Barendrecht: 15 })
})

test('R002-111 per gemeente staat wat naar inwoners verwacht wordt naast wat er geteld is, en het telt op tot het geheel', async () => {
  const eer = { regio: ARNHEM, soort: 'melding' as const, dag: '2025-03-01', kenmerken: ['vorm:eergerelateerd'] }
  await telregels({ ...eer, keer: 90, gemeente: 'Arnhem' })
  await telregels({ ...eer, keer: 30, gemeente: 'Doetinchem' })
  await telregels({ ...eer, keer: 3, gemeente: 'Doesburg' })
  const bea = await huis.als(`beleid.${ARNHEM}`)
  const id = 'i002-08'
  const b = await blad(bea, id, '?periode=2025&naar=gemeente')
  expect(b.geteld?.value).toBe(123)
  const per = Object.fromEntries(b.verdeling.map(d => [d.deel, [d.value, d.verwacht]]))
  // people on 1 January 2014 (CBS): Arnhem 150,815 and Doetinchem 56,245 of the region
  const alle = regelboek().regios.get(ARNHEM)?.gemeenten ?? []
  const samen = alle.reduce((s, g) => s + (g.inwoners?.aantal ?? 0), 0)
  const naar = (naam: string) => Math.round((123 * (alle.find(g => g.naam === naam)?.inwoners?.aantal ?? 0)) / samen)
  expect(per['Arnhem']).toEqual([90, naar('Arnhem')])
  expect(naar('Arnhem')).toBeLessThan(90)
  expect(per['Doesburg']).toEqual([null, naar('Doesburg')])
  // a share or a split by something else has nothing to expect
  expect((await blad(bea, id, '?periode=2025&naar=vorm')).verdeling.every(d => d.verwacht === null)).toBe(true)
})

test('per gebied telt op uit de gemeenten, en wie beide verdelingen naast elkaar legt vindt geen klein aantal', async () => {
  const r = { regio: RIJNMOND, soort: 'melding' as const, dag: '2023-04-01' }
  const keren = { Rotterdam: 100, Nissewaard: 25, Schiedam: 40, Maassluis: 3, Vlaardingen: 30 }
  for (const [gemeente, keer] of Object.entries(keren)) await telregels({ ...r, keer, gemeente })
  const bea = await huis.als(`beleid.${RIJNMOND}`)
  const gemeenten = delen(await blad(bea, 'd004-09', '?periode=2023&naar=gemeente'))
  const opgemaakt = await blad(bea, 'd004-09', '?periode=2023&naar=gebied')
  const per = delen(opgemaakt)
  expect(Object.keys(per).toSorted()).toEqual([
    'maassluis-vlaardingen-schiedam',
    'rotterdam',
    'zuid-hollandse-eilanden',
  ])
  expect(gemeenten['Maassluis']).toBeNull()
  // 73 less the 40 of Schiedam and the 30 of Vlaardingen would tell the three of Maassluis; so would the other hidden area
  expect(per).toEqual({ rotterdam: 100, 'zuid-hollandse-eilanden': null, 'maassluis-vlaardingen-schiedam': null })
  // an area that shows may not leave a small municipality over when what shows of it is taken off
  for (const g of regelboek()
    .regios.get(RIJNMOND)
    ?.deelgebieden.filter(d => d.soort === 'centrumgebied') ?? []) {
    const heel = per[g.id]
    if (heel === null || heel === undefined) continue
    const over = heel - g.gemeenten.reduce((s, naam) => s + (gemeenten[naam] ?? 0), 0)
    expect(over === 0 || over >= 8, g.id).toBe(true)
  }
  expect(opgemaakt.verdeling.find(d => d.deel === 'rotterdam')?.naam.nl).toBe('subregio Rotterdam')
  expect(opgemaakt.bijVerdeling?.nl).toMatch(/geen wijk/)
  // where a region names no areas it says so
  const leeg = await blad(await huis.als(`beleid.${ROTTERDAM}`), 'd000-02', '?periode=2025&naar=gebied')
  expect([leeg.verdeling, leeg.bijVerdeling?.nl]).toEqual([[], expect.stringContaining('noemt geen gebieden')])
})

test('het verloop op het overzicht is van elk jaar het cijfer zelf: aantal, deel en middelste duur, en een verborgen jaar blijft open', async () => {
  type Reeks = { cijfer: string; geteld: { periode: string; waarde: number | null }[] }
  for (const [regio, jaar] of [
    [ROTTERDAM, '2025'],
    [RIJNMOND, '2025'],
    [IJSSELLAND, '2025'],
  ] as const) {
    const bea = await huis.als(`beleid.${regio}`)
    const { reeksen } = await gelukt(bea.haal<{ reeksen: Reeks[] }>('/cijfers/reeksen'))
    const punten = reeksen.flatMap(r => r.geteld.filter(p => p.periode === jaar).map(p => ({ id: r.cijfer, ...p })))
    expect(punten.length).toBeGreaterThan(0)
    for (const { id, waarde } of punten)
      expect((await blad(bea, id, `?periode=${jaar}`)).geteld, id).toMatchObject({
        value: waarde,
        suppressed: waarde === null,
      })
    // the year that still runs is never drawn
    expect(reeksen.flatMap(r => r.geteld).every(p => p.periode < '2026')).toBe(true)
  }
})

test('R000-95 de middelste tijd van een stap is er, en per partner', async () => {
  const b = await blad(await huis.als(`proces.${ROTTERDAM}`), 'd000-21', '?periode=2025&naar=aan')
  expect(b.geteld).toMatchObject({ value: 8, numerator: 20 })
  expect(delen(b)).toEqual({ 'lokaal-team-rotterdam': 6, 'ander-team': 20 })
})

test('R000-102 een cijfer over zaken is te verdelen naar geslacht van slachtoffer en van pleger', async () => {
  const bea = await huis.als(`beleid.${IJSSELLAND}`)
  const wie = async (naar: string) => delen(await blad(bea, 'd003-19', `?periode=2025&naar=${naar}`))
  expect(await wie('slachtoffer')).toMatchObject({ v: 40 })
  expect(await wie('pleger')).toMatchObject({ m: 40 })
  const b = await blad(bea, 'd003-19', '?periode=2025&naar=slachtoffer')
  expect(b.verdeling.find(d => d.deel === 'v')?.naam).toEqual({ nl: 'vrouw', en: 'woman' })
})

test('R002-95 meldingen van mensenhandel en loverboys staan er per jaar', async () => {
  await telregels({ regio: ARNHEM, soort: 'melding', dag: '2025-04-01', keer: 12, kenmerken: ['vorm:loverboys', 'eer-of-mensenhandel'], vormen: ['loverboys'] }) // prettier-ignore
  await telregels({ regio: ARNHEM, soort: 'melding', dag: '2025-08-01', keer: 9, kenmerken: ['vorm:mensenhandel', 'eer-of-mensenhandel'], vormen: ['mensenhandel'] }) // prettier-ignore
  const b = await blad(await huis.als(`beleid.${ARNHEM}`), 'i002-39', '?periode=2025&naar=vorm')
  expect(b.geteld?.value).toBe(21)
  expect(delen(b)).toEqual({ loverboys: 12, mensenhandel: 9 })
})

test('R004-28 607 huisverboden voor 2022 staan in de reeks van de regio, en zonder gegevens is er geen verdeling', async () => {
  const bea = await huis.als(`beleid.${RIJNMOND}`)
  await gelukt(
    bea.stuur('/cijfers/d004-11/waarden', { bron: 'Jaarverslag', periode: '2022', waarde: 607, vervangt: true }),
  )
  const b = await blad(bea, 'd004-11', '?periode=2022&naar=gemeente')
  expect(b.lijnen[0]?.punten.map(p => [p.periode, p.waarde])).toEqual([['2022', 607]])
  expect(b.verdeling).toEqual([])
})

test.each([
  ['niets om door te delen', IJSSELLAND, 'd003-31', '2025', /^Er is niets om door te delen/],
  ['een tijdvak zonder gegevens', IJSSELLAND, 'd003-26', '2019', /^Over 2019 is in deze regio nog niets vastgelegd/],
  ['een duur zonder einde', UTRECHT, 'i001-27', '2025', /nog niets vastgelegd/],
])('%s geeft een zin en geen getal', async (_wat, regio, id, periode, zin) => {
  const b = await blad(await huis.als(`beleid.${regio}`), id, `?periode=${periode}`)
  expect(b.geteld).toMatchObject({ value: null, numerator: null, suppressed: false, why: expect.stringMatching(zin) })
})

test('een cijfer van een andere regio is er niet, en een tijdvak dat niet bestaat ook niet', async () => {
  const bea = await huis.als(`beleid.${IJSSELLAND}`)
  expect((await poging(bea.haal('/cijfers/d004-16?periode=2025'))).status).toBe(404)
  expect((await poging(bea.haal('/cijfers?periode=2025-H3'))).status).toBe(400)
  const rr = await blad(await huis.als(`beleid.${RIJNMOND}`), 'd004-16', '?periode=2025')
  expect(rr.geteld).toMatchObject({ value: 40, numerator: 20, denominator: 50 })
})

const alsSysteem = <T>(regio: string, nu: string, vraag: Parameters<typeof huis.systeem.db.asActor<T>>[2]) =>
  huis.systeem.db.asActor(systeemActor(regelboek(), regio), nu, vraag)

test('een cijfer van een eerdere dag is na te rekenen: wat later is vastgelegd telt niet mee', async () => {
  const def = regelboek().regios.get(UTRECHT)
  const tijdvak = leesTijdvak('2024')
  const i = def?.indicatoren.find(x => x.id === 'i001-21')
  if (def === undefined || tijdvak === null || i === undefined) throw new Error('geen cijfer')
  await telregels({ regio: UTRECHT, soort: 'melding', dag: '2024-03-01', keer: 20 })
  await telregels({ regio: UTRECHT, soort: 'melding', dag: '2024-03-02', keer: 10, vast: '2024-06-15' })
  const op = (stand: string | null) =>
    alsSysteem(
      UTRECHT,
      '2026-03-02T09:00:00Z',
      async tx => (await geteld({ tx, def, tijdvak, stand }, [i])).get(i.id)?.value,
    )
  expect([await op(null), await op('2024-06-15'), await op('2024-06-14'), await op('2024-03-01')]).toEqual([
    30, 30, 20, 20,
  ])
  const open = await alsSysteem(UTRECHT, '2026-03-02T09:00:00Z', tx =>
    legOpen({ tx, def, tijdvak, stand: '2024-06-14' }, i),
  )
  expect(open?.query).toBe(
    `teller: select sum(aantal) from kring.telregel where regio = '${UTRECHT}' and soort = 'melding' and dag >= '2024-01-01' and dag < '2025-01-01' and vast <= '2024-06-14' and dag <= '2024-06-14'`,
  )
})

test('de maandsommen geven hetzelfde als de losse regels, en tellen niets dubbel', async () => {
  const bea = await huis.als(`beleid.${IJSSELLAND}`)
  const voor = await lijst(bea, '2025')
  const perGemeente = (await blad(bea, 'd003-26', '?periode=2025&naar=gemeente')).verdeling
  for (let keer = 0; keer < 2; keer++) {
    await alsSysteem(IJSSELLAND, '2026-03-02T09:00:00Z', tx =>
      tx.vraag('op', 'select kring.tel_op($1, clock_timestamp())', [IJSSELLAND]),
    )
    expect(await lijst(bea, '2025')).toEqual(voor)
    expect((await blad(bea, 'd003-26', '?periode=2025&naar=gemeente')).verdeling).toEqual(perGemeente)
  }
  await telregels({ regio: IJSSELLAND, soort: 'melding', dag: '2025-02-09', keer: 10, gemeente: 'Zwolle' })
  expect((await blad(bea, 'd003-26', '?periode=2025')).geteld).toMatchObject({ numerator: 25, denominator: 130 })
})

test('niemand die stuurt leest een telregel of een maandsom, en niemand schrijft er een', async () => {
  const app = new pg.Client({ connectionString: huis.adressen.app })
  await app.connect()
  try {
    const nee = (sql: string) => expect(app.query(sql), sql).rejects.toMatchObject({ code: '42501' })
    for (const tabel of ['telregel', 'telmaand', 'telstand']) {
      await nee(`select * from kring.${tabel}`)
      await nee(`delete from kring.${tabel}`)
    }
    await nee(`insert into kring.telregel (regio, id) values ('${IJSSELLAND}', gen_random_uuid())`)
    await nee(`select kring.tel_op('${IJSSELLAND}', now())`)
    await nee('select kring.tel_regio()')
    // nobody asks: there is no region, so there is nothing
    const vraag = `select * from kring.tel_sommen('[{"n":0,"soort":"melding"}]', '2025-01-01', '2026-01-01', '2026-03-02', null, '')`
    expect((await app.query(vraag)).rows).toEqual([])
  } finally {
    await app.end()
  }
  for (const kort of ['aanname', 'casus', 'team']) {
    const wie = await huis.als(`${kort}.${IJSSELLAND}`)
    expect((await poging(wie.haal('/cijfers?periode=2025'))).status, kort).toBe(403)
  }
})

test('elke telregel die ontstaat hoort bij een soort van de lijst en draagt alleen haar kenmerken', async () => {
  const rijen = await huis.kijk<{ soort: Telsoort; k: string | null }>(
    'select distinct soort, k from kring.telregel left join lateral unnest(kenmerken) k on true',
  )
  for (const { soort, k } of rijen) {
    expect(TELFEITEN[soort], soort).toBeDefined()
    if (k !== null) expect(kanDragen(soort, k), `${soort} ${k}`).toBe(true)
  }
})

test('de database kent dezelfde feestdagen als de kalender, en rekent kantoortijd over weekend en feestdag heen', async () => {
  const jaren = await huis.kijk<{ jaar: number; dagen: string[] }>(
    'select jaar, array(select distinct d::text from unnest(kring.feestdagen(jaar)) d order by 1) as dagen from generate_series(2000, 2099) jaar',
  )
  for (const { jaar, dagen } of jaren) expect(dagen, String(jaar)).toEqual([...feestdagen(jaar)])
  const uren = async (van: string, tot: string) =>
    Number((await huis.kijk<{ n: string }>('select kring.kantoortijd($1, $2) as n', [van, tot]))[0]?.n) / 3600
  // Friday four o'clock until Monday ten: one hour and one hour
  expect(await uren('2026-03-06T15:00:00Z', '2026-03-09T09:00:00Z')).toBe(2)
  // from Maundy Thursday through Easter until Tuesday
  expect(await uren('2026-04-02T07:00:00Z', '2026-04-07T08:00:00Z')).toBe(9)
})

test('de database rekent de termijnen van wet en protocol uit zoals de klokken doen', async () => {
  // every day of two years: over weekends, Easter, Ascension and Christmas
  const dagen = Array.from({ length: 730 }, (_x, n) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10))
  const laatste = (regel: TermijnRegel, dag: string) =>
    dagVan(bereken(regel, `${dag}T11:00:00Z`, wettelijkeKalender).vervaltOp)
  const rijen = await huis.kijk<{ dag: string; vijf: string; vier: string; werk: number; meer: number }>(
    `select d.dag, kring.atw_einde(d.dag::date, 5)::text as vijf, kring.atw_einde(d.dag::date, 28)::text as vier,
            kring.werkdagen(d.dag::date, d.weging::date) as werk, kring.werkdagen(d.dag::date, d.weging::date + 7) as meer
       from unnest($1::text[], $2::text[]) d(dag, weging)`,
    [dagen, dagen.map(dag => laatste(weging, dag))],
  )
  expect(rijen).toHaveLength(730)
  for (const { dag, vijf, vier, werk, meer } of rijen) {
    expect(vijf, dag).toBe(laatste(startOnderzoek, dag))
    expect(vier, dag).toBe(laatste(informeren, dag))
    // the last day of the assessment is the fifth working day; a week on it is more
    expect(werk, dag).toBe(5)
    expect(meer, dag).toBeGreaterThan(5)
  }
})

test('elke regio telt of de termijnen van wet en protocol gehaald zijn', async () => {
  const dag = '2025-04-02'
  await telregels({ regio: ARNHEM, soort: 'weging', dag, keer: 30, kenmerken: ['binnen-5-werkdagen'], uren: [20] })
  await telregels({ regio: ARNHEM, soort: 'weging', dag, keer: 10, uren: [60] })
  await telregels({ regio: ARNHEM, soort: 'ingelicht', dag, keer: 45, kenmerken: ['binnen-4-weken'] })
  await telregels({ regio: ARNHEM, soort: 'ingelicht', dag, keer: 15 })
  const lijstje = await lijst(await huis.als(`beleid.${ARNHEM}`), '2025')
  expect(lijstje.filter(c => c.id.startsWith('l000-'))).toHaveLength(24)
  const cijfer = (id: string) => lijstje.find(c => c.id === id)
  expect(cijfer('l000-30')).toMatchObject({ waarde: 75, numerator: 30, denominator: 40 })
  expect(cijfer('l000-35')).toMatchObject({ waarde: 75, numerator: 45, denominator: 60 })
})

test('een melding die op tijd gewogen en verteld is telt zo, en een die te laat was niet', async () => {
  const toen = huis.klok.nu().toISOString()
  const hand = () => huis.als(`aanname.${ROTTERDAM}`)
  const binnen = async () => neemAan(await hand(), invoer())
  const weeg = async (id: string) => {
    const anna = await hand()
    await weegAf(anna, id)
    await besluit(anna, id, ['EIND'], 'Verzonnen motivering.')
  }
  const vertel = async (id: string) => {
    const anna = await hand()
    const persoon = (await openMelding(anna, id)).melding.personen[0]?.id
    await doe(anna, `/meldingen/${id}/informeren`, { persoon, verslag: 'Gesproken (verzonnen).' })
  }
  const [opTijd, teLaat] = [await binnen(), await binnen()]
  // Monday 2 March: the fifth working day is Monday 9 March, four weeks on is Monday 30 March
  huis.klok.zet('2026-03-09T14:00:00.000Z')
  await weeg(opTijd)
  huis.klok.zet('2026-03-10T08:00:00.000Z')
  await weeg(teLaat)
  huis.klok.zet('2026-03-30T14:00:00.000Z')
  await vertel(opTijd)
  huis.klok.zet('2026-03-31T08:00:00.000Z')
  await vertel(teLaat)
  huis.klok.zet(toen)
  const regels = await huis.kijk<{ soort: string; haalde: string[] }>(
    `select t.soort, array(select k from unnest(t.kenmerken) k where k like 'binnen-%' and k <> 'binnen-24-uur') as haalde
       from kring.telregel t join kring.telstand s on s.regio = t.regio join kring.gebeurtenis g on g.regio = t.regio
        and t.id = kring.tel_id(s.sleutel, g.stroom, g.positie, 0)
      where g.stroom = any($1::uuid[]) and t.soort in ('weging', 'ingelicht') order by t.soort, g.op`,
    [[opTijd, teLaat]],
  )
  expect(regels).toEqual([
    { soort: 'ingelicht', haalde: ['binnen-4-weken'] },
    { soort: 'ingelicht', haalde: [] },
    { soort: 'weging', haalde: ['binnen-5-werkdagen'] },
    { soort: 'weging', haalde: [] },
  ])
}, 60_000)
