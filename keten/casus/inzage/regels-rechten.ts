import type { RechtenFeit } from '../rechten/feiten.ts'
import { vanNiemand, vanPersoon, type Tabel } from './regel.ts'

/**
 * What somebody asked themselves, and what they were told: the person may read that again. What another asked for them, how it was
 * weighed and who did so stays out: a copy for one parent never tells that the other asked.
 */
export const REGELS_RECHTEN: Tabel<RechtenFeit['soort']> = {
  VerzoekOntvangen: {
    van: f => (f.hoedanigheid === 'zelf' ? [f.persoon] : []),
    velden: {
      ...{ verzoek: 'intern', persoon: 'intern', recht: 'intern', wet: 'intern', hoedanigheid: 'intern' },
      ...{ vrager: 'intern', identiteit: 'intern', bevoegdheid: 'intern', kanWegen: 'intern', belang: 'intern' },
      ...{ wat: 'beroeps', ontvangenOp: 'vast', op: 'intern' },
    },
  },
  VerzoekVerlengd: { van: vanNiemand, velden: { verzoek: 'intern', reden: 'beroeps', op: 'intern' } },
  BesluitVoorgesteld: {
    van: vanNiemand,
    velden: {
      ...{ verzoek: 'intern', uitkomst: 'intern', grond: 'intern', motivering: 'beroeps', rechtsgang: 'intern' },
      ...{ kenmerk: 'intern', anderenGewogen: 'intern', door: 'intern', op: 'intern' },
    },
  },
  VoorstelTeruggegeven: {
    van: vanNiemand,
    velden: { verzoek: 'intern', reden: 'beroeps', door: 'intern', op: 'intern' },
  },
  VerzoekBesloten: {
    van: vanNiemand,
    velden: {
      ...{ verzoek: 'intern', persoon: 'intern', uitkomst: 'intern', grond: 'intern', motivering: 'beroeps' },
      ...{ rechtsgang: 'intern', bestand: 'intern', voorgesteldDoor: 'intern', door: 'intern', op: 'intern' },
    },
  },
  VerzoekIngetrokken: { van: vanNiemand, velden: { verzoek: 'intern', reden: 'beroeps', op: 'intern' } },
  EigenVerklaringToegevoegd: {
    van: f => (f.zelf ? [f.persoon] : []),
    velden: { verzoek: 'intern', persoon: 'intern', zelf: 'intern', verklaring: 'eigen-woorden', op: 'vast' },
  },
  RechtenUitgelegd: {
    van: vanPersoon,
    velden: { persoon: 'intern', wat: 'intern', hoe: 'intern', dag: 'vast', op: 'intern' },
  },
}
