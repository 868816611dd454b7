import { leesBedrag, type Centen } from './bedrag.ts'

type Keuze = { readonly id: string; readonly naam: string }
/** What a pasted table may name. */
export type Namen = {
  readonly doelen: readonly Keuze[]
  readonly gebieden: readonly Keuze[]
  readonly gemeenten: readonly string[]
  readonly acties: readonly Keuze[]
}
export type Vak = {
  readonly doel?: string
  readonly gebied?: string
  readonly gemeente?: string
  readonly actie?: string
  readonly centen: Centen
}
export type Gelezen = {
  readonly regels: readonly (Vak & { readonly doel: string })[]
  readonly totalen: readonly Vak[]
}

const kaal = (w: string): string => w.trim().toLowerCase()

/**
 * Reads a table as people paste it from a spreadsheet: on each line names and then an amount, with a semicolon or tab between. A line that
 * begins with "totaal" is a total of what else it names. What cannot be read is said with its line.
 */
export function leesTabel(tekst: string, namen: Namen): Gelezen | { readonly fout: string } {
  const regels: (Vak & { doel: string })[] = []
  const totalen: Vak[] = []
  for (const [i, regel] of tekst.split('\n').entries()) {
    if (regel.trim() === '') continue
    const fout = (wat: string) => ({ fout: `Regel ${i + 1}: ${wat}` })
    const delen = regel.split(/[;\t]/).map(d => d.trim())
    const centen = leesBedrag(delen.at(-1) ?? '')
    if (delen.length < 2 || centen === null) return fout('zet achteraan een bedrag, zoals 75.000 of 75.000,50.')
    const isTotaal = ['totaal', 'total'].includes(kaal(delen[0] ?? ''))
    const vak = vakVan(delen.slice(isTotaal ? 1 : 0, -1), namen)
    if ('fout' in vak) return fout(vak.fout)
    if (isTotaal) totalen.push({ ...vak, centen })
    else if (vak.doel === undefined) return fout('noem eerst waar het geld voor is.')
    else regels.push({ ...vak, doel: vak.doel, centen })
  }
  return regels.length === 0 ? { fout: 'De tabel is leeg.' } : { regels, totalen }
}

function vakVan(woorden: readonly string[], namen: Namen): Omit<Vak, 'centen'> | { readonly fout: string } {
  let uit: Omit<Vak, 'centen'> = {}
  const zoek = (lijst: readonly Keuze[], w: string) => lijst.find(x => kaal(x.naam) === kaal(w) || x.id === kaal(w))?.id
  for (const w of woorden.filter(x => x !== '')) {
    const gemeente = namen.gemeenten.find(g => kaal(g) === kaal(w))
    const [doel, gebied, actie] = [zoek(namen.doelen, w), zoek(namen.gebieden, w), zoek(namen.acties, w)]
    // a purpose comes before an action of the same name, a municipality before an area
    if (uit.doel === undefined && doel !== undefined) uit = { ...uit, doel }
    else if (gemeente !== undefined) uit = { ...uit, gemeente }
    else if (gebied !== undefined) uit = { ...uit, gebied }
    else if (actie !== undefined) uit = { ...uit, actie }
    else return { fout: `"${w}" is geen doel, gemeente, gebied of actie van de regio.` }
  }
  return uit
}
