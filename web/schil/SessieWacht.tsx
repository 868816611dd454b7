import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { luisterNaarAntwoorden } from '../../toon/api/client.ts'
import { heeftConcepten, wisAlleConcepten } from '../../toon/api/concept.ts'
import { IK, useIk, type Ik } from '../../toon/api/ik.ts'
import { useOpdracht } from '../../toon/api/useOpdracht.ts'
import { Dialoog } from '../../toon/delen/Dialoog.tsx'
import { Knop } from '../../toon/delen/Knop.tsx'
import { Alinea } from '../../toon/delen/Kop.tsx'
import { WeigeringBericht } from '../../toon/delen/WeigeringBericht.tsx'
import { useTeksten } from '../../toon/taal/taal.ts'
import { naAntwoord, sessiestand, type Sessiestand, type Sessietijden } from './sessietijd.ts'

/**
 * Warns two minutes before the session ends. When it has ended nothing of the screen is left in the window, whether the server can be reached or
 * not (ASVS 14.3.1): only what this person was typing is kept in memory for a while, out of sight, for when they sign in again.
 */
export function SessieWacht({ children }: { children: ReactNode }) {
  const { stand, later, verborgen } = useSessiestand()
  if (stand.soort === 'verlopen') return <Verlopen />
  return (
    <>
      {children}
      {stand.soort === 'bijna' && !verborgen ? <Bijna stand={stand} opLater={later} /> : null}
    </>
  )
}

function Bijna({ stand, opLater }: { stand: Extract<Sessiestand, { soort: 'bijna' }>; opLater: () => void }) {
  const t = useTeksten()
  const verleng = useOpdracht<void>({ maak: () => ({ pad: '/sessie/verlengen' }), ververs: [IK[0]] })
  const uitleg = stand.verlengbaar ? 'sessie.bijnaUitleg' : 'sessie.eindeUitleg'
  return (
    <Dialoog
      open
      soort="dringend"
      titel={t('sessie.bijna')}
      opSluiten={stand.verlengbaar ? () => verleng.mutate() : opLater}
      acties={
        stand.verlengbaar ? (
          <Knop soort="hoofd" bezig={verleng.isPending} onClick={() => verleng.mutate()}>
            {t('sessie.blijf')}
          </Knop>
        ) : (
          <Knop soort="hoofd" onClick={opLater}>
            {t('sessie.rondAf')}
          </Knop>
        )
      }
    >
      <Alinea>{t(uitleg, { count: stand.minuten })}</Alinea>
      <WeigeringBericht weigering={verleng.error} />
    </Dialoog>
  )
}

/** So long does what was being typed wait for who typed it. */
const CONCEPT_MS = 30 * 60_000

/** What was fetched of people goes; who this was stays, to know them again. */
const wisOpgehaald = (voorraad: QueryClient) =>
  voorraad.removeQueries({ predicate: vraag => vraag.queryKey[0] !== IK[0] })

/** Signing in happens in a new window, because leaving this one would lose what is filled in. */
function Verlopen() {
  const t = useTeksten()
  const voorraad = useQueryClient()
  const kijk = () => void voorraad.invalidateQueries({ queryKey: IK })
  useEffect(() => {
    wisOpgehaald(voorraad)
    const wekker = setTimeout(() => {
      wisAlleConcepten()
      void voorraad.resetQueries({ queryKey: IK })
    }, CONCEPT_MS)
    return () => clearTimeout(wekker)
  }, [voorraad])
  useEffect(() => {
    // Without a draft there is nothing to keep: ask, and the shell shows the sign-in page.
    if (!heeftConcepten()) void voorraad.resetQueries({ queryKey: IK })
    addEventListener('focus', kijk)
    return () => removeEventListener('focus', kijk)
  })
  return (
    <Dialoog
      open
      soort="dringend"
      titel={t('sessie.verlopen')}
      opSluiten={kijk}
      acties={
        <>
          <a className="nl-button nl-button--primary" href="/aanmelden" target="_blank" rel="noopener">
            {t('sessie.aanmelden')}
          </a>
          <Knop onClick={kijk}>{t('sessie.weer')}</Knop>
        </>
      }
    >
      <Alinea>{t('sessie.verlopenUitleg')}</Alinea>
    </Dialoog>
  )
}

const TIK_MS = 5000

function useSessiestand(): { stand: Sessiestand; later: () => void; verborgen: boolean } {
  const ik = useIk()
  const tijden = useRef<Sessietijden>(alsTijden(ik))
  const [stand, zet] = useState<Sessiestand>(() => sessiestand(alsTijden(ik), Date.now()))
  const [verborgen, zetVerborgen] = useState(false)
  useEffect(() => {
    tijden.current = alsTijden(ik)
    const rustMs = tijden.current.verlooptOp - Date.now()
    const tik = () => zet(oud => zelfde(oud, sessiestand(tijden.current, Date.now())))
    tik()
    const wekker = setInterval(tik, TIK_MS)
    const stop = luisterNaarAntwoorden({
      opAntwoord: () => {
        tijden.current = naAntwoord(tijden.current, rustMs, Date.now())
      },
      opAfgemeld: () => {
        // Ended for good: only a new answer about who this is starts the clock again.
        tijden.current = { verlooptOp: 0, uiterlijkOp: 0 }
        tik()
      },
    })
    return () => {
      clearInterval(wekker)
      stop()
    }
  }, [ik])
  return { stand, later: () => zetVerborgen(true), verborgen }
}

const alsTijden = (ik: Ik): Sessietijden => ({
  verlooptOp: Date.parse(ik.sessie.verlooptOp),
  uiterlijkOp: Date.parse(ik.sessie.uiterlijkOp),
})

// The same words again are no news: no render, no second announcement.
const zelfde = (oud: Sessiestand, nieuw: Sessiestand): Sessiestand =>
  JSON.stringify(oud) === JSON.stringify(nieuw) ? oud : nieuw
