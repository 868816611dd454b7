import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { gewogen } from '../../tests/eisen/hulp/voordeur.ts'
import { maakHuis, type Huis } from '../../tests/hulp/huis.ts'
import { gezin, schoolmelding } from '../verhaal/verhalen/gezinnen.ts'
import { aanvaard, biedAan, doe, neemAan, openMelding } from '../verhaal/handelingen.ts'
import { poging } from '../verhaal/hand.ts'
import { lever, proefbericht, type Proefbericht } from '../verhaal/politiebericht.ts'

const REGIO = 'rotterdam-rijnmond-2024'
let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
})
afterAll(() => huis.sluit())
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))

let n = 0
/** A message that waits for a person: it does not say where the family lives. @returns its id */
async function wachtend(anders: Partial<Proefbericht> = {}): Promise<{ id: string; xml: string }> {
  n += 1
  const referentie = `PROEF-KOPPEL-${n}`
  const xml = proefbericht({
    referentie,
    nummer: `PL-PROEF-KOPPEL-${n}`,
    ontvanger: `Veilig Thuis ${REGIO}`,
    personen: [{ achternaam: 'Voorbeeldsma', voornamen: 'Petra', rol: 'ouder met gezag', geslacht: 'V' }],
    ...anders,
  })
  expect((await lever(huis.adres, xml)).status).toBe(200)
  const [rij] = await huis.kijk<{ id: string }>('select id from kring.post_in where referentie = $1 and stand = $2', [
    referentie,
    'wacht',
  ])
  if (!rij) throw new Error('Het bericht wacht niet.')
  return { id: rij.id, xml }
}
type Rij = { stand: string; zaak: string | null; afgehandeld_door: string | null; herhaald: number }
const rijVan = async (id: string) =>
  (
    await huis.kijk<Rij>('select stand, zaak, afgehandeld_door, herhaald from kring.post_in where id = $1', [id])
  )[0] as Rij
const zaken = async () => (await huis.kijk<{ id: string }>('select id from kring.zaak')).length
const nummerVan = async (melding: string) =>
  (await huis.kijk<{ nummer: string }>('select nummer from kring.zaak where id = $1', [melding]))[0]?.nummer ?? ''
async function melding(achternaam: string, anders: Parameters<typeof schoolmelding>[2] = {}) {
  const anna = await huis.als(`aanname.${REGIO}`)
  const id = await neemAan(anna, schoolmelding('Rotterdam', gezin(achternaam, '3011AB', ['2016-01-20']), anders))
  return { anna, id, nummer: await nummerVan(id) }
}
const koppel = (wie: Awaited<ReturnType<Huis['als']>>, bericht: string, nummer: string, sleutel?: string) =>
  wie.stuur<{ id: string; code?: string; detail?: string }>(
    `/berichten/in/${bericht}/koppeling`,
    { nummer },
    sleutel === undefined ? {} : { sleutel },
  )

