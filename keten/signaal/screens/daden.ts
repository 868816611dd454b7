import type { Keuze } from '../../../toon/delen/Keuzes.tsx'
import type { Zeg } from '../../../toon/taal/taal.ts'
import { VRAGEN } from '../afweging.ts'
import { BIJZONDER, TEKENCODES } from '../kaart.ts'
import {
  BRONNEN,
  CONSULT_MET,
  GESPREK_MET,
  GRONDEN,
  HULP,
  INSTRUMENTEN,
  NIET_GELUKT,
  SIGNAALSOORTEN,
  STEUN,
  STILSTANDEN,
} from '../werkblad.ts'
import type { nl } from './teksten.ts'
import type { Blad } from './vormen.ts'

export type Waarden = Readonly<Record<string, string>>
export type Daadtype = keyof typeof nl.daad
export interface Vraagveld {
  readonly naam: keyof typeof nl.veld
  readonly soort: 'tekst' | 'regel' | 'dag' | 'keuze' | 'lijst' | 'meer'
  readonly vrij?: boolean
  readonly keuzes?: readonly Keuze[]
  /** only asked when this holds */
  readonly als?: (w: Waarden) => boolean
  /** what stands there before anybody fills it in */
  readonly begin?: string
}
interface Daad {
  readonly pad: string
  readonly velden: (t: Zeg<typeof nl>, b: Blad) => readonly Vraagveld[]
  readonly inhoud: (w: Waarden, b: Blad) => object
}

export const van = (w: Waarden, naam: string): string => w[naam] ?? ''
/** Several answers are kept as one line with commas. */
export const meer = (w: Waarden, naam: string): string[] =>
  van(w, naam)
    .split(',')
    .filter(x => x !== '')
const alsEr = (w: Waarden, naam: string, als = naam): object => (van(w, naam) === '' ? {} : { [als]: van(w, naam) })
const janee = (t: Zeg<typeof nl>): readonly Keuze[] =>
  (['ja', 'nee'] as const).map(w => ({ waarde: w, label: t(`keuze.${w}`) }))
export const vandaag = (): string => {
  const nu = new Date()
  const twee = (n: number) => String(n).padStart(2, '0')
  return `${String(nu.getFullYear())}-${twee(nu.getMonth() + 1)}-${twee(nu.getDate())}`
}
const dag = (): Vraagveld => ({ naam: 'op', soort: 'dag', begin: vandaag() })
const antwoordJa =
  (...vragen: string[]) =>
  (w: Waarden) =>
    vragen.every(v => van(w, v) === 'ja')
/** Of the five questions each only when the one before leads there. */
const EERST: { readonly [vraag: string]: (w: Waarden) => boolean } = {
  onveilig: antwoordJa('vermoeden'),
  'zelf-hulp': w => antwoordJa('vermoeden')(w) && van(w, 'onveilig') === 'nee',
  aanvaardt: w => van(w, 'onveilig') === 'nee' && antwoordJa('vermoeden', 'zelf-hulp')(w),
  resultaat: w => van(w, 'onveilig') === 'nee' && antwoordJa('vermoeden', 'zelf-hulp', 'aanvaardt')(w),
}

