-- Waarom: wie in nood iets van een zaak moet weten en niet in de kring staat, vroeg dat tot nu toe aan een collega, of keek onder diens naam. Nu
-- kan het op eigen naam: met een reden, een uur, op het nummer van de zaak, en niets meer dan een blad. De houder hoort het meteen en een
-- privacyfunctionaris beoordeelt het binnen dagen (SD-43). Geen enkele muur gaat hiervoor open: het blad komt uit een functie die leest als
-- kring_nood, en die rol ziet van een zaak alleen iets zolang wie nu vraagt er toegang toe heeft, en niet gesperd is.
set local role kring_owner;

create table kring.noodtoegang (
  regio text not null,
  id uuid not null,
  zaak uuid not null,
  nummer text not null,
  mens uuid not null references kring.mens (id) on delete restrict,
  rol text not null,
  organisatie uuid not null,
  reden text not null check (reden in ('gevaar-nu', 'houder-onbereikbaar', 'crisisdienst', 'kind-in-gevaar', 'anders')),
  toelichting text not null check (length(toelichting) between 10 and 1000),
  van timestamptz not null,
  tot timestamptz not null,
  beoordelen_voor timestamptz not null,
  aangemaand_op timestamptz,
  primary key (regio, id),
  foreign key (regio, zaak) references kring.zaak (regio, id) on delete cascade,
  foreign key (regio, organisatie) references kring.organisatie (regio, id) on delete restrict,
  check (tot > van and tot <= van + interval '1 hour'),
  check (beoordelen_voor > van and beoordelen_voor <= van + interval '21 days')
);
comment on table kring.noodtoegang is 'Wie in nood een blad van een zaak opende, waarom en hoe lang. Alleen groeiend. [bewaren: toegang]';
comment on column kring.noodtoegang.nummer is 'Het nummer waarmee gevraagd is: zo hoeft wie beoordeelt de zaak niet te zien.';
comment on column kring.noodtoegang.aangemaand_op is 'Wanneer gezegd is dat de beoordeling te laat is; leeg: nog niet.';
create index noodtoegang_zaak on kring.noodtoegang (regio, zaak);
create index noodtoegang_mens on kring.noodtoegang (regio, mens, van);
create index noodtoegang_termijn on kring.noodtoegang (regio, beoordelen_voor) where aangemaand_op is null;

create table kring.noodwoord (
  regio text not null,
  id uuid not null,
  nood uuid not null,
  soort text not null check (soort in ('gezien', 'zegje', 'oordeel')),
  oordeel text check (oordeel in ('terecht', 'niet-terecht')),
  tekst text check (length(tekst) between 3 and 2000),
  mens uuid not null references kring.mens (id) on delete restrict,
  op timestamptz not null,
  primary key (regio, id),
  unique (regio, nood, soort),
  foreign key (regio, nood) references kring.noodtoegang (regio, id) on delete cascade,
  check ((soort = 'oordeel') = (oordeel is not null) and (soort = 'gezien') = (tekst is null))
);
comment on table kring.noodwoord is 'Wat er na een noodtoegang gezegd is: gezien door de houder, het woord van wie keek, het oordeel. Alleen groeiend. [bewaren: toegang]';

alter table kring.noodtoegang enable row level security;
alter table kring.noodtoegang force row level security;
alter table kring.noodwoord enable row level security;
alter table kring.noodwoord force row level security;

-- Who may see that it happened: who looked, who works in the case, and who reviews. Who looks is never told what others looked at.
create policy lezen on kring.noodtoegang for select to kring_app using (
  regio = current_setting('kring.regio', true)
  and (exists (select 1 from kring.ik i where i.mens = noodtoegang.mens or i.rol = 'privacyfunctionaris')
    or exists (select 1 from kring.mijn_inhoud m where m.regio = noodtoegang.regio and m.zaak = noodtoegang.zaak offset 0)));
create policy lezen on kring.noodwoord for select to kring_app using (
  exists (select 1 from kring.noodtoegang n where n.regio = noodwoord.regio and n.id = noodwoord.nood offset 0));
