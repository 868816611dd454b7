/**
 * Wat van een cijfer te zien mag zijn. Een aantal onder de acht verdwijnt (het CBS rondt op vijf af en toont niets onder de tien: dossier
 * 4.7), en bij een deel ook als de rest zo klein is. Daarna verdwijnt wat zo'n klein getal zou verraden: wie tabellen van elkaar aftrekt,
 * over maand, kwartaal, half jaar, jaar en over gemeente of vorm, vindt het niet terug.
 */
export const DREMPEL = 8

/** De teller en de noemer van een vak; zonder noemer is het een aantal. */
export type Vak = { readonly teller: number; readonly noemer: number | null }
export const LEEG: Vak = { teller: 0, noemer: null }

export const telOp = (vakken: readonly Vak[]): Vak =>
  vakken.reduce<Vak>(
    (s, v) => ({
      teller: s.teller + v.teller,
      noemer: v.noemer === null ? s.noemer : (s.noemer ?? 0) + v.noemer,
    }),
    LEEG,
  )

/**
 * Wat verborgen blijft van een geheel en de delen die er samen het geheel van zijn: wat te klein is, en wat een klein deel zou verraden.
 * @param delen aantallen; het geheel is hun som
 */
export function schermSom(delen: readonly number[]): { geheel: boolean; delen: readonly boolean[] } {
  const alle = [delen.reduce((a, b) => a + b, 0), ...delen].map(teller => ({ teller, noemer: null }))
  const som = { geheel: 0, delen: delen.map((_d, n) => n + 1) }
  const weg = verberg({ vakken: alle, sommen: [som], vast: new Set() }, new Set())
  const [geheel = false, ...rest] = alle.map((v, n) => weg.has(n) || v.teller < DREMPEL)
  return { geheel, delen: rest }
}

/** Elk aantal dat iemand uit een vak kan lezen: teller, noemer en de rest ertussen. */
const aantallen = ({ teller, noemer }: Vak): readonly number[] =>
  noemer === null ? [teller] : [teller, noemer, noemer - teller]
const klein = (n: number): boolean => n > 0 && n < DREMPEL
/** Nul verraadt niemand, ook niet uit een verschil; getoond wordt zij niet, zoals bij het CBS. */
const niets = (v: Vak): boolean => v.teller === 0 && (v.noemer ?? 0) === 0
const kwetsbaar = (v: Vak): boolean => aantallen(v).some(klein)

/** Of dit vak op zichzelf te klein is om te tonen. */
export const teKlein = (v: Vak): boolean =>
  v.teller < DREMPEL || (v.noemer !== null && (v.noemer < DREMPEL || klein(v.noemer - v.teller)))

/** Een optelling: het ene vak is de som van de andere. */
type Som = { readonly geheel: number; readonly delen: readonly number[] }
type Rooster = { readonly vakken: readonly Vak[]; readonly sommen: readonly Som[]; readonly vast: ReadonlySet<number> }

/**
 * Welke vakken verborgen blijven. Eerst wat te klein is, dan per optelling zoveel erbij dat er nooit een alleen verborgen staat en wat
 * samen verborgen staat niet zelf te klein is; tot slot wordt nagerekend of iemand met alle optellingen tegelijk er toch een kan vinden.
 */
function verberg(r: Rooster, begin: ReadonlySet<number>): ReadonlySet<number> {
  const weg = new Set(begin)
  r.vakken.forEach((v, n) => {
    if (!r.vast.has(n) && kwetsbaar(v)) weg.add(n)
  })
  for (;;) {
    while (r.sommen.some(s => sluit(r, s, weg)));
    const bekend = teVinden(r, weg)
    const erbij = bekend.flatMap(n => buurOm(r, n, weg))[0]
    if (erbij === undefined) return weg
    weg.add(erbij)
  }
}

const vakVan = (r: Rooster, n: number): Vak => r.vakken[n] ?? LEEG
const grootte = (r: Rooster, n: number): number => vakVan(r, n).noemer ?? vakVan(r, n).teller

