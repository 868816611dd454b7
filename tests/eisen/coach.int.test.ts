import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { Bezoeker } from '../../service/verhaal/bezoeker.ts'
import { gelukt, poging } from '../../service/verhaal/hand.ts'
import { aanvaard, biedAan, doe, openCasus, openMelding } from '../../service/verhaal/handelingen.ts'
import { BEGIN } from '../hulp/database.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'
import { klaarOmTeSluiten } from './hulp/sluiten.ts'
import { gewogen, invoer, KIND, MOEDER, VADER } from './hulp/voordeur.ts'

let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
})
afterAll(() => huis.sluit())
beforeEach(() => huis.klok.zet(BEGIN))
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))

const REGIO = 'ijsselland-2014'
const als = (kort: string) => Bezoeker.meldAan(huis.adres, `${kort}.${REGIO}`)
type Staat = {
  personen: { id: string; rollen: string[] }[]
  doelen: { id: string; tekst: string }[]
  planregels: { id: string }[]
  coaches: { koppeling: string; gestoptOp: string | null }[]
}
type Blad = {
  casus: Staat
  mag: string[]
  teksten: Record<string, string>
  werk: { soort: string; onderwerp: string | null; klaarOp: string | null }[]
  tijdlijn: { soort: string; feit: Record<string, unknown> }[]
}
type Coaching = { coaching: { id: string; voornaam: string }[] }
type Coachblad = { voornaam: string; dingen: { tekst: string }[]; regisseur: { naam: string } | null; bel: string }

const DEELBAAR = 'Elke maandag samen de brieven openen (verzonnen).'
const STAP = 'Ik bel zelf de woningbouw (verzonnen).'
const GEHEIM = {
  doel: 'Zij wil weg bij hem (verzonnen).',
  vanHem: 'Hij gaat naar de training agressie (verzonnen).',
  analyse: 'Patroon van controle en isolatie (verzonnen).',
  risico: 'Hij drinkt als hij boos is (verzonnen).',
}

/** A family with goals of two members, an own step, a risk and an analysis. */
async function gezin() {
  const [anna, gijs, team, carla] = [await als('aanname'), await als('weging'), await als('team'), await als('casus')]
  const woont = { straat: 'Kanariestraat', huisnummer: '12', postcode: '8011 AA', plaats: 'Zwolle' }
  const melding = invoer({ gemeente: 'Zwolle', personen: [{ ...MOEDER, ...woont }, VADER, KIND] })
  const { id } = await gewogen(anna, gijs, ['OVD-LOK'], melding)
  await biedAan(anna, await openMelding(anna, id))
  const zaak = await aanvaard(team, id)
  const pad = (deel: string) => `/casussen/${zaak}/${deel}`
  const blad = async () => (await openCasus(carla, zaak)) as unknown as Blad
  const wie = (rol: string, b: Blad) => b.casus.personen.find(p => p.rollen.includes(rol))?.id ?? ''
  const leeg = await blad()
  const [zij, hij] = [wie('slachtoffer', leeg), wie('pleger', leeg)]
  await doe(carla, pad('doelen'), { persoon: zij, tekst: DEELBAAR, termijn: 'kort' })
  await doe(carla, pad('doelen'), { persoon: zij, tekst: GEHEIM.doel, termijn: 'kort' })
  await doe(carla, pad('doelen'), { persoon: hij, tekst: GEHEIM.vanHem, termijn: 'lang' })
  await doe(carla, pad('risicofactoren'), { persoon: hij, tekst: GEHEIM.risico })
  await doe(carla, pad('planregels'), { persoon: zij, onderdeel: 'eigen-stap', tekst: STAP })
  await doe(carla, pad('gezamenlijke-analyse'), {
    ...{ gezin: [zij], deelnemers: 'Verzonnen.', individueel: GEHEIM.analyse, relationeel: GEHEIM.analyse },
    ...{ patronen: GEHEIM.analyse, factoren: [] },
  })
  const nu = await blad()
  const doel = (tekst: string) => nu.casus.doelen.find(d => nu.teksten[d.tekst] === tekst)?.id ?? ''
  const coby = await als('coach')
  const koppel = {
    ...{ persoon: zij, mens: coby.mens.id, ja: [zij], jaOp: '2026-03-02', verslag: 'Hulp met post (verzonnen).' },
    ...{ vogOp: '2026-01-12', bel: '038 1234567', tot: '2026-09-01' },
    dingen: [doel(DEELBAAR), nu.casus.planregels[0]?.id ?? ''],
  }
  return { anna, team, carla, coby, zaak, id, pad, blad, zij, hij, doel, koppel }
}
const lijst = (wie: Bezoeker) => gelukt<Coaching>(wie.haal('/coaching'))

