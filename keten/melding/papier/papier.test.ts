import { describe, expect, test } from 'vitest'
import { given } from '../../../kernel/testing/given.ts'
import { getDefinitie } from '../../../kernel/testing/regios.ts'
import { anna, aanname, ontvangen } from '../../../tests/eisen/hulp/melding.ts'
import { slice } from '../index.ts'
import { AannameInvoer } from '../invoer.ts'
import { en as scherm_en, nl as scherm_nl } from '../screens/aanname/teksten.ts'
import { en as codes_en, nl as codes_nl } from '../screens/woorden.ts'
import { lijstenVan, maakFormulier, type Taal } from './formulier.ts'
import { alsBestand } from './html.ts'
import { formuliernummer, leesFormuliernummer } from './nummer.ts'
import { ANTWOORDEN, VRAGEN } from './woorden.ts'

const REGIOS = [
  'rotterdam-2014',
  'ijsselland-2014',
  'utrecht-amersfoort-2015',
  'arnhem-achterhoek-2014',
  'rotterdam-rijnmond-2024',
]
const NUMMER = formuliernummer([7, 19, 2, 20, 0, 23, 24])

describe('het nummer van een formulier', () => {
  test('wordt gelezen zoals mensen het schrijven', () => {
    const kaal = NUMMER.replaceAll('-', '')
    for (const vorm of [NUMMER, NUMMER.toLowerCase(), kaal, kaal.slice(1), ` ${NUMMER.replaceAll('-', ' ')} `])
      expect(leesFormuliernummer(vorm)).toBe(NUMMER)
    expect(leesFormuliernummer(NUMMER.replaceAll('0', 'o'))).toBe(NUMMER)
  })
  test('een teken anders, of twee tekens verwisseld, is nooit een goed nummer', () => {
    const tekens = '0123456789ABCDEFGHJKMNPQRSTVWXY'
    for (let n = 0; n < 40; n++) {
      const nummer = formuliernummer([n, n * 3, n * 7, n + 11, n * 5, n + 2, n * 13])
      const kaal = [...nummer.replaceAll('-', '').slice(1)]
      for (const plek of kaal.keys()) {
        for (const ander of tekens)
          if (ander !== kaal[plek]) expect(leesFormuliernummer(kaal.with(plek, ander).join(''))).toBeNull()
        const [a = '', b = ''] = [kaal[plek], kaal[plek + 1]]
        // the check sign itself has no weight of its own place; the seven before it have
        if (plek < 6 && a !== b)
          expect(
            leesFormuliernummer(
              kaal
                .with(plek, b)
                .with(plek + 1, a)
                .join(''),
            ),
          ).toBeNull()
      }
    }
  })
})

describe('een melding van papier', () => {
  const NU = '2026-03-04T09:00:00.000Z'
  const papier = {
    formulier: NUMMER,
    op: '2026-03-02T21:30:00.000Z',
    door: anna.mens,
    reden: 'storing' as const,
    alIn: null,
    doorBekend: true,
  }
  const met = (anders: Partial<typeof papier> | { alIn: string }) => aanname({ papier: { ...papier, ...anders } })

  test('ontvangen is het moment op het papier, en daarvandaan lopen de termijnen', () => {
    const { alIn: _al, doorBekend: _bekend, ...feit } = papier
    given(slice).when(met({}), { nu: NU }).then({ soort: 'MeldingOntvangen', op: NU, papier: feit })
    const uit = slice.decider.evolve(slice.decider.begin, { ...ontvangen(), op: NU, papier: feit })
    expect(uit).toMatchObject({ ontvangenOp: papier.op, papier: feit })
    const vanaf = slice.klokken.filter(k => k.klok !== null && k.start === 'MeldingOntvangen').map(k => k.vanaf?.(uit))
    expect(vanaf.length).toBeGreaterThan(2)
    expect(new Set(vanaf)).toEqual(new Set([papier.op]))
  })
  test('niet uit de toekomst, en niet van langer dan zeven dagen terug', () => {
    given(slice)
      .when(met({ op: '2026-03-04T09:00:01.000Z' }), { nu: NU })
      .refused('ONVOLLEDIG', 'papier.op')
    given(slice)
      .when(met({ op: '2026-02-25T08:59:59.000Z' }), { nu: NU })
      .refused('ONVOLLEDIG', 'papier.op')
    given(slice)
      .when(met({ op: '2026-02-25T09:00:00.000Z' }), { nu: NU })
      .then({ soort: 'MeldingOntvangen' })
  })
  test('het nummer klopt, en wie aannam is een collega', () => {
    given(slice)
      .when(met({ formulier: 'P-0000-0001' }), { nu: NU })
      .refused('ONVOLLEDIG', 'papier.formulier')
    given(slice)
      .when(met({ doorBekend: false }), { nu: NU })
      .refused('ONVOLLEDIG', 'papier.door')
  })
  test('een formulier dat al is ingevoerd wordt aangewezen en niet nog eens ingevoerd', () => {
    given(slice)
      .when(met({ alIn: 'M-AAAA-BBBB' }), { nu: NU })
      .refused('MAG_NU_NIET', 'papier.formulier')
  })
})

