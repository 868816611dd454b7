-- Waarom: wie bij een melding betrokken is kan een onafhankelijke vertrouwenspersoon spreken, zonder dat er iemand tussen zit (Wmo 2015 art. 4.2.6).
-- Die werkt nooit voor Veilig Thuis. Dat iemand erom vroeg weet alleen de vertrouwenspersoon: een vraag is geen zaak, heeft een eigen kring, een eigen
-- sleutel in de kast, en gaat kort na het afronden vanzelf weg (besluit 0040).
set local role kring_owner;

alter table kring.rolvervulling drop constraint rolvervulling_rol_check, add constraint rolvervulling_rol_check check (rol in (
  'medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator', 'procesregisseur', 'overlegvoorzitter', 'ketenpartner', 'professional', 'aandachtsfunctionaris', 'hulpofficier', 'burgemeester', 'medewerker-huisverbod', 'plaatsingscoordinator', 'opvangmedewerker', 'coach', 'medewerker-beleidsinformatie', 'privacyfunctionaris', 'beleidsmedewerker', 'beheerder', 'klachtbehandelaar', 'klachtcommissielid', 'vertrouwenspersoon', 'systeem'));
create or replace function kring.is_zware_rol(p_rol text) returns boolean language sql immutable parallel safe set search_path = kring as $$
  select p_rol in ('beheerder', 'privacyfunctionaris', 'procesregisseur', 'medewerker-beleidsinformatie', 'gedragswetenschapper', 'klachtbehandelaar', 'vertrouwenspersoon')
$$;
alter table kring.bewaarklasse no force row level security;
insert into kring.bewaarklasse (naam, termijn, bron, jaren) values
  ('steun', '3 maanden na het afronden', 'keuze van Kring: lang genoeg om op terug te komen, en geen wet vraagt te bewaren wat iemand een vertrouwenspersoon vertelt', null);
alter table kring.bewaarklasse force row level security;

-- Independent: not of Veilig Thuis, and not somebody who works there in any role; not the other way round either.
create function kring.bewaak_onafhankelijk() returns trigger language plpgsql stable security definer set search_path = kring as $$
begin
  if new.rol = 'vertrouwenspersoon' and exists (
       select 1 from organisatie o where o.soort = 'meldpunt' and ((o.regio = new.regio and o.id = new.organisatie)
         or exists (select 1 from rolvervulling r where r.mens = new.mens and r.regio = o.regio and r.organisatie = o.id and r.rol <> 'systeem'
              and (r.tot is null or r.tot > new.van) and (new.tot is null or new.tot > r.van))))
     and (new.tot is null or new.tot > new.van) then
    raise exception 'een vertrouwenspersoon werkt niet voor Veilig Thuis' using errcode = '42501';
  end if;
  if new.rol not in ('vertrouwenspersoon', 'systeem') and (new.tot is null or new.tot > new.van)
     and exists (select 1 from organisatie o where o.regio = new.regio and o.id = new.organisatie and o.soort = 'meldpunt')
     and exists (select 1 from rolvervulling r where r.mens = new.mens and r.rol = 'vertrouwenspersoon' and (r.tot is null or r.tot > new.van) and (new.tot is null or new.tot > r.van)) then
    raise exception 'wie vertrouwenspersoon is werkt niet voor Veilig Thuis' using errcode = '42501';
  end if;
  return new;
end $$;
comment on function kring.bewaak_onafhankelijk() is 'Een vertrouwenspersoon werkt in geen enkele rol voor Veilig Thuis, en andersom (Wmo 2015 art. 4.2.6).';
revoke all on function kring.bewaak_onafhankelijk() from public;
create trigger rol_onafhankelijk before insert or update of rol, mens, organisatie, van, tot on kring.rolvervulling for each row execute function kring.bewaak_onafhankelijk();
create trigger voorstel_onafhankelijk before insert on kring.rolvoorstel for each row execute function kring.bewaak_onafhankelijk();

