-- Waarom: het tijdelijk huisverbod (Wet tijdelijk huisverbod) is een eigen soort zaak, met drie nieuwe rollen: de hulpofficier van justitie,
-- de burgemeester en wie bij een huisverbod helpt. Zij zien en schrijven alleen zaken waar hun organisatie in staat.
set local role kring_owner;

-- The wall stands for the owner too; a retention class is added by taking it down for this one line.
alter table kring.bewaarklasse no force row level security;
insert into kring.bewaarklasse (naam, termijn, bron) values
  ('huisverbod', '5 jaar na het besluit, dan vernietigen', 'Wet tijdelijk huisverbod art. 10 lid 1');
alter table kring.bewaarklasse force row level security;

alter table kring.rolvervulling drop constraint rolvervulling_rol_check, add constraint rolvervulling_rol_check check (rol in (
  'medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator', 'procesregisseur',
  'hulpofficier', 'burgemeester', 'medewerker-huisverbod', 'beleidsmedewerker', 'beheerder', 'systeem'));
alter table kring.zaak drop constraint zaak_soort_check, add constraint zaak_soort_check check (soort in ('melding', 'casus', 'huisverbod'));
comment on table kring.zaak is 'Een melding, casus of huisverbod: kenmerken zonder namen. [bewaren: zaak]';
alter table kring.telfeit drop constraint telfeit_soort_check, add constraint telfeit_soort_check check (soort in (
  'melding', 'incident', 'vorm', 'probleem', 'overgeslagen-stap', 'afwijking', 'huisverbod'));

-- Whose view of a case is content: the four of before, and the three of the order.
create or replace view kring.mijn_inhoud with (security_invoker = true) as
  select b.regio, b.zaak, i.organisatie, i.mens, i.rol from kring.betrokkenheid b, kring.ik i
   where b.regio = i.regio and b.organisatie = i.organisatie and (b.mens is null or b.mens = i.mens) and b.als in ('houder', 'betrokken')
     and b.van <= i.nu and (b.tot is null or b.tot > i.nu)
     and i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator', 'hulpofficier', 'burgemeester', 'medewerker-huisverbod')
     and not exists (select 1 from kring.sper s where s.regio = b.regio and s.zaak = b.zaak and s.mens = i.mens
                        and s.van <= i.nu and (s.tot is null or s.tot > i.nu) offset 0);
-- An order is opened by the hulpofficier or the mayor; a report and a case never are.
create or replace view kring.mijn_opening with (security_invoker = true) as
  select z.regio, z.id as zaak, i.organisatie, i.mens, i.rol from kring.zaak z, kring.ik i
   where z.regio = i.regio and z.organisatie = i.organisatie and z.geopend_op = i.nu
     and (i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator', 'systeem')
          or (i.rol in ('hulpofficier', 'burgemeester') and z.soort = 'huisverbod'));

alter policy lezen on kring.gebeurtenis using (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.betrokkenheid b, kring.ik i
             where b.regio = gebeurtenis.regio and b.zaak = gebeurtenis.stroom and b.organisatie = i.organisatie
               and (b.mens is null or b.mens = i.mens)
               and b.van <= i.nu and (b.tot is null or b.tot > i.nu)
               and i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator', 'hulpofficier', 'burgemeester', 'medewerker-huisverbod') offset 0)
  and not exists (select 1 from kring.sper s, kring.ik i
             where s.regio = gebeurtenis.regio and s.zaak = gebeurtenis.stroom and s.mens = i.mens
               and s.van <= i.nu and (s.tot is null or s.tot > i.nu) offset 0));
