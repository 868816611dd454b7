-- Waarom: wie bij Veilig Thuis iets overkwam kan klagen (Wmo 2015 art. 4.2.7). Een klacht is geen zaak: wie in een zaak werkt leest haar niet,
-- en over wie zij gaat behandelt en leest haar nooit. Zij heeft een eigen kring (de klachtbehandelaar, en de leden die over haar oordelen), eigen
-- klokken, een eigen sleutel in de kast en een eigen bewaartermijn (besluit 0039).
set local role kring_owner;

alter table kring.rolvervulling drop constraint rolvervulling_rol_check, add constraint rolvervulling_rol_check check (rol in (
  'medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator', 'procesregisseur', 'overlegvoorzitter', 'ketenpartner', 'professional', 'aandachtsfunctionaris', 'hulpofficier', 'burgemeester', 'medewerker-huisverbod', 'plaatsingscoordinator', 'opvangmedewerker', 'coach', 'medewerker-beleidsinformatie', 'privacyfunctionaris', 'beleidsmedewerker', 'beheerder', 'klachtbehandelaar', 'klachtcommissielid', 'systeem'));
alter table kring.bewaarklasse no force row level security;
insert into kring.bewaarklasse (naam, termijn, bron, jaren) values
  ('klacht', '5 jaar na het afronden', 'keuze van Kring: geen wet noemt een termijn voor klachten bij Veilig Thuis', 5);
alter table kring.bewaarklasse force row level security;

create table kring.klacht (
  regio text not null references kring.regio (id) on delete restrict,
  id uuid not null,
  nummer text not null,
  organisatie uuid not null,
  langs text not null check (langs in ('balie', 'telefoon', 'brief', 'mail', 'loket')),
  van text not null check (van in ('betrokkene', 'melder', 'vertegenwoordiger', 'adviesvrager', 'anders')),
  onderwerp text not null check (onderwerp in ('bejegening', 'informatie', 'zorgvuldigheid', 'gegevens', 'besluit', 'duur', 'anders')),
  gebeurd_op date,
  ontvangen_op timestamptz not null,
  opgeschreven_op timestamptz not null,
  opgeschreven_door uuid not null references kring.mens (id) on delete restrict,
  stand text not null default 'ontvangen' check (stand in ('ontvangen', 'gesprek', 'commissie', 'reactie', 'klaar')),
  bij text check (bij in ('behandelaar', 'commissie')),
  uitkomst text check (uitkomst in ('opgelost', 'beantwoord', 'ingetrokken', 'niet-in-behandeling')),
  oordeel text check (oordeel in ('gegrond', 'deels-gegrond', 'ongegrond', 'geen-oordeel')),
  positie integer not null default 0 check (positie >= 0),
  afgesloten_op timestamptz,
  verweesd_op timestamptz,
  primary key (regio, id),
  unique (regio, nummer),
  foreign key (regio, organisatie) references kring.organisatie (regio, id) on delete restrict,
  -- somebody holds it until it is done
  check ((bij is null) = (stand = 'klaar')),
  check ((afgesloten_op is null) = (stand <> 'klaar') and (uitkomst is null) = (stand <> 'klaar')),
  check ((stand = 'commissie') = (bij is not distinct from 'commissie')),
  check (ontvangen_op <= opgeschreven_op)
);
create index klacht_lijst on kring.klacht (regio, organisatie, ontvangen_op desc, id);
create index klacht_afgesloten on kring.klacht (regio, afgesloten_op) where afgesloten_op is not null;
create index klacht_opgeschreven on kring.klacht (opgeschreven_door);
comment on table kring.klacht is 'Een klacht over Veilig Thuis: soort, stand en bij wie zij ligt; geen naam en geen woord. [bewaren: klacht]';

