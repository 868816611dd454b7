-- Waarom: een sper sloot een zaak voor een collega, en daar bleef het bij. Wie zelf merkte dat een zaak de eigen kring raakt moest haar daarvoor
-- openen, niemand kon een sper opheffen, en wat uit een gesperde melding voortkwam (de casus van het team) stond weer open. Nu sluit een mens een
-- zaak op haar nummer, erft elke zaak van hetzelfde dossier de sper, blijft werk op naam nooit liggen bij wie er niet meer bij kan, en groeit
-- er een logboek van wat er met elke sper gebeurde.
set local role kring_owner;

alter table kring.sper drop constraint sper_grond_check;
alter table kring.sper add constraint sper_grond_check
  check (grond in ('familie', 'ex-partner', 'buur', 'kennis', 'collega', 'anders', 'spoor', 'geerfd'));
alter table kring.sper add column overgenomen boolean not null default false;
comment on column kring.sper.overgenomen is 'De teamcoordinator nam in dezelfde daad over wat hier op naam stond.';
-- What inherits asks by case; the other index begins with the person.
create index sper_zaak on kring.sper (regio, zaak);
grant insert (overgenomen) on kring.sper to kring_app;

create table kring.sperlog (
  regio text not null,
  id uuid not null,
  sper uuid not null,
  zaak uuid not null,
  nummer text not null,
  mens uuid not null references kring.mens (id) on delete restrict,
  wat text not null check (wat in ('dicht', 'vraag', 'open', 'blijft')),
  grond text check (grond in ('familie', 'ex-partner', 'buur', 'kennis', 'collega', 'anders')),
  door uuid references kring.mens (id) on delete restrict,
  rol text,
  op timestamptz not null,
  volg bigint not null generated always as identity,
  primary key (regio, id),
  foreign key (regio, zaak) references kring.zaak (regio, id) on delete cascade,
  foreign key (regio, sper) references kring.sper (regio, id) on delete cascade,
  check ((wat = 'dicht') = (grond is not null))
);
comment on table kring.sperlog is 'Wat er met een sper gebeurde: gesloten, gevraagd, opgeheven of gebleven, door wie en wanneer. Alleen groeiend; gaat met de sper weg. [bewaren: toegang]';
comment on column kring.sperlog.volg is 'Wat na wat kwam, ook op hetzelfde ogenblik.';
comment on column kring.sperlog.nummer is 'Het nummer van de zaak: zo hoeft wie beslist de zaak niet te zien.';
comment on column kring.sperlog.door is 'Wie dit deed; leeg bij een sper van voor er een mens bij stond. Wie gesperd is leest dit niet.';
create index sperlog_mens on kring.sperlog (regio, mens, op);
create index sperlog_zaak on kring.sperlog (regio, zaak);
create index sperlog_sper on kring.sperlog (regio, sper, op);
alter table kring.sperlog enable row level security;
alter table kring.sperlog force row level security;
-- Who it is about reads of their own that it is closed; who decides reads all of the region. Nobody who works in the case, nobody beside.
create policy lezen on kring.sperlog for select to kring_app using (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.ik i where i.mens = sperlog.mens or i.rol = 'privacyfunctionaris'));
grant select (regio, id, sper, zaak, nummer, mens, wat, grond, op, volg) on kring.sperlog to kring_app;
create policy wachter on kring.sperlog for all to kring_wachter using (true) with check (true);
grant select on kring.sperlog to kring_wachter;
grant insert (regio, id, sper, zaak, nummer, mens, wat, grond, door, rol, op) on kring.sperlog to kring_wachter;

-- What the guard needs for it: ids, the number of a case, who leads it; no names and no content.
create policy wachter_sluit on kring.sper for insert to kring_wachter
  with check (grond <> 'geerfd' and van = nullif(current_setting('kring.nu', true), '')::timestamptz);
create policy wachter_opent on kring.sper for update to kring_wachter using (tot is null)
  with check (tot = nullif(current_setting('kring.nu', true), '')::timestamptz);
grant select (id, grond, overgenomen) on kring.sper to kring_wachter;
grant update (tot) on kring.sper to kring_wachter;
create policy wachter_legt_terug on kring.werk for update to kring_wachter using (mens is not null) with check (mens is null);
grant update (mens) on kring.werk to kring_wachter;
create policy wachter_regie on kring.gebeurtenis for select to kring_wachter using (soort in ('RegieBelegd', 'RegisseurGewisseld'));
grant select (positie) on kring.gebeurtenis to kring_wachter;
create policy wachter_sper on kring.bericht for insert to kring_wachter
  with check (soort = 'sper-vraag' and rol = 'privacyfunctionaris' and zaak is null);

