import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { validateXML } from 'xmllint-wasm'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { beantwoord, besluit, bevestig, doe, openMelding, rondStapAf } from '../verhaal/handelingen.ts'
import { lever, proefbericht, proefgezin, type Proefbericht } from '../verhaal/politiebericht.ts'
import { regelboek } from '../../tests/hulp/database.ts'
import { maakHuis, type Huis } from '../../tests/hulp/huis.ts'
import { maakGeheimhouding } from '../geheimhouding.ts'
import { lichaamVan, neemIn } from './inname.ts'

const REGIO = 'rotterdam-rijnmond-2024'
let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
})
afterAll(() => huis.sluit())
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))

let n = 0
const bericht = (anders: Partial<Proefbericht> = {}): Proefbericht => {
  n += 1
  return {
    referentie: `PROEF-${n}`,
    nummer: `PL-PROEF-${n}`,
    ontvanger: `Veilig Thuis ${REGIO}`,
    personen: proefgezin('Voorbeeldsma', '2991AA'),
    ...anders,
  }
}
type Inrij = {
  id: string
  stand: string
  gebrek: string | null
  zaak: string | null
  herhaald: number
  gebrek_regel: number | null
}
const rijen = (referentie: string) =>
  huis.kijk<Inrij>(
    'select id, stand, gebrek, gebrek_regel, zaak, herhaald from kring.post_in where referentie = $1 order by op, id',
    [referentie],
  )
const aantallen = async () =>
  (
    await huis.kijk<{ zaken: number; personen: number; post: number }>(
      'select (select count(*)::int from kring.zaak) as zaken, (select count(*)::int from kring.persoon) as personen, (select count(*)::int from kring.post_in) as post',
    )
  )[0] ?? { zaken: -1, personen: -1, post: -1 }

