import { gevuld, type Vraagsoort, type Waarde, type Waarden } from '../../../toon/daad/veld.ts'
import type { Keuze } from '../../../toon/delen/Keuzes.tsx'
import type { Zeg } from '../../../toon/taal/taal.ts'
import { DRUKKADERS, nogUitTeVoeren, STRAFSTANDEN, type OverlegOpdracht } from '../overleg.ts'
import { eigenActies, naamVan, tekstVan, type Stuk } from './stuk.ts'
import type { nl } from './teksten.ts'

/** One measure while it is being written. */
export type Maatregelregel = { readonly wat: string; readonly door: string; readonly kader: string }
export type { Waarden }
export type Veldnaam = keyof typeof nl.veld
/** Acts with a window at the table; putting a case on an agenda has its place in the case itself. */
export type Daadtype = keyof typeof nl.daad & OverlegOpdracht['type']

export interface Vraagveld {
  readonly naam: Veldnaam
  readonly soort: Vraagsoort | 'maatregelen'
  readonly vrij?: boolean
  readonly keuzes?: readonly Keuze[]
  readonly begin?: Waarde
}
export interface Stelling {
  readonly t: Zeg<typeof nl>
  readonly s: Stuk
  readonly taal: 'nl' | 'en'
}
interface Daad {
  readonly pad: string
  readonly velden: (v: Stelling) => readonly Vraagveld[]
  /** what the server asks besides what the window asks */
  readonly vast?: (s: Stuk) => object
}

const tekst = (naam: Veldnaam): Vraagveld => ({ naam, soort: 'tekst' })
const wie = ({ s }: Stelling, ids: readonly string[]): readonly Keuze[] =>
  ids.map(id => ({ waarde: id, label: naamVan(s, id) }))
const lijst = (naam: Veldnaam, keuzes: readonly Keuze[], begin?: string): Vraagveld => ({
  naam,
  soort: 'lijst',
  keuzes,
  ...(begin === undefined ? {} : { begin }),
})
const keuze = (naam: Veldnaam, keuzes: readonly Keuze[], begin?: string): Vraagveld => ({
  naam,
  soort: 'keuze',
  keuzes,
  ...(begin === undefined ? {} : { begin }),
})
const jaNee = ({ t }: Stelling, naam: Veldnaam, begin?: string): Vraagveld =>
  keuze(
    naam,
    [
      { waarde: 'ja', label: t('keuze.ja') },
      { waarde: 'nee', label: t('keuze.nee') },
    ],
    begin,
  )
const grond = ({ s, taal }: Stelling): Vraagveld =>
  lijst(
    'grond',
    s.gronden.map(g => ({ waarde: g.id, label: `${taal === 'en' ? g.labelEn : g.label} (${g.bron})` })),
  )
/** Nobody is a reader by default: each is chosen. */
const voor = (v: Stelling): Vraagveld => ({
  naam: 'voor',
  soort: 'meer',
  vrij: true,
  keuzes: wie(
    v,
    v.s.aanTafel.filter(id => id !== v.s.ik.organisatie),
  ),
  begin: [],
})