-- One file: the case this came from, what came from it, and every table and alarm of those.
create function kring.dossier_van(p_regio text, p_zaak uuid) returns setof uuid
language sql stable set search_path = kring as $$
  with recursive keten (id) as (
    select p_zaak
    union
    select b.id from keten k cross join lateral (
      select z.id from zaak z where z.regio = p_regio and z.uit_zaak = k.id and z.soort <> 'werkblad'
      union all select z.uit_zaak from zaak z where z.regio = p_regio and z.id = k.id and z.uit_zaak is not null
      union all select t.zaak from bespreking t where t.regio = p_regio and t.uit_zaak = k.id
      union all select a.zaak from aansluiting a where a.regio = p_regio and a.uit_zaak = k.id) b)
  select id from keten
$$;
comment on function kring.dossier_van(text, uuid) is 'Alle zaken van hetzelfde dossier: waar deze uit kwam, wat eruit kwam, en hun tafels en aansluitingen.';


create function kring.houdt_op_naam(p_regio text, p_zaak uuid, p_mens uuid) returns boolean
language sql stable set search_path = kring as $$
  select exists (select 1 from werk w where w.regio = p_regio and w.zaak = p_zaak and w.mens = p_mens and w.klaar_op is null)
    or p_mens::text = (select coalesce(g.inhoud ->> 'naar', g.inhoud ->> 'mens') from gebeurtenis g
         where g.regio = p_regio and g.stroom = p_zaak and g.soort in ('RegieBelegd', 'RegisseurGewisseld') order by g.positie desc limit 1)
$$;
comment on function kring.houdt_op_naam(text, uuid, uuid) is 'Iemand leidt deze zaak of heeft er werk op naam.';

create function kring.verwerk_sper() returns trigger
language plpgsql security definer set search_path = kring as $$
begin
  insert into sperlog (regio, id, sper, zaak, nummer, mens, wat, grond, door, rol, op)
    select new.regio, gen_random_uuid(), new.id, new.zaak, z.nummer, new.mens, 'dicht', new.grond,
           nullif(current_setting('kring.mens', true), '')::uuid, (select i.rol from ik i), new.van
      from zaak z where z.regio = new.regio and z.id = new.zaak;
  if new.overgenomen and exists (select 1 from ik i where i.rol = 'teamcoordinator') then
    update werk w set mens = null where w.regio = new.regio and w.zaak in (select dossier_van(new.regio, new.zaak)) and w.mens = new.mens and w.klaar_op is null;
  end if;
  return null;
end $$;
comment on function kring.verwerk_sper() is 'Schrijft op dat een zaak dichtging, en legt werk op naam terug als de teamcoordinator overneemt.';

create function kring.bewaak_houdt() returns trigger
language plpgsql security definer set search_path = kring as $$
begin
  if exists (select 1 from sper s where s.regio = new.regio and s.id = new.id and s.tot is null) and houdt_op_naam(new.regio, new.zaak, new.mens) then
    raise exception 'deze collega houdt hier nog iets op naam' using errcode = '23K04';
  end if;
  return null;
end $$;
comment on function kring.bewaak_houdt() is 'Aan het eind van elke daad: wie gesperd is houdt in die zaak niets meer op naam.';

create function kring.sluit_dossier(p_id uuid, p_nummer text, p_mens uuid, p_grond text) returns text
language plpgsql security definer set search_path = kring as $$
declare
  mij record;
  z record;
begin
  select i.* into mij from ik i;
  if not found then return null; end if;
  if not (p_mens = mij.mens or mij.rol = 'privacyfunctionaris'
       or (mij.rol = 'teamcoordinator' and exists (select 1 from rolvervulling r where r.regio = mij.regio and r.mens = p_mens and r.organisatie = mij.organisatie
             and r.van <= mij.nu and (r.tot is null or r.tot > mij.nu)))) then return null; end if;
  if not exists (select 1 from rolvervulling r where r.regio = mij.regio and r.mens = p_mens) then return null; end if;
  select x.id into z from zaak x where x.regio = mij.regio and x.nummer = p_nummer and x.soort in ('melding', 'casus', 'huisverbod', 'opvang', 'bespreking');
  if not found then return null; end if;
  if exists (select 1 from sper s where s.regio = mij.regio and s.zaak = z.id and s.mens = p_mens and s.grond <> 'spoor' and s.tot is null) then return 'dicht'; end if;
  if exists (select 1 from dossier_van(mij.regio, z.id) as d (id) where houdt_op_naam(mij.regio, d.id, p_mens)) then return 'houdt'; end if;
  insert into sper (regio, id, zaak, mens, grond, van) values (mij.regio, p_id, z.id, p_mens, p_grond, mij.nu);
  return 'dicht';
