import { useQuery } from '@tanstack/react-query'
import { haal } from '../../../toon/api/client.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { Tabel } from '../../../toon/delen/Tabel.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { useNu } from '../../../toon/tijd/nu.ts'
import { zegDag } from '../../../toon/tijd/zeg.ts'
import { useSoortwoord } from '../werk/useSoortwoord.ts'
import type { Herverdeling as Antwoord, Teamvoorstel, Zet } from './procesregie.ts'
import { nl, useProcesTeksten } from './teksten.ts'

/** Who could take over what so that most terms are met: a proposal beside the forecast; the team itself hands on the work. */
export function Herverdeling() {
  const t = useProcesTeksten()
  const { data, error } = useQuery<Antwoord, Weigering>({
    queryKey: ['procesregie', 'herverdeling'],
    queryFn: ({ signal }) => haal<Antwoord>('/procesregie/herverdeling', signal),
  })
  const teams = (data?.teams ?? []).filter(team => team.nu > 0 || team.tempo === null)
  return (
    <section className="stapel" aria-labelledby="proces-verdeling">
      <Kop niveau={2} id="proces-verdeling">
        {t('verdeling.titel')}
      </Kop>
      <Alinea soort="zacht">{t('verdeling.uitleg', { dagen: data?.dagen ?? 14 })}</Alinea>
      <WeigeringBericht weigering={error} />
      {data !== undefined && teams.length === 0 ? (
        <LegeStaat titel={t('verdeling.leeg')}>{t('verdeling.leegTekst')}</LegeStaat>
      ) : null}
      {teams.map(team => (
        <Team key={`${team.naam} ${team.rol}`} team={team} minimum={data?.minimum ?? 0} />
      ))}
    </section>
  )
}

function Team({ team, minimum }: { team: Teamvoorstel; minimum: number }) {
  const t = useProcesTeksten()
  const { taal } = useTaal()
  const rol = team.rol in nl.rol ? (team.rol as keyof typeof nl.rol) : 'anders'
  const titel = t('verdeling.team', { naam: team.naam, rol: t(`rol.${rol}`) })
  return (
    <div className="stapel stapel--krap">
      <Kop niveau={3}>{titel}</Kop>
      {team.tempo === null ? (
        <Alinea soort="zacht">{t('verdeling.teWeinig', { minimum })}</Alinea>
      ) : (
        <>
          <Alinea>
            {t(team.zetten.length === 0 ? 'verdeling.geenWinst' : 'verdeling.winst', { ...telling(team) })}
          </Alinea>
          <Alinea soort="zacht">
            {t('verdeling.tempo', { tempo: team.tempo.toLocaleString(taal === 'nl' ? 'nl-NL' : 'en-GB') })}
          </Alinea>
        </>
      )}
      {team.zetten.length === 0 ? null : <Zetten titel={titel} zetten={team.zetten} />}
    </div>
  )
}

const telling = ({ nu, dan }: Teamvoorstel) => ({ nu, dan })

function Zetten({ titel, zetten }: { titel: string; zetten: readonly Zet[] }) {
  const t = useProcesTeksten()
  const soort = useSoortwoord()
  const nu = useNu()
  const { taal } = useTaal()
  return (
    <Tabel
      titel={titel}
      titelVerborgen
      rijen={zetten}
      sleutelVan={z => z.taak}
      kolommen={[
        {
          sleutel: 'zaak',
          kop: t('verdeling.zaak'),
          rijkop: true,
          cel: z => (
            <>
              {t(`zaak.${z.zaak.soort}`)} <span className="proces__nummer">{z.zaak.nummer}</span>
            </>
          ),
        },
        { sleutel: 'werk', kop: t('verdeling.werk'), cel: z => soort(z.werk) },
        { sleutel: 'klok', kop: t('verdeling.klok'), cel: z => zegDag({ op: z.vervaltOp, nu, taal }) },
        { sleutel: 'van', kop: t('verdeling.van'), cel: z => z.van ?? t('verdeling.niemand') },
        { sleutel: 'naar', kop: t('verdeling.naar'), cel: z => <strong>{z.naar}</strong> },
        { sleutel: 'waarom', kop: t('verdeling.waarom'), cel: z => <Waarom zet={z} /> },
      ]}
    />
  )
}

function Waarom({ zet: z }: { zet: Zet }) {
  const t = useProcesTeksten()
  return (
    <span className="zacht">
      {t(`verdeling.reden.${z.reden}`, {
        ...{ van: z.van ?? '', naar: z.naar, bij: z.lastNaar.taken },
        ...{ taken: z.lastVan?.taken ?? 0, plekken: z.lastNaar.plekken },
      })}
    </span>
  )
}
