-- Waarom: wie een aanbod kreeg mag in de database precies wat aanvaarden of teruggeven vraagt; en wie vraagt wordt nagezien, niet alleen
-- wat de instellingen zeggen. Elke muur alleen houdt stand: dit is wat de database zelf weigert als de muur in de code weg is.
set local role kring_owner;

-- Which cases somebody may work in now: involved with content, or opening the case in this very instant (its own rows come with it).
-- `offset 0` for the reason given in 0003.
create view kring.mijn_inhoud with (security_invoker = true) as
select b.regio, b.zaak, i.organisatie, i.mens, i.rol
  from kring.betrokkenheid b, kring.ik i
 where b.regio = i.regio and b.organisatie = i.organisatie
   and (b.mens is null or b.mens = i.mens)
   and b.als in ('houder', 'betrokken')
   and b.van <= i.nu and (b.tot is null or b.tot > i.nu)
   and i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator')
   and not exists (select 1 from kring.sper s
         where s.regio = b.regio and s.zaak = b.zaak and s.mens = i.mens and s.van <= i.nu and (s.tot is null or s.tot > i.nu) offset 0);
comment on view kring.mijn_inhoud is 'In welke zaken wie nu vraagt inhoudelijk werkt.';

create view kring.mijn_opening with (security_invoker = true) as
select z.regio, z.id as zaak, i.organisatie, i.mens, i.rol
  from kring.zaak z, kring.ik i
 where z.regio = i.regio and z.organisatie = i.organisatie and z.geopend_op = i.nu
   and i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator');
comment on view kring.mijn_opening is 'Welke zaak wie nu vraagt op dit ogenblik opent.';

create view kring.mijn_zaak with (security_invoker = true) as
select regio, zaak, organisatie, mens, rol from kring.mijn_inhoud
union all
select regio, zaak, organisatie, mens, rol from kring.mijn_opening;
comment on view kring.mijn_zaak is 'In welke zaken wie nu vraagt mag schrijven.';

-- An offer that stands: not accepted yet, to the own organisation, and only for who may accept.
create view kring.mijn_aanbod with (security_invoker = true) as
select b.regio, b.zaak, i.organisatie, i.mens, i.rol
  from kring.betrokkenheid b, kring.ik i, kring.zaak z
 where b.regio = i.regio and b.organisatie = i.organisatie
   and (b.mens is null or b.mens = i.mens)
   and b.als = 'ontvanger'
   and b.van <= i.nu and (b.tot is null or b.tot > i.nu)
   and i.rol = 'teamcoordinator'
   and z.regio = b.regio and z.id = b.zaak and z.open and z.vervolg_zaak is null
   and not exists (select 1 from kring.sper s
         where s.regio = b.regio and s.zaak = b.zaak and s.mens = i.mens and s.van <= i.nu and (s.tot is null or s.tot > i.nu) offset 0);
comment on view kring.mijn_aanbod is 'Welk aanbod wie nu vraagt mag aanvaarden of teruggeven.';
grant select on kring.mijn_inhoud, kring.mijn_opening, kring.mijn_zaak, kring.mijn_aanbod to kring_app;

-- houder: who works in the case; a new case is held by who opens it. A receiver never touches the giver's row.
drop policy schrijven on kring.houder;
create policy schrijven on kring.houder for insert to kring_app with check (
  van = nullif(current_setting('kring.nu', true), '')::timestamptz
  and (exists (select 1 from kring.mijn_inhoud m where m.regio = houder.regio and m.zaak = houder.zaak offset 0)
       or exists (select 1 from kring.mijn_opening m where m.regio = houder.regio and m.zaak = houder.zaak and m.organisatie = houder.organisatie offset 0)));
drop policy beeindigen on kring.houder;
create policy beeindigen on kring.houder for update to kring_app
  using (exists (select 1 from kring.mijn_inhoud m where m.regio = houder.regio and m.zaak = houder.zaak offset 0))
  with check (tot = nullif(current_setting('kring.nu', true), '')::timestamptz);

-- betrokkenheid and sper are asked by nearly every policy, so their own may ask only who is asking: anything more goes round in circles.
-- What depends on the case stands in a trigger, which reads as the same person and judges by what stood before the statement.
drop policy lezen on kring.betrokkenheid;
create policy lezen on kring.betrokkenheid for select to kring_app using (
  regio = current_setting('kring.regio', true)
  and nullif(current_setting('kring.organisatie', true), '')::uuid in (organisatie, door)
  and exists (select 1 from kring.ik i where i.organisatie = nullif(current_setting('kring.organisatie', true), '')::uuid));
