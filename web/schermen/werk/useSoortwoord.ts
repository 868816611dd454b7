import { nl, useWerkTeksten } from './teksten.ts'

// Object.keys forgets its keys. Work without words of its own here is said in the words of the server.
const SOORTEN = Object.keys(nl.soort) as (keyof typeof nl.soort)[]

/** A kind of work in the language of the reader. */
export function useSoortwoord(): (soort: string, anders?: string) => string {
  const t = useWerkTeksten()
  return (soort, anders) => {
    const bekend = SOORTEN.find(s => s === soort)
    return bekend === undefined ? (anders ?? soort) : t(`soort.${bekend}`)
  }
}
