import type { Zeg } from '../../../toon/taal/taal.ts'
import type { Vraagsoort, Waarden as Ingevuld } from '../../../toon/daad/veld.ts'
import type { Keuze } from '../../../toon/delen/Keuzes.tsx'
import { DIENSTROLLEN, EINDEREDENEN, REACTIES } from '../alarm.ts'
import type { nl } from './teksten.ts'
import { moment, type Blad } from './vormen.ts'

export type Waarden = Readonly<Record<string, string>>
export type Daadtype = keyof typeof nl.daad
export interface Vraagveld {
  readonly naam: keyof typeof nl.veld
  readonly soort: Vraagsoort
  readonly vrij?: boolean
  readonly keuzes?: readonly Keuze[]
}
interface Daad {
  readonly pad: string
  readonly velden: (t: Zeg<typeof nl>, b: Blad) => readonly Vraagveld[]
  readonly inhoud: (w: Waarden) => object
}

/** Every answer here is text. */
export const tekstenVan = (w: Ingevuld): Waarden =>
  Object.fromEntries(Object.entries(w).map(([naam, waarde]) => [naam, typeof waarde === 'string' ? waarde : '']))

const orgs = (b: Blad, ...soorten: string[]): readonly Keuze[] =>
  b.organisatiesKeuze.flatMap(o => (soorten.includes(o.soort) ? [{ waarde: o.id, label: o.naam }] : []))
const van = (w: Waarden, naam: string): string => w[naam] ?? ''
const alsEr = (w: Waarden, naam: string, als: string, zet: (s: string) => string = s => s): object =>
  van(w, naam) === '' ? {} : { [als]: zet(van(w, naam)) }

/** Every act on a connection: where it goes, what it asks, and what is sent. */
export const DADEN: Readonly<Record<Daadtype, Daad>> = {
  LegOordeelVast: {
    pad: 'oordeel',
    velden: (t, b) => [
      {
        naam: 'uitslag',
        soort: 'keuze',
        keuzes: (['positief', 'negatief'] as const).map(w => ({ waarde: w, label: t(`keuze.${w}`) })),
      },
      { naam: 'politie', soort: 'lijst', keuzes: orgs(b, 'politie') },
      { naam: 'politieNaam', soort: 'regel' },
      { naam: 'opvang', soort: 'lijst', keuzes: orgs(b, 'opvang') },
      { naam: 'opvangNaam', soort: 'regel' },
      { naam: 'reden', soort: 'tekst' },
    ],
    inhoud: w => ({
      uitslag: van(w, 'uitslag'),
      deelnemers: [
        { organisatie: van(w, 'politie'), naam: van(w, 'politieNaam') },
        { organisatie: van(w, 'opvang'), naam: van(w, 'opvangNaam') },
      ],
      reden: van(w, 'reden'),
    }),
  },
  KenToe: {
    pad: 'toekenning',
    velden: (t, b) => [
      { naam: 'tot', soort: 'dag' },
      { naam: 'apparaat', soort: 'regel' },
      { naam: 'dienst', soort: 'lijst', keuzes: orgs(b, 'meldpunt', 'lokaalTeam', 'politie', 'crisisdienst') },
      { naam: 'rol', soort: 'lijst', keuzes: DIENSTROLLEN.map(r => ({ waarde: r, label: t(`rol.${r}`) })) },
    ],
    inhoud: w => ({
      tot: van(w, 'tot'),
      apparaat: van(w, 'apparaat').trim(),
      dienst: [{ organisatie: van(w, 'dienst'), rol: van(w, 'rol') }],
    }),
  },
  LegAlarmVast: {
    pad: 'alarmen',
    velden: t => [
      { naam: 'op', soort: 'moment' },
      { naam: 'reactie', soort: 'keuze', keuzes: REACTIES.map(r => ({ waarde: r, label: t(`reactie.${r}`) })) },
      { naam: 'terPlaatseOp', soort: 'moment', vrij: true },
    ],
    inhoud: w => ({
      op: moment(van(w, 'op')),
      reactie: van(w, 'reactie'),
      ...alsEr(w, 'terPlaatseOp', 'terPlaatseOp', moment),
    }),
  },
  Evalueer: {
    pad: 'evaluatie',
    velden: t => [
      {
        naam: 'uitslag',
        soort: 'keuze',
        keuzes: (['doorgaan', 'verlengen'] as const).map(w => ({ waarde: w, label: t(`keuze.${w}`) })),
      },
      { naam: 'tot', soort: 'dag', vrij: true },
      { naam: 'verslag', soort: 'tekst' },
    ],
    inhoud: w => ({ uitslag: van(w, 'uitslag'), verslag: van(w, 'verslag'), ...alsEr(w, 'tot', 'tot') }),
  },
  Beeindig: {
    pad: 'einde',
    velden: t => [
      { naam: 'eindreden', soort: 'keuze', keuzes: EINDEREDENEN.map(r => ({ waarde: r, label: t(`einde.${r}`) })) },
      {
        naam: 'terug',
        soort: 'keuze',
        keuzes: (['ja', 'nee'] as const).map(w => ({ waarde: w, label: t(`keuze.${w}`) })),
      },
      { naam: 'toelichting', soort: 'tekst' },
    ],
    inhoud: w => ({ reden: van(w, 'eindreden'), terug: van(w, 'terug'), toelichting: van(w, 'toelichting') }),
  },
}
