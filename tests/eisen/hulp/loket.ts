/** What somebody fills in at the door, of each kind; every word is made up. */
const contact = {
  langs: 'bellen',
  bereik: '06 00000012',
  wanneer: 'doordeweeks tussen 10 en 12',
  voicemail: 'nee',
  woord: 'tulp',
}
export const ADVIES = { verhaal: 'Ik hoor vaak geschreeuw bij de buren (verzonnen).', ...contact }
export const MELDING = {
  bekend: 'ja',
  verhaal: 'Sinds de zomer hoor ik slaan en huilen door de muur (verzonnen).',
  gezin: 'Familie Voorbeeldsma, Proefstraat (verzonnen)',
  kinderen: 'ja',
  naam: 'Bea Voorbeeld',
  wie: 'buur',
  afgeschermd: 'nee',
  ...contact,
}
export const DICHTBIJ = { verhaal: 'Mijn vriendin kan de zorg voor haar man niet meer aan (verzonnen).', ...contact }

export type Deurrij = {
  id: string
  op: string
  soort: string
  gemeente: string
  stand: string
  oppakkenVoor: string
  uitkomst: string | null
  zaak: { id: string; nummer: string } | null
}
export type Deurblad = {
  vraag: Deurrij
  inhoud: { [veld: string]: string | null } | null
  stukken: { id: string; type: string; omvang: number }[]
  magMelding: boolean
}
