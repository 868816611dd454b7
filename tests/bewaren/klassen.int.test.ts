import fs from 'node:fs'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openTekst } from '../../kernel/zegel.ts'
import { vernietig } from '../../service/bewaren/vernietiger.ts'
import { kastVan, zegelVan } from '../../service/kluis/zegel.ts'
import { projectMap } from '../../service/map.ts'
import type { Bezoeker } from '../../service/verhaal/bezoeker.ts'
import { gelukt, poging } from '../../service/verhaal/hand.ts'
import { beginVerblijf, gezinInvoer, inVerblijf } from '../../service/verhaal/opvang.ts'
import { KLASSEN } from '../../vertrouwen/bewaren/klassen.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'

/** The classes that have no file of their own: shelter and staff. And of every class that there is a test that looks whether it is really gone. */
const REGIO = 'utrecht-amersfoort-2015'
const KANARIE = 'Kanarieopvangsma'
let huis: Huis
let verblijf: string
let dienst: string
beforeAll(async () => {
  huis = await maakHuis()
  const olga = await als('opvang')
  verblijf = await beginVerblijf(olga, gezinInvoer('Utrecht', KANARIE))
  await inVerblijf(olga, verblijf, 'uitstroom', {
    ...{ bestemming: 'eigen-woning', gemeente: 'Utrecht', plan: `Verzonnen: ${KANARIE} gaat naar een huis.` },
  })
  const noor = await als('aanname')
  dienst = (
    await gelukt(
      noor.stuur<{ id: string }>('/diensten', {
        ...{ mens: noor.mens.id, van: '2026-03-07T22:00+01:00', tot: '2026-03-08T08:00+01:00' },
      }),
    )
  ).id
}, 60_000)
afterAll(() => huis.sluit())
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))

const als = (kort: string) => huis.als(`${kort}.${REGIO}`)
const stelVoor = async (klasse: string) =>
  (await als('privacy')).stuur<{ id: string; code?: string }>('/bewaren/voorstellen', { klasse })
const beslis = (wie: Bezoeker, id: string) =>
  wie.stuur(`/bewaren/voorstellen/${id}/besluit`, { besluit: 'vernietigen' })
const ronde = () =>
  vernietig(huis.adressen.vernietiger, huis.klok.nu, {
    boek: { gaat: () => undefined, bleef: () => undefined },
    kast: kastVan(huis.geheim),
  })
async function waarStaat(woord: string): Promise<string[]> {
  const uit: string[] = []
  for (const { t } of await huis.kijk<{ t: string }>(
    `select relname as t from pg_class where relnamespace = 'kring'::regnamespace and relkind = 'r' order by 1`,
  ))
    if ((await huis.kijk(`select 1 from kring.${t} x where x::text ilike $1 limit 1`, [`%${woord}%`])).length > 0)
      uit.push(t)
  return uit
}

test('SD-4 klasse opvang: vijftien jaar na het einde is een verblijf overal weg, en niet eerder', async () => {
  const [toen] = await huis.kijk<{ inhoud: string }>('select inhoud from kring.tekst where zaak = $1 limit 1', [
    verblijf,
  ])
  expect(await openTekst(zegelVan(huis.geheim), toen?.inhoud ?? '')).toContain('Verzonnen')
  // closed by hand, with what came out of it: how a stay ends is proved elsewhere
  await huis.kijk(`update kring.zaak set open = false, gesloten_op = $1 where regio = $2 and open`, [
    huis.klok.nu(),
    REGIO,
  ])
  await huis.kijk('update kring.houder set tot = $1 where regio = $2 and tot is null', [huis.klok.nu(), REGIO])
  huis.klok.zet('2041-03-01T09:00:00.000Z')
  expect((await poging(stelVoor('opvang'))).status).toBe(409)
  huis.klok.zet('2041-03-05T09:00:00.000Z')
  const { id } = await gelukt(stelVoor('opvang'))
  expect(await waarStaat(KANARIE)).toContain('persoon')
  expect(await ronde()).toMatchObject({ weg: 0 })
  await gelukt(beslis(await als('privacy2'), id))
  expect(await ronde()).toMatchObject({ weg: 1, gebleven: 0, verklaringen: 1 })
  expect(await waarStaat(KANARIE)).toEqual([])
  const sporen = ['gebeurtenis', 'ijkpunt_kop', 'inzage', 'opdracht', 'stroom', 'vernietigpost', 'telfeit']
  expect((await waarStaat(verblijf)).filter(t => !sporen.includes(t))).toEqual([])
  expect(
    await huis.kijk('select 1 from kring.gebeurtenis where stroom = $1 and (inhoud is not null or zout is not null)', [
      verblijf,
    ]),
  ).toEqual([])
  await expect(openTekst(zegelVan(huis.geheim), toen?.inhoud ?? '')).rejects.toThrow('is er niet')
})

