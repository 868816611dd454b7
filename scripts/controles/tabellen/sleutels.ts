import type { Regel, Vondst } from './regel.ts'

/** Tables whose key does not begin with the region, each with its reason. */
const ZONDER_REGIO: ReadonlyMap<string, string> = new Map([
  ['kring.bewaarklasse', 'geldt voor alle regios gelijk'],
  ['kring.regio', 'haar id is de regio'],
  ['kring.mens', 'een medewerker kan in meer regios werken; rolvervulling draagt de regio'],
  ['kring.ijkpunt', 'een ijkpunt tekent de koppen van alle regios samen'],
  ['kring.ijkpunt_kop', 'hoort bij een ijkpunt over alle regios'],
])

/** How rows hang together. */
export const sleutelregels: readonly Regel[] = [
  {
    naam: 'sleutel-begint-met-regio',
    reden: 'De regio is waarlangs de gegevens ooit verdeeld worden, en waarlangs de muur het eerst kijkt.',
    herstel:
      'primary key (regio, ...); een uitzondering komt met reden in ZONDER_REGIO (scripts/controles/tabellen/sleutels.ts).',
    zoek: async ({ vraag }) => {
      const rijen = await vraag<Vondst>(
        `select 'kring.' || c.relname as tabel,
                case when i.indrelid is null then 'heeft geen primaire sleutel' else 'de primaire sleutel begint met ' || a.attname end as wat
           from pg_class c
           left join pg_index i on i.indrelid = c.oid and i.indisprimary
           left join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
          where c.relnamespace = 'kring'::regnamespace and c.relkind in ('r', 'p') and a.attname is distinct from 'regio'
          order by 1`,
      )
      return rijen.filter(r => !ZONDER_REGIO.has(r.tabel) || r.wat.includes('geen'))
    },
  },
  {
    naam: 'on-delete-uitgeschreven',
    reden:
      'Wat er met een rij gebeurt als haar ouder vernietigd wordt is een besluit over bewaren, geen standaardwaarde.',
    herstel: 'references kring.<naam> (...) on delete restrict | cascade | set null, in de migratie.',
    zoek: async ({ migraties }) => migraties.flatMap(({ naam, sql }) => verwijzingenZonderOnDelete(naam, sql)),
  },
]

function verwijzingenZonderOnDelete(bestand: string, sql: string): Vondst[] {
  return zonderTekst(sql)
    .split(';')
    .flatMap(opdracht => {
      const tabel = /\b(?:create|alter)\s+table\s+(?:if\s+(?:not\s+)?exists\s+|only\s+)*([\w."]+)/i.exec(opdracht)?.[1]
      if (tabel === undefined) return []
      return [...opdracht.matchAll(/\breferences\s+([\w."]+)\s*(?:\([^)]*\))?([^,]*)/gi)]
        .filter(
          ([, , rest = '']) => !/\bon\s+delete\s+(?:restrict|cascade|set\s+null|set\s+default|no\s+action)/i.test(rest),
        )
        .map(([, doel = '']) => ({ tabel, wat: `verwijzing naar ${doel} zonder on delete (${bestand})` }))
    })
}

/** The statements alone: comments, strings and function bodies made blank. */
const zonderTekst = (sql: string): string =>
  sql.replace(/--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|\$(\w*)\$[\s\S]*?\$\1\$/g, ' ')
