import type { RegioDefinitie } from '../../../gedeeld/regio/schema.ts'
import { ANTWOORDEN, KOP, VRAGEN } from './woorden.ts'

export type Taal = 'nl' | 'en'

/** A question on paper: a line, a space of some lines, or answers to tick. */
export type Papiervraag = {
  readonly veld: string
  readonly vraag: string
  readonly regels: number
  readonly keuzes: readonly string[]
  /** takes half the width of the sheet */
  readonly half: boolean
}
export type Deel = { readonly titel: string; readonly uitleg: string | null; readonly vragen: readonly Papiervraag[] }
export type Blad = readonly Deel[]
/** One empty form: every question of the intake of this region, in sheets of one page each. */
export type Formulier = {
  readonly nummer: string
  readonly regio: string
  readonly taal: Taal
  readonly bladen: readonly Blad[]
}

/** What a region must say for its form to be made. */
export type Regiolijsten = {
  readonly naam: string
  readonly vormen: readonly { id: string; label: string }[]
  readonly toedracht: Pick<RegioDefinitie['keten']['toedracht'], 'aard' | 'reikwijdte' | 'plaats' | 'relaties'>
  readonly kader: Pick<RegioDefinitie['keten']['kader'], 'contexten' | 'problemen'>
}

export const lijstenVan = (d: RegioDefinitie): Regiolijsten => ({
  naam: d.regio.naam,
  vormen: d.vormen,
  toedracht: d.keten.toedracht,
  kader: d.keten.kader,
})

type Woord = { readonly label: string; readonly labelEn?: string }
const PERSONEN = ['voornamen', 'tussenvoegsel', 'achternaam', 'geboortedatum', 'verwachtOp', 'geslacht'] as const
const ADRES = ['straat', 'huisnummer', 'postcode', 'plaats', 'bsn'] as const

/** The empty intake form of a region. What the screen asks, the paper asks; a test holds the two together. */
export function maakFormulier(r: Regiolijsten, nummer: string, taal: Taal): Formulier {
  const lijst = (woorden: readonly Woord[]) => woorden.map(x => (taal === 'en' ? (x.labelEn ?? x.label) : x.label))
  const vraag = (veld: string, anders: Partial<Papiervraag> = {}): Papiervraag => ({
    veld,
    vraag: VRAGEN[veld]?.[taal] ?? veld,
    regels: 1,
    keuzes: Object.values(ANTWOORDEN[veld] ?? {}).map(a => a[taal]),
    half: false,
    ...anders,
  })
  const half = (veld: string) => vraag(veld, { half: true })
  const deel = (titel: string, vragen: readonly Papiervraag[], uitleg: string | null = null): Deel => ({
    titel,
    uitleg,
    vragen: vragen.filter(v => v.regels > 0),
  })
  const keus = (veld: string, woorden: readonly Woord[]) =>
    woorden.length === 0 ? [] : [vraag(veld, { keuzes: lijst(woorden) })]
  const stap = STAPPEN[taal]
  const persoon = (nr: number) =>
    deel(KOP.plaatsInGezin[taal].replace('{{nr}}', String(nr)), [
      ...PERSONEN.map(v => half(`personen.${v}`)),
      vraag('personen.rollen'),
      vraag('personen.getuige'),
      ...ADRES.map(v => half(`personen.${v}`)),
    ])
  return {
    nummer,
    regio: r.naam,
    taal,
    bladen: [
      [
        deel(
          KOP.ontvangst[taal],
          [half('papier.op'), half('papier.door'), vraag('papier.reden'), vraag('acuut')],
          `${VRAGEN['papier.formulier']?.[taal] ?? ''}: ${KOP.vast[taal]}.`,
        ),
        deel(stap.wat, [
          half('gemeente'),
          half('sinds'),
          ...keus('vormen', r.vormen),
          vraag('verhaal', { regels: 14 }),
        ]),
      ],
      [
        deel(stap.wat, [
          ...keus('context', r.kader.contexten),
          ...keus('aard', r.toedracht.aard),
          ...keus('reikwijdte', r.toedracht.reikwijdte),
          ...keus('plaats', r.toedracht.plaats),
          ...keus('problemen', r.kader.problemen),
        ]),
        deel(stap.melder, [
          vraag('bron'),
          vraag('kanaal'),
          ...['melder.naam', 'melder.hoedanigheid', 'melder.organisatieNaam', 'melder.bereikbaar'].map(half),
          ...['melder.veiligMoment', 'incident', 'ambtshalveDoor'].map(half),
          vraag('melder.anonimiteit'),
          vraag('melder.afschermGrond'),
        ]),
        deel(stap.kind, [vraag('kindcheck')]),
      ],
      [persoon(1), persoon(2)],
      [
        persoon(3),
        deel(
          VRAGEN['verbanden.soort']?.[taal] ?? '',
          [1, 2, 3, 4].flatMap(nr => [
            vraag('verbanden.soort', { vraag: relatieregel(taal, nr), half: false }),
            vraag('verbanden.geweld'),
          ]),
          `${taal === 'en' ? 'Choose from' : 'Kies uit'}: ${lijst(r.toedracht.relaties).join(', ')}.`,
        ),
        deel('', [], KOP.meer[taal]),
      ],
    ],
  }
}

const relatieregel = (taal: Taal, nr: number): string =>
  taal === 'en'
    ? `Relation ${nr}: person ____ is the __________________ of person ____`
    : `Relatie ${nr}: persoon ____ is de __________________ van persoon ____`

const STAPPEN = {
  nl: { wat: 'Wat gebeurt er', melder: 'Melder', kind: 'Kindcheck' },
  en: { wat: 'What is happening', melder: 'Reporter', kind: 'Child check' },
} as const
