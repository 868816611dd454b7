import type { Toegangsregel } from '../../kernel/access.ts'
import type { Rol } from '../../kernel/actor.ts'
import type { SignaalOpdracht } from './werkblad.ts'

/** Who works with the meldcode: a professional, and the one in the organisation who knows it best. */
export const MELDCODE: readonly Rol[] = ['professional', 'aandachtsfunctionaris']

const regel = (bereik: Toegangsregel['bereik'] = 'inhoud'): Toegangsregel => ({
  rollen: MELDCODE,
  bereik,
  doel: 'meldcode',
})

/** Who may try what on a worksheet; nothing is allowed without a line. */
export const access: { readonly [T in SignaalOpdracht['type']]: Toegangsregel } = {
  OpenWerkblad: regel('nieuw'),
  NoteerSignaal: regel(),
  DoeKindcheck: regel(),
  NoteerConsult: regel(),
  NoteerGesprek: regel(),
  ZetStap: regel(),
  SlaStapOver: regel(),
  Weeg: regel(),
  NeemBesluit: regel(),
  MerkVorm: regel(),
  GebruikInstrument: regel(),
  SpreekSteunAf: regel(),
  VerklaarStilstand: regel(),
  ZetOpWerkblad: regel(),
  GaVanWerkblad: regel(),
  Meld: regel(),
  VraagAdvies: regel(),
  SluitWerkblad: regel(),
}
