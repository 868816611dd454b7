import { createHash } from 'node:crypto'
import type { Trek } from '../verzonnen.ts'

/** Chance with a seed: the same seed and name always give the same draws, whatever is drawn elsewhere. */
export type Dobbel = {
  /** from 0 up to 1 */
  kans(): number
  /** whole number, from and up to and including */
  tussen(van: number, tot: number): number
  trek: Trek
  /** one of these, each as likely as its weight */
  weeg<T>(uit: readonly (readonly [T, number])[]): T
}

/** @param zaad what the draws follow from, such as the seed of a run and the number of a family */
export function maakDobbel(...zaad: (string | number)[]): Dobbel {
  let stand = createHash('sha1').update(zaad.join(':')).digest().readUInt32LE(0)
  const kans = (): number => {
    stand = (stand + 0x6d2b79f5) >>> 0
    let t = Math.imul(stand ^ (stand >>> 15), stand | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    kans,
    tussen: (van, tot) => van + Math.floor(kans() * (tot - van + 1)),
    trek: <T>(uit: readonly T[]): T => {
      const een = uit[Math.floor(kans() * uit.length)]
      if (een === undefined) throw new Error('Uit een lege lijst is niets te trekken.')
      return een
    },
    weeg: <T>(uit: readonly (readonly [T, number])[]): T => {
      let rest = kans() * uit.reduce((som, [, gewicht]) => som + gewicht, 0)
      for (const [wat, gewicht] of uit) if ((rest -= gewicht) < 0) return wat
      const laatste = uit.at(-1)
      if (laatste === undefined) throw new Error('Uit een lege lijst is niets te trekken.')
      return laatste[0]
    },
  }
}
