import type { ReactNode } from 'react'
import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { Kop } from '../../../../toon/delen/Kop.tsx'
import { StatusWoord, type Toon } from '../../../../toon/delen/StatusWoord.tsx'
import { kalenderdag } from '../../../../toon/tijd/kalenderdag.ts'
import { useNu } from '../../../../toon/tijd/nu.ts'
import { roepnaamVan } from '../dossier.ts'
import { useCasusTeksten } from '../teksten.ts'
import { Daad } from './Daad.tsx'
import { useZaak } from './zaak.ts'
import { useTekst, useZegDag } from './zeg.ts'

interface LijstProps {
  readonly id: string
  readonly titel: string
  readonly geen: string
  readonly aantal: number
  readonly nieuw: ReactNode
  readonly children: ReactNode
}

/** A card with a list, or what belongs there. */
export function Lijstkaart({ id, titel, geen, aantal, nieuw, children }: LijstProps) {
  return (
    <Kaart als="section" kopId={id}>
      <Kop niveau={2} id={id}>
        {titel}
      </Kop>
      {aantal === 0 ? <p className="zacht">{geen}</p> : <ul className="stapel stapel--krap">{children}</ul>}
      {nieuw}
    </Kaart>
  )
}

interface DingProps {
  readonly toon: Toon
  readonly woord: string
  readonly wat: string
  readonly bij: string
  readonly daad?: ReactNode
}

function Ding({ toon, woord, wat, bij, daad }: DingProps) {
  return (
    <li className="casus__ding">
      <StatusWoord toon={toon}>{woord}</StatusWoord>
      <span>
        {wat}
        <span className="casus__bijregel">{bij}</span>
      </span>
      {daad}
    </li>
  )
}

export function Doelen() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const tekst = useTekst()
  const { doelen } = dossier.casus
  return (
    <Lijstkaart
      id="doelen"
      titel={t('hulp.doelen')}
      geen={t('hulp.doelenGeen')}
      aantal={doelen.length}
      nieuw={<Daad type="StelDoel" />}
    >
      {doelen.map(d => {
        const wat = tekst(d.tekst) ?? ''
        return (
          <Ding
            key={d.id}
            toon={d.behaald ? 'goed' : 'rustig'}
            woord={t(d.behaald ? 'hulp.behaald' : 'hulp.bezig')}
            wat={wat}
            bij={roepnaamVan(dossier, d.persoon)}
            daad={d.behaald ? null : <Daad type="BehaalDoel" vast={{ doel: d.id }} over={wat} bij={wat} />}
          />
        )
      })}
    </Lijstkaart>
  )
}

export function Acties() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const tekst = useTekst()
  const zegDag = useZegDag()
  const vandaag = kalenderdag(useNu())
  const acties = dossier.casus.acties.toSorted((a, b) => a.uiterlijk.localeCompare(b.uiterlijk))
  return (
    <Lijstkaart
      id="acties"
      titel={t('hulp.acties')}
      geen={t('hulp.actiesGeen')}
      aantal={acties.length}
      nieuw={<Daad type="SpreekActieAf" />}
    >
      {acties.map(a => {
        const wat = tekst(a.tekst) ?? ''
        const laat = !a.klaar && a.uiterlijk < vandaag
        const dag = zegDag(`${a.uiterlijk}T12:00:00Z`)
        return (
          <Ding
            key={a.id}
            toon={a.klaar ? 'goed' : laat ? 'gevaar' : 'rustig'}
            woord={t(a.klaar ? 'hulp.klaar' : laat ? 'hulp.teLaat' : 'hulp.uiterlijk', { dag })}
            wat={wat}
            bij={tekst(a.wie) ?? ''}
            daad={a.klaar ? null : <Daad type="RondActieAf" vast={{ actie: a.id }} over={wat} bij={wat} />}
          />
        )
      })}
    </Lijstkaart>
  )
}

export function Risicos() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const tekst = useTekst()
  const { risicos } = dossier.casus
  return (
    <Lijstkaart
      id="risicos"
      titel={t('hulp.risicos')}
      geen={t('hulp.risicosGeen')}
      aantal={risicos.length}
      nieuw={<Daad type="BenoemRisicofactor" />}
    >
      {risicos.map(r => {
        const wat = tekst(r.tekst) ?? ''
        return (
          <Ding
            key={r.id}
            toon={r.zonderInvloed ? 'goed' : 'letop'}
            woord={t(r.zonderInvloed ? 'hulp.zonderInvloed' : 'hulp.invloed')}
            wat={wat}
            bij={roepnaamVan(dossier, r.persoon)}
            daad={
              r.zonderInvloed ? null : <Daad type="SluitRisicofactorAf" vast={{ factor: r.id }} over={wat} bij={wat} />
            }
          />
        )
      })}
    </Lijstkaart>
  )
}
