import { besluit, type Ctx } from '../../../kernel/decider.ts'
import { weiger, type Weigering } from '../../../kernel/weigering.ts'
import type { CasusFeit } from '../casus.ts'
import type { Uitkomst } from '../deel.ts'
import { rollenBezwaar } from '../systeem/rollen.ts'
import { kanTegelijk } from '../systeem/verbanden.ts'
import type { OpenRechtstreeks } from './feiten.ts'
import { moetRegionaal, open } from './loop.ts'

/**
 * A family that reaches the team itself: the team opens the case, without Veilig Thuis (R001-123; Utrecht 2015, lines 1534-1538). From
 * then on it is a case as any other. At raised risk Veilig Thuis comes in at once where the region leads such cases itself.
 */
export function openRechtstreeks(o: OpenRechtstreeks, ctx: Ctx): Uitkomst {
  const nee = bezwaar(o, ctx)
  if (nee) return nee
  const { type: _type, acuut, gemeenten: _gemeenten, gever, ...rest } = o
  const uit = open(
    {
      ...rest,
      type: 'OpenCasus',
      uitMelding: null,
      gever: gever ?? '',
      gemeldOp: ctx.nu,
      urgentie: acuut ? 'acuut' : o.verhoogdRisico || o.personen.some(p => p.kind) ? 'hoog' : 'gewoon',
    },
    ctx,
  )
  if (!uit.ok || !acuut) return uit
  return besluit<CasusFeit>(...uit.feiten, { soort: 'AcuutGemerkt', reden: o.rechtstreeks.verhaal, op: ctx.nu })
}

function bezwaar(o: OpenRechtstreeks, ctx: Ctx): Weigering | null {
  const { gemeente, vormen, personen } = o
  if (!o.gemeenten.includes(gemeente))
    return weiger('BUITEN_BEREIK', 'Uw team werkt niet voor deze gemeente. Bel met het team van die gemeente.', {
      velden: [{ veld: 'gemeente', uitleg: 'kies een gemeente van uw eigen team' }],
    })
  if (o.gever === null)
    return weiger(
      'MAG_NU_NIET',
      moetRegionaal(o, ctx)
        ? 'Bij verhoogd risico heeft Veilig Thuis de regie, en dat staat voor deze gemeente nog niet in Kring. Bel Veilig Thuis: 0800-2000.'
        : 'Voor deze gemeente staat Veilig Thuis nog niet in Kring. Vraag de beheerder dit in te richten.',
    )
  if (vormen.some(v => ctx.regio.vormen.length > 0 && !ctx.regio.vormen.some(x => x.id === v)))
    return weiger('ONVOLLEDIG', 'Een van de vormen van geweld komt in deze regio niet voor.', {
      velden: [{ veld: 'vormen', uitleg: 'kies uit de lijst van de regio' }],
    })
  for (const [n, p] of personen.entries()) {
    const nee = rollenBezwaar(p.rollen, p.kind)
    if (nee) return bijPersoon(nee, n)
  }
  return kanTegelijk(personen, o.verbanden)
}

/** The same refusal, at the card of this person. */
const bijPersoon = (nee: Weigering, n: number): Weigering => ({
  ...nee,
  velden: [{ veld: `personen.${n}.rollen`, uitleg: nee.uitleg }],
})
