import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Bezoeker } from '../../service/verhaal/bezoeker.ts'
import { gelukt, poging } from '../../service/verhaal/hand.ts'
import { doe } from '../../service/verhaal/handelingen.ts'
import { Voorbijganger } from '../../service/verhaal/voorbijganger.ts'
import { maakWerker } from '../../service/worker.ts'
import { regelboek } from '../hulp/database.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'

const REGIO = 'rotterdam-2014'
// Monday morning
const BEGIN = '2026-03-09T09:00:00.000Z'
const KANARIE = 'Kanarieklachtsma'
const VERHAAL = `Verzonnen: Anna belde ${KANARIE} drie keer niet terug en was kortaf.`

let huis: Huis
const als = (kort: string, regio = REGIO) => huis.als(`${kort}.${regio}`)
const ronde = () => maakWerker(huis.systeem.pijplijn, huis.systeem.db, regelboek()).ronde()
type Keuzes = {
  collegas: { id: string; naam: string }[]
  commissie: { id: string; naam: string; vanBuiten: boolean }[]
}
type Blad = {
  klacht: {
    id: string
    nummer: string
    stand: string
    bij: string | null
    uitkomst: string | null
    oordeel: string | null
  }
  naam: string | null
  veilig: string | null
  mag: string[]
  over: string[]
  commissie: { naam: string; voorzitter: boolean }[]
  stappen: { positie: number; soort: string; tekst: string | null; brief: boolean }[]
  klokken: { klok: string; vervaltOp: string; bron: string; klaarOp: string | null }[]
  maatregelen: { id: string; wat: string; gedaanOp: string | null }[]
}
const blad = (wie: Bezoeker, id: string) => gelukt(wie.haal<Blad>(`/klachten/${id}`))
const nummers = async (wie: Bezoeker) =>
  (await gelukt(wie.haal<{ klachten: { nummer: string }[] }>('/klachten'))).klachten.map(k => k.nummer)
const berichten = async (soort: string) =>
  (
    await huis.kijk<{ rol: string }>('select rol from kring.bericht where regio = $1 and soort = $2 order by op, rol', [
      REGIO,
      soort,
    ])
  ).map(b => b.rol)

let keuzes: Keuzes
const collega = (naam: string) => keuzes.collegas.find(c => c.naam.startsWith(naam))?.id ?? ''
const lid = (naam: string) => keuzes.commissie.find(c => c.naam.startsWith(naam))?.id ?? ''
const invoer = (anders: object = {}) => ({
  ...{ langs: 'telefoon', van: 'betrokkene', onderwerp: 'bejegening', verhaal: VERHAAL, over: [collega('Anna')] },
  ...{ ontvangenOp: '2026-03-09', gebeurdOp: '2026-02-20', naam: `Bo ${KANARIE}`, bereik: '000-0000077' },
  ...{ veilig: 'Alleen bellen op dinsdagochtend (verzonnen).' },
  ...anders,
})
const schrijf = async (wie: Bezoeker, anders: object = {}) =>
  (await gelukt(wie.stuur<{ id: string }>('/klachten', invoer(anders)))).id
const commissie = () => ({ leden: [lid('Vera'), lid('Lars'), lid('Lotte')], voorzitter: lid('Vera') })

beforeAll(async () => {
  huis = await maakHuis({ begin: BEGIN })
  keuzes = await gelukt((await als('klachten')).haal<Keuzes>('/klachtkeuzes'))
}, 120_000)
afterAll(() => huis.sluit())
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))

