import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { inflateSync } from 'node:zlib'
import { doe } from '../../service/verhaal/handelingen.ts'
import { iedereenBehalve, openHuisverbod, wie } from '../../service/verhaal/huisverbod.ts'
import { gelukt, poging } from '../../service/verhaal/hand.ts'
import { mijnWerk } from '../../service/verhaal/handelingen.ts'
import { register } from '../../service/verhaal/huisverbod.ts'
import { beoordeeld, maakNacht, OPGELEGD, opgelegd, type Nacht } from './hulp/huisverbod.ts'

let n: Nacht
beforeAll(async () => {
  n = await maakNacht()
})
afterAll(() => n.sluit())
afterEach(() => expect(n.huis.fouten.splice(0)).toEqual([]))

const verlengen = { dagen: 28, feiten: 'Verzonnen.', motivering: 'Verzonnen.', duurtVoort: true }

test('het besluit is als officieel stuk te halen, door wie beslist; ook de verlenging is een eigen stuk', async () => {
  const oov = await n.als('oov.rotterdam-2014')
  const id = await opgelegd(oov, 'Rotterdam')
  const stuk = async (besluit: string) => {
    const { status, koppen, bytes } = await oov.haalBytes(`/huisverboden/${id}/beschikking/${besluit}`)
    return { status, koppen, bytes: Buffer.from(bytes) }
  }
  const { status, koppen, bytes } = await stuk('oplegging')
  expect(status).toBe(200)
  expect(koppen.get('content-type')).toContain('application/pdf')
  expect(koppen.get('content-disposition')).toBe('attachment; filename="besluit-oplegging.pdf"')
  const tekst = bytes.toString('latin1')
  expect(tekst).toContain('<pdfaid:part>2</pdfaid:part>')
  expect(tekst).not.toContain('Proefhuis')
  expect(inflateSync(bytes.subarray(tekst.indexOf('stream\n') + 7)).length).toBeGreaterThan(0)
  expect((await stuk('verlenging')).status).toBe(409)
  const chris = await n.als('crisis.rotterdam-2014')
  expect((await chris.haal(`/huisverboden/${id}/beschikking/oplegging`)).status).toBe(403)
  const d = await openHuisverbod(oov, id)
  await doe(oov, `/huisverboden/${id}/horen`, {
    persoon: wie(d, 'uithuisgeplaatste'),
    ronde: 'verlenging',
    uitkomst: 'gehoord',
    verslag: 'Verzonnen.',
  })
  await doe(oov, `/huisverboden/${id}/verlenging`, verlengen)
  expect((await stuk('verlenging')).status).toBe(200)
})

test('SD-45 een besluit dat iemand ophaalt draagt het kenmerk van die blik: het leidt naar wie het meenam, en noemt zelf niemand', async () => {
  const oov = await n.als('oov.rotterdam-2014')
  const id = await opgelegd(oov, 'Rotterdam')
  const haal = async () =>
    Buffer.from((await oov.haalBytes(`/huisverboden/${id}/beschikking/oplegging`)).bytes).toString('latin1')
  const merken = [await haal(), await haal()].map(tekst => {
    const [heel, merk] = /^% kring-uitgifte ([0-9a-f-]{36})$/m.exec(tekst) ?? []
    expect(heel).toBeDefined()
    // nothing moved: the file still ends as a PDF does, and points at its own table
    const [, plek] = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(tekst) ?? []
    expect(tekst.slice(Number(plek), Number(plek) + 4)).toBe('xref')
    return merk ?? ''
  })
  expect(merken[0]).not.toBe(merken[1])
  const regels = await n.huis.kijk<{ mens: string; zaak: string }>(
    'select mens, zaak from kring.inzage where id = any($1::uuid[])',
    [merken],
  )
  expect(regels).toEqual(merken.map(() => ({ mens: oov.mens.id, zaak: id })))
})

