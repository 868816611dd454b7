import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openTekst } from '../../kernel/zegel.ts'
import { vernietig } from '../../service/bewaren/vernietiger.ts'
import { kastVan, zegelVan } from '../../service/kluis/zegel.ts'
import type { Bezoeker } from '../../service/verhaal/bezoeker.ts'
import { gelukt, poging } from '../../service/verhaal/hand.ts'
import { doe } from '../../service/verhaal/handelingen.ts'
import { Voorbijganger } from '../../service/verhaal/voorbijganger.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'

/** A complaint whose term is over, one that still runs, and everything that is looked through afterwards. */
const REGIO = 'rotterdam-2014'
const KANARIE = 'Kanarieklachtsma'
let huis: Huis
let weg: string
let buiten: string
let blijft: string
let collegas: { id: string; naam: string }[]
let leden: string[]
let voorzitter: string
let nummers: string[]

const als = (kort: string) => huis.als(`${kort}.${REGIO}`)
const verhaal = `Verzonnen: ${KANARIE} werd niet gehoord.`
const ronde = () =>
  vernietig(huis.adressen.vernietiger, huis.klok.nu, {
    boek: { gaat: () => undefined, bleef: () => undefined },
    kast: kastVan(huis.geheim),
  })
const stelVoor = async () =>
  (await als('privacy')).stuur<{ id: string; code?: string }>('/bewaren/voorstellen', { klasse: 'klacht' })
const beslis = async (wie: Bezoeker, id: string) =>
  wie.stuur<{ code?: string }>(`/bewaren/voorstellen/${id}/besluit`, { besluit: 'vernietigen' })
const DELEN = [
  'klachtstap',
  'klager',
  'klachtsper',
  'klachtlid',
  'klachtklok',
  'klachtmaatregel',
  'klachtzaak',
] as const
const tel = async (id: string) =>
  Object.fromEntries(
    await Promise.all(
      [...DELEN, 'klachtsleutel'].map(async t => [
        t,
        (await huis.kijk(`select 1 from kring.${t} where klacht = $1`, [id])).length,
      ]),
    ),
  ) as Record<string, number>
async function waarStaat(woord: string): Promise<string[]> {
  const uit: string[] = []
  for (const { tabel } of await huis.kijk<{ tabel: string }>(
    `select relname as tabel from pg_class where relnamespace = 'kring'::regnamespace and relkind = 'r' order by 1`,
  ))
    if ((await huis.kijk(`select 1 from kring.${tabel} x where x::text ilike $1 limit 1`, [`%${woord}%`])).length > 0)
      uit.push(tabel)
  return uit
}
const schrijf = async (anders: object = {}) =>
  (
    await gelukt(
      (await als('aanname')).stuur<{ id: string }>('/klachten', {
        ...{ langs: 'balie', van: 'betrokkene', onderwerp: 'bejegening', verhaal, over: [], ontvangenOp: '2026-03-09' },
        ...{ naam: `Bo ${KANARIE}`, bereik: '000-0000077', veilig: `Niet thuis bij ${KANARIE} (verzonnen).` },
        ...anders,
      }),
    )
  ).id
/** All the way to the answer, with every kind of row a complaint can have. */
async function heleLoop(id: string): Promise<void> {
  const karin = await als('klachten')
  await doe(karin, `/klachten/${id}/bevestiging`)
  await doe(karin, `/klachten/${id}/zaak`, { nummer: 'C-7K2M-4RVX' })
  await doe(karin, `/klachten/${id}/commissie`, { leden, voorzitter })
  for (const partij of ['klager', 'beklaagde'])
    await doe(await als('klachtlid'), `/klachten/${id}/gehoord`, { partij, hoe: 'telefoon', verslag: verhaal })
  await doe(await als('voorzitter-klachten'), `/klachten/${id}/oordeel`, { oordeel: 'gegrond', gronden: verhaal })
  await doe(await als('klachten'), `/klachten/${id}/reactie`, {
    tekst: verhaal,
    maatregelen: [{ wat: `Nabellen van ${KANARIE} (verzonnen)`, eigenaar: collegas[0]?.id, voorOp: '2026-07-01' }],
  })
  for (const positie of [2, 4, 7]) {
    const brief = await (await als('klachten')).haalBytes(`/klachten/${id}/brieven/${positie}`)
    expect([positie, brief.status]).toEqual([positie, 200])
  }
}

