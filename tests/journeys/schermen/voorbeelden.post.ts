import type { Antwoord, Antwoorden } from './voorbeelden.ts'

/** Made-up messages of made-up systems. Every person here is invented. */
export const GEEN_POST: Antwoord = { inhoud: { in: [], uit: [] } }

const basis = {
  langs: 'https',
  zender: 'Politie Proefstad',
  uitleg: null,
  reden: null,
  herhaald: 0,
  omvang: 4210,
  zaak: null,
}
const wacht = {
  ...basis,
  id: 'b1',
  op: '2026-11-20T21:40:00+01:00',
  referentie: 'PROEF-2026-0071',
  meldingnummer: 'PL-PROEF-0071',
  stand: 'wacht',
  gebrek: { code: 'gemeente', regel: null, plek: null, tekst: '' },
}
const kapot = {
  ...basis,
  id: 'b2',
  op: '2026-11-20T20:05:00+01:00',
  referentie: 'PROEF-2026-0068',
  meldingnummer: null,
  stand: 'geweigerd',
  herhaald: 2,
  gebrek: { code: 'ontbreekt', regel: 14, plek: 'vtMeldingDi01/object/datumMelding', tekst: '' },
}

export const post: Antwoorden = {
  'GET /berichten': {
    inhoud: {
      in: [
        wacht,
        kapot,
        {
          ...basis,
          id: 'b3',
          op: '2026-11-20T18:12:00+01:00',
          referentie: 'PROEF-2026-0065',
          meldingnummer: 'PL-PROEF-0065',
          stand: 'aangenomen',
          gebrek: null,
          zaak: { id: 'm1', nummer: 'M-26-0412' },
        },
        {
          ...basis,
          id: 'b5',
          op: '2026-11-20T18:40:00+01:00',
          referentie: 'PROEF-2026-0066',
          meldingnummer: 'PL-PROEF-0065',
          stand: 'gekoppeld',
          gebrek: null,
          zaak: { id: 'm1', nummer: 'M-26-0412' },
        },
        {
          ...basis,
          id: 'b4',
          op: '2026-11-19T09:30:00+01:00',
          zender: null,
          referentie: null,
          meldingnummer: null,
          stand: 'terzijde',
          gebrek: { code: 'geen-xml', regel: 1, plek: null, tekst: '' },
          reden: 'Proefbericht van de leverancier.',
        },
      ],
      uit: [
        {
          id: 'u1',
          op: '2026-11-20T17:00:00+01:00',
          soort: 'vt-terugkoppeling',
          stand: 'klaar',
          verstuurdOp: null,
          langs: null,
          zaak: { id: 'm1', nummer: 'M-26-0412' },
        },
        {
          id: 'u2',
          op: '2026-11-18T11:00:00+01:00',
          soort: 'verzoek-tot-onderzoek',
          stand: 'verstuurd',
          verstuurdOp: '2026-11-18T11:20:00+01:00',
          langs: 'bestand',
          zaak: { id: 'm2', nummer: 'M-26-0398' },
        },
      ],
    },
  },
  'GET /berichten/in/b1': {
    inhoud: {
      bericht: wacht,
      melder: 'Wijkagent Proefstuk, 000-0000000',
      verhaal:
        'Datum van het incident: 20-11-2026\nWat er gebeurde: Verzonnen: buren hoorden geschreeuw en glas.\nZorgelijke situatie: De kinderen waren thuis.\nOf er nu gevaar is, staat niet in een VT-melding: beoordeel dat eerst.',
      personen: [
        { naam: 'Petra Voorbeeldsma', geboortedatum: '1988-04-12', rol: 'overig', plaats: null },
        { naam: 'Kind Voorbeeldsma', geboortedatum: 'onbekend', rol: 'kind-in-gezin', plaats: null },
      ],
      opmerkingen: [
        {
          soort: 'onbekende-code',
          plek: 'vtMeldingDi01/object/betreft/gerelateerde/heeftBetrokken/jeugzorgrol',
          waarde: 'buurman',
        },
      ],
      gemeente: null,
      gemeenten: ['Waterveen', 'Lindedorp'],
      aanTeNemen: true,
      tekst: null,
      meldingen: [{ id: 'm1', nummer: 'M-26-0412', geopendOp: '2026-11-20T18:12:00+01:00' }],
    },
  },
  'GET /berichten/in/b2': {
    inhoud: {
      bericht: kapot,
      melder: null,
      verhaal: null,
      personen: [],
      opmerkingen: [],
      gemeente: null,
      gemeenten: ['Waterveen', 'Lindedorp'],
      aanTeNemen: false,
      tekst:
        '<?xml version="1.0" encoding="UTF-8"?>\n<JZ:vtMeldingDi01>\n  <JZ:stuurgegevens>\n    <StUF:berichtcode>Di01</StUF:berichtcode>\n',
      meldingen: [],
    },
  },
}