test('SD-24 een besluit gaat naar wie het huis uit moet: staat er een nummer of ander adres in, dan wordt dat eerst gezegd', async () => {
  const oov = await n.als('oov.rotterdam-2014')
  const schoon = (await openHuisverbod(oov, await opgelegd(oov, 'Rotterdam'))) as unknown as { stukLetOp: unknown }
  expect(schoon.stukLetOp).toEqual({ oplegging: [], verlenging: [], intrekking: [] })
  const id = await opgelegd(oov, 'Rotterdam', {
    verhaal: 'Verzonnen: zij zat bij haar zus op 3511 AB 9 en is bereikbaar op 06 12345678.',
  })
  const { stukLetOp } = (await openHuisverbod(oov, id)) as unknown as { stukLetOp: { oplegging: unknown } }
  expect(stukLetOp.oplegging).toEqual([{ waar: 'verhaal', wat: ['postcode', 'telefoon'] }])
})

test('twee die tegelijk opleggen: een besluit, en de ander hoort het rustig', async () => {
  const [hovj, oov] = await Promise.all([n.als('hovj.rotterdam-2014'), n.als('oov.rotterdam-2014')])
  const id = await beoordeeld(hovj, 'Rotterdam')
  const d = await openHuisverbod(hovj, id)
  const body = {
    op: OPGELEGD,
    wijze: 'mondeling',
    toepassing: 'acuut',
    motivering: 'Verzonnen.',
    contactverbod: iedereenBehalve(d),
  }
  const uit = await Promise.all(
    [hovj, oov].map(x => poging(x.stuur(`/huisverboden/${id}/oplegging`, body, { versie: d.versie }))),
  )
  expect(uit.map(u => u.status).sort()).toEqual([200, 412])
  expect((await openHuisverbod(oov, id)).tijdlijn.filter(t => t.soort === 'HuisverbodOpgelegd')).toHaveLength(1)
})

test('twee die tegelijk verlengen, of verlengen en intrekken: nooit allebei', async () => {
  const oov = await n.als('oov.rotterdam-2014')
  for (const ander of ['verlenging', 'intrekking']) {
    const id = await opgelegd(oov, 'Rotterdam')
    const voor = await openHuisverbod(oov, id)
    await doe(oov, `/huisverboden/${id}/horen`, {
      persoon: wie(voor, 'uithuisgeplaatste'),
      ronde: 'verlenging',
      uitkomst: 'gehoord',
      verslag: 'Verzonnen.',
    })
    const uit = await Promise.all([
      poging(oov.stuur(`/huisverboden/${id}/verlenging`, verlengen)),
      poging(
        oov.stuur(
          `/huisverboden/${id}/${ander}`,
          ander === 'verlenging' ? verlengen : { grond: 'anders', motivering: 'Verzonnen.' },
        ),
      ),
    ])
    const feiten = (await openHuisverbod(oov, id)).tijdlijn.map(t => t.soort)
    expect(feiten.filter(f => f === 'HuisverbodVerlengd').length).toBeLessThanOrEqual(1)
    expect(feiten.filter(f => f === 'HuisverbodIngetrokken').length).toBeLessThanOrEqual(1)
    if (ander === 'verlenging') expect(uit.map(u => u.status).sort()).toEqual([200, 409])
    // withdrawn first: extending is refused; extended first: withdrawing may follow, and the order is over once
    else expect(feiten.filter(f => f === 'HuisverbodBeeindigd')).toHaveLength(1)
  }
})

