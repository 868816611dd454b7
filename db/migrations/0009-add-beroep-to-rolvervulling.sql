-- Waarom: een arts deelt niet vanzelf. Het beroep van een medewerker staat bij de rol, niet in wat iemand zelf invult (R002-103).
set local role kring_owner;

alter table kring.rolvervulling add column beroep text check (beroep ~ '^[a-z0-9-]{2,40}$');
comment on column kring.rolvervulling.beroep is 'Beroep met een beroepsgeheim, uit de lijst van de regio; leeg: geen eigen geheim.';
grant insert (beroep), update (beroep) on kring.rolvervulling to kring_inrichter;
