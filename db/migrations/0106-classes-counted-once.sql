-- Waarom: wie telregels opnieuw telt, rekende van elk mens drie keer na welke rollen hij had, en zocht de vormen van een begin dat al gelezen was nog
-- eens op in het journaal. Samen was dat een kwart van de rekentijd. De uitkomst is gelijk.
set local role kring_owner;

create or replace function kring.tel_klassen(p_regio text, p_personen jsonb, p_dag date) returns table (klassen text[])
language sql stable as $$
  with klas as (
    select coalesce(e -> 'rollen' ?| array['slachtoffer', 'beide', 'kind-in-gezin', 'getuige'], false) or coalesce((e ->> 'kind')::boolean, false)
             or coalesce((e ->> 'minderjarig')::boolean, false) or coalesce(e ->> 'rol' in ('achterblijver', 'kind', 'volwassene', 'slachtoffer'), false) as slachtoffer,
           coalesce(e -> 'rollen' ?| array['pleger', 'beide'], false) or coalesce(e ->> 'rol' = 'uithuisgeplaatste', false) as pleger,
           coalesce(p.geslacht, 'onbekend') as sekse,
           case when coalesce((e ->> 'kind')::boolean, (e ->> 'minderjarig')::boolean, false) then '0-17'
                when p.geboortedatum !~ '^[0-9]{4}' then 'onbekend'
                when extract(year from p_dag) - left(p.geboortedatum, 4)::integer >= 65 then '65-plus' else '18-64' end as leeftijd
      from jsonb_array_elements(case jsonb_typeof(p_personen) when 'array' then p_personen else '[]'::jsonb end) e
      -- by key, one at a time: never a join over everybody
      left join lateral (select x.geslacht, x.geboortedatum from kring.persoon x where x.regio = p_regio and x.id = (e ->> 'id')::uuid limit 1) p on true
    -- a fence: what a person is, is worked out once, not once for every class
    offset 0)
  select coalesce(array_agg(distinct t order by t), '{}') from klas, lateral (values
    (case when slachtoffer then 'slachtoffer:' || sekse end),
    (case when pleger then 'pleger:' || sekse end),
    (case when slachtoffer then 'leeftijd:' || coalesce(leeftijd, 'onbekend') end)) v(t) where t is not null
$$;

create function kring.tel_vormen_van(inhoud jsonb) returns jsonb language sql immutable parallel safe as $$
  select coalesce(inhoud -> 'toedracht' -> 'vormen', inhoud -> 'vormen', '[]'::jsonb)
$$;
comment on function kring.tel_vormen_van(jsonb) is 'De vormen van geweld die een feit van het journaal noemt.';
create or replace function kring.tel_vormen(p_regio text, p_stroom uuid, p_tot integer) returns text[]
language sql stable set search_path = kring as $$
  select coalesce(array_agg(distinct v order by v), '{}')
    from kring.gebeurtenis g
   cross join lateral jsonb_array_elements_text(kring.tel_vormen_van(g.inhoud)) v
   where g.regio = p_regio and g.stroom = p_stroom and g.positie <= p_tot and (g.positie = 1 or g.soort = 'MeldingAangevuld')
$$;
revoke all on function kring.tel_vormen_van(jsonb) from public;
grant execute on function kring.tel_vormen_van(jsonb) to kring_teller;
