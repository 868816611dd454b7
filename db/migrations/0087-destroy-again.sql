-- Waarom: een reservekopie van voor een vernietiging brengt terug wat weg was. De stappen van een vernietiging zijn daarom functies op zichzelf: wie
-- een kopie terugzet doet ze opnieuw, met het besluit dat twee mensen toen namen. Niemand die zich aanmeldt mag dat; alleen wie de server beheert.
set local role kring_owner;

create table kring.hervernietiging (
  regio text not null references kring.regio (id) on delete restrict,
  id uuid not null,
  besluit uuid not null,
  klasse text not null references kring.bewaarklasse (naam) on delete restrict,
  zaak uuid,
  tot timestamptz,
  aantallen jsonb not null check (jsonb_typeof(aantallen) = 'object'),
  op timestamptz not null,
  primary key (regio, id),
  check ((zaak is null) <> (tot is null))
);
comment on table kring.hervernietiging is 'Wat na het terugzetten van een reservekopie opnieuw vernietigd is, met het besluit van toen. [bewaren: vernietiging]';
alter table kring.hervernietiging enable row level security;
alter table kring.hervernietiging force row level security;
create policy lezen on kring.hervernietiging for select to kring_app
  using (regio = current_setting('kring.regio', true) and exists (select 1 from kring.ik i where i.rol = 'privacyfunctionaris'));
create policy vernietigen on kring.hervernietiging for all to kring_vernietiging using (true) with check (true);
grant select on kring.hervernietiging to kring_app;
grant select on kring.hervernietiging to kring_vernietiging;
grant insert (regio, id, besluit, klasse, zaak, tot, aantallen, op) on kring.hervernietiging to kring_vernietiging;

set local role kring_vernietiging;

create function kring.vernietig_dossier(p_regio text, p_leden uuid[], p_besluit uuid, p_nu timestamptz) returns jsonb
language plpgsql set search_path = kring as $$
declare
  p record; n bigint; wezen uuid[]; telling jsonb := '{}';
begin
  perform 1 from zaak z where z.regio = p_regio and z.id = any (p_leden) for update;
  wezen := wezen_van(p_regio, p_leden);
  update zaak z set uit_zaak = null where z.regio = p_regio and z.uit_zaak = any (p_leden) and z.id <> all (p_leden);
  update zaak z set vervolg_zaak = null where z.regio = p_regio and z.vervolg_zaak = any (p_leden) and z.id <> all (p_leden);
  update zaak z set eerder = array(select e from unnest(z.eerder) e where e <> all (p_leden))
   where z.regio = p_regio and z.eerder <> '{}' and z.eerder && p_leden and z.id <> all (p_leden);
  for p in select * from vernietigpad() x where x.soort = 'zaak' order by x.volgorde loop
    execute format('delete from kring.%I x where x.regio = $1 and (%s)', p.tabel, p.waar) using p_regio, p_leden, wezen;
    get diagnostics n = row_count;
    if n > 0 then telling := telling || jsonb_build_object(p.tabel, n); end if;
  end loop;
  update gebeurtenis g set inhoud = null, zout = null, vernietigd_op = p_nu, vernietigd_besluit = p_besluit
   where g.regio = p_regio and g.stroom = any (p_leden) and g.vernietigd_op is null;
  get diagnostics n = row_count;
  return telling || jsonb_build_object('gebeurtenis', n);
end $$;
comment on function kring.vernietig_dossier(text, uuid[], uuid, timestamptz) is 'Een dossier met alles eraan weg; van het journaal blijft de keten.';

create function kring.vernietig_ouder(p_regio text, p_klasse text, p_tot timestamptz, p_telling jsonb, out telling jsonb, out vol boolean)
language plpgsql set search_path = kring as $$
declare
  p record; n bigint; PER_KEER constant integer := 5000;
begin
  telling := p_telling; vol := false;
  for p in select * from vernietigpad() x where x.soort = 'voor' and x.klasse = p_klasse order by x.volgorde loop
    execute format('delete from kring.%1$I y where y.ctid = any (array(select x.ctid from kring.%1$I x where x.regio = $1 and (%2$s) limit %3$s))', p.tabel, p.waar, PER_KEER)
      using p_regio, p_tot;
    get diagnostics n = row_count;
    vol := vol or n = PER_KEER;
    if n > 0 then telling := telling || jsonb_build_object(p.tabel, n + coalesce((telling ->> p.tabel)::bigint, 0)); end if;
  end loop;
end $$;
comment on function kring.vernietig_ouder(text, text, timestamptz, jsonb) is 'Van een klasse weg wat ouder is dan een tijdstip, een hap tegelijk; vol zegt dat er nog meer is.';

create or replace function kring.vernietig(p_regio text, p_post uuid, p_nu timestamptz) returns jsonb
language plpgsql security definer set search_path = kring as $$
declare
  post vernietigpost; besluit vernietiging; s record; duur integer; vandaag date; waarom text; vol boolean := false; telling jsonb;