test('R003-106 een coach ziet alleen de doelen die gedeeld zijn en nooit de analyse: voor de koppeling niets, erna alleen dat, en na het einde meteen niets', async () => {
  const { carla, coby, zaak, id, pad, blad, zij, hij, doel, koppel } = await gezin()
  // before: nothing, and no way round
  expect(await lijst(coby)).toEqual({ coaching: [] })
  for (const weg of [
    `/casussen/${zaak}`,
    `/meldingen/${id}`,
    `/casussen/${zaak}/inzage/${zij}`,
    '/mijn-werk',
    '/casussen',
  ])
    expect([403, 404]).toContain((await coby.haal(weg)).status)
  // nobody is coupled without a yes of the person, or with what cannot be shared
  const nee = (anders: object) => poging(carla.stuur(pad('coaches'), { ...koppel, ...anders }))
  expect(await nee({ ja: [hij] })).toMatchObject({ status: 409, velden: ['ja'] })
  expect(await nee({ mens: carla.mens.id })).toMatchObject({ status: 409, velden: ['mens'] })
  expect(await nee({ vogOp: '2022-01-01' })).toMatchObject({ status: 409, velden: ['vogOp'] })
  expect(await nee({ tot: '2027-03-03' })).toMatchObject({ status: 409, velden: ['tot'] })
  expect(await nee({ tot: '2026-02-31' })).toMatchObject({ status: 409, velden: ['tot'] })
  expect((await nee({ dingen: [doel(GEHEIM.vanHem)] })).status).toBe(422)
  expect((await nee({ bel: 'bel mij' })).status).toBe(422)
  expect(await lijst(coby)).toEqual({ coaching: [] })

  await doe(carla, pad('coaches'), koppel)
  const { coaching } = await lijst(coby)
  expect(coaching.map(c => c.voornaam)).toEqual([MOEDER.voornamen])
  const adres = `/coaching/${coaching[0]?.id ?? ''}`
  const gezien = await gelukt<Coachblad>(coby.haal(adres))
  expect(gezien.dingen.map(d => d.tekst)).toEqual([DEELBAAR, STAP])
  expect(gezien.bel).toBe('038 1234567')
  // only that: no other goal, no analysis, no risk, nobody else, no family name, no street, no id of the case
  const alles = JSON.stringify([gezien, await lijst(coby)])
  const { casus } = await blad()
  const verboden = [
    ...Object.values(GEHEIM),
    MOEDER.achternaam,
    VADER.voornamen,
    KIND.achternaam,
    'Kanariestraat',
    '8011',
  ]
  for (const woord of [...verboden, zaak, id, ...casus.personen.map(p => p.id)]) expect(alles).not.toContain(woord)
  // and by no other way, in no other name
  for (const weg of [`/casussen/${zaak}`, `/meldingen/${id}`, `/casussen/${zaak}/coaching`, '/spoorbladen'])
    expect([403, 404]).toContain((await coby.haal(weg)).status)
  expect((await (await als('docent')).haal(adres)).status).toBe(403)
  // what is shared changes at once, the coach never reads a goal that was taken off
  await doe(carla, pad('coaches/doelen'), { koppeling: coaching[0]?.id, dingen: [koppel.dingen[1]], bel: koppel.bel })
  expect((await gelukt<Coachblad>(coby.haal(adres))).dingen.map(d => d.tekst)).toEqual([STAP])
  // who directs the case reads exactly the same
  const bij = await gelukt<{ coaches: { blad: Coachblad }[] }>(carla.haal(pad('coaching')))
  expect(bij.coaches.map(c => c.blad)).toEqual([await gelukt<Coachblad>(coby.haal(adres))])

  // the yes taken back: in the same transaction nothing is left
  await doe(carla, pad('coaches/einde'), { koppeling: coaching[0]?.id, waarom: 'ja-terug' })
  expect((await coby.haal(adres)).status).toBe(404)
  expect(await lijst(coby)).toEqual({ coaching: [] })
  expect((await poging(coby.stuur(`${adres}/onveilig`))).status).toBe(404)
  const [rij] = await huis.kijk<{ zelfde: boolean }>(
    `select b.tot = g.op as zelfde from kring.gebeurtenis g join kring.coachblad b on b.id = (g.inhoud ->> 'blad')::uuid
      where g.stroom = $1 and g.soort = 'CoachGestopt'`,
    [zaak],
  )
  expect(rij?.zelfde).toBe(true)
  // the copy of the person says that there was a coach, and what was shared
  const kopie = JSON.stringify(await gelukt(carla.haal(pad(`inzage/${zij}`))))
  expect(kopie).toContain('CoachGekoppeld')
  expect(kopie).toContain(DEELBAAR)
  expect(JSON.stringify(await gelukt(carla.haal(pad(`inzage/${hij}`))))).not.toContain('CoachGekoppeld')
  // each look of the coach is on record, in the case it was about
  const blikken = await huis.kijk<{ wat: string }>(
    `select wat from kring.inzage where mens = $1 and rol = 'coach' and zaak = $2 and doel = 'coaching' and uitkomst = 'gelukt'`,
    [coby.mens.id, zaak],
  )
  expect(blikken.map(b => b.wat)).toContain('GET /coaching/:id')
})

