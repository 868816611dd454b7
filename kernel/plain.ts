import type { Actor, Doel, Rol } from './actor.ts'
import type { Tx } from './db.ts'
import type { Antwoord, Pijplijn, Uitslag } from './pipeline.ts'
import { voegToe, type Schrijf } from './rijen.ts'
import { weiger, type Weigering } from './weigering.ts'

/** A plain record (not a stream): who may write it, for which purpose, and the rows it becomes. */
export type Rijverzoek = {
  readonly wat: string
  readonly rollen: readonly Rol[]
  readonly doel: Doel
  /** the id in the path, as asked */
  readonly gevraagd: string | null
  readonly sleutel: string
  readonly vingerafdruk: string
  /** `daarna`: rows that the wall lets in only when the others are there */
  maak(
    tx: Tx,
  ): Promise<
    { readonly id: string; readonly rijen: readonly Schrijf[]; readonly daarna?: readonly Schrijf[] } | Weigering
  >
}

const inzageregel = (
  p: Pick<Pijplijn, 'nieuwId'>,
  wie: Actor,
  v: Pick<Rijverzoek, 'wat' | 'doel' | 'gevraagd'>,
  nu: string,
  uitkomst: string,
) =>
  voegToe('inzage', {
    regio: wie.regio,
    id: p.nieuwId(),
    op: nu,
    mens: wie.mens,
    rol: wie.rol,
    organisatie: wie.organisatie,
    doel: v.doel,
    wat: v.wat,
    uitkomst,
    zaak: null,
    gevraagd: v.gevraagd,
    personen: [],
    veldklassen: uitkomst === 'niet-gevonden' ? [] : ['opdracht'],
    zoek_spoor: null,
  })

/** A refusal at a door beside the gate (the chat, a change of role): the same line in the look log as any other refusal (ASVS 16.3.2). */
export async function schrijfGeweigerd(
  p: Pijplijn,
  wie: Actor,
  v: Pick<Rijverzoek, 'wat' | 'doel' | 'gevraagd'>,
): Promise<void> {
  const nu = p.nu().toISOString()
  await p.db.asActor(wie, nu, tx => tx.schrijf([inzageregel(p, wie, v, nu, 'geweigerd')]))
}

/** Writes plain rows with the same manners as a command: role, idempotency, one transaction, an audit line. */
export async function schrijfRijen(p: Pijplijn, wie: Actor, v: Rijverzoek): Promise<Uitslag> {
  const nu = p.nu().toISOString()
  const regel = (uitkomst: string) => inzageregel(p, wie, v, nu, uitkomst)
  return p.db.asActor(wie, nu, async tx => {
    if (!v.rollen.includes(wie.rol)) {
      await tx.schrijf([regel('geweigerd')])
      return weiger('NIET_BEVOEGD', 'Uw rol mag dit niet doen.')
    }
    const [eerder] = await tx.vraag<{ hash: string; antwoord: Antwoord }>(
      'rij_eerder',
      `select encode(verzoek_hash, 'hex') as hash, antwoord from kring.opdracht where regio = $1 and mens = $2 and sleutel = $3`,
      [wie.regio, wie.mens, v.sleutel],
    )
    if (eerder)
      return eerder.hash === v.vingerafdruk
        ? { ok: true, antwoord: { ...eerder.antwoord, mag: [] }, herhaald: true }
        : weiger(
            'ANDER_VERZOEK',
            'Deze Idempotency-Key is al gebruikt voor een ander verzoek. Kies een nieuwe sleutel.',
          )
    const uit = await v.maak(tx)
    if ('ok' in uit) {
      await tx.schrijf([regel(uit.code === 'NIET_GEVONDEN' ? 'niet-gevonden' : 'geweigerd')])
      return uit
    }
    const antwoord: Antwoord = { id: uit.id, versie: 1, mag: [] }
    await tx.schrijf([
      ...uit.rijen,
      voegToe('opdracht', {
        regio: wie.regio,
        mens: wie.mens,
        sleutel: v.sleutel,
        verzoek_hash: `\\x${v.vingerafdruk}`,
        antwoord,
        op: nu,
      }),
      regel('gelukt'),
    ])
    await tx.schrijf(uit.daarna ?? [])
    return { ok: true, antwoord, herhaald: false }
  })
}
