/** What is asked when somebody uses a right over their own data, and what for. */
export const rechten = {
  recht: 'wat iemand over de eigen gegevens vraagt: dat bepaalt de grond en het besluit',
  wet: 'op welke wet het verzoek rust: dat staat in het besluit',
  vrager: 'wie er voor een ander vraagt: wie aan de andere kant van het geweld staat krijgt niets',
  identiteit: 'hoe is nagegaan wie vraagt, zonder een kopie van een document te bewaren',
  bevoegdheid: 'waaruit blijkt dat iemand voor een ander mag vragen',
  belang: 'of het niet tegen het belang is van wie het gaat',
  ontvangenOp: 'wanneer het verzoek binnenkwam: daar begint de termijn',
  anderenGewogen: 'of het belang van ieder ander is gewogen voor een dossier op verzoek weggaat',
  rechtsgang: 'wat iemand kan doen die het niet eens is: dat staat in het besluit',
} as const
