import { dagVan } from '../../gedeeld/kalender/index.ts'
import { getRegelboek } from '../../gedeeld/regio/laden.ts'
import type { Regelboek } from '../../gedeeld/regio/bouwen.ts'
import type { RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import { leesConfig } from '../../kernel/config.ts'
import { maakDb, type Tx } from '../../kernel/db.ts'
import {
  figurenVan,
  geteld,
  legOpen,
  leesTijdvak,
  uitleg,
  vastgelegd,
  vindIndicator,
  type Tijdvak,
} from '../../sturing/monitor/index.ts'
import { isIngericht } from '../database/ingebed.ts'
import { projectMap } from '../map.ts'
import { systeemActor } from '../worker.ts'
import { metDatabase } from './database.ts'
import type { Io } from './kring.ts'

const GEBRUIK = [
  'figures --regio R --period 2024-H1 [--stand 2024-03-31]',
  'figures verify --truth F',
  'figures explain --id I [--regio R] [--period 2024] [--stand 2024-03-31]',
]

/**
 * `kring figures`: de cijfers van een regio, geteld of met hun bron; `figures explain` opent er een tot op zijn definitie en de vraag erachter.
 * Met `--stand` zoals zij op die dag stonden.
 */
export async function figures(args: string[], io: Io): Promise<number> {
  const nee = (code: string, message: string, known: readonly string[] = GEBRUIK) => {
    io.out({ error: { code, message, known } })
    return 1
  }
  const [eerste, ...rest] = args
  if (eerste === 'verify') return (await import('./verify.ts')).verify(rest, io)
  const leg = eerste === 'explain'
  const opties = lees(leg ? rest : args, [...(leg ? ['--id'] : []), '--regio', '--period', '--stand'])
  if (typeof opties === 'string') return nee('OPTIE_ONBEKEND', opties)
  const boek = getRegelboek()
  const regio = opties.get('--regio')
  if (regio !== undefined && !boek.regios.has(regio))
    return nee('REGIO_ONBEKEND', `De regio "${regio}" bestaat niet.`, [...boek.regios.keys()])
  const vandaag = dagVan(new Date().toISOString())
  const tijdvak = keurTijdvak(opties.get('--period') ?? (leg ? vandaag.slice(0, 4) : ''), vandaag)
  if (typeof tijdvak === 'string') return nee('PERIODE_ONBEKEND', tijdvak, ['2024', '2024-H1', '2024-Q3', '2024-05'])
  const stand = keurStand(opties.get('--stand'), vandaag)
  if (stand !== null && 'nee' in stand) return nee('STAND_ONBEKEND', stand.nee, ['2024-03-31'])
  const dag = stand?.dag ?? null
  if (leg) return legUit(boek, opties.get('--id') ?? '', regio, { tijdvak, stand: dag }, io, nee)
  const def = boek.regios.get(regio ?? '')
  if (def === undefined) return nee('OPTIE_ONBEKEND', 'Zeg van welke regio: --regio R.')
  const documenten = [...def.documenten, ...boek.landelijk.documenten]
  const er = await bijTelregels(boek, def, io, async tx => ({
    tellingen: await geteld({ tx, def, tijdvak, stand: dag }, def.indicatoren),
    ingevuld: (await vastgelegd(tx, def, dag)).geldig,
  }))
  const figures = figurenVan(def, documenten, tijdvak, er?.ingevuld ?? new Map(), er?.tellingen ?? new Map())
  io.out({ regio, period: tijdvak.id, ...(dag === null ? {} : { asOf: dag }), figures })
  return 0
}

/** Leest de telregels van een regio als het systeem; zonder database is er nog niets geteld. */
async function bijTelregels<T>(
  boek: Regelboek,
  def: RegioDefinitie,
  io: Io,
  vraag: (tx: Tx) => Promise<T>,
): Promise<T | null> {
  const config = leesConfig(process.env, projectMap)
  if (config.databaseUrl === null && !isIngericht(config.map)) return null
  return metDatabase(io.err, async w => {
    const db = maakDb(w.adressen.worker, { max: 1 })
    try {
      return await db.asActor(systeemActor(boek, def.regio.id), new Date().toISOString(), vraag)
    } finally {
      await db.sluit()
    }
  })
}

/** Een dag die geweest is, of een zin die zegt wat er mis is. */
function keurStand(dag: string | undefined, vandaag: string): { dag: string } | { nee: string } | null {
  if (dag === undefined) return null
  if (!/^\d{4}-\d{2}-\d{2}$/.test(dag) || new Date(`${dag}T00:00:00Z`).toISOString().slice(0, 10) !== dag)
    return { nee: `"${dag}" is geen dag. Schrijf een dag als 2024-03-31.` }
  return dag > vandaag ? { nee: `De dag ${dag} moet nog komen.` } : { dag }
}

function lees(args: readonly string[], mag: readonly string[]): Map<string, string> | string {
  const uit = new Map<string, string>()
  for (let n = 0; n < args.length; n += 2) {
    const [optie = '', waarde] = args.slice(n, n + 2)
    if (!mag.includes(optie)) return `De optie "${optie}" bestaat niet.`
    if (waarde === undefined || waarde.startsWith('--')) return `Bij ${optie} hoort een waarde.`
    uit.set(optie, waarde)
  }
  return uit
}

/** Een tijdvak dat bestaat en begonnen is, of een zin die zegt wat er mis is. */
function keurTijdvak(id: string, vandaag: string): Tijdvak | string {
  if (id === '') return 'Zeg welk tijdvak: --period 2024-H1.'
  const tijdvak = leesTijdvak(id)
  if (tijdvak === null) return `Het tijdvak "${id}" bestaat niet.`
  return tijdvak.van > vandaag ? `Het tijdvak "${id}" is nog niet begonnen.` : tijdvak
}

async function legUit(
  boek: Regelboek,
  id: string,
  regio: string | undefined,
  { tijdvak, stand }: { tijdvak: Tijdvak; stand: string | null },
  io: Io,
  nee: (code: string, message: string, known?: readonly string[]) => number,
): Promise<number> {
  const van = [...boek.regios.values()].find(def => vindIndicator(def, id) !== null)
  const indicator = van === undefined ? null : vindIndicator(van, id)
  if (van === undefined || indicator === null) return nee('CIJFER_ONBEKEND', `Het cijfer "${id}" bestaat niet.`)
  if (regio !== undefined && van.regio.id !== regio)
    return nee('BUITEN_REGIO', `Het cijfer "${id}" hoort bij ${van.regio.id} en niet bij ${regio}.`)
  const documenten = [...van.documenten, ...boek.landelijk.documenten]
  const er = await bijTelregels(boek, van, io, async tx => ({
    open: await legOpen({ tx, def: van, tijdvak, stand }, indicator),
    erbij: (await vastgelegd(tx, van, stand)).geldig.get(indicator.id) ?? [],
  }))
  io.out({
    regio: van.regio.id,
    ...uitleg(indicator, documenten, tijdvak, { open: er?.open ?? null, erbij: er?.erbij ?? [], stand }),
  })
  return 0
}
