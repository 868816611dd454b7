-- Waarom: bewaren en vernietigen zoals de wet zegt (Wmo 2015 art. 5.3.4; Wet tijdelijk huisverbod art. 10). De termijnen staan als getal in de
-- database, zodat zij zelf weigert wat te vroeg weg zou gaan. Een eigen rol stelt voor en een ander in die rol beslist; wie dat doet ziet
-- nummers en aantallen, nooit een dossier. Van elke vernietiging blijft een verklaring zonder persoonsgegevens, in een keten.
set local role kring_owner;
alter table kring.bewaarklasse no force row level security;
alter table kring.bewaarklasse add column jaren integer check (jaren between 1 and 100);
insert into kring.bewaarklasse (naam, termijn, bron) values
  ('opvang', '15 jaar na de laatste wijziging', 'Wmo 2015 art. 5.3.4 lid 1'),
  ('advies', '5 jaar na het advies', 'beleid van de organisatie: geen wet noemt een termijn'),
  ('vernietiging', 'zolang Kring draait', 'Archiefbesluit 1995 art. 8');
update kring.bewaarklasse set jaren = case naam when 'zaak' then 20 when 'opvang' then 15 else 5 end
 where naam in ('zaak', 'opvang', 'huisverbod', 'advies', 'toegang', 'medewerker');
alter table kring.bewaarklasse force row level security;
grant select (jaren) on kring.bewaarklasse to kring_app, kring_worker;
comment on table kring.advies is 'Adviezen: niets dat het gezin herleidbaar maakt. [bewaren: advies]';
comment on table kring.adviesdossier is 'Raad in stappen aan een professional: zijn vraag, niets van het gezin. [bewaren: advies]';
comment on table kring.adviesstap is 'Wat is afgesproken in een adviesdossier, met een dag; ook opnieuw contact met de vrager. [bewaren: advies]';
comment on table kring.adviesvraag is 'Een vraag om raad aan een deskundige of instantie, met antwoord en dagen; wie antwoordt ziet alleen de vraag. [bewaren: advies]';
comment on table kring.verblijf is 'Verblijven in de opvang: data, fase en soort, nooit wie of waar. [bewaren: opvang]';

alter table kring.rolvervulling drop constraint rolvervulling_rol_check, add constraint rolvervulling_rol_check check (rol in (
  'medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator', 'procesregisseur', 'overlegvoorzitter', 'ketenpartner',
  'professional', 'aandachtsfunctionaris', 'hulpofficier', 'burgemeester', 'medewerker-huisverbod', 'plaatsingscoordinator', 'opvangmedewerker',
  'medewerker-beleidsinformatie', 'privacyfunctionaris', 'beleidsmedewerker', 'beheerder', 'systeem'));

create table kring.vernietiging (
  regio text not null references kring.regio (id) on delete restrict,
  id uuid not null,
  klasse text not null references kring.bewaarklasse (naam) on delete restrict,
  peildag date not null,
  stand text not null default 'voorgesteld' check (stand in ('voorgesteld', 'besloten', 'klaar', 'ingetrokken')),
  voorgesteld_op timestamptz not null,
  voorgesteld_door uuid not null references kring.mens (id) on delete restrict,
  besloten_op timestamptz,
  besloten_door uuid references kring.mens (id) on delete restrict,
  klaar_op timestamptz,
  primary key (regio, id),
  check (voorgesteld_door <> besloten_door),
  check ((besloten_op is null) = (besloten_door is null)),
  check ((stand in ('besloten', 'klaar')) = (besloten_op is not null) and (stand = 'klaar') = (klaar_op is not null))
);
comment on table kring.vernietiging is 'Voorstellen en besluiten om te vernietigen wat zijn termijn gehad heeft: twee mensen, nooit dezelfde. [bewaren: vernietiging]';
create index vernietiging_stand on kring.vernietiging (regio, stand);

create table kring.vernietigpost (
  regio text not null,
  id uuid not null,
  vernietiging uuid not null,
  zaak uuid,
  tot timestamptz,
  begon_op timestamptz,
  stand text not null default 'wacht' check (stand in ('wacht', 'weg', 'gebleven')),
  reden text check (reden in ('open', 'steun-open', 'gehouden', 'termijn', 'veranderd', 'er-niet')),
  aantallen jsonb not null default '{}' check (jsonb_typeof(aantallen) = 'object'),
  op timestamptz,
  primary key (regio, id),
  foreign key (regio, vernietiging) references kring.vernietiging (regio, id) on delete cascade,
  check ((zaak is null) <> (tot is null) and (zaak is null) = (begon_op is null)),
  check ((stand = 'gebleven') = (reden is not null) and (stand = 'wacht') = (op is null))
);
comment on table kring.vernietigpost is 'Wat een besluit tot vernietiging raakt: het id van een zaak, of alles van voor een tijdstip; en hoeveel er weg ging. [bewaren: vernietiging]';
create index vernietigpost_bij on kring.vernietigpost (regio, vernietiging, stand);
create index vernietigpost_zaak on kring.vernietigpost (regio, zaak) where zaak is not null;

