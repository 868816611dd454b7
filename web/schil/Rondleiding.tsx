import { useEffect, useRef, useState } from 'react'
import { useIk } from '../../toon/api/ik.ts'
import { Knop } from '../../toon/delen/Knop.tsx'
import { useGa } from '../../toon/delen/Schakel.tsx'
import { useTaal, useTeksten } from '../../toon/taal/taal.ts'
import { haltesVoor, type Halte } from './rondleiding.ts'
import { zichtbareRoutes } from './zichtbareRoutes.ts'

/**
 * Walks through the real screens of this role, one stop at a time. It reads and points, it never records anything.
 * Not modal: who wants to try something on the way may do so.
 */
export default function Rondleiding({ opSluiten }: { opSluiten: () => void }) {
  const t = useTeksten()
  const { taal } = useTaal()
  const ik = useIk()
  const ga = useGa()
  const [nu, zetNu] = useState(0)
  const paden = new Set(zichtbareRoutes(ik).map(r => r.pad))
  const haltes = haltesVoor(ik.rol.rol, pad => paden.has(pad))
  const halte = haltes[nu]
  const kop = useAanwijzing(halte)
  const naar = (plek: number) => {
    const volgende = haltes[plek]
    if (volgende === undefined) return opSluiten()
    zetNu(plek)
    ga(volgende.pad)
  }
  // The tour begins on its first screen, wherever it was opened.
  const begin = useRef(false)
  useEffect(() => {
    if (begin.current || halte === undefined) return
    begin.current = true
    ga(halte.pad)
  }, [ga, halte])
  if (halte === undefined) return null
  const laatste = nu === haltes.length - 1
  return (
    <section
      className="rondleiding"
      role="dialog"
      aria-labelledby="rondleiding-kop"
      aria-describedby="rondleiding-tekst"
      onKeyDown={g => {
        if (g.key === 'Escape') opSluiten()
        else if (g.key === 'ArrowRight') naar(nu + 1)
        else if (g.key === 'ArrowLeft' && nu > 0) naar(nu - 1)
        else return
        g.preventDefault()
        g.stopPropagation()
      }}
    >
      <p className="zacht">{t('rondleiding.plek', { nr: nu + 1, van: haltes.length })}</p>
      <h2 className="nl-heading nl-heading--level-3" id="rondleiding-kop" tabIndex={-1} ref={kop}>
        {halte.titel[taal]}
      </h2>
      <p id="rondleiding-tekst">{halte.tekst[taal]}</p>
      <div className="rij">
        <Knop soort="hoofd" onClick={() => naar(nu + 1)}>
          {t(laatste ? 'rondleiding.klaar' : 'rondleiding.verder')}
        </Knop>
        {nu === 0 ? null : <Knop onClick={() => naar(nu - 1)}>{t('rondleiding.terug')}</Knop>}
        {laatste ? null : (
          <Knop soort="stil" onClick={opSluiten}>
            {t('rondleiding.stop')}
          </Knop>
        )}
      </div>
    </section>
  )
}

const ZOEK_MS = 100

/** Marks what the stop is about as soon as it is on the screen, and lets the focus go to the words: a screen reader reads them out. */
function useAanwijzing(halte: Halte | undefined) {
  const kop = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (halte === undefined) return undefined
    let doel: Element | null = null
    const klok = setInterval(() => {
      const nu = location.pathname === halte.pad ? document.querySelector(halte.wijst) : null
      // A screen that was still loading may put another heading in place of the one that was marked.
      if (nu === null || nu === doel) return
      const eerste = doel === null
      doel = nu
      doel.setAttribute('data-aangewezen', '')
      if (!eerste) return
      doel.scrollIntoView({ block: 'center' })
      kop.current?.focus({ preventScroll: true })
    }, ZOEK_MS)
    kop.current?.focus({ preventScroll: true })
    return () => {
      clearInterval(klok)
      doel?.removeAttribute('data-aangewezen')
    }
  }, [halte])
  return kop
}
