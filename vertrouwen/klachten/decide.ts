import { dagVan } from '../../gedeeld/kalender/index.ts'
import { besluit, unreachable, type Besluit } from '../../kernel/decider.ts'
import { weiger, type Weigering } from '../../kernel/weigering.ts'
import { keurCommissie, type Kandidaat } from './commissie.ts'
import type { Feit, Klacht } from './klacht.ts'
import {
  PARTIJEN,
  WET,
  type Grond,
  type Hoorwijze,
  type Langs,
  type Onderwerp,
  type Oordeel,
  type Partij,
  type Van,
} from '../../gedeeld/klachten.ts'

/** In which quality somebody stands at a complaint; nobody it is about stands there at all. */
export type Als = 'opent' | 'behandelt' | 'lid' | 'voorzitter'

export type Opdracht =
  | {
      readonly type: 'SchrijfOp'
      readonly langs: Langs
      readonly van: Van
      readonly onderwerp: Onderwerp
      readonly gebeurdOp: string | null
      readonly ontvangenOp: string
      readonly over: readonly string[]
    }
  | { readonly type: 'NoemBeklaagde'; readonly mens: string }
  | { readonly type: 'BevestigOntvangst' }
  | { readonly type: 'SpreekGesprekAf'; readonly dag: string; readonly instemming: boolean }
  | { readonly type: 'LegGesprekVast'; readonly opgelost: boolean; readonly instemming: boolean }
  | {
      readonly type: 'StuurNaarCommissie'
      readonly leden: readonly string[]
      readonly voorzitter: string
      readonly bekend: readonly Kandidaat[]
    }
  | { readonly type: 'Hoor'; readonly partij: Partij; readonly hoe: Hoorwijze }
  | { readonly type: 'Verleng'; readonly klok: string | null }
  | { readonly type: 'GeefOordeel'; readonly oordeel: Oordeel }
  | { readonly type: 'Reageer'; readonly maatregelen: number }
  | { readonly type: 'RondMaatregelAf'; readonly maatregel: string }
  | { readonly type: 'KoppelZaak' }
  | { readonly type: 'OntkoppelZaak' }
  | { readonly type: 'TrekIn' }
  | { readonly type: 'NeemNietInBehandeling'; readonly grond: Grond }
export type Daad = Exclude<Opdracht['type'], 'SchrijfOp'>

const OFFICIER = ['behandelt'] as const satisfies readonly Als[]
const LEDEN = ['lid', 'voorzitter'] as const satisfies readonly Als[]
/** Who may do what, and where the complaint then stands. Nothing is allowed without a line. */
const REGELS: { readonly [D in Daad]: { readonly als: readonly Als[]; readonly in: readonly Klacht['stand'][] } } = {
  BevestigOntvangst: { als: OFFICIER, in: ['ontvangen', 'gesprek', 'commissie', 'reactie'] },
  SpreekGesprekAf: { als: OFFICIER, in: ['ontvangen'] },
  LegGesprekVast: { als: OFFICIER, in: ['gesprek'] },
  StuurNaarCommissie: { als: OFFICIER, in: ['ontvangen', 'gesprek'] },
  Hoor: { als: LEDEN, in: ['commissie'] },
  GeefOordeel: { als: ['voorzitter'], in: ['commissie'] },
  Reageer: { als: OFFICIER, in: ['reactie'] },
  Verleng: { als: [...OFFICIER, ...LEDEN], in: ['commissie', 'reactie'] },
  RondMaatregelAf: { als: OFFICIER, in: ['klaar'] },
  NoemBeklaagde: { als: OFFICIER, in: ['ontvangen', 'gesprek'] },
  KoppelZaak: { als: OFFICIER, in: ['ontvangen', 'gesprek', 'commissie', 'reactie'] },
  OntkoppelZaak: { als: OFFICIER, in: ['ontvangen', 'gesprek', 'commissie', 'reactie', 'klaar'] },
  TrekIn: { als: OFFICIER, in: ['ontvangen', 'gesprek', 'commissie'] },
  NeemNietInBehandeling: { als: OFFICIER, in: ['ontvangen', 'gesprek'] },
}

/** The clock that can be moved now, and by whom; the commission its own, Veilig Thuis its own. */
export const verlengbaar = (k: Klacht, als: Als): string | null => {
  const klok =
    k.stand === 'commissie' && als !== 'behandelt'
      ? 'klacht-commissie'
      : k.stand === 'reactie' && als === 'behandelt'
        ? 'klachtoordeel'
        : null
  return klok === null || k.verlengd.includes(klok) ? null : klok
}

/** What somebody may do now with this complaint, in the order of the work. */
export const mag = (k: Klacht, als: Als): readonly Daad[] =>
  (Object.keys(REGELS) as Daad[]).filter(
    d =>
      REGELS[d].als.some(a => a === als) &&
      REGELS[d].in.includes(k.stand) &&
      (d !== 'BevestigOntvangst' || !k.bevestigd) &&
      (d !== 'KoppelZaak' || !k.gekoppeld) &&
      (d !== 'OntkoppelZaak' || k.gekoppeld) &&
      (d !== 'Verleng' || verlengbaar(k, als) !== null),
  )

const mist = (zin: string, veld: string, uitleg: string, bron?: string): Weigering =>
  weiger('ONVOLLEDIG', zin, { ...(bron === undefined ? {} : { bron }), velden: [{ veld, uitleg }] })

/**
 * What may happen to a complaint. Pure; who the complaint is about never comes here: for them it does not exist.
 * @param wie who writes it, and in which quality
 */
