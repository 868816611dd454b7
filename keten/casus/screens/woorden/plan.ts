export const nl = {
  feit: {
    VoorwaardeGesteld: 'Veiligheidsvoorwaarde afgesproken',
    VoorwaardeGecontroleerd: 'Veiligheidsvoorwaarde gecontroleerd',
    VeiligheidsplanVastgesteld: 'Veiligheidsplan vastgesteld',
    DoelGesteld: 'Doel gesteld',
    DoelBehaald: 'Doel behaald',
    ActieAfgesproken: 'Actie afgesproken',
    ActieKlaar: 'Actie klaar',
    RisicofactorBenoemd: 'Risicofactor benoemd',
    RisicofactorZonderInvloed: 'Risicofactor heeft geen invloed meer',
  },
  daad: {
    StelVoorwaarde: {
      knop: 'Voorwaarde toevoegen',
      titel: 'Een veiligheidsvoorwaarde afspreken',
      uitleg: 'Schrijf het zo dat het gezin het begrijpt en dat te zien is of het lukt.',
    },
    ControleerVoorwaarde: {
      knop: 'Controleren',
      titel: 'Is de voorwaarde gehaald?',
      uitleg: 'Schrijf op wat u zag of hoorde, en van wie.',
    },
    StelVeiligheidsplanVast: {
      knop: 'Plan vaststellen',
      titel: 'Het veiligheidsplan vaststellen',
      uitleg: 'Dit wordt een nieuwe versie. De vorige blijft te lezen.',
    },
    StelDoel: { knop: 'Doel toevoegen', titel: 'Een doel stellen', uitleg: 'Wat is er straks anders, en voor wie?' },
    BehaalDoel: { knop: 'Behaald', titel: 'Het doel is behaald', uitleg: 'U legt vast dat dit doel behaald is.' },
    SpreekActieAf: {
      knop: 'Actie toevoegen',
      titel: 'Een actie afspreken',
      uitleg: 'Eén ding, één persoon, één datum.',
    },
    RondActieAf: { knop: 'Klaar', titel: 'De actie is klaar', uitleg: 'Schrijf kort op wat eruit kwam.' },
    BenoemRisicofactor: {
      knop: 'Risicofactor toevoegen',
      titel: 'Een risicofactor benoemen',
      uitleg: 'Wat houdt het geweld in stand of maakt het erger?',
    },
    SluitRisicofactorAf: {
      knop: 'Geen invloed meer',
      titel: 'Deze risicofactor heeft geen invloed meer',
      uitleg: 'Waaraan ziet u dat, en hoe lang al?',
    },
  },
  veld: {},
} as const

export const en = {
  feit: {
    VoorwaardeGesteld: 'Safety condition agreed',
    VoorwaardeGecontroleerd: 'Safety condition checked',
    VeiligheidsplanVastgesteld: 'Safety plan adopted',
    DoelGesteld: 'Goal set',
    DoelBehaald: 'Goal reached',
    ActieAfgesproken: 'Action agreed',
    ActieKlaar: 'Action done',
    RisicofactorBenoemd: 'Risk factor named',
    RisicofactorZonderInvloed: 'Risk factor has no influence any more',
  },
  daad: {
    StelVoorwaarde: {
      knop: 'Add condition',
      titel: 'Agree a safety condition',
      uitleg: 'Write it so that the family understands it and everyone can see whether it works.',
    },
    ControleerVoorwaarde: {
      knop: 'Check',
      titel: 'Has the condition been met?',
      uitleg: 'Write what you saw or heard, and from whom.',
    },
    StelVeiligheidsplanVast: {
      knop: 'Adopt plan',
      titel: 'Adopt the safety plan',
      uitleg: 'This becomes a new version. The earlier one stays readable.',
    },
    StelDoel: { knop: 'Add goal', titel: 'Set a goal', uitleg: 'What will be different, and for whom?' },
    BehaalDoel: {
      knop: 'Reached',
      titel: 'The goal has been reached',
      uitleg: 'You record that this goal has been reached.',
    },
    SpreekActieAf: { knop: 'Add action', titel: 'Agree an action', uitleg: 'One thing, one person, one date.' },
    RondActieAf: { knop: 'Done', titel: 'The action is done', uitleg: 'Write briefly what came of it.' },
    BenoemRisicofactor: {
      knop: 'Add risk factor',
      titel: 'Name a risk factor',
      uitleg: 'What keeps the violence going or makes it worse?',
    },
    SluitRisicofactorAf: {
      knop: 'No influence any more',
      titel: 'This risk factor has no influence any more',
      uitleg: 'How do you see that, and since when?',
    },
  },
  veld: {},
} as const
