-- Waarom: opnieuw tellen las van elk dossier alle mensen van de regio, omdat de database dacht dat er in een feit honderd mensen staan. Deze functies
-- antwoorden hetzelfde en kosten een deel: een mens wordt op zijn sleutel gelezen, en wat geen tabel leest is een uitdrukking zonder eigen vraag.
set local role kring_owner;

create function kring.tel_klassen(p_regio text, p_personen jsonb, p_dag date) returns table (klassen text[]) language sql stable as $$
  with wie as (
    select (e ->> 'id')::uuid as id,
           coalesce(e -> 'rollen' ?| array['slachtoffer', 'beide', 'kind-in-gezin', 'getuige'], false) or coalesce((e ->> 'kind')::boolean, false)
             or coalesce((e ->> 'minderjarig')::boolean, false) or coalesce(e ->> 'rol' in ('achterblijver', 'kind', 'volwassene', 'slachtoffer'), false) as slachtoffer,
           coalesce(e -> 'rollen' ?| array['pleger', 'beide'], false) or coalesce(e ->> 'rol' = 'uithuisgeplaatste', false) as pleger,
           coalesce((e ->> 'kind')::boolean, (e ->> 'minderjarig')::boolean, false) as kind
      from jsonb_array_elements(case jsonb_typeof(p_personen) when 'array' then p_personen else '[]'::jsonb end) e
  ), klas as (
    select w.*, coalesce(p.geslacht, 'onbekend') as sekse,
           case when w.kind then '0-17'
                when p.geboortedatum !~ '^[0-9]{4}' then 'onbekend'
                when extract(year from p_dag) - left(p.geboortedatum, 4)::integer >= 65 then '65-plus' else '18-64' end as leeftijd
      -- by key, one at a time: never a join over everybody
      from wie w left join lateral (select x.geslacht, x.geboortedatum from kring.persoon x where x.regio = p_regio and x.id = w.id limit 1) p on true
  )
  select coalesce(array_agg(distinct t order by t), '{}') from klas, lateral (values
    (case when slachtoffer then 'slachtoffer:' || sekse end),
    (case when pleger then 'pleger:' || sekse end),
    (case when slachtoffer then 'leeftijd:' || coalesce(leeftijd, 'onbekend') end)) v(t) where t is not null
$$;
comment on function kring.tel_klassen(text, jsonb, date) is 'Van wie erbij horen alleen grove klassen, als rij: zo leest een telling van veel dossiers in een keer.';
create or replace function kring.tel_mensen(p_regio text, p_personen jsonb, p_dag date) returns text[] language sql stable set search_path = kring as $$
  select k.klassen from kring.tel_klassen(p_regio, p_personen, p_dag) k
$$;

create or replace function kring.tel_id(sleutel uuid, stroom uuid, positie integer, volg integer) returns uuid language sql immutable parallel safe as $$
  select encode(substr(sha256(decode(sleutel::text || stroom::text || ':' || positie::text || ':' || volg::text, 'escape')), 1, 16), 'hex')::uuid
$$;

create or replace function kring.tel_was(p_begin jsonb, p_persoon text, p_als text) returns boolean language sql stable as $$
  select case p_als
    when 'kind' then coalesce(p_begin -> 'personen' @> jsonb_build_array(jsonb_build_object('id', p_persoon, 'kind', true)), false)
    else coalesce(p_begin -> 'personen' @> jsonb_build_array(jsonb_build_object('id', p_persoon, 'rollen', jsonb_build_array(p_als)))
               or p_begin -> 'personen' @> jsonb_build_array(jsonb_build_object('id', p_persoon, 'rollen', jsonb_build_array('beide'))), false) end
$$;

create or replace function kring.tel_als(p_begin jsonb, p_persoon text) returns text language sql stable as $$
  select case when kring.tel_was(p_begin, p_persoon, 'kind') then 'kind' when kring.tel_was(p_begin, p_persoon, 'pleger') then 'pleger'
              when kring.tel_was(p_begin, p_persoon, 'slachtoffer') then 'slachtoffer' else 'ander' end
$$;

