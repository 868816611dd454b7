import { besluit, type Ctx } from '../../../kernel/decider.ts'
import { weiger } from '../../../kernel/weigering.ts'
import { dagVan } from '../../../gedeeld/kalender/index.ts'
import { nietHier, overal, regie, type Deel, type Open, type Uitkomst } from '../deel.ts'
import { buitenDossier } from '../rij.ts'
import type { SpoorFeit, SpoorOpdracht } from './feiten.ts'

type O<T extends SpoorOpdracht['type']> = Extract<SpoorOpdracht, { type: T }>

/**
 * Who works on the track of one person stands outside the file, behind the bar that every read already asks, and gets only what was
 * given out: the own sheet of that person, and what was shared by name (SD-23).
 */
export const spoor: Deel<SpoorOpdracht, SpoorFeit> = {
  beslis: { WijsSpoorwerkerAan: wijsAan, DeelFeit: deelFeit },
  pas: {
    SpoorwerkerAangewezen: (c, { soort: _s, ...f }) => ({ spoorwerkers: [...c.spoorwerkers, f] }),
    FeitGedeeld: (c, { soort: _s, ...f }) => ({ delingen: [...c.delingen, f] }),
  },
  access: overal(regie, 'WijsSpoorwerkerAan', 'DeelFeit'),
  mogelijk: c => ['WijsSpoorwerkerAan', ...(c.spoorwerkers.length > 0 ? (['DeelFeit'] as const) : [])],
  rijen: {
    // the report this case came from tells as much, and its offer stays readable for the team
    SpoorwerkerAangewezen: (f, ctx) => buitenDossier(ctx, f.mens),
  },
}

function wijsAan(c: Open, o: O<'WijsSpoorwerkerAan'>, ctx: Ctx): Uitkomst {
  if (!c.personen.some(p => p.id === o.persoon)) return nietHier('persoon')
  const nee = (uitleg: string) => weiger('MAG_NU_NIET', uitleg, { velden: [{ veld: 'mens', uitleg }] })
  if ([c.regisseur?.mens, c.eigenaar, c.intensief?.mens, c.vervanging?.mens, ctx.wie.mens].includes(o.mens))
    return nee('Deze medewerker leidt de casus of werkt er nu in. Kies een ander voor dit spoor.')
  if (!o.over) return nee('Deze medewerker werkt hier niet (meer).')
  if (o.over.organisatie === c.gever)
    return nee('Bij Veilig Thuis is de melding zelf te lezen. Kies iemand die daar niet werkt.')
  if (c.gesperd.includes(o.mens) || c.spoorwerkers.some(s => s.mens === o.mens))
    return nee('Deze medewerker staat al buiten het dossier of werkt al op een spoor.')
  return besluit({ soort: 'SpoorwerkerAangewezen', mens: o.mens, persoon: o.persoon, op: ctx.nu })
}

function deelFeit(c: Open, o: O<'DeelFeit'>, ctx: Ctx): Uitkomst {
  if (!c.spoorwerkers.some(s => s.mens === o.medewerker && s.persoon === o.persoon))
    return weiger('MAG_NU_NIET', 'Deze medewerker werkt niet op het spoor van deze persoon.', {
      velden: [{ veld: 'medewerker', uitleg: 'wijs deze medewerker eerst aan voor dit spoor' }],
    })
  if (o.tot <= dagVan(ctx.nu))
    return weiger('ONVOLLEDIG', 'Zeg tot welke dag de ander dit mag gebruiken.', {
      velden: [{ veld: 'tot', uitleg: 'kies een dag na vandaag' }],
    })
  if (!o.over) return nietHier('tekst')
  if (o.over.dicht.length > 0)
    return weiger('MAG_NU_NIET', 'Waar iemand is, hoe iemand te bereiken is en wie iets meldde gaat nooit mee.', {
      bron: 'platform',
      velden: [{ veld: 'teksten', uitleg: 'haal dit eruit' }],
    })
  const { type: _t, over, ...feit } = o
  return besluit({ soort: 'FeitGedeeld', ...feit, velden: over.velden, op: ctx.nu })
}
