import type { Kennis } from './kennis.ts'
import type { Deurstand, Fout, JA_NEE, KINDEREN, LANGS, Veld, Vraagsoort, WIE_BENT_U } from './vraag.ts'

export type Veldwoorden = { readonly label: string; readonly hulp?: string }
type Per<L extends readonly string[]> = { readonly [K in L[number]]: string }
/** What the forms of the door say in one language. */
export type Vraagwoorden = {
  /** the emergency number comes before the form, and says that the form is no way to be quick */
  readonly nood: string
  readonly bel: string
  readonly velden: { readonly [V in Veld]: Veldwoorden }
  readonly keuzes: {
    readonly bekend: Per<typeof JA_NEE>
    readonly kinderen: Per<typeof KINDEREN>
    readonly wie: Per<typeof WIE_BENT_U>
    readonly afgeschermd: Per<typeof JA_NEE>
    readonly langs: Per<typeof LANGS>
    readonly voicemail: Per<typeof JA_NEE>
  }
  /** what a complaint asks in the place of the story */
  readonly klacht: { readonly label: string; readonly hulp: string }
  /** what the page of the vertrouwenspersoon says: what it asks otherwise, and how to call */
  readonly steun: {
    readonly naam: Veldwoorden
    readonly verhaal: Veldwoorden
    readonly bellen: string
    /** the region filled in no number */
    readonly nietIngevuld: string
    /** nobody was appointed: nothing can be sent */
    readonly niemand: string
  }
  readonly kiesGemeente: string
  readonly vrij: string
  readonly groep: { readonly contact: string; readonly contactUitleg: string; readonly stukken: string }
  readonly stukken: { readonly label: string; readonly hulp: string; readonly opnieuw: string }
  readonly verstuur: string
  readonly fouten: { readonly kop: string; readonly uitleg: string } & { readonly [F in Fout]: string }
  /** not about a field: the form is old, too much came from here, a file was refused, or the database was away */
  readonly mis: {
    readonly oud: string
    readonly vaak: string
    readonly stuk: string
    readonly veel: string
    readonly even: string
  }
  /** shown above the advice form to who does not want to be known */
  readonly onbekend: string
  readonly ontvangen: {
    readonly kop: string
    readonly code: string
    readonly bewaar: string
    readonly straksKop: string
    readonly straks: (k: Kennis, soort: Vraagsoort) => readonly string[]
    readonly weg: string
  }
  readonly code: {
    readonly label: string
    readonly hulp: string
    readonly knop: string
    readonly standen: { readonly [S in Deurstand]: string }
    /** the same for a code that never was and for who tried too often */
    readonly geen: string
  }
}