describe('over HTTPS', () => {
  test('een geldig bericht is meteen een melding: met houder, klokken, personen, melder en bevestiging', async () => {
    const b = bericht()
    const uit = await lever(huis.adres, proefbericht(b))
    expect(uit.status).toBe(200)
    expect(uit.tekst).toContain('<StUF:berichtcode>Bv03</StUF:berichtcode>')
    expect(uit.tekst).toContain(`<StUF:crossRefnummer>${b.referentie}</StUF:crossRefnummer>`)
    const [rij] = await rijen(b.referentie)
    expect(rij).toMatchObject({ stand: 'aangenomen', gebrek: null })
    const zaak = rij?.zaak ?? ''
    expect(await huis.kijk('select soort, rol from kring.gebeurtenis where stroom = $1', [zaak])).toEqual([
      { soort: 'MeldingOntvangen', rol: 'systeem' },
    ])
    expect(
      await huis.kijk(
        'select o.soort, z.meldbron, z.gemeente from kring.houder h join kring.zaak z on z.id = h.zaak join kring.organisatie o on o.id = h.organisatie where h.zaak = $1 and h.tot is null',
        [zaak],
      ),
    ).toEqual([expect.objectContaining({ meldbron: 'politie', gemeente: 'Barendrecht' })])
    const werk = await huis.kijk<{ soort: string; vervalt_op: Date | null }>(
      'select soort, vervalt_op from kring.werk where zaak = $1',
      [zaak],
    )
    expect(werk.filter(w => w.soort === 'wegen' && w.vervalt_op !== null)).toHaveLength(1)
    const anna = await huis.als(`aanname.${REGIO}`)
    const dossier = await anna.haal<{ personen: unknown[]; melder: { organisatieNaam?: string } | null }>(
      `/meldingen/${zaak}`,
    )
    expect(dossier.status).toBe(200)
    expect(dossier.inhoud.personen).toHaveLength(3)
    const lijst = await anna.haal<{ in: { stand: string; zaak: { id: string } | null }[] }>('/berichten')
    expect(lijst.inhoud.in.find(x => x.zaak?.id === zaak)).toMatchObject({ stand: 'aangenomen' })
    const werkvoorraad = await anna.haal<{ berichten: { soort: string; zaak: { id: string } | null }[] }>('/mijn-werk')
    expect(werkvoorraad.inhoud.berichten).toContainEqual(
      expect.objectContaining({ soort: 'politiebericht', zaak: expect.objectContaining({ id: zaak }) }),
    )
  })

  test('het bericht staat versleuteld in de database: geen naam en geen verhaal leesbaar', async () => {
    const b = bericht({ verhaal: 'Verzonnen geheim verhaal.' })
    await lever(huis.adres, proefbericht(b))
    const [rij] = await huis.kijk<{ inhoud: Buffer }>('select inhoud from kring.post_in where referentie = $1', [
      b.referentie,
    ])
    expect(rij?.inhoud.toString('latin1')).not.toContain('Verzonnen geheim')
    expect(rij?.inhoud.toString('latin1')).not.toContain(
      Buffer.from('Verzonnen geheim').toString('base64').slice(0, 12),
    )
  })

  test('hetzelfde nog eens: hetzelfde antwoord, geen tweede melding, ook tegelijk', async () => {
    const b = bericht()
    const eerste = await lever(huis.adres, proefbericht(b))
    const voor = await aantallen()
    const nogEens = await Promise.all(
      [1, 2, 3].map(k => lever(huis.adres, proefbericht({ ...b, tijdstip: `2026030211000000${k}` }))),
    )
    expect(nogEens).toEqual([eerste, eerste, eerste])
    expect(await aantallen()).toEqual(voor)
    expect(await rijen(b.referentie)).toEqual([expect.objectContaining({ herhaald: 3 })])
    const c = bericht()
    const samen = await Promise.all([1, 2, 3].map(() => lever(huis.adres, proefbericht(c))))
    expect(new Set(samen.map(s => s.tekst)).size).toBe(1)
    expect(await rijen(c.referentie)).toHaveLength(1)
  })

  test('een ander bericht onder hetzelfde nummer: geweigerd en bewaard, de eerste melding blijft zoals zij is', async () => {
    const b = bericht()
    await lever(huis.adres, proefbericht(b))
    const voor = await aantallen()
    const uit = await lever(huis.adres, proefbericht({ ...b, verhaal: 'Verzonnen: een ander verhaal.' }))
    expect(uit.status).toBe(409)
    expect(uit.tekst).toContain('Fo03')
    expect(await aantallen()).toEqual({ ...voor, post: voor.post + 1 })
    expect((await rijen(b.referentie)).map(r => r.gebrek)).toEqual(expect.arrayContaining([null, 'zelfde-nummer']))
  })

  test('een ongeldig bericht: wat en waar in het antwoord, bewaard, en na herstel onder hetzelfde nummer aangenomen', async () => {
    const b = bericht()
    const voor = await aantallen()
    const uit = await lever(huis.adres, proefbericht(b).replace(/<JZ:datumMelding>.*<\/JZ:datumMelding>/, ''))
    expect(uit.status).toBe(422)
    expect(uit.tekst).toContain('Een verplicht onderdeel ontbreekt (bij vtMeldingDi01/object/datumMelding, regel ')
    expect(await aantallen()).toEqual({ ...voor, post: voor.post + 1 })
    expect((await lever(huis.adres, proefbericht(b))).status).toBe(200)
    expect((await rijen(b.referentie)).map(r => r.stand).sort()).toEqual(['aangenomen', 'geweigerd'])
  })

  test('een onbekende rol kost de melding niet, en staat in het verhaal', async () => {
    const b = bericht({ personen: [...proefgezin('Voorbeeldsma', '2991AA'), { achternaam: 'Proef', rol: 'buurman' }] })
    await lever(huis.adres, proefbericht(b))
    const [rij] = await rijen(b.referentie)
    const anna = await huis.als(`aanname.${REGIO}`)
    const dossier = await anna.haal<{ teksten: { [id: string]: string } }>(`/meldingen/${rij?.zaak}`)
    expect(JSON.stringify(dossier.inhoud)).toContain('Onbekende code \\"buurman\\"')
  })

  test('in een SOAP-envelop: het antwoord ook, en een fout als SOAP-fout', async () => {
    const om = (xml: string) =>
      `<S:Envelope xmlns:S="http://schemas.xmlsoap.org/soap/envelope/"><S:Body>${xml.replace(/^<\?xml.*\n/, '')}</S:Body></S:Envelope>`
    const goed = await lever(huis.adres, om(proefbericht(bericht())))
    expect([goed.status, goed.tekst.includes('SOAP:Envelope'), goed.tekst.includes('Bv03')]).toEqual([200, true, true])
    const fout = await lever(huis.adres, om(proefbericht(bericht()).replace('Di01</StUF', 'Di02</StUF')))
    expect([fout.status, fout.tekst.includes('SOAP:Fault'), fout.tekst.includes('Fo03')]).toEqual([500, true, true])
  })
})

