-- Waarom: wie na het sluiten bij een gezin blijft (een maatje) kan een signaal geven zonder iets van het dossier te zien (R001-93), en een
-- gezin kan achteraf vertellen hoe het was, los van het dossier (R001-109). Ook hier: wie op een spoor werkt kan worden aangewezen door
-- iedereen die in de casus werkt; de melding erachter hoeft die niet te kunnen zien om er een sper bij te zetten.
set local role kring_owner;

create table kring.buitenlink (
  regio text not null,
  id uuid not null,
  zaak uuid not null,
  persoon uuid not null,
  soort text not null check (soort in ('maatje', 'terugblik')),
  spoor bytea not null check (length(spoor) = 32),
  gemaakt_op timestamptz not null,
  verloopt_op timestamptz not null check (verloopt_op = gemaakt_op + case soort when 'maatje' then interval '2160 hours' else interval '720 hours' end),
  gebruikt boolean not null default false,
  primary key (regio, id),
  foreign key (regio, zaak) references kring.zaak (regio, id) on delete cascade,
  foreign key (regio, persoon) references kring.persoon (regio, id) on delete cascade
);
create index buitenlink_spoor on kring.buitenlink (spoor);
create index buitenlink_zaak on kring.buitenlink (regio, zaak);
create index buitenlink_persoon on kring.buitenlink (regio, persoon);
comment on table kring.buitenlink is 'Links voor wie buiten staat: een maatje geeft een signaal, een gezin kijkt terug. Alleen de vingerafdruk van het geheim. [bewaren: zaak]';
comment on column kring.buitenlink.gebruikt is 'Of er is teruggekeken; niemand leest dit, ook wie de vraag stuurde niet.';

-- An answer knows no family, no day and no other answer: one row per question, counted per year.
create table kring.terugblik (
  regio text not null references kring.regio (id) on delete restrict,
  id uuid not null,
  jaar integer not null check (jaar between 2000 and 2200),
  vraag text not null check (vraag in ('geholpen', 'gehoord', 'beter')),
  antwoord text not null check (antwoord in ('ja', 'deels', 'nee')),
  primary key (regio, id)
);
create index terugblik_telling on kring.terugblik (regio, jaar, vraag, antwoord);
comment on table kring.terugblik is 'Wat gezinnen achteraf zeggen: een antwoord en een jaar, zonder zaak, persoon of dag. [bewaren: naslag]';

alter table kring.buitenlink enable row level security; alter table kring.buitenlink force row level security;
alter table kring.terugblik enable row level security; alter table kring.terugblik force row level security;

grant select (regio, id, zaak, persoon, soort, gemaakt_op, verloopt_op) on kring.buitenlink to kring_app;
create policy lezen on kring.buitenlink for select to kring_app using (
  exists (select 1 from kring.mijn_inhoud m where m.regio = buitenlink.regio and m.zaak = buitenlink.zaak offset 0));
grant insert (regio, id, zaak, persoon, soort, spoor, gemaakt_op, verloopt_op) on kring.buitenlink to kring_app;
create policy schrijven on kring.buitenlink for insert to kring_app with check (
  gemaakt_op = nullif(current_setting('kring.nu', true), '')::timestamptz
  and exists (select 1 from kring.mijn_inhoud m where m.regio = buitenlink.regio and m.zaak = buitenlink.zaak offset 0));

-- Who works with families never reads this: only who learns from the whole region.
grant select (regio, id, jaar, vraag, antwoord) on kring.terugblik to kring_app;
create policy lezen on kring.terugblik for select to kring_app using (
  exists (select 1 from kring.ik i where i.regio = terugblik.regio and i.rol in ('beleidsmedewerker', 'procesregisseur')));

-- Who answers is nobody to us: two functions may do what an answer does, as with a tap.
grant select, update (gebruikt) on kring.buitenlink to kring_wachter;
create policy wachter on kring.buitenlink for all to kring_wachter using (true) with check (true);
grant insert (regio, id, jaar, vraag, antwoord) on kring.terugblik to kring_wachter;
create policy wachter on kring.terugblik for insert to kring_wachter with check (true);
grant select (onderwerp) on kring.werk to kring_wachter;
create policy wachter_maatje on kring.werk for insert to kring_wachter with check (soort in ('maatje-zorgen', 'maatje-bellen') and rol = 'casusregisseur');

