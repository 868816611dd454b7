-- Waarom: mijn werk als een dag (wie doet wat, wat wacht voor niets, eigen filters) en procesregie die ziet voor wie niemand beweegt.
-- What a list of a million rows needs stands in a column with an index: nothing is asked of the journal or the look log per row.
set local role kring_owner;

-- werk: whether it waits for nothing or goes to who is on call (a word of the clock rule), whether the person may only be reached in a
-- safe way (R002-93), and who took it on.
alter table kring.werk add column spoed text check (spoed in ('meteen', 'dienst'));
alter table kring.werk add column veilig boolean not null default false;
alter table kring.werk add column mens uuid references kring.mens (id) on delete restrict;
comment on column kring.werk.spoed is 'meteen: wacht op niets; dienst: voor wie nu dienst heeft.';
comment on column kring.werk.veilig is 'Deze mens is alleen op een veilige manier te bereiken.';
comment on column kring.werk.mens is 'Wie dit werk op zich nam; leeg: van het team.';
-- zaak: when somebody of the holder last looked, and which earlier reports are of the same people (confirmed at intake).
alter table kring.zaak add column blik_op timestamptz not null default coalesce(nullif(current_setting('kring.nu', true), '')::timestamptz, now());
alter table kring.zaak add column eerder uuid[] not null default '{}';
comment on column kring.zaak.blik_op is 'Wanneer iemand van de houder voor het laatst keek, op een uur nauwkeurig.';
comment on column kring.zaak.eerder is 'Eerdere meldingen over dezelfde mensen, bevestigd bij de aanname.';

-- What was there before gets what it would have had. The wall is down for the owner only, inside this transaction.
alter table kring.werk no force row level security; alter table kring.zaak no force row level security; alter table kring.gebeurtenis no force row level security;
update kring.werk set spoed = case when soort = 'amk-informeren' then 'dienst' else 'meteen' end
 where klaar_op is null and soort in ('crisis-inzetten', 'contact-politie', 'contact-justitie', 'spoedzorg-jeugd', 'spoedzorg-volwassenen', 'amk-informeren');
update kring.werk w set veilig = true from kring.gebeurtenis g
 where w.klaar_op is null and w.soort = 'persoon-informeren' and g.regio = w.regio and g.stroom = w.zaak
   and g.soort = 'VeiligContactIngesteld' and g.inhoud ->> 'persoon' = w.onderwerp::text;
update kring.zaak z set blik_op = z.gewijzigd_op;
update kring.zaak z set eerder = array(select e::uuid from jsonb_array_elements_text(g.inhoud -> 'eerder') e)
  from kring.gebeurtenis g
 where g.regio = z.regio and g.stroom = z.id and g.soort = 'MeldingOntvangen' and jsonb_array_length(g.inhoud -> 'eerder') > 0;
alter table kring.werk force row level security; alter table kring.zaak force row level security; alter table kring.gebeurtenis force row level security;

grant insert (spoed, veilig) on kring.werk to kring_app, kring_worker;
grant update (veilig) on kring.werk to kring_app, kring_worker;
grant update (mens) on kring.werk to kring_app;
grant insert (eerder) on kring.zaak to kring_app;

create index werk_meteen on kring.werk (regio, organisatie, rol, gestart_op, id) where klaar_op is null and spoed = 'meteen';
create index werk_mens on kring.werk (regio, mens) where klaar_op is null and mens is not null;
create index werk_vervalt on kring.werk (regio, vervalt_op, id) where klaar_op is null and vervalt_op is not null;
create index werk_aanbod on kring.werk (regio, gestart_op, id) where klaar_op is null and soort = 'overdracht-aanvaarden';
create index werk_klaar on kring.werk (regio, klaar_op) include (soort, klok, gestart_op) where klaar_op is not null and klok is not null;
create index zaak_stil on kring.zaak (regio, soort, gewijzigd_op, id) where open;
create index zaak_blik on kring.zaak (regio, urgentie, blik_op, id) where open;
create index zaak_zonder_vervolg on kring.zaak (regio, geopend_op, id) where open and soort = 'casus' and gewijzigd_op = geopend_op;
create index zaak_herhaald on kring.zaak (regio, geopend_op, id) where eerder <> '{}';
create index zaak_eerder on kring.zaak using gin (eerder) where eerder <> '{}';

