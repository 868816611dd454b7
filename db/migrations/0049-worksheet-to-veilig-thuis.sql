-- Waarom: van een werkblad gaat alleen wat de professional koos naar Veilig Thuis (R-MC-01): als melding, die daar meteen een melding wordt, of als
-- vraag om advies zonder gegevens van het gezin. Daarna staat op het werkblad wat Veilig Thuis deed, voor zover de melder dat hoort te weten.
set local role kring_owner;

create table kring.werkbladpost (
  regio text not null,
  id uuid not null,
  zaak uuid not null,
  organisatie uuid not null,
  van_organisatie uuid not null,
  mens uuid not null,
  soort text not null check (soort in ('melding', 'advies')),
  acuut boolean not null default false,
  gemeente text not null,
  stand text not null check (stand in ('klaar', 'aangekomen', 'geweigerd', 'beantwoord')),
  sleutel text,
  cijfer bytea,
  vraag text check (length(vraag) <= 4000),
  op timestamptz not null,
  voor timestamptz,
  aangekomen_op timestamptz,
  nummer text,
  informeren_voor timestamptz,
  besloten_op timestamptz,
  terug_op timestamptz,
  terug_tekst uuid,
  gesloten_op timestamptz,
  antwoord text check (length(antwoord) <= 4000),
  beantwoord_op timestamptz,
  beantwoord_door uuid,
  primary key (regio, id),
  foreign key (regio, zaak) references kring.zaak (regio, id) on delete cascade,
  foreign key (regio, organisatie) references kring.organisatie (regio, id) on delete restrict,
  foreign key (regio, van_organisatie) references kring.organisatie (regio, id) on delete restrict,
  foreign key (mens) references kring.mens (id) on delete restrict,
  foreign key (beantwoord_door) references kring.mens (id) on delete restrict,
  check ((sleutel is null) = (cijfer is null)),
  check ((soort = 'advies') = (vraag is not null)),
  -- what was sent is here only until it has arrived
  check (soort <> 'melding' or (stand = 'aangekomen') = (cijfer is null)),
  check ((stand = 'beantwoord') = (antwoord is not null)),
  check ((antwoord is null) = (beantwoord_op is null) and (antwoord is null) = (beantwoord_door is null))
);
create index werkbladpost_zaak on kring.werkbladpost (regio, zaak);
create index werkbladpost_naar on kring.werkbladpost (regio, organisatie, soort, stand, op);
create index werkbladpost_van on kring.werkbladpost (regio, van_organisatie);
create index werkbladpost_mens on kring.werkbladpost (mens);
create index werkbladpost_beantwoord on kring.werkbladpost (beantwoord_door) where beantwoord_door is not null;
create index werkbladpost_tekst on kring.werkbladpost (regio, terug_tekst) where terug_tekst is not null;
comment on table kring.werkbladpost is 'Wat van een werkblad naar Veilig Thuis ging, versleuteld tot het er is, en wat Veilig Thuis liet weten. [bewaren: zaak]';
comment on column kring.werkbladpost.id is 'Bij een melding ook het id van de melding: een zending wordt nooit twee meldingen.';
comment on column kring.werkbladpost.terug_tekst is 'De tekst waarmee Veilig Thuis terugkoppelde; alleen die leest wie op het werkblad staat.';
alter table kring.werkbladpost enable row level security; alter table kring.werkbladpost force row level security;

grant select on kring.werkbladpost to kring_app;
create policy lezen on kring.werkbladpost for select to kring_app using (
  exists (select 1 from kring.mijn_werkblad m where m.regio = werkbladpost.regio and m.zaak = werkbladpost.zaak offset 0));
