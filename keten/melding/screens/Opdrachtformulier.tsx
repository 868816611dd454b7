import { useEffect, useRef, useState, type FormEvent } from 'react'
import { useConcept } from '../../../toon/api/concept.ts'
import { CheckboxGroep, RadioGroep, Vinkje, type Keuze } from '../../../toon/delen/Keuzes.tsx'
import { Knop, type KnopProps } from '../../../toon/delen/Knop.tsx'
import { Keuzelijst, Tekstvak, Veld } from '../../../toon/delen/Veld.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useMeldingTeksten } from './teksten.ts'
import { useMeldingOpdracht } from './useDossier.ts'

export interface Vraagveld {
  readonly naam: string
  readonly soort: 'tekst' | 'regel' | 'moment' | 'dag' | 'keuze' | 'lijst' | 'meer' | 'vinkje'
  readonly label: string
  readonly help?: string
  readonly keuzes?: readonly Keuze[]
  /** May stay empty; then it is not sent. */
  readonly vrij?: boolean
  /** Only asked when this holds of what is filled in so far. */
  readonly als?: (waarden: Waarden) => boolean
}

export interface OpdrachtformulierProps {
  readonly zaak: { readonly id: string; readonly versie: number }
  readonly pad: string
  readonly velden: readonly Vraagveld[]
  readonly knop: string
  readonly soort?: KnopProps['soort']
  /** What goes along without being asked. */
  readonly vast?: Readonly<Record<string, string>>
  readonly begin?: Waarden
  /** What the server calls a field when it refuses, in the words of the screen. */
  readonly veldwoord?: (veld: string) => string
  readonly opGelukt?: () => void
}

type Waarde = string | boolean | readonly string[]
export type Waarden = Readonly<Record<string, Waarde>>

/** One act with the words it needs: kept while unfinished, sent with the version, refused calmly beside the fields. */
export function Opdrachtformulier(props: OpdrachtformulierProps) {
  const { zaak, pad, velden, knop, soort = 'gewoon', vast = {}, begin = LEEG, opGelukt } = props
  const [waarden, zet, wis] = useConcept<Waarden>(`melding ${zaak.id} ${pad} ${JSON.stringify(vast)}`, begin)
  const [geprobeerd, zetGeprobeerd] = useState(false)
  const t = useMeldingTeksten()
  const formulier = useRef<HTMLFormElement>(null)
  const opdracht = useMeldingOpdracht({
    zaak,
    pad,
    opGelukt: () => {
      wis()
      zetGeprobeerd(false)
      opGelukt?.()
    },
  })
  const gevraagd = velden.filter(veld => veld.als?.(waarden) ?? true)
  const mist = gevraagd.filter(veld => isLeeg(veld, waarden[veld.naam]))
  const stuur = (g: FormEvent) => {
    g.preventDefault()
    zetGeprobeerd(true)
    if (mist.length === 0) return opdracht.mutate(inhoudVan(gevraagd, waarden, vast))
    formulier.current?.querySelector<HTMLElement>(`[name="${mist[0]?.naam ?? ''}"]`)?.focus()
  }
  const serverfouten = opdracht.error?.probleem.velden ?? {}
  return (
    <form className="stapel opdracht" ref={formulier} onSubmit={stuur} noValidate>
      {gevraagd.map(veld => (
        <Een
          key={veld.naam}
          veld={veld}
          waarde={waarden[veld.naam]}
          fout={serverfouten[veld.naam] ?? (geprobeerd && mist.includes(veld) ? t('vulIn') : undefined)}
          zet={waarde => zet({ ...waarden, [veld.naam]: waarde })}
        />
      ))}
      <Weigeringslijst weigering={opdracht.error} bekend={velden.map(v => v.naam)} veldwoord={props.veldwoord} />
      <Knop soort={soort} type="submit" bezig={opdracht.isPending}>
        {knop}
      </Knop>
    </form>
  )
}

const LEEG: Waarden = {}

function isLeeg(veld: Vraagveld, waarde: Waarde | undefined): boolean {
  if (veld.soort === 'vinkje' || veld.vrij === true) return false
  if (Array.isArray(waarde)) return waarde.length === 0
  return typeof waarde !== 'string' || waarde.trim() === ''
}

