import { describe, expect, test } from 'vitest'
import { idVan, mens } from '../../kernel/testing/mensen.ts'
import { getDefinitie } from '../../kernel/testing/regios.ts'
import { volgKader } from './afweging.ts'
import { decide } from './decide.ts'
import { evolve } from './evolve.ts'
import { achterlating, kaartadvies } from './kaart.ts'
import { mogelijk } from './mogelijk.ts'
import { sectorenVoor } from './sectoren.ts'
import { keurTeksten } from './tekst.ts'
import type { SignaalFeit, SignaalOpdracht, Werkblad } from './werkblad.ts'

const wie = { ...mens('mees', 'professional', 'school', 'arnhem-achterhoek-2014'), organisatieSoort: 'onderwijs' }
const ctx = { wie, nu: '2026-03-02T09:00:00.000Z', regio: getDefinitie('arnhem-achterhoek-2014') }
const geopend: SignaalFeit = {
  ...{ soort: 'WerkbladGeopend', nummer: 'W-1', gemeente: 'Arnhem', sector: 'onderwijs', kader: 'onderwijs-2019' },
  ...{ lokaal: false, volwassenClient: false, maker: wie.mens, organisatie: wie.organisatie, titel: idVan('t') },
  gemaaktOp: ctx.nu,
}
const na = (...feiten: SignaalFeit[]): Werkblad => [geopend, ...feiten].reduce<Werkblad>(evolve, { status: 'geen' })
const code = (w: Werkblad, o: SignaalOpdracht): string => {
  const uit = decide(w, o, ctx)
  return uit.ok ? uit.feiten.map(f => f.soort).join() : uit.code
}
const genoteerd: SignaalFeit = {
  soort: 'SignaalGenoteerd',
  signaal: {
    ...{ id: 's1', soort: 'feit', bron: 'zelf', op: '2026-03-01', tekst: idVan('s'), duiding: null, tekens: [] },
    ...{ letsel: false, door: wie.mens, organisatie: wie.organisatie },
  },
}
const gewogen = (uitslag: 'melden' | 'hulp' | 'afsluiten'): SignaalFeit => ({
  soort: 'AfwegingGemaakt',
  weging: {
    ...{ kader: 'onderwijs-2019', antwoorden: {}, uitslag, acuut: false, structureel: false, onthulling: false },
    ...{ reden: idVan('r'), op: ctx.nu, door: wie.mens },
  },
})
const meld = (acuut: boolean, signalen = ['s1']): SignaalOpdracht => ({
  type: 'Meld',
  zending: idVan('z'),
  acuut,
  signalen,
})

describe('het afwegingskader loopt de vijf vragen in volgorde', () => {
  test.each([
    [{ vermoeden: 'nee' }, 'afsluiten', 1],
    [{ vermoeden: 'ja' }, null, 1],
    [{ vermoeden: 'ja', onveilig: 'ja' }, 'melden', 2],
    [{ vermoeden: 'ja', onveilig: 'nee', 'zelf-hulp': 'nee' }, 'melden', 3],
    [{ vermoeden: 'ja', onveilig: 'nee', 'zelf-hulp': 'ja' }, null, 3],
    [{ vermoeden: 'ja', onveilig: 'nee', 'zelf-hulp': 'ja', aanvaardt: 'nee' }, 'melden', 4],
    [{ vermoeden: 'ja', onveilig: 'nee', 'zelf-hulp': 'ja', aanvaardt: 'ja' }, 'hulp', 5],
    [{ vermoeden: 'ja', onveilig: 'nee', 'zelf-hulp': 'ja', aanvaardt: 'ja', resultaat: 'nee' }, 'melden', 5],
  ] as const)('%j geeft %s', (antwoorden, uitslag, stappen) => {
    const uit = volgKader(antwoorden)
    expect([uit.uitslag, uit.gevolgd.length]).toEqual([uitslag, stappen])
  })
})

