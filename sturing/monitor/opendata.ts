import type { Indicator, Opendata, RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import { bronInWoorden, type Bekend } from '../../gedeeld/regio/bron.ts'
import { lijnenVan, type Waarde } from './cijfers.ts'
import { grenzenVan } from './grenzen.ts'
import { hoofdlijn } from './reeksen.ts'
import { teKleinOmTeTonen } from './resultaten.ts'
import type { Jaarmeting } from './tellen.ts'

/** Een regel van een openbare verzameling: een cijfer in een tijdvak. Verborgen is de waarde leeg en zegt `waarom` het. */
export type Openregel = {
  readonly cijfer: string
  readonly naam: string
  readonly periode: string
  readonly eenheid: Indicator['eenheid']
  readonly waarde: number | null
  readonly bovengrens: number | null
  readonly precisie: string
  readonly teller: number | null
  readonly noemer: number | null
  readonly verborgen: boolean
  readonly waarom: string
  readonly bron: string
  readonly definitie: string
  readonly grenzen: string
}

const KOLOMMEN = [
  ...['cijfer', 'naam', 'periode', 'eenheid', 'waarde', 'bovengrens', 'precisie', 'teller', 'noemer', 'verborgen'],
  ...['waarom', 'bron', 'definitie', 'grenzen'],
] as const satisfies readonly (keyof Openregel)[]
const GETELD = 'Geteld door Kring uit wat er vastgelegd is.'
const TE_KLEIN = 'Verborgen: het aantal is te klein om te tonen.'

type Bronnen = {
  readonly def: RegioDefinitie
  readonly documenten: readonly Bekend[]
  readonly waarden: ReadonlyMap<string, readonly Waarde[]>
  readonly geteld: ReadonlyMap<string, readonly Jaarmeting[]>
}

/** De cijfers van een verzameling, in haar volgorde; wat er niet in genoemd is staat er niet in. */
export const indicatorenVan = (def: Pick<RegioDefinitie, 'indicatoren'>, o: Opendata): readonly Indicator[] =>
  o.cijfers.flatMap(id => def.indicatoren.find(i => i.id === id) ?? [])

/**
 * De regels van een verzameling: alleen hele jaren van wat Kring telt, alleen de hele regio, en verborgen zoals overal. Wat voor een jaar
 * vastgelegd is gaat boven wat er geteld is. Van een geteld getal dat verborgen is gaat niets mee: geen teller en geen noemer.
 */
export function regelsVan({ def, documenten, waarden, geteld }: Bronnen, o: Opendata): readonly Openregel[] {
  return indicatorenVan(def, o).flatMap(i => {
    const vast = {
      ...{ cijfer: i.id, naam: i.naam.nl, eenheid: i.eenheid, definitie: i.definitie.nl },
      grenzen: grenzenVan(i)
        .map(g => g.nl)
        .join(' '),
    }
    const gelegd = (hoofdlijn(i, lijnenVan(i, waarden.get(i.id) ?? []))?.punten ?? []).flatMap((p): Openregel[] => {
      if (p.periode === undefined || p.waarde === undefined) return []
      // a number from a public document stays as it is; one that somebody entered is hidden as everywhere
      const weg = p.rij !== undefined && teKleinOmTeTonen(i.eenheid, p.waarde)
      return [
        {
          ...{ ...vast, periode: p.periode, waarde: weg ? null : p.waarde, bovengrens: weg ? null : (p.tot ?? null) },
          ...{ precisie: weg ? '' : p.precisie, teller: null, noemer: null, verborgen: weg },
          waarom: weg ? TE_KLEIN : '',
          bron: p.rij === undefined ? bronInWoorden(p.bron, documenten, 'regels') : p.bron,
        },
      ]
    })
    const jaren = (geteld.get(i.id) ?? []).flatMap((j): Openregel[] => {
      const er = gelegd.some(g => g.periode === String(j.jaar))
      if (er || !j.iets || (j.value === null && !j.suppressed)) return []
      return [
        {
          ...{ ...vast, periode: String(j.jaar), waarde: j.value, bovengrens: null },
          ...{ precisie: j.value === null ? '' : 'precies', teller: j.numerator, noemer: j.denominator },
          ...{ verborgen: j.suppressed, waarom: j.why ?? '', bron: GETELD },
        },
      ]
    })
    return [...gelegd, ...jaren].toSorted((a, b) => a.periode.localeCompare(b.periode))
  })
}

/** De regels als bestand met komma's en een punt in getallen (RFC 4180); een woord wordt nooit als formule gelezen. */
export function alsOpenCsv(regels: readonly Openregel[]): string {
  const cel = (w: Openregel[keyof Openregel]): string => {
    if (w === null) return ''
    if (typeof w === 'number') return String(w)
    if (typeof w === 'boolean') return w ? 'ja' : 'nee'
    const tekst = /^[=+\-@\t\r]/.test(w) ? `'${w}` : w
    return /[",\r\n]/.test(tekst) ? `"${tekst.replaceAll('"', '""')}"` : tekst
  }
  return [KOLOMMEN.join(','), ...regels.map(r => KOLOMMEN.map(k => cel(r[k])).join(','))].join('\r\n') + '\r\n'
}
