import fs from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { maakDb } from '../../kernel/db.ts'
import { keurJournaal } from '../../kernel/ijkpunt.ts'
import { openTekst } from '../../kernel/zegel.ts'
import { maakGeheimhouding } from '../../service/geheimhouding.ts'
import { zegelVan } from '../../service/kluis/zegel.ts'
import { ZONDER_HOUDER } from '../../service/verhaal/zonder-houder.ts'
import { herbouwTelfeiten } from '../../service/telfeiten/herbouw.ts'
import { vergelijk } from '../../service/telfeiten/vergelijk.ts'
import { Onderbroken } from '../../service/vulling/jaar/agenda.ts'
import { speelJaar, type Jaaruitkomst } from '../../service/vulling/jaar/jaar.ts'
import { periodeVan } from '../../service/vulling/jaar/kalender.ts'
import { Voortgang } from '../../service/vulling/jaar/voortgang.ts'
import { systeemActor } from '../../service/worker.ts'
import { kopie, regelboek } from '../hulp/database.ts'

// A small year, as `kring population --schaal 0.02` plays it, broken off halfway and taken up again.
const REGIO = 'ijsselland-2014'
const SCHAAL = 0.02
const map = fs.mkdtempSync(path.join(inject('proefMap'), 'jaar-'))
const bestand = path.join(map, 'voortgang.jsonl')
const def = regelboek().regios.get(REGIO)
const periode = def && periodeVan(def, 2015, new Date())
let kop: Awaited<ReturnType<typeof kopie>>
let client: pg.Client
let uit: Jaaruitkomst

async function speel(stopNa: number): Promise<Jaaruitkomst> {
  if (!def || !periode || 'reden' in periode) throw new Error('geen periode')
  const voortgang = new Voortgang(bestand, 'proef')
  const vanaf = voortgang.aantal
  try {
    return await speelJaar({
      ...{ boek: regelboek(), def, adressen: kop.adressen, geheim: maakGeheimhouding(kop.geheim), periode, voortgang },
      ...{ aantal: Math.round((def.volume[0]?.perJaar ?? 0) * SCHAAL), zaad: 7, snel: false },
      ...{ adviezen: Math.round((def.volume[1]?.perJaar ?? 0) * SCHAAL), chats: 9 },
      zeg: () => undefined,
      stop: () => voortgang.aantal - vanaf >= stopNa,
    })
  } finally {
    voortgang.sluit()
  }
}

beforeAll(async () => {
  kop = await kopie(inject('beheerUrl'), inject('proefMap'))
  client = new pg.Client({ connectionString: kop.adressen.beheer })
  await client.connect()
  await expect(speel(260)).rejects.toBeInstanceOf(Onderbroken)
  // As after kill -9: the last steps happened, and nobody wrote them down.
  const regels = fs.readFileSync(bestand, 'utf8').split('\n')
  fs.writeFileSync(bestand, `${regels.slice(0, -8).join('\n')}\n["half`)
  uit = await speel(Number.POSITIVE_INFINITY)
}, 300_000)
afterAll(async () => {
  await client.end()
  await kop.weg()
})

const lijst = async (sql: string): Promise<Record<string, number>> =>
  Object.fromEntries((await client.query<{ k: string; n: number }>(sql)).rows.map(r => [r.k, r.n]))
const getal = async (sql: string): Promise<number> => (await client.query<{ n: number }>(sql)).rows[0]?.n ?? -1
const feiten = (soort: string) => getal(`select count(*)::int as n from kring.gebeurtenis where soort = '${soort}'`)
const per = (uitdrukking: string, soort: string) =>
  lijst(`select ${uitdrukking} as k, count(*)::int as n from kring.gebeurtenis where soort = '${soort}' group by 1`)

