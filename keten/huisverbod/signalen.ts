import type { RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import { uithuisgeplaatste } from './deel.ts'
import type { Kern } from './huisverbod.ts'

/** What asks for attention: it points, it stops nothing. */
export const SIGNALEN = [
  'niet-gehoord',
  'kind-niet-gehoord',
  'spoor-zonder-hulp',
  'geen-overleg',
  'geen-vervolg',
  'regie-vrij',
  'verblijf-onbekend',
] as const
export type Signaal = (typeof SIGNALEN)[number]

/** Signals of this moment; `nu` decides whether the order is over (R002-52: no intervention at the end is shown). */
export function signalenVan(h: Kern, regio: RegioDefinitie): readonly Signaal[] {
  if (h.besluit === null) return []
  const { huisverbod } = regio.keten
  const hoor = (id: string) => (h.gehoord[id] ?? []).length > 0
  const uit: Signaal[] = []
  if (!hoor(uithuisgeplaatste(h))) uit.push('niet-gehoord')
  if (h.personen.some(p => p.minderjarig && p.vanaf12 && !hoor(p.id))) uit.push('kind-niet-gehoord')
  if (h.personen.some(p => h.sporen[p.id] === undefined)) uit.push('spoor-zonder-hulp')
  if (huisverbod.overlegVoorEinde === true && h.overleg === null && h.einde === null) uit.push('geen-overleg')
  if (huisverbod.vervolgVerplicht && h.einde !== null && h.interventies.length === 0) uit.push('geen-vervolg')
  if (h.regie === null && h.einde === null) uit.push('regie-vrij')
  if (h.verblijf === null && h.einde === null) uit.push('verblijf-onbekend')
  return uit
}
