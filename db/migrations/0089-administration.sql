-- Waarom: wie er werkt, voor welke organisatie en in welke rol, stond er alleen als rijen van de inrichting. Nu kan een beheerder dat zelf, in
-- de eigen regio. Wat zwaar weegt mag niet aan een mens alleen hangen: niemand geeft zichzelf een rol, een zware rol vraagt een tweede mens, en
-- de laatste beheerder blijft. Dat staat ook hier, want een beheerder die langs de code komt zou anders alles kunnen worden.
-- Elke wijziging schrijft de database zelf op: geen weg kan het vergeten, en niemand kan het veranderen.
set local role kring_owner;

-- Somebody works for an organisation, from when to when. A role hangs on it: who no longer works there has no role there.
create table kring.aanstelling (
  regio text not null references kring.regio (id) on delete restrict,
  mens uuid not null references kring.mens (id) on delete restrict,
  organisatie uuid not null,
  van timestamptz not null,
  tot timestamptz,
  primary key (regio, mens, organisatie),
  foreign key (regio, organisatie) references kring.organisatie (regio, id) on delete restrict
);
create index aanstelling_organisatie on kring.aanstelling (regio, organisatie, mens);
comment on table kring.aanstelling is 'Wie voor welke organisatie werkt, van wanneer tot wanneer; leeg einde: nog steeds. [bewaren: medewerker]';

-- A powerful role is proposed by one and given when another agrees; nobody agrees within the days: it lapses.
create table kring.rolvoorstel (
  regio text not null references kring.regio (id) on delete restrict,
  id uuid not null,
  mens uuid not null references kring.mens (id) on delete restrict,
  organisatie uuid not null,
  rol text not null,
  werkgever text check (length(werkgever) <= 200),
  vervangt uuid,
  van timestamptz not null,
  tot timestamptz,
  voorgesteld_door uuid not null references kring.mens (id) on delete restrict,
  voorgesteld_op timestamptz not null,
  vervalt_op timestamptz not null,
  besluit text check (besluit in ('akkoord', 'afgewezen', 'ingetrokken')),
  besloten_door uuid references kring.mens (id) on delete restrict,
  besloten_op timestamptz,
  primary key (regio, id),
  foreign key (regio, organisatie) references kring.organisatie (regio, id) on delete restrict,
  check ((besluit is null) = (besloten_door is null) and (besluit is null) = (besloten_op is null)),
  check (tot is null or tot > van),
  check (vervalt_op > voorgesteld_op and vervalt_op <= voorgesteld_op + interval '14 days'),
  check (mens <> voorgesteld_door),
  check (besluit is null or besloten_door <> mens),
  check (besluit is null or (besluit = 'ingetrokken') = (besloten_door = voorgesteld_door))
);
create index rolvoorstel_mens on kring.rolvoorstel (regio, mens);
comment on table kring.rolvoorstel is 'Een zware rol die iemand voorstelde, en wat een tweede mens daarover besloot. [bewaren: toegang]';

create table kring.beheerfeit (
  regio text not null references kring.regio (id) on delete restrict,
  id uuid not null default gen_random_uuid(),
  volg bigint generated always as identity,
  op timestamptz not null,
  door uuid not null,
  als text not null,
  koppeling uuid,
  wat text not null check (wat in ('organisatie-toegevoegd', 'organisatie-hernoemd', 'gemeenten-gewijzigd', 'organisatie-beeindigd',
    'mens-toegevoegd', 'mens-hernoemd', 'aanstelling-begonnen', 'aanstelling-beeindigd', 'aanstelling-hervat',
    'rol-gegeven', 'rol-beeindigd', 'rol-gewijzigd', 'rol-nagezien',
    'rol-voorgesteld', 'voorstel-akkoord', 'voorstel-afgewezen', 'voorstel-ingetrokken',
    'koppeling-gemaakt', 'koppeling-ingetrokken', 'eerste-beheerder')),
  mens uuid,
  organisatie uuid,
  rol text,
  uit text,
  naar text,
  primary key (regio, id)
);
create index beheerfeit_volgorde on kring.beheerfeit (regio, volg desc);
comment on table kring.beheerfeit is 'Het logboek van beheer: wie wat veranderde aan mensen, organisaties en rollen. Alleen groeiend. [bewaren: toegang]';
comment on column kring.beheerfeit.als is 'De rol waarin wie het deed werkte.';
comment on column kring.beheerfeit.koppeling is 'Langs welke koppeling het kwam; leeg: een mens deed het.';
comment on column kring.beheerfeit.uit is 'De waarde ervoor; van een naam of een werkgever staat er nooit een.';

