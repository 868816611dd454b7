-- Waarom: een advies kan een consult, een gesprek of een training zijn en telt dan apart (R001-25, R002-28); een professional krijgt raad in
-- stappen, met een dossier over zijn vraag en nooit over het gezin (R002-21); een vraag aan een deskundige, de Raad of SAVE heeft een antwoord
-- en dagen, zonder dat iemand anders iets van een zaak ziet (R000-51, R001-58, R004-51).
set local role kring_owner;

create table kring.adviesdossier (
  regio text not null references kring.regio (id) on delete restrict,
  id uuid not null,
  organisatie uuid not null,
  nummer text not null,
  hoedanigheid text not null,
  vraag text not null check (length(vraag) between 1 and 4000),
  mens uuid not null references kring.mens (id) on delete restrict,
  op timestamptz not null,
  gesloten_op timestamptz,
  primary key (regio, id),
  unique (regio, nummer),
  foreign key (regio, organisatie) references kring.organisatie (regio, id) on delete restrict
);
create index adviesdossier_lijst on kring.adviesdossier (regio, organisatie, op desc, id);
comment on table kring.adviesdossier is 'Raad in stappen aan een professional: zijn vraag, niets van het gezin. [bewaren: zaak]';

alter table kring.advies add column soort text not null default 'advies'
    check (soort in ('advies', 'consult', 'coaching', 'gesprek-gezin', 'overleg', 'veiligheidsplan', 'training')),
  add column naar text check (length(naar) <= 200),
  add column dossier uuid,
  add foreign key (regio, dossier) references kring.adviesdossier (regio, id) on delete restrict;
create index advies_dossier on kring.advies (regio, dossier) where dossier is not null;
grant insert (soort, naar, dossier) on kring.advies to kring_app;

create table kring.adviesstap (
  regio text not null,
  id uuid not null,
  dossier uuid not null,
  organisatie uuid not null,
  soort text not null check (soort in ('stap', 'hercontact')),
  wat text not null check (length(wat) between 1 and 1000),
  voor_op timestamptz not null,
  mens uuid not null references kring.mens (id) on delete restrict,
  gedaan_op timestamptz,
  primary key (regio, id),
  foreign key (regio, dossier) references kring.adviesdossier (regio, id) on delete cascade,
  foreign key (regio, organisatie) references kring.organisatie (regio, id) on delete restrict
);
create index adviesstap_dossier on kring.adviesstap (regio, dossier, voor_op);
create index adviesstap_open on kring.adviesstap (regio, organisatie, voor_op) where gedaan_op is null;
comment on table kring.adviesstap is 'Wat is afgesproken in een adviesdossier, met een dag; ook opnieuw contact met de vrager. [bewaren: zaak]';

create table kring.adviesvraag (
  regio text not null references kring.regio (id) on delete restrict,
  id uuid not null,
  organisatie uuid not null,
  mens uuid not null references kring.mens (id) on delete restrict,
  nummer text not null,
  aan text not null check (aan in ('specialist', 'veilig-thuis', 'raad', 'gi', 'save', 'eigen-team')),
  aan_mens uuid references kring.mens (id) on delete restrict,
  vraag text not null check (length(vraag) between 1 and 4000),
  gesteld_op timestamptz not null,
  antwoord text check (length(antwoord) between 1 and 4000),
  beantwoord_op timestamptz,
  beantwoord_door uuid references kring.mens (id) on delete restrict,
  primary key (regio, id),
  unique (regio, nummer),
  foreign key (regio, organisatie) references kring.organisatie (regio, id) on delete restrict,
  check ((antwoord is null) = (beantwoord_op is null) and (antwoord is null) = (beantwoord_door is null))
);
create index adviesvraag_van on kring.adviesvraag (regio, organisatie, gesteld_op desc);
create index adviesvraag_aan on kring.adviesvraag (regio, aan_mens, gesteld_op desc) where aan_mens is not null;
comment on table kring.adviesvraag is 'Een vraag om raad aan een deskundige of instantie, met antwoord en dagen; wie antwoordt ziet alleen de vraag. [bewaren: zaak]';

alter table kring.adviesdossier enable row level security; alter table kring.adviesdossier force row level security;
alter table kring.adviesstap enable row level security; alter table kring.adviesstap force row level security;
alter table kring.adviesvraag enable row level security; alter table kring.adviesvraag force row level security;
grant select on kring.adviesdossier, kring.adviesstap, kring.adviesvraag to kring_app;
grant insert (regio, id, organisatie, nummer, hoedanigheid, vraag, mens, op), update (gesloten_op) on kring.adviesdossier to kring_app;
grant insert (regio, id, dossier, organisatie, soort, wat, voor_op, mens), update (gedaan_op) on kring.adviesstap to kring_app;
grant insert (regio, id, organisatie, mens, nummer, aan, aan_mens, vraag, gesteld_op), update (antwoord, beantwoord_op, beantwoord_door) on kring.adviesvraag to kring_app;

create policy lezen on kring.adviesdossier for select to kring_app using (
  exists (select 1 from kring.ik i where i.regio = adviesdossier.regio and i.organisatie = adviesdossier.organisatie
    and i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper')));
create policy openen on kring.adviesdossier for insert to kring_app with check (
  exists (select 1 from kring.ik i where i.regio = adviesdossier.regio and i.organisatie = adviesdossier.organisatie and i.mens = adviesdossier.mens
    and i.nu = adviesdossier.op and i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper')));
create policy sluiten on kring.adviesdossier for update to kring_app using (
  exists (select 1 from kring.ik i where i.regio = adviesdossier.regio and i.organisatie = adviesdossier.organisatie
    and i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper')));

create policy lezen on kring.adviesstap for select to kring_app using (
  exists (select 1 from kring.ik i where i.regio = adviesstap.regio and i.organisatie = adviesstap.organisatie
    and i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper')));
create policy afspreken on kring.adviesstap for insert to kring_app with check (
  exists (select 1 from kring.ik i join kring.adviesdossier d on d.regio = i.regio and d.organisatie = i.organisatie
    where d.regio = adviesstap.regio and d.id = adviesstap.dossier and i.organisatie = adviesstap.organisatie and i.mens = adviesstap.mens
    and i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper')));
create policy doen on kring.adviesstap for update to kring_app using (
  exists (select 1 from kring.ik i where i.regio = adviesstap.regio and i.organisatie = adviesstap.organisatie
    and i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper')));

-- who asked, with colleagues who do the same work; and who is asked by name. Nobody else, also not of the organisation that is asked.
create policy lezen on kring.adviesvraag for select to kring_app using (
  exists (select 1 from kring.ik i where i.regio = adviesvraag.regio and (i.mens = adviesvraag.aan_mens
    or (i.organisatie = adviesvraag.organisatie and i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator')))));
create policy vragen on kring.adviesvraag for insert to kring_app with check (
  exists (select 1 from kring.ik i where i.regio = adviesvraag.regio and i.organisatie = adviesvraag.organisatie and i.mens = adviesvraag.mens
    and i.nu = adviesvraag.gesteld_op and i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator')));
create policy antwoorden on kring.adviesvraag for update to kring_app using (
    adviesvraag.antwoord is null and exists (select 1 from kring.ik i where i.regio = adviesvraag.regio and (i.mens = adviesvraag.aan_mens
      or (adviesvraag.aan_mens is null and i.organisatie = adviesvraag.organisatie
          and i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator')))))
  with check (exists (select 1 from kring.ik i where i.regio = adviesvraag.regio and i.mens = adviesvraag.beantwoord_door and i.nu = adviesvraag.beantwoord_op));
