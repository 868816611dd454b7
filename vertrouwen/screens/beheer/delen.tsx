import { Knop } from '../../../toon/delen/Knop.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { kalenderdag } from '../../../toon/tijd/kalenderdag.ts'
import { zegDatum } from '../../../toon/tijd/zeg.ts'
import { ROLNAMEN, type Rolnaam } from '../../../gedeeld/rolnamen.ts'
import { useBeheerTeksten } from './teksten.ts'

/** The two buttons under a form. */
export function Onder({ bezig, sluit, doe }: { bezig: boolean; sluit: () => void; doe?: string | undefined }) {
  const t = useBeheerTeksten()
  return (
    <p className="rij">
      <Knop soort="hoofd" type="submit" bezig={bezig}>
        {doe ?? t('bewaar')}
      </Knop>
      <Knop onClick={sluit}>{t('annuleer')}</Knop>
    </p>
  )
}

/** A role and a day, as people here call them. `laatste`: the day before an end at midnight. */
export function useZeg() {
  const { taal } = useTaal()
  const dag = (op: string) => zegDatum(kalenderdag(new Date(op)), taal)
  return {
    rol: (rol: string): string => (rol in ROLNAMEN[taal] ? ROLNAMEN[taal][rol as Rolnaam] : rol),
    dag,
    laatste: (tot: string) => dag(new Date(Date.parse(tot) - 1).toISOString()),
  }
}

/** The last day of an end at midnight, for a field of days. */
export const laatsteDag = (tot: string | null): string =>
  tot === null ? '' : kalenderdag(new Date(Date.parse(tot) - 1))
/** An empty field is nothing. */
export const ofNiets = (tekst: string): string | null => (tekst.trim() === '' ? null : tekst.trim())