test('SD-4 klasse medewerker: vijf jaar na een dienst staat nergens meer wie haar had', async () => {
  expect(await waarStaat(dienst)).toContain('dienst')
  const { id } = await gelukt(stelVoor('medewerker'))
  await gelukt(beslis(await als('privacy2'), id))
  await ronde()
  expect((await waarStaat(dienst)).filter(t => !['inzage', 'opdracht'].includes(t))).toEqual([])
})

/** Where it is proved of each class that what is over is really gone, by the whole title. */
const TOETSEN: { readonly [klasse: string]: readonly [bestand: string, titel: string] } = {
  zaak: [
    'tests/bewaren/vernietigen.int.test.ts',
    'SD-4 na voorstel en besluit is een dossier overal weg: rijen, zoeksleutels, stukken, inhoud van het journaal; de keten en de tellingen blijven',
  ],
  opvang: [
    'tests/bewaren/klassen.int.test.ts',
    'SD-4 klasse opvang: vijftien jaar na het einde is een verblijf overal weg, en niet eerder',
  ],
  huisverbod: [
    'tests/bewaren/vernietigen.int.test.ts',
    'een huisverbod gaat vijf jaar na het besluit weg, ook als een jongere zaak erop bouwt; die blijft en verwijst er niet meer naar',
  ],
  advies: ['tests/bewaren/vernietigen.int.test.ts', 'adviezen, en wie wat zag, gaan weg met hun eigen termijn'],
  klacht: [
    'tests/bewaren/klachten.int.test.ts',
    'vijf jaar na het einde is een klacht na voorstel en besluit overal weg: rijen, woorden, leden, het nummer van de zaak, de sleutel',
  ],
  steun: [
    'tests/eisen/vertrouwenspersoon.int.test.ts',
    'drie maanden na het afronden gaat alles vanzelf weg, met de sleutel, en eerder niet',
  ],
  toegang: ['tests/bewaren/vernietigen.int.test.ts', 'adviezen, en wie wat zag, gaan weg met hun eigen termijn'],
  medewerker: [
    'tests/bewaren/klassen.int.test.ts',
    'SD-4 klasse medewerker: vijf jaar na een dienst staat nergens meer wie haar had',
  ],
  verwijsindex: [
    'tests/eisen/verwijsindex.int.test.ts',
    'wat afloopt gaat naar het archief, wordt een keer getoond aan wie opnieuw aanmeldt, en is na vijf jaar weg',
  ],
  levering: [
    'tests/eisen/cbs-levering.int.test.ts',
    'na aanvaarding blijft het bestand tot het volgende halfjaar voorbij is, en dan is het weg',
  ],
  kort: [
    'tests/bewaren/vernietigen.int.test.ts',
    'herhaalde verzoeken en oude sessies gaan na dertig dagen vanzelf weg, en wat nog loopt blijft',
  ],
}

describe('elke klasse', () => {
  test('heeft een einde, en een toets die kijkt of het echt weg is; wat blijft gaat niet over een mens van een gezin', () => {
    const gaat = KLASSEN.filter(k => k.manier !== 'blijft').map(k => k.id)
    expect(Object.keys(TOETSEN).sort()).toEqual([...gaat].sort())
    for (const [klasse, [bestand, titel]] of Object.entries(TOETSEN))
      expect([klasse, fs.readFileSync(path.join(projectMap, bestand), 'utf8').includes(`'${titel}'`)]).toEqual([
        klasse,
        true,
      ])
    expect(KLASSEN.filter(k => k.manier === 'besluit' && k.jaren === null)).toEqual([])
  })
})
