-- Waarom: het inzagelog is de tabel met de meeste rijen en werd bij elke blik in vier brede indexen gezet, waarvan er een gelezen wordt
-- (vergeefs_gezocht). De sleutel loopt nu met de tijd mee: een blik komt achteraan, en wat vijf jaar oud is ligt bij elkaar. Wie keek bij een
-- zaak en waar een mens keek vindt men langs indexen zonder tijd: gelijke sleutels staan daarin een keer, de tijd staat in de rij.
set local role kring_owner;
alter table kring.inzage drop constraint inzage_pkey, add primary key (regio, op, id);
drop index kring.inzage_zaak;
create index inzage_zaak on kring.inzage (regio, zaak) where zaak is not null;
-- Mostly what was asked for is the case itself, and that is found above.
drop index kring.inzage_gevraagd;
create index inzage_gevraagd on kring.inzage (regio, gevraagd) where gevraagd is not null and gevraagd is distinct from zaak;
drop index kring.inzage_mens;
create index inzage_mens on kring.inzage (regio, mens);
create index inzage_vergeefs on kring.inzage (regio, mens, op) where uitkomst = 'niet-gevonden';

-- A notice is asked for while nobody has read it, and by its id or its case afterwards.
drop index kring.bericht_ontvanger;
create index bericht_ontvanger on kring.bericht (regio, organisatie, rol, op desc) where gelezen_op is null;
