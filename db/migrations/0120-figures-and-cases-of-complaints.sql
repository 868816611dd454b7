-- Waarom: de raad leest elk jaar hoe vaak er geklaagd is en wat daarmee gebeurde, en een vertrouwenspersoon maakt een eigen verslag; beide zonder mens. En wie een klacht
-- behandelt wil weten over welke zaak zij gaat, zonder die zaak te kunnen openen en zonder dat wie erin werkt de klacht ziet (besluit 0042).
set local role kring_owner;

-- Which case a complaint is about: a number under the key of the complaint. It points at nothing: whether there is such a case nobody hears here, and from
-- the side of the case there is nothing to be found.
create table kring.klachtzaak (
  regio text not null,
  klacht uuid not null,
  nummer text check (length(nummer) <= 1000),
  primary key (regio, klacht),
  foreign key (regio, klacht) references kring.klacht (regio, id) on delete cascade
);
comment on table kring.klachtzaak is 'Het nummer van de zaak waar een klacht over gaat, onder de sleutel van de klacht; leeg als de koppeling eraf is. [bewaren: klacht]';
alter table kring.klachtzaak enable row level security;
alter table kring.klachtzaak force row level security;
create policy vernietigen_lezen on kring.klachtzaak for select to kring_vernietiging using (true);
create policy vernietigen_weg on kring.klachtzaak for delete to kring_vernietiging using (true);
grant delete, select (ctid, regio, klacht) on kring.klachtzaak to kring_vernietiging;
grant select on kring.klachtzaak to kring_app;
create policy lezen on kring.klachtzaak for select to kring_app using (
  exists (select 1 from kring.mijn_klacht m where m.regio = klachtzaak.regio and m.klacht = klachtzaak.klacht and m.als <> 'opent' offset 0));
grant insert (regio, klacht, nummer), update (nummer) on kring.klachtzaak to kring_app;
create policy koppelen on kring.klachtzaak for insert to kring_app with check (
  exists (select 1 from kring.mijn_klacht m where m.regio = klachtzaak.regio and m.klacht = klachtzaak.klacht and m.als = 'behandelt' offset 0));
create policy veranderen on kring.klachtzaak for update to kring_app
  using (exists (select 1 from kring.mijn_klacht m where m.regio = klachtzaak.regio and m.klacht = klachtzaak.klacht and m.als = 'behandelt' offset 0))
  with check (regio = current_setting('kring.regio', true));

drop policy zetten on kring.klachtstap;
create policy zetten on kring.klachtstap for insert to kring_app with check (
  exists (select 1 from kring.mijn_klacht m where m.regio = klachtstap.regio and m.klacht = klachtstap.klacht and m.mens = klachtstap.mens
    and m.rol = klachtstap.rol and m.nu = klachtstap.op and (
      (m.als = 'opent' and klachtstap.soort = 'KlachtOntvangen')
      or (m.als = 'behandelt' and klachtstap.soort in ('OntvangstBevestigd', 'GesprekAfgesproken', 'GesprekGehouden', 'NaarCommissie', 'TermijnVerlengd',
        'ReactieGegeven', 'Ingetrokken', 'NietInBehandeling', 'BeklaagdeGenoemd', 'MaatregelGedaan', 'ZaakGekoppeld', 'ZaakOntkoppeld'))
      or (m.als in ('lid', 'voorzitter') and klachtstap.soort in ('Gehoord', 'TermijnVerlengd'))
      or (m.als = 'voorzitter' and klachtstap.soort = 'OordeelGegeven')) offset 0));

-- The year of complaints: whole years only, of the own region, and never one that is about who asks. The counter reads kinds and days, no name and no word.
create policy teller on kring.klacht for select to kring_teller using (true);
create policy teller on kring.klachtsper for select to kring_teller using (true);
create policy teller on kring.klachtklok for select to kring_teller using (true);
create policy teller on kring.klachtmaatregel for select to kring_teller using (true);
grant select (regio, id, van, onderwerp, ontvangen_op, afgesloten_op, uitkomst, oordeel) on kring.klacht to kring_teller;
grant select (regio, klacht, mens) on kring.klachtsper to kring_teller;
grant select (regio, klacht, vervalt_op, klaar_op) on kring.klachtklok to kring_teller;
grant select (regio, klacht, gedaan_op) on kring.klachtmaatregel to kring_teller;
create function kring.klachtcijfers(p_jaar integer)
returns table (groep text, deel text, aantal integer)
language sql stable security definer set search_path = kring as $$
  with k as (
    select x.id, x.van, x.onderwerp, case when x.uitkomst = 'beantwoord' then coalesce(x.oordeel, 'geen-oordeel') else coalesce(x.uitkomst, 'open') end as einde,
           x.afgesloten_op - x.ontvangen_op as duur,
           exists (select 1 from klachtklok c where c.regio = x.regio and c.klacht = x.id and coalesce(c.klaar_op, i.nu) > c.vervalt_op) as laat,
           (select count(*) from klachtmaatregel a where a.regio = x.regio and a.klacht = x.id and a.gedaan_op is not null) as gedaan,
           (select count(*) from klachtmaatregel a where a.regio = x.regio and a.klacht = x.id and a.gedaan_op is null) as nog
      from ik i join klacht x on x.regio = i.regio and extract(year from x.ontvangen_op at time zone 'Europe/Amsterdam') = p_jaar
     where i.rol in ('klachtbehandelaar', 'privacyfunctionaris', 'beleidsmedewerker') and p_jaar < extract(year from i.nu at time zone 'Europe/Amsterdam')
       and not exists (select 1 from klachtsper s where s.regio = x.regio and s.klacht = x.id and s.mens = i.mens))
  select 'van', k.van, count(*)::integer from k group by 2
  union all select 'onderwerp', k.onderwerp, count(*)::integer from k group by 2
  union all select 'einde', k.einde, count(*)::integer from k group by 2
  union all select 'termijn', case when k.laat then 'te-laat' else 'op-tijd' end, count(*)::integer from k group by 2
  union all select 'maatregel', 'gedaan', coalesce(sum(k.gedaan), 0)::integer from k
  union all select 'maatregel', 'open', coalesce(sum(k.nog), 0)::integer from k
  union all select 'dagen', 'af', count(k.duur)::integer from k
  union all select 'dagen', 'midden', round(extract(epoch from percentile_cont(0.5) within group (order by k.duur)) / 86400)::integer from k where k.duur is not null having count(*) > 0
