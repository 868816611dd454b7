-- Waarom: namen, adressen en vrije tekst, los van het journaal, zodat ze verbeterd en vernietigd kunnen worden.
set local role kring_owner;

create table kring.persoon (
  regio text not null references kring.regio (id) on delete restrict,
  id uuid not null,
  organisatie uuid not null,
  voornamen text not null,
  tussenvoegsel text not null default '',
  achternaam text not null,
  geboortedatum text not null check (geboortedatum ~ '^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?|onbekend|ongeboren)$'),
  verwacht_op date,
  geslacht text not null check (geslacht in ('v', 'm', 'x', 'onbekend')),
  postcode text,
  huisnummer text,
  straat text,
  plaats text,
  verzonnen boolean not null,
  gewijzigd_op timestamptz not null,
  primary key (regio, id),
  foreign key (regio, organisatie) references kring.organisatie (regio, id) on delete restrict
);
comment on table kring.persoon is 'Directbetrokkenen: naam, geboortedatum, adres. [bewaren: zaak]';

create table kring.persoon_bsn (
  regio text not null,
  persoon uuid not null,
  bsn_versleuteld bytea not null,
  sleutel text not null,
  primary key (regio, persoon),
  foreign key (regio, persoon) references kring.persoon (regio, id) on delete cascade
);
comment on table kring.persoon_bsn is 'Versleuteld BSN; de sleutel staat buiten de database. Alleen Veilig Thuis. [bewaren: zaak]';

create table kring.zaak_persoon (
  regio text not null,
  zaak uuid not null,
  persoon uuid not null,
  primary key (regio, zaak, persoon),
  foreign key (regio, zaak) references kring.zaak (regio, id) on delete cascade,
  foreign key (regio, persoon) references kring.persoon (regio, id) on delete cascade
);
create index zaak_persoon_persoon on kring.zaak_persoon (regio, persoon, zaak);
comment on table kring.zaak_persoon is 'Welke personen bij welke zaak horen. [bewaren: zaak]';

create table kring.tekst (
  regio text not null,
  id uuid not null,
  zaak uuid not null,
  soort text not null,
  inhoud text not null check (length(inhoud) <= 20000),
  gemaakt_op timestamptz not null,
  primary key (regio, id),
  foreign key (regio, zaak) references kring.zaak (regio, id) on delete cascade
);
create index tekst_zaak on kring.tekst (regio, zaak);
comment on table kring.tekst is 'Vrije tekst bij een zaak: toedracht, motivering, afspraken. [bewaren: zaak]';

create table kring.melder (
  regio text not null,
  zaak uuid not null,
  naam text not null,
  hoedanigheid text not null,
  beroepsmatig boolean not null,
  organisatie_naam text,
  bereikbaar text not null,
  veilig_moment text,
  anonimiteit text not null check (anonimiteit in ('open', 'afgeschermd')),
  afscherm_grond text check (afscherm_grond in ('niet-beroepsmatig', 'bedreiging-slachtoffer', 'bedreiging-professional', 'verstoring-vertrouwen')),
  primary key (regio, zaak),
  foreign key (regio, zaak) references kring.zaak (regio, id) on delete cascade,
  check ((anonimiteit = 'open') = (afscherm_grond is null))
);
comment on table kring.melder is 'Wie meldde: altijd bekend bij Veilig Thuis, zo nodig afgeschermd voor het gezin. [bewaren: zaak]';

create table kring.zoekkaart (
  regio text not null,
  zaak uuid not null,
  persoon uuid not null,
  organisatie uuid not null,
  voornamen text not null,
  tussenvoegsel text not null,
  achternaam text not null,
  geboortedatum text not null,
  postcode text,
  huisnummer text,
  bsn_spoor text,
  gemeld_op timestamptz not null,
  nummer text not null,
  primary key (regio, zaak, persoon),
  foreign key (regio, zaak, persoon) references kring.zaak_persoon (regio, zaak, persoon) on delete cascade
);
create table kring.zoeksleutel (
  regio text not null,
  sleutel text not null,
  zaak uuid not null,
  persoon uuid not null,
  organisatie uuid not null,
  primary key (regio, sleutel, zaak, persoon),
  foreign key (regio, zaak, persoon) references kring.zoekkaart (regio, zaak, persoon) on delete cascade
);
create index zoeksleutel_kaart on kring.zoeksleutel (regio, zaak, persoon);
comment on table kring.zoeksleutel is 'Blokkeersleutels: klank en geboortejaar, voornaam en datum, adres, BSN-spoor. [bewaren: zaak]';
comment on table kring.zoekkaart is 'Waarmee Veilig Thuis eerdere meldingen terugvindt: kenmerken, geen inhoud. [bewaren: zaak]';

alter table kring.persoon enable row level security; alter table kring.persoon force row level security;
alter table kring.persoon_bsn enable row level security; alter table kring.persoon_bsn force row level security;
alter table kring.zaak_persoon enable row level security; alter table kring.zaak_persoon force row level security;
alter table kring.tekst enable row level security; alter table kring.tekst force row level security;
alter table kring.melder enable row level security; alter table kring.melder force row level security;
alter table kring.zoeksleutel enable row level security; alter table kring.zoeksleutel force row level security;
alter table kring.zoekkaart enable row level security; alter table kring.zoekkaart force row level security;

grant select on kring.persoon, kring.persoon_bsn, kring.zaak_persoon, kring.tekst, kring.melder, kring.zoekkaart, kring.zoeksleutel to kring_app;

