import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { gelukt, poging } from '../../service/verhaal/hand.ts'
import {
  aanbod,
  aanvaard,
  bevestig,
  biedAan,
  doe,
  mijnWerk,
  neemAan,
  openCasus,
  openMelding,
  rondStapAf,
  stapInvoer,
} from '../../service/verhaal/handelingen.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'
import { gewogen, invoer, KIND, MOEDER, VADER, weegAf } from './hulp/voordeur.ts'

let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
})
afterAll(() => huis.sluit())
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))

const ARNHEM = 'arnhem-achterhoek-2014'
const IJSSELLAND = 'ijsselland-2014'
const mensen = async (regio: string) => ({
  anna: await huis.als(`aanname.${regio}`),
  gijs: await huis.als(`weging.${regio}`),
})
const tekstVan = async (id: unknown) =>
  huis.woorden(
    (await huis.kijk<{ inhoud: string }>('select inhoud from kring.tekst where id = $1', [id]))[0]?.inhoud ?? '',
  )
const feit = async (stroom: string, soort: string) =>
  (
    await huis.kijk<{ inhoud: Record<string, unknown> }>(
      'select inhoud from kring.gebeurtenis where stroom = $1 and soort = $2 order by positie desc limit 1',
      [stroom, soort],
    )
  )[0]?.inhoud

test('R002-30 naar de Raad kan pas als beide voorwaarden zijn aangevinkt, met reden', async () => {
  const { anna, gijs } = await mensen(ARNHEM)
  const { id, regio } = await weegAf(anna, await neemAan(anna, invoer({ gemeente: 'Arnhem' })))
  const raad = (regio as unknown as { raad: { voorwaarden: { id: string }[] } }).raad
  expect(raad.voorwaarden.map(v => v.id)).toEqual(['kind-bedreigd', 'geen-vrijwillige-hulp'])
  const pad = `/meldingen/${id}/weging/besluit`
  const besluit = { besluiten: ['VTO'], motivering: 'Verzonnen motivering.' }
  const beide = { raadVoorwaarden: ['kind-bedreigd', 'geen-vrijwillige-hulp'] }
  const reden = { raadReden: 'De ouders zeiden drie keer nee tegen hulp.' }
  for (const anders of [{}, reden, beide, { raadVoorwaarden: ['kind-bedreigd'], ...reden }])
    expect(await poging(anna.stuur(pad, { ...besluit, ...anders }))).toMatchObject({ status: 422, code: 'ONVOLLEDIG' })
  const nee = await anna.stuur<{ detail: string }>(pad, { ...besluit, raadVoorwaarden: ['kind-bedreigd'], ...reden })
  expect(nee.inhoud.detail).toBe(
    'Naar de Raad voor de Kinderbescherming kan pas als elke voorwaarde vaststaat, met de reden erbij.',
  )
  expect(await feit(id, 'WegingBesloten')).toBeUndefined()
  await doe(anna, pad, { ...besluit, ...beide, ...reden })
  await bevestig(gijs, id)
  const vast = await feit(id, 'WegingBesloten')
  expect(vast?.['raad']).toMatchObject({ voorwaarden: beide.raadVoorwaarden })
  expect(await tekstVan((vast?.['raad'] as { reden: string }).reden)).toBe(reden.raadReden)
  // And nobody closes a report as taken over by the Raad without that decision.
  const ander = await gewogen(anna, gijs, ['EIND'], invoer({ gemeente: 'Arnhem' }))
  await doe(anna, `/meldingen/${ander.id}/terugkoppeling`, { verslag: 'Gebeld.' })
  expect(
    await poging(
      anna.stuur(`/meldingen/${ander.id}/sluiting`, { reden: 'raad', bestemming: 'raad', hulp: 'nog-niet' }),
    ),
  ).toMatchObject({
    status: 409,
    velden: ['reden'],
  })
})

