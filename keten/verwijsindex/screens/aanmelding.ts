/** What the form holds; everything a word, as it stands in the fields. */
export const legeWaarden = {
  ...{ voornamen: '', achternaam: '', geboortedatum: '', geslacht: '', bsn: '', postcode: '', huisnummer: '' },
  ...{ instelling: 'nee', ouderNaam1: '', ouderDag1: '', ouderNaam2: '', ouderDag2: '' },
  ...{
    jongereWeet: '',
    oudersWeten: '',
    nietOmdat: '',
    gemeente: '',
    als: '',
    bereikbaar: '',
    geldigTot: '',
    vermoeden: '',
  },
}
export type Waarden = typeof legeWaarden

const VERPLICHT: readonly (keyof Waarden)[] = [
  'voornamen',
  'achternaam',
  'geboortedatum',
  'geslacht',
  'instelling',
  'jongereWeet',
  'oudersWeten',
  'gemeente',
  'als',
  'bereikbaar',
  'vermoeden',
]

/** Which questions are still open; a parent is named whole or not at all. */
export function ontbreekt(w: Waarden, waarom: boolean): readonly (keyof Waarden)[] {
  const half = ([1, 2] as const).flatMap(n => {
    const velden = [`ouderNaam${n}`, `ouderDag${n}`] as const
    return velden.some(v => w[v].trim() !== '') ? velden : []
  })
  return [...VERPLICHT, ...half, ...(waarom ? (['nietOmdat'] as const) : [])].filter(v => w[v].trim() === '')
}

/** What is sent: no empty words, and nothing that was not asked. */
export function inhoudVan(w: Waarden, waarom: boolean): object {
  const vrij = (naam: keyof Waarden) => (w[naam].trim() === '' ? {} : { [naam]: w[naam].trim() })
  const { gemeente, als, jongereWeet, oudersWeten, vermoeden, geslacht, instelling, geboortedatum } = w
  return {
    ...{ gemeente, als, jongereWeet, oudersWeten, vermoeden, bereikbaar: w.bereikbaar.trim() },
    ...vrij('geldigTot'),
    ...(waarom ? vrij('nietOmdat') : {}),
    jongere: {
      ...{ voornamen: w.voornamen.trim(), achternaam: w.achternaam.trim(), geboortedatum, geslacht, instelling },
      ...vrij('bsn'),
      ...vrij('postcode'),
      ...vrij('huisnummer'),
      ouders: ([1, 2] as const)
        .map(n => ({ achternaam: w[`ouderNaam${n}`].trim(), geboortedatum: w[`ouderDag${n}`] }))
        .filter(o => o.achternaam !== ''),
    },
  }
}

type Persoon = {
  readonly id: string
  readonly voornamen: string
  readonly tussenvoegsel: string
  readonly achternaam: string
  readonly geboortedatum: string
  readonly geslacht: string
  readonly postcode: string | null
  readonly huisnummer: string | null
}

/** What the case says of this person already: nothing is typed twice. A birth date that is not whole stays empty. */
export function bekend(dossier: { readonly personen: readonly Persoon[] }, persoon: string, gemeente: string): Waarden {
  const p = dossier.personen.find(x => x.id === persoon)
  if (p === undefined) return { ...legeWaarden, gemeente }
  return {
    ...legeWaarden,
    gemeente,
    voornamen: p.voornamen,
    achternaam: [p.tussenvoegsel, p.achternaam].filter(Boolean).join(' '),
    geboortedatum: /^\d{4}-\d{2}-\d{2}$/.test(p.geboortedatum) ? p.geboortedatum : '',
    geslacht: ['v', 'm', 'x'].includes(p.geslacht) ? p.geslacht : '',
    postcode: p.postcode ?? '',
    huisnummer: p.huisnummer ?? '',
  }
}
