import { gevuld, type Vraagsoort, type Waarde, type Waarden } from '../../../toon/daad/veld.ts'
import type { Keuze } from '../../../toon/delen/Keuzes.tsx'
import type { Zeg } from '../../../toon/taal/taal.ts'
import { INTREKGRONDEN, TOEPASSINGEN, WIJZEN } from '../besluit/feiten.ts'
import { AANBODEN, GEBIEDEN, UITVOERDERS } from '../hulp/feiten.ts'
import type { HuisverbodOpdracht } from '../huisverbod.ts'
import { UITSPRAKEN } from '../rechter/feiten.ts'
import { HOORUITKOMSTEN, NIETREDENEN, RONDEN, VERBLIJVEN } from '../screening/feiten.ts'
import { MEEDEELWIJZEN } from '../uitvoering/feiten.ts'
import { naamVan, type Dossier } from './dossier.ts'
import type { nl } from './teksten.ts'

export type { Waarden }
export type Veldnaam = keyof typeof nl.veld
/** Acts with a window of their own; judging a signal, accepting and what the clock does have another place. */
export type Daadtype = keyof typeof nl.daad & HuisverbodOpdracht['type']

export interface Vraagveld {
  readonly naam: Veldnaam
  readonly soort: Vraagsoort
  readonly vrij?: boolean
  readonly keuzes?: readonly Keuze[]
  readonly begin?: Waarde
}
export interface Stelling {
  readonly t: Zeg<typeof nl>
  readonly d: Dossier
  /** this instant as a field for day and hour takes it */
  readonly nu: string
}
export interface Daad {
  readonly pad: string
  readonly velden: (v: Stelling) => readonly Vraagveld[]
  readonly inhoud?: (w: Waarden) => object
}

const tekst = (naam: Veldnaam): Vraagveld => ({ naam, soort: 'tekst' })
const regel = (naam: Veldnaam, begin?: string): Vraagveld => ({
  naam,
  soort: 'regel',
  ...(begin === undefined ? {} : { begin }),
})
const vrij = (v: Vraagveld): Vraagveld => ({ ...v, vrij: true })
const moment = (v: Stelling): Vraagveld => ({ naam: 'op', soort: 'moment', begin: v.nu })
const straks: Vraagveld = { naam: 'op', soort: 'moment' }
type Keuzesoort = keyof typeof nl.keuze
const uit = (v: Stelling, soort: Keuzesoort, waarden: readonly string[]): readonly Keuze[] =>
  waarden.map(waarde => ({ waarde, label: v.t(`keuze.${soort}.${waarde}` as 'keuze.ja.ja') }))
const kies = (
  v: Stelling,
  naam: Veldnaam,
  soort: Keuzesoort,
  waarden: readonly string[],
  begin?: string,
): Vraagveld => ({
  naam,
  soort: 'keuze',
  keuzes: uit(v, soort, waarden),
  ...(begin === undefined ? {} : { begin }),
})
const mensen = (v: Stelling, ids: readonly string[]): readonly Keuze[] =>
  ids.map(id => ({ waarde: id, label: naamVan(v.d, id) }))
const iedereen = (v: Stelling): readonly string[] => v.d.huisverbod.personen.map(p => p.id)
const thuis = (v: Stelling): readonly string[] =>
  v.d.huisverbod.personen.filter(p => p.rol !== 'uithuisgeplaatste').map(p => p.id)
const persoon = (v: Stelling): Vraagveld => ({ naam: 'persoon', soort: 'lijst', keuzes: mensen(v, iedereen(v)) })
const besluiten = (v: Stelling): readonly string[] => [
  'oplegging',
  ...(v.d.huisverbod.verlenging === null ? [] : ['verlenging']),
  ...(v.d.huisverbod.intrekking === null ? [] : ['intrekking']),
]
const bekend = (v: Stelling): readonly string[] => v.d.huisverbod.bekendgemaakt.map(b => b.besluit)
const eigen = (v: Stelling, rij: readonly { id: string; wat: string }[]): readonly Keuze[] =>
  rij.map(r => ({ waarde: r.id, label: (v.d.teksten[r.wat] ?? '?').slice(0, 80) }))