describe('wie niet mag, en wat niet kan', () => {
  test('zonder of met een verkeerd geheim: 401, niets gelezen en niets bewaard', async () => {
    const voor = await aantallen()
    for (const geheim of [null, 'verkeerd-geheim-van-niemand', '']) {
      const uit = await lever(huis.adres, proefbericht(bericht()), { geheim })
      expect(uit.status).toBe(401)
    }
    expect(await aantallen()).toEqual(voor)
  })
  test('een andere afzender of ontvanger dan van deze koppeling: geweigerd en bewaard', async () => {
    const voor = await aantallen()
    const vreemd = bericht({ zender: 'Politie Elders-Proef' })
    expect((await lever(huis.adres, proefbericht(vreemd))).status).toBe(403)
    const elders = bericht({ ontvanger: 'Veilig Thuis Nergens-Proef' })
    expect((await lever(huis.adres, proefbericht(elders))).status).toBe(422)
    expect(await aantallen()).toEqual({ ...voor, post: voor.post + 2 })
  })
  test('JSON aan deze deur, of XML aan een andere: 415', async () => {
    expect((await lever(huis.adres, '{}', { type: 'application/json' })).status).toBe(415)
  })
  const lagen = Array.from({ length: 10 }, (_, k) => `<!ENTITY l${k + 1} "${`&l${k};`.repeat(10)}">`).join('')
  test.each([
    ['entiteiten die zich vermenigvuldigen', `<!DOCTYPE a [<!ENTITY l0 "ha">${lagen}]><a>&l10;</a>`, 400, 'doctype'],
    [
      'een bestand van de server als entiteit',
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
      400,
      'doctype',
    ],
    ['zes MB', 'x'.repeat(6 * 1024 * 1024), 413, 'te-groot'],
    ['een codering die niet klopt', new Uint8Array([60, 97, 62, 255, 254, 60, 47, 97, 62]), 400, 'codering'],
    ['geen XML', 'Geachte heer, mevrouw', 400, 'geen-xml'],
    ['een nulbyte', '<a>\u0000</a>', 400, 'geen-xml'],
    ['duizend lagen', '<a>'.repeat(1000), 400, 'te-diep'],
    ['een ander soort bericht', '<a/>', 422, 'ander-bericht'],
  ])('%s: een rustig antwoord, bewaard voor een mens, verder niets veranderd', async (_wat, xml, status, code) => {
    const voor = await aantallen()
    const uit = await lever(huis.adres, xml)
    expect(uit.status).toBe(status)
    expect(uit.tekst).toContain('<StUF:berichtcode>Fo03</StUF:berichtcode>')
    expect(await aantallen()).toEqual({ ...voor, post: voor.post + 1 })
    const nieuw = await huis.kijk<{ stand: string; bewaard: boolean; gewaarschuwd: boolean }>(
      `select stand, inhoud is not null as bewaard, exists (select 1 from kring.bericht b where b.soort = 'post-wacht' and b.organisatie = p.organisatie) as gewaarschuwd
         from kring.post_in p where gebrek = $1 and omvang = $2`,
      [code, Buffer.byteLength(Buffer.from(xml as string))],
    )
    expect(nieuw).toEqual([{ stand: 'geweigerd', bewaard: code !== 'te-groot', gewaarschuwd: true }])
  })
})

