import { Type, type Static } from 'typebox'
import { Compile } from 'typebox/compile'

const dicht = { additionalProperties: false } as const

/** So long a place is kept when no report leans on it (choice of Kring: the sources name no term). */
export const PLAATS_UREN = 72

/** What a control room sends: that an alarm runs, or that a device is still heard. No name: whose device it is, Kring knows. */
export const Alarmbericht = Type.Object(
  {
    /** one number per message: the same message twice is one */
    bericht: Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' }),
    soort: Type.Unsafe<'alarm' | 'hartslag'>(Type.Enum(['alarm', 'hartslag'])),
    apparaat: Type.String({ pattern: '^[A-Za-z0-9-]{3,60}$' }),
    /** counts up per device */
    volgnummer: Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER }),
    op: Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,3})?Z$' }),
    plaats: Type.Optional(
      Type.Object(
        {
          breedte: Type.Number({ minimum: -90, maximum: 90 }),
          lengte: Type.Number({ minimum: -180, maximum: 180 }),
          /** how exact, in metres */
          straal: Type.Optional(Type.Number({ minimum: 0, maximum: 100_000 })),
        },
        dicht,
      ),
    ),
  },
  dicht,
)
export type Alarmbericht = Static<typeof Alarmbericht>
const vorm = Compile(Alarmbericht)

/** Reads a body; null when it has not the right form, or names a moment that is none. */
export function leesBericht(lichaam: Buffer): Alarmbericht | null {
  try {
    const inhoud: unknown = JSON.parse(lichaam.toString('utf8'))
    return vorm.Check(inhoud) && !Number.isNaN(Date.parse(inhoud.op)) ? inhoud : null
  } catch {
    return null
  }
}
