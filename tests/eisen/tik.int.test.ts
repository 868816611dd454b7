import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { maakDb, type Db } from '../../kernel/db.ts'
import { maakMail } from '../../service/bode/mail.ts'
import { verstuurUit } from '../../service/bode/uit.ts'
import { maakGeheimhouding } from '../../service/geheimhouding.ts'
import { Bezoeker } from '../../service/verhaal/bezoeker.ts'
import { poging } from '../../service/verhaal/hand.ts'
import { aanvaard, biedAan, doe, openCasus, openMelding } from '../../service/verhaal/handelingen.ts'
import { regelboek } from '../hulp/database.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'
import { gewogen, invoer, MELDER, MOEDER } from './hulp/voordeur.ts'

let huis: Huis
let werker: Db
beforeAll(async () => {
  huis = await maakHuis()
  werker = maakDb(huis.adressen.worker, { max: 1 })
})
afterAll(async () => {
  await werker.sluit()
  await huis.sluit()
})
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))

const REGIO = 'ijsselland-2014'
const MAIL = 'geheim.adres@example.org'
const AFZENDER = 'bericht@example.net'
const als = (kort: string) => Bezoeker.meldAan(huis.adres, `${kort}.${REGIO}`)
const verder = (uren: number) => huis.klok.zet(new Date(huis.klok.nu().getTime() + uren * 3_600_000).toISOString())

type Tik = { id: string; antwoord: string | null; stand: string }
type Blad = {
  casus: { personen: { id: string; rollen: string[]; kind: boolean }[]; tikken: { gehoord: boolean }[] }
  tikken: Tik[]
  werk: { soort: string; klaarOp: string | null }[]
}

async function casus() {
  const [anna, gijs, team] = [await als('aanname'), await als('weging'), await als('team')]
  const { id } = await gewogen(anna, gijs, ['OVD-LOK'], invoer({ gemeente: 'Zwolle' }))
  await biedAan(anna, await openMelding(anna, id))
  const zaak = await aanvaard(team, id)
  const pad = (deel: string) => `/casussen/${zaak}/${deel}`
  const blad = async () => (await openCasus(await als('casus'), zaak)) as unknown as Blad
  const wie = (await blad()).casus.personen.find(p => p.rollen.includes('slachtoffer') && !p.kind)?.id ?? ''
  const cas = await als('casus')
  await doe(cas, pad('contactgegevens'), { persoon: wie, langs: 'e-mail', waarde: MAIL })
  const stuur = async (anders: object = {}) =>
    poging((await als('casus')).stuur(pad('nazorgvragen'), { persoon: wie, maand: 3, langs: 'e-mail', ...anders }))
  return { zaak, pad, blad, wie, cas, stuur }
}
/** The case with a message on its way to somebody who called that safe. */
async function metVraag() {
  const c = await casus()
  const veilig = { persoon: c.wie, wijzen: ['eigen-bericht'], toelichting: 'Alleen een bericht (verzonnen).' }
  await doe(c.cas, c.pad('veilig-contact'), veilig)
  await doe(c.cas, c.pad('contactgegevens/nagekeken'), { persoon: c.wie, langs: 'e-mail', hoe: 'proefbericht' })
  expect(await c.stuur()).toMatchObject({ status: 200 })
  return c
}
const gestuurd: { from: unknown; to: unknown; raw: string }[] = []
const bode = () => {
  const transport = {
    name: 'proef',
    version: '1',
    send: (
      mail: { data: { from: unknown; to: unknown }; message: { createReadStream(): AsyncIterable<Buffer> } },
      klaar: (f: Error | null, u: object) => void,
    ) => {
      void (async () => {
        const stukken: Buffer[] = []
        for await (const stuk of mail.message.createReadStream()) stukken.push(stuk)
        gestuurd.push({ from: mail.data.from, to: mail.data.to, raw: Buffer.concat(stukken).toString('utf8') })
        klaar(null, {})
      })()
    },
  }
  return maakMail({ smtp: 'smtp://ongebruikt.invalid', afzender: AFZENDER }, transport)
}
const geheim = () => maakGeheimhouding(huis.geheim)
const ronde = (met = bode()) =>
  verstuurUit({ db: werker, boek: regelboek(), bode: met, geheim: geheim(), adres: huis.adres, nu: huis.klok.nu })
