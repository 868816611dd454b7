import { useQuery } from '@tanstack/react-query'
import { haal } from '../../../../toon/api/client.ts'
import { useIk } from '../../../../toon/api/ik.ts'
import type { Weigering } from '../../../../toon/api/weigering.ts'
import { KlokChip } from '../../../../toon/delen/KlokChip.tsx'
import { Alinea, Kop } from '../../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../../toon/delen/Laadt.tsx'
import { LegeStaat } from '../../../../toon/delen/LegeStaat.tsx'
import { Schakel } from '../../../../toon/delen/Schakel.tsx'
import { StatusWoord } from '../../../../toon/delen/StatusWoord.tsx'
import { Tabel } from '../../../../toon/delen/Tabel.tsx'
import { WeigeringBericht } from '../../../../toon/delen/WeigeringBericht.tsx'
import { useTaal } from '../../../../toon/taal/taal.ts'
import { useNu } from '../../../../toon/tijd/nu.ts'
import { zegDatum } from '../../../../toon/tijd/zeg.ts'
import type { Kleur } from '../../bed.ts'
import type { Stand } from '../../verblijf/verblijf.ts'
import { VERBLIJVEN } from './dossier.ts'
import { useVerblijfTeksten } from './teksten.ts'
import './verblijf.css'

export interface Rij {
  readonly id: string
  readonly nummer: string
  readonly gemeente: string
  readonly stand: Stand
  readonly open: boolean
  readonly kleur: Kleur
  readonly volwassenen: number
  readonly kinderen: number
  readonly plek: string | null
  readonly verwachtOp: string | null
  readonly naarGemeente: string | null
  readonly klok: { readonly vervaltOp: string; readonly bron: string | null; readonly kalender: string | null } | null
}
export interface Blad {
  readonly verblijven: readonly Rij[]
  readonly meer: boolean
  readonly analyse: {
    readonly gemiddeldeDagen: number | null
    readonly afgerond: number
    readonly norm: number | null
    readonly uiterlijk: number | null
  }
}
export const KLEURTOON = { groen: 'goed', oranje: 'letop', rood: 'gevaar' } as const

/** Who moves when? Every stay of one's own circle, who is expected to move on first on top. */
export function Scherm() {
  const t = useVerblijfTeksten()
  const { taal } = useTaal()
  const { mag } = useIk()
  const { data, error, isPending } = useQuery<Blad, Weigering>({
    queryKey: [VERBLIJVEN],
    queryFn: ({ signal }) => haal<Blad>('/opvang/verblijven', signal),
  })
  const getal = (n: number) => n.toLocaleString(taal, { maximumFractionDigits: 1 })
  const { gemiddeldeDagen, afgerond, norm, uiterlijk } = data?.analyse ?? {}
  return (
    <div className="stapel">
      <div className="verblijf__titelrij">
        <div className="stapel stapel--krap">
          <Kop niveau={1}>{t('bord.titel')}</Kop>
          <Alinea soort="zacht">{t('bord.lead')}</Alinea>
        </div>
        {mag.includes('opvang.OpenVerblijf') ? (
          <Schakel naar="/opvang/verblijven/nieuw" className="nl-button nl-button--primary">
            {t('bord.nieuw')}
          </Schakel>
        ) : null}
      </div>
      <nav className="rij" aria-label={t('bord.titel')}>
        {mag.includes('lees.opvang/vragen') ? <Schakel naar="/opvang">{t('bord.terug')}</Schakel> : null}
        {mag.includes('lees.opvang/woningen') ? <Schakel naar="/opvang/woningen">{t('bord.woningen')}</Schakel> : null}
      </nav>
      {typeof gemiddeldeDagen === 'number' && typeof norm === 'number' && typeof uiterlijk === 'number' ? (
        <Alinea>
          {t('bord.analyse', {
            dagen: getal(gemiddeldeDagen),
            aantal: afgerond ?? 0,
            norm: getal(norm),
            uiterlijk: getal(uiterlijk),
          })}
        </Alinea>
      ) : null}
      <WeigeringBericht weigering={error} />
      {isPending ? <Laadt /> : null}
      {data === undefined ? null : data.verblijven.length === 0 ? (
        <LegeStaat titel={t('bord.leeg')}>{t('bord.leegTekst')}</LegeStaat>
      ) : (
        <Lijst rijen={data.verblijven} />
      )}
      {data?.meer ? <Alinea soort="zacht">{t('bord.meer')}</Alinea> : null}
    </div>
  )
}

function Lijst({ rijen }: { rijen: readonly Rij[] }) {
  const t = useVerblijfTeksten()
  const { taal } = useTaal()
  const nu = useNu()
  const vandaag = nu.toISOString().slice(0, 10)
  return (
    <Tabel
      titel={t('bord.titel')}
      titelVerborgen
      rijen={rijen}
      sleutelVan={r => r.id}
      kolommen={[
        {
          sleutel: 'wie',
          kop: t('bord.kolom.wie'),
          rijkop: true,
          cel: r => (
            <span className="stapel stapel--krap">
              <Schakel naar={`/opvang/verblijven/${r.id}`}>{r.nummer}</Schakel>
              <span className="zacht">
                {t('bord.uit', { gemeente: r.gemeente })}.{' '}
                {t('bord.gezin', { volwassenen: r.volwassenen, kinderen: r.kinderen })}
              </span>
            </span>
          ),
        },
        {
          sleutel: 'stand',
          kop: t('bord.kolom.stand'),
          cel: r => (
            <span className="rij">
              <StatusWoord toon={r.stand === 'aangeboden' ? 'letop' : 'rustig'}>{t(`stand.${r.stand}`)}</StatusWoord>
              {r.open ? <StatusWoord toon={KLEURTOON[r.kleur]}>{t(`kleur.${r.kleur}`)}</StatusWoord> : null}
            </span>
          ),
        },
        {
          sleutel: 'plek',
          kop: t('bord.kolom.plek'),
          cel: r => r.plek ?? <span className="zacht">{t('bord.geenPlek')}</span>,
        },
        {
          sleutel: 'verwacht',
          kop: t('bord.kolom.verwacht'),
          cel: r => (
            <span className="stapel stapel--krap">
              {r.verwachtOp === null ? (
                <span className="zacht">{t(r.open ? 'bord.nietBekend' : 'stand.gesloten')}</span>
              ) : (
                <span>{zegDatum(r.verwachtOp, taal)}</span>
              )}
              {r.open && r.verwachtOp !== null && r.verwachtOp < vandaag ? (
                <StatusWoord toon="letop">{t('bord.telaat')}</StatusWoord>
              ) : null}
              {r.naarGemeente === null ? null : <span>{t('bord.naar', { gemeente: r.naarGemeente })}</span>}
            </span>
          ),
        },
        {
          sleutel: 'volgende',
          kop: t('bord.kolom.volgende'),
          cel: r =>
            r.klok === null || !r.open ? (
              <span className="zacht">{t('bord.geenTermijn')}</span>
            ) : (
              <KlokChip
                kant="rechts"
                klok={{
                  naam: 'analysefase',
                  label: t('bord.klok'),
                  vervaltOp: r.klok.vervaltOp,
                  stand:
                    Date.parse(r.klok.vervaltOp) <= nu.getTime()
                      ? 'verlopen'
                      : Date.parse(r.klok.vervaltOp) - nu.getTime() < 7 * 86_400_000
                        ? 'waarschuwing'
                        : 'loopt',
                  bron: r.klok.bron ?? '',
                  kalender: r.klok.kalender ?? '',
                }}
              />
            ),
        },
      ]}
    />
  )
}
