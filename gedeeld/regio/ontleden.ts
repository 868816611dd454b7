import { type Document, LineCounter, isMap, isNode, isPair, isScalar, parseDocument } from 'yaml'
import type { Bevinding, Pad } from './bevinding.ts'
import { padTekst } from './pad.ts'

export interface Bestand {
  naam: string
  tekst: string
}

/** De samengevoegde inhoud van een map, met de weg terug naar bestand en regel. */
export interface Ontleed {
  inhoud: Record<string, unknown>
  plek: (pad: Pad) => { file: string; line: number }
  bevindingen: Bevinding[]
}

interface Gelezen {
  naam: string
  document: Document
  teller: LineCounter
}

/** Leest de YAML-bestanden van een map samen tot een definitie. Elke sleutel staat in precies een bestand. */
export function ontleed(bestanden: readonly Bestand[]): Ontleed {
  const inhoud: Record<string, unknown> = {}
  const waar = new Map<string, Gelezen>()
  const bevindingen: Bevinding[] = []
  for (const bestand of bestanden) {
    const gelezen = lees(bestand)
    const fouten = yamlFouten(gelezen)
    bevindingen.push(...fouten)
    if (fouten.length > 0) continue
    for (const [sleutel, waarde] of sleutels(gelezen, bevindingen)) {
      const eerder = waar.get(sleutel)
      if (eerder) bevindingen.push(dubbel(gelezen, sleutel, eerder.naam))
      else {
        waar.set(sleutel, gelezen)
        inhoud[sleutel] = waarde
      }
    }
  }
  const eerste = bestanden[0]?.naam ?? ''
  return { inhoud, bevindingen, plek: pad => plekVan(waar, eerste, pad) }
}

function lees(bestand: Bestand): Gelezen {
  const teller = new LineCounter()
  return { naam: bestand.naam, document: parseDocument(bestand.tekst, { lineCounter: teller }), teller }
}

function yamlFouten(gelezen: Gelezen): Bevinding[] {
  return gelezen.document.errors.map(fout => ({
    file: gelezen.naam,
    line: gelezen.teller.linePos(fout.pos[0]).line,
    path: '',
    message: `Dit is geen geldige YAML: ${fout.message.split('\n')[0] ?? ''}`,
    hint: 'Kijk naar inspringing, dubbele sleutels en aanhalingstekens op en vlak boven deze regel.',
  }))
}

function sleutels(gelezen: Gelezen, bevindingen: Bevinding[]): [string, unknown][] {
  const waarde: unknown = gelezen.document.toJS()
  if (waarde === null || waarde === undefined) return []
  if (typeof waarde === 'object' && !Array.isArray(waarde)) return Object.entries(waarde)
  bevindingen.push({
    file: gelezen.naam,
    line: 1,
    path: '',
    message: 'Het bestand moet uit sleutels met waarden bestaan.',
    hint: 'Begin met een sleutel van het schema, bijvoorbeeld "klokken:", en zet de lijst daaronder.',
  })
  return []
}

function dubbel(gelezen: Gelezen, sleutel: string, eerder: string): Bevinding {
  return {
    file: gelezen.naam,
    line: regelVan(gelezen, [sleutel]),
    path: sleutel,
    message: `De sleutel "${sleutel}" staat ook al in ${eerder}.`,
    hint: 'Zet alles onder deze sleutel in een van de twee bestanden.',
  }
}

function plekVan(waar: Map<string, Gelezen>, eerste: string, pad: Pad): { file: string; line: number } {
  const gelezen = waar.get(String(pad[0]))
  if (!gelezen) return { file: eerste, line: 1 }
  return { file: gelezen.naam, line: regelVan(gelezen, pad) }
}

/** De regel van het diepste deel van het pad dat echt bestaat; bij een sleutel die van de sleutel zelf. */
function regelVan(gelezen: Gelezen, pad: Pad): number {
  for (let diepte = pad.length; diepte > 0; diepte -= 1) {
    const begin = beginVan(gelezen.document, pad.slice(0, diepte))
    if (begin !== undefined) return gelezen.teller.linePos(begin).line
  }
  return 1
}

function beginVan(document: Document, pad: Pad): number | undefined {
  const laatste = pad[pad.length - 1]
  const ouder = pad.length === 1 ? document.contents : document.getIn(pad.slice(0, -1), true)
  if (isMap(ouder)) {
    const paar = ouder.items.find(item => isPair(item) && isScalar(item.key) && item.key.value === laatste)
    if (paar && isNode(paar.key)) return paar.key.range?.[0]
    return undefined
  }
  const knoop: unknown = document.getIn(pad, true)
  return isNode(knoop) ? knoop.range?.[0] : undefined
}

/** Melder die bij elk pad bestand en regel opzoekt. */
export function melderVoor(ontleed: Ontleed, naar: Bevinding[]): (pad: Pad, message: string, hint: string) => void {
  return (pad, message, hint) => {
    naar.push({ ...ontleed.plek(pad), path: padTekst(ontleed.inhoud, pad), message, hint })
  }
}
