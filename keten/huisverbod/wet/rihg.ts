import type { Rihg } from '../../../gedeeld/regio/schema.ts'

/** How high the assessor judges a signal (dossier 3.6): red high, blue medium, yellow low. */
export const KLEUREN = ['rood', 'blauw', 'geel'] as const
export type Kleur = (typeof KLEUREN)[number]
/** Where a fact can be found back: a police record, what somebody stated, or what an officer saw (R-WTH-01). */
export const FEITBRONNEN = ['mutatie', 'verklaring', 'waarneming'] as const
export type Feitbron = (typeof FEITBRONNEN)[number]

/** One ticked item: `feit` and `vindplaats` are texts. */
export type Punt = {
  readonly punt: string
  readonly feit: string
  readonly bron: Feitbron
  readonly vindplaats: string
}
export type Oordeel = { readonly kleur: Kleur; readonly punten: readonly Punt[]; readonly door: string }
export type Oordelen = { readonly [signaal: string]: Oordeel }

/** What the instrument says: shown to who decides, never decided by it (R-WTH-01; SD-48). */
export type Rihgadvies = {
  readonly uitslag: 'opleggen' | 'geen-advies' | 'onvolledig'
  /** how often red was judged, per part */
  readonly rood: { readonly [deel: string]: number }
  /** signals nobody judged yet */
  readonly ontbreekt: readonly string[]
}

export const signalenVan = (rihg: Rihg) => rihg.delen.flatMap(d => d.signalen)

/** Red at least as often in one part as the instrument says: in principle an order. */
export function rihgAdvies(rihg: Rihg, oordelen: Oordelen): Rihgadvies {
  const rood = Object.fromEntries(
    rihg.delen.map(d => [d.id, d.signalen.filter(s => oordelen[s.id]?.kleur === 'rood').length]),
  )
  const ontbreekt = signalenVan(rihg)
    .map(s => s.id)
    .filter(id => oordelen[id] === undefined)
  const uitslag = Object.values(rood).some(n => n >= rihg.roodPerDeel)
    ? 'opleggen'
    : ontbreekt.length > 0
      ? 'onvolledig'
      : 'geen-advies'
  return { uitslag, rood, ontbreekt }
}

/** Facts by which the danger is shown: every ticked item, in the order of the instrument. */
export const aangevinkt = (rihg: Rihg, oordelen: Oordelen): readonly (Punt & { readonly signaal: string })[] =>
  signalenVan(rihg).flatMap(s => (oordelen[s.id]?.punten ?? []).map(p => ({ ...p, signaal: s.id })))
