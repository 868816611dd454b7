import type { Klokregel } from '../../../kernel/slice.ts'
import type { Casus, CasusFeit } from '../casus.ts'
import { eigen } from '../deel.ts'

const gever = (_f: CasusFeit, na: Casus): string => (na.status === 'geen' ? '' : na.gever)
const bezoek = (f: CasusFeit): readonly string[] =>
  f.soort === 'HuisbezoekGepland' || f.soort === 'HuisbezoekGedaan' || f.soort === 'HuisbezoekAfgezegd'
    ? [f.bezoek]
    : []
const samen = (f: CasusFeit): boolean => f.soort === 'HuisbezoekGepland' && f.veiligThuis !== null

/** Work that direction leaves: to appoint, to report, to tell, to review, to go and see. */
export const klokken: readonly Klokregel<CasusFeit, Casus>[] = [
  {
    klok: null,
    werk: 'regie-beleggen',
    start: 'CasusGeopend',
    // a case that joins the plan and the director of its household needs none of its own (R001-45)
    stopt: ['RegieBelegd', 'GezinsplanGekoppeld', 'CasusGesloten'],
    stoptAls: f => f.soort !== 'GezinsplanGekoppeld' || f.regie === true,
    rol: 'teamcoordinator',
    organisatie: eigen,
  },
  // while nobody directs, the owner reports how it goes (R003-84)
  {
    klok: null,
    werk: 'voortgang-melden',
    start: 'CasusGeopend',
    stopt: ['VoortgangGemeld', 'RegieBelegd', 'CasusGesloten'],
    stoptAls: f => f.soort !== 'RegieBelegd' || f.regie === 'casusregie',
    rol: 'teamcoordinator',
    organisatie: eigen,
    als: (_f, _na, regio) => regio.keten.casus.regie.alleenBijComplex,
  },
  {
    klok: null,
    werk: 'wissel-vertellen',
    start: 'RegisseurGewisseld',
    stopt: ['WisselVerteld', 'CasusGesloten'],
    rol: 'casusregisseur',
    organisatie: eigen,
    als: f => f.soort === 'RegisseurGewisseld' && f.verteld === null,
  },
  // another team is another face: the family hears it from the new holder, who also appoints a director if the old one stayed behind
  {
    klok: null,
    werk: 'team-vertellen',
    start: 'TeamVerhuisd',
    stopt: ['WisselVerteld', 'CasusGesloten'],
    rol: 'casusregisseur',
    organisatie: eigen,
  },
  {
    klok: null,
    werk: 'regie-beleggen',
    start: 'TeamVerhuisd',
    stopt: [],
    rol: 'teamcoordinator',
    organisatie: eigen,
    als: f => f.soort === 'TeamVerhuisd' && f.regisseur !== null,
  },
  {
    klok: 'regionale-regie-herzien',
    werk: 'regionale-regie-herzien',
    start: 'RegieschaalGewijzigd',
    stopt: ['RegionaleRegieHerzien', 'RegieschaalGewijzigd', 'CasusGesloten'],
    stoptAls: f => f.soort !== 'RegieschaalGewijzigd' || f.schaal === 'lokaal',
    rol: 'casusregisseur',
    organisatie: eigen,
    als: f => f.soort === 'RegieschaalGewijzigd' && f.schaal === 'regionaal',
  },
  {
    klok: 'regionale-regie-herzien',
    werk: 'regionale-regie-herzien',
    start: 'RegionaleRegieHerzien',
    stopt: [],
    rol: 'casusregisseur',
    organisatie: eigen,
    als: f => f.soort === 'RegionaleRegieHerzien' && f.uitkomst === 'blijft',
  },
  {
    klok: null,
    werk: 'acuut-handelen',
    start: 'AcuutGemerkt',
    stopt: ['AcuutGehandeld', 'CasusGesloten'],
    rol: 'casusregisseur',
    organisatie: eigen,
  },
  {
    klok: null,
    werk: 'partijen-inlichten',
    start: 'Opgeschaald',
    stopt: ['PartijIngelicht', 'Afgeschaald', 'CasusGesloten'],
    stoptAls: (f, na) =>
      f.soort !== 'PartijIngelicht' ||
      (na.status !== 'geen' && na.opgeschaald?.ingelicht.length === na.opgeschaald?.partijen.length),
    rol: 'casusregisseur',
    organisatie: eigen,
    als: f => f.soort === 'Opgeschaald' && f.partijen.length > 0,
  },
  {
    klok: null,
    werk: 'impasse-beslissen',
    start: 'ImpasseGemeld',
    stopt: ['ImpasseBeslist', 'CasusGesloten'],
    rol: 'teamcoordinator',
    organisatie: eigen,
  },
  // who is linked finds the case in their work; nobody else of Veilig Thuis sees it (R001-123)
  {
    klok: null,
    werk: 'team-steunen',
    start: 'SteunGekoppeld',
    stopt: ['SteunBeeindigd', 'CasusGesloten'],
    stoptAls: (_f, na) => na.status !== 'open' || na.steun.length === 0,
    rol: 'medewerker-veilig-thuis',
    organisatie: gever,
    als: (_f, na) => na.status !== 'geen' && na.steun.length === 1,
  },
  {
    klok: null,
    werk: 'huisbezoek',
    start: 'HuisbezoekGepland',
    stopt: ['HuisbezoekGedaan', 'HuisbezoekAfgezegd'],
    rol: 'casusregisseur',
    organisatie: eigen,
    onderwerp: bezoek,
  },
  {
    klok: null,
    werk: 'huisbezoek',
    start: 'HuisbezoekGepland',
    stopt: [],
    rol: 'medewerker-veilig-thuis',
    organisatie: gever,
    onderwerp: bezoek,
    als: samen,
  },
]
