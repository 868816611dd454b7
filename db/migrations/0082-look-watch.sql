-- Waarom: dat elke blik wordt opgeschreven helpt pas als iemand ernaar kijkt (SD-42; adressen van opvanghuizen zijn elders jarenlang opgezocht
-- zonder dat iemand het zag). Een eigen rol vergelijkt elke dag wie keek met wie er in de zaak staat, en geeft ja of nee terug, nooit een naam of
-- adres. Wat opvalt staat als vondst met ids; een mens beoordeelt haar, nadat wie keek kon zeggen waarom, en nooit over zichzelf.
set local role kring_owner;

create table kring.blikvondst (
  regio text not null references kring.regio (id) on delete restrict,
  id uuid not null,
  patroon text not null check (patroon in ('zelfde-achternaam', 'zelfde-huishouden', 'zelfde-straat', 'eigen-collega', 'zonder-taak', 'nacht', 'veel-tegelijk', 'kanarie', 'stukken', 'steekproef')),
  dag date not null,
  mens uuid not null references kring.mens (id) on delete restrict,
  rol text not null,
  organisatie uuid not null,
  nummer text not null default '',
  aantal integer not null check (aantal >= 1),
  eerste_op timestamptz not null,
  laatste_op timestamptz not null,
  gemaakt_op timestamptz not null,
  primary key (regio, id),
  unique (regio, id, mens),
  unique (regio, dag, patroon, mens, organisatie, rol, nummer),
  foreign key (regio, organisatie) references kring.organisatie (regio, id) on delete restrict
);
comment on table kring.blikvondst is 'Wat opviel in wie keek: patroon, wie, wanneer en het nummer van de zaak; nooit een naam of adres. [bewaren: toegang]';
create index blikvondst_mens on kring.blikvondst (regio, mens);
create table kring.blikwoord (
  regio text not null,
  id uuid not null,
  vondst uuid not null,
  over uuid not null,
  soort text not null check (soort in ('vraag', 'zegje', 'oordeel')),
  oordeel text check (oordeel in ('in-orde', 'gesprek', 'datalek')),
  tekst text check (length(tekst) between 3 and 2000),
  mens uuid not null references kring.mens (id) on delete restrict,
  op timestamptz not null,
  primary key (regio, id),
  unique (regio, vondst, soort),
  foreign key (regio, vondst, over) references kring.blikvondst (regio, id, mens) on delete cascade,
  check ((soort = 'oordeel') = (oordeel is not null) and (soort = 'vraag') = (tekst is null))
);
comment on table kring.blikwoord is 'Wat er over een vondst gezegd is: de vraag, het zegje van wie keek, het oordeel. Alleen groeiend. [bewaren: toegang]';
create table kring.blikdag (
  regio text not null references kring.regio (id) on delete restrict,
  dag date not null,
  op timestamptz not null,
  primary key (regio, dag)
);
comment on table kring.blikdag is 'Tot en met welke dag gekeken is naar wie keek. [bewaren: toegang]';
create table kring.kanarie (
  regio text not null,
  zaak uuid not null,
  mens uuid not null references kring.mens (id) on delete restrict,
  op timestamptz not null,
  primary key (regio, zaak),
  foreign key (regio, zaak) references kring.zaak (regio, id) on delete cascade
);
comment on table kring.kanarie is 'Verzonnen zaken die er staan om te zien wie er zonder werk in kijkt. [bewaren: zaak]';
create table kring.mensadres (
  regio text not null references kring.regio (id) on delete restrict,
  id uuid not null,
  mens uuid not null references kring.mens (id) on delete restrict,
  zout bytea not null check (length(zout) = 16),
  straat bytea not null check (length(straat) = 32),
  huis bytea not null check (length(huis) = 32),
  op timestamptz not null,
  primary key (regio, id)
);
comment on table kring.mensadres is 'Het eigen adres van een medewerker als spoor met zout: alleen te vergelijken, niet te lezen. [bewaren: medewerker]';
create index mensadres_mens on kring.mensadres (regio, mens, op desc);

alter table kring.blikvondst enable row level security; alter table kring.blikvondst force row level security;
alter table kring.blikwoord enable row level security; alter table kring.blikwoord force row level security;
alter table kring.blikdag enable row level security; alter table kring.blikdag force row level security;
alter table kring.kanarie enable row level security; alter table kring.kanarie force row level security;
alter table kring.mensadres enable row level security; alter table kring.mensadres force row level security;

