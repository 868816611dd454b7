import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { Bezoeker } from '../../service/verhaal/bezoeker.ts'
import { gelukt, poging } from '../../service/verhaal/hand.ts'
import { aanbod, aanvaard, casussen, doe, mijnWerk, openCasus, openMelding } from '../../service/verhaal/handelingen.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'
import { mensenVan } from './hulp/gezin.ts'
import { gewogen, invoer } from './hulp/voordeur.ts'

let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
})
afterAll(() => huis.sluit())
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))

const REGIO = 'utrecht-amersfoort-2015'
const GEMEENTE = 'Wijdemeren'
const gezin = (anders: object = {}) => ({
  gemeente: GEMEENTE,
  acuut: false,
  vormen: ['partnergeweld'],
  verhaal: 'Verzonnen: de buurvrouw vertelde het aan de wijkwerker.',
  van: 'Buurvrouw Proef',
  verhoogdRisico: false,
  complex: false,
  personen: [
    {
      voornamen: 'Mira',
      achternaam: 'Proefstuk',
      geboortedatum: '1984-05-17',
      geslacht: 'v',
      postcode: '1243 AA',
      huisnummer: '7',
      rollen: ['slachtoffer'],
    },
    { voornamen: 'Stefan', achternaam: 'Proefstuk', geboortedatum: '1981', geslacht: 'm', rollen: ['pleger'] },
    {
      voornamen: 'Jip',
      achternaam: 'Proefstuk',
      geboortedatum: '2012-03-01',
      geslacht: 'x',
      rollen: ['kind-in-gezin'],
    },
  ],
  verbanden: [
    { van: 0, naar: 1, soort: 'partner', geweld: false },
    { van: 1, naar: 0, soort: 'partner', geweld: true },
    { van: 2, naar: 0, soort: 'kind', geweld: false },
  ],
  ...anders,
})
const open = async (wie: Bezoeker, invoer: object): Promise<string> =>
  (await gelukt(wie.stuur<{ id: string }>('/casussen', invoer))).id
const houders = (zaak: string) =>
  huis.kijk<{ naam: string }>(
    'select o.naam from kring.houder h join kring.organisatie o on o.regio = h.regio and o.id = h.organisatie where h.zaak = $1 and h.tot is null',
    [zaak],
  )
const status = async (wie: Bezoeker, casus: string) => (await wie.haal(`/casussen/${casus}`)).status
const steunVan = async (wie: Bezoeker, casus: string) =>
  ((await openCasus(wie, casus)).casus as unknown as { steun: { mens: string }[] }).steun

test('R001-123 een team neemt zelf een gezin op; wat Veilig Thuis toewees blijft daar tot het team aanvaardt; met steun blijft een medewerker', async () => {
  const { anna, gijs, tessa, cas } = await mensenVan(huis, REGIO)

  // a report that reaches the team directly: taken up without Veilig Thuis
  const zelf = await open(cas, gezin())
  const dossier = await openCasus(tessa, zelf)
  expect(dossier.casus.personen).toHaveLength(3)
  expect(await houders(zelf)).toEqual([{ naam: expect.stringContaining(GEMEENTE) as string }])
  expect(await huis.kijk('select uit_zaak, urgentie, acuut_op from kring.zaak where id = $1', [zelf])).toEqual([
    { uit_zaak: null, urgentie: 'hoog', acuut_op: null },
  ])
  expect(dossier.werk.filter(w => w.klaarOp === null).map(w => w.soort)).toContain('regie-beleggen')
  for (const vt of [anna, gijs]) expect(await status(vt, zelf)).toBe(404)

  // a report assigned by Veilig Thuis: there until the team accepts, and one of them stays, by name
  const melding = await gewogen(anna, gijs, ['OVD-LOK'], invoer({ gemeente: GEMEENTE }))
  const bod = aanbod(await openMelding(anna, melding.id))
  expect(await poging(anna.stuur(`/meldingen/${melding.id}/overdracht`, { ...bod, steun: cas.mens.id }))).toMatchObject(
    { status: 422, velden: ['steun'] },
  )
  await doe(anna, `/meldingen/${melding.id}/overdracht`, { ...bod, steun: anna.mens.id })
  expect(await houders(melding.id)).toEqual([{ naam: anna.organisatie.naam }])
  const gezien = await gelukt(tessa.haal<{ steun: string | null }>(`/meldingen/${melding.id}/overdracht`))
  expect(gezien.steun).toBe(anna.mens.naam)
  expect((await casussen(tessa)).map(c => c.id)).toEqual([zelf])
  const casus = await aanvaard(tessa, melding.id)
  expect(await houders(casus)).toEqual([{ naam: tessa.organisatie.naam }])
  expect(await steunVan(anna, casus)).toMatchObject([{ mens: anna.mens.id }])
  expect(await status(gijs, casus)).toBe(404)
  expect((await mijnWerk(anna)).werk.map(w => w.soort)).toContain('team-steunen')
  expect((await mijnWerk(gijs)).werk.map(w => w.soort)).not.toContain('team-steunen')
})

