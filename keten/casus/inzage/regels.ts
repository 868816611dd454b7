import type { CasusFeit } from '../casus.ts'
import { REGELS_PLAN } from './regels-plan.ts'
import { REGELS_RECHTEN } from './regels-rechten.ts'
import { REGELS_WERK } from './regels-werk.ts'
import { vanDing, vanKind, vanNiemand, vanPersoon, type Feitregel, type Tabel } from './regel.ts'
import type { SysteemFeit } from '../systeem/feiten.ts'
import type { ContactFeit } from '../contact/feiten.ts'
import type { HulpFeit } from '../hulp/feiten.ts'
import type { StukFeit } from '../stukken/feiten.ts'

const vanHulp = vanDing('hulp', c => c.hulp)

/** The family: own line and own words; who others are, where they live and what they said stays out. */
const REGELS_GEZIN: Tabel<SysteemFeit['soort'] | ContactFeit['soort'] | HulpFeit['soort']> = {
  LidToegevoegd: { van: vanPersoon, velden: { persoon: 'intern', rollen: 'vast', kind: 'intern', sinds: 'vast' } },
  LidVertrokken: { van: vanPersoon, velden: { persoon: 'intern', tot: 'vast', reden: 'beroeps' } },
  LidTerug: { van: vanPersoon, velden: { persoon: 'intern', sinds: 'vast' } },
  VerbandGelegd: {
    van: vanNiemand,
    velden: { van: 'ander', naar: 'ander', relatie: 'ander', geweld: 'ander', sinds: 'ander' },
  },
  VerbandBeeindigd: {
    van: vanNiemand,
    velden: { van: 'ander', naar: 'ander', relatie: 'ander', einde: 'ander', tot: 'ander' },
  },
  WoonplekVastgelegd: {
    van: f => f.bewoners,
    velden: { woonplek: 'intern', adres: 'plek', bewoners: 'plek', sinds: 'plek', ookElders: 'plek' },
  },
  VeiligheidGezien: {
    van: f => f.perPersoon.map(p => p.persoon),
    velden: { oordeel: 'ander', perPersoon: 'eigen-deel', toelichting: 'beroeps', op: 'vast' },
  },
  KindGesproken: { van: vanKind, velden: { kind: 'intern', verslag: 'eigen-woorden', op: 'vast', wijze: 'plek' } },
  NetwerkBetrokken: { van: vanNiemand, velden: { verslag: 'netwerk' } },
  GebeurtenisVastgelegd: {
    van: f => f.rollen.map(r => r.persoon),
    velden: { gebeurtenis: 'intern', op: 'vast', wat: 'beroeps', rollen: 'eigen-deel' },
  },
  MachtskaartGetekend: {
    van: vanNiemand,
    velden: { versie: 'intern', op: 'intern', lijnen: 'beroeps', toelichting: 'beroeps' },
  },
  KijkVastgelegd: { van: vanPersoon, velden: { persoon: 'intern', op: 'vast', verslag: 'eigen-woorden' } },
  GeenGesprekMetKind: { van: vanKind, velden: { kind: 'intern', reden: 'beroeps' } },
  GeweldInJeugd: { van: vanPersoon, velden: { persoon: 'intern', verslag: 'beroeps', waarvoor: 'vast' } },
  AnalyseAfgerond: {
    van: vanNiemand,
    velden: { op: 'intern', onderbouwing: 'beroeps', overdracht: 'beroeps' },
  },
  BelangenconflictGenoteerd: {
    van: vanKind,
    velden: { conflict: 'intern', kind: 'intern', aard: 'beroeps', wat: 'beroeps' },
  },
  BelangenconflictGewogen: {
    van: vanNiemand,
    velden: { conflict: 'intern', hulpbehoefte: 'beroeps', onderbouwing: 'beroeps' },
  },
  NetwerkpersoonToegevoegd: {
    van: vanNiemand,
    velden: { persoon: 'intern', band: 'netwerk', professional: 'netwerk' },
  },
  NetwerkveiligheidBeoordeeld: {
    van: vanNiemand,
    velden: { persoon: 'intern', oordeel: 'netwerk', gesloten: 'netwerk', onderbouwing: 'netwerk' },
  },
  NetwerkrolGegeven: {
    van: vanNiemand,
    velden: { persoon: 'intern', wat: 'netwerk', professional: 'netwerk' },
  },
  NetwerkprofessionalAangewezen: { van: vanNiemand, velden: { persoon: 'intern', professional: 'netwerk' } },
  NetwerkplekAfgesproken: {
    van: vanPersoon,
    velden: { plek: 'intern', persoon: 'intern', bij: 'plek', verslag: 'plek' },
  },

  ContactGehad: {
    van: vanPersoon,
    velden: {
      contact: 'intern',
      persoon: 'intern',
      op: 'vast',
      wijze: 'plek',
      gelukt: 'intern',
      via: 'netwerk',
      verslag: 'beroeps',
    },
  },
  MotivatieBesproken: {
    van: vanPersoon,
    velden: { persoon: 'intern', op: 'vast', wijze: 'plek', fase: 'vast', verslag: 'beroeps' },
  },
  MedewerkingGeweigerd: {
    van: vanPersoon,
    velden: { persoon: 'intern', op: 'vast', wijze: 'plek', wat: 'vast', verslag: 'beroeps' },
  },
  GezinsgesprekGehouden: {
    van: f => f.aanwezig,
    velden: { aanwezig: 'ander', op: 'vast', wijze: 'plek', verslag: 'woorden' },
  },
  // how somebody is reached safely betrays where and through whom: also on paper it may fall into other hands
  VeiligContactIngesteld: {
    van: vanPersoon,
    velden: {
      persoon: 'intern',
      wijzen: 'plek',
      toelichting: 'plek',
      van: 'plek',
      tot: 'plek',
      dagen: 'plek',
      voicemail: 'plek',
      woord: 'plek',
    },
  },
  ContactgegevenVastgelegd: {
    van: vanNiemand,
    velden: { gegeven: 'intern', persoon: 'intern', langs: 'plek', op: 'intern' },
  },
  ContactgegevenNagekeken: {
    van: vanNiemand,
    velden: { persoon: 'intern', langs: 'plek', hoe: 'plek', op: 'intern' },
  },
  ContactGetoond: {
    van: vanNiemand,
    velden: { persoon: 'intern', wijze: 'plek', buiten: 'intern', reden: 'beroeps', door: 'intern', op: 'intern' },
  },
  KanNietZelfVragen: { van: vanPersoon, velden: { persoon: 'intern', waarom: 'vast', toelichting: 'beroeps' } },
  // who gave the signal is shielded until that person says otherwise
  SignaalOntvangen: {
    van: vanPersoon,
    velden: { signaal: 'intern', persoon: 'intern', op: 'netwerk', verslag: 'netwerk', contactNodig: 'intern' },
  },

  HulpAangeboden: {
    van: vanPersoon,
    velden: {
      hulp: 'intern',
      persoon: 'intern',
      wat: 'tekst',
      aanbieder: 'tekst',
      medewerkingOuders: 'ander',
      factor: 'intern',
      zwaarte: 'intern',
      waarom: 'beroeps',
      naCrisis: 'intern',
      op: 'vast',
    },
  },
  HulpAanvaard: { van: vanHulp, velden: { hulp: 'intern', door: 'intern', op: 'vast' } },
  WachtendGezinGezien: {
    van: vanHulp,
    velden: {
      hulp: 'intern',
      verslag: 'beroeps',
      door: 'intern',
      op: 'vast',
      veilig: 'beroeps',
      wil: 'woorden',
      plek: 'intern',
    },
  },
  HulpGeweigerd: { van: vanHulp, velden: { hulp: 'intern', door: 'ander', reden: 'woorden', op: 'vast' } },
  WeigeringOpgevolgd: { van: vanHulp, velden: { hulp: 'intern', verslag: 'beroeps', op: 'vast' } },
  HulpGestart: { van: vanHulp, velden: { hulp: 'intern', op: 'vast' } },
  HulpHerzien: { van: vanHulp, velden: { hulp: 'intern', lichter: 'intern', reden: 'beroeps', op: 'vast' } },
  HulpAfgerond: { van: vanHulp, velden: { hulp: 'intern', verslag: 'beroeps', effect: 'beroeps', op: 'vast' } },
  ProbleemBenoemd: {
    van: vanPersoon,
    velden: { probleem: 'intern', persoon: 'intern', gebied: 'intern', als: 'intern', tekst: 'beroeps' },
  },
  KrachtBenoemd: { van: vanPersoon, velden: { kracht: 'intern', persoon: 'intern', tekst: 'tekst' } },
  HersteldoelGesteld: {
    van: vanPersoon,
    velden: { doel: 'intern', persoon: 'intern', gebied: 'intern', tekst: 'tekst', basis: 'intern' },
  },
  HersteldoelBijgewerkt: {
    van: vanDing('doel', c => c.hersteldoelen),
    velden: { doel: 'intern', stand: 'vast', verslag: 'beroeps', op: 'vast' },
  },
  TredeGezet: { van: vanPersoon, velden: { persoon: 'intern', trede: 'vast', op: 'vast' } },
  InstemmingVastgelegd: { van: vanPersoon, velden: { persoon: 'intern', stand: 'vast', op: 'vast' } },
  AnalyseVastgesteld: {
    van: vanNiemand,
    velden: {
      gezin: 'ander',
      deelnemers: 'ander',
      individueel: 'beroeps',
      relationeel: 'beroeps',
      patronen: 'beroeps',
      factoren: 'intern',
      op: 'intern',
    },
  },
  OmgevingAfgewogen: {
    van: vanNiemand,
    velden: { partij: 'plek', ingelicht: 'intern', grond: 'beroeps', op: 'intern' },
  },
}

