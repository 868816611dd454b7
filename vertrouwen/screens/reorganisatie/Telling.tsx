import { Kop } from '../../../toon/delen/Kop.tsx'
import { useReoTeksten } from './teksten.ts'
import type { Telling as Getallen } from './vormen.ts'

const MEE = ['casussen', 'taken', 'termijnen'] as const
const BLIJFT = ['aanbiedingen', 'besprekingen', 'mensen'] as const

/** What a team has in numbers: what goes along, and what stays. */
export function Telling({ telling }: { telling: Getallen }) {
  const t = useReoTeksten()
  const rij = (titel: string, welke: readonly (keyof Getallen)[]) => (
    <div className="reo__deel">
      <Kop niveau={4}>{titel}</Kop>
      <dl className="reo__feiten">
        {welke.map(w => (
          <div key={w}>
            <dt>{t(`telling.${w}`)}</dt>
            <dd>{telling[w]}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
  return (
    <div className="stapel stapel--krap">
      {rij(t('gaatMee'), MEE)}
      {rij(t('blijft'), BLIJFT)}
      <p className="zacht">{t('blijftTekst')}</p>
    </div>
  )
}
