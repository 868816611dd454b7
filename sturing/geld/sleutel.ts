import { deelVan, spreid, type Centen } from './bedrag.ts'

/** Who takes part in sharing: a municipality or a centre area, with what is counted of it. */
export type Deelnemer = {
  readonly naam: string
  /** inwoners, zaken, nachten: whatever a key may look at */
  readonly tellingen: Readonly<Record<string, number>>
}

/**
 * How an amount is shared: by something counted (inhabitants, cases, nights of own residents), by fixed parts, all to one, or a mix of
 * those in parts of a hundred (R000-113, R001-121, R003-119).
 */
export type Sleutel =
  | { readonly naar: string }
  | { readonly vast: Readonly<Record<string, number>> }
  | { readonly alles: string }
  | { readonly mix: readonly { readonly deel: number; readonly sleutel: Sleutel }[] }

/** A sentence about what is wrong with a key, for the one who wrote it. */
export type Fout = { readonly fout: string }
export const isFout = (x: unknown): x is Fout => typeof x === 'object' && x !== null && 'fout' in x

/**
 * The share of each participant, in their order. Whatever the key: the shares are together the amount, to the cent.
 * A key that names nobody, or counts what was not entered, is refused with a sentence.
 */
export function verdeel(bedrag: Centen, sleutel: Sleutel, deelnemers: readonly Deelnemer[]): readonly Centen[] | Fout {
  if ('mix' in sleutel) return gemengd(bedrag, sleutel.mix, deelnemers)
  const gewichten = gewichtenVan(sleutel, deelnemers)
  if (isFout(gewichten)) return gewichten
  return spreid(bedrag, gewichten) ?? { fout: 'Met deze sleutel krijgt niemand een deel.' }
}

function gewichtenVan(
  sleutel: Exclude<Sleutel, { readonly mix: unknown }>,
  deelnemers: readonly Deelnemer[],
): readonly number[] | Fout {
  if ('alles' in sleutel)
    return deelnemers.some(d => d.naam === sleutel.alles)
      ? deelnemers.map(d => (d.naam === sleutel.alles ? 1 : 0))
      : { fout: `${sleutel.alles} doet niet mee.` }
  if ('vast' in sleutel) {
    const vreemd = Object.keys(sleutel.vast).find(naam => deelnemers.every(d => d.naam !== naam))
    return vreemd === undefined
      ? deelnemers.map(d => sleutel.vast[d.naam] ?? 0)
      : { fout: `${vreemd} heeft een vast deel en doet niet mee.` }
  }
  const mist = deelnemers.find(d => d.tellingen[sleutel.naar] === undefined)
  return mist === undefined
    ? deelnemers.map(d => d.tellingen[sleutel.naar] ?? 0)
    : { fout: `Van ${mist.naam} is "${sleutel.naar}" niet ingevuld.` }
}

function gemengd(
  bedrag: Centen,
  mix: readonly { readonly deel: number; readonly sleutel: Sleutel }[],
  deelnemers: readonly Deelnemer[],
): readonly Centen[] | Fout {
  const samen = mix.reduce((n, m) => n + m.deel, 0)
  if (Math.abs(samen - 100) > 1e-6) return { fout: `De delen van de sleutel zijn samen ${samen} en geen 100.` }
  const potten =
    spreid(
      bedrag,
      mix.map(m => m.deel),
    ) ?? []
  const rijen = mix.map((m, i) => verdeel(potten[i] ?? 0, m.sleutel, deelnemers))
  const fout = rijen.find(isFout)
  if (fout !== undefined) return fout
  return deelnemers.map((_, d) => rijen.reduce<number>((n, rij) => n + (isFout(rij) ? 0 : (rij[d] ?? 0)), 0))
}

/** What the state pays of costs, at most, and what is left for municipalities. */
export type Dekking = { readonly rijk: Centen; readonly gemeenten: Centen }

/**
 * The state covers at most a part in a hundred, and never more than it pays out; municipalities carry the rest (R000-112).
 * The part of the state is rounded down, so that it never passes its most by a cent.
 */
export function dekking(kosten: Centen, hoogsteDeel: number, uitkering: Centen = kosten): Dekking {
  const deel = Number(
    (BigInt(kosten) * BigInt(Math.round(Math.min(100, Math.max(0, hoogsteDeel)) * 10_000))) / 1_000_000n,
  )
  const rijk = Math.min(deel, uitkering)
  return { rijk, gemeenten: kosten - rijk }
}

/** What is set apart for facilities of the whole country, as a part in a hundred of each share (R003-114). */
export const apartVoorLand = (delen: readonly Centen[], percentage: number): readonly Centen[] =>
  delen.map(d => deelVan(d, percentage))
