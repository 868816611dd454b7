import type { CasusFeit, Kern } from '../casus.ts'
import { regelVan } from './regels.ts'
import { isReden, type Veldregel } from './regel.ts'

/** The law behind each ground of a copy. */
export const INZAGEBRON = {
  'wmo-5-3-2': 'Wmo 2015 art. 5.3.2',
  'jeugdwet-7-3-10': 'Jeugdwet art. 7.3.10',
  'avg-15': 'AVG art. 15',
} as const

export type Tekstveld = { readonly veld: string; readonly deelbaar: boolean }

const waardeVan = (feit: CasusFeit, veld: string): unknown =>
  (feit as unknown as Readonly<Record<string, unknown>>)[veld]

/** A text may pass to another track by name, unless it tells where somebody is, or what the network or a reporter said. */
const deelbaar = (regel: Veldregel): boolean =>
  regel === 'tekst' || regel === 'eigen-woorden' || (isReden(regel) && regel !== 'plek' && regel !== 'netwerk')

/** Which field of which fact each text is: by its id. */
export function tekstvelden(feiten: readonly CasusFeit[]): ReadonlyMap<string, Tekstveld> {
  return new Map(
    feiten.flatMap(feit =>
      (Object.entries(regelVan(feit.soort).velden) as [string, Veldregel][]).flatMap(
        ([veld, regel]): [string, Tekstveld][] => {
          const waarde = waardeVan(feit, veld)
          return typeof waarde === 'string' && regel !== 'intern' && regel !== 'vast'
            ? [[waarde, { veld: `${feit.soort}.${veld}`, deelbaar: deelbaar(regel) }]]
            : []
        },
      ),
    ),
  )
}

/** Whom these texts are about. */
export const overWie = (c: Kern, feiten: readonly CasusFeit[], teksten: readonly string[]): readonly string[] =>
  feiten.flatMap(feit => {
    const regel = regelVan(feit.soort)
    const raakt = Object.keys(regel.velden).some(veld => teksten.includes(String(waardeVan(feit, veld))))
    return raakt ? regel.van(feit, c) : []
  })
