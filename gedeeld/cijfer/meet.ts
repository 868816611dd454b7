import type { Indicator, RegioDefinitie, Telling, Telvraag } from '../regio/schema.ts'
import {
  jaarVakken,
  LEEG,
  schermGebieden,
  schermJaar,
  schermVerdeling,
  teKlein,
  telOp,
  vakVanTijd,
  VAKKEN_VAN_JAAR,
  type Vak,
} from './scherm.ts'

/** Een vraag aan de telregels; `n` is haar plaats in de lijst. */
export type Vraag = {
  readonly n: number
  readonly soort: string
  readonly kenmerk: string
  readonly gemeenten: readonly string[] | null
}
/** Wat er van een vraag in een maand ligt, van een deel (leeg: alles). Duren in seconden. */
export type Somrij = {
  readonly n: number
  readonly maand: string
  readonly deel: string
  readonly aantal: number
  readonly duur: number
  readonly werkduur: number
}
export type Middenrij = {
  readonly n: number
  readonly deel: string
  readonly aantal: number
  readonly midden: number | null
  readonly werkmidden: number | null
}
export type Telbaar = {
  readonly soort: Exclude<Telling['soort'], 'niet'>
  readonly teller: readonly Telvraag[]
  /** leeg als het geen aandeel is */
  readonly noemer: readonly Telvraag[]
  readonly werktijd: boolean
}
/** Een stuk tijd, met de eerste dag en de eerste dag erna. */
export type Tijd = { readonly id: string; readonly van: string; readonly tot: string }
/** De uitkomst van een cijfer. Verborgen is teller, noemer en waarde alle drie leeg. */
export type Meting = {
  readonly value: number | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly suppressed: boolean
  readonly why: string | null
}

const SECONDEN: Partial<Record<Indicator['eenheid'], number>> = {
  minuten: 60,
  uren: 3600,
  dagen: 86_400,
  maanden: (86_400 * 365.25) / 12,
  jaren: 86_400 * 365.25,
}

/** Hoe een indicator geteld wordt; niets als Kring haar niet telt. */
export function telbaar({ telling: t }: Pick<Indicator, 'telling'>): Telbaar | null {
  if (t === undefined || t.soort === 'niet') return null
  return { soort: t.soort, teller: t.teller ?? [], noemer: t.noemer ?? [], werktijd: t.werktijd ?? false }
}

/** De vragen die een lijst indicatoren stelt, elk een keer; en waar de vragen van een indicator staan. */
export function vragenVan(
  def: Pick<RegioDefinitie, 'deelgebieden'>,
  indicatoren: readonly Indicator[],
): { readonly vragen: readonly Vraag[]; readonly van: (lijst: readonly Telvraag[]) => readonly number[] } {
  const vragen: Vraag[] = []
  const plek = new Map<string, number>()
  const zet = (v: Telvraag): number => {
    const sleutel = JSON.stringify([v.feit, v.kenmerk, v.deelgebied])
    const er = plek.get(sleutel)
    if (er !== undefined) return er
    const n = vragen.length
    plek.set(sleutel, n)
    const gemeenten =
      v.deelgebied === undefined ? null : (def.deelgebieden.find(d => d.id === v.deelgebied)?.gemeenten ?? [])
    vragen.push({ n, soort: v.feit, kenmerk: v.kenmerk ?? '', gemeenten })
    return n
  }
  for (const i of indicatoren) {
    const t = telbaar(i)
    if (t !== null) for (const v of [...t.teller, ...t.noemer]) zet(v)
  }
  return { vragen, van: lijst => lijst.map(zet) }
}

