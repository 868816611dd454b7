-- Waarom: cijfers komen uit wat er gebeurde en nooit uit dossiers. Bij elk feit dat telt schrijft de database zelf, in dezelfde transactie,
-- telregels zonder mens en zonder zaak (kring_teller); niemand anders kan er een schrijven of lezen. Wat telt staat op een plek, telregels():
-- dezelfde functie schrijft mee en bouwt uit het journaal opnieuw op. Sturing leest alleen sommen, door tel_sommen() (0063).
set local role kring_owner;
grant usage on schema kring to kring_teller;

create table kring.telregel (
  regio text not null references kring.regio (id) on delete restrict,
  id uuid not null,
  soort text not null check (soort ~ '^[a-z0-9-]{1,60}$'),
  dag date not null,
  vast date not null,
  gemeente text,
  aantal integer not null check (aantal <> 0),
  duur bigint check (duur >= 0),
  werkduur bigint check (werkduur >= 0),
  kenmerken text[] not null,
  vormen text[] not null,
  geschreven timestamptz not null,
  primary key (regio, id)
);
comment on table kring.telregel is 'Telregels: wat er gebeurde, voor de cijfers; zonder mens, zonder zaak, en door niemand te lezen dan de teller. [bewaren: naslag]';
comment on column kring.telregel.id is 'Volgt uit stroom, plaats en de geheime sleutel van de regio; niet terug te rekenen.';
comment on column kring.telregel.dag is 'De dag waar het over gaat, in Nederland; van een verplichting de dag waarop zij vervalt.';
comment on column kring.telregel.vast is 'De dag waarop het is vastgelegd: een cijfer van een eerdere dag telt wat er toen lag.';
comment on column kring.telregel.aantal is 'Hoeveel; een verbetering telt de oude regel af en een nieuwe bij.';
comment on column kring.telregel.duur is 'Doorlooptijd in seconden op de klok.';
comment on column kring.telregel.werkduur is 'Doorlooptijd in seconden binnen kantooruren (werkdagen 9 tot 17 uur).';
create index telregel_dag on kring.telregel (regio, soort, dag);
create index telregel_geschreven on kring.telregel using brin (geschreven) with (pages_per_range = 32);

create table kring.telstand (
  regio text primary key references kring.regio (id) on delete cascade,
  sleutel uuid not null,
  tot timestamptz not null
);
comment on table kring.telstand is 'Per regio de sleutel achter de ids van telregels, en tot waar de maandsommen zijn opgeteld. [bewaren: naslag]';

create table kring.telmaand (
  regio text not null references kring.regio (id) on delete restrict,
  soort text not null,
  kenmerk text not null,
  maand date not null,
  gemeente text not null,
  aantal bigint not null,
  duur bigint not null,
  werkduur bigint not null,
  primary key (regio, soort, kenmerk, gemeente, maand)
);
comment on table kring.telmaand is 'Sommen van telregels per maand: per kenmerk (leeg: alle) en gemeente (leeg: de hele regio). [bewaren: naslag]';

alter table kring.telregel enable row level security; alter table kring.telregel force row level security;
alter table kring.telstand enable row level security; alter table kring.telstand force row level security;
alter table kring.telmaand enable row level security; alter table kring.telmaand force row level security;
grant select, delete on kring.telregel, kring.telmaand to kring_teller;
grant insert (regio, id, soort, dag, vast, gemeente, aantal, duur, werkduur, kenmerken, vormen, geschreven) on kring.telregel to kring_teller;
grant insert (regio, soort, kenmerk, maand, gemeente, aantal, duur, werkduur), update (aantal, duur, werkduur) on kring.telmaand to kring_teller;
grant select, insert (regio, sleutel, tot), update (tot) on kring.telstand to kring_teller;
create policy teller on kring.telregel for all to kring_teller using (true) with check (true);
create policy teller on kring.telmaand for all to kring_teller using (true) with check (true);
create policy teller on kring.telstand for all to kring_teller using (true) with check (true);

-- What the counter may read: facts, the municipality of a case, and of a person only sex and date of birth.
grant select (regio, stroom, positie, slice, soort, op, mens, rol, organisatie, doel, opdracht, inhoud, zout, inhoud_hash, vorige, hash, vernietigd_op, vernietigd_besluit) on kring.gebeurtenis to kring_teller;
grant select (regio, id, gemeente) on kring.zaak to kring_teller;
grant select (regio, id, geslacht, geboortedatum) on kring.persoon to kring_teller;
grant select (regio, id, definitie) on kring.organisatie to kring_teller;
grant select (id) on kring.regio to kring_teller;
grant select (regio, id, op, kanaal, soort, uitkomst, hoedanigheid, vormen, gemeente) on kring.advies to kring_teller;
grant select (regio, jaar, maand, kanaal) on kring.adviescontact to kring_teller;
create policy teller on kring.gebeurtenis for select to kring_teller using (true);
create policy teller on kring.zaak for select to kring_teller using (true);
create policy teller on kring.persoon for select to kring_teller using (true);
create policy teller on kring.organisatie for select to kring_teller using (true);
create policy teller on kring.regio for select to kring_teller using (true);
create policy teller on kring.advies for select to kring_teller using (true);
create policy teller on kring.adviescontact for select to kring_teller using (true);

create function kring.nl_dag(op timestamptz) returns date language sql immutable parallel safe as $$ select (op at time zone 'Europe/Amsterdam')::date $$;
comment on function kring.nl_dag(timestamptz) is 'De dag in Nederland.';

