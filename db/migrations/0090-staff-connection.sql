-- Waarom: een grote organisatie houdt haar mensen bij in een eigen personeelssysteem. Dat mag hier zeggen wie er werkt en wie weg is (SCIM, RFC
-- 7643 en 7644), voor die ene organisatie, met een sleutel die een beheerder maakt. Wie weg is kan meteen niet meer aanmelden. Een zware rol
-- geeft een systeem nooit. De sleutel zelf staat nergens, alleen zijn hash; zonder geldige sleutel is het systeem hier niemand.
set local role kring_owner;

create table kring.koppeling (
  regio text not null references kring.regio (id) on delete restrict,
  id uuid not null,
  organisatie uuid not null,
  hash bytea not null check (length(hash) = 32),
  gemaakt_door uuid not null references kring.mens (id) on delete restrict,
  gemaakt_op timestamptz not null,
  tot timestamptz not null,
  ingetrokken_op timestamptz,
  primary key (regio, id),
  foreign key (regio, organisatie) references kring.organisatie (regio, id) on delete restrict,
  check (tot > gemaakt_op and tot <= gemaakt_op + interval '366 days')
);
create index koppeling_organisatie on kring.koppeling (regio, organisatie);
comment on table kring.koppeling is 'Sleutels waarmee een personeelssysteem zegt wie er bij een organisatie werkt; alleen de hash. [bewaren: toegang]';
alter table kring.koppeling enable row level security; alter table kring.koppeling force row level security;

create policy lezen on kring.koppeling for select to kring_app using (
  exists (select 1 from kring.ik i where i.regio = koppeling.regio
    and (i.rol = 'beheerder' or (i.rol = 'systeem' and koppeling.id = nullif(current_setting('kring.koppeling', true), '')::uuid))));
create policy maken on kring.koppeling for insert to kring_app with check (
  ingetrokken_op is null
  and exists (select 1 from kring.schrijver i where i.regio = koppeling.regio and i.rol = 'beheerder' and i.mens = koppeling.gemaakt_door and i.nu = koppeling.gemaakt_op));
create policy intrekken on kring.koppeling for update to kring_app
  using (ingetrokken_op is null and exists (select 1 from kring.ik i where i.regio = koppeling.regio and i.rol = 'beheerder'))
  with check (ingetrokken_op = nullif(current_setting('kring.nu', true), '')::timestamptz);
grant select on kring.koppeling to kring_app;
grant insert (regio, id, organisatie, hash, gemaakt_door, gemaakt_op, tot), update (ingetrokken_op) on kring.koppeling to kring_app;

alter table kring.aanstelling add column verwijderd_op timestamptz;
comment on column kring.aanstelling.verwijderd_op is 'Langs de koppeling verwijderd: die vindt haar niet meer; de rij blijft.';
grant update (verwijderd_op) on kring.aanstelling to kring_app;

-- The key in use, while it is good: for one organisation.
create view kring.mijn_koppeling with (security_invoker = true) as
select k.regio, k.id, k.organisatie, i.mens, i.nu
  from kring.koppeling k, kring.ik i
 where k.regio = i.regio and i.rol = 'systeem' and k.id = nullif(current_setting('kring.koppeling', true), '')::uuid
   and k.ingetrokken_op is null and k.tot > i.nu
   and exists (select 1 from kring.organisatie o where o.regio = k.regio and o.id = k.organisatie and (o.tot is null or o.tot > i.nu) offset 0);
comment on view kring.mijn_koppeling is 'Langs welke koppeling nu gevraagd wordt; leeg als geen, of als zij niet meer geldt.';
grant select on kring.mijn_koppeling to kring_app, kring_wachter;
create policy wachter on kring.koppeling for select to kring_wachter using (true);
grant select (regio, id, organisatie, ingetrokken_op, tot) on kring.koppeling to kring_wachter;

create policy lezen_koppeling on kring.aanstelling for select to kring_app using (
  exists (select 1 from kring.mijn_koppeling k where k.regio = aanstelling.regio and k.organisatie = aanstelling.organisatie));
