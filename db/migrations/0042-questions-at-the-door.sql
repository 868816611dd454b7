-- Waarom: wie bij het loket advies vraagt, iets meldt, hulp dichtbij of hulp voor zichzelf vraagt heeft geen account. Wat hij invult komt
-- als een vraag binnen bij wie er over gaat, en iemand houdt haar vast tot vaststaat wat ermee gebeurde (R004-29, R001-36, R004-67).
set local role kring_owner;

create table kring.deurvraag (
  regio text not null references kring.regio (id) on delete restrict,
  id uuid not null,
  organisatie uuid not null,
  rol text not null check (rol in ('medewerker-veilig-thuis', 'teamcoordinator')),
  soort text not null check (soort in ('advies', 'melding', 'dichtbij', 'aanbod')),
  gemeente text not null check (length(gemeente) between 1 and 100),
  op timestamptz not null,
  oppakken_voor timestamptz not null,
  spoor bytea not null check (length(spoor) = 32),
  stand text not null default 'wacht' check (stand in ('wacht', 'opgepakt', 'klaar')),
  opgepakt_op timestamptz,
  opgepakt_door uuid,
  klaar_op timestamptz,
  klaar_door uuid,
  uitkomst text check (uitkomst in ('melding', 'advies', 'geholpen', 'doorverwezen', 'niet-bereikt', 'terzijde')),
  reden text check (length(reden) <= 2000),
  zaak uuid,
  advies uuid,
  geseind_op timestamptz,
  primary key (regio, id),
  foreign key (regio, organisatie) references kring.organisatie (regio, id) on delete restrict,
  foreign key (regio, zaak) references kring.zaak (regio, id) on delete cascade,
  foreign key (regio, advies) references kring.advies (regio, id) on delete restrict,
  check ((opgepakt_op is null) = (opgepakt_door is null)),
  check ((stand = 'klaar') = (klaar_op is not null and klaar_door is not null and uitkomst is not null)),
  check (stand <> 'opgepakt' or opgepakt_op is not null),
  check ((uitkomst is not distinct from 'melding') = (zaak is not null)),
  check ((uitkomst is not distinct from 'advies') = (advies is not null))
);
create index deurvraag_lijst on kring.deurvraag (regio, organisatie, op desc, id);
create index deurvraag_open on kring.deurvraag (regio, oppakken_voor) where stand = 'wacht' and geseind_op is null;
create index deurvraag_spoor on kring.deurvraag (spoor);
create index deurvraag_zaak on kring.deurvraag (regio, zaak) where zaak is not null;
create index deurvraag_advies on kring.deurvraag (regio, advies) where advies is not null;
comment on table kring.deurvraag is 'Vragen en meldingen die via het loket binnenkwamen: soort, gemeente en stand, en van de ontvangstcode alleen een vingerafdruk. [bewaren: zaak]';

create table kring.deurinhoud (
  regio text not null,
  vraag uuid not null,
  inhoud bytea not null,
  sleutel text not null,
  primary key (regio, vraag),
  foreign key (regio, vraag) references kring.deurvraag (regio, id) on delete cascade
);
comment on table kring.deurinhoud is 'Wat iemand bij het loket invulde, versleuteld. Weg zodra de vraag af is; alleen bij een melding blijft het, bij die melding. [bewaren: zaak]';

create table kring.deurstuk (
  regio text not null,
  id uuid not null,
  vraag uuid not null,
  volgorde integer not null check (volgorde between 1 and 5),
  type text not null check (type in ('pdf', 'jpeg', 'png', 'webp', 'docx', 'tekst')),
  omvang integer not null check (omvang > 0),
  sleutel text not null,
  omhuld bytea not null,
  nonce bytea not null,
  cijfer bytea not null,
  som bytea not null,
  primary key (regio, id),
  foreign key (regio, vraag) references kring.deurvraag (regio, id) on delete cascade
);
create index deurstuk_vraag on kring.deurstuk (regio, vraag);
comment on table kring.deurstuk is 'Bestanden bij een vraag aan het loket, gekeurd, zonder plaats, op slot. Weg zodra de vraag af is, behalve bij een melding. [bewaren: zaak]';

