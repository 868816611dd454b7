-- Waarom: vernietigen gebeurt op een plek, door een rol die zich alleen daarvoor aanmeldt, en alleen van wat twee mensen besloten en wat zijn
-- termijn gehad heeft: de functie rekent dat zelf na op het ogenblik dat zij vernietigt. Wat zij weghaalt staat in een lijst (vernietigpad), in
-- een volgorde die verwijzingen heel laat; een tabel met een zaak die daar niet in staat laat een toets falen. Tellingen blijven.
set local role kring_owner;

create function kring.vervalt_op(begon timestamptz, jaren integer) returns date language sql immutable set search_path = kring as $$
  select dan + case when extract(day from dan) < extract(day from dag) then 1 else 0 end
    from (select (vervalt_op.begon at time zone 'Europe/Amsterdam')::date as dag) d, lateral (select (d.dag + make_interval(years => jaren))::date as dan) n
$$;
comment on function kring.vervalt_op(timestamptz, integer) is 'De eerste dag waarop iets weg mag en moet; begonnen op 29 februari nooit een dag te kort.';

create function kring.klasse_van_zaak(soort text) returns text language sql immutable set search_path = kring as $$
  select case klasse_van_zaak.soort when 'melding' then 'zaak' when 'casus' then 'zaak' when 'werkblad' then 'zaak' when 'opvang' then 'opvang' when 'huisverbod' then 'huisverbod' end
$$;
comment on function kring.klasse_van_zaak(text) is 'De bewaarklasse van een soort zaak; leeg als zij met een andere zaak meegaat.';

-- Everything that goes, in this order. In a case: $1 the region, $2 the cases of one file, $3 who is known in no other file. Before an instant: $1 the region, $2 the instant.
create function kring.vernietigpad() returns table (soort text, klasse text, volgorde integer, tabel text, waar text) language sql immutable set search_path = kring as $$
  select 'zaak', null::text, (row_number() over ())::integer, v.tabel, coalesce(v.waar, 'zaak = any ($2)') from (values
    ('alarmblik', 'alarm in (select a.id from kring.alarm a where a.regio = $1 and a.zaak = any ($2))'),
    ('alarmplaats', 'alarm in (select a.id from kring.alarm a where a.regio = $1 and a.zaak = any ($2))'),
    ('alarm', null), ('alarmdienst', null), ('aansluiting', null),
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
    ('toegang', 'inzage', 'op < $2'), ('toegang', 'adresblik', 'op < $2'), ('toegang', 'alarmblik', 'op < $2'), ('toegang', 'indexlog', 'op < $2'),
    ('medewerker', 'dienst', 'tot < $2'), ('medewerker', 'werkfilter', 'weg_op < $2')
  ) as v (klasse, tabel, waar)
$$;
comment on function kring.vernietigpad() is 'Wat er met een dossier, en met wat ouder is dan een tijdstip, vernietigd wordt, en in welke volgorde.';

-- A case with the items and connections that go with it, when its term began, and the youngest case that builds on it.
create function kring.bewaarstand(p_regio text, p_zaak uuid) returns table (leden uuid[], soort text, open boolean, begon_op timestamptz, steun_begin timestamptz, steun_open boolean, gehouden_tot date)
  language sql stable set search_path = kring as $$
  with recursive leden as (
    select z.id from zaak z where z.regio = p_regio and z.id = p_zaak
    union select b.zaak from bespreking b where b.regio = p_regio and b.uit_zaak = p_zaak
    union select a.zaak from aansluiting a where a.regio = p_regio and a.uit_zaak = p_zaak
    union select b.zaak from bespreking b join aansluiting a on a.regio = b.regio and a.zaak = b.uit_zaak where b.regio = p_regio and a.uit_zaak = p_zaak
  ), steun as (
    select y.id from zaak y where y.regio = p_regio and (y.uit_zaak = p_zaak or (y.eerder <> '{}' and y.eerder @> array[p_zaak]))
      and klasse_van_zaak(y.soort) is not null
    union
    select y.id from steun s join zaak y on y.regio = p_regio and (y.uit_zaak = s.id or (y.eerder <> '{}' and y.eerder @> array[s.id]))
     where klasse_van_zaak(y.soort) is not null and y.id <> p_zaak
  )
  select (select array_agg(l.id) from leden l), z.soort, bool_or(m.open),
         case when z.soort = 'huisverbod' then z.bewaartermijn_start else max(m.bewaartermijn_start) end,
         (select max(y.bewaartermijn_start) from zaak y where y.regio = p_regio and y.id in (select s.id from steun s)),
         coalesce((select bool_or(y.open) from zaak y where y.regio = p_regio and y.id in (select s.id from steun s)), false),
         (select max(h.tot) from aanhouding h where h.regio = p_regio and h.weg_op is null and h.zaak in (select l.id from leden l))
    from zaak z join leden l on true join zaak m on m.regio = z.regio and m.id = l.id
   where z.regio = p_regio and z.id = p_zaak group by z.regio, z.id
