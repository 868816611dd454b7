import { dagVan } from '../../gedeeld/kalender/index.ts'
import type { Officieel } from '../../kernel/kluis.ts'
import type { Stap } from './vragen.ts'
import { GRONDEN, WET, type Grond, type Onderwerp, type Oordeel } from '../../gedeeld/klachten.ts'

/** The steps that a letter goes with. */
export const BRIEVEN = [
  'OntvangstBevestigd',
  'NaarCommissie',
  'GesprekGehouden',
  'OordeelGegeven',
  'TermijnVerlengd',
  'ReactieGegeven',
  'Ingetrokken',
  'NietInBehandeling',
] as const
export const heeftBrief = (s: Stap): boolean =>
  BRIEVEN.some(b => b === s.feit.soort) && (s.feit.soort !== 'GesprekGehouden' || s.feit.opgelost)

const ONDERWERP: { readonly [O in Onderwerp]: string } = {
  bejegening: 'hoe u bejegend bent',
  informatie: 'wat u wel of niet te horen kreeg',
  zorgvuldigheid: 'hoe zorgvuldig er gewerkt is',
  gegevens: 'wat er met uw gegevens gebeurde',
  besluit: 'een besluit',
  duur: 'hoe lang het duurde',
  anders: 'iets anders',
}
const OORDEEL: { readonly [O in Oordeel]: string } = {
  gegrond: 'De klacht is gegrond: de commissie vindt dat het anders had gemoeten.',
  'deels-gegrond': 'De klacht is deels gegrond: op een deel vindt de commissie dat het anders had gemoeten.',
  ongegrond: 'De klacht is ongegrond: de commissie vindt dat het zo mocht gaan.',
  'geen-oordeel': 'De commissie kan hier niet over oordelen.',
}
const GROND: { readonly [G in Grond]: string } = {
  'eerder-behandeld': 'over hetzelfde is al eerder een klacht behandeld',
  'langer-dan-een-jaar': 'het gebeurde langer dan een jaar voor de klacht',
  'bezwaar-mogelijk': 'tegen dit besluit kunt of kon u bezwaar maken',
  'bij-de-rechter': 'een rechter kijkt hier al naar, of deed dat',
  'onvoldoende-belang': 'het belang of het gewicht is te klein',
  'niet-over-veilig-thuis': 'de klacht gaat niet over Veilig Thuis',
}
/** How a ground is called in a letter and in a list. */
export const zegGrond = (g: Grond): string => GROND[g]

const zegDag = (dag: string): string => dag.slice(0, 10).split('-').reverse().map(Number).join('-')

/** Where somebody goes who is not helped by this: outside Veilig Thuis, each with what for. From knowledge where marked [K]. */
const VERDER = [
  'Bent u niet tevreden over hoe uw klacht is behandeld? Werkt deze Veilig Thuis voor de gemeente, dan kunt u daarna naar de Nationale ombudsman of de ombudsman van uw gemeente (Awb art. 9:18) [K]. Dat kost niets.',
  'Gaat het om uw persoonsgegevens? Dan kunt u ook naar de Autoriteit Persoonsgegevens (AVG art. 77) of de rechter (AVG art. 79).',
  'Lijdt u schade, dan kunt u ook naar de burgerlijke rechter. Vraag eerst raad bij het Juridisch Loket.',
]
const BIJSTAND = 'U mag zich ook door iemand anders laten bijstaan.'

export type Briefbron = {
  readonly nummer: string
  readonly onderwerp: Onderwerp
  readonly ontvangenOp: string
  readonly naam: string | null
  readonly afzender: string
  readonly stap: Stap
  /** the term that runs after this step: until when, and its source */
  readonly klok: { readonly tot: string; readonly bron: string } | null
  /** that there is a vertrouwenspersoon, and how to reach one, as the region says it now */
  readonly steun: readonly string[]
  readonly leden: readonly string[]
  readonly maatregelen: readonly { readonly wat: string; readonly voorOp: string }[]
}
type Deel = Officieel['delen'][number]
const deel = (kop: string, alineas: readonly (string | null)[], lijst: readonly string[] = []): Deel => ({
  kop,
  alineas: alineas.filter((a): a is string => a !== null && a !== ''),
  lijst,
})
const tot = (b: Briefbron, zin: string): string | null =>
  b.klok === null ? null : `${zin} uiterlijk ${zegDag(b.klok.tot)} (${b.klok.bron}).`