-- Who looked sees it once they are asked, else a sample tells who is watched; a reviewer sees all but their own.
create policy lezen on kring.blikvondst for select to kring_app using (
  regio = current_setting('kring.regio', true)
  and (exists (select 1 from kring.ik i where i.rol = 'privacyfunctionaris' and i.mens <> blikvondst.mens)
    or (exists (select 1 from kring.ik i where i.mens = blikvondst.mens)
      and exists (select 1 from kring.blikwoord w where w.regio = blikvondst.regio and w.vondst = blikvondst.id and w.soort = 'vraag' offset 0))));
create policy lezen on kring.blikwoord for select to kring_app using (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.ik i where (i.rol = 'privacyfunctionaris' and i.mens <> blikwoord.over) or i.mens = blikwoord.over));
-- Whose looks it is about is held by the key to the finding: so no policy has to ask the other table, which asks this one.
create policy toevoegen on kring.blikwoord for insert to kring_app with check (
  exists (select 1 from kring.schrijver i where i.regio = blikwoord.regio and i.mens = blikwoord.mens and i.nu = blikwoord.op
    and ((blikwoord.soort = 'zegje' and blikwoord.over = i.mens) or (blikwoord.soort <> 'zegje' and blikwoord.over <> i.mens and i.rol = 'privacyfunctionaris'))));
create policy sturen_blik on kring.bericht for insert to kring_app with check (
  zaak is null and soort = 'blik-vraag' and exists (select 1 from kring.schrijver i where i.regio = bericht.regio and i.nu = bericht.op and i.rol = 'privacyfunctionaris'));
create policy lezen on kring.kanarie for select to kring_app using (exists (select 1 from kring.ik i where i.regio = kanarie.regio and i.rol = 'privacyfunctionaris'));
create policy zetten on kring.kanarie for insert to kring_app with check (
  exists (select 1 from kring.schrijver i where i.regio = kanarie.regio and i.mens = kanarie.mens and i.nu = kanarie.op and i.rol = 'privacyfunctionaris'));
create policy eigen on kring.mensadres for insert to kring_app with check (
  exists (select 1 from kring.schrijver i where i.regio = mensadres.regio and i.mens = mensadres.mens and i.nu = mensadres.op));
grant select on kring.blikvondst, kring.blikwoord, kring.kanarie to kring_app;
grant insert (regio, id, vondst, over, soort, oordeel, tekst, mens, op) on kring.blikwoord to kring_app;
grant insert (regio, zaak, mens, op) on kring.kanarie to kring_app;
grant insert (regio, id, mens, zout, straat, huis, op) on kring.mensadres to kring_app;
create policy worker on kring.blikvondst for select to kring_worker using (regio = current_setting('kring.regio', true));
create policy worker_vindt on kring.blikvondst for insert to kring_worker with check (regio = current_setting('kring.regio', true));
create policy worker on kring.blikdag for select to kring_worker using (regio = current_setting('kring.regio', true));
create policy worker_telt on kring.blikdag for insert to kring_worker with check (regio = current_setting('kring.regio', true));
grant select (regio, id, dag, patroon, mens, organisatie, rol, nummer) on kring.blikvondst to kring_worker;
grant insert (regio, id, patroon, dag, mens, rol, organisatie, nummer, aantal, eerste_op, laatste_op, gemaakt_op) on kring.blikvondst to kring_worker;
grant select (regio, dag) on kring.blikdag to kring_worker;
grant insert (regio, dag, op) on kring.blikdag to kring_worker;

