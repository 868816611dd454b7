import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { zendAlarm } from './zend.ts'

let hier = ''
const gezien: string[] = []
const server = http.createServer((verzoek, antwoord) => {
  gezien.push(verzoek.url ?? '')
  antwoord.writeHead(verzoek.url === '/elders' ? 200 : 307, { location: '/elders' }).end('{}')
})
beforeAll(async () => {
  await new Promise<void>(klaar => server.listen(0, '127.0.0.1', klaar))
  hier = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => void server.close())

test('een proefbericht volgt geen doorsturen: een getekend bericht gaat nergens anders heen', async () => {
  const z = { adres: hier, regio: 'r', sleutel: 's', geheim: Buffer.alloc(32) }
  const op = '2026-03-02T09:00:00.000Z'
  const bericht = {
    bericht: '00000000-0000-4000-8000-000000000000',
    soort: 'alarm',
    apparaat: 'x',
    volgnummer: 1,
    op,
  } as const
  await expect(zendAlarm(z, bericht)).rejects.toThrow()
  expect(gezien).toEqual(['/api/v1/alarm/in'])
})
