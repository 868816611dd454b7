-- Waarom: wat er gedaan moet worden en wanneer, berichten, wie wat zag, wie wat deelde.
set local role kring_owner;

create table kring.werk (
  regio text not null,
  id uuid not null,
  zaak uuid not null,
  organisatie uuid not null,
  rol text not null,
  soort text not null,
  onderwerp uuid,
  gestart_op timestamptz not null,
  klok text,
  vervalt_op timestamptz,
  uiterlijk_op timestamptz,
  kalender text,
  bron text,
  volgende_op timestamptz,
  volgende text check (volgende in ('waarschuwing', 'verval', 'escalatie')),
  waarschuw_rol text,
  escaleer_op timestamptz,
  escaleer_rol text,
  klaar_op timestamptz,
  klaar_door text,
  reden_overschrijding uuid,
  primary key (regio, id),
  foreign key (regio, zaak) references kring.zaak (regio, id) on delete cascade,
  foreign key (regio, organisatie) references kring.organisatie (regio, id) on delete restrict,
  check ((klok is null) = (bron is null))
);
create index werk_open on kring.werk (regio, organisatie, rol, vervalt_op, id) where klaar_op is null;
create index werk_zaak on kring.werk (regio, zaak);
create index werk_volgende on kring.werk (volgende_op) where klaar_op is null and volgende_op is not null;
comment on table kring.werk is 'Wat wie moet doen en wanneer: een klok is een rij. [bewaren: zaak]';

create table kring.bericht (
  regio text not null references kring.regio (id) on delete restrict,
  id uuid not null,
  organisatie uuid not null,
  rol text not null,
  zaak uuid,
  soort text not null,
  klok text,
  op timestamptz not null,
  gelezen_op timestamptz,
  primary key (regio, id),
  foreign key (regio, organisatie) references kring.organisatie (regio, id) on delete cascade,
  foreign key (regio, zaak) references kring.zaak (regio, id) on delete cascade
);
create index bericht_ontvanger on kring.bericht (regio, organisatie, rol, op desc);
create index bericht_zaak on kring.bericht (regio, zaak);
comment on table kring.bericht is 'Berichten aan een rol bij een organisatie; soorten en ids, geen inhoud. [bewaren: zaak]';

create table kring.inzage (
  regio text not null references kring.regio (id) on delete restrict,
  id uuid not null,
  op timestamptz not null,
  mens uuid not null,
  rol text not null,
  organisatie uuid not null,
  doel text not null,
  wat text not null,
  uitkomst text not null check (uitkomst in ('gelukt', 'geweigerd', 'niet-gevonden')),
  zaak uuid,
  personen uuid[] not null default '{}',
  veldklassen text[] not null default '{}',
  zoek_spoor bytea,
  primary key (regio, id)
);
create index inzage_zaak on kring.inzage (regio, zaak, op);
create index inzage_mens on kring.inzage (regio, mens, op);
comment on table kring.inzage is 'Wie wat zag of probeerde, in welke rol en met welk doel. Alleen groeiend. [bewaren: toegang]';

create table kring.deling (
  regio text not null,
  id uuid not null,
  zaak uuid not null,
  op timestamptz not null,
  van_organisatie uuid not null,
  aan_organisatie uuid,
  aan_functie text not null,
  personen uuid[] not null,
  doel text not null,
  grond text not null,
  grond_bron text not null,
  noodzaak uuid not null,
  velden text[] not null,
  geheim_doorbroken boolean not null,
  betrokkene_geinformeerd boolean not null,
  toestemming text not null check (toestemming in ('gegeven', 'geweigerd', 'niet-gevraagd', 'niet-nodig')),
  kanaal text not null,
  besloten_door uuid not null,
  primary key (regio, id),
  foreign key (regio, zaak) references kring.zaak (regio, id) on delete cascade
);
create index deling_zaak on kring.deling (regio, zaak, op);
comment on table kring.deling is 'Elke verstrekking: wie, aan wie, wat, waarom, op welke grond. [bewaren: zaak]';

