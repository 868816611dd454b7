import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { decrypt, readMessage } from 'openpgp'
import { maakWerker } from '../../service/worker.ts'
import type { Bezoeker } from '../../service/verhaal/bezoeker.ts'
import { gelukt, poging } from '../../service/verhaal/hand.ts'
import {
  beantwoord,
  besluit,
  bevestig,
  doe,
  neemAan,
  openMelding,
  rondStapAf,
} from '../../service/verhaal/handelingen.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'
import { regelboek } from '../hulp/database.ts'

/** The delivery to the CBS through the front door: by its own role, whole half years, sealed, and gone in time. */
const REGIO = 'rotterdam-2014'
const WACHTZIN = 'een verzonnen wachtzin van proef'
let huis: Huis
let cato: Bezoeker
const nummers: { [wat: string]: string } = {}

const ADRES = { postcode: '2991AB', huisnummer: '12' }
const melding = (vormen: string[], soort: string | undefined, bsn: string | undefined) =>
  ({
    ...{ gemeente: 'Barendrecht', kanaal: 'telefoon', bron: 'professional', acuut: false, vormen },
    ...{ aard: ['lichamelijk', 'getuige'], reikwijdte: 'herhaald', plaats: 'thuis', verhaal: 'Verzonnen verhaal.' },
    kindcheck: 'gedaan',
    melder: {
      ...{ naam: 'Meester Proef', hoedanigheid: 'leerkracht', beroepsmatig: true, bereikbaar: '010-0000000' },
      ...{ anonimiteit: 'open', ...(soort === undefined ? {} : { soort }) },
    },
    personen: [
      {
        ...{ voornamen: 'Petra', achternaam: 'Voorbeeldsma', geboortedatum: '1988-04', geslacht: 'v', ...ADRES },
        ...{ rollen: ['slachtoffer'], ...(bsn === undefined ? {} : { bsn }) },
      },
      { voornamen: 'Karel', achternaam: 'Testman', geboortedatum: '1980', geslacht: 'm', ...ADRES, rollen: ['pleger'] },
    ],
    verbanden: [{ van: 1, naar: 0, soort: 'partner', geweld: true }],
  }) as unknown as Parameters<typeof neemAan>[1]

/** A report from first word to its decision. */
async function weeg(inhoud: ReturnType<typeof melding>, besluiten: string[]): Promise<string> {
  const [anna, gijs] = [await huis.als(`aanname.${REGIO}`), await huis.als(`weging.${REGIO}`)]
  const id = await neemAan(anna, inhoud)
  const dossier = await openMelding(anna, id)
  await beantwoord(anna, dossier)
  for (const { id: stap } of dossier.regio.stappen) await rondStapAf(anna, dossier, stap)
  await besluit(anna, id, besluiten, 'Proefmotivering.')
  await bevestig(gijs, id)
  return id
}
async function sluit(id: string, inhoud: object): Promise<void> {
  const anna = await huis.als(`aanname.${REGIO}`)
  await doe(anna, `/meldingen/${id}/terugkoppeling`, { verslag: 'Verteld wat er gebeurt (verzonnen).' })
  for (const p of (await openMelding(anna, id)).melding.personen)
    await doe(anna, `/meldingen/${id}/informeren`, { persoon: p.id, verslag: 'Verteld (verzonnen).' })
  await doe(anna, `/meldingen/${id}/sluiting`, inhoud)
}
type Blad = {
  teLeveren: { halfjaar: string; uiterlijk: string }[]
  leveringen: {
    id: string
    versie: number
    stand: string
    wegOp: string | null
    keuring: { aantallen: object; bevindingen: object[] }
  }[]
}
const blad = () => gelukt(cato.haal<Blad>('/cbs-leveringen'))

