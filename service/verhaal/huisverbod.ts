import { gelukt, type Hand } from './hand.ts'

/** An order as its page shows it; only what a story or test looks at. */
export type Hvdossier = {
  id: string
  versie: number
  mag: string[]
  stand: string
  samenloop: boolean
  signalen: string[]
  vernietigenNa: string | null
  advies: { uitslag: string; rood: { [deel: string]: number }; ontbreekt: string[] }
  mandaat: { omvang: string }
  teMelden: { [besluit: string]: { aan: string; wie: string }[] }
  sporen: { [spoor: string]: { id: string; rol: string }[] }
  teksten: { [id: string]: string }
  personen: { id: string; voornamen: string }[]
  werk: {
    id: string
    soort: string
    rol: string
    organisatie: string
    onderwerp: string | null
    vervaltOp: string | null
    waarschuwOp: string | null
    klaarOp: string | null
    bron: string | null
  }[]
  organisaties: { [id: string]: string }
  rihg: { delen: { id: string; signalen: { id: string; punten: { id: string }[] }[] }[] }
  tijdlijn: { soort: string; op: string }[]
  huisverbod: {
    personen: { id: string; rol: string; minderjarig: boolean; vanaf12: boolean }[]
    besluit: { op: string; grensOp: string; rol: string; mandaat: string[]; toepassing: string; advies: string } | null
    eindOp: string | null
    eersteEindOp: string | null
    verlenging: { eindOp: string; dagen: number } | null
    intrekking: { grond: string } | null
    einde: { reden: string; op: string } | null
    overdracht: { stand: string; casus?: string; id?: string }
    sporen: { [persoon: string]: { aanbod: string } }
    overtredingen: { id: string; gemeld: unknown }[]
    maatregelen: { id: string; door: string; verslag: string | null }[]
    rechter: { uiterlijkOp: string; zittingOp: string | null; uitspraak: { uitkomst: string } | null }[]
    overleg: { op: string } | null
    zorgadviezen: { op: string; aan: string; advies: string }[]
    verblijf: { waar: string; veilig: boolean | null } | null
    nietOpgelegd: { reden: string } | null
    sleutels: { aantal: number; terug: unknown } | null
    partijen: {
      gemeente: string
      team: string | null
      eersteHulp: { organisatie: string }
      casemanager: { organisatie: string }
    }
  }
}
export type Registerregel = {
  id: string
  gemeente: string
  stand: string
  wegens: string
  reden: string | null
  eindOp: string | null
  zonderVervolg: boolean
}
export type Register = { huisverboden: Registerregel[]; tellingen: { [wat: string]: number }; volgende: string | null }

export const openHuisverbod = (wie: Hand, id: string): Promise<Hvdossier> =>
  gelukt(wie.haal<Hvdossier>(`/huisverboden/${id}`))
export const register = (wie: Hand, zoek = ''): Promise<Register> => gelukt(wie.haal<Register>(`/huisverboden${zoek}`))

/** A household, visibly made up: who would leave, who stays, a child of thirteen and a small one. */
export const huishouden = (achternaam: string, anders: { hij?: string; kinderen?: readonly string[] } = {}) => [
  {
    voornamen: 'Stefan',
    achternaam,
    geboortedatum: anders.hij ?? '1988-02-03',
    geslacht: 'm',
    rol: 'uithuisgeplaatste',
  },
  {
    voornamen: 'Mira',
    achternaam,
    geboortedatum: '1990-05-17',
    geslacht: 'v',
    rol: 'achterblijver',
    relatie: 'partner',
  },
  ...(anders.kinderen ?? ['2013-01-01', '2022-06-01']).map((geboortedatum, n) => ({
    voornamen: ['Suus', 'Jip', 'Pim'][n] ?? 'Kind',
    achternaam,
    geboortedatum,
    geslacht: 'x',
    rol: 'kind',
    relatie: 'kind',
  })),
]

export const screening = (gemeente: string, incidentOp: string, achternaam = 'Proefhuis', anders: object = {}) => ({
  gemeente,
  wegens: 'huiselijk-geweld',
  incidentOp,
  verhaal: 'Verzonnen: ruzie, geschreeuw en klappen; de buren belden.',
  woning: 'Verzonnenlaan 1, verzonnen plaats',
  // thirteen and three years old then
  personen: huishouden(achternaam, {
    kinderen: [13, 3].map(jaren => `${Number(incidentOp.slice(0, 4)) - jaren}-01-01`),
  }),
  ...anders,
})

export const startScreening = async (wie: Hand, invoer: object): Promise<string> =>
  (await gelukt(wie.stuur<{ id: string }>('/huisverboden', invoer))).id

/** Judges every signal: red where named, with a fact and its source; the others yellow. */
export async function beoordeelAlles(wie: Hand, id: string, rood: readonly string[] = ['2a', '2c']): Promise<void> {
  const { rihg } = await openHuisverbod(wie, id)
  for (const s of rihg.delen.flatMap(d => d.signalen)) {
    const is = rood.includes(s.id)
    const punt = s.punten[0]?.id ?? ''
    await gelukt(
      wie.stuur(`/huisverboden/${id}/signalen`, {
        signaal: s.id,
        kleur: is ? 'rood' : 'geel',
        punten: is
          ? [
              {
                punt,
                feit: `Verzonnen feit bij ${s.id}.`,
                bron: 'mutatie',
                vindplaats: `mutatie 2026-${s.id} (verzonnen)`,
              },
            ]
          : [],
      }),
    )
  }
}

export const iedereenBehalve = (d: Hvdossier): string[] =>
  d.huisverbod.personen.filter(p => p.rol !== 'uithuisgeplaatste').map(p => p.id)
export const wie = (d: Hvdossier, rol: string): string => d.huisverbod.personen.find(p => p.rol === rol)?.id ?? ''
export const openWerk = (d: Hvdossier, soort: string) => d.werk.filter(w => w.soort === soort && w.klaarOp === null)

/** Imposes on what the record says now. */
export async function legOp(bezoeker: Hand, id: string, op: string, anders: object = {}): Promise<void> {
  const d = await openHuisverbod(bezoeker, id)
  await gelukt(
    bezoeker.stuur(`/huisverboden/${id}/oplegging`, {
      op,
      wijze: 'mondeling',
      toepassing: 'acuut',
      motivering: 'Verzonnen: het gevaar is ernstig en onmiddellijk.',
      contactverbod: iedereenBehalve(d),
      ...anders,
    }),
  )
}