-- What compares: it reads who looked and who the case is about, and gives back yes and no.
grant usage on schema kring to kring_blikken;
create policy blikken on kring.inzage for select to kring_blikken using (uitkomst = 'gelukt' and rol <> 'systeem');
grant select (regio, id, op, mens, rol, organisatie, uitkomst, zaak, veldklassen) on kring.inzage to kring_blikken;
create policy blikken on kring.zaak for select to kring_blikken using (true);
grant select (regio, id, nummer) on kring.zaak to kring_blikken;
create policy blikken on kring.zaak_persoon for select to kring_blikken using (true);
grant select (regio, zaak, persoon) on kring.zaak_persoon to kring_blikken;
create policy blikken on kring.persoon for select to kring_blikken using (true);
grant select (regio, id, voornamen, tussenvoegsel, achternaam, postcode, huisnummer) on kring.persoon to kring_blikken;
create policy blikken on kring.mens for select to kring_blikken using (true);
grant select (id, naam) on kring.mens to kring_blikken;
create policy blikken on kring.rolvervulling for select to kring_blikken using (true);
grant select (regio, mens, van, tot) on kring.rolvervulling to kring_blikken;
create policy blikken on kring.dienst for select to kring_blikken using (true);
grant select (regio, mens, van, tot) on kring.dienst to kring_blikken;
create policy blikken on kring.gebeurtenis for select to kring_blikken using (true);
grant select (regio, stroom, mens) on kring.gebeurtenis to kring_blikken;
create policy blikken on kring.werk for select to kring_blikken using (mens is not null);
grant select (regio, zaak, mens) on kring.werk to kring_blikken;
create policy blikken on kring.kanarie for select to kring_blikken using (true);
grant select (regio, zaak) on kring.kanarie to kring_blikken;
create policy blikken on kring.mensadres for select to kring_blikken using (true);
grant select (regio, mens, zout, straat, huis, op) on kring.mensadres to kring_blikken;

create function kring.blikken(p_van timestamptz, p_tot timestamptz)
returns table (dag text, mens uuid, rol text, organisatie uuid, nummer text, ops jsonb, zelfde_naam boolean, zelfde_straat boolean, zelfde_huis boolean, collega boolean, taak boolean, kanarie boolean)
language sql stable security definer set search_path = kring as $$
  with b as (
    select (i.op at time zone 'Europe/Amsterdam')::date as dag, i.mens, i.rol, i.organisatie, i.zaak,
           jsonb_agg(jsonb_build_object('id', i.id, 'op', i.op, 'stuk', 'stuk' = any (i.veldklassen),
             'dienst', exists (select 1 from dienst d where d.regio = i.regio and d.mens = i.mens and d.van <= i.op and d.tot > i.op)) order by i.op, i.id) as ops
      from inzage i where i.regio = current_setting('kring.regio', true) and i.op >= p_van and i.op < p_tot and i.zaak is not null and i.uitkomst = 'gelukt' and i.rol <> 'systeem'
     group by 1, 2, 3, 4, 5)
  select b.dag::text, b.mens, b.rol, b.organisatie, z.nummer, b.ops, coalesce(p.naam, false), coalesce(p.straat, false), coalesce(p.huis, false), coalesce(p.collega, false),
         exists (select 1 from gebeurtenis g where g.regio = z.regio and g.stroom = z.id and g.mens = b.mens)
           or exists (select 1 from werk w where w.regio = z.regio and w.zaak = z.id and w.mens = b.mens),
         exists (select 1 from kanarie k where k.regio = z.regio and k.zaak = z.id)
    from b join zaak z on z.regio = current_setting('kring.regio', true) and z.id = b.zaak join mens m on m.id = b.mens
    left join lateral (select a.zout, a.straat, a.huis from mensadres a where a.regio = z.regio and a.mens = b.mens order by a.op desc limit 1) ma on true
    left join lateral (
      select bool_or(lower(trim(concat_ws(' ', nullif(q.tussenvoegsel, ''), q.achternaam))) = lower(trim(regexp_replace(m.naam, '^\S+\s+', '')))) as naam,
             bool_or(q.postcode is not null and sha256(ma.zout || convert_to(replace(upper(q.postcode), ' ', ''), 'UTF8')) = ma.straat) as straat,
             bool_or(q.postcode is not null and q.huisnummer is not null
               and sha256(ma.zout || convert_to(replace(upper(q.postcode), ' ', '') || '|' || upper(replace(q.huisnummer, ' ', '')), 'UTF8')) = ma.huis) as huis,
             bool_or(exists (select 1 from mens c join rolvervulling r on r.mens = c.id and r.regio = z.regio and r.van < p_tot and (r.tot is null or r.tot > p_van)
               where c.id <> b.mens and lower(c.naam) = lower(concat_ws(' ', q.voornamen, nullif(q.tussenvoegsel, ''), q.achternaam)))) as collega
        from zaak_persoon zp join persoon q on q.regio = zp.regio and q.id = zp.persoon where zp.regio = z.regio and zp.zaak = z.id) p on true
   order by 1, 2, 5
