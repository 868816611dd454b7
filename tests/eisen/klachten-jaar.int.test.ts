import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { BEDANKT, MAATJE, TERUGBLIK, VOORBIJ, VRAAG } from '../../service/antwoord/pagina.ts'
import type { Bezoeker } from '../../service/verhaal/bezoeker.ts'
import { gelukt, poging } from '../../service/verhaal/hand.ts'
import { doe, neemAan } from '../../service/verhaal/handelingen.ts'
import { Voorbijganger } from '../../service/verhaal/voorbijganger.ts'
import { invoer } from './hulp/voordeur.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'

const REGIO = 'rotterdam-2014'
// Monday morning
const BEGIN = '2026-03-09T09:00:00.000Z'
const NUMMER = 'C-7K2M-4RVX'

let huis: Huis
const als = (kort: string, regio = REGIO) => huis.als(`${kort}.${regio}`)
type Jaar = {
  jaar: number
  jaren: number[]
  heel: boolean
  dagen?: number | null
  groepen: { id: string; geheel: number | null; delen: { id: string; aantal: number | null }[] }[]
}
const van = (j: Jaar, groep: string) => {
  const g = j.groepen.find(x => x.id === groep)
  return { samen: g?.geheel, ...Object.fromEntries(g?.delen.map(d => [d.id, d.aantal]) ?? []) }
}
let collegas: { id: string; naam: string }[]
const collega = (naam: string) => collegas.find(c => c.naam.startsWith(naam))?.id ?? ''
const schrijf = async (wie: Bezoeker, anders: object = {}) =>
  (
    await gelukt(
      wie.stuur<{ id: string }>('/klachten', {
        ...{ langs: 'telefoon', van: 'betrokkene', onderwerp: 'bejegening', verhaal: 'Verzonnen.', over: [] },
        ...{ ontvangenOp: '2026-03-09', ...anders },
      }),
    )
  ).id
const zaak = async (wie: Bezoeker, id: string) =>
  (await gelukt(wie.haal<{ zaak: string | null; mag: string[]; stappen: unknown[] }>(`/klachten/${id}`))).zaak

beforeAll(async () => {
  huis = await maakHuis({ begin: BEGIN })
  const karin = await als('klachten')
  collegas = (await gelukt(karin.haal<{ collegas: typeof collegas }>('/klachtkeuzes'))).collegas
}, 120_000)
afterAll(() => huis.sluit())
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))

