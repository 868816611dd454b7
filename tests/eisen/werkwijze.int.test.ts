import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { dagenVan, type Rooster } from '../../keten/dienst/screens/rooster.ts'
import { slice } from '../../keten/melding/index.ts'
import { getDefinitie, regelboek } from '../../kernel/testing/regios.ts'
import { Bezoeker } from '../../service/verhaal/bezoeker.ts'
import { gelukt, poging } from '../../service/verhaal/hand.ts'
import {
  aanbod,
  biedAan,
  doe,
  mijnWerk,
  neemAan,
  openMelding,
  rondStapAf,
  stapInvoer,
} from '../../service/verhaal/handelingen.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'
import { anna as annaPuur, ontvangen } from './hulp/melding.ts'
import { geladen } from './hulp/regio.ts'
import { gewogen, invoer, MOEDER, VADER } from './hulp/voordeur.ts'

// Monday 2 March 2026, 10:00 in Amsterdam.
const BEGIN = '2026-03-02T09:00:00.000Z'
let huis: Huis
beforeAll(async () => {
  huis = await maakHuis({ begin: BEGIN })
})
afterAll(() => huis.sluit())
afterEach(() => expect(huis.fouten.splice(0)).toEqual([]))

const ROTTERDAM = 'rotterdam-2014'
const ARNHEM = 'arnhem-achterhoek-2014'

