import { SPERGRONDEN } from '../../../../gedeeld/sper.ts'
import { gevuld, type Vraagsoort, type Waarde, type Waarden } from '../../../../toon/daad/veld.ts'
import type { Keuze } from '../../../../toon/delen/Keuzes.tsx'
import type { Zeg } from '../../../../toon/taal/taal.ts'
import { KLEUREN, RISICOSIGNALEN } from '../../bed.ts'
import * as f from '../../verblijf/feiten.ts'
import type { VerblijfOpdracht } from '../../verblijf/verblijf.ts'
import { naamVan, type Dossier } from './dossier.ts'
import type { nl } from './teksten.ts'

export type { Waarden }
export type Veldnaam = keyof typeof nl.veld
/** Acts with a window of their own; accepting and what the clock does have another place. */
export type Daadtype = keyof typeof nl.daad & VerblijfOpdracht['type']
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
  readonly taal: 'nl' | 'en'
  readonly vandaag: string
}
export interface Daad {
  readonly pad: string
  readonly velden: (v: Stelling) => readonly Vraagveld[]
  readonly inhoud?: (w: Waarden) => object
}

const tekst = (naam: Veldnaam): Vraagveld => ({ naam, soort: 'tekst' })
const vrij = (v: Vraagveld): Vraagveld => ({ ...v, vrij: true })
const dag = (naam: Veldnaam, begin?: string): Vraagveld => ({
  naam,
  soort: 'dag',
  ...(begin === undefined ? {} : { begin }),
})
const lijst = (naam: Veldnaam, keuzes: readonly Keuze[]): Vraagveld => ({ naam, soort: 'lijst', keuzes })
type Keuzesoort = keyof typeof nl.keuze
const kies = (v: Stelling, naam: Veldnaam, soort: Keuzesoort, waarden: readonly string[], begin?: string) => ({
  naam,
  soort: 'keuze' as const,
  keuzes: waarden.map(waarde => ({ waarde, label: v.t(`keuze.${soort}.${waarde}` as 'keuze.ja.ja') })),
  ...(begin === undefined ? {} : { begin }),
})
const janee = (v: Stelling, naam: Veldnaam, begin: string): Vraagveld => kies(v, naam, 'ja', ['ja', 'nee'], begin)
const label = (v: Stelling, r: { id: string; label: string; labelEn: string }): Keuze => ({
  waarde: r.id,
  label: v.taal === 'nl' ? r.label : r.labelEn,
})
const mensen = (v: Stelling, alleen?: 'kind'): readonly Keuze[] =>
  v.d.verblijf.personen
    .filter(p => alleen === undefined || p.rol === alleen)
    .map(p => ({ waarde: p.id, label: naamVan(v.d, p.id) }))
const gemeente = (v: Stelling): Vraagveld => ({
  ...lijst(
    'gemeente',
    v.d.gemeenten.map(g => ({ waarde: g, label: g })),
  ),
})