$$;
comment on function kring.blikken(timestamptz, timestamptz) is 'Wie per dag in welke zaak keek, met ja of nee op wat opvalt; geen naam, geen adres, geen inhoud.';
revoke all on function kring.blikken(timestamptz, timestamptz) from public;

create policy vernietigen_lezen on kring.blikvondst for select to kring_vernietiging using (true);
create policy vernietigen_weg on kring.blikvondst for delete to kring_vernietiging using (true);
create policy vernietigen_lezen on kring.blikwoord for select to kring_vernietiging using (true);
create policy vernietigen_weg on kring.blikwoord for delete to kring_vernietiging using (true);
create policy vernietigen_lezen on kring.blikdag for select to kring_vernietiging using (true);
create policy vernietigen_weg on kring.blikdag for delete to kring_vernietiging using (true);
create policy vernietigen_lezen on kring.kanarie for select to kring_vernietiging using (true);
create policy vernietigen_weg on kring.kanarie for delete to kring_vernietiging using (true);
create policy vernietigen_lezen on kring.mensadres for select to kring_vernietiging using (true);
create policy vernietigen_weg on kring.mensadres for delete to kring_vernietiging using (true);
grant delete on kring.blikvondst, kring.blikwoord, kring.blikdag, kring.kanarie, kring.mensadres to kring_vernietiging;
grant select (ctid, regio, id, laatste_op) on kring.blikvondst to kring_vernietiging;
grant select (ctid, regio, id, vondst) on kring.blikwoord to kring_vernietiging;
grant select (ctid, regio, dag, op) on kring.blikdag to kring_vernietiging;
grant select (ctid, regio, zaak) on kring.kanarie to kring_vernietiging;
grant select (ctid, regio, id, op) on kring.mensadres to kring_vernietiging;
reset role;
alter function kring.blikken(timestamptz, timestamptz) owner to kring_blikken;
grant execute on function kring.blikken(timestamptz, timestamptz) to kring_worker;
set local role kring_vernietiging;
create or replace FUNCTION kring.vernietigpad()
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
    ('werkbladpost', null), ('werkblad', null), ('passage', null), ('spoorblad', null), ('deling', null), ('stukbestand', null), ('tekst', null),
    ('contactgegeven', null), ('post_in', null), ('post_uit', null),
    ('deurstuk', 'vraag in (select d.id from kring.deurvraag d where d.regio = $1 and d.zaak = any ($2))'),
    ('deurinhoud', 'vraag in (select d.id from kring.deurvraag d where d.regio = $1 and d.zaak = any ($2))'),
    ('deurvraag', null), ('melder', null), ('verblijf', null), ('huisverbod', null), ('bespreking', null),
    ('zoeksleutel', null), ('zoekkaart', null), ('zaak_persoon', null),
    ('persoon_bsn', 'persoon = any ($3)'), ('persoon', 'id = any ($3)'),
    ('sper', null), ('betrokkenheid', null), ('houder', null), ('aanhouding', null), ('zaak', 'id = any ($2)')
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
    ('toegang', 'noodwoord', 'nood in (select n.id from kring.noodtoegang n where n.regio = $1 and n.van < $2)'), ('toegang', 'noodtoegang', 'van < $2'),
    ('toegang', 'blikwoord', 'vondst in (select v.id from kring.blikvondst v where v.regio = $1 and v.laatste_op < $2)'), ('toegang', 'blikvondst', 'laatste_op < $2'), ('toegang', 'blikdag', 'op < $2'),
    ('toegang', 'inzage', 'op < $2'), ('toegang', 'adresblik', 'op < $2'), ('toegang', 'alarmblik', 'op < $2'), ('toegang', 'indexlog', 'op < $2'),
    ('medewerker', 'dienst', 'tot < $2'), ('medewerker', 'mensadres', 'op < $2'), ('medewerker', 'werkfilter', 'weg_op < $2')
  ) as v (klasse, tabel, waar)
$function$;
