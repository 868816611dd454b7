import { besluit, type Ctx } from '../../../kernel/decider.ts'
import { dagen, maandenVerder, mist, nuNiet, type Beslissers, type Uitkomst } from './deel.ts'
import type { FaseOpdracht } from './feiten.ts'
import type { Open } from './verblijf.ts'

type O<T extends FaseOpdracht['type']> = Extract<FaseOpdracht, { type: T }>

/** The end of the analysis phase: what the client wants, and one of the advised directions (Arnhem 2014, lines 2054-2056; R002-58). */
function rondAf(v: Open, o: O<'RondAnalyseAf'>, ctx: Ctx): Uitkomst {
  if (v.fase !== 'analyse' || v.analyse !== null) return nuNiet('De analysefase is al afgerond.')
  if (o.doelen.length === 0)
    return mist(
      'doelen',
      'schrijf ten minste een doel van de cliënt op',
      'Aan het einde van de analysefase kent de cliënt de eigen doelen.',
      'aa2014:2054-2056',
    )
  const { type: _type, ...f } = o
  return besluit({ soort: 'AnalyseAfgerond', ...f, dagen: dagen(v.op, ctx.nu) })
}

/** Which track sets when the family is expected to leave: a signal and never a limit (Arnhem 2014, lines 2103-2107; R002-59). */
function beginOpvang(v: Open, o: O<'BeginOpvangfase'>, ctx: Ctx): Uitkomst {
  if (v.fase === 'analyse' && v.analyse === null)
    return nuNiet('Rond eerst de analysefase af, met een advies.', { bron: 'aa2014:2054-2056' })
  if (v.fase === 'uitstroom') return nuNiet('De uitstroom is al voorbereid.')
  const { trajecten } = ctx.regio.keten.opvangplan
  if (v.fase === 'opvang' && (v.traject !== null || trajecten.length === 0)) return nuNiet('Deze fase loopt al.')
  const traject = trajecten.find(t => t.id === o.traject)
  if (traject === undefined && (o.traject !== null || trajecten.length > 0))
    return mist('traject', 'kies een van de trajecten', 'Kies welk traject dit gezin volgt.', 'aa2014:2103-2107')
  return besluit({
    soort: 'OpvangfaseBegonnen',
    traject: traject?.id ?? null,
    verwachtOp: traject === undefined ? null : maandenVerder(ctx.nu, traject.maanden),
  })
}

export const beslis: Beslissers<FaseOpdracht> = {
  RondAnalyseAf: rondAf,
  BeginOpvangfase: beginOpvang,
  VerlengVerblijf: (_v, { type: _type, ...f }, ctx) =>
    f.tot <= ctx.nu.slice(0, 10)
      ? mist('tot', 'kies een dag die nog komt', 'Een verblijf verlengt u tot een dag die nog komt.', 'platform')
      : besluit({ soort: 'VerblijfVerlengd', ...f }),
}
