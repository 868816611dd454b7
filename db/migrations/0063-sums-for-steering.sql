-- Waarom: sturing leest sommen en nooit een telregel. tel_sommen() en tel_middens() vragen wie er vraagt en geven alleen diens eigen regio;
-- tel_op() telt wat nieuw is bij de maandsommen, zodat een bord van twintig jaar een paar rijen leest. Kleine aantallen verdwijnen daarna
-- nog (gedeeld/cijfer/scherm.ts).
set local role kring_owner;
grant select on kring.ik to kring_teller;
grant select (regio, id, mens, organisatie, rol, van, tot) on kring.rolvervulling to kring_teller;
create policy teller on kring.rolvervulling for select to kring_teller using (true);

create function kring.tel_op(p_regio text, p_tot timestamptz) returns bigint language plpgsql security definer set search_path = kring as $$
declare vanaf timestamptz; erbij bigint;
begin
  -- one adder at a time; what may still be under way in another transaction waits for the next time
  select s.tot into vanaf from kring.telstand s where s.regio = p_regio for update;
  if vanaf is null or p_tot <= vanaf then return 0; end if;
  insert into kring.telmaand as o (regio, soort, kenmerk, maand, gemeente, aantal, duur, werkduur)
  select t.regio, t.soort, k, date_trunc('month', t.dag)::date, w, sum(t.aantal), coalesce(sum(t.duur), 0), coalesce(sum(t.werkduur), 0)
    from kring.telregel t
   cross join lateral unnest(t.kenmerken || ''::text) k
   cross join lateral (values (''), (coalesce(t.gemeente, 'onbekend'))) g(w)
   where t.regio = p_regio and t.geschreven >= vanaf and t.geschreven < p_tot
   group by 1, 2, 3, 4, 5
  on conflict (regio, soort, kenmerk, gemeente, maand) do update
    set aantal = o.aantal + excluded.aantal, duur = o.duur + excluded.duur, werkduur = o.werkduur + excluded.werkduur;
  get diagnostics erbij = row_count;
  update kring.telstand s set tot = p_tot where s.regio = p_regio;
  return erbij;
end $$;
comment on function kring.tel_op(text, timestamptz) is 'Telt nieuwe telregels bij de maandsommen; geeft hoeveel sommen veranderden.';

-- The region of who asks, when that role may see figures; else nothing.
create function kring.tel_regio() returns text language sql stable security definer set search_path = kring as $$
  select i.regio from kring.ik i where i.rol in ('beleidsmedewerker', 'procesregisseur', 'burgemeester', 'beheerder', 'systeem')
$$;
comment on function kring.tel_regio() is 'De regio van wie cijfers mag lezen; leeg voor ieder ander.';

create function kring.tel_sommen(p_vragen jsonb, p_van date, p_tot date, p_vandaag date, p_stand date, p_per text)
returns table (n integer, maand date, deel text, aantal bigint, duur bigint, werkduur bigint)
language plpgsql stable security definer set search_path = kring as $$
declare
  r text := kring.tel_regio(); opgeteld timestamptz; vers date := date_trunc('month', p_vandaag); raak text; stuk text;