create table kring.steunvraag (
  regio text not null references kring.regio (id) on delete restrict,
  id uuid not null,
  langs text not null check (langs in ('pagina', 'balie')),
  gevraagd_op timestamptz not null,
  gevraagd_door uuid not null references kring.mens (id) on delete restrict,
  oppakken_voor timestamptz not null,
  waarschuw_op timestamptz,
  bron text not null,
  stand text not null default 'wacht' check (stand in ('wacht', 'opgepakt', 'klaar')),
  opgepakt_op timestamptz,
  opgepakt_door uuid references kring.mens (id) on delete restrict,
  uitkomst text check (uitkomst in ('bijgestaan', 'gesprek', 'doorverwezen', 'wil-niet-meer', 'niet-bereikt')),
  afgesloten_op timestamptz,
  gewaarschuwd_op timestamptz,
  geseind_op timestamptz,
  primary key (regio, id),
  check ((opgepakt_op is null) = (opgepakt_door is null) and (opgepakt_op is null) = (stand = 'wacht')),
  check ((afgesloten_op is null) = (stand <> 'klaar') and (uitkomst is null) = (stand <> 'klaar'))
);
create index steunvraag_lijst on kring.steunvraag (regio, gevraagd_op desc, id);
create index steunvraag_wacht on kring.steunvraag (regio, oppakken_voor) where stand = 'wacht' and geseind_op is null;
create index steunvraag_afgesloten on kring.steunvraag (regio, afgesloten_op) where afgesloten_op is not null;
create index steunvraag_gevraagd on kring.steunvraag (gevraagd_door);
create index steunvraag_opgepakt on kring.steunvraag (opgepakt_door);
comment on table kring.steunvraag is 'Dat iemand de vertrouwenspersoon wil spreken, en hoe het ermee staat; geen naam en geen woord. [bewaren: steun]';

create table kring.steunwoord (
  regio text not null,
  steun uuid not null,
  naam text check (length(naam) <= 2000),
  bereik text not null check (length(bereik) <= 2000),
  veilig text check (length(veilig) <= 6000),
  verhaal text check (length(verhaal) <= 30000),
  primary key (regio, steun),
  foreign key (regio, steun) references kring.steunvraag (regio, id) on delete cascade
);
comment on table kring.steunwoord is 'Hoe iemand heet en veilig te bereiken is, en wat die erbij schreef, onder de sleutel van de vraag. [bewaren: steun]';

create table kring.steunnotitie (
  regio text not null,
  steun uuid not null,
  id uuid not null,
  op timestamptz not null,
  mens uuid not null references kring.mens (id) on delete restrict,
  tekst text not null check (length(tekst) <= 110000),
  primary key (regio, steun, id),
  foreign key (regio, steun) references kring.steunvraag (regio, id) on delete cascade
);
create index steunnotitie_mens on kring.steunnotitie (mens);
comment on table kring.steunnotitie is 'Eigen notities van een vertrouwenspersoon; alleen wie ze schreef leest ze. Groeit alleen. [bewaren: steun]';

create table kring.steunsleutel (
  regio text not null,
  steun uuid not null,
  plek bigint not null check (plek > 0),
  primary key (regio, steun),
  foreign key (regio, steun) references kring.steunvraag (regio, id) on delete cascade
);
create index steunsleutel_plek on kring.steunsleutel (plek);
comment on table kring.steunsleutel is 'Op welke plek buiten de database de sleutel van een vraag aan de vertrouwenspersoon ligt: een nummer, geen sleutel. [bewaren: steun]';

do $$
declare t text;
begin
  foreach t in array array['steunvraag', 'steunwoord', 'steunnotitie', 'steunsleutel'] loop
    execute format('alter table kring.%I enable row level security', t);
    execute format('alter table kring.%I force row level security', t);
    execute format('create policy vernietigen_lezen on kring.%I for select to kring_vernietiging using (true)', t);
    execute format('create policy vernietigen_weg on kring.%I for delete to kring_vernietiging using (true)', t);
    execute format('grant delete on kring.%I to kring_vernietiging', t);
  end loop;
