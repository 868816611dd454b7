import { useState } from 'react'
import { useRouterState } from '@tanstack/react-router'
import { begrippen } from '../../toon/begrippen.ts'
import { Dialoog } from '../../toon/delen/Dialoog.tsx'
import { Knop } from '../../toon/delen/Knop.tsx'
import { Kop } from '../../toon/delen/Kop.tsx'
import { Veld } from '../../toon/delen/Veld.tsx'
import { useTaal, useTeksten } from '../../toon/taal/taal.ts'
import { opOpenRondleiding } from './RondleidingPlek.tsx'
import { hulpTeksten } from './hulpTeksten.ts'
import { opOpenSneltoetsen } from './sneltoetsLijst.ts'

/** What to do on this screen, and what the words mean. Opened from the foot of the page, the menu or the key h. */
export default function Hulp({ opSluiten }: { opSluiten: () => void }) {
  const t = useTeksten()
  const toetsen = () => {
    opSluiten()
    opOpenSneltoetsen()
  }
  const rondleiding = () => {
    opSluiten()
    opOpenRondleiding()
  }
  return (
    <Dialoog
      open
      titel={t('hulp.titel')}
      opSluiten={opSluiten}
      acties={
        <>
          <Knop soort="hoofd" onClick={opSluiten}>
            {t('algemeen.sluit')}
          </Knop>
          <Knop onClick={rondleiding}>{t('rondleiding.begin')}</Knop>
          <Knop soort="stil" onClick={toetsen}>
            {t('schil.sneltoetsen')}
          </Knop>
        </>
      }
    >
      <DitScherm />
      <Begrippenlijst />
    </Dialoog>
  )
}

function DitScherm() {
  const { taal } = useTaal()
  const pad = useRouterState({ select: (stand): string => leesPad(stand.matches as readonly Plek[]) })
  const zinnen = hulpTeksten[pad]?.[taal] ?? []
  return zinnen.map(zin => <p key={zin}>{zin}</p>)
}

interface Plek {
  readonly fullPath: string
}

/** The screen as the list of routes knows it: '/meldingen/$id'. */
const leesPad = (plekken: readonly Plek[]): string => (plekken.at(-1)?.fullPath ?? '').replace(/(.)\/$/, '$1')

function Begrippenlijst() {
  const t = useTeksten()
  const { taal } = useTaal()
  const [zoek, zetZoek] = useState('')
  const gevonden = Object.values(begrippen)
    .map(begrip => begrip[taal])
    .filter(([woord, betekenis]) => `${woord} ${betekenis}`.toLowerCase().includes(zoek.trim().toLowerCase()))
    .toSorted(([a], [b]) => a.localeCompare(b, taal))
  return (
    <>
      <Kop niveau={3}>{t('hulp.begrippen')}</Kop>
      <Veld
        label={t('hulp.zoek')}
        type="search"
        autoComplete="off"
        value={zoek}
        onChange={g => zetZoek(g.target.value)}
      />
      {gevonden.length === 0 ? <p className="zacht">{t('hulp.niets')}</p> : null}
      <dl className="hulp__begrippen" tabIndex={0} aria-label={t('hulp.begrippen')}>
        {gevonden.map(([woord, betekenis]) => (
          <div key={woord}>
            <dt>{woord}</dt>
            <dd>{betekenis}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
