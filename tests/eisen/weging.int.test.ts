import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { Bezoeker } from '../../service/verhaal/bezoeker.ts'
import { gelukt, poging } from '../../service/verhaal/hand.ts'
import {
  beantwoord,
  besluit,
  biedAan,
  doe,
  meldingen,
  neemAan,
  openMelding,
  rondStapAf,
  stapInvoer,
} from '../../service/verhaal/handelingen.ts'
import { BEGIN } from '../hulp/database.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'
import { gewogen, invoer, weegAf } from './hulp/voordeur.ts'

let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
})
afterAll(() => huis.sluit())
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))
const mensen = async (regio: string) => ({
  anna: await huis.als(`aanname.${regio}`),
  gijs: await huis.als(`weging.${regio}`),
})

describe('Rotterdam', () => {
  test('R000-19 een verplichte stap wordt niet overgeslagen zonder vastgelegde reden', async () => {
    const { anna } = await mensen('rotterdam-2014')
    const id = await neemAan(anna, invoer())
    const dossier = await openMelding(anna, id)
    await rondStapAf(anna, dossier, 'acuut')
    const slaOver = `/meldingen/${id}/weging/overgeslagen-stappen`
    expect((await anna.stuur(slaOver, { stap: 'informatie' })).status).toBe(400)
    expect((await anna.stuur(slaOver, { stap: 'informatie', reden: '   ' })).status).toBe(400)
    expect(await poging(anna.stuur(`/meldingen/${id}/weging/stappen`, stapInvoer(dossier, 'analyse')))).toMatchObject({
      status: 409,
    })
    await doe(anna, slaOver, { stap: 'informatie', reden: 'De school is dicht tot maandag.' })
    const [waarom] = await huis.kijk<{ inhoud: string }>(
      `select t.inhoud from kring.gebeurtenis g join kring.tekst t on t.id = (g.inhoud ->> 'reden')::uuid where g.stroom = $1 and g.soort = 'WegingstapOvergeslagen'`,
      [id],
    )
    expect(await huis.woorden(waarom?.inhoud ?? '')).toBe('De school is dicht tot maandag.')
  })

  test('R000-22 een melding gaat niet dicht voor de melder iets hoorde of een reden vaststaat', async () => {
    const { anna, gijs } = await mensen('rotterdam-2014')
    const sluit = (id: string) =>
      poging(
        anna.stuur(`/meldingen/${id}/sluiting`, {
          reden: 'einde-bemoeienis',
          bestemming: 'geen-hulp-nodig',
          hulp: 'niet-nodig',
        }),
      )
    const een = await gewogen(anna, gijs, ['EIND'])
    expect(await sluit(een.id)).toMatchObject({ status: 409, velden: ['terugkoppeling'] })
    await doe(anna, `/meldingen/${een.id}/terugkoppeling`, { verslag: 'Gebeld met de school.' })
    expect((await sluit(een.id)).status).toBe(200)
    const twee = await gewogen(anna, gijs, ['EIND'])
    await doe(anna, `/meldingen/${twee.id}/terugkoppeling/afzien`, { reden: 'Bellen brengt de melder in gevaar.' })
    expect((await sluit(twee.id)).status).toBe(200)
  })

  test('R000-38 overdragen kan niet zolang de triage leeg is', async () => {
    const { anna } = await mensen('rotterdam-2014')
    const dossier = await openMelding(anna, await neemAan(anna, invoer()))
    for (const stap of ['acuut', 'informatie', 'analyse']) await rondStapAf(anna, dossier, stap)
    await expect(biedAan(anna, dossier)).rejects.toThrow('409')
    const overslaan = { stap: 'triage', reden: 'Geen tijd.' }
    expect(await poging(anna.stuur(`/meldingen/${dossier.id}/weging/overgeslagen-stappen`, overslaan))).toMatchObject({
      status: 409,
      velden: ['complexiteit', 'conclusie', 'motivering'],
    })
    const leeg = stapInvoer(dossier, 'triage', { complexiteit: {} })
    expect(await poging(anna.stuur(`/meldingen/${dossier.id}/weging/stappen`, leeg))).toMatchObject({
      status: 422,
      velden: expect.arrayContaining(['complexiteit']) as string[],
    })
    await expect(besluit(anna, dossier.id, ['OVD-LOK'], 'Verzonnen.')).rejects.toThrow('triage')
  })
})

