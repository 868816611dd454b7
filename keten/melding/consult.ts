import type { BijzondereVorm, RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import { besluit, type Ctx } from '../../kernel/decider.ts'
import { weiger, type Weigering } from '../../kernel/weigering.ts'
import type { Open, Uitkomst } from './decide.ts'
import type { Kern, MeldingOpdracht } from './melding.ts'

/** The forms of this report that ask somebody who knows the culture first (R002-92; AA 2014 r. 1102-1113). */
export const bijzondere = (m: Pick<Kern, 'toedracht'>, regio: RegioDefinitie): readonly BijzondereVorm[] =>
  (regio.keten.bijzondereVormen ?? []).filter(v => v.vormen.some(x => m.toedracht.vormen.includes(x)))

/** Before any contact with the family is planned or made the consult stands on record; the refusal carries the do-not list. */
export function eerstConsult(m: Kern, ctx: Ctx): Weigering | null {
  const open = bijzondere(m, ctx.regio).find(v => !(v.id in m.consulten))
  if (!open) return null
  return weiger('MAG_NU_NIET', `${open.consult.tekst} Leg het overleg vast, en lees wat u niet moet doen.`, {
    bron: open.bron,
    velden: open.nietDoen.map(n => ({ veld: n.id, uitleg: n.label })),
  })
}

export function legConsultVast(m: Open, o: Extract<MeldingOpdracht, { type: 'LegConsultVast' }>, ctx: Ctx): Uitkomst {
  if (!bijzondere(m, ctx.regio).some(v => v.id === o.bijzonder))
    return weiger('ONVOLLEDIG', 'Bij deze vorm vraagt de regio geen overleg met een deskundige.')
  if (!ctx.regio.organisaties.some(x => x.id === o.organisatie))
    return weiger('ONVOLLEDIG', 'Kies wie meekeek uit de lijst van de regio.', {
      velden: [{ veld: 'organisatie', uitleg: 'staat niet in de wegwijzer van de regio' }],
    })
  return besluit({ soort: 'ConsultVastgelegd', bijzonder: o.bijzonder, organisatie: o.organisatie, verslag: o.verslag })
}
