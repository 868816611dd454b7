import { describe, expect, test } from 'vitest'
import { idVan } from '../../../kernel/testing/mensen.ts'
import { getDefinitie } from '../../../kernel/testing/regios.ts'
import { carla, geopend } from '../../../tests/eisen/hulp/casus.ts'
import { KIND, MOEDER, VADER } from '../../../tests/eisen/hulp/melding.ts'
import type { Casus, CasusFeit, CasusOpdracht } from '../casus.ts'
import { decide } from '../decide.ts'
import { evolve } from '../evolve.ts'
import { HOEDANIGHEDEN, type Belet, type RechtenOpdracht, type Verzoek } from './feiten.ts'
import { BEWIJS, groepVan, LEEFTIJDSTABEL, type Groep } from './wie.ts'

const NU = '2026-03-02T09:00:00.000Z'
const ctx = { wie: carla, nu: NU, regio: getDefinitie('rotterdam-2014') }
const tweede = { ...ctx, wie: { ...carla, mens: idVan('een ander') } }
const gezin: CasusFeit[] = [
  { soort: 'VerbandGelegd', van: MOEDER, naar: KIND, relatie: 'ouder', geweld: false, sinds: null },
  { soort: 'VerbandGelegd', van: VADER, naar: KIND, relatie: 'ouder', geweld: false, sinds: null },
]
const V = idVan('verzoek')
const staat = (...feiten: readonly CasusFeit[]) =>
  [geopend(), ...gezin, ...feiten].reduce<Casus>(evolve, { status: 'geen' })
type Aanneming = Extract<RechtenOpdracht, { type: 'NeemVerzoekAan' }>
const vraag = (anders: Partial<Aanneming> = {}): Aanneming => ({
  ...{
    type: 'NeemVerzoekAan',
    verzoek: V,
    persoon: MOEDER,
    recht: 'afschrift',
    wet: 'wmo-5-3-2',
    hoedanigheid: 'zelf',
  },
  ...{ vrager: null, identiteit: 'document-gezien', bevoegdheid: null, kanWegen: true, belang: true },
  ...{ wat: idVan('wat'), ontvangenOp: '2026-03-02', over: { leeftijd: 40 } },
  ...anders,
})
const ouder = { hoedanigheid: 'ouder', vrager: MOEDER, bevoegdheid: 'gezagsregister', persoon: KIND } as const
/** What comes of an order: the kinds of facts, or the field that is refused. */
const uitkomst = (c: Casus, o: CasusOpdracht, wie = ctx): string => {
  const uit = decide(c, o, wie)
  return uit.ok ? uit.feiten.map(f => f.soort).join(' ') : (uit.velden?.[0]?.veld ?? uit.uitleg)
}
const na = (c: Casus, o: CasusOpdracht, wie = ctx): Casus => {
  const uit = decide(c, o, wie)
  if (!uit.ok) throw new Error(uit.uitleg)
  return uit.feiten.reduce<Casus>(evolve, c)
}

