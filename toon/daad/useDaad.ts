import { useRef, useState, type FormEvent, type RefObject } from 'react'
import { useConcept } from '../api/concept.ts'
import { useOpdracht } from '../api/useOpdracht.ts'
import type { Weigering } from '../api/weigering.ts'
import { useTeksten } from '../taal/taal.ts'
import { leeg, type Vraagveld, type Waarde, type Waarden } from './veld.ts'

export interface Daadopties<V extends Vraagveld, A> {
  /** of the draft: which case, which act, about what */
  readonly sleutel: string
  /** what is asked, where one answer decides which questions follow: from what was typed so far */
  readonly velden: readonly V[] | ((concept: Waarden) => readonly V[])
  readonly begin?: Waarden | undefined
  /** an answer that is still needed */
  readonly mist?: (veld: V, waarde: Waarde | undefined) => boolean
  /** what is sent; `versie` is what its reader has seen, for a request that carries it in its body */
  readonly verzoek: (waarden: Waarden, versie: number | null) => { readonly pad: string; readonly inhoud: object }
  /** of what stands behind the window now; null for something new */
  readonly versie: number | null
  /** when the window opened: what came later was not read by who types, also when the screen behind was fetched anew */
  readonly vanaf: number | null
  readonly ververs: readonly string[]
  readonly opGelukt: (antwoord: A) => void
}
export interface Daad<V extends Vraagveld> {
  readonly velden: readonly V[]
  readonly waarden: Waarden
  readonly formulier: RefObject<HTMLFormElement | null>
  readonly stuur: (g: FormEvent) => void
  readonly bezig: boolean
  readonly weigering: Weigering | null
  readonly zet: (naam: string, waarde: Waarde) => void
  readonly foutVan: (naam: string) => string | undefined
}

const LEEG = {}
const nogLeeg = (veld: Vraagveld, waarde: Waarde | undefined): boolean =>
  veld.vrij !== true && veld.soort !== 'vinkje' && leeg(waarde)

/** An act being filled in: the draft, the check before sending, the request with the version, and what came back. */
export function useDaad<V extends Vraagveld, A = unknown>(o: Daadopties<V, A>): Daad<V> {
  const { begin = LEEG, mist: ontbreekt = nogLeeg, versie, vanaf, ververs } = o
  const t = useTeksten()
  const formulier = useRef<HTMLFormElement>(null)
  const [geprobeerd, zetGeprobeerd] = useState(false)
  const [concept, zet, wis] = useConcept<Waarden>(o.sleutel, begin)
  const velden = typeof o.velden === 'function' ? o.velden(concept) : o.velden
  const vooraf = Object.fromEntries(velden.flatMap(v => (v.begin === undefined ? [] : [[v.naam, v.begin]])))
  const waarden: Waarden = { ...vooraf, ...concept }
  const mist = velden.filter(veld => ontbreekt(veld, waarden[veld.naam]))
  const opdracht = useOpdracht<{ pad: string; inhoud: object; versie?: number }, A>({
    maak: verzoek => verzoek,
    ververs,
    opGelukt: antwoord => {
      wis()
      zetGeprobeerd(false)
      o.opGelukt(antwoord)
    },
  })
  const stuur = (g: FormEvent) => {
    g.preventDefault()
    zetGeprobeerd(true)
    // Once told that somebody was earlier, who sends again has seen it.
    const gelezen = opdracht.error?.status === 412 ? versie : (vanaf ?? versie)
    if (mist.length === 0)
      return opdracht.mutate({ ...o.verzoek(waarden, gelezen), ...(gelezen === null ? {} : { versie: gelezen }) })
    formulier.current?.querySelector<HTMLElement>(`[name="${mist[0]?.naam ?? ''}"]`)?.focus()
  }
  const vanServer = opdracht.error?.probleem.velden ?? {}
  return {
    velden,
    waarden,
    formulier,
    stuur,
    bezig: opdracht.isPending,
    weigering: opdracht.error,
    zet: (naam, waarde) => zet({ ...concept, [naam]: waarde }),
    foutVan: naam => vanServer[naam] ?? (geprobeerd && mist.some(v => v.naam === naam) ? t('daad.vulIn') : undefined),
  }
}
