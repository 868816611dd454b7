-- Waarom: de middelste doorlooptijd van een jaar las elke telregel van dat jaar van de schijf en sorteerde ze met hun tekst erbij: bij twintig jaar van het hele
-- land 1,6 seconde van het bord. De duren staan nu in een index, en wat geen kenmerk, gemeente of eerdere dag vraagt leest alleen die.
set local role kring_owner;
create index telregel_duur on kring.telregel (regio, soort, dag) include (duur, werkduur) where duur is not null;

set local role kring_teller;
create or replace function kring.tel_middens(p_vragen jsonb, p_van date, p_tot date, p_vandaag date, p_stand date, p_per text)
returns table (n integer, deel text, aantal bigint, midden double precision, werkmidden double precision)
language plpgsql stable security definer set search_path = kring set work_mem = '16MB' as $$
declare
  r text := kring.tel_regio(); v record; waar text;
begin
  if r is null then return; end if;
  for v in select * from jsonb_to_recordset(p_vragen) as x(n integer, soort text, kenmerk text, gemeenten text[]) loop
    waar := 't.regio = $1 and t.soort = $2 and t.dag >= $5 and t.dag < $6 and t.dag <= $7 and t.duur is not null'
      || case when coalesce(v.kenmerk, '') = '' then '' else ' and t.kenmerken @> array[$3]' end
      || case when v.gemeenten is null then '' else ' and t.gemeente = any ($4)' end
      || case when p_stand is null then '' else ' and t.vast <= $8 and t.dag <= $8' end;
    return query execute format(
      'select $10, %s, count(*), percentile_cont(0.5) within group (order by t.duur), percentile_cont(0.5) within group (order by t.werkduur)
         from kring.telregel t %s where %s %s',
      case p_per when '' then '''''::text' else 's.d' end,
      case p_per when '' then '' when 'gemeente' then 'cross join lateral (select coalesce(t.gemeente, ''onbekend'') as d) s'
        when 'vorm' then 'cross join lateral (select unnest(t.vormen) as d) s'
        else 'cross join lateral (select substr(x, length($9) + 2) as d from unnest(t.kenmerken) x where left(x, length($9) + 1) = $9 || '':'') s' end,
      waar, case p_per when '' then 'having count(*) > 0' else 'group by 2' end)
      using r, v.soort, v.kenmerk, v.gemeenten, p_van, p_tot, p_vandaag, p_stand, p_per, v.n;
  end loop;
end $$;

create or replace function kring.tel_middens_jaren(p_vragen jsonb, p_van date, p_tot date, p_vandaag date)
returns table (n integer, jaar integer, aantal bigint, midden double precision, werkmidden double precision)
language plpgsql stable security definer set search_path = kring set work_mem = '16MB' as $$
declare j integer;
begin
  for j in extract(year from p_van)::integer .. extract(year from p_tot - 1)::integer loop
    return query select m.n, j, m.aantal, m.midden, m.werkmidden
      from kring.tel_middens(p_vragen, greatest(make_date(j, 1, 1), p_van), least(make_date(j + 1, 1, 1), p_tot), p_vandaag, null, '') m;
  end loop;
end $$;

-- The sums of a month hold every line that was added, so also those of the month that runs; what is dated later than today goes off again. It used to read all
-- lines of the running month for each question.
create or replace function kring.tel_sommen(p_vragen jsonb, p_van date, p_tot date, p_vandaag date, p_stand date, p_per text)
returns table(n integer, maand date, deel text, aantal bigint, duur bigint, werkduur bigint)
language plpgsql stable security definer set search_path = kring as $$
declare
  r text := kring.tel_regio(); opgeteld timestamptz; vers date := date_trunc('month', p_vandaag); deze text; raak text; stuk text;
begin
  if r is null then return; end if;
  select s.tot into opgeteld from kring.telstand s where s.regio = r;
  deze := 't.regio = $1 and t.soort = v.soort and (v.kenmerk = '''' or t.kenmerken @> array[v.kenmerk]) and (v.gemeenten is null or t.gemeente = any (v.gemeenten))';
  raak := deze || ' and t.dag >= $3 and t.dag < $4 and t.dag <= $5';
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
         from v join kring.telmaand m on m.regio = $1 and m.soort = v.soort and m.kenmerk = v.kenmerk and m.maand >= $3 and m.maand < $4 and m.maand <= $9
          and case when v.gemeenten is not null then m.gemeente = any (v.gemeenten) when $8 = '''' then m.gemeente = '''' else m.gemeente <> '''' end
       union all
       select v.n, $9, s.d, -t.aantal, -t.duur, -t.werkduur
         from v join kring.telregel t on ' || deze || ' and t.dag > $5 and t.dag < $9 + interval ''1 month'' and t.dag < $4 and t.geschreven < $7 cross join lateral ' || stuk || ' s
       union all
       select v.n, date_trunc(''month'', t.dag)::date, s.d, t.aantal, t.duur, t.werkduur
         from v join kring.telregel t on ' || raak || ' and t.geschreven >= $7 cross join lateral ' || stuk || ' s'
    else
      'select v.n, date_trunc(''month'', t.dag)::date as m, s.d, t.aantal::bigint as aantal, t.duur, t.werkduur
         from v join kring.telregel t on ' || raak || ' and ($6 is null or (t.vast <= $6 and t.dag <= $6)) cross join lateral ' || stuk || ' s'
    end,
    case p_per when 'gemeente' then '''onbekend''' else '''''' end)
    using r, p_vragen, p_van, p_tot, p_vandaag, p_stand, opgeteld, p_per, vers;
end $$;
