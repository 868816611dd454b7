import fs from 'node:fs'
import path from 'node:path'

const WACHT_HOOGSTENS = 90_000

/** Two checks at once would stop each other's database: one at a time per folder. The lock of a killed run is taken over. */
export async function metSlot<T>(map: string, doe: (map: string) => Promise<T>): Promise<T> {
  fs.mkdirSync(map, { recursive: true })
  const slot = path.join(map, 'bezet')
  const einde = Date.now() + WACHT_HOOGSTENS
  while (!neem(slot)) {
    if (Date.now() > einde) throw new Error(`Een andere controle houdt ${slot} bezet.`)
    await new Promise(klaar => setTimeout(klaar, 200))
  }
  try {
    return await doe(map)
  } finally {
    fs.rmSync(slot, { force: true })
  }
}

function neem(slot: string): boolean {
  try {
    fs.writeFileSync(slot, String(process.pid), { flag: 'wx' })
    return true
  } catch {
    const houder = Number(lees(slot))
    if (houder > 0 && !leeft(houder)) fs.rmSync(slot, { force: true })
    return false
  }
}

const lees = (bestand: string) => {
  try {
    return fs.readFileSync(bestand, 'utf8')
  } catch {
    return ''
  }
}

export function leeft(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (fout) {
    return (fout as NodeJS.ErrnoException).code === 'EPERM'
  }
}
