import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Route } from '../../kernel/gate.ts'
import { maakRoutes } from '../../service/slices.ts'
import { Bezoeker, type Antwoord } from '../../service/verhaal/bezoeker.ts'
import { aanvaard, biedAan, doe, openCasus, openMelding } from '../../service/verhaal/handelingen.ts'
import { gewogen, invoer, KIND, MOEDER, VADER } from '../eisen/hulp/voordeur.ts'
import { regelboek } from '../hulp/database.ts'
import { maakHuis, type Huis } from '../hulp/huis.ts'
import { ingangVan, sleutelVan, type Onderwerp } from '../walls/invoer.ts'

let huis: Huis
const regels: string[] = []
beforeAll(async () => {
  huis = await maakHuis({ log: regels })
})
afterAll(() => huis.sluit())

const REGIO = 'ijsselland-2014'
const GEMEENTE = 'Zwolle'
const KANARIE = /KANARIE\d+x/g
const NIETS = '00000000-0000-4000-8000-000000000000'

/** Gives out words that occur nowhere else, and remembers where each was planted. */
class Volière {
  readonly waar = new Map<string, string>()
  nieuw(wat: string): string {
    const woord = `KANARIE${this.waar.size + 1}x`
    this.waar.set(woord, wat)
    return woord
  }
  /** The same input, with a word of its own in every free text and every name. */
  in(inhoud: unknown, waar: string): unknown {
    if (Array.isArray(inhoud)) return inhoud.map((x, i) => this.in(x, `${waar}[${i}]`))
    if (typeof inhoud === 'string')
      return /^(Proef|Verzonnen|x$)/.test(inhoud) ? `Verzonnen ${this.nieuw(waar)}` : inhoud
    if (inhoud === null || typeof inhoud !== 'object') return inhoud
    return Object.fromEntries(Object.entries(inhoud).map(([k, v]) => [k, this.in(v, `${waar}.${k}`)]))
  }
}
const kanaries = new Volière()
const als = (kort: string, regio = REGIO) => Bezoeker.meldAan(huis.adres, `${kort}.${regio}`)

const mens = (wie: object, naam: string) => ({
  ...wie,
  voornamen: kanaries.nieuw(`${naam} voornamen`),
  achternaam: kanaries.nieuw(`${naam} achternaam`),
  straat: kanaries.nieuw(`${naam} straat`),
  huisnummer: '12',
  postcode: '1000 AA',
  plaats: kanaries.nieuw(`${naam} plaats`),
})

const routes: readonly Route[] = maakRoutes(regelboek())
const overZaak = (soort: 'melding' | 'casus') => routes.filter(r => ingangVan(r).zaak === soort)

/** One request as this person, on any route, with input that fits it. */
async function roep(
  wie: Bezoeker,
  r: Route,
  o: Onderwerp,
  anders?: (body: unknown) => unknown,
): Promise<Antwoord<unknown>> {
  const {
    params = {},
    query = {},
    body,
  } = ingangVan(r).invoer(o) as {
    params?: Record<string, string>
    query?: Record<string, string>
    body?: unknown
  }
  const pad = r.pad.replace(/:(\w+)/g, (_heel, naam: string) => params[naam] ?? o.id)
  const vraag = new URLSearchParams(query).toString()
  if (r.methode === 'GET') {
    const uit = await wie.haalBytes(vraag === '' ? pad : `${pad}?${vraag}`)
    return { status: uit.status, inhoud: uit.bytes.toString('latin1'), koppen: uit.koppen }
  }
  return wie.stuur(pad, anders ? anders(body ?? {}) : (body ?? {}), { methode: r.methode })
}
const gezien = (a: Antwoord<unknown>): readonly string[] =>
  `${JSON.stringify(a.inhoud)} ${JSON.stringify([...a.koppen])}`.match(KANARIE) ?? []

