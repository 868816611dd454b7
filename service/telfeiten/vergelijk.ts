import { Sommen, vragenVan, type Somrij } from '../../gedeeld/cijfer/meet.ts'
import { dagVan } from '../../gedeeld/kalender/index.ts'
import type { Indicator, RegioDefinitie, Telvraag } from '../../gedeeld/regio/schema.ts'
import type { Tx } from '../../kernel/db.ts'
import { geteld, leesTijdvak } from '../../sturing/monitor/index.ts'
import type { Waarheid } from '../vulling/jaar/waarheid.ts'

/** Een regel van de vergelijking: wat de maker van een verzonnen jaar weet, en wat Kring telde. */
export type Regel = {
  readonly what: string
  readonly truth: number
  readonly counted: number
  readonly equal: boolean
}
/**
 * Een cijfer van de regio naast wat het volgens de maker moet zijn. Wat te klein is om te tonen (`suppressed`) wordt vergeleken met de
 * telregels zelf: deze vergelijking bestaat alleen over verzonnen mensen.
 */
export type Cijferregel = {
  readonly id: string
  readonly truth: readonly [teller: number, noemer: number | null]
  readonly counted: readonly [teller: number, noemer: number | null]
  readonly suppressed: boolean
  readonly equal: boolean
}
export type Vergelijking = {
  readonly checks: readonly Regel[]
  readonly figures: readonly Cijferregel[]
  readonly unknown: readonly string[]
}

type Gezien = { readonly maand: Readonly<Record<string, number>>; readonly gemeente: Readonly<Record<string, number>> }
const LEEG: Gezien = { maand: {}, gemeente: {} }

/**
 * Wat de maker weet van een telvraag: het aantal in het hele jaar, of `null` als hij dat niet bijhield. Leest geen tabel en geen cijfer.
 * @example bekendBij(waarheid, { feit: 'melding', kenmerk: 'bron:politie' })
 */
export function bekendBij(w: Waarheid, vraag: Telvraag): number | null {
  if (vraag.deelgebied !== undefined) return null
  const k = vraag.kenmerk ?? ''
  const [kop, waarde = ''] = k.split(':')
  switch (vraag.feit) {
    case 'melding':
      if (k === '') return w.meldingen.aantal
      if (k === 'bekend') return w.meldingen.herhaald
      if (k === 'acuut') return w.meldingen.acuut
      if (k === 'niet-politie') return w.meldingen.aantal - (w.meldingen.perBron['politie'] ?? 0)
      if (kop === 'bron') return w.meldingen.perBron[waarde] ?? 0
      return kop === 'vorm' ? (w.meldingen.perVorm[waarde] ?? 0) : null
    case 'melding-gesloten':
      return k === '' ? w.meldingen.gesloten : null
    case 'besluit':
      return kop === 'besluit' ? (w.meldingen.perBesluit[waarde] ?? 0) : null
    case 'opvolging':
      if (k === '') return w.opvolgingen.aantal
      if (kop === 'maand') return w.opvolgingen.perMaand[waarde] ?? 0
      return kop === 'uitkomst' ? (w.opvolgingen.perUitkomst[waarde] ?? 0) : null
    case 'advies':
      if (k === '') return w.adviezen.aantal
      if (k === 'niet-chat') return w.adviezen.aantal - (w.adviezen.perKanaal['chat'] ?? 0)
      if (kop === 'kanaal') return w.adviezen.perKanaal[waarde] ?? 0
      if (kop === 'soort') return w.adviezen.perSoort[waarde] ?? 0
      return kop === 'uitkomst' ? (w.adviezen.perUitkomst[waarde] ?? 0) : null
    default:
      return k === '' ? (HEEL[vraag.feit]?.(w) ?? null) : null
  }
}

/** Wat de maker zonder onderscheid bijhoudt. */
const HEEL: Readonly<Record<string, (w: Waarheid) => number>> = {
  'overdracht-aangeboden': w => w.overdrachten.aangeboden,
  overdracht: w => w.overdrachten.aanvaard,
  'overdracht-terug': w => w.overdrachten.teruggegeven,
  'overdracht-vervallen': w => w.overdrachten.vervallen,
  'overdracht-aangehouden': w => w.overdrachten.aangehouden,
  casus: w => w.casussen.geopend,
  regie: w => w.casussen.metRegie,
  plan: w => w.casussen.plannen,
  'gezinsplan-gekoppeld': w => w.casussen.gekoppeld,
  'casus-gesloten': w => w.casussen.gesloten,
  'onderzoek-gestart': w => w.onderzoeken.gestart,
  onderzoek: w => w.onderzoeken.afgerond,
  chat: w => w.chats.aantal,
}

