import type { Klokregel } from '../../../kernel/slice.ts'
import type { RegioDefinitie } from '../../../gedeeld/regio/schema.ts'
import type { Casus, CasusFeit } from '../casus.ts'
import { eigen } from '../deel.ts'
import { OPVOLGMAANDEN, maandenVan } from './maanden.ts'

type Regel = Klokregel<CasusFeit, Casus>
const team = { rol: 'casusregisseur', organisatie: eigen } as const

const gemeld = (na: Casus): string => (na.status === 'geen' ? '' : na.gemeldOp)
/** In one name once the case is closed (R003-103). */
const opNaam = (_f: CasusFeit, na: Casus): string | null => (na.status === 'geen' ? null : na.nazorgDoor)

/** Whether this region counts from closing; elsewhere from the report. */
const naSluiten = (regio: RegioDefinitie): boolean =>
  ['sluiten', 'einde-hulp'].includes(regio.keten.casus.opvolging.start)

/** Counts from the report or from closing, as the region says; closing puts what is still to come in one name. */
function opvolgklokken(maand: number): readonly Regel[] {
  const klok = { klok: `opvolging-${maand}`, werk: `opvolging-${maand}`, ...team }
  const nog = (na: Casus, regio: RegioDefinitie) =>
    na.status !== 'geen' && maandenVan(na, regio).includes(maand) && na.opvolging[maand] === undefined
  return [
    {
      ...klok,
      start: 'CasusGeopend',
      stopt: ['OpvolgingGedaan', 'NazorgmaandenGekozen', 'CasusGesloten'],
      stoptAls: f => f.soort !== 'OpvolgingGedaan' || f.maand === maand,
      vanaf: gemeld,
      als: (_f, na, regio) => !naSluiten(regio) && nog(na, regio),
    },
    {
      ...klok,
      start: 'NazorgmaandenGekozen',
      stopt: [],
      vanaf: gemeld,
      als: (_f, na, regio) => !naSluiten(regio) && nog(na, regio),
    },
    {
      ...klok,
      start: 'CasusGesloten',
      stopt: [],
      vanaf: gemeld,
      mens: opNaam,
      als: (_f, na, regio) => !naSluiten(regio) && nog(na, regio),
    },
    {
      ...klok,
      start: 'CasusGesloten',
      stopt: [],
      mens: opNaam,
      als: (_f, na, regio) => naSluiten(regio) && nog(na, regio),
    },
  ]
}

const hulpVan = (f: CasusFeit): readonly string[] => ('hulp' in f && typeof f.hulp === 'string' ? [f.hulp] : [])
const hercontactVan = (f: CasusFeit): readonly string[] =>
  f.soort === 'HercontactAangenomen' || f.soort === 'HercontactBeantwoord' ? [f.hercontact] : []

export const klokken: readonly Regel[] = [
  ...OPVOLGMAANDEN.flatMap(opvolgklokken),
  // a year after help began: was there violence again? (R002-105; Arnhem 2014, lines 2122-2134)
  {
    klok: 'opvolging-12',
    werk: 'jaarcheck',
    start: 'HulpGestart',
    stopt: ['JaarcheckGedaan'],
    ...team,
    onderwerp: hulpVan,
    als: (_f, _na, regio) => {
      const { start, maanden } = regio.keten.casus.opvolging
      return start === 'start-interventie' && maanden.includes(12)
    },
  },
  // who comes back gets a named worker (R002-72)
  {
    klok: null,
    werk: 'hercontact-beantwoorden',
    start: 'HercontactAangenomen',
    stopt: ['HercontactBeantwoord'],
    ...team,
    onderwerp: hercontactVan,
    mens: f => (f.soort === 'HercontactAangenomen' ? f.door : null),
  },
  // violence after closing: what was agreed for it begins at once (R002-71)
  {
    klok: null,
    werk: 'herhaling-oppakken',
    start: 'CasusHeropend',
    stopt: ['VeiligheidGezien', 'CasusGesloten'],
    ...team,
    spoed: 'meteen',
    als: f => f.soort === 'CasusHeropend' && f.herhaling === true,
  },
]
