-- Waarom: kantoortijd liep voor elke doorlooptijd de feestdagen van twee jaar af, tot vier keer voor een overdracht; dat was een kwart van het tellen. Een werkdag heeft
-- nu een nummer, en tussen twee dagen liggen zoveel werkdagen als hun nummers schelen. En wat in SQL geschreven was plande de database bij elk feit opnieuw; in plpgsql
-- eenmaal per verbinding. De uitkomst is gelijk.
set local role kring_owner;

-- Days off that are no Saturday or Sunday, each once, in order. Outside this century there are none: nothing Kring counts lies there.
create function kring.vrije_dagen() returns date[]
language plpgsql immutable parallel safe set search_path = kring as $$
declare alle date[] := '{}'; jaar integer;
begin
  for jaar in 2000 .. 2100 loop alle := alle || kring.feestdagen(jaar); end loop;
  return array(select distinct v from unnest(alle) v where extract(isodow from v) < 6 order by v);
end $$;
comment on function kring.vrije_dagen() is 'De feestdagen van 2000 tot en met 2100 die op een weekdag vallen (Algemene termijnenwet art. 3).';

-- 1 January 1990 was a Monday. The list of days off is worked out once for a connection: it does not depend on anything.
create function kring.werkdag_nr(p_dag date) returns integer language sql immutable parallel safe as $$
  select (p_dag - date '1990-01-01') / 7 * 5 + least((p_dag - date '1990-01-01') % 7 + 1, 5) - width_bucket(p_dag, kring.vrije_dagen())
$$;
comment on function kring.werkdag_nr(date) is 'Het hoeveelste een werkdag is; een vrije dag heeft het nummer van de werkdag ervoor.';

create or replace function kring.kantoortijd(van timestamptz, tot timestamptz) returns bigint
language plpgsql immutable parallel safe strict as $$
declare
  a timestamp := van at time zone 'Europe/Amsterdam'; b timestamp := tot at time zone 'Europe/Amsterdam';
  eerste date := a::date; laatste date := b::date; uit bigint;
  voor_eerste integer := kring.werkdag_nr(a::date - 1); tot_laatste integer := kring.werkdag_nr(b::date);
begin
  -- what lasts longer than a year is no lead time of a step any more: the clock is enough
  if b - a > interval '366 days' then return null; end if;
  uit := (tot_laatste - voor_eerste) * 28800;
  -- how much of the first and the last working day falls outside
  if kring.werkdag_nr(eerste) > voor_eerste then uit := uit - least(28800, greatest(0, extract(epoch from a - (eerste + time '09:00'))))::bigint; end if;
  if tot_laatste > kring.werkdag_nr(laatste - 1) then uit := uit - least(28800, greatest(0, extract(epoch from (laatste + time '17:00') - b)))::bigint; end if;
  return greatest(0, uit);
end $$;

create or replace function kring.werkdagen(p_van date, p_tot date) returns integer language sql immutable parallel safe as $$
  select case when p_tot - p_van <= 366 then greatest(0, kring.werkdag_nr(p_tot) - kring.werkdag_nr(p_van)) end
$$;
revoke all on function kring.vrije_dagen(), kring.werkdag_nr(date) from public;
grant execute on function kring.vrije_dagen(), kring.werkdag_nr(date) to kring_teller;

-- One plan for a connection instead of one for a fact.
create or replace function kring.tel_mensen(p_regio text, p_personen jsonb, p_dag date) returns text[]
language plpgsql stable as $$ begin return (select k.klassen from kring.tel_klassen(p_regio, p_personen, p_dag) k); end $$;
create or replace function kring.tel_vormen(p_regio text, p_stroom uuid, p_tot integer) returns text[]
language plpgsql stable as $$
begin
  return (select coalesce(array_agg(distinct v order by v), '{}')
    from kring.gebeurtenis g
   cross join lateral jsonb_array_elements_text(kring.tel_vormen_van(g.inhoud)) v
   where g.regio = p_regio and g.stroom = p_stroom and g.positie <= p_tot and (g.positie = 1 or g.soort = 'MeldingAangevuld'));
