-- Waarom: Veilig Thuis levert elk halfjaar gegevens aan het CBS, per melding en met het BSN (Wmo 2015 art. 4.2.12; UB art. 4.3.2). Dat doet een
-- eigen rol bij Veilig Thuis, nooit sturing. De gegevens komen uit vier functies die alleen voor die rol en de eigen organisatie iets geven;
-- het bestand staat verzegeld, en gaat weg als het niet meer nodig is. Wie meldde krijgt een woord uit de landelijke lijst.
set local role kring_owner;
alter table kring.bewaarklasse no force row level security;
insert into kring.bewaarklasse (naam, termijn, bron) values
  ('levering', 'het bestand tot het halfjaar na aanvaarding voorbij is; de regel van de levering 7 jaar', 'informatieprotocol beleidsinformatie Veilig Thuis 6.6; platform');
alter table kring.bewaarklasse force row level security;
alter table kring.rolvervulling drop constraint rolvervulling_rol_check, add constraint rolvervulling_rol_check check (rol in (
  'medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator', 'procesregisseur', 'overlegvoorzitter', 'ketenpartner',
  'professional', 'aandachtsfunctionaris', 'hulpofficier', 'burgemeester', 'medewerker-huisverbod', 'plaatsingscoordinator', 'opvangmedewerker',
  'medewerker-beleidsinformatie', 'beleidsmedewerker', 'beheerder', 'systeem'));
alter table kring.melder add column soort text check (soort ~ '^[a-z0-9-]{2,40}$');
grant insert (soort) on kring.melder to kring_app;

create table kring.cbslevering (
  regio text not null references kring.regio (id) on delete restrict,
  id uuid not null,
  organisatie uuid not null,
  halfjaar text not null check (halfjaar ~ '^20[0-9]{2}-H[12]$'),
  versie integer not null check (versie >= 1),
  definitie text not null check (definitie ~ '^[a-z0-9-]{1,60}$'),
  stand text not null default 'gemaakt' check (stand in ('gemaakt', 'ingediend', 'aanvaard', 'afgewezen', 'vervangen')),
  keuring jsonb not null check (jsonb_typeof(keuring) = 'object'),
  mens uuid not null references kring.mens (id) on delete restrict,
  gemaakt_op timestamptz not null,
  stand_op timestamptz not null,
  reden text check (length(reden) between 1 and 1000),
  grootte integer not null check (grootte >= 0),
  som bytea not null check (length(som) = 32),
  sleutel text not null,
  omhuld bytea,
  nonce bytea not null check (length(nonce) = 12),
  cijfer bytea,
  weg_op timestamptz,
  primary key (regio, id),
  unique (regio, organisatie, halfjaar, versie),
  foreign key (regio, organisatie) references kring.organisatie (regio, id) on delete restrict,
  check ((omhuld is null) = (weg_op is not null) and (cijfer is null) = (weg_op is not null))
);
comment on table kring.cbslevering is 'Leveringen aan het CBS, met hun bestand onder zegel zolang dat nodig is. [bewaren: levering]';
alter table kring.cbslevering enable row level security;
alter table kring.cbslevering force row level security;
create policy lezen on kring.cbslevering for select to kring_app using (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.ik i where i.regio = cbslevering.regio and i.organisatie = cbslevering.organisatie and i.rol = 'medewerker-beleidsinformatie'));
create policy toevoegen on kring.cbslevering for insert to kring_app with check (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.ik i where i.regio = cbslevering.regio and i.organisatie = cbslevering.organisatie and i.mens = cbslevering.mens
    and i.rol = 'medewerker-beleidsinformatie'));