create table kring.klachtstap (
  regio text not null,
  klacht uuid not null,
  positie integer not null check (positie > 0),
  soort text not null check (soort ~ '^[A-Z][A-Za-z]{2,40}$'),
  op timestamptz not null,
  mens uuid not null references kring.mens (id) on delete restrict,
  rol text not null,
  inhoud jsonb not null default '{}',
  tekst text check (length(tekst) <= 110000),
  primary key (regio, klacht, positie),
  foreign key (regio, klacht) references kring.klacht (regio, id) on delete cascade
);
create index klachtstap_mens on kring.klachtstap (mens);
comment on table kring.klachtstap is 'Wat er met een klacht gebeurde, stap voor stap; de woorden onder de sleutel van de klacht. Groeit alleen. [bewaren: klacht]';

create table kring.klager (
  regio text not null,
  klacht uuid not null,
  naam text check (length(naam) <= 2000),
  bereik text check (length(bereik) <= 2000),
  veilig text check (length(veilig) <= 6000),
  primary key (regio, klacht),
  foreign key (regio, klacht) references kring.klacht (regio, id) on delete cascade
);
comment on table kring.klager is 'Wie klaagt en hoe die veilig te bereiken is, onder de sleutel van de klacht. [bewaren: klacht]';

create table kring.klachtsper (
  regio text not null,
  klacht uuid not null,
  mens uuid not null references kring.mens (id) on delete restrict,
  op timestamptz not null,
  primary key (regio, klacht, mens),
  foreign key (regio, klacht) references kring.klacht (regio, id) on delete cascade
);
create index klachtsper_mens on kring.klachtsper (mens);
comment on table kring.klachtsper is 'Over wie een klacht gaat: die leest en behandelt haar nooit. Gaat er niet meer af. [bewaren: klacht]';

create table kring.klachtlid (
  regio text not null,
  klacht uuid not null,
  mens uuid not null references kring.mens (id) on delete restrict,
  voorzitter boolean not null,
  primary key (regio, klacht, mens),
  foreign key (regio, klacht) references kring.klacht (regio, id) on delete cascade
);
create index klachtlid_mens on kring.klachtlid (mens);
create unique index klachtlid_voorzitter on kring.klachtlid (regio, klacht) where voorzitter;
comment on table kring.klachtlid is 'Wie als klachtencommissie over een klacht oordeelt, een van hen als voorzitter. [bewaren: klacht]';

create table kring.klachtklok (
  regio text not null,
  id uuid not null,
  klacht uuid not null,
  klok text not null check (klok ~ '^[a-z-]{3,60}$'),
  rol text not null check (rol in ('klachtbehandelaar', 'klachtcommissielid')),
  gestart_op timestamptz not null,
  vervalt_op timestamptz not null,
  waarschuw_op timestamptz,
  bron text not null,
  verlengd boolean not null default false,
  klaar_op timestamptz,
  gewaarschuwd_op timestamptz,
  geseind_op timestamptz,
  primary key (regio, id),
  foreign key (regio, klacht) references kring.klacht (regio, id) on delete cascade
);
create index klachtklok_klacht on kring.klachtklok (regio, klacht);
create index klachtklok_loopt on kring.klachtklok (regio, vervalt_op) where klaar_op is null and geseind_op is null;
comment on table kring.klachtklok is 'De termijnen van een klacht, uit de klokken van het land of de regio. [bewaren: klacht]';

create table kring.klachtmaatregel (
  regio text not null,
  id uuid not null,
  klacht uuid not null,
  wat text not null check (length(wat) <= 12000),
  eigenaar uuid not null references kring.mens (id) on delete restrict,
  voor_op date not null,
  gedaan_op timestamptz,
  gedaan_door uuid references kring.mens (id) on delete restrict,
  geseind_op timestamptz,
  primary key (regio, id),
  foreign key (regio, klacht) references kring.klacht (regio, id) on delete cascade,
  check ((gedaan_op is null) = (gedaan_door is null))
);
create index klachtmaatregel_klacht on kring.klachtmaatregel (regio, klacht);
create index klachtmaatregel_open on kring.klachtmaatregel (regio, voor_op) where gedaan_op is null and geseind_op is null;
create index klachtmaatregel_eigenaar on kring.klachtmaatregel (eigenaar);
create index klachtmaatregel_gedaan_door on kring.klachtmaatregel (gedaan_door);
comment on table kring.klachtmaatregel is 'Wat Veilig Thuis naar aanleiding van een klacht gaat doen: wie en voor wanneer. [bewaren: klacht]';