alter table kring.rolvervulling add column nagezien_op timestamptz;
comment on column kring.rolvervulling.nagezien_op is 'Wanneer iemand naging of deze rol nog nodig is; leeg: sinds het begin niet.';

alter table kring.aanstelling enable row level security; alter table kring.aanstelling force row level security;
alter table kring.rolvoorstel enable row level security; alter table kring.rolvoorstel force row level security;
alter table kring.beheerfeit enable row level security; alter table kring.beheerfeit force row level security;

-- The roles that no person may give alone. The same list with its reasons stands in gedeeld/beheer.ts; a test holds them together.
create function kring.is_zware_rol(p_rol text) returns boolean language sql immutable parallel safe set search_path = kring as $$
  select p_rol in ('beheerder', 'privacyfunctionaris', 'procesregisseur', 'medewerker-beleidsinformatie', 'gedragswetenschapper')
$$;
comment on function kring.is_zware_rol(text) is 'Of een rol een tweede mens vraagt.';
revoke all on function kring.is_zware_rol(text) from public;
grant execute on function kring.is_zware_rol(text) to kring_app, kring_wachter;

-- Reading: who administers, and who watches over it.
create policy lezen on kring.aanstelling for select to kring_app using (
  exists (select 1 from kring.ik i where i.regio = aanstelling.regio and i.rol in ('beheerder', 'privacyfunctionaris')));
create policy lezen on kring.rolvoorstel for select to kring_app using (
  exists (select 1 from kring.ik i where i.regio = rolvoorstel.regio and i.rol in ('beheerder', 'privacyfunctionaris')));
create policy lezen on kring.beheerfeit for select to kring_app using (
  exists (select 1 from kring.ik i where i.regio = beheerfeit.regio and i.rol in ('beheerder', 'privacyfunctionaris')));
grant select on kring.aanstelling, kring.rolvoorstel, kring.beheerfeit to kring_app;
-- Somebody who works in the region without a role yet is a colleague for who administers.
drop policy lezen on kring.mens;
create policy lezen on kring.mens for select to kring_app using (
  (exists (select 1 from kring.rolvervulling r where r.mens = mens.id and r.regio = current_setting('kring.regio', true))
    or exists (select 1 from kring.aanstelling a where a.mens = mens.id and a.regio = current_setting('kring.regio', true)))
  and exists (select 1 from kring.ik i where i.regio = current_setting('kring.regio', true)));

-- Writing: a beheerder in the own region, never about themselves.
create policy beheren on kring.organisatie for insert to kring_app with check (
  definitie is null and tot is null
  and exists (select 1 from kring.schrijver i where i.regio = organisatie.regio and i.rol = 'beheerder' and i.nu = organisatie.van));
create policy beheren_wijzigen on kring.organisatie for update to kring_app
  using (exists (select 1 from kring.ik i where i.regio = organisatie.regio and i.rol = 'beheerder'))
  with check (exists (select 1 from kring.ik i where i.regio = organisatie.regio and i.rol = 'beheerder'));
grant insert (regio, id, naam, soort, gemeenten, van), update (naam, gemeenten, tot) on kring.organisatie to kring_app;
create policy beheren on kring.mens for insert to kring_app with check (
  tot is null and exists (select 1 from kring.schrijver i where i.rol = 'beheerder' and i.nu = mens.van));
create policy beheren_wijzigen on kring.mens for update to kring_app
  using (exists (select 1 from kring.ik i where i.rol = 'beheerder' and i.mens <> mens.id))
  with check (true);
