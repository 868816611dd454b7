/** Answers that say no to who tries a door: a crooked form, nobody known, no right, too large, of another kind, too often. */
const AFWIJZING: ReadonlySet<number> = new Set([400, 401, 403, 405, 413, 415, 429, 431])
/** At the public door only a flood counts: who fills in a form the wrong way there leaves nothing behind (SD-9). */
export const isAfwijzing = (status: number, patroon: string | undefined): boolean =>
  patroon?.startsWith('/wegwijzer') === true ? status === 429 : AFWIJZING.has(status)

/** The doors that are no screen, by the beginning of their address; what a visitor of them asked is not told apart (SD-9). */
const DEUREN: readonly (readonly [begin: string, deur: string])[] = [
  ['/api/v1/post/vt', 'post'],
  ['/api/v1/alarm/in', 'alarm'],
  ['/api/v1/chat', 'chat'],
  ['/scim/', 'scim'],
  ['/aanmelden', 'aanmelden'],
  ['/a/', 'antwoordlink'],
  ['/wegwijzer', 'loket'],
]

/** Which door this was, in words of Kring: for the log, which never holds an address as it was asked. @param patroon the pattern of the route */
export function deurVan(patroon: string | undefined): { deur: string; route?: string } {
  if (patroon === undefined) return { deur: 'onbekend' }
  const [, deur] = DEUREN.find(([begin]) => patroon.startsWith(begin)) ?? []
  if (deur !== undefined) return { deur }
  return patroon.startsWith('/api/v1/') ? { deur: 'werkscherm', route: patroon } : { deur: 'blad' }
}
