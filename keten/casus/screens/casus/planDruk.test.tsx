import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { casusantwoorden } from '../../../../tests/journeys/schermen/voorbeelden.casus.ts'
import { PlanDruk } from './PlanDruk.tsx'
import { ZaakContext } from './zaak.ts'

const dossier = casusantwoorden['GET /casussen/c1'].inhoud

test('R001-56 het gezin krijgt het plan in handen: op papier, met de eigen woorden, en met de dag van de uitleg erbij', () => {
  const papier = renderToStaticMarkup(
    <ZaakContext value={{ dossier, meld: () => undefined, openDaad: () => undefined }}>
      <PlanDruk />
    </ZaakContext>,
  )
  for (const id of ['plan2', 'e1', 'e2', 'e3', 's3', 't1', 'nt'] as const)
    expect(papier).toContain(dossier.teksten[id]?.split('\n')[0]?.replaceAll('"', '&quot;'))
  expect(papier).toContain('27 oktober 2026')
  // Paper lies on tables: no family name, and nothing of what somebody does for their own safety.
  expect(papier).not.toContain('Testman')
  expect(papier).not.toContain(dossier.teksten['s2'])
  expect(dossier.casus.uitleg).toMatchObject({ op: '2026-10-27', aan: ['p1', 'p2'] })
  expect(dossier.casus.meegegeven).toEqual([{ versie: 2, aan: ['p1', 'p3'], wijze: 'papier' }])
})
