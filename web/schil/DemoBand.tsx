import { useTeksten } from '../../toon/taal/taal.ts'
import { opOpenRondleiding } from './RondleidingPlek.tsx'

/** On every screen of the demo: everybody here is made up. */
export function DemoBand() {
  const t = useTeksten()
  return (
    <aside className="demo" aria-label="DEMO">
      <span>{t('demo.band')}</span>
      <button type="button" className="linkknop" onClick={opOpenRondleiding}>
        {t('rondleiding.begin')}
      </button>
    </aside>
  )
}
