import v8 from 'node:v8'
import vm from 'node:vm'
import { maakDb } from '../../kernel/db.ts'
import type { Werkplaats } from '../cli/database.ts'
import { demoMensen } from '../demo/mensen.ts'
import { maakGeheimhouding } from '../geheimhouding.ts'
import { zetIjkpuntInBoek } from '../ijkpuntenboek.ts'
import { systeemActor } from '../worker.ts'
import { vulBevolking } from './bevolking.ts'
import { zetMensen } from './inrichten.ts'

/** A made-up population leaves garbage that a server at rest would hold on to for hours. */
function geefGeheugenTerug(): void {
  v8.setFlagsFromString('--expose-gc')
  const ruimOp = vm.runInNewContext('gc') as () => void
  ruimOp()
}

/** Demo people and a small made-up population, once; ends with a checkpoint. Never outside the demo. */
export async function vulAlsLeeg(w: Werkplaats, zeg: (regel: string) => void): Promise<void> {
  if (w.omgeving !== 'demo') return
  const [regio = ''] = [...w.boek.regios.keys()]
  const worker = maakDb(w.adressen.worker, { max: 2 })
  try {
    const wie = systeemActor(w.boek, regio)
    const nu = new Date().toISOString()
    const [er] = await worker.asActor(wie, nu, tx =>
      tx.vraag<{ er: boolean }>('is_gevuld', 'select exists (select 1 from kring.gebeurtenis) as er'),
    )
    if (er?.er) return
    zeg('Een kleine verzonnen bevolking maken ...')
    await zetMensen(w.adressen.beheer, [...w.boek.regios.values()].flatMap(demoMensen), '2014-01-01T00:00:00Z')
    await vulBevolking({ boek: w.boek, adressen: w.adressen, geheim: maakGeheimhouding(w.geheim), nu: new Date() })
    geefGeheugenTerug()
    await zetIjkpuntInBoek({ db: worker, sleutels: w.geheim.ijkpunt, map: w.map, nu: () => new Date() }, wie)
  } finally {
    await worker.sluit()
  }
}