-- Each says only their own: who looked why, who works in the case that they saw it, and a privacy officer what they think of it, never of themselves.
create policy toevoegen on kring.noodwoord for insert to kring_app with check (
  exists (select 1 from kring.schrijver i where i.regio = noodwoord.regio and i.mens = noodwoord.mens and i.nu = noodwoord.op)
  and exists (select 1 from kring.noodtoegang n, kring.schrijver i
       where n.regio = noodwoord.regio and n.id = noodwoord.nood and (
         (noodwoord.soort = 'zegje' and n.mens = i.mens)
         or (noodwoord.soort = 'gezien' and n.mens <> i.mens and exists (select 1 from kring.mijn_inhoud m where m.regio = n.regio and m.zaak = n.zaak offset 0))
         or (noodwoord.soort = 'oordeel' and n.mens <> i.mens and i.rol = 'privacyfunctionaris'))));
grant select on kring.noodtoegang to kring_app;
grant select on kring.noodwoord to kring_app;
grant insert (regio, id, nood, soort, oordeel, tekst, mens, op) on kring.noodwoord to kring_app;
-- The worker says once that a review is late.
create policy worker on kring.noodtoegang for select to kring_worker using (regio = current_setting('kring.regio', true));
create policy worker_maant on kring.noodtoegang for update to kring_worker using (regio = current_setting('kring.regio', true)) with check (aangemaand_op is not null);
create policy worker on kring.noodwoord for select to kring_worker using (regio = current_setting('kring.regio', true));
grant select (regio, id, beoordelen_voor, aangemaand_op) on kring.noodtoegang to kring_worker;
grant update (aangemaand_op) on kring.noodtoegang to kring_worker;
grant select (regio, nood, soort) on kring.noodwoord to kring_worker;

-- To which cases who asks now has emergency access: in their own name and role, within the hour, and never when barred.
grant usage on schema kring to kring_nood;
grant select on kring.ik to kring_nood;
create policy nood on kring.rolvervulling for select to kring_nood using (true);
grant select (regio, id, mens, organisatie, rol, van, tot) on kring.rolvervulling to kring_nood;
create policy nood on kring.sper for select to kring_nood using (true);
grant select (regio, zaak, mens, van, tot) on kring.sper to kring_nood;
create policy nood on kring.noodtoegang for select to kring_nood using (
  exists (select 1 from kring.ik i where i.regio = noodtoegang.regio and i.mens = noodtoegang.mens));
create policy nood_openen on kring.noodtoegang for insert to kring_nood with check (
  exists (select 1 from kring.ik i where i.regio = noodtoegang.regio and i.mens = noodtoegang.mens and i.organisatie = noodtoegang.organisatie
    and i.rol = noodtoegang.rol and i.nu = noodtoegang.van));
grant select (regio, id, zaak, mens, rol, organisatie, van, tot) on kring.noodtoegang to kring_nood;
grant insert (regio, id, zaak, nummer, mens, rol, organisatie, reden, toelichting, van, tot, beoordelen_voor) on kring.noodtoegang to kring_nood;
create view kring.mijn_nood with (security_invoker = true) as
  select n.regio, n.id, n.zaak, n.van, n.tot from kring.noodtoegang n, kring.ik i
   where n.regio = i.regio and n.mens = i.mens and n.organisatie = i.organisatie and n.rol = i.rol and n.van <= i.nu and n.tot > i.nu
     and i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator')
     and not exists (select 1 from kring.sper s where s.regio = n.regio and s.zaak = n.zaak and s.mens = i.mens and s.van <= i.nu and (s.tot is null or s.tot > i.nu) offset 0);
comment on view kring.mijn_nood is 'Tot welke zaken wie nu vraagt in nood toegang heeft.';
grant select on kring.mijn_nood to kring_nood;