alter table kring.deurvraag enable row level security; alter table kring.deurvraag force row level security;
alter table kring.deurinhoud enable row level security; alter table kring.deurinhoud force row level security;
alter table kring.deurstuk enable row level security; alter table kring.deurstuk force row level security;

-- What waits is for the organisation it came to, in the role it is for; once it is a report it is for who works in that report.
grant select (regio, id, organisatie, rol, soort, gemeente, op, oppakken_voor, stand, opgepakt_op, opgepakt_door, klaar_op, klaar_door,
              uitkomst, reden, zaak, advies, geseind_op) on kring.deurvraag to kring_app;
create policy lezen on kring.deurvraag for select to kring_app using (
  exists (select 1 from kring.ik i where i.regio = deurvraag.regio and i.organisatie = deurvraag.organisatie
              and ((deurvraag.rol = 'medewerker-veilig-thuis' and i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper'))
                   or (deurvraag.rol = 'teamcoordinator' and i.rol in ('teamcoordinator', 'casusregisseur')))
              -- or who makes it a report in this very act
              and (deurvraag.zaak is null or (deurvraag.klaar_door = i.mens and deurvraag.klaar_op = i.nu)))
  or exists (select 1 from kring.mijn_inhoud m where m.regio = deurvraag.regio and m.zaak = deurvraag.zaak
              and m.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper') offset 0));
grant update (stand, opgepakt_op, opgepakt_door, klaar_op, klaar_door, uitkomst, reden, zaak, advies) on kring.deurvraag to kring_app;
-- Whoever touches it says so in the own name, now; what is done stays done.
create policy bijwerken on kring.deurvraag for update to kring_app
  using (stand <> 'klaar' and exists (select 1 from kring.ik i where i.regio = deurvraag.regio and i.organisatie = deurvraag.organisatie
             and ((deurvraag.rol = 'medewerker-veilig-thuis' and i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper'))
                  or (deurvraag.rol = 'teamcoordinator' and i.rol in ('teamcoordinator', 'casusregisseur')))))
  with check (exists (select 1 from kring.ik i where
      (deurvraag.stand = 'opgepakt' and deurvraag.opgepakt_door = i.mens and deurvraag.opgepakt_op = i.nu)
      or (deurvraag.stand = 'klaar' and deurvraag.klaar_door = i.mens and deurvraag.klaar_op = i.nu)));

grant select, delete on kring.deurinhoud, kring.deurstuk to kring_app;
create policy lezen on kring.deurinhoud for select to kring_app using (
  exists (select 1 from kring.deurvraag v where v.regio = deurinhoud.regio and v.id = deurinhoud.vraag));
create policy lezen on kring.deurstuk for select to kring_app using (
  exists (select 1 from kring.deurvraag v where v.regio = deurstuk.regio and v.id = deurstuk.vraag));
-- Nobody throws away what waits: content goes in the act that says what became of it, and of a report it stays.
create policy wegdoen on kring.deurinhoud for delete to kring_app using (
  exists (select 1 from kring.deurvraag v, kring.ik i where v.regio = deurinhoud.regio and v.id = deurinhoud.vraag
              and v.stand = 'klaar' and v.zaak is null and v.klaar_door = i.mens and v.klaar_op = i.nu));
create policy wegdoen on kring.deurstuk for delete to kring_app using (
  exists (select 1 from kring.deurvraag v, kring.ik i where v.regio = deurstuk.regio and v.id = deurstuk.vraag
              and v.stand = 'klaar' and v.zaak is null and v.klaar_door = i.mens and v.klaar_op = i.nu));

-- Who knocks is nobody to us. One function may do what knocking does: put the question down whole, and tell who it is for. The same
-- question again does nothing.
grant select (regio, id, spoor, stand) on kring.deurvraag to kring_wachter;
grant insert (regio, id, organisatie, rol, soort, gemeente, op, oppakken_voor, spoor) on kring.deurvraag to kring_wachter;
grant insert (regio, vraag, inhoud, sleutel) on kring.deurinhoud to kring_wachter;
grant insert (regio, id, vraag, volgorde, type, omvang, sleutel, omhuld, nonce, cijfer, som) on kring.deurstuk to kring_wachter;
grant insert (regio, id, organisatie, rol, zaak, soort, klok, op) on kring.bericht to kring_wachter;
create policy wachter on kring.deurvraag for select to kring_wachter using (true);
create policy wachter_klopt on kring.deurvraag for insert to kring_wachter with check (
  stand = 'wacht' and op = nullif(current_setting('kring.nu', true), '')::timestamptz and opgepakt_op is null and geseind_op is null);
create policy wachter_klopt on kring.deurinhoud for insert to kring_wachter with check (true);
create policy wachter_klopt on kring.deurstuk for insert to kring_wachter with check (true);
create policy wachter_klopt on kring.bericht for insert to kring_wachter with check (zaak is null and soort = 'deur-wacht');

create function kring.klop_aan(p_regio text, p_id uuid, p_organisatie uuid, p_rol text, p_soort text, p_gemeente text,
    p_oppakken_voor timestamptz, p_spoor bytea, p_inhoud bytea, p_sleutel text, p_stukken jsonb)
  returns boolean language plpgsql security definer set search_path = kring as $$
declare
  p_nu timestamptz := nullif(current_setting('kring.nu', true), '')::timestamptz;
begin
  insert into deurvraag (regio, id, organisatie, rol, soort, gemeente, op, oppakken_voor, spoor)
    values (p_regio, p_id, p_organisatie, p_rol, p_soort, p_gemeente, p_nu, p_oppakken_voor, p_spoor) on conflict do nothing;
  if not found then return false; end if;
  insert into deurinhoud (regio, vraag, inhoud, sleutel) values (p_regio, p_id, p_inhoud, p_sleutel);
  insert into deurstuk (regio, id, vraag, volgorde, type, omvang, sleutel, omhuld, nonce, cijfer, som)
    select p_regio, gen_random_uuid(), p_id, s.volgorde, s.type, s.omvang, s.sleutel, decode(s.omhuld, 'base64'), decode(s.nonce, 'base64'),
           decode(s.cijfer, 'base64'), decode(s.som, 'base64')
      from jsonb_to_recordset(p_stukken) as s (volgorde integer, type text, omvang integer, sleutel text, omhuld text, nonce text, cijfer text, som text);
  insert into bericht (regio, id, organisatie, rol, zaak, soort, klok, op)
    values (p_regio, gen_random_uuid(), p_organisatie, p_rol, null, 'deur-wacht', null, p_nu);
  return true;
end $$;
comment on function kring.klop_aan(text, uuid, uuid, text, text, text, timestamptz, bytea, bytea, text, jsonb) is
  'Een vraag bij het loket neerleggen: heel of niet, en dezelfde vraag maar een keer.';
create function kring.deurstand(p_spoor bytea) returns text language sql stable security definer set search_path = kring as $$
  select stand from deurvraag where spoor = p_spoor limit 1
$$;
comment on function kring.deurstand(bytea) is 'Hoe het met een vraag aan het loket staat, voor wie de code heeft: wacht, opgepakt of klaar, en niets meer.';
revoke all on function kring.klop_aan(text, uuid, uuid, text, text, text, timestamptz, bytea, bytea, text, jsonb), kring.deurstand(bytea) from public;
reset role;
alter function kring.klop_aan(text, uuid, uuid, text, text, text, timestamptz, bytea, bytea, text, jsonb) owner to kring_wachter;
alter function kring.deurstand(bytea) owner to kring_wachter;
grant execute on function kring.klop_aan(text, uuid, uuid, text, text, text, timestamptz, bytea, bytea, text, jsonb), kring.deurstand(bytea) to kring_app;

-- The clock: what nobody took up in time is said aloud once.
set local role kring_owner;
grant select (regio, id, organisatie, rol, stand, oppakken_voor, geseind_op) on kring.deurvraag to kring_worker;
grant update (geseind_op) on kring.deurvraag to kring_worker;
create policy worker on kring.deurvraag for all to kring_worker using (true) with check (true);
reset role;
