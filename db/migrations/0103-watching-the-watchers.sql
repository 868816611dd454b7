-- Waarom: dat elke blik wordt opgeschreven ziet een gezin pas als iemand het kan lezen. Wie een zaak houdt en wie over blikken oordeelt zien nu per mens wie
-- er keek, wanneer en waarvoor; wie het aangaat krijgt het in de kopie, per functie en organisatie. De raad krijgt jaarcijfers zonder mensen. Een eigen
-- adres is weer weg te halen. En wie zichzelf vlak voor een blik op het rooster zet, ontloopt het patroon van de nacht niet meer (SD-42).
set local role kring_owner;

-- Who planned a duty and when; of before this it is not known, and such a duty counts as planned by another.
alter table kring.dienst add column door uuid references kring.mens (id) on delete set null, add column gepland_op timestamptz;
comment on column kring.dienst.door is 'Wie deze dienst plande; leeg: van voor dit werd onthouden.';
grant insert (door, gepland_op) on kring.dienst to kring_app;
grant select (door, gepland_op) on kring.dienst to kring_blikken;
drop policy plannen on kring.dienst;
create policy plannen on kring.dienst for insert to kring_app with check (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.schrijver i where i.organisatie = dienst.organisatie and i.mens = dienst.door and i.nu = dienst.gepland_op
    and i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'teamcoordinator')));
alter table kring.blikvondst drop constraint blikvondst_patroon_check;
alter table kring.blikvondst add constraint blikvondst_patroon_check check (patroon in
  ('zelfde-achternaam', 'zelfde-huishouden', 'zelfde-straat', 'eigen-collega', 'zonder-taak', 'nacht', 'eigen-dienst', 'veel-tegelijk', 'kanarie', 'stukken', 'steekproef'));

-- That there is an address of oneself, and since when: what it was nobody reads, also not who gave it.
create policy eigen_zien on kring.mensadres for select to kring_app using (exists (select 1 from kring.ik i where i.regio = mensadres.regio and i.mens = mensadres.mens));
create policy eigen_weg on kring.mensadres for delete to kring_app using (exists (select 1 from kring.ik i where i.regio = mensadres.regio and i.mens = mensadres.mens));
grant select (regio, mens, op) on kring.mensadres to kring_app;
grant delete on kring.mensadres to kring_app;

-- What compares may also say who looked, to who may hear it.
grant select on kring.ik, kring.mijn_inhoud to kring_blikken;
grant select (id, organisatie, rol) on kring.rolvervulling to kring_blikken;
grant select (doel, personen) on kring.inzage to kring_blikken;
grant select (soort) on kring.zaak to kring_blikken;
grant select (op) on kring.kanarie to kring_blikken;
create policy blikken on kring.betrokkenheid for select to kring_blikken using (true);
grant select (regio, zaak, organisatie, mens, als, van, tot) on kring.betrokkenheid to kring_blikken;
create policy blikken on kring.sper for select to kring_blikken using (true);
grant select (regio, zaak, mens, van, tot) on kring.sper to kring_blikken;
create policy blikken on kring.houder for select to kring_blikken using (tot is null);
grant select (regio, zaak, organisatie, tot) on kring.houder to kring_blikken;
create policy blikken on kring.organisatie for select to kring_blikken using (true);
grant select (regio, id, naam, soort) on kring.organisatie to kring_blikken;
create policy blikken on kring.blikvondst for select to kring_blikken using (true);
grant select (regio, id, patroon, laatste_op) on kring.blikvondst to kring_blikken;
create policy blikken on kring.blikwoord for select to kring_blikken using (soort = 'oordeel');
grant select (regio, vondst, soort, oordeel) on kring.blikwoord to kring_blikken;
create policy blikken on kring.noodtoegang for select to kring_blikken using (true);
grant select (regio, id, van) on kring.noodtoegang to kring_blikken;
create policy blikken on kring.noodwoord for select to kring_blikken using (soort = 'oordeel');
grant select (regio, nood, soort, oordeel) on kring.noodwoord to kring_blikken;

create function kring.wie_keek_zaak(p_nummer text) returns uuid
language sql stable security definer set search_path = kring as $$
  select z.id from zaak z join ik i on i.regio = z.regio
   where z.nummer = p_nummer
     and not exists (select 1 from sper s where s.regio = z.regio and s.zaak = z.id and s.mens = i.mens and s.van <= i.nu and (s.tot is null or s.tot > i.nu))
     and (i.rol = 'privacyfunctionaris'
       or (exists (select 1 from mijn_inhoud m where m.regio = z.regio and m.zaak = z.id)
           and exists (select 1 from houder h where h.regio = z.regio and h.zaak = z.id and h.tot is null and h.organisatie = i.organisatie)))