-- Content needs content involvement: 'ontvanger' (somebody a case was offered to) reads the offer itself and no more; process direction nothing.
create policy lezen on kring.zaak_persoon for select to kring_app using (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.betrokkenheid b, kring.ik i
             where b.regio = zaak_persoon.regio and b.zaak = zaak_persoon.zaak and b.organisatie = i.organisatie
               and (b.mens is null or b.mens = i.mens) and b.als in ('houder', 'betrokken')
               and b.van <= i.nu and (b.tot is null or b.tot > i.nu)
               and i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator') offset 0)
  and not exists (select 1 from kring.sper s, kring.ik i
             where s.regio = zaak_persoon.regio and s.zaak = zaak_persoon.zaak and s.mens = i.mens
               and s.van <= i.nu and (s.tot is null or s.tot > i.nu) offset 0));
create policy lezen on kring.persoon for select to kring_app using (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.zaak_persoon zp where zp.regio = persoon.regio and zp.persoon = persoon.id offset 0));
create policy lezen on kring.persoon_bsn for select to kring_app using (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.ik i where i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper'))
  and exists (select 1 from kring.zaak_persoon zp where zp.regio = persoon_bsn.regio and zp.persoon = persoon_bsn.persoon offset 0));
create policy lezen on kring.tekst for select to kring_app using (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.betrokkenheid b, kring.ik i
             where b.regio = tekst.regio and b.zaak = tekst.zaak and b.organisatie = i.organisatie
               and (b.mens is null or b.mens = i.mens)
               and (b.als in ('houder', 'betrokken') or tekst.soort = 'overdracht')
               and b.van <= i.nu and (b.tot is null or b.tot > i.nu)
               and i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator') offset 0)
  and not exists (select 1 from kring.sper s, kring.ik i
             where s.regio = tekst.regio and s.zaak = tekst.zaak and s.mens = i.mens
               and s.van <= i.nu and (s.tot is null or s.tot > i.nu) offset 0));
create policy lezen on kring.melder for select to kring_app using (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.betrokkenheid b, kring.ik i
             where b.regio = melder.regio and b.zaak = melder.zaak and b.organisatie = i.organisatie
               and (b.mens is null or b.mens = i.mens) and b.als in ('houder', 'betrokken')
               and b.van <= i.nu and (b.tot is null or b.tot > i.nu)
               and i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper') offset 0)
  and not exists (select 1 from kring.sper s, kring.ik i
             where s.regio = melder.regio and s.zaak = melder.zaak and s.mens = i.mens
               and s.van <= i.nu and (s.tot is null or s.tot > i.nu) offset 0));
-- Searching for earlier reports: Veilig Thuis, over its own cards, never over a barred file.
create policy zoeken on kring.zoekkaart for select to kring_app using (
  regio = current_setting('kring.regio', true)
  and organisatie = (select i.organisatie from kring.ik i where i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper'))
  and not exists (select 1 from kring.sper s, kring.ik i
             where s.regio = zoekkaart.regio and s.zaak = zoekkaart.zaak and s.mens = i.mens
               and s.van <= i.nu and (s.tot is null or s.tot > i.nu) offset 0));

grant insert (regio, id, organisatie, voornamen, tussenvoegsel, achternaam, geboortedatum, verwacht_op, geslacht, postcode, huisnummer, straat, plaats, verzonnen, gewijzigd_op)
  on kring.persoon to kring_app;
create policy schrijven on kring.persoon for insert to kring_app with check (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.ik i where i.organisatie = persoon.organisatie
              and i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator')));
grant insert (regio, persoon, bsn_versleuteld, sleutel) on kring.persoon_bsn to kring_app;
create policy schrijven on kring.persoon_bsn for insert to kring_app with check (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.ik i where i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper')));
grant insert (regio, zaak, persoon) on kring.zaak_persoon to kring_app;
create policy schrijven on kring.zaak_persoon for insert to kring_app with check (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.ik i where i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator'))
  and exists (select 1 from kring.zaak z where z.regio = zaak_persoon.regio and z.id = zaak_persoon.zaak offset 0));
grant insert (regio, id, zaak, soort, inhoud, gemaakt_op) on kring.tekst to kring_app;
create policy schrijven on kring.tekst for insert to kring_app with check (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.ik i where i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator'))
  and exists (select 1 from kring.zaak z where z.regio = tekst.regio and z.id = tekst.zaak offset 0));
grant insert (regio, zaak, naam, hoedanigheid, beroepsmatig, organisatie_naam, bereikbaar, veilig_moment, anonimiteit, afscherm_grond) on kring.melder to kring_app;
create policy schrijven on kring.melder for insert to kring_app with check (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.zaak z where z.regio = melder.regio and z.id = melder.zaak offset 0)
  and exists (select 1 from kring.ik i where i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper')));
grant insert (regio, zaak, persoon, organisatie, voornamen, tussenvoegsel, achternaam, geboortedatum, postcode, huisnummer, bsn_spoor, gemeld_op, nummer) on kring.zoekkaart to kring_app;
create policy schrijven on kring.zoekkaart for insert to kring_app with check (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.ik i where i.organisatie = zoekkaart.organisatie and i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper')));
create policy zoeken on kring.zoeksleutel for select to kring_app using (
  regio = current_setting('kring.regio', true)
  and organisatie = (select i.organisatie from kring.ik i where i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper')));
grant insert (regio, sleutel, zaak, persoon, organisatie) on kring.zoeksleutel to kring_app;
create policy schrijven on kring.zoeksleutel for insert to kring_app with check (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.ik i where i.organisatie = zoeksleutel.organisatie and i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper')));
