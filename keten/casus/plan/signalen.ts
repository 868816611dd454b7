import type { RegioDefinitie } from '../../../gedeeld/regio/schema.ts'
import type { Kern } from '../casus.ts'
import type { Signaal } from '../signalen.ts'
import { dagVan } from '../../../gedeeld/kalender/index.ts'
import { bezoekVoor, type Maatregel } from './maatregelfeiten.ts'
import { kinderenZonderDoel, ledenZonderRegel } from './vaststellen.ts'

/** What deserves a look in the plan, calmly said and never in the way. `nu` is an instant; days count. */
export function signalen(c: Kern, nu: string, regio: RegioDefinitie): readonly Signaal[] {
  const dag = dagVan(nu)
  return [
    ...checks(c, dag),
    ...maatregelen(c, dag, regio),
    ...leden(c),
    ...doelen(c, regio),
    ...hulp(c),
    ...kind(c, dag),
  ]
}

const als = (
  geldt: boolean,
  code: string,
  ernst: Signaal['ernst'],
  over: readonly string[] = [],
): readonly Signaal[] => (geldt ? [{ code, over, ernst }] : [])
const perEen = (code: string, ids: readonly string[], ernst: Signaal['ernst'] = 'let-op'): readonly Signaal[] =>
  ids.map(id => ({ code, over: [id], ernst }))

/** A running plan has a next safety check (R001-43); a condition is checked on its day (R001-42). */
const checks = (c: Kern, dag: string): readonly Signaal[] => [
  ...als(c.plan !== null && c.check === null, 'check-ontbreekt', 'let-op'),
  ...als(c.check !== null && c.check < dag, 'check-te-laat', 'nu'),
  ...perEen(
    'voorwaarde-te-laat',
    c.voorwaarden.filter(v => v.controleOp !== null && v.controleOp < dag).map(v => v.id),
  ),
  ...als((c.plan?.acuut.length ?? 0) > 0, 'plan-aanvullen', 'nu', c.plan?.acuut ?? []),
]

/** Measures that clash in time (R000-43), follow each other where side by side is meant (R004-35), or lack their visit (R002-73). */
function maatregelen(c: Kern, dag: string, regio: RegioDefinitie): readonly Signaal[] {
  const open = c.maatregelen.filter(m => m.klaar === null)
  const eersteFase = c.fase === regio.keten.casus.fasen[0]?.id && !c.fasenKlaar.includes(c.fase)
  return [
    ...botsende(open).map(([a, b]) => ({ code: 'maatregelen-botsen', over: [a.id, b.id], ernst: 'nu' as const })),
    ...(eersteFase ? naElkaar(c.maatregelen) : []).map(([eerst, later]) => ({
      code: 'maatregelen-na-elkaar',
      over: [later.id, eerst.id],
      ernst: 'let-op' as const,
    })),
    ...perEen(
      'bezoek-te-laat',
      open.filter(m => bezoekVoor(m) !== null && (bezoekVoor(m) ?? '') < dag).map(m => m.id),
    ),
  ]
}

type Paar = readonly [Maatregel, Maatregel]
const parenVan = (rij: readonly Maatregel[]): readonly Paar[] =>
  rij.flatMap((a, i) => rij.slice(i + 1).map(b => [a, b] as const))
const eind = (m: Maatregel): string => m.klaar?.op ?? m.tot ?? '9999-12-31'
const overlapt = (a: Maatregel, b: Maatregel): boolean => a.van <= eind(b) && b.van <= eind(a)

/** One keeps apart whom the other brings together, on the same days. */
const botsende = (rij: readonly Maatregel[]): readonly Paar[] =>
  parenVan(rij).filter(
    ([a, b]) =>
      new Set([a.contact, b.contact]).size === 2 &&
      a.contact !== 'geen' &&
      b.contact !== 'geen' &&
      overlapt(a, b) &&
      zelfdeMensen(a, b),
  )

/** Two people of one are among those of the other; who stands alone in a measure is meant towards all. */
function zelfdeMensen(a: Maatregel, b: Maatregel): boolean {
  const samen = a.voor.filter(p => b.voor.includes(p)).length
  return samen >= Math.min(2, a.voor.length, b.voor.length)
}

/** The one starts only after the other ended. */
const naElkaar = (rij: readonly Maatregel[]): readonly Paar[] =>
  parenVan(rij).flatMap(([a, b]): readonly Paar[] => (eind(a) < b.van ? [[a, b]] : eind(b) < a.van ? [[b, a]] : []))

/** Every member has a line and every child a goal, or a reason (R000-48, R003-54, R001-47); all three groups join in (R004-38). */
function leden(c: Kern): readonly Signaal[] {
  if (c.plan === null && c.voorwaarden.length === 0) return []
  return [
    ...perEen('lid-zonder-regel', ledenZonderRegel(c)),
    ...perEen('kind-zonder-doel', kinderenZonderDoel(c)),
    ...groepen(c)
      .filter(g => g.leeg)
      .map(g => ({ code: `groep-leeg-${g.groep}`, over: [], ernst: 'let-op' as const })),
  ]
}

/** The three groups that make and carry the plan, and whether somebody is in it (R004-38, rotterdam-rijnmond 2024 regel 162). */
export const groepen = (c: Kern) =>
  [
    { groep: 'gezin', leeg: c.personen.length === 0 || ledenZonderRegel(c).length === c.personen.length },
    { groep: 'netwerk', leeg: c.netwerktaken.length === 0 },
    { groep: 'beroeps', leeg: c.regisseur === null && c.specialisten.length === 0 && c.hulp.length === 0 },
  ] as const

/** Few goals at a time; a risk factor has a goal or help that is about it. */
function doelen(c: Kern, regio: RegioDefinitie): readonly Signaal[] {
  const open = c.doelen.filter(d => !d.behaald)
  const zonder = c.risicos.filter(
    r => !r.zonderInvloed && !c.doelen.some(d => d.risico === r.id) && !c.hulp.some(h => h.persoon === r.persoon),
  )
  return [
    ...als(
      open.length > regio.keten.casus.plan.doelenTegelijk,
      'te-veel-doelen',
      'let-op',
      open.map(d => d.id),
    ),
    ...perEen(
      'risico-zonder-hulp',
      zonder.map(r => r.id),
    ),
  ]
}

/** Help for one member while more live there; a child nobody spoke with; violence while help runs. */
function hulp(c: Kern): readonly Signaal[] {
  const met = new Set(c.hulp.map(h => h.persoon))
  const loopt = c.hulp.some(h => h.stand === 'loopt')
  const onveilig = c.veiligheid?.oordeel === 'onveilig' || (c.geweldNa > 0 && c.veiligheid?.oordeel !== 'veilig')
  return [
    ...als(met.size === 1 && c.personen.length > 1, 'hulp-voor-een', 'let-op', [...met]),
    ...perEen(
      'kind-niet-gesproken',
      c.personen.filter(p => p.kind && !c.gesproken.includes(p.id)).map(p => p.id),
    ),
    ...als(loopt && onveilig, 'geweld-tijdens-hulp', 'nu'),
  ]
}

/** The plan for the judge is late once the hearing was (R003-61); coming home without agreements cannot be (R002-68). */
const kind = (c: Kern, dag: string): readonly Signaal[] =>
  perEen(
    'kindplan-te-laat',
    c.kindplannen.filter(k => k.geleverd === null && (k.zittingOp < dag || k.leverenVoor < dag)).map(k => k.id),
    'nu',
  )
