-- Waarom: de beddenzoeker. Plekken met hun stand, vragen om een plek zonder iemands gegevens, en alleen aantallen die blijven. Een vraag
-- staat met opzet niet in het journaal en verdwijnt binnen een dag na haar einde (SD-27 tot SD-32). De rollen van het huisverbod (0032) blijven staan.
set local role kring_owner;

alter table kring.rolvervulling drop constraint rolvervulling_rol_check, add constraint rolvervulling_rol_check check (rol in (
  'medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator', 'procesregisseur',
  'hulpofficier', 'burgemeester', 'medewerker-huisverbod', 'plaatsingscoordinator', 'opvangmedewerker',
  'beleidsmedewerker', 'beheerder', 'systeem'));

create table kring.plek (
  regio text not null,
  id uuid not null,
  organisatie uuid not null,
  aanbod text not null check (aanbod ~ '^[a-z0-9-]{1,60}$'),
  naam text not null check (length(naam) between 1 and 40),
  volwassenen integer not null check (volwassenen between 0 and 20),
  kinderen integer not null check (kinderen between 0 and 20),
  groepen text[] not null,
  geschikt text[] not null,
  kleur text not null check (kleur in ('groen', 'oranje', 'rood')),
  niet_in text[] not null,
  niet_in_provincies text[] not null,
  medewerkers uuid[] not null default '{}',
  stand text not null check (stand in ('vrij', 'vast', 'bezet', 'dicht')),
  stand_op timestamptz not null,
  vrij_rond date,
  adres_sleutel text,
  adres_cijfer bytea,
  primary key (regio, id),
  foreign key (regio, organisatie) references kring.organisatie (regio, id) on delete restrict,
  check ((adres_sleutel is null) = (adres_cijfer is null))
);
create index plek_organisatie on kring.plek (regio, organisatie, stand);
comment on table kring.plek is 'Plekken van een opvang met hun stand. Waar een plek ligt staat er niet, een adres alleen versleuteld. [bewaren: naslag]';
comment on column kring.plek.niet_in is 'Gemeenten waarvoor de opvang zelf zegt dat deze plek niet kan; zegt niets over waar de plek is.';
comment on column kring.plek.adres_cijfer is 'Versleuteld met een sleutel buiten de database; niemand leest deze kolom, alleen toon_adres geeft haar.';

create table kring.plekstand (
  regio text not null,
  id uuid not null,
  plek uuid not null,
  stand text not null,
  op timestamptz not null,
  primary key (regio, id),
  foreign key (regio, plek) references kring.plek (regio, id) on delete cascade
);
create index plekstand_plek on kring.plekstand (regio, plek, op desc);
comment on table kring.plekstand is 'Hoe vol het was: elke verandering van een plek, zonder wie er zat. [bewaren: naslag]';

create table kring.adresblik (
  regio text not null,
  id uuid not null,
  plek uuid not null,
  mens uuid not null,
  reden text not null check (reden in ('verhuizing', 'spoed', 'hulp-in-huis', 'onderhoud')),
  op timestamptz not null,
  primary key (regio, id),
  foreign key (regio, plek) references kring.plek (regio, id) on delete cascade,
  foreign key (mens) references kring.mens (id) on delete restrict
);
create index adresblik_plek on kring.adresblik (regio, plek, op desc);
create index adresblik_mens on kring.adresblik (mens);
comment on table kring.adresblik is 'Wie het adres van een plek opvroeg, en waarom (SD-27). [bewaren: toegang]';

