import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { maakDb } from '../../kernel/db.ts'
import { maakGeheimhouding } from '../geheimhouding.ts'
import { zetIjkpuntInBoek } from '../ijkpuntenboek.ts'
import { Onderbroken } from '../vulling/jaar/agenda.ts'
import { speelJaar } from '../vulling/jaar/jaar.ts'
import { periodeVan, type Periode } from '../vulling/jaar/kalender.ts'
import { bulk, type Massauitslag } from '../vulling/massa/massa.ts'
import { Voortgang } from '../vulling/jaar/voortgang.ts'
import { systeemActor } from '../worker.ts'
import { metDatabase, type Werkplaats } from './database.ts'
import type { Io } from './kring.ts'

const OPTIES = {
  regio: { type: 'string' },
  jaar: { type: 'string' },
  schaal: { type: 'string', default: '1' },
  zaad: { type: 'string', default: '1' },
  snel: { type: 'boolean', default: false },
  bulk: { type: 'string' },
} as const
type Vraag = { bulk: number | null; regio: string; jaar: number; schaal: number; zaad: number; snel: boolean }
type Weigering = { error: { code: string; message: string; known?: string[] } }

/**
 * `kring population --regio R --jaar J [--schaal 0.02] [--zaad 1] [--snel]`: plays a year of a region with made-up families, by real
 * commands. Broken off and started again it goes on where it was. `--snel` does not wait for the disk (synchronous_commit off).
 */
export async function population(args: string[], io: Io): Promise<number> {
  const vraag = leesVraag(args)
  if ('error' in vraag) {
    io.out(vraag)
    return 1
  }
  return metDatabase(io.err, async w => {
    const opzet = keur(vraag, w)
    if ('error' in opzet) {
      io.out(opzet)
      return 1
    }
    return speel(vraag, opzet, w, io)
  })
}

function leesVraag(args: string[]): Vraag | Weigering {
  const known = Object.keys(OPTIES).map(o => `--${o}`)
  try {
    const { regio, jaar, schaal, zaad, snel, bulk } = parseArgs({ args, options: OPTIES, strict: true }).values
    if (regio === undefined || jaar === undefined) return weiger('OPTIE_ONTBREEKT', 'Geef --regio en --jaar.', known)
    const vraag = {
      regio,
      jaar: Number(jaar),
      schaal: Number(schaal),
      zaad: Number(zaad),
      snel,
      bulk: bulk === undefined ? null : Number(bulk),
    }
    if (!Number.isInteger(vraag.jaar)) return weiger('JAAR_ONGELDIG', `"${jaar}" is geen jaar; schrijf 2024.`)
    if (!(vraag.schaal > 0 && vraag.schaal <= 1))
      return weiger('SCHAAL_ONGELDIG', 'De schaal ligt boven 0 en is ten hoogste 1.')
    if (vraag.bulk !== null && !(Number.isInteger(vraag.bulk) && vraag.bulk > 0))
      return weiger('AANTAL_ONGELDIG', 'Geef bij --bulk hoeveel zaken erbij komen, zoals 1000000.')
    if (!Number.isInteger(vraag.zaad)) return weiger('ZAAD_ONGELDIG', 'Het zaad is een geheel getal.')
    return vraag
  } catch (oorzaak) {
    return weiger('OPTIE_ONBEKEND', oorzaak instanceof Error ? oorzaak.message : String(oorzaak), known)
  }
}

type Opzet = {
  def: NonNullable<ReturnType<Werkplaats['boek']['regios']['get']>>
  periode: Periode
  aantal: number
  adviezen: number
  chats: number
}

/** What must be so before anything is made: a demo, a region, a year of its vision, and a volume. */
function keur(vraag: Vraag, w: Pick<Werkplaats, 'boek' | 'omgeving'>): Opzet | Weigering {
  if (w.omgeving !== 'demo')
    return weiger('ALLEEN_DEMO', 'Verzonnen gezinnen komen alleen in een demo, nooit bij echte.')
  const def = w.boek.regios.get(vraag.regio)
  if (!def)
    return weiger('REGIO_ONBEKEND', `De regio "${vraag.regio}" is niet bekend.`, [...w.boek.regios.keys()].sort())
  const periode = periodeVan(def, vraag.jaar, new Date())
  if ('reden' in periode) return weiger('JAAR_BUITEN_LOOPTIJD', periode.reden)
  const volume = def.volume.find(v => v.id === 'melding')
  if (!volume) return weiger('VOLUME_ONTBREEKT', 'Deze regio zegt niet hoeveel meldingen er in een jaar binnenkomen.')
  // what a source does not count does not come: most regions had no chat yet
  const van = (id: 'advies' | 'chat') => Math.round((def.volume.find(v => v.id === id)?.perJaar ?? 0) * vraag.schaal)
  const aantal = Math.max(1, Math.round(volume.perJaar * vraag.schaal))
  return { def, periode, aantal, adviezen: van('advies'), chats: van('chat') }
}