describe('een klacht aan de balie, tot en met het antwoord', () => {
  let id: string
  test('wie haar opschreef leest haar niet terug; de klachtbehandelaar wel, en hoort dat zij er is', async () => {
    const gijs = await als('weging')
    id = await schrijf(gijs)
    expect((await poging(gijs.haal(`/klachten/${id}`))).status).toBe(403)
    const karin = await als('klachten')
    const b = await blad(karin, id)
    expect(b).toMatchObject({
      naam: `Bo ${KANARIE}`,
      veilig: 'Alleen bellen op dinsdagochtend (verzonnen).',
      over: ['Anna Voorbeeld'],
    })
    expect(b.klacht).toMatchObject({ stand: 'ontvangen', bij: 'behandelaar' })
    expect(b.stappen[0]).toMatchObject({ soort: 'KlachtOntvangen', tekst: VERHAAL })
    // how to reach somebody is a look of its own
    expect(JSON.stringify(b)).not.toContain('000-0000077')
    expect(await gelukt(karin.haal(`/klachten/${id}/bereik`))).toEqual({ bereik: '000-0000077' })
    expect(await berichten('klacht-nieuw')).toEqual(['klachtbehandelaar'])
  })

  test('over wie zij gaat, en wie in de keten werkt of stuurt, ziet niets: niet in een lijst en niet bij haar id', async () => {
    for (const kort of ['aanname', 'weging', 'proces', 'privacy', 'beheer', 'beleid', 'casus2', 'team2']) {
      const wie = await als(kort)
      expect([kort, (await poging(wie.haal(`/klachten/${id}`))).status]).toEqual([kort, 403])
      expect([kort, (await poging(wie.haal('/klachten'))).status]).toEqual([kort, 403])
    }
    // with the right role, elsewhere or not named for it
    for (const wie of [await als('klachten', 'ijsselland-2014'), await als('klachtlid')]) {
      expect((await poging(wie.haal(`/klachten/${id}`))).status).toBe(404)
      expect(
        (
          await poging(
            wie.stuur(`/klachten/${id}/gehoord`, { partij: 'klager', hoe: 'gesprek', verslag: 'Verzonnen.' }),
          )
        ).status,
      ).not.toBe(200)
      expect(await nummers(wie)).toEqual([])
    }
  })

  test('de woorden liggen onder een sleutel van de klacht zelf, en nergens anders staat er een', async () => {
    const [stap] = await huis.kijk<{ tekst: string }>(
      'select tekst from kring.klachtstap where klacht = $1 and positie = 1',
      [id],
    )
    expect(stap?.tekst).toMatch(/^~1\./)
    expect(await huis.woorden(stap?.tekst ?? '')).toBe(VERHAAL)
    expect(await huis.kijk('select 1 from kring.klachtsleutel where klacht = $1', [id])).toHaveLength(1)
    const tabellen = await huis.kijk<{ t: string }>(
      `select relname as t from pg_class where relnamespace = 'kring'::regnamespace and relkind = 'r'`,
    )
    for (const { t } of tabellen)
      expect([
        t,
        await huis.kijk(`select 1 from kring.${t} x where x::text ilike $1 limit 1`, [`%${KANARIE}%`]),
      ]).toEqual([t, []])
  })

  test('de ontvangst wordt bevestigd, met een brief; een gesprek alleen als wie klaagt dat wil', async () => {
    const karin = await als('klachten')
    await doe(karin, `/klachten/${id}/bevestiging`)
    expect((await poging(karin.stuur(`/klachten/${id}/bevestiging`))).status).toBe(409)
    expect(
      (await poging(karin.stuur(`/klachten/${id}/gesprek`, { dag: '2026-03-12', instemming: false }))).velden,
    ).toEqual(['instemming'])
    await doe(karin, `/klachten/${id}/gesprek`, { dag: '2026-03-12', instemming: true })
    await doe(karin, `/klachten/${id}/gesprek-uitkomst`, {
      opgelost: false,
      instemming: false,
      verslag: 'Verzonnen: nog niet tevreden.',
    })
    const b = await blad(karin, id)
    expect(b.klacht.stand).toBe('ontvangen')
    expect(b.klokken.filter(k => k.klaarOp === null).map(k => k.klok)).toEqual(['klacht-kiezen'])
    const brief = await fetch(`${huis.adres}/api/v1/klachten/${id}/brieven/2`)
    expect(brief.status).toBe(401)
    const pdf = await karin.haalBytes(`/klachten/${id}/brieven/2`)
    expect([pdf.status, pdf.bytes.toString('latin1', 0, 5)]).toEqual([200, '%PDF-'])
    expect((await poging(karin.haal(`/klachten/${id}/brieven/1`))).status).toBe(404)
  })

  test('een commissie van twee, zonder voorzitter van buiten, of met wie het aangaat wordt rustig geweigerd', async () => {
    const karin = await als('klachten')
    const probeer = (leden: string[], voorzitter: string) =>
      poging(karin.stuur(`/klachten/${id}/commissie`, { leden, voorzitter }))
    const { leden, voorzitter } = commissie()
    expect(await probeer(leden.slice(0, 2), voorzitter)).toMatchObject({ code: 'ONVOLLEDIG', velden: ['leden'] })
    expect(await probeer(leden, lid('Lotte'))).toMatchObject({ code: 'ONVOLLEDIG', velden: ['voorzitter'] })
    expect(await probeer([...leden.slice(0, 2), collega('Anna')], voorzitter)).toMatchObject({
      code: 'ONVOLLEDIG',
      velden: ['leden'],
    })
    await doe(karin, `/klachten/${id}/commissie`, commissie())
    expect((await blad(karin, id)).klacht).toMatchObject({ stand: 'commissie', bij: 'commissie' })
    expect((await berichten('klacht-commissie')).length).toBeGreaterThan(0)
  })

  test('de commissie hoort beide kanten, wordt gewaarschuwd en kan een keer verlengen; de voorzitter tekent', async () => {
    const [lars, vera] = [await als('klachtlid'), await als('voorzitter-klachten')]
    expect((await blad(lars, id)).mag).toEqual(['Hoor', 'Verleng'])
    await doe(lars, `/klachten/${id}/gehoord`, {
      partij: 'klager',
      hoe: 'gesprek',
      verslag: 'Verzonnen: vertelt rustig.',
    })
    expect(
      (await poging(vera.stuur(`/klachten/${id}/oordeel`, { oordeel: 'gegrond', gronden: 'Verzonnen.' }))).status,
    ).toBe(409)
    // two weeks before the ten weeks are over
    huis.klok.zet('2026-05-05T09:00:00.000Z')
    await ronde()
    expect(await berichten('klacht-straks')).toContain('klachtcommissielid')
    const vers = await als('klachtlid')
    await doe(vers, `/klachten/${id}/verlenging`, { reden: 'Verzonnen: wie gehoord moet worden was ziek.' })
    expect((await poging(vers.stuur(`/klachten/${id}/verlenging`, { reden: 'Nog eens (verzonnen).' }))).status).toBe(
      409,
    )
    const klok = (await blad(vers, id)).klokken.find(k => k.klok === 'klacht-commissie')
    expect(klok?.vervaltOp.slice(0, 10)).toBe('2026-06-15')
    await doe(vers, `/klachten/${id}/gehoord`, {
      partij: 'beklaagde',
      hoe: 'schriftelijk',
      verslag: 'Verzonnen: schrijft terug.',
    })
    expect(
      (await poging(vers.stuur(`/klachten/${id}/oordeel`, { oordeel: 'gegrond', gronden: 'Verzonnen.' }))).status,
    ).toBe(409)
    await doe(await als('voorzitter-klachten'), `/klachten/${id}/oordeel`, {
      oordeel: 'gegrond',
      gronden: 'Verzonnen: drie keer niet bellen is te weinig.',
    })
    expect(await berichten('klacht-oordeel')).toEqual(['klachtbehandelaar'])
  })

  test('Veilig Thuis antwoordt binnen een maand na het oordeel, met maatregelen die bewaakt worden tot zij gedaan zijn', async () => {
    let karin = await als('klachten')
    const klok = (await blad(karin, id)).klokken.find(k => k.klok === 'klachtoordeel')
    expect(klok).toMatchObject({ klaarOp: null, bron: expect.stringContaining('wmo:4.2.7 lid 5') as string })
    expect(klok?.vervaltOp.slice(0, 10)).toBe('2026-06-05')
    huis.klok.zet('2026-06-08T09:00:00.000Z')
    await ronde()
    expect(await berichten('klacht-voorbij')).toContain('klachtbehandelaar')
    karin = await als('klachten')
    const maatregel = {
      wat: 'Bellijst elke dag samen nalopen (verzonnen)',
      eigenaar: collega('Gijs'),
      voorOp: '2026-07-01',
    }
    expect(
      (
        await poging(
          karin.stuur(`/klachten/${id}/reactie`, {
            tekst: 'Verzonnen.',
            maatregelen: [{ ...maatregel, voorOp: '2026-06-01' }],
          }),
        )
      ).velden,
    ).toEqual(['maatregelen'])
    await doe(karin, `/klachten/${id}/reactie`, {
      tekst: 'Verzonnen: dat spijt ons, en dit doen wij.',
      maatregelen: [maatregel],
    })
    const klaar = await blad(karin, id)
    expect(klaar.klacht).toMatchObject({ stand: 'klaar', bij: null, uitkomst: 'beantwoord', oordeel: 'gegrond' })
    expect(klaar.klokken.every(k => k.klaarOp !== null)).toBe(true)
    expect(klaar.stappen.filter(s => s.brief).map(s => s.soort)).toEqual([
      ...['OntvangstBevestigd', 'NaarCommissie', 'TermijnVerlengd', 'OordeelGegeven', 'ReactieGegeven'],
    ])
    for (const s of klaar.stappen.filter(x => x.brief))
      expect((await karin.haalBytes(`/klachten/${id}/brieven/${s.positie}`)).status).toBe(200)
    huis.klok.zet('2026-07-02T09:00:00.000Z')
    await ronde()
    expect(await berichten('klacht-maatregel')).toEqual(['klachtbehandelaar'])
    karin = await als('klachten')
    const m = klaar.maatregelen[0]?.id ?? ''
    await doe(karin, `/klachten/${id}/maatregel-klaar`, { maatregel: m })
    expect((await poging(karin.stuur(`/klachten/${id}/maatregel-klaar`, { maatregel: m }))).status).toBe(409)
    expect((await poging(karin.stuur(`/klachten/${id}/intrekking`, { verslag: 'Verzonnen.' }))).status).toBe(409)
    expect(await ronde()).toBe(0)
  })
})