describe('Utrecht', () => {
  test('R001-26 een onderzoek heeft een begin, een einde, een conclusie en wie het hoorden', async () => {
    const { anna, gijs } = await mensen('utrecht-amersfoort-2015')
    const { id, melding } = await gewogen(anna, gijs, ['OND'], invoer({ gemeente: 'Utrecht' }))
    await doe(anna, `/meldingen/${id}/onderzoek`, { opzet: 'Spreken met ouders en school.' })
    await doe(anna, `/meldingen/${id}/onderzoek/conclusie`, {
      conclusie: 'bevestigd',
      bevindingen: 'Verzonnen bevindingen.',
    })
    await doe(anna, `/meldingen/${id}/informeren`, { persoon: melding.personen[0]?.id, verslag: 'Gesproken.' })
    await doe(anna, `/meldingen/${id}/terugkoppeling`, { verslag: 'Gebeld.' })
    const dossier = (await openMelding(anna, id)) as unknown as {
      tijdlijn: { soort: string; op: string }[]
      teksten: Record<string, string>
      melding: { onderzoeksdossier: { bevindingen: string }; geinformeerd: object; terugkoppeling: string }
    }
    expect(dossier.tijdlijn).toEqual(
      expect.arrayContaining(
        ['OnderzoekGestart', 'OnderzoekAfgerond'].map(soort => expect.objectContaining({ soort, op: BEGIN })),
      ),
    )
    expect(dossier.melding).toMatchObject({
      onderzoek: 'afgerond',
      onderzoeksdossier: { conclusie: 'bevestigd' },
      geinformeerd: { [melding.personen[0]?.id ?? '']: 'gedaan' },
      terugkoppeling: 'gegeven',
    })
    expect(dossier.teksten[dossier.melding.onderzoeksdossier.bevindingen]).toBe('Verzonnen bevindingen.')
  })

  test('R001-37 een melding zonder triage staat open met haar wachttijd, en de triage bewaart de deskundige', async () => {
    const { anna } = await mensen('utrecht-amersfoort-2015')
    const id = await neemAan(anna, invoer({ gemeente: 'Utrecht' }))
    huis.klok.zet('2026-03-02T10:10:00.000Z')
    const gijs = await Bezoeker.meldAan(huis.adres, 'weging.utrecht-amersfoort-2015')
    const rij = (await meldingen(gijs)).find(m => m.id === id)
    expect(rij).toMatchObject({ open: true, status: 'ontvangen', wachtUren: 1 })
    const dossier = await openMelding(gijs, id)
    await beantwoord(gijs, dossier, { deskundige: 'Gijs Voorbeeld, gedragswetenschapper' })
    await rondStapAf(gijs, dossier, 'triage')
    const na = (await openMelding(gijs, id)) as unknown as {
      melding: { antwoorden: { vraag: string; waarde: string }[] }
      teksten: Record<string, string>
      tijdlijn: { soort: string; mens: string }[]
    }
    const antwoord = na.melding.antwoorden.find(a => a.vraag === 'deskundige')
    expect(na.teksten[antwoord?.waarde ?? '']).toBe('Gijs Voorbeeld, gedragswetenschapper')
    expect(na.tijdlijn.find(t => t.soort === 'WegingstapAfgerond')?.mens).toBe(gijs.mens.id)
    huis.klok.zet(BEGIN)
  })

  test('R001-38 de triage houdt ernst en dreiging apart, met een dreiging per slachtoffer en per kind', async () => {
    const { anna } = await mensen('utrecht-amersfoort-2015')
    const dossier = await openMelding(anna, await neemAan(anna, invoer({ gemeente: 'Utrecht' })))
    const [moeder, , kind] = dossier.melding.personen.map(p => p.id)
    const triage = (...wie: (string | undefined)[]) =>
      stapInvoer(dossier, 'triage', {
        ernst: { keuze: 'ernstig' },
        directGevaar: { perPersoon: wie.map(persoon => ({ persoon: persoon ?? '', keuze: 'ja' })) },
      })
    const stuur = (inhoud: object) => poging(anna.stuur(`/meldingen/${dossier.id}/weging/stappen`, inhoud))
    expect(await stuur(triage(moeder))).toMatchObject({ status: 422, velden: ['directGevaar'] })
    expect((await stuur(triage(moeder, kind))).status).toBe(200)
    expect((await openMelding(anna, dossier.id)).melding).toMatchObject({
      stappen: {
        triage: {
          velden: {
            ernst: { keuze: 'ernstig' },
            directGevaar: { perPersoon: [{ persoon: moeder }, { persoon: kind }] },
          },
        },
      },
    })
  })

  test('R001-41 een acute zaak toont contact met politie of justitie met het tijdstip', async () => {
    const { anna } = await mensen('utrecht-amersfoort-2015')
    const id = await neemAan(anna, invoer({ gemeente: 'Utrecht', acuut: true }))
    await weegAf(anna, id)
    await expect(besluit(anna, id, ['OND'], 'Verzonnen.')).rejects.toThrow('politie of justitie')
    await doe(anna, `/meldingen/${id}/contacten`, { partij: 'politie', verslag: 'Samen naar het gezin.' })
    await besluit(anna, id, ['OND'], 'Verzonnen.')
    const dossier = (await openMelding(anna, id)) as unknown as { tijdlijn: object[]; melding: object }
    expect(dossier.melding).toMatchObject({ contacten: ['politie'] })
    expect(dossier.tijdlijn).toContainEqual(expect.objectContaining({ soort: 'ContactGelegd', op: BEGIN }))
  })
})

