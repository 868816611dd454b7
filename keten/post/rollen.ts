import type { MeldingRol, RelatieSoort } from '../../gedeeld/persoon/index.ts'

/**
 * From the role a person has in a VT-melding to what it is in a report. Bron: referentielijst Jeugdzorgrol (JZR) bij StUF-Jeugdzorg,
 * versie 1.0.87 van 2026-07-03: the role says what somebody is to the young person. It says nothing about violence, so nobody becomes
 * victim or perpetrator by it: that is for a person to say.
 */
export type Betekenis = {
  /** null: a professional or informant; named in the text, no person of the report */
  readonly rol: MeldingRol | null
  /** what this person is to the young person */
  readonly relatie: RelatieSoort | null
}

const gezin = (relatie: RelatieSoort | null): Betekenis => ({ rol: 'overig', relatie })
const buiten: Betekenis = { rol: null, relatie: null }

export const BETEKENIS: { readonly [rol: string]: Betekenis } = {
  jeugdige: { rol: 'kind-in-gezin', relatie: null },
  'broer of zus': gezin('broer-zus'),
  'halfbroer of -zus': gezin('broer-zus'),
  'stiefbroer of -zus': gezin('overig-familie'),
  'pleegbroer of -zus': gezin('huisgenoot'),
  kind: gezin('kind'),
  'ouder met gezag': gezin('ouder'),
  'ouder zonder gezag': gezin('ouder'),
  'ouder, gezag niet benoemd': gezin('ouder'),
  'ouder, niet juridisch': gezin(null),
  stiefouder: gezin('stiefouder'),
  pleegouder: gezin('pleegouder'),
  'opvoeder/verzorger': gezin('huisgenoot'),
  grootouder: gezin('grootouder'),
  'overige verwant': gezin('overig-familie'),
  voogd: gezin(null),
  contactpersoon: buiten,
  hulpverlener: buiten,
  informant: buiten,
  melder: buiten,
  onderwijsgevende: buiten,
  'overige professional': buiten,
  'verpleegkundige, arts of medisch specialist': buiten,
}

/** A role that is not in the list stands in the report as somebody else concerned, with a remark. */
export const betekenisVan = (rol: string | null): Betekenis =>
  rol !== null && Object.hasOwn(BETEKENIS, rol) ? (BETEKENIS[rol] ?? gezin(null)) : gezin(null)

/** Words the police write for a relation (free text in the schema): only what can mean one thing. Choice of Kring (platform). */
export const RELATIEWOORDEN: { readonly [woord: string]: RelatieSoort } = {
  partner: 'partner',
  echtgenoot: 'partner',
  echtgenote: 'partner',
  'ex-partner': 'ex-partner',
  expartner: 'ex-partner',
  'ex-echtgenoot': 'ex-partner',
  'ex-echtgenote': 'ex-partner',
  ouder: 'ouder',
  vader: 'ouder',
  moeder: 'ouder',
  stiefouder: 'stiefouder',
  stiefvader: 'stiefouder',
  stiefmoeder: 'stiefouder',
  pleegouder: 'pleegouder',
  kind: 'kind',
  zoon: 'kind',
  dochter: 'kind',
  broer: 'broer-zus',
  zus: 'broer-zus',
  'broer of zus': 'broer-zus',
  grootouder: 'grootouder',
  opa: 'grootouder',
  oma: 'grootouder',
  huisgenoot: 'huisgenoot',
}
