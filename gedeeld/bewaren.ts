/** The words of retention that the screens and the rules share. */

/** Why a case may not go yet. */
export const WAAROM = ['open', 'steun-open', 'termijn', 'steun', 'gehouden', 'gaat-mee'] as const
export type Waarom = (typeof WAAROM)[number]

/** Where a destruction stands: one proposes, another decides, the worker does it. */
export const STANDEN = ['voorgesteld', 'besloten', 'klaar', 'ingetrokken'] as const
export type Stand = (typeof STANDEN)[number]
export const BESLUITEN = ['vernietigen', 'intrekken'] as const
export type Besluitkeuze = (typeof BESLUITEN)[number]

/** Why a case stays longer than its term: a request or a law, never a story. */
export const GRONDEN = ['verzoek', 'klacht', 'rechtszaak', 'onderzoek', 'zorgvuldige-taak', 'andere-wet'] as const
export type Grond = (typeof GRONDEN)[number]