$$;
comment on function kring.bewaarstand(text, uuid) is 'Waar de bewaartermijn van een zaak van afhangt: tijdstippen en ja of nee, nooit over wie het gaat.';

-- What the rules in code judge: the cases of a class that began before an instant. For the privacy officer of the region, and for the system.
create function kring.bewaarlijst(p_klasse text, p_grens timestamptz, p_hoogstens integer)
  returns table (zaak uuid, nummer text, soort text, open boolean, begon_op timestamptz, steun_begin timestamptz, steun_open boolean, gehouden_tot date)
  language sql stable security definer set search_path = kring as $$
  with mij as (select i.regio from ik i where i.rol in ('privacyfunctionaris', 'systeem'))
  select z.id, z.nummer, s.soort, s.open, s.begon_op, s.steun_begin, s.steun_open, s.gehouden_tot
    from zaak z cross join lateral bewaarstand(z.regio, z.id) s
   where z.regio = (select regio from mij) and klasse_van_zaak(z.soort) = p_klasse and not z.open and z.bewaartermijn_start < p_grens
     and not exists (select 1 from vernietigpost p join vernietiging v on v.regio = p.regio and v.id = p.vernietiging
                      where p.regio = z.regio and p.zaak = z.id and p.stand = 'wacht' and v.stand in ('voorgesteld', 'besloten'))
   -- what may go comes first, so that what is held or waits never stands in its way
   order by (s.open or s.begon_op >= p_grens or coalesce(s.gehouden_tot, '-infinity') >= (select i.nu::date from ik i)
             or (p_klasse <> 'huisverbod' and (s.steun_open or coalesce(s.steun_begin >= p_grens, false)))), z.bewaartermijn_start, z.id limit p_hoogstens
$$;
comment on function kring.bewaarlijst(text, timestamptz, integer) is 'De gesloten zaken van een klasse waarvan de termijn begon voor een tijdstip, met wat de regels erover vragen; geen naam en geen inhoud.';

-- How many rows of each table belong to cases, or to what is older than an instant.
create function kring.bewaartelling(p_klasse text, p_zaken uuid[], p_tot timestamptz) returns table (tabel text, aantal bigint)
  language plpgsql stable security definer set search_path = kring as $$
declare
  r text; p record; n bigint; wezen uuid[];
begin
  select i.regio into r from ik i where i.rol in ('privacyfunctionaris', 'systeem');
  if r is null then return; end if;
  wezen := wezen_van(r, p_zaken);
  for p in select * from vernietigpad() x where (x.soort = 'zaak' and p_zaken is not null) or (x.soort = 'voor' and x.klasse = p_klasse and p_tot is not null) order by x.volgorde loop
    if p.soort = 'zaak' then
      execute format('select count(*) from kring.%I x where x.regio = $1 and (%s)', p.tabel, p.waar) into n using r, p_zaken, wezen;
    else
      execute format('select count(*) from kring.%I x where x.regio = $1 and (%s)', p.tabel, p.waar) into n using r, p_tot;
    end if;
    tabel := p.tabel; aantal := n;
    return next;
  end loop;
end $$;
comment on function kring.bewaartelling(text, uuid[], timestamptz) is 'Hoeveel rijen van elke tabel bij een vernietiging horen: alleen aantallen.';

