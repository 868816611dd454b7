import { Daadvenster } from '../../../toon/daad/Daadvenster.tsx'
import { useDaad } from '../../../toon/daad/useDaad.ts'
import { gevuld, type Vraagveld, type Waarden } from '../../../toon/daad/veld.ts'
import { useTaal, useTeksten } from '../../../toon/taal/taal.ts'
import { CIJFERPRECISIES } from '../../../gedeeld/regio/schema/cijfers.ts'
import type { Blad } from '../blad.ts'
import { VERVERS } from './gegevens.ts'
import { opgaveVan, staatEr } from './opgave.ts'
import { useCijferTeksten } from './teksten.ts'
import { zegTijdvak, zegWaarde } from './woorden.ts'

export interface NieuweWaardeProps {
  readonly blad: Blad
  readonly gemeenten: readonly string[]
  readonly open: boolean
  readonly opSluiten: () => void
  readonly meld: (zin: string) => void
}

/** A value with its period and source. Where one stands already the form says which, and asks whether this replaces it. */
export function NieuweWaarde({ blad, gemeenten, open, opSluiten, meld }: NieuweWaardeProps) {
  const t = useCijferTeksten()
  const algemeen = useTeksten()
  const velden = useVelden(blad, gemeenten)
  const daad = useDaad({
    sleutel: `cijfer ${blad.id}`,
    ...{ velden, versie: null, vanaf: null, ververs: VERVERS },
    verzoek: w => ({ pad: `/cijfers/${blad.id}/waarden`, inhoud: opgaveVan(gevuld(velden(w), w)) }),
    opGelukt: () => {
      opSluiten()
      meld(algemeen('daad.vastgelegd', { wat: t('een.nieuwste') }))
    },
  })
  return (
    <Daadvenster
      {...{ daad, open, opSluiten }}
      titel={t('nieuw.titel')}
      uitleg={t('nieuw.uitleg')}
      knop={t('nieuw.knop')}
    />
  )
}

/** What is asked; whether it replaces something is asked only where something stands. */
function useVelden(blad: Blad, gemeenten: readonly string[]): (concept: Waarden) => readonly Vraagveld[] {
  const t = useCijferTeksten()
  const { taal } = useTaal()
  const keus = (waarde: string) => ({ waarde, label: waarde })
  const gemeente: Vraagveld = {
    ...{ naam: 'gemeente', soort: 'lijst', label: t('nieuw.gemeente'), help: t('nieuw.gemeenteHulp'), vrij: true },
    keuzes: gemeenten.map(keus),
  }
  const vast: readonly Vraagveld[] = [
    { naam: 'periode', soort: 'regel', label: t('nieuw.periode'), help: t('nieuw.periodeHulp') },
    ...(gemeenten.length === 0 ? [] : [gemeente]),
    { naam: 'waarde', soort: 'getal', label: t('nieuw.waarde'), vrij: blad.delen.length > 0 },
    ...blad.delen.map(d => ({
      ...{ naam: `deel-${d.id}`, soort: 'getal', vrij: true },
      label: t('nieuw.deel', { wat: d.wat[taal] }),
    })),
    { naam: 'tot', soort: 'getal', label: t('nieuw.tot'), help: t('nieuw.totHulp'), vrij: true },
    {
      ...{ naam: 'precisie', soort: 'lijst', label: t('nieuw.precisie'), begin: 'precies' },
      keuzes: CIJFERPRECISIES.map(p => ({ waarde: p, label: t(`precisie.${p}`) })),
    },
    { naam: 'bron', soort: 'regel', label: t('nieuw.bron'), help: t('nieuw.bronHulp') },
    { naam: 'grens', soort: 'tekst', label: t('nieuw.grens'), help: t('nieuw.grensHulp'), vrij: true },
  ]
  return concept => {
    const er = staatEr(blad, concept)
    if (er === null) return vast
    const help = t('nieuw.vervangtHulp', {
      tijdvak: zegTijdvak(er.periode ?? '', taal),
      waarde: zegWaarde(er, blad.eenheid, taal),
    })
    return [...vast, { naam: 'vervangt', soort: 'vinkje', label: t('nieuw.vervangt'), help }]
  }
}
