import { expect, test } from 'vitest'
import type { Greep, Ingreep, Toneel } from './toneel.ts'

/** One condition out of a policy, a view under policies, or a guard; `erin` comes in its place. */
export const policy = (op: string, naam: string, uit: RegExp, erin = 'true'): Ingreep => ({
  wat: { policy: naam, op },
  uit,
  in: erin,
})
export const view = (naam: string, uit: RegExp, erin = 'true'): Ingreep => ({ wat: { view: naam }, uit, in: erin })
export const functie = (naam: string, uit: RegExp, erin = 'true'): Ingreep => ({
  wat: { functie: naam },
  uit,
  in: erin,
})
/** A guard that lets everything through. */
export const doorlaat = (naam: string): Ingreep => functie(naam, /raise exception[^;]*;/, 'return new;')

export type Gaat = readonly (readonly [string, Greep])[]
export type Geweigerd = readonly (readonly [string, Greep, ...Ingreep[]])[]

/** In raw SQL: what work asks, goes; all else the database refuses, and every condition taken out shows. */
export function proefMuren(waarover: string, toneel: () => Toneel, gaat: Gaat, geweigerd: Geweigerd): void {
  test.each(gaat)(`${waarover} in rauwe SQL, dit gaat: %s`, async (_naam, greep) => {
    expect(await toneel().doe(greep)).toBe('gelukt')
  })
  test.each(geweigerd.map(([naam, greep, ...ingrepen]) => [naam, greep, ingrepen] as const))(
    `${waarover} in rauwe SQL, dit weigert de database, en elke voorwaarde minder valt op: %s`,
    async (_naam, greep, ingrepen) => {
      expect(await toneel().doe(greep)).toBe('geweigerd')
      for (const ingreep of ingrepen)
        expect(await toneel().doe(greep, ingreep), `zonder ${ingreep.uit} in ${JSON.stringify(ingreep.wat)}`).not.toBe(
          'geweigerd',
        )
    },
  )
}
