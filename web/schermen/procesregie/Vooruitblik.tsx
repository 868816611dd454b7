import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { Tabel } from '../../../toon/delen/Tabel.tsx'
import { useSoortwoord } from '../werk/useSoortwoord.ts'
import type { Overzicht, Soort } from './procesregie.ts'
import { useProcesTeksten } from './teksten.ts'

/** Per kind of work how many running terms are likely to be missed, and what that rests on. */
export function Vooruitblik({ voorspelling }: { voorspelling: Overzicht['voorspelling'] }) {
  const t = useProcesTeksten()
  const soort = useSoortwoord()
  const { maanden, minimum, soorten } = voorspelling
  return (
    <section className="stapel stapel--krap" aria-labelledby="proces-vooruit">
      <Kop niveau={2} id="proces-vooruit">
        {t('voorspelling.titel')}
      </Kop>
      <Alinea soort="zacht">
        {t('voorspelling.uitleg', { maanden })} {t('voorspelling.minimum', { minimum })}
      </Alinea>
      {soorten.length === 0 ? (
        <LegeStaat titel={t('voorspelling.leeg')}>{t('voorspelling.leegTekst')}</LegeStaat>
      ) : (
        <Tabel
          titel={t('voorspelling.titel')}
          titelVerborgen
          rijen={soorten}
          sleutelVan={s => `${s.soort} ${s.klok}`}
          kolommen={[
            { sleutel: 'soort', kop: t('voorspelling.soort'), rijkop: true, cel: s => soort(s.soort) },
            { sleutel: 'open', kop: t('voorspelling.open'), cel: s => s.open },
            { sleutel: 'verwacht', kop: t('voorspelling.verwacht'), cel: s => <Verwacht soort={s} /> },
            { sleutel: 'n', kop: t('voorspelling.n'), cel: s => t('voorspelling.nVan', { n: s.n }) },
          ]}
        />
      )}
    </section>
  )
}

function Verwacht({ soort: { open, verwacht, onbekend } }: { soort: Soort }) {
  const t = useProcesTeksten()
  if (onbekend === open) return <span className="zacht">{t('teWeinig')}</span>
  return (
    <span>
      <strong>{Math.round(verwacht)}</strong>{' '}
      {onbekend > 0 ? <span className="zacht">({t('voorspelling.onbekend', { aantal: onbekend })})</span> : null}
    </span>
  )
}
