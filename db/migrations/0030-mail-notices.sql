-- Waarom: wie dat wil krijgt een e-mail als er iets wacht dat niet kan wachten. In de mail staan alleen een kenmerk en een link; in de rij
-- die wacht staan alleen ids. Het adres is van de medewerker zelf en staat op een plek die alleen die mens en de worker lezen.
set local role kring_owner;

create table kring.mailkeuze (
  regio text not null references kring.regio (id) on delete restrict,
  mens uuid not null references kring.mens (id) on delete cascade,
  aan boolean not null,
  adres text check (adres ~ '^[!-~]{1,64}@[!-~]{3,190}$' and length(adres) <= 254),
  afwezig_van date,
  afwezig_tot date,
  gewijzigd_op timestamptz not null,
  primary key (regio, mens),
  check (not aan or adres is not null),
  check ((afwezig_van is null) = (afwezig_tot is null) and afwezig_tot >= afwezig_van)
);
create index mailkeuze_mens on kring.mailkeuze (mens);
comment on table kring.mailkeuze is 'Of een medewerker een e-mail wil bij wat niet kan wachten, en waarheen. [bewaren: medewerker]';

create table kring.mailuit (
  regio text not null references kring.regio (id) on delete restrict,
  id uuid not null,
  mens uuid not null references kring.mens (id) on delete cascade,
  over uuid not null,
  zaak uuid,
  gemaakt_op timestamptz not null,
  stand text not null default 'wacht' check (stand in ('wacht', 'verstuurd', 'mislukt', 'vervallen')),
  pogingen integer not null default 0,
  volgende_op timestamptz not null,
  verstuurd_op timestamptz,
  primary key (regio, id),
  unique (regio, mens, over),
  foreign key (regio, zaak) references kring.zaak (regio, id) on delete cascade,
  check ((stand = 'verstuurd') = (verstuurd_op is not null))
);
create index mailuit_wacht on kring.mailuit (regio, volgende_op) where stand = 'wacht';
create index mailuit_zaak on kring.mailuit (regio, zaak);
create index mailuit_mens on kring.mailuit (mens);
comment on table kring.mailuit is 'E-mails aan medewerkers die klaarstaan of weg zijn: alleen ids, nooit een adres of tekst. [bewaren: kort]';
comment on column kring.mailuit.over is 'Het bericht of het werk waar de mail over gaat; per mens hoogstens een mail.';

alter table kring.mailkeuze enable row level security; alter table kring.mailkeuze force row level security;
alter table kring.mailuit enable row level security; alter table kring.mailuit force row level security;

grant select on kring.mailkeuze to kring_app;
grant insert (regio, mens, aan, adres, afwezig_van, afwezig_tot, gewijzigd_op) on kring.mailkeuze to kring_app;
grant update (aan, adres, afwezig_van, afwezig_tot, gewijzigd_op) on kring.mailkeuze to kring_app;
create policy eigen on kring.mailkeuze for select to kring_app using (
  exists (select 1 from kring.ik i where i.regio = mailkeuze.regio and i.mens = mailkeuze.mens));
create policy kiezen on kring.mailkeuze for insert to kring_app with check (
  exists (select 1 from kring.ik i where i.regio = mailkeuze.regio and i.mens = mailkeuze.mens));
create policy bijwerken on kring.mailkeuze for update to kring_app using (
  exists (select 1 from kring.ik i where i.regio = mailkeuze.regio and i.mens = mailkeuze.mens));

-- What did not arrive: for who it was meant for, and for the administrator. What it was about is for nobody to read.
grant select (regio, id, mens, gemaakt_op, stand, pogingen, verstuurd_op) on kring.mailuit to kring_app;
create policy lezen on kring.mailuit for select to kring_app using (
  exists (select 1 from kring.ik i where i.regio = mailuit.regio
            and (i.mens = mailuit.mens or (i.rol = 'beheerder' and mailuit.pogingen > 0 and mailuit.stand in ('wacht', 'mislukt')))));

grant select on kring.mailkeuze to kring_worker;
create policy worker on kring.mailkeuze for select to kring_worker using (regio = current_setting('kring.regio', true));
grant select, delete on kring.mailuit to kring_worker;
grant insert (regio, id, mens, over, zaak, gemaakt_op, volgende_op) on kring.mailuit to kring_worker;
grant update (stand, pogingen, volgende_op, verstuurd_op) on kring.mailuit to kring_worker;
create policy worker on kring.mailuit for all to kring_worker
  using (regio = current_setting('kring.regio', true)) with check (regio = current_setting('kring.regio', true));
