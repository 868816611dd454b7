-- Waarom: de opvang laat elke gemeente elk kwartaal weten hoe het met de mensen uit die gemeente gaat, in zes onderdelen (Arnhem en Achterhoek
-- 2014, regels 2136-2144; R002-106). Een verslag zonder een van de zes bestaat niet, en alleen de gemeente die het aangaat leest het (R002-107).
-- Er staat geen mens in: alleen aantallen, kleine weggelaten, en een toelichting.
set local role kring_owner;
create table kring.opvangverslag (
  regio text not null references kring.regio (id) on delete restrict,
  id uuid not null,
  organisatie uuid not null,
  gemeente text not null check (length(gemeente) between 1 and 100),
  kwartaal text not null check (kwartaal ~ '^20[0-9]{2}-Q[1-4]$'),
  inhoud jsonb not null check (
    inhoud ?& array['herkomst', 'personen', 'koppeling', 'traject', 'nazorg', 'omgeving'] and pg_column_size(inhoud) < 32768),
  mens uuid not null references kring.mens (id) on delete restrict,
  op timestamptz not null,
  primary key (regio, id),
  unique (regio, organisatie, gemeente, kwartaal),
  foreign key (regio, organisatie) references kring.organisatie (regio, id) on delete restrict
);
comment on table kring.opvangverslag is 'Kwartaalverslagen van de opvang aan een gemeente: aantallen en toelichting, nooit een mens. [bewaren: beleid]';
create index opvangverslag_mens on kring.opvangverslag (mens);
alter table kring.opvangverslag enable row level security;
alter table kring.opvangverslag force row level security;
create policy lezen on kring.opvangverslag for select to kring_app using (
  regio = current_setting('kring.regio', true)
  and (exists (select 1 from kring.ik i where i.regio = opvangverslag.regio and i.organisatie = opvangverslag.organisatie
         and i.rol in ('plaatsingscoordinator', 'opvangmedewerker'))
    or exists (select 1 from kring.ik i join kring.organisatie o on o.regio = i.regio and o.id = i.organisatie
         where i.regio = opvangverslag.regio and i.rol = 'beleidsmedewerker' and opvangverslag.gemeente = any (o.gemeenten))));
create policy toevoegen on kring.opvangverslag for insert to kring_app with check (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.ik i where i.regio = opvangverslag.regio and i.organisatie = opvangverslag.organisatie
    and i.mens = opvangverslag.mens and i.nu = opvangverslag.op and i.rol in ('plaatsingscoordinator', 'opvangmedewerker')));
grant select on kring.opvangverslag to kring_app;
grant insert (regio, id, organisatie, gemeente, kwartaal, inhoud, mens, op) on kring.opvangverslag to kring_app;
