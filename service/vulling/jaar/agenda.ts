/** Something that waits for its moment in the year that is played. */
type Wachtend = { op: number; volg: number; begin: () => void }

const DAG = 86_400_000

/** A run that was stopped on purpose; it goes on where it was when it is started again. */
export class Onderbroken extends Error {}

/**
 * The time of a played year: every life waits for its moment, a few go on at once, and a day only ends when all that happens on it has
 * happened. So the worker, who looks at the end of each day, sees what people had done by then.
 */
export class Agenda {
  private readonly dagen = new Map<number, Wachtend[]>()
  private bezig = 0
  private volg = 0
  private fout: unknown = null
  private wek: (() => void) | null = null

  /** @param tegelijk how many lives go on at once */
  constructor(private readonly tegelijk: number) {}

  /** Starts a life; it counts as going on until its promise settles or it waits. */
  start(op: number, leven: () => Promise<void>): void {
    this.zet(op, () => {
      leven()
        .catch((fout: unknown) => void (this.fout ??= fout))
        .finally(() => this.klaar())
    })
  }

  /** Waits, inside a life, for its next moment. */
  tot(op: number): Promise<void> {
    return new Promise(verder => {
      this.zet(op, verder)
      this.klaar()
    })
  }

  /** Plays the days one after the other; `eind` is called after each, when nothing goes on. */
  async speel(van: number, tot: number, eind: (dag: number) => Promise<void>, stop: () => boolean): Promise<void> {
    for (let dag = Math.floor(van / DAG); dag <= Math.floor(tot / DAG); dag++) {
      for (;;) {
        if (stop()) this.fout ??= new Onderbroken()
        const volgende = this.fout === null ? this.dagen.get(dag)?.[0] : undefined
        if (volgende && this.bezig < this.tegelijk) {
          this.dagen.get(dag)?.shift()
          this.bezig += 1
          volgende.begin()
        } else if (this.bezig > 0) await new Promise<void>(verder => void (this.wek = verder))
        else break
      }
      if (this.fout !== null) throw this.fout as Error
      this.dagen.delete(dag)
      await eind(dag)
    }
  }

  private klaar(): void {
    this.bezig -= 1
    const { wek } = this
    this.wek = null
    wek?.()
  }

  private zet(op: number, begin: () => void): void {
    const dag = Math.floor(op / DAG)
    const lijst = this.dagen.get(dag) ?? []
    this.dagen.set(dag, lijst)
    const nieuw = { op, volg: this.volg++, begin }
    let [laag, hoog] = [0, lijst.length]
    while (laag < hoog) {
      const midden = (laag + hoog) >> 1
      const ander = lijst[midden]
      if (ander && (ander.op < op || (ander.op === op && ander.volg < nieuw.volg))) laag = midden + 1
      else hoog = midden
    }
    lijst.splice(laag, 0, nieuw)
  }
}
