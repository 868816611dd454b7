import fs from 'node:fs'
import { expect, test } from 'vitest'

const lees = <T>(bestand: string): T => JSON.parse(fs.readFileSync(bestand, 'utf8')) as T
type Slot = { packages: { [pad: string]: { resolved?: string; integrity?: string; link?: boolean } } }
const slot = Object.entries(lees<Slot>('package-lock.json').packages).filter(([pad]) => pad !== '')
const { scripts, dependencies } = lees<{
  scripts: { [naam: string]: string }
  dependencies: { [naam: string]: string }
}>('package.json')

test('elke bibliotheek komt van het ene register, met een som, en wat op de server draait staat op een vaste versie', () => {
  expect(slot.length).toBeGreaterThan(100)
  const mis = slot.filter(
    // no address in the lock file means: the registry of npm itself; git, a folder or another site would be named
    ([, p]) =>
      p.link === true ||
      !(p.resolved ?? 'https://registry.npmjs.org/').startsWith('https://registry.npmjs.org/') ||
      !p.integrity?.startsWith('sha512-'),
  )
  expect(mis.map(([pad]) => pad)).toEqual([])
  expect(Object.values(dependencies).filter(v => !/^\d+\.\d+\.\d+$/.test(v))).toEqual([])
})

test('de lijst van bibliotheken noemt ook wat in de bladen is meegebouwd', () => {
  expect(scripts['sbom']).toBe('npm sbom --sbom-format cyclonedx')
  for (const naam of ['react', 'react-dom', '@tanstack/react-router', 'i18next', 'react-hook-form', 'fastify'])
    expect([naam, slot.some(([pad]) => pad === `node_modules/${naam}`)]).toEqual([naam, true])
})
