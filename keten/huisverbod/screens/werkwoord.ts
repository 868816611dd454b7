import { useTaal } from '../../../toon/taal/taal.ts'
import { WERKWOORDEN } from './werkwoorden.ts'

/** Work of an order in words; a kind this screen does not know is shown by its name. */
export function useWerkwoord(): (soort: string) => string {
  const { taal } = useTaal()
  return soort => WERKWOORDEN[soort]?.[taal] ?? soort
}
