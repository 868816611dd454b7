import type { Inzagekopie } from './inzage.ts'

/** A document as pdfmake takes it: only what the copy holds, in the order of the copy. */
export type Document = {
  readonly info: { readonly title: string }
  readonly content: readonly {
    readonly text: string
    readonly bold?: boolean
    readonly fontSize?: number
    readonly margin?: readonly [number, number, number, number]
  }[]
}

/** Says a field as people say it; an empty answer leaves it out. */
export type Zeg = (wat: string) => string

/** The copy on paper. `zegFeit` names a fact, `zegVeld` a day or a word; texts go as they were written. */
export function kopieDocument(
  kopie: Inzagekopie,
  zegFeit: Zeg,
  zegVeld: (veld: Inzagekopie['regels'][number]['velden'][number]) => string = v => String(v.waarde),
): Document {
  const kop = [kopie.geboortedatum, kopie.adres ?? '', kopie.kinderen.join(', ')].filter(x => x !== '')
  return {
    info: { title: kopie.naam },
    content: [
      { text: kopie.naam, bold: true, fontSize: 16 },
      ...kop.map(text => ({ text })),
      ...kopie.regels.flatMap(({ feit, velden }) => [
        { text: zegFeit(feit), bold: true, margin: [0, 10, 0, 0] as const },
        ...velden.map(v => ({ text: v.tekst ?? zegVeld(v) })).filter(x => x.text !== ''),
      ]),
    ],
  }
}
