import { Temporal } from 'temporal-polyfill'
import {
  isZwareRol,
  NAZIEN_LAAT_MAANDEN,
  NAZIEN_MAANDEN,
  VOORSTEL_DAGEN,
  type Voorstelbesluit,
} from '../../gedeeld/beheer.ts'
import { beginVanDag, dagVan, lokaal } from '../../gedeeld/kalender/index.ts'
import type { Rol } from '../../kernel/actor.ts'
import { weiger, type Weigering } from '../../kernel/weigering.ts'

/** Who acts, as far as these rules ask. */
export type Wie = { readonly mens: string; readonly rol: Rol }
/** A period as asked, in days of the Netherlands; `tot` is the last day, null: without end. */
export type Dagen = { readonly van: string | null; readonly tot: string | null }
/** The same as instants; `tot` is the first instant at which it is over. */
export type Periode = { readonly van: string; readonly tot: string | null }

const BRON = 'NEN 7510; AVG art. 32'
const nee = (uitleg: string, veld?: string): Weigering =>
  weiger('MAG_NU_NIET', uitleg, { bron: BRON, ...(veld === undefined ? {} : { velden: [{ veld, uitleg }] }) })

/**
 * From days to instants: today begins now, another day at its beginning. Nothing begins in the past: who had which role when is
 * a fact that others rely on.
 */
export function periode({ van, tot }: Dagen, nu: string): Periode | Weigering {
  const vandaag = dagVan(nu)
  if (van !== null && van < vandaag)
    return weiger('ONVOLLEDIG', 'Een rol begint vandaag of later.', {
      velden: [{ veld: 'van', uitleg: 'kies vandaag of later' }],
    })
  const begin = van === null || van === vandaag ? nu : dagBegin(van)
  if (tot === null) return { van: begin, tot: null }
  const einde = beginVanDag(Temporal.PlainDate.from(tot).add({ days: 1 })).toString()
  return Date.parse(einde) > Date.parse(begin)
    ? { van: begin, tot: einde }
    : weiger('ONVOLLEDIG', 'De laatste dag ligt niet voor de eerste.', {
        velden: [{ veld: 'tot', uitleg: 'kies een latere dag' }],
      })
}
const dagBegin = (dag: string): string => beginVanDag(Temporal.PlainDate.from(dag)).toString()

/** A role about to be given: to whom, and what stands there already. */
export type Rolvraag = {
  readonly mens: string
  readonly rol: string
  readonly organisatie: { readonly tot: string | null } | null
  /** whether this person works for that organisation now */
  readonly werktEr: boolean
  readonly periode: Periode
  /** the same role at the same organisation that runs or is to begin */
  readonly al: boolean
  /** a proposal for the same that still waits */
  readonly wacht: boolean
  /** whom they stand in for: the role of a colleague, or null when that id is none */
  readonly vervangt?: { readonly mens: string; readonly rol: string; readonly zelfdeOrganisatie: boolean } | null
}
export type Rolweg = { readonly ok: true; readonly weg: 'meteen' | 'voorstel'; readonly vervaltOp: string }

/** Whether a role may be given, and how: at once, or as a proposal that a second person must agree to. */
export function keurRol(v: Rolvraag, wie: Wie, nu: string): Rolweg | Weigering {
  if (v.mens === wie.mens) return nee('U geeft uzelf geen rol. Vraag een andere beheerder.')
  if (v.rol === 'systeem') return nee('Deze rol is van Kring zelf.')
  if (v.organisatie === null || (v.organisatie.tot !== null && v.organisatie.tot <= nu))
    return nee('Deze organisatie is er niet meer.', 'organisatie')
  if (!v.werktEr) return nee('Deze medewerker werkt nu niet bij deze organisatie. Voeg haar of hem daar eerst toe.')
  if (v.al) return nee('Deze medewerker heeft deze rol hier al. Verander of beëindig die.')
  if (v.wacht) return nee('Deze rol is al voorgesteld en wacht op een tweede mens.')
  if (v.vervangt === null || (v.vervangt !== undefined && !past(v.vervangt, v)))
    return nee('Vervangen kan van een collega met dezelfde rol bij dezelfde organisatie.', 'vervangt')
  if (v.vervangt !== undefined && v.periode.tot === null)
    return nee('Vervangen is voor een tijd. Vul een laatste dag in.', 'tot')
  const vervaltOp = Temporal.Instant.from(nu)
    .add({ hours: 24 * VOORSTEL_DAGEN })
    .toString()
  return { ok: true, weg: isZwareRol(v.rol) ? 'voorstel' : 'meteen', vervaltOp }
}
const past = (r: { mens: string; rol: string; zelfdeOrganisatie: boolean }, v: Rolvraag): boolean =>
  r.zelfdeOrganisatie && r.rol === v.rol && r.mens !== v.mens