test('over zichzelf schrijft niemand een klacht op, en gaat zij over de klachtbehandelaar dan bestaat zij voor hem niet', async () => {
  const anna = await als('aanname')
  expect((await poging(anna.stuur('/klachten', invoer({ ontvangenOp: '2026-07-01' })))).velden).toEqual(['over'])
  const id = await schrijf(anna, { ontvangenOp: '2026-07-01', over: [collega('Karin')] })
  const karin = await als('klachten')
  expect((await poging(karin.haal(`/klachten/${id}`))).status).toBe(404)
  expect((await poging(karin.haal(`/klachten/${id}/bereik`))).status).toBe(404)
  expect((await poging(karin.stuur(`/klachten/${id}/bevestiging`))).status).toBe(404)
  expect((await nummers(karin)).length).toBe(1)
  // nobody is left to handle it: who gives roles hears so, once
  await ronde()
  expect(await berichten('klacht-verweesd')).toEqual(['beheerder'])
  await ronde()
  expect(await berichten('klacht-verweesd')).toEqual(['beheerder'])
})

test('wie later genoemd wordt als beklaagde verliest haar meteen', async () => {
  const karin = await als('klachten')
  const id = await schrijf(karin, { ontvangenOp: '2026-07-02', over: [], gebeurdOp: '2026-06-01' })
  await doe(karin, `/klachten/${id}/commissie`, commissie())
  const lars = await als('klachtlid')
  expect((await poging(lars.haal(`/klachten/${id}`))).status).toBe(200)
  await huis.kijk('insert into kring.klachtsper (regio, klacht, mens, op) values ($1, $2, $3, now())', [
    REGIO,
    id,
    lid('Lars'),
  ])
  expect((await poging(lars.haal(`/klachten/${id}`))).status).toBe(404)
  expect(
    (await poging(lars.stuur(`/klachten/${id}/gehoord`, { partij: 'klager', hoe: 'gesprek', verslag: 'Verzonnen.' })))
      .status,
  ).toBe(404)
})

