import { voegToe, type Schrijf } from '../../kernel/rij.ts'
import type { RijCtx } from '../../kernel/slice.ts'
import type { Casus } from './casus.ts'

export const zaak = (ctx: RijCtx<Casus>) => ({ regio: ctx.regio, zaak: ctx.stroom })

/** A message to a role: of the organisation whose case it is, or of another. */
export const bericht = (ctx: RijCtx<Casus>, rol: string, soort: string, organisatie?: string): Schrijf =>
  voegToe('bericht', {
    ...zaak(ctx),
    id: ctx.nieuwId(),
    organisatie: organisatie ?? (ctx.na.status === 'geen' ? ctx.wie.organisatie : ctx.na.organisatie),
    rol,
    soort,
    klok: null,
    op: ctx.nu,
  })

/** Who works beside the file stands outside it, in every role: the case, and the report it came from when there was one. */
export const buitenDossier = (ctx: RijCtx<Casus>, mens: string): readonly Schrijf[] =>
  [ctx.stroom, ctx.na.status === 'geen' ? null : ctx.na.uitMelding].flatMap(dossier =>
    dossier === null
      ? []
      : [
          voegToe('sper', {
            ...{ regio: ctx.regio, zaak: dossier, id: ctx.nieuwId() },
            ...{ mens, grond: 'spoor', van: ctx.nu },
          }),
        ],
  )
