import { registerTeksten } from '../../../toon/taal/taal.ts'
import { nl } from './teksten.nl.ts'
import { en } from './teksten.en.ts'

export { en, nl }

export const useRegioTeksten = registerTeksten('regio', { nl, en })
