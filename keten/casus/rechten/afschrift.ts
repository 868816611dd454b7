import { dagVan } from '../../../gedeeld/kalender/index.ts'
import type { Actor } from '../../../kernel/actor.ts'
import type { Officieel } from '../../../kernel/kluis.ts'
import type { Inzagekopie, Inzageregel, Inzageveld } from '../inzage/inzage.ts'
import { INZAGEBRON } from '../inzage/teksten.ts'
import { nl as contact } from '../screens/woorden/contact.ts'
import { nl as hulp } from '../screens/woorden/hulp.ts'
import { nl as coach } from '../screens/woorden/coach.ts'
import { nl as inzage } from '../screens/woorden/inzage.ts'
import { nl as kijk } from '../screens/woorden/kijk.ts'
import { nl as kopiewoorden } from '../screens/woorden/kopie.ts'
import { nl as loop } from '../screens/woorden/loop.ts'
import { nl as nazorg } from '../screens/woorden/nazorg.ts'
import { nl as plan } from '../screens/woorden/plan.ts'
import { nl as rechten } from '../screens/woorden/rechten.ts'
import { nl as regie } from '../screens/woorden/regie.ts'
import { nl as stukken } from '../screens/woorden/stukken.ts'
import { nl as systeem } from '../screens/woorden/systeem.ts'
import { MET_KOPIE, type Verzoek } from './feiten.ts'
import { kekendeel, type Keek } from './keken.ts'
import { nietVoor, VERNIETIGWET } from './vernietiging.ts'

type Woorden = { readonly [woord: string]: string | undefined }
const FEITEN: Woorden = {
  ...{ ...loop.feit, ...regie.feit, ...systeem.feit, ...contact.feit, ...kijk.feit, ...plan.feit, ...hulp.feit },
  ...{ ...nazorg.feit, ...stukken.feit, ...inzage.feit, ...coach.feit, ...rechten.feit },
}
/** With which words a field is said, as on the screen; a word that is not there stays out. */
const GROEPEN: { readonly [veld: string]: Woorden } = {
  rol: kopiewoorden.rol,
  rollen: kopiewoorden.rol,
  oordeel: kopiewoorden.oordeel,
  fase: contact.motivatie,
  wat: contact.nee,
  waarom: contact.nietZelf,
  trede: hulp.herstel.trede,
  waarvoor: kijk.jeugddoel,
  stand: inzage.inzage.stand,
  grond: inzage.inzage.grond,
  doel: inzage.inzage.doel,
}
const DAG = /^\d{4}-\d\d-\d\d/
/** A calendar day as people write it: 3-3-2026. */
const zegDag = (dag: string): string =>
  DAG.test(dag) ? dag.slice(0, 10).split('-').reverse().map(Number).join('-') : dag

function zegVeld({ veld, waarde }: Inzageveld): string {
  if (typeof waarde === 'number') return inzage.inzage.versie.replace('{{nummer}}', String(waarde))
  const groep = GROEPEN[veld]
  const woorden = (Array.isArray(waarde) ? waarde : [waarde]).map(String)
  return woorden
    .map(w => groep?.[w] ?? (DAG.test(w) ? zegDag(w) : ''))
    .filter(Boolean)
    .join(', ')
}

const zegRegel = (r: Inzageregel): string => {
  const weetjes = [...new Set(r.velden.filter(v => v.tekst === null).map(zegVeld))].filter(Boolean).join(', ')
  const teksten = r.velden.flatMap(v => v.tekst ?? [])
  const kop = FEITEN[r.feit] ?? ''
  return [[kop, weetjes].filter(Boolean).join(': '), ...teksten].join('. ')
}

/** The copy of one person as parts of a document: what stands in the copy, and nothing beside it. */
export const kopiedelen = (kopie: Inzagekopie, keken: readonly Keek[]): Officieel['delen'] => [
  {
    kop: 'Uw gegevens',
    alineas: [
      `Naam: ${kopie.naam}`,
      `Geboren: ${zegDag(kopie.geboortedatum)}`,
      ...(kopie.adres === null ? [] : [`Adres: ${kopie.adres}`]),
      ...(kopie.kinderen.length === 0 ? [] : [`Eigen kinderen: ${kopie.kinderen.join(', ')}`]),
    ],
    lijst: [],
  },
  {
    kop: 'Wat er is vastgelegd',
    alineas: kopie.regels.length === 0 ? ['Er is nog niets vastgelegd dat in deze kopie hoort.'] : [],
    lijst: kopie.regels.map(zegRegel),
  },
  kekendeel(keken),
  {
    kop: 'Wat er niet in staat',
    alineas: [
      'Wat over een ander gaat of wat een ander zei, wie iets meldde, en waar iemand is of hoe iemand te bereiken is, staat niet in deze kopie. Tekst van medewerkers staat er alleen in als die is nagelezen.',
    ],
    lijst: [],
  },
]