create table kring.bedvraag (
  regio text not null,
  id uuid not null,
  organisatie uuid not null,
  mens uuid not null,
  gemeente text not null,
  volwassenen integer not null check (volwassenen between 0 and 20),
  kinderen text[] not null check (cardinality(kinderen) <= 20),
  groep text,
  behoeften text[] not null,
  urgentie text not null check (urgentie in ('nu', 'vandaag', 'deze-week')),
  kleur text not null check (kleur in ('groen', 'oranje', 'rood')),
  mijden text[] not null,
  terugbel text not null check (length(terugbel) between 6 and 30),
  ambulant text not null,
  buiten text check (buiten in ('veiligheid', 'deskundigheid', 'capaciteit')),
  landelijk text check (landelijk in ('zeer-specialistisch', 'extreem-gevaar')),
  weg text not null,
  naar uuid[] not null,
  nee uuid[] not null default '{}',
  past boolean not null,
  wijzigingen integer not null default 0 check (wijzigingen between 0 and 3),
  stand text not null check (stand in ('open', 'vastgehouden', 'geplaatst', 'beeindigd')),
  gevraagd_op timestamptz not null,
  antwoord_voor timestamptz not null,
  geescaleerd_op timestamptz,
  kijk_voor timestamptz not null,
  plek uuid,
  vast_tot timestamptz,
  criterium text,
  kindoordeel text,
  besloten_door uuid,
  eind_op timestamptz,
  einde text,
  primary key (regio, id),
  foreign key (regio, organisatie) references kring.organisatie (regio, id) on delete cascade,
  foreign key (regio, plek) references kring.plek (regio, id) on delete set null (plek),
  foreign key (mens) references kring.mens (id) on delete cascade,
  check ((stand in ('geplaatst', 'beeindigd')) = (eind_op is not null)),
  check ((stand = 'vastgehouden') = (vast_tot is not null)),
  check (stand <> 'vastgehouden' or criterium is not null)
);
create index bedvraag_stand on kring.bedvraag (regio, stand, gevraagd_op);
create index bedvraag_mens on kring.bedvraag (mens);
create index bedvraag_plek on kring.bedvraag (regio, plek);
create index bedvraag_organisatie on kring.bedvraag (regio, organisatie);
comment on table kring.bedvraag is 'Vragen om een plek: grootte, behoeften en een terugbelnummer, nooit wie. Weg binnen 24 uur na het einde. [bewaren: kort]';

create table kring.bedtelling (
  regio text not null references kring.regio (id) on delete restrict,
  id uuid not null,
  jaar integer not null check (jaar between 2000 and 2200),
  soort text not null check (soort in ('gevraagd', 'wacht', 'einde', 'nee', 'nee-rood', 'weg', 'buiten', 'vervallen')),
  waarde text not null check (waarde ~ '^[a-z0-9-]{1,60}$'),
  primary key (regio, id)
);
create index bedtelling_telling on kring.bedtelling (regio, jaar, soort, waarde);
comment on table kring.bedtelling is 'Wat er van bedvragen blijft: aantallen per jaar, zonder vraag, opvang of dag. [bewaren: naslag]';

create table kring.opvangincident (
  regio text not null,
  id uuid not null,
  organisatie uuid not null,
  mens uuid not null,
  op timestamptz not null,
  reden text not null,
  wat text not null check (length(wat) between 1 and 2000),
  primary key (regio, id),
  foreign key (regio, organisatie) references kring.organisatie (regio, id) on delete restrict,
  foreign key (mens) references kring.mens (id) on delete restrict
);
create index opvangincident_lijst on kring.opvangincident (regio, organisatie, op desc);
create index opvangincident_mens on kring.opvangincident (mens);
comment on table kring.opvangincident is 'Elke keer dat code rood geen plek kreeg bij een opvang; zonder wie er kwam (R002-57). [bewaren: naslag]';

alter table kring.plek enable row level security; alter table kring.plek force row level security;
alter table kring.plekstand enable row level security; alter table kring.plekstand force row level security;
alter table kring.adresblik enable row level security; alter table kring.adresblik force row level security;
alter table kring.bedvraag enable row level security; alter table kring.bedvraag force row level security;
alter table kring.bedtelling enable row level security; alter table kring.bedtelling force row level security;
alter table kring.opvangincident enable row level security; alter table kring.opvangincident force row level security;