describe('Arnhem', () => {
  const stuurStap = async (id: string, inhoud: object) =>
    poging((await huis.als('aanname.arnhem-achterhoek-2014')).stuur(`/meldingen/${id}/weging/stappen`, inhoud))
  test('R002-24 stap 2 komt na stap 1, en stap 1 noemt de informatie van de politie of waarom die ontbreekt', async () => {
    const { anna } = await mensen('arnhem-achterhoek-2014')
    const dossier = await openMelding(anna, await neemAan(anna, invoer({ gemeente: 'Arnhem' })))
    const politie = (waarde: object) => stapInvoer(dossier, 'veiligheidsrisico', { politieInformatie: waarde })
    expect(await stuurStap(dossier.id, stapInvoer(dossier, 'ernst'))).toMatchObject({ status: 409 })
    for (const waarde of [{}, { keuze: 'ontbreekt' }])
      expect(await stuurStap(dossier.id, politie(waarde))).toMatchObject({
        status: 422,
        velden: expect.arrayContaining(['politieInformatie']) as string[],
      })
    expect(
      (await stuurStap(dossier.id, politie({ keuze: 'ontbreekt', tekst: 'De politie was niet bereikbaar.' }))).status,
    ).toBe(200)
    expect((await stuurStap(dossier.id, stapInvoer(dossier, 'ernst'))).status).toBe(200)
  })

  test('R002-25 een weging heeft een uitkomst, onderzoek gaat samen met plan of overdracht, en een plan geeft meteen taken', async () => {
    const { anna, gijs } = await mensen('arnhem-achterhoek-2014')
    const arnhem = invoer({ gemeente: 'Arnhem' })
    const id = await neemAan(anna, arnhem)
    await weegAf(anna, id)
    await expect(besluit(anna, id, [], 'Verzonnen.')).rejects.toThrow('geweigerd')
    const open = async (zaak: string) =>
      (await openMelding(anna, zaak)).werk.filter(w => w.klaarOp === null).map(w => w.soort)
    const plan = await gewogen(anna, gijs, ['OND', 'VENV'], arnhem)
    expect(await open(plan.id)).toEqual(expect.arrayContaining(['voorwaarden-en-vervolg', 'onderzoek-starten']))
    const overdracht = await gewogen(anna, gijs, ['OND', 'OVD-LOK'], arnhem)
    expect(await open(overdracht.id)).toEqual(expect.arrayContaining(['overdragen', 'onderzoek-starten']))
  })

  test('R002-29 onderzoek begint pas na de weging', async () => {
    const { anna, gijs } = await mensen('arnhem-achterhoek-2014')
    const arnhem = invoer({ gemeente: 'Arnhem' })
    const start = (id: string) => poging(anna.stuur(`/meldingen/${id}/onderzoek`, { opzet: 'Verzonnen opzet.' }))
    const vroeg = await neemAan(anna, arnhem)
    expect((await start(vroeg)).status).toBe(409)
    await weegAf(anna, vroeg)
    await besluit(anna, vroeg, ['OND'], 'Verzonnen.')
    expect((await start(vroeg)).status).toBe(409)
    const { id } = await gewogen(anna, gijs, ['OND'], arnhem)
    expect((await start(id)).status).toBe(200)
  })
})

