/** What the server says when it does not do what was asked (RFC 9457). */
export interface Probleem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly code: string
  readonly bron?: string
  /** Per field, by its path in the sent content, one sentence. */
  readonly velden?: Readonly<Record<string, string>>
}

/** A refusal, an ended session or an unreachable server: everything a screen must be able to tell a person. */
export class Weigering extends Error {
  readonly probleem: Probleem

  constructor(probleem: Probleem) {
    super(probleem.detail)
    this.name = 'Weigering'
    this.probleem = probleem
  }

  get code(): string {
    return this.probleem.code
  }

  get status(): number {
    return this.probleem.status
  }

  /** The same request may succeed later without anybody changing anything. */
  get isStoring(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 502
  }

  /** Somebody else changed the same thing first. */
  get isIngehaald(): boolean {
    return this.status === 409 || this.status === 412
  }
}

export const isWeigering = (fout: unknown): fout is Weigering => fout instanceof Weigering

/** No answer at all: cable out, server gone. */
export function onbereikbaar(): Weigering {
  return new Weigering(leegProbleem(0, 'ONBEREIKBAAR'))
}

/** Nobody is signed in, or no longer in a role. */
export function afgemeld(): Weigering {
  return new Weigering(leegProbleem(401, 'NIET_AANGEMELD'))
}

/** Reads an answer that is not a success; never throws on a body it does not know. */
export async function leesWeigering(antwoord: Response): Promise<Weigering> {
  const lijf: unknown = await antwoord.json().catch(() => undefined)
  return new Weigering(alsProbleem(lijf, antwoord.status))
}

export function alsProbleem(lijf: unknown, status: number): Probleem {
  if (!isObject(lijf)) return leegProbleem(status, `HTTP_${status}`)
  const leeg = leegProbleem(status, `HTTP_${status}`)
  const velden = alsVelden(lijf['velden'])
  return {
    type: tekst(lijf['type']) ?? leeg.type,
    title: tekst(lijf['title']) ?? leeg.title,
    status,
    detail: tekst(lijf['detail']) ?? tekst(lijf['title']) ?? leeg.detail,
    code: tekst(lijf['code']) ?? leeg.code,
    ...(typeof lijf['bron'] === 'string' ? { bron: lijf['bron'] } : {}),
    ...(velden === undefined ? {} : { velden }),
  }
}

// Both ways a server may list fields: as {pad: zin} and as [{veld, uitleg}].
function alsVelden(velden: unknown): Readonly<Record<string, string>> | undefined {
  if (Array.isArray(velden)) return samengevoegd(velden.flatMap(alsVeldpaar))
  if (!isObject(velden)) return undefined
  return Object.fromEntries(
    Object.entries(velden).flatMap(([pad, zin]) => (typeof zin === 'string' ? [[pad, zin]] : [])),
  )
}

/** Two sentences about one field stand side by side; the same sentence twice is one. */
function samengevoegd(paren: readonly [string, string][]): Readonly<Record<string, string>> {
  const zinnen = new Map<string, Set<string>>()
  for (const [pad, zin] of paren) zinnen.set(pad, (zinnen.get(pad) ?? new Set()).add(zin))
  return Object.fromEntries([...zinnen].map(([pad, alle]) => [pad, [...alle].join('; ')]))
}

function alsVeldpaar(veld: unknown): [string, string][] {
  if (!isObject(veld)) return []
  const pad = tekst(veld['veld']) ?? tekst(veld['pad'])
  const zin = tekst(veld['uitleg']) ?? tekst(veld['melding'])
  return pad === undefined || zin === undefined ? [] : [[pad.replace(/^\//, '').replaceAll('/', '.'), zin]]
}

function leegProbleem(status: number, code: string): Probleem {
  return { type: 'about:blank', title: code, status, detail: code, code }
}

const isObject = (x: unknown): x is Record<string, unknown> => typeof x === 'object' && x !== null && !Array.isArray(x)
const tekst = (x: unknown): string | undefined => (typeof x === 'string' && x !== '' ? x : undefined)