-- The same days as gedeeld/kalender (Algemene termijnenwet art. 3); a test lays the two beside each other.
create function kring.feestdagen(jaar integer) returns date[] language plpgsql immutable parallel safe as $$
declare
  a integer := jaar % 19; e integer := jaar / 100; n integer := jaar % 100;
  maan integer := (19 * a + e - e / 4 - (e - (e + 8) / 25 + 1) / 3 + 15) % 30;
  zondag integer := (32 + 2 * (e % 4) + 2 * (n / 4) - maan - n % 4) % 7;
  m integer := (a + 11 * maan + 22 * zondag) / 451;
  som integer := maan + zondag - 7 * m + 114;
  pasen date := make_date(jaar, som / 31, som % 31 + 1);
  koning date := make_date(jaar, 4, 27);
begin
  if extract(isodow from koning) = 7 then koning := koning - 1; end if;
  return array[make_date(jaar, 1, 1), pasen - 2, pasen + 1, koning, make_date(jaar, 5, 5), pasen + 39, pasen + 50, make_date(jaar, 12, 25), make_date(jaar, 12, 26)];
end $$;
comment on function kring.feestdagen(integer) is 'De feestdagen van een jaar (Algemene termijnenwet art. 3).';

create function kring.kantoortijd(van timestamptz, tot timestamptz) returns bigint language plpgsql immutable strict parallel safe set search_path = kring as $$
declare
  a timestamp := van at time zone 'Europe/Amsterdam';
  b timestamp := tot at time zone 'Europe/Amsterdam';
  eerste date := a::date; laatste date := b::date; dagen integer; los integer; jaar integer; vrij date;
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
    for vrij in select distinct d from unnest(kring.feestdagen(jaar)) d where d between eerste and laatste and extract(isodow from d) < 6 loop
      dagen := dagen - 1;
      if vrij = eerste then begin_weg := 0; end if;
      if vrij = laatste then eind_weg := 0; end if;
    end loop;
  end loop;
  return greatest(0, dagen * 28800 - begin_weg - eind_weg);
end $$;
comment on function kring.kantoortijd(timestamptz, timestamptz) is 'Seconden binnen kantooruren: werkdagen van 9 tot 17 uur; leeg boven een jaar.';

-- Of the people in a fact only coarse classes: sex of victims and of perpetrators, and of victims whether child, adult or 65 and over.
create function kring.tel_mensen(p_regio text, p_personen jsonb, p_dag date) returns text[] language sql stable set search_path = kring as $$
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
      from wie w left join kring.persoon p on p.regio = p_regio and p.id = w.id
  )
  select coalesce(array_agg(distinct t order by t), '{}') from klas, lateral (values
    (case when slachtoffer then 'slachtoffer:' || sekse end),
    (case when pleger then 'pleger:' || sekse end),
    (case when slachtoffer then 'leeftijd:' || coalesce(leeftijd, 'onbekend') end)) v(t) where t is not null
$$;
comment on function kring.tel_mensen(text, jsonb, date) is 'Van wie erbij horen alleen grove klassen: geslacht en leeftijdsgroep.';

-- The forms of violence a case is known to have until a place in its stream.
create function kring.tel_vormen(p_regio text, p_stroom uuid, p_tot integer) returns text[] language sql stable set search_path = kring as $$
  select coalesce(array_agg(distinct v order by v), '{}')
    from kring.gebeurtenis g
   cross join lateral jsonb_array_elements_text(coalesce(g.inhoud -> 'toedracht' -> 'vormen', g.inhoud -> 'vormen', '[]'::jsonb)) v
   where g.regio = p_regio and g.stroom = p_stroom and g.positie <= p_tot and (g.positie = 1 or g.soort = 'MeldingAangevuld')
$$;
comment on function kring.tel_vormen(text, uuid, integer) is 'De vormen van geweld die tot een plaats in de stroom bekend waren.';

create function kring.tel_vormkenmerken(vormen text[]) returns text[] language sql immutable parallel safe as $$
  select array(select 'vorm:' || x from unnest(vormen) x) || case when vormen && array['eergerelateerd', 'mensenhandel', 'loverboys'] then array['eer-of-mensenhandel'] else '{}'::text[] end
$$;
comment on function kring.tel_vormkenmerken(text[]) is 'De vormen als kenmerken van een melding; eergeweld en mensenhandel samen zijn er een.';

create function kring.tel_id(sleutel uuid, stroom uuid, positie integer, volg integer) returns uuid language sql immutable parallel safe as $$
  select encode(substr(sha256(convert_to(sleutel::text || stroom::text || ':' || positie || ':' || volg, 'UTF8')), 1, 16), 'hex')::uuid
$$;
comment on function kring.tel_id(uuid, uuid, integer, integer) is 'Het id van een telregel: elke keer hetzelfde, en zonder de sleutel niet te vinden.';

create function kring.tel_eerder(g kring.gebeurtenis, p_soort text, p_veld text default null, p_waarde text default null) returns boolean language sql stable set search_path = kring as $$
  select exists (select 1 from kring.gebeurtenis x where x.regio = g.regio and x.stroom = g.stroom and x.positie < g.positie and x.soort = p_soort
    and (p_veld is null or x.inhoud ->> p_veld = p_waarde))
$$;
comment on function kring.tel_eerder(kring.gebeurtenis, text, text, text) is 'Of dit feit al eerder in dezelfde stroom gebeurde, met deze waarde.';

