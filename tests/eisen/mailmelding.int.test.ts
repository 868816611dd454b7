import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { maakDb, type Db } from '../../kernel/db.ts'
import type { Uitgaand } from '../../kernel/bode.ts'
import { maakMail } from '../../service/bode/mail.ts'
import { neutraalBericht } from '../../keten/casus/index.ts'
import { meldPerMail } from '../../service/bode/meld.ts'
import { Bezoeker } from '../../service/verhaal/bezoeker.ts'
import { gelukt, poging } from '../../service/verhaal/hand.ts'
import { biedAan, doe, openMelding } from '../../service/verhaal/handelingen.ts'
import { regelboek } from '../hulp/database.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'
import { gewogen, invoer, MELDER, MOEDER } from './hulp/voordeur.ts'

let huis: Huis
let worker: Db
beforeAll(async () => {
  huis = await maakHuis()
  worker = maakDb(huis.adressen.worker, { max: 2 })
})
afterAll(async () => {
  await worker.sluit()
  await huis.sluit()
})
const gestuurd: Uitgaand[] = []
beforeEach(async () => {
  // two days on: what came in during another test is no news any more
  verder(2 * 24 * 60)
  await huis.kijk('delete from kring.mailuit')
  await huis.kijk('delete from kring.mailkeuze')
  gestuurd.length = 0
})
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))

const REGIO = 'ijsselland-2014'
const ADRES = 'tessa.werk@example.org'
const als = (kort: string) => Bezoeker.meldAan(huis.adres, `${kort}.${REGIO}`)
const verder = (minuten: number) => huis.klok.zet(new Date(huis.klok.nu().getTime() + minuten * 60_000).toISOString())
const werkt = { stuur: async (uit: Uitgaand) => void gestuurd.push(uit) }
const stuk = { stuur: () => Promise.reject(new Error(`550 ${ADRES} bestaat niet`)) }
const ronde = (bode: { stuur(uit: Uitgaand): Promise<void> } = werkt) =>
  meldPerMail({ db: worker, boek: regelboek(), bode, adres: huis.adres, nu: huis.klok.nu })
const kies = async (wie: string, keuze: object = { aan: true, adres: ADRES }) =>
  poging((await als(wie)).stuur('/mailkeuze', keuze))

/** A report that is offered to the team: the message its coordinator gets. */
async function aanbod(): Promise<{ zaak: string; bericht: string }> {
  const [anna, gijs] = [await als('aanname'), await als('weging')]
  const { id } = await gewogen(anna, gijs, ['OVD-LOK'], invoer({ gemeente: 'Zwolle' }))
  await biedAan(anna, await openMelding(anna, id))
  const [rij] = await huis.kijk<{ id: string }>(
    `select id from kring.bericht where zaak = $1 and soort = 'overdracht-aangeboden'`,
    [id],
  )
  return { zaak: id, bericht: rij?.id ?? '' }
}
const standen = () =>
  huis.kijk<{ stand: string; pogingen: number }>('select stand, pogingen from kring.mailuit order by gemaakt_op')

test('een mail aan een medewerker bevat een kenmerk en een link en verder niets, en gaat een keer per bericht', async () => {
  expect(await kies('team')).toMatchObject({ status: 200 })
  const { bericht, zaak } = await aanbod()
  // The request itself sends and queues nothing: that is the worker's.
  expect(await standen()).toEqual([])
  expect(await ronde()).toBe(1)
  expect(gestuurd).toEqual([
    {
      naar: ADRES,
      onderwerp: bericht.slice(0, 8),
      tekst: `${bericht}\n${huis.adres}/werk#${bericht}\n`,
      kenmerk: expect.stringMatching(/^[0-9a-f-]{36}$/),
    },
  ])
  expect(JSON.stringify(gestuurd)).not.toContain(zaak)
  expect(await ronde()).toBe(0)
  verder(30)
  expect(await ronde()).toBe(0)
  expect(gestuurd).toHaveLength(1)
  // What waits or went holds ids only; the one place with the address is the choice of that colleague.
  expect(JSON.stringify(await huis.kijk('select * from kring.mailuit'))).not.toMatch(/@|http|Zwolle/)
})

