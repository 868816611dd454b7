import { spawnSync } from 'node:child_process'
import { EventEmitter } from 'node:events'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import { metMelding } from './bode/mail.ts'
import { Dosering } from './dosering.ts'
import { kaleFout } from './kalefout.ts'
import { maakProceslog, metLog } from './proceslog.ts'
import { hangVangnetOp } from './vangnet.ts'

const lezen = () => {
  const regels: string[] = []
  const log = maakProceslog('warn', { write: regel => void regels.push(regel) })
  return { log, regels, als: () => regels.map(r => JSON.parse(r) as Record<string, unknown>) }
}
const fout = Object.assign(
  new Error('mevrouw Voorbeeld, Proefstraat 1\nen nog een regel', { cause: { code: 'CERT_HAS_EXPIRED' } }),
  { code: 'ECONNREFUSED' },
)

test('wat de worker, de mail, de aanbieder of het ijkpunt niet lukt staat in het log: waar en welke fout, zonder woorden van een mens', async () => {
  const { log, regels, als } = lezen()
  for (const waar of ['bewaker', 'ijkpunt', 'vernietiger'] as const)
    expect(await metLog(log, waar, () => Promise.reject(fout))()).toBeNull()
  await expect(
    metMelding({ stuur: () => Promise.reject(fout) }, e => log.fout('mail', e)).stuur({
      naar: 'a@b',
      onderwerp: '',
      tekst: '',
    }),
  ).rejects.toBe(fout)
  expect(als().map(r => [r['waar'], r['code'], r['oorzaak']])).toEqual(
    ['bewaker', 'ijkpunt', 'vernietiger', 'mail'].map(waar => [waar, 'ECONNREFUSED', 'CERT_HAS_EXPIRED']),
  )
  expect(regels.join()).not.toMatch(/Voorbeeld|Proefstraat|nog een regel|a@b/)
  log.sluit()
})

test('wat gelukt is gaat door en laat niets na', async () => {
  const { log, regels } = lezen()
  expect(await metLog(log, 'post', () => Promise.resolve(3))()).toBe(3)
  expect(regels).toEqual([])
  log.sluit()
})

test('dezelfde regel staat er een keer per minuut met hoe vaak, en veel soorten samen lopen niet over', () => {
  const regels: unknown[] = []
  const dosis = new Dosering(r => void regels.push(r), 2)
  for (let n = 0; n < 1000; n++) dosis.tel({ deur: 'alarm', status: 401 })
  expect(regels).toEqual([{ deur: 'alarm', status: 401, aantal: 1 }])
  dosis.tel({ deur: 'post', status: 401 })
  for (let n = 0; n < 50; n++) dosis.tel({ deur: `verzonnen ${n}`, status: 400 })
  dosis.leeg()
  expect(regels.slice(2)).toEqual([
    { deur: 'alarm', status: 401, aantal: 999 },
    { soort: 'overig', aantal: 50 },
  ])
  dosis.sluit()
})

test('van een fout blijft een naam, een code en een plek', () => {
  expect(kaleFout(fout)).toMatchObject({
    type: 'Error',
    message: '',
    code: 'ECONNREFUSED',
    oorzaak: 'CERT_HAS_EXPIRED',
  })
  expect(kaleFout('mevrouw Voorbeeld').type).toBe('Error')
  expect(JSON.stringify(kaleFout(Object.assign(new Error('x'), { code: 'mevrouw Voorbeeld' })))).not.toContain(
    'Voorbeeld',
  )
})

test('een fout die niemand ving laat een regel na en eindigt alles op volgorde, een keer', () => {
  const { log, regels, als } = lezen()
  const proces = new EventEmitter()
  const [stop, doodsklap] = [vi.fn(() => Promise.resolve()), vi.fn()]
  vi.useFakeTimers()
  try {
    hangVangnetOp(proces, log, stop, doodsklap)
    proces.emit('uncaughtException', fout)
    proces.emit('unhandledRejection', fout)
    expect(stop.mock.calls).toEqual([[1]])
    expect(doodsklap).not.toHaveBeenCalled()
    // ending in order that does not end ends all the same
    vi.advanceTimersByTime(15_000)
    expect(doodsklap).toHaveBeenCalledTimes(1)
  } finally {
    vi.useRealTimers()
  }
  expect(als().map(r => [r['level'], r['msg']])).toEqual(
    [0, 1].map(() => [60, 'onverwachte fout buiten een verzoek; Kring stopt en begint opnieuw']),
  )
  expect(regels.join()).not.toContain('Voorbeeld')
  log.sluit()
})

test('een echt proces met zo een fout schrijft die regel en eindigt met 1', () => {
  const bestand = (naam: string) => JSON.stringify(path.resolve('service', naam))
  const code = `const { hangVangnetOp } = await import(${bestand('vangnet.ts')}); const { maakProceslog } = await import(${bestand('proceslog.ts')});
    hangVangnetOp(process, maakProceslog('warn'), async code => process.exit(code)); setTimeout(() => { throw new Error('mevrouw Voorbeeld') }, 1); setTimeout(() => {}, 60000)`
  const uit = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], { encoding: 'utf8' })
  expect(uit.status).toBe(1)
  expect(uit.stdout).toContain('onverwachte fout buiten een verzoek')
  expect(uit.stdout + uit.stderr).not.toContain('Voorbeeld')
})
