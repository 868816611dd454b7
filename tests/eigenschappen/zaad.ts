/** The seed of this run: `KRING_ZAAD` repeats an earlier one; a failure prints it. */
export const zaad = (): number => {
  const gegeven = Number(process.env['KRING_ZAAD'] ?? '')
  return process.env['KRING_ZAAD'] !== undefined && Number.isInteger(gegeven) ? gegeven : 20_260_302
}

/** A small seeded generator (mulberry32): the same seed gives the same run on every machine. */
export type Toeval = { getal(tot: number): number; kies<T>(uit: readonly T[]): T; kans(deel: number): boolean }

export function toeval(begin: number): Toeval {
  let staat = begin >>> 0
  const volgende = (): number => {
    staat = (staat + 0x6d2b79f5) >>> 0
    let t = Math.imul(staat ^ (staat >>> 15), 1 | staat)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const getal = (tot: number): number => Math.floor(volgende() * tot)
  return {
    getal,
    kans: deel => volgende() < deel,
    kies: <T>(uit: readonly T[]): T => {
      const gekozen = uit[getal(uit.length)]
      if (gekozen === undefined) throw new Error('Er valt niets te kiezen.')
      return gekozen
    },
  }
}
