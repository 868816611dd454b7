import type { Toegangsregel } from '../../kernel/access.ts'
import type { CasusOpdracht } from './casus.ts'

const vt = ['medewerker-veilig-thuis', 'gedragswetenschapper'] as const
const team = ['casusregisseur', 'teamcoordinator'] as const
const regie: Toegangsregel = { rollen: [...team, ...vt], bereik: 'inhoud', doel: 'casusregie' }
const nazorg: Toegangsregel = { rollen: [...team, ...vt], bereik: 'inhoud', doel: 'nazorg' }

/** Who may try what in a case. Veilig Thuis only where it is involved (regional direction); process direction never (P003-18). */
export const access: { readonly [T in CasusOpdracht['type']]: Toegangsregel } = {
  OpenCasus: { rollen: ['teamcoordinator'], bereik: 'nieuw', doel: 'overdracht' },
  BelegRegie: regie,
  WijzigRegieschaal: regie,
  DraagCasusregieOver: regie,
  LegVeiligheidVast: regie,
  StelVoorwaarde: regie,
  ControleerVoorwaarde: regie,
  StelVeiligheidsplanVast: regie,
  LegGesprekMetKindVast: regie,
  BiedHulpAan: regie,
  StartHulp: regie,
  RondHulpAf: regie,
  ZetDrangIn: regie,
  StelDoel: regie,
  BehaalDoel: regie,
  SpreekActieAf: regie,
  RondActieAf: regie,
  BenoemRisicofactor: regie,
  SluitRisicofactorAf: regie,
  BetrekNetwerk: regie,
  BetrekSpecialist: regie,
  RondFaseAf: regie,
  LegNieuwGeweldVast: regie,
  SpreekNazorgAf: nazorg,
  DoeOpvolging: nazorg,
  SperMens: regie,
  SluitCasus: regie,
  HeropenCasus: nazorg,
}
