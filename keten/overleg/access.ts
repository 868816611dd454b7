import type { Toegangsregel } from '../../kernel/access.ts'
import type { Rol } from '../../kernel/actor.ts'
import type { OverlegOpdracht } from './overleg.ts'

/** Who brings a case to a table: who works with the family, and who decides on a restraining order (R000-87). */
export const INBRENGERS: readonly Rol[] = [
  'medewerker-veilig-thuis',
  'gedragswetenschapper',
  'casusregisseur',
  'teamcoordinator',
  'hulpofficier',
  'burgemeester',
]
/** Everybody who can sit at a table. */
export const AAN_TAFEL: readonly Rol[] = [...INBRENGERS, 'medewerker-huisverbod', 'overlegvoorzitter', 'ketenpartner']
/** Who can chair: which organisation chairs this table is in the facts. */
const VOORZITTERS: readonly Rol[] = [...INBRENGERS, 'overlegvoorzitter']

const regel = (rollen: readonly Rol[], bereik: Toegangsregel['bereik'] = 'inhoud'): Toegangsregel => ({
  rollen,
  bereik,
  doel: 'overleg',
})

/** Who may try what at a table; nothing is allowed without a line. */
export const access: { readonly [T in OverlegOpdracht['type']]: Toegangsregel } = {
  Agendeer: regel(INBRENGERS, 'nieuw'),
  GeefGrond: regel(VOORZITTERS),
  NodigUit: regel(VOORZITTERS),
  VerwijderPartner: regel(VOORZITTERS),
  BrengIn: regel(AAN_TAFEL),
  LegAanwezigheidVast: regel(VOORZITTERS),
  NoteerGesprek: regel(VOORZITTERS),
  GaProblematiekNa: regel(VOORZITTERS),
  NeemBesluit: regel(VOORZITTERS),
  MeldUitgevoerd: regel(INBRENGERS),
  AanvaardLokaal: regel(['teamcoordinator']),
  GeefLokaalTerug: regel(['teamcoordinator']),
  SpreekActieAf: regel(VOORZITTERS),
  RondActieAf: regel(AAN_TAFEL),
  RondTafelAf: regel(VOORZITTERS),
  SluitBespreking: regel(VOORZITTERS),
}
