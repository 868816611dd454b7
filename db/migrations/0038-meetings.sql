-- Waarom: een overleg met partners is een eigen soort zaak (een zaak aan een tafel), met twee nieuwe rollen: wie voorzit en de ketenpartner.
-- Zij zien alleen waar zij aan tafel zitten, van de uitnodiging tot hun actie dicht is (SD-37, R000-88). Daarom een eigen soort rij in de
-- kring, `tafel`: die rollen kijken alleen daarnaar, en alle oude regels blijven zoals zij waren.
set local role kring_owner;

-- Roles and kinds are added to what stands there, whatever came before.
do $$
declare
  oud text;
begin
  select pg_get_constraintdef(oid) into oud from pg_constraint where conname = 'rolvervulling_rol_check' and conrelid = 'kring.rolvervulling'::regclass;
  execute 'alter table kring.rolvervulling drop constraint rolvervulling_rol_check, add constraint rolvervulling_rol_check '
    || replace(oud, '''procesregisseur''::text', '''procesregisseur''::text, ''overlegvoorzitter''::text, ''ketenpartner''::text');
  select pg_get_constraintdef(oid) into oud from pg_constraint where conname = 'zaak_soort_check' and conrelid = 'kring.zaak'::regclass;
  execute 'alter table kring.zaak drop constraint zaak_soort_check, add constraint zaak_soort_check '
    || replace(oud, '''casus''::text', '''casus''::text, ''bespreking''::text');
  select pg_get_constraintdef(oid) into oud from pg_constraint where conname = 'sper_grond_check' and conrelid = 'kring.sper'::regclass;
  execute 'alter table kring.sper drop constraint sper_grond_check, add constraint sper_grond_check '
    || replace(oud, '''spoor''::text', '''spoor''::text, ''geerfd''::text');
end $$;
comment on table kring.zaak is 'Een melding, casus, huisverbod of bespreking: kenmerken zonder namen. [bewaren: zaak]';
alter table kring.betrokkenheid drop constraint betrokkenheid_als_check,
  add constraint betrokkenheid_als_check check (als in ('houder', 'betrokken', 'ontvanger', 'tafel'));

-- At which tables who asks sits now. `offset 0` for the reason given in 0003.
create view kring.mijn_tafel with (security_invoker = true) as
select b.regio, b.zaak, i.organisatie, i.mens, i.rol
  from kring.betrokkenheid b, kring.ik i
 where b.regio = i.regio and b.organisatie = i.organisatie
   and (b.mens is null or b.mens = i.mens)
   and b.als = 'tafel'
   and b.van <= i.nu and (b.tot is null or b.tot > i.nu)
   and i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator', 'hulpofficier', 'burgemeester',
                 'medewerker-huisverbod', 'overlegvoorzitter', 'ketenpartner')
   and not exists (select 1 from kring.sper s
         where s.regio = b.regio and s.zaak = b.zaak and s.mens = i.mens and s.van <= i.nu and (s.tot is null or s.tot > i.nu) offset 0);
comment on view kring.mijn_tafel is 'Bij welke besprekingen wie nu vraagt aan tafel zit.';
grant select on kring.mijn_tafel to kring_app, kring_wachter;
-- An order goes to a table by itself (R000-87): who imposes it opens the item too.
create or replace view kring.mijn_opening with (security_invoker = true) as
  select z.regio, z.id as zaak, i.organisatie, i.mens, i.rol from kring.zaak z, kring.ik i
   where z.regio = i.regio and z.organisatie = i.organisatie and z.geopend_op = i.nu
     and (i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator', 'systeem')
          or (i.rol in ('hulpofficier', 'burgemeester') and z.soort in ('huisverbod', 'bespreking')));
create or replace view kring.mijn_zaak with (security_invoker = true) as
select regio, zaak, organisatie, mens, rol from kring.mijn_inhoud
union all
select regio, zaak, organisatie, mens, rol from kring.mijn_opening
union all
select regio, zaak, organisatie, mens, rol from kring.mijn_tafel;

create policy aan_tafel on kring.zaak for select to kring_app using (
  exists (select 1 from kring.mijn_tafel m where m.regio = zaak.regio and m.zaak = zaak.id offset 0));
create policy bijwerken_aan_tafel on kring.zaak for update to kring_app
  using (soort = 'bespreking' and exists (select 1 from kring.mijn_tafel m where m.regio = zaak.regio and m.zaak = zaak.id offset 0))
  with check (regio = current_setting('kring.regio', true));
create policy openen_aan_tafel on kring.zaak for insert to kring_app with check (
  soort = 'bespreking' and regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.ik i where i.organisatie = zaak.organisatie and i.nu = zaak.geopend_op
                and i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator', 'hulpofficier', 'burgemeester', 'systeem')));
create policy aan_tafel on kring.gebeurtenis for select to kring_app using (
  exists (select 1 from kring.mijn_tafel m where m.regio = gebeurtenis.regio and m.zaak = gebeurtenis.stroom offset 0));
-- Which passage was written by whom and for whom is itself told to nobody else: also not to another at the same table.
create policy eigen_passage on kring.gebeurtenis as restrictive for select to kring_app using (
  soort <> 'PassageGenoteerd'
  or exists (select 1 from kring.ik i
              where i.organisatie::text in (inhoud -> 'passage' ->> 'bron', inhoud -> 'passage' ->> 'door')
                 or inhoud -> 'passage' -> 'voor' ? i.organisatie::text));
create policy aan_tafel on kring.tekst for select to kring_app using (
  exists (select 1 from kring.mijn_tafel m where m.regio = tekst.regio and m.zaak = tekst.zaak offset 0));
-- Of what was told at a table one reads one's own: told by, or told to the own organisation.
create policy aan_tafel on kring.deling for select to kring_app using (
  exists (select 1 from kring.mijn_tafel m where m.regio = deling.regio and m.zaak = deling.zaak
             and m.organisatie in (deling.van_organisatie, deling.aan_organisatie) offset 0));
-- Who only sits at the table reads no other line of it, whatever role; who holds the item keeps the whole record.
create policy eigen_aan_tafel on kring.deling as restrictive for select to kring_app using (
  kanaal <> 'overleg'
  or exists (select 1 from kring.ik i where i.organisatie in (deling.van_organisatie, deling.aan_organisatie))
  or exists (select 1 from kring.mijn_inhoud m where m.regio = deling.regio and m.zaak = deling.zaak offset 0));
create policy beeindigen_aan_tafel on kring.houder for update to kring_app
  using (exists (select 1 from kring.zaak z join kring.mijn_tafel m on m.regio = z.regio and m.zaak = z.id
                  where z.regio = houder.regio and z.id = houder.zaak and z.soort = 'bespreking' offset 0))
  with check (tot = nullif(current_setting('kring.nu', true), '')::timestamptz);

-- Who sits at a table admits others to it and ends rows of it; nothing else in the circle of a case.
create function kring.bewaak_tafel() returns trigger language plpgsql stable set search_path = kring as $$
begin
  if tg_op = 'INSERT' then
    -- only a case that is discussed has a table
    if not exists (select 1 from zaak z where z.regio = new.regio and z.id = new.zaak and z.soort = 'bespreking') then
      raise exception 'deze zaak wordt niet besproken' using errcode = '42501';
    end if;
    if exists (select 1 from mijn_opening m where m.regio = new.regio and m.zaak = new.zaak) then return new; end if;
    if exists (select 1 from mijn_tafel m where m.regio = new.regio and m.zaak = new.zaak and m.rol <> 'ketenpartner') then return new; end if;
    if exists (select 1 from mijn_inhoud m where m.regio = new.regio and m.zaak = new.zaak) then return new; end if;
  else
    if exists (select 1 from mijn_inhoud m where m.regio = old.regio and m.zaak = old.zaak) then return new; end if;
    -- a partner ends its own row and no other
    if exists (select 1 from mijn_tafel m where m.regio = old.regio and m.zaak = old.zaak
               and (m.rol <> 'ketenpartner' or m.organisatie = old.organisatie)) then return new; end if;
  end if;
  raise exception 'deze tafel is niet aan u' using errcode = '42501';
end $$;
comment on function kring.bewaak_tafel() is 'Wie er aan een tafel komt of gaat: door wie haar opent of voorzit; een partner gaat zelf.';
drop trigger kring_bewaakt on kring.betrokkenheid;
create trigger kring_bewaakt_nieuw before insert on kring.betrokkenheid
  for each row when (current_user = 'kring_app' and new.als <> 'tafel') execute function kring.bewaak_kring();
create trigger kring_bewaakt before update on kring.betrokkenheid
  for each row when (current_user = 'kring_app' and old.als <> 'tafel') execute function kring.bewaak_kring();
create trigger tafel_bewaakt_nieuw before insert on kring.betrokkenheid
  for each row when (current_user = 'kring_app' and new.als = 'tafel') execute function kring.bewaak_tafel();
create trigger tafel_bewaakt before update on kring.betrokkenheid
  for each row when (current_user = 'kring_app' and old.als = 'tafel') execute function kring.bewaak_tafel();

-- Of a case at a table its stand may change by who sits there; the guard of an offer is not about tables.
drop trigger aanbod_bewaakt on kring.zaak;
create trigger aanbod_bewaakt before update on kring.zaak
  for each row when (current_user = 'kring_app' and old.soort <> 'bespreking') execute function kring.bewaak_aanbod();

-- The agenda: what stands on which table on which day. No names, no text.
create table kring.bespreking (
  regio text not null,
  zaak uuid not null,
  tafel text not null check (tafel ~ '^[a-z0-9-]{1,60}$'),
  dag date not null,
  uit_zaak uuid not null,
  aanleiding text not null check (aanleiding ~ '^[a-z-]{1,40}$'),
  regel boolean not null,
  spoed boolean not null,
  personen uuid[] not null,
  stand text not null check (stand in ('geagendeerd', 'bezig', 'besloten', 'afgerond', 'gesloten')),
  uitkomst text check (uitkomst ~ '^[a-z-]{1,40}$'),
  gemaakt_op timestamptz not null,
  primary key (regio, zaak),
  foreign key (regio, zaak) references kring.zaak (regio, id) on delete cascade,
  foreign key (regio, uit_zaak) references kring.zaak (regio, id) on delete cascade
);
create index bespreking_agenda on kring.bespreking (regio, tafel, dag, spoed desc, gemaakt_op, zaak);
create index bespreking_uit on kring.bespreking (regio, uit_zaak);
create index bespreking_personen on kring.bespreking using gin (personen);
comment on table kring.bespreking is 'De agenda van elk overleg: welke zaak, welke dag, waarom; geen namen of tekst. [bewaren: zaak]';
alter table kring.bespreking enable row level security; alter table kring.bespreking force row level security;
grant select on kring.bespreking to kring_app;
grant select (regio, zaak, uit_zaak, personen, gemaakt_op) on kring.bespreking to kring_wachter;
create policy wachter on kring.bespreking for select to kring_wachter using (true);
create policy lezen on kring.bespreking for select to kring_app using (
  exists (select 1 from kring.zaak z where z.regio = bespreking.regio and z.id = bespreking.zaak offset 0));
grant insert (regio, zaak, tafel, dag, uit_zaak, aanleiding, regel, spoed, personen, stand, gemaakt_op) on kring.bespreking to kring_app;
create policy schrijven on kring.bespreking for insert to kring_app with check (
  gemaakt_op = nullif(current_setting('kring.nu', true), '')::timestamptz
  and exists (select 1 from kring.mijn_opening m where m.regio = bespreking.regio and m.zaak = bespreking.zaak offset 0));
grant update (tafel, dag, stand, uitkomst) on kring.bespreking to kring_app;
create policy bijwerken on kring.bespreking for update to kring_app
  using (exists (select 1 from kring.mijn_zaak m where m.regio = bespreking.regio and m.zaak = bespreking.zaak offset 0))
  with check (regio = current_setting('kring.regio', true));

-- One note-taking, a filtered copy per partner: a passage is for its source, for who wrote it, and for whom it names.
create table kring.passage (
  regio text not null,
  id uuid not null,
  zaak uuid not null,
  bron uuid not null,
  door uuid not null,
  voor uuid[] not null,
  inhoud text not null check (length(inhoud) <= 20000),
  gemaakt_op timestamptz not null,
  primary key (regio, id),
  foreign key (regio, zaak) references kring.zaak (regio, id) on delete cascade
);
create index passage_zaak on kring.passage (regio, zaak, gemaakt_op);
comment on table kring.passage is 'Wat aan tafel is ingebracht en gezegd, per passage: van wie en voor wie. [bewaren: zaak]';
alter table kring.passage enable row level security; alter table kring.passage force row level security;
grant select on kring.passage to kring_app;
create policy lezen on kring.passage for select to kring_app using (
  exists (select 1 from kring.mijn_zaak m where m.regio = passage.regio and m.zaak = passage.zaak
             and (m.organisatie in (passage.bron, passage.door) or m.organisatie = any (passage.voor)) offset 0));
grant insert (regio, id, zaak, bron, door, voor, inhoud, gemaakt_op) on kring.passage to kring_app;
-- A partner brings its own; who chairs also writes down what another said.
create policy schrijven on kring.passage for insert to kring_app with check (
  gemaakt_op = nullif(current_setting('kring.nu', true), '')::timestamptz
  and exists (select 1 from kring.mijn_zaak m where m.regio = passage.regio and m.zaak = passage.zaak and m.organisatie = passage.door
                and (m.rol <> 'ketenpartner' or passage.bron = passage.door) offset 0));

-- Who is barred from a case is barred from every table at which it is discussed, now and later.
create function kring.erf_sper() returns trigger language plpgsql security definer set search_path = kring as $$
begin
  if tg_table_name = 'bespreking' then
    insert into sper (regio, id, zaak, mens, grond, van)
    select s.regio, gen_random_uuid(), new.zaak, s.mens, 'geerfd', new.gemaakt_op
      from sper s where s.regio = new.regio and s.zaak = (to_jsonb(new) ->> 'uit_zaak')::uuid and (s.tot is null or s.tot > new.gemaakt_op);
  else
    insert into sper (regio, id, zaak, mens, grond, van)
    select new.regio, gen_random_uuid(), b.zaak, (to_jsonb(new) ->> 'mens')::uuid, 'geerfd', (to_jsonb(new) ->> 'van')::timestamptz
      from bespreking b where b.regio = new.regio and b.uit_zaak = new.zaak;
  end if;
  return null;
end $$;
comment on function kring.erf_sper() is 'Een sper bij een zaak geldt ook aan elke tafel waar die zaak besproken wordt.';
grant insert (regio, id, zaak, mens, grond, van) on kring.sper to kring_wachter;
create policy wachter_erft on kring.sper for insert to kring_wachter with check (grond = 'geerfd');

-- Brought together before: on which days the same people were at a table in the twelve months before (requirement of the meetings).
create function kring.eerder_besproken(p_zaak uuid) returns table (dag date) language sql stable security definer set search_path = kring as $$
  select e.gemaakt_op::date
    from bespreking b
    join ik i on i.regio = b.regio
    join bespreking e on e.regio = b.regio and e.zaak <> b.zaak and e.personen && b.personen
                     and e.gemaakt_op <= b.gemaakt_op and e.gemaakt_op > b.gemaakt_op - interval '12 months'
   where b.zaak = p_zaak
     and (exists (select 1 from mijn_tafel m where m.regio = b.regio and m.zaak = b.zaak)
       or exists (select 1 from mijn_inhoud m where m.regio = b.regio and m.zaak = b.zaak))
   order by 1 limit 50
$$;
comment on function kring.eerder_besproken(uuid) is 'Op welke dagen hetzelfde huishouden het afgelopen jaar al besproken werd; alleen voor wie aan deze tafel zit.';
revoke all on function kring.eerder_besproken(uuid) from public;
grant execute on function kring.eerder_besproken(uuid) to kring_app;

-- The people of a case at a table: name and date of birth, and nothing more. A partner sees no row of `persoon`, so no address.
create function kring.tafelmensen(p_zaak uuid) returns table (id uuid, naam text, geboortedatum text)
  language sql stable security definer set search_path = kring as $$
  select p.id, concat_ws(' ', nullif(p.voornamen, ''), nullif(p.tussenvoegsel, ''), nullif(p.achternaam, '')), p.geboortedatum
    from bespreking b
    join ik i on i.regio = b.regio
    join zaak_persoon zp on zp.regio = b.regio and zp.zaak = b.zaak
    join persoon p on p.regio = zp.regio and p.id = zp.persoon
   where b.zaak = p_zaak
     and (exists (select 1 from mijn_tafel m where m.regio = b.regio and m.zaak = b.zaak)
       or exists (select 1 from mijn_inhoud m where m.regio = b.regio and m.zaak = b.zaak))
   order by p.geboortedatum, p.id
$$;
comment on function kring.tafelmensen(uuid) is 'Namen en geboortedatum van wie besproken wordt; alleen voor wie aan deze tafel zit.';
revoke all on function kring.tafelmensen(uuid) from public;
grant execute on function kring.tafelmensen(uuid) to kring_app;
grant select (voornamen, tussenvoegsel, achternaam, geboortedatum) on kring.persoon to kring_wachter;

reset role;
alter function kring.erf_sper() owner to kring_wachter;
alter function kring.eerder_besproken(uuid) owner to kring_wachter;
alter function kring.tafelmensen(uuid) owner to kring_wachter;
set local role kring_owner;
create trigger sper_erft after insert on kring.bespreking for each row execute function kring.erf_sper();
create trigger sper_erft after insert on kring.sper for each row when (new.grond <> 'geerfd') execute function kring.erf_sper();