test('een huisverbod voor een minderjarige wordt geweigerd; een onzekere leeftijd gaat een mens na', async () => {
  const oov = await n.als('oov.rotterdam-2014')
  const met = async (hij: string) => {
    const personen = [
      { voornamen: 'Stefan', achternaam: 'Proefjong', geboortedatum: hij, geslacht: 'm', rol: 'uithuisgeplaatste' },
      {
        voornamen: 'Mira',
        achternaam: 'Proefjong',
        geboortedatum: '1970-01-01',
        geslacht: 'v',
        rol: 'achterblijver',
        relatie: 'ouder',
      },
    ]
    const id = await beoordeeld(oov, 'Rotterdam', { personen })
    const d = await openHuisverbod(oov, id)
    const body = {
      op: OPGELEGD,
      wijze: 'mondeling',
      toepassing: 'acuut',
      motivering: 'Verzonnen.',
      contactverbod: iedereenBehalve(d),
    }
    return {
      id,
      leg: (anders: object = {}) => poging(oov.stuur(`/huisverboden/${id}/oplegging`, { ...body, ...anders })),
    }
  }
  // eighteen only tomorrow, and eighteen today
  expect(await (await met('2008-03-21')).leg()).toMatchObject({ status: 409, velden: ['personen'] })
  expect((await (await met('2008-03-20')).leg()).status).toBe(200)
  const jaar = await met('2008')
  expect(await jaar.leg()).toMatchObject({ status: 422, velden: ['leeftijdNagegaan'] })
  expect((await jaar.leg({ leeftijdNagegaan: 'paspoort gezien (verzonnen)' })).status).toBe(200)
})

test('slechte invoer: een uur dat niet bestaat, een vreemde gemeente, een huishouden zonder achterblijver', async () => {
  const oov = await n.als('oov.rotterdam-2014')
  const id = await beoordeeld(oov, 'Rotterdam')
  const d = await openHuisverbod(oov, id)
  const leg = (op: string) =>
    poging(
      oov.stuur(`/huisverboden/${id}/oplegging`, {
        op,
        wijze: 'mondeling',
        toepassing: 'acuut',
        motivering: 'x',
        contactverbod: iedereenBehalve(d),
      }),
    )
  expect(await leg('2026-02-30T10:00')).toMatchObject({ status: 422, velden: ['op'] })
  expect(await leg('2026-03-20T25:00')).toMatchObject({ status: 422, velden: ['op'] })
  expect((await leg('morgen')).status).toBe(400)
  expect(await leg('2026-03-20T23:59')).toMatchObject({ status: 422, velden: ['op'] })
  const start = (anders: object) =>
    poging(
      oov.stuur('/huisverboden', {
        gemeente: 'Rotterdam',
        wegens: 'huiselijk-geweld',
        incidentOp: '2026-03-20T22:00',
        verhaal: 'Verzonnen.',
        woning: 'Verzonnenlaan 1',
        personen: [
          { voornamen: 'S', achternaam: 'Proef', geboortedatum: '1980', geslacht: 'm', rol: 'uithuisgeplaatste' },
        ],
        ...anders,
      }),
    )
  expect(await start({})).toMatchObject({ status: 422, velden: ['personen'] })
  expect(
    await start({
      gemeente: 'Groningen',
      personen: [
        { voornamen: 'S', achternaam: 'Proef', geboortedatum: '1980', geslacht: 'm', rol: 'uithuisgeplaatste' },
        { voornamen: 'M', achternaam: 'Proef', geboortedatum: '1980', geslacht: 'v', rol: 'achterblijver' },
      ],
    }),
  ).toMatchObject({ status: 422, velden: ['gemeente'] })
})

test('SD-25 wie in het ene huisverbod het huis uit moest kan in een ander achterblijven: een rol is van de gebeurtenis', async () => {
  const oov = await n.als('oov.rotterdam-2014')
  const samen = (rolStefan: string, rolMira: string) => [
    { voornamen: 'Stefan', achternaam: 'Proefbeide', geboortedatum: '1980-01-01', geslacht: 'm', rol: rolStefan },
    { voornamen: 'Mira', achternaam: 'Proefbeide', geboortedatum: '1981-01-01', geslacht: 'v', rol: rolMira },
  ]
  const een = await opgelegd(oov, 'Rotterdam', { personen: samen('uithuisgeplaatste', 'achterblijver') })
  await doe(oov, `/huisverboden/${een}/intrekking`, { grond: 'anders', motivering: 'Verzonnen.' })
  const twee = await opgelegd(oov, 'Rotterdam', {
    personen: samen('achterblijver', 'uithuisgeplaatste'),
    eerder: [een],
    nieuw: 'Verzonnen: nu zij.',
  })
  const rol = async (id: string, voornaam: string) => {
    const d = await openHuisverbod(oov, id)
    const persoon = d.personen.find(p => p.voornamen === voornaam)?.id
    return d.huisverbod.personen.find(p => p.id === persoon)?.rol
  }
  expect([
    await rol(een, 'Stefan'),
    await rol(twee, 'Stefan'),
    await rol(een, 'Mira'),
    await rol(twee, 'Mira'),
  ]).toEqual(['uithuisgeplaatste', 'achterblijver', 'achterblijver', 'uithuisgeplaatste'])
})