-- Every act of taking on, handing on and undoing. Only grows.
create table kring.toewijzing (
  regio text not null,
  id uuid not null,
  greep uuid not null,
  werk uuid not null,
  zaak uuid not null,
  door uuid not null references kring.mens (id) on delete restrict,
  voor uuid references kring.mens (id) on delete restrict,
  na uuid references kring.mens (id) on delete restrict,
  op timestamptz not null,
  ongedaan uuid,
  primary key (regio, id),
  foreign key (regio, werk) references kring.werk (regio, id) on delete cascade,
  foreign key (regio, zaak) references kring.zaak (regio, id) on delete cascade
);
create index toewijzing_greep on kring.toewijzing (regio, greep);
create index toewijzing_werk on kring.toewijzing (regio, werk);
create index toewijzing_zaak on kring.toewijzing (regio, zaak);
comment on table kring.toewijzing is 'Wie werk op zich nam, doorgaf of dat terugdraaide. Alleen groeiend. [bewaren: zaak]';

-- What somebody wants to see of the own work, under a name of their own. Taking one away keeps the row, so that it can come back.
create table kring.werkfilter (
  regio text not null references kring.regio (id) on delete restrict,
  id uuid not null,
  mens uuid not null references kring.mens (id) on delete restrict,
  naam text not null check (length(naam) between 1 and 40),
  keuze jsonb not null,
  gemaakt_op timestamptz not null,
  weg_op timestamptz,
  primary key (regio, id)
);
create index werkfilter_mens on kring.werkfilter (regio, mens, gemaakt_op) where weg_op is null;
comment on table kring.werkfilter is 'Eigen filters op het eigen werk: soorten en plaatsen, geen zaken. [bewaren: medewerker]';

alter table kring.toewijzing enable row level security; alter table kring.toewijzing force row level security;
alter table kring.werkfilter enable row level security; alter table kring.werkfilter force row level security;

grant select on kring.toewijzing, kring.werkfilter to kring_app;
create policy lezen on kring.toewijzing for select to kring_app using (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.zaak z where z.regio = toewijzing.regio and z.id = toewijzing.zaak offset 0));
grant insert (regio, id, greep, werk, zaak, door, voor, na, op, ongedaan) on kring.toewijzing to kring_app;
create policy noteren on kring.toewijzing for insert to kring_app with check (
  op = nullif(current_setting('kring.nu', true), '')::timestamptz
  and exists (select 1 from kring.mijn_inhoud m where m.regio = toewijzing.regio and m.zaak = toewijzing.zaak and m.mens = toewijzing.door offset 0));

create policy eigen on kring.werkfilter for select to kring_app using (
  exists (select 1 from kring.ik i where i.regio = werkfilter.regio and i.mens = werkfilter.mens));
grant insert (regio, id, mens, naam, keuze, gemaakt_op) on kring.werkfilter to kring_app;
create policy maken on kring.werkfilter for insert to kring_app with check (
  exists (select 1 from kring.ik i where i.regio = werkfilter.regio and i.mens = werkfilter.mens));
grant update (weg_op) on kring.werkfilter to kring_app;
create policy wegdoen on kring.werkfilter for update to kring_app
  using (exists (select 1 from kring.ik i where i.regio = werkfilter.regio and i.mens = werkfilter.mens));

-- Marking read can be undone: the same row, the same people.
-- The guard reads ids, kinds and instants for what follows; no name, no text.
grant select (regio, id, zaak, organisatie, rol, soort, klok, mens, gestart_op, vervalt_op, klaar_op) on kring.werk to kring_wachter;
grant update (blik_op) on kring.zaak to kring_wachter;
create policy wachter on kring.werk for select to kring_wachter using (true);
create policy wachter_blik on kring.zaak for update to kring_wachter using (true) with check (true);

