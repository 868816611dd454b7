import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { haal } from '../../../toon/api/client.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { bewaar } from '../../../toon/delen/bewaar.ts'
import { useVenster } from '../../../toon/daad/useVenster.ts'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { Tabel } from '../../../toon/delen/Tabel.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { zegKalenderdag } from '../../../toon/tijd/kalenderdag.ts'
import { zegBedrag } from '../bedrag.ts'
import { alsCsv } from '../../../gedeeld/csv.ts'
import { inEuro } from '../csv.ts'
import { naamVan, zegPrecies, zegSom, type Begroting, type Post } from './blad.ts'
import { Balk, Kader, useJaarvraag } from './Kader.tsx'
import { Vastleggen } from './Vastleggen.tsx'
import { useGeldTeksten } from './teksten.ts'

/** What is there, what was promised and spent, what is free, and where does each amount come from? */
export function Scherm() {
  const t = useGeldTeksten()
  const vraag = useJaarvraag()
  const { data, error, isPending } = useQuery<Begroting, Weigering>({
    queryKey: ['geld', vraag],
    queryFn: ({ signal }) => haal<Begroting>(`/geld${vraag}`, signal),
  })
  return (
    <Kader deel="begroting" lead={t('begroting.lead')}>
      <WeigeringBericht weigering={error} />
      {isPending ? <Laadt /> : null}
      {data === undefined ? null : <Blad blad={data} />}
    </Kader>
  )
}

function Blad({ blad }: { blad: Begroting }) {
  const t = useGeldTeksten()
  const [gedaan, meld] = useState<string>()
  const { open, openDaad } = useVenster<null>(0)
  const { taal } = useTaal()
  return (
    <>
      <div role="status">{gedaan === undefined ? null : <Bericht soort="goed" titel={gedaan} meldt={false} />}</div>
      <Balk
        deel="begroting"
        jaar={blad.jaar}
        jaren={blad.jaren}
        opCsv={blad.posten.length === 0 ? undefined : () => bewaar('begroting.csv', csvVan(blad, taal), 'text/csv')}
      >
        {blad.schrijven ? (
          <Knop soort="hoofd" onClick={() => openDaad(null)}>
            {t('begroting.vastleggen')}
          </Knop>
        ) : null}
      </Balk>
      {blad.posten.length === 0 ? (
        <LegeStaat titel={t('begroting.leeg')}>{t('begroting.leegTekst')}</LegeStaat>
      ) : (
        <>
          <Stand blad={blad} />
          <PerDoel blad={blad} />
          <Posten blad={blad} posten={blad.posten} titel={t('begroting.herkomst')} id="geld-herkomst" />
        </>
      )}
      {blad.oud.length === 0 ? null : <Posten blad={blad} posten={blad.oud} titel={t('begroting.oud')} id="geld-oud" />}
      <Betalers blad={blad} />
      <Regels blad={blad} />
      {open === null ? null : (
        <Vastleggen key={open.keer} blad={blad} open={open.vanaf !== null} opSluiten={open.opSluiten} meld={meld} />
      )}
    </>
  )
}

function Stand({ blad: { stand } }: { blad: Begroting }) {
  const t = useGeldTeksten()
  const { taal } = useTaal()
  const som = (wat: 'beschikbaar' | 'toegezegd' | 'besteed' | 'reserve' | 'uitReserve') => ({
    wat: t(`begroting.${wat}`),
    centen: stand[wat].centen,
    bij: stand[wat].geschat ? t('menu.geschat') : '',
    toon: stand[wat].centen > 0 || ['beschikbaar', 'toegezegd', 'besteed'].includes(wat),
  })
  const eigen = [
    ...(stand.eigen.geschat ? [t('menu.geschat')] : []),
    ...(stand.eigen.gemeenten === 0 ? [] : [t('begroting.eigenGemeenten', { count: stand.eigen.gemeenten })]),
  ]
  const delen = [
    ...(['beschikbaar', 'toegezegd', 'besteed'] as const).map(som),
    {
      wat: t(stand.vrij < 0 ? 'begroting.tekort' : 'begroting.vrij'),
      centen: Math.abs(stand.vrij),
      ...{ bij: '', toon: true },
    },
    { wat: t('begroting.eigen'), centen: stand.eigen.centen, bij: eigen.join(', '), toon: stand.eigen.centen > 0 },
    ...(['reserve', 'uitReserve'] as const).map(som),
  ]
  return (
    <Kaart als="section" kopId="geld-stand">
      <Kop niveau={2} id="geld-stand">
        {t('begroting.stand')}
      </Kop>
      <dl className="geld__stand">
        {delen
          .filter(d => d.toon)
          .map(d => (
            <div key={d.wat}>
              <dt>{d.wat}</dt>
              <dd>
                {zegBedrag(d.centen, taal)}
                {d.bij === '' ? null : <span>{d.bij}</span>}
              </dd>
            </div>
          ))}
      </dl>
    </Kaart>
  )
}

