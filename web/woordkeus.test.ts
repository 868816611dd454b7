import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { getDefinitie } from '../kernel/testing/regios.ts'
import { projectMap } from '../service/map.ts'
import { hulpTeksten } from './schil/hulpTeksten.ts'
import { RONDLEIDINGEN } from './schil/rondleiding.ts'
import { BRANDMERKEN, MOEILIJK, WOORDEN_PER_ZIN, type Mijden } from './woordkeus.ts'
import { ANTWOORDEN, KOP, VRAGEN } from '../keten/melding/papier/woorden.ts'

type Taal = 'nl' | 'en'
type Zin = readonly [plek: string, tekst: string]

const platte = (plek: string, ding: unknown): Zin[] =>
  typeof ding === 'string'
    ? [[plek, ding]]
    : typeof ding === 'object' && ding !== null
      ? Object.entries(ding).flatMap(([naam, deel]) => platte(`${plek}.${naam}`, deel))
      : []

/** Every file with texts of a screen, found on disk: a new slice joins by itself. */
function* tekstbestanden(map: string): Generator<string> {
  for (const naam of fs.readdirSync(map, { withFileTypes: true })) {
    const pad = path.join(map, naam.name)
    if (naam.isDirectory()) yield* tekstbestanden(pad)
    else if (
      /^(teksten|woorden|nl|en)(\.(nl|en))?\.ts$/.test(naam.name) ||
      (/\/woorden\/[^/]+\.ts$/.test(pad) && !pad.endsWith('.test.ts'))
    )
      yield pad
  }
}

async function alleZinnen(taal: Taal): Promise<Zin[]> {
  const uit: Zin[] = []
  const mappen = ['keten', 'web', 'toon'].map(m => path.join(projectMap, m))
  for (const bestand of mappen.flatMap(m => [...tekstbestanden(m)])) {
    const inhoud = (await import(bestand)) as Record<string, unknown>
    const kort = path.relative(projectMap, bestand)
    for (const [naam, ding] of Object.entries(inhoud))
      if (naam === taal || (naam === 'default' && bestand.endsWith(`${taal}.ts`))) uit.push(...platte(kort, ding))
      else if (typeof ding === 'object' && ding !== null && taal in ding)
        uit.push(...platte(kort, (ding as Record<Taal, unknown>)[taal]))
  }
  uit.push(...Object.entries(hulpTeksten).flatMap(([pad, t]) => platte(pad, t[taal])))
  for (const h of Object.values(RONDLEIDINGEN).flat()) uit.push([h.pad, h.titel[taal]], [h.pad, h.tekst[taal]])
  for (const tweetalig of [
    ...Object.values(KOP),
    ...Object.values(VRAGEN),
    ...Object.values(ANTWOORDEN).flatMap(a => Object.values(a)),
  ])
    uit.push(['papier', tweetalig[taal]])
  return uit
}

const vind = (zinnen: readonly Zin[], lijst: readonly Mijden[]): string[] =>
  zinnen.flatMap(([plek, tekst]) =>
    lijst.filter(m => m.woord.test(zonderInvulling(tekst))).map(m => `${plek}: "${tekst}" -> ${m.liever}`),
  )
/** What is filled in later is a name and no word of ours. */
const zonderInvulling = (tekst: string): string => tekst.replaceAll(/\{\{[^}]*\}\}/g, 'X')

describe.each(['nl', 'en'] as const)('woordkeus in het %s', taal => {
  it(`SD-49 geen tekst op een scherm brandmerkt een mens (${taal})`, async () => {
    const zinnen = await alleZinnen(taal)
    expect(zinnen.length).toBeGreaterThan(1500)
    expect(vind(zinnen, BRANDMERKEN[taal])).toEqual([])
  })
  it(`SD-49 elke tekst gebruikt gewone woorden en zinnen die u in een keer leest (${taal})`, async () => {
    const zinnen = await alleZinnen(taal)
    expect(vind(zinnen, MOEILIJK[taal])).toEqual([])
    const lang = zinnen.flatMap(([plek, tekst]) =>
      zonderInvulling(tekst)
        .split(/[.!?:;](?:\s|$)/)
        .filter(zin => zin.split(/\s+/).length > WOORDEN_PER_ZIN)
        .map(zin => `${plek}: ${zin}`),
    )
    expect(lang).toEqual([])
  })
})

it('SD-49 ook de lijsten waaruit mensen kiezen, in elke regio, brandmerken niemand', () => {
  const REGIOS = [
    'rotterdam-2014',
    'ijsselland-2014',
    'utrecht-amersfoort-2015',
    'arnhem-achterhoek-2014',
    'rotterdam-rijnmond-2024',
  ]
  for (const regio of REGIOS) {
    const { keten, vormen } = getDefinitie(regio)
    const labels = [keten.toedracht, keten.kader, keten.weging.instrument].flatMap(deel => platte(regio, deel))
    const nl = labels.filter(([plek]) => /\.(label|vraag|toelichting)$/.test(plek))
    const en = labels.filter(([plek]) => /\.(labelEn|vraagEn)$/.test(plek))
    expect(nl.length * en.length).toBeGreaterThan(100)
    expect(vind([...nl, ...vormen.map(v => [regio, v.label] as const)], BRANDMERKEN.nl)).toEqual([])
    expect(vind(en, BRANDMERKEN.en)).toEqual([])
  }
})

it('de lijst van woorden vindt wat zij moet vinden', () => {
  expect(vind([['proef', 'De dader is een zorgmijder.']], BRANDMERKEN.nl)).toHaveLength(2)
  expect(vind([['proef', 'Indien nodig dient te worden gebeld.']], MOEILIJK.nl)).toHaveLength(2)
  expect(vind([['proef', 'Geweld van {{dader}} naar {{ander}}.']], BRANDMERKEN.nl)).toEqual([])
})
