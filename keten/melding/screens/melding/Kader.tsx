import { Bericht } from '../../../../toon/delen/Bericht.tsx'
import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { Kop } from '../../../../toon/delen/Kop.tsx'
import { useTaal } from '../../../../toon/taal/taal.ts'
import type { Kaderbeeld } from '../../kader.ts'
import type { Dossier } from '../dossier.ts'
import { useMeldingTeksten } from '../teksten.ts'
import { useLabel } from './tweetalig.ts'

const ALLES: readonly (keyof Kaderbeeld)[] = ['buitenKring', 'grenzen', 'verantwoordelijk', 'expertise']

/** Who is responsible, who knows about this, and where the approach of the region ends (R000-32, R001-52, R003-35). */
export function Kader({ dossier }: { dossier: Dossier }) {
  const t = useMeldingTeksten()
  const { kader } = dossier.regio
  const leeg =
    !kader?.buitenKring &&
    [kader?.grenzen, kader?.verantwoordelijk, kader?.expertise].every(l => (l ?? []).length === 0)
  if (kader === null || leeg) return null
  return (
    <Kaart als="section" kopId="kader">
      <Kop niveau={2} id="kader">
        {t('kader.titel')}
      </Kop>
      <Kaderinhoud beeld={kader} />
    </Kaart>
  )
}

export function Kaderinhoud({ beeld, wat = ALLES }: { beeld: Kaderbeeld; wat?: readonly (keyof Kaderbeeld)[] }) {
  const t = useMeldingTeksten()
  const label = useLabel()
  const { taal } = useTaal()
  const toon = (deel: keyof Kaderbeeld) => wat.includes(deel)
  return (
    <>
      {toon('buitenKring') && beeld.buitenKring ? (
        <Bericht soort="letop" titel={t('kader.buitenKring')} meldt={false}>
          {t('kader.buitenKringTekst')}
        </Bericht>
      ) : null}
      {(toon('grenzen') ? beeld.grenzen : []).map(g => (
        <Bericht
          key={g.id}
          soort="letop"
          titel={t(g.gevolg === 'elders' ? 'kader.elders' : 'kader.letop')}
          meldt={false}
        >
          <span>{taal === 'en' ? g.tekstEn : g.tekst}</span>
          {g.organisatie === null ? null : <span>{t('kader.adres', { wie: g.organisatie })}</span>}
          {g.stappen === undefined ? null : (
            <ol className="punten">
              {g.stappen.map(s => (
                <li key={s.id}>{label(s)}</li>
              ))}
            </ol>
          )}
        </Bericht>
      ))}
      {toon('verantwoordelijk') && beeld.verantwoordelijk.length > 0 ? (
        <div className="stapel stapel--krap">
          <strong>{t('kader.verantwoordelijk')}</strong>
          <ul className="punten">
            {beeld.verantwoordelijk.map(v => (
              <li key={v.id}>{v.organisatie === null ? label(v) : `${v.organisatie}. ${label(v)}`}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {(toon('expertise') ? beeld.expertise : []).map(e => (
        <div key={e.id} className="stapel stapel--krap">
          <strong>{t('kader.expertise')}</strong>
          <ul className="punten">
            {e.deskundige === null ? null : <li>{t('kader.deskundige', { wie: e.deskundige })}</li>}
            {e.partners.map(p => (
              <li key={p}>{p}</li>
            ))}
          </ul>
        </div>
      ))}
    </>
  )
}
