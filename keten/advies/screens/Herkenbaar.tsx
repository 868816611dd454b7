import { vindHerleidbaar, type Vondst } from '../../../gedeeld/tekst/index.ts'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { useRust } from '../../../toon/tijd/useRust.ts'
import { useAdviesTeksten } from './teksten.ts'

/** While somebody types: what in this text leads to a person? Said after a pause, so that nobody is interrupted. */
export function Herkenbaar({ tekst }: { tekst: string }) {
  const t = useAdviesTeksten()
  const rust = useRust(tekst, 400)
  const vondsten = vindHerleidbaar(rust)
  const zeker = vondsten.filter(vondst => vondst.zekerheid === 'zeker')
  const mogelijk = vondsten.filter(vondst => vondst.zekerheid === 'mogelijk')
  return (
    <div className="stapel stapel--krap advies__hint" role="status">
      {zeker.length === 0 ? null : (
        <Bericht soort="fout" titel={t('hint.titel')} meldt={false}>
          <span>{t('hint.tekst')}</span>
          <Vondsten vondsten={zeker} />
        </Bericht>
      )}
      {mogelijk.length === 0 ? null : (
        <Bericht soort="letop" titel={t('hint.mogelijk')} meldt={false}>
          <span>{t('hint.mogelijkTekst')}</span>
          <Vondsten vondsten={mogelijk} />
        </Bericht>
      )}
      {rust.trim() === '' || vondsten.length > 0 ? null : <span className="zacht">{t('hint.niets')}</span>}
    </div>
  )
}

function Vondsten({ vondsten }: { vondsten: readonly Vondst[] }) {
  const t = useAdviesTeksten()
  return (
    <ul className="advies__vondsten">
      {vondsten.map(({ soort, van, tekst }) => (
        <li key={van}>
          {t(`soort.${soort}`)}: <strong>{tekst}</strong>
        </li>
      ))}
    </ul>
  )
}
