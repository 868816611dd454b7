import { useId, useState, type FormEvent } from 'react'
import { useConcept } from '../../../../toon/api/concept.ts'
import { useOpdracht } from '../../../../toon/api/useOpdracht.ts'
import { Bericht } from '../../../../toon/delen/Bericht.tsx'
import { Dialoog } from '../../../../toon/delen/Dialoog.tsx'
import { CheckboxGroep, RadioGroep } from '../../../../toon/delen/Keuzes.tsx'
import { Knop, type KnopProps } from '../../../../toon/delen/Knop.tsx'
import { Alinea } from '../../../../toon/delen/Kop.tsx'
import { Keuzelijst, Tekstvak, Veld } from '../../../../toon/delen/Veld.tsx'
import { WeigeringBericht } from '../../../../toon/delen/WeigeringBericht.tsx'
import { useTaal, useTeksten } from '../../../../toon/taal/taal.ts'
import { useNu } from '../../../../toon/tijd/nu.ts'
import { DADEN, inhoudVan, leeg, type Daadtype, type Vraagveld, type Waarde, type Waarden } from './daden.ts'
import { useZaak, VERVERS } from './dossier.ts'
import { useVerblijfTeksten } from './teksten.ts'

export interface DaadProps {
  readonly type: Daadtype
  readonly soort?: KnopProps['soort']
  /** what is known because of where the button stands */
  readonly begin?: Waarden
  readonly over?: string
}

/** One act: a button that opens its window. Absent when the server does not offer it. */
export function Daad(props: DaadProps) {
  const { type, soort = 'gewoon', over } = props
  const { dossier, openDaad } = useZaak()
  const t = useVerblijfTeksten()
  if (!dossier.mag.includes(type)) return null
  return (
    <Knop soort={soort} onClick={() => openDaad(props)}>
      {t(`daad.${type}.knop`)}
      {over === undefined ? null : <span className="alleen-gehoord">: {over}</span>}
    </Knop>
  )
}

type Vensterprops = DaadProps & { readonly vanaf: number | null; readonly opSluiten: () => void }

/** The window of an act: what it asks, and what came back. What somebody else did meanwhile is said politely. */
export function Daadvenster({ type, begin = {}, vanaf, opSluiten }: Vensterprops) {
  const { dossier, meld } = useZaak()
  const t = useVerblijfTeksten()
  const algemeen = useTeksten()
  const { taal } = useTaal()
  const nu = useNu()
  const id = useId()
  const [geprobeerd, zetGeprobeerd] = useState(false)
  const velden = DADEN[type].velden({ t, d: dossier, taal, vandaag: nu.toISOString().slice(0, 10) })
  const vooraf = Object.fromEntries(velden.flatMap(v => (v.begin === undefined ? [] : [[v.naam, v.begin]])))
  const [concept, zet, wis] = useConcept<Waarden>(`verblijf ${dossier.id} ${type} ${JSON.stringify(begin)}`, begin)
  const waarden: Waarden = { ...vooraf, ...concept }
  const mist = velden.filter(v => v.vrij !== true && leeg(waarden[v.naam]))
  const opdracht = useOpdracht<{ inhoud: object; versie: number }>({
    maak: ({ inhoud, versie }) => ({ pad: `/opvang/verblijven/${dossier.id}/${DADEN[type].pad}`, inhoud, versie }),
    ververs: VERVERS,
    opGelukt: () => {
      wis()
      opSluiten()
      meld(t('form.vastgelegd', { wat: t(`daad.${type}.titel`) }))
    },
  })
  const stuur = (g: FormEvent<HTMLFormElement>) => {
    g.preventDefault()
    zetGeprobeerd(true)
    const versie = opdracht.error?.status === 412 ? dossier.versie : (vanaf ?? dossier.versie)
    if (mist.length === 0) return opdracht.mutate({ inhoud: inhoudVan(type, velden, waarden), versie })
    g.currentTarget.querySelector<HTMLElement>(`[name="${mist[0]?.naam ?? ''}"]`)?.focus()
  }
  const vanServer = opdracht.error?.probleem.velden ?? {}
  const foutVan = (naam: string) =>
    vanServer[naam] ?? (geprobeerd && mist.some(v => v.naam === naam) ? t('form.vulIn') : undefined)
  const los = Object.entries(vanServer).filter(([veld]) => !velden.some(v => v.naam === veld))
  return (
    <Dialoog
      open={vanaf !== null}
      titel={t(`daad.${type}.titel`)}
      opSluiten={opSluiten}
      acties={
        <>
          <Knop soort="hoofd" type="submit" form={id} bezig={opdracht.isPending}>
            {t(`daad.${type}.knop`)}
          </Knop>
          <Knop onClick={opSluiten}>{algemeen('algemeen.annuleer')}</Knop>
        </>
      }
    >
      <Alinea>{t(`daad.${type}.uitleg`)}</Alinea>
      <form id={id} className="stapel" onSubmit={stuur} noValidate>
        {velden.map(veld => (
          <Vraag
            key={veld.naam}
            veld={veld}
            waarde={waarden[veld.naam]}
            fout={foutVan(veld.naam)}
            zet={waarde => zet({ ...concept, [veld.naam]: waarde })}
          />
        ))}
        {velden.length === 0 ? null : <Alinea soort="zacht">{t('form.concept')}</Alinea>}
      </form>
      {opdracht.error === null ? null : opdracht.error.status === 412 ? (
        <Bericht soort="letop" titel={t('form.ingehaald')} />
      ) : (
        <>
          <WeigeringBericht weigering={opdracht.error} />
          <ul>
            {los.map(([veld, zin]) => (
              <li key={veld}>{zin}</li>
            ))}
          </ul>
        </>
      )}
    </Dialoog>
  )
}

interface VraagProps {
  readonly veld: Vraagveld
  readonly waarde: Waarde | undefined
  readonly fout: string | undefined
  readonly zet: (waarde: Waarde) => void
}
/** One question of an act, in the shape its answer needs. */
function Vraag({ veld, waarde, fout, zet }: VraagProps) {
  const t = useVerblijfTeksten()
  const { naam, soort, vrij, keuzes = [] } = veld
  const label = t(`veld.${naam}`)
  const tekst = typeof waarde === 'string' ? waarde : ''
  const gewoon = { label, fout, vrij, name: naam, value: tekst }
  if (soort === 'tekst') return <Tekstvak {...gewoon} onChange={g => zet(g.target.value)} />
  if (soort === 'keuze')
    return (
      <RadioGroep
        {...{ label, fout, keuzes }}
        vrij={vrij === true}
        naast={keuzes.length < 4 && keuzes.every(k => k.label.length < 24)}
        gekozen={tekst}
        invoer={{ name: naam, onChange: async g => zet(g.target.value) }}
      />
    )
  if (soort === 'meer') {
    const nu: readonly string[] = Array.isArray(waarde) ? waarde : []
    return (
      <CheckboxGroep
        {...{ label, fout, keuzes }}
        gekozen={nu}
        invoer={{
          name: naam,
          onChange: async g =>
            zet(nu.includes(g.target.value) ? nu.filter(k => k !== g.target.value) : [...nu, g.target.value]),
        }}
      />
    )
  }
  if (soort === 'lijst')
    return (
      <Keuzelijst {...gewoon} onChange={g => zet(g.target.value)}>
        <option value="">{t('form.kies')}</option>
        {keuzes.map(k => (
          <option key={k.waarde} value={k.waarde}>
            {k.label}
          </option>
        ))}
      </Keuzelijst>
    )
  return <Veld {...gewoon} type="date" autoComplete="off" onChange={g => zet(g.target.value)} />
}
