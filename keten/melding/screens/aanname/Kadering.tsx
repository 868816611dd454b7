import { kaderMetNamen, type Kaderbeeld } from '../../kader.ts'
import { Kaderinhoud } from '../melding/Kader.tsx'
import { useRegio } from '../vormen.ts'
import { situatieVan, type Aanname } from './concept.ts'

/** What the region says of what is filled in so far: while it is typed, with the same rule the server holds. */
export function Kadering({ concept, wat }: { concept: Aanname; wat: readonly (keyof Kaderbeeld)[] }) {
  const { regio } = useRegio()
  if (regio?.kader === undefined) return null
  return <Kaderinhoud beeld={kaderMetNamen(regio.kader, regio.organisaties, situatieVan(concept))} wat={wat} />
}
