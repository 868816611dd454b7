import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openTekst } from '../../kernel/zegel.ts'
import { vernietig } from '../../service/bewaren/vernietiger.ts'
import type { Vernietigboek } from '../../service/bewaren/vernietigboek.ts'
import { kastVan, zegelVan } from '../../service/kluis/zegel.ts'
import type { Bezoeker } from '../../service/verhaal/bezoeker.ts'
import { gelukt } from '../../service/verhaal/hand.ts'
import { doe, mijnWerk, openCasus } from '../../service/verhaal/handelingen.ts'
import { haalBesluit, laatsteVerzoek, voorstel, vraag } from '../../service/verhaal/rechten.ts'
import { metCasus, mensenVan } from '../eisen/hulp/gezin.ts'
import { KIND, MOEDER, VADER } from '../eisen/hulp/voordeur.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'

/** Somebody asks that their file goes, two people decide, and six weeks later it is nowhere any more (Wmo 2015 art. 5.3.5). */
const REGIO = 'rotterdam-2014'
const KANARIE = 'Kanarievogelsma'
const boek: Vernietigboek = { gaat: () => undefined, bleef: () => undefined }
let huis: Huis
let tessa: Bezoeker
let cas: Bezoeker
let casus: string
let moeder: string
let verzoek: string
beforeAll(async () => {
  huis = await maakHuis()
}, 120_000)
afterAll(() => huis.sluit())
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))

const dag = () => huis.klok.nu().toISOString().slice(0, 10)
const pad = () => `/casussen/${casus}/verzoeken`
const stelVoor = (anders: object = {}) =>
  tessa.stuur<{ detail: string; velden?: { veld: string }[] }>(`${pad()}/voorstel`, voorstel(verzoek, anders))
const ronde = () => vernietig(huis.adressen.vernietiger, huis.klok.nu, { boek, kast: kastVan(huis.geheim) })
const er = async (id: string) => (await huis.kijk('select 1 from kring.zaak where id = $1', [id])).length
/** Closed by hand: how a case is closed is proved elsewhere. */
const dicht = async (id: string) => {
  const nu = huis.klok.nu()
  await huis.kijk('update kring.zaak set open = false, gesloten_op = $2 where id = $1', [id, nu])
  await huis.kijk('update kring.houder set tot = $2 where zaak = $1 and tot is null', [id, nu])
}
const rondAf = (id: string) =>
  huis.kijk(
    `update kring.werk set klaar_op = $2 where zaak = $1 and klaar_op is null and soort not in ('rechtsverzoek', 'vernietiging-op-verzoek')`,
    [id, huis.klok.nu()],
  )
async function waarStaat(woord: string): Promise<string[]> {
  const tabellen = await huis.kijk<{ tabel: string }>(
    `select relname as tabel from pg_class where relnamespace = 'kring'::regnamespace and relkind = 'r' order by 1`,
  )
  const uit: string[] = []
  for (const { tabel } of tabellen)
    if ((await huis.kijk(`select 1 from kring.${tabel} x where x::text ilike $1 limit 1`, [`%${woord}%`])).length > 0)
      uit.push(tabel)
  return uit
}

test('wie vraagt om vernietiging terwijl er nog hulp loopt, hoort wat er eerst moet eindigen; er blijft niets', async () => {
  ;({ tessa, cas } = await mensenVan(huis, REGIO))
  casus = (
    await gelukt(
      cas.stuur<{ id: string }>('/casussen', {
        ...{ gemeente: 'Barendrecht', acuut: false, vormen: ['partnergeweld'], verhoogdRisico: false, complex: false },
        verhaal: `Verzonnen: ${KANARIE} vroeg zelf om hulp.`,
        personen: [{ ...MOEDER, achternaam: KANARIE }, VADER, KIND],
        verbanden: [{ van: 1, naar: 0, soort: 'partner', geweld: true }],
      }),
    )
  ).id
  moeder = (await openCasus(cas, casus)).casus.personen[0]?.id ?? ''
  await doe(tessa, pad(), vraag({ persoon: moeder, recht: 'vernietiging', ontvangenOp: dag() }))
  verzoek = await laatsteVerzoek(tessa, casus, moeder)
  const nee = await stelVoor({ anderenGewogen: true })
  expect([nee.status, nee.inhoud.detail]).toEqual([409, expect.stringContaining('Eerst: sluit de casus')])
  await dicht(casus)
  await rondAf(casus)
  expect((await stelVoor()).inhoud.velden?.[0]?.veld).toBe('anderenGewogen')
})

test('binnen drie maanden: die klok loopt vanaf de ontvangst, en ook na het besluit door (Wmo 2015 art. 5.3.5)', async () => {
  const klok = () =>
    huis.kijk<{ bron: string }>(
      `select bron from kring.werk where zaak = $1 and soort = 'vernietiging-op-verzoek' and klaar_op is null`,
      [casus],
    )
  expect(await klok()).toEqual([{ bron: expect.stringContaining('wmo:5.3.5') }])
  expect((await stelVoor({ anderenGewogen: true })).status).toBe(200)
  const zelf = await tessa.stuur(`${pad()}/besluit`, { verzoek })
  expect(zelf.status).toBe(409)
  await doe(cas, `${pad()}/besluit`, { verzoek })
  expect((await haalBesluit(tessa, casus, verzoek)).subarray(0, 5).toString('latin1')).toBe('%PDF-')
  expect(await klok()).toHaveLength(1)
})

