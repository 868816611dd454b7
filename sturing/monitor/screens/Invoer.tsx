import { Daadvenster } from '../../../toon/daad/Daadvenster.tsx'
import { useDaad } from '../../../toon/daad/useDaad.ts'
import { gevuld, type Vraagveld } from '../../../toon/daad/veld.ts'
import { useTeksten } from '../../../toon/taal/taal.ts'
import { VERVERS } from './gegevens.ts'
import { useCijferTeksten } from './teksten.ts'

export interface InvoerProps {
  readonly open: boolean
  readonly opSluiten: () => void
  readonly meld: (zin: string) => void
}

/** The half-year figures of CBS, pasted in: all lines or none, and never over an earlier period in silence. */
export function Invoer({ open, opSluiten, meld }: InvoerProps) {
  const t = useCijferTeksten()
  const algemeen = useTeksten()
  const velden: readonly Vraagveld[] = [
    { naam: 'periode', soort: 'regel', label: t('invoer.periode'), help: t('invoer.periodeHulp') },
    { naam: 'bron', soort: 'regel', label: t('invoer.bron'), begin: 'CBS StatLine' },
    { naam: 'tekst', soort: 'tekst', label: t('invoer.tekst'), help: t('invoer.tekstHulp') },
    { naam: 'vervangt', soort: 'vinkje', label: t('invoer.vervangt'), help: t('invoer.vervangtHulp') },
  ]
  const daad = useDaad({
    sleutel: 'cijfers invoer',
    ...{ velden, versie: null, vanaf: null, ververs: VERVERS },
    verzoek: w => ({ pad: '/cijfers/invoer', inhoud: gevuld(velden, w) }),
    opGelukt: () => {
      opSluiten()
      meld(algemeen('daad.vastgelegd', { wat: t('invoer.titel') }))
    },
  })
  return (
    <Daadvenster
      {...{ daad, open, opSluiten }}
      titel={t('invoer.titel')}
      uitleg={t('invoer.uitleg')}
      knop={t('invoer.knop')}
    />
  )
}
