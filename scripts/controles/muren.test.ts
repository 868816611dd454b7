import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { cruise, type ICruiseResult, type IForbiddenRuleType, type ICruiseOptions } from 'dependency-cruiser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectMap } from '../../service/map.ts'

const muren = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as {
  forbidden: (IForbiddenRuleType & { name: string })[]
  options: ICruiseOptions
}
const MAP = path.join(projectMap, '.kring', `muren-${process.pid}`)

/** A small house with one wrong import per wall: [the wall it breaks, the file, what it imports]. */
const FOUT: readonly (readonly [muur: string, bestand: string, inhoud: string])[] = [
  ['gedeeld-kent-niemand', 'gedeeld/a.ts', `import '../kernel/db.ts'`],
  ['gedeeld-kent-niemand', 'gedeeld/type.ts', `import type { db } from '../kernel/db.ts'; export type A = typeof db`],
  ['kernel-kent-de-keten-niet', 'kernel/a.ts', `import '../keten/zaak.ts'`],
  ['toon-kent-geen-schermen', 'toon/a.ts', `import '../web/main.tsx'`],
  ['vertrouwen-op-kernel-en-gedeeld', 'vertrouwen/a.ts', `import '../keten/zaak.ts'`],
  ['vertrouwen-schermen', 'vertrouwen/screens/A.tsx', `import '../../web/main.tsx'`],
  ['sturing-ziet-geen-mensen', 'sturing/geld/a.ts', `import '../../keten/zaak.ts'`],
  ['keten-kijkt-omlaag', 'keten/een/views.ts', `import '../../service/a.ts'`],
  ['service-en-web-los', 'service/los.ts', `import '../web/main.tsx'`],
  ['web-gebruikt-schermen', 'web/a.ts', `import '../keten/een/een.ts'`],
  ['geen-tests-in-het-programma', 'service/proef.ts', `import '../tests/hulp.ts'`],
  ['slice-kent-geen-slice', 'keten/een/vragen.ts', `import '../twee/index.ts'`],
  [
    'slice-kent-geen-slice',
    'keten/een/zoeken.ts',
    `import type { x } from '../twee/twee.ts'; export type A = typeof x`,
  ],
  ['slice-kent-de-keten-niet', 'keten/een/opdrachten.ts', `import '../chain.ts'`],
  ['slice-toont-index', 'service/slices.ts', `import '../keten/een/een.ts'`],
  ['zaak-onder-de-slices', 'keten/zaak.ts', `import './twee/index.ts'`],
  ['puur-importeert-puur', 'keten/een/decide.ts', `import '../../kernel/db.ts'`],
  ['puur-importeert-puur', 'keten/een/plan/plan.ts', `import '../../../kernel/db.ts'`],
  ['puur-importeert-geen-machine', 'keten/een/fasen.ts', `import './views.ts'`],
  ['puur-importeert-geen-machine', 'keten/een/regie/regie.ts', `import '../views.ts'`],
  [
    'puur-kent-geen-database-of-web',
    'keten/een/grond.ts',
    `import type { db } from '../../kernel/db.ts'; export type A = typeof db`,
  ],
  ['puur-zonder-pakket', 'keten/een/nieuw.ts', `import 'typebox'`],
  ['zonder-node', 'keten/een/access.ts', `import 'node:crypto'`],
  ['zonder-node', 'gedeeld/klok.ts', `import 'node:fs'`],
  ['kernel-puur-deel', 'kernel/decider.ts', `import './db.ts'`],
  ['regels-niet-van-schijf', 'kernel/b.ts', `import '../gedeeld/regio/laden.ts'`],
  ['gedeeld-pakketten', 'gedeeld/pakket.ts', `import 'fastify'`],
  ['keten-pakketten', 'keten/een/index.ts', `import 'fastify'`],
  ['pg-op-een-plek', 'kernel/c.ts', `import 'pg'`],
  ['xml-op-een-plek', 'service/xml.ts', `import 'saxes'`],
  ['fastify-op-een-plek', 'kernel/d.ts', `import 'fastify'`],
  ['scherm-zonder-server', 'keten/een/screens/A.tsx', `import '../views.ts'`],
  ['slice-zonder-scherm', 'service/scherm.ts', `import '../keten/een/screens/A.tsx'`],
  ['woorden-zijn-alleen-woorden', 'keten/een/screens/woorden/nl.ts', `import 'react'`],
  ['react-in-de-browser', 'service/react.ts', `import 'react'`],
  ['geen-rondje', 'gedeeld/om.ts', `import './rond.ts'`],
  ['bestaat', 'gedeeld/weg.ts', `import './nergens.ts'`],
  ['server-met-gewone-pakketten', 'service/dev.ts', `import 'vitest'`],
]

