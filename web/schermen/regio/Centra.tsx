import { vergelijkCentra, type Vergelijking } from '../../../gedeeld/regio/centra.ts'
import { StatusWoord } from '../../../toon/delen/StatusWoord.tsx'
import { Tabel } from '../../../toon/delen/Tabel.tsx'
import { Alinea } from '../../../toon/delen/Kop.tsx'
import { Stuk, useBron, useDefinitie } from './Stuk.tsx'
import { useRegioTeksten } from './teksten.ts'

const GROEPEN = ['aansluiting', 'bekostiging'] as const

/** Where do the centre areas differ, in connection and in funding, and on what do they make policy together? */
export function Centra() {
  const t = useRegioTeksten()
  const definitie = useDefinitie()
  const vergeleken = vergelijkCentra(definitie)
  return (
    <Stuk deel="centra">
      <Alinea soort="zacht">{t(vergeleken.length === 0 ? 'centra.leeg' : 'centra.lead')}</Alinea>
      {GROEPEN.map(groep => (
        <Groep
          key={groep}
          titel={t(`centra.groep.${groep}`)}
          regels={vergeleken.filter(regel => regel.groep === groep)}
        />
      ))}
      <Onderwerpen />
    </Stuk>
  )
}

function Groep({ titel, regels }: { titel: string; regels: readonly Vergelijking[] }) {
  const t = useRegioTeksten()
  const bron = useBron()
  const gebieden = [...new Set(regels.flatMap(({ waarden }) => waarden.map(({ gebied }) => gebied)))]
  if (regels.length === 0) return null
  return (
    <Tabel
      titel={titel}
      rijen={regels}
      sleutelVan={({ id }) => id}
      kolommen={[
        { sleutel: 'wat', kop: t('centra.wat'), rijkop: true, cel: ({ wat }) => wat },
        ...gebieden.map(gebied => ({
          sleutel: gebied,
          kop: gebied,
          cel: ({ waarden }: Vergelijking) =>
            waarden.find(waarde => waarde.gebied === gebied)?.waarde ?? (
              <span className="zacht">{t('centra.geen')}</span>
            ),
        })),
        {
          sleutel: 'verschil',
          kop: t('centra.verschil'),
          cel: ({ verschilt }) => (
            <StatusWoord toon={verschilt === 'ja' ? 'letop' : 'rustig'}>{t(`centra.stand.${verschilt}`)}</StatusWoord>
          ),
        },
        { sleutel: 'bron', kop: t('bron'), cel: regel => bron(regel.bron) },
      ]}
    />
  )
}

function Onderwerpen() {
  const t = useRegioTeksten()
  const bron = useBron()
  const { onderwerpen } = useDefinitie()
  if (onderwerpen.length === 0) return null
  return (
    <Tabel
      titel={t('centra.onderwerpen')}
      rijen={onderwerpen}
      sleutelVan={({ id }) => id}
      kolommen={[
        { sleutel: 'naam', kop: t('centra.onderwerp'), rijkop: true, cel: ({ naam }) => naam },
        { sleutel: 'beleid', kop: t('centra.beleid.kop'), cel: ({ beleid }) => t(`centra.beleid.${beleid}`) },
        { sleutel: 'meer', kop: t('kolom.meer'), cel: ({ toelichting }) => toelichting ?? '' },
        { sleutel: 'bron', kop: t('bron'), cel: regel => bron(regel.bron) },
      ]}
    />
  )
}
