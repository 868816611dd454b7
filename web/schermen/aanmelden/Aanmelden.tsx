import { useLocation } from '@tanstack/react-router'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { useTaal, useTeksten } from '../../../toon/taal/taal.ts'
import { DemoBand } from '../../schil/DemoBand.tsx'
import { Storing } from '../../schil/Storing.tsx'
import { Wordmerk } from '../../schil/Wordmerk.tsx'
import { useOmgeving } from './useOmgeving.ts'
import './aanmelden.css'

/** The only page without a person: what this is, and one button. */
export function Aanmelden() {
  const t = useTeksten()
  const pad = useLocation({ select: plek => plek.pathname })
  const omgeving = useOmgeving()
  const terug = pad === '/' || pad === '/werk' ? '' : `?naar=${encodeURIComponent(pad)}`
  return (
    <>
      {omgeving === 'demo' ? <DemoBand /> : null}
      <Storing />
      <main className="aanmelden">
        <div className="aanmelden__kop">
          <Wordmerk />
          <Taalknop />
        </div>
        <div className="kaart stapel aanmelden__kaart">
          <Kop niveau={1}>{t('aanmelden.titel')}</Kop>
          <Alinea soort="lead">{t('aanmelden.lead')}</Alinea>
          <Mislukt />
          <a className="nl-button nl-button--primary aanmelden__knop" href={`/aanmelden${terug}`}>
            {t('aanmelden.knop')}
          </a>
          <Alinea soort="zacht">{t('aanmelden.waarom')}</Alinea>
          {omgeving === 'demo' ? (
            <Bericht soort="letop" titel={t('aanmelden.demoTitel')} meldt={false}>
              {t('aanmelden.demoTekst')}
            </Bericht>
          ) : null}
        </div>
        <Alinea>{t('aanmelden.gevaar')}</Alinea>
      </main>
    </>
  )
}

/** Why the last try to sign in ended here: the server says so in the address. */
function Mislukt() {
  const t = useTeksten()
  const reden = new URLSearchParams(useLocation({ select: plek => plek.searchStr })).get('aanmelden')
  // sent here by another site: nothing went wrong, the button is the deed that is asked (ASVS 7.6.2)
  if (reden === null || reden === 'zelf') return null
  return <Bericht soort="fout" titel={t(tekstVoor(reden))} />
}

function tekstVoor(reden: string) {
  if (reden === 'geen-rol') return 'aanmelden.mislukt.geenRol'
  if (reden === 'even-dicht') return 'aanmelden.mislukt.evenDicht'
  if (reden === 'geen-twee-factoren') return 'aanmelden.mislukt.tweeFactoren'
  return reden === 'verlopen' ? 'aanmelden.mislukt.verlopen' : 'aanmelden.mislukt.mislukt'
}

function Taalknop() {
  const { taal, zetTaal } = useTaal()
  const naar = taal === 'nl' ? 'en' : 'nl'
  return (
    <button type="button" className="nl-button nl-button--subtle" lang={naar} onClick={() => zetTaal(naar)}>
      {naar === 'en' ? 'English' : 'Nederlands'}
    </button>
  )
}
