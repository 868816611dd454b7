import type { Antwoord, Antwoorden } from './voorbeelden.ts'

/** Made-up questions at the public door. Every person here is invented. */
export const GEEN_DEUR: Antwoord = { inhoud: { vragen: [] } }

const open = { door: null, uitkomst: null, reden: null, zaak: null, aanbod: null, terug: null }
const melding = {
  ...open,
  id: 'd1',
  op: '2026-11-20T02:14:00+01:00',
  soort: 'melding',
  gemeente: 'Waterveen',
  oppakkenVoor: '2026-11-20T21:00:00+01:00',
  stand: 'wacht',
}
const advies = {
  ...open,
  id: 'd2',
  op: '2026-11-20T19:40:00+01:00',
  soort: 'advies',
  gemeente: 'Lindedorp',
  oppakkenVoor: '2026-11-23T23:59:59+01:00',
  stand: 'opgepakt',
  door: 'Samira Voorbeeld',
}
const klaar = {
  ...open,
  id: 'd3',
  op: '2026-11-19T15:00:00+01:00',
  soort: 'aanbod',
  gemeente: 'Waterveen',
  oppakkenVoor: '2026-11-20T23:59:59+01:00',
  stand: 'klaar',
  door: 'Noor Voorbeeld',
  uitkomst: 'geholpen',
  reden: 'Gebeld op het afgesproken uur; eerste gesprek staat.',
}
const aangeboden = {
  ...open,
  id: 'd4',
  op: '2026-11-20T13:05:00+01:00',
  soort: 'dichtbij',
  gemeente: 'Lindedorp',
  oppakkenVoor: '2026-11-23T23:59:59+01:00',
  stand: 'wacht',
  aanbod: {
    van: 'Wijkteam Lindedorp',
    naar: 'Veilig Thuis Voorbeeldstreek',
    op: '2026-11-20T17:20:00+01:00',
    reden: 'De vrager vertelde aan de telefoon over slaan. Dat hoort bij u.',
    aanMij: true,
  },
}
const bijTeam = { ...aangeboden, id: 'd5', aanbod: { ...aangeboden.aanbod, aanMij: false } }
const terug = {
  ...aangeboden,
  id: 'd6',
  stand: 'wacht',
  aanbod: null,
  terug: { op: '2026-11-20T18:00:00+01:00', reden: 'Geen geweld: het gaat om zware zorg. Hulp dichtbij past beter.' },
}
const inhoud = {
  taal: 'nl',
  verhaal: 'Verzonnen: sinds de zomer hoor ik ’s nachts slaan en huilen door de muur.\nVannacht weer.',
  gezin: 'Familie Voorbeeldsma, Proefstraat',
  kinderen: 'ja',
  wie: 'buur',
  naam: 'Bea Voorbeeld',
  afgeschermd: 'nee',
  aanbod: null,
  langs: 'bellen',
  wanneer: 'doordeweeks tussen 10 en 12',
  voicemail: 'nee',
  woord: 'tulp',
}

export const deur: Antwoorden = {
  'GET /deurvragen': { inhoud: { vragen: [melding, aangeboden, advies, klaar] } },
  'GET /deurvragen/d1': {
    inhoud: { vraag: melding, inhoud, stukken: [{ id: 's1', type: 'jpeg', omvang: 81234 }], magMelding: true },
  },
  'GET /deurvragen/d1/bereik': { inhoud: { bereik: '000-0000012' } },
  'GET /mantelzorgsignalen': { inhoud: { gemeenten: ['Lindedorp', 'Waterveen'] } },
  'GET /deurvragen/d4': { inhoud: { vraag: aangeboden, inhoud, stukken: [], magMelding: false } },
  'GET /deurvragen/d5': { inhoud: { vraag: bijTeam, inhoud, stukken: [], magMelding: false } },
  'GET /deurvragen/d6': { inhoud: { vraag: terug, inhoud, stukken: [], magMelding: false } },
  'GET /deurvragen/d2': {
    inhoud: {
      vraag: advies,
      inhoud: {
        ...inhoud,
        verhaal: 'Verzonnen: mijn vriendin durft niets meer. Wat kan ik doen?',
        ...{ gezin: null, kinderen: null, wie: null, naam: null, afgeschermd: null },
      },
      stukken: [],
      magMelding: true,
    },
  },
  'GET /deurvragen/d3': { inhoud: { vraag: klaar, inhoud: null, stukken: [], magMelding: true } },
}
