/** An XML message as a tree: name spaces resolved, prefixes gone, every element with the line it stood on. */
export type Knoop = {
  readonly ruimte: string
  readonly naam: string
  /** attributes by `{ruimte}naam`, or by their bare name when they stand in no name space */
  readonly attr: { readonly [naam: string]: string }
  readonly tekst: string
  readonly kinderen: readonly Knoop[]
  readonly regel: number
}

/** The name spaces of StUF-Jeugdzorg 1.0.9 (bron: jz0100_msg_vtberichten, kop van het schema). */
export const JZ = 'http://www.stufstandaarden.nl/koppelvlak/jz0100'
export const STUF = 'http://www.egem.nl/StUF/StUF0301'
export const BG = 'http://www.egem.nl/StUF/sector/bg/0310'
export const ZKN = 'http://www.egem.nl/StUF/sector/zkn/0310'
export const XSI = 'http://www.w3.org/2001/XMLSchema-instance'
export const SOAP = 'http://schemas.xmlsoap.org/soap/envelope/'

/** Elements carry no text where they only hold others; white space at the edges means nothing in any type used here. */
export const tekstVan = (k: Knoop | undefined): string => (k?.tekst ?? '').replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '')

export const isNil = (k: Knoop): boolean => ['true', '1'].includes((k.attr[`{${XSI}}nil`] ?? '').trim())

export const kind = (k: Knoop | undefined, naam: string): Knoop | undefined =>
  k?.kinderen.find(x => x.naam === naam && !isNil(x))
export const alle = (k: Knoop | undefined, naam: string): readonly Knoop[] =>
  (k?.kinderen ?? []).filter(x => x.naam === naam && !isNil(x))

/** The text at the end of a path of names, or null when any step is missing, nil or empty. */
export function waarde(k: Knoop | undefined, ...pad: readonly string[]): string | null {
  const einde = pad.reduce<Knoop | undefined>((x, naam) => kind(x, naam), k)
  const tekst = tekstVan(einde)
  return tekst === '' ? null : tekst
}

/**
 * One spelling for messages that say the same: prefixes, white space at the edges and the moment of sending make no difference.
 * What is repeated is recognised by it (StUF 03.01: a message is repeated under the same reference).
 */
export function eenduidig(k: Knoop): unknown {
  if (k.ruimte === STUF && k.naam === 'tijdstipBericht') return []
  const attr = Object.entries(k.attr).sort(([a], [b]) => (a < b ? -1 : 1))
  return [k.ruimte, k.naam, attr, k.kinderen.length > 0 ? '' : tekstVan(k), k.kinderen.map(eenduidig)]
}
