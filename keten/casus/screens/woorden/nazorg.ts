export const nl = {
  feit: {
    NazorgAfgesproken: 'Nazorg afgesproken',
    OpvolgingGedaan: 'Opvolging gedaan',
  },
  daad: {
    SpreekNazorgAf: {
      knop: 'Nazorg afspreken',
      titel: 'Afspraken over nazorg',
      uitleg: 'Wie houdt contact, hoe vaak, en wat doet het gezin als het weer spannend wordt?',
    },
    DoeOpvolging: {
      knop: 'Opvolging vastleggen',
      titel: 'Een opvolging vastleggen',
      uitleg: 'Vraag het elk gezinslid zelf. Niet bereikt is ook een uitkomst.',
    },
  },
  veld: {},
} as const

export const en = {
  feit: {
    NazorgAfgesproken: 'Aftercare agreed',
    OpvolgingGedaan: 'Follow-up done',
  },
  daad: {
    SpreekNazorgAf: {
      knop: 'Agree aftercare',
      titel: 'Agreements on aftercare',
      uitleg: 'Who stays in touch, how often, and what does the family do when it gets tense again?',
    },
    DoeOpvolging: {
      knop: 'Record follow-up',
      titel: 'Record a follow-up',
      uitleg: 'Ask each family member. Not reached is an outcome too.',
    },
  },
  veld: {},
} as const
