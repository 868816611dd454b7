import { describe, expect, test } from 'vitest'
import { keurBeroep, keurNaam, keurRol, keurWijziging, type Roldeel, type Rolvraag } from './regels.ts'
import { keurNazien, magNazien, nazienStand } from './regels-nazien.ts'
import { keurEinde, keurOrganisatie, keurVerandering } from './regels-organisatie.ts'
import { keurBesluit, magBesluiten, standVan, type Voorstel } from './regels-voorstel.ts'
import { eindeVan, opZijnVroegst, periode, sleutelTot } from './tijd.ts'

const NU = '2026-03-02T09:00:00.000Z'
const beheerder = { mens: 'b', rol: 'beheerder' } as const
const privacy = { mens: 'p', rol: 'privacyfunctionaris' } as const
const uitleg = (x: object | null): string | null => (x !== null && 'uitleg' in x ? String(x.uitleg) : null)

describe('van wanneer tot wanneer', () => {
  test('vandaag is nu, en de laatste dag telt helemaal mee', () => {
    expect(periode({ van: '2026-03-02', tot: '2026-03-02' }, NU)).toEqual({ van: NU, tot: '2026-03-02T23:00:00Z' })
    expect(periode({ van: null, tot: null }, NU)).toEqual({ van: NU, tot: null })
  })
  test('een latere dag begint om middernacht, ook als de klok intussen verspringt', () => {
    expect(periode({ van: '2026-03-30', tot: null }, NU)).toEqual({ van: '2026-03-29T22:00:00Z', tot: null })
  })
  test('niets begint in het verleden of eindigt voor het begint', () => {
    expect(uitleg(periode({ van: '2026-03-01', tot: null }, NU))).toBe('Een rol begint vandaag of later.')
    expect(uitleg(periode({ van: '2026-03-05', tot: '2026-03-04' }, NU))).toContain('laatste dag')
  })
  test('wat nu eindigt en nog moest beginnen loopt nooit; een laatste dag ligt niet voor het begin', () => {
    expect(opZijnVroegst('2026-01-01T00:00:00Z', NU)).toBe(NU)
    expect(opZijnVroegst('2026-04-01T00:00:00Z', NU)).toBe('2026-04-01T00:00:00Z')
    expect(eindeVan('2026-04-01', '2026-04-01T08:00:00Z')).toBe('2026-04-01T22:00:00Z')
    expect(uitleg(Object(eindeVan('2026-03-31', '2026-04-01T08:00:00Z')))).toContain('laatste dag')
  })
  test('een sleutel geldt hoogstens een jaar', () => {
    expect(sleutelTot('2027-03-02', NU)).toBe('2027-03-02T23:00:00Z')
    expect(uitleg(Object(sleutelTot('2027-03-04', NU)))).toContain('hoogstens een jaar')
    expect(uitleg(Object(sleutelTot('2026-03-01', NU)))).toContain('laatste dag')
  })
})

const vraag = (anders: Partial<Rolvraag> = {}): Rolvraag => ({
  ...{ mens: 'm', rol: 'casusregisseur', organisatie: { tot: null }, werktEr: true, al: false, wacht: false },
  ...{ vanVeiligThuis: false, bijVeiligThuis: false, isVertrouwenspersoon: false },
  periode: { van: NU, tot: null },
  ...anders,
})

describe('een rol geven', () => {
  test('een gewone rol gaat meteen in, een zware rol wordt een voorstel van veertien dagen', () => {
    expect(keurRol(vraag(), beheerder, NU)).toMatchObject({ ok: true, weg: 'meteen' })
    expect(keurRol(vraag({ rol: 'procesregisseur' }), beheerder, NU)).toEqual({
      ...{ ok: true, weg: 'voorstel', vervaltOp: '2026-03-16T09:00:00Z' },
    })
  })
  test('niemand geeft zichzelf een rol', () => {
    expect(uitleg(keurRol(vraag({ mens: 'b' }), beheerder, NU))).toContain('uzelf geen rol')
  })
  test.each([
    ['een organisatie die er niet meer is', { organisatie: { tot: NU } }, 'er niet meer'],
    ['iemand die er niet werkt', { werktEr: false }, 'werkt nu niet'],
    ['een rol die er al is', { al: true }, 'hier al'],
    ['een voorstel dat al wacht', { wacht: true }, 'al voorgesteld'],
    ['de rol van Kring zelf', { rol: 'systeem' }, 'van Kring zelf'],
    [
      'een vertrouwenspersoon bij Veilig Thuis',
      { rol: 'vertrouwenspersoon', vanVeiligThuis: true },
      'in geen enkele rol',
    ],
    [
      'een vertrouwenspersoon die er ook werkt',
      { rol: 'vertrouwenspersoon', bijVeiligThuis: true },
      'in geen enkele rol',
    ],
    [
      'een rol bij Veilig Thuis voor wie vertrouwenspersoon is',
      { vanVeiligThuis: true, isVertrouwenspersoon: true },
      'Wie vertrouwenspersoon is',
    ],
    ['vervangen van niemand', { vervangt: null }, 'Vervangen kan'],
    [
      'vervangen zonder einde',
      { vervangt: { mens: 'c', rol: 'casusregisseur', zelfdeOrganisatie: true } },
      'laatste dag',
    ],
    ['zichzelf vervangen', { vervangt: { mens: 'm', rol: 'casusregisseur', zelfdeOrganisatie: true } }, 'Vervangen'],
  ])('niet: %s', (_wat, anders, zin) => expect(uitleg(keurRol(vraag(anders), beheerder, NU))).toContain(zin))
})

