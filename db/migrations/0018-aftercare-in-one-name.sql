-- Waarom: sluiten zet de opvolging klaar op één naam (R003-103, R002-70).
set local role kring_owner;

grant insert (mens) on kring.werk to kring_app;

-- New work in somebody's name: a colleague of the organisation whose work it is, in that role, who stands in the case and is not barred.
-- Who is barred from a case is nobody's business: the guard says no, not why.
create function kring.bewaak_nieuw_werk() returns trigger language plpgsql stable security definer set search_path = kring as $$
begin
  if not exists (
       select 1 from rolvervulling r, ik i
        where r.regio = new.regio and r.mens = new.mens and r.organisatie = new.organisatie and r.rol = new.rol
          and r.van <= i.nu and (r.tot is null or r.tot > i.nu)
          and exists (select 1 from betrokkenheid b
                where b.regio = new.regio and b.zaak = new.zaak and b.organisatie = new.organisatie and (b.mens is null or b.mens = new.mens)
                  and b.als in ('houder', 'betrokken') and b.van <= i.nu and (b.tot is null or b.tot > i.nu))
          and not exists (select 1 from sper s
                where s.regio = new.regio and s.zaak = new.zaak and s.mens = new.mens and s.van <= i.nu and (s.tot is null or s.tot > i.nu))) then
    raise exception 'deze collega kan dit werk niet op zich nemen' using errcode = '23K02';
  end if;
  return new;
end $$;
comment on function kring.bewaak_nieuw_werk() is 'Nieuw werk op naam gaat alleen naar wie het mag doen.';
reset role;
alter function kring.bewaak_nieuw_werk() owner to kring_wachter;
set local role kring_owner;
create trigger werk_op_naam before insert on kring.werk
  for each row when (current_user = 'kring_app' and new.mens is not null) execute function kring.bewaak_nieuw_werk();
