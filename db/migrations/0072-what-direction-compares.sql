-- Waarom: procesregie ziet apart hoe lang kinderen wachten (R003-69), een gemeente hoe het verder gaat met wat aan haar is overgedragen
-- (R000-70), en wie een team leidt welke medewerker te veel zaken heeft die lang duren (R004-106). Elk antwoord is een id van werk of een
-- aantal, alleen voor die rol; een geboortedatum of een naam van een gezin verlaat deze functies niet. Wie gesperd is telt de zaak niet mee.
set local role kring_owner;

-- Facts are read by the counter alone; to the guard it answers with yes or no, or with the id of a colleague.
-- Whose help it is stands in the offer; a year alone counts as a child until nobody of that year can be one any more.
create function kring.hulp_van_kind(p_regio text, p_zaak uuid, p_hulp uuid, p_dag date) returns boolean language sql stable security definer set search_path = kring as $$
  select exists (
    select 1 from gebeurtenis g join persoon p on p.regio = g.regio and p.id = (g.inhoud ->> 'persoon')::uuid
     where g.regio = p_regio and g.stroom = p_zaak and g.soort = 'HulpAangeboden' and g.inhoud ->> 'hulp' = p_hulp::text
       and (p.geboortedatum = 'ongeboren' or (p.geboortedatum ~ '^[0-9]{4}'
            and p.geboortedatum || substr('9999-12-31', length(p.geboortedatum) + 1) > (p_dag - interval '18 years')::date::text)))
$$;
comment on function kring.hulp_van_kind(text, uuid, uuid, date) is 'Of hulp voor iemand is die op die dag jonger is dan achttien.';

-- Who leads a case is the last one the record names.
create function kring.wie_leidt(p_regio text, p_zaak uuid) returns uuid language sql stable security definer set search_path = kring as $$
  select coalesce(g.inhoud ->> 'naar', g.inhoud ->> 'mens')::uuid from gebeurtenis g
   where g.regio = p_regio and g.stroom = p_zaak and g.soort in ('RegieBelegd', 'RegisseurGewisseld') order by g.positie desc limit 1
$$;
comment on function kring.wie_leidt(text, uuid) is 'De medewerker die een casus nu leidt.';

create function kring.wachtende_kinderen() returns table (werk uuid) language sql stable security definer set search_path = kring as $$
  with mij as (select i.regio, nl_dag(i.nu) as vandaag from ik i where i.rol = 'procesregisseur')
  select w.id from mij join werk w on w.regio = mij.regio
   where w.klaar_op is null and w.soort in ('gezin-wacht', 'wachttijd') and hulp_van_kind(w.regio, w.zaak, w.onderwerp, mij.vandaag)
$$;
comment on function kring.wachtende_kinderen() is 'Welk wachten op hulp van iemand onder de achttien is; alleen voor procesregie.';

-- Only colleagues of who asks, and only cases their own organisation holds.
create function kring.langdurig(sinds timestamptz) returns table (mens uuid, zaken bigint) language sql stable security definer set search_path = kring as $$
  with mij as (select i.regio, i.organisatie, i.nu, array(select s.zaak from sper s where s.regio = i.regio and s.mens = i.mens and s.van <= i.nu and (s.tot is null or s.tot > i.nu)) as niet
                 from ik i where i.rol = 'teamcoordinator')
  select l.mens, count(*) from mij
    join houder h on h.regio = mij.regio and h.organisatie = mij.organisatie and h.tot is null
    join zaak z on z.regio = h.regio and z.id = h.zaak and z.soort = 'casus' and z.open and z.geopend_op < sinds
   cross join lateral (select wie_leidt(z.regio, z.id) as mens) l
   where z.id <> all (mij.niet)
     and exists (select 1 from rolvervulling r where r.regio = mij.regio and r.mens = l.mens and r.organisatie = mij.organisatie
                    and r.van <= mij.nu and (r.tot is null or r.tot > mij.nu))
   group by l.mens
$$;
comment on function kring.langdurig(timestamptz) is 'Open casussen die langer duren, per collega die ze leidt; alleen voor wie het team leidt.';

-- Families handed over: offered and not accepted, each phase of the case, closed. A municipality asks of itself, process direction of the region.
create function kring.verder_verloop() returns table (gemeente text, stand text, zaken bigint, oudste timestamptz)
  language sql stable security definer set search_path = kring as $$
  with mij as (select i.regio, o.gemeenten, o.soort, array(select s.zaak from sper s where s.regio = i.regio and s.mens = i.mens and s.van <= i.nu and (s.tot is null or s.tot > i.nu)) as niet
                 from ik i join organisatie o on o.regio = i.regio and o.id = i.organisatie where i.rol = 'procesregisseur'),
  over as (
    select z.gemeente, case when z.open then coalesce(z.fase, 'zonder-fase') else 'gesloten' end as stand, z.id, z.geopend_op as sinds
      from mij join zaak z on z.regio = mij.regio and z.soort = 'casus' and z.uit_zaak is not null
    union all
    select z.gemeente, 'aangeboden', z.id, w.gestart_op
      from mij join werk w on w.regio = mij.regio and w.klaar_op is null and w.soort = 'overdracht-aanvaarden'
      join zaak z on z.regio = w.regio and z.id = w.zaak)
  select o.gemeente, o.stand, count(*), min(o.sinds) from over o cross join mij
   where o.id <> all (mij.niet) and (mij.soort <> 'gemeente' or o.gemeente = any (mij.gemeenten)) group by 1, 2
$$;
comment on function kring.verder_verloop() is 'Overgedragen zaken per gemeente en stand, met de oudste; een gemeente alleen de eigen, alleen voor procesregie.';

revoke all on function kring.hulp_van_kind(text, uuid, uuid, date), kring.wie_leidt(text, uuid), kring.wachtende_kinderen(), kring.langdurig(timestamptz),
  kring.verder_verloop() from public;
reset role;
alter function kring.hulp_van_kind(text, uuid, uuid, date) owner to kring_teller;
alter function kring.wie_leidt(text, uuid) owner to kring_teller;
alter function kring.wachtende_kinderen() owner to kring_wachter;
alter function kring.langdurig(timestamptz) owner to kring_wachter;
alter function kring.verder_verloop() owner to kring_wachter;
grant execute on function kring.hulp_van_kind(text, uuid, uuid, date), kring.wie_leidt(text, uuid) to kring_wachter;
grant execute on function kring.wachtende_kinderen(), kring.langdurig(timestamptz), kring.verder_verloop() to kring_app;
