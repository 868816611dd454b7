import { Daadvenster } from '../../../toon/daad/Daadvenster.tsx'
import { useDaad } from '../../../toon/daad/useDaad.ts'
import type { Vraagveld, Waarden } from '../../../toon/daad/veld.ts'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { alsScenario, OPZETSLEUTELS, type Opzet } from '../opzet.ts'
import { VERVERS } from './blad.ts'
import { useGeldTeksten } from './teksten.ts'

interface Venster {
  readonly open: boolean
  readonly opSluiten: () => void
  readonly opBewaard: (id: string) => void
}
const tekst = (w: Waarden[string] | undefined): string => (typeof w === 'string' ? w.trim() : '')
const lijst = (w: Waarden[string] | undefined): readonly string[] =>
  Array.isArray(w) ? w.filter((x): x is string => typeof x === 'string') : []

const opzetVan = (w: Waarden): Opzet => ({
  ...{ naam: tekst(w['naam']), jaar: Number(w['jaar']), centrum: tekst(w['centrum']) },
  ...{ deelnemers: tekst(w['deelnemers']), taken: tekst(w['taken']), rijksdeel: Number(w['rijksdeel']) },
  sleutels: OPZETSLEUTELS.filter(s => lijst(w['sleutels']).includes(s)),
  aannames: tekst(w['aannames']),
})

/** A scenario from lines: who takes part, which tasks, and which ways to share stand side by side. */
export function NieuwScenario({ open, opSluiten, opBewaard }: Venster) {
  const t = useGeldTeksten()
  const velden: readonly Vraagveld[] = [
    { naam: 'naam', soort: 'regel', label: t('scenario.naam') },
    { naam: 'jaar', soort: 'getal', label: t('scenario.jaar') },
    { naam: 'centrum', soort: 'regel', label: t('scenario.centrum') },
    { naam: 'deelnemers', soort: 'tekst', label: t('scenario.deelnemers'), help: t('scenario.deelnemersHulp') },
    { naam: 'taken', soort: 'tekst', label: t('scenario.taken'), help: t('scenario.takenHulp') },
    { naam: 'rijksdeel', soort: 'getal', label: t('scenario.rijksdeel'), begin: '60' },
    {
      ...{ naam: 'sleutels', soort: 'meer', label: t('scenario.sleutels') },
      keuzes: OPZETSLEUTELS.map(s => ({ waarde: s, label: t(`sleutel.${s}`) })),
    },
    { naam: 'aannames', soort: 'tekst', label: t('scenario.aannames'), help: t('scenario.aannamesHulp') },
  ]
  const maak = (w: Waarden) => alsScenario(opzetVan(w), s => t(`sleutel.${s}`))
  const daad = useDaad<Vraagveld, { id: string }>({
    sleutel: 'geld scenario',
    ...{ velden, versie: null, vanaf: null, ververs: VERVERS },
    verzoek: w => ({ pad: '/geld/scenarios', inhoud: { scenario: maak(w) } }),
    opGelukt: ({ id }) => {
      opSluiten()
      opBewaard(id)
    },
  })
  const klaar = tekst(daad.waarden['deelnemers']) !== '' && tekst(daad.waarden['taken']) !== ''
  const uit = klaar ? maak(daad.waarden) : null
  return (
    <Daadvenster
      {...{ daad, open, opSluiten }}
      titel={t('scenario.nieuw')}
      uitleg={t('scenario.nieuwUitleg')}
      knop={t('scenario.bewaar')}
      bij={uit !== null && 'fout' in uit ? <Bericht soort="letop" titel={uit.fout} /> : undefined}
    />
  )
}

/** A scenario as it stands in a file: everything a form does not ask. */
export function UitBestand({ open, opSluiten, opBewaard }: Venster) {
  const t = useGeldTeksten()
  const daad = useDaad<Vraagveld, { id: string }>({
    sleutel: 'geld scenariobestand',
    velden: [{ naam: 'tekst', soort: 'tekst', label: t('scenario.tekst') }],
    ...{ versie: null, vanaf: null, ververs: VERVERS },
    verzoek: w => ({ pad: '/geld/scenarios/bestand', inhoud: { tekst: w['tekst'] } }),
    opGelukt: ({ id }) => {
      opSluiten()
      opBewaard(id)
    },
  })
  return (
    <Daadvenster
      {...{ daad, open, opSluiten }}
      titel={t('scenario.bestand')}
      uitleg={t('scenario.bestandUitleg')}
      knop={t('scenario.bewaar')}
    />
  )
}
