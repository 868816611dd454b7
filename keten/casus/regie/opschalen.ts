import { besluit, type Ctx } from '../../../kernel/decider.ts'
import { weiger } from '../../../kernel/weigering.ts'
import type { Open, Uitkomst } from '../deel.ts'
import type { RegieOpdracht } from './feiten.ts'
import { alsDan } from './nu.ts'

type O<T extends RegieOpdracht['type']> = Extract<RegieOpdracht, { type: T }>

/** More people, now: the parties the region names are told, with time and reason (R003-56; P003-34). */
export function schaalOp(c: Open, o: O<'SchaalOp'>, ctx: Ctx): Uitkomst {
  if (c.opgeschaald) return weiger('MAG_NU_NIET', 'Deze casus is al opgeschaald.')
  const partijen = ctx.regio.keten.casus.regie.opschalenNaar ?? []
  return besluit({ soort: 'Opgeschaald', reden: o.reden, partijen, op: ctx.nu })
}

export function lichtIn(c: Open, o: O<'LichtPartijIn'>, ctx: Ctx): Uitkomst {
  const { opgeschaald } = c
  if (!opgeschaald?.partijen.includes(o.partij) || opgeschaald.ingelicht.includes(o.partij))
    return weiger('MAG_NU_NIET', 'Deze partij hoeft nu niet ingelicht te worden, of weet het al.')
  return besluit({ soort: 'PartijIngelicht', partij: o.partij, verslag: o.verslag, op: ctx.nu })
}

/** Marks that stand or do not stand: an act that only makes sense on one side of that, and says so on the other. */
export const schaalAf = alsDan('Afgeschaald', c => c.opgeschaald !== null, 'Deze casus is niet opgeschaald.')
/** Code Rood: process direction sees these first (R003-57; IJ 2014 r. 1145-1149). */
export const codeRood = alsDan('CodeRoodGezet', c => c.codeRood === null, 'Deze casus heeft al Code Rood.')
export const geenCodeRood = alsDan('CodeRoodIngetrokken', c => c.codeRood !== null, 'Deze casus heeft geen Code Rood.')
/** Acute danger stays on top of every list until somebody wrote down what was done (R004-39). */
export const merkAcuut = alsDan(
  'AcuutGemerkt',
  c => c.acuut === null,
  'Deze casus staat al als acuut gemerkt. Leg vast wat er gedaan is.',
)
export const handelAcuut = alsDan('AcuutGehandeld', c => c.acuut !== null, 'Deze casus staat niet als acuut gemerkt.')
/** When partners do not get out of it together: a question to who may decide (R004-54). */
export const meldImpasse = alsDan(
  'ImpasseGemeld',
  c => c.impasse === null,
  'Er ligt al een vraag bij wie mag beslissen.',
)
export const beslisImpasse = alsDan('ImpasseBeslist', c => c.impasse !== null, 'Er ligt geen vraag om te beslissen.')
