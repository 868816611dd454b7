/** Where everything in the drawing of a family stands: households as boxes, people as nodes, relations as labelled lines. Pure. */
export interface Groep {
  readonly titel: string
  readonly leden: readonly { readonly id: string; readonly kind: boolean; readonly ook?: boolean }[]
}
export interface Lijn {
  readonly van: string
  readonly naar: string
  readonly tekst: string
  readonly geweld: 'geen' | 'heen' | 'terug' | 'wederzijds'
}
export interface Vlak {
  readonly x: number
  readonly y: number
  readonly b: number
  readonly h: number
}
export type Knoop = Vlak & { readonly id: string; readonly ook: boolean }
export interface Tekening {
  readonly breed: number
  readonly hoog: number
  readonly dozen: readonly (Vlak & { readonly titel: string })[]
  readonly knopen: readonly Knoop[]
  readonly lijnen: readonly (Lijn & { readonly pad: string; readonly label: Vlak })[]
}

const RAND = 12
const KOP = 36
const TUSSEN_DOZEN = 64
const TUSSEN_RIJEN = 76
const BOOG = 40
export const KNOOP = { b: 160, h: 88 } as const

/** @param breed how many pixels there are: on a phone the boxes stand below each other */
export function teken(groepen: readonly Groep[], lijnen: readonly Lijn[], breed: number): Tekening {
  const { dozen, knopen, hoog } = zet(groepen, breed)
  const vrij = new Map(knopen.filter(k => !k.ook).map(k => [k.id, k]))
  const bezet: Vlak[] = [...knopen, ...dozen.map(d => ({ ...d, h: KOP - 8 }))]
  const getekend = lijnen.flatMap(lijn => {
    const [a, b] = [vrij.get(lijn.van), vrij.get(lijn.naar)]
    if (a === undefined || b === undefined) return []
    const woorden = breedteVan(lijn)
    const { pad, punt } = trek(a, b, woorden, { knopen, breed })
    const label = plaats(punt, woorden, bezet, breed)
    bezet.push(label)
    return [{ ...lijn, pad, label }]
  })
  return { breed, hoog, dozen, knopen, lijnen: getekend }
}

/** Rough width of a label: bold where there is violence. Too wide is better than words that stick out. */
const breedteVan = ({ tekst, geweld }: Lijn): number => tekst.length * (geweld === 'geen' ? 7.4 : 8.6) + 16

function zet(groepen: readonly Groep[], breed: number) {
  const dozen: (Vlak & { titel: string })[] = []
  const knopen: Knoop[] = []
  // Each box stands in the first row with room for it, so that a small one fills the place beside a large one.
  const rijen: { vrij: number; inhoud: { groep: Groep; doos: ReturnType<typeof vul>; x: number }[] }[] = []
  for (const groep of groepen) {
    const doos = vul(groep, breed)
    let rij = rijen.find(r => r.vrij >= doos.b)
    if (rij === undefined) rijen.push((rij = { vrij: breed, inhoud: [] }))
    rij.inhoud.push({ groep, doos, x: breed - rij.vrij })
    rij.vrij -= doos.b + TUSSEN_DOZEN
  }
  let y = 0
  for (const { inhoud } of rijen) {
    for (const { groep, doos, x } of inhoud) {
      dozen.push({ x, y, b: doos.b, h: doos.h, titel: groep.titel })
      knopen.push(...doos.knopen.map(k => ({ ...k, x: k.x + x, y: k.y + y })))
    }
    y += Math.max(...inhoud.map(i => i.doos.h)) + TUSSEN_DOZEN
  }
  return { dozen, knopen, hoog: Math.max(0, y - TUSSEN_DOZEN) }
}

/** One household: adults above, children below. */
function vul(groep: Groep, breed: number): { b: number; h: number; knopen: readonly Knoop[] } {
  const binnen = Math.max(KNOOP.b, breed - 2 * RAND)
  const gat = breed < 480 ? Math.max(14, binnen - 2 * KNOOP.b) : 170
  const perRij = Math.max(1, Math.min(3, Math.floor((binnen + gat) / (KNOOP.b + gat))))
  const rijen = [
    ...stukken(
      groep.leden.filter(l => !l.kind),
      perRij,
    ),
    ...stukken(
      groep.leden.filter(l => l.kind),
      perRij,
    ),
  ]
  const breedste = Math.max(1, ...rijen.map(r => r.length))
  const b = Math.min(breed, Math.max(breedste * KNOOP.b + (breedste - 1) * gat + 2 * RAND, KNOOP.b + 2 * RAND + 40))
  const knopen = rijen.flatMap((rij, r) => {
    const rijbreed = rij.length * KNOOP.b + (rij.length - 1) * gat
    return rij.map((lid, i) => ({
      id: lid.id,
      ook: lid.ook === true,
      x: (b - rijbreed) / 2 + i * (KNOOP.b + gat),
      y: KOP + BOOG + r * (KNOOP.h + TUSSEN_RIJEN),
      ...KNOOP,
    }))
  })
  return { b, h: KOP + BOOG + rijen.length * KNOOP.h + (rijen.length - 1) * TUSSEN_RIJEN + RAND, knopen }
}

