import type { Rol } from '../kernel/actor.ts'

/** How a role is called on the screen. */
export const rolnamen: { readonly [R in Rol]: string } = {
  'medewerker-veilig-thuis': 'Medewerker Veilig Thuis',
  gedragswetenschapper: 'Gedragswetenschapper',
  casusregisseur: 'Casusregisseur',
  teamcoordinator: 'Teamcoördinator',
  procesregisseur: 'Procesregisseur',
  overlegvoorzitter: 'Voorzitter overleg',
  ketenpartner: 'Ketenpartner',
  professional: 'Professional (meldcode)',
  aandachtsfunctionaris: 'Aandachtsfunctionaris',
  hulpofficier: 'Hulpofficier van justitie',
  burgemeester: 'Burgemeester (openbare orde en veiligheid)',
  'medewerker-huisverbod': 'Medewerker huisverbod',
  plaatsingscoordinator: 'Plaatsingscoördinator',
  opvangmedewerker: 'Opvangmedewerker',
  'medewerker-beleidsinformatie': 'Medewerker beleidsinformatie',
  privacyfunctionaris: 'Privacyfunctionaris',
  beleidsmedewerker: 'Beleidsmedewerker',
  beheerder: 'Beheerder',
  systeem: 'Systeem',
}
