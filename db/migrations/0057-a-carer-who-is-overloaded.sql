-- Waarom: wie ziet dat een mantelzorger of vrijwilliger overbelast raakt geeft dat door, met diens ja; de coordinator van die gemeente doet een
-- aanbod (R003-101, ij2014:1093-1097). Het wacht waar alle vragen van de deur wachten: met een termijn, een houder, en inhoud die daarna weg is.
set local role kring_owner;
alter table kring.deurvraag drop constraint deurvraag_soort_check,
  add constraint deurvraag_soort_check check (soort in ('advies', 'melding', 'dichtbij', 'aanbod', 'belasting'));
reset role;
