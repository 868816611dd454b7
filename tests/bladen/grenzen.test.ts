import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { getal, omvang, tabel } from './bron.ts'

const bewaking = parse(fs.readFileSync('regios/landelijk/bewaking.yaml', 'utf8')) as {
  bewaking: { blikken: { veel: { zaken: number; minuten: number } } }
}
const { veel } = bewaking.bewaking.blikken
const per10 = (bestand: string, naam: string) => `${getal(bestand, naam)} in tien minuten`

/** Every door and every person: what the limit is, where it stands, and which test holds it. */
const GRENZEN: readonly (readonly [wie: string, wat: string, grens: string, daarna: string, waar: string])[] = [
  [
    'mens',
    'stil',
    `${getal('service/aanmelden/sessies.ts', 'STIL_MINUTEN')} minuten`,
    'opnieuw aanmelden',
    'service/aanmelden/sessies.ts',
  ],
  [
    'mens',
    'aangemeld in alles',
    `${getal('service/aanmelden/sessies.ts', 'HOOGSTENS_UREN')} uur`,
    'opnieuw aanmelden',
    'service/aanmelden/sessies.ts',
  ],
  [
    'mens',
    'mislukt aanmelden',
    `${getal('service/aanmelden/routes.ts', 'mens')} in tien minuten`,
    'tien minuten dicht voor die mens',
    'service/aanmelden/routes.ts',
  ],
  [
    'mens',
    'verschillende dossiers openen',
    `${getal('service/rem.ts', 'KEER') * veel.zaken} in ${veel.minuten} minuten (${getal('service/rem.ts', 'KEER')} keer wat de blikkenwacht al meldt)`,
    '429; wat open was blijft open, spoed gaat door',
    'service/rem.ts',
  ],
  [
    'mens',
    'verschillende dossiers openen, gemeld',
    `${veel.zaken} in ${veel.minuten} minuten; de regio mag strenger`,
    'de privacyfunctionaris hoort het',
    'vertrouwen/blikkenwacht/patronen.ts',
  ],
  [
    'mens',
    'schermen die meekijken in de chat',
    `${getal('service/chat/stafdeur.ts', 'SCHERMEN')}`,
    'het oudste gaat weg',
    'service/chat/stafdeur.ts',
  ],
  [
    'mens',
    'open lijnen (wie kijkt mee)',
    `${getal('service/mee/deur.ts', 'SCHERMEN')}`,
    'de oudste gaat weg',
    'service/mee/deur.ts',
  ],
  [
    'mens',
    'jongeren melden in de verwijsindex',
    'per etmaal wat de regio noemt (perDag), geteld in de database',
    '409 tot morgen',
    'keten/verwijsindex/index.ts',
  ],
  [
    'plek',
    'mislukt aanmelden',
    `${getal('service/aanmelden/routes.ts', 'plek')} in tien minuten`,
    'tien minuten dicht voor die plek',
    'service/aanmelden/routes.ts',
  ],
  [
    'plek',
    'open bladen',
    per10('service/loket/deur.ts', 'HOOGSTENS'),
    'een blad dat het druk is (429)',
    'service/loket/deur.ts',
  ],
  [
    'plek',
    'link aan een gezin',
    per10('service/antwoord/deur.ts', 'HOOGSTENS'),
    'dezelfde rustige bladzijde',
    'service/antwoord/deur.ts',
  ],
  [
    'plek',
    'gesprekken beginnen',
    per10('service/chat/bezoekersdeur.ts', 'BEGINNEN'),
    '429',
    'service/chat/bezoekersdeur.ts',
  ],
  [
    'plek',
    'sleutels van een gesprek raden',
    per10('service/chat/bezoekersdeur.ts', 'RADEN'),
    '429',
    'service/chat/bezoekersdeur.ts',
  ],
  ['plek', 'gesprekken tegelijk', `${getal('service/chat/kamer.ts', 'PER_PLEK')}`, '429', 'service/chat/kamer.ts'],
  [
    'plek',
    'verkeerde sleutels van een personeelssysteem',
    per10('service/scim/deur.ts', 'FOUTE_SLEUTELS'),
    '429',
    'service/scim/deur.ts',
  ],
  [
    'plek',
    'verzoeken van een personeelssysteem',
    per10('service/scim/deur.ts', 'VERZOEKEN'),
    '429',
    'service/scim/deur.ts',
  ],
  [
    'regio',
    'gesprekken tegelijk',
    `${getal('service/chat/kamer.ts', 'PER_REGIO')}`,
    '409: het is druk',
    'service/chat/kamer.ts',
  ],
  [
    'organisatie',
    'medewerkers in een bestand',
    `${getal('vertrouwen/beheer/bestand.ts', 'HOOGSTENS')} regels`,
    'het hele bestand geweigerd',
    'vertrouwen/beheer/bestand.ts',
  ],
  [
    'server',
    'een verzoek',
    `${omvang(getal('service/app.ts', 'bodyLimit'))} en ${getal('service/app.ts', 'requestTimeout') / 1000} seconden`,
    '413 of de lijn dicht',
    'service/app.ts',
  ],
  [
    'server',
    'een vraag aan de database',
    `${getal('kernel/db.ts', 'statement_timeout') / 1000} seconden`,
    '500 of 503, er is niets veranderd',
    'kernel/db.ts',
  ],
  [
    'server',
    'verbindingen met de database per rol',
    `${getal('kernel/db.ts', 'max')}`,
    'na 5 seconden wachten een 503 met een zin',
    'kernel/db.ts',
  ],
  [
    'server',
    'afgewezen verzoeken in het log',
    `${getal('service/dosering.ts', 'HOOGSTENS')} soorten in een minuut, van elk twee regels`,
    'de rest samen geteld',
    'service/dosering.ts',
  ],
  [
    'server',
    'termijnen wekken',
    `${getal('service/worker.ts', 'PER_RONDE')} in een greep`,
    'de volgende greep volgt meteen',
    'service/worker.ts',
  ],
  [
    'server',
    'vernietigen',
    `${getal('service/start.ts', 'PER_RONDE')} dossiers in een ronde van tien seconden`,
    'de rest de volgende ronde',
    'service/start.ts',
  ],
]

