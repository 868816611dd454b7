import { getRegelboek } from '../../../gedeeld/regio/laden.ts'
import { leesRegisters } from '../../../service/registers/boek.ts'
import { gatenVan, naamVan, type Beeld, type Gat } from '../../../sturing/registers/gaten.ts'
import { herinneringenVan } from '../../../sturing/registers/herinneringen.ts'
import { kalenderVan } from '../../../sturing/registers/kalender.ts'
import { keurRij, keurStap, vulAan } from '../../../sturing/registers/keur.ts'
import { documentenVan, voorRegio } from '../../../sturing/registers/regio.ts'
import { telling } from '../../../sturing/registers/telling.ts'
import { uitDefinitie } from '../../../sturing/registers/uit.ts'
import { verzameldVan } from '../../../sturing/registers/verzameld.ts'
import type { Declaratie, Rij, Waarden } from '../../../sturing/registers/vorm.ts'
import { regiobeeld } from '../../../sturing/registers/vragen.ts'

const { registers } = leesRegisters()
const { regios } = getRegelboek()
const documenten = documentenVan(regios.values())
export const TEAM = '11111111-1111-4111-8111-111111111111'
export const TEAM2 = '22222222-2222-4222-8222-222222222222'

/** The registers of one region in memory, by the very rules that the routes use: what is refused there is refused here. */
export class Proefregio {
  readonly #def
  readonly #alle: ReadonlyMap<string, Declaratie>
  readonly #rijen = new Map<string, Rij[]>()
  #herkomst = new Map<string, string>()
  #volg = 0
  vandaag: string

  constructor(regio: string, vandaag = '2026-11-22') {
    const def = regios.get(regio)
    if (def === undefined) throw new Error(`Geen regio ${regio}`)
    this.#def = def
    this.vandaag = vandaag
    this.#alle = new Map([...registers].map(([id, d]) => [id, voorRegio(d, def, documenten)]))
  }

  get gemeenten(): readonly string[] {
    return this.#def.gemeenten.map(g => g.naam)
  }

