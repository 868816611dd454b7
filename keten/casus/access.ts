import type { Toegangsregel } from '../../kernel/access.ts'
import type { CasusOpdracht } from './casus.ts'
import { access as delen } from './delen.ts'

/** Who may try what in a case; the lines stand with the parts. Opening comes with accepting a handover. */
export const access: { readonly [T in CasusOpdracht['type']]: Toegangsregel } = {
  OpenCasus: { rollen: ['teamcoordinator'], bereik: 'nieuw', doel: 'overdracht' },
  ...delen,
}