create table kring.klachtsleutel (
  regio text not null,
  klacht uuid not null,
  plek bigint not null check (plek > 0),
  primary key (regio, klacht),
  foreign key (regio, klacht) references kring.klacht (regio, id) on delete cascade
);
create index klachtsleutel_plek on kring.klachtsleutel (plek);
comment on table kring.klachtsleutel is 'Op welke plek buiten de database de sleutel van een klacht ligt: een nummer, geen sleutel. [bewaren: klacht]';

do $$
declare t text;
begin
  foreach t in array array['klacht', 'klachtstap', 'klager', 'klachtsper', 'klachtlid', 'klachtklok', 'klachtmaatregel', 'klachtsleutel'] loop
    execute format('alter table kring.%I enable row level security', t);
    execute format('alter table kring.%I force row level security', t);
    execute format('create policy vernietigen_lezen on kring.%I for select to kring_vernietiging using (true)', t);
    execute format('create policy vernietigen_weg on kring.%I for delete to kring_vernietiging using (true)', t);
    execute format('grant delete on kring.%I to kring_vernietiging', t);
  end loop;
end $$;
grant select (ctid, regio, id, afgesloten_op) on kring.klacht to kring_vernietiging;
grant select (ctid, regio, klacht) on kring.klachtstap, kring.klager, kring.klachtsper, kring.klachtlid, kring.klachtklok, kring.klachtmaatregel to kring_vernietiging;
grant select (ctid, regio, klacht, plek) on kring.klachtsleutel to kring_vernietiging;
reset role;
set local role kring_vernietiging;
grant execute on function kring.sleutel_over() to kring_owner;
reset role;
set local role kring_owner;
create trigger sleutel_over after delete on kring.klachtsleutel for each row execute function kring.sleutel_over();
reset role;
set local role kring_vernietiging;
revoke execute on function kring.sleutel_over() from kring_owner;
reset role;
set local role kring_owner;

-- Whose complaint this is, in one place: the complaints officer of the organisation it is about, the members that were named for it, and who
-- writes it down at this instant. Whoever it is about is none of these, whatever their role (Wmo 2015 art. 4.2.7 lid 2).
create policy wachter on kring.klacht for select to kring_wachter using (true);
create policy wachter on kring.klachtsper for select to kring_wachter using (true);
create policy wachter on kring.klachtlid for select to kring_wachter using (true);
create policy wachter on kring.klachtsleutel for select to kring_wachter using (true);
grant select (regio, id, organisatie, opgeschreven_op, opgeschreven_door) on kring.klacht to kring_wachter;
grant select (regio, klacht, mens) on kring.klachtsper to kring_wachter;
grant select (regio, klacht, mens, voorzitter) on kring.klachtlid to kring_wachter;
grant select (regio, klacht, plek) on kring.klachtsleutel to kring_wachter;
create view kring.mijn_klacht with (security_invoker = false) as
  select k.regio, k.id as klacht, i.organisatie, i.mens, i.rol, i.nu, w.als
    from kring.klacht k join kring.ik i on i.regio = k.regio
    cross join lateral (
      select 'behandelt' as als where i.rol = 'klachtbehandelaar' and i.organisatie = k.organisatie
      union all
      select 'opent' where i.mens = k.opgeschreven_door and i.nu = k.opgeschreven_op and i.organisatie = k.organisatie
        and i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'klachtbehandelaar')
      union all
      select case when l.voorzitter then 'voorzitter' else 'lid' end from kring.klachtlid l
       where l.regio = k.regio and l.klacht = k.id and l.mens = i.mens and i.rol = 'klachtcommissielid'
    ) w
   where not exists (select 1 from kring.klachtsper s where s.regio = k.regio and s.klacht = k.id and s.mens = i.mens offset 0);
