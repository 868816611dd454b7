// `npm start`: install, build, start. Everything else is in service/start.ts.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { installeer, wortel } from './installeren.mjs'

installeer()
const { bouwServer, bouwWeb } = await import('./bouwen.mjs')
await bouwServer()
await bouwWeb()
const kind = spawn(process.execPath, ['--enable-source-maps', path.join(wortel, 'dist', 'service', 'start.mjs')], {
  stdio: 'inherit',
})
// Ctrl-C reaches the child by itself; a signal to this process alone is passed on.
process.on('SIGINT', () => undefined)
process.on('SIGTERM', () => kind.kill('SIGTERM'))
kind.on('exit', (code, sein) => process.exit(code ?? (sein ? 130 : 0)))
