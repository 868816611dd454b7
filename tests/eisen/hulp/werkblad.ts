import { Bezoeker } from '../../../service/verhaal/bezoeker.ts'
import { gelukt, type Hand } from '../../../service/verhaal/hand.ts'
import { mensId, organisatieId } from '../../../service/vulling/inrichten.ts'
import type { Huis } from '../../hulp/huis.ts'

export const ARNHEM = 'arnhem-achterhoek-2014'
export const SCHOOL = organisatieId(ARNHEM, 'demo:school')
export const BUURTHUIS = organisatieId(ARNHEM, 'demo:buurthuis')
export const mensVan = (kort: string): string => mensId(`${kort}.${ARNHEM}`)

/** What the screen of a worksheet shows, as far as the tests look. */
export type Werkbladblad = {
  versie: number
  mag: string[]
  stap: number
  ik: string
  werkblad: {
    status: string
    titel: string
    kader: string
    crisis: boolean
    signalen: {
      id: string
      op: string
      soort: string
      bron: string
      tekst: string
      duiding: string | null
      door: string
      organisatie: string
    }[]
    kindcheck: { kinderen: string; veilig: string | null; vervolg: string | null } | null
    gesprekken: { met: string; gelukt: boolean; waarom: string | null }[]
    stappen: { [stap: string]: { stand: string; uitkomst: string; op: string; door: string } }
    weging: { kader: string; uitslag: string; op: string; door: string } | null
    besluit: { melden: boolean; hulp: string; wijktAf: boolean; reden: string } | null
    instrumenten: { instrument: string; uitslag: string }[]
    steun: { steun: string; afspraak: string }[]
    stilstanden: { stap: number; reden: string }[]
    waarschuwing: { tekens: string[] } | null
    vormen: string[]
    zendingen: { id: string; acuut: boolean; signalen: string[] }[]
    mensen: { mens: string; als: string }[]
  }
  deskundigeNodig: string[]
  post: {
    id: string
    soort: string
    stand: string
    informerenVoor: string | null
    beslotenOp: string | null
    terugOp: string | null
    terug: string | null
    antwoord: string | null
  }[]
  kaart: { advies: string; om: string[] }[]
  steunBij: string[]
  teksten: { [id: string]: string }
  werk: { soort: string; klaarOp: string | null; vervaltOp: string | null }[]
}

/** Fresh sessions, so that a test may move the clock. */
export const alsProfessional = (huis: Huis, kort: string): Promise<Bezoeker> =>
  Bezoeker.meldAan(huis.adres, `${kort}.${ARNHEM}`)

export const DAG = '2026-03-02'
export const open = async (hand: Hand, meer: object = {}): Promise<string> => {
  const invoer = {
    ...{ titel: 'Leerling uit de vijfde', gemeente: 'Arnhem', sector: 'onderwijs', soort: 'meldcode', client: 'kind' },
    ...meer,
  }
  return (await gelukt(hand.stuur<{ id: string }>('/werkbladen', invoer))).id
}
export const blad = (hand: Hand, id: string): Promise<Werkbladblad> =>
  gelukt(hand.haal<Werkbladblad>(`/werkbladen/${id}`))
export const signaal = (meer: object = {}) => ({
  ...{ soort: 'waarneming', bron: 'zelf', op: DAG, tekst: 'Zij lacht niet meer.', tekens: [], letsel: 'nee' },
  ...meer,
})
export const consult = (meer: object = {}) => ({
  ...{ met: 'collega', anoniem: 'ja', op: DAG, raad: 'Praat eerst met haar alleen.' },
  ...meer,
})
export const gesprek = (meer: object = {}) => ({
  ...{ met: 'kind', op: DAG, gelukt: 'ja', verslag: 'Zij is stil en wil niets zeggen.' },
  ...meer,
})
export const weging = (antwoorden: object, meer: object = {}) => ({
  ...{ antwoorden, acuut: 'nee', structureel: 'nee', onthulling: 'nee', reden: 'Alles bij elkaar.' },
  ...meer,
})
export const stap = (n: number, meer: object = {}) => ({
  stap: n,
  uitkomst: `Uitkomst van stap ${n}.`,
  op: DAG,
  ...meer,
})
/** What goes to Veilig Thuis: the chosen signals, and one made-up person. */
export const meldInvoer = (signalen: string[], meer: object = {}) => ({
  ...{ crisis: 'nee', signalen, wegingMee: 'nee', vormen: [], gezinWeet: 'ja', bereikbaar: '026 000 0000' },
  personen: [
    {
      ...{ voornamen: 'Elif', achternaam: 'Voorbeeldsma', geboortedatum: '2008-05-04', geslacht: 'v' },
      rollen: ['slachtoffer'],
    },
  ],
  ...meer,
})
/** Steps one to three, each with what it needs. */
export async function totDeWeging(hand: Hand, id: string): Promise<void> {
  const doe = (pad: string, inhoud: object) => gelukt(hand.stuur(`/werkbladen/${id}/${pad}`, inhoud))
  await doe('signalen', signaal())
  await doe('stappen', stap(1))
  await doe('consulten', consult())
  await doe('stappen', stap(2))
  await doe('gesprekken', gesprek())
  await doe('stappen', stap(3))
}
