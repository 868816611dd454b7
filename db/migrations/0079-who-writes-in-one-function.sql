-- Waarom: elke schrijfmuur vraagt wie er schrijft, en de database plande dat antwoord bij elke muur van elke opdracht opnieuw. Als functie plant
-- zij het eenmaal per verbinding: een opdracht plannen kost een derde. Alleen waar rijen bijkomen: bij lezen zou zij per rij draaien.
-- Wat zij antwoordt is hetzelfde als kring.ik, en zij ziet niet meer dan wie haar aanroept.
set local role kring_owner;

create function kring.wie_schrijft(out regio text, out rolvervulling uuid, out mens uuid, out organisatie uuid, out rol text, out nu timestamptz)
returns setof record
language plpgsql stable security invoker parallel safe rows 1 cost 10
set search_path = '' as $$
#variable_conflict use_column
begin
  return query select i.regio, i.rolvervulling, i.mens, i.organisatie, i.rol, i.nu from kring.ik i;
end $$;
comment on function kring.wie_schrijft() is 'Wie er nu schrijft; leeg als niemand.';
revoke execute on function kring.wie_schrijft() from public;
grant execute on function kring.wie_schrijft() to kring_app, kring_worker, kring_levering, kring_teller, kring_wachter;

create view kring.schrijver with (security_invoker = true) as
select w.regio, w.rolvervulling, w.mens, w.organisatie, w.rol, w.nu from kring.wie_schrijft() w;
comment on view kring.schrijver is 'Wie er nu schrijft, voor de muur van nieuwe rijen; leeg als niemand.';
grant select on kring.schrijver to kring_app, kring_worker, kring_levering, kring_teller, kring_wachter;

do $$
declare
  p record;
begin
  for p in
    select l.polname, l.polrelid::regclass as tabel, pg_get_expr(l.polwithcheck, l.polrelid) as muur
      from pg_policy l
     where l.polcmd = 'a' and pg_get_expr(l.polwithcheck, l.polrelid) ~ '\mkring\.ik\M'
  loop
    execute format('alter policy %I on %s with check (%s)', p.polname, p.tabel, regexp_replace(p.muur, '\mkring\.ik\M', 'kring.schrijver', 'g'));
  end loop;
end $$;
