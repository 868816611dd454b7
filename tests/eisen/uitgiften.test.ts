import { expect, test } from 'vitest'
import { maakRoutes } from '../../service/slices.ts'
import { regelboek } from '../hulp/database.ts'
import { sleutelVan } from '../walls/invoer.ts'

/**
 * Every way a file leaves the workplace, and what holds for it. A new one is put here by who makes it, with the test that proves it:
 * `kenmerk` Kring made it and it carries the mark of who took it, `zoals-gebracht` what somebody brought and nobody changes, `gesloten` under
 * seal in the database, in the form of who receives it, and gone after its period.
 */
const UITGIFTEN: Readonly<Record<string, 'kenmerk' | 'zoals-gebracht' | 'gesloten'>> = {
  'GET /casussen/:id/stukken/:bestand': 'kenmerk',
  'GET /casussen/:id/verzoeken/:verzoek/besluit': 'kenmerk',
  'GET /huisverboden/:id/beschikking/:besluit': 'kenmerk',
  'GET /klachten/:id/brieven/:positie': 'kenmerk',
  'GET /deurstukken/:id': 'zoals-gebracht',
  'POST /cbs-leveringen/:id/bestand': 'gesloten',
}

test('SD-45 elke weg waarlangs een bestand de werkplek verlaat is bekend, gaat over een zaak of een levering, en staat in het inzagelogboek', () => {
  const routes = maakRoutes(regelboek()).filter(r => r.soort === 'kijk' && r.alsBestand === true)
  expect(routes.map(r => sleutelVan(r)).toSorted()).toEqual(Object.keys(UITGIFTEN).toSorted())
  for (const r of routes) {
    // one thing at a time, never a list of everybody
    expect(r.pad, r.pad).toMatch(/\/:id\b/)
    expect(r.soort === 'kijk' && r.kijk.stil, r.pad).toBeFalsy()
  }
})
