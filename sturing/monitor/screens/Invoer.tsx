import { Daadvenster } from '../../../toon/daad/Daadvenster.tsx'
import { useDaad } from '../../../toon/daad/useDaad.ts'
import { gevuld, type Vraagveld } from '../../../toon/daad/veld.ts'
import { useTeksten } from '../../../toon/taal/taal.ts'
import { VERVERS } from './gegevens.ts'
import { useCijferTeksten } from './teksten.ts'

export interface InvoerProps {
  /** the figure whose municipalities are imported; without one it is the half-year file of CBS */
  readonly cijfer?: string
  readonly open: boolean
  readonly opSluiten: () => void
  readonly meld: (zin: string) => void
}

/** Figures from outside, pasted in: all lines or none, and never over an earlier period in silence. */
export function Invoer({ cijfer, open, opSluiten, meld }: InvoerProps) {
  const t = useCijferTeksten()
  const algemeen = useTeksten()
  const soort = cijfer === undefined ? 'invoer' : 'gemeenteinvoer'
  const velden: readonly Vraagveld[] = [
    { naam: 'periode', soort: 'regel', label: t(`${soort}.periode`), help: t(`${soort}.periodeHulp`) },
    { naam: 'bron', soort: 'regel', label: t('invoer.bron'), begin: cijfer === undefined ? 'CBS StatLine' : '' },
    { naam: 'tekst', soort: 'tekst', label: t('invoer.tekst'), help: t(`${soort}.tekstHulp`) },
    { naam: 'vervangt', soort: 'vinkje', label: t('invoer.vervangt'), help: t('invoer.vervangtHulp') },
  ]
  const daad = useDaad({
    sleutel: `cijfers invoer ${cijfer ?? ''}`,
    ...{ velden, versie: null, vanaf: null, ververs: VERVERS },
    verzoek: w => ({
      pad: cijfer === undefined ? '/cijfers/invoer' : `/cijfers/${cijfer}/gemeenten`,
      inhoud: gevuld(velden, w),
    }),
    opGelukt: () => {
      opSluiten()
      meld(algemeen('daad.vastgelegd', { wat: t(`${soort}.titel`) }))
    },
  })
  return (
    <Daadvenster
      {...{ daad, open, opSluiten }}
      titel={t(`${soort}.titel`)}
      uitleg={t('invoer.uitleg')}
      knop={t('invoer.knop')}
    />
  )
}