grant insert (id, onderwerp, naam, van), update (naam) on kring.mens to kring_app;
create policy beheren on kring.aanstelling for insert to kring_app with check (
  tot is null
  and exists (select 1 from kring.schrijver i where i.regio = aanstelling.regio and i.rol = 'beheerder' and i.nu = aanstelling.van and i.mens <> aanstelling.mens));
create policy beheren_wijzigen on kring.aanstelling for update to kring_app
  using (exists (select 1 from kring.ik i where i.regio = aanstelling.regio and i.rol = 'beheerder' and i.mens <> aanstelling.mens))
  with check (true);
grant insert (regio, mens, organisatie, van), update (tot) on kring.aanstelling to kring_app;
create policy beheren on kring.rolvervulling for insert to kring_app with check (
  exists (select 1 from kring.schrijver i where i.regio = rolvervulling.regio and i.rol in ('beheerder', 'privacyfunctionaris') and i.mens <> rolvervulling.mens));
create policy beheren_wijzigen on kring.rolvervulling for update to kring_app
  using (exists (select 1 from kring.ik i where i.regio = rolvervulling.regio and i.rol in ('beheerder', 'privacyfunctionaris') and i.mens <> rolvervulling.mens))
  with check (true);
grant insert (regio, id, mens, organisatie, rol, werkgever, vervangt, van, tot, beroep, opleiding_op, mandaat_op),
  update (tot, werkgever, opleiding_op, mandaat_op, beroep, nagezien_op) on kring.rolvervulling to kring_app;
create policy voorstellen on kring.rolvoorstel for insert to kring_app with check (
  besluit is null
  and exists (select 1 from kring.schrijver i where i.regio = rolvoorstel.regio and i.rol = 'beheerder' and i.mens = rolvoorstel.voorgesteld_door
    and i.nu = rolvoorstel.voorgesteld_op and i.mens <> rolvoorstel.mens));
create policy besluiten on kring.rolvoorstel for update to kring_app
  using (besluit is null and exists (select 1 from kring.ik i where i.regio = rolvoorstel.regio and i.rol in ('beheerder', 'privacyfunctionaris')
    and i.nu < rolvoorstel.vervalt_op))
  with check (exists (select 1 from kring.ik i where i.regio = rolvoorstel.regio and i.mens = rolvoorstel.besloten_door and i.nu = rolvoorstel.besloten_op));
grant insert (regio, id, mens, organisatie, rol, werkgever, vervangt, van, tot, voorgesteld_door, voorgesteld_op, vervalt_op),
  update (besluit, besloten_door, besloten_op) on kring.rolvoorstel to kring_app;

-- The guard knows ids. Who signs in how it gives back to who administers only.
create policy wachter on kring.aanstelling for select to kring_wachter using (true);
create policy wachter_volgt on kring.aanstelling for update to kring_wachter using (true) with check (true);
create policy wachter_stelt_aan on kring.aanstelling for insert to kring_wachter with check (true);
grant select, insert (regio, mens, organisatie, van), update (tot) on kring.aanstelling to kring_wachter;
create policy wachter_eindigt on kring.rolvervulling for update to kring_wachter using (true) with check (tot is not null);
grant select (werkgever, beroep, opleiding_op, mandaat_op, nagezien_op), update (tot) on kring.rolvervulling to kring_wachter;
create policy wachter_sluit on kring.sessie for all to kring_wachter using (true) with check (afgemeld_op is not null);
grant select (regio, mens, rolvervulling, afgemeld_op), update (afgemeld_op) on kring.sessie to kring_wachter;
grant select (onderwerp) on kring.mens to kring_wachter;
create policy wachter_schrijft on kring.beheerfeit for insert to kring_wachter with check (true);
grant insert (regio, op, door, als, koppeling, wat, mens, organisatie, rol, uit, naar) on kring.beheerfeit to kring_wachter;
-- The first administrator of a region comes from the command line, and that stands in the log as well.
create policy inrichten on kring.beheerfeit for insert to kring_inrichter with check (wat = 'eerste-beheerder');
grant insert (regio, op, door, als, wat, mens, organisatie, rol) on kring.beheerfeit to kring_inrichter;
create policy inrichten on kring.aanstelling for all to kring_inrichter using (true) with check (true);
grant select, insert (regio, mens, organisatie, van, tot) on kring.aanstelling to kring_inrichter;