-- What that role reads. No address, no number, no letter, no reporter: those columns and kinds it does not have.
create policy nood on kring.zaak for select to kring_nood using (soort in ('melding', 'casus', 'opvang'));
grant select (regio, id, soort, nummer, gemeente, status, urgentie, open, geopend_op, code_rood_op, acuut_op) on kring.zaak to kring_nood;
create policy nood on kring.houder for select to kring_nood using (true);
grant select (regio, zaak, organisatie, tot) on kring.houder to kring_nood;
create policy nood on kring.organisatie for select to kring_nood using (true);
grant select (regio, id, naam) on kring.organisatie to kring_nood;
create policy nood on kring.betrokkenheid for select to kring_nood using (true);
grant select (regio, zaak, organisatie, mens, als, van, tot) on kring.betrokkenheid to kring_nood;
create policy nood on kring.zaak_persoon for select to kring_nood using (true);
grant select (regio, zaak, persoon) on kring.zaak_persoon to kring_nood;
create policy nood on kring.persoon for select to kring_nood using (
  exists (select 1 from kring.zaak_persoon zp, kring.mijn_nood m where zp.regio = persoon.regio and zp.persoon = persoon.id and m.regio = zp.regio and m.zaak = zp.zaak offset 0));
grant select (regio, id, voornamen, tussenvoegsel, achternaam, geboortedatum, geslacht) on kring.persoon to kring_nood;
create policy nood on kring.tekst for select to kring_nood using (
  soort in ('maatregel', 'veiligheidsplan')
  and exists (select 1 from kring.mijn_nood m where m.regio = tekst.regio and m.zaak = tekst.zaak offset 0));
grant select (regio, id, zaak, soort, inhoud) on kring.tekst to kring_nood;
create policy nood on kring.gebeurtenis for select to kring_nood using (
  soort in ('MeldingOntvangen', 'CrisisIngezet', 'CasusGeopend', 'NieuwGeweld', 'AcuutGemerkt', 'AcuutGehandeld', 'CodeRoodGezet', 'CodeRoodIngetrokken',
    'VeiligheidscheckGedaan', 'VeiligheidsplanVastgesteld', 'Opgeschaald', 'AlarmGegaan', 'MaatregelAfgesproken', 'MaatregelAfgerond', 'AdresAfgeschermd')
  and exists (select 1 from kring.mijn_nood m where m.regio = gebeurtenis.regio and m.zaak = gebeurtenis.stroom offset 0));
grant select (regio, stroom, positie, soort, op, inhoud) on kring.gebeurtenis to kring_nood;
-- And what it says: to the holder, and to who reviews.
create policy nood_zegt on kring.bericht for insert to kring_nood with check (
  (soort = 'nood-geopend' and exists (select 1 from kring.mijn_nood m where m.regio = bericht.regio and m.zaak = bericht.zaak offset 0))
  or (soort = 'nood-beoordelen' and rol = 'privacyfunctionaris' and zaak is null));
grant insert (regio, id, organisatie, rol, zaak, soort, klok, op) on kring.bericht to kring_nood;
create policy nood_zegt on kring.werk for insert to kring_nood with check (
  soort = 'nood-bekijken' and exists (select 1 from kring.mijn_nood m where m.regio = werk.regio and m.zaak = werk.zaak and m.id = werk.onderwerp offset 0));
grant insert (regio, id, zaak, organisatie, rol, soort, onderwerp, spoed, gestart_op) on kring.werk to kring_nood;

create function kring.open_nood(p_id uuid, p_nummer text, p_reden text, p_toelichting text, p_tot timestamptz, p_beoordelen_voor timestamptz) returns text
language plpgsql security definer set search_path = kring as $$
declare
  mij record;
  z record;
