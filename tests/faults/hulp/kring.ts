import { spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { vrijePoort } from '../../../service/database/ingebed.ts'
import { projectMap } from '../../../service/map.ts'

/** Kring in a process of its own, as `npm start` runs it; it may be killed. */
export type Kind = {
  readonly pid: number
  readonly adres: string
  /** everything it said, on both channels */
  uitvoer(): string
  /** kill -9: no time for anything */
  doodslaan(): Promise<void>
  /** Ctrl-C; @returns the exit code */
  stop(sein?: NodeJS.Signals): Promise<number | null>
}

const BUNDEL = path.join(projectMap, 'dist', 'service', 'start.mjs')

// Below the ports that clients get: a client that keeps trying a closed port in that range can end up connected to itself.
const ONDER_DE_VLUCHTIGE = 21_000

/** The bundle of the sources as they are now; does nothing when it is there already. */
export function bouw(): void {
  const uit = spawnSync(process.execPath, ['-e', "import('./scripts/bouwen.mjs').then(b => b.bouwServer())"], {
    cwd: projectMap,
    encoding: 'utf8',
  })
  if (uit.status !== 0) throw new Error(`De server bouwen lukte niet:\n${uit.stderr}`)
}

/** A data folder of its own, outside the project. */
export const nieuweMap = (): string => fs.mkdtempSync(path.join(os.tmpdir(), 'kring-storing-'))

function start(map: string, env: NodeJS.ProcessEnv) {
  const schoon = Object.entries(process.env).filter(
    ([n]) => (!n.startsWith('KRING_') || n === 'KRING_PROGRAMMAS') && n !== 'DATABASE_URL',
  )
  const kind = spawn(process.execPath, ['--enable-source-maps', BUNDEL], {
    env: { ...Object.fromEntries(schoon), KRING_MAP: map, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const gezegd: string[] = []
  kind.stdout.on('data', (deel: Buffer) => gezegd.push(deel.toString()))
  kind.stderr.on('data', (deel: Buffer) => gezegd.push(deel.toString()))
  const einde = new Promise<number | null>(klaar => kind.once('close', code => klaar(code)))
  return { kind, einde, uitvoer: () => gezegd.join('') }
}

/** Starts Kring and waits for its address. @throws with what it said when it does not come up */
export async function startKring(map: string, env: NodeJS.ProcessEnv = {}): Promise<Kind> {
  const poort = env['KRING_POORT'] ?? String(await vrijePoort(ONDER_DE_VLUCHTIGE + (process.pid % 5000)))
  const { kind, einde, uitvoer } = start(map, { ...env, KRING_POORT: poort })
  const adres = await new Promise<string>((goed, fout) => {
    kind.stdout.on('data', () => {
      const gevonden = /Kring draait op (http:\S+)/.exec(uitvoer())?.[1]
      if (gevonden !== undefined) goed(gevonden)
    })
    void einde.then(code => fout(new Error(`Kring kwam niet op (${code}):\n${uitvoer()}`)))
  })
  return {
    pid: kind.pid ?? 0,
    adres,
    uitvoer,
    doodslaan: async () => {
      kind.kill('SIGKILL')
      await einde
    },
    stop: (sein = 'SIGINT') => {
      kind.kill(sein)
      return einde
    },
  }
}

/** Starts Kring where it should refuse; @returns how it ended and what it said. */
export async function probeerKring(
  map: string,
  env: NodeJS.ProcessEnv,
): Promise<{ code: number | null; uitvoer: string }> {
  const { einde, uitvoer } = start(map, env)
  const code = await einde
  return { code, uitvoer: uitvoer() }
}
