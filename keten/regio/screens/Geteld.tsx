import { useQuery } from '@tanstack/react-query'
import { haal } from '../../../toon/api/client.ts'
import { useIk } from '../../../toon/api/ik.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Tabel } from '../../../toon/delen/Tabel.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { useWegwijzerTeksten } from './teksten.ts'

type Soort = 'melding' | 'incident' | 'vorm' | 'probleem' | 'overgeslagen-stap' | 'afwijking'
/** One table each; reports and incidents side by side, since the one is read by the other. */
const GROEPEN: readonly (readonly [Exclude<Soort, 'incident'>, ...Soort[]])[] = [
  ['melding', 'incident'],
  ['vorm'],
  ['probleem'],
  ['overgeslagen-stap'],
  ['afwijking'],
]
interface Telregel {
  readonly soort: Soort
  readonly waarde: string
  readonly label: string
  readonly labelEn: string
  readonly aantal: number
}

/** What was reported this year, each form and problem apart; only process direction sees it, and no report behind a number. */
export function Geteld() {
  return useIk().rol.rol === 'procesregisseur' ? <Cijfers /> : null
}

function Cijfers() {
  const t = useWegwijzerTeksten()
  const { taal } = useTaal()
  const vraag = useQuery<{ jaar: number; tellingen: readonly Telregel[] }, Weigering>({
    queryKey: ['telling', 'meldingen'],
    queryFn: ({ signal }) => haal('/telling/meldingen', signal),
  })
  const { jaar = '', tellingen = [] } = vraag.data ?? {}
  const woord = (r: Telregel) =>
    r.soort === 'melding' || r.soort === 'incident' || r.soort === 'afwijking'
      ? t(`geteld.een.${r.soort}`)
      : taal === 'en'
        ? r.labelEn
        : r.label
  return (
    <section className="stapel" aria-labelledby="geteld">
      <Kop niveau={2} id="geteld">
        {t('geteld.titel', { jaar })}
      </Kop>
      <Alinea soort="zacht">{t('geteld.lead')}</Alinea>
      <WeigeringBericht weigering={vraag.error} />
      {GROEPEN.filter(groep => tellingen.some(r => groep.includes(r.soort))).map(groep => (
        <Tabel
          key={groep[0]}
          titel={t(`geteld.soort.${groep[0]}`)}
          rijen={groep.flatMap(soort => tellingen.filter(r => r.soort === soort))}
          sleutelVan={r => `${r.soort} ${r.waarde}`}
          kolommen={[
            { sleutel: 'wat', kop: t('geteld.wat'), rijkop: true, cel: woord },
            { sleutel: 'aantal', kop: t('geteld.aantal'), cel: r => r.aantal },
          ]}
        />
      ))}
    </section>
  )
}