comment on view kring.mijn_klacht is 'Welke klachten wie nu vraagt behandelt, beoordeelt of op dit ogenblik opschrijft; nooit een over hemzelf.';
grant select on kring.mijn_klacht to kring_app;
reset role;
alter view kring.mijn_klacht owner to kring_wachter;
set local role kring_wachter;
create or replace function kring.sleutelplek_van(p_regio text, p_zaak uuid) returns bigint
language sql stable security definer set search_path = kring as $$
  select k.plek from (select z.regio, z.zaak as van, z.plek from zaaksleutel z union all select s.regio, s.klacht, s.plek from klachtsleutel s) k
   where k.regio = p_regio and k.van = p_zaak and p_regio = nullif(current_setting('kring.regio', true), '')
$$;
comment on function kring.sleutelplek_van(text, uuid) is 'Waar de sleutel van een zaak of klacht ligt; leeg als zij er nog geen heeft.';
reset role;
set local role kring_owner;

grant select on kring.klacht, kring.klachtstap, kring.klager, kring.klachtsper, kring.klachtlid, kring.klachtklok, kring.klachtmaatregel to kring_app;
create policy lezen on kring.klacht for select to kring_app using (
  exists (select 1 from kring.mijn_klacht m where m.regio = klacht.regio and m.klacht = klacht.id and m.als <> 'opent' offset 0));
grant insert (regio, id, nummer, organisatie, langs, van, onderwerp, gebeurd_op, ontvangen_op, opgeschreven_op, opgeschreven_door, stand, bij, positie) on kring.klacht to kring_app;
create policy opschrijven on kring.klacht for insert to kring_app with check (
  stand = 'ontvangen' and bij = 'behandelaar'
  and exists (select 1 from kring.schrijver i where i.regio = klacht.regio and i.organisatie = klacht.organisatie and i.mens = klacht.opgeschreven_door
    and i.nu = klacht.opgeschreven_op and i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'klachtbehandelaar')));
grant update (stand, bij, uitkomst, oordeel, positie, afgesloten_op) on kring.klacht to kring_app;
create policy verder on kring.klacht for update to kring_app
  using (exists (select 1 from kring.mijn_klacht m where m.regio = klacht.regio and m.klacht = klacht.id and m.als <> 'opent' offset 0))
  with check (regio = current_setting('kring.regio', true));

-- Each step in one's own name, now, and of a kind that is for who takes it: the officer leads, the members hear, the chair signs.
create policy lezen on kring.klachtstap for select to kring_app using (
  exists (select 1 from kring.mijn_klacht m where m.regio = klachtstap.regio and m.klacht = klachtstap.klacht and m.als <> 'opent' offset 0));
grant insert (regio, klacht, positie, soort, op, mens, rol, inhoud, tekst) on kring.klachtstap to kring_app;
create policy zetten on kring.klachtstap for insert to kring_app with check (
  exists (select 1 from kring.mijn_klacht m where m.regio = klachtstap.regio and m.klacht = klachtstap.klacht and m.mens = klachtstap.mens
    and m.rol = klachtstap.rol and m.nu = klachtstap.op and (
      (m.als = 'opent' and klachtstap.soort = 'KlachtOntvangen')
      or (m.als = 'behandelt' and klachtstap.soort in ('OntvangstBevestigd', 'GesprekAfgesproken', 'GesprekGehouden', 'NaarCommissie', 'TermijnVerlengd',
        'ReactieGegeven', 'Ingetrokken', 'NietInBehandeling', 'BeklaagdeGenoemd', 'MaatregelGedaan'))
      or (m.als in ('lid', 'voorzitter') and klachtstap.soort in ('Gehoord', 'TermijnVerlengd'))
      or (m.als = 'voorzitter' and klachtstap.soort = 'OordeelGegeven')) offset 0));

create policy lezen on kring.klager for select to kring_app using (
  exists (select 1 from kring.mijn_klacht m where m.regio = klager.regio and m.klacht = klager.klacht and m.als <> 'opent' offset 0));
grant insert (regio, klacht, naam, bereik, veilig) on kring.klager to kring_app;
create policy opschrijven on kring.klager for insert to kring_app with check (
  exists (select 1 from kring.mijn_klacht m where m.regio = klager.regio and m.klacht = klager.klacht and m.als = 'opent' offset 0));