/** Every act a person may do here: where it goes and what it asks. */
export const DADEN: Readonly<Record<Daadtype, Daad>> = {
  StelKleurVast: {
    pad: 'kleur',
    velden: v => [
      {
        naam: 'signalen',
        soort: 'meer',
        vrij: true,
        begin: [],
        keuzes: Object.keys(RISICOSIGNALEN).map(waarde => ({
          waarde,
          label: v.t(`keuze.signaal.${waarde}` as 'keuze.signaal.doodsbedreiging'),
        })),
      },
      kies(v, 'kleur', 'kleur', KLEUREN),
      tekst('motivering'),
    ],
  },
  WijsCoordinatorAan: {
    pad: 'coordinator',
    velden: v => [
      lijst(
        'mens',
        v.d.collegas.map(c => ({ waarde: c.id, label: c.naam })),
      ),
    ],
  },
  KoppelCasus: {
    pad: 'casus',
    velden: v => [
      lijst(
        'casus',
        v.d.casussen.map(c => ({ waarde: c.id, label: c.nummer })),
      ),
    ],
  },
  BoekPlek: {
    pad: 'plek',
    velden: v => [
      janee(v, 'doorstroom', 'nee'),
      vrij(
        lijst(
          'aanbod',
          v.d.doorstroom.map(o => ({ waarde: o.id, label: o.naam })),
        ),
      ),
      vrij(gemeente(v)),
      vrij(tekst('akkoord')),
    ],
  },
  SperMens: {
    pad: 'sperren',
    velden: v => [
      lijst(
        'mens',
        v.d.collegas.map(c => ({ waarde: c.id, label: c.naam })),
      ),
      kies(v, 'grond', 'sper', [...SPERGRONDEN]),
    ],
  },
  StelDoel: {
    pad: 'doelen',
    velden: v => [
      lijst('persoon', mensen(v)),
      lijst(
        'gebied',
        v.d.opvangplan.leefgebieden.map(g => label(v, g)),
      ),
      tekst('tekst'),
      janee(v, 'eigenKracht', 'nee'),
    ],
  },
  WerkDoelBij: {
    pad: 'doelen/stand',
    velden: v => [
      lijst(
        'doel',
        v.d.verblijf.doelen.map(x => ({ waarde: x.id, label: (v.d.teksten[x.tekst] ?? '?').slice(0, 80) })),
      ),
      kies(v, 'stand', 'doel', f.DOELSTANDEN),
      tekst('verslag'),
    ],
  },
  WerkThemaBij: {
    pad: 'themas',
    velden: v => [
      lijst(
        'thema',
        v.d.opvangplan.themas.map(x => label(v, x)),
      ),
      kies(v, 'stand', 'thema', f.THEMASTANDEN),
      vrij(tekst('toelichting')),
    ],
  },
  ZetKindstap: {
    pad: 'kindstappen',
    velden: v => [
      lijst('kind', mensen(v, 'kind')),
      lijst(
        'stap',
        v.d.opvangplan.kindprogramma.stappen.map(x => label(v, x)),
      ),
      { naam: 'gezinsleden', soort: 'meer', keuzes: mensen(v), vrij: true, begin: [] },
      tekst('verslag'),
    ],
  },
  BespreekPlan: { pad: 'besprekingen', velden: () => [tekst('verslag')] },
  RondAnalyseAf: {
    pad: 'advies',
    velden: v => [tekst('doelen'), kies(v, 'advies', 'advies', f.ADVIEZEN), tekst('toelichting')],
    inhoud: w => ({
      ...w,
      doelen: String(w['doelen'] ?? '')
        .split('\n')
        .map(d => d.trim())
        .filter(d => d !== ''),
    }),
  },
  BeginOpvangfase: {
    pad: 'fase',
    velden: v => {
      const { trajecten } = v.d.opvangplan
      return trajecten.length === 0
        ? []
        : [
            lijst(
              'traject',
              trajecten.map(x => label(v, x)),
            ),
          ]
    },
  },
  VerlengVerblijf: {
    pad: 'verlenging',
    velden: v => [lijst('reden', kies(v, 'reden', 'stagnatie', f.STAGNATIES).keuzes), tekst('toelichting'), dag('tot')],
  },
  BereidUitstroomVoor: {
    pad: 'uitstroom',
    velden: v => [
      kies(v, 'bestemming', 'bestemming', f.BESTEMMINGEN),
      { ...gemeente(v), begin: v.d.verblijf.gemeente },
      vrij(lijst('reden', kies(v, 'reden', 'elders', f.ELDERSREDENEN).keuzes)),
      tekst('plan'),
    ],
  },
  VraagUrgentie: {
    pad: 'urgenties',
    velden: v => [
      { ...gemeente(v), begin: v.d.verblijf.uitstroom?.gemeente ?? v.d.verblijf.gemeente },
      dag('op', v.vandaag),
      kies(v, 'wens', 'wens', f.WOONWENSEN, 'geen'),
    ],
  },
  LegUrgentiebesluitVast: {
    pad: 'urgenties/besluit',
    velden: v => [
      lijst(
        'urgentie',
        v.d.verblijf.urgenties
          .filter(u => u.besluit === null)
          .map(u => ({ waarde: u.id, label: `${u.gemeente} (${u.op})` })),
      ),
      kies(v, 'uitkomst', 'uitkomst', f.URGENTIEUITKOMSTEN),
      dag('op', v.vandaag),
      tekst('toelichting'),
    ],
  },
  BetrekWoning: {
    pad: 'woning',
    velden: v => [
      { ...gemeente(v), begin: v.d.verblijf.uitstroom?.gemeente ?? v.d.verblijf.gemeente },
      dag('op', v.vandaag),
      janee(v, 'gewoneWijk', 'ja'),
    ],
  },
  BiedOverdrachtAan: { pad: 'overdracht', velden: () => [tekst('dossier')] },
  SluitVerblijf: {
    pad: 'sluiting',
    velden: v => [kies(v, 'reden', 'einde', f.EINDREDENEN), vrij(tekst('toelichting'))],
  },
}

/** What is sent: what was filled in, and each list also when nothing was chosen. */
export const inhoudVan = (type: Daadtype, velden: readonly Vraagveld[], w: Waarden): object => {
  const lijsten = velden.filter(v => v.soort === 'meer').map(v => [v.naam, w[v.naam] ?? []] as const)
  const alles = { ...Object.fromEntries(lijsten), ...gevuld(velden, w) }
  return DADEN[type].inhoud?.(alles) ?? alles
}
