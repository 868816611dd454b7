import type { Klokregel } from '../../kernel/slice.ts'
import type { Aansluiting, AlarmFeit, Dienstrol, Kern } from './alarm.ts'

type Klok = Klokregel<AlarmFeit, Aansluiting>
const kern = (a: Aansluiting): Kern | null => (a.status === 'geen' ? null : a)

/** Work of who coordinates. */
const vanCoordinator = (klok: Omit<Klok, 'rol' | 'organisatie'>): Klok => ({
  ...klok,
  rol: 'medewerker-veilig-thuis',
  organisatie: (_f, na) => kern(na)?.coordinator ?? '',
})
const HOUDERS = [
  'medewerker-veilig-thuis',
  'casusregisseur',
  'teamcoordinator',
  'gedragswetenschapper',
] as const satisfies readonly Dienstrol[]
/** Work of who asked for it and holds it: a line per role that can be, one of which holds. */
const vanHouder = (klok: Omit<Klok, 'rol' | 'organisatie'>): readonly Klok[] =>
  HOUDERS.map((rol, i) => ({
    ...klok,
    stopt: i === 0 ? klok.stopt : [],
    rol,
    organisatie: (_f, na) => kern(na)?.aanvrager ?? '',
    als: (f, na, regio) => kern(na)?.aanvragerRol === rol && (klok.als?.(f, na, regio) ?? true),
  }))

/** Work without terms of its own: the end of a connection is the day that was granted (views.ts). */
export const klokken: readonly Klok[] = [
  vanCoordinator({
    klok: null,
    werk: 'alarm-beoordelen',
    start: 'AansluitingGevraagd',
    stopt: ['CommissieOordeelde', 'AansluitingBeeindigd'],
  }),
  vanCoordinator({
    klok: null,
    werk: 'alarm-toekennen',
    start: 'CommissieOordeelde',
    stopt: ['AansluitingToegekend', 'AansluitingBeeindigd'],
    als: f => f.soort === 'CommissieOordeelde' && f.oordeel.uitslag === 'positief',
  }),
  // A device that is not heard is gone into at once by who holds the connection.
  ...vanHouder({
    klok: null,
    spoed: 'meteen',
    werk: 'alarm-apparaat-stil',
    start: 'ApparaatStil',
    stopt: ['ApparaatTerug', 'AansluitingBeeindigd'],
  }),
  // Closing the help it is tied to raises the question whether it goes on (R001-70).
  ...vanHouder({
    klok: null,
    werk: 'alarm-herzien',
    start: 'GekoppeldeHulpGestopt',
    stopt: ['AansluitingGeevalueerd', 'AansluitingBeeindigd'],
  }),
]
