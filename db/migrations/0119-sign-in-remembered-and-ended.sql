-- Waarom: wie nagaat hoe iemand binnenkwam moet zien met welke factoren (ASVS 16.3.1): een sessie onthoudt wat de aanbieder daarover zei, in zijn eigen
-- woorden en niets meer. En een beheerder moet bij een gestolen telefoon of een lek meteen kunnen afmelden, een mens of allen van de regio, zonder
-- een rol te beeindigen (ASVS 7.4.5). De app leest geen sessies; dat blijft zo: zij vraagt het aan een functie die zelf nagaat wie vraagt.
set local role kring_owner;
alter table kring.sessie
  add column factoren text[] not null default '{}' check (cardinality(factoren) <= 10),
  add column acr text check (length(acr) <= 200);
comment on column kring.sessie.factoren is 'Wat de aanbieder zag bij het aanmelden (amr, RFC 8176).';
comment on column kring.sessie.acr is 'Hoe sterk de aanbieder het aanmelden noemt (acr); leeg: hij zei niets.';
grant insert (factoren, acr) on kring.sessie to kring_poort;
create function kring.sluit_sessies(p_mens uuid) returns integer language plpgsql security definer set search_path = kring as $$
declare
  mij record;
  aantal integer;
begin
  select i.* into mij from ik i where i.rol = 'beheerder';
  if not found then raise exception 'alleen een beheerder meldt een ander af' using errcode = '42501'; end if;
  update sessie s set afgemeld_op = nullif(current_setting('kring.nu', true), '')::timestamptz
   where s.regio = mij.regio and s.afgemeld_op is null and s.mens <> mij.mens and (p_mens is null or s.mens = p_mens);
  get diagnostics aantal = row_count;
  return aantal;
end $$;
comment on function kring.sluit_sessies(uuid) is 'Meldt een mens van de eigen regio overal af, of (null) iedereen; nooit wie het vraagt. Geeft hoeveel sessies eindigden.';
revoke all on function kring.sluit_sessies(uuid) from public;
reset role;
alter function kring.sluit_sessies(uuid) owner to kring_wachter;
grant execute on function kring.sluit_sessies(uuid) to kring_app;