describe('IJsselland', () => {
  const zwolle = invoer({ gemeente: 'Zwolle' })
  test('R003-50 een triage zonder ernst wordt niet definitief', async () => {
    const { anna } = await mensen('ijsselland-2014')
    const dossier = await openMelding(anna, await neemAan(anna, zwolle))
    const { ernst: _weg, ...zonder } = stapInvoer(dossier, 'triage').velden
    const uit = await poging(anna.stuur(`/meldingen/${dossier.id}/weging/stappen`, { stap: 'triage', velden: zonder }))
    expect(uit).toMatchObject({ status: 422, velden: ['ernst'] })
    expect((await openMelding(anna, dossier.id)).melding).toMatchObject({ stappen: {} })
  })

  test('R003-53 een triage zonder oordeel over verhoogd risico wordt niet definitief', async () => {
    const { anna } = await mensen('ijsselland-2014')
    const dossier = await openMelding(anna, await neemAan(anna, zwolle))
    await beantwoord(anna, dossier)
    for (const stap of ['triage', 'veiligheid', 'informatie']) await rondStapAf(anna, dossier, stap)
    const risico = `/meldingen/${dossier.id}/weging/stappen`
    expect(await poging(anna.stuur(risico, { stap: 'risico', velden: {} }))).toMatchObject({
      velden: ['verhoogdRisico'],
    })
    const overslaan = { stap: 'risico', reden: 'Geen tijd.' }
    expect((await poging(anna.stuur(`/meldingen/${dossier.id}/weging/overgeslagen-stappen`, overslaan))).status).toBe(
      409,
    )
    await expect(besluit(anna, dossier.id, ['OVD-LOK'], 'Verzonnen.')).rejects.toThrow('risico')
    await rondStapAf(anna, dossier, 'risico')
    await rondStapAf(anna, dossier, 'hulp')
    await gelukt(
      anna.stuur(`/meldingen/${dossier.id}/weging/besluit`, { besluiten: ['OVD-LOK'], motivering: 'Verzonnen.' }),
    )
  })
})

test('SD-39 ieder wordt binnen vier weken geinformeerd, tenzij uitstel met een grond is vastgelegd; Kring bewaakt dat', async () => {
  const { anna } = await mensen('rotterdam-2014')
  const { id, melding } = await openMelding(anna, await neemAan(anna, invoer()))
  const [moeder = '', vader = '', kind = ''] = melding.personen.map(p => p.id)
  const taken = async () =>
    Object.fromEntries(
      (await openMelding(anna, id)).werk
        .filter(w => w.soort === 'persoon-informeren' && w.klaarOp === null)
        .map(w => [w.onderwerp, [w.klok, w.vervaltOp?.slice(0, 10)]]),
    )
  const vierWeken = ['informeren', '2026-03-30']
  expect(await taken()).toEqual({ [moeder]: vierWeken, [vader]: vierWeken, [kind]: vierWeken })
  await doe(anna, `/meldingen/${id}/informeren`, { persoon: moeder, verslag: 'Gesproken.' })
  expect((await anna.stuur(`/meldingen/${id}/informeren/uitstel`, { persoon: vader, reden: 'zomaar' })).status).toBe(
    400,
  )
  await doe(anna, `/meldingen/${id}/informeren/uitstel`, {
    persoon: vader,
    grond: 'veiligheid',
    reden: 'Het is nog niet veilig.',
  })
  expect(await taken()).toEqual({ [vader]: ['informeren-uitgesteld', '2026-03-16'], [kind]: vierWeken })
})
