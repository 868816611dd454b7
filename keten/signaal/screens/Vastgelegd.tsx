import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { Alinea } from '../../../toon/delen/Kop.tsx'
import { StatusWoord } from '../../../toon/delen/StatusWoord.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { useNu } from '../../../toon/tijd/nu.ts'
import { zegDag } from '../../../toon/tijd/zeg.ts'
import { Deel } from './Deel.tsx'
import { useSignaalTeksten } from './teksten.ts'
import type { Blad } from './vormen.ts'

/** A day as people say it. */
function useDag(): (op: string) => string {
  const { taal } = useTaal()
  const nu = useNu()
  return op => zegDag({ op: `${op}T12:00:00Z`, nu, taal })
}

/** What we know together: the signals of everybody in order of day, talks, weighing, who stands on it. */
export function Vastgelegd({ blad: b }: { blad: Blad }) {
  return (
    <>
      <Signalen blad={b} />
      <Overleg blad={b} />
      <Afweging blad={b} />
      <Steun blad={b} />
      <Mensen blad={b} />
    </>
  )
}

function Signalen({ blad: b }: { blad: Blad }) {
  const t = useSignaalTeksten()
  const dag = useDag()
  const { signalen } = b.werkblad
  return (
    <Deel kop={t('blad.signalen')} id="signalen">
      {signalen.length === 0 ? <Alinea soort="zacht">{t('blad.geenSignaal')}</Alinea> : null}
      <ol className="signaal__lijst">
        {signalen.map(s => (
          <li key={s.id}>
            <strong>{dag(s.op)}</strong> {t(`signaal.${s.soort}`)}.{' '}
            {t('blad.bron', { bron: t(`bron.${s.bron}`).toLowerCase() })}.
            <p className="signaal__tekst">{b.teksten[s.tekst] ?? ''}</p>
            {s.letsel ? <StatusWoord toon="letop">{t('blad.letsel')}</StatusWoord> : null}
            {s.tekens.length === 0 ? null : <p className="zacht">{s.tekens.map(c => t(`teken.${c}`)).join(', ')}</p>}
            {s.duiding === null ? null : (
              <p className="signaal__tekst zacht">
                {t('blad.duiding')}: {b.teksten[s.duiding] ?? ''}
              </p>
            )}
            <div className="zacht">
              {b.mensen[s.door] ?? '?'}, {b.organisaties[s.organisatie] ?? ''}
            </div>
          </li>
        ))}
      </ol>
      {b.kaart.length === 0 || b.werkblad.status !== 'open' ? null : (
        <Bericht soort="info" titel={t('blad.kaart')} meldt={false}>
          {b.kaart.map(k => t(`advies.${k.advies}`)).join(' ')}
        </Bericht>
      )}
    </Deel>
  )
}

function Overleg({ blad: b }: { blad: Blad }) {
  const t = useSignaalTeksten()
  const dag = useDag()
  const { consulten, gesprekken, kindcheck } = b.werkblad
  const leeg = consulten.length === 0 && gesprekken.length === 0 && kindcheck === null
  return (
    <Deel kop={t('blad.overleg')} id="overleg">
      {leeg ? <Alinea soort="zacht">{t('blad.geenOverleg')}</Alinea> : null}
      <ul className="signaal__lijst">
        {kindcheck === null ? null : (
          <li>
            <strong>{t('blad.kindcheck')}</strong>{' '}
            {kindcheck.veilig === null
              ? t('blad.kindcheckGeen')
              : t('blad.kindcheckKort', {
                  kinderen: t(`keuze.${kindcheck.kinderen}`),
                  veilig: t(`keuze.${kindcheck.veilig}`),
                })}
            <p className="signaal__tekst">{kindcheck.vervolg === null ? '' : (b.teksten[kindcheck.vervolg] ?? '')}</p>
          </li>
        )}
        {consulten.map(c => (
          <li key={c.id}>
            <strong>{dag(c.op)}</strong> {t(`met.${c.met}`)}
            {c.vorm === null ? '' : ` (${t(`vorm.${c.vorm}`)})`}
            {c.anoniem ? `, ${t('blad.anoniem')}` : ''}
            <p className="signaal__tekst">{b.teksten[c.raad] ?? ''}</p>
          </li>
        ))}
        {gesprekken.map(g => (
          <li key={g.id}>
            <strong>{dag(g.op)}</strong> {t(`met.${g.met}`)}
            {g.waarom === null ? '' : `, ${t('blad.nietGelukt', { waarom: t(`waarom.${g.waarom}`).toLowerCase() })}`}
            <p className="signaal__tekst">{b.teksten[g.verslag] ?? ''}</p>
          </li>
        ))}
      </ul>
    </Deel>
  )
}

function Afweging({ blad: b }: { blad: Blad }) {
  const t = useSignaalTeksten()
  const { weging, besluit } = b.werkblad
  if (weging === null) return null
  return (
    <Deel kop={t('blad.weging')} id="weging">
      <Alinea>{t('blad.norm', { kader: weging.kader, uitslag: t(`uitslag.${weging.uitslag}`) })}</Alinea>
      <p className="signaal__tekst">{b.teksten[weging.reden] ?? ''}</p>
      {besluit === null ? null : (
        <>
          <strong>
            {t('blad.besluit', { besluit: t(besluit.melden ? 'besluit.melden' : 'besluit.nietMelden') })}.{' '}
            {t(`hulp.${besluit.hulp}`)}.
          </strong>
          {besluit.wijktAf ? <StatusWoord toon="letop">{t('blad.wijktAf')}</StatusWoord> : null}
          <p className="signaal__tekst">{b.teksten[besluit.reden] ?? ''}</p>
        </>
      )}
    </Deel>
  )
}

function Steun({ blad: b }: { blad: Blad }) {
  const t = useSignaalTeksten()
  const dag = useDag()
  const { steun, instrumenten } = b.werkblad
  if (steun.length + instrumenten.length === 0) return null
  return (
    <Deel kop={t('blad.steun')} id="steun">
      <ul className="signaal__lijst">
        {steun.map(s => (
          <li key={s.id}>
            <strong>{t(`steun.${s.steun}`)}</strong>
            <p className="signaal__tekst">{b.teksten[s.afspraak] ?? ''}</p>
          </li>
        ))}
        {instrumenten.map(i => (
          <li key={i.id}>
            <strong>
              {dag(i.op)} {t(`instrument.${i.instrument}`)}
            </strong>
            <p className="signaal__tekst">{b.teksten[i.uitslag] ?? ''}</p>
          </li>
        ))}
      </ul>
    </Deel>
  )
}

function Mensen({ blad: b }: { blad: Blad }) {
  const t = useSignaalTeksten()
  return (
    <Deel kop={t('blad.mensen')} id="mensen">
      <ul className="signaal__lijst">
        {b.werkblad.mensen.map(m => (
          <li key={m.mens}>
            <strong>{b.mensen[m.mens] ?? '?'}</strong>, {b.organisaties[m.organisatie] ?? ''}: {t(`blad.als.${m.als}`)}
            {m.reden === null ? null : (
              <p className="zacht">
                {t(`grond.${m.grond}`)}. {b.teksten[m.reden] ?? ''}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Deel>
  )
}