end $$;
grant select (ctid, regio, id, afgesloten_op) on kring.steunvraag to kring_vernietiging;
grant select (ctid, regio, steun) on kring.steunwoord, kring.steunnotitie to kring_vernietiging;
grant select (ctid, regio, steun, plek) on kring.steunsleutel to kring_vernietiging;
reset role;
set local role kring_vernietiging;
grant execute on function kring.sleutel_over() to kring_owner;
reset role;
set local role kring_owner;
create trigger sleutel_over after delete on kring.steunsleutel for each row execute function kring.sleutel_over();
reset role;
set local role kring_vernietiging;
revoke execute on function kring.sleutel_over() from kring_owner;
reset role;
set local role kring_owner;

-- Whose question this is, in one place: a vertrouwenspersoon of the region; the one who took it up; and whoever passes it on, at that instant and
-- never after. Nobody of Veilig Thuis, of steering or of the administration is any of these.
create policy wachter on kring.steunvraag for select to kring_wachter using (true);
create policy wachter on kring.steunsleutel for select to kring_wachter using (true);
grant select (regio, id, langs, gevraagd_op, gevraagd_door, stand, opgepakt_door) on kring.steunvraag to kring_wachter;
grant select (regio, steun, plek) on kring.steunsleutel to kring_wachter;
create view kring.mijn_steun with (security_invoker = false) as
  select k.regio, k.id as steun, i.mens, i.nu, w.als
    from kring.steunvraag k join kring.ik i on i.regio = k.regio
    cross join lateral (
      select 'staat-bij' as als where i.rol = 'vertrouwenspersoon'
      union all
      select 'heeft' where i.rol = 'vertrouwenspersoon' and k.stand = 'opgepakt' and k.opgepakt_door = i.mens
      union all
      select 'vraagt' where k.gevraagd_door = i.mens and k.gevraagd_op = i.nu
    ) w;
comment on view kring.mijn_steun is 'Welke vragen aan de vertrouwenspersoon wie nu vraagt mag zien, heeft, of op dit ogenblik doorgeeft.';
grant select on kring.mijn_steun to kring_app;
reset role;
alter view kring.mijn_steun owner to kring_wachter;
alter function kring.bewaak_onafhankelijk() owner to kring_wachter;
set local role kring_wachter;
create or replace function kring.sleutelplek_van(p_regio text, p_zaak uuid) returns bigint
language sql stable security definer set search_path = kring as $$
  select k.plek from (select z.regio, z.zaak as van, z.plek from zaaksleutel z union all select s.regio, s.klacht, s.plek from klachtsleutel s
                      union all select t.regio, t.steun, t.plek from steunsleutel t) k
   where k.regio = p_regio and k.van = p_zaak and p_regio = nullif(current_setting('kring.regio', true), '')
$$;
comment on function kring.sleutelplek_van(text, uuid) is 'Waar de sleutel van een zaak, een klacht of een vraag aan de vertrouwenspersoon ligt; leeg als er nog geen is.';
reset role;
set local role kring_owner;

grant select on kring.steunvraag, kring.steunwoord, kring.steunnotitie to kring_app;
create policy lezen on kring.steunvraag for select to kring_app using (
  exists (select 1 from kring.mijn_steun m where m.regio = steunvraag.regio and m.steun = steunvraag.id and m.als = 'staat-bij' offset 0));
-- From the public page Kring itself puts it down; at a desk whoever hears it.
grant insert (regio, id, langs, gevraagd_op, gevraagd_door, oppakken_voor, waarschuw_op, bron) on kring.steunvraag to kring_app;
create policy vragen on kring.steunvraag for insert to kring_app with check (
  stand = 'wacht' and exists (select 1 from kring.schrijver i where i.regio = steunvraag.regio and i.mens = steunvraag.gevraagd_door and i.nu = steunvraag.gevraagd_op
    and ((steunvraag.langs = 'pagina' and i.rol = 'systeem')
      or (steunvraag.langs = 'balie' and i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'klachtbehandelaar', 'casusregisseur', 'teamcoordinator')))));