-- Only who works at the shelter itself sees its places; who asks hears yes or no.
grant select (regio, id, organisatie, aanbod, naam, volwassenen, kinderen, groepen, geschikt, kleur, niet_in, niet_in_provincies, medewerkers, stand, stand_op, vrij_rond) on kring.plek to kring_app;
create policy lezen on kring.plek for select to kring_app using (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.ik i where i.organisatie = plek.organisatie and i.rol in ('plaatsingscoordinator', 'opvangmedewerker')));
grant insert (regio, id, organisatie, aanbod, naam, volwassenen, kinderen, groepen, geschikt, kleur, niet_in, niet_in_provincies, medewerkers, stand, stand_op, vrij_rond, adres_sleutel, adres_cijfer) on kring.plek to kring_app;
create policy openen on kring.plek for insert to kring_app with check (
  regio = current_setting('kring.regio', true) and stand in ('vrij', 'dicht')
  and exists (select 1 from kring.ik i where i.organisatie = plek.organisatie and i.nu = plek.stand_op and i.rol = 'plaatsingscoordinator'));
grant update (stand, stand_op, vrij_rond) on kring.plek to kring_app;
create policy bijwerken on kring.plek for update to kring_app
  using (regio = current_setting('kring.regio', true) and stand <> 'vast'
    and exists (select 1 from kring.ik i where i.organisatie = plek.organisatie and i.rol in ('plaatsingscoordinator', 'opvangmedewerker')))
  with check (regio = current_setting('kring.regio', true) and stand <> 'vast');

grant select on kring.plekstand to kring_app;
create policy lezen on kring.plekstand for select to kring_app using (
  exists (select 1 from kring.plek p where p.regio = plekstand.regio and p.id = plekstand.plek offset 0));

-- Asking for an address leaves a line in the own name, before it is given.
grant select on kring.adresblik to kring_app;
create policy lezen on kring.adresblik for select to kring_app using (
  exists (select 1 from kring.plek p where p.regio = adresblik.regio and p.id = adresblik.plek offset 0));
grant insert (regio, id, plek, mens, reden, op) on kring.adresblik to kring_app;
create policy schrijven on kring.adresblik for insert to kring_app with check (
  exists (select 1 from kring.plek p, kring.ik i where p.regio = adresblik.regio and p.id = adresblik.plek and i.mens = adresblik.mens and i.nu = adresblik.op));

-- A request: who asked for the household, and the shelters it went to.
grant select on kring.bedvraag to kring_app;
create policy lezen on kring.bedvraag for select to kring_app using (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.ik i where
    (i.organisatie = bedvraag.organisatie and i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator', 'plaatsingscoordinator', 'opvangmedewerker'))
    or (i.organisatie = any (bedvraag.naar) and i.rol in ('plaatsingscoordinator', 'opvangmedewerker'))));
grant insert (regio, id, organisatie, mens, gemeente, volwassenen, kinderen, groep, behoeften, urgentie, kleur, mijden, terugbel, ambulant, buiten, landelijk, weg, naar, past, stand, gevraagd_op, antwoord_voor, kijk_voor) on kring.bedvraag to kring_app;
create policy vragen on kring.bedvraag for insert to kring_app with check (
  regio = current_setting('kring.regio', true) and stand = 'open'
  and exists (select 1 from kring.ik i where i.organisatie = bedvraag.organisatie and i.mens = bedvraag.mens and i.nu = bedvraag.gevraagd_op
    and i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator', 'plaatsingscoordinator')));
grant update (mijden, past, wijzigingen, stand, nee, kijk_voor, plek, vast_tot, criterium, kindoordeel, besloten_door, eind_op, einde) on kring.bedvraag to kring_app;
create policy bijwerken on kring.bedvraag for update to kring_app
  using (regio = current_setting('kring.regio', true) and eind_op is null
    and exists (select 1 from kring.ik i where
      (i.organisatie = bedvraag.organisatie and i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator', 'plaatsingscoordinator'))
      or (i.organisatie = any (bedvraag.naar) and i.rol in ('plaatsingscoordinator', 'opvangmedewerker'))))
  with check (regio = current_setting('kring.regio', true));

-- Counts are left by the request itself, never by hand.
grant select on kring.bedtelling to kring_app;
create policy lezen on kring.bedtelling for select to kring_app using (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.ik i where i.rol in ('plaatsingscoordinator', 'procesregisseur', 'beleidsmedewerker')));

grant select on kring.opvangincident to kring_app;
create policy lezen on kring.opvangincident for select to kring_app using (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.ik i where (i.organisatie = opvangincident.organisatie and i.rol in ('plaatsingscoordinator', 'opvangmedewerker')) or i.rol = 'procesregisseur'));
grant insert (regio, id, organisatie, mens, op, reden, wat) on kring.opvangincident to kring_app;
create policy schrijven on kring.opvangincident for insert to kring_app with check (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.ik i where i.organisatie = opvangincident.organisatie and i.mens = opvangincident.mens and i.nu = opvangincident.op
    and i.rol in ('plaatsingscoordinator', 'opvangmedewerker')));

