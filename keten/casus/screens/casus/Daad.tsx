import { useId, useRef, useState, type FormEvent, type ReactNode } from 'react'
import { useConcept } from '../../../../toon/api/concept.ts'
import { useOpdracht } from '../../../../toon/api/useOpdracht.ts'
import { Dialoog } from '../../../../toon/delen/Dialoog.tsx'
import { Knop, type KnopProps } from '../../../../toon/delen/Knop.tsx'
import { Alinea } from '../../../../toon/delen/Kop.tsx'
import { useTeksten } from '../../../../toon/taal/taal.ts'
import { kalenderdag } from '../../../../toon/tijd/kalenderdag.ts'
import { useNu } from '../../../../toon/tijd/nu.ts'
import { DADEN, inhoudVan, isLeeg, type Vast, type Waarden } from '../daden.ts'
import type { Daadtype } from '../dossier.ts'
import { useCasusTeksten } from '../teksten.ts'
import { VERVERS } from '../useDossier.ts'
import { useZaak } from './zaak.ts'
import { Vraag } from './Vraag.tsx'
import { Weigering } from './Weigering.tsx'

export interface DaadProps {
  readonly type: Daadtype
  /** What is already known because of where the button stands: that question is not asked. */
  readonly vast?: Vast
  readonly begin?: Waarden
  readonly soort?: KnopProps['soort']
  readonly knop?: string
  /** About what, for who hears the button without seeing where it stands. */
  readonly over?: string | undefined
  /** What it is about, shown above the questions. */
  readonly bij?: ReactNode
  readonly waaromNiet?: string | undefined
}

const LEEG = {}

/** Acts whose button says what is the case ("Is finished"): in their dialog the last button says what it does. */
const KORT: ReadonlySet<Daadtype> = new Set<Daadtype>([
  'LegNieuwGeweldVast',
  'StartHulp',
  'RondHulpAf',
  'AanvaardHulp',
  'WeigerHulp',
  'BehaalDoel',
  'RondActieAf',
  'SluitRisicofactorAf',
  'ControleerVoorwaarde',
])

/** One act: a button, and a dialog with what it asks. Absent when the server does not offer it. */
export function Daad(props: DaadProps) {
  const { type, soort = 'gewoon', over, waaromNiet } = props
  const { dossier, openDaad } = useZaak()
  const t = useCasusTeksten()
  if (!dossier.mag.includes(type)) return null
  return (
    <Knop soort={soort} waaromNiet={waaromNiet} onClick={() => openDaad(props)}>
      {props.knop ?? t(`daad.${type}.knop`)}
      {over === undefined ? null : <span className="alleen-gehoord">: {over}</span>}
    </Knop>
  )
}

/** `vanaf`: the version when the window opened; what came later was not read by who types, also when the screen behind was fetched anew. */
type Vensterprops = DaadProps & { readonly vanaf: number | null; readonly opSluiten: () => void }

/** The window of an act. It stands beside the screen and not in it: what changes behind it never takes it away. */
export function Daadvenster(props: Vensterprops) {
  const { type, vanaf, opSluiten, bij } = props
  const t = useCasusTeksten()
  const algemeen = useTeksten()
  const id = useId()
  const daad = useDaad(props)
  const gevaar = type === 'LegNieuwGeweldVast'
  return (
    <Dialoog
      open={vanaf !== null}
      titel={t(`daad.${type}.titel`)}
      opSluiten={opSluiten}
      acties={
        <>
          <Knop soort={gevaar ? 'gevaar' : 'hoofd'} type="submit" form={id} bezig={daad.bezig}>
            {KORT.has(type) ? t('form.legVast') : t(`daad.${type}.knop`)}
          </Knop>
          <Knop onClick={opSluiten}>{algemeen('algemeen.annuleer')}</Knop>
        </>
      }
    >
      <Alinea>{t(`daad.${type}.uitleg`)}</Alinea>
      {bij === undefined ? null : <div className="casus__bij">{bij}</div>}
      <form id={id} className="stapel" ref={daad.formulier} onSubmit={daad.stuur} noValidate>
        {daad.velden.map(veld => (
          <Vraag
            key={veld.naam}
            veld={veld}
            waarde={daad.waarden[veld.naam]}
            fout={daad.foutVan(veld.naam)}
            zet={waarde => daad.zet(veld.naam, waarde)}
          />
        ))}
        {daad.velden.length === 0 ? null : <Alinea soort="zacht">{t('form.concept')}</Alinea>}
      </form>
      <Weigering weigering={daad.weigering} bekend={daad.velden.map(v => v.naam)} />
    </Dialoog>
  )
}

/** The draft, the check before sending, the request with the version, and what came back. */
function useDaad({ type, vast = LEEG, begin = LEEG, vanaf, opSluiten }: Vensterprops) {
  const { dossier, meld } = useZaak()
  const t = useCasusTeksten()
  const nu = useNu()
  const formulier = useRef<HTMLFormElement>(null)
  const [geprobeerd, zetGeprobeerd] = useState(false)
  const [waarden, zet, wis] = useConcept<Waarden>(`casus ${dossier.id} ${type} ${JSON.stringify(vast)}`, begin)
  const velden = DADEN[type].velden({ t, dossier, vandaag: kalenderdag(nu) }).filter(veld => !(veld.naam in vast))
  const mist = velden.filter(veld => isLeeg(veld, waarden[veld.naam]))
  const opdracht = useOpdracht<{ inhoud: object; versie: number }>({
    maak: ({ inhoud, versie }) => ({ pad: `/casussen/${dossier.id}/${DADEN[type].pad}`, inhoud, versie }),
    ververs: VERVERS,
    opGelukt: () => {
      wis()
      zetGeprobeerd(false)
      opSluiten()
      meld(t('form.vastgelegd', { wat: t(`daad.${type}.titel`) }))
    },
  })
  const stuur = (g: FormEvent) => {
    g.preventDefault()
    zetGeprobeerd(true)
    // Once told that somebody was earlier, who sends again has seen it.
    const versie = opdracht.error?.status === 412 ? dossier.versie : (vanaf ?? dossier.versie)
    if (mist.length === 0) return opdracht.mutate({ inhoud: inhoudVan(type, velden, waarden, vast), versie })
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
    zet: (naam: string, waarde: Waarden[string]) => zet({ ...waarden, [naam]: waarde }),
    foutVan: (naam: string) =>
      vanServer[naam] ?? (geprobeerd && mist.some(veld => veld.naam === naam) ? t('form.vulIn') : undefined),
  }
}
