import { expect, test } from 'vitest'
import type { Actor } from '../../kernel/actor.ts'
import { getDefinitie } from '../../kernel/testing/regios.ts'
import { looptOp, type Aansluiting, type AlarmFeit } from '../../keten/alarm/alarm.ts'
import { slice } from '../../keten/alarm/index.ts'
import { UTRECHT, vt, WIJK } from '../eisen/hulp/alarmfeiten.ts'
import { alarmOpdracht } from './alarm.ts'
import { toeval, zaad } from './zaad.ts'

const NU = '2026-03-02T09:00:00.000Z'
const TEAM: Actor = { ...vt, rol: 'casusregisseur', organisatie: WIJK }
const SYSTEEM: Actor = { ...vt, rol: 'systeem' }
const AANTAL = 20_000

test('geen rij opdrachten laat een aansluiting zonder ja beginnen, te lang lopen, of een alarm verloren gaan', () => {
  const t = toeval(zaad())
  const regio = getDefinitie(UTRECHT)
  let gedaan = 0
  for (let n = 0; n < AANTAL / 40; n++) {
    let staat: Aansluiting = slice.decider.begin
    const feiten: AlarmFeit[] = []
    for (let i = 0; i < 40; i++) {
      const opdracht = alarmOpdracht(t)
      const wie = t.kies([vt, TEAM, SYSTEEM])
      if (!slice.access[opdracht.type].rollen.includes(wie.rol)) continue
      const uit = slice.decider.decide(staat, opdracht, { wie, nu: NU, regio })
      if (!uit.ok) {
        expect(uit.uitleg.length).toBeGreaterThan(10)
        continue
      }
      for (const f of uit.feiten) staat = slice.decider.evolve(staat, f)
      feiten.push(...uit.feiten)
      gedaan += 1
    }
    if (staat.status === 'geen') continue
    const { toekenning, oordeel, alarmen, lopend, gemeld } = staat
    if (toekenning !== null) {
      expect(oordeel?.uitslag).toBe('positief')
      expect(new Set(oordeel?.deelnemers.map(d => d.soort))).toEqual(new Set(['politie', 'opvang']))
      expect(Date.parse(toekenning.tot) - Date.parse(NU)).toBeLessThanOrEqual(26 * 7 * 86_400_000)
    } else expect([alarmen.length, lopend.length]).toEqual([0, 0])
    // what came in is running or over, once
    const binnen = feiten.flatMap(f => (f.soort === 'AlarmOntvangen' ? [f.alarm] : []))
    const hier = [...lopend, ...alarmen.map(a => a.id)]
    expect(binnen.every(a => hier.includes(a))).toBe(true)
    expect(new Set(lopend).size).toBe(lopend.length)
    expect(gemeld.every(a => alarmen.some(x => x.id === a))).toBe(true)
    if (staat.einde !== null) expect(looptOp(staat, NU)).toBe(false)
  }
  expect(gedaan).toBeGreaterThan(AANTAL / 40)
})
