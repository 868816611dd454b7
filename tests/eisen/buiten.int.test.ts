import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { Bezoeker } from '../../service/verhaal/bezoeker.ts'
import { gelukt, poging } from '../../service/verhaal/hand.ts'
import { aanvaard, biedAan, doe, openCasus, openMelding } from '../../service/verhaal/handelingen.ts'
import { BEGIN } from '../hulp/database.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'
import { klaarOmTeSluiten } from './hulp/sluiten.ts'
import { gewogen, invoer, MOEDER } from './hulp/voordeur.ts'

let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
})
afterAll(() => huis.sluit())
beforeEach(() => huis.klok.zet(BEGIN))
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))

const REGIO = 'ijsselland-2014'
const als = (kort: string) => Bezoeker.meldAan(huis.adres, `${kort}.${REGIO}`)
type Blad = {
  mag: string[]
  casus: {
    netwerkpersonen: { id: string }[]
    maatjes: { id: string }[]
    terugblikken: { id: string }[]
  }
  werk: { soort: string; onderwerp: string | null; klaarOp: string | null }[]
}

async function gezin() {
  const [anna, gijs, team] = [await als('aanname'), await als('weging'), await als('team')]
  const { id } = await gewogen(anna, gijs, ['OVD-LOK'], invoer({ gemeente: 'Zwolle' }))
  await biedAan(anna, await openMelding(anna, id))
  const zaak = await aanvaard(team, id)
  const cas = await als('casus')
  const pad = (deel: string) => `/casussen/${zaak}/${deel}`
  const blad = async () => (await openCasus(await als('casus'), zaak)) as unknown as Blad
  return { cas, pad, blad }
}
const bericht = async (cas: Bezoeker, pad: (d: string) => string, link: string) => {
  const { tekst } = await gelukt<{ tekst: string }>(cas.stuur(pad('buitenlinks/zien'), { link }))
  return { tekst, adres: /https?:\/\/\S+\/a\/[\w-]{43}/.exec(tekst)?.[0] ?? '' }
}
const pagina = async (adres: string, velden?: Record<string, string>) => {
  const uit = await fetch(adres, velden === undefined ? {} : { method: 'POST', body: new URLSearchParams(velden) })
  return { koppen: uit.headers, tekst: await uit.text() }
}

test('R001-93 een maatje geeft een signaal zonder het dossier te zien, en wie nazorg doet krijgt meteen de taak om contact op te nemen', async () => {
  const { cas, pad, blad } = await gezin()
  await doe(cas, pad('netwerkpersonen'), {
    ...{ voornamen: 'Mies', achternaam: 'Maatjesma', geboortedatum: '1970', geslacht: 'v', band: 'maatje' },
  })
  const mies = (await blad()).casus.netwerkpersonen[0]?.id ?? ''
  // Nobody near the family gets a link before somebody judged that this is safe.
  expect(await poging(cas.stuur(pad('maatjes'), { persoon: mies }))).toMatchObject({ status: 409 })
  await doe(cas, pad('netwerkpersonen/oordeel'), {
    ...{ persoon: mies, oordeel: 'veilig', gesloten: 'nee', onderbouwing: 'Verzonnen.' },
  })
  await doe(cas, pad('maatjes'), { persoon: mies })
  expect(await poging(cas.stuur(pad('maatjes'), { persoon: mies }))).toMatchObject({ status: 409 })
  const link = (await blad()).casus.maatjes[0]?.id ?? ''
  expect(await poging(cas.stuur(pad('maatjes/gehoord'), { link, verslag: 'Niets.' }))).toMatchObject({ status: 409 })
  const { tekst, adres } = await bericht(cas, pad, link)
  const kanaries = [MOEDER.voornamen, MOEDER.achternaam, 'Maatjesma', 'Zwolle', 'Veilig Thuis', 'geweld', 'casus']
  for (const woord of kanaries) expect(tekst).not.toContain(woord)
  const open = await pagina(adres)
  for (const woord of kanaries) expect(open.tekst).not.toContain(woord)
  expect(open.tekst).toContain('Ik maak mij zorgen')
  expect(open.koppen.get('set-cookie')).toBeNull()
  // Looking is no signal; a signal is work at once, said twice is one task.
  expect((await blad()).werk.filter(w => w.soort.startsWith('maatje-'))).toEqual([])
  const na = await pagina(adres, { antwoord: 'zorgen' })
  expect(na.tekst).toContain('Uw antwoord is binnen')
  for (const woord of kanaries) expect(na.tekst).not.toContain(woord)
  await pagina(adres, { antwoord: 'zorgen' })
  const werk = (await blad()).werk.filter(w => w.soort === 'maatje-zorgen')
  expect(werk).toEqual([expect.objectContaining({ onderwerp: link, klaarOp: null })])
  const [rij] = await huis.kijk<{ spoed: string; rol: string }>(
    `select spoed, rol from kring.werk where soort = 'maatje-zorgen' and onderwerp = $1`,
    [link],
  )
  expect(rij).toEqual({ spoed: 'meteen', rol: 'casusregisseur' })
  const { werk: mijn } = await gelukt<{ werk: { soort: string }[] }>((await als('casus')).haal('/mijn-werk'))
  expect(mijn.some(w => w.soort === 'maatje-zorgen')).toBe(true)
  await doe(cas, pad('maatjes/gehoord'), { link, verslag: 'Gezin gebeld (verzonnen).' })
  expect((await blad()).werk.filter(w => w.soort === 'maatje-zorgen' && w.klaarOp === null)).toEqual([])
  // The same buddy again, weeks later; after three months the link is over and says the same as one that never was.
  const verder = (dagen: number) =>
    huis.klok.zet(new Date(huis.klok.nu().getTime() + dagen * 24 * 3_600_000).toISOString())
  verder(30)
  expect((await pagina(adres, { antwoord: 'bellen' })).tekst).toContain('Uw antwoord is binnen')
  verder(61)
  const voorbij = await pagina(adres, { antwoord: 'zorgen' })
  expect(voorbij.tekst).toBe((await pagina(`${huis.adres}/a/${'A'.repeat(43)}`)).tekst)
})

