import { useTeksten } from '../taal/taal.ts'

/** Something is on its way. Says so to everyone; turns only for those who like movement. */
export function Laadt({ wat }: { wat?: string }) {
  const t = useTeksten()
  return (
    <div className="laadt" role="status">
      <span className="laadt__ring" aria-hidden="true" />
      {wat ?? t('algemeen.laden')}
    </div>
  )
}
