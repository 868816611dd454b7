import type { Cbsdefinitie, Cbssoort, Cbsveld } from '../../gedeeld/regio/schema.ts'
import {
  BSN_ONBEKEND,
  BSN_ONGEBOREN,
  leesGeboortedatum,
  naarCbsDatum,
  type Geboortedatum,
} from '../../gedeeld/persoon/index.ts'

/** Een advies zoals Kring het kent: nooit iets van een gezin. */
export type Advies = { readonly nummer: string; readonly vormen: readonly string[]; readonly hoedanigheid: string }

/** Een mens in een melding. `bsn` is null als niemand haar weet. */
export type Mens = {
  readonly bsn: string | null
  readonly geboortedatum: string
  readonly geslacht: 'v' | 'm' | 'x' | 'onbekend'
  readonly slachtoffer: boolean
  readonly kind: boolean
}

/** Een afgeronde melding met wat er van kwam, in woorden van Kring. Dagen als `2024-03-01`. */
export type Zaak = {
  readonly nummer: string
  readonly vormen: readonly string[]
  readonly aard: readonly string[]
  readonly ontvangen: string
  /** wie meldde, uit de lijst; null als alleen de soort bron bekend is */
  readonly hoedanigheid: string | null
  readonly bron: string
  readonly besluiten: readonly string[]
  readonly afgerond: string
  readonly mensen: readonly Mens[]
  readonly onderzoek: Onderzoek | null
}
/** Een onderzoek; `einde` en `conclusie` zijn er als het klaar is. */
export type Onderzoek = {
  readonly begin: string
  readonly einde: string | null
  readonly conclusie: 'bevestigd' | 'niet-bevestigd' | 'weerlegd' | 'voortijdig-gesloten' | null
  readonly bestemming: string | null
  readonly politie: boolean
}

/** Een regel van het bestand: per veld nul, een of meer waarden. */
export type Recordregel = { readonly soort: Cbssoort; readonly velden: { readonly [V in Cbsveld]?: readonly string[] } }

const uniek = (lijst: readonly string[]): readonly string[] => [...new Set(lijst)].sort()
const codes = (uit: Cbsdefinitie['vertaling']['aard'], woorden: readonly string[]): readonly string[] =>
  uniek(woorden.flatMap(w => uit[w] ?? []))
const cbsDag = (dag: string): string => dag.replaceAll('-', '')

/** De regel van een advies. */
export const adviesRegel = (d: Cbsdefinitie, a: Advies): Recordregel => ({
  soort: 'advies',
  velden: {
    soort: ['advies'],
    nummer: [a.nummer],
    aanleiding: codes(d.vertaling.aanleiding, a.vormen),
    hoedanigheid: [d.vertaling.adviesvrager[a.hoedanigheid] ?? onbekend(d)],
  },
})

/** De regel van een melding. Met een onderzoek noemt zij het nummer daarvan; met een vervolgtraject de dag dat de bemoeienis eindigde. */
export function meldingRegel(d: Cbsdefinitie, z: Zaak): Recordregel {
  const vervolg = vervolgVan(d, z)
  return {
    soort: 'melding',
    velden: {
      soort: ['melding'],
      nummer: [z.nummer],
      aanleiding: codes(d.vertaling.aanleiding, z.vormen),
      aard: aardVan(d, z),
      datum: [cbsDag(z.ontvangen)],
      einde: vervolg === INGEZET ? [cbsDag(z.afgerond)] : [],
      hoedanigheid: [melderCode(d, z)],
      vervolg: vervolg === null ? [] : [vervolg],
      onderzoek: vervolg === ONDERZOEK ? [onderzoeksnummer(z.nummer)] : [],
      ...mensvelden(z.mensen),
    },
  }
}

/** De regel van een onderzoek; null zolang het niet klaar is. */
export function onderzoekRegel(d: Cbsdefinitie, z: Zaak): Recordregel | null {
  const o = z.onderzoek
  if (o === null || o.einde === null || o.conclusie === null) return null
  const aanleiding = codes(d.vertaling.aanleiding, z.vormen)
  return {
    soort: 'onderzoek',
    velden: {
      soort: ['onderzoek'],
      nummer: [onderzoeksnummer(z.nummer)],
      aanleiding,
      begin: [cbsDag(o.begin)],
      einde: [cbsDag(o.einde)],
      uitkomst: uitkomstVan(d, aanleiding, o.conclusie),
      // bij een onderzoek alleen wat werd vastgesteld
      aard: o.conclusie === 'bevestigd' ? aardVan(d, z) : [],
      vervolg: vervolgOnderzoek(d, o),
      ...mensvelden(z.mensen),
    },
  }
}

