-- Waarom: een vrijwilliger kan naast iemand uit een gezin staan als coach (R003-106). Een coach leest alleen de eigen bladzijde: wat van die ene
-- mens gedeeld is, zolang het duurt. Het dossier zelf bestaat voor deze rol niet. Wat een coach laat weten wordt meteen werk voor wie de casus leidt.
set local role kring_owner;
alter table kring.rolvervulling drop constraint rolvervulling_rol_check, add constraint rolvervulling_rol_check check (rol in (
  'medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator', 'procesregisseur', 'overlegvoorzitter', 'ketenpartner',
  'professional', 'aandachtsfunctionaris', 'hulpofficier', 'burgemeester', 'medewerker-huisverbod', 'plaatsingscoordinator', 'opvangmedewerker',
  'coach', 'medewerker-beleidsinformatie', 'privacyfunctionaris', 'beleidsmedewerker', 'beheerder', 'systeem'));

create table kring.coachblad (
  regio text not null,
  id uuid not null,
  koppeling uuid not null,
  zaak uuid not null,
  persoon uuid not null,
  mens uuid not null references kring.mens (id) on delete restrict,
  organisatie uuid not null,
  van_organisatie uuid not null,
  op timestamptz not null,
  tot timestamptz not null,
  inhoud text not null check (length(inhoud) <= 30000),
  primary key (regio, id),
  foreign key (regio, zaak) references kring.zaak (regio, id) on delete cascade,
  foreign key (regio, persoon) references kring.persoon (regio, id) on delete cascade,
  foreign key (regio, organisatie) references kring.organisatie (regio, id) on delete restrict,
  check (tot >= op and tot <= op + interval '367 days')
);
create index coachblad_mens on kring.coachblad (regio, mens, op desc);
create index coachblad_zaak on kring.coachblad (regio, zaak);
create index coachblad_persoon on kring.coachblad (regio, persoon);
comment on table kring.coachblad is 'De bladzijde van een vrijwillige coach: voornaam, gedeelde doelen en stappen, en wie te bellen. [bewaren: zaak]';
comment on column kring.coachblad.inhoud is 'De bladzijde onder de sleutel van de zaak. Verandert wat gedeeld is, dan sluit dit blad en komt er een nieuw.';

create table kring.coachbericht (
  regio text not null,
  id uuid not null,
  blad uuid not null,
  koppeling uuid not null,
  zaak uuid not null,
  mens uuid not null references kring.mens (id) on delete restrict,
  organisatie uuid not null,
  soort text not null check (soort in ('bericht', 'onveilig')),
  inhoud text check (length(inhoud) <= 30000),
  op timestamptz not null,
  primary key (regio, id),
  foreign key (regio, zaak) references kring.zaak (regio, id) on delete cascade,
  foreign key (regio, blad) references kring.coachblad (regio, id) on delete cascade,
  foreign key (regio, organisatie) references kring.organisatie (regio, id) on delete restrict,
  check (soort = 'onveilig' or inhoud is not null)
);
create index coachbericht_zaak on kring.coachbericht (regio, zaak, op);
create index coachbericht_blad on kring.coachbericht (regio, blad);
comment on table kring.coachbericht is 'Wat een coach laat weten aan wie de casus leidt. Alleen groeiend. [bewaren: zaak]';

alter table kring.coachblad enable row level security; alter table kring.coachblad force row level security;
alter table kring.coachbericht enable row level security; alter table kring.coachbericht force row level security;

