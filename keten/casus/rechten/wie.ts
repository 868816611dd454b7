import { weiger, type Weigering } from '../../../kernel/weigering.ts'
import type { Kern } from '../casus.ts'
import { andereKant, isKind, isOuderVan } from '../inzage/inzage.ts'
import type { Bevoegdheid, Hoedanigheid } from './feiten.ts'

/**
 * When somebody in this capacity may ask. `mag`: always. `wegen`: when the person is able to weigh the interests. `belang`: when somebody
 * judged that it does not go against the interest of the person. `niet-wegen`: only for who cannot weigh them, and then as `belang`.
 */
export type Voorwaarde = 'mag' | 'wegen' | 'belang' | 'niet-wegen'
export type Groep = 'tot-12' | '12-15' | '16-17' | 'volwassen' | 'overleden'
export type Regel = { readonly als: Voorwaarde; readonly bron: string }

const ZELF = 'Wmo 2015 art. 5.3.2 lid 1 en 2'
const VERTEGENWOORDIGER = 'Wmo 2015 art. 5.3.2 lid 3'
const KEUZE = 'platform'

/**
 * Who may ask, by the age of the person it is about (dossier 1.9). Who does not stand in a line may not ask. The same for every right: the law
 * names these ages for access, correction and destruction alike.
 */
export const LEEFTIJDSTABEL: Readonly<Record<Groep, { readonly [H in Hoedanigheid]?: Regel }>> = {
  'tot-12': {
    ouder: { als: 'belang', bron: VERTEGENWOORDIGER },
    voogd: { als: 'belang', bron: VERTEGENWOORDIGER },
  },
  '12-15': {
    zelf: { als: 'wegen', bron: ZELF },
    ouder: { als: 'belang', bron: VERTEGENWOORDIGER },
    voogd: { als: 'belang', bron: VERTEGENWOORDIGER },
  },
  '16-17': {
    zelf: { als: 'wegen', bron: ZELF },
    ouder: { als: 'niet-wegen', bron: VERTEGENWOORDIGER },
    voogd: { als: 'niet-wegen', bron: VERTEGENWOORDIGER },
  },
  volwassen: {
    zelf: { als: 'mag', bron: ZELF },
    mentor: { als: 'niet-wegen', bron: VERTEGENWOORDIGER },
    curator: { als: 'niet-wegen', bron: VERTEGENWOORDIGER },
    gemachtigde: { als: 'wegen', bron: KEUZE },
  },
  // the law is silent about who died: a weighed interest, never by itself
  overleden: { nabestaande: { als: 'belang', bron: KEUZE } },
}

/** How it can be made sure that somebody may ask for another. */
export const BEWIJS: Readonly<Record<Exclude<Hoedanigheid, 'zelf'>, readonly Bevoegdheid[]>> = {
  ouder: ['gezagsregister', 'beschikking'],
  voogd: ['gezagsregister', 'beschikking'],
  mentor: ['beschikking'],
  curator: ['beschikking'],
  gemachtigde: ['machtiging'],
  nabestaande: ['familieband'],
}

export type Vrager = {
  readonly persoon: string
  readonly hoedanigheid: Hoedanigheid
  readonly vrager: string | null
  readonly bevoegdheid: Bevoegdheid | null
  readonly kanWegen: boolean
  readonly belang: boolean
}

/** In which line somebody falls; an unknown age of a child is the youngest, of another person grown up (dossier 10.3). */
export function groepVan(leeftijd: number | null, kind: boolean, hoedanigheid: Hoedanigheid): Groep {
  if (hoedanigheid === 'nabestaande') return 'overleden'
  const jaar = leeftijd ?? (kind ? 0 : 18)
  if (jaar < 12) return 'tot-12'
  if (jaar < 16) return '12-15'
  return jaar < 18 ? '16-17' : 'volwassen'
}

const NIEMAND: Readonly<Record<Groep, string>> = {
  'tot-12': 'Een kind jonger dan 12 vraagt dit niet zelf. Een ouder met gezag of een voogd kan erom vragen.',
  '12-15': 'Dit kan de jongere zelf vragen, of een ouder met gezag of een voogd.',
  '16-17': 'Vanaf 16 jaar vraagt de jongere dit zelf.',
  volwassen: 'Dit is alleen voor de persoon zelf, of voor wie die persoon wettelijk vertegenwoordigt of machtigt.',
  overleden: 'Na overlijden kan alleen een nabestaande dit vragen.',
}

/** Whether this person may ask this, and if not why, in one calm sentence with its source; null: yes. */
export function bezwaarTegenVrager(c: Kern, v: Vrager, leeftijd: number | null): Weigering | null {
  const groep = groepVan(leeftijd, isKind(c, v.persoon), v.hoedanigheid)
  const regel = LEEFTIJDSTABEL[groep][v.hoedanigheid]
  const nee = (veld: string, uitleg: string, bron = regel?.bron ?? VERTEGENWOORDIGER) =>
    weiger('MAG_NU_NIET', uitleg, { bron, velden: [{ veld, uitleg }] })
  if (regel === undefined) return nee('hoedanigheid', NIEMAND[groep])
  const zelf = v.hoedanigheid === 'zelf'
  if (zelf && v.vrager !== null && v.vrager !== v.persoon)
    return nee('vrager', 'Wie voor zichzelf vraagt, vraagt over de eigen gegevens. Kies wie vraagt en over wie.')
  if (!zelf) {
    const tegen = vertegenwoordigt(c, v)
    if (tegen !== null) return nee(...tegen)
  }
  if (regel.als === 'wegen' && !v.kanWegen)
    return nee('kanWegen', 'Leg eerst vast dat deze persoon zelf kan overzien wat dit verzoek betekent.')
  if (regel.als === 'niet-wegen' && v.kanWegen)
    return nee('hoedanigheid', 'Wie het zelf kan overzien, vraagt dit zelf.')
  if ((regel.als === 'belang' || regel.als === 'niet-wegen') && !v.belang)
    return nee('belang', 'Leg eerst vast dat dit niet tegen het belang is van wie het gaat.')
  return null
}

/** Somebody who asks for another: shown to be allowed, of this family when a parent, and never on the other side of the violence. */
function vertegenwoordigt(c: Kern, v: Vrager): [veld: string, uitleg: string] | null {
  if (v.hoedanigheid === 'zelf') return null
  if (v.vrager === v.persoon) return ['vrager', 'Kies wie er voor deze persoon vraagt: een ander dan de persoon zelf.']
  if (v.hoedanigheid === 'ouder' && v.vrager === null) return ['vrager', 'Kies welke ouder het vraagt.']
  if (v.vrager !== null && andereKant(c, v.vrager))
    return ['vrager', 'Wie hier vraagt staat aan de andere kant van het geweld en kan dit niet voor een ander vragen.']
  if (v.hoedanigheid === 'ouder' && v.vrager !== null && !isOuderVan(c, v.vrager, v.persoon))
    return ['vrager', 'Alleen een ouder van dit kind kan dit vragen. Van dit kind is deze persoon geen ouder.']
  if (v.bevoegdheid === null || !BEWIJS[v.hoedanigheid].includes(v.bevoegdheid))
    return ['bevoegdheid', 'Leg eerst vast waaruit blijkt dat deze persoon voor de ander mag vragen.']
  return null
}
