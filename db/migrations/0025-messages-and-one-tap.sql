-- Waarom: een neutraal bericht met een link aan wie dat zelf veilig noemde, een antwoord met een tik, en wat daarvoor klaarstaat om te
-- versturen. In een rij die wacht staan alleen ids; het geheim van een link staat nergens, alleen een vingerafdruk ervan (SD-20).
set local role kring_owner;

create table kring.link (
  regio text not null,
  id uuid not null,
  zaak uuid not null,
  persoon uuid not null,
  maand integer not null check (maand between 1 and 60),
  spoor bytea not null check (length(spoor) = 32),
  gemaakt_op timestamptz not null,
  verloopt_op timestamptz not null check (verloopt_op = gemaakt_op + interval '48 hours'),
  antwoord text check (antwoord in ('goed', 'bellen', 'niet-goed')),
  antwoord_op timestamptz,
  primary key (regio, id),
  foreign key (regio, zaak) references kring.zaak (regio, id) on delete cascade,
  foreign key (regio, persoon) references kring.persoon (regio, id) on delete cascade,
  check ((antwoord is null) = (antwoord_op is null))
);
create index link_spoor on kring.link (spoor);
create index link_zaak on kring.link (regio, zaak);
create index link_persoon on kring.link (regio, persoon);
comment on table kring.link is 'Links om met een tik te antwoorden: een keer, 48 uur, en alleen de vingerafdruk van het geheim. [bewaren: zaak]';

create table kring.uit (
  regio text not null,
  id uuid not null,
  zaak uuid not null,
  link uuid not null,
  gegeven uuid,
  gemaakt_op timestamptz not null,
  stand text not null default 'wacht' check (stand in ('wacht', 'verstuurd', 'mislukt', 'met-de-hand')),
  pogingen integer not null default 0,
  volgende_op timestamptz not null,
  verstuurd_op timestamptz,
  primary key (regio, id),
  foreign key (regio, zaak) references kring.zaak (regio, id) on delete cascade,
  foreign key (regio, link) references kring.link (regio, id) on delete cascade,
  foreign key (regio, gegeven) references kring.contactgegeven (regio, id) on delete cascade,
  check (gegeven is not null or stand = 'met-de-hand')
);
create index uit_wacht on kring.uit (volgende_op) where stand = 'wacht';
create index uit_zaak on kring.uit (regio, zaak);
create index uit_link on kring.uit (regio, link);
create index uit_gegeven on kring.uit (regio, gegeven);
comment on table kring.uit is 'Berichten aan een gezin die klaarstaan of weg zijn: alleen ids, nooit een adres, naam of tekst. [bewaren: zaak]';

alter table kring.link enable row level security; alter table kring.link force row level security;
alter table kring.uit enable row level security; alter table kring.uit force row level security;

grant select (regio, id, zaak, persoon, maand, gemaakt_op, verloopt_op, antwoord, antwoord_op) on kring.link to kring_app;
grant select on kring.uit to kring_app;
create policy lezen on kring.link for select to kring_app using (
  exists (select 1 from kring.mijn_inhoud m where m.regio = link.regio and m.zaak = link.zaak offset 0));
create policy lezen on kring.uit for select to kring_app using (
  exists (select 1 from kring.mijn_inhoud m where m.regio = uit.regio and m.zaak = uit.zaak offset 0));
grant insert (regio, id, zaak, persoon, maand, spoor, gemaakt_op, verloopt_op) on kring.link to kring_app;
create policy schrijven on kring.link for insert to kring_app with check (
  gemaakt_op = nullif(current_setting('kring.nu', true), '')::timestamptz
  and exists (select 1 from kring.mijn_inhoud m where m.regio = link.regio and m.zaak = link.zaak offset 0));
grant insert (regio, id, zaak, link, gegeven, gemaakt_op, stand, volgende_op) on kring.uit to kring_app;
create policy schrijven on kring.uit for insert to kring_app with check (
  gemaakt_op = nullif(current_setting('kring.nu', true), '')::timestamptz
  and exists (select 1 from kring.mijn_inhoud m where m.regio = uit.regio and m.zaak = uit.zaak offset 0));

