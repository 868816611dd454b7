import { useIsFetching, useQueryClient } from '@tanstack/react-query'
import { useMee } from '../api/useMee.ts'
import { useTeksten } from '../taal/taal.ts'
import { Bericht } from './Bericht.tsx'
import { Knop } from './Knop.tsx'
import { TekenBeeld } from './tekens.tsx'

export interface MeeInDossierProps {
  readonly zaak: string
  /** The version on the screen. */
  readonly versie: number
  /** The first word of the query key of this file. */
  readonly sleutel: string
}

/** Who else is in this file, and a calm word when somebody just recorded something. Nothing changes under the hands of who is typing. */
export function MeeInDossier({ zaak, versie, sleutel }: MeeInDossierProps) {
  const t = useTeksten()
  const voorraad = useQueryClient()
  const mee = useMee(zaak)
  const bezig = useIsFetching({ queryKey: [sleutel, zaak] }) > 0
  return (
    <div role="status" className="mee">
      {mee.ook.length === 0 ? null : (
        <span className="mee__wie">
          <TekenBeeld teken="mens" />
          {t('mee.ook', { wie: mee.ook.join(', ') })}
        </span>
      )}
      {mee.versie <= versie ? null : (
        <Bericht soort="info" titel={t('mee.nieuw')} meldt={false}>
          <span>{t('mee.uitleg')}</span>
          <Knop bezig={bezig} onClick={() => void voorraad.invalidateQueries({ queryKey: [sleutel] })}>
            {t('mee.ververs')}
          </Knop>
        </Bericht>
      )}
    </div>
  )
}
