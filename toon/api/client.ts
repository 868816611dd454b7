import { leesWeigering, onbereikbaar } from './weigering.ts'

export interface Opdracht {
  readonly methode?: 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Below /api/v1, with a leading slash. */
  readonly pad: string
  readonly inhoud?: unknown
  /** The same key makes a repeated request the same request. */
  readonly sleutel: string
  /** The version the person looked at; the second of two people then hears it politely. */
  readonly versie?: string | number | undefined
}

/** What others want to hear about every answer: the session keeper and the "not reachable" band. */
export interface Luisteraar {
  readonly opAntwoord?: () => void
  readonly opAfgemeld?: () => void
  readonly opStoring?: () => void
}

/** Reads from the server. The type is the caller's word for the route's answer: same origin, same release. */
export async function haal<T>(pad: string, signal?: AbortSignal): Promise<T> {
  return verstuur<T>(pad, { method: 'GET', ...(signal === undefined ? {} : { signal }) })
}

/** Asks the server to do something. */
export async function stuur<T>({ methode = 'POST', pad, inhoud, sleutel, versie }: Opdracht): Promise<T> {
  const koppen: Record<string, string> = { 'idempotency-key': sleutel, 'x-kring-csrf': csrf }
  if (versie !== undefined) koppen['if-match'] = `"${versie}"`
  if (inhoud !== undefined) koppen['content-type'] = 'application/json'
  return verstuur<T>(pad, {
    method: methode,
    headers: koppen,
    ...(inhoud === undefined ? {} : { body: JSON.stringify(inhoud) }),
  })
}

/** A form with a file. Tells how far it is, which `fetch` cannot. */
export function stuurBestand<T>(o: {
  readonly pad: string
  readonly gegevens: unknown
  readonly bestand: File
  readonly sleutel: string
  readonly opVoortgang: (deel: number) => void
}): Promise<T> {
  const formulier = new FormData()
  formulier.set('gegevens', JSON.stringify(o.gegevens))
  formulier.set('bestand', o.bestand, o.bestand.name)
  return new Promise((klaar, mis) => {
    const verzoek = new XMLHttpRequest()
    verzoek.open('POST', `/api/v1${o.pad}`)
    verzoek.setRequestHeader('accept', 'application/json')
    verzoek.setRequestHeader('idempotency-key', o.sleutel)
    verzoek.setRequestHeader('x-kring-csrf', csrf)
    verzoek.upload.onprogress = g => {
      if (g.lengthComputable) o.opVoortgang(g.loaded / g.total)
    }
    verzoek.onerror = () => {
      luisteraars.forEach(luisteraar => luisteraar.opStoring?.())
      mis(onbereikbaar())
    }
    verzoek.onload = () => {
      meld(verzoek.status)
      const antwoord = new Response(verzoek.responseText, { status: verzoek.status })
      if (antwoord.ok) void antwoord.json().then(inhoud => klaar(inhoud as T), mis)
      else void leesWeigering(antwoord).then(mis)
    }
    verzoek.send(formulier)
  })
}

/** Asks for a file with words that may not stand in an address. */
export async function haalOnderWoord(pad: string, inhoud: unknown): Promise<Blob> {
  const antwoord = await fetch(`/api/v1${pad}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', 'idempotency-key': nieuweSleutel(), 'x-kring-csrf': csrf },
    body: JSON.stringify(inhoud),
  }).catch(() => {
    luisteraars.forEach(luisteraar => luisteraar.opStoring?.())
    throw onbereikbaar()
  })
  meld(antwoord.status)
  if (!antwoord.ok) throw await leesWeigering(antwoord)
  return antwoord.blob()
}

export const nieuweSleutel = (): string => crypto.randomUUID()

export function zetCsrf(waarde: string): void {
  csrf = waarde
}

export function luisterNaarAntwoorden(luisteraar: Luisteraar): () => void {
  luisteraars.add(luisteraar)
  return () => void luisteraars.delete(luisteraar)
}

let csrf = ''
const luisteraars = new Set<Luisteraar>()

async function verstuur<T>(pad: string, opties: RequestInit): Promise<T> {
  const antwoord = await fetch(`/api/v1${pad}`, {
    ...opties,
    credentials: 'same-origin',
    headers: { accept: 'application/json', ...opties.headers },
  }).catch((fout: unknown) => {
    if (fout instanceof DOMException && fout.name === 'AbortError') throw fout
    luisteraars.forEach(luisteraar => luisteraar.opStoring?.())
    throw onbereikbaar()
  })
  meld(antwoord.status)
  if (!antwoord.ok) throw await leesWeigering(antwoord)
  // The cast is the boundary: the server checks its own answers against the schema of the route.
  return (antwoord.status === 204 ? undefined : await antwoord.json()) as T
}

function meld(status: number): void {
  for (const luisteraar of luisteraars) {
    if (status === 401) luisteraar.opAfgemeld?.()
    if (status >= 502) luisteraar.opStoring?.()
    if (status < 500 && status !== 401) luisteraar.opAntwoord?.()
  }
}