describe('een mens maakt het af', () => {
  const ZONDER_ADRES = [
    { achternaam: 'Voorbeeldsma', voornamen: 'Petra', rol: 'ouder met gezag', geslacht: 'V' },
    { achternaam: 'Voorbeeldsma', voornamen: 'Kind', rol: 'jeugdige', geslacht: 'O' },
  ]
  test('zonder adres wacht het bericht; aangenomen telt de termijn vanaf binnenkomst', async () => {
    const b = bericht({ personen: ZONDER_ADRES, nummer: null })
    const uit = await lever(huis.adres, proefbericht(b))
    expect([uit.status, uit.tekst.includes('Bv03')]).toEqual([200, true])
    const [rij] = await rijen(b.referentie)
    expect(rij).toMatchObject({ stand: 'wacht', gebrek: 'meldingnummer', zaak: null })
    const [{ op } = { op: new Date(0) }] = await huis.kijk<{ op: Date }>('select op from kring.post_in where id = $1', [
      rij?.id,
    ])
    const anna = await huis.als(`aanname.${REGIO}`)
    const detail = await anna.haal<{ aanTeNemen: boolean; personen: { naam: string }[]; gemeente: null }>(
      `/berichten/in/${rij?.id}`,
    )
    expect(detail.inhoud).toMatchObject({
      aanTeNemen: true,
      gemeente: null,
      personen: [{ naam: 'Petra Voorbeeldsma' }, { naam: 'Kind Voorbeeldsma' }],
    })
    const gelogd = await huis.kijk('select 1 from kring.inzage where gevraagd = $1 and mens = $2', [
      rij?.id,
      anna.mens.id,
    ])
    expect(gelogd).toHaveLength(1)
    const zonder = await anna.stuur<{ code: string }>(`/berichten/in/${rij?.id}/aanname`, { gemeente: 'Rotterdam' })
    expect([zonder.status, zonder.inhoud.code]).toEqual([422, 'ONVOLLEDIG'])
    const later = new Date(op.getTime() + 10 * 60_000).toISOString()
    huis.klok.zet(later)
    try {
      const aan = await anna.stuur<{ id: string }>(`/berichten/in/${rij?.id}/aanname`, {
        gemeente: 'Rotterdam',
        meldingnummer: 'PL-PROEF-HAND',
      })
      expect(aan.status).toBe(200)
      const [feit] = await huis.kijk<{ inhoud: { berichtOp: string } }>(
        'select inhoud from kring.gebeurtenis where stroom = $1',
        [aan.inhoud.id],
      )
      expect(feit?.inhoud.berichtOp).toBe(op.toISOString())
      const nogEens = await anna.stuur<{ code: string }>(`/berichten/in/${rij?.id}/aanname`, {
        gemeente: 'Rotterdam',
        meldingnummer: 'PL-PROEF-HAND',
      })
      expect(nogEens.status).not.toBe(200)
      expect(await huis.kijk('select 1 from kring.zaak where id = $1', [rij?.id])).toHaveLength(1)
    } finally {
      huis.klok.zet('2026-03-02T09:00:00.000Z')
    }
  })
  test('terzijde leggen vraagt een reden, en gaat maar een keer', async () => {
    const b = bericht({ personen: ZONDER_ADRES })
    await lever(huis.adres, proefbericht(b))
    const [rij] = await rijen(b.referentie)
    const anna = await huis.als(`aanname.${REGIO}`)
    expect((await anna.stuur(`/berichten/${rij?.id}/terzijde`, { reden: ' ' })).status).toBe(400)
    expect((await anna.stuur(`/berichten/${rij?.id}/terzijde`, { reden: 'Proef: dubbel aangeleverd.' })).status).toBe(
      200,
    )
    expect((await anna.stuur(`/berichten/${rij?.id}/terzijde`, { reden: 'Proef.' })).status).toBe(409)
    expect(await rijen(b.referentie)).toEqual([expect.objectContaining({ stand: 'terzijde' })])
  })
  test('uit een bestand: dezelfde weg, in naam van wie het bracht; een kapot bestand blijft bewaard', async () => {
    const anna = await huis.als(`aanname.${REGIO}`)
    const b = bericht()
    const inhoud = Buffer.from(proefbericht(b)).toString('base64')
    const uit = await anna.stuur<{ geopend: { id: string }[] }>('/berichten/bestand', { inhoud })
    expect(uit.status).toBe(200)
    const [rij] = await rijen(b.referentie)
    expect(uit.inhoud.geopend).toEqual([{ slice: 'melding', id: rij?.zaak }])
    expect(await huis.kijk('select mens from kring.gebeurtenis where stroom = $1', [rij?.zaak])).toEqual([
      { mens: anna.mens.id },
    ])
    const voor = await aantallen()
    const kapot = await anna.stuur<{ detail: string }>('/berichten/bestand', {
      inhoud: Buffer.from('<a>').toString('base64'),
    })
    expect([kapot.status, kapot.inhoud.detail]).toEqual([
      422,
      'Het bericht is geen geldige XML (regel 1). Het bericht is bewaard bij Berichten.',
    ])
    expect(await aantallen()).toEqual({ ...voor, post: voor.post + 1 })
    const groot = Buffer.alloc(1024 * 1024, 'a').toString('base64')
    expect((await anna.stuur('/berichten/bestand', { inhoud: groot })).status).toBe(422)
  })
  test('wie er niet over gaat ziet geen bericht: een andere regio, een team, een gesperde collega', async () => {
    const b = bericht()
    await lever(huis.adres, proefbericht(b))
    const [rij] = await rijen(b.referentie)
    const elders = await huis.als('aanname.ijsselland-2014')
    expect((await elders.haal(`/berichten/in/${rij?.id}`)).status).toBe(404)
    const team = await huis.als(`team.${REGIO}`)
    expect((await team.haal('/berichten')).status).toBe(403)
    const anna = await huis.als(`aanname.${REGIO}`)
    const gijs = await huis.als(`weging.${REGIO}`)
    expect((await gijs.haal(`/berichten/in/${rij?.id}`)).status).toBe(200)
    await anna.stuur(`/meldingen/${rij?.zaak}/sperren`, { mens: gijs.mens.id, grond: 'familie' })
    expect((await gijs.haal(`/berichten/in/${rij?.id}`)).status).toBe(404)
    const lijst = await gijs.haal<{ in: { id: string }[] }>('/berichten')
    expect(lijst.inhoud.in.some(x => x.id === rij?.id)).toBe(false)
  })
})

