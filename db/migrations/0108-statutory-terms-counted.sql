-- Waarom: de landelijke cijfers (regios/landelijk/cijfers.yaml) vragen of de termijnen van wet en protocol gehaald zijn: een beoordeling binnen vijf werkdagen, een
-- onderzoek begonnen binnen vijf dagen, en iedereen over wie gegevens zijn ingelicht binnen vier weken. Dat zegt een telregel nu zelf.
set local role kring_owner;

-- The last day of a term in days: at least two of them working days, and never ending in a weekend or on a holiday (Algemene termijnenwet art. 1 and 2).
create function kring.atw_einde(p_van date, p_dagen integer) returns date
language plpgsql immutable parallel safe set search_path = kring as $$
declare laatste date := p_van + p_dagen; vrij date[]; dag date; werk integer := 0;
begin
  vrij := kring.feestdagen(extract(year from p_van)::integer) || kring.feestdagen(extract(year from p_van)::integer + 1);
  if p_dagen >= 3 then
    dag := p_van;
    loop
      dag := dag + 1;
      if extract(isodow from dag) < 6 and not dag = any (vrij) then werk := werk + 1; end if;
      exit when werk = 2;
    end loop;
    laatste := greatest(laatste, dag);
  end if;
  while extract(isodow from laatste) > 5 or laatste = any (vrij) loop laatste := laatste + 1; end loop;
  return laatste;
end $$;
comment on function kring.atw_einde(date, integer) is 'De laatste dag van een termijn in dagen, naar de Algemene termijnenwet.';

-- Working days after the first day, up to and with the last.
create function kring.werkdagen(p_van date, p_tot date) returns integer
language sql immutable parallel safe set search_path = kring as $$
  select (kring.kantoortijd((p_van + 1)::timestamp at time zone 'Europe/Amsterdam', (p_tot + 1)::timestamp at time zone 'Europe/Amsterdam') / 28800)::integer
$$;
comment on function kring.werkdagen(date, date) is 'Hoeveel werkdagen er na een dag zijn, tot en met een andere; leeg boven een jaar.';
revoke all on function kring.atw_einde(date, integer), kring.werkdagen(date, date) from public;
grant execute on function kring.atw_einde(date, integer), kring.werkdagen(date, date) to kring_teller;

-- Three sentences in the middle of a long function: each is put in where its neighbour stands, and it is an error when that is not there exactly once.
do $doe$
declare
  tekst text := pg_get_functiondef('kring.telregels'::regproc);
  stuk record;
begin
  for stuk in select * from (values
    ($a$    if g.op - b.op <= interval '24 hours' then k := k || 'binnen-24-uur'::text; end if;
$a$, $b$    if g.op - b.op <= interval '24 hours' then k := k || 'binnen-24-uur'::text; end if;
    if kring.werkdagen(bdag, dag) <= 5 then k := k || 'binnen-5-werkdagen'::text; end if;
$b$),
    ($a$    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'onderzoek-gestart'; r.kenmerken := mensen; return next r;
$a$, $b$    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'onderzoek-gestart'; r.kenmerken := mensen;
    r.duur := round(extract(epoch from g.op - b.op));
    if dag <= kring.atw_einde(bdag, 5) then r.kenmerken := array['binnen-5-dagen'] || mensen; end if;
    return next r;
  when 'melding.PersoonGeinformeerd' then
    -- from the day the data were recorded; who was told twice counts once
    if kring.tel_eerder(g, 'PersoonGeinformeerd', 'persoon', i ->> 'persoon') then return; end if;
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'ingelicht'; r.kenmerken := mensen;
    r.duur := round(extract(epoch from g.op - b.op));
    if dag <= kring.atw_einde(bdag, 28) then r.kenmerken := array['binnen-4-weken'] || mensen; end if;
    return next r;
$b$)) v(oud, nieuw) loop
    if (length(tekst) - length(replace(tekst, stuk.oud, ''))) <> length(stuk.oud) then raise exception 'telregels is anders dan verwacht: %', stuk.oud; end if;
    tekst := replace(tekst, stuk.oud, stuk.nieuw);
  end loop;
  execute tekst;
end $doe$;

create or replace function kring.tel_feiten() returns text[] language sql immutable parallel safe as $$ select array[
  'MeldingOntvangen', 'MeldingAangevuld', 'CrisisIngezet', 'WegingBesloten', 'BesluitBevestigd', 'PlanGemaakt', 'OnderzoekGestart', 'OnderzoekAfgerond', 'PersoonGeinformeerd',
  'OverdrachtAangehouden', 'OverdrachtAangeboden', 'OverdrachtAanvaard', 'OverdrachtTeruggegeven', 'OverdrachtVervallen', 'MeldingGesloten',
  'CasusGeopend', 'RegieBelegd', 'RegieschaalGewijzigd', 'VeiligheidsplanVastgesteld', 'GezinsplanGekoppeld', 'KindGesproken', 'ErvaringsdeskundigeGekoppeld',
  'HulpAangeboden', 'HulpGeweigerd', 'HulpGestart', 'HulpAfgerond', 'NetwerkBetrokken', 'OmgevingAfgewogen', 'StabielResultaatVastgesteld',
  'NazorgAfgesproken', 'NieuwGeweld', 'CasusHeropend', 'CasusGesloten', 'OpvolgingGedaan', 'JaarcheckGedaan', 'TikGehoord',
  'HuisverbodOpgelegd', 'HuisverbodVerlengd', 'InterventieGestart', 'SpoorBijgewerkt',
  'VerblijfGeopend', 'AnalyseAfgerond', 'VerblijfGesloten', 'UitstroomVoorbereid', 'BesprekingGeagendeerd', 'BesluitGenomen'] $$;