test('wat de maker van de meldingen weet staat precies zo in het journaal, ook na afbreken en verdergaan', async () => {
  const { meldingen } = uit.waarheid
  expect(meldingen.aantal).toBe(27)
  expect(await feiten('MeldingOntvangen')).toBe(27)
  expect(await getal(`select count(*)::int as n from kring.zaak where soort = 'melding'`)).toBe(27)
  expect(await per(`to_char(op at time zone 'Europe/Amsterdam', 'YYYY-MM')`, 'MeldingOntvangen')).toEqual(
    meldingen.perMaand,
  )
  expect(
    await lijst(`select gemeente as k, count(*)::int as n from kring.zaak where soort = 'melding' group by 1`),
  ).toEqual(meldingen.perGemeente)
  expect(
    await lijst(`select meldbron as k, count(*)::int as n from kring.zaak where soort = 'melding' group by 1`),
  ).toEqual(meldingen.perBron)
  const vormen = await lijst(
    `select v as k, count(*)::int as n from kring.gebeurtenis, jsonb_array_elements_text(inhoud -> 'toedracht' -> 'vormen') v
      where soort = 'MeldingOntvangen' group by 1`,
  )
  expect(vormen).toEqual(meldingen.perVorm)
  const besluiten = await lijst(
    `select b as k, count(*)::int as n from kring.gebeurtenis, jsonb_array_elements_text(inhoud -> 'besluiten') b
      where soort = 'BesluitBevestigd' group by 1`,
  )
  expect(besluiten).toEqual(meldingen.perBesluit)
  expect(Object.keys(besluiten).length).toBeGreaterThan(1)
  expect(await getal(`select count(*)::int as n from kring.zaak where eerder <> '{}'`)).toBe(meldingen.herhaald)
  expect(meldingen.herhaald).toBeGreaterThan(3)
  expect(await feiten('MeldingGesloten')).toBe(meldingen.gesloten)
})

test('overdrachten, plannen, opvolgingen en duur kloppen met wat er gebeurde', async () => {
  const { overdrachten, casussen, opvolgingen, onderzoeken, duur } = uit.waarheid
  expect({
    aangeboden: await feiten('OverdrachtAangeboden'),
    aanvaard: await feiten('OverdrachtAanvaard'),
    teruggegeven: await feiten('OverdrachtTeruggegeven'),
    vervallen: await feiten('OverdrachtVervallen'),
    aangehouden: await feiten('OverdrachtAangehouden'),
  }).toEqual(overdrachten)
  expect(overdrachten.aanvaard).toBeGreaterThan(5)
  expect({
    geopend: await getal(`select count(*)::int as n from kring.zaak where soort = 'casus'`),
    metRegie: await feiten('RegieBelegd'),
    plannen: await feiten('VeiligheidsplanVastgesteld'),
    gekoppeld: await feiten('GezinsplanGekoppeld'),
    gesloten: await feiten('CasusGesloten'),
  }).toEqual(casussen)
  expect(casussen.plannen).toBeGreaterThan(2)
  expect(await feiten('OpvolgingGedaan')).toBe(opvolgingen.aantal)
  expect(await per(`inhoud ->> 'uitkomst'`, 'OpvolgingGedaan')).toEqual(opvolgingen.perUitkomst)
  expect(opvolgingen.aantal).toBeGreaterThan(0)
  expect([await feiten('OnderzoekGestart'), await feiten('OnderzoekAfgerond')]).toEqual([
    onderzoeken.gestart,
    onderzoeken.afgerond,
  ])
  const seconden = (van: string, tot: string) =>
    getal(`select sum(round(extract(epoch from b.op - a.op)))::int as n from kring.gebeurtenis a join kring.gebeurtenis b
      on b.regio = a.regio and b.stroom = a.stroom and a.soort = '${van}' and b.soort = '${tot}'
        and not exists (select 1 from kring.gebeurtenis t where t.regio = a.regio and t.stroom = a.stroom and t.soort = a.soort
          and t.positie > a.positie and t.positie < b.positie)`)
  expect(await seconden('MeldingOntvangen', 'BesluitBevestigd')).toBe(duur.meldingTotBesluit.seconden)
  expect(await seconden('OverdrachtAangeboden', 'OverdrachtAanvaard')).toBe(duur.aanbodTotAanvaard.seconden)
})

