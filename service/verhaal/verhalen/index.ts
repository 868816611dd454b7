import type { Verhaal } from '../verteller.ts'
import { rotterdamStandaard } from './rotterdam-2014-standaard.ts'

/** The stories, one per region. */
export const verhalen: readonly Verhaal[] = [rotterdamStandaard]