test('SD-20 wat de deur uit gaat, aan een medewerker en aan een gezin, noemt geen naam, organisatie, soort hulp of adres, en komt van een neutrale afzender', async () => {
  const rauw: string[] = []
  const transport = {
    name: 'proef',
    version: '1',
    send: (mail: { message: { createReadStream(): AsyncIterable<Buffer> } }, klaar: (f: null, u: object) => void) => {
      void (async () => {
        const delen: Buffer[] = []
        for await (const deel of mail.message.createReadStream()) delen.push(deel)
        rauw.push(Buffer.concat(delen).toString('utf8'))
        klaar(null, {})
      })()
    },
  }
  const bode = maakMail({ smtp: 'smtp://ongebruikt.invalid', afzender: 'bericht@example.net' }, transport)
  await kies('team')
  const { bericht } = await aanbod()
  let eerste = true
  // The first time it goes and the machine falls over before it is written down: at least once, and to be known as the same.
  const valtOm = {
    stuur: async (uit: Uitgaand) => {
      await bode.stuur(uit)
      if (eerste) throw new Error('omgevallen')
    },
  }
  expect(await ronde(valtOm)).toBe(0)
  eerste = false
  verder(2)
  expect(await ronde(valtOm)).toBe(1)
  expect(rauw).toHaveLength(2)
  const kop = (n: number, naam: string) => new RegExp(`^${naam}: (.*)\\r$`, 'm').exec(rauw[n] ?? '')?.[1]
  expect(kop(0, 'Message-ID')).toMatch(/^<[0-9a-f-]{36}@example\.net>$/)
  expect(kop(1, 'Message-ID')).toBe(kop(0, 'Message-ID'))
  expect([kop(0, 'From'), kop(0, 'To'), kop(0, 'Subject')]).toEqual(['bericht@example.net', ADRES, bericht.slice(0, 8)])
  // The other message that leaves the house, over the same line.
  await bode.stuur({ naar: ADRES, ...neutraalBericht(`${huis.adres}/a/${'A'.repeat(43)}`) })
  expect(kop(2, 'From')).toBe('bericht@example.net')
  const organisaties = await huis.kijk<{ naam: string }>('select distinct naam from kring.organisatie')
  const mensen = await huis.kijk<{ naam: string }>(`select naam from kring.mens where naam <> 'Kring'`)
  const namen = [...organisaties, ...mensen].map(r => r.naam)
  expect(namen.length).toBeGreaterThan(100)
  const familie = [MOEDER.voornamen, MOEDER.achternaam, MELDER, 'Proefstraat', 'Zwolle', ...regelboek().regios.keys()]
  const diensten =
    'Veilig Thuis,Kring,melding,overdracht,geweld,mishandeling,hulp,zorg,casus,zaak,wijkteam,nazorg,politie'
  for (const bericht of rauw) {
    expect(bericht).not.toMatch(/X-Mailer|nodemailer\/|User-Agent/i)
    const zonderLink = bericht
      .replaceAll('=\r\n', '')
      .replace(/https?:\/\/\S+/g, '')
      .toLowerCase()
    for (const woord of [...namen, ...familie, ...diensten.split(',')])
      expect(zonderLink).not.toContain(woord.toLowerCase())
  }
  const lijf = (rauw[0] ?? '').split('\r\n\r\n').slice(1).join('\n').replaceAll('=\r\n', '').replaceAll('=3D', '=')
  expect(lijf.trim().split(/\s+/)).toEqual([bericht, `${huis.adres}/werk#${bericht}`])
})