const linkIn = (raw: string): string => {
  const tekst = raw.replaceAll('=\r\n', '').replaceAll('=3D', '=')
  return /https?:\/\/\S+\/a\/[\w-]{43}/.exec(tekst)?.[0] ?? ''
}
const pagina = async (adres: string, antwoord?: string) => {
  const uit = await fetch(adres, {
    ...(antwoord === undefined ? {} : { method: 'POST', body: new URLSearchParams({ antwoord }) }),
    redirect: 'manual',
  })
  return { status: uit.status, koppen: uit.headers, tekst: await uit.text() }
}
const stuurEnPak = async () => {
  gestuurd.length = 0
  expect(await ronde()).toBe(1)
  return linkIn(gestuurd[0]?.raw ?? '')
}

test('SD-20 een bericht naar buiten noemt geen naam, organisatie, soort hulp of adres, en komt van een neutrale afzender', async () => {
  const { zaak, stuur } = await metVraag()
  // What waits holds ids only.
  const rijen = JSON.stringify(
    await huis.kijk('select * from kring.uit u join kring.link l on l.id = u.link where u.zaak = $1', [zaak]),
  )
  expect(rijen).not.toMatch(/example\.org|geheim|http|@/)
  await stuurEnPak()
  const [bericht] = gestuurd
  expect(bericht).toMatchObject({ from: AFZENDER, to: MAIL })
  const { raw } = bericht ?? { raw: '' }
  expect(raw).toMatch(/^From: bericht@example\.net\r$/m)
  expect(raw).not.toMatch(/X-Mailer|nodemailer\/|User-Agent/i)
  const zonderLink = raw.replace(/https?:\/\/\S+/g, '')
  const kanaries = [MOEDER.voornamen, MOEDER.achternaam, MELDER, 'Veilig', 'Thuis', 'Kring', 'Zwolle', 'team', 'geweld']
  for (const woord of [...kanaries, 'hulp', 'nazorg', 'casus', 'zaak', REGIO, zaak])
    expect(zonderLink.toLowerCase()).not.toContain(woord.toLowerCase())
  // Nothing of it in the link either, and the page behind it says as little.
  const link = linkIn(raw)
  expect(new URL(link).pathname).toMatch(/^\/a\/[\w-]{43}$/)
  const { tekst, koppen } = await pagina(link)
  for (const woord of kanaries.filter(k => k !== 'team')) expect(tekst).not.toContain(woord)
  expect(tekst).not.toMatch(/<script|<img|http-equiv/)
  expect(tekst.indexOf('class="weg"')).toBeLessThan(tekst.indexOf('<form'))
  expect(koppen.get('set-cookie')).toBeNull()
  expect(koppen.get('cache-control')).toBe('no-store')
  expect(koppen.get('referrer-policy')).toBe('no-referrer')
  expect(koppen.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/)
  // The secret stands nowhere in the database.
  const sleutel = new URL(link).pathname.slice(3)
  for (const tabel of ['link', 'uit', 'gebeurtenis', 'inzage', 'opdracht', 'tekst'])
    expect(JSON.stringify(await huis.kijk(`select * from kring.${tabel}`))).not.toContain(sleutel)
  expect(await stuur()).toMatchObject({ status: 409 })
})

test('een bericht gaat alleen als het zelf veilig is genoemd, het adres is nagekeken, en nooit naar wie verdacht wordt', async () => {
  const { cas, pad, wie, stuur, blad } = await casus()
  const veilig = (wijzen: string[]) =>
    doe(cas, pad('veilig-contact'), { persoon: wie, wijzen, toelichting: 'Verzonnen.' })
  expect(await stuur()).toMatchObject({ status: 409 })
  await veilig(['eigen-telefoon'])
  expect(await stuur()).toMatchObject({ status: 409 })
  await veilig(['eigen-bericht'])
  expect(await stuur()).toMatchObject({ status: 409, velden: ['nagekeken'] })
  const pleger = (await blad()).casus.personen.find(p => p.rollen.includes('pleger'))?.id
  await doe(cas, pad('veilig-contact'), { persoon: pleger, wijzen: ['eigen-bericht'], toelichting: 'Verzonnen.' })
  expect(await stuur({ persoon: pleger })).toMatchObject({ status: 409 })
  await doe(cas, pad('contactgegevens/nagekeken'), { persoon: wie, langs: 'e-mail', hoe: 'voorgelezen' })
  expect(await stuur()).toMatchObject({ status: 200 })
  expect(await stuurEnPak()).toContain('/a/')
})

