import { besluit } from '../../../kernel/decider.ts'
import { weiger } from '../../../kernel/weigering.ts'
import { alleLeden, eigen, nietHier, overal, regie, wissel, type Deel } from '../deel.ts'
import type { PlanFeit, PlanOpdracht } from './feiten.ts'

/** The plan of the family: conditions, agreements, goals, risk factors, and its versions. */
export const deel: Deel<PlanOpdracht, PlanFeit> = {
  beslis: {
    StelVoorwaarde: (c, o) => {
      const { type: _t, ...v } = o
      return alleLeden(c, o.voor) ?? besluit({ soort: 'VoorwaardeGesteld', ...v })
    },
    ControleerVoorwaarde: (c, o) =>
      c.voorwaarden.some(v => v.id === o.voorwaarde)
        ? besluit({ soort: 'VoorwaardeGecontroleerd', voorwaarde: o.voorwaarde, stand: o.stand, verslag: o.verslag })
        : nietHier('voorwaarde'),
    StelVeiligheidsplanVast: (c, o) =>
      c.voorwaarden.length === 0
        ? weiger('MAG_NU_NIET', 'Een veiligheidsplan begint met ten minste een veiligheidsvoorwaarde.', {
            bron: 'dossier 5.1',
          })
        : besluit({ soort: 'VeiligheidsplanVastgesteld', versie: (c.plan?.versie ?? 0) + 1, tekst: o.tekst }),
    StelDoel: (c, o) =>
      alleLeden(c, [o.persoon]) ?? besluit({ soort: 'DoelGesteld', doel: o.doel, persoon: o.persoon, tekst: o.tekst }),
    BehaalDoel: (c, o) =>
      c.doelen.some(d => d.id === o.doel && !d.behaald)
        ? besluit({ soort: 'DoelBehaald', doel: o.doel })
        : nietHier('doel'),
    SpreekActieAf: (_c, o) =>
      besluit({ soort: 'ActieAfgesproken', actie: o.actie, wie: o.wie, tekst: o.tekst, uiterlijk: o.uiterlijk }),
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
        },
      ],
    }),
    VoorwaardeGecontroleerd: (c, f) => ({ voorwaarden: wissel(c.voorwaarden, f.voorwaarde, { stand: f.stand }) }),
    VeiligheidsplanVastgesteld: (_c, f) => ({ plan: { versie: f.versie, tekst: f.tekst } }),
    DoelGesteld: (c, f) => ({
      doelen: [...c.doelen, { id: f.doel, persoon: f.persoon, tekst: f.tekst, behaald: false }],
    }),
    DoelBehaald: (c, f) => ({ doelen: wissel(c.doelen, f.doel, { behaald: true }) }),
    ActieAfgesproken: (c, f) => ({
      acties: [...c.acties, { id: f.actie, wie: f.wie, tekst: f.tekst, uiterlijk: f.uiterlijk, klaar: false }],
    }),
    ActieKlaar: (c, f) => ({ acties: wissel(c.acties, f.actie, { klaar: true }) }),
    RisicofactorBenoemd: (c, f) => ({
      risicos: [...c.risicos, { id: f.factor, persoon: f.persoon, tekst: f.tekst, zonderInvloed: false }],
    }),
    RisicofactorZonderInvloed: (c, f) => ({ risicos: wissel(c.risicos, f.factor, { zonderInvloed: true }) }),
  },
  access: overal(
    regie,
    'StelVoorwaarde',
    'ControleerVoorwaarde',
    'StelVeiligheidsplanVast',
    'StelDoel',
    'BehaalDoel',
    'SpreekActieAf',
    'RondActieAf',
    'BenoemRisicofactor',
    'SluitRisicofactorAf',
  ),
  mogelijk: c => [
    'StelVoorwaarde',
    'StelDoel',
    'SpreekActieAf',
    'BenoemRisicofactor',
    ...(c.voorwaarden.length > 0 ? (['ControleerVoorwaarde', 'StelVeiligheidsplanVast'] as const) : []),
    ...(c.doelen.some(d => !d.behaald) ? (['BehaalDoel'] as const) : []),
    ...(c.acties.some(a => !a.klaar) ? (['RondActieAf'] as const) : []),
    ...(c.risicos.some(r => !r.zonderInvloed) ? (['SluitRisicofactorAf'] as const) : []),
  ],
  klokken: [
    {
      klok: null,
      werk: 'veiligheidsplan-maken',
      start: 'CasusGeopend',
      stopt: ['VeiligheidsplanVastgesteld', 'CasusGesloten'],
      rol: 'casusregisseur',
      organisatie: eigen,
    },
    {
      klok: null,
      werk: 'veiligheidsplan-maken',
      start: 'NieuwGeweld',
      stopt: [],
      rol: 'casusregisseur',
      organisatie: eigen,
    },
  ],
}
