-- Waarom: het overzicht van cijfers tekent het verloop van wat Kring zelf telt. Sommen van een reeks jaren geeft tel_sommen() in een keer;
-- de middelste duur is geen som, en een vraag per cijfer en per jaar zou het overzicht traag maken. Deze functie geeft haar per jaar, van
-- alle gevraagde cijfers samen, alleen van de eigen regio en alleen aan wie sommen mag lezen.
set local role kring_owner;
create function kring.tel_middens_jaren(p_vragen jsonb, p_van date, p_tot date, p_vandaag date)
returns table (n integer, jaar integer, aantal bigint, midden double precision, werkmidden double precision)
language sql stable security definer set search_path = kring as $$
  select v.n, extract(year from t.dag)::integer, count(*), percentile_cont(0.5) within group (order by t.duur), percentile_cont(0.5) within group (order by t.werkduur)
    from (select tel_regio() as regio) r
   cross join jsonb_to_recordset(p_vragen) as v(n integer, soort text, kenmerk text, gemeenten text[])
    join telregel t on t.regio = r.regio and t.soort = v.soort and (coalesce(v.kenmerk, '') = '' or t.kenmerken @> array[v.kenmerk])
     and (v.gemeenten is null or t.gemeente = any (v.gemeenten)) and t.dag >= p_van and t.dag < p_tot and t.dag <= p_vandaag and t.duur is not null
   group by 1, 2
$$;
comment on function kring.tel_middens_jaren(jsonb, date, date, date) is 'De middelste doorlooptijd in seconden per jaar, van meer vragen tegelijk.';
revoke all on function kring.tel_middens_jaren(jsonb, date, date, date) from public;
reset role;
alter function kring.tel_middens_jaren(jsonb, date, date, date) owner to kring_teller;
grant execute on function kring.tel_middens_jaren(jsonb, date, date, date) to kring_app, kring_worker;
