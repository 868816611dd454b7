-- Waarom: een aanvraag bij het projectfonds, een scenario en de keuze welk cijfer bij welke kosten hoort groeien in versies: elke versie is een
-- nieuwe rij en geen enkele verdwijnt. Wat er in mag staan keurt de code; wie het leest en schrijft staat hier. Er staat geen mens in.
set local role kring_owner;
create table kring.geldstuk (
  regio text not null references kring.regio (id) on delete restrict,
  id uuid not null,
  versie integer not null check (versie between 1 and 10000),
  soort text not null check (soort in ('aanvraag', 'scenario', 'koppel')),
  stand text not null check (stand ~ '^[a-z-]{1,40}$'),
  inhoud jsonb not null check (jsonb_typeof(inhoud) = 'object' and pg_column_size(inhoud) < 65536),
  organisatie uuid not null,
  gemaakt_op timestamptz not null,
  primary key (regio, id, versie),
  foreign key (regio, organisatie) references kring.organisatie (regio, id) on delete restrict
);
comment on table kring.geldstuk is 'Aanvragen bij het projectfonds, scenario''s en gekozen cijfers, elke versie een rij; nooit een mens. [bewaren: beleid]';
create index geldstuk_soort on kring.geldstuk (regio, soort, id, versie desc);
alter table kring.geldstuk enable row level security;
alter table kring.geldstuk force row level security;
create policy lezen on kring.geldstuk for select to kring_app using (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.ik i where i.regio = geldstuk.regio
    and i.rol in ('beleidsmedewerker', 'procesregisseur', 'burgemeester', 'beheerder')));
create policy toevoegen on kring.geldstuk for insert to kring_app with check (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.ik i where i.regio = geldstuk.regio and i.organisatie = geldstuk.organisatie
    and i.rol = 'beleidsmedewerker'));
grant select on kring.geldstuk to kring_app;
grant insert (regio, id, versie, soort, stand, inhoud, organisatie, gemaakt_op) on kring.geldstuk to kring_app;
