/** Fields of advice files and of questions for advice; of the family nothing is asked. */
export const advies: Readonly<Record<string, string>> = {
  '/adviezen soort': 'wat voor contact het was, om consulten apart te tellen',
  '/adviezen naar': 'waar de vrager verder geholpen wordt',
  '/adviezen dossier': 'bij welk adviesdossier dit contact hoort',
  '/adviesdossiers vraag': 'wat de professional wil weten, zonder dat iemand te herkennen is',
  '/adviesdossiers/:id/stappen soort': 'of het een stap is of opnieuw contact met de vrager',
  '/adviesdossiers/:id/stappen wat': 'wat er is afgesproken',
  '/adviesdossiers/:id/stappen voor': 'wanneer dat gedaan hoort te zijn',
  '/adviesvragen aan': 'aan wat voor deskundige of instantie de vraag is gesteld',
  '/adviesvragen vraag': 'wat er gevraagd is, zonder dat iemand te herkennen is',
  aanMens: 'welke deskundige de vraag krijgt: alleen die leest haar en antwoordt',
  '/mantelzorgsignalen akkoord': 'of de mantelzorger dit weet en wil: zonder ja gaat er niets door',
  '/mantelzorgsignalen bereik': 'hoe de coördinator de mantelzorger bereikt',
  '/adviesvragen/:id/melden bereik': 'hoe Veilig Thuis wie meldt bereikt',
  '/adviesvragen/:id/antwoord antwoord': 'wat de deskundige of instantie antwoordde',
}
