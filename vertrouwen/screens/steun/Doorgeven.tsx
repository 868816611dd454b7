import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { haal } from '../../../toon/api/client.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Terug } from '../../../toon/daad/Terug.tsx'
import { useDaad } from '../../../toon/daad/useDaad.ts'
import { gevuld, type Vraagveld } from '../../../toon/daad/veld.ts'
import { Vraag } from '../../../toon/daad/Vraag.tsx'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { Tabel } from '../../../toon/delen/Tabel.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useSteunTeksten } from './teksten.ts'
import type { Bereikbaar } from './vormen.ts'
import './steun.css'

/** Somebody wants to speak to the vertrouwenspersoon: how do they reach one, and how do I pass it on? */
export function Scherm() {
  const t = useSteunTeksten()
  const { data, error, isPending } = useQuery<Bereikbaar, Weigering>({
    queryKey: ['vertrouwenspersoon'],
    queryFn: ({ signal }) => haal('/vertrouwenspersoon', signal),
  })
  return (
    <div className="stapel">
      <div className="stapel stapel--krap">
        <Kop niveau={1}>{t('doorgeven.titel')}</Kop>
        <Alinea>{t('doorgeven.lead')}</Alinea>
        <Alinea soort="zacht">{t('doorgeven.zelf')}</Alinea>
      </div>
      <WeigeringBericht weigering={error} />
      {isPending ? <Laadt /> : null}
      {data === undefined ? null : (
        <>
          <Bellen d={data} />
          {data.aangesteld ? (
            <Formulier />
          ) : (
            <Bericht soort="letop" titel={t('doorgeven.niemand')}>
              {t('doorgeven.niemandTekst')}
            </Bericht>
          )}
        </>
      )}
    </div>
  )
}

function Bellen({ d }: { d: Bereikbaar }) {
  const t = useSteunTeksten()
  return (
    <Kaart als="section" kopId="bellen">
      <Kop niveau={2} id="bellen">
        {t('doorgeven.bereik')}
      </Kop>
      {d.bereik.length === 0 ? (
        <Alinea>{t('doorgeven.nietIngevuld')}</Alinea>
      ) : (
        <Tabel
          titel={t('doorgeven.bereik')}
          titelVerborgen
          rijen={d.bereik}
          sleutelVan={b => `${b.naam} ${b.telefoon}`}
          kolommen={[
            {
              sleutel: 'wie',
              kop: t('doorgeven.wie'),
              rijkop: true,
              cel: b => (b.gemeenten === null ? b.naam : `${b.naam} (${b.gemeenten.join(', ')})`),
            },
            { sleutel: 'telefoon', kop: t('doorgeven.telefoon'), cel: b => b.telefoon },
            { sleutel: 'wanneer', kop: t('doorgeven.wanneer'), cel: b => b.bereikbaar ?? t('doorgeven.altijd') },
          ]}
        />
      )}
    </Kaart>
  )
}

function Formulier() {
  const t = useSteunTeksten()
  const [gedaan, zetGedaan] = useState(false)
  const velden: readonly Vraagveld[] = [
    { naam: 'naam', label: t('doorgeven.naam'), help: t('doorgeven.naamHulp'), soort: 'regel', vrij: true },
    { naam: 'veilig', label: t('doorgeven.veilig'), soort: 'tekst' },
    { naam: 'bereik', label: t('doorgeven.bereikVraag'), soort: 'regel' },
    { naam: 'verhaal', label: t('doorgeven.verhaal'), help: t('doorgeven.verhaalHulp'), soort: 'tekst', vrij: true },
  ]
  const daad = useDaad<Vraagveld>({
    sleutel: 'steun nieuw',
    ...{ velden, versie: null, vanaf: null, ververs: [] },
    verzoek: w => ({ pad: '/steunvragen', inhoud: gevuld(velden, w) }),
    opGelukt: () => zetGedaan(true),
  })
  if (gedaan) return <Bericht soort="goed" titel={t('doorgeven.gedaan')} />
  return (
    <form className="stapel steun__form" ref={daad.formulier} onSubmit={daad.stuur} noValidate>
      <Kop niveau={2}>{t('doorgeven.kop')}</Kop>
      {daad.velden.map(veld => (
        <Vraag
          key={veld.naam}
          veld={veld}
          waarde={daad.waarden[veld.naam]}
          fout={daad.foutVan(veld.naam)}
          zet={w => daad.zet(veld.naam, w)}
        />
      ))}
      <Terug weigering={daad.weigering} bekend={velden.map(v => v.naam)} />
      <div>
        <Knop soort="hoofd" type="submit" bezig={daad.bezig}>
          {t('doorgeven.knop')}
        </Knop>
      </div>
    </form>
  )
}
