import type { ComponentType } from 'react'

/** One screen of the app. Adding a screen is adding a line here and nothing else. */
export interface Schermroute {
  /** Path with $name for a variable part: '/regio/$id'. */
  readonly pad: string
  /** The screen's own file, fetched when it is first needed; exports `Scherm`. */
  readonly laad: () => Promise<{ readonly Scherm: ComponentType }>
  /** What the person must be allowed to do (ik.mag) to see it at all. */
  readonly mag?: string
  readonly alleenDemo?: boolean
  readonly navigatie?: Navigatie
  /** A key ('n') or a key after g ('g w'). */
  readonly toets?: string
  /** At least one picture per screen; `npm run schermen` fails without. */
  readonly schermvoorbeeld: readonly [Schermvoorbeeld, ...Schermvoorbeeld[]]
}

export interface Navigatie {
  readonly label: Record<'nl' | 'en', string>
  /** Only reachable by key or link, not listed in the bar. */
  readonly verborgen?: boolean
}

export interface Schermvoorbeeld {
  readonly naam: string
  readonly adres: string
  /** Which set of made-up answers (tests/journeys/schermen/voorbeelden.ts); 'gewoon' unless said. */
  readonly stand?: string
  /** What to do before the picture is taken: keys to press, or the name of a button to click. */
  readonly doe?: readonly ({ readonly toets: string } | { readonly klik: string } | { readonly focus: string })[]
}

const VERDER = { klik: '^Verder|^Next' }
const NAAR_WAT = [{ klik: 'niet$|not now' }, { klik: '^Melding aannemen|^Take in' }]
const typ = (veld: string, tekst: string) => [{ focus: veld }, ...[...tekst].map(toets => ({ toets }))]

