/** A browser that stands open on a case: which place, who, and until when that holds without hearing from it again. */
type Plek = { readonly mens: string; readonly tot: number }

/** Who is where, in memory only. Nobody is kept longer than the last sign of life holds; the time comes in from outside. */
export class Aanwezig {
  private readonly zaken = new Map<string, Map<string, Plek>>()

  /** @returns whether this changes who is there */
  hier(zaak: string, plek: string, mens: string, tot: number): boolean {
    const plekken = this.zaken.get(zaak) ?? new Map<string, Plek>()
    const nieuw = !plekken.has(plek)
    plekken.set(plek, { mens, tot })
    this.zaken.set(zaak, plekken)
    return nieuw
  }

  /** @returns whether this changes who is there */
  weg(zaak: string, plek: string): boolean {
    const plekken = this.zaken.get(zaak)
    const was = plekken?.delete(plek) ?? false
    if (plekken?.size === 0) this.zaken.delete(zaak)
    return was
  }

  /** Forgets whose last sign of life is too old. @returns the cases where somebody left */
  verloop(nu: number): string[] {
    const geraakt = new Set<string>()
    for (const [zaak, plekken] of this.zaken)
      for (const [plek, { tot }] of plekken) if (tot <= nu && this.weg(zaak, plek)) geraakt.add(zaak)
    return [...geraakt]
  }

  /** Each person once, however many screens they have open. */
  mensen(zaak: string): string[] {
    return [...new Set([...(this.zaken.get(zaak)?.values() ?? [])].map(p => p.mens))]
  }
}
