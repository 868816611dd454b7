import { gelukt, type Hand } from './hand.ts'

/** What a story reads of the reference index. */
export type Indexstuk = {
  index: { over: number } | null
  signalen: {
    id: string
    loopt: boolean
    wegReden: string | null
    tot: string
    teVertellen: string[]
    treffers: (Record<string, unknown> & {
      id: string
      soort: string
      eerder: boolean
      naam: string
      organisatie: string
      afgelopenOp: string | null
      contacten: { uitkomst: string }[]
    })[]
  }[]
}
/** All a match holds: whom to call, and what came of the calling. */
export const TREFFERVELDEN = 'afgelopenOp,bereikbaar,contacten,eerder,id,naam,op,organisatie,soort'

/** A registration as the screen sends it; everybody in it is made up. */
export const indexmelding = (jongere: object, meer: object = {}) => ({
  ...{ gemeente: 'Arnhem', als: 'onderwijs', bereikbaar: '026 000 0000', vermoeden: 'ja' },
  ...{ jongereWeet: 'nee', oudersWeten: 'ja' },
  jongere: { instelling: 'nee', ouders: [], ...jongere },
  ...meer,
})
export const meldInIndex = async (hand: Hand, jongere: object, meer: object = {}): Promise<string> =>
  (await gelukt(hand.stuur<{ id: string }>('/verwijsindex/signalen', indexmelding(jongere, meer)))).id
export const leesIndex = (hand: Hand): Promise<Indexstuk> => gelukt(hand.haal<Indexstuk>('/verwijsindex'))
export const uitIndex = async (hand: Hand, id: string) => (await leesIndex(hand)).signalen.find(s => s.id === id)
export const belde = (hand: Hand, treffer: string, uitkomst: string) =>
  gelukt(hand.stuur(`/verwijsindex/treffers/${treffer}/contact`, { uitkomst }))
/** The kinds of messages that wait for this person's role. */
export const berichtsoorten = async (hand: Hand): Promise<readonly string[]> =>
  (await gelukt(hand.haal<{ berichten: { soort: string }[] }>('/mijn-werk'))).berichten.map(b => b.soort)