-- The clock: a hold that lapses, a request nobody answered, and what must be gone.
grant select, delete on kring.bedvraag to kring_worker;
grant update (stand, plek, vast_tot, criterium, kindoordeel, besloten_door, geescaleerd_op) on kring.bedvraag to kring_worker;
create policy worker on kring.bedvraag for all to kring_worker using (true) with check (stand <> 'geplaatst');

-- The places follow their requests, in the same transaction: held, taken, free again. Nobody holds or frees a place by hand.
grant select on kring.plek to kring_wachter;
grant update (stand, stand_op, vrij_rond) on kring.plek to kring_wachter;
create policy wachter on kring.plek for all to kring_wachter using (true) with check (true);
grant select (regio, plek, mens, op) on kring.adresblik to kring_wachter;
create policy wachter on kring.adresblik for select to kring_wachter using (true);
grant insert (regio, id, plek, stand, op) on kring.plekstand to kring_wachter;
create policy wachter on kring.plekstand for insert to kring_wachter with check (true);
grant insert (regio, id, jaar, soort, waarde) on kring.bedtelling to kring_wachter;
create policy wachter on kring.bedtelling for insert to kring_wachter with check (true);

create function kring.bed_past(p_regio text, p_naar uuid[], p_volwassenen int, p_kinderen int, p_groep text, p_behoeften text[], p_kleur text, p_mijd_provincies text[])
  returns boolean language sql stable security definer set search_path = kring as $$
  select exists (select 1 from plek p where p.regio = p_regio and p.regio = current_setting('kring.regio', true) and p.organisatie = any (p_naar) and p.stand = 'vrij'
     and p.volwassenen >= p_volwassenen and p.kinderen >= p_kinderen
     and (p_groep is null or cardinality(p.groepen) = 0 or p_groep = any (p.groepen))
     and p.geschikt @> p_behoeften
     and array_position(array['groen', 'oranje', 'rood'], p.kleur) >= array_position(array['groen', 'oranje', 'rood'], p_kleur)
     and not p.niet_in_provincies && p_mijd_provincies)
$$;
comment on function kring.bed_past(text, uuid[], int, int, text, text[], text, text[]) is 'Of er een vrije plek past: ja of nee. Een gebied komt hier alleen als provincie binnen (SD-29).';

create function kring.toon_adres(p_plek uuid, out sleutel text, out cijfer bytea) language sql stable security definer set search_path = kring as $$
  select p.adres_sleutel, p.adres_cijfer from plek p, ik i
   where p.regio = i.regio and p.id = p_plek and p.organisatie = i.organisatie and i.rol in ('plaatsingscoordinator', 'opvangmedewerker') and i.mens = any (p.medewerkers)
     and exists (select 1 from adresblik b where b.regio = p.regio and b.plek = p.id and b.mens = i.mens and b.op = i.nu)
$$;
comment on function kring.toon_adres(uuid) is 'Een adres tegelijk, versleuteld, aan wie op deze plek is ingedeeld en opschreef waarom (SD-27).';

create function kring.volg_bedvraag() returns trigger language plpgsql security definer set search_path = kring as $$
declare
  p_nu timestamptz := nullif(current_setting('kring.nu', true), '')::timestamptz;
  p_jaar int := extract(year from p_nu at time zone 'Europe/Amsterdam')::int;
  p_uren numeric;