const rol = (anders: Partial<Roldeel> = {}): Roldeel => ({
  ...{ mens: 'm', rol: 'casusregisseur', van: '2026-01-01T00:00:00Z', tot: null, andereBeheerder: true },
  ...anders,
})

describe('een rol veranderen', () => {
  test('nooit de eigen, nooit wat voorbij is', () => {
    expect(uitleg(keurWijziging(rol({ mens: 'b' }), beheerder, NU, NU))).toContain('eigen rollen')
    expect(uitleg(keurWijziging(rol({ tot: NU }), beheerder, NU, NU))).toContain('voorbij')
    expect(keurWijziging(rol(), beheerder, NU, NU)).toBeNull()
  })
  test('de laatste beheerder zonder einde blijft', () => {
    const laatste = rol({ rol: 'beheerder', andereBeheerder: false })
    expect(uitleg(keurWijziging(laatste, beheerder, NU, NU))).toContain('laatste beheerder')
    expect(keurWijziging(rol({ rol: 'beheerder' }), beheerder, NU, NU)).toBeNull()
  })
  test('een zware rol wordt niet langer zonder tweede mens, een gewone wel', () => {
    const tot = '2026-04-01T00:00:00Z'
    expect(uitleg(keurWijziging(rol({ rol: 'procesregisseur', tot }), beheerder, NU, null))).toContain('tweede mens')
    expect(keurWijziging(rol({ tot }), beheerder, NU, null)).toBeNull()
  })
})

test('een beroep staat in de lijst van de regio; de eigen naam verbetert een ander', () => {
  expect([keurBeroep(null, []), keurBeroep('arts', [{ id: 'arts' }])]).toEqual([null, null])
  expect(uitleg(keurBeroep('bakker', [{ id: 'arts' }]))).toContain('lijst van de regio')
  expect(keurNaam({ id: 'm', elders: false }, beheerder)).toBeNull()
  expect(uitleg(keurNaam({ id: 'b', elders: false }, beheerder))).toContain('andere beheerder')
  expect(uitleg(keurNaam({ id: 'm', elders: true }, beheerder))).toContain('andere regio')
})

describe('een tweede mens', () => {
  const v: Voorstel = { mens: 'm', voorgesteldDoor: 'b', vervaltOp: '2026-03-16T09:00:00Z', besluit: null }
  test('wie voorstelde kan alleen intrekken, een ander beslist, over zichzelf beslist niemand', () => {
    expect(magBesluiten(v, beheerder, NU)).toEqual(['ingetrokken'])
    expect(magBesluiten(v, privacy, NU)).toEqual(['akkoord', 'afgewezen'])
    expect(magBesluiten({ ...v, mens: 'p' }, privacy, NU)).toEqual([])
    expect(magBesluiten(v, { mens: 'x', rol: 'teamcoordinator' }, NU)).toEqual([])
  })
  test('na veertien dagen is het vervallen', () => {
    expect(standVan(v, '2026-03-16T08:59:59Z')).toBe('open')
    expect(standVan(v, v.vervaltOp)).toBe('vervallen')
    expect(magBesluiten(v, privacy, v.vervaltOp)).toEqual([])
  })
  test('wie het niet mag hoort waarom', () => {
    expect(keurBesluit(v, 'akkoord', privacy, NU)).toBeNull()
    expect(uitleg(keurBesluit(v, 'akkoord', beheerder, NU))).toContain('zelf voor')
    expect(uitleg(keurBesluit(v, 'ingetrokken', privacy, NU))).toContain('alleen wie dit voorstelde')
    expect(uitleg(keurBesluit({ ...v, mens: 'p' }, 'akkoord', privacy, NU))).toContain('over uzelf')
    expect(uitleg(keurBesluit(v, 'akkoord', privacy, v.vervaltOp))).toContain('vervallen')
    expect(uitleg(keurBesluit({ ...v, besluit: 'akkoord' }, 'akkoord', privacy, NU))).toContain('al besloten')
  })
})

