import { useEffect, useId, useRef, type ReactNode } from 'react'
import { Kop } from './Kop.tsx'

export interface DialoogProps {
  readonly open: boolean
  readonly titel: string
  readonly opSluiten: () => void
  /** 'dringend' is read out at once by screen readers. */
  readonly soort?: 'gewoon' | 'dringend'
  readonly acties?: ReactNode
  readonly children: ReactNode
}

/** The browser's own dialog: it keeps the focus inside, closes on Escape and gives the focus back. */
export function Dialoog({ open, titel, opSluiten, soort = 'gewoon', acties, children }: DialoogProps) {
  const id = useId()
  const venster = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const dialoog = venster.current
    if (dialoog === null || dialoog.open === open) return
    if (open) dialoog.showModal()
    if (!open) dialoog.close()
  }, [open])
  return (
    <dialog
      ref={venster}
      className="dialoog"
      role={soort === 'dringend' ? 'alertdialog' : 'dialog'}
      aria-labelledby={id}
      aria-describedby={`${id}-tekst`}
      onClose={opSluiten}
      onCancel={g => {
        // An urgent dialog decides itself whether Escape ends it.
        if (soort !== 'dringend') return
        g.preventDefault()
        opSluiten()
      }}
    >
      {open ? (
        <div className="stapel">
          <Kop niveau={2} id={id}>
            {titel}
          </Kop>
          <div id={`${id}-tekst`} className="stapel">
            {children}
          </div>
          {acties === undefined ? null : <div className="rij">{acties}</div>}
        </div>
      ) : null}
    </dialog>
  )
}
