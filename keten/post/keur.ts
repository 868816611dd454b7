import { isNil, STUF, tekstVan, type Knoop } from './boom.ts'
import { gebrek, type Gebrek, type Opmerking } from './gebrek.ts'
import type { Deel } from './vorm.ts'

/** Holds a message against its shape: the first thing that is wrong with its place, or the codes in it that are not in the lists. */
export function keur(knoop: Knoop, deel: Deel, pad = deel.naam): Gebrek | readonly Opmerking[] {
  const mis = (code: Gebrek['code'], regel = knoop.regel) => gebrek(code, regel, pad)
  const { inhoud } = deel
  if (isNil(knoop)) {
    if (!deel.nil) return mis('nil')
    return knoop.kinderen.length > 0 || tekstVan(knoop) !== '' ? mis('waarde') : []
  }
  if (inhoud.soort === 'waarde') {
    if (knoop.kinderen.length > 0) return mis('waarde')
    return keurWaarde(knoop, deel, pad)
  }
  if (tekstVan(knoop) !== '') return mis('waarde')
  if (inhoud.entiteit !== undefined && knoop.attr[`{${STUF}}entiteittype`] !== inhoud.entiteit) return mis('entiteit')
  if (knoop.kinderen.length === 0 && inhoud.magLeeg === true) return []
  return keurDelen(knoop, inhoud.delen, pad)
}

export const isGebrek = (x: Gebrek | readonly Opmerking[]): x is Gebrek => 'code' in x

/** Parts stand in the order of the schema; each is there as often as it may. */
function keurDelen(knoop: Knoop, delen: readonly Deel[], pad: string): Gebrek | readonly Opmerking[] {
  const opmerkingen: Opmerking[] = []
  let bij = 0
  const tel = delen.map(() => 0)
  for (const kind of knoop.kinderen) {
    const plek = `${pad}/${kind.naam}`
    const welke = delen.findIndex(d => d.naam === kind.naam && d.ruimte === kind.ruimte)
    const deel = delen[welke]
    if (!deel) return gebrek('onbekend-element', kind.regel, plek)
    if (welke < bij) return gebrek('volgorde', kind.regel, plek)
    const over = delen.slice(bij, welke).find((d, n) => d.nodig && tel[bij + n] === 0)
    if (over) return gebrek('ontbreekt', kind.regel, `${pad}/${over.naam}`)
    bij = welke
    tel[welke] = (tel[welke] ?? 0) + 1
    if ((tel[welke] ?? 0) > 1 && !deel.vaak) return gebrek('te-vaak', kind.regel, plek)
    const uit = keur(kind, deel, plek)
    if (isGebrek(uit)) return uit
    opmerkingen.push(...uit)
  }
  const mist = delen.find((d, n) => d.nodig && tel[n] === 0)
  return mist ? gebrek('ontbreekt', knoop.regel, `${pad}/${mist.naam}`) : opmerkingen
}

function keurWaarde(knoop: Knoop, deel: Deel, pad: string): Gebrek | readonly Opmerking[] {
  const { inhoud } = deel
  if (inhoud.soort !== 'waarde') return []
  const tekst = tekstVan(knoop)
  if (inhoud.codes !== undefined)
    return inhoud.codes.includes(tekst) ? [] : [{ soort: 'onbekende-code', plek: pad, waarde: tekst.slice(0, 80) }]
  if (inhoud.patroon !== undefined && !inhoud.patroon.test(tekst))
    return gebrek(tekst === '' ? 'leeg-element' : 'waarde', knoop.regel, pad)
  if (inhoud.minstens !== undefined && tekst.length < inhoud.minstens) return gebrek('waarde', knoop.regel, pad)
  return inhoud.hoogstens !== undefined && tekst.length > inhoud.hoogstens ? gebrek('te-lang', knoop.regel, pad) : []
}
