import type { Klokregel } from '../../kernel/slice.ts'
import { werkrol, type Bespreking, type Kern, type OverlegFeit, type Tafelwerkrol } from './overleg.ts'

type Klok = Klokregel<OverlegFeit, Bespreking>
const kern = (b: Bespreking): Kern | null => (b.status === 'geen' ? null : b)

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
    als: (f, na) => {
      const k = kern(na)
      return k !== null && werkrol(k, wiens(f, k)) === rol
    },
  }))

const voorzitter = (_f: OverlegFeit, k: Kern) => k.voorzitter
const partner = (f: OverlegFeit) => (f.soort === 'PartnerUitgenodigd' ? f.organisatie : '')
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
  ...inRol(IEDER, partner, {
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
    stopt: ['TafelAfgerond'],
  }),
  ...inRol(LEIDERS, voorzitter, {
    klok: null,
    werk: 'bespreking-sluiten',
    start: 'TafelAfgerond',
    stopt: ['BesprekingGesloten'],
  }),
]