-- How many open cases an organisation holds or was offered, and how much open work somebody has: a number, for who administers.
create function kring.team_houdt(p_organisatie uuid) returns integer language sql stable security definer set search_path = kring as $$
  select count(distinct x.zaak)::integer from ik i, lateral (
    select h.zaak from houder h where h.regio = i.regio and h.organisatie = p_organisatie and h.tot is null
    union all
    select b.zaak from betrokkenheid b where b.regio = i.regio and b.organisatie = p_organisatie and b.als = 'ontvanger' and (b.tot is null or b.tot > i.nu)) x
   where i.rol = 'beheerder'
$$;
comment on function kring.team_houdt(uuid) is 'Hoeveel open zaken een organisatie houdt of kreeg aangeboden; alleen het getal.';
create function kring.mens_houdt(p_mens uuid, p_organisatie uuid) returns integer language sql stable security definer set search_path = kring as $$
  select count(*)::integer from ik i join werk w on w.regio = i.regio and w.mens = p_mens and w.klaar_op is null and (p_organisatie is null or w.organisatie = p_organisatie)
   where i.rol = 'beheerder'
$$;
comment on function kring.mens_houdt(uuid, uuid) is 'Hoeveel open taken op naam van een medewerker staan; alleen het getal.';
create function kring.beheer_onderwerpen(p_onderwerp text default null) returns table (mens uuid, onderwerp text)
language sql stable security definer set search_path = kring as $$
  select m.id, m.onderwerp from mens m
   where exists (select 1 from ik i where i.rol = 'beheerder')
     and (m.onderwerp = p_onderwerp
       or p_onderwerp is null and exists (select 1 from aanstelling a where a.regio = current_setting('kring.regio', true) and a.mens = m.id))
     and m.onderwerp !~ '^systeem:'
$$;
comment on function kring.beheer_onderwerpen(text) is 'Hoe medewerkers van de regio zich aanmelden; met een onderwerp: wie dat is, ook van elders. Alleen voor wie beheert.';
create function kring.werkt_elders(p_mens uuid) returns boolean language sql stable security definer set search_path = kring as $$
  select exists (select 1 from aanstelling a where a.mens = p_mens and a.regio <> current_setting('kring.regio', true)
    and (a.tot is null or a.tot > nullif(current_setting('kring.nu', true), '')::timestamptz))
$$;
comment on function kring.werkt_elders(uuid) is 'Of iemand ook in een andere regio werkt; waar, staat er niet bij.';
revoke all on function kring.team_houdt(uuid), kring.mens_houdt(uuid, uuid), kring.beheer_onderwerpen(text), kring.werkt_elders(uuid) from public;
grant execute on function kring.team_houdt(uuid), kring.mens_houdt(uuid, uuid), kring.beheer_onderwerpen(text), kring.werkt_elders(uuid) to kring_app, kring_wachter;

-- Each change of who works here in which role, judged as who asks; what the guard does itself follows from a change that was judged.
create function kring.bewaak_organisatie() returns trigger language plpgsql set search_path = kring as $$
declare i record;
begin
  select * into i from ik;
  if new.definitie is not null and (new.naam, new.gemeenten) is distinct from (old.naam, old.gemeenten) then
    raise exception 'deze organisatie staat in de definitie van de regio' using errcode = '42501';
  end if;
  if new.tot is distinct from old.tot then
    if old.tot is not null or new.tot is distinct from i.nu then raise exception 'een organisatie eindigt nu, en een keer' using errcode = '42501'; end if;
    if new.id = i.organisatie then raise exception 'niemand beeindigt de eigen organisatie' using errcode = '42501'; end if;
    if exists (select 1 from rolvervulling r where r.regio = new.regio and r.organisatie = new.id and r.rol = 'systeem') then
      raise exception 'een meldpunt eindigt hier niet' using errcode = '42501';
    end if;
    if kring.team_houdt(new.id) > 0 then raise exception 'deze organisatie houdt nog zaken' using errcode = '23K05'; end if;
  end if;
  return new;
