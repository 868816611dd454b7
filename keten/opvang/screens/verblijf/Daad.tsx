import { Daadvenster as Venster } from '../../../../toon/daad/Daadvenster.tsx'
import { useDaad } from '../../../../toon/daad/useDaad.ts'
import { Knop, type KnopProps } from '../../../../toon/delen/Knop.tsx'
import { useTaal, useTeksten } from '../../../../toon/taal/taal.ts'
import { useNu } from '../../../../toon/tijd/nu.ts'
import { DADEN, inhoudVan, type Daadtype, type Waarden } from './daden.ts'
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

/** The window of an act. */
export function Daadvenster({ type, begin = {}, vanaf, opSluiten }: Vensterprops) {
  const { dossier, meld } = useZaak()
  const t = useVerblijfTeksten()
  const algemeen = useTeksten()
  const { taal } = useTaal()
  const vandaag = useNu().toISOString().slice(0, 10)
  const velden = DADEN[type].velden({ t, d: dossier, taal, vandaag }).map(v => ({ ...v, label: t(`veld.${v.naam}`) }))
  const titel = t(`daad.${type}.titel`)
  const daad = useDaad({
    sleutel: `verblijf ${dossier.id} ${type} ${JSON.stringify(begin)}`,
    ...{ velden, begin, versie: dossier.versie, vanaf, ververs: VERVERS },
    verzoek: w => ({ pad: `/opvang/verblijven/${dossier.id}/${DADEN[type].pad}`, inhoud: inhoudVan(type, velden, w) }),
    opGelukt: () => {
      opSluiten()
      meld(algemeen('daad.vastgelegd', { wat: titel }))
    },
  })
  return (
    <Venster
      {...{ daad, titel, opSluiten }}
      open={vanaf !== null}
      uitleg={t(`daad.${type}.uitleg`)}
      knop={t(`daad.${type}.knop`)}
    />
  )
}
