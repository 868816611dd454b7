-- Waarom: wie klachten behandelt leest alles wat er over collega's gezegd wordt. Een beheerder over wie geklaagd wordt zou een bevriende collega kunnen aanwijzen; dat vraagt
-- nu een tweede mens, zoals elke zware rol.
set local role kring_owner;
create or replace function kring.is_zware_rol(p_rol text) returns boolean language sql immutable parallel safe set search_path = kring as $$
  select p_rol in ('beheerder', 'privacyfunctionaris', 'procesregisseur', 'medewerker-beleidsinformatie', 'gedragswetenschapper', 'klachtbehandelaar')
$$;
