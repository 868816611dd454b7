-- Waarom: procesregie ziet welke termijnen breken en kan voorstellen wie wat overneemt (herverdeling). Wie van een zaak gesperd is krijgt haar
-- nooit voorgesteld; dat weet alleen de wachter, en hij zegt niet wie gesperd is, alleen wie het werk mag doen.
set local role kring_owner;

create function kring.verdeelbaar_werk(tot timestamptz)
returns table (id uuid, zaak uuid, organisatie uuid, rol text, mens uuid, soort text, klok text, gestart_op timestamptz, vervalt_op timestamptz, mag uuid[])
language sql stable security definer set search_path = kring as $$
  with mij as (select i.regio, i.nu, array(select s.zaak from sper s where s.regio = i.regio and s.mens = i.mens and s.van <= i.nu and (s.tot is null or s.tot > i.nu)) as niet
                 from ik i where i.rol = 'procesregisseur')
  select w.id, w.zaak, w.organisatie, w.rol, w.mens, w.soort, w.klok, w.gestart_op, w.vervalt_op,
         array(select distinct r.mens from rolvervulling r, mij m
                where r.regio = w.regio and r.organisatie = w.organisatie and r.rol = w.rol and r.van <= m.nu and (r.tot is null or r.tot > m.nu)
                  and exists (select 1 from betrokkenheid b where b.regio = w.regio and b.zaak = w.zaak and b.organisatie = w.organisatie and (b.mens is null or b.mens = r.mens)
                                and b.als in ('houder', 'betrokken') and b.van <= m.nu and (b.tot is null or b.tot > m.nu))
                  and not exists (select 1 from sper s where s.regio = w.regio and s.zaak = w.zaak and s.mens = r.mens and s.van <= m.nu and (s.tot is null or s.tot > m.nu))
                order by 1)
    from ((select l.regio, l.id, l.zaak, l.organisatie, l.rol, l.mens, l.soort, l.klok, l.gestart_op, l.vervalt_op from werk l where l.regio = (select regio from mij) and l.klaar_op is null and l.vervalt_op > (select nu from mij) and l.vervalt_op <= tot
             order by l.vervalt_op, l.id limit 2000)
          union all
          (select l.regio, l.id, l.zaak, l.organisatie, l.rol, l.mens, l.soort, l.klok, l.gestart_op, l.vervalt_op from werk l where l.regio = (select regio from mij) and l.klaar_op is null and l.vervalt_op <= (select nu from mij) and l.mens is not null
             order by l.vervalt_op desc, l.id limit 1000)) w
   where w.klok is not null and w.soort <> 'overdracht-aanvaarden' and w.zaak <> all ((select niet from mij)::uuid[])
   order by w.vervalt_op, w.id
$$;
comment on function kring.verdeelbaar_werk(timestamptz) is 'Open werk met een termijn tot een dag, en welke collega''s van dezelfde rol en organisatie het mogen doen; alleen voor procesregie.';

-- How much work with a term a role finishes, and how many people work in it now: an average of the region, never of one person.
create function kring.werktempo(sinds timestamptz)
returns table (rol text, klaar bigint, mensen bigint, eerste timestamptz)
language sql stable security definer set search_path = kring as $$
  with mij as (select i.regio, i.nu from ik i where i.rol = 'procesregisseur')
  select w.rol, count(*),
         (select count(distinct (r.organisatie, r.mens)) from rolvervulling r, mij m
           where r.regio = m.regio and r.rol = w.rol and r.van <= m.nu and (r.tot is null or r.tot > m.nu)),
         min(w.klaar_op)
    from werk w where w.regio = (select regio from mij) and w.klok is not null and w.klaar_op is not null and w.klaar_op >= sinds group by w.rol
$$;
comment on function kring.werktempo(timestamptz) is 'Hoeveel werk met een termijn er per rol klaarkwam en hoeveel mensen die rol nu hebben; alleen voor procesregie.';

revoke all on function kring.verdeelbaar_werk(timestamptz), kring.werktempo(timestamptz) from public;
reset role;
alter function kring.verdeelbaar_werk(timestamptz) owner to kring_wachter;
alter function kring.werktempo(timestamptz) owner to kring_wachter;
grant execute on function kring.verdeelbaar_werk(timestamptz), kring.werktempo(timestamptz) to kring_app;