test('R001-109 na het sluiten krijgt een gezin een uitnodiging; de antwoorden staan los van het dossier en niemand die met het gezin werkt leest ze', async () => {
  const { cas, pad, moeder, casus, regisseur } = await klaarOmTeSluiten(huis, REGIO, 'Zwolle')
  const blad = async () => (await openCasus(await als('casus'), casus)) as unknown as Blad
  await doe(cas, pad('contactgegevens'), { persoon: moeder, langs: 'telefoon', waarde: '06 12345678' })
  await doe(cas, pad('contactgegevens/nagekeken'), { persoon: moeder, langs: 'telefoon', hoe: 'teruggebeld' })
  await doe(cas, pad('veilig-contact'), { persoon: moeder, wijzen: ['eigen-bericht'], toelichting: 'Verzonnen.' })
  // Not while the help still goes on.
  expect(await poging(cas.stuur(pad('terugblikken'), { persoon: moeder }))).toMatchObject({ status: 409 })
  await doe(cas, pad('sluiting'), { motivering: 'Het is rustig (verzonnen).', nazorgDoor: regisseur })
  await doe(await als('casus'), pad('terugblikken'), { persoon: moeder })
  const link = (await blad()).casus.terugblikken[0]?.id ?? ''
  const { adres } = await bericht(await als('casus'), pad, link)
  expect((await pagina(adres)).tekst).toContain('Werd er naar u geluisterd?')
  const voor = JSON.stringify(await blad())
  const na = await pagina(adres, { geholpen: 'deels', gehoord: 'nee', beter: 'onzin' })
  expect(na.tekst).toContain('Uw antwoord is binnen')
  // Once; and what the worker sees is to the letter what it was.
  expect((await pagina(adres, { geholpen: 'ja' })).tekst).not.toContain('Uw antwoord is binnen')
  const zonderTijd = (s: string) => s.replace(/"blikOp":"[^"]*"|"versie":\d+/g, '')
  expect(zonderTijd(JSON.stringify(await blad()))).toBe(zonderTijd(voor))
  // Apart from the file: a year, a question, a word. No case, no person, no day, and nothing that ties two answers together.
  const rijen = await huis.kijk<Record<string, unknown>>('select * from kring.terugblik order by vraag')
  expect(rijen.map(({ id: _id, ...r }) => r)).toEqual([
    { regio: REGIO, jaar: huis.klok.nu().getFullYear(), vraag: 'geholpen', antwoord: 'deels' },
    { regio: REGIO, jaar: huis.klok.nu().getFullYear(), vraag: 'gehoord', antwoord: 'nee' },
  ])
  for (const tabel of ['gebeurtenis', 'tekst', 'werk', 'bericht', 'inzage', 'opdracht'])
    for (const rij of rijen)
      expect(JSON.stringify(await huis.kijk(`select * from kring.${tabel}`))).not.toContain(rij['id'])
  for (const wie of ['casus', 'team', 'aanname', 'weging'])
    expect((await (await als(wie)).haal('/telling/terugblik')).status).toBe(403)
  // It counts for learning, once there are enough to hide in.
  type Telling = { vragen: { vraag: string; aantal: { ja: number; deels: number; nee: number } | null }[] }
  const tel = async () => (await gelukt<Telling>((await als('proces')).haal('/telling/terugblik'))).vragen
  expect((await tel()).every(v => v.aantal === null)).toBe(true)
  await huis.kijk(
    `insert into kring.terugblik (regio, id, jaar, vraag, antwoord) select $1, gen_random_uuid(), $2, 'geholpen', 'ja' from generate_series(1, 9)`,
    [REGIO, huis.klok.nu().getFullYear()],
  )
  expect(await tel()).toEqual([
    { vraag: 'geholpen', aantal: { ja: 9, deels: 1, nee: 0 } },
    { vraag: 'gehoord', aantal: null },
    { vraag: 'beter', aantal: null },
  ])
})
