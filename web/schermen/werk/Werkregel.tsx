import { KlokChip } from '../../../toon/delen/KlokChip.tsx'
import { Schakel } from '../../../toon/delen/Schakel.tsx'
import { StatusWoord } from '../../../toon/delen/StatusWoord.tsx'
import { wegNaar, type Regel } from './mijnWerk.ts'
import { nl, useWerkTeksten } from './teksten.ts'

// Object.keys forgets its keys. Work without words of its own here is said in the words of the server.
const SOORTEN = Object.keys(nl.soort) as (keyof typeof nl.soort)[]

/** One thing to do: the act first, then about what, then by when. */
export function Werkregel({ werk, keer }: Regel) {
  const t = useWerkTeksten()
  const { zaak } = werk
  const soort = SOORTEN.find(bekend => bekend === werk.soort)
  return (
    <li className="werkregel">
      <div className="werkregel__tekst">
        <Schakel naar={wegNaar(werk)} className="werkregel__wat">
          {soort === undefined ? werk.wat : t(`soort.${soort}`)}
        </Schakel>
        <span className="zacht">
          {t(`zaak.${zaak.soort}`)} {zaak.nummer}, {werk.titel}
          {keer === 1 ? '' : `. ${t('keer', { count: keer })}`}
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
