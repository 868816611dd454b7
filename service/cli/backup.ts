import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { maakDb } from '../../kernel/db.ts'
import { keurJournaal } from '../../kernel/ijkpunt.ts'
import { metDatabase as adresVan } from '../database/migreer.ts'
import { oefen, zetTerug } from '../reservekopie/herstel.ts'
import { DAGEN, maakKopie } from '../reservekopie/maak.ts'
import { geheimeSleutel } from '../reservekopie/sleutel.ts'
import { BestandFout } from '../reservekopie/etiket.ts'
import { systeemActor } from '../worker.ts'
import { vulAlsLeeg } from '../vulling/vullen.ts'
import { metDatabase, type Werkplaats } from './database.ts'
import type { Io } from './kring.ts'

const GEBRUIK = ['backup --out F [--dagen 60]', 'backup drill [--van F] [--sleutel S]']
const GEBRUIK_TERUG = ['restore F [--sleutel S] [--over] [--verlopen]']
const MEEST_DAGEN = 92

/**
 * `kring backup --out F`: een versleutelde reservekopie van alles wat er op een ogenblik staat, met een einddatum. `kring backup drill`: zet een
 * kopie (of een die nu gemaakt wordt) terug naast de database, doet vernietigingen van daarna over, keurt het journaal, en ruimt op.
 */
export async function backup(args: string[], io: Io): Promise<number> {
  if (args[0] === 'drill') return oefening(args.slice(1), io)
  const opties = leesOpties(args, { out: true, dagen: true })
  const dagen = Number(opties?.['dagen'] ?? DAGEN)
  if (opties?.['out'] === undefined) return nee(io, 'OPTIE_ONBEKEND', 'Noem het bestand: backup --out F', GEBRUIK)
  if (!Number.isInteger(dagen) || dagen < 1 || dagen > MEEST_DAGEN)
    return nee(
      io,
      'DAGEN',
      `Een kopie mag 1 tot ${MEEST_DAGEN} dagen bestaan: wat vernietigd is moet daar ook weg.`,
      GEBRUIK,
    )
  const bestand = path.resolve(opties['out'])
  if (fs.existsSync(bestand))
    return nee(io, 'BESTAAT_AL', `${path.basename(bestand)} bestaat al. Kies een andere naam.`, GEBRUIK)
  return metDatabase(io.err, w =>
    vangAf(io, async () => {
      const { sleutelGemaakt, ...er } = await maakKopie({
        beheer: w.adressen.beheer,
        map: w.map,
        bestand,
        nu: new Date(),
        dagen,
        zeg: io.err,
      })
      if (sleutelGemaakt)
        io.err(
          'Er is een sleutelpaar gemaakt. Breng kopie-geheim.asc naar een veilige plek buiten deze server; zonder dat bestand gaat geen kopie open.',
        )
      io.out({
        file: path.basename(bestand),
        made: er.op,
        expires: er.verloopt,
        bytes: er.bytes,
        tables: er.tabellen,
        rows: er.rijen,
      })
      return 0
    }),
  )
}

/** `kring restore F`: zet een kopie in de plaats van de database; wat sindsdien vernietigd is, is daarna ook in de kopie weg. */
export async function restore(args: string[], io: Io): Promise<number> {
  const [bestand, ...rest] = args
  const opties = leesOpties(rest, { sleutel: true, over: false, verlopen: false })
  if (bestand === undefined || bestand.startsWith('--') || opties === null)
    return nee(io, 'OPTIE_ONBEKEND', 'Noem de kopie: restore F', GEBRUIK_TERUG)
  if (!fs.existsSync(bestand))
    return nee(io, 'BESTAND_ONBEKEND', `${path.basename(bestand)} is er niet.`, GEBRUIK_TERUG)
  return metDatabase(io.err, w =>
    vangAf(io, async () => {
      const er = await zetTerug({
        ...(await grond(w, bestand, opties['sleutel'], io)),
        over: opties['over'] !== undefined,
        verlopen: opties['verlopen'] !== undefined,
      })
      io.err(`De oude database staat er nog als ${er.oud}. Klopt alles, verwijder haar dan: drop database ${er.oud}`)
      io.out({
        restored: er.restored,
        reapplied: er.reapplied,
        lost: er.lost,
        keysMissing: er.keysMissing,
        kept: er.oud,
      })
      return er.lost === 0 ? 0 : 1
    }),
  )
}

