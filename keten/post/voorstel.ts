import { keurBsn, leesGeboortedatum, type MeldingRol, type RelatieSoort } from '../../gedeeld/persoon/index.ts'
import { alle, kind, STUF, waarde, type Knoop } from './boom.ts'
import type { Opmerking } from './gebrek.ts'
import type { Kop } from './lees.ts'
import { betekenisVan, RELATIEWOORDEN } from './rollen.ts'

/** A person as the report takes it in: the same words as the form of intake, so that one fits the other. */
export type Persoonvoorstel = {
  voornamen: string
  tussenvoegsel?: string
  achternaam: string
  geboortedatum: string
  geslacht: 'v' | 'm' | 'x' | 'onbekend'
  postcode?: string
  huisnummer?: string
  straat?: string
  plaats?: string
  bsn?: string
  rollen: MeldingRol[]
}
/** What a report would hold of this message. What the message does not say is not filled in: a person adds it later. */
export type Voorstel = {
  readonly meldingnummer: string | null
  readonly verhaal: string
  readonly melder: {
    naam: string
    hoedanigheid: string
    beroepsmatig: true
    organisatieNaam?: string
    bereikbaar: string
    anonimiteit: 'open'
  }
  readonly personen: readonly Persoonvoorstel[]
  readonly verbanden: readonly { van: number; naar: number; soort: RelatieSoort; geweld: boolean }[]
  /** addresses that may say which municipality it is, the young people's first */
  readonly adressen: readonly { postcode: string | null; plaats: string | null }[]
}

const ONBEKEND = 'Onbekend'
const LANGSTE_VERHAAL = 20_000
const MEESTE_PERSONEN = 20

type Gelezen = {
  readonly persoon: Persoonvoorstel
  readonly knoop: Knoop
  readonly rolwoord: string | null
  readonly relatie: RelatieSoort | null
  readonly rol: MeldingRol | null
}

/** From a valid VT-melding to a report, with what could not be used. Bron van de velden: StUF-Jeugdzorg 1.0.9, jz0100_msg_vtberichten. */
export function maakVoorstel(bericht: Knoop, kop: Kop): { voorstel: Voorstel; opmerkingen: readonly Opmerking[] } {
  const opmerkingen: Opmerking[] = []
  const object = kind(bericht, 'object')
  const situatie = kind(kind(object, 'betreft'), 'gerelateerde')
  const betrokkenen = alle(situatie, 'heeftBetrokken')
    .filter(b => kind(b, 'gerelateerde'))
    .map(b => leesBetrokkene(b, opmerkingen))
  const binnen = betrokkenen.filter(b => b.rol !== null).slice(0, MEESTE_PERSONEN)
  const rest = betrokkenen.filter(b => !binnen.includes(b))
  const verhaal = maakVerhaal(object, situatie, betrokkenen, rest)
  if (verhaal.length > LANGSTE_VERHAAL)
    opmerkingen.push({ soort: 'ingekort', plek: 'de tekst van het bericht', waarde: '' })
  const jeugd = binnen.filter(b => b.rol === 'kind-in-gezin')
  return {
    voorstel: {
      meldingnummer: kop.meldingnummer,
      verhaal: verhaal.slice(0, LANGSTE_VERHAAL),
      melder: leesMelder(object, kop),
      personen: binnen.map(b => b.persoon),
      verbanden: [...rolverbanden(binnen), ...genoemdeVerbanden(binnen)].filter(uniek()),
      adressen: [...jeugd, ...binnen.filter(b => !jeugd.includes(b))]
        .map(b => ({ postcode: b.persoon.postcode ?? null, plaats: b.persoon.plaats ?? null }))
        .filter(a => a.postcode !== null || a.plaats !== null),
    },
    opmerkingen,
  }
}

