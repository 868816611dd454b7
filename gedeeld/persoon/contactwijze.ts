/** Wegen om iemand te bereiken; waar veilig contact er een paar noemt, zijn alleen die open (R002-93; Arnhem 2014, regels 1071-1090). */
export const CONTACTWIJZEN = [
  'eigen-telefoon',
  'eigen-bericht',
  'gesprek-elders',
  'via-vertrouwenspersoon',
  'brief',
  'huistelefoon',
  'huisbezoek',
  'gezinslogin',
] as const
export type Contactwijze = (typeof CONTACTWIJZEN)[number]
