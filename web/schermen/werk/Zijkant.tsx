import { Kop } from '../../../toon/delen/Kop.tsx'
import { Schakel } from '../../../toon/delen/Schakel.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { useNu } from '../../../toon/tijd/nu.ts'
import { zegMoment } from '../../../toon/tijd/zeg.ts'
import { adresVan, type Wachtend, type WerkBericht } from './mijnWerk.ts'
import { useWerkTeksten } from './teksten.ts'

/** What this person gave away and another has not taken up yet. */
export function WachtOpAnderen({ wachtend }: { wachtend: readonly Wachtend[] }) {
  const t = useWerkTeksten()
  const zeg = useZeg()
  return (
    <section aria-labelledby="wacht" className="stapel stapel--krap">
      <Kop niveau={2} id="wacht">
        {t('wacht.titel')}
      </Kop>
      {wachtend.length === 0 ? <p className="zacht">{t('wacht.geen')}</p> : null}
      <ul className="zijlijst">
        {wachtend.map(({ zaak, nummer, opWie, sinds }) => (
          <li key={zaak.id}>
            <Schakel naar={adresVan(zaak)}>{t('wacht.regel', { nummer, opWie })}</Schakel>
            <span className="zacht">{t('wacht.sinds', { sinds: zeg(sinds) })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What happened to this person's cases. */
export function Berichten({ berichten }: { berichten: readonly WerkBericht[] }) {
  const t = useWerkTeksten()
  const zeg = useZeg()
  return (
    <section aria-labelledby="berichten" className="stapel stapel--krap">
      <Kop niveau={2} id="berichten">
        {t('berichten.titel')}
      </Kop>
      {berichten.length === 0 ? <p className="zacht">{t('berichten.geen')}</p> : null}
      <ul className="zijlijst">
        {berichten.map(({ id, tekst, op, zaak }) => (
          <li key={id}>
            {tekst}
            {zaak === null ? null : <Schakel naar={adresVan(zaak)}>{zaak.nummer}</Schakel>}
            <span className="zacht">{zeg(op)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function useZeg(): (op: string) => string {
  const nu = useNu()
  const { taal } = useTaal()
  return op => zegMoment({ op, nu, taal })
}