/** Documents stand outside the copy: each is judged by itself. Of a letter only that it came, to whom it went. */
const REGELS_STUKKEN: Tabel<StukFeit['soort']> = {
  StukToegevoegd: {
    van: vanNiemand,
    velden: {
      stuk: 'intern',
      bestand: 'intern',
      versie: 'intern',
      aard: 'beroeps',
      bestandstype: 'intern',
      grootte: 'intern',
      naam: 'beroeps',
      over: 'ander',
      herkomst: 'netwerk',
      op: 'intern',
    },
  },
  StukIngetrokken: { van: vanNiemand, velden: { stuk: 'intern', reden: 'beroeps', op: 'intern' } },
  BriefGemaakt: {
    van: f => [f.ontvanger],
    velden: {
      stuk: 'intern',
      bestand: 'intern',
      ontvanger: 'intern',
      over: 'ander',
      sjabloon: 'intern',
      sjabloonversie: 'intern',
      grootte: 'intern',
      op: 'vast',
    },
  },
  BriefVerstuurd: { van: vanNiemand, velden: { stuk: 'intern', dag: 'intern', op: 'intern' } },
  // why somebody gets no letter may tell what another said
  BriefBesloten: {
    van: vanPersoon,
    velden: { persoon: 'intern', mag: 'intern', grond: 'intern', reden: 'beroeps', op: 'intern' },
  },
  AdresAfgeschermd: {
    van: vanPersoon,
    velden: { persoon: 'intern', afgeschermd: 'plek', reden: 'plek', op: 'intern' },
  },
}

/** The declared table: every field of every fact of a case, and what happens with it in a copy. Left out is the rule. */
export const REGELS: Tabel<CasusFeit['soort']> = {
  ...REGELS_GEZIN,
  ...REGELS_PLAN,
  ...REGELS_WERK,
  ...REGELS_STUKKEN,
  ...REGELS_RECHTEN,
}

/** The rule of one fact. Sound: each is found under the name of the fact that it takes. */
export const regelVan = (soort: CasusFeit['soort']): Feitregel<CasusFeit> =>
  REGELS[soort] as unknown as Feitregel<CasusFeit>