test('R003-52 informatie van politie, justitie of zorg komt niet in de analyse zonder bron en grond', async () => {
  const { anna } = await mensen(IJSSELLAND)
  const id = await neemAan(anna, invoer({ gemeente: 'Zwolle' }))
  const pad = `/meldingen/${id}/informatie`
  const inhoud = 'Twee eerdere bezoeken aan dit adres (verzonnen).'
  const bron = 'Wijkagent, overleg van vanochtend.'
  for (const van of ['politie', 'justitie', 'zorg'] as const) {
    expect(await poging(anna.stuur(pad, { van, inhoud, grond: 'wmo-5-1-6' }))).toMatchObject({ velden: ['bron'] })
    expect(await poging(anna.stuur(pad, { van, inhoud, bron }))).toMatchObject({ status: 422, velden: ['grond'] })
    // Consent alone is no legal or convenant ground.
    expect(await poging(anna.stuur(pad, { van, inhoud, bron, grond: 'toestemming' }))).toMatchObject({ status: 422 })
  }
  expect(await feit(id, 'InformatieToegevoegd')).toBeUndefined()
  // The step cannot claim the information of the police either.
  const dossier = await openMelding(anna, id)
  for (const stap of ['triage', 'veiligheid']) await rondStapAf(anna, dossier, stap)
  const stap = stapInvoer(dossier, 'informatie')
  const stapPad = `/meldingen/${id}/weging/stappen`
  expect(await poging(anna.stuur(stapPad, stap))).toMatchObject({ status: 409, velden: ['politieInformatie'] })
  await doe(anna, pad, { van: 'politie', inhoud, bron, grond: 'bpg-4-2' })
  await doe(anna, pad, { van: 'zorg', inhoud, bron: 'Huisarts', grond: 'convenant-integrale-aanpak' })
  await doe(anna, stapPad, stap)
  const { melding, teksten } = (await openMelding(anna, id)) as unknown as {
    melding: { informatie: { van: string; grond: string; bron: string; inhoud: string }[] }
    teksten: Record<string, string>
  }
  expect(melding.informatie.map(i => [i.van, i.grond, teksten[i.bron], teksten[i.inhoud]])).toEqual([
    ['politie', 'bpg-4-2', bron, inhoud],
    ['zorg', 'convenant-integrale-aanpak', 'Huisarts', inhoud],
  ])
})

test('R002-32 een acute melding zet contact met politie klaar, en met de spoedzorg die bij de leeftijd past', async () => {
  const { anna } = await mensen(ARNHEM)
  const werkVan = async (id: string) =>
    (await openMelding(anna, id)).werk
      .filter(w => w.klaarOp === null && /^(contact|spoedzorg)-/.test(w.soort))
      .map(w => w.soort)
      .sort()
  const acuut = { gemeente: 'Arnhem', acuut: true }
  const allen = await neemAan(anna, invoer(acuut))
  expect(await werkVan(allen)).toEqual([
    'contact-justitie',
    'contact-politie',
    'spoedzorg-jeugd',
    'spoedzorg-volwassenen',
  ])
  const kind = await neemAan(anna, invoer({ ...acuut, personen: [KIND, VADER] }))
  expect(await werkVan(kind)).toEqual(['contact-justitie', 'contact-politie', 'spoedzorg-jeugd'])
  const paar = await neemAan(anna, invoer({ ...acuut, personen: [MOEDER, VADER] }))
  expect(await werkVan(paar)).toEqual(['contact-justitie', 'contact-politie', 'spoedzorg-volwassenen'])
  expect(await werkVan(await neemAan(anna, invoer({ gemeente: 'Arnhem' })))).toEqual([])
  const { melding, regio } = (await openMelding(anna, allen)) as unknown as {
    melding: { acuteContacten: { organisatie: string; voor: string | null }[] }
    regio: { acuut: { id: string; naam: string }[] }
  }
  const zorg = melding.acuteContacten.filter(c => c.voor !== null)
  expect(zorg.map(c => [c.voor, regio.acuut.find(a => a.id === c.organisatie)?.naam])).toEqual([
    ['jeugd', 'Bureau Jeugdzorg Gelderland'],
    ['volwassenen', 'Moviera'],
  ])
  // A call to the one says nothing about the other.
  const verslag = { verslag: 'Gebeld.' }
  await doe(anna, `/meldingen/${allen}/contacten`, { partij: 'spoedzorg', organisatie: 'bjz', ...verslag })
  expect(await werkVan(allen)).toEqual(['contact-justitie', 'contact-politie', 'spoedzorg-volwassenen'])
  await doe(anna, `/meldingen/${allen}/contacten`, { partij: 'politie', ...verslag })
  expect(await werkVan(allen)).toEqual(['contact-justitie', 'spoedzorg-volwassenen'])
})

