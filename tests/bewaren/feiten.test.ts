import { expect, expectTypeOf, test } from 'vitest'
import type { AlarmFeit } from '../../keten/alarm/alarm.ts'
import type { CasusFeit } from '../../keten/casus/casus.ts'
import type { HuisverbodFeit } from '../../keten/huisverbod/huisverbod.ts'
import type { MeldingFeit } from '../../keten/melding/melding.ts'
import type { VerblijfFeit } from '../../keten/opvang/verblijf/feiten.ts'
import type { OverlegFeit } from '../../keten/overleg/overleg.ts'
import type { SignaalFeit } from '../../keten/signaal/werkblad.ts'
import { slices } from '../../service/slices.ts'
import { FEITEN } from '../../vertrouwen/bewaren/index.ts'

/** Every fact of every step, as the compiler knows them. */
type Echt = {
  melding: MeldingFeit['soort']
  casus: CasusFeit['soort']
  huisverbod: HuisverbodFeit['soort']
  opvang: VerblijfFeit['soort']
  overleg: OverlegFeit['soort']
  alarm: AlarmFeit['soort']
  signaal: SignaalFeit['soort']
}
type Genoemd = {
  -readonly [S in keyof typeof FEITEN]: (typeof FEITEN)[S]['inhoud'][number] | (typeof FEITEN)[S]['stil'][number]
}

test('van elk feit dat er is staat vast of het een termijn verschuift: niet een te weinig, niet een te veel', () => {
  // a fact that is missing here, or no longer there, does not compile
  expectTypeOf<Genoemd>().toEqualTypeOf<Echt>()
  expect(Object.keys(FEITEN).sort()).toEqual(slices.map(s => s.naam).sort())
})

test('geen feit staat in beide lijsten', () => {
  for (const [stap, { inhoud, stil }] of Object.entries(FEITEN)) {
    const beide = (inhoud as readonly string[]).filter(s => (stil as readonly string[]).includes(s))
    expect(beide, stap).toEqual([])
    expect(new Set([...inhoud, ...stil]).size, stap).toBe(inhoud.length + stil.length)
  }
})
