/** The forms as a reader knows them; regions name them finer, and each of their words falls under one of these. */
export const SOORTEN = [
  'partner',
  'kind',
  'getuige',
  'ouderen',
  'ouders',
  'huwelijk',
  'eer',
  'besnijdenis',
  'volgen',
  'scheiding',
  'seks',
  'handel',
  'afhankelijk',
  'dodelijk',
] as const
export type Soort = (typeof SOORTEN)[number]

const ONDER: { readonly [S in Soort]: RegExp } = {
  partner: /^(partnergeweld|mannen)$/,
  kind: /^(kindermishandeling|kind-(lichamelijk|psychisch|geestelijk|seksueel).*)$/,
  getuige: /getuige/,
  ouderen: /ouderen|mantelzorg/,
  ouders: /^(oudermishandeling|geweld-tegen-ouders)$/,
  huwelijk: /^(huwelijksdwang|achterlating|schadelijke-praktijken)$/,
  eer: /^(eergerelateerd|eer-.*)$/,
  besnijdenis: /^vgv$/,
  volgen: /stalking|belaging/,
  scheiding: /scheiding/,
  seks: /^seksueel-geweld$/,
  handel: /mensenhandel|loverboy|jeugdprostitutie/,
  afhankelijk: /organisatie|instelling|professioneel|arts-|docent-/,
  dodelijk: /^femicide$/,
}

/** Which of these a region with these forms deals with, in a fixed order; a child that sees it is of every region that knows children. */
export function soortenVan(vormen: readonly string[]): readonly Soort[] {
  const heeft = (s: Soort) => vormen.some(v => ONDER[s].test(v))
  return SOORTEN.filter(s => heeft(s) || (s === 'getuige' && heeft('kind')))
}
