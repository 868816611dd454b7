-- Waarom: het werkblad meldcode is een eigen soort zaak van de organisatie die het maakt, niet van Veilig Thuis (dossier 2, R-MC-01).
-- Alleen wie er bij naam op staat ziet het: ook een collega, Veilig Thuis en procesregie niet.
set local role kring_owner;

do $$
declare
  oud text;
begin
  select pg_get_constraintdef(oid) into oud from pg_constraint where conname = 'rolvervulling_rol_check';
  execute 'alter table kring.rolvervulling drop constraint rolvervulling_rol_check, add constraint rolvervulling_rol_check '
    || replace(oud, '''ketenpartner''::text', '''ketenpartner''::text, ''professional''::text, ''aandachtsfunctionaris''::text');
  select pg_get_constraintdef(oid) into oud from pg_constraint where conname = 'zaak_soort_check' and conrelid = 'kring.zaak'::regclass;
  execute 'alter table kring.zaak drop constraint zaak_soort_check, add constraint zaak_soort_check '
    || replace(oud, '''alarm''::text', '''alarm''::text, ''werkblad''::text');
  select pg_get_constraintdef(oid) into oud from pg_constraint where conname = 'betrokkenheid_als_check';
  execute 'alter table kring.betrokkenheid drop constraint betrokkenheid_als_check, add constraint betrokkenheid_als_check '
    || replace(oud, '''tafel''::text', '''tafel''::text, ''werkblad''::text');
end $$;
comment on table kring.zaak is 'Een melding, casus, huisverbod, verblijf in de opvang, bespreking, alarmaansluiting of werkblad: kenmerken zonder namen. [bewaren: zaak]';

alter table kring.betrokkenheid add column door_mens uuid references kring.mens (id) on delete restrict;
comment on column kring.betrokkenheid.door_mens is 'Wie iemand op een werkblad toeliet; elders leeg.';
create index betrokkenheid_door_mens on kring.betrokkenheid (door_mens) where door_mens is not null;
create index betrokkenheid_werkblad on kring.betrokkenheid (regio, zaak) where als = 'werkblad';
alter table kring.betrokkenheid add constraint betrokkenheid_werkblad_op_naam check (als <> 'werkblad' or (mens is not null and door_mens is not null));
grant insert (door_mens) on kring.betrokkenheid to kring_app;
alter table kring.houder add column eigen boolean not null default false;
comment on column kring.houder.eigen is 'Van een zaak die alleen bestaat voor wie er op naam in staat: ook dat zij er is blijft daar.';
grant insert (eigen) on kring.houder to kring_app;

create view kring.mijn_werkblad with (security_invoker = true) as
select b.regio, b.zaak, i.organisatie, i.mens, i.rol
  from kring.betrokkenheid b, kring.ik i
 where b.regio = i.regio and b.organisatie = i.organisatie and b.mens = i.mens and b.als = 'werkblad'
   and b.van <= i.nu and (b.tot is null or b.tot > i.nu)
   and i.rol in ('professional', 'aandachtsfunctionaris')
   and not exists (select 1 from kring.sper s
         where s.regio = b.regio and s.zaak = b.zaak and s.mens = i.mens and s.van <= i.nu and (s.tot is null or s.tot > i.nu) offset 0);
comment on view kring.mijn_werkblad is 'Op welke werkbladen wie nu vraagt bij naam staat.';
grant select on kring.mijn_werkblad to kring_app, kring_wachter;

create or replace view kring.mijn_opening with (security_invoker = true) as
  select z.regio, z.id as zaak, i.organisatie, i.mens, i.rol from kring.zaak z, kring.ik i
   where z.regio = i.regio and z.organisatie = i.organisatie and z.geopend_op = i.nu
     and (i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator', 'systeem')
          or (i.rol in ('hulpofficier', 'burgemeester') and z.soort in ('huisverbod', 'bespreking'))
          or (i.rol in ('plaatsingscoordinator', 'opvangmedewerker') and z.soort = 'opvang')
          or (i.rol in ('professional', 'aandachtsfunctionaris') and z.soort = 'werkblad'));
create or replace view kring.mijn_zaak with (security_invoker = true) as
select regio, zaak, organisatie, mens, rol from kring.mijn_inhoud
union all
select regio, zaak, organisatie, mens, rol from kring.mijn_opening
union all
select regio, zaak, organisatie, mens, rol from kring.mijn_tafel
union all
select regio, zaak, organisatie, mens, rol from kring.mijn_werkblad;

-- A worksheet is there for who stands on it by name, and for nobody else: neither a director of the process nor a colleague.
create policy werkblad_apart on kring.zaak as restrictive for all to kring_app
  using (soort <> 'werkblad' or exists (select 1 from kring.ik i where i.rol in ('professional', 'aandachtsfunctionaris')));
create policy op_werkblad on kring.zaak for select to kring_app using (
  soort = 'werkblad' and exists (select 1 from kring.mijn_werkblad m where m.regio = zaak.regio and m.zaak = zaak.id offset 0));
create policy opening_werkblad on kring.zaak for select to kring_app using (
  regio = current_setting('kring.regio', true) and soort = 'werkblad'
  and exists (select 1 from kring.ik i where i.organisatie = zaak.organisatie and i.nu = zaak.geopend_op and i.rol in ('professional', 'aandachtsfunctionaris'))
  and not exists (select 1 from kring.sper s, kring.ik i where s.regio = zaak.regio and s.zaak = zaak.id and s.mens = i.mens
                     and s.van <= i.nu and (s.tot is null or s.tot > i.nu) offset 0));
create policy openen_werkblad on kring.zaak for insert to kring_app with check (
  regio = current_setting('kring.regio', true) and soort = 'werkblad'
  and exists (select 1 from kring.ik i where i.organisatie = zaak.organisatie and i.nu = zaak.geopend_op and i.rol in ('professional', 'aandachtsfunctionaris')));
create policy bijwerken_werkblad on kring.zaak for update to kring_app
  using (soort = 'werkblad' and exists (select 1 from kring.mijn_werkblad m where m.regio = zaak.regio and m.zaak = zaak.id offset 0))
  with check (regio = current_setting('kring.regio', true));
drop trigger aanbod_bewaakt on kring.zaak;
create trigger aanbod_bewaakt before update on kring.zaak
  for each row when (current_user = 'kring_app' and old.soort not in ('bespreking', 'werkblad')) execute function kring.bewaak_aanbod();

create policy op_werkblad on kring.gebeurtenis for select to kring_app using (
  exists (select 1 from kring.mijn_werkblad m where m.regio = gebeurtenis.regio and m.zaak = gebeurtenis.stroom offset 0));
create policy werkblad_apart on kring.gebeurtenis as restrictive for select to kring_app
  using (slice <> 'signaal' or exists (select 1 from kring.ik i where i.rol in ('professional', 'aandachtsfunctionaris')));
create policy op_werkblad on kring.tekst for select to kring_app using (
  exists (select 1 from kring.mijn_werkblad m where m.regio = tekst.regio and m.zaak = tekst.zaak offset 0));
create policy eigen_apart on kring.houder as restrictive for select to kring_app
  using (not eigen or exists (select 1 from kring.mijn_zaak m where m.regio = houder.regio and m.zaak = houder.zaak offset 0));
create policy beeindigen_werkblad on kring.houder for update to kring_app
  using (eigen and exists (select 1 from kring.mijn_werkblad m where m.regio = houder.regio and m.zaak = houder.zaak offset 0))
  with check (tot = nullif(current_setting('kring.nu', true), '')::timestamptz);
-- Whom it names on a worksheet, and who let them in; the rest of the organisation does not learn that there is one.
create policy werkblad_apart on kring.betrokkenheid as restrictive for select to kring_app
  using (als <> 'werkblad' or nullif(current_setting('kring.mens', true), '')::uuid in (mens, door_mens));

create table kring.werkblad (
  regio text not null,
  zaak uuid not null,
  maker uuid not null,
  organisatie uuid not null,
  sector text not null check (sector ~ '^[a-z-]{2,40}$'),
  titel uuid not null,
  stap integer not null check (stap between 1 and 6),
  stand text not null check (stand in ('open', 'besloten', 'verstuurd', 'gesloten')),
  crisis boolean not null default false,
  waarschuwing boolean not null default false,
  gemaakt_op timestamptz not null,
  primary key (regio, zaak),
  foreign key (regio, zaak) references kring.zaak (regio, id) on delete cascade,
  foreign key (regio, organisatie) references kring.organisatie (regio, id) on delete restrict,
  foreign key (maker) references kring.mens (id) on delete restrict
);
create index werkblad_organisatie on kring.werkblad (regio, organisatie, gemaakt_op);
create index werkblad_maker on kring.werkblad (maker);
comment on table kring.werkblad is 'Elk werkblad meldcode: van wie, welke sector, bij welke stap. Geen namen van een gezin. [bewaren: zaak]';
comment on column kring.werkblad.titel is 'De werktitel, als tekst bij de zaak; een stap boven de vijf betekent dat alle stappen gezet zijn.';
alter table kring.werkblad enable row level security; alter table kring.werkblad force row level security;
grant select on kring.werkblad to kring_app;
create policy lezen on kring.werkblad for select to kring_app using (
  exists (select 1 from kring.mijn_werkblad m where m.regio = werkblad.regio and m.zaak = werkblad.zaak offset 0));
grant insert (regio, zaak, maker, organisatie, sector, titel, stap, stand, gemaakt_op) on kring.werkblad to kring_app;
create policy openen on kring.werkblad for insert to kring_app with check (
  stand = 'open' and stap = 1 and gemaakt_op = nullif(current_setting('kring.nu', true), '')::timestamptz
  and exists (select 1 from kring.mijn_opening m where m.regio = werkblad.regio and m.zaak = werkblad.zaak
                and m.organisatie = werkblad.organisatie and m.mens = werkblad.maker offset 0));
grant update (stap, stand, crisis, waarschuwing) on kring.werkblad to kring_app;
create policy bijwerken on kring.werkblad for update to kring_app
  using (exists (select 1 from kring.mijn_werkblad m where m.regio = werkblad.regio and m.zaak = werkblad.zaak offset 0))
  with check (regio = current_setting('kring.regio', true));
grant select on kring.werkblad to kring_wachter;
create policy wachter on kring.werkblad for select to kring_wachter using (true);
grant select on kring.organisatie to kring_wachter;
create policy wachter on kring.organisatie for select to kring_wachter using (true);

-- Only the maker lets somebody in, and only who works as a professional where the row says; the maker ends it, or that person.
create function kring.bewaak_werkblad() returns trigger language plpgsql stable set search_path = kring as $$
begin
  if tg_op = 'INSERT' then
    if exists (select 1 from mijn_opening m join zaak z on z.regio = m.regio and z.id = m.zaak
                where m.regio = new.regio and m.zaak = new.zaak and z.soort = 'werkblad'
                  and new.organisatie = m.organisatie and new.mens = m.mens and new.door_mens = m.mens) then return new; end if;
    if exists (select 1 from mijn_werkblad m join werkblad w on w.regio = m.regio and w.zaak = m.zaak
                where m.regio = new.regio and m.zaak = new.zaak and w.maker = m.mens and new.door_mens = m.mens and new.door = m.organisatie)
       and exists (select 1 from rolvervulling r where r.regio = new.regio and r.mens = new.mens and r.organisatie = new.organisatie
                     and r.rol in ('professional', 'aandachtsfunctionaris') and r.van <= new.van and (r.tot is null or r.tot > new.van)) then return new; end if;
  else
    if exists (select 1 from mijn_werkblad m join werkblad w on w.regio = m.regio and w.zaak = m.zaak
                where m.regio = old.regio and m.zaak = old.zaak and m.mens in (w.maker, old.mens)) then return new; end if;
  end if;
  raise exception 'dit werkblad is niet aan u' using errcode = '42501';
end $$;
comment on function kring.bewaak_werkblad() is 'Wie op een werkblad komt of er af gaat: de maker laat toe, en niemand zichzelf.';
revoke all on function kring.bewaak_werkblad() from public;
drop trigger kring_bewaakt on kring.betrokkenheid;
drop trigger kring_bewaakt_nieuw on kring.betrokkenheid;
create trigger kring_bewaakt_nieuw before insert on kring.betrokkenheid
  for each row when (current_user = 'kring_app' and new.als not in ('tafel', 'werkblad')) execute function kring.bewaak_kring();
create trigger kring_bewaakt before update on kring.betrokkenheid
  for each row when (current_user = 'kring_app' and old.als not in ('tafel', 'werkblad')) execute function kring.bewaak_kring();
create trigger werkblad_bewaakt_nieuw before insert on kring.betrokkenheid
  for each row when (current_user = 'kring_app' and new.als = 'werkblad') execute function kring.bewaak_werkblad();
create trigger werkblad_bewaakt before update on kring.betrokkenheid
  for each row when (current_user = 'kring_app' and old.als = 'werkblad') execute function kring.bewaak_werkblad();

-- Numbers for the municipality that supervises: per organisation and year, few of them not told (Kring's own line: five), never a person.
create function kring.werkbladen_geteld() returns table (organisatie text, sector text, jaar int, aantal int, besloten int)
  language sql stable security definer set search_path = kring as $$
  select o.naam, w.sector, extract(year from w.gemaakt_op)::int, case when count(*) >= 5 then count(*)::int end,
         case when count(*) >= 5 then count(*) filter (where w.stand in ('besloten', 'verstuurd', 'gesloten'))::int end
    from werkblad w
    join zaak z on z.regio = w.regio and z.id = w.zaak
    join organisatie o on o.regio = w.regio and o.id = w.organisatie
    join ik i on i.regio = w.regio and i.rol = 'beleidsmedewerker'
    join organisatie e on e.regio = i.regio and e.id = i.organisatie and z.gemeente = any (e.gemeenten)
   group by 1, 2, 3
$$;
comment on function kring.werkbladen_geteld() is 'Hoeveel werkbladen per organisatie, sector en jaar, voor beleid van de eigen gemeente; onder de vijf geen getal en nooit een mens.';
revoke all on function kring.werkbladen_geteld() from public;
reset role;
alter function kring.werkbladen_geteld() owner to kring_wachter;
grant execute on function kring.werkbladen_geteld() to kring_app;
