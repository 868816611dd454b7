import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import Fastify from 'fastify'
import { afterAll, expect, test } from 'vitest'
import { hangBladOp, SCHERMEN } from './blad.ts'

const web = fs.mkdtempSync(path.join(os.tmpdir(), 'kring-blad-'))
fs.writeFileSync(path.join(web, 'index.html'), '<meta name="kring-omgeving" content="demo">')
fs.writeFileSync(path.join(web, SCHERMEN), JSON.stringify(['/werk', '/casussen/$id', '/registers/$register/$rij']))
const app = Fastify()
hangBladOp(app, web, 'productie')
afterAll(async () => {
  await app.close()
  fs.rmSync(web, { recursive: true })
})
const vraag = async (url: string, method: 'GET' | 'POST' = 'GET') => (await app.inject({ url, method })).statusCode

test('een scherm is er, elk ander adres is 404: ook een bestand dat zich voor een scherm uitgeeft', async () => {
  for (const pad of ['/', '/werk', '/werk/', '/werk?deel=mensen', '/casussen/m1', '/registers/scholing/r1'])
    expect([pad, await vraag(pad)]).toEqual([pad, 200])
  for (const pad of [
    '/bestaat-niet',
    '/werk/x.css',
    '/casussen/m1.css',
    '/casussen/m1/x.js',
    '/assets/x.js',
    '/api/v1/x',
  ])
    expect([pad, await vraag(pad)]).toEqual([pad, 404])
  expect(await vraag('/werk', 'POST')).toBe(404)
})

test('wie een adres zoekt dat er niet is ziet de app, die dat zegt, en de app weet dat dit geen demo is', async () => {
  const uit = await app.inject({ url: '/bestaat-niet' })
  expect(uit.headers['content-type']).toContain('text/html')
  expect(uit.body).toContain('content="productie"')
})
