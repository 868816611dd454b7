-- Waarom: wie op het spoor van een persoon werkt staat buiten het dossier en leest alleen wat is vrijgegeven (SD-23); elke verstrekking
-- heeft een termijn en een ontvanger (SD-34).
set local role kring_owner;

-- Who works on one track is barred from the file as a whole, by the bar that everything already asks.
alter table kring.sper drop constraint sper_grond_check;
alter table kring.sper add constraint sper_grond_check check (grond in ('familie', 'kennis', 'collega', 'anders', 'spoor'));

-- The report the case came from tells as much: its offer stays readable for the team, so that bar comes with the one on the case. Who
-- works in the case may set it, for this ground only.
create or replace function kring.bewaak_sper() returns trigger language plpgsql stable set search_path = kring as $$
begin
  if exists (select 1 from mijn_inhoud m where m.regio = new.regio and m.zaak = new.zaak) then return new; end if;
  if new.grond = 'spoor' and exists (select 1 from zaak z join mijn_inhoud m on m.regio = z.regio and m.zaak = z.vervolg_zaak
       where z.regio = new.regio and z.id = new.zaak) then return new; end if;
  raise exception 'alleen wie in zaak % werkt mag iemand sperren', new.zaak using errcode = '42501';
end $$;

alter table kring.deling add column tot timestamptz, add column aan_mens uuid;
comment on column kring.deling.tot is 'Tot wanneer de ontvanger dit mag gebruiken; leeg: geen einddatum, zoals bij een kopie van eigen gegevens.';
comment on column kring.deling.aan_mens is 'De medewerker die het kreeg; leeg: een organisatie, of de betrokkene zelf.';
grant insert (tot, aan_mens) on kring.deling to kring_app;

create table kring.spoorblad (
  regio text not null,
  id uuid not null,
  zaak uuid not null,
  persoon uuid not null,
  mens uuid not null references kring.mens (id) on delete restrict,
  organisatie uuid not null,
  van_organisatie uuid not null,
  op timestamptz not null,
  tot timestamptz not null,
  inhoud jsonb not null,
  primary key (regio, id),
  foreign key (regio, zaak) references kring.zaak (regio, id) on delete cascade,
  foreign key (regio, persoon) references kring.persoon (regio, id) on delete cascade,
  foreign key (regio, organisatie) references kring.organisatie (regio, id) on delete restrict
);
create index spoorblad_mens on kring.spoorblad (regio, mens, op desc);
create index spoorblad_zaak on kring.spoorblad (regio, zaak);
create index spoorblad_persoon on kring.spoorblad (regio, persoon);
comment on table kring.spoorblad is 'Wat voor het spoor van een persoon is vrijgegeven aan een medewerker: het eigen blad van die persoon en wat uitdrukkelijk gedeeld is. [bewaren: zaak]';
alter table kring.spoorblad enable row level security; alter table kring.spoorblad force row level security;

grant select on kring.spoorblad to kring_app;
-- The one it was given to, as long as it was given for, unless barred for another reason; and who works in the case.
create policy lezen on kring.spoorblad for select to kring_app using (
  regio = current_setting('kring.regio', true)
  and (exists (select 1 from kring.mijn_inhoud m where m.regio = spoorblad.regio and m.zaak = spoorblad.zaak offset 0)
    or (exists (select 1 from kring.ik i
             where i.mens = spoorblad.mens and i.organisatie = spoorblad.organisatie and spoorblad.op <= i.nu and spoorblad.tot > i.nu
               and i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator') offset 0)
      and not exists (select 1 from kring.sper s, kring.ik i
             where s.regio = spoorblad.regio and s.zaak = spoorblad.zaak and s.mens = i.mens and s.grond <> 'spoor'
               and s.van <= i.nu and (s.tot is null or s.tot > i.nu) offset 0))));
grant insert (regio, id, zaak, persoon, mens, organisatie, van_organisatie, op, tot, inhoud) on kring.spoorblad to kring_app;
-- Only who works in the case gives something out of it, now, about somebody in it.
create policy schrijven on kring.spoorblad for insert to kring_app with check (
  op = nullif(current_setting('kring.nu', true), '')::timestamptz
  and exists (select 1 from kring.mijn_inhoud m
             where m.regio = spoorblad.regio and m.zaak = spoorblad.zaak and m.organisatie = spoorblad.van_organisatie offset 0)
  and exists (select 1 from kring.zaak_persoon zp
             where zp.regio = spoorblad.regio and zp.zaak = spoorblad.zaak and zp.persoon = spoorblad.persoon offset 0));
