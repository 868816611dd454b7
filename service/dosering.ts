/** A line of the log about something that may happen very often: fixed words and numbers, nothing of a person. */
export type Logregel = Readonly<Record<string, string | number>>

/** Kinds of lines that may be told apart within a minute; whatever more there is goes under one heading. */
const HOOGSTENS = 60
const MINUUT_MS = 60_000

/**
 * Lines that cannot flood: the first of a kind is written at once, what follows of the same kind within the minute is only counted, and
 * written as one line with how many there were. Who attacks a thousand times a second leaves two lines a minute.
 */
export class Dosering {
  private readonly tellers = new Map<string, { regel: Logregel; later: number }>()
  private readonly tik: NodeJS.Timeout
  constructor(
    private readonly schrijf: (regel: Logregel) => void,
    private readonly hoogstens = HOOGSTENS,
  ) {
    this.tik = setInterval(() => this.leeg(), MINUUT_MS)
    this.tik.unref()
  }

  tel(soort: Logregel): void {
    const sleutel = JSON.stringify(soort)
    const er = this.tellers.get(sleutel)
    if (er !== undefined) er.later += 1
    else if (this.tellers.size < this.hoogstens) {
      this.tellers.set(sleutel, { regel: soort, later: 0 })
      this.schrijf({ ...soort, aantal: 1 })
    } else this.overig()
  }

  /** Writes what was only counted, and begins a new minute. */
  leeg(): void {
    for (const { regel, later } of this.tellers.values()) if (later > 0) this.schrijf({ ...regel, aantal: later })
    this.tellers.clear()
  }

  sluit(): void {
    clearInterval(this.tik)
    this.leeg()
  }

  private overig(): void {
    const er = this.tellers.get('overig') ?? { regel: { soort: 'overig' }, later: 0 }
    this.tellers.set('overig', { ...er, later: er.later + 1 })
  }
}
