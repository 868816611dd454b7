-- Waarom: wie op hulp wacht staat op een lijst op leeftijd, ook bij een miljoen regels werk.
set local role kring_owner;

create index werk_wacht on kring.werk (regio, gestart_op, id)
 where klaar_op is null and soort in ('gezin-wacht', 'wachttijd', 'verwijzing-na-crisis');