test('steun van Veilig Thuis gaat bij naam, stopt met een reden, en een team opent zijn deur alleen zelf', async () => {
  const { anna, gijs, tessa, cas } = await mensenVan(huis, REGIO)
  const zaak = await open(tessa, gezin())
  expect(await poging(cas.stuur(`/casussen/${zaak}/steun`, { mens: tessa.mens.id }))).toMatchObject({
    status: 422,
    velden: ['mens'],
  })
  expect((await poging(anna.stuur(`/casussen/${zaak}/steun`, { mens: anna.mens.id }))).status).toBe(404)
  await doe(cas, `/casussen/${zaak}/steun`, { mens: anna.mens.id })
  expect((await poging(cas.stuur(`/casussen/${zaak}/steun`, { mens: anna.mens.id }))).status).toBe(409)
  expect((await poging(anna.stuur(`/casussen/${zaak}/steun`, { mens: gijs.mens.id }))).status).toBe(403)
  expect([await status(anna, zaak), await status(gijs, zaak)]).toEqual([200, 404])
  await doe(cas, `/casussen/${zaak}/steun/einde`, { mens: anna.mens.id, reden: 'Verzonnen: het team kan het alleen.' })
  expect([await status(anna, zaak), await status(cas, zaak)]).toEqual([404, 200])
  expect((await mijnWerk(anna)).werk.filter(w => w.zaak?.id === zaak)).toEqual([])
})

test('acuut gevaar staat meteen bovenaan; verhoogd risico laat Veilig Thuis binnen waar de regio dat zo wil', async () => {
  const { anna, cas } = await mensenVan(huis, REGIO)
  const acuut = await open(cas, gezin({ acuut: true }))
  const lijst = await gelukt(cas.haal<{ casussen: { id: string; acuutOp: string | null }[] }>('/casussen'))
  expect(lijst.casussen[0]).toMatchObject({ id: acuut, acuutOp: expect.any(String) as string })
  expect((await openCasus(cas, acuut)).werk.map(w => w.soort)).toContain('acuut-handelen')
  expect(await status(anna, acuut)).toBe(404)

  const rotterdam = await mensenVan(huis, 'ijsselland-2014')
  const risico = await open(rotterdam.cas, gezin({ gemeente: 'Deventer', verhoogdRisico: true }))
  expect((await openCasus(rotterdam.anna, risico)).casus.schaal).toBe('regionaal')
})

test('wie er niet over gaat opent niets: een andere gemeente, een andere rol, en wat niet samen kan', async () => {
  const { anna, cas } = await mensenVan(huis, REGIO)
  const pog = (wie: Bezoeker, anders: object) => poging(wie.stuur('/casussen', gezin(anders)))
  expect(await pog(anna, {})).toMatchObject({ status: 403, code: 'NIET_BEVOEGD' })
  expect(await pog(cas, { gemeente: 'Utrecht' })).toMatchObject({ status: 422, code: 'BUITEN_BEREIK' })
  expect(await pog(cas, { vormen: ['bestaat-niet'] })).toMatchObject({ status: 422, velden: ['vormen'] })
  const ouder = (van: number, naar: number) => ({ van, naar, soort: 'ouder', geweld: false })
  expect(await pog(cas, { verbanden: [ouder(0, 2), ouder(2, 0)] })).toMatchObject({
    status: 422,
    velden: ['verbanden.1'],
  })
  expect(await pog(cas, { verbanden: [{ ...ouder(0, 9) }] })).toMatchObject({ status: 422, velden: ['verbanden.0'] })
  const [mira] = gezin().personen
  expect(await pog(cas, { personen: [{ ...mira, rollen: ['kind-in-gezin'] }], verbanden: [] })).toMatchObject({
    status: 422,
    velden: ['personen.0.rollen'],
  })
  expect(await pog(cas, { personen: [{ ...mira, geboortedatum: '2031-01-01' }], verbanden: [] })).toMatchObject({
    status: 422,
    velden: ['personen.0.geboortedatum'],
  })
  expect(await huis.kijk(`select count(*)::int as aantal from kring.persoon where achternaam = 'Proefstuk'`)).toEqual([
    { aantal: 12 },
  ])
})