test('achterlating: een uitschrijving of reis met druk waarschuwt, verzuim, een reis of een uitschrijving alleen niet', () => {
  expect(achterlating(['schoolverzuim'])).toEqual([])
  expect(achterlating(['reis-familie-buitenland', 'schoolverzuim'])).toEqual([])
  expect(achterlating(['uitgeschreven'])).toEqual([])
  expect(achterlating(['familie-eer', 'reis-familie-buitenland'])).toEqual(['reis-familie-buitenland', 'familie-eer'])
  expect(achterlating(['schoolverzuim', 'uitgeschreven'])).toEqual(['schoolverzuim', 'uitgeschreven'])
})

test('de signaalkaart zet het dringendste vooraan', () => {
  expect(kaartadvies(['moe', 'zonder-eten', 'tegen-wil-trouwen']).map(a => a.advies)).toEqual([
    'bel-nu',
    'deskundige',
    'meldcode',
  ])
  expect(kaartadvies([])).toEqual([])
})

test('melden vraagt een weging en een besluit, behalve bij een crisis, en alleen signalen van dit blad', () => {
  expect(code(na(genoteerd), meld(false))).toBe('MAG_NU_NIET')
  expect(code(na(genoteerd), meld(true))).toBe('CrisisGemerkt,NaarVeiligThuisGestuurd')
  expect(code(na(genoteerd), meld(true, ['vreemd']))).toBe('ONVOLLEDIG')
  expect(code(na(genoteerd), meld(true, []))).toBe('ONVOLLEDIG')
  expect(code(na(genoteerd, gewogen('melden')), meld(false))).toBe('MAG_NU_NIET')
})

test('opnieuw wegen legt het besluit terug', () => {
  const besloten: SignaalFeit = {
    soort: 'WerkbladBesloten',
    besluit: { ...{ melden: true, hulp: 'niet', wijktAf: false, reden: idVan('b'), op: ctx.nu }, door: wie.mens },
  }
  const w = na(genoteerd, gewogen('melden'), besloten)
  expect(w.status !== 'geen' && w.besluit?.melden).toBe(true)
  const weer = evolve(w, gewogen('hulp'))
  expect(weer.status !== 'geen' && weer.besluit).toBeNull()
  expect(code(weer, meld(false))).toBe('MAG_NU_NIET')
})

test('niet melden en geen hulp kan alleen als er geen vermoeden is', () => {
  const niets: SignaalOpdracht = { type: 'NeemBesluit', melden: false, hulp: 'niet', reden: idVan('b') }
  expect(code(na(genoteerd, gewogen('melden')), niets)).toBe('ONVOLLEDIG')
  expect(code(na(genoteerd, gewogen('afsluiten')), niets)).toBe('WerkbladBesloten,MeldcodestapGezet')
})

test('alleen de maker zet iemand erop en sluit; een gesloten blad blijft dicht', () => {
  const ander = { ...ctx, wie: { ...wie, mens: idVan('ander') } }
  const sluit: SignaalOpdracht = { type: 'SluitWerkblad', reden: idVan('r') }
  expect(decide(na(genoteerd), sluit, ander)).toMatchObject({ ok: false, code: 'MAG_NU_NIET' })
  const dicht = na(genoteerd, { soort: 'WerkbladGesloten', reden: idVan('r'), op: ctx.nu })
  expect(mogelijk(dicht)).toEqual([])
  expect(code(dicht, meld(true))).toBe('MAG_NU_NIET')
})

test('een sector hoort bij de organisatie, en een titel draagt geen naam', () => {
  expect(sectorenVoor('onderwijs').map(s => s.id)).toEqual(['onderwijs'])
  expect(sectorenVoor('politie')).toEqual([])
  expect(keurTeksten({ titel: 'Gezin van Proef' })).toMatchObject({ velden: [{ veld: 'titel' }] })
  expect(keurTeksten({ titel: 'Leerling uit de vijfde', tekst: 'Jan Jansen zag het.' })).toBeNull()
  expect(keurTeksten({ tekst: 'Mail proef@voorbeeld.nl' })).toMatchObject({ velden: [{ veld: 'tekst' }] })
})
