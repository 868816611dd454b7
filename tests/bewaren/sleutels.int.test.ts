import fs from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { leesTeksten } from '../../keten/zaak.ts'
import type { Actor } from '../../kernel/actor.ts'
import { maakDb } from '../../kernel/db.ts'
import { ONLEESBAAR } from '../../kernel/zegel.ts'
import { neemAan, openMelding } from '../../service/verhaal/handelingen.ts'
import { kijkSleutelsNa } from '../../service/kluis/nakijken.ts'
import { kastVan, zegelVan } from '../../service/kluis/zegel.ts'
import { mensenVan } from '../eisen/hulp/gezin.ts'
import { invoer } from '../eisen/hulp/voordeur.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'

/** What lies under the key of a case: the story, who reported, a document. Each with a word that stands nowhere else. */
const REGIO = 'rotterdam-2014'
const VERHAAL = 'Kanarieverhaalwoord'
const MELDER = 'Kanariemelderwoord'
const BEREIKBAAR = '0612309874'
let huis: Huis
let melding: string

const intake = () => {
  const basis = invoer({ verhaal: `Verzonnen: ${VERHAAL} bij de buren.` } as never) as unknown as {
    melder: Record<string, unknown>
  }
  return { ...basis, melder: { ...basis.melder, naam: MELDER, bereikbaar: BEREIKBAAR } } as never
}

beforeAll(async () => {
  huis = await maakHuis()
  await mensenVan(huis, REGIO)
  melding = await neemAan(await huis.als(`aanname.${REGIO}`), intake())
}, 120_000)
afterAll(() => huis.sluit())

/** Every table in which these words stand, as text or as bytes. */
async function waarStaat(woord: string): Promise<string[]> {
  const tabellen = await huis.kijk<{ t: string }>(
    `select relname as t from pg_class where relnamespace = 'kring'::regnamespace and relkind = 'r' order by 1`,
  )
  const [{ hex } = { hex: '' }] = await huis.kijk<{ hex: string }>(`select encode($1::bytea, 'hex') as hex`, [
    Buffer.from(woord),
  ])
  const uit: string[] = []
  for (const { t } of tabellen) {
    const er = await huis.kijk(`select 1 from kring.${t} x where x::text ilike any ($1) limit 1`, [
      [`%${woord}%`, `%${hex}%`],
    ])
    if (er.length > 0) uit.push(t)
  }
  return uit
}

test('SD-46 wie de database of een kopie ervan heeft, maar niet de sleutels, leest er geen verhaal, geen melder en geen nummer van de melder', async () => {
  for (const woord of [VERHAAL, MELDER, BEREIKBAAR]) expect(await waarStaat(woord), woord).toEqual([])
  // and who works in the case reads all of it
  const open = JSON.stringify(await openMelding(await huis.als(`aanname.${REGIO}`), melding))
  for (const woord of [VERHAAL, MELDER, BEREIKBAAR]) expect(open, woord).toContain(woord)
  // the cabinet itself holds no key in the clear: it opens only with the ring that lies elsewhere
  const kast = fs.readFileSync(huis.geheim.zaaksleutels)
  const [{ plek } = { plek: '0' }] = await huis.kijk<{ plek: string }>(
    'select plek from kring.zaaksleutel where zaak = $1',
    [melding],
  )
  const sleutel = await kastVan(huis.geheim).haal(Number(plek))
  expect(sleutel?.zaak).toBe(melding)
  expect(kast.includes(sleutel?.sleutel ?? '')).toBe(false)
})

test('elke zaak heeft een eigen sleutel, en een zaak maar een', async () => {
  const tweede = await neemAan(await huis.als(`aanname.${REGIO}`), intake())
  const plekken = await huis.kijk<{ zaak: string; plek: string }>(
    'select zaak, plek from kring.zaaksleutel where zaak = any ($1)',
    [[melding, tweede]],
  )
  expect(new Set(plekken.map(p => p.zaak)).size).toBe(2)
  expect(new Set(plekken.map(p => p.plek)).size).toBe(2)
})

test('na het terugzetten van een oudere kopie begint de telling opnieuw: een gebruikte plek wordt overgeslagen, nooit overschreven', async () => {
  const kast = kastVan(huis.geheim)
  const [{ plek } = { plek: '0' }] = await huis.kijk<{ plek: string }>(
    'select plek from kring.zaaksleutel where zaak = $1',
    [melding],
  )
  const toen = await kast.haal(Number(plek))
  await huis.kijk(`select setval('kring.sleutelplek', 1, false)`)
  const nieuw = await neemAan(await huis.als(`aanname.${REGIO}`), intake())
  expect(await kast.haal(Number(plek))).toEqual(toen)
  expect(JSON.stringify(await openMelding(await huis.als(`aanname.${REGIO}`), nieuw))).toContain(VERHAAL)
})

test('zijn de sleutels weg, dan ziet een beheerder dat bij de start, blijft de zaak te zien, en zegt elke tekst het; met het bestand terug is alles er weer', async () => {
  const [pad, elders] = [huis.geheim.zaaksleutels, `${huis.geheim.zaaksleutels}.elders`]
  expect(await kijkSleutelsNa(huis.adressen.beheer, kastVan(huis.geheim), 50)).toMatchObject({ ontbreken: 0 })
  fs.renameSync(pad, elders)
  const na = await kijkSleutelsNa(huis.adressen.beheer, kastVan(huis.geheim), 50)
  expect(na.gezocht).toBeGreaterThan(2)
  expect(na.ontbreken).toBe(na.gezocht)
  // who starts now sees the sentence in place of the words, and the rest of the case as it is
  expect(await teksten()).toEqual([ONLEESBAAR])
  fs.rmSync(pad, { force: true })
  fs.renameSync(elders, pad)
  expect(await teksten()).toEqual([expect.stringContaining(VERHAAL)])
})

/** The texts of the report, as a process sees them that begins now. */
async function teksten(): Promise<string[]> {
  const db = maakDb(huis.adressen.app, { max: 1, zegel: zegelVan(huis.geheim) })
  try {
    const [wie] = await huis.kijk<Actor>(
      `select r.mens, m.naam, r.id as rolvervulling, r.rol, r.regio, r.organisatie, o.naam as "organisatieNaam", o.soort as "organisatieSoort"
         from kring.rolvervulling r join kring.mens m on m.id = r.mens join kring.organisatie o on o.regio = r.regio and o.id = r.organisatie
        where m.onderwerp = $1`,
      [`aanname.${REGIO}`],
    )
    if (!wie) throw new Error('Deze medewerker is er niet.')
    return Object.values(await db.asActor(wie, huis.klok.nu().toISOString(), tx => leesTeksten(tx, melding)))
  } finally {
    await db.sluit()
  }
}
