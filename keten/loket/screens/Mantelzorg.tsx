import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { haal } from '../../../toon/api/client.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Terug } from '../../../toon/daad/Terug.tsx'
import { useDaad } from '../../../toon/daad/useDaad.ts'
import { gevuld, type Vraagveld } from '../../../toon/daad/veld.ts'
import { Vraag } from '../../../toon/daad/Vraag.tsx'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useDeurteksten } from './teksten.ts'
import './deur.css'

/** Who is overloaded, does that person want help, and how does the coordinator reach them? */
export function Scherm() {
  const t = useDeurteksten()
  const waar = useQuery<{ gemeenten: readonly string[] }, Weigering>({
    queryKey: ['mantelzorgsignalen'],
    queryFn: ({ signal }) => haal('/mantelzorgsignalen', signal),
  })
  const [keer, zetKeer] = useState(0)
  return (
    <div className="stapel deur__smal">
      <div className="stapel stapel--krap">
        <Kop niveau={1}>{t('mantelzorg.titel')}</Kop>
        <Alinea soort="zacht">{t('mantelzorg.lead')}</Alinea>
      </div>
      <div role="status">
        {keer === 0 ? null : <Bericht soort="goed" titel={t('mantelzorg.gedaan')} meldt={false} />}
      </div>
      <WeigeringBericht weigering={waar.error} />
      {waar.isPending ? <Laadt /> : null}
      {waar.data === undefined ? null : waar.data.gemeenten.length === 0 ? (
        <LegeStaat titel={t('mantelzorg.nergens')}>{t('mantelzorg.nergensTekst')}</LegeStaat>
      ) : (
        <Formulier key={keer} gemeenten={waar.data.gemeenten} opGelukt={() => zetKeer(keer + 1)} />
      )}
    </div>
  )
}

function Formulier({ gemeenten, opGelukt }: { gemeenten: readonly string[]; opGelukt: () => void }) {
  const t = useDeurteksten()
  const jaNee = (['ja', 'nee'] as const).map(waarde => ({ waarde, label: t(`een.jaNee.${waarde}`) }))
  const velden: readonly Vraagveld[] = [
    { naam: 'akkoord', soort: 'keuze', label: t('mantelzorg.akkoord'), keuzes: jaNee },
    { naam: 'verhaal', soort: 'tekst', label: t('mantelzorg.verhaal'), help: t('mantelzorg.verhaalHulp') },
    {
      naam: 'gemeente',
      soort: 'lijst',
      label: t('mantelzorg.gemeente'),
      keuzes: gemeenten.map(g => ({ waarde: g, label: g })),
    },
    { naam: 'naam', soort: 'regel', label: t('mantelzorg.naam') },
    {
      naam: 'langs',
      soort: 'keuze',
      label: t('mantelzorg.langs'),
      keuzes: (['bellen', 'sms', 'mail'] as const).map(waarde => ({ waarde, label: t(`een.langs.${waarde}`) })),
    },
    { naam: 'bereik', soort: 'regel', label: t('mantelzorg.bereik') },
    { naam: 'wanneer', soort: 'regel', label: t('mantelzorg.wanneer') },
    { naam: 'voicemail', soort: 'keuze', label: t('mantelzorg.voicemail'), keuzes: jaNee, begin: 'nee' },
  ]
  const daad = useDaad<Vraagveld>({
    sleutel: 'mantelzorgsignaal',
    ...{ velden, versie: null, vanaf: null, ververs: ['deur'], opGelukt },
    verzoek: w => ({ pad: '/mantelzorgsignalen', inhoud: gevuld(velden, w) }),
  })
  return (
    <form className="stapel" ref={daad.formulier} onSubmit={daad.stuur} noValidate>
      {daad.velden.map(veld => (
        <Vraag
          key={veld.naam}
          veld={veld}
          waarde={daad.waarden[veld.naam]}
          fout={daad.foutVan(veld.naam)}
          zet={waarde => daad.zet(veld.naam, waarde)}
        />
      ))}
      <Terug weigering={daad.weigering} bekend={velden.map(v => v.naam)} />
      <div>
        <Knop soort="hoofd" type="submit" bezig={daad.bezig}>
          {t('mantelzorg.knop')}
        </Knop>
      </div>
    </form>
  )
}