test('R002-92 bij eergerelateerd geweld gaat overleg met een deskundige voor contact met het gezin', async () => {
  const { anna, gijs } = await mensen(ARNHEM)
  const id = await neemAan(anna, invoer({ gemeente: 'Arnhem', vormen: ['eergerelateerd'] }))
  const dossier = (await openMelding(anna, id)) as unknown as {
    melding: { personen: { id: string }[] }
    regio: {
      bijzondereVormen: {
        consult: { organisatie: { naam: string }; tekst: string }
        nietDoen: { id: string; label: string }[]
        steun: { soort: string; organisatie: { naam: string } }[]
      }[]
    }
  }
  const [vorm] = dossier.regio.bijzondereVormen
  expect(vorm?.consult.organisatie.naam).toBe('Expertise Centrum Samenleving')
  expect(vorm?.steun.map(s => s.soort)).toEqual(expect.arrayContaining(['sleutelfiguur', 'vertrouwenspersoon']))
  expect(vorm?.steun.every(s => s.organisatie.naam.length > 2)).toBe(true)
  const nietDoen = vorm?.nietDoen.map(n => n.id) ?? []
  expect(nietDoen).toContain('geen-bemiddeling')
  const persoon = dossier.melding.personen[0]?.id
  const informeer = () => poging(anna.stuur(`/meldingen/${id}/informeren`, { persoon, verslag: 'Gesproken.' }))
  expect(await informeer()).toMatchObject({ status: 409, velden: nietDoen })
  const gewoon = await weegAf(anna, id)
  await doe(anna, `/meldingen/${id}/weging/besluit`, { besluiten: ['OND', 'OVD-LOK'], motivering: 'Verzonnen.' })
  await bevestig(gijs, id)
  const onderzoek = () => poging(anna.stuur(`/meldingen/${id}/onderzoek`, { opzet: 'Spreken met de ouders.' }))
  expect(await onderzoek()).toMatchObject({ status: 409, velden: nietDoen })
  expect(await poging(anna.stuur(`/meldingen/${id}/overdracht`, aanbod(gewoon)))).toMatchObject({ status: 409 })
  const consult = {
    bijzonder: 'cultureel-geweld',
    organisatie: 'ecs',
    verslag: 'Overlegd; motief en achtergrond besproken.',
  }
  expect((await poging(anna.stuur(`/meldingen/${id}/consulten`, { ...consult, organisatie: 'x' }))).status).toBe(422)
  await doe(anna, `/meldingen/${id}/consulten`, consult)
  expect((await onderzoek()).status).toBe(200)
  expect((await informeer()).status).toBe(200)
  const ander = await neemAan(anna, invoer({ gemeente: 'Arnhem' }))
  const iemand = (await openMelding(anna, ander)).melding.personen[0]?.id
  await doe(anna, `/meldingen/${ander}/informeren`, { persoon: iemand, verslag: 'Gesproken.' })
})

test('R002-93 een slachtoffer onder controle van de familie is te bereiken zonder brief, huistelefoon of gezinslogin', async () => {
  const { anna } = await mensen(ARNHEM)
  const id = await neemAan(anna, invoer({ gemeente: 'Arnhem' }))
  const [moeder, vader] = (await openMelding(anna, id)).melding.personen.map(p => p.id)
  const instelling = {
    persoon: moeder,
    wijzen: ['gesprek-elders', 'via-vertrouwenspersoon'],
    wanneer: 'Alleen op dinsdagochtend, bij de taalles.',
    woord: 'appeltaart',
    nietDoen: 'Spreek niets in en noem Veilig Thuis niet.',
  }
  expect(await poging(anna.stuur(`/meldingen/${id}/veilig-contact`, { ...instelling, wijzen: [] }))).toMatchObject({
    status: 422,
    velden: ['wijzen'],
  })
  await doe(anna, `/meldingen/${id}/veilig-contact`, instelling)
  const informeer = (persoon: string | undefined, wijze?: string) =>
    poging(anna.stuur(`/meldingen/${id}/informeren`, { persoon, verslag: 'Gesproken.', ...(wijze ? { wijze } : {}) }))
  for (const wijze of ['brief', 'huistelefoon', 'gezinslogin', 'huisbezoek', undefined])
    expect(await informeer(moeder, wijze)).toMatchObject({ status: 409, velden: ['wijze'] })
  // Who must reach her reads the setting first: in the list of work, and above the act in the report.
  const taken = (await mijnWerk(anna)).werk.filter(w => w.zaak.id === id).map(w => w.wat)
  expect(taken).toContain('Informeer een betrokkene: lees eerst hoe dat veilig kan')
  expect(taken).toContain('Informeer een betrokkene')
  const { melding, teksten } = (await openMelding(anna, id)) as unknown as {
    melding: { veiligContact: Record<string, { wijzen: string[]; wanneer: string; woord: string; nietDoen: string }> }
    teksten: Record<string, string>
  }
  const gezet = melding.veiligContact[moeder ?? '']
  expect(gezet?.wijzen).toEqual(instelling.wijzen)
  expect([gezet?.wanneer, gezet?.woord, gezet?.nietDoen].map(t => teksten[t ?? ''])).toEqual([
    instelling.wanneer,
    instelling.woord,
    instelling.nietDoen,
  ])
  expect((await informeer(moeder, 'gesprek-elders')).status).toBe(200)
  expect(await feit(id, 'PersoonGeinformeerd')).toMatchObject({ persoon: moeder, wijze: 'gesprek-elders' })
  expect((await informeer(vader)).status).toBe(200)
})