beforeAll(async () => {
  huis = await maakHuis({ begin: '2026-03-09T09:00:00.000Z' })
  const k = await gelukt(
    (await als('klachten')).haal<{ collegas: typeof collegas; commissie: { id: string; naam: string }[] }>(
      '/klachtkeuzes',
    ),
  )
  collegas = k.collegas
  const lid = (naam: string) => k.commissie.find(c => c.naam.startsWith(naam))?.id ?? ''
  voorzitter = lid('Vera')
  leden = [voorzitter, lid('Lars'), lid('Lotte')]
  weg = await schrijf({ over: [collegas.find(c => c.naam.startsWith('Gijs'))?.id] })
  await heleLoop(weg)
  const deurpost = new Voorbijganger(huis.adres, REGIO, 'nl')
  await deurpost.stuur('mening', {
    ...{ verhaal, gemeente: 'Rotterdam', langs: 'bellen', bereik: '000-0000099', wanneer: 'na tien' },
    voicemail: 'nee',
  })
  const [deur] = await huis.kijk<{ id: string }>(`select id from kring.deurvraag where soort = 'klacht'`)
  const karin = await als('klachten')
  buiten = (
    await gelukt(
      karin.stuur<{ id: string }>(`/deurvragen/${deur?.id ?? ''}/klacht`, {
        ...{ van: 'betrokkene', onderwerp: 'informatie', over: [] },
      }),
    )
  ).id
  await doe(karin, `/klachten/${buiten}/intrekking`, { verslag: verhaal })
  blijft = await schrijf()
  nummers = (
    await huis.kijk<{ nummer: string }>('select nummer from kring.klacht where id = any ($1)', [[weg, buiten]])
  ).map(k2 => k2.nummer)
}, 120_000)
afterAll(() => huis.sluit())
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))

test('een dag te vroeg stelt niemand voor een klacht te vernietigen, en wat nog loopt heeft geen termijn', async () => {
  huis.klok.zet('2031-03-08T09:00:00.000Z')
  const vroeg = await stelVoor()
  expect([vroeg.status, vroeg.inhoud.code]).toEqual([409, 'MAG_NU_NIET'])
})

test('vijf jaar na het einde is een klacht na voorstel en besluit overal weg: rijen, woorden, leden, het nummer van de zaak, de sleutel', async () => {
  const [rij] = await huis.kijk<{ tekst: string }>(
    'select tekst from kring.klachtstap where klacht = $1 and positie = 1',
    [weg],
  )
  expect(await openTekst(zegelVan(huis.geheim), rij?.tekst ?? '')).toBe(verhaal)
  const voor = await tel(weg)
  for (const t of [...DELEN, 'klachtsleutel']) expect([t, voor[t]]).not.toEqual([t, 0])
  huis.klok.zet('2031-03-11T09:00:00.000Z')
  const { id } = await gelukt(stelVoor())
  expect((await beslis(await als('privacy'), id)).inhoud.code).toBe('MAG_NU_NIET')
  expect(await ronde()).toEqual({ weg: 0, gebleven: 0, verklaringen: 0 })
  expect(await tel(weg)).toEqual(voor)
  await gelukt(beslis(await als('privacy2'), id))
  expect(await ronde()).toMatchObject({ weg: 1, gebleven: 0, verklaringen: 1 })
  for (const klacht of [weg, buiten]) {
    expect(Object.values(await tel(klacht)).every(n => n === 0)).toBe(true)
    // what is left is who looked, with its own term; a request that came twice goes after thirty days
    expect((await waarStaat(klacht)).filter(t => !['inzage', 'opdracht'].includes(t))).toEqual([])
  }
  for (const nummer of nummers) expect([nummer, await waarStaat(nummer)]).toEqual([nummer, []])
  expect(await waarStaat(KANARIE)).toEqual([])
  // who kept the row of before, in a copy or elsewhere, can no longer read it
  await expect(openTekst(zegelVan(huis.geheim), rij?.tekst ?? '')).rejects.toThrow('sleutel van deze zaak is er niet')
  expect(await huis.kijk('select 1 from kring.sleutelrest')).toEqual([])
})

test('de verklaring zegt hoeveel, en niet van wie of over wie; een klacht die nog loopt is heel', async () => {
  const [v] = await huis.kijk<{ tekst: string; rijen: Record<string, number> }>(
    `select inhoud::text as tekst, inhoud -> 'rijen' as rijen from kring.vernietigbewijs where regio = $1 order by volg desc limit 1`,
    [REGIO],
  )
  expect(v?.rijen).toMatchObject({ klacht: 2, klachtzaak: 1, klachtmaatregel: 1, klachtlid: 3, klachtsleutel: 2 })
  for (const woord of [weg, buiten, KANARIE, ...nummers, 'Gijs', 'Karin']) expect(v?.tekst).not.toContain(woord)
  const karin = await als('klachten')
  expect((await poging(karin.haal(`/klachten/${weg}`))).status).toBe(404)
  const heel = await gelukt(
    karin.haal<{ stappen: { tekst: string | null }[]; naam: string | null }>(`/klachten/${blijft}`),
  )
  expect([heel.stappen[0]?.tekst, heel.naam]).toEqual([verhaal, `Bo ${KANARIE}`])
})

test('en wie naar een klacht keek staat er na vijf jaar ook niet meer', async () => {
  const { id } = await gelukt(
    (await als('privacy')).stuur<{ id: string }>('/bewaren/voorstellen', { klasse: 'toegang' }),
  )
  await gelukt(beslis(await als('privacy2'), id))
  await ronde()
  for (const klacht of [weg, buiten])
    expect(
      await huis.kijk('select 1 from kring.inzage where gevraagd = $1 and op < $2', [klacht, '2026-03-11']),
    ).toEqual([])
})
