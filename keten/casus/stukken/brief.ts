import { vindHerleidbaar } from '../../../gedeeld/tekst/index.ts'
import type { Brieven, Briefsjabloon, RegioDefinitie } from '../../../gedeeld/regio/schema.ts'
import { veiligeWijzen } from '../contact/bereik.ts'
import type { Kern } from '../casus.ts'
import { maandenVan } from '../nazorg/maanden.ts'
import type { Briefreden } from './feiten.ts'
import { andereKant } from './partij.ts'

/** A person as the register knows them. */
export type Geadresseerde = {
  readonly id: string
  readonly voornamen: string
  readonly tussenvoegsel: string
  readonly achternaam: string
  readonly straat: string | null
  readonly huisnummer: string | null
  readonly postcode: string | null
  readonly plaats: string | null
}

export type Briefvraag = {
  readonly casus: Kern
  readonly regio: RegioDefinitie
  readonly ontvanger: string
  /** whom it is about; usually the receiver */
  readonly over: string
  readonly sjabloon: string
  /** everybody of the case, to know whose words and names stand where */
  readonly personen: readonly Geadresseerde[]
  /** texts of the case, by id */
  readonly teksten: Readonly<Record<string, string>>
  /** who signs */
  readonly medewerker: string
  /** the calendar day, written out */
  readonly datum: string
}

export type Opgesteld = {
  readonly ok: true
  readonly sjabloon: string
  readonly versie: number
  readonly adres: readonly string[]
  readonly datum: string
  readonly kenmerk: string
  readonly onderwerp: string
  readonly alineas: readonly string[]
  readonly ondertekening: readonly string[]
  /** lines left out because they name somebody else */
  readonly weggelaten: number
}
export type Briefweigering = { readonly ok: false; readonly waarom: Briefreden; readonly uitleg: string }

const UITLEG: Readonly<Record<Briefreden, string>> = {
  onbekend: 'Deze persoon hoort niet bij het gezin in deze casus. Kies iemand van het gezin.',
  kind: 'Aan een kind gaat geen brief. Spreek het kind zelf.',
  'partij-aan-de-andere-kant':
    'Deze brief gaat over iemand aan de andere kant van het geweld. Stuur die persoon een eigen brief.',
  'gesloten-adres': 'Het adres van deze persoon is afgeschermd en komt op geen enkele brief. Geef de brief zelf af.',
  'geen-brieven': 'Voor deze persoon is een brief niet veilig. Kies een weg die wel veilig is.',
  'geen-adres': 'Het adres van deze persoon is niet volledig bekend. Vul het eerst aan.',
  'geen-sjabloon': 'Deze brief bestaat niet in deze regio. Kies een andere brief.',
  'eerst-lezen':
    'Lees eerst hoe deze persoon veilig te bereiken is, en vraag daar de gegevens. Dan komt het adres ook op de brief.',
  'wacht-op-besluit':
    'Bij deze vorm van geweld kan een brief gevaar geven. Besluit eerst of er een brief aan deze persoon mag, met een grond.',
  'niets-te-zeggen': 'Voor deze brief staat er nog niets in het plan of de nazorg van deze persoon.',
}
export const nee = (waarom: Briefreden): Briefweigering => ({ ok: false, waarom, uitleg: UITLEG[waarom] })

/**
 * Why no letter may go to this person now, or null: by who they are to the one it is about, and how they may be reached. Says nothing about
 * what is in the letter, so it can be asked again on the day it is sent (SD-24; R002-93).
 */
export function briefBezwaar(
  c: Kern,
  regio: Pick<RegioDefinitie, 'keten'>,
  ontvanger: string,
  over: string,
): Briefweigering | null {
  const lid = c.personen.find(p => p.id === ontvanger)
  if (lid === undefined || !c.personen.some(p => p.id === over)) return nee('onbekend')
  if (andereKant(c, ontvanger, over)) return nee('partij-aan-de-andere-kant')
  if (lid.kind) return nee('kind')
  if (c.afgeschermd.includes(ontvanger)) return nee('gesloten-adres')
  const wijzen = veiligeWijzen(c, ontvanger)
  if (wijzen !== null && !wijzen.includes('brief')) return nee('geen-brieven')
  return magBrief(c, regio, ontvanger) ? null : nee('wacht-op-besluit')
}

/** Where the form asks special knowledge a letter waits until somebody decided it may go; a decision to wait holds anywhere. */
function magBrief(c: Kern, { keten }: Pick<RegioDefinitie, 'keten'>, persoon: string): boolean {
  const besluit = c.briefbesluiten.find(b => b.persoon === persoon)
  return besluit === undefined ? !c.vormen.some(v => keten.brieven.wachten.vormen.includes(v)) : besluit.mag === 'ja'
}

/**
 * A letter for one receiver, from a template of the region: only their own address, only words about them, and never a line that names
 * somebody else. Pure: the same question gives the same letter (SD-24).
 */
