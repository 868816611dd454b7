import { gelukt, poging, type Hand } from '../../../service/verhaal/hand.ts'
import { doe, neemAan } from '../../../service/verhaal/handelingen.ts'
import { meldingInvoer } from '../../walls/invoer.ts'
import type { AannameInvoer } from '../../../keten/melding/index.ts'

/** What the screen of a case at a table shows, as far as the tests look. */
export type Tafelstuk = {
  versie: number
  mag: string[]
  nietVoorU: number
  eerder: string[]
  aanTafel: string[]
  personen: { id: string; naam: string }[]
  partners: { id: string; naam: string; lid: boolean }[]
  gedeeld: { van: string; aan: string; grond: string; velden: string[] }[]
  teksten: { [id: string]: string }
  werk: { soort: string; organisatie: string; klaarOp: string | null; vervaltOp: string | null }[]
  bespreking: {
    status: string
    tafel: string
    dag: string
    voorzitter: string
    inbrenger: string
    aanleiding: string
    partners: { organisatie: string; tot: string | null; aanwezig: boolean | null; noodzaak: string; grond: string }[]
    passages: { id: string; bron: string; voor: string[]; inhoud: string | null; grond: string }[]
    besluit: {
      uitkomst: string
      reden: string
      oppakker: string
      regie: string
      nietLichter: string | null
      nietZwaarder: string | null
      maatregelen: { wat: string; kader: string }[]
    } | null
    uitvoering: { wat: string; klaar: { hoe: string } | null }[]
    terug: { organisatie: string; gemeente: string; op: string; antwoord: string | null } | null
    acties: { id: string; organisatie: string; uiterlijk: string; klaarOp: string | null }[]
  }
}
export type Agenda = {
  tafels: { id: string; ritme: string }[]
  besprekingen: {
    id: string
    tafel: string
    dag: string
    stand: string
    aanleiding: string
    regel: boolean
    spoed: boolean
  }[]
}

/** Which admission rule holds, at the tables that have them. */
const TOELATING: { readonly [tafel: string]: readonly string[] } = {
  'casusoverleg-vh': ['veel-problemen'],
  'risico-overleg': ['complex'],
}

let n = 0
/** A report about a household of its own. */
export const melding = (hand: Hand, gemeente: string, anders: object = {}): Promise<string> =>
  neemAan(hand, meldingInvoer({ gemeente, achternaam: `Tafelproef-${++n}` }, anders) as unknown as AannameInvoer)

export const agendaInvoer = (zaak: string, tafel: string, anders: object = {}) => ({
  zaak,
  tafel,
  aanleiding: 'complex',
  spoed: 'nee',
  grond: 'wmo-5-1-6',
  doel: 'Afspreken wie wat doet (verzonnen).',
  noodzaak: 'Zorg en straf moeten tegelijk (verzonnen).',
  gezinWeet: 'ja',
  ...(TOELATING[tafel] === undefined ? {} : { toelating: TOELATING[tafel] }),
  ...anders,
})
/** Puts a case on an agenda. @returns the item */
export const agendeer = async (hand: Hand, zaak: string, tafel: string, anders: object = {}): Promise<string> =>
  (await gelukt(hand.stuur<{ id: string }>('/besprekingen', agendaInvoer(zaak, tafel, anders)))).id
export const bekijk = (hand: Hand, id: string): Promise<Tafelstuk> =>
  gelukt(hand.haal<Tafelstuk>(`/besprekingen/${id}`))
export const agenda = (hand: Hand, vraag = ''): Promise<Agenda> => gelukt(hand.haal<Agenda>(`/overleggen${vraag}`))
export const ziet = async (hand: Hand, id: string): Promise<number> =>
  (await poging(hand.haal(`/besprekingen/${id}`))).status

export const nodig = (hand: Hand, id: string, organisatie: string, grond = 'bpg-4-2'): Promise<void> =>
  doe(hand, `/besprekingen/${id}/partners`, {
    organisatie,
    grond,
    noodzaak: 'Weet wat er eerder gebeurde (verzonnen).',
  })
export const besluitInvoer = (wie: string, anders: object = {}) => ({
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
export { doe, poging }
