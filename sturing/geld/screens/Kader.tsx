import { useRouterState } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Schakel, useGa } from '../../../toon/delen/Schakel.tsx'
import { Keuzelijst } from '../../../toon/delen/Veld.tsx'
import { jaarAdres } from './blad.ts'
import { useGeldTeksten } from './teksten.ts'
import './geld.css'

const BLADEN = ['begroting', 'taken', 'effect', 'verschuiving', 'projecten', 'scenarios'] as const
type Deel = (typeof BLADEN)[number]
const pad = (deel: Deel): string => (deel === 'begroting' ? '/geld' : `/geld/${deel}`)

/** The head of every page about money: where one is, where else one can go, and what the page tells. */
export function Kader({ deel, lead, children }: { deel: Deel; lead: string; children: ReactNode }) {
  const t = useGeldTeksten()
  return (
    <div className="stapel">
      <div className="stapel stapel--krap">
        <Kop niveau={1}>{t(`menu.${deel}`)}</Kop>
        <Alinea soort="zacht">{lead}</Alinea>
      </div>
      <nav className="rij geld__menu niet-op-papier" aria-label={t('menu.titel')}>
        {BLADEN.map(b =>
          b === deel ? (
            <strong key={b} aria-current="page">
              {t(`menu.${b}`)}
            </strong>
          ) : (
            <Schakel key={b} naar={pad(b)}>
              {t(`menu.${b}`)}
            </Schakel>
          ),
        )}
      </nav>
      {children}
    </div>
  )
}

/** The year in the address, as the server takes it. */
export function useJaarvraag(): string {
  const zoek = useRouterState({ select: s => s.location.searchStr })
  const jaar = new URLSearchParams(zoek).get('jaar')
  return jaar !== null && /^(\d{4}|geen)$/.test(jaar) ? `?jaar=${jaar}` : ''
}

interface BalkProps {
  readonly deel: Deel
  readonly jaar: number | null
  readonly jaren: readonly (number | null)[]
  readonly opCsv?: (() => void) | undefined
  readonly children?: ReactNode
}
/** The year that is shown, and taking the page along: on paper or in a spreadsheet. */
export function Balk({ deel, jaar, jaren, opCsv, children }: BalkProps) {
  const t = useGeldTeksten()
  const ga = useGa()
  const alle = jaren.includes(jaar) ? jaren : [jaar, ...jaren]
  return (
    <div className="rij geld__balk niet-op-papier">
      <Keuzelijst
        label={t('menu.jaar')}
        value={String(jaar ?? 'geen')}
        onChange={g => ga(jaarAdres(pad(deel), g.target.value === 'geen' ? null : Number(g.target.value)))}
      >
        {alle.map(j => (
          <option key={String(j)} value={String(j ?? 'geen')}>
            {j ?? t('menu.geenJaar')}
          </option>
        ))}
      </Keuzelijst>
      {children}
      <Knop onClick={() => window.print()}>{t('menu.druk')}</Knop>
      {opCsv === undefined ? null : <Knop onClick={opCsv}>{t('menu.csv')}</Knop>}
    </div>
  )
}
