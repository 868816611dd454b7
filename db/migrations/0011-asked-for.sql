-- Waarom: een geweigerde blik moet later te vinden zijn bij de zaak waar om gevraagd is, zonder dat de weigering zegt of die bestaat.
-- So the id somebody asked for is always written down, whether it exists or not; nothing is looked up for it.
set local role kring_owner;
alter table kring.inzage add column gevraagd uuid;
comment on column kring.inzage.gevraagd is 'Het id waar om gevraagd is, bestaand of niet; zaak zegt welke zaak er te zien was.';
create index inzage_gevraagd on kring.inzage (regio, gevraagd, op) where gevraagd is not null;
grant insert (gevraagd) on kring.inzage to kring_app, kring_worker;

-- A look is written in the name of the role that runs now, not just of the person the settings name.
drop policy noteren on kring.inzage;
create policy noteren on kring.inzage for insert to kring_app with check (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.ik i where i.mens = inzage.mens and i.organisatie = inzage.organisatie and i.rol = inzage.rol));
