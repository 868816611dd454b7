import type { Noodblad, Noodlijst, Toegang } from '../../../vertrouwen/screens/noodtoegang/vormen.ts'
import type { Antwoorden } from './voorbeelden.ts'

const leeg = { gezienOp: null, gezienDoor: null, zegje: null, oordeel: null, motivering: null } as const
const nietBeoordeeld = { ...leeg, beoordeeldOp: null, beoordeeldDoor: null, telaat: false }
const basis: Toegang = {
  ...nietBeoordeeld,
  ...{ id: 'n1', nummer: 'C-AB12-CD34', eigen: true, houdt: false, naam: 'Cas Testman', rol: 'casusregisseur' },
  ...{ organisatie: 'Lokaal team Lindedorp', reden: 'crisisdienst' },
  toelichting: 'De politie staat aan de deur en vraagt wat er met dit gezin is afgesproken (verzonnen).',
  ...{ van: '2026-11-20T21:40:00+01:00', tot: '2026-11-20T22:40:00+01:00' },
  ...{ beoordelenVoor: '2026-11-25T23:59:59+01:00', mag: ['kijken', 'zeggen'] },
}
const bijMij: Toegang = {
  ...basis,
  ...{ id: 'n3', nummer: 'C-9K2M-PQ4T', eigen: false, houdt: true, naam: 'Noor Voorbeeld', mag: ['gezien'] },
  ...{ organisatie: 'Veilig Thuis Voorbeeldstreek', rol: 'medewerker-veilig-thuis', reden: 'gevaar-nu' },
}
const klaar: Toegang = {
  ...basis,
  ...{ id: 'n4', nummer: 'M-4BCD-9XYZ', van: '2026-10-02T02:10:00+02:00', tot: '2026-10-02T03:10:00+02:00', mag: [] },
  ...{ gezienOp: '2026-10-02T08:30:00+02:00', gezienDoor: 'Anna Voorbeeld', oordeel: 'niet-terecht' },
  ...{ zegje: 'Ik dacht dat het mijn zaak was (verzonnen).', beoordeeldDoor: 'Pia Proef' },
  ...{ motivering: 'De houder was bereikbaar. Bel de volgende keer eerst (verzonnen).' },
  beoordeeldOp: '2026-10-05T10:00:00+02:00',
}
const lijst: Noodlijst = { minuten: 60, werkdagen: 3, opent: true, toegangen: [basis, bijMij, klaar] }
const blad: Noodblad = {
  ...{ id: 'n1', nummer: 'C-AB12-CD34', soort: 'casus', gemeente: 'Lindedorp', urgentie: 'hoog', afgeschermd: false },
  ...{ houder: 'Sociaal wijkteam Lindedorp', geopendOp: '2026-09-14T10:00:00+02:00', tot: '2026-11-20T22:40:00+01:00' },
  ...{ codeRoodOp: null, acuutOp: '2026-11-19T16:20:00+01:00' },
  personen: [
    { naam: 'Mira Voorbeeldsma', geboren: '1984' },
    { naam: 'Stefan Voorbeeldsma', geboren: '1981' },
    { naam: 'Jip Voorbeeldsma', geboren: '2016' },
  ],
  feiten: [
    { soort: 'AcuutGemerkt', op: '2026-11-19T16:20:00+01:00' },
    { soort: 'VeiligheidscheckGedaan', op: '2026-11-12T11:00:00+01:00' },
    { soort: 'CasusGeopend', op: '2026-09-14T10:00:00+02:00' },
  ],
  afspraken: [
    {
      ...{ soort: 'maatregel', op: '2026-11-12T11:10:00+01:00' },
      tekst: 'Gaat het mis, dan belt Mira haar zus op […]. Jip gaat dan naar oma (verzonnen).',
    },
  ],
}
export const noodvoorbeelden: Antwoorden = {
  'GET /noodtoegang': { inhoud: lijst },
  'GET /noodtoegang/n1': { inhoud: blad },
  'GET /noodtoegang/n2': {
    inhoud: {
      ...blad,
      id: 'n2',
      acuutOp: null,
      codeRoodOp: '2026-11-18T09:00:00+01:00',
      afgeschermd: true,
      afspraken: [],
    },
  },
}
export const NOG_NIETS_GEOPEND = { inhoud: { ...lijst, toegangen: [] } satisfies Noodlijst }
export const BEOORDELEN = {
  inhoud: {
    ...lijst,
    opent: false,
    toegangen: [
      {
        ...bijMij,
        houdt: false,
        telaat: true,
        mag: ['beoordelen'],
        zegje: 'Ik vertelde de agent wat er is afgesproken (verzonnen).',
      },
      { ...klaar, eigen: false },
    ],
  } satisfies Noodlijst,
}
