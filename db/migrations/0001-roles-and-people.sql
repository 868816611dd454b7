-- Waarom: de rollen van de database, en de mensen die met Kring werken, met hun rollen en data.
-- The owner owns everything and is nobody; the app and the worker own nothing and bypass nothing.
-- kring_wachter runs the constraint triggers: it may read holders and cases, and nothing else.
create schema if not exists kring authorization kring_owner;
set local role kring_owner;
grant usage on schema kring to kring_app, kring_worker, kring_vernietiger, kring_wachter;

create table kring.bewaarklasse (
  naam text primary key,
  termijn text not null,
  bron text not null
);
comment on table kring.bewaarklasse is 'Bewaarklassen: hoe lang een soort gegeven blijft, en waarom. [bewaren: naslag]';
insert into kring.bewaarklasse (naam, termijn, bron) values
  ('naslag', 'zolang Kring draait', 'platform'),
  ('zaak', '20 jaar na de laatste wijziging', 'Wmo 2015 art. 5.3.4 lid 2'),
  ('journaal', '20 jaar na de laatste wijziging van de zaak; inhoud eerder te vernietigen', 'Wmo 2015 art. 5.3.4 en 5.3.5'),
  ('toegang', '5 jaar', 'NEN 7513, praktijk'),
  ('medewerker', '5 jaar na einde van de laatste rol', 'NEN 7513, praktijk'),
  ('kort', 'ten hoogste 30 dagen', 'platform');

create table kring.regio (
  id text primary key check (id ~ '^[a-z0-9-]{2,60}$'),
  naam text not null,
  bijgewerkt_op timestamptz not null
);
comment on table kring.regio is 'De geladen regios. De definitie zelf staat in regios/. [bewaren: naslag]';

create table kring.organisatie (
  regio text not null references kring.regio (id) on delete restrict,
  id uuid not null,
  definitie text,
  naam text not null,
  soort text not null,
  gemeenten text[] not null default '{}',
  van timestamptz not null,
  tot timestamptz,
  primary key (regio, id)
);
create index organisatie_definitie on kring.organisatie (regio, definitie);
comment on table kring.organisatie is 'Organisaties en teams die in een regio werken. [bewaren: naslag]';

create table kring.mens (
  id uuid primary key,
  onderwerp text not null unique,
  naam text not null,
  van timestamptz not null,
  tot timestamptz
);
comment on table kring.mens is 'Medewerkers: wie zich aanmeldt. Nooit clienten. [bewaren: medewerker]';

create table kring.rolvervulling (
  regio text not null references kring.regio (id) on delete restrict,
  id uuid not null,
  mens uuid not null references kring.mens (id) on delete restrict,
  organisatie uuid not null,
  rol text not null check (rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator',
                                   'procesregisseur', 'beleidsmedewerker', 'beheerder', 'systeem')),
  werkgever text,
  vervangt uuid,
  van timestamptz not null,
  tot timestamptz,
  primary key (regio, id),
  foreign key (regio, organisatie) references kring.organisatie (regio, id) on delete restrict
);
create index rolvervulling_mens on kring.rolvervulling (mens);
create index rolvervulling_organisatie on kring.rolvervulling (regio, organisatie, rol);
comment on table kring.rolvervulling is 'Wie welke rol vervult, voor welke organisatie, van wanneer tot wanneer; werkgever los van werkplek. [bewaren: medewerker]';

create table kring.sessie (
  regio text not null references kring.regio (id) on delete restrict,
  sleutel_hash bytea not null,
  mens uuid not null references kring.mens (id) on delete cascade,
  rolvervulling uuid not null,
  csrf text not null,
  gestart_op timestamptz not null,
  laatst_op timestamptz not null,
  uiterlijk_op timestamptz not null,
  afgemeld_op timestamptz,
  primary key (regio, sleutel_hash),
  foreign key (regio, rolvervulling) references kring.rolvervulling (regio, id) on delete cascade
);
create index sessie_hash on kring.sessie (sleutel_hash);
create index sessie_mens on kring.sessie (mens);
comment on table kring.sessie is 'Aangemelde sessies; alleen de hash van de sleutel. [bewaren: kort]';

-- Sign-in happens before anybody is known: a named gate role of its own may read people and write sessions, nothing more.
alter table kring.bewaarklasse enable row level security; alter table kring.bewaarklasse force row level security;
alter table kring.regio enable row level security; alter table kring.regio force row level security;
alter table kring.organisatie enable row level security; alter table kring.organisatie force row level security;
alter table kring.mens enable row level security; alter table kring.mens force row level security;
alter table kring.rolvervulling enable row level security; alter table kring.rolvervulling force row level security;
alter table kring.sessie enable row level security; alter table kring.sessie force row level security;

grant select (naam, termijn, bron) on kring.bewaarklasse to kring_app, kring_worker, kring_poort;
create policy lezen on kring.bewaarklasse for select to kring_app, kring_worker, kring_poort using (true);

grant usage on schema kring to kring_poort;
grant select on kring.regio, kring.organisatie to kring_app, kring_worker, kring_poort;
create policy lezen on kring.regio for select to kring_app, kring_worker, kring_poort using (true);
create policy lezen_poort on kring.organisatie for select to kring_poort, kring_worker using (true);
create policy lezen on kring.organisatie for select to kring_app using (regio = current_setting('kring.regio', true));

grant select on kring.mens to kring_app, kring_poort;
create policy lezen_poort on kring.mens for select to kring_poort using (true);
grant select on kring.rolvervulling to kring_app, kring_poort, kring_worker;
create policy lezen_poort on kring.rolvervulling for select to kring_poort, kring_worker using (true);

-- The actor sees colleagues of the own region by name (to hand over, to see who holds), nobody elsewhere.
create policy lezen on kring.rolvervulling for select to kring_app using (regio = current_setting('kring.regio', true));
create policy lezen on kring.mens for select to kring_app using (
  exists (select 1 from kring.rolvervulling r where r.mens = mens.id and r.regio = current_setting('kring.regio', true)));

grant select on kring.sessie to kring_poort;
grant insert (regio, sleutel_hash, mens, rolvervulling, csrf, gestart_op, laatst_op, uiterlijk_op) on kring.sessie to kring_poort;
grant update (rolvervulling, regio, laatst_op, afgemeld_op) on kring.sessie to kring_poort;
grant delete on kring.sessie to kring_poort;
create policy poort on kring.sessie for all to kring_poort using (true) with check (true);

-- Furnishing (regions, organisations, people and their roles) has a role of its own, taken by the administrator only.
grant usage on schema kring to kring_inrichter;
grant select on kring.regio, kring.organisatie, kring.mens, kring.rolvervulling to kring_inrichter;
grant insert (id, naam, bijgewerkt_op), update (naam, bijgewerkt_op) on kring.regio to kring_inrichter;
grant insert (regio, id, definitie, naam, soort, gemeenten, van, tot), update (naam, soort, gemeenten, tot) on kring.organisatie to kring_inrichter;
grant insert (id, onderwerp, naam, van, tot), update (naam, tot) on kring.mens to kring_inrichter;
grant insert (regio, id, mens, organisatie, rol, werkgever, vervangt, van, tot), update (werkgever, tot) on kring.rolvervulling to kring_inrichter;
create policy inrichten on kring.regio for all to kring_inrichter using (true) with check (true);
create policy inrichten on kring.organisatie for all to kring_inrichter using (true) with check (true);
create policy inrichten on kring.mens for all to kring_inrichter using (true) with check (true);
create policy inrichten on kring.rolvervulling for all to kring_inrichter using (true) with check (true);
