-- Waarom: berichten van en naar systemen van anderen (politie, Raad): wat binnenkomt blijft bewaard zoals het kwam, en een geldige
-- melding van de politie wordt meteen een melding, aangenomen door het systeem van de regio.
set local role kring_owner;

create table kring.post_in (
  regio text not null references kring.regio (id) on delete restrict,
  id uuid not null,
  organisatie uuid not null,
  op timestamptz not null,
  langs text not null check (langs in ('https', 'bestand')),
  koppeling text not null,
  zender text,
  zender_applicatie text,
  ontvanger text,
  ontvanger_applicatie text,
  referentie text,
  meldingnummer text,
  spoor text not null,
  omvang integer not null,
  inhoud bytea,
  sleutel text,
  stand text not null check (stand in ('ontvangen', 'aangenomen', 'wacht', 'geweigerd', 'terzijde')),
  gebrek text,
  gebrek_regel integer,
  gebrek_plek text,
  uitleg text check (length(uitleg) <= 2000),
  opmerkingen jsonb not null default '[]',
  herhaald integer not null default 0,
  zaak uuid,
  afgehandeld_op timestamptz,
  afgehandeld_door uuid,
  reden text check (length(reden) <= 2000),
  primary key (regio, id),
  foreign key (regio, organisatie) references kring.organisatie (regio, id) on delete restrict,
  foreign key (regio, zaak) references kring.zaak (regio, id) on delete cascade,
  check ((inhoud is null) = (sleutel is null)),
  check ((stand = 'aangenomen') = (zaak is not null))
);
create index post_in_lijst on kring.post_in (regio, organisatie, op desc, id);
create unique index post_in_spoor on kring.post_in (regio, organisatie, spoor);
create index post_in_referentie on kring.post_in (regio, zender, referentie) where referentie is not null;
create index post_in_zaak on kring.post_in (regio, zaak) where zaak is not null;
comment on table kring.post_in is 'Binnengekomen berichten van systemen van anderen, versleuteld zoals ze kwamen, en wat ermee gebeurde. [bewaren: zaak]';

create table kring.post_uit (
  regio text not null,
  id uuid not null,
  organisatie uuid not null,
  zaak uuid not null,
  soort text not null check (soort in ('vt-terugkoppeling', 'verzoek-tot-onderzoek')),
  op timestamptz not null,
  besluiten text[] not null,
  document uuid not null,
  stand text not null default 'klaar' check (stand in ('klaar', 'verstuurd')),
  verstuurd_op timestamptz,
  verstuurd_door uuid,
  langs text check (langs in ('bestand', 'https')),
  inhoud bytea,
  sleutel text,
  primary key (regio, id),
  foreign key (regio, organisatie) references kring.organisatie (regio, id) on delete restrict,
  foreign key (regio, zaak) references kring.zaak (regio, id) on delete cascade,
  check ((stand = 'verstuurd') = (verstuurd_op is not null and verstuurd_door is not null and langs is not null and inhoud is not null and sleutel is not null))
);
create index post_uit_lijst on kring.post_uit (regio, organisatie, op desc, id);
create index post_uit_zaak on kring.post_uit (regio, zaak);
comment on table kring.post_uit is 'Berichten aan systemen van anderen: klaar om te versturen, of verstuurd met wat er precies ging. [bewaren: zaak]';

alter table kring.post_in enable row level security; alter table kring.post_in force row level security;
alter table kring.post_uit enable row level security; alter table kring.post_uit force row level security;

