-- Waarom: zaken (meldingen en casussen), wie ze heeft, wie erbij betrokken is, wie er niet bij mag.
-- Somebody always holds it: at most one holder by exclusion constraint, at least one by deferred trigger.
create extension if not exists btree_gist;
set local role kring_owner;

-- Who is asking: one row when the settings name a person with a role that runs now, else none.
-- An unset setting reads back as the empty string: that is nobody.
create view kring.ik with (security_invoker = true) as
select r.regio, r.id as rolvervulling, r.mens, r.organisatie, r.rol,
       nullif(current_setting('kring.nu', true), '')::timestamptz as nu
  from kring.rolvervulling r
 where r.regio = current_setting('kring.regio', true)
   and r.id = nullif(current_setting('kring.rolvervulling', true), '')::uuid
   and r.mens = nullif(current_setting('kring.mens', true), '')::uuid
   and r.van <= nullif(current_setting('kring.nu', true), '')::timestamptz
   and (r.tot is null or r.tot > nullif(current_setting('kring.nu', true), '')::timestamptz);
comment on view kring.ik is 'Wie er nu vraagt; leeg als niemand.';
grant select on kring.ik to kring_app, kring_worker;

create table kring.zaak (
  regio text not null references kring.regio (id) on delete restrict,
  id uuid not null,
  soort text not null check (soort in ('melding', 'casus')),
  nummer text not null,
  organisatie uuid not null,
  gemeente text not null,
  status text not null,
  fase text,
  urgentie text not null check (urgentie in ('acuut', 'hoog', 'gewoon')),
  urgentie_reden text,
  meldbron text check (meldbron in ('bewoner', 'professional', 'politie', 'betrokkene', 'ambtshalve')),
  uit_zaak uuid,
  vervolg_zaak uuid,
  open boolean not null,
  geopend_op timestamptz not null,
  gesloten_op timestamptz,
  gewijzigd_op timestamptz not null,
  bewaartermijn_start timestamptz not null,
  primary key (regio, id),
  unique (regio, nummer),
  foreign key (regio, organisatie) references kring.organisatie (regio, id) on delete restrict,
  foreign key (regio, uit_zaak) references kring.zaak (regio, id) on delete restrict,
  check (open = (gesloten_op is null))
);
create index zaak_lijst on kring.zaak (regio, soort, open, geopend_op desc, id);
create index zaak_uit on kring.zaak (regio, uit_zaak) where uit_zaak is not null;
comment on table kring.zaak is 'Een melding of casus: kenmerken zonder namen. [bewaren: zaak]';

create table kring.houder (
  regio text not null,
  id uuid not null,
  zaak uuid not null,
  organisatie uuid not null,
  van timestamptz not null,
  tot timestamptz,
  primary key (regio, id),
  foreign key (regio, zaak) references kring.zaak (regio, id) on delete cascade,
  foreign key (regio, organisatie) references kring.organisatie (regio, id) on delete restrict,
  check (tot is null or tot >= van),
  constraint houder_ten_hoogste_een
    exclude using gist (regio with =, zaak with =, tstzrange(van, tot, '[)') with &&) deferrable initially deferred
);
create index houder_zaak on kring.houder (regio, zaak) where tot is null;
create index houder_organisatie on kring.houder (regio, organisatie) where tot is null;
comment on table kring.houder is 'Wie een zaak heeft, van wanneer tot wanneer. Altijd precies een. [bewaren: zaak]';

create table kring.betrokkenheid (
  regio text not null,
  id uuid not null,
  zaak uuid not null,
  organisatie uuid not null,
  mens uuid references kring.mens (id) on delete restrict,
  als text not null check (als in ('houder', 'betrokken', 'ontvanger')),
  door uuid not null,
  van timestamptz not null,
  tot timestamptz,
  primary key (regio, id),
  foreign key (regio, zaak) references kring.zaak (regio, id) on delete cascade,
  foreign key (regio, organisatie) references kring.organisatie (regio, id) on delete restrict
);
create index betrokkenheid_zaak on kring.betrokkenheid (regio, zaak, organisatie);
create index betrokkenheid_organisatie on kring.betrokkenheid (regio, organisatie, zaak) where tot is null;
comment on table kring.betrokkenheid is 'Welke organisatie (of welk mens) bij een zaak betrokken is, en hoe. Basis van de muur. [bewaren: zaak]';

