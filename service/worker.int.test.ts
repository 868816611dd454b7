import { afterEach, beforeEach, expect, test } from 'vitest'
import { maakDb, type Db } from '../kernel/db.ts'
import { gewogen, invoer } from '../tests/eisen/hulp/voordeur.ts'
import { regelboek } from '../tests/hulp/database.ts'
import { maakHuis, type Huis } from '../tests/hulp/huis.ts'
import { maakPijplijn } from './opbouw.ts'
import { Bezoeker } from './verhaal/bezoeker.ts'
import { biedAan, doe, meldingen, mijnWerk, neemAan, openMelding } from './verhaal/handelingen.ts'
import { mensId, organisatieId } from './vulling/inrichten.ts'
import { maakWerker, type Werker } from './worker.ts'

// Monday 2 March 2026, 10:00 in Amsterdam.
const BEGIN = '2026-03-02T09:00:00.000Z'
const DAG = 86_400_000
let huis: Huis
let db: Db
let werker: Werker
beforeEach(async () => {
  huis = await maakHuis({ begin: BEGIN })
  db = maakDb(huis.adressen.worker, { max: 2 })
  werker = maakWerker(maakPijplijn(regelboek(), db, { nu: huis.klok.nu }), db, regelboek())
})
afterEach(async () => {
  expect(huis.fouten).toEqual([])
  await db.sluit()
  await huis.sluit()
})
const vers = (account: string) => Bezoeker.meldAan(huis.adres, account)

/** Every message that a clock gave (not what stood out in who looked, nor the yearly review): day, kind, clock, role, organisation; the same ones counted. */
async function berichten(regio: string): Promise<string[]> {
  const rijen = await huis.kijk<{ regel: string; aantal: string }>(
    `select to_char(b.op at time zone 'Europe/Amsterdam', 'MM-DD') || ' ' || b.soort || ' ' || coalesce(b.klok, '-') || ' > ' || b.rol || ', ' || o.naam as regel, count(*) as aantal
       from kring.bericht b join kring.organisatie o on o.regio = b.regio and o.id = b.organisatie
      where b.regio = $1 and b.op > $2 and b.soort not in ('blik-vondst', 'rollen-nazien') group by 1 order by 1`,
    [regio, BEGIN],
  )
  return rijen.map(r => `${r.aantal}x ${r.regel}`)
}

/** One day at a time: every day at 13:00 or 14:00 the worker makes one round. */
async function dagen(van: number, tot: number): Promise<void> {
  for (let dag = van; dag <= tot; dag++) {
    huis.klok.zet(new Date(Date.parse('2026-03-02T12:00:00.000Z') + dag * DAG).toISOString())
    await werker.ronde()
  }
}