create function kring.buitenlink_soort(p_spoor bytea) returns text language sql stable security definer set search_path = kring as $$
  select soort from buitenlink where spoor = p_spoor and not gebruikt and verloopt_op > nullif(current_setting('kring.nu', true), '')::timestamptz
$$;
comment on function kring.buitenlink_soort(bytea) is 'Welke pagina bij een link hoort die nog leeft; verandert niets.';

create function kring.maatje(p_spoor bytea, p_signaal text) returns boolean language plpgsql security definer set search_path = kring as $$
declare
  p_nu timestamptz := nullif(current_setting('kring.nu', true), '')::timestamptz;
  l record;
begin
  select regio, id, zaak into l from buitenlink where spoor = p_spoor and soort = 'maatje' and verloopt_op > p_nu and gemaakt_op <= p_nu for update;
  if not found then return false; end if;
  -- Said twice is one task until somebody took it up.
  if exists (select 1 from werk w where w.regio = l.regio and w.zaak = l.zaak and w.onderwerp = l.id and w.soort = 'maatje-' || p_signaal and w.klaar_op is null) then
    return true;
  end if;
  insert into werk (regio, id, zaak, organisatie, rol, mens, soort, onderwerp, spoed, veilig, gestart_op)
  select z.regio, gen_random_uuid(), z.id, z.organisatie, 'casusregisseur',
         (select w.mens from werk w
           where w.regio = z.regio and w.zaak = z.id and w.klaar_op is null and w.mens is not null and w.soort like 'opvolging-%'
             and exists (select 1 from rolvervulling r where r.regio = w.regio and r.mens = w.mens and r.organisatie = z.organisatie
                            and r.rol = 'casusregisseur' and r.van <= p_nu and (r.tot is null or r.tot > p_nu))
           order by w.vervalt_op limit 1),
         'maatje-' || p_signaal, l.id, case when p_signaal = 'zorgen' then 'meteen' end, true, p_nu
    from zaak z where z.regio = l.regio and z.id = l.zaak;
  return true;
end $$;
comment on function kring.maatje(bytea, text) is 'Een signaal van een maatje wordt meteen werk voor wie nazorg doet; het maatje ziet niets.';

create function kring.kijk_terug(p_spoor bytea, p_geholpen text, p_gehoord text, p_beter text) returns boolean language plpgsql security definer set search_path = kring as $$
declare
  p_nu timestamptz := nullif(current_setting('kring.nu', true), '')::timestamptz;
  l record;
begin
  update buitenlink set gebruikt = true
   where spoor = p_spoor and soort = 'terugblik' and not gebruikt and verloopt_op > p_nu and gemaakt_op <= p_nu returning regio into l;
  if not found then return false; end if;
  insert into terugblik (regio, id, jaar, vraag, antwoord)
  select l.regio, gen_random_uuid(), extract(year from p_nu at time zone 'Europe/Amsterdam')::int, a.vraag, a.antwoord
    from (values ('geholpen', p_geholpen), ('gehoord', p_gehoord), ('beter', p_beter)) a (vraag, antwoord) where a.antwoord is not null;
  return true;
end $$;
comment on function kring.kijk_terug(bytea, text, text, text) is 'Antwoorden van een gezin achteraf: eenmaal, en los van wie het zei.';
revoke all on function kring.buitenlink_soort(bytea), kring.maatje(bytea, text), kring.kijk_terug(bytea, text, text, text) from public;

-- A case knows the report it came from; who works in the case sees that line, and not always the report.
create or replace function kring.bewaak_sper() returns trigger language plpgsql stable set search_path = kring as $$
begin
  if exists (select 1 from mijn_inhoud m where m.regio = new.regio and m.zaak = new.zaak) then return new; end if;
  if new.grond = 'spoor' and exists (select 1 from zaak z join mijn_inhoud m on m.regio = z.regio and m.zaak = z.id
       where z.regio = new.regio and z.uit_zaak = new.zaak) then return new; end if;
  raise exception 'alleen wie in zaak % werkt mag iemand sperren', new.zaak using errcode = '42501';
end $$;
reset role;
alter function kring.buitenlink_soort(bytea) owner to kring_wachter;
alter function kring.maatje(bytea, text) owner to kring_wachter;
alter function kring.kijk_terug(bytea, text, text, text) owner to kring_wachter;
grant execute on function kring.buitenlink_soort(bytea), kring.maatje(bytea, text), kring.kijk_terug(bytea, text, text, text) to kring_app;
