import { besluit } from '../../../kernel/decider.ts'
import { alleLeden, nietHier, overal, regie, wissel, type Deel } from '../deel.ts'
import type { VoorwaardeFeit, VoorwaardeOpdracht } from './feiten.ts'

/** Safety conditions: what must be different, who owns it, who checks it when, and how it stands (R001-42). */
export const voorwaarden: Deel<VoorwaardeOpdracht, VoorwaardeFeit> = {
  beslis: {
    StelVoorwaarde: (c, o) => {
      const { type: _t, ...v } = o
      return alleLeden(c, o.voor) ?? besluit({ soort: 'VoorwaardeGesteld', ...v })
    },
    ControleerVoorwaarde: (c, o) => {
      const { type: _t, ...controle } = o
      return c.voorwaarden.some(v => v.id === o.voorwaarde)
        ? besluit({ soort: 'VoorwaardeGecontroleerd', ...controle })
        : nietHier('voorwaarde')
    },
  },
  pas: {
    VoorwaardeGesteld: (c, f) => ({
      voorwaarden: [
        ...c.voorwaarden,
        {
          id: f.voorwaarde,
          voor: f.voor,
          tekst: f.tekst,
          minimum: f.minimum,
          controleur: f.controleur,
          stand: 'open',
          eigenaar: f.eigenaar ?? null,
          controleOp: f.controleOp ?? null,
        },
      ],
    }),
    VoorwaardeGecontroleerd: (c, f) => ({
      voorwaarden: wissel(c.voorwaarden, f.voorwaarde, { stand: f.stand, controleOp: f.volgende ?? null }),
    }),
  },
  access: overal(regie, 'StelVoorwaarde', 'ControleerVoorwaarde'),
  mogelijk: c => ['StelVoorwaarde', ...(c.voorwaarden.length > 0 ? (['ControleerVoorwaarde'] as const) : [])],
}
