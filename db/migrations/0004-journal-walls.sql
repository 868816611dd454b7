-- Waarom: wie het journaal mag lezen en laten groeien.
set local role kring_owner;
alter table kring.gebeurtenis enable row level security; alter table kring.gebeurtenis force row level security;
alter table kring.stroom enable row level security; alter table kring.stroom force row level security;
alter table kring.ijkpunt enable row level security; alter table kring.ijkpunt force row level security;
alter table kring.ijkpunt_kop enable row level security; alter table kring.ijkpunt_kop force row level security;
alter table kring.opdracht enable row level security; alter table kring.opdracht force row level security;

grant select on kring.gebeurtenis, kring.stroom to kring_app, kring_worker;
grant insert (regio, stroom, positie, slice, soort, op, mens, rol, organisatie, doel, opdracht, inhoud, zout, inhoud_hash, vorige, hash)
  on kring.gebeurtenis to kring_app, kring_worker;
create policy lezen on kring.gebeurtenis for select to kring_app using (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.betrokkenheid b, kring.ik i
             where b.regio = gebeurtenis.regio and b.zaak = gebeurtenis.stroom and b.organisatie = i.organisatie
               and (b.mens is null or b.mens = i.mens)
               and b.van <= i.nu and (b.tot is null or b.tot > i.nu)
               and i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator') offset 0)
  and not exists (select 1 from kring.sper s, kring.ik i
             where s.regio = gebeurtenis.regio and s.zaak = gebeurtenis.stroom and s.mens = i.mens
               and s.van <= i.nu and (s.tot is null or s.tot > i.nu) offset 0));
create policy lezen_worker on kring.gebeurtenis for select to kring_worker using (true);
-- Appending is done in one's own name, for one's own organisation, now.
create policy aangroeien on kring.gebeurtenis for insert to kring_app with check (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.ik i where i.mens = gebeurtenis.mens and i.organisatie = gebeurtenis.organisatie
              and i.rol = gebeurtenis.rol and i.nu = gebeurtenis.op
              and i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator'))
  and exists (select 1 from kring.zaak z where z.regio = gebeurtenis.regio and z.id = gebeurtenis.stroom offset 0));
create policy aangroeien_worker on kring.gebeurtenis for insert to kring_worker with check (
  regio = current_setting('kring.regio', true) and rol = 'systeem');

-- The head of a stream follows its events; it may only grow.
grant insert (regio, id, positie, hash) on kring.stroom to kring_app, kring_worker;
grant update (positie, hash) on kring.stroom to kring_app, kring_worker;
grant update (verankerd) on kring.stroom to kring_worker;
create policy lezen on kring.stroom for select to kring_app using (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.zaak z where z.regio = stroom.regio and z.id = stroom.id offset 0));
create policy schrijven on kring.stroom for insert to kring_app with check (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.ik i where i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator'))
  and exists (select 1 from kring.zaak z where z.regio = stroom.regio and z.id = stroom.id offset 0));
create policy bijwerken on kring.stroom for update to kring_app
  using (exists (select 1 from kring.ik i where i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator'))
    and exists (select 1 from kring.zaak z where z.regio = stroom.regio and z.id = stroom.id offset 0))
  with check (regio = current_setting('kring.regio', true));
create policy lezen_worker on kring.stroom for select to kring_worker using (true);
create policy schrijven_worker on kring.stroom for insert to kring_worker with check (true);
create policy bijwerken_worker on kring.stroom for update to kring_worker using (true) with check (true);

grant select on kring.ijkpunt, kring.ijkpunt_kop to kring_worker;
grant insert (op, stromen, gebeurtenissen, wortel, vorige, handtekening) on kring.ijkpunt to kring_worker;
grant insert (ijkpunt, regio, stroom, positie, hash) on kring.ijkpunt_kop to kring_worker;
create policy worker on kring.ijkpunt for all to kring_worker using (true) with check (true);
create policy worker on kring.ijkpunt_kop for all to kring_worker using (true) with check (true);

grant select on kring.opdracht to kring_app, kring_worker;
grant insert (regio, mens, sleutel, verzoek_hash, antwoord, op) on kring.opdracht to kring_app, kring_worker;
grant delete on kring.opdracht to kring_worker;
create policy eigen on kring.opdracht for all to kring_app
  using (regio = current_setting('kring.regio', true) and mens = nullif(current_setting('kring.mens', true), '')::uuid)
  with check (regio = current_setting('kring.regio', true) and mens = nullif(current_setting('kring.mens', true), '')::uuid);
create policy worker on kring.opdracht for all to kring_worker using (true) with check (true);

-- Lawful destruction: vernietiger may do one thing, through one function.
create function kring.vernietig_inhoud(p_regio text, p_stroom uuid, p_positie integer, p_besluit uuid, p_op timestamptz) returns boolean
language sql security definer set search_path = kring as $$
  update kring.gebeurtenis set inhoud = null, zout = null, vernietigd_op = p_op, vernietigd_besluit = p_besluit
   where regio = p_regio and stroom = p_stroom and positie = p_positie and inhoud is not null returning true
$$;
comment on function kring.vernietig_inhoud(text, uuid, integer, uuid, timestamptz) is 'Vernietigt de inhoud van een gebeurtenis, met besluit; de keten blijft geldig.';
revoke all on function kring.vernietig_inhoud(text, uuid, integer, uuid, timestamptz) from public;
reset role;
grant select, update (inhoud, zout, vernietigd_op, vernietigd_besluit) on kring.gebeurtenis to kring_vernietiging;
grant usage on schema kring to kring_vernietiging;
create policy vernietigen on kring.gebeurtenis for all to kring_vernietiging using (true) with check (inhoud is null);
alter function kring.vernietig_inhoud(text, uuid, integer, uuid, timestamptz) owner to kring_vernietiging;
grant execute on function kring.vernietig_inhoud(text, uuid, integer, uuid, timestamptz) to kring_vernietiger;
