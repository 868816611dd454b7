-- Waarom: wat een regio afspreekt, plant en nagaat staat in gedeclareerde registers (sturing/registers). Een rij is gewoon: velden naar de
-- declaratie, een stand, en elke wijziging blijft te lezen. Wie een register leest of schrijft staat per rol in registerrecht, dat bij het
-- inrichten uit de declaraties komt; de muur vraagt het daar. Bij een eigen register alleen de eigen organisatie.
set local role kring_owner;
alter table kring.bewaarklasse no force row level security;
insert into kring.bewaarklasse (naam, termijn, bron) values
  ('beleid', '7 jaar na de laatste wijziging', 'selectielijst gemeenten en intergemeentelijke organen 2020; platform');
alter table kring.bewaarklasse force row level security;

create table kring.registerrecht (
  regio text not null references kring.regio (id) on delete restrict,
  register text not null check (register ~ '^[a-z0-9-]{1,60}$'),
  rol text not null,
  lezen boolean not null,
  schrijven boolean not null,
  eigen boolean not null,
  primary key (regio, register, rol)
);
comment on table kring.registerrecht is 'Welke rol welk register leest en schrijft, uit de declaraties. [bewaren: naslag]';
alter table kring.registerrecht enable row level security;
alter table kring.registerrecht force row level security;
create policy lezen on kring.registerrecht for select to kring_app using (regio = current_setting('kring.regio', true));
create policy inrichten on kring.registerrecht for all to kring_inrichter using (true) with check (true);
grant select on kring.registerrecht to kring_app;
grant select, delete on kring.registerrecht to kring_inrichter;
grant insert (regio, register, rol, lezen, schrijven, eigen) on kring.registerrecht to kring_inrichter;

create table kring.registerrij (
  regio text not null,
  id uuid not null,
  register text not null check (register ~ '^[a-z0-9-]{1,60}$'),
  organisatie uuid not null,
  stand text not null check (stand ~ '^[a-z0-9-]{1,40}$'),
  velden jsonb not null check (jsonb_typeof(velden) = 'object' and pg_column_size(velden) < 65536),
  herkomst text check (length(herkomst) between 1 and 120),
  versie integer not null check (versie >= 1),
  gemaakt_op timestamptz not null,
  gewijzigd_op timestamptz not null,
  weg_op timestamptz,
  primary key (regio, id),
  unique (regio, id, register),
  foreign key (regio, organisatie) references kring.organisatie (regio, id) on delete restrict
);
comment on table kring.registerrij is 'Rijen van registers: afspraken, acties, organisaties, bijeenkomsten; nooit een client. [bewaren: beleid]';
create index registerrij_register on kring.registerrij (regio, register) where weg_op is null;
-- a line of the vision comes in once, also when two people do it at the same moment
create unique index registerrij_herkomst on kring.registerrij (regio, register, herkomst) where herkomst is not null;
alter table kring.registerrij enable row level security;
alter table kring.registerrij force row level security;
create policy lezen on kring.registerrij for select to kring_app using (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.ik i join kring.registerrecht r on r.regio = i.regio and r.rol = i.rol
               where r.regio = registerrij.regio and r.register = registerrij.register and r.lezen
                 and (not r.eigen or registerrij.organisatie = i.organisatie)));
create policy toevoegen on kring.registerrij for insert to kring_app with check (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.ik i join kring.registerrecht r on r.regio = i.regio and r.rol = i.rol
               where r.regio = registerrij.regio and r.register = registerrij.register and r.schrijven
                 and registerrij.organisatie = i.organisatie));
create policy wijzigen on kring.registerrij for update to kring_app using (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.ik i join kring.registerrecht r on r.regio = i.regio and r.rol = i.rol
               where r.regio = registerrij.regio and r.register = registerrij.register and r.schrijven
                 and (not r.eigen or registerrij.organisatie = i.organisatie)))
  with check (regio = current_setting('kring.regio', true));
grant select on kring.registerrij to kring_app;
grant insert (regio, id, register, organisatie, stand, velden, herkomst, versie, gemaakt_op, gewijzigd_op) on kring.registerrij to kring_app;
grant update (stand, velden, versie, gewijzigd_op, weg_op) on kring.registerrij to kring_app;

create table kring.registerwijziging (
  regio text not null,
  rij uuid not null,
  register text not null,
  versie integer not null check (versie >= 1),
  op timestamptz not null,
  mens uuid not null references kring.mens (id) on delete restrict,
  organisatie uuid not null,
  wat text not null check (wat ~ '^[a-z0-9-]{1,40}$'),
  stand text not null,
  velden jsonb not null,
  primary key (regio, rij, versie),
  foreign key (regio, rij, register) references kring.registerrij (regio, id, register) on delete cascade
);
comment on table kring.registerwijziging is 'Elke wijziging van een registerrij: wie, wanneer, en hoe zij er daarna uitzag. [bewaren: beleid]';
alter table kring.registerwijziging enable row level security;
alter table kring.registerwijziging force row level security;
create policy lezen on kring.registerwijziging for select to kring_app using (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.registerrij x where x.regio = registerwijziging.regio and x.id = registerwijziging.rij));
create policy toevoegen on kring.registerwijziging for insert to kring_app with check (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.ik i join kring.registerrecht r on r.regio = i.regio and r.rol = i.rol
               where r.regio = registerwijziging.regio and r.register = registerwijziging.register and r.schrijven
                 and i.mens = registerwijziging.mens and i.organisatie = registerwijziging.organisatie));
grant select on kring.registerwijziging to kring_app;
grant insert (regio, rij, register, versie, op, mens, organisatie, wat, stand, velden) on kring.registerwijziging to kring_app;