$$;
comment on function kring.wie_keek_zaak(text) is 'De zaak met dit nummer als wie nu vraagt mag zien wie erin keek: wie haar houdt, of een privacyfunctionaris; anders leeg.';

create function kring.wie_keek(p_nummer text, p_overslaan integer, p_hoogstens integer)
returns table (mens uuid, naam text, rol text, organisatie text, doelen text[], aantal integer, eerste timestamptz, laatste timestamptz)
language sql stable security definer set search_path = kring as $$
  select k.mens, m.naam, k.rol, o.naam, k.doelen, k.aantal, k.eerste, k.laatste from (
    select i.regio, i.mens, i.rol, i.organisatie, array_agg(distinct i.doel order by i.doel) as doelen, count(*)::integer as aantal, min(i.op) as eerste, max(i.op) as laatste
      from inzage i where i.regio = current_setting('kring.regio', true) and i.zaak = wie_keek_zaak(p_nummer) and i.uitkomst = 'gelukt' and i.rol <> 'systeem'
     group by 1, 2, 3, 4) k left join mens m on m.id = k.mens left join organisatie o on o.regio = k.regio and o.id = k.organisatie
   order by k.laatste desc, k.mens, k.rol, k.organisatie limit least(p_hoogstens, 101) offset p_overslaan
$$;
comment on function kring.wie_keek(text, integer, integer) is 'Wie er in een zaak keek, per mens en rol: waarvoor, hoe vaak, de eerste en de laatste keer. Leeg voor wie dat niet mag zien.';

create function kring.wanneer_keek(p_nummer text, p_mens uuid, p_rol text, p_overslaan integer, p_hoogstens integer)
returns table (op timestamptz, doel text, stuk boolean)
language sql stable security definer set search_path = kring as $$
  select i.op, i.doel, 'stuk' = any (i.veldklassen) from inzage i
   where i.regio = current_setting('kring.regio', true) and i.zaak = wie_keek_zaak(p_nummer) and i.uitkomst = 'gelukt' and i.mens = p_mens and i.rol = p_rol
   order by i.op desc, i.id limit least(p_hoogstens, 101) offset p_overslaan
$$;
comment on function kring.wanneer_keek(text, uuid, text, integer, integer) is 'Elke keer dat een mens in een zaak keek: wanneer, waarvoor, en of er een stuk bij was. Leeg voor wie dat niet mag zien.';

-- For who it is about: by function and organisation, and only of organisations the family knows. A shelter, the police or an alarm would tell where
-- somebody is or is guarded, so those are never in it, whether they looked or not.
create function kring.wie_keek_over(p_zaak uuid, p_persoon uuid)
returns table (rol text, organisatie text, doel text, dagen integer, eerste text, laatste text)
language sql stable security definer set search_path = kring as $$
  select i.rol, o.naam, i.doel, count(distinct (i.op at time zone 'Europe/Amsterdam')::date)::integer,
         min((i.op at time zone 'Europe/Amsterdam')::date)::text, max((i.op at time zone 'Europe/Amsterdam')::date)::text
    from inzage i join organisatie o on o.regio = i.regio and o.id = i.organisatie
   where i.regio = current_setting('kring.regio', true) and i.zaak = p_zaak and p_persoon = any (i.personen) and i.uitkomst = 'gelukt' and i.rol <> 'systeem'
     and o.soort in ('meldpunt', 'lokaalTeam')
     and i.doel in ('aanname', 'veiligheidsbeoordeling', 'onderzoek', 'overdracht', 'casusregie', 'procesregie', 'nazorg', 'terugkoppeling', 'terugvinden', 'rechten', 'noodtoegang', 'blikken')
     and exists (select 1 from mijn_inhoud m where m.regio = i.regio and m.zaak = p_zaak)
   group by 1, 2, 3 order by 2, 1, 3
$$;
comment on function kring.wie_keek_over(uuid, uuid) is 'Voor de kopie van een mens: welke functies van welke organisaties diens gegevens zagen en waarvoor; nooit wie, en nooit opvang, politie of alarm.';

create function kring.kanarielijst() returns table (nummer text, op timestamptz)
language sql stable security definer set search_path = kring as $$
  select z.nummer, k.op from ik i join kanarie k on k.regio = i.regio join zaak z on z.regio = k.regio and z.id = k.zaak
   where i.rol = 'privacyfunctionaris' order by k.op desc, z.nummer limit 200
