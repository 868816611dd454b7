-- Waarom: de verwijsindex (Jeugdwet par. 7.1), waar een regio hem aanzet: wie bij een jongere betrokken is zet dat erin, en hoort bij een treffer
-- alleen wie hij kan bellen. Niemand zoekt erin: een treffer volgt uit de eigen aanmelding, en de database maakt haar. Wie het is staat
-- er als sleutel van een hash en versleuteld; waarom staat er nooit. Gewone rijen, geen journaal: wat eruit moet, gaat er echt uit.
set local role kring_owner;
alter table kring.bewaarklasse no force row level security;
insert into kring.bewaarklasse (naam, termijn, bron) values
  ('verwijsindex', 'hoogstens 2 jaar, dan hoogstens 5 jaar archief; altijd weg op de dag dat de jongere 23 wordt', 'Jeugdwet art. 7.1.4 tot en met 7.1.5');
alter table kring.bewaarklasse force row level security;

create table kring.indexrecht (
  regio text not null references kring.regio (id) on delete restrict,
  soort text not null,
  rol text not null,
  gemeenten text[] not null,
  per_dag integer not null check (per_dag between 1 and 100),
  primary key (regio, soort, rol)
);
comment on table kring.indexrecht is 'Welke rol bij welke soort organisatie in de verwijsindex mag, uit de regio; zonder rij staat hij uit. [bewaren: naslag]';

create table kring.indexsignaal (
  regio text not null,
  id uuid not null,
  mens uuid not null,
  organisatie uuid not null,
  rol text not null,
  gemeente text not null,
  als text not null check (als in ('jeugdhulp', 'jgz', 'gezondheidszorg', 'onderwijs', 'ondersteuning', 'werk-en-inkomen', 'politie-justitie')),
  bereikbaar text not null check (length(bereikbaar) between 6 and 120),
  op timestamptz not null,
  tot timestamptz not null,
  drieentwintig_op timestamptz not null,
  archief_maanden integer not null check (archief_maanden between 0 and 60),
  sleutel_bsn bytea,
  sleutel_jongere bytea not null,
  sleutel_adres bytea,
  sleutels_ouders bytea[] not null default '{}' check (cardinality(sleutels_ouders) <= 2),
  wie_sleutel text not null,
  wie_cijfer bytea not null,
  jongere_weet_op date,
  ouders_weten_op date,
  niet_omdat text check (niet_omdat in ('onveilig', 'niet-bereikt', 'later')),
  stand text not null default 'loopt' check (stand in ('loopt', 'archief')),
  weg_op timestamptz,
  weg_reden text check (weg_reden in ('voorbij', 'onterecht', 'overleden', 'termijn')),
  gewaarschuwd_op timestamptz,
  vernietig_op timestamptz,
  primary key (regio, id),
  foreign key (regio, organisatie) references kring.organisatie (regio, id) on delete restrict,
  foreign key (mens) references kring.mens (id) on delete restrict,
  -- no region may loosen the law: two years, and never past the day somebody turns 23
  check (tot > op and (tot at time zone 'UTC') <= (op at time zone 'UTC') + interval '2 years' and tot <= drieentwintig_op),
  check ((stand = 'archief') = (weg_op is not null) and (weg_op is null) = (weg_reden is null) and (weg_op is null) = (vernietig_op is null))
);
create index indexsignaal_eigen on kring.indexsignaal (regio, mens, op desc);
create index indexsignaal_mens on kring.indexsignaal (mens);
create index indexsignaal_organisatie on kring.indexsignaal (regio, organisatie);
create index indexsignaal_jongere on kring.indexsignaal (sleutel_jongere);
create index indexsignaal_bsn on kring.indexsignaal (sleutel_bsn) where sleutel_bsn is not null;
create index indexsignaal_adres on kring.indexsignaal (sleutel_adres) where sleutel_adres is not null;
create index indexsignaal_ouders on kring.indexsignaal using gin (sleutels_ouders);
create index indexsignaal_tot on kring.indexsignaal (regio, tot) where stand = 'loopt';
create index indexsignaal_vernietig on kring.indexsignaal (regio, vernietig_op) where stand = 'archief';
comment on table kring.indexsignaal is 'Aanmeldingen in de verwijsindex: wie betrokken is bij welke jongere, nooit waarom. [bewaren: verwijsindex]';
comment on column kring.indexsignaal.sleutel_jongere is 'Hash met sleutel over achternaam, geboortedatum en geslacht; niemand leest de sleutels, alleen zoek_treffers vergelijkt ze.';
comment on column kring.indexsignaal.wie_cijfer is 'Naam en geboortedatum, versleuteld met een sleutel buiten de database, zodat wie aanmeldde zijn eigen lijst kan lezen.';

