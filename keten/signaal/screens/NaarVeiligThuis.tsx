import { Alinea } from '../../../toon/delen/Kop.tsx'
import { StatusWoord } from '../../../toon/delen/StatusWoord.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { useNu } from '../../../toon/tijd/nu.ts'
import { zegMoment } from '../../../toon/tijd/zeg.ts'
import { Deel } from './Deel.tsx'
import { useSignaalTeksten } from './teksten.ts'
import type { Blad } from './vormen.ts'

/** What went to Veilig Thuis, which duties run there, and what they let us know. */
export function NaarVeiligThuis({ post }: Pick<Blad, 'post'>) {
  const t = useSignaalTeksten()
  const { taal } = useTaal()
  const nu = useNu()
  const zeg = (op: string) => zegMoment({ op, nu, taal })
  if (post.length === 0) return null
  return (
    <Deel kop={t('blad.post')} id="post">
      <ul className="signaal__lijst">
        {post.map(p =>
          p.soort === 'advies' ? (
            <li key={p.id}>
              <p className="signaal__tekst">{t('blad.vraag', { vraag: p.vraag ?? '' })}</p>
              {p.antwoord === null ? (
                <Alinea soort="zacht">{t('blad.wacht', { tijd: p.voor === null ? '' : zeg(p.voor) })}</Alinea>
              ) : (
                <>
                  <strong>{t('blad.antwoord', { tijd: p.beantwoordOp === null ? '' : zeg(p.beantwoordOp) })}</strong>
                  <p className="signaal__tekst">{p.antwoord}</p>
                </>
              )}
            </li>
          ) : (
            <li key={p.id}>
              <StatusWoord toon={p.stand === 'aangekomen' ? 'goed' : 'letop'}>
                {p.stand === 'aangekomen' ? t('blad.aangekomen', { nummer: p.nummer ?? '' }) : t('blad.onderweg')}
              </StatusWoord>
              {p.informerenVoor === null ? null : (
                <Alinea>{t('blad.informeren', { tijd: zeg(p.informerenVoor) })}</Alinea>
              )}
              {p.beslotenOp === null ? null : <Alinea>{t('blad.besloten', { tijd: zeg(p.beslotenOp) })}</Alinea>}
              {p.terugOp === null ? (
                <Alinea soort="zacht">{t('blad.terugkoppelen')}</Alinea>
              ) : (
                <>
                  <strong>{t('blad.terug', { tijd: zeg(p.terugOp) })}</strong>
                  <p className="signaal__tekst">{p.terug ?? ''}</p>
                </>
              )}
              {p.geslotenOp === null ? null : <Alinea>{t('blad.dicht', { tijd: zeg(p.geslotenOp) })}</Alinea>}
            </li>
          ),
        )}
      </ul>
    </Deel>
  )
}
