import type { Functie, RegioDefinitie } from './schema.ts'

/** Wat in de gezamenlijke visie staat: een pakket dat er niet in hoort (aanvullend) blijft eruit (R000-119). */
export function gezamenlijkeFuncties(definitie: RegioDefinitie): Functie[] {
  const buiten = definitie.pakketten.filter(pakket => !pakket.inVisie).map(pakket => pakket.id)
  return definitie.functies.filter(functie => functie.pakket === undefined || !buiten.includes(functie.pakket))
}

/** De functies voor een gemeente: de gezamenlijke, en de aanvullende die zij zelf koos (R000-119). */
export function functiesVoor(definitie: RegioDefinitie, gemeente: string): Functie[] {
  const samen = new Set(gezamenlijkeFuncties(definitie))
  return definitie.functies.filter(functie => samen.has(functie) || koos(functie, gemeente))
}

function koos({ gemeenten }: Functie, gemeente: string): boolean {
  return gemeenten === 'alle' || (gemeenten?.includes(gemeente) ?? false)
}
