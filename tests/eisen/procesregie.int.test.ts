import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { Bezoeker } from '../../service/verhaal/bezoeker.ts'
import { gelukt, poging } from '../../service/verhaal/hand.ts'
import { aanvaard, biedAan, doe, neemAan, openMelding } from '../../service/verhaal/handelingen.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'
import { gewogen, invoer, MELDER, MOEDER } from './hulp/voordeur.ts'

let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
})
afterAll(() => huis.sluit())
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))

const REGIO = 'rotterdam-2014'
const DAG = 86_400_000
/** A fresh session: the clock of these tests jumps further than a session lasts. */
const als = (kort: string) => Bezoeker.meldAan(huis.adres, `${kort}.${REGIO}`)
const wacht = (dagen: number) => huis.klok.zet(new Date(huis.klok.nu().getTime() + dagen * DAG).toISOString())

type Regel = {
  zaak: { id: string; nummer: string }
  werk: string | null
  naar: string | null
  houder: string
  sinds: string
  keer: number | null
  verwachting: { kans: number | null; klaarOp: string | null; n: number } | null
}
type Overzicht = {
  aantallen: { lijst: string; aantal: number }[]
  lading: {
    naam: string
    zaken: number
    werk: number
    teLaat: number
    vanNiemand: number
    mensen: { naam: string; werk: number }[]
  }[]
  voorspelling: {
    minimum: number
    soorten: { soort: string; open: number; verwacht: number; onbekend: number; n: number }[]
  }
}
const lijst = async (naam: string): Promise<Regel[]> =>
  (await gelukt((await als('proces')).haal<{ regels: Regel[] }>(`/procesregie/lijsten/${naam}`))).regels
const ids = async (naam: string) => (await lijst(naam)).map(r => r.zaak.id)
const overzicht = async () => gelukt((await als('proces')).haal<Overzicht>('/procesregie'))

test('R002-44 een melding waarin zo lang niets gebeurde als de regio zegt, staat op de lijst; na een daad niet meer', async () => {
  const anna = await als('aanname')
  const [stil, bezig] = [await neemAan(anna, invoer()), await neemAan(anna, invoer())]
  wacht(4)
  await doe(await als('aanname'), `/meldingen/${bezig}/contacten`, { partij: 'politie', verslag: 'Gebeld.' })
  expect(await ids('stil')).not.toContain(stil)
  wacht(1.01)
  expect(await ids('stil')).toContain(stil)
  expect(await ids('stil')).not.toContain(bezig)
  // The longest without movement comes first, with who holds it; nothing of what is in it.
  const regels = await lijst('stil')
  expect(regels.map(r => r.sinds)).toEqual(regels.map(r => r.sinds).toSorted())
  expect(regels.find(r => r.zaak.id === stil)?.houder).toBe(anna.organisatie.naam)
  expect(JSON.stringify(regels)).not.toMatch(new RegExp(`${MOEDER.achternaam}|${MELDER}|geschreeuw`))
  // Looking is no action.
  await openMelding(await als('aanname'), stil)
  expect(await ids('stil')).toContain(stil)
  await doe(await als('aanname'), `/meldingen/${stil}/contacten`, { partij: 'politie', verslag: 'Gebeld.' })
  expect(await ids('stil')).not.toContain(stil)
  const { aantallen } = await overzicht()
  expect(aantallen.find(a => a.lijst === 'stil')?.aantal).toBe((await lijst('stil')).length)
  for (const kort of ['aanname', 'team', 'beleid', 'beheer'])
    expect(await poging((await als(kort)).haal('/procesregie/lijsten/stil'))).toMatchObject({ status: 403 })
})

test('R000-69 overdrachten zonder vervolg staan op leeftijd: aangeboden en niet aanvaard, of aanvaard en niets gedaan', async () => {
  const eerste = await gewogen(await als('aanname'), await als('weging'), ['OVD-LOK'])
  const { organisatie } = await als('team')
  await biedAan(await als('aanname'), await openMelding(await als('aanname'), eerste.id))
  wacht(0.5)
  const tweede = await gewogen(await als('aanname'), await als('weging'), ['OVD-LOK'])
  await biedAan(await als('aanname'), await openMelding(await als('aanname'), tweede.id))
  const open = (await lijst('overdrachten')).filter(r => [eerste.id, tweede.id].includes(r.zaak.id))
  expect(open.map(r => [r.zaak.id, r.werk, r.naar])).toEqual([
    [eerste.id, 'overdracht-aanvaarden', organisatie.naam],
    [tweede.id, 'overdracht-aanvaarden', organisatie.naam],
  ])
  const casus = await aanvaard(await als('team'), eerste.id)
  wacht(0.1)
  const daarna = await lijst('overdrachten')
  expect(daarna.map(r => r.zaak.id)).not.toContain(eerste.id)
  expect(daarna.find(r => r.zaak.id === casus)).toMatchObject({ werk: null, houder: organisatie.naam })
  await doe(await als('team'), `/casussen/${casus}/veiligheid`, {
    oordeel: 'onveilig',
    perPersoon: [],
    toelichting: 'Gezien.',
  })
  expect(await ids('overdrachten')).not.toContain(casus)
})