/** Het kleinste zichtbare deel: wie dat verbergt neemt het minste weg. */
const kleinste = (r: Rooster, delen: readonly number[], weg: ReadonlySet<number>): number | undefined =>
  delen
    .filter(n => !weg.has(n) && !niets(vakVan(r, n)) && !r.vast.has(n))
    .sort((a, b) => grootte(r, a) - grootte(r, b) || a - b)[0]

/** Maakt een optelling dicht; geeft of er iets bij moest. */
function sluit(r: Rooster, s: Som, weg: Set<number>): boolean {
  const hier = s.delen.filter(n => weg.has(n) && !niets(vakVan(r, n)))
  const open = !weg.has(s.geheel)
  const samen = telOp(hier.map(n => vakVan(r, n)))
  const lek = open
    ? hier.length > 0 && (hier.length === 1 || kwetsbaar(samen))
    : hier.length === 0 && !niets(vakVan(r, s.geheel))
  if (!lek) return false
  const erbij = kleinste(r, s.delen, weg) ?? (open && !r.vast.has(s.geheel) ? s.geheel : undefined)
  if (erbij === undefined) return false
  weg.add(erbij)
  return true
}

function buurOm(r: Rooster, n: number, weg: ReadonlySet<number>): readonly number[] {
  const rond = r.sommen.filter(s => s.geheel === n || s.delen.includes(n))
  const buur = kleinste(
    r,
    [...new Set(rond.flatMap(s => [s.geheel, ...s.delen]))].filter(x => x !== n),
    weg,
  )
  return buur === undefined ? [] : [buur]
}

/** Rekenen modulo een priemgetal: gehele getallen blijven precies, en een toeval als nul komt praktisch niet voor. */
const P = 33_554_393
function omgekeerde(a: number): number {
  let [r0, r1, t0, t1] = [P, a, 0, 1]
  while (r1 !== 0) {
    const q = Math.floor(r0 / r1)
    ;[r0, r1] = [r1, r0 - q * r1]
    ;[t0, t1] = [t1, t0 - q * t1]
  }
  return ((t0 % P) + P) % P
}

/** Welke verborgen vakken met alle optellingen samen precies uit te rekenen zijn. */
export function teVinden(r: Pick<Rooster, 'vakken' | 'sommen'>, weg: ReadonlySet<number>): readonly number[] {
  const onbekend = [...weg].filter(n => !niets(r.vakken[n] ?? LEEG))
  const plek = new Map(onbekend.map((n, k) => [n, k]))
  const rijen: Map<number, number>[] = []
  for (const s of r.sommen) {
    const rij = new Map<number, number>()
    const zet = (n: number, w: number) => {
      const k = plek.get(n)
      if (k !== undefined) rij.set(k, ((((rij.get(k) ?? 0) + w) % P) + P) % P)
    }
    zet(s.geheel, P - 1)
    for (const n of s.delen) zet(n, 1)
    if (rij.size > 0) rijen.push(rij)
  }
  const trap: { spil: number; rij: Map<number, number> }[] = []
  for (const rij of rijen) {
    for (const t of trap) neemAf(rij, t.rij, t.spil)
    const spil = rij.keys().next().value
    if (spil === undefined) continue
    const f = omgekeerde(rij.get(spil) ?? 1)
    for (const [k, w] of rij) rij.set(k, (w * f) % P)
    for (const t of trap) neemAf(t.rij, rij, spil)
    trap.push({ spil, rij })
  }
  return trap.filter(t => t.rij.size === 1).flatMap(t => onbekend[t.spil] ?? [])
}

function neemAf(van: Map<number, number>, rij: Map<number, number>, spil: number): void {
  const f = van.get(spil)
  if (f === undefined) return
  for (const [k, w] of rij) {
    const over = ((van.get(k) ?? 0) + P * f - ((w * f) % P)) % P
    if (over === 0) van.delete(k)
    else van.set(k, over)
  }
}

