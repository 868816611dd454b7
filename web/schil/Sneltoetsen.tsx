import { useRouter } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useIk } from '../../toon/api/ik.ts'
import { Dialoog } from '../../toon/delen/Dialoog.tsx'
import { Knop } from '../../toon/delen/Knop.tsx'
import { Tabel } from '../../toon/delen/Tabel.tsx'
import { useTaal, useTeksten } from '../../toon/taal/taal.ts'
import { opOpenHulp } from './HulpPlek.tsx'
import { magZoeken, opOpenZoeken } from './ZoekPlek.tsx'
import { leesToets, OPEN_SNELTOETSEN } from './sneltoetsLijst.ts'
import { zichtbareRoutes } from './zichtbareRoutes.ts'

/** The keys of the whole app, and the list that shows them. */
export function Sneltoetsen() {
  const [open, zetOpen] = useState(false)
  useToetsen(() => zetOpen(true))
  const t = useTeksten()
  return (
    <Dialoog
      open={open}
      titel={t('sneltoets.titel')}
      opSluiten={() => zetOpen(false)}
      acties={<Knop onClick={() => zetOpen(false)}>{t('algemeen.sluit')}</Knop>}
    >
      <p className="zacht">{t('sneltoets.uitleg')}</p>
      <Toetsenlijst />
    </Dialoog>
  )
}

function Toetsenlijst() {
  const t = useTeksten()
  const { taal } = useTaal()
  const ik = useIk()
  const schermen = zichtbareRoutes(ik).flatMap(({ toets, navigatie, pad }) =>
    toets === undefined ? [] : [{ toets, doet: t('sneltoets.ga', { waar: navigatie?.label[taal] ?? pad }) }],
  )
  const rijen = [
    ...(magZoeken(ik) ? [{ toets: '/', doet: t('zoek.titel') }] : []),
    { toets: 'f', doet: t('sneltoets.zoek') },
    ...schermen,
    { toets: 'j', doet: t('sneltoets.volgende') },
    { toets: 'k', doet: t('sneltoets.vorige') },
    { toets: 'Enter', doet: t('sneltoets.open') },
    { toets: 'x', doet: t('sneltoets.kies') },
    { toets: 'h', doet: t('hulp.titel') },
    { toets: '?', doet: t('sneltoets.deze') },
    { toets: 'Esc', doet: t('sneltoets.dicht') },
  ]
  return (
    <Tabel
      titel={t('sneltoets.titel')}
      titelVerborgen
      smal
      rijen={rijen}
      sleutelVan={rij => rij.toets}
      kolommen={[
        { sleutel: 'toets', kop: t('sneltoets.toets'), rijkop: true, cel: rij => <Toets toets={rij.toets} /> },
        { sleutel: 'doet', kop: t('sneltoets.doet'), cel: rij => rij.doet },
      ]}
    />
  )
}

function Toets({ toets }: { toets: string }) {
  const t = useTeksten()
  const [eerst, dan] = toets.split(' ')
  return (
    <>
      <kbd>{eerst}</kbd>
      {dan === undefined ? null : (
        <>
          {' '}
          {t('sneltoets.daarna')} <kbd>{dan}</kbd>
        </>
      )}
    </>
  )
}

const WACHT_NA_G_MS = 1500

function useToetsen(toonLijst: () => void): void {
  const router = useRouter()
  const ik = useIk()
  const ervoor = useRef<{ toets: string; tot: number }>(undefined)
  useEffect(() => {
    const toets = (g: KeyboardEvent) => {
      if (g.defaultPrevented || g.ctrlKey || g.metaKey || g.altKey || isBezet(g.target)) return
      const nog = ervoor.current !== undefined && g.timeStamp < ervoor.current.tot ? ervoor.current.toets : undefined
      ervoor.current = undefined
      const daad = leesToets(g.key, nog, zichtbareRoutes(ik))
      if (daad.soort === 'niets') return
      g.preventDefault()
      if (daad.soort === 'wacht') ervoor.current = { toets: g.key, tot: g.timeStamp + WACHT_NA_G_MS }
      if (daad.soort === 'ga') void router.navigate({ to: daad.naar })
      if (daad.soort === 'lijst') toonLijst()
      if (daad.soort === 'hulp') opOpenHulp()
      if (daad.soort === 'rij') loop(daad.stap)
      if (daad.soort === 'kies') vak(document.activeElement)?.querySelector<HTMLElement>('[data-kies]')?.click()
      // Who has nothing to find back elsewhere gets the field of this screen.
      if (daad.soort === 'zoek' && magZoeken(ik)) opOpenZoeken()
      else if (daad.soort === 'zoek' || daad.soort === 'filter')
        document.querySelector<HTMLElement>('[data-zoek]')?.focus()
    }
    document.addEventListener('keydown', toets)
    document.addEventListener(OPEN_SNELTOETSEN, toonLijst)
    return () => {
      document.removeEventListener('keydown', toets)
      document.removeEventListener(OPEN_SNELTOETSEN, toonLijst)
    }
  })
}

/** The line somebody stands in: a list marks its lines with `data-rijvak`, and in each the link to follow with `data-rij`. */
const vak = (plek: Element | null): Element | null => plek?.closest('[data-rijvak]') ?? null

/** To the next or previous line of the lists on this screen; from nowhere to the first. */
function loop(stap: 1 | -1): void {
  const vakken = [...document.querySelectorAll('[data-rijvak]')]
  const hier = vak(document.activeElement)
  const nu = hier === null ? -1 : vakken.indexOf(hier)
  const doel = vakken[nu === -1 ? 0 : Math.min(vakken.length - 1, Math.max(0, nu + stap))]
  doel?.querySelector<HTMLElement>('[data-rij]')?.focus()
}

/** While typing, a letter is a letter; in an open dialog the keys belong to the dialog. */
function isBezet(doel: EventTarget | null): boolean {
  if (document.querySelector('dialog[open]') !== null) return true
  if (!(doel instanceof HTMLElement)) return false
  const typt = doel.matches('input:not([type=radio]):not([type=checkbox]), textarea, select')
  return typt || doel.isContentEditable
}