drop policy toelaten on kring.betrokkenheid;
create policy toelaten on kring.betrokkenheid for insert to kring_app with check (
  van = nullif(current_setting('kring.nu', true), '')::timestamptz
  and exists (select 1 from kring.ik i where i.organisatie = betrokkenheid.door));
drop policy beeindigen on kring.betrokkenheid;
create policy beeindigen on kring.betrokkenheid for update to kring_app
  using (exists (select 1 from kring.ik i where i.regio = betrokkenheid.regio and i.organisatie in (betrokkenheid.organisatie, betrokkenheid.door)))
  with check (tot = nullif(current_setting('kring.nu', true), '')::timestamptz);

create function kring.bewaak_kring() returns trigger language plpgsql stable set search_path = kring as $$
begin
  if tg_op = 'INSERT' then
    -- the holder comes with the case; others are admitted by who opens it or works in it, never by themselves
    if exists (select 1 from mijn_opening m where m.regio = new.regio and m.zaak = new.zaak
               and (new.als <> 'houder' or new.organisatie = m.organisatie)) then return new; end if;
    if exists (select 1 from mijn_inhoud m where m.regio = new.regio and m.zaak = new.zaak and new.als <> 'houder') then return new; end if;
  else
    if exists (select 1 from mijn_inhoud m where m.regio = old.regio and m.zaak = old.zaak) then return new; end if;
    -- giving an offer back ends the own row
    if exists (select 1 from mijn_aanbod m where m.regio = old.regio and m.zaak = old.zaak
               and old.als = 'ontvanger' and old.organisatie = m.organisatie) then return new; end if;
  end if;
  raise exception 'de kring van zaak % is niet aan u', coalesce(new.zaak, old.zaak) using errcode = '42501';
end $$;
comment on function kring.bewaak_kring() is 'Wie er in de kring van een zaak komt of gaat: alleen door wie erin werkt, of door aanvaarden en teruggeven.';
create trigger kring_bewaakt before insert or update on kring.betrokkenheid
  for each row when (current_user = 'kring_app') execute function kring.bewaak_kring();

drop policy lezen on kring.sper;
create policy lezen on kring.sper for select to kring_app using (
  regio = current_setting('kring.regio', true)
  and mens = nullif(current_setting('kring.mens', true), '')::uuid
  and exists (select 1 from kring.ik i where i.mens = nullif(current_setting('kring.mens', true), '')::uuid));
-- Of the roles only those of the own region are seen here: nobody is barred whom one cannot know.
drop policy sperren on kring.sper;
create policy sperren on kring.sper for insert to kring_app with check (
  van = nullif(current_setting('kring.nu', true), '')::timestamptz
  and exists (select 1 from kring.rolvervulling r where r.mens = sper.mens));
create function kring.bewaak_sper() returns trigger language plpgsql stable set search_path = kring as $$
begin
  if exists (select 1 from mijn_inhoud m where m.regio = new.regio and m.zaak = new.zaak) then return new; end if;
  raise exception 'alleen wie in zaak % werkt mag iemand sperren', new.zaak using errcode = '42501';
end $$;
comment on function kring.bewaak_sper() is 'Sperren kan alleen wie inhoudelijk in de zaak werkt.';
create trigger sper_bewaakt before insert on kring.sper
  for each row when (current_user = 'kring_app') execute function kring.bewaak_sper();

-- The journal of an offered case: a receiver may say yes or no, once, and nothing else.
drop policy aangroeien on kring.gebeurtenis;
create policy aangroeien on kring.gebeurtenis for insert to kring_app with check (
  exists (select 1 from kring.ik i where i.mens = gebeurtenis.mens and i.organisatie = gebeurtenis.organisatie
              and i.rol = gebeurtenis.rol and i.nu = gebeurtenis.op)
  and (exists (select 1 from kring.mijn_zaak m where m.regio = gebeurtenis.regio and m.zaak = gebeurtenis.stroom offset 0)
       or (soort in ('OverdrachtAanvaard', 'OverdrachtTeruggegeven')
           and exists (select 1 from kring.mijn_aanbod m where m.regio = gebeurtenis.regio and m.zaak = gebeurtenis.stroom offset 0))));
