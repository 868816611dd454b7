import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { Bezoeker } from '../../service/verhaal/bezoeker.ts'
import { gelukt, poging } from '../../service/verhaal/hand.ts'
import { aanvaard, biedAan, doe, openCasus, openMelding } from '../../service/verhaal/handelingen.ts'
import { geefKopie, vraag } from '../../service/verhaal/rechten.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'
import { gewogen, invoer, KIND, MOEDER, VADER } from './hulp/voordeur.ts'

let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
})
afterAll(() => huis.sluit())
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))

const REGIO = 'rotterdam-2014'
const DAG = '2026-03-02'
/** Words that occur nowhere else, each with who it is of; this list is the oracle. */
type Woorden = Readonly<Record<'moeder' | 'vader' | 'kind' | 'plek' | 'melder' | 'netwerk' | 'werk', readonly string[]>>
type Blad = { casus: { personen: { id: string }[] }; teksten: Record<string, string> }

const lees = (hand: Bezoeker, id: string) => openCasus(hand, id) as unknown as Promise<Blad>
const staatErin = (inhoud: unknown, woorden: readonly string[]) => {
  const tekst = JSON.stringify(inhoud)
  return woorden.filter(w => tekst.includes(w))
}

/** A family through the front door, with a word of its own in every field of every person. */
async function metKanaries(n: number) {
  const [anna, gijs, team, cas] = (await Promise.all(
    ['aanname', 'weging', 'team', 'casus'].map(kort => huis.als(`${kort}.${REGIO}`)),
  )) as [Bezoeker, Bezoeker, Bezoeker, Bezoeker]
  const w = (wat: string) => `Kanarie${wat}${n}q`
  const mens = (wie: string) => ({
    voornamen: w(`${wie}voornaam`),
    achternaam: w(`${wie}achternaam`),
    straat: w(`${wie}straat`),
    plaats: w(`${wie}plaats`),
  })
  const melding = invoer({
    verhaal: w('verhaal'),
    melder: {
      naam: w('melder'),
      hoedanigheid: 'buurvrouw',
      beroepsmatig: false,
      bereikbaar: w('bereikbaar'),
      anonimiteit: 'afgeschermd',
      afschermGrond: 'niet-beroepsmatig',
    },
    personen: [
      { ...MOEDER, ...mens('moeder') },
      { ...VADER, ...mens('vader') },
      { ...KIND, geboortedatum: '2012-01-01', ...mens('kind') },
    ],
    verbanden: [
      { van: 1, naar: 0, soort: 'partner', geweld: true },
      { van: 0, naar: 2, soort: 'ouder', geweld: false },
      { van: 1, naar: 2, soort: 'ouder', geweld: true },
    ],
  })
  const { id } = await gewogen(anna, gijs, ['OVD-LOK'], melding)
  await biedAan(anna, await openMelding(anna, id))
  const casus = await aanvaard(team, id)
  const pad = `/casussen/${casus}`
  const [moeder, vader, kind] = (await leesLeden(team, casus)) as [string, string, string]
  const wie = { moeder, vader, kind }
  const stappen: [string, object][] = []
  for (const [naam, persoon] of Object.entries(wie)) {
    stappen.push(
      ['kijken', { persoon, op: DAG, verslag: w(`${naam}kijk`) }],
      ['doelen', { persoon, tekst: w(`${naam}doel`), termijn: 'kort' }],
      ['hulp', { persoon, wat: w(`${naam}hulp`), aanbieder: w(`${naam}aanbieder`), medewerkingOuders: 'ja' }],
      ['contacten', { persoon, op: DAG, wijze: 'gesprek-elders', gelukt: true, verslag: w(`werk${naam}`) }],
    )
  }
  stappen.push(
    ['veilig-contact', { persoon: moeder, wijzen: ['gesprek-elders'], toelichting: w('plekcontact') }],
    ['woonplekken', { adres: w('plekopvang'), bewoners: [moeder, kind], sinds: DAG, ookElders: false }],
    [
      'netwerkpersonen',
      {
        voornamen: w('netwerknaam'),
        achternaam: 'Proef',
        geboortedatum: '1950',
        geslacht: 'v',
        band: w('netwerkband'),
      },
    ],
    ['signalen', { persoon: moeder, op: DAG, verslag: w('netwerksignaal') }],
  )
  for (const [stap, inhoud] of stappen) await doe(team, `${pad}/${stap}`, inhoud)
  const van = (naam: string) => [...['kijk', 'doel', 'hulp', 'aanbieder'].map(x => w(naam + x)), w(`${naam}achternaam`)]
  const woorden: Woorden = {
    moeder: van('moeder'),
    vader: van('vader'),
    kind: van('kind'),
    plek: [w('plekcontact'), w('plekopvang'), w('kindstraat'), w('kindplaats')],
    melder: [w('melder'), w('bereikbaar'), w('verhaal')],
    netwerk: [w('netwerknaam'), w('netwerkband'), w('netwerksignaal')],
    werk: ['moeder', 'vader', 'kind'].map(x => w(`werk${x}`)),
  }
  return {
    anna,
    gijs,
    team,
    cas,
    melding: id,
    casus,
    pad,
    wie,
    woorden,
    adres: (x: string) => [w(`${x}straat`), w(`${x}plaats`)],
  }
}
const leesLeden = async (hand: Bezoeker, casus: string) => (await lees(hand, casus)).casus.personen.map(p => p.id)

