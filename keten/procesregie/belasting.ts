/** How full a partner is: open cases as a part of what was agreed that it can handle. */
export type Belasting = {
  /** cases at once, as agreed with the partner */
  readonly capaciteit: number
  /** whole hundredths; beyond 100 there is more than was agreed */
  readonly procent: number
  /** at or beyond the limit of the region */
  readonly vol: boolean
}

/**
 * The load of one partner (R000-106; Rotterdam 2014, lines 958-960). Null where no capacity was agreed: without it nothing can be compared.
 * @param grens from how many hundredths on it is a warning
 */
export function belasting(zaken: number, capaciteit: number | undefined, grens: number): Belasting | null {
  if (capaciteit === undefined) return null
  // a partner that takes nothing now: whatever it still has is too much, however little
  if (capaciteit === 0) return { capaciteit, procent: zaken === 0 ? 0 : 100, vol: zaken > 0 }
  const procent = Math.round((100 * zaken) / capaciteit)
  return { capaciteit, procent, vol: procent >= grens }
}
