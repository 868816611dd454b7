import { besluit, type Ctx } from '../../../kernel/decider.ts'
import { werkBij } from '../../../kernel/rij.ts'
import { weiger } from '../../../kernel/weigering.ts'
import { dagVan } from '../../../gedeeld/kalender/index.ts'
import { nietHier, overal, regie, type Deel, type Open, type Uitkomst } from '../deel.ts'
import { buitenDossier, zaak } from '../rij.ts'
import type { ErvaringFeit, ErvaringOpdracht } from './feiten.ts'

type O<T extends ErvaringOpdracht['type']> = Extract<ErvaringOpdracht, { type: T }>
const BRON = 'rr2024:213-214'

/**
 * An expert by experience beside one person of the family. The person agrees first; the expert stands outside the file, as who works on a
 * track, and reads one sheet; taking the agreement back closes that sheet in the same transaction (R004-72).
 */
export const ervaring: Deel<ErvaringOpdracht, ErvaringFeit> = {
  beslis: {
    LegErvaringToestemmingVast: geefToestemming,
    KoppelErvaringsdeskundige: koppel,
    TrekErvaringToestemmingIn: trekIn,
  },
  pas: {
    ErvaringToestemmingGegeven: (c, { persoon, verslag }) => ({
      ervaringToestemmingen: [...c.ervaringToestemmingen, { persoon, verslag }],
    }),
    ErvaringsdeskundigeGekoppeld: (c, { koppeling, persoon, mens, tot }) => ({
      ervaringsdeskundigen: [...c.ervaringsdeskundigen, { koppeling, persoon, mens, tot, gestoptOp: null }],
    }),
    ErvaringToestemmingIngetrokken: (c, f) => ({
      ervaringToestemmingen: c.ervaringToestemmingen.filter(t => t.persoon !== f.persoon),
      ervaringsdeskundigen: c.ervaringsdeskundigen.map(e =>
        e.persoon === f.persoon && e.gestoptOp === null ? { ...e, gestoptOp: f.op } : e,
      ),
    }),
  },
  access: overal(regie, 'LegErvaringToestemmingVast', 'KoppelErvaringsdeskundige', 'TrekErvaringToestemmingIn'),
  mogelijk: c => [
    'LegErvaringToestemmingVast',
    ...(c.ervaringToestemmingen.length > 0
      ? (['KoppelErvaringsdeskundige', 'TrekErvaringToestemmingIn'] as const)
      : []),
  ],
  rijen: {
    ErvaringsdeskundigeGekoppeld: (f, ctx) => buitenDossier(ctx, f.mens),
    ErvaringToestemmingIngetrokken: (f, ctx) =>
      ctx.na.status === 'geen'
        ? []
        : ctx.na.ervaringsdeskundigen
            .filter(e => e.persoon === f.persoon && e.gestoptOp === f.op)
            .map(e => werkBij('spoorblad', { regio: zaak(ctx).regio, id: e.koppeling }, { tot: ctx.nu })),
  },
}

const zeiJa = (c: Open, persoon: string): boolean => c.ervaringToestemmingen.some(t => t.persoon === persoon)

function geefToestemming(c: Open, o: O<'LegErvaringToestemmingVast'>, ctx: Ctx): Uitkomst {
  if (!c.personen.some(p => p.id === o.persoon)) return nietHier('persoon')
  if (zeiJa(c, o.persoon)) return weiger('MAG_NU_NIET', 'Deze toestemming staat er al.')
  return besluit({ soort: 'ErvaringToestemmingGegeven', persoon: o.persoon, verslag: o.verslag, op: ctx.nu })
}

function koppel(c: Open, o: O<'KoppelErvaringsdeskundige'>, ctx: Ctx): Uitkomst {
  if (!c.personen.some(p => p.id === o.persoon)) return nietHier('persoon')
  const nee = (veld: string, uitleg: string) =>
    weiger('MAG_NU_NIET', uitleg, { bron: BRON, velden: [{ veld, uitleg }] })
  if (!zeiJa(c, o.persoon)) return nee('persoon', 'Leg eerst vast dat deze persoon hiervoor toestemming geeft.')
  if ([c.regisseur?.mens, c.eigenaar, c.intensief?.mens, c.vervanging?.mens, ctx.wie.mens].includes(o.mens))
    return nee('mens', 'Wie de casus leidt of er nu in werkt, kan niet ook de ervaringsdeskundige zijn.')
  if (!o.over) return nee('mens', 'Deze ervaringsdeskundige werkt hier niet (meer).')
  if (o.over.organisatie === c.gever)
    return nee('mens', 'Bij Veilig Thuis is de melding zelf te lezen. Kies iemand die daar niet werkt.')
  if (c.ervaringsdeskundigen.some(e => e.mens === o.mens && e.persoon === o.persoon && e.gestoptOp === null))
    return nee('mens', 'Deze ervaringsdeskundige doet al mee.')
  if (o.tot <= dagVan(ctx.nu)) return nee('tot', 'Kies een dag na vandaag.')
  const { type: _t, over, ...feit } = o
  return besluit({ soort: 'ErvaringsdeskundigeGekoppeld', ...feit, velden: over.velden, op: ctx.nu })
}

function trekIn(c: Open, o: O<'TrekErvaringToestemmingIn'>, ctx: Ctx): Uitkomst {
  if (!zeiJa(c, o.persoon)) return nietHier('persoon')
  return besluit({ soort: 'ErvaringToestemmingIngetrokken', persoon: o.persoon, op: ctx.nu })
}
