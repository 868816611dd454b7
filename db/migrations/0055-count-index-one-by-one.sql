-- Waarom: twintig aanmeldingen tegelijk telden elkaar niet, en gingen samen over de grens. Wie aanmeldt wacht nu op de eigen vorige, en wie over
-- de grens gaat hoort het als een weigering.
create or replace function kring.bewaak_index() returns trigger language plpgsql security definer set search_path = kring as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(new.mens::text, 55));
  if (select count(*) from indexlog l where l.regio = new.regio and l.mens = new.mens and l.wat = 'gemeld' and l.op > new.op - interval '1 day')
     >= (select min(r.per_dag) from indexrecht r where r.regio = new.regio and r.rol = new.rol) then
    raise exception 'Te veel aanmeldingen in een etmaal.' using errcode = '23K03';
  end if;
  return new;
end $$;
