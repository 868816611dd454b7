import Fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { laadRegelboek, getRegelboek, leesMappen, REGIOS } from '../../gedeeld/regio/laden.ts'
import { bouw } from '../../gedeeld/regio/bouwen.ts'
import { AANBODSCHALEN, GEWICHTEN } from '../../gedeeld/regio/schema.ts'
import { DEUR, kennisVan } from '../../keten/loket/index.ts'
import { hangLoketOp } from './deur.ts'

const boek = getRegelboek()
let nu = new Date('2026-03-02T12:00:00.000Z')
let app: FastifyInstance
beforeAll(async () => {
  app = Fastify()
  await hangLoketOp(app, { boek, nu: () => nu })
})
afterAll(() => app.close())

const haal = async (pad: string) => (await app.inject({ url: `${DEUR}/${pad}` })).body
/** Chooses on a page, as its form does: without script, and with nothing in the address. */
const kies = async (pad: string, velden: Record<string, string>) => {
  const a = await app.inject({
    method: 'POST',
    url: `${DEUR}/${pad}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(velden).toString(),
  })
  expect([a.statusCode, a.headers['set-cookie'], a.headers['cache-control']]).toEqual([200, undefined, 'no-store'])
  return a.body
}
/** The definitions with one line of one file changed. */
const gewijzigd = (bestand: string, van: string | RegExp, naar: string) =>
  bouw(
    leesMappen(REGIOS).map(m => ({
      ...m,
      bestanden: m.bestanden.map(b => (b.naam === bestand ? { ...b, tekst: b.tekst.replace(van, naar) } : b)),
    })),
  )
const IJSSEL = 'ijsselland-2014/loket.yaml'

test('R003-93 elke hulp in de lijst zegt hoe zwaar zij is en op welke schaal', async () => {
  for (const [id, d] of boek.regios) {
    const aanbod = kennisVan(d, boek.landelijk, '2026-03-02').aanbod
    for (const a of aanbod) {
      expect(GEWICHTEN).toContain(a.gewicht)
      expect(AANBODSCHALEN).toContain(a.schaal)
    }
    // from light to specialised, in that order
    const zwaarte = aanbod.map(a => GEWICHTEN.indexOf(a.gewicht))
    expect([id, zwaarte]).toEqual([id, zwaarte.toSorted((a, b) => a - b)])
  }
  const body = await haal('nl/ijsselland-2014/aanbod')
  for (const w of [
    'licht, in deze regio',
    'licht, in uw gemeente',
    'meer regio',
    'gespecialiseerd, voor heel Nederland',
  ])
    expect(body).toContain(w)
  expect(gewijzigd(IJSSEL, /\n\s+gewicht: gespecialiseerd/, '').fouten.length).toBeGreaterThan(0)
})

test('R004-68 de lijst is te zeven op de acute fase en op herstel, en zegt bij elk wat er is of dat er niets is', async () => {
  const pad = 'nl/rotterdam-rijnmond-2024/aanbod'
  const acuut = await kies(pad, { voor: 'pleger', fase: 'acuut' })
  expect(acuut).toContain('<h3>Nu het misgaat</h3><ul')
  expect(acuut).toContain('Praten met iemand die het zelf meemaakte')
  expect(acuut).not.toMatch(/<h3>Als het rustig is|<strong>De Waag/)
  const herstel = await kies(pad, { voor: 'pleger', fase: 'herstel' })
  expect(herstel).toContain('<strong>De Waag')
  expect(herstel).not.toContain('<h3>Nu het misgaat')
  // for an older person there is nothing for the acute phase: the page says so
  expect(await kies(pad, { voor: 'oudere' })).toContain('<h3>Nu het misgaat</h3><p>Geen.')
})

test('R003-37 een inwoner ziet advies dichtbij en het nummer van de regio', async () => {
  const body = await kies('nl/ijsselland-2014/buurt', { plek: 'Zwolle' })
  expect(body).toContain('Advies dichtbij')
  expect(body).toContain('Steunpunt Mantelzorg')
  expect(body).toContain('href="tel:08002000"')
  expect(await kies('nl/ijsselland-2014/buurt', { plek: 'Raalte' })).not.toContain('Steunpunt Mantelzorg')
})

test('R003-38 een plek voor advies staat nergens zonder bewijs van deskundigheid', async () => {
  expect(laadRegelboek().soort).toBe('geladen')
  const { fouten } = gewijzigd(IJSSEL, /\n\s+deskundigheid: .*/, '')
  expect(fouten.map(f => f.path).join(' ')).toContain('adviespunten')
  expect(gewijzigd(IJSSEL, /bewijs: "[^"]*", /, '').fouten.length).toBeGreaterThan(0)
  // nor once the proof has run out
  const d = boek.regios.get('ijsselland-2014')
  if (d === undefined) throw new Error('IJsselland ontbreekt.')
  const verlopen = structuredClone(d)
  for (const p of verlopen.adviespunten) p.deskundigheid.tot = '2026-03-01'
  expect(kennisVan(d, boek.landelijk, '2026-03-02').punten).toHaveLength(1)
  expect(kennisVan(verlopen, boek.landelijk, '2026-03-02').punten).toEqual([])
})

test('R003-40 een mantelzorger of vrijwilliger vindt zonder aanmelden de uren voor de eigen groep en gemeente', async () => {
  expect(await haal('nl/ijsselland-2014')).toContain('/ijsselland-2014/uren"')
  const zorg = await kies('nl/ijsselland-2014/uren', { groep: 'mantelzorgers', plaats: 'Zwolle' })
  expect(zorg).toContain('maandag 10 tot 12 uur')
  expect(zorg).not.toContain('elke eerste donderdag')
  const hulp = await kies('en/ijsselland-2014/uren', { groep: 'vrijwilligers', plaats: 'Kampen' })
  expect(hulp).toContain('every first Thursday')
  expect(await kies('nl/ijsselland-2014/uren', { groep: 'vrijwilligers', plaats: 'Raalte' })).toContain('Geen vast uur')
  // for carers there is an hour in every municipality of every region
  for (const [id, d] of boek.regios)
    if (d.spreekuren.some(u => u.groep === 'mantelzorgers'))
      for (const g of d.gemeenten)
        expect(
          d.spreekuren.some(
            u => u.groep === 'mantelzorgers' && (u.gemeenten === 'alle' || u.gemeenten.includes(g.naam)),
          ),
          `${id} ${g.naam}`,
        ).toBe(true)
})

test('R003-21 voorlichting is er alleen met voor wie, in welke vorm en waar, en is op lezer te vinden', async () => {
  for (const weg of [/voor: \[ouders\], /, /vorm: papier, /, /plek: "consultatiebureau[^"]*", /])
    expect(gewijzigd(IJSSEL, weg, '').fouten.length, String(weg)).toBeGreaterThan(0)
  const ouders = await kies('nl/ijsselland-2014/lezen', { lezer: 'ouders' })
  expect(ouders).toContain('Opvoeden zonder geweld')
  expect(ouders).toContain('op papier')
  expect(ouders).toContain('consultatiebureau, bibliotheek en school')
  expect(ouders).not.toContain('Zorg die te zwaar wordt')
  expect(await kies('nl/ijsselland-2014/lezen', { lezer: 'ouderen' })).toContain('Zorg die te zwaar wordt')
})

test('R004-96 een ouder vindt zonder aanmelden bij elk thema uitleg en wie er dichtbij helpt', async () => {
  for (const [id, d] of boek.regios) {
    const themas = kennisVan(d, boek.landelijk, '2026-03-02').opvoedthemas
    expect(themas.length).toBeGreaterThanOrEqual(5)
    expect(await haal(`nl/${id}`)).toContain(`/${id}/opvoeden"`)
    const body = await kies(`nl/${id}/opvoeden`, { plaats: d.gemeenten[0]?.naam ?? '' })
    for (const t of themas) expect(body).toContain(`<h2 id="${t.id}">`)
    expect(body.match(/Wie hier dichtbij helpt: [^<]+/g)).toHaveLength(themas.length)
  }
})

test('wat in een week aandacht vraagt staat op het beginblad, en daarna niet meer', async () => {
  const op = async (dag: string) => {
    nu = new Date(`${dag}T12:00:00.000Z`)
    return haal('nl/utrecht-amersfoort-2015')
  }
  expect(await op('2026-03-02')).not.toContain('class="uitkomst dagen"')
  expect(await op('2026-06-15')).toContain('Dag tegen mishandeling van ouderen')
  expect(await op('2026-06-16')).not.toContain('Dag tegen mishandeling van ouderen')
  const week = await op('2026-11-25')
  for (const naam of ['Week zonder Geweld', 'Orange the World']) expect(week).toContain(naam)
  expect(await op('2026-12-10')).toContain('Orange the World')
  expect(await op('2026-12-11')).not.toContain('Orange the World')
})

test('slechte invoer in een keuzelijst telt als alles, en wordt nooit opmaak', async () => {
  const body = await kies('nl/ijsselland-2014/uren', { groep: '<script>', plaats: '"><img src=x>' })
  expect(body).not.toMatch(/<script>|<img/)
  expect(body).toContain('maandag 10 tot 12 uur')
})