grant select on kring.coachblad, kring.coachbericht to kring_app;
-- The one it was made for, in that role and for that organisation, as long as it lasts, unless barred for another reason; and who works in the case.
create policy lezen on kring.coachblad for select to kring_app using (
  regio = current_setting('kring.regio', true)
  and (exists (select 1 from kring.mijn_inhoud m where m.regio = coachblad.regio and m.zaak = coachblad.zaak offset 0)
    or (exists (select 1 from kring.ik i
             where i.mens = coachblad.mens and i.organisatie = coachblad.organisatie and i.rol = 'coach' and coachblad.op <= i.nu and coachblad.tot > i.nu offset 0)
      and not exists (select 1 from kring.sper s, kring.ik i
             where s.regio = coachblad.regio and s.zaak = coachblad.zaak and s.mens = i.mens and s.grond <> 'spoor'
               and s.van <= i.nu and (s.tot is null or s.tot > i.nu) offset 0))));
-- Only who works in the case gives it, now, about somebody in it, to somebody who is a coach there today.
grant insert (regio, id, koppeling, zaak, persoon, mens, organisatie, van_organisatie, op, tot, inhoud) on kring.coachblad to kring_app;
create policy schrijven on kring.coachblad for insert to kring_app with check (
  op = nullif(current_setting('kring.nu', true), '')::timestamptz
  and exists (select 1 from kring.mijn_inhoud m
             where m.regio = coachblad.regio and m.zaak = coachblad.zaak and m.organisatie = coachblad.van_organisatie offset 0)
  and exists (select 1 from kring.zaak_persoon zp
             where zp.regio = coachblad.regio and zp.zaak = coachblad.zaak and zp.persoon = coachblad.persoon offset 0)
  and exists (select 1 from kring.rolvervulling r
             where r.regio = coachblad.regio and r.mens = coachblad.mens and r.organisatie = coachblad.organisatie and r.rol = 'coach'
               and r.van <= coachblad.op and (r.tot is null or r.tot > coachblad.op) offset 0));
-- A sheet only closes, now; it never stays open longer.
grant update (tot) on kring.coachblad to kring_app;
create policy sluiten on kring.coachblad for update to kring_app
  using (exists (select 1 from kring.mijn_inhoud m where m.regio = coachblad.regio and m.zaak = coachblad.zaak offset 0))
  with check (tot = nullif(current_setting('kring.nu', true), '')::timestamptz);

-- What a coach said is read by who works in the case, and not by the coach again.
create policy lezen on kring.coachbericht for select to kring_app using (
  exists (select 1 from kring.mijn_inhoud m where m.regio = coachbericht.regio and m.zaak = coachbericht.zaak offset 0));
grant insert (regio, id, blad, koppeling, zaak, mens, organisatie, soort, inhoud, op) on kring.coachbericht to kring_app;
create policy schrijven on kring.coachbericht for insert to kring_app with check (
  exists (select 1 from kring.schrijver i
       where i.regio = coachbericht.regio and i.mens = coachbericht.mens and i.organisatie = coachbericht.organisatie and i.rol = 'coach' and i.nu = coachbericht.op)
  and exists (select 1 from kring.coachblad b
       where b.regio = coachbericht.regio and b.id = coachbericht.blad and b.koppeling = coachbericht.koppeling and b.zaak = coachbericht.zaak offset 0));

create policy wachter_coach on kring.werk for insert to kring_wachter with check (
  soort in ('coach-bericht', 'coach-onveilig') and rol = 'casusregisseur');
create policy wachter_coach on kring.bericht for insert to kring_wachter with check (
  soort in ('coach-bericht', 'coach-onveilig') and rol = 'casusregisseur');
create function kring.coach_meldt() returns trigger language plpgsql security definer set search_path = kring as $$
begin
  insert into werk (regio, id, zaak, organisatie, rol, soort, onderwerp, spoed, veilig, gestart_op)
    select z.regio, gen_random_uuid(), z.id, z.organisatie, 'casusregisseur', 'coach-' || new.soort, new.id,
           case when new.soort = 'onveilig' then 'meteen' end, true, new.op
      from zaak z where z.regio = new.regio and z.id = new.zaak;
  insert into bericht (regio, id, organisatie, rol, zaak, soort, klok, op)
    select z.regio, gen_random_uuid(), z.organisatie, 'casusregisseur', z.id, 'coach-' || new.soort, null, new.op
      from zaak z where z.regio = new.regio and z.id = new.zaak;
  return null;
