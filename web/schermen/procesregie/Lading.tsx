import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { StatusWoord } from '../../../toon/delen/StatusWoord.tsx'
import { Tabel } from '../../../toon/delen/Tabel.tsx'
import type { Team } from './procesregie.ts'
import { useProcesTeksten } from './teksten.ts'

/** Open cases and open work per team; who it is in the name of opens under the team. */
export function Lading({ teams }: { teams: readonly Team[] }) {
  const t = useProcesTeksten()
  return (
    <section className="stapel stapel--krap" aria-labelledby="proces-lading">
      <Kop niveau={2} id="proces-lading">
        {t('lading.titel')}
      </Kop>
      <Alinea soort="zacht">{t('lading.uitleg')}</Alinea>
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
