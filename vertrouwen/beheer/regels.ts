import { Temporal } from 'temporal-polyfill'
import { isZwareRol, VOORSTEL_DAGEN } from '../../gedeeld/beheer.ts'
import { STEUNWET } from '../../gedeeld/steun.ts'
import type { Rol } from '../../kernel/actor.ts'
import { weiger, type Weigering } from '../../kernel/weigering.ts'
import { loopt, type Periode } from './tijd.ts'

/** Who acts, as far as these rules ask. */
export type Wie = { readonly mens: string; readonly rol: Rol }
const BRON = 'NEN 7510; AVG art. 32'
/** The refusal of the administration, with its source. */
export const nee = (uitleg: string, veld?: string): Weigering =>
  weiger('MAG_NU_NIET', uitleg, { bron: BRON, ...(veld === undefined ? {} : { velden: [{ veld, uitleg }] }) })

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
  /** this organisation is a reporting point (Veilig Thuis) */
  readonly vanVeiligThuis: boolean
  /** what this person is now or will be: at work for a reporting point, and vertrouwenspersoon; nobody is both */
  readonly bijVeiligThuis: boolean
  readonly isVertrouwenspersoon: boolean
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
  if (v.organisatie === null || !loopt(v.organisatie.tot, nu))
    return nee('Deze organisatie is er niet meer.', 'organisatie')
  if (!v.werktEr) return nee('Deze medewerker werkt nu niet bij deze organisatie. Voeg haar of hem daar eerst toe.')
  if (v.al) return nee('Deze medewerker heeft deze rol hier al. Verander of beëindig die.')
  if (v.wacht) return nee('Deze rol is al voorgesteld en wacht op een tweede mens.')
  if (v.rol === 'vertrouwenspersoon' && (v.vanVeiligThuis || v.bijVeiligThuis))
    return onafhankelijk(
      'Een vertrouwenspersoon werkt in geen enkele rol voor Veilig Thuis. Kies iemand van een onafhankelijke organisatie.',
    )
  if (v.vanVeiligThuis && v.isVertrouwenspersoon && v.rol !== 'vertrouwenspersoon')
    return onafhankelijk('Wie vertrouwenspersoon is krijgt geen rol bij Veilig Thuis. Beëindig eerst die andere rol.')
  if (v.vervangt === null || (v.vervangt !== undefined && !past(v.vervangt, v)))
    return nee('Vervangen kan van een collega met dezelfde rol bij dezelfde organisatie.', 'vervangt')
  if (v.vervangt !== undefined && v.periode.tot === null)
    return nee('Vervangen is voor een tijd. Vul een laatste dag in.', 'tot')
  const vervaltOp = Temporal.Instant.from(nu)
    .add({ hours: 24 * VOORSTEL_DAGEN })
    .toString()
  return { ok: true, weg: isZwareRol(v.rol) ? 'voorstel' : 'meteen', vervaltOp }
}
const onafhankelijk = (uitleg: string): Weigering => weiger('MAG_NU_NIET', uitleg, { bron: STEUNWET })
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
  if (!loopt(r.tot, nu)) return nee('Deze rol is al voorbij.')
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

/** Whether a profession is one the region names; null: it is, or none was given. */
export const keurBeroep = (beroep: string | null, bekend: readonly { readonly id: string }[]): Weigering | null =>
  beroep === null || bekend.some(b => b.id === beroep)
    ? null
    : weiger('ONVOLLEDIG', 'Dit beroep staat niet in de lijst van de regio.', {
        velden: [{ veld: 'beroep', uitleg: 'kies een beroep uit de lijst' }],
      })

/** Whether somebody may correct a name: never their own, and of who works in another region too it is corrected there. */
export function keurNaam(m: { readonly id: string; readonly elders: boolean }, wie: Wie): Weigering | null {
  if (m.id === wie.mens) return nee('Uw eigen naam verbetert een andere beheerder.')
  return m.elders ? nee('Deze medewerker werkt ook in een andere regio. Laat de naam daar verbeteren.') : null
}
