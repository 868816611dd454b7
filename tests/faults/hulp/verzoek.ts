import http from 'node:http'

export type Verzoek = {
  methode?: string
  pad: string
  koppen?: http.OutgoingHttpHeaders
  lichaam?: string | Buffer
}
export type Antwoord = { status: number; soort: string; tekst: string; koppen: http.IncomingHttpHeaders }

/** Sends a request byte for byte as written, also one that no browser would send. @param agent keeps connections open, for who sends many */
export function stuur(
  adres: string,
  { methode = 'POST', pad, koppen = {}, lichaam }: Verzoek,
  agent: http.Agent | false = false,
): Promise<Antwoord> {
  const { hostname, port } = new URL(adres)
  return new Promise((goed, fout) => {
    const lengte = lichaam === undefined ? {} : { 'content-length': Buffer.byteLength(lichaam) }
    const opties = { hostname, port, path: pad, method: methode, headers: { ...lengte, ...koppen }, agent }
    const verzoek = http.request(opties, antwoord => {
      const delen: Buffer[] = []
      antwoord.on('data', (deel: Buffer) => delen.push(deel))
      antwoord.on('end', () =>
        goed({
          status: antwoord.statusCode ?? 0,
          soort: antwoord.headers['content-type'] ?? '',
          tekst: Buffer.concat(delen).toString('utf8'),
          koppen: antwoord.headers,
        }),
      )
    })
    verzoek.on('error', fout)
    verzoek.end(lichaam)
  })
}

/** What is wrong with a refusal as an answer for a professional; empty when it is in order. */
export function keurWeigering(a: Antwoord, kanarie: string): string[] {
  const klachten: string[] = []
  if (!a.soort.startsWith('application/problem+json')) klachten.push(`soort is ${a.soort || 'leeg'}`)
  if (a.tekst.includes(kanarie)) klachten.push('herhaalt wat er werd ingevuld')
  const inhoud = leesJson(a.tekst)
  if (typeof inhoud['code'] !== 'string' || !/^[A-Z_]+$/.test(inhoud['code'])) klachten.push('zonder code')
  const detail = inhoud['detail']
  if (typeof detail !== 'string' || !/^[A-Z].{10,300}[.]$/.test(detail)) klachten.push('zonder zin')
  if (inhoud['status'] !== a.status) klachten.push('noemt een andere status')
  if (/at .+:\d+:\d+|select |syntax|stack/i.test(a.tekst)) klachten.push('toont de binnenkant')
  return klachten
}

export function leesJson(tekst: string): Record<string, unknown> {
  try {
    const uit: unknown = JSON.parse(tekst)
    return typeof uit === 'object' && uit !== null ? (uit as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}
