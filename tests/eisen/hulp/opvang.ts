import { maakDb } from '../../../kernel/db.ts'
import { maakPijplijn } from '../../../service/opbouw.ts'
import { Bezoeker } from '../../../service/verhaal/bezoeker.ts'
import { gelukt } from '../../../service/verhaal/hand.ts'
import { maakWerker } from '../../../service/worker.ts'
import { regelboek } from '../../hulp/database.ts'
import { maakHuis } from '../../hulp/huis.ts'

/** A Kring with its clock, and people who sign in afresh when time moved on. */
export async function maakOpvang(begin = '2026-03-20T22:45:00.000Z') {
  const huis = await maakHuis({ begin })
  const db = maakDb(huis.adressen.worker, { max: 2 })
  const werker = maakWerker(maakPijplijn(regelboek(), db, { nu: huis.klok.nu }), db, regelboek())
  let binnen = new Map<string, Promise<Bezoeker>>()
  return {
    huis,
    als: (account: string): Promise<Bezoeker> => {
      const er = binnen.get(account) ?? Bezoeker.meldAan(huis.adres, account)
      binnen.set(account, er)
      return er
    },
    /** so many minutes pass; the worker handles what became due unless it sleeps */
    wacht: async (minuten: number, { slaapt = false } = {}) => {
      huis.klok.zet(new Date(huis.klok.nu().getTime() + minuten * 60_000).toISOString())
      if (minuten > 20) binnen = new Map()
      return slaapt ? 0 : werker.ronde()
    },
    sluit: async () => {
      await db.sluit()
      await huis.sluit()
    },
  }
}
export type OpvangHuis = Awaited<ReturnType<typeof maakOpvang>>

export const plekInvoer = (anders: object = {}) => ({
  aanbod: 'moviera-crisis',
  naam: 'Kamer 3',
  volwassenen: 1,
  kinderen: 2,
  groepen: [],
  geschikt: ['tolk'],
  kleur: 'rood',
  nietIn: [],
  open: true,
  ...anders,
})
export const bedvraag = (gemeente: string, anders: object = {}) => ({
  gemeente,
  volwassenen: 1,
  kinderen: ['0-3', '4-11'],
  behoeften: [],
  urgentie: 'nu',
  kleur: 'oranje',
  mijden: [],
  terugbel: '088 000 0000',
  ambulant: 'direct-gevaar',
  ...anders,
})
export type Plek = {
  id: string
  naam: string
  stand: string
  vers: boolean
  ingedeeld: boolean
  verloop: { stand: string; op: string }[]
}
export type Bedvraag = {
  id: string
  eigen: boolean
  weg: string
  past: boolean
  stand: string
  wijzigingenOver: number
  geescaleerd: boolean
  kijkTeLaat: boolean
  wachtMinuten: number
  ambulant: string
  vastTot: string | null
  einde: string | null
  neeVan: number
  eigenaar: string
  plekken: { id: string; naam: string; bots: string[] }[]
}
export const id = async (b: Bezoeker, pad: string, body: object): Promise<string> =>
  (await gelukt(b.stuur<{ id: string }>(pad, body))).id
export const plekken = async (b: Bezoeker, groep = ''): Promise<Plek[]> =>
  (await gelukt(b.haal<{ plekken: Plek[] }>(`/opvang/plekken${groep}`))).plekken
export const vragen = async (b: Bezoeker): Promise<Bedvraag[]> =>
  (await gelukt(b.haal<{ vragen: Bedvraag[] }>('/opvang/vragen'))).vragen
export async function vraagVan(b: Bezoeker, welke: string): Promise<Bedvraag> {
  const v = (await vragen(b)).find(x => x.id === welke)
  if (!v) throw new Error('Deze vraag staat er niet.')
  return v
}