test('SD-22 slachtoffer, vermoedelijke pleger en kind hebben ieder een eigen kopie; wie om inzage vraagt krijgt nooit woorden of plek van een ander', async () => {
  for (const n of [1, 2, 3]) {
    const { team, cas, casus, pad, wie, woorden, adres } = await metKanaries(n)
    for (const naam of ['moeder', 'vader', 'kind'] as const) {
      const kopie = (await gelukt(team.haal(`${pad}/inzage/${wie[naam]}`))) as object
      expect(staatErin(kopie, woorden[naam]), naam).toEqual(woorden[naam])
      expect(staatErin(kopie, adres(naam)), naam).toEqual(naam === 'kind' ? [] : adres(naam))
      const anderen = (['moeder', 'vader', 'kind'] as const).filter(x => x !== naam)
      const verboden = [
        ...anderen.flatMap(x => [...woorden[x], ...adres(x)]),
        ...woorden.plek,
        ...woorden.melder,
        ...woorden.netwerk,
        ...woorden.werk,
      ]
      expect(staatErin(kopie, verboden), naam).toEqual([])
    }
    // the words of the child go to nobody else, also not to who may ask for it
    const voorMoeder = await gelukt(team.haal(`${pad}/inzage/${wie.kind}?ontvanger=${wie.moeder}`))
    expect(staatErin(voorMoeder, [woorden.kind[0] ?? ''])).toEqual([])
    const ouder = { hoedanigheid: 'ouder', vrager: wie.vader, bevoegdheid: 'gezagsregister' }
    expect(await poging(team.stuur(`${pad}/verzoeken`, vraag({ ...ouder, persoon: wie.moeder })))).toMatchObject({
      status: 409,
      velden: ['hoedanigheid'],
    })
    expect(await poging(team.stuur(`${pad}/verzoeken`, vraag({ ...ouder, persoon: wie.kind })))).toMatchObject({
      status: 409,
      velden: ['vrager'],
    })
    await geefKopie({ team, tweede: cas, casus }, wie.vader)
  }
}, 60_000)