/** Elke vraag die de maker kan beantwoorden: alles zonder onderscheid, en alles wat hij per waarde telde. */
function teVragen(w: Waarheid): Telvraag[] {
  const per = (feit: Telvraag['feit'], kop: string, telling: Readonly<Record<string, number>>): Telvraag[] =>
    Object.keys(telling).map(waarde => ({ feit, kenmerk: `${kop}:${waarde}` }))
  return [
    ...(['melding', 'melding-gesloten', 'opvolging', 'advies'] as const).map(feit => ({ feit })),
    ...(Object.keys(HEEL) as Telvraag['feit'][]).map(feit => ({ feit })),
    ...['bekend', 'acuut', 'niet-politie'].map(kenmerk => ({ feit: 'melding' as const, kenmerk })),
    ...per('melding', 'bron', w.meldingen.perBron),
    ...per('melding', 'vorm', w.meldingen.perVorm),
    ...per('besluit', 'besluit', w.meldingen.perBesluit),
    ...per('opvolging', 'maand', w.opvolgingen.perMaand),
    ...per('opvolging', 'uitkomst', w.opvolgingen.perUitkomst),
    ...per('advies', 'kanaal', w.adviezen.perKanaal),
    ...per('advies', 'uitkomst', w.adviezen.perUitkomst),
  ]
}

/**
 * Legt een verzonnen jaar van een regio naast wat de maker ervan weet: elke telvraag over het jaar, meldingen en adviezen per maand, meldingen
 * per gemeente, de doorlooptijden in seconden, en elk cijfer van de regio waarvan de maker teller en noemer kent.
 */
export async function vergelijk(tx: Tx, def: RegioDefinitie, jaar: number, ruw: Waarheid): Promise<Vergelijking> {
  const w = metKleineLetters(ruw)
  const lijst = teVragen(w)
  const { vragen, van } = vragenVan(def, [])
  const cijfers = bekendeCijfers(w, def)
  for (const v of [...lijst, ...cijfers.flatMap(c => [...c.teller, ...(c.noemer ?? [])])]) van([v])
  const som = async (per: string): Promise<Sommen> => {
    const rijen = await tx.vraag<Record<'n' | 'aantal' | 'duur' | 'werkduur' | 'maand' | 'deel', string>>(
      'vergelijk_sommen',
      `select n, maand::text, deel, aantal, duur, werkduur from kring.tel_sommen($1::jsonb, $2::date, $3::date, $4::date, null, $5)`,
      [JSON.stringify(vragen), `${jaar}-01-01`, `${jaar + 1}-01-01`, dagVan(tx.nu), per],
    )
    return new Sommen(rijen.map(alsSomrij))
  }
  const [heel, perGemeente] = [await som(''), await som('gemeente')]
  const checks = lijst.map(v => regel(zin(v), bekendBij(w, v) ?? 0, overJaar(heel, van([v]), jaar)))
  const per = (v: Telvraag, gezien: Gezien) => [
    ...maanden(jaar, gezien.maand).map(m =>
      regel(`${zin(v)} in ${m}`, gezien.maand[m] ?? 0, heel.som(van([v]), m, '')),
    ),
    ...Object.entries(gezien.gemeente).map(([g, n]) =>
      regel(`${zin(v)} in ${g}`, n, overJaar(perGemeente, van([v]), jaar, g)),
    ),
  ]
  checks.push(...per({ feit: 'melding' }, { maand: w.meldingen.perMaand, gemeente: w.meldingen.perGemeente }))
  checks.push(...per({ feit: 'advies' }, { maand: w.adviezen.perMaand, gemeente: w.adviezen.perGemeente }))
  checks.push(...per({ feit: 'chat' }, { ...LEEG, maand: w.chats.perMaand }))
  const duur = (feit: Telvraag['feit'], d: { seconden: number }) =>
    regel(`${feit}, seconden samen`, d.seconden, overJaar(heel, van([{ feit }]), jaar, '', 'duur'))
  checks.push(duur('overdracht', w.duur.aanbodTotAanvaard), duur('casus-gesloten', w.duur.openingTotSluiting))
  const tijdvak = leesTijdvak(String(jaar))
  if (tijdvak === null) throw new Error(`Het jaar ${jaar} is geen tijdvak.`)
  const metingen = await geteld({ tx, def, tijdvak, stand: null }, def.indicatoren)
  const figures: Cijferregel[] = []
  for (const { i, teller, noemer, truth } of cijfers) {
    const meting = metingen.get(i.id)
    const onder = [
      overJaar(heel, van(teller), jaar),
      noemer === null ? null : overJaar(heel, van(noemer), jaar),
    ] as const
    const getoond =
      noemer === null
        ? ([meting?.value ?? 0, null] as const)
        : ([meting?.numerator ?? 0, meting?.denominator ?? 0] as const)
    const suppressed = meting?.suppressed ?? false
    const counted = suppressed ? onder : getoond
    figures.push({ id: i.id, truth, counted, suppressed, equal: counted[0] === truth[0] && counted[1] === truth[1] })
  }
  const gezien = new Set(figures.map(f => f.id))
  return { checks, figures, unknown: [...metingen.keys()].filter(id => !gezien.has(id)) }
}

