import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { haal } from '../../../toon/api/client.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { Schakel } from '../../../toon/delen/Schakel.tsx'
import { Tabel } from '../../../toon/delen/Tabel.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import type { Gat } from '../gaten.ts'
import type { Herinnerd } from '../herinneringen.ts'
import type { Waarden, Woord } from '../vorm.ts'
import { nieuwAdres, zegDag } from './blad.ts'
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
  const namen = useQuery<{ registers: readonly (Ontvanger & { naam: Woord; schrijven: boolean })[] }, Weigering>({
    queryKey: ['registers'],
    queryFn: ({ signal }) => haal('/registers', signal),
  })
  const [alle, toonAlle] = useState(false)
  const komt = alle ? (data?.herinneringen ?? []) : (data?.herinneringen.slice(0, BINNENKORT) ?? [])
  const punten = namen.data?.registers.find(r => r.neemtGaten !== null && r.schrijven)
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
            rijen={komt}
            sleutelVan={h => `${h.register} ${h.rij} ${h.dag}`}
            kolommen={[
              { sleutel: 'dag', kop: t('gaten.dag'), cel: h => zegDag(h.dag, taal) },
              {
                sleutel: 'wat',
                kop: t('gaten.wat'),
                rijkop: true,
                cel: h => <Schakel naar={`/registers/${h.register}/${h.rij}`}>{h.zin[taal]}</Schakel>,
              },
            ]}
          />
          {komt.length === data.herinneringen.length ? null : (
            <Knop onClick={() => toonAlle(true)}>
              {t('gaten.meer', { count: data.herinneringen.length - komt.length })}
            </Knop>
          )}
        </Kaart>
      )}
      {[...new Set(data?.gaten.map(g => g.register))].map(id => (
        <Groep
          key={id}
          id={id}
          naam={naam(id)}
          gaten={data?.gaten.filter(g => g.register === id) ?? []}
          punten={punten}
        />
      ))}
    </div>
  )
}

interface Ontvanger {
  readonly id: string
  readonly neemtGaten: string | null
  readonly vast: Waarden
}
const TEGELIJK = 3
const BINNENKORT = 8

/** The gaps of one register: the first few, with who they wait for and since when, and the way to make one a point to improve. */
function Groep({
  id,
  naam,
  gaten,
  punten,
}: {
  id: string
  naam: string
  gaten: readonly Gat[]
  punten: Ontvanger | undefined
}) {
  const t = useRegisterTeksten()
  const { taal } = useTaal()
  return (
    <Kaart als="section" kopId={`gaten-${id}`}>
      <Kop niveau={2} id={`gaten-${id}`} aantal={gaten.length}>
        {naam}
      </Kop>
      <ul className="registers__lijst">
        {gaten.slice(0, TEGELIJK).map(g => (
          <li key={`${g.regel} ${g.rij ?? ''} ${g.wat}`} className="registers__een">
            <div>
              {g.zin[taal]}
              <p className="zacht">
                {[
                  g.eigenaar === null ? '' : t('gaten.eigenaar', { wie: g.eigenaar }),
                  g.sinds === null ? '' : t('gaten.sinds', { dag: zegDag(g.sinds, taal) }),
                ]
                  .filter(x => x !== '')
                  .join(' · ')}
              </p>
            </div>
            {punten === undefined || punten.neemtGaten === null || punten.id === id ? null : (
              <Schakel naar={nieuwAdres(punten.id, { ...punten.vast, [punten.neemtGaten]: g.zin.nl })}>
                {t('gaten.punt')}
                <span className="alleen-gehoord">: {g.wat}</span>
              </Schakel>
            )}
          </li>
        ))}
      </ul>
      <Schakel naar={`/registers/${id}?deel=gaten`}>
        {gaten.length > TEGELIJK ? t('gaten.alle', { count: gaten.length }) : t('een.vulAan')}
        <span className="alleen-gehoord">: {naam}</span>
      </Schakel>
    </Kaart>
  )
}