/** A role that stands there, as far as changing it asks. */
export type Roldeel = {
  readonly mens: string
  readonly rol: string
  readonly van: string
  readonly tot: string | null
  /** another person is beheerder of this region, now and without an end */
  readonly andereBeheerder: boolean
}

/** Whether a role may be changed or ended: never one's own, never what is over, and one beheerder stays. */
export function keurWijziging(r: Roldeel, wie: Wie, nu: string, tot: string | null | undefined): Weigering | null {
  if (r.mens === wie.mens) return nee('U verandert uw eigen rollen niet. Vraag een andere beheerder.')
  if (r.rol === 'systeem') return nee('Deze rol is van Kring zelf.')
  if (isOver(r, nu)) return nee('Deze rol is al voorbij.')
  if (tot === undefined || zelfde(tot, r.tot)) return null
  const korter = tot !== null && (r.tot === null || Date.parse(tot) < Date.parse(r.tot))
  if (!korter && isZwareRol(r.rol))
    return nee('Deze rol wordt alleen langer met een tweede mens. Beëindig haar en stel haar opnieuw voor.', 'tot')
  if (r.rol === 'beheerder' && !r.andereBeheerder)
    return nee('Dit is de laatste beheerder van de regio zonder einddatum. Er moet er altijd een zijn.')
  return null
}
const zelfde = (a: string | null, b: string | null): boolean =>
  a === null || b === null ? a === b : Date.parse(a) === Date.parse(b)
const isOver = (r: { tot: string | null }, nu: string): boolean => r.tot !== null && Date.parse(r.tot) <= Date.parse(nu)

/** A proposal, and where it stands. */
export type Voorstel = {
  readonly mens: string
  readonly voorgesteldDoor: string
  readonly vervaltOp: string
  readonly besluit: Voorstelbesluit | null
}
export type Voorstelstand = Voorstelbesluit | 'open' | 'vervallen'
export const standVan = (v: Voorstel, nu: string): Voorstelstand =>
  v.besluit ?? (Date.parse(v.vervaltOp) <= Date.parse(nu) ? 'vervallen' : 'open')

/** Which decisions somebody may take on a proposal: who proposed may withdraw it, another agrees or not, whom it is about neither. */
export function magBesluiten(v: Voorstel, wie: Wie, nu: string): readonly Voorstelbesluit[] {
  if (standVan(v, nu) !== 'open' || !['beheerder', 'privacyfunctionaris'].includes(wie.rol)) return []
  if (v.voorgesteldDoor === wie.mens) return ['ingetrokken']
  return v.mens === wie.mens ? [] : ['akkoord', 'afgewezen']
}

/** How a role stands in the yearly review: not yet, due, or late. Counted in months of the calendar here. */
export function nazienStand(r: { van: string; nagezienOp: string | null }, nu: string): 'niet' | 'nu' | 'laat' {
  const sinds = lokaal(Temporal.Instant.from(r.nagezienOp ?? r.van))
  const over = (maanden: number): boolean =>
    Temporal.ZonedDateTime.compare(sinds.add({ months: maanden }), lokaal(Temporal.Instant.from(nu))) <= 0
  return over(NAZIEN_LAAT_MAANDEN) ? 'laat' : over(NAZIEN_MAANDEN) ? 'nu' : 'niet'
}

/** Whose roles somebody may review: a beheerder those of others, a privacyfunctionaris those of the beheerders, nobody their own. */
export const magNazien = (r: { mens: string; rol: string }, wie: Wie): boolean =>
  r.mens !== wie.mens && (wie.rol === 'beheerder' || (wie.rol === 'privacyfunctionaris' && r.rol === 'beheerder'))

/** Whether an organisation may end now. `houdt`: open cases it holds or was offered. */
export function keurEinde(
  o: { readonly id: string; readonly tot: string | null; readonly meldpunt: boolean; readonly houdt: number },
  eigen: { readonly organisatie: string; readonly ookDaar: boolean },
): Weigering | null {
  if (o.tot !== null) return nee('Deze organisatie is al beëindigd.')
  if (o.meldpunt) return nee('Een meldpunt eindigt niet hier maar in de definitie van de regio.')
  if (o.id === eigen.organisatie || eigen.ookDaar)
    return nee('U werkt zelf bij deze organisatie. Vraag een andere beheerder.')
  if (o.houdt > 0)
    return nee(
      `Deze organisatie heeft nog ${o.houdt} open ${o.houdt === 1 ? 'zaak of aanbod' : 'zaken of aanbiedingen'}. Draag die eerst over.`,
    )
  return null
}
