import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { vernietig } from '../../service/bewaren/vernietiger.ts'
import { kastVan } from '../../service/kluis/zegel.ts'
import type { Bezoeker } from '../../service/verhaal/bezoeker.ts'
import { gelukt, poging } from '../../service/verhaal/hand.ts'
import { doe, mijnWerk } from '../../service/verhaal/handelingen.ts'
import { merkIn, Voorbijganger } from '../../service/verhaal/voorbijganger.ts'
import { maakWerker } from '../../service/worker.ts'
import { regelboek } from '../hulp/database.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'

const REGIO = 'ijsselland-2014'
// Monday morning
const BEGIN = '2026-03-09T09:00:00.000Z'
const KANARIE = 'Kanariesteunsma'
const VERHAAL = `Verzonnen: ${KANARIE} wil iemand naast zich bij het gesprek.`

let huis: Huis
const als = (kort: string, regio = REGIO) => huis.als(`${kort}.${regio}`)
const ronde = () => maakWerker(huis.systeem.pijplijn, huis.systeem.db, regelboek()).ronde()
type Rij = { id: string; langs: string; stand: string; uitkomst: string | null; vanMij: boolean; oppakkenVoor: string }
type Blad = {
  vraag: Rij
  naam: string | null
  veilig: string | null
  verhaal: string | null
  mag: string[]
  notities: { tekst: string }[]
}
const lijst = async (wie: Bezoeker) => (await gelukt(wie.haal<{ vragen: Rij[] }>('/steunvragen'))).vragen
const blad = (wie: Bezoeker, id: string) => gelukt(wie.haal<Blad>(`/steunvragen/${id}`))
const berichten = async (soort: string) =>
  (
    await huis.kijk<{ rol: string; organisatie: string }>(
      `select b.rol, o.soort as organisatie from kring.bericht b join kring.organisatie o on o.regio = b.regio and o.id = b.organisatie
        where b.regio = $1 and b.soort = $2 order by b.op, b.rol`,
      [REGIO, soort],
    )
  ).map(b => b.rol)
const formulier = (anders: Record<string, string> = {}) => ({
  ...{ naam: `Roos ${KANARIE}`, verhaal: VERHAAL, langs: 'bellen', bereik: '000-0000055', wanneer: 'na tienen' },
  ...{ voicemail: 'nee' },
  ...anders,
})

beforeAll(async () => {
  huis = await maakHuis({ begin: BEGIN })
}, 120_000)
afterAll(() => huis.sluit())
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))

