/** Asks until the answer is yes; never longer than the limit. @throws naming what did not come */
export async function totDat(
  wat: string,
  vraag: () => Promise<boolean> | boolean,
  hoogstensMs = 30_000,
): Promise<void> {
  const einde = Date.now() + hoogstensMs
  while (!(await vraag())) {
    if (Date.now() > einde) throw new Error(`Te lang gewacht op: ${wat}`)
    await new Promise(klaar => setTimeout(klaar, 20))
  }
}

/** Reproducible chance (mulberry32). */
export function toeval(zaad: number): () => number {
  let a = zaad >>> 0
  return () => {
    a = (a + 0x6d2b79f5) >>> 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}
