import type { Coachbladvorm } from '../../../keten/casus/screens/coaching/vormen.ts'
import type { Antwoorden } from './voorbeelden.ts'

/** What a volunteer coach sees, and what who directs the case sees of it. Every person here is invented. */
export const COACHBLAD: Coachbladvorm = {
  voornaam: 'Anna',
  dingen: [
    { id: 'd2', soort: 'doel', tekst: 'Elke avond een half uur voor mezelf (verzonnen).', klaar: false },
    { id: 'hd1', soort: 'hersteldoel', tekst: 'Een dag in de week naar het leerwerkbedrijf (verzonnen).', klaar: true },
    { id: 'pl1', soort: 'stap', tekst: 'Maandag samen de brieven openen (verzonnen).', klaar: false },
  ],
  regisseur: { naam: 'Iris Voorbeeld' },
  team: 'Wijkteam Lindedorp',
  bel: '038 1234567',
  tot: '2027-05-31T22:59:59.000Z',
}

export const coachvoorbeelden: Antwoorden = {
  'GET /coaching': {
    inhoud: {
      coaching: [
        { id: 'kop1', voornaam: 'Anna', tot: '2027-05-31T22:59:59.000Z' },
        { id: 'kop2', voornaam: 'Ibrahim-Jan', tot: '2026-12-31T22:59:59.000Z' },
      ],
    },
  },
  'GET /coaching/kop1': { inhoud: COACHBLAD },
  'GET /coaching/kop9': {
    status: 404,
    inhoud: {
      type: 'about:blank',
      title: 'Niet gevonden',
      status: 404,
      code: 'NIET_GEVONDEN',
      detail: 'Dit is er niet.',
    },
  },
  'POST /coaching/kop1/onveilig': { inhoud: { id: 'cb1', versie: 1, mag: [] } },
  'POST /coaching/kop1/berichten': { inhoud: { id: 'cb2', versie: 1, mag: [] } },
}
export const NIEMAND_TE_HELPEN: Antwoorden = { 'GET /coaching': { inhoud: { coaching: [] } } }

export const bijCasus = {
  coaches: [
    {
      ...{ koppeling: 'kop1', persoon: 'p1', naam: 'Coby Voorbeeld', organisatie: 'Buurthuis Voorbeeld' },
      ...{ regisseur: 'k1', blad: COACHBLAD },
    },
  ],
  berichten: [
    {
      ...{ id: 'cb1', koppeling: 'kop1', soort: 'onveilig', naam: 'Coby Voorbeeld', tekst: null },
      op: '2026-11-20T20:10:00+01:00',
    },
    {
      ...{ id: 'cb2', koppeling: 'kop1', soort: 'bericht', naam: 'Coby Voorbeeld', op: '2026-11-19T16:00:00+01:00' },
      tekst: 'De brieven openen ging goed. Zij wil volgende week alleen proberen (verzonnen).',
    },
    {
      ...{ id: 'cb3', koppeling: 'kop1', soort: 'bericht', naam: 'Coby Voorbeeld', op: '2026-11-12T16:00:00+01:00' },
      tekst: 'Wij zijn begonnen (verzonnen).',
    },
  ],
}
