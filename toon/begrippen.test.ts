import fs from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { begrippen } from './begrippen.ts'

const lijst = fs.readFileSync(path.join(import.meta.dirname, '..', 'docs', 'begrippen.md'), 'utf8')
const bekend = new Set(
  lijst
    .split('\n')
    .filter(regel => regel.startsWith('| '))
    .flatMap(regel => (regel.split('|')[1] ?? '').split(',').map(woord => woord.trim())),
)

it.each(Object.values(begrippen))('$bron staat in docs/begrippen.md, met een betekenis in twee talen', begrip => {
  expect(bekend.has(begrip.bron)).toBe(true)
  for (const [woord, betekenis] of [begrip.nl, begrip.en]) {
    expect(woord.length).toBeGreaterThan(3)
    expect(betekenis).toMatch(/^[A-Z].{20,130}\.$/)
  }
})