describe('iemand vraagt de vertrouwenspersoon vanaf de openbare pagina', () => {
  let id: string
  test('zonder account en onder een andere naam; de bevestiging geeft geen code en geen nummer van Veilig Thuis', async () => {
    const buiten = new Voorbijganger(huis.adres, REGIO, 'nl')
    const pagina = await buiten.haal('naast')
    expect(pagina.html).toContain('<title>Wegwijzer</title>')
    expect(pagina.html).toContain('id="weg"')
    expect(pagina.html).toContain('nog niet ingevuld')
    const uit = await buiten.stuur('naast', formulier())
    expect(uit.status, uit.tekst).toBe(200)
    expect(uit.tekst).toContain('Het is binnen')
    expect(uit.tekst).toContain('Veilig Thuis ziet niet dat u dit vroeg')
    expect(uit.html).not.toContain('class="code"')
    const vita = await als('steun')
    const rijen = await lijst(vita)
    expect(rijen).toHaveLength(1)
    expect(rijen[0]).toMatchObject({ langs: 'pagina', stand: 'wacht' })
    id = rijen[0]?.id ?? ''
    expect(await berichten('steun-nieuw')).toEqual(['vertrouwenspersoon'])
    // at the desks of the door nothing of it lies
    expect(await huis.kijk('select 1 from kring.deurvraag where regio = $1', [REGIO])).toEqual([])
  })

  test('alleen de vertrouwenspersoon van deze regio leest het; voor ieder ander bestaat het niet, ook niet in Mijn werk', async () => {
    for (const kort of ['aanname', 'weging', 'proces', 'klachten', 'privacy', 'beheer', 'beleid', 'casus', 'team']) {
      const wie = await als(kort)
      expect([kort, (await poging(wie.haal('/steunvragen'))).status]).toEqual([kort, 403])
      expect([kort, (await poging(wie.haal(`/steunvragen/${id}`))).status]).toEqual([kort, 403])
      expect([kort, (await poging(wie.haal(`/steunvragen/${id}/bereik`))).status]).toEqual([kort, 403])
      const werk = await mijnWerk(wie)
      expect([kort, werk.berichten.filter(b => b.soort.startsWith('steun'))]).toEqual([kort, []])
    }
    const elders = await als('steun', 'rotterdam-2014')
    expect((await poging(elders.haal(`/steunvragen/${id}`))).status).toBe(404)
    expect(await lijst(elders)).toEqual([])
    expect((await poging(elders.stuur(`/steunvragen/${id}/oppakken`))).status).toBe(404)
    const vita = await als('steun')
    const b = await blad(vita, id)
    expect(b).toMatchObject({ naam: `Roos ${KANARIE}`, verhaal: VERHAAL, mag: ['PakOp'], notities: [] })
    expect(b.veilig).toContain('na tienen')
    // how to reach somebody is a look of its own
    expect(JSON.stringify(b)).not.toContain('000-0000055')
    expect(await gelukt(vita.haal(`/steunvragen/${id}/bereik`))).toEqual({ bereik: '000-0000055' })
  })

  test('hetzelfde formulier twee keer is een vraag', async () => {
    const buiten = new Voorbijganger(huis.adres, REGIO, 'nl')
    const merk = merkIn((await buiten.haal('naast')).html) ?? ''
    for (let keer = 0; keer < 2; keer++)
      expect((await buiten.stuur('naast', formulier({ naam: 'Iris' }), { merk })).status).toBe(200)
    expect(await huis.kijk('select 1 from kring.steunvraag where regio = $1', [REGIO])).toHaveLength(2)
  })

  test('de woorden en de notities liggen onder een sleutel van de vraag zelf, en nergens anders staat er een', async () => {
    const vita = await als('steun')
    expect((await poging(vita.stuur(`/steunvragen/${id}/notitie`, { tekst: 'Verzonnen.' }))).status).toBe(409)
    await doe(vita, `/steunvragen/${id}/oppakken`)
    await doe(vita, `/steunvragen/${id}/notitie`, { tekst: `Gebeld met ${KANARIE} (verzonnen).` })
    const [rij] = await huis.kijk<{ naam: string }>('select naam from kring.steunwoord where steun = $1', [id])
    expect(rij?.naam).toMatch(/^~1\./)
    expect(await huis.woorden(rij?.naam ?? '')).toBe(`Roos ${KANARIE}`)
    expect(await huis.kijk('select 1 from kring.steunsleutel where steun = $1', [id])).toHaveLength(1)
    const tabellen = await huis.kijk<{ t: string }>(
      `select relname as t from pg_class where relnamespace = 'kring'::regnamespace and relkind = 'r'`,
    )
    for (const { t } of tabellen)
      expect([
        t,
        await huis.kijk(`select 1 from kring.${t} x where x::text ilike $1 limit 1`, [`%${KANARIE}%`]),
      ]).toEqual([t, []])
  })

  test('een notitie is van wie haar schreef: een collega neemt de vraag over en leest haar niet', async () => {
    const wim = await als('steun2')
    expect((await blad(wim, id)).notities).toEqual([])
    expect((await poging(wim.stuur(`/steunvragen/${id}/afronden`, { uitkomst: 'gesprek' }))).status).toBe(409)
    await doe(wim, `/steunvragen/${id}/oppakken`)
    expect((await blad(wim, id)).mag).toEqual(['Noteer', 'RondAf'])
    const vita = await als('steun')
    expect((await blad(vita, id)).notities.map(n => n.tekst)).toEqual([`Gebeld met ${KANARIE} (verzonnen).`])
    await doe(vita, `/steunvragen/${id}/oppakken`)
    await doe(vita, `/steunvragen/${id}/afronden`, { uitkomst: 'bijgestaan' })
    expect((await blad(vita, id)).vraag).toMatchObject({ stand: 'klaar', uitkomst: 'bijgestaan' })
    expect((await poging(wim.stuur(`/steunvragen/${id}/oppakken`))).status).toBe(409)
  })

  test('drie maanden na het afronden gaat alles vanzelf weg, met de sleutel, en eerder niet', async () => {
    const gaat = () =>
      vernietig(huis.adressen.vernietiger, huis.klok.nu, {
        boek: { gaat: () => undefined, bleef: () => undefined },
        kast: kastVan(huis.geheim),
      })
    const tel = async () =>
      (
        await huis.kijk<{ n: number }>(
          `select (select count(*) from kring.steunwoord where steun = $1) + (select count(*) from kring.steunnotitie where steun = $1)
                + (select count(*) from kring.steunsleutel where steun = $1) + (select count(*) from kring.steunvraag where id = $1) as n`,
          [id],
        )
      ).map(r => Number(r.n))[0]
    const [sleutel] = await huis.kijk<{ plek: string }>('select plek from kring.steunsleutel where steun = $1', [id])
    const plek = Number(sleutel?.plek)
    huis.klok.zet('2026-06-08T09:00:00.000Z')
    await gaat()
    expect(await tel()).toBe(4)
    huis.klok.zet('2026-06-10T09:00:00.000Z')
    await gaat()
    expect(await tel()).toBe(0)
    expect(await huis.kijk('select 1 from kring.sleutelrest where plek = $1', [plek])).toEqual([])
    expect(await kastVan(huis.geheim).haal(plek)).toBeNull()
    // what nobody closed stays, and waits
    expect(await lijst(await als('steun'))).toHaveLength(1)
    huis.klok.zet(BEGIN)
  })
})