test('uit tenzij iemand het wil: zonder keuze, op afwezige dagen, van voor de keuze of al gelezen gaat er niets', async () => {
  await aanbod()
  expect(await ronde()).toBe(0)
  verder(1)
  await kies('team')
  expect(await ronde()).toBe(0)
  expect(await kies('team', { aan: true })).toMatchObject({ status: 422, velden: ['adres'] })
  expect(await kies('team', { aan: true, adres: 'geen adres@example.org' })).toMatchObject({ status: 400 })
  expect(await kies('team', { aan: true, adres: 'a@b@example.org' })).toMatchObject({ status: 422, velden: ['adres'] })
  const dag = huis.klok.nu().toISOString().slice(0, 10)
  const weg = { aan: true, adres: ADRES, afwezigVan: dag }
  expect(await kies('team', weg)).toMatchObject({ status: 422, velden: ['afwezigTot'] })
  expect(await kies('team', { ...weg, afwezigTot: '2000-01-01' })).toMatchObject({ status: 422 })
  expect(await kies('team', { ...weg, afwezigTot: dag })).toMatchObject({ status: 200 })
  verder(1)
  const { bericht } = await aanbod()
  expect(await ronde()).toBe(0)
  expect(await standen()).toEqual([])
  verder(1)
  await kies('team')
  verder(1)
  const tweede = await aanbod()
  await doe(await als('team'), `/berichten/${tweede.bericht}/gelezen`, {})
  expect(await ronde()).toBe(0)
  await kies('team', { aan: false, adres: ADRES })
  await aanbod()
  expect(await ronde()).toBe(0)
  expect(bericht).not.toBe('')
})

test('wie van een zaak is gesperd of haar al las voor de mail ging, hoort er per mail niets van', async () => {
  await kies('team')
  verder(1)
  const { zaak } = await aanbod()
  const team = await als('team')
  await doe(await als('aanname'), `/meldingen/${zaak}/sperren`, { mens: team.mens.id, grond: 'kennis' })
  expect(await ronde()).toBe(0)
  expect(gestuurd).toEqual([])
  verder(1)
  const ander = await aanbod()
  expect(await ronde(stuk)).toBe(0)
  await doe(team, `/berichten/${ander.bericht}/gelezen`, {})
  verder(5)
  expect(await ronde()).toBe(0)
  expect((await standen()).map(s => s.stand)).toEqual(['vervallen'])
})

test('een foutief adres of een mailserver die plat ligt: opnieuw, steeds later, en daarna ziet de beheerder het; nergens een regel in een log', async () => {
  const gezegd: string[] = []
  const wegen = [process.stdout, process.stderr] as const
  const echt = wegen.map(w => w.write)
  for (const w of wegen) w.write = ((s: string) => Boolean(gezegd.push(String(s)))) as typeof w.write
  let beeld: {
    haperend: { naam: string; mails: number; opgegeven: boolean }[] | null
    laatste: { stand: string } | null
  }
  try {
    await kies('team')
    await aanbod()
    expect(await ronde(stuk)).toBe(0)
    expect(await standen()).toEqual([{ stand: 'wacht', pogingen: 1 }])
    // not at once again
    expect(await ronde(stuk)).toBe(0)
    expect(await standen()).toEqual([{ stand: 'wacht', pogingen: 1 }])
    const beheer = await als('beheer')
    beeld = await gelukt(beheer.haal('/mailkeuze'))
    expect(beeld.haperend).toMatchObject([{ mails: 1, opgegeven: false }])
    for (let n = 0; n < 9; n += 1) {
      verder(2 ** n + 1)
      await ronde(stuk)
    }
    expect(await standen()).toEqual([{ stand: 'mislukt', pogingen: 10 }])
    beeld = await gelukt((await als('beheer')).haal('/mailkeuze'))
    expect(beeld.haperend).toMatchObject([{ opgegeven: true }])
    expect(JSON.stringify(beeld)).not.toContain('@')
    const eigen = await gelukt<typeof beeld>((await als('team')).haal('/mailkeuze'))
    expect([eigen.haperend, eigen.laatste?.stand]).toEqual([null, 'mislukt'])
    expect((await gelukt<typeof beeld>((await als('aanname')).haal('/mailkeuze'))).laatste).toBeNull()
  } finally {
    wegen.forEach((w, i) => (w.write = echt[i] as typeof w.write))
  }
  expect(gezegd.join('')).not.toMatch(/tessa|550|example\.org/)
  // The server is back: the next thing that comes in goes at once.
  await aanbod()
  expect(await ronde()).toBe(1)
})

test('twee workers sturen samen een mail een keer; na dertig dagen is niet meer te zien wie wanneer een mail kreeg', async () => {
  await kies('team')
  await aanbod()
  const uit = await Promise.all([ronde(), ronde()])
  expect(uit[0] + uit[1]).toBe(1)
  expect(gestuurd).toHaveLength(1)
  verder(31 * 24 * 60)
  await ronde()
  expect(await standen()).toEqual([])
})