create policy koppelen on kring.mens for insert to kring_app with check (
  tot is null and exists (select 1 from kring.mijn_koppeling k where k.nu = mens.van));
create policy koppelen_wijzigen on kring.mens for update to kring_app
  using (exists (select 1 from kring.mijn_koppeling k, kring.aanstelling a where a.regio = k.regio and a.organisatie = k.organisatie and a.mens = mens.id))
  with check (true);
create policy koppelen on kring.aanstelling for insert to kring_app with check (
  tot is null and exists (select 1 from kring.mijn_koppeling k where k.regio = aanstelling.regio and k.organisatie = aanstelling.organisatie and k.nu = aanstelling.van));
create policy koppelen_wijzigen on kring.aanstelling for update to kring_app
  using (exists (select 1 from kring.mijn_koppeling k where k.regio = aanstelling.regio and k.organisatie = aanstelling.organisatie))
  with check (true);
create policy koppelen on kring.rolvervulling for insert to kring_app with check (
  exists (select 1 from kring.mijn_koppeling k where k.regio = rolvervulling.regio and k.organisatie = rolvervulling.organisatie));
create policy koppelen_wijzigen on kring.rolvervulling for update to kring_app
  using (exists (select 1 from kring.mijn_koppeling k where k.regio = rolvervulling.regio and k.organisatie = rolvervulling.organisatie))
  with check (true);

create function kring.bewaak_koppeling() returns trigger language plpgsql set search_path = kring as $$
begin
  if tg_op = 'UPDATE' and (new.werkgever, new.beroep, new.opleiding_op, new.mandaat_op, new.nagezien_op)
       is distinct from (old.werkgever, old.beroep, old.opleiding_op, old.mandaat_op, old.nagezien_op) then
    raise exception 'een koppeling begint en eindigt rollen, en verder niets' using errcode = '42501';
  end if;
  if kring.is_zware_rol(new.rol) and tg_op = 'INSERT' then raise exception 'een zware rol geeft een mens' using errcode = '42501'; end if;
  return new;
end $$;
comment on function kring.bewaak_koppeling() is 'Wat een koppeling aan een rol verandert: begin en einde, nooit een zware.';
create trigger koppeling_bewaakt before insert or update on kring.rolvervulling
  for each row when (current_user = 'kring_app' and nullif(current_setting('kring.koppeling', true), '') is not null) execute function kring.bewaak_koppeling();
create trigger koppeling_logt_nieuw after insert on kring.koppeling for each row when (current_user = 'kring_app') execute function kring.log_beheer();
create trigger koppeling_logt after update on kring.koppeling for each row when (current_user = 'kring_app') execute function kring.log_beheer();

create policy vernietigen_lezen on kring.koppeling for select to kring_vernietiging using (true);
create policy vernietigen_weg on kring.koppeling for delete to kring_vernietiging using (true);
grant delete on kring.koppeling to kring_vernietiging;
grant select (ctid, regio, id, tot) on kring.koppeling to kring_vernietiging;
reset role;
set local role kring_wachter;
-- A system of another organisation learns only of its own people how they sign in, and whether a name is taken at all.
create or replace function kring.beheer_onderwerpen(p_onderwerp text default null) returns table (mens uuid, onderwerp text)
language sql stable security definer set search_path = kring as $$
  select m.id, m.onderwerp from mens m
   where m.onderwerp !~ '^systeem:'
     and (exists (select 1 from ik i where i.rol = 'beheerder') or exists (select 1 from mijn_koppeling))
     and (m.onderwerp = p_onderwerp
       or p_onderwerp is null and exists (select 1 from aanstelling a where a.regio = current_setting('kring.regio', true) and a.mens = m.id
            and (exists (select 1 from ik i where i.rol = 'beheerder') or exists (select 1 from mijn_koppeling k where k.organisatie = a.organisatie))))
$$;
reset role;
