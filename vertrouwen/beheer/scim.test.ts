import { describe, expect, test } from 'vitest'
import { alsFout, isFout, leesFilter, leesGebruiker, leesPatch, SCHEMAS } from './scim.ts'

const gebruiker = (anders: object = {}) => ({
  ...{ schemas: [SCHEMAS.gebruiker], userName: 'nel@proef.example', displayName: 'Nel Testman', ...anders },
})
const patch = (...Operations: object[]) => ({ schemas: [SCHEMAS.patch], Operations })
const soort = (x: object) => (isFout(x) ? (x.scimType ?? x.fout) : 'goed')

describe('een gebruiker', () => {
  test('naam uit displayName, formatted, of voor- en achternaam; hoofdletters maken niet uit', () => {
    expect(leesGebruiker(gebruiker({ active: 'True' }))).toEqual({
      ...{ onderwerp: 'nel@proef.example', naam: 'Nel Testman', actief: true },
    })
    const zonder = { schemas: [SCHEMAS.gebruiker], USERNAME: 'nel', name: { givenName: 'Nel', familyName: 'Testman' } }
    expect(leesGebruiker(zonder)).toEqual({ onderwerp: 'nel', naam: 'Nel Testman' })
  })
  test('een zware rol geeft een systeem niet; wie haar al heeft mag haar houden', () => {
    const met = gebruiker({ roles: [{ value: 'casusregisseur' }, { value: 'Procesregisseur' }] })
    expect(leesGebruiker(met)).toMatchObject({ fout: 400, scimType: 'invalidValue' })
    expect(leesGebruiker(met, ['procesregisseur'])).toMatchObject({ rollen: ['casusregisseur', 'procesregisseur'] })
  })
  test.each([
    ['niets', null],
    ['geen schema', { userName: 'nel' }],
    ['geen naam', { schemas: [SCHEMAS.gebruiker], userName: 'nel' }],
    ['een naam van een letter', gebruiker({ displayName: 'N' })],
    ['spaties', gebruiker({ userName: 'nel testman' })],
    ['het systeem', gebruiker({ userName: 'systeem:x' })],
    ['active', gebruiker({ active: 'misschien' })],
    ['onbekende rol', gebruiker({ roles: [{ value: 'koning' }] })],
  ])('geweigerd: %s', (_wat, lichaam) => expect(leesGebruiker(lichaam)).toMatchObject({ fout: 400 }))
})

describe('een wijziging', () => {
  test.each([
    ['op een pad', { op: 'replace', path: 'active', value: false }, { actief: false }],
    ['in woorden', { op: 'Replace', path: 'active', value: 'False' }, { actief: false }],
    ['zonder pad', { op: 'replace', value: { active: false } }, { actief: false }],
    ['de naam', { op: 'replace', path: 'name.formatted', value: 'Nel Anders' }, { naam: 'Nel Anders' }],
    [
      'een rol erbij',
      { op: 'add', path: 'roles', value: [{ value: 'professional' }] },
      { rollen: ['a', 'professional'] },
    ],
    ['een rol eraf', { op: 'remove', path: 'roles[value eq "a"]' }, { rollen: [] }],
    ['alle rollen eraf', { op: 'remove', path: 'roles' }, { rollen: [] }],
    ['wat Kring niet bewaart', { op: 'add', path: 'emails[type eq "work"].value', value: 'x' }, {}],
  ])('%s', (_wat, daad, uit) => expect(leesPatch(patch(daad), ['a'])).toEqual(uit))
  test('de aanmeldnaam verandert niet', () => {
    expect(soort(leesPatch(patch({ op: 'replace', path: 'userName', value: 'x' }), []))).toBe('mutability')
    expect(soort(leesPatch({}, []))).toBe('invalidSyntax')
    const naam = (value: string) => patch({ op: 'replace', path: 'displayName', value })
    expect([soort(leesPatch(naam('N'), [])), soort(leesPatch(naam('N'.repeat(201)), []))]).toEqual([
      ...['invalidValue', 'invalidValue'],
    ])
    expect(soort(leesPatch(patch({ op: 'verzin', path: 'active' }), []))).toBe('invalidSyntax')
    expect(soort(leesPatch(patch({ op: 'add', path: 'roles', value: [{ value: 'beheerder' }] }), []))).toBe(
      'invalidValue',
    )
  })
})

test('een filter: alleen op aanmeldnaam', () => {
  expect(leesFilter('userName eq "nel\\"x"')).toEqual({ onderwerp: 'nel"x' })
  expect(leesFilter(undefined)).toEqual({ onderwerp: null })
  expect(leesFilter('active eq true')).toMatchObject({ scimType: 'invalidFilter' })
  expect(alsFout({ fout: 401, detail: 'Nee.' })).toEqual({ schemas: [SCHEMAS.fout], status: '401', detail: 'Nee.' })
})