test('veilig contact gaat mee naar het team dat de zaak aanvaardt', async () => {
  const { anna, gijs } = await mensen(ARNHEM)
  const dossier = await gewogen(anna, gijs, ['OVD-LOK'], invoer({ gemeente: 'Arnhem' }))
  const [moeder] = dossier.melding.personen.map(p => p.id)
  const wijzen = ['gesprek-elders']
  await doe(anna, `/meldingen/${dossier.id}/veilig-contact`, { persoon: moeder, wijzen, wanneer: 'Dinsdag.' })
  await biedAan(anna, dossier)
  const tom = await huis.als(`team.${ARNHEM}`)
  const casus = await openCasus(tom, await aanvaard(tom, dossier.id))
  expect(casus.casus.personen.map(p => (p as { veiligContact?: string[] }).veiligContact)).toEqual(
    casus.casus.personen.map(p => (p.id === moeder ? wijzen : undefined)),
  )
})

test('R002-102 afwijken omdat anderen onevenredig geraakt worden telt pas na een tweede professional', async () => {
  const { anna, gijs } = await mensen(ARNHEM)
  const dossier = await gewogen(anna, gijs, ['OVD-LOK'], invoer({ gemeente: 'Arnhem' }))
  const { id } = dossier
  const { regio } = dossier as unknown as { regio: { afwijkgronden: { id: string; label: string; tekst: string }[] } }
  expect(regio.afwijkgronden.map(g => [g.id, g.label])).toEqual([
    ['onevenredig-geraakt', 'Anderen worden onevenredig geraakt'],
  ])
  expect(regio.afwijkgronden[0]?.tekst).toContain('jonge kinderen')
  const [moeder, vader] = dossier.melding.personen.map(p => p.id)
  const voorstel = {
    wat: 'informeren',
    persoon: vader,
    grond: 'onevenredig-geraakt',
    reden: 'De kinderen lopen gevaar.',
  }
  const pad = `/meldingen/${id}/afwijkingen`
  expect((await poging(anna.stuur(pad, { ...voorstel, grond: 'zomaar' }))).status).toBe(422)
  await doe(gijs, pad, voorstel)
  await doe(anna, pad, { ...voorstel, wat: 'toestemming', persoon: moeder })
  type Stand = { melding: { afwijkingen: { id: string; wat: string; stand: string }[]; geinformeerd: object } }
  const nu = async () => ((await openMelding(anna, id)) as unknown as Stand).melding
  const [informeren, toestemming] = (await nu()).afwijkingen
  const openVoor = async (persoon: string | undefined) =>
    (await openMelding(anna, id)).werk.some(
      w => w.soort === 'persoon-informeren' && w.onderwerp === persoon && w.klaarOp === null,
    )
  const deel = { ...aanbod(dossier), grond: 'afwijking-onevenredig-geraakt', toestemming: 'geweigerd' as const }
  const deelNu = () => poging(anna.stuur(`/meldingen/${id}/overdracht`, deel))
  expect(await openVoor(vader)).toBe(true)
  expect(await deelNu()).toMatchObject({ status: 409, velden: ['grond'] })
  // Not by who proposed it, and not by somebody whose role it is not.
  const bevestig = `${pad}/bevestiging`
  expect((await poging(gijs.stuur(bevestig, { afwijking: informeren?.id }))).status).toBe(403)
  expect((await poging(anna.stuur(bevestig, { afwijking: toestemming?.id }))).status).toBe(403)
  await doe(gijs, bevestig, { afwijking: toestemming?.id })
  expect((await deelNu()).status).toBe(200)
  expect(await openVoor(vader)).toBe(true)
  const tweede = await tweedeGedragswetenschapper()
  await doe(tweede, bevestig, { afwijking: informeren?.id })
  expect(await openVoor(vader)).toBe(false)
  expect(await nu()).toMatchObject({
    geinformeerd: { [vader ?? '']: { afgezien: 'onevenredig-geraakt' } },
    afwijkingen: [
      { wat: 'informeren', stand: 'bevestigd' },
      { wat: 'toestemming', stand: 'bevestigd' },
    ],
  })
})

