import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { Schakel } from '../../../toon/delen/Schakel.tsx'
import { StatusWoord } from '../../../toon/delen/StatusWoord.tsx'
import { Tabel } from '../../../toon/delen/Tabel.tsx'
import { useBron } from '../../../toon/api/bron.ts'
import type { Overzicht, Team } from './procesregie.ts'
import { useProcesTeksten } from './teksten.ts'

interface Props {
  readonly teams: readonly Team[]
  readonly bewaking: Overzicht['bewaking']
}

/** Open cases and open work per team, beside what was agreed that it can handle; who it is in the name of opens under the team. */
export function Lading({ teams, bewaking }: Props) {
  const t = useProcesTeksten()
  const bron = useBron()
  return (
    <section className="stapel stapel--krap" aria-labelledby="proces-lading">
      <Kop niveau={2} id="proces-lading">
        {t('lading.titel')}
      </Kop>
      <Alinea soort="zacht">
        {t('lading.uitleg')}{' '}
        {t('lading.belastingUitleg', { grens: bewaking.belastingProcent, bron: bron(bewaking.bron) })}{' '}
        <Schakel naar="/registers/capaciteit">{t('lading.capaciteit')}</Schakel>
      </Alinea>
      {teams.length === 0 ? (
        <LegeStaat titel={t('lading.leeg')}>{t('lading.leegTekst')}</LegeStaat>
      ) : (
        <Tabel
          titel={t('lading.titel')}
          titelVerborgen
          rijen={teams}
          sleutelVan={team => team.id}
          kolommen={[
            { sleutel: 'team', kop: t('lading.team'), rijkop: true, cel: team => <Naam team={team} /> },
            { sleutel: 'zaken', kop: t('lading.zaken'), cel: team => team.zaken },
            { sleutel: 'belasting', kop: t('lading.belasting'), cel: team => <Vol team={team} /> },
            { sleutel: 'werk', kop: t('lading.werk'), cel: team => team.werk },
            {
              sleutel: 'laat',
              kop: t('lading.teLaat'),
              cel: team => (team.teLaat > 0 ? <StatusWoord toon="gevaar">{team.teLaat}</StatusWoord> : 0),
            },
            { sleutel: 'niemand', kop: t('lading.vanNiemand'), cel: team => team.vanNiemand },
          ]}
        />
      )}
    </section>
  )
}

function Vol({ team: { belasting } }: { team: Team }) {
  const t = useProcesTeksten()
  if (belasting === null) return <span className="zacht">{t('lading.geenCapaciteit')}</span>
  const zin = t('lading.vanCapaciteit', { procent: belasting.procent, capaciteit: belasting.capaciteit })
  return belasting.vol ? <StatusWoord toon="letop">{zin}</StatusWoord> : zin
}

function Naam({ team }: { team: Team }) {
  const t = useProcesTeksten()
  if (team.mensen.length === 0) return team.naam
  return (
    <>
      {team.naam}
      <details className="proces__mensen">
        <summary>{t('lading.opNaam', { count: team.mensen.length })}</summary>
        <ul>
          {team.mensen.map((mens, plek) => (
            <li key={`${mens.naam} ${plek}`}>{t('lading.mens', { ...mens })}</li>
          ))}
        </ul>
      </details>
    </>
  )
}