// The schemas are not ours to give away: the folder is named by KRING_REFERENTIE (docs/beheer.md).
const schemas = path.join(process.env['KRING_REFERENTIE'] ?? '', 'schemas/corv-stuf-jeugdzorg-1.0.9/vtberichten')
const er = process.env['KRING_REFERENTIE'] !== undefined && fs.existsSync(schemas)
if (!er) process.stdout.write('service/post/post.int.test.ts: not run: no schemas (set KRING_REFERENTIE)\n')
async function volgensSchema(xml: string): Promise<string[]> {
  const BEGIN = 'jz0100_msg_vtberichten_resolved2025.xsd'
  const alle = fs
    .readdirSync(schemas)
    .map(naam => ({ fileName: naam, contents: fs.readFileSync(path.join(schemas, naam), 'utf8') }))
  const uit = await validateXML({
    xml: [{ fileName: 'bericht.xml', contents: xml }],
    schema: alle.filter(b => b.fileName === BEGIN),
    preload: alle.filter(b => b.fileName !== BEGIN),
  })
  return uit.errors.map(e => e.message)
}

test('ook met een klok die doorloopt tijdens het innemen', async () => {
  let nu = Date.parse('2026-03-02T09:00:00.000Z')
  const pijplijn = { ...huis.pijplijn, nu: () => new Date((nu += 7)) }
  const d = { pijplijn, geheim: maakGeheimhouding(huis.geheim), boek: regelboek(), verzonnen: true }
  const b = bericht()
  const uit = await neemIn(d, { langs: 'bestand', regio: REGIO }, lichaamVan(Buffer.from(proefbericht(b))))
  expect(uit).toMatchObject({ stand: 'aangenomen', gebrek: null, herhaald: false })
  const [feit] = await huis.kijk<{ inhoud: { berichtOp: string } }>(
    'select inhoud from kring.gebeurtenis where stroom = $1',
    [uit.zaak],
  )
  expect(feit?.inhoud.berichtOp).toBe(uit.op)
  const nogEens = await neemIn(d, { langs: 'bestand', regio: REGIO }, lichaamVan(Buffer.from(proefbericht(b))))
  expect(nogEens).toMatchObject({ id: uit.id, stand: 'aangenomen', zaak: uit.zaak, herhaald: true })
  const anna = await huis.als(`aanname.${REGIO}`)
  const inhoud = Buffer.from(proefbericht(b)).toString('base64')
  huis.klok.zet('2026-03-02T09:05:00.000Z')
  const doorMens = await anna.stuur<{ id: string; herhaald: boolean }>('/berichten/bestand', { inhoud })
  huis.klok.zet('2026-03-02T09:00:00.000Z')
  expect([doorMens.status, doorMens.inhoud.id, doorMens.inhoud.herhaald]).toEqual([200, uit.id, true])
})