create function kring.tel_was(p_begin jsonb, p_persoon text, p_als text) returns boolean language sql immutable set search_path = kring as $$
  select coalesce(bool_or(case p_als when 'kind' then (e ->> 'kind')::boolean else e -> 'rollen' ?| array[p_als, 'beide'] end), false)
    from jsonb_array_elements(coalesce(p_begin -> 'personen', '[]')) e where e ->> 'id' = p_persoon
$$;
comment on function kring.tel_was(jsonb, text, text) is 'Of iemand bij het begin van de zaak kind was, of een rol had.';

create function kring.tel_als(p_begin jsonb, p_persoon text) returns text language sql immutable set search_path = kring as $$
  select case when kring.tel_was(p_begin, p_persoon, 'kind') then 'kind' when kring.tel_was(p_begin, p_persoon, 'pleger') then 'pleger'
              when kring.tel_was(p_begin, p_persoon, 'slachtoffer') then 'slachtoffer' else 'ander' end
$$;
comment on function kring.tel_als(jsonb, text) is 'Voor wie hulp is: kind, pleger, slachtoffer of een ander.';

create function kring.tel_partner(p_regio text, p_organisatie text) returns text language sql stable set search_path = kring as $$
  select coalesce((select o.definitie from kring.organisatie o where o.regio = p_regio and o.id = p_organisatie::uuid), 'onbekend')
$$;
comment on function kring.tel_partner(text, text) is 'De naam van een organisatie in de definitie van de regio.';

-- The one place that says what counts: from a fact of the journal to its counting lines. The kinds and their marks stand described in
-- gedeeld/telfeiten.ts; a rule that changes is a new migration, and `kring telfeiten herbouw` counts the past anew.
-- What holds for the whole stream comes along: its first fact, municipality and people, and the forms known by then.
create function kring.telregels(g kring.gebeurtenis, b kring.gebeurtenis, geheim uuid, p_gemeente text, mensen text[], vormen text[])
returns setof kring.telregel language plpgsql stable set search_path = kring as $$
declare
  r kring.telregel; i jsonb := g.inhoud; dag date := kring.nl_dag(g.op); bdag date := kring.nl_dag(b.op);
  e kring.gebeurtenis; k text[]; oud text[]; wie text; aantal integer; m integer;
