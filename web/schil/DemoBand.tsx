import { useTeksten } from '../../toon/taal/taal.ts'

/** On every screen of the demo: everybody here is made up. */
export function DemoBand() {
  const t = useTeksten()
  return (
    <aside className="demo" aria-label="DEMO">
      {t('demo.band')}
    </aside>
  )
}