drop policy schrijven on kring.stroom;
create policy schrijven on kring.stroom for insert to kring_app with check (
  exists (select 1 from kring.mijn_zaak m where m.regio = stroom.regio and m.zaak = stroom.id offset 0));
drop policy bijwerken on kring.stroom;
create policy bijwerken on kring.stroom for update to kring_app
  using (exists (select 1 from kring.mijn_zaak m where m.regio = stroom.regio and m.zaak = stroom.id offset 0)
    or exists (select 1 from kring.mijn_aanbod m where m.regio = stroom.regio and m.zaak = stroom.id offset 0));

-- Of the offered case itself a receiver changes where it stands, not what it is.
create function kring.bewaak_aanbod() returns trigger language plpgsql stable set search_path = kring as $$
begin
  if exists (select 1 from mijn_inhoud m where m.regio = old.regio and m.zaak = old.id) then return new; end if;
  if exists (select 1 from mijn_aanbod m where m.regio = old.regio and m.zaak = old.id)
     and (new.fase, new.urgentie, new.urgentie_reden, new.open, new.gesloten_op)
         is not distinct from (old.fase, old.urgentie, old.urgentie_reden, old.open, old.gesloten_op) then return new; end if;
  raise exception 'zaak % is u alleen aangeboden', old.id using errcode = '42501';
end $$;
comment on function kring.bewaak_aanbod() is 'Wie een zaak kreeg aangeboden verandert er niets aan dan haar stand.';
create trigger aanbod_bewaakt before update on kring.zaak
  for each row when (current_user = 'kring_app') execute function kring.bewaak_aanbod();

-- Everything else in a case is for who works in it. A receiver gives back with a text about the offer, tells who is concerned, and its
-- yes or no ends the work that waited for it.
drop policy schrijven on kring.tekst;
create policy schrijven on kring.tekst for insert to kring_app with check (
  exists (select 1 from kring.mijn_zaak m where m.regio = tekst.regio and m.zaak = tekst.zaak offset 0)
  or (soort = 'overdracht' and exists (select 1 from kring.mijn_aanbod m where m.regio = tekst.regio and m.zaak = tekst.zaak offset 0)));
