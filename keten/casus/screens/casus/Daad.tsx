import type { ReactNode } from 'react'
import { Daadvenster as Venster } from '../../../../toon/daad/Daadvenster.tsx'
import { useDaad } from '../../../../toon/daad/useDaad.ts'
import { Vraag } from '../../../../toon/daad/Vraag.tsx'
import { Knop, type KnopProps } from '../../../../toon/delen/Knop.tsx'
import { useTeksten } from '../../../../toon/taal/taal.ts'
import { kalenderdag } from '../../../../toon/tijd/kalenderdag.ts'
import { useNu } from '../../../../toon/tijd/nu.ts'
import { DADEN, inhoudVan, isLeeg, type Vast, type Waarden } from '../daden.ts'
import type { Daadtype } from '../dossier.ts'
import { useCasusTeksten } from '../teksten.ts'
import { VERVERS } from '../useDossier.ts'
import { Regels } from './Regels.tsx'
import { useZaak } from './zaak.ts'

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

type Vensterprops = DaadProps & { readonly vanaf: number | null; readonly opSluiten: () => void }

/** The window of an act. */
export function Daadvenster({ type, vast = LEEG, begin = LEEG, vanaf, opSluiten, bij }: Vensterprops) {
  const { dossier, meld } = useZaak()
  const t = useCasusTeksten()
  const algemeen = useTeksten()
  const vandaag = kalenderdag(useNu())
  const velden = DADEN[type].velden({ t, dossier, vandaag }).filter(veld => !(veld.naam in vast))
  const titel = t(`daad.${type}.titel`)
  const daad = useDaad({
    sleutel: `casus ${dossier.id} ${type} ${JSON.stringify(vast)}`,
    ...{ velden, begin, mist: isLeeg, versie: dossier.versie, vanaf, ververs: VERVERS },
    verzoek: w => ({ pad: `/casussen/${dossier.id}/${DADEN[type].pad}`, inhoud: inhoudVan(type, velden, w, vast) }),
    opGelukt: () => {
      opSluiten()
      meld(algemeen('daad.vastgelegd', { wat: titel }))
    },
  })
  return (
    <Venster
      {...{ daad, titel, opSluiten, bij }}
      open={vanaf !== null}
      gevaar={type === 'LegNieuwGeweldVast'}
      uitleg={t(`daad.${type}.uitleg`)}
      knop={KORT.has(type) ? t('form.legVast') : t(`daad.${type}.knop`)}
      vraag={p => (p.veld.soort === 'regels' ? <Regels {...p} /> : <Vraag {...p} />)}
    />
  )
}
