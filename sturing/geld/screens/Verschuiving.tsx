import { useQuery } from '@tanstack/react-query'
import { haal } from '../../../toon/api/client.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { bewaar } from '../../../toon/delen/bewaar.ts'
import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { Tabel } from '../../../toon/delen/Tabel.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { Lijngrafiek } from '../../../toon/grafiek/Lijngrafiek.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { alsCsv } from '../../../gedeeld/csv.ts'
import { inEuro } from '../csv.ts'
import type { Verschuifjaar, Verschuiving } from '../verschuiving.ts'
import { zegSom, type Keuze } from './blad.ts'
import { Kader } from './Kader.tsx'
import { useGeldTeksten } from './teksten.ts'

export interface Verschuifblad extends Omit<Verschuiving, 'doelen'> {
  readonly opvang: readonly Keuze[]
  readonly ambulant: readonly Keuze[]
}

/** Does money move from shelter to help at home? */
export function Scherm() {
  const t = useGeldTeksten()
  const { data, error, isPending } = useQuery<Verschuifblad, Weigering>({
    queryKey: ['geldverschuiving'],
    queryFn: ({ signal }) => haal<Verschuifblad>('/geld/verschuiving', signal),
  })
  return (
    <Kader deel="verschuiving" lead={t('verschuiving.lead')}>
      <WeigeringBericht weigering={error} />
      {isPending ? <Laadt /> : null}
      {data === undefined ? null : <Blad blad={data} />}
    </Kader>
  )
}

/** The course as a sentence, a line and a table. */
export function Blad({ blad }: { readonly blad: Verschuifblad }) {
  const t = useGeldTeksten()
  const { taal } = useTaal()
  const zeg = (deel: number) => `${deel.toLocaleString(taal === 'nl' ? 'nl-NL' : 'en-GB')} %`
  const punten = blad.jaren.flatMap(j =>
    j.deel === null ? [] : [{ x: j.jaar, label: String(j.jaar), waarde: j.deel, zin: zeg(j.deel) }],
  )
  const deelVan = (jaar: number) => zeg(blad.jaren.find(j => j.jaar === jaar)?.deel ?? 0)
  const zin =
    blad.beweging === null
      ? t('verschuiving.geenBeweging')
      : t(`verschuiving.${blad.beweging.kant}`, {
          ...{ van: blad.beweging.van, tot: blad.beweging.tot },
          ...{ oud: deelVan(blad.beweging.van), nieuw: deelVan(blad.beweging.tot) },
        })
  if (blad.jaren.length === 0)
    return <LegeStaat titel={t('verschuiving.leeg')}>{t('verschuiving.leegTekst')}</LegeStaat>
  return (
    <Kaart als="section" kopId="geld-verschuiving">
      <Kop niveau={2} id="geld-verschuiving">
        {t('verschuiving.titel')}
      </Kop>
      <div className="rij geld__balk niet-op-papier">
        <Knop onClick={() => window.print()}>{t('menu.druk')}</Knop>
        <Knop onClick={() => bewaar('verschuiving.csv', csvVan(blad, taal), 'text/csv')}>{t('menu.csv')}</Knop>
      </div>
      <Alinea soort="lead">{zin}</Alinea>
      {punten.length < 2 ? null : (
        <Lijngrafiek
          titel={t('verschuiving.titel')}
          uitleg={zin}
          lijnen={[{ sleutel: 'opvang', naam: t('verschuiving.deel'), punten }]}
          zegAs={w => `${w} %`}
        />
      )}
      <Jaren jaren={blad.jaren} zeg={zeg} />
      <Alinea soort="zacht">
        {t('verschuiving.telt', { opvang: namen(blad.opvang), ambulant: namen(blad.ambulant) })}
      </Alinea>
    </Kaart>
  )
}

function Jaren({ jaren, zeg }: { readonly jaren: readonly Verschuifjaar[]; readonly zeg: (deel: number) => string }) {
  const t = useGeldTeksten()
  const { taal } = useTaal()
  const som = (wat: 'opvang' | 'ambulant') => ({
    ...{ sleutel: wat, kop: t(`verschuiving.${wat}`) },
    cel: (j: Verschuifjaar) => <span className="geld__getal">{zegSom(j[wat], taal, t('menu.geschat'))}</span>,
  })
  return (
    <Tabel
      titel={t('verschuiving.tabel')}
      rijen={jaren}
      sleutelVan={j => String(j.jaar)}
      kolommen={[
        { sleutel: 'jaar', kop: t('menu.jaar'), rijkop: true, cel: j => j.jaar },
        { sleutel: 'wat', kop: t('verschuiving.wat'), cel: j => t(`begroting.${j.wat}`) },
        ...(['opvang', 'ambulant'] as const).map(som),
        {
          sleutel: 'deel',
          kop: t('verschuiving.deel'),
          cel: j => (j.deel === null ? t('verschuiving.nietTeZeggen') : zeg(j.deel)),
        },
      ]}
    />
  )
}

const namen = (doelen: readonly Keuze[]): string => doelen.map(d => d.naam).join(', ')

function csvVan(b: Verschuifblad, taal: 'nl' | 'en'): string {
  const kop = {
    nl: ['Jaar', 'Wat', 'Opvang', 'Hulp thuis', 'Deel opvang (procent)'],
    en: ['Year', 'What', 'Shelter', 'Help at home', 'Share of shelter (per cent)'],
  }[taal]
  return alsCsv([
    kop,
    ...b.jaren.map(j => [
      j.jaar,
      j.wat,
      inEuro(j.opvang.centen),
      inEuro(j.ambulant.centen),
      String(j.deel ?? '').replace('.', ','),
    ]),
  ])
}
