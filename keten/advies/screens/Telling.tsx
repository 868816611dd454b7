import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { haal } from '../../../toon/api/client.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { Tabel } from '../../../toon/delen/Tabel.tsx'
import { Keuzelijst } from '../../../toon/delen/Veld.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useNu } from '../../../toon/tijd/nu.ts'
import type { ADVIES_KANALEN, ADVIES_SOORTEN } from '../advies.ts'
import { AdviesNav } from './AdviesNav.tsx'
import { useDossierTeksten } from './dossierteksten.ts'
import { useAdviesTeksten } from './teksten.ts'
import './advies.css'

interface Telling {
  readonly jaar: number
  readonly totaal: number
  readonly per: readonly {
    readonly kanaal: (typeof ADVIES_KANALEN)[number]
    readonly soort: (typeof ADVIES_SOORTEN)[number]
    readonly aantal: number
  }[]
}
/** So many years back can be chosen. */
const TERUG = 10

/** How often was advice asked, of what kind and in which way? */
export function Scherm() {
  const t = useDossierTeksten()
  const ditJaar = useNu().getFullYear()
  const [jaar, zet] = useState(String(ditJaar))
  const vraag = useQuery<Telling, Weigering>({
    queryKey: ['adviezen', 'telling', jaar],
    queryFn: ({ signal }) => haal<Telling>(`/adviezen/telling?jaar=${jaar}`, signal),
  })
  return (
    <div className="stapel advies__smal">
      <AdviesNav hier="telling" />
      <div className="stapel stapel--krap">
        <Kop niveau={1}>{t('telling.titel')}</Kop>
        <Alinea soort="zacht">{t('telling.lead')}</Alinea>
      </div>
      <Keuzelijst label={t('telling.jaar')} name="jaar" value={jaar} onChange={g => zet(g.target.value)}>
        {Array.from({ length: TERUG }, (_, n) => String(ditJaar - n)).map(j => (
          <option key={j} value={j}>
            {j}
          </option>
        ))}
      </Keuzelijst>
      <WeigeringBericht weigering={vraag.error} />
      {vraag.isPending ? <Laadt /> : null}
      {vraag.data === undefined ? null : <Getallen telling={vraag.data} />}
    </div>
  )
}

function Getallen({ telling }: { telling: Telling }) {
  const t = useDossierTeksten()
  const woord = useAdviesTeksten()
  const jaar = String(telling.jaar)
  if (telling.totaal === 0) return <LegeStaat titel={t('telling.leeg', { jaar })}>{t('telling.leegTekst')}</LegeStaat>
  const soorten = som(telling.per, p => p.soort)
  const kanalen = som(telling.per, p => p.kanaal)
  return (
    <>
      <div role="status">
        <strong>{t('telling.totaal', { count: telling.totaal, jaar })}</strong>
      </div>
      <div className="advies__twee">
        <Kaart>
          <Lijst titel={t('telling.perSoort')} kop={t('telling.soort')} rijen={soorten} zeg={s => t(`soort.${s}`)} />
        </Kaart>
        <Kaart>
          <Lijst
            titel={t('telling.perKanaal')}
            kop={t('telling.kanaal')}
            rijen={kanalen}
            zeg={k => woord(`kanaal.${k}`)}
          />
        </Kaart>
      </div>
      <Alinea soort="zacht">{t('telling.chat')}</Alinea>
    </>
  )
}

type Som<K> = readonly { readonly wat: K; readonly aantal: number }[]
interface LijstProps<K extends string> {
  readonly titel: string
  readonly kop: string
  readonly rijen: Som<K>
  readonly zeg: (wat: K) => string
}

function Lijst<K extends string>({ titel, kop, rijen, zeg }: LijstProps<K>) {
  const t = useDossierTeksten()
  return (
    <Tabel
      titel={titel}
      smal
      rijen={rijen}
      sleutelVan={r => r.wat}
      kolommen={[
        { sleutel: 'wat', kop, rijkop: true, cel: r => zeg(r.wat) },
        { sleutel: 'aantal', kop: t('telling.aantal'), cel: r => r.aantal },
      ]}
    />
  )
}

/** Added up, largest first. */
function som<K extends string>(per: Telling['per'], van: (p: Telling['per'][number]) => K): Som<K> {
  const uit = new Map<K, number>()
  for (const p of per) uit.set(van(p), (uit.get(van(p)) ?? 0) + p.aantal)
  return [...uit].map(([wat, aantal]) => ({ wat, aantal })).toSorted((a, b) => b.aantal - a.aantal)
}
