import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import { aannameLichaam } from '../../bench/lichamen.ts'
import { sessieKoppen, type Sessiekoppen } from '../../bench/sessie.ts'
import { leesJson, stuur, type Antwoord } from './verzoek.ts'
import { toeval } from './wachten.ts'

/** One acknowledged command, as the client keeps it outside the database. */
export type Bevestigd = {
  sleutel: string
  pad: string
  /** which body was sent: number of the client */
  nummer: number
  id: string
  versie: number
  /** the first answer got lost: this is the answer to the repeat */
  herhaald: boolean
}
export type Opzet = { adres: string; bestand: string; klanten: number; zaad: number }
/** To the client: begin with this, or finish what runs and stop. Back: one more acknowledged, or all done. */
export type NaarKlant = { soort: 'begin'; opzet: Opzet } | { soort: 'stop' }
export type VanKlant = { soort: 'bevestigd' } | { soort: 'klaar' } | { soort: 'fout'; wat: string }

const zeg = (v: VanKlant) => process.send?.(v)
let stopt = false

process.on('disconnect', () => process.exit(0))
process.on('message', (b: NaarKlant) => {
  if (b.soort === 'stop') return void (stopt = true)
  werk(b.opzet).then(
    () => zeg({ soort: 'klaar' }),
    (fout: Error) => zeg({ soort: 'fout', wat: fout.stack ?? fout.message }),
  )
})

async function werk({ adres, bestand, klanten, zaad }: Opzet): Promise<void> {
  const sessie = await sessieKoppen(adres, 'aanname.rotterdam-2014')
  await Promise.all(Array.from({ length: klanten }, (_, n) => klant(n, adres, bestand, sessie, toeval(zaad + n))))
}

/** Takes reports in and works on them, without a pause; writes down every acknowledged command before the next one. */
async function klant(
  nummer: number,
  adres: string,
  bestand: string,
  sessie: Sessiekoppen,
  kans: () => number,
): Promise<void> {
  let eigen: { id: string; versie: number } | null = null
  while (!stopt) {
    const verder: { id: string; versie: number } | null = kans() < 0.5 ? eigen : null
    const pad = verder === null ? '/api/v1/meldingen' : `/api/v1/meldingen/${verder.id}/contacten`
    const sleutel = randomUUID()
    const koppen = {
      ...sessie,
      'content-type': 'application/json',
      'idempotency-key': sleutel,
      ...(verder === null ? {} : { 'if-match': `"${verder.versie}"` }),
    }
    const uit = await totAntwoord(adres, { pad, koppen, lichaam: JSON.stringify(lichaamVan(pad, nummer)) })
    if (uit.status !== 200) throw new Error(`Onverwacht antwoord ${uit.status}: ${uit.tekst}`)
    const inhoud = leesJson(uit.tekst)
    const bevestigd: Bevestigd = {
      sleutel,
      pad,
      nummer,
      id: String(inhoud['id']),
      versie: Number(inhoud['versie']),
      herhaald: inhoud['herhaald'] === true,
    }
    fs.appendFileSync(bestand, `${JSON.stringify(bevestigd)}\n`)
    eigen = { id: bevestigd.id, versie: bevestigd.versie }
    zeg({ soort: 'bevestigd' })
  }
}

/** The body of a command; the same for a repeat. */
export const lichaamVan = (pad: string, nummer: number): object =>
  pad.endsWith('/contacten') ? { partij: 'politie', verslag: 'Proefverslag.' } : aannameLichaam(nummer)

/** Repeats a request with the same key until there is an answer: a lost connection or 503 says nothing about what happened. */
async function totAntwoord(adres: string, verzoek: Parameters<typeof stuur>[1]): Promise<Antwoord> {
  const einde = Date.now() + 60_000
  for (;;) {
    const uit = await stuur(adres, verzoek).catch(() => null)
    if (uit !== null && uit.status !== 503) return uit
    if (Date.now() > einde) throw new Error('Kring kwam niet terug.')
    await new Promise(klaar => setTimeout(klaar, 50))
  }
}
