import { useBron } from '../api/bron.ts'
import { zegPrecies, zegTermijn, type Telling } from '../tijd/zeg.ts'
import { useNu } from '../tijd/nu.ts'
import { useTaal, useTeksten } from '../taal/taal.ts'
import { TekenBeeld, type Teken } from './tekens.tsx'
import { Uitleg } from './Uitleg.tsx'

export type Klokstand = 'loopt' | 'waarschuwing' | 'verlopen'

/** A running term as the server tells it. */
export interface Klok {
  readonly naam: string
  readonly label: string
  readonly vervaltOp: string
  readonly stand: Klokstand
  readonly bron: string
  readonly kalender: string
}

export interface KlokChipProps {
  readonly klok: Klok
  readonly kant?: 'links' | 'rechts'
}

/** A term in words. Shape, word and colour say how it stands; focus shows the exact instant and where the term comes from. */
export function KlokChip({ klok, kant = 'links' }: KlokChipProps) {
  const nu = useNu()
  const { taal } = useTaal()
  const bron = useBron()
  const t = useTeksten()
  const { teken, toon } = STANDEN[klok.stand]
  const termijn = zegTermijn({ op: klok.vervaltOp, nu, taal, telling: alsTelling(klok.kalender) })
  const woord = klok.stand === 'loopt' ? '' : `${t(`klok.${klok.stand}`)}: `
  return (
    <Uitleg
      klasse={`chip chip--${toon}`}
      kant={kant}
      uitleg={
        <>
          <strong>{klok.label}</strong>
          <br />
          {t('klok.precies')}: {zegPrecies(klok.vervaltOp, taal)}
          <br />
          {t('klok.bron')}: {bron(klok.bron)}
          <br />
          {t('klok.telling', { kalender: isBekend(klok.kalender) ? t(`klok.${klok.kalender}`) : klok.kalender })}
        </>
      }
    >
      <TekenBeeld teken={teken} />
      <span>
        <span className="alleen-gehoord">{klok.label}: </span>
        {klok.stand === 'verlopen' ? termijn : woord + termijn}
      </span>
    </Uitleg>
  )
}

const STANDEN: Record<Klokstand, { teken: Teken; toon: string }> = {
  loopt: { teken: 'ring', toon: 'rustig' },
  waarschuwing: { teken: 'driehoek', toon: 'letop' },
  verlopen: { teken: 'ruit', toon: 'gevaar' },
}

const KALENDERS = ['uren', 'kalender', 'atw', 'werkdagen'] as const
const isBekend = (naam: string): naam is (typeof KALENDERS)[number] => KALENDERS.some(bekend => bekend === naam)

/** The calendar of a region definition in the three ways a screen can count. */
export function alsTelling(kalender: string): Telling {
  if (/werkdag|working/i.test(kalender)) return 'werkdagen'
  if (/uur|uren|hour/i.test(kalender)) return 'uren'
  return 'dagen'
}