test('SD-23 wie op het spoor van de pleger werkt bereikt contact, plan en plek van het slachtoffer niet; delen is een uitdrukkelijk besluit dat vaststaat', async () => {
  const { team, cas, pad, casus, melding, wie, woorden, adres } = await metKanaries(11)
  expect((await cas.haal(pad)).status).toBe(200)
  await doe(team, `${pad}/spoorwerkers`, { persoon: wie.vader, mens: cas.mens.id })
  const zien = async () => [
    await cas.haal(pad),
    await cas.haal(`${pad}/inzage/${wie.moeder}`),
    await cas.haal(`${pad}/delingen/${wie.moeder}`),
    await cas.haal('/casussen'),
    await cas.haal('/mijn-werk'),
    await cas.haal('/spoorbladen'),
    await cas.stuur('/zoekvragen', { woorden: woorden.moeder[4] }),
    await cas.stuur(`${pad}/kijken`, { persoon: wie.vader, op: DAG, verslag: 'Verzonnen.' }),
  ]
  const alles = [
    ...woorden.moeder,
    ...woorden.kind,
    ...woorden.plek,
    ...woorden.melder,
    ...woorden.netwerk,
    ...adres('moeder'),
  ]
  const dicht = await zien()
  expect(dicht.slice(0, 3).map(a => a.status)).toEqual([404, 404, 404])
  expect(dicht[7]?.status).toBe(404)
  expect(
    staatErin(
      dicht.map(a => a.inhoud),
      [...alles, ...woorden.vader],
    ),
  ).toEqual([])
  expect(JSON.stringify(dicht.map(a => a.inhoud))).not.toContain(casus)

  const { teksten } = await lees(team, casus)
  const id = (woord: string | undefined) => Object.entries(teksten).find(([, tekst]) => tekst === woord)?.[0]
  const deel = {
    persoon: wie.vader,
    medewerker: cas.mens.id,
    grond: 'taak-team',
    doel: 'hulp',
    noodzaak: 'Nodig voor de hulp (verzonnen).',
    tot: '2026-06-01',
  }
  // A home is not even in the file; what is there of place and network cannot be chosen.
  const kiesbaar = [woorden.plek[0], woorden.plek[1], woorden.netwerk[2]].filter(geheim => id(geheim) !== undefined)
  expect(kiesbaar.length).toBeGreaterThan(0)
  for (const geheim of kiesbaar)
    expect(await poging(team.stuur(`${pad}/delingen`, { ...deel, teksten: [id(geheim)] }))).toMatchObject({
      status: 409,
      velden: ['teksten'],
    })
  const gedeeld = woorden.moeder[1] ?? ''
  await doe(team, `${pad}/delingen`, { ...deel, teksten: [id(gedeeld)] })
  const open = await zien()
  expect(open[0]?.status).toBe(404)
  expect(staatErin(open[5]?.inhoud, woorden.vader)).toEqual(woorden.vader)
  expect(
    staatErin(
      open.map(a => a.inhoud),
      alles,
    ),
  ).toEqual([gedeeld])
  const { tijdlijn } = (await lees(team, casus)) as unknown as { tijdlijn: { soort: string; feit: object }[] }
  expect(tijdlijn.find(g => g.soort === 'FeitGedeeld')?.feit).toMatchObject({
    grond: 'taak-team',
    doel: 'hulp',
    tot: '2026-06-01',
  })

  // the database keeps the same wall by itself: no text, no person, no fact of the case
  const actor = { ...(await actorVan(cas)), naam: '', organisatieNaam: '', organisatieSoort: '' }
  const rijen = await huis.db.asActor(actor, huis.klok.nu().toISOString(), tx =>
    tx.vraag<{ n: number }>(
      'proef_spoor',
      `select (select count(*) from kring.tekst where zaak = any($1::uuid[]))::int + (select count(*) from kring.zaak_persoon where zaak = any($1::uuid[]))::int
         + (select count(*) from kring.gebeurtenis where stroom = any($1::uuid[]))::int as n`,
      [[casus, melding]],
    ),
  )
  expect(rijen).toEqual([{ n: 0 }])
  // and what was given has an end
  huis.klok.zet('2026-06-02T09:00:00.000Z')
  const later = await Bezoeker.meldAan(huis.adres, cas.account)
  expect(staatErin((await later.haal('/spoorbladen')).inhoud, woorden.vader)).toEqual([])
  huis.klok.zet('2026-03-02T09:00:00.000Z')
}, 60_000)