function leesBetrokkene(b: Knoop, opmerkingen: Opmerking[]): Gelezen {
  const p = kind(b, 'gerelateerde')
  const rolwoord = waarde(b, 'jeugzorgrol')
  const { rol, relatie } = betekenisVan(rolwoord)
  const bsn = waarde(p, 'inp.bsn')
  const bruikbaar = bsn !== null && keurBsn(bsn) === 'geldig'
  if (bsn !== null && !bruikbaar)
    opmerkingen.push({ soort: 'onbruikbaar', plek: 'inp.bsn', waarde: 'dit BSN bestaat niet' })
  const tussen = waarde(p, 'voorvoegselGeslachtsnaam')
  const persoon: Persoonvoorstel = {
    voornamen: waarde(p, 'voornamen') ?? ONBEKEND,
    ...(tussen === null ? {} : { tussenvoegsel: tussen }),
    achternaam: waarde(p, 'geslachtsnaam') ?? ONBEKEND,
    geboortedatum: leesDatum(kind(p, 'geboortedatum'), opmerkingen),
    geslacht: leesGeslacht(waarde(p, 'geslachtsaanduiding')),
    ...leesAdres(p),
    ...(bruikbaar ? { bsn } : {}),
    rollen: [rol ?? 'overig'],
  }
  return { persoon, knoop: b, rolwoord, relatie, rol }
}

const leesGeslacht = (code: string | null): Persoonvoorstel['geslacht'] =>
  code === 'V' ? 'v' : code === 'M' ? 'm' : 'onbekend'

/** StUF 03.01: `indOnvolledigeDatum` says which parts are not known (J: nothing, M: the year, D: year and month). */
function leesDatum(k: Knoop | undefined, opmerkingen: Opmerking[]): string {
  const cijfers = waarde(k)
  if (cijfers === null) return 'onbekend'
  const weet = k?.attr[`{${STUF}}indOnvolledigeDatum`] ?? 'V'
  const [, j = '', m = '', d = ''] = /^(\d{4})(\d{2})(\d{2})$/.exec(cijfers) ?? []
  const datum = { J: '', M: j, D: `${j}-${m}`, V: `${j}-${m}-${d}` }[weet] ?? ''
  if (weet === 'J') return 'onbekend'
  if (leesGeboortedatum(datum) !== null) return datum
  opmerkingen.push({ soort: 'onbruikbaar', plek: 'geboortedatum', waarde: 'deze datum bestaat niet' })
  return 'onbekend'
}

/** Where somebody really stays goes before where they are registered. */
function leesAdres(p: Knoop | undefined): Pick<Persoonvoorstel, 'postcode' | 'huisnummer' | 'straat' | 'plaats'> {
  const a = kind(p, 'feitelijkVerblijfsadresBinnenland') ?? kind(p, 'formeelVerblijfadresBinnenland')
  if (!a) return {}
  const postcode = waarde(a, 'aoa.postcode')
  const nummer = waarde(a, 'aoa.huisnummer')
  const toevoeging = [waarde(a, 'aoa.huisletter'), waarde(a, 'aoa.huisnummertoevoeging')]
    .filter(x => x !== null)
    .join('')
  const straat = waarde(a, 'gor.openbareRuimteNaam')
  const plaats = waarde(a, 'wpl.woonplaatsNaam')
  return {
    ...(postcode !== null && /^[1-9][0-9]{3}[A-Z]{2}$/.test(postcode) ? { postcode } : {}),
    ...(nummer === null ? {} : { huisnummer: `${Number(nummer)}${toevoeging === '' ? '' : ` ${toevoeging}`}` }),
    ...(straat === null ? {} : { straat }),
    ...(plaats === null ? {} : { plaats }),
  }
}

function leesMelder(object: Knoop | undefined, kop: Kop): Voorstel['melder'] {
  const contact = kind(object, 'contactgegevensVerdiepingOpInfo')
  const organisatie = waarde(object, 'isIngediendDoor', 'gerelateerde', 'naam') ?? kop.zender
  const langs = [...alle(contact, 'telefoonnummer'), ...alle(contact, 'eMail')]
    .map(k => waarde(k))
    .filter(x => x !== null)
  return {
    naam: (waarde(contact, 'naamContactpersoon') ?? organisatie ?? 'Politie').slice(0, 200),
    hoedanigheid: 'politie',
    beroepsmatig: true,
    ...(organisatie === null ? {} : { organisatieNaam: organisatie.slice(0, 200) }),
    bereikbaar: (langs.join(', ') || 'staat niet in het bericht').slice(0, 200),
    anonimiteit: 'open',
  }
}