create table kring.sper (
  regio text not null,
  id uuid not null,
  zaak uuid not null,
  mens uuid not null references kring.mens (id) on delete restrict,
  grond text not null check (grond in ('familie', 'kennis', 'collega', 'anders')),
  van timestamptz not null,
  tot timestamptz,
  primary key (regio, id),
  foreign key (regio, zaak) references kring.zaak (regio, id) on delete cascade
);
create index sper_mens on kring.sper (regio, mens, zaak);
comment on table kring.sper is 'Wie een zaak niet mag zien: eigen familie, buurt, collega. [bewaren: zaak]';

-- At least one holder for every open case, checked when the transaction commits. The guard reads as kring_wachter.
create function kring.bewaak_houder() returns trigger language plpgsql security definer set search_path = kring as $$
declare
  r text := new.regio;
  z uuid := case tg_table_name when 'zaak' then (to_jsonb(new) ->> 'id')::uuid else (to_jsonb(new) ->> 'zaak')::uuid end;
begin
  if exists (select 1 from kring.zaak k where k.regio = r and k.id = z and k.open)
     and not exists (select 1 from kring.houder h where h.regio = r and h.zaak = z and h.tot is null) then
    raise exception 'zaak % heeft geen houder', z using errcode = '23K01';
  end if;
  return null;
end $$;
comment on function kring.bewaak_houder() is 'Elke open zaak heeft een houder, bij elke commit.';
reset role;
alter function kring.bewaak_houder() owner to kring_wachter;
set local role kring_owner;
create constraint trigger zaak_heeft_houder after insert or update of open on kring.zaak
  deferrable initially deferred for each row execute function kring.bewaak_houder();
create constraint trigger houder_blijft after insert or update on kring.houder
  deferrable initially deferred for each row execute function kring.bewaak_houder();

alter table kring.zaak enable row level security; alter table kring.zaak force row level security;
alter table kring.houder enable row level security; alter table kring.houder force row level security;
alter table kring.betrokkenheid enable row level security; alter table kring.betrokkenheid force row level security;
alter table kring.sper enable row level security; alter table kring.sper force row level security;

grant select on kring.zaak, kring.houder to kring_wachter;
create policy wachter on kring.zaak for select to kring_wachter using (true);
create policy wachter on kring.houder for select to kring_wachter using (true);

-- betrokkenheid: an organisation sees its own involvement and those it admitted, nothing of others. Without a subquery, so that
-- policies of other tables may ask it without going round; they check the organisation against the role that runs now.
grant select on kring.betrokkenheid, kring.sper, kring.zaak, kring.houder to kring_app, kring_worker;
create policy lezen on kring.betrokkenheid for select to kring_app using (
  regio = current_setting('kring.regio', true)
  and nullif(current_setting('kring.organisatie', true), '')::uuid in (organisatie, door));
create policy lezen_worker on kring.betrokkenheid for select to kring_worker using (regio = current_setting('kring.regio', true));

create policy lezen on kring.sper for select to kring_app using (
  regio = current_setting('kring.regio', true)
  and mens = nullif(current_setting('kring.mens', true), '')::uuid);
create policy lezen_worker on kring.sper for select to kring_worker using (regio = current_setting('kring.regio', true));