begin
  if i is null then return; end if;
  r.regio := g.regio; r.vast := dag; r.geschreven := clock_timestamp(); r.aantal := 1; r.dag := dag; r.gemeente := p_gemeente; r.vormen := vormen;

  case g.slice || '.' || g.soort
  -- reports
  when 'melding.MeldingOntvangen' then
    k := array['bron:' || (i ->> 'bron'), 'kanaal:' || (i ->> 'kanaal'), 'klasse:' || (i ->> 'klasse'), 'kindcheck:' || (i ->> 'kindcheck')];
    if jsonb_array_length(coalesce(i -> 'eerder', '[]')) > 0 then k := k || 'bekend'::text; end if;
    if (i ->> 'bron') <> 'politie' then k := k || 'niet-politie'::text; end if;
    if (i ->> 'kindcheck') <> 'niet-van-toepassing' then k := k || 'kindcheck-hoort'::text; end if;
    if coalesce((i ->> 'acuut')::boolean, false) then k := k || 'acuut'::text; end if;
    if exists (select 1 from jsonb_array_elements(i -> 'personen') p where (p ->> 'kind')::boolean) then k := k || 'kinderen'::text; end if;
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'melding'; r.kenmerken := k || kring.tel_vormkenmerken(r.vormen) || mensen; return next r;
  when 'melding.MeldingAangevuld' then
    -- forms that came to light later: the report counts once, now with all its forms
    oud := kring.tel_vormen(g.regio, g.stroom, g.positie - 1);
    if oud @> r.vormen then return; end if;
    select array(select x from unnest(t.kenmerken) x where x not like 'vorm:%' and x <> 'eer-of-mensenhandel'), t.dag into k, r.dag from kring.telregels(b, b, geheim, p_gemeente, mensen, oud) t limit 1;
    if k is null then return; end if;
    r.soort := 'melding';
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 1); r.aantal := 1; r.kenmerken := k || kring.tel_vormkenmerken(r.vormen); return next r;
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.aantal := -1; r.vormen := oud; r.kenmerken := k || kring.tel_vormkenmerken(oud); return next r;
  when 'melding.CrisisIngezet' then
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'crisis'; r.kenmerken := array['voor:' || coalesce(i ->> 'voor', 'onbekend')] || mensen; return next r;
  when 'melding.WegingBesloten' then
    -- once per report, on the day the report came in, so that it can be laid beside all reports
    if exists (select 1 from kring.gebeurtenis x where x.regio = g.regio and x.stroom = g.stroom and x.positie < g.positie and x.soort = 'WegingBesloten') then return; end if;
    k := array['alle-gewogen'];
    if g.op - b.op <= interval '24 hours' then k := k || 'binnen-24-uur'::text; end if;
    if not exists (select 1 from kring.gebeurtenis x where x.regio = g.regio and x.stroom = g.stroom and x.positie < g.positie and x.soort = 'WegingstapOvergeslagen')
      then k := k || 'alle-stappen'::text; end if;
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'weging'; r.dag := bdag; r.kenmerken := k || mensen;
    r.duur := extract(epoch from g.op - b.op); r.werkduur := kring.kantoortijd(b.op, g.op); return next r;
  when 'melding.BesluitBevestigd' then
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'besluit';
    r.kenmerken := array(select 'besluit:' || lower(x) from jsonb_array_elements_text(i -> 'besluiten') x) || mensen;
    r.duur := round(extract(epoch from g.op - b.op)); r.werkduur := kring.kantoortijd(b.op, g.op); return next r;
  when 'melding.PlanGemaakt' then
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'startplan'; r.kenmerken := mensen;
    if left(i ->> 'begint', 10) <= dag::text then r.kenmerken := array['zelfde-dag'] || mensen; end if;
    return next r;
  when 'melding.OnderzoekGestart' then
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'onderzoek-gestart'; r.kenmerken := mensen; return next r;
  when 'melding.OnderzoekAfgerond' then
    select x.* into e from kring.gebeurtenis x where x.regio = g.regio and x.stroom = g.stroom and x.positie < g.positie and x.soort = 'OnderzoekGestart' order by x.positie desc limit 1;
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'onderzoek'; k := array['conclusie:' || (i ->> 'conclusie')];
    if dag <= kring.nl_dag(e.op) + 70 then k := k || 'binnen-10-weken'::text; end if;
    r.kenmerken := k || mensen; r.duur := round(extract(epoch from g.op - e.op)); return next r;
  when 'melding.OverdrachtAangehouden' then
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'overdracht-aangehouden'; r.kenmerken := array['grond:' || (i ->> 'grond')] || mensen; return next r;
  when 'melding.OverdrachtAangeboden' then
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'overdracht-aangeboden';
    r.kenmerken := array['aan:' || kring.tel_partner(g.regio, i ->> 'aan')] || mensen; return next r;
  when 'melding.OverdrachtAanvaard' then
    select x.* into e from kring.gebeurtenis x where x.regio = g.regio and x.stroom = g.stroom and x.positie < g.positie and x.soort = 'OverdrachtAangeboden' order by x.positie desc limit 1;
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'overdracht'; k := array['aan:' || kring.tel_partner(g.regio, i ->> 'aan')];
    r.kenmerken := k || mensen; r.duur := round(extract(epoch from g.op - e.op)); r.werkduur := kring.kantoortijd(e.op, g.op); return next r;
    -- from the report to the instant another holds it; the norm holds where nothing held it up (R2014 901-907)
    if not exists (select 1 from kring.gebeurtenis x where x.regio = g.regio and x.stroom = g.stroom and x.positie < g.positie and x.soort = 'OverdrachtAangehouden')
      then k := k || 'zonder-aanhouding'::text;
      if kring.kantoortijd(b.op, g.op) <= 16 * 3600 then k := k || 'binnen-48-uur'::text; end if;
    end if;
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 1); r.soort := 'melding-tot-overdracht'; r.kenmerken := k || mensen;
    r.duur := round(extract(epoch from g.op - b.op)); r.werkduur := kring.kantoortijd(b.op, g.op); return next r;
  when 'melding.OverdrachtTeruggegeven' then
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'overdracht-terug'; r.kenmerken := array['aan:' || kring.tel_partner(g.regio, i ->> 'aan')] || mensen; return next r;
  when 'melding.OverdrachtVervallen' then
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'overdracht-vervallen'; r.kenmerken := array['aan:' || kring.tel_partner(g.regio, i ->> 'aan')] || mensen; return next r;
  when 'melding.MeldingGesloten' then
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'melding-gesloten';
    r.kenmerken := array['reden:' || (i ->> 'reden'), 'hulp:' || coalesce(i ->> 'hulp', 'onbekend')] || mensen;
    r.duur := round(extract(epoch from g.op - b.op)); return next r;

  -- cases
  when 'casus.CasusGeopend' then
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'casus'; r.kenmerken := mensen; return next r;
    select count(*) filter (where (p ->> 'kind')::boolean), count(*) filter (where p -> 'rollen' ?| array['pleger', 'beide']) into aantal, m
      from jsonb_array_elements(i -> 'personen') p;
    if aantal > 0 then r.id := kring.tel_id(geheim, g.stroom, g.positie, 1); r.soort := 'kind'; r.aantal := aantal; return next r; end if;
    if m > 0 then r.id := kring.tel_id(geheim, g.stroom, g.positie, 2); r.soort := 'pleger'; r.aantal := m; return next r; end if;
  when 'casus.RegieBelegd' then
    if (i ->> 'schaal') = 'regionaal' and not kring.tel_eerder(g, 'RegieBelegd', 'schaal', 'regionaal') and not kring.tel_eerder(g, 'RegieschaalGewijzigd', 'schaal', 'regionaal') then
      r.id := kring.tel_id(geheim, g.stroom, g.positie, 1); r.soort := 'regionaal'; r.kenmerken := mensen; return next r;
    end if;
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'regie'; r.dag := bdag; r.kenmerken := array['regie:' || (i ->> 'regie')] || mensen;
    if not kring.tel_eerder(g, 'RegieBelegd', 'regie', i ->> 'regie') then r.kenmerken := array['eerste-' || (i ->> 'regie')] || r.kenmerken; end if;
    return next r;
  when 'casus.RegieschaalGewijzigd' then
    if (i ->> 'schaal') = 'regionaal' and not kring.tel_eerder(g, 'RegieBelegd', 'schaal', 'regionaal') and not kring.tel_eerder(g, 'RegieschaalGewijzigd', 'schaal', 'regionaal') then
      r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'regionaal'; r.kenmerken := mensen; return next r;
    elsif (i ->> 'schaal') = 'lokaal' and not kring.tel_eerder(g, 'RegieschaalGewijzigd', 'schaal', 'lokaal') then
      select x.* into e from kring.gebeurtenis x where x.regio = g.regio and x.stroom = g.stroom and x.positie < g.positie
        and x.soort in ('RegieBelegd', 'RegieschaalGewijzigd') and x.inhoud ->> 'schaal' = 'regionaal' order by x.positie limit 1;
      if e.positie is null then return; end if;
      r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'regionaal'; r.dag := kring.nl_dag(e.op); r.aantal := 1;
      -- the line of the regional case itself, now marked as given back
      r.kenmerken := mensen; r.aantal := -1; return next r;
      r.id := kring.tel_id(geheim, g.stroom, g.positie, 1); r.aantal := 1; r.kenmerken := array['terug'] || mensen; return next r;
    end if;
  when 'casus.VeiligheidsplanVastgesteld' then
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'plan'; r.kenmerken := mensen;
    if (i ->> 'versie')::integer = 1 then r.kenmerken := array['eerste'] || mensen; r.duur := round(extract(epoch from g.op - b.op)); r.werkduur := kring.kantoortijd(b.op, g.op); end if;
    return next r;
  when 'casus.GezinsplanGekoppeld' then
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'gezinsplan-gekoppeld'; r.kenmerken := mensen; return next r;
  when 'casus.KindGesproken' then
    if kring.tel_eerder(g, 'KindGesproken', 'kind', i ->> 'kind') or not kring.tel_was(b.inhoud, i ->> 'kind', 'kind') then return; end if;
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'kind-gesproken'; r.dag := bdag; r.kenmerken := mensen; return next r;
  when 'casus.ErvaringsdeskundigeGekoppeld' then
    if kring.tel_eerder(g, 'ErvaringsdeskundigeGekoppeld') then return; end if;
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'ervaringsdeskundige'; r.dag := bdag; r.kenmerken := mensen; return next r;

  -- help
  when 'casus.HulpAangeboden' then
    wie := kring.tel_als(b.inhoud, i ->> 'persoon');
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'hulp-aangeboden'; r.kenmerken := array['voor:' || wie] || mensen; return next r;
    if kring.tel_was(b.inhoud, i ->> 'persoon', 'kind') and not kring.tel_eerder(g, 'HulpAangeboden', 'persoon', i ->> 'persoon') then
      r.id := kring.tel_id(geheim, g.stroom, g.positie, 1); r.soort := 'kind-aanbod'; r.dag := bdag; r.kenmerken := mensen; return next r;
    end if;
  when 'casus.HulpGeweigerd' then
    select x.* into e from kring.gebeurtenis x where x.regio = g.regio and x.stroom = g.stroom and x.soort = 'HulpAangeboden' and x.inhoud ->> 'hulp' = i ->> 'hulp' limit 1;
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'hulp-geweigerd'; r.kenmerken := array['voor:' || kring.tel_als(b.inhoud, e.inhoud ->> 'persoon')] || mensen; return next r;
  when 'casus.HulpGestart' then
    select x.* into e from kring.gebeurtenis x where x.regio = g.regio and x.stroom = g.stroom and x.soort = 'HulpAangeboden' and x.inhoud ->> 'hulp' = i ->> 'hulp' limit 1;
    wie := kring.tel_als(b.inhoud, e.inhoud ->> 'persoon'); k := array['voor:' || wie];
    if not exists (select 1 from kring.gebeurtenis x join kring.gebeurtenis a on a.regio = x.regio and a.stroom = x.stroom and a.soort = 'HulpAangeboden' and a.inhoud ->> 'hulp' = x.inhoud ->> 'hulp'
        where x.regio = g.regio and x.stroom = g.stroom and x.positie < g.positie and x.soort = 'HulpGestart' and a.inhoud ->> 'persoon' = e.inhoud ->> 'persoon') then
      k := k || 'eerste-van-mens'::text;
      if kring.tel_was(b.inhoud, e.inhoud ->> 'persoon', 'pleger') then
        r.id := kring.tel_id(geheim, g.stroom, g.positie, 2); r.soort := 'pleger-hulp'; r.dag := bdag; r.kenmerken := mensen; return next r;
      end if;
    end if;
    r.dag := dag;
    -- waiting: from saying yes, or else from the offer
    select coalesce(max(x.op), e.op) into e.op from kring.gebeurtenis x where x.regio = g.regio and x.stroom = g.stroom and x.positie < g.positie and x.soort = 'HulpAanvaard' and x.inhoud ->> 'hulp' = i ->> 'hulp';
    if not kring.tel_eerder(g, 'HulpGestart') then
      k := k || 'eerste-in-gezin'::text;
      if kring.tel_eerder(g, 'NetwerkBetrokken') or kring.tel_eerder(g, 'OmgevingAfgewogen', 'ingelicht', 'true') then
        r.id := kring.tel_id(geheim, g.stroom, g.positie, 3); r.soort := 'netwerk-ingelicht'; r.kenmerken := mensen; return next r;
      end if;
    end if;
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'hulp-gestart'; r.kenmerken := k || mensen;
    r.duur := round(extract(epoch from g.op - e.op)); r.werkduur := kring.kantoortijd(e.op, g.op); return next r;
    -- twelve months on somebody asks whether violence stayed away: owed on that day
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 1); r.soort := 'jaar-om'; r.dag := dag + interval '12 months'; r.duur := null; r.werkduur := null; return next r;
  when 'casus.HulpAfgerond' then
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'hulp-afgerond'; r.kenmerken := array['effect:' || coalesce(i ->> 'effect', 'onbekend')] || mensen; return next r;
  when 'casus.NetwerkBetrokken', 'casus.OmgevingAfgewogen' then
    if g.soort = 'OmgevingAfgewogen' and not (i ->> 'ingelicht')::boolean then return; end if;
    if kring.tel_eerder(g, 'NetwerkBetrokken') or kring.tel_eerder(g, 'OmgevingAfgewogen', 'ingelicht', 'true') then return; end if;
    select x.* into e from kring.gebeurtenis x where x.regio = g.regio and x.stroom = g.stroom and x.positie < g.positie and x.soort = 'HulpGestart' order by x.positie limit 1;
    if e.positie is null then return; end if;
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'netwerk-ingelicht'; r.dag := kring.nl_dag(e.op); r.kenmerken := mensen; return next r;

  -- afterwards
  when 'casus.StabielResultaatVastgesteld' then
    if kring.tel_eerder(g, 'StabielResultaatVastgesteld') then return; end if;
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'stabiel'; r.kenmerken := mensen; r.duur := round(extract(epoch from g.op - b.op)); return next r;
  when 'casus.NazorgAfgesproken' then
    if kring.tel_eerder(g, 'NazorgAfgesproken') then return; end if;
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'nazorg'; r.kenmerken := mensen; return next r;
  when 'casus.NieuwGeweld', 'casus.CasusHeropend' then
    if g.soort = 'CasusHeropend' then
      -- what was owed after this day is owed no more
      select x.* into e from kring.gebeurtenis x where x.regio = g.regio and x.stroom = g.stroom and x.positie < g.positie and x.soort = 'CasusGesloten' order by x.positie desc limit 1;
      foreach m in array array[3, 6, 12] loop
        r.dag := kring.nl_dag(e.op) + make_interval(months => m);
        if r.dag > dag then
          r.id := kring.tel_id(geheim, g.stroom, g.positie, m); r.soort := 'nazorg-verschuldigd'; r.aantal := -1; r.kenmerken := array['maand:' || m] || mensen; return next r;
        end if;
      end loop;
      r.aantal := 1; r.dag := dag;
      r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'heropend'; r.kenmerken := mensen;
      if coalesce((i ->> 'herhaling')::boolean, false) then r.kenmerken := array['herhaling'] || mensen; end if;
      return next r;
      if not coalesce((i ->> 'herhaling')::boolean, false) then return; end if;
    else
      r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'nieuw-geweld'; r.kenmerken := mensen; return next r;
    end if;
    select x.* into e from kring.gebeurtenis x where x.regio = g.regio and x.stroom = g.stroom and x.positie < g.positie and x.soort = 'NazorgAfgesproken' order by x.positie limit 1;
    if e.positie is null or exists (select 1 from kring.gebeurtenis x where x.regio = g.regio and x.stroom = g.stroom and x.positie > e.positie and x.positie < g.positie
        and (x.soort = 'NieuwGeweld' or (x.soort = 'CasusHeropend' and x.inhoud ->> 'herhaling' = 'true'))) then return; end if;
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 1); r.soort := 'geweld-na-nazorg'; r.dag := kring.nl_dag(e.op); r.kenmerken := mensen; return next r;
  when 'casus.CasusGesloten' then
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'casus-gesloten'; r.kenmerken := mensen; r.duur := round(extract(epoch from g.op - b.op)); return next r;
    r.duur := null;
    foreach m in array array[3, 6, 12] loop
      r.id := kring.tel_id(geheim, g.stroom, g.positie, m); r.soort := 'nazorg-verschuldigd'; r.dag := dag + make_interval(months => m); r.kenmerken := array['maand:' || m] || mensen; return next r;
    end loop;
  when 'casus.OpvolgingGedaan' then
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'opvolging'; k := array['uitkomst:' || (i ->> 'uitkomst'), 'maand:' || (i ->> 'maand')];
    if (i ->> 'uitkomst') <> 'niet-bereikt' then k := k || 'bereikt'::text; end if;
    r.kenmerken := k || mensen; return next r;
    m := (i ->> 'maand')::integer;
    if m not in (3, 6, 12) or kring.tel_eerder(g, 'OpvolgingGedaan', 'maand', i ->> 'maand') then return; end if;
    select x.* into e from kring.gebeurtenis x where x.regio = g.regio and x.stroom = g.stroom and x.positie < g.positie and x.soort = 'CasusGesloten' order by x.positie desc limit 1;
    if e.positie is null then return; end if;
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 1); r.soort := 'nazorg-gedaan'; r.dag := kring.nl_dag(e.op) + make_interval(months => m); r.kenmerken := array['maand:' || m] || mensen;
    return next r;
  when 'casus.JaarcheckGedaan' then
    if kring.tel_eerder(g, 'JaarcheckGedaan', 'hulp', i ->> 'hulp') then return; end if;
    select x.* into e from kring.gebeurtenis x where x.regio = g.regio and x.stroom = g.stroom and x.positie < g.positie and x.soort = 'HulpGestart' and x.inhoud ->> 'hulp' = i ->> 'hulp' order by x.positie limit 1;
    if e.positie is null then return; end if;
    k := array['geweld:' || (i ->> 'geweld')];
    if (i ->> 'geweld') <> 'onbekend' then k := k || 'bekend'::text; end if;
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'jaarcheck'; r.dag := kring.nl_dag(e.op) + interval '12 months'; r.kenmerken := k || mensen;
    if not exists (select 1 from kring.gebeurtenis x where x.regio = g.regio and x.stroom = g.stroom and x.positie < e.positie and x.soort = 'HulpGestart')
      then r.kenmerken := array['gezin:' || (i ->> 'geweld')] || r.kenmerken; end if;
    return next r;
  when 'casus.TikGehoord' then
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'tik'; r.kenmerken := array['antwoord:' || (i ->> 'antwoord')] || mensen; return next r;

  -- restraining orders
  when 'huisverbod.HuisverbodOpgelegd' then
    k := array['wegens:' || coalesce(b.inhoud ->> 'wegens', 'onbekend')];
    if (b.inhoud ->> 'wegens') in ('kindermishandeling', 'beide') then k := k || 'om-kindermishandeling'::text; end if;
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'huisverbod'; r.kenmerken := k || mensen; return next r;
  when 'huisverbod.HuisverbodVerlengd', 'huisverbod.InterventieGestart' then
    if kring.tel_eerder(g, g.soort) then return; end if;
    select x.* into e from kring.gebeurtenis x where x.regio = g.regio and x.stroom = g.stroom and x.positie < g.positie and x.soort = 'HuisverbodOpgelegd' order by x.positie limit 1;
    if e.positie is null then return; end if;
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := case g.soort when 'HuisverbodVerlengd' then 'huisverbod-verlengd' else 'huisverbod-vervolg' end;
    r.dag := kring.nl_dag(e.op); r.kenmerken := mensen; return next r;
  when 'huisverbod.SpoorBijgewerkt' then
    -- what somebody answered last counts: an earlier answer is taken off
    select x.* into e from kring.gebeurtenis x where x.regio = g.regio and x.stroom = g.stroom and x.positie < g.positie and x.soort = 'SpoorBijgewerkt' and x.inhoud ->> 'persoon' = i ->> 'persoon' order by x.positie desc limit 1;
    r.soort := 'huisverbod-hulp';
    select min(kring.nl_dag(x.op)) into r.dag from kring.gebeurtenis x where x.regio = g.regio and x.stroom = g.stroom and x.positie <= g.positie and x.soort = 'SpoorBijgewerkt' and x.inhoud ->> 'persoon' = i ->> 'persoon';
    if e.positie is not null and e.inhoud ->> 'aanbod' = i ->> 'aanbod' then return; end if;
    if e.positie is not null then
      r.id := kring.tel_id(geheim, g.stroom, g.positie, 1); r.aantal := -1; r.kenmerken := array['aanbod:' || (e.inhoud ->> 'aanbod')] || mensen;
      if e.inhoud ->> 'aanbod' <> 'niet-aangeboden' then r.kenmerken := array['aangeboden'] || r.kenmerken; end if;
      return next r;
    end if;
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.aantal := 1; r.kenmerken := array['aanbod:' || (i ->> 'aanbod')] || mensen;
    if i ->> 'aanbod' <> 'niet-aangeboden' then r.kenmerken := array['aangeboden'] || r.kenmerken; end if;
    return next r;

  -- shelter
  when 'opvang.VerblijfGeopend' then
    k := array['groep:' || coalesce(i ->> 'groep', 'geen'), 'kleur:' || (i ->> 'kleur')];
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'verblijf'; r.kenmerken := k || mensen; return next r;
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 1); r.soort := 'bewoner'; r.aantal := jsonb_array_length(i -> 'personen'); return next r;
  when 'opvang.AnalyseAfgerond' then
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'analysefase'; r.kenmerken := mensen; r.duur := (i ->> 'dagen')::bigint * 86400; return next r;
  when 'opvang.VerblijfGesloten' then
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'verblijf-gesloten'; r.duur := round(extract(epoch from g.op - b.op));
    r.kenmerken := array['groep:' || coalesce(b.inhoud ->> 'groep', 'geen'), 'reden:' || (i ->> 'reden')] || mensen; return next r;
    select x.* into e from kring.gebeurtenis x where x.regio = g.regio and x.stroom = g.stroom and x.positie < g.positie and x.soort = 'OpvangfaseBegonnen' order by x.positie desc limit 1;
    if e.inhoud ->> 'traject' is not null then
      r.id := kring.tel_id(geheim, g.stroom, g.positie, 1); r.soort := 'traject-gesloten'; r.duur := round(extract(epoch from g.op - e.op));
      r.kenmerken := array['traject:' || (e.inhoud ->> 'traject')] || mensen; return next r;
    end if;
    select x.* into e from kring.gebeurtenis x where x.regio = g.regio and x.stroom = g.stroom and x.positie < g.positie and x.soort = 'UitstroomVoorbereid' order by x.positie limit 1;
    if e.positie is not null then
      r.id := kring.tel_id(geheim, g.stroom, g.positie, 2); r.soort := 'uitgestroomd'; r.duur := round(extract(epoch from g.op - e.op));
      r.kenmerken := array['groep:' || coalesce(b.inhoud ->> 'groep', 'geen')] || mensen; return next r;
    end if;
  when 'opvang.UitstroomVoorbereid' then
    if kring.tel_eerder(g, 'UitstroomVoorbereid') then return; end if;
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'uitstroom'; k := array['bestemming:' || (i ->> 'bestemming')];
    if i ->> 'reden' is not null then k := k || array['elders', 'reden:' || (i ->> 'reden')]; end if;
    r.kenmerken := k || mensen; return next r;

  -- tables
  when 'overleg.BesprekingGeagendeerd' then
    k := array['tafel:' || (i ->> 'tafel'), 'aanleiding:' || (i ->> 'aanleiding'), case when (i ->> 'regel')::boolean then 'regel' else 'gekozen' end];
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'geagendeerd'; r.kenmerken := k; return next r;
  when 'overleg.BesluitGenomen' then
    if kring.tel_eerder(g, 'BesluitGenomen') then return; end if;
    k := array['tafel:' || (b.inhoud ->> 'tafel'), 'aanleiding:' || (b.inhoud ->> 'aanleiding'), case when (b.inhoud ->> 'regel')::boolean then 'regel' else 'gekozen' end];
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'besproken'; r.dag := bdag; r.kenmerken := k; return next r;
  else return;
  end case;