/** Noor works as behavioural scientist too: a second one beside Gijs. */
async function tweedeGedragswetenschapper() {
  await huis.kijk(
    `update kring.rolvervulling set rol = 'gedragswetenschapper' where mens = (select id from kring.mens where onderwerp = $1)`,
    [`nacht.${ARNHEM}`],
  )
  return huis.als(`nacht.${ARNHEM}`)
}

test('R002-103 een arts deelt niet vanzelf: toestemming, of elke vraag van het conflict van plichten', async () => {
  const { anna, gijs } = await mensen(ARNHEM)
  const dossier = await gewogen(anna, gijs, ['OVD-LOK'], invoer({ gemeente: 'Arnhem' }))
  const { id, regio } = dossier as typeof dossier & {
    regio: { beroepsgeheim: { afweging: { id: string }[]; beroepen: { id: string; geheim: string }[] } }
  }
  const vragen = regio.beroepsgeheim.afweging.map(v => v.id)
  expect(regio.beroepsgeheim.beroepen.find(b => b.id === 'arts')?.geheim).toBe('medisch')
  await huis.kijk(`update kring.rolvervulling set beroep = 'arts' where mens = $1`, [anna.mens.id])
  expect(await openMelding(anna, id)).toMatchObject({ beroep: 'arts' })
  const pad = `/meldingen/${id}/overdracht`
  const deel = (anders: object) => poging(anna.stuur(pad, { ...aanbod(dossier), ...anders }))
  expect(await deel({})).toMatchObject({ status: 422, velden: ['geheimWeg'] })
  expect(await deel({ geheimWeg: 'toestemming', toestemming: 'geweigerd' })).toMatchObject({ velden: ['geheimWeg'] })
  const conflict = { geheimWeg: 'conflict-van-plichten', toestemming: 'geweigerd' }
  expect(await deel(conflict)).toMatchObject({ status: 422, velden: vragen.map(v => `afweging.${v}`) })
  expect(await huis.kijk('select 1 from kring.deling where zaak = $1', [id])).toEqual([])
  const afweging = Object.fromEntries(vragen.map(v => [v, `Verzonnen antwoord op ${v}.`]))
  expect((await deel({ ...conflict, afweging })).status).toBe(200)
  expect(await huis.kijk('select geheim_doorbroken from kring.deling where zaak = $1', [id])).toEqual([
    { geheim_doorbroken: true },
  ])
  const { geheim } = (await feit(id, 'OverdrachtAangeboden')) as {
    geheim: { beroep: string; afweging: Record<string, string> }
  }
  expect(geheim.beroep).toBe('arts')
  expect(await tekstVan(geheim.afweging[vragen[0] ?? ''])).toBe(afweging[vragen[0] ?? ''])
  // What a doctor tells Veilig Thuis takes the same path; a social worker follows the ordinary ground.
  const info = { van: 'zorg', bron: 'Dokter Proef', grond: 'wmo-5-2-6', inhoud: 'Letsel gezien (verzonnen).' }
  const voegToe = (anders: object) => poging(gijs.stuur(`/meldingen/${id}/informatie`, { ...info, ...anders }))
  expect(await voegToe({ beroep: 'arts' })).toMatchObject({ status: 422, velden: ['geheimWeg'] })
  expect((await voegToe({ beroep: 'arts', geheimWeg: 'conflict-van-plichten', afweging })).status).toBe(200)
  expect((await voegToe({ beroep: 'maatschappelijk-werker' })).status).toBe(200)
  await huis.kijk(`update kring.rolvervulling set beroep = null where mens = $1`, [anna.mens.id])
})

