import fs from 'node:fs'
import { expect, test } from 'vitest'
import { routes } from './routes.tsx'
import { schermpaden } from './schermpaden.ts'

test('de lijst van schermen die de server krijgt is die van de app', () => {
  expect(schermpaden(fs.readFileSync('web/routes.tsx', 'utf8'))).toEqual(routes.map(r => r.pad))
})
