-- Waarom: wie zijn telefoon kwijt is of vergat zich af te melden, moet kunnen zien waar hij nog is aangemeld en dat ene scherm sluiten (SD-44; ASVS
-- 7.5.2). De hash van de sleutel hoort daarvoor niet naar een scherm te gaan: een sessie krijgt een eigen nummer. En een woord voor het soort toestel,
-- uit een lijst van vier: genoeg om het eigen toestel te herkennen, te weinig om iemand mee te volgen. Netwerkadres en browser blijven onbewaard.
set local role kring_owner;
alter table kring.sessie
  add column id uuid not null default gen_random_uuid(),
  add column toestel text not null default 'onbekend' check (toestel in ('computer', 'telefoon', 'tablet', 'onbekend'));
alter table kring.sessie alter column id drop default;
create unique index sessie_id on kring.sessie (regio, id);
grant insert (id, toestel) on kring.sessie to kring_poort;
reset role;
