import { Kop } from '../../../../toon/delen/Kop.tsx'
import { StatusWoord } from '../../../../toon/delen/StatusWoord.tsx'
import { naamVan, type Dossier } from '../dossier.ts'
import { useCasusTeksten } from '../teksten.ts'
import { useZaak } from './zaak.ts'

/** What deserves a look, calmly: it points, it never blocks. */
export function Signalen({ alleen }: { alleen?: readonly string[] }) {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const signalen = dossier.signalen.filter(s => alleen === undefined || alleen.includes(s.code))
  const zeg = useZegSignaal()
  if (signalen.length === 0) return null
  return (
    <section aria-labelledby="signalen" className="stapel stapel--krap">
      <Kop niveau={2} id="signalen" aantal={signalen.length}>
        {t('spoor.signalen')}
      </Kop>
      <ul className="casus__open">
        {signalen.map(s => (
          <li key={s.code + s.over.join()}>
            <span className="casus__mist">
              {zeg(s)}
              <span className="casus__bijregel">{namen(dossier, s.over)}</span>
            </span>
            <StatusWoord toon={s.ernst === 'nu' ? 'gevaar' : 'letop'}>
              {t(s.ernst === 'nu' ? 'spoor.ernstNu' : 'spoor.ernstLetOp')}
            </StatusWoord>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Words for a signal; one this screen does not know says its own code. */
function useZegSignaal(): (s: Dossier['signalen'][number]) => string {
  const t = useCasusTeksten()
  return s => {
    const sleutel = `signaal.${s.code}`
    const woorden = t(sleutel as 'signaal.kijk-ontbreekt')
    return woorden === sleutel ? s.code : woorden
  }
}

/** A signal can be about people or about a thing; only people have a name. */
const namen = (dossier: Dossier, over: readonly string[]): string =>
  over
    .filter(id => dossier.personen.some(p => p.id === id))
    .map(id => naamVan(dossier, id))
    .join(', ')
