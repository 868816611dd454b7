import { Bericht } from '../../../../toon/delen/Bericht.tsx'
import { Knop } from '../../../../toon/delen/Knop.tsx'
import { Alinea, Kop as Titel } from '../../../../toon/delen/Kop.tsx'
import { StatusWoord } from '../../../../toon/delen/StatusWoord.tsx'
import { useTaal } from '../../../../toon/taal/taal.ts'
import { zegDatum } from '../../../../toon/tijd/zeg.ts'
import { Daad } from '../Daad.tsx'
import { tekstVan } from '../stuk.ts'
import { useOverlegTeksten } from '../teksten.ts'
import { useZaak } from '../zaak.ts'

/** Which table, which day, about whom, why, and on which ground. */
export function Kop() {
  const t = useOverlegTeksten()
  const { taal } = useTaal()
  const { stuk: s } = useZaak()
  const b = s.bespreking
  const grond = s.gronden.find(g => g.id === b.grond)
  return (
    <header className="stapel stapel--krap">
      <div className="overleg__titelrij">
        <div className="stapel stapel--krap">
          <Titel niveau={1}>{t('kop.titel', { nummer: b.nummer })}</Titel>
          <Alinea soort="zacht">
            {t('kop.waar', { tafel: s.tafel?.naam ?? b.tafel, dag: zegDatum(b.dag, taal), gemeente: b.gemeente })}
          </Alinea>
        </div>
        <div className="rij">
          {b.spoed ? <StatusWoord toon="gevaar">{t('lijst.spoed')}</StatusWoord> : null}
          <StatusWoord toon={b.status === 'gesloten' ? 'goed' : 'rustig'}>{t(`kop.${b.status}`)}</StatusWoord>
        </div>
      </div>
      <dl className="overleg__feiten">
        <div>
          <dt>{t('kop.over')}</dt>
          <dd>
            {s.personen
              .map(p => `${p.naam} (${/^\d{4}/.test(p.geboortedatum) ? p.geboortedatum : t('kop.leeftijdOnbekend')})`)
              .join(', ')}
          </dd>
        </div>
        <div>
          <dt>{t('kop.waarom')}</dt>
          <dd className="overleg__tekst">
            {t(`aanleiding.${b.aanleiding}`)}
            {b.doel === null ? null : `. ${tekstVan(s, b.doel)}`}
          </dd>
        </div>
        {b.doel === null ? null : (
          <div>
            <dt>{t('kop.grond')}</dt>
            <dd>
              {grond === undefined ? b.grond : `${taal === 'en' ? grond.labelEn : grond.label} (${grond.bron})`},{' '}
              {t(b.gezinWeet ? 'kop.gezinWeet' : 'kop.gezinWeetNiet')}
            </dd>
          </div>
        )}
        {s.eerder.length === 0 ? null : (
          <div>
            <dt>{t('kop.eerder')}</dt>
            <dd>{s.eerder.map(dag => zegDatum(dag, taal)).join(', ')}</dd>
          </div>
        )}
      </dl>
      {b.doel === null ? <Bericht soort="letop" titel={t('kop.zonderGrond')} meldt={false} /> : null}
      <div className="rij geen-print">
        <Daad type="GeefGrond" soort={b.doel === null ? 'hoofd' : 'gewoon'} />
        <Knop onClick={() => window.print()}>{t('kop.druk')}</Knop>
        <Daad type="RondTafelAf" />
        <Daad type="SluitBespreking" soort="hoofd" />
      </div>
    </header>
  )
}