test('SD-26 wie gesperd is bij een huisverbod ziet het nergens meer: niet in het register, niet in het dossier, niet in het werk', async () => {
  const [hovj, chris] = await Promise.all([n.als('hovj.rotterdam-2014'), n.als('crisis.rotterdam-2014')])
  const id = await opgelegd(hovj, 'Rotterdam')
  const ziet = async () => ({
    register: (await register(chris)).huisverboden.some(h => h.id === id),
    dossier: (await chris.haal(`/huisverboden/${id}`)).status,
    werk: (await mijnWerk(chris)).werk.some(w => w.zaak?.id === id),
  })
  expect(await ziet()).toEqual({ register: true, dossier: 200, werk: true })
  await doe(hovj, `/huisverboden/${id}/sperren`, { mens: chris.mens.id, grond: 'familie' })
  expect(await ziet()).toEqual({ register: false, dossier: 404, werk: false })
  expect(
    (await poging(chris.stuur(`/huisverboden/${id}/crisishulp`, { op: '2026-03-20T23:40', verslag: 'x' }))).status,
  ).toBe(404)
})

test('SD-37 het lokale team ziet een huisverbod pas vanaf het aanbod, en de inhoud nooit: het krijgt de casus', async () => {
  const [oov, tom] = await Promise.all([n.als('oov.rotterdam-2014'), n.als('team.rotterdam-2014')])
  const id = await opgelegd(oov, 'Rotterdam')
  expect((await tom.haal(`/huisverboden/${id}/overdracht`)).status).toBe(404)
  await doe(oov, `/huisverboden/${id}/intrekking`, { grond: 'anders', motivering: 'Verzonnen.' })
  const bod = await gelukt(tom.haal<Record<string, unknown>>(`/huisverboden/${id}/overdracht`))
  expect(Object.keys(bod)).not.toEqual(expect.arrayContaining(['personen']))
  expect(JSON.stringify(bod)).not.toMatch(/Proefhuis|Verzonnenlaan/)
  await doe(tom, `/huisverboden/${id}/overdracht/teruggave`, { reden: 'Verzonnen.' })
  expect((await tom.haal(`/huisverboden/${id}/overdracht`)).status).toBe(404)
})

test('bewaren: vijf jaar vanaf het besluit, en dat schuift niet op met wat erna komt', async () => {
  const oov = await n.als('oov.rotterdam-2014')
  const id = await opgelegd(oov, 'Rotterdam')
  const begin = () => n.huis.kijk<{ op: Date }>('select bewaartermijn_start as op from kring.zaak where id = $1', [id])
  expect((await openHuisverbod(oov, id)).vernietigenNa).toBe('2031-03-20')
  expect(await begin()).toEqual([{ op: new Date('2026-03-20T22:30:00.000Z') }])
  await doe(oov, `/huisverboden/${id}/strafzaak`, { kenmerk: 'verzonnen' })
  expect(await begin()).toEqual([{ op: new Date('2026-03-20T22:30:00.000Z') }])
  expect(await n.huis.kijk(`select termijn from kring.bewaarklasse where naam = 'huisverbod'`)).toEqual([
    { termijn: '5 jaar na het besluit, dan vernietigen' },
  ])
})
