import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { GETUIGESOORTEN } from '../../keten/melding/melding.ts'
import { gelukt, poging } from '../../service/verhaal/hand.ts'
import { meldingen, mijnWerk, neemAan, openMelding } from '../../service/verhaal/handelingen.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'
import { invoer, KIND, MOEDER, VADER } from './hulp/voordeur.ts'

// Sunday 1 March 2026, 03:00 in Amsterdam.
const ZONDAG_DRIE_UUR = '2026-03-01T02:00:00.000Z'
let huis: Huis
beforeAll(async () => {
  huis = await maakHuis({ begin: ZONDAG_DRIE_UUR })
})
afterAll(() => huis.sluit())
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))

type Lijst = {
  id: string
  bron: string | null
  status: string
  open: boolean
  wachtUren: number | null
  urgentie: string
  urgentieReden: string | null
}
const lijst = (wie: Parameters<typeof meldingen>[0]) => meldingen(wie) as unknown as Promise<Lijst[]>

/** Noor has the night: from Saturday 22:00 to Sunday 08:00. */
async function nachtdienst(regio: string) {
  const noor = await huis.als(`nacht.${regio}`)
  await gelukt(
    noor.stuur('/diensten', { mens: noor.mens.id, van: '2026-02-28T22:00+01:00', tot: '2026-03-01T08:00+01:00' }),
  )
  return noor
}

test('R000-18 een melding van zondag 03:00 is opgeslagen en staat bij wie dienst heeft', async () => {
  const noor = await nachtdienst('rotterdam-2014')
  const id = await neemAan(await huis.als('aanname.rotterdam-2014'), invoer())
  const [rij] = await huis.kijk<{ op: Date }>('select op from kring.gebeurtenis where stroom = $1', [id])
  expect(rij?.op.toISOString()).toBe(ZONDAG_DRIE_UUR)
  const werk = await mijnWerk(noor)
  expect(werk.dienst).toMatchObject({ ik: true, nu: [{ naam: 'Noor Voorbeeld' }] })
  expect(werk.werk.filter(w => w.zaak.id === id).map(w => w.soort)).toContain('wegen')
})

test('R002-19 een contact om 03:00 wordt behandeld door wie op het rooster staat', async () => {
  const noor = await nachtdienst('arnhem-achterhoek-2014')
  expect((await mijnWerk(noor)).dienst.ik).toBe(true)
  const contact = {
    kanaal: 'telefoon',
    hoedanigheid: 'bewoner',
    vormen: [],
    samenvatting: 'Zorgen om de buren besproken.',
    uitkomst: 'advies',
  }
  const { id } = await gelukt(noor.stuur<{ id: string }>('/adviezen', contact))
  const rijen = await huis.kijk<{ mens: string }>(
    'select a.mens from kring.advies a join kring.dienst d on d.organisatie = a.organisatie and d.mens = a.mens and d.van <= a.op and d.tot > a.op where a.id = $1',
    [id],
  )
  expect(rijen).toEqual([{ mens: noor.mens.id }])
  const rooster = await gelukt(noor.haal<{ gaten: { van: string }[] }>('/diensten'))
  expect(rooster.gaten[0]?.van).toBe('2026-03-01T07:00:00.000Z')
})

test.each(['partnergeweld', 'kindermishandeling', 'ouderenmishandeling', 'eergerelateerd', 'vgv', 'getuige'])(
  'R000-20 een punt en een formulier nemen %s aan',
  async vorm => {
    const anna = await huis.als('aanname.rotterdam-2014')
    expect(await neemAan(anna, invoer({ vormen: [vorm] }))).toMatch(/^[0-9a-f-]{36}$/)
  },
)

test.each(['kind-lichamelijk', 'partnergeweld', 'ouderenmishandeling'])(
  'R003-33 in IJsselland gaat een melding van %s langs dezelfde weg',
  async vorm => {
    const anna = await huis.als('aanname.ijsselland-2014')
    expect(await neemAan(anna, invoer({ gemeente: 'Zwolle', vormen: [vorm] }))).toMatch(/^[0-9a-f-]{36}$/)
  },
)

