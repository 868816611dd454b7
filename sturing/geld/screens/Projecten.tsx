import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { haal } from '../../../toon/api/client.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { useVenster } from '../../../toon/daad/useVenster.ts'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { StatusWoord } from '../../../toon/delen/StatusWoord.tsx'
import { Tabel } from '../../../toon/delen/Tabel.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { zegBedrag } from '../bedrag.ts'
import type { Aanvraagstand } from '../fonds.ts'
import { Besluit, NieuweAanvraag } from './Aanvraag.tsx'
import type { Keuze } from './blad.ts'
import { Kader } from './Kader.tsx'
import { useGeldTeksten } from './teksten.ts'

export interface Aanvraag {
  readonly id: string
  readonly versie: number
  readonly naam: string
  readonly gemeente: string
  readonly jaar: number
  readonly speerpunt: string
  readonly kosten: number
  readonly gevraagd: number
  readonly eigen: number
  readonly stand: Aanvraagstand
  readonly toegekend: number
  readonly waarschuwing: string | null
}
export interface Fondsblad {
  readonly schrijven: boolean
  readonly gemeenten: readonly string[]
  readonly fondsen: readonly {
    readonly jaar: number
    readonly plafond: number
    readonly over: number
    readonly cofinanciering: boolean
    readonly eenmalig: boolean
    readonly speerpunten: readonly Keuze[]
    readonly bron: string
  }[]
  readonly aanvragen: readonly Aanvraag[]
}
const TOON = { ingediend: 'letop', toegekend: 'goed', afgewezen: 'rustig', ingetrokken: 'rustig' } as const

/** What is left in the project fund, and who asked for what? */
export function Scherm() {
  const t = useGeldTeksten()
  const { data, error, isPending } = useQuery<Fondsblad, Weigering>({
    queryKey: ['geldprojecten'],
    queryFn: ({ signal }) => haal<Fondsblad>('/geld/projecten', signal),
  })
  return (
    <Kader deel="projecten" lead={t('fonds.lead')}>
      <WeigeringBericht weigering={error} />
      {isPending ? <Laadt /> : null}
      {data === undefined ? null : data.fondsen.length === 0 ? (
        <LegeStaat titel={t('fonds.geen')}>{t('fonds.geenTekst')}</LegeStaat>
      ) : (
        <Blad blad={data} />
      )}
    </Kader>
  )
}

function Blad({ blad }: { blad: Fondsblad }) {
  const t = useGeldTeksten()
  const { taal } = useTaal()
  const [gedaan, meld] = useState<string>()
  const nieuw = useVenster<null>(0)
  const besluit = useVenster<Aanvraag>(0)
  const bedrag = (centen: number) => <span className="geld__getal">{zegBedrag(centen, taal)}</span>
  return (
    <>
      <div role="status">{gedaan === undefined ? null : <Bericht soort="goed" titel={gedaan} meldt={false} />}</div>
      <div className="rij niet-op-papier">
        {blad.schrijven ? (
          <Knop soort="hoofd" onClick={() => nieuw.openDaad(null)}>
            {t('fonds.nieuw')}
          </Knop>
        ) : null}
        <Knop onClick={() => window.print()}>{t('menu.druk')}</Knop>
      </div>
      {blad.fondsen.map(f => (
        <Kaart key={f.jaar} als="section" kopId={`fonds-${f.jaar}`}>
          <Kop niveau={2} id={`fonds-${f.jaar}`}>
            {f.jaar}
          </Kop>
          <p>
            <strong>{t('fonds.over', { over: zegBedrag(f.over, taal), plafond: zegBedrag(f.plafond, taal) })}</strong>
          </p>
          <p className="zacht">
            {[
              ...(f.cofinanciering ? [t('fonds.cofinanciering')] : []),
              ...(f.eenmalig ? [t('fonds.eenmalig')] : []),
              t('fonds.bron', { bron: f.bron }),
            ].join(' ')}
          </p>
        </Kaart>
      ))}
      <Kop niveau={2}>{t('fonds.aanvragen')}</Kop>
      {blad.aanvragen.length === 0 ? (
        <LegeStaat titel={t('fonds.leeg')}>{t('fonds.leegTekst')}</LegeStaat>
      ) : (
        <Tabel
          titel={t('fonds.aanvragen')}
          titelVerborgen
          rijen={blad.aanvragen}
          sleutelVan={a => a.id}
          kolommen={[
            {
              sleutel: 'naam',
              kop: t('fonds.naam'),
              rijkop: true,
              cel: a => (
                <>
                  {a.naam}
                  {a.waarschuwing === null ? null : <span className="geld__klein">{a.waarschuwing}</span>}
                </>
              ),
            },
            { sleutel: 'gemeente', kop: t('fonds.gemeente'), cel: a => a.gemeente },
            { sleutel: 'jaar', kop: t('fonds.jaar'), cel: a => a.jaar },
            { sleutel: 'kosten', kop: t('fonds.kosten'), cel: a => bedrag(a.kosten) },
            { sleutel: 'gevraagd', kop: t('fonds.gevraagd'), cel: a => bedrag(a.gevraagd) },
            { sleutel: 'eigen', kop: t('fonds.eigen'), cel: a => bedrag(a.eigen) },
            {
              sleutel: 'stand',
              kop: t('fonds.stand'),
              cel: a => (
                <>
                  <StatusWoord toon={TOON[a.stand]}>{t(`stand.${a.stand}`)}</StatusWoord>
                  {a.toegekend === 0 ? null : <span className="geld__klein">{zegBedrag(a.toegekend, taal)}</span>}
                </>
              ),
            },
            ...(blad.schrijven
              ? [
                  {
                    sleutel: 'besluit',
                    kop: t('fonds.besluit'),
                    cel: (a: Aanvraag) =>
                      a.stand === 'ingediend' ? (
                        <Knop aria-label={`${t('fonds.besluit')}: ${a.naam}`} onClick={() => besluit.openDaad(a)}>
                          {t('fonds.besluit')}
                        </Knop>
                      ) : (
                        <span className="zacht">{t('fonds.besloten')}</span>
                      ),
                  },
                ]
              : []),
          ]}
        />
      )}
      {nieuw.open === null ? null : (
        <NieuweAanvraag
          key={nieuw.open.keer}
          blad={blad}
          open={nieuw.open.vanaf !== null}
          opSluiten={nieuw.open.opSluiten}
          meld={meld}
        />
      )}
      {besluit.open === null ? null : (
        <Besluit
          key={besluit.open.keer}
          aanvraag={besluit.open.wat}
          open={besluit.open.vanaf !== null}
          opSluiten={besluit.open.opSluiten}
          meld={meld}
        />
      )}
    </>
  )
}
