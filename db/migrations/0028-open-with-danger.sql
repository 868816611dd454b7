-- Waarom: een team opent zelf een casus (R001-123) en zegt er meteen bij of iemand nu in gevaar is; dat staat in de rij die opent.
set local role kring_owner;
grant insert (acuut_op) on kring.zaak to kring_app;