-- Who is known in no other file than these.
create function kring.wezen_van(p_regio text, p_zaken uuid[]) returns uuid[] language sql stable set search_path = kring as $$
  select coalesce(array_agg(distinct zp.persoon), '{}') from zaak_persoon zp
   where zp.regio = p_regio and zp.zaak = any (p_zaken)
     and not exists (select 1 from zaak_persoon a where a.regio = p_regio and a.persoon = zp.persoon and a.zaak <> all (p_zaken))
     and not exists (select 1 from contactgegeven a where a.regio = p_regio and a.persoon = zp.persoon and a.zaak <> all (p_zaken))
     and not exists (select 1 from spoorblad a where a.regio = p_regio and a.persoon = zp.persoon and a.zaak <> all (p_zaken))
     and not exists (select 1 from link a where a.regio = p_regio and a.persoon = zp.persoon and a.zaak <> all (p_zaken))
     and not exists (select 1 from buitenlink a where a.regio = p_regio and a.persoon = zp.persoon and a.zaak <> all (p_zaken))
$$;
comment on function kring.wezen_van(text, uuid[]) is 'De personen die in geen ander dossier voorkomen.';

-- Which case of the own region has this number: to hold it.
create function kring.zaak_met_nummer(p_nummer text) returns uuid language sql stable security definer set search_path = kring as $$
  select z.id from zaak z where z.regio = (select i.regio from ik i where i.rol = 'privacyfunctionaris') and z.nummer = p_nummer
     and klasse_van_zaak(z.soort) is not null
$$;
comment on function kring.zaak_met_nummer(text) is 'Het id van een zaak bij haar nummer, om haar aan te houden; niets meer.';

create function kring.nummer_van_zaak(p_zaak uuid) returns text language sql stable security definer set search_path = kring as $$
  select z.nummer from zaak z where z.regio = (select i.regio from ik i where i.rol = 'privacyfunctionaris') and z.id = p_zaak
$$;
comment on function kring.nummer_van_zaak(uuid) is 'Het nummer van een zaak, voor wie bewaart; niets meer.';

-- The one function. One post, one transaction: all of it goes, or nothing.
create function kring.vernietig(p_regio text, p_post uuid, p_nu timestamptz) returns jsonb
  language plpgsql security definer set search_path = kring as $$
declare
  post vernietigpost; besluit vernietiging; s record; p record; duur integer; vandaag date; waarom text; n bigint; vol boolean := false;
  telling jsonb; wezen uuid[]; PER_KEER constant integer := 5000;
