import { dagVan } from '../../gedeeld/kalender/index.ts'
import { getRegelboek } from '../../gedeeld/regio/laden.ts'
import type { Regelboek } from '../../gedeeld/regio/bouwen.ts'
import { figurenVan, leesTijdvak, uitleg, vindIndicator, type Tijdvak } from '../../sturing/monitor/index.ts'
import type { Io } from './kring.ts'

const GEBRUIK = ['figures --regio R --period 2024-H1', 'figures explain --id I [--regio R] [--period 2024]']

/** `kring figures`: de cijfers van een regio met hun bron; `figures explain` opent er een tot op zijn definitie. */
export async function figures(args: string[], io: Io): Promise<number> {
  const nee = (code: string, message: string, known: readonly string[] = GEBRUIK) => {
    io.out({ error: { code, message, known } })
    return 1
  }
  const [eerste, ...rest] = args
  const leg = eerste === 'explain'
  const opties = lees(leg ? rest : args, leg ? ['--id', '--regio', '--period'] : ['--regio', '--period'])
  if (typeof opties === 'string') return nee('OPTIE_ONBEKEND', opties)
  const boek = getRegelboek()
  const regio = opties.get('--regio')
  if (regio !== undefined && !boek.regios.has(regio))
    return nee('REGIO_ONBEKEND', `De regio "${regio}" bestaat niet.`, [...boek.regios.keys()])
  const vandaag = dagVan(new Date().toISOString())
  const tijdvak = keurTijdvak(opties.get('--period') ?? (leg ? vandaag.slice(0, 4) : ''), vandaag)
  if (typeof tijdvak === 'string') return nee('PERIODE_ONBEKEND', tijdvak, ['2024', '2024-H1', '2024-Q3', '2024-05'])
  if (leg) return legUit(boek, opties.get('--id') ?? '', regio, tijdvak, io, nee)
  const def = boek.regios.get(regio ?? '')
  if (def === undefined) return nee('OPTIE_ONBEKEND', 'Zeg van welke regio: --regio R.')
  const documenten = [...def.documenten, ...boek.landelijk.documenten]
  io.out({ regio, period: tijdvak.id, figures: figurenVan(def, documenten, tijdvak) })
  return 0
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

function legUit(
  boek: Regelboek,
  id: string,
  regio: string | undefined,
  tijdvak: Tijdvak,
  io: Io,
  nee: (code: string, message: string, known?: readonly string[]) => number,
): number {
  const van = [...boek.regios.values()].find(def => vindIndicator(def, id) !== null)
  const indicator = van === undefined ? null : vindIndicator(van, id)
  if (van === undefined || indicator === null) return nee('CIJFER_ONBEKEND', `Het cijfer "${id}" bestaat niet.`)
  if (regio !== undefined && van.regio.id !== regio)
    return nee('BUITEN_REGIO', `Het cijfer "${id}" hoort bij ${van.regio.id} en niet bij ${regio}.`)
  const documenten = [...van.documenten, ...boek.landelijk.documenten]
  io.out({ regio: van.regio.id, ...uitleg(indicator, documenten, tijdvak) })
  return 0
}