end $$;
comment on function kring.coach_meldt() is 'Wat een coach laat weten wordt in dezelfde transactie werk en een bericht voor wie de casus leidt; de coach ziet niets.';
reset role;
alter function kring.coach_meldt() owner to kring_wachter;
revoke all on function kring.coach_meldt() from public;
grant execute on function kring.coach_meldt() to kring_owner;
set local role kring_owner;
create trigger coach_meldt after insert on kring.coachbericht for each row execute function kring.coach_meldt();

create policy vernietigen_lezen on kring.coachblad for select to kring_vernietiging using (true);
create policy vernietigen_weg on kring.coachblad for delete to kring_vernietiging using (true);
create policy vernietigen_lezen on kring.coachbericht for select to kring_vernietiging using (true);
create policy vernietigen_weg on kring.coachbericht for delete to kring_vernietiging using (true);
grant delete on kring.coachblad, kring.coachbericht to kring_vernietiging;
grant select (ctid, regio, id, zaak, persoon, op, tot) on kring.coachblad to kring_vernietiging;
grant select (ctid, regio, id, zaak, op) on kring.coachbericht to kring_vernietiging;
-- De functie wordt in haar geheel vervangen.
reset role;
set local role kring_vernietiging;
create or replace function kring.vernietigpad() returns table (soort text, klasse text, volgorde integer, tabel text, waar text)
language sql immutable set search_path = kring as $$
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
    ('toegang', 'noodwoord', 'nood in (select n.id from kring.noodtoegang n where n.regio = $1 and n.van < $2)'), ('toegang', 'noodtoegang', 'van < $2'),
    ('toegang', 'blikwoord', 'vondst in (select v.id from kring.blikvondst v where v.regio = $1 and v.laatste_op < $2)'), ('toegang', 'blikvondst', 'laatste_op < $2'), ('toegang', 'blikdag', 'op < $2'),
    ('toegang', 'inzage', 'op < $2'), ('toegang', 'adresblik', 'op < $2'), ('toegang', 'alarmblik', 'op < $2'), ('toegang', 'indexlog', 'op < $2'),
    ('toegang', 'beheerfeit', 'op < $2'), ('toegang', 'rolvoorstel', 'voorgesteld_op < $2'), ('toegang', 'koppeling', 'tot < $2'),
    ('medewerker', 'dienst', 'tot < $2'), ('medewerker', 'mensadres', 'op < $2'), ('medewerker', 'werkfilter', 'weg_op < $2')
  ) as v (klasse, tabel, waar)
$$;

create or replace function kring.wezen_van(p_regio text, p_zaken uuid[]) returns uuid[] language sql stable set search_path = kring as $$
  select coalesce(array_agg(distinct zp.persoon), '{}') from zaak_persoon zp
   where zp.regio = p_regio and zp.zaak = any (p_zaken)
     and not exists (select 1 from zaak_persoon a where a.regio = p_regio and a.persoon = zp.persoon and a.zaak <> all (p_zaken))
     and not exists (select 1 from contactgegeven a where a.regio = p_regio and a.persoon = zp.persoon and a.zaak <> all (p_zaken))
     and not exists (select 1 from spoorblad a where a.regio = p_regio and a.persoon = zp.persoon and a.zaak <> all (p_zaken))
     and not exists (select 1 from coachblad a where a.regio = p_regio and a.persoon = zp.persoon and a.zaak <> all (p_zaken))
     and not exists (select 1 from link a where a.regio = p_regio and a.persoon = zp.persoon and a.zaak <> all (p_zaken))
     and not exists (select 1 from buitenlink a where a.regio = p_regio and a.persoon = zp.persoon and a.zaak <> all (p_zaken))
$$;
