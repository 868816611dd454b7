import type { Regel, Vondst } from './regel.ts'

/** Tables outside schema kring, each with its reason. Libraries keep a schema of their own, named here, with ids only. */
const BUITEN_KRING: ReadonlyMap<string, string> = new Map([
  ['public.kring_migratie', 'welke migraties draaiden; alleen de beheerder komt eraan'],
])

/**
 * Views that read as the watcher: each says all of its conditions itself, about who asks alone, and lies under nearly every wall. Looking as the asker they
 * would bring along the walls of every table they read, each time they are named. See docs/besluiten/0037.
 */
const OVER_DE_VRAGER = [
  'mijn_aanbod',
  'mijn_inhoud',
  'mijn_klacht',
  'mijn_opening',
  'mijn_steun',
  'mijn_tafel',
  'mijn_werkblad',
  'mijn_zaak',
]

/** What a table and a view look like. */
export const vormregels: readonly Regel[] = [
  {
    naam: 'in-schema-kring',
    reden: 'Een tabel buiten schema kring ontloopt alle andere regels.',
    herstel:
      'Maak de tabel in schema kring, of noem haar met reden in BUITEN_KRING (scripts/controles/tabellen/vorm.ts).',
    zoek: async ({ vraag }) => {
      const rijen = await vraag<Vondst>(
        `select n.nspname || '.' || c.relname as tabel, 'staat buiten schema kring' as wat
           from pg_class c join pg_namespace n on n.oid = c.relnamespace
          where c.relkind in ('r', 'p', 'f', 'm') and n.nspname !~ '^pg_' and n.nspname not in ('kring', 'information_schema')
          order by 1`,
      )
      return rijen.filter(r => !BUITEN_KRING.has(r.tabel))
    },
  },
  {
    naam: 'muur-in-de-database',
    reden: 'Wie wat ziet wordt twee keer beslist, in code en hier; zonder force kijkt de eigenaar eroverheen.',
    herstel: 'alter table kring.<naam> enable row level security; alter table kring.<naam> force row level security;',
    zoek: ({ vraag }) =>
      vraag<Vondst>(
        `select 'kring.' || relname as tabel,
                case when relrowsecurity then 'row level security is niet geforceerd' else 'row level security staat uit' end as wat
           from pg_class where relnamespace = 'kring'::regnamespace and relkind in ('r', 'p') and not (relrowsecurity and relforcerowsecurity)
          order by 1`,
      ),
  },
  {
    naam: 'kijkt-als-de-vrager',
    reden: 'Een view zonder security_invoker leest als eigenaar en gaat zo om de muur heen.',
    herstel: 'create view kring.<naam> with (security_invoker = true) as ...',
    zoek: ({ vraag }) =>
      vraag<Vondst>(
        `select 'kring.' || relname as tabel, 'view zonder security_invoker, of een gematerialiseerde view' as wat
           from pg_class where relnamespace = 'kring'::regnamespace
            and (relkind = 'm' or relkind = 'v' and not coalesce('security_invoker=true' = any (reloptions), false)
              and not (relname = any ($1) and pg_get_userbyid(relowner) = 'kring_wachter'))
          order by 1`,
        [OVER_DE_VRAGER],
      ),
  },
  {
    naam: 'bewaarklasse',
    reden: 'Wat niet zegt hoe lang het blijft, blijft te lang. Elke tabel noemt haar klasse uit kring.bewaarklasse.',
    herstel: `comment on table kring.<naam> is 'Wat dit is. [bewaren: zaak]'; een nieuwe klasse komt eerst in kring.bewaarklasse.`,
    zoek: ({ vraag }) =>
      vraag<Vondst>(
        `select 'kring.' || c.relname as tabel,
                case when k.tekst is null then 'geen comment'
                     when k.klasse is null then 'het comment eindigt niet op [bewaren: <klasse>]'
                     else 'bewaarklasse ' || k.klasse || ' bestaat niet' end as wat
           from pg_class c
          cross join lateral (select obj_description(c.oid, 'pg_class') as tekst,
                                     substring(obj_description(c.oid, 'pg_class') from '\\S.*\\[bewaren: ([a-z-]+)\\]$') as klasse) k
          where c.relnamespace = 'kring'::regnamespace and c.relkind in ('r', 'p')
            and not exists (select 1 from kring.bewaarklasse b where b.naam = k.klasse)
          order by 1`,
      ),
  },
]
