import type { Actor } from '../../kernel/actor.ts'
import type { RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import { dekt, tafelsVan } from '../../gedeeld/regio/tafel.ts'
import { huisverbodInvoer, meldingInvoer, signaalInvoer, sleutelVan, verblijfInvoer } from './invoer.ts'
import { doe, type Machine } from './machine.ts'

/** Who makes the cases of a region: the demo people, through the same machine as everybody. */
export type Makers = {
  [
    W in 'aanname' | 'weging' | 'team' | 'team2' | 'hovj' | 'oov' | 'opvang' | 'plaatsing' | 'mentor' | 'huisarts'
  ]: Actor
}
type Inzet = { def: RegioDefinitie; gemeente: string; makers: Makers; machine: Machine; tik: () => void }

const KEUZE: { readonly [veld: string]: string } = {
  ernst: 'matig',
  complexiteit: 'complex',
  verhoogdRisico: 'nee',
  kinderenInBeeld: 'ja',
  politieInformatie: 'uitgewisseld',
  contactpoging: 'gelukt',
}
const STANDEN = [
  'ontvangen',
  'ontvangen',
  'acuut',
  'weging',
  'besloten',
  'gewogen',
  'onderzoek',
  'gesloten',
  'aangeboden',
  'aangeboden2',
  'teruggegeven',
  'aanvaard',
  'aanvaard2',
  'regionaal',
  'casus-gesloten',
] as const
type Stand = (typeof STANDEN)[number]

/** Cases of one region in every state, each made with the acts of real people. */
export async function maakZaken(w: Inzet): Promise<void> {
  for (const [i, stand] of STANDEN.entries()) await maakZaak(w, stand, naamVan(w.def.regio.id, i))
  for (const [i, stand] of HUISVERBODEN.entries()) await maakHuisverbod(w, stand, naamVan(w.def.regio.id, 20 + i))
  for (const stand of ['leeg', 'signaal', 'signaal', 'gesloten'] as const) await maakWerkblad(w, stand)
  for (const [i, stand] of VERBLIJVEN.entries()) await maakVerblijf(w, stand, naamVan(w.def.regio.id, 40 + i))
}

/** Worksheets of a school and of a practice: private to who made them. */
async function maakWerkblad(w: Inzet, stand: 'leeg' | 'signaal' | 'gesloten'): Promise<void> {
  const { mentor, huisarts } = w.makers
  const [wie, sector] = stand === 'signaal' ? [mentor, 'onderwijs'] : [huisarts, 'zorg']
  const kop = { titel: 'Proefblad', gemeente: w.gemeente, sector, soort: 'meldcode', client: 'kind' }
  const { id } = await stuur(w, wie, '/werkbladen', kop)
  if (stand === 'signaal') {
    await stuur(w, wie, '/werkbladen/:id/signalen', signaalInvoer, id)
    await stuur(w, wie, '/werkbladen/:id/advies', { vraag: 'Proef.' }, id)
  }
  if (stand === 'gesloten') await stuur(w, wie, '/werkbladen/:id/sluiting', { reden: 'Proef.' }, id)
}

const VERBLIJVEN = ['analyse', 'opvang', 'opvang', 'aangeboden', 'aangeboden', 'aanvaard', 'gesloten'] as const

/** Stays in every state: from the day a family comes in until a local team has them. */
async function maakVerblijf(w: Inzet, stand: (typeof VERBLIJVEN)[number], achternaam: string): Promise<void> {
  const { opvang, plaatsing, team } = w.makers
  const { id } = await stuur(w, opvang, '/opvang/verblijven', {
    ...verblijfInvoer({ gemeente: w.gemeente, achternaam }),
    ...(stand === 'analyse' ? { fase: 'analyse' } : {}),
  })
  const post = (pad: string, body: object) => stuur(w, plaatsing, `/opvang/verblijven/:id/${pad}`, body, id)
  if (stand === 'analyse' || stand === 'opvang') return
  await post('uitstroom', { bestemming: 'naar-huis', gemeente: w.gemeente, plan: 'Proef.' })
  await post('overdracht', { dossier: 'Proef.' })
  if (stand === 'aangeboden') return
  await stuur(w, team, '/opvang/verblijven/:id/overdracht/aanvaarding', {}, id)
  if (stand === 'gesloten') await post('sluiting', { reden: 'overgedragen' })
}

const HUISVERBODEN = [
  'screening',
  'niet',
  'loopt',
  'loopt',
  'aangeboden',
  'aangeboden',
  'aanvaard',
  'gesloten',
] as const

/** Restraining orders in every state: judged by the hulpofficier, decided by the mayor. */
async function maakHuisverbod(w: Inzet, stand: (typeof HUISVERBODEN)[number], achternaam: string): Promise<void> {
  const { hovj, oov, team } = w.makers
  const { id } = await stuur(w, hovj, '/huisverboden', huisverbodInvoer({ gemeente: w.gemeente, achternaam }))
  if (stand === 'screening') return
  const post = (pad: string, body: object) => stuur(w, oov, `/huisverboden/:id/${pad}`, body, id)
  if (stand === 'niet') {
    await post('geen-huisverbod', { reden: 'aangehouden', motivering: 'Proef.' })
    return
  }
  type Stuk = {
    rihg: { delen: { signalen: { id: string; punten: { id: string }[] }[] }[] }
    huisverbod: { personen: { id: string; rol: string }[] }
  }
  const { rihg, huisverbod } = await lees<Stuk>(w, oov, '/huisverboden/:id', id)
  for (const s of rihg.delen.flatMap(d => d.signalen)) {
    const punten = [{ punt: s.punten[0]?.id, feit: 'Proef.', bron: 'mutatie', vindplaats: 'Proef.' }]
    await post('signalen', { signaal: s.id, kleur: 'blauw', punten })
  }
  await post('oplegging', {
    op: '2026-03-02T09:00:00Z',
    wijze: 'schriftelijk',
    toepassing: 'acuut',
    motivering: 'Proef.',
    contactverbod: huisverbod.personen.filter(p => p.rol !== 'uithuisgeplaatste').map(p => p.id),
  })
  if (stand === 'loopt') return
  await post('intrekking', { grond: 'anders', motivering: 'Proef.' })
  if (stand === 'aangeboden') return
  await stuur(w, team, '/huisverboden/:id/overdracht/aanvaarding', {}, id)
  if (stand === 'gesloten') await post('sluiting', { reden: 'Proef.' })
}

const POLITIE = { van: 'politie', bron: 'Proef.', grond: 'bpg-4-2', inhoud: 'Proef.' }

/** A surname of its own, that sounds like no other. */
const naamVan = (regio: string, i: number): string =>
  `Proef${'bdfgklmnprstvz'[i % 14] ?? ''}${'aeiou'[i % 5] ?? ''}${regio.replaceAll(/[^a-z]/g, '').slice(0, 6)}${'xqwj'[i % 4] ?? ''}`

async function maakZaak(w: Inzet, stand: Stand, achternaam: string): Promise<void> {
  const { aanname } = w.makers
  const invoer = meldingInvoer({ gemeente: w.gemeente, achternaam }, stand === 'acuut' ? { acuut: true } : {})
  const { id } = await stuur(w, aanname, '/meldingen', invoer)
  if (stand === 'ontvangen') await agendeer(w, id)
  if (stand === 'ontvangen' || stand === 'acuut') return
  await weeg(w, id, stand)
  if (['weging', 'besloten', 'gewogen', 'onderzoek', 'gesloten'].includes(stand)) return
  const ontvanger = stand === 'aangeboden2' || stand === 'aanvaard2' ? w.makers.team2 : w.makers.team
  await bied(w, id, ontvanger.organisatie)
  if (stand === 'aangeboden' || stand === 'aangeboden2') return
  if (stand === 'teruggegeven') {
    await stuur(w, ontvanger, '/meldingen/:id/overdracht/teruggave', { reden: 'Proef.' }, id)
    return
  }
  await stuur(w, ontvanger, '/meldingen/:id/overdracht/aanvaarding', {}, id)
  const { melding } = await lees<{ melding: { overdracht: { casus: string } } }>(w, aanname, '/meldingen/:id', id)
  const { casus } = melding.overdracht
  if (stand === 'aanvaard') await sluitAlarmAan(w, ontvanger, casus)
  if (stand === 'regionaal') await naarRegionaal(w, ontvanger, casus)
  if (stand === 'casus-gesloten') await sluitCasus(w, ontvanger, casus)
}

/** A connection with an alarm, where the region has any: asked for by the team, judged by who coordinates. */
async function sluitAlarmAan(w: Inzet, team: Actor, id: string): Promise<void> {
  if (w.def.keten.alarm === undefined) return
  const persoon = (await lees<{ personen: { id: string }[] }>(w, team, '/casussen/:id', id)).personen[0]?.id
  const aanbod = { persoon, wat: 'Proef.', aanbieder: 'Proef.', medewerkingOuders: 'niet-nodig' }
  await stuur(w, team, '/casussen/:id/hulp', aanbod, id)
  const { casus } = await lees<{ casus: { hulp: { id: string }[] } }>(w, team, '/casussen/:id', id)
  const hulp = casus.hulp[0]?.id
  await stuur(w, team, '/casussen/:id/hulp/start', { hulp }, id)
  const indicatie = { 'woont-hier': 'ja', 'geen-contact': 'ja', 'gevaar-aangetoond': 'ja', verbod: 'nee' }
  await stuur(w, team, '/aansluitingen', { casus: id, persoon, hulp, indicatie, reden: 'Proef.' })
}

/** The case stands on the agenda of a table of this region, twice: once as it came, once with somebody invited. */
async function agendeer(w: Inzet, zaak: string): Promise<void> {
  const tafel = tafelsVan(w.def).find(t => dekt(t, w.gemeente) && t.tafel.toelating === undefined)
  if (!tafel) return
  const { aanname } = w.makers
  await stuur(w, aanname, '/besprekingen', {
    zaak,
    tafel: tafel.id,
    aanleiding: 'complex',
    spoed: 'nee',
    grond: 'wmo-5-1-6',
    doel: 'Proef.',
    noodzaak: 'Proef.',
    gezinWeet: 'ja',
  })
}

async function weeg(w: Inzet, id: string, stand: Stand): Promise<void> {
  const { aanname, weging } = w.makers
  const { regio, personen, deskundigen } = await lees<Dossier>(w, aanname, '/meldingen/:id', id)
  const antwoorden = regio.instrument
    .filter(v => v.verplicht === true)
    .flatMap((v): { v: Vraag; persoon?: string }[] =>
      v.perPersoon === true ? personen.map(p => ({ v, persoon: p.id })) : [{ v }],
    )
    .map(({ v, persoon }) => ({
      vraag: v.id,
      ...(persoon === undefined ? {} : { persoon }),
      ...(v.antwoord === 'tekst'
        ? { tekst: 'Proef.' }
        : { waarde: v.antwoord === 'janee' ? 'nee' : v.opties?.[0]?.id }),
    }))
  await stuur(w, aanname, '/meldingen/:id/weging/antwoorden', { antwoorden }, id)
  if (stand === 'weging') return
  for (const s of regio.stappen) {
    const velden = Object.fromEntries(
      s.verplichteVelden.map(v => [
        v,
        v === 'directGevaar'
          ? { perPersoon: personen.map(p => ({ persoon: p.id, keuze: 'nee' })) }
          : v === 'deskundige'
            ? { keuze: deskundigen[0]?.id }
            : { keuze: KEUZE[v], tekst: 'Proef.' },
      ]),
    )
    const kaal = JSON.parse(JSON.stringify(velden)) as unknown
    if (w.def.keten.weging.informatieMetGrond && s.verplichteVelden.includes('politieInformatie'))
      await stuur(w, aanname, '/meldingen/:id/informatie', POLITIE, id)
    await stuur(w, aanname, '/meldingen/:id/weging/stappen', { stap: s.id, velden: kaal }, id)
  }
  const besluiten = stand === 'onderzoek' ? ['OND'] : stand === 'gesloten' ? ['EIND'] : ['OVD-LOK']
  await stuur(w, aanname, '/meldingen/:id/weging/besluit', { besluiten, motivering: 'Proef.' }, id)
  if (stand === 'besloten') return
  await stuur(w, weging, '/meldingen/:id/weging/besluit/bevestiging', {}, id)
  if (stand === 'onderzoek') await stuur(w, aanname, '/meldingen/:id/onderzoek', { opzet: 'Proef.' }, id)
  if (stand !== 'gesloten') return
  await stuur(w, aanname, '/meldingen/:id/terugkoppeling', { verslag: 'Proef.' }, id)
  await stuur(
    w,
    aanname,
    '/meldingen/:id/sluiting',
    { reden: 'einde-bemoeienis', bestemming: 'geen-hulp-nodig', hulp: 'niet-nodig' },
    id,
  )
}

type Vraag = { id: string; verplicht?: boolean; perPersoon?: boolean; antwoord: string; opties?: { id: string }[] }
type Dossier = {
  deskundigen: { id: string }[]
  personen: { id: string }[]
  regio: { stappen: { id: string; verplichteVelden: string[] }[]; instrument: Vraag[] }
}

const bied = (w: Inzet, id: string, aan: string) =>
  stuur(
    w,
    w.makers.aanname,
    '/meldingen/:id/overdracht',
    {
      aan,
      dossier: 'Proefdossier.',
      grond: 'wmo-4-1-1-2-d',
      noodzaak: 'Proef.',
      geheimDoorbroken: false,
      betrokkeneGeinformeerd: true,
      toestemming: 'niet-nodig',
    },
    id,
  )

const naarRegionaal = (w: Inzet, wie: Actor, id: string) =>
  stuur(w, wie, '/casussen/:id/regieschaal', { schaal: 'regionaal', reden: 'Proef.' }, id)

async function sluitCasus(w: Inzet, wie: Actor, id: string): Promise<void> {
  const post = (pad: string, body: object) => stuur(w, wie, `/casussen/:id/${pad}`, body, id)
  type Stuk = {
    casus: { voorwaarden: { id: string }[]; hulp: { id: string }[]; personen: { id: string; kind: boolean }[] }
    regio: { fasen: unknown[] }
    collegas: { id: string; rol: string }[]
  }
  const stuk = () => lees<Stuk>(w, wie, '/casussen/:id', id)
  const { casus, regio, collegas } = await stuk()
  const voor = casus.personen.map(p => p.id)
  const zo = { controleur: 'Proef', hoe: 'Proef.', alsNiet: 'P.', eigenaar: 'Proef', controleOp: '2026-03-02' }
  await post('voorwaarden', { voor, tekst: 'Proef.', minimum: true, ...zo })
  for (const v of (await stuk()).casus.voorwaarden)
    await post('voorwaarden/controle', { voorwaarde: v.id, stand: 'gehaald', verslag: 'Proef.' })
  // all that any region asks of a plan
  const maatregel = {
    tekst: 'Proef.',
    voor,
    kader: 'vrijwillig',
    contact: 'geen',
    eigenaar: 'Proef',
    van: '2026-03-02',
    meteen: 'nee',
  }
  for (const termijn of ['kort', 'lang']) {
    await post('maatregelen', { ...maatregel, termijn })
    for (const persoon of voor) await post('doelen', { persoon, tekst: 'Proef.', termijn })
  }
  for (const vraag of ['nodig', 'zelf', 'samen']) await post('eigen-woorden', { vraag, van: voor, tekst: 'Proef.' })
  await post('veiligheidsplan', { tekst: 'Proef.', gezin: voor })
  await post('veiligheid', { oordeel: 'veilig', perPersoon: [], toelichting: 'Proef.' })
  for (const k of casus.personen.filter(p => p.kind)) {
    await post('kindgesprekken', { kind: k.id, verslag: 'Proef.' })
    await post('hulp', { persoon: k.id, wat: 'Proef.', aanbieder: 'Proef', medewerkingOuders: 'ja' })
  }
  for (const h of (await stuk()).casus.hulp) await post('hulp/start', { hulp: h.id })
  for (const _f of regio.fasen) await post('fase', { onderbouwing: 'Proef.' })
  await post('netwerk', { verslag: 'Proef.' })
  await post('nazorg', { verslag: 'Proef.', slachtoffer: 'Proef.', pleger: 'Proef.' })
  await post('stabiel-resultaat', { bewijs: 'Proef.', op: '2026-03-02' })
  const nazorgDoor = collegas.find(c => c.rol === 'casusregisseur')?.id
  await post('sluiting', { motivering: 'Proef.', nazorgDoor })
}

async function stuur(w: Inzet, wie: Actor, pad: string, body: unknown, id?: string): Promise<{ id: string }> {
  return (await voer(w, wie, `POST ${pad}`, { body, ...(id === undefined ? {} : { params: { id } }) })) as {
    id: string
  }
}
const lees = async <T>(w: Inzet, wie: Actor, pad: string, id: string): Promise<T> =>
  (await voer(w, wie, `GET ${pad}`, { params: { id } })) as T

async function voer(w: Inzet, wie: Actor, sleutel: string, invoer: object): Promise<unknown> {
  w.tik()
  const route = w.machine.routes.find(r => sleutelVan(r) === sleutel)
  if (!route) throw new Error(`De wereld van de muren vraagt een route die er niet is: ${sleutel}`)
  const uit = await doe(w.machine, wie, route, invoer)
  if (!uit.ok)
    throw new Error(`${w.def.regio.id}: ${sleutel} lukte niet: ${uit.uitleg} ${JSON.stringify(uit.velden ?? [])}`)
  return uit.antwoord
}
