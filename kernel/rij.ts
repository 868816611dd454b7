export type Waarde = string | number | boolean | null | readonly string[] | Record<string, unknown> | readonly unknown[]
export type Rij = Readonly<Record<string, Waarde>>

/** A row to write, as data: views say what, the kernel writes everything of one command in one statement. */
export type Schrijf =
  { readonly tabel: string; readonly invoegen: Rij } | { readonly tabel: string; readonly waar: Rij; readonly zet: Rij }

export const voegToe = (tabel: string, invoegen: Rij): Schrijf => ({ tabel, invoegen })
export const werkBij = (tabel: string, waar: Rij, zet: Rij): Schrijf => ({ tabel, waar, zet })
