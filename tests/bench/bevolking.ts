import fs from 'node:fs'
import path from 'node:path'
import { getRegelboek } from '../../gedeeld/regio/laden.ts'
import { geheimen } from '../../service/database/geheimen.ts'
import { metDatabase, migreer } from '../../service/database/migreer.ts'
import { maakGeheimhouding } from '../../service/geheimhouding.ts'
import { speelJaar } from '../../service/vulling/jaar/jaar.ts'
import { periodeVan } from '../../service/vulling/jaar/kalender.ts'
import { Voortgang } from '../../service/vulling/jaar/voortgang.ts'
import { richtIn } from '../../service/vulling/inrichten.ts'
import { adressenVan } from './adressen.ts'

export type BevolkingUitslag = { perSecond: number; commands: number; reports: number }

const REGIO = 'rotterdam-2014'
const JAAR = 2024
const MELDINGEN = 180

/** A small year of a region by real commands, each waiting for the disk, in a database of its own. */
export async function meetBevolking(map: string, zeg: (regel: string) => void): Promise<BevolkingUitslag> {
  const { beheer } = await adressenVan(map)
  const geheim = geheimen(map)
  const boek = getRegelboek()
  const def = boek.regios.get(REGIO)
  const periode = def && periodeVan(def, JAAR, new Date())
  if (!def || !periode || 'reden' in periode) throw new Error(`Geen jaar ${JAAR} in ${REGIO}.`)
  const adressen = await migreer(metDatabase(beheer, 'postgres'), 'kring_bevolking', geheim, () => undefined)
  await richtIn(adressen.beheer, boek, new Date(periode.van).toISOString())
  const bestand = path.join(map, 'bevolking-bench.jsonl')
  const voortgang = new Voortgang(bestand, 'bench')
  try {
    const begin = performance.now()
    const uit = await speelJaar({
      ...{ boek, def, adressen, geheim: maakGeheimhouding(geheim), periode, voortgang },
      ...{ aantal: MELDINGEN, zaad: 1, snel: false, zeg: () => undefined, stop: () => false },
    })
    const perSecond = Math.round((uit.opdrachten / (performance.now() - begin)) * 10_000) / 10
    zeg(`  ${uit.opdrachten} opdrachten over ${MELDINGEN} meldingen, ${perSecond} per seconde`)
    return { perSecond, commands: uit.opdrachten, reports: MELDINGEN }
  } finally {
    voortgang.sluit()
    fs.rmSync(bestand, { force: true })
  }
}
