import { useState } from 'react'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { Schakel } from '../../../toon/delen/Schakel.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import type { Waarden } from '../vorm.ts'
import type { Gat } from '../gaten.ts'
import { nieuwAdres, zegDag, type Blad } from './blad.ts'
import { useRegisterTeksten } from './teksten.ts'

/** How many gaps are shown at once; a region with nineteen municipalities and ten questions begins with a hundred and ninety. */
const TEGELIJK = 20

/** What should be here and is not, with its source, and the way to mend it. */
export function Gatenlijst({ blad, vulAan }: { blad: Blad; vulAan: ((begin: Waarden) => void) | undefined }) {
  const t = useRegisterTeksten()
  const { taal } = useTaal()
  const [tot, zetTot] = useState(TEGELIJK)
  const { declaratie: d, gaten } = blad
  if (gaten.length === 0) return <LegeStaat titel={t('een.geenGaten')}>{t('een.geenGatenTekst')}</LegeStaat>
  return (
    <div className="stapel">
      <ul className="registers__lijst">
        {gaten.slice(0, tot).map(g => (
          <li key={`${g.regel} ${g.rij ?? ''} ${g.wat}`} className="registers__een">
            <div>
              <strong>{g.zin[taal]}</strong>
              <p className="zacht">
                {[
                  g.sinds === null ? '' : t('gaten.sinds', { dag: zegDag(g.sinds, taal) }),
                  t('een.bron', { bron: d.gaten.find(r => r.id === g.regel)?.bron ?? '' }),
                ]
                  .filter(x => x !== '')
                  .join(' · ')}
              </p>
            </div>
            <Herstel gat={g} register={d.id} vulAan={vulAan} />
          </li>
        ))}
      </ul>
      {tot >= gaten.length ? null : (
        <Knop onClick={() => zetTot(gaten.length)}>{t('gaten.meer', { count: gaten.length - tot })}</Knop>
      )}
    </div>
  )
}

/** The way to mend a gap: the line it is about, the line that is missing here, or the line that belongs elsewhere. */
function Herstel({
  gat: g,
  register,
  vulAan,
}: {
  gat: Gat
  register: string
  vulAan: ((begin: Waarden) => void) | undefined
}) {
  const t = useRegisterTeksten()
  const wat = <span className="alleen-gehoord">: {g.wat}</span>
  if (g.vul !== register)
    return vulAan === undefined ? null : (
      <Schakel naar={nieuwAdres(g.vul, g.begin)}>
        {t('een.vulAan')}
        {wat}
      </Schakel>
    )
  if (g.rij !== null)
    return (
      <Schakel naar={`/registers/${register}/${g.rij}`}>
        {t('een.open')}
        {wat}
      </Schakel>
    )
  return vulAan === undefined ? null : (
    <Knop onClick={() => vulAan(g.begin)}>
      {t('een.vulAan')}
      {wat}
    </Knop>
  )
}