end $$;
comment on function kring.telregels(kring.gebeurtenis, kring.gebeurtenis, uuid, text, text[], text[]) is 'Wat een feit van het journaal aan telregels geeft.';

create function kring.tel_feiten() returns text[] language sql immutable parallel safe as $$ select array[
  'MeldingOntvangen', 'MeldingAangevuld', 'CrisisIngezet', 'WegingBesloten', 'BesluitBevestigd', 'PlanGemaakt', 'OnderzoekGestart', 'OnderzoekAfgerond',
  'OverdrachtAangehouden', 'OverdrachtAangeboden', 'OverdrachtAanvaard', 'OverdrachtTeruggegeven', 'OverdrachtVervallen', 'MeldingGesloten',
  'CasusGeopend', 'RegieBelegd', 'RegieschaalGewijzigd', 'VeiligheidsplanVastgesteld', 'GezinsplanGekoppeld', 'KindGesproken', 'ErvaringsdeskundigeGekoppeld',
  'HulpAangeboden', 'HulpGeweigerd', 'HulpGestart', 'HulpAfgerond', 'NetwerkBetrokken', 'OmgevingAfgewogen', 'StabielResultaatVastgesteld',
  'NazorgAfgesproken', 'NieuwGeweld', 'CasusHeropend', 'CasusGesloten', 'OpvolgingGedaan', 'JaarcheckGedaan', 'TikGehoord',
  'HuisverbodOpgelegd', 'HuisverbodVerlengd', 'InterventieGestart', 'SpoorBijgewerkt',
  'VerblijfGeopend', 'AnalyseAfgerond', 'VerblijfGesloten', 'UitstroomVoorbereid', 'BesprekingGeagendeerd', 'BesluitGenomen'] $$;
