-- Waarom: een bericht van de politie dat ontvangen is en geen melding werd (de server viel uit) wordt vanzelf opgepakt, hoogstens een
-- paar keer: daarna kijkt een mens.
set local role kring_owner;

alter table kring.post_in
  add column opgepakt_op timestamptz,
  add column pogingen integer not null default 0;
comment on column kring.post_in.opgepakt_op is 'wanneer de naloop dit bericht het laatst oppakte';
comment on column kring.post_in.pogingen is 'hoe vaak de naloop dit bericht oppakte';
create index post_in_halverwege on kring.post_in (regio, organisatie, op) where stand = 'ontvangen';
grant update (opgepakt_op, pogingen) on kring.post_in to kring_app;
