import type { Bezoeker } from './bezoeker.ts'
import { doe, openCasus } from './handelingen.ts'

/** What one asks when taking in a request; what a story does not say is the plainest there is: a grown person, for themselves. */
export const vraag = (anders: { readonly persoon: string; readonly [veld: string]: unknown }) => ({
  ...{ recht: 'afschrift', wet: 'wmo-5-3-2', hoedanigheid: 'zelf', identiteit: 'document-gezien' },
  ...{ kanWegen: true, belang: true, wat: 'Vroeg het vandaag (verzonnen).', ontvangenOp: '2015-01-02' },
  ...anders,
})

/** The newest request about somebody in a case. */
export async function laatsteVerzoek(hand: Bezoeker, casus: string, persoon: string): Promise<string> {
  const { verzoeken } = (await openCasus(hand, casus)).casus
  const verzoek = verzoeken.filter(v => v.persoon === persoon).at(-1)?.verzoek
  if (verzoek === undefined) throw new Error('geen verzoek')
  return verzoek
}

export const voorstel = (verzoek: string, anders: object = {}) => ({
  ...{ verzoek, uitkomst: 'toegewezen', motivering: 'U hebt hier recht op (verzonnen).', rechtsgang: 'bezwaar' },
  ...anders,
})

/** A whole request: one takes it in and proposes, another decides. */
export async function geefKopie(
  w: { readonly team: Bezoeker; readonly tweede: Bezoeker; readonly casus: string },
  persoon: string,
  anders: object = {},
): Promise<string> {
  const pad = `/casussen/${w.casus}/verzoeken`
  await doe(w.team, pad, vraag({ persoon, ...anders }))
  const verzoek = await laatsteVerzoek(w.team, w.casus, persoon)
  await doe(w.team, `${pad}/voorstel`, voorstel(verzoek))
  await doe(w.tweede, `${pad}/besluit`, { verzoek })
  return verzoek
}

/** The letter with the decision, as bytes. @throws when it is not there */
export async function haalBesluit(hand: Bezoeker, casus: string, verzoek: string): Promise<Buffer> {
  const { status, bytes } = await hand.haalBytes(`/casussen/${casus}/verzoeken/${verzoek}/besluit`)
  if (status !== 200) throw new Error(`geen brief (${status})`)
  return bytes
}