$$;
comment on function kring.klachtcijfers(integer) is 'Hoe vaak er in een heel jaar geklaagd is, waarover, hoe het afliep en of het op tijd was: aantallen, geen mens, en nooit een klacht over wie vraagt.';
revoke all on function kring.klachtcijfers(integer) from public;

-- The year of the vertrouwenspersoon. A question goes three months after its end, so it is counted when it comes and when it ends, and the count keeps nothing of it.
create table kring.steuntelling (
  regio text not null references kring.regio (id) on delete restrict,
  jaar integer not null check (jaar between 2000 and 2200),
  groep text not null check (groep in ('langs', 'uitkomst')),
  deel text not null check (deel ~ '^[a-z-]{3,30}$'),
  aantal integer not null check (aantal > 0),
  primary key (regio, jaar, groep, deel)
);
comment on table kring.steuntelling is 'Hoeveel vragen een vertrouwenspersoon in een jaar kreeg en hoe zij eindigden: een jaar en een aantal, niets van wie vroeg. [bewaren: naslag]';
alter table kring.steuntelling enable row level security;
alter table kring.steuntelling force row level security;
create policy teller on kring.steuntelling for all to kring_teller using (true) with check (true);
grant select, insert (regio, jaar, groep, deel, aantal), update (aantal) on kring.steuntelling to kring_teller;
grant select on kring.steuntelling to kring_app;
create policy lezen on kring.steuntelling for select to kring_app using (
  exists (select 1 from kring.ik i where i.regio = steuntelling.regio and i.rol = 'vertrouwenspersoon' offset 0));
create function kring.tel_steun() returns trigger language plpgsql security definer set search_path = kring as $$
begin
  if tg_op = 'UPDATE' and (new.stand <> 'klaar' or old.stand = 'klaar') then return null; end if;
  insert into steuntelling as t (regio, jaar, groep, deel, aantal)
  select new.regio, extract(year from w.op at time zone 'Europe/Amsterdam')::integer, w.groep, w.deel, 1
    from (values (case tg_op when 'INSERT' then new.gevraagd_op else new.afgesloten_op end, case tg_op when 'INSERT' then 'langs' else 'uitkomst' end,
                  case tg_op when 'INSERT' then new.langs else new.uitkomst end)) w (op, groep, deel)
  on conflict (regio, jaar, groep, deel) do update set aantal = t.aantal + 1;
  return null;
end $$;
comment on function kring.tel_steun() is 'Telt een vraag aan de vertrouwenspersoon als zij komt en als zij eindigt; onthoudt niet welke.';
revoke all on function kring.tel_steun() from public;
create trigger steun_geteld after insert or update of stand on kring.steunvraag for each row execute function kring.tel_steun();
reset role;
insert into kring.steuntelling (regio, jaar, groep, deel, aantal)
select regio, extract(year from gevraagd_op at time zone 'Europe/Amsterdam')::integer, 'langs', langs, count(*) from kring.steunvraag group by 1, 2, 4
union all
select regio, extract(year from afgesloten_op at time zone 'Europe/Amsterdam')::integer, 'uitkomst', uitkomst, count(*) from kring.steunvraag where stand = 'klaar' group by 1, 2, 4;
alter function kring.klachtcijfers(integer) owner to kring_teller;
alter function kring.tel_steun() owner to kring_teller;
set local role kring_teller;
grant execute on function kring.klachtcijfers(integer) to kring_app;
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
    ('klacht', 'klachtzaak', 'klacht in (select k.id from kring.klacht k where k.regio = $1 and k.afgesloten_op < $2)'),
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
reset role;
