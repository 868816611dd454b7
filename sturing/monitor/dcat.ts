import type { Opendata, RegioDefinitie, Woordpaar } from '../../gedeeld/regio/schema.ts'
import { leesTijdvak } from './tijdvak.ts'

/**
 * De beschrijving van openbare verzamelingen volgens DCAT-AP-NL 3.0 (Geonovum, vastgesteld 12 december 2024, op DCAT-AP 3.0), als JSON-LD.
 * Verplicht: van een dataset titel, beschrijving, identificator, uitgever, vervaardiger, contactpunt, thema en toegangsrechten; van een
 * distributie de toegangs-URL en de licentie; van een catalogus titel, beschrijving, uitgever, contactpunt en datasets.
 */
export const CONTEXT = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const
const LIJST = 'http://publications.europa.eu/resource/authority'
/** Bevolking en samenleving, en recht en openbare orde: de twee thema's van de EU waar huiselijk geweld onder valt. */
const THEMAS = ['SOCI', 'JUST'] as const
const TALEN = ['NLD'] as const

/** Een verzameling met het bestand dat erbij hoort. */
export type Verzameling = {
  readonly opendata: Opendata
  readonly bestand: string
  readonly bytes: number
  /** de tijdvakken van de regels in het bestand */
  readonly perioden: readonly string[]
}

const iri = (id: string) => ({ '@id': id })
const inTwee = (w: Woordpaar) => [
  { '@value': w.nl, '@language': 'nl' },
  { '@value': w.en, '@language': 'en' },
]
const dag = (d: string) => ({ '@value': d, '@type': 'xsd:date' })

/** Het adres van een gemeente in de lijst van overheidsorganisaties (TOOI); de CBS-code is het nummer erin. */
const tooi = (cbs: string): string => `https://identifier.overheid.nl/tooi/id/gemeente/${cbs.toLowerCase()}`

function uitgever(def: RegioDefinitie, naam: string) {
  const gemeente = def.gemeenten.find(g => g.naam === naam)
  return {
    ...(gemeente === undefined ? {} : { '@id': tooi(gemeente.cbs) }),
    ...{ '@type': 'foaf:Agent', 'foaf:name': { '@value': `Gemeente ${naam}`, '@language': 'nl' } },
  }
}
const contact = ({ contact: c }: Opendata) => ({
  ...{ '@type': 'vcard:Kind', 'vcard:fn': c.naam, 'vcard:hasURL': iri(c.web) },
})

/** De gemeenten waar de cijfers over gaan, met hun CBS-code, en het land uit de lijst van de EU. */
const waar = (def: RegioDefinitie, vandaag: string) => [
  iri(`${LIJST}/country/NLD`),
  ...def.gemeenten
    .filter(g => g.tot === undefined || g.tot >= vandaag)
    .map(g => ({
      ...{ '@id': tooi(g.cbs), '@type': 'dct:Location', 'dct:identifier': g.cbs },
      'skos:prefLabel': { '@value': g.naam, '@language': 'nl' },
    })),
]

function wanneer(perioden: readonly string[]) {
  const tijden = perioden.flatMap(p => leesTijdvak(p) ?? [])
  const [van] = tijden.map(t => t.van).toSorted()
  const tot = tijden
    .map(t => t.tot)
    .toSorted()
    .at(-1)
  if (van === undefined || tot === undefined) return {}
  // the last day that counts; a period itself names the first day after it
  const laatste = new Date(Date.parse(`${tot}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
  return {
    'dct:temporal': { '@type': 'dct:PeriodOfTime', 'dcat:startDate': dag(van), 'dcat:endDate': dag(laatste) },
  }
}

/**
 * De catalogus van een regio met haar verzamelingen.
 * @param adres waar de bestanden komen te staan, met een schuine streep op het eind; leeg: naast deze beschrijving
 * @param vandaag de dag waarop zij gemaakt zijn
 */
export function catalogusVan(
  def: RegioDefinitie,
  verzamelingen: readonly Verzameling[],
  { adres, vandaag }: { readonly adres: string; readonly vandaag: string },
): object | null {
  const [eerste] = verzamelingen
  if (eerste === undefined) return null
  return {
    '@context': CONTEXT,
    '@type': 'dcat:Catalog',
    'dct:title': inTwee({
      nl: `Open data over de aanpak van huiselijk geweld en kindermishandeling, ${def.regio.naam}`,
      en: `Open data on the approach to domestic violence and child abuse, ${def.regio.naam}`,
    }),
    'dct:description': inTwee({
      nl: 'Verzamelingen cijfers die de regio openbaar maakt. Nooit over een mens: kleine aantallen ontbreken.',
      en: 'Sets of figures that the region makes public. Never about a person: small numbers are left out.',
    }),
    'dct:publisher': uitgever(def, eerste.opendata.uitgever),
    'dct:creator': uitgever(def, eerste.opendata.uitgever),
    'dcat:contactPoint': contact(eerste.opendata),
    'dct:language': TALEN.map(t => iri(`${LIJST}/language/${t}`)),
    'dct:modified': dag(vandaag),
    'dcat:dataset': verzamelingen.map(v => dataset(def, v, adres, vandaag)),
  }
}

function dataset(def: RegioDefinitie, v: Verzameling, adres: string, vandaag: string) {
  const o = v.opendata
  const plek = iri(`${adres}${v.bestand}`)
  return {
    '@id': o.kenmerk,
    '@type': 'dcat:Dataset',
    'dct:title': inTwee(o.naam),
    'dct:description': inTwee(o.beschrijving),
    'dct:identifier': o.kenmerk,
    'dct:publisher': uitgever(def, o.uitgever),
    'dct:creator': uitgever(def, o.uitgever),
    'dcat:contactPoint': contact(o),
    'dcat:theme': THEMAS.map(t => iri(`${LIJST}/data-theme/${t}`)),
    'dct:accessRights': iri(`${LIJST}/access-right/PUBLIC`),
    'dcat:keyword': o.trefwoorden.flatMap(inTwee),
    'dct:language': TALEN.map(t => iri(`${LIJST}/language/${t}`)),
    'dct:accrualPeriodicity': iri(`${LIJST}/frequency/ANNUAL`),
    'dct:spatial': waar(def, vandaag),
    ...wanneer(v.perioden),
    'dct:modified': dag(vandaag),
    'dcat:distribution': {
      '@type': 'dcat:Distribution',
      'dct:title': inTwee({ nl: `${o.naam.nl} (CSV)`, en: `${o.naam.en} (CSV)` }),
      'dcat:accessURL': plek,
      'dcat:downloadURL': plek,
      'dct:license': iri(`${LIJST}/licence/${o.licentie}`),
      'dct:format': iri(`${LIJST}/file-type/CSV`),
      'dcat:mediaType': iri('https://www.iana.org/assignments/media-types/text/csv'),
      'dcat:byteSize': { '@value': String(v.bytes), '@type': 'xsd:nonNegativeInteger' },
      'dct:language': TALEN.map(t => iri(`${LIJST}/language/${t}`)),
      'dct:modified': dag(vandaag),
    },
  }
}
