import { Compile } from 'typebox/compile'
import { expect, test } from 'vitest'
import { ldvRegels, nenRegel, type Inzagerij } from './regels.ts'
import { LdvRegel, NenRegel } from './vorm.ts'

const MENS = '11111111-1111-4111-8111-111111111111'
const PERSOON = '22222222-2222-4222-8222-222222222222'
const rij = (anders: Partial<Inzagerij> = {}): Inzagerij => ({
  regio: 'voorbeeldstreek',
  id: '0a1b2c3d-4e5f-4a6b-8c7d-8e9f0a1b2c3d',
  op: new Date('2026-03-02T09:00:00.000Z'),
  mens: MENS,
  rol: 'medewerker-veilig-thuis',
  organisatie: '33333333-3333-4333-8333-333333333333',
  doel: 'veiligheidsbeoordeling',
  wat: 'GET /meldingen/:id',
  uitkomst: 'gelukt',
  zaak: '44444444-4444-4444-8444-444444444444',
  gevraagd: '44444444-4444-4444-8444-444444444444',
  personen: [PERSOON, '55555555-5555-4555-8555-555555555555'],
  veldklassen: ['persoon', 'inhoud'],
  ...anders,
})
const pseudoniem = (_regio: string, persoon: string) => persoon.replaceAll('-', '').repeat(2)
const [ldv, nen] = [Compile(LdvRegel), Compile(NenRegel)]
const gevallen: readonly [string, Partial<Inzagerij>][] = [
  ['een blik', {}],
  ['een opdracht', { wat: 'melding.BesluitWeging', personen: [], veldklassen: ['opdracht'] }],
  ['een weigering', { uitkomst: 'geweigerd', zaak: null, personen: [], veldklassen: [] }],
  ['niets gevonden', { wat: 'POST /zoekvragen', uitkomst: 'niet-gevonden', zaak: null, gevraagd: null, personen: [], veldklassen: [] }], // prettier-ignore
  ['het systeem', { rol: 'systeem', wat: 'post.Ontvangen', zaak: null, gevraagd: null, personen: [], veldklassen: [] }],
]

test.each(gevallen)(
  '%s: beide vormen kloppen met hun schema, met hetzelfde spoor en elk een eigen actie',
  (_n, anders) => {
    const r = rij(anders)
    const regels = [...ldvRegels(r, pseudoniem), nenRegel(r, pseudoniem)]
    for (const regel of regels.slice(0, -1)) expect([...ldv.Errors(regel)]).toEqual([])
    expect([...nen.Errors(regels.at(-1))]).toEqual([])
    expect(new Set(regels.map(regel => regel.trace_id))).toEqual(new Set(['0a1b2c3d4e5f4a6b8c7d8e9f0a1b2c3d']))
    expect(new Set(regels.map(regel => regel.span_id)).size).toBe(regels.length)
  },
)

test('in de verantwoording staat een regel per mens over wie het ging, en nooit wie keek, in welke rol of waar', () => {
  const regels = ldvRegels(rij(), pseudoniem)
  expect(regels.map(r => r.attributes['dpl.core.data_subject_id'])).toEqual([
    '22222222222242228222222222222222'.repeat(2),
    '55555555555545558555555555555555'.repeat(2),
  ])
  const tekst = JSON.stringify(regels)
  for (const weg of [MENS, PERSOON, 'medewerker', '33333333', '44444444']) expect(tekst).not.toContain(weg)
})

test('in NEN 7513 staat wie keek, met rol en doel, en ook wat geweigerd werd', () => {
  const a = nenRegel(rij({ uitkomst: 'geweigerd', zaak: null, personen: [], veldklassen: [] }), pseudoniem)
  expect(a.attributes['dpl.nen7513.users']).toEqual([
    { userID: MENS, userIsRequestor: true, roleIDCode: 'medewerker-veilig-thuis', purposeOfUse: 'veiligheidsbeoordeling' }, // prettier-ignore
  ])
  expect([a.status_code, a.attributes['dpl.nen7513.controles']]).toEqual([0, 'geweigerd'])
  expect(a.attributes['dpl.nen7513.participants'].map(p => p.participantObjectIDTypeCode)).toEqual([
    'urn:kring:gevraagd',
  ])
  expect(
    nenRegel(rij(), pseudoniem).attributes['dpl.nen7513.participants'].map(p => p.participantObjectIDTypeCode),
  ).toEqual([
    // prettier-ignore
    'urn:kring:pseudoniem',
    'urn:kring:pseudoniem',
    'urn:kring:zaak',
  ])
})
