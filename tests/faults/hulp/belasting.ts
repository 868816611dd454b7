import { fork } from 'node:child_process'
import fs from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Bevestigd, NaarKlant, Opzet, VanKlant } from './klant.ts'

/** People at work in a process of their own, while things break. */
export type Belasting = {
  /** until this many more commands were acknowledged from now on */
  nog(aantal: number): Promise<void>
  /** everything acknowledged so far, from the file outside the database */
  bevestigd(): Bevestigd[]
  /** finishes what runs, until every command has its answer */
  stop(): Promise<void>
}

export function startBelasting(opzet: Opzet): Belasting {
  const kind = fork(fileURLToPath(new URL('klant.ts', import.meta.url)), [], {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  fs.writeFileSync(opzet.bestand, '')
  let aantal = 0
  let fout: Error | null = null
  let klaar = false
  const luisteraars = new Set<() => void>()
  const wek = () => luisteraars.forEach(luister => luister())
  kind.on('message', (v: VanKlant) => {
    if (v.soort === 'bevestigd') aantal += 1
    if (v.soort === 'klaar') klaar = true
    if (v.soort === 'fout') fout = new Error(v.wat)
    wek()
  })
  kind.once('exit', code => {
    if (!klaar) fout ??= new Error(`De klanten stopten (${code}).`)
    wek()
  })
  const tot = (kan: () => boolean) =>
    new Promise<void>((goed, slecht) => {
      const kijk = () => {
        if (fout === null && !kan()) return
        luisteraars.delete(kijk)
        if (fout === null) goed()
        else slecht(fout)
      }
      luisteraars.add(kijk)
      kijk()
    })
  const zeg = (b: NaarKlant) => kind.send(b)
  zeg({ soort: 'begin', opzet })
  return {
    nog: meer => {
      const doel = aantal + meer
      return tot(() => aantal >= doel)
    },
    bevestigd: () =>
      fs
        .readFileSync(opzet.bestand, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map(regel => JSON.parse(regel) as Bevestigd),
    stop: async () => {
      if (kind.connected && !klaar && fout === null) {
        zeg({ soort: 'stop' })
        await tot(() => klaar)
      }
      kind.kill('SIGTERM')
    },
  }
}