test('een bericht gaat bij een melding die er al was: geen tweede melding, wie erop werkt hoort het, en leest het', async () => {
  const { anna, id, nummer } = await melding('Proefkade')
  const bericht = await wachtend()
  const voor = await zaken()
  const sleutel = randomUUID()
  const uit = await koppel(anna, bericht.id, ` ${nummer.toLowerCase()} `, sleutel)
  expect([uit.status, uit.inhoud.id]).toEqual([200, id])
  expect(await zaken()).toBe(voor)
  expect(await rijVan(bericht.id)).toEqual({
    ...{ stand: 'gekoppeld', zaak: id, afgehandeld_door: anna.mens.id, herhaald: 0 },
  })
  const feiten = await huis.kijk(
    `select inhoud ->> 'bericht' as bericht, mens from kring.gebeurtenis where stroom = $1 and soort = 'BerichtGekoppeld'`,
    [id],
  )
  expect(feiten).toEqual([{ bericht: bericht.id, mens: anna.mens.id }])
  // the same request again is the same request
  expect((await koppel(anna, bericht.id, ` ${nummer.toLowerCase()} `, sleutel)).status).toBe(200)
  expect((await koppel(anna, bericht.id, nummer)).status).toBe(409)
  const dossier = await anna.haal<{ melding: { berichten: { id: string }[] }; tijdlijn: { soort: string }[] }>(
    `/meldingen/${id}`,
  )
  expect(dossier.inhoud.melding.berichten.map(b => b.id)).toEqual([bericht.id])
  const gelezen = await anna.haal<{ verhaal: string; bericht: { zaak: { id: string } }; meldingen: unknown[] }>(
    `/berichten/in/${bericht.id}`,
  )
  expect([gelezen.status, gelezen.inhoud.bericht.zaak.id, gelezen.inhoud.meldingen]).toEqual([200, id, []])
  const werk = await anna.haal<{ berichten: { soort: string; zaak: { id: string } | null }[] }>('/mijn-werk')
  expect(werk.inhoud.berichten.filter(b => b.zaak?.id === id).map(b => b.soort)).toContain('politiebericht')
  const blikken = await huis.kijk<{ wat: string; uitkomst: string }>(
    'select wat, uitkomst from kring.inzage where mens = $1 and gevraagd = any($2::uuid[])',
    [anna.mens.id, [bericht.id, id]],
  )
  expect(blikken).toEqual(
    expect.arrayContaining([
      { wat: 'POST /berichten/in/:id/koppeling', uitkomst: 'gelukt' },
      { wat: 'melding.KoppelBericht', uitkomst: 'gelukt' },
    ]),
  )
  // the sender who sends it again hears the same, and nothing more comes of it
  expect((await lever(huis.adres, bericht.xml)).tekst).toContain('Bv03')
  expect([await zaken(), (await rijVan(bericht.id)).herhaald]).toEqual([voor, 1])
})

test('de melding met hetzelfde nummer staat als voorstel bij het bericht, alleen voor wie erin werkt', async () => {
  const { anna, id, nummer } = await melding('Proefsingel', { incident: 'PL-PROEF-ZELFDE' })
  const bericht = await wachtend({ nummer: 'PL-PROEF-ZELFDE' })
  const voorstel = async (kort: string) =>
    (
      await (
        await huis.als(`${kort}.${REGIO}`)
      ).haal<{ meldingen: { id: string; nummer: string }[] }>(`/berichten/in/${bericht.id}`)
    ).inhoud.meldingen.map(m => [m.id, m.nummer])
  expect(await voorstel('aanname')).toEqual([[id, nummer]])
  const gijs = await huis.als(`weging.${REGIO}`)
  await anna.stuur(`/meldingen/${id}/sperren`, { mens: gijs.mens.id, grond: 'familie' })
  expect(await voorstel('weging')).toEqual([])
})

