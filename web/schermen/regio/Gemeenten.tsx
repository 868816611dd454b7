import type { Gemeente } from '../../../gedeeld/regio/schema.ts'
import { teamsVoor } from '../../../gedeeld/regio/teams.ts'
import { Tabel } from '../../../toon/delen/Tabel.tsx'
import { Tegelkaart } from '../../../toon/grafiek/Tegelkaart.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { zegDatum } from '../../../toon/tijd/zeg.ts'
import { Stuk, useBron, useDefinitie } from './Stuk.tsx'
import { useRegioTeksten } from './teksten.ts'

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
      <Tegelkaart
        titel={t('gemeente.kaart')}
        tegels={gemeenten.map(({ cbs, naam, positie, tegel }) => ({
          ...{ sleutel: cbs, naam, rij: tegel.rij, kolom: tegel.kolom, klas: positie },
          ...(positie === 'lid' ? {} : { onder: t(`positie.${positie}`) }),
        }))}
      />
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