create table kring.indextreffer (
  regio text not null,
  id uuid not null,
  signaal uuid not null,
  ander_regio text not null,
  ander uuid not null,
  soort text not null check (soort in ('jongere', 'adres', 'ouder')),
  eerder boolean not null,
  naam text not null,
  organisatie_naam text not null,
  bereikbaar text not null,
  op timestamptz not null,
  afgelopen_op timestamptz,
  primary key (regio, id),
  unique (regio, signaal, ander_regio, ander),
  foreign key (regio, signaal) references kring.indexsignaal (regio, id) on delete cascade,
  foreign key (ander_regio, ander) references kring.indexsignaal (regio, id) on delete cascade
);
create index indextreffer_ander on kring.indextreffer (ander_regio, ander);
comment on table kring.indextreffer is 'Treffers van een eigen aanmelding: wie te bellen is en of het om dezelfde jongere gaat, niets anders. [bewaren: verwijsindex]';

create table kring.indexcontact (
  regio text not null,
  id uuid not null,
  treffer uuid not null,
  mens uuid not null,
  op timestamptz not null,
  uitkomst text not null check (uitkomst in ('gesproken', 'niet-bereikt', 'bericht-gelaten', 'afspraak')),
  primary key (regio, id),
  foreign key (regio, treffer) references kring.indextreffer (regio, id) on delete cascade,
  foreign key (mens) references kring.mens (id) on delete restrict
);
create index indexcontact_treffer on kring.indexcontact (regio, treffer, op);
create index indexcontact_mens on kring.indexcontact (mens);
comment on table kring.indexcontact is 'Dat er na een treffer gebeld is en of het lukte; nooit waarover. [bewaren: verwijsindex]';

create table kring.indexlog (
  regio text not null references kring.regio (id) on delete restrict,
  id uuid not null,
  op timestamptz not null,
  mens uuid not null,
  organisatie uuid not null,
  signaal uuid not null,
  wat text not null check (wat in ('gemeld', 'treffer', 'eerder-getoond', 'voorbij', 'onterecht', 'overleden', 'termijn', 'gebeld')),
  primary key (regio, id)
);
create index indexlog_mens on kring.indexlog (regio, mens, op desc);
comment on table kring.indexlog is 'Wie in de verwijsindex aanmeldde, weghaalde, een treffer kreeg en belde, en wanneer; zonder jongere. [bewaren: toegang]';

alter table kring.indexrecht enable row level security; alter table kring.indexrecht force row level security;
alter table kring.indexsignaal enable row level security; alter table kring.indexsignaal force row level security;
alter table kring.indextreffer enable row level security; alter table kring.indextreffer force row level security;
alter table kring.indexcontact enable row level security; alter table kring.indexcontact force row level security;
alter table kring.indexlog enable row level security; alter table kring.indexlog force row level security;

grant select on kring.indexrecht to kring_app, kring_inrichter;
grant delete on kring.indexrecht to kring_inrichter;
grant insert (regio, soort, rol, gemeenten, per_dag) on kring.indexrecht to kring_inrichter;
create policy lezen on kring.indexrecht for select to kring_app using (regio = current_setting('kring.regio', true));
create policy inrichten on kring.indexrecht for all to kring_inrichter using (true) with check (true);

-- One's own registrations, and of those not the keys. What ended stays to be seen for a while by who made it.
grant select (regio, id, mens, organisatie, rol, gemeente, als, bereikbaar, op, tot, wie_sleutel, wie_cijfer, jongere_weet_op, ouders_weten_op,
              niet_omdat, stand, weg_op, weg_reden) on kring.indexsignaal to kring_app;
