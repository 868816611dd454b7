-- Waarom: twee teams worden een, of een team gaat naar een andere organisatie. Tot nu toe kon een casus alleen door een overdracht van houder wisselen, en die
-- gaat van Veilig Thuis naar een team. Een beheerder stelt nu voor (en ziet alleen getallen), de teamcoordinator van het ontvangende team gaat akkoord, en op de dag
-- zelf zet de worker elke open casus over, een voor een, langs de gewone weg: met een feit in de casus, een nieuwe houder, en werk en klokken die meegaan.
set local role kring_owner;

create table kring.reorganisatie (
  regio text not null,
  id uuid not null,
  van uuid not null,
  naar uuid not null,
  per date not null,
  stand text not null check (stand in ('voorgesteld', 'akkoord', 'klaar', 'ingetrokken')),
  voorgesteld_door uuid not null references kring.mens (id) on delete restrict,
  voorgesteld_op timestamptz not null,
  akkoord_door uuid references kring.mens (id) on delete restrict,
  akkoord_op timestamptz,
  klaar_op timestamptz,
  primary key (regio, id),
  foreign key (regio, van) references kring.organisatie (regio, id) on delete restrict,
  foreign key (regio, naar) references kring.organisatie (regio, id) on delete restrict,
  check (van <> naar),
  check (akkoord_door <> voorgesteld_door),
  check (stand in ('voorgesteld', 'ingetrokken') or akkoord_door is not null and akkoord_op is not null),
  check ((stand = 'klaar') = (klaar_op is not null))
);
comment on table kring.reorganisatie is 'Welk team per welke dag zijn open casussen aan een ander team geeft, voorgesteld en akkoord door twee mensen. [bewaren: naslag]';
create unique index reorganisatie_een on kring.reorganisatie (regio, van) where stand in ('voorgesteld', 'akkoord');
create index reorganisatie_naar on kring.reorganisatie (regio, naar);

create table kring.verhuizing (
  regio text not null,
  reorganisatie uuid not null,
  zaak uuid not null,
  op timestamptz not null,
  primary key (regio, reorganisatie, zaak),
  foreign key (regio, reorganisatie) references kring.reorganisatie (regio, id) on delete cascade,
  foreign key (regio, zaak) references kring.zaak (regio, id) on delete cascade
);
comment on table kring.verhuizing is 'Welke casus met een reorganisatie al over is: zo is het werk te onderbreken en te herhalen, en nooit dubbel; gaat met de zaak weg. [bewaren: toegang]';
create index verhuizing_zaak on kring.verhuizing (regio, zaak);

alter table kring.reorganisatie enable row level security;
alter table kring.reorganisatie force row level security;
alter table kring.verhuizing enable row level security;
alter table kring.verhuizing force row level security;

-- The administrator of the region, and the coordinators of both teams.
create policy lezen on kring.reorganisatie for select to kring_app using (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.ik i where i.rol = 'beheerder' or (i.rol = 'teamcoordinator' and i.organisatie in (reorganisatie.van, reorganisatie.naar))));
create policy voorstellen on kring.reorganisatie for insert to kring_app with check (
  stand = 'voorgesteld'
  and exists (select 1 from kring.schrijver i where i.regio = reorganisatie.regio and i.rol = 'beheerder' and i.mens = reorganisatie.voorgesteld_door and i.nu = reorganisatie.voorgesteld_op)
  and exists (select 1 from kring.organisatie o where o.regio = reorganisatie.regio and o.id = reorganisatie.van and o.soort = 'lokaalTeam')
  and exists (select 1 from kring.organisatie o where o.regio = reorganisatie.regio and o.id = reorganisatie.naar and o.soort = 'lokaalTeam'));
-- A second person, of the team that receives.
create policy akkoord on kring.reorganisatie for update to kring_app
  using (stand = 'voorgesteld' and exists (select 1 from kring.ik i where i.regio = reorganisatie.regio and i.rol = 'teamcoordinator' and i.organisatie = reorganisatie.naar and i.mens <> reorganisatie.voorgesteld_door))
  with check (stand = 'akkoord' and exists (select 1 from kring.ik i where i.rol = 'teamcoordinator' and i.mens = reorganisatie.akkoord_door and i.nu = reorganisatie.akkoord_op));
create policy intrekken on kring.reorganisatie for update to kring_app
  using (stand in ('voorgesteld', 'akkoord') and exists (select 1 from kring.ik i where i.regio = reorganisatie.regio and i.rol = 'beheerder'))
  with check (stand = 'ingetrokken' and exists (select 1 from kring.ik i where i.rol = 'beheerder'));
grant select on kring.reorganisatie to kring_app;
grant insert (regio, id, van, naar, per, stand, voorgesteld_door, voorgesteld_op) on kring.reorganisatie to kring_app;
grant update (stand, akkoord_door, akkoord_op) on kring.reorganisatie to kring_app;

-- The worker carries out what two people agreed on, and nothing else: only then a case gets another holder from it.
create policy worker on kring.reorganisatie for select to kring_worker using (regio = current_setting('kring.regio', true));
create policy worker_klaar on kring.reorganisatie for update to kring_worker using (regio = current_setting('kring.regio', true) and stand = 'akkoord')
  with check (stand = 'klaar');
