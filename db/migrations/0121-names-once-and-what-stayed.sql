-- Waarom: twee dingen in beheer en bewaren die op een mens rustten. Twee organisaties met dezelfde naam haalt een bestand met medewerkers door elkaar; de code weigerde dat, maar
-- twee beheerders tegelijk konden het. En blijft een dossier staan dat op verzoek weg zou gaan, dan hoort wie het verzoek heeft dat nu in Mijn werk, met waarom (besluit 0035).
set local role kring_owner;

-- A name as people compare it. What the vision of the region names may share one (a municipality that is two things); what is added by hand may not.
alter table kring.organisatie no force row level security;
do $$
declare dubbel text;
begin
  select string_agg(d.regio || ': ' || d.naam, '; ') into dubbel from (
    select o.regio, min(o.naam) as naam from kring.organisatie o where o.tot is null
     group by o.regio, lower(regexp_replace(btrim(o.naam), '\s+', ' ', 'g')) having count(*) > 1 and bool_or(o.definitie is null)) d;
  if dubbel is not null then
    raise exception 'Er zijn organisaties met dezelfde naam. Geef er bij Beheer, Organisaties, een een andere naam en start Kring opnieuw. %', dubbel;
  end if;
end $$;
alter table kring.organisatie force row level security;
create unique index organisatie_naam on kring.organisatie (regio, lower(regexp_replace(btrim(naam), '\s+', ' ', 'g'))) where tot is null and definitie is null;
create function kring.bewaak_organisatienaam() returns trigger language plpgsql stable set search_path = kring as $$
begin
  if new.tot is null and exists (select 1 from organisatie o where o.regio = new.regio and o.id <> new.id and o.tot is null
       and lower(regexp_replace(btrim(o.naam), '\s+', ' ', 'g')) = lower(regexp_replace(btrim(new.naam), '\s+', ' ', 'g'))) then
    raise exception 'deze naam is van een andere organisatie' using errcode = '42501';
  end if;
  return new;
end $$;
comment on function kring.bewaak_organisatienaam() is 'Wie een organisatie toevoegt of anders noemt, geeft haar geen naam die er in de regio al is.';
revoke all on function kring.bewaak_organisatienaam() from public;
create trigger organisatie_heet before insert or update of naam on kring.organisatie for each row when (current_user = 'kring_app') execute function kring.bewaak_organisatienaam();

grant select (organisatie, rol) on kring.werk to kring_vernietiging;
grant insert (regio, id, organisatie, rol, zaak, soort, op) on kring.bericht to kring_vernietiging;
create policy vernietigen_zegt on kring.bericht for insert to kring_vernietiging with check (soort ~ '^verzoek-bleef-' and zaak is not null);
reset role;
set local role kring_vernietiging;
create or replace function kring.vernietig(p_regio text, p_post uuid, p_nu timestamptz) returns jsonb
language plpgsql security definer set search_path = kring as $$
declare
  post vernietigpost; besluit vernietiging; s record; duur integer; vandaag date; waarom text; vol boolean := false; telling jsonb; samen uuid[];
begin
  vandaag := (p_nu at time zone 'Europe/Amsterdam')::date;
  select * into post from vernietigpost x where x.regio = p_regio and x.id = p_post for update;
  if post.id is null or post.stand <> 'wacht' then return null; end if;
  select * into besluit from vernietiging x where x.regio = p_regio and x.id = post.vernietiging for update;
  if besluit.stand <> 'besloten' or besluit.besloten_door = besluit.voorgesteld_door or besluit.besloten_op > p_nu or besluit.niet_voor > vandaag then return null; end if;
  select b.jaren into duur from bewaarklasse b where b.naam = besluit.klasse;
  telling := post.aantallen;
  if post.zaak is not null then
    perform 1 from zaak z where z.regio = p_regio and z.id = post.zaak for update;
    select * into s from bewaarstand(p_regio, post.zaak);
    waarom := case when s.soort is null then 'er-niet'
                   when klasse_van_zaak(s.soort) is distinct from besluit.klasse or s.begon_op <> post.begon_op then 'veranderd' end;
    if waarom is null and besluit.verzoek is not null then
      -- what goes together is judged together: one of them that cannot go keeps them all
      samen := array(select x.zaak from vernietigpost x where x.regio = p_regio and x.vernietiging = besluit.id and x.stand <> 'weg');
      if exists (select 1 from vernietigpost x where x.regio = p_regio and x.vernietiging = besluit.id and x.stand = 'gebleven')
        or exists (select 1 from vernietigpost x where x.regio = p_regio and x.vernietiging = besluit.id and x.stand = 'wacht'
                    and x.begon_op is distinct from (select b.begon_op from bewaarstand(p_regio, x.zaak) b)) then waarom := 'veranderd';
      else select b.waarom into waarom from belet(p_regio, samen, besluit.verzoek, vandaag) b limit 1;
      end if;
    elsif waarom is null then
      waarom := case when s.open then 'open'
                     when besluit.klasse <> 'huisverbod' and s.steun_open then 'steun-open'
                     when s.gehouden_tot >= vandaag then 'gehouden'
                     when duur is null or vervalt_op(s.begon_op, duur) > vandaag then 'termijn'
                     when besluit.klasse <> 'huisverbod' and vervalt_op(s.steun_begin, duur) > vandaag then 'termijn' end;
    end if;
    if waarom is null then telling := telling || vernietig_dossier(p_regio, s.leden, besluit.id, p_nu); end if;
  elsif duur is null or vervalt_op(post.tot - interval '1 microsecond', duur) > vandaag then waarom := 'termijn';
  else
    select o.telling, o.vol into telling, vol from vernietig_ouder(p_regio, besluit.klasse, post.tot, telling) o;
  end if;
  update vernietigpost x set aantallen = telling, reden = waarom, op = case when vol then null else p_nu end,
         stand = case when waarom is not null then 'gebleven' when vol then 'wacht' else 'weg' end
   where x.regio = p_regio and x.id = p_post;
  -- the letter promised that who asked hears from us: whoever has the request hears why, once, however many files went along
  if waarom is not null and besluit.verzoek is not null and exists (select 1 from zaak z where z.regio = p_regio and z.id = besluit.zaak)
     and not exists (select 1 from vernietigpost x where x.regio = p_regio and x.vernietiging = besluit.id and x.stand = 'gebleven' and x.id <> p_post) then
    insert into bericht (regio, id, organisatie, rol, zaak, soort, op)
    select distinct on (w.organisatie, w.rol) p_regio, gen_random_uuid(), w.organisatie, w.rol, besluit.zaak, 'verzoek-bleef-' || waarom, p_nu
      from werk w where w.regio = p_regio and w.zaak = besluit.zaak and w.soort = 'vernietiging-op-verzoek' and w.onderwerp = besluit.verzoek and w.klaar_op is null;
  end if;
  if vol then return jsonb_build_object('uitkomst', 'verder', 'verklaring', false); end if;
  return jsonb_build_object('uitkomst', coalesce(waarom, 'weg'), 'verklaring', rond_vernietiging_af(p_regio, besluit.id, p_nu));
end $$;
reset role;
