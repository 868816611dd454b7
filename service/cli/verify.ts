import fs from 'node:fs'
import { maakDb } from '../../kernel/db.ts'
import { vergelijk } from '../telfeiten/vergelijk.ts'
import type { Waarheid } from '../vulling/jaar/waarheid.ts'
import { systeemActor } from '../worker.ts'
import { metDatabase } from './database.ts'
import type { Io } from './kring.ts'

type Bestand = Waarheid & { readonly regio: string; readonly jaar: number }

/**
 * `kring figures verify --truth F`: legt de cijfers van een verzonnen jaar naast wat de maker ervan weet (het bestand dat `kring population`
 * achterlaat). Alles gelijk is uitgangscode 0; wat verschilt staat in `different`.
 */
export async function verify(args: readonly string[], io: Io): Promise<number> {
  const nee = (code: string, message: string, known?: string[]) => {
    io.out({ error: { code, message, ...(known ? { known } : {}) } })
    return 1
  }
  const [optie, naam] = args
  if (args.length !== 2 || optie !== '--truth' || naam === undefined)
    return nee('OPTIE_ONTBREEKT', 'Geef het bestand met wat de maker weet: --truth F.', ['--truth'])
  const waarheid = lees(naam)
  if (waarheid === null) return nee('BESTAND_ONGELDIG', `"${naam}" is geen bestand dat kring population maakte.`)
  return metDatabase(io.err, async w => {
    const def = w.boek.regios.get(waarheid.regio)
    if (def === undefined)
      return nee('REGIO_ONBEKEND', `De regio "${waarheid.regio}" is niet bekend.`, [...w.boek.regios.keys()].sort())
    if (w.omgeving !== 'demo')
      return nee('ALLEEN_DEMO', 'Een verzonnen jaar bestaat alleen in een demo, nooit bij echte mensen.')
    const db = maakDb(w.adressen.worker, { max: 1 })
    try {
      const nu = new Date().toISOString()
      const uit = await db.asActor(systeemActor(w.boek, def.regio.id), nu, tx =>
        vergelijk(tx, def, waarheid.jaar, waarheid),
      )
      const anders = [...uit.checks.filter(c => !c.equal), ...uit.figures.filter(f => !f.equal)]
      io.out({
        ...{ regio: waarheid.regio, jaar: waarheid.jaar, reports: waarheid.meldingen.aantal },
        ...{ checks: uit.checks.length, figures: uit.figures.length, equal: anders.length === 0, different: anders },
        ...{ compared: uit.figures.map(f => f.id), notKnownToMaker: uit.unknown },
      })
      return anders.length === 0 ? 0 : 1
    } finally {
      await db.sluit()
    }
  })
}

/** Wat de maker achterliet, of `null` als het dat niet is. */
function lees(naam: string): Bestand | null {
  try {
    const er = JSON.parse(fs.readFileSync(naam, 'utf8')) as Partial<Bestand> | null
    const heel = typeof er?.regio === 'string' && typeof er.jaar === 'number' && er.meldingen && er.duur && er.chats
    return heel ? (er as Bestand) : null
  } catch {
    return null
  }
}