/** Sommen, zo gelegd dat een maand snel te vinden is. */
export class Sommen {
  private readonly rijen = new Map<string, Somrij>()
  readonly delen: readonly string[]
  constructor(rijen: readonly Somrij[]) {
    for (const r of rijen) this.rijen.set(`${r.n}|${r.maand.slice(0, 7)}|${r.deel}`, r)
    this.delen = [...new Set(rijen.map(r => r.deel))].sort()
  }
  /** De rijen van deze delen, bij elkaar geteld onder een nieuwe naam. */
  rijenVan(plekken: readonly number[], naam: string): readonly Somrij[] {
    const uit = new Map<string, Somrij>()
    for (const r of this.rijen.values()) {
      if (!plekken.includes(this.delen.indexOf(r.deel))) continue
      const sleutel = `${r.n}|${r.maand}`
      const er = uit.get(sleutel)
      const [aantal, duur, werkduur] = [er?.aantal ?? 0, er?.duur ?? 0, er?.werkduur ?? 0]
      uit.set(sleutel, {
        ...{ n: r.n, maand: r.maand, deel: naam },
        ...{ aantal: aantal + r.aantal, duur: duur + r.duur, werkduur: werkduur + r.werkduur },
      })
    }
    return [...uit.values()]
  }
  /** Van deze vragen samen, in een maand `JJJJ-MM`. */
  som(vragen: readonly number[], maand: string, deel: string, wat: 'aantal' | 'duur' | 'werkduur' = 'aantal'): number {
    return vragen.reduce((s, n) => s + (this.rijen.get(`${n}|${maand}|${deel}`)?.[wat] ?? 0), 0)
  }
}

const maandId = (jaar: number, m: number): string => `${jaar}-${String(m + 1).padStart(2, '0')}`

/** De twaalf vakken van een jaar. */
export function maandenVan(
  t: Telbaar,
  van: (lijst: readonly Telvraag[]) => readonly number[],
  sommen: Sommen,
  jaar: number,
  deel = '',
): readonly Vak[] {
  const [teller, noemer] = [van(t.teller), van(t.noemer)]
  return Array.from({ length: 12 }, (_x, m) => ({
    teller: sommen.som(teller, maandId(jaar, m), deel),
    noemer: t.soort === 'aandeel' ? sommen.som(noemer, maandId(jaar, m), deel) : null,
  }))
}

/** De jaren die een tijd raakt, en bij een enkel jaar welk van de negentien vakken het is. */
export function plaatsVan(tijd: Tijd): { readonly jaren: readonly number[]; readonly vak: number } {
  const [van, tot] = [Number(tijd.van.slice(0, 4)), Number(tijd.tot.slice(0, 4))]
  const maanden = (tot - van) * 12 + Number(tijd.tot.slice(5, 7)) - Number(tijd.van.slice(5, 7))
  if (maanden <= 12) return { jaren: [van], vak: vakVanTijd(Number(tijd.van.slice(5, 7)) - 1, maanden) }
  return { jaren: Array.from({ length: maanden / 12 }, (_x, n) => van + n), vak: 18 }
}

/** Alle maanden van de jaren die een tijd raakt: zoveel is nodig om te weten wat verborgen blijft. */
export const heleJaren = (tijd: Tijd): { van: string; tot: string } => {
  const { jaren } = plaatsVan(tijd)
  return { van: `${jaren[0] ?? 0}-01-01`, tot: `${(jaren.at(-1) ?? 0) + 1}-01-01` }
}

const rond = (n: number): number => Math.round(n * 10) / 10
export const TE_KLEIN = 'Verborgen: het aantal is te klein om te tonen. Kleine aantallen kunnen naar mensen wijzen.'
export const MEE_VERBORGEN =
  'Verborgen: met dit getal is een klein aantal van een ander tijdvak of een ander deel uit te rekenen.'
const verborgen = (v: Vak): Meting => ({
  ...{ value: null, numerator: null, denominator: null, suppressed: true },
  why: teKlein(v) ? TE_KLEIN : MEE_VERBORGEN,
})
const leeg = (why: string): Meting => ({ value: null, numerator: null, denominator: null, suppressed: false, why })

type Opzet = {
  readonly t: Telbaar
  readonly eenheid: Indicator['eenheid']
  readonly noemer: string
  readonly tijd: Tijd
  readonly van: (lijst: readonly Telvraag[]) => readonly number[]
  readonly sommen: Sommen
  /** of er in dit tijdvak in deze regio iets vastgelegd is */
  readonly iets: boolean
  readonly midden: (t: Telbaar, deel: string) => Middenrij | null
}