describe('elk jaar nazien', () => {
  test('na twaalf maanden aan de beurt, na dertien te laat; nazien begint opnieuw', () => {
    expect(nazienStand({ van: '2025-03-03T09:00:00Z', nagezienOp: null }, NU)).toBe('niet')
    expect(nazienStand({ van: '2025-03-02T09:00:00Z', nagezienOp: null }, NU)).toBe('nu')
    expect(nazienStand({ van: '2025-02-02T09:00:00Z', nagezienOp: null }, NU)).toBe('laat')
    expect(nazienStand({ van: '2014-01-01T00:00:00Z', nagezienOp: NU }, NU)).toBe('niet')
  })
  test('de rollen van beheerders ziet ook een privacyfunctionaris na, de eigen niemand', () => {
    expect(magNazien({ mens: 'm', rol: 'casusregisseur' }, beheerder)).toBe(true)
    expect(magNazien({ mens: 'b', rol: 'beheerder' }, beheerder)).toBe(false)
    expect(magNazien({ mens: 'b', rol: 'beheerder' }, privacy)).toBe(true)
    expect(magNazien({ mens: 'm', rol: 'casusregisseur' }, privacy)).toBe(false)
  })
})

test('nazien: een privacyfunctionaris beëindigt niets', () => {
  const vanEenAnder = rol({ rol: 'beheerder' })
  expect(keurNazien(vanEenAnder, 'behouden', privacy, NU)).toBeNull()
  expect(uitleg(keurNazien(vanEenAnder, 'beeindigen', privacy, NU))).toContain('doet een beheerder')
  expect(uitleg(keurNazien(rol(), 'behouden', privacy, NU))).toContain('ziet u niet na')
  expect(uitleg(keurNazien(rol({ tot: NU }), 'behouden', beheerder, NU))).toContain('voorbij')
})

describe('een organisatie veranderen', () => {
  const wens = { naam: 'Team Zuid', gemeenten: ['Zeist'] }
  test('een naam is van een, ook anders geschreven, en gemeenten zijn die van de regio', () => {
    expect(keurOrganisatie(wens, ['Team Noord'], ['Zeist'])).toBeNull()
    expect(uitleg(keurOrganisatie(wens, ['team zuid'], ['Zeist']))).toContain('al een organisatie')
    expect(uitleg(keurOrganisatie(wens, [], ['Bunnik']))).toContain('hoort niet bij de regio')
  })
  test('niet wat de definitie noemt, en niet wat voorbij is', () => {
    expect(keurVerandering({ definitie: false, tot: null })).toBeNull()
    expect(uitleg(keurVerandering({ definitie: true, tot: null }))).toContain('definitie')
    expect(uitleg(keurVerandering({ definitie: false, tot: NU }))).toContain('beëindigd')
  })
})

describe('een organisatie beëindigen', () => {
  const o = { id: 'o', tot: null, meldpunt: false, houdt: 0 }
  const elders = { organisatie: 'x', ookDaar: false }
  test('kan als zij niets meer houdt en niemand zijn eigen plek opheft', () => {
    expect(keurEinde(o, elders)).toBeNull()
    expect(uitleg(keurEinde({ ...o, houdt: 2 }, elders))).toContain('2 open zaken')
    expect(uitleg(keurEinde({ ...o, houdt: 1 }, elders))).toContain('1 open zaak')
    expect(uitleg(keurEinde(o, { organisatie: 'o', ookDaar: false }))).toContain('zelf')
    expect(uitleg(keurEinde(o, { organisatie: 'x', ookDaar: true }))).toContain('zelf')
    expect(uitleg(keurEinde({ ...o, meldpunt: true }, elders))).toContain('meldpunt')
    expect(uitleg(keurEinde({ ...o, tot: NU }, elders))).toContain('al beëindigd')
  })
})