/** The copy alone, as it would go into the letter. */
export const kopiestuk = (
  kopie: Inzagekopie,
  keken: readonly Keek[],
  afzender: string,
  kenmerken: Officieel['kenmerken'] = [],
): Officieel => ({
  ...{ soort: 'Kopie', titel: 'Kopie van uw gegevens', afzender, op: kopie.op },
  kenmerken: [...kenmerken, ['Gemaakt op', zegDag(dagVan(kopie.op))]],
  ...{ delen: kopiedelen(kopie, keken), ondertekening: [] },
})

/** Where somebody goes who does not agree. Always both ways: against the decision, and about how one was treated. */
const RECHTSMIDDEL = {
  bezwaar:
    'Bent u het niet eens met dit besluit? Dan kunt u binnen zes weken na de datum van dit besluit bezwaar maken bij de organisatie die bovenaan staat (Awb art. 6:4 en 6:7; UAVG art. 34). Schrijf op waarom u het niet eens bent, en zet uw naam en de datum erbij.',
  rechtbank:
    'Bent u het niet eens met dit besluit? Dan kunt u binnen zes weken na de datum van dit besluit de rechtbank vragen om een oordeel (UAVG art. 35).',
} as const
const VERDER = [
  'U kunt ook een klacht indienen over hoe u behandeld bent. Dat kan bij de organisatie die bovenaan staat. Gaat het over Veilig Thuis, dan kan het ook zonder naam op de openbare wegwijzer van uw regio, bij Niet tevreden over Veilig Thuis (Wmo 2015 art. 4.2.7).',
  'Over het gebruik van uw gegevens kunt u klagen bij de Autoriteit Persoonsgegevens.',
]

/** The same laws name the right to have a file destroyed in another article. */
const VERNIETIGBRON: Readonly<Record<keyof typeof INZAGEBRON, string>> = {
  'wmo-5-3-2': VERNIETIGWET,
  'jeugdwet-7-3-10': 'Jeugdwet art. 7.3.9',
  'avg-15': 'AVG art. 17',
}
const watVernietigdWordt = (nummer: string, nu: string): readonly string[] => [
  `Het dossier ${nummer} gaat weg op of kort na ${zegDag(nietVoor(nu))}. Tot die dag kan een ander die hierbij belang heeft bezwaar maken. Bewaar deze brief: daarna is ook ons exemplaar weg.`,
  'Begint er voor die dag weer hulp, of komt er iets bij, dan gaat het dossier niet vanzelf weg. U hoort dat van ons.',
  'Wat een andere organisatie over u bewaart, valt hier niet onder. Ook een huisverbod blijft vijf jaar (Wet tijdelijk huisverbod art. 10). Vraag het aan die organisatie zelf.',
]

type Besluitbron = {
  readonly verzoek: Verzoek
  readonly voorstel: NonNullable<Verzoek['voorstel']>
  readonly nummer: string
  readonly kopie: Inzagekopie
  /** who saw the data of this person */
  readonly keken: readonly Keek[]
  readonly teksten: Readonly<Record<string, string>>
  readonly wie: Pick<Actor, 'naam' | 'organisatieNaam'>
  /** that there is a vertrouwenspersoon, and how to reach one */
  readonly steun: readonly string[]
  readonly nu: string
}

/** The letter with the decision: what was asked, what is decided and why, the law, the way on, and the copy when there is one. Pure. */
export function besluitstuk({
  verzoek: v,
  voorstel: b,
  nummer,
  kopie,
  keken,
  teksten,
  wie,
  steun,
  nu,
}: Besluitbron): Officieel {
  const w = rechten.rechten
  const kopieErbij = MET_KOPIE.includes(v.recht) && b.uitkomst !== 'afgewezen'
  return {
    ...{ soort: 'Besluit', titel: 'Besluit op uw verzoek', afzender: wie.organisatieNaam, op: nu },
    kenmerken: [
      ['Kenmerk', nummer],
      ['Datum', zegDag(dagVan(nu))],
      ['Over', kopie.naam],
    ],
    delen: [
      {
        kop: 'Wat er is gevraagd',
        alineas: [
          `${w.recht[v.recht]}, gevraagd op ${zegDag(v.ontvangenOp)} (${v.recht === 'vernietiging' ? VERNIETIGBRON[v.wet] : INZAGEBRON[v.wet]}).`,
          teksten[v.wat] ?? '',
        ],
        lijst: [],
      },
      {
        kop: 'Het besluit',
        alineas: [
          `${w.uitkomst[b.uitkomst]}${b.grond === null ? '.' : `: ${w.afwijsgrond[b.grond]}.`}`,
          teksten[b.motivering] ?? '',
          ...(v.recht === 'vernietiging' && b.uitkomst === 'toegewezen' ? watVernietigdWordt(nummer, nu) : []),
        ],
        lijst: [],
      },
      { kop: 'Als u het niet eens bent', alineas: [RECHTSMIDDEL[b.rechtsgang], ...VERDER, ...steun], lijst: [] },
      ...(kopieErbij ? kopiedelen(kopie, keken) : []),
    ],
    ondertekening: [wie.naam, wie.organisatieNaam],
  }
}