create table kring.aanhouding (
  regio text not null,
  id uuid not null,
  zaak uuid not null,
  grond text not null check (grond in ('verzoek', 'klacht', 'rechtszaak', 'onderzoek', 'zorgvuldige-taak', 'andere-wet')),
  tot date not null,
  mens uuid not null references kring.mens (id) on delete restrict,
  op timestamptz not null,
  weg_op timestamptz,
  weg_door uuid references kring.mens (id) on delete restrict,
  primary key (regio, id),
  foreign key (regio, zaak) references kring.zaak (regio, id) on delete cascade,
  check ((weg_op is null) = (weg_door is null))
);
comment on table kring.aanhouding is 'Dat een zaak langer blijft dan haar termijn, waarom en tot wanneer; geen verhaal. [bewaren: zaak]';
create index aanhouding_zaak on kring.aanhouding (regio, zaak);

create table kring.vernietigbewijs (
  regio text not null references kring.regio (id) on delete restrict,
  volg integer not null check (volg >= 1),
  vernietiging uuid not null,
  inhoud jsonb not null,
  vorige bytea not null check (length(vorige) = 32),
  hash bytea not null check (length(hash) = 32),
  sporen_op timestamptz,
  primary key (regio, volg),
  unique (regio, vernietiging),
  foreign key (regio, vernietiging) references kring.vernietiging (regio, id) on delete restrict
);
comment on table kring.vernietigbewijs is 'De verklaring van elke vernietiging: klasse, aantallen, grond, wie en wanneer; geen zaak en geen mens van een gezin. [bewaren: vernietiging]';

alter table kring.vernietiging enable row level security; alter table kring.vernietiging force row level security;
alter table kring.vernietigpost enable row level security; alter table kring.vernietigpost force row level security;
alter table kring.aanhouding enable row level security; alter table kring.aanhouding force row level security;
alter table kring.vernietigbewijs enable row level security; alter table kring.vernietigbewijs force row level security;

-- The privacy officer of the region, in one's own name: proposes, or decides on what another proposed.
grant select on kring.vernietiging, kring.vernietigpost, kring.aanhouding, kring.vernietigbewijs to kring_app;
create policy lezen on kring.vernietiging for select to kring_app using (
  regio = current_setting('kring.regio', true) and exists (select 1 from kring.ik i where i.rol = 'privacyfunctionaris'));
create policy lezen on kring.vernietigpost for select to kring_app using (
  regio = current_setting('kring.regio', true) and exists (select 1 from kring.ik i where i.rol = 'privacyfunctionaris'));
create policy lezen on kring.aanhouding for select to kring_app using (
  regio = current_setting('kring.regio', true) and exists (select 1 from kring.ik i where i.rol = 'privacyfunctionaris'));
create policy lezen on kring.vernietigbewijs for select to kring_app using (
  regio = current_setting('kring.regio', true) and exists (select 1 from kring.ik i where i.rol = 'privacyfunctionaris'));
grant insert (regio, id, klasse, peildag, voorgesteld_op, voorgesteld_door) on kring.vernietiging to kring_app;
create policy voorstellen on kring.vernietiging for insert to kring_app with check (
  regio = current_setting('kring.regio', true) and stand = 'voorgesteld'
  and exists (select 1 from kring.ik i where i.rol = 'privacyfunctionaris' and i.mens = vernietiging.voorgesteld_door and i.nu = vernietiging.voorgesteld_op));
grant update (stand, besloten_op, besloten_door) on kring.vernietiging to kring_app;
create policy beslissen on kring.vernietiging for update to kring_app using (
  regio = current_setting('kring.regio', true) and stand = 'voorgesteld' and exists (select 1 from kring.ik i where i.rol = 'privacyfunctionaris'))
  with check (stand = 'ingetrokken' or (stand = 'besloten' and besloten_door <> voorgesteld_door
    and exists (select 1 from kring.ik i where i.mens = vernietiging.besloten_door and i.nu = vernietiging.besloten_op)));
grant insert (regio, id, vernietiging, zaak, tot, begon_op) on kring.vernietigpost to kring_app;
create policy voorstellen on kring.vernietigpost for insert to kring_app with check (
  regio = current_setting('kring.regio', true) and stand = 'wacht'
  and exists (select 1 from kring.vernietiging v, kring.ik i where v.regio = vernietigpost.regio and v.id = vernietigpost.vernietiging
    and v.stand = 'voorgesteld' and v.voorgesteld_door = i.mens and v.voorgesteld_op = i.nu and i.rol = 'privacyfunctionaris'));
grant insert (regio, id, zaak, grond, tot, mens, op) on kring.aanhouding to kring_app;
create policy aanhouden on kring.aanhouding for insert to kring_app with check (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.ik i where i.rol = 'privacyfunctionaris' and i.mens = aanhouding.mens and i.nu = aanhouding.op));
grant update (weg_op, weg_door) on kring.aanhouding to kring_app;
create policy vrijgeven on kring.aanhouding for update to kring_app using (
  regio = current_setting('kring.regio', true) and weg_op is null and exists (select 1 from kring.ik i where i.rol = 'privacyfunctionaris'))
  with check (exists (select 1 from kring.ik i where i.mens = aanhouding.weg_door and i.nu = aanhouding.weg_op));