-- Nobody keeps a complaint about themselves away from others by writing it down: who writes is never named in it.
create policy lezen on kring.klachtsper for select to kring_app using (
  exists (select 1 from kring.mijn_klacht m where m.regio = klachtsper.regio and m.klacht = klachtsper.klacht and m.als <> 'opent' offset 0));
grant insert (regio, klacht, mens, op) on kring.klachtsper to kring_app;
create policy noemen on kring.klachtsper for insert to kring_app with check (
  exists (select 1 from kring.mijn_klacht m where m.regio = klachtsper.regio and m.klacht = klachtsper.klacht and m.als in ('opent', 'behandelt')
    and m.mens <> klachtsper.mens and m.nu = klachtsper.op offset 0));

create policy lezen on kring.klachtlid for select to kring_app using (
  exists (select 1 from kring.mijn_klacht m where m.regio = klachtlid.regio and m.klacht = klachtlid.klacht and m.als <> 'opent' offset 0));
grant insert (regio, klacht, mens, voorzitter) on kring.klachtlid to kring_app;
create policy benoemen on kring.klachtlid for insert to kring_app with check (
  exists (select 1 from kring.mijn_klacht m where m.regio = klachtlid.regio and m.klacht = klachtlid.klacht and m.als = 'behandelt' and m.mens <> klachtlid.mens
    and exists (select 1 from kring.rolvervulling r where r.regio = m.regio and r.mens = klachtlid.mens and r.rol = 'klachtcommissielid' and r.van <= m.nu and (r.tot is null or r.tot > m.nu))
    -- the chair works for the organisation in no other way (art. 4.2.7 lid 3)
    and (not klachtlid.voorzitter or not exists (select 1 from kring.rolvervulling r where r.regio = m.regio and r.mens = klachtlid.mens and r.organisatie = m.organisatie
      and r.van <= m.nu and (r.tot is null or r.tot > m.nu))) offset 0)
  and not exists (select 1 from kring.klachtsper s where s.regio = klachtlid.regio and s.klacht = klachtlid.klacht and s.mens = klachtlid.mens));

create policy lezen on kring.klachtklok for select to kring_app using (
  exists (select 1 from kring.mijn_klacht m where m.regio = klachtklok.regio and m.klacht = klachtklok.klacht and m.als <> 'opent' offset 0));
grant insert (regio, id, klacht, klok, rol, gestart_op, vervalt_op, waarschuw_op, bron) on kring.klachtklok to kring_app;
create policy zetten on kring.klachtklok for insert to kring_app with check (
  exists (select 1 from kring.mijn_klacht m where m.regio = klachtklok.regio and m.klacht = klachtklok.klacht offset 0));
grant update (vervalt_op, waarschuw_op, verlengd, klaar_op, gewaarschuwd_op, geseind_op) on kring.klachtklok to kring_app;
create policy stoppen on kring.klachtklok for update to kring_app
  using (klaar_op is null and exists (select 1 from kring.mijn_klacht m where m.regio = klachtklok.regio and m.klacht = klachtklok.klacht and m.als <> 'opent' offset 0))
  with check (regio = current_setting('kring.regio', true));

create policy lezen on kring.klachtmaatregel for select to kring_app using (
  exists (select 1 from kring.mijn_klacht m where m.regio = klachtmaatregel.regio and m.klacht = klachtmaatregel.klacht and m.als <> 'opent' offset 0));
grant insert (regio, id, klacht, wat, eigenaar, voor_op) on kring.klachtmaatregel to kring_app;
create policy afspreken on kring.klachtmaatregel for insert to kring_app with check (
  exists (select 1 from kring.mijn_klacht m where m.regio = klachtmaatregel.regio and m.klacht = klachtmaatregel.klacht and m.als = 'behandelt' offset 0));
grant update (gedaan_op, gedaan_door) on kring.klachtmaatregel to kring_app;
create policy doen on kring.klachtmaatregel for update to kring_app
  using (gedaan_op is null and exists (select 1 from kring.mijn_klacht m where m.regio = klachtmaatregel.regio and m.klacht = klachtmaatregel.klacht and m.als = 'behandelt' offset 0))
  with check (exists (select 1 from kring.ik i where i.regio = klachtmaatregel.regio and i.mens = klachtmaatregel.gedaan_door and i.nu = klachtmaatregel.gedaan_op));

