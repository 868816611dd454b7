import path from 'node:path'
import { parseArgs } from 'node:util'
import { getRegelboek } from '../../gedeeld/regio/laden.ts'
import { eigenMap, projectMap } from '../map.ts'
import { startKring } from '../verhaal/kring-in-proces.ts'
import { verhalen } from '../verhaal/verhalen/index.ts'
import { vertel, type Verhaal, type Verslag } from '../verhaal/verteller.ts'
import { openWerkplaats, type Werkplaats } from '../verhaal/werkplaats.ts'
import type { Io } from './kring.ts'

type Keuze = { leeg: boolean; verhalen: readonly Verhaal[] } | { fout: object }

/**
 * `kring demo [--verhaal ID]` tells the stories on a Kring of its own, in a database of its own;
 * `kring demo --leeg` empties the data of `npm start`.
 */
export async function demo(args: string[], io: Io): Promise<number> {
  const keuze = kies(args)
  if ('fout' in keuze) {
    io.out(keuze.fout)
    return 1
  }
  if (keuze.leeg) return (await import('./leeg.ts')).leeg(io)
  const boek = getRegelboek(path.join(projectMap, 'regios'))
  const werkplaats = await openWerkplaats(path.join(eigenMap(), 'demo-cli'), boek, io.err)
  const stopNu = () => void werkplaats.sluit().finally(() => process.exit(130))
  for (const sein of ['SIGINT', 'SIGTERM'] as const) process.once(sein, stopNu)
  try {
    const verslagen: { verslag: Verslag; verzoeken: number }[] = []
    for (const verhaal of keuze.verhalen) verslagen.push(await eenVerhaal(verhaal, werkplaats, boek, io))
    const stories = verslagen.map(({ verslag: { id, steps, assertions, failed } }) => ({
      id,
      steps,
      assertions,
      failed,
    }))
    const openWithoutHolder = som(verslagen.map(v => v.verslag.openWithoutHolder))
    io.out({ stories, requests: som(verslagen.map(v => v.verzoeken)), openWithoutHolder })
    return openWithoutHolder === 0 && stories.every(s => s.failed === 0) ? 0 : 1
  } finally {
    for (const sein of ['SIGINT', 'SIGTERM'] as const) process.removeListener(sein, stopNu)
    await werkplaats.sluit()
  }
}

const som = (getallen: readonly number[]): number => getallen.reduce((a, b) => a + b, 0)

function kies(args: string[]): Keuze {
  const bekend = verhalen.map(v => v.id)
  const opties = { verhaal: { type: 'string' }, leeg: { type: 'boolean' } } as const
  try {
    const { verhaal, leeg = false } = parseArgs({ args, options: opties, strict: true }).values
    const gekozen = verhaal === undefined ? verhalen : verhalen.filter(v => v.id === verhaal)
    if (gekozen.length > 0) return { leeg, verhalen: gekozen }
    return { fout: weiger('VERHAAL_ONBEKEND', `Het verhaal "${verhaal ?? ''}" is niet bekend.`, bekend) }
  } catch (oorzaak) {
    const uitleg = oorzaak instanceof Error ? oorzaak.message : String(oorzaak)
    return { fout: weiger('OPTIE_ONBEKEND', uitleg, ['--verhaal', '--leeg']) }
  }
}

const weiger = (code: string, message: string, known: readonly string[]) => ({ error: { code, message, known } })

async function eenVerhaal(
  verhaal: Verhaal,
  werkplaats: Werkplaats,
  boek: ReturnType<typeof getRegelboek>,
  io: Io,
): Promise<{ verslag: Verslag; verzoeken: number }> {
  const adressen = await werkplaats.nieuw(verhaal.id, verhaal.begin)
  const kring = await startKring({ boek, adressen, geheim: werkplaats.geheim, begin: verhaal.begin })
  try {
    const verslag = await vertel(verhaal, kring, io.err)
    return { verslag, verzoeken: kring.verzoeken() }
  } finally {
    await kring.sluit()
  }
}
