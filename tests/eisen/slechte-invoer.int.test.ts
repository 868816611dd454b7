import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { Bezoeker } from '../../service/verhaal/bezoeker.ts'
import { neemAan, openCasus, openMelding, stelPlanVast, stelVoorwaarde } from '../../service/verhaal/handelingen.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'
import { metCasus, mensenVan } from './hulp/gezin.ts'
import { invoer, KIND, MOEDER, VADER } from './hulp/voordeur.ts'

let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
})
afterAll(() => huis.sluit())
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))

const REGIO = 'rotterdam-2014'
type Nee = { code: string; detail: string; velden?: { veld: string }[] }
/** A refusal is one calm sentence for people: it ends, it shouts no code, and it names no machine. */
async function rustig(antwoord: Promise<{ status: number; inhoud: unknown }>, status: number): Promise<Nee> {
  const uit = await antwoord
  const nee = uit.inhoud as Nee
  expect([uit.status, nee.detail]).toEqual([status, expect.stringMatching(/^[A-Z].{10,}[.)]$/s)])
  expect(nee.detail).not.toMatch(/error|exception|undefined|null|SQL|stack|\n/i)
  return nee
}
const tel = async (): Promise<readonly object[]> =>
  huis.kijk(`select (select count(*) from kring.zaak)::int as zaken, (select count(*) from kring.persoon)::int as personen,
    (select count(*) from kring.gebeurtenis)::int as feiten, (select count(*) from kring.tekst)::int as teksten`)
const neemt = (wie: Bezoeker, anders: object) => wie.stuur('/meldingen', { ...invoer(), ...anders })
const ouder = (van: number, naar: number) => ({ van, naar, soort: 'ouder', geweld: false })

test('tegenstrijdige rollen, onmogelijke relaties en onmogelijke dagen: elk een zin bij het veld, en er blijft niets half staan', async () => {
  const { anna } = await mensenVan(huis, REGIO)
  const voor = await tel()
  const velden = async (anders: object, status = 422) =>
    (await rustig(neemt(anna, anders), status)).velden?.map(v => v.veld)
  expect(await velden({ personen: [{ ...MOEDER, rollen: ['overig', 'slachtoffer'] }], verbanden: [] })).toEqual([
    'personen.0.rollen',
  ])
  expect(await velden({ verbanden: [ouder(0, 2), ouder(2, 0)] })).toEqual(['verbanden.1'])
  const partners = ['partner', 'ex-partner'].map(soort => ({ van: 0, naar: 1, soort, geweld: false }))
  expect(await velden({ verbanden: partners })).toEqual(['verbanden.1'])
  for (const geboortedatum of ['2031-01-01', '2024-02-30', '1988-13'])
    expect(await velden({ personen: [MOEDER, { ...VADER, geboortedatum }, KIND] })).toEqual(['personen.1'])
  expect(await tel()).toEqual(voor)

  const melding = await neemAan(anna, invoer({ verbanden: [] }))
  const [moeder, , kind] = (await openMelding(anna, melding)).melding.personen.map(p => p.id)
  const vulAan = (verbanden: object[]) => anna.stuur(`/meldingen/${melding}/aanvulling`, { verbanden })
  expect((await vulAan([{ van: moeder, naar: kind, soort: 'ouder', geweld: false }])).status).toBe(200)
  const nee = await rustig(vulAan([{ van: kind, naar: moeder, soort: 'ouder', geweld: false }]), 422)
  expect(nee.velden).toEqual([{ veld: 'verbanden.0', uitleg: nee.detail }])
})

test('in de casus hetzelfde: wie volwassen is wordt geen kind, en niemand gaat weg voor hij kwam', async () => {
  const { cas, id } = await metCasus(huis, REGIO)
  const voor = await tel()
  const leden = (anders: object) =>
    cas.stuur(`/casussen/${id}/leden`, { ...nieuw, rollen: ['overig'], sinds: '2026-03-01', ...anders })
  await rustig(leden({ rollen: ['kind-in-gezin'] }), 422)
  await rustig(leden({ rollen: ['overig', 'getuige'] }), 422)
  await rustig(leden({ sinds: '2026-02-30' }), 422)
  await rustig(leden({ geboortedatum: '2040-01-01' }), 422)
  expect(await tel()).toEqual(voor)
})
const nieuw = { voornamen: 'Opa', achternaam: 'Proef', geboortedatum: '1950-01-01', geslacht: 'm' }

test('iemand die nog een taak heeft gaat niet weg; zijn taak en hijzelf staan er nog', async () => {
  const { cas, id } = await metCasus(huis, REGIO)
  const leden = (await openCasus(cas, id)).casus.personen.map(p => p.id)
  await stelVoorwaarde(cas, id, {
    voor: leden,
    tekst: 'Verzonnen: wie boos is gaat naar buiten.',
    controleOp: '2026-03-16',
    controleur: 'Oma Proef',
    hoe: 'Verzonnen: oma belt.',
    alsNiet: 'Verzonnen: oma belt het team.',
  })
  const weg = { persoon: leden[1], tot: '2026-03-02', reden: 'Verzonnen: verhuisd.' }
  const nee = await rustig(cas.stuur(`/casussen/${id}/leden/einde`, weg), 409)
  expect(nee.velden?.length).toBeGreaterThan(0)
  const { casus } = await openCasus(cas, id)
  expect([casus.personen.map(p => p.id), casus.voorwaarden.length]).toEqual([leden, 1])
})

