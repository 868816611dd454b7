import type { Vraag, Wegingveld } from '../../gedeeld/regio/schema.ts'

/** What the stories read of the answers of the API; no more than they use. */
export type Werk = {
  id: string
  soort: string
  rol: string
  organisatie: string
  onderwerp: string | null
  klok: string | null
  vervaltOp: string | null
  klaarOp: string | null
  /** why the term stands still, when it does */
  stilGrond: string | null
}
export type Lid = { id: string; kind: boolean; rollen: string[] }
export type MeldingDossier = {
  id: string
  stand: string
  mag: string[]
  melding: {
    nummer: string
    houder?: string
    klasse: string
    personen: Lid[]
    antwoorden: unknown[]
    overdracht: { stand: string; casus?: string }
  }
  melder: { naam: string } | null
  werk: Werk[]
  ontvangers: { id: string; naam: string; eigen: boolean }[]
  deskundigen: { id: string; naam: string }[]
  zelfdeIncident: { id: string; gekoppeld: boolean }[]
  regio: {
    stappen: { id: string; label: string; verplichteVelden: Wegingveld[] }[]
    instrument: Vraag[]
    informatieMetGrond: boolean
    kader: { grenzen: { id: string; organisatie: string | null; bron: string }[] }
  }
}
export type CasusDossier = {
  id: string
  mag: string[]
  casus: {
    status: string
    schaal: string
    fase: string
    fasenKlaar: string[]
    personen: Lid[]
    voorwaarden: { id: string; stand: string }[]
    hulp: { id: string; persoon: string; stand: string }[]
    risicos: { id: string }[]
    doelen: { id: string; tekst: string }[]
    specialisten: unknown[]
    nummer: string
    gekoppeld: { nummer: string } | null
    instemming: { [persoon: string]: { stand: string } }
    belangen: { id: string }[]
    contacten: { persoon: string; op: string; gelukt: boolean }[]
    motivaties: { persoon: string; op: string; fase: string }[]
    weigeringen: { persoon: string; op: string }[]
    kijken: { persoon: string; op: string | null }[]
    regioOverdracht: { id: string; op: string; stukken: string[]; bevestigdOp: string | null } | null
    netwerkpersonen: { id: string; rol: string | null; professional: string | null }[]
    gesproken: string[]
    gebeurtenissen: { rollen: { persoon: string; rol: string }[] }[]
    maatregelen: unknown[]
    drang: string
    regisseur: { mens: string; regie: string } | null
    verzoeken: { verzoek: string; persoon: string; stand: string; verlengdOp: string | null }[]
    rechtenUitleg: { persoon: string; wat: string[]; dag: string }[]
    eigenVerklaringen: { persoon: string }[]
  }
  werk: Werk[]
  personen: { id: string; geboortedatum: string }[]
  collegas: { id: string; naam: string; rol: string }[]
  partners: { id: string; naam: string }[]
  teksten: { [id: string]: string }
  advies: { advies: string; gronden: string[] }
  signalen: { code: string; over: string[] }[]
  sluitenOpen: { veld: string; uitleg: string }[]
  planOpen: { veld: string; uitleg: string }[]
}
export type Lijstmelding = {
  id: string
  gemeente: string
  status: string
  urgentie: string
  open: boolean
  klok: { soort: string; vervaltOp: string; bron: string | null } | null
  stil: { sinds: string; grond: string } | null
}
export type MijnWerk = {
  werk: { soort: string; wat: string; zaak: { id: string } }[]
  overdrachten: { melding: string }[]
  berichten: { soort: string; zaak: { id: string } | null }[]
  dienst: { nu: { naam: string }[]; ik: boolean }
}
export type Procesregel = {
  zaak: { id: string; soort: string }
  houder: string | null
  naar: string | null
  sinds: string
  keer: number | null
}
export type Routeantwoord = {
  organisation: string | null
  formal: string | null
  team: string | null
  source: string
  warning: string | null
}