/** A role is held towards the young person: with exactly one of them it is a relation, with more it is not sure whose. */
function rolverbanden(binnen: readonly Gelezen[]): Voorstel['verbanden'] {
  const jeugd = binnen.flatMap((b, n) => (b.rol === 'kind-in-gezin' ? [n] : []))
  const [naar] = jeugd
  if (jeugd.length !== 1 || naar === undefined) return []
  return binnen.flatMap((b, van) => (b.relatie === null ? [] : [{ van, naar, soort: b.relatie, geweld: false }]))
}

/** Relations the message states itself, when the other is one person of the message and the word can mean one thing. */
function genoemdeVerbanden(binnen: readonly Gelezen[]): Voorstel['verbanden'] {
  return binnen.flatMap((b, van) =>
    alle(kind(b.knoop, 'gerelateerde'), 'staatInRelatieTot').flatMap(r => {
      const soort = RELATIEWOORDEN[(waarde(r, 'omschrijvingSocialeRelatie') ?? '').toLowerCase()]
      const naar = wieIs(kind(r, 'gerelateerde'), binnen)
      return soort === undefined || naar === null || naar === van ? [] : [{ van, naar, soort, geweld: false }]
    }),
  )
}

function wieIs(ander: Knoop | undefined, binnen: readonly Gelezen[]): number | null {
  if (!ander) return null
  const bsn = waarde(ander, 'inp.bsn')
  const naam = (k: Knoop | undefined) =>
    [waarde(k, 'voornamen'), waarde(k, 'voorvoegselGeslachtsnaam'), waarde(k, 'geslachtsnaam')].join('|')
  const past = binnen.flatMap((b, n) => {
    const p = kind(b.knoop, 'gerelateerde')
    return (bsn === null ? naam(p) === naam(ander) : waarde(p, 'inp.bsn') === bsn) ? [n] : []
  })
  return past.length === 1 ? (past[0] ?? null) : null
}

/** The first of two relations between the same two people stands. */
function uniek(): (v: { van: number; naar: number }) => boolean {
  const gezien = new Set<string>()
  return v => {
    const paar = [v.van, v.naar].sort((a, b) => a - b).join()
    if (v.van === v.naar || gezien.has(paar)) return false
    gezien.add(paar)
    return true
  }
}

const dag = (k: Knoop | undefined): string | null => {
  const [, j, m, d] = /^(\d{4})(\d{2})(\d{2})$/.exec(waarde(k) ?? '') ?? []
  return j === undefined ? waarde(k) : `${d}-${m}-${j}`
}