type Bekend = {
  readonly i: Indicator
  readonly teller: readonly Telvraag[]
  readonly noemer: readonly Telvraag[] | null
  readonly truth: readonly [number, number | null]
}

/** De cijfers waarvan de maker teller en noemer bijhield. */
function bekendeCijfers(w: Waarheid, def: RegioDefinitie): readonly Bekend[] {
  const samen = (lijst: readonly Telvraag[]): number | null => {
    const delen = lijst.map(v => bekendBij(w, v))
    return delen.some(d => d === null) ? null : delen.reduce<number>((s, d) => s + (d ?? 0), 0)
  }
  return def.indicatoren.flatMap(i => {
    const t = i.telling
    if (t === undefined || (t.soort !== 'aantal' && t.soort !== 'aandeel')) return []
    const noemer = t.soort === 'aandeel' ? (t.noemer ?? []) : null
    const [boven, onder] = [samen(t.teller ?? []), noemer === null ? null : samen(noemer)]
    if (boven === null || (noemer !== null && onder === null)) return []
    return [{ i, teller: t.teller ?? [], noemer, truth: [boven, onder] as const }]
  })
}

const regel = (what: string, truth: number, counted: number): Regel => ({
  ...{ what, truth, counted },
  equal: truth === counted,
})
const zin = (v: Telvraag): string => (v.kenmerk === undefined ? v.feit : `${v.feit} (${v.kenmerk})`)
const maanden = (jaar: number, gezien: Readonly<Record<string, number>>): readonly string[] =>
  [...new Set([...Array.from({ length: 12 }, (_x, m) => `${jaar}-${String(m + 1).padStart(2, '0')}`), ...Object.keys(gezien)])].sort() // prettier-ignore
const overJaar = (s: Sommen, n: readonly number[], jaar: number, deel = '', wat: 'aantal' | 'duur' = 'aantal') =>
  maanden(jaar, {}).reduce((samen, m) => samen + s.som(n, m, deel, wat), 0)
const alsSomrij = (r: Record<'n' | 'aantal' | 'duur' | 'werkduur' | 'maand' | 'deel', string>): Somrij => ({
  ...{ n: Number(r.n), maand: r.maand, deel: r.deel },
  ...{ aantal: Number(r.aantal), duur: Number(r.duur), werkduur: Number(r.werkduur) },
})

/** Een besluit heet in het journaal met een hoofdletter en in een kenmerk zonder. */
const metKleineLetters = (w: Waarheid): Waarheid =>
  Object.assign(Object.create(Object.getPrototypeOf(w) as object) as Waarheid, w, {
    meldingen: {
      ...w.meldingen,
      perBesluit: Object.fromEntries(Object.entries(w.meldingen.perBesluit).map(([k, n]) => [k.toLowerCase(), n])),
    },
  })
