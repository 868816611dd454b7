/** Seeded chance: the same seed gives the same people, the same tries, the same outcome. */
export type Toeval = {
  readonly zaad: number
  /** a whole number from 0 up to (not with) `n` */
  getal(n: number): number
  kans(p: number): boolean
  kies<T>(uit: readonly T[]): T
  uuid(): string
}

/** `KRING_ZAAD` overrides the seed of this run; a failure prints it. */
export const zaadVanDezeRun = (): number => Number(process.env['KRING_ZAAD'] ?? 20260302)

export function maakToeval(zaad: number): Toeval {
  let staat = zaad >>> 0
  const volgende = (): number => {
    staat = (staat + 0x6d2b79f5) >>> 0
    let t = staat
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const getal = (n: number) => Math.floor(volgende() * n)
  const hex = (lengte: number) => Array.from({ length: lengte }, () => getal(16).toString(16)).join('')
  return {
    zaad,
    getal,
    kans: p => volgende() < p,
    kies: <T>(uit: readonly T[]): T => {
      const een = uit[getal(uit.length)]
      if (een === undefined) throw new Error('Er valt niets te kiezen.')
      return een
    },
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`,
  }
}
