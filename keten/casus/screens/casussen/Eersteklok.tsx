import { StatusWoord } from '../../../../toon/delen/StatusWoord.tsx'
import { useTaal } from '../../../../toon/taal/taal.ts'
import { useNu } from '../../../../toon/tijd/nu.ts'
import { zegPrecies, zegTermijn } from '../../../../toon/tijd/zeg.ts'
import { useCasusTeksten } from '../teksten.ts'

const DAG_MS = 24 * 3_600_000

/** The term that ends first; which one it is and where it comes from stands in the case. */
export function Eersteklok({ vervaltOp }: { vervaltOp: string | null }) {
  const t = useCasusTeksten()
  const nu = useNu()
  const { taal } = useTaal()
  if (vervaltOp === null) return <span className="zacht">{t('lijst.geenKlok')}</span>
  const over = Date.parse(vervaltOp) - nu.getTime()
  const toon = over < 0 ? 'gevaar' : over < DAG_MS ? 'letop' : 'rustig'
  return (
    <StatusWoord toon={toon}>
      <time dateTime={vervaltOp} title={zegPrecies(vervaltOp, taal)}>
        {zegTermijn({ op: vervaltOp, nu, taal, telling: 'dagen' })}
      </time>
    </StatusWoord>
  )
}
