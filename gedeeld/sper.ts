/** Why a file is closed for an employee: a closed list, so that no word about a family stands beside it (keuze van Kring). */
export const SPERGRONDEN = ['familie', 'ex-partner', 'buur', 'kennis', 'collega', 'anders'] as const
export type Spergrond = (typeof SPERGRONDEN)[number]
