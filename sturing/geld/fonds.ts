import type { Projectfonds } from '../../gedeeld/regio/schema.ts'
import { weiger, type Weigering } from '../../kernel/weigering.ts'
import { som, zegBedrag, type Centen } from './bedrag.ts'

export const AANVRAAGSTANDEN = ['ingediend', 'toegekend', 'afgewezen', 'ingetrokken'] as const
export type Aanvraagstand = (typeof AANVRAAGSTANDEN)[number]

/** What a municipality asks the project fund for: which project, what it costs, and what it pays itself. */
export type Aanvraag = {
  readonly naam: string
  readonly gemeente: string
  readonly jaar: number
  readonly speerpunt: string
  readonly kosten: Centen
  readonly gevraagd: Centen
  readonly eigen: Centen
  readonly eenmalig: boolean
  readonly eind?: string
  /** how the work goes on without extra money */
  readonly inbedding?: string
}
export type Aanvraagrij = Aanvraag & {
  readonly id: string
  readonly versie: number
  readonly stand: Aanvraagstand
  readonly toegekend: Centen
}

/** Whether an application may come in: the fund exists that year, the amounts add up, and the applicant pays along where that is asked (R002-113). */
export function keurAanvraag(
  fondsen: readonly Projectfonds[],
  gemeenten: readonly string[],
  a: Aanvraag,
): Weigering | null {
  const fonds = fondsen.find(f => f.jaar === a.jaar)
  if (fonds === undefined) {
    const er = fondsen.map(f => f.jaar).join(' en ')
    return weiger(
      'ONVOLLEDIG',
      `Voor ${a.jaar} is er geen projectfonds.${er === '' ? '' : ` Er is een fonds voor ${er}.`}`,
    )
  }
  const nee = (uitleg: string) => weiger('ONVOLLEDIG', uitleg, { bron: fonds.bron })
  if (!gemeenten.includes(a.gemeente)) return nee('Deze gemeente hoort niet bij de regio.')
  if (fonds.speerpunten.every(s => s.id !== a.speerpunt)) return nee('Kies een speerpunt van dit jaar.')
  if (a.gevraagd <= 0) return nee('Vul in hoeveel de gemeente aan het fonds vraagt.')
  if (fonds.cofinanciering && a.eigen <= 0)
    return nee('Het fonds betaalt mee als de gemeente zelf ook betaalt. Vul het eigen deel in.')
  if (a.gevraagd + a.eigen !== a.kosten)
    return nee(
      `Gevraagd en eigen deel zijn samen ${zegBedrag(a.gevraagd + a.eigen)}, en het project kost ${zegBedrag(a.kosten)}.`,
    )
  return null
}

/** What is left of the fund of a year; never below nothing. */
export const overVan = (fonds: Pick<Projectfonds, 'jaar' | 'plafond'>, rijen: readonly Aanvraagrij[]): Centen =>
  Math.max(0, Math.round(fonds.plafond * 100) - toegekendIn(fonds.jaar, rijen))
const toegekendIn = (jaar: number, rijen: readonly Aanvraagrij[]): Centen =>
  som(rijen.filter(r => r.jaar === jaar && r.stand === 'toegekend').map(r => r.toegekend))

/** What somebody should know before approving: a one-off project says when it ends and how the work goes on without extra money (R003-115). */
export function waarschuwingVan(a: Aanvraag): string | null {
  if (!a.eenmalig) return null
  const mist = [
    ...(a.eind === undefined ? ['geen einddatum'] : []),
    ...(a.inbedding === undefined ? ['geen plan om het zonder extra geld in het gewone werk te brengen'] : []),
  ]
  return mist.length === 0 ? null : `Dit project is eenmalig en heeft ${mist.join(' en ')}.`
}

export type Fondsbesluit = {
  readonly uitkomst: Exclude<Aanvraagstand, 'ingediend'>
  readonly centen?: Centen
  /** who approves read the warning */
  readonly gezien?: boolean
}

/** The application after a decision; refused when it passes the fund of that year, or a warning was not read (R002-113, R003-115). */
export function besluit(
  fonds: Projectfonds | undefined,
  a: Aanvraagrij,
  b: Fondsbesluit,
  rijen: readonly Aanvraagrij[],
): Pick<Aanvraagrij, 'stand' | 'toegekend'> | Weigering {
  if (a.stand !== 'ingediend') return weiger('MAG_NU_NIET', 'Over deze aanvraag is al besloten.')
  if (b.uitkomst !== 'toegekend') return { stand: b.uitkomst, toegekend: 0 }
  const bij = fonds === undefined ? {} : { bron: fonds.bron }
  const centen = b.centen ?? a.gevraagd
  if (centen <= 0 || centen > a.gevraagd)
    return weiger('ONVOLLEDIG', `Ken een bedrag toe van ten hoogste ${zegBedrag(a.gevraagd)}.`, bij)
  const over = fonds === undefined ? 0 : overVan(fonds, rijen)
  if (centen > over)
    return weiger(
      'MAG_NU_NIET',
      `In het fonds van ${a.jaar} is nog ${zegBedrag(over)}. ${zegBedrag(centen)} toekennen kan daarom niet.`,
      bij,
    )
  const waarschuwing = waarschuwingVan(a)
  if (waarschuwing !== null && b.gezien !== true)
    return weiger('MAG_NU_NIET', `${waarschuwing} Wilt u het toch toekennen? Zeg dan dat u dit gelezen hebt.`, bij)
  return { stand: 'toegekend', toegekend: centen }
}