create or replace function kring.tel_eerder(g kring.gebeurtenis, p_soort text, p_veld text default null, p_waarde text default null) returns boolean language sql stable as $$
  select exists (select 1 from kring.gebeurtenis x where x.regio = g.regio and x.stroom = g.stroom and x.positie < g.positie and x.soort = p_soort
    and (p_veld is null or x.inhoud ->> p_veld = p_waarde))
$$;

create or replace function kring.kantoortijd(van timestamptz, tot timestamptz) returns bigint language plpgsql immutable strict parallel safe set search_path = kring as $$
declare
  a timestamp := van at time zone 'Europe/Amsterdam';
  b timestamp := tot at time zone 'Europe/Amsterdam';
  eerste date := a::date; laatste date := b::date; dagen integer; los integer; jaar integer; vrij date; gehad date[] := '{}';
  -- how many office seconds of the first and the last day fall outside
  begin_weg bigint := least(28800, greatest(0, extract(epoch from a - (a::date + time '09:00'))))::bigint;
  eind_weg bigint := least(28800, greatest(0, extract(epoch from (b::date + time '17:00') - b)))::bigint;
begin
  -- what lasts longer than a year is no lead time of a step any more: the clock is enough
  if b - a > interval '366 days' then return null; end if;
  -- from Monday on: whole weeks have five days, of the rest those before Saturday count
  los := (laatste - eerste + 1) % 7;
  dagen := (laatste - eerste + 1) / 7 * 5 + greatest(0, least(los, 6 - extract(isodow from eerste)::integer))
         + greatest(0, los - (8 - extract(isodow from eerste)::integer));
  if extract(isodow from eerste) > 5 then begin_weg := 0; end if;
  if extract(isodow from laatste) > 5 then eind_weg := 0; end if;
  for jaar in extract(year from eerste)::integer .. extract(year from laatste)::integer loop
    foreach vrij in array kring.feestdagen(jaar) loop
      -- two holidays may fall on one day
      if vrij between eerste and laatste and extract(isodow from vrij) < 6 and not vrij = any (gehad) then
        gehad := gehad || vrij;
        dagen := dagen - 1;
        if vrij = eerste then begin_weg := 0; end if;
        if vrij = laatste then eind_weg := 0; end if;
      end if;
    end loop;
  end loop;
  return greatest(0, dagen * 28800 - begin_weg - eind_weg);
end $$;

-- A line follows from a fact, and the fact already refers to its region: checking that again was a third of writing a line.
alter table kring.telregel drop constraint telregel_regio_fkey;

-- The sum of a region follows from those of its municipalities: each line is laid out once instead of twice.
reset role;
set local role kring_teller;
create or replace function kring.tel_op(p_regio text, p_tot timestamptz) returns bigint language plpgsql security definer set search_path = kring as $$
declare vanaf timestamptz; erbij bigint;
begin
  -- one adder at a time; what may still be under way in another transaction waits for the next time
  select s.tot into vanaf from kring.telstand s where s.regio = p_regio for update;
  if vanaf is null or p_tot <= vanaf then return 0; end if;
  insert into kring.telmaand as o (regio, soort, kenmerk, maand, gemeente, aantal, duur, werkduur)
  with per as materialized (
    select t.soort, k as kenmerk, date_trunc('month', t.dag)::date as maand, coalesce(t.gemeente, 'onbekend') as gemeente,
           sum(t.aantal) as aantal, coalesce(sum(t.duur), 0) as duur, coalesce(sum(t.werkduur), 0) as werkduur
      from kring.telregel t cross join lateral unnest(t.kenmerken || ''::text) k
     where t.regio = p_regio and t.geschreven >= vanaf and t.geschreven < p_tot
     group by 1, 2, 3, 4)
  select p_regio, p.soort, p.kenmerk, p.maand, p.gemeente, p.aantal, p.duur, p.werkduur from per p
  union all
  select p_regio, p.soort, p.kenmerk, p.maand, '', sum(p.aantal), sum(p.duur), sum(p.werkduur) from per p group by 2, 3, 4
  on conflict (regio, soort, kenmerk, gemeente, maand) do update
    set aantal = o.aantal + excluded.aantal, duur = o.duur + excluded.duur, werkduur = o.werkduur + excluded.werkduur;
  get diagnostics erbij = row_count;
  update kring.telstand s set tot = p_tot where s.regio = p_regio;
  return erbij;
end $$;
