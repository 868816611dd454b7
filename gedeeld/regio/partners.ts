import { lidmaatschap } from './route.ts'
import { THEMAS, type Thema } from './schema/basis.ts'
import type { Contact, Landelijk, Organisatie, RegioDefinitie } from './schema.ts'
import { kaal } from './woordenlijst.ts'

export interface Partnervraag {
  gemeente?: string | undefined
  thema?: string | undefined
  zoek?: string | undefined
  op: string
}

/** Langs welke weg een partner te bereiken is. De bron noemt zelden een nummer; dan wijst het meldpunt de weg. */
export interface Contactweg {
  soort: 'eigen' | 'landelijk' | 'via-meldpunt'
  naam: string
  contact: Contact
  bron: string
}

/** Alles van een partner op een kaart: taken, grenzen en contact, en wat de bron niet zegt (R004-59). */
export interface Partnerkaart {
  id: string
  naam: string
  soort: Organisatie['soort']
  bereik: 'lokaal' | 'regionaal' | 'landelijk'
  rol: string
  taken: string[]
  ketendelen: string[]
  grenzen: { tekst: string; bron: string }[]
  contact: Contactweg | null
  /** Wat op deze kaart ontbreekt omdat de bron het niet noemt. */
  open: ('taken' | 'grenzen' | 'contact')[]
  bron: string
}

/** Het thema dat uit de soort van een organisatie volgt; meer staat in `themas` of in de lidmaatschappen. */
const BIJ_SOORT: { readonly [soort in Organisatie['soort']]?: readonly Thema[] } = {
  meldpunt: ['melding'],
  politie: ['politie', 'huisverbod'],
  veiligheidshuis: ['veiligheidshuis'],
  opvang: ['opvang'],
  crisisdienst: ['melding', 'huisverbod'],
  jeugdbescherming: ['jeugd'],
  raad: ['jeugd'],
  ggd: ['ggd'],
  gemeente: ['bestuur', 'wmo'],
}

/** De wegwijzer: partners op thema, gemeente en woord, elk met een weg om ze te bereiken (R001-16, R002-18). */
export function zoekPartners(definitie: RegioDefinitie, landelijk: Landelijk, vraag: Partnervraag): Partnerkaart[] {
  const kaarten = definitie.organisaties
    .filter(partner => bestaat(partner, vraag.op))
    .filter(partner => vraag.gemeente === undefined || werktIn(definitie, partner, vraag.gemeente, vraag.op))
    .filter(partner => vraag.thema === undefined || heeftThema(definitie, partner, vraag.thema, vraag))
    .map(partner => kaart(definitie, landelijk, partner, vraag.op, vraag.gemeente))
  return metWoord(kaarten, vraag.zoek ?? '')
}

/**
 * De kaarten waarop een woord staat. Het scherm doet dit zelf: wat iemand intypt kan een naam zijn, en reist dus niet mee
 * in een adres.
 */
export function metWoord(kaarten: readonly Partnerkaart[], woord: string): Partnerkaart[] {
  const gezocht = kaal(woord)
  return kaarten.filter(({ naam, rol, soort, taken }) =>
    [naam, rol, soort, ...taken].some(tekst => kaal(tekst).includes(gezocht)),
  )
}

/** De kaart van een partner, of niets als de regio hem niet kent. */
export function partnerkaart(
  definitie: RegioDefinitie,
  landelijk: Landelijk,
  id: string,
  op: string,
): Partnerkaart | undefined {
  const partner = definitie.organisaties.find(organisatie => organisatie.id === id)
  return partner && kaart(definitie, landelijk, partner, op)
}

function kaart(
  definitie: RegioDefinitie,
  landelijk: Landelijk,
  partner: Organisatie,
  op: string,
  gemeente?: string,
): Partnerkaart {
  const grenzen = grenzenVan(definitie, partner)
  const contact = contactweg(definitie, landelijk, partner, op, gemeente)
  const namen = new Map(definitie.ketendelen.map(deel => [deel.id, deel.naam]))
  return {
    id: partner.id,
    naam: partner.naam,
    soort: partner.soort,
    bereik: bereik(definitie, partner),
    rol: partner.rol,
    taken: partner.taken,
    ketendelen: (partner.ketendelen ?? []).map(id => namen.get(id) ?? id),
    grenzen,
    contact,
    open: [
      ...(partner.taken.length === 0 ? (['taken'] as const) : []),
      ...(grenzen.length === 0 ? (['grenzen'] as const) : []),
      ...(contact?.soort === 'eigen' || contact?.soort === 'landelijk' ? [] : (['contact'] as const)),
    ],
    bron: partner.bron,
  }
}