test('tot een ander geen bezwaar meer kan maken blijft het; daarna is het overal weg, met een verklaring', async () => {
  expect(await ronde()).toEqual({ weg: 0, gebleven: 0, verklaringen: 0 })
  expect(await er(casus)).toBe(1)
  const [tekst] = await huis.kijk<{ inhoud: string }>('select inhoud from kring.tekst where zaak = $1', [casus])
  expect((await waarStaat(KANARIE)).length).toBeGreaterThan(0)
  huis.klok.zet(new Date(huis.klok.nu().getTime() + 43 * 24 * 3600_000).toISOString())
  expect(await ronde()).toEqual({ weg: 1, gebleven: 0, verklaringen: 1 })
  expect(await waarStaat(KANARIE)).toEqual([])
  const sporen = ['gebeurtenis', 'ijkpunt_kop', 'inzage', 'opdracht', 'stroom', 'vernietigpost', 'vernietiging']
  expect((await waarStaat(casus)).filter(t => !sporen.includes(t))).toEqual([])
  expect((await waarStaat(moeder)).filter(t => !['inzage', 'opdracht'].includes(t))).toEqual([])
  expect(await huis.kijk('select 1 from kring.gebeurtenis where stroom = $1 and inhoud is not null', [casus])).toEqual(
    [],
  )
  await expect(openTekst(zegelVan(huis.geheim), tekst?.inhoud ?? '')).rejects.toThrow(
    'sleutel van deze zaak is er niet',
  )
  const [bewijs] = await huis.kijk<{ inhoud: { grond: string; dossiers: number; besloten: { rol: string } } }>(
    'select inhoud from kring.vernietigbewijs where regio = $1',
    [REGIO],
  )
  expect(bewijs?.inhoud).toMatchObject({ dossiers: 1, grond: expect.stringContaining('Wmo 2015 art. 5.3.5') as string })
  expect(JSON.stringify(bewijs)).not.toContain(casus)
})

test('wat er na het besluit bij kwam houdt het tegen, en wie het verzoek heeft hoort waarom; de melding van Veilig Thuis gaat niet met de casus van een ander mee', async () => {
  const g = await metCasus(huis, REGIO)
  ;[tessa, cas, casus] = [g.tessa, g.cas, g.id]
  const [melding] = await huis.kijk<{ id: string }>('select uit_zaak as id from kring.zaak where id = $1', [casus])
  moeder = g.casus.casus.personen[0]?.id ?? ''
  for (const id of [casus, melding?.id ?? '']) await dicht(id)
  const besluit = async () => {
    await doe(tessa, pad(), vraag({ persoon: moeder, recht: 'vernietiging', ontvangenOp: dag() }))
    verzoek = await laatsteVerzoek(tessa, casus, moeder)
    await rondAf(casus)
    await gelukt(stelVoor({ anderenGewogen: true }))
    await doe(cas, `${pad()}/besluit`, { verzoek })
  }
  await besluit()
  expect(await huis.kijk(`select zaak from kring.vernietigpost where stand = 'wacht'`)).toEqual([{ zaak: casus }])
  await huis.kijk(
    `insert into kring.aanhouding (regio, id, zaak, grond, tot, mens, op)
       select regio, gen_random_uuid(), id, 'rechtszaak', '2027-01-01', (select voorgesteld_door from kring.vernietiging limit 1), bewaartermijn_start from kring.zaak where id = $1`,
    [casus],
  )
  huis.klok.zet(new Date(huis.klok.nu().getTime() + 43 * 24 * 3600_000).toISOString())
  expect(await ronde()).toEqual({ weg: 0, gebleven: 1, verklaringen: 1 })
  expect([await er(casus), await er(melding?.id ?? '')]).toEqual([1, 1])
  expect(await huis.kijk(`select reden from kring.vernietigpost where stand = 'gebleven'`)).toEqual([
    { reden: 'gehouden' },
  ])
  // who has the request hears it, with why; the letter promised that who asked hears from us
  const { cas: nu } = await mensenVan(huis, REGIO)
  const bleef = (await mijnWerk(nu)).berichten.filter(b => b.soort.startsWith('verzoek-bleef'))
  expect(bleef.map(b => [b.soort, b.zaak?.id])).toEqual([['verzoek-bleef-gehouden', casus]])
  // to whoever does that work in the team that has the file, and to nobody else
  for (const kort of ['aanname', 'team', 'proces', 'privacy']) {
    const { berichten } = await mijnWerk(await huis.als(`${kort}.${REGIO}`))
    expect([kort, berichten.filter(b => b.soort.startsWith('verzoek-bleef'))]).toEqual([kort, []])
  }
  const [werk] = await huis.kijk<{ klaar_op: Date | null }>(
    `select klaar_op from kring.werk where zaak = $1 and soort = 'vernietiging-op-verzoek'`,
    [casus],
  )
  expect(werk?.klaar_op).toBeNull()
  await ronde()
  expect((await mijnWerk(nu)).berichten.filter(b => b.soort.startsWith('verzoek-bleef'))).toHaveLength(1)
})
