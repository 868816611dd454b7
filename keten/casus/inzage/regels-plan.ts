import type { PlanFeit } from '../plan/feiten.ts'
import type { Kern } from '../casus.ts'
import { vanDing, vanKind, vanNiemand, vanPersoon, vanVoor, type Tabel } from './regel.ts'

const vanVoorwaarde = (f: { readonly voorwaarde: string }, c: Kern): readonly string[] =>
  c.voorwaarden.find(v => v.id === f.voorwaarde)?.voor ?? []
const vanMaatregel = (f: { readonly maatregel: string }, c: Kern): readonly string[] =>
  c.maatregelen.find(m => m.id === f.maatregel)?.voor ?? []

/**
 * The plan: own goals, and agreements for everybody they were made with. Who checks and how, who helps and what if it fails can name
 * somebody else. The text of the whole plan goes along only as far as it was given to this person: then it is shared.
 */
export const REGELS_PLAN: Tabel<PlanFeit['soort']> = {
  VoorwaardeGesteld: {
    van: vanVoor,
    velden: {
      voorwaarde: 'intern',
      voor: 'ander',
      tekst: 'tekst',
      minimum: 'intern',
      controleur: 'netwerk',
      hoe: 'beroeps',
      alsNiet: 'beroeps',
      eigenaar: 'netwerk',
      controleOp: 'vast',
    },
  },
  VoorwaardeGecontroleerd: {
    van: vanVoorwaarde,
    velden: { voorwaarde: 'intern', stand: 'vast', verslag: 'beroeps', volgende: 'vast' },
  },
  DoelGesteld: {
    van: vanPersoon,
    velden: { doel: 'intern', persoon: 'intern', tekst: 'tekst', termijn: 'intern', risico: 'intern' },
  },
  DoelBehaald: { van: vanDing('doel', c => c.doelen), velden: { doel: 'intern' } },
  // who does it stands in free words: nobody can tell whose it is
  ActieAfgesproken: {
    van: vanNiemand,
    velden: {
      actie: 'intern',
      wie: 'netwerk',
      tekst: 'beroeps',
      uiterlijk: 'intern',
      met: 'intern',
      nu: 'intern',
      terugkeer: 'intern',
    },
  },
  ActieKlaar: { van: vanNiemand, velden: { actie: 'intern', verslag: 'beroeps' } },
  RisicofactorBenoemd: { van: vanPersoon, velden: { factor: 'intern', persoon: 'intern', tekst: 'beroeps' } },
  RisicofactorZonderInvloed: {
    van: vanDing('factor', c => c.risicos),
    velden: { factor: 'intern', onderbouwing: 'beroeps' },
  },
  VeiligheidsplanVastgesteld: {
    van: (f, c) => c.meegegeven.filter(m => m.versie === f.versie).flatMap(m => m.aan),
    velden: { versie: 'vast', tekst: 'tekst', makers: 'ander', acuut: 'intern' },
  },
  PlanMeegegeven: { van: f => f.aan, velden: { versie: 'vast', aan: 'ander', wijze: 'intern' } },
  GezinsplanGekoppeld: { van: vanNiemand, velden: { casus: 'intern', nummer: 'intern', regie: 'intern' } },
  MaatregelAfgesproken: {
    van: vanVoor,
    velden: {
      maatregel: 'intern',
      kader: 'intern',
      termijn: 'intern',
      contact: 'intern',
      voor: 'ander',
      tekst: 'tekst',
      eigenaar: 'netwerk',
      van: 'vast',
      tot: 'vast',
      direct: 'intern',
      uitvoerder: 'intern',
      toezicht: 'beroeps',
      elkeDagen: 'intern',
    },
  },
  MaatregelGestart: { van: vanMaatregel, velden: { maatregel: 'intern', op: 'vast' } },
  BezoekGedaan: { van: vanMaatregel, velden: { maatregel: 'intern', op: 'intern', verslag: 'beroeps' } },
  MaatregelAfgerond: {
    van: vanMaatregel,
    velden: { maatregel: 'intern', op: 'vast', resultaat: 'intern', verslag: 'beroeps' },
  },
  EigenWoordenVastgelegd: {
    van: f => f.van,
    velden: { vraag: 'intern', van: 'ander', tekst: 'eigen-woorden' },
  },
  VerwachtingenUitgelegd: { van: f => f.aan, velden: { op: 'vast', aan: 'ander', verslag: 'beroeps' } },
  PlanregelGeschreven: {
    van: vanPersoon,
    velden: { regel: 'intern', persoon: 'intern', onderdeel: 'intern', tekst: 'tekst' },
  },
  GeenPlanregel: { van: vanPersoon, velden: { persoon: 'intern', wat: 'intern', reden: 'beroeps' } },
  NetwerktaakAfgesproken: {
    van: vanVoor,
    velden: { taak: 'intern', naam: 'netwerk', voor: 'ander', tekst: 'netwerk' },
  },
  KindplanGevraagd: {
    van: vanKind,
    velden: {
      kindplan: 'intern',
      kind: 'intern',
      rechtbank: 'plek',
      gevraagdOp: 'vast',
      zittingOp: 'plek',
      leverenVoor: 'intern',
    },
  },
  KindplanGeleverd: {
    van: (f, c) => c.kindplannen.filter(k => k.id === f.kindplan).map(k => k.kind),
    velden: { kindplan: 'intern', op: 'vast', versie: 'intern' },
  },
  TerugkeerAfgesproken: { van: vanPersoon, velden: { persoon: 'intern', op: 'plek', verslag: 'plek' } },
  // to whoever carries the device it is known; to anybody else it would tell that there is one
  AlarmGegaan: {
    van: vanPersoon,
    velden: { alarm: 'intern', aansluiting: 'intern', persoon: 'intern', op: 'vast', reactie: 'vast' },
  },
  VeiligheidscheckGepland: { van: vanNiemand, velden: { op: 'intern' } },
  VeiligheidscheckGedaan: {
    van: vanNiemand,
    velden: { oordeel: 'ander', verslag: 'beroeps', volgende: 'intern' },
  },
}