/** Een cijfer over een tijd: de waarde, of waarom er geen is. */
export function meet(o: Opzet): Meting {
  const { jaren, vak } = plaatsVan(o.tijd)
  const perJaar = jaren.map(j => maandenVan(o.t, o.van, o.sommen, j))
  const weg = perJaar.some(m => schermJaar(m).has(vak))
  const samen = telOp(perJaar.map(m => jaarVakken(m)[vak] ?? LEEG))
  return uitslag(o, samen, weg, '')
}

function uitslag(o: Opzet, v: Vak, weg: boolean, deel: string): Meting {
  if (!o.iets) return leeg(`Over ${o.tijd.id} is in deze regio nog niets vastgelegd.`)
  if (v.noemer === 0) return leeg(`Er is niets om door te delen: ${o.noemer} zijn er in ${o.tijd.id} niet.`)
  if (v.teller === 0 && (o.t.soort === 'midden' || o.t.soort === 'gemiddelde'))
    return leeg(`Er is in ${o.tijd.id} niets afgerond om de duur van te nemen.`)
  if (weg || teKlein(v)) return verborgen(v)
  if (o.t.soort === 'aantal')
    return { value: v.teller, numerator: v.teller, denominator: null, suppressed: false, why: null }
  if (o.t.soort === 'aandeel')
    return {
      ...{ value: rond((100 * v.teller) / (v.noemer ?? 1)), numerator: v.teller, denominator: v.noemer },
      ...{ suppressed: false, why: null },
    }
  const duur = o.t.soort === 'midden' ? midden(o, deel) : gemiddelde(o, deel, v.teller)
  if (duur === null) return leeg('De duur is niet te bepalen.')
  const waarde = rond(duur / (SECONDEN[o.eenheid] ?? 1))
  return { value: waarde, numerator: v.teller, denominator: null, suppressed: false, why: null }
}

function midden(o: Opzet, deel: string): number | null {
  const rij = o.midden(o.t, deel)
  if (rij === null) return null
  return o.t.werktijd ? rij.werkmidden : rij.midden
}

function gemiddelde(o: Opzet, deel: string, n: number): number {
  const wat = o.t.werktijd ? 'werkduur' : 'duur'
  const maanden = plaatsVan(o.tijd).jaren.flatMap(j => Array.from({ length: 12 }, (_x, m) => maandId(j, m)))
  const binnen = maanden.filter(m => m >= o.tijd.van.slice(0, 7) && m < o.tijd.tot.slice(0, 7))
  return binnen.reduce((s, m) => s + o.sommen.som(o.van(o.t.teller), m, deel, wat), 0) / n
}

/** Een deel van een cijfer: een gemeente, een vorm, een geslacht. */
export type Deelmeting = Meting & { readonly deel: string }

/** Een cijfer verdeeld, zo dat geen enkele verdeling over geen enkel tijdvak een klein aantal verraadt. */
export function verdeel(o: Opzet, delen: Sommen): readonly Deelmeting[] {
  const { jaren, vak } = plaatsVan(o.tijd)
  const per = jaren.map(j => {
    const vakken = delen.delen.map(d => maandenVan(o.t, o.van, delen, j, d))
    return { vakken, scherm: schermVerdeling(maandenVan(o.t, o.van, o.sommen, j), vakken) }
  })
  return delen.delen.map((deel, k) => {
    const v = telOp(per.map(p => jaarVakken(p.vakken[k] ?? [])[vak] ?? LEEG))
    const weg = per.some(p => p.scherm.delen[k]?.has(vak) ?? true)
    return { deel, ...uitslag({ ...o, sommen: delen }, v, weg, deel) }
  })
}

/** Een gebied en de delen (gemeenten) die erin liggen. */
export type Gebied = { readonly id: string; readonly delen: readonly string[] }

/**
 * Een cijfer verdeeld over gebieden, uit dezelfde sommen als per gemeente, zo dat ook wie beide verdelingen naast elkaar legt geen klein
 * aantal vindt. De middelste duur is geen som van gemeenten: die is er per gebied niet.
 */