-- Work is given by who works under the same role, to a colleague whose role runs, who stands in the case and is not barred from it.
-- Who is barred from a case is nobody's business: the guard says no, not why.
create function kring.bewaak_werk() returns trigger language plpgsql stable security definer set search_path = kring as $$
begin
  if not exists (select 1 from ik i where i.regio = old.regio and i.organisatie = old.organisatie and i.rol = old.rol) then
    raise exception 'dit werk is van een ander team' using errcode = '42501';
  end if;
  if new.mens is not null and not exists (
       select 1 from rolvervulling r, ik i
        where r.regio = new.regio and r.mens = new.mens and r.organisatie = new.organisatie and r.rol = new.rol
          and r.van <= i.nu and (r.tot is null or r.tot > i.nu)
          and exists (select 1 from betrokkenheid b
                where b.regio = new.regio and b.zaak = new.zaak and b.organisatie = new.organisatie and (b.mens is null or b.mens = new.mens)
                  and b.als in ('houder', 'betrokken') and b.van <= i.nu and (b.tot is null or b.tot > i.nu))
          and not exists (select 1 from sper s
                where s.regio = new.regio and s.zaak = new.zaak and s.mens = new.mens and s.van <= i.nu and (s.tot is null or s.tot > i.nu))) then
    raise exception 'deze collega kan dit werk niet op zich nemen' using errcode = '23K02';
  end if;
  return new;
end $$;
comment on function kring.bewaak_werk() is 'Werk gaat alleen naar wie het mag doen.';

-- A look by the holder's people is remembered on the case, once an hour at most: the red list reads one index and not the look log.
create function kring.onthoud_blik() returns trigger language plpgsql security definer set search_path = kring as $$
begin
  update zaak z set blik_op = new.op
   where z.regio = new.regio and z.id = new.zaak and z.open and z.blik_op < new.op - interval '1 hour'
     and exists (select 1 from houder h where h.regio = z.regio and h.zaak = z.id and h.tot is null and h.organisatie = new.organisatie);
  return null;
end $$;
comment on function kring.onthoud_blik() is 'Onthoudt bij een open zaak wanneer iemand van de houder keek.';

-- Counts over the whole region for process direction: only numbers leave these functions, and only for that role. As the guard, so that
-- the wall is not asked again for every row. A number can betray a case too: what one is barred from is not counted.
create function kring.lading() returns table (organisatie uuid, rol text, mens uuid, zaken bigint, werk bigint, te_laat bigint)
  language sql stable security definer set search_path = kring as $$
  with mij as (select i.regio, i.nu, array(select s.zaak from sper s where s.regio = i.regio and s.mens = i.mens and s.van <= i.nu and (s.tot is null or s.tot > i.nu)) as niet
                 from ik i where i.rol = 'procesregisseur')
  select h.organisatie, null::text, null::uuid, count(*), 0::bigint, 0::bigint
    from houder h where h.regio = (select regio from mij) and h.tot is null and h.zaak <> all ((select niet from mij)::uuid[]) group by h.organisatie
  union all
  select w.organisatie, w.rol, w.mens, 0, count(*), count(*) filter (where w.vervalt_op <= (select nu from mij))
    from werk w where w.regio = (select regio from mij) and w.klaar_op is null and w.zaak <> all ((select niet from mij)::uuid[]) group by w.organisatie, w.rol, w.mens
$$;
comment on function kring.lading() is 'Open zaken en open werk per organisatie, rol en mens van de regio; alleen voor procesregie.';

create function kring.doorloop(sinds timestamptz) returns table (soort text, klok text, uren integer, klaar boolean, aantal bigint)
  language sql stable security definer set search_path = kring as $$
  with mij as (select i.regio, i.nu from ik i where i.rol = 'procesregisseur')
  select w.soort, w.klok, floor(extract(epoch from w.klaar_op - w.gestart_op) / 3600)::int, true, count(*)
    from werk w where w.regio = (select regio from mij) and w.klok is not null and w.klaar_op is not null and w.klaar_op >= sinds group by 1, 2, 3
  union all
  select w.soort, w.klok, floor(extract(epoch from (select nu from mij) - w.gestart_op) / 3600)::int, false, count(*)
    from werk w where w.regio = (select regio from mij) and w.klok is not null and w.klaar_op is null group by 1, 2, 3
