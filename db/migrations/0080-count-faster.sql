-- Waarom: opnieuw tellen las van elk dossier alle mensen van de regio, omdat de database dacht dat er in een feit honderd mensen staan. Deze functies
-- antwoorden hetzelfde en kosten een deel: een mens wordt op zijn sleutel gelezen, en wat geen tabel leest is een uitdrukking zonder eigen vraag.
set local role kring_owner;

create or replace function kring.tel_mensen(p_regio text, p_personen jsonb, p_dag date) returns text[] language sql stable set search_path = kring as $$
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

create or replace function kring.tel_id(sleutel uuid, stroom uuid, positie integer, volg integer) returns uuid language sql immutable parallel safe as $$
  select encode(substr(sha256(convert_to(sleutel::text || stroom::text || ':' || positie::text || ':' || volg::text, 'UTF8')), 1, 16), 'hex')::uuid
$$;

create or replace function kring.tel_was(p_begin jsonb, p_persoon text, p_als text) returns boolean language sql immutable as $$
  select case p_als
    when 'kind' then coalesce(jsonb_path_exists(p_begin, '$.personen[*] ? (@.id == $wie && @.kind == true)', jsonb_build_object('wie', p_persoon)), false)
    else coalesce(jsonb_path_exists(p_begin, '$.personen[*] ? (@.id == $wie && exists (@.rollen[*] ? (@ == $als || @ == "beide")))', jsonb_build_object('wie', p_persoon, 'als', p_als)), false) end
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
