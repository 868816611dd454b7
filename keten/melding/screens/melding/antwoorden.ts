import type { Vraag } from '../../../../gedeeld/regio/schema.ts'
import type { Antwoord } from '../../melding.ts'
import type { Dossier } from '../dossier.ts'

/** What is filled in and not sent yet: answers by question and person, sources by question. */
export interface Concept {
  readonly antwoorden: Readonly<Record<string, string>>
  readonly bronnen: Readonly<Record<string, string>>
}
export const LEEG: Concept = { antwoorden: {}, bronnen: {} }

export const sleutel = (vraag: string, persoon: string | null): string => `${vraag} ${persoon ?? ''}`

type Bron = Pick<Dossier, 'melding' | 'teksten' | 'regio'>
type Regel = { vraag: string; persoon?: string; waarde?: string; tekst?: string; bron?: string }

export const opgeslagen = ({ melding }: Pick<Dossier, 'melding'>, vraag: string, persoon: string | null) =>
  melding.antwoorden.find(a => a.vraag === vraag && a.persoon === persoon)

/** The answer as it is shown: a text answer holds the id of its text. */
export const waardeVan = (vraag: Vraag, antwoord: Antwoord | undefined, teksten: Dossier['teksten']): string => {
  if (antwoord === undefined) return ''
  return vraag.antwoord === 'tekst' ? (teksten[antwoord.waarde] ?? '') : antwoord.waarde
}

/** Only what is new goes to the server; a new source takes along the answers it belongs to. */
export function teSturen(dossier: Bron, concept: Concept): readonly Regel[] {
  return dossier.regio.instrument.flatMap(vraag => {
    const wie = vraag.perPersoon === true ? dossier.melding.personen.map(p => p.id) : [null]
    return wie.flatMap(persoon => regelVoor(dossier, concept, vraag, persoon))
  })
}

function regelVoor(dossier: Bron, concept: Concept, vraag: Vraag, persoon: string | null): readonly Regel[] {
  const oud = opgeslagen(dossier, vraag.id, persoon)
  const oudeWaarde = waardeVan(vraag, oud, dossier.teksten)
  const waarde = (concept.antwoorden[sleutel(vraag.id, persoon)] ?? oudeWaarde).trim()
  const oudeBron = dossier.teksten[oud?.bron ?? ''] ?? ''
  const bron = (concept.bronnen[vraag.id] ?? oudeBron).trim()
  if (waarde === '' || (waarde === oudeWaarde && bron === oudeBron)) return []
  return [
    {
      vraag: vraag.id,
      ...(persoon === null ? {} : { persoon }),
      ...(vraag.antwoord === 'tekst' ? { tekst: waarde } : { waarde }),
      ...(bron === '' ? {} : { bron }),
    },
  ]
}
