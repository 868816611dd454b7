import fs from 'node:fs'
import { expect, test } from 'vitest'
import { VERZEGELD } from '../../kernel/zegel.ts'
import { KLASSEN } from '../../vertrouwen/bewaren/klassen.ts'
import { tabel } from './bron.ts'

const schema = fs.readFileSync('db/schema.sql', 'utf8')
type Niveau = 'open' | 'intern' | 'vertrouwelijk' | 'geheim'

/** What each level asks for (ASVS 14.1.2). */
const NIVEAUS: Readonly<
  Record<Niveau, readonly [wat: string, dicht: string, heel: string, wie: string, log: string, weg: string]>
> = {
  open: [
    'beleid, cijfers en instellingen; niemand van een gezin',
    'schijf van de server',
    'journaal of versies',
    'wie aangemeld is in de regio; open data ieder',
    'wie het veranderde',
    'volgens de klasse; er hoeft niets weg',
  ],
  intern: [
    'wie er werkt, wie keek, wie wat besloot',
    'schijf en verbinding',
    'groeit alleen waar het een logboek is',
    'de mens zelf, beheerder of privacyfunctionaris; kolomrechten',
    'elke blik en verandering',
    'vijf jaar, of hoogstens dertig dagen (kort)',
  ],
  vertrouwelijk: [
    'dat een gezin bekend is, wie zij zijn, wat er wanneer gebeurde (AVG art. 9 en 10; Wmo 2015 art. 5.1.6)',
    'schijf en verbinding; namen en adressen in de database onder rijrechten',
    'feiten in het journaal met een keten van hashes en ijkpunten',
    'twee muren: kring om de zaak in code en nog eens in de database',
    'elke blik en weigering met doel; nooit een naam in een log, adres of taak',
    'de termijn van de wet, met besluit van twee mensen',
  ],
  geheim: [
    'vrije tekst, wie meldde, stukken, BSN, ruwe berichten, het adres van een opvangplek, de vertrouwenspersoon, de levering',
    'AES-256-GCM onder een sleutel buiten de database, per zaak of per stuk (besluit 0034)',
    'GCM weigert een veranderde byte; plaats van de rij meeverzegeld',
    'als vertrouwelijk, en een eigen blik voor melder, nummer, adres en stuk',
    'als vertrouwelijk; de woorden staan in geen enkel logboek',
    'als vertrouwelijk; de sleutel wordt overschreven, ook voor oude kopieen',
  ],
}

/** The level of a table follows from its retention class; what is sealed in it is `geheim` whatever the table. */
const VAN_KLASSE: Readonly<Record<string, Niveau>> = {
  ...{ naslag: 'open', beleid: 'open', medewerker: 'intern', toegang: 'intern', vernietiging: 'intern' },
  ...{ zaak: 'vertrouwelijk', opvang: 'vertrouwelijk', huisverbod: 'vertrouwelijk', advies: 'vertrouwelijk' },
  ...{ klacht: 'vertrouwelijk', verwijsindex: 'vertrouwelijk', journaal: 'vertrouwelijk', kort: 'vertrouwelijk' },
  ...{ steun: 'geheim', levering: 'geheim' },
}
/** Columns outside the list of sealed texts that hold something only a key outside the database opens. */
const CIJFER = /^ {2}(\w*cijfer|bsn_versleuteld|inhoud) bytea/

const tabellen = [...schema.matchAll(/^comment on table kring\.(\w+) is '(?:[^']|'')*\[bewaren: ([a-z]+)\]/gm)].map(
  m => {
    const [, naam = '', klasse = ''] = m
    const kolommen = (schema.split(`create table kring.${naam} (`)[1] ?? '').split('\n);')[0] ?? ''
    const dicht = kolommen.split('\n').flatMap(r => CIJFER.exec(r)?.[1] ?? [])
    return { naam, klasse, geheim: [...(VERZEGELD[naam] ?? []), ...dicht] }
  },
)

test('elke tabel heeft een niveau, en wat geheim is ligt onder een sleutel buiten de database', async () => {
  expect(tabellen.length).toBe([...schema.matchAll(/^create table kring\.(?!migratie\b)/gm)].length)
  expect(tabellen.filter(t => VAN_KLASSE[t.klasse] === undefined).map(t => t.naam)).toEqual([])
  expect(KLASSEN.map(k => k.id).filter(id => VAN_KLASSE[id] === undefined)).toEqual([])
  for (const [tabel, velden] of Object.entries(VERZEGELD))
    expect([tabel, tabellen.find(t => t.naam === tabel)?.geheim]).toEqual([tabel, expect.arrayContaining([...velden])])
  // the page people read: written by `npx vitest run --project puur tests/bladen -u`
  await expect(blad()).toMatchFileSnapshot('../../docs/indeling.md')
})

test('elke tabel staat achter rijrechten, ook voor wie haar bezit', () => {
  const zonder = tabellen
    .map(t => t.naam)
    .filter(
      n =>
        !schema.includes(`alter table kring.${n} enable row level security`) ||
        !schema.includes(`alter table kring.${n} force row level security`),
    )
  expect(zonder).toEqual([])
})

function blad(): string {
  const van = (n: Niveau) => tabellen.filter(t => VAN_KLASSE[t.klasse] === n)
  return [
    '# Hoe gegevens zijn ingedeeld',
    '',
    'Vier niveaus van bescherming, wat elk vraagt, en welke tabel erin valt (OWASP ASVS 14.1.1 en 14.1.2). Het niveau volgt uit de bewaarklasse die elke tabel in',
    'de database draagt; kolommen die verzegeld zijn staan apart. Gemaakt uit db/schema.sql en de code: een tabel zonder niveau laat een toets vallen.',
    '',
    '## Niveaus',
    '',
    ...tabel(
      ['niveau', 'wat', 'versleuteling', 'heel gebleven', 'wie', 'logboek', 'weg'],
      Object.entries(NIVEAUS).map(([n, e]) => [n, ...e]),
    ),
    '',
    'Wat alleen anders geschreven is (base64 van een bestand, een hash van een adres, een spoor van zoekwoorden) heeft het niveau van wat erin zit. Een spoor',
    'is een HMAC met een sleutel buiten de database en dus niet terug te rekenen. In de browser blijft niets van intern of hoger; een antwoord heeft `no-store`.',
    '',
    '## Bewaarklassen',
    '',
    ...tabel(
      ['klasse', 'wat', 'niveau', 'grond'],
      KLASSEN.map(k => [k.id, k.wat, VAN_KLASSE[k.id] ?? '', k.grond]),
    ),
    '',
    '## Tabellen',
    '',
    ...(['open', 'intern', 'vertrouwelijk', 'geheim'] as const).flatMap(n => [
      `- **${n}**: ${van(n)
        .map(t => t.naam)
        .toSorted()
        .join(', ')}`,
    ]),
    '',
    '## Verzegeld, en dus geheim',
    '',
    ...tabel(
      ['tabel', 'kolommen'],
      tabellen.filter(t => t.geheim.length > 0).map(t => [t.naam, t.geheim.join(', ')]),
    ),
    '',
  ].join('\n')
}