test('advies en chat van het jaar: precies wat de maker weet, en elk contact een keer geteld', async () => {
  const { adviezen, chats } = uit.waarheid
  expect([adviezen.aantal, chats.aantal]).toEqual([12, 9])
  expect(await getal('select count(*)::int as n from kring.advies')).toBe(12)
  const uitAdvies = (kolom: string) => lijst(`select ${kolom} as k, count(*)::int as n from kring.advies group by 1`)
  expect(await uitAdvies('kanaal')).toEqual(adviezen.perKanaal)
  expect(await uitAdvies('soort')).toEqual(adviezen.perSoort)
  expect(await uitAdvies('uitkomst')).toEqual(adviezen.perUitkomst)
  expect(await uitAdvies('gemeente')).toEqual(adviezen.perGemeente)
  expect(await uitAdvies(`to_char(op at time zone 'Europe/Amsterdam', 'YYYY-MM')`)).toEqual(adviezen.perMaand)
  const geteld = (waar: string) =>
    lijst(
      `select jaar || '-' || lpad(maand::text, 2, '0') as k, count(*)::int as n from kring.adviescontact where ${waar} group by 1`,
    )
  expect(await geteld(`kanaal = 'chat'`)).toEqual(chats.perMaand)
  expect(await geteld(`kanaal <> 'chat'`)).toEqual(adviezen.perMaand)
  const zegel = zegelVan(kop.geheim)
  for (const { k } of (await client.query<{ k: string }>('select samenvatting as k from kring.advies')).rows)
    expect(await openTekst(zegel, k)).toMatch(/^Verzonnen/)
})

test('alles ligt in het jaar, op zijn eigen moment; de termijnen liepen mee en elke open zaak heeft een houder', async () => {
  const [tijd] = (await client.query<{ eerst: Date; laatst: Date; momenten: number }>(
    'select min(op) as eerst, max(op) as laatst, count(distinct op)::int as momenten from kring.gebeurtenis',
  )).rows // prettier-ignore
  expect(tijd?.eerst.toISOString() ?? '').toMatch(/^201[45]-(12-31|01)/)
  expect((tijd?.laatst.getTime() ?? 0) <= Date.parse('2015-12-31T23:00:00Z')).toBe(true)
  expect(tijd?.momenten).toBeGreaterThan(80)
  const seinen = await lijst(
    `select soort as k, count(*)::int as n from kring.bericht where soort like 'klok-%' group by 1`,
  )
  expect(Object.values(seinen).reduce((a, b) => a + b, 0)).toBeGreaterThanOrEqual(uit.seinen)
  expect(seinen['klok-waarschuwing']).toBeGreaterThan(5)
  expect((await client.query(ZONDER_HOUDER)).rows).toEqual([{ aantal: 0 }])
  expect(await getal(`select count(*)::int as n from kring.persoon where not verzonnen`)).toBe(0)
  const worker = maakDb(kop.adressen.worker, { max: 1 })
  const keuring = await worker.asActor(systeemActor(regelboek(), REGIO), new Date().toISOString(), tx =>
    keurJournaal(tx, kop.geheim.ijkpunt),
  )
  await worker.sluit()
  expect(keuring.broken).toEqual([])
})

test('nog eens draaien na het einde doet niets', async () => {
  const voor = await getal('select count(*)::int as n from kring.gebeurtenis')
  const blikken = await getal('select count(*)::int as n from kring.inzage')
  const weer = await speel(Number.POSITIVE_INFINITY)
  expect(weer.opdrachten).toBe(0)
  expect(weer.waarheid).toEqual(uit.waarheid)
  expect(await getal('select count(*)::int as n from kring.gebeurtenis')).toBe(voor)
  expect(await getal('select count(*)::int as n from kring.inzage')).toBe(blikken)
})

/** As `kring figures verify` compares. */
async function legNaast(waarheid: Jaaruitkomst['waarheid']) {
  if (!def) throw new Error('geen regio')
  const worker = maakDb(kop.adressen.worker, { max: 1 })
  try {
    const nu = new Date().toISOString()
    return await worker.asActor(systeemActor(regelboek(), REGIO), nu, tx => vergelijk(tx, def, 2015, waarheid))
  } finally {
    await worker.sluit()
  }
}

