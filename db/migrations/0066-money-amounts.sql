-- Waarom: wat de visie aan geld noemt staat in de regio zelf; wat een regio begroot, toezegt en uitgeeft staat hier. Een bedrag verandert
-- nooit: een nieuw zegt welk het vervangt, en het oude blijft te lezen. Bedragen zijn hele centen. De index laat geen tweede bedrag van
-- dezelfde naam op dezelfde plek toe dat dat niet zegt. Er staat geen mens in: gemeenten, doelen en organisaties.
set local role kring_owner;
create table kring.geldpost (
  regio text not null references kring.regio (id) on delete restrict,
  id uuid not null,
  stuk uuid not null,
  soort text not null check (soort in ('beschikbaar', 'toegezegd', 'besteed', 'bijdrage')),
  jaar integer not null check (jaar between 1990 and 2100),
  wat text not null check (length(wat) between 1 and 200),
  doel text not null check (doel ~ '^[a-z0-9-]{1,60}$'),
  geldbron text not null check (geldbron ~ '^[a-z0-9-]{1,60}$'),
  gebied text check (gebied ~ '^[a-z0-9-]{1,60}$'),
  gemeente text check (length(gemeente) between 1 and 80),
  ontvanger text check (length(ontvanger) between 1 and 120),
  actie text check (actie ~ '^[a-z0-9-]{1,80}$'),
  groep text check (groep ~ '^[a-z0-9-]{1,60}$'),
  plaatsen integer check (plaatsen between 1 and 100000),
  centen bigint not null check (centen between 0 and 10000000000000),
  precisie text not null check (precisie ~ '^[a-z-]{1,20}$'),
  bron text not null check (length(bron) between 3 and 300),
  toelichting text check (length(toelichting) between 1 and 500),
  vervangt uuid,
  organisatie uuid not null,
  gemaakt_op timestamptz not null,
  primary key (regio, id),
  foreign key (regio, vervangt) references kring.geldpost (regio, id) on delete restrict,
  foreign key (regio, organisatie) references kring.organisatie (regio, id) on delete restrict
);
comment on table kring.geldpost is 'Bedragen die een regio begroot, toezegt en uitgeeft, naar jaar, doel en gemeente, met bron; nooit een mens. [bewaren: beleid]';
create unique index geldpost_eerste on kring.geldpost (regio, soort, jaar, doel, geldbron, coalesce(gebied, ''), coalesce(gemeente, ''),
  coalesce(actie, ''), coalesce(groep, ''), lower(wat)) where vervangt is null;
create unique index geldpost_vervangt on kring.geldpost (regio, vervangt) where vervangt is not null;
alter table kring.geldpost enable row level security;
alter table kring.geldpost force row level security;
create policy lezen on kring.geldpost for select to kring_app using (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.ik i where i.regio = geldpost.regio
    and i.rol in ('beleidsmedewerker', 'procesregisseur', 'burgemeester', 'beheerder')));
create policy toevoegen on kring.geldpost for insert to kring_app with check (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.ik i where i.regio = geldpost.regio and i.organisatie = geldpost.organisatie
    and i.rol = 'beleidsmedewerker'));
grant select on kring.geldpost to kring_app;
grant insert (regio, id, stuk, soort, jaar, wat, doel, geldbron, gebied, gemeente, ontvanger, actie, groep, plaatsen, centen, precisie, bron, toelichting, vervangt, organisatie, gemaakt_op) on kring.geldpost to kring_app;