begin
  vandaag := (p_nu at time zone 'Europe/Amsterdam')::date;
  select * into post from vernietigpost x where x.regio = p_regio and x.id = p_post for update;
  if post.id is null or post.stand <> 'wacht' then return null; end if;
  select * into besluit from vernietiging x where x.regio = p_regio and x.id = post.vernietiging for update;
  if besluit.stand <> 'besloten' or besluit.besloten_door = besluit.voorgesteld_door or besluit.besloten_op > p_nu then return null; end if;
  select b.jaren into duur from bewaarklasse b where b.naam = besluit.klasse;
  telling := post.aantallen;
  if post.zaak is not null then
    perform 1 from zaak z where z.regio = p_regio and z.id = post.zaak for update;
    select * into s from bewaarstand(p_regio, post.zaak);
    waarom := case when s.soort is null then 'er-niet'
                   when klasse_van_zaak(s.soort) is distinct from besluit.klasse or s.begon_op <> post.begon_op then 'veranderd'
                   when s.open then 'open'
                   when besluit.klasse <> 'huisverbod' and s.steun_open then 'steun-open'
                   when s.gehouden_tot >= vandaag then 'gehouden'
                   when duur is null or vervalt_op(s.begon_op, duur) > vandaag then 'termijn'
                   when besluit.klasse <> 'huisverbod' and vervalt_op(s.steun_begin, duur) > vandaag then 'termijn' end;
    if waarom is null then telling := telling || vernietig_dossier(p_regio, s.leden, besluit.id, p_nu); end if;
  elsif duur is null or vervalt_op(post.tot - interval '1 microsecond', duur) > vandaag then waarom := 'termijn';
  else
    select o.telling, o.vol into telling, vol from vernietig_ouder(p_regio, besluit.klasse, post.tot, telling) o;
  end if;
  update vernietigpost x set aantallen = telling, reden = waarom, op = case when vol then null else p_nu end,
         stand = case when waarom is not null then 'gebleven' when vol then 'wacht' else 'weg' end
   where x.regio = p_regio and x.id = p_post;
  if vol then return jsonb_build_object('uitkomst', 'verder', 'verklaring', false); end if;
  return jsonb_build_object('uitkomst', coalesce(waarom, 'weg'), 'verklaring', rond_vernietiging_af(p_regio, besluit.id, p_nu));
end $$;

create function kring.vernietig_opnieuw(p_regio text, p_post uuid, p_klasse text, p_zaak uuid, p_tot timestamptz, p_besluit uuid, p_nu timestamptz) returns bigint
language plpgsql security definer set search_path = kring as $$
declare
  stand record; telling jsonb := '{}'; vol boolean; rijen bigint;
begin
  if p_zaak is not null then
    select * into stand from bewaarstand(p_regio, p_zaak);
    if stand.soort is null then return 0; end if;
    telling := vernietig_dossier(p_regio, stand.leden, p_besluit, p_nu);
  else
    loop
      select o.telling, o.vol into telling, vol from vernietig_ouder(p_regio, p_klasse, p_tot, telling) o;
      exit when not vol;
    end loop;
  end if;
  select coalesce(sum(value::bigint), 0) into rijen from jsonb_each_text(telling);
  if rijen > 0 then
    insert into hervernietiging (regio, id, besluit, klasse, zaak, tot, aantallen, op) values (p_regio, p_post, p_besluit, p_klasse, p_zaak, p_tot, telling, p_nu);
  end if;
  return rijen;
end $$;
comment on function kring.vernietig_opnieuw(text, uuid, text, uuid, timestamptz, uuid, timestamptz) is 'Vernietigt na het terugzetten van een reservekopie opnieuw wat toen al besloten en weg was; alleen voor wie de server beheert, niemand die zich aanmeldt.';

drop function kring.te_vernietigen(integer);
create function kring.te_vernietigen(p_hoogstens integer)
returns table (regio text, id uuid, klasse text, zaak uuid, tot timestamptz, besluit uuid) language sql stable security definer set search_path = kring as $$
  select p.regio, p.id, v.klasse, p.zaak, p.tot, v.id from vernietiging v join vernietigpost p on p.regio = v.regio and p.vernietiging = v.id
   where v.stand = 'besloten' and p.stand = 'wacht' order by v.besloten_op, v.id, p.id limit p_hoogstens
$$;
comment on function kring.te_vernietigen(integer) is 'Wat besloten is en nog gedaan moet worden.';

revoke all on function kring.vernietig_dossier(text, uuid[], uuid, timestamptz) from public;
revoke all on function kring.vernietig_ouder(text, text, timestamptz, jsonb) from public;
revoke all on function kring.vernietig_opnieuw(text, uuid, text, uuid, timestamptz, uuid, timestamptz) from public;
revoke all on function kring.te_vernietigen(integer) from public;
grant execute on function kring.te_vernietigen(integer) to kring_vernietiger;
