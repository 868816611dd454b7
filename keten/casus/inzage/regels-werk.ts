import type { LoopFeit } from '../loop/feiten.ts'
import type { NazorgFeit } from '../nazorg/feiten.ts'
import type { RegieFeit } from '../regie/feiten.ts'
import type { InzageFeit } from './feiten.ts'
import { vanDing, vanNiemand, vanPersoon, type Tabel } from './regel.ts'

/** How the work runs: reasons and reports of professionals stay with the work; own answers and what was given out go along. */
export const REGELS_WERK: Tabel<(LoopFeit | RegieFeit | NazorgFeit | InzageFeit)['soort']> = {
  RegieBelegd: {
    van: vanNiemand,
    velden: { regie: 'intern', mens: 'intern', schaal: 'intern', reden: 'beroeps', grond: 'intern', op: 'intern' },
  },
  RegisseurGewisseld: {
    van: vanNiemand,
    velden: { regie: 'intern', van: 'intern', naar: 'intern', reden: 'beroeps', verteld: 'beroeps', op: 'intern' },
  },
  TeamVerhuisd: {
    van: vanNiemand,
    velden: { reorganisatie: 'intern', van: 'intern', naar: 'intern', regisseur: 'intern', op: 'intern' },
  },
  WisselVerteld: { van: vanNiemand, velden: { verslag: 'beroeps', op: 'intern' } },
  VervangingGeregeld: { van: vanNiemand, velden: { mens: 'intern', van: 'intern', tot: 'intern' } },
  RegieschaalGewijzigd: {
    van: vanNiemand,
    velden: { schaal: 'intern', organisatie: 'intern', reden: 'beroeps', op: 'intern' },
  },
  RegionaleRegieHerzien: { van: vanNiemand, velden: { uitkomst: 'intern', reden: 'beroeps', op: 'intern' } },
  RegieGedeeld: {
    van: vanNiemand,
    velden: { organisatie: 'intern', eersteContact: 'beroeps', reden: 'beroeps', op: 'intern' },
  },
  GedeeldeRegieBeeindigd: { van: vanNiemand, velden: { organisatie: 'intern', reden: 'beroeps', op: 'intern' } },
  IntensieveRegieIngesteld: {
    van: vanNiemand,
    velden: { mens: 'intern', tot: 'intern', reden: 'beroeps', op: 'intern' },
  },
  IntensieveRegieBeeindigd: { van: vanNiemand, velden: { reden: 'beroeps', op: 'intern' } },
  ProcesregieBelegd: { van: vanNiemand, velden: { organisatie: 'intern', reden: 'beroeps', op: 'intern' } },
  ComplexiteitVastgelegd: {
    van: vanNiemand,
    velden: { complex: 'intern', hulpVastgelopen: 'intern', toelichting: 'beroeps', op: 'intern' },
  },
  VoortgangGemeld: { van: vanNiemand, velden: { verslag: 'beroeps', op: 'intern' } },
  DrangIngezet: {
    van: vanNiemand,
    velden: { vorm: 'intern', reden: 'beroeps', kader: 'intern', beslisser: 'beroeps', op: 'intern' },
  },
  RaadGevraagd: {
    van: vanNiemand,
    velden: { voorwaarden: 'intern', reden: 'beroeps', ouders: 'intern', waaromLater: 'beroeps', op: 'intern' },
  },
  Opgeschaald: { van: vanNiemand, velden: { reden: 'beroeps', partijen: 'intern', op: 'intern' } },
  PartijIngelicht: { van: vanNiemand, velden: { partij: 'intern', verslag: 'beroeps', op: 'intern' } },
  Afgeschaald: { van: vanNiemand, velden: { reden: 'beroeps', op: 'intern' } },
  CodeRoodGezet: { van: vanNiemand, velden: { reden: 'beroeps', op: 'intern' } },
  CodeRoodIngetrokken: { van: vanNiemand, velden: { reden: 'beroeps', op: 'intern' } },
  AcuutGemerkt: { van: vanNiemand, velden: { reden: 'beroeps', op: 'intern' } },
  AcuutGehandeld: { van: vanNiemand, velden: { verslag: 'beroeps', op: 'intern' } },
  ImpasseGemeld: { van: vanNiemand, velden: { vraag: 'beroeps', op: 'intern' } },
  ImpasseBeslist: { van: vanNiemand, velden: { beslisser: 'beroeps', besluit: 'beroeps', op: 'intern' } },
  SpecialistBetrokken: { van: vanNiemand, velden: { naam: 'beroeps', taak: 'beroeps' } },
  ConsultGevraagd: { van: vanNiemand, velden: { bij: 'beroeps', vraag: 'beroeps', antwoord: 'beroeps', op: 'intern' } },
  KetencontactGewezen: { van: vanNiemand, velden: { keten: 'intern', naam: 'beroeps', op: 'intern' } },
  HuisbezoekGepland: {
    van: vanNiemand,
    velden: { bezoek: 'intern', dag: 'intern', team: 'intern', veiligThuis: 'intern', doel: 'beroeps', op: 'intern' },
  },
  HuisbezoekGedaan: { van: vanNiemand, velden: { bezoek: 'intern', uitkomst: 'beroeps', op: 'intern' } },
  HuisbezoekAfgezegd: { van: vanNiemand, velden: { bezoek: 'intern', reden: 'beroeps', op: 'intern' } },
  RegioOverdrachtAangeboden: {
    van: vanNiemand,
    velden: { overdracht: 'intern', naarRegio: 'plek', ontvanger: 'beroeps', stukken: 'intern', op: 'intern' },
  },
  RegioOverdrachtBevestigd: { van: vanNiemand, velden: { overdracht: 'intern', door: 'beroeps', op: 'intern' } },
  // that a message came and went betrays when and how somebody is reached
  NazorgvraagGestuurd: {
    van: vanNiemand,
    velden: { link: 'intern', persoon: 'intern', maand: 'intern', langs: 'plek', op: 'intern' },
  },
  TikGehoord: {
    van: vanNiemand,
    velden: { link: 'intern', antwoord: 'woorden', verslag: 'beroeps', op: 'intern' },
  },
  // who stays near a family and who was asked to look back is for nobody else to know
  MaatjeUitgenodigd: { van: vanNiemand, velden: { link: 'intern', persoon: 'intern', op: 'intern' } },
  MaatjeGehoord: { van: vanNiemand, velden: { link: 'intern', signaal: 'netwerk', verslag: 'beroeps', op: 'intern' } },
  TerugblikGevraagd: { van: vanNiemand, velden: { link: 'intern', persoon: 'intern', op: 'intern' } },
  SteunGekoppeld: { van: vanNiemand, velden: { mens: 'intern', organisatie: 'intern', op: 'intern' } },
  SteunBeeindigd: { van: vanNiemand, velden: { mens: 'intern', reden: 'beroeps', op: 'intern' } },
  MensGesperd: { van: vanNiemand, velden: { mens: 'intern', grond: 'intern', overgenomen: 'intern' } },
  CasusGeopend: {
    van: f => f.personen.map(p => p.id),
    velden: {
      organisatie: 'intern',
      gemeente: 'intern',
      nummer: 'intern',
      uitMelding: 'intern',
      gever: 'intern',
      gemeldOp: 'vast',
      urgentie: 'intern',
      vormen: 'intern',
      personen: 'eigen-deel',
      verbanden: 'ander',
      verhoogdRisico: 'intern',
      complex: 'intern',
      eersteFase: 'intern',
      rechtstreeks: 'netwerk',
      door: 'intern',
    },
  },
  FaseAfgerond: { van: vanNiemand, velden: { fase: 'intern', volgende: 'intern', onderbouwing: 'beroeps' } },
  NieuwGeweld: { van: vanNiemand, velden: { op: 'intern', verslag: 'beroeps', fase: 'intern', besprokenOp: 'intern' } },
  VanAfgezien: { van: vanNiemand, velden: { voorwaarde: 'intern', reden: 'beroeps', op: 'intern' } },
  CasusGesloten: { van: vanNiemand, velden: { motivering: 'beroeps', nazorgDoor: 'intern' } },
  CasusHeropend: { van: vanNiemand, velden: { reden: 'beroeps', fase: 'intern', herhaling: 'intern' } },

  NazorgAfgesproken: {
    van: vanNiemand,
    velden: { verslag: 'beroeps', slachtoffer: 'ander', pleger: 'ander', bijHerhaling: 'beroeps' },
  },
  NazorgmaandenGekozen: { van: vanNiemand, velden: { maanden: 'intern', reden: 'beroeps' } },
  OpvolgingGedaan: { van: vanNiemand, velden: { maand: 'intern', uitkomst: 'intern', verslag: 'beroeps' } },
  MetingVastgelegd: {
    van: vanNiemand,
    velden: { maand: 'intern', incidenten: 'intern', opgelost: 'beroeps', meedoen: 'beroeps', bewijs: 'beroeps' },
  },
  GezinAntwoordde: {
    van: vanPersoon,
    velden: { maand: 'intern', antwoord: 'eigen-woorden', persoon: 'intern', op: 'vast', wijze: 'plek' },
  },
  JaarcheckGedaan: {
    van: vanDing('hulp', c => c.hulp),
    velden: { hulp: 'intern', geweld: 'beroeps', bron: 'netwerk' },
  },
  StabielResultaatVastgesteld: { van: vanNiemand, velden: { bewijs: 'beroeps', op: 'intern' } },
  HercontactAangenomen: {
    van: vanPersoon,
    velden: { hercontact: 'intern', persoon: 'intern', verslag: 'beroeps', door: 'intern', op: 'vast' },
  },
  HercontactBeantwoord: {
    van: vanPersoon,
    velden: { hercontact: 'intern', verslag: 'beroeps', persoon: 'intern', op: 'vast', wijze: 'plek' },
  },

  // what went to whom: the person may know that it did; the worker stays a worker
  InzageGegeven: {
    van: vanPersoon,
    velden: {
      inzage: 'intern',
      persoon: 'intern',
      ontvanger: 'intern',
      grond: 'vast',
      doel: 'vast',
      verzoek: 'beroeps',
      velden: 'intern',
      weggelaten: 'intern',
      kanWegen: 'intern',
      belangKind: 'intern',
      op: 'vast',
    },
  },
  ErvaringToestemmingGegeven: { van: vanPersoon, velden: { persoon: 'intern', verslag: 'beroeps', op: 'vast' } },
  ErvaringsdeskundigeGekoppeld: {
    van: vanPersoon,
    velden: {
      ...{ koppeling: 'intern', persoon: 'intern', mens: 'intern' },
      ...{ tot: 'vast', velden: 'intern', op: 'vast' },
    },
  },
  ErvaringToestemmingIngetrokken: { van: vanPersoon, velden: { persoon: 'intern', op: 'vast' } },
  // that there was a coach, from when to when, and in their own words what was shared
  CoachGekoppeld: {
    van: vanPersoon,
    velden: {
      ...{ koppeling: 'intern', blad: 'intern', persoon: 'intern', mens: 'intern', ja: 'intern' },
      ...{ jaOp: 'vast', verslag: 'beroeps', vogOp: 'intern', tot: 'vast', dingen: 'intern', teksten: 'tekst' },
      op: 'vast',
    },
  },
  CoachdoelenGewijzigd: {
    van: vanPersoon,
    velden: {
      ...{ koppeling: 'intern', blad: 'intern', vorig: 'intern', persoon: 'intern' },
      ...{ dingen: 'intern', teksten: 'tekst', op: 'vast' },
    },
  },
  CoachGestopt: {
    van: vanPersoon,
    velden: { koppeling: 'intern', blad: 'intern', persoon: 'intern', waarom: 'intern', op: 'vast' },
  },
  // what a coach said may tell of others: a person reads it first
  CoachGehoord: {
    van: vanPersoon,
    velden: {
      ...{ koppeling: 'intern', persoon: 'intern', bericht: 'intern', sein: 'intern' },
      ...{ woorden: 'netwerk', verslag: 'beroeps', op: 'vast' },
    },
  },
  SpoorwerkerAangewezen: { van: vanPersoon, velden: { mens: 'intern', persoon: 'intern', op: 'intern' } },
  FeitGedeeld: {
    van: vanPersoon,
    velden: {
      deling: 'intern',
      persoon: 'intern',
      medewerker: 'intern',
      grond: 'vast',
      doel: 'vast',
      noodzaak: 'beroeps',
      tot: 'vast',
      teksten: 'intern',
      velden: 'intern',
      op: 'vast',
    },
  },
}