  d(id: string): Declaratie {
    const d = this.#alle.get(id)
    if (d === undefined || (d.regios?.includes(this.#def.regio.id) ?? true) === false)
      throw new Error(`Geen register ${id}`)
    return d
  }

  get beeld(): Beeld {
    return {
      registers: this.#alle,
      rijen: this.#rijen,
      ...regiobeeld(this.#def),
      organisaties: [
        { id: TEAM, naam: 'Team Proef', soort: 'lokaalTeam' },
        { id: TEAM2, naam: 'Team Verzonnen', soort: 'lokaalTeam' },
      ],
      vandaag: this.vandaag,
    }
  }

  /** A new record, or an error that says why not. */
  zet(register: string, velden: Waarden): string {
    const d = this.d(register)
    const heel = vulAan(d, velden, this.beeld)
    const nee = keurRij(d, heel, this.beeld)
    if (nee !== null) throw new Error(`${register}: ${JSON.stringify(nee.velden)}`)
    return this.#bij(register, heel)
  }

  #bij(register: string, velden: Waarden): string {
    const id = `rij-${(this.#volg += 1)}`
    const rij = { id, stand: this.d(register).standen[0]?.id ?? '', velden, gewijzigdOp: this.vandaag }
    this.#rijen.set(register, [...(this.#rijen.get(register) ?? []), rij])
    return id
  }

  /** Which fields a record is refused for; empty when it would be taken. */
  nee(register: string, velden: Waarden): readonly string[] {
    const d = this.d(register)
    return keurRij(d, vulAan(d, velden, this.beeld), this.beeld)?.velden?.map(v => v.veld) ?? []
  }

  rij(register: string, id: string): Rij {
    const rij = this.#rijen.get(register)?.find(r => r.id === id)
    if (rij === undefined) throw new Error(`Geen rij ${id} in ${register}`)
    return rij
  }

  rijen(register: string): readonly Rij[] {
    return this.#rijen.get(register) ?? []
  }

  wijzig(register: string, id: string, velden: Waarden): void {
    const d = this.d(register)
    const heel = { ...this.rij(register, id).velden, ...velden }
    const nee = keurRij(d, heel, this.beeld)
    if (nee !== null) throw new Error(`${register}: ${JSON.stringify(nee.velden)}`)
    this.#vervang(register, { ...this.rij(register, id), velden: heel, gewijzigdOp: this.vandaag })
  }

  /** Takes a step; null when it went, else the fields it asked or the code it was refused with. */
  stap(register: string, id: string, stap: string, velden: Waarden = {}): readonly string[] | null {
    const d = this.d(register)
    const rij = this.rij(register, id)
    const welke = d.stappen.find(s => s.id === stap)
    const nee = keurStap(d, rij, welke, velden, this.beeld)
    if (nee !== null) return nee.velden?.map(v => v.veld) ?? [nee.code]
    const heel = { ...rij.velden, ...velden }
    this.#vervang(register, { ...rij, stand: welke?.naar ?? rij.stand, velden: heel, gewijzigdOp: this.vandaag })
    const ook = welke?.ook
    const ander = ook === undefined ? undefined : heel[ook.veld]
    if (ook !== undefined && typeof ander === 'string')
      this.#vervang(register, { ...this.rij(register, ander), stand: ook.naar })
    return null
  }

  #vervang(register: string, rij: Rij): void {
    this.#rijen.set(
      register,
      this.rijen(register).map(r => (r.id === rij.id ? rij : r)),
    )
  }

  /** Takes in what the vision itself brings, with its references. */
  neem(register: string): number {
    const d = this.d(register)
    const kaal = uitDefinitie(d, this.#def)
    const zoek = (in_: string, regel: string) => this.#herkomst.get(`${in_} ${this.d(in_).uit?.lijst ?? ''}:${regel}`)
    for (const m of kaal) this.#herkomst.set(`${register} ${m.herkomst}`, this.#bij(register, m.velden))
    const vol = uitDefinitie(d, this.#def, zoek)
    for (const m of vol) {
      const id = this.#herkomst.get(`${register} ${m.herkomst}`) ?? ''
      this.#vervang(register, { ...this.rij(register, id), velden: m.velden })
    }
    return kaal.length
  }

  /** The record that came from this line of the vision. */
  uit(register: string, regel: string): Rij {
    return this.rij(register, this.#herkomst.get(`${register} ${this.d(register).uit?.lijst ?? ''}:${regel}`) ?? '')
  }

  alleGaten(register: string, regel?: string): readonly Gat[] {
    return gatenVan(this.d(register), this.beeld).filter(g => regel === undefined || g.regel === regel)
  }

  gaten(register: string, regel: string): readonly string[] {
    if (this.d(register).gaten.every(g => g.id !== regel)) throw new Error(`Geen regel ${regel} in ${register}`)
    return this.alleGaten(register, regel).map(g => g.wat)
  }

  herinnert(register: string): readonly string[] {
    return herinneringenVan(this.d(register), this.beeld).map(h => `${h.dag} ${h.zin.nl}`)
  }

  /** A count as "Zwolle | Klaar" to its number or words; without what is nothing. */
  tel(register: string, id: string): Readonly<Record<string, number | string>> {
    const t = this.d(register).tellingen.find(x => x.id === id)
    if (t === undefined) throw new Error(`Geen telling ${id} in ${register}`)
    return Object.fromEntries(
      telling(this.d(register), t, this.beeld)
        .filter(r => (t.toont === undefined ? r.aantal !== 0 : r.tekst !== ''))
        .map(r => [r.woorden.join(' | '), r.tekst ?? r.aantal]),
    )
  }

  /** How many cells a count has, also those with nothing. */
  vakken(register: string, id: string): number {
    const t = this.d(register).tellingen.find(x => x.id === id)
    return t === undefined ? 0 : telling(this.d(register), t, this.beeld).length
  }

  /** The names of what is shown with a record. */
  bij(register: string, id: string, wat: string): readonly string[] {
    const v = verzameldVan(this.d(register), this.rij(register, id), this.beeld).find(x => x.id === wat)
    if (v === undefined) throw new Error(`Geen ${wat} bij ${register}`)
    return v.rijen.map(r => r.naam)
  }

  over(register: string, id: string, wat: string): number | null {
    return verzameldVan(this.d(register), this.rij(register, id), this.beeld).find(x => x.id === wat)?.over ?? null
  }

  kalender(jaar: number, gemeente?: string): readonly string[] {
    return [...this.#alle.values()]
      .filter(d => d.regios?.includes(this.#def.regio.id) ?? true)
      .flatMap(d => kalenderVan(d, jaar, this.beeld, gemeente))
      .map(p => `${p.dag} ${p.naam}`)
      .sort()
  }

  naam(register: string, id: string): string {
    return naamVan(this.d(register), this.rij(register, id), this.beeld)
  }

  keuzes(register: string, veld: string): readonly string[] {
    return (
      this.d(register)
        .velden.find(v => v.id === veld)
        ?.keuzes?.map(k => k.id) ?? []
    )
  }
}
