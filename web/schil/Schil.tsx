import { SkipLink } from '@nl-design-system-candidate/skip-link-react'
import { Outlet, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { IkContext, useIkVraag, type Ik } from '../../toon/api/ik.ts'
import { Knop } from '../../toon/delen/Knop.tsx'
import { Laadt } from '../../toon/delen/Laadt.tsx'
import { useTeksten } from '../../toon/taal/taal.ts'
import { Aanmelden } from '../schermen/aanmelden/Aanmelden.tsx'
import { DemoBand } from './DemoBand.tsx'
import { Drukmerk } from './Drukmerk.tsx'
import { Hoofd } from './Hoofd.tsx'
import { HulpPlek, opOpenHulp } from './HulpPlek.tsx'
import { RondleidingPlek } from './RondleidingPlek.tsx'
import { SessieWacht } from './SessieWacht.tsx'
import { Sneltoetsen } from './Sneltoetsen.tsx'
import { Storing } from './Storing.tsx'
import { ZoekPlek } from './ZoekPlek.tsx'
import { useSchermwoorden } from './useSchermwoorden.ts'
import { useZelfdeMens } from './useZelfdeMens.ts'

/** What stands around every screen. Without a signed-in person there is one page: sign in. */
export function Schil() {
  const vraag = useIkVraag()
  useZelfdeMens(vraag.data)
  if (vraag.data !== undefined) return <Binnen ik={vraag.data} />
  if (vraag.error?.status === 401) return <Aanmelden />
  return (
    <>
      <Storing />
      <main className="schil__wacht">
        <Laadt />
      </main>
    </>
  )
}

function Binnen({ ik }: { ik: Ik }) {
  const t = useTeksten()
  useSchermwoorden(ik.rol.regio.id)
  return (
    <IkContext value={ik}>
      <SessieWacht>
        <SkipLink href="#inhoud">{t('schil.overslaan')}</SkipLink>
        {ik.omgeving === 'demo' ? <DemoBand /> : null}
        <Hoofd />
        <Storing />
        <Inhoud />
        <footer className="voet">
          <p>{t('schil.voet')}</p>
          <Knop soort="stil" onClick={opOpenHulp}>
            {t('hulp.titel')} <kbd>h</kbd>
          </Knop>
        </footer>
        <Drukmerk />
        <Sneltoetsen />
        <HulpPlek />
        <ZoekPlek />
        <RondleidingPlek />
      </SessieWacht>
    </IkContext>
  )
}

/** After going to another screen the focus starts at its beginning, as after a page load. */
function Inhoud() {
  const pad = useRouterState({ select: stand => stand.location.pathname })
  const plek = useRef<HTMLElement>(null)
  const vorig = useRef(pad)
  useEffect(() => {
    if (vorig.current === pad) return
    vorig.current = pad
    plek.current?.focus({ preventScroll: true })
  }, [pad])
  return (
    <main id="inhoud" className="schil__inhoud" tabIndex={-1} ref={plek}>
      <Outlet />
    </main>
  )
}
