import type { Landelijk, RegioDefinitie } from './schema.ts'

/** Een begrip met zijn ene betekenis, en de woorden die ernaar verwijzen. */
export interface Woordregel {
  id: string
  begrip: string
  betekenis: string
  woorden: { woord: string; van: string; bron: string }[]
  herkomst: 'regio' | 'landelijk'
  bron: string
}

/** Zo vergelijken we woorden: zonder hoofdletters, accenten en witruimte eromheen. */
export const kaal = (woord: string): string => woord.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase()

/** De woordenlijst van de regio, met daarachter de landelijke begrippen die de regio zelf niet omschrijft (R003-15). */
export function woordenVan(definitie: RegioDefinitie, landelijk: Landelijk): Woordregel[] {
  const eigen = definitie.woordenlijst.map(({ id, begrip, betekenis, woorden, bron }): Woordregel => ({
    id,
    begrip,
    betekenis,
    woorden: woorden.map(woord => ({ woord: woord.woord, van: woord.van, bron: woord.bron })),
    herkomst: 'regio',
    bron,
  }))
  const bezet = new Set(eigen.flatMap(sleutels))
  const land = landelijk.begrippen
    .map(({ id, begrip, betekenis, bron }): Woordregel => ({
      id,
      begrip,
      betekenis,
      woorden: [],
      herkomst: 'landelijk',
      bron,
    }))
    .filter(regel => !bezet.has(kaal(regel.begrip)))
  return [...eigen, ...land]
}

/** De ene betekenis achter een woord: het begrip zelf, of een woord dat een partner ervoor gebruikt (R004-112). */
export function zoekWoord(definitie: RegioDefinitie, landelijk: Landelijk, woord: string): Woordregel | undefined {
  return woordenVan(definitie, landelijk).find(regel => sleutels(regel).includes(kaal(woord)))
}

function sleutels({ begrip, woorden }: Pick<Woordregel, 'begrip' | 'woorden'>): string[] {
  return [begrip, ...woorden.map(({ woord }) => woord)].map(kaal)
}
