import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react'

export interface Tab {
  readonly sleutel: string
  readonly label: string
  readonly inhoud: () => ReactNode
}

export interface TabsProps {
  readonly titel: string
  readonly tabs: readonly Tab[]
  readonly open: string
  readonly opOpen: (sleutel: string) => void
}

/** Tabs with arrow keys, Home and End; only the open one is built. */
export function Tabs({ titel, tabs, open, opOpen }: TabsProps) {
  const id = useId()
  const lijst = useRef<HTMLDivElement>(null)
  const nu = Math.max(
    0,
    tabs.findIndex(tab => tab.sleutel === open),
  )
  useEffect(() => toonTab(lijst.current, nu), [nu])
  const toets = (g: KeyboardEvent) => {
    const naar = volgende(g.key, nu, tabs.length)
    const doel = naar === undefined ? undefined : tabs[naar]
    if (doel === undefined) return
    g.preventDefault()
    opOpen(doel.sleutel)
    lijst.current?.querySelectorAll('button')[naar ?? 0]?.focus()
  }
  return (
    <div>
      <div role="tablist" aria-label={titel} className="tabs__lijst" ref={lijst} onKeyDown={toets}>
        {tabs.map((tab, plek) => (
          <button
            key={tab.sleutel}
            type="button"
            role="tab"
            id={`${id}-${tab.sleutel}`}
            className="tabs__knop"
            aria-selected={plek === nu}
            aria-controls={`${id}-vlak`}
            tabIndex={plek === nu ? 0 : -1}
            onClick={() => opOpen(tab.sleutel)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div
        role="tabpanel"
        id={`${id}-vlak`}
        aria-labelledby={`${id}-${tabs[nu]?.sleutel ?? ''}`}
        className="tabs__vlak"
      >
        {tabs[nu]?.inhoud()}
      </div>
    </div>
  )
}

/** On a narrow screen the row of tabs scrolls: the open one must stand in view, without moving the page. */
function toonTab(lijst: HTMLElement | null, plek: number): void {
  const knop = lijst?.querySelectorAll('button')[plek]
  if (lijst === null || knop === undefined) return
  const [rij, tab] = [lijst.getBoundingClientRect(), knop.getBoundingClientRect()]
  if (tab.left < rij.left) lijst.scrollLeft -= rij.left - tab.left
  if (tab.right > rij.right) lijst.scrollLeft += tab.right - rij.right
}

function volgende(toets: string, nu: number, aantal: number): number | undefined {
  if (toets === 'ArrowRight') return (nu + 1) % aantal
  if (toets === 'ArrowLeft') return (nu - 1 + aantal) % aantal
  if (toets === 'Home') return 0
  if (toets === 'End') return aantal - 1
  return undefined
}
