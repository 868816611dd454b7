import { useQuery } from '@tanstack/react-query'
import { haal } from '../../../toon/api/client.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { useVenster } from '../../../toon/daad/useVenster.ts'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { Schakel, useGa } from '../../../toon/delen/Schakel.tsx'
import { Tabel } from '../../../toon/delen/Tabel.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { zegKalenderdag } from '../../../toon/tijd/kalenderdag.ts'
import { Kader } from './Kader.tsx'
import { NieuwScenario, UitBestand } from './NieuwScenario.tsx'
import { useGeldTeksten } from './teksten.ts'

interface Lijst {
  readonly schrijven: boolean
  readonly scenarios: readonly {
    readonly id: string
    readonly naam: string
    readonly jaar: number
    readonly kolommen: number
    readonly op: string
  }[]
}

/** Which ways to share tasks and costs were worked out? */
export function Scherm() {
  const t = useGeldTeksten()
  const { taal } = useTaal()
  const ga = useGa()
  const nieuw = useVenster<'opzet' | 'bestand'>(0)
  const { data, error, isPending } = useQuery<Lijst, Weigering>({
    queryKey: ['geldscenarios'],
    queryFn: ({ signal }) => haal<Lijst>('/geld/scenarios', signal),
  })
  const Venster = nieuw.open?.wat === 'bestand' ? UitBestand : NieuwScenario
  return (
    <Kader deel="scenarios" lead={t('scenario.lead')}>
      <WeigeringBericht weigering={error} />
      {isPending ? <Laadt /> : null}
      {data?.schrijven === true ? (
        <div className="rij niet-op-papier">
          <Knop soort="hoofd" onClick={() => nieuw.openDaad('opzet')}>
            {t('scenario.nieuw')}
          </Knop>
          <Knop onClick={() => nieuw.openDaad('bestand')}>{t('scenario.bestand')}</Knop>
        </div>
      ) : null}
      {data === undefined ? null : data.scenarios.length === 0 ? (
        <LegeStaat titel={t('scenario.leeg')}>{t('scenario.leegTekst')}</LegeStaat>
      ) : (
        <Tabel
          titel={t('menu.scenarios')}
          titelVerborgen
          rijen={data.scenarios}
          sleutelVan={s => s.id}
          kolommen={[
            {
              sleutel: 'naam',
              kop: t('scenario.naam'),
              rijkop: true,
              cel: s => <Schakel naar={`/geld/scenarios/${s.id}`}>{s.naam}</Schakel>,
            },
            { sleutel: 'jaar', kop: t('scenario.jaar'), cel: s => s.jaar },
            { sleutel: 'kolommen', kop: t('scenario.kolommen'), cel: s => s.kolommen },
            { sleutel: 'op', kop: t('scenario.op'), cel: s => zegKalenderdag(s.op.slice(0, 10), taal) },
          ]}
        />
      )}
      {nieuw.open === null ? null : (
        <Venster
          key={nieuw.open.keer}
          open={nieuw.open.vanaf !== null}
          opSluiten={nieuw.open.opSluiten}
          opBewaard={id => ga(`/geld/scenarios/${id}`)}
        />
      )}
    </Kader>
  )
}