create policy bijwerken on kring.cbslevering for update to kring_app using (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.ik i where i.regio = cbslevering.regio and i.organisatie = cbslevering.organisatie and i.rol = 'medewerker-beleidsinformatie'));
grant select on kring.cbslevering to kring_app;
grant insert (regio, id, organisatie, halfjaar, versie, definitie, stand, keuring, mens, gemaakt_op, stand_op, grootte, som, sleutel, omhuld, nonce, cijfer) on kring.cbslevering to kring_app;
grant update (stand, stand_op, reden) on kring.cbslevering to kring_app;
-- The worker takes the file away when its time has come, and reads nothing of it.
create policy werker on kring.cbslevering for select to kring_worker using (regio = current_setting('kring.regio', true));
create policy werker_weg on kring.cbslevering for update to kring_worker using (regio = current_setting('kring.regio', true) and weg_op is null) with check (weg_op is not null);
grant select (regio, id, halfjaar, stand, weg_op) on kring.cbslevering to kring_worker;
grant update (omhuld, cijfer, weg_op) on kring.cbslevering to kring_worker;

-- The windows. They read as kring_levering, which nobody can sign in as: only reports, only what is delivered, no name and no text.
grant usage on schema kring to kring_levering;
grant select on kring.ik to kring_levering;
grant select (regio, id, mens, organisatie, rol, van, tot) on kring.rolvervulling to kring_levering;
grant select (regio, id, soort, nummer, organisatie, open, geopend_op, gesloten_op) on kring.zaak to kring_levering;
grant select (regio, zaak, persoon) on kring.zaak_persoon to kring_levering;
grant select (regio, id, geboortedatum, geslacht) on kring.persoon to kring_levering;
grant select (regio, persoon, bsn_versleuteld, sleutel) on kring.persoon_bsn to kring_levering;
grant select (regio, zaak, soort) on kring.melder to kring_levering;
grant select (regio, organisatie, nummer, vormen, hoedanigheid, op, soort) on kring.advies to kring_levering;
grant select (regio, stroom, positie, soort, op, inhoud) on kring.gebeurtenis to kring_levering;
create policy levering on kring.rolvervulling for select to kring_levering using (true);
create policy levering on kring.zaak for select to kring_levering using (soort = 'melding');
create policy levering on kring.zaak_persoon for select to kring_levering using (true);
create policy levering on kring.persoon for select to kring_levering using (true);
create policy levering on kring.persoon_bsn for select to kring_levering using (true);
create policy levering on kring.melder for select to kring_levering using (true);
create policy levering on kring.advies for select to kring_levering using (soort = 'advies');
create policy levering on kring.gebeurtenis for select to kring_levering using (soort in (
  'MeldingOntvangen', 'MeldingAangevuld', 'InstantieGeinformeerd', 'WegingBesloten', 'BesluitBevestigd', 'OnderzoekGestart', 'OnderzoekAfgerond', 'MeldingGesloten'));

create function kring.cbs_zaken(vanaf timestamptz, tot timestamptz) returns table (id uuid, nummer text)
  language sql stable security definer set search_path = kring as $$
  with mij as (select i.regio, i.organisatie from ik i where i.rol = 'medewerker-beleidsinformatie')
  select z.id, z.nummer from zaak z
   where z.regio = (select regio from mij) and z.organisatie = (select organisatie from mij) and z.soort = 'melding' and z.geopend_op < cbs_zaken.tot
     and (z.open or z.gesloten_op >= cbs_zaken.vanaf)
     and ((z.gesloten_op >= cbs_zaken.vanaf and z.gesloten_op < cbs_zaken.tot)
       or exists (select 1 from gebeurtenis g where g.regio = z.regio and g.stroom = z.id and g.soort = 'OnderzoekGestart'
                    and g.op >= cbs_zaken.vanaf and g.op < cbs_zaken.tot))
   order by z.nummer
$$;
comment on function kring.cbs_zaken(timestamptz, timestamptz) is 'De meldingen van de eigen organisatie die in een halfjaar klaar waren; alleen voor wie aan het CBS levert.';

create function kring.cbs_feiten(zaken uuid[]) returns table (zaak uuid, soort text, op timestamptz, inhoud jsonb)
  language sql stable security definer set search_path = kring as $$
  with mij as (select i.regio, i.organisatie from ik i where i.rol = 'medewerker-beleidsinformatie')
  select g.stroom, g.soort, g.op, g.inhoud from zaak z join gebeurtenis g on g.regio = z.regio and g.stroom = z.id
   where z.regio = (select regio from mij) and z.organisatie = (select organisatie from mij) and z.soort = 'melding' and z.id = any(zaken)
   order by g.stroom, g.positie
