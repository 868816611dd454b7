-- Waarom: van elke telregel werd de naam van haar soort met een patroon nagekeken, en van bijna elke termijn de feestdagen van twee jaar. De soort komt alleen uit
-- kring.telregels(), dat een gesloten lijst is; en wie binnen vijf dagen klaar is, is dat ook binnen vijf werkdagen. Niemand wordt twee keer ingelicht: dat
-- weigert de zaak zelf al.
set local role kring_owner;
alter table kring.telregel drop constraint telregel_soort_check;
alter table kring.telregel add constraint telregel_soort_check check (length(soort) between 1 and 60);

do $doe$
declare
  tekst text := pg_get_functiondef('kring.telregels'::regproc);
  stuk record;
begin
  for stuk in select * from (values
    ($a$if kring.werkdagen(bdag, dag) <= 5 then$a$, $b$if dag <= bdag + 5 or kring.werkdagen(bdag, dag) <= 5 then$b$),
    ($a$if dag <= kring.atw_einde(bdag, 5) then$a$, $b$if dag <= bdag + 5 or dag <= kring.atw_einde(bdag, 5) then$b$),
    ($a$if dag <= kring.atw_einde(bdag, 28) then$a$, $b$if dag <= bdag + 28 or dag <= kring.atw_einde(bdag, 28) then$b$),
    ($a$    -- from the day the data were recorded; who was told twice counts once
    if kring.tel_eerder(g, 'PersoonGeinformeerd', 'persoon', i ->> 'persoon') then return; end if;
$a$, $b$    -- from the day the data were recorded; nobody is told twice
$b$)) v(oud, nieuw) loop
    if (length(tekst) - length(replace(tekst, stuk.oud, ''))) <> length(stuk.oud) then raise exception 'telregels is anders dan verwacht: %', stuk.oud; end if;
    tekst := replace(tekst, stuk.oud, stuk.nieuw);
  end loop;
  execute tekst;
end $doe$;
