import type { RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import { besluit, type Ctx } from '../../kernel/decider.ts'
import { weiger, type Weigering } from '../../kernel/weigering.ts'
import type { Open, Uitkomst } from './decide.ts'
import { geheimBezwaar } from './geheim.ts'
import { convenantGrond, convenantLoopt, type Grond } from './grond.ts'
import type { Informatiepartij, MeldingOpdracht, Wegingvelden } from './melding.ts'

type O<T extends MeldingOpdracht['type']> = Extract<MeldingOpdracht, { type: T }>
export type Informatiegrond = Grond & { readonly labelEn: string; readonly van: readonly Informatiepartij[] }

/** The grounds for taking in what police, justice or care know: the law, or a convenant of the region; consent alone is none (R003-52). */
export function informatiegronden(regio: RegioDefinitie): Informatiegrond[] {
  const convenanten = regio.convenanten.map(c => ({
    ...convenantGrond(c),
    labelEn: `Convenant: ${c.naam}`,
    van: ['politie', 'justitie', 'zorg'] as const,
  }))
  return [...regio.keten.informatiegronden, ...convenanten]
}

/** Information of police, justice or care comes in with its source and a legal or convenant ground, or not at all (IJ 2014 r. 306-314). */
export function voegInformatieToe(m: Open, o: O<'VoegInformatieToe'>, ctx: Ctx): Uitkomst {
  const grond = informatiegronden(ctx.regio).find(g => g.id === o.grond)
  const velden = [
    ...(o.bron === '' ? [{ veld: 'bron', uitleg: 'zeg van wie of waaruit dit komt' }] : []),
    ...(grond?.van.includes(o.van) ? [] : [{ veld: 'grond', uitleg: 'kies de wet of een convenant waarop dit rust' }]),
  ]
  if (velden.length > 0)
    return weiger('ONVOLLEDIG', 'Informatie van politie, justitie of zorg vraagt een bron en een grond.', {
      bron: ctx.regio.keten.weging.bron,
      velden,
    })
  const convenant = convenantLoopt(ctx.regio, { grond: o.grond, gemeente: m.gemeente, op: ctx.nu.slice(0, 10) })
  if (convenant) return convenant
  const zwijgt = geheimBezwaar(ctx.regio, o.beroep, o.geheim)
  if (zwijgt) return zwijgt
  const { type: _type, beroep, geheim, ...feit } = o
  return besluit({
    soort: 'InformatieToegevoegd',
    ...feit,
    ...(geheim && beroep !== null ? { geheim: { beroep, ...geheim } } : {}),
  })
}

/** Where the region asks so, "exchanged with the police" is only true when that information stands in the report, with its ground. */
export function informatieMist(m: Open, velden: Wegingvelden, ctx: Ctx): Weigering | null {
  if (ctx.regio.keten.weging.informatieMetGrond !== true) return null
  const zegt = velden.politieInformatie?.keuze === 'uitgewisseld'
  return !zegt || m.informatie.some(i => i.van === 'politie')
    ? null
    : weiger('MAG_NU_NIET', 'Leg de informatie van de politie eerst vast, met de bron en de grond.', {
        bron: ctx.regio.keten.weging.bron,
        velden: [{ veld: 'politieInformatie', uitleg: 'er staat nog geen informatie van de politie in de melding' }],
      })
}
