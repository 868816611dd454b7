-- Waarom: een bericht van de politie dat ontvangen is en geen melding werd (de server viel uit) wordt vanzelf opgepakt, hoogstens een
-- paar keer; en een bericht over een melding die er al was hoort daarbij, als wie daarin werkt dat ziet.
set local role kring_owner;

alter table kring.post_in
  add column opgepakt_op timestamptz,
  add column pogingen integer not null default 0;
comment on column kring.post_in.opgepakt_op is 'wanneer de naloop dit bericht het laatst oppakte';
comment on column kring.post_in.pogingen is 'hoe vaak de naloop dit bericht oppakte';
create index post_in_halverwege on kring.post_in (regio, organisatie, op) where stand = 'ontvangen';
grant update (opgepakt_op, pogingen) on kring.post_in to kring_app;

-- A message becomes a report of its own id, or belongs to another report that was there already.
alter table kring.post_in drop constraint post_in_stand_check, drop constraint post_in_check1;
alter table kring.post_in
  add constraint post_in_stand_check check (stand in ('ontvangen', 'aangenomen', 'gekoppeld', 'wacht', 'geweigerd', 'terzijde')),
  add constraint post_in_zaak_check check ((stand in ('aangenomen', 'gekoppeld')) = (zaak is not null)),
  add constraint post_in_eigen_check check ((stand = 'aangenomen') = (zaak is not distinct from id));

-- Who links it works in that report, with content; the system links nothing, and counts repeats of what was linked long ago.
drop policy bijwerken on kring.post_in;
create policy bijwerken on kring.post_in for update to kring_app
  using (exists (select 1 from kring.ik i where i.regio = post_in.regio and i.organisatie = post_in.organisatie
                     and (i.rol = 'systeem' or (post_in.zaak is null and i.rol = 'medewerker-veilig-thuis'))))
  with check (
    (afgehandeld_door is null
     -- who handles it says so in the own name, now; the system counts repeats of what was handled long ago
     or exists (select 1 from kring.ik i where i.rol = 'systeem' or (i.mens = post_in.afgehandeld_door and i.nu = post_in.afgehandeld_op)))
    and (stand <> 'gekoppeld'
     or exists (select 1 from kring.ik i where i.rol = 'systeem')
     or exists (select 1 from kring.mijn_inhoud m where m.regio = post_in.regio and m.zaak = post_in.zaak offset 0)));
reset role;