async function actorVan(b: Bezoeker) {
  const [rij] = await huis.kijk<{ id: string }>(
    `select id from kring.rolvervulling where mens = $1 and rol = 'casusregisseur' and regio = $2`,
    [b.mens.id, REGIO],
  )
  return {
    mens: b.mens.id,
    rolvervulling: rij?.id ?? '',
    rol: 'casusregisseur' as const,
    regio: REGIO,
    organisatie: b.organisatie.id,
  }
}

test('SD-26 voor wie gesperd is verdwijnt het dossier uit zoeken, lijsten en werk', async () => {
  const { team, cas, pad, casus, wie, woorden } = await metKanaries(21)
  const achternaam = woorden.moeder[4] ?? ''
  const zoek = async () => JSON.stringify((await cas.stuur('/zoekvragen', { woorden: achternaam })).inhoud)
  expect(await zoek()).toContain(casus)
  await doe(team, `${pad}/sperren`, { mens: cas.mens.id, grond: 'familie' })
  expect(await zoek()).not.toContain(casus)
  expect(JSON.stringify((await cas.haal('/casussen')).inhoud)).not.toContain(casus)
  expect(JSON.stringify((await cas.haal('/mijn-werk')).inhoud)).not.toContain(casus)
  expect((await cas.haal(pad)).status).toBe(404)
  expect((await cas.haal(`${pad}/inzage/${wie.moeder}`)).status).toBe(404)
}, 60_000)

test('SD-34 elke verstrekking heeft grond, doel, ontvanger, termijn en de velden, en is per persoon op te vragen', async () => {
  const { anna, team, cas, casus, pad, wie } = await metKanaries(31)
  await geefKopie({ team, tweede: cas, casus }, wie.vader, { wet: 'avg-15' })
  await doe(team, `${pad}/spoorwerkers`, { persoon: wie.vader, mens: cas.mens.id })
  // who works at Veilig Thuis reads the report itself, and so cannot stand apart from the file
  expect(await poging(team.stuur(`${pad}/spoorwerkers`, { persoon: wie.moeder, mens: anna.mens.id }))).toMatchObject({
    status: 409,
    velden: ['mens'],
  })
  await doe(team, `${pad}/delingen`, {
    persoon: wie.vader,
    medewerker: cas.mens.id,
    grond: 'taak-team',
    doel: 'veiligheid',
    noodzaak: 'Nodig (verzonnen).',
    tot: '2026-06-01',
  })
  type Lijst = {
    delingen: {
      doel: string
      grond: string
      grondBron: string
      aan: string
      functie: string
      tot: string | null
      velden: string[]
    }[]
  }
  const van = async (persoon: string) =>
    ((await gelukt(team.haal<Lijst>(`${pad}/delingen/${persoon}`))) as Lijst).delingen
  const vader = await van(wie.vader)
  expect(vader.map(({ velden: _v, ...d }) => d)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        doel: 'afschrift',
        grond: 'avg-15',
        grondBron: 'AVG art. 15',
        functie: 'betrokkene',
        tot: null,
      }),
      expect.objectContaining({
        doel: 'veiligheid',
        grond: 'taak-team',
        grondBron: 'Wmo 2015 art. 5.1.1',
        functie: 'spoorwerker',
        aan: cas.mens.naam,
        tot: '2026-06-01T23:59:59.000Z',
      }),
    ]),
  )
  for (const d of vader)
    expect(d.velden).toEqual(expect.arrayContaining(['KijkVastgelegd.verslag', 'DoelGesteld.tekst']))
  expect(await van(wie.moeder)).toEqual([])
}, 60_000)
