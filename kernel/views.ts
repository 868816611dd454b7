import type { Actor, Doel, Rol } from './actor.ts'
import type { Db, Tx } from './db.ts'
import type { Ctx } from './decider.ts'
import { voegToe } from './rijen.ts'
import { nietGevonden, weiger, type Weigering } from './weigering.ts'

/** Classes of fields one may see; the look log names them. */
export type Veldklasse = 'proces' | 'persoon' | 'inhoud' | 'melder' | 'stuk' | 'bsn' | 'rooster' | 'regio' | 'eigen'

/** What was seen. A question that does not say whom it was about does not compile. */
export type Gezien<T> = {
  readonly antwoord: T
  readonly zaak: string | null
  readonly personen: readonly string[]
  readonly zoekSpoor?: Buffer
  /** looked and found nothing: the look log says so, the answer stays an answer */
  readonly vergeefs?: boolean
}

/** A question asked of the record: which roles, for which purpose, which class of fields. */
export type Kijk<V, T> = {
  readonly wat: string
  readonly doel: Doel
  readonly rollen: readonly Rol[]
  readonly velden: readonly Veldklasse[]
  /** the id this question names, as asked; written down whether it exists or not */
  gevraagd(vraag: V): string | null
  /** a question still being typed leaves no line; its settled form does (one line per settled query) */
  stil?(vraag: V): boolean
  /** whether this list is there for who asks, where the region or the organisation decides too: a menu shows no more than that */
  hier?(definitie: Ctx['regio'], wie: Actor): boolean
  kijk(tx: Tx, vraag: V): Promise<Gezien<T> | Weigering | null>
}

/**
 * Looking is an act: reads as the actor and writes the look-up line in the same transaction. No route can forget it.
 * `null` from the question means: does not exist for this person; the answer is the same for every id. What was asked for is always in
 * the line (`gevraagd`), existing or not: a refused look can be found by its case, and writing it costs the same for every id.
 */
export async function bekijk<V, T>(
  p: { db: Db; nu: () => Date; nieuwId: () => string },
  wie: Actor,
  kijk: Kijk<V, T>,
  vraag: V,
): Promise<{ ok: true; antwoord: T; spoor: string; zaak: string | null } | Weigering> {
  const nu = p.nu().toISOString()
  const spoor = p.nieuwId()
  const mag = kijk.rollen.includes(wie.rol)
  return p.db.asActor(wie, nu, async tx => {
    const uit = mag ? await kijk.kijk(tx, vraag) : null
    const nee = uit !== null && 'ok' in uit ? uit : null
    const gezien = uit === null || 'ok' in uit ? null : uit
    const uitkomst =
      !mag || (nee && nee.code !== 'NIET_GEVONDEN')
        ? 'geweigerd'
        : gezien && !gezien.vergeefs
          ? 'gelukt'
          : 'niet-gevonden'
    const regel = [
      voegToe('inzage', {
        regio: wie.regio,
        id: spoor,
        op: nu,
        mens: wie.mens,
        rol: wie.rol,
        organisatie: wie.organisatie,
        doel: kijk.doel,
        wat: kijk.wat,
        uitkomst,
        zaak: gezien?.zaak ?? null,
        gevraagd: kijk.gevraagd(vraag),
        personen: [...(gezien?.personen ?? [])],
        veldklassen: gezien ? [...kijk.velden] : [],
        zoek_spoor: gezien?.zoekSpoor ? `\\x${gezien.zoekSpoor.toString('hex')}` : null,
      }),
    ]
    if (!(gezien && kijk.stil?.(vraag))) await tx.schrijf(regel)
    if (!mag) return weiger('NIET_BEVOEGD', 'Uw rol mag dit niet zien.')
    if (nee) return nee
    return gezien ? { ok: true, antwoord: gezien.antwoord, spoor, zaak: gezien.zaak } : nietGevonden()
  })
}
