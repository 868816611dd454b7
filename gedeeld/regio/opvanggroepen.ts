/** Wat voor plek: de eerste dagen, uitzoeken wat er moet, wonen met hulp, of hulp zonder bed. */
export const OPVANGSOORTEN = [
  'intake',
  'nood',
  'crisis',
  'analyse',
  'opvang',
  'wonen',
  'doorstroom',
  'ambulant',
] as const
export type OpvangSoort = (typeof OPVANGSOORTEN)[number]
/** Voor wie een plek is, zoals de bronnen de groepen noemen; wie onder geen groep valt zoekt gewone opvang. */
export const OPVANGGROEPEN = [
  'vrouwen',
  'mannen',
  'jonge-moeders',
  'tienermoeders',
  'meisjes',
  'jongeren',
  'gezinnen',
  'eenoudergezinnen',
  'mensenhandel',
  'onderduik',
  'eergerelateerd',
  'extreme-stalking',
  'eer-extreem',
  'crimineel-milieu',
  'loverboy-complex',
] as const
export type OpvangGroep = (typeof OPVANGGROEPEN)[number]
