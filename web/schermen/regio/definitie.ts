/** A region definition as it comes in: any shape, so a new section in the schema shows by itself. */
export type Definitie = Readonly<Record<string, unknown>>

/** One line of a definition in the words every reader asks for: what, who, by when, on what ground. */
export interface Definitieregel {
  readonly sleutel: string
  readonly wat: string
  readonly wie: string
  readonly wanneer: string
  readonly meer: readonly { readonly naam: string; readonly waarde: string }[]
  readonly bron: string
}

export interface Sectie {
  readonly sleutel: string
  readonly regels: readonly Definitieregel[]
}

/** The questions of a reader, and which sections answer them; what nobody named comes under the last one. */
export const VRAGEN = {
  wie: ['organisaties', 'regie', 'benoemingen', 'teams', 'routes', 'taakverdeling', 'overleg'],
  termijnen: ['klokken'],
  regels: ['regels', 'acties'],
  gebied: ['gemeenten', 'lidmaatschappen', 'deelgebieden'],
  open: ['gaten'],
} as const

export type Vraag = keyof typeof VRAGEN | 'overig'

/** Every list of lines in the definition, in its own order. */
export function leesSecties(definitie: Definitie): readonly Sectie[] {
  return Object.entries(definitie).flatMap(([sleutel, waarde]) => {
    const lijst = Array.isArray(waarde) ? waarde.filter(isObject) : []
    return lijst.length === 0 ? [] : [{ sleutel, regels: lijst.map((regel, plek) => leesRegel(regel, plek)) }]
  })
}

export function sectiesVoor(vraag: Vraag, secties: readonly Sectie[]): readonly Sectie[] {
  if (vraag !== 'overig') {
    const namen: readonly string[] = VRAGEN[vraag]
    return secties
      .filter(({ sleutel }) => namen.includes(sleutel))
      .toSorted((a, b) => namen.indexOf(a.sleutel) - namen.indexOf(b.sleutel))
  }
  const genoemd: readonly string[] = Object.values(VRAGEN).flat()
  return secties.filter(({ sleutel }) => !genoemd.includes(sleutel) && sleutel !== 'documenten')
}

/** A source as a person reads it: "Regiovisie 2014, regels 186-189" for "r2014:186-189". */
export function bronInWoorden(bron: string, documenten: unknown, regelwoord: string): string {
  const bekend = Array.isArray(documenten) ? documenten.filter(isObject) : []
  const delen = bron.split('; ').filter(Boolean)
  return delen.map(deel => eenBron(deel, bekend, regelwoord)).join('; ')
}

const WAT = ['naam', 'label', 'wat', 'handeling', 'taak', 'titel', 'tekst', 'vraag', 'dan', 'definitie', 'toets']
const WIE = ['wie', 'houder', 'organisatie', 'uitvoerder', 'door', 'rol', 'centrumgemeente', 'ondertekenaars']
const WANNEER = ['termijn', 'wanneer', 'periode', 'frequentie']
// Positions on a tile map and machine names help no reader.
const STIL = ['id', 'bron', 'tegel', 'uitvoering', 'cbs', 'postcodes', 'houders']

function leesRegel(regel: Definitie, plek: number): Definitieregel {
  const [wat, wie] = leesPartij(regel) ?? [eerste(regel, WAT), eerste(regel, WIE)]
  const duur = leesDuur(regel)
  const wanneer = duur === '' ? eerste(regel, WANNEER) : { naam: 'lengte', waarde: duur }
  const gebruikt = [wat.naam, wie.naam, wanneer.naam, ...(duur === '' ? [] : ['lengte', 'eenheid']), ...STIL]
  const meer = Object.entries(regel)
    .filter(([naam]) => !gebruikt.includes(naam))
    .map(([naam, waarde]) => ({ naam, waarde: inTekst(waarde) }))
    .filter(({ waarde }) => waarde !== '')
  const sleutel = `${plek}-${inTekst(regel['id'])}`
  return { sleutel, wat: wat.waarde, wie: wie.waarde, wanneer: wanneer.waarde, meer, bron: inTekst(regel['bron']) }
}

// An organisation is a who with a role to play: its name answers "who", its role answers "what".
function leesPartij(regel: Definitie): [Veldtekst, Veldtekst] | undefined {
  if (inTekst(regel['naam']) === '' || inTekst(regel['rol']) === '') return undefined
  return [eerste(regel, ['rol']), eerste(regel, ['naam'])]
}

interface Veldtekst {
  readonly naam: string
  readonly waarde: string
}

function eerste(regel: Definitie, namen: readonly string[]): Veldtekst {
  const naam = namen.find(kandidaat => inTekst(regel[kandidaat]) !== '') ?? ''
  return { naam, waarde: inTekst(regel[naam]) }
}

function leesDuur({ lengte, eenheid }: Definitie): string {
  return typeof lengte === 'number' && typeof eenheid === 'string' ? `${lengte} ${eenheid}` : ''
}

/** Anything as words: lists with commas, objects by their own text. */
function inTekst(waarde: unknown): string {
  if (typeof waarde === 'string') return isMachinenaam(waarde) ? leesbaar(waarde) : waarde
  if (typeof waarde === 'number') return String(waarde)
  if (waarde === true) return 'ja'
  if (Array.isArray(waarde)) return waarde.map(inTekst).filter(Boolean).join(', ')
  if (!isObject(waarde)) return ''
  const kort = eerste(waarde, WAT).waarde || leesDuur(waarde)
  return (
    kort ||
    Object.entries(waarde)
      .filter(([naam]) => naam !== 'bron')
      .map(([naam, w]) => `${naam} ${inTekst(w)}`)
      .join(', ')
  )
}

function eenBron(deel: string, documenten: readonly Definitie[], regelwoord: string): string {
  const [id = '', plaats] = deel.split(/:(.*)/s)
  const document = documenten.find(kandidaat => kandidaat['id'] === id)
  const titel = inTekst(document?.['titel']) || id
  if (plaats === undefined) return titel
  return `${titel}, ${document?.['soort'] === 'artikelen' ? 'art.' : regelwoord} ${plaats}`
}

export const isObject = (x: unknown): x is Definitie => typeof x === 'object' && x !== null && !Array.isArray(x)

/** The names of a definition are Dutch words written together: "geldigVan" reads as "geldig van". */
export const leesbaar = (naam: string): string => naam.replace(/([A-Z])/g, ' $1').toLowerCase()
const isMachinenaam = (tekst: string): boolean => /^[a-z]+([A-Z][a-z]+)+$/.test(tekst)