const MB10 = omvang(getal('kernel/kluis.ts', 'HOOGSTENS_BYTES'))
const UIT = omvang(getal('service/stukken/zip.ts', 'HOOGSTENS_UITGEPAKT'))
/** Every door that takes a file: what kind, by which name, how large, how large unpacked. */
const BESTANDEN: readonly (readonly string[])[] = [
  [
    'stuk bij een casus',
    'PDF',
    '.pdf',
    MB10,
    `${omvang(getal('service/stukken/pdf.ts', 'HOOGSTENS_UITGEPAKT'))} aan ingepakte delen`,
    'geweigerd als hij iets doet of draagt; plaats en maker gewist',
  ],
  [
    'stuk bij een casus',
    'foto (JPEG, PNG, WebP)',
    '.jpg .jpeg .png .webp',
    MB10,
    `${getal('service/stukken/keur.ts', 'HOOGSTENS_PUNTEN') / 1_000_000} miljoen punten`,
    'opnieuw getekend: plaats, tijd en toestel weg',
  ],
  [
    'stuk bij een casus',
    'Word',
    '.docx',
    MB10,
    `${UIT}, ${getal('service/stukken/zip.ts', 'HOOGSTENS_DELEN')} delen`,
    'macro, ingesloten ding of verwijzing naar buiten: geweigerd; maker weg',
  ],
  ['stuk bij een casus', 'tekst', '.txt', MB10, 'niet ingepakt', 'geen stuurtekens, geen opmaak van een webpagina'],
  [
    'stuk bij een vraag aan het loket',
    'dezelfde soorten',
    'dezelfde',
    `${omvang(getal('keten/loket/vraag.ts', 'HOOGSTENS_STUK_BYTES'))}, ten hoogste ${getal('keten/loket/vraag.ts', 'HOOGSTENS_STUKKEN')}`,
    'dezelfde',
    'hetzelfde',
  ],
  [
    'bericht van de politie (deur en scherm)',
    'XML (StUF)',
    'geen naam',
    omvang(getal('service/post/xml.ts', 'HOOGSTENS_BYTES')),
    `niet ingepakt; ${getal('service/post/xml.ts', 'HOOGSTENS_DIEP')} diep, ${getal('service/post/xml.ts', 'HOOGSTENS_DELEN')} delen`,
    'DOCTYPE geweigerd; wat niet klopt wacht verzegeld op een mens',
  ],
  [
    'medewerkers (scherm Beheer)',
    'CSV',
    'wordt als tekst gelezen',
    omvang(getal('service/app.ts', 'bodyLimit')),
    'niet ingepakt',
    'nooit bewaard; eerst te zien wat het zou doen',
  ],
  [
    'alarm van een meldkamer',
    'JSON',
    'geen naam',
    omvang(getal('service/alarm/deur.ts', 'HOOGSTENS_BYTES')),
    'niet ingepakt',
    'alleen met handtekening',
  ],
  [
    'personeelssysteem (SCIM)',
    'JSON',
    'geen naam',
    omvang(getal('service/scim/deur.ts', 'HOOGSTENS_BYTES')),
    'niet ingepakt',
    'alleen met sleutel',
  ],
]

