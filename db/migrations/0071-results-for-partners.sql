-- Waarom: de regio laat haar partners zien wat de aanpak oplevert (R004-22), alleen lezen en alleen de cijfers die zij in haar definitie aanwees.
-- cijferdeling komt bij het inrichten uit de regio; de muur vraagt het daar. Zonder regel ziet een partner geen waarde en geen som.
set local role kring_owner;
create table kring.cijferdeling (
  regio text not null references kring.regio (id) on delete restrict,
  cijfer text not null check (cijfer ~ '^[a-z][0-9]{3}-[0-9]{2}$'),
  primary key (regio, cijfer)
);
comment on table kring.cijferdeling is 'Welke cijfers een regio met haar partners deelt, uit de regiodefinitie. [bewaren: naslag]';
alter table kring.cijferdeling enable row level security;
alter table kring.cijferdeling force row level security;
create policy lezen on kring.cijferdeling for select to kring_app using (regio = current_setting('kring.regio', true));
create policy inrichten on kring.cijferdeling for all to kring_inrichter using (true) with check (true);
create policy teller on kring.cijferdeling for select to kring_teller using (true);
grant select on kring.cijferdeling to kring_app, kring_teller;
grant select, delete on kring.cijferdeling to kring_inrichter;
grant insert (regio, cijfer) on kring.cijferdeling to kring_inrichter;

create policy partners on kring.cijferwaarde for select to kring_app using (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.ik i where i.regio = cijferwaarde.regio
    and i.rol in ('ketenpartner', 'teamcoordinator', 'casusregisseur', 'overlegvoorzitter', 'plaatsingscoordinator'))
  and exists (select 1 from kring.cijferdeling d where d.regio = cijferwaarde.regio and d.cijfer = cijferwaarde.cijfer));

reset role;
-- Sums for a partner only where the region shares at least one figure; which figure is decided by the line of the region.
create or replace function kring.tel_regio() returns text language sql stable security definer set search_path = kring as $$
  select i.regio from kring.ik i where i.rol in ('beleidsmedewerker', 'procesregisseur', 'burgemeester', 'beheerder', 'systeem')
    or (i.rol in ('ketenpartner', 'teamcoordinator', 'casusregisseur', 'overlegvoorzitter', 'plaatsingscoordinator')
        and exists (select 1 from kring.cijferdeling d where d.regio = i.regio))
$$;