end $$;
comment on function kring.sluit_dossier(uuid, text, uuid, text) is 'Sluit op haar nummer een zaak voor wie vraagt, voor een collega van het eigen team, of door een privacyfunctionaris; leeg: die zaak is er niet.';

create function kring.vraag_dossier(p_id uuid, p_sper uuid) returns text
language plpgsql security definer set search_path = kring as $$
declare
  mij record;
  s record;
begin
  select i.* into mij from ik i;
  select x.*, z.nummer into s from sper x join zaak z on z.regio = x.regio and z.id = x.zaak
   where x.regio = mij.regio and x.id = p_sper and x.mens = mij.mens and x.tot is null and x.grond not in ('spoor', 'geerfd');
  if not found then return null; end if;
  if (select l.wat from sperlog l where l.regio = mij.regio and l.sper = p_sper order by l.volg desc limit 1) = 'vraag' then return 'loopt'; end if;
  insert into sperlog (regio, id, sper, zaak, nummer, mens, wat, door, rol, op)
    values (mij.regio, p_id, p_sper, s.zaak, s.nummer, mij.mens, 'vraag', mij.mens, mij.rol, mij.nu);
  insert into bericht (regio, id, organisatie, rol, zaak, soort, klok, op)
    select mij.regio, gen_random_uuid(), r.organisatie, 'privacyfunctionaris', null, 'sper-vraag', null, mij.nu
      from (select distinct v.organisatie from rolvervulling v where v.regio = mij.regio and v.rol = 'privacyfunctionaris' and v.van <= mij.nu and (v.tot is null or v.tot > mij.nu)) r;
  return 'gevraagd';
end $$;
comment on function kring.vraag_dossier(uuid, uuid) is 'Wie gesperd is vraagt een privacyfunctionaris de zaak weer te openen; leeg: zo een sper is er niet.';

create function kring.antwoord_dossier(p_id uuid, p_sper uuid, p_wat text) returns text
language plpgsql security definer set search_path = kring as $$
declare
  mij record;
  s record;
begin
  select i.* into mij from ik i where i.rol = 'privacyfunctionaris';
  if not found or p_wat not in ('open', 'blijft') then return null; end if;
  -- never one's own
  select x.*, z.nummer into s from sper x join zaak z on z.regio = x.regio and z.id = x.zaak
   where x.regio = mij.regio and x.id = p_sper and x.mens <> mij.mens and x.tot is null and x.grond not in ('spoor', 'geerfd');
  if not found then return null; end if;
  if p_wat = 'open' then
    update sper x set tot = mij.nu where x.regio = mij.regio and x.zaak = s.zaak and x.mens = s.mens and x.tot is null and x.grond not in ('spoor', 'geerfd');
    -- what only inherited opens too, unless another case of the file was closed for this person by itself, or a track keeps them beside it
    if not exists (select 1 from sper x where x.regio = mij.regio and x.mens = s.mens and x.tot is null and x.grond <> 'geerfd'
                     and x.zaak in (select dossier_van(mij.regio, s.zaak))) then
      update sper x set tot = mij.nu where x.regio = mij.regio and x.mens = s.mens and x.tot is null and x.grond = 'geerfd'
         and x.zaak in (select dossier_van(mij.regio, s.zaak));
    end if;
  end if;
  insert into sperlog (regio, id, sper, zaak, nummer, mens, wat, door, rol, op)
    values (mij.regio, p_id, p_sper, s.zaak, s.nummer, s.mens, p_wat, mij.mens, mij.rol, mij.nu);
  return p_wat;
end $$;
comment on function kring.antwoord_dossier(uuid, uuid, text) is 'Een privacyfunctionaris heft een sper op of laat haar staan, nooit de eigen; leeg: zo een sper is er niet.';

create function kring.dicht_voor(p_zaak uuid) returns setof uuid
language sql stable security definer set search_path = kring as $$
  select distinct s.mens from sper s, ik i
   where s.regio = i.regio and s.zaak = p_zaak and s.grond <> 'spoor' and s.van <= i.nu and (s.tot is null or s.tot > i.nu)
     and exists (select 1 from mijn_inhoud m where m.regio = i.regio and m.zaak = p_zaak)
$$;
comment on function kring.dicht_voor(uuid) is 'Voor wie deze zaak nu dicht is, alleen voor wie er inhoudelijk in werkt.';

create trigger sper_verwerkt after insert on kring.sper for each row when (new.grond not in ('geerfd', 'spoor')) execute function kring.verwerk_sper();
create constraint trigger sper_houdt after insert on kring.sper deferrable initially deferred
  for each row when (new.grond <> 'spoor' and current_user in ('kring_app', 'kring_wachter')) execute function kring.bewaak_houdt();