/** Who still has to hear, of every decision: one choice says decision, kind and who. */
const ontvangers = (v: Stelling): readonly Keuze[] =>
  Object.entries(v.d.teMelden).flatMap(([besluit, rij]) =>
    rij.map(t => ({
      waarde: [besluit, t.aan, t.wie].join(' '),
      label: `${v.t(`keuze.ontvanger.${t.aan}`)}: ${naamVan(v.d, t.wie)} (${v.t(`keuze.besluit.${besluit}` as 'keuze.besluit.oplegging')})`,
    })),
  )

/** Every act a person may do here: where it goes and what it asks. */
export const DADEN: Readonly<Record<Daadtype, Daad>> = {
  RaadpleegVeiligThuis: { pad: 'consult', velden: v => [moment(v), regel('medewerker'), tekst('advies')] },
  HoorPersoon: {
    pad: 'horen',
    velden: v => [
      persoon(v),
      kies(v, 'ronde', 'ronde', RONDEN, v.d.huisverbod.besluit === null ? 'oplegging' : 'verlenging'),
      kies(v, 'uitkomst', 'hoor', HOORUITKOMSTEN),
      tekst('verslag'),
      moment(v),
    ],
  },
  LegVerblijfVast: {
    pad: 'verblijf',
    velden: v => [
      kies(v, 'waar', 'verblijf', VERBLIJVEN),
      vrij(regel('plek')),
      vrij(kies(v, 'veilig', 'ja', ['ja', 'nee'])),
      vrij(tekst('controle')),
    ],
    inhoud: w => ({ ...w, ...(w['veilig'] === undefined ? {} : { veilig: w['veilig'] === 'ja' }) }),
  },
  SluitScreening: { pad: 'geen-huisverbod', velden: v => [kies(v, 'reden', 'niet', NIETREDENEN), tekst('motivering')] },
  LegOp: {
    pad: 'oplegging',
    velden: v => [
      moment(v),
      kies(v, 'wijze', 'wijze', WIJZEN),
      kies(v, 'toepassing', 'toepassing', TOEPASSINGEN, 'acuut'),
      tekst('motivering'),
      { naam: 'contactverbod', soort: 'meer', keuzes: mensen(v, thuis(v)), begin: thuis(v) },
      vrij(regel('leeftijdNagegaan')),
    ],
  },
  Verleng: {
    pad: 'verlenging',
    velden: () => [
      { naam: 'dagen', soort: 'getal', begin: '28' },
      tekst('feiten'),
      tekst('motivering'),
      { naam: 'duurtVoort', soort: 'vinkje' },
    ],
    inhoud: w => ({ ...w, dagen: Number(w['dagen']) }),
  },
  TrekIn: {
    pad: 'intrekking',
    velden: v => [
      kies(v, 'grond', 'grond', INTREKGRONDEN),
      { naam: 'aanbodAanvaard', soort: 'vinkje' },
      { naam: 'instantieBevestigt', soort: 'vinkje' },
      { naam: 'werktMee', soort: 'vinkje' },
      tekst('motivering'),
    ],
    inhoud: ({ aanbodAanvaard, instantieBevestigt, werktMee, ...w }) => ({
      ...w,
      ...(w['grond'] === 'hulp-aanvaard' ? { bevestigingen: { aanbodAanvaard, instantieBevestigt, werktMee } } : {}),
    }),
  },
  MaakBekend: {
    pad: 'bekendmaking',
    velden: v => [
      kies(
        v,
        'besluit',
        'besluit',
        besluiten(v).filter(b => !bekend(v).includes(b)),
      ),
      kies(v, 'wijze', 'wijze', ['schriftelijk', 'nederlegging']),
      moment(v),
      tekst('bewijs'),
      regel('taal', 'Nederlands'),
    ],
  },
  NeemSleutelsIn: {
    pad: 'sleutels',
    velden: v => [{ naam: 'aantal', soort: 'getal', begin: '1' }, regel('omschrijving'), regel('bewijs'), moment(v)],
    inhoud: w => ({ ...w, aantal: Number(w['aantal']) }),
  },
  GeefSleutelsTerug: { pad: 'sleutels/terug', velden: v => [regel('aan'), moment(v)] },
  MeldBereikbaarheid: { pad: 'bereikbaarheid', velden: v => [regel('hoe'), moment(v)] },
  VraagRaadsman: {
    pad: 'raadsman/wens',
    velden: v => [
      kies(
        v,
        'besluit',
        'besluit',
        besluiten(v).filter(b => b !== 'intrekking'),
      ),
      moment(v),
    ],
  },
  WijsRaadsmanToe: { pad: 'raadsman', velden: v => [regel('raadsman'), moment(v)] },
  DeelMee: {
    pad: 'mededelingen',
    velden: v => [
      { naam: 'wie', soort: 'lijst', keuzes: ontvangers(v) },
      kies(v, 'wijze', 'wijze', MEEDEELWIJZEN),
      moment(v),
      regel('taal', 'Nederlands'),
      tekst('bewijs'),
    ],
    inhoud: w => {
      const [besluit, aan, wie] = String(w['wie']).split(' ')
      return { ...w, besluit, aan, wie }
    },
  },
  LegOvertredingVast: { pad: 'overtredingen', velden: v => [moment(v), tekst('wat'), regel('bron')] },
  MeldOvertreding: {
    pad: 'overtredingen/melding',
    velden: v => [
      {
        naam: 'overtreding',
        soort: 'lijst',
        keuzes: eigen(
          v,
          v.d.huisverbod.overtredingen.filter(o => o.gemeld === null),
        ),
      },
      moment(v),
      regel('kenmerk'),
    ],
  },
  StartCrisishulp: { pad: 'crisishulp', velden: v => [moment(v), tekst('verslag')] },
  NeemRegieOver: { pad: 'regie', velden: () => [] },
  WerkSpoorBij: {
    pad: 'sporen',
    velden: v => [persoon(v), kies(v, 'aanbod', 'aanbod', AANBODEN), tekst('wat'), vrij(regel('aanbieder'))],
  },
  GeefZorgadvies: { pad: 'zorgadvies', velden: v => [moment(v), regel('aan'), tekst('advies')] },
  PlanOverleg: { pad: 'overleg', velden: () => [straks, regel('deelnemers')] },
  LegOverlegVast: { pad: 'overleg/verslag', velden: () => [tekst('verslag')] },
  SpreekMaatregelAf: {
    pad: 'maatregelen',
    velden: v => [
      kies(v, 'gebied', 'gebied', GEBIEDEN),
      kies(v, 'door', 'uitvoerder', UITVOERDERS),
      tekst('wat'),
      { naam: 'uiterlijk', soort: 'dag' },
    ],
  },
  RegelMaatregel: {
    pad: 'maatregelen/geregeld',
    velden: v => [
      {
        naam: 'maatregel',
        soort: 'lijst',
        keuzes: eigen(
          v,
          v.d.huisverbod.maatregelen.filter(m => m.verslag === null),
        ),
      },
      tekst('verslag'),
    ],
  },
  KoppelStrafzaak: { pad: 'strafzaak', velden: () => [regel('kenmerk')] },
  StemAf: { pad: 'strafzaak/afstemming', velden: () => [regel('met'), tekst('verslag')] },
  StartInterventie: { pad: 'interventies', velden: v => [tekst('wat'), regel('aanbieder'), moment(v)] },
  VraagVoorziening: {
    pad: 'rechter',
    velden: v => [
      moment(v),
      kies(
        v,
        'besluit',
        'besluit',
        besluiten(v).filter(b => b !== 'intrekking'),
      ),
    ],
  },
  PlanZitting: { pad: 'rechter/zitting', velden: () => [straks] },
  LegUitspraakVast: {
    pad: 'rechter/uitspraak',
    velden: v => [moment(v), kies(v, 'uitkomst', 'uitspraak', UITSPRAKEN), tekst('uitspraak')],
  },
  BereidOverdrachtVoor: { pad: 'overdracht/voorbereiding', velden: () => [tekst('dossier')] },
  BiedOverdrachtAan: { pad: 'overdracht', velden: () => [tekst('dossier')] },
  SluitHuisverbod: { pad: 'sluiting', velden: () => [vrij(tekst('reden'))] },
}

/** The body of the request; a free field left empty stays out. */
export function inhoudVan(type: Daadtype, velden: readonly Vraagveld[], waarden: Waarden): object {
  const alles = gevuld(velden, waarden)
  return DADEN[type].inhoud?.(alles) ?? alles
}
