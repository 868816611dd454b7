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

/** What the page shows in a part of its own. */
const EIGEN_DEEL: readonly string[] = [
  'klokken',
  'regie',
  'centruminstellingen',
  'onderwerpen',
  'gemeenten',
  'regels',
  'gaten',
]

/** Every list of lines in the definition, in its own order. */
export function leesSecties(definitie: object): readonly Sectie[] {
  return Object.entries(definitie).flatMap(([sleutel, waarde]) => {
    const lijst = Array.isArray(waarde) ? waarde.filter(isObject) : []
    return lijst.length === 0 ? [] : [{ sleutel, regels: lijst.map((regel, plek) => leesRegel(regel, plek)) }]
  })
}

/** What has no part of its own on the page, so that nothing of a definition stays out of sight. */
export function restVan(secties: readonly Sectie[]): readonly Sectie[] {
  return secties.filter(({ sleutel }) => !EIGEN_DEEL.includes(sleutel))
}

const WAT = ['naam', 'label', 'wat', 'handeling', 'taak', 'titel', 'tekst', 'vraag', 'dan', 'definitie', 'toets']
const WIE = ['wie', 'houder', 'organisatie', 'uitvoerder', 'door', 'rol', 'centrumgemeente', 'ondertekenaars']
const WANNEER = ['termijn', 'wanneer', 'periode', 'frequentie']
// Positions on a tile map and machine names help no reader.
const STIL = ['id', 'bron', 'tegel', 'uitvoering', 'cbs', 'postcodes', 'houders']

export function leesRegel(regel: Definitie, plek: number): Definitieregel {
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

export const isObject = (x: unknown): x is Definitie => typeof x === 'object' && x !== null && !Array.isArray(x)

/** The names of a definition are Dutch words written together: "geldigVan" reads as "geldig van". */
export const leesbaar = (naam: string): string => naam.replace(/([A-Z])/g, ' $1').toLowerCase()
const isMachinenaam = (tekst: string): boolean => /^[a-z]+([A-Z][a-z]+)+$/.test(tekst)
