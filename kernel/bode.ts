/** The port that carries a message out of Kring: whoever fills it sends a plain text and nothing more. */
export type Bode = { stuur(bericht: Uitgaand): Promise<void> }
export type Uitgaand = {
  readonly naar: string
  readonly onderwerp: string
  readonly tekst: string
  /** the same for every attempt, so that a mail program can show a repeat as one; says nothing itself */
  readonly kenmerk?: string
}