test('R000-26 de crisistaak staat op naam van wie op het rooster staat, en wisselt mee met de dienst', async () => {
  const anna = await huis.als('aanname.rotterdam-2014')
  const noor = await huis.als('nacht.rotterdam-2014')
  const id = await neemAan(anna, invoer({ acuut: true }))
  const taak = async (wie: typeof anna) =>
    (await mijnWerk(wie)).werk.find(w => w.zaak.id === id && w.soort === 'crisis-inzetten') as
      { voor: { naam: string; ik: boolean } | null } | undefined
  expect(await taak(anna)).toMatchObject({ voor: null })
  const nu = huis.klok.nu().getTime()
  const dienst = {
    mens: noor.mens.id,
    van: new Date(nu - 60_000).toISOString(),
    tot: new Date(nu + 60_000).toISOString(),
  }
  await doe(noor, '/diensten', dienst)
  expect(await taak(noor)).toMatchObject({ voor: { naam: noor.mens.naam, ik: true } })
  expect(await taak(anna)).toMatchObject({ voor: { naam: noor.mens.naam, ik: false } })
  // What is not urgent waits for nobody's duty.
  const wegen = (await mijnWerk(anna)).werk.find(w => w.zaak.id === id && w.soort === 'wegen')
  expect(wegen).toMatchObject({ voor: null })
  huis.klok.zet(new Date(nu + 120_000).toISOString())
  expect(await taak(anna)).toMatchObject({ voor: null })
})

test('een spoedmelding wordt later aangevuld met mensen en feiten, een keer, en is dan ook zo te vinden', async () => {
  const { anna } = await mensen(ARNHEM)
  const eerste = { ...MOEDER, achternaam: 'Spoedvoorbeeld' }
  const id = await neemAan(anna, invoer({ gemeente: 'Arnhem', acuut: true, personen: [eerste], verbanden: [] }))
  const [moeder] = (await openMelding(anna, id)).melding.personen.map(p => p.id)
  const later = {
    personen: [{ ...KIND, voornamen: 'Later', achternaam: 'Spoedvoorbeeld' }],
    verbanden: [{ van: 0, naar: moeder ?? '', soort: 'kind', geweld: false }],
    vormen: ['kindermishandeling'],
    plaats: 'thuis',
    verhaal: 'Er blijkt een kind te zijn (verzonnen).',
  }
  const pad = `/meldingen/${id}/aanvulling`
  expect((await poging(anna.stuur(pad, {}))).status).toBe(422)
  expect((await poging(anna.stuur(pad, { vormen: ['verzonnen'] }))).status).toBe(422)
  const vormen = (await openMelding(anna, id)).melding
  const sleutel = '6d0f1a3e-8c55-4a59-9d0b-0a35a1f2c9aa'
  const stuur = () => anna.stuur<{ versie: number; herhaald: boolean }>(pad, { ...later, vormen: [] }, { sleutel })
  const een = await gelukt(stuur())
  const twee = await gelukt(stuur())
  expect([twee.versie, twee.herhaald]).toEqual([een.versie, true])
  const dossier = (await openMelding(anna, id)) as unknown as {
    melding: { personen: { id: string; kind: boolean }[]; verbanden: object[]; aanvullingen: string[] }
    personen: { voornamen: string }[]
    teksten: Record<string, string>
    werk: { soort: string; onderwerp: string | null }[]
    tijdlijn: { soort: string }[]
  }
  const kind = dossier.melding.personen[1]
  expect(vormen.personen).toHaveLength(1)
  expect(dossier.melding.personen).toHaveLength(2)
  expect(kind?.kind).toBe(true)
  expect(dossier.melding.verbanden).toEqual([{ van: kind?.id, naar: moeder, soort: 'kind', geweld: false }])
  expect(dossier.teksten[dossier.melding.aanvullingen[0] ?? '']).toBe(later.verhaal)
  expect(dossier.tijdlijn.map(f => f.soort)).toContain('MeldingAangevuld')
  // The child must be told too, needs its own emergency care, and is found at the next report.
  expect(dossier.werk).toContainEqual(expect.objectContaining({ soort: 'persoon-informeren', onderwerp: kind?.id }))
  expect(dossier.werk.map(w => w.soort)).toContain('spoedzorg-jeugd')
  const zoek = { voornamen: 'Later', achternaam: 'Spoedvoorbeeld', geboortedatum: KIND.geboortedatum, klaar: true }
  const { treffers } = await gelukt(anna.stuur<{ treffers: { zaak: string }[] }>('/personen/zoekvragen', zoek))
  expect(treffers.map(t => t.zaak)).toContain(id)
})
