import { weiger, type Weigering } from '../kernel/weigering.ts'

/** What the checker of a form says of one fault (Ajv). */
export type Vormfout = {
  readonly instancePath: string
  readonly schemaPath?: string
  readonly keyword: string
  readonly params: Record<string, unknown>
}

/** No value of the request goes into the answer: only which field, and what is wrong with it. */
export function ongeldig(fouten: readonly Vormfout[]): Weigering {
  const velden = fouten.slice(0, 20).map(f => {
    const mist = f.params['missingProperty']
    const delen = [...plek(f), ...(typeof mist === 'string' ? [mist] : [])]
    return { veld: delen.join('.') || 'verzoek', uitleg: UITLEG[f.keyword] ?? 'heeft niet de juiste vorm' }
  })
  return weiger('ONGELDIG', 'Het verzoek heeft niet de juiste vorm. Er is niets veranderd.', { velden })
}

/**
 * Where it is wrong, in names of the form itself. In a list by name (`{ Barendrecht: 3 }`) the name was written by who sent it, and could be
 * anything: it is left out.
 */
function plek({ instancePath, schemaPath }: Vormfout): string[] {
  const delen = instancePath.split('/').slice(1)
  const vorm = (schemaPath ?? '').replace(/^#\//, '').split('/')
  const uit: string[] = []
  for (let i = 0; i < vorm.length && delen.length > uit.length; i++) {
    const deel = delen[uit.length] ?? ''
    if (vorm[i] === 'properties') {
      uit.push(deel)
      i += 1
    } else if (vorm[i] === 'items') uit.push(deel)
    else if (vorm[i] === 'patternProperties') {
      uit.push('onderdeel')
      i += 1
    }
  }
  return uit
}

const UITLEG: { [trefwoord: string]: string } = {
  required: 'ontbreekt',
  additionalProperties: 'bevat een onbekend veld',
  type: 'heeft het verkeerde type',
  enum: 'is geen bekende keuze',
  anyOf: 'is geen bekende keuze',
  format: 'heeft niet de juiste vorm',
  pattern: 'heeft niet de juiste vorm',
  minLength: 'is leeg of te kort',
  maxLength: 'is te lang',
  minItems: 'heeft te weinig regels',
  maxItems: 'heeft te veel regels',
}
