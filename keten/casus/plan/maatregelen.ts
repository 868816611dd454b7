import { besluit } from '../../../kernel/decider.ts'
import type { Klokregel } from '../../../kernel/slice.ts'
import { weiger } from '../../../kernel/weigering.ts'
import type { Casus, CasusFeit } from '../casus.ts'
import { alleLeden, eigen, nietHier, overal, regie, wissel, type Deel, type Open, type Uitkomst } from '../deel.ts'
import { UITVOERDERS, type MaatregelFeit, type MaatregelOpdracht, type Uitvoerder } from './maatregelfeiten.ts'

type O<T extends MaatregelOpdracht['type']> = Extract<MaatregelOpdracht, { type: T }>

/** Measures in their legal frame, with owner and days; one that cannot wait is work for somebody at the same moment (R001-40). */
export const maatregelen: Deel<MaatregelOpdracht, MaatregelFeit> = {
  beslis: {
    SpreekMaatregelAf: spreekAf,
    StartMaatregel: (c, o) =>
      lopend(c, o.maatregel)?.gestartOp === null
        ? besluit({ soort: 'MaatregelGestart', maatregel: o.maatregel, op: o.op })
        : nietHier('maatregel'),
    LegBezoekVast: (c, o) =>
      typeof lopend(c, o.maatregel)?.elkeDagen === 'number'
        ? besluit({ soort: 'BezoekGedaan', maatregel: o.maatregel, op: o.op, verslag: o.verslag })
        : nietHier('bezoek'),
    RondMaatregelAf: (c, o) => {
      const { type: _t, ...af } = o
      return lopend(c, o.maatregel) ? besluit({ soort: 'MaatregelAfgerond', ...af }) : nietHier('maatregel')
    },
  },
  pas: {
    MaatregelAfgesproken: (c, f) => {
      const { soort: _s, maatregel, ...rest } = f
      return { maatregelen: [...c.maatregelen, { id: maatregel, ...rest, gestartOp: null, bezocht: [], klaar: null }] }
    },
    MaatregelGestart: (c, f) => ({ maatregelen: wissel(c.maatregelen, f.maatregel, { gestartOp: f.op }) }),
    BezoekGedaan: (c, f) => {
      const bezocht = c.maatregelen.find(m => m.id === f.maatregel)?.bezocht ?? []
      return { maatregelen: wissel(c.maatregelen, f.maatregel, { bezocht: [...bezocht, f.op].sort() }) }
    },
    MaatregelAfgerond: (c, f) => ({
      maatregelen: wissel(c.maatregelen, f.maatregel, {
        klaar: { op: f.op, resultaat: f.resultaat, verslag: f.verslag },
      }),
    }),
  },
  access: overal(regie, 'SpreekMaatregelAf', 'StartMaatregel', 'LegBezoekVast', 'RondMaatregelAf'),
  mogelijk: c => {
    const open = c.maatregelen.filter(m => m.klaar === null)
    return [
      'SpreekMaatregelAf',
      ...(open.some(m => m.gestartOp === null) ? (['StartMaatregel'] as const) : []),
      ...(open.some(m => m.elkeDagen !== null) ? (['LegBezoekVast'] as const) : []),
      ...(open.length > 0 ? (['RondMaatregelAf'] as const) : []),
    ]
  },
  klokken: UITVOERDERS.map(uitvoerklok),
}

const lopend = (c: Open, id: string) => c.maatregelen.find(m => m.id === id && m.klaar === null)

/** Refused where an immediate measure has no executor, or what is not voluntary no supervisor (R001-40, R001-74). */
function spreekAf(c: Open, o: O<'SpreekMaatregelAf'>): Uitkomst {
  const { type: _t, ...maatregel } = o
  const vreemd = alleLeden(c, o.voor)
  if (vreemd) return vreemd
  if (o.tot !== null && o.tot < o.van)
    return onvolledig('tot', 'het einde ligt na het begin', 'Deze maatregel eindigt voor hij begint.')
  if (o.direct && o.uitvoerder === null)
    return onvolledig('uitvoerder', 'kies wie dit nu doet', 'Een maatregel die niet kan wachten heeft een uitvoerder.')
  if (o.uitvoerder === 'medewerker-veilig-thuis' && c.schaal !== 'regionaal')
    return onvolledig(
      'uitvoerder',
      'kies iemand van het team, of maak de regie regionaal',
      'Veilig Thuis werkt nu niet mee in deze casus en krijgt dit werk niet te zien.',
    )
  if (o.kader !== 'vrijwillig' && o.toezicht === null)
    return onvolledig(
      'toezicht',
      'schrijf wie toezicht houdt',
      'Wat niet vrijwillig is, heeft iemand die nagaat of het gebeurt.',
    )
  return besluit({ soort: 'MaatregelAfgesproken', ...maatregel })
}

const onvolledig = (veld: string, uitleg: string, zin: string) =>
  weiger('ONVOLLEDIG', zin, { velden: [{ veld, uitleg }] })

/** The task of an immediate measure, on the list of its executor (utrecht-amersfoort 2015 regels 679-681). */
function uitvoerklok(rol: Uitvoerder): Klokregel<CasusFeit, Casus> {
  return {
    klok: null,
    werk: 'maatregel-uitvoeren',
    start: 'MaatregelAfgesproken',
    // one rule ends the work, whoever has it: the rows are found by the measure
    stopt: rol === 'casusregisseur' ? ['MaatregelGestart', 'MaatregelAfgerond', 'CasusGesloten'] : [],
    rol,
    organisatie: (f, na) => (rol !== 'medewerker-veilig-thuis' || na.status === 'geen' ? eigen(f, na) : na.gever),
    als: f => f.soort === 'MaatregelAfgesproken' && f.direct && f.uitvoerder === rol,
    onderwerp: (f, na) => {
      if ('maatregel' in f) return [f.maatregel]
      return na.status === 'geen' ? [] : na.maatregelen.map(m => m.id)
    },
  }
}
