import { gelukt, poging, type Hand } from './hand.ts'
import { doe } from './handelingen.ts'

/** What the screen of a case at a table tells, as far as stories look. */
export type Tafelblad = {
  versie: number
  mag: string[]
  nietVoorU: number
  eerder: string[]
  aanTafel: string[]
  personen: { naam: string }[]
  teksten: { [id: string]: string }
  gedeeld: { van: string; aan: string; grond: string }[]
  bespreking: {
    status: string
    tafel: string
    dag: string
    inbrenger: string
    voorzitter: string
    aanleiding: string
    aanwezig: string[]
    partners: { organisatie: string; tot: string | null }[]
    passages: { inhoud: string | null; bron: string }[]
    besluit: {
      uitkomst: string
      reden: string
      codeRood: boolean
      maatregelen: { wat: string; kader: string }[]
    } | null
    uitvoering: { wat: string; klaar: { hoe: string } | null }[]
    acties: { id: string; organisatie: string; klaarOp: string | null }[]
  }
}
/** What the tables have to do with a case, for who works in it. */
export type BijZaak = {
  tafels: { id: string }[]
  besprekingen: {
    id: string
    uitkomst: string | null
    reden: string | null
    uitvoering: { wat: string; hoe: string | null }[]
  }[]
  strafketen: { stand: string; van: string }[]
}

export const bijZaak = (hand: Hand, zaak: string): Promise<BijZaak> =>
  gelukt(hand.haal<BijZaak>(`/zaken/${zaak}/overleg`))
export const leesTafel = (hand: Hand, id: string): Promise<Tafelblad> =>
  gelukt(hand.haal<Tafelblad>(`/besprekingen/${id}`))
export const ziet = async (hand: Hand, id: string): Promise<number> =>
  (await poging(hand.haal(`/besprekingen/${id}`))).status

/** Why a case comes to a table. */
export const WAAROM = {
  grond: 'wmo-5-1-6',
  doel: 'Afspreken wie wat doet, en in welke volgorde (verzonnen).',
  noodzaak: 'Zorg en straf lopen tegelijk (verzonnen).',
  gezinWeet: 'ja',
}
export const agendaVan = (zaak: string, tafel: string, anders: object = {}) => ({
  zaak,
  tafel,
  aanleiding: 'complex',
  spoed: 'nee',
  ...WAAROM,
  ...anders,
})
export const agendeer = async (hand: Hand, zaak: string, tafel: string, anders: object = {}): Promise<string> =>
  (await gelukt(hand.stuur<{ id: string }>('/besprekingen', agendaVan(zaak, tafel, anders)))).id
export const nodigUit = (hand: Hand, id: string, organisatie: string, grond: string): Promise<void> =>
  doe(hand, `/besprekingen/${id}/partners`, {
    organisatie,
    grond,
    noodzaak: 'Weet wat er eerder gebeurde (verzonnen).',
  })
/** Everybody who was invited is there. */
export const begin = async (hand: Hand, id: string): Promise<void> =>
  doe(hand, `/besprekingen/${id}/aanwezigheid`, { aanwezig: (await leesTafel(hand, id)).aanTafel })
export const brengIn = (
  hand: Hand,
  id: string,
  inhoud: string,
  grond: string,
  voor: readonly string[],
): Promise<void> => doe(hand, `/besprekingen/${id}/inbreng`, { inhoud, grond, voor })
export const besluitVan = (wie: string, anders: object = {}) => ({
  uitkomst: 'regionaal',
  oppakker: wie,
  regie: wie,
  reden: 'Er spelen veel problemen tegelijk (verzonnen).',
  maatregelen: [],
  codeRood: 'nee',
  onafhankelijkeRegie: 'nee',
  verzoekRaad: 'nee',
  ...anders,
})
/** The organisation of who asks. */
export const mijnOrganisatie = async (hand: Hand): Promise<string> =>
  (await gelukt(hand.haal<{ rol: { organisatie: { id: string } } }>('/ik'))).rol.organisatie.id
