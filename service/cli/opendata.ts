import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { getRegelboek } from '../../gedeeld/regio/laden.ts'
import { maakDb } from '../../kernel/db.ts'
import { openBestanden, type Cijferboek } from '../../sturing/monitor/index.ts'
import { systeemActor } from '../worker.ts'
import { metDatabase } from './database.ts'
import type { Io } from './kring.ts'

export const GEBRUIK = 'export opendata --regio R --out MAP [--adres https://voorbeeld.nl/map/]'
const OPTIES = { regio: { type: 'string' }, out: { type: 'string' }, adres: { type: 'string' } } as const

/**
 * `kring export opendata`: zet de cijfers die een regio openbaar maakt in een map, een CSV per verzameling, met hun beschrijving in
 * DCAT-AP-NL. Wat de regio niet noemt gaat niet mee, en wat te klein is ontbreekt zoals overal.
 */
export async function exporteerOpen(args: string[], io: Io): Promise<number> {
  const nee = (code: string, message: string, known: readonly string[] = [GEBRUIK]) => {
    io.out({ error: { code, message, known } })
    return 1
  }
  const vraag = lees(args)
  if (vraag === null) return nee('OPTIE_ONTBREEKT', 'Zeg van welke regio en in welke map.')
  const { regio, out, adres } = vraag
  const boek = getRegelboek()
  const def = boek.regios.get(regio)
  if (def === undefined) return nee('REGIO_ONBEKEND', `De regio "${regio}" bestaat niet.`, [...boek.regios.keys()])
  if (!fs.existsSync(out) || !fs.statSync(out).isDirectory())
    return nee('MAP_ONBEKEND', `De map "${out}" bestaat niet. Maak haar eerst.`)
  if (adres !== '' && !/^https:\/\/\S+\/$/.test(adres))
    return nee('ADRES_ONBEKEND', 'Een adres begint met https:// en eindigt op een schuine streep.')
  if (def.opendata.length === 0)
    return nee('NIETS_OPENBAAR', `De regio "${regio}" maakt geen cijfers openbaar: opendata.yaml ontbreekt of is leeg.`)
  const cijferboek: Cijferboek = {
    definitie: () => def,
    documenten: () => [...def.documenten, ...boek.landelijk.documenten],
  }
  return metDatabase(io.err, async w => {
    const db = maakDb(w.adressen.worker, { max: 1 })
    try {
      const { bestanden, regels } = await db.asActor(systeemActor(boek, regio), new Date().toISOString(), tx =>
        openBestanden(tx, cijferboek, adres),
      )
      for (const b of bestanden) fs.writeFileSync(path.join(out, b.naam), b.inhoud)
      io.out({ regio, rows: regels, files: bestanden.map(b => path.join(out, b.naam)) })
      return 0
    } finally {
      await db.sluit()
    }
  })
}

function lees(args: string[]): { regio: string; out: string; adres: string } | null {
  try {
    const { regio, out, adres = '' } = parseArgs({ args, options: OPTIES, strict: true }).values
    return regio === undefined || out === undefined ? null : { regio, out, adres }
  } catch {
    return null
  }
}