-- What waits is for Veilig Thuis of the organisation it came to; once it is a report, its message is content of that report, for the
-- same people. The system sees what it put down itself, to know a repeat.
grant select on kring.post_in, kring.post_uit to kring_app;
create policy lezen on kring.post_in for select to kring_app using (
  exists (select 1 from kring.ik i where i.regio = post_in.regio and i.organisatie = post_in.organisatie
              and (i.rol = 'systeem'
                   or (i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper')
                       -- or who makes it a report in this very act
                       and (post_in.zaak is null or (post_in.afgehandeld_door = i.mens and post_in.afgehandeld_op = i.nu)))))
  or exists (select 1 from kring.mijn_inhoud m where m.regio = post_in.regio and m.zaak = post_in.zaak
              and m.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper') offset 0));
grant insert (regio, id, organisatie, op, langs, koppeling, zender, zender_applicatie, ontvanger, ontvanger_applicatie, referentie, meldingnummer,
              spoor, omvang, inhoud, sleutel, stand, gebrek, gebrek_regel, gebrek_plek, opmerkingen) on kring.post_in to kring_app;
create policy ontvangen on kring.post_in for insert to kring_app with check (
  stand in ('ontvangen', 'wacht', 'geweigerd')
  and exists (select 1 from kring.ik i where i.regio = post_in.regio and i.organisatie = post_in.organisatie and i.nu = post_in.op
                  and i.rol in ('medewerker-veilig-thuis', 'systeem')));
grant update (stand, gebrek, gebrek_regel, gebrek_plek, uitleg, herhaald, zaak, afgehandeld_op, afgehandeld_door, reden) on kring.post_in to kring_app;
create policy bijwerken on kring.post_in for update to kring_app
  using (exists (select 1 from kring.ik i where i.regio = post_in.regio and i.organisatie = post_in.organisatie
                     and (i.rol = 'systeem' or (post_in.zaak is null and i.rol = 'medewerker-veilig-thuis'))))
  with check (afgehandeld_door is null
    -- who handles it says so in the own name, now; the system counts repeats of what was handled long ago
    or exists (select 1 from kring.ik i where i.rol = 'systeem' or (i.mens = post_in.afgehandeld_door and i.nu = post_in.afgehandeld_op)));

-- What goes out belongs to a report: for who works in it.
create policy lezen on kring.post_uit for select to kring_app using (
  exists (select 1 from kring.mijn_inhoud m where m.regio = post_uit.regio and m.zaak = post_uit.zaak
              and m.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper') offset 0));
grant insert (regio, id, organisatie, zaak, soort, op, besluiten, document) on kring.post_uit to kring_app;
create policy klaarzetten on kring.post_uit for insert to kring_app with check (
  exists (select 1 from kring.mijn_inhoud m where m.regio = post_uit.regio and m.zaak = post_uit.zaak
              and m.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper') offset 0));
grant update (stand, verstuurd_op, verstuurd_door, langs, inhoud, sleutel) on kring.post_uit to kring_app;
create policy versturen on kring.post_uit for update to kring_app
  using (stand = 'klaar' and exists (select 1 from kring.mijn_inhoud m where m.regio = post_uit.regio and m.zaak = post_uit.zaak
             and m.rol = 'medewerker-veilig-thuis' offset 0))
  with check (exists (select 1 from kring.ik i where i.mens = post_uit.verstuurd_door and i.nu = post_uit.verstuurd_op));

-- That something waits is told to the front office, without a case: there is none yet.
create policy sturen_post on kring.bericht for insert to kring_app with check (
  zaak is null and soort = 'post-wacht' and rol = 'medewerker-veilig-thuis'
  and exists (select 1 from kring.ik i where i.regio = bericht.regio and i.organisatie = bericht.organisatie and i.nu = bericht.op
                  and i.rol in ('medewerker-veilig-thuis', 'systeem')));

-- The system takes a report in on its own: only one that came in as a message of the same id, in the organisation it came to, at this
-- very instant. It opens and fills it, and can read nothing back.
create or replace view kring.mijn_opening with (security_invoker = true) as
select z.regio, z.id as zaak, i.organisatie, i.mens, i.rol
  from kring.zaak z, kring.ik i
 where z.regio = i.regio and z.organisatie = i.organisatie and z.geopend_op = i.nu
   and i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator', 'systeem');
create policy opening_systeem on kring.zaak for select to kring_app using (
  exists (select 1 from kring.ik i where i.rol = 'systeem' and i.regio = zaak.regio and i.organisatie = zaak.organisatie and i.nu = zaak.geopend_op));
create policy openen_systeem on kring.zaak for insert to kring_app with check (
  soort = 'melding' and meldbron = 'politie'
  and exists (select 1 from kring.ik i, kring.post_in p
               where i.rol = 'systeem' and i.organisatie = zaak.organisatie and i.nu = zaak.geopend_op
                 and p.regio = zaak.regio and p.id = zaak.id and p.stand = 'ontvangen'));
create policy schrijven_systeem on kring.persoon for insert to kring_app with check (
  exists (select 1 from kring.ik i where i.rol = 'systeem' and i.regio = persoon.regio and i.organisatie = persoon.organisatie));
create policy schrijven_systeem on kring.persoon_bsn for insert to kring_app with check (
  exists (select 1 from kring.ik i where i.rol = 'systeem' and i.regio = persoon_bsn.regio));
create policy schrijven_systeem on kring.melder for insert to kring_app with check (
  exists (select 1 from kring.mijn_opening m where m.regio = melder.regio and m.zaak = melder.zaak and m.rol = 'systeem' offset 0));
create policy schrijven_systeem on kring.zoekkaart for insert to kring_app with check (
  exists (select 1 from kring.mijn_opening m where m.regio = zoekkaart.regio and m.zaak = zoekkaart.zaak
              and m.organisatie = zoekkaart.organisatie and m.rol = 'systeem' offset 0));
create policy schrijven_systeem on kring.zoeksleutel for insert to kring_app with check (
  exists (select 1 from kring.mijn_opening m where m.regio = zoeksleutel.regio and m.zaak = zoeksleutel.zaak
              and m.organisatie = zoeksleutel.organisatie and m.rol = 'systeem' offset 0));
