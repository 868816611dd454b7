import { besluit, type Ctx } from '../../kernel/decider.ts'
import { weiger } from '../../kernel/weigering.ts'
import { lijstBezwaar, urgentie, vormBezwaar } from './aanname.ts'
import { acuteContacten } from './acuut.ts'
import type { Open, Uitkomst } from './decide.ts'
import type { MeldingOpdracht } from './melding.ts'
import { tegenspraak } from './tegenspraak.ts'

const HOOGSTENS = 40

/** Completes an open report with people and facts: the fast lane takes in little, and a family becomes known bit by bit (R000-26). */
export function vulAan(m: Open, o: Extract<MeldingOpdracht, { type: 'VulMeldingAan' }>, ctx: Ctx): Uitkomst {
  if (m.overdracht.stand === 'aanvaard')
    return weiger('MAG_NU_NIET', 'Het team heeft de zaak. Geef wat u nu weet aan het team door.')
  const { type: _type, problemen: _problemen, ...nieuw } = o
  const vormen = o.vormen.filter(v => !m.toedracht.vormen.includes(v))
  const aard = o.aard.filter(a => !m.toedracht.aard.includes(a))
  const problemen = (o.problemen ?? []).filter(p => !(m.toedracht.problemen ?? []).includes(p))
  const bezwaar = vormBezwaar(ctx.regio, vormen) ?? lijstBezwaar(ctx.regio, o, o.verbanden)
  if (bezwaar) return bezwaar
  const leeg = [...o.personen, ...o.verbanden, ...vormen, ...aard, ...problemen].length === 0
  if (leeg && [o.reikwijdte, o.plaats, o.sinds, o.verhaal, o.context].every(x => x === undefined))
    return weiger('ONVOLLEDIG', 'Er is niets om aan te vullen: wat u stuurt staat al in de melding.')
  const personen = [...m.personen, ...o.personen]
  if (personen.length > HOOGSTENS)
    return weiger('ONVOLLEDIG', `Bij een melding horen ten hoogste ${HOOGSTENS} personen.`)
  const ids = new Set(personen.map(p => p.id))
  if (ids.size < personen.length) return weiger('ONVOLLEDIG', 'Een van deze personen staat al in de melding.')
  if (o.verbanden.some(v => !ids.has(v.van) || !ids.has(v.naar) || v.van === v.naar))
    return weiger('ONVOLLEDIG', 'Een relatie noemt een persoon die niet bij de melding staat.')
  const krom = tegenspraak(o.personen, o.verbanden, m.verbanden)
  if (krom) return krom
  const toedracht = { reikwijdte: o.reikwijdte ?? m.toedracht.reikwijdte }
  return besluit({
    soort: 'MeldingAangevuld',
    ...nieuw,
    vormen,
    aard,
    ...(problemen.length === 0 ? {} : { problemen }),
    ...urgentie({ acuut: m.acuut, klasse: m.klasse, personen, toedracht }, ctx.regio),
    acuteContacten: m.acuut ? acuteContacten(ctx.regio, personen, m.acuteContacten) : [],
  })
}
