import { dagVan } from '../../gedeeld/kalender/index.ts'
import { overzicht } from '../bewaren/overzicht.ts'
import { wisSporen } from '../bewaren/sporen.ts'
import { vernietig } from '../bewaren/vernietiger.ts'
import { vernietigboekIn } from '../bewaren/vernietigboek.ts'
import { metDatabase } from './database.ts'
import type { Io } from './kring.ts'
import { kastVan } from '../kluis/zegel.ts'

const GEBRUIK = ['retention plan [--op 2046-03-02]', 'retention run']

/**
 * `kring retention plan`: wat op een dag zijn bewaartermijn gehad heeft, per klasse en tabel. `kring retention run`: vernietigt wat twee
 * mensen besloten, en schrijft daarna de bestanden van de database opnieuw.
 */
export async function retention(args: string[], io: Io): Promise<number> {
  const nee = (code: string, message: string) => {
    io.out({ error: { code, message, known: GEBRUIK } })
    return 1
  }
  const [wat, optie, dag = dagVan(new Date().toISOString()), ...teveel] = args
  if (wat === 'plan') {
    if ((optie !== undefined && (optie !== '--op' || args[2] === undefined)) || teveel.length > 0)
      return nee('OPTIE_ONBEKEND', 'Gebruik: retention plan --op 2046-03-02')
    if (!isDag(dag)) return nee('DAG_ONBEKEND', `"${dag}" is geen dag. Schrijf een dag als 2046-03-02.`)
    return metDatabase(io.err, async w => {
      io.out({ op: dag, ...(await overzicht(w.adressen, w.boek, dag, () => new Date())) })
      return 0
    })
  }
  if (wat !== 'run' || args.length > 1) return nee('OPDRACHT_ONBEKEND', `Gebruik: ${GEBRUIK.join(' of ')}`)
  return metDatabase(io.err, async w => {
    const nu = () => new Date()
    const gedaan = await vernietig(w.adressen.vernietiger, nu, {
      boek: vernietigboekIn(w.map),
      kast: kastVan(w.geheim),
      zeg: io.err,
    })
    const sporen = await wisSporen(w.adressen, nu, io.err)
    io.out({ destroyed: gedaan.weg, kept: gedaan.gebleven, certificates: gedaan.verklaringen, traces: sporen })
    return 0
  })
}

const isDag = (dag: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(dag) &&
  !Number.isNaN(Date.parse(dag)) &&
  new Date(`${dag}T00:00:00Z`).toISOString().startsWith(dag)
