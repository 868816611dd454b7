import { Daadvenster } from '../../../toon/daad/Daadvenster.tsx'
import { useDaad } from '../../../toon/daad/useDaad.ts'
import { useVenster, type Venster as Stand } from '../../../toon/daad/useVenster.ts'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { useTeksten } from '../../../toon/taal/taal.ts'
import { DADEN, tekstenVan, type Daadtype } from './daden.ts'
import { useAlarmTeksten } from './teksten.ts'
import type { Blad } from './vormen.ts'

export const VERVERS = ['aansluiting', 'aansluitingen', 'casus', 'mijn-werk'] as const

interface DaadProps {
  readonly type: Daadtype
  readonly blad: Blad
  readonly hoofd?: boolean
  readonly meld: (zin: string) => void
}

/** One act: a button and the window with what it asks. Absent when the server does not offer it. */
export function Daad({ type, blad, hoofd = false, meld }: DaadProps) {
  const t = useAlarmTeksten()
  const { open, openDaad } = useVenster<Daadtype>(blad.versie)
  if (!blad.mag.includes(type)) return null
  return (
    <>
      <Knop soort={hoofd ? 'hoofd' : 'gewoon'} onClick={() => openDaad(type)}>
        {t(`daad.${type}.knop`)}
      </Knop>
      {open === null ? null : <Venster key={open.keer} {...{ open, blad, meld }} />}
    </>
  )
}

type Vensterprops = Pick<DaadProps, 'blad' | 'meld'> & { readonly open: NonNullable<Stand<Daadtype>['open']> }

function Venster({ open: { wat: type, vanaf, opSluiten }, blad, meld }: Vensterprops) {
  const t = useAlarmTeksten()
  const algemeen = useTeksten()
  const titel = t(`daad.${type}.knop`)
  const daad = useDaad({
    sleutel: `alarm ${blad.id} ${type}`,
    velden: DADEN[type].velden(t, blad).map(v => ({ ...v, label: t(`veld.${v.naam}`) })),
    ...{ versie: blad.versie, vanaf, ververs: VERVERS },
    verzoek: w => ({
      pad: `/aansluitingen/${blad.id}/${DADEN[type].pad}`,
      inhoud: DADEN[type].inhoud(tekstenVan(w)),
    }),
    opGelukt: () => {
      opSluiten()
      meld(algemeen('daad.vastgelegd', { wat: titel }))
    },
  })
  return (
    <Daadvenster {...{ daad, titel, opSluiten }} open={vanaf !== null} uitleg={t(`daad.${type}.uitleg`)} knop={titel} />
  )
}