$$;
comment on function kring.cbs_feiten(uuid[]) is 'Wat van meldingen van de eigen organisatie aan het CBS verteld wordt; alleen voor wie aan het CBS levert.';

create function kring.cbs_mensen(zaken uuid[]) returns table (zaak uuid, persoon uuid, geboortedatum text, geslacht text, sleutel text, bsn bytea)
  language sql stable security definer set search_path = kring as $$
  with mij as (select i.regio, i.organisatie from ik i where i.rol = 'medewerker-beleidsinformatie')
  select z.id, p.id, p.geboortedatum, p.geslacht, b.sleutel, b.bsn_versleuteld
    from zaak z join zaak_persoon zp on zp.regio = z.regio and zp.zaak = z.id
      join persoon p on p.regio = zp.regio and p.id = zp.persoon left join persoon_bsn b on b.regio = p.regio and b.persoon = p.id
   where z.regio = (select regio from mij) and z.organisatie = (select organisatie from mij) and z.soort = 'melding' and z.id = any(zaken)
   order by z.id, p.id
$$;
comment on function kring.cbs_mensen(uuid[]) is 'Geboortedatum, geslacht en versleuteld BSN bij meldingen van de eigen organisatie; alleen voor wie aan het CBS levert.';

create function kring.cbs_melders(zaken uuid[]) returns table (zaak uuid, soort text)
  language sql stable security definer set search_path = kring as $$
  with mij as (select i.regio, i.organisatie from ik i where i.rol = 'medewerker-beleidsinformatie')
  select z.id, m.soort from zaak z join melder m on m.regio = z.regio and m.zaak = z.id
   where z.regio = (select regio from mij) and z.organisatie = (select organisatie from mij) and z.soort = 'melding' and z.id = any(zaken)
$$;
comment on function kring.cbs_melders(uuid[]) is 'De hoedanigheid van wie meldde, zonder naam; alleen voor wie aan het CBS levert.';

create function kring.cbs_adviezen(vanaf timestamptz, tot timestamptz) returns table (nummer text, vormen text[], hoedanigheid text)
  language sql stable security definer set search_path = kring as $$
  with mij as (select i.regio, i.organisatie from ik i where i.rol = 'medewerker-beleidsinformatie')
  select a.nummer, a.vormen, a.hoedanigheid from advies a
   where a.regio = (select regio from mij) and a.organisatie = (select organisatie from mij)
     and a.soort = 'advies' and a.op >= cbs_adviezen.vanaf and a.op < cbs_adviezen.tot
   order by a.nummer
$$;
comment on function kring.cbs_adviezen(timestamptz, timestamptz) is 'De adviezen van de eigen organisatie in een halfjaar; alleen voor wie aan het CBS levert.';

revoke all on function kring.cbs_zaken(timestamptz, timestamptz), kring.cbs_feiten(uuid[]), kring.cbs_mensen(uuid[]), kring.cbs_melders(uuid[]),
  kring.cbs_adviezen(timestamptz, timestamptz) from public;
reset role;
alter function kring.cbs_zaken(timestamptz, timestamptz) owner to kring_levering;
alter function kring.cbs_feiten(uuid[]) owner to kring_levering;
alter function kring.cbs_mensen(uuid[]) owner to kring_levering;
alter function kring.cbs_melders(uuid[]) owner to kring_levering;
alter function kring.cbs_adviezen(timestamptz, timestamptz) owner to kring_levering;
grant execute on function kring.cbs_zaken(timestamptz, timestamptz), kring.cbs_feiten(uuid[]), kring.cbs_mensen(uuid[]), kring.cbs_melders(uuid[]),
  kring.cbs_adviezen(timestamptz, timestamptz) to kring_app;