create policy lezen on kring.indexsignaal for select to kring_app using (
  exists (select 1 from kring.ik i where i.regio = indexsignaal.regio and i.mens = indexsignaal.mens and i.organisatie = indexsignaal.organisatie
            and (indexsignaal.stand = 'loopt' or indexsignaal.weg_op > i.nu - interval '90 days')));
grant insert (regio, id, mens, organisatie, rol, gemeente, als, bereikbaar, op, tot, drieentwintig_op, archief_maanden, sleutel_bsn, sleutel_jongere,
              sleutel_adres, sleutels_ouders, wie_sleutel, wie_cijfer, jongere_weet_op, ouders_weten_op, niet_omdat) on kring.indexsignaal to kring_app;
create policy aanmelden on kring.indexsignaal for insert to kring_app with check (
  stand = 'loopt'
  and exists (select 1 from kring.ik i join kring.organisatie o on o.regio = i.regio and o.id = i.organisatie
                join kring.indexrecht r on r.regio = i.regio and r.soort = o.soort and r.rol = i.rol
               where i.regio = indexsignaal.regio and i.mens = indexsignaal.mens and i.organisatie = indexsignaal.organisatie
                 and i.rol = indexsignaal.rol and i.nu = indexsignaal.op and indexsignaal.gemeente = any (r.gemeenten)));
grant update (jongere_weet_op, ouders_weten_op, niet_omdat, stand, weg_op, weg_reden) on kring.indexsignaal to kring_app;
create policy bijwerken on kring.indexsignaal for update to kring_app
  using (stand = 'loopt'
    and exists (select 1 from kring.ik i where i.regio = indexsignaal.regio and i.mens = indexsignaal.mens and i.organisatie = indexsignaal.organisatie))
  with check (stand = 'loopt' or (weg_op = nullif(current_setting('kring.nu', true), '')::timestamptz and weg_reden <> 'termijn'));

grant select (regio, id, signaal, soort, eerder, naam, organisatie_naam, bereikbaar, op, afgelopen_op) on kring.indextreffer to kring_app;
create policy lezen on kring.indextreffer for select to kring_app using (
  exists (select 1 from kring.indexsignaal s, kring.ik i
           where s.regio = indextreffer.regio and s.id = indextreffer.signaal and s.stand = 'loopt' and s.tot > i.nu));
grant select, insert (regio, id, treffer, mens, op, uitkomst) on kring.indexcontact to kring_app;
create policy lezen on kring.indexcontact for select to kring_app using (
  exists (select 1 from kring.indextreffer t where t.regio = indexcontact.regio and t.id = indexcontact.treffer));
create policy noteren on kring.indexcontact for insert to kring_app with check (
  exists (select 1 from kring.indextreffer t, kring.ik i
           where t.regio = indexcontact.regio and t.id = indexcontact.treffer and i.mens = indexcontact.mens and i.nu = indexcontact.op));

-- Time: what ran out goes to the archive, what must be gone is gone.
grant select (regio, id, mens, organisatie, rol, op, tot, stand, drieentwintig_op, gewaarschuwd_op, vernietig_op, archief_maanden), delete on kring.indexsignaal to kring_worker;
grant update (stand, weg_op, weg_reden, gewaarschuwd_op) on kring.indexsignaal to kring_worker;
create policy worker on kring.indexsignaal for all to kring_worker using (true)
  with check (stand = 'loopt' or weg_reden = 'termijn');

-- The guard compares keys, knows who to call and writes the log; nobody else reads over the border of an own registration.
grant select on kring.indexrecht, kring.indexsignaal, kring.indextreffer to kring_wachter;
grant delete on kring.indexsignaal, kring.indextreffer to kring_wachter;
grant insert (regio, id, signaal, ander_regio, ander, soort, eerder, naam, organisatie_naam, bereikbaar, op), update (afgelopen_op) on kring.indextreffer to kring_wachter;
grant select (regio, mens, op, wat), insert (regio, id, op, mens, organisatie, signaal, wat) on kring.indexlog to kring_wachter;
grant select (id, naam) on kring.mens to kring_wachter;
create policy wachter on kring.indexrecht for select to kring_wachter using (true);
create policy wachter on kring.indexsignaal for select to kring_wachter using (true);
create policy wachter_weg on kring.indexsignaal for delete to kring_wachter using (weg_reden in ('onterecht', 'overleden'));
create policy wachter on kring.indextreffer for all to kring_wachter using (true) with check (true);
create policy wachter on kring.indexlog for all to kring_wachter using (true) with check (true);
create policy wachter on kring.mens for select to kring_wachter using (true);
create policy wachter_treffer on kring.bericht for insert to kring_wachter with check (zaak is null and soort = 'index-treffer');