describe('de zaak waar een klacht over gaat', () => {
  let id: string
  test('wie haar behandelt noemt het nummer; of die zaak er is zegt Kring niet, en wie erin werkt merkt niets', async () => {
    const karin = await als('klachten')
    id = await schrijf(await als('aanname'))
    // a number that is there and one that is not get the same answer: else this would be a way to look cases up
    const melding = await neemAan(await als('aanname'), invoer())
    const [echt] = await huis.kijk<{ nummer: string }>('select nummer from kring.zaak where id = $1', [melding])
    for (const nummer of [NUMMER, echt?.nummer ?? '']) {
      await doe(karin, `/klachten/${id}/zaak`, { nummer })
      expect(await zaak(karin, id)).toBe(nummer)
      expect((await poging(karin.stuur(`/klachten/${id}/zaak`, { nummer: NUMMER }))).status).toBe(409)
      await doe(karin, `/klachten/${id}/zaak-af`)
      expect(await zaak(karin, id)).toBeNull()
    }
    expect((await poging(karin.stuur(`/klachten/${id}/zaak-af`))).status).toBe(409)
    expect((await poging(karin.stuur(`/klachten/${id}/zaak`, { nummer: 'K-7K2M-4RVX' }))).status).toBe(400)
    await doe(karin, `/klachten/${id}/zaak`, { nummer: NUMMER })
    // who wrote it down, who works in cases and who steers: the complaint is not there
    for (const kort of ['aanname', 'weging', 'casus2', 'team2', 'proces', 'privacy', 'beleid', 'beheer'])
      for (const pad of ['zaak', 'zaak-af'])
        expect([
          kort,
          (await poging((await als(kort)).stuur(`/klachten/${id}/${pad}`, { nummer: NUMMER }))).status,
        ]).toEqual([kort, 403])
    expect((await poging((await als('klachten', 'ijsselland-2014')).stuur(`/klachten/${id}/zaak-af`))).status).toBe(404)
    // it opens nothing, and in the log of looks no case is named
    expect((await poging(karin.haal(`/meldingen/${melding}`))).status).toBe(403)
    expect(await huis.kijk(`select 1 from kring.inzage where wat like '%klachten%' and zaak is not null`)).toEqual([])
  })

  test('een verkeerd nummer gaat echt weg, en het goede staat onder de sleutel van de klacht', async () => {
    const karin = await als('klachten')
    const [rij] = await huis.kijk<{ nummer: string }>('select nummer from kring.klachtzaak where klacht = $1', [id])
    expect(rij?.nummer).toMatch(/^~1\./)
    expect(await huis.woorden(rij?.nummer ?? '')).toBe(NUMMER)
    const tabellen = await huis.kijk<{ t: string }>(
      `select relname as t from pg_class where relnamespace = 'kring'::regnamespace and relkind = 'r'`,
    )
    for (const { t } of tabellen)
      expect([t, await huis.kijk(`select 1 from kring.${t} x where x::text like $1 limit 1`, [`%${NUMMER}%`])]).toEqual(
        [t, []],
      )
    await doe(karin, `/klachten/${id}/zaak-af`)
    expect(await huis.kijk('select nummer from kring.klachtzaak where klacht = $1', [id])).toEqual([{ nummer: null }])
  })

  test('ook van de openbare pagina; en gaat zij over de klachtbehandelaar, dan is er voor hem niets te noemen', async () => {
    const buiten = new Voorbijganger(huis.adres, REGIO, 'nl')
    const uit = await buiten.stuur('mening', {
      ...{ verhaal: 'Verzonnen: niemand luisterde.', gemeente: 'Rotterdam', langs: 'bellen', bereik: '000-0000099' },
      ...{ wanneer: 'na tien', voicemail: 'nee' },
    })
    expect(uit.status, uit.tekst).toBe(200)
    const [deur] = await huis.kijk<{ id: string }>(`select id from kring.deurvraag where soort = 'klacht'`)
    const karin = await als('klachten')
    const { id: vanBuiten } = await gelukt(
      karin.stuur<{ id: string }>(`/deurvragen/${deur?.id ?? ''}/klacht`, {
        ...{ van: 'betrokkene', onderwerp: 'informatie', over: [] },
      }),
    )
    await doe(karin, `/klachten/${vanBuiten}/zaak`, { nummer: NUMMER })
    expect(await zaak(karin, vanBuiten)).toBe(NUMMER)
    const over = await schrijf(await als('aanname'), { over: [collega('Karin')] })
    const weigert = await poging(karin.stuur(`/klachten/${over}/zaak`, { nummer: NUMMER }))
    const nergens = await poging(karin.stuur(`/klachten/00000000-0000-4000-8000-000000000000/zaak`, { nummer: NUMMER }))
    expect([weigert.status, weigert.code]).toEqual([nergens.status, nergens.code])
  })
})

test('jaarcijfers over klachten: hele jaren, kleine aantallen verborgen, en een klacht over wie vraagt telt niet mee', async () => {
  const karin = await als('klachten')
  const anna = await als('aanname')
  const ids: string[] = []
  // with the three of before: 13 for everybody, 12 for whom one of them is about
  for (let n = 0; n < 10; n++) ids.push(await schrijf(anna, n < 9 ? {} : { onderwerp: 'duur', van: 'melder' }))
  for (const [n, id] of ids.slice(0, 9).entries()) {
    await doe(karin, `/klachten/${id}/bevestiging`)
    if (n < 8) await doe(karin, `/klachten/${id}/intrekking`, { verslag: 'Verzonnen.' })
  }
  expect((await poging(karin.haal('/klachten/jaar?jaar=2026'))).status).toBe(404)
  huis.klok.zet('2027-01-11T09:00:00.000Z')
  const beleid = await gelukt((await als('beleid')).haal<Jaar>('/klachten/jaar'))
  expect(beleid).toMatchObject({ jaar: 2026, jaren: [2026, 2025, 2024, 2023], heel: true, dagen: 0 })
  expect(van(beleid, 'onderwerp')).toMatchObject({ samen: 13, bejegening: null, duur: null })
  // eight withdrawn, five still open: the five would be what is left over
  expect(van(beleid, 'einde')).toMatchObject({ samen: 13, ingetrokken: null, open: null })
  expect(van(beleid, 'termijn')).toMatchObject({ samen: 13, 'op-tijd': null, 'te-laat': null })
  expect(van(beleid, 'maatregel')).toMatchObject({ samen: null, gedaan: null, open: null })
  for (const g of beleid.groepen) expect(g.delen.filter(d => d.aantal === null).length).not.toBe(1)
  expect(JSON.stringify(beleid)).not.toMatch(/Voorbeeld|Proef|Verzonnen|[0-9a-f]{8}-/)
  expect(await gelukt((await als('privacy')).haal<Jaar>('/klachten/jaar'))).toEqual(beleid)
  // one of them is about her, and she would read that from the difference with her own list
  expect(van(await gelukt((await als('klachten')).haal<Jaar>('/klachten/jaar')), 'van').samen).toBe(12)
  expect(van(await gelukt((await als('beleid')).haal<Jaar>('/klachten/jaar?jaar=2025')), 'van').samen).toBeNull()
  for (const kort of ['aanname', 'weging', 'proces', 'beheer', 'klachtlid', 'casus2'])
    expect([kort, (await poging((await als(kort)).haal('/klachten/jaar'))).status]).toEqual([kort, 403])
  expect((await poging((await als('beleid')).haal('/klachten'))).status).toBe(403)
  expect(van(await gelukt((await als('beleid', 'ijsselland-2014')).haal<Jaar>('/klachten/jaar')), 'van').samen).toBe(
    null,
  )
})

