import type { Mens, Rondom, Sper, Zaak } from './orakel.ts'
import type { Toeval } from './toeval.ts'

const VERLEDEN = '2026-01-05T08:00:00.000Z'
const GISTEREN = '2026-03-01T08:00:00.000Z'
const STRAKS = '2026-03-02T12:00:01.000Z'

/** From when to when: running, ended, not begun, or running with an end in sight. */
const looptijd = (t: Toeval): { van: string; tot: string | null } =>
  t.kies([
    { van: VERLEDEN, tot: null },
    { van: VERLEDEN, tot: null },
    { van: VERLEDEN, tot: STRAKS },
    { van: VERLEDEN, tot: GISTEREN },
    { van: STRAKS, tot: null },
  ])

const WERKERS: readonly Mens['rol'][] = [
  'medewerker-veilig-thuis',
  'gedragswetenschapper',
  'casusregisseur',
  'teamcoordinator',
  'professional',
  'aandachtsfunctionaris',
]

/** `door`: who admitted them; any organisation, also one that is itself not around the case (any more). */
export type Extra = { readonly zaak: Pick<Zaak, 'id' | 'regio'> } & (
  { readonly rondom: Rondom; readonly door: string } | { readonly sper: Sper }
)

/** Random involvements (of an organisation or of one person) and bars around a case, among the people of its region. */
export function omring(
  t: Toeval,
  zaak: Pick<Zaak, 'id' | 'regio' | 'soort' | 'organisatie'>,
  mensen: readonly Mens[],
): Extra[] {
  const streek = mensen.filter(m => m.regio === zaak.regio)
  const blad = zaak.soort === 'werkblad'
  const meldcode = streek.filter(m => m.rol === 'professional' || m.rol === 'aandachtsfunctionaris')
  const erbij = Array.from({ length: 7 }, (): Extra => {
    const { organisatie, mens } = t.kies(blad && t.kans(0.7) ? meldcode : streek)
    const rondom: Rondom = {
      organisatie,
      // on a worksheet one stands by name
      mens: blad || t.kans(0.75) ? mens : null,
      // a table is only there for a case that is discussed at one
      als: t.kies(
        blad
          ? (['werkblad'] as const)
          : zaak.soort === 'bespreking'
            ? (['houder', 'betrokken', 'tafel', 'tafel', 'ontvanger'] as const)
            : (['houder', 'betrokken', 'betrokken', 'ontvanger'] as const),
      ),
      ...looptijd(t),
    }
    return { zaak, rondom, door: t.kies(streek).organisatie }
  })
  // A bar tells only of somebody who would else be let in: every other one is for who works where the case is held.
  const bijHouder = streek.filter(m => m.organisatie === zaak.organisatie && WERKERS.includes(m.rol))
  const weg = Array.from({ length: 6 }, (_, i): Extra => {
    const uit = i % 2 === 0 && bijHouder.length > 0 ? bijHouder : streek
    return { zaak, sper: { mens: t.kies(uit).mens, ...looptijd(t) } }
  })
  return [...erbij, ...weg]
}
