import { useBron } from '../../../toon/api/bron.ts'
import { StatusWoord, type Toon } from '../../../toon/delen/StatusWoord.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { useNu } from '../../../toon/tijd/nu.ts'
import { zegPrecies } from '../../../toon/tijd/zeg.ts'
import type { Stand } from '../../klachten/klacht.ts'
import { useKlachtTeksten } from './teksten.ts'
import type { Klachtkop, Kloknaam } from './vormen.ts'

const TOON: { readonly [S in Stand]: Toon } = {
  ontvangen: 'letop',
  gesprek: 'rustig',
  commissie: 'rustig',
  reactie: 'letop',
  klaar: 'goed',
}

/** How a complaint stands, in a word; what came of it once it is done. */
export function Standwoord({ klacht: k }: { klacht: Klachtkop }) {
  const t = useKlachtTeksten()
  return (
    <span className="klacht__cel">
      <StatusWoord toon={TOON[k.stand]}>
        {k.uitkomst === null ? t(`stand.${k.stand}`) : t(`uitkomst.${k.uitkomst}`)}
      </StatusWoord>
      {k.oordeel === null ? null : <span className="zacht">{t(`oordeel.${k.oordeel}`)}</span>}
    </span>
  )
}

/** A running term: what for, until when, and where that comes from. */
export function Termijn({ klok }: { klok: { klok: Kloknaam; vervaltOp: string; bron: string } }) {
  const t = useKlachtTeksten()
  const { taal } = useTaal()
  const zegBron = useBron()
  const over = Date.parse(klok.vervaltOp) <= useNu().getTime()
  return (
    <span className="klacht__cel">
      <strong>{t(`klok.${klok.klok}`)}</strong>
      <span>
        {over ? (
          <StatusWoord toon="gevaar">{t('teLaat', { op: zegPrecies(klok.vervaltOp, taal) })}</StatusWoord>
        ) : (
          t('voor', { op: zegPrecies(klok.vervaltOp, taal) })
        )}
      </span>
      <span className="zacht">{t('bron', { bron: zegBron(klok.bron) })}</span>
    </span>
  )
}
