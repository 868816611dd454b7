import { Kop } from '../../../../toon/delen/Kop.tsx'
import { StatusWoord } from '../../../../toon/delen/StatusWoord.tsx'
import type { Dossierdeel } from '../dossier.ts'
import { useMeldingTeksten } from '../teksten.ts'

/** What has to go along with a handover, and what of it is there (R000-65). */
export function Dossierdelen({ delen }: { delen: readonly Dossierdeel[] }) {
  const t = useMeldingTeksten()
  if (delen.length === 0) return null
  return (
    <div className="stapel stapel--half">
      <Kop niveau={3}>{t('overdracht.delen')}</Kop>
      <ul className="stapel stapel--krap">
        {delen.map(deel => (
          <li key={deel.id} className="rij">
            <StatusWoord toon={deel.klaar ? 'goed' : 'letop'}>
              {t(deel.klaar ? 'overdracht.deelKlaar' : 'overdracht.deelMist')}
            </StatusWoord>
            <span>{deel.label}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
