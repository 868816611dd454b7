import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { AannameInvoer } from '../../keten/melding/index.ts'
import type { Bezoeker } from '../../service/verhaal/bezoeker.ts'
import { gelukt } from '../../service/verhaal/hand.ts'
import { aanvaard, biedAan, doe, neemAan, openCasus, openMelding } from '../../service/verhaal/handelingen.ts'
import type { Blad } from '../../sturing/monitor/blad.ts'
import { regelboek } from '../hulp/database.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'
import { gewogen, invoer } from './hulp/voordeur.ts'

/** Figures beside the period before, from what people recorded at the front door. */
const UTRECHT = 'utrecht-amersfoort-2015'
const RIJNMOND = 'rotterdam-rijnmond-2024'
const ROTTERDAM = 'rotterdam-2014'

let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
})
afterAll(() => huis.sluit())
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))

const blad = async (wie: Bezoeker, id: string, vraag: string) =>
  (await gelukt(wie.haal<{ cijfer: Blad }>(`/cijfers/${id}?${vraag}`))).cijfer
const perDeel = (b: Blad) => Object.fromEntries(b.verdeling.map(d => [d.deel, [d.vorig, d.value]]))
const keer = async (n: number, wat: () => Promise<unknown>) => {
  for (let k = 0; k < n; k++) await wat()
}
/** Counting lines as the database writes them, as many as asked. */
const leg = (
  regio: string,
  soort: string,
  kenmerk: string,
  dag: string,
  n: number,
  meer: { gemeente?: string; dagen?: number } = {},
) =>
  huis.kijk(
    `insert into kring.telregel (regio, id, soort, dag, vast, gemeente, aantal, duur, kenmerken, vormen, geschreven)
     select $1, gen_random_uuid(), $2, $3::date, $3::date, $6, 1, $7::bigint * 86400, $4, '{}', clock_timestamp() from generate_series(1, $5::int)`,
    [regio, soort, dag, kenmerk === '' ? [] : kenmerk.split(' '), n, meer.gemeente ?? null, meer.dagen ?? null],
  )

const melder = (soort: string | undefined): Partial<AannameInvoer> => ({
  gemeente: 'Utrecht',
  melder: {
    ...{ naam: 'Meester Proef', hoedanigheid: 'beroepskracht', beroepsmatig: true, bereikbaar: '010-0000000' },
    ...{ anonimiteit: 'open', ...(soort === undefined ? {} : { soort }) },
  },
})
const advies = (hoedanigheid: string) => ({
  ...{ kanaal: 'telefoon', hoedanigheid, vormen: [], gemeente: 'Utrecht', samenvatting: 'Verzonnen advies.' },
  uitkomst: 'advies',
})

test('R001-34 meldingen en adviezen zijn per beroep te tellen, en twee jaren liggen naast elkaar', async () => {
  const jaar = async (dag: string, meldingen: Record<string, number>, adviezen: Record<string, number>) => {
    huis.klok.zet(dag)
    const anna = await huis.als(`aanname.${UTRECHT}`)
    for (const [soort, n] of Object.entries(meldingen))
      await keer(n, () => neemAan(anna, invoer(melder(soort === '' ? undefined : soort))))
    for (const [wie, n] of Object.entries(adviezen)) await keer(n, () => gelukt(anna.stuur('/adviezen', advies(wie))))
  }
  // who names no word of the list is a professional of no known kind
  await jaar('2026-03-03T09:00:00.000Z', { huisarts: 8, onderwijs: 9 }, { huisarts: 9, professional: 8 })
  await jaar('2027-03-02T09:00:00.000Z', { huisarts: 10, '': 8 }, { huisarts: 8, professional: 9 })
  huis.klok.zet('2028-01-10T09:00:00.000Z')
  const bea = await huis.als(`beleid.${UTRECHT}`)
  const meldingen = await blad(bea, 'i001-21', 'periode=2027&naar=van')
  expect(meldingen.geteld).toMatchObject({ value: 18, vorig: { periode: '2026', value: 17 }, beweging: 'gestegen' })
  // of one profession there is nobody now: that stays empty, as every number that is too small
  expect(perDeel(meldingen)).toEqual({
    'andere-professional': [null, 8],
    huisarts: [8, 10],
    onderwijs: [9, null],
  })
  const adviezen = await blad(bea, 'i001-34', 'periode=2027&naar=van')
  expect(adviezen.geteld).toMatchObject({ value: 17, vorig: { periode: '2026', value: 17 }, beweging: 'gelijk' })
  expect(perDeel(adviezen)).toEqual({ 'andere-professional': [8, 9], huisarts: [9, 8] })
  expect(adviezen.verdeling.map(d => d.naam.nl)).toEqual(['andere professional', 'huisarts of praktijkondersteuner'])
  expect((await blad(bea, 'i001-21', 'periode=2028')).geteld).toMatchObject({ beweging: null, loopt: true })
})

test('de teller en de levering aan het CBS noemen dezelfde beroepen', async () => {
  const cbs = regelboek().landelijk.cbs.at(-1)
  if (cbs === undefined) throw new Error('geen definitie')
  const code = (id: string | undefined) => cbs.hoedanigheid.find(h => h.id === id)?.code
  for (const [bron, c] of Object.entries(cbs.vertaling.melderVanBron)) {
    const [rij] = await huis.kijk<{ w: string }>('select kring.tel_melder($1, gen_random_uuid(), $2) as w', ['x', bron])
    expect(code(rij?.w), bron).toBe(c)
  }
  for (const [vrager, c] of Object.entries(cbs.vertaling.adviesvrager)) {
    const [rij] = await huis.kijk<{ w: string }>('select kring.tel_vrager($1) as w', [vrager])
    expect(code(rij?.w), vrager).toBe(c)
  }
})