/** What costs much, what keeps it from taking the rest along, and where the caller's patience ends. */
const ZWAAR: readonly (readonly string[])[] = [
  [
    'zoeken naar een mens',
    'een index op klank en jaar, pas daarna vergelijken; een bladzijde per keer',
    'p95 onder 50 ms bij een miljoen mensen (bench `match`)',
  ],
  [
    'lijsten (mijn werk, meldingen, procesregie)',
    'bladzijden, indexen, geen telling over alles',
    'p95 onder 200 ms (bench `lists`)',
  ],
  [
    'cijfers over jaren',
    'tellingen per maand vooraf opgeteld door de worker, elk uur',
    'p95 onder 150 ms (bench `figures`)',
  ],
  [
    'een stuk keuren (foto, Word, PDF)',
    'grens aan bytes, punten, delen en uitgepakte bytes voor er iets uitgepakt wordt',
    'bestanden hierboven; toetsen in service/stukken',
  ],
  [
    'een brief of officieel stuk drukken',
    'een blad per verzoek, achter aanmelden en zaak; telt mee in de rem op dossiers',
    'requestTimeout',
  ],
  [
    'het bestand voor het CBS',
    'alleen een rol per meldpunt; Argon2 vraagt 64 MB een keer per ophalen',
    'requestTimeout',
  ],
  ['een bericht van de politie lezen', 'grens aan bytes, diepte en delen; stromend gelezen', 'service/post/xml.ts'],
  ['open bladen', 'per dag een keer getekend en ingepakt, daarna uit het geheugen; een maat per plek', 'bench `loket`'],
  ['live lijnen en chat', 'een vast aantal per mens, plek en regio; wie niet leest wordt losgelaten', 'bench `chat`'],
  [
    'termijnen, mail en post',
    'een eigen proceslijn met eigen verbindingen, in grepen; een trage mailserver houdt geen klok op',
    'service/start.ts',
  ],
  ['vernietigen', 'een deel per ronde, onder een eigen rol', 'service/bewaren/vernietiger.ts'],
  ['reservekopie en logboek uitgeven', 'alleen op de opdrachtregel; stromend', 'docs/beheer.md'],
  [
    'alles samen',
    'elke vraag aan de database en elk verzoek heeft een einde dat korter is dan het geduld van browser en proxy; het aantal verbindingen is vast, wie geen plaats krijgt hoort na vijf seconden een zin',
    'tests/faults',
  ],
]

/** A rule over fields together, as the code says it to a person: the sentences of refusals, per part of the tree. */
function regels(map: string): string[] {
  const zinnen = new Set<string>()
  for (const bestand of bestanden(map)) {
    const tekst = fs.readFileSync(bestand, 'utf8')
    for (const m of tekst.matchAll(
      /weiger\(\s*'(ONVOLLEDIG|BUITEN_BEREIK|MAG_NU_NIET)',\s*(?:'([^'\n]+)'|`([^`\n]+)`)/g,
    ))
      zinnen.add((m[2] ?? m[3] ?? '').replaceAll(/\$\{[^}]*\}/g, '…').replaceAll('|', '/'))
    for (const m of tekst.matchAll(/\bnee\(\s*(?:'([^'\n]{12,})'|`([^`\n]{12,})`)/g))
      zinnen.add((m[1] ?? m[2] ?? '').replaceAll(/\$\{[^}]*\}/g, '…').replaceAll('|', '/'))
  }
  return [...zinnen].filter(z => /^[A-Z…].*[.]$/.test(z)).toSorted((a, b) => a.localeCompare(b, 'nl'))
}
function* bestanden(map: string): Generator<string> {
  for (const e of fs.readdirSync(map, { withFileTypes: true })) {
    const pad = path.join(map, e.name)
    if (e.isDirectory() && e.name !== 'screens' && e.name !== 'talen') yield* bestanden(pad)
    else if (e.isFile() && /\.ts$/.test(e.name) && !/\.test\.ts$/.test(e.name)) yield pad
  }
}
const DELEN = ['keten', 'sturing', 'vertrouwen'].flatMap(boven =>
  fs
    .readdirSync(boven, { withFileTypes: true })
    .filter(e => e.isDirectory() && e.name !== 'screens')
    .map(e => `${boven}/${e.name}`),
)
const perDeel = DELEN.map(deel => ({ deel, zinnen: regels(deel) })).filter(d => d.zinnen.length > 0)

