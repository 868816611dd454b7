import { Daadvenster as Venster } from '../../../toon/daad/Daadvenster.tsx'
import { useDaad } from '../../../toon/daad/useDaad.ts'
import { Knop, type KnopProps } from '../../../toon/delen/Knop.tsx'
import { useTaal, useTeksten } from '../../../toon/taal/taal.ts'
import { DADEN, inhoudVan, type Daadtype, type Waarden } from './daden.ts'
import { useOverlegTeksten } from './teksten.ts'
import { VERVERS } from './useStuk.ts'
import { Vraag } from './Vraag.tsx'
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
  const { stuk, openDaad } = useZaak()
  const t = useOverlegTeksten()
  if (!stuk.mag.includes(type)) return null
  return (
    <Knop soort={soort} onClick={() => openDaad(props)}>
      {type === 'NeemBesluit' && stuk.bespreking.besluit !== null ? t('besluit.wijzig') : t(`daad.${type}.knop`)}
      {over === undefined ? null : <span className="alleen-gehoord">: {over}</span>}
    </Knop>
  )
}

type Vensterprops = DaadProps & { readonly vanaf: number | null; readonly opSluiten: () => void }

/** The window of an act. */
export function Daadvenster({ type, begin = {}, vanaf, opSluiten }: Vensterprops) {
  const { stuk, meld } = useZaak()
  const t = useOverlegTeksten()
  const algemeen = useTeksten()
  const { taal } = useTaal()
  const velden = DADEN[type].velden({ t, s: stuk, taal }).map(v => ({ ...v, label: t(`veld.${v.naam}`) }))
  const titel = t(`daad.${type}.titel`)
  const daad = useDaad({
    sleutel: `overleg ${stuk.id} ${type} ${JSON.stringify(begin)}`,
    ...{ velden, begin, versie: stuk.versie, vanaf, ververs: VERVERS },
    verzoek: w => ({ pad: `/besprekingen/${stuk.id}/${DADEN[type].pad}`, inhoud: inhoudVan(type, stuk, velden, w) }),
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
      vraag={p => <Vraag {...p} />}
    />
  )
}
