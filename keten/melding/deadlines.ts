import type { RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import type { Klokregel } from '../../kernel/slice.ts'
import type { Melding, MeldingFeit } from './melding.ts'

const eigen = (_feit: MeldingFeit, na: Melding): string => (na.status === 'geen' ? '' : na.organisatie)
const draagtOver = (feit: MeldingFeit): boolean =>
  feit.soort === 'BesluitBevestigd' && feit.besluiten.some(b => ['OVD-LOK', 'OVD-BETR', 'OVD-MDT'].includes(b))
const eigenKlok = (regio: RegioDefinitie): boolean => regio.klokken.some(k => k.naam === 'overdracht')
const vanafPolitie = (feit: MeldingFeit, regio: RegioDefinitie): boolean =>
  feit.soort === 'MeldingOntvangen' &&
  feit.politieOp !== undefined &&
  regio.klokken.some(k => k.naam === 'weging' && k.start === 'melding-ontvangen-of-politie')
const bod = (feit: MeldingFeit): readonly string[] => ('overdracht' in feit ? [feit.overdracht] : [])

/** Which clocks start and stop in a report, as data (dossier 1.4; the lengths are region data). */
export const klokken: readonly Klokregel<MeldingFeit, Melding>[] = [
  {
    klok: null,
    werk: 'crisis-inzetten',
    start: 'MeldingOntvangen',
    stopt: ['CrisisIngezet', 'MeldingGesloten'],
    rol: 'medewerker-veilig-thuis',
    organisatie: eigen,
    als: f => f.soort === 'MeldingOntvangen' && f.acuut,
  },
  // T2: assessment and decision; a region may know a shorter one (Arnhem: 24 hours)
  {
    klok: 'weging',
    werk: 'wegen',
    start: 'MeldingOntvangen',
    stopt: ['WegingBesloten', 'MeldingGesloten'],
    rol: 'medewerker-veilig-thuis',
    organisatie: eigen,
    als: (f, _na, regio) => !vanafPolitie(f, regio),
  },
  // R002-23: where the region says so, the clock runs from receipt by the police
  {
    klok: 'weging',
    werk: 'wegen',
    start: 'MeldingOntvangen',
    stopt: [],
    rol: 'medewerker-veilig-thuis',
    organisatie: eigen,
    vanaf: na => (na.status === 'geen' ? '' : (na.politieOp ?? na.ontvangenOp)),
    als: (f, _na, regio) => vanafPolitie(f, regio),
  },
  {
    klok: null,
    werk: 'amk-informeren',
    start: 'MeldingOntvangen',
    stopt: ['ContactGelegd', 'MeldingGesloten'],
    stoptAls: f => f.soort !== 'ContactGelegd' || f.partij === 'meldpunt-kindermishandeling',
    rol: 'medewerker-veilig-thuis',
    organisatie: eigen,
    als: (f, _na, regio) =>
      f.soort === 'MeldingOntvangen' && regio.keten.kindInGezin.informeer !== undefined && f.personen.some(p => p.kind),
  },
  {
    klok: null,
    werk: 'besluit-bevestigen',
    start: 'WegingBesloten',
    stopt: ['BesluitBevestigd', 'BesluitTeruggelegd', 'MeldingGesloten'],
    rol: 'gedragswetenschapper',
    organisatie: eigen,
  },
  {
    klok: 'weging',
    werk: 'wegen',
    start: 'BesluitTeruggelegd',
    stopt: [],
    rol: 'medewerker-veilig-thuis',
    organisatie: eigen,
  },
  // T2-law: an investigation starts within five days of receipt
  {
    klok: 'start-onderzoek',
    werk: 'onderzoek-starten',
    start: 'BesluitBevestigd',
    stopt: ['OnderzoekGestart', 'MeldingGesloten'],
    rol: 'medewerker-veilig-thuis',
    organisatie: eigen,
    vanaf: na => (na.status === 'geen' ? '' : na.ontvangenOp),
    als: f => f.soort === 'BesluitBevestigd' && f.besluiten.includes('OND'),
  },
  {
    klok: 'onderzoek',
    werk: 'onderzoeken',
    start: 'OnderzoekGestart',
    stopt: ['OnderzoekAfgerond', 'MeldingGesloten'],
    rol: 'medewerker-veilig-thuis',
    organisatie: eigen,
  },
  // P000-09: hand over within the term of the region, counted from receipt; where none is set, work without a term after the decision
  {
    klok: 'overdracht',
    werk: 'overdragen',
    start: 'MeldingOntvangen',
    stopt: ['OverdrachtAanvaard', 'BesluitBevestigd', 'MeldingGesloten'],
    stoptAls: f => !draagtOver(f),
    rol: 'medewerker-veilig-thuis',
    organisatie: eigen,
    als: (_f, _na, regio) => eigenKlok(regio),
  },
  {
    klok: null,
    werk: 'overdragen',
    start: 'BesluitBevestigd',
    stopt: ['OverdrachtAanvaard', 'MeldingGesloten'],
    rol: 'medewerker-veilig-thuis',
    organisatie: eigen,
    als: (f, _na, regio) => draagtOver(f) && !eigenKlok(regio),
  },
  {
    klok: 'acceptatie-overdracht',
    werk: 'overdracht-aanvaarden',
    start: 'OverdrachtAangeboden',
    stopt: ['OverdrachtAanvaard', 'OverdrachtTeruggegeven', 'OverdrachtVervallen'],
    rol: 'teamcoordinator',
    organisatie: f => (f.soort === 'OverdrachtAangeboden' ? f.aan : ''),
    onderwerp: bod,
  },
  // Conditions and follow-up by Veilig Thuis itself: a task at once, in the regional or national term
  {
    klok: 'voorwaarden-en-vervolg',
    werk: 'voorwaarden-en-vervolg',
    start: 'BesluitBevestigd',
    stopt: ['OverdrachtAanvaard', 'MeldingGesloten'],
    rol: 'medewerker-veilig-thuis',
    organisatie: eigen,
    als: f => f.soort === 'BesluitBevestigd' && f.besluiten.includes('VENV'),
  },
  // T6: tell the reporter what follows, right after the assessment
  {
    klok: 'uitkomst-meedelen',
    werk: 'melder-terugkoppelen',
    start: 'BesluitBevestigd',
    stopt: ['MelderTeruggekoppeld', 'TerugkoppelingAfgezien', 'MeldingGesloten'],
    rol: 'medewerker-veilig-thuis',
    organisatie: eigen,
  },
  // T5: everybody concerned is told within four weeks that data came from somebody else (safety item 39)
  {
    klok: 'informeren',
    werk: 'persoon-informeren',
    start: 'MeldingOntvangen',
    stopt: ['PersoonGeinformeerd', 'InformerenUitgesteld'],
    rol: 'medewerker-veilig-thuis',
    organisatie: eigen,
    onderwerp: wieInformeren,
  },
  {
    klok: 'informeren-uitgesteld',
    werk: 'persoon-informeren',
    start: 'InformerenUitgesteld',
    stopt: [],
    rol: 'medewerker-veilig-thuis',
    organisatie: eigen,
    onderwerp: wieInformeren,
  },
]

/** Everybody in the report is told; unborn children through their parents. */
function wieInformeren(feit: MeldingFeit): readonly string[] {
  if (feit.soort === 'MeldingOntvangen') return feit.personen.map(p => p.id)
  return feit.soort === 'PersoonGeinformeerd' || feit.soort === 'InformerenUitgesteld' ? [feit.persoon] : []
}