begin
  vandaag := (p_nu at time zone 'Europe/Amsterdam')::date;
  select * into post from vernietigpost x where x.regio = p_regio and x.id = p_post for update;
  if post.id is null or post.stand <> 'wacht' then return null; end if;
  select * into besluit from vernietiging x where x.regio = p_regio and x.id = post.vernietiging for update;
  if besluit.stand <> 'besloten' or besluit.besloten_door = besluit.voorgesteld_door or besluit.besloten_op > p_nu then return null; end if;
  select b.jaren into duur from bewaarklasse b where b.naam = besluit.klasse;
  telling := post.aantallen;
  if post.zaak is not null then
    perform 1 from zaak z where z.regio = p_regio and z.id = post.zaak for update;
    select * into s from bewaarstand(p_regio, post.zaak);
    waarom := case when s.soort is null then 'er-niet'
                   when klasse_van_zaak(s.soort) is distinct from besluit.klasse or s.begon_op <> post.begon_op then 'veranderd'
                   when s.open then 'open'
                   when besluit.klasse <> 'huisverbod' and s.steun_open then 'steun-open'
                   when s.gehouden_tot >= vandaag then 'gehouden'
                   when duur is null or vervalt_op(s.begon_op, duur) > vandaag then 'termijn'
                   when besluit.klasse <> 'huisverbod' and vervalt_op(s.steun_begin, duur) > vandaag then 'termijn' end;
    if waarom is null then
      perform 1 from zaak z where z.regio = p_regio and z.id = any (s.leden) for update;
      wezen := wezen_van(p_regio, s.leden);
      update zaak z set uit_zaak = null where z.regio = p_regio and z.uit_zaak = any (s.leden) and z.id <> all (s.leden);
      update zaak z set vervolg_zaak = null where z.regio = p_regio and z.vervolg_zaak = any (s.leden) and z.id <> all (s.leden);
      update zaak z set eerder = array(select e from unnest(z.eerder) e where e <> all (s.leden))
       where z.regio = p_regio and z.eerder <> '{}' and z.eerder && s.leden and z.id <> all (s.leden);
      for p in select * from vernietigpad() x where x.soort = 'zaak' order by x.volgorde loop
        execute format('delete from kring.%I x where x.regio = $1 and (%s)', p.tabel, p.waar) using p_regio, s.leden, wezen;
        get diagnostics n = row_count;
        if n > 0 then telling := telling || jsonb_build_object(p.tabel, n); end if;
      end loop;
      update gebeurtenis g set inhoud = null, zout = null, vernietigd_op = p_nu, vernietigd_besluit = besluit.id
       where g.regio = p_regio and g.stroom = any (s.leden) and g.vernietigd_op is null;
      get diagnostics n = row_count;
      telling := telling || jsonb_build_object('gebeurtenis', n);
    end if;
  else
    if duur is null or vervalt_op(post.tot - interval '1 microsecond', duur) > vandaag then waarom := 'termijn';
    else
      for p in select * from vernietigpad() x where x.soort = 'voor' and x.klasse = besluit.klasse order by x.volgorde loop
        execute format('delete from kring.%1$I y where y.ctid = any (array(select x.ctid from kring.%1$I x where x.regio = $1 and (%2$s) limit %3$s))', p.tabel, p.waar, PER_KEER)
          using p_regio, post.tot;
        get diagnostics n = row_count;
        vol := vol or n = PER_KEER;
        if n > 0 then telling := telling || jsonb_build_object(p.tabel, n + coalesce((telling ->> p.tabel)::bigint, 0)); end if;
      end loop;
    end if;
  end if;
  update vernietigpost x set aantallen = telling, reden = waarom, op = case when vol then null else p_nu end,
         stand = case when waarom is not null then 'gebleven' when vol then 'wacht' else 'weg' end
   where x.regio = p_regio and x.id = p_post;
  if vol then return jsonb_build_object('uitkomst', 'verder', 'verklaring', false); end if;
  return jsonb_build_object('uitkomst', coalesce(waarom, 'weg'), 'verklaring', rond_vernietiging_af(p_regio, besluit.id, p_nu));
end $$;
comment on function kring.vernietig(text, uuid, timestamptz) is 'Vernietigt een post van een besluit van twee mensen, als de termijn nu echt om is; de keten van het journaal blijft geldig.';

-- When nothing waits any more the decision is done, and its certificate joins the chain of certificates of the region.
create function kring.rond_vernietiging_af(p_regio text, p_id uuid, p_nu timestamptz) returns boolean language plpgsql set search_path = kring as $$
declare
  v vernietiging; eerder vernietigbewijs; inhoud jsonb; ketting bytea;