grant insert (regio, klacht, plek) on kring.klachtsleutel to kring_app;
create policy schrijven on kring.klachtsleutel for insert to kring_app with check (
  exists (select 1 from kring.mijn_klacht m where m.regio = klachtsleutel.regio and m.klacht = klachtsleutel.klacht offset 0));

-- What is done stays done, and no commission of two.
create function kring.bewaak_klacht() returns trigger language plpgsql stable set search_path = kring as $$
begin
  if old.stand = 'klaar' and (new.stand, new.uitkomst, new.oordeel, new.afgesloten_op) is distinct from (old.stand, old.uitkomst, old.oordeel, old.afgesloten_op) then
    raise exception 'deze klacht is afgerond' using errcode = '42501';
  end if;
  if new.stand = 'commissie' and old.stand <> 'commissie'
     and ((select count(*) from klachtlid l where l.regio = new.regio and l.klacht = new.id) < 3
       or not exists (select 1 from klachtlid l where l.regio = new.regio and l.klacht = new.id and l.voorzitter)) then
    raise exception 'een klachtencommissie heeft drie leden, met een voorzitter' using errcode = '42501';
  end if;
  return new;
end $$;
comment on function kring.bewaak_klacht() is 'Een afgeronde klacht blijft zoals zij is; een klacht gaat alleen naar een commissie van minstens drie met een voorzitter (Wmo 2015 art. 4.2.7).';
revoke all on function kring.bewaak_klacht() from public;
create trigger klacht_bewaakt before update on kring.klacht for each row when (current_user = 'kring_app') execute function kring.bewaak_klacht();
create function kring.bewaak_klachtklok() returns trigger language plpgsql stable set search_path = kring as $$
begin
  if new.vervalt_op <> old.vervalt_op and (old.verlengd or not new.verlengd or new.vervalt_op < old.vervalt_op) then
    raise exception 'een termijn schuift een keer op, en nooit naar voren' using errcode = '42501';
  end if;
  return new;
end $$;
comment on function kring.bewaak_klachtklok() is 'De termijn van een klacht schuift hoogstens een keer op, en nooit naar voren.';
revoke all on function kring.bewaak_klachtklok() from public;
create trigger klachtklok_bewaakt before update on kring.klachtklok for each row when (current_user = 'kring_app') execute function kring.bewaak_klachtklok();

-- Who hears of it hears that there is something, and nothing of what.
create policy sturen_klacht on kring.bericht for insert to kring_app with check (
  zaak is null and soort in ('klacht-nieuw', 'klacht-commissie', 'klacht-oordeel') and rol in ('klachtbehandelaar', 'klachtcommissielid')
  and exists (select 1 from kring.schrijver i where i.regio = bericht.regio and i.nu = bericht.op
    and i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'klachtbehandelaar', 'klachtcommissielid')));

-- The worker knows terms and places, no words.
grant select (regio, id, organisatie, stand, bij, verweesd_op), update (verweesd_op) on kring.klacht to kring_worker;
create policy worker on kring.klacht for all to kring_worker using (regio = current_setting('kring.regio', true)) with check (regio = current_setting('kring.regio', true));
grant select (regio, klacht, mens) on kring.klachtsper, kring.klachtlid to kring_worker;
create policy worker on kring.klachtsper for select to kring_worker using (regio = current_setting('kring.regio', true));
create policy worker on kring.klachtlid for select to kring_worker using (regio = current_setting('kring.regio', true));
grant select (regio, id, klacht, klok, rol, vervalt_op, waarschuw_op, klaar_op, gewaarschuwd_op, geseind_op), update (gewaarschuwd_op, geseind_op) on kring.klachtklok to kring_worker;
create policy worker on kring.klachtklok for all to kring_worker using (regio = current_setting('kring.regio', true)) with check (regio = current_setting('kring.regio', true));
grant select (regio, id, klacht, voor_op, gedaan_op, geseind_op), update (geseind_op) on kring.klachtmaatregel to kring_worker;
create policy worker on kring.klachtmaatregel for all to kring_worker using (regio = current_setting('kring.regio', true)) with check (regio = current_setting('kring.regio', true));

