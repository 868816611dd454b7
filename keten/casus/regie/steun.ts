import { besluit, type Ctx } from '../../../kernel/decider.ts'
import { voegToe, werkBij, type Schrijf } from '../../../kernel/rij.ts'
import type { RijCtx } from '../../../kernel/slice.ts'
import { weiger } from '../../../kernel/weigering.ts'
import type { Casus } from '../casus.ts'
import { nietHier, type Open, type Uitkomst } from '../deel.ts'
import { zaak } from '../rij.ts'
import type { RegieFeit, RegieOpdracht } from './feiten.ts'

type O<T extends RegieOpdracht['type']> = Extract<RegieOpdracht, { type: T }>
type F<S extends RegieFeit['soort']> = Extract<RegieFeit, { soort: S }>

/**
 * "With support of Veilig Thuis": one worker of Veilig Thuis, by name, stays with the case of the team (R001-123; Utrecht 2015,
 * lines 1534-1538). The team asks it; nobody of Veilig Thuis lets themselves in.
 */
export function koppelSteun(c: Open, o: O<'KoppelSteun'>, ctx: Ctx): Uitkomst {
  if (ctx.wie.organisatie !== c.organisatie)
    return weiger('NIET_BEVOEGD', 'Alleen het team dat de casus heeft, vraagt Veilig Thuis om steun.')
  if (o.over !== undefined && (o.over?.organisatie !== c.gever || o.over.rol !== 'medewerker-veilig-thuis'))
    return weiger('ONVOLLEDIG', 'Kies iemand die bij Veilig Thuis werkt.', {
      velden: [{ veld: 'mens', uitleg: 'werkt nu niet bij Veilig Thuis van deze gemeente' }],
    })
  if (c.gesperd.includes(o.mens))
    return weiger('MAG_NU_NIET', 'Deze medewerker mag deze casus niet zien. Kies iemand anders.')
  if (c.steun.some(s => s.mens === o.mens)) return weiger('MAG_NU_NIET', 'Deze medewerker is al betrokken.')
  return besluit({ soort: 'SteunGekoppeld', mens: o.mens, organisatie: c.gever, op: ctx.nu })
}

/** Ends with a reason, by the team or by the worker's own organisation: the others cannot open or close this door. */
export function beeindigSteun(c: Open, o: O<'BeeindigSteun'>, ctx: Ctx): Uitkomst {
  const steun = c.steun.find(s => s.mens === o.mens)
  if (!steun) return nietHier('medewerker van Veilig Thuis')
  if (![c.organisatie, steun.organisatie].includes(ctx.wie.organisatie))
    return weiger('NIET_BEVOEGD', 'Alleen het team of Veilig Thuis zelf beëindigt deze steun.')
  return besluit({ soort: 'SteunBeeindigd', mens: o.mens, reden: o.reden, op: ctx.nu })
}

/** The door for one person: opened by the team, closed again. Their colleagues stay outside. */
export const steunrijen = {
  SteunGekoppeld: (f: F<'SteunGekoppeld'>, ctx: RijCtx<Casus>): readonly Schrijf[] => [
    voegToe('betrokkenheid', { ...deur(f, ctx), id: ctx.nieuwId(), door: ctx.wie.organisatie, van: ctx.nu }),
  ],
  SteunBeeindigd: (f: F<'SteunBeeindigd'>, ctx: RijCtx<Casus>): readonly Schrijf[] => {
    const voor = ctx.voor.status === 'geen' ? undefined : ctx.voor.steun.find(s => s.mens === f.mens)
    return voor === undefined ? [] : [werkBij('betrokkenheid', { ...deur(voor, ctx), tot: null }, { tot: ctx.nu })]
  },
}

const deur = (s: { mens: string; organisatie: string }, ctx: RijCtx<Casus>) => ({
  ...zaak(ctx),
  organisatie: s.organisatie,
  mens: s.mens,
  als: 'betrokken',
})
