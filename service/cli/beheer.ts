import { isAanmeldnaam, isNaam } from '../../gedeeld/beheer.ts'
import pg from 'pg'
import { uuid5 } from '../uuid5.ts'
import { mensId, meldpuntVan, organisatieId } from '../vulling/inrichten.ts'
import { metDatabase } from './database.ts'
import type { Io } from './kring.ts'

const GEBRUIK = 'beheer eerste --regio R --onderwerp S --naam N'
const VELDEN = ['regio', 'onderwerp', 'naam'] as const
type Wens = { readonly [V in (typeof VELDEN)[number]]: string }

/** `kring beheer eerste`: de eerste beheerder van een regio. Is er al een, dan geeft die anderen een rol, op het scherm. */
export async function beheer(args: string[], io: Io): Promise<number> {
  const nee = (code: string, message: string, known?: string[]) => {
    io.out({ error: { code, message, ...(known ? { known } : {}) } })
    return 1
  }
  const wens = leesWens(args)
  if (wens === null) return nee('OPDRACHT_ONBEKEND', `Gebruik: ${GEBRUIK}`)
  return metDatabase(io.err, async w => {
    const def = w.boek.regios.get(wens.regio)
    if (!def) return nee('REGIO_ONBEKEND', `Regio "${wens.regio}" bestaat niet.`, [...w.boek.regios.keys()])
    const organisatie = organisatieId(wens.regio, meldpuntVan(def, def.regio.centrumgemeenten[0] ?? ''))
    const uit = await maakEerste(w.adressen.beheer, { ...wens, organisatie }, new Date().toISOString())
    if (uit === null)
      return nee(
        'ER_IS_ER_EEN',
        'Deze regio heeft al een beheerder. Zij of hij voegt anderen toe op het scherm Beheer.',
      )
    io.out({ region: wens.regio, person: uit.mens, role: uit.rol })
    return 0
  })
}

/** The three words of the command, each once; null when it reads otherwise. */
export function leesWens(args: readonly string[]): Wens | null {
  const [wat, ...rest] = args
  if (wat !== 'eerste' || rest.length !== 2 * VELDEN.length) return null
  const uit = new Map<string, string>()
  for (let i = 0; i < rest.length; i += 2) uit.set((rest[i] ?? '').replace(/^--/, ''), (rest[i + 1] ?? '').trim())
  const [regio, onderwerp, naam] = VELDEN.map(v => uit.get(v) ?? '')
  if (!regio || !naam || !onderwerp) return null
  return isNaam(naam) && isAanmeldnaam(onderwerp) ? { regio, onderwerp, naam } : null
}

/**
 * Writes the first administrator, in the role that may furnish, with a line in the log of the administration.
 * @returns who and in which role; null when the region has an administrator already
 */
export async function maakEerste(
  beheerUrl: string,
  v: Wens & { organisatie: string },
  nu: string,
): Promise<{ mens: string; rol: string } | null> {
  const client = new pg.Client({ connectionString: beheerUrl })
  await client.connect()
  try {
    await client.query('begin; set local role kring_inrichter')
    // two commands at the same moment: the second finds the first
    await client.query(`select pg_advisory_xact_lock(hashtextextended('beheerder ' || $1, 0))`, [v.regio])
    const er = await client.query(
      `select 1 from kring.rolvervulling where regio = $1 and rol = 'beheerder' and (tot is null or tot > $2)`,
      [v.regio, nu],
    )
    if (er.rowCount !== 0) return null
    const gemaakt = await client.query<{ id: string }>(
      `insert into kring.mens (id, onderwerp, naam, van) values ($1, $2, $3, $4)
       on conflict (onderwerp) do update set naam = kring.mens.naam returning id`,
      [mensId(v.onderwerp), v.onderwerp, v.naam, nu],
    )
    const mens = gemaakt.rows[0]?.id ?? ''
    const rol = uuid5(`${v.regio}:eerste-beheerder:${nu}`)
    await client.query(
      `insert into kring.rolvervulling (regio, id, mens, organisatie, rol, van) values ($1, $2, $3, $4, 'beheerder', $5)`,
      [v.regio, rol, mens, v.organisatie, nu],
    )
    await client.query(
      `insert into kring.beheerfeit (regio, op, door, als, wat, mens, organisatie, rol) values ($1, $2, $3, 'systeem', 'eerste-beheerder', $3, $4, 'beheerder')`,
      [v.regio, nu, mens, v.organisatie],
    )
    await client.query('commit')
    return { mens, rol }
  } finally {
    await client.end()
  }
}
