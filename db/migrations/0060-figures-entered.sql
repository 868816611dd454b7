-- Waarom: wat de visie aan cijfers noemt staat in de regio zelf; wat een regio er elk jaar bij vastlegt of van het CBS invoert staat hier. Een
-- waarde verandert nooit: een nieuwe zegt welke zij vervangt, en de oude blijft te lezen. De index laat geen tweede waarde van hetzelfde
-- tijdvak toe die dat niet zegt (R004-101). Er staat geen mens in.
set local role kring_owner;
create table kring.cijferwaarde (
  regio text not null references kring.regio (id) on delete restrict,
  id uuid not null,
  cijfer text not null check (cijfer ~ '^[a-z][0-9]{3}-[0-9]{2}$'),
  periode text not null check (periode ~ '^(19|20)[0-9]{2}(-(H[12]|Q[1-4]|0[1-9]|1[0-2])|/(19|20)[0-9]{2})?$'),
  gemeente text check (length(gemeente) between 1 and 80),
  waarde numeric check (waarde >= 0),
  tot numeric check (tot > waarde),
  precisie text not null check (precisie ~ '^[a-z-]{1,20}$'),
  delen jsonb check (jsonb_typeof(delen) = 'array' and pg_column_size(delen) < 16384),
  bron text not null check (length(bron) between 3 and 300),
  grens text check (length(grens) between 1 and 500),
  importdag date,
  vervangt uuid,
  organisatie uuid not null,
  gemaakt_op timestamptz not null,
  primary key (regio, id),
  check (waarde is not null or delen is not null),
  foreign key (regio, vervangt) references kring.cijferwaarde (regio, id) on delete restrict,
  foreign key (regio, organisatie) references kring.organisatie (regio, id) on delete restrict
);
comment on table kring.cijferwaarde is 'Cijfers die een regio vastlegt of invoert, met tijdvak, bron en grenzen; nooit een mens. [bewaren: beleid]';
create unique index cijferwaarde_eerste on kring.cijferwaarde (regio, cijfer, periode, coalesce(gemeente, '')) where vervangt is null;
create unique index cijferwaarde_vervangt on kring.cijferwaarde (regio, vervangt) where vervangt is not null;
alter table kring.cijferwaarde enable row level security;
alter table kring.cijferwaarde force row level security;
create policy lezen on kring.cijferwaarde for select to kring_app using (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.ik i where i.regio = cijferwaarde.regio
    and i.rol in ('beleidsmedewerker', 'procesregisseur', 'burgemeester', 'beheerder')));
create policy toevoegen on kring.cijferwaarde for insert to kring_app with check (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.ik i where i.regio = cijferwaarde.regio and i.organisatie = cijferwaarde.organisatie
    and i.rol = 'beleidsmedewerker'));
grant select on kring.cijferwaarde to kring_app;
grant insert (regio, id, cijfer, periode, gemeente, waarde, tot, precisie, delen, bron, grens, importdag, vervangt, organisatie, gemaakt_op) on kring.cijferwaarde to kring_app;
