import { Type } from 'typebox'
import { rollen as alleRollen, type Rol } from '../../kernel/actor.ts'

export const BEOORDELAARS: readonly Rol[] = ['privacyfunctionaris']
/** Everybody whose looks are recorded has a say; the machine has none. */
export const IEDEREEN: readonly Rol[] = alleRollen.filter(r => r !== 'systeem')

/** The number of a case, as people read it out. */
export const Nummer = Type.String({ minLength: 3, maxLength: 40, pattern: '^[A-Z]-[A-Z0-9-]+$' })