function PerDoel({ blad }: { blad: Begroting }) {
  const t = useGeldTeksten()
  const { taal } = useTaal()
  if (blad.perDoel.length === 0) return null
  const getal = (tekst: string) => <span className="geld__getal">{tekst}</span>
  return (
    <Kaart als="section" kopId="geld-doel">
      <Kop niveau={2} id="geld-doel">
        {t('begroting.perDoel')}
      </Kop>
      <div className="geld__breed">
        <Tabel
          titel={t('begroting.perDoel')}
          titelVerborgen
          rijen={blad.perDoel}
          sleutelVan={d => d.doel}
          kolommen={[
            { sleutel: 'doel', kop: t('begroting.doel'), rijkop: true, cel: d => naamVan(blad.doelen, d.doel) },
            ...(['beschikbaar', 'toegezegd', 'besteed'] as const).map(wat => ({
              sleutel: wat,
              kop: t(`begroting.${wat}`),
              cel: (d: Begroting['perDoel'][number]) => getal(zegSom(d[wat], taal, t('menu.geschat'))),
            })),
            {
              sleutel: 'vrij',
              kop: t('begroting.vrij'),
              cel: d => getal(d.vrij === null ? '' : zegBedrag(d.vrij, taal)),
            },
            {
              sleutel: 'bronnen',
              kop: t('begroting.bron'),
              cel: d =>
                d.bronnen
                  .map(b => t('begroting.deel', { bron: naamVan(blad.geldbronnen, b.geldbron), deel: b.deel }))
                  .join(', '),
            },
          ]}
        />
      </div>
    </Kaart>
  )
}

interface PostenProps {
  readonly blad: Begroting
  readonly posten: readonly Post[]
  readonly titel: string
  readonly id: string
}
function Posten({ blad, posten, titel, id }: PostenProps) {
  const t = useGeldTeksten()
  const { taal } = useTaal()
  return (
    <Kaart als="section" kopId={id}>
      <Kop niveau={2} id={id}>
        {titel}
      </Kop>
      <div className="geld__breed">
        <Tabel
          titel={titel}
          titelVerborgen
          rijen={posten}
          sleutelVan={p => p.id}
          kolommen={[
            {
              sleutel: 'wat',
              kop: t('begroting.wat'),
              rijkop: true,
              cel: p => (
                <>
                  {p.wat}
                  <span className="geld__klein">{naamVan(blad.doelen, p.doel)}</span>
                </>
              ),
            },
            {
              sleutel: 'bedrag',
              kop: t('begroting.bedrag'),
              cel: p => (
                <>
                  <span className="geld__getal">{zegPrecies(p, taal)}</span>
                  <span className="geld__klein">
                    {[t(`soort.${p.soort}`), ...(p.geschat ? [t('menu.geschat')] : [])].join(', ')}
                  </span>
                </>
              ),
            },
            { sleutel: 'bron', kop: t('begroting.bron'), cel: p => naamVan(blad.geldbronnen, p.geldbron) },
            {
              sleutel: 'waar',
              kop: t('begroting.waar'),
              cel: p =>
                [
                  p.gemeente ?? naamVan(blad.gebieden, p.gebied),
                  ...(p.plaatsen === null ? [] : [t('begroting.plaatsen', { count: p.plaatsen })]),
                ]
                  .filter(w => w !== '')
                  .join(', '),
            },
            {
              sleutel: 'vindplaats',
              kop: t('begroting.vindplaats'),
              cel: p => (
                <>
                  {p.bron}
                  {p.voorbehoud === null ? null : (
                    <span className="geld__klein">{t('begroting.voorbehoud', { zin: p.voorbehoud })}</span>
                  )}
                  {p.toelichting === null ? null : <span className="geld__klein">{p.toelichting}</span>}
                </>
              ),
            },
          ]}
        />
      </div>
    </Kaart>
  )
}