export function verdeelGebieden(o: Opzet, delen: Sommen, gebieden: readonly Gebied[]): readonly Deelmeting[] {
  const { jaren, vak } = plaatsVan(o.tijd)
  const er = gebieden
    .map(g => ({ id: g.id, plekken: g.delen.flatMap(d => (delen.delen.includes(d) ? [delen.delen.indexOf(d)] : [])) }))
    .filter(g => g.plekken.length > 0)
  const per = jaren.map(j => {
    const vakken = delen.delen.map(d => maandenVan(o.t, o.van, delen, j, d))
    const scherm = schermGebieden(
      maandenVan(o.t, o.van, o.sommen, j),
      vakken,
      er.map(g => g.plekken),
    )
    return { vakken, scherm }
  })
  const samen = new Sommen(er.flatMap(g => delen.rijenVan(g.plekken, g.id)))
  return er.map((g, k) => {
    const v = telOp(per.flatMap(p => g.plekken.map(n => jaarVakken(p.vakken[n] ?? [])[vak] ?? LEEG)))
    const weg = per.some(p => p.scherm[k]?.has(vak) ?? true)
    return { deel: g.id, ...uitslag({ ...o, sommen: samen, midden: () => null }, v, weg, g.id) }
  })
}

const TIJDNAMEN = ['H1', 'H2'] as const
const naamVan = (jaar: number, vak: number): string =>
  vak < 12
    ? maandId(jaar, vak)
    : vak < 16
      ? `${jaar}-Q${vak - 11}`
      : vak < 18
        ? `${jaar}-${TIJDNAMEN[vak - 16] ?? ''}`
        : String(jaar)

/** Welke tijdvakken van de geraakte jaren verborgen blijven, zodat te lezen is wat er ontbreekt. */
export function verborgenTijden(o: Pick<Opzet, 't' | 'van' | 'sommen' | 'tijd'>): readonly string[] {
  return plaatsVan(o.tijd).jaren.flatMap(j => {
    const maanden = maandenVan(o.t, o.van, o.sommen, j)
    const vakken = jaarVakken(maanden)
    const weg = schermJaar(maanden)
    return Array.from({ length: VAKKEN_VAN_JAAR }, (_x, n) => n)
      .filter(n => (vakken[n] ?? LEEG).teller !== 0 && (weg.has(n) || teKlein(vakken[n] ?? LEEG)))
      .map(n => naamVan(j, n))
  })
}

/** Hoe er geteld wordt, als vraag aan de database: te lezen, en zonder rijen. */
export function alsVraag(
  o: Pick<Opzet, 't' | 'tijd'> & {
    regio: string
    stand: string | null
    gemeenten: (deelgebied: string) => readonly string[]
  },
): string {
  const zin = (v: Telvraag): string =>
    v.feit === 'chat'
      ? `select count(*) from kring.adviescontact where regio = '${o.regio}' and kanaal = 'chat' and make_date(jaar, maand, 1) >= '${o.tijd.van}' and make_date(jaar, maand, 1) < '${o.tijd.tot}'`
      : [
          `select ${WAT[o.t.soort]} from kring.telregel where regio = '${o.regio}' and soort = '${v.feit}'`,
          ...(v.kenmerk === undefined ? [] : [`and kenmerken @> '{${v.kenmerk}}'`]),
          ...(v.deelgebied === undefined
            ? []
            : [
                `and gemeente in (${o
                  .gemeenten(v.deelgebied)
                  .map(g => `'${g.replaceAll("'", "''")}'`)
                  .join(', ')})`,
              ]),
          `and dag >= '${o.tijd.van}' and dag < '${o.tijd.tot}'`,
          ...(o.stand === null ? [] : [`and vast <= '${o.stand}' and dag <= '${o.stand}'`]),
        ].join(' ')
  const teller = o.t.teller.map(zin).join(' + ')
  const noemer = o.t.noemer.map(zin).join(' + ')
  return noemer === '' ? `teller: ${teller}` : `teller: ${teller}; noemer: ${noemer}`
}
const WAT: Record<Telbaar['soort'], string> = {
  aantal: 'sum(aantal)',
  aandeel: 'sum(aantal)',
  gemiddelde: 'sum(duur) / sum(aantal)',
  midden: 'percentile_cont(0.5) within group (order by duur)',
}
