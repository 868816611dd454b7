/** Where a rule looks: the catalog of a migrated database, and the migrations as they were written. */
export type Bron = {
  readonly vraag: <R extends object>(sql: string, waarden?: readonly unknown[]) => Promise<R[]>
  readonly migraties: readonly { readonly naam: string; readonly sql: string }[]
}

export type Vondst = { readonly tabel: string; readonly wat: string }

export type Regel = {
  readonly naam: string
  readonly reden: string
  readonly herstel: string
  readonly zoek: (bron: Bron) => Promise<readonly Vondst[]>
}

/** Roles that people and programs sign in with. */
export const AANMELDROLLEN: readonly string[] = ['kring_app', 'kring_worker', 'kring_poort', 'kring_vernietiger']