test('twee mensen schrijven aan een plan: de tweede hoort het, en het eerste staat er nog', async () => {
  const { cas, tessa, id } = await metCasus(huis, REGIO)
  const leden = (await openCasus(cas, id)).casus.personen.map(p => p.id)
  await stelVoorwaarde(cas, id, {
    voor: leden,
    tekst: 'Verzonnen voorwaarde.',
    controleOp: '2026-03-16',
    controleur: 'Oma Proef',
    hoe: 'Verzonnen: oma belt.',
    alsNiet: 'Verzonnen: oma belt het team.',
  })
  await stelPlanVast(cas, id, 'Verzonnen plan van Cas.', '2026-03-09')
  const { versie } = (await cas.haal<{ versie: number }>(`/casussen/${id}`)).inhoud
  const regel = (tekst: string) => ({ persoon: leden[0], onderdeel: 'eigen-stap', tekst })
  const pad = `/casussen/${id}/planregels`
  const tegelijk = await Promise.all([
    cas.stuur(pad, regel('Verzonnen: Cas schrijft.'), { versie }),
    tessa.stuur(pad, regel('Verzonnen: Tessa schrijft.'), { versie }),
  ])
  expect(tegelijk.map(a => a.status).toSorted((a, b) => a - b)).toEqual([200, 412])
  const laat = tegelijk.find(a => a.status === 412)?.inhoud as Nee
  expect(laat).toMatchObject({ code: 'VEROUDERD', detail: expect.stringContaining('Ververs') as string })
  const teksten = Object.values(
    (await cas.haal<{ teksten: { [id: string]: string } }>(`/casussen/${id}`)).inhoud.teksten,
  )
  expect(teksten.filter(t => /^Verzonnen: (Cas|Tessa) schrijft/.test(t))).toHaveLength(1)
  expect(teksten).toContain('Verzonnen plan van Cas.')
})

test('zoeken om een buur uit te vissen: buiten de kring is er niets, en elke zoekvraag laat een spoor zonder de naam', async () => {
  const REGIO_BUUR = 'arnhem-achterhoek-2014'
  await metCasus(huis, REGIO, { huishouden: 'buur' })
  const buren = await mensenVan(huis, REGIO_BUUR)
  const eigen = await huis.als(`casus.${REGIO}`)
  const zoek = (wie: Bezoeker) =>
    wie.stuur<Record<string, unknown>>('/zoekvragen', { woorden: `${MOEDER.achternaam}-buur` })
  for (const wie of [eigen, buren.cas]) {
    const uit = await zoek(wie)
    expect(uit.status).toBe(200)
    expect(JSON.stringify(uit.inhoud)).not.toContain('-buur')
  }
  await rustig(eigen.stuur('/personen/zoekvragen', { achternaam: 'Voorbeeldsma', klaar: true }), 403)
  const spoor = await huis.kijk<{ uitkomst: string; spoor: boolean; rij: string }>(
    `select i.uitkomst, i.zoek_spoor is not null as spoor, i::text as rij from kring.inzage i
      where i.mens = $1 and i.wat like '%zoekvragen%' order by i.op`,
    [eigen.mens.id],
  )
  expect(spoor.map(s => s.uitkomst)).toEqual(expect.arrayContaining(['niet-gevonden', 'geweigerd']))
  expect(spoor.some(s => s.spoor)).toBe(true)
  for (const s of spoor) expect(s.rij.toLowerCase()).not.toContain('voorbeeldsma')
})

test('een vergiftigd bericht: entiteiten, grootte en codering geven elk een rustige zin, en geen enkel wordt een melding', async () => {
  const { anna } = await mensenVan(huis, REGIO)
  const voor = await tel()
  const lagen = Array.from({ length: 10 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('')
  const gif: readonly Buffer[] = [
    Buffer.from(`<!DOCTYPE a [<!ENTITY l0 "ha">${lagen}]><a>&l10;</a>`),
    Buffer.from('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'),
    Buffer.from('<a>'.repeat(1000) + '</a>'.repeat(1000)),
    Buffer.concat([Buffer.from('<a>'), Buffer.from([0xff, 0xc0]), Buffer.from('</a>')]),
    Buffer.from('\ufeff<a/>', 'utf16le'),
  ]
  for (const bytes of gif) {
    const nee = await rustig(anna.stuur('/berichten/bestand', { inhoud: bytes.toString('base64') }), 422)
    expect(nee.detail).toContain('bewaard')
    expect(nee.detail).not.toContain('root:')
  }
  const groot = await anna.stuur('/berichten/bestand', {
    inhoud: Buffer.alloc(6 * 1024 * 1024, 'a').toString('base64'),
  })
  expect([413, 422]).toContain(groot.status)
  expect(await tel()).toEqual(voor)
  const bewaard = await huis.kijk<{ aantal: number }>(
    `select count(*)::int as aantal from kring.post_in where gebrek is not null and zaak is null`,
  )
  expect(bewaard[0]?.aantal).toBeGreaterThanOrEqual(gif.length)
})