describe('wie iets over gegevens mag vragen (Wmo 2015 art. 5.3.2, dossier 1.9)', () => {
  const ja = 'VerzoekOntvangen'
  test.each([
    ['een volwassene voor zichzelf', { kanWegen: false }, ja],
    ['ook wie van geweld wordt verdacht, over zichzelf', { persoon: VADER }, ja],
    ['een kind van 11 zelf niet', { persoon: KIND, over: { leeftijd: 11 } }, 'hoedanigheid'],
    ['een kind van onbekende leeftijd zelf niet', { persoon: KIND, over: { leeftijd: null } }, 'hoedanigheid'],
    ['een kind van 12 pas na een oordeel', { persoon: KIND, over: { leeftijd: 12 }, kanWegen: false }, 'kanWegen'],
    ['een kind van 12 dat het overziet', { persoon: KIND, over: { leeftijd: 12 } }, ja],
    ['een ouder pas na een oordeel over het belang', { ...ouder, over: { leeftijd: 9 }, belang: false }, 'belang'],
    ['een ouder voor een kind van 9', { ...ouder, over: { leeftijd: 9 } }, ja],
    ['een ouder voor een kind van 15', { ...ouder, over: { leeftijd: 15 } }, ja],
    ['een ouder niet voor wie 16 is en het overziet', { ...ouder, over: { leeftijd: 16 } }, 'hoedanigheid'],
    ['een ouder wel voor wie 16 is en het niet overziet', { ...ouder, over: { leeftijd: 16 }, kanWegen: false }, ja],
    ['een ouder niet voor wie 18 is', { ...ouder, over: { leeftijd: 18 }, kanWegen: false }, 'hoedanigheid'],
    ['een ouder niet zonder bewijs van gezag', { ...ouder, bevoegdheid: null, over: { leeftijd: 9 } }, 'bevoegdheid'],
    ['een ouder aan de andere kant van het geweld nooit', { ...ouder, vrager: VADER, over: { leeftijd: 9 } }, 'vrager'],
    ['een ouder moet gekozen zijn', { ...ouder, vrager: null, over: { leeftijd: 9 } }, 'vrager'],
    ['de een nooit over de ander', { vrager: VADER }, 'vrager'],
    [
      'een mentor voor wie het niet overziet',
      { hoedanigheid: 'mentor', bevoegdheid: 'beschikking', kanWegen: false },
      ja,
    ],
    ['een mentor niet voor wie het zelf kan', { hoedanigheid: 'mentor', bevoegdheid: 'beschikking' }, 'hoedanigheid'],
    ['een gemachtigde met een machtiging', { hoedanigheid: 'gemachtigde', bevoegdheid: 'machtiging' }, ja],
    ['een gemachtigde zonder machtiging niet', { hoedanigheid: 'gemachtigde' }, 'bevoegdheid'],
    ['een nabestaande na een afgewogen belang', { hoedanigheid: 'nabestaande', bevoegdheid: 'familieband' }, ja],
    [
      'een nabestaande niet zonder dat belang',
      { hoedanigheid: 'nabestaande', bevoegdheid: 'familieband', belang: false },
      'belang',
    ],
    [
      'ook als nabestaande niet wie aan de andere kant van het geweld staat',
      { hoedanigheid: 'nabestaande', bevoegdheid: 'familieband', vrager: VADER },
      'vrager',
    ],
    ['nooit op een dag die nog komt', { ontvangenOp: '2026-03-03' }, 'ontvangenOp'],
  ] as const)('%s', (_naam, anders, verwacht) => {
    expect(uitkomst(staat(), vraag(anders))).toBe(verwacht)
  })

  test('een verzoek voor het kind van een ander: een rustige zin, en niets blijft', () => {
    const vreemd = decide(
      [geopend()].reduce<Casus>(evolve, { status: 'geen' }),
      vraag({ ...ouder, over: { leeftijd: 9 } }),
      ctx,
    )
    expect(vreemd).toMatchObject({
      ok: false,
      code: 'MAG_NU_NIET',
      uitleg: 'Alleen een ouder van dit kind kan dit vragen. Van dit kind is deze persoon geen ouder.',
    })
  })

  test('elke regel van de tabel noemt haar bron, en elke vertegenwoordiger moet iets tonen', () => {
    const groepen = Object.keys(LEEFTIJDSTABEL) as Groep[]
    expect(groepen.flatMap(g => Object.values(LEEFTIJDSTABEL[g]).filter(r => r.bron === ''))).toEqual([])
    expect(HOEDANIGHEDEN.filter(h => h !== 'zelf').filter(h => BEWIJS[h].length === 0)).toEqual([])
    expect([0, 11, 12, 15, 16, 17, 18].map(j => groepVan(j, true, 'zelf'))).toEqual([
      ...['tot-12', 'tot-12', '12-15', '12-15', '16-17', '16-17', 'volwassen'],
    ])
  })
})

describe('verzoeken die elkaar tegenspreken', () => {
  const lopend = na(staat(), vraag({ ...ouder, over: { leeftijd: 13 } }))
  test('bezwaar van het kind terwijl een ouder een kopie vraagt: eerst het oudste', () => {
    const uit = decide(
      lopend,
      vraag({ verzoek: idVan('twee'), persoon: KIND, recht: 'bezwaar', over: { leeftijd: 13 } }),
      ctx,
    )
    expect(uit).toMatchObject({ ok: false, code: 'MAG_NU_NIET', velden: [{ veld: 'recht' }] })
    expect(!uit.ok && uit.uitleg).toContain('handel eerst het oudste verzoek af')
  })
  test('twee keer hetzelfde kan niet; iets anders wel; en na het besluit kan alles weer', () => {
    expect(uitkomst(lopend, vraag({ ...ouder, verzoek: idVan('twee'), over: { leeftijd: 13 } }))).toBe('recht')
    expect(uitkomst(lopend, vraag({ verzoek: idVan('twee'), persoon: KIND, over: { leeftijd: 13 } }))).toBe(
      'VerzoekOntvangen',
    )
    const klaar = na(lopend, { type: 'TrekVerzoekIn', verzoek: V, reden: idVan('reden') })
    expect(uitkomst(klaar, vraag({ ...ouder, verzoek: idVan('twee'), over: { leeftijd: 13 } }))).toBe(
      'VerzoekOntvangen',
    )
  })
})

