import { KlokChip } from '../../../../toon/delen/KlokChip.tsx'
import { useNu } from '../../../../toon/tijd/nu.ts'
import type { EersteKlok } from '../../../zaak.ts'
import { useWerkwoord } from '../casus/Werk.tsx'
import { useCasusTeksten } from '../teksten.ts'

const DAG_MS = 24 * 3_600_000

/** The term that ends first: what it is for, and where it comes from. */
export function Eersteklok({ klok }: { klok: EersteKlok }) {
  const t = useCasusTeksten()
  const nu = useNu()
  const woord = useWerkwoord()
  if (klok === null) return <span className="zacht">{t('lijst.geenKlok')}</span>
  const over = Date.parse(klok.vervaltOp) - nu.getTime()
  const stand = over < 0 ? 'verlopen' : over < DAG_MS ? 'waarschuwing' : 'loopt'
  const { soort, vervaltOp } = klok
  return (
    <KlokChip
      klok={{
        naam: soort,
        label: woord(soort),
        vervaltOp,
        stand,
        bron: klok.bron ?? '',
        kalender: klok.kalender ?? '',
      }}
    />
  )
}