test('de rode lijst: niemand van de houder keek binnen het ritme dat bij het gevaar hoort; een blik van een ander telt niet', async () => {
  const acuut = await neemAan(await als('aanname'), invoer({ acuut: true }))
  const gewoon = await neemAan(await als('aanname'), invoer())
  wacht(1.01)
  expect(await ids('niet-bekeken')).toContain(acuut)
  expect(await ids('niet-bekeken')).not.toContain(gewoon)
  // Somebody who may not see it, and process direction itself, do not take it off the list.
  expect((await (await als('team')).haal(`/meldingen/${acuut}`)).status).toBe(403)
  expect(await ids('niet-bekeken')).toContain(acuut)
  await openMelding(await als('aanname'), acuut)
  expect(await ids('niet-bekeken')).not.toContain(acuut)
  wacht(13)
  expect(await ids('niet-bekeken')).toEqual(expect.arrayContaining([acuut, gewoon]))
})

test('herhaald gemeld: alleen de nieuwste melding, met het aantal binnen de termijn van de regio, en geen naam', async () => {
  const een = await neemAan(await als('aanname'), invoer())
  const twee = await neemAan(await als('aanname'), invoer({ eerder: [een] }))
  const drie = await neemAan(await als('aanname'), invoer({ eerder: [een, twee] }))
  const regels = (await lijst('herhaald')).filter(r => [een, twee, drie].includes(r.zaak.id))
  expect(regels.map(r => [r.zaak.id, r.keer])).toEqual([[drie, 3]])
  // Beyond the period of the region (Rotterdam: see keten.casus.recidiveMaanden) they no longer count together.
  wacht(370)
  expect(await ids('herhaald')).not.toContain(drie)
})

test('de lading per team en per mens telt wat openstaat, en niet waar iemand van gesperd is', async () => {
  const anna = await als('aanname')
  const vt = (o: Overzicht) => o.lading.find(t => t.naam === anna.organisatie.naam)
  const voor = vt(await overzicht())
  const zaak = await neemAan(anna, invoer())
  const erbij = vt(await overzicht())
  expect(erbij?.zaken).toBe((voor?.zaken ?? 0) + 1)
  const rijen = await huis.kijk<{ id: string }>('select id from kring.werk where zaak = $1', [zaak])
  const werk = rijen.map(w => w.id)
  expect(erbij?.werk).toBe((voor?.werk ?? 0) + werk.length)
  await doe(anna, '/mijn-werk/toewijzingen', { werk, aan: anna.mens.id })
  const na = vt(await overzicht())
  expect(na?.mensen.find(m => m.naam === anna.mens.naam)?.werk).toBe(werk.length)
  expect(na?.vanNiemand).toBe((erbij?.vanNiemand ?? 0) - werk.length)
  const proces = await als('proces')
  await doe(anna, `/meldingen/${zaak}/sperren`, { mens: proces.mens.id, grond: 'kennis' })
  expect(vt(await overzicht())).toMatchObject({ zaken: voor?.zaken, werk: voor?.werk })
  wacht(6)
  expect(await ids('stil')).not.toContain(zaak)
})

