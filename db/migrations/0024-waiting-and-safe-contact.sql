-- Waarom: wie op hulp wacht staat op een lijst op leeftijd, ook bij een miljoen regels werk; nummers en e-mailadressen van een gezin staan apart,
-- zodat zij pas te zien zijn na de afspraak over veilig contact (SD-19).
set local role kring_owner;

create index werk_wacht on kring.werk (regio, gestart_op, id)
 where klaar_op is null and soort in ('gezin-wacht', 'wachttijd', 'verwijzing-na-crisis');

-- Numbers and mail addresses of the family: only ever written, never changed; a new one replaces the old in the journal. Which one holds,
-- and whether somebody checked it, are facts.
create table kring.contactgegeven (
  regio text not null,
  id uuid not null,
  zaak uuid not null,
  persoon uuid not null,
  langs text not null check (langs in ('telefoon', 'e-mail')),
  waarde text not null check (length(waarde) between 5 and 260),
  gemaakt_op timestamptz not null,
  primary key (regio, id),
  foreign key (regio, zaak) references kring.zaak (regio, id) on delete cascade,
  foreign key (regio, persoon) references kring.persoon (regio, id) on delete cascade
);
create index contactgegeven_zaak on kring.contactgegeven (regio, zaak);
create index contactgegeven_persoon on kring.contactgegeven (regio, persoon);
comment on table kring.contactgegeven is 'Telefoonnummers en e-mailadressen van wie bij een zaak hoort; te zien na de afspraak over veilig contact. [bewaren: zaak]';

alter table kring.contactgegeven enable row level security; alter table kring.contactgegeven force row level security;

grant select on kring.contactgegeven to kring_app;
create policy lezen on kring.contactgegeven for select to kring_app using (
  exists (select 1 from kring.mijn_inhoud m where m.regio = contactgegeven.regio and m.zaak = contactgegeven.zaak offset 0));
grant insert (regio, id, zaak, persoon, langs, waarde, gemaakt_op) on kring.contactgegeven to kring_app;
create policy schrijven on kring.contactgegeven for insert to kring_app with check (
  gemaakt_op = nullif(current_setting('kring.nu', true), '')::timestamptz
  -- who belongs to a case is seen only by who works in it
  and exists (select 1 from kring.zaak_persoon p where p.regio = contactgegeven.regio and p.zaak = contactgegeven.zaak and p.persoon = contactgegeven.persoon offset 0));