/** What a letter of this step says. */
function inhoud(b: Briefbron): readonly Deel[] {
  const { feit, tekst } = b.stap
  switch (feit.soort) {
    case 'OntvangstBevestigd':
      return [
        deel('Wij kregen uw klacht', [
          'Dank u dat u dit vertelt. Iemand over wie de klacht gaat, leest of behandelt haar niet.',
          tot(b, 'U hoort hoe wij verdergaan'),
        ]),
        deel('Hoe het verdergaat', [
          'Wilt u dat, dan praten wij er eerst met u over. Dat hoeft niet: u kunt meteen vragen om een oordeel van de klachtencommissie.',
          `De klachtencommissie heeft minstens drie leden. De voorzitter werkt niet voor Veilig Thuis (${WET}).`,
          ...b.steun,
          BIJSTAND,
        ]),
      ]
    case 'NaarCommissie':
      return [
        deel(
          'Uw klacht ligt bij de klachtencommissie',
          ['Deze mensen kijken ernaar. De voorzitter staat eerst en werkt niet voor Veilig Thuis.'],
          b.leden,
        ),
        deel('Hoe het verdergaat', [
          'De commissie hoort u, en over wie de klacht gaat. Dat mag in een gesprek of op papier.',
          tot(b, 'U krijgt het oordeel'),
          ...b.steun,
          BIJSTAND,
        ]),
      ]
    case 'GesprekGehouden':
      return [
        deel('Uw klacht is opgelost', [
          'Wij spraken elkaar, en u zei dat het zo goed is. Daarmee is de klacht afgerond.',
          'Denkt u er later anders over? Dan kunt u alsnog om een oordeel van de klachtencommissie vragen.',
        ]),
      ]
    case 'OordeelGegeven':
      return [
        deel('Het oordeel van de klachtencommissie', [OORDEEL[feit.oordeel]]),
        deel('Waarom', [tekst]),
        deel('Hoe het verdergaat', [
          tot(b, 'Veilig Thuis laat u weten of het iets gaat veranderen, en wat:'),
          ...b.steun,
          BIJSTAND,
        ]),
      ]
    case 'TermijnVerlengd':
      return [deel('Het duurt langer', [tekst, tot(b, 'U hoort van ons')])]
    case 'ReactieGegeven':
      return [
        deel('Wat Veilig Thuis doet', [tekst]),
        ...(b.maatregelen.length === 0
          ? [deel('Maatregelen', ['Er volgen geen maatregelen.'])]
          : [
              deel(
                'Maatregelen',
                [],
                b.maatregelen.map(m => `${m.wat} (klaar op ${zegDag(m.voorOp)})`),
              ),
            ]),
        deel('Als u het niet eens bent', VERDER),
      ]
    case 'Ingetrokken':
      return [
        deel('U trok uw klacht in', [
          'Wij behandelen uw klacht niet verder. Dat heeft geen gevolgen voor de hulp die u krijgt.',
          'Bedenkt u zich, dan kunt u opnieuw klagen.',
        ]),
      ]
    case 'NietInBehandeling':
      return [
        deel('Wij behandelen uw klacht niet', [`De reden: ${GROND[feit.grond]} (${GRONDEN[feit.grond]}).`, tekst]),
        deel('Als u het niet eens bent', VERDER),
      ]
    default:
      return []
  }
}

/**
 * The letter that goes with a step of a complaint. Made anew each time out of steps that never change; only how to reach the
 * vertrouwenspersoon is as the region says it on the day the letter is made. Pure.
 */
export const klachtbrief = (b: Briefbron): Officieel => ({
  ...{ soort: 'Brief', titel: 'Uw klacht', afzender: b.afzender, op: b.stap.op },
  kenmerken: [
    ['Kenmerk', b.nummer],
    ['Datum', zegDag(dagVan(b.stap.op))],
    ...(b.naam === null ? [] : [['Voor', b.naam] as const]),
    ['Uw klacht', `van ${zegDag(dagVan(b.ontvangenOp))}, over ${ONDERWERP[b.onderwerp]}`],
  ],
  delen: inhoud(b),
  ondertekening: [b.afzender],
})