begin
  if exists (select 1 from vernietigpost x where x.regio = p_regio and x.vernietiging = p_id and x.stand = 'wacht') then return false; end if;
  update vernietiging x set stand = 'klaar', klaar_op = p_nu where x.regio = p_regio and x.id = p_id returning * into v;
  perform pg_advisory_xact_lock(hashtext('kring.vernietigbewijs'), hashtext(p_regio));
  select * into eerder from vernietigbewijs x where x.regio = p_regio order by x.volg desc limit 1;
  ketting := coalesce(eerder.hash, decode(repeat('00', 32), 'hex'));
  select jsonb_build_object('besluit', v.id, 'klasse', v.klasse, 'grond', b.bron, 'termijn', b.termijn, 'peildag', v.peildag,
           'voorgesteld', jsonb_build_object('door', v.voorgesteld_door, 'rol', 'privacyfunctionaris', 'dag', (v.voorgesteld_op at time zone 'Europe/Amsterdam')::date),
           'besloten', jsonb_build_object('door', v.besloten_door, 'rol', 'privacyfunctionaris', 'dag', (v.besloten_op at time zone 'Europe/Amsterdam')::date),
           'dag', (p_nu at time zone 'Europe/Amsterdam')::date,
           'dossiers', (select count(*) from vernietigpost x where x.regio = p_regio and x.vernietiging = p_id and x.zaak is not null and x.stand = 'weg'),
           'gebleven', (select count(*) from vernietigpost x where x.regio = p_regio and x.vernietiging = p_id and x.stand = 'gebleven'),
           'rijen', coalesce((select jsonb_object_agg(t.key, t.n) from (select e.key, sum(e.value::bigint) as n from vernietigpost x, jsonb_each_text(x.aantallen) e
                               where x.regio = p_regio and x.vernietiging = p_id group by e.key) t), '{}'))
    into inhoud from bewaarklasse b where b.naam = v.klasse;
  insert into vernietigbewijs (regio, volg, vernietiging, inhoud, vorige, hash)
    values (p_regio, coalesce(eerder.volg, 0) + 1, p_id, inhoud, ketting, sha256(ketting || convert_to(inhoud::text, 'UTF8')));
  return true;
end $$;
comment on function kring.rond_vernietiging_af(text, uuid, timestamptz) is 'Maakt de verklaring van een vernietiging, als alles wat besloten was gedaan is.';

-- What is decided and not done, in one order everywhere: so that who was stopped halfway goes on where it was.
create function kring.te_vernietigen(p_hoogstens integer) returns table (regio text, id uuid) language sql stable security definer set search_path = kring as $$
  select p.regio, p.id from vernietiging v join vernietigpost p on p.regio = v.regio and p.vernietiging = v.id
   where v.stand = 'besloten' and p.stand = 'wacht' order by v.besloten_op, v.id, p.id limit p_hoogstens
$$;
comment on function kring.te_vernietigen(integer) is 'Wat besloten is en nog gedaan moet worden.';

-- The pages of the database files that hold what was deleted are written anew after it; this says since when.
create function kring.noteer_sporen(p_nu timestamptz) returns integer language sql security definer set search_path = kring as $$
  with nu as (update vernietigbewijs set sporen_op = p_nu where sporen_op is null returning 1) select count(*)::integer from nu
$$;
comment on function kring.noteer_sporen(timestamptz) is 'Legt vast wanneer de bestanden van de database opnieuw geschreven zijn, zonder wat vernietigd was.';

create function kring.tabellen_met_sporen() returns setof text language sql stable security definer set search_path = kring as $$
  select distinct k.tabel from vernietigbewijs b cross join lateral jsonb_object_keys(b.inhoud -> 'rijen') k (tabel) where b.sporen_op is null
$$;
comment on function kring.tabellen_met_sporen() is 'De tabellen waar rijen uit vernietigd zijn en waarvan de bestanden nog niet opnieuw geschreven zijn.';

revoke all on function kring.tabellen_met_sporen(), kring.vervalt_op(timestamptz, integer), kring.klasse_van_zaak(text), kring.vernietigpad(), kring.bewaarstand(text, uuid), kring.bewaarlijst(text, timestamptz, integer),
  kring.bewaartelling(text, uuid[], timestamptz), kring.wezen_van(text, uuid[]), kring.zaak_met_nummer(text), kring.nummer_van_zaak(uuid), kring.vernietig(text, uuid, timestamptz),
  kring.rond_vernietiging_af(text, uuid, timestamptz), kring.te_vernietigen(integer), kring.noteer_sporen(timestamptz) from public;
reset role;