/** De vakken van een jaar: twaalf maanden, dan vier kwartalen, twee halve jaren en het jaar. */
export const VAKKEN_VAN_JAAR = 19
export const vakVanTijd = (maand: number, maanden: number): number =>
  maanden === 1 ? maand : maanden === 3 ? 12 + maand / 3 : maanden === 6 ? 16 + maand / 6 : 18
const ONDER: readonly (readonly [number, readonly number[]])[] = [
  ...[0, 1, 2, 3].map(k => [12 + k, [3 * k, 3 * k + 1, 3 * k + 2]] as const),
  ...[0, 1].map(h => [16 + h, [12 + 2 * h, 13 + 2 * h]] as const),
  [18, [16, 17]],
]
/** Elke manier om een tijd in stukken te knippen: het half jaar in kwartalen, of een kwartaal en drie maanden. */
const knippen = (vak: number): readonly (readonly number[])[] => {
  const onder = ONDER.find(([geheel]) => geheel === vak)?.[1] ?? []
  if (onder.length === 0) return [[vak]]
  const verder = onder.reduce<readonly (readonly number[])[]>(
    (tot, deel) => tot.flatMap(al => knippen(deel).map(k => [...al, ...k])),
    [[]],
  )
  return [[vak], ...verder]
}
const JAARSOMMEN: readonly Som[] = ONDER.flatMap(([geheel]) =>
  knippen(geheel)
    .filter(delen => delen.length > 1)
    .map(delen => ({ geheel, delen })),
)
/** Maanden opgeteld tot kwartalen, halve jaren en het jaar. */
export function jaarVakken(maanden: readonly Vak[]): readonly Vak[] {
  const som = (van: number, lengte: number) => telOp(maanden.slice(van, van + lengte))
  return [
    ...Array.from({ length: 12 }, (_x, n) => maanden[n] ?? LEEG),
    ...[0, 3, 6, 9].map(n => som(n, 3)),
    som(0, 6),
    som(6, 6),
    som(0, 12),
  ]
}

const som = (delen: readonly number[], k: number): readonly number[] => delen.map(n => n + k * VAKKEN_VAN_JAAR)

/** Welke van de negentien vakken van een jaar verborgen blijven. */
export function schermJaar(maanden: readonly Vak[]): ReadonlySet<number> {
  return verberg({ vakken: jaarVakken(maanden), sommen: JAARSOMMEN, vast: new Set() }, new Set())
}

/**
 * Welke vakken van een verdeling verborgen blijven, naast wat van het geheel al verborgen is. Tellen de delen samen precies het geheel, dan
 * telt dat geheel mee bij het narekenen; wat ontbreekt is een deel erbij: het staat in geen
 * tabel, en is uit te rekenen. Deel k van tijd t staat op (k + 1) * 19 + t.
 */
export function schermVerdeling(
  geheel: readonly Vak[],
  delen: readonly (readonly Vak[])[],
): { readonly geheel: ReadonlySet<number>; readonly delen: readonly ReadonlySet<number>[] } {
  const boven = schermJaar(geheel)
  const jaren = delen.map(jaarVakken)
  const top = jaarVakken(geheel)
  const rest = top.map((v, t) => trekAf(v, telOp(jaren.map(j => j[t] ?? LEEG))))
  const optelbaar = rest.every(v => v.teller >= 0 && (v.noemer ?? 0) >= 0)
  const alle = optelbaar && rest.some(v => !niets(v)) ? [...jaren, rest] : jaren
  const vakken = [top, ...alle].flat()
  const sommen = [
    ...Array.from({ length: alle.length + 1 }, (_x, k) =>
      JAARSOMMEN.map(s => ({ geheel: s.geheel + k * VAKKEN_VAN_JAAR, delen: som(s.delen, k) })),
    ).flat(),
    ...(optelbaar
      ? top.map((_v, t) => ({ geheel: t, delen: alle.map((_j, k) => (k + 1) * VAKKEN_VAN_JAAR + t) }))
      : []),
  ]
  const vast = new Set(top.map((_v, t) => t))
  const begin = new Set(boven)
  const weg = verberg({ vakken, sommen, vast }, begin)
  return {
    geheel: boven,
    delen: delen.map((_d, k) => new Set(top.flatMap((_v, t) => (weg.has((k + 1) * VAKKEN_VAN_JAAR + t) ? [t] : [])))),
  }
}

