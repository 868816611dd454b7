import type { PersoonRij } from '../../zaak.ts'
import type { Dossier } from './dossier.ts'

/** Who lives together at one place, as far as known; a child can stand in two. */
export interface Huishouden {
  readonly adres: string | null
  readonly leden: readonly { readonly id: string; readonly sinds: string | null; readonly ook: boolean }[]
}

/** Where somebody lives: what was recorded in the case, else the address of the report. */
export function huishoudens({ casus, personen, teksten }: Pick<Dossier, 'casus' | 'personen' | 'teksten'>) {
  const groepen = new Map<string, Huishouden['leden']>()
  const zet = (adres: string | null, lid: Huishouden['leden'][number]) =>
    groepen.set(adres ?? '', [...(groepen.get(adres ?? '') ?? []), lid])
  for (const { id } of casus.personen) {
    const nu = casus.verblijven.filter(v => v.persoon === id && v.tot === null)
    if (nu.length === 0) {
      zet(adresVan(personen.find(p => p.id === id)) ?? null, { id, sinds: null, ook: false })
      continue
    }
    nu.forEach(({ woonplek, sinds }, plek) => {
      const adres = teksten[casus.woonplekken.find(w => w.id === woonplek)?.adres ?? ''] ?? null
      zet(adres, { id, sinds, ook: plek > 0 })
    })
  }
  return [...groepen].map(([adres, leden]): Huishouden => ({ adres: adres === '' ? null : adres, leden }))
}

function adresVan(persoon: PersoonRij | undefined): string | undefined {
  if (persoon === undefined) return undefined
  const { straat, huisnummer, postcode, plaats } = persoon
  const regel = [
    [straat, huisnummer],
    [postcode, plaats],
  ]
    .map(deel => deel.filter(Boolean).join(' '))
    .filter(Boolean)
  return regel.length === 0 ? undefined : regel.join(', ')
}
