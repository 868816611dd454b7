-- Waarom: van duizenden zaken tegelijk die hun termijn gehad hebben werd van elke uitgerekend of zij weg mag, ook als er vijfhonderd in een voorstel
-- gaan. Bij tienduizend duurde dat langer dan een vraag mag duren. Nu een voor een, de oudste eerst, tot het voorstel vol is; wat moet blijven
-- staat daarachter, zoals eerst.
set local role kring_vernietiging;
create or replace function kring.bewaarlijst(p_klasse text, p_grens timestamptz, p_hoogstens integer)
returns table (zaak uuid, nummer text, soort text, open boolean, begon_op timestamptz, steun_begin timestamptz, steun_open boolean, gehouden_tot date)
language plpgsql stable security definer set search_path = kring as $$
#variable_conflict use_column
declare
  mij text; vandaag date; k record; s record; klaar integer := 0; blijven uuid[] := '{}';
begin
  select i.regio, i.nu::date into mij, vandaag from ik i where i.rol in ('privacyfunctionaris', 'systeem');
  if mij is null then return; end if;
  for k in
    select z.id, z.nummer from zaak z
     where z.regio = mij and klasse_van_zaak(z.soort) = p_klasse and not z.open and z.bewaartermijn_start < p_grens
       and not exists (select 1 from vernietigpost p join vernietiging v on v.regio = p.regio and v.id = p.vernietiging
                        where p.regio = z.regio and p.zaak = z.id and p.stand = 'wacht' and v.stand in ('voorgesteld', 'besloten'))
     order by z.bewaartermijn_start, z.id
  loop
    exit when klaar >= p_hoogstens;
    select * into s from bewaarstand(mij, k.id);
    if s.open or s.begon_op >= p_grens or coalesce(s.gehouden_tot, '-infinity') >= vandaag
      or (p_klasse <> 'huisverbod' and (s.steun_open or coalesce(s.steun_begin >= p_grens, false))) then
      if cardinality(blijven) < p_hoogstens then blijven := blijven || k.id; end if;
    else
      klaar := klaar + 1;
      zaak := k.id; nummer := k.nummer; soort := s.soort; open := s.open; begon_op := s.begon_op;
      steun_begin := s.steun_begin; steun_open := s.steun_open; gehouden_tot := s.gehouden_tot;
      return next;
    end if;
  end loop;
  return query
    select z.id, z.nummer, b.soort, b.open, b.begon_op, b.steun_begin, b.steun_open, b.gehouden_tot
      from unnest(blijven) with ordinality as l (id, n) join zaak z on z.regio = mij and z.id = l.id cross join lateral bewaarstand(mij, z.id) b
     order by l.n limit greatest(p_hoogstens - klaar, 0);
end $$;
