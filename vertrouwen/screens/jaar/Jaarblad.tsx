import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { alsCsv } from '../../../gedeeld/csv.ts'
import { haal } from '../../../toon/api/client.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { bewaar } from '../../../toon/delen/bewaar.ts'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { Tabel } from '../../../toon/delen/Tabel.tsx'
import { Keuzelijst } from '../../../toon/delen/Veld.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { useJaarTeksten } from './teksten.ts'

/** A year of counts as the server gives it; null is hidden. */
export interface Jaar<G extends string> {
  readonly jaar: number
  readonly jaren: readonly number[]
  /** false: the year still runs */
  readonly heel: boolean
  readonly groepen: readonly {
    readonly id: G
    readonly geheel: number | null
    readonly delen: readonly { readonly id: string; readonly aantal: number | null }[]
  }[]
}
interface Props<G extends string, J extends Jaar<G>> {
  /** where the figures come from, and under what name they are kept on a computer */
  readonly bron: string
  readonly bestand: string
  readonly titel: (jaar: number | null) => string
  readonly lead: string
  readonly klein: string
  readonly groep: (groep: G) => string
  readonly deel: (groep: G, deel: string) => string
  /** numbers that stand on their own, above the tables */
  readonly los?: (jaar: J) => readonly { readonly naam: string; readonly aantal: number | null }[]
}

/** What can be reported of a year? Numbers, never a person; to read, to print, or as a file. */
export function Jaarscherm<G extends string, J extends Jaar<G> = Jaar<G>>(p: Props<G, J>) {
  const [jaar, zetJaar] = useState<number | null>(null)
  const { data, error, isPending } = useQuery<J, Weigering>({
    queryKey: ['jaarcijfers', p.bron, jaar],
    queryFn: ({ signal }) => haal(`${p.bron}${jaar === null ? '' : `?jaar=${jaar}`}`, signal),
  })
  return (
    <div className="stapel">
      <Kop niveau={1}>{p.titel(data?.jaar ?? null)}</Kop>
      <Alinea>{p.lead}</Alinea>
      <WeigeringBericht weigering={error} />
      {isPending ? <Laadt /> : null}
      {data === undefined ? null : <Blad p={p} data={data} opJaar={zetJaar} />}
    </div>
  )
}

function Blad<G extends string, J extends Jaar<G>>({
  p,
  data,
  opJaar,
}: {
  p: Props<G, J>
  data: J
  opJaar: (jaar: number) => void
}) {
  const t = useJaarTeksten()
  const { taal } = useTaal()
  const getal = (n: number | null) =>
    n === null ? t('verborgen') : n.toLocaleString(taal === 'nl' ? 'nl-NL' : 'en-GB')
  const los = p.los?.(data) ?? []
  const csv = () =>
    alsCsv([
      [t('wat'), t('deel'), t('aantal')],
      ...los.map(l => [l.naam, '', l.aantal ?? t('verborgen')]),
      ...data.groepen.flatMap(g => [
        [p.groep(g.id), t('samen'), g.geheel ?? t('verborgen')],
        ...g.delen.map(d => [p.groep(g.id), p.deel(g.id, d.id), d.aantal ?? t('verborgen')]),
      ]),
    ])
  return (
    <>
      <div className="rij niet-op-papier">
        <Keuzelijst label={t('kies')} value={data.jaar} onChange={g => opJaar(Number(g.target.value))}>
          {data.jaren.map(j => (
            <option key={j} value={j}>
              {j}
            </option>
          ))}
        </Keuzelijst>
        <Knop onClick={() => window.print()}>{t('druk')}</Knop>
        <Knop onClick={() => bewaar(`${p.bestand}-${data.jaar}.csv`, csv(), 'text/csv')}>{t('csv')}</Knop>
      </div>
      {data.heel ? null : <Bericht soort="letop" titel={t('loopt')} meldt={false} />}
      {los.map(l => (
        <p key={l.naam}>
          <strong>{l.naam}:</strong> {getal(l.aantal)}
        </p>
      ))}
      {data.groepen.map(g => (
        <Tabel
          key={g.id}
          titel={p.groep(g.id)}
          smal
          rijen={[...g.delen, { id: 'samen', aantal: g.geheel }]}
          sleutelVan={d => d.id}
          kolommen={[
            {
              sleutel: 'deel',
              kop: t('deel'),
              rijkop: true,
              cel: d => (d.id === 'samen' ? t('samen') : p.deel(g.id, d.id)),
            },
            { sleutel: 'aantal', kop: t('aantal'), cel: d => getal(d.aantal) },
          ]}
        />
      ))}
      <Alinea soort="zacht">{p.klein}</Alinea>
    </>
  )
}
