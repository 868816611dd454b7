import { useQuery } from '@tanstack/react-query'
import { useRouterState } from '@tanstack/react-router'
import { haal } from '../../../toon/api/client.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { Schakel, useGa } from '../../../toon/delen/Schakel.tsx'
import { Keuzelijst } from '../../../toon/delen/Veld.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import type { Kalenderpunt } from '../kalender.ts'
import { zegDag } from './blad.ts'
import { useRegisterTeksten } from './teksten.ts'
import './registers.css'

interface Jaar {
  readonly jaar: number
  readonly gemeenten: readonly string[]
  readonly punten: readonly Kalenderpunt[]
}

/** What is on in a year: meetings, campaigns, trainings, and what comes back every year; for the region or one municipality. */
export function Scherm() {
  const t = useRegisterTeksten()
  const ga = useGa()
  const zoek = new URLSearchParams(useRouterState({ select: s => s.location.searchStr }))
  const vraag = new URLSearchParams([...zoek].filter(([naam]) => naam === 'jaar' || naam === 'gemeente'))
  const { data, error, isPending } = useQuery<Jaar, Weigering>({
    queryKey: ['kalender', vraag.toString()],
    queryFn: ({ signal }) => haal(`/kalender${vraag.size === 0 ? '' : `?${vraag.toString()}`}`, signal),
  })
  const naar = (jaar: number, gemeente: string) =>
    ga(`/kalender?jaar=${jaar}${gemeente === '' ? '' : `&gemeente=${encodeURIComponent(gemeente)}`}`)
  const gemeente = zoek.get('gemeente') ?? ''
  const maanden = [...new Set(data?.punten.map(p => p.dag.slice(0, 7)))]
  return (
    <div className="stapel">
      <Schakel naar="/registers">{t('een.terug')}</Schakel>
      <div className="stapel stapel--krap">
        <Kop niveau={1}>{t('kalender.titel')}</Kop>
        <Alinea soort="zacht">{t('kalender.lead')}</Alinea>
      </div>
      <WeigeringBericht weigering={error} />
      {isPending ? <Laadt /> : null}
      {data === undefined ? null : (
        <div className="rij registers__zoek niet-op-papier">
          <Keuzelijst label={t('kalender.gemeente')} value={gemeente} onChange={g => naar(data.jaar, g.target.value)}>
            <option value="">{t('kalender.regio')}</option>
            {data.gemeenten.map(g => (
              <option key={g}>{g}</option>
            ))}
          </Keuzelijst>
          <Knop onClick={() => naar(data.jaar - 1, gemeente)}>{data.jaar - 1}</Knop>
          <strong>{data.jaar}</strong>
          <Knop onClick={() => naar(data.jaar + 1, gemeente)}>{data.jaar + 1}</Knop>
          <Knop onClick={() => window.print()}>{t('een.druk')}</Knop>
        </div>
      )}
      {data?.punten.length === 0 ? (
        <LegeStaat titel={t('kalender.leeg')}>{t('kalender.leegTekst')}</LegeStaat>
      ) : (
        maanden.map(m => <Maand key={m} maand={m} punten={data?.punten.filter(p => p.dag.startsWith(m)) ?? []} />)
      )}
    </div>
  )
}

function Maand({ maand, punten }: { maand: string; punten: readonly Kalenderpunt[] }) {
  const { taal } = useTaal()
  const naam = new Intl.DateTimeFormat(taal === 'nl' ? 'nl-NL' : 'en-GB', { month: 'long', year: 'numeric' }).format(
    new Date(`${maand}-15T12:00:00Z`),
  )
  return (
    <Kaart als="section" kopId={`maand-${maand}`}>
      <Kop niveau={2} id={`maand-${maand}`}>
        {naam}
      </Kop>
      <ul className="registers__lijst">
        {punten.map(p => (
          <li key={`${p.register} ${p.rij}`} className="registers__een">
            <div>
              <Schakel naar={`/registers/${p.register}/${p.rij}`}>{p.naam}</Schakel>
              {p.gemeenten.length === 0 ? null : <p className="zacht">{p.gemeenten.join(', ')}</p>}
            </div>
            <span className="zacht">
              {zegDag(p.dag, taal)}
              {p.tot === null || p.tot === p.dag ? '' : ` - ${zegDag(p.tot, taal)}`}
            </span>
          </li>
        ))}
      </ul>
    </Kaart>
  )
}
