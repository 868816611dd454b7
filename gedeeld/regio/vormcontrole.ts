import { distance } from 'fastest-levenshtein'
import type { TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import type { Melder, Pad } from './bevinding.ts'
import { alsObject } from './pad.ts'

interface Schemafout {
  keyword: string
  schemaPath: string
  instancePath: string
  params: object
}

type Toets = (waarde: unknown) => Schemafout[]

/** Maakt per sleutel van de definitie een toets; een keer vertalen, daarna snel. */
export function toetsen(eigenschappen: Record<string, TSchema>): Map<string, { schema: TSchema; toets: Toets }> {
  return new Map(
    Object.entries(eigenschappen).map(([sleutel, schema]) => {
      const vertaald = Compile(schema)
      return [sleutel, { schema, toets: waarde => (vertaald.Check(waarde) ? [] : [...vertaald.Errors(waarde)]) }]
    }),
  )
}

/** Toetst een sleutel aan zijn schema en meldt elke fout met een raad. Zegt of alles klopt. */
export function controleerVorm(
  sleutel: string,
  waarde: unknown,
  regel: { schema: TSchema; toets: Toets },
  meld: Melder,
): boolean {
  const fouten = regel.toets(waarde).filter(fout => fout.keyword !== 'boolean')
  for (const fout of zonderTakken(fouten)) meldFout(sleutel, waarde, regel.schema, fout, meld)
  return fouten.length === 0
}

/** Bij een keuze tussen vormen zegt elke tak dat hij niet past; alleen de keuze zelf helpt de lezer. */
function zonderTakken(fouten: Schemafout[]): Schemafout[] {
  return fouten.filter(fout => fout.keyword === 'anyOf' || !fout.schemaPath.includes('/anyOf/'))
}

function meldFout(sleutel: string, waarde: unknown, schema: TSchema, fout: Schemafout, meld: Melder): void {
  const pad = padVan(sleutel, waarde, fout.instancePath)
  const hier = alsObject(schemaBij(schema, fout.schemaPath)) ?? {}
  const params = alsObject(fout.params) ?? {}
  if (fout.keyword === 'additionalProperties') {
    for (const naam of teksten(params['additionalProperties'])) {
      meld(
        [...pad, naam],
        `Onbekende sleutel "${naam}".`,
        raadSleutel(naam, Object.keys(alsObject(hier['properties']) ?? {})),
      )
    }
    return
  }
  if (fout.keyword === 'required') {
    const namen = teksten(params['requiredProperties'])
    meld(
      pad,
      `Hier ontbreekt ${namen.map(n => `"${n}"`).join(', ')}.`,
      `Voeg toe: ${namen.map(n => `${n}: ...`).join(', ')}.`,
    )
    return
  }
  const [message, hint] = uitleg(fout.keyword, params, hier)
  meld(pad, message, hint)
}

function uitleg(soort: string, params: Record<string, unknown>, schema: Record<string, unknown>): [string, string] {
  const vorm = typeof schema['description'] === 'string' ? schema['description'] : ''
  switch (soort) {
    case 'type':
      return [
        `Hier hoort ${TYPENAMEN[String(params['type'])] ?? String(params['type'])}.`,
        vorm || 'Verander de waarde of haal de sleutel weg.',
      ]
    case 'enum':
      return ['Deze waarde bestaat hier niet.', `Kies uit: ${lijst(params['allowedValues'])}.`]
    case 'const':
      return ['Deze waarde bestaat hier niet.', `Hier kan alleen: ${String(params['allowedValue'])}.`]
    case 'pattern':
      return ['Deze tekst heeft niet de goede vorm.', vorm || `De vorm is ${String(schema['pattern'])}.`]
    case 'anyOf':
      return ['Geen van de toegestane vormen past.', vorm || 'Vergelijk met een andere regel in dit bestand.']
    case 'minItems':
      return ['Deze lijst is te kort.', `Er horen minstens ${String(schema['minItems'])} regels in.`]
    case 'minLength':
      return ['Deze tekst is leeg.', 'Vul de tekst in of haal de sleutel weg.']
    default:
      return [`De waarde voldoet niet (${soort}).`, vorm || 'Vergelijk met het schema.']
  }
}

const TYPENAMEN: Record<string, string> = {
  string: 'tekst (zet zo nodig aanhalingstekens)',
  integer: 'een heel getal',
  number: 'een getal',
  boolean: 'true of false',
  array: 'een lijst (regels met een streepje)',
  object: 'een blok met sleutels',
}

function raadSleutel(naam: string, bekend: string[]): string {
  const beste = [...bekend].sort((a, b) => distance(naam, a) - distance(naam, b))[0]
  const bedoeld = beste !== undefined && distance(naam, beste) <= 3 ? `Bedoelde u "${beste}"? ` : ''
  return `${bedoeld}Hier mogen staan: ${bekend.join(', ')}.`
}

function padVan(sleutel: string, waarde: unknown, plaats: string): Pad {
  const pad: (string | number)[] = [sleutel]
  let hier = waarde
  for (const ruw of plaats.split('/').slice(1)) {
    const deel = ruw.replaceAll('~1', '/').replaceAll('~0', '~')
    if (Array.isArray(hier)) {
      const reeks: unknown[] = hier
      hier = reeks[Number(deel)]
      pad.push(Number(deel))
    } else {
      hier = alsObject(hier)?.[deel]
      pad.push(deel)
    }
  }
  return pad
}

function schemaBij(schema: TSchema, plaats: string): unknown {
  let hier: unknown = schema
  for (const deel of plaats.split('/').slice(1)) {
    if (Array.isArray(hier)) {
      const reeks: unknown[] = hier
      hier = reeks[Number(deel)]
    } else hier = alsObject(hier)?.[deel]
  }
  return hier
}

function teksten(waarde: unknown): string[] {
  return Array.isArray(waarde) ? waarde.map(String) : []
}

function lijst(waarde: unknown): string {
  return teksten(waarde).join(', ')
}
