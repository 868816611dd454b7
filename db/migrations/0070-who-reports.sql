-- Waarom: het gebruik van de meldcode is te volgen als meldingen en adviezen per beroep te tellen zijn. Van wie meldde leest de teller alleen het
-- woord uit de landelijke lijst; zonder zo'n woord zegt de bron het grove. Van een pleger telt wanneer hij voor het eerst hulp gebruikt.
-- Wie al telde draait na deze migratie een keer `kring telfeiten herbouw`.
set local role kring_owner;
grant select (regio, zaak, soort) on kring.melder to kring_teller;
create policy teller on kring.melder for select to kring_teller using (true);

-- The same words as vertaling.melderVanBron in regios/landelijk/cbs.yaml; a test lays the two beside each other.
create function kring.tel_melder(p_regio text, p_zaak uuid, p_bron text) returns text language sql stable set search_path = kring as $$
  select coalesce((select m.soort from kring.melder m where m.regio = p_regio and m.zaak = p_zaak),
    case p_bron when 'politie' then 'politie' when 'ambtshalve' then 'veilig-thuis' when 'professional' then 'andere-professional' else 'onbekend' end)
$$;
comment on function kring.tel_melder(text, uuid, text) is 'Het beroep van wie meldde, uit de landelijke lijst; nooit een naam.';

-- The words an advice knows, as the list for reports has them (vertaling.adviesvrager in the same file), so that the two lie side by side.
create function kring.tel_vrager(p_hoedanigheid text) returns text language sql immutable parallel safe as $$
  select case p_hoedanigheid when 'professional' then 'andere-professional' when 'bewoner' then 'netwerk' else p_hoedanigheid end
$$;
comment on function kring.tel_vrager(text) is 'Het beroep van wie advies vroeg, uit de landelijke lijst.';

create or replace function kring.telregels(g kring.gebeurtenis, b kring.gebeurtenis, geheim uuid, p_gemeente text, mensen text[], vormen text[])
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
    k := k || ('van:' || kring.tel_melder(g.regio, g.stroom, i ->> 'bron'));
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
      if wie = 'pleger' then k := k || 'eerste-van-pleger'::text; end if;
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

-- What was counted of advice already gets the same words; the sums follow from the lines.
grant update (kenmerken) on kring.telregel to kring_teller;
reset role;
set local role kring_teller;
create or replace function kring.tel_advies() returns trigger language plpgsql security definer set search_path = kring as $$
begin
  insert into kring.telregel (regio, id, soort, dag, vast, gemeente, aantal, duur, werkduur, kenmerken, vormen, geschreven)
  select a.regio, kring.tel_id(s.sleutel, a.id, 0, 0), 'advies', kring.nl_dag(a.op), kring.nl_dag(a.op), a.gemeente, 1, null, null,
         array['kanaal:' || a.kanaal, 'soort:' || a.soort, 'uitkomst:' || a.uitkomst, 'van:' || kring.tel_vrager(a.hoedanigheid)]
           || case a.kanaal when 'chat' then '{}'::text[] else array['niet-chat'] end, array(select distinct unnest(a.vormen)), clock_timestamp()
    from kring.advies a join kring.telstand s on s.regio = a.regio where a.regio = new.regio and a.id = new.id;
  return null;
end $$;
update kring.telregel set kenmerken = array(select case when k like 'van:%' then 'van:' || kring.tel_vrager(substr(k, 5)) else k end from unnest(kenmerken) with ordinality u(k, n) order by n)
 where soort = 'advies' and kenmerken && array['van:professional', 'van:bewoner'];
delete from kring.telmaand;
update kring.telstand set tot = '-infinity';
reset role;
set local role kring_owner;
revoke update (kenmerken) on kring.telregel from kring_teller;