-- The worker sends what waits: it reads the one address that a waiting message is for, and nothing else of anybody.
grant select on kring.uit to kring_worker;
grant update (stand, pogingen, volgende_op, verstuurd_op) on kring.uit to kring_worker;
create policy worker on kring.uit for all to kring_worker using (true) with check (stand in ('wacht', 'verstuurd', 'mislukt'));
grant select (regio, id, langs, waarde) on kring.contactgegeven to kring_worker;
create policy worker on kring.contactgegeven for select to kring_worker using (
  langs = 'e-mail' and exists (select 1 from kring.uit u where u.regio = contactgegeven.regio and u.gegeven = contactgegeven.id and u.stand = 'wacht'));
grant select (regio, id, verloopt_op, antwoord) on kring.link to kring_worker;
create policy worker on kring.link for select to kring_worker using (true);

-- Who answers is nobody to us: no session, no role. One function may do what an answer does: write it once on a link that lives, and put
-- work down at once for who does the aftercare. Of a link that is dead, used or unknown it does nothing and says the same.
grant select, update (antwoord, antwoord_op) on kring.link to kring_wachter;
create policy wachter on kring.link for all to kring_wachter using (true) with check (antwoord is not null);
grant insert (regio, id, zaak, organisatie, rol, mens, soort, onderwerp, spoed, veilig, gestart_op) on kring.werk to kring_wachter;
create policy wachter_tik on kring.werk for insert to kring_wachter with check (soort in ('tik-goed', 'tik-bellen', 'tik-niet-goed') and rol = 'casusregisseur');

create function kring.tik(p_spoor bytea, p_antwoord text) returns boolean language plpgsql security definer set search_path = kring as $$
declare
  p_nu timestamptz := nullif(current_setting('kring.nu', true), '')::timestamptz;
  l record;
begin
  update link set antwoord = p_antwoord, antwoord_op = p_nu
   where spoor = p_spoor and antwoord is null and verloopt_op > p_nu and gemaakt_op <= p_nu
   returning regio, id, zaak into l;
  if not found then return false; end if;
  insert into werk (regio, id, zaak, organisatie, rol, mens, soort, onderwerp, spoed, veilig, gestart_op)
  select z.regio, gen_random_uuid(), z.id, z.organisatie, 'casusregisseur',
         (select w.mens from werk w
           where w.regio = z.regio and w.zaak = z.id and w.klaar_op is null and w.mens is not null and w.soort like 'opvolging-%'
             and exists (select 1 from rolvervulling r where r.regio = w.regio and r.mens = w.mens and r.organisatie = z.organisatie
                            and r.rol = 'casusregisseur' and r.van <= p_nu and (r.tot is null or r.tot > p_nu))
           order by w.vervalt_op limit 1),
         'tik-' || p_antwoord, l.id, case when p_antwoord = 'niet-goed' then 'meteen' end, true, p_nu
    from zaak z where z.regio = l.regio and z.id = l.zaak;
  return true;
end $$;
comment on function kring.tik(bytea, text) is 'Een antwoord met een tik: eenmaal, binnen 48 uur, en meteen werk voor wie nazorg doet.';
create function kring.tik_leeft(p_spoor bytea) returns boolean language sql stable security definer set search_path = kring as $$
  select exists (select 1 from link where spoor = p_spoor and antwoord is null
                    and verloopt_op > nullif(current_setting('kring.nu', true), '')::timestamptz)
$$;
comment on function kring.tik_leeft(bytea) is 'Of een link nog te beantwoorden is; verandert niets.';
revoke all on function kring.tik(bytea, text), kring.tik_leeft(bytea) from public;
reset role;
alter function kring.tik(bytea, text) owner to kring_wachter;
alter function kring.tik_leeft(bytea) owner to kring_wachter;
grant execute on function kring.tik(bytea, text), kring.tik_leeft(bytea) to kring_app;
