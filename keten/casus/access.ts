import type { Toegangsregel } from '../../kernel/access.ts'
import type { CasusOpdracht } from './casus.ts'
import { access as delen } from './delen.ts'

/** Who may try what in a case; the lines stand with the parts. A case opens by accepting a handover, or by the team itself (R001-123). */
export const access: { readonly [T in CasusOpdracht['type']]: Toegangsregel } = {
  OpenCasus: { rollen: ['teamcoordinator'], bereik: 'nieuw', doel: 'overdracht' },
  OpenRechtstreeks: { rollen: ['teamcoordinator', 'casusregisseur'], bereik: 'nieuw', doel: 'aanname' },
  ...delen,
}