test('R000-25 een kind in de melding zet meteen het informeren van het AMK klaar', async () => {
  const anna = await huis.als('aanname.rotterdam-2014')
  const werkVan = async (id: string) => (await openMelding(anna, id)).werk.map(w => w.soort)
  expect(await werkVan(await neemAan(anna, invoer()))).toContain('amk-informeren')
  expect(await werkVan(await neemAan(anna, invoer({ personen: [MOEDER, VADER] })))).not.toContain('amk-informeren')
})

test('R000-26 een acute melding geeft wie op het rooster staat meteen de taak om crisishulp in te zetten', async () => {
  const noor = await huis.als('nacht.rotterdam-2014')
  const id = await neemAan(await huis.als('aanname.rotterdam-2014'), invoer({ acuut: true }))
  const werk = await mijnWerk(noor)
  expect(werk.dienst.ik).toBe(true)
  expect(werk.werk).toContainEqual(
    expect.objectContaining({
      soort: 'crisis-inzetten',
      urgentie: 'nu',
      zaak: expect.objectContaining({ id }) as object,
    }),
  )
  expect(werk.berichten).toContainEqual(
    expect.objectContaining({ soort: 'acute-melding', zaak: expect.objectContaining({ id }) as object }),
  )
})

test('R000-28 de rij staat op urgentie, met de reden erbij', async () => {
  const anna = await huis.als('aanname.utrecht-amersfoort-2015')
  const utrecht = (anders: object) => neemAan(anna, invoer({ gemeente: 'Utrecht', ...anders }))
  const gewoon = await utrecht({})
  const lang = await utrecht({ reikwijdte: 'langdurig' })
  const acuut = await utrecht({ acuut: true })
  const rij = await lijst(anna)
  expect(rij.map(r => r.id)).toEqual([acuut, lang, gewoon])
  expect(rij.map(r => r.urgentieReden)).toEqual([
    'iemand is nu in gevaar',
    'langdurig geweld',
    'geen teken van acuut gevaar',
  ])
})

test('R000-31 aard, relatie, reikwijdte, plaats en vorm komen uit vaste lijsten en blijven bewaard', async () => {
  const anna = await huis.als('aanname.rotterdam-2014')
  const { melding } = (await openMelding(anna, await neemAan(anna, invoer()))) as unknown as { melding: object }
  expect(melding).toMatchObject({
    toedracht: { aard: ['lichamelijk'], reikwijdte: 'eenmalig', plaats: 'thuis', vormen: ['partnergeweld'] },
    verbanden: [{ soort: 'partner', geweld: true }],
  })
  // Everything the lists of the region offer can be entered.
  type Lijst = readonly { id: string }[]
  type Definitie = { keten: { toedracht: Record<'aard' | 'reikwijdte' | 'plaats' | 'relaties', Lijst> } }
  const { definitie } = await gelukt(anna.haal<{ definitie: Definitie }>('/regios/rotterdam-2014'))
  const { aard, reikwijdte, plaats, relaties } = definitie.keten.toedracht
  const alle = relaties.map(r => ({ van: 1, naar: 0, soort: r.id as 'partner', geweld: false }))
  await neemAan(anna, invoer({ aard: aard.map(a => a.id) }))
  // one at a time: two people are not partner and ex-partner at once
  for (const verband of alle) await neemAan(anna, invoer({ verbanden: [verband] }))
  for (const keuze of reikwijdte) await neemAan(anna, invoer({ reikwijdte: keuze.id }))
  for (const keuze of plaats) await neemAan(anna, invoer({ plaats: keuze.id }))
  const buitenDeLijst = [{ aard: ['anders-dan-alles'] }, { reikwijdte: 'soms' }, { plaats: 'buiten' }]
  for (const anders of buitenDeLijst)
    expect(await poging(anna.stuur('/meldingen', { ...invoer(), ...anders }))).toMatchObject({
      status: 422,
      velden: Object.keys(anders),
    })
  const kennis = { verbanden: [{ van: 1, naar: 0, soort: 'kennis', geweld: true }] }
  expect((await anna.stuur('/meldingen', { ...invoer(), ...kennis })).status).toBe(400)
  expect((await anna.stuur('/meldingen', invoer({ vormen: ['verzonnen'] }))).status).toBe(422)
})

