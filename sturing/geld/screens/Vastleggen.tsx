import type { Cijferprecisie } from '../../../gedeeld/regio/schema.ts'
import { Daadvenster } from '../../../toon/daad/Daadvenster.tsx'
import { useDaad } from '../../../toon/daad/useDaad.ts'
import type { Vraagveld, Waarden } from '../../../toon/daad/veld.ts'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { PRECISIEWOORD } from '../bedrag.ts'
import { leesTabel } from '../tabel.ts'
import { VERVERS, type Begroting } from './blad.ts'
import { useGeldTeksten } from './teksten.ts'

export interface VastleggenProps {
  readonly blad: Begroting
  readonly open: boolean
  readonly opSluiten: () => void
  readonly meld: (zin: string) => void
}

const PRECISIES = Object.keys(PRECISIEWOORD) as readonly Cijferprecisie[]
const SOORTEN = ['beschikbaar', 'toegezegd', 'besteed', 'bijdrage'] as const
const tekst = (w: Waarden[string] | undefined): string => (typeof w === 'string' ? w.trim() : '')

/** Recording amounts: one table with its totals, typed or pasted; it is kept whole or not at all. */
export function Vastleggen({ blad, open, opSluiten, meld }: VastleggenProps) {
  const t = useGeldTeksten()
  const velden: readonly Vraagveld[] = [
    {
      ...{ naam: 'soort', soort: 'lijst', label: t('vast.soort') },
      keuzes: SOORTEN.map(s => ({ waarde: s, label: t(`soort.${s}`) })),
    },
    { naam: 'jaar', soort: 'getal', label: t('vast.jaar'), begin: blad.jaar === null ? '' : String(blad.jaar) },
    { naam: 'wat', soort: 'regel', label: t('vast.wat'), help: t('vast.watHulp') },
    {
      ...{ naam: 'geldbron', soort: 'lijst', label: t('vast.geldbron') },
      keuzes: blad.geldbronnen.map(g => ({ waarde: g.id, label: g.naam })),
    },
    {
      ...{ naam: 'precisie', soort: 'lijst', label: t('vast.precisie'), begin: 'precies' },
      keuzes: PRECISIES.map(p => ({ waarde: p, label: t(`precisie.${p}`) })),
    },
    { naam: 'tabel', soort: 'tekst', label: t('vast.tabel'), help: t('vast.tabelHulp') },
    { naam: 'ontvanger', soort: 'regel', label: t('vast.ontvanger'), vrij: true },
    { naam: 'bron', soort: 'regel', label: t('vast.bron') },
    { naam: 'vervangt', soort: 'vinkje', label: t('vast.vervangt'), help: t('vast.vervangtHulp') },
  ]
  const daad = useDaad({
    sleutel: 'geld vastleggen',
    ...{ velden, versie: null, vanaf: null, ververs: VERVERS },
    mist: (veld, waarde) =>
      veld.naam === 'tabel'
        ? 'fout' in leesTabel(tekst(waarde), blad)
        : veld.vrij !== true && veld.soort !== 'vinkje' && tekst(waarde) === '',
    verzoek: w => {
      const tabel = leesTabel(tekst(w['tabel']), blad)
      return {
        pad: '/geld/begroting',
        inhoud: {
          ...{ soort: w['soort'], jaar: Number(w['jaar']), wat: tekst(w['wat']), geldbron: w['geldbron'] },
          ...{ precisie: w['precisie'], bron: tekst(w['bron']), vervangt: w['vervangt'] === true },
          ...(tekst(w['ontvanger']) === '' ? {} : { ontvanger: tekst(w['ontvanger']) }),
          ...('fout' in tabel ? { regels: [] } : { regels: tabel.regels, totalen: tabel.totalen }),
        },
      }
    },
    opGelukt: () => {
      opSluiten()
      meld(t('vast.gelukt'))
    },
  })
  const ingevuld = tekst(daad.waarden['tabel'])
  const gelezen = ingevuld === '' ? null : leesTabel(ingevuld, blad)
  return (
    <Daadvenster
      {...{ daad, open, opSluiten }}
      titel={t('vast.titel')}
      uitleg={t('vast.uitleg')}
      knop={t('vast.knop')}
      bij={gelezen !== null && 'fout' in gelezen ? <Bericht soort="letop" titel={gelezen.fout} /> : undefined}
    />
  )
}
