-- Waarom: wie in een casus werkt mag iemand sperren voor het spoor van een persoon, ook in het dossier waar de casus uit kwam (een melding of
-- een huisverbod) en dat zij zelf niet zien. De bewaker leest dat als kring_wachter, die ids kent en geen namen.
set local role kring_owner;
alter function kring.bewaak_sper() security definer;
reset role;
alter function kring.bewaak_sper() owner to kring_wachter;