end $$;
create or replace function kring.tel_eerder(g kring.gebeurtenis, p_soort text, p_veld text default null, p_waarde text default null) returns boolean
language plpgsql stable as $$
begin
  return exists (select 1 from kring.gebeurtenis x where x.regio = g.regio and x.stroom = g.stroom and x.positie < g.positie and x.soort = p_soort
    and (p_veld is null or x.inhoud ->> p_veld = p_waarde));
end $$;
create or replace function kring.tel_melder(p_regio text, p_zaak uuid, p_bron text) returns text
language plpgsql stable as $$
begin
  return coalesce((select m.soort from kring.melder m where m.regio = p_regio and m.zaak = p_zaak),
    case p_bron when 'politie' then 'politie' when 'ambtshalve' then 'veilig-thuis' when 'professional' then 'andere-professional' else 'onbekend' end);
end $$;
create or replace function kring.tel_partner(p_regio text, p_organisatie text) returns text
language plpgsql stable as $$
begin
  return coalesce((select o.definitie from kring.organisatie o where o.regio = p_regio and o.id = p_organisatie::uuid), 'onbekend');
end $$;

do $doe$
declare
  tekst text;
  stuk record;
begin
  for stuk in select * from (values
    ('kring.telregels'::regproc, $a$    r.kenmerken := k || mensen; r.duur := round(extract(epoch from g.op - e.op)); r.werkduur := kring.kantoortijd(e.op, g.op); return next r;
    -- from the report to the instant another holds it; the norm holds where nothing held it up (R2014 901-907)
$a$, $b$    r.kenmerken := k || mensen; r.duur := round(extract(epoch from g.op - e.op)); r.werkduur := kring.kantoortijd(e.op, g.op); return next r;
    -- from the report to the instant another holds it; the norm holds where nothing held it up (R2014 901-907)
    r.duur := round(extract(epoch from g.op - b.op)); r.werkduur := kring.kantoortijd(b.op, g.op);
$b$),
    ('kring.telregels', $a$      if kring.kantoortijd(b.op, g.op) <= 16 * 3600 then k := k || 'binnen-48-uur'::text; end if;
$a$, $b$      if r.werkduur <= 16 * 3600 then k := k || 'binnen-48-uur'::text; end if;
$b$),
    ('kring.telregels', $a$r.soort := 'melding-tot-overdracht'; r.kenmerken := k || mensen;
    r.duur := round(extract(epoch from g.op - b.op)); r.werkduur := kring.kantoortijd(b.op, g.op); return next r;
$a$, $b$r.soort := 'melding-tot-overdracht'; r.kenmerken := k || mensen; return next r;
$b$)) v(functie, oud, nieuw) loop
    tekst := pg_get_functiondef(stuk.functie);
    if (length(tekst) - length(replace(tekst, stuk.oud, ''))) <> length(stuk.oud) then raise exception '% is anders dan verwacht: %', stuk.functie, stuk.oud; end if;
    execute replace(tekst, stuk.oud, stuk.nieuw);
  end loop;
end $doe$;
alter function kring.telregels(kring.gebeurtenis, kring.gebeurtenis, uuid, text, text[], text[]) reset search_path;

-- One adder at a time: who finds another adding, or counting everything anew, comes back next time.
set local role kring_teller;
do $doe$
declare
  tekst text := pg_get_functiondef('kring.tel_op'::regproc);
  oud constant text := 'where s.regio = p_regio for update;';
begin
  if position(oud in tekst) = 0 then raise exception 'tel_op is anders dan verwacht'; end if;
  execute replace(tekst, oud, 'where s.regio = p_regio for update skip locked;');
end $doe$;
