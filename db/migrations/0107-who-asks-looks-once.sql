-- Waarom: bijna elke muur vraagt in welke zaak wie schrijft werkt. Die vraag keek als de vrager, en dus kwamen de muren van zaak, betrokkenheid en sper er
-- elke keer onder te hangen: een opdracht had duizenden planregels, het plannen duurde een tiende seconde en nam acht MB, per vorm en per verbinding.
-- De voorwaarden staan al helemaal in deze views: eigen organisatie, eigen naam, nu, juiste rol, niet gesperd. Zij lezen nu als de wachter. Zie docs/besluiten/0037.
set local role kring_owner;

-- A case that is opened now, unless it is closed for who opens it.
create or replace view kring.mijn_opening with (security_invoker = true) as
  select z.regio, z.id as zaak, i.organisatie, i.mens, i.rol
    from kring.zaak z, kring.ik i
   where z.regio = i.regio and z.organisatie = i.organisatie and z.geopend_op = i.nu
     and (i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator', 'systeem')
       or (i.rol in ('hulpofficier', 'burgemeester') and z.soort in ('huisverbod', 'bespreking'))
       or (i.rol in ('plaatsingscoordinator', 'opvangmedewerker') and z.soort = 'opvang')
       or (i.rol in ('professional', 'aandachtsfunctionaris') and z.soort = 'werkblad'))
     and not exists (select 1 from kring.sper s where s.regio = z.regio and s.zaak = z.id and s.mens = i.mens
       and s.van <= i.nu and (s.tot is null or s.tot > i.nu) offset 0);

alter view kring.mijn_inhoud set (security_invoker = false);
alter view kring.mijn_opening set (security_invoker = false);
alter view kring.mijn_tafel set (security_invoker = false);
alter view kring.mijn_werkblad set (security_invoker = false);
alter view kring.mijn_zaak set (security_invoker = false);
alter view kring.mijn_aanbod set (security_invoker = false);
reset role;
alter view kring.mijn_inhoud owner to kring_wachter;
alter view kring.mijn_opening owner to kring_wachter;
alter view kring.mijn_tafel owner to kring_wachter;
alter view kring.mijn_werkblad owner to kring_wachter;
alter view kring.mijn_zaak owner to kring_wachter;
alter view kring.mijn_aanbod owner to kring_wachter;
