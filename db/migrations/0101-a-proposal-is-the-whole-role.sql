-- Waarom: bij het nalezen van beheer bleek een voorstel voor een zware rol beroep, opleiding en mandaat te vergeten: wie ze invulde vond ze na het akkoord
-- niet terug bij de rol. De tweede mens zegt nu ja tegen de hele rol, en de database laat geen andere toe. Wie moet beslissen of nazien hoort dat in het
-- eigen werk, in plaats van dat het wacht tot iemand gaat kijken: een voorstel vervalt na veertien dagen.
set local role kring_owner;

alter table kring.rolvoorstel add column beroep text check (beroep ~ '^[a-z0-9-]{2,40}$'), add column opleiding_op date, add column mandaat_op date;
comment on column kring.rolvoorstel.beroep is 'Het beroep bij de voorgestelde rol, uit de lijst van de regio.';
comment on column kring.rolvoorstel.opleiding_op is 'Wanneer de opleiding voor deze rol is gedaan.';
comment on column kring.rolvoorstel.mandaat_op is 'Wanneer het mandaat voor deze rol is gegeven.';
grant insert (beroep, opleiding_op, mandaat_op) on kring.rolvoorstel to kring_app;

-- What a second person agreed to is the role as proposed, whole.
create or replace function kring.bewaak_rol() returns trigger language plpgsql set search_path = kring as $$
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
             and v.tot is not distinct from new.tot
             and (v.werkgever, v.vervangt, v.beroep, v.opleiding_op, v.mandaat_op) is not distinct from (new.werkgever, new.vervangt, new.beroep, new.opleiding_op, new.mandaat_op)
             and v.besluit = 'akkoord' and v.besloten_door = i.mens and v.besloten_op = i.nu) then
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
        raise exception 'de laatste beheerder blijft' using errcode = '23K06';
      end if;
    end if;
  end if;
  return new;
end $$;

-- The yearly review is said once per role; the worker writes down that it was.
alter table kring.rolvervulling add column nazien_gezegd_op timestamptz;
comment on column kring.rolvervulling.nazien_gezegd_op is 'Wanneer gezegd is dat deze rol nagezien moet worden; leeg: nog niet.';
create policy worker_zegt on kring.rolvervulling for update to kring_worker
  using (regio = current_setting('kring.regio', true) and rol <> 'systeem')
  with check (nazien_gezegd_op = nullif(current_setting('kring.nu', true), '')::timestamptz);
grant update (nazien_gezegd_op) on kring.rolvervulling to kring_worker;

-- Who may be the second person hears that a powerful role waits; what lies unread already says it.
create policy wachter_voorstel on kring.bericht for insert to kring_wachter
  with check (soort = 'rol-voorstel' and rol in ('beheerder', 'privacyfunctionaris') and zaak is null);
create policy wachter_leest_voorstel on kring.bericht for select to kring_wachter using (soort = 'rol-voorstel');
grant select (regio, organisatie, rol, soort, gelezen_op) on kring.bericht to kring_wachter;
create function kring.zeg_voorstel() returns trigger
language plpgsql security definer set search_path = kring as $$
begin
  insert into bericht (regio, id, organisatie, rol, zaak, soort, klok, op)
    select new.regio, gen_random_uuid(), r.organisatie, r.rol, null, 'rol-voorstel', null, new.voorgesteld_op
      from (select distinct v.organisatie, v.rol from rolvervulling v
             where v.regio = new.regio and v.rol in ('beheerder', 'privacyfunctionaris') and v.mens not in (new.mens, new.voorgesteld_door)
               and v.van <= new.voorgesteld_op and (v.tot is null or v.tot > new.voorgesteld_op)) r
     where not exists (select 1 from bericht b where b.regio = new.regio and b.organisatie = r.organisatie and b.rol = r.rol
             and b.soort = 'rol-voorstel' and b.gelezen_op is null);
  return null;
end $$;
comment on function kring.zeg_voorstel() is 'Zegt wie als tweede mens mag beslissen dat er een zware rol is voorgesteld.';
create trigger voorstel_gezegd after insert on kring.rolvoorstel for each row execute function kring.zeg_voorstel();
create function kring.mens_houdt(p_mens uuid) returns integer language sql stable security definer set search_path = kring as $$
  select count(*)::integer from ik i join werk w on w.regio = i.regio and w.mens = p_mens and w.klaar_op is null where i.rol = 'beheerder'
$$;
comment on function kring.mens_houdt(uuid) is 'Hoeveel open taken op naam van een medewerker staan; alleen het getal.';

-- Who signs in how, and for many names at once who that is: a file of a thousand lines asks once, along the index.
create function kring.beheer_onderwerpen() returns table (mens uuid, onderwerp text)
language sql stable security definer set search_path = kring as $$
  select m.id, m.onderwerp from mens m
   where m.onderwerp !~ '^systeem:'
     and exists (select 1 from aanstelling a where a.regio = current_setting('kring.regio', true) and a.mens = m.id
           and (exists (select 1 from ik i where i.rol = 'beheerder') or exists (select 1 from mijn_koppeling k where k.organisatie = a.organisatie)))
$$;
comment on function kring.beheer_onderwerpen() is 'Hoe medewerkers van de regio zich aanmelden, voor wie beheert; voor een koppeling alleen van de eigen organisatie.';
create function kring.beheer_wie_heet(p_onderwerpen text[]) returns table (mens uuid, onderwerp text)
language sql stable security definer set search_path = kring as $$
  select m.id, m.onderwerp from mens m
   where m.onderwerp = any (p_onderwerpen) and m.onderwerp !~ '^systeem:'
     and (exists (select 1 from ik i where i.rol = 'beheerder') or exists (select 1 from mijn_koppeling))
$$;
comment on function kring.beheer_wie_heet(text[]) is 'Wie zich met deze namen aanmelden, ook van elders. Alleen voor wie beheert en voor een koppeling.';
revoke all on function kring.zeg_voorstel(), kring.mens_houdt(uuid), kring.beheer_onderwerpen(), kring.beheer_wie_heet(text[]) from public;
grant execute on function kring.mens_houdt(uuid), kring.beheer_onderwerpen(), kring.beheer_wie_heet(text[]) to kring_app;

reset role;
drop function kring.mens_houdt(uuid, uuid);
drop function kring.beheer_onderwerpen(text);
alter function kring.zeg_voorstel() owner to kring_wachter;
alter function kring.mens_houdt(uuid) owner to kring_wachter;
alter function kring.beheer_onderwerpen() owner to kring_wachter;
alter function kring.beheer_wie_heet(text[]) owner to kring_wachter;