/** Every act on a worksheet: where it goes, what it asks, and what is sent. */
export const DADEN: Readonly<Record<Daadtype, Daad>> = {
  NoteerSignaal: {
    pad: 'signalen',
    velden: t => [
      { naam: 'tekst', soort: 'tekst' },
      { naam: 'soort', soort: 'keuze', keuzes: SIGNAALSOORTEN.map(w => ({ waarde: w, label: t(`signaal.${w}`) })) },
      { naam: 'bron', soort: 'lijst', keuzes: BRONNEN.map(w => ({ waarde: w, label: t(`bron.${w}`) })), begin: 'zelf' },
      dag(),
      { naam: 'letsel', soort: 'keuze', keuzes: janee(t) },
      { naam: 'duiding', soort: 'tekst', vrij: true },
      {
        naam: 'tekens',
        soort: 'meer',
        vrij: true,
        keuzes: TEKENCODES.map(w => ({ waarde: w, label: t(`teken.${w}`) })),
      },
    ],
    inhoud: w => ({
      soort: van(w, 'soort'),
      bron: van(w, 'bron'),
      op: van(w, 'op'),
      tekst: van(w, 'tekst'),
      letsel: van(w, 'letsel'),
      tekens: meer(w, 'tekens'),
      ...alsEr(w, 'duiding'),
    }),
  },
  DoeKindcheck: {
    pad: 'kindcheck',
    velden: t => [
      { naam: 'kinderen', soort: 'keuze', keuzes: janee(t) },
      {
        naam: 'veilig',
        soort: 'keuze',
        keuzes: [...janee(t), { waarde: 'onduidelijk', label: t('keuze.onduidelijk') }],
        als: w => van(w, 'kinderen') === 'ja',
      },
      { naam: 'vervolg', soort: 'tekst', als: w => ['nee', 'onduidelijk'].includes(van(w, 'veilig')) },
    ],
    inhoud: w => ({ kinderen: van(w, 'kinderen'), ...alsEr(w, 'veilig'), ...alsEr(w, 'vervolg') }),
  },
  NoteerConsult: {
    pad: 'consulten',
    velden: t => [
      { naam: 'met', soort: 'keuze', keuzes: CONSULT_MET.map(w => ({ waarde: w, label: t(`met.${w}`) })) },
      {
        naam: 'vorm',
        soort: 'lijst',
        keuzes: BIJZONDER.map(w => ({ waarde: w, label: t(`vorm.${w}`) })),
        als: w => van(w, 'met') === 'deskundige',
      },
      dag(),
      { naam: 'anoniem', soort: 'keuze', keuzes: janee(t), begin: 'ja' },
      { naam: 'raad', soort: 'tekst' },
    ],
    inhoud: w => ({
      met: van(w, 'met'),
      op: van(w, 'op'),
      anoniem: van(w, 'anoniem'),
      raad: van(w, 'raad'),
      ...alsEr(w, 'vorm'),
    }),
  },
  VraagAdvies: {
    pad: 'advies',
    velden: () => [{ naam: 'vraag', soort: 'tekst' }],
    inhoud: w => ({ vraag: van(w, 'vraag') }),
  },
  NoteerGesprek: {
    pad: 'gesprekken',
    velden: t => [
      { naam: 'met', soort: 'keuze', keuzes: GESPREK_MET.map(w => ({ waarde: w, label: t(`met.${w}`) })) },
      dag(),
      { naam: 'gelukt', soort: 'keuze', keuzes: janee(t) },
      {
        naam: 'waarom',
        soort: 'keuze',
        keuzes: NIET_GELUKT.map(w => ({ waarde: w, label: t(`waarom.${w}`) })),
        als: w => van(w, 'gelukt') === 'nee',
      },
      { naam: 'verslag', soort: 'tekst' },
    ],
    inhoud: w => ({
      met: van(w, 'met'),
      op: van(w, 'op'),
      gelukt: van(w, 'gelukt'),
      verslag: van(w, 'verslag'),
      ...alsEr(w, 'waarom'),
    }),
  },
  ZetStap: {
    pad: 'stappen',
    velden: (_t, b) => [
      { naam: 'uitkomst', soort: 'tekst' },
      dag(),
      {
        naam: 'door',
        soort: 'lijst',
        keuzes: b.werkblad.mensen.map(m => ({ waarde: m.mens, label: b.mensen[m.mens] ?? '?' })),
        begin: b.ik,
      },
    ],
    inhoud: (w, b) => ({ stap: b.stap, uitkomst: van(w, 'uitkomst'), op: van(w, 'op'), ...alsEr(w, 'door') }),
  },
  SlaStapOver: {
    pad: 'stappen/overslaan',
    velden: () => [{ naam: 'reden', soort: 'tekst' }],
    inhoud: (w, b) => ({ stap: b.stap, reden: van(w, 'reden') }),
  },
  Weeg: {
    pad: 'weging',
    velden: t => [
      ...VRAGEN.map((naam): Vraagveld => {
        const eerst = EERST[naam]
        const nog = naam === 'resultaat' ? [{ waarde: 'nog-niet', label: t('keuze.nog-niet') }] : []
        return { naam, soort: 'keuze', keuzes: [...janee(t), ...nog], ...(eerst === undefined ? {} : { als: eerst }) }
      }),
      { naam: 'acuut', soort: 'keuze', keuzes: janee(t), als: w => van(w, 'onveilig') === 'ja' },
      { naam: 'structureel', soort: 'keuze', keuzes: janee(t), als: w => van(w, 'onveilig') === 'ja' },
      { naam: 'onthulling', soort: 'keuze', keuzes: janee(t) },
      { naam: 'wegingReden', soort: 'tekst' },
    ],
    inhoud: w => ({
      antwoorden: Object.fromEntries(
        VRAGEN.flatMap(v => (van(w, v) === '' || EERST[v]?.(w) === false ? [] : [[v, van(w, v)]])),
      ),
      acuut: van(w, 'onveilig') === 'ja' ? van(w, 'acuut') : 'nee',
      structureel: van(w, 'onveilig') === 'ja' ? van(w, 'structureel') : 'nee',
      onthulling: van(w, 'onthulling'),
      reden: van(w, 'wegingReden'),
    }),
  },
  NeemBesluit: {
    pad: 'besluit',
    velden: t => [
      { naam: 'melden', soort: 'keuze', keuzes: janee(t) },
      { naam: 'hulp', soort: 'keuze', keuzes: HULP.map(w => ({ waarde: w, label: t(`hulp.${w}`) })) },
      { naam: 'reden', soort: 'tekst' },
    ],
    inhoud: w => ({ melden: van(w, 'melden'), hulp: van(w, 'hulp'), reden: van(w, 'reden') }),
  },
  MerkVorm: {
    pad: 'vormen',
    velden: t => [{ naam: 'vorm', soort: 'keuze', keuzes: BIJZONDER.map(w => ({ waarde: w, label: t(`vorm.${w}`) })) }],
    inhoud: w => ({ vorm: van(w, 'vorm') }),
  },
  GebruikInstrument: {
    pad: 'instrumenten',
    velden: t => [
      {
        naam: 'instrument',
        soort: 'lijst',
        keuzes: INSTRUMENTEN.map(w => ({ waarde: w, label: t(`instrument.${w}`) })),
      },
      dag(),
      { naam: 'uitslag', soort: 'tekst' },
    ],
    inhoud: w => ({ instrument: van(w, 'instrument'), op: van(w, 'op'), uitslag: van(w, 'uitslag') }),
  },
  SpreekSteunAf: {
    pad: 'steun',
    velden: t => [
      { naam: 'steun', soort: 'lijst', keuzes: STEUN.map(w => ({ waarde: w, label: t(`steun.${w}`) })) },
      { naam: 'afspraak', soort: 'tekst' },
    ],
    inhoud: w => ({ steun: van(w, 'steun'), afspraak: van(w, 'afspraak') }),
  },
  VerklaarStilstand: {
    pad: 'stilstand',
    velden: t => [
      { naam: 'stilReden', soort: 'keuze', keuzes: STILSTANDEN.map(w => ({ waarde: w, label: t(`stilstand.${w}`) })) },
      { naam: 'toelichting', soort: 'tekst' },
    ],
    inhoud: w => ({ reden: van(w, 'stilReden'), toelichting: van(w, 'toelichting') }),
  },
  ZetOpWerkblad: {
    pad: 'mensen',
    velden: (t, b) => {
      const er = b.werkblad.mensen.map(m => m.mens)
      return [
        {
          naam: 'mens',
          soort: 'lijst',
          keuzes: b.collegas.flatMap(c =>
            er.includes(c.mens)
              ? []
              : [{ waarde: `${c.mens}|${c.organisatie}`, label: `${c.naam}, ${c.organisatieNaam}` }],
          ),
        },
        { naam: 'grond', soort: 'keuze', keuzes: GRONDEN.map(w => ({ waarde: w, label: t(`grond.${w}`) })) },
        {
          naam: 'delenReden',
          soort: 'tekst',
          als: w => van(w, 'grond') !== '' && van(w, 'grond') !== 'eigen-organisatie',
        },
      ]
    },
    inhoud: w => {
      const [mens = '', organisatie = ''] = van(w, 'mens').split('|')
      return { mens, organisatie, grond: van(w, 'grond'), ...alsEr(w, 'delenReden', 'reden') }
    },
  },
  GaVanWerkblad: { pad: 'mensen/weg', velden: () => [], inhoud: () => ({}) },
  SluitWerkblad: {
    pad: 'sluiting',
    velden: () => [{ naam: 'sluitReden', soort: 'tekst' }],
    inhoud: w => ({ reden: van(w, 'sluitReden') }),
  },
}
