-- Waarom: Code Rood en acuut gevaar staan bovenaan de lijsten (R003-57, R004-39); wie casusregie voert is opgeleid en gemandateerd (R002-41).
set local role kring_owner;

alter table kring.zaak add column code_rood_op timestamptz, add column acuut_op timestamptz;
comment on column kring.zaak.code_rood_op is 'Sinds wanneer deze casus Code Rood heeft; leeg: niet.';
comment on column kring.zaak.acuut_op is 'Sinds wanneer acuut gevaar gemerkt is en nog niemand vastlegde wat er gedaan is; leeg: niet.';
grant update (code_rood_op, acuut_op) on kring.zaak to kring_app;
create index zaak_bovenaan on kring.zaak (regio, (code_rood_op is not null), acuut_op) where open and (code_rood_op is not null or acuut_op is not null);

alter table kring.rolvervulling add column opleiding_op date, add column mandaat_op date;
comment on column kring.rolvervulling.opleiding_op is 'Sinds wanneer de opleiding voor casusregie geregistreerd is; leeg: niet.';
comment on column kring.rolvervulling.mandaat_op is 'Sinds wanneer het mandaat voor casusregie geregistreerd is; leeg: niet.';
grant insert (opleiding_op, mandaat_op), update (opleiding_op, mandaat_op) on kring.rolvervulling to kring_inrichter;
