import type { Einde, Systeemregel } from '../gesprek.ts'

/** Everything the chat says to a visitor in one language; the first part is read before the talk begins (SD-10, SD-18). */
export type Chattaal = {
  readonly dagen: readonly [string, string, string, string, string, string, string]
  readonly geenChat: string
  readonly voor: {
    readonly zonderScript: string
    readonly veiligKop: string
    readonly veilig: readonly string[]
    readonly wanneerKop: string
    readonly altijd: string
    readonly uren: (dagen: string, van: string, tot: string) => string
    readonly totEnMet: string
    readonly buiten: string
    readonly daarnaKop: string
    readonly daarna: readonly string[]
    readonly nood: string
    readonly begin: string
  }
  /** what the script of the page needs; goes along in the page, so that nothing else is fetched */
  readonly script: {
    readonly dicht: string
    readonly niemand: string
    readonly vol: string
    readonly veel: string
    readonly open: string
    readonly wacht: string
    readonly plek: string
    readonly loopt: string
    readonly ik: string
    readonly zij: string
    readonly kring: string
    readonly typt: string
    readonly vak: string
    readonly stuur: string
    readonly stop: string
    readonly stopUitleg: string
    readonly lang: string
    readonly rustig: string
    readonly hapert: string
    readonly leeg: string
    readonly verder: string
    readonly opnieuw: string
    readonly wisUitleg: string
    readonly kiesWoord: string
    readonly geefWoord: string
    readonly woordVak: string
    readonly klaar: string
    readonly adviesVraag: string
    readonly meldingVraag: string
    readonly ja: string
    readonly nee: string
    readonly gesprek: string
    readonly eindeKop: string
    readonly einde: { readonly [E in Einde]: string }
    readonly code: { readonly [C in Systeemregel]: string }
  }
}
