import type { Weigering } from './weigering.ts'

/** Types of file that Kring keeps; what a file is follows from its bytes, never from its name. */
export const BESTANDSTYPES = ['pdf', 'jpeg', 'png', 'webp', 'docx', 'tekst'] as const
export type Bestandstype = (typeof BESTANDSTYPES)[number]
/** The largest file that is taken in. */
export const HOOGSTENS_BYTES = 10 * 1024 * 1024

/** Bytes under seal: a key of their own, wrapped by the key named `sleutel`; `som` is the SHA-256 of what is stored. */
export type Verzegeld = {
  readonly sleutel: string
  readonly omhuld: Buffer
  readonly nonce: Buffer
  readonly cijfer: Buffer
  readonly som: Buffer
}

/** The port that seals bytes for one place (`waar`): moved to another place they no longer open. */
export type Kluis = {
  verzegel(bytes: Buffer, waar: string): Verzegeld
  /** @throws when the seal is broken or the key is not there */
  open(verzegeld: Verzegeld, waar: string): Buffer
}

/** A file as somebody sent it: bytes, and the name it had. */
export type Meegestuurd = { readonly naam: string; readonly bytes: Buffer }
/** A file that may be kept: checked, and without what a camera or text editor wrote about place and maker. */
export type Gekeurd = { readonly ok: true; readonly type: Bestandstype; readonly bytes: Buffer }

/** A letter on paper: what stands in the window, the text, and who signs. */
export type Drukwerk = {
  readonly adres: readonly string[]
  readonly datum: string
  readonly kenmerk: string
  readonly onderwerp: string
  readonly alineas: readonly string[]
  readonly ondertekening: readonly string[]
}

/** An official document: who it is from, what kind it is, and its parts in the order of reading. `op`: the instant it is of. */
export type Officieel = {
  readonly soort: string
  readonly titel: string
  readonly afzender: string
  readonly op: string
  readonly kenmerken: readonly (readonly [wat: string, waarde: string])[]
  readonly delen: readonly {
    readonly kop: string
    readonly alineas: readonly string[]
    readonly lijst: readonly string[]
  }[]
  readonly ondertekening: readonly string[]
}

/** The port that judges files and prints letters. */
export type Stukwerk = {
  keur(bestand: Meegestuurd): Promise<Gekeurd | Weigering>
  druk(brief: Drukwerk): Promise<Buffer>
  /** an official document, tagged for who listens to it and made to be kept (PDF/A-2, PDF/UA) */
  officieel(stuk: Officieel): Promise<Buffer>
}