alter table kring.werk enable row level security; alter table kring.werk force row level security;
alter table kring.bericht enable row level security; alter table kring.bericht force row level security;
alter table kring.inzage enable row level security; alter table kring.inzage force row level security;
alter table kring.deling enable row level security; alter table kring.deling force row level security;

grant select on kring.werk, kring.bericht to kring_app, kring_worker;
grant select on kring.deling to kring_app;
create policy lezen on kring.werk for select to kring_app using (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.zaak z where z.regio = werk.regio and z.id = werk.zaak offset 0));
create policy worker on kring.werk for all to kring_worker using (true) with check (true);
grant insert (regio, id, zaak, organisatie, rol, soort, onderwerp, gestart_op, klok, vervalt_op, uiterlijk_op, kalender, bron, volgende_op, volgende, waarschuw_rol, escaleer_op, escaleer_rol)
  on kring.werk to kring_app, kring_worker;
grant update (klaar_op, klaar_door, volgende_op, volgende, reden_overschrijding) on kring.werk to kring_app, kring_worker;
create policy schrijven on kring.werk for insert to kring_app with check (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.ik i where i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator'))
  and exists (select 1 from kring.zaak z where z.regio = werk.regio and z.id = werk.zaak offset 0));
create policy bijwerken on kring.werk for update to kring_app
  using (regio = current_setting('kring.regio', true)
    and exists (select 1 from kring.ik i where i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator'))
    and exists (select 1 from kring.zaak z where z.regio = werk.regio and z.id = werk.zaak offset 0))
  with check (regio = current_setting('kring.regio', true));

create policy lezen on kring.bericht for select to kring_app using (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.ik i where i.organisatie = bericht.organisatie and i.rol = bericht.rol)
  and not exists (select 1 from kring.sper s, kring.ik i
             where s.regio = bericht.regio and s.zaak = bericht.zaak and s.mens = i.mens
               and s.van <= i.nu and (s.tot is null or s.tot > i.nu) offset 0));
grant insert (regio, id, organisatie, rol, zaak, soort, klok, op) on kring.bericht to kring_app, kring_worker;
grant update (gelezen_op) on kring.bericht to kring_app;
create policy sturen on kring.bericht for insert to kring_app with check (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.ik i where i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator'))
  and exists (select 1 from kring.zaak z where z.regio = bericht.regio and z.id = bericht.zaak offset 0));
create policy gelezen on kring.bericht for update to kring_app
  using (exists (select 1 from kring.ik i where i.organisatie = bericht.organisatie and i.rol = bericht.rol))
  with check (regio = current_setting('kring.regio', true));
create policy worker on kring.bericht for all to kring_worker using (true) with check (true);

-- The look log only grows, in one's own name.
grant insert (regio, id, op, mens, rol, organisatie, doel, wat, uitkomst, zaak, personen, veldklassen, zoek_spoor) on kring.inzage to kring_app, kring_worker;
create policy noteren on kring.inzage for insert to kring_app with check (
  regio = current_setting('kring.regio', true)
  and mens = nullif(current_setting('kring.mens', true), '')::uuid);
create policy noteren_worker on kring.inzage for insert to kring_worker with check (rol = 'systeem');

create policy lezen on kring.deling for select to kring_app using (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.zaak z where z.regio = deling.regio and z.id = deling.zaak offset 0)
  and exists (select 1 from kring.ik i where i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator')));
grant insert (regio, id, zaak, op, van_organisatie, aan_organisatie, aan_functie, personen, doel, grond, grond_bron, noodzaak, velden,
              geheim_doorbroken, betrokkene_geinformeerd, toestemming, kanaal, besloten_door) on kring.deling to kring_app;
create policy schrijven on kring.deling for insert to kring_app with check (
  regio = current_setting('kring.regio', true)
  and besloten_door = nullif(current_setting('kring.mens', true), '')::uuid
  and exists (select 1 from kring.ik i where i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator'))
  and exists (select 1 from kring.zaak z where z.regio = deling.regio and z.id = deling.zaak offset 0));