async function speel(vraag: Vraag, opzet: Opzet, w: Werkplaats, io: Io): Promise<number> {
  const { def, periode, aantal, adviezen, chats } = opzet
  const { merk, werkers } = await watDraait(w)
  if (werkers > 0) {
    io.out(
      weiger(
        'KRING_DRAAIT',
        'Kring draait op deze database. Stop die eerst: anders bewaakt hij vandaag wat toen gebeurde.',
      ),
    )
    return 1
  }
  const map = path.join(w.map, 'bevolking')
  const naam = `${vraag.regio}-${vraag.jaar}-${vraag.schaal}-${vraag.zaad}`
  const voortgang = new Voortgang(path.join(map, `${naam}.jsonl`), `${merk}:${naam}`)
  if (voortgang.aantal > 0) io.err(`Verder waar het bleef: ${voortgang.aantal} stappen waren al gedaan.`)
  let stop = false
  const opSein = () => void (stop = true)
  for (const sein of ['SIGINT', 'SIGTERM'] as const) process.once(sein, opSein)
  const begin = performance.now()
  try {
    const uit = await speelJaar({
      ...{ boek: w.boek, adressen: w.adressen, geheim: maakGeheimhouding(w.geheim) },
      ...{ def, periode, aantal, adviezen, chats, zaad: vraag.zaad, voortgang, snel: vraag.snel },
      zeg: maakVoortgangsregel(aantal, begin, io.err),
      stop: () => stop,
    })
    await zetIjkpunt(w, vraag.regio)
    const seconden = (performance.now() - begin) / 1000
    const erbij = vraag.bulk === null ? null : await stort({ ...vraag, bulk: vraag.bulk }, opzet, w, io)
    const bestand = path.join(map, `${naam}-waarheid.json`)
    const { regio, jaar, schaal, zaad } = vraag
    fs.writeFileSync(bestand, `${JSON.stringify({ regio, jaar, schaal, zaad, ...uit.waarheid }, null, 2)}\n`)
    io.out({
      ...{ regio, jaar, schaal, seed: zaad, households: uit.gezinnen, reports: uit.waarheid.meldingen.aantal },
      ...{ advice: uit.waarheid.adviezen.aantal, chats: uit.waarheid.chats.aantal },
      handovers: uit.waarheid.overdrachten.aangeboden,
      cases: uit.waarheid.casussen.geopend,
      plans: uit.waarheid.casussen.plannen,
      followUps: uit.waarheid.opvolgingen.aantal,
      ...{ signals: uit.seinen, commands: uit.opdrachten, durable: !vraag.snel },
      seconds: Math.round(seconden * 10) / 10,
      perSecond: Math.round((uit.opdrachten / seconden) * 10) / 10,
      truth: bestand,
      ...(erbij === null ? {} : { bulk: erbij }),
    })
    return 0
  } catch (fout) {
    if (!(fout instanceof Onderbroken)) throw fout
    io.out(weiger('ONDERBROKEN', 'Gestopt. Dezelfde opdracht gaat verder waar het bleef.'))
    return 130
  } finally {
    for (const sein of ['SIGINT', 'SIGTERM'] as const) process.removeListener(sein, opSein)
    voortgang.sluit()
  }
}

/** Beside the year that was played: so many cases more, as copies of it in every table, spread over the years since the vision began. */
async function stort(vraag: Vraag & { bulk: number }, { def }: Opzet, w: Werkplaats, io: Io): Promise<Massauitslag> {
  return bulk({
    ...{ beheerUrl: w.adressen.beheer, regio: vraag.regio, aantal: vraag.bulk, zaad: vraag.zaad },
    jaren: vraag.jaar - Number(def.regio.geldigVan.slice(0, 4)),
    ijkpunt: () => zetIjkpunt(w, vraag.regio),
    zeg: io.err,
  })
}

/** Which database this is, and whether a worker of a running Kring is looking at it. */
async function watDraait(w: Werkplaats): Promise<{ merk: string; werkers: number }> {
  const client = new pg.Client({ connectionString: w.adressen.beheer })
  await client.connect()
  try {
    const { rows } = await client.query<{ merk: string; werkers: number }>(
      `select (select system_identifier::text from pg_control_system()) || '.' || d.oid as merk,
         (select count(*)::int from pg_stat_activity a where a.datname = d.datname and a.usename = 'kring_worker') as werkers
         from pg_database d where d.datname = current_database()`,
    )
    return rows[0] ?? { merk: '', werkers: 0 }
  } finally {
    await client.end()
  }
}

async function zetIjkpunt(w: Werkplaats, regio: string): Promise<void> {
  const db = maakDb(w.adressen.worker, { max: 1 })
  try {
    const p = { db, sleutels: w.geheim.ijkpunt, map: w.map, nu: () => new Date() }
    await zetIjkpuntInBoek(p, systeemActor(w.boek, regio))
  } finally {
    await db.sluit()
  }
}

/** One line every few seconds: how far, how fast, and when it will be done. */
function maakVoortgangsregel(
  totaal: number,
  begin: number,
  zeg: (regel: string) => void,
): (stand: { gekomen: number; opdrachten: number }) => void {
  let laatst = begin
  return ({ gekomen, opdrachten }) => {
    const nu = performance.now()
    if (nu - laatst < 3000 || gekomen === 0) return
    laatst = nu
    const seconden = (nu - begin) / 1000
    const nog = Math.round((seconden / gekomen) * (totaal - gekomen))
    const klaar = new Date(Date.now() + nog * 1000).toTimeString().slice(0, 8)
    const tempo = Math.round(opdrachten / seconden)
    zeg(`${gekomen} van ${totaal} meldingen, ${tempo} opdrachten per seconde, naar schatting klaar om ${klaar}`)
  }
}

const weiger = (code: string, message: string, known?: string[]): Weigering => ({
  error: { code, message, ...(known ? { known } : {}) },
})