const stukken = <T>(rij: readonly T[], n: number): T[][] =>
  Array.from({ length: Math.ceil(rij.length / n) }, (_, i) => rij.slice(i * n, i * n + n))

type Punt = readonly [number, number]
type Streek = { readonly pad: string; readonly punt: (t: number) => Punt }

interface Blad {
  readonly knopen: readonly Knoop[]
  readonly breed: number
}

/** Side to side when neighbours, over the heads when on one row, else from edge to edge; bent around whoever stands in between. */
function trek(a: Knoop, b: Knoop, woorden: number, blad: Blad): Streek {
  const tussen = Math.max(a.x, b.x) - Math.min(a.x, b.x) - a.b
  if (a.y === b.y && tussen >= woorden && tussen < KNOOP.b * 1.5) return bocht(zij(a, b), zij(b, a), null)
  if (a.y === b.y && tussen < KNOOP.b * 4) {
    const [van, naar] = [boven(a), boven(b)]
    return bocht(van, naar, [(van[0] + naar[0]) / 2, a.y - BOOG * 1.6])
  }
  const [van, naar] = a.y <= b.y ? [onder(a, b), boven(b, a)] : [boven(a, b), onder(b, a)]
  const midden: Punt = [(van[0] + naar[0]) / 2, (van[1] + naar[1]) / 2]
  const wegen = BOCHTEN.map(opzij => bocht(van, naar, opzij === 0 ? null : [midden[0] + opzij, midden[1]]))
  const kosten = wegen.map((weg, i) => hinder(weg, blad, [a, b]) * 100 + Math.abs(BOCHTEN[i] ?? 0) / 100)
  return wegen[kosten.indexOf(Math.min(...kosten))] ?? bocht(van, naar, null)
}

/** How far a line may bend to the side, in order of liking. */
const BOCHTEN = [0, 120, -120, 220, -220, 340, -340, 480, -480, 640, -640]

/** How much of a line runs behind others or off the sheet. */
function hinder(weg: Streek, { knopen, breed }: Blad, eigen: readonly Knoop[]): number {
  const anderen = knopen.filter(k => !eigen.includes(k))
  return Array.from({ length: 49 }, (_, i) => weg.punt((i + 1) / 50)).filter(
    ([x, y]) =>
      x < 2 || x > breed - 2 || anderen.some(k => x > k.x - 6 && x < k.x + k.b + 6 && y > k.y - 4 && y < k.y + k.h + 4),
  ).length
}

const zij = (k: Knoop, ander: Knoop): Punt => [ander.x > k.x ? k.x + k.b : k.x, k.y + k.h / 2]
/** A little towards the other, so that lines of one person do not all begin in one point. */
const naarToe = (k: Knoop, ander?: Knoop): number =>
  k.x + k.b / 2 + (ander === undefined ? 0 : Math.max(-k.b / 3, Math.min(k.b / 3, (ander.x - k.x) / 4)))
const boven = (k: Knoop, ander?: Knoop): Punt => [naarToe(k, ander), k.y]
const onder = (k: Knoop, ander?: Knoop): Punt => [naarToe(k, ander), k.y + k.h]

function bocht(van: Punt, naar: Punt, via: Punt | null): Streek {
  if (via === null)
    return {
      pad: `M${getal(van)} L${getal(naar)}`,
      punt: t => [van[0] + (naar[0] - van[0]) * t, van[1] + (naar[1] - van[1]) * t],
    }
  return {
    pad: `M${getal(van)} Q${getal(via)} ${getal(naar)}`,
    punt: t => [
      (1 - t) ** 2 * van[0] + 2 * (1 - t) * t * via[0] + t ** 2 * naar[0],
      (1 - t) ** 2 * van[1] + 2 * (1 - t) * t * via[1] + t ** 2 * naar[1],
    ],
  }
}
const getal = ([x, y]: Punt): string => `${Math.round(x)} ${Math.round(y)}`

const PLEKKEN = [0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78, 0.15, 0.85]
const LABEL = 22

/** The first place along the line where the words cover nobody and no other words. */
function plaats(punt: (t: number) => Punt, b: number, bezet: readonly Vlak[], breed: number): Vlak {
  const vlakken = PLEKKEN.map(t => {
    const [x, y] = punt(t)
    return { x: Math.max(0, Math.min(breed - b, x - b / 2)), y: Math.max(0, y - LABEL / 2), b, h: LABEL }
  })
  const kosten = (v: Vlak) => bezet.reduce((som, ander) => som + overlap(v, ander), 0)
  return [...vlakken].sort((p, q) => kosten(p) - kosten(q))[0] ?? { x: 0, y: 0, b, h: LABEL }
}

function overlap(p: Vlak, q: Vlak): number {
  const x = Math.min(p.x + p.b, q.x + q.b) - Math.max(p.x, q.x)
  const y = Math.min(p.y + p.h, q.y + q.h) - Math.max(p.y, q.y)
  return x > 0 && y > 0 ? x * y : 0
}
