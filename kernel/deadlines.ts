import type { Feit } from './decider.ts'
import { voegToe, werkBij, type Schrijf } from './rijen.ts'
import type { ElkeSlice, Klokregel, RijCtx, Stilgestaan } from './slice.ts'

/** What a region says of a clock started now; null when it has no such clock. */
export type Gezet = {
  vervaltOp: string
  uiterlijkOp: string | null
  waarschuwOp: string | null
  waarschuwRol: string | null
  escaleerOp: string | null
  escaleerRol: string | null
  kalender: string
  bron: string
}

/** The port that knows the clocks of the regions. */
export type Klokken = {
  /** @param stil periods in which it stood still, for reasons the region allows for this clock */
  zet(definitie: RijCtx<unknown>['definitie'], klok: string, start: string, stil?: readonly Stilgestaan[]): Gezet | null
  /** may this clock stand still for this reason? */
  magStil(definitie: RijCtx<unknown>['definitie'], klok: string, grond: string): boolean
}

/** The rows that start and stop the clocks of a slice for one fact: rules in time are data, this is the only place that reads them. */
export function klokrijen(slice: ElkeSlice, feit: Feit, ctx: RijCtx<unknown>, klokken: Klokken): Schrijf[] {
  const rijen: Schrijf[] = []
  for (const regel of slice.klokken) {
    const onderwerpen = regel.onderwerp?.(feit, ctx.na) ?? [null]
    if (regel.stopt.includes(feit.soort) && (regel.stoptAls?.(feit, ctx.na) ?? true)) {
      for (const onderwerp of onderwerpen) {
        const waar = {
          regio: ctx.regio,
          zaak: ctx.stroom,
          soort: regel.werk,
          klaar_op: null,
          ...(onderwerp === null ? {} : { onderwerp }),
        }
        rijen.push(werkBij('werk', waar, { klaar_op: ctx.nu, klaar_door: feit.soort }))
      }
    }
    rijen.push(...stilstandrijen(regel, feit, ctx, klokken))
    if (regel.start === feit.soort && (regel.als?.(feit, ctx.na, ctx.definitie) ?? true)) {
      const gezet = regel.klok === null ? null : klokken.zet(ctx.definitie, regel.klok, regel.vanaf?.(ctx.na) ?? ctx.nu)
      const organisatie = regel.organisatie(feit, ctx.na, { regio: ctx.definitie, wie: ctx.wie })
      const mens = regel.mens?.(feit, ctx.na) ?? null
      for (const onderwerp of onderwerpen) rijen.push(werkrij(regel, gezet, { organisatie, mens }, onderwerp, ctx))
    }
  }
  return rijen
}

/**
 * A clock that stands still gives no signal; when it goes on its end is reckoned anew from its beginning, with every standstill taken
 * out: so the time that was left is left, and no rounding adds up (R000-63).
 */
function stilstandrijen(
  { stilstand, klok, werk }: Klokregel<Feit, unknown>,
  feit: Feit,
  ctx: RijCtx<unknown>,
  klokken: Klokken,
): Schrijf[] {
  if (stilstand === undefined || klok === null) return []
  const mag = (grond: string) => klokken.magStil(ctx.definitie, klok, grond)
  const waar = { regio: ctx.regio, zaak: ctx.stroom, soort: werk, klok, klaar_op: null }
  if (feit.soort === stilstand.stil) {
    const grond = stilstand.grond(feit)
    const zet = { stil_sinds: ctx.nu, stil_grond: grond, volgende_op: null, volgende: null }
    return mag(grond) ? [werkBij('werk', waar, zet)] : []
  }
  const perioden = feit.soort === stilstand.hervat ? stilstand.perioden(ctx.na).filter(p => mag(p.grond)) : []
  const gezet = perioden.length === 0 ? null : klokken.zet(ctx.definitie, klok, stilstand.begin(ctx.na), perioden)
  if (gezet === null) return []
  const eind = { vervalt_op: gezet.vervaltOp, escaleer_op: gezet.escaleerOp, ...eersteSein(gezet) }
  return [werkBij('werk', waar, { stil_sinds: null, stil_grond: null, ...eind })]
}

const werkrij = (
  regel: Klokregel<Feit, unknown>,
  gezet: Gezet | null,
  wiens: { organisatie: string; mens: string | null },
  onderwerp: string | null,
  ctx: RijCtx<unknown>,
): Schrijf =>
  voegToe('werk', {
    regio: ctx.regio,
    id: ctx.nieuwId(),
    zaak: ctx.stroom,
    organisatie: wiens.organisatie,
    rol: regel.rol,
    ...(wiens.mens === null ? {} : { mens: wiens.mens }),
    soort: regel.werk,
    onderwerp,
    spoed: regel.spoed ?? null,
    veilig: onderwerp !== null && (regel.veilig?.(onderwerp, ctx.na) ?? false),
    gestart_op: ctx.nu,
    klok: gezet ? regel.klok : null,
    vervalt_op: gezet?.vervaltOp ?? null,
    uiterlijk_op: gezet?.uiterlijkOp ?? null,
    kalender: gezet?.kalender ?? null,
    bron: gezet?.bron ?? null,
    ...eersteSein(gezet),
    waarschuw_rol: gezet?.waarschuwRol ?? null,
    escaleer_op: gezet?.escaleerOp ?? null,
    escaleer_rol: gezet?.escaleerRol ?? null,
  })

function eersteSein(gezet: Gezet | null): { volgende_op: string | null; volgende: string | null } {
  if (gezet === null) return { volgende_op: null, volgende: null }
  if (gezet.waarschuwOp !== null) return { volgende_op: gezet.waarschuwOp, volgende: 'waarschuwing' }
  return { volgende_op: gezet.vervaltOp, volgende: 'verval' }
}