begin
  if tg_op = 'INSERT' then
    insert into bedtelling (regio, id, jaar, soort, waarde) values
      (new.regio, gen_random_uuid(), p_jaar, 'gevraagd', coalesce(new.groep, 'gewoon')), (new.regio, gen_random_uuid(), p_jaar, 'weg', new.weg);
    if new.buiten is not null then insert into bedtelling (regio, id, jaar, soort, waarde) values (new.regio, gen_random_uuid(), p_jaar, 'buiten', new.buiten); end if;
    return new;
  end if;
  if cardinality(new.nee) > cardinality(old.nee) then
    insert into bedtelling (regio, id, jaar, soort, waarde) values (new.regio, gen_random_uuid(), p_jaar, case new.kleur when 'rood' then 'nee-rood' else 'nee' end, new.urgentie);
  end if;
  if old.stand = new.stand and old.plek is not distinct from new.plek then return new; end if;
  if new.stand = 'vastgehouden' then
    update plek set stand = 'vast', stand_op = p_nu where regio = new.regio and id = new.plek and stand = 'vrij' and organisatie = any (new.naar);
    if not found then raise exception 'plek % is niet vrij', new.plek using errcode = '42501'; end if;
    insert into plekstand (regio, id, plek, stand, op) values (new.regio, gen_random_uuid(), new.plek, 'vast', p_nu);
  elsif new.stand = 'geplaatst' then
    update plek set stand = 'bezet', stand_op = p_nu where regio = old.regio and id = old.plek and stand = 'vast';
    if not found or new.plek is distinct from old.plek or old.vast_tot <= p_nu then raise exception 'plek % wordt niet vastgehouden', old.plek using errcode = '42501'; end if;
    insert into plekstand (regio, id, plek, stand, op) values (old.regio, gen_random_uuid(), old.plek, 'bezet', p_nu);
    p_uren := extract(epoch from p_nu - old.gevraagd_op) / 3600;
    insert into bedtelling (regio, id, jaar, soort, waarde) values (old.regio, gen_random_uuid(), p_jaar, 'wacht',
      case when p_uren < 1 then 'binnen-1-uur' when p_uren < 4 then 'binnen-4-uur' when p_uren < 24 then 'binnen-24-uur' else 'later' end);
  elsif old.stand = 'vastgehouden' then
    update plek set stand = 'vrij', stand_op = p_nu where regio = old.regio and id = old.plek and stand = 'vast';
    insert into plekstand (regio, id, plek, stand, op) values (old.regio, gen_random_uuid(), old.plek, 'vrij', p_nu);
    if new.stand = 'open' then insert into bedtelling (regio, id, jaar, soort, waarde) values (new.regio, gen_random_uuid(), p_jaar, 'vervallen', new.urgentie); end if;
  end if;
  if new.stand = 'beeindigd' then insert into bedtelling (regio, id, jaar, soort, waarde) values (new.regio, gen_random_uuid(), p_jaar, 'einde', new.einde); end if;
  return new;
end $$;
comment on function kring.volg_bedvraag() is 'De plek volgt de vraag: vast, bezet of weer vrij; en wat blijft is een aantal.';

create function kring.volg_plek() returns trigger language plpgsql security definer set search_path = kring as $$
begin
  insert into plekstand (regio, id, plek, stand, op) values (new.regio, gen_random_uuid(), new.id, new.stand, new.stand_op);
  return new;
end $$;
comment on function kring.volg_plek() is 'Openen, sluiten of vol melden laat een regel na in de geschiedenis van de plek.';
revoke all on function kring.bed_past(text, uuid[], int, int, text, text[], text, text[]), kring.toon_adres(uuid), kring.volg_bedvraag(), kring.volg_plek() from public;
reset role;
alter function kring.bed_past(text, uuid[], int, int, text, text[], text, text[]) owner to kring_wachter;
alter function kring.toon_adres(uuid) owner to kring_wachter;
alter function kring.volg_bedvraag() owner to kring_wachter;
alter function kring.volg_plek() owner to kring_wachter;
grant execute on function kring.bed_past(text, uuid[], int, int, text, text[], text, text[]), kring.toon_adres(uuid) to kring_app;
create trigger bedvraag_volgt after insert or update on kring.bedvraag for each row execute function kring.volg_bedvraag();
-- by hand only: what follows a request is written there
create trigger plek_volgt after insert or update of stand on kring.plek for each row when (pg_trigger_depth() = 0) execute function kring.volg_plek();
