/** The words of the look-up review that the screens and the rules share. */

/** Why a look stands out. */
export const PATRONEN = [
  'zelfde-achternaam',
  'zelfde-huishouden',
  'zelfde-straat',
  'eigen-collega',
  'zonder-taak',
  'nacht',
  'eigen-dienst',
  'veel-tegelijk',
  'kanarie',
  'stukken',
  'steekproef',
] as const
export type Patroon = (typeof PATRONEN)[number]

/** What a reviewer decides: fine, talk about it, or a data breach (AVG art. 33). */
export const BLIKOORDELEN = ['in-orde', 'gesprek', 'datalek'] as const
export type Blikoordeel = (typeof BLIKOORDELEN)[number]