$$;
comment on function kring.doorloop(timestamptz) is 'Hoe lang werk per soort en termijn duurde, in hele uren en aantallen; alleen voor procesregie.';

create function kring.open_termijnen() returns table (soort text, klok text, gelopen integer, lengte integer, aantal bigint)
  language sql stable security definer set search_path = kring as $$
  with mij as (select i.regio, i.nu, array(select s.zaak from sper s where s.regio = i.regio and s.mens = i.mens and s.van <= i.nu and (s.tot is null or s.tot > i.nu)) as niet
                 from ik i where i.rol = 'procesregisseur')
  select w.soort, w.klok, floor(extract(epoch from (select nu from mij) - w.gestart_op) / 3600)::int,
         floor(extract(epoch from w.vervalt_op - w.gestart_op) / 3600)::int, count(*)
    from werk w where w.regio = (select regio from mij) and w.klok is not null and w.klaar_op is null and w.vervalt_op > (select nu from mij)
     and w.zaak <> all ((select niet from mij)::uuid[]) group by 1, 2, 3, 4
$$;
comment on function kring.open_termijnen() is 'Lopende termijnen van de regio, geteld; alleen voor procesregie.';

-- Families that were reported more than once since an instant: the newest report, and how many there are. `offset 0`: looked up per row
-- of the page; without it the planner may compare every repeat with every other (32 s at a million, 30 ms with it).
create function kring.herhaald(sinds timestamptz, voor timestamptz, voor_id uuid, hoeveel integer) returns table (zaak uuid, keer bigint, laatste timestamptz)
  language sql stable security definer set search_path = kring as $$
  with mij as (select i.regio from ik i where i.rol = 'procesregisseur')
  select z.id, 1 + (select count(*) from zaak e where e.regio = z.regio and e.id = any(z.eerder) and e.geopend_op >= sinds), z.geopend_op
    from zaak z
   where z.regio = (select regio from mij) and z.eerder <> '{}' and z.geopend_op >= sinds and (z.geopend_op, z.id) < (voor, voor_id)
     and exists (select 1 from zaak e where e.regio = z.regio and e.id = any(z.eerder) and e.geopend_op >= sinds offset 0)
     and not exists (select 1 from zaak n where n.regio = z.regio and n.eerder <> '{}' and n.eerder @> array[z.id] offset 0)
   order by z.geopend_op desc, z.id desc limit least(hoeveel, 200)
$$;
comment on function kring.herhaald(timestamptz, timestamptz, uuid, integer) is 'Gezinnen met meer dan een melding sinds een dag, op id en aantal; alleen voor procesregie.';

revoke all on function kring.lading(), kring.doorloop(timestamptz), kring.open_termijnen(), kring.herhaald(timestamptz, timestamptz, uuid, integer)
  from public;
reset role;
alter function kring.bewaak_werk() owner to kring_wachter;
alter function kring.onthoud_blik() owner to kring_wachter;
alter function kring.lading() owner to kring_wachter;
alter function kring.doorloop(timestamptz) owner to kring_wachter;
alter function kring.open_termijnen() owner to kring_wachter;
alter function kring.herhaald(timestamptz, timestamptz, uuid, integer) owner to kring_wachter;
grant execute on function kring.lading(), kring.doorloop(timestamptz), kring.open_termijnen(), kring.herhaald(timestamptz, timestamptz, uuid, integer) to kring_app;
set local role kring_owner;
create trigger werk_bewaakt before update of mens on kring.werk
  for each row when (current_user = 'kring_app' and new.mens is distinct from old.mens) execute function kring.bewaak_werk();
create trigger blik_onthouden after insert on kring.inzage
  for each row when (new.uitkomst = 'gelukt' and new.zaak is not null) execute function kring.onthoud_blik();