test('kijken maakt een link niet op; een tik telt een keer, en niet goed geeft meteen werk; daarna en daarbuiten altijd dezelfde rustige pagina', async () => {
  const { blad, pad } = await metVraag()
  const link = await stuurEnPak()
  // A phone that fetches a preview, twice.
  const eerst = await pagina(link)
  expect((await pagina(link)).tekst).toBe(eerst.tekst)
  expect(eerst.tekst).toContain('Het gaat niet goed')
  expect((await blad()).tikken[0]).toMatchObject({ antwoord: null, stand: 'verstuurd' })
  const onzin = await pagina(link, 'iets-anders')
  expect((await pagina(link)).tekst).toBe(eerst.tekst)
  const na = await pagina(link, 'niet-goed')
  expect(na.tekst).not.toMatch(/niet goed/i)
  const werk = (await blad()).werk.filter(w => w.soort === 'tik-niet-goed' && w.klaarOp === null)
  expect(werk).toHaveLength(1)
  const [rij] = await huis.kijk<{ spoed: string }>(`select spoed from kring.werk where soort = 'tik-niet-goed'`)
  expect(rij?.spoed).toBe('meteen')
  // Used, unknown, misshapen: not to be told apart.
  const onbekend = `${huis.adres}/a/${'A'.repeat(43)}`
  const pogingen = [
    await pagina(link),
    await pagina(link, 'goed'),
    await pagina(onbekend),
    await pagina(onbekend, 'goed'),
  ]
  const krom = await pagina(`${huis.adres}/a/kort`)
  for (const p of [...pogingen, krom, onzin]) {
    expect([p.status, p.tekst]).toEqual([200, onzin.tekst])
    expect(p.koppen.get('content-security-policy')).toBe(eerst.koppen.get('content-security-policy'))
  }
  expect((await blad()).tikken[0]).toMatchObject({ antwoord: 'niet-goed' })
  // A person hears it: the work is done, what was said and what was done stay.
  await doe(await als('casus'), pad('nazorgvragen/gehoord'), { link: (await blad()).tikken[0]?.id, verslag: 'Gebeld.' })
  const gehoord = await blad()
  expect(gehoord.casus.tikken).toMatchObject([{ gehoord: true }])
  expect(gehoord.werk.filter(w => w.soort === 'tik-niet-goed' && w.klaarOp === null)).toEqual([])
})

test('een vloed van een plek houdt een ander gezin niet tegen, ook niet achter de proxy', async () => {
  await metVraag()
  const link = await stuurEnPak()
  const vanaf = async (plek: string) => (await fetch(link, { headers: { 'x-forwarded-for': plek } })).text()
  const vraag = await vanaf('192.0.2.7')
  expect(vraag).toContain('Het gaat niet goed')
  const vloed = await Promise.all(Array.from({ length: 40 }, () => vanaf('192.0.2.66')))
  expect(vloed.filter(t => t !== vraag).length).toBeGreaterThanOrEqual(10)
  expect(await vanaf('192.0.2.7')).toBe(vraag)
})

test('na 48 uur is een link voorbij, en een bericht dat niet op tijd weg kan gaat niet later alsnog', async () => {
  const { blad } = await metVraag()
  const link = await stuurEnPak()
  verder(47.9)
  expect((await pagina(link)).tekst).toContain('Het gaat goed')
  verder(0.2)
  const voorbij = await pagina(link, 'goed')
  expect(voorbij.tekst).toBe((await pagina(`${huis.adres}/a/${'B'.repeat(43)}`)).tekst)
  expect((await blad()).tikken[0]).toMatchObject({ antwoord: null })

  const later = await metVraag()
  const stuk = { stuur: () => Promise.reject(new Error('geen verbinding')) }
  expect(await ronde(stuk)).toBe(0)
  expect((await later.blad()).tikken[0]).toMatchObject({ stand: 'wacht' })
  verder(0.05)
  gestuurd.length = 0
  expect(await ronde()).toBe(1)
  expect(await ronde()).toBe(0)
  const derde = await metVraag()
  verder(0.3)
  expect(await ronde()).toBe(0)
  expect((await derde.blad()).tikken[0]).toMatchObject({ stand: 'mislukt' })
})
