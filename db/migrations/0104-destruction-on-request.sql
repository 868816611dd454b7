-- Waarom: wie erom vraagt en gelijk krijgt, van die gaat het dossier weg voor de termijn om is (Wmo 2015 art. 5.3.5). Twee mensen besluiten in de casus; daarna
-- wacht het zes weken, zolang een ander bezwaar kan maken (Awb art. 6:7), en gaat het langs dezelfde ene functie weg, met dezelfde verklaring. De database kijkt
-- zelf of er een verzoek was, of een ander het voorstelde, en op het ogenblik zelf of er niets meer loopt.
set local role kring_owner;

alter table kring.vernietiging add column verzoek uuid, add column zaak uuid, add column niet_voor date,
  add check ((verzoek is null) = (zaak is null) and (verzoek is null) = (niet_voor is null)),
  add check (niet_voor >= (besloten_op at time zone 'Europe/Amsterdam')::date + 42);
comment on table kring.vernietiging is 'Voorstellen en besluiten om te vernietigen wat zijn termijn gehad heeft, en besluiten op verzoek: twee mensen, nooit dezelfde. [bewaren: vernietiging]';
alter table kring.vernietigpost drop constraint vernietigpost_reden_check;
alter table kring.vernietigpost add constraint vernietigpost_reden_check check (reden in ('open', 'steun-open', 'gehouden', 'termijn', 'veranderd', 'er-niet', 'werk'));

grant insert (stand, besloten_op, besloten_door, verzoek, zaak, niet_voor) on kring.vernietiging to kring_app;
drop policy voorstellen on kring.vernietiging;
create policy voorstellen on kring.vernietiging for insert to kring_app with check (
  regio = current_setting('kring.regio', true) and stand = 'voorgesteld' and verzoek is null
  and exists (select 1 from kring.ik i where i.rol = 'privacyfunctionaris' and i.mens = vernietiging.voorgesteld_door and i.nu = vernietiging.voorgesteld_op));
create policy op_verzoek on kring.vernietiging for insert to kring_app with check (
  regio = current_setting('kring.regio', true) and stand = 'besloten' and klasse = 'zaak'
  and exists (select 1 from kring.mijn_inhoud m, kring.ik i where m.regio = vernietiging.regio and m.zaak = vernietiging.zaak and m.mens = vernietiging.besloten_door
    and i.nu = vernietiging.besloten_op)
  and exists (select 1 from kring.gebeurtenis v where v.regio = vernietiging.regio and v.stroom = vernietiging.zaak and v.soort = 'VerzoekOntvangen'
    and v.inhoud ->> 'verzoek' = vernietiging.verzoek::text and v.inhoud ->> 'recht' = 'vernietiging')
  and exists (select 1 from kring.gebeurtenis b where b.regio = vernietiging.regio and b.stroom = vernietiging.zaak and b.soort = 'BesluitVoorgesteld'
    and b.inhoud ->> 'verzoek' = vernietiging.verzoek::text and b.inhoud ->> 'uitkomst' = 'toegewezen'
    and b.mens = vernietiging.voorgesteld_door and b.op = vernietiging.voorgesteld_op));

grant select on kring.mijn_inhoud to kring_vernietiging;
grant select (organisatie, mens, als, van) on kring.betrokkenheid to kring_vernietiging;
grant select (mens, van) on kring.sper to kring_vernietiging;
grant select (organisatie, van) on kring.houder to kring_vernietiging;
grant select (onderwerp) on kring.werk to kring_vernietiging;
grant insert (regio, id, vernietiging, zaak, begon_op) on kring.vernietigpost to kring_vernietiging;

set local role kring_vernietiging;

-- Reports of the same organisation go with the case, unless somebody who is not of the case stands in them, or another file builds on them.
create function kring.gaat_mee(p_regio text, p_zaak uuid) returns uuid[] language plpgsql stable set search_path = kring as $$
declare
  er uuid[]; aantal integer; van uuid;