describe('naar andere systemen', () => {
  const gewogen = async (besluiten: string[]) => {
    const b = bericht()
    await lever(huis.adres, proefbericht(b))
    const id = (await rijen(b.referentie))[0]?.zaak ?? ''
    const anna = await huis.als(`aanname.${REGIO}`)
    const dossier = await openMelding(anna, id)
    await beantwoord(anna, dossier)
    for (const stap of dossier.regio.stappen) await rondStapAf(anna, dossier, stap.id)
    await besluit(anna, id, besluiten, 'Verzonnen motivering <met> "tekens" & meer.')
    await bevestig(await huis.als(`weging.${REGIO}`), id)
    return { id, anna, nummer: b.nummer }
  }
  const klaar = async (id: string) =>
    huis.kijk<{ id: string; soort: string; stand: string }>(
      'select id, soort, stand from kring.post_uit where zaak = $1',
      [id],
    )

  test('de terugkoppeling staat klaar, zonder naam of verslag, en gaat precies een keer', async () => {
    const { id, anna, nummer } = await gewogen(['EIND'])
    expect(await klaar(id)).toEqual([])
    await doe(anna, `/meldingen/${id}/terugkoppeling`, { verslag: 'Verzonnen gespreksverslag.' })
    const [rij] = await klaar(id)
    expect(rij).toMatchObject({ soort: 'vt-terugkoppeling', stand: 'klaar' })
    const xml = (await anna.haal<{ xml: string }>(`/berichten/uit/${rij?.id}`)).inhoud.xml
    expect(xml).toContain(`<JZ:identificatieVtMelding>${nummer}</JZ:identificatieVtMelding>`)
    expect(xml).toContain('<ZKN:uitkomst>geen vervolgstappen nodig</ZKN:uitkomst>')
    expect(xml).toContain('<StUF:organisatie>Politie Proefstad</StUF:organisatie>')
    expect(xml).not.toMatch(/Voorbeeldsma|gespreksverslag/)
    expect((await anna.stuur(`/berichten/uit/${rij?.id}/verzending`)).status).toBe(200)
    expect((await anna.stuur(`/berichten/uit/${rij?.id}/verzending`)).status).toBe(409)
    expect((await anna.haal<{ xml: string }>(`/berichten/uit/${rij?.id}`)).inhoud.xml).toBe(xml)
    expect((await (await huis.als('aanname.ijsselland-2014')).haal(`/berichten/uit/${rij?.id}`)).status).toBe(404)
  })
  test('het Verzoek tot Onderzoek noemt kind, ouder en motivering; wat Kring niet weet is nil', async () => {
    const { id, anna } = await gewogen(['VTO'])
    const [rij] = await klaar(id)
    expect(rij).toMatchObject({ soort: 'verzoek-tot-onderzoek', stand: 'klaar' })
    const xml = (await anna.haal<{ xml: string }>(`/berichten/uit/${rij?.id}`)).inhoud.xml
    expect(xml).toContain('<ZKN:omschrijving>Client (kind)</ZKN:omschrijving>')
    expect(xml).toContain('<ZKN:omschrijving>ouder, gezag niet benoemd</ZKN:omschrijving>')
    const document = /<ZKN:inhoud[^>]*>([^<]*)</.exec(xml)?.[1] ?? ''
    expect(Buffer.from(document, 'base64').toString('utf8')).toBe('Verzonnen motivering <met> "tekens" & meer.')
    expect(xml).toContain('xsi:nil="true"')
  })
  test.skipIf(!er)('wat uit echte meldingen ontstaat is geldig volgens de schemas', async () => {
    const rij = await huis.kijk<{ id: string }>('select id from kring.post_uit')
    expect(rij.length).toBeGreaterThan(1)
    const anna = await huis.als(`aanname.${REGIO}`)
    for (const { id } of rij) {
      const { xml } = (await anna.haal<{ xml: string }>(`/berichten/uit/${id}`)).inhoud
      expect(await volgensSchema(xml)).toEqual([])
    }
  })
})

test('het geheim van een koppeling staat nergens: alleen de hash', async () => {
  const { proefkoppelingen, PROEFGEHEIM } = await import('../verhaal/politiebericht.ts')
  const [k] = proefkoppelingen([REGIO])
  expect(k?.geheimSha256).toBe(createHash('sha256').update(PROEFGEHEIM).digest('hex'))
})
