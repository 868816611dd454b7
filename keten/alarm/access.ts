import type { Toegangsregel } from '../../kernel/access.ts'
import type { Rol } from '../../kernel/actor.ts'
import type { AlarmOpdracht } from './alarm.ts'

/** Who works with a family, and so may ask for a connection. */
export const AANVRAGERS: readonly Rol[] = [
  'medewerker-veilig-thuis',
  'gedragswetenschapper',
  'casusregisseur',
  'teamcoordinator',
]
const VT: readonly Rol[] = ['medewerker-veilig-thuis', 'gedragswetenschapper']

const regel = (rollen: readonly Rol[], bereik: Toegangsregel['bereik'] = 'inhoud'): Toegangsregel => ({
  rollen,
  bereik,
  doel: 'alarm',
})
const systeem: Toegangsregel = { rollen: ['systeem'], bereik: 'inhoud', doel: 'klok' }

/** Who may try what at a connection; nothing is allowed without a line. An alarm itself comes in by the system and by nobody else. */
export const access: { readonly [T in AlarmOpdracht['type']]: Toegangsregel } = {
  VraagAan: regel(AANVRAGERS, 'nieuw'),
  LegOordeelVast: regel(VT),
  KenToe: regel(VT),
  NeemAlarmIn: systeem,
  RondAlarmAf: systeem,
  MeldAanGezin: systeem,
  LegAlarmVast: regel(AANVRAGERS),
  MeldStil: systeem,
  MeldTerug: systeem,
  MeldHulpGestopt: systeem,
  Evalueer: regel(AANVRAGERS),
  Beeindig: regel(AANVRAGERS),
}
