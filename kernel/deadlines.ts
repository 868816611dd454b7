import type { Feit } from './decider.ts'
import { voegToe, werkBij, type Schrijf } from './rijen.ts'
import type { ElkeSlice, RijCtx } from './slice.ts'

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
export type Klokken = { zet(definitie: RijCtx<unknown>['definitie'], klok: string, start: string): Gezet | null }

/** The rows that start and stop the clocks of a slice for one fact: rules in time are data, this is the only place that reads them. */
export function klokrijen(slice: ElkeSlice, feit: Feit, ctx: RijCtx<unknown>, klokken: Klokken): Schrijf[] {
  const rijen: Schrijf[] = []
  for (const regel of slice.klokken) {
    const onderwerp = regel.onderwerp?.(feit) ?? null
    if (regel.stopt.includes(feit.soort)) {
      const waar = {
        regio: ctx.regio,
        zaak: ctx.stroom,
        soort: regel.werk,
        klaar_op: null,
        ...(regel.onderwerp ? { onderwerp } : {}),
      }
      rijen.push(werkBij('werk', waar, { klaar_op: ctx.nu, klaar_door: feit.soort }))
    }
    if (regel.start === feit.soort && (regel.als?.(feit, ctx.na, ctx.definitie) ?? true)) {
      const organisatie = regel.organisatie(feit, ctx.na, { regio: ctx.definitie, wie: ctx.wie })
      const gezet = regel.klok === null ? null : klokken.zet(ctx.definitie, regel.klok, ctx.nu)
      rijen.push(
        voegToe('werk', {
          regio: ctx.regio,
          id: ctx.nieuwId(),
          zaak: ctx.stroom,
          organisatie,
          rol: regel.rol,
          soort: regel.werk,
          onderwerp,
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
        }),
      )
    }
  }
  return rijen
}

function eersteSein(gezet: Gezet | null): { volgende_op: string | null; volgende: string | null } {
  if (gezet === null) return { volgende_op: null, volgende: null }
  if (gezet.waarschuwOp !== null) return { volgende_op: gezet.waarschuwOp, volgende: 'waarschuwing' }
  return { volgende_op: gezet.vervaltOp, volgende: 'verval' }
}
