/** De rol van een persoon in een melding; per melding, want rollen verschillen en kunnen wederzijds zijn (dossier 10.5). */
export const ROLLEN = ['slachtoffer', 'pleger', 'beide', 'getuige', 'kind-in-gezin', 'overig'] as const
export type MeldingRol = (typeof ROLLEN)[number]

/** De relatie van de ene persoon tot de andere, gericht en gedateerd (dossier 10.5). */
export const RELATIES = [
  'partner',
  'ex-partner',
  'ouder',
  'stiefouder',
  'pleegouder',
  'kind',
  'broer-zus',
  'grootouder',
  'overig-familie',
  'huisgenoot',
  'mantelzorger',
  'zorgontvanger',
  'huisvriend',
  'beroepskracht',
  'client',
  'docent',
  'leerling',
  'medeclient',
  'onbekende',
] as const
export type RelatieSoort = (typeof RELATIES)[number]

/** "`van` is de `soort` van `naar`", van een datum tot een datum (`JJJJ-MM-DD`); null is onbekend of nog lopend. */
export interface Relatie {
  readonly soort: RelatieSoort
  readonly begin: string | null
  readonly einde: string | null
}

/** Dezelfde relatie gezien vanaf de ander. */
export function andersom(soort: RelatieSoort): RelatieSoort {
  return OMGEKEERD[soort]
}

// Kleinkind staat niet in de lijst van het dossier en is dus overige familie.
const OMGEKEERD: Readonly<Record<RelatieSoort, RelatieSoort>> = {
  partner: 'partner',
  'ex-partner': 'ex-partner',
  ouder: 'kind',
  stiefouder: 'kind',
  pleegouder: 'kind',
  kind: 'ouder',
  'broer-zus': 'broer-zus',
  grootouder: 'overig-familie',
  'overig-familie': 'overig-familie',
  huisgenoot: 'huisgenoot',
  mantelzorger: 'zorgontvanger',
  zorgontvanger: 'mantelzorger',
  huisvriend: 'huisvriend',
  beroepskracht: 'client',
  client: 'beroepskracht',
  docent: 'leerling',
  leerling: 'docent',
  medeclient: 'medeclient',
  onbekende: 'onbekende',
}

/** Waarom een relatie tot de huiselijke kring hoort: de gesloten lijst van de wet. */
export type Kringgrond = 'familielid' | 'huisgenoot' | 'echtgenoot of voormalig echtgenoot' | 'mantelzorger'

/**
 * Hoort deze relatie op een dag tot de huiselijke kring, en op welke grond? Wmo 2015 art. 1.1.1 (lijst) en 1.1.2
 * (geregistreerd partner en samenwonende gelden als echtgenoot). Familie en een vroegere partner blijven erbij; een
 * huisgenoot, pleegouder of mantelzorger zolang dat duurt. Null is: niet bewezen.
 */
export function kringgrond(relatie: Relatie, dag: string): Kringgrond | null {
  const grond = GRONDEN[relatie.soort]
  const begonnen = relatie.begin === null || relatie.begin <= dag
  const geeindigd = relatie.einde !== null && relatie.einde < dag
  if (!begonnen || grond === null || (geeindigd && !blijvend(grond))) return null
  return grond
}

function blijvend(grond: Kringgrond): boolean {
  return grond === 'familielid' || grond === 'echtgenoot of voormalig echtgenoot'
}

const GRONDEN: Readonly<Record<RelatieSoort, Kringgrond | null>> = {
  partner: 'echtgenoot of voormalig echtgenoot',
  'ex-partner': 'echtgenoot of voormalig echtgenoot',
  ouder: 'familielid',
  stiefouder: 'familielid',
  // Een pleegkind is geen familie in de zin van de lijst, wel een huisgenoot.
  pleegouder: 'huisgenoot',
  kind: 'familielid',
  'broer-zus': 'familielid',
  grootouder: 'familielid',
  'overig-familie': 'familielid',
  huisgenoot: 'huisgenoot',
  mantelzorger: 'mantelzorger',
  zorgontvanger: 'mantelzorger',
  // De wet noemt een huisvriend niet; een regio kan dat wel doen (Rotterdam 2014, regels 648-649).
  huisvriend: null,
  beroepskracht: null,
  client: null,
  docent: null,
  leerling: null,
  medeclient: null,
  onbekende: null,
}

/** Hoort minstens een van de relaties tot de huiselijke kring? */
export function inHuiselijkeKring(relaties: readonly Relatie[], dag: string): boolean {
  return relaties.some(relatie => kringgrond(relatie, dag) !== null)
}