test('een medewerker geeft door dat iemand contact wil, en leest het niet terug', async () => {
  const gijs = await als('weging')
  expect(await gelukt(gijs.haal('/vertrouwenspersoon'))).toEqual({ aangesteld: true, bereik: [] })
  const { id } = await gelukt(
    gijs.stuur<{ id: string }>('/steunvragen', { bereik: '000-0000066', veilig: 'Alleen dinsdag (verzonnen).' }),
  )
  expect((await poging(gijs.haal(`/steunvragen/${id}`))).status).toBe(403)
  const b = await blad(await als('steun'), id)
  expect(b).toMatchObject({ naam: null, verhaal: null, veilig: 'Alleen dinsdag (verzonnen).' })
  expect(b.vraag).toMatchObject({ langs: 'balie', stand: 'wacht' })
  for (const kort of ['beleid', 'proces', 'beheer', 'politie'])
    expect((await poging((await als(kort)).stuur('/steunvragen', { bereik: '0', veilig: '0' }))).status, kort).toBe(403)
})

test('wat te lang wacht hoort alleen de vertrouwenspersoon, eerst bijna en dan te laat', async () => {
  // asked on Monday: two working days, so until the end of Wednesday
  huis.klok.zet('2026-03-11T09:00:00.000Z')
  await ronde()
  expect(await berichten('steun-straks')).toEqual(['vertrouwenspersoon'])
  huis.klok.zet('2026-03-12T09:00:00.000Z')
  await ronde()
  await ronde()
  expect(await berichten('steun-voorbij')).toEqual(['vertrouwenspersoon'])
  expect(await berichten('steun-leeg')).toEqual([])
})

