import type { Chattaal } from './talen/vorm.ts'
import { en } from './talen/en.ts'
import { nl } from './talen/nl.ts'

const TALEN: ReadonlyMap<string, Chattaal> = new Map([
  ['nl', nl],
  ['en', en],
])
export const CHATTALEN = [...TALEN.keys()]
/** The words of the chat in a language; a language of the public door without a file here gets the first one. */
export const chattaal = (code: string): Chattaal => TALEN.get(code) ?? nl
