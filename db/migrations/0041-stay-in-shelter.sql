-- Waarom: een verblijf in de opvang is een eigen soort zaak. Wie in de opvang werkt ziet en schrijft haar als de eigen organisatie er in
-- staat. De rollen komen bij wat er al staat, wat er ook aan voorafging: deze migratie komt na die van het overleg, die de opening zet.
set local role kring_owner;
do $$
declare
  p record;
  oud text;
  bij constant text := ', ''plaatsingscoordinator''::text, ''opvangmedewerker''::text';
begin
  select pg_get_constraintdef(oid) into oud from pg_constraint where conname = 'zaak_soort_check' and conrelid = 'kring.zaak'::regclass;
  execute 'alter table kring.zaak drop constraint zaak_soort_check, add constraint zaak_soort_check '
    || replace(oud, '''casus''::text', '''casus''::text, ''opvang''::text');
  -- whose view of a case is content
  execute 'create or replace view kring.mijn_inhoud with (security_invoker = true) as '
    || replace(pg_get_viewdef('kring.mijn_inhoud'::regclass), '''medewerker-huisverbod''::text', '''medewerker-huisverbod''::text' || bij);
  execute 'create or replace view kring.mijn_tafel with (security_invoker = true) as '
    || replace(pg_get_viewdef('kring.mijn_tafel'::regclass), '''medewerker-huisverbod''::text', '''medewerker-huisverbod''::text' || bij);
  for p in select c.relname, o.polname, pg_get_expr(o.polqual, o.polrelid) as wat from pg_policy o join pg_class c on c.oid = o.polrelid
            where c.relnamespace = 'kring'::regnamespace and (o.polname, c.relname) in
              (('lezen', 'gebeurtenis'), ('lezen', 'tekst'), ('lezen', 'zaak'), ('bijwerken', 'zaak'), ('lezen', 'zaak_persoon'), ('lezen', 'deling')) loop
    if position('''medewerker-huisverbod''::text' in p.wat) = 0 then raise exception 'policy % op % kent de rollen niet', p.polname, p.relname; end if;
    execute format('alter policy %I on kring.%I using (%s)', p.polname, p.relname,
      replace(p.wat, '''medewerker-huisverbod''::text', '''medewerker-huisverbod''::text' || bij));
  end loop;
end $$;
create or replace view kring.mijn_opening with (security_invoker = true) as
  select z.regio, z.id as zaak, i.organisatie, i.mens, i.rol from kring.zaak z, kring.ik i
   where z.regio = i.regio and z.organisatie = i.organisatie and z.geopend_op = i.nu
     and (i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator', 'systeem')
          or (i.rol in ('hulpofficier', 'burgemeester') and z.soort in ('huisverbod', 'bespreking'))
          or (i.rol in ('plaatsingscoordinator', 'opvangmedewerker') and z.soort = 'opvang'));
comment on table kring.zaak is 'Een melding, casus, huisverbod, verblijf in de opvang, bespreking of alarmaansluiting: kenmerken zonder namen. [bewaren: zaak]';
create policy opening_opvang on kring.zaak for select to kring_app using (
  regio = current_setting('kring.regio', true) and soort = 'opvang'
  and exists (select 1 from kring.ik i where i.organisatie = zaak.organisatie and i.nu = zaak.geopend_op and i.rol in ('plaatsingscoordinator', 'opvangmedewerker'))
  and not exists (select 1 from kring.sper s, kring.ik i where s.regio = zaak.regio and s.zaak = zaak.id and s.mens = i.mens
                     and s.van <= i.nu and (s.tot is null or s.tot > i.nu) offset 0));
create policy openen_opvang on kring.zaak for insert to kring_app with check (
  regio = current_setting('kring.regio', true) and soort = 'opvang'
  and exists (select 1 from kring.ik i where i.organisatie = zaak.organisatie and i.nu = zaak.geopend_op and i.rol in ('plaatsingscoordinator', 'opvangmedewerker')));
create policy schrijven_opvang on kring.persoon for insert to kring_app with check (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.ik i where i.organisatie = persoon.organisatie and i.rol in ('plaatsingscoordinator', 'opvangmedewerker')));

-- The register of stays: dates, phase and kinds, never who or where.
create table kring.verblijf (
  regio text not null,
  zaak uuid not null,
  gemeente text not null,
  groep text check (groep ~ '^[a-z-]{1,40}$'),
  kleur text not null check (kleur in ('groen', 'oranje', 'rood')),
  volwassenen integer not null check (volwassenen between 0 and 20),
  kinderen integer not null check (kinderen between 0 and 20),
  plek uuid,
  fase text not null check (fase in ('analyse', 'opvang', 'uitstroom')),
  begon_op timestamptz not null,
  fase_op timestamptz not null,
  analyse_dagen integer check (analyse_dagen >= 0),
  advies text check (advies ~ '^[a-z-]{1,40}$'),
  traject text check (traject ~ '^[a-z0-9-]{1,60}$'),
  verwacht_op date,
  stagnatie text check (stagnatie ~ '^[a-z-]{1,40}$'),
  naar_gemeente text,
  bestemming text check (bestemming ~ '^[a-z-]{1,40}$'),
  urgentie text check (urgentie in ('gevraagd', 'toegekend', 'afgewezen', 'ingetrokken')),
  urgentie_op date,
  woning_gemeente text,
  woning_op date,
  wijkwens boolean,
  wijk_gelukt boolean,
  einde_op timestamptz,
  einde text check (einde ~ '^[a-z-]{1,40}$'),
  primary key (regio, zaak),
  foreign key (regio, zaak) references kring.zaak (regio, id) on delete cascade,
  foreign key (regio, plek) references kring.plek (regio, id) on delete set null (plek),
  check ((einde_op is null) = (einde is null)),
  check ((woning_op is null) = (woning_gemeente is null))
);
-- one family on a place at a time, also when two people write at once
create unique index verblijf_een_gezin on kring.verblijf (regio, plek) where einde_op is null and plek is not null;
create index verblijf_plek on kring.verblijf (regio, plek);
create index verblijf_bord on kring.verblijf (regio, einde_op, verwacht_op);
create index verblijf_woning on kring.verblijf (regio, woning_op, woning_gemeente) where woning_op is not null;
comment on table kring.verblijf is 'Verblijven in de opvang: data, fase en soort, nooit wie of waar. [bewaren: zaak]';
comment on column kring.verblijf.plek is 'Welke plek van de opvang; alleen de opvang zelf kan lezen welke dat is.';
alter table kring.verblijf enable row level security; alter table kring.verblijf force row level security;
grant select on kring.verblijf to kring_app, kring_worker;
create policy lezen on kring.verblijf for select to kring_app using (
  exists (select 1 from kring.zaak z where z.regio = verblijf.regio and z.id = verblijf.zaak offset 0));
create policy lezen_worker on kring.verblijf for select to kring_worker using (regio = current_setting('kring.regio', true));
grant insert (regio, zaak, gemeente, groep, kleur, volwassenen, kinderen, plek, fase, begon_op, fase_op) on kring.verblijf to kring_app;
create policy schrijven on kring.verblijf for insert to kring_app with check (
  begon_op = nullif(current_setting('kring.nu', true), '')::timestamptz
  and (plek is null or exists (select 1 from kring.plek p where p.regio = verblijf.regio and p.id = verblijf.plek offset 0))
  and exists (select 1 from kring.mijn_opening m where m.regio = verblijf.regio and m.zaak = verblijf.zaak offset 0));
grant update (kleur, fase, fase_op, analyse_dagen, advies, traject, verwacht_op, stagnatie, naar_gemeente, bestemming, urgentie, urgentie_op,
  woning_gemeente, woning_op, wijkwens, wijk_gelukt, einde_op, einde) on kring.verblijf to kring_app;
create policy bijwerken on kring.verblijf for update to kring_app
  using (exists (select 1 from kring.mijn_inhoud m where m.regio = verblijf.regio and m.zaak = verblijf.zaak offset 0))
  with check (regio = current_setting('kring.regio', true));

-- Homes for who leaves the shelter: what is agreed and offered per municipality and year (R001-88, R002-66); what is used follows from the stays.
create table kring.woningafspraak (
  regio text not null references kring.regio (id) on delete restrict,
  id uuid not null,
  gemeente text not null check (length(gemeente) between 1 and 100),
  jaar integer not null check (jaar between 2000 and 2200),
  afgesproken integer not null check (afgesproken between 0 and 10000),
  aangeboden integer not null check (aangeboden between 0 and 10000),
  met text not null check (length(met) between 1 and 200),
  mens uuid not null,
  op timestamptz not null,
  primary key (regio, id),
  unique (regio, gemeente, jaar),
  foreign key (mens) references kring.mens (id) on delete restrict
);
create index woningafspraak_mens on kring.woningafspraak (mens);
comment on table kring.woningafspraak is 'Afgesproken en aangeboden woningen voor uitstroom, per gemeente en jaar. [bewaren: naslag]';
alter table kring.woningafspraak enable row level security; alter table kring.woningafspraak force row level security;
grant select on kring.woningafspraak to kring_app;
create policy lezen on kring.woningafspraak for select to kring_app using (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.ik i where i.rol in ('beleidsmedewerker', 'procesregisseur', 'plaatsingscoordinator', 'opvangmedewerker')));
grant insert (regio, id, gemeente, jaar, afgesproken, aangeboden, met, mens, op) on kring.woningafspraak to kring_app;
create policy schrijven on kring.woningafspraak for insert to kring_app with check (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.ik i where i.mens = woningafspraak.mens and i.nu = woningafspraak.op and i.rol = 'beleidsmedewerker'));
grant update (afgesproken, aangeboden, met, mens, op) on kring.woningafspraak to kring_app;
create policy bijwerken on kring.woningafspraak for update to kring_app
  using (regio = current_setting('kring.regio', true) and exists (select 1 from kring.ik i where i.rol = 'beleidsmedewerker'))
  with check (regio = current_setting('kring.regio', true)
    and exists (select 1 from kring.ik i where i.mens = woningafspraak.mens and i.nu = woningafspraak.op and i.rol = 'beleidsmedewerker'));

grant select (regio, woning_gemeente, woning_op, wijkwens, wijk_gelukt) on kring.verblijf to kring_wachter;
create policy wachter on kring.verblijf for select to kring_wachter using (true);
create function kring.woningen_betrokken() returns table (gemeente text, jaar int, aantal int, wijkwens int, wijk_gelukt int)
  language sql stable security definer set search_path = kring as $$
  select v.woning_gemeente, extract(year from v.woning_op)::int, count(*)::int,
         count(*) filter (where v.wijkwens)::int, count(*) filter (where v.wijkwens and v.wijk_gelukt)::int
    from verblijf v join ik i on i.regio = v.regio and i.rol in ('beleidsmedewerker', 'procesregisseur', 'plaatsingscoordinator', 'opvangmedewerker')
   where v.woning_op is not null group by 1, 2
$$;
comment on function kring.woningen_betrokken() is 'Hoeveel gezinnen uit de opvang een woning betrokken, per gemeente en jaar; geen gezin en geen dag.';
revoke all on function kring.woningen_betrokken() from public;
reset role;
alter function kring.woningen_betrokken() owner to kring_wachter;
grant execute on function kring.woningen_betrokken() to kring_app;
