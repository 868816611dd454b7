import fs from 'node:fs'
import { parseArgs } from 'node:util'
import { maakDb } from '../../kernel/db.ts'
import { gebrekTekst } from '../../keten/post/index.ts'
import { maakGeheimhouding } from '../geheimhouding.ts'
import { zegelVan } from '../kluis/zegel.ts'
import { maakPijplijn } from '../opbouw.ts'
import { lichaamVan, neemIn } from '../post/inname.ts'
import { metDatabase } from './database.ts'
import type { Io } from './kring.ts'

/**
 * `kring bericht --bestand F --regio R`: takes in a message of the police from a file, as the door for systems does, in the name of the
 * system of that region. What is refused is kept for a person as well; the exit code then says so.
 */
export async function bericht(args: string[], io: Io): Promise<number> {
  const gekozen = kies(args)
  if ('fout' in gekozen) return weiger(io, 'OPTIE_ONBEKEND', gekozen.fout)
  const bytes = fs.existsSync(gekozen.bestand) ? fs.readFileSync(gekozen.bestand) : null
  if (bytes === null) return weiger(io, 'BESTAND_ONTBREEKT', 'Dit bestand is er niet.')
  return metDatabase(io.err, async w => {
    if (!w.boek.regios.has(gekozen.regio))
      return weiger(io, 'REGIO_ONBEKEND', `De regio "${gekozen.regio}" is niet bekend.`, [...w.boek.regios.keys()])
    const db = maakDb(w.adressen.app, { max: 2, zegel: zegelVan(w.geheim) })
    try {
      const d = {
        pijplijn: maakPijplijn(w.boek, db),
        geheim: maakGeheimhouding(w.geheim),
        boek: w.boek,
        verzonnen: w.omgeving === 'demo',
      }
      const uit = await neemIn(d, { langs: 'bestand', regio: gekozen.regio }, lichaamVan(bytes))
      io.out({
        message: uit.id,
        state: uit.stand,
        report: uit.zaak,
        repeated: uit.herhaald,
        problem:
          uit.gebrek === null
            ? null
            : { code: uit.gebrek.code, line: uit.gebrek.regel, at: uit.gebrek.plek, message: gebrekTekst(uit.gebrek) },
      })
      return uit.stand === 'geweigerd' ? 1 : 0
    } finally {
      await db.sluit()
    }
  })
}

function kies(args: string[]): { bestand: string; regio: string } | { fout: string } {
  const uitleg = 'Gebruik: bericht --bestand BESTAND.xml --regio REGIO.'
  try {
    const { values } = parseArgs({
      args,
      options: { bestand: { type: 'string' }, regio: { type: 'string' } },
      strict: true,
    })
    const { bestand, regio } = values
    return bestand === undefined || regio === undefined ? { fout: uitleg } : { bestand, regio }
  } catch {
    return { fout: uitleg }
  }
}

function weiger(io: Io, code: string, message: string, known?: string[]): number {
  io.out({ error: { code, message, ...(known ? { known } : {}) } })
  return 1
}