begin
  select i.* into mij from ik i where i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator');
  if not found then return null; end if;
  select x.id, x.soort into z from zaak x
   where x.regio = mij.regio and x.nummer = p_nummer and x.open and x.soort in ('melding', 'casus')
     and not exists (select 1 from sper s where s.regio = x.regio and s.zaak = x.id and s.mens = mij.mens and s.van <= mij.nu and (s.tot is null or s.tot > mij.nu));
  if not found then return null; end if;
  if exists (select 1 from betrokkenheid b where b.regio = mij.regio and b.zaak = z.id and b.organisatie = mij.organisatie and (b.mens is null or b.mens = mij.mens)
               and b.als in ('houder', 'betrokken') and b.van <= mij.nu and (b.tot is null or b.tot > mij.nu)) then return 'eigen'; end if;
  if exists (select 1 from mijn_nood n where n.zaak = z.id) then return 'loopt'; end if;
  insert into noodtoegang (regio, id, zaak, nummer, mens, rol, organisatie, reden, toelichting, van, tot, beoordelen_voor)
    values (mij.regio, p_id, z.id, p_nummer, mij.mens, mij.rol, mij.organisatie, p_reden, p_toelichting, mij.nu, p_tot, p_beoordelen_voor);
  insert into bericht (regio, id, organisatie, rol, zaak, soort, klok, op)
    select h.regio, gen_random_uuid(), h.organisatie, case z.soort when 'melding' then 'medewerker-veilig-thuis' else 'casusregisseur' end, z.id, 'nood-geopend', null, mij.nu
      from houder h where h.regio = mij.regio and h.zaak = z.id and h.tot is null;
  insert into werk (regio, id, zaak, organisatie, rol, soort, onderwerp, spoed, gestart_op)
    select h.regio, gen_random_uuid(), z.id, h.organisatie, case z.soort when 'melding' then 'medewerker-veilig-thuis' else 'casusregisseur' end, 'nood-bekijken', p_id, 'meteen', mij.nu
      from houder h where h.regio = mij.regio and h.zaak = z.id and h.tot is null;
  insert into bericht (regio, id, organisatie, rol, zaak, soort, klok, op)
    select mij.regio, gen_random_uuid(), r.organisatie, 'privacyfunctionaris', null, 'nood-beoordelen', null, mij.nu
      from (select distinct v.organisatie from rolvervulling v where v.regio = mij.regio and v.rol = 'privacyfunctionaris' and v.van <= mij.nu and (v.tot is null or v.tot > mij.nu)) r;
  return 'geopend';
end $$;
comment on function kring.open_nood(uuid, text, text, text, timestamptz, timestamptz) is 'Geeft wie nu vraagt kort toegang tot het blad van een zaak, en zegt het meteen aan de houder en aan wie beoordeelt; leeg: die zaak is er niet.';

create function kring.noodblad(p_id uuid) returns jsonb
language plpgsql stable security definer set search_path = kring as $$
declare
  n record;
  dicht boolean;
