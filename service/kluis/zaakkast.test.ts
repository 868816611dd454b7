import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { leesTekst, alsTekst, ONLEESBAAR, openTekst, SleutelOntbreekt, verzegel } from '../../kernel/zegel.ts'
import { voegToe, werkBij } from '../../kernel/rij.ts'
import { stuksleutels } from './sleutelbestand.ts'
import { kastIn } from './zaakkast.ts'
import { maakZegel } from './zegel.ts'

const map = fs.mkdtempSync(path.join(os.tmpdir(), 'kring-kast-'))
const bos = stuksleutels(map)
let teller = 0
const nieuw = () => path.join(map, `zaaksleutels-${teller++}`)
const VERHAAL = 'Verzonnen: de buren hoorden het.'

test('een sleutel wordt een keer gelegd, is alleen van zijn plek en zaak, en komt zo terug', async () => {
  const bestand = nieuw()
  const [kast, zaak] = [kastIn(bestand, bos), randomUUID()]
  expect(await kast.maak(1, zaak)).toBeNull()
  const eerst = await kast.haal(1)
  expect(eerst).toMatchObject({ zaak })
  expect(eerst?.sleutel.length).toBe(32)
  // a place that was used says where the first free one is, and keeps what it has
  expect(await kast.maak(1, randomUUID())).toBe(2)
  expect(await kastIn(bestand, bos).haal(1)).toEqual(eerst)
  expect(await kast.haal(2)).toBeNull()
  expect(fs.statSync(bestand).mode & 0o777).toBe(0o600)
  expect(fs.readFileSync(bestand).includes(eerst?.sleutel ?? '')).toBe(false)
})

test('een vernietigde sleutel is overschreven, komt niet terug, en zijn plek wordt nooit meer gebruikt', async () => {
  const bestand = nieuw()
  const kast = kastIn(bestand, bos)
  await kast.maak(3, randomUUID())
  await kast.maak(4, randomUUID())
  await kast.vernietig(3)
  await kast.vernietig(3)
  expect(await kast.haal(3)).toBeNull()
  expect(await kast.haal(4)).not.toBeNull()
  expect(await kast.maak(3, randomUUID())).toBe(5)
  expect([...fs.readFileSync(bestand).subarray(3 * 96 + 4, 4 * 96)].every(b => b === 0)).toBe(true)
})

test('met een andere sleutelbos, of een veranderde byte, gaat er niets open', async () => {
  const bestand = nieuw()
  const kast = kastIn(bestand, bos)
  await kast.maak(1, randomUUID())
  await expect(kastIn(bestand, stuksleutels(path.join(map, 'ander'))).haal(1)).rejects.toThrow('docs/beheer.md')
  const bytes = fs.readFileSync(bestand)
  bytes[96 + 60] = (bytes[96 + 60] ?? 0) ^ 1
  fs.writeFileSync(bestand, bytes)
  await expect(kast.haal(1)).rejects.toThrow('niet heel')
})

test('een tekst gaat verzegeld in de rij, twee keer hetzelfde is twee keer iets anders, en is weer te lezen', async () => {
  const [zegel, zaak] = [maakZegel(kastIn(nieuw(), bos)), randomUUID()]
  await zegel.maak(1, zaak)
  const rij = (id: string) => voegToe('tekst', { regio: 'proef', id, zaak, soort: 'verhaal', inhoud: VERHAAL })
  const uit = await verzegel([rij('a'), rij('b'), voegToe('werk', { id: 'c' })], zegel, async () => ({
    plek: 1,
    nieuw: false,
  }))
  const teksten = uit.flatMap(r => ('invoegen' in r && r.tabel === 'tekst' ? [String(r.invoegen['inhoud'])] : []))
  expect(new Set(teksten).size).toBe(2)
  for (const t of teksten) {
    expect(t).not.toContain('buren')
    expect(await openTekst(zegel, t)).toBe(VERHAAL)
  }
  expect(uit[2]).toEqual(voegToe('werk', { id: 'c' }))
})

test('wie meldde gaat verzegeld, wat leeg is blijft leeg, en een nieuwe sleutel schrijft zijn plek mee', async () => {
  const [zegel, zaak] = [maakZegel(kastIn(nieuw(), bos)), randomUUID()]
  await zegel.maak(7, zaak)
  const melder = voegToe('melder', {
    regio: 'proef',
    zaak,
    naam: 'Verzonnen Buur',
    bereikbaar: '0600000000',
    veilig_moment: null,
  })
  const [plek, dicht] = await verzegel([melder], zegel, async () => ({ plek: 7, nieuw: true }))
  expect(plek).toEqual(voegToe('zaaksleutel', { regio: 'proef', zaak, plek: 7 }))
  expect(JSON.stringify(dicht)).not.toMatch(/Buur|0600000000/)
  expect(dicht).toMatchObject({ invoegen: { regio: 'proef', zaak, veilig_moment: null } })
})

test('wat er later bij komt gaat ook verzegeld, en wie daarbij geen zaak noemt schrijft niets', async () => {
  const [zegel, zaak] = [maakZegel(kastIn(nieuw(), bos)), randomUUID()]
  await zegel.maak(1, zaak)
  const plek = async () => ({ plek: 1, nieuw: false })
  const later = (waar: object) => werkBij('werkbladpost', { regio: 'proef', id: 'a', ...waar }, { antwoord: VERHAAL })
  const [dicht] = await verzegel([later({ zaak })], zegel, plek)
  expect(JSON.stringify(dicht)).not.toContain('buren')
  await expect(verzegel([later({})], zegel, plek)).rejects.toThrow('zonder zaak')
  const stand = werkBij('werkbladpost', { regio: 'proef', id: 'a' }, { stand: 'aangekomen' })
  expect(await verzegel([stand], zegel, plek)).toEqual([stand])
})

test('een veranderde of verplaatste tekst opent niet, een tekst die te lang is gaat niet in', async () => {
  const zegel = maakZegel(kastIn(nieuw(), bos))
  await zegel.maak(1, randomUUID())
  await zegel.maak(2, randomUUID())
  const dicht = await zegel.sluit(1, Buffer.from(VERHAAL))
  const anders = Buffer.from(dicht)
  anders.writeUIntBE(2, 1, 6)
  await expect(zegel.open(anders)).rejects.toThrow()
  const kapot = Buffer.from(dicht)
  kapot[30] = (kapot[30] ?? 0) ^ 1
  await expect(zegel.open(kapot)).rejects.toThrow()
  const lang = voegToe('tekst', { regio: 'proef', zaak: randomUUID(), inhoud: 'a'.repeat(20_001) })
  await expect(verzegel([lang], zegel, async () => ({ plek: 1, nieuw: false }))).rejects.toThrow('te lang')
})

test('zonder sleutel zegt een scherm dat in een zin, en wie de woorden nodig heeft hoort het', async () => {
  const kast = kastIn(nieuw(), bos)
  await kast.maak(1, randomUUID())
  const dicht = alsTekst(await maakZegel(kast).sluit(1, Buffer.from(VERHAAL)))
  await kast.vernietig(1)
  expect(await leesTekst(maakZegel(kast), dicht)).toBe(ONLEESBAAR)
  await expect(openTekst(maakZegel(kast), dicht)).rejects.toBeInstanceOf(SleutelOntbreekt)
})