export function stelBriefOp(v: Briefvraag): Opgesteld | Briefweigering {
  const { casus: c, ontvanger, over } = v
  const bezwaar = briefBezwaar(c, v.regio, ontvanger, over)
  if (bezwaar) return bezwaar
  const sjabloon = v.regio.keten.brieven.sjablonen.find(s => s.id === v.sjabloon)
  if (sjabloon === undefined) return nee('geen-sjabloon')
  const wie = v.personen.find(p => p.id === ontvanger)
  const adres = wie === undefined ? null : adresVan(wie)
  if (wie === undefined || adres === null) return nee('geen-adres')
  const regels = lijstVan(v, sjabloon)
  if (sjabloon.lijst !== undefined && regels.length === 0) return nee('niets-te-zeggen')
  const veilig = regels.filter(r => !noemtAnder(v, r))
  if (sjabloon.lijst !== undefined && veilig.length === 0) return nee('niets-te-zeggen')
  const vul = vuller(v, wie)
  return {
    ok: true,
    sjabloon: sjabloon.id,
    versie: sjabloon.versie,
    adres,
    datum: v.datum,
    kenmerk: `Kenmerk: ${c.nummer}`,
    onderwerp: sjabloon.onderwerp,
    alineas: sjabloon.alineas.flatMap(a => (a === '{{lijst}}' ? veilig.map(r => `•  ${r}`) : [vul(a)])),
    ondertekening: [v.regio.keten.brieven.groet, v.medewerker],
    weggelaten: regels.length - veilig.length,
  }
}

/** The lines that a template asks for: only what is of the one it is about. */
function lijstVan({ casus: c, regio, over, teksten }: Briefvraag, { lijst }: Briefsjabloon): readonly string[] {
  if (lijst === undefined) return []
  if (lijst === 'nazorgmomenten')
    return maandenVan(c, regio).map(m => `ongeveer ${m} ${m === 1 ? 'maand' : 'maanden'} na het einde van de hulp`)
  const ids = [
    ...c.doelen.filter(d => d.persoon === over && !d.behaald).map(d => d.tekst),
    ...c.planregels.filter(r => r.persoon === over).map(r => r.tekst),
  ]
  return ids.flatMap(id => teksten[id] ?? []).map(t => t.trim().replace(/\s+/g, ' '))
}

/** Fills the few places a template may have; anything else was refused when the region was read. */
function vuller(v: Briefvraag, wie: Geadresseerde): (alinea: string) => string {
  const waarden: Readonly<Record<Brieven['plekken'][number], string>> = {
    naam: achternaamVan(wie),
    medewerker: v.medewerker,
    gemeente: v.casus.gemeente,
  }
  return alinea =>
    alinea.replace(/\{\{(\w+)\}\}/g, (heel, plek: string) => waarden[plek as keyof typeof waarden] ?? heel)
}

const achternaamVan = (p: Geadresseerde): string =>
  [p.tussenvoegsel, p.achternaam].filter(d => d.trim() !== '').join(' ')

/** Null when something is missing: a letter without a whole address ends up anywhere. */
function adresVan(p: Geadresseerde): readonly string[] | null {
  if (![p.straat, p.huisnummer, p.postcode, p.plaats].every(d => d !== null && d.trim() !== '')) return null
  const naam = [p.voornamen, achternaamVan(p)].filter(d => d.trim() !== '').join(' ')
  return [
    naam,
    `${p.straat ?? ''} ${p.huisnummer ?? ''}`,
    `${(p.postcode ?? '').replace(/^(\d{4})\s*/, '$1 ')}  ${p.plaats ?? ''}`,
  ]
}

/**
 * Whether a line names somebody other than the receiver: a first or last name, a street or postcode that is not the receiver's own, a number
 * or address by which anybody can be found. A line too many left out is mended by hand; a line too many sent is not.
 */
function noemtAnder({ personen, ontvanger, over, casus, teksten }: Briefvraag, regel: string): boolean {
  const vlak = plat(regel)
  const wie = (id: string) => personen.filter(p => p.id === id)
  const eigen = new Set([
    ...wie(ontvanger).flatMap(p => [...namenVan(p), ...plekVan(p)]),
    ...wie(over).flatMap(namenVan),
  ])
  const anderen = personen.filter(p => p.id !== ontvanger)
  const woorden = [
    ...anderen.flatMap(p => [...namenVan(p), ...plekVan(p)]),
    ...anderen.filter(p => casus.afgeschermd.includes(p.id)).flatMap(p => plat(p.plaats ?? '')),
  ]
  const plekken = casus.woonplekken.map(w => plat(teksten[w.adres] ?? '')).filter(a => a.length > 3)
  return (
    woorden.some(woord => woord.length > 1 && !eigen.has(woord) && bevat(vlak, woord)) ||
    plekken.some(a => vlak.includes(a)) ||
    vindHerleidbaar(regel).length > 0
  )
}

const namenVan = (p: Geadresseerde): readonly string[] => [...p.voornamen.split(/[\s-]+/), p.achternaam].map(plat)
const plekVan = (p: Geadresseerde): readonly string[] => [p.straat ?? '', p.postcode ?? ''].map(plat)

/** Letters without marks, lower case. */
const plat = (tekst: string): string =>
  tekst
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .trim()
    .replace(/(\d{4})\s+([a-z]{2})\b/g, '$1$2')

const bevat = (vlak: string, woord: string): boolean =>
  new RegExp(`(?<![\\p{L}\\d])${woord.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?:s|'s)?(?![\\p{L}\\d])`, 'u').test(vlak)
