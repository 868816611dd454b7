-- Waarom: wat een professional Veilig Thuis vroeg en te horen kreeg, en waarom iemand in nood een zaak opende, is tekst over een gezin. Ook die staat onder
-- de sleutel van haar zaak (besluit 0034). Welke zaak dat is weet wie in nood opent pas als zij open is: de toelichting komt er in
-- dezelfde transactie bij, en zonder toelichting komt de transactie niet rond.
set local role kring_owner;
alter table kring.werkbladpost drop constraint werkbladpost_vraag_check, drop constraint werkbladpost_antwoord_check,
  add constraint werkbladpost_vraag_check check (length(vraag) <= 22500), add constraint werkbladpost_antwoord_check check (length(antwoord) <= 22500);
alter table kring.noodtoegang drop constraint noodtoegang_toelichting_check, alter column toelichting drop not null,
  add constraint noodtoegang_toelichting_check check (length(toelichting) between 10 and 6000);

grant update (toelichting) on kring.noodtoegang to kring_app;
create policy toelichten on kring.noodtoegang for update to kring_app
  using (toelichting is null and exists (select 1 from kring.ik i where i.regio = noodtoegang.regio and i.mens = noodtoegang.mens and i.nu = noodtoegang.van))
  with check (toelichting is not null);

create function kring.bewaak_toelichting() returns trigger language plpgsql security definer set search_path = kring as $$
begin
  if exists (select 1 from noodtoegang n where n.regio = new.regio and n.id = new.id and n.toelichting is null) then
    raise exception 'noodtoegang zonder toelichting' using errcode = '42501';
  end if;
  return null;
end $$;
comment on function kring.bewaak_toelichting() is 'Niemand opent een zaak in nood zonder te zeggen waarom.';
reset role;
grant select (toelichting) on kring.noodtoegang to kring_nood;
alter function kring.bewaak_toelichting() owner to kring_nood;
revoke all on function kring.bewaak_toelichting() from public;
grant execute on function kring.bewaak_toelichting() to kring_owner;
set local role kring_owner;
create constraint trigger bewaak_toelichting after insert on kring.noodtoegang deferrable initially deferred for each row execute function kring.bewaak_toelichting();

reset role;
drop function kring.open_nood(uuid, text, text, text, timestamptz, timestamptz);
set local role kring_owner;
create function kring.open_nood(p_id uuid, p_nummer text, p_reden text, p_tot timestamptz, p_beoordelen_voor timestamptz) returns text
language plpgsql security definer set search_path = kring as $$
declare
  mij record;
  z record;
begin
  select i.* into mij from ik i where i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator');
  if not found then return null; end if;
  select x.id, x.soort into z from zaak x
   where x.regio = mij.regio and x.nummer = p_nummer and x.open and x.soort in ('melding', 'casus')
     and not exists (select 1 from sper s where s.regio = x.regio and s.zaak = x.id and s.mens = mij.mens and s.van <= mij.nu and (s.tot is null or s.tot > mij.nu));
  if not found then return null; end if;
  if exists (select 1 from betrokkenheid b where b.regio = mij.regio and b.zaak = z.id and b.organisatie = mij.organisatie and (b.mens is null or b.mens = mij.mens)
               and b.als in ('houder', 'betrokken') and b.van <= mij.nu and (b.tot is null or b.tot > mij.nu)) then return 'eigen'; end if;
  if exists (select 1 from mijn_nood n where n.zaak = z.id) then return 'loopt'; end if;
  insert into noodtoegang (regio, id, zaak, nummer, mens, rol, organisatie, reden, van, tot, beoordelen_voor)
    values (mij.regio, p_id, z.id, p_nummer, mij.mens, mij.rol, mij.organisatie, p_reden, mij.nu, p_tot, p_beoordelen_voor);
  insert into bericht (regio, id, organisatie, rol, zaak, soort, klok, op)
    select h.regio, gen_random_uuid(), h.organisatie, case z.soort when 'melding' then 'medewerker-veilig-thuis' else 'casusregisseur' end, z.id, 'nood-geopend', null, mij.nu
      from houder h where h.regio = mij.regio and h.zaak = z.id and h.tot is null;
  insert into werk (regio, id, zaak, organisatie, rol, soort, onderwerp, spoed, gestart_op)
    select h.regio, gen_random_uuid(), z.id, h.organisatie, case z.soort when 'melding' then 'medewerker-veilig-thuis' else 'casusregisseur' end, 'nood-bekijken', p_id, 'meteen', mij.nu
      from houder h where h.regio = mij.regio and h.zaak = z.id and h.tot is null;
  insert into bericht (regio, id, organisatie, rol, zaak, soort, klok, op)
    select mij.regio, gen_random_uuid(), r.organisatie, 'privacyfunctionaris', null, 'nood-beoordelen', null, mij.nu
      from (select distinct v.organisatie from rolvervulling v where v.regio = mij.regio and v.rol = 'privacyfunctionaris' and v.van <= mij.nu and (v.tot is null or v.tot > mij.nu)) r;
  return 'geopend';
end $$;
comment on function kring.open_nood(uuid, text, text, timestamptz, timestamptz) is 'Geeft wie nu vraagt kort toegang tot het blad van een zaak, en zegt het meteen aan de houder en aan wie beoordeelt; leeg: die zaak is er niet.';

reset role;
revoke all on function kring.open_nood(uuid, text, text, timestamptz, timestamptz) from public;
alter function kring.open_nood(uuid, text, text, timestamptz, timestamptz) owner to kring_nood;
grant execute on function kring.open_nood(uuid, text, text, timestamptz, timestamptz) to kring_app;