end $$;
comment on function kring.bewaak_organisatie() is 'Wat een beheerder aan een organisatie mag veranderen; een team dat nog zaken houdt eindigt niet.';
create trigger organisatie_bewaakt before update on kring.organisatie for each row when (current_user = 'kring_app') execute function kring.bewaak_organisatie();

create function kring.bewaak_mens() returns trigger language plpgsql set search_path = kring as $$
begin
  if not exists (select 1 from aanstelling a where a.regio = current_setting('kring.regio', true) and a.mens = new.id) or kring.werkt_elders(new.id) then
    raise exception 'deze medewerker werkt niet alleen in deze regio' using errcode = '42501';
  end if;
  return new;
end $$;
comment on function kring.bewaak_mens() is 'De naam van een medewerker verandert alleen wie beheert waar zij werkt.';
create trigger mens_bewaakt before update on kring.mens for each row when (current_user = 'kring_app') execute function kring.bewaak_mens();

create function kring.bewaak_aanstelling() returns trigger language plpgsql set search_path = kring as $$
declare i record;
begin
  select * into i from ik;
  if not exists (select 1 from organisatie o where o.regio = new.regio and o.id = new.organisatie and (o.tot is null or o.tot > i.nu)) and new.tot is null then
    raise exception 'deze organisatie is geeindigd' using errcode = '42501';
  end if;
  if tg_op = 'UPDATE' and new.tot is not null and new.tot < i.nu then raise exception 'een einde ligt niet terug' using errcode = '42501'; end if;
  return new;
end $$;
comment on function kring.bewaak_aanstelling() is 'Een aanstelling is bij een organisatie die loopt en eindigt niet met terugwerkende kracht.';
create trigger aanstelling_bewaakt before insert or update on kring.aanstelling for each row when (current_user = 'kring_app') execute function kring.bewaak_aanstelling();

create function kring.bewaak_voorstel() returns trigger language plpgsql set search_path = kring as $$
begin
  if not kring.is_zware_rol(new.rol) then raise exception 'deze rol vraagt geen tweede mens' using errcode = '42501'; end if;
  return new;
end $$;
comment on function kring.bewaak_voorstel() is 'Voorgesteld wordt alleen wat een tweede mens vraagt.';
create trigger voorstel_bewaakt before insert on kring.rolvoorstel for each row execute function kring.bewaak_voorstel();