create policy lezen_advies on kring.werkbladpost for select to kring_app using (
  soort = 'advies' and exists (select 1 from kring.ik i where i.regio = werkbladpost.regio and i.organisatie = werkbladpost.organisatie
                                 and i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper')));
create policy lezen_melding on kring.werkbladpost for select to kring_app using (
  soort = 'melding' and exists (select 1 from kring.mijn_inhoud m where m.regio = werkbladpost.regio and m.zaak = werkbladpost.id
                                  and m.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper') offset 0));
create policy lezen_systeem on kring.werkbladpost for select to kring_app using (
  exists (select 1 from kring.ik i where i.regio = werkbladpost.regio and i.organisatie = werkbladpost.organisatie and i.rol = 'systeem'));
grant insert (regio, id, zaak, organisatie, van_organisatie, mens, soort, acuut, gemeente, stand, sleutel, cijfer, vraag, op, voor) on kring.werkbladpost to kring_app;
create policy sturen on kring.werkbladpost for insert to kring_app with check (
  stand = 'klaar' and op = nullif(current_setting('kring.nu', true), '')::timestamptz
  and exists (select 1 from kring.mijn_werkblad m where m.regio = werkbladpost.regio and m.zaak = werkbladpost.zaak
                and m.mens = werkbladpost.mens and m.organisatie = werkbladpost.van_organisatie offset 0));
grant update (stand, sleutel, cijfer, aangekomen_op, nummer, informeren_voor, besloten_op, terug_op, terug_tekst, gesloten_op, antwoord, beantwoord_op, beantwoord_door)
  on kring.werkbladpost to kring_app;
create policy bezorgen on kring.werkbladpost for update to kring_app
  using (soort = 'melding' and stand in ('klaar', 'aangekomen')
    and exists (select 1 from kring.ik i where i.regio = werkbladpost.regio and i.organisatie = werkbladpost.organisatie and i.rol = 'systeem'))
  with check (regio = current_setting('kring.regio', true));
create policy laten_weten on kring.werkbladpost for update to kring_app
  using (soort = 'melding' and stand = 'aangekomen'
    and exists (select 1 from kring.mijn_inhoud m where m.regio = werkbladpost.regio and m.zaak = werkbladpost.id
                  and m.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper') offset 0))
  with check (regio = current_setting('kring.regio', true) and stand = 'aangekomen');
create policy beantwoorden on kring.werkbladpost for update to kring_app
  using (soort = 'advies' and stand = 'klaar'
    and exists (select 1 from kring.ik i where i.regio = werkbladpost.regio and i.organisatie = werkbladpost.organisatie
                  and i.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper')))
  with check (stand = 'beantwoord'
    and exists (select 1 from kring.ik i where i.mens = werkbladpost.beantwoord_door and i.nu = werkbladpost.beantwoord_op));

-- The report that came of a worksheet, opened by the system in the name of the reporting point it was sent to.
create policy openen_uit_werkblad on kring.zaak for insert to kring_app with check (
  soort = 'melding' and meldbron = 'professional'
  and exists (select 1 from kring.ik i, kring.werkbladpost p
       where i.rol = 'systeem' and i.organisatie = zaak.organisatie and i.nu = zaak.geopend_op
         and p.regio = zaak.regio and p.id = zaak.id and p.organisatie = zaak.organisatie and p.soort = 'melding' and p.stand = 'klaar'));
-- What was told to the reporter is for the reporter: that one text, and nothing else of the report.
create policy terug_op_werkblad on kring.tekst for select to kring_app using (
  exists (select 1 from kring.werkbladpost p join kring.mijn_werkblad m on m.regio = p.regio and m.zaak = p.zaak
           where p.regio = tekst.regio and p.terug_tekst = tekst.id and p.id = tekst.zaak offset 0));
-- Who asks advice from a worksheet lets Veilig Thuis know that a question waits, without naming the sheet.
create policy sturen_adviesvraag on kring.bericht for insert to kring_app with check (
  zaak is null and soort = 'adviesvraag' and rol = 'medewerker-veilig-thuis'
  and exists (select 1 from kring.ik i join kring.werkbladpost p on p.regio = i.regio and p.mens = i.mens and p.op = i.nu and p.soort = 'advies'
               where p.regio = bericht.regio and p.organisatie = bericht.organisatie and i.nu = bericht.op));
