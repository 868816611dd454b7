import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Bericht, Verslag } from './belasting.ts'

/** A load generator in a process of its own: made ready once, then measured round after round. */
export type Lader = { meet(ms: number): Promise<number>; stop(): void }

export async function startLader(opzet: Exclude<Bericht, { soort: 'meet' }>): Promise<Lader> {
  const kind = fork(fileURLToPath(new URL('belasting.ts', import.meta.url)), [], {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    serialization: 'advanced',
  })
  const vraag = (b: Bericht) =>
    new Promise<Verslag>((goed, fout) => {
      kind.once('message', v => goed(v as Verslag))
      kind.once('exit', code => fout(new Error(`De belasting stopte (${code}).`)))
      kind.send(b)
    }).then(v => {
      kind.removeAllListeners('exit')
      if (v.soort === 'fout') throw new Error(v.wat)
      return v
    })
  await vraag(opzet)
  return {
    meet: async ms => {
      const v = await vraag({ soort: 'meet', ms })
      return v.soort === 'gemeten' ? v.perSeconde : 0
    },
    stop: () => void kind.kill('SIGTERM'),
  }
}
