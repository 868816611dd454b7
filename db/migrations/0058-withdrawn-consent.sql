-- Waarom: wie toestemming gaf voor een ervaringsdeskundige mag haar terugnemen, en dan is op hetzelfde ogenblik niets meer te lezen (R004-72).
-- Een blad gaat alleen eerder dicht: op dit ogenblik, door wie in de zaak werkt. Langer open kan nooit.
set local role kring_owner;
grant update (tot) on kring.spoorblad to kring_app;
create policy sluiten on kring.spoorblad for update to kring_app
  using (exists (select 1 from kring.mijn_inhoud m where m.regio = spoorblad.regio and m.zaak = spoorblad.zaak offset 0))
  with check (tot = nullif(current_setting('kring.nu', true), '')::timestamptz);