describe('het formulier op papier', () => {
  /** Every field of the intake, by its path; lists count as what is asked of each in them. */
  const velden = (schema: Schema, pad = ''): string[] =>
    Object.entries(schema.properties ?? {}).flatMap(([naam, deel]) => {
      const binnen = deel.items?.properties === undefined ? deel : deel.items
      return binnen.properties === undefined ? [pad + naam] : velden(binnen, `${pad}${naam}.`)
    })
  // earlier reports are found by Kring itself; "van" and "naar" are the two blanks in the sentence; police receipt comes by message;
  // the national word for the reporter is chosen by who types it over, from what stands there
  const NIET_OP_PAPIER = [
    'eerder',
    'verbanden.van',
    'verbanden.naar',
    'politieOp',
    'melder.beroepsmatig',
    'melder.soort',
  ]

  test.each(REGIOS)('in %s vraagt het papier alles wat de aanname vraagt', regio => {
    const formulier = maakFormulier(lijstenVan(getDefinitie(regio)), NUMMER, 'nl')
    const gevraagd = new Set(formulier.bladen.flat().flatMap(d => d.vragen.map(v => v.veld)))
    const nodig = velden(AannameInvoer as unknown as Schema).filter(v => !NIET_OP_PAPIER.includes(v))
    expect(nodig.length).toBeGreaterThan(35)
    // the number is printed on every sheet
    expect(nodig.filter(v => !gevraagd.has(v))).toEqual(['papier.formulier'])
    expect([...gevraagd].filter(v => !nodig.includes(v))).toEqual([])
  })

  test.each(REGIOS)('in %s staan nummer en bladnummer op elk blad, met de lijsten van de regio', regio => {
    const lijsten = lijstenVan(getDefinitie(regio))
    const html = alsBestand([maakFormulier(lijsten, NUMMER, 'nl')], 'nl')
    expect(html.split('class="papier__blad"')).toHaveLength(5)
    for (const nr of [1, 2, 3, 4]) expect(html).toContain(`Formulier ${NUMMER}, blad ${nr} van 4`)
    const zichtbaar = html.replaceAll('&amp;', '&').replaceAll('&quot;', '"')
    const { aard, reikwijdte, plaats, relaties } = lijsten.toedracht
    for (const { label } of [...lijsten.vormen, ...aard, ...reikwijdte, ...plaats, ...relaties])
      expect(zichtbaar).toContain(label)
    expect(html).not.toMatch(/https?:\/\/|<script/)
  })

  test('papier en scherm vragen hetzelfde met dezelfde woorden', () => {
    const blad = { nl: [scherm_nl, codes_nl], en: [scherm_en, codes_en] } as const
    for (const taal of ['nl', 'en'] as Taal[]) {
      const [s, codes] = blad[taal]
      const zinnen = new Set(platte(s))
      const vreemd = Object.entries(VRAGEN).filter(([, w]) => !zinnen.has(w[taal]))
      expect(vreemd.map(([veld]) => veld)).toEqual([])
      const woorden = new Set([...platte(codes), ...platte(s)])
      for (const [veld, keuzes] of Object.entries(ANTWOORDEN))
        if (veld !== 'papier.reden' && veld !== 'verbanden.geweld')
          expect(Object.values(keuzes).filter(k => !woorden.has(k[taal]))).toEqual([])
    }
  })
})

type Schema = { properties?: Record<string, Schema>; items?: Schema }
const platte = (boom: object): string[] =>
  Object.values(boom).flatMap(w => (typeof w === 'string' ? [w] : platte(w as object)))
