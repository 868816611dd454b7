import { TekenBeeld } from '../../../../toon/delen/tekens.tsx'
import { useTaal } from '../../../../toon/taal/taal.ts'
import { useNu } from '../../../../toon/tijd/nu.ts'
import { zegPrecies, zegTermijn } from '../../../../toon/tijd/zeg.ts'
import { useCasusTeksten } from '../teksten.ts'

const DAG_MS = 24 * 3_600_000
const TOON = { loopt: 'rustig', waarschuwing: 'letop', verlopen: 'gevaar' } as const
const TEKEN = { loopt: 'ring', waarschuwing: 'driehoek', verlopen: 'ruit' } as const

/** The term that ends first; which one it is and where it comes from stands in the case. */
export function Eersteklok({ vervaltOp }: { vervaltOp: string | null }) {
  const t = useCasusTeksten()
  const nu = useNu()
  const { taal } = useTaal()
  if (vervaltOp === null) return <span className="zacht">{t('lijst.geenKlok')}</span>
  const over = Date.parse(vervaltOp) - nu.getTime()
  const stand = over < 0 ? 'verlopen' : over < DAG_MS ? 'waarschuwing' : 'loopt'
  return (
    <span className={`chip chip--${TOON[stand]}`}>
      <TekenBeeld teken={TEKEN[stand]} />
      <time dateTime={vervaltOp} title={zegPrecies(vervaltOp, taal)}>
        {zegTermijn({ op: vervaltOp, nu, taal, telling: 'dagen' })}
      </time>
    </span>
  )
}
