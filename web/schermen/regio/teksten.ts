import { registerTeksten } from '../../../toon/taal/taal.ts'
import type { Vertaling } from '../../../toon/taal/vorm.ts'

export const nl = {
  titel: "Regio's",
  lead: 'Zo werkt elke regio: wie wat doet, voor wanneer, en op welke grond. Elke regel noemt zijn bron.',
  uw: 'Uw regio',
  geen: "Nog geen regio's",
  geenTekst: 'Een regio verschijnt hier zodra haar regiovisie is geladen.',
  geldig: 'Geldt vanaf {{van}}',
  geldigTot: 'Geldt van {{van}} tot en met {{tot}}',
  vragen: 'Wat wilt u weten?',
  vraag: {
    wie: 'Wie doet wat',
    termijnen: 'Termijnen',
    regels: 'Regels en acties',
    gebied: 'Gebied',
    open: 'Wat open is',
    overig: 'Overig',
  },
  openUitleg: 'De bron zegt dit niet. Een gat is geen fout, maar iemand moet het nog beslissen.',
  openGeen: 'De bron laat niets open',
  openGeenTekst: 'Zodra een regiovisie iets niet zegt, staat het hier.',
  kolom: { wat: 'Wat', wie: 'Wie', wanneer: 'Wanneer', meer: 'Meer', bron: 'Bron' },
  regelwoord: 'regels',
  zoek: 'Zoek op deze pagina',
  nietGevonden: 'Niets gevonden',
  nietGevondenTekst: 'Geen regel past bij wat u zoekt. Kijk ook onder een andere vraag.',
} as const

export const en: Vertaling<typeof nl> = {
  titel: 'Regions',
  lead: 'How each region works: who does what, by when, and on what ground. Every line names its source. The content is in Dutch, as decided.',
  uw: 'Your region',
  geen: 'No regions yet',
  geenTekst: 'A region appears here as soon as its policy has been loaded.',
  geldig: 'In force from {{van}}',
  geldigTot: 'In force from {{van}} to {{tot}}',
  vragen: 'What do you want to know?',
  vraag: {
    wie: 'Who does what',
    termijnen: 'Terms',
    regels: 'Rules and actions',
    gebied: 'Area',
    open: 'What is open',
    overig: 'Other',
  },
  openUitleg: 'The source does not say this. A gap is not an error, but somebody still has to decide it.',
  openGeen: 'The source leaves nothing open',
  openGeenTekst: 'As soon as a policy does not say something, it appears here.',
  kolom: { wat: 'What', wie: 'Who', wanneer: 'When', meer: 'More', bron: 'Source' },
  regelwoord: 'lines',
  zoek: 'Search on this page',
  nietGevonden: 'Nothing found',
  nietGevondenTekst: 'No line matches what you are looking for. Also look under another question.',
}

export const useRegioTeksten = registerTeksten('regio', { nl, en })