test('wat een coach laat weten is meteen werk, staat onder zegel in het dossier als van de coach, en de coach leest er niets van terug', async () => {
  const { carla, coby, zaak, pad, blad, koppel } = await gezin()
  await doe(carla, pad('coaches'), koppel)
  const adres = `/coaching/${(await lijst(coby)).coaching.at(-1)?.id ?? ''}`
  const GEZEGD = 'De brieven gingen goed (verzonnen).'
  await gelukt(coby.stuur(`${adres}/berichten`, { tekst: GEZEGD }))
  await gelukt(coby.stuur(`${adres}/onveilig`))
  expect(JSON.stringify(await gelukt(coby.haal(adres)))).not.toContain(GEZEGD)
  const werk = (await blad()).werk.filter(w => w.soort.startsWith('coach-') && w.klaarOp === null)
  expect(werk.map(w => w.soort).toSorted()).toEqual(['coach-bericht', 'coach-onveilig'])
  const nu = await huis.kijk<{ spoed: string | null; rol: string }>(
    `select spoed, rol from kring.werk where zaak = $1 and soort = 'coach-onveilig'`,
    [zaak],
  )
  expect(nu).toEqual([{ spoed: 'meteen', rol: 'casusregisseur' }])
  const mijn = await gelukt<{ werk: { soort: string }[]; berichten: { soort: string }[] }>(carla.haal('/mijn-werk'))
  expect(mijn.werk.map(w => w.soort)).toContain('coach-onveilig')
  const [rij] = await huis.kijk<{ inhoud: string }>(
    `select inhoud from kring.coachbericht where zaak = $1 and soort = 'bericht'`,
    [zaak],
  )
  expect(rij?.inhoud).not.toContain('brieven')
  type Bij = { berichten: { id: string; soort: string; tekst: string | null; naam: string }[] }
  const { berichten } = await gelukt<Bij>(carla.haal(pad('coaching')))
  expect(berichten.map(b => b.tekst).toSorted()).toEqual([GEZEGD, null].toSorted())
  expect(new Set(berichten.map(b => b.naam))).toEqual(new Set([coby.mens.naam]))
  // a message of another case, or none at all, is not there
  expect((await poging(carla.stuur(pad('coaches/gehoord'), { bericht: zaak, verslag: 'Niets.' }))).status).toBe(422)
  for (const b of berichten)
    await doe(carla, pad('coaches/gehoord'), { bericht: b.id, verslag: 'Gebeld met de coach (verzonnen).' })
  const erna = await blad()
  expect(erna.werk.filter(w => w.soort.startsWith('coach-') && w.klaarOp === null)).toEqual([])
  const feit = erna.tijdlijn.find(g => g.soort === 'CoachGehoord' && g.feit['woorden'] !== null)
  expect(erna.teksten[String(feit?.feit['woorden'])]).toBe(GEZEGD)
  // the same message twice is nothing
  expect((await poging(carla.stuur(pad('coaches/gehoord'), { bericht: berichten[0]?.id, verslag: 'x' }))).status).toBe(
    409,
  )
})

