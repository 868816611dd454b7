-- Waarom: een aansluiting op AWARE is een eigen soort zaak naast de casus, en een alarm dat loopt is alleen voor wie in de toekenning
-- dienst heeft. Waar iemand was blijft 72 uur. De meldkamer van de politie gaat altijd voor: Kring hoort het ernaast.
set local role kring_owner;

do $$
declare
  oud text;
begin
  select pg_get_constraintdef(oid) into oud from pg_constraint where conname = 'zaak_soort_check' and conrelid = 'kring.zaak'::regclass;
  execute 'alter table kring.zaak drop constraint zaak_soort_check, add constraint zaak_soort_check '
    || replace(oud, '''bespreking''::text', '''bespreking''::text, ''alarm''::text');
end $$;
comment on table kring.zaak is 'Een melding, casus, huisverbod, bespreking of alarmaansluiting: kenmerken zonder namen. [bewaren: zaak]';
create policy openen_alarm on kring.zaak for insert to kring_app with check (
  soort = 'alarm' and regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.ik i where i.organisatie = zaak.organisatie and i.nu = zaak.geopend_op
                and i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator')));

create table kring.aansluiting (
  regio text not null,
  zaak uuid not null,
  uit_zaak uuid not null,
  persoon uuid not null,
  hulp uuid not null,
  coordinator uuid not null,
  stand text not null check (stand in ('gevraagd', 'goedgekeurd', 'afgewezen', 'loopt', 'beeindigd')),
  gemaakt_op timestamptz not null,
  tot timestamptz,
  apparaat text check (apparaat ~ '^[A-Za-z0-9-]{3,60}$'),
  gehoord_op timestamptz,
  stil_sinds timestamptz,
  volgnummer bigint not null default 0 check (volgnummer >= 0),
  alarmen integer not null default 0 check (alarmen >= 0),
  hulp_gestopt_op timestamptz,
  primary key (regio, zaak),
  foreign key (regio, zaak) references kring.zaak (regio, id) on delete cascade,
  foreign key (regio, uit_zaak) references kring.zaak (regio, id) on delete cascade,
  foreign key (regio, coordinator) references kring.organisatie (regio, id) on delete restrict,
  check (stand <> 'loopt' or (tot is not null and apparaat is not null))
);
-- one device, one running connection: an alarm is never put with another household
create unique index aansluiting_apparaat on kring.aansluiting (regio, apparaat) where stand = 'loopt';
create index aansluiting_uit on kring.aansluiting (regio, uit_zaak);
create index aansluiting_coordinator on kring.aansluiting (regio, coordinator);
comment on table kring.aansluiting is 'Elke aansluiting op AWARE: naast welke hulp, tot wanneer, met welk apparaat. [bewaren: zaak]';

create table kring.alarmdienst (
  regio text not null,
  zaak uuid not null,
  organisatie uuid not null,
  rol text not null check (rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator', 'ketenpartner')),
  primary key (regio, zaak, organisatie, rol),
  foreign key (regio, zaak) references kring.zaak (regio, id) on delete cascade,
  foreign key (regio, organisatie) references kring.organisatie (regio, id) on delete restrict
);
create index alarmdienst_wie on kring.alarmdienst (regio, organisatie, rol);
comment on table kring.alarmdienst is 'Wie volgens de toekenning hoort dat er een alarm loopt: organisatie en rol. [bewaren: zaak]';

create table kring.alarm (
  regio text not null,
  id uuid not null,
  zaak uuid not null,
  langs text not null check (langs in ('meldkamer', 'hand')),
  volgnummer bigint check (volgnummer >= 0),
  op timestamptz not null,
  ontvangen_op timestamptz not null,
  aanvaard_op timestamptz,
  aanvaard_door uuid,
  reactie text check (reactie ~ '^[a-z-]{1,40}$'),
  ter_plaatse_op timestamptz,
  afgehandeld_op timestamptz,
  afgehandeld_door uuid,
  verwerkt_op timestamptz,
  primary key (regio, id),
  foreign key (regio, zaak) references kring.zaak (regio, id) on delete cascade,
  foreign key (aanvaard_door) references kring.mens (id) on delete restrict,
  foreign key (afgehandeld_door) references kring.mens (id) on delete restrict,
  check ((aanvaard_op is null) = (aanvaard_door is null)),
  check ((afgehandeld_op is null) = (afgehandeld_door is null)),
  check ((afgehandeld_op is null) = (reactie is null)),
  check (verwerkt_op is null or afgehandeld_op is not null)
);
create unique index alarm_volgnummer on kring.alarm (regio, zaak, volgnummer);
create index alarm_loopt on kring.alarm (regio, ontvangen_op) where verwerkt_op is null;
create index alarm_zaak on kring.alarm (regio, zaak);
create index alarm_aanvaard on kring.alarm (aanvaard_door);
create index alarm_afgehandeld on kring.alarm (afgehandeld_door);
comment on table kring.alarm is 'Elk alarm: wanneer, wie het aannam en wat de politie deed; niet waar en niet wie. [bewaren: zaak]';

create table kring.alarmplaats (
  regio text not null,
  alarm uuid not null,
  sleutel text not null,
  cijfer bytea not null,
  weg_na timestamptz not null,
  gebruikt_in text check (length(gebruikt_in) between 1 and 200),
  primary key (regio, alarm),
  foreign key (regio, alarm) references kring.alarm (regio, id) on delete cascade
);
create index alarmplaats_weg on kring.alarmplaats (regio, weg_na) where gebruikt_in is null;
comment on table kring.alarmplaats is 'Waar een alarm was, versleuteld. Weg na 72 uur, tenzij gebruikt in een rapport: dan met de zaak. [bewaren: kort]';
comment on column kring.alarmplaats.cijfer is 'Versleuteld met een sleutel buiten de database; niemand leest deze kolom, alleen open_alarm geeft haar.';

create table kring.alarmblik (
  regio text not null,
  id uuid not null,
  alarm uuid not null,
  mens uuid not null,
  reden text not null check (reden in ('opvolgen', 'collega-helpen', 'dienst-overnemen')),
  op timestamptz not null,
  primary key (regio, id),
  foreign key (regio, alarm) references kring.alarm (regio, id) on delete cascade,
  foreign key (mens) references kring.mens (id) on delete restrict
);
create index alarmblik_alarm on kring.alarmblik (regio, alarm, mens);
create index alarmblik_mens on kring.alarmblik (mens);
comment on table kring.alarmblik is 'Wie een alarm aannam en zo plaats en persoon zag, en waarom. [bewaren: toegang]';

create table kring.alarmbericht (
  regio text not null references kring.regio (id) on delete restrict,
  id uuid not null,
  sleutel text not null,
  som text not null check (som ~ '^[0-9a-f]{64}$'),
  soort text not null check (soort in ('alarm', 'hartslag')),
  volgnummer bigint not null,
  ontvangen_op timestamptz not null,
  uitkomst text not null check (uitkomst in ('vastgelegd', 'gehoord', 'oud', 'geen-aansluiting')),
  alarm uuid,
  primary key (regio, id)
);
create index alarmbericht_weg on kring.alarmbericht (regio, ontvangen_op);
comment on table kring.alarmbericht is 'Berichten van een meldkamer: welk nummer al kwam, zodat hetzelfde bericht een keer telt. Weg na 72 uur. [bewaren: kort]';

create table kring.alarmsleutel (
  regio text not null references kring.regio (id) on delete restrict,
  naam text not null check (naam ~ '^[a-z0-9-]{2,60}$'),
  sleutel text not null,
  omhuld bytea not null,
  nonce bytea not null,
  cijfer bytea not null,
  som bytea not null,
  van timestamptz not null,
  tot timestamptz,
  primary key (regio, naam)
);
comment on table kring.alarmsleutel is 'Waarmee een meldkamer haar berichten ondertekent; verzegeld in de kluis. [bewaren: naslag]';

alter table kring.aansluiting enable row level security; alter table kring.aansluiting force row level security;
alter table kring.alarmdienst enable row level security; alter table kring.alarmdienst force row level security;
alter table kring.alarm enable row level security; alter table kring.alarm force row level security;
alter table kring.alarmplaats enable row level security; alter table kring.alarmplaats force row level security;
alter table kring.alarmblik enable row level security; alter table kring.alarmblik force row level security;
alter table kring.alarmbericht enable row level security; alter table kring.alarmbericht force row level security;
alter table kring.alarmsleutel enable row level security; alter table kring.alarmsleutel force row level security;

-- The connection: for who works in it.
grant select on kring.aansluiting to kring_app;
create policy lezen on kring.aansluiting for select to kring_app using (
  exists (select 1 from kring.mijn_zaak m where m.regio = aansluiting.regio and m.zaak = aansluiting.zaak offset 0));
grant insert (regio, zaak, uit_zaak, persoon, hulp, coordinator, stand, gemaakt_op) on kring.aansluiting to kring_app;
create policy openen on kring.aansluiting for insert to kring_app with check (
  stand = 'gevraagd' and gemaakt_op = nullif(current_setting('kring.nu', true), '')::timestamptz
  and exists (select 1 from kring.mijn_opening m where m.regio = aansluiting.regio and m.zaak = aansluiting.zaak offset 0));
grant update (stand, tot, apparaat, gehoord_op, alarmen) on kring.aansluiting to kring_app;
create policy bijwerken on kring.aansluiting for update to kring_app
  using (exists (select 1 from kring.mijn_inhoud m where m.regio = aansluiting.regio and m.zaak = aansluiting.zaak offset 0))
  with check (regio = current_setting('kring.regio', true));
grant select, update (stand, gehoord_op, stil_sinds, volgnummer, alarmen, hulp_gestopt_op) on kring.aansluiting to kring_worker;
create policy worker on kring.aansluiting for all to kring_worker using (regio = current_setting('kring.regio', true)) with check (regio = current_setting('kring.regio', true));
grant select (regio, zaak, uit_zaak, persoon, apparaat, stand) on kring.aansluiting to kring_wachter;
create policy wachter on kring.aansluiting for select to kring_wachter using (true);

-- Who has duty: named by who coordinates, and read by the one it names and by who works in the connection.
grant select on kring.alarmdienst to kring_app;
create policy lezen on kring.alarmdienst for select to kring_app using (
  regio = current_setting('kring.regio', true)
  and (exists (select 1 from kring.ik i where i.organisatie = alarmdienst.organisatie and i.rol = alarmdienst.rol)
    or exists (select 1 from kring.mijn_inhoud m where m.regio = alarmdienst.regio and m.zaak = alarmdienst.zaak offset 0)));
grant insert (regio, zaak, organisatie, rol) on kring.alarmdienst to kring_app;
create policy schrijven on kring.alarmdienst for insert to kring_app with check (
  exists (select 1 from kring.mijn_inhoud m join kring.aansluiting a on a.regio = m.regio and a.zaak = m.zaak
           where m.regio = alarmdienst.regio and m.zaak = alarmdienst.zaak and m.organisatie = a.coordinator
             and m.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper') offset 0));
grant select on kring.alarmdienst to kring_wachter;
create policy wachter on kring.alarmdienst for select to kring_wachter using (true);

create view kring.mijn_alarmdienst with (security_invoker = true) as
select d.regio, d.zaak, i.organisatie, i.mens, i.rol, i.nu
  from kring.alarmdienst d, kring.ik i
 where d.regio = i.regio and d.organisatie = i.organisatie and d.rol = i.rol
   and not exists (select 1 from kring.sper s
         where s.regio = d.regio and s.zaak = d.zaak and s.mens = i.mens and s.van <= i.nu and (s.tot is null or s.tot > i.nu) offset 0);
comment on view kring.mijn_alarmdienst is 'Bij welke aansluitingen wie nu vraagt dienst heeft.';
grant select on kring.mijn_alarmdienst to kring_app, kring_wachter;

-- That an alarm runs is told to who has duty and to nobody else; what came of it stands in the connection.
create policy alleen_dienst on kring.gebeurtenis as restrictive for select to kring_app using (
  soort <> 'AlarmOntvangen'
  or exists (select 1 from kring.mijn_alarmdienst m where m.regio = gebeurtenis.regio and m.zaak = gebeurtenis.stroom offset 0));

grant select on kring.alarm to kring_app;
create policy lezen on kring.alarm for select to kring_app using (
  exists (select 1 from kring.mijn_alarmdienst m where m.regio = alarm.regio and m.zaak = alarm.zaak
             and (alarm.afgehandeld_op is null or alarm.afgehandeld_op > m.nu - interval '72 hours') offset 0));
-- Written down by hand, an alarm is one that is over.
grant insert (regio, id, zaak, langs, op, ontvangen_op, reactie, ter_plaatse_op, afgehandeld_op, afgehandeld_door) on kring.alarm to kring_app;
create policy met_de_hand on kring.alarm for insert to kring_app with check (
  langs = 'hand'
  and exists (select 1 from kring.ik i where i.mens = alarm.afgehandeld_door and i.nu = alarm.afgehandeld_op)
  and exists (select 1 from kring.mijn_inhoud m where m.regio = alarm.regio and m.zaak = alarm.zaak offset 0));
grant update (aanvaard_op, aanvaard_door, reactie, ter_plaatse_op, afgehandeld_op, afgehandeld_door) on kring.alarm to kring_app;
create policy opvolgen on kring.alarm for update to kring_app
  using (afgehandeld_op is null
    and exists (select 1 from kring.mijn_alarmdienst m where m.regio = alarm.regio and m.zaak = alarm.zaak offset 0))
  with check (regio = current_setting('kring.regio', true));
grant select, insert (regio, id, zaak, langs, volgnummer, op, ontvangen_op), update (verwerkt_op) on kring.alarm to kring_worker;
create policy worker on kring.alarm for all to kring_worker using (regio = current_setting('kring.regio', true)) with check (regio = current_setting('kring.regio', true));
grant select on kring.alarm to kring_wachter;
create policy wachter on kring.alarm for select to kring_wachter using (true);

-- In the own name, at this instant, and first come first served; who closes an alarm has taken it on.
create function kring.bewaak_alarm() returns trigger language plpgsql stable set search_path = kring as $$
begin
  if (new.aanvaard_op is distinct from old.aanvaard_op or new.aanvaard_door is distinct from old.aanvaard_door)
     and not (old.aanvaard_op is null and exists (select 1 from ik i where i.mens = new.aanvaard_door and i.nu = new.aanvaard_op)) then
    raise exception 'dit alarm is al aangenomen' using errcode = '42501';
  end if;
  if (new.afgehandeld_op is not null or new.reactie is not null or new.ter_plaatse_op is not null)
     and not exists (select 1 from ik i join alarmblik b on b.regio = i.regio and b.mens = i.mens
                      where b.alarm = new.id and i.mens = new.afgehandeld_door and i.nu = new.afgehandeld_op) then
    raise exception 'dit alarm is niet aan u' using errcode = '42501';
  end if;
  return new;
end $$;
comment on function kring.bewaak_alarm() is 'Een alarm aannemen en afronden gaat in eigen naam, op dit ogenblik; afronden doet wie het aannam.';
create trigger alarm_bewaakt before update on kring.alarm for each row when (current_user = 'kring_app') execute function kring.bewaak_alarm();

-- Taking an alarm on leaves a line in the own name, before place and person are given.
grant select on kring.alarmblik to kring_app;
create policy lezen on kring.alarmblik for select to kring_app using (
  exists (select 1 from kring.alarm a where a.regio = alarmblik.regio and a.id = alarmblik.alarm offset 0));
grant insert (regio, id, alarm, mens, reden, op) on kring.alarmblik to kring_app;
create policy aannemen on kring.alarmblik for insert to kring_app with check (
  exists (select 1 from kring.alarm a join kring.mijn_alarmdienst m on m.regio = a.regio and m.zaak = a.zaak
           where a.regio = alarmblik.regio and a.id = alarmblik.alarm and m.mens = alarmblik.mens and m.nu = alarmblik.op offset 0));
grant select on kring.alarmblik to kring_wachter;
create policy wachter on kring.alarmblik for select to kring_wachter using (true);

-- Where it was: never read from the table. Who took the alarm on may say in which report it is used.
grant select (regio, alarm, weg_na, gebruikt_in), update (gebruikt_in) on kring.alarmplaats to kring_app;
create policy lezen on kring.alarmplaats for select to kring_app using (
  exists (select 1 from kring.alarmblik b, kring.ik i where b.regio = alarmplaats.regio and b.alarm = alarmplaats.alarm and b.mens = i.mens offset 0));
create policy gebruiken on kring.alarmplaats for update to kring_app
  using (gebruikt_in is null
    and exists (select 1 from kring.alarmblik b, kring.ik i where b.regio = alarmplaats.regio and b.alarm = alarmplaats.alarm and b.mens = i.mens offset 0))
  with check (gebruikt_in is not null);
grant select (regio, alarm, weg_na, gebruikt_in), insert (regio, alarm, sleutel, cijfer, weg_na), delete on kring.alarmplaats to kring_worker;
create policy worker on kring.alarmplaats for all to kring_worker using (regio = current_setting('kring.regio', true)) with check (regio = current_setting('kring.regio', true));
grant select on kring.alarmplaats to kring_wachter;
create policy wachter on kring.alarmplaats for select to kring_wachter using (true);

grant select, insert (regio, id, sleutel, som, soort, volgnummer, ontvangen_op, uitkomst, alarm), delete on kring.alarmbericht to kring_worker;
create policy worker on kring.alarmbericht for all to kring_worker using (regio = current_setting('kring.regio', true)) with check (regio = current_setting('kring.regio', true));
grant select on kring.alarmsleutel to kring_worker;
create policy worker on kring.alarmsleutel for select to kring_worker using (regio = current_setting('kring.regio', true));
grant select (regio, naam, van, tot), insert (regio, naam, sleutel, omhuld, nonce, cijfer, som, van), update (tot) on kring.alarmsleutel to kring_inrichter;
create policy inrichten on kring.alarmsleutel for all to kring_inrichter using (true) with check (true);

-- Who it is and where: to who took this alarm on and has duty, as long as it is there.
create function kring.open_alarm(p_alarm uuid, out persoon uuid, out naam text, out geboortedatum text, out sleutel text, out cijfer bytea)
  language sql stable security definer set search_path = kring as $$
  select p.id, concat_ws(' ', nullif(p.voornamen, ''), nullif(p.tussenvoegsel, ''), nullif(p.achternaam, '')), p.geboortedatum, w.sleutel, w.cijfer
    from alarm a
    join mijn_alarmdienst m on m.regio = a.regio and m.zaak = a.zaak
    join aansluiting n on n.regio = a.regio and n.zaak = a.zaak
    join persoon p on p.regio = n.regio and p.id = n.persoon
    left join alarmplaats w on w.regio = a.regio and w.alarm = a.id and (w.weg_na > m.nu or w.gebruikt_in is not null)
   where a.id = p_alarm
     and (a.afgehandeld_op is null or a.afgehandeld_op > m.nu - interval '72 hours')
     and exists (select 1 from alarmblik b where b.regio = a.regio and b.alarm = a.id and b.mens = m.mens)
$$;
comment on function kring.open_alarm(uuid) is 'Persoon en plaats van een alarm, alleen aan wie dienst heeft en het aannam; de plaats zolang zij er is.';
-- A device runs with one household: whether it does elsewhere is a yes or a no, never with whom.
create function kring.apparaat_bezet(p_zaak uuid, p_apparaat text) returns boolean
  language sql stable security definer set search_path = kring as $$
  select exists (select 1 from aansluiting a join mijn_inhoud m on m.regio = a.regio
    where m.zaak = p_zaak and a.zaak <> p_zaak and a.apparaat = p_apparaat and a.stand = 'loopt')
$$;
comment on function kring.apparaat_bezet(uuid, text) is 'Of een apparaat al bij een andere aansluiting loopt: ja of nee.';
revoke all on function kring.open_alarm(uuid), kring.apparaat_bezet(uuid, text), kring.bewaak_alarm() from public;
grant execute on function kring.open_alarm(uuid), kring.apparaat_bezet(uuid, text) to kring_app;

reset role;
alter function kring.open_alarm(uuid) owner to kring_wachter;
alter function kring.apparaat_bezet(uuid, text) owner to kring_wachter;
-- Who is barred from a case is barred from its alarm connection too, now and later.
create or replace function kring.erf_sper() returns trigger language plpgsql security definer set search_path = kring as $$
begin
  if tg_table_name in ('bespreking', 'aansluiting') then
    insert into sper (regio, id, zaak, mens, grond, van)
    select s.regio, gen_random_uuid(), new.zaak, s.mens, 'geerfd', new.gemaakt_op
      from sper s where s.regio = new.regio and s.zaak = (to_jsonb(new) ->> 'uit_zaak')::uuid and (s.tot is null or s.tot > new.gemaakt_op);
  else
    insert into sper (regio, id, zaak, mens, grond, van)
    select new.regio, gen_random_uuid(), b.zaak, (to_jsonb(new) ->> 'mens')::uuid, 'geerfd', (to_jsonb(new) ->> 'van')::timestamptz
      from (select regio, zaak, uit_zaak from bespreking union all select regio, zaak, uit_zaak from aansluiting) b
     where b.regio = new.regio and b.uit_zaak = new.zaak;
  end if;
  return null;
end $$;
comment on function kring.erf_sper() is 'Een sper bij een zaak geldt ook aan elke tafel waar die zaak besproken wordt, en bij haar alarmaansluiting.';
set local role kring_owner;
create trigger sper_erft after insert on kring.aansluiting for each row execute function kring.erf_sper();