function inhoudVan(velden: readonly Vraagveld[], waarden: Waarden, vast: object): object {
  const uit: Record<string, unknown> = { ...vast }
  for (const { naam, soort, vrij } of velden) {
    const waarde = waarden[naam]
    const kaal = soort === 'vinkje' ? waarde === true : typeof waarde === 'string' ? waarde.trim() : waarde
    if (vrij === true && (kaal === undefined || kaal === '')) continue
    if (soort === 'moment' && typeof kaal === 'string') {
      uit[naam] = new Date(kaal).toISOString()
      continue
    }
    // `afweging.belang` is an answer within the field `afweging`.
    const [groep = naam, deel] = naam.split('.')
    uit[groep] = deel === undefined ? kaal : { ...(uit[groep] as object | undefined), [deel]: kaal }
  }
  return uit
}

interface EenProps {
  readonly veld: Vraagveld
  readonly waarde: Waarde | undefined
  readonly fout: string | undefined
  readonly zet: (waarde: Waarde) => void
}

function Een({ veld, waarde, fout, zet }: EenProps) {
  const { naam, soort, label, help, keuzes = [], vrij = false } = veld
  const tekst = typeof waarde === 'string' ? waarde : ''
  const gewoon = { label, help, fout, vrij, name: naam, value: tekst }
  if (soort === 'tekst') return <Tekstvak {...gewoon} onChange={g => zet(g.target.value)} />
  if (soort === 'regel') return <Veld {...gewoon} autoComplete="off" onChange={g => zet(g.target.value)} />
  if (soort === 'dag') return <Veld {...gewoon} type="date" onChange={g => zet(g.target.value)} />
  if (soort === 'moment') return <Veld {...gewoon} type="datetime-local" onChange={g => zet(g.target.value)} />
  if (soort === 'vinkje')
    return (
      <Vinkje
        label={label}
        {...(help === undefined ? {} : { uitleg: help })}
        name={naam}
        checked={waarde === true}
        onChange={g => zet(g.target.checked)}
      />
    )
  if (soort === 'meer') return <Meer veld={veld} waarde={waarde} fout={fout} zet={zet} />
  if (soort === 'keuze')
    return (
      <RadioGroep
        {...{ label, help, fout, keuzes, vrij }}
        gekozen={tekst}
        invoer={{ name: naam, onChange: async g => zet(g.target.value) }}
      />
    )
  return (
    <Keuzelijst {...gewoon} onChange={g => zet(g.target.value)}>
      <option value="" />
      {keuzes.map(keuze => (
        <option key={keuze.waarde} value={keuze.waarde}>
          {keuze.label}
        </option>
      ))}
    </Keuzelijst>
  )
}

function Meer({ veld, waarde, fout, zet }: EenProps) {
  const nu: readonly string[] = Array.isArray(waarde) ? waarde : []
  const { label, help, keuzes = [], naam } = veld
  const wissel = (keuze: string) => zet(nu.includes(keuze) ? nu.filter(k => k !== keuze) : [...nu, keuze])
  return (
    <CheckboxGroep
      {...{ label, help, fout, keuzes }}
      gekozen={nu}
      invoer={{ name: naam, onChange: async g => wissel(g.target.value) }}
    />
  )
}

export interface WeigeringslijstProps {
  readonly weigering: Parameters<typeof WeigeringBericht>[0]['weigering']
  /** Fields that show their own sentence. */
  readonly bekend?: readonly string[]
  readonly veldwoord?: ((veld: string) => string) | undefined
}

/** A refusal with everything it names that has no field of its own: what is still missing, in words. */
export function Weigeringslijst({ weigering, bekend = [], veldwoord }: WeigeringslijstProps) {
  const plek = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (weigering !== null) plek.current?.scrollIntoView({ block: 'nearest' })
  }, [weigering])
  if (weigering === null) return null
  const rest = Object.entries(weigering.probleem.velden ?? {}).filter(([veld]) => !bekend.includes(veld))
  return (
    <div className="stapel stapel--krap" ref={plek}>
      <WeigeringBericht weigering={weigering} />
      {rest.length === 0 ? null : (
        <ul className="punten">
          {rest.map(([veld, zin]) => (
            <li key={veld}>{veldwoord === undefined ? zin : `${veldwoord(veld)}: ${zin}`}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
