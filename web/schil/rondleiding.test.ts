import { describe, expect, it } from 'vitest'
import { VASTE_ROLLEN } from '../../service/demo/mensen.ts'
import { routes } from '../routes.tsx'
import { haltesVoor, RONDLEIDINGEN } from './rondleiding.ts'

describe('de rondleiding', () => {
  it('elke rol van de demo heeft er een, van vijf tot acht haltes', () => {
    expect(Object.keys(RONDLEIDINGEN).toSorted()).toEqual([...new Set(VASTE_ROLLEN)].toSorted())
    for (const haltes of Object.values(RONDLEIDINGEN)) {
      expect(haltes.length).toBeGreaterThanOrEqual(5)
      expect(haltes.length).toBeLessThanOrEqual(8)
    }
  })
  it('elke halte is een scherm dat er is', () => {
    const paden = routes.map(r => r.pad)
    for (const { pad } of Object.values(RONDLEIDINGEN).flat()) expect(paden).toContain(pad)
  })
  it('wie een scherm niet mag openen, komt er niet langs', () => {
    const haltes = haltesVoor('medewerker-veilig-thuis', pad => pad !== '/adviezen')
    expect(haltes.map(h => h.pad)).not.toContain('/adviezen')
    expect(haltes.length).toBeGreaterThan(4)
  })
})