create function kring.index_gemeld(sinds timestamptz) returns integer language sql stable security definer set search_path = kring as $$
  select count(*)::int from indexlog l join ik i on i.regio = l.regio and i.mens = l.mens where l.wat = 'gemeld' and l.op > sinds
$$;
comment on function kring.index_gemeld(timestamptz) is 'Hoe vaak wie het vraagt sinds een moment iemand aanmeldde, ook wat al weg is.';

-- Whoever registers many to see who answers is stopped: in the code with a sentence, here for good (SD-38).
create function kring.bewaak_index() returns trigger language plpgsql security definer set search_path = kring as $$
begin
  if (select count(*) from indexlog l where l.regio = new.regio and l.mens = new.mens and l.wat = 'gemeld' and l.op > new.op - interval '1 day')
     >= (select min(r.per_dag) from indexrecht r where r.regio = new.regio and r.rol = new.rol) then
    raise exception 'Te veel aanmeldingen in een etmaal.' using errcode = '42501';
  end if;
  return new;
end $$;
comment on function kring.bewaak_index() is 'Weigert meer aanmeldingen in een etmaal dan de regio toestaat.';

-- Match 1 the same young person, 2 the same address, 3 the same parent (Jeugdwet par. 7.1). The strongest counts, in both directions.
create function kring.zoek_treffers() returns trigger language plpgsql security definer set search_path = kring as $$
declare
  a record;
  k text;
begin
  insert into indexlog (regio, id, op, mens, organisatie, signaal, wat) values (new.regio, gen_random_uuid(), new.op, new.mens, new.organisatie, new.id, 'gemeld');
  -- two who register the same young person at the same moment find each other: one waits for the other
  for k in select distinct encode(x, 'hex') as h from unnest(array[new.sleutel_bsn, new.sleutel_jongere, new.sleutel_adres] || new.sleutels_ouders) x where x is not null order by h loop
    perform pg_advisory_xact_lock(hashtextextended(k, 54));
  end loop;
  for a in
    select s.*, m.naam as mens_naam, o.naam as organisatie_naam,
           case when (s.sleutel_bsn is not null and new.sleutel_bsn is not null and s.sleutel_bsn = new.sleutel_bsn)
                  or ((s.sleutel_bsn is null or new.sleutel_bsn is null) and s.sleutel_jongere = new.sleutel_jongere) then 'jongere'
                when s.sleutel_adres = new.sleutel_adres then 'adres' else 'ouder' end as trefsoort
      from indexsignaal s join mens m on m.id = s.mens join organisatie o on o.regio = s.regio and o.id = s.organisatie
     where (s.sleutel_jongere = new.sleutel_jongere or s.sleutel_bsn = new.sleutel_bsn or s.sleutel_adres = new.sleutel_adres or s.sleutels_ouders && new.sleutels_ouders)
       and s.mens <> new.mens and (s.stand = 'archief' or s.tot > new.op)
       and exists (select 1 from indexrecht r where r.regio = s.regio)
  loop
    -- same name, birth date and sex but another number, no shared address and no shared parent: somebody else
    continue when a.trefsoort = 'ouder' and not a.sleutels_ouders && new.sleutels_ouders;
    -- what ended is shown once, to who registers this young person anew
    continue when a.stand = 'archief' and (a.trefsoort <> 'jongere' or a.vernietig_op <= new.op);
    insert into indextreffer (regio, id, signaal, ander_regio, ander, soort, eerder, naam, organisatie_naam, bereikbaar, op)
      values (new.regio, gen_random_uuid(), new.id, a.regio, a.id, a.trefsoort, a.stand = 'archief', a.mens_naam, a.organisatie_naam, a.bereikbaar, new.op);
    insert into indexlog (regio, id, op, mens, organisatie, signaal, wat)
      values (new.regio, gen_random_uuid(), new.op, new.mens, new.organisatie, new.id, case a.stand when 'archief' then 'eerder-getoond' else 'treffer' end);
    continue when a.stand = 'archief';
    insert into indextreffer (regio, id, signaal, ander_regio, ander, soort, eerder, naam, organisatie_naam, bereikbaar, op)
      select a.regio, gen_random_uuid(), a.id, new.regio, new.id, a.trefsoort, false, m.naam, o.naam, new.bereikbaar, new.op
        from mens m, organisatie o where m.id = new.mens and o.regio = new.regio and o.id = new.organisatie;
    insert into indexlog (regio, id, op, mens, organisatie, signaal, wat) values (a.regio, gen_random_uuid(), new.op, a.mens, a.organisatie, a.id, 'treffer');
    insert into bericht (regio, id, organisatie, rol, zaak, soort, klok, op) values (a.regio, gen_random_uuid(), a.organisatie, a.rol, null, 'index-treffer', null, new.op);
  end loop;
  return null;
