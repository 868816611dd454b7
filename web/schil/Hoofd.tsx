import { useRouterState } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useIk } from '../../toon/api/ik.ts'
import { Schakel } from '../../toon/delen/Schakel.tsx'
import { TekenBeeld } from '../../toon/delen/tekens.tsx'
import { useTaal, useTeksten } from '../../toon/taal/taal.ts'
import { AccountMenu } from './AccountMenu.tsx'
import { magZoeken, opOpenZoeken } from './ZoekPlek.tsx'
import { Wordmerk } from './Wordmerk.tsx'
import { zichtbareRoutes } from './zichtbareRoutes.ts'

/** The bar on top: where can I go, and who am I here. */
export function Hoofd() {
  return (
    <header className="hoofd">
      <div className="hoofd__binnen">
        <Schakel naar="/werk" className="hoofd__merk">
          <Wordmerk />
        </Schakel>
        <HoofdMenu />
        <ZoekKnop />
        <WieBenIk />
      </div>
    </header>
  )
}

/** On a phone the places stand behind one button, so that none of them falls off the screen. */
function HoofdMenu() {
  const t = useTeksten()
  const ik = useIk()
  const [open, zetOpen] = useState(false)
  const plek = useRef<HTMLElement>(null)
  useSluitBuiten(plek, open, () => zetOpen(false))
  const items = zichtbareRoutes(ik).filter(route => route.navigatie !== undefined && route.navigatie.verborgen !== true)
  const vooraan = items.length > MEEST ? MEEST - 1 : items.length
  const sluit = () => zetOpen(false)
  const hier = plekVan(useRouterState({ select: stand => stand.location.pathname }), items)
  return (
    <nav aria-label={t('schil.hoofdmenu')} className="hoofd__menu" ref={plek}>
      <button
        type="button"
        className="hoofd__knop"
        aria-expanded={open}
        aria-controls="hoofdmenu"
        onClick={() => zetOpen(!open)}
      >
        <TekenBeeld teken={open ? 'kruis' : 'menu'} />
        {t('schil.menu')}
      </button>
      <ul id="hoofdmenu" className={open ? 'hoofd__lijst hoofd__lijst--open' : 'hoofd__lijst'}>
        {items.slice(0, vooraan).map(route => (
          <MenuItem key={route.pad} route={route} hier={hier} opKlik={sluit} />
        ))}
        {vooraan < items.length ? <Meer items={items.slice(vooraan)} hier={hier} opKlik={sluit} /> : null}
      </ul>
    </nav>
  )
}

/** So many places fit beside each other; of more, the last ones stand together behind one word. */
const MEEST = 6

type MenuItemProps = { route: ReturnType<typeof zichtbareRoutes>[number]; hier: string | undefined; opKlik: () => void }

/** Of two places that one address lies under, the nearest: /opvang/plekken is not also /opvang. */
function plekVan(pad: string, items: readonly MenuItemProps['route'][]): string | undefined {
  const onder = items.map(r => r.pad).filter(p => pad === p || pad.startsWith(`${p}/`))
  return onder.toSorted((a, b) => b.length - a.length)[0]
}

function MenuItem({ route, hier, opKlik }: MenuItemProps) {
  const { taal } = useTaal()
  return (
    <li>
      <Schakel
        naar={route.pad}
        className="hoofd__item"
        onClick={opKlik}
        {...(hier === route.pad ? { 'aria-current': 'page' as const } : {})}
      >
        {route.navigatie?.label[taal]}
      </Schakel>
    </li>
  )
}

/** On a phone these places simply stand below the others. */
function Meer({
  items,
  hier,
  opKlik,
}: Omit<MenuItemProps, 'route'> & { readonly items: readonly MenuItemProps['route'][] }) {
  const t = useTeksten()
  const { taal } = useTaal()
  const [open, zetOpen] = useState(false)
  const plek = useRef<HTMLLIElement>(null)
  useSluitBuiten(plek, open, () => zetOpen(false))
  const dit = items.find(route => route.pad === hier)
  return (
    <li className="hoofd__meer" ref={plek}>
      <button
        type="button"
        className={dit === undefined ? 'hoofd__item' : 'hoofd__item hoofd__item--hier'}
        aria-expanded={open}
        onClick={() => zetOpen(!open)}
      >
        {dit?.navigatie?.label[taal] ?? t('schil.meer')}
        <TekenBeeld teken="pijl" />
      </button>
      <ul className={open ? 'hoofd__onder hoofd__onder--open' : 'hoofd__onder'}>
        {items.map(route => (
          <MenuItem
            key={route.pad}
            route={route}
            hier={hier}
            opKlik={() => {
              zetOpen(false)
              opKlik()
            }}
          />
        ))}
      </ul>
    </li>
  )
}

/** Looks like the box it opens. */
function ZoekKnop() {
  const t = useTeksten()
  const ik = useIk()
  if (!magZoeken(ik)) return null
  return (
    <button
      type="button"
      className="hoofd__zoek"
      aria-label={t('zoek.titel')}
      aria-keyshortcuts="/"
      onClick={opOpenZoeken}
    >
      <TekenBeeld teken="zoek" />
      <span className="hoofd__zoektekst">{t('zoek.knop')}</span>
      <kbd>/</kbd>
    </button>
  )
}

function WieBenIk() {
  const t = useTeksten()
  const ik = useIk()
  const [open, zetOpen] = useState(false)
  const plek = useRef<HTMLDivElement>(null)
  useSluitBuiten(plek, open, () => zetOpen(false))
  return (
    <div className="wie" ref={plek}>
      <button
        type="button"
        className="wie__knop"
        aria-expanded={open}
        aria-label={`${ik.mens.naam}, ${ik.rol.label}, ${ik.rol.organisatie.naam}. ${t('schil.account')}`}
        onClick={() => zetOpen(!open)}
      >
        <TekenBeeld teken="mens" maat={20} />
        <span className="wie__tekst">
          <strong>{ik.mens.naam}</strong>
          <span className="zacht">
            {ik.rol.label}, {ik.rol.organisatie.naam}
          </span>
        </span>
        <TekenBeeld teken="pijl" />
      </button>
      {open ? <AccountMenu opSluiten={() => zetOpen(false)} /> : null}
    </div>
  )
}

function useSluitBuiten(plek: React.RefObject<HTMLElement | null>, open: boolean, sluit: () => void): void {
  useEffect(() => {
    if (!open) return
    const weg = (g: Event) => {
      if (g.target instanceof Node && plek.current?.contains(g.target) === true) return
      sluit()
    }
    const toets = (g: KeyboardEvent) => {
      if (g.key !== 'Escape') return
      sluit()
      plek.current?.querySelector('button')?.focus()
    }
    document.addEventListener('pointerdown', weg)
    document.addEventListener('focusin', weg)
    document.addEventListener('keydown', toets)
    return () => {
      document.removeEventListener('pointerdown', weg)
      document.removeEventListener('focusin', weg)
      document.removeEventListener('keydown', toets)
    }
  })
}
