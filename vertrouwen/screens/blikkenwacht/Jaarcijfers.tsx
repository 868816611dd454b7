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
import { nl, useBlikTeksten } from './teksten.ts'

type Groepnaam = keyof typeof nl.jaar.groep
interface Jaar {
  readonly jaar: number
  readonly jaren: readonly number[]
  /** false: the year still runs */
  readonly heel: boolean
  readonly blikken: number | null
  readonly groepen: readonly {
    readonly id: Groepnaam
    readonly geheel: number | null
    readonly delen: readonly { readonly id: string; readonly aantal: number | null }[]
  }[]
}

/** What can the council read of a year of watching looks? Numbers, never a person. */
export function Scherm() {
  const t = useBlikTeksten()
  const [jaar, zetJaar] = useState<number | null>(null)
  const { data, error, isPending } = useQuery<Jaar, Weigering>({
    queryKey: ['blikjaar', jaar],
    queryFn: ({ signal }) => haal(`/blikken/jaar${jaar === null ? '' : `?jaar=${jaar}`}`, signal),
  })
  return (
    <div className="stapel">
      <Kop niveau={1}>{data === undefined ? t('jaar.titel') : t('jaar.titelVan', { jaar: data.jaar })}</Kop>
      <Alinea>{t('jaar.lead')}</Alinea>
      <WeigeringBericht weigering={error} />
      {isPending ? <Laadt /> : null}
      {data === undefined ? null : <Blad data={data} opJaar={zetJaar} />}
    </div>
  )
}

function Blad({ data, opJaar }: { data: Jaar; opJaar: (jaar: number) => void }) {
  const t = useBlikTeksten()
  const { taal } = useTaal()
  const getal = (n: number | null) =>
    n === null ? t('jaar.verborgen') : n.toLocaleString(taal === 'nl' ? 'nl-NL' : 'en-GB')
  const deel = (groep: Groepnaam, id: string): string => {
    if (groep === 'patroon') return t(`patroon.${id as keyof typeof nl.patroon}`)
    if (id === 'open') return t('jaar.open')
    return groep === 'nood'
      ? t(`jaar.noodoordeel.${id as keyof typeof nl.jaar.noodoordeel}`)
      : t(`oordelen.${id as keyof typeof nl.oordelen}`)
  }
  const csv = () =>
    alsCsv([
      [t('jaar.wat'), t('jaar.deel'), t('jaar.aantal')],
      [t('jaar.blikken'), '', data.blikken ?? t('jaar.verborgen')],
      ...data.groepen.flatMap(g => [
        [t(`jaar.groep.${g.id}`), t('jaar.samen'), g.geheel ?? t('jaar.verborgen')],
        ...g.delen.map(d => [t(`jaar.groep.${g.id}`), deel(g.id, d.id), d.aantal ?? t('jaar.verborgen')]),
      ]),
    ])
  return (
    <>
      <div className="rij niet-op-papier">
        <Keuzelijst label={t('jaar.kies')} value={data.jaar} onChange={g => opJaar(Number(g.target.value))}>
          {data.jaren.map(j => (
            <option key={j} value={j}>
              {j}
            </option>
          ))}
        </Keuzelijst>
        <Knop onClick={() => window.print()}>{t('jaar.druk')}</Knop>
        <Knop onClick={() => bewaar(`wie-keek-${data.jaar}.csv`, csv(), 'text/csv')}>{t('jaar.csv')}</Knop>
      </div>
      {data.heel ? null : <Bericht soort="letop" titel={t('jaar.loopt')} meldt={false} />}
      <p>
        <strong>{t('jaar.blikken')}:</strong> {getal(data.blikken)}
      </p>
      {data.groepen.map(g => (
        <Tabel
          key={g.id}
          titel={t(`jaar.groep.${g.id}`)}
          smal
          rijen={[...g.delen, { id: 'samen', aantal: g.geheel }]}
          sleutelVan={d => d.id}
          kolommen={[
            {
              sleutel: 'deel',
              kop: t('jaar.deel'),
              rijkop: true,
              cel: d => (d.id === 'samen' ? t('jaar.samen') : deel(g.id, d.id)),
            },
            { sleutel: 'aantal', kop: t('jaar.aantal'), cel: d => getal(d.aantal) },
          ]}
        />
      ))}
      <Alinea soort="zacht">{t('jaar.klein')}</Alinea>
    </>
  )
}
