import type { RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import type { Klokregel } from '../../kernel/slice.ts'
import type { AcuutContact, Melding, MeldingFeit } from './melding.ts'

const eigen = (_feit: MeldingFeit, na: Melding): string => (na.status === 'geen' ? '' : na.organisatie)
const draagtOver = (feit: MeldingFeit): boolean =>
  feit.soort === 'BesluitBevestigd' && feit.besluiten.some(b => ['OVD-LOK', 'OVD-BETR', 'OVD-MDT'].includes(b))
const eigenKlok = (regio: RegioDefinitie): boolean => regio.klokken.some(k => k.naam === 'overdracht')
const vanafPolitie = (feit: MeldingFeit, regio: RegioDefinitie): boolean =>
  feit.soort === 'MeldingOntvangen' &&
  feit.politieOp !== undefined &&
  regio.klokken.some(k => k.naam === 'weging' && k.start === 'melding-ontvangen-of-politie')
/** A message that waited for a person was received when it came in, not when somebody took it. */
const vanafOntvangst = (na: Melding): string => (na.status === 'geen' ? '' : na.ontvangenOp)
const bod = (feit: MeldingFeit): readonly string[] => ('overdracht' in feit ? [feit.overdracht] : [])

const acuteVan = (feit: MeldingFeit): readonly AcuutContact[] =>
  feit.soort === 'MeldingOntvangen' || feit.soort === 'MeldingAangevuld' ? (feit.acuteContacten ?? []) : []

/** Work for one contact of an acute report: it begins with the report or its completion, and ends when that contact was made. */
function acuutWerk(werk: string, past: (c: AcuutContact) => boolean): Klokregel<MeldingFeit, Melding>[] {
  const open = (na: Melding): boolean => na.status !== 'geen' && na.acuteContacten.some(c => past(c) && !c.gedaan)
  const regel = (start: MeldingFeit['soort'], stopt: readonly MeldingFeit['soort'][]) => ({
    klok: null,
    werk,
    spoed: 'meteen' as const,
    start,
    stopt,
    stoptAls: (f: MeldingFeit, na: Melding) => f.soort !== 'ContactGelegd' || !open(na),
    rol: 'medewerker-veilig-thuis' as const,
    organisatie: eigen,
    als: (f: MeldingFeit) => acuteVan(f).some(past),
  })
  return [regel('MeldingOntvangen', ['ContactGelegd', 'MeldingGesloten']), regel('MeldingAangevuld', [])]
}

/** Which clocks start and stop in a report, as data (dossier 1.4; the lengths are region data). */
export const klokken: readonly Klokregel<MeldingFeit, Melding>[] = [
  {
    klok: null,
    werk: 'crisis-inzetten',
    spoed: 'meteen',
    start: 'MeldingOntvangen',
    stopt: ['CrisisIngezet', 'MeldingGesloten'],
    rol: 'medewerker-veilig-thuis',
    organisatie: eigen,
    als: f => f.soort === 'MeldingOntvangen' && f.acuut,
  },
  // R002-32: a contact each with police, justice and the emergency care that fits the age
  ...acuutWerk('contact-politie', c => c.partij === 'politie'),
  ...acuutWerk('contact-justitie', c => c.partij === 'justitie'),
  ...acuutWerk('spoedzorg-jeugd', c => c.voor === 'jeugd'),
  ...acuutWerk('spoedzorg-volwassenen', c => c.voor === 'volwassenen'),
  // T2: assessment and decision; a region may know a shorter one (Arnhem: 24 hours)
  {
    klok: 'weging',
    werk: 'wegen',
    start: 'MeldingOntvangen',
    stopt: ['WegingBesloten', 'MeldingGesloten'],
    rol: 'medewerker-veilig-thuis',
    organisatie: eigen,
    vanaf: vanafOntvangst,
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
    spoed: 'dienst',
    start: 'MeldingOntvangen',
    stopt: ['ContactGelegd', 'MeldingGesloten'],
    stoptAls: f => f.soort !== 'ContactGelegd' || f.partij === 'meldpunt-kindermishandeling',
    rol: 'medewerker-veilig-thuis',
    organisatie: eigen,
    als: (f, _na, regio) =>
      f.soort === 'MeldingOntvangen' && regio.keten.kindInGezin.informeer !== undefined && f.personen.some(p => p.kind),
  },
  // R000-25: also when the first child becomes known later
  {
    klok: null,
    werk: 'amk-informeren',
    spoed: 'dienst',
    start: 'MeldingAangevuld',
    stopt: [],
    rol: 'medewerker-veilig-thuis',
    organisatie: eigen,
    als: (f, na, regio) => regio.keten.kindInGezin.informeer !== undefined && eersteKind(f, na),
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
    vanaf: vanafOntvangst,
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
    vanaf: vanafOntvangst,
    als: (_f, _na, regio) => eigenKlok(regio),
    // R000-63: while the handover is on hold for a reason of the region this clock stands still
    stilstand: {
      stil: 'OverdrachtAangehouden',
      hervat: 'AanhoudingOpgeheven',
      grond: f => (f.soort === 'OverdrachtAangehouden' ? f.grond : ''),
      begin: na => (na.status === 'geen' ? '' : na.ontvangenOp),
      perioden: na => (na.status === 'geen' ? [] : na.aangehouden),
    },
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
  // R002-26: a plan is carried out at once; the region says how soon
  {
    klok: 'plan-start',
    werk: 'plan-beginnen',
    start: 'PlanGemaakt',
    stopt: ['PlanBegonnen', 'OverdrachtAanvaard', 'MeldingGesloten'],
    rol: 'medewerker-veilig-thuis',
    organisatie: eigen,
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
    stopt: ['PersoonGeinformeerd', 'InformerenUitgesteld', 'AfwijkingBevestigd'],
    stoptAls: f => f.soort !== 'AfwijkingBevestigd' || f.wat === 'informeren',
    rol: 'medewerker-veilig-thuis',
    organisatie: eigen,
    vanaf: vanafOntvangst,
    onderwerp: wieInformeren,
    veilig: moetVeilig,
  },
  {
    klok: 'informeren',
    werk: 'persoon-informeren',
    start: 'MeldingAangevuld',
    stopt: [],
    rol: 'medewerker-veilig-thuis',
    organisatie: eigen,
    onderwerp: wieInformeren,
    veilig: moetVeilig,
  },
  // R002-102: a deviation waits for a second professional
  {
    klok: null,
    werk: 'afwijking-bevestigen',
    start: 'AfwijkingVoorgesteld',
    stopt: ['AfwijkingBevestigd', 'AfwijkingAfgewezen'],
    rol: 'gedragswetenschapper',
    organisatie: eigen,
    onderwerp: f => ('afwijking' in f ? [f.afwijking] : []),
  },
  {
    klok: 'informeren-uitgesteld',
    werk: 'persoon-informeren',
    start: 'InformerenUitgesteld',
    stopt: [],
    rol: 'medewerker-veilig-thuis',
    organisatie: eigen,
    onderwerp: wieInformeren,
    veilig: moetVeilig,
  },
]

/** R002-93: whoever is to be told may only be reached in a safe way. */
function moetVeilig(persoon: string, na: Melding): boolean {
  return na.status !== 'geen' && na.veiligContact[persoon] !== undefined
}

/** Everybody in the report is told; unborn children through their parents. */
function wieInformeren(feit: MeldingFeit): readonly string[] {
  switch (feit.soort) {
    case 'MeldingOntvangen':
    case 'MeldingAangevuld':
      return feit.personen.map(p => p.id)
    case 'PersoonGeinformeerd':
    case 'InformerenUitgesteld':
    case 'AfwijkingBevestigd':
      return [feit.persoon]
    default:
      return []
  }
}

/** The children that this completion brought in are the only ones. */
const eersteKind = (f: MeldingFeit, na: Melding): boolean => {
  if (f.soort !== 'MeldingAangevuld' || na.status === 'geen') return false
  const nieuw = f.personen.filter(p => p.kind)
  return nieuw.length > 0 && na.personen.filter(p => p.kind).length === nieuw.length
}