test('R004-102 aanbod voor plegers en gebruik ervan staan per tijdvak, met de richting tegen het tijdvak ervoor', async () => {
  huis.klok.zet('2028-02-01T09:00:00.000Z')
  const anna = await huis.als(`aanname.${ROTTERDAM}`)
  const { id } = await gewogen(anna, await huis.als(`weging.${ROTTERDAM}`), ['OVD-LOK'])
  await biedAan(anna, await openMelding(anna, id))
  const casus = await aanvaard(await huis.als(`team.${ROTTERDAM}`), id)
  const cas = await huis.als(`casus.${ROTTERDAM}`)
  type Dossier = {
    casus: { hulp: { id: string }[]; personen: { id: string; rollen: string[] }[] }
  }
  const dossier = async () => (await openCasus(cas, casus)) as unknown as Dossier
  const pleger = (await dossier()).casus.personen.find(p => p.rollen.includes('pleger'))?.id
  await keer(9, () =>
    doe(cas, `/casussen/${casus}/hulp`, {
      ...{ persoon: pleger, wat: 'Training', aanbieder: 'De Praktijk', medewerkingOuders: 'niet-nodig' },
    }),
  )
  for (const h of (await dossier()).casus.hulp.slice(0, 2))
    await doe(cas, `/casussen/${casus}/hulp/start`, { hulp: h.id })
  // twice begun is one perpetrator who uses help
  const er = await huis.kijk<{ soort: string; n: number }>(
    `select soort, sum(aantal)::int as n from kring.telregel where regio = $1 and kenmerken && array['voor:pleger', 'eerste-van-pleger']
        and (soort = 'hulp-aangeboden' or (soort = 'hulp-gestart' and kenmerken @> '{eerste-van-pleger}')) group by 1 order by 1`,
    [ROTTERDAM],
  )
  expect(er).toEqual([
    { soort: 'hulp-aangeboden', n: 9 },
    { soort: 'hulp-gestart', n: 1 },
  ])
  // the same lines for the region that asks for it, over two years
  await leg(RIJNMOND, 'hulp-aangeboden', 'voor:pleger', '2026-05-01', 30)
  await leg(RIJNMOND, 'hulp-aangeboden', 'voor:pleger', '2027-05-01', 42)
  await leg(RIJNMOND, 'hulp-aangeboden', 'voor:kind', '2027-05-01', 99)
  await leg(RIJNMOND, 'hulp-gestart', 'eerste-van-pleger', '2026-06-01', 20)
  await leg(RIJNMOND, 'hulp-gestart', 'eerste-van-pleger', '2027-06-01', 12)
  const bea = await huis.als(`beleid.${RIJNMOND}`)
  const van = async (cijfer: string) => (await blad(bea, cijfer, 'periode=2027')).geteld
  expect(await van('d004-19')).toMatchObject({ value: 42, vorig: { periode: '2026', value: 30 }, beweging: 'gestegen' })
  expect(await van('d004-20')).toMatchObject({ value: 12, vorig: { periode: '2026', value: 20 }, beweging: 'gedaald' })
  const half = (await blad(bea, 'd004-19', 'periode=2027-H1')).geteld
  expect(half).toMatchObject({ value: 42, vorig: { periode: '2026-H2', value: null }, beweging: null })
})

test('R001-114 een gemeente ziet van haar eigen gebied aard en omvang, en de kwaliteit van de keten', async () => {
  const dag = '2025-06-10'
  for (const [gemeente, deel] of [
    ['Amersfoort', 1],
    ['Utrecht', 3],
  ] as const) {
    await leg(UTRECHT, 'melding', 'vorm:partnergeweld', dag, 20 * deel, { gemeente })
    await leg(UTRECHT, 'melding', 'vorm:ouderenmishandeling kinderen', dag, 10 * deel, { gemeente })
    await leg(UTRECHT, 'huisverbod-hulp', 'aangeboden aanbod:aanvaard', dag, 12 * deel, { gemeente })
    await leg(UTRECHT, 'huisverbod-hulp', 'aangeboden aanbod:geweigerd', dag, 12, { gemeente })
    await leg(UTRECHT, 'stabiel', '', dag, 10, { gemeente, dagen: 100 * deel })
  }
  const bea = await huis.als(`beleid.${UTRECHT}`)
  const eigen = async (cijfer: string) => {
    const b = await blad(bea, cijfer, 'periode=2025&naar=gemeente')
    return [b.vraag.nl, b.verdeling.find(d => d.deel === 'Amersfoort')?.value, b.geteld?.value]
  }
  // size and nature: all reports, partner violence, with children
  expect(await eigen('i001-21')).toEqual(['Weten mensen ons te vinden?', 30, 120])
  expect(await eigen('i001-35')).toEqual(['Hoe groot is het probleem?', 20, 80])
  expect(await eigen('i001-36')).toEqual(['Hoe groot is het probleem?', 10, 40])
  // the chain: help accepted after an order, and how long until it is stable
  expect((await eigen('i001-30')).slice(1)).toEqual([50, 66.7])
  const [, lang, samen] = await eigen('i001-31')
  expect(Number(samen) / Number(lang)).toBeCloseTo(2, 1)
})
