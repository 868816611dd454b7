import { Daadvenster } from '../../../toon/daad/Daadvenster.tsx'
import { useDaad } from '../../../toon/daad/useDaad.ts'
import type { Vraagveld, Waarden } from '../../../toon/daad/veld.ts'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { leesBedrag } from '../bedrag.ts'
import { VERVERS } from './blad.ts'
import type { Aanvraag, Fondsblad } from './Projecten.tsx'
import { useGeldTeksten } from './teksten.ts'

interface Venster {
  readonly open: boolean
  readonly opSluiten: () => void
  readonly meld: (zin: string) => void
}
const tekst = (w: Waarden[string] | undefined): string => (typeof w === 'string' ? w.trim() : '')
const BEDRAGEN = ['kosten', 'gevraagd', 'eigen'] as const

/** What a municipality asks the fund for; asked and own part are together the costs. */
export function NieuweAanvraag({ blad, open, opSluiten, meld }: Venster & { readonly blad: Fondsblad }) {
  const t = useGeldTeksten()
  const speerpunten = new Map(blad.fondsen.flatMap(f => f.speerpunten.map(s => [s.id, s.naam])))
  const velden: readonly Vraagveld[] = [
    { naam: 'naam', soort: 'regel', label: t('fonds.naam') },
    {
      ...{ naam: 'gemeente', soort: 'lijst', label: t('fonds.gemeente') },
      keuzes: blad.gemeenten.map(g => ({ waarde: g, label: g })),
    },
    {
      ...{ naam: 'jaar', soort: 'keuze', label: t('fonds.jaar') },
      keuzes: blad.fondsen.map(f => ({ waarde: String(f.jaar), label: String(f.jaar) })),
    },
    {
      ...{ naam: 'speerpunt', soort: 'keuze', label: t('fonds.speerpunt') },
      keuzes: [...speerpunten].map(([waarde, label]) => ({ waarde, label })),
    },
    ...BEDRAGEN.map(naam => ({ naam, soort: 'regel', label: t(`fonds.${naam}`), vrij: naam === 'eigen' })),
    { naam: 'eenmalig', soort: 'vinkje', label: t('fonds.isEenmalig') },
    { naam: 'eind', soort: 'dag', label: t('fonds.eind'), vrij: true },
    { naam: 'inbedding', soort: 'tekst', label: t('fonds.inbedding'), vrij: true },
  ]
  const daad = useDaad({
    sleutel: 'geld aanvraag',
    ...{ velden, versie: null, vanaf: null, ververs: VERVERS },
    mist: (veld, waarde) => {
      if (veld.soort === 'vinkje') return false
      const leeg = tekst(waarde) === ''
      if (BEDRAGEN.some(b => b === veld.naam)) return leeg ? veld.vrij !== true : leesBedrag(tekst(waarde)) === null
      return leeg && veld.vrij !== true
    },
    verzoek: w => ({
      pad: '/geld/projecten',
      inhoud: {
        ...{ naam: tekst(w['naam']), gemeente: w['gemeente'], jaar: Number(w['jaar']), speerpunt: w['speerpunt'] },
        ...Object.fromEntries(BEDRAGEN.map(b => [b, leesBedrag(tekst(w[b])) ?? 0])),
        eenmalig: w['eenmalig'] === true,
        ...(tekst(w['eind']) === '' ? {} : { eind: tekst(w['eind']) }),
        ...(tekst(w['inbedding']) === '' ? {} : { inbedding: tekst(w['inbedding']) }),
      },
    }),
    opGelukt: () => {
      opSluiten()
      meld(t('fonds.vastgelegd'))
    },
  })
  return (
    <Daadvenster
      {...{ daad, open, opSluiten }}
      titel={t('fonds.nieuw')}
      uitleg={t('fonds.nieuwUitleg')}
      knop={t('vast.knop')}
    />
  )
}

/** The decision on an application; a warning is read first. */
export function Besluit({ aanvraag: a, open, opSluiten, meld }: Venster & { readonly aanvraag: Aanvraag }) {
  const t = useGeldTeksten()
  const velden = (w: Waarden): readonly Vraagveld[] => [
    {
      ...{ naam: 'uitkomst', soort: 'keuze', label: t('fonds.uitkomst') },
      keuzes: (['toegekend', 'afgewezen', 'ingetrokken'] as const).map(s => ({ waarde: s, label: t(`stand.${s}`) })),
    },
    ...(w['uitkomst'] === 'toegekend'
      ? [
          { naam: 'bedrag', soort: 'regel', label: t('fonds.bedrag'), help: t('fonds.bedragHulp'), vrij: true },
          ...(a.waarschuwing === null ? [] : [{ naam: 'gezien', soort: 'vinkje', label: t('fonds.gezien') }]),
        ]
      : []),
  ]
  const daad = useDaad({
    sleutel: `geld besluit ${a.id}`,
    ...{ velden, versie: null, vanaf: null, ververs: VERVERS },
    mist: (veld, waarde) =>
      veld.naam === 'bedrag'
        ? tekst(waarde) !== '' && leesBedrag(tekst(waarde)) === null
        : veld.soort !== 'vinkje' && tekst(waarde) === '',
    verzoek: w => {
      const centen = leesBedrag(tekst(w['bedrag']))
      return {
        pad: `/geld/projecten/${a.id}/besluit`,
        inhoud: {
          ...{ versie: a.versie, uitkomst: w['uitkomst'] },
          ...(centen === null || w['uitkomst'] !== 'toegekend' ? {} : { centen }),
          ...(w['gezien'] === true ? { gezien: true } : {}),
        },
      }
    },
    opGelukt: () => {
      opSluiten()
      meld(t('fonds.beslist'))
    },
  })
  return (
    <Daadvenster
      {...{ daad, open, opSluiten }}
      titel={`${t('fonds.besluit')}: ${a.naam}`}
      uitleg={t('fonds.besluitUitleg')}
      knop={t('fonds.besluit')}
      bij={a.waarschuwing === null ? undefined : <Bericht soort="letop" titel={a.waarschuwing} />}
    />
  )
}