test('langer dan een jaar geleden wordt nagerekend; niet in behandeling heeft een grond, een motivering en een brief', async () => {
  const karin = await als('klachten')
  const jong = await schrijf(karin, { ontvangenOp: '2026-07-01', gebeurdOp: '2026-06-01' })
  const weiger = { grond: 'langer-dan-een-jaar', motivering: 'Verzonnen: te lang geleden.' }
  expect((await poging(karin.stuur(`/klachten/${jong}/niet-in-behandeling`, weiger))).velden).toEqual(['grond'])
  const oud = await schrijf(karin, { ontvangenOp: '2026-07-01', gebeurdOp: '2025-01-05' })
  await doe(karin, `/klachten/${oud}/niet-in-behandeling`, weiger)
  const b = await blad(karin, oud)
  expect(b.klacht).toMatchObject({ stand: 'klaar', uitkomst: 'niet-in-behandeling' })
  expect(b.stappen.at(-1)).toMatchObject({ soort: 'NietInBehandeling', brief: true })
  await doe(karin, `/klachten/${jong}/intrekking`, { verslag: 'Verzonnen: het hoeft niet meer.' })
  expect((await blad(karin, jong)).klacht.uitkomst).toBe('ingetrokken')
})

test('een klacht langs de openbare pagina komt alleen bij de klachtbehandelaar, en telt vanaf het versturen', async () => {
  const buiten = new Voorbijganger(huis.adres, REGIO, 'nl')
  const pagina = await buiten.haal('mening')
  expect(pagina.html).toContain('<title>Wegwijzer</title>')
  const uit = await buiten.stuur('mening', {
    ...{
      verhaal: `Verzonnen: ${KANARIE} werd niet gehoord.`,
      gemeente: 'Rotterdam',
      langs: 'bellen',
      bereik: '000-0000099',
    },
    ...{ wanneer: 'doordeweeks na tien', voicemail: 'nee' },
  })
  expect(uit.status, uit.tekst).toBe(200)
  const anna = await als('aanname')
  const [rij] = await huis.kijk<{ id: string }>(`select id from kring.deurvraag where soort = 'klacht'`)
  const deur = rij?.id ?? ''
  expect((await poging(anna.haal(`/deurvragen/${deur}`))).status).toBe(404)
  expect((await poging(anna.stuur(`/deurvragen/${deur}/oppakken`))).status).toBe(404)
  const verstuurd = huis.klok.nu()
  huis.klok.zet('2026-07-03T09:00:00.000Z')
  const karin = await als('klachten')
  expect((await gelukt(karin.haal<{ inhoud: { verhaal: string } }>(`/deurvragen/${deur}`))).inhoud.verhaal).toContain(
    KANARIE,
  )
  // it ends with a ground or an answer, and is never set aside at the door
  expect(
    (await poging(karin.stuur(`/deurvragen/${deur}/afronden`, { uitkomst: 'terzijde', reden: 'Verzonnen.' }))).status,
  ).toBe(403)
  const { id } = await gelukt(
    karin.stuur<{ id: string }>(`/deurvragen/${deur}/klacht`, { van: 'betrokkene', onderwerp: 'informatie', over: [] }),
  )
  const b = await blad(karin, id)
  expect(b.stappen[0]?.tekst).toContain(KANARIE)
  expect(b.veilig).toContain('doordeweeks na tien')
  const [k] = await huis.kijk<{ op: Date }>('select ontvangen_op as op from kring.klacht where id = $1', [id])
  expect(k?.op.toISOString()).toBe(verstuurd.toISOString())
  expect(await huis.kijk('select 1 from kring.deurinhoud where vraag = $1', [deur])).toEqual([])
  expect(
    (await poging(karin.stuur(`/deurvragen/${deur}/klacht`, { van: 'betrokkene', onderwerp: 'informatie', over: [] })))
      .status,
  ).toBe(409)
})

test('in het logboek van blikken staat wie keek en naar welke klacht, en geen woord', async () => {
  const rijen = await huis.kijk<{ doel: string; gevraagd: string | null; rij: string }>(
    `select doel, gevraagd, to_jsonb(i)::text as rij from kring.inzage i where wat like '% /klachten%' and uitkomst = 'gelukt'`,
  )
  expect(rijen.length).toBeGreaterThan(10)
  expect(new Set(rijen.map(r => r.doel))).toEqual(new Set(['klacht']))
  expect(rijen.map(r => r.rij).join()).not.toMatch(/Kanarie|Verzonnen/)
})