create function kring.bewaak_rol() returns trigger language plpgsql set search_path = kring as $$
declare i record;
begin
  select * into i from ik;
  -- what follows from the installation is judged by nobody: nobody asks
  if current_user = 'kring_wachter' and i.mens is null then return new; end if;
  if i.mens is null or new.mens = i.mens then raise exception 'niemand verandert de eigen rollen' using errcode = '42501'; end if;
  if new.rol = 'systeem' then raise exception 'het systeem is geen mens' using errcode = '42501'; end if;
  if tg_op = 'INSERT' then
    if new.van < i.nu then raise exception 'een rol begint niet met terugwerkende kracht' using errcode = '42501'; end if;
    if not exists (select 1 from aanstelling a join organisatie o on o.regio = a.regio and o.id = a.organisatie
         where a.regio = new.regio and a.mens = new.mens and a.organisatie = new.organisatie and (a.tot is null or a.tot > new.van) and (o.tot is null or o.tot > new.van)) then
      raise exception 'wie er niet werkt krijgt er geen rol' using errcode = '42501';
    end if;
    if new.vervangt is not null and (new.tot is null or not exists (select 1 from rolvervulling r
         where r.regio = new.regio and r.id = new.vervangt and r.organisatie = new.organisatie and r.rol = new.rol and r.mens <> new.mens)) then
      raise exception 'vervangen is voor een tijd, van een collega in dezelfde rol' using errcode = '42501';
    end if;
    if kring.is_zware_rol(new.rol) then
      if not exists (select 1 from rolvoorstel v
           where v.regio = new.regio and v.id = new.id and v.mens = new.mens and v.organisatie = new.organisatie and v.rol = new.rol
             and v.tot is not distinct from new.tot and v.besluit = 'akkoord' and v.besloten_door = i.mens and v.besloten_op = i.nu) then
        raise exception 'deze rol vraagt een tweede mens' using errcode = '42501';
      end if;
    elsif i.rol = 'privacyfunctionaris' then
      raise exception 'wie bewaakt geeft geen rollen' using errcode = '42501';
    end if;
    return new;
  end if;
  if i.rol = 'privacyfunctionaris' and (old.rol <> 'beheerder' or (new.tot, new.werkgever, new.beroep, new.opleiding_op, new.mandaat_op)
       is distinct from (old.tot, old.werkgever, old.beroep, old.opleiding_op, old.mandaat_op)) then
    raise exception 'wie bewaakt ziet alleen de rollen van beheerders na' using errcode = '42501';
  end if;
  if new.nagezien_op is distinct from old.nagezien_op and new.nagezien_op is distinct from i.nu then
    raise exception 'nazien is nu' using errcode = '42501';
  end if;
  if new.tot is distinct from old.tot then
    if old.tot <= i.nu or new.tot < i.nu then raise exception 'wat voorbij is verandert niet' using errcode = '42501'; end if;
    if kring.is_zware_rol(new.rol) and (new.tot is null or new.tot > old.tot) then
      raise exception 'een zware rol wordt niet langer zonder tweede mens' using errcode = '42501';
    end if;
    if old.rol = 'beheerder' then
      -- two at the same moment wait for each other, else each would count the other
      perform pg_advisory_xact_lock(hashtextextended('beheerder ' || old.regio, 0));
      if not exists (select 1 from rolvervulling r where r.regio = old.regio and r.rol = 'beheerder' and r.mens <> old.mens and r.van <= i.nu and r.tot is null) then
        raise exception 'de laatste beheerder blijft' using errcode = '23K04';
      end if;
    end if;
  end if;
  return new;
end $$;
comment on function kring.bewaak_rol() is 'Wie wiens rol mag geven, veranderen en beeindigen: nooit de eigen, een zware met een tweede mens, en de laatste beheerder blijft.';
create trigger rol_bewaakt before insert or update on kring.rolvervulling
  for each row when (current_user in ('kring_app', 'kring_wachter')) execute function kring.bewaak_rol();

-- What follows by itself: an organisation that ends ends who works there, that ends their roles there, and a role that ends signs out at once.
create function kring.volg_organisatie() returns trigger language plpgsql security definer set search_path = kring as $$
begin
  update aanstelling a set tot = new.tot where a.regio = new.regio and a.organisatie = new.id and (a.tot is null or a.tot > new.tot);
  return null;
end $$;
create function kring.volg_aanstelling() returns trigger language plpgsql security definer set search_path = kring as $$
begin
  update rolvervulling r set tot = greatest(r.van, new.tot)
   where r.regio = new.regio and r.mens = new.mens and r.organisatie = new.organisatie and (r.tot is null or r.tot > new.tot) and r.rol <> 'systeem';
  return null;
end $$;
create function kring.volg_rol() returns trigger language plpgsql security definer set search_path = kring as $$
declare nu timestamptz := coalesce(nullif(current_setting('kring.nu', true), '')::timestamptz, now());
begin
  if tg_op = 'INSERT' then
    -- a list of the installation may bring somebody back; an old role in it does not
    insert into aanstelling as a (regio, mens, organisatie, van) values (new.regio, new.mens, new.organisatie, new.van)
      on conflict (regio, mens, organisatie) do update set tot = null where a.tot is not null and (new.tot is null or new.tot > nu) and a.tot <= nu;
  elsif new.tot <= nu then
    update sessie s set afgemeld_op = nu where s.regio = new.regio and s.rolvervulling = new.id and s.mens = new.mens and s.afgemeld_op is null;
  end if;
  return null;
