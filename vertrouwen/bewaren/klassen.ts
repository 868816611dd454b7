/** How a term begins. `inhoud`: the last change of content; `besluit`: the decision itself; `gebeurd`: when it was written; `einde`: when it ended. */
export type Begin = 'inhoud' | 'besluit' | 'gebeurd' | 'einde'

/**
 * How it goes. `besluit`: two people decide each time, and a certificate stays. `vanzelf`: the law or the platform leaves nothing to
 * decide, and the worker does it every round. `blijft`: nothing in it is about a person of a family.
 */
export type Manier = 'besluit' | 'vanzelf' | 'blijft'

export type Bewaarklasse = {
  readonly id: string
  readonly wat: string
  readonly manier: Manier
  /** whole years from the beginning; null: no term in years */
  readonly jaren: number | null
  readonly begin: Begin
  /** the law, or that it is a choice */
  readonly grond: string
  /** the kinds of case whose term this is */
  readonly zaken: readonly string[]
  /**
   * What leans on it makes it wait: as long as a younger case builds on this one, the younger one's last change counts. Not where the
   * law says "then destroyed".
   */
  readonly wacht: boolean
}

/**
 * Every retention class, as data. Terms come from the law where the law names one; what Kring chose says so.
 * A second register of the same terms stands in the database (`kring.bewaarklasse`): it refuses what this page would let go too early.
 */
export const KLASSEN: readonly Bewaarklasse[] = [
  {
    ...{ id: 'zaak', wat: 'Meldingen, casussen en werkbladen, met alles wat erbij hoort', manier: 'besluit' },
    ...{ jaren: 20, begin: 'inhoud', zaken: ['melding', 'casus', 'werkblad'], wacht: true },
    grond: 'Wmo 2015 art. 5.3.4 lid 2; jeugdhulp: Jeugdwet art. 7.3.8',
  },
  {
    ...{ id: 'opvang', wat: 'Verblijven in de opvang', manier: 'besluit' },
    ...{ jaren: 15, begin: 'inhoud', zaken: ['opvang'], wacht: true },
    grond: 'Wmo 2015 art. 5.3.4 lid 1',
  },
  {
    ...{ id: 'huisverbod', wat: 'Screeningen en huisverboden, met de stukken', manier: 'besluit' },
    ...{ jaren: 5, begin: 'besluit', zaken: ['huisverbod'], wacht: false },
    grond: 'Wet tijdelijk huisverbod art. 10 lid 1',
  },
  {
    ...{ id: 'advies', wat: 'Adviezen en vragen om raad, zonder namen van een gezin', manier: 'besluit' },
    ...{ jaren: 5, begin: 'gebeurd', zaken: [], wacht: false },
    grond: 'beleid van de organisatie: geen wet noemt een termijn',
  },
  {
    ...{ id: 'klacht', wat: 'Klachten over Veilig Thuis, met oordeel, antwoord en maatregelen', manier: 'besluit' },
    ...{ jaren: 5, begin: 'einde', zaken: [], wacht: false },
    grond: 'keuze van Kring: geen wet noemt een termijn',
  },
  {
    ...{ id: 'steun', wat: 'Vragen aan de vertrouwenspersoon en diens notities', manier: 'vanzelf' },
    ...{ jaren: null, begin: 'einde', zaken: [], wacht: false },
    grond:
      'keuze van Kring: drie maanden na het afronden; geen wet vraagt te bewaren wat iemand een vertrouwenspersoon vertelt',
  },
  {
    ...{ id: 'toegang', wat: 'Wie wat zag of probeerde te zien', manier: 'besluit' },
    ...{ jaren: 5, begin: 'gebeurd', zaken: [], wacht: false },
    grond: 'NEN 7513, praktijk',
  },
  {
    ...{ id: 'medewerker', wat: 'Diensten en eigen instellingen van medewerkers', manier: 'besluit' },
    ...{ jaren: 5, begin: 'einde', zaken: [], wacht: false },
    grond: 'NEN 7513, praktijk',
  },
  {
    ...{ id: 'verwijsindex', wat: 'Aanmeldingen in de verwijsindex', manier: 'vanzelf' },
    ...{ jaren: null, begin: 'einde', zaken: [], wacht: false },
    grond: 'Jeugdwet art. 7.1.4 tot en met 7.1.5: hoogstens twee jaar, dan hoogstens vijf jaar archief',
  },
  {
    ...{ id: 'levering', wat: 'Bestanden voor het CBS', manier: 'vanzelf' },
    ...{ jaren: null, begin: 'einde', zaken: [], wacht: false },
    grond: 'informatieprotocol beleidsinformatie Veilig Thuis 6.6',
  },
  {
    ...{ id: 'kort', wat: 'Wat maar even nodig is: bedvragen, de plaats van een alarm, sessies', manier: 'vanzelf' },
    ...{ jaren: null, begin: 'einde', zaken: [], wacht: false },
    grond: 'platform: ten hoogste 30 dagen',
  },
  {
    ...{ id: 'journaal', wat: 'Het journaal: de inhoud gaat met de zaak mee, de keten blijft', manier: 'blijft' },
    ...{ jaren: null, begin: 'inhoud', zaken: [], wacht: false },
    grond: 'Wmo 2015 art. 5.3.4 en 5.3.5',
  },
  {
    ...{ id: 'vernietiging', wat: 'Besluiten en verklaringen van vernietiging', manier: 'blijft' },
    ...{ jaren: null, begin: 'gebeurd', zaken: [], wacht: false },
    grond: 'Archiefbesluit 1995 art. 8',
  },
  {
    ...{
      id: 'beleid',
      wat: 'Beleid, geld en cijfers, zonder mensen van een gezin; na zeven jaar kiest een mens',
      manier: 'blijft',
    },
    ...{ jaren: null, begin: 'gebeurd', zaken: [], wacht: false },
    grond: 'selectielijst gemeenten en intergemeentelijke organen 2020; platform',
  },
  {
    ...{ id: 'naslag', wat: 'Instellingen en tellingen, zonder mensen van een gezin', manier: 'blijft' },
    ...{ jaren: null, begin: 'gebeurd', zaken: [], wacht: false },
    grond: 'platform',
  },
]

/** Kinds of case that belong to another case, and go with it: an item at a table, a connection to AWARE. */
export const GAAT_MEE: readonly string[] = ['bespreking', 'alarm']

/** The class whose term a case has; null for a kind that goes with another case. */
export const klasseVanZaak = (soort: string): Bewaarklasse | null => KLASSEN.find(k => k.zaken.includes(soort)) ?? null

export const klasseMet = (id: string): Bewaarklasse | null => KLASSEN.find(k => k.id === id) ?? null

/** The classes that two people decide on. */
export const TE_BESLISSEN: readonly Bewaarklasse[] = KLASSEN.filter(k => k.manier === 'besluit')
