-- Waarom: wie een plek vraagt mocht met eigen SQL ook schrijven wat de opvang beslist: welke plek, tot wanneer, waarom, en wie nee zei. Een
-- policy kent geen oude rij, dus kijkt een bewaker: de vrager kijkt, verandert het gebied, zegt ja of stopt; de opvang houdt vast of zegt nee.
set local role kring_owner;
create function kring.bewaak_bedvraag() returns trigger language plpgsql stable set search_path = kring as $$
declare
  p_vrager boolean := exists (select 1 from ik i where i.organisatie = old.organisatie
    and i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator', 'plaatsingscoordinator'));
  p_opvang boolean := exists (select 1 from ik i where i.organisatie = any (old.naar) and i.rol in ('plaatsingscoordinator', 'opvangmedewerker'));
begin
  -- what the shelter decides: which place, until when, why, and who decided
  if (new.plek, new.vast_tot, new.criterium, new.kindoordeel, new.besloten_door)
     is distinct from (old.plek, old.vast_tot, old.criterium, old.kindoordeel, old.besloten_door) then
    if new.stand = 'vastgehouden' then
      if not p_opvang or old.stand <> 'open' or not exists (select 1 from ik i where i.mens = new.besloten_door) then
        raise exception 'alleen de opvang houdt een plek vast' using errcode = '42501'; end if;
    elsif new.stand = 'geplaatst' then
      if (new.plek, new.criterium, new.kindoordeel, new.besloten_door) is distinct from (old.plek, old.criterium, old.kindoordeel, old.besloten_door) then
        raise exception 'ja zeggen verandert de plek niet' using errcode = '42501'; end if;
    elsif num_nonnulls(new.plek, new.vast_tot, new.criterium, new.kindoordeel, new.besloten_door) > 0 then
      raise exception 'loslaten laat niets achter' using errcode = '42501';
    end if;
  end if;
  if new.nee is distinct from old.nee and not (p_opvang and new.nee[1:cardinality(old.nee)] = old.nee and cardinality(new.nee) = cardinality(old.nee) + 1
     and exists (select 1 from ik i where i.organisatie = new.nee[cardinality(new.nee)])) then
    raise exception 'nee zegt een opvang alleen voor zichzelf' using errcode = '42501'; end if;
  -- what the asker decides: the area, the look at their safety, yes, and the end
  if (new.mijden, new.past, new.wijzigingen, new.kijk_voor, new.eind_op, new.einde)
     is distinct from (old.mijden, old.past, old.wijzigingen, old.kijk_voor, old.eind_op, old.einde) and not p_vrager then
    raise exception 'dit is aan wie de plek vroeg' using errcode = '42501'; end if;
  if new.mijden is distinct from old.mijden and (new.wijzigingen <> old.wijzigingen + 1 or new.wijzigingen > 3) then
    raise exception 'een gebied verandert hoogstens drie keer' using errcode = '42501'; end if;
  if new.mijden is not distinct from old.mijden and new.wijzigingen < old.wijzigingen then
    raise exception 'wijzigingen tellen op' using errcode = '42501'; end if;
  if new.stand = 'open' and old.stand = 'geplaatst' or new.stand = 'open' and old.stand = 'beeindigd' then
    raise exception 'deze vraag is klaar' using errcode = '42501'; end if;
  return new;
end $$;
comment on function kring.bewaak_bedvraag() is 'Wie plaatst is de opvang, wie vraagt is de vrager: geen van beiden schrijft wat de ander beslist.';
revoke all on function kring.bewaak_bedvraag() from public;
create trigger bedvraag_bewaakt before update on kring.bedvraag for each row when (current_user = 'kring_app') execute function kring.bewaak_bedvraag();
