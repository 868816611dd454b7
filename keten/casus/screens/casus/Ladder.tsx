import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { Alinea, Kop } from '../../../../toon/delen/Kop.tsx'
import { StatusWoord } from '../../../../toon/delen/StatusWoord.tsx'
import { laatste } from '../dossier.ts'
import { useCasusTeksten } from '../teksten.ts'
import { Daad } from './Daad.tsx'
import { useZaak } from './zaak.ts'
import { useTekst } from './zeg.ts'

const TRAPPEN = ['vrijwillig', 'drang', 'dwang'] as const

/** How free the help is; a step up carries its reason. */
export function Ladder() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const tekst = useTekst()
  const { drang } = dossier.casus
  const reden = drang === 'vrijwillig' ? undefined : tekst(laatste(dossier, 'DrangIngezet')?.feit?.reden)
  return (
    <Kaart als="section" kopId="ladder">
      <Kop niveau={2} id="ladder">
        {t('hulp.ladder')}
      </Kop>
      <Alinea soort="zacht">{t('hulp.ladderUitleg')}</Alinea>
      <ol className="casus__ladder">
        {TRAPPEN.map(trap => (
          <li key={trap} {...(trap === drang ? { 'aria-current': 'step' as const } : {})}>
            <span className="rij">
              <strong>{t(`hulp.trap.${trap}`)}</strong>
              {trap === drang ? <StatusWoord toon="rustig">{t('hulp.trapNu')}</StatusWoord> : null}
            </span>
            <span className="casus__bijregel">{t(`hulp.trapUitleg.${trap}`)}</span>
          </li>
        ))}
      </ol>
      {reden === undefined ? null : (
        <p>
          <span className="zacht">{t('hulp.reden')}: </span>
          {reden}
        </p>
      )}
      <Daad type="ZetDrangIn" />
    </Kaart>
  )
}
