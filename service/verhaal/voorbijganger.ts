import { DEUR } from '../../keten/loket/index.ts'

export type Bladantwoord = {
  readonly status: number
  readonly html: string
  readonly koppen: Headers
  readonly tekst: string
}
type Stukje = { readonly naam: string; readonly bytes: Uint8Array }

/** Somebody at the public door: no account, no cookie, no script; fetches a page, fills in its form and sends it, as a browser would. */
export class Voorbijganger {
  /** every cookie the door ever set; it sets none */
  koekjes = 0
  constructor(
    private readonly adres: string,
    readonly regio: string,
    private readonly taal = 'nl',
  ) {}

  private pad = (blad: string): string => `${this.adres}${DEUR}/${this.taal}/${this.regio}/${blad}`

  haal = (blad: string): Promise<Bladantwoord> => this.vraag(blad, {})

  /** Narrows a list on a page: a form without a mark. */
  kies = (blad: string, velden: Readonly<Record<string, string>>): Promise<Bladantwoord> =>
    this.vraag(blad, { method: 'POST', body: new URLSearchParams(velden) })

  /** Fills in the form that stands on a page and sends it. `merk`: of a page that was fetched before. */
  async stuur(
    blad: string,
    velden: Readonly<Record<string, string>>,
    d: { stukken?: readonly Stukje[]; merk?: string } = {},
  ): Promise<Bladantwoord> {
    const merk = d.merk ?? merkIn((await this.haal(blad)).html)
    const alles = { ...(merk === null ? {} : { merk }), ...velden }
    if (d.stukken === undefined) return this.vraag(blad, { method: 'POST', body: new URLSearchParams(alles) })
    const formulier = new FormData()
    for (const [naam, waarde] of Object.entries(alles)) formulier.set(naam, waarde)
    for (const s of d.stukken) formulier.append('stuk', new Blob([new Uint8Array(s.bytes)]), s.naam)
    return this.vraag(blad, { method: 'POST', body: formulier })
  }

  private async vraag(blad: string, opzet: RequestInit): Promise<Bladantwoord> {
    const a = await fetch(this.pad(blad), { redirect: 'manual', ...opzet })
    this.koekjes += a.headers.getSetCookie().length
    const html = await a.text()
    return { status: a.status, html, koppen: a.headers, tekst: leesbaar(html) }
  }
}

/** The mark of the form on a page; null when it has none. */
export const merkIn = (html: string): string | null => /name="merk" value="([^"]*)"/.exec(html)?.[1] ?? null
/** The receipt code on a page; null when there is none. */
export const codeIn = (html: string): string | null => /<p class="code">([^<]+)<\/p>/.exec(html)?.[1] ?? null
/** What a person reads of a page. */
const leesbaar = (html: string): string =>
  html
    .replace(/<(style|script)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#(\d+);/g, (_t, n: string) => String.fromCodePoint(Number(n)))
    .replace(/\s+/g, ' ')