-- The destroyer knows keys and terms, and no content: it may delete what it cannot read.
grant select on kring.ik, kring.bewaarklasse to kring_vernietiging;
grant select (regio, id, mens, organisatie, rol, van, tot) on kring.rolvervulling to kring_vernietiging;
create policy vernietigen on kring.rolvervulling for select to kring_vernietiging using (true);
create policy vernietigen on kring.bewaarklasse for select to kring_vernietiging using (true);
do $$
declare p record; kolommen text;
begin
  for p in select distinct tabel from kring.vernietigpad() loop
    select string_agg(quote_ident(a.attname), ', ') into kolommen from pg_attribute a
     where a.attrelid = ('kring.' || p.tabel)::regclass and (a.attnum > 0 or a.attname = 'ctid') and not a.attisdropped
       and a.attname in ('ctid', 'regio', 'id', 'zaak', 'uit_zaak', 'alarm', 'vraag', 'persoon', 'advies', 'dossier', 'soort', 'open', 'tot', 'weg_op', 'bewaartermijn_start', 'eerder', 'vervolg_zaak', 'klaar_op', 'gesloten_op', 'gesteld_op', 'beantwoord_op', 'op', 'nummer');
    execute format('grant select (%s), delete on kring.%I to kring_vernietiging', kolommen, p.tabel);
    execute format('create policy vernietigen_lezen on kring.%I for select to kring_vernietiging using (true)', p.tabel);
    execute format('create policy vernietigen_weg on kring.%I for delete to kring_vernietiging using (true)', p.tabel);
  end loop;
end $$;
grant update (uit_zaak, vervolg_zaak, eerder) on kring.zaak to kring_vernietiging;
create policy vernietigen_los on kring.zaak for update to kring_vernietiging using (true) with check (true);
grant select on kring.vernietiging, kring.vernietigpost, kring.vernietigbewijs to kring_vernietiging;
grant update (stand, klaar_op) on kring.vernietiging to kring_vernietiging;
grant update (stand, reden, aantallen, op) on kring.vernietigpost to kring_vernietiging;
grant insert (regio, volg, vernietiging, inhoud, vorige, hash), update (sporen_op) on kring.vernietigbewijs to kring_vernietiging;
create policy vernietigen on kring.vernietiging for all to kring_vernietiging using (true) with check (true);
create policy vernietigen on kring.vernietigpost for all to kring_vernietiging using (true) with check (true);
create policy vernietigen on kring.vernietigbewijs for all to kring_vernietiging using (true) with check (true);

alter function kring.vervalt_op(timestamptz, integer) owner to kring_vernietiging;
alter function kring.klasse_van_zaak(text) owner to kring_vernietiging;
alter function kring.vernietigpad() owner to kring_vernietiging;
alter function kring.bewaarstand(text, uuid) owner to kring_vernietiging;
alter function kring.bewaarlijst(text, timestamptz, integer) owner to kring_vernietiging;
alter function kring.bewaartelling(text, uuid[], timestamptz) owner to kring_vernietiging;
alter function kring.wezen_van(text, uuid[]) owner to kring_vernietiging;
alter function kring.zaak_met_nummer(text) owner to kring_vernietiging;
alter function kring.nummer_van_zaak(uuid) owner to kring_vernietiging;
alter function kring.vernietig(text, uuid, timestamptz) owner to kring_vernietiging;
alter function kring.rond_vernietiging_af(text, uuid, timestamptz) owner to kring_vernietiging;
alter function kring.te_vernietigen(integer) owner to kring_vernietiging;
alter function kring.tabellen_met_sporen() owner to kring_vernietiging;
alter function kring.noteer_sporen(timestamptz) owner to kring_vernietiging;
grant execute on function kring.bewaarlijst(text, timestamptz, integer), kring.bewaartelling(text, uuid[], timestamptz) to kring_app, kring_worker;
grant execute on function kring.zaak_met_nummer(text), kring.nummer_van_zaak(uuid) to kring_app;
grant execute on function kring.vernietig(text, uuid, timestamptz), kring.te_vernietigen(integer), kring.noteer_sporen(timestamptz), kring.tabellen_met_sporen() to kring_vernietiger;
-- what was one payload at a time, by hand, goes through the decision of two people now; and emptying a payload asks no reading of it
drop function kring.vernietig_inhoud(text, uuid, integer, uuid, timestamptz);
revoke select on kring.gebeurtenis from kring_vernietiging;
grant select (regio, stroom, vernietigd_op) on kring.gebeurtenis to kring_vernietiging;
