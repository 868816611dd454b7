import { besluit } from '../../../kernel/decider.ts'
import { alleLeden, nietHier, overal, regie, wissel, type Deel } from '../deel.ts'
import type { DoelFeit, DoelOpdracht } from './feiten.ts'

/** Goals for soon and for good (R003-73), actions with who can start now (R003-55), and risk factors with what is done about them. */
export const doelen: Deel<DoelOpdracht, DoelFeit> = {
  beslis: {
    StelDoel: (c, o) => {
      const { type: _t, ...doel } = o
      if (o.risico !== undefined && !c.risicos.some(r => r.id === o.risico)) return nietHier('risicofactor')
      return alleLeden(c, [o.persoon]) ?? besluit({ soort: 'DoelGesteld', ...doel })
    },
    BehaalDoel: (c, o) =>
      c.doelen.some(d => d.id === o.doel && !d.behaald)
        ? besluit({ soort: 'DoelBehaald', doel: o.doel })
        : nietHier('doel'),
    SpreekActieAf: (_c, o) => {
      const { type: _t, ...actie } = o
      return besluit({ soort: 'ActieAfgesproken', ...actie })
    },
    RondActieAf: (c, o) =>
      c.acties.some(a => a.id === o.actie && !a.klaar)
        ? besluit({ soort: 'ActieKlaar', actie: o.actie, verslag: o.verslag })
        : nietHier('actie'),
    BenoemRisicofactor: (c, o) =>
      alleLeden(c, [o.persoon]) ??
      besluit({ soort: 'RisicofactorBenoemd', factor: o.factor, persoon: o.persoon, tekst: o.tekst }),
    SluitRisicofactorAf: (c, o) =>
      c.risicos.some(r => r.id === o.factor && !r.zonderInvloed)
        ? besluit({ soort: 'RisicofactorZonderInvloed', factor: o.factor, onderbouwing: o.onderbouwing })
        : nietHier('risicofactor'),
  },
  pas: {
    DoelGesteld: (c, f) => ({
      doelen: [
        ...c.doelen,
        {
          id: f.doel,
          persoon: f.persoon,
          tekst: f.tekst,
          behaald: false,
          termijn: f.termijn ?? null,
          risico: f.risico ?? null,
        },
      ],
    }),
    DoelBehaald: (c, f) => ({ doelen: wissel(c.doelen, f.doel, { behaald: true }) }),
    ActieAfgesproken: (c, f) => ({
      acties: [
        ...c.acties,
        {
          id: f.actie,
          wie: f.wie,
          tekst: f.tekst,
          uiterlijk: f.uiterlijk,
          klaar: false,
          met: f.met ?? null,
          nu: f.nu ?? false,
          terugkeer: f.terugkeer ?? false,
        },
      ],
    }),
    ActieKlaar: (c, f) => ({ acties: wissel(c.acties, f.actie, { klaar: true }) }),
    RisicofactorBenoemd: (c, f) => ({
      risicos: [...c.risicos, { id: f.factor, persoon: f.persoon, tekst: f.tekst, zonderInvloed: false }],
    }),
    RisicofactorZonderInvloed: (c, f) => ({ risicos: wissel(c.risicos, f.factor, { zonderInvloed: true }) }),
  },
  access: overal(
    regie,
    'StelDoel',
    'BehaalDoel',
    'SpreekActieAf',
    'RondActieAf',
    'BenoemRisicofactor',
    'SluitRisicofactorAf',
  ),
  mogelijk: c => [
    'StelDoel',
    'SpreekActieAf',
    'BenoemRisicofactor',
    ...(c.doelen.some(d => !d.behaald) ? (['BehaalDoel'] as const) : []),
    ...(c.acties.some(a => !a.klaar) ? (['RondActieAf'] as const) : []),
    ...(c.risicos.some(r => !r.zonderInvloed) ? (['SluitRisicofactorAf'] as const) : []),
  ],
}
