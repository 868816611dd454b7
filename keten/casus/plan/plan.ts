import type { Deel } from '../deel.ts'
import { check } from './check.ts'
import { doelen } from './doelen.ts'
import type { PlanFeit, PlanOpdracht } from './feiten.ts'
import { gezin } from './gezin.ts'
import { maatregelen } from './maatregelen.ts'
import { vaststellen } from './vaststellen.ts'
import { voorwaarden } from './voorwaarden.ts'

/** The plan of the family: conditions, measures, goals, what the family itself says and does, looking again, and its versions. */
export const deel: Deel<PlanOpdracht, PlanFeit> = {
  beslis: {
    ...voorwaarden.beslis,
    ...maatregelen.beslis,
    ...gezin.beslis,
    ...doelen.beslis,
    ...check.beslis,
    ...vaststellen.beslis,
  },
  pas: {
    ...voorwaarden.pas,
    ...maatregelen.pas,
    ...gezin.pas,
    ...doelen.pas,
    ...check.pas,
    ...vaststellen.pas,
  },
  access: {
    ...voorwaarden.access,
    ...maatregelen.access,
    ...gezin.access,
    ...doelen.access,
    ...check.access,
    ...vaststellen.access,
  },
  mogelijk: c => [voorwaarden, maatregelen, gezin, doelen, check, vaststellen].flatMap(d => d.mogelijk(c)),
  klokken: [maatregelen, check, vaststellen].flatMap(d => d.klokken ?? []),
}
