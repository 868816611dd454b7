import { KlokChip } from '../../../toon/delen/KlokChip.tsx'
import { Schakel } from '../../../toon/delen/Schakel.tsx'
import { StatusWoord } from '../../../toon/delen/StatusWoord.tsx'
import { wegNaar, type Regel } from './mijnWerk.ts'
import { useWerkTeksten } from './teksten.ts'
import { useSoortwoord } from './useSoortwoord.ts'

export interface WerkregelProps extends Regel {
  /** Absent when this role gives no work. */
  readonly kies?: { readonly gekozen: boolean; readonly opKies: (ids: readonly string[], aan: boolean) => void }
}

/** One thing to do: the act first, then about what and whose, then by when. */
export function Werkregel({ werk, keer, ids, kies }: WerkregelProps) {
  const t = useWerkTeksten()
  const soort = useSoortwoord()(werk.soort, werk.wat)
  const { zaak, wie } = werk
  return (
    <li className="werkregel" data-rijvak="" id={werk.id}>
      {kies === undefined ? null : (
        <label className="werkregel__kies">
          <input
            type="checkbox"
            data-kies=""
            checked={kies.gekozen}
            onChange={g => kies.opKies(ids, g.target.checked)}
          />
          <span className="alleen-gehoord">
            {t('bulk.kies')}: {soort} {zaak.nummer}
          </span>
        </label>
      )}
      <div className="werkregel__tekst">
        <Schakel naar={wegNaar(werk)} className="werkregel__wat" data-rij="">
          {soort}
        </Schakel>
        <span className="zacht">
          {t(`zaak.${zaak.soort}`)} {zaak.nummer}, {werk.titel}
          {keer === 1 ? '' : `. ${t('keer', { count: keer })}`}
          {wie ? `. ${wie.ik ? t('opMijnNaam') : t('opNaamVan', { naam: wie.naam })}` : ''}
        </span>
        {werk.voor ? (
          <span className="zacht">{t(werk.voor.ik ? 'voorMij' : 'voorWie', { wie: werk.voor.naam })}</span>
        ) : null}
      </div>
      {werk.stil === true ? <StatusWoord toon="rustig">{t('stil')}</StatusWoord> : null}
      {werk.klok === null ? null : <KlokChip klok={werk.klok} kant="rechts" />}
    </li>
  )
}
