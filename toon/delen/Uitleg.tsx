import { useEffect, useId, useRef, useState, type ReactNode } from 'react'

export interface UitlegProps {
  readonly klasse: string
  readonly uitleg: ReactNode
  readonly kant?: 'links' | 'rechts'
  readonly children: ReactNode
}

/** Words that explain themselves on hover, focus or tap; Escape closes; the pointer may travel into the text (WCAG 1.4.13). */
export function Uitleg({ klasse, uitleg, kant = 'links', children }: UitlegProps) {
  const id = useId()
  const [open, zetOpen] = useState(false)
  const plek = useRef<HTMLSpanElement>(null)
  useSluitMetEscape(open, () => zetOpen(false))
  const blijft = () => plek.current?.contains(document.activeElement) ?? false
  return (
    <span
      ref={plek}
      className={kant === 'rechts' ? 'uitleg uitleg--rechts' : 'uitleg'}
      onPointerEnter={g => g.pointerType === 'mouse' && zetOpen(true)}
      onPointerLeave={g => g.pointerType === 'mouse' && !blijft() && zetOpen(false)}
    >
      <button
        type="button"
        className={klasse}
        aria-describedby={id}
        onFocus={() => zetOpen(true)}
        onBlur={() => zetOpen(false)}
        onClick={() => zetOpen(true)}
      >
        {children}
      </button>
      <span role="tooltip" id={id} className="uitleg__vlak" hidden={!open}>
        {uitleg}
      </span>
    </span>
  )
}

function useSluitMetEscape(open: boolean, sluit: () => void): void {
  useEffect(() => {
    if (!open) return
    const toets = (g: KeyboardEvent) => {
      if (g.key !== 'Escape') return
      // A dialog underneath stays open: Escape closes one thing at a time.
      g.preventDefault()
      sluit()
    }
    document.addEventListener('keydown', toets)
    return () => document.removeEventListener('keydown', toets)
  })
}
