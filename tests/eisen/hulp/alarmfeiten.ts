import { idVan, mens } from '../../../kernel/testing/mensen.ts'
import type { AlarmFeit } from '../../../keten/alarm/index.ts'

export const UTRECHT = 'utrecht-amersfoort-2015'
export const vt = mens('Anna Voorbeeld', 'medewerker-veilig-thuis', 'veilig-thuis', UTRECHT)
export const MIDDEN = vt.organisatie
export const WIJK = idVan('organisatie wijkteam')
export const APPARAAT = 'proef-0001'
export const TOEN = '2026-03-01T09:00:00.000Z'

export const gevraagd = (): Extract<AlarmFeit, { soort: 'AansluitingGevraagd' }> => ({
  soort: 'AansluitingGevraagd',
  nummer: 'A-PROE-F001',
  uitZaak: idVan('casus'),
  gemeente: 'Utrecht',
  persoon: idVan('zij'),
  hulp: idVan('hulp'),
  aanvrager: WIJK,
  aanvragerRol: 'casusregisseur',
  coordinator: MIDDEN,
  indicatie: { 'woont-hier': 'ja', 'geen-contact': 'ja', 'gevaar-aangetoond': 'ja', verbod: 'onbekend' },
  reden: idVan('waarom'),
  gevraagdOp: TOEN,
})
export const geoordeeld = (uitslag: 'positief' | 'negatief' = 'positief'): AlarmFeit => ({
  soort: 'CommissieOordeelde',
  oordeel: {
    uitslag,
    deelnemers: [
      { organisatie: idVan('politie'), soort: 'politie', naam: idVan('naam 1') },
      { organisatie: idVan('opvang'), soort: 'opvang', naam: idVan('naam 2') },
    ],
    reden: idVan('reden'),
    op: TOEN,
  },
})
export const toegekend = (): AlarmFeit => ({
  soort: 'AansluitingToegekend',
  toekenning: {
    van: TOEN,
    tot: '2026-08-01T00:00:00.000Z',
    apparaat: APPARAAT,
    dienst: [{ organisatie: MIDDEN, rol: 'medewerker-veilig-thuis' }],
  },
})