$$;
comment on function kring.kanarielijst() is 'De nummers van de kanaries, voor een privacyfunctionaris.';

create function kring.blikcijfers(p_van timestamptz, p_tot timestamptz)
returns table (groep text, deel text, aantal integer)
language sql stable security definer set search_path = kring as $$
  with mij as (select i.regio from ik i where i.rol = 'privacyfunctionaris'),
       v as (select b.patroon, coalesce(w.oordeel, 'open') as oordeel from mij join blikvondst b on b.regio = mij.regio and b.laatste_op >= p_van and b.laatste_op < p_tot
               left join blikwoord w on w.regio = b.regio and w.vondst = b.id and w.soort = 'oordeel'),
       n as (select coalesce(w.oordeel, 'open') as oordeel from mij join noodtoegang t on t.regio = mij.regio and t.van >= p_van and t.van < p_tot
               left join noodwoord w on w.regio = t.regio and w.nood = t.id and w.soort = 'oordeel')
  select 'blikken', 'zaak', count(*)::integer from mij join inzage i on i.regio = mij.regio and i.op >= p_van and i.op < p_tot and i.zaak is not null and i.uitkomst = 'gelukt' and i.rol <> 'systeem'
  union all select 'patroon', v.patroon, count(*)::integer from v group by 2
  union all select 'oordeel', v.oordeel, count(*)::integer from v group by 2
  union all select 'nood', n.oordeel, count(*)::integer from n group by 2
$$;
comment on function kring.blikcijfers(timestamptz, timestamptz) is 'Hoe vaak er gekeken is, wat opviel en hoe dat beoordeeld is: aantallen voor een privacyfunctionaris, geen mens en geen medewerker.';

reset role;
create or replace function kring.blikken(p_van timestamptz, p_tot timestamptz)
returns table (dag text, mens uuid, rol text, organisatie uuid, nummer text, ops jsonb, zelfde_naam boolean, zelfde_straat boolean, zelfde_huis boolean, collega boolean, taak boolean, kanarie boolean)
language sql stable security definer set search_path = kring as $$
  with b as (
    select (i.op at time zone 'Europe/Amsterdam')::date as dag, i.mens, i.rol, i.organisatie, i.zaak,
           jsonb_agg(jsonb_build_object('id', i.id, 'op', i.op, 'stuk', 'stuk' = any (i.veldklassen),
             'dienst', exists (select 1 from dienst d where d.regio = i.regio and d.mens = i.mens and d.van <= i.op and d.tot > i.op
               and not (d.door is not distinct from d.mens and d.gepland_op > i.op - interval '24 hours')),
             'zelf', exists (select 1 from dienst d where d.regio = i.regio and d.mens = i.mens and d.van <= i.op and d.tot > i.op
               and d.door = d.mens and d.gepland_op > i.op - interval '24 hours')) order by i.op, i.id) as ops
      from inzage i where i.regio = current_setting('kring.regio', true) and i.op >= p_van and i.op < p_tot and i.zaak is not null and i.uitkomst = 'gelukt' and i.rol <> 'systeem'
       -- to see who looked is not to look in the file
       and not (i.doel = 'blikken' and i.rol = 'privacyfunctionaris')
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
reset role;
set local role kring_owner;

revoke all on function kring.wie_keek_zaak(text) from public;
revoke all on function kring.wie_keek(text, integer, integer) from public;
revoke all on function kring.wanneer_keek(text, uuid, text, integer, integer) from public;
revoke all on function kring.wie_keek_over(uuid, uuid) from public;
revoke all on function kring.kanarielijst() from public;
revoke all on function kring.blikcijfers(timestamptz, timestamptz) from public;
reset role;
alter function kring.wie_keek_zaak(text) owner to kring_blikken;
alter function kring.wie_keek(text, integer, integer) owner to kring_blikken;
alter function kring.wanneer_keek(text, uuid, text, integer, integer) owner to kring_blikken;
alter function kring.wie_keek_over(uuid, uuid) owner to kring_blikken;
alter function kring.kanarielijst() owner to kring_blikken;
alter function kring.blikcijfers(timestamptz, timestamptz) owner to kring_blikken;
grant execute on function kring.wie_keek_zaak(text) to kring_app;
grant execute on function kring.wie_keek(text, integer, integer) to kring_app;
grant execute on function kring.wanneer_keek(text, uuid, text, integer, integer) to kring_app;
grant execute on function kring.wie_keek_over(uuid, uuid) to kring_app;
grant execute on function kring.kanarielijst() to kring_app;
grant execute on function kring.blikcijfers(timestamptz, timestamptz) to kring_app;