/** What the wrong imports point at, and imports that are allowed. */
const GOED: Readonly<Record<string, string>> = {
  'kernel/db.ts': `import pg from 'pg'; export const db = pg`,
  'kernel/weigering.ts': `export const weiger = 1`,
  'gedeeld/regio/laden.ts': `import 'node:fs'; import 'yaml'`,
  'gedeeld/rond.ts': `import './om.ts'`,
  'gedeeld/links.ts': `import type { B } from './rechts.ts'; export type A = B | 1`,
  'gedeeld/rechts.ts': `import type { A } from './links.ts'; export type B = A | 2`,
  'keten/een/een.ts': `import { weiger } from '../../kernel/weigering.ts'; import '../../gedeeld/links.ts'; export default weiger`,
  'keten/een/invoer.ts': `import 'typebox'; import './een.ts'; import '../zaak.ts'`,
  'keten/een/screens/B.tsx': `import '../een.ts'; import 'react'`,
  'keten/een/een.test.ts': `import '../twee/twee.ts'; import 'node:fs'; import '../../tests/hulp.ts'`,
  'keten/twee/twee.ts': `export const x = 1`,
  'keten/twee/index.ts': `export * from './twee.ts'`,
  'keten/chain.ts': `import './twee/index.ts'`,
  'service/a.ts': `import '../keten/twee/index.ts'; import 'fastify'; import 'node:fs'`,
  'web/main.tsx': `import '../keten/een/screens/B.tsx'`,
  'tests/hulp.ts': `import '../keten/een/views.ts'; import '../web/main.tsx'`,
}

let gevonden: { muur: string; van: string }[]

beforeAll(async () => {
  for (const [bestand, inhoud] of [...FOUT.map(([, b, i]) => [b, i] as const), ...Object.entries(GOED)]) {
    fs.mkdirSync(path.dirname(path.join(MAP, bestand)), { recursive: true })
    fs.writeFileSync(path.join(MAP, bestand), inhoud)
  }
  fs.copyFileSync(path.join(projectMap, 'package.json'), path.join(MAP, 'package.json'))
  fs.symlinkSync(path.join(projectMap, 'node_modules'), path.join(MAP, 'node_modules'))
  const { output } = await cruise(['kernel', 'gedeeld', 'toon', 'keten', 'sturing', 'vertrouwen', 'service', 'web'], {
    ...muren.options,
    baseDir: MAP,
    validate: true,
    ruleSet: { forbidden: muren.forbidden },
  })
  gevonden = (output as ICruiseResult).summary.violations.map(v => ({ muur: v.rule.name, van: v.from }))
})
afterAll(() => fs.rmSync(MAP, { recursive: true, force: true }))

describe('de importmuren', () => {
  it.each(FOUT)('%s houdt %s tegen', (muur, bestand) => {
    expect(gevonden).toContainEqual({ muur, van: bestand })
  })

  it('wat mag wordt nergens tegengehouden', () => {
    const mag = new Set(Object.keys(GOED).filter(bestand => bestand !== 'gedeeld/rond.ts'))
    expect(gevonden.filter(({ van }) => mag.has(van))).toEqual([])
  })

  it('elke muur heeft een proef, en een reden', () => {
    expect(new Set(FOUT.map(([muur]) => muur))).toEqual(new Set(muren.forbidden.map(muur => muur.name)))
    expect(muren.forbidden.filter(muur => (muur.comment ?? '').length < 40)).toEqual([])
  })
})