export function decide(
  k: Klacht,
  o: Opdracht,
  wie: { readonly mens: string; readonly als: Als },
  nu: string,
): Besluit<Feit> {
  if (o.type === 'SchrijfOp') return schrijfOp(o, wie.mens, nu)
  if (k.over.includes(wie.mens))
    return weiger('MAG_NU_NIET', 'Deze klacht behandelt een ander.', { bron: `${WET} lid 2` })
  if (!mag(k, wie.als).includes(o.type))
    return weiger(
      'MAG_NU_NIET',
      k.stand === 'klaar' ? 'Deze klacht is afgerond.' : 'Dat kan met deze klacht nu niet, of het is aan een ander.',
    )
  switch (o.type) {
    case 'NoemBeklaagde':
      if (o.mens === wie.mens)
        return mist(
          'U kunt uzelf hier niet noemen. Vraag een collega de klacht over te nemen.',
          'mens',
          'kies een ander',
        )
      return k.over.includes(o.mens)
        ? weiger('MAG_NU_NIET', 'Deze collega is al genoemd.')
        : besluit<Feit>({ soort: 'BeklaagdeGenoemd', mens: o.mens })
    case 'BevestigOntvangst':
      return besluit<Feit>({ soort: 'OntvangstBevestigd' })
    case 'SpreekGesprekAf':
      // the informal way is a choice of who complains, never a step they must pass
      if (!o.instemming)
        return mist(
          'Een gesprek kan alleen als wie klaagt dat wil. Anders gaat de klacht naar de commissie.',
          'instemming',
          'ontbreekt',
        )
      return o.dag < dagVan(nu)
        ? mist('Deze dag is al voorbij.', 'dag', 'kies een dag die nog komt')
        : besluit<Feit>({ soort: 'GesprekAfgesproken', dag: o.dag })
    case 'LegGesprekVast':
      return o.opgelost && !o.instemming
        ? mist('Een klacht is pas opgelost als wie klaagt dat zelf zegt.', 'instemming', 'ontbreekt')
        : besluit<Feit>({ soort: 'GesprekGehouden', opgelost: o.opgelost })
    case 'StuurNaarCommissie':
      return (
        keurCommissie(o.leden, o.voorzitter, o.bekend, k.over) ??
        besluit<Feit>({ soort: 'NaarCommissie', leden: [...new Set(o.leden)], voorzitter: o.voorzitter })
      )
    case 'Hoor':
      return k.gehoord.includes(o.partij)
        ? weiger('MAG_NU_NIET', 'Deze kant is al gehoord.')
        : besluit<Feit>({ soort: 'Gehoord', partij: o.partij, hoe: o.hoe })
    case 'Verleng':
      return o.klok === null
        ? weiger('MAG_NU_NIET', 'Deze termijn kan niet (nog eens) langer.')
        : besluit<Feit>({ soort: 'TermijnVerlengd', klok: o.klok })
    case 'GeefOordeel':
      return PARTIJEN.every(p => k.gehoord.includes(p))
        ? besluit<Feit>({ soort: 'OordeelGegeven', oordeel: o.oordeel })
        : weiger('MAG_NU_NIET', 'Hoor eerst beide kanten, of leg vast dat iemand dat niet wil.', {
            bron: `${WET} lid 2`,
          })
    case 'Reageer':
      return besluit<Feit>({ soort: 'ReactieGegeven', maatregelen: o.maatregelen })
    case 'RondMaatregelAf':
      return besluit<Feit>({ soort: 'MaatregelGedaan', maatregel: o.maatregel })
    case 'KoppelZaak':
      return besluit<Feit>({ soort: 'ZaakGekoppeld' })
    case 'OntkoppelZaak':
      return besluit<Feit>({ soort: 'ZaakOntkoppeld' })
    case 'TrekIn':
      return besluit<Feit>({ soort: 'Ingetrokken' })
    case 'NeemNietInBehandeling':
      return nietInBehandeling(k, o.grond)
    default:
      return unreachable(o)
  }
}

function schrijfOp(o: Extract<Opdracht, { type: 'SchrijfOp' }>, ik: string, nu: string): Besluit<Feit> {
  const { type: _type, ...rest } = o
  if (o.over.includes(ik))
    return mist(
      'Over uzelf schrijft een ander de klacht op. Vraag een collega, of de klachtbehandelaar.',
      'over',
      'kies een ander',
      `${WET} lid 2`,
    )
  if (Date.parse(o.ontvangenOp) > Date.parse(nu))
    return mist('Deze dag moet nog komen.', 'ontvangenOp', 'kies vandaag of eerder')
  if (o.gebeurdOp !== null && o.gebeurdOp > dagVan(o.ontvangenOp))
    return mist('Wat er gebeurde kan niet na de klacht zijn.', 'gebeurdOp', 'kies een eerdere dag')
  return besluit<Feit>({ soort: 'KlachtOntvangen', ...rest, over: [...new Set(o.over)] })
}

/** Older than a year is a fact of two days, so it is looked at; the other grounds a person weighs and motivates. */
function nietInBehandeling(k: Klacht, grond: Grond): Besluit<Feit> {
  const dag = dagVan(k.ontvangenOp)
  const jaarEerder = `${Number(dag.slice(0, 4)) - 1}${dag.slice(4)}`
  if (grond === 'langer-dan-een-jaar' && (k.gebeurdOp === null || k.gebeurdOp >= jaarEerder))
    return mist(
      k.gebeurdOp === null
        ? 'Van deze klacht is niet bekend wanneer het gebeurde.'
        : 'Wat er gebeurde is minder dan een jaar voor de klacht.',
      'grond',
      'kies een andere grond, of neem de klacht in behandeling',
      'Awb art. 9:8 lid 1 b [K]',
    )
  return besluit<Feit>({ soort: 'NietInBehandeling', grond })
}
