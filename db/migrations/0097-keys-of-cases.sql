-- Waarom: wat twee mensen besloten te vernietigen leeft in elke reservekopie door, tot ook die vergaan is. Vrije tekst, stukken en wie meldde
-- staan daarom onder een sleutel per zaak, buiten de database (besluit 0034). Hier staat alleen op welke plek in de kast de sleutel van een
-- zaak ligt. Gaat de zaak, dan blijft die plek staan tot de sleutel echt vernietigd is; ook als het midden daarin misgaat.
set local role kring_owner;

create sequence kring.sleutelplek;
create table kring.zaaksleutel (
  regio text not null,
  zaak uuid not null,
  plek bigint not null check (plek > 0),
  primary key (regio, zaak),
  foreign key (regio, zaak) references kring.zaak (regio, id) on delete cascade
);
comment on table kring.zaaksleutel is 'Op welke plek buiten de database de sleutel van een zaak ligt: een nummer, geen sleutel. [bewaren: zaak]';
create index zaaksleutel_plek on kring.zaaksleutel (plek);
create table kring.sleutelrest (
  regio text not null references kring.regio (id) on delete restrict,
  plek bigint not null,
  primary key (regio, plek)
);
comment on table kring.sleutelrest is 'Plekken van sleutels waarvan de zaak weg is en die nog vernietigd moeten worden. [bewaren: kort]';

alter table kring.zaaksleutel enable row level security;
alter table kring.zaaksleutel force row level security;
alter table kring.sleutelrest enable row level security;
alter table kring.sleutelrest force row level security;

create policy schrijven on kring.zaaksleutel for insert to kring_app
  with check (exists (select 1 from kring.schrijver s where s.regio = zaaksleutel.regio));
grant insert (regio, zaak, plek) on kring.zaaksleutel to kring_app;
create policy wachter on kring.zaaksleutel for select to kring_wachter using (true);
grant select (regio, zaak, plek) on kring.zaaksleutel to kring_wachter;
create policy vernietigen_lezen on kring.zaaksleutel for select to kring_vernietiging using (true);
create policy vernietigen_weg on kring.zaaksleutel for delete to kring_vernietiging using (true);
grant select (ctid, regio, zaak, plek), delete on kring.zaaksleutel to kring_vernietiging;
create policy vernietigen on kring.sleutelrest for all to kring_vernietiging using (true) with check (true);
grant select, delete on kring.sleutelrest to kring_vernietiging;
grant insert (regio, plek) on kring.sleutelrest to kring_vernietiging;
grant usage, update on sequence kring.sleutelplek to kring_wachter;

-- The place of the key of one case, for who names it; a number says nothing of the case.
create function kring.sleutelplek_van(p_regio text, p_zaak uuid) returns bigint
language sql stable security definer set search_path = kring as $$
  select k.plek from zaaksleutel k
   where k.regio = p_regio and k.zaak = p_zaak and p_regio = nullif(current_setting('kring.regio', true), '')
$$;
comment on function kring.sleutelplek_van(text, uuid) is 'Waar de sleutel van een zaak ligt; leeg als zij er nog geen heeft.';
create function kring.nieuwe_sleutelplek(p_vanaf bigint) returns bigint
language sql volatile security definer set search_path = kring as $$
  select case when p_vanaf > 0 then setval('kring.sleutelplek', greatest(p_vanaf, nextval('kring.sleutelplek'))) else nextval('kring.sleutelplek') end
$$;
comment on function kring.nieuwe_sleutelplek(bigint) is 'Een plek voor de sleutel van een nieuwe zaak; na het terugzetten van een oudere kopie voorbij wat al gebruikt is.';
reset role;
alter function kring.sleutelplek_van(text, uuid) owner to kring_wachter;
alter function kring.nieuwe_sleutelplek(bigint) owner to kring_wachter;
revoke all on function kring.sleutelplek_van(text, uuid) from public;
revoke all on function kring.nieuwe_sleutelplek(bigint) from public;
grant execute on function kring.sleutelplek_van(text, uuid) to kring_app;
grant execute on function kring.nieuwe_sleutelplek(bigint) to kring_app;

set local role kring_owner;
-- A key goes when no case uses it any more, however its case went.
create function kring.sleutel_over() returns trigger
language plpgsql security definer set search_path = kring as $$
begin
  if not exists (select 1 from zaaksleutel k where k.plek = old.plek) then
    insert into sleutelrest (regio, plek) values (old.regio, old.plek) on conflict do nothing;
  end if;
  return null;
end $$;
comment on function kring.sleutel_over() is 'Een zaak is weg: haar sleutel moet nog.';
create trigger sleutel_over after delete on kring.zaaksleutel for each row execute function kring.sleutel_over();
create function kring.sleutels_over(p_hoogstens integer) returns table (regio text, plek bigint)
language sql stable security definer set search_path = kring as $$
  select r.regio, r.plek from sleutelrest r where not exists (select 1 from zaaksleutel k where k.plek = r.plek) order by r.plek limit p_hoogstens
$$;
comment on function kring.sleutels_over(integer) is 'De plekken waar nog een sleutel van een vernietigde zaak ligt.';
create function kring.sleutel_is_weg(p_regio text, p_plek bigint) returns void
language sql volatile security definer set search_path = kring as $$
  delete from sleutelrest r where r.regio = p_regio and r.plek = p_plek
$$;
comment on function kring.sleutel_is_weg(text, bigint) is 'De sleutel op deze plek is vernietigd.';
reset role;
alter function kring.sleutel_over() owner to kring_vernietiging;
alter function kring.sleutels_over(integer) owner to kring_vernietiging;
alter function kring.sleutel_is_weg(text, bigint) owner to kring_vernietiging;
revoke all on function kring.sleutel_over() from public;
revoke all on function kring.sleutels_over(integer) from public;
revoke all on function kring.sleutel_is_weg(text, bigint) from public;
grant execute on function kring.sleutels_over(integer) to kring_vernietiger;
grant execute on function kring.sleutel_is_weg(text, bigint) to kring_vernietiger;
set local role kring_owner;

-- Sealed text is longer than its words (four bytes a letter at most, and a third for writing it as text); the app keeps to 20,000 letters.
alter table kring.tekst drop constraint tekst_inhoud_check;
alter table kring.tekst add constraint tekst_inhoud_check check (length(inhoud) <= 110000);
alter table kring.passage drop constraint passage_inhoud_check;
alter table kring.passage add constraint passage_inhoud_check check (length(inhoud) <= 110000);

set local role kring_vernietiging;
create or replace function kring.vernietigpad() returns table (soort text, klasse text, volgorde integer, tabel text, waar text)
language sql immutable set search_path = kring as $$
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
    ('toegang', 'noodwoord', 'nood in (select n.id from kring.noodtoegang n where n.regio = $1 and n.van < $2)'), ('toegang', 'noodtoegang', 'van < $2'),
    ('toegang', 'blikwoord', 'vondst in (select v.id from kring.blikvondst v where v.regio = $1 and v.laatste_op < $2)'), ('toegang', 'blikvondst', 'laatste_op < $2'), ('toegang', 'blikdag', 'op < $2'),
    ('toegang', 'inzage', 'op < $2'), ('toegang', 'adresblik', 'op < $2'), ('toegang', 'alarmblik', 'op < $2'), ('toegang', 'indexlog', 'op < $2'),
    ('medewerker', 'dienst', 'tot < $2'), ('medewerker', 'mensadres', 'op < $2'), ('medewerker', 'werkfilter', 'weg_op < $2')
  ) as v (klasse, tabel, waar)
$$;