grant update (stand, opgepakt_op, opgepakt_door, uitkomst, afgesloten_op) on kring.steunvraag to kring_app;
-- Taken up in one's own name and now, also from a colleague who is away; ended only by who has it.
create policy verder on kring.steunvraag for update to kring_app
  using (stand <> 'klaar' and exists (select 1 from kring.mijn_steun m where m.regio = steunvraag.regio and m.steun = steunvraag.id and m.als = 'staat-bij' offset 0))
  with check (exists (select 1 from kring.ik i where i.regio = steunvraag.regio and i.rol = 'vertrouwenspersoon' and i.mens = steunvraag.opgepakt_door
    and ((steunvraag.stand = 'opgepakt' and steunvraag.opgepakt_op = i.nu) or (steunvraag.stand = 'klaar' and steunvraag.afgesloten_op = i.nu))));
create function kring.bewaak_steun() returns trigger language plpgsql stable set search_path = kring as $$
begin
  if new.stand = 'klaar' and (old.stand <> 'opgepakt' or new.opgepakt_door <> old.opgepakt_door or new.opgepakt_op <> old.opgepakt_op) then
    raise exception 'alleen wie deze vraag heeft rondt haar af' using errcode = '42501';
  end if;
  return new;
end $$;
comment on function kring.bewaak_steun() is 'Een vraag aan de vertrouwenspersoon wordt afgerond door wie haar heeft.';
revoke all on function kring.bewaak_steun() from public;
create trigger steun_bewaakt before update on kring.steunvraag for each row when (current_user = 'kring_app') execute function kring.bewaak_steun();

create policy lezen on kring.steunwoord for select to kring_app using (
  exists (select 1 from kring.mijn_steun m where m.regio = steunwoord.regio and m.steun = steunwoord.steun and m.als = 'staat-bij' offset 0));
grant insert (regio, steun, naam, bereik, veilig, verhaal) on kring.steunwoord to kring_app;
create policy vragen on kring.steunwoord for insert to kring_app with check (
  exists (select 1 from kring.mijn_steun m where m.regio = steunwoord.regio and m.steun = steunwoord.steun and m.als = 'vraagt' offset 0));

-- Notes are of who wrote them: a colleague does not read them either.
create policy lezen on kring.steunnotitie for select to kring_app using (
  exists (select 1 from kring.mijn_steun m where m.regio = steunnotitie.regio and m.steun = steunnotitie.steun and m.als = 'staat-bij' and m.mens = steunnotitie.mens offset 0));
grant insert (regio, steun, id, op, mens, tekst) on kring.steunnotitie to kring_app;
create policy schrijven on kring.steunnotitie for insert to kring_app with check (
  exists (select 1 from kring.mijn_steun m where m.regio = steunnotitie.regio and m.steun = steunnotitie.steun and m.als = 'heeft' and m.mens = steunnotitie.mens
    and m.nu = steunnotitie.op offset 0));

grant insert (regio, steun, plek) on kring.steunsleutel to kring_app;
create policy schrijven on kring.steunsleutel for insert to kring_app with check (
  exists (select 1 from kring.mijn_steun m where m.regio = steunsleutel.regio and m.steun = steunsleutel.steun and m.als in ('vraagt', 'heeft') offset 0));

-- Who hears of it hears that there is something: only a vertrouwenspersoon.
create policy sturen_steun on kring.bericht for insert to kring_app with check (
  zaak is null and soort = 'steun-nieuw' and rol = 'vertrouwenspersoon'
  and exists (select 1 from kring.schrijver i where i.regio = bericht.regio and i.nu = bericht.op
    and i.rol in ('systeem', 'medewerker-veilig-thuis', 'gedragswetenschapper', 'klachtbehandelaar', 'casusregisseur', 'teamcoordinator')));

