import { useQuery } from '@tanstack/react-query'
import { haal } from '../../../toon/api/client.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { Schakel } from '../../../toon/delen/Schakel.tsx'
import { Tabel } from '../../../toon/delen/Tabel.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import type { Gat } from '../gaten.ts'
import type { Herinnerd } from '../herinneringen.ts'
import type { Woord } from '../vorm.ts'
import { useRegisterTeksten } from './teksten.ts'
import './registers.css'

/** Everything that should be there and is not, over all registers, and what is due soon. */
export function Scherm() {
  const t = useRegisterTeksten()
  const { taal } = useTaal()
  const { data, error, isPending } = useQuery<
    { gaten: readonly Gat[]; herinneringen: readonly Herinnerd[] },
    Weigering
  >({
    queryKey: ['gaten'],
    queryFn: ({ signal }) => haal('/gaten', signal),
  })
  const namen = useQuery<{ registers: readonly { id: string; naam: Woord }[] }, Weigering>({
    queryKey: ['registers'],
    queryFn: ({ signal }) => haal('/registers', signal),
  })
  const naam = (id: string) => namen.data?.registers.find(r => r.id === id)?.naam[taal] ?? id
  return (
    <div className="stapel">
      <Schakel naar="/registers">{t('een.terug')}</Schakel>
      <div className="stapel stapel--krap">
        <Kop niveau={1}>{t('gaten.titel')}</Kop>
        <Alinea soort="zacht">{t('gaten.lead')}</Alinea>
      </div>
      <WeigeringBericht weigering={error} />
      {isPending ? <Laadt /> : null}
      {data?.gaten.length === 0 ? <LegeStaat titel={t('gaten.leeg')}>{t('gaten.leegTekst')}</LegeStaat> : null}
      {data === undefined || data.herinneringen.length === 0 ? null : (
        <Kaart als="section" kopId="binnenkort">
          <Kop niveau={2} id="binnenkort">
            {t('gaten.binnenkort')}
          </Kop>
          <Tabel
            titel={t('gaten.binnenkort')}
            titelVerborgen
            rijen={data.herinneringen}
            sleutelVan={h => `${h.register} ${h.rij} ${h.dag}`}
            kolommen={[
              { sleutel: 'dag', kop: t('gaten.dag'), cel: h => h.dag },
              {
                sleutel: 'wat',
                kop: t('gaten.wat'),
                rijkop: true,
                cel: h => <Schakel naar={`/registers/${h.register}/${h.rij}`}>{h.zin[taal]}</Schakel>,
              },
            ]}
          />
        </Kaart>
      )}
      {[...new Set(data?.gaten.map(g => g.register))].map(id => (
        <Kaart key={id} als="section" kopId={`gaten-${id}`}>
          <Kop niveau={2} id={`gaten-${id}`} aantal={data?.gaten.filter(g => g.register === id).length ?? 0}>
            {naam(id)}
          </Kop>
          <ul>
            {data?.gaten
              .filter(g => g.register === id)
              .map(g => (
                <li key={`${g.regel} ${g.rij ?? ''} ${g.wat}`}>{g.zin[taal]}</li>
              ))}
          </ul>
          <Schakel naar={`/registers/${id}?deel=gaten`}>
            {t('een.vulAan')}
            <span className="alleen-gehoord">: {naam(id)}</span>
          </Schakel>
        </Kaart>
      ))}
    </div>
  )
}
