import type { Klokregel } from '../../kernel/slice.ts'
import type { Casus, CasusFeit } from './casus.ts'

const eigen = (_f: CasusFeit, na: Casus): string => (na.status === 'geen' ? '' : na.organisatie)
const gemeld = (na: Casus): string => (na.status === 'geen' ? '' : na.gemeldOp)
const kinderen = (na: Casus): readonly string[] =>
  na.status === 'geen' ? [] : na.personen.filter(p => p.kind).map(p => p.id)

/** Follow-ups a region may set, in months; each its own clock and its own work. */
export const OPVOLGMAANDEN = [3, 6, 9, 12, 18, 24] as const

/** Which clocks start and stop in a case, as data; lengths and months are region data. */
export const klokken: readonly Klokregel<CasusFeit, Casus>[] = [
  {
    klok: null,
    werk: 'regie-beleggen',
    start: 'CasusGeopend',
    stopt: ['RegieBelegd', 'CasusGesloten'],
    rol: 'teamcoordinator',
    organisatie: eigen,
  },
  {
    klok: null,
    werk: 'veiligheidsplan-maken',
    start: 'CasusGeopend',
    stopt: ['VeiligheidsplanVastgesteld', 'CasusGesloten'],
    rol: 'casusregisseur',
    organisatie: eigen,
  },
  {
    klok: null,
    werk: 'veiligheidsplan-maken',
    start: 'NieuwGeweld',
    stopt: [],
    rol: 'casusregisseur',
    organisatie: eigen,
  },
  // each child is spoken with, where the region says always (P003-06)
  {
    klok: null,
    werk: 'kind-spreken',
    start: 'CasusGeopend',
    stopt: ['KindGesproken'],
    rol: 'casusregisseur',
    organisatie: eigen,
    als: (_f, _na, regio) => regio.keten.casus.kinderen.altijdGesproken,
    onderwerp: (f, na) => (f.soort === 'KindGesproken' ? [f.kind] : kinderen(na)),
  },
  {
    klok: null,
    werk: 'hulp-aan-kind-bieden',
    start: 'CasusGeopend',
    stopt: ['HulpAangeboden'],
    rol: 'casusregisseur',
    organisatie: eigen,
    als: (_f, _na, regio) => regio.keten.casus.kinderen.altijdHulpAanbod,
    onderwerp: (f, na) => (f.soort === 'HulpAangeboden' ? [f.persoon] : kinderen(na)),
  },
  ...OPVOLGMAANDEN.flatMap((maand): Klokregel<CasusFeit, Casus>[] => {
    const stop = {
      stopt: ['OpvolgingGedaan'] as const,
      stoptAls: (f: CasusFeit) => f.soort === 'OpvolgingGedaan' && f.maand === maand,
      rol: 'casusregisseur' as const,
      organisatie: eigen,
    }
    return [
      {
        klok: `opvolging-${maand}`,
        werk: `opvolging-${maand}`,
        start: 'CasusGeopend',
        ...stop,
        vanaf: gemeld,
        als: (_f, _na, regio) =>
          regio.keten.casus.opvolging.maanden.includes(maand) &&
          ['melding', 'start-interventie'].includes(regio.keten.casus.opvolging.start),
      },
      {
        klok: `opvolging-${maand}`,
        werk: `opvolging-${maand}`,
        start: 'CasusGesloten',
        stopt: [],
        rol: 'casusregisseur',
        organisatie: eigen,
        als: (_f, na, regio) =>
          regio.keten.casus.opvolging.maanden.includes(maand) &&
          ['sluiten', 'einde-hulp'].includes(regio.keten.casus.opvolging.start) &&
          na.status !== 'geen' &&
          na.opvolging[maand] === undefined,
      },
    ]
  }),
]
