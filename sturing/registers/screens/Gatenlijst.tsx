import { Knop } from '../../../toon/delen/Knop.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { Schakel } from '../../../toon/delen/Schakel.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import type { Waarden } from '../vorm.ts'
import type { Blad } from './blad.ts'
import { useRegisterTeksten } from './teksten.ts'

/** What should be here and is not, with its source, and the way to mend it. */
export function Gatenlijst({ blad, vulAan }: { blad: Blad; vulAan: ((begin: Waarden) => void) | undefined }) {
  const t = useRegisterTeksten()
  const { taal } = useTaal()
  const { declaratie: d, gaten } = blad
  if (gaten.length === 0) return <LegeStaat titel={t('een.geenGaten')}>{t('een.geenGatenTekst')}</LegeStaat>
  return (
    <ul className="registers__lijst">
      {gaten.map(g => (
        <li key={`${g.regel} ${g.rij ?? ''} ${g.wat}`} className="registers__een">
          <div>
            <strong>{g.zin[taal]}</strong>
            <p className="zacht">{t('een.bron', { bron: d.gaten.find(r => r.id === g.regel)?.bron ?? '' })}</p>
          </div>
          {g.rij !== null ? (
            <Schakel naar={`/registers/${d.id}/${g.rij}`}>
              {t('een.open')}
              <span className="alleen-gehoord">: {g.wat}</span>
            </Schakel>
          ) : vulAan === undefined ? null : (
            <Knop onClick={() => vulAan(g.begin)}>
              {t('een.vulAan')}
              <span className="alleen-gehoord">: {g.wat}</span>
            </Knop>
          )}
        </li>
      ))}
    </ul>
  )
}