grant select on kring.reorganisatie to kring_worker;
grant update (stand, klaar_op) on kring.reorganisatie to kring_worker;
create policy worker on kring.verhuizing for select to kring_worker using (regio = current_setting('kring.regio', true));
create policy worker_bij on kring.verhuizing for insert to kring_worker with check (
  exists (select 1 from kring.reorganisatie r where r.regio = verhuizing.regio and r.id = verhuizing.reorganisatie and r.stand = 'akkoord'));
grant select on kring.verhuizing to kring_worker;
grant insert (regio, reorganisatie, zaak, op) on kring.verhuizing to kring_worker;
create policy verhuizen_worker on kring.betrokkenheid for insert to kring_worker with check (
  als = 'houder' and van = nullif(current_setting('kring.nu', true), '')::timestamptz
  and exists (select 1 from kring.reorganisatie r where r.regio = betrokkenheid.regio and r.naar = betrokkenheid.organisatie and r.stand = 'akkoord'));
grant update (organisatie, mens) on kring.werk to kring_worker;
grant update (organisatie) on kring.zaak to kring_worker;

-- Numbers and nothing else, and the two who must know that something waits for them.
create policy wachter on kring.reorganisatie for select to kring_wachter using (true);
grant select on kring.reorganisatie to kring_wachter;
create policy wachter on kring.verhuizing for select to kring_wachter using (true);
grant select (regio, reorganisatie, zaak) on kring.verhuizing to kring_wachter;
create policy wachter_reorganisatie on kring.bericht for insert to kring_wachter
  with check (soort in ('reorganisatie-voorstel', 'reorganisatie-klaar') and rol in ('teamcoordinator', 'beheerder') and zaak is null);

create function kring.tel_team(p_team uuid) returns jsonb
language sql stable security definer set search_path = kring as $$
  with mij as (select i.regio, i.nu from ik i
      where i.rol = 'beheerder'
         or (i.rol = 'teamcoordinator' and exists (select 1 from reorganisatie r where r.regio = i.regio and p_team in (r.van, r.naar) and i.organisatie in (r.van, r.naar)))),
    casus as (select b.zaak from mij m join betrokkenheid b on b.regio = m.regio and b.organisatie = p_team and b.als = 'houder' and b.tot is null
                join zaak z on z.regio = b.regio and z.id = b.zaak and z.soort = 'casus' and z.open),
    taak as (select w.klok from casus c cross join mij m join werk w on w.regio = m.regio and w.zaak = c.zaak and w.organisatie = p_team and w.klaar_op is null)
  select jsonb_build_object('casussen', (select count(*) from casus), 'taken', (select count(*) from taak), 'termijnen', (select count(*) from taak where klok is not null),
    'mensen', (select count(distinct r.mens) from rolvervulling r where r.regio = m.regio and r.organisatie = p_team and r.van <= m.nu and (r.tot is null or r.tot > m.nu)),
    'aanbiedingen', (select count(*) from betrokkenheid b join zaak z on z.regio = b.regio and z.id = b.zaak and z.open
                      where b.regio = m.regio and b.organisatie = p_team and b.als = 'ontvanger' and b.tot is null),
    'besprekingen', (select count(*) from betrokkenheid b join zaak z on z.regio = b.regio and z.id = b.zaak and z.open and z.soort = 'bespreking'
                      where b.regio = m.regio and b.organisatie = p_team and b.als = 'tafel' and b.tot is null))
    from mij m
$$;
comment on function kring.tel_team(uuid) is 'Wat een team nu heeft, in getallen: casussen, taken, termijnen, mensen, aanbiedingen en besprekingen; leeg voor wie er niet over gaat.';

create function kring.tel_verhuisd(p_id uuid) returns bigint
language sql stable security definer set search_path = kring as $$
  select count(*) from verhuizing v, ik i, reorganisatie r
   where v.regio = i.regio and v.reorganisatie = p_id and r.regio = v.regio and r.id = v.reorganisatie
     and (i.rol = 'beheerder' or (i.rol = 'teamcoordinator' and i.organisatie in (r.van, r.naar)))
$$;
comment on function kring.tel_verhuisd(uuid) is 'Hoeveel casussen met een reorganisatie al over zijn.';

create function kring.zeg_reorganisatie() returns trigger
language plpgsql security definer set search_path = kring as $$
begin
  insert into bericht (regio, id, organisatie, rol, zaak, soort, klok, op)
    select new.regio, gen_random_uuid(), o.organisatie, 'teamcoordinator', null,
           case new.stand when 'klaar' then 'reorganisatie-klaar' else 'reorganisatie-voorstel' end, null, coalesce(new.klaar_op, new.voorgesteld_op)
      from (select new.naar as organisatie union select new.van where new.stand = 'klaar') o;
  return null;
end $$;
comment on function kring.zeg_reorganisatie() is 'Zegt een voorstel aan het ontvangende team, en aan beide teams dat het klaar is.';
create trigger voorgesteld after insert on kring.reorganisatie for each row execute function kring.zeg_reorganisatie();
create trigger klaar after update of stand on kring.reorganisatie for each row when (new.stand = 'klaar') execute function kring.zeg_reorganisatie();


revoke all on function kring.tel_team(uuid), kring.tel_verhuisd(uuid), kring.zeg_reorganisatie() from public;
reset role;
alter function kring.tel_team(uuid) owner to kring_wachter;
alter function kring.tel_verhuisd(uuid) owner to kring_wachter;
alter function kring.zeg_reorganisatie() owner to kring_wachter;
grant execute on function kring.tel_team(uuid) to kring_app;
grant execute on function kring.tel_verhuisd(uuid) to kring_app;
