-- Waarom: het register van huisverboden: per beoordeling de data, de soort en de afloop, zonder namen of feiten. Ook wie niet tot een
-- huisverbod kwam staat erin (R000-56). Wat de zaak laat zien, laat ook haar regel zien.
set local role kring_owner;

create table kring.huisverbod (
  regio text not null,
  zaak uuid not null,
  gemeente text not null,
  wegens text not null check (wegens in ('huiselijk-geweld', 'kindermishandeling', 'beide')),
  minderjarigen boolean not null,
  gestart_op timestamptz not null,
  reden text check (reden ~ '^[a-z-]{1,40}$'),
  toepassing text check (toepassing in ('acuut', 'preventief')),
  opgelegd_op timestamptz,
  eind_op timestamptz,
  grens_op timestamptz,
  verlengd_op timestamptz,
  einde_op timestamptz,
  einde_reden text check (einde_reden in ('afgelopen', 'ingetrokken', 'rechter')),
  overtreden boolean not null default false,
  interventie boolean not null default false,
  primary key (regio, zaak),
  foreign key (regio, zaak) references kring.zaak (regio, id) on delete cascade,
  check ((opgelegd_op is null) = (eind_op is null) and (opgelegd_op is null) = (grens_op is null)),
  check (eind_op <= grens_op),
  check ((einde_op is null) = (einde_reden is null))
);
create index huisverbod_lijst on kring.huisverbod (regio, gestart_op desc, zaak);
comment on table kring.huisverbod is 'Register van beoordelingen en huisverboden: data, soort en afloop, geen namen. [bewaren: huisverbod]';

alter table kring.huisverbod enable row level security; alter table kring.huisverbod force row level security;
grant select on kring.huisverbod to kring_app, kring_worker;
create policy lezen on kring.huisverbod for select to kring_app using (
  exists (select 1 from kring.zaak z where z.regio = huisverbod.regio and z.id = huisverbod.zaak offset 0));
grant insert (regio, zaak, gemeente, wegens, minderjarigen, gestart_op) on kring.huisverbod to kring_app;
create policy schrijven on kring.huisverbod for insert to kring_app with check (
  gestart_op = nullif(current_setting('kring.nu', true), '')::timestamptz
  and exists (select 1 from kring.mijn_opening m where m.regio = huisverbod.regio and m.zaak = huisverbod.zaak offset 0));
grant update (reden, toepassing, opgelegd_op, eind_op, grens_op, verlengd_op, einde_op, einde_reden, overtreden, interventie) on kring.huisverbod to kring_app;
create policy bijwerken on kring.huisverbod for update to kring_app
  using (exists (select 1 from kring.mijn_inhoud m where m.regio = huisverbod.regio and m.zaak = huisverbod.zaak offset 0))
  with check (regio = current_setting('kring.regio', true));

-- The clock ends an order: the system writes the end, and offers the family to the local team of the home in the same instant (R000-59).
grant update (einde_op, einde_reden) on kring.huisverbod to kring_worker;
create policy worker on kring.huisverbod for all to kring_worker using (true) with check (einde_reden = 'afgelopen');
grant insert (regio, id, zaak, organisatie, mens, als, door, van) on kring.betrokkenheid to kring_worker;
create policy aanbieden_worker on kring.betrokkenheid for insert to kring_worker with check (
  als = 'ontvanger' and van = nullif(current_setting('kring.nu', true), '')::timestamptz
  and exists (select 1 from kring.zaak z where z.regio = betrokkenheid.regio and z.id = betrokkenheid.zaak and z.soort = 'huisverbod' and z.open));
grant insert (regio, id, zaak, op, van_organisatie, aan_organisatie, aan_functie, personen, doel, grond, grond_bron, noodzaak, velden,
  geheim_doorbroken, betrokkene_geinformeerd, toestemming, kanaal, besloten_door) on kring.deling to kring_worker;
create policy worker on kring.deling for insert to kring_worker with check (
  besloten_door = nullif(current_setting('kring.mens', true), '')::uuid
  and exists (select 1 from kring.zaak z where z.regio = deling.regio and z.id = deling.zaak and z.soort = 'huisverbod'));
