import { mensId, organisatieId } from '../vulling/inrichten.ts'
import { gelukt, type Hand } from './hand.ts'

/** What a story reads of a worksheet. */
export type Werkbladstuk = {
  stap: number
  werkblad: {
    status: string
    signalen: { id: string; op: string; door: string; soort: string }[]
    gesprekken: { gelukt: boolean; waarom: string | null }[]
    stappen: { [stap: string]: { door: string } }
    waarschuwing: { tekens: string[] } | null
    besluit: { melden: boolean } | null
    zendingen: { id: string; soort: string }[]
  }
  deskundigeNodig: string[]
  steunBij: string[]
  post: {
    id: string
    soort: string
    stand: string
    terug: string | null
    antwoord: string | null
    informerenVoor: string | null
  }[]
}

export const begin = async (hand: Hand, titel: string, gemeente: string, sector: string, soort = 'meldcode') =>
  (await gelukt(hand.stuur<{ id: string }>('/werkbladen', { titel, gemeente, sector, soort, client: 'kind' }))).id
export const opBlad = (hand: Hand, id: string, pad: string, inhoud: object) =>
  gelukt(hand.stuur(`/werkbladen/${id}/${pad}`, inhoud))
export const leesBlad = (hand: Hand, id: string): Promise<Werkbladstuk> =>
  gelukt(hand.haal<Werkbladstuk>(`/werkbladen/${id}`))
/** A signal of a day, as it was seen. */
export const signaal = (op: string, tekst: string, tekens: string[], meer: object = {}) => ({
  ...{ soort: 'waarneming', bron: 'zelf', op, tekst, tekens, letsel: 'nee' },
  ...meer,
})
/** Somebody of the demo to put on a sheet. */
export const collega = (regio: string, kort: string, waar: string) => ({
  mens: mensId(`${kort}.${regio}`),
  organisatie: organisatieId(regio, `demo:${waar}`),
})