create trigger sper_erft after insert on kring.zaak for each row
  when (new.uit_zaak is not null and new.soort in ('melding', 'casus', 'huisverbod', 'opvang')) execute function kring.erf_sper();

revoke all on function kring.dossier_van(text, uuid), kring.houdt_op_naam(text, uuid, uuid), kring.verwerk_sper(), kring.bewaak_houdt(),
  kring.sluit_dossier(uuid, text, uuid, text), kring.vraag_dossier(uuid, uuid), kring.antwoord_dossier(uuid, uuid, text), kring.dicht_voor(uuid) from public;
reset role;
-- What was closed before there was a log.
insert into kring.sperlog (regio, id, sper, zaak, nummer, mens, wat, grond, op)
  select s.regio, gen_random_uuid(), s.id, s.zaak, z.nummer, s.mens, 'dicht', s.grond, s.van
    from kring.sper s join kring.zaak z on z.regio = s.regio and z.id = s.zaak where s.grond not in ('geerfd', 'spoor');
alter function kring.dossier_van(text, uuid) owner to kring_wachter;
alter function kring.houdt_op_naam(text, uuid, uuid) owner to kring_wachter;
alter function kring.verwerk_sper() owner to kring_wachter;
alter function kring.bewaak_houdt() owner to kring_wachter;
alter function kring.sluit_dossier(uuid, text, uuid, text) owner to kring_wachter;
alter function kring.vraag_dossier(uuid, uuid) owner to kring_wachter;
alter function kring.antwoord_dossier(uuid, uuid, text) owner to kring_wachter;
alter function kring.dicht_voor(uuid) owner to kring_wachter;
grant execute on function kring.sluit_dossier(uuid, text, uuid, text) to kring_app;
grant execute on function kring.vraag_dossier(uuid, uuid) to kring_app;
grant execute on function kring.antwoord_dossier(uuid, uuid, text) to kring_app;
grant execute on function kring.dicht_voor(uuid) to kring_app;

set local role kring_wachter;
create or replace function kring.erf_sper() returns trigger
language plpgsql security definer set search_path = kring as $$
begin
  if tg_table_name in ('bespreking', 'aansluiting') then
    insert into sper (regio, id, zaak, mens, grond, van)
    select s.regio, gen_random_uuid(), new.zaak, s.mens, 'geerfd', new.gemaakt_op
      from sper s where s.regio = new.regio and s.zaak = (to_jsonb(new) ->> 'uit_zaak')::uuid and (s.tot is null or s.tot > new.gemaakt_op);
  elsif tg_table_name = 'zaak' then
    -- what comes from a closed report is closed too; who stands beside a file for one track stays there
    insert into sper (regio, id, zaak, mens, grond, van)
    select distinct s.regio, gen_random_uuid(), (to_jsonb(new) ->> 'id')::uuid, s.mens, 'geerfd', (to_jsonb(new) ->> 'geopend_op')::timestamptz
      from (select distinct regio, mens from sper x where x.regio = new.regio and x.zaak = (to_jsonb(new) ->> 'uit_zaak')::uuid and x.grond <> 'spoor'
              and (x.tot is null or x.tot > (to_jsonb(new) ->> 'geopend_op')::timestamptz)) s;
  elsif to_jsonb(new) ->> 'grond' = 'spoor' then
    insert into sper (regio, id, zaak, mens, grond, van)
    select new.regio, gen_random_uuid(), b.zaak, (to_jsonb(new) ->> 'mens')::uuid, 'geerfd', (to_jsonb(new) ->> 'van')::timestamptz
      from (select regio, zaak, uit_zaak from bespreking union all select regio, zaak, uit_zaak from aansluiting) b
     where b.regio = new.regio and b.uit_zaak = new.zaak;
  else
    insert into sper (regio, id, zaak, mens, grond, van)
    select new.regio, gen_random_uuid(), d.id, (to_jsonb(new) ->> 'mens')::uuid, 'geerfd', (to_jsonb(new) ->> 'van')::timestamptz
      from dossier_van(new.regio, new.zaak) as d (id)
     where d.id <> new.zaak
       and not exists (select 1 from sper s where s.regio = new.regio and s.zaak = d.id and s.mens = (to_jsonb(new) ->> 'mens')::uuid and s.tot is null);
  end if;
  return null;
end $$;
comment on function kring.erf_sper() is 'Een sper bij een zaak geldt voor het hele dossier: wat eruit voortkwam, waar het uit kwam, en elke tafel en aansluiting.';