/** Wat een partner niet doet: wat de bron zegt, waar hij niet werkt, en wat zijn regierol hem verbiedt. */
function grenzenVan(definitie: RegioDefinitie, partner: Organisatie): { tekst: string; bron: string }[] {
  const gebied = gemeentenVan(definitie, partner)
  const buiten = definitie.gemeenten.map(({ naam }) => naam).filter(naam => !gebied.includes(naam))
  const deels = gebied.length > 0 && buiten.length > 0
  const verboden = definitie.regie
    .filter(rol => rol.houders.includes(partner.id))
    .flatMap(rol => rol.verboden.map(({ tekst, bron }) => ({ tekst: `${rol.naam}: ${tekst}`, bron })))
  return [
    ...(partner.grenzen ?? []).map(({ tekst, bron }) => ({ tekst, bron })),
    ...(deels ? [{ tekst: `werkt niet voor ${buiten.join(', ')}`, bron: partner.bron }] : []),
    ...verboden,
  ]
}

function contactweg(
  definitie: RegioDefinitie,
  landelijk: Landelijk,
  partner: Organisatie,
  op: string,
  gemeente?: string,
): Contactweg | null {
  const { contact } = partner
  // Alleen een uur waarop iemand er is, brengt nog niemand in contact.
  if (contact?.telefoon !== undefined || contact?.website !== undefined || contact?.email !== undefined) {
    return { soort: 'eigen', naam: partner.naam, contact, bron: partner.bron }
  }
  const eigen = nummerVan(landelijk, partner, op)
  if (eigen) return { ...eigen, soort: 'landelijk', naam: partner.naam }
  const meldpunt = meldpuntVan(definitie, partner, op, gemeente)
  const via = meldpunt && contactweg(definitie, landelijk, meldpunt, op, gemeente)
  return via ? { ...via, soort: 'via-meldpunt' } : null
}

/** Het nummer dat landelijk voor deze soort geldt. */
function nummerVan(
  landelijk: Landelijk,
  partner: Organisatie,
  op: string,
): Pick<Contactweg, 'contact' | 'bron'> | undefined {
  const gevonden = landelijk.contacten.find(regel => regel.soort === partner.soort && bestaat(regel, op))
  return gevonden && { contact: gevonden.contact, bron: gevonden.bron }
}

function meldpuntVan(
  definitie: RegioDefinitie,
  partner: Organisatie,
  op: string,
  gemeente?: string,
): Organisatie | undefined {
  const waar = gemeente ?? gemeentenVan(definitie, partner)[0] ?? definitie.regio.centrumgemeenten[0] ?? ''
  const id = lidmaatschap(definitie, waar, 'melding', op)?.organisatie
  // Zou het meldpunt zichzelf als weg noemen, dan bleef de vraag rondgaan.
  return partner.soort === 'meldpunt' ? undefined : definitie.organisaties.find(organisatie => organisatie.id === id)
}

function heeftThema(definitie: RegioDefinitie, partner: Organisatie, thema: string, vraag: Partnervraag): boolean {
  const gezocht = THEMAS.find(naam => naam === thema)
  if (gezocht === undefined) return false
  if (partner.themas?.includes(gezocht) || BIJ_SOORT[partner.soort]?.includes(gezocht)) return true
  return aangewezen(definitie, partner, vraag.gemeente, vraag.op, gezocht)
}

function werktIn(definitie: RegioDefinitie, partner: Organisatie, gemeente: string, op: string): boolean {
  const gebied = gemeentenVan(definitie, partner)
  if (gebied.includes(gemeente)) return true
  if (THEMAS.some(thema => aangewezen(definitie, partner, gemeente, op, thema))) return true
  // Een landelijke voorziening staat voor iedereen open; een partner elders alleen voor wie er is ingedeeld.
  return gebied.length === 0 && (partner.soort !== 'elders' || partner.themas !== undefined)
}

/** Is de partner door een lidmaatschap aangewezen voor dit thema, in deze gemeente of ergens in de regio? */
function aangewezen(
  definitie: RegioDefinitie,
  partner: Organisatie,
  gemeente: string | undefined,
  op: string,
  thema: Thema,
): boolean {
  const waar = gemeente === undefined ? definitie.gemeenten.map(({ naam }) => naam) : [gemeente]
  return waar.some(naam => lidmaatschap(definitie, naam, thema, op)?.organisatie === partner.id)
}

/** De gemeenten waar een organisatie werkt; leeg voor een organisatie buiten de regio. */
export function gemeentenVan(definitie: RegioDefinitie, { gebied }: Pick<Organisatie, 'gebied'>): string[] {
  if (gebied === 'alle') return definitie.gemeenten.map(({ naam }) => naam)
  if (Array.isArray(gebied)) return gebied
  return definitie.deelgebieden.find(({ id }) => id === gebied.deelgebied)?.gemeenten ?? []
}

function bereik(definitie: RegioDefinitie, partner: Organisatie): Partnerkaart['bereik'] {
  if (Array.isArray(partner.gebied) && partner.gebied.length === 0) return 'landelijk'
  return gemeentenVan(definitie, partner).length === 1 ? 'lokaal' : 'regionaal'
}

function bestaat({ van, tot }: { van?: string; tot?: string }, op: string): boolean {
  return (van ?? '') <= op && op <= (tot ?? '9999-12-31')
}
