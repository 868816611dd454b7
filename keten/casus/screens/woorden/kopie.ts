/** Words that a copy says too, on the screen and on paper. */
export const nl = {
  oordeel: { veilig: 'Veilig', onveilig: 'Niet veilig', onbekend: 'Nog niet bekend', gesloten: 'Gesloten' },
  rol: {
    slachtoffer: 'Slachtoffer',
    pleger: 'Gebruikt geweld',
    beide: 'Slachtoffer, en gebruikt geweld',
    getuige: 'Getuige',
    'kind-in-gezin': 'Kind in het gezin',
    overig: 'Anders betrokken',
  },
} as const

export const en = {
  oordeel: { veilig: 'Safe', onveilig: 'Not safe', onbekend: 'Not known yet', gesloten: 'Closed' },
  rol: {
    slachtoffer: 'Victim',
    pleger: 'Uses violence',
    beide: 'Victim, and uses violence',
    getuige: 'Witness',
    'kind-in-gezin': 'Child in the family',
    overig: 'Otherwise involved',
  },
} as const
