import type { Gemeente } from '../../../gedeeld/regio/schema.ts'
import { teamsVoor } from '../../../gedeeld/regio/teams.ts'
import { Tabel } from '../../../toon/delen/Tabel.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { zegDatum } from '../../../toon/tijd/zeg.ts'
import { Stuk, useBron, useDefinitie } from './Stuk.tsx'
import { useRegioTeksten } from './teksten.ts'
import './tegels.css'

/** Which municipalities, where, and what is special about them? */
export function Gemeenten() {
  const t = useRegioTeksten()
  const bron = useBron()
  const definitie = useDefinitie()
  const { gemeenten, deelgebieden } = definitie
  const teamVan = (naam: string) =>
    teamsVoor(definitie, naam)
      .map(team => team.naam)
      .join(', ') || t('gemeente.geenTeam')
  const gebieden = (naam: string) =>
    deelgebieden.filter(gebied => gebied.gemeenten.includes(naam)).map(gebied => gebied.naam)
  return (
    <Stuk deel="gemeenten" aantal={gemeenten.length}>
      <Tegelkaart gemeenten={gemeenten} />
      <Tabel
        titel={t('gemeente.tabel')}
        rijen={gemeenten}
        sleutelVan={gemeente => gemeente.cbs}
        kolommen={[
          { sleutel: 'naam', kop: t('gemeente.naam'), rijkop: true, cel: gemeente => gemeente.naam },
          { sleutel: 'positie', kop: t('gemeente.positie'), cel: gemeente => t(`positie.${gemeente.positie}`) },
          { sleutel: 'team', kop: t('gemeente.team'), cel: gemeente => teamVan(gemeente.naam) },
          { sleutel: 'gebieden', kop: t('gemeente.gebieden'), cel: gemeente => gebieden(gemeente.naam).join(', ') },
          { sleutel: 'bijzonder', kop: t('gemeente.bijzonder'), cel: gemeente => <Bijzonder gemeente={gemeente} /> },
          { sleutel: 'bron', kop: t('bron'), cel: gemeente => bron(gemeente.bron) },
        ]}
      />
    </Stuk>
  )
}

function Bijzonder({ gemeente }: { gemeente: Gemeente }) {
  const t = useRegioTeksten()
  const { taal } = useTaal()
  const { van, tot, opvolger, verwachtVertrek, opmerking } = gemeente
  const zinnen = [
    van === undefined ? '' : t('gemeente.van', { van: zegDatum(van, taal) }),
    tot === undefined ? '' : t('gemeente.tot', { tot: zegDatum(tot, taal) }),
    opvolger === undefined ? '' : t('gemeente.opvolger', { opvolger: opvolger.join(', ') }),
    verwachtVertrek === undefined ? '' : t('gemeente.vertrek', { naar: verwachtVertrek.naar }),
    opmerking ?? '',
  ]
  return <>{zinnen.filter(Boolean).join(' ')}</>
}

/** Where the municipalities lie, one tile each; the table below says the same in words. */
function Tegelkaart({ gemeenten }: { gemeenten: readonly Gemeente[] }) {
  const t = useRegioTeksten()
  const eersteRij = Math.min(...gemeenten.map(({ tegel }) => tegel.rij))
  const eersteKolom = Math.min(...gemeenten.map(({ tegel }) => tegel.kolom))
  return (
    <div className="regio__kaartvlak" role="region" aria-label={t('gemeente.kaart')} tabIndex={0}>
      <ul className="regio__tegels">
        {gemeenten.map(({ cbs, naam, positie, tegel }) => (
          <li
            key={cbs}
            className={`tegel tegel--${positie} tegel--rij-${tegel.rij - eersteRij + 1} tegel--kolom-${tegel.kolom - eersteKolom + 1}`}
          >
            {naam}
            {positie === 'lid' ? null : <span className="tegel__positie">{t(`positie.${positie}`)}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}
