import { verschil, type Planregel, type Planversie } from '../../plan/versies.ts'
import { roepnaamVan } from '../dossier.ts'
import { useCasusTeksten } from '../teksten.ts'
import { useZaak } from './zaak.ts'
import { useTekst, useWanneerWie, useZegDatum } from './zeg.ts'

/** Each version with who adopted it when, and what it added, left out and changed; newest first. */
export function Versies() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const tekst = useTekst()
  const { versies } = dossier.casus
  if (versies.length < 2) return null
  const [nu, ...ouder] = versies.toReversed()
  return (
    <details className="casus__meer">
      <summary>{t('plan.ouder')}</summary>
      {nu === undefined ? null : <Anders versie={nu} eerder={ouder[0]} />}
      {ouder.map((v, plek) => (
        <div key={v.versie}>
          <Kopregel versie={v.versie} />
          <p className="casus__brief">{tekst(v.tekst)}</p>
          <Anders versie={v} eerder={ouder[plek + 1]} />
        </div>
      ))}
    </details>
  )
}

function Kopregel({ versie }: { versie: number }) {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const wanneerWie = useWanneerWie()
  const g = dossier.tijdlijn.find(({ feit }) => feit?.soort === 'VeiligheidsplanVastgesteld' && feit.versie === versie)
  return (
    <p className="zacht">
      {g === undefined ? t('plan.versie', { versie }) : t('plan.versieOp', { versie, ...wanneerWie(g) })}
    </p>
  )
}

/** In words: which lines came, went and changed since the version before. */
function Anders({ versie, eerder }: { versie: Planversie; eerder: Planversie | undefined }) {
  const t = useCasusTeksten()
  const zeg = useZegRegel()
  const stand = useZegStand()
  if (eerder === undefined) return null
  const { erbij, weg, anders } = verschil(eerder.regels, versie.regels)
  const regels = [
    ...erbij.map(r => [`+${r.id}`, t('plan.erbij'), zeg(r)] as const),
    ...weg.map(r => [`-${r.id}`, t('plan.weg'), zeg(r)] as const),
    ...anders.map(({ was, is }) => {
      const hoe = was.stand === is.stand ? t('plan.anderMens') : t('plan.wasIs', { was: stand(was), is: stand(is) })
      return [`~${is.id}`, t('plan.anders'), `${zeg(is)} (${hoe})`] as const
    }),
  ]
  return (
    <div>
      <strong>{t('plan.anderIn', { versie: versie.versie })}</strong>
      {regels.length === 0 ? <p className="zacht">{t('plan.zelfde')}</p> : null}
      <ul className="casus__punten">
        {regels.map(([sleutel, wat, zin]) => (
          <li key={sleutel}>
            <span className="zacht">{wat}:</span> {zin}
          </li>
        ))}
      </ul>
    </div>
  )
}

function useZegRegel(): (r: Planregel) => string {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const tekst = useTekst()
  return r => {
    const wie = r.wie.map(id => roepnaamVan(dossier, id)).join(', ')
    return `${t(`plan.regelsoort.${r.soort}`).toLowerCase()}${wie === '' ? '' : ` (${wie})`}, ${tekst(r.tekst) ?? ''}`
  }
}

/** How a line stood: a condition in its word, anything with days as days. */
function useZegStand(): (r: Planregel) => string {
  const t = useCasusTeksten()
  const zegDatum = useZegDatum()
  return r => {
    if (r.soort === 'voorwaarde') return t(`plan.stand.${r.stand as 'open'}`).toLowerCase()
    if (r.soort === 'maatregel' || r.soort === 'actie') return r.stand.split(' ').map(zegDatum).join(' – ')
    return r.stand
  }
}
