-- Waarom: adviezen zonder herleidbare gegevens, en wie er dienst heeft.
set local role kring_owner;

create table kring.advies (
  regio text not null references kring.regio (id) on delete restrict,
  id uuid not null,
  organisatie uuid not null,
  nummer text not null,
  kanaal text not null,
  hoedanigheid text not null,
  vormen text[] not null,
  gemeente text,
  samenvatting text not null check (length(samenvatting) <= 4000),
  uitkomst text not null check (uitkomst in ('einde-contact', 'advies', 'ondersteuning', 'melding-geadviseerd', 'doorverwezen')),
  mens uuid not null,
  op timestamptz not null,
  primary key (regio, id),
  unique (regio, nummer),
  foreign key (regio, organisatie) references kring.organisatie (regio, id) on delete restrict
);
create index advies_lijst on kring.advies (regio, organisatie, op desc, id);
comment on table kring.advies is 'Adviezen: niets dat het gezin herleidbaar maakt. [bewaren: zaak]';

create table kring.dienst (
  regio text not null references kring.regio (id) on delete restrict,
  id uuid not null,
  organisatie uuid not null,
  mens uuid not null references kring.mens (id) on delete cascade,
  van timestamptz not null,
  tot timestamptz not null,
  primary key (regio, id),
  foreign key (regio, organisatie) references kring.organisatie (regio, id) on delete cascade,
  check (tot > van)
);
create index dienst_rooster on kring.dienst (regio, organisatie, van);
comment on table kring.dienst is 'Dienstrooster: wie wanneer bereikbaar is voor acute meldingen. [bewaren: medewerker]';

alter table kring.advies enable row level security; alter table kring.advies force row level security;
alter table kring.dienst enable row level security; alter table kring.dienst force row level security;

grant select on kring.advies, kring.dienst to kring_app;
grant insert (regio, id, organisatie, nummer, kanaal, hoedanigheid, vormen, gemeente, samenvatting, uitkomst, mens, op) on kring.advies to kring_app;
create policy eigen on kring.advies for all to kring_app
  using (regio = current_setting('kring.regio', true)
    and exists (select 1 from kring.ik i where i.organisatie = advies.organisatie and i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper')))
  with check (regio = current_setting('kring.regio', true)
    and exists (select 1 from kring.ik i where i.organisatie = advies.organisatie and i.mens = advies.mens and i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper')));

grant insert (regio, id, organisatie, mens, van, tot) on kring.dienst to kring_app;
grant delete on kring.dienst to kring_app;
create policy lezen on kring.dienst for select to kring_app using (
  regio = current_setting('kring.regio', true)
  and organisatie = (select i.organisatie from kring.ik i));
create policy plannen on kring.dienst for insert to kring_app with check (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.ik i where i.organisatie = dienst.organisatie
              and i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'teamcoordinator')));
create policy schrappen on kring.dienst for delete to kring_app using (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.ik i where i.organisatie = dienst.organisatie
              and i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'teamcoordinator')));
