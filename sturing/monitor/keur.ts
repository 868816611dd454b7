import type { Indicator } from '../../gedeeld/regio/schema.ts'
import { leesTijdvak } from './tijdvak.ts'

/** Wat een mens over een tijdvak vastlegt. */
export type Opgave = {
  readonly periode: string
  readonly waarde?: number
  readonly tot?: number
  readonly delen?: readonly { readonly id: string; readonly waarde: number }[]
}

/** Waarom deze opgave niet klopt, of niets. Dezelfde regels als voor wat de visie noemt (R003-49, R003-118). */
export function keurOpgave(i: Indicator, o: Opgave, vandaag: string): string | null {
  const tijdvak = leesTijdvak(o.periode)
  if (tijdvak === null) return `Het tijdvak "${o.periode}" bestaat niet. Schrijf bijvoorbeeld 2024, 2024-H1 of 2024-Q3.`
  if (tijdvak.van > vandaag) return `Het tijdvak "${o.periode}" is nog niet begonnen.`
  const getallen = [o.waarde, o.tot, ...(o.delen ?? []).map(d => d.waarde)].filter(g => g !== undefined)
  if (getallen.length === 0) return 'Vul een waarde in.'
  if (getallen.some(g => !Number.isFinite(g) || g < 0)) return 'Een cijfer is een getal van nul of meer.'
  if (i.eenheid === 'procent' && getallen.some(g => g > 100)) return 'Een percentage ligt tussen 0 en 100.'
  if (['aantal', 'personen'].includes(i.eenheid) && getallen.some(g => !Number.isInteger(g)))
    return 'Dit cijfer is een heel getal.'
  if (o.tot !== undefined && (o.waarde === undefined || o.tot <= o.waarde)) return 'De bovengrens ligt boven de waarde.'
  return keurDelen(i, o)
}

function keurDelen(i: Indicator, { waarde, delen }: Opgave): string | null {
  if (delen === undefined) return null
  const bekend = delenVan(i).map(d => d.id)
  const vreemd = delen.find(d => !bekend.includes(d.id))
  if (vreemd !== undefined) return `Het deel "${vreemd.id}" hoort niet bij dit cijfer.`
  if (new Set(delen.map(d => d.id)).size < delen.length) return 'Een deel staat hier twee keer.'
  const som = Math.round(delen.reduce((n, d) => n + d.waarde, 0) * 1000) / 1000
  if (waarde !== undefined && delen.length === bekend.length && som !== waarde && !overlapt(i))
    return `De delen zijn samen ${som} en niet ${waarde}.`
  return null
}

/** De delen waarin de visie dit cijfer verdeelt. */
export const delenVan = (i: Indicator) => i.waarden?.find(w => w.delen !== undefined)?.delen ?? []
const overlapt = (i: Indicator): boolean => i.waarden?.some(w => w.overlappend === true) ?? false

/** Het geheel van een opgave: wat er staat, of de som als alle delen er zijn en elkaar niet overlappen. */
export function geheel(i: Indicator, { waarde, delen }: Opgave): number | null {
  if (waarde !== undefined) return waarde
  if (delen === undefined || overlapt(i) || delen.length < delenVan(i).length) return null
  return Math.round(delen.reduce((n, d) => n + d.waarde, 0) * 1000) / 1000
}

/** Een regel van een ingevoerd bestand. */
export type Invoerregel = { readonly cijfer: string; readonly waarde: number }

const KOP = ['cijfer', 'periode', 'waarde']

/** Leest een halfjaarbestand; een fout noemt de regel, en dan komt er niets binnen (R004-101). */
export function leesInvoer(tekst: string, periode: string): readonly Invoerregel[] | string {
  const regels = tekst
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter(r => r.trim() !== '')
    .map(r => r.split(';').map(c => c.trim().replace(/^"(.*)"$/, '$1')))
  const [kop, ...rijen] = regels
  if (kop === undefined || kop.join(';').toLowerCase() !== KOP.join(';'))
    return `De eerste regel hoort te zijn: ${KOP.join(';')}. De kolommen zijn misschien verschoven.`
  if (rijen.length === 0) return 'Het bestand heeft geen regels.'
  const uit: Invoerregel[] = []
  for (const [n, rij] of rijen.entries()) {
    const [cijfer = '', tijd = '', getal = ''] = rij
    const waar = `Regel ${n + 2}`
    if (rij.length !== KOP.length) return `${waar} heeft ${rij.length} kolommen en geen ${KOP.length}.`
    if (!/^[a-z][0-9]{3}-[0-9]{2}$/i.test(cijfer)) return `${waar}: "${cijfer}" is geen nummer van een cijfer.`
    if (tijd !== periode) return `${waar} gaat over ${tijd} en niet over ${periode}.`
    if (!/^\d+([.,]\d+)?$/.test(getal)) return `${waar}: "${getal}" is geen getal.`
    if (uit.some(r => r.cijfer === cijfer.toLowerCase())) return `${waar}: ${cijfer} staat er twee keer in.`
    uit.push({ cijfer: cijfer.toLowerCase(), waarde: Number(getal.replace(',', '.')) })
  }
  return uit
}