comment on function kring.tel_feiten() is 'De feiten van het journaal die tellen.';
create function kring.tel_feit() returns trigger language plpgsql security definer set search_path = kring as $$
declare b kring.gebeurtenis := new;
begin
  if new.positie > 1 then
    select x.* into b from kring.gebeurtenis x where x.regio = new.regio and x.stroom = new.stroom and x.positie = 1;
  end if;
  insert into kring.telregel (regio, id, soort, dag, vast, gemeente, aantal, duur, werkduur, kenmerken, vormen, geschreven)
  select t.* from kring.telregels(new, b,
    (select s.sleutel from kring.telstand s where s.regio = new.regio),
    (select z.gemeente from kring.zaak z where z.regio = new.regio and z.id = new.stroom),
    kring.tel_mensen(new.regio, b.inhoud -> 'personen', kring.nl_dag(b.op)), kring.tel_vormen(new.regio, new.stroom, new.positie)) t;
  return null;
exception when others then
  -- a family never waits for a figure: what could not be counted is said, and counted when the journal is counted anew
  raise warning 'een feit (%) is niet geteld: %; draai kring telfeiten herbouw', new.soort, sqlstate;
  return null;
end $$;
comment on function kring.tel_feit() is 'Schrijft de telregels van een feit, in dezelfde transactie.';
create function kring.tel_advies() returns trigger language plpgsql security definer set search_path = kring as $$
begin
  insert into kring.telregel (regio, id, soort, dag, vast, gemeente, aantal, duur, werkduur, kenmerken, vormen, geschreven)
  select a.regio, kring.tel_id(s.sleutel, a.id, 0, 0), 'advies', kring.nl_dag(a.op), kring.nl_dag(a.op), a.gemeente, 1, null, null,
         array['kanaal:' || a.kanaal, 'soort:' || a.soort, 'uitkomst:' || a.uitkomst, 'van:' || a.hoedanigheid]
           || case a.kanaal when 'chat' then '{}'::text[] else array['niet-chat'] end, array(select distinct unnest(a.vormen)), clock_timestamp()
    from kring.advies a join kring.telstand s on s.regio = a.regio where a.regio = new.regio and a.id = new.id;
  return null;
end $$;
comment on function kring.tel_advies() is 'Telt een advies, in dezelfde transactie.';
create function kring.begin_tellen() returns trigger language plpgsql security definer set search_path = kring as $$
begin
  insert into kring.telstand (regio, sleutel, tot) values (new.id, gen_random_uuid(), '-infinity') on conflict do nothing;
  return null;
end $$;
comment on function kring.begin_tellen() is 'Een regio krijgt haar eigen sleutel voor telregels.';

reset role;
alter function kring.tel_feit() owner to kring_teller;
alter function kring.tel_advies() owner to kring_teller;
alter function kring.begin_tellen() owner to kring_teller;
set local role kring_owner;
create trigger tel_feit after insert on kring.gebeurtenis for each row when (new.soort = any (kring.tel_feiten()))
  execute function kring.tel_feit();
create trigger tel_advies after insert on kring.advies for each row execute function kring.tel_advies();
create trigger begin_tellen after insert on kring.regio for each row execute function kring.begin_tellen();
reset role;
-- regions that were there already
set local role kring_teller;
insert into kring.telstand (regio, sleutel, tot) select id, gen_random_uuid(), '-infinity' from kring.regio;