alter policy lezen on kring.tekst using (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.betrokkenheid b, kring.ik i
             where b.regio = tekst.regio and b.zaak = tekst.zaak and b.organisatie = i.organisatie and (b.mens is null or b.mens = i.mens)
               and (b.als in ('houder', 'betrokken') or tekst.soort = 'overdracht')
               and b.van <= i.nu and (b.tot is null or b.tot > i.nu)
               and i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator', 'hulpofficier', 'burgemeester', 'medewerker-huisverbod') offset 0)
  and not exists (select 1 from kring.sper s, kring.ik i
             where s.regio = tekst.regio and s.zaak = tekst.zaak and s.mens = i.mens and s.van <= i.nu and (s.tot is null or s.tot > i.nu) offset 0));
alter policy bijwerken on kring.zaak using (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.betrokkenheid b, kring.ik i
             where b.regio = zaak.regio and b.zaak = zaak.id and b.organisatie = i.organisatie and (b.mens is null or b.mens = i.mens)
               and b.van <= i.nu and (b.tot is null or b.tot > i.nu)
               and i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator', 'hulpofficier', 'burgemeester', 'medewerker-huisverbod') offset 0)
  and not exists (select 1 from kring.sper s, kring.ik i
             where s.regio = zaak.regio and s.zaak = zaak.id and s.mens = i.mens and s.van <= i.nu and (s.tot is null or s.tot > i.nu) offset 0));
alter policy lezen on kring.zaak using (
  regio = current_setting('kring.regio', true)
  and (exists (select 1 from kring.betrokkenheid b, kring.ik i
             where b.regio = zaak.regio and b.zaak = zaak.id and b.organisatie = i.organisatie and (b.mens is null or b.mens = i.mens)
               and b.van <= i.nu and (b.tot is null or b.tot > i.nu)
               and i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator', 'hulpofficier', 'burgemeester', 'medewerker-huisverbod') offset 0)
       or exists (select 1 from kring.ik i where i.organisatie = zaak.organisatie and i.nu = zaak.geopend_op
             and i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator', 'hulpofficier', 'burgemeester'))
       or exists (select 1 from kring.ik i where i.rol = 'procesregisseur'))
  and not exists (select 1 from kring.sper s, kring.ik i
             where s.regio = zaak.regio and s.zaak = zaak.id and s.mens = i.mens and s.van <= i.nu and (s.tot is null or s.tot > i.nu) offset 0));
alter policy openen on kring.zaak with check (
  regio = current_setting('kring.regio', true) and soort in ('melding', 'casus')
  and exists (select 1 from kring.ik i where i.organisatie = zaak.organisatie and i.nu = zaak.geopend_op
             and i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator')));
create policy openen_huisverbod on kring.zaak for insert to kring_app with check (
  regio = current_setting('kring.regio', true) and soort = 'huisverbod'
  and exists (select 1 from kring.ik i where i.organisatie = zaak.organisatie and i.nu = zaak.geopend_op and i.rol in ('hulpofficier', 'burgemeester')));
alter policy lezen on kring.zaak_persoon using (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.betrokkenheid b, kring.ik i
             where b.regio = zaak_persoon.regio and b.zaak = zaak_persoon.zaak and b.organisatie = i.organisatie and (b.mens is null or b.mens = i.mens)
               and b.als in ('houder', 'betrokken') and b.van <= i.nu and (b.tot is null or b.tot > i.nu)
               and i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator', 'hulpofficier', 'burgemeester', 'medewerker-huisverbod') offset 0)
  and not exists (select 1 from kring.sper s, kring.ik i
             where s.regio = zaak_persoon.regio and s.zaak = zaak_persoon.zaak and s.mens = i.mens and s.van <= i.nu and (s.tot is null or s.tot > i.nu) offset 0));
alter policy schrijven on kring.persoon with check (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.ik i where i.organisatie = persoon.organisatie
             and i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator', 'hulpofficier', 'burgemeester')));
alter policy lezen on kring.deling using (
  regio = current_setting('kring.regio', true)
  and exists (select 1 from kring.zaak z where z.regio = deling.regio and z.id = deling.zaak offset 0)
  and exists (select 1 from kring.ik i where i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator', 'hulpofficier', 'burgemeester', 'medewerker-huisverbod')));