begin
  select h.organisatie into van from houder h where h.regio = p_regio and h.zaak = p_zaak order by h.van desc limit 1;
  with recursive terug as (
    select z.id from zaak z where z.regio = p_regio and z.id = p_zaak
    union
    select m.id from terug t join zaak z on z.regio = p_regio and z.id = t.id
      join zaak m on m.regio = p_regio and (m.id = z.uit_zaak or m.id = any (z.eerder)) and m.soort = 'melding'
     where van = (select h.organisatie from houder h where h.regio = p_regio and h.zaak = m.id order by h.van desc limit 1)
       and not exists (select 1 from zaak_persoon a where a.regio = p_regio and a.zaak = m.id
         and not exists (select 1 from zaak_persoon b where b.regio = p_regio and b.zaak = p_zaak and b.persoon = a.persoon))
  ) select array_agg(t.id) into er from terug t;
  loop
    aantal := cardinality(er);
    er := array(select d from unnest(er) d where d = p_zaak or not exists (
      select 1 from zaak y where y.regio = p_regio and (y.uit_zaak = d or (y.eerder <> '{}' and y.eerder @> array[d]))
         and klasse_van_zaak(y.soort) is not null and y.id <> all (er)));
    exit when cardinality(er) is not distinct from aantal;
  end loop;
  return er;
end $$;
comment on function kring.gaat_mee(text, uuid) is 'Welke dossiers op verzoek samen weggaan: de casus, en de meldingen van dezelfde organisatie die alleen daarbij horen.';

create function kring.belet(p_regio text, p_dossiers uuid[], p_verzoek uuid, p_dag date) returns table (waarom text, aantal integer) language sql stable set search_path = kring as $$
  with leden as (select distinct l.id from unnest(p_dossiers) d (id) cross join lateral bewaarstand(p_regio, d.id) s cross join lateral unnest(s.leden) l (id))
  select w.waarom, w.aantal::integer from (
    select 'open', count(*) from zaak z where z.regio = p_regio and z.open and z.id in (select l.id from leden l)
    union all select 'werk', count(*) from werk w where w.regio = p_regio and w.klaar_op is null and w.zaak in (select l.id from leden l)
       and w.soort <> 'vernietiging-op-verzoek' and w.onderwerp is distinct from p_verzoek
    union all select 'steun-open', count(*) from zaak y where y.regio = p_regio and klasse_van_zaak(y.soort) is not null and y.id not in (select l.id from leden l)
       and (y.uit_zaak in (select l.id from leden l) or (y.eerder <> '{}' and y.eerder && array(select l.id from leden l)))
    union all select 'gehouden', count(*) from aanhouding h where h.regio = p_regio and h.weg_op is null and h.tot >= p_dag and h.zaak in (select l.id from leden l)
  ) w (waarom, aantal) where w.aantal > 0
$$;
comment on function kring.belet(text, uuid[], uuid, date) is 'Wat er nog loopt of vasthoudt zodat dossiers niet weg kunnen: soorten en aantallen, nooit over wie.';

create function kring.belet_verzoek(p_zaak uuid, p_verzoek uuid) returns table (waarom text, aantal integer) language sql stable security definer set search_path = kring as $$
  select b.waarom, b.aantal from mijn_inhoud m cross join ik i cross join lateral belet(m.regio, gaat_mee(m.regio, m.zaak), p_verzoek, (i.nu at time zone 'Europe/Amsterdam')::date) b
   where m.zaak = p_zaak
$$;
comment on function kring.belet_verzoek(uuid, uuid) is 'Wat er eerst klaar moet zijn voor een dossier op verzoek weg kan; alleen voor wie er met de inhoud werkt.';

create function kring.zet_verzoekposten() returns trigger language plpgsql security definer set search_path = kring as $$
begin
  insert into vernietigpost (regio, id, vernietiging, zaak, begon_op)
  select new.regio, gen_random_uuid(), new.id, d.id, case when d.id = new.zaak then new.besloten_op else (select s.begon_op from bewaarstand(new.regio, d.id) s) end
    from unnest(gaat_mee(new.regio, new.zaak)) d (id);
  return null;