describe('van verzoek naar besluit', () => {
  const kopie = { leeftijd: 40, velden: ['KijkVastgelegd.verslag'], weggelaten: 4, kenmerk: 'zo', belet: [] as Belet[] }
  const voorstel = (anders: Partial<Extract<RechtenOpdracht, { type: 'StelBesluitVoor' }>> = {}): CasusOpdracht => ({
    ...{ type: 'StelBesluitVoor', verzoek: V, uitkomst: 'toegewezen', grond: null, motivering: idVan('waarom') },
    ...{ rechtsgang: 'bezwaar', over: kopie },
    ...anders,
  })
  const besluit = (over = kopie): CasusOpdracht => ({
    type: 'BeslisVerzoek',
    verzoek: V,
    bestand: idVan('brief'),
    over,
  })
  const loopt = (anders: Partial<Aanneming> = {}) => na(staat(), vraag(anders))
  const verzoekIn = (c: Casus): Verzoek | undefined => (c.status === 'geen' ? undefined : c.verzoeken[0])

  test('vier ogen: wie voorstelde beslist niet; een ander geeft de kopie, met grond, velden en wie besloot', () => {
    const voor = na(loopt(), voorstel())
    expect(uitkomst(voor, besluit())).toBe('verzoek')
    expect(uitkomst(voor, besluit(), tweede)).toBe('VerzoekBesloten InzageGegeven')
    const klaar = na(voor, besluit(), tweede)
    expect(verzoekIn(klaar)).toMatchObject({ stand: 'besloten', besluit: { door: tweede.wie.mens, op: NU } })
    expect(klaar.status !== 'geen' && klaar.inzagen[0]).toMatchObject({
      ...{ persoon: MOEDER, ontvanger: MOEDER, grond: 'wmo-5-3-2', doel: 'afschrift' },
      ...{ velden: ['KijkVastgelegd.verslag'], weggelaten: 4 },
    })
    expect(uitkomst(klaar, besluit(), tweede)).toContain('hoort niet bij de casus')
  })
  test('wat erbij kwam na het voorstel gaat niet ongezien mee', () => {
    const voor = na(loopt(), voorstel())
    expect(uitkomst(voor, besluit({ ...kopie, kenmerk: 'anders' }), tweede)).toBe('verzoek')
    const terug = na(voor, { type: 'GeefVoorstelTerug', verzoek: V, reden: idVan('reden') }, tweede)
    expect(verzoekIn(terug)).toMatchObject({ stand: 'open', voorstel: null })
  })
  test('wie intussen aan de andere kant van het geweld bleek te staan krijgt niets meer voor een kind', () => {
    const geweld: CasusFeit = {
      ...{ soort: 'GebeurtenisVastgelegd', gebeurtenis: idVan('g'), op: '2026-03-01', wat: idVan('wat er was') },
      rollen: [{ persoon: MOEDER, rol: 'pleger', verantwoordelijk: 'onbekend' }],
    }
    const voor = evolve(na(loopt({ ...ouder, over: { leeftijd: 9 } }), voorstel()), geweld)
    expect(uitkomst(voor, besluit({ ...kopie, leeftijd: 9 }), tweede)).toBe('vrager')
  })
  test('afwijzen kan alleen op een grond die bij dit recht hoort; dan gaat er geen kopie mee', () => {
    expect(uitkomst(loopt(), voorstel({ uitkomst: 'afgewezen' }))).toBe('grond')
    expect(uitkomst(loopt(), voorstel({ uitkomst: 'afgewezen', grond: 'geen-feitelijke-fout' }))).toBe('grond')
    expect(uitkomst(loopt(), voorstel({ grond: 'privacy-ander' }))).toBe('grond')
    const nee = na(loopt(), voorstel({ uitkomst: 'afgewezen', grond: 'privacy-ander' }))
    expect(uitkomst(nee, besluit(), tweede)).toBe('VerzoekBesloten')
  })
  test('een eigen verklaring gaat altijd bij het dossier, in de woorden van de vrager', () => {
    const eigen = loopt({ recht: 'eigen-verklaring' })
    expect(uitkomst(eigen, voorstel({ uitkomst: 'afgewezen', grond: 'privacy-ander' }))).toBe('uitkomst')
    const klaar = na(na(eigen, voorstel()), besluit(), tweede)
    expect(klaar.status !== 'geen' && klaar.eigenVerklaringen).toEqual([
      { persoon: MOEDER, verklaring: idVan('wat'), op: NU },
    ])
  })
  test('verlengen kan een keer, en niet na het besluit', () => {
    const verleng: CasusOpdracht = { type: 'VerlengVerzoek', verzoek: V, reden: idVan('reden') }
    const een = na(loopt(), verleng)
    expect(verzoekIn(een)?.verlengdOp).toBe(NU)
    expect(uitkomst(een, verleng)).toBe('verzoek')
    expect(uitkomst(na(na(loopt(), voorstel()), besluit(), tweede), verleng)).toContain('hoort niet bij de casus')
  })

  describe('vernietigen op verzoek (Wmo 2015 art. 5.3.5)', () => {
    const weg = (anders: Partial<Aanneming> = {}) => loopt({ recht: 'vernietiging', ...anders })
    const gewogen = voorstel({ anderenGewogen: true })
    test('een heel dossier of niets, en pas als het belang van ieder ander gewogen is', () => {
      expect(uitkomst(weg(), voorstel())).toBe('anderenGewogen')
      expect(uitkomst(weg(), voorstel({ uitkomst: 'deels', grond: 'belang-ander' }))).toBe('uitkomst')
      expect(uitkomst(weg(), voorstel({ uitkomst: 'afgewezen', grond: 'privacy-ander' }))).toBe('grond')
      for (const grond of ['belang-ander', 'andere-wet', 'lopende-zaak'] as const)
        expect(uitkomst(weg(), voorstel({ uitkomst: 'afgewezen', grond }))).toBe('BesluitVoorgesteld')
    })
    test('vier ogen, en wat er intussen bij kwam houdt het tegen', () => {
      const voor = na(weg(), gewogen)
      expect(uitkomst(voor, besluit())).toBe('verzoek')
      expect(uitkomst(voor, besluit({ ...kopie, belet: [{ waarom: 'gehouden', aantal: 1 }] }), tweede)).toBe('verzoek')
      expect(uitkomst(voor, besluit(), tweede)).toBe('VerzoekBesloten')
    })
    test.each([
      ['open', 'sluit de casus'],
      ['werk', 'rond het werk'],
      ['steun-open', 'een ander dossier'],
      ['gehouden', 'privacyfunctionaris'],
    ] as const)('wat er eerst moet eindigen staat erbij: %s', (waarom, woorden) => {
      const uit = decide(
        weg(),
        voorstel({ anderenGewogen: true, over: { ...kopie, belet: [{ waarom, aantal: 2 }] } }),
        ctx,
      )
      expect(uit).toMatchObject({ ok: false, uitleg: expect.stringContaining(woorden) as string })
    })
    test('wie overleden is: niemand vraagt meer om vernietiging; het antwoord kan niet later', () => {
      const na = { recht: 'vernietiging', hoedanigheid: 'nabestaande', bevoegdheid: 'familieband' } as const
      expect(uitkomst(staat(), vraag(na))).toBe('hoedanigheid')
      expect(uitkomst(weg(), { type: 'VerlengVerzoek', verzoek: V, reden: idVan('reden') })).toBe('verzoek')
    })
    test('wie een kopie vraagt en wie het weg wil: eerst het oudste', () => {
      const nieuw = { verzoek: idVan('twee'), recht: 'inzage' } as const
      expect(uitkomst(weg(), vraag(nieuw))).toBe('recht')
      expect(uitkomst(loopt(), vraag({ verzoek: idVan('twee'), recht: 'vernietiging' }))).toBe('recht')
    })
  })
})