function Betalers({ blad }: { blad: Begroting }) {
  const t = useGeldTeksten()
  const { taal } = useTaal()
  if (blad.doelen.length === 0) return null
  return (
    <Kaart als="section" kopId="geld-betalers">
      <Kop niveau={2} id="geld-betalers">
        {t('begroting.betalers')}
      </Kop>
      <Tabel
        titel={t('begroting.betalers')}
        titelVerborgen
        rijen={blad.doelen}
        sleutelVan={d => d.id}
        kolommen={[
          { sleutel: 'doel', kop: t('begroting.doel'), rijkop: true, cel: d => d.naam },
          {
            sleutel: 'betalers',
            kop: t('begroting.bron'),
            cel: d =>
              d.betalers
                .map(b =>
                  [
                    naamVan(blad.geldbronnen, b.geldbron),
                    b.van === null ? '' : t('begroting.vanaf', { dag: zegKalenderdag(b.van, taal) }),
                    b.tot === null ? '' : t('begroting.tot', { dag: zegKalenderdag(b.tot, taal) }),
                  ]
                    .filter(w => w !== '')
                    .join(' '),
                )
                .join('; '),
          },
          { sleutel: 'bron', kop: t('begroting.vindplaats'), cel: d => d.bron },
        ]}
      />
    </Kaart>
  )
}

function Regels({ blad }: { blad: Begroting }) {
  const t = useGeldTeksten()
  if (blad.regels.length === 0) return null
  return (
    <Kaart als="section" kopId="geld-regels">
      <Kop niveau={2} id="geld-regels">
        {t('begroting.regels')}
      </Kop>
      <ul className="geld__lijst">
        {blad.regels.map(r => (
          <li key={r.id}>
            {[
              r.wat,
              r.percentage === null
                ? ''
                : `${r.precisie === 'precies' ? '' : `${t(`precisie.${r.precisie}`)} `}${r.percentage} %`,
              r.jaar === null ? '' : String(r.jaar),
            ]
              .filter(w => w !== '')
              .join(', ')}
            <span className="geld__klein">{[r.toelichting, r.bron].filter(w => w !== null).join('. ')}</span>
          </li>
        ))}
      </ul>
    </Kaart>
  )
}

/** Each amount on a line, with its precision and where it comes from. */
function csvVan(b: Begroting, taal: 'nl' | 'en'): string {
  const kop = {
    nl: [
      'Jaar',
      'Soort',
      'Wat',
      'Waarvoor',
      'Geldbron',
      'Gemeente',
      'Gebied',
      'Bedrag',
      'Precisie',
      'Schatting',
      'Bron',
      'Voorbehoud',
    ],
    en: [
      'Year',
      'Kind',
      'What',
      'Purpose',
      'Source',
      'Municipality',
      'Area',
      'Amount',
      'Precision',
      'Estimate',
      'Written in',
      'Condition',
    ],
  }[taal]
  return alsCsv([
    kop,
    ...b.posten.map(p => [
      ...[p.jaar ?? '', p.soort, p.wat, naamVan(b.doelen, p.doel), naamVan(b.geldbronnen, p.geldbron)],
      ...[p.gemeente ?? '', naamVan(b.gebieden, p.gebied), inEuro(p.centen), p.precisie],
      ...[p.geschat ? { nl: 'ja', en: 'yes' }[taal] : '', p.bron, p.voorbehoud ?? ''],
    ]),
  ])
}
