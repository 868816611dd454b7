import type { Centruminstelling, RegioDefinitie } from './schema.ts'

/** Een instelling naast elkaar: per centrumgebied de waarde, of niets als de bron er geen noemt. */
export interface Vergelijking {
  id: string
  groep: Centruminstelling['groep']
  wat: string
  waarden: { gebied: string; waarde: string | null }[]
  /** ja: de waarden, of de bron zelf, zeggen dat zij verschillen; onbekend: er ontbreekt een waarde. */
  verschilt: 'ja' | 'nee' | 'onbekend'
  bron: string
}

/** Legt de centrumgebieden naast elkaar op aansluiting van front- en backoffice en op bekostiging (R000-05). */
export function vergelijkCentra(definitie: RegioDefinitie): Vergelijking[] {
  const naam = (id: string) => definitie.deelgebieden.find(gebied => gebied.id === id)?.naam ?? id
  return definitie.centruminstellingen.map(instelling => ({
    id: instelling.id,
    groep: instelling.groep,
    wat: instelling.wat,
    waarden: instelling.waarden.map(({ gebied, waarde }) => ({ gebied: naam(gebied), waarde: waarde ?? null })),
    verschilt: verschilt(instelling),
    bron: instelling.bron,
  }))
}

function verschilt({ waarden, verschilVolgensBron }: Centruminstelling): Vergelijking['verschilt'] {
  const bekend = waarden.flatMap(({ waarde }) => waarde ?? [])
  if (verschilVolgensBron || new Set(bekend).size > 1) return 'ja'
  return bekend.length === waarden.length ? 'nee' : 'onbekend'
}