test('de telregels en de cijfers van het jaar zijn precies wat de maker weet', async () => {
  const { checks, figures } = await legNaast(uit.waarheid)
  expect([checks, figures].map(l => l.filter(r => !r.equal))).toEqual([[], []])
  expect(checks.filter(c => c.truth > 0).length).toBeGreaterThan(60)
  expect(figures.map(f => f.id)).toEqual(expect.arrayContaining(['d003-19', 'd003-26']))
  // a maker that knows one report more, or a minute more, is found out
  const { meldingen, duur } = uit.waarheid
  const anders = Object.assign(Object.create(Object.getPrototypeOf(uit.waarheid) as object), uit.waarheid, {
    meldingen: { ...meldingen, aantal: meldingen.aantal + 1 },
    duur: {
      ...duur,
      openingTotSluiting: { ...duur.openingTotSluiting, seconden: duur.openingTotSluiting.seconden + 60 },
    },
  }) as typeof uit.waarheid
  const fout = await legNaast(anders)
  expect(fout.checks.filter(c => !c.equal).map(c => c.what)).toEqual(
    expect.arrayContaining(['melding', 'casus-gesloten, seconden samen']),
  )
  expect(fout.figures.some(f => !f.equal)).toBe(true)
})

test('opnieuw opgebouwd uit het journaal is het hetzelfde, ook als er regels wegraken of een inhoud vernietigd is', async () => {
  const beeld = () =>
    client.query(
      'select regio, id, soort, dag, vast, gemeente, aantal, duur, werkduur, kenmerken, vormen from kring.telregel order by id',
    )
  const som = async (uit: string) =>
    (
      await client.query(`select regio, soort, kenmerk, maand::text, gemeente, sum(aantal)::text as aantal, sum(duur)::text as duur, sum(werkduur)::text as werkduur
        from (${uit}) x group by 1, 2, 3, 4, 5 having sum(aantal) <> 0 order by 1, 2, 3, 4, 5`)
    ).rows
  const sommen = () => som('select * from kring.telmaand')
  const sommenVanRegels = () =>
    som(`select t.regio, t.soort, k as kenmerk, date_trunc('month', t.dag)::date as maand, g as gemeente, t.aantal, coalesce(t.duur, 0) as duur, coalesce(t.werkduur, 0) as werkduur
        from kring.telregel t cross join lateral unnest(t.kenmerken || ''::text) k cross join lateral (values (coalesce(t.gemeente, 'onbekend')), ('')) v(g)`)
  const voor = (await beeld()).rows
  const regels: string[] = []
  const eerst = await herbouwTelfeiten(kop.adressen.beheer, r => void regels.push(r))
  expect(eerst).toMatchObject({ added: 0, removed: 0, changed: 0, facts: voor.length })
  expect(regels.at(-1)).toMatch(/^100 procent, \d+ feiten per seconde/)
  await client.query(`delete from kring.telregel where soort in ('melding', 'besluit');
    update kring.telregel set aantal = 5 where soort = 'casus'`)
  const weer = await herbouwTelfeiten(kop.adressen.beheer, () => undefined)
  expect(weer.added).toBeGreaterThan(30)
  expect(weer.changed).toBe(uit.waarheid.casussen.geopend)
  expect((await beeld()).rows).toEqual(voor)
  expect(await sommen()).toEqual(await sommenVanRegels())
  // from nothing; what is not in the journal (advice) does not come back
  await client.query('delete from kring.telregel; delete from kring.telmaand')
  const leeg = await herbouwTelfeiten(kop.adressen.beheer, () => undefined)
  expect(leeg).toMatchObject({ added: voor.length - uit.waarheid.adviezen.aantal, removed: 0, changed: 0, kept: 0 })
  expect((await beeld()).rows).toEqual(voor.filter(r => r.soort !== 'advies'))
  expect(await sommen()).toEqual(await sommenVanRegels())
  // a payload that is destroyed by law cannot be counted again, and what was counted stays
  await client.query(
    `update kring.gebeurtenis set inhoud = null, zout = null, vernietigd_op = now() where soort = 'MeldingGesloten'`,
  )
  const na = await herbouwTelfeiten(kop.adressen.beheer, () => undefined)
  expect(na).toMatchObject({ added: 0, removed: 0, changed: 0 })
  expect(na.kept).toBe(uit.waarheid.meldingen.gesloten)
  expect((await beeld()).rows).toEqual(voor.filter(r => r.soort !== 'advies'))
})