test(
  'een gezin vol kanaries: wie er niet bij hoort ziet in geen antwoord, zoekresultaat of foutzin van de hele API een woord ervan',
  { timeout: 150_000 },
  async () => {
    const [anna, gijs, team, cas] = [await als('aanname'), await als('weging'), await als('team'), await als('casus')]
    const melding = invoer({
      gemeente: GEMEENTE,
      verhaal: `Verzonnen ${kanaries.nieuw('verhaal')}`,
      personen: [mens(MOEDER, 'moeder'), mens(VADER, 'vader'), mens(KIND, 'kind')] as ReturnType<
        typeof invoer
      >['personen'],
      melder: {
        naam: kanaries.nieuw('melder'),
        hoedanigheid: 'leerkracht',
        beroepsmatig: true,
        bereikbaar: kanaries.nieuw('melder bereikbaar'),
        anonimiteit: 'open',
      },
    })
    const { id } = await gewogen(anna, gijs, ['OVD-LOK'], melding)
    await biedAan(anna, await openMelding(anna, id))
    // While it is only offered: somebody of the team sees that there is something, and no name and no story.
    const aanbod = await team.haal(`/meldingen/${id}/overdracht`)
    expect([aanbod.status, gezien(aanbod)]).toEqual([200, []])
    const zaak = await aanvaard(team, id)
    const blad = (await openCasus(cas, zaak)) as unknown as { casus: { personen: { id: string }[] } }
    const [moeder, vader] = blad.casus.personen.map(p => p.id)
    const over = (welke: string, persoon: string): Onderwerp => ({
      ...{ id: welke, persoon, mens: team.mens.id, team: cas.organisatie.id, bericht: NIETS },
      ...{ gemeente: GEMEENTE, regio: REGIO, stap: 'x', vraag: 'x', grond: 'x' },
      achternaam: [...kanaries.waar].find(([, wat]) => wat === 'moeder achternaam')?.[0] ?? '',
    })

    // The family is filled through the API itself: every free text of every route, for one and for another member.
    const fout: string[] = []
    let geplant = 0
    for (const persoon of [moeder, vader])
      for (const r of overZaak('casus').filter(
        x =>
          x.soort === 'opdracht' &&
          x.bestand === undefined &&
          !/sluiting|heropening|spoorwerkers|sperren|ervaring.koppeling/.test(x.pad),
      )) {
        const a = await roep(cas, r, over(zaak, persoon ?? ''), body =>
          kanaries.in(body, `${r.pad} ${persoon === moeder ? 'moeder' : 'vader'}`),
        )
        if (a.status === 200) geplant += 1
        // A refusal never repeats what was sent, also not to who may see it.
        else fout.push(...gezien(a).map(k => `${sleutelVan(r)}: ${kanaries.waar.get(k) ?? k}`))
      }
    expect(fout).toEqual([])
    expect(geplant).toBeGreaterThan(60)
    // They are really there, for who works with the family.
    const dossier = gezien(await cas.haal(`/casussen/${zaak}`))
    expect(new Set(dossier).size).toBeGreaterThan(60)

    // Everybody who does not work with this family, on every route of the house, by its id and by its name.
    const lezers = [
      ...(await Promise.all(['proces', 'beleid', 'beheer', 'team2', 'casus2', 'coach'].map(kort => als(kort)))),
      ...(await Promise.all(['aanname', 'casus', 'proces'].map(kort => als(kort, 'rotterdam-2014')))),
    ]
    const lek: string[] = []
    let antwoorden = 0
    for (const lezer of lezers)
      for (const r of routes) {
        const soort = ingangVan(r).zaak
        if (r.soort === 'opdracht' && r.bestand !== undefined) continue
        // what a stranger sends in is a new file of that stranger: with their own words, not those of this family
        if (r.soort !== 'kijk' && soort === null && !/zoekvragen/.test(r.pad)) continue
        const a = await roep(lezer, r, over(soort === 'melding' ? id : zaak, moeder ?? ''))
        antwoorden += 1
        lek.push(...gezien(a).map(k => `${lezer.account} ${sleutelVan(r)} (${a.status}): ${kanaries.waar.get(k) ?? k}`))
      }
    expect(lek).toEqual([])
    expect(antwoorden).toBeGreaterThan(1500)

    // Who works on the track of the father stands outside the file: the same silence, by any road but the sheet that was given.
    const spoor = await als('casus')
    await doe(team, `/casussen/${zaak}/spoorwerkers`, { persoon: vader, mens: spoor.mens.id })
    const eigenSpoor: string[] = []
    for (const r of routes.filter(x => x.soort === 'kijk')) {
      const a = await roep(spoor, r, over(ingangVan(r).zaak === 'melding' ? id : zaak, vader ?? ''))
      const vanAnder = gezien(a).filter(k => !(kanaries.waar.get(k) ?? '').includes('vader'))
      eigenSpoor.push(...vanAnder.map(k => `${sleutelVan(r)}: ${kanaries.waar.get(k) ?? k}`))
    }
    expect(eigenSpoor).toEqual([])
    expect(huis.fouten).toEqual([])

    // The log at its loudest, with every attempt above in it, and with a request that cannot be read at all.
    const scheef = await cas.stuur(`/casussen/${zaak}/hulp`, { [kanaries.nieuw('veldnaam')]: kanaries.nieuw('waarde') })
    expect([scheef.status, JSON.stringify(scheef.inhoud).match(/KANARIE\d+x/g)?.length ?? 0]).toEqual([400, 0])
    await fetch(`${huis.adres}/api/v1/${kanaries.nieuw('pad')}?x=${kanaries.nieuw('vraag')}`)
    await fetch(`${huis.adres}/%zz${kanaries.nieuw('krom pad')}`)
    expect(regels.length).toBeGreaterThan(0)
    expect(regels.join('\n').match(KANARIE) ?? []).toEqual([])

    // And past every screen: what counts, waits to be sent or goes along a line holds no word of anybody.
    for (const tabel of [
      'gebeurtenis',
      'werk',
      'bericht',
      'telfeit',
      'telregel',
      'telmaand',
      'inzage',
      'opdracht',
      'uit',
      'mailuit',
      'terugblik',
      'zoeksleutel',
      'deling',
    ])
      expect(
        (JSON.stringify(await huis.kijk(`select * from kring.${tabel}`)).match(KANARIE) ?? []).map(
          k => `${tabel}: ${kanaries.waar.get(k) ?? k}`,
        ),
      ).toEqual([])
  },
)
