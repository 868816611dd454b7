/** Fields of the reference index: what finds a young person, whom to call, and what the law asks; never the reason (Jeugdwet par. 7.1). */
const PAD = '/verwijsindex/signalen'
export const verwijsindex: Readonly<Record<string, string>> = {
  [`${PAD} gemeente`]: 'of de index daar werkt',
  [`${PAD} als`]: 'in welk domein van de wet iemand betrokken is',
  [`${PAD} bereikbaar`]: 'wat een ander bij een treffer te zien krijgt: hoe te bellen',
  [`${PAD} vermoeden`]: 'of de drempel van de wet gehaald is; niet waarom',
  geldigTot: 'tot wanneer de aanmelding loopt, als dat korter is dan de termijn',
  jongereWeet: 'of de jongere verteld is dat hij in de index staat',
  oudersWeten: 'of de ouders verteld is dat de jongere in de index staat',
  nietOmdat: 'waarom het nog niet verteld is',
  jongere: 'wie er in de index komt; alleen als sleutel en versleuteld',
  instelling: 'of het adres van een instelling is: dan telt het niet voor een treffer',
  ouders: 'waarop de index broers en zussen vindt',
  [`${PAD}/:id/einde reden`]: 'of de aanmelding naar het archief gaat of meteen weg is',
  [`${PAD}/:id/verteld wie`]: 'wie van de aanmelding weet',
  '/verwijsindex/treffers/:id/contact uitkomst': 'of het bellen na een treffer lukte',
}
