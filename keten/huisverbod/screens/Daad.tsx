import { useState } from 'react'
import { Daadvenster as Venster } from '../../../toon/daad/Daadvenster.tsx'
import { useDaad } from '../../../toon/daad/useDaad.ts'
import { Knop, type KnopProps } from '../../../toon/delen/Knop.tsx'
import { useTeksten } from '../../../toon/taal/taal.ts'
import { useNu } from '../../../toon/tijd/nu.ts'
import { DADEN, inhoudVan, type Daadtype, type Waarden } from './daden.ts'
import { klokveld } from './klokveld.ts'
import { useHuisverbodTeksten } from './teksten.ts'
import { VERVERS } from './useDossier.ts'
import { useZaak } from './zaak.ts'

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
  const t = useHuisverbodTeksten()
  if (!dossier.mag.includes(type)) return null
  return (
    <Knop soort={soort} onClick={() => openDaad(props)}>
      {t(`daad.${type}.knop`)}
      {over === undefined ? null : <span className="alleen-gehoord">: {over}</span>}
    </Knop>
  )
}

type Vensterprops = DaadProps & { readonly vanaf: number | null; readonly opSluiten: () => void }

/** The window of an act. */
export function Daadvenster({ type, begin = {}, vanaf, opSluiten }: Vensterprops) {
  const { dossier, meld } = useZaak()
  const t = useHuisverbodTeksten()
  const algemeen = useTeksten()
  const nu = useNu()
  const [eerste] = useState(() => klokveld(nu))
  const velden = DADEN[type].velden({ t, d: dossier, nu: eerste }).map(v => ({ ...v, label: t(`veld.${v.naam}`) }))
  const titel = t(`daad.${type}.titel`)
  const daad = useDaad({
    sleutel: `huisverbod ${dossier.id} ${type} ${JSON.stringify(begin)}`,
    ...{ velden, begin, versie: dossier.versie, vanaf, ververs: VERVERS },
    verzoek: w => ({ pad: `/huisverboden/${dossier.id}/${DADEN[type].pad}`, inhoud: inhoudVan(type, velden, w) }),
    opGelukt: () => {
      opSluiten()
      meld(algemeen('daad.vastgelegd', { wat: titel }))
    },
  })
  return (
    <Venster
      {...{ daad, titel, opSluiten }}
      open={vanaf !== null}
      gevaar={type === 'LegOvertredingVast'}
      uitleg={t(`daad.${type}.uitleg`)}
      knop={t(`daad.${type}.knop`)}
    />
  )
}