test('de voorspelling zwijgt zonder gegevens en rekent met wat hier klaar kwam; per soort werk, niet per mens', async () => {
  const schoon = await maakHuis()
  try {
    const open = async () => {
      const anna = await Bezoeker.meldAan(schoon.adres, `aanname.${REGIO}`)
      return neemAan(anna, invoer())
    }
    const vooruit = async () =>
      gelukt((await Bezoeker.meldAan(schoon.adres, `proces.${REGIO}`)).haal<Overzicht>('/procesregie'))
    const zaak = await open()
    const zonder = (await vooruit()).voorspelling.soorten.find(s => s.soort === 'wegen')
    expect(zonder).toMatchObject({ open: 1, verwacht: 0, onbekend: 1, n: 0 })
    // Twenty earlier assessments in this region: ten took a day, ten took twenty days (a term is about a week).
    await schoon.kijk(
      `insert into kring.werk (regio, id, zaak, organisatie, rol, soort, gestart_op, klok, bron, vervalt_op, klaar_op)
       select w.regio, gen_random_uuid(), w.zaak, w.organisatie, w.rol, w.soort, w.gestart_op - interval '30 days', w.klok, w.bron, w.vervalt_op,
              w.gestart_op - interval '30 days' + case when n <= 10 then interval '24 hours' else interval '480 hours' end
         from kring.werk w, generate_series(1, 20) n where w.zaak = $1 and w.soort = 'wegen'`,
      [zaak],
    )
    // S(term) = 1/2 with one still running at hour 0, which counts to the end of its hour: 20 at risk.
    const met = (await vooruit()).voorspelling.soorten.find(s => s.soort === 'wegen')
    expect(met).toMatchObject({ open: 1, verwacht: 0.5, onbekend: 0, n: 20 })
    const eerst = await Bezoeker.meldAan(schoon.adres, `proces.${REGIO}`)
    const loopt = await gelukt(eerst.haal<{ regels: Regel[] }>('/procesregie/lijsten/loopt'))
    expect(loopt.regels.find(r => r.werk === 'wegen')?.verwachting).toMatchObject({ kans: 0.5, n: 20 })
    const begin = schoon.klok.nu().getTime()
    schoon.klok.zet(new Date(begin + 6.5 * DAG).toISOString())
    const proces = await Bezoeker.meldAan(schoon.adres, `proces.${REGIO}`)
    const { regels } = await gelukt(proces.haal<{ regels: Regel[] }>('/procesregie/lijsten/bijna'))
    // After six days only the slow ten are left to compare with: none of them would have made it. Done after hour 480.
    expect(regels.find(r => r.werk === 'wegen')?.verwachting).toEqual({
      kans: 1,
      klaarOp: new Date(begin + 481 * 3_600_000).toISOString(),
      n: 10,
    })
  } finally {
    await schoon.sluit()
  }
})

test('de herverdeling stelt voor wie wat overneemt, nooit aan wie gesperd is, en niemand anders dan procesregie leest haar', async () => {
  const schoon = await maakHuis()
  try {
    const met = (kort: string) => Bezoeker.meldAan(schoon.adres, `${kort}.${REGIO}`)
    type Voorstel = {
      teams: {
        rol: string
        tempo: number | null
        nu: number
        dan: number
        zetten: { zaak: { nummer: string }; werk: string; van: string | null; naar: string; reden: string }[]
      }[]
    }
    const team = async () => {
      const { teams } = await gelukt((await met('proces')).haal<Voorstel>('/procesregie/herverdeling'))
      return teams.find(t => t.rol === 'medewerker-veilig-thuis')
    }
    const anna = await met('aanname')
    const zaken = [await neemAan(anna, invoer()), await neemAan(anna, invoer())]
    expect((await team())?.tempo).toBeNull()
    // Ten pieces of work in ten weeks, finished by everybody of this role together: one at a time is what a person can do.
    await schoon.kijk(
      `insert into kring.werk (regio, id, zaak, organisatie, rol, soort, gestart_op, klok, bron, vervalt_op, klaar_op)
       select w.regio, gen_random_uuid(), w.zaak, w.organisatie, w.rol, w.soort, w.gestart_op - interval '80 days', w.klok, w.bron, w.vervalt_op,
              w.gestart_op - n * interval '7 days'
         from kring.werk w, generate_series(1, 10) n where w.zaak = $1 and w.soort = 'wegen'`,
      [zaken[0]],
    )
    const werk = await schoon.kijk<{ id: string }>(
      `select id from kring.werk where zaak = any($1) and klaar_op is null and klok is not null and organisatie = $2 and rol = $3`,
      [zaken, anna.organisatie.id, 'medewerker-veilig-thuis'],
    )
    await doe(anna, '/mijn-werk/toewijzingen', { werk: werk.map(w => w.id), aan: anna.mens.id })
    const voorstel = await team()
    expect(voorstel?.nu).toBeGreaterThan(0)
    expect(voorstel?.dan).toBe((voorstel?.nu ?? 0) - (voorstel?.zetten.length ?? 0))
    expect(voorstel?.zetten.length).toBeGreaterThan(0)
    expect(new Set(voorstel?.zetten.map(z => z.van))).toEqual(new Set([anna.mens.naam]))
    const naar = (v: typeof voorstel) => v?.zetten.map(z => z.naar) ?? []
    const [collega] = naar(voorstel)
    const [wie] = await schoon.kijk<{ id: string }>(
      'select m.id from kring.mens m join kring.rolvervulling r on r.mens = m.id where m.naam = $1 and r.regio = $2 and r.rol = $3',
      [collega, REGIO, 'medewerker-veilig-thuis'],
    )
    for (const zaak of zaken) await doe(anna, `/meldingen/${zaak}/sperren`, { mens: wie?.id, grond: 'kennis' })
    expect(naar(await team())).not.toContain(collega)
    for (const kort of ['aanname', 'team', 'beleid', 'beheer'])
      expect(await poging((await met(kort)).haal('/procesregie/herverdeling'))).toMatchObject({ status: 403 })
  } finally {
    await schoon.sluit()
  }
})