test('het einde van de rol, van de dag en van de casus is het einde van de coach', async () => {
  const { carla, coby, pad, koppel } = await gezin()
  const eerst = (await lijst(coby)).coaching.length
  await doe(carla, pad('coaches'), koppel)
  expect((await lijst(coby)).coaching.length).toBe(eerst + 1)
  const rol = (tot: string | null) =>
    huis.kijk(`update kring.rolvervulling set tot = $2 where mens = $1 and rol = 'coach' returning id`, [
      coby.mens.id,
      tot,
    ])
  await rol('2026-03-02T08:59:00Z')
  expect((await coby.haal('/coaching')).status).toBe(401)
  await rol(null)
  // after the last day, without anybody doing anything
  huis.klok.zet('2026-09-02T09:00:00.000Z')
  expect(await lijst(await als('coach'))).toEqual({ coaching: [] })
  huis.klok.zet(BEGIN)
  expect((await lijst(await als('coach'))).coaching.length).toBe(eerst + 1)
  // the case closes: the coach with it
  const dicht = await klaarOmTeSluiten(huis, REGIO, 'Zwolle')
  await doe(dicht.cas, dicht.pad('planregels'), { persoon: dicht.moeder, onderdeel: 'eigen-stap', tekst: STAP })
  const stap = ((await openCasus(dicht.cas, dicht.casus)) as unknown as Blad).casus.planregels[0]?.id
  await doe(dicht.cas, dicht.pad('coaches'), { ...koppel, persoon: dicht.moeder, ja: [dicht.moeder], dingen: [stap] })
  const voor = (await lijst(await als('coach'))).coaching.length
  await doe(dicht.cas, dicht.pad('sluiting'), { motivering: 'Verzonnen.', nazorgDoor: dicht.regisseur })
  expect((await lijst(await als('coach'))).coaching.length).toBe(voor - 1)
  const na = (await openCasus(dicht.cas, dicht.casus)) as unknown as Blad
  expect(na.tijdlijn.map(g => g.soort)).toContain('CoachGestopt')
})

test('in een casus die het team zelf opende is er geen melding om te sluiten: coach en spoorwerker kunnen er ook', async () => {
  const [carla, coby, ander] = [await als('casus'), await als('coach'), await als('casus2')]
  const { id } = await gelukt(
    carla.stuur<{ id: string }>('/casussen', {
      ...{ gemeente: 'Zwolle', acuut: false, vormen: ['partnergeweld'], verhaal: 'Verzonnen.', van: 'Buurvrouw Proef' },
      ...{ verhoogdRisico: false, complex: false, personen: [MOEDER, VADER] },
      verbanden: [{ van: 1, naar: 0, soort: 'partner', geweld: true }],
    }),
  )
  const pad = (deel: string) => `/casussen/${id}/${deel}`
  const staat = async () => ((await openCasus(carla, id)) as unknown as Blad).casus
  const zij = (await staat()).personen.find(p => p.rollen.includes('slachtoffer'))?.id ?? ''
  const hij = (await staat()).personen.find(p => p.rollen.includes('pleger'))?.id ?? ''
  await doe(carla, pad('planregels'), { persoon: zij, onderdeel: 'eigen-stap', tekst: STAP })
  const voor = (await lijst(coby)).coaching.length
  await doe(carla, pad('coaches'), {
    ...{ persoon: zij, mens: coby.mens.id, ja: [zij], jaOp: '2026-03-02', verslag: 'Verzonnen.', vogOp: '2026-01-12' },
    ...{ bel: '038 1234567', tot: '2026-09-01', dingen: [(await staat()).planregels[0]?.id] },
  })
  expect((await lijst(coby)).coaching.length).toBe(voor + 1)
  await doe(carla, pad('spoorwerkers'), { persoon: hij, mens: ander.mens.id })
  const dicht = await huis.kijk<{ n: number }>(
    `select count(*)::int as n from kring.sper where zaak = $1 and grond = 'spoor'`,
    [id],
  )
  expect(dicht).toEqual([{ n: 2 }])
})
