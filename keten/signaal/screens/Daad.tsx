import { useId, useState, type FormEvent } from 'react'
import { useOpdracht } from '../../../toon/api/useOpdracht.ts'
import { Dialoog } from '../../../toon/delen/Dialoog.tsx'
import { CheckboxGroep, RadioGroep } from '../../../toon/delen/Keuzes.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea } from '../../../toon/delen/Kop.tsx'
import { Keuzelijst, Tekstvak, Veld } from '../../../toon/delen/Veld.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { DADEN, meer, type Daadtype, type Vraagveld, type Waarden } from './daden.ts'
import { useSignaalTeksten } from './teksten.ts'
import type { Blad } from './vormen.ts'

export const VERVERS = ['werkblad', 'werkbladen', 'mijn-werk'] as const

interface DaadProps {
  readonly type: Daadtype
  readonly blad: Blad
  readonly hoofd?: boolean
  readonly meld: (zin: string) => void
}

/** One act: a button and the window with what it asks. Absent when the server does not offer it. */
export function Daad({ type, blad, hoofd = false, meld }: DaadProps) {
  const t = useSignaalTeksten()
  const [open, zetOpen] = useState(false)
  if (!blad.mag.includes(type)) return null
  return (
    <>
      <Knop soort={hoofd ? 'hoofd' : 'gewoon'} onClick={() => zetOpen(true)}>
        {t(`daad.${type}.knop`)}
      </Knop>
      {open ? <Venster type={type} blad={blad} meld={meld} sluit={() => zetOpen(false)} /> : null}
    </>
  )
}

function Venster({ type, blad, meld, sluit }: Omit<DaadProps, 'hoofd'> & { readonly sluit: () => void }) {
  const t = useSignaalTeksten()
  const id = useId()
  const alle = DADEN[type].velden(t, blad)
  const [waarden, zet] = useState<Waarden>(Object.fromEntries(alle.map(v => [v.naam, v.begin ?? ''])))
  const [geprobeerd, zetGeprobeerd] = useState(false)
  const velden = alle.filter(v => v.als?.(waarden) ?? true)
  const mist = velden.filter(v => v.vrij !== true && (waarden[v.naam] ?? '').trim() === '')
  const opdracht = useOpdracht<Waarden>({
    // what was asked no more is not sent either
    maak: w => ({
      pad: `/werkbladen/${blad.id}/${DADEN[type].pad}`,
      inhoud: DADEN[type].inhoud(Object.fromEntries(velden.map(v => [v.naam, w[v.naam] ?? ''])), blad),
      versie: blad.versie,
    }),
    ververs: VERVERS,
    opGelukt: () => {
      meld(`${t('form.gedaan')}: ${t(`daad.${type}.knop`)}`)
      sluit()
    },
  })
  const stuur = (g: FormEvent) => {
    g.preventDefault()
    zetGeprobeerd(true)
    if (mist.length === 0) opdracht.mutate(waarden)
  }
  const vanServer = opdracht.error?.probleem.velden ?? {}
  return (
    <Dialoog
      open
      titel={t(`daad.${type}.knop`)}
      opSluiten={sluit}
      acties={
        <>
          <Knop soort="hoofd" type="submit" form={id} bezig={opdracht.isPending}>
            {t(`daad.${type}.knop`)}
          </Knop>
          <Knop onClick={sluit}>{t('form.annuleer')}</Knop>
        </>
      }
    >
      <Alinea>{t(`daad.${type}.uitleg`)}</Alinea>
      <form id={id} className="stapel" onSubmit={stuur} noValidate>
        {velden.map(v => (
          <Vraag
            key={v.naam}
            veld={v}
            waarde={waarden[v.naam] ?? ''}
            fout={vanServer[v.naam] ?? (geprobeerd && mist.includes(v) ? t('form.vulIn') : undefined)}
            zet={w => zet({ ...waarden, [v.naam]: w })}
          />
        ))}
      </form>
      <WeigeringBericht weigering={opdracht.error} />
    </Dialoog>
  )
}

interface VraagProps {
  readonly veld: Vraagveld
  readonly waarde: string
  readonly fout: string | undefined
  readonly zet: (waarde: string) => void
  /** the same question more than once on a page has its own name each time */
  readonly naam?: string
  readonly label?: string
}

/** One question, in the shape its answer needs. */
export function Vraag({ veld, waarde, fout, zet, naam = veld.naam, label }: VraagProps) {
  const t = useSignaalTeksten()
  const { soort, keuzes = [] } = veld
  const vrij = veld.vrij === true
  const gewoon = { label: label ?? t(`veld.${veld.naam}`), fout, vrij, name: naam, value: waarde }
  switch (soort) {
    case 'tekst':
      return <Tekstvak {...gewoon} onChange={g => zet(g.target.value)} />
    case 'keuze':
      return (
        <RadioGroep
          label={gewoon.label}
          fout={fout}
          keuzes={keuzes}
          gekozen={waarde}
          {...(keuzes.length <= 3 ? { naast: true as const } : {})}
          invoer={{ name: naam, onChange: async g => zet(g.target.value) }}
        />
      )
    case 'meer': {
      const er = meer({ x: waarde }, 'x')
      const wissel = (w: string) => zet((er.includes(w) ? er.filter(x => x !== w) : [...er, w]).join(','))
      return (
        <CheckboxGroep
          label={gewoon.label}
          fout={fout}
          vrij={vrij}
          keuzes={keuzes}
          gekozen={er}
          invoer={{ name: naam, onChange: async g => wissel(g.target.value) }}
        />
      )
    }
    case 'lijst':
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
    default:
      return (
        <Veld
          {...gewoon}
          type={soort === 'dag' ? 'date' : 'text'}
          autoComplete="off"
          onChange={g => zet(g.target.value)}
        />
      )
  }
}
