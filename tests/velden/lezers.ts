import { readFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import ts from 'typescript'

/** Where a field can be used, in the words of the list that people read. */
export const GEBRUIK = {
  scherm: 'te zien voor wie in de zaak werkt',
  regel: 'een regel of termijn kijkt ernaar',
  brief: 'kan in een brief of bericht naar buiten staan',
  telling: 'telt mee in een lijst of getal',
  zoeken: 'om terug te vinden',
  toegang: 'bepaalt wie iets mag zien',
} as const
export type Gebruik = keyof typeof GEBRUIK

const SOORTEN: readonly (readonly [RegExp, Gebruik])[] = [
  [/screens\/|^web\//, 'scherm'],
  [/casus\/(stukken|nazorg\/bericht)|keten\/post\/|service\/(stukken|bode|post)/, 'brief'],
  [/procesregie|tellen|telling|^sturing\//, 'telling'],
  [/zoeken|gelijkenis|sleutels|gedeeld\/persoon\//, 'zoeken'],
  [/access|inzage|vertrouwen|kernel\//, 'toegang'],
  [/^keten\/|^gedeeld\/|^service\//, 'regel'],
]
/** Where a field is only asked for, named or passed on: that is not using it. */
const GEEN_GEBRUIK =
  /\.test\.tsx?$|teksten|woorden\/|daden|verhaal|vulling|cli\/|testing|demo\/|opdrachten[^/]*\.ts$|feiten[^/]*\.ts$/

/**
 * Which code reads a property of this name, by kind of use. By name: where two fields share a name, the use of one counts for both, so this
 * finds what nothing reads and proves nothing about what is read.
 */
export function lezers(): ReadonlyMap<string, ReadonlySet<Gebruik>> {
  const uit = new Map<string, Set<Gebruik>>()
  const bestanden = execFileSync(
    'git',
    ['ls-files', 'keten', 'sturing', 'gedeeld', 'web', 'service', 'vertrouwen', 'kernel'],
    {
      encoding: 'utf8',
    },
  )
  for (const bestand of bestanden.split('\n').filter(b => /\.tsx?$/.test(b) && !GEEN_GEBRUIK.test(b))) {
    const soort = SOORTEN.find(([patroon]) => patroon.test(bestand))?.[1] ?? 'regel'
    for (const naam of gelezenIn(bestand)) uit.set(naam, (uit.get(naam) ?? new Set<Gebruik>()).add(soort))
  }
  return uit
}

/** The names of properties that a file reads: `x.naam`, `x['naam']` and `{ naam }`. */
function gelezenIn(bestand: string): ReadonlySet<string> {
  const namen = new Set<string>()
  const loop = (n: ts.Node): void => {
    if (ts.isPropertyAccessExpression(n)) namen.add(n.name.text)
    else if (ts.isElementAccessExpression(n) && ts.isStringLiteral(n.argumentExpression))
      namen.add(n.argumentExpression.text)
    else if (ts.isBindingElement(n)) {
      const naam = n.propertyName ?? n.name
      if (ts.isIdentifier(naam)) namen.add(naam.text)
    }
    ts.forEachChild(n, loop)
  }
  loop(ts.createSourceFile(bestand, readFileSync(bestand, 'utf8'), ts.ScriptTarget.Latest, false))
  return namen
}