test('een vertrouwenspersoon komt nooit van Veilig Thuis, en een tweede mens gaat akkoord', async () => {
  const anna = await huis.kijk<{ mens: string; organisatie: string }>(
    `select r.mens, r.organisatie from kring.rolvervulling r join kring.mens m on m.id = r.mens where r.regio = $1 and m.naam = 'Anna Voorbeeld'`,
    [REGIO],
  )
  const [bij] = anna
  const ben = await als('beheer')
  const wens = (mens: string, organisatie: string) => ({
    ...{ mens, organisatie, rol: 'vertrouwenspersoon', van: null, tot: null, werkgever: null },
    ...{ beroep: null, opleiding: null, mandaat: null, vervangt: null },
  })
  const nee = await poging(ben.stuur('/beheer/rollen', wens(bij?.mens ?? '', bij?.organisatie ?? '')))
  expect(nee).toMatchObject({ status: 409, code: 'MAG_NU_NIET' })
  // of an independent organisation it waits for a second person
  const [coby] = await huis.kijk<{ mens: string; organisatie: string }>(
    `select r.mens, r.organisatie from kring.rolvervulling r join kring.mens m on m.id = r.mens where r.regio = $1 and m.naam = 'Coby Voorbeeld'`,
    [REGIO],
  )
  const { id } = await gelukt(
    ben.stuur<{ id: string }>('/beheer/rollen', wens(coby?.mens ?? '', coby?.organisatie ?? '')),
  )
  const heeft = () =>
    huis.kijk(`select 1 from kring.rolvervulling where mens = $1 and rol = 'vertrouwenspersoon'`, [coby?.mens])
  expect(await heeft()).toEqual([])
  const zelf = await poging(ben.stuur(`/beheer/voorstellen/${id}/besluit`, { besluit: 'akkoord' }))
  expect(zelf.status).toBe(409)
  await gelukt((await als('privacy')).stuur(`/beheer/voorstellen/${id}/besluit`, { besluit: 'akkoord' }))
  expect(await heeft()).toHaveLength(1)
  // past all code the database says the same
  await expect(
    huis.kijk(
      `insert into kring.rolvervulling (regio, id, mens, organisatie, rol, van) select $1, gen_random_uuid(), $2, o.id, 'vertrouwenspersoon', $3
         from kring.organisatie o where o.regio = $1 and o.naam like 'Steunpunt%'`,
      [REGIO, bij?.mens, huis.klok.nu().toISOString()],
    ),
  ).rejects.toThrow('werkt niet voor Veilig Thuis')
  const { isZwareRol } = await import('../../gedeeld/beheer.ts')
  expect(isZwareRol('vertrouwenspersoon')).toBe(true)
  expect(await huis.kijk(`select kring.is_zware_rol('vertrouwenspersoon') as zwaar`)).toEqual([{ zwaar: true }])
})

test('is er niemand, dan zegt de pagina dat, en hoort de beheerder het zonder dat iemand erom vroeg', async () => {
  const tot = huis.klok.nu().toISOString()
  await huis.kijk(`update kring.rolvervulling set tot = $2 where regio = $1 and rol = 'vertrouwenspersoon'`, [
    REGIO,
    tot,
  ])
  const buiten = new Voorbijganger(huis.adres, REGIO, 'nl')
  const pagina = await buiten.haal('naast')
  expect(pagina.tekst).toContain('nu geen vertrouwenspersoon aangesteld')
  expect(merkIn(pagina.html)).toBeNull()
  const voor = await huis.kijk('select 1 from kring.steunvraag where regio = $1', [REGIO])
  expect((await buiten.stuur('naast', formulier())).status).toBe(503)
  const gijs = await als('weging')
  expect((await poging(gijs.stuur('/steunvragen', { bereik: '000', veilig: 'Verzonnen.' }))).status).toBe(409)
  expect(await huis.kijk('select 1 from kring.steunvraag where regio = $1', [REGIO])).toEqual(voor)
  await ronde()
  await ronde()
  expect(await berichten('steun-leeg')).toEqual(['beheerder'])
})

test('in het logboek van blikken staat wie keek, en geen woord', async () => {
  const rijen = await huis.kijk<{ doel: string; rij: string }>(
    `select doel, to_jsonb(i)::text as rij from kring.inzage i where wat like '% /steunvragen%' and uitkomst = 'gelukt'`,
  )
  expect(rijen.length).toBeGreaterThan(5)
  expect(new Set(rijen.map(r => r.doel))).toEqual(new Set(['steun']))
  expect(rijen.map(r => r.rij).join()).not.toMatch(/Kanarie|Verzonnen|000-00000/)
})
