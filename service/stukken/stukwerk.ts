import type { Stukwerk } from '../../kernel/kluis.ts'
import { druk } from './druk.ts'
import { keur } from './keur.ts'
import { officieel } from './officieel.ts'

/** Judging files and printing letters; the heavy packages come in at the first file or letter. */
export const stukwerk: Stukwerk = { keur, druk, officieel }