export const routes: readonly Schermroute[] = [
  {
    pad: '/werk',
    laad: () => import('./schermen/werk/MijnWerk.tsx'),
    mag: 'lees.mijn-werk',
    navigatie: { label: { nl: 'Mijn werk', en: 'My work' } },
    toets: 'g w',
    schermvoorbeeld: [
      { naam: 'werk', adres: '/werk' },
      { naam: 'werk-leeg', adres: '/werk', stand: 'leeg' },
      { naam: 'werk-team', adres: '/werk', stand: 'rooster' },
      {
        naam: 'werk-kiezen',
        adres: '/werk',
        doe: [{ toets: 'j' }, { toets: 'x' }, { toets: 'j' }, { toets: 'x' }],
      },
      { naam: 'werk-teruggeven', adres: '/werk', doe: [{ klik: 'Teruggeven|Return' }] },
      { naam: 'werk-klok', adres: '/werk', doe: [{ focus: '.chip--letop' }] },
      { naam: 'werk-menu', adres: '/werk', doe: [{ klik: 'Uw gegevens en instellingen|Your details and settings' }] },
      { naam: 'werk-sneltoetsen', adres: '/werk', doe: [{ toets: '?' }] },
      { naam: 'werk-hulp', adres: '/werk', doe: [{ toets: 'h' }] },
      { naam: 'zoeken', adres: '/werk', doe: [{ toets: '/' }] },
      {
        naam: 'zoeken-gevonden',
        adres: '/werk',
        doe: [{ toets: '/' }, ...typ('[name=woorden]', 'voorbeeldsma'), { toets: 'Enter' }],
      },
      {
        naam: 'zoeken-niets',
        adres: '/werk',
        stand: 'leeg',
        doe: [{ toets: '/' }, ...typ('[name=woorden]', 'buurman'), { toets: 'Enter' }],
      },
      { naam: 'werk-onbereikbaar', adres: '/werk', stand: 'onbereikbaar' },
      { naam: 'sessie-bijna', adres: '/werk', stand: 'bijna', doe: [] },
      { naam: 'niet-gevonden', adres: '/bestaat-niet' },
    ],
  },
  {
    pad: '/aanname',
    laad: () => import('../keten/melding/screens/Aanname.tsx'),
    mag: 'melding.NeemMeldingAan',
    navigatie: { label: { nl: 'Nieuwe melding', en: 'New report' }, verborgen: true },
    toets: 'n',
    schermvoorbeeld: [
      { naam: 'aanname', adres: '/aanname', doe: [{ klik: 'niet$|not now' }] },
      {
        naam: 'aanname-papier',
        adres: '/aanname',
        doe: [{ focus: '.aanname__papier input' }, { toets: 'Space' }, ...NAAR_WAT],
      },
      { naam: 'aanname-acuut', adres: '/aanname', doe: [{ klik: '^Ja, nu|^Yes, now' }] },
      { naam: 'aanname-wat', adres: '/aanname', doe: NAAR_WAT },
      {
        naam: 'aanname-wie',
        adres: '/aanname',
        doe: [...NAAR_WAT, VERDER, ...typ('#aanname-personen-0-achternaam', 'Proef')],
      },
      { naam: 'aanname-melder', adres: '/aanname', doe: [...NAAR_WAT, VERDER, VERDER] },
      { naam: 'aanname-loket', adres: '/aanname?deur=d1', doe: [VERDER, VERDER] },
      { naam: 'aanname-controle', adres: '/aanname', doe: [...NAAR_WAT, VERDER, VERDER, VERDER, VERDER] },
    ],
  },
  {
    pad: '/aanname/papier',
    laad: () => import('../keten/melding/screens/Papier.tsx'),
    mag: 'melding.NeemMeldingAan',
    navigatie: { label: { nl: 'Melding op papier', en: 'Report on paper' }, verborgen: true },
    schermvoorbeeld: [{ naam: 'papier', adres: '/aanname/papier' }],
  },
  {
    pad: '/meldingen',
    laad: () => import('../keten/melding/screens/Meldingen.tsx'),
    mag: 'lees.meldingen',
    navigatie: { label: { nl: 'Meldingen', en: 'Reports' } },
    toets: 'g m',
    schermvoorbeeld: [
      { naam: 'meldingen', adres: '/meldingen' },
      { naam: 'meldingen-leeg', adres: '/meldingen', stand: 'leeg' },
    ],
  },
  {
    pad: '/meldingen/$id',
    laad: () => import('../keten/melding/screens/Melding.tsx'),
    schermvoorbeeld: [
      { naam: 'melding', adres: '/meldingen/m1' },
      { naam: 'melding-nieuw', adres: '/meldingen/m1?nieuw=ja', doe: [] },
      { naam: 'melding-mensen', adres: '/meldingen/m1?deel=mensen' },
      { naam: 'melding-besluit', adres: '/meldingen/m2' },
      { naam: 'melding-overdracht', adres: '/meldingen/m3?deel=overdracht' },
      { naam: 'melding-gezin', adres: '/meldingen/m3?deel=melder' },
      { naam: 'melding-tijdlijn', adres: '/meldingen/m3?deel=tijdlijn' },
      {
        naam: 'melding-sluiten',
        adres: '/meldingen/m3',
        doe: [
          { klik: '^Melding sluiten|^Close the report' },
          { focus: 'input[name=reden]' },
          { toets: 'Space' },
          { toets: 'Enter' },
        ],
      },
    ],
  },
  {
    pad: '/meldingen/$id/overdracht',
    laad: () => import('../keten/melding/screens/OverdrachtBekijken.tsx'),
    schermvoorbeeld: [
      { naam: 'overdracht', adres: '/meldingen/m9/overdracht' },
      { naam: 'overdracht-teruggeven', adres: '/meldingen/m9/overdracht', doe: [{ klik: '^Teruggeven|^Return' }] },
    ],
  },
  {
    pad: '/casussen',
    laad: () => import('../keten/casus/screens/casussen/Casussen.tsx'),
    mag: 'lees.casussen',
    navigatie: { label: { nl: 'Casussen', en: 'Cases' } },
    toets: 'g c',
    schermvoorbeeld: [
      { naam: 'casussen', adres: '/casussen', stand: 'team' },
      { naam: 'casussen-leeg', adres: '/casussen', stand: 'leeg' },
      { naam: 'casussen-proces', adres: '/casussen', stand: 'proces' },
    ],
  },
  {
    pad: '/nieuwe-casus',
    laad: () => import('../keten/casus/screens/nieuw/Nieuw.tsx'),
    mag: 'casus.OpenRechtstreeks',
    navigatie: { label: { nl: 'Nieuwe casus', en: 'New case' }, verborgen: true },
    schermvoorbeeld: [
      { naam: 'casus-openen', adres: '/nieuwe-casus', stand: 'team' },
      {
        naam: 'casus-openen-mist',
        adres: '/nieuwe-casus',
        stand: 'team',
        doe: [
          { klik: '^Nog iemand|^Add another' },
          { klik: '^Relatie toev|^Add relation' },
          { klik: '^Casus openen|^Open the case' },
        ],
      },
    ],
  },
  {
    pad: '/casussen/$id',
    laad: () => import('../keten/casus/screens/casus/Casus.tsx'),
    schermvoorbeeld: [
      { naam: 'casus', adres: '/casussen/c1', stand: 'team' },
      { naam: 'casus-nieuw', adres: '/casussen/c2', stand: 'team' },
      { naam: 'casus-regie', adres: '/casussen/c1?deel=regie', stand: 'team' },
      { naam: 'casus-plan', adres: '/casussen/c1?deel=plan', stand: 'team' },
      { naam: 'casus-hulp', adres: '/casussen/c1?deel=hulp', stand: 'team' },
      { naam: 'casus-mensen', adres: '/casussen/c1?deel=mensen', stand: 'team' },
      { naam: 'casus-mensen-negen', adres: '/casussen/c4?deel=mensen', stand: 'team' },
      { naam: 'casus-mensen-nieuw', adres: '/casussen/c2?deel=mensen', stand: 'team' },
      { naam: 'casus-sporen', adres: '/casussen/c1?deel=sporen', stand: 'team' },
      {
        naam: 'casus-inzage',
        adres: '/casussen/c1?deel=sporen',
        stand: 'team',
        doe: [{ klik: '^Laat zien wat deze persoon|^Show what this person' }, { focus: '.casus__inzage button' }],
      },
      {
        naam: 'casus-mensen-gebeurtenis',
        adres: '/casussen/c1?deel=mensen',
        stand: 'team',
        doe: [{ klik: '^Gebeurtenis vastleggen|^Record event' }],
      },
      { naam: 'casus-nazorg', adres: '/casussen/c3?deel=nazorg', stand: 'team' },
      { naam: 'casus-stukken', adres: '/casussen/c5?deel=stukken', stand: 'team' },
      { naam: 'casus-stukken-nieuw', adres: '/casussen/c2?deel=stukken', stand: 'team' },
      { naam: 'casus-tijdlijn', adres: '/casussen/c1?deel=tijdlijn', stand: 'team' },
      { naam: 'casus-gesloten', adres: '/casussen/c3', stand: 'team' },
      {
        naam: 'casus-veilig-vastleggen',
        adres: '/casussen/c1',
        stand: 'team',
        doe: [{ klik: '^Veiligheid vastleggen|^Record safety' }],
      },
      {
        naam: 'casus-geweld',
        adres: '/casussen/c1',
        stand: 'team',
        doe: [{ klik: '^Er is opnieuw geweld|^There is violence again' }],
      },
      {
        naam: 'casus-geweigerd',
        adres: '/casussen/c1?deel=hulp',
        stand: 'team',
        doe: [{ klik: '^Is gestart|^Has started' }, { toets: 'Enter' }],
      },
    ],
  },
  {
    pad: '/huisverboden',
    laad: () => import('../keten/huisverbod/screens/Huisverboden.tsx'),
    mag: 'lees.huisverboden',
    navigatie: { label: { nl: 'Huisverboden', en: 'Restraining orders' } },
    toets: 'g h',
    schermvoorbeeld: [
      { naam: 'huisverboden', adres: '/huisverboden', stand: 'burgemeester' },
      { naam: 'huisverboden-leeg', adres: '/huisverboden', stand: 'leeg' },
    ],
  },
  {
    pad: '/huisverboden/nieuw',
    laad: () => import('../keten/huisverbod/screens/Nieuw.tsx'),
    mag: 'huisverbod.StartScreening',
    schermvoorbeeld: [
      { naam: 'huisverbod-nieuw', adres: '/huisverboden/nieuw', stand: 'burgemeester' },
      {
        naam: 'huisverbod-nieuw-mist',
        adres: '/huisverboden/nieuw',
        stand: 'burgemeester',
        doe: [{ klik: '^Nog iemand|^Another person' }, { klik: '^Begin' }],
      },
    ],
  },
  {
    pad: '/huisverboden/$id',
    laad: () => import('../keten/huisverbod/screens/Huisverbod.tsx'),
    schermvoorbeeld: [
      { naam: 'huisverbod', adres: '/huisverboden/h1', stand: 'burgemeester' },
      { naam: 'huisverbod-beoordeling', adres: '/huisverboden/h2', stand: 'burgemeester' },
      { naam: 'huisverbod-uitvoering', adres: '/huisverboden/h1?deel=uitvoering', stand: 'burgemeester' },
      { naam: 'huisverbod-hulp', adres: '/huisverboden/h1?deel=hulp', stand: 'burgemeester' },
      { naam: 'huisverbod-rechter', adres: '/huisverboden/h1?deel=rechter', stand: 'burgemeester' },
      { naam: 'huisverbod-tijdlijn', adres: '/huisverboden/h1?deel=tijdlijn', stand: 'burgemeester' },
      {
        naam: 'huisverbod-verlengen',
        adres: '/huisverboden/h1',
        stand: 'burgemeester',
        doe: [{ klik: '^Verlengen|^Extend' }],
      },
      {
        naam: 'huisverbod-signaal',
        adres: '/huisverboden/h2',
        stand: 'burgemeester',
        doe: [{ klik: '^Beoordeel|^Judge' }],
      },
    ],
  },
  {
    pad: '/huisverboden/$id/overdracht',
    laad: () => import('../keten/huisverbod/screens/Overdracht.tsx'),
    schermvoorbeeld: [{ naam: 'huisverbod-overdracht', adres: '/huisverboden/h1/overdracht', stand: 'team' }],
  },
  {
    pad: '/overleggen',
    laad: () => import('../keten/overleg/screens/Overleggen.tsx'),
    mag: 'lees.overleggen',
    navigatie: { label: { nl: 'Overleggen', en: 'Meetings' } },
    toets: 'g t',
    schermvoorbeeld: [
      { naam: 'overleggen', adres: '/overleggen', stand: 'voorzitter' },
      { naam: 'overleggen-leeg', adres: '/overleggen', stand: 'leeg' },
    ],
  },
  {
    pad: '/overleggen/nieuw/$zaak',
    laad: () => import('../keten/overleg/screens/OpAgenda.tsx'),
    mag: 'overleg.Agendeer',
    navigatie: { label: { nl: 'Op een agenda zetten', en: 'Put on an agenda' }, verborgen: true },
    schermvoorbeeld: [
      { naam: 'op-agenda', adres: '/overleggen/nieuw/c1', stand: 'inbrenger' },
      {
        naam: 'op-agenda-mist',
        adres: '/overleggen/nieuw/c1',
        stand: 'inbrenger',
        doe: [{ klik: '^Op de agenda|^Put on the agenda' }],
      },
    ],
  },
  {
    pad: '/besprekingen/$id',
    laad: () => import('../keten/overleg/screens/Bespreking.tsx'),
    schermvoorbeeld: [
      { naam: 'bespreking', adres: '/besprekingen/b1', stand: 'voorzitter' },
      { naam: 'bespreking-begin', adres: '/besprekingen/b2', stand: 'voorzitter' },
      { naam: 'bespreking-inbrenger', adres: '/besprekingen/b1', stand: 'inbrenger' },
      { naam: 'bespreking-partner', adres: '/besprekingen/b1', stand: 'partner' },
      {
        naam: 'bespreking-besluiten',
        adres: '/besprekingen/b1',
        stand: 'voorzitter',
        doe: [{ klik: '^Besluit wijzigen|^Change the decision' }, { klik: '^Maatregel erbij|^Add a measure' }],
      },
      {
        naam: 'bespreking-opschrijven',
        adres: '/besprekingen/b1',
        stand: 'voorzitter',
        doe: [{ klik: '^Opschrijven|^Write down' }],
      },
    ],
  },
  {
    pad: '/werkbladen',
    laad: () => import('../keten/signaal/screens/Werkbladen.tsx'),
    mag: 'lees.werkbladen',
    navigatie: { label: { nl: 'Meldcode', en: 'Reporting code' } },
    schermvoorbeeld: [
      { naam: 'werkbladen', adres: '/werkbladen', stand: 'meldcode' },
      {
        naam: 'werkbladen-nieuw',
        adres: '/werkbladen',
        stand: 'meldcode',
        doe: [{ klik: '^Nieuw werkblad|^New work' }],
      },
    ],
  },
  {
    pad: '/werkbladen/$id',
    laad: () => import('../keten/signaal/screens/Werkblad.tsx'),
    mag: 'lees.werkbladen',
    schermvoorbeeld: [
      { naam: 'werkblad', adres: '/werkbladen/wb1', stand: 'meldcode' },
      { naam: 'werkblad-gemeld', adres: '/werkbladen/wb2', stand: 'meldcode' },
      {
        naam: 'werkblad-signaal',
        adres: '/werkbladen/wb1',
        stand: 'meldcode',
        doe: [{ klik: '^Signaal noteren|^Write down a signal' }],
      },
      { naam: 'werkblad-wegen', adres: '/werkbladen/wb3', stand: 'meldcode', doe: [{ klik: '^Wegen|^Weigh' }] },
    ],
  },
  {
    pad: '/werkbladen/$id/melden',
    laad: () => import('../keten/signaal/screens/Melden.tsx'),
    mag: 'lees.werkbladen',
    schermvoorbeeld: [
      { naam: 'werkblad-melden', adres: '/werkbladen/wb1/melden', stand: 'meldcode' },
      { naam: 'werkblad-crisis', adres: '/werkbladen/wb1/melden?crisis=ja', stand: 'meldcode' },
    ],
  },
  {
    pad: '/verwijsindex',
    laad: () => import('../keten/verwijsindex/screens/Verwijsindex.tsx'),
    mag: 'lees.verwijsindex',
    navigatie: { label: { nl: 'Verwijsindex', en: 'Reference index' } },
    schermvoorbeeld: [
      { naam: 'verwijsindex', adres: '/verwijsindex', stand: 'verwijsindex' },
      { naam: 'verwijsindex-leeg', adres: '/verwijsindex', stand: 'verwijsindexleeg' },
      {
        naam: 'verwijsindex-einde',
        adres: '/verwijsindex',
        stand: 'verwijsindex',
        doe: [{ klik: '^Beëindigen$|^End$' }],
      },
    ],
  },
  {
    pad: '/verwijsindex/nieuw',
    laad: () => import('../keten/verwijsindex/screens/Aanmelden.tsx'),
    mag: 'lees.verwijsindex',
    schermvoorbeeld: [
      { naam: 'verwijsindex-nieuw', adres: '/verwijsindex/nieuw?gemeente=Lindedorp', stand: 'verwijsindex' },
    ],
  },
  {
    pad: '/werkbladvragen',
    laad: () => import('../keten/signaal/screens/Adviesvragen.tsx'),
    mag: 'lees.werkbladvragen',
    navigatie: { label: { nl: 'Adviesvragen', en: 'Advice questions' } },
    schermvoorbeeld: [{ naam: 'adviesvragen', adres: '/werkbladvragen', stand: 'adviesvraag' }],
  },
  {
    pad: '/alarmen',
    laad: () => import('../keten/alarm/screens/Alarmen.tsx'),
    mag: 'lees.alarmen',
    navigatie: { label: { nl: 'Alarmen', en: 'Alarms' } },
    toets: 'g l',
    schermvoorbeeld: [
      { naam: 'alarmen', adres: '/alarmen', stand: 'alarm' },
      { naam: 'alarmen-leeg', adres: '/alarmen', stand: 'leeg' },
    ],
  },
  {
    pad: '/alarmen/$id',
    laad: () => import('../keten/alarm/screens/Alarm.tsx'),
    mag: 'lees.alarmen',
    schermvoorbeeld: [
      { naam: 'alarm', adres: '/alarmen/al1', stand: 'alarm' },
      { naam: 'alarm-aangenomen', adres: '/alarmen/al2', stand: 'alarm' },
    ],
  },
  {
    pad: '/aansluitingen/$id',
    laad: () => import('../keten/alarm/screens/Aansluiting.tsx'),
    mag: 'lees.aansluitingen',
    schermvoorbeeld: [
      { naam: 'aansluiting', adres: '/aansluitingen/as1', stand: 'alarm' },
      {
        naam: 'aansluiting-oordeel',
        adres: '/aansluitingen/as2',
        stand: 'alarm',
        doe: [{ klik: '^Oordeel vastleggen|^Write down the judgement' }],
      },
    ],
  },
  {
    pad: '/casussen/$id/alarm',
    laad: () => import('../keten/alarm/screens/Aanvraag.tsx'),
    mag: 'lees.aansluitingen',
    schermvoorbeeld: [{ naam: 'alarm-aanvragen', adres: '/casussen/al9/alarm', stand: 'alarm' }],
  },
  {
    pad: '/verzoeken',
    laad: () => import('../keten/casus/screens/verzoeken/Verzoeken.tsx'),
    mag: 'lees.verzoeken',
    navigatie: { label: { nl: 'Verzoeken', en: 'Requests' } },
    toets: 'g u',
    schermvoorbeeld: [
      { naam: 'verzoeken', adres: '/verzoeken', stand: 'team' },
      { naam: 'casus-rechten', adres: '/casussen/c1?deel=rechten', stand: 'team' },
    ],
  },
  {
    pad: '/gedeeld',
    laad: () => import('../keten/casus/screens/gedeeld/MetMij.tsx'),
    mag: 'lees.spoorbladen',
    navigatie: { label: { nl: 'Met mij gedeeld', en: 'Shared with me' } },
    toets: 'g s',
    schermvoorbeeld: [{ naam: 'gedeeld', adres: '/gedeeld', stand: 'team' }],
  },
  {
    pad: '/coaching',
    laad: () => import('../keten/casus/screens/coaching/Coaching.tsx'),
    mag: 'lees.coaching',
    navigatie: { label: { nl: 'Mijn coaching', en: 'My coaching' } },
    schermvoorbeeld: [
      { naam: 'coaching', adres: '/coaching', stand: 'coach' },
      { naam: 'coaching-leeg', adres: '/coaching', stand: 'coachleeg' },
    ],
  },
  {
    pad: '/coaching/$id',
    laad: () => import('../keten/casus/screens/coaching/Bladscherm.tsx'),
    mag: 'lees.coaching',
    schermvoorbeeld: [
      { naam: 'coachblad', adres: '/coaching/kop1', stand: 'coach' },
      {
        naam: 'coachblad-onveilig',
        adres: '/coaching/kop1',
        stand: 'coach',
        doe: [{ klik: '^Dit is niet veilig|^This is not safe' }],
      },
      { naam: 'coachblad-weg', adres: '/coaching/kop9', stand: 'coach' },
      { naam: 'casus-coach', adres: '/casussen/c6?deel=sporen', stand: 'team' },
      {
        naam: 'casus-coach-koppelen',
        adres: '/casussen/c6?deel=sporen',
        stand: 'team',
        doe: [{ klik: '^Coach koppelen|^Couple a coach' }],
      },
    ],
  },
  {
    pad: '/adviezen',
    laad: () => import('../keten/advies/screens/Adviezen.tsx'),
    mag: 'lees.adviezen',
    navigatie: { label: { nl: 'Adviezen', en: 'Advice' } },
    toets: 'g v',
    schermvoorbeeld: [
      { naam: 'adviezen', adres: '/adviezen' },
      { naam: 'adviezen-leeg', adres: '/adviezen', stand: 'leeg' },
      { naam: 'adviezen-melding', adres: '/adviezen', doe: [{ klik: '^Wordt een melding|^Becomes a report' }] },
    ],
  },
  {
    pad: '/adviezen/telling',
    laad: () => import('../keten/advies/screens/Telling.tsx'),
    mag: 'lees.adviezen/telling',
    navigatie: { label: { nl: 'Telling van advies', en: 'Counts of advice' }, verborgen: true },
    schermvoorbeeld: [{ naam: 'adviezen-telling', adres: '/adviezen/telling' }],
  },
  {
    pad: '/adviesdossiers',
    laad: () => import('../keten/advies/screens/Dossiers.tsx'),
    mag: 'lees.adviesdossiers',
    navigatie: { label: { nl: 'Adviesdossiers', en: 'Advice files' }, verborgen: true },
    schermvoorbeeld: [
      { naam: 'adviesdossiers', adres: '/adviesdossiers' },
      { naam: 'adviesdossiers-leeg', adres: '/adviesdossiers', stand: 'leeg' },
      {
        naam: 'adviesdossiers-nieuw',
        adres: '/adviesdossiers',
        doe: [{ klik: '^Dossier openen|^Open a file' }],
      },
    ],
  },
  {
    pad: '/adviesdossiers/$id',
    laad: () => import('../keten/advies/screens/Dossier.tsx'),
    mag: 'lees.adviesdossiers',
    schermvoorbeeld: [
      { naam: 'adviesdossier', adres: '/adviesdossiers/dd1' },
      { naam: 'adviesdossier-leeg', adres: '/adviesdossiers/dd3' },
      { naam: 'adviesdossier-stap', adres: '/adviesdossiers/dd1', doe: [{ klik: '^Stap afspreken|^Agree a step' }] },
    ],
  },
  {
    pad: '/adviesvragen',
    laad: () => import('../keten/advies/screens/Raadvragen.tsx'),
    mag: 'lees.adviesvragen',
    navigatie: { label: { nl: 'Vragen om raad', en: 'Questions for advice' } },
    schermvoorbeeld: [
      { naam: 'raadvragen', adres: '/adviesvragen' },
      { naam: 'raadvragen-leeg', adres: '/adviesvragen', stand: 'leeg' },
      { naam: 'raadvragen-stellen', adres: '/adviesvragen', doe: [{ klik: '^Vraag stellen|^Ask a question' }] },
      {
        naam: 'raadvragen-melden',
        adres: '/adviesvragen',
        doe: [{ klik: '^Hiervan een melding|^Make a report' }],
      },
      { naam: 'raadvragen-antwoord', adres: '/adviesvragen', doe: [{ klik: '^Antwoorden|^Answer' }] },
    ],
  },
  {
    pad: '/chat',
    laad: () => import('../keten/chat/screens/Chat.tsx'),
    mag: 'lees.adviezen',
    navigatie: { label: { nl: 'Chat', en: 'Chat' } },
    toets: 'g k',
    schermvoorbeeld: [
      { naam: 'chat', adres: '/chat' },
      { naam: 'chat-bewaren', adres: '/chat', doe: [{ focus: 'main details > summary' }, { toets: 'Enter' }] },
      { naam: 'chat-leeg', adres: '/chat', stand: 'leeg' },
    ],
  },
  {
    pad: '/adviezen/nieuw',
    laad: () => import('../keten/advies/screens/AdviesNieuw.tsx'),
    mag: 'lees.adviezen',
    schermvoorbeeld: [
      { naam: 'adviezen-nieuw', adres: '/adviezen/nieuw' },
      { naam: 'adviezen-nieuw-dossier', adres: '/adviezen/nieuw?dossier=dd1' },
      { naam: 'adviezen-nieuw-loket', adres: '/adviezen/nieuw?deur=d2' },
      {
        naam: 'adviezen-nieuw-herkenbaar',
        adres: '/adviezen/nieuw',
        doe: [...typ('[name=samenvatting]', 'Bel 06-12345678 op 3 mei 2024'), { focus: '[name=uitkomst]' }],
      },
    ],
  },
  {
    pad: '/mantelzorg',
    laad: () => import('../keten/loket/screens/Mantelzorg.tsx'),
    mag: 'lees.mantelzorgsignalen',
    navigatie: { label: { nl: 'Overbelaste mantelzorger', en: 'Overloaded carer' }, verborgen: true },
    schermvoorbeeld: [
      { naam: 'mantelzorg', adres: '/mantelzorg' },
      { naam: 'mantelzorg-nergens', adres: '/mantelzorg', stand: 'leeg' },
    ],
  },
  {
    pad: '/loket',
    laad: () => import('../keten/loket/screens/Deurvragen.tsx'),
    mag: 'lees.deurvragen',
    navigatie: { label: { nl: 'Loket', en: 'Door' } },
    toets: 'g e',
    schermvoorbeeld: [
      { naam: 'loket', adres: '/loket' },
      { naam: 'loket-leeg', adres: '/loket', stand: 'leeg' },
    ],
  },
  {
    pad: '/loket/$id',
    laad: () => import('../keten/loket/screens/EenDeurvraag.tsx'),
    mag: 'lees.deurvragen',
    schermvoorbeeld: [
      { naam: 'loket-melding', adres: '/loket/d1' },
      { naam: 'loket-nummer', adres: '/loket/d1', doe: [{ klik: '^Toon nummer|^Show number' }] },
      { naam: 'loket-klaar', adres: '/loket/d3' },
      { naam: 'loket-aangeboden', adres: '/loket/d4' },
      { naam: 'loket-bij-ander', adres: '/loket/d5' },
      { naam: 'loket-terug', adres: '/loket/d6' },
      {
        naam: 'loket-aanbieden',
        adres: '/loket/d6',
        doe: [{ klik: '^Aan Veilig Thuis aanbieden|^Offer to Veilig Thuis' }],
      },
    ],
  },
  {
    pad: '/berichten',
    laad: () => import('../keten/post/screens/Berichten.tsx'),
    mag: 'lees.berichten',
    navigatie: { label: { nl: 'Berichten', en: 'Messages' } },
    toets: 'g i',
    schermvoorbeeld: [
      { naam: 'berichten', adres: '/berichten' },
      { naam: 'berichten-leeg', adres: '/berichten', stand: 'leeg' },
      { naam: 'berichten-geen-bestand', adres: '/berichten', doe: [{ klik: '^Neem bestand in|^Take in the file' }] },
    ],
  },
  {
    pad: '/berichten/$id',
    laad: () => import('../keten/post/screens/EenBericht.tsx'),
    mag: 'lees.berichten',
    schermvoorbeeld: [
      { naam: 'bericht-wacht', adres: '/berichten/b1' },
      { naam: 'bericht-geweigerd', adres: '/berichten/b2' },
    ],
  },
  {
    pad: '/opvang',
    laad: () => import('../keten/opvang/screens/Opvang.tsx'),
    mag: 'lees.opvang/vragen',
    navigatie: { label: { nl: 'Opvang', en: 'Shelter' } },
    toets: 'g o',
    schermvoorbeeld: [
      { naam: 'opvang', adres: '/opvang' },
      { naam: 'opvang-plaatsing', adres: '/opvang', stand: 'plaatsing' },
    ],
  },
  {
    pad: '/opvang/zoeken',
    laad: () => import('../keten/opvang/screens/Zoek.tsx'),
    mag: 'lees.opvang/vragen',
    navigatie: { label: { nl: 'Plek zoeken', en: 'Find a place' }, verborgen: true },
    schermvoorbeeld: [{ naam: 'opvang-zoeken', adres: '/opvang/zoeken?volwassenen=1&kinderen=1.1.0' }],
  },
  {
    pad: '/opvang/verblijven',
    laad: () => import('../keten/opvang/screens/verblijf/Bord.tsx'),
    mag: 'lees.opvang/verblijven',
    navigatie: { label: { nl: 'Verblijven', en: 'Stays' } },
    schermvoorbeeld: [{ naam: 'verblijven', adres: '/opvang/verblijven', stand: 'plaatsing' }],
  },
  {
    pad: '/opvang/verblijven/nieuw',
    laad: () => import('../keten/opvang/screens/verblijf/Nieuw.tsx'),
    mag: 'opvang.OpenVerblijf',
    schermvoorbeeld: [{ naam: 'verblijf-nieuw', adres: '/opvang/verblijven/nieuw', stand: 'plaatsing' }],
  },
  {
    pad: '/opvang/verblijven/$id',
    laad: () => import('../keten/opvang/screens/verblijf/Verblijf.tsx'),
    schermvoorbeeld: [
      { naam: 'verblijf', adres: '/opvang/verblijven/v1', stand: 'plaatsing' },
      { naam: 'verblijf-plan', adres: '/opvang/verblijven/v1?deel=plan', stand: 'plaatsing' },
      { naam: 'verblijf-kinderen', adres: '/opvang/verblijven/v1?deel=kinderen', stand: 'plaatsing' },
      { naam: 'verblijf-verder', adres: '/opvang/verblijven/v1?deel=uitstroom', stand: 'plaatsing' },
      { naam: 'verblijf-tijdlijn', adres: '/opvang/verblijven/v1?deel=tijdlijn', stand: 'plaatsing' },
    ],
  },
  {
    pad: '/opvang/verblijven/$id/overdracht',
    laad: () => import('../keten/opvang/screens/verblijf/Overdracht.tsx'),
    schermvoorbeeld: [{ naam: 'verblijf-overdracht', adres: '/opvang/verblijven/v1/overdracht', stand: 'team' }],
  },
  {
    pad: '/opvang/woningen',
    laad: () => import('../keten/opvang/screens/verblijf/Woningen.tsx'),
    mag: 'lees.opvang/woningen',
    navigatie: { label: { nl: 'Woningen', en: 'Homes' } },
    schermvoorbeeld: [{ naam: 'woningen', adres: '/opvang/woningen', stand: 'beleid' }],
  },
  {
    pad: '/opvang/verslagen',
    laad: () => import('../keten/opvang/screens/verslag/Verslagen.tsx'),
    mag: 'lees.opvang/verslagen',
    navigatie: { label: { nl: 'Kwartaalverslagen', en: 'Quarterly reports' } },
    schermvoorbeeld: [
      { naam: 'opvangverslagen', adres: '/opvang/verslagen', stand: 'plaatsing' },
      {
        naam: 'opvangverslagen-maak',
        adres: '/opvang/verslagen',
        stand: 'plaatsing',
        doe: [{ klik: '^Maak het verslag|^Make the report' }],
      },
    ],
  },
  {
    pad: '/opvang/verslagen/$id',
    laad: () => import('../keten/opvang/screens/verslag/Verslag.tsx'),
    mag: 'lees.opvang/verslagen',
    schermvoorbeeld: [{ naam: 'opvangverslag', adres: '/opvang/verslagen/vs1', stand: 'plaatsing' }],
  },
  {
    pad: '/opvang/plekken',
    laad: () => import('../keten/opvang/screens/Plekken.tsx'),
    mag: 'lees.opvang/plekken',
    navigatie: { label: { nl: 'Plekken', en: 'Places' } },
    schermvoorbeeld: [{ naam: 'opvang-plekken', adres: '/opvang/plekken', stand: 'plaatsing' }],
  },
  {
    pad: '/dienst',
    laad: () => import('../keten/dienst/screens/Dienstrooster.tsx'),
    mag: 'lees.diensten',
    navigatie: { label: { nl: 'Dienst', en: 'Roster' } },
    toets: 'g d',
    schermvoorbeeld: [
      { naam: 'dienst', adres: '/dienst', stand: 'rooster' },
      { naam: 'dienst-niemand', adres: '/dienst', stand: 'team' },
      {
        naam: 'dienst-plannen',
        adres: '/dienst',
        stand: 'rooster',
        doe: [{ klik: '^Plan hier|^Plan here' }, { klik: '^Dienst inplannen|^Plan the duty' }],
      },
    ],
  },
  {
    pad: '/bewaren',
    laad: () => import('../vertrouwen/screens/bewaren/Bewaren.tsx'),
    mag: 'lees.bewaren',
    navigatie: { label: { nl: 'Bewaren', en: 'Retention' } },
    schermvoorbeeld: [
      { naam: 'bewaren', adres: '/bewaren', stand: 'bewaren' },
      { naam: 'bewaren-leeg', adres: '/bewaren', stand: 'bewarenleeg' },
      {
        naam: 'bewaren-besluit',
        adres: '/bewaren',
        stand: 'bewaren',
        doe: [{ klik: '^Besluiten te vernietigen$|^Decide to destroy$' }],
      },
      {
        naam: 'bewaren-aanhouden',
        adres: '/bewaren',
        stand: 'bewaren',
        doe: [{ klik: '^Een zaak aanhouden$|^Hold a case$' }],
      },
    ],
  },
  {
    pad: '/beheer',
    laad: () => import('../vertrouwen/screens/beheer/Beheer.tsx'),
    mag: 'lees.beheer',
    navigatie: { label: { nl: 'Beheer', en: 'Administration' } },
    schermvoorbeeld: [
      { naam: 'beheer', adres: '/beheer', stand: 'beheren' },
      {
        naam: 'beheer-toevoegen',
        adres: '/beheer',
        stand: 'beheren',
        doe: [{ klik: '^Organisatie toevoegen$|^Add organisation$' }],
      },
      { naam: 'beheer-einde', adres: '/beheer', stand: 'beheren', doe: [{ klik: '^Beëindigen|^End' }] },
      { naam: 'beheer-mensen', adres: '/beheer?deel=mensen', stand: 'beheren' },
      { naam: 'beheer-mensen-leeg', adres: '/beheer?deel=mensen', stand: 'beherenleeg' },
      {
        naam: 'beheer-mens-nieuw',
        adres: '/beheer?deel=mensen',
        stand: 'beheren',
        doe: [{ klik: '^Medewerker toevoegen$|^Add a member' }],
      },
      { naam: 'beheer-rollen', adres: '/beheer?deel=rollen', stand: 'beherentweede' },
      {
        naam: 'beheer-akkoord',
        adres: '/beheer?deel=rollen',
        stand: 'beherentweede',
        doe: [{ klik: '^Akkoord$|^Agree$' }],
      },
      { naam: 'beheer-bestand', adres: '/beheer?deel=import', stand: 'beheren' },
      { naam: 'beheer-koppelingen', adres: '/beheer?deel=koppelingen', stand: 'beheren' },
      {
        naam: 'beheer-koppeling-nieuw',
        adres: '/beheer?deel=koppelingen',
        stand: 'beheren',
        doe: [{ klik: '^Koppeling maken$|^Make a connection$' }],
      },
      { naam: 'beheer-nazien', adres: '/beheer?deel=nazien', stand: 'beheren' },
      { naam: 'beheer-logboek', adres: '/beheer?deel=logboek', stand: 'beheren' },
      { naam: 'beheer-logboek-leeg', adres: '/beheer?deel=logboek', stand: 'beherenleeg' },
    ],
  },
  {
    pad: '/beheer/mensen/$id',
    laad: () => import('../vertrouwen/screens/beheer/Mens.tsx'),
    mag: 'lees.beheer',
    schermvoorbeeld: [
      { naam: 'beheer-mens', adres: '/beheer/mensen/m1', stand: 'beheren' },
      { naam: 'beheer-mens-zelf', adres: '/beheer/mensen/m2', stand: 'beheren' },
      {
        naam: 'beheer-mens-rol',
        adres: '/beheer/mensen/m1',
        stand: 'beheren',
        doe: [{ klik: '^Rol geven$|^Give a role$' }],
      },
      {
        naam: 'beheer-mens-einde',
        adres: '/beheer/mensen/m1',
        stand: 'beheren',
        doe: [{ klik: '^Overal beëindigen$|^End everywhere$' }],
      },
    ],
  },
  {
    pad: '/blikken',
    laad: () => import('../vertrouwen/screens/blikkenwacht/Blikken.tsx'),
    mag: 'lees.blikken',
    navigatie: { label: { nl: 'Blikken', en: 'Looks' } },
    schermvoorbeeld: [
      { naam: 'blikken', adres: '/blikken', stand: 'blikken' },
      { naam: 'blikken-leeg', adres: '/blikken', stand: 'blikkenleeg' },
      { naam: 'blikken-gevraagd', adres: '/blikken', stand: 'blikgevraagd' },
      { naam: 'blikken-zegje', adres: '/blikken', stand: 'blikgevraagd', doe: [{ klik: '^Zeggen waarom$|^Say why$' }] },
    ],
  },
  {
    pad: '/wie-keek',
    laad: () => import('../vertrouwen/screens/blikkenwacht/WieKeekScherm.tsx'),
    mag: 'lees.blikken/jaar',
    navigatie: { label: { nl: 'Wie keek', en: 'Who looked' } },
    schermvoorbeeld: [
      { naam: 'wie-keek', adres: '/wie-keek', stand: 'blikken' },
      {
        naam: 'wie-keek-lijst',
        adres: '/wie-keek',
        stand: 'blikken',
        doe: [...typ('[name=nummer]', 'M-4'), { toets: 'Enter' }],
      },
      {
        naam: 'wie-keek-keren',
        adres: '/wie-keek',
        stand: 'blikken',
        doe: [...typ('[name=nummer]', 'M-4'), { toets: 'Enter' }, { klik: 'elke keer dat|every time that' }],
      },
    ],
  },
  {
    pad: '/blikken/jaar',
    laad: () => import('../vertrouwen/screens/blikkenwacht/Jaarcijfers.tsx'),
    mag: 'lees.blikken/jaar',
    navigatie: { label: { nl: 'Jaarcijfers blikken', en: 'Yearly figures on looks' } },
    schermvoorbeeld: [{ naam: 'blikken-jaar', adres: '/blikken/jaar', stand: 'blikken' }],
  },
  {
    pad: '/verwerkingen',
    laad: () => import('../vertrouwen/screens/verwerkingen/Verwerkingen.tsx'),
    mag: 'lees.verwerkingen',
    navigatie: { label: { nl: 'Verwerkingen', en: 'Processings' } },
    schermvoorbeeld: [
      { naam: 'verwerkingen', adres: '/verwerkingen', stand: 'verwerkingen' },
      {
        naam: 'verwerkingen-geen',
        adres: '/verwerkingen',
        stand: 'verwerkingen',
        doe: typ('[name=woorden]', 'onzin'),
      },
    ],
  },
  {
    pad: '/blikken/kanaries',
    laad: () => import('../vertrouwen/screens/blikkenwacht/Kanaries.tsx'),
    mag: 'lees.blikken/kanaries',
    navigatie: { label: { nl: 'Kanaries', en: 'Canaries' } },
    schermvoorbeeld: [
      { naam: 'kanaries', adres: '/blikken/kanaries', stand: 'blikken' },
      { naam: 'kanaries-leeg', adres: '/blikken/kanaries', stand: 'blikkenleeg' },
    ],
  },
  {
    pad: '/mijn-adres',
    laad: () => import('../vertrouwen/screens/blikkenwacht/EigenAdres.tsx'),
    mag: 'lees.blikken/eigen-adres',
    navigatie: { label: { nl: 'Mijn eigen adres', en: 'My own address' }, verborgen: true },
    schermvoorbeeld: [
      { naam: 'mijn-adres', adres: '/mijn-adres', stand: 'blikgevraagd' },
      { naam: 'mijn-adres-er', adres: '/mijn-adres', stand: 'blikken' },
    ],
  },
  {
    pad: '/noodtoegang',
    laad: () => import('../vertrouwen/screens/noodtoegang/Noodtoegang.tsx'),
    mag: 'lees.noodtoegang',
    navigatie: { label: { nl: 'Noodtoegang', en: 'Emergency access' } },
    schermvoorbeeld: [
      { naam: 'noodtoegang', adres: '/noodtoegang', stand: 'nood' },
      { naam: 'noodtoegang-leeg', adres: '/noodtoegang', stand: 'noodleeg' },
      { naam: 'noodtoegang-beoordelen', adres: '/noodtoegang', stand: 'noodbeoordelen' },
      {
        naam: 'noodtoegang-oordeel',
        adres: '/noodtoegang',
        stand: 'noodbeoordelen',
        doe: [{ klik: '^Beoordelen$|^Review$' }],
      },
    ],
  },
  {
    pad: '/steun',
    laad: () => import('../vertrouwen/screens/steun/Steun.tsx'),
    mag: 'lees.steunvragen',
    navigatie: { label: { nl: 'Vertrouwenspersoon', en: 'Confidential adviser' } },
    schermvoorbeeld: [
      { naam: 'steun', adres: '/steun', stand: 'steun' },
      { naam: 'steun-open', adres: '/steun', stand: 'steuneen', doe: [{ klik: '^Openen$|^Open$' }] },
      { naam: 'steun-leeg', adres: '/steun', stand: 'steunleeg' },
    ],
  },
  {
    pad: '/steun/jaar',
    laad: () => import('../vertrouwen/screens/steun/Jaarcijfers.tsx'),
    mag: 'lees.steunvragen/jaar',
    navigatie: { label: { nl: 'Jaarcijfers', en: 'Yearly figures' } },
    schermvoorbeeld: [{ naam: 'steun-jaar', adres: '/steun/jaar', stand: 'steun' }],
  },
  {
    pad: '/steun/doorgeven',
    laad: () => import('../vertrouwen/screens/steun/Doorgeven.tsx'),
    mag: 'lees.vertrouwenspersoon',
    navigatie: { label: { nl: 'Steun vragen', en: 'Ask for support' } },
    schermvoorbeeld: [
      { naam: 'steun-doorgeven', adres: '/steun/doorgeven', stand: 'steundesk' },
      { naam: 'steun-niemand', adres: '/steun/doorgeven', stand: 'steunniemand' },
    ],
  },
  {
    pad: '/klachten',
    laad: () => import('../vertrouwen/screens/klachten/Klachten.tsx'),
    mag: 'lees.klachten',
    navigatie: { label: { nl: 'Klachten', en: 'Complaints' } },
    schermvoorbeeld: [
      { naam: 'klachten', adres: '/klachten', stand: 'klachten' },
      { naam: 'klachten-leeg', adres: '/klachten', stand: 'klachtenleeg' },
    ],
  },
  {
    pad: '/klachten/jaar',
    laad: () => import('../vertrouwen/screens/klachten/Jaarcijfers.tsx'),
    mag: 'lees.klachten/jaar',
    navigatie: { label: { nl: 'Jaarcijfers klachten', en: 'Yearly figures on complaints' } },
    schermvoorbeeld: [
      { naam: 'klachten-jaar', adres: '/klachten/jaar', stand: 'klachtenjaar' },
      { naam: 'klachten-jaar-weinig', adres: '/klachten/jaar', stand: 'klachtenjaarweinig' },
    ],
  },
  {
    pad: '/klachten/nieuw',
    laad: () => import('../vertrouwen/screens/klachten/NieuweKlacht.tsx'),
    mag: 'lees.klachtkeuzes',
    navigatie: { label: { nl: 'Klacht opschrijven', en: 'Write a complaint down' } },
    schermvoorbeeld: [
      { naam: 'klacht-nieuw', adres: '/klachten/nieuw', stand: 'klachten' },
      { naam: 'klacht-nieuw-deur', adres: '/klachten/nieuw?deur=d6', stand: 'klachten' },
    ],
  },
  {
    pad: '/klachten/$id',
    laad: () => import('../vertrouwen/screens/klachten/EenKlacht.tsx'),
    mag: 'lees.klachten',
    schermvoorbeeld: [
      { naam: 'klacht', adres: '/klachten/k1', stand: 'klachten' },
      { naam: 'klacht-antwoord', adres: '/klachten/k2', stand: 'klachten' },
      {
        naam: 'klacht-commissie',
        adres: '/klachten/k1',
        stand: 'klachten',
        doe: [{ klik: '^Naar de commissie$|^To the commission$' }],
      },
      {
        naam: 'klacht-antwoorden',
        adres: '/klachten/k2',
        stand: 'klachten',
        doe: [{ klik: '^Antwoorden$|^Answer$' }],
      },
    ],
  },
  {
    pad: '/afgesloten',
    laad: () => import('../vertrouwen/screens/afgesloten/Afgesloten.tsx'),
    mag: 'lees.afgesloten',
    schermvoorbeeld: [
      { naam: 'afgesloten', adres: '/afgesloten', stand: 'dicht' },
      { naam: 'afgesloten-leeg', adres: '/afgesloten', stand: 'dichtleeg' },
      { naam: 'afgesloten-beslissen', adres: '/afgesloten', stand: 'dichtbeslissen' },
    ],
  },
  {
    pad: '/beheer/reorganisatie',
    laad: () => import('../vertrouwen/screens/reorganisatie/Reorganisatie.tsx'),
    mag: 'lees.reorganisaties',
    navigatie: { label: { nl: 'Reorganisatie', en: 'Reorganisation' } },
    schermvoorbeeld: [
      { naam: 'reorganisatie', adres: '/beheer/reorganisatie', stand: 'reovoorstellen' },
      { naam: 'reorganisatie-akkoord', adres: '/beheer/reorganisatie', stand: 'reoakkoord' },
      { naam: 'reorganisatie-leeg', adres: '/beheer/reorganisatie', stand: 'reoleeg' },
    ],
  },
  {
    pad: '/noodtoegang/$id',
    laad: () => import('../vertrouwen/screens/noodtoegang/Noodblad.tsx'),
    mag: 'lees.noodtoegang',
    schermvoorbeeld: [
      { naam: 'noodblad', adres: '/noodtoegang/n1', stand: 'nood' },
      { naam: 'noodblad-dicht', adres: '/noodtoegang/n2', stand: 'nood' },
    ],
  },
  {
    pad: '/cbs-levering',
    laad: () => import('../keten/cbs-levering/screens/Leveringen.tsx'),
    mag: 'lees.cbs-leveringen',
    navigatie: { label: { nl: 'Levering CBS', en: 'National figures' } },
    schermvoorbeeld: [
      { naam: 'cbs-levering', adres: '/cbs-levering', stand: 'levering' },
      { naam: 'cbs-levering-leeg', adres: '/cbs-levering', stand: 'leveringleeg' },
      {
        naam: 'cbs-levering-ophalen',
        adres: '/cbs-levering',
        stand: 'levering',
        doe: [{ klik: '^Bestand ophalen$|^Fetch file$' }],
      },
    ],
  },
  {
    pad: '/cijfers',
    laad: () => import('../sturing/monitor/screens/Cijfers.tsx'),
    mag: 'lees.cijfers',
    navigatie: { label: { nl: 'Cijfers', en: 'Figures' } },
    toets: 'g f',
    schermvoorbeeld: [
      { naam: 'cijfers', adres: '/cijfers', stand: 'beleid' },
      { naam: 'cijfers-leeg', adres: '/cijfers', stand: 'beleidleeg' },
      { naam: 'cijfers-invoer', adres: '/cijfers', stand: 'beleid', doe: [{ klik: '^CBS-cijfers|^Import CBS' }] },
    ],
  },
  {
    pad: '/cijfers/kaart',
    laad: () => import('../sturing/monitor/screens/Kaart.tsx'),
    mag: 'lees.cijfers',
    schermvoorbeeld: [
      { naam: 'cijferkaart', adres: '/cijfers/kaart', stand: 'beleid' },
      { naam: 'cijferkaart-leeg', adres: '/cijfers/kaart', stand: 'beleidleeg' },
    ],
  },
  {
    pad: '/cijfers/jaar',
    laad: () => import('../sturing/monitor/screens/Jaar.tsx'),
    mag: 'lees.cijfers',
    schermvoorbeeld: [
      { naam: 'cijferjaar', adres: '/cijfers/jaar', stand: 'beleid' },
      { naam: 'cijferjaar-leeg', adres: '/cijfers/jaar', stand: 'beleidleeg' },
    ],
  },
  {
    pad: '/cijfers/keten',
    laad: () => import('../sturing/monitor/screens/Keten.tsx'),
    mag: 'lees.cijfers',
    schermvoorbeeld: [
      { naam: 'cijferketen', adres: '/cijfers/keten', stand: 'beleid' },
      { naam: 'cijferketen-leeg', adres: '/cijfers/keten', stand: 'beleidleeg' },
    ],
  },
  {
    pad: '/cijfers/$cijfer',
    laad: () => import('../sturing/monitor/screens/Cijfer.tsx'),
    mag: 'lees.cijfers',
    schermvoorbeeld: [
      { naam: 'cijfer', adres: '/cijfers/d004-12', stand: 'beleid' },
      { naam: 'cijfer-delen', adres: '/cijfers/d003-20', stand: 'beleid' },
      { naam: 'cijfer-geteld', adres: '/cijfers/d004-14?naar=gemeente', stand: 'beleid' },
      { naam: 'cijfer-leeg', adres: '/cijfers/d004-16', stand: 'beleid' },
      {
        naam: 'cijfer-vervangen',
        adres: '/cijfers/d004-12',
        stand: 'beleid',
        doe: [{ klik: '^Waarde invullen|^Fill in a value' }, ...typ('[name=periode]', '2022')],
      },
    ],
  },
  {
    pad: '/resultaten',
    laad: () => import('../sturing/monitor/screens/Resultaten.tsx'),
    mag: 'lees.resultaten',
    navigatie: { label: { nl: 'Resultaten', en: 'Results' } },
    schermvoorbeeld: [
      { naam: 'resultaten', adres: '/resultaten', stand: 'beleid' },
      { naam: 'resultaten-leeg', adres: '/resultaten', stand: 'beleidleeg' },
    ],
  },
  {
    pad: '/registers',
    laad: () => import('../sturing/registers/screens/Registers.tsx'),
    mag: 'lees.registers',
    navigatie: { label: { nl: 'Registers', en: 'Registers' } },
    schermvoorbeeld: [
      { naam: 'registers', adres: '/registers', stand: 'beleid' },
      { naam: 'registers-leeg', adres: '/registers', stand: 'beleidleeg' },
    ],
  },
  {
    pad: '/registers/$register',
    laad: () => import('../sturing/registers/screens/Register.tsx'),
    mag: 'lees.registers',
    schermvoorbeeld: [
      { naam: 'register', adres: '/registers/meldcode-organisaties', stand: 'beleid' },
      { naam: 'register-gaten', adres: '/registers/meldcode-organisaties?deel=gaten', stand: 'beleid' },
      { naam: 'register-tellingen', adres: '/registers/meldcode-organisaties?deel=tellingen', stand: 'beleid' },
      {
        naam: 'register-nieuw',
        adres: '/registers/meldcode-organisaties',
        stand: 'beleid',
        doe: [{ klik: '^Toevoegen$|^Add$' }],
      },
    ],
  },
  {
    pad: '/registers/$register/$rij',
    laad: () => import('../sturing/registers/screens/Rij.tsx'),
    mag: 'lees.registers',
    schermvoorbeeld: [{ naam: 'registerrij', adres: '/registers/meldcode-organisaties/r1', stand: 'beleid' }],
  },
  {
    pad: '/gaten',
    laad: () => import('../sturing/registers/screens/Gaten.tsx'),
    mag: 'lees.registers',
    schermvoorbeeld: [{ naam: 'gaten', adres: '/gaten', stand: 'beleid' }],
  },
  {
    pad: '/kalender',
    laad: () => import('../sturing/registers/screens/Kalender.tsx'),
    mag: 'lees.registers',
    schermvoorbeeld: [{ naam: 'kalender', adres: '/kalender', stand: 'beleid' }],
  },
  {
    pad: '/geld',
    laad: () => import('../sturing/geld/screens/Begroting.tsx'),
    mag: 'lees.geld',
    navigatie: { label: { nl: 'Geld', en: 'Money' } },
    schermvoorbeeld: [
      { naam: 'geld', adres: '/geld', stand: 'beleid' },
      { naam: 'geld-leeg', adres: '/geld', stand: 'beleidleeg' },
      { naam: 'geld-vastleggen', adres: '/geld', stand: 'beleid', doe: [{ klik: '^Bedragen vastleggen|^Record' }] },
    ],
  },
  {
    pad: '/geld/taken',
    laad: () => import('../sturing/geld/screens/Taken.tsx'),
    mag: 'lees.geld',
    schermvoorbeeld: [{ naam: 'geld-taken', adres: '/geld/taken', stand: 'beleid' }],
  },
  {
    pad: '/geld/effect',
    laad: () => import('../sturing/geld/screens/Effect.tsx'),
    mag: 'lees.geld',
    schermvoorbeeld: [{ naam: 'geld-effect', adres: '/geld/effect', stand: 'beleid' }],
  },
  {
    pad: '/geld/verschuiving',
    laad: () => import('../sturing/geld/screens/Verschuiving.tsx'),
    mag: 'lees.geld',
    schermvoorbeeld: [{ naam: 'geld-verschuiving', adres: '/geld/verschuiving', stand: 'beleid' }],
  },
  {
    pad: '/geld/projecten',
    laad: () => import('../sturing/geld/screens/Projecten.tsx'),
    mag: 'lees.geld',
    schermvoorbeeld: [
      { naam: 'geld-projecten', adres: '/geld/projecten', stand: 'beleid' },
      {
        naam: 'geld-besluit',
        adres: '/geld/projecten',
        stand: 'beleid',
        doe: [{ klik: '^Beslissen: |^Decide: ' }],
      },
    ],
  },
  {
    pad: '/geld/scenarios',
    laad: () => import('../sturing/geld/screens/Scenarios.tsx'),
    mag: 'lees.geld',
    schermvoorbeeld: [
      { naam: 'geld-scenarios', adres: '/geld/scenarios', stand: 'beleid' },
      {
        naam: 'geld-scenario-nieuw',
        adres: '/geld/scenarios',
        stand: 'beleid',
        doe: [{ klik: '^Nieuw scenario|^New' }],
      },
    ],
  },
  {
    pad: '/geld/scenarios/$id',
    laad: () => import('../sturing/geld/screens/Scenario.tsx'),
    mag: 'lees.geld',
    schermvoorbeeld: [{ naam: 'geld-scenario', adres: '/geld/scenarios/s1', stand: 'beleid' }],
  },
  {
    pad: '/mijn-sessies',
    laad: () => import('./schermen/sessies/MijnSessies.tsx'),
    navigatie: { label: { nl: 'Waar ik ben aangemeld', en: 'Where I am signed in' }, verborgen: true },
    schermvoorbeeld: [
      { naam: 'mijn-sessies', adres: '/mijn-sessies' },
      { naam: 'mijn-sessies-een', adres: '/mijn-sessies', stand: 'eensessie' },
      { naam: 'mijn-sessies-alle', adres: '/mijn-sessies', doe: [{ klik: '^Overal elders|^Sign out everywhere' }] },
    ],
  },
  {
    pad: '/mail',
    laad: () => import('./schermen/mail/Mail.tsx'),
    mag: 'lees.mailkeuze',
    navigatie: { label: { nl: 'E-mail', en: 'E-mail' }, verborgen: true },
    schermvoorbeeld: [
      { naam: 'mail', adres: '/mail' },
      { naam: 'mail-haperend', adres: '/mail', stand: 'beheer' },
    ],
  },
  {
    pad: '/procesregie',
    laad: () => import('./schermen/procesregie/Procesregie.tsx'),
    mag: 'lees.procesregie',
    navigatie: { label: { nl: 'Procesregie', en: 'Process direction' } },
    toets: 'g p',
    schermvoorbeeld: [
      { naam: 'procesregie', adres: '/procesregie', stand: 'proces' },
      { naam: 'procesregie-bijna', adres: '/procesregie?lijst=bijna', stand: 'proces' },
      { naam: 'procesregie-overdrachten', adres: '/procesregie?lijst=overdrachten', stand: 'proces' },
      { naam: 'procesregie-kinderen', adres: '/procesregie?lijst=wacht&leeftijd=onder-18', stand: 'proces' },
      { naam: 'procesregie-leeg', adres: '/procesregie?lijst=stil', stand: 'proces' },
    ],
  },
  {
    pad: '/regio',
    laad: () => import('./schermen/regio/Regios.tsx'),
    navigatie: { label: { nl: 'Regio', en: 'Region' } },
    toets: 'g r',
    schermvoorbeeld: [{ naam: 'regios', adres: '/regio' }],
  },
  {
    pad: '/regio/vergelijken',
    laad: () => import('./schermen/regio/Vergelijken.tsx'),
    schermvoorbeeld: [{ naam: 'regio-naast', adres: '/regio/vergelijken?links=voorbeeldstreek&rechts=anderstreek' }],
  },
  {
    pad: '/regio/$id',
    laad: () => import('./schermen/regio/Regio.tsx'),
    schermvoorbeeld: [
      { naam: 'regio', adres: '/regio/voorbeeldstreek' },
      {
        naam: 'regio-regels',
        adres: '/regio/voorbeeldstreek',
        doe: typ('[name=zoekregel]', 'mens'),
      },
      { naam: 'regio-verlopen', adres: '/regio/voorbeeldstreek', stand: 'verlopen' },
    ],
  },
  {
    pad: '/regio/$id/wegwijzer',
    laad: () => import('../keten/regio/screens/Wegwijzer.tsx'),
    schermvoorbeeld: [
      { naam: 'wegwijzer', adres: '/regio/voorbeeldstreek/wegwijzer' },
      { naam: 'wegwijzer-partners', adres: '/regio/voorbeeldstreek/wegwijzer?deel=partners' },
      {
        naam: 'wegwijzer-woorden',
        adres: '/regio/voorbeeldstreek/wegwijzer?deel=woorden',
        doe: typ('[name=woord]', 'wijk'),
      },
      { naam: 'wegwijzer-telling', adres: '/regio/voorbeeldstreek/wegwijzer?deel=telling' },
    ],
  },
  {
    pad: '/delen',
    laad: () => import('./schermen/delen/Bouwstenen.tsx'),
    alleenDemo: true,
    navigatie: { label: { nl: 'Bouwstenen', en: 'Building blocks' }, verborgen: true },
    toets: 'g b',
    schermvoorbeeld: [{ naam: 'delen', adres: '/delen' }],
  },
]

/** The page without a person: it has no line above because it stands outside the shell. */
export const aanmeldvoorbeelden: readonly Schermvoorbeeld[] = [
  { naam: 'aanmelden', adres: '/', stand: 'afgemeld' },
  { naam: 'aanmelden-mislukt', adres: '/?aanmelden=verlopen', stand: 'afgemeld' },
]