drop policy schrijven on kring.melder;
create policy schrijven on kring.melder for insert to kring_app with check (
  exists (select 1 from kring.mijn_zaak m where m.regio = melder.regio and m.zaak = melder.zaak
              and m.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper') offset 0));
drop policy schrijven on kring.werk;
create policy schrijven on kring.werk for insert to kring_app with check (
  exists (select 1 from kring.mijn_zaak m where m.regio = werk.regio and m.zaak = werk.zaak offset 0));
drop policy bijwerken on kring.werk;
create policy bijwerken on kring.werk for update to kring_app
  using (exists (select 1 from kring.mijn_zaak m where m.regio = werk.regio and m.zaak = werk.zaak offset 0)
    or exists (select 1 from kring.mijn_aanbod m where m.regio = werk.regio and m.zaak = werk.zaak offset 0))
  with check (exists (select 1 from kring.mijn_zaak m where m.regio = werk.regio and m.zaak = werk.zaak offset 0)
    or klaar_door in ('OverdrachtAanvaard', 'OverdrachtTeruggegeven'));
drop policy sturen on kring.bericht;
create policy sturen on kring.bericht for insert to kring_app with check (
  exists (select 1 from kring.mijn_zaak m where m.regio = bericht.regio and m.zaak = bericht.zaak offset 0)
  or (soort in ('overdracht-aanvaard', 'overdracht-teruggegeven')
      and exists (select 1 from kring.mijn_aanbod m where m.regio = bericht.regio and m.zaak = bericht.zaak offset 0)));
drop policy schrijven on kring.deling;
create policy schrijven on kring.deling for insert to kring_app with check (
  besloten_door = nullif(current_setting('kring.mens', true), '')::uuid
  and exists (select 1 from kring.mijn_zaak m where m.regio = deling.regio and m.zaak = deling.zaak
              and m.organisatie = deling.van_organisatie offset 0));

-- zaak_persoon: which case (policy), and which person (trigger, after the statement: a new person is written in the same one).
-- The guard may know of persons that they exist, whose they are and in which cases; not a name, not a date.
drop policy schrijven on kring.zaak_persoon;
create policy schrijven on kring.zaak_persoon for insert to kring_app with check (
  exists (select 1 from kring.mijn_zaak m where m.regio = zaak_persoon.regio and m.zaak = zaak_persoon.zaak offset 0));
grant select on kring.ik, kring.mijn_inhoud to kring_wachter;
grant select (regio, id, mens, organisatie, rol, van, tot) on kring.rolvervulling to kring_wachter;
grant select (regio, zaak, organisatie, mens, als, van, tot) on kring.betrokkenheid to kring_wachter;
grant select (regio, zaak, mens, van, tot) on kring.sper to kring_wachter;
grant select (xmin, regio, id, organisatie) on kring.persoon to kring_wachter;
grant select (xmin, regio, zaak, persoon) on kring.zaak_persoon to kring_wachter;
grant select (regio, stroom, soort, op, mens, inhoud) on kring.gebeurtenis to kring_wachter;
create policy wachter on kring.rolvervulling for select to kring_wachter using (true);
create policy wachter on kring.betrokkenheid for select to kring_wachter using (true);
create policy wachter on kring.sper for select to kring_wachter using (true);
create policy wachter on kring.persoon for select to kring_wachter using (true);
create policy wachter on kring.zaak_persoon for select to kring_wachter using (true);
create policy wachter on kring.gebeurtenis for select to kring_wachter using (soort = 'OverdrachtAanvaard');
create function kring.bewaak_persoon() returns trigger language plpgsql security definer set search_path = kring as $$
declare
  deze xid := pg_current_xact_id()::xid;
begin
  -- made by the own organisation, in this very transaction
  if exists (select 1 from persoon p, ik i where p.regio = new.regio and p.id = new.persoon
             and p.organisatie = i.organisatie and p.xmin = deze) then return null; end if;
  -- or already in a case one works in, from before this transaction
  if exists (select 1 from zaak_persoon zp, mijn_inhoud m where zp.regio = new.regio and zp.persoon = new.persoon
             and zp.xmin <> deze and m.regio = zp.regio and m.zaak = zp.zaak) then return null; end if;
  -- or comes along with a handover that this person accepts now: from that report, to the case opened by it (of the journal the guard
  -- reads acceptances only)
  if tg_table_name = 'zaak_persoon' then
    if exists (select 1 from zaak z, gebeurtenis g, zaak_persoon zp, ik i
               where z.regio = new.regio and z.id = (to_jsonb(new) ->> 'zaak')::uuid
                 and g.regio = z.regio and g.stroom = z.uit_zaak and g.op = i.nu and g.mens = i.mens and g.inhoud ->> 'casus' = z.id::text
                 and zp.regio = z.regio and zp.zaak = z.uit_zaak and zp.persoon = new.persoon) then return null; end if;
  end if;
  raise exception 'deze persoon staat niet in uw kring' using errcode = '42501';
end $$;
comment on function kring.bewaak_persoon() is 'Een persoon komt bij een zaak als nieuw, uit de eigen kring, of mee met een aanvaarde overdracht.';
reset role;
alter function kring.bewaak_persoon() owner to kring_wachter;
set local role kring_owner;
create trigger persoon_bewaakt after insert on kring.zaak_persoon
  for each row when (current_user = 'kring_app') execute function kring.bewaak_persoon();
create trigger persoon_bewaakt after insert on kring.persoon_bsn
  for each row when (current_user = 'kring_app') execute function kring.bewaak_persoon();

-- opdracht: a repeated request is repeated in the same role's organisation, by a person whose role runs.
alter table kring.opdracht add column organisatie uuid default nullif(current_setting('kring.organisatie', true), '')::uuid;
drop policy eigen on kring.opdracht;
create policy eigen on kring.opdracht for all to kring_app
  using (regio = current_setting('kring.regio', true)
    and exists (select 1 from kring.ik i where i.mens = opdracht.mens and i.organisatie = opdracht.organisatie))
  with check (regio = current_setting('kring.regio', true)
    and exists (select 1 from kring.ik i where i.mens = opdracht.mens and i.organisatie = opdracht.organisatie));

-- Requests from before this migration have no organisation and are not found again: they are kept thirty days at most.
-- mens: colleagues of the region, for who works in it now; how they sign in is nobody's business here.
revoke select on kring.mens from kring_app;
grant select (id, naam, van, tot) on kring.mens to kring_app;
drop policy lezen on kring.mens;
create policy lezen on kring.mens for select to kring_app using (
  exists (select 1 from kring.rolvervulling r where r.mens = mens.id and r.regio = current_setting('kring.regio', true))
  and exists (select 1 from kring.ik i where i.regio = current_setting('kring.regio', true)));