/** Everything the police wrote, under the names of the message, so that the weigher reads it in the report itself. */
function maakVerhaal(
  object: Knoop | undefined,
  situatie: Knoop | undefined,
  betrokkenen: readonly Gelezen[],
  rest: readonly Gelezen[],
): string {
  const regel = (kop: string, v: string | null) => (v === null ? [] : [`${kop}: ${v}`])
  const naam = (g: Gelezen) =>
    [g.persoon.voornamen, g.persoon.tussenvoegsel, g.persoon.achternaam].filter(Boolean).join(' ')
  return [
    ...regel('Datum van het incident', dag(kind(object, 'datumIncident'))),
    ...regel('Plaats van het incident', waarde(object, 'locatieIncident')),
    ...regel('Wat er gebeurde', waarde(object, 'omschrijvingIncident')),
    ...regel('Zorgelijke situatie', waarde(situatie, 'omschrijvingZorgelijkeSituatie')),
    ...alle(situatie, 'relevanteRegistratie').flatMap(k => regel('Eerdere registratie', waarde(k))),
    ...regel('Aanvullende informatie', waarde(situatie, 'aanvullendeInformatie')),
    ...regel('Bestaande hulpverlening', waarde(situatie, 'bestaandeHulpverlening')),
    ...regel('Tijdelijk huisverbod', waarde(situatie, 'tijdelijkHuisverbod')),
    ...regel('Aanhouding', waarde(situatie, 'aanhouding')),
    ...regel('Aangifte', waarde(situatie, 'aangifte')),
    ...regel('Eergerelateerd geweld', waarde(situatie, 'eergerelateerdGeweld')),
    ...regel('SASH ingevuld', waarde(object, 'indicatieSASHIngevuld')),
    ...regel('SASH-niveau', waarde(object, 'SASHniveau')),
    ...regel('Afstemmingsoverleg gewenst', waarde(object, 'indicatieAgenderingAfstemmingsoverlegGewenst')),
    ...regel('Informering', waarde(object, 'informering')),
    ...alle(object, 'isGeinformeerdAan').flatMap(geinformeerd),
    ...betrokkenen.flatMap(g => [
      ...regel(`Rol van ${naam(g)}`, g.rolwoord),
      ...regel(`Over ${naam(g)}`, waarde(g.knoop, 'aanvullendeInformatieBetrokkenPersoon')),
      ...regel(`Overige zorg over ${naam(g)}`, waarde(g.knoop, 'overigeZorgMinderjarige')),
      ...alle(kind(g.knoop, 'gerelateerde'), 'telefoonnummer').flatMap(k =>
        regel(`Telefoon van ${naam(g)}`, waarde(k)),
      ),
      ...relatieregels(g, naam(g)),
    ]),
    ...rest.flatMap(g => regel('Ook genoemd', g.rolwoord === null ? naam(g) : `${naam(g)} (${g.rolwoord})`)),
    'Of er nu gevaar is, staat niet in een VT-melding: beoordeel dat eerst.',
  ].join('\n')
}

function geinformeerd(k: Knoop): string[] {
  const wie = kind(k, 'gerelateerde')
  const naam =
    waarde(wie, 'volledigeNaam') ??
    ['voornamen', 'voorvoegselGeslachtsnaam', 'geslachtsnaam']
      .map(d => waarde(wie, d))
      .filter(Boolean)
      .join(' ')
  const hoe = [waarde(k, 'wijzeVanInformering'), dag(kind(k, 'datumGeinformeerd'))].filter(Boolean).join(', ')
  const reactie = waarde(k, 'strekkingReactie')
  return [
    `Geinformeerd door de politie: ${naam || 'onbekend'}${hoe ? ` (${hoe})` : ''}${reactie ? `: ${reactie}` : ''}`,
  ]
}

const relatieregels = (g: Gelezen, naam: string): string[] =>
  alle(kind(g.knoop, 'gerelateerde'), 'staatInRelatieTot').flatMap(r => {
    const wat = waarde(r, 'omschrijvingSocialeRelatie')
    const a = kind(r, 'gerelateerde')
    const ander =
      waarde(a, 'volledigeNaam') ?? [waarde(a, 'voornamen'), waarde(a, 'geslachtsnaam')].filter(Boolean).join(' ')
    return wat === null ? [] : [`Relatie van ${naam}: ${wat}${ander ? ` van ${ander}` : ''}`]
  })

/** The municipality an address lies in, from the postcodes and names of the region; null when no address says, or they disagree. */
export function gemeenteVan(
  adressen: Voorstel['adressen'],
  gemeenten: readonly { naam: string; postcodes?: readonly { van: number; tot: number }[] | undefined }[],
): { gemeente: string } | { gebrek: 'gemeente' | 'gemeente-elders' } {
  for (const a of adressen) {
    const cijfers = a.postcode === null ? null : Number(a.postcode.slice(0, 4))
    const opCode = gemeenten.filter(g =>
      (g.postcodes ?? []).some(p => cijfers !== null && p.van <= cijfers && cijfers <= p.tot),
    )
    const opNaam = gemeenten.filter(g => g.naam.toLowerCase() === a.plaats?.toLowerCase())
    const [een, ...meer] = opCode.length > 0 ? opCode : opNaam
    if (een && meer.length === 0) return { gemeente: een.naam }
  }
  return { gebrek: adressen.some(a => a.postcode !== null) ? 'gemeente-elders' : 'gemeente' }
}
