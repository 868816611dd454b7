-- Waarom: bij het nalezen bleken vier deuren op een kier te staan. Wie een dossier sloot op het nummer van de tafel sloot alleen die tafel, niet de zaak
-- erachter. Wie een zaak leidde die met het team verhuisde kon haar nooit meer laten sluiten. Een reorganisatie was in te trekken terwijl de eerste zaak
-- al over was. En een personeelssysteem kon iemand van een andere organisatie een andere naam geven.
set local role kring_owner;

-- A team that moved takes the lead away from who had it.
drop policy wachter_regie on kring.gebeurtenis;
create policy wachter_regie on kring.gebeurtenis for select to kring_wachter using (soort in ('RegieBelegd', 'RegisseurGewisseld', 'TeamVerhuisd'));

-- counted by a guard: who may withdraw does not read which case went over
create function kring.bewaak_intrekken() returns trigger
language plpgsql security definer set search_path = kring as $$
begin
  if exists (select 1 from verhuizing v where v.regio = new.regio and v.reorganisatie = new.id) then
    raise exception 'de eerste zaak is al over' using errcode = '23K07';
  end if;
  return new;
end $$;
comment on function kring.bewaak_intrekken() is 'Wat begonnen is wordt niet meer ingetrokken.';
create trigger intrekken before update of stand on kring.reorganisatie for each row when (new.stand = 'ingetrokken') execute function kring.bewaak_intrekken();
revoke all on function kring.bewaak_intrekken() from public;

reset role;
alter function kring.bewaak_intrekken() owner to kring_wachter;

set local role kring_wachter;
create or replace function kring.dossier_van(p_regio text, p_zaak uuid) returns setof uuid
language sql stable set search_path = kring as $$
  with recursive keten (id) as (
    select p_zaak
    union
    select b.id from keten k cross join lateral (
      select z.id from zaak z where z.regio = p_regio and z.uit_zaak = k.id and z.soort <> 'werkblad'
      union all select z.uit_zaak from zaak z where z.regio = p_regio and z.id = k.id and z.uit_zaak is not null
      union all select t.zaak from bespreking t where t.regio = p_regio and t.uit_zaak = k.id
      union all select t.uit_zaak from bespreking t where t.regio = p_regio and t.zaak = k.id and t.uit_zaak is not null
      union all select a.zaak from aansluiting a where a.regio = p_regio and a.uit_zaak = k.id
      union all select a.uit_zaak from aansluiting a where a.regio = p_regio and a.zaak = k.id and a.uit_zaak is not null) b)
  select id from keten
$$;

create or replace function kring.houdt_op_naam(p_regio text, p_zaak uuid, p_mens uuid) returns boolean
language sql stable set search_path = kring as $$
  select exists (select 1 from werk w where w.regio = p_regio and w.zaak = p_zaak and w.mens = p_mens and w.klaar_op is null)
    or p_mens::text = (select case g.soort when 'TeamVerhuisd' then null else coalesce(g.inhoud ->> 'naar', g.inhoud ->> 'mens') end from gebeurtenis g
         where g.regio = p_regio and g.stroom = p_zaak and g.soort in ('RegieBelegd', 'RegisseurGewisseld', 'TeamVerhuisd')
           and (g.soort <> 'TeamVerhuisd' or g.inhoud ->> 'regisseur' is not null) order by g.positie desc limit 1)
$$;

create or replace function kring.sluit_dossier(p_id uuid, p_nummer text, p_mens uuid, p_grond text) returns text
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
  -- what only came along with another case is no answer: this one gets a line of its own
  if exists (select 1 from sper s where s.regio = mij.regio and s.zaak = z.id and s.mens = p_mens and s.grond not in ('spoor', 'geerfd') and s.tot is null) then return 'dicht'; end if;
  if exists (select 1 from dossier_van(mij.regio, z.id) as d (id) where houdt_op_naam(mij.regio, d.id, p_mens)) then return 'houdt'; end if;
  insert into sper (regio, id, zaak, mens, grond, van) values (mij.regio, p_id, z.id, p_mens, p_grond, mij.nu);
  return 'dicht';
end $$;

create or replace function kring.werkt_elders(p_mens uuid) returns boolean language sql stable security definer set search_path = kring as $$
  select exists (select 1 from aanstelling a where a.mens = p_mens
    and (a.regio <> current_setting('kring.regio', true) or exists (select 1 from mijn_koppeling k where k.organisatie <> a.organisatie))
    and (a.tot is null or a.tot > nullif(current_setting('kring.nu', true), '')::timestamptz))
$$;
comment on function kring.werkt_elders(uuid) is 'Of iemand ook elders werkt: in een andere regio, en voor een personeelssysteem ook bij een andere organisatie; waar, staat er niet bij.';
