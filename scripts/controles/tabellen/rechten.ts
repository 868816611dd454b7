import { AANMELDROLLEN, type Regel, type Vondst } from './regel.ts'

/** Wie er schrijft, als functie: eenmaal gepland per verbinding (migratie 0079). */
const SCHRIJVER = 'kring.schrijver'

/** What a policy may call: read once per query, not once per row. */
const MAG_IN_POLICY: ReadonlySet<string> = new Set([
  'current_setting',
  'nullif',
  'coalesce',
  'exists',
  'any',
  'all',
  'in',
])

/** Who may do what. */
export const rechtenregels: readonly Regel[] = [
  {
    naam: 'schrijfrecht-per-kolom',
    reden:
      'Met een recht op de hele tabel is ook een nieuwe kolom meteen te schrijven, zonder dat iemand daarover besloot.',
    herstel: 'revoke het recht op de tabel; grant insert (kolom, ...) en update (kolom, ...) on kring.<naam> to <rol>.',
    zoek: ({ vraag }) =>
      vraag<Vondst>(
        `select 'kring.' || c.relname as tabel, lower(a.privilege_type) || ' op de hele tabel voor ' || a.grantee::regrole as wat
           from pg_class c cross join lateral aclexplode(c.relacl) a
          where c.relnamespace = 'kring'::regnamespace and c.relkind in ('r', 'p', 'v') and a.grantee <> c.relowner and a.grantee <> 0
            and a.privilege_type in ('INSERT', 'UPDATE', 'TRUNCATE', 'REFERENCES', 'TRIGGER')
          order by 1, 2`,
      ),
  },
  {
    naam: 'niets-voor-iedereen',
    reden: 'Niets mag tot een regel het toestaat; een recht voor public geldt ook voor rollen die er nog niet zijn.',
    herstel: 'revoke ... from public; geef het recht aan de rol die het nodig heeft.',
    zoek: ({ vraag }) =>
      vraag<Vondst>(
        `select 'kring.' || c.relname as tabel, lower(a.privilege_type) || ' voor public' as wat
           from pg_class c cross join lateral aclexplode(c.relacl) a
          where c.relnamespace = 'kring'::regnamespace and a.grantee = 0
         union all
         select 'kring.' || c.relname, lower(a.privilege_type) || ' op kolom ' || t.attname || ' voor public'
           from pg_class c join pg_attribute t on t.attrelid = c.oid cross join lateral aclexplode(t.attacl) a
          where c.relnamespace = 'kring'::regnamespace and a.grantee = 0
         union all
         select 'kring.' || c.relname, 'policy ' || p.polname || ' geldt voor public'
           from pg_policy p join pg_class c on c.oid = p.polrelid
          where c.relnamespace = 'kring'::regnamespace and p.polroles = '{0}'
         union all
         select 'functie ' || p.oid::regprocedure, 'iedereen mag deze security definer functie aanroepen'
           from pg_proc p
          where p.pronamespace = 'kring'::regnamespace and p.prosecdef and p.prorettype <> 'trigger'::regtype
            and (p.proacl is null or exists (select 1 from aclexplode(p.proacl) a where a.grantee = 0))
          order by 1, 2`,
      ),
  },
  {
    naam: 'aanmeldrol-bezit-niets',
    reden:
      'Een eigenaar kan de muur van zijn tabel afbreken, en bypassrls ziet hem niet. Wie zich aanmeldt heeft geen van beide.',
    herstel:
      'alter ... owner to kring_owner; alter role <rol> nosuperuser nobypassrls nocreaterole nocreatedb; revoke het lidmaatschap.',
    zoek: ({ vraag }) =>
      vraag<Vondst>(
        `select rolname as tabel, 'rol met superuser, bypassrls, createrole of createdb' as wat
           from pg_roles where rolname = any ($1) and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)
         union all
         select r.rolname, 'bezit ' || pg_describe_object(d.classid, d.objid, 0)
           from pg_shdepend d join pg_roles r on r.oid = d.refobjid and d.refclassid = 'pg_authid'::regclass
          where d.deptype = 'o' and r.rolname = any ($1) and d.dbid in (0, (select oid from pg_database where datname = current_database()))
         union all
         select l.rolname, 'is lid van ' || g.rolname
           from pg_auth_members m join pg_roles l on l.oid = m.member join pg_roles g on g.oid = m.roleid
          where l.rolname = any ($1)
         union all
         select rolname, 'een rol van Kring met superuser of bypassrls'
           from pg_roles where rolname like 'kring\\_%' and rolname <> current_user and not rolname = any ($1) and (rolsuper or rolbypassrls)
          order by 1, 2`,
        [AANMELDROLLEN],
      ),
  },
  {
    naam: 'policy-zonder-functie',
    reden:
      'Een functie per rij maakte tellen over een miljoen rijen veertig keer zo traag; de muur mag nooit een reden zijn om hem weg te laten.',
    herstel: 'Schrijf de voorwaarde uit in de policy, over geindexeerde rijen; alleen current_setting en nullif mogen.',
    zoek: async ({ vraag }) => {
      const uitdrukkingen = await vraag<{ tabel: string; deel: string; tekst: string }>(
        `select 'kring.' || c.relname as tabel, 'policy ' || p.polname as deel,
                coalesce(pg_get_expr(p.polqual, p.polrelid), '') || ' ' || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '') as tekst
           from pg_policy p join pg_class c on c.oid = p.polrelid where c.relnamespace = 'kring'::regnamespace
         union all
         select distinct 'kring.' || v.relname, 'view onder een policy', pg_get_viewdef(v.oid)
           from pg_depend d join pg_class v on v.oid = d.refobjid and v.relkind = 'v'
          where d.classid = 'pg_policy'::regclass and d.refclassid = 'pg_class'::regclass and v.relnamespace = 'kring'::regnamespace
          order by 1, 2`,
      )
      return uitdrukkingen
        .filter(({ tabel }) => tabel !== SCHRIJVER)
        .flatMap(({ tabel, deel, tekst }) =>
          functiesIn(tekst).map(functie => ({ tabel, wat: `${deel} roept ${functie}() aan` })),
        )
    },
  },
  {
    naam: 'schrijver-alleen-bij-toevoegen',
    reden: `${SCHRIJVER} is een functie: bij lezen, wijzigen of wissen zou zij voor elke rij draaien die er al ligt.`,
    herstel: `Gebruik kring.ik; ${SCHRIJVER} staat alleen in with check van een policy for insert.`,
    zoek: ({ vraag }) =>
      vraag<Vondst>(
        `select 'kring.' || c.relname as tabel, 'policy ' || p.polname || ' vraagt wie er schrijft' as wat
           from pg_policy p join pg_class c on c.oid = p.polrelid
          where p.polcmd <> 'a' and concat(pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) ~ '\\mschrijver\\M'
         union all
         select 'kring.' || v.relname, 'view vraagt wie er schrijft'
           from pg_class v where v.relkind = 'v' and v.relnamespace = 'kring'::regnamespace and pg_get_viewdef(v.oid) ~ 'kring\\.schrijver'
          order by 1, 2`,
      ),
  },
  {
    naam: 'vast-zoekpad',
    reden: 'Een security definer functie zonder vast zoekpad voert uit wat een ander onder dezelfde naam neerzet.',
    herstel: 'create function ... security definer set search_path = kring ...',
    zoek: ({ vraag }) =>
      vraag<Vondst>(
        `select 'functie ' || p.oid::regprocedure as tabel, 'security definer zonder set search_path' as wat
           from pg_proc p where p.pronamespace = 'kring'::regnamespace and p.prosecdef
            and not exists (select 1 from unnest(p.proconfig) i where i like 'search_path=%')
          order by 1`,
      ),
  },
]

/** Names followed by an opening bracket, as the catalog writes an expression; casts such as ::varchar(3) are not calls. */
function functiesIn(tekst: string): string[] {
  const zonderTekst = tekst.replace(/'(?:[^']|'')*'/g, "''").replace(/::"?\w+(?: \w+)*"?\(/g, '(')
  const namen = [...zonderTekst.matchAll(/([A-Za-z_][\w$]*|"[^"]+")\(/g)].map(([, naam = '']) => naam)
  return [...new Set(namen)].filter(naam => !MAG_IN_POLICY.has(naam.toLowerCase()))
}
