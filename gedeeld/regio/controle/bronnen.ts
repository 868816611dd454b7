import type { Melder, Pad } from '../bevinding.ts'
import type { Document } from '../schema.ts'
import { elkObject } from './loop.ts'

/** Elke bronverwijzing wijst naar een bekend document en naar regels die dat document heeft. */
export function controleerBronnen(inhoud: unknown, documenten: readonly Document[], meld: Melder): void {
  const bekend = new Map(documenten.map(document => [document.id, document]))
  elkObject(inhoud, [], (object, pad) => {
    if (typeof object['bron'] === 'string') controleerBron(object['bron'], [...pad, 'bron'], bekend, meld)
  })
}

function controleerBron(bron: string, pad: Pad, bekend: Map<string, Document>, meld: Melder): void {
  for (const deel of bron.split('; ')) {
    const [id = '', plaats] = splits(deel)
    if (id === 'platform') continue
    const document = bekend.get(id)
    if (!document) {
      meld(pad, `Het document "${id}" is niet bekend.`, `Kies uit: ${[...bekend.keys()].join(', ')}, platform.`)
      continue
    }
    const fout = plaatsFout(document, plaats)
    if (fout) meld(pad, fout, `Schrijf bijvoorbeeld ${voorbeeld(document)}.`)
  }
}

function splits(deel: string): [string, string | undefined] {
  const punt = deel.indexOf(':')
  return punt < 0 ? [deel, undefined] : [deel.slice(0, punt), deel.slice(punt + 1)]
}

function plaatsFout(document: Document, plaats: string | undefined): string | undefined {
  if (document.soort === 'geheel') return undefined
  if (plaats === undefined || plaats.trim() === '')
    return `Bij "${document.id}" hoort een plaats achter de dubbele punt.`
  if (document.soort === 'artikelen') return undefined
  return regelFout(document, plaats)
}

function regelFout(document: Document, plaats: string): string | undefined {
  for (const bereik of plaats.split(',')) {
    const gevonden = /^(\d+)(?:-(\d+))?$/.exec(bereik)
    if (!gevonden) return `"${bereik}" is geen regelnummer of bereik.`
    const van = Number(gevonden[1])
    const tot = Number(gevonden[2] ?? gevonden[1])
    if (van < 1 || van > tot) return `Het bereik ${bereik} loopt niet op.`
    if (tot > (document.regels ?? 0))
      return `Het document "${document.id}" heeft maar ${String(document.regels ?? 0)} regels.`
  }
  return undefined
}

function voorbeeld(document: Document): string {
  return document.soort === 'regels' ? `${document.id}:12-14,20` : `${document.id}:5.3.1`
}
