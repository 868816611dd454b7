import { besluit } from '../../../kernel/decider.ts'
import { weiger, type Weigering } from '../../../kernel/weigering.ts'
import type { Kern } from '../casus.ts'
import { nietHier, overal, regie, wissel, type Deel, type Open, type Uitkomst } from '../deel.ts'
import type { NetwerkFeit, NetwerkOpdracht } from './feiten-netwerk.ts'
import { kanErbij } from './leden.ts'
import { netwerkBezwaar } from './netwerkoordeel.ts'

type O<T extends NetwerkOpdracht['type']> = Extract<NetwerkOpdracht, { type: T }>

/** People around the family: a part in the plan only after somebody judged that they are safe (R001-48). */
export const netwerk: Pick<Deel<NetwerkOpdracht, NetwerkFeit>, 'beslis' | 'pas' | 'access' | 'mogelijk'> = {
  beslis: {
    VoegNetwerkpersoonToe: (c, o) =>
      kanErbij(c, o.persoon) ??
      besluit({
        soort: 'NetwerkpersoonToegevoegd',
        persoon: o.persoon,
        band: o.band,
        professional: o.professional,
      }),
    BeoordeelNetwerkveiligheid: (c, o) => {
      const { type: _type, ...feit } = o
      return hoort(c, o.persoon) ?? besluit({ soort: 'NetwerkveiligheidBeoordeeld', ...feit })
    },
    GeefNetwerkrol: (c, o) =>
      hoort(c, o.persoon) ??
      netwerkBezwaar(c, o.persoon) ??
      besluit({ soort: 'NetwerkrolGegeven', persoon: o.persoon, wat: o.wat, professional: o.professional }),
    WijsNetwerkprofessionalAan: (c, o) =>
      hoort(c, o.persoon) ??
      besluit({ soort: 'NetwerkprofessionalAangewezen', persoon: o.persoon, professional: o.professional }),
    SpreekNetwerkplekAf: plek,
  },
  pas: {
    NetwerkpersoonToegevoegd: (c, f) => ({
      netwerkpersonen: [
        ...c.netwerkpersonen,
        { id: f.persoon, band: f.band, oordeel: null, rol: null, professional: f.professional },
      ],
    }),
    // Not safe any more: the part in the plan ends with it; the journal keeps that it was there.
    NetwerkveiligheidBeoordeeld: (c, f) => ({
      netwerkpersonen: wissel(c.netwerkpersonen, f.persoon, {
        oordeel: { oordeel: f.oordeel, gesloten: f.gesloten, onderbouwing: f.onderbouwing },
        ...(f.oordeel === 'veilig' ? {} : { rol: null }),
      }),
    }),
    NetwerkrolGegeven: (c, f) => ({
      netwerkpersonen: wissel(c.netwerkpersonen, f.persoon, { rol: f.wat, professional: f.professional }),
    }),
    NetwerkprofessionalAangewezen: (c, f) => ({
      netwerkpersonen: wissel(c.netwerkpersonen, f.persoon, { professional: f.professional }),
    }),
    NetwerkplekAfgesproken: (c, f) => ({
      netwerkplekken: [...c.netwerkplekken, { id: f.plek, persoon: f.persoon, bij: f.bij, verslag: f.verslag }],
    }),
  },
  access: overal(
    regie,
    'VoegNetwerkpersoonToe',
    'BeoordeelNetwerkveiligheid',
    'GeefNetwerkrol',
    'WijsNetwerkprofessionalAan',
    'SpreekNetwerkplekAf',
  ),
  mogelijk: c => [
    'VoegNetwerkpersoonToe',
    ...(c.netwerkpersonen.length === 0
      ? []
      : ([
          'BeoordeelNetwerkveiligheid',
          'GeefNetwerkrol',
          'WijsNetwerkprofessionalAan',
          'SpreekNetwerkplekAf',
        ] as const)),
  ],
}

const hoort = (c: Kern, id: string): Weigering | null =>
  c.netwerkpersonen.some(p => p.id === id) ? null : nietHier('persoon uit het netwerk')

/** A place to stay asks more: also whether that family is closed, for then nobody sees what happens (R002-64; Arnhem 2014, lines 2889-2894). */
function plek(c: Open, o: O<'SpreekNetwerkplekAf'>): Uitkomst {
  if (!c.personen.some(p => p.id === o.persoon)) return nietHier('persoon')
  const bij = c.netwerkpersonen.find(p => p.id === o.bij)
  if (!bij) return nietHier('persoon uit het netwerk')
  const bron = 'aa2014:2889-2894'
  if (bij.oordeel === null || bij.oordeel.gesloten === 'onbekend')
    return weiger('MAG_NU_NIET', 'Beoordeel eerst of die familie veilig is, en of zij een gesloten familie is.', {
      bron,
      velden: [{ veld: 'bij', uitleg: 'het oordeel over die familie is er nog niet of nog niet af' }],
    })
  if (bij.oordeel.oordeel !== 'veilig')
    return weiger('MAG_NU_NIET', 'Die familie is niet als veilig beoordeeld. Zoek een andere plek.', {
      bron,
      velden: [{ veld: 'bij', uitleg: 'die familie is niet veilig' }],
    })
  return besluit({
    soort: 'NetwerkplekAfgesproken',
    plek: o.plek,
    persoon: o.persoon,
    bij: o.bij,
    verslag: o.verslag,
  })
}
