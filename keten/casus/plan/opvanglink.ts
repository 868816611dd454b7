type Mens = { readonly id: string; readonly geboortedatum: string }
type Lid = { readonly id: string; readonly rollen: readonly string[]; readonly kind: boolean }

/** Whole years at a day, the youngest reading of a date that is not sure; null when no year is known. */
function jaren(geboren: string, dag: string): number | null {
  const jaar = Number(/^\d{4}/.exec(geboren)?.[0])
  if (!Number.isInteger(jaar) || jaar === 0) return null
  const alJarig = /^\d{4}-\d{2}-\d{2}$/.test(geboren) && geboren.slice(5) <= dag.slice(5, 10)
  return Math.max(0, Number(dag.slice(0, 4)) - jaar - (alJarig ? 0 : 1))
}
const band = (n: number | null): number => (n === null ? 1 : n < 4 ? 0 : n < 12 ? 1 : 2)

/**
 * The way from the safety plan to the bed finder, when home cannot be made safe at once (Rotterdam 2014, lines 774-783; R000-46). It carries
 * counts and nothing else: how many adults to whom it happened, and children per band of age. No name, no case, no municipality (SD-28).
 */
export function opvanglink(leden: readonly Lid[], mensen: readonly Mens[], nu: string): string {
  const kinderen = [0, 0, 0]
  for (const lid of leden.filter(l => l.kind)) {
    const welke = band(jaren(mensen.find(m => m.id === lid.id)?.geboortedatum ?? '', nu))
    kinderen[welke] = (kinderen[welke] ?? 0) + 1
  }
  const volwassenen = leden.filter(l => !l.kind && l.rollen.includes('slachtoffer')).length
  return `/opvang/zoeken?volwassenen=${volwassenen}&kinderen=${kinderen.join('.')}`
}
