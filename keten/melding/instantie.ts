import type { RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import { besluit, type Ctx } from '../../kernel/decider.ts'
import { weiger } from '../../kernel/weigering.ts'
import type { Open, Uitkomst } from './decide.ts'
import { convenantGrond, convenantLoopt, type Grond } from './grond.ts'
import type { Instantiesoort, MeldingOpdracht } from './melding.ts'
import { berichtBezwaar } from './toestemming.ts'

/** The law names a ground for each kind of body (Wmo 2015 art. 4.1.1 lid 2); anybody else needs a convenant or consent. */
const WET: { readonly [S in Instantiesoort]?: Grond & { readonly labelEn: string } } = {
  hulp: {
    id: 'wmo-4-1-1-2-d',
    label: 'Wet: wie passende hulp kan geven in kennis stellen',
    labelEn: 'Law: telling who can give fitting help',
    bron: 'Wmo 2015 art. 4.1.1 lid 2 d',
  },
  politie: {
    id: 'wmo-4-1-1-2-e',
    label: 'Wet: de politie in kennis stellen',
    labelEn: 'Law: telling the police',
    bron: 'Wmo 2015 art. 4.1.1 lid 2 e',
  },
  raad: {
    id: 'wmo-4-1-1-2-f',
    label: 'Wet: de Raad voor de Kinderbescherming in kennis stellen',
    labelEn: 'Law: telling the Child Protection Board',
    bron: 'Wmo 2015 art. 4.1.1 lid 2 f',
  },
}

export type Berichtgrond = Grond & { readonly labelEn: string; readonly voor: readonly Instantiesoort[] }

/** On which grounds a body may be told, per kind of body: the law, a convenant of the region, or consent. */
export function berichtgronden(regio: RegioDefinitie): Berichtgrond[] {
  const alle = ['hulp', 'politie', 'raad', 'anders'] as const
  return [
    ...alle.flatMap(voor => (WET[voor] === undefined ? [] : [{ ...WET[voor], voor: [voor] }])),
    ...regio.convenanten.map(c => ({ ...convenantGrond(c), labelEn: `Convenant: ${c.naam}`, voor: alle })),
    {
      id: 'toestemming',
      label: 'Toestemming van de betrokkenen',
      labelEn: 'Consent of those concerned',
      bron: 'Wmo 2015 art. 5.3.3',
      voor: alle,
    },
  ]
}

/**
 * Telling the police, the Raad or a help organisation asks one test: does the interest of those concerned or the seriousness call for
 * it? The weighing, the recipient, the ground and what kind of content was told stay on file (R000-23, R000-24, R002-31).
 */
export function informeerInstantie(
  m: Open,
  o: Extract<MeldingOpdracht, { type: 'InformeerInstantie' }>,
  ctx: Ctx,
): Uitkomst {
  const grond = berichtgronden(ctx.regio).find(g => g.id === o.grond)
  const velden = [
    ...(o.aanleiding.length === 0 ? [{ veld: 'aanleiding', uitleg: 'kies het belang, de ernst, of beide' }] : []),
    ...(grond?.voor.includes(o.instantie) ? [] : [{ veld: 'grond', uitleg: 'past niet bij deze instantie' }]),
    ...(o.inhoud.length === 0 ? [{ veld: 'inhoud', uitleg: 'kies wat u meedeelt' }] : []),
  ]
  if (velden.length > 0)
    return weiger('ONVOLLEDIG', 'Een instantie informeren vraagt een aanleiding, een grond en wat u meedeelt.', {
      bron: WET[o.instantie]?.bron ?? 'Wmo 2015 art. 4.1.1 lid 2',
      velden,
    })
  const convenant = convenantLoopt(ctx.regio, { grond: o.grond, gemeente: m.gemeente, op: ctx.nu.slice(0, 10) })
  if (convenant) return convenant
  const zonder = berichtBezwaar(m, o, ctx.nu)
  if (zonder) return zonder
  const { type: _type, ...feit } = o
  return besluit({ soort: 'InstantieGeinformeerd', ...feit, op: ctx.nu })
}