const [ONDERZOEK, INGEZET] = ['01', '02'] as const
/** Sterkste eerst: van meer besluiten telt wat het meest vraagt. */
const VOLGORDE = ['01', '02', '03', '04']

function vervolgVan(d: Cbsdefinitie, z: Zaak): string | null {
  if (z.onderzoek !== null) return ONDERZOEK
  const er = z.besluiten.map(b => d.vertaling.vervolgMelding[b])
  return VOLGORDE.find(code => er.includes(code)) ?? null
}

const aardVan = (d: Cbsdefinitie, z: Zaak): readonly string[] =>
  uniek([...codes(d.vertaling.aard, z.aard), ...codes(d.vertaling.aardVanVorm, z.vormen)])

const onbekend = (d: Cbsdefinitie): string => d.hoedanigheid.find(h => h.id === 'onbekend')?.code ?? ''
const melderCode = (d: Cbsdefinitie, z: Zaak): string =>
  d.hoedanigheid.find(h => h.id === z.hoedanigheid)?.code ?? d.vertaling.melderVanBron[z.bron] ?? onbekend(d)

const UITKOMST: { readonly [c in 'bevestigd' | 'niet-bevestigd' | 'weerlegd']: readonly [hg: string, km: string] } = {
  weerlegd: ['01', '04'],
  'niet-bevestigd': ['02', '05'],
  bevestigd: ['03', '06'],
}

function uitkomstVan(
  d: Cbsdefinitie,
  aanleiding: readonly string[],
  conclusie: NonNullable<Onderzoek['conclusie']>,
): readonly string[] {
  if (conclusie === 'voortijdig-gesloten') return ['07']
  const [hg, km] = UITKOMST[conclusie]
  const kind = aanleiding.some(a => d.kindermishandeling.includes(a))
  const thuis = aanleiding.some(a => !d.kindermishandeling.includes(a))
  return uniek([...(thuis || !kind ? [hg] : []), ...(kind ? [km] : [])])
}

const GEEN_VERVOLG = '21'
function vervolgOnderzoek(d: Cbsdefinitie, o: Onderzoek): readonly string[] {
  const uit = o.bestemming === null ? [] : (d.vertaling.vervolgOnderzoek[o.bestemming] ?? [])
  const er = uniek([...uit.filter(c => c !== GEEN_VERVOLG), ...(o.politie ? ['03'] : [])])
  return er.length > 0 ? er : [GEEN_VERVOLG]
}

/** Het nummer van een onderzoek: dat van de melding met een O ervoor, zodat beide bij elkaar te vinden zijn. */
export const onderzoeksnummer = (melding: string): string => `O${melding.slice(1)}`

/** In beginsel de slachtoffers; weet niemand wie dat is, dan iedereen om wie het gaat. */
function mensvelden(mensen: readonly Mens[]): Pick<Recordregel['velden'], 'bsn' | 'geboortedatum' | 'geslacht'> {
  const slachtoffers = mensen.filter(m => m.slachtoffer)
  const lijst = slachtoffers.length > 0 ? slachtoffers : mensen
  return {
    bsn: lijst.map(m => (m.geboortedatum === 'ongeboren' ? BSN_ONGEBOREN : (m.bsn ?? BSN_ONBEKEND))),
    geboortedatum: lijst.map(m => naarCbsDatum(datumVan(m.geboortedatum))),
    geslacht: lijst.map(m => (m.geslacht === 'v' ? 'V' : m.geslacht === 'm' ? 'M' : 'O')),
  }
}

function datumVan(tekst: string): Geboortedatum {
  if (tekst === 'ongeboren') return { soort: 'ongeboren', verwacht: null }
  return leesGeboortedatum(tekst) ?? { soort: 'onbekend' }
}

/** De uitgave die voor een halfjaar geldt: de laatste die toen al begonnen was. */
export const definitieVoor = (cbs: readonly Cbsdefinitie[], halfjaar: string): Cbsdefinitie | null =>
  cbs.filter(d => d.van <= halfjaar).at(-1) ?? null
