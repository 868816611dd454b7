import { kinderenZonderDoel, zonderEigenKracht } from './plan.ts'
import type { Opvangplan } from '../../../gedeeld/regio/schema.ts'
import type { Kern } from './verblijf.ts'

export const SIGNALEN = [
  'kleur-niet-beoordeeld',
  'kind-zonder-doel',
  'eigen-kracht-ontbreekt',
  'coordinator-ontbreekt',
  'geen-urgentie',
  'over-verwacht-einde',
  'geen-lokaal-team',
] as const
export type Signaal = (typeof SIGNALEN)[number]

/** What asks for attention at a stay: it points, and stops nothing. */
export function signalenVan(v: Kern, plan: Opvangplan, nu: string): readonly Signaal[] {
  const als = (waar: boolean, s: Signaal): readonly Signaal[] => (waar ? [s] : [])
  if (v.einde !== null) return []
  return [
    ...als(v.screening === null, 'kleur-niet-beoordeeld'),
    ...als(kinderenZonderDoel(v).length > 0, 'kind-zonder-doel'),
    ...als(plan.eigenKracht && v.besproken.length === 0 && zonderEigenKracht(v).length > 0, 'eigen-kracht-ontbreekt'),
    ...als(v.groep === 'mensenhandel' && v.coordinator === null, 'coordinator-ontbreekt'),
    ...als(v.uitstroom?.bestemming === 'eigen-woning' && v.urgenties.length === 0, 'geen-urgentie'),
    ...als(v.verwachtOp !== null && v.verwachtOp < nu.slice(0, 10), 'over-verwacht-einde'),
    ...als(v.team === null, 'geen-lokaal-team'),
  ]
}
