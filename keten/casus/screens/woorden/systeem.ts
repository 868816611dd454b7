export const nl = {
  feit: {
    VeiligheidGezien: 'Gekeken hoe veilig het is',
    KindGesproken: 'Met een kind gesproken',
    NetwerkBetrokken: 'Netwerk betrokken',
  },
  daad: {
    LegVeiligheidVast: {
      knop: 'Veiligheid vastleggen',
      titel: 'Hoe veilig is het nu?',
      uitleg: 'Kijk naar ieder gezinslid. "Nog niet bekend" is ook een eerlijk antwoord.',
    },
    LegGesprekMetKindVast: {
      knop: 'Gesprek vastleggen',
      titel: 'Een gesprek met een kind',
      uitleg: 'Schrijf zo veel mogelijk in de woorden van het kind.',
    },
    BetrekNetwerk: {
      knop: 'Netwerk betrekken',
      titel: 'Het netwerk is betrokken',
      uitleg: 'Wie uit de omgeving weet ervan, en wat doen zij?',
    },
  },
  veld: {},
} as const

export const en = {
  feit: {
    VeiligheidGezien: 'Looked how safe it is',
    KindGesproken: 'Spoke with a child',
    NetwerkBetrokken: 'Network involved',
  },
  daad: {
    LegVeiligheidVast: {
      knop: 'Record safety',
      titel: 'How safe is it now?',
      uitleg: 'Look at each family member. "Not known yet" is an honest answer too.',
    },
    LegGesprekMetKindVast: {
      knop: 'Record talk',
      titel: 'A talk with a child',
      uitleg: 'Write as much as possible in the words of the child.',
    },
    BetrekNetwerk: {
      knop: 'Involve network',
      titel: 'The network is involved',
      uitleg: 'Who around the family knows, and what do they do?',
    },
  },
  veld: {},
} as const
