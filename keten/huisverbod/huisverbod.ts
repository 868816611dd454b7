import type { BesluitFeit, BesluitOpdracht, BesluitStaat } from './besluit/feiten.ts'
import type { EindeFeit, EindeOpdracht, EindeStaat } from './einde/feiten.ts'
import type { HulpFeit, HulpOpdracht, HulpStaat } from './hulp/feiten.ts'
import type { RechterFeit, RechterOpdracht, RechterStaat } from './rechter/feiten.ts'
import type { ScreeningFeit, ScreeningOpdracht, ScreeningStaat } from './screening/feiten.ts'
import type { UitvoeringFeit, UitvoeringOpdracht, UitvoeringStaat } from './uitvoering/feiten.ts'

/** An order is the sum of its parts: each folder is one thought, whole. */
export type HuisverbodFeit = ScreeningFeit | BesluitFeit | UitvoeringFeit | HulpFeit | RechterFeit | EindeFeit
export type HuisverbodOpdracht =
  ScreeningOpdracht | BesluitOpdracht | UitvoeringOpdracht | HulpOpdracht | RechterOpdracht | EindeOpdracht
export type Kern = ScreeningStaat & BesluitStaat & UitvoeringStaat & HulpStaat & RechterStaat & EindeStaat

export type Huisverbod =
  | { readonly status: 'geen' }
  | (Kern & { readonly status: 'open'; readonly houder: string })
  | (Kern & { readonly status: 'gesloten' })

export type Stand = 'geen' | 'screening' | 'niet-opgelegd' | 'loopt' | 'beeindigd' | 'overgedragen' | 'gesloten'

/** Where an order stands, in one word, for lists. */
export function stand(h: Huisverbod): Stand {
  if (h.status === 'geen') return 'geen'
  if (h.besluit === null) return h.status === 'gesloten' ? 'niet-opgelegd' : 'screening'
  if (h.status === 'gesloten') return 'gesloten'
  if (h.einde === null) return 'loopt'
  return h.overdracht.stand === 'aanvaard' ? 'overgedragen' : 'beeindigd'
}
