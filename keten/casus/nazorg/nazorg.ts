import { besluit, type Ctx } from '../../../kernel/decider.ts'
import type { Klokregel } from '../../../kernel/slice.ts'
import { weiger } from '../../../kernel/weigering.ts'
import type { Casus, CasusFeit, Kern } from '../casus.ts'
import { eigen, nazorg, overal, type Deel, type Uitkomst } from '../deel.ts'
import { bericht } from '../rij.ts'
import type { NazorgFeit, NazorgOpdracht } from './feiten.ts'

/** Follow-ups a region may set, in months; each its own clock and its own work. */
export const OPVOLGMAANDEN = [3, 6, 9, 12, 18, 24] as const

/** After the help: agreements, and looking again after the months that the region names. */
export const deel: Deel<NazorgOpdracht, NazorgFeit> = {
  beslis: {
    SpreekNazorgAf: (_c, o) => besluit({ soort: 'NazorgAfgesproken', verslag: o.verslag }),
    DoeOpvolging: opvolging,
  },
  pas: {
    NazorgAfgesproken: () => ({ nazorg: true }),
    OpvolgingGedaan: (c, f) => ({ opvolging: { ...c.opvolging, [f.maand]: f.uitkomst } }),
  },
  access: overal(nazorg, 'SpreekNazorgAf', 'DoeOpvolging'),
  mogelijk: () => ['SpreekNazorgAf', 'DoeOpvolging'],
  ookGesloten: ['DoeOpvolging'],
  rijen: {
    OpvolgingGedaan: (f, ctx) => (f.uitkomst === 'veilig' ? [] : [bericht(ctx, 'teamcoordinator', 'opvolging-zorgen')]),
  },
  klokken: OPVOLGMAANDEN.flatMap(opvolgklokken),
}

/** @param c open or closed: a follow-up is recorded in either */
function opvolging(c: Kern, o: Extract<NazorgOpdracht, { type: 'DoeOpvolging' }>, ctx: Ctx): Uitkomst {
  const { maanden, bron } = ctx.regio.keten.casus.opvolging
  if (!maanden.includes(o.maand))
    return weiger('ONVOLLEDIG', `Deze regio volgt op na: ${maanden.join(', ') || 'geen vaste maanden'}.`, { bron })
  if (c.opvolging[o.maand] !== undefined) return weiger('MAG_NU_NIET', 'Deze opvolging is al vastgelegd.')
  return besluit({ soort: 'OpvolgingGedaan', maand: o.maand, uitkomst: o.uitkomst, verslag: o.verslag })
}

function gemeld(na: Casus): string {
  return na.status === 'geen' ? '' : na.gemeldOp
}

/** Counts from the report or from closing, as the region says. */
function opvolgklokken(maand: number): readonly Klokregel<CasusFeit, Casus>[] {
  const stop = {
    stopt: ['OpvolgingGedaan'] as const,
    stoptAls: (f: CasusFeit) => f.soort === 'OpvolgingGedaan' && f.maand === maand,
    rol: 'casusregisseur' as const,
    organisatie: eigen,
  }
  return [
    {
      klok: `opvolging-${maand}`,
      werk: `opvolging-${maand}`,
      start: 'CasusGeopend',
      ...stop,
      vanaf: gemeld,
      als: (_f, _na, regio) =>
        regio.keten.casus.opvolging.maanden.includes(maand) &&
        ['melding', 'start-interventie'].includes(regio.keten.casus.opvolging.start),
    },
    {
      klok: `opvolging-${maand}`,
      werk: `opvolging-${maand}`,
      start: 'CasusGesloten',
      stopt: [],
      rol: 'casusregisseur',
      organisatie: eigen,
      als: (_f, na, regio) =>
        regio.keten.casus.opvolging.maanden.includes(maand) &&
        ['sluiten', 'einde-hulp'].includes(regio.keten.casus.opvolging.start) &&
        na.status !== 'geen' &&
        na.opvolging[maand] === undefined,
    },
  ]
}