beforeAll(async () => {
  huis = await maakHuis({ begin: '2025-09-01T09:00:00.000Z' })
  const anna = await huis.als(`aanname.${REGIO}`)
  const advies = await gelukt(
    anna.stuur<{ id: string }>('/adviezen', {
      ...{ kanaal: 'telefoon', hoedanigheid: 'huisarts', vormen: ['ouderenmishandeling'], uitkomst: 'advies' },
      samenvatting: 'Vraag over een verzonnen situatie.',
    }),
  )
  const onderzocht = await weeg(melding(['kindermishandeling', 'partnergeweld'], 'onderwijs', '111222333'), ['OND'])
  await doe(anna, `/meldingen/${onderzocht}/onderzoek`, { opzet: 'Verzonnen opzet.' })
  const dicht = await weeg(melding(['partnergeweld'], undefined, undefined), ['EIND'])
  await sluit(dicht, { reden: 'einde-bemoeienis', bestemming: 'geen-hulp-nodig', hulp: 'niet-nodig' })
  // open reports are not delivered
  await weeg(melding(['partnergeweld'], undefined, undefined), ['OVD-LOK'])
  huis.klok.zet('2025-11-03T10:00:00.000Z')
  const later = await huis.als(`aanname.${REGIO}`)
  await doe(later, `/meldingen/${onderzocht}/onderzoek/conclusie`, {
    conclusie: 'bevestigd',
    bevindingen: 'Verzonnen.',
  })
  await sluit(onderzocht, { reden: 'einde-bemoeienis', bestemming: 'lokaal-team', hulp: 'gestart' })
  const nummer = async (sql: string, id: string) => (await huis.kijk<{ nummer: string }>(sql, [id]))[0]?.nummer ?? ''
  nummers['advies'] = await nummer('select nummer from kring.advies where id = $1', advies.id)
  nummers['onderzocht'] = await nummer('select nummer from kring.zaak where id = $1', onderzocht)
  nummers['dicht'] = await nummer('select nummer from kring.zaak where id = $1', dicht)
  huis.klok.zet('2026-01-12T10:00:00.000Z')
  cato = await huis.als(`cbs.${REGIO}`)
}, 120_000)
afterAll(() => huis.sluit())
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))

/** Opens a file as the receiver does. */
async function openBestand(bytes: Buffer, wachtzin: string): Promise<string> {
  const bericht = await readMessage({ binaryMessage: new Uint8Array(bytes) })
  return Buffer.from((await decrypt({ message: bericht, passwords: [wachtzin], format: 'binary' })).data).toString(
    'ascii',
  )
}
const haal = async (id: string) => {
  const uit = await cato.stuurBytes(`/cbs-leveringen/${id}/bestand`, { wachtzin: WACHTZIN })
  expect(uit.status).toBe(200)
  return uit.bytes
}

test('een heel halfjaar: adviezen, meldingen en onderzoeken met de codes van 2015, BSN en geboortedatum zoals het CBS ze vraagt', async () => {
  expect((await blad()).teLeveren).toMatchObject([
    { halfjaar: '2025-H2', uiterlijk: '2026-01-21' },
    { halfjaar: '2025-H1', uiterlijk: '2025-07-21' },
  ])
  const { id } = await gelukt(cato.stuur<{ id: string }>('/cbs-leveringen', { halfjaar: '2025-H2' }))
  const [levering] = (await blad()).leveringen
  expect(levering).toMatchObject({ id, versie: 1, stand: 'gemaakt' })
  expect(levering?.keuring.aantallen).toEqual({ advies: 1, melding: 2, onderzoek: 1 })
  expect(levering?.keuring.bevindingen).toContainEqual({ wat: 'bsn-onbekend', nummers: [nummers['dicht']] })
  const bytes = await haal(id)
  expect(bytes.includes('111222333')).toBe(false)
  const o = nummers['onderzocht'] ?? ''
  expect((await openBestand(bytes, WACHTZIN)).split('\r\n').toSorted()).toEqual(
    [
      '',
      `advies;${nummers['advies']};03;02`,
      `melding;${nummers['dicht']};01;01,08;20250901;;20;04;;000000000;19880400;V`,
      `melding;${o};01,08;01,08;20250901;;15;01;O${o.slice(1)};111222333;19880400;V`,
      `onderzoek;O${o.slice(1)};01,08;20250901;20251103;03,06;01,08;01;111222333;19880400;V`,
    ].toSorted(),
  )
  await expect(openBestand(bytes, 'een andere wachtzin dan die')).rejects.toThrow()
})

test('het bestand staat in de database onder zegel: geen BSN en geen geboortedatum te vinden', async () => {
  const [rij] = await huis.kijk<{ alles: string }>(
    `select encode(cijfer, 'escape') || keuring::text as alles from kring.cbslevering`,
  )
  expect(rij?.alles).not.toContain('111222333')
  expect(rij?.alles).not.toContain('19880400')
})

