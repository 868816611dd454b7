import type { Antwoord, Antwoorden } from './voorbeelden.ts'

/** The reference index for the pictures: one match called, one not, one that ended; everybody here is invented. */
const gewoon = {
  ...{ gemeente: 'Lindedorp', op: '2026-09-01T09:00:00.000Z', tot: '2028-09-01T09:00:00.000Z', loopt: true },
  ...{ wegReden: null, jongereWeetOp: '2026-09-01', oudersWetenOp: '2026-09-01', nietOmdat: null, teVertellen: [] },
}
const treffer = {
  ...{ id: 't1', soort: 'jongere', eerder: false, naam: 'Joost Testman', organisatie: 'Jeugdhulp Proef (Waterveen)' },
  ...{ bereikbaar: '088 000 0000', op: '2026-11-18T09:00:00.000Z', afgelopenOp: null, contacten: [] },
}
const index = {
  ...{ naam: 'Verwijsindex Voorbeeldstreek', gemeenten: ['Lindedorp', 'Waterveen'], perDag: 10, maanden: 24 },
  over: 9,
}
export const LEGE_INDEX: Antwoord = { inhoud: { index: { ...index, over: 10 }, signalen: [] } }
export const indexvoorbeelden: Antwoorden = {
  'GET /verwijsindex': {
    inhoud: {
      index,
      signalen: [
        {
          ...gewoon,
          ...{ id: 's1', voornamen: 'Mila', achternaam: 'Voorbeeldsma', geboortedatum: '2015-05-30' },
          treffers: [
            treffer,
            {
              ...treffer,
              ...{ id: 't2', soort: 'adres', naam: 'Hanna Proef', organisatie: 'Huisartsenpraktijk Proef' },
              contacten: [{ op: '2026-11-19T10:00:00.000Z', uitkomst: 'gesproken' }],
            },
          ],
        },
        {
          ...gewoon,
          ...{ id: 's2', voornamen: 'Sem', achternaam: 'van Testema', geboortedatum: '2012-01-14', treffers: [] },
          ...{
            tot: '2026-12-10T23:00:00.000Z',
            jongereWeetOp: null,
            nietOmdat: 'niet-bereikt',
            teVertellen: ['jongere'],
          },
        },
        {
          ...gewoon,
          ...{ id: 's3', voornamen: 'Noa', achternaam: 'Proefweg', geboortedatum: '2010-08-02', treffers: [] },
          ...{ loopt: false, wegReden: 'termijn', tot: '2026-10-30T23:00:00.000Z' },
        },
      ],
    },
  },
}