end $$;
comment on function kring.volg_organisatie() is 'Wie er werkte, werkt er niet meer als de organisatie eindigt.';
comment on function kring.volg_aanstelling() is 'Wie er niet meer werkt heeft er geen rol meer.';
comment on function kring.volg_rol() is 'Een rol die eindigt meldt meteen af; wie een rol kreeg bij de inrichting werkt er.';
create trigger organisatie_gevolgd after update of tot on kring.organisatie for each row when (new.tot is not null) execute function kring.volg_organisatie();
create trigger aanstelling_gevolgd after update of tot on kring.aanstelling for each row when (new.tot is not null) execute function kring.volg_aanstelling();
create trigger rol_gevolgd after insert or update of tot on kring.rolvervulling for each row when (new.rol <> 'systeem') execute function kring.volg_rol();

-- The log: written by the database, from the row before and the row after.
create function kring.log_beheer() returns trigger language plpgsql security definer set search_path = kring as $$
declare
  i record;
  nieuw boolean := tg_op = 'INSERT';
  o jsonb := coalesce(to_jsonb(old), '{}');
  n jsonb := to_jsonb(new);
  over boolean;
begin
  select * into i from ik;
  if i.mens is null then return null; end if;
  over := (n ->> 'tot')::timestamptz <= greatest(i.nu, (n ->> 'van')::timestamptz);
  insert into beheerfeit (regio, op, door, als, koppeling, wat, mens, organisatie, rol, uit, naar)
  select i.regio, i.nu, i.mens, i.rol, nullif(current_setting('kring.koppeling', true), '')::uuid, f.wat,
         case when tg_table_name = 'mens' then (n ->> 'id')::uuid else (n ->> 'mens')::uuid end,
         case when tg_table_name = 'organisatie' then (n ->> 'id')::uuid else (n ->> 'organisatie')::uuid end,
         n ->> 'rol', f.uit, f.naar
    from (values
      ('organisatie', nieuw, 'organisatie-toegevoegd', null, n ->> 'naam'),
      ('organisatie', not nieuw and n -> 'tot' is distinct from o -> 'tot', 'organisatie-beeindigd', null, n ->> 'tot'),
      ('organisatie', not nieuw and n -> 'naam' is distinct from o -> 'naam', 'organisatie-hernoemd', o ->> 'naam', n ->> 'naam'),
      ('organisatie', not nieuw and n -> 'gemeenten' is distinct from o -> 'gemeenten', 'gemeenten-gewijzigd',
        translate(o ->> 'gemeenten', '[]"', ''), translate(n ->> 'gemeenten', '[]"', '')),
      ('mens', nieuw, 'mens-toegevoegd', null, null),
      ('mens', not nieuw, 'mens-hernoemd', null, null),
      ('aanstelling', nieuw, 'aanstelling-begonnen', null, null),
      ('aanstelling', not nieuw and n ->> 'tot' is null, 'aanstelling-hervat', o ->> 'tot', null),
      ('aanstelling', not nieuw and n ->> 'tot' is not null, 'aanstelling-beeindigd', o ->> 'tot', n ->> 'tot'),
      ('rolvervulling', nieuw, 'rol-gegeven', null, n ->> 'tot'),
      ('rolvervulling', not nieuw and n -> 'nagezien_op' is distinct from o -> 'nagezien_op', 'rol-nagezien', o ->> 'nagezien_op', n ->> 'nagezien_op'),
      ('rolvervulling', not nieuw and over and n -> 'tot' is distinct from o -> 'tot', 'rol-beeindigd', o ->> 'tot', n ->> 'tot'),
      -- which fields changed and to what; of an employer only that it did
      ('rolvervulling', not nieuw and o - array['nagezien_op', 'tot'] || case when over then '{}' else jsonb_build_object('tot', o -> 'tot') end
          is distinct from n - array['nagezien_op', 'tot'] || case when over then '{}' else jsonb_build_object('tot', n -> 'tot') end, 'rol-gewijzigd', null,
        (select string_agg(e.key || case when e.key = 'werkgever' then '' else ': ' || coalesce(e.value #>> '{}', '-') end, ', ' order by e.key)
           from jsonb_each(n) e where e.value is distinct from o -> e.key and e.key <> 'nagezien_op' and not (e.key = 'tot' and over))),
      ('rolvoorstel', nieuw, 'rol-voorgesteld', null, n ->> 'tot'),
      ('rolvoorstel', not nieuw, 'voorstel-' || (n ->> 'besluit'), null, null),
      ('koppeling', nieuw, 'koppeling-gemaakt', null, n ->> 'tot'),
      ('koppeling', not nieuw, 'koppeling-ingetrokken', null, null)) f (tabel, geldt, wat, uit, naar)
   where f.tabel = tg_table_name and f.geldt;
  return null;
end $$;
comment on function kring.log_beheer() is 'Schrijft elke wijziging van beheer op: wie, wat, over wie, van waar naar waar.';
do $$
declare t text;
begin
  foreach t in array array['organisatie', 'mens', 'aanstelling', 'rolvervulling', 'rolvoorstel'] loop
    execute format('create trigger %I after insert on kring.%I for each row when (current_user in (''kring_app'', ''kring_wachter'')) execute function kring.log_beheer()', t || '_logt_nieuw', t);
    execute format('create trigger %I after update on kring.%I for each row when (old.* is distinct from new.* and current_user in (''kring_app'', ''kring_wachter'')) execute function kring.log_beheer()', t || '_logt', t);
  end loop;
end $$;

-- A team that ended is not offered anything any more.
create function kring.bewaak_aanbod_aan() returns trigger language plpgsql stable set search_path = kring as $$
begin
  if exists (select 1 from organisatie o where o.regio = new.regio and o.id = new.organisatie and o.tot <= new.van) then
    raise exception 'deze organisatie is geeindigd' using errcode = '23K02';
  end if;
  return new;
end $$;
comment on function kring.bewaak_aanbod_aan() is 'Wie geeindigd is komt niet meer in de kring van een zaak.';
create trigger aanbod_aan_bewaakt before insert on kring.betrokkenheid for each row when (current_user = 'kring_app') execute function kring.bewaak_aanbod_aan();

-- Five years, like every look.
create policy vernietigen_lezen on kring.beheerfeit for select to kring_vernietiging using (true);
create policy vernietigen_weg on kring.beheerfeit for delete to kring_vernietiging using (true);
create policy vernietigen_lezen on kring.rolvoorstel for select to kring_vernietiging using (true);
create policy vernietigen_weg on kring.rolvoorstel for delete to kring_vernietiging using (true);
grant delete on kring.beheerfeit, kring.rolvoorstel to kring_vernietiging;
grant select (ctid, regio, id, op) on kring.beheerfeit to kring_vernietiging;
grant select (ctid, regio, id, voorgesteld_op) on kring.rolvoorstel to kring_vernietiging;

reset role;
alter function kring.team_houdt(uuid) owner to kring_wachter;
alter function kring.mens_houdt(uuid, uuid) owner to kring_wachter;
alter function kring.beheer_onderwerpen(text) owner to kring_wachter;
alter function kring.werkt_elders(uuid) owner to kring_wachter;
alter function kring.volg_organisatie() owner to kring_wachter;
alter function kring.volg_aanstelling() owner to kring_wachter;
alter function kring.volg_rol() owner to kring_wachter;
alter function kring.log_beheer() owner to kring_wachter;
-- Who has a role already works there.
set local role kring_inrichter;
insert into kring.aanstelling (regio, mens, organisatie, van, tot)
select r.regio, r.mens, r.organisatie, min(r.van), nullif(max(coalesce(r.tot, 'infinity')), 'infinity')
  from kring.rolvervulling r where r.rol <> 'systeem' group by r.regio, r.mens, r.organisatie;
reset role;