end $$;
comment on function kring.zoek_treffers() is 'Vergelijkt een nieuwe aanmelding met de andere en maakt aan beide kanten de treffer; de enige die dat kan.';

create function kring.haal_uit_index() returns trigger language plpgsql security definer set search_path = kring as $$
begin
  insert into indexlog (regio, id, op, mens, organisatie, signaal, wat)
    values (new.regio, gen_random_uuid(), new.weg_op, new.mens, new.organisatie, new.id, new.weg_reden);
  -- what should never have been there, or is of somebody who died, enters no archive
  if new.weg_reden in ('onterecht', 'overleden') then
    delete from indexsignaal s where s.regio = new.regio and s.id = new.id;
  else
    delete from indextreffer t where t.regio = new.regio and t.signaal = new.id;
    update indextreffer t set afgelopen_op = new.weg_op where t.ander_regio = new.regio and t.ander = new.id;
  end if;
  return null;
end $$;
comment on function kring.haal_uit_index() is 'Ruimt op wat aan een beëindigde aanmelding hing: treffers weg, bij de ander te lezen als afgelopen.';

create function kring.zet_vernietiging() returns trigger language plpgsql set search_path = kring as $$
begin
  new.vernietig_op := least(new.weg_op + make_interval(months => new.archief_maanden), new.drieentwintig_op);
  return new;
end $$;
comment on function kring.zet_vernietiging() is 'Rekent uit wanneer een beëindigde aanmelding uit het archief moet: de wet zegt het, niemand anders.';

create function kring.noteer_gebeld() returns trigger language plpgsql security definer set search_path = kring as $$
begin
  insert into indexlog (regio, id, op, mens, organisatie, signaal, wat)
    select new.regio, gen_random_uuid(), new.op, s.mens, s.organisatie, s.id, 'gebeld'
      from indextreffer t join indexsignaal s on s.regio = t.regio and s.id = t.signaal where t.regio = new.regio and t.id = new.treffer;
  return null;
end $$;
comment on function kring.noteer_gebeld() is 'Schrijft in het logboek van de index dat er na een treffer gebeld is.';
revoke all on function kring.index_gemeld(timestamptz), kring.bewaak_index(), kring.zoek_treffers(), kring.haal_uit_index(), kring.zet_vernietiging(), kring.noteer_gebeld() from public;

create trigger bewaakt before insert on kring.indexsignaal for each row execute function kring.bewaak_index();
create trigger zoekt after insert on kring.indexsignaal for each row execute function kring.zoek_treffers();
create trigger rekent before update of stand on kring.indexsignaal for each row when (new.stand = 'archief' and old.stand = 'loopt') execute function kring.zet_vernietiging();
create trigger ruimt after update of stand on kring.indexsignaal for each row when (new.stand = 'archief' and old.stand = 'loopt') execute function kring.haal_uit_index();
create trigger gebeld after insert on kring.indexcontact for each row execute function kring.noteer_gebeld();

reset role;
alter function kring.index_gemeld(timestamptz) owner to kring_wachter;
alter function kring.bewaak_index() owner to kring_wachter;
alter function kring.zoek_treffers() owner to kring_wachter;
alter function kring.haal_uit_index() owner to kring_wachter;
alter function kring.noteer_gebeld() owner to kring_wachter;
grant execute on function kring.index_gemeld(timestamptz) to kring_app;