/**
 * Welke vakken van gebieden verborgen blijven, als dezelfde cijfers ook per gemeente te lezen zijn. Wat per gemeente te zien is staat vast
 * (`schermVerdeling`); een gebied is precies de som van zijn gemeenten, en gaat dicht zodra iemand er met de gemeenten, het geheel en de
 * andere gebieden samen een klein aantal uit kan halen. Gebieden overlappen elkaar niet; wat in geen gebied ligt telt mee als rest.
 * @param gebieden van elk gebied welke delen erin liggen
 */
export function schermGebieden(
  geheel: readonly Vak[],
  delen: readonly (readonly Vak[])[],
  gebieden: readonly (readonly number[])[],
): readonly ReadonlySet<number>[] {
  const onder = schermVerdeling(geheel, delen)
  const jaren = delen.map(jaarVakken)
  const top = jaarVakken(geheel)
  const leeg = top.map(() => LEEG)
  const samen = (lijst: readonly (readonly Vak[])[]) => top.map((_v, t) => telOp(lijst.map(j => j[t] ?? LEEG)))
  const vlakken = gebieden.map(g => samen(g.map(k => jaren[k] ?? leeg)))
  const erin = new Set(gebieden.flat())
  const buiten = delen.flatMap((_d, k) => (erin.has(k) ? [] : [k]))
  const over = top.map((v, t) => trekAf(v, samen(jaren)[t] ?? LEEG))
  // a count of which not every line has a municipality leaves a rest that stands in no table
  const optelbaar = over.every(v => v.teller >= 0 && (v.noemer ?? 0) >= 0)
  const rest = optelbaar && over.some(v => !niets(v)) ? [over] : []
  const [eersteDeel, eersteVlak] = [1, 1 + delen.length]
  const eersteRest = eersteVlak + vlakken.length
  const vakken = [top, ...jaren, ...vlakken, ...rest].flat()
  const op = (rij: number, t: number) => rij * VAKKEN_VAN_JAAR + t
  const bijeen = (ten: number): readonly Som[] => [
    ...gebieden.map((g, k) => ({ geheel: op(eersteVlak + k, ten), delen: g.map(d => op(eersteDeel + d, ten)) })),
    ...(optelbaar
      ? [
          {
            geheel: op(0, ten),
            delen: [
              ...gebieden.map((_g, k) => op(eersteVlak + k, ten)),
              ...buiten.map(d => op(eersteDeel + d, ten)),
              ...rest.map((_r, k) => op(eersteRest + k, ten)),
            ],
          },
          {
            geheel: op(0, ten),
            delen: [...delen.map((_d, k) => op(eersteDeel + k, ten)), ...rest.map((_r, k) => op(eersteRest + k, ten))],
          },
        ]
      : []),
  ]
  const sommen = [
    ...Array.from({ length: eersteRest + rest.length }, (_x, k) =>
      JAARSOMMEN.map(s => ({ geheel: s.geheel + k * VAKKEN_VAN_JAAR, delen: som(s.delen, k) })),
    ).flat(),
    ...top.flatMap((_v, t) => bijeen(t)),
  ]
  // the whole and the municipalities are as they are: what of them can be read was decided before there were areas
  const vast = new Set(Array.from({ length: eersteVlak * VAKKEN_VAN_JAAR }, (_x, n) => n))
  const begin = new Set([...onder.geheel, ...onder.delen.flatMap((weg, k) => [...weg].map(t => op(eersteDeel + k, t)))])
  const weg = verberg({ vakken, sommen, vast }, begin)
  return gebieden.map((_g, k) => new Set(top.flatMap((_v, t) => (weg.has(op(eersteVlak + k, t)) ? [t] : []))))
}

const trekAf = (a: Vak, b: Vak): Vak => ({
  teller: a.teller - b.teller,
  noemer: a.noemer === null ? null : a.noemer - (b.noemer ?? 0),
})
