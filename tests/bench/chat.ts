import { uuid5 } from '../../service/uuid5.ts'
import { SessieBoek, SESSIE_COOKIE } from '../../service/aanmelden/sessies.ts'
import { Chatscherm, Chatter } from '../../service/verhaal/chat.ts'
import type { Bezoeker } from '../../service/verhaal/bezoeker.ts'
import { mensId, meldpuntVan, organisatieId, zetMensen } from '../../service/vulling/inrichten.ts'
import { getRegelboek } from '../../gedeeld/regio/laden.ts'
import { adressenVan } from './adressen.ts'
import type { Draaiend } from './server.ts'

export type ChatUitslag = { talks: number; p95ms: number }

/** A region whose chat is open day and night, so that the hour of the measurement does not matter. */
const REGIO = 'rotterdam-2014'
const GESPREKKEN = 500
const PER_MEDEWERKER = 4
const DUUR_MS = 30_000
/** Somebody reads and types for so long before they answer. */
const DENKT_MS = 6000

const slaap = (ms: number) => new Promise<void>(klaar => setTimeout(klaar, ms))

/** Five hundred visitors who each chat with a worker; the delay of a message is from sending it until the other side has it, both ways. */
export async function meetChat(server: Draaiend, map: string, zeg: (regel: string) => void): Promise<ChatUitslag> {
  const adressen = await adressenVan(map)
  const definitie = getRegelboek().regios.get(REGIO)
  if (!definitie) throw new Error(`Regio ${REGIO} ontbreekt.`)
  const aantal = Math.ceil(GESPREKKEN / PER_MEDEWERKER)
  const mensen = Array.from({ length: aantal }, (_, n) => ({
    onderwerp: `chatproef-${n}`,
    naam: `Proef ${n}`,
    rol: 'medewerker-veilig-thuis',
    regio: REGIO,
    organisatie: organisatieId(REGIO, meldpuntVan(definitie, definitie.gemeenten[0]?.naam ?? '')),
    uitleg: 'meet de chat',
  }))
  await zetMensen(adressen.beheer, mensen as unknown as Parameters<typeof zetMensen>[1], '2014-01-01T00:00:00Z')
  const boek = new SessieBoek(adressen.poort, () => new Date())
  const schermen: Chatscherm[] = []
  const bezoekers: Chatter[] = []
  try {
    for (const m of mensen) {
      const { sleutel } = await boek.open(mensId(m.onderwerp), {
        id: uuid5(`${REGIO}:${m.onderwerp}:${m.rol}`),
        rol: 'medewerker-veilig-thuis',
        regio: REGIO,
        organisatie: { id: m.organisatie, naam: '', soort: 'meldpunt' },
      })
      schermen.push(await Chatscherm.klaar(await browser(server.adres, sleutel)))
    }
    for (let n = 0; n < GESPREKKEN; n++) {
      const b = new Chatter(server.adres, { 'x-forwarded-for': `10.${n >> 8}.${n & 255}.1` })
      const a = await b.begin(REGIO)
      if (a.status !== 200) throw new Error(`Gesprek ${n} begon niet (${a.status}).`)
      bezoekers.push(b)
    }
    // one after the other: a hundred who reach for the same visitor at once is no measure of anything
    for (const s of schermen) await vul(s)
    const lopend = schermen.flatMap(s => [...s.gesprekken.values()]).filter(g => g.fase === 'loopt').length
    zeg(`  ${lopend} gesprekken lopen, met ${schermen.length} medewerkers`)
    if (lopend !== GESPREKKEN) throw new Error(`Er lopen ${lopend} gesprekken in plaats van ${GESPREKKEN}.`)
    const duren = await meet(schermen, bezoekers)
    const [heen, terug] = [duren.heen.toSorted((a, b) => a - b), duren.terug.toSorted((a, b) => a - b)]
    zeg(`  heen: ${heen.length} berichten, p50 ${deel(heen, 0.5)} ms, p95 ${deel(heen, 0.95)} ms`)
    zeg(`  terug: ${terug.length} berichten, p50 ${deel(terug, 0.5)} ms, p95 ${deel(terug, 0.95)} ms`)
    return {
      talks: lopend,
      p95ms: deel(
        [...heen, ...terug].toSorted((a, b) => a - b),
        0.95,
      ),
    }
  } finally {
    await Promise.allSettled(bezoekers.map(b => b.doe('stop')))
    schermen.forEach(s => s.sluit())
    await boek.sluit()
  }
}

/** Takes up talks until this worker has as many as may be. */
async function vul(s: Chatscherm): Promise<void> {
  for (let n = 0; n < PER_MEDEWERKER; n++) await s.neem()
}

async function meet(
  schermen: readonly Chatscherm[],
  bezoekers: readonly Chatter[],
): Promise<{ heen: number[]; terug: number[] }> {
  const [heen, terug]: [number[], number[]] = [[], []]
  const tot = performance.now() + DUUR_MS
  // each worker answers what comes in, at once: the time a person takes to think is no delay of a message
  for (const s of schermen)
    s.luister((id, tekst) => {
      const op = Number(tekst)
      if (!Number.isFinite(op)) return
      heen.push(performance.now() - op)
      void s.poog('zeg', { id, tekst: String(performance.now()) }).catch(() => undefined)
    })
  await Promise.all(
    bezoekers.map(async (b, n) => {
      await slaap((n / bezoekers.length) * DENKT_MS)
      while (performance.now() < tot) {
        await b.zeg(String(performance.now()))
        await b.tot(nieuws =>
          nieuws.regels.some(r => {
            if (r.van !== 'medewerker') return false
            terug.push(performance.now() - Number(r.tekst))
            return true
          }),
        )
        await slaap(DENKT_MS)
      }
    }),
  )
  return { heen, terug }
}

const deel = (rij: readonly number[], p: number): number =>
  Math.round((rij[Math.min(rij.length - 1, Math.ceil(rij.length * p) - 1)] ?? 0) * 10) / 10

/** A browser that is signed in already: only what the screen of the chat asks for. */
async function browser(adres: string, sleutel: string): Promise<Pick<Bezoeker, 'luister' | 'stuur'>> {
  const cookie = `${SESSIE_COOKIE}=${sleutel}`
  const ik = await fetch(`${adres}/api/v1/ik`, { headers: { cookie } })
  const { csrf } = (await ik.json()) as { csrf: string }
  const koppen = { cookie, 'x-kring-csrf': csrf }
  return {
    luister: (pad, stop) => fetch(`${adres}/api/v1${pad}`, { headers: { cookie }, signal: stop }),
    stuur: async <T>(pad: string, inhoud: unknown) => {
      const a = await fetch(`${adres}/api/v1${pad}`, {
        method: 'POST',
        headers: { ...koppen, 'content-type': 'application/json' },
        body: JSON.stringify(inhoud),
      })
      return { status: a.status, inhoud: (await a.json()) as T, koppen: a.headers }
    },
  }
}
