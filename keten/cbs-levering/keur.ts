import type { Cbsdefinitie, Cbssoort, Cbsveld } from '../../gedeeld/regio/schema.ts'
import { CBS_SOORTEN } from '../../gedeeld/regio/schema.ts'
import { BSN_ONBEKEND, BSN_ONGEBOREN } from '../../gedeeld/persoon/index.ts'
import type { Recordregel } from './records.ts'

/** Hoe vol een veld is: zo ziet het spiegelrapport van het CBS het straks ook. */
export type Vulling = {
  readonly soort: Cbssoort
  readonly veld: Cbsveld
  readonly gevuld: number
  readonly van: number
}
/** Iets wat niet klopt, met de nummers waar het om gaat: te herstellen in het dossier, niet in het bestand. */
export type Bevinding = { readonly wat: Bevindingsoort; readonly nummers: readonly string[] }
export const BEVINDINGEN = [
  'einde-voor-begin',
  'geen-aanleiding',
  'geen-vervolg',
  'alleen-bij-kind',
  'ongeboren-zonder-nummer',
  'niemand',
  'bsn-onbekend',
  'hoedanigheid-onbekend',
] as const
export type Bevindingsoort = (typeof BEVINDINGEN)[number]
/** Wat de levering tegenhoudt; al het andere is een opmerking. */
export const HOUDT_TEGEN: readonly Bevindingsoort[] = ['einde-voor-begin', 'ongeboren-zonder-nummer']

export type Keuring = {
  readonly aantallen: { readonly [S in Cbssoort]: number }
  readonly vulling: readonly Vulling[]
  readonly bevindingen: readonly Bevinding[]
}

const NIETS_ZEGGEND: { readonly [V in Cbsveld]?: readonly string[] } = {
  bsn: [BSN_ONBEKEND],
  geboortedatum: ['00000000'],
  geslacht: ['O'],
}

/** Keurt een levering voor zij de deur uit gaat: hoe vol elk veld is, en wat tussen velden niet klopt. */
export function keur(d: Cbsdefinitie, regels: readonly Recordregel[], peildag: string): Keuring {
  const van = (soort: Cbssoort) => regels.filter(r => r.soort === soort)
  const aantallen = { advies: van('advies').length, melding: van('melding').length, onderzoek: van('onderzoek').length }
  const vulling = CBS_SOORTEN.flatMap(soort =>
    d.records[soort]
      .filter(v => v !== 'soort')
      .map(veld => ({
        soort,
        veld,
        gevuld: van(soort).filter(r => isGevuld(d, r, veld)).length,
        van: aantallen[soort],
      })),
  )
  const bevindingen = BEVINDINGEN.flatMap(wat => {
    const nummers = regels.filter(r => TOETS[wat](r, d, peildag)).map(r => r.velden.nummer?.[0] ?? '')
    return nummers.length === 0 ? [] : [{ wat, nummers }]
  })
  return { aantallen, vulling, bevindingen }
}

function isGevuld(d: Cbsdefinitie, r: Recordregel, veld: Cbsveld): boolean {
  const er = r.velden[veld] ?? []
  const leeg = veld === 'hoedanigheid' ? [onbekendeHoedanigheid(d)] : (NIETS_ZEGGEND[veld] ?? [])
  return er.some(w => !leeg.includes(w))
}
const onbekendeHoedanigheid = (d: Cbsdefinitie): string => d.hoedanigheid.find(h => h.id === 'onbekend')?.code ?? ''

const TOETS: { readonly [W in Bevindingsoort]: (r: Recordregel, d: Cbsdefinitie, peildag: string) => boolean } = {
  'einde-voor-begin': ({ velden }) => {
    const begin = velden.begin?.[0] ?? velden.datum?.[0]
    const einde = velden.einde?.[0]
    return begin !== undefined && einde !== undefined && einde < begin
  },
  'geen-aanleiding': ({ velden }) => (velden.aanleiding ?? []).length === 0,
  'geen-vervolg': r => r.soort === 'melding' && (r.velden.vervolg ?? []).length === 0,
  // Een aard die alleen een kind kan treffen, terwijl niemand in de regel jonger dan 18 is.
  'alleen-bij-kind': (r, d, peildag) =>
    (r.velden.aard ?? []).some(a => d.alleenKind.includes(a)) &&
    (r.velden.geboortedatum ?? []).length > 0 &&
    (r.velden.geboortedatum ?? []).every(g => /^\d{4}/.test(g) && isVolwassen(g, r.velden.datum?.[0] ?? peildag)),
  'ongeboren-zonder-nummer': ({ velden }) =>
    (velden.geboortedatum ?? []).some((g, n) => (g === '99999999') !== (velden.bsn?.[n] === BSN_ONGEBOREN)),
  niemand: r => r.soort !== 'advies' && (r.velden.bsn ?? []).length === 0,
  'bsn-onbekend': r => (r.velden.bsn ?? []).includes(BSN_ONBEKEND),
  'hoedanigheid-onbekend': (r, d) => (r.velden.hoedanigheid ?? []).includes(onbekendeHoedanigheid(d)),
}

const isVolwassen = (geboren: string, op: string): boolean =>
  geboren !== '99999999' && geboren !== '00000000' && Number(op.replaceAll('-', '')) - Number(geboren) >= 180_000
