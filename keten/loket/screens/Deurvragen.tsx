import { useQuery } from '@tanstack/react-query'
import { useRouterState } from '@tanstack/react-router'
import { haal } from '../../../toon/api/client.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { Schakel } from '../../../toon/delen/Schakel.tsx'
import { StatusWoord } from '../../../toon/delen/StatusWoord.tsx'
import { Tabel } from '../../../toon/delen/Tabel.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { useNu } from '../../../toon/tijd/nu.ts'
import { zegMoment } from '../../../toon/tijd/zeg.ts'
import { TOON, type Deurvraag } from './deurvraag.ts'
import { useDeurteksten } from './teksten.ts'
import './deur.css'

/** Who is waiting at the public door, since when, and by when must somebody take it up? */
export function Scherm() {
  const t = useDeurteksten()
  const net = new URLSearchParams(useRouterState({ select: stand => stand.location.searchStr })).get('net')
  const vraag = useQuery<{ vragen: readonly Deurvraag[] }, Weigering>({
    queryKey: ['deur'],
    queryFn: ({ signal }) => haal('/deurvragen', signal),
    refetchInterval: 60_000,
  })
  return (
    <div className="stapel">
      <div className="stapel stapel--krap">
        <Kop niveau={1}>{t('titel')}</Kop>
        <Alinea soort="zacht">{t('lead')}</Alinea>
      </div>
      {net === 'klaar' || net === 'terug' ? <Bericht soort="goed" titel={t(`net.${net}`)} /> : null}
      <WeigeringBericht weigering={vraag.error} />
      {vraag.isPending ? <Laadt /> : null}
      {vraag.data === undefined ? null : <Lijst rijen={vraag.data.vragen} />}
    </div>
  )
}

function Lijst({ rijen }: { rijen: readonly Deurvraag[] }) {
  const t = useDeurteksten()
  const nu = useNu()
  const { taal } = useTaal()
  if (rijen.length === 0) return <LegeStaat titel={t('leeg')}>{t('leegTekst')}</LegeStaat>
  const zeg = (op: string) => zegMoment({ op, nu, taal })
  const laat = (r: Deurvraag) => r.stand === 'wacht' && Date.parse(r.oppakkenVoor) <= nu.getTime()
  return (
    <Tabel
      titel={t('titel')}
      titelVerborgen
      rijen={rijen}
      sleutelVan={r => r.id}
      kolommen={[
        {
          sleutel: 'wat',
          kop: t('kolom.wat'),
          rijkop: true,
          cel: r => (
            <span className="deur__cel">
              <strong>{t(`soort.${r.soort}`)}</strong>
              <span className="zacht">{zeg(r.op)}</span>
            </span>
          ),
        },
        { sleutel: 'waar', kop: t('kolom.waar'), cel: r => r.gemeente },
        {
          sleutel: 'stand',
          kop: t('kolom.stand'),
          cel: r => (
            <span className="deur__cel">
              <StatusWoord toon={laat(r) ? 'gevaar' : TOON[r.stand]}>
                {r.uitkomst === null ? t(`stand.${r.stand}`) : t(`uitkomst.${r.uitkomst}`)}
              </StatusWoord>
              {r.aanbod === null ? null : (
                <span className="zacht">
                  {t(r.aanbod.aanMij ? 'aanbod.aanU' : 'aanbod.ligtBij', {
                    ...{ van: r.aanbod.van, naar: r.aanbod.naar },
                    wanneer: zeg(r.aanbod.op),
                  })}
                </span>
              )}
              {r.stand === 'wacht' ? (
                <span className="zacht">{t(laat(r) ? 'teLaat' : 'oppakken', { wanneer: zeg(r.oppakkenVoor) })}</span>
              ) : null}
              {r.door === null ? null : <span className="zacht">{t('door', { naam: r.door })}</span>}
            </span>
          ),
        },
        {
          sleutel: 'doe',
          kop: t('kolom.doe'),
          cel: r => (
            <span className="deur__cel">
              <Schakel className="deur__link" naar={`/loket/${r.id}`}>
                {t('bekijk', { wat: t(`soort.${r.soort}`).toLowerCase(), wanneer: zeg(r.op) })}
              </Schakel>
              {r.zaak === null ? null : (
                <Schakel className="deur__link" naar={`/meldingen/${r.zaak.id}`}>
                  {t('naarMelding', { nummer: r.zaak.nummer })}
                </Schakel>
              )}
            </span>
          ),
        },
      ]}
    />
  )
}