begin
  if r is null then return; end if;
  select s.tot into opgeteld from kring.telstand s where s.regio = r;
  raak := 't.regio = $1 and t.soort = v.soort and (v.kenmerk = '''' or t.kenmerken @> array[v.kenmerk]) and (v.gemeenten is null or t.gemeente = any (v.gemeenten))
    and t.dag >= $3 and t.dag < $4 and t.dag <= $5';
  stuk := case p_per when '' then '(select ''''::text as d)' when 'gemeente' then '(select coalesce(t.gemeente, ''onbekend'') as d)'
    when 'vorm' then '(select unnest(t.vormen) as d)'
    else '(select substr(x, length($8) + 2) as d from unnest(t.kenmerken) x where left(x, length($8) + 1) = $8 || '':'')' end;
  return query execute format(
    'with v as (select x.n, x.soort, coalesce(x.kenmerk, '''') as kenmerk, x.gemeenten from jsonb_to_recordset($2) as x(n integer, soort text, kenmerk text, gemeenten text[]))
     select a.n, a.m, a.d, sum(a.aantal)::bigint, coalesce(sum(a.duur), 0)::bigint, coalesce(sum(a.werkduur), 0)::bigint from (%s
       union all
       select v.n, make_date(c.jaar, c.maand, 1), %s, 1::bigint, 0::bigint, 0::bigint from v join kring.adviescontact c
          on v.soort = ''chat'' and c.regio = $1 and c.kanaal = ''chat''
         where make_date(c.jaar, c.maand, 1) >= $3 and make_date(c.jaar, c.maand, 1) < $4 and make_date(c.jaar, c.maand, 1) <= coalesce($6, $5)
           and $8 in ('''', ''gemeente'') and v.gemeenten is null) a
     group by 1, 2, 3 having sum(a.aantal) <> 0',
    case when p_stand is null and p_per in ('', 'gemeente') then
      'select v.n, m.maand as m, case $8 when '''' then '''' else m.gemeente end as d, m.aantal, m.duur, m.werkduur
         from v join kring.telmaand m on m.regio = $1 and m.soort = v.soort and m.kenmerk = v.kenmerk and m.maand >= $3 and m.maand < $4 and m.maand < $9
          and case when v.gemeenten is not null then m.gemeente = any (v.gemeenten) when $8 = '''' then m.gemeente = '''' else m.gemeente <> '''' end
       union all
       select v.n, date_trunc(''month'', t.dag)::date, s.d, t.aantal, t.duur, t.werkduur
         from v join kring.telregel t on ' || raak || ' and t.dag >= $9 cross join lateral ' || stuk || ' s
       union all
       select v.n, date_trunc(''month'', t.dag)::date, s.d, t.aantal, t.duur, t.werkduur
         from v join kring.telregel t on ' || raak || ' and t.dag < $9 and t.geschreven >= $7 cross join lateral ' || stuk || ' s'
    else
      'select v.n, date_trunc(''month'', t.dag)::date as m, s.d, t.aantal::bigint as aantal, t.duur, t.werkduur
         from v join kring.telregel t on ' || raak || ' and ($6 is null or (t.vast <= $6 and t.dag <= $6)) cross join lateral ' || stuk || ' s'
    end,
    case p_per when 'gemeente' then '''onbekend''' else '''''' end)
    using r, p_vragen, p_van, p_tot, p_vandaag, p_stand, opgeteld, p_per, vers;
end $$;
comment on function kring.tel_sommen(jsonb, date, date, date, date, text) is 'Sommen per maand van de eigen regio, voor wie stuurt; zo nodig per gemeente, vorm of kenmerk, en zoals zij op een eerdere dag stonden.';

create function kring.tel_middens(p_vragen jsonb, p_van date, p_tot date, p_vandaag date, p_stand date, p_per text)
returns table (n integer, deel text, aantal bigint, midden double precision, werkmidden double precision)
language plpgsql stable security definer set search_path = kring as $$
declare r text := kring.tel_regio();
begin
  if r is null then return; end if;
  return query execute format(
    'select v.n, s.d, count(*), percentile_cont(0.5) within group (order by t.duur), percentile_cont(0.5) within group (order by t.werkduur)
       from jsonb_to_recordset($2) as v(n integer, soort text, kenmerk text, gemeenten text[])
       join kring.telregel t on t.regio = $1 and t.soort = v.soort and (coalesce(v.kenmerk, '''') = '''' or t.kenmerken @> array[v.kenmerk])
        and (v.gemeenten is null or t.gemeente = any (v.gemeenten)) and t.dag >= $3 and t.dag < $4 and t.dag <= $5 and t.duur is not null
        and ($6 is null or (t.vast <= $6 and t.dag <= $6))
      cross join lateral %s s group by 1, 2',
    case p_per when '' then '(select ''''::text as d)' when 'gemeente' then '(select coalesce(t.gemeente, ''onbekend'') as d)'
      when 'vorm' then '(select unnest(t.vormen) as d)'
      else '(select substr(x, length($7) + 2) as d from unnest(t.kenmerken) x where left(x, length($7) + 1) = $7 || '':'')' end)
    using r, p_vragen, p_van, p_tot, p_vandaag, p_stand, p_per;
end $$;
comment on function kring.tel_middens(jsonb, date, date, date, date, text) is 'De middelste doorlooptijd in seconden, op de klok en binnen kantooruren.';

revoke all on function kring.tel_op(text, timestamptz), kring.tel_regio(), kring.tel_sommen(jsonb, date, date, date, date, text),
  kring.tel_middens(jsonb, date, date, date, date, text) from public;
reset role;
alter function kring.tel_op(text, timestamptz) owner to kring_teller;
alter function kring.tel_regio() owner to kring_teller;
alter function kring.tel_sommen(jsonb, date, date, date, date, text) owner to kring_teller;
alter function kring.tel_middens(jsonb, date, date, date, date, text) owner to kring_teller;
grant execute on function kring.tel_op(text, timestamptz) to kring_worker;
grant execute on function kring.tel_sommen(jsonb, date, date, date, date, text), kring.tel_middens(jsonb, date, date, date, date, text) to kring_app, kring_worker;