test('elke grens op het blad is die van de code, en elke regel die samen moet kloppen staat erop', async () => {
  expect(perDeel.flatMap(d => d.zinnen).length).toBeGreaterThan(150)
  for (const [, , , , waar] of GRENZEN) expect([waar, fs.existsSync(waar)]).toEqual([waar, true])
  // the page people read: written by `npx vitest run --project puur tests/bladen -u`
  await expect(blad()).toMatchFileSnapshot('../../docs/grenzen.md')
})

test('een getal dat niet in de code staat valt op', () => {
  expect(() => getal('kernel/db.ts', 'BESTAAT_NIET')).toThrow('BESTAAT_NIET')
})

function blad(): string {
  return [
    '# Grenzen en regels',
    '',
    'Hoeveel er mag per mens, plek, regio en voor het geheel; welke bestanden binnenkomen; wat zwaar is; en wat samen moet kloppen. Gemaakt uit de code:',
    'elk getal en elke zin hieronder wordt daar gelezen, en een toets valt als dit blad iets anders zegt. Welke rol wat mag staat in [rechten.md](rechten.md),',
    'welke vorm een veld heeft in de OpenAPI-beschrijving, waarvoor het is in [velden.md](velden.md).',
    '',
    '## Grenzen per deur en mens',
    '',
    'Een plek is een netwerkadres, gehasht met een zout dat elk uur wisselt, alleen in het geheugen. Tellers staan in het geheugen van een server.',
    '',
    ...tabel(['van', 'wat', 'ten hoogste', 'daarna', 'in de code'], GRENZEN),
    '',
    '## Bestanden',
    '',
    'De soort volgt uit de inhoud en de naam moet erbij passen (besluit 0013). Wat niet mag wordt geweigerd met een zin en nergens bewaard. Wat wel mag',
    'staat versleuteld in de database, en komt er alleen als bijlage weer uit, onder een naam van Kring, zonder dat de browser raadt of uitvoert. Een',
    'virusscanner heeft Kring niet: de werkplek scant wat wordt opgehaald.',
    '',
    ...tabel(['waar', 'soort', 'naam', 'ten hoogste', 'uitgepakt', 'wat er gebeurt'], BESTANDEN),
    '',
    '## Zwaar werk',
    '',
    ...tabel(['wat', 'wat het tegenhoudt', 'gemeten of getoetst'], ZWAAR),
    '',
    '## Wat samen moet kloppen',
    '',
    'Voordat er iets wordt geschreven kijkt de beslisser van de stap of alles bij elkaar past: velden van een verzoek, wat er al staat, de stand, de dag en de regio.',
    'De vaste verbanden:',
    '',
    '- **Mensen**: niemand is zijn eigen ouder of voorouder, niemand is geboren na vandaag of ouder dan een mens wordt (`gedeeld/persoon`).',
    '- **Tijd**: een einde komt niet voor een begin; wat gebeurd is ligt niet in de toekomst; een termijn volgt uit begin en kalender en wordt nooit ingevuld (`gedeeld/kalender`).',
    '- **Plaats**: postcode en gemeente van een bericht wijzen dezelfde gemeente aan, anders beslist een mens; een gemeente hoort bij de regio (`service/post`, `regios`).',
    '- **Wie**: een mens, rol en organisatie horen bij elkaar, bij de regio, en bij de dagen dat de rol loopt (`kernel/access.ts`, de database).',
    '- **Volgorde**: een stap die nu niet kan verandert niets; elke zaak heeft een houder (`decide` van elke stap, de database).',
    '',
    'En elke zin waarmee een regel nee zegt; … is een waarde die de regio of de zaak invult.',
    '',
    ...perDeel.flatMap(({ deel, zinnen }) => [`### ${deel}`, '', ...zinnen.map(z => `- ${z}`), '']),
  ].join('\n')
}