-- `offset 0` in the subqueries of a policy: look it up per row by its index. Without it the planner may build a hash of every row the
-- organisation may see, for each policy of each statement (758 pages read per inserted row at 774 cases, 17 with it).
-- zaak: involved now, or the opener in the very instant of opening; process direction sees process data. Barred sees nothing.
create policy lezen on kring.zaak for select to kring_app using (
  regio = current_setting('kring.regio', true)
  and (
    exists (select 1 from kring.betrokkenheid b, kring.ik i
             where b.regio = zaak.regio and b.zaak = zaak.id and b.organisatie = i.organisatie
               and (b.mens is null or b.mens = i.mens)
               and b.van <= i.nu and (b.tot is null or b.tot > i.nu)
               and i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator') offset 0)
    or exists (select 1 from kring.ik i where i.organisatie = zaak.organisatie and i.nu = zaak.geopend_op
               and i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator'))
    or exists (select 1 from kring.ik i where i.rol = 'procesregisseur'))
  and not exists (select 1 from kring.sper s, kring.ik i
             where s.regio = zaak.regio and s.zaak = zaak.id and s.mens = i.mens
               and s.van <= i.nu and (s.tot is null or s.tot > i.nu) offset 0));
create policy lezen_worker on kring.zaak for select to kring_worker using (regio = current_setting('kring.regio', true));

grant insert (regio, id, soort, nummer, organisatie, gemeente, status, fase, urgentie, urgentie_reden, meldbron, uit_zaak, open, geopend_op, gewijzigd_op, bewaartermijn_start)
  on kring.zaak to kring_app;
create policy openen on kring.zaak for insert to kring_app with check (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.ik i where i.organisatie = zaak.organisatie and i.nu = zaak.geopend_op
              and i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator')));
grant update (status, fase, urgentie, urgentie_reden, vervolg_zaak, open, gesloten_op, gewijzigd_op, bewaartermijn_start) on kring.zaak to kring_app, kring_worker;
-- The condition of reading stands here again: an update without a condition of its own is stopped by this line alone.
create policy bijwerken on kring.zaak for update to kring_app
  using (regio = current_setting('kring.regio', true)
    and exists (select 1 from kring.betrokkenheid b, kring.ik i
             where b.regio = zaak.regio and b.zaak = zaak.id and b.organisatie = i.organisatie
               and (b.mens is null or b.mens = i.mens)
               and b.van <= i.nu and (b.tot is null or b.tot > i.nu)
               and i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator') offset 0)
    and not exists (select 1 from kring.sper s, kring.ik i
             where s.regio = zaak.regio and s.zaak = zaak.id and s.mens = i.mens
               and s.van <= i.nu and (s.tot is null or s.tot > i.nu) offset 0))
  with check (regio = current_setting('kring.regio', true));
create policy bijwerken_worker on kring.zaak for update to kring_worker
  using (regio = current_setting('kring.regio', true)) with check (regio = current_setting('kring.regio', true));

-- houder: for who sees the case; Veilig Thuis may know who holds an earlier report (that, not what).
create policy lezen on kring.houder for select to kring_app using (
  regio = current_setting('kring.regio', true)
  and (exists (select 1 from kring.zaak z where z.regio = houder.regio and z.id = houder.zaak offset 0)
       or exists (select 1 from kring.ik i where i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper')))
  and not exists (select 1 from kring.sper s, kring.ik i
             where s.regio = houder.regio and s.zaak = houder.zaak and s.mens = i.mens
               and s.van <= i.nu and (s.tot is null or s.tot > i.nu) offset 0));
create policy lezen_worker on kring.houder for select to kring_worker using (regio = current_setting('kring.regio', true));
grant insert (regio, id, zaak, organisatie, van) on kring.houder to kring_app, kring_worker;
grant update (tot) on kring.houder to kring_app, kring_worker;
create policy schrijven on kring.houder for insert to kring_app with check (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.ik i where i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator'))
  and exists (select 1 from kring.zaak z where z.regio = houder.regio and z.id = houder.zaak offset 0));
create policy beeindigen on kring.houder for update to kring_app
  using (exists (select 1 from kring.ik i where i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator'))
    and exists (select 1 from kring.zaak z where z.regio = houder.regio and z.id = houder.zaak offset 0))
  with check (regio = current_setting('kring.regio', true));
create policy schrijven_worker on kring.houder for insert to kring_worker with check (regio = current_setting('kring.regio', true));
create policy beeindigen_worker on kring.houder for update to kring_worker
  using (regio = current_setting('kring.regio', true)) with check (regio = current_setting('kring.regio', true));

grant insert (regio, id, zaak, organisatie, mens, als, door, van) on kring.betrokkenheid to kring_app;
grant update (tot) on kring.betrokkenheid to kring_app, kring_worker;
create policy toelaten on kring.betrokkenheid for insert to kring_app with check (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.zaak z where z.regio = betrokkenheid.regio and z.id = betrokkenheid.zaak offset 0)
  and exists (select 1 from kring.ik i where i.organisatie = betrokkenheid.door
              and i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator')));
create policy beeindigen on kring.betrokkenheid for update to kring_app
  using (regio = current_setting('kring.regio', true)
    and exists (select 1 from kring.ik i where i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator'))
    and exists (select 1 from kring.zaak z where z.regio = betrokkenheid.regio and z.id = betrokkenheid.zaak offset 0))
  with check (regio = current_setting('kring.regio', true));
create policy beeindigen_worker on kring.betrokkenheid for update to kring_worker
  using (regio = current_setting('kring.regio', true)) with check (regio = current_setting('kring.regio', true));

-- Barring a person: by who sees the case now.
grant insert (regio, id, zaak, mens, grond, van) on kring.sper to kring_app;
create policy sperren on kring.sper for insert to kring_app with check (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.ik i where i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator'))
  and exists (select 1 from kring.zaak z where z.regio = sper.regio and z.id = sper.zaak offset 0));
