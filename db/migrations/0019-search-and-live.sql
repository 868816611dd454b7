-- Waarom: terugvinden over zaken en mensen van de eigen kring heen, en zien dat een ander net iets vastlegde.
set local role kring_owner;

-- zoeksleutel: also of somebody who joined a case later, without a card for the intake; so it leans on the person in the case itself.
alter table kring.zoeksleutel drop constraint zoeksleutel_regio_zaak_persoon_fkey;
alter table kring.zoeksleutel add constraint zoeksleutel_regio_zaak_persoon_fkey
  foreign key (regio, zaak, persoon) references kring.zaak_persoon (regio, zaak, persoon) on delete cascade;
comment on table kring.zoeksleutel is 'Blokkeersleutels: klank en geboortejaar, voornaam en datum, geboortedag, adres, BSN-spoor. [bewaren: zaak]';

-- What was there before gets the key by which a birth date finds. The wall is down for the owner only, inside this transaction.
alter table kring.zoeksleutel no force row level security; alter table kring.zoekkaart no force row level security;
insert into kring.zoeksleutel (regio, sleutel, zaak, persoon, organisatie)
  select k.regio, 'g:' || k.geboortedatum, k.zaak, k.persoon, k.organisatie from kring.zoekkaart k where length(k.geboortedatum) = 10;
alter table kring.zoeksleutel force row level security; alter table kring.zoekkaart force row level security;

-- Who works in a case finds its people, as who may read them does; the rest of the region has no key for them.
create policy zoeken_kring on kring.zoeksleutel for select to kring_app
  using (regio = current_setting('kring.regio', true)
    and exists (select 1 from kring.zaak_persoon zp where zp.regio = zoeksleutel.regio and zp.persoon = zoeksleutel.persoon offset 0));
create policy schrijven_kring on kring.zoeksleutel for insert to kring_app
  with check (exists (select 1 from kring.mijn_zaak m
    where m.regio = zoeksleutel.regio and m.zaak = zoeksleutel.zaak and m.organisatie = zoeksleutel.organisatie
      and m.rol in ('casusregisseur', 'teamcoordinator') offset 0));

-- How often the person asking looked in vain since an instant: the look log itself is the witness. It tells nobody about anybody else.
grant select (regio, op, mens, wat, uitkomst) on kring.inzage to kring_wachter;
create policy wachter on kring.inzage for select to kring_wachter using (uitkomst = 'niet-gevonden');
create function kring.vergeefs_gezocht(sinds timestamptz) returns integer
  language sql stable security definer set search_path = kring as $$
  select count(*)::int from (
    select 1 from inzage g join ik i on i.regio = g.regio and i.mens = g.mens
     where g.op > sinds and g.uitkomst = 'niet-gevonden' and g.wat = 'POST /zoekvragen' limit 100) x
$$;
comment on function kring.vergeefs_gezocht(timestamptz) is 'Hoe vaak wie het vraagt sinds een moment zocht zonder iets te vinden.';
revoke all on function kring.vergeefs_gezocht(timestamptz) from public;

-- A stream that grows says so, with ids only. Only a change: nobody can be looking at a report that is just coming in, so the intake
-- does not queue for it.
create function kring.zeg_voort() returns trigger language plpgsql set search_path = kring as $$
begin
  perform pg_notify('kring_stroom', concat_ws('|', new.regio, new.id, new.positie, nullif(current_setting('kring.mens', true), '')));
  return null;
end $$;
comment on function kring.zeg_voort() is 'Zegt aan wie luistert welke stroom groeide en door wie, op id.';
revoke all on function kring.zeg_voort() from public;
create trigger zeg_voort after update of positie on kring.stroom
  for each row when (new.positie <> old.positie) execute function kring.zeg_voort();

reset role;
alter function kring.vergeefs_gezocht(timestamptz) owner to kring_wachter;
grant execute on function kring.vergeefs_gezocht(timestamptz) to kring_app;
