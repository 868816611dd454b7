import type { Cijferprecisie, OpvangGroep, RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import { isBedrag, som, zegBedrag, type Centen } from './bedrag.ts'
import { waaromNiet } from './betaler.ts'
import { naamplek, plek, type Post, type Postsoort } from './post.ts'

/** One line of what is entered. */
export type Regel = {
  readonly doel: string
  readonly gebied?: string
  readonly gemeente?: string
  readonly actie?: string
  readonly groep?: OpvangGroep
  readonly plaatsen?: number
  readonly centen: Centen
}
/** A total that stands under the table in the source: of everything, of a purpose, an area or a municipality. */
export type Totaal = {
  readonly doel?: string
  readonly gebied?: string
  readonly gemeente?: string
  readonly centen: Centen
}
/** A table as it is entered: amounts by purpose, and by area or municipality, with the totals that were under it. */
export type Opgave = {
  readonly soort: Exclude<Postsoort, 'reserve'>
  readonly jaar: number
  readonly wat: string
  readonly geldbron: string
  readonly ontvanger?: string
  readonly precisie?: Cijferprecisie
  readonly bron: string
  readonly toelichting?: string
  readonly regels: readonly Regel[]
  readonly totalen?: readonly Totaal[]
  readonly vervangt?: boolean
}

/** Why this table may not be stored, in one sentence; `null` when it adds up and every line may be paid so. */
export function keurOpgave(def: RegioDefinitie, o: Opgave): string | null {
  if (o.regels.some(r => !isBedrag(r.centen))) return 'Een bedrag is niet kleiner dan nul en niet fijner dan een cent.'
  if (def.geldbronnen.every(g => g.id !== o.geldbron)) return 'Deze geldbron kent de regio niet.'
  for (const r of o.regels) {
    const nee = keurRegel(def, o, r)
    if (nee !== null) return nee
  }
  const plekken = o.regels.map(r => plek({ ...r, soort: o.soort, jaar: o.jaar, geldbron: o.geldbron }))
  if (new Set(plekken).size < plekken.length)
    return 'Een plek in de tabel is twee keer ingevuld. Tel die bedragen eerst op.'
  return o.totalen?.map(t => keurTotaal(def, o.regels, t)).find(nee => nee !== null) ?? null
}

function keurRegel(def: RegioDefinitie, o: Opgave, r: Regel): string | null {
  const nee = waaromNiet(def, { jaar: o.jaar, doel: r.doel, geldbron: o.geldbron, groep: r.groep })
  if (nee !== null) return nee
  if (r.gebied !== undefined && def.deelgebieden.every(g => g.id !== r.gebied)) return 'Dit gebied kent de regio niet.'
  if (r.gemeente !== undefined && def.gemeenten.every(g => g.naam !== r.gemeente))
    return `${r.gemeente} hoort niet bij de regio.`
  if (r.actie !== undefined && def.acties.every(a => a.id !== r.actie)) return 'Deze actie staat niet in de visie.'
  return null
}

/** A total that does not agree is said with both numbers, so that the eye finds the wrong one (R001-118, R004-107). */
function keurTotaal(def: RegioDefinitie, regels: readonly Regel[], t: Totaal): string | null {
  const hier = regels.filter(
    r =>
      (t.doel === undefined || r.doel === t.doel) &&
      (t.gebied === undefined || r.gebied === t.gebied) &&
      (t.gemeente === undefined || r.gemeente === t.gemeente),
  )
  const samen = som(hier.map(r => r.centen))
  if (samen === t.centen) return null
  const doel = def.gelddoelen.find(d => d.id === t.doel)?.naam
  const gebied = def.deelgebieden.find(g => g.id === t.gebied)?.naam
  const waar = [doel, gebied, t.gemeente].filter(w => w !== undefined).join(', ')
  const verschil = zegBedrag(Math.abs(samen - t.centen))
  return `${waar === '' ? 'Alles samen' : `Samen voor ${waar}`} is ${zegBedrag(samen)}, en als totaal staat er ${zegBedrag(t.centen)}. Dat scheelt ${verschil}.`
}

/** The amounts a table brings, and which one each of them replaces. */
export type Nieuw = Omit<Post, 'id' | 'uit' | 'vervangt'> & { readonly vervangt: string | null }

/**
 * What is stored for a table; or a sentence, when an amount stands there already and nobody said that this one replaces it. What the
 * vision says stays in the vision.
 */
export function nieuwePosten(o: Opgave, er: readonly Post[]): readonly Nieuw[] | string {
  const uit: Nieuw[] = []
  for (const r of o.regels) {
    const post = {
      ...{ soort: o.soort, jaar: o.jaar, wat: o.wat, geldbron: o.geldbron, ontvanger: o.ontvanger, bron: o.bron },
      ...{ precisie: o.precisie ?? 'precies', geschat: (o.precisie ?? 'precies') !== 'precies' },
      ...{ toelichting: o.toelichting, ...r },
    } as const
    const zelfde = er.find(p => p.uit === 'ingevoerd' && naamplek(p) === naamplek(post))
    const inVisie = er.some(p => p.uit === 'visie' && plek(p) === plek(post))
    if (o.vervangt !== true && (zelfde !== undefined || inVisie))
      return `Hier staat voor ${o.jaar} al een bedrag. Zeg dat dit het vervangt; het oude blijft te lezen.`
    uit.push({ ...post, vervangt: zelfde?.id ?? null })
  }
  return uit
}
