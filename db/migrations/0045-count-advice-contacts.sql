-- Waarom: van een chat blijft alleen dat zij er was (SD-8), en elke chat telt als adviescontact (R004-26); consulten tellen apart (R001-25).
set local role kring_owner;

create table kring.adviescontact (
  regio text not null references kring.regio (id) on delete restrict,
  id uuid not null,
  organisatie uuid not null,
  jaar integer not null check (jaar between 2000 and 2200),
  maand integer not null check (maand between 1 and 12),
  kanaal text not null check (kanaal ~ '^[a-z-]{1,40}$'),
  soort text not null check (soort ~ '^[a-z-]{1,40}$'),
  primary key (regio, id),
  foreign key (regio, organisatie) references kring.organisatie (regio, id) on delete restrict
);
create index adviescontact_telling on kring.adviescontact (regio, organisatie, jaar, kanaal, soort);
comment on table kring.adviescontact is 'Adviescontacten, geteld: een maand, een kanaal en een soort; geen dag, geen mens, geen inhoud. [bewaren: naslag]';
alter table kring.adviescontact enable row level security; alter table kring.adviescontact force row level security;
grant select (regio, id, organisatie, jaar, maand, kanaal, soort), insert (regio, id, organisatie, jaar, maand, kanaal, soort) on kring.adviescontact to kring_app;
create policy lezen on kring.adviescontact for select to kring_app using (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.ik i where i.regio = adviescontact.regio
    and ((i.organisatie = adviescontact.organisatie and i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper'))
      or i.rol in ('procesregisseur', 'beleidsmedewerker'))));
create policy tellen on kring.adviescontact for insert to kring_app with check (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.ik i where i.regio = adviescontact.regio and i.organisatie = adviescontact.organisatie
    and i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper')));
