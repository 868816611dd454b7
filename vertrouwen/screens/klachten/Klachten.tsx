import { useQuery } from '@tanstack/react-query'
import { haal } from '../../../toon/api/client.ts'
import { useIk } from '../../../toon/api/ik.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { Schakel } from '../../../toon/delen/Schakel.tsx'
import { Tabel } from '../../../toon/delen/Tabel.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { Standwoord, Termijn } from './delen.tsx'
import { useKlachtTeksten } from './teksten.ts'
import type { Klachtenlijst } from './vormen.ts'
import './klachten.css'

/** Which complaints wait for me, and which term ends first? */
export function Scherm() {
  const t = useKlachtTeksten()
  const { data, error, isPending } = useQuery<Klachtenlijst, Weigering>({
    queryKey: ['klachten'],
    queryFn: ({ signal }) => haal('/klachten', signal),
  })
  const schrijft = useIk().mag.includes('lees.klachtkeuzes')
  return (
    <div className="stapel">
      <div className="stapel stapel--krap">
        <Kop niveau={1}>{t('titel')}</Kop>
        <Alinea>{t('lead')}</Alinea>
        {schrijft ? (
          <>
            <p>
              <Schakel naar="/klachten/nieuw">{t('naarNieuw')}</Schakel>
            </p>
            <Alinea soort="zacht">{t('loket')}</Alinea>
          </>
        ) : null}
      </div>
      <WeigeringBericht weigering={error} />
      {isPending ? <Laadt /> : null}
      {data === undefined ? null : <Lijst rijen={data.klachten} />}
    </div>
  )
}

function Lijst({ rijen }: { rijen: Klachtenlijst['klachten'] }) {
  const t = useKlachtTeksten()
  if (rijen.length === 0) return <LegeStaat titel={t('leeg')}>{t('leegTekst')}</LegeStaat>
  return (
    <Tabel
      titel={t('titel')}
      titelVerborgen
      rijen={rijen}
      sleutelVan={r => r.id}
      kolommen={[
        {
          sleutel: 'klacht',
          kop: t('kolom.klacht'),
          rijkop: true,
          cel: r => (
            <span className="klacht__cel">
              <Schakel naar={`/klachten/${r.id}`}>{r.nummer}</Schakel>
              <span className="zacht">
                {t(`van.${r.van}`)}: {t(`onderwerp.${r.onderwerp}`)}
              </span>
            </span>
          ),
        },
        { sleutel: 'stand', kop: t('kolom.stand'), cel: r => <Standwoord klacht={r} /> },
        {
          sleutel: 'termijn',
          kop: t('kolom.termijn'),
          cel: r =>
            r.klok === null ? (
              <span className="zacht">{t(r.stand === 'klaar' ? 'klaarKolom' : 'geenKlok')}</span>
            ) : (
              <Termijn klok={r.klok} />
            ),
        },
      ]}
    />
  )
}
