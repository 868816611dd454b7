import { Bezoeker } from '../../../service/verhaal/bezoeker.ts'
import { gelukt, type Hand } from '../../../service/verhaal/hand.ts'
import type { Huis } from '../../hulp/huis.ts'

/** What the screen of the index shows, as far as the tests look. */
export type Indexblad = {
  index: { naam: string; gemeenten: string[]; perDag: number; over: number } | null
  signalen: {
    id: string
    voornamen: string
    achternaam: string
    tot: string
    loopt: boolean
    wegReden: string | null
    teVertellen: string[]
    treffers: {
      id: string
      soort: string
      eerder: boolean
      naam: string
      organisatie: string
      bereikbaar: string
      afgelopenOp: string | null
      contacten: { uitkomst: string }[]
    }[]
  }[]
}

/** A visibly made-up young person; `meer` changes who it is. */
export const jongere = (meer: object = {}) => ({
  ...{ voornamen: 'Mieke', achternaam: 'Proefweg', geboortedatum: '2016-05-30', geslacht: 'v' },
  ...{ instelling: 'nee', ouders: [] as { achternaam: string; geboortedatum: string }[] },
  ...meer,
})
/** A registration as the screen sends it. */
export const aanmelding = (wie: object = {}, meer: object = {}) => ({
  ...{ gemeente: 'Arnhem', als: 'onderwijs', bereikbaar: '026 000 0001', vermoeden: 'ja' },
  ...{ jongereWeet: 'ja', oudersWeten: 'ja', jongere: jongere(wie) },
  ...meer,
})
export const index = (hand: Hand): Promise<Indexblad> => gelukt(hand.haal<Indexblad>('/verwijsindex'))
export const meldAan = async (hand: Hand, wie: object = {}, meer: object = {}): Promise<string> =>
  (await gelukt(hand.stuur<{ id: string }>('/verwijsindex/signalen', aanmelding(wie, meer)))).id
/** One registration of one's own, as the screen shows it. */
export const eigenVan = async (hand: Hand, id: string): Promise<Indexblad['signalen'][number] | undefined> =>
  (await index(hand)).signalen.find(s => s.id === id)

/** Fresh sessions, so that a test may move the clock. */
export const als = (huis: Huis, onderwerp: string): Promise<Bezoeker> => Bezoeker.meldAan(huis.adres, onderwerp)
