-- Waarom: een vraag die bij een lokaal team binnenkwam kan voor Veilig Thuis zijn. Het team biedt haar aan en houdt haar tot Veilig Thuis
-- aanvaardt; Veilig Thuis kan haar teruggeven, met reden. De klok van de deur en het moment van binnenkomst veranderen niet (R001-36, R004-29).
set local role kring_owner;

alter table kring.deurvraag
  add column aanbod_aan uuid,
  add column aanbod_op timestamptz,
  add column aanbod_door uuid,
  add column aanbod_reden text check (length(aanbod_reden) between 1 and 2000),
  add column terug_op timestamptz,
  add column terug_door uuid,
  add column terug_reden text check (length(terug_reden) between 1 and 2000),
  add foreign key (regio, aanbod_aan) references kring.organisatie (regio, id) on delete restrict,
  add check ((aanbod_aan is null) = (aanbod_op is null) and (aanbod_aan is null) = (aanbod_door is null) and (aanbod_aan is null) = (aanbod_reden is null)),
  add check (aanbod_aan is null or (rol = 'teamcoordinator' and stand = 'wacht')),
  add check ((terug_op is null) = (terug_door is null) and (terug_op is null) = (terug_reden is null));
create index deurvraag_aanbod on kring.deurvraag (regio, aanbod_aan, op desc) where aanbod_aan is not null;
comment on column kring.deurvraag.aanbod_aan is 'Aan welk meldpunt het team deze vraag aanbiedt; leeg: aan niemand. Tot dat aanvaardt houdt het team haar.';
grant select (aanbod_aan, aanbod_op, aanbod_door, aanbod_reden, terug_op, terug_door, terug_reden) on kring.deurvraag to kring_app;
grant update (organisatie, rol, aanbod_aan, aanbod_op, aanbod_door, aanbod_reden, terug_op, terug_door, terug_reden) on kring.deurvraag to kring_app;
grant select (aanbod_aan) on kring.deurvraag to kring_worker;

-- Who is offered a question reads it, to decide.
create policy aangeboden on kring.deurvraag for select to kring_app using (
  aanbod_aan is not null and exists (select 1 from kring.ik i where i.regio = deurvraag.regio and i.organisatie = deurvraag.aanbod_aan
    and i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper')));
-- and who gave it back sees in that very act that it went
create policy teruggegeven on kring.deurvraag for select to kring_app using (
  exists (select 1 from kring.ik i where i.regio = deurvraag.regio and i.mens = deurvraag.terug_door and i.nu = deurvraag.terug_op));
-- The team offers it in the own name, now, and lays it down: it waits again, by the clock it had.
create policy aanbieden on kring.deurvraag for update to kring_app
  using (false)
  with check (stand = 'wacht' and exists (select 1 from kring.ik i where i.regio = deurvraag.regio and i.organisatie = deurvraag.organisatie
    and i.rol in ('teamcoordinator', 'casusregisseur') and i.mens = deurvraag.aanbod_door and i.nu = deurvraag.aanbod_op));
-- Who is offered it takes it over in the own name, or gives it back with a reason.
create policy aanvaarden on kring.deurvraag for update to kring_app
  using (aanbod_aan is not null and exists (select 1 from kring.ik i where i.regio = deurvraag.regio and i.organisatie = deurvraag.aanbod_aan
    and i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper')))
  with check (stand = 'wacht' and aanbod_aan is null and exists (select 1 from kring.ik i where i.regio = deurvraag.regio
    and i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper') and i.mens = deurvraag.terug_door and i.nu = deurvraag.terug_op));

-- What a policy cannot see: how it was before. A question changes hands only to whom it was offered, and an offer ends only so.
create function kring.bewaak_deur() returns trigger language plpgsql stable set search_path = kring as $$
declare
  v_ik uuid;
begin
  if new.aanbod_aan is not null and new.aanbod_aan is distinct from old.aanbod_aan
      and not exists (select 1 from organisatie o where o.regio = new.regio and o.id = new.aanbod_aan and o.soort = 'meldpunt') then
    raise exception 'een vraag van de deur gaat alleen naar een meldpunt' using errcode = '42501';
  end if;
  if old.aanbod_aan is null then
    if new.organisatie is distinct from old.organisatie or new.rol is distinct from old.rol or new.terug_op is distinct from old.terug_op then
      raise exception 'een vraag van de deur verhuist alleen naar wie haar aangeboden kreeg' using errcode = '42501';
    end if;
    return new;
  end if;
  select i.organisatie into v_ik from ik i;
  if new.aanbod_aan is not null and new.aanbod_aan = old.aanbod_aan and new.organisatie = old.organisatie and new.rol = old.rol
      and new.stand = 'wacht' and v_ik = old.organisatie then
    return new;
  end if;
  -- taken over, by who was offered it
  if new.aanbod_aan is null and v_ik = old.aanbod_aan and new.organisatie = old.aanbod_aan and new.rol = 'medewerker-veilig-thuis'
      and new.stand = 'opgepakt' and new.terug_op is not distinct from old.terug_op then
    return new;
  end if;
  -- given back, by who was offered it; or taken back by who offered it
  if new.aanbod_aan is null and new.organisatie = old.organisatie and new.rol = old.rol
      and ((v_ik = old.aanbod_aan and new.stand = 'wacht' and new.terug_op is distinct from old.terug_op)
           or (v_ik = old.organisatie and new.stand = 'opgepakt' and new.terug_op is not distinct from old.terug_op)) then
    return new;
  end if;
  raise exception 'een aangeboden vraag wordt aanvaard of gaat terug' using errcode = '42501';
end $$;
comment on function kring.bewaak_deur() is 'Een vraag van de deur wisselt alleen van houder als het meldpunt aanvaardt wie haar aangeboden kreeg.';
create trigger deur_bewaakt before update of organisatie, rol, stand, aanbod_aan, terug_op on kring.deurvraag
  for each row when (current_user = 'kring_app') execute function kring.bewaak_deur();

-- Who is offered it hears so, and the team hears that it came back: in the act itself.
create policy sturen_deur on kring.bericht for insert to kring_app with check (
  zaak is null and exists (select 1 from kring.ik i join kring.deurvraag v on v.regio = i.regio where v.regio = bericht.regio and i.nu = bericht.op
    and ((bericht.soort = 'deur-aanbod' and bericht.rol = 'medewerker-veilig-thuis' and v.aanbod_aan = bericht.organisatie
          and v.aanbod_door = i.mens and v.aanbod_op = i.nu)
      or (bericht.soort = 'deur-terug' and bericht.rol = v.rol and v.organisatie = bericht.organisatie
          and v.terug_door = i.mens and v.terug_op = i.nu))));
reset role;