test('jaarcijfers van de vertrouwenspersoon: alleen voor die rol, en nog te tellen als de vragen zelf weg zijn', async () => {
  const buiten = async () =>
    expect(
      (
        await new Voorbijganger(huis.adres, REGIO, 'nl').stuur('naast', {
          ...{ naam: 'Roos', verhaal: 'Verzonnen.', langs: 'bellen', bereik: '000-0000055', wanneer: 'na tienen' },
          voicemail: 'nee',
        })
      ).status,
    ).toBe(200)
  for (let n = 0; n < 9; n++) await buiten()
  const vita = await als('steun')
  const { vragen } = await gelukt(vita.haal<{ vragen: { id: string }[] }>('/steunvragen'))
  expect(vragen).toHaveLength(9)
  for (const { id } of vragen.slice(0, 8)) {
    await doe(vita, `/steunvragen/${id}/oppakken`)
    await doe(vita, `/steunvragen/${id}/afronden`, { uitkomst: 'gesprek' })
  }
  const jaar = await gelukt(vita.haal<Jaar>('/steunvragen/jaar?jaar=2027'))
  expect(jaar).toMatchObject({ jaar: 2027, heel: false })
  expect(van(jaar, 'langs')).toEqual({ samen: 9, pagina: 9, balie: null })
  expect(van(jaar, 'uitkomst')).toMatchObject({ samen: 8, gesprek: 8, bijgestaan: null })
  // what is kept is a year and a number
  const [kolommen] = await huis.kijk<{ k: string }>(
    `select string_agg(column_name, ',' order by ordinal_position) as k from information_schema.columns where table_schema = 'kring' and table_name = 'steuntelling'`,
  )
  expect(kolommen?.k).toBe('regio,jaar,groep,deel,aantal')
  await huis.kijk('delete from kring.steunvraag where regio = $1', [REGIO])
  expect(await gelukt(vita.haal<Jaar>('/steunvragen/jaar?jaar=2027'))).toEqual(jaar)
  for (const kort of ['aanname', 'weging', 'proces', 'klachten', 'privacy', 'beheer', 'beleid'])
    expect([kort, (await poging((await als(kort)).haal('/steunvragen/jaar'))).status]).toEqual([kort, 403])
  expect(
    van(await gelukt((await als('steun', 'ijsselland-2014')).haal<Jaar>('/steunvragen/jaar?jaar=2027')), 'langs').samen,
  ).toBe(null)
})

test('wie een link van Kring kreeg leest hoe te klagen en hoe iemand naast zich te krijgen, op elke bladzijde hetzelfde; van daar is het twee stappen', async () => {
  const zin = 'Iets zeggen over hoe er met u is omgegaan, of iemand naast u?'
  const voorbij = await (await fetch(`${huis.adres}/a/${'A'.repeat(43)}`)).text()
  expect(voorbij).toContain(zin)
  expect(voorbij).toContain('href="/wegwijzer"')
  // it says nothing of what this is, and names nobody to call
  expect(voorbij).not.toMatch(/klacht|Veilig Thuis|vertrouwenspersoon|tel:/i)
  for (const pagina of [VRAAG, MAATJE, TERUGBLIK, BEDANKT, VOORBIJ]) expect(pagina).toContain(zin)
  const wegwijzer = await (await fetch(`${huis.adres}/wegwijzer`)).text()
  expect(wegwijzer).toContain(`/wegwijzer/nl/${REGIO}`)
  const start = await (await fetch(`${huis.adres}/wegwijzer/nl/${REGIO}`)).text()
  for (const blad of ['mening', 'naast']) {
    expect(start).toContain(`href="/wegwijzer/nl/${REGIO}/${blad}"`)
    expect((await fetch(`${huis.adres}/wegwijzer/nl/${REGIO}/${blad}`)).status).toBe(200)
  }
})