-- The worker knows terms, no words.
grant select (regio, id, stand, oppakken_voor, waarschuw_op, gewaarschuwd_op, geseind_op), update (gewaarschuwd_op, geseind_op) on kring.steunvraag to kring_worker;
create policy worker on kring.steunvraag for all to kring_worker using (regio = current_setting('kring.regio', true)) with check (regio = current_setting('kring.regio', true));

reset role;
set local role kring_vernietiging;
CREATE OR REPLACE FUNCTION kring.vernietigpad()
 RETURNS TABLE(soort text, klasse text, volgorde integer, tabel text, waar text)
 LANGUAGE sql
 IMMUTABLE
 SET search_path TO 'kring'
AS $function$
  select 'zaak', null::text, (row_number() over ())::integer, v.tabel, coalesce(v.waar, 'zaak = any ($2)') from (values
    ('alarmblik', 'alarm in (select a.id from kring.alarm a where a.regio = $1 and a.zaak = any ($2))'),
    ('alarmplaats', 'alarm in (select a.id from kring.alarm a where a.regio = $1 and a.zaak = any ($2))'),
    ('noodwoord', 'nood in (select n.id from kring.noodtoegang n where n.regio = $1 and n.zaak = any ($2))'), ('noodtoegang', null),
    ('kanarie', null), ('alarm', null), ('alarmdienst', null), ('aansluiting', null),
    ('uit', null), ('link', null), ('buitenlink', null), ('mailuit', null), ('toewijzing', null), ('werk', null), ('bericht', null),
    ('coachbericht', null), ('coachblad', null), ('werkbladpost', null), ('werkblad', null), ('passage', null), ('spoorblad', null), ('deling', null), ('stukbestand', null), ('tekst', null),
    ('contactgegeven', null), ('post_in', null), ('post_uit', null),
    ('deurstuk', 'vraag in (select d.id from kring.deurvraag d where d.regio = $1 and d.zaak = any ($2))'),
    ('deurinhoud', 'vraag in (select d.id from kring.deurvraag d where d.regio = $1 and d.zaak = any ($2))'),
    ('deurvraag', null), ('melder', null), ('verblijf', null), ('huisverbod', null), ('bespreking', null),
    ('zoeksleutel', null), ('zoekkaart', null), ('zaak_persoon', null),
    ('persoon_bsn', 'persoon = any ($3)'), ('persoon', 'id = any ($3)'),
    ('zaaksleutel', null), ('sper', null), ('betrokkenheid', null), ('houder', null), ('aanhouding', null), ('zaak', 'id = any ($2)')
  ) as v (tabel, waar)
  union all
  select 'voor', v.klasse, (row_number() over ())::integer, v.tabel, v.waar from (values
    ('zaak', 'post_in', 'zaak is null and op < $2'),
    ('advies', 'deurstuk', 'vraag in (select d.id from kring.deurvraag d where d.regio = $1 and d.zaak is null and d.klaar_op < $2)'),
    ('advies', 'deurinhoud', 'vraag in (select d.id from kring.deurvraag d where d.regio = $1 and d.zaak is null and d.klaar_op < $2)'),
    ('advies', 'deurvraag', 'zaak is null and klaar_op < $2'),
    ('advies', 'adviesvraag', 'greatest(gesteld_op, beantwoord_op) < $2'),
    ('advies', 'advies', 'op < $2 and not exists (select 1 from kring.deurvraag d where d.regio = $1 and d.advies = x.id)
       and (dossier is null or exists (select 1 from kring.adviesdossier d where d.regio = $1 and d.id = x.dossier and d.gesloten_op < $2))'),
    ('advies', 'adviesstap', 'exists (select 1 from kring.adviesdossier d where d.regio = $1 and d.id = x.dossier and d.gesloten_op < $2)
       and not exists (select 1 from kring.advies a where a.regio = $1 and a.dossier = x.dossier)'),
    ('advies', 'adviesdossier', 'gesloten_op < $2 and not exists (select 1 from kring.advies a where a.regio = $1 and a.dossier = x.id)'),
    ('klacht', 'klachtstap', 'klacht in (select k.id from kring.klacht k where k.regio = $1 and k.afgesloten_op < $2)'),
    ('klacht', 'klager', 'klacht in (select k.id from kring.klacht k where k.regio = $1 and k.afgesloten_op < $2)'),
    ('klacht', 'klachtmaatregel', 'klacht in (select k.id from kring.klacht k where k.regio = $1 and k.afgesloten_op < $2)'),
    ('klacht', 'klachtklok', 'klacht in (select k.id from kring.klacht k where k.regio = $1 and k.afgesloten_op < $2)'),
    ('klacht', 'klachtlid', 'klacht in (select k.id from kring.klacht k where k.regio = $1 and k.afgesloten_op < $2)'),
    ('klacht', 'klachtsper', 'klacht in (select k.id from kring.klacht k where k.regio = $1 and k.afgesloten_op < $2)'),
    ('klacht', 'klachtsleutel', 'klacht in (select k.id from kring.klacht k where k.regio = $1 and k.afgesloten_op < $2)'),
    ('klacht', 'klacht', 'afgesloten_op < $2'),
    ('steun', 'steunnotitie', 'steun in (select k.id from kring.steunvraag k where k.regio = $1 and k.afgesloten_op < $2)'),
    ('steun', 'steunwoord', 'steun in (select k.id from kring.steunvraag k where k.regio = $1 and k.afgesloten_op < $2)'),
    ('steun', 'steunsleutel', 'steun in (select k.id from kring.steunvraag k where k.regio = $1 and k.afgesloten_op < $2)'),
    ('steun', 'steunvraag', 'afgesloten_op < $2'),
    ('toegang', 'noodwoord', 'nood in (select n.id from kring.noodtoegang n where n.regio = $1 and n.van < $2)'), ('toegang', 'noodtoegang', 'van < $2'),
    ('toegang', 'blikwoord', 'vondst in (select v.id from kring.blikvondst v where v.regio = $1 and v.laatste_op < $2)'), ('toegang', 'blikvondst', 'laatste_op < $2'), ('toegang', 'blikdag', 'op < $2'),
    ('toegang', 'inzage', 'op < $2'), ('toegang', 'adresblik', 'op < $2'), ('toegang', 'alarmblik', 'op < $2'), ('toegang', 'indexlog', 'op < $2'),
    ('toegang', 'beheerfeit', 'op < $2'), ('toegang', 'rolvoorstel', 'voorgesteld_op < $2'), ('toegang', 'koppeling', 'tot < $2'),
    ('medewerker', 'dienst', 'tot < $2'), ('medewerker', 'mensadres', 'op < $2'), ('medewerker', 'werkfilter', 'weg_op < $2')
  ) as v (klasse, tabel, waar)
$function$;
-- It goes by itself, and nobody decides on it: a decision would tell how many asked.
create function kring.vernietig_steun(p_nu timestamptz) returns integer language plpgsql security definer set search_path = kring as $$
declare r text; n integer := 0; uit record; tot constant timestamptz := p_nu - interval '3 months';
begin
  for r in select distinct k.regio from steunvraag k where k.afgesloten_op < tot loop
    select * into uit from vernietig_ouder(r, 'steun', tot, '{}');
    n := n + coalesce((uit.telling ->> 'steunvraag')::integer, 0);
  end loop;
  return n;
end $$;
comment on function kring.vernietig_steun(timestamptz) is 'Haalt weg wat drie maanden na het afronden nog van vragen aan de vertrouwenspersoon over is, met hun sleutels.';
revoke all on function kring.vernietig_steun(timestamptz) from public;
grant execute on function kring.vernietig_steun(timestamptz) to kring_vernietiger;