-- What comes by the public door about Veilig Thuis is for the complaints officer, and for nobody who works in cases.
alter table kring.deurvraag drop constraint deurvraag_rol_check, add constraint deurvraag_rol_check check (rol in ('medewerker-veilig-thuis', 'teamcoordinator', 'klachtbehandelaar')),
  drop constraint deurvraag_soort_check, add constraint deurvraag_soort_check check (soort in ('advies', 'melding', 'dichtbij', 'aanbod', 'belasting', 'klacht')),
  drop constraint deurvraag_uitkomst_check, add constraint deurvraag_uitkomst_check check (uitkomst in ('melding', 'advies', 'geholpen', 'doorverwezen', 'niet-bereikt', 'terzijde', 'klacht')),
  add constraint deurvraag_klacht_check check ((soort = 'klacht') = (rol = 'klachtbehandelaar'));
drop policy bijwerken on kring.deurvraag;
create policy bijwerken on kring.deurvraag for update to kring_app
  using (((stand <> 'klaar'::text) AND (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.regio = deurvraag.regio) AND (i.organisatie = deurvraag.organisatie) AND (((deurvraag.rol = 'medewerker-veilig-thuis'::text) AND (i.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text]))) OR ((deurvraag.rol = 'klachtbehandelaar'::text) AND (i.rol = 'klachtbehandelaar'::text)) OR ((deurvraag.rol = 'teamcoordinator'::text) AND (i.rol = ANY (ARRAY['teamcoordinator'::text, 'casusregisseur'::text])))))))))
  with check ((EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE (((deurvraag.stand = 'opgepakt'::text) AND (deurvraag.opgepakt_door = i.mens) AND (deurvraag.opgepakt_op = i.nu)) OR ((deurvraag.stand = 'klaar'::text) AND (deurvraag.klaar_door = i.mens) AND (deurvraag.klaar_op = i.nu))))));
drop policy lezen on kring.deurvraag;
create policy lezen on kring.deurvraag for select to kring_app
  using (((EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.regio = deurvraag.regio) AND (i.organisatie = deurvraag.organisatie) AND (((deurvraag.rol = 'medewerker-veilig-thuis'::text) AND (i.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text]))) OR ((deurvraag.rol = 'klachtbehandelaar'::text) AND (i.rol = 'klachtbehandelaar'::text)) OR ((deurvraag.rol = 'teamcoordinator'::text) AND (i.rol = ANY (ARRAY['teamcoordinator'::text, 'casusregisseur'::text])))) AND ((deurvraag.zaak IS NULL) OR ((deurvraag.klaar_door = i.mens) AND (deurvraag.klaar_op = i.nu)))))) OR (EXISTS ( SELECT 1
   FROM kring.mijn_inhoud m
  WHERE ((m.regio = deurvraag.regio) AND (m.zaak = deurvraag.zaak) AND (m.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text])))
 OFFSET 0))));

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
    ('toegang', 'noodwoord', 'nood in (select n.id from kring.noodtoegang n where n.regio = $1 and n.van < $2)'), ('toegang', 'noodtoegang', 'van < $2'),
    ('toegang', 'blikwoord', 'vondst in (select v.id from kring.blikvondst v where v.regio = $1 and v.laatste_op < $2)'), ('toegang', 'blikvondst', 'laatste_op < $2'), ('toegang', 'blikdag', 'op < $2'),
    ('toegang', 'inzage', 'op < $2'), ('toegang', 'adresblik', 'op < $2'), ('toegang', 'alarmblik', 'op < $2'), ('toegang', 'indexlog', 'op < $2'),
    ('toegang', 'beheerfeit', 'op < $2'), ('toegang', 'rolvoorstel', 'voorgesteld_op < $2'), ('toegang', 'koppeling', 'tot < $2'),
    ('medewerker', 'dienst', 'tot < $2'), ('medewerker', 'mensadres', 'op < $2'), ('medewerker', 'werkfilter', 'weg_op < $2')
  ) as v (klasse, tabel, waar)
$function$;
