/** Forms of violence that need special knowledge: the expert comes in before any contact with the family (issue 5; R002-92). */
export const BIJZONDER = ['eergerelateerd', 'huwelijksdwang', 'vgv', 'ouderenmishandeling', 'intieme-terreur'] as const
export type Bijzonder = (typeof BIJZONDER)[number]

type Teken = { readonly groep: string; readonly zwaar?: true; readonly bijzonder?: Bijzonder }
/**
 * The signal card (R003-41): what somebody may see or hear. IJsselland asks for a card and leaves its content open (lines 941-943); signs come from
 * the stories in Arnhem (Elif, Chayenne, Mieke, Trudy), the rest is a choice of Kring.
 */
export const TEKENS = {
  'letsel-onverklaard': { groep: 'lichaam', zwaar: true },
  'letsel-baby': { groep: 'lichaam', zwaar: true },
  'bang-voor-thuis': { groep: 'gedrag', zwaar: true },
  'zegt-geslagen': { groep: 'lichaam', zwaar: true },
  'seksueel-gedrag': { groep: 'gedrag', zwaar: true },
  schoolverzuim: { groep: 'school' },
  'vaak-ziek-gemeld': { groep: 'school' },
  'cijfers-dalen': { groep: 'school' },
  moe: { groep: 'gedrag' },
  teruggetrokken: { groep: 'gedrag' },
  'geen-vrienden': { groep: 'gedrag' },
  'zonder-eten': { groep: 'verzorging' },
  verwaarloosd: { groep: 'verzorging' },
  'te-laat-of-niet-gehaald': { groep: 'verzorging' },
  'ouder-in-paniek': { groep: 'ouders' },
  'ouder-somber': { groep: 'ouders' },
  'ouder-middelen': { groep: 'ouders' },
  'gehaald-en-gebracht': { groep: 'dwang' },
  'telefoon-afgepakt': { groep: 'dwang' },
  'alles-gecontroleerd': { groep: 'dwang', bijzonder: 'intieme-terreur' },
  dreiging: { groep: 'dwang', zwaar: true },
  'familie-eer': { groep: 'eer', bijzonder: 'eergerelateerd' },
  'tegen-wil-trouwen': { groep: 'eer', zwaar: true, bijzonder: 'huwelijksdwang' },
  'risico-vgv': { groep: 'eer', zwaar: true, bijzonder: 'vgv' },
  'reis-familie-buitenland': { groep: 'reis' },
  uitgeschreven: { groep: 'uitschrijving' },
  'oudere-verwaarloosd': { groep: 'verzorging', bijzonder: 'ouderenmishandeling' },
  'oudere-geld': { groep: 'ouderen', bijzonder: 'ouderenmishandeling' },
  'mantelzorger-overbelast': { groep: 'mantelzorg' },
} as const satisfies { readonly [teken: string]: Teken }
export type Tekencode = keyof typeof TEKENS
export const TEKENCODES = Object.keys(TEKENS) as Tekencode[]
const teken = (c: Tekencode): Teken => TEKENS[c]

export const KAARTADVIEZEN = ['bel-nu', 'meldcode', 'deskundige', 'steun-mantelzorg', 'volgen'] as const
export type Kaartadvies = (typeof KAARTADVIEZEN)[number]

/** What the card advises for the chosen signs, the most urgent first, with the signs that say so. A card never decides. */
export function kaartadvies(tekens: readonly Tekencode[]): { advies: Kaartadvies; om: readonly Tekencode[] }[] {
  const met = (is: (t: Teken, c: Tekencode) => boolean) => tekens.filter(c => is(teken(c), c))
  const zwaar = met(t => t.zwaar === true)
  const bijzonder = met(t => t.bijzonder !== undefined)
  const zorg = met(t => t.groep === 'mantelzorg')
  const gewoon = met(t => t.zwaar !== true && t.groep !== 'mantelzorg')
  return [
    ...(zwaar.length > 0 ? [{ advies: 'bel-nu' as const, om: zwaar }] : []),
    ...(bijzonder.length > 0 ? [{ advies: 'deskundige' as const, om: bijzonder }] : []),
    ...(gewoon.length > 1 ? [{ advies: 'meldcode' as const, om: gewoon }] : []),
    ...(zorg.length > 0 ? [{ advies: 'steun-mantelzorg' as const, om: zorg }] : []),
    ...(gewoon.length === 1 && zwaar.length === 0 ? [{ advies: 'volgen' as const, om: gewoon }] : []),
  ]
}

/** The forms that these signs point to. */
export const bijzonderVan = (tekens: readonly Tekencode[]): readonly Bijzonder[] => [
  ...new Set(tekens.flatMap(c => teken(c).bijzonder ?? [])),
]

/**
 * The risk of being left behind abroad (R002-94; Arnhem lines 1092-1101): a deregistration or a journey together with control or honour.
 * School absence alone is none. @returns the signs that together give the warning; empty: no warning
 */
export function achterlating(tekens: readonly Tekencode[]): readonly Tekencode[] {
  const uniek = [...new Set(tekens)]
  const van = (...groepen: string[]) => uniek.filter(c => groepen.includes(teken(c).groep))
  const [reis, druk, weg] = [van('reis'), van('dwang', 'eer'), van('uitschrijving')]
  if (weg.length > 0) {
    const rest = uniek.filter(c => !weg.includes(c) && teken(c).groep !== 'mantelzorg')
    return rest.length > 0 ? [...rest, ...weg] : []
  }
  return reis.length > 0 && druk.length > 0 ? [...reis, ...druk] : []
}
