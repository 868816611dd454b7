export const nl = {
  feit: {
    HulpAangeboden: 'Hulp aangeboden',
    HulpGestart: 'Hulp gestart',
    HulpAfgerond: 'Hulp afgerond',
  },
  daad: {
    BiedHulpAan: { knop: 'Hulp aanbieden', titel: 'Hulp aanbieden', uitleg: 'Leg vast voor wie, wat, en door wie.' },
    StartHulp: { knop: 'Is gestart', titel: 'De hulp is gestart', uitleg: 'U legt vast dat de hulp vandaag loopt.' },
    RondHulpAf: {
      knop: 'Is afgerond',
      titel: 'De hulp is afgerond',
      uitleg: 'Wat heeft de hulp gebracht, volgens het gezinslid zelf?',
    },
  },
  veld: {},
} as const

export const en = {
  feit: {
    HulpAangeboden: 'Help offered',
    HulpGestart: 'Help started',
    HulpAfgerond: 'Help finished',
  },
  daad: {
    BiedHulpAan: { knop: 'Offer help', titel: 'Offer help', uitleg: 'Record for whom, what, and by whom.' },
    StartHulp: {
      knop: 'Has started',
      titel: 'The help has started',
      uitleg: 'You record that the help runs from today.',
    },
    RondHulpAf: {
      knop: 'Is finished',
      titel: 'The help is finished',
      uitleg: 'What did the help bring, in the view of the family member?',
    },
  },
  veld: {},
} as const
