-- Waarom: tellen wat er gemeld is zonder te weten over wie (R003-117, R004-32, R001-24, R002-136), een klok die stilstaat om een reden van
-- de regio (R000-63), en hoe wie dienst heeft te bereiken is (R000-27).
set local role kring_owner;

-- One line per counted thing, by year. Which case it came from is written once, for the wall and for destruction, and read by nobody; the
-- year and not the moment, so that a line is not to be found back beside a case of that instant.
create table kring.telfeit (
  regio text not null references kring.regio (id) on delete restrict,
  id uuid not null,
  zaak uuid,
  soort text not null check (soort in ('melding', 'incident', 'vorm', 'probleem', 'overgeslagen-stap', 'afwijking')),
  waarde text not null check (waarde ~ '^[a-z0-9-]{1,60}$'),
  aantal integer not null check (aantal in (1, -1)),
  jaar integer not null,
  primary key (regio, id),
  foreign key (regio, zaak) references kring.zaak (regio, id) on delete set null (zaak)
);
create index telfeit_soort on kring.telfeit (regio, jaar, soort, waarde) include (aantal);
create index telfeit_zaak on kring.telfeit (regio, zaak) where zaak is not null;
comment on table kring.telfeit is 'Telfeiten: wat er gebeurde, geteld per jaar, zonder persoon en zonder leesbare zaak. [bewaren: naslag]';
alter table kring.telfeit enable row level security; alter table kring.telfeit force row level security;
grant select (regio, id, soort, waarde, aantal, jaar) on kring.telfeit to kring_app;
grant insert (regio, id, zaak, soort, waarde, aantal, jaar) on kring.telfeit to kring_app;
create policy lezen on kring.telfeit for select to kring_app using (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.ik i where i.rol = 'procesregisseur'));
create policy schrijven on kring.telfeit for insert to kring_app with check (
  exists (select 1 from kring.mijn_zaak m where m.regio = telfeit.regio and m.zaak = telfeit.zaak offset 0));

-- A clock that stands still: since when, and on which reason of the region. Its end moves only when it goes on again, and only later.
alter table kring.werk add column stil_sinds timestamptz, add column stil_grond text check (stil_grond ~ '^[a-z0-9-]{1,60}$');
comment on column kring.werk.stil_sinds is 'Sinds wanneer de klok stilstaat; leeg als zij loopt.';
comment on column kring.werk.stil_grond is 'Waarom de klok stilstaat: een reden uit de lijst van de regio.';
grant update (stil_sinds, stil_grond, vervalt_op, escaleer_op) on kring.werk to kring_app;
create function kring.bewaak_klok() returns trigger language plpgsql stable set search_path = kring as $$
begin
  if new.vervalt_op is not distinct from old.vervalt_op and new.escaleer_op is not distinct from old.escaleer_op then return new; end if;
  if old.stil_sinds is not null and new.stil_sinds is null then
    -- also when the region shortened this clock meanwhile: what was promised stays
    new.vervalt_op := greatest(new.vervalt_op, old.vervalt_op);
    return new;
  end if;
  raise exception 'het einde van een klok verschuift alleen na stilstand' using errcode = '42501';
end $$;
comment on function kring.bewaak_klok() is 'Het einde van een klok verschuift alleen als zij stilstond, en nooit naar voren.';
create trigger klok_bewaakt before update of vervalt_op, escaleer_op on kring.werk
  for each row when (current_user = 'kring_app') execute function kring.bewaak_klok();

-- The number on which somebody on call can be reached: of the work, never a private one.
alter table kring.dienst add column bereikbaar text check (length(bereikbaar) between 1 and 60);
comment on column kring.dienst.bereikbaar is 'Hoe wie dienst heeft te bereiken is.';
grant insert (bereikbaar) on kring.dienst to kring_app;