test('herstel is het hele halfjaar opnieuw: niet stil, en de oude levering verliest haar bestand', async () => {
  expect(await poging(cato.stuur('/cbs-leveringen', { halfjaar: '2025-H2' }))).toMatchObject({ code: 'MAG_NU_NIET' })
  await gelukt(cato.stuur('/cbs-leveringen', { halfjaar: '2025-H2', vervangt: true }))
  expect((await blad()).leveringen.map(l => [l.versie, l.stand])).toEqual([
    [2, 'gemaakt'],
    [1, 'vervangen'],
  ])
  await maakWerker(huis.systeem.pijplijn, huis.systeem.db, regelboek()).ronde()
  const [nieuw, oud] = (await blad()).leveringen
  expect([nieuw?.wegOp, oud?.wegOp]).toEqual([null, '2026-01-12'])
  expect(await poging(cato.stuur(`/cbs-leveringen/${oud?.id ?? ''}/bestand`, { wachtzin: WACHTZIN }))).toMatchObject({
    code: 'MAG_NU_NIET',
  })
})

test('na aanvaarding blijft het bestand tot het volgende halfjaar voorbij is, en dan is het weg', async () => {
  const id = (await blad()).leveringen[0]?.id ?? ''
  const zet = (stand: string, reden?: string) => cato.stuur(`/cbs-leveringen/${id}/stand`, { stand, reden })
  expect(await poging(zet('aanvaard'))).toMatchObject({ code: 'MAG_NU_NIET' })
  await gelukt(zet('ingediend'))
  expect(await poging(zet('afgewezen'))).toMatchObject({ code: 'ONVOLLEDIG' })
  await gelukt(zet('aanvaard'))
  const werker = maakWerker(huis.systeem.pijplijn, huis.systeem.db, regelboek())
  const weg = async (moment: string) => {
    huis.klok.zet(moment)
    await werker.ronde()
    const rijen = await huis.kijk<{ cijfer: Buffer | null; omhuld: Buffer | null }>('select cijfer, omhuld from kring.cbslevering where id = $1', [id]) // prettier-ignore
    return rijen.map(r => r.cijfer === null && r.omhuld === null)
  }
  expect(await weg('2026-06-30T10:00:00.000Z')).toEqual([false])
  expect(await weg('2026-07-01T10:00:00.000Z')).toEqual([true])
  huis.klok.zet('2026-01-12T10:00:00.000Z')
  cato = await huis.als(`cbs.${REGIO}`)
})

test('alleen wie bij Veilig Thuis aan het CBS levert: niet de aanname, niet beleid, niet beheer, niet de burgemeester', async () => {
  const id = (await blad()).leveringen[0]?.id ?? ''
  for (const kort of ['aanname', 'beleid', 'beheer', 'oov', 'proces']) {
    const wie = await huis.als(`${kort}.${REGIO}`)
    expect(await poging(wie.haal('/cbs-leveringen'))).toMatchObject({ code: 'NIET_BEVOEGD' })
    expect(await poging(wie.stuur('/cbs-leveringen', { halfjaar: '2025-H1' }))).toMatchObject({ code: 'NIET_BEVOEGD' })
    expect(await poging(wie.stuur(`/cbs-leveringen/${id}/bestand`, { wachtzin: WACHTZIN }))).toMatchObject({ code: 'NIET_BEVOEGD' }) // prettier-ignore
  }
  const elders = await huis.als('cbs.ijsselland-2014')
  expect(await poging(elders.stuur(`/cbs-leveringen/${id}/bestand`, { wachtzin: WACHTZIN }))).toMatchObject({ code: 'NIET_GEVONDEN' }) // prettier-ignore
  expect(await poging(cato.haal('/meldingen'))).toMatchObject({ code: 'NIET_BEVOEGD' })
})

test('een halfjaar dat nog loopt of niet bestaat: een zin, en niets gemaakt', async () => {
  const zeg = async (halfjaar: string) => {
    const { status, inhoud } = await cato.stuur<{ detail: string }>('/cbs-leveringen', { halfjaar })
    return [status, inhoud.detail]
  }
  expect(await zeg('2026-H1')).toEqual([
    409,
    'Het halfjaar 2026-H1 is nog niet voorbij; de levering kan vanaf 2026-07-01.',
  ])
  expect((await zeg('2025-H3'))[0]).toBe(400)
  expect((await blad()).leveringen).toHaveLength(2)
})
