-- Waarom: wat iemand die raad vroeg vertelde is tekst over een gezin, ook zonder naam erbij, en wat er na een noodtoegang gezegd is ook. Een advies heeft geen
-- zaak: elk advies, elk dossier en elke vraag krijgt een eigen sleutel in de kast, en die gaat weg met de rij (besluit 0034).
set local role kring_owner;

alter table kring.advies drop constraint advies_samenvatting_check, drop constraint advies_naar_check,
  add constraint advies_samenvatting_check check (length(samenvatting) <= 22500), add constraint advies_naar_check check (length(naar) <= 1500);
alter table kring.adviesdossier drop constraint adviesdossier_vraag_check, add constraint adviesdossier_vraag_check check (length(vraag) between 1 and 22500);
alter table kring.adviesstap drop constraint adviesstap_wat_check, add constraint adviesstap_wat_check check (length(wat) between 1 and 6000);
alter table kring.adviesvraag drop constraint adviesvraag_vraag_check, drop constraint adviesvraag_antwoord_check,
  add constraint adviesvraag_vraag_check check (length(vraag) between 1 and 22500), add constraint adviesvraag_antwoord_check check (length(antwoord) between 1 and 22500);

create table kring.adviessleutel (
  regio text not null references kring.regio (id) on delete restrict,
  advies uuid not null,
  plek bigint not null check (plek > 0),
  primary key (regio, advies)
);
create index adviessleutel_plek on kring.adviessleutel (plek);
comment on table kring.adviessleutel is 'Op welke plek buiten de database de sleutel van een advies, een adviesdossier of een vraag om raad ligt: een nummer, geen sleutel. [bewaren: advies]';
alter table kring.adviessleutel enable row level security;
alter table kring.adviessleutel force row level security;
create policy vernietigen_lezen on kring.adviessleutel for select to kring_vernietiging using (true);
create policy vernietigen_weg on kring.adviessleutel for delete to kring_vernietiging using (true);
grant delete on kring.adviessleutel to kring_vernietiging;
grant select (ctid, regio, advies, plek) on kring.adviessleutel to kring_vernietiging;
create policy wachter on kring.adviessleutel for select to kring_wachter using (true);
grant select (regio, advies, plek) on kring.adviessleutel to kring_wachter;
grant insert (regio, advies, plek) on kring.adviessleutel to kring_app;
-- Made with the row it is for, by whoever may write such a row; a question from before this one gets its key with the answer, by who may read it.
create policy schrijven on kring.adviessleutel for insert to kring_app with check (
  exists (select 1 from kring.schrijver i where i.regio = adviessleutel.regio and i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator'))
  or exists (select 1 from kring.adviesvraag v where v.regio = adviessleutel.regio and v.id = adviessleutel.advies));
reset role;
set local role kring_vernietiging;
grant execute on function kring.sleutel_over() to kring_owner;
reset role;
set local role kring_owner;
create trigger sleutel_over after delete on kring.adviessleutel for each row execute function kring.sleutel_over();
reset role;
set local role kring_vernietiging;
revoke execute on function kring.sleutel_over() from kring_owner;
reset role;
set local role kring_wachter;
create or replace function kring.sleutelplek_van(p_regio text, p_zaak uuid) returns bigint
language sql stable security definer set search_path = kring as $$
  select k.plek from (select z.regio, z.zaak as van, z.plek from zaaksleutel z union all select s.regio, s.klacht, s.plek from klachtsleutel s
                      union all select t.regio, t.steun, t.plek from steunsleutel t union all select a.regio, a.advies, a.plek from adviessleutel a) k
   where k.regio = p_regio and k.van = p_zaak and p_regio = nullif(current_setting('kring.regio', true), '')
$$;
comment on function kring.sleutelplek_van(text, uuid) is 'Waar de sleutel van een zaak, een klacht, een advies of een vraag aan de vertrouwenspersoon ligt; leeg als er nog geen is.';
reset role;
set local role kring_owner;

-- What is said after an emergency access is about a case: it names her, so that it lies under her key.
alter table kring.noodwoord no force row level security;
alter table kring.noodtoegang no force row level security;
alter table kring.noodwoord add column zaak uuid;
update kring.noodwoord w set zaak = n.zaak from kring.noodtoegang n where n.regio = w.regio and n.id = w.nood;
alter table kring.noodwoord alter column zaak set not null, drop constraint noodwoord_tekst_check,
  add constraint noodwoord_tekst_check check (length(tekst) between 3 and 12000);
alter table kring.noodwoord force row level security;
alter table kring.noodtoegang force row level security;
comment on column kring.noodwoord.zaak is 'De zaak van de noodtoegang: onder haar sleutel ligt de tekst.';
grant insert (zaak) on kring.noodwoord to kring_app;
drop policy toevoegen on kring.noodwoord;
create policy toevoegen on kring.noodwoord for insert to kring_app with check (
  exists (select 1 from kring.schrijver i where i.regio = noodwoord.regio and i.mens = noodwoord.mens and i.nu = noodwoord.op)
  and exists (select 1 from kring.noodtoegang n, kring.schrijver i
       where n.regio = noodwoord.regio and n.id = noodwoord.nood and n.zaak = noodwoord.zaak and (
         (noodwoord.soort = 'zegje' and n.mens = i.mens)
         or (noodwoord.soort = 'gezien' and n.mens <> i.mens and exists (select 1 from kring.mijn_inhoud m where m.regio = n.regio and m.zaak = n.zaak offset 0))
         or (noodwoord.soort = 'oordeel' and n.mens <> i.mens and i.rol = 'privacyfunctionaris'))));

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
    ('advies', 'adviessleutel', 'not exists (select 1 from kring.advies a where a.regio = $1 and a.id = x.advies)
       and not exists (select 1 from kring.adviesdossier d where d.regio = $1 and d.id = x.advies)
       and not exists (select 1 from kring.adviesvraag v where v.regio = $1 and v.id = x.advies)'),
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
