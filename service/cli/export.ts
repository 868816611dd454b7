import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import pg from 'pg'
import type { Actor } from '../../kernel/actor.ts'
import { maakDb } from '../../kernel/db.ts'
import { LEVERAARS } from '../cbs/routes.ts'
import { maakGeheimhouding } from '../geheimhouding.ts'
import { zegelVan } from '../kluis/zegel.ts'
import { maakPijplijn } from '../opbouw.ts'
import { maakRoutes } from '../slices.ts'
import { handVan } from '../verhaal/zonder-netwerk.ts'
import { metDatabase, type Werkplaats } from './database.ts'
import type { Io } from './kring.ts'
import { exporteerOpen, GEBRUIK as GEBRUIK_OPEN } from './opendata.ts'

const GEBRUIK = ['export cbs --period 2024-H1 --out MAP [--regio R] [--als AANMELDNAAM] [--vervangt]', GEBRUIK_OPEN]
const OPTIES = {
  period: { type: 'string' },
  out: { type: 'string' },
  regio: { type: 'string' },
  als: { type: 'string' },
  vervangt: { type: 'boolean', default: false },
} as const
type Vraag = { period: string; out: string; regio?: string | undefined; als?: string | undefined; vervangt: boolean }

/**
 * `kring export cbs`: makes the delivery of a half year, as somebody of Veilig Thuis whose role that is, and leaves the sealed file in a
 * folder. The passphrase is in the answer and nowhere else.
 */
export async function exporteer(args: string[], io: Io): Promise<number> {
  const nee = (code: string, message: string, known: readonly string[] = GEBRUIK) => {
    io.out({ error: { code, message, known } })
    return 1
  }
  const [wat, ...rest] = args
  if (wat === 'opendata') return exporteerOpen(rest, io)
  const vraag = wat === 'cbs' ? leesVraag(rest) : null
  if (vraag === null) return nee('OPTIE_ONTBREEKT', 'Zeg wat, welk halfjaar en in welke map.')
  if (!fs.existsSync(vraag.out) || !fs.statSync(vraag.out).isDirectory())
    return nee(
      'MAP_ONBEKEND',
      `De map "${vraag.out}" bestaat niet. Maak haar eerst, op een plek die alleen u kunt lezen.`,
    )
  return metDatabase(io.err, async w => {
    const leveraars = await wieLevert(w, vraag)
    if (leveraars.length === 0)
      return nee(
        'NIEMAND',
        'Hier heeft nu niemand de rol medewerker beleidsinformatie; geef die rol eerst bij Veilig Thuis.',
      )
    const deliveries = []
    for (const wie of leveraars) deliveries.push(await lever(w, wie, vraag))
    io.out({ period: vraag.period, deliveries })
    return deliveries.every(d => 'refused' in d) ? 1 : 0
  })
}

function leesVraag(args: string[]): Vraag | null {
  try {
    const { period, out, ...rest } = parseArgs({ args, options: OPTIES, strict: true }).values
    return period === undefined || out === undefined ? null : { period, out, ...rest }
  } catch {
    return null
  }
}

/** Who delivers: of each organisation the first person with that role now, of all regions or of the one that is named. */
async function wieLevert(w: Werkplaats, vraag: Vraag): Promise<Actor[]> {
  const client = new pg.Client({ connectionString: w.adressen.poort })
  await client.connect()
  try {
    const { rows } = await client.query<Actor>(
      `select distinct on (r.regio, r.organisatie) m.id as mens, m.naam, r.id as rolvervulling, r.rol, r.regio, r.organisatie, o.naam as "organisatieNaam", o.soort as "organisatieSoort"
         from kring.rolvervulling r join kring.mens m on m.id = r.mens join kring.organisatie o on o.regio = r.regio and o.id = r.organisatie
        where r.rol = any($1) and r.van <= now() and (r.tot is null or r.tot > now()) and ($2::text is null or r.regio = $2) and ($3::text is null or m.onderwerp = $3)
        order by r.regio, r.organisatie, m.onderwerp`,
      [LEVERAARS, vraag.regio ?? null, vraag.als ?? null],
    )
    return rows
  } finally {
    await client.end()
  }
}

async function lever(w: Werkplaats, wie: Actor, vraag: Vraag): Promise<object> {
  const db = maakDb(w.adressen.app, { max: 1, zegel: zegelVan(w.geheim) })
  try {
    const pijplijn = maakPijplijn(w.boek, db, { nu: () => new Date() })
    const hand = handVan(pijplijn, maakRoutes(w.boek), maakGeheimhouding(w.geheim), wie)
    const gemaakt = await hand.stuur<{ id: string; detail?: string }>('/cbs-leveringen', {
      halfjaar: vraag.period,
      ...(vraag.vervangt ? { vervangt: true } : {}),
    })
    if (gemaakt.status !== 200)
      return { regio: wie.regio, refused: gemaakt.inhoud.detail ?? 'De levering is geweigerd.' }
    const wachtzin = randomBytes(24).toString('base64url')
    const { id } = gemaakt.inhoud
    const bestand = await hand.stuur<{ bytes: Buffer; naam: string }>(`/cbs-leveringen/${id}/bestand`, { wachtzin })
    const blad = await hand.haal<{
      leveringen: { id: string; versie: number; definitie: string; verwerkt: boolean; keuring: object }[]
    }>('/cbs-leveringen')
    const levering = blad.inhoud.leveringen.find(l => l.id === id)
    const pad = path.join(vraag.out, `${wie.regio}-${bestand.inhoud.naam}`)
    fs.writeFileSync(pad, bestand.inhoud.bytes, { mode: 0o600 })
    return {
      ...{ regio: wie.regio, delivery: id, version: levering?.versie ?? 1 },
      ...{ definition: levering?.definitie ?? '', file: pad, bytes: bestand.inhoud.bytes.length, passphrase: wachtzin },
      check: levering?.keuring ?? null,
      warning: levering?.verwerkt === false ? 'Het CBS verwerkt alleen het laatste halfjaar en dat ervoor.' : null,
    }
  } finally {
    await db.sluit()
  }
}