test('negentig dagen lang geeft elke klok op haar dag een waarschuwing, verval en opschaling, elk een keer, aan wie de regio noemt', async () => {
  const anna = await huis.als('aanname.rotterdam-2014')
  const dossier = await gewogen(anna, await huis.als('weging.rotterdam-2014'), ['OVD-LOK'])
  await biedAan(anna, dossier)
  const inArnhem = await huis.als('aanname.arnhem-achterhoek-2014')
  const inZwolle = await huis.als('aanname.ijsselland-2014')
  await neemAan(inArnhem, invoer({ gemeente: 'Arnhem' }))
  await neemAan(inZwolle, invoer({ gemeente: 'Zwolle' }))
  const [arnhem, shg] = [inArnhem.organisatie.naam, inZwolle.organisatie.naam]
  await dagen(0, 90)
  const informeren = (wie: string) => [
    `3x 03-23 klok-waarschuwing informeren > medewerker-veilig-thuis, ${wie}`,
    `3x 03-31 klok-escalatie informeren > gedragswetenschapper, ${wie}`,
    `3x 03-31 klok-verlopen informeren > medewerker-veilig-thuis, ${wie}`,
  ]
  expect(await berichten('rotterdam-2014')).toEqual([
    '1x 03-03 klok-waarschuwing acceptatie-overdracht > teamcoordinator, Backoffice Rotterdam',
    '1x 03-03 klok-waarschuwing overdracht > medewerker-veilig-thuis, ASHG Rotterdam',
    '1x 03-04 klok-escalatie overdracht > procesregisseur, ASHG Rotterdam',
    '1x 03-04 klok-verlopen overdracht > medewerker-veilig-thuis, ASHG Rotterdam',
    '1x 03-04 klok-verlopen uitkomst-meedelen > medewerker-veilig-thuis, ASHG Rotterdam',
    '1x 03-05 klok-escalatie acceptatie-overdracht > procesregisseur, ASHG Rotterdam',
    '1x 03-05 klok-verlopen acceptatie-overdracht > teamcoordinator, Backoffice Rotterdam',
    '1x 03-05 overdracht-vervallen - > medewerker-veilig-thuis, ASHG Rotterdam',
    '1x 03-05 overdracht-vervallen - > teamcoordinator, Backoffice Rotterdam',
    ...informeren('ASHG Rotterdam'),
  ])
  expect(await berichten('arnhem-achterhoek-2014')).toEqual([
    `1x 03-03 klok-escalatie weging > procesregisseur, ${arnhem}`,
    `1x 03-03 klok-verlopen weging > medewerker-veilig-thuis, ${arnhem}`,
    `1x 03-03 klok-waarschuwing weging > medewerker-veilig-thuis, ${arnhem}`,
    ...informeren(arnhem),
  ])
  expect(await berichten('ijsselland-2014')).toEqual([
    `1x 03-06 klok-waarschuwing weging > medewerker-veilig-thuis, ${shg}`,
    `1x 03-10 klok-escalatie weging > gedragswetenschapper, ${shg}`,
    `1x 03-10 klok-verlopen weging > medewerker-veilig-thuis, ${shg}`,
    ...informeren(shg),
  ])
  expect(await werker.ronde()).toBe(0)
}, 120_000)

test('een aanbod dat niemand aanvaardt vervalt: de gever houdt de zaak en het team ziet haar niet meer', async () => {
  const anna = await huis.als('aanname.rotterdam-2014')
  const dossier = await gewogen(anna, await huis.als('weging.rotterdam-2014'), ['OVD-LOK'])
  await biedAan(anna, dossier)
  const houders = () => huis.kijk('select organisatie from kring.houder where zaak = $1 and tot is null', [dossier.id])
  const ashg = [{ organisatie: anna.organisatie.id }]
  expect(await houders()).toEqual(ashg)
  await dagen(1, 3)
  expect(await houders()).toEqual(ashg)
  const daarna = await vers('aanname.rotterdam-2014')
  expect((await openMelding(daarna, dossier.id)).melding.overdracht.stand).toBe('geen')
  const tom = await vers('team.rotterdam-2014')
  expect((await tom.haal(`/meldingen/${dossier.id}/overdracht`)).status).toBe(404)
  expect((await mijnWerk(tom)).berichten.map(b => b.soort)).toContain('overdracht-vervallen')
  await biedAan(daarna, dossier)
})

test('een overschrijding krijgt een reden, en de klok staat daar niet door stil', async () => {
  const id = await neemAan(await huis.als('aanname.arnhem-achterhoek-2014'), invoer({ gemeente: 'Arnhem' }))
  await dagen(1, 2)
  const anna = await vers('aanname.arnhem-achterhoek-2014')
  const wegen = async () => (await openMelding(anna, id)).werk.find(w => w.soort === 'wegen')
  const voor = await wegen()
  await doe(anna, `/meldingen/${id}/overschrijding`, { werk: voor?.id, reden: 'Het gezin was niet te bereiken.' })
  expect(await wegen()).toEqual(voor)
  const [rij] = await huis.kijk<{ inhoud: string; klaar_op: Date | null }>(
    'select t.inhoud, w.klaar_op from kring.werk w join kring.tekst t on t.id = w.reden_overschrijding where w.id = $1',
    [voor?.id],
  )
  expect(rij?.klaar_op).toBeNull()
  expect(await huis.woorden(rij?.inhoud ?? '')).toBe('Het gezin was niet te bereiken.')
})

