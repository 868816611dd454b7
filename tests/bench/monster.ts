import fs from 'node:fs'
import path from 'node:path'
import type { Regelboek } from '../../gedeeld/regio/laden.ts'
import type { Geheimen } from '../../service/database/geheimen.ts'
import { metDatabase, migreer, type Adressen } from '../../service/database/migreer.ts'
import { demoMensen } from '../../service/demo/mensen.ts'
import { maakGeheimhouding } from '../../service/geheimhouding.ts'
import { richtIn, zetMensen } from '../../service/vulling/inrichten.ts'
import { speelJaar } from '../../service/vulling/jaar/jaar.ts'
import { periodeVan } from '../../service/vulling/jaar/kalender.ts'
import { Voortgang } from '../../service/vulling/jaar/voortgang.ts'

/** Reports in a sample that the bulk path copies from. */
const MONSTER = 60
const BEGIN = '2014-01-01T00:00:00Z'

/** A database of its own beside that of the server, furnished and with people, without a case. */
export async function eigenDatabase(
  beheer: string,
  naam: string,
  boek: Regelboek,
  geheim: Geheimen,
): Promise<Adressen> {
  const adressen = await migreer(metDatabase(beheer, 'postgres'), naam, geheim, () => undefined)
  await richtIn(adressen.beheer, boek, BEGIN)
  await zetMensen(adressen.beheer, [...boek.regios.values()].flatMap(demoMensen), BEGIN)
  return adressen
}

/** A small year of a region by real commands. */
export async function speelMonster(
  map: string,
  regio: string,
  g: { boek: Regelboek; geheim: Geheimen; adressen: Adressen },
): Promise<void> {
  const def = g.boek.regios.get(regio)
  const periode = def && periodeVan(def, 2024, new Date())
  if (!def || !periode || 'reden' in periode) throw new Error(`Geen jaar 2024 in ${regio}.`)
  const bestand = path.join(map, `monster-${new URL(g.adressen.beheer).pathname.slice(1)}.jsonl`)
  const voortgang = new Voortgang(bestand, 'bench')
  try {
    await speelJaar({
      ...{ boek: g.boek, def, adressen: g.adressen, geheim: maakGeheimhouding(g.geheim), periode, voortgang },
      ...{ aantal: MONSTER, zaad: 1, snel: true, zeg: () => undefined, stop: () => false },
    })
  } finally {
    voortgang.sluit()
    fs.rmSync(bestand, { force: true })
  }
}
