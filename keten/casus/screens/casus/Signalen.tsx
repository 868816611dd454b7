import { StatusWoord } from '../../../../toon/delen/StatusWoord.tsx'
import { Kop } from '../../../../toon/delen/Kop.tsx'
import type { Signaal } from '../../signalen.ts'
import { roepnaamVan, type Dossier } from '../dossier.ts'
import { useCasusTeksten } from '../teksten.ts'
import { useZaak } from './zaak.ts'
import { useTekst } from './zeg.ts'

/** What deserves a look, said calmly; nothing here stops anybody. Absent when there is nothing. */
export function Signalen() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const zeg = useZegSignaal()
  if (dossier.signalen.length === 0) return null
  return (
    <section aria-labelledby="let-hierop" className="stapel stapel--krap">
      <Kop niveau={2} id="let-hierop" aantal={dossier.signalen.length}>
        {t('plan.let')}
      </Kop>
      <ul className="casus__regels">
        {dossier.signalen.map(s => (
          <li key={s.code + s.over.join()} className="casus__signaal">
            <StatusWoord toon={s.ernst === 'nu' ? 'gevaar' : 'letop'}>{zeg(s)}</StatusWoord>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The sentence of a signal, with the people or things that it is about. */
function useZegSignaal(): (s: Signaal) => string {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const tekst = useTekst()
  return s => {
    const over = s.over.map(id => tekst(dingVan(dossier, id)) ?? naamVan(dossier, id)).join(' / ')
    const sleutel = `signaal.${s.code}`
    return t(sleutel as 'signaal.check-te-laat', { over })
  }
}

/** The text of the thing with this id: a condition, a measure, a risk factor. */
const dingVan = ({ casus: c }: Dossier, id: string): string | undefined =>
  [...c.voorwaarden, ...c.maatregelen, ...c.risicos].find(x => x.id === id)?.tekst

const naamVan = (dossier: Dossier, id: string): string =>
  roepnaamVan(dossier, dossier.casus.kindplannen.find(k => k.id === id)?.kind ?? id)
