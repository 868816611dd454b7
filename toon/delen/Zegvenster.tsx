import { useState, type FormEvent } from 'react'
import type { Weigering } from '../api/weigering.ts'
import { Dialoog } from './Dialoog.tsx'
import { RadioGroep, type Keuze } from './Keuzes.tsx'
import { Knop } from './Knop.tsx'
import { Tekstvak } from './Veld.tsx'
import { WeigeringBericht } from './WeigeringBericht.tsx'

export interface ZegvensterProps<K extends string> {
  readonly titel: string
  readonly tekst: { readonly label: string; readonly help: string }
  /** What is chosen above the words; the first stands chosen. */
  readonly keuze?: {
    readonly label: string
    readonly help?: string
    readonly keuzes: readonly (Keuze & { waarde: K })[]
  }
  readonly knoppen: { readonly verstuur: string; readonly annuleer: string }
  readonly bezig: boolean
  readonly weigering: Weigering | null
  readonly opVersturen: (tekst: string, keuze: K | undefined) => void
  readonly opSluiten: () => void
}

/** A window in which somebody says something in their own words, below a choice when there is one to make. */
export function Zegvenster<K extends string = never>(p: ZegvensterProps<K>) {
  const [tekst, zetTekst] = useState('')
  const [keuze, zetKeuze] = useState(p.keuze?.keuzes[0]?.waarde)
  const stuur = (g: FormEvent) => {
    g.preventDefault()
    p.opVersturen(tekst, keuze)
  }
  return (
    <Dialoog open titel={p.titel} opSluiten={p.opSluiten}>
      <form className="stapel" onSubmit={stuur}>
        {p.keuze === undefined || keuze === undefined ? null : (
          <RadioGroep
            label={p.keuze.label}
            help={p.keuze.help}
            keuzes={p.keuze.keuzes}
            invoer={{
              name: 'keuze',
              onChange: g => Promise.resolve(zetKeuze((g.target as HTMLInputElement).value as K)),
            }}
            gekozen={keuze}
          />
        )}
        <Tekstvak
          label={p.tekst.label}
          help={p.tekst.help}
          required
          minLength={3}
          maxLength={2000}
          value={tekst}
          onChange={g => zetTekst(g.target.value)}
        />
        <WeigeringBericht weigering={p.weigering} />
        <p className="rij">
          <Knop soort="hoofd" type="submit" bezig={p.bezig}>
            {p.knoppen.verstuur}
          </Knop>
          <Knop onClick={p.opSluiten}>{p.knoppen.annuleer}</Knop>
        </p>
      </form>
    </Dialoog>
  )
}