/** Every act at a table: where it goes and what it asks. */
export const DADEN: Readonly<Record<Daadtype, Daad>> = {
  GeefGrond: { pad: 'grond', velden: v => [tekst('doel'), grond(v), tekst('noodzaak'), jaNee(v, 'gezinWeet')] },
  NodigUit: {
    pad: 'partners',
    velden: v => {
      const nieuw = v.s.partners.filter(p => !v.s.aanTafel.includes(p.id))
      const opVolgorde = [...nieuw.filter(p => p.lid), ...nieuw.filter(p => !p.lid)]
      return [
        lijst(
          'organisatie',
          opVolgorde.map(p => ({ waarde: p.id, label: p.lid ? v.t('keuze.lid', { naam: p.naam }) : p.naam })),
        ),
        grond(v),
        tekst('noodzaak'),
      ]
    },
  },
  VerwijderPartner: {
    pad: 'partners/weg',
    velden: v => [
      lijst(
        'organisatie',
        wie(
          v,
          v.s.bespreking.partners.filter(p => p.tot === null).map(p => p.organisatie),
        ),
      ),
      tekst('reden'),
    ],
  },
  BrengIn: {
    pad: 'inbreng',
    velden: v => [
      tekst('inhoud'),
      grond(v),
      voor(v),
      {
        ...lijst(
          'strafstand',
          STRAFSTANDEN.map(stand => ({ waarde: stand, label: v.t(`strafstand.${stand}`) })),
        ),
        vrij: true,
      },
    ],
  },
  LegAanwezigheidVast: {
    pad: 'aanwezigheid',
    velden: v => [{ naam: 'aanwezig', soort: 'meer', keuzes: wie(v, v.s.aanTafel), begin: v.s.bespreking.aanwezig }],
  },
  NoteerGesprek: {
    pad: 'gesprek',
    velden: v => [lijst('bron', wie(v, v.s.aanTafel)), tekst('inhoud'), grond(v), voor(v)],
  },
  GaProblematiekNa: {
    pad: 'problematiek',
    velden: v => [
      keuze(
        'bevinding',
        (['geen', 'enkel', 'meer'] as const).map(b => ({ waarde: b, label: v.t(`problematiek.${b}`) })),
      ),
      tekst('toelichting'),
      { naam: 'gevraagd', soort: 'meer', keuzes: wie(v, v.s.aanTafel), begin: [] },
    ],
  },
  NeemBesluit: {
    pad: 'besluit',
    velden: v => [
      lijst(
        'uitkomst',
        (v.s.tafel?.uitkomsten ?? []).map(u => ({ waarde: u, label: v.t(`uitkomst.${u}`) })),
      ),
      lijst('oppakker', wie(v, v.s.aanTafel)),
      lijst('regie', wie(v, v.s.aanTafel)),
      tekst('reden'),
      ...(v.s.bespreking.vorm === 'geweldkamer' ? [tekst('nietLichter'), tekst('nietZwaarder')] : []),
      { naam: 'maatregelen', soort: 'maatregelen', vrij: true, keuzes: wie(v, v.s.aanTafel), begin: [] },
      {
        ...lijst(
          'druk',
          DRUKKADERS.map(k => ({ waarde: k, label: v.t(`kader.${k}`) })),
        ),
        vrij: true,
      },
      jaNee(v, 'codeRood', 'nee'),
      jaNee(v, 'onafhankelijkeRegie', 'nee'),
      jaNee(v, 'verzoekRaad', 'nee'),
    ],
    // who opens this window read what stood there: it takes the place of that
    vast: s => (s.bespreking.besluit === null ? {} : { herziet: 'ja' }),
  },
  MeldUitgevoerd: {
    pad: 'uitvoering',
    velden: v => [
      lijst(
        'onderdeel',
        nogUitTeVoeren(v.s.bespreking).map(wat => ({ waarde: wat, label: v.t(`onderdeel.${wat}`) })),
      ),
      keuze(
        'hoe',
        (['gedaan', 'niet'] as const).map(hoe => ({ waarde: hoe, label: v.t(`keuze.${hoe}`) })),
      ),
      tekst('verslag'),
    ],
  },
  AanvaardLokaal: { pad: 'lokaal/aanvaarding', velden: () => [] },
  GeefLokaalTerug: { pad: 'lokaal/teruggave', velden: () => [tekst('reden')] },
  SpreekActieAf: {
    pad: 'acties',
    velden: v => [tekst('wat'), lijst('organisatie', wie(v, v.s.aanTafel)), { naam: 'uiterlijk', soort: 'dag' }],
  },
  RondActieAf: {
    pad: 'acties/klaar',
    velden: v => [
      lijst(
        'actie',
        eigenActies(v.s).map(a => ({ waarde: a.id, label: tekstVan(v.s, a.wat).slice(0, 80) })),
      ),
      tekst('verslag'),
    ],
  },
  RondTafelAf: { pad: 'afronding', velden: () => [] },
  SluitBespreking: { pad: 'sluiting', velden: () => [] },
}

/** The measures that say something: an empty line is no measure. */
const heel = (waarde: Waarde | undefined): readonly Maatregelregel[] =>
  maatregelen(waarde).filter(m => m.wat.trim() !== '' && m.door !== '')
export const maatregelen = (waarde: Waarde | undefined): readonly Maatregelregel[] =>
  Array.isArray(waarde) ? waarde.filter((w): w is Maatregelregel => typeof w === 'object') : []

/** The body of the request; a free text left empty stays out, a list always goes. */
export function inhoudVan(type: Daadtype, s: Stuk, velden: readonly Vraagveld[], waarden: Waarden): object {
  const lijsten = velden.flatMap(({ naam, soort }) => {
    if (soort === 'maatregelen') return [[naam, heel(waarden[naam])] as const]
    return soort === 'meer' ? [[naam, waarden[naam] ?? []] as const] : []
  })
  return { ...DADEN[type].vast?.(s), ...gevuld(velden, waarden), ...Object.fromEntries(lijsten) }
}
