import type { RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import { weiger, type Weigering } from '../../kernel/weigering.ts'
import type { Kern } from './melding.ts'

/** A part of what goes along with a handover, and whether it is there. */
export type Dossierdeel = {
  readonly id: string
  readonly label: string
  readonly stap: string
  readonly klaar: boolean
}

/**
 * What the region wants to go along (R000-65; Rotterdam 2014 lines 893-896: information, triage, contact, local parties), each delivered by a
 * step of the weighing. A step that was passed over delivers nothing.
 */
export function dossierdelen(m: Pick<Kern, 'stappen'>, regio: RegioDefinitie): readonly Dossierdeel[] {
  return regio.keten.overdracht.voorwaarden.flatMap(({ id, label, stap }) => {
    const gedaan = stap === undefined ? undefined : m.stappen[stap]
    return stap === undefined ? [] : [{ id, label, stap, klaar: gedaan !== undefined && 'velden' in gedaan }]
  })
}

/** Each part that is missing, as a refusal names it. */
export const ontbreekt = (m: Pick<Kern, 'stappen'>, regio: RegioDefinitie): { veld: string; uitleg: string }[] =>
  dossierdelen(m, regio)
    .filter(deel => !deel.klaar)
    .map(deel => ({ veld: deel.stap, uitleg: `ontbreekt: ${deel.label}` }))

/** An incomplete file is not sent. */
export function dossierBezwaar(m: Pick<Kern, 'stappen'>, regio: RegioDefinitie): Weigering | null {
  const velden = ontbreekt(m, regio)
  if (velden.length === 0) return null
  return weiger('ONVOLLEDIG', 'Het overdrachtsdossier is nog niet compleet. Doe alsnog wat is overgeslagen.', {
    bron: regio.keten.overdracht.bron,
    velden,
  })
}

/** Only a step that was passed over can still be done, as long as nothing has been offered. */
export const nogTeDoen = (m: Kern, stap: string): boolean => {
  const gedaan = m.stappen[stap]
  return gedaan !== undefined && 'overgeslagen' in gedaan && m.overdracht.stand === 'geen'
}