test('R002-23 de klok van 24 uur loopt vanaf de ontvangst bij AMHK of politie, en te laat komt bij de procesregie', async () => {
  const anna = await huis.als('aanname.arnhem-achterhoek-2014')
  const eigen = await neemAan(anna, invoer({ gemeente: 'Arnhem' }))
  const politie = {
    bron: 'politie',
    kanaal: 'politie',
    incident: 'PL0600-9',
    politieOp: '2026-03-01T22:00+01:00',
  } as const
  const viaPolitie = await neemAan(anna, invoer({ gemeente: 'Arnhem', ...politie }))
  const uiterlijk = async (id: string) =>
    (await openMelding(anna, id)).werk.filter(w => w.soort === 'wegen').map(w => Date.parse(w.vervaltOp ?? ''))
  expect(await uiterlijk(eigen)).toEqual([Date.parse('2026-03-03T09:00:00Z')])
  expect(await uiterlijk(viaPolitie)).toEqual([Date.parse('2026-03-02T21:00:00Z')])

  const stand = async () => {
    const petra = await vers('proces.arnhem-achterhoek-2014')
    const rij = await meldingen(petra)
    const { berichten: post } = await mijnWerk(petra)
    return [eigen, viaPolitie].map(id => ({
      teLaat: rij.some(m => m.id === id && Date.parse(m.klok?.vervaltOp ?? '') <= huis.klok.nu().getTime()),
      gemeld: post.filter(b => b.soort === 'klok-escalatie' && b.zaak?.id === id).length,
    }))
  }
  huis.klok.zet('2026-03-03T08:59:00.000Z')
  await werker.ronde()
  expect(await stand()).toEqual([
    { teLaat: false, gemeld: 0 },
    { teLaat: true, gemeld: 1 },
  ])
  huis.klok.zet('2026-03-03T09:00:00.000Z')
  await werker.ronde()
  expect(await stand()).toEqual([
    { teLaat: true, gemeld: 1 },
    { teLaat: true, gemeld: 1 },
  ])
})

test('twee werkers tegelijk geven elk sein een keer', async () => {
  const anna = await huis.als('aanname.arnhem-achterhoek-2014')
  for (let n = 0; n < 10; n++) await neemAan(anna, invoer({ gemeente: 'Arnhem' }))
  huis.klok.zet('2026-03-03T12:00:00.000Z')
  const tweede = maakWerker(maakPijplijn(regelboek(), db, { nu: huis.klok.nu }), db, regelboek())
  const [een, twee] = await Promise.all([werker.ronde(), tweede.ronde()])
  const nazien = await huis.kijk(`select 1 from kring.bericht where soort = 'rollen-nazien'`)
  expect(nazien.length).toBeGreaterThan(0)
  expect(een + twee).toBe(30 + nazien.length)
  const dubbel =
    'select zaak, soort, regio, organisatie, rol from kring.bericht group by 1, 2, 3, 4, 5 having count(*) > 1'
  expect(await huis.kijk(dubbel)).toEqual([])
})

test('waar een regio twee meldpunten heeft gaan waarschuwing en opschaling naar het meldpunt van de melding', async () => {
  const regio = 'arnhem-achterhoek-2014'
  const noord = organisatieId(regio, 'amhk-noord')
  const [midden] = await huis.kijk<{ id: string }>(
    'select organisatie as id from kring.rolvervulling where regio = $1 and mens = $2',
    [regio, mensId(`weging.${regio}`)],
  )
  expect(midden?.id).toBe(organisatieId(regio, 'amhk-midden'))
  await huis.kijk('update kring.rolvervulling set organisatie = $2 where regio = $1 and mens = $3', [
    regio,
    noord,
    mensId(`aanname.${regio}`),
  ])
  await neemAan(await huis.als(`aanname.${regio}`), invoer({ gemeente: 'Doetinchem' }))
  await dagen(0, 90)
  const per = await huis.kijk<{ rol: string; organisatie: string; aantal: number }>(
    `select rol, organisatie, count(*)::int as aantal from kring.bericht
      where regio = $1 and op > $2 and soort like 'klok-%' group by 1, 2 order by 1, 2`,
    [regio, BEGIN],
  )
  // process direction is one for the region; whoever works in the report is at the reporting point in the north
  expect(per).toEqual([
    { rol: 'gedragswetenschapper', organisatie: noord, aantal: 3 },
    { rol: 'medewerker-veilig-thuis', organisatie: noord, aantal: 8 },
    { rol: 'procesregisseur', organisatie: midden?.id, aantal: 1 },
  ])
}, 120_000)