end $$;
comment on function kring.zet_verzoekposten() is 'Wat een besluit op verzoek raakt, zoals het nu is: niemand kiest daar zelf een dossier bij.';

create or replace function kring.vernietig(p_regio text, p_post uuid, p_nu timestamptz) returns jsonb
language plpgsql security definer set search_path = kring as $$
declare
  post vernietigpost; besluit vernietiging; s record; duur integer; vandaag date; waarom text; vol boolean := false; telling jsonb; samen uuid[];
begin
  vandaag := (p_nu at time zone 'Europe/Amsterdam')::date;
  select * into post from vernietigpost x where x.regio = p_regio and x.id = p_post for update;
  if post.id is null or post.stand <> 'wacht' then return null; end if;
  select * into besluit from vernietiging x where x.regio = p_regio and x.id = post.vernietiging for update;
  if besluit.stand <> 'besloten' or besluit.besloten_door = besluit.voorgesteld_door or besluit.besloten_op > p_nu or besluit.niet_voor > vandaag then return null; end if;
  select b.jaren into duur from bewaarklasse b where b.naam = besluit.klasse;
  telling := post.aantallen;
  if post.zaak is not null then
    perform 1 from zaak z where z.regio = p_regio and z.id = post.zaak for update;
    select * into s from bewaarstand(p_regio, post.zaak);
    waarom := case when s.soort is null then 'er-niet'
                   when klasse_van_zaak(s.soort) is distinct from besluit.klasse or s.begon_op <> post.begon_op then 'veranderd' end;
    if waarom is null and besluit.verzoek is not null then
      -- what goes together is judged together: one of them that cannot go keeps them all
      samen := array(select x.zaak from vernietigpost x where x.regio = p_regio and x.vernietiging = besluit.id and x.stand <> 'weg');
      if exists (select 1 from vernietigpost x where x.regio = p_regio and x.vernietiging = besluit.id and x.stand = 'gebleven')
        or exists (select 1 from vernietigpost x where x.regio = p_regio and x.vernietiging = besluit.id and x.stand = 'wacht'
                    and x.begon_op is distinct from (select b.begon_op from bewaarstand(p_regio, x.zaak) b)) then waarom := 'veranderd';
      else select b.waarom into waarom from belet(p_regio, samen, besluit.verzoek, vandaag) b limit 1;
      end if;
    elsif waarom is null then
      waarom := case when s.open then 'open'
                     when besluit.klasse <> 'huisverbod' and s.steun_open then 'steun-open'
                     when s.gehouden_tot >= vandaag then 'gehouden'
                     when duur is null or vervalt_op(s.begon_op, duur) > vandaag then 'termijn'
                     when besluit.klasse <> 'huisverbod' and vervalt_op(s.steun_begin, duur) > vandaag then 'termijn' end;
    end if;
    if waarom is null then telling := telling || vernietig_dossier(p_regio, s.leden, besluit.id, p_nu); end if;
  elsif duur is null or vervalt_op(post.tot - interval '1 microsecond', duur) > vandaag then waarom := 'termijn';
  else
    select o.telling, o.vol into telling, vol from vernietig_ouder(p_regio, besluit.klasse, post.tot, telling) o;
  end if;
  update vernietigpost x set aantallen = telling, reden = waarom, op = case when vol then null else p_nu end,
         stand = case when waarom is not null then 'gebleven' when vol then 'wacht' else 'weg' end
   where x.regio = p_regio and x.id = p_post;
  if vol then return jsonb_build_object('uitkomst', 'verder', 'verklaring', false); end if;
  return jsonb_build_object('uitkomst', coalesce(waarom, 'weg'), 'verklaring', rond_vernietiging_af(p_regio, besluit.id, p_nu));
end $$;

create or replace function kring.rond_vernietiging_af(p_regio text, p_id uuid, p_nu timestamptz) returns boolean language plpgsql set search_path = kring as $$
declare
  v vernietiging; eerder vernietigbewijs; inhoud jsonb; ketting bytea; wie text;