test('een gesloten melding, een van een ander, een die niet bestaat, een verkeerde rol: er verandert niets', async () => {
  const { anna, nummer } = await melding('Proefmolen')
  const vreemde = await huis.als('aanname.ijsselland-2014')
  const elders = await neemAan(vreemde, schoolmelding('Zwolle', gezin('Proefgracht', '8011AA', [])))
  const bericht = await wachtend()
  const nee = async (nummerNu: string) => poging(koppel(anna, bericht.id, nummerNu))
  const onbekend = await nee('M-2222-2222')
  expect(onbekend).toEqual({ status: 422, code: 'ONVOLLEDIG', velden: ['nummer'] })
  // outside the circle it does not exist: the same words
  expect(await nee(await nummerVan(elders))).toEqual(onbekend)
  const gesperd = await melding('Proefbrug')
  const noor = await huis.als(`nacht.${REGIO}`)
  await anna.stuur(`/meldingen/${gesperd.id}/sperren`, { mens: noor.mens.id, grond: 'kennis' })
  expect(await poging(koppel(noor, bericht.id, gesperd.nummer))).toEqual(onbekend)
  for (const kort of ['weging', 'proces', 'team'])
    expect((await koppel(await huis.als(`${kort}.${REGIO}`), bericht.id, nummer)).status).toBe(403)
  expect((await koppel(vreemde, bericht.id, await nummerVan(elders))).status).toBe(404)
  const af = await gewogen(anna, await huis.als(`weging.${REGIO}`), ['EIND'])
  await doe(anna, `/meldingen/${af.id}/terugkoppeling`, { verslag: 'Gebeld (verzonnen).' })
  await doe(anna, `/meldingen/${af.id}/sluiting`, {
    ...{ reden: 'einde-bemoeienis', bestemming: 'geen-hulp-nodig', hulp: 'niet-nodig' },
  })
  const gesloten = await koppel(anna, bericht.id, await nummerVan(af.id))
  expect([gesloten.status, gesloten.inhoud.detail]).toEqual([
    409,
    'Deze melding is gesloten. Neem een nieuwe melding aan als er iets gebeurd is.',
  ])
  expect(await rijVan(bericht.id)).toMatchObject({ stand: 'wacht', zaak: null, afgehandeld_door: null })
  // what was set aside is not linked any more
  await anna.stuur(`/berichten/${bericht.id}/terzijde`, { reden: 'Proef: dubbel.' })
  const open = await melding('Proefdijk')
  expect((await koppel(anna, bericht.id, open.nummer)).status).toBe(409)
  expect(await rijVan(bericht.id)).toMatchObject({ stand: 'terzijde', zaak: null })
})

test('twee mensen tegelijk, de een koppelt en de ander neemt aan: een van de twee, nooit allebei', async () => {
  const { anna, id, nummer } = await melding('Proefduin')
  const noor = await huis.als(`nacht.${REGIO}`)
  for (let keer = 0; keer < 3; keer++) {
    const bericht = await wachtend({
      personen: [{ achternaam: `Proef-${keer}`, voornamen: 'Kind', rol: 'jeugdige', geslacht: 'O' }],
    })
    const uit = await Promise.all([
      koppel(anna, bericht.id, nummer),
      noor.stuur(`/berichten/in/${bericht.id}/aanname`, { gemeente: 'Rotterdam' }),
    ])
    expect(uit.filter(u => u.status === 200)).toHaveLength(1)
    const rij = await rijVan(bericht.id)
    const gekoppeld = uit[0].status === 200
    expect(rij).toMatchObject(gekoppeld ? { stand: 'gekoppeld', zaak: id } : { stand: 'aangenomen', zaak: bericht.id })
    expect(await huis.kijk('select 1 from kring.zaak where id = $1', [bericht.id])).toHaveLength(gekoppeld ? 0 : 1)
    const bij = await huis.kijk(`select 1 from kring.gebeurtenis where stroom = $1 and inhoud ->> 'bericht' = $2`, [
      id,
      bericht.id,
    ])
    expect(bij).toHaveLength(gekoppeld ? 1 : 0)
  }
})

test('heeft een team het gezin al, dan wordt het bericht een eigen melding', async () => {
  const [anna, tom] = [await huis.als(`aanname.${REGIO}`), await huis.als(`team.${REGIO}`)]
  const dossier = await gewogen(anna, await huis.als(`weging.${REGIO}`), ['OVD-LOK'])
  const kan = async () => (await openMelding(anna, dossier.id)).mag.includes('KoppelBericht')
  await biedAan(anna, await openMelding(anna, dossier.id))
  expect(await kan()).toBe(true)
  await aanvaard(tom, dossier.id)
  expect(await kan()).toBe(false)
  const bericht = await wachtend()
  const uit = await koppel(anna, bericht.id, await nummerVan(dossier.id))
  expect([uit.status, uit.inhoud.detail]).toEqual([409, expect.stringContaining('Neem het bericht aan als melding')])
  expect(await rijVan(bericht.id)).toMatchObject({ stand: 'wacht', zaak: null })
})
