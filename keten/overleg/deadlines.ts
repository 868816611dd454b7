import type { Klokregel } from '../../kernel/slice.ts'
import { nogUitTeVoeren, werkrol, type Bespreking, type Kern, type OverlegFeit, type Tafelwerkrol } from './overleg.ts'

type Klok = Klokregel<OverlegFeit, Bespreking>
const kern = (b: Bespreking): Kern | null => (b.status === 'geen' ? null : b)
const nogUit = (b: Bespreking): number => (b.status === 'geen' ? 0 : nogUitTeVoeren(b).length)

/** Work of an organisation at the table: a line per role it can have there, one of which holds. */
const inRol = (
  rollen: readonly Tafelwerkrol[],
  wiens: (f: OverlegFeit, k: Kern) => string,
  klok: Omit<Klok, 'rol' | 'organisatie'>,
): readonly Klok[] =>
  rollen.map((rol, i) => ({
    ...klok,
    // one line ends the work of all: a row is ended once
    stopt: i === 0 ? klok.stopt : [],
    rol,
    organisatie: (f, na) => {
      const k = kern(na)
      return k === null ? '' : wiens(f, k)
    },
    als: (f, na, regio) => {
      const k = kern(na)
      return k !== null && wiens(f, k) !== '' && werkrol(k, wiens(f, k)) === rol && (klok.als?.(f, na, regio) ?? true)
    },
  }))

const voorzitter = (_f: OverlegFeit, k: Kern) => k.voorzitter
/** Who is invited before the decision is asked to tell; who comes with the decision has something else to do. */
const voorBesluit = (f: OverlegFeit, k: Kern) =>
  f.soort === 'PartnerUitgenodigd' && k.besluit === null ? f.organisatie : ''
/** Who brings a case: of each a line, because of an order it is the police or the mayor (R000-87). */
const INBRENGERS: readonly Tafelwerkrol[] = [
  'medewerker-veilig-thuis',
  'casusregisseur',
  'teamcoordinator',
  'hulpofficier',
  'burgemeester',
]
const LEIDERS: readonly Tafelwerkrol[] = ['overlegvoorzitter', ...INBRENGERS]
const IEDER: readonly Tafelwerkrol[] = ['ketenpartner', 'medewerker-veilig-thuis', 'casusregisseur', 'teamcoordinator']

/** Work without terms: the day of a meeting is in the agenda, and no source names terms for what follows. */
export const klokken: readonly Klok[] = [
  ...(['BesprekingGeagendeerd', 'BesprekingDoorgeleid'] as const).flatMap((start, i) =>
    inRol(LEIDERS, voorzitter, {
      klok: null,
      werk: 'bespreking-voorbereiden',
      start,
      stopt: i === 0 ? ['BesluitGenomen'] : [],
    }),
  ),
  ...inRol(IEDER, voorBesluit, {
    klok: null,
    werk: 'inbreng-geven',
    start: 'PartnerUitgenodigd',
    stopt: ['PartnerVerwijderd', 'TafelAfgerond', 'BesprekingDoorgeleid', 'PassageGenoteerd'],
    onderwerp: (f, na) =>
      f.soort === 'PartnerUitgenodigd' || f.soort === 'PartnerVerwijderd'
        ? [f.organisatie]
        : f.soort === 'PassageGenoteerd'
          ? [f.passage.door]
          : f.soort === 'TafelAfgerond'
            ? (kern(na)?.partners.map(p => p.organisatie) ?? [])
            : f.soort === 'BesprekingDoorgeleid'
              ? f.weg
              : [],
  }),
  ...inRol(INBRENGERS, (_f, k) => k.inbrenger, {
    klok: null,
    werk: 'tafelbesluit-uitvoeren',
    start: 'BesluitGenomen',
    // a decision that takes the place of another begins anew; done is when every part of it is
    stopt: ['BesluitGenomen', 'OnderdeelUitgevoerd'],
    stoptAls: (f, na) => f.soort !== 'OnderdeelUitgevoerd' || nogUit(na) === 0,
    als: (_f, na) => nogUit(na) > 0,
  }),
  {
    klok: null,
    werk: 'lokaal-overnemen',
    start: 'LokaalAangeboden',
    stopt: ['LokaalAanvaard', 'LokaalTeruggegeven'],
    rol: 'teamcoordinator',
    organisatie: f => (f.soort === 'LokaalAangeboden' ? f.organisatie : ''),
  },
  ...inRol(LEIDERS, voorzitter, {
    klok: null,
    werk: 'bespreking-sluiten',
    start: 'TafelAfgerond',
    stopt: ['BesprekingGesloten'],
  }),
]