begin
  if exists (select 1 from vernietigpost x where x.regio = p_regio and x.vernietiging = p_id and x.stand = 'wacht') then return false; end if;
  update vernietiging x set stand = 'klaar', klaar_op = p_nu where x.regio = p_regio and x.id = p_id returning * into v;
  perform pg_advisory_xact_lock(hashtext('kring.vernietigbewijs'), hashtext(p_regio));
  select * into eerder from vernietigbewijs x where x.regio = p_regio order by x.volg desc limit 1;
  ketting := coalesce(eerder.hash, decode(repeat('00', 32), 'hex'));
  wie := case when v.verzoek is null then 'privacyfunctionaris' else 'behandelaar' end;
  select jsonb_build_object('besluit', v.id, 'klasse', v.klasse, 'peildag', v.peildag,
           'grond', case when v.verzoek is null then b.bron else 'op verzoek: Wmo 2015 art. 5.3.5; Jeugdwet art. 7.3.9; AVG art. 17' end,
           'termijn', case when v.verzoek is null then b.termijn else 'na een besluit op verzoek, niet voor ' || v.niet_voor end,
           'voorgesteld', jsonb_build_object('door', v.voorgesteld_door, 'rol', wie, 'dag', (v.voorgesteld_op at time zone 'Europe/Amsterdam')::date),
           'besloten', jsonb_build_object('door', v.besloten_door, 'rol', wie, 'dag', (v.besloten_op at time zone 'Europe/Amsterdam')::date),
           'dag', (p_nu at time zone 'Europe/Amsterdam')::date,
           'dossiers', (select count(*) from vernietigpost x where x.regio = p_regio and x.vernietiging = p_id and x.zaak is not null and x.stand = 'weg'),
           'gebleven', (select count(*) from vernietigpost x where x.regio = p_regio and x.vernietiging = p_id and x.stand = 'gebleven'),
           'rijen', coalesce((select jsonb_object_agg(t.key, t.n) from (select e.key, sum(e.value::bigint) as n from vernietigpost x, jsonb_each_text(x.aantallen) e
                               where x.regio = p_regio and x.vernietiging = p_id group by e.key) t), '{}'))
    into inhoud from bewaarklasse b where b.naam = v.klasse;
  insert into vernietigbewijs (regio, volg, vernietiging, inhoud, vorige, hash)
    values (p_regio, coalesce(eerder.volg, 0) + 1, p_id, inhoud, ketting, sha256(ketting || convert_to(inhoud::text, 'UTF8')));
  return true;
end $$;

-- What waits for its day does not stand in the way of what may go now.
drop function kring.te_vernietigen(integer);
create function kring.te_vernietigen(p_hoogstens integer, p_nu timestamptz)
returns table (regio text, id uuid, klasse text, zaak uuid, tot timestamptz, besluit uuid) language sql stable security definer set search_path = kring as $$
  select p.regio, p.id, v.klasse, p.zaak, p.tot, v.id from vernietiging v join vernietigpost p on p.regio = v.regio and p.vernietiging = v.id
   where v.stand = 'besloten' and p.stand = 'wacht' and (v.niet_voor is null or v.niet_voor <= (p_nu at time zone 'Europe/Amsterdam')::date)
   order by v.besloten_op, v.id, p.id limit p_hoogstens
$$;
comment on function kring.te_vernietigen(integer, timestamptz) is 'Wat besloten is en nu gedaan moet worden.';
revoke all on function kring.gaat_mee(text, uuid), kring.belet(text, uuid[], uuid, date), kring.belet_verzoek(uuid, uuid), kring.zet_verzoekposten(),
  kring.te_vernietigen(integer, timestamptz) from public;
grant execute on function kring.belet_verzoek(uuid, uuid) to kring_app;
grant execute on function kring.te_vernietigen(integer, timestamptz) to kring_vernietiger;
grant execute on function kring.zet_verzoekposten() to kring_owner;

set local role kring_owner;
create trigger raakt after insert on kring.vernietiging for each row when (new.verzoek is not null) execute function kring.zet_verzoekposten();