describe('een stap overslaan', () => {
  test('R002-136 in elke regio gaat een gewone stap over met een reden, en een wettelijke nooit', () => {
    for (const [id, regio] of regelboek().regios) {
      const { stappen } = regio.keten.weging
      for (const [plek, stap] of stappen.entries()) {
        const eerder = stappen
          .slice(0, plek)
          .map(s => ({ soort: 'WegingstapOvergeslagen', stap: s.id, reden: 'r' }) as const)
        const staat = [ontvangen(), ...eerder].reduce(slice.decider.evolve, slice.decider.begin)
        const uit = slice.decider.decide(
          staat,
          { type: 'SlaStapOver', stap: stap.id, reden: 'r' },
          { wie: annaPuur, nu: BEGIN, regio },
        )
        if (stap.wettelijk) expect([id, stap.id, uit]).toMatchObject([id, stap.id, { ok: false, code: 'MAG_NU_NIET' }])
      }
      expect([id, stappen.filter(s => s.wettelijk).length > 0]).toEqual([id, true])
    }
  })
  test('R002-136 een stap die Arnhem toevoegt mag over met een reden; noemt Arnhem haar wettelijk, dan niet', () => {
    const extra = (meer: string) =>
      geladen(ARNHEM, [
        'keten.yaml',
        /( {6}- \{ id: ernst,)/,
        `      - { id: gebiedsteam, label: Navraag bij het gebiedsteam, verplichteVelden: [lokalePartijen]${meer}, bron: platform }\n$1`,
      ])
    const staat = [
      ontvangen({ gemeente: 'Arnhem' }),
      { soort: 'WegingstapAfgerond', stap: 'veiligheidsrisico', velden: {} } as const,
    ].reduce(slice.decider.evolve, slice.decider.begin)
    const slaOver = (meer: string) =>
      slice.decider.decide(
        staat,
        { type: 'SlaStapOver', stap: 'gebiedsteam', reden: 'r' },
        { wie: annaPuur, nu: BEGIN, regio: extra(meer) },
      )
    expect(slaOver('')).toMatchObject({ ok: true, feiten: [{ soort: 'WegingstapOvergeslagen', stap: 'gebiedsteam' }] })
    expect(slaOver(', wettelijk: true')).toMatchObject({ ok: false, velden: [{ uitleg: 'is wettelijk' }] })
  })
  test('R002-136 overgeslagen stappen zijn per stap geteld', async () => {
    const anna = await huis.als(`aanname.${ROTTERDAM}`)
    const geteld = async () =>
      (
        await gelukt(
          (await huis.als(`proces.${ROTTERDAM}`)).haal<{
            tellingen: { soort: string; label: string; aantal: number }[]
          }>('/telling/meldingen'),
        )
      ).tellingen.filter(t => t.soort === 'overgeslagen-stap')
    const slaOver = async (...stappen: string[]) => {
      const dossier = await openMelding(anna, await neemAan(anna, invoer()))
      const pad = `/meldingen/${dossier.id}/weging/overgeslagen-stappen`
      expect(await poging(anna.stuur(pad, { stap: 'acuut', reden: 'Geen tijd.' }))).toMatchObject({ status: 409 })
      await rondStapAf(anna, dossier, 'acuut')
      expect((await poging(anna.stuur(pad, { stap: 'informatie' }))).status).toBe(400)
      for (const stap of stappen) {
        if (stap === 'contact') for (const eerst of ['analyse', 'triage']) await rondStapAf(anna, dossier, eerst)
        await doe(anna, pad, { stap, reden: 'De school is dicht (verzonnen).' })
      }
    }
    await slaOver('informatie')
    await slaOver('informatie', 'contact')
    expect((await geteld()).map(t => [t.label, t.aantal])).toEqual([
      ['Extra informatie verzamelen', 2],
      ['Contact zoeken met betrokkenen', 1],
    ])
  })
})

test('R000-39 de analyse aan het begin noemt een deskundige, en niet zomaar iemand', async () => {
  const anna = await huis.als(`aanname.${ROTTERDAM}`)
  const dossier = await openMelding(anna, await neemAan(anna, invoer()))
  expect(dossier.deskundigen.map(d => d.naam)).toEqual(['Gijs Voorbeeld'])
  for (const stap of ['acuut', 'informatie']) await rondStapAf(anna, dossier, stap)
  const pad = `/meldingen/${dossier.id}/weging/stappen`
  const met = (deskundige: object) => stapInvoer(dossier, 'analyse', { deskundige })
  for (const wie of [{}, { tekst: 'Een bekende naam' }, { keuze: anna.mens.id }])
    expect(await poging(anna.stuur(pad, met(wie)))).toMatchObject({ status: 422, velden: ['deskundige'] })
  await doe(anna, pad, met({ keuze: dossier.deskundigen[0]?.id }))
  const { melding } = (await openMelding(anna, dossier.id)) as unknown as {
    melding: { stappen: Record<string, { velden: { deskundige?: { keuze: string } } }> }
  }
  expect(melding.stappen['analyse']?.velden.deskundige?.keuze).toBe((await huis.als(`weging.${ROTTERDAM}`)).mens.id)
})

test('R002-26 de eerste taak van een plan begint dezelfde dag', async () => {
  const [anna, gijs] = [await huis.als(`aanname.${ARNHEM}`), await huis.als(`weging.${ARNHEM}`)]
  const { id } = await gewogen(anna, gijs, ['VENV'], invoer({ gemeente: 'Arnhem' }))
  const pad = `/meldingen/${id}/plan`
  const taak = 'De wijkagent en wij gaan samen langs (verzonnen).'
  const morgen = { taak, begint: '2026-03-03T09:00+01:00' }
  expect(await poging(anna.stuur(pad, morgen))).toMatchObject({ status: 422, velden: ['begint'] })
  await doe(anna, pad, { taak, begint: '2026-03-02T23:30+01:00', daarna: 'Morgen bellen met school.' })
  type Beeld = {
    melding: { plan: { begint: string; begonnenOp: string | null } }
    werk: { soort: string; vervaltOp: string; klaarOp: string | null }[]
  }
  const nu = async () => (await openMelding(anna, id)) as unknown as Beeld
  expect((await nu()).melding.plan.begint).toBe('2026-03-02T22:30:00.000Z')
  const werk = async () => (await nu()).werk.find(w => w.soort === 'plan-beginnen')
  expect(await werk()).toMatchObject({ vervaltOp: '2026-03-02T22:59:59.000Z', klaarOp: null })
  await doe(anna, `${pad}/begin`, { verslag: 'Om elf uur samen aangebeld (verzonnen).' })
  expect((await nu()).melding.plan.begonnenOp).toBe(BEGIN)
  expect((await werk())?.klaarOp).not.toBeNull()
})

test('R002-27 wie dit gezin al helpt is te zien, en de overdracht gaat naar die hulpverlener', async () => {
  const [anna, gijs] = [await huis.als(`aanname.${ARNHEM}`), await huis.als(`weging.${ARNHEM}`)]
  const dossier = await gewogen(anna, gijs, ['OVD-BETR'], invoer({ gemeente: 'Arnhem' }))
  const { id } = dossier
  const carla = await huis.als(`casus.${ARNHEM}`)
  const pad = `/meldingen/${id}/lopende-hulp`
  const wat = 'Elke week gezinsbegeleiding, sinds de zomer (verzonnen).'
  expect(await poging(anna.stuur(pad, { werker: anna.mens.id, wat }))).toMatchObject({
    status: 422,
    velden: ['werker'],
  })
  await doe(anna, pad, { werker: carla.mens.id, wat })
  type Beeld = {
    melding: { lopendeHulp: { organisatie: string; werker: string; wat: string } }
    teksten: Record<string, string>
    hulpverleners: { id: string; naam: string; organisatie: string }[]
    ontvangers: { id: string }[]
  }
  const { melding, teksten, hulpverleners, ontvangers } = (await openMelding(anna, id)) as unknown as Beeld
  const wie = hulpverleners.find(h => h.id === melding.lopendeHulp.werker)
  expect([wie?.naam, teksten[melding.lopendeHulp.wat]]).toEqual(['Carla Proef', wat])
  expect(melding.lopendeHulp.organisatie).toBe(wie?.organisatie)
  const ander = ontvangers.find(o => o.id !== wie?.organisatie)?.id
  const bod = aanbod(dossier)
  expect(await poging(anna.stuur(`/meldingen/${id}/overdracht`, { ...bod, aan: ander }))).toMatchObject({
    status: 422,
    velden: ['aan'],
  })
  await doe(anna, `/meldingen/${id}/overdracht`, { ...bod, aan: wie?.organisatie })
  // The team sees for whom it is, and the worker reads it in their own work.
  const tom = await huis.als(`team.${ARNHEM}`)
  expect(await gelukt(tom.haal(`/meldingen/${id}/overdracht`))).toMatchObject({ voor: 'Carla Proef' })
  expect((await mijnWerk(carla)).berichten).toContainEqual(
    expect.objectContaining({ soort: 'overdracht-bekend-gezin', zaak: expect.objectContaining({ id }) as object }),
  )
})

test('R000-37 de partner krijgt het verzoek met urgentie en uiterste tijd, van wie de procesregie heeft tot de overdracht lukt', async () => {
  const deel = getDefinitie(ROTTERDAM)
    .regie.find(r => r.niveau === 'proces')
    ?.delen?.find(d => d.id === 'tot-overdracht')
  expect(deel?.houder).toBe('ashg')
  const [anna, gijs] = [await huis.als(`aanname.${ROTTERDAM}`), await huis.als(`weging.${ROTTERDAM}`)]
  const dossier = await gewogen(anna, gijs, ['OVD-LOK'], invoer({ reikwijdte: 'langdurig' }))
  await biedAan(anna, dossier)
  const tom = await huis.als(`team.${ROTTERDAM}`)
  const { overdrachten } = await gelukt(
    tom.haal<{
      overdrachten: {
        melding: string
        urgentie: string
        van: { naam: string }
        klok: { vervaltOp: string; bron: string } | null
      }[]
    }>('/mijn-werk'),
  )
  const verzoek = overdrachten.find(o => o.melding === dossier.id)
  expect(verzoek).toMatchObject({ urgentie: 'hoog' })
  expect(Date.parse(verzoek?.klok?.vervaltOp ?? '')).toBeGreaterThan(Date.parse(BEGIN))
  expect(verzoek?.klok?.bron).toBeTruthy()
})

test('R000-27 voor elk uur van de week staat er een bereikbaar mens, of een gat', async () => {
  const noor = await huis.als(`nacht.${ROTTERDAM}`)
  const { collegas } = await gelukt(noor.haal<Rooster>('/diensten?van=2026-03-09'))
  const [een, twee] = collegas
  const dienst = (mens: string | undefined, van: string, tot: string, bereikbaar: string) =>
    noor.stuur('/diensten', { mens, van: `${van}+01:00`, tot: `${tot}+01:00`, bereikbaar })
  // Monday to Thursday day and night by turns; nothing from Friday 08:00 on but Saturday afternoon.
  for (const dag of ['09', '10', '11', '12']) {
    await gelukt(dienst(een?.id, `2026-03-${dag}T08:00`, `2026-03-${dag}T20:00`, '010 000 00 01'))
    await gelukt(
      dienst(
        twee?.id,
        `2026-03-${dag}T20:00`,
        `2026-03-${String(Number(dag) + 1).padStart(2, '0')}T08:00`,
        '010 000 00 02',
      ),
    )
  }
  await gelukt(dienst(een?.id, '2026-03-14T12:00', '2026-03-14T18:00', '010 000 00 01'))
  expect((await poging(dienst(een?.id, '2026-03-14T18:00', '2026-03-14T20:00', 'bel maar'))).status).toBe(400)
  const rooster = await gelukt(noor.haal<Rooster>('/diensten?van=2026-03-09'))
  const week = dagenVan(rooster, '2026-03-09').slice(0, 7)
  const minuten = (klok: string) => Number(klok.slice(0, 2)) * 60 + Number(klok.slice(3))
  const uren = week.flatMap(({ dag, blokken }) =>
    Array.from({ length: 24 }, (_, uur) => ({
      dag,
      uur,
      hier: blokken.filter(b => minuten(b.begin) <= uur * 60 && minuten(b.eind) > uur * 60),
    })),
  )
  expect(uren.filter(u => u.hier.length !== 1)).toEqual([])
  const bezet = uren.filter(u => u.hier[0]?.naam !== null)
  expect(bezet.every(u => typeof u.hier[0]?.bereikbaar === 'string')).toBe(true)
  // Four days and nights and one afternoon; the rest of the week is marked as a gap.
  expect(bezet).toHaveLength(4 * 24 + 6)
  expect(uren.filter(u => u.dag === '2026-03-15').every(u => u.hier[0]?.naam === null)).toBe(true)
})

test('R001-04 een melding uit 2018 gebruikt de visie van 2015 tot 2017 niet stil: er staat een waarschuwing', async () => {
  const als = (kort: string) => Bezoeker.meldAan(huis.adres, `${kort}.utrecht-amersfoort-2015`)
  type Beeld = { looptijd: { stand: string; van: string; tot: string } | null }
  const looptijd = async (dag: string) => {
    huis.klok.zet(`${dag}T10:00:00.000Z`)
    const anna = await als('aanname')
    // the child of the example was not born yet
    const id = await neemAan(anna, invoer({ gemeente: 'Utrecht', personen: [MOEDER, VADER] }))
    return ((await openMelding(anna, id)) as unknown as Beeld).looptijd
  }
  expect(await looptijd('2017-12-31')).toBeNull()
  expect(await looptijd('2018-03-05')).toEqual({ stand: 'voorbij', van: '2015-01-01', tot: '2017-12-31' })
  // And who manages the region reads it on the page of the region.
  const beheer = await als('beheer')
  const { waarschuwing } = await gelukt(beheer.haal<{ waarschuwing: string | null }>('/regios/utrecht-amersfoort-2015'))
  expect(waarschuwing).toContain('2017-12-31')
})
