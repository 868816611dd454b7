import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Gebiedssoort, Groepering } from '../../../gedeeld/regio/groepen.ts'
import { haal } from '../../../toon/api/client.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { Alinea } from '../../../toon/delen/Kop.tsx'
import { Tabel } from '../../../toon/delen/Tabel.tsx'
import { Keuzelijst } from '../../../toon/delen/Veld.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { Geteld } from './Geteld.tsx'
import { Teruggeblikt } from './Teruggeblikt.tsx'
import { useWegwijzerTeksten } from './teksten.ts'

interface Tellingantwoord {
  readonly soorten: readonly Gebiedssoort[]
  readonly gemeenten: readonly { readonly naam: string; readonly meldingen: number; readonly casussen: number }[]
  readonly meldingen?: Groepering
  readonly casussen?: Groepering
}

/** How much work lies where: apart per municipality, and together per kind of area. */
export function Telling() {
  const t = useWegwijzerTeksten()
  const [per, zetPer] = useState('')
  const vraag = useQuery<Tellingantwoord, Weigering>({
    queryKey: ['telling', per],
    queryFn: ({ signal }) => haal(per === '' ? '/telling' : `/telling?per=${per}`, signal),
    placeholderData: keepPreviousData,
  })
  const { soorten = [], gemeenten = [], meldingen, casussen } = vraag.data ?? {}
  return (
    <div className="stapel">
      <Alinea soort="zacht">{t('telling.lead')}</Alinea>
      <WeigeringBericht weigering={vraag.error} />
      {meldingen === undefined || casussen === undefined ? null : (
        <>
          <div className="wegwijzer__keuzes">
            <Keuzelijst label={t('telling.per')} value={meldingen.soort} onChange={g => zetPer(g.target.value)}>
              {soorten.map(soort => (
                <option key={soort} value={soort}>
                  {t(`soort.${soort}`)}
                </option>
              ))}
            </Keuzelijst>
          </div>
          {meldingen.dubbel.length === 0 ? null : (
            <Bericht soort="info" meldt={false}>
              {t('telling.dubbel', { namen: meldingen.dubbel.join(', ') })}
            </Bericht>
          )}
          <Samen meldingen={meldingen} casussen={casussen} />
        </>
      )}
      <Tabel
        titel={t('telling.apart')}
        rijen={gemeenten}
        sleutelVan={({ naam }) => naam}
        kolommen={[
          { sleutel: 'naam', kop: t('gemeente'), rijkop: true, cel: ({ naam }) => naam },
          { sleutel: 'meldingen', kop: t('telling.meldingen'), cel: rij => rij.meldingen },
          { sleutel: 'casussen', kop: t('telling.casussen'), cel: rij => rij.casussen },
        ]}
      />
      <Geteld />
      <Teruggeblikt />
    </div>
  )
}

function Samen({ meldingen, casussen }: { meldingen: Groepering; casussen: Groepering }) {
  const t = useWegwijzerTeksten()
  const rest = { id: '', naam: t('telling.rest'), ...meldingen.rest }
  const rijen = [...meldingen.groepen, ...(rest.gemeenten.length === 0 ? [] : [rest])]
  const casussenVan = (id: string) => (casussen.groepen.find(groep => groep.id === id) ?? casussen.rest).aantal
  return (
    <Tabel
      titel={t('telling.samen')}
      rijen={rijen}
      sleutelVan={({ id }) => id}
      kolommen={[
        { sleutel: 'naam', kop: t('telling.gebied'), rijkop: true, cel: ({ naam }) => naam },
        { sleutel: 'gemeenten', kop: t('telling.gemeenten'), cel: ({ gemeenten }) => gemeenten.join(', ') },
        { sleutel: 'meldingen', kop: t('telling.meldingen'), cel: ({ aantal }) => aantal },
        { sleutel: 'casussen', kop: t('telling.casussen'), cel: ({ id }) => casussenVan(id) },
      ]}
    />
  )
}
