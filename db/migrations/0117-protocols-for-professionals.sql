-- Waarom: een vakman opent vanaf het werkblad het protocol van de eigen sector (R001-32). Van de bibliotheek leest hij wat openstaat en een protocol is, en niet hoe het
-- tot stand kwam.
set local role kring_owner;
create policy protocol on kring.registerrij for select to kring_app using (
  regio = current_setting('kring.regio', true) and register = 'bibliotheek' and stand = 'staat-open' and velden ->> 'soort' = 'protocol' and weg_op is null
  and exists (select 1 from kring.ik i where i.regio = registerrij.regio and i.rol in ('professional', 'aandachtsfunctionaris')));
create policy geen_wording on kring.registerwijziging as restrictive for select to kring_app using (
  not exists (select 1 from kring.ik i where i.rol in ('professional', 'aandachtsfunctionaris')));
