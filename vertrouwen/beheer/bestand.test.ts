import { describe, expect, test } from 'vitest'
import { KOLOMMEN, leesBestand, rolVan } from './bestand.ts'

const organisaties = new Map([['wijkteam proef', 'o1']])
const KOP = KOLOMMEN.join(';')
const lees = (...regels: string[]) => leesBestand([KOP, ...regels].join('\r\n'), organisaties)

describe('een bestand met medewerkers', () => {
  test('gaat zoals het voorbeeld, ook met een BOM, komma’s, aanhalingstekens en een rol in woorden', () => {
    const goed = { onderwerp: 'nel', naam: 'Nel Testman', organisatie: 'o1', rol: 'casusregisseur', van: '2026-03-09' }
    expect(lees('nel;Nel Testman;Wijkteam Proef;casusregisseur;2026-03-09;;Bureau Proef;;2026-01-05')).toEqual({
      regels: [{ regel: 2, ...goed, tot: null, werkgever: 'Bureau Proef', opleiding: null, mandaat: '2026-01-05' }],
      fouten: [],
    })
    const anders =
      '\uFEFFNaam,Aanmeldnaam,Rol,Organisatie,Van\n"Nel Testman",nel,"Casusregisseur","Wijkteam Proef",9-3-2026\n'
    expect(leesBestand(anders, organisaties)).toMatchObject({ regels: [{ regel: 2, ...goed }], fouten: [] })
  })
  test('zegt alles wat er mis is, per regel', () => {
    const { regels, fouten } = lees(
      'nel testman;N;Wijkteam Elders;Koning;31-02-2026;;;;',
      '',
      ';Bo Proef;Wijkteam Proef;casusregisseur;;;;;',
    )
    expect(regels).toEqual([])
    expect(fouten.map(f => [f.regel, f.kolom])).toEqual([
      ...[
        [2, 'aanmeldnaam'],
        [2, 'naam'],
        [2, 'organisatie'],
        [2, 'rol'],
        [2, 'van'],
      ],
      [4, 'aanmeldnaam'],
    ])
  })
  test('herkent vakken die verschoven zijn', () => {
    const { fouten } = lees(
      'nel;Testman;Nel;Wijkteam Proef;casusregisseur;;;;;',
      'bo;Wijkteam Proef;casusregisseur;2026-03-09;;;;',
      'cas;Cas Proef;Wijkteam Proef;casusregisseur;2026-03-09',
    )
    expect(fouten.map(f => f.uitleg)).toEqual([
      expect.stringContaining('een plaats naar rechts'),
      expect.stringContaining('een plaats naar links'),
      expect.stringContaining('5 vakken en de kop 9'),
    ])
  })
  test.each([
    ['', 'leeg'],
    ['naam;rol\nNel;casusregisseur', 'mist: aanmeldnaam, organisatie'],
    [`${KOP};bsn\n`, 'niet kent'],
    [`${KOP}\n`, 'staat niets'],
    [`${KOP}\n"nel;Nel`, 'aanhalingsteken'],
  ])('weigert een bestand zonder goede kop: %s', (tekst, zin) =>
    expect(leesBestand(tekst, organisaties).fouten[0]?.uitleg).toContain(zin),
  )
  test('dezelfde rol twee keer, en een aanmeldnaam met twee namen', () => {
    const een = 'nel;Nel Testman;Wijkteam Proef;casusregisseur;;;;;'
    expect(lees(een, een, 'nel;Nel Ander;Wijkteam Proef;teamcoordinator;;;;;').fouten.map(f => f.uitleg)).toEqual([
      'Dit staat ook op regel 2.',
      'Op regel 2 heeft deze aanmeldnaam een andere naam.',
    ])
  })
  test('de rol van Kring zelf is geen rol voor een mens', () => {
    expect(rolVan('systeem')).toBeNull()
    expect(rolVan('Systeem')).toBeNull()
    expect(rolVan('VOORZITTER OVERLEG')).toBe('overlegvoorzitter')
  })
})