async function oefening(args: string[], io: Io): Promise<number> {
  const opties = leesOpties(args, { van: true, sleutel: true })
  if (opties === null) return nee(io, 'OPTIE_ONBEKEND', `Gebruik: ${GEBRUIK[1]}`, GEBRUIK)
  return metDatabase(io.err, w =>
    vangAf(io, async () => {
      await vulAlsLeeg(w, io.err)
      const tijdelijk = fs.mkdtempSync(path.join(os.tmpdir(), 'kring-oefening-'))
      const bestand = opties['van'] ?? path.join(tijdelijk, 'kopie.kring')
      try {
        if (opties['van'] === undefined)
          await maakKopie({ beheer: w.adressen.beheer, map: w.map, bestand, nu: new Date(), zeg: io.err })
        const begin = performance.now()
        let broken = 0
        const er = await oefen(await grond(w, bestand, opties['sleutel'], io), async beheer => {
          broken = await keur(w, beheer)
        })
        const seconds = Math.round((performance.now() - begin) / 100) / 10
        io.out({
          restored: er.restored,
          reapplied: er.reapplied,
          lost: er.lost,
          keysMissing: er.keysMissing,
          broken,
          seconds,
          bytes: fs.statSync(bestand).size,
        })
        return er.lost === 0 && er.keysMissing === 0 && broken === 0 ? 0 : 1
      } finally {
        fs.rmSync(tijdelijk, { recursive: true, force: true })
      }
    }),
  )
}

/** Reads the whole journal of the database that came back. @returns how much does not hold */
async function keur(w: Werkplaats, beheer: string): Promise<number> {
  const db = maakDb(adresVan(w.adressen.worker, new URL(beheer).pathname.slice(1)), { max: 2 })
  try {
    const [regio = ''] = [...w.boek.regios.keys()]
    const keuring = await db.asActor(systeemActor(w.boek, regio), new Date().toISOString(), tx =>
      keurJournaal(tx, w.geheim.ijkpunt),
    )
    return keuring.broken.length
  } finally {
    await db.sluit()
  }
}

const grond = async (w: Werkplaats, bestand: string, sleutel: string | undefined, io: Io) => ({
  bestand,
  sleutel: await geheimeSleutel(w.map, sleutel ?? null),
  beheer: w.adressen.beheer,
  database: new URL(w.adressen.beheer).pathname.slice(1),
  map: w.map,
  geheim: w.geheim,
  nu: new Date(),
  zeg: io.err,
})

async function vangAf(io: Io, doe: () => Promise<number>): Promise<number> {
  try {
    return await doe()
  } catch (fout) {
    if (!(fout instanceof BestandFout)) throw fout
    return nee(io, fout.code, fout.message, [...GEBRUIK, ...GEBRUIK_TERUG])
  }
}

function nee(io: Io, code: string, message: string, known: string[]): number {
  io.out({ error: { code, message, known } })
  return 1
}

/** `--naam waarde` or, for what takes no value, `--naam`. @returns null at anything else */
function leesOpties(args: readonly string[], mag: Readonly<Record<string, boolean>>): Record<string, string> | null {
  const uit: Record<string, string> = {}
  for (let i = 0; i < args.length; i++) {
    const naam = args[i]?.replace(/^--/, '') ?? ''
    if (!args[i]?.startsWith('--') || !Object.hasOwn(mag, naam)) return null
    const waarde = mag[naam] ? args[++i] : ''
    if (waarde === undefined) return null
    uit[naam] = waarde
  }
  return uit
}