test.each(GETUIGESOORTEN)(
  'R000-34 een kind dat getuige is (%s) wordt vastgelegd en telt als slachtoffer',
  async soort => {
    const anna = await huis.als('aanname.rotterdam-2014')
    const id = await neemAan(
      anna,
      invoer({ personen: [MOEDER, VADER, { ...KIND, rollen: ['getuige'], getuige: [soort] }] }),
    )
    const { melding } = (await openMelding(anna, id)) as unknown as {
      melding: { urgentieReden: string; personen: object[] }
    }
    expect(melding.personen[2]).toMatchObject({ rollen: ['getuige'], getuige: [soort] })
    expect(melding.urgentieReden).toBe('een kind is slachtoffer')
  },
)

test('R001-20 een melding van een onbekende melder houdt nergens een melder vast', async () => {
  const anna = await huis.als('aanname.utrecht-amersfoort-2015')
  const gijs = await huis.als('weging.utrecht-amersfoort-2015')
  const { melder: _weg, ...zonder } = invoer({ gemeente: 'Utrecht' })
  expect((await anna.stuur('/meldingen', zonder)).status).toBe(422)
  const id = await neemAan(anna, { ...zonder, bron: 'ambtshalve', kanaal: 'ambtshalve', ambtshalveDoor: gijs.mens.id })
  expect((await openMelding(anna, id)).melder).toBeNull()
  expect(await huis.kijk('select 1 from kring.melder where zaak = $1', [id])).toEqual([])
  const feiten = await huis.kijk<{ inhoud: object }>('select inhoud from kring.gebeurtenis where stroom = $1', [id])
  expect(JSON.stringify(feiten)).not.toMatch(/melder|hoedanigheid|bereikbaar/)
})

test('R001-21 meldingen van bewoners, professionals en politie staan in een lijst met hun bron', async () => {
  const anna = await huis.als('aanname.utrecht-amersfoort-2015')
  const gemeld = { gemeente: 'Amersfoort' }
  const ids = [
    await neemAan(anna, invoer({ ...gemeld, bron: 'bewoner' })),
    await neemAan(anna, invoer({ ...gemeld, bron: 'professional' })),
    await neemAan(anna, invoer({ ...gemeld, bron: 'politie', kanaal: 'politie', incident: 'PL0900-1' })),
  ]
  const rij = (await lijst(anna)).filter(r => ids.includes(r.id))
  expect(rij.map(r => r.bron).sort()).toEqual(['bewoner', 'politie', 'professional'])
})

test('R001-22 een melding van de politie draagt het nummer van het incident', async () => {
  const anna = await huis.als('aanname.utrecht-amersfoort-2015')
  const politie = { gemeente: 'Utrecht', bron: 'politie', kanaal: 'politie' } as const
  expect((await anna.stuur('/meldingen', invoer(politie))).status).toBe(422)
  const id = await neemAan(anna, invoer({ ...politie, incident: 'PL0900-2026-7' }))
  expect((await openMelding(anna, id)).melding).toMatchObject({ bron: 'politie', incident: 'PL0900-2026-7' })
})

test('R002-22 alle meldingen van de politie staan in de rij om te wegen', async () => {
  const anna = await huis.als('aanname.arnhem-achterhoek-2014')
  const ids: string[] = []
  for (const n of [1, 2, 3])
    ids.push(
      await neemAan(anna, invoer({ gemeente: 'Arnhem', bron: 'politie', kanaal: 'politie', incident: `PL0600-${n}` })),
    )
  const teWegen = (await lijst(anna)).filter(r => r.bron === 'politie' && r.status === 'ontvangen')
  expect(teWegen.map(r => r.id).sort()).toEqual(ids.sort())
})
