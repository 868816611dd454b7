import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { readKey, type Key } from 'openpgp'
import { leesMoment } from '../../gedeeld/kalender/moment.ts'
import { maakDb } from '../../kernel/db.ts'
import { maakGeheimhouding } from '../geheimhouding.ts'
import { openLogboek } from '../logboek/openen.ts'
import { BestandFout, verlooptNa } from '../reservekopie/etiket.ts'
import { schrijfOp } from '../logboek/opschrijven.ts'
import { pseudoniemVan } from '../logboek/pseudoniem.ts'
import { geefUit } from '../logboek/uitgeven.ts'
import { geheimeSleutel, openbareSleutel } from '../reservekopie/sleutel.ts'
import { metDatabase, type Werkplaats } from './database.ts'
import type { Io } from './kring.ts'

const GEBRUIK = [
  'logboek --van 2026-01-01 --tot 2026-02-01 --uit MAP [--regio R] [--voor "functie en organisatie"] [--dagen 30] [--sleutel OPENBAAR.asc]',
  'logboek open F --uit BESTAND [--sleutel GEHEIM.asc]',
]
const tekst = { type: 'string' } as const
const OPTIES = { van: tekst, tot: tekst, uit: tekst, regio: tekst, voor: tekst, dagen: tekst, sleutel: tekst }
const OPTIES_OPEN = { uit: tekst, sleutel: tekst }
const DAG = /^\d{4}-\d{2}-\d{2}$/
const MEEST_DAGEN = 92

/**
 * `kring logboek`: issues the look log over some days in the two forms of the standards, encrypted, marked for whom it is, and with an
 * end. `kring logboek open` opens such a file for who has the private key. That it was issued is itself in the log.
 */
export async function logboek(args: string[], io: Io): Promise<number> {
  const nee = (code: string, message: string, known: readonly string[] = GEBRUIK): number => {
    io.out({ error: { code, message, known } })
    return 1
  }
  if (args[0] === 'open') return opent(args.slice(1), io, nee)
  const v = lees(args, OPTIES)
  if (v === null || v.van === undefined || v.tot === undefined || v.uit === undefined)
    return nee('OPTIE_ONTBREEKT', 'Zeg van welke dag, tot welke dag (die telt niet mee) en in welke map.')
  const [van, tot] = [moment(v.van), moment(v.tot)]
  if (van === null || tot === null || van >= tot)
    return nee('DAG_ONBEKEND', 'Een dag is JJJJ-MM-DD, en de laatste komt na de eerste.')
  const dagen = Number(v.dagen ?? 30)
  if (!Number.isInteger(dagen) || dagen < 1 || dagen > MEEST_DAGEN)
    return nee('DAGEN', `Een logboek mag 1 tot ${MEEST_DAGEN} dagen bestaan.`)
  if (!fs.existsSync(v.uit) || !fs.statSync(v.uit).isDirectory())
    return nee('MAP_ONBEKEND', 'Die map bestaat niet. Maak haar eerst, op een plek die alleen u kunt lezen.')
  const uit = path.resolve(v.uit)
  return metDatabase(io.err, async w => {
    const alle = [...w.boek.regios.keys()]
    if (v.regio !== undefined && !alle.includes(v.regio)) return nee('REGIO_ONBEKEND', 'Die regio bestaat niet.', alle)
    const sleutel = await sleutelVoor(w, v.sleutel, io)
    if (sleutel === null) return nee('SLEUTEL_ONBEKEND', 'Dat bestand is geen openbare sleutel (OpenPGP).')
    const op = new Date()
    const etiket = {
      ...{ nummer: randomUUID(), voor: v.voor?.trim() || 'de beheerder van deze server', van, tot },
      ...{ regios: v.regio === undefined ? alle : [v.regio], op: op.toISOString() },
      verloopt: verlooptNa(op, dagen),
    }
    const db = maakDb(w.adressen.worker, { max: 1 })
    try {
      await schrijfOp({ db, boek: w.boek, map: w.map, etiket, nieuwId: randomUUID })
    } finally {
      await db.sluit()
    }
    const pseudoniem = pseudoniemVan(maakGeheimhouding(w.geheim))
    const files = await geefUit({ beheer: w.adressen.beheer, map: uit, etiket, sleutel, pseudoniem })
    io.out({
      ...{ number: etiket.nummer, for: etiket.voor, from: van, until: tot, regions: etiket.regios },
      ...{ made: etiket.op, expires: etiket.verloopt, key: sleutel.getFingerprint(), files },
    })
    return 0
  })
}

type Nee = (code: string, message: string, known?: readonly string[]) => number

async function opent([bestand, ...rest]: string[], io: Io, nee: Nee): Promise<number> {
  const v = lees(rest, OPTIES_OPEN)
  if (bestand === undefined || v === null || v.uit === undefined)
    return nee('OPTIE_ONTBREEKT', 'Zeg welk logboek, en in welk bestand het open komt te staan.')
  if (!fs.existsSync(bestand)) return nee('BESTAND_ONBEKEND', `${path.basename(bestand)} is er niet.`)
  try {
    const sleutel = await geheimeSleutel('.', v.sleutel ?? null)
    const e = await openLogboek({ bestand, uit: v.uit, sleutel, nu: new Date() })
    io.out({ file: v.uit, number: e.nummer, for: e.voor, from: e.van, until: e.tot, expires: e.verloopt })
    return 0
  } catch (fout) {
    if (!(fout instanceof BestandFout)) throw fout
    return nee(fout.code, fout.message)
  }
}

/** The key of who receives it, or else the one that backups are written with. @returns null when the file holds no such key */
async function sleutelVoor(w: Werkplaats, bestand: string | undefined, io: Io): Promise<Key | null> {
  if (bestand !== undefined)
    return fs.existsSync(bestand) ? readKey({ armoredKey: fs.readFileSync(bestand, 'utf8') }).catch(() => null) : null
  const { sleutel, gemaakt } = await openbareSleutel(w.map)
  if (gemaakt) io.err('Er is een sleutelpaar gemaakt. Breng kopie-geheim.asc naar een veilige plek buiten deze server.')
  return sleutel
}

/** A day begins at midnight in the Netherlands. @returns null when there is no such day */
function moment(dag: string): string | null {
  if (!DAG.test(dag)) return null
  try {
    return new Date(leesMoment(dag).epochMilliseconds).toISOString()
  } catch {
    return null
  }
}

function lees<O extends Record<string, { type: 'string' }>>(args: string[], options: O) {
  try {
    return parseArgs({ args, options, strict: true }).values as { [K in keyof O]?: string }
  } catch {
    return null
  }
}
