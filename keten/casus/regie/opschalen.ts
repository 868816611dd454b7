import { besluit, type Ctx } from '../../../kernel/decider.ts'
import { weiger } from '../../../kernel/weigering.ts'
import type { Open, Uitkomst } from '../deel.ts'
import type { RegieOpdracht } from './feiten.ts'

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

export const schaalAf = (c: Open, o: O<'SchaalAf'>, ctx: Ctx): Uitkomst =>
  c.opgeschaald
    ? besluit({ soort: 'Afgeschaald', reden: o.reden, op: ctx.nu })
    : weiger('MAG_NU_NIET', 'Deze casus is niet opgeschaald.')

/** Code Rood: process direction sees these first (R003-57; IJ 2014 r. 1145-1149). */
export const codeRood = (c: Open, o: O<'ZetCodeRood'>, ctx: Ctx): Uitkomst =>
  c.codeRood
    ? weiger('MAG_NU_NIET', 'Deze casus heeft al Code Rood.')
    : besluit({ soort: 'CodeRoodGezet', reden: o.reden, op: ctx.nu })

export const geenCodeRood = (c: Open, o: O<'TrekCodeRoodIn'>, ctx: Ctx): Uitkomst =>
  c.codeRood
    ? besluit({ soort: 'CodeRoodIngetrokken', reden: o.reden, op: ctx.nu })
    : weiger('MAG_NU_NIET', 'Deze casus heeft geen Code Rood.')

/** Acute danger stays on top of every list until somebody wrote down what was done (R004-39). */
export const merkAcuut = (c: Open, o: O<'MerkAcuut'>, ctx: Ctx): Uitkomst =>
  c.acuut
    ? weiger('MAG_NU_NIET', 'Deze casus staat al als acuut gemerkt. Leg vast wat er gedaan is.')
    : besluit({ soort: 'AcuutGemerkt', reden: o.reden, op: ctx.nu })

export const handelAcuut = (c: Open, o: O<'HandelAcuut'>, ctx: Ctx): Uitkomst =>
  c.acuut
    ? besluit({ soort: 'AcuutGehandeld', verslag: o.verslag, op: ctx.nu })
    : weiger('MAG_NU_NIET', 'Deze casus staat niet als acuut gemerkt.')

/** When partners do not get out of it together: a question to who may decide (R004-54). */
export const meldImpasse = (c: Open, o: O<'MeldImpasse'>, ctx: Ctx): Uitkomst =>
  c.impasse
    ? weiger('MAG_NU_NIET', 'Er ligt al een vraag bij wie mag beslissen.')
    : besluit({ soort: 'ImpasseGemeld', vraag: o.vraag, op: ctx.nu })

export const beslisImpasse = (c: Open, o: O<'BeslisImpasse'>, ctx: Ctx): Uitkomst =>
  c.impasse
    ? besluit({ soort: 'ImpasseBeslist', beslisser: o.beslisser, besluit: o.besluit, op: ctx.nu })
    : weiger('MAG_NU_NIET', 'Er ligt geen vraag om te beslissen.')