begin
  select m.* into n from mijn_nood m where m.id = p_id;
  if not found then return null; end if;
  -- Somebody in hiding: an address is kept from others, or one of them stays in a shelter. Then no free text leaves the file.
  dicht := exists (select 1 from (select distinct on (g.inhoud ->> 'persoon') g.inhoud ->> 'afgeschermd' as stand from gebeurtenis g
                     where g.regio = n.regio and g.stroom = n.zaak and g.soort = 'AdresAfgeschermd' order by g.inhoud ->> 'persoon', g.positie desc) s where s.stand = 'ja')
    or exists (select 1 from zaak_persoon a, zaak_persoon b, zaak o where a.regio = n.regio and a.zaak = n.zaak and b.regio = a.regio and b.persoon = a.persoon
                 and o.regio = b.regio and o.id = b.zaak and o.soort = 'opvang' and o.open);
  return (select jsonb_build_object(
    'zaak', z.id, 'nummer', z.nummer, 'soort', z.soort, 'gemeente', z.gemeente, 'urgentie', z.urgentie, 'geopendOp', z.geopend_op,
    'codeRoodOp', z.code_rood_op, 'acuutOp', z.acuut_op, 'van', n.van, 'tot', n.tot, 'afgeschermd', dicht,
    'houder', (select o.naam from houder h, organisatie o where h.regio = z.regio and h.zaak = z.id and h.tot is null and o.regio = h.regio and o.id = h.organisatie),
    'personen', coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'voornamen', p.voornamen, 'tussenvoegsel', p.tussenvoegsel, 'achternaam', p.achternaam,
        'geboortedatum', p.geboortedatum, 'geslacht', p.geslacht) order by p.geboortedatum, p.id)
      from zaak_persoon zp, persoon p where zp.regio = z.regio and zp.zaak = z.id and p.regio = zp.regio and p.id = zp.persoon), '[]'),
    'feiten', coalesce((select jsonb_agg(f.rij) from (select jsonb_build_object('soort', g.soort, 'op', g.op) as rij from gebeurtenis g
      where g.regio = z.regio and g.stroom = z.id and g.soort not in ('MaatregelAfgesproken', 'MaatregelAfgerond', 'AdresAfgeschermd') order by g.positie desc limit 20) f), '[]'),
    'afspraken', case when dicht then '[]'::jsonb else coalesce((select jsonb_agg(jsonb_build_object('soort', t.soort, 'tekst', t.inhoud, 'op', g.op) order by g.positie desc)
      from gebeurtenis g join tekst t on t.regio = g.regio and t.zaak = g.stroom and t.id = (g.inhoud ->> 'tekst')::uuid
     where g.regio = z.regio and g.stroom = z.id
       and ((g.soort = 'MaatregelAfgesproken' and not exists (select 1 from gebeurtenis a where a.regio = g.regio and a.stroom = g.stroom and a.soort = 'MaatregelAfgerond' and a.inhoud ->> 'maatregel' = g.inhoud ->> 'maatregel'))
         or (g.soort = 'VeiligheidsplanVastgesteld' and not exists (select 1 from gebeurtenis l where l.regio = g.regio and l.stroom = g.stroom and l.soort = g.soort and l.positie > g.positie)))), '[]') end)
    from zaak z where z.regio = n.regio and z.id = n.zaak);
end $$;
comment on function kring.noodblad(uuid) is 'Het blad van een zaak in nood: wie, hoe onveilig, wat is afgesproken en wie de zaak heeft. Nooit een adres; leeg als de toegang niet loopt.';

-- What has had its term, or goes with its case.
create policy vernietigen_lezen on kring.noodtoegang for select to kring_vernietiging using (true);
create policy vernietigen_weg on kring.noodtoegang for delete to kring_vernietiging using (true);
create policy vernietigen_lezen on kring.noodwoord for select to kring_vernietiging using (true);
create policy vernietigen_weg on kring.noodwoord for delete to kring_vernietiging using (true);
grant delete on kring.noodtoegang, kring.noodwoord to kring_vernietiging;
grant select (ctid, regio, id, zaak, van) on kring.noodtoegang to kring_vernietiging;
grant select (ctid, regio, id, nood) on kring.noodwoord to kring_vernietiging;
revoke all on function kring.open_nood(uuid, text, text, text, timestamptz, timestamptz) from public;
revoke all on function kring.noodblad(uuid) from public;
reset role;
alter function kring.open_nood(uuid, text, text, text, timestamptz, timestamptz) owner to kring_nood;
alter function kring.noodblad(uuid) owner to kring_nood;
grant execute on function kring.open_nood(uuid, text, text, text, timestamptz, timestamptz) to kring_app;
grant execute on function kring.noodblad(uuid) to kring_app;
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
    ('toegang', 'noodwoord', 'nood in (select n.id from kring.noodtoegang n where n.regio = $1 and n.van < $2)'), ('toegang', 'noodtoegang', 'van < $2'),
    ('toegang', 'inzage', 'op < $2'), ('toegang', 'adresblik', 'op < $2'), ('toegang', 'alarmblik', 'op < $2'), ('toegang', 'indexlog', 'op < $2'),
    ('medewerker', 'dienst', 'tot < $2'), ('medewerker', 'werkfilter', 'weg_op < $2')
  ) as v (klasse, tabel, waar)
$function$;
