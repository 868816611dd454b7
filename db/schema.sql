-- Gemaakt uit de migraties met npm run schema; verander dit bestand niet met de hand.
-- Het is er om te lezen, en om in een wijziging te zien wat er aan tabellen en rechten verandert.

create role kring_app login nosuperuser nobypassrls noinherit;
create role kring_blikken nologin nosuperuser nobypassrls inherit;
create role kring_inrichter nologin nosuperuser nobypassrls inherit;
create role kring_levering nologin nosuperuser nobypassrls inherit;
create role kring_nood nologin nosuperuser nobypassrls inherit;
create role kring_owner nologin nosuperuser nobypassrls inherit;
create role kring_poort login nosuperuser nobypassrls noinherit;
create role kring_teller nologin nosuperuser nobypassrls inherit;
create role kring_vernietiger login nosuperuser nobypassrls noinherit;
create role kring_vernietiging nologin nosuperuser nobypassrls inherit;
create role kring_wachter nologin nosuperuser nobypassrls inherit;
create role kring_worker login nosuperuser nobypassrls noinherit;

create extension btree_gist;
create schema kring authorization kring_owner;
grant usage on schema kring to kring_app;
grant usage on schema kring to kring_blikken;
grant usage on schema kring to kring_inrichter;
grant usage on schema kring to kring_levering;
grant usage on schema kring to kring_nood;
grant usage on schema kring to kring_poort;
grant usage on schema kring to kring_teller;
grant usage on schema kring to kring_vernietiger;
grant usage on schema kring to kring_vernietiging;
grant usage on schema kring to kring_wachter;
grant usage on schema kring to kring_worker;

create table kring.aanhouding (
  regio text not null,
  id uuid not null,
  zaak uuid not null,
  grond text not null,
  tot date not null,
  mens uuid not null,
  op timestamp with time zone not null,
  weg_op timestamp with time zone,
  weg_door uuid,
  constraint aanhouding_pkey PRIMARY KEY (regio, id),
  constraint aanhouding_mens_fkey FOREIGN KEY (mens) REFERENCES kring.mens(id) ON DELETE RESTRICT,
  constraint aanhouding_regio_zaak_fkey FOREIGN KEY (regio, zaak) REFERENCES kring.zaak(regio, id) ON DELETE CASCADE,
  constraint aanhouding_weg_door_fkey FOREIGN KEY (weg_door) REFERENCES kring.mens(id) ON DELETE RESTRICT,
  constraint aanhouding_check CHECK ((weg_op IS NULL) = (weg_door IS NULL)),
  constraint aanhouding_grond_check CHECK (grond = ANY (ARRAY['verzoek'::text, 'klacht'::text, 'rechtszaak'::text, 'onderzoek'::text, 'zorgvuldige-taak'::text, 'andere-wet'::text]))
);
alter table kring.aanhouding owner to kring_owner;
comment on table kring.aanhouding is 'Dat een zaak langer blijft dan haar termijn, waarom en tot wanneer; geen verhaal. [bewaren: zaak]';
CREATE INDEX aanhouding_zaak ON kring.aanhouding USING btree (regio, zaak);
alter table kring.aanhouding enable row level security;
alter table kring.aanhouding force row level security;
create policy aanhouden on kring.aanhouding for insert to kring_app
  with check (((regio = current_setting('kring.regio'::text, true)) AND (EXISTS ( SELECT 1
   FROM kring.schrijver i
  WHERE ((i.rol = 'privacyfunctionaris'::text) AND (i.mens = aanhouding.mens) AND (i.nu = aanhouding.op))))));
create policy lezen on kring.aanhouding for select to kring_app
  using (((regio = current_setting('kring.regio'::text, true)) AND (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE (i.rol = 'privacyfunctionaris'::text)))));
create policy vernietigen_lezen on kring.aanhouding for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.aanhouding for delete to kring_vernietiging
  using (true);
create policy vrijgeven on kring.aanhouding for update to kring_app
  using (((regio = current_setting('kring.regio'::text, true)) AND (weg_op IS NULL) AND (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE (i.rol = 'privacyfunctionaris'::text)))))
  with check ((EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.mens = aanhouding.weg_door) AND (i.nu = aanhouding.weg_op)))));
grant delete on kring.aanhouding to kring_vernietiging;
grant select on kring.aanhouding to kring_app;
grant insert (regio, id, zaak, grond, tot, mens, op) on kring.aanhouding to kring_app;
grant update (weg_op, weg_door) on kring.aanhouding to kring_app;
grant select (ctid, regio, id, zaak, tot, op, weg_op) on kring.aanhouding to kring_vernietiging;

create table kring.aansluiting (
  regio text not null,
  zaak uuid not null,
  uit_zaak uuid not null,
  persoon uuid not null,
  hulp uuid not null,
  coordinator uuid not null,
  stand text not null,
  gemaakt_op timestamp with time zone not null,
  tot timestamp with time zone,
  apparaat text,
  gehoord_op timestamp with time zone,
  stil_sinds timestamp with time zone,
  volgnummer bigint not null default 0,
  alarmen integer not null default 0,
  hulp_gestopt_op timestamp with time zone,
  constraint aansluiting_pkey PRIMARY KEY (regio, zaak),
  constraint aansluiting_regio_coordinator_fkey FOREIGN KEY (regio, coordinator) REFERENCES kring.organisatie(regio, id) ON DELETE RESTRICT,
  constraint aansluiting_regio_uit_zaak_fkey FOREIGN KEY (regio, uit_zaak) REFERENCES kring.zaak(regio, id) ON DELETE CASCADE,
  constraint aansluiting_regio_zaak_fkey FOREIGN KEY (regio, zaak) REFERENCES kring.zaak(regio, id) ON DELETE CASCADE,
  constraint aansluiting_alarmen_check CHECK (alarmen >= 0),
  constraint aansluiting_apparaat_check CHECK (apparaat ~ '^[A-Za-z0-9-]{3,60}$'::text),
  constraint aansluiting_check CHECK (stand <> 'loopt'::text OR tot IS NOT NULL AND apparaat IS NOT NULL),
  constraint aansluiting_stand_check CHECK (stand = ANY (ARRAY['gevraagd'::text, 'goedgekeurd'::text, 'afgewezen'::text, 'loopt'::text, 'beeindigd'::text])),
  constraint aansluiting_volgnummer_check CHECK (volgnummer >= 0)
);
alter table kring.aansluiting owner to kring_owner;
comment on table kring.aansluiting is 'Elke aansluiting op AWARE: naast welke hulp, tot wanneer, met welk apparaat. [bewaren: zaak]';
CREATE UNIQUE INDEX aansluiting_apparaat ON kring.aansluiting USING btree (regio, apparaat) WHERE (stand = 'loopt'::text);
CREATE INDEX aansluiting_coordinator ON kring.aansluiting USING btree (regio, coordinator);
CREATE INDEX aansluiting_uit ON kring.aansluiting USING btree (regio, uit_zaak);
CREATE TRIGGER sper_erft AFTER INSERT ON kring.aansluiting FOR EACH ROW EXECUTE FUNCTION kring.erf_sper();
alter table kring.aansluiting enable row level security;
alter table kring.aansluiting force row level security;
create policy bijwerken on kring.aansluiting for update to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.mijn_inhoud m
  WHERE ((m.regio = aansluiting.regio) AND (m.zaak = aansluiting.zaak))
 OFFSET 0)))
  with check ((regio = current_setting('kring.regio'::text, true)));
create policy lezen on kring.aansluiting for select to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.mijn_zaak m
  WHERE ((m.regio = aansluiting.regio) AND (m.zaak = aansluiting.zaak))
 OFFSET 0)));
create policy openen on kring.aansluiting for insert to kring_app
  with check (((stand = 'gevraagd'::text) AND (gemaakt_op = (NULLIF(current_setting('kring.nu'::text, true), ''::text))::timestamp with time zone) AND (EXISTS ( SELECT 1
   FROM kring.mijn_opening m
  WHERE ((m.regio = aansluiting.regio) AND (m.zaak = aansluiting.zaak))
 OFFSET 0))));
create policy vernietigen_lezen on kring.aansluiting for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.aansluiting for delete to kring_vernietiging
  using (true);
create policy wachter on kring.aansluiting for select to kring_wachter
  using (true);
create policy worker on kring.aansluiting for all to kring_worker
  using ((regio = current_setting('kring.regio'::text, true)))
  with check ((regio = current_setting('kring.regio'::text, true)));
grant delete on kring.aansluiting to kring_vernietiging;
grant select on kring.aansluiting to kring_app;
grant select on kring.aansluiting to kring_worker;
grant insert (regio, zaak, uit_zaak, persoon, hulp, coordinator, stand, gemaakt_op) on kring.aansluiting to kring_app;
grant update (stand, tot, apparaat, gehoord_op, alarmen) on kring.aansluiting to kring_app;
grant select (ctid, regio, zaak, uit_zaak, persoon, tot) on kring.aansluiting to kring_vernietiging;
grant select (regio, zaak, uit_zaak, persoon, stand, apparaat) on kring.aansluiting to kring_wachter;
grant update (stand, gehoord_op, stil_sinds, volgnummer, alarmen, hulp_gestopt_op) on kring.aansluiting to kring_worker;

create table kring.aanstelling (
  regio text not null,
  mens uuid not null,
  organisatie uuid not null,
  van timestamp with time zone not null,
  tot timestamp with time zone,
  verwijderd_op timestamp with time zone,
  constraint aanstelling_pkey PRIMARY KEY (regio, mens, organisatie),
  constraint aanstelling_mens_fkey FOREIGN KEY (mens) REFERENCES kring.mens(id) ON DELETE RESTRICT,
  constraint aanstelling_regio_fkey FOREIGN KEY (regio) REFERENCES kring.regio(id) ON DELETE RESTRICT,
  constraint aanstelling_regio_organisatie_fkey FOREIGN KEY (regio, organisatie) REFERENCES kring.organisatie(regio, id) ON DELETE RESTRICT
);
alter table kring.aanstelling owner to kring_owner;
comment on table kring.aanstelling is 'Wie voor welke organisatie werkt, van wanneer tot wanneer; leeg einde: nog steeds. [bewaren: medewerker]';
comment on column kring.aanstelling.verwijderd_op is 'Langs de koppeling verwijderd: die vindt haar niet meer; de rij blijft.';
CREATE INDEX aanstelling_organisatie ON kring.aanstelling USING btree (regio, organisatie, mens);
CREATE TRIGGER aanstelling_bewaakt BEFORE INSERT OR UPDATE ON kring.aanstelling FOR EACH ROW WHEN ((CURRENT_USER = 'kring_app'::name)) EXECUTE FUNCTION kring.bewaak_aanstelling();
CREATE TRIGGER aanstelling_gevolgd AFTER UPDATE OF tot ON kring.aanstelling FOR EACH ROW WHEN ((new.tot IS NOT NULL)) EXECUTE FUNCTION kring.volg_aanstelling();
CREATE TRIGGER aanstelling_logt AFTER UPDATE ON kring.aanstelling FOR EACH ROW WHEN (((old.* IS DISTINCT FROM new.*) AND (CURRENT_USER = ANY (ARRAY['kring_app'::name, 'kring_wachter'::name])))) EXECUTE FUNCTION kring.log_beheer();
CREATE TRIGGER aanstelling_logt_nieuw AFTER INSERT ON kring.aanstelling FOR EACH ROW WHEN ((CURRENT_USER = ANY (ARRAY['kring_app'::name, 'kring_wachter'::name]))) EXECUTE FUNCTION kring.log_beheer();
alter table kring.aanstelling enable row level security;
alter table kring.aanstelling force row level security;
create policy beheren on kring.aanstelling for insert to kring_app
  with check (((tot IS NULL) AND (EXISTS ( SELECT 1
   FROM kring.schrijver i
  WHERE ((i.regio = aanstelling.regio) AND (i.rol = 'beheerder'::text) AND (i.nu = aanstelling.van) AND (i.mens <> aanstelling.mens))))));
create policy beheren_wijzigen on kring.aanstelling for update to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.regio = aanstelling.regio) AND (i.rol = 'beheerder'::text) AND (i.mens <> aanstelling.mens)))))
  with check (true);
create policy inrichten on kring.aanstelling for all to kring_inrichter
  using (true)
  with check (true);
create policy koppelen on kring.aanstelling for insert to kring_app
  with check (((tot IS NULL) AND (EXISTS ( SELECT 1
   FROM kring.mijn_koppeling k
  WHERE ((k.regio = aanstelling.regio) AND (k.organisatie = aanstelling.organisatie) AND (k.nu = aanstelling.van))))));
create policy koppelen_wijzigen on kring.aanstelling for update to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.mijn_koppeling k
  WHERE ((k.regio = aanstelling.regio) AND (k.organisatie = aanstelling.organisatie)))))
  with check (true);
create policy lezen on kring.aanstelling for select to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.regio = aanstelling.regio) AND (i.rol = ANY (ARRAY['beheerder'::text, 'privacyfunctionaris'::text]))))));
create policy lezen_koppeling on kring.aanstelling for select to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.mijn_koppeling k
  WHERE ((k.regio = aanstelling.regio) AND (k.organisatie = aanstelling.organisatie)))));
create policy wachter on kring.aanstelling for select to kring_wachter
  using (true);
create policy wachter_stelt_aan on kring.aanstelling for insert to kring_wachter
  with check (true);
create policy wachter_volgt on kring.aanstelling for update to kring_wachter
  using (true)
  with check (true);
grant select on kring.aanstelling to kring_app;
grant select on kring.aanstelling to kring_inrichter;
grant select on kring.aanstelling to kring_wachter;
grant insert (regio, mens, organisatie, van) on kring.aanstelling to kring_app;
grant update (tot, verwijderd_op) on kring.aanstelling to kring_app;
grant insert (regio, mens, organisatie, van, tot) on kring.aanstelling to kring_inrichter;
grant insert (regio, mens, organisatie, van) on kring.aanstelling to kring_wachter;
grant update (tot) on kring.aanstelling to kring_wachter;

create table kring.adresblik (
  regio text not null,
  id uuid not null,
  plek uuid not null,
  mens uuid not null,
  reden text not null,
  op timestamp with time zone not null,
  constraint adresblik_pkey PRIMARY KEY (regio, id),
  constraint adresblik_mens_fkey FOREIGN KEY (mens) REFERENCES kring.mens(id) ON DELETE RESTRICT,
  constraint adresblik_regio_plek_fkey FOREIGN KEY (regio, plek) REFERENCES kring.plek(regio, id) ON DELETE CASCADE,
  constraint adresblik_reden_check CHECK (reden = ANY (ARRAY['verhuizing'::text, 'spoed'::text, 'hulp-in-huis'::text, 'onderhoud'::text]))
);
alter table kring.adresblik owner to kring_owner;
comment on table kring.adresblik is 'Wie het adres van een plek opvroeg, en waarom (SD-27). [bewaren: toegang]';
CREATE INDEX adresblik_mens ON kring.adresblik USING btree (mens);
CREATE INDEX adresblik_plek ON kring.adresblik USING btree (regio, plek, op DESC);
alter table kring.adresblik enable row level security;
alter table kring.adresblik force row level security;
create policy lezen on kring.adresblik for select to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.plek p
  WHERE ((p.regio = adresblik.regio) AND (p.id = adresblik.plek))
 OFFSET 0)));
create policy schrijven on kring.adresblik for insert to kring_app
  with check ((EXISTS ( SELECT 1
   FROM kring.plek p,
    kring.schrijver i
  WHERE ((p.regio = adresblik.regio) AND (p.id = adresblik.plek) AND (i.mens = adresblik.mens) AND (i.nu = adresblik.op)))));
create policy vernietigen_lezen on kring.adresblik for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.adresblik for delete to kring_vernietiging
  using (true);
create policy wachter on kring.adresblik for select to kring_wachter
  using (true);
grant delete on kring.adresblik to kring_vernietiging;
grant select on kring.adresblik to kring_app;
grant insert (regio, id, plek, mens, reden, op) on kring.adresblik to kring_app;
grant select (ctid, regio, id, op) on kring.adresblik to kring_vernietiging;
grant select (regio, plek, mens, op) on kring.adresblik to kring_wachter;

create table kring.advies (
  regio text not null,
  id uuid not null,
  organisatie uuid not null,
  nummer text not null,
  kanaal text not null,
  hoedanigheid text not null,
  vormen text[] not null,
  gemeente text,
  samenvatting text not null,
  uitkomst text not null,
  mens uuid not null,
  op timestamp with time zone not null,
  soort text not null default 'advies'::text,
  naar text,
  dossier uuid,
  constraint advies_pkey PRIMARY KEY (regio, id),
  constraint advies_regio_nummer_key UNIQUE (regio, nummer),
  constraint advies_regio_dossier_fkey FOREIGN KEY (regio, dossier) REFERENCES kring.adviesdossier(regio, id) ON DELETE RESTRICT,
  constraint advies_regio_fkey FOREIGN KEY (regio) REFERENCES kring.regio(id) ON DELETE RESTRICT,
  constraint advies_regio_organisatie_fkey FOREIGN KEY (regio, organisatie) REFERENCES kring.organisatie(regio, id) ON DELETE RESTRICT,
  constraint advies_naar_check CHECK (length(naar) <= 1500),
  constraint advies_samenvatting_check CHECK (length(samenvatting) <= 22500),
  constraint advies_soort_check CHECK (soort = ANY (ARRAY['advies'::text, 'consult'::text, 'coaching'::text, 'gesprek-gezin'::text, 'overleg'::text, 'veiligheidsplan'::text, 'training'::text])),
  constraint advies_uitkomst_check CHECK (uitkomst = ANY (ARRAY['einde-contact'::text, 'advies'::text, 'ondersteuning'::text, 'melding-geadviseerd'::text, 'doorverwezen'::text]))
);
alter table kring.advies owner to kring_owner;
comment on table kring.advies is 'Adviezen: niets dat het gezin herleidbaar maakt. [bewaren: advies]';
CREATE INDEX advies_dossier ON kring.advies USING btree (regio, dossier) WHERE (dossier IS NOT NULL);
CREATE INDEX advies_lijst ON kring.advies USING btree (regio, organisatie, op DESC, id);
CREATE TRIGGER tel_advies AFTER INSERT ON kring.advies FOR EACH ROW EXECUTE FUNCTION kring.tel_advies();
alter table kring.advies enable row level security;
alter table kring.advies force row level security;
create policy eigen on kring.advies for all to kring_app
  using (((regio = current_setting('kring.regio'::text, true)) AND (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.organisatie = advies.organisatie) AND (i.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text])))))))
  with check (((regio = current_setting('kring.regio'::text, true)) AND (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.organisatie = advies.organisatie) AND (i.mens = advies.mens) AND (i.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text])))))));
create policy levering on kring.advies for select to kring_levering
  using ((soort = 'advies'::text));
create policy teller on kring.advies for select to kring_teller
  using (true);
create policy vernietigen_lezen on kring.advies for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.advies for delete to kring_vernietiging
  using (true);
grant delete on kring.advies to kring_vernietiging;
grant select on kring.advies to kring_app;
grant insert (regio, id, organisatie, nummer, kanaal, hoedanigheid, vormen, gemeente, samenvatting, uitkomst, mens, op, soort, naar, dossier) on kring.advies to kring_app;
grant select (regio, organisatie, nummer, hoedanigheid, vormen, op, soort) on kring.advies to kring_levering;
grant select (regio, id, kanaal, hoedanigheid, vormen, gemeente, uitkomst, op, soort) on kring.advies to kring_teller;
grant select (ctid, regio, id, nummer, op, soort, dossier) on kring.advies to kring_vernietiging;

create table kring.adviescontact (
  regio text not null,
  id uuid not null,
  organisatie uuid not null,
  jaar integer not null,
  maand integer not null,
  kanaal text not null,
  soort text not null,
  constraint adviescontact_pkey PRIMARY KEY (regio, id),
  constraint adviescontact_regio_fkey FOREIGN KEY (regio) REFERENCES kring.regio(id) ON DELETE RESTRICT,
  constraint adviescontact_regio_organisatie_fkey FOREIGN KEY (regio, organisatie) REFERENCES kring.organisatie(regio, id) ON DELETE RESTRICT,
  constraint adviescontact_jaar_check CHECK (jaar >= 2000 AND jaar <= 2200),
  constraint adviescontact_kanaal_check CHECK (kanaal ~ '^[a-z-]{1,40}$'::text),
  constraint adviescontact_maand_check CHECK (maand >= 1 AND maand <= 12),
  constraint adviescontact_soort_check CHECK (soort ~ '^[a-z-]{1,40}$'::text)
);
alter table kring.adviescontact owner to kring_owner;
comment on table kring.adviescontact is 'Adviescontacten, geteld: een maand, een kanaal en een soort; geen dag, geen mens, geen inhoud. [bewaren: naslag]';
CREATE INDEX adviescontact_telling ON kring.adviescontact USING btree (regio, organisatie, jaar, kanaal, soort);
alter table kring.adviescontact enable row level security;
alter table kring.adviescontact force row level security;
create policy lezen on kring.adviescontact for select to kring_app
  using (((regio = current_setting('kring.regio'::text, true)) AND (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.regio = adviescontact.regio) AND (((i.organisatie = adviescontact.organisatie) AND (i.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text]))) OR (i.rol = ANY (ARRAY['procesregisseur'::text, 'beleidsmedewerker'::text]))))))));
create policy tellen on kring.adviescontact for insert to kring_app
  with check (((regio = current_setting('kring.regio'::text, true)) AND (EXISTS ( SELECT 1
   FROM kring.schrijver i
  WHERE ((i.regio = adviescontact.regio) AND (i.organisatie = adviescontact.organisatie) AND (i.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text])))))));
create policy teller on kring.adviescontact for select to kring_teller
  using (true);
grant insert (regio, id, organisatie, jaar, maand, kanaal, soort) on kring.adviescontact to kring_app;
grant select (regio, id, organisatie, jaar, maand, kanaal, soort) on kring.adviescontact to kring_app;
grant select (regio, jaar, maand, kanaal) on kring.adviescontact to kring_teller;

create table kring.adviesdossier (
  regio text not null,
  id uuid not null,
  organisatie uuid not null,
  nummer text not null,
  hoedanigheid text not null,
  vraag text not null,
  mens uuid not null,
  op timestamp with time zone not null,
  gesloten_op timestamp with time zone,
  constraint adviesdossier_pkey PRIMARY KEY (regio, id),
  constraint adviesdossier_regio_nummer_key UNIQUE (regio, nummer),
  constraint adviesdossier_mens_fkey FOREIGN KEY (mens) REFERENCES kring.mens(id) ON DELETE RESTRICT,
  constraint adviesdossier_regio_fkey FOREIGN KEY (regio) REFERENCES kring.regio(id) ON DELETE RESTRICT,
  constraint adviesdossier_regio_organisatie_fkey FOREIGN KEY (regio, organisatie) REFERENCES kring.organisatie(regio, id) ON DELETE RESTRICT,
  constraint adviesdossier_vraag_check CHECK (length(vraag) >= 1 AND length(vraag) <= 22500)
);
alter table kring.adviesdossier owner to kring_owner;
comment on table kring.adviesdossier is 'Raad in stappen aan een professional: zijn vraag, niets van het gezin. [bewaren: advies]';
CREATE INDEX adviesdossier_lijst ON kring.adviesdossier USING btree (regio, organisatie, op DESC, id);
alter table kring.adviesdossier enable row level security;
alter table kring.adviesdossier force row level security;
create policy lezen on kring.adviesdossier for select to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.regio = adviesdossier.regio) AND (i.organisatie = adviesdossier.organisatie) AND (i.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text]))))));
create policy openen on kring.adviesdossier for insert to kring_app
  with check ((EXISTS ( SELECT 1
   FROM kring.schrijver i
  WHERE ((i.regio = adviesdossier.regio) AND (i.organisatie = adviesdossier.organisatie) AND (i.mens = adviesdossier.mens) AND (i.nu = adviesdossier.op) AND (i.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text]))))));
create policy sluiten on kring.adviesdossier for update to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.regio = adviesdossier.regio) AND (i.organisatie = adviesdossier.organisatie) AND (i.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text]))))));
create policy vernietigen_lezen on kring.adviesdossier for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.adviesdossier for delete to kring_vernietiging
  using (true);
grant delete on kring.adviesdossier to kring_vernietiging;
grant select on kring.adviesdossier to kring_app;
grant insert (regio, id, organisatie, nummer, hoedanigheid, vraag, mens, op) on kring.adviesdossier to kring_app;
grant update (gesloten_op) on kring.adviesdossier to kring_app;
grant select (ctid, regio, id, nummer, vraag, op, gesloten_op) on kring.adviesdossier to kring_vernietiging;

create table kring.adviessleutel (
  regio text not null,
  advies uuid not null,
  plek bigint not null,
  constraint adviessleutel_pkey PRIMARY KEY (regio, advies),
  constraint adviessleutel_regio_fkey FOREIGN KEY (regio) REFERENCES kring.regio(id) ON DELETE RESTRICT,
  constraint adviessleutel_plek_check CHECK (plek > 0)
);
alter table kring.adviessleutel owner to kring_owner;
comment on table kring.adviessleutel is 'Op welke plek buiten de database de sleutel van een advies, een adviesdossier of een vraag om raad ligt: een nummer, geen sleutel. [bewaren: advies]';
CREATE INDEX adviessleutel_plek ON kring.adviessleutel USING btree (plek);
CREATE TRIGGER sleutel_over AFTER DELETE ON kring.adviessleutel FOR EACH ROW EXECUTE FUNCTION kring.sleutel_over();
alter table kring.adviessleutel enable row level security;
alter table kring.adviessleutel force row level security;
create policy schrijven on kring.adviessleutel for insert to kring_app
  with check (((EXISTS ( SELECT 1
   FROM kring.schrijver i
  WHERE ((i.regio = adviessleutel.regio) AND (i.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text, 'casusregisseur'::text, 'teamcoordinator'::text]))))) OR (EXISTS ( SELECT 1
   FROM kring.adviesvraag v
  WHERE ((v.regio = adviessleutel.regio) AND (v.id = adviessleutel.advies))))));
create policy vernietigen_lezen on kring.adviessleutel for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.adviessleutel for delete to kring_vernietiging
  using (true);
create policy wachter on kring.adviessleutel for select to kring_wachter
  using (true);
grant delete on kring.adviessleutel to kring_vernietiging;
grant insert (regio, advies, plek) on kring.adviessleutel to kring_app;
grant select (ctid, regio, advies, plek) on kring.adviessleutel to kring_vernietiging;
grant select (regio, advies, plek) on kring.adviessleutel to kring_wachter;

create table kring.adviesstap (
  regio text not null,
  id uuid not null,
  dossier uuid not null,
  organisatie uuid not null,
  soort text not null,
  wat text not null,
  voor_op timestamp with time zone not null,
  mens uuid not null,
  gedaan_op timestamp with time zone,
  constraint adviesstap_pkey PRIMARY KEY (regio, id),
  constraint adviesstap_mens_fkey FOREIGN KEY (mens) REFERENCES kring.mens(id) ON DELETE RESTRICT,
  constraint adviesstap_regio_dossier_fkey FOREIGN KEY (regio, dossier) REFERENCES kring.adviesdossier(regio, id) ON DELETE CASCADE,
  constraint adviesstap_regio_organisatie_fkey FOREIGN KEY (regio, organisatie) REFERENCES kring.organisatie(regio, id) ON DELETE RESTRICT,
  constraint adviesstap_soort_check CHECK (soort = ANY (ARRAY['stap'::text, 'hercontact'::text])),
  constraint adviesstap_wat_check CHECK (length(wat) >= 1 AND length(wat) <= 6000)
);
alter table kring.adviesstap owner to kring_owner;
comment on table kring.adviesstap is 'Wat is afgesproken in een adviesdossier, met een dag; ook opnieuw contact met de vrager. [bewaren: advies]';
CREATE INDEX adviesstap_dossier ON kring.adviesstap USING btree (regio, dossier, voor_op);
CREATE INDEX adviesstap_open ON kring.adviesstap USING btree (regio, organisatie, voor_op) WHERE (gedaan_op IS NULL);
alter table kring.adviesstap enable row level security;
alter table kring.adviesstap force row level security;
create policy afspreken on kring.adviesstap for insert to kring_app
  with check ((EXISTS ( SELECT 1
   FROM (kring.schrijver i
     JOIN kring.adviesdossier d ON (((d.regio = i.regio) AND (d.organisatie = i.organisatie))))
  WHERE ((d.regio = adviesstap.regio) AND (d.id = adviesstap.dossier) AND (i.organisatie = adviesstap.organisatie) AND (i.mens = adviesstap.mens) AND (i.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text]))))));
create policy doen on kring.adviesstap for update to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.regio = adviesstap.regio) AND (i.organisatie = adviesstap.organisatie) AND (i.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text]))))));
create policy lezen on kring.adviesstap for select to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.regio = adviesstap.regio) AND (i.organisatie = adviesstap.organisatie) AND (i.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text]))))));
create policy vernietigen_lezen on kring.adviesstap for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.adviesstap for delete to kring_vernietiging
  using (true);
grant delete on kring.adviesstap to kring_vernietiging;
grant select on kring.adviesstap to kring_app;
grant insert (regio, id, dossier, organisatie, soort, wat, voor_op, mens) on kring.adviesstap to kring_app;
grant update (gedaan_op) on kring.adviesstap to kring_app;
grant select (ctid, regio, id, dossier, soort) on kring.adviesstap to kring_vernietiging;

create table kring.adviesvraag (
  regio text not null,
  id uuid not null,
  organisatie uuid not null,
  mens uuid not null,
  nummer text not null,
  aan text not null,
  aan_mens uuid,
  vraag text not null,
  gesteld_op timestamp with time zone not null,
  antwoord text,
  beantwoord_op timestamp with time zone,
  beantwoord_door uuid,
  constraint adviesvraag_pkey PRIMARY KEY (regio, id),
  constraint adviesvraag_regio_nummer_key UNIQUE (regio, nummer),
  constraint adviesvraag_aan_mens_fkey FOREIGN KEY (aan_mens) REFERENCES kring.mens(id) ON DELETE RESTRICT,
  constraint adviesvraag_beantwoord_door_fkey FOREIGN KEY (beantwoord_door) REFERENCES kring.mens(id) ON DELETE RESTRICT,
  constraint adviesvraag_mens_fkey FOREIGN KEY (mens) REFERENCES kring.mens(id) ON DELETE RESTRICT,
  constraint adviesvraag_regio_fkey FOREIGN KEY (regio) REFERENCES kring.regio(id) ON DELETE RESTRICT,
  constraint adviesvraag_regio_organisatie_fkey FOREIGN KEY (regio, organisatie) REFERENCES kring.organisatie(regio, id) ON DELETE RESTRICT,
  constraint adviesvraag_aan_check CHECK (aan = ANY (ARRAY['specialist'::text, 'veilig-thuis'::text, 'raad'::text, 'gi'::text, 'save'::text, 'eigen-team'::text])),
  constraint adviesvraag_antwoord_check CHECK (length(antwoord) >= 1 AND length(antwoord) <= 22500),
  constraint adviesvraag_check CHECK ((antwoord IS NULL) = (beantwoord_op IS NULL) AND (antwoord IS NULL) = (beantwoord_door IS NULL)),
  constraint adviesvraag_vraag_check CHECK (length(vraag) >= 1 AND length(vraag) <= 22500)
);
alter table kring.adviesvraag owner to kring_owner;
comment on table kring.adviesvraag is 'Een vraag om raad aan een deskundige of instantie, met antwoord en dagen; wie antwoordt ziet alleen de vraag. [bewaren: advies]';
CREATE INDEX adviesvraag_aan ON kring.adviesvraag USING btree (regio, aan_mens, gesteld_op DESC) WHERE (aan_mens IS NOT NULL);
CREATE INDEX adviesvraag_van ON kring.adviesvraag USING btree (regio, organisatie, gesteld_op DESC);
alter table kring.adviesvraag enable row level security;
alter table kring.adviesvraag force row level security;
create policy antwoorden on kring.adviesvraag for update to kring_app
  using (((antwoord IS NULL) AND (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.regio = adviesvraag.regio) AND ((i.mens = adviesvraag.aan_mens) OR ((adviesvraag.aan_mens IS NULL) AND (i.organisatie = adviesvraag.organisatie) AND (i.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text, 'casusregisseur'::text, 'teamcoordinator'::text])))))))))
  with check ((EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.regio = adviesvraag.regio) AND (i.mens = adviesvraag.beantwoord_door) AND (i.nu = adviesvraag.beantwoord_op)))));
create policy lezen on kring.adviesvraag for select to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.regio = adviesvraag.regio) AND ((i.mens = adviesvraag.aan_mens) OR ((i.organisatie = adviesvraag.organisatie) AND (i.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text, 'casusregisseur'::text, 'teamcoordinator'::text]))))))));
create policy vernietigen_lezen on kring.adviesvraag for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.adviesvraag for delete to kring_vernietiging
  using (true);
create policy vragen on kring.adviesvraag for insert to kring_app
  with check ((EXISTS ( SELECT 1
   FROM kring.schrijver i
  WHERE ((i.regio = adviesvraag.regio) AND (i.organisatie = adviesvraag.organisatie) AND (i.mens = adviesvraag.mens) AND (i.nu = adviesvraag.gesteld_op) AND (i.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text, 'casusregisseur'::text, 'teamcoordinator'::text]))))));
grant delete on kring.adviesvraag to kring_vernietiging;
grant select on kring.adviesvraag to kring_app;
grant insert (regio, id, organisatie, mens, nummer, aan, aan_mens, vraag, gesteld_op) on kring.adviesvraag to kring_app;
grant update (antwoord, beantwoord_op, beantwoord_door) on kring.adviesvraag to kring_app;
grant select (ctid, regio, id, nummer, vraag, gesteld_op, beantwoord_op) on kring.adviesvraag to kring_vernietiging;

create table kring.alarm (
  regio text not null,
  id uuid not null,
  zaak uuid not null,
  langs text not null,
  volgnummer bigint,
  op timestamp with time zone not null,
  ontvangen_op timestamp with time zone not null,
  aanvaard_op timestamp with time zone,
  aanvaard_door uuid,
  reactie text,
  ter_plaatse_op timestamp with time zone,
  afgehandeld_op timestamp with time zone,
  afgehandeld_door uuid,
  verwerkt_op timestamp with time zone,
  constraint alarm_pkey PRIMARY KEY (regio, id),
  constraint alarm_aanvaard_door_fkey FOREIGN KEY (aanvaard_door) REFERENCES kring.mens(id) ON DELETE RESTRICT,
  constraint alarm_afgehandeld_door_fkey FOREIGN KEY (afgehandeld_door) REFERENCES kring.mens(id) ON DELETE RESTRICT,
  constraint alarm_regio_zaak_fkey FOREIGN KEY (regio, zaak) REFERENCES kring.zaak(regio, id) ON DELETE CASCADE,
  constraint alarm_check CHECK ((aanvaard_op IS NULL) = (aanvaard_door IS NULL)),
  constraint alarm_check1 CHECK ((afgehandeld_op IS NULL) = (afgehandeld_door IS NULL)),
  constraint alarm_check2 CHECK ((afgehandeld_op IS NULL) = (reactie IS NULL)),
  constraint alarm_check3 CHECK (verwerkt_op IS NULL OR afgehandeld_op IS NOT NULL),
  constraint alarm_langs_check CHECK (langs = ANY (ARRAY['meldkamer'::text, 'hand'::text])),
  constraint alarm_reactie_check CHECK (reactie ~ '^[a-z-]{1,40}$'::text),
  constraint alarm_volgnummer_check CHECK (volgnummer >= 0)
);
alter table kring.alarm owner to kring_owner;
comment on table kring.alarm is 'Elk alarm: wanneer, wie het aannam en wat de politie deed; niet waar en niet wie. [bewaren: zaak]';
CREATE INDEX alarm_aanvaard ON kring.alarm USING btree (aanvaard_door);
CREATE INDEX alarm_afgehandeld ON kring.alarm USING btree (afgehandeld_door);
CREATE INDEX alarm_loopt ON kring.alarm USING btree (regio, ontvangen_op) WHERE (verwerkt_op IS NULL);
CREATE UNIQUE INDEX alarm_volgnummer ON kring.alarm USING btree (regio, zaak, volgnummer);
CREATE INDEX alarm_zaak ON kring.alarm USING btree (regio, zaak);
CREATE TRIGGER alarm_bewaakt BEFORE UPDATE ON kring.alarm FOR EACH ROW WHEN ((CURRENT_USER = 'kring_app'::name)) EXECUTE FUNCTION kring.bewaak_alarm();
alter table kring.alarm enable row level security;
alter table kring.alarm force row level security;
create policy lezen on kring.alarm for select to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.mijn_alarmdienst m
  WHERE ((m.regio = alarm.regio) AND (m.zaak = alarm.zaak) AND ((alarm.afgehandeld_op IS NULL) OR (alarm.afgehandeld_op > (m.nu - '72:00:00'::interval))))
 OFFSET 0)));
create policy met_de_hand on kring.alarm for insert to kring_app
  with check (((langs = 'hand'::text) AND (EXISTS ( SELECT 1
   FROM kring.schrijver i
  WHERE ((i.mens = alarm.afgehandeld_door) AND (i.nu = alarm.afgehandeld_op)))) AND (EXISTS ( SELECT 1
   FROM kring.mijn_inhoud m
  WHERE ((m.regio = alarm.regio) AND (m.zaak = alarm.zaak))
 OFFSET 0))));
create policy opvolgen on kring.alarm for update to kring_app
  using (((afgehandeld_op IS NULL) AND (EXISTS ( SELECT 1
   FROM kring.mijn_alarmdienst m
  WHERE ((m.regio = alarm.regio) AND (m.zaak = alarm.zaak))
 OFFSET 0))))
  with check ((regio = current_setting('kring.regio'::text, true)));
create policy vernietigen_lezen on kring.alarm for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.alarm for delete to kring_vernietiging
  using (true);
create policy wachter on kring.alarm for select to kring_wachter
  using (true);
create policy worker on kring.alarm for all to kring_worker
  using ((regio = current_setting('kring.regio'::text, true)))
  with check ((regio = current_setting('kring.regio'::text, true)));
grant delete on kring.alarm to kring_vernietiging;
grant select on kring.alarm to kring_app;
grant select on kring.alarm to kring_wachter;
grant select on kring.alarm to kring_worker;
grant insert (regio, id, zaak, langs, op, ontvangen_op, reactie, ter_plaatse_op, afgehandeld_op, afgehandeld_door) on kring.alarm to kring_app;
grant update (aanvaard_op, aanvaard_door, reactie, ter_plaatse_op, afgehandeld_op, afgehandeld_door) on kring.alarm to kring_app;
grant select (ctid, regio, id, zaak, op) on kring.alarm to kring_vernietiging;
grant insert (regio, id, zaak, langs, volgnummer, op, ontvangen_op) on kring.alarm to kring_worker;
grant update (verwerkt_op) on kring.alarm to kring_worker;

create table kring.alarmbericht (
  regio text not null,
  id uuid not null,
  sleutel text not null,
  som text not null,
  soort text not null,
  volgnummer bigint not null,
  ontvangen_op timestamp with time zone not null,
  uitkomst text not null,
  alarm uuid,
  constraint alarmbericht_pkey PRIMARY KEY (regio, id),
  constraint alarmbericht_regio_fkey FOREIGN KEY (regio) REFERENCES kring.regio(id) ON DELETE RESTRICT,
  constraint alarmbericht_som_check CHECK (som ~ '^[0-9a-f]{64}$'::text),
  constraint alarmbericht_soort_check CHECK (soort = ANY (ARRAY['alarm'::text, 'hartslag'::text])),
  constraint alarmbericht_uitkomst_check CHECK (uitkomst = ANY (ARRAY['vastgelegd'::text, 'gehoord'::text, 'oud'::text, 'geen-aansluiting'::text]))
);
alter table kring.alarmbericht owner to kring_owner;
comment on table kring.alarmbericht is 'Berichten van een meldkamer: welk nummer al kwam, zodat hetzelfde bericht een keer telt. Weg na 72 uur. [bewaren: kort]';
CREATE INDEX alarmbericht_weg ON kring.alarmbericht USING btree (regio, ontvangen_op);
alter table kring.alarmbericht enable row level security;
alter table kring.alarmbericht force row level security;
create policy worker on kring.alarmbericht for all to kring_worker
  using ((regio = current_setting('kring.regio'::text, true)))
  with check ((regio = current_setting('kring.regio'::text, true)));
grant delete, select on kring.alarmbericht to kring_worker;
grant insert (regio, id, sleutel, som, soort, volgnummer, ontvangen_op, uitkomst, alarm) on kring.alarmbericht to kring_worker;

create table kring.alarmblik (
  regio text not null,
  id uuid not null,
  alarm uuid not null,
  mens uuid not null,
  reden text not null,
  op timestamp with time zone not null,
  constraint alarmblik_pkey PRIMARY KEY (regio, id),
  constraint alarmblik_mens_fkey FOREIGN KEY (mens) REFERENCES kring.mens(id) ON DELETE RESTRICT,
  constraint alarmblik_regio_alarm_fkey FOREIGN KEY (regio, alarm) REFERENCES kring.alarm(regio, id) ON DELETE CASCADE,
  constraint alarmblik_reden_check CHECK (reden = ANY (ARRAY['opvolgen'::text, 'collega-helpen'::text, 'dienst-overnemen'::text]))
);
alter table kring.alarmblik owner to kring_owner;
comment on table kring.alarmblik is 'Wie een alarm aannam en zo plaats en persoon zag, en waarom. [bewaren: toegang]';
CREATE INDEX alarmblik_alarm ON kring.alarmblik USING btree (regio, alarm, mens);
CREATE INDEX alarmblik_mens ON kring.alarmblik USING btree (mens);
alter table kring.alarmblik enable row level security;
alter table kring.alarmblik force row level security;
create policy aannemen on kring.alarmblik for insert to kring_app
  with check ((EXISTS ( SELECT 1
   FROM (kring.alarm a
     JOIN kring.mijn_alarmdienst m ON (((m.regio = a.regio) AND (m.zaak = a.zaak))))
  WHERE ((a.regio = alarmblik.regio) AND (a.id = alarmblik.alarm) AND (m.mens = alarmblik.mens) AND (m.nu = alarmblik.op))
 OFFSET 0)));
create policy lezen on kring.alarmblik for select to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.alarm a
  WHERE ((a.regio = alarmblik.regio) AND (a.id = alarmblik.alarm))
 OFFSET 0)));
create policy vernietigen_lezen on kring.alarmblik for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.alarmblik for delete to kring_vernietiging
  using (true);
create policy wachter on kring.alarmblik for select to kring_wachter
  using (true);
grant delete on kring.alarmblik to kring_vernietiging;
grant select on kring.alarmblik to kring_app;
grant select on kring.alarmblik to kring_wachter;
grant insert (regio, id, alarm, mens, reden, op) on kring.alarmblik to kring_app;
grant select (ctid, regio, id, alarm, op) on kring.alarmblik to kring_vernietiging;

create table kring.alarmdienst (
  regio text not null,
  zaak uuid not null,
  organisatie uuid not null,
  rol text not null,
  constraint alarmdienst_pkey PRIMARY KEY (regio, zaak, organisatie, rol),
  constraint alarmdienst_regio_organisatie_fkey FOREIGN KEY (regio, organisatie) REFERENCES kring.organisatie(regio, id) ON DELETE RESTRICT,
  constraint alarmdienst_regio_zaak_fkey FOREIGN KEY (regio, zaak) REFERENCES kring.zaak(regio, id) ON DELETE CASCADE,
  constraint alarmdienst_rol_check CHECK (rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text, 'casusregisseur'::text, 'teamcoordinator'::text, 'ketenpartner'::text]))
);
alter table kring.alarmdienst owner to kring_owner;
comment on table kring.alarmdienst is 'Wie volgens de toekenning hoort dat er een alarm loopt: organisatie en rol. [bewaren: zaak]';
CREATE INDEX alarmdienst_wie ON kring.alarmdienst USING btree (regio, organisatie, rol);
alter table kring.alarmdienst enable row level security;
alter table kring.alarmdienst force row level security;
create policy lezen on kring.alarmdienst for select to kring_app
  using (((regio = current_setting('kring.regio'::text, true)) AND ((EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.organisatie = alarmdienst.organisatie) AND (i.rol = alarmdienst.rol)))) OR (EXISTS ( SELECT 1
   FROM kring.mijn_inhoud m
  WHERE ((m.regio = alarmdienst.regio) AND (m.zaak = alarmdienst.zaak))
 OFFSET 0)))));
create policy schrijven on kring.alarmdienst for insert to kring_app
  with check ((EXISTS ( SELECT 1
   FROM (kring.mijn_inhoud m
     JOIN kring.aansluiting a ON (((a.regio = m.regio) AND (a.zaak = m.zaak))))
  WHERE ((m.regio = alarmdienst.regio) AND (m.zaak = alarmdienst.zaak) AND (m.organisatie = a.coordinator) AND (m.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text])))
 OFFSET 0)));
create policy vernietigen_lezen on kring.alarmdienst for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.alarmdienst for delete to kring_vernietiging
  using (true);
create policy wachter on kring.alarmdienst for select to kring_wachter
  using (true);
grant delete on kring.alarmdienst to kring_vernietiging;
grant select on kring.alarmdienst to kring_app;
grant select on kring.alarmdienst to kring_wachter;
grant insert (regio, zaak, organisatie, rol) on kring.alarmdienst to kring_app;
grant select (ctid, regio, zaak) on kring.alarmdienst to kring_vernietiging;

create table kring.alarmplaats (
  regio text not null,
  alarm uuid not null,
  sleutel text not null,
  cijfer bytea not null,
  weg_na timestamp with time zone not null,
  gebruikt_in text,
  constraint alarmplaats_pkey PRIMARY KEY (regio, alarm),
  constraint alarmplaats_regio_alarm_fkey FOREIGN KEY (regio, alarm) REFERENCES kring.alarm(regio, id) ON DELETE CASCADE,
  constraint alarmplaats_gebruikt_in_check CHECK (length(gebruikt_in) >= 1 AND length(gebruikt_in) <= 200)
);
alter table kring.alarmplaats owner to kring_owner;
comment on table kring.alarmplaats is 'Waar een alarm was, versleuteld. Weg na 72 uur, tenzij gebruikt in een rapport: dan met de zaak. [bewaren: kort]';
comment on column kring.alarmplaats.cijfer is 'Versleuteld met een sleutel buiten de database; niemand leest deze kolom, alleen open_alarm geeft haar.';
CREATE INDEX alarmplaats_weg ON kring.alarmplaats USING btree (regio, weg_na) WHERE (gebruikt_in IS NULL);
alter table kring.alarmplaats enable row level security;
alter table kring.alarmplaats force row level security;
create policy gebruiken on kring.alarmplaats for update to kring_app
  using (((gebruikt_in IS NULL) AND (EXISTS ( SELECT 1
   FROM kring.alarmblik b,
    kring.ik i
  WHERE ((b.regio = alarmplaats.regio) AND (b.alarm = alarmplaats.alarm) AND (b.mens = i.mens))
 OFFSET 0))))
  with check ((gebruikt_in IS NOT NULL));
create policy lezen on kring.alarmplaats for select to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.alarmblik b,
    kring.ik i
  WHERE ((b.regio = alarmplaats.regio) AND (b.alarm = alarmplaats.alarm) AND (b.mens = i.mens))
 OFFSET 0)));
create policy vernietigen_lezen on kring.alarmplaats for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.alarmplaats for delete to kring_vernietiging
  using (true);
create policy wachter on kring.alarmplaats for select to kring_wachter
  using (true);
create policy worker on kring.alarmplaats for all to kring_worker
  using ((regio = current_setting('kring.regio'::text, true)))
  with check ((regio = current_setting('kring.regio'::text, true)));
grant delete on kring.alarmplaats to kring_vernietiging;
grant delete on kring.alarmplaats to kring_worker;
grant select on kring.alarmplaats to kring_wachter;
grant select (regio, alarm, weg_na, gebruikt_in) on kring.alarmplaats to kring_app;
grant update (gebruikt_in) on kring.alarmplaats to kring_app;
grant select (ctid, regio, alarm) on kring.alarmplaats to kring_vernietiging;
grant insert (regio, alarm, sleutel, cijfer, weg_na) on kring.alarmplaats to kring_worker;
grant select (regio, alarm, weg_na, gebruikt_in) on kring.alarmplaats to kring_worker;

create table kring.alarmsleutel (
  regio text not null,
  naam text not null,
  sleutel text not null,
  omhuld bytea not null,
  nonce bytea not null,
  cijfer bytea not null,
  som bytea not null,
  van timestamp with time zone not null,
  tot timestamp with time zone,
  constraint alarmsleutel_pkey PRIMARY KEY (regio, naam),
  constraint alarmsleutel_regio_fkey FOREIGN KEY (regio) REFERENCES kring.regio(id) ON DELETE RESTRICT,
  constraint alarmsleutel_naam_check CHECK (naam ~ '^[a-z0-9-]{2,60}$'::text)
);
alter table kring.alarmsleutel owner to kring_owner;
comment on table kring.alarmsleutel is 'Waarmee een meldkamer haar berichten ondertekent; verzegeld in de kluis. [bewaren: naslag]';
alter table kring.alarmsleutel enable row level security;
alter table kring.alarmsleutel force row level security;
create policy inrichten on kring.alarmsleutel for all to kring_inrichter
  using (true)
  with check (true);
create policy worker on kring.alarmsleutel for select to kring_worker
  using ((regio = current_setting('kring.regio'::text, true)));
grant select on kring.alarmsleutel to kring_worker;
grant insert (regio, naam, sleutel, omhuld, nonce, cijfer, som, van) on kring.alarmsleutel to kring_inrichter;
grant select (regio, naam, van, tot) on kring.alarmsleutel to kring_inrichter;
grant update (tot) on kring.alarmsleutel to kring_inrichter;

create table kring.bedtelling (
  regio text not null,
  id uuid not null,
  jaar integer not null,
  soort text not null,
  waarde text not null,
  constraint bedtelling_pkey PRIMARY KEY (regio, id),
  constraint bedtelling_regio_fkey FOREIGN KEY (regio) REFERENCES kring.regio(id) ON DELETE RESTRICT,
  constraint bedtelling_jaar_check CHECK (jaar >= 2000 AND jaar <= 2200),
  constraint bedtelling_soort_check CHECK (soort = ANY (ARRAY['gevraagd'::text, 'wacht'::text, 'einde'::text, 'nee'::text, 'nee-rood'::text, 'weg'::text, 'buiten'::text, 'vervallen'::text])),
  constraint bedtelling_waarde_check CHECK (waarde ~ '^[a-z0-9-]{1,60}$'::text)
);
alter table kring.bedtelling owner to kring_owner;
comment on table kring.bedtelling is 'Wat er van bedvragen blijft: aantallen per jaar, zonder vraag, opvang of dag. [bewaren: naslag]';
CREATE INDEX bedtelling_telling ON kring.bedtelling USING btree (regio, jaar, soort, waarde);
alter table kring.bedtelling enable row level security;
alter table kring.bedtelling force row level security;
create policy lezen on kring.bedtelling for select to kring_app
  using (((regio = current_setting('kring.regio'::text, true)) AND (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE (i.rol = ANY (ARRAY['plaatsingscoordinator'::text, 'procesregisseur'::text, 'beleidsmedewerker'::text]))))));
create policy wachter on kring.bedtelling for insert to kring_wachter
  with check (true);
grant select on kring.bedtelling to kring_app;
grant insert (regio, id, jaar, soort, waarde) on kring.bedtelling to kring_wachter;

create table kring.bedvraag (
  regio text not null,
  id uuid not null,
  organisatie uuid not null,
  mens uuid not null,
  gemeente text not null,
  volwassenen integer not null,
  kinderen text[] not null,
  groep text,
  behoeften text[] not null,
  urgentie text not null,
  kleur text not null,
  mijden text[] not null,
  terugbel text not null,
  ambulant text not null,
  buiten text,
  landelijk text,
  weg text not null,
  naar uuid[] not null,
  nee uuid[] not null default '{}'::uuid[],
  past boolean not null,
  wijzigingen integer not null default 0,
  stand text not null,
  gevraagd_op timestamp with time zone not null,
  antwoord_voor timestamp with time zone not null,
  geescaleerd_op timestamp with time zone,
  kijk_voor timestamp with time zone not null,
  plek uuid,
  vast_tot timestamp with time zone,
  criterium text,
  kindoordeel text,
  besloten_door uuid,
  eind_op timestamp with time zone,
  einde text,
  constraint bedvraag_pkey PRIMARY KEY (regio, id),
  constraint bedvraag_mens_fkey FOREIGN KEY (mens) REFERENCES kring.mens(id) ON DELETE CASCADE,
  constraint bedvraag_regio_organisatie_fkey FOREIGN KEY (regio, organisatie) REFERENCES kring.organisatie(regio, id) ON DELETE CASCADE,
  constraint bedvraag_regio_plek_fkey FOREIGN KEY (regio, plek) REFERENCES kring.plek(regio, id) ON DELETE SET NULL (plek),
  constraint bedvraag_buiten_check CHECK (buiten = ANY (ARRAY['veiligheid'::text, 'deskundigheid'::text, 'capaciteit'::text])),
  constraint bedvraag_check CHECK ((stand = ANY (ARRAY['geplaatst'::text, 'beeindigd'::text])) = (eind_op IS NOT NULL)),
  constraint bedvraag_check1 CHECK ((stand = 'vastgehouden'::text) = (vast_tot IS NOT NULL)),
  constraint bedvraag_check2 CHECK (stand <> 'vastgehouden'::text OR criterium IS NOT NULL),
  constraint bedvraag_kinderen_check CHECK (cardinality(kinderen) <= 20),
  constraint bedvraag_kleur_check CHECK (kleur = ANY (ARRAY['groen'::text, 'oranje'::text, 'rood'::text])),
  constraint bedvraag_landelijk_check CHECK (landelijk = ANY (ARRAY['zeer-specialistisch'::text, 'extreem-gevaar'::text])),
  constraint bedvraag_stand_check CHECK (stand = ANY (ARRAY['open'::text, 'vastgehouden'::text, 'geplaatst'::text, 'beeindigd'::text])),
  constraint bedvraag_terugbel_check CHECK (length(terugbel) >= 6 AND length(terugbel) <= 30),
  constraint bedvraag_urgentie_check CHECK (urgentie = ANY (ARRAY['nu'::text, 'vandaag'::text, 'deze-week'::text])),
  constraint bedvraag_volwassenen_check CHECK (volwassenen >= 0 AND volwassenen <= 20),
  constraint bedvraag_wijzigingen_check CHECK (wijzigingen >= 0 AND wijzigingen <= 3)
);
alter table kring.bedvraag owner to kring_owner;
comment on table kring.bedvraag is 'Vragen om een plek: grootte, behoeften en een terugbelnummer, nooit wie. Weg binnen 24 uur na het einde. [bewaren: kort]';
CREATE INDEX bedvraag_mens ON kring.bedvraag USING btree (mens);
CREATE INDEX bedvraag_organisatie ON kring.bedvraag USING btree (regio, organisatie);
CREATE INDEX bedvraag_plek ON kring.bedvraag USING btree (regio, plek);
CREATE INDEX bedvraag_stand ON kring.bedvraag USING btree (regio, stand, gevraagd_op);
CREATE TRIGGER bedvraag_bewaakt BEFORE UPDATE ON kring.bedvraag FOR EACH ROW WHEN ((CURRENT_USER = 'kring_app'::name)) EXECUTE FUNCTION kring.bewaak_bedvraag();
CREATE TRIGGER bedvraag_volgt AFTER INSERT OR UPDATE ON kring.bedvraag FOR EACH ROW EXECUTE FUNCTION kring.volg_bedvraag();
alter table kring.bedvraag enable row level security;
alter table kring.bedvraag force row level security;
create policy bijwerken on kring.bedvraag for update to kring_app
  using (((regio = current_setting('kring.regio'::text, true)) AND (eind_op IS NULL) AND (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE (((i.organisatie = bedvraag.organisatie) AND (i.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text, 'casusregisseur'::text, 'teamcoordinator'::text, 'plaatsingscoordinator'::text]))) OR ((i.organisatie = ANY (bedvraag.naar)) AND (i.rol = ANY (ARRAY['plaatsingscoordinator'::text, 'opvangmedewerker'::text]))))))))
  with check ((regio = current_setting('kring.regio'::text, true)));
create policy lezen on kring.bedvraag for select to kring_app
  using (((regio = current_setting('kring.regio'::text, true)) AND (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE (((i.organisatie = bedvraag.organisatie) AND (i.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text, 'casusregisseur'::text, 'teamcoordinator'::text, 'plaatsingscoordinator'::text, 'opvangmedewerker'::text]))) OR ((i.organisatie = ANY (bedvraag.naar)) AND (i.rol = ANY (ARRAY['plaatsingscoordinator'::text, 'opvangmedewerker'::text]))))))));
create policy vragen on kring.bedvraag for insert to kring_app
  with check (((regio = current_setting('kring.regio'::text, true)) AND (stand = 'open'::text) AND (EXISTS ( SELECT 1
   FROM kring.schrijver i
  WHERE ((i.organisatie = bedvraag.organisatie) AND (i.mens = bedvraag.mens) AND (i.nu = bedvraag.gevraagd_op) AND (i.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text, 'casusregisseur'::text, 'teamcoordinator'::text, 'plaatsingscoordinator'::text])))))));
create policy worker on kring.bedvraag for all to kring_worker
  using (true)
  with check ((stand <> 'geplaatst'::text));
grant delete, select on kring.bedvraag to kring_worker;
grant select on kring.bedvraag to kring_app;
grant insert (regio, id, organisatie, mens, gemeente, volwassenen, kinderen, groep, behoeften, urgentie, kleur, mijden, terugbel, ambulant, buiten, landelijk, weg, naar, past, stand, gevraagd_op, antwoord_voor, kijk_voor) on kring.bedvraag to kring_app;
grant update (mijden, nee, past, wijzigingen, stand, kijk_voor, plek, vast_tot, criterium, kindoordeel, besloten_door, eind_op, einde) on kring.bedvraag to kring_app;
grant update (stand, geescaleerd_op, plek, vast_tot, criterium, kindoordeel, besloten_door) on kring.bedvraag to kring_worker;

create table kring.beheerfeit (
  regio text not null,
  id uuid not null default gen_random_uuid(),
  volg bigint not null generated always as identity,
  op timestamp with time zone not null,
  door uuid not null,
  als text not null,
  koppeling uuid,
  wat text not null,
  mens uuid,
  organisatie uuid,
  rol text,
  uit text,
  naar text,
  constraint beheerfeit_pkey PRIMARY KEY (regio, id),
  constraint beheerfeit_regio_fkey FOREIGN KEY (regio) REFERENCES kring.regio(id) ON DELETE RESTRICT,
  constraint beheerfeit_wat_check CHECK (wat = ANY (ARRAY['organisatie-toegevoegd'::text, 'organisatie-hernoemd'::text, 'gemeenten-gewijzigd'::text, 'organisatie-beeindigd'::text, 'mens-toegevoegd'::text, 'mens-hernoemd'::text, 'aanstelling-begonnen'::text, 'aanstelling-beeindigd'::text, 'aanstelling-hervat'::text, 'rol-gegeven'::text, 'rol-beeindigd'::text, 'rol-gewijzigd'::text, 'rol-nagezien'::text, 'rol-voorgesteld'::text, 'voorstel-akkoord'::text, 'voorstel-afgewezen'::text, 'voorstel-ingetrokken'::text, 'koppeling-gemaakt'::text, 'koppeling-ingetrokken'::text, 'eerste-beheerder'::text]))
);
alter table kring.beheerfeit owner to kring_owner;
comment on table kring.beheerfeit is 'Het logboek van beheer: wie wat veranderde aan mensen, organisaties en rollen. Alleen groeiend. [bewaren: toegang]';
comment on column kring.beheerfeit.als is 'De rol waarin wie het deed werkte.';
comment on column kring.beheerfeit.koppeling is 'Langs welke koppeling het kwam; leeg: een mens deed het.';
comment on column kring.beheerfeit.uit is 'De waarde ervoor; van een naam of een werkgever staat er nooit een.';
CREATE INDEX beheerfeit_volgorde ON kring.beheerfeit USING btree (regio, volg DESC);
alter table kring.beheerfeit enable row level security;
alter table kring.beheerfeit force row level security;
create policy inrichten on kring.beheerfeit for insert to kring_inrichter
  with check ((wat = 'eerste-beheerder'::text));
create policy lezen on kring.beheerfeit for select to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.regio = beheerfeit.regio) AND (i.rol = ANY (ARRAY['beheerder'::text, 'privacyfunctionaris'::text]))))));
create policy vernietigen_lezen on kring.beheerfeit for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.beheerfeit for delete to kring_vernietiging
  using (true);
create policy wachter_schrijft on kring.beheerfeit for insert to kring_wachter
  with check (true);
grant delete on kring.beheerfeit to kring_vernietiging;
grant select on kring.beheerfeit to kring_app;
grant insert (regio, op, door, als, wat, mens, organisatie, rol) on kring.beheerfeit to kring_inrichter;
grant select (ctid, regio, id, op) on kring.beheerfeit to kring_vernietiging;
grant insert (regio, op, door, als, koppeling, wat, mens, organisatie, rol, uit, naar) on kring.beheerfeit to kring_wachter;

create table kring.bericht (
  regio text not null,
  id uuid not null,
  organisatie uuid not null,
  rol text not null,
  zaak uuid,
  soort text not null,
  klok text,
  op timestamp with time zone not null,
  gelezen_op timestamp with time zone,
  constraint bericht_pkey PRIMARY KEY (regio, id),
  constraint bericht_regio_fkey FOREIGN KEY (regio) REFERENCES kring.regio(id) ON DELETE RESTRICT,
  constraint bericht_regio_organisatie_fkey FOREIGN KEY (regio, organisatie) REFERENCES kring.organisatie(regio, id) ON DELETE CASCADE,
  constraint bericht_regio_zaak_fkey FOREIGN KEY (regio, zaak) REFERENCES kring.zaak(regio, id) ON DELETE CASCADE
);
alter table kring.bericht owner to kring_owner;
comment on table kring.bericht is 'Berichten aan een rol bij een organisatie; soorten en ids, geen inhoud. [bewaren: zaak]';
CREATE INDEX bericht_ontvanger ON kring.bericht USING btree (regio, organisatie, rol, op DESC) WHERE (gelezen_op IS NULL);
CREATE INDEX bericht_zaak ON kring.bericht USING btree (regio, zaak);
alter table kring.bericht enable row level security;
alter table kring.bericht force row level security;
create policy gelezen on kring.bericht for update to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.organisatie = bericht.organisatie) AND (i.rol = bericht.rol)))))
  with check ((regio = current_setting('kring.regio'::text, true)));
create policy lezen on kring.bericht for select to kring_app
  using (((regio = current_setting('kring.regio'::text, true)) AND (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.organisatie = bericht.organisatie) AND (i.rol = bericht.rol)))) AND (NOT (EXISTS ( SELECT 1
   FROM kring.sper s,
    kring.ik i
  WHERE ((s.regio = bericht.regio) AND (s.zaak = bericht.zaak) AND (s.mens = i.mens) AND (s.van <= i.nu) AND ((s.tot IS NULL) OR (s.tot > i.nu)))
 OFFSET 0)))));
create policy nood_zegt on kring.bericht for insert to kring_nood
  with check ((((soort = 'nood-geopend'::text) AND (EXISTS ( SELECT 1
   FROM kring.mijn_nood m
  WHERE ((m.regio = bericht.regio) AND (m.zaak = bericht.zaak))
 OFFSET 0))) OR ((soort = 'nood-beoordelen'::text) AND (rol = 'privacyfunctionaris'::text) AND (zaak IS NULL))));
create policy sturen on kring.bericht for insert to kring_app
  with check (((EXISTS ( SELECT 1
   FROM kring.mijn_zaak m
  WHERE ((m.regio = bericht.regio) AND (m.zaak = bericht.zaak))
 OFFSET 0)) OR ((soort = ANY (ARRAY['overdracht-aanvaard'::text, 'overdracht-teruggegeven'::text])) AND (EXISTS ( SELECT 1
   FROM kring.mijn_aanbod m
  WHERE ((m.regio = bericht.regio) AND (m.zaak = bericht.zaak))
 OFFSET 0)))));
create policy sturen_adviesvraag on kring.bericht for insert to kring_app
  with check (((zaak IS NULL) AND (soort = 'adviesvraag'::text) AND (rol = 'medewerker-veilig-thuis'::text) AND (EXISTS ( SELECT 1
   FROM (kring.schrijver i
     JOIN kring.werkbladpost p ON (((p.regio = i.regio) AND (p.mens = i.mens) AND (p.op = i.nu) AND (p.soort = 'advies'::text))))
  WHERE ((p.regio = bericht.regio) AND (p.organisatie = bericht.organisatie) AND (i.nu = bericht.op))))));
create policy sturen_blik on kring.bericht for insert to kring_app
  with check (((zaak IS NULL) AND (soort = 'blik-vraag'::text) AND (EXISTS ( SELECT 1
   FROM kring.schrijver i
  WHERE ((i.regio = bericht.regio) AND (i.nu = bericht.op) AND (i.rol = 'privacyfunctionaris'::text))))));
create policy sturen_deur on kring.bericht for insert to kring_app
  with check (((zaak IS NULL) AND (EXISTS ( SELECT 1
   FROM (kring.schrijver i
     JOIN kring.deurvraag v ON ((v.regio = i.regio)))
  WHERE ((v.regio = bericht.regio) AND (i.nu = bericht.op) AND (((bericht.soort = 'deur-aanbod'::text) AND (bericht.rol = 'medewerker-veilig-thuis'::text) AND (v.aanbod_aan = bericht.organisatie) AND (v.aanbod_door = i.mens) AND (v.aanbod_op = i.nu)) OR ((bericht.soort = 'deur-terug'::text) AND (bericht.rol = v.rol) AND (v.organisatie = bericht.organisatie) AND (v.terug_door = i.mens) AND (v.terug_op = i.nu))))))));
create policy sturen_klacht on kring.bericht for insert to kring_app
  with check (((zaak IS NULL) AND (soort = ANY (ARRAY['klacht-nieuw'::text, 'klacht-commissie'::text, 'klacht-oordeel'::text])) AND (rol = ANY (ARRAY['klachtbehandelaar'::text, 'klachtcommissielid'::text])) AND (EXISTS ( SELECT 1
   FROM kring.schrijver i
  WHERE ((i.regio = bericht.regio) AND (i.nu = bericht.op) AND (i.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text, 'klachtbehandelaar'::text, 'klachtcommissielid'::text])))))));
create policy sturen_post on kring.bericht for insert to kring_app
  with check (((zaak IS NULL) AND (soort = 'post-wacht'::text) AND (rol = 'medewerker-veilig-thuis'::text) AND (EXISTS ( SELECT 1
   FROM kring.schrijver i
  WHERE ((i.regio = bericht.regio) AND (i.organisatie = bericht.organisatie) AND (i.nu = bericht.op) AND (i.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'systeem'::text])))))));
create policy sturen_steun on kring.bericht for insert to kring_app
  with check (((zaak IS NULL) AND (soort = 'steun-nieuw'::text) AND (rol = 'vertrouwenspersoon'::text) AND (EXISTS ( SELECT 1
   FROM kring.schrijver i
  WHERE ((i.regio = bericht.regio) AND (i.nu = bericht.op) AND (i.rol = ANY (ARRAY['systeem'::text, 'medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text, 'klachtbehandelaar'::text, 'casusregisseur'::text, 'teamcoordinator'::text])))))));
create policy vernietigen_lezen on kring.bericht for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.bericht for delete to kring_vernietiging
  using (true);
create policy vernietigen_zegt on kring.bericht for insert to kring_vernietiging
  with check (((soort ~ '^verzoek-bleef-'::text) AND (zaak IS NOT NULL)));
create policy wachter_coach on kring.bericht for insert to kring_wachter
  with check (((soort = ANY (ARRAY['coach-bericht'::text, 'coach-onveilig'::text])) AND (rol = 'casusregisseur'::text)));
create policy wachter_klopt on kring.bericht for insert to kring_wachter
  with check (((zaak IS NULL) AND (soort = 'deur-wacht'::text)));
create policy wachter_leest_voorstel on kring.bericht for select to kring_wachter
  using ((soort = 'rol-voorstel'::text));
create policy wachter_reorganisatie on kring.bericht for insert to kring_wachter
  with check (((soort = ANY (ARRAY['reorganisatie-voorstel'::text, 'reorganisatie-klaar'::text])) AND (rol = ANY (ARRAY['teamcoordinator'::text, 'beheerder'::text])) AND (zaak IS NULL)));
create policy wachter_sper on kring.bericht for insert to kring_wachter
  with check (((soort = 'sper-vraag'::text) AND (rol = 'privacyfunctionaris'::text) AND (zaak IS NULL)));
create policy wachter_treffer on kring.bericht for insert to kring_wachter
  with check (((zaak IS NULL) AND (soort = 'index-treffer'::text)));
create policy wachter_voorstel on kring.bericht for insert to kring_wachter
  with check (((soort = 'rol-voorstel'::text) AND (rol = ANY (ARRAY['beheerder'::text, 'privacyfunctionaris'::text])) AND (zaak IS NULL)));
create policy worker on kring.bericht for all to kring_worker
  using (true)
  with check (true);
grant delete on kring.bericht to kring_vernietiging;
grant select on kring.bericht to kring_app;
grant select on kring.bericht to kring_worker;
grant insert (regio, id, organisatie, rol, zaak, soort, klok, op) on kring.bericht to kring_app;
grant update (gelezen_op) on kring.bericht to kring_app;
grant insert (regio, id, organisatie, rol, zaak, soort, klok, op) on kring.bericht to kring_nood;
grant insert (regio, id, organisatie, rol, zaak, soort, op) on kring.bericht to kring_vernietiging;
grant select (ctid, regio, id, zaak, soort, op) on kring.bericht to kring_vernietiging;
grant insert (regio, id, organisatie, rol, zaak, soort, klok, op) on kring.bericht to kring_wachter;
grant select (regio, organisatie, rol, soort, gelezen_op) on kring.bericht to kring_wachter;
grant insert (regio, id, organisatie, rol, zaak, soort, klok, op) on kring.bericht to kring_worker;

create table kring.bespreking (
  regio text not null,
  zaak uuid not null,
  tafel text not null,
  dag date not null,
  uit_zaak uuid not null,
  aanleiding text not null,
  regel boolean not null,
  spoed boolean not null,
  personen uuid[] not null,
  stand text not null,
  uitkomst text,
  gemaakt_op timestamp with time zone not null,
  constraint bespreking_pkey PRIMARY KEY (regio, zaak),
  constraint bespreking_regio_uit_zaak_fkey FOREIGN KEY (regio, uit_zaak) REFERENCES kring.zaak(regio, id) ON DELETE CASCADE,
  constraint bespreking_regio_zaak_fkey FOREIGN KEY (regio, zaak) REFERENCES kring.zaak(regio, id) ON DELETE CASCADE,
  constraint bespreking_aanleiding_check CHECK (aanleiding ~ '^[a-z-]{1,40}$'::text),
  constraint bespreking_stand_check CHECK (stand = ANY (ARRAY['geagendeerd'::text, 'bezig'::text, 'besloten'::text, 'afgerond'::text, 'gesloten'::text])),
  constraint bespreking_tafel_check CHECK (tafel ~ '^[a-z0-9-]{1,60}$'::text),
  constraint bespreking_uitkomst_check CHECK (uitkomst ~ '^[a-z-]{1,40}$'::text)
);
alter table kring.bespreking owner to kring_owner;
comment on table kring.bespreking is 'De agenda van elk overleg: welke zaak, welke dag, waarom; geen namen of tekst. [bewaren: zaak]';
CREATE INDEX bespreking_agenda ON kring.bespreking USING btree (regio, tafel, dag, spoed DESC, gemaakt_op, zaak);
CREATE INDEX bespreking_personen ON kring.bespreking USING gin (personen);
CREATE INDEX bespreking_uit ON kring.bespreking USING btree (regio, uit_zaak);
CREATE TRIGGER sper_erft AFTER INSERT ON kring.bespreking FOR EACH ROW EXECUTE FUNCTION kring.erf_sper();
alter table kring.bespreking enable row level security;
alter table kring.bespreking force row level security;
create policy bijwerken on kring.bespreking for update to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.mijn_zaak m
  WHERE ((m.regio = bespreking.regio) AND (m.zaak = bespreking.zaak))
 OFFSET 0)))
  with check ((regio = current_setting('kring.regio'::text, true)));
create policy lezen on kring.bespreking for select to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.zaak z
  WHERE ((z.regio = bespreking.regio) AND (z.id = bespreking.zaak))
 OFFSET 0)));
create policy schrijven on kring.bespreking for insert to kring_app
  with check (((gemaakt_op = (NULLIF(current_setting('kring.nu'::text, true), ''::text))::timestamp with time zone) AND (EXISTS ( SELECT 1
   FROM kring.mijn_opening m
  WHERE ((m.regio = bespreking.regio) AND (m.zaak = bespreking.zaak))
 OFFSET 0))));
create policy vernietigen_lezen on kring.bespreking for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.bespreking for delete to kring_vernietiging
  using (true);
create policy wachter on kring.bespreking for select to kring_wachter
  using (true);
grant delete on kring.bespreking to kring_vernietiging;
grant select on kring.bespreking to kring_app;
grant insert (regio, zaak, tafel, dag, uit_zaak, aanleiding, regel, spoed, personen, stand, gemaakt_op) on kring.bespreking to kring_app;
grant update (tafel, dag, stand, uitkomst) on kring.bespreking to kring_app;
grant select (ctid, regio, zaak, uit_zaak) on kring.bespreking to kring_vernietiging;
grant select (regio, zaak, uit_zaak, personen, gemaakt_op) on kring.bespreking to kring_wachter;

create table kring.betrokkenheid (
  regio text not null,
  id uuid not null,
  zaak uuid not null,
  organisatie uuid not null,
  mens uuid,
  als text not null,
  door uuid not null,
  van timestamp with time zone not null,
  tot timestamp with time zone,
  door_mens uuid,
  constraint betrokkenheid_pkey PRIMARY KEY (regio, id),
  constraint betrokkenheid_door_mens_fkey FOREIGN KEY (door_mens) REFERENCES kring.mens(id) ON DELETE RESTRICT,
  constraint betrokkenheid_mens_fkey FOREIGN KEY (mens) REFERENCES kring.mens(id) ON DELETE RESTRICT,
  constraint betrokkenheid_regio_organisatie_fkey FOREIGN KEY (regio, organisatie) REFERENCES kring.organisatie(regio, id) ON DELETE RESTRICT,
  constraint betrokkenheid_regio_zaak_fkey FOREIGN KEY (regio, zaak) REFERENCES kring.zaak(regio, id) ON DELETE CASCADE,
  constraint betrokkenheid_als_check CHECK (als = ANY (ARRAY['houder'::text, 'betrokken'::text, 'ontvanger'::text, 'tafel'::text, 'werkblad'::text])),
  constraint betrokkenheid_werkblad_op_naam CHECK (als <> 'werkblad'::text OR mens IS NOT NULL AND door_mens IS NOT NULL)
);
alter table kring.betrokkenheid owner to kring_owner;
comment on table kring.betrokkenheid is 'Welke organisatie (of welk mens) bij een zaak betrokken is, en hoe. Basis van de muur. [bewaren: zaak]';
comment on column kring.betrokkenheid.door_mens is 'Wie iemand op een werkblad toeliet; elders leeg.';
CREATE INDEX betrokkenheid_door_mens ON kring.betrokkenheid USING btree (door_mens) WHERE (door_mens IS NOT NULL);
CREATE INDEX betrokkenheid_organisatie ON kring.betrokkenheid USING btree (regio, organisatie, zaak) WHERE (tot IS NULL);
CREATE INDEX betrokkenheid_werkblad ON kring.betrokkenheid USING btree (regio, zaak) WHERE (als = 'werkblad'::text);
CREATE INDEX betrokkenheid_zaak ON kring.betrokkenheid USING btree (regio, zaak, organisatie);
CREATE TRIGGER aanbod_aan_bewaakt BEFORE INSERT ON kring.betrokkenheid FOR EACH ROW WHEN ((CURRENT_USER = 'kring_app'::name)) EXECUTE FUNCTION kring.bewaak_aanbod_aan();
CREATE TRIGGER kring_bewaakt BEFORE UPDATE ON kring.betrokkenheid FOR EACH ROW WHEN (((CURRENT_USER = 'kring_app'::name) AND (old.als <> ALL (ARRAY['tafel'::text, 'werkblad'::text])))) EXECUTE FUNCTION kring.bewaak_kring();
CREATE TRIGGER kring_bewaakt_nieuw BEFORE INSERT ON kring.betrokkenheid FOR EACH ROW WHEN (((CURRENT_USER = 'kring_app'::name) AND (new.als <> ALL (ARRAY['tafel'::text, 'werkblad'::text])))) EXECUTE FUNCTION kring.bewaak_kring();
CREATE TRIGGER tafel_bewaakt BEFORE UPDATE ON kring.betrokkenheid FOR EACH ROW WHEN (((CURRENT_USER = 'kring_app'::name) AND (old.als = 'tafel'::text))) EXECUTE FUNCTION kring.bewaak_tafel();
CREATE TRIGGER tafel_bewaakt_nieuw BEFORE INSERT ON kring.betrokkenheid FOR EACH ROW WHEN (((CURRENT_USER = 'kring_app'::name) AND (new.als = 'tafel'::text))) EXECUTE FUNCTION kring.bewaak_tafel();
CREATE TRIGGER werkblad_bewaakt BEFORE UPDATE ON kring.betrokkenheid FOR EACH ROW WHEN (((CURRENT_USER = 'kring_app'::name) AND (old.als = 'werkblad'::text))) EXECUTE FUNCTION kring.bewaak_werkblad();
CREATE TRIGGER werkblad_bewaakt_nieuw BEFORE INSERT ON kring.betrokkenheid FOR EACH ROW WHEN (((CURRENT_USER = 'kring_app'::name) AND (new.als = 'werkblad'::text))) EXECUTE FUNCTION kring.bewaak_werkblad();
alter table kring.betrokkenheid enable row level security;
alter table kring.betrokkenheid force row level security;
create policy aanbieden_worker on kring.betrokkenheid for insert to kring_worker
  with check (((als = 'ontvanger'::text) AND (van = (NULLIF(current_setting('kring.nu'::text, true), ''::text))::timestamp with time zone) AND (EXISTS ( SELECT 1
   FROM kring.zaak z
  WHERE ((z.regio = betrokkenheid.regio) AND (z.id = betrokkenheid.zaak) AND (z.soort = 'huisverbod'::text) AND z.open)))));
create policy beeindigen on kring.betrokkenheid for update to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.regio = betrokkenheid.regio) AND (i.organisatie = ANY (ARRAY[betrokkenheid.organisatie, betrokkenheid.door]))))))
  with check ((tot = (NULLIF(current_setting('kring.nu'::text, true), ''::text))::timestamp with time zone));
create policy beeindigen_worker on kring.betrokkenheid for update to kring_worker
  using ((regio = current_setting('kring.regio'::text, true)))
  with check ((regio = current_setting('kring.regio'::text, true)));
create policy lezen on kring.betrokkenheid for select to kring_app
  using (((regio = current_setting('kring.regio'::text, true)) AND (((NULLIF(current_setting('kring.organisatie'::text, true), ''::text))::uuid = organisatie) OR ((NULLIF(current_setting('kring.organisatie'::text, true), ''::text))::uuid = door)) AND (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE (i.organisatie = (NULLIF(current_setting('kring.organisatie'::text, true), ''::text))::uuid)))));
create policy lezen_worker on kring.betrokkenheid for select to kring_worker
  using ((regio = current_setting('kring.regio'::text, true)));
create policy nood on kring.betrokkenheid for select to kring_nood
  using (true);
create policy toelaten on kring.betrokkenheid for insert to kring_app
  with check (((van = (NULLIF(current_setting('kring.nu'::text, true), ''::text))::timestamp with time zone) AND (EXISTS ( SELECT 1
   FROM kring.schrijver i
  WHERE (i.organisatie = betrokkenheid.door)))));
create policy verhuizen_worker on kring.betrokkenheid for insert to kring_worker
  with check (((als = 'houder'::text) AND (van = (NULLIF(current_setting('kring.nu'::text, true), ''::text))::timestamp with time zone) AND (EXISTS ( SELECT 1
   FROM kring.reorganisatie r
  WHERE ((r.regio = betrokkenheid.regio) AND (r.naar = betrokkenheid.organisatie) AND (r.stand = 'akkoord'::text))))));
create policy vernietigen_lezen on kring.betrokkenheid for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.betrokkenheid for delete to kring_vernietiging
  using (true);
create policy wachter on kring.betrokkenheid for select to kring_wachter
  using (true);
create policy werkblad_apart on kring.betrokkenheid as restrictive for select to kring_app
  using (((als <> 'werkblad'::text) OR (((NULLIF(current_setting('kring.mens'::text, true), ''::text))::uuid = mens) OR ((NULLIF(current_setting('kring.mens'::text, true), ''::text))::uuid = door_mens))));
grant delete on kring.betrokkenheid to kring_vernietiging;
grant select on kring.betrokkenheid to kring_app;
grant select on kring.betrokkenheid to kring_worker;
grant insert (regio, id, zaak, organisatie, mens, als, door, van, door_mens) on kring.betrokkenheid to kring_app;
grant update (tot) on kring.betrokkenheid to kring_app;
grant select (regio, zaak, organisatie, mens, als, van, tot) on kring.betrokkenheid to kring_nood;
grant select (ctid, regio, id, zaak, organisatie, mens, als, van, tot) on kring.betrokkenheid to kring_vernietiging;
grant select (regio, zaak, organisatie, mens, als, van, tot) on kring.betrokkenheid to kring_wachter;
grant insert (regio, id, zaak, organisatie, mens, als, door, van) on kring.betrokkenheid to kring_worker;
grant update (tot) on kring.betrokkenheid to kring_worker;

create table kring.bewaarklasse (
  naam text not null,
  termijn text not null,
  bron text not null,
  jaren integer,
  constraint bewaarklasse_pkey PRIMARY KEY (naam),
  constraint bewaarklasse_jaren_check CHECK (jaren >= 1 AND jaren <= 100)
);
alter table kring.bewaarklasse owner to kring_owner;
comment on table kring.bewaarklasse is 'Bewaarklassen: hoe lang een soort gegeven blijft, en waarom. [bewaren: naslag]';
alter table kring.bewaarklasse enable row level security;
alter table kring.bewaarklasse force row level security;
create policy lezen on kring.bewaarklasse for select to kring_app, kring_poort, kring_worker
  using (true);
create policy vernietigen on kring.bewaarklasse for select to kring_vernietiging
  using (true);
grant select on kring.bewaarklasse to kring_vernietiging;
grant select (naam, termijn, bron, jaren) on kring.bewaarklasse to kring_app;
grant select (naam, termijn, bron) on kring.bewaarklasse to kring_poort;
grant select (naam, termijn, bron, jaren) on kring.bewaarklasse to kring_worker;

create table kring.blikdag (
  regio text not null,
  dag date not null,
  op timestamp with time zone not null,
  constraint blikdag_pkey PRIMARY KEY (regio, dag),
  constraint blikdag_regio_fkey FOREIGN KEY (regio) REFERENCES kring.regio(id) ON DELETE RESTRICT
);
alter table kring.blikdag owner to kring_owner;
comment on table kring.blikdag is 'Tot en met welke dag gekeken is naar wie keek. [bewaren: toegang]';
alter table kring.blikdag enable row level security;
alter table kring.blikdag force row level security;
create policy vernietigen_lezen on kring.blikdag for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.blikdag for delete to kring_vernietiging
  using (true);
create policy worker on kring.blikdag for select to kring_worker
  using ((regio = current_setting('kring.regio'::text, true)));
create policy worker_telt on kring.blikdag for insert to kring_worker
  with check ((regio = current_setting('kring.regio'::text, true)));
grant delete on kring.blikdag to kring_vernietiging;
grant select (ctid, regio, dag, op) on kring.blikdag to kring_vernietiging;
grant insert (regio, dag, op) on kring.blikdag to kring_worker;
grant select (regio, dag) on kring.blikdag to kring_worker;

create table kring.blikvondst (
  regio text not null,
  id uuid not null,
  patroon text not null,
  dag date not null,
  mens uuid not null,
  rol text not null,
  organisatie uuid not null,
  nummer text not null default ''::text,
  aantal integer not null,
  eerste_op timestamp with time zone not null,
  laatste_op timestamp with time zone not null,
  gemaakt_op timestamp with time zone not null,
  constraint blikvondst_pkey PRIMARY KEY (regio, id),
  constraint blikvondst_regio_dag_patroon_mens_organisatie_rol_nummer_key UNIQUE (regio, dag, patroon, mens, organisatie, rol, nummer),
  constraint blikvondst_regio_id_mens_key UNIQUE (regio, id, mens),
  constraint blikvondst_mens_fkey FOREIGN KEY (mens) REFERENCES kring.mens(id) ON DELETE RESTRICT,
  constraint blikvondst_regio_fkey FOREIGN KEY (regio) REFERENCES kring.regio(id) ON DELETE RESTRICT,
  constraint blikvondst_regio_organisatie_fkey FOREIGN KEY (regio, organisatie) REFERENCES kring.organisatie(regio, id) ON DELETE RESTRICT,
  constraint blikvondst_aantal_check CHECK (aantal >= 1),
  constraint blikvondst_patroon_check CHECK (patroon = ANY (ARRAY['zelfde-achternaam'::text, 'zelfde-huishouden'::text, 'zelfde-straat'::text, 'eigen-collega'::text, 'zonder-taak'::text, 'nacht'::text, 'eigen-dienst'::text, 'veel-tegelijk'::text, 'kanarie'::text, 'stukken'::text, 'steekproef'::text]))
);
alter table kring.blikvondst owner to kring_owner;
comment on table kring.blikvondst is 'Wat opviel in wie keek: patroon, wie, wanneer en het nummer van de zaak; nooit een naam of adres. [bewaren: toegang]';
CREATE INDEX blikvondst_mens ON kring.blikvondst USING btree (regio, mens);
alter table kring.blikvondst enable row level security;
alter table kring.blikvondst force row level security;
create policy blikken on kring.blikvondst for select to kring_blikken
  using (true);
create policy lezen on kring.blikvondst for select to kring_app
  using (((regio = current_setting('kring.regio'::text, true)) AND ((EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.rol = 'privacyfunctionaris'::text) AND (i.mens <> blikvondst.mens)))) OR ((EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE (i.mens = blikvondst.mens))) AND (EXISTS ( SELECT 1
   FROM kring.blikwoord w
  WHERE ((w.regio = blikvondst.regio) AND (w.vondst = blikvondst.id) AND (w.soort = 'vraag'::text))
 OFFSET 0))))));
create policy vernietigen_lezen on kring.blikvondst for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.blikvondst for delete to kring_vernietiging
  using (true);
create policy worker on kring.blikvondst for select to kring_worker
  using ((regio = current_setting('kring.regio'::text, true)));
create policy worker_vindt on kring.blikvondst for insert to kring_worker
  with check ((regio = current_setting('kring.regio'::text, true)));
grant delete on kring.blikvondst to kring_vernietiging;
grant select on kring.blikvondst to kring_app;
grant select (regio, id, patroon, laatste_op) on kring.blikvondst to kring_blikken;
grant select (ctid, regio, id, laatste_op) on kring.blikvondst to kring_vernietiging;
grant insert (regio, id, patroon, dag, mens, rol, organisatie, nummer, aantal, eerste_op, laatste_op, gemaakt_op) on kring.blikvondst to kring_worker;
grant select (regio, id, patroon, dag, mens, rol, organisatie, nummer) on kring.blikvondst to kring_worker;

create table kring.blikwoord (
  regio text not null,
  id uuid not null,
  vondst uuid not null,
  over uuid not null,
  soort text not null,
  oordeel text,
  tekst text,
  mens uuid not null,
  op timestamp with time zone not null,
  constraint blikwoord_pkey PRIMARY KEY (regio, id),
  constraint blikwoord_regio_vondst_soort_key UNIQUE (regio, vondst, soort),
  constraint blikwoord_mens_fkey FOREIGN KEY (mens) REFERENCES kring.mens(id) ON DELETE RESTRICT,
  constraint blikwoord_regio_vondst_over_fkey FOREIGN KEY (regio, vondst, over) REFERENCES kring.blikvondst(regio, id, mens) ON DELETE CASCADE,
  constraint blikwoord_check CHECK ((soort = 'oordeel'::text) = (oordeel IS NOT NULL) AND (soort = 'vraag'::text) = (tekst IS NULL)),
  constraint blikwoord_oordeel_check CHECK (oordeel = ANY (ARRAY['in-orde'::text, 'gesprek'::text, 'datalek'::text])),
  constraint blikwoord_soort_check CHECK (soort = ANY (ARRAY['vraag'::text, 'zegje'::text, 'oordeel'::text])),
  constraint blikwoord_tekst_check CHECK (length(tekst) >= 3 AND length(tekst) <= 2000)
);
alter table kring.blikwoord owner to kring_owner;
comment on table kring.blikwoord is 'Wat er over een vondst gezegd is: de vraag, het zegje van wie keek, het oordeel. Alleen groeiend. [bewaren: toegang]';
alter table kring.blikwoord enable row level security;
alter table kring.blikwoord force row level security;
create policy blikken on kring.blikwoord for select to kring_blikken
  using ((soort = 'oordeel'::text));
create policy lezen on kring.blikwoord for select to kring_app
  using (((regio = current_setting('kring.regio'::text, true)) AND (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE (((i.rol = 'privacyfunctionaris'::text) AND (i.mens <> blikwoord.over)) OR (i.mens = blikwoord.over))))));
create policy toevoegen on kring.blikwoord for insert to kring_app
  with check ((EXISTS ( SELECT 1
   FROM kring.schrijver i
  WHERE ((i.regio = blikwoord.regio) AND (i.mens = blikwoord.mens) AND (i.nu = blikwoord.op) AND (((blikwoord.soort = 'zegje'::text) AND (blikwoord.over = i.mens)) OR ((blikwoord.soort <> 'zegje'::text) AND (blikwoord.over <> i.mens) AND (i.rol = 'privacyfunctionaris'::text)))))));
create policy vernietigen_lezen on kring.blikwoord for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.blikwoord for delete to kring_vernietiging
  using (true);
grant delete on kring.blikwoord to kring_vernietiging;
grant select on kring.blikwoord to kring_app;
grant insert (regio, id, vondst, over, soort, oordeel, tekst, mens, op) on kring.blikwoord to kring_app;
grant select (regio, vondst, soort, oordeel) on kring.blikwoord to kring_blikken;
grant select (ctid, regio, id, vondst) on kring.blikwoord to kring_vernietiging;

create table kring.buitenlink (
  regio text not null,
  id uuid not null,
  zaak uuid not null,
  persoon uuid not null,
  soort text not null,
  spoor bytea not null,
  gemaakt_op timestamp with time zone not null,
  verloopt_op timestamp with time zone not null,
  gebruikt boolean not null default false,
  constraint buitenlink_pkey PRIMARY KEY (regio, id),
  constraint buitenlink_regio_persoon_fkey FOREIGN KEY (regio, persoon) REFERENCES kring.persoon(regio, id) ON DELETE CASCADE,
  constraint buitenlink_regio_zaak_fkey FOREIGN KEY (regio, zaak) REFERENCES kring.zaak(regio, id) ON DELETE CASCADE,
  constraint buitenlink_check CHECK (verloopt_op = (gemaakt_op +
CASE soort
    WHEN 'maatje'::text THEN '2160:00:00'::interval
    ELSE '720:00:00'::interval
END)),
  constraint buitenlink_soort_check CHECK (soort = ANY (ARRAY['maatje'::text, 'terugblik'::text])),
  constraint buitenlink_spoor_check CHECK (length(spoor) = 32)
);
alter table kring.buitenlink owner to kring_owner;
comment on table kring.buitenlink is 'Links voor wie buiten staat: een maatje geeft een signaal, een gezin kijkt terug. Alleen de vingerafdruk van het geheim. [bewaren: zaak]';
comment on column kring.buitenlink.gebruikt is 'Of er is teruggekeken; niemand leest dit, ook wie de vraag stuurde niet.';
CREATE INDEX buitenlink_persoon ON kring.buitenlink USING btree (regio, persoon);
CREATE INDEX buitenlink_spoor ON kring.buitenlink USING btree (spoor);
CREATE INDEX buitenlink_zaak ON kring.buitenlink USING btree (regio, zaak);
alter table kring.buitenlink enable row level security;
alter table kring.buitenlink force row level security;
create policy lezen on kring.buitenlink for select to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.mijn_inhoud m
  WHERE ((m.regio = buitenlink.regio) AND (m.zaak = buitenlink.zaak))
 OFFSET 0)));
create policy schrijven on kring.buitenlink for insert to kring_app
  with check (((gemaakt_op = (NULLIF(current_setting('kring.nu'::text, true), ''::text))::timestamp with time zone) AND (EXISTS ( SELECT 1
   FROM kring.mijn_inhoud m
  WHERE ((m.regio = buitenlink.regio) AND (m.zaak = buitenlink.zaak))
 OFFSET 0))));
create policy vernietigen_lezen on kring.buitenlink for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.buitenlink for delete to kring_vernietiging
  using (true);
create policy wachter on kring.buitenlink for all to kring_wachter
  using (true)
  with check (true);
grant delete on kring.buitenlink to kring_vernietiging;
grant select on kring.buitenlink to kring_wachter;
grant insert (regio, id, zaak, persoon, soort, spoor, gemaakt_op, verloopt_op) on kring.buitenlink to kring_app;
grant select (regio, id, zaak, persoon, soort, gemaakt_op, verloopt_op) on kring.buitenlink to kring_app;
grant select (ctid, regio, id, zaak, persoon, soort) on kring.buitenlink to kring_vernietiging;
grant update (gebruikt) on kring.buitenlink to kring_wachter;

create table kring.cbslevering (
  regio text not null,
  id uuid not null,
  organisatie uuid not null,
  halfjaar text not null,
  versie integer not null,
  definitie text not null,
  stand text not null default 'gemaakt'::text,
  keuring jsonb not null,
  mens uuid not null,
  gemaakt_op timestamp with time zone not null,
  stand_op timestamp with time zone not null,
  reden text,
  grootte integer not null,
  som bytea not null,
  sleutel text not null,
  omhuld bytea,
  nonce bytea not null,
  cijfer bytea,
  weg_op timestamp with time zone,
  constraint cbslevering_pkey PRIMARY KEY (regio, id),
  constraint cbslevering_regio_organisatie_halfjaar_versie_key UNIQUE (regio, organisatie, halfjaar, versie),
  constraint cbslevering_mens_fkey FOREIGN KEY (mens) REFERENCES kring.mens(id) ON DELETE RESTRICT,
  constraint cbslevering_regio_fkey FOREIGN KEY (regio) REFERENCES kring.regio(id) ON DELETE RESTRICT,
  constraint cbslevering_regio_organisatie_fkey FOREIGN KEY (regio, organisatie) REFERENCES kring.organisatie(regio, id) ON DELETE RESTRICT,
  constraint cbslevering_check CHECK ((omhuld IS NULL) = (weg_op IS NOT NULL) AND (cijfer IS NULL) = (weg_op IS NOT NULL)),
  constraint cbslevering_definitie_check CHECK (definitie ~ '^[a-z0-9-]{1,60}$'::text),
  constraint cbslevering_grootte_check CHECK (grootte >= 0),
  constraint cbslevering_halfjaar_check CHECK (halfjaar ~ '^20[0-9]{2}-H[12]$'::text),
  constraint cbslevering_keuring_check CHECK (jsonb_typeof(keuring) = 'object'::text),
  constraint cbslevering_nonce_check CHECK (length(nonce) = 12),
  constraint cbslevering_reden_check CHECK (length(reden) >= 1 AND length(reden) <= 1000),
  constraint cbslevering_som_check CHECK (length(som) = 32),
  constraint cbslevering_stand_check CHECK (stand = ANY (ARRAY['gemaakt'::text, 'ingediend'::text, 'aanvaard'::text, 'afgewezen'::text, 'vervangen'::text])),
  constraint cbslevering_versie_check CHECK (versie >= 1)
);
alter table kring.cbslevering owner to kring_owner;
comment on table kring.cbslevering is 'Leveringen aan het CBS, met hun bestand onder zegel zolang dat nodig is. [bewaren: levering]';
alter table kring.cbslevering enable row level security;
alter table kring.cbslevering force row level security;
create policy bijwerken on kring.cbslevering for update to kring_app
  using (((regio = current_setting('kring.regio'::text, true)) AND (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.regio = cbslevering.regio) AND (i.organisatie = cbslevering.organisatie) AND (i.rol = 'medewerker-beleidsinformatie'::text))))));
create policy lezen on kring.cbslevering for select to kring_app
  using (((regio = current_setting('kring.regio'::text, true)) AND (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.regio = cbslevering.regio) AND (i.organisatie = cbslevering.organisatie) AND (i.rol = 'medewerker-beleidsinformatie'::text))))));
create policy toevoegen on kring.cbslevering for insert to kring_app
  with check (((regio = current_setting('kring.regio'::text, true)) AND (EXISTS ( SELECT 1
   FROM kring.schrijver i
  WHERE ((i.regio = cbslevering.regio) AND (i.organisatie = cbslevering.organisatie) AND (i.mens = cbslevering.mens) AND (i.rol = 'medewerker-beleidsinformatie'::text))))));
create policy werker on kring.cbslevering for select to kring_worker
  using ((regio = current_setting('kring.regio'::text, true)));
create policy werker_weg on kring.cbslevering for update to kring_worker
  using (((regio = current_setting('kring.regio'::text, true)) AND (weg_op IS NULL)))
  with check ((weg_op IS NOT NULL));
grant select on kring.cbslevering to kring_app;
grant insert (regio, id, organisatie, halfjaar, versie, definitie, stand, keuring, mens, gemaakt_op, stand_op, grootte, som, sleutel, omhuld, nonce, cijfer) on kring.cbslevering to kring_app;
grant update (stand, stand_op, reden) on kring.cbslevering to kring_app;
grant select (regio, id, halfjaar, stand, weg_op) on kring.cbslevering to kring_worker;
grant update (omhuld, cijfer, weg_op) on kring.cbslevering to kring_worker;

create table kring.cijferdeling (
  regio text not null,
  cijfer text not null,
  constraint cijferdeling_pkey PRIMARY KEY (regio, cijfer),
  constraint cijferdeling_regio_fkey FOREIGN KEY (regio) REFERENCES kring.regio(id) ON DELETE RESTRICT,
  constraint cijferdeling_cijfer_check CHECK (cijfer ~ '^[a-z][0-9]{3}-[0-9]{2}$'::text)
);
alter table kring.cijferdeling owner to kring_owner;
comment on table kring.cijferdeling is 'Welke cijfers een regio met haar partners deelt, uit de regiodefinitie. [bewaren: naslag]';
alter table kring.cijferdeling enable row level security;
alter table kring.cijferdeling force row level security;
create policy inrichten on kring.cijferdeling for all to kring_inrichter
  using (true)
  with check (true);
create policy lezen on kring.cijferdeling for select to kring_app
  using ((regio = current_setting('kring.regio'::text, true)));
create policy teller on kring.cijferdeling for select to kring_teller
  using (true);
grant delete, select on kring.cijferdeling to kring_inrichter;
grant select on kring.cijferdeling to kring_app;
grant select on kring.cijferdeling to kring_teller;
grant insert (regio, cijfer) on kring.cijferdeling to kring_inrichter;

create table kring.cijferwaarde (
  regio text not null,
  id uuid not null,
  cijfer text not null,
  periode text not null,
  gemeente text,
  waarde numeric,
  tot numeric,
  precisie text not null,
  delen jsonb,
  bron text not null,
  grens text,
  importdag date,
  vervangt uuid,
  organisatie uuid not null,
  gemaakt_op timestamp with time zone not null,
  constraint cijferwaarde_pkey PRIMARY KEY (regio, id),
  constraint cijferwaarde_regio_fkey FOREIGN KEY (regio) REFERENCES kring.regio(id) ON DELETE RESTRICT,
  constraint cijferwaarde_regio_organisatie_fkey FOREIGN KEY (regio, organisatie) REFERENCES kring.organisatie(regio, id) ON DELETE RESTRICT,
  constraint cijferwaarde_regio_vervangt_fkey FOREIGN KEY (regio, vervangt) REFERENCES kring.cijferwaarde(regio, id) ON DELETE RESTRICT,
  constraint cijferwaarde_bron_check CHECK (length(bron) >= 3 AND length(bron) <= 300),
  constraint cijferwaarde_check CHECK (tot > waarde),
  constraint cijferwaarde_check1 CHECK (waarde IS NOT NULL OR delen IS NOT NULL),
  constraint cijferwaarde_cijfer_check CHECK (cijfer ~ '^[a-z][0-9]{3}-[0-9]{2}$'::text),
  constraint cijferwaarde_delen_check CHECK (jsonb_typeof(delen) = 'array'::text AND pg_column_size(delen) < 16384),
  constraint cijferwaarde_gemeente_check CHECK (length(gemeente) >= 1 AND length(gemeente) <= 80),
  constraint cijferwaarde_grens_check CHECK (length(grens) >= 1 AND length(grens) <= 500),
  constraint cijferwaarde_periode_check CHECK (periode ~ '^(19|20)[0-9]{2}(-(H[12]|Q[1-4]|0[1-9]|1[0-2])|/(19|20)[0-9]{2})?$'::text),
  constraint cijferwaarde_precisie_check CHECK (precisie ~ '^[a-z-]{1,20}$'::text),
  constraint cijferwaarde_waarde_check CHECK (waarde >= 0::numeric)
);
alter table kring.cijferwaarde owner to kring_owner;
comment on table kring.cijferwaarde is 'Cijfers die een regio vastlegt of invoert, met tijdvak, bron en grenzen; nooit een mens. [bewaren: beleid]';
CREATE UNIQUE INDEX cijferwaarde_eerste ON kring.cijferwaarde USING btree (regio, cijfer, periode, COALESCE(gemeente, ''::text)) WHERE (vervangt IS NULL);
CREATE UNIQUE INDEX cijferwaarde_vervangt ON kring.cijferwaarde USING btree (regio, vervangt) WHERE (vervangt IS NOT NULL);
alter table kring.cijferwaarde enable row level security;
alter table kring.cijferwaarde force row level security;
create policy lezen on kring.cijferwaarde for select to kring_app
  using (((regio = current_setting('kring.regio'::text, true)) AND (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.regio = cijferwaarde.regio) AND (i.rol = ANY (ARRAY['beleidsmedewerker'::text, 'procesregisseur'::text, 'burgemeester'::text, 'beheerder'::text])))))));
create policy partners on kring.cijferwaarde for select to kring_app
  using (((regio = current_setting('kring.regio'::text, true)) AND (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.regio = cijferwaarde.regio) AND (i.rol = ANY (ARRAY['ketenpartner'::text, 'teamcoordinator'::text, 'casusregisseur'::text, 'overlegvoorzitter'::text, 'plaatsingscoordinator'::text]))))) AND (EXISTS ( SELECT 1
   FROM kring.cijferdeling d
  WHERE ((d.regio = cijferwaarde.regio) AND (d.cijfer = cijferwaarde.cijfer))))));
create policy toevoegen on kring.cijferwaarde for insert to kring_app
  with check (((regio = current_setting('kring.regio'::text, true)) AND (EXISTS ( SELECT 1
   FROM kring.schrijver i
  WHERE ((i.regio = cijferwaarde.regio) AND (i.organisatie = cijferwaarde.organisatie) AND (i.rol = 'beleidsmedewerker'::text))))));
create policy werker on kring.cijferwaarde for select to kring_worker
  using ((regio = current_setting('kring.regio'::text, true)));
grant select on kring.cijferwaarde to kring_app;
grant select on kring.cijferwaarde to kring_worker;
grant insert (regio, id, cijfer, periode, gemeente, waarde, tot, precisie, delen, bron, grens, importdag, vervangt, organisatie, gemaakt_op) on kring.cijferwaarde to kring_app;

create table kring.coachbericht (
  regio text not null,
  id uuid not null,
  blad uuid not null,
  koppeling uuid not null,
  zaak uuid not null,
  mens uuid not null,
  organisatie uuid not null,
  soort text not null,
  inhoud text,
  op timestamp with time zone not null,
  constraint coachbericht_pkey PRIMARY KEY (regio, id),
  constraint coachbericht_mens_fkey FOREIGN KEY (mens) REFERENCES kring.mens(id) ON DELETE RESTRICT,
  constraint coachbericht_regio_blad_fkey FOREIGN KEY (regio, blad) REFERENCES kring.coachblad(regio, id) ON DELETE CASCADE,
  constraint coachbericht_regio_organisatie_fkey FOREIGN KEY (regio, organisatie) REFERENCES kring.organisatie(regio, id) ON DELETE RESTRICT,
  constraint coachbericht_regio_zaak_fkey FOREIGN KEY (regio, zaak) REFERENCES kring.zaak(regio, id) ON DELETE CASCADE,
  constraint coachbericht_check CHECK (soort = 'onveilig'::text OR inhoud IS NOT NULL),
  constraint coachbericht_inhoud_check CHECK (length(inhoud) <= 30000),
  constraint coachbericht_soort_check CHECK (soort = ANY (ARRAY['bericht'::text, 'onveilig'::text]))
);
alter table kring.coachbericht owner to kring_owner;
comment on table kring.coachbericht is 'Wat een coach laat weten aan wie de casus leidt. Alleen groeiend. [bewaren: zaak]';
CREATE INDEX coachbericht_blad ON kring.coachbericht USING btree (regio, blad);
CREATE INDEX coachbericht_zaak ON kring.coachbericht USING btree (regio, zaak, op);
CREATE TRIGGER coach_meldt AFTER INSERT ON kring.coachbericht FOR EACH ROW EXECUTE FUNCTION kring.coach_meldt();
alter table kring.coachbericht enable row level security;
alter table kring.coachbericht force row level security;
create policy lezen on kring.coachbericht for select to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.mijn_inhoud m
  WHERE ((m.regio = coachbericht.regio) AND (m.zaak = coachbericht.zaak))
 OFFSET 0)));
create policy schrijven on kring.coachbericht for insert to kring_app
  with check (((EXISTS ( SELECT 1
   FROM kring.schrijver i
  WHERE ((i.regio = coachbericht.regio) AND (i.mens = coachbericht.mens) AND (i.organisatie = coachbericht.organisatie) AND (i.rol = 'coach'::text) AND (i.nu = coachbericht.op)))) AND (EXISTS ( SELECT 1
   FROM kring.coachblad b
  WHERE ((b.regio = coachbericht.regio) AND (b.id = coachbericht.blad) AND (b.koppeling = coachbericht.koppeling) AND (b.zaak = coachbericht.zaak))
 OFFSET 0))));
create policy vernietigen_lezen on kring.coachbericht for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.coachbericht for delete to kring_vernietiging
  using (true);
grant delete on kring.coachbericht to kring_vernietiging;
grant select on kring.coachbericht to kring_app;
grant insert (regio, id, blad, koppeling, zaak, mens, organisatie, soort, inhoud, op) on kring.coachbericht to kring_app;
grant select (ctid, regio, id, zaak, op) on kring.coachbericht to kring_vernietiging;

create table kring.coachblad (
  regio text not null,
  id uuid not null,
  koppeling uuid not null,
  zaak uuid not null,
  persoon uuid not null,
  mens uuid not null,
  organisatie uuid not null,
  van_organisatie uuid not null,
  op timestamp with time zone not null,
  tot timestamp with time zone not null,
  inhoud text not null,
  constraint coachblad_pkey PRIMARY KEY (regio, id),
  constraint coachblad_mens_fkey FOREIGN KEY (mens) REFERENCES kring.mens(id) ON DELETE RESTRICT,
  constraint coachblad_regio_organisatie_fkey FOREIGN KEY (regio, organisatie) REFERENCES kring.organisatie(regio, id) ON DELETE RESTRICT,
  constraint coachblad_regio_persoon_fkey FOREIGN KEY (regio, persoon) REFERENCES kring.persoon(regio, id) ON DELETE CASCADE,
  constraint coachblad_regio_zaak_fkey FOREIGN KEY (regio, zaak) REFERENCES kring.zaak(regio, id) ON DELETE CASCADE,
  constraint coachblad_check CHECK (tot >= op AND tot <= (op + '367 days'::interval)),
  constraint coachblad_inhoud_check CHECK (length(inhoud) <= 30000)
);
alter table kring.coachblad owner to kring_owner;
comment on table kring.coachblad is 'De bladzijde van een vrijwillige coach: voornaam, gedeelde doelen en stappen, en wie te bellen. [bewaren: zaak]';
comment on column kring.coachblad.inhoud is 'De bladzijde onder de sleutel van de zaak. Verandert wat gedeeld is, dan sluit dit blad en komt er een nieuw.';
CREATE INDEX coachblad_mens ON kring.coachblad USING btree (regio, mens, op DESC);
CREATE INDEX coachblad_persoon ON kring.coachblad USING btree (regio, persoon);
CREATE INDEX coachblad_zaak ON kring.coachblad USING btree (regio, zaak);
alter table kring.coachblad enable row level security;
alter table kring.coachblad force row level security;
create policy lezen on kring.coachblad for select to kring_app
  using (((regio = current_setting('kring.regio'::text, true)) AND ((EXISTS ( SELECT 1
   FROM kring.mijn_inhoud m
  WHERE ((m.regio = coachblad.regio) AND (m.zaak = coachblad.zaak))
 OFFSET 0)) OR ((EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.mens = coachblad.mens) AND (i.organisatie = coachblad.organisatie) AND (i.rol = 'coach'::text) AND (coachblad.op <= i.nu) AND (coachblad.tot > i.nu))
 OFFSET 0)) AND (NOT (EXISTS ( SELECT 1
   FROM kring.sper s,
    kring.ik i
  WHERE ((s.regio = coachblad.regio) AND (s.zaak = coachblad.zaak) AND (s.mens = i.mens) AND (s.grond <> 'spoor'::text) AND (s.van <= i.nu) AND ((s.tot IS NULL) OR (s.tot > i.nu)))
 OFFSET 0)))))));
create policy schrijven on kring.coachblad for insert to kring_app
  with check (((op = (NULLIF(current_setting('kring.nu'::text, true), ''::text))::timestamp with time zone) AND (EXISTS ( SELECT 1
   FROM kring.mijn_inhoud m
  WHERE ((m.regio = coachblad.regio) AND (m.zaak = coachblad.zaak) AND (m.organisatie = coachblad.van_organisatie))
 OFFSET 0)) AND (EXISTS ( SELECT 1
   FROM kring.zaak_persoon zp
  WHERE ((zp.regio = coachblad.regio) AND (zp.zaak = coachblad.zaak) AND (zp.persoon = coachblad.persoon))
 OFFSET 0)) AND (EXISTS ( SELECT 1
   FROM kring.rolvervulling r
  WHERE ((r.regio = coachblad.regio) AND (r.mens = coachblad.mens) AND (r.organisatie = coachblad.organisatie) AND (r.rol = 'coach'::text) AND (r.van <= coachblad.op) AND ((r.tot IS NULL) OR (r.tot > coachblad.op)))
 OFFSET 0))));
create policy sluiten on kring.coachblad for update to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.mijn_inhoud m
  WHERE ((m.regio = coachblad.regio) AND (m.zaak = coachblad.zaak))
 OFFSET 0)))
  with check ((tot = (NULLIF(current_setting('kring.nu'::text, true), ''::text))::timestamp with time zone));
create policy vernietigen_lezen on kring.coachblad for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.coachblad for delete to kring_vernietiging
  using (true);
grant delete on kring.coachblad to kring_vernietiging;
grant select on kring.coachblad to kring_app;
grant insert (regio, id, koppeling, zaak, persoon, mens, organisatie, van_organisatie, op, tot, inhoud) on kring.coachblad to kring_app;
grant update (tot) on kring.coachblad to kring_app;
grant select (ctid, regio, id, zaak, persoon, op, tot) on kring.coachblad to kring_vernietiging;

create table kring.contactgegeven (
  regio text not null,
  id uuid not null,
  zaak uuid not null,
  persoon uuid not null,
  langs text not null,
  waarde text not null,
  gemaakt_op timestamp with time zone not null,
  constraint contactgegeven_pkey PRIMARY KEY (regio, id),
  constraint contactgegeven_regio_persoon_fkey FOREIGN KEY (regio, persoon) REFERENCES kring.persoon(regio, id) ON DELETE CASCADE,
  constraint contactgegeven_regio_zaak_fkey FOREIGN KEY (regio, zaak) REFERENCES kring.zaak(regio, id) ON DELETE CASCADE,
  constraint contactgegeven_langs_check CHECK (langs = ANY (ARRAY['telefoon'::text, 'e-mail'::text])),
  constraint contactgegeven_waarde_check CHECK (length(waarde) >= 5 AND length(waarde) <= 260)
);
alter table kring.contactgegeven owner to kring_owner;
comment on table kring.contactgegeven is 'Telefoonnummers en e-mailadressen van wie bij een zaak hoort; te zien na de afspraak over veilig contact. [bewaren: zaak]';
CREATE INDEX contactgegeven_persoon ON kring.contactgegeven USING btree (regio, persoon);
CREATE INDEX contactgegeven_zaak ON kring.contactgegeven USING btree (regio, zaak);
alter table kring.contactgegeven enable row level security;
alter table kring.contactgegeven force row level security;
create policy lezen on kring.contactgegeven for select to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.mijn_inhoud m
  WHERE ((m.regio = contactgegeven.regio) AND (m.zaak = contactgegeven.zaak))
 OFFSET 0)));
create policy schrijven on kring.contactgegeven for insert to kring_app
  with check (((gemaakt_op = (NULLIF(current_setting('kring.nu'::text, true), ''::text))::timestamp with time zone) AND (EXISTS ( SELECT 1
   FROM kring.zaak_persoon p
  WHERE ((p.regio = contactgegeven.regio) AND (p.zaak = contactgegeven.zaak) AND (p.persoon = contactgegeven.persoon))
 OFFSET 0))));
create policy vernietigen_lezen on kring.contactgegeven for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.contactgegeven for delete to kring_vernietiging
  using (true);
create policy worker on kring.contactgegeven for select to kring_worker
  using (((langs = 'e-mail'::text) AND (EXISTS ( SELECT 1
   FROM kring.uit u
  WHERE ((u.regio = contactgegeven.regio) AND (u.gegeven = contactgegeven.id) AND (u.stand = 'wacht'::text))))));
grant delete on kring.contactgegeven to kring_vernietiging;
grant select on kring.contactgegeven to kring_app;
grant insert (regio, id, zaak, persoon, langs, waarde, gemaakt_op) on kring.contactgegeven to kring_app;
grant select (ctid, regio, id, zaak, persoon) on kring.contactgegeven to kring_vernietiging;
grant select (regio, id, langs, waarde) on kring.contactgegeven to kring_worker;

create table kring.deling (
  regio text not null,
  id uuid not null,
  zaak uuid not null,
  op timestamp with time zone not null,
  van_organisatie uuid not null,
  aan_organisatie uuid,
  aan_functie text not null,
  personen uuid[] not null,
  doel text not null,
  grond text not null,
  grond_bron text not null,
  noodzaak uuid not null,
  velden text[] not null,
  geheim_doorbroken boolean not null,
  betrokkene_geinformeerd boolean not null,
  toestemming text not null,
  kanaal text not null,
  besloten_door uuid not null,
  tot timestamp with time zone,
  aan_mens uuid,
  constraint deling_pkey PRIMARY KEY (regio, id),
  constraint deling_regio_zaak_fkey FOREIGN KEY (regio, zaak) REFERENCES kring.zaak(regio, id) ON DELETE CASCADE,
  constraint deling_toestemming_check CHECK (toestemming = ANY (ARRAY['gegeven'::text, 'geweigerd'::text, 'niet-gevraagd'::text, 'niet-nodig'::text]))
);
alter table kring.deling owner to kring_owner;
comment on table kring.deling is 'Elke verstrekking: wie, aan wie, wat, waarom, op welke grond. [bewaren: zaak]';
comment on column kring.deling.tot is 'Tot wanneer de ontvanger dit mag gebruiken; leeg: geen einddatum, zoals bij een kopie van eigen gegevens.';
comment on column kring.deling.aan_mens is 'De medewerker die het kreeg; leeg: een organisatie, of de betrokkene zelf.';
CREATE INDEX deling_zaak ON kring.deling USING btree (regio, zaak, op);
alter table kring.deling enable row level security;
alter table kring.deling force row level security;
create policy aan_tafel on kring.deling for select to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.mijn_tafel m
  WHERE ((m.regio = deling.regio) AND (m.zaak = deling.zaak) AND (m.organisatie = ANY (ARRAY[deling.van_organisatie, deling.aan_organisatie])))
 OFFSET 0)));
create policy eigen_aan_tafel on kring.deling as restrictive for select to kring_app
  using (((kanaal <> 'overleg'::text) OR (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE (i.organisatie = ANY (ARRAY[deling.van_organisatie, deling.aan_organisatie])))) OR (EXISTS ( SELECT 1
   FROM kring.mijn_inhoud m
  WHERE ((m.regio = deling.regio) AND (m.zaak = deling.zaak))
 OFFSET 0))));
create policy lezen on kring.deling for select to kring_app
  using (((regio = current_setting('kring.regio'::text, true)) AND (EXISTS ( SELECT 1
   FROM kring.zaak z
  WHERE ((z.regio = deling.regio) AND (z.id = deling.zaak))
 OFFSET 0)) AND (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE (i.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text, 'casusregisseur'::text, 'teamcoordinator'::text, 'hulpofficier'::text, 'burgemeester'::text, 'medewerker-huisverbod'::text, 'plaatsingscoordinator'::text, 'opvangmedewerker'::text]))))));
create policy schrijven on kring.deling for insert to kring_app
  with check (((besloten_door = (NULLIF(current_setting('kring.mens'::text, true), ''::text))::uuid) AND (EXISTS ( SELECT 1
   FROM kring.mijn_zaak m
  WHERE ((m.regio = deling.regio) AND (m.zaak = deling.zaak) AND (m.organisatie = deling.van_organisatie))
 OFFSET 0))));
create policy vernietigen_lezen on kring.deling for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.deling for delete to kring_vernietiging
  using (true);
create policy worker on kring.deling for insert to kring_worker
  with check (((besloten_door = (NULLIF(current_setting('kring.mens'::text, true), ''::text))::uuid) AND (EXISTS ( SELECT 1
   FROM kring.zaak z
  WHERE ((z.regio = deling.regio) AND (z.id = deling.zaak) AND (z.soort = 'huisverbod'::text))))));
grant delete on kring.deling to kring_vernietiging;
grant select on kring.deling to kring_app;
grant insert (regio, id, zaak, op, van_organisatie, aan_organisatie, aan_functie, personen, doel, grond, grond_bron, noodzaak, velden, geheim_doorbroken, betrokkene_geinformeerd, toestemming, kanaal, besloten_door, tot, aan_mens) on kring.deling to kring_app;
grant select (ctid, regio, id, zaak, op, tot) on kring.deling to kring_vernietiging;
grant insert (regio, id, zaak, op, van_organisatie, aan_organisatie, aan_functie, personen, doel, grond, grond_bron, noodzaak, velden, geheim_doorbroken, betrokkene_geinformeerd, toestemming, kanaal, besloten_door) on kring.deling to kring_worker;

create table kring.deurinhoud (
  regio text not null,
  vraag uuid not null,
  inhoud bytea not null,
  sleutel text not null,
  constraint deurinhoud_pkey PRIMARY KEY (regio, vraag),
  constraint deurinhoud_regio_vraag_fkey FOREIGN KEY (regio, vraag) REFERENCES kring.deurvraag(regio, id) ON DELETE CASCADE
);
alter table kring.deurinhoud owner to kring_owner;
comment on table kring.deurinhoud is 'Wat iemand bij het loket invulde, versleuteld. Weg zodra de vraag af is; alleen bij een melding blijft het, bij die melding. [bewaren: zaak]';
alter table kring.deurinhoud enable row level security;
alter table kring.deurinhoud force row level security;
create policy lezen on kring.deurinhoud for select to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.deurvraag v
  WHERE ((v.regio = deurinhoud.regio) AND (v.id = deurinhoud.vraag)))));
create policy vernietigen_lezen on kring.deurinhoud for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.deurinhoud for delete to kring_vernietiging
  using (true);
create policy wachter_klopt on kring.deurinhoud for insert to kring_wachter
  with check (true);
create policy wegdoen on kring.deurinhoud for delete to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.deurvraag v,
    kring.ik i
  WHERE ((v.regio = deurinhoud.regio) AND (v.id = deurinhoud.vraag) AND (v.stand = 'klaar'::text) AND (v.zaak IS NULL) AND (v.klaar_door = i.mens) AND (v.klaar_op = i.nu)))));
grant delete on kring.deurinhoud to kring_vernietiging;
grant delete, select on kring.deurinhoud to kring_app;
grant select (ctid, regio, vraag) on kring.deurinhoud to kring_vernietiging;
grant insert (regio, vraag, inhoud, sleutel) on kring.deurinhoud to kring_wachter;

create table kring.deurstuk (
  regio text not null,
  id uuid not null,
  vraag uuid not null,
  volgorde integer not null,
  type text not null,
  omvang integer not null,
  sleutel text not null,
  omhuld bytea not null,
  nonce bytea not null,
  cijfer bytea not null,
  som bytea not null,
  constraint deurstuk_pkey PRIMARY KEY (regio, id),
  constraint deurstuk_regio_vraag_fkey FOREIGN KEY (regio, vraag) REFERENCES kring.deurvraag(regio, id) ON DELETE CASCADE,
  constraint deurstuk_omvang_check CHECK (omvang > 0),
  constraint deurstuk_type_check CHECK (type = ANY (ARRAY['pdf'::text, 'jpeg'::text, 'png'::text, 'webp'::text, 'docx'::text, 'tekst'::text])),
  constraint deurstuk_volgorde_check CHECK (volgorde >= 1 AND volgorde <= 5)
);
alter table kring.deurstuk owner to kring_owner;
comment on table kring.deurstuk is 'Bestanden bij een vraag aan het loket, gekeurd, zonder plaats, op slot. Weg zodra de vraag af is, behalve bij een melding. [bewaren: zaak]';
CREATE INDEX deurstuk_vraag ON kring.deurstuk USING btree (regio, vraag);
alter table kring.deurstuk enable row level security;
alter table kring.deurstuk force row level security;
create policy lezen on kring.deurstuk for select to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.deurvraag v
  WHERE ((v.regio = deurstuk.regio) AND (v.id = deurstuk.vraag)))));
create policy vernietigen_lezen on kring.deurstuk for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.deurstuk for delete to kring_vernietiging
  using (true);
create policy wachter_klopt on kring.deurstuk for insert to kring_wachter
  with check (true);
create policy wegdoen on kring.deurstuk for delete to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.deurvraag v,
    kring.ik i
  WHERE ((v.regio = deurstuk.regio) AND (v.id = deurstuk.vraag) AND (v.stand = 'klaar'::text) AND (v.zaak IS NULL) AND (v.klaar_door = i.mens) AND (v.klaar_op = i.nu)))));
grant delete on kring.deurstuk to kring_vernietiging;
grant delete, select on kring.deurstuk to kring_app;
grant select (ctid, regio, id, vraag) on kring.deurstuk to kring_vernietiging;
grant insert (regio, id, vraag, volgorde, type, omvang, sleutel, omhuld, nonce, cijfer, som) on kring.deurstuk to kring_wachter;

create table kring.deurvraag (
  regio text not null,
  id uuid not null,
  organisatie uuid not null,
  rol text not null,
  soort text not null,
  gemeente text not null,
  op timestamp with time zone not null,
  oppakken_voor timestamp with time zone not null,
  spoor bytea not null,
  stand text not null default 'wacht'::text,
  opgepakt_op timestamp with time zone,
  opgepakt_door uuid,
  klaar_op timestamp with time zone,
  klaar_door uuid,
  uitkomst text,
  reden text,
  zaak uuid,
  advies uuid,
  geseind_op timestamp with time zone,
  aanbod_aan uuid,
  aanbod_op timestamp with time zone,
  aanbod_door uuid,
  aanbod_reden text,
  terug_op timestamp with time zone,
  terug_door uuid,
  terug_reden text,
  constraint deurvraag_pkey PRIMARY KEY (regio, id),
  constraint deurvraag_regio_aanbod_aan_fkey FOREIGN KEY (regio, aanbod_aan) REFERENCES kring.organisatie(regio, id) ON DELETE RESTRICT,
  constraint deurvraag_regio_advies_fkey FOREIGN KEY (regio, advies) REFERENCES kring.advies(regio, id) ON DELETE RESTRICT,
  constraint deurvraag_regio_fkey FOREIGN KEY (regio) REFERENCES kring.regio(id) ON DELETE RESTRICT,
  constraint deurvraag_regio_organisatie_fkey FOREIGN KEY (regio, organisatie) REFERENCES kring.organisatie(regio, id) ON DELETE RESTRICT,
  constraint deurvraag_regio_zaak_fkey FOREIGN KEY (regio, zaak) REFERENCES kring.zaak(regio, id) ON DELETE CASCADE,
  constraint deurvraag_aanbod_reden_check CHECK (length(aanbod_reden) >= 1 AND length(aanbod_reden) <= 2000),
  constraint deurvraag_check CHECK ((opgepakt_op IS NULL) = (opgepakt_door IS NULL)),
  constraint deurvraag_check1 CHECK ((stand = 'klaar'::text) = (klaar_op IS NOT NULL AND klaar_door IS NOT NULL AND uitkomst IS NOT NULL)),
  constraint deurvraag_check2 CHECK (stand <> 'opgepakt'::text OR opgepakt_op IS NOT NULL),
  constraint deurvraag_check3 CHECK ((NOT uitkomst IS DISTINCT FROM 'melding'::text) = (zaak IS NOT NULL)),
  constraint deurvraag_check4 CHECK ((NOT uitkomst IS DISTINCT FROM 'advies'::text) = (advies IS NOT NULL)),
  constraint deurvraag_check5 CHECK ((aanbod_aan IS NULL) = (aanbod_op IS NULL) AND (aanbod_aan IS NULL) = (aanbod_door IS NULL) AND (aanbod_aan IS NULL) = (aanbod_reden IS NULL)),
  constraint deurvraag_check6 CHECK (aanbod_aan IS NULL OR rol = 'teamcoordinator'::text AND stand = 'wacht'::text),
  constraint deurvraag_check7 CHECK ((terug_op IS NULL) = (terug_door IS NULL) AND (terug_op IS NULL) = (terug_reden IS NULL)),
  constraint deurvraag_gemeente_check CHECK (length(gemeente) >= 1 AND length(gemeente) <= 100),
  constraint deurvraag_klacht_check CHECK ((soort = 'klacht'::text) = (rol = 'klachtbehandelaar'::text)),
  constraint deurvraag_reden_check CHECK (length(reden) <= 2000),
  constraint deurvraag_rol_check CHECK (rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'teamcoordinator'::text, 'klachtbehandelaar'::text])),
  constraint deurvraag_soort_check CHECK (soort = ANY (ARRAY['advies'::text, 'melding'::text, 'dichtbij'::text, 'aanbod'::text, 'belasting'::text, 'klacht'::text])),
  constraint deurvraag_spoor_check CHECK (length(spoor) = 32),
  constraint deurvraag_stand_check CHECK (stand = ANY (ARRAY['wacht'::text, 'opgepakt'::text, 'klaar'::text])),
  constraint deurvraag_terug_reden_check CHECK (length(terug_reden) >= 1 AND length(terug_reden) <= 2000),
  constraint deurvraag_uitkomst_check CHECK (uitkomst = ANY (ARRAY['melding'::text, 'advies'::text, 'geholpen'::text, 'doorverwezen'::text, 'niet-bereikt'::text, 'terzijde'::text, 'klacht'::text]))
);
alter table kring.deurvraag owner to kring_owner;
comment on table kring.deurvraag is 'Vragen en meldingen die via het loket binnenkwamen: soort, gemeente en stand, en van de ontvangstcode alleen een vingerafdruk. [bewaren: zaak]';
comment on column kring.deurvraag.aanbod_aan is 'Aan welk meldpunt het team deze vraag aanbiedt; leeg: aan niemand. Tot dat aanvaardt houdt het team haar.';
CREATE INDEX deurvraag_aanbod ON kring.deurvraag USING btree (regio, aanbod_aan, op DESC) WHERE (aanbod_aan IS NOT NULL);
CREATE INDEX deurvraag_advies ON kring.deurvraag USING btree (regio, advies) WHERE (advies IS NOT NULL);
CREATE INDEX deurvraag_lijst ON kring.deurvraag USING btree (regio, organisatie, op DESC, id);
CREATE INDEX deurvraag_open ON kring.deurvraag USING btree (regio, oppakken_voor) WHERE ((stand = 'wacht'::text) AND (geseind_op IS NULL));
CREATE INDEX deurvraag_spoor ON kring.deurvraag USING btree (spoor);
CREATE INDEX deurvraag_zaak ON kring.deurvraag USING btree (regio, zaak) WHERE (zaak IS NOT NULL);
CREATE TRIGGER deur_bewaakt BEFORE UPDATE OF organisatie, rol, stand, aanbod_aan, terug_op ON kring.deurvraag FOR EACH ROW WHEN ((CURRENT_USER = 'kring_app'::name)) EXECUTE FUNCTION kring.bewaak_deur();
alter table kring.deurvraag enable row level security;
alter table kring.deurvraag force row level security;
create policy aanbieden on kring.deurvraag for update to kring_app
  using (false)
  with check (((stand = 'wacht'::text) AND (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.regio = deurvraag.regio) AND (i.organisatie = deurvraag.organisatie) AND (i.rol = ANY (ARRAY['teamcoordinator'::text, 'casusregisseur'::text])) AND (i.mens = deurvraag.aanbod_door) AND (i.nu = deurvraag.aanbod_op))))));
create policy aangeboden on kring.deurvraag for select to kring_app
  using (((aanbod_aan IS NOT NULL) AND (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.regio = deurvraag.regio) AND (i.organisatie = deurvraag.aanbod_aan) AND (i.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text])))))));
create policy aanvaarden on kring.deurvraag for update to kring_app
  using (((aanbod_aan IS NOT NULL) AND (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.regio = deurvraag.regio) AND (i.organisatie = deurvraag.aanbod_aan) AND (i.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text])))))))
  with check (((stand = 'wacht'::text) AND (aanbod_aan IS NULL) AND (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.regio = deurvraag.regio) AND (i.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text])) AND (i.mens = deurvraag.terug_door) AND (i.nu = deurvraag.terug_op))))));
create policy bijwerken on kring.deurvraag for update to kring_app
  using (((stand <> 'klaar'::text) AND (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.regio = deurvraag.regio) AND (i.organisatie = deurvraag.organisatie) AND (((deurvraag.rol = 'medewerker-veilig-thuis'::text) AND (i.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text]))) OR ((deurvraag.rol = 'klachtbehandelaar'::text) AND (i.rol = 'klachtbehandelaar'::text)) OR ((deurvraag.rol = 'teamcoordinator'::text) AND (i.rol = ANY (ARRAY['teamcoordinator'::text, 'casusregisseur'::text])))))))))
  with check ((EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE (((deurvraag.stand = 'opgepakt'::text) AND (deurvraag.opgepakt_door = i.mens) AND (deurvraag.opgepakt_op = i.nu)) OR ((deurvraag.stand = 'klaar'::text) AND (deurvraag.klaar_door = i.mens) AND (deurvraag.klaar_op = i.nu))))));
create policy lezen on kring.deurvraag for select to kring_app
  using (((EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.regio = deurvraag.regio) AND (i.organisatie = deurvraag.organisatie) AND (((deurvraag.rol = 'medewerker-veilig-thuis'::text) AND (i.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text]))) OR ((deurvraag.rol = 'klachtbehandelaar'::text) AND (i.rol = 'klachtbehandelaar'::text)) OR ((deurvraag.rol = 'teamcoordinator'::text) AND (i.rol = ANY (ARRAY['teamcoordinator'::text, 'casusregisseur'::text])))) AND ((deurvraag.zaak IS NULL) OR ((deurvraag.klaar_door = i.mens) AND (deurvraag.klaar_op = i.nu)))))) OR (EXISTS ( SELECT 1
   FROM kring.mijn_inhoud m
  WHERE ((m.regio = deurvraag.regio) AND (m.zaak = deurvraag.zaak) AND (m.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text])))
 OFFSET 0))));
create policy teruggegeven on kring.deurvraag for select to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.regio = deurvraag.regio) AND (i.mens = deurvraag.terug_door) AND (i.nu = deurvraag.terug_op)))));
create policy vernietigen_lezen on kring.deurvraag for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.deurvraag for delete to kring_vernietiging
  using (true);
create policy wachter on kring.deurvraag for select to kring_wachter
  using (true);
create policy wachter_klopt on kring.deurvraag for insert to kring_wachter
  with check (((stand = 'wacht'::text) AND (op = (NULLIF(current_setting('kring.nu'::text, true), ''::text))::timestamp with time zone) AND (opgepakt_op IS NULL) AND (geseind_op IS NULL)));
create policy worker on kring.deurvraag for all to kring_worker
  using (true)
  with check (true);
grant delete on kring.deurvraag to kring_vernietiging;
grant select (regio, id, organisatie, rol, soort, gemeente, op, oppakken_voor, stand, opgepakt_op, opgepakt_door, klaar_op, klaar_door, uitkomst, reden, zaak, advies, geseind_op, aanbod_aan, aanbod_op, aanbod_door, aanbod_reden, terug_op, terug_door, terug_reden) on kring.deurvraag to kring_app;
grant update (organisatie, rol, stand, opgepakt_op, opgepakt_door, klaar_op, klaar_door, uitkomst, reden, zaak, advies, aanbod_aan, aanbod_op, aanbod_door, aanbod_reden, terug_op, terug_door, terug_reden) on kring.deurvraag to kring_app;
grant select (ctid, regio, id, soort, op, klaar_op, zaak, advies) on kring.deurvraag to kring_vernietiging;
grant insert (regio, id, organisatie, rol, soort, gemeente, op, oppakken_voor, spoor) on kring.deurvraag to kring_wachter;
grant select (regio, id, spoor, stand) on kring.deurvraag to kring_wachter;
grant select (regio, id, organisatie, rol, oppakken_voor, stand, geseind_op, aanbod_aan) on kring.deurvraag to kring_worker;
grant update (geseind_op) on kring.deurvraag to kring_worker;

create table kring.dienst (
  regio text not null,
  id uuid not null,
  organisatie uuid not null,
  mens uuid not null,
  van timestamp with time zone not null,
  tot timestamp with time zone not null,
  bereikbaar text,
  door uuid,
  gepland_op timestamp with time zone,
  constraint dienst_pkey PRIMARY KEY (regio, id),
  constraint dienst_door_fkey FOREIGN KEY (door) REFERENCES kring.mens(id) ON DELETE SET NULL,
  constraint dienst_mens_fkey FOREIGN KEY (mens) REFERENCES kring.mens(id) ON DELETE CASCADE,
  constraint dienst_regio_fkey FOREIGN KEY (regio) REFERENCES kring.regio(id) ON DELETE RESTRICT,
  constraint dienst_regio_organisatie_fkey FOREIGN KEY (regio, organisatie) REFERENCES kring.organisatie(regio, id) ON DELETE CASCADE,
  constraint dienst_bereikbaar_check CHECK (length(bereikbaar) >= 1 AND length(bereikbaar) <= 60),
  constraint dienst_check CHECK (tot > van)
);
alter table kring.dienst owner to kring_owner;
comment on table kring.dienst is 'Dienstrooster: wie wanneer bereikbaar is voor acute meldingen. [bewaren: medewerker]';
comment on column kring.dienst.bereikbaar is 'Hoe wie dienst heeft te bereiken is.';
comment on column kring.dienst.door is 'Wie deze dienst plande; leeg: van voor dit werd onthouden.';
CREATE INDEX dienst_rooster ON kring.dienst USING btree (regio, organisatie, van);
alter table kring.dienst enable row level security;
alter table kring.dienst force row level security;
create policy blikken on kring.dienst for select to kring_blikken
  using (true);
create policy lezen on kring.dienst for select to kring_app
  using (((regio = current_setting('kring.regio'::text, true)) AND (organisatie = ( SELECT i.organisatie
   FROM kring.ik i))));
create policy plannen on kring.dienst for insert to kring_app
  with check (((regio = current_setting('kring.regio'::text, true)) AND (EXISTS ( SELECT 1
   FROM kring.schrijver i
  WHERE ((i.organisatie = dienst.organisatie) AND (i.mens = dienst.door) AND (i.nu = dienst.gepland_op) AND (i.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text, 'teamcoordinator'::text])))))));
create policy schrappen on kring.dienst for delete to kring_app
  using (((regio = current_setting('kring.regio'::text, true)) AND (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.organisatie = dienst.organisatie) AND (i.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text, 'teamcoordinator'::text])))))));
create policy vernietigen_lezen on kring.dienst for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.dienst for delete to kring_vernietiging
  using (true);
grant delete on kring.dienst to kring_vernietiging;
grant delete, select on kring.dienst to kring_app;
grant insert (regio, id, organisatie, mens, van, tot, bereikbaar, door, gepland_op) on kring.dienst to kring_app;
grant select (regio, mens, van, tot, door, gepland_op) on kring.dienst to kring_blikken;
grant select (ctid, regio, id, tot) on kring.dienst to kring_vernietiging;

create table kring.gebeurtenis (
  regio text not null,
  stroom uuid not null,
  positie integer not null,
  slice text not null,
  soort text not null,
  op timestamp with time zone not null,
  mens uuid not null,
  rol text not null,
  organisatie uuid not null,
  doel text not null,
  opdracht uuid not null,
  inhoud jsonb,
  zout bytea,
  inhoud_hash bytea not null,
  vorige bytea not null,
  hash bytea not null,
  vernietigd_op timestamp with time zone,
  vernietigd_besluit uuid,
  constraint gebeurtenis_pkey PRIMARY KEY (regio, stroom, positie),
  constraint gebeurtenis_regio_fkey FOREIGN KEY (regio) REFERENCES kring.regio(id) ON DELETE RESTRICT,
  constraint gebeurtenis_check CHECK ((inhoud IS NULL) = (zout IS NULL)),
  constraint gebeurtenis_check1 CHECK ((inhoud IS NULL) = (vernietigd_op IS NOT NULL)),
  constraint gebeurtenis_hash_check CHECK (length(hash) = 32),
  constraint gebeurtenis_inhoud_hash_check CHECK (length(inhoud_hash) = 32),
  constraint gebeurtenis_positie_check CHECK (positie >= 1),
  constraint gebeurtenis_vorige_check CHECK (length(vorige) = 32)
);
alter table kring.gebeurtenis owner to kring_owner;
comment on table kring.gebeurtenis is 'Het journaal: elke stap als feit met ids, nooit namen of vrije tekst. Alleen groeiend. [bewaren: journaal]';
CREATE TRIGGER tel_feit AFTER INSERT ON kring.gebeurtenis FOR EACH ROW WHEN ((new.soort = ANY (kring.tel_feiten()))) EXECUTE FUNCTION kring.tel_feit();
alter table kring.gebeurtenis enable row level security;
alter table kring.gebeurtenis force row level security;
create policy aan_tafel on kring.gebeurtenis for select to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.mijn_tafel m
  WHERE ((m.regio = gebeurtenis.regio) AND (m.zaak = gebeurtenis.stroom))
 OFFSET 0)));
create policy aangroeien on kring.gebeurtenis for insert to kring_app
  with check (((EXISTS ( SELECT 1
   FROM kring.schrijver i
  WHERE ((i.mens = gebeurtenis.mens) AND (i.organisatie = gebeurtenis.organisatie) AND (i.rol = gebeurtenis.rol) AND (i.nu = gebeurtenis.op)))) AND ((EXISTS ( SELECT 1
   FROM kring.mijn_zaak m
  WHERE ((m.regio = gebeurtenis.regio) AND (m.zaak = gebeurtenis.stroom))
 OFFSET 0)) OR ((soort = ANY (ARRAY['OverdrachtAanvaard'::text, 'OverdrachtTeruggegeven'::text])) AND (EXISTS ( SELECT 1
   FROM kring.mijn_aanbod m
  WHERE ((m.regio = gebeurtenis.regio) AND (m.zaak = gebeurtenis.stroom))
 OFFSET 0))))));
create policy aangroeien_worker on kring.gebeurtenis for insert to kring_worker
  with check (((regio = current_setting('kring.regio'::text, true)) AND (rol = 'systeem'::text)));
create policy alleen_dienst on kring.gebeurtenis as restrictive for select to kring_app
  using (((soort <> 'AlarmOntvangen'::text) OR (EXISTS ( SELECT 1
   FROM kring.mijn_alarmdienst m
  WHERE ((m.regio = gebeurtenis.regio) AND (m.zaak = gebeurtenis.stroom))
 OFFSET 0))));
create policy blikken on kring.gebeurtenis for select to kring_blikken
  using (true);
create policy eigen_passage on kring.gebeurtenis as restrictive for select to kring_app
  using (((soort <> 'PassageGenoteerd'::text) OR (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE (((i.organisatie)::text = ANY (ARRAY[((gebeurtenis.inhoud -> 'passage'::text) ->> 'bron'::text), ((gebeurtenis.inhoud -> 'passage'::text) ->> 'door'::text)])) OR (((gebeurtenis.inhoud -> 'passage'::text) -> 'voor'::text) ? (i.organisatie)::text))))));
create policy levering on kring.gebeurtenis for select to kring_levering
  using ((soort = ANY (ARRAY['MeldingOntvangen'::text, 'MeldingAangevuld'::text, 'InstantieGeinformeerd'::text, 'WegingBesloten'::text, 'BesluitBevestigd'::text, 'OnderzoekGestart'::text, 'OnderzoekAfgerond'::text, 'MeldingGesloten'::text])));
create policy lezen on kring.gebeurtenis for select to kring_app
  using (((regio = current_setting('kring.regio'::text, true)) AND (EXISTS ( SELECT 1
   FROM kring.betrokkenheid b,
    kring.ik i
  WHERE ((b.regio = gebeurtenis.regio) AND (b.zaak = gebeurtenis.stroom) AND (b.organisatie = i.organisatie) AND ((b.mens IS NULL) OR (b.mens = i.mens)) AND (b.van <= i.nu) AND ((b.tot IS NULL) OR (b.tot > i.nu)) AND (i.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text, 'casusregisseur'::text, 'teamcoordinator'::text, 'hulpofficier'::text, 'burgemeester'::text, 'medewerker-huisverbod'::text, 'plaatsingscoordinator'::text, 'opvangmedewerker'::text])))
 OFFSET 0)) AND (NOT (EXISTS ( SELECT 1
   FROM kring.sper s,
    kring.ik i
  WHERE ((s.regio = gebeurtenis.regio) AND (s.zaak = gebeurtenis.stroom) AND (s.mens = i.mens) AND (s.van <= i.nu) AND ((s.tot IS NULL) OR (s.tot > i.nu)))
 OFFSET 0)))));
create policy lezen_worker on kring.gebeurtenis for select to kring_worker
  using (true);
create policy nood on kring.gebeurtenis for select to kring_nood
  using (((soort = ANY (ARRAY['MeldingOntvangen'::text, 'CrisisIngezet'::text, 'CasusGeopend'::text, 'NieuwGeweld'::text, 'AcuutGemerkt'::text, 'AcuutGehandeld'::text, 'CodeRoodGezet'::text, 'CodeRoodIngetrokken'::text, 'VeiligheidscheckGedaan'::text, 'VeiligheidsplanVastgesteld'::text, 'Opgeschaald'::text, 'AlarmGegaan'::text, 'MaatregelAfgesproken'::text, 'MaatregelAfgerond'::text, 'AdresAfgeschermd'::text])) AND (EXISTS ( SELECT 1
   FROM kring.mijn_nood m
  WHERE ((m.regio = gebeurtenis.regio) AND (m.zaak = gebeurtenis.stroom))
 OFFSET 0))));
create policy op_werkblad on kring.gebeurtenis for select to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.mijn_werkblad m
  WHERE ((m.regio = gebeurtenis.regio) AND (m.zaak = gebeurtenis.stroom))
 OFFSET 0)));
create policy teller on kring.gebeurtenis for select to kring_teller
  using (true);
create policy vernietigen on kring.gebeurtenis for all to kring_vernietiging
  using (true)
  with check ((inhoud IS NULL));
create policy wachter on kring.gebeurtenis for select to kring_wachter
  using ((soort = 'OverdrachtAanvaard'::text));
create policy wachter_regie on kring.gebeurtenis for select to kring_wachter
  using ((soort = ANY (ARRAY['RegieBelegd'::text, 'RegisseurGewisseld'::text, 'TeamVerhuisd'::text])));
create policy werkblad_apart on kring.gebeurtenis as restrictive for select to kring_app
  using (((slice <> 'signaal'::text) OR (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE (i.rol = ANY (ARRAY['professional'::text, 'aandachtsfunctionaris'::text]))))));
grant select on kring.gebeurtenis to kring_app;
grant select on kring.gebeurtenis to kring_worker;
grant insert (regio, stroom, positie, slice, soort, op, mens, rol, organisatie, doel, opdracht, inhoud, zout, inhoud_hash, vorige, hash) on kring.gebeurtenis to kring_app;
grant select (regio, stroom, mens) on kring.gebeurtenis to kring_blikken;
grant select (regio, stroom, positie, soort, op, inhoud) on kring.gebeurtenis to kring_levering;
grant select (regio, stroom, positie, soort, op, inhoud) on kring.gebeurtenis to kring_nood;
grant select (regio, stroom, positie, slice, soort, op, mens, rol, organisatie, doel, opdracht, inhoud, zout, inhoud_hash, vorige, hash, vernietigd_op, vernietigd_besluit) on kring.gebeurtenis to kring_teller;
grant select (regio, stroom, vernietigd_op) on kring.gebeurtenis to kring_vernietiging;
grant update (inhoud, zout, vernietigd_op, vernietigd_besluit) on kring.gebeurtenis to kring_vernietiging;
grant select (regio, stroom, positie, soort, op, mens, inhoud) on kring.gebeurtenis to kring_wachter;
grant insert (regio, stroom, positie, slice, soort, op, mens, rol, organisatie, doel, opdracht, inhoud, zout, inhoud_hash, vorige, hash) on kring.gebeurtenis to kring_worker;

create table kring.geldpost (
  regio text not null,
  id uuid not null,
  stuk uuid not null,
  soort text not null,
  jaar integer not null,
  wat text not null,
  doel text not null,
  geldbron text not null,
  gebied text,
  gemeente text,
  ontvanger text,
  actie text,
  groep text,
  plaatsen integer,
  centen bigint not null,
  precisie text not null,
  bron text not null,
  toelichting text,
  vervangt uuid,
  organisatie uuid not null,
  gemaakt_op timestamp with time zone not null,
  constraint geldpost_pkey PRIMARY KEY (regio, id),
  constraint geldpost_regio_fkey FOREIGN KEY (regio) REFERENCES kring.regio(id) ON DELETE RESTRICT,
  constraint geldpost_regio_organisatie_fkey FOREIGN KEY (regio, organisatie) REFERENCES kring.organisatie(regio, id) ON DELETE RESTRICT,
  constraint geldpost_regio_vervangt_fkey FOREIGN KEY (regio, vervangt) REFERENCES kring.geldpost(regio, id) ON DELETE RESTRICT,
  constraint geldpost_actie_check CHECK (actie ~ '^[a-z0-9-]{1,80}$'::text),
  constraint geldpost_bron_check CHECK (length(bron) >= 3 AND length(bron) <= 300),
  constraint geldpost_centen_check CHECK (centen >= 0 AND centen <= '10000000000000'::bigint),
  constraint geldpost_doel_check CHECK (doel ~ '^[a-z0-9-]{1,60}$'::text),
  constraint geldpost_gebied_check CHECK (gebied ~ '^[a-z0-9-]{1,60}$'::text),
  constraint geldpost_geldbron_check CHECK (geldbron ~ '^[a-z0-9-]{1,60}$'::text),
  constraint geldpost_gemeente_check CHECK (length(gemeente) >= 1 AND length(gemeente) <= 80),
  constraint geldpost_groep_check CHECK (groep ~ '^[a-z0-9-]{1,60}$'::text),
  constraint geldpost_jaar_check CHECK (jaar >= 1990 AND jaar <= 2100),
  constraint geldpost_ontvanger_check CHECK (length(ontvanger) >= 1 AND length(ontvanger) <= 120),
  constraint geldpost_plaatsen_check CHECK (plaatsen >= 1 AND plaatsen <= 100000),
  constraint geldpost_precisie_check CHECK (precisie ~ '^[a-z-]{1,20}$'::text),
  constraint geldpost_soort_check CHECK (soort = ANY (ARRAY['beschikbaar'::text, 'toegezegd'::text, 'besteed'::text, 'bijdrage'::text])),
  constraint geldpost_toelichting_check CHECK (length(toelichting) >= 1 AND length(toelichting) <= 500),
  constraint geldpost_wat_check CHECK (length(wat) >= 1 AND length(wat) <= 200)
);
alter table kring.geldpost owner to kring_owner;
comment on table kring.geldpost is 'Bedragen die een regio begroot, toezegt en uitgeeft, naar jaar, doel en gemeente, met bron; nooit een mens. [bewaren: beleid]';
CREATE UNIQUE INDEX geldpost_eerste ON kring.geldpost USING btree (regio, soort, jaar, doel, geldbron, COALESCE(gebied, ''::text), COALESCE(gemeente, ''::text), COALESCE(actie, ''::text), COALESCE(groep, ''::text), lower(wat)) WHERE (vervangt IS NULL);
CREATE UNIQUE INDEX geldpost_vervangt ON kring.geldpost USING btree (regio, vervangt) WHERE (vervangt IS NOT NULL);
alter table kring.geldpost enable row level security;
alter table kring.geldpost force row level security;
create policy lezen on kring.geldpost for select to kring_app
  using (((regio = current_setting('kring.regio'::text, true)) AND (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.regio = geldpost.regio) AND (i.rol = ANY (ARRAY['beleidsmedewerker'::text, 'procesregisseur'::text, 'burgemeester'::text, 'beheerder'::text])))))));
create policy toevoegen on kring.geldpost for insert to kring_app
  with check (((regio = current_setting('kring.regio'::text, true)) AND (EXISTS ( SELECT 1
   FROM kring.schrijver i
  WHERE ((i.regio = geldpost.regio) AND (i.organisatie = geldpost.organisatie) AND (i.rol = 'beleidsmedewerker'::text))))));
grant select on kring.geldpost to kring_app;
grant insert (regio, id, stuk, soort, jaar, wat, doel, geldbron, gebied, gemeente, ontvanger, actie, groep, plaatsen, centen, precisie, bron, toelichting, vervangt, organisatie, gemaakt_op) on kring.geldpost to kring_app;

create table kring.geldstuk (
  regio text not null,
  id uuid not null,
  versie integer not null,
  soort text not null,
  stand text not null,
  inhoud jsonb not null,
  organisatie uuid not null,
  gemaakt_op timestamp with time zone not null,
  constraint geldstuk_pkey PRIMARY KEY (regio, id, versie),
  constraint geldstuk_regio_fkey FOREIGN KEY (regio) REFERENCES kring.regio(id) ON DELETE RESTRICT,
  constraint geldstuk_regio_organisatie_fkey FOREIGN KEY (regio, organisatie) REFERENCES kring.organisatie(regio, id) ON DELETE RESTRICT,
  constraint geldstuk_inhoud_check CHECK (jsonb_typeof(inhoud) = 'object'::text AND pg_column_size(inhoud) < 65536),
  constraint geldstuk_soort_check CHECK (soort = ANY (ARRAY['aanvraag'::text, 'scenario'::text, 'koppel'::text])),
  constraint geldstuk_stand_check CHECK (stand ~ '^[a-z-]{1,40}$'::text),
  constraint geldstuk_versie_check CHECK (versie >= 1 AND versie <= 10000)
);
alter table kring.geldstuk owner to kring_owner;
comment on table kring.geldstuk is 'Aanvragen bij het projectfonds, scenario''s en gekozen cijfers, elke versie een rij; nooit een mens. [bewaren: beleid]';
CREATE INDEX geldstuk_soort ON kring.geldstuk USING btree (regio, soort, id, versie DESC);
alter table kring.geldstuk enable row level security;
alter table kring.geldstuk force row level security;
create policy lezen on kring.geldstuk for select to kring_app
  using (((regio = current_setting('kring.regio'::text, true)) AND (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.regio = geldstuk.regio) AND (i.rol = ANY (ARRAY['beleidsmedewerker'::text, 'procesregisseur'::text, 'burgemeester'::text, 'beheerder'::text])))))));
create policy toevoegen on kring.geldstuk for insert to kring_app
  with check (((regio = current_setting('kring.regio'::text, true)) AND (EXISTS ( SELECT 1
   FROM kring.schrijver i
  WHERE ((i.regio = geldstuk.regio) AND (i.organisatie = geldstuk.organisatie) AND (i.rol = 'beleidsmedewerker'::text))))));
grant select on kring.geldstuk to kring_app;
grant insert (regio, id, versie, soort, stand, inhoud, organisatie, gemaakt_op) on kring.geldstuk to kring_app;

create table kring.hervernietiging (
  regio text not null,
  id uuid not null,
  besluit uuid not null,
  klasse text not null,
  zaak uuid,
  tot timestamp with time zone,
  aantallen jsonb not null,
  op timestamp with time zone not null,
  constraint hervernietiging_pkey PRIMARY KEY (regio, id),
  constraint hervernietiging_klasse_fkey FOREIGN KEY (klasse) REFERENCES kring.bewaarklasse(naam) ON DELETE RESTRICT,
  constraint hervernietiging_regio_fkey FOREIGN KEY (regio) REFERENCES kring.regio(id) ON DELETE RESTRICT,
  constraint hervernietiging_aantallen_check CHECK (jsonb_typeof(aantallen) = 'object'::text),
  constraint hervernietiging_check CHECK ((zaak IS NULL) <> (tot IS NULL))
);
alter table kring.hervernietiging owner to kring_owner;
comment on table kring.hervernietiging is 'Wat na het terugzetten van een reservekopie opnieuw vernietigd is, met het besluit van toen. [bewaren: vernietiging]';
alter table kring.hervernietiging enable row level security;
alter table kring.hervernietiging force row level security;
create policy lezen on kring.hervernietiging for select to kring_app
  using (((regio = current_setting('kring.regio'::text, true)) AND (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE (i.rol = 'privacyfunctionaris'::text)))));
create policy vernietigen on kring.hervernietiging for all to kring_vernietiging
  using (true)
  with check (true);
grant select on kring.hervernietiging to kring_app;
grant select on kring.hervernietiging to kring_vernietiging;
grant insert (regio, id, besluit, klasse, zaak, tot, aantallen, op) on kring.hervernietiging to kring_vernietiging;

create table kring.houder (
  regio text not null,
  id uuid not null,
  zaak uuid not null,
  organisatie uuid not null,
  van timestamp with time zone not null,
  tot timestamp with time zone,
  eigen boolean not null default false,
  constraint houder_pkey PRIMARY KEY (regio, id),
  constraint houder_ten_hoogste_een EXCLUDE USING gist (regio WITH =, zaak WITH =, tstzrange(van, tot, '[)'::text) WITH &&) DEFERRABLE INITIALLY DEFERRED,
  constraint houder_regio_organisatie_fkey FOREIGN KEY (regio, organisatie) REFERENCES kring.organisatie(regio, id) ON DELETE RESTRICT,
  constraint houder_regio_zaak_fkey FOREIGN KEY (regio, zaak) REFERENCES kring.zaak(regio, id) ON DELETE CASCADE,
  constraint houder_check CHECK (tot IS NULL OR tot >= van)
);
alter table kring.houder owner to kring_owner;
comment on table kring.houder is 'Wie een zaak heeft, van wanneer tot wanneer. Altijd precies een. [bewaren: zaak]';
comment on column kring.houder.eigen is 'Van een zaak die alleen bestaat voor wie er op naam in staat: ook dat zij er is blijft daar.';
CREATE INDEX houder_organisatie ON kring.houder USING btree (regio, organisatie) WHERE (tot IS NULL);
CREATE INDEX houder_zaak ON kring.houder USING btree (regio, zaak) WHERE (tot IS NULL);
CREATE CONSTRAINT TRIGGER houder_blijft AFTER INSERT OR UPDATE ON kring.houder DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION kring.bewaak_houder();
alter table kring.houder enable row level security;
alter table kring.houder force row level security;
create policy beeindigen on kring.houder for update to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.mijn_inhoud m
  WHERE ((m.regio = houder.regio) AND (m.zaak = houder.zaak))
 OFFSET 0)))
  with check ((tot = (NULLIF(current_setting('kring.nu'::text, true), ''::text))::timestamp with time zone));
create policy beeindigen_aan_tafel on kring.houder for update to kring_app
  using ((EXISTS ( SELECT 1
   FROM (kring.zaak z
     JOIN kring.mijn_tafel m ON (((m.regio = z.regio) AND (m.zaak = z.id))))
  WHERE ((z.regio = houder.regio) AND (z.id = houder.zaak) AND (z.soort = 'bespreking'::text))
 OFFSET 0)))
  with check ((tot = (NULLIF(current_setting('kring.nu'::text, true), ''::text))::timestamp with time zone));
create policy beeindigen_werkblad on kring.houder for update to kring_app
  using ((eigen AND (EXISTS ( SELECT 1
   FROM kring.mijn_werkblad m
  WHERE ((m.regio = houder.regio) AND (m.zaak = houder.zaak))
 OFFSET 0))))
  with check ((tot = (NULLIF(current_setting('kring.nu'::text, true), ''::text))::timestamp with time zone));
create policy beeindigen_worker on kring.houder for update to kring_worker
  using ((regio = current_setting('kring.regio'::text, true)))
  with check ((regio = current_setting('kring.regio'::text, true)));
create policy blikken on kring.houder for select to kring_blikken
  using ((tot IS NULL));
create policy eigen_apart on kring.houder as restrictive for select to kring_app
  using (((NOT eigen) OR (EXISTS ( SELECT 1
   FROM kring.mijn_zaak m
  WHERE ((m.regio = houder.regio) AND (m.zaak = houder.zaak))
 OFFSET 0))));
create policy lezen on kring.houder for select to kring_app
  using (((regio = current_setting('kring.regio'::text, true)) AND ((EXISTS ( SELECT 1
   FROM kring.zaak z
  WHERE ((z.regio = houder.regio) AND (z.id = houder.zaak))
 OFFSET 0)) OR (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE (i.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text]))))) AND (NOT (EXISTS ( SELECT 1
   FROM kring.sper s,
    kring.ik i
  WHERE ((s.regio = houder.regio) AND (s.zaak = houder.zaak) AND (s.mens = i.mens) AND (s.van <= i.nu) AND ((s.tot IS NULL) OR (s.tot > i.nu)))
 OFFSET 0)))));
create policy lezen_worker on kring.houder for select to kring_worker
  using ((regio = current_setting('kring.regio'::text, true)));
create policy nood on kring.houder for select to kring_nood
  using (true);
create policy schrijven on kring.houder for insert to kring_app
  with check (((van = (NULLIF(current_setting('kring.nu'::text, true), ''::text))::timestamp with time zone) AND ((EXISTS ( SELECT 1
   FROM kring.mijn_inhoud m
  WHERE ((m.regio = houder.regio) AND (m.zaak = houder.zaak))
 OFFSET 0)) OR (EXISTS ( SELECT 1
   FROM kring.mijn_opening m
  WHERE ((m.regio = houder.regio) AND (m.zaak = houder.zaak) AND (m.organisatie = houder.organisatie))
 OFFSET 0)))));
create policy schrijven_worker on kring.houder for insert to kring_worker
  with check ((regio = current_setting('kring.regio'::text, true)));
create policy vernietigen_lezen on kring.houder for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.houder for delete to kring_vernietiging
  using (true);
create policy wachter on kring.houder for select to kring_wachter
  using (true);
grant delete on kring.houder to kring_vernietiging;
grant select on kring.houder to kring_app;
grant select on kring.houder to kring_wachter;
grant select on kring.houder to kring_worker;
grant insert (regio, id, zaak, organisatie, van, eigen) on kring.houder to kring_app;
grant update (tot) on kring.houder to kring_app;
grant select (regio, zaak, organisatie, tot) on kring.houder to kring_blikken;
grant select (regio, zaak, organisatie, tot) on kring.houder to kring_nood;
grant select (ctid, regio, id, zaak, organisatie, van, tot) on kring.houder to kring_vernietiging;
grant insert (regio, id, zaak, organisatie, van) on kring.houder to kring_worker;
grant update (tot) on kring.houder to kring_worker;

create table kring.huisverbod (
  regio text not null,
  zaak uuid not null,
  gemeente text not null,
  wegens text not null,
  minderjarigen boolean not null,
  gestart_op timestamp with time zone not null,
  reden text,
  toepassing text,
  opgelegd_op timestamp with time zone,
  eind_op timestamp with time zone,
  grens_op timestamp with time zone,
  verlengd_op timestamp with time zone,
  einde_op timestamp with time zone,
  einde_reden text,
  overtreden boolean not null default false,
  interventie boolean not null default false,
  constraint huisverbod_pkey PRIMARY KEY (regio, zaak),
  constraint huisverbod_regio_zaak_fkey FOREIGN KEY (regio, zaak) REFERENCES kring.zaak(regio, id) ON DELETE CASCADE,
  constraint huisverbod_check CHECK ((opgelegd_op IS NULL) = (eind_op IS NULL) AND (opgelegd_op IS NULL) = (grens_op IS NULL)),
  constraint huisverbod_check1 CHECK (eind_op <= grens_op),
  constraint huisverbod_check2 CHECK ((einde_op IS NULL) = (einde_reden IS NULL)),
  constraint huisverbod_einde_reden_check CHECK (einde_reden = ANY (ARRAY['afgelopen'::text, 'ingetrokken'::text, 'rechter'::text])),
  constraint huisverbod_reden_check CHECK (reden ~ '^[a-z-]{1,40}$'::text),
  constraint huisverbod_toepassing_check CHECK (toepassing = ANY (ARRAY['acuut'::text, 'preventief'::text])),
  constraint huisverbod_wegens_check CHECK (wegens = ANY (ARRAY['huiselijk-geweld'::text, 'kindermishandeling'::text, 'beide'::text]))
);
alter table kring.huisverbod owner to kring_owner;
comment on table kring.huisverbod is 'Register van beoordelingen en huisverboden: data, soort en afloop, geen namen. [bewaren: huisverbod]';
CREATE INDEX huisverbod_lijst ON kring.huisverbod USING btree (regio, gestart_op DESC, zaak);
alter table kring.huisverbod enable row level security;
alter table kring.huisverbod force row level security;
create policy bijwerken on kring.huisverbod for update to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.mijn_inhoud m
  WHERE ((m.regio = huisverbod.regio) AND (m.zaak = huisverbod.zaak))
 OFFSET 0)))
  with check ((regio = current_setting('kring.regio'::text, true)));
create policy lezen on kring.huisverbod for select to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.zaak z
  WHERE ((z.regio = huisverbod.regio) AND (z.id = huisverbod.zaak))
 OFFSET 0)));
create policy schrijven on kring.huisverbod for insert to kring_app
  with check (((gestart_op = (NULLIF(current_setting('kring.nu'::text, true), ''::text))::timestamp with time zone) AND (EXISTS ( SELECT 1
   FROM kring.mijn_opening m
  WHERE ((m.regio = huisverbod.regio) AND (m.zaak = huisverbod.zaak))
 OFFSET 0))));
create policy vernietigen_lezen on kring.huisverbod for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.huisverbod for delete to kring_vernietiging
  using (true);
create policy worker on kring.huisverbod for all to kring_worker
  using (true)
  with check ((einde_reden = 'afgelopen'::text));
grant delete on kring.huisverbod to kring_vernietiging;
grant select on kring.huisverbod to kring_app;
grant select on kring.huisverbod to kring_worker;
grant insert (regio, zaak, gemeente, wegens, minderjarigen, gestart_op) on kring.huisverbod to kring_app;
grant update (reden, toepassing, opgelegd_op, eind_op, grens_op, verlengd_op, einde_op, einde_reden, overtreden, interventie) on kring.huisverbod to kring_app;
grant select (ctid, regio, zaak) on kring.huisverbod to kring_vernietiging;
grant update (einde_op, einde_reden) on kring.huisverbod to kring_worker;

create table kring.ijkpunt (
  nummer bigint not null generated always as identity,
  op timestamp with time zone not null,
  stromen bigint not null,
  gebeurtenissen bigint not null,
  wortel bytea not null,
  vorige bytea not null,
  handtekening bytea not null,
  constraint ijkpunt_pkey PRIMARY KEY (nummer)
);
alter table kring.ijkpunt owner to kring_owner;
comment on table kring.ijkpunt is 'Getekende ijkpunten over de koppen van alle stromen, minstens elk uur. [bewaren: journaal]';
alter table kring.ijkpunt enable row level security;
alter table kring.ijkpunt force row level security;
create policy worker on kring.ijkpunt for all to kring_worker
  using (true)
  with check (true);
grant select on kring.ijkpunt to kring_worker;
grant insert (op, stromen, gebeurtenissen, wortel, vorige, handtekening) on kring.ijkpunt to kring_worker;

create table kring.ijkpunt_kop (
  ijkpunt bigint not null,
  regio text not null,
  stroom uuid not null,
  positie integer not null,
  hash bytea not null,
  constraint ijkpunt_kop_pkey PRIMARY KEY (ijkpunt, regio, stroom),
  constraint ijkpunt_kop_ijkpunt_fkey FOREIGN KEY (ijkpunt) REFERENCES kring.ijkpunt(nummer) ON DELETE RESTRICT
);
alter table kring.ijkpunt_kop owner to kring_owner;
comment on table kring.ijkpunt_kop is 'De koppen die sinds het vorige ijkpunt veranderden. [bewaren: journaal]';
alter table kring.ijkpunt_kop enable row level security;
alter table kring.ijkpunt_kop force row level security;
create policy worker on kring.ijkpunt_kop for all to kring_worker
  using (true)
  with check (true);
grant select on kring.ijkpunt_kop to kring_worker;
grant insert (ijkpunt, regio, stroom, positie, hash) on kring.ijkpunt_kop to kring_worker;

create view kring.ik with (security_invoker=true) as
 SELECT r.regio,
    r.id AS rolvervulling,
    r.mens,
    r.organisatie,
    r.rol,
    NULLIF(current_setting('kring.nu'::text, true), ''::text)::timestamp with time zone AS nu
   FROM kring.rolvervulling r
  WHERE r.regio = current_setting('kring.regio'::text, true) AND r.id = NULLIF(current_setting('kring.rolvervulling'::text, true), ''::text)::uuid AND r.mens = NULLIF(current_setting('kring.mens'::text, true), ''::text)::uuid AND r.van <= NULLIF(current_setting('kring.nu'::text, true), ''::text)::timestamp with time zone AND (r.tot IS NULL OR r.tot > NULLIF(current_setting('kring.nu'::text, true), ''::text)::timestamp with time zone);
alter view kring.ik owner to kring_owner;
comment on view kring.ik is 'Wie er nu vraagt; leeg als niemand.';
grant select on kring.ik to kring_app;
grant select on kring.ik to kring_blikken;
grant select on kring.ik to kring_levering;
grant select on kring.ik to kring_nood;
grant select on kring.ik to kring_teller;
grant select on kring.ik to kring_vernietiging;
grant select on kring.ik to kring_wachter;
grant select on kring.ik to kring_worker;

create table kring.indexcontact (
  regio text not null,
  id uuid not null,
  treffer uuid not null,
  mens uuid not null,
  op timestamp with time zone not null,
  uitkomst text not null,
  constraint indexcontact_pkey PRIMARY KEY (regio, id),
  constraint indexcontact_mens_fkey FOREIGN KEY (mens) REFERENCES kring.mens(id) ON DELETE RESTRICT,
  constraint indexcontact_regio_treffer_fkey FOREIGN KEY (regio, treffer) REFERENCES kring.indextreffer(regio, id) ON DELETE CASCADE,
  constraint indexcontact_uitkomst_check CHECK (uitkomst = ANY (ARRAY['gesproken'::text, 'niet-bereikt'::text, 'bericht-gelaten'::text, 'afspraak'::text]))
);
alter table kring.indexcontact owner to kring_owner;
comment on table kring.indexcontact is 'Dat er na een treffer gebeld is en of het lukte; nooit waarover. [bewaren: verwijsindex]';
CREATE INDEX indexcontact_mens ON kring.indexcontact USING btree (mens);
CREATE INDEX indexcontact_treffer ON kring.indexcontact USING btree (regio, treffer, op);
CREATE TRIGGER gebeld AFTER INSERT ON kring.indexcontact FOR EACH ROW EXECUTE FUNCTION kring.noteer_gebeld();
alter table kring.indexcontact enable row level security;
alter table kring.indexcontact force row level security;
create policy lezen on kring.indexcontact for select to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.indextreffer t
  WHERE ((t.regio = indexcontact.regio) AND (t.id = indexcontact.treffer)))));
create policy noteren on kring.indexcontact for insert to kring_app
  with check ((EXISTS ( SELECT 1
   FROM kring.indextreffer t,
    kring.schrijver i
  WHERE ((t.regio = indexcontact.regio) AND (t.id = indexcontact.treffer) AND (i.mens = indexcontact.mens) AND (i.nu = indexcontact.op)))));
grant select on kring.indexcontact to kring_app;
grant insert (regio, id, treffer, mens, op, uitkomst) on kring.indexcontact to kring_app;

create table kring.indexlog (
  regio text not null,
  id uuid not null,
  op timestamp with time zone not null,
  mens uuid not null,
  organisatie uuid not null,
  signaal uuid not null,
  wat text not null,
  constraint indexlog_pkey PRIMARY KEY (regio, id),
  constraint indexlog_regio_fkey FOREIGN KEY (regio) REFERENCES kring.regio(id) ON DELETE RESTRICT,
  constraint indexlog_wat_check CHECK (wat = ANY (ARRAY['gemeld'::text, 'treffer'::text, 'eerder-getoond'::text, 'voorbij'::text, 'onterecht'::text, 'overleden'::text, 'termijn'::text, 'gebeld'::text]))
);
alter table kring.indexlog owner to kring_owner;
comment on table kring.indexlog is 'Wie in de verwijsindex aanmeldde, weghaalde, een treffer kreeg en belde, en wanneer; zonder jongere. [bewaren: toegang]';
CREATE INDEX indexlog_mens ON kring.indexlog USING btree (regio, mens, op DESC);
alter table kring.indexlog enable row level security;
alter table kring.indexlog force row level security;
create policy vernietigen_lezen on kring.indexlog for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.indexlog for delete to kring_vernietiging
  using (true);
create policy wachter on kring.indexlog for all to kring_wachter
  using (true)
  with check (true);
grant delete on kring.indexlog to kring_vernietiging;
grant select (ctid, regio, id, op) on kring.indexlog to kring_vernietiging;
grant insert (regio, id, op, mens, organisatie, signaal, wat) on kring.indexlog to kring_wachter;
grant select (regio, op, mens, wat) on kring.indexlog to kring_wachter;

create table kring.indexrecht (
  regio text not null,
  soort text not null,
  rol text not null,
  gemeenten text[] not null,
  per_dag integer not null,
  constraint indexrecht_pkey PRIMARY KEY (regio, soort, rol),
  constraint indexrecht_regio_fkey FOREIGN KEY (regio) REFERENCES kring.regio(id) ON DELETE RESTRICT,
  constraint indexrecht_per_dag_check CHECK (per_dag >= 1 AND per_dag <= 100)
);
alter table kring.indexrecht owner to kring_owner;
comment on table kring.indexrecht is 'Welke rol bij welke soort organisatie in de verwijsindex mag, uit de regio; zonder rij staat hij uit. [bewaren: naslag]';
alter table kring.indexrecht enable row level security;
alter table kring.indexrecht force row level security;
create policy inrichten on kring.indexrecht for all to kring_inrichter
  using (true)
  with check (true);
create policy lezen on kring.indexrecht for select to kring_app
  using ((regio = current_setting('kring.regio'::text, true)));
create policy wachter on kring.indexrecht for select to kring_wachter
  using (true);
grant delete, select on kring.indexrecht to kring_inrichter;
grant select on kring.indexrecht to kring_app;
grant select on kring.indexrecht to kring_wachter;
grant insert (regio, soort, rol, gemeenten, per_dag) on kring.indexrecht to kring_inrichter;

create table kring.indexsignaal (
  regio text not null,
  id uuid not null,
  mens uuid not null,
  organisatie uuid not null,
  rol text not null,
  gemeente text not null,
  als text not null,
  bereikbaar text not null,
  op timestamp with time zone not null,
  tot timestamp with time zone not null,
  drieentwintig_op timestamp with time zone not null,
  archief_maanden integer not null,
  sleutel_bsn bytea,
  sleutel_jongere bytea not null,
  sleutel_adres bytea,
  sleutels_ouders bytea[] not null default '{}'::bytea[],
  wie_sleutel text not null,
  wie_cijfer bytea not null,
  jongere_weet_op date,
  ouders_weten_op date,
  niet_omdat text,
  stand text not null default 'loopt'::text,
  weg_op timestamp with time zone,
  weg_reden text,
  gewaarschuwd_op timestamp with time zone,
  vernietig_op timestamp with time zone,
  constraint indexsignaal_pkey PRIMARY KEY (regio, id),
  constraint indexsignaal_mens_fkey FOREIGN KEY (mens) REFERENCES kring.mens(id) ON DELETE RESTRICT,
  constraint indexsignaal_regio_organisatie_fkey FOREIGN KEY (regio, organisatie) REFERENCES kring.organisatie(regio, id) ON DELETE RESTRICT,
  constraint indexsignaal_als_check CHECK (als = ANY (ARRAY['jeugdhulp'::text, 'jgz'::text, 'gezondheidszorg'::text, 'onderwijs'::text, 'ondersteuning'::text, 'werk-en-inkomen'::text, 'politie-justitie'::text])),
  constraint indexsignaal_archief_maanden_check CHECK (archief_maanden >= 0 AND archief_maanden <= 60),
  constraint indexsignaal_bereikbaar_check CHECK (length(bereikbaar) >= 6 AND length(bereikbaar) <= 120),
  constraint indexsignaal_check CHECK (tot > op AND (tot AT TIME ZONE 'UTC'::text) <= ((op AT TIME ZONE 'UTC'::text) + '2 years'::interval) AND tot <= drieentwintig_op),
  constraint indexsignaal_check1 CHECK ((stand = 'archief'::text) = (weg_op IS NOT NULL) AND (weg_op IS NULL) = (weg_reden IS NULL) AND (weg_op IS NULL) = (vernietig_op IS NULL)),
  constraint indexsignaal_niet_omdat_check CHECK (niet_omdat = ANY (ARRAY['onveilig'::text, 'niet-bereikt'::text, 'later'::text])),
  constraint indexsignaal_sleutels_ouders_check CHECK (cardinality(sleutels_ouders) <= 2),
  constraint indexsignaal_stand_check CHECK (stand = ANY (ARRAY['loopt'::text, 'archief'::text])),
  constraint indexsignaal_weg_reden_check CHECK (weg_reden = ANY (ARRAY['voorbij'::text, 'onterecht'::text, 'overleden'::text, 'termijn'::text]))
);
alter table kring.indexsignaal owner to kring_owner;
comment on table kring.indexsignaal is 'Aanmeldingen in de verwijsindex: wie betrokken is bij welke jongere, nooit waarom. [bewaren: verwijsindex]';
comment on column kring.indexsignaal.sleutel_jongere is 'Hash met sleutel over achternaam, geboortedatum en geslacht; niemand leest de sleutels, alleen zoek_treffers vergelijkt ze.';
comment on column kring.indexsignaal.wie_cijfer is 'Naam en geboortedatum, versleuteld met een sleutel buiten de database, zodat wie aanmeldde zijn eigen lijst kan lezen.';
CREATE INDEX indexsignaal_adres ON kring.indexsignaal USING btree (sleutel_adres) WHERE (sleutel_adres IS NOT NULL);
CREATE INDEX indexsignaal_bsn ON kring.indexsignaal USING btree (sleutel_bsn) WHERE (sleutel_bsn IS NOT NULL);
CREATE INDEX indexsignaal_eigen ON kring.indexsignaal USING btree (regio, mens, op DESC);
CREATE INDEX indexsignaal_jongere ON kring.indexsignaal USING btree (sleutel_jongere);
CREATE INDEX indexsignaal_mens ON kring.indexsignaal USING btree (mens);
CREATE INDEX indexsignaal_organisatie ON kring.indexsignaal USING btree (regio, organisatie);
CREATE INDEX indexsignaal_ouders ON kring.indexsignaal USING gin (sleutels_ouders);
CREATE INDEX indexsignaal_tot ON kring.indexsignaal USING btree (regio, tot) WHERE (stand = 'loopt'::text);
CREATE INDEX indexsignaal_vernietig ON kring.indexsignaal USING btree (regio, vernietig_op) WHERE (stand = 'archief'::text);
CREATE TRIGGER bewaakt BEFORE INSERT ON kring.indexsignaal FOR EACH ROW EXECUTE FUNCTION kring.bewaak_index();
CREATE TRIGGER rekent BEFORE UPDATE OF stand ON kring.indexsignaal FOR EACH ROW WHEN (((new.stand = 'archief'::text) AND (old.stand = 'loopt'::text))) EXECUTE FUNCTION kring.zet_vernietiging();
CREATE TRIGGER ruimt AFTER UPDATE OF stand ON kring.indexsignaal FOR EACH ROW WHEN (((new.stand = 'archief'::text) AND (old.stand = 'loopt'::text))) EXECUTE FUNCTION kring.haal_uit_index();
CREATE TRIGGER zoekt AFTER INSERT ON kring.indexsignaal FOR EACH ROW EXECUTE FUNCTION kring.zoek_treffers();
alter table kring.indexsignaal enable row level security;
alter table kring.indexsignaal force row level security;
create policy aanmelden on kring.indexsignaal for insert to kring_app
  with check (((stand = 'loopt'::text) AND (EXISTS ( SELECT 1
   FROM ((kring.schrijver i
     JOIN kring.organisatie o ON (((o.regio = i.regio) AND (o.id = i.organisatie))))
     JOIN kring.indexrecht r ON (((r.regio = i.regio) AND (r.soort = o.soort) AND (r.rol = i.rol))))
  WHERE ((i.regio = indexsignaal.regio) AND (i.mens = indexsignaal.mens) AND (i.organisatie = indexsignaal.organisatie) AND (i.rol = indexsignaal.rol) AND (i.nu = indexsignaal.op) AND (indexsignaal.gemeente = ANY (r.gemeenten)))))));
create policy bijwerken on kring.indexsignaal for update to kring_app
  using (((stand = 'loopt'::text) AND (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.regio = indexsignaal.regio) AND (i.mens = indexsignaal.mens) AND (i.organisatie = indexsignaal.organisatie))))))
  with check (((stand = 'loopt'::text) OR ((weg_op = (NULLIF(current_setting('kring.nu'::text, true), ''::text))::timestamp with time zone) AND (weg_reden <> 'termijn'::text))));
create policy lezen on kring.indexsignaal for select to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.regio = indexsignaal.regio) AND (i.mens = indexsignaal.mens) AND (i.organisatie = indexsignaal.organisatie) AND ((indexsignaal.stand = 'loopt'::text) OR (indexsignaal.weg_op > (i.nu - '90 days'::interval)))))));
create policy wachter on kring.indexsignaal for select to kring_wachter
  using (true);
create policy wachter_weg on kring.indexsignaal for delete to kring_wachter
  using ((weg_reden = ANY (ARRAY['onterecht'::text, 'overleden'::text])));
create policy worker on kring.indexsignaal for all to kring_worker
  using (true)
  with check (((stand = 'loopt'::text) OR (weg_reden = 'termijn'::text)));
grant delete on kring.indexsignaal to kring_worker;
grant delete, select on kring.indexsignaal to kring_wachter;
grant insert (regio, id, mens, organisatie, rol, gemeente, als, bereikbaar, op, tot, drieentwintig_op, archief_maanden, sleutel_bsn, sleutel_jongere, sleutel_adres, sleutels_ouders, wie_sleutel, wie_cijfer, jongere_weet_op, ouders_weten_op, niet_omdat) on kring.indexsignaal to kring_app;
grant select (regio, id, mens, organisatie, rol, gemeente, als, bereikbaar, op, tot, wie_sleutel, wie_cijfer, jongere_weet_op, ouders_weten_op, niet_omdat, stand, weg_op, weg_reden) on kring.indexsignaal to kring_app;
grant update (jongere_weet_op, ouders_weten_op, niet_omdat, stand, weg_op, weg_reden) on kring.indexsignaal to kring_app;
grant select (regio, id, mens, organisatie, rol, op, tot, drieentwintig_op, archief_maanden, stand, gewaarschuwd_op, vernietig_op) on kring.indexsignaal to kring_worker;
grant update (stand, weg_op, weg_reden, gewaarschuwd_op) on kring.indexsignaal to kring_worker;

create table kring.indextreffer (
  regio text not null,
  id uuid not null,
  signaal uuid not null,
  ander_regio text not null,
  ander uuid not null,
  soort text not null,
  eerder boolean not null,
  naam text not null,
  organisatie_naam text not null,
  bereikbaar text not null,
  op timestamp with time zone not null,
  afgelopen_op timestamp with time zone,
  constraint indextreffer_pkey PRIMARY KEY (regio, id),
  constraint indextreffer_regio_signaal_ander_regio_ander_key UNIQUE (regio, signaal, ander_regio, ander),
  constraint indextreffer_ander_regio_ander_fkey FOREIGN KEY (ander_regio, ander) REFERENCES kring.indexsignaal(regio, id) ON DELETE CASCADE,
  constraint indextreffer_regio_signaal_fkey FOREIGN KEY (regio, signaal) REFERENCES kring.indexsignaal(regio, id) ON DELETE CASCADE,
  constraint indextreffer_soort_check CHECK (soort = ANY (ARRAY['jongere'::text, 'adres'::text, 'ouder'::text]))
);
alter table kring.indextreffer owner to kring_owner;
comment on table kring.indextreffer is 'Treffers van een eigen aanmelding: wie te bellen is en of het om dezelfde jongere gaat, niets anders. [bewaren: verwijsindex]';
CREATE INDEX indextreffer_ander ON kring.indextreffer USING btree (ander_regio, ander);
alter table kring.indextreffer enable row level security;
alter table kring.indextreffer force row level security;
create policy lezen on kring.indextreffer for select to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.indexsignaal s,
    kring.ik i
  WHERE ((s.regio = indextreffer.regio) AND (s.id = indextreffer.signaal) AND (s.stand = 'loopt'::text) AND (s.tot > i.nu)))));
create policy wachter on kring.indextreffer for all to kring_wachter
  using (true)
  with check (true);
grant delete, select on kring.indextreffer to kring_wachter;
grant select (regio, id, signaal, soort, eerder, naam, organisatie_naam, bereikbaar, op, afgelopen_op) on kring.indextreffer to kring_app;
grant insert (regio, id, signaal, ander_regio, ander, soort, eerder, naam, organisatie_naam, bereikbaar, op) on kring.indextreffer to kring_wachter;
grant update (afgelopen_op) on kring.indextreffer to kring_wachter;

create table kring.inzage (
  regio text not null,
  id uuid not null,
  op timestamp with time zone not null,
  mens uuid not null,
  rol text not null,
  organisatie uuid not null,
  doel text not null,
  wat text not null,
  uitkomst text not null,
  zaak uuid,
  personen uuid[] not null default '{}'::uuid[],
  veldklassen text[] not null default '{}'::text[],
  zoek_spoor bytea,
  gevraagd uuid,
  constraint inzage_pkey PRIMARY KEY (regio, op, id),
  constraint inzage_regio_fkey FOREIGN KEY (regio) REFERENCES kring.regio(id) ON DELETE RESTRICT,
  constraint inzage_uitkomst_check CHECK (uitkomst = ANY (ARRAY['gelukt'::text, 'geweigerd'::text, 'niet-gevonden'::text]))
);
alter table kring.inzage owner to kring_owner;
comment on table kring.inzage is 'Wie wat zag of probeerde, in welke rol en met welk doel. Alleen groeiend. [bewaren: toegang]';
comment on column kring.inzage.gevraagd is 'Het id waar om gevraagd is, bestaand of niet; zaak zegt welke zaak er te zien was.';
CREATE INDEX inzage_gevraagd ON kring.inzage USING btree (regio, gevraagd) WHERE ((gevraagd IS NOT NULL) AND (gevraagd IS DISTINCT FROM zaak));
CREATE INDEX inzage_mens ON kring.inzage USING btree (regio, mens);
CREATE INDEX inzage_vergeefs ON kring.inzage USING btree (regio, mens, op) WHERE (uitkomst = 'niet-gevonden'::text);
CREATE INDEX inzage_zaak ON kring.inzage USING btree (regio, zaak) WHERE (zaak IS NOT NULL);
CREATE TRIGGER blik_onthouden AFTER INSERT ON kring.inzage FOR EACH ROW WHEN (((new.uitkomst = 'gelukt'::text) AND (new.zaak IS NOT NULL))) EXECUTE FUNCTION kring.onthoud_blik();
alter table kring.inzage enable row level security;
alter table kring.inzage force row level security;
create policy blikken on kring.inzage for select to kring_blikken
  using (((uitkomst = 'gelukt'::text) AND (rol <> 'systeem'::text)));
create policy noteren on kring.inzage for insert to kring_app
  with check (((regio = current_setting('kring.regio'::text, true)) AND (EXISTS ( SELECT 1
   FROM kring.schrijver i
  WHERE ((i.mens = inzage.mens) AND (i.organisatie = inzage.organisatie) AND (i.rol = inzage.rol))))));
create policy noteren_worker on kring.inzage for insert to kring_worker
  with check ((rol = 'systeem'::text));
create policy vernietigen_lezen on kring.inzage for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.inzage for delete to kring_vernietiging
  using (true);
create policy wachter on kring.inzage for select to kring_wachter
  using ((uitkomst = 'niet-gevonden'::text));
grant delete on kring.inzage to kring_vernietiging;
grant insert (regio, id, op, mens, rol, organisatie, doel, wat, uitkomst, zaak, personen, veldklassen, zoek_spoor, gevraagd) on kring.inzage to kring_app;
grant select (regio, id, op, mens, rol, organisatie, doel, uitkomst, zaak, personen, veldklassen) on kring.inzage to kring_blikken;
grant select (ctid, regio, id, op, zaak) on kring.inzage to kring_vernietiging;
grant select (regio, op, mens, wat, uitkomst) on kring.inzage to kring_wachter;
grant insert (regio, id, op, mens, rol, organisatie, doel, wat, uitkomst, zaak, personen, veldklassen, zoek_spoor, gevraagd) on kring.inzage to kring_worker;

create table kring.kanarie (
  regio text not null,
  zaak uuid not null,
  mens uuid not null,
  op timestamp with time zone not null,
  constraint kanarie_pkey PRIMARY KEY (regio, zaak),
  constraint kanarie_mens_fkey FOREIGN KEY (mens) REFERENCES kring.mens(id) ON DELETE RESTRICT,
  constraint kanarie_regio_zaak_fkey FOREIGN KEY (regio, zaak) REFERENCES kring.zaak(regio, id) ON DELETE CASCADE
);
alter table kring.kanarie owner to kring_owner;
comment on table kring.kanarie is 'Verzonnen zaken die er staan om te zien wie er zonder werk in kijkt. [bewaren: zaak]';
alter table kring.kanarie enable row level security;
alter table kring.kanarie force row level security;
create policy blikken on kring.kanarie for select to kring_blikken
  using (true);
create policy lezen on kring.kanarie for select to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.regio = kanarie.regio) AND (i.rol = 'privacyfunctionaris'::text)))));
create policy vernietigen_lezen on kring.kanarie for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.kanarie for delete to kring_vernietiging
  using (true);
create policy zetten on kring.kanarie for insert to kring_app
  with check ((EXISTS ( SELECT 1
   FROM kring.schrijver i
  WHERE ((i.regio = kanarie.regio) AND (i.mens = kanarie.mens) AND (i.nu = kanarie.op) AND (i.rol = 'privacyfunctionaris'::text)))));
grant delete on kring.kanarie to kring_vernietiging;
grant select on kring.kanarie to kring_app;
grant insert (regio, zaak, mens, op) on kring.kanarie to kring_app;
grant select (regio, zaak, op) on kring.kanarie to kring_blikken;
grant select (ctid, regio, zaak) on kring.kanarie to kring_vernietiging;

create table kring.klacht (
  regio text not null,
  id uuid not null,
  nummer text not null,
  organisatie uuid not null,
  langs text not null,
  van text not null,
  onderwerp text not null,
  gebeurd_op date,
  ontvangen_op timestamp with time zone not null,
  opgeschreven_op timestamp with time zone not null,
  opgeschreven_door uuid not null,
  stand text not null default 'ontvangen'::text,
  bij text,
  uitkomst text,
  oordeel text,
  positie integer not null default 0,
  afgesloten_op timestamp with time zone,
  verweesd_op timestamp with time zone,
  constraint klacht_pkey PRIMARY KEY (regio, id),
  constraint klacht_regio_nummer_key UNIQUE (regio, nummer),
  constraint klacht_opgeschreven_door_fkey FOREIGN KEY (opgeschreven_door) REFERENCES kring.mens(id) ON DELETE RESTRICT,
  constraint klacht_regio_fkey FOREIGN KEY (regio) REFERENCES kring.regio(id) ON DELETE RESTRICT,
  constraint klacht_regio_organisatie_fkey FOREIGN KEY (regio, organisatie) REFERENCES kring.organisatie(regio, id) ON DELETE RESTRICT,
  constraint klacht_bij_check CHECK (bij = ANY (ARRAY['behandelaar'::text, 'commissie'::text])),
  constraint klacht_check CHECK ((bij IS NULL) = (stand = 'klaar'::text)),
  constraint klacht_check1 CHECK ((afgesloten_op IS NULL) = (stand <> 'klaar'::text) AND (uitkomst IS NULL) = (stand <> 'klaar'::text)),
  constraint klacht_check2 CHECK ((stand = 'commissie'::text) = (NOT bij IS DISTINCT FROM 'commissie'::text)),
  constraint klacht_check3 CHECK (ontvangen_op <= opgeschreven_op),
  constraint klacht_langs_check CHECK (langs = ANY (ARRAY['balie'::text, 'telefoon'::text, 'brief'::text, 'mail'::text, 'loket'::text])),
  constraint klacht_onderwerp_check CHECK (onderwerp = ANY (ARRAY['bejegening'::text, 'informatie'::text, 'zorgvuldigheid'::text, 'gegevens'::text, 'besluit'::text, 'duur'::text, 'anders'::text])),
  constraint klacht_oordeel_check CHECK (oordeel = ANY (ARRAY['gegrond'::text, 'deels-gegrond'::text, 'ongegrond'::text, 'geen-oordeel'::text])),
  constraint klacht_positie_check CHECK (positie >= 0),
  constraint klacht_stand_check CHECK (stand = ANY (ARRAY['ontvangen'::text, 'gesprek'::text, 'commissie'::text, 'reactie'::text, 'klaar'::text])),
  constraint klacht_uitkomst_check CHECK (uitkomst = ANY (ARRAY['opgelost'::text, 'beantwoord'::text, 'ingetrokken'::text, 'niet-in-behandeling'::text])),
  constraint klacht_van_check CHECK (van = ANY (ARRAY['betrokkene'::text, 'melder'::text, 'vertegenwoordiger'::text, 'adviesvrager'::text, 'anders'::text]))
);
alter table kring.klacht owner to kring_owner;
comment on table kring.klacht is 'Een klacht over Veilig Thuis: soort, stand en bij wie zij ligt; geen naam en geen woord. [bewaren: klacht]';
CREATE INDEX klacht_afgesloten ON kring.klacht USING btree (regio, afgesloten_op) WHERE (afgesloten_op IS NOT NULL);
CREATE INDEX klacht_lijst ON kring.klacht USING btree (regio, organisatie, ontvangen_op DESC, id);
CREATE INDEX klacht_opgeschreven ON kring.klacht USING btree (opgeschreven_door);
CREATE TRIGGER klacht_bewaakt BEFORE UPDATE ON kring.klacht FOR EACH ROW WHEN ((CURRENT_USER = 'kring_app'::name)) EXECUTE FUNCTION kring.bewaak_klacht();
alter table kring.klacht enable row level security;
alter table kring.klacht force row level security;
create policy lezen on kring.klacht for select to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.mijn_klacht m
  WHERE ((m.regio = klacht.regio) AND (m.klacht = klacht.id) AND (m.als <> 'opent'::text))
 OFFSET 0)));
create policy opschrijven on kring.klacht for insert to kring_app
  with check (((stand = 'ontvangen'::text) AND (bij = 'behandelaar'::text) AND (EXISTS ( SELECT 1
   FROM kring.schrijver i
  WHERE ((i.regio = klacht.regio) AND (i.organisatie = klacht.organisatie) AND (i.mens = klacht.opgeschreven_door) AND (i.nu = klacht.opgeschreven_op) AND (i.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text, 'klachtbehandelaar'::text])))))));
create policy teller on kring.klacht for select to kring_teller
  using (true);
create policy verder on kring.klacht for update to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.mijn_klacht m
  WHERE ((m.regio = klacht.regio) AND (m.klacht = klacht.id) AND (m.als <> 'opent'::text))
 OFFSET 0)))
  with check ((regio = current_setting('kring.regio'::text, true)));
create policy vernietigen_lezen on kring.klacht for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.klacht for delete to kring_vernietiging
  using (true);
create policy wachter on kring.klacht for select to kring_wachter
  using (true);
create policy worker on kring.klacht for all to kring_worker
  using ((regio = current_setting('kring.regio'::text, true)))
  with check ((regio = current_setting('kring.regio'::text, true)));
grant delete on kring.klacht to kring_vernietiging;
grant select on kring.klacht to kring_app;
grant insert (regio, id, nummer, organisatie, langs, van, onderwerp, gebeurd_op, ontvangen_op, opgeschreven_op, opgeschreven_door, stand, bij, positie) on kring.klacht to kring_app;
grant update (stand, bij, uitkomst, oordeel, positie, afgesloten_op) on kring.klacht to kring_app;
grant select (regio, id, van, onderwerp, ontvangen_op, uitkomst, oordeel, afgesloten_op) on kring.klacht to kring_teller;
grant select (ctid, regio, id, afgesloten_op) on kring.klacht to kring_vernietiging;
grant select (regio, id, organisatie, opgeschreven_op, opgeschreven_door) on kring.klacht to kring_wachter;
grant select (regio, id, organisatie, stand, bij, verweesd_op) on kring.klacht to kring_worker;
grant update (verweesd_op) on kring.klacht to kring_worker;

create table kring.klachtklok (
  regio text not null,
  id uuid not null,
  klacht uuid not null,
  klok text not null,
  rol text not null,
  gestart_op timestamp with time zone not null,
  vervalt_op timestamp with time zone not null,
  waarschuw_op timestamp with time zone,
  bron text not null,
  verlengd boolean not null default false,
  klaar_op timestamp with time zone,
  gewaarschuwd_op timestamp with time zone,
  geseind_op timestamp with time zone,
  constraint klachtklok_pkey PRIMARY KEY (regio, id),
  constraint klachtklok_regio_klacht_fkey FOREIGN KEY (regio, klacht) REFERENCES kring.klacht(regio, id) ON DELETE CASCADE,
  constraint klachtklok_klok_check CHECK (klok ~ '^[a-z-]{3,60}$'::text),
  constraint klachtklok_rol_check CHECK (rol = ANY (ARRAY['klachtbehandelaar'::text, 'klachtcommissielid'::text]))
);
alter table kring.klachtklok owner to kring_owner;
comment on table kring.klachtklok is 'De termijnen van een klacht, uit de klokken van het land of de regio. [bewaren: klacht]';
CREATE INDEX klachtklok_klacht ON kring.klachtklok USING btree (regio, klacht);
CREATE INDEX klachtklok_loopt ON kring.klachtklok USING btree (regio, vervalt_op) WHERE ((klaar_op IS NULL) AND (geseind_op IS NULL));
CREATE TRIGGER klachtklok_bewaakt BEFORE UPDATE ON kring.klachtklok FOR EACH ROW WHEN ((CURRENT_USER = 'kring_app'::name)) EXECUTE FUNCTION kring.bewaak_klachtklok();
alter table kring.klachtklok enable row level security;
alter table kring.klachtklok force row level security;
create policy lezen on kring.klachtklok for select to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.mijn_klacht m
  WHERE ((m.regio = klachtklok.regio) AND (m.klacht = klachtklok.klacht) AND (m.als <> 'opent'::text))
 OFFSET 0)));
create policy stoppen on kring.klachtklok for update to kring_app
  using (((klaar_op IS NULL) AND (EXISTS ( SELECT 1
   FROM kring.mijn_klacht m
  WHERE ((m.regio = klachtklok.regio) AND (m.klacht = klachtklok.klacht) AND (m.als <> 'opent'::text))
 OFFSET 0))))
  with check ((regio = current_setting('kring.regio'::text, true)));
create policy teller on kring.klachtklok for select to kring_teller
  using (true);
create policy vernietigen_lezen on kring.klachtklok for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.klachtklok for delete to kring_vernietiging
  using (true);
create policy worker on kring.klachtklok for all to kring_worker
  using ((regio = current_setting('kring.regio'::text, true)))
  with check ((regio = current_setting('kring.regio'::text, true)));
create policy zetten on kring.klachtklok for insert to kring_app
  with check ((EXISTS ( SELECT 1
   FROM kring.mijn_klacht m
  WHERE ((m.regio = klachtklok.regio) AND (m.klacht = klachtklok.klacht))
 OFFSET 0)));
grant delete on kring.klachtklok to kring_vernietiging;
grant select on kring.klachtklok to kring_app;
grant insert (regio, id, klacht, klok, rol, gestart_op, vervalt_op, waarschuw_op, bron) on kring.klachtklok to kring_app;
grant update (vervalt_op, waarschuw_op, verlengd, klaar_op, gewaarschuwd_op, geseind_op) on kring.klachtklok to kring_app;
grant select (regio, klacht, vervalt_op, klaar_op) on kring.klachtklok to kring_teller;
grant select (ctid, regio, klacht) on kring.klachtklok to kring_vernietiging;
grant select (regio, id, klacht, klok, rol, vervalt_op, waarschuw_op, klaar_op, gewaarschuwd_op, geseind_op) on kring.klachtklok to kring_worker;
grant update (gewaarschuwd_op, geseind_op) on kring.klachtklok to kring_worker;

create table kring.klachtlid (
  regio text not null,
  klacht uuid not null,
  mens uuid not null,
  voorzitter boolean not null,
  constraint klachtlid_pkey PRIMARY KEY (regio, klacht, mens),
  constraint klachtlid_mens_fkey FOREIGN KEY (mens) REFERENCES kring.mens(id) ON DELETE RESTRICT,
  constraint klachtlid_regio_klacht_fkey FOREIGN KEY (regio, klacht) REFERENCES kring.klacht(regio, id) ON DELETE CASCADE
);
alter table kring.klachtlid owner to kring_owner;
comment on table kring.klachtlid is 'Wie als klachtencommissie over een klacht oordeelt, een van hen als voorzitter. [bewaren: klacht]';
CREATE INDEX klachtlid_mens ON kring.klachtlid USING btree (mens);
CREATE UNIQUE INDEX klachtlid_voorzitter ON kring.klachtlid USING btree (regio, klacht) WHERE voorzitter;
alter table kring.klachtlid enable row level security;
alter table kring.klachtlid force row level security;
create policy benoemen on kring.klachtlid for insert to kring_app
  with check (((EXISTS ( SELECT 1
   FROM kring.mijn_klacht m
  WHERE ((m.regio = klachtlid.regio) AND (m.klacht = klachtlid.klacht) AND (m.als = 'behandelt'::text) AND (m.mens <> klachtlid.mens) AND (EXISTS ( SELECT 1
           FROM kring.rolvervulling r
          WHERE ((r.regio = m.regio) AND (r.mens = klachtlid.mens) AND (r.rol = 'klachtcommissielid'::text) AND (r.van <= m.nu) AND ((r.tot IS NULL) OR (r.tot > m.nu))))) AND ((NOT klachtlid.voorzitter) OR (NOT (EXISTS ( SELECT 1
           FROM kring.rolvervulling r
          WHERE ((r.regio = m.regio) AND (r.mens = klachtlid.mens) AND (r.organisatie = m.organisatie) AND (r.van <= m.nu) AND ((r.tot IS NULL) OR (r.tot > m.nu))))))))
 OFFSET 0)) AND (NOT (EXISTS ( SELECT 1
   FROM kring.klachtsper s
  WHERE ((s.regio = klachtlid.regio) AND (s.klacht = klachtlid.klacht) AND (s.mens = klachtlid.mens)))))));
create policy lezen on kring.klachtlid for select to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.mijn_klacht m
  WHERE ((m.regio = klachtlid.regio) AND (m.klacht = klachtlid.klacht) AND (m.als <> 'opent'::text))
 OFFSET 0)));
create policy vernietigen_lezen on kring.klachtlid for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.klachtlid for delete to kring_vernietiging
  using (true);
create policy wachter on kring.klachtlid for select to kring_wachter
  using (true);
create policy worker on kring.klachtlid for select to kring_worker
  using ((regio = current_setting('kring.regio'::text, true)));
grant delete on kring.klachtlid to kring_vernietiging;
grant select on kring.klachtlid to kring_app;
grant insert (regio, klacht, mens, voorzitter) on kring.klachtlid to kring_app;
grant select (ctid, regio, klacht) on kring.klachtlid to kring_vernietiging;
grant select (regio, klacht, mens, voorzitter) on kring.klachtlid to kring_wachter;
grant select (regio, klacht, mens) on kring.klachtlid to kring_worker;

create table kring.klachtmaatregel (
  regio text not null,
  id uuid not null,
  klacht uuid not null,
  wat text not null,
  eigenaar uuid not null,
  voor_op date not null,
  gedaan_op timestamp with time zone,
  gedaan_door uuid,
  geseind_op timestamp with time zone,
  constraint klachtmaatregel_pkey PRIMARY KEY (regio, id),
  constraint klachtmaatregel_eigenaar_fkey FOREIGN KEY (eigenaar) REFERENCES kring.mens(id) ON DELETE RESTRICT,
  constraint klachtmaatregel_gedaan_door_fkey FOREIGN KEY (gedaan_door) REFERENCES kring.mens(id) ON DELETE RESTRICT,
  constraint klachtmaatregel_regio_klacht_fkey FOREIGN KEY (regio, klacht) REFERENCES kring.klacht(regio, id) ON DELETE CASCADE,
  constraint klachtmaatregel_check CHECK ((gedaan_op IS NULL) = (gedaan_door IS NULL)),
  constraint klachtmaatregel_wat_check CHECK (length(wat) <= 12000)
);
alter table kring.klachtmaatregel owner to kring_owner;
comment on table kring.klachtmaatregel is 'Wat Veilig Thuis naar aanleiding van een klacht gaat doen: wie en voor wanneer. [bewaren: klacht]';
CREATE INDEX klachtmaatregel_eigenaar ON kring.klachtmaatregel USING btree (eigenaar);
CREATE INDEX klachtmaatregel_gedaan_door ON kring.klachtmaatregel USING btree (gedaan_door);
CREATE INDEX klachtmaatregel_klacht ON kring.klachtmaatregel USING btree (regio, klacht);
CREATE INDEX klachtmaatregel_open ON kring.klachtmaatregel USING btree (regio, voor_op) WHERE ((gedaan_op IS NULL) AND (geseind_op IS NULL));
alter table kring.klachtmaatregel enable row level security;
alter table kring.klachtmaatregel force row level security;
create policy afspreken on kring.klachtmaatregel for insert to kring_app
  with check ((EXISTS ( SELECT 1
   FROM kring.mijn_klacht m
  WHERE ((m.regio = klachtmaatregel.regio) AND (m.klacht = klachtmaatregel.klacht) AND (m.als = 'behandelt'::text))
 OFFSET 0)));
create policy doen on kring.klachtmaatregel for update to kring_app
  using (((gedaan_op IS NULL) AND (EXISTS ( SELECT 1
   FROM kring.mijn_klacht m
  WHERE ((m.regio = klachtmaatregel.regio) AND (m.klacht = klachtmaatregel.klacht) AND (m.als = 'behandelt'::text))
 OFFSET 0))))
  with check ((EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.regio = klachtmaatregel.regio) AND (i.mens = klachtmaatregel.gedaan_door) AND (i.nu = klachtmaatregel.gedaan_op)))));
create policy lezen on kring.klachtmaatregel for select to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.mijn_klacht m
  WHERE ((m.regio = klachtmaatregel.regio) AND (m.klacht = klachtmaatregel.klacht) AND (m.als <> 'opent'::text))
 OFFSET 0)));
create policy teller on kring.klachtmaatregel for select to kring_teller
  using (true);
create policy vernietigen_lezen on kring.klachtmaatregel for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.klachtmaatregel for delete to kring_vernietiging
  using (true);
create policy worker on kring.klachtmaatregel for all to kring_worker
  using ((regio = current_setting('kring.regio'::text, true)))
  with check ((regio = current_setting('kring.regio'::text, true)));
grant delete on kring.klachtmaatregel to kring_vernietiging;
grant select on kring.klachtmaatregel to kring_app;
grant insert (regio, id, klacht, wat, eigenaar, voor_op) on kring.klachtmaatregel to kring_app;
grant update (gedaan_op, gedaan_door) on kring.klachtmaatregel to kring_app;
grant select (regio, klacht, gedaan_op) on kring.klachtmaatregel to kring_teller;
grant select (ctid, regio, klacht) on kring.klachtmaatregel to kring_vernietiging;
grant select (regio, id, klacht, voor_op, gedaan_op, geseind_op) on kring.klachtmaatregel to kring_worker;
grant update (geseind_op) on kring.klachtmaatregel to kring_worker;

create table kring.klachtsleutel (
  regio text not null,
  klacht uuid not null,
  plek bigint not null,
  constraint klachtsleutel_pkey PRIMARY KEY (regio, klacht),
  constraint klachtsleutel_regio_klacht_fkey FOREIGN KEY (regio, klacht) REFERENCES kring.klacht(regio, id) ON DELETE CASCADE,
  constraint klachtsleutel_plek_check CHECK (plek > 0)
);
alter table kring.klachtsleutel owner to kring_owner;
comment on table kring.klachtsleutel is 'Op welke plek buiten de database de sleutel van een klacht ligt: een nummer, geen sleutel. [bewaren: klacht]';
CREATE INDEX klachtsleutel_plek ON kring.klachtsleutel USING btree (plek);
CREATE TRIGGER sleutel_over AFTER DELETE ON kring.klachtsleutel FOR EACH ROW EXECUTE FUNCTION kring.sleutel_over();
alter table kring.klachtsleutel enable row level security;
alter table kring.klachtsleutel force row level security;
create policy schrijven on kring.klachtsleutel for insert to kring_app
  with check ((EXISTS ( SELECT 1
   FROM kring.mijn_klacht m
  WHERE ((m.regio = klachtsleutel.regio) AND (m.klacht = klachtsleutel.klacht))
 OFFSET 0)));
create policy vernietigen_lezen on kring.klachtsleutel for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.klachtsleutel for delete to kring_vernietiging
  using (true);
create policy wachter on kring.klachtsleutel for select to kring_wachter
  using (true);
grant delete on kring.klachtsleutel to kring_vernietiging;
grant insert (regio, klacht, plek) on kring.klachtsleutel to kring_app;
grant select (ctid, regio, klacht, plek) on kring.klachtsleutel to kring_vernietiging;
grant select (regio, klacht, plek) on kring.klachtsleutel to kring_wachter;

create table kring.klachtsper (
  regio text not null,
  klacht uuid not null,
  mens uuid not null,
  op timestamp with time zone not null,
  constraint klachtsper_pkey PRIMARY KEY (regio, klacht, mens),
  constraint klachtsper_mens_fkey FOREIGN KEY (mens) REFERENCES kring.mens(id) ON DELETE RESTRICT,
  constraint klachtsper_regio_klacht_fkey FOREIGN KEY (regio, klacht) REFERENCES kring.klacht(regio, id) ON DELETE CASCADE
);
alter table kring.klachtsper owner to kring_owner;
comment on table kring.klachtsper is 'Over wie een klacht gaat: die leest en behandelt haar nooit. Gaat er niet meer af. [bewaren: klacht]';
CREATE INDEX klachtsper_mens ON kring.klachtsper USING btree (mens);
alter table kring.klachtsper enable row level security;
alter table kring.klachtsper force row level security;
create policy lezen on kring.klachtsper for select to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.mijn_klacht m
  WHERE ((m.regio = klachtsper.regio) AND (m.klacht = klachtsper.klacht) AND (m.als <> 'opent'::text))
 OFFSET 0)));
create policy noemen on kring.klachtsper for insert to kring_app
  with check ((EXISTS ( SELECT 1
   FROM kring.mijn_klacht m
  WHERE ((m.regio = klachtsper.regio) AND (m.klacht = klachtsper.klacht) AND (m.als = ANY (ARRAY['opent'::text, 'behandelt'::text])) AND (m.mens <> klachtsper.mens) AND (m.nu = klachtsper.op))
 OFFSET 0)));
create policy teller on kring.klachtsper for select to kring_teller
  using (true);
create policy vernietigen_lezen on kring.klachtsper for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.klachtsper for delete to kring_vernietiging
  using (true);
create policy wachter on kring.klachtsper for select to kring_wachter
  using (true);
create policy worker on kring.klachtsper for select to kring_worker
  using ((regio = current_setting('kring.regio'::text, true)));
grant delete on kring.klachtsper to kring_vernietiging;
grant select on kring.klachtsper to kring_app;
grant insert (regio, klacht, mens, op) on kring.klachtsper to kring_app;
grant select (regio, klacht, mens) on kring.klachtsper to kring_teller;
grant select (ctid, regio, klacht) on kring.klachtsper to kring_vernietiging;
grant select (regio, klacht, mens) on kring.klachtsper to kring_wachter;
grant select (regio, klacht, mens) on kring.klachtsper to kring_worker;

create table kring.klachtstap (
  regio text not null,
  klacht uuid not null,
  positie integer not null,
  soort text not null,
  op timestamp with time zone not null,
  mens uuid not null,
  rol text not null,
  inhoud jsonb not null default '{}'::jsonb,
  tekst text,
  constraint klachtstap_pkey PRIMARY KEY (regio, klacht, positie),
  constraint klachtstap_mens_fkey FOREIGN KEY (mens) REFERENCES kring.mens(id) ON DELETE RESTRICT,
  constraint klachtstap_regio_klacht_fkey FOREIGN KEY (regio, klacht) REFERENCES kring.klacht(regio, id) ON DELETE CASCADE,
  constraint klachtstap_positie_check CHECK (positie > 0),
  constraint klachtstap_soort_check CHECK (soort ~ '^[A-Z][A-Za-z]{2,40}$'::text),
  constraint klachtstap_tekst_check CHECK (length(tekst) <= 110000)
);
alter table kring.klachtstap owner to kring_owner;
comment on table kring.klachtstap is 'Wat er met een klacht gebeurde, stap voor stap; de woorden onder de sleutel van de klacht. Groeit alleen. [bewaren: klacht]';
CREATE INDEX klachtstap_mens ON kring.klachtstap USING btree (mens);
alter table kring.klachtstap enable row level security;
alter table kring.klachtstap force row level security;
create policy lezen on kring.klachtstap for select to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.mijn_klacht m
  WHERE ((m.regio = klachtstap.regio) AND (m.klacht = klachtstap.klacht) AND (m.als <> 'opent'::text))
 OFFSET 0)));
create policy vernietigen_lezen on kring.klachtstap for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.klachtstap for delete to kring_vernietiging
  using (true);
create policy zetten on kring.klachtstap for insert to kring_app
  with check ((EXISTS ( SELECT 1
   FROM kring.mijn_klacht m
  WHERE ((m.regio = klachtstap.regio) AND (m.klacht = klachtstap.klacht) AND (m.mens = klachtstap.mens) AND (m.rol = klachtstap.rol) AND (m.nu = klachtstap.op) AND (((m.als = 'opent'::text) AND (klachtstap.soort = 'KlachtOntvangen'::text)) OR ((m.als = 'behandelt'::text) AND (klachtstap.soort = ANY (ARRAY['OntvangstBevestigd'::text, 'GesprekAfgesproken'::text, 'GesprekGehouden'::text, 'NaarCommissie'::text, 'TermijnVerlengd'::text, 'ReactieGegeven'::text, 'Ingetrokken'::text, 'NietInBehandeling'::text, 'BeklaagdeGenoemd'::text, 'MaatregelGedaan'::text, 'ZaakGekoppeld'::text, 'ZaakOntkoppeld'::text]))) OR ((m.als = ANY (ARRAY['lid'::text, 'voorzitter'::text])) AND (klachtstap.soort = ANY (ARRAY['Gehoord'::text, 'TermijnVerlengd'::text]))) OR ((m.als = 'voorzitter'::text) AND (klachtstap.soort = 'OordeelGegeven'::text))))
 OFFSET 0)));
grant delete on kring.klachtstap to kring_vernietiging;
grant select on kring.klachtstap to kring_app;
grant insert (regio, klacht, positie, soort, op, mens, rol, inhoud, tekst) on kring.klachtstap to kring_app;
grant select (ctid, regio, klacht) on kring.klachtstap to kring_vernietiging;

create table kring.klachtzaak (
  regio text not null,
  klacht uuid not null,
  nummer text,
  constraint klachtzaak_pkey PRIMARY KEY (regio, klacht),
  constraint klachtzaak_regio_klacht_fkey FOREIGN KEY (regio, klacht) REFERENCES kring.klacht(regio, id) ON DELETE CASCADE,
  constraint klachtzaak_nummer_check CHECK (length(nummer) <= 1000)
);
alter table kring.klachtzaak owner to kring_owner;
comment on table kring.klachtzaak is 'Het nummer van de zaak waar een klacht over gaat, onder de sleutel van de klacht; leeg als de koppeling eraf is. [bewaren: klacht]';
alter table kring.klachtzaak enable row level security;
alter table kring.klachtzaak force row level security;
create policy koppelen on kring.klachtzaak for insert to kring_app
  with check ((EXISTS ( SELECT 1
   FROM kring.mijn_klacht m
  WHERE ((m.regio = klachtzaak.regio) AND (m.klacht = klachtzaak.klacht) AND (m.als = 'behandelt'::text))
 OFFSET 0)));
create policy lezen on kring.klachtzaak for select to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.mijn_klacht m
  WHERE ((m.regio = klachtzaak.regio) AND (m.klacht = klachtzaak.klacht) AND (m.als <> 'opent'::text))
 OFFSET 0)));
create policy veranderen on kring.klachtzaak for update to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.mijn_klacht m
  WHERE ((m.regio = klachtzaak.regio) AND (m.klacht = klachtzaak.klacht) AND (m.als = 'behandelt'::text))
 OFFSET 0)))
  with check ((regio = current_setting('kring.regio'::text, true)));
create policy vernietigen_lezen on kring.klachtzaak for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.klachtzaak for delete to kring_vernietiging
  using (true);
grant delete on kring.klachtzaak to kring_vernietiging;
grant select on kring.klachtzaak to kring_app;
grant insert (regio, klacht, nummer) on kring.klachtzaak to kring_app;
grant update (nummer) on kring.klachtzaak to kring_app;
grant select (ctid, regio, klacht) on kring.klachtzaak to kring_vernietiging;

create table kring.klager (
  regio text not null,
  klacht uuid not null,
  naam text,
  bereik text,
  veilig text,
  constraint klager_pkey PRIMARY KEY (regio, klacht),
  constraint klager_regio_klacht_fkey FOREIGN KEY (regio, klacht) REFERENCES kring.klacht(regio, id) ON DELETE CASCADE,
  constraint klager_bereik_check CHECK (length(bereik) <= 2000),
  constraint klager_naam_check CHECK (length(naam) <= 2000),
  constraint klager_veilig_check CHECK (length(veilig) <= 6000)
);
alter table kring.klager owner to kring_owner;
comment on table kring.klager is 'Wie klaagt en hoe die veilig te bereiken is, onder de sleutel van de klacht. [bewaren: klacht]';
alter table kring.klager enable row level security;
alter table kring.klager force row level security;
create policy lezen on kring.klager for select to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.mijn_klacht m
  WHERE ((m.regio = klager.regio) AND (m.klacht = klager.klacht) AND (m.als <> 'opent'::text))
 OFFSET 0)));
create policy opschrijven on kring.klager for insert to kring_app
  with check ((EXISTS ( SELECT 1
   FROM kring.mijn_klacht m
  WHERE ((m.regio = klager.regio) AND (m.klacht = klager.klacht) AND (m.als = 'opent'::text))
 OFFSET 0)));
create policy vernietigen_lezen on kring.klager for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.klager for delete to kring_vernietiging
  using (true);
grant delete on kring.klager to kring_vernietiging;
grant select on kring.klager to kring_app;
grant insert (regio, klacht, naam, bereik, veilig) on kring.klager to kring_app;
grant select (ctid, regio, klacht) on kring.klager to kring_vernietiging;

create table kring.koppeling (
  regio text not null,
  id uuid not null,
  organisatie uuid not null,
  hash bytea not null,
  gemaakt_door uuid not null,
  gemaakt_op timestamp with time zone not null,
  tot timestamp with time zone not null,
  ingetrokken_op timestamp with time zone,
  constraint koppeling_pkey PRIMARY KEY (regio, id),
  constraint koppeling_gemaakt_door_fkey FOREIGN KEY (gemaakt_door) REFERENCES kring.mens(id) ON DELETE RESTRICT,
  constraint koppeling_regio_fkey FOREIGN KEY (regio) REFERENCES kring.regio(id) ON DELETE RESTRICT,
  constraint koppeling_regio_organisatie_fkey FOREIGN KEY (regio, organisatie) REFERENCES kring.organisatie(regio, id) ON DELETE RESTRICT,
  constraint koppeling_check CHECK (tot > gemaakt_op AND tot <= (gemaakt_op + '366 days'::interval)),
  constraint koppeling_hash_check CHECK (length(hash) = 32)
);
alter table kring.koppeling owner to kring_owner;
comment on table kring.koppeling is 'Sleutels waarmee een personeelssysteem zegt wie er bij een organisatie werkt; alleen de hash. [bewaren: toegang]';
CREATE INDEX koppeling_organisatie ON kring.koppeling USING btree (regio, organisatie);
CREATE TRIGGER koppeling_logt AFTER UPDATE ON kring.koppeling FOR EACH ROW WHEN ((CURRENT_USER = 'kring_app'::name)) EXECUTE FUNCTION kring.log_beheer();
CREATE TRIGGER koppeling_logt_nieuw AFTER INSERT ON kring.koppeling FOR EACH ROW WHEN ((CURRENT_USER = 'kring_app'::name)) EXECUTE FUNCTION kring.log_beheer();
alter table kring.koppeling enable row level security;
alter table kring.koppeling force row level security;
create policy intrekken on kring.koppeling for update to kring_app
  using (((ingetrokken_op IS NULL) AND (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.regio = koppeling.regio) AND (i.rol = 'beheerder'::text))))))
  with check ((ingetrokken_op = (NULLIF(current_setting('kring.nu'::text, true), ''::text))::timestamp with time zone));
create policy lezen on kring.koppeling for select to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.regio = koppeling.regio) AND ((i.rol = 'beheerder'::text) OR ((i.rol = 'systeem'::text) AND (koppeling.id = (NULLIF(current_setting('kring.koppeling'::text, true), ''::text))::uuid)))))));
create policy maken on kring.koppeling for insert to kring_app
  with check (((ingetrokken_op IS NULL) AND (EXISTS ( SELECT 1
   FROM kring.schrijver i
  WHERE ((i.regio = koppeling.regio) AND (i.rol = 'beheerder'::text) AND (i.mens = koppeling.gemaakt_door) AND (i.nu = koppeling.gemaakt_op))))));
create policy vernietigen_lezen on kring.koppeling for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.koppeling for delete to kring_vernietiging
  using (true);
create policy wachter on kring.koppeling for select to kring_wachter
  using (true);
grant delete on kring.koppeling to kring_vernietiging;
grant select on kring.koppeling to kring_app;
grant insert (regio, id, organisatie, hash, gemaakt_door, gemaakt_op, tot) on kring.koppeling to kring_app;
grant update (ingetrokken_op) on kring.koppeling to kring_app;
grant select (ctid, regio, id, tot) on kring.koppeling to kring_vernietiging;
grant select (regio, id, organisatie, tot, ingetrokken_op) on kring.koppeling to kring_wachter;

create table kring.link (
  regio text not null,
  id uuid not null,
  zaak uuid not null,
  persoon uuid not null,
  maand integer not null,
  spoor bytea not null,
  gemaakt_op timestamp with time zone not null,
  verloopt_op timestamp with time zone not null,
  antwoord text,
  antwoord_op timestamp with time zone,
  constraint link_pkey PRIMARY KEY (regio, id),
  constraint link_regio_persoon_fkey FOREIGN KEY (regio, persoon) REFERENCES kring.persoon(regio, id) ON DELETE CASCADE,
  constraint link_regio_zaak_fkey FOREIGN KEY (regio, zaak) REFERENCES kring.zaak(regio, id) ON DELETE CASCADE,
  constraint link_antwoord_check CHECK (antwoord = ANY (ARRAY['goed'::text, 'bellen'::text, 'niet-goed'::text])),
  constraint link_check CHECK (verloopt_op = (gemaakt_op + '48:00:00'::interval)),
  constraint link_check1 CHECK ((antwoord IS NULL) = (antwoord_op IS NULL)),
  constraint link_maand_check CHECK (maand >= 1 AND maand <= 60),
  constraint link_spoor_check CHECK (length(spoor) = 32)
);
alter table kring.link owner to kring_owner;
comment on table kring.link is 'Links om met een tik te antwoorden: een keer, 48 uur, en alleen de vingerafdruk van het geheim. [bewaren: zaak]';
CREATE INDEX link_persoon ON kring.link USING btree (regio, persoon);
CREATE INDEX link_spoor ON kring.link USING btree (spoor);
CREATE INDEX link_zaak ON kring.link USING btree (regio, zaak);
alter table kring.link enable row level security;
alter table kring.link force row level security;
create policy lezen on kring.link for select to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.mijn_inhoud m
  WHERE ((m.regio = link.regio) AND (m.zaak = link.zaak))
 OFFSET 0)));
create policy schrijven on kring.link for insert to kring_app
  with check (((gemaakt_op = (NULLIF(current_setting('kring.nu'::text, true), ''::text))::timestamp with time zone) AND (EXISTS ( SELECT 1
   FROM kring.mijn_inhoud m
  WHERE ((m.regio = link.regio) AND (m.zaak = link.zaak))
 OFFSET 0))));
create policy vernietigen_lezen on kring.link for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.link for delete to kring_vernietiging
  using (true);
create policy wachter on kring.link for all to kring_wachter
  using (true)
  with check ((antwoord IS NOT NULL));
create policy worker on kring.link for select to kring_worker
  using (true);
grant delete on kring.link to kring_vernietiging;
grant select on kring.link to kring_wachter;
grant insert (regio, id, zaak, persoon, maand, spoor, gemaakt_op, verloopt_op) on kring.link to kring_app;
grant select (regio, id, zaak, persoon, maand, gemaakt_op, verloopt_op, antwoord, antwoord_op) on kring.link to kring_app;
grant select (ctid, regio, id, zaak, persoon) on kring.link to kring_vernietiging;
grant update (antwoord, antwoord_op) on kring.link to kring_wachter;
grant select (regio, id, verloopt_op, antwoord) on kring.link to kring_worker;

create table kring.mailkeuze (
  regio text not null,
  mens uuid not null,
  aan boolean not null,
  adres text,
  afwezig_van date,
  afwezig_tot date,
  gewijzigd_op timestamp with time zone not null,
  constraint mailkeuze_pkey PRIMARY KEY (regio, mens),
  constraint mailkeuze_mens_fkey FOREIGN KEY (mens) REFERENCES kring.mens(id) ON DELETE CASCADE,
  constraint mailkeuze_regio_fkey FOREIGN KEY (regio) REFERENCES kring.regio(id) ON DELETE RESTRICT,
  constraint mailkeuze_adres_check CHECK (adres ~ '^[!-~]{1,64}@[!-~]{3,190}$'::text AND length(adres) <= 254),
  constraint mailkeuze_check CHECK (NOT aan OR adres IS NOT NULL),
  constraint mailkeuze_check1 CHECK ((afwezig_van IS NULL) = (afwezig_tot IS NULL) AND afwezig_tot >= afwezig_van)
);
alter table kring.mailkeuze owner to kring_owner;
comment on table kring.mailkeuze is 'Of een medewerker een e-mail wil bij wat niet kan wachten, en waarheen. [bewaren: medewerker]';
CREATE INDEX mailkeuze_mens ON kring.mailkeuze USING btree (mens);
alter table kring.mailkeuze enable row level security;
alter table kring.mailkeuze force row level security;
create policy bijwerken on kring.mailkeuze for update to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.regio = mailkeuze.regio) AND (i.mens = mailkeuze.mens)))));
create policy eigen on kring.mailkeuze for select to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.regio = mailkeuze.regio) AND (i.mens = mailkeuze.mens)))));
create policy kiezen on kring.mailkeuze for insert to kring_app
  with check ((EXISTS ( SELECT 1
   FROM kring.schrijver i
  WHERE ((i.regio = mailkeuze.regio) AND (i.mens = mailkeuze.mens)))));
create policy worker on kring.mailkeuze for select to kring_worker
  using ((regio = current_setting('kring.regio'::text, true)));
grant select on kring.mailkeuze to kring_app;
grant select on kring.mailkeuze to kring_worker;
grant insert (regio, mens, aan, adres, afwezig_van, afwezig_tot, gewijzigd_op) on kring.mailkeuze to kring_app;
grant update (aan, adres, afwezig_van, afwezig_tot, gewijzigd_op) on kring.mailkeuze to kring_app;

create table kring.mailuit (
  regio text not null,
  id uuid not null,
  mens uuid not null,
  over uuid not null,
  zaak uuid,
  gemaakt_op timestamp with time zone not null,
  stand text not null default 'wacht'::text,
  pogingen integer not null default 0,
  volgende_op timestamp with time zone not null,
  verstuurd_op timestamp with time zone,
  constraint mailuit_pkey PRIMARY KEY (regio, id),
  constraint mailuit_regio_mens_over_key UNIQUE (regio, mens, over),
  constraint mailuit_mens_fkey FOREIGN KEY (mens) REFERENCES kring.mens(id) ON DELETE CASCADE,
  constraint mailuit_regio_fkey FOREIGN KEY (regio) REFERENCES kring.regio(id) ON DELETE RESTRICT,
  constraint mailuit_regio_zaak_fkey FOREIGN KEY (regio, zaak) REFERENCES kring.zaak(regio, id) ON DELETE CASCADE,
  constraint mailuit_check CHECK ((stand = 'verstuurd'::text) = (verstuurd_op IS NOT NULL)),
  constraint mailuit_stand_check CHECK (stand = ANY (ARRAY['wacht'::text, 'verstuurd'::text, 'mislukt'::text, 'vervallen'::text]))
);
alter table kring.mailuit owner to kring_owner;
comment on table kring.mailuit is 'E-mails aan medewerkers die klaarstaan of weg zijn: alleen ids, nooit een adres of tekst. [bewaren: kort]';
comment on column kring.mailuit.over is 'Het bericht of het werk waar de mail over gaat; per mens hoogstens een mail.';
CREATE INDEX mailuit_mens ON kring.mailuit USING btree (mens);
CREATE INDEX mailuit_wacht ON kring.mailuit USING btree (regio, volgende_op) WHERE (stand = 'wacht'::text);
CREATE INDEX mailuit_zaak ON kring.mailuit USING btree (regio, zaak);
alter table kring.mailuit enable row level security;
alter table kring.mailuit force row level security;
create policy lezen on kring.mailuit for select to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.regio = mailuit.regio) AND ((i.mens = mailuit.mens) OR ((i.rol = 'beheerder'::text) AND (mailuit.pogingen > 0) AND (mailuit.stand = ANY (ARRAY['wacht'::text, 'mislukt'::text]))))))));
create policy vernietigen_lezen on kring.mailuit for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.mailuit for delete to kring_vernietiging
  using (true);
create policy worker on kring.mailuit for all to kring_worker
  using ((regio = current_setting('kring.regio'::text, true)))
  with check ((regio = current_setting('kring.regio'::text, true)));
grant delete on kring.mailuit to kring_vernietiging;
grant delete, select on kring.mailuit to kring_worker;
grant select (regio, id, mens, gemaakt_op, stand, pogingen, verstuurd_op) on kring.mailuit to kring_app;
grant select (ctid, regio, id, zaak) on kring.mailuit to kring_vernietiging;
grant insert (regio, id, mens, over, zaak, gemaakt_op, volgende_op) on kring.mailuit to kring_worker;
grant update (stand, pogingen, volgende_op, verstuurd_op) on kring.mailuit to kring_worker;

create table kring.melder (
  regio text not null,
  zaak uuid not null,
  naam text not null,
  hoedanigheid text not null,
  beroepsmatig boolean not null,
  organisatie_naam text,
  bereikbaar text not null,
  veilig_moment text,
  anonimiteit text not null,
  afscherm_grond text,
  soort text,
  constraint melder_pkey PRIMARY KEY (regio, zaak),
  constraint melder_regio_zaak_fkey FOREIGN KEY (regio, zaak) REFERENCES kring.zaak(regio, id) ON DELETE CASCADE,
  constraint melder_afscherm_grond_check CHECK (afscherm_grond = ANY (ARRAY['niet-beroepsmatig'::text, 'bedreiging-slachtoffer'::text, 'bedreiging-professional'::text, 'verstoring-vertrouwen'::text])),
  constraint melder_anonimiteit_check CHECK (anonimiteit = ANY (ARRAY['open'::text, 'afgeschermd'::text])),
  constraint melder_check CHECK ((anonimiteit = 'open'::text) = (afscherm_grond IS NULL)),
  constraint melder_soort_check CHECK (soort ~ '^[a-z0-9-]{2,40}$'::text)
);
alter table kring.melder owner to kring_owner;
comment on table kring.melder is 'Wie meldde: altijd bekend bij Veilig Thuis, zo nodig afgeschermd voor het gezin. [bewaren: zaak]';
alter table kring.melder enable row level security;
alter table kring.melder force row level security;
create policy levering on kring.melder for select to kring_levering
  using (true);
create policy lezen on kring.melder for select to kring_app
  using (((regio = current_setting('kring.regio'::text, true)) AND (EXISTS ( SELECT 1
   FROM kring.betrokkenheid b,
    kring.ik i
  WHERE ((b.regio = melder.regio) AND (b.zaak = melder.zaak) AND (b.organisatie = i.organisatie) AND ((b.mens IS NULL) OR (b.mens = i.mens)) AND (b.als = ANY (ARRAY['houder'::text, 'betrokken'::text])) AND (b.van <= i.nu) AND ((b.tot IS NULL) OR (b.tot > i.nu)) AND (i.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text])))
 OFFSET 0)) AND (NOT (EXISTS ( SELECT 1
   FROM kring.sper s,
    kring.ik i
  WHERE ((s.regio = melder.regio) AND (s.zaak = melder.zaak) AND (s.mens = i.mens) AND (s.van <= i.nu) AND ((s.tot IS NULL) OR (s.tot > i.nu)))
 OFFSET 0)))));
create policy schrijven on kring.melder for insert to kring_app
  with check ((EXISTS ( SELECT 1
   FROM kring.mijn_zaak m
  WHERE ((m.regio = melder.regio) AND (m.zaak = melder.zaak) AND (m.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text])))
 OFFSET 0)));
create policy schrijven_systeem on kring.melder for insert to kring_app
  with check ((EXISTS ( SELECT 1
   FROM kring.mijn_opening m
  WHERE ((m.regio = melder.regio) AND (m.zaak = melder.zaak) AND (m.rol = 'systeem'::text))
 OFFSET 0)));
create policy teller on kring.melder for select to kring_teller
  using (true);
create policy vernietigen_lezen on kring.melder for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.melder for delete to kring_vernietiging
  using (true);
grant delete on kring.melder to kring_vernietiging;
grant select on kring.melder to kring_app;
grant insert (regio, zaak, naam, hoedanigheid, beroepsmatig, organisatie_naam, bereikbaar, veilig_moment, anonimiteit, afscherm_grond, soort) on kring.melder to kring_app;
grant select (regio, zaak, soort) on kring.melder to kring_levering;
grant select (regio, zaak, soort) on kring.melder to kring_teller;
grant select (ctid, regio, zaak, soort) on kring.melder to kring_vernietiging;

create table kring.mens (
  id uuid not null,
  onderwerp text not null,
  naam text not null,
  van timestamp with time zone not null,
  tot timestamp with time zone,
  constraint mens_pkey PRIMARY KEY (id),
  constraint mens_onderwerp_key UNIQUE (onderwerp)
);
alter table kring.mens owner to kring_owner;
comment on table kring.mens is 'Medewerkers: wie zich aanmeldt. Nooit clienten. [bewaren: medewerker]';
CREATE TRIGGER mens_bewaakt BEFORE UPDATE ON kring.mens FOR EACH ROW WHEN ((CURRENT_USER = 'kring_app'::name)) EXECUTE FUNCTION kring.bewaak_mens();
CREATE TRIGGER mens_logt AFTER UPDATE ON kring.mens FOR EACH ROW WHEN (((old.* IS DISTINCT FROM new.*) AND (CURRENT_USER = ANY (ARRAY['kring_app'::name, 'kring_wachter'::name])))) EXECUTE FUNCTION kring.log_beheer();
CREATE TRIGGER mens_logt_nieuw AFTER INSERT ON kring.mens FOR EACH ROW WHEN ((CURRENT_USER = ANY (ARRAY['kring_app'::name, 'kring_wachter'::name]))) EXECUTE FUNCTION kring.log_beheer();
alter table kring.mens enable row level security;
alter table kring.mens force row level security;
create policy beheren on kring.mens for insert to kring_app
  with check (((tot IS NULL) AND (EXISTS ( SELECT 1
   FROM kring.schrijver i
  WHERE ((i.rol = 'beheerder'::text) AND (i.nu = mens.van))))));
create policy beheren_wijzigen on kring.mens for update to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.rol = 'beheerder'::text) AND (i.mens <> mens.id)))))
  with check (true);
create policy blikken on kring.mens for select to kring_blikken
  using (true);
create policy inrichten on kring.mens for all to kring_inrichter
  using (true)
  with check (true);
create policy koppelen on kring.mens for insert to kring_app
  with check (((tot IS NULL) AND (EXISTS ( SELECT 1
   FROM kring.mijn_koppeling k
  WHERE (k.nu = mens.van)))));
create policy koppelen_wijzigen on kring.mens for update to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.mijn_koppeling k,
    kring.aanstelling a
  WHERE ((a.regio = k.regio) AND (a.organisatie = k.organisatie) AND (a.mens = mens.id)))))
  with check (true);
create policy lezen on kring.mens for select to kring_app
  using ((((EXISTS ( SELECT 1
   FROM kring.rolvervulling r
  WHERE ((r.mens = mens.id) AND (r.regio = current_setting('kring.regio'::text, true))))) OR (EXISTS ( SELECT 1
   FROM kring.aanstelling a
  WHERE ((a.mens = mens.id) AND (a.regio = current_setting('kring.regio'::text, true)))))) AND (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE (i.regio = current_setting('kring.regio'::text, true))))));
create policy lezen_poort on kring.mens for select to kring_poort
  using (true);
create policy wachter on kring.mens for select to kring_wachter
  using (true);
grant select on kring.mens to kring_inrichter;
grant select on kring.mens to kring_poort;
grant insert (id, onderwerp, naam, van) on kring.mens to kring_app;
grant select (id, naam, van, tot) on kring.mens to kring_app;
grant update (naam) on kring.mens to kring_app;
grant select (id, naam) on kring.mens to kring_blikken;
grant insert (id, onderwerp, naam, van, tot) on kring.mens to kring_inrichter;
grant update (naam, tot) on kring.mens to kring_inrichter;
grant select (id, onderwerp, naam) on kring.mens to kring_wachter;

create table kring.mensadres (
  regio text not null,
  id uuid not null,
  mens uuid not null,
  zout bytea not null,
  straat bytea not null,
  huis bytea not null,
  op timestamp with time zone not null,
  constraint mensadres_pkey PRIMARY KEY (regio, id),
  constraint mensadres_mens_fkey FOREIGN KEY (mens) REFERENCES kring.mens(id) ON DELETE RESTRICT,
  constraint mensadres_regio_fkey FOREIGN KEY (regio) REFERENCES kring.regio(id) ON DELETE RESTRICT,
  constraint mensadres_huis_check CHECK (length(huis) = 32),
  constraint mensadres_straat_check CHECK (length(straat) = 32),
  constraint mensadres_zout_check CHECK (length(zout) = 16)
);
alter table kring.mensadres owner to kring_owner;
comment on table kring.mensadres is 'Het eigen adres van een medewerker als spoor met zout: alleen te vergelijken, niet te lezen. [bewaren: medewerker]';
CREATE INDEX mensadres_mens ON kring.mensadres USING btree (regio, mens, op DESC);
alter table kring.mensadres enable row level security;
alter table kring.mensadres force row level security;
create policy blikken on kring.mensadres for select to kring_blikken
  using (true);
create policy eigen on kring.mensadres for insert to kring_app
  with check ((EXISTS ( SELECT 1
   FROM kring.schrijver i
  WHERE ((i.regio = mensadres.regio) AND (i.mens = mensadres.mens) AND (i.nu = mensadres.op)))));
create policy eigen_weg on kring.mensadres for delete to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.regio = mensadres.regio) AND (i.mens = mensadres.mens)))));
create policy eigen_zien on kring.mensadres for select to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.regio = mensadres.regio) AND (i.mens = mensadres.mens)))));
create policy vernietigen_lezen on kring.mensadres for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.mensadres for delete to kring_vernietiging
  using (true);
grant delete on kring.mensadres to kring_app;
grant delete on kring.mensadres to kring_vernietiging;
grant insert (regio, id, mens, zout, straat, huis, op) on kring.mensadres to kring_app;
grant select (regio, mens, op) on kring.mensadres to kring_app;
grant select (regio, mens, zout, straat, huis, op) on kring.mensadres to kring_blikken;
grant select (ctid, regio, id, op) on kring.mensadres to kring_vernietiging;

create view kring.mijn_aanbod with (security_invoker=false) as
 SELECT b.regio,
    b.zaak,
    i.organisatie,
    i.mens,
    i.rol
   FROM kring.betrokkenheid b,
    kring.ik i,
    kring.zaak z
  WHERE b.regio = i.regio AND b.organisatie = i.organisatie AND (b.mens IS NULL OR b.mens = i.mens) AND b.als = 'ontvanger'::text AND b.van <= i.nu AND (b.tot IS NULL OR b.tot > i.nu) AND i.rol = 'teamcoordinator'::text AND z.regio = b.regio AND z.id = b.zaak AND z.open AND z.vervolg_zaak IS NULL AND NOT (EXISTS ( SELECT 1
           FROM kring.sper s
          WHERE s.regio = b.regio AND s.zaak = b.zaak AND s.mens = i.mens AND s.van <= i.nu AND (s.tot IS NULL OR s.tot > i.nu)
         OFFSET 0));
alter view kring.mijn_aanbod owner to kring_wachter;
comment on view kring.mijn_aanbod is 'Welk aanbod wie nu vraagt mag aanvaarden of teruggeven.';
grant select on kring.mijn_aanbod to kring_app;

create view kring.mijn_alarmdienst with (security_invoker=true) as
 SELECT d.regio,
    d.zaak,
    i.organisatie,
    i.mens,
    i.rol,
    i.nu
   FROM kring.alarmdienst d,
    kring.ik i
  WHERE d.regio = i.regio AND d.organisatie = i.organisatie AND d.rol = i.rol AND NOT (EXISTS ( SELECT 1
           FROM kring.sper s
          WHERE s.regio = d.regio AND s.zaak = d.zaak AND s.mens = i.mens AND s.van <= i.nu AND (s.tot IS NULL OR s.tot > i.nu)
         OFFSET 0));
alter view kring.mijn_alarmdienst owner to kring_owner;
comment on view kring.mijn_alarmdienst is 'Bij welke aansluitingen wie nu vraagt dienst heeft.';
grant select on kring.mijn_alarmdienst to kring_app;
grant select on kring.mijn_alarmdienst to kring_wachter;

create view kring.mijn_inhoud with (security_invoker=false) as
 SELECT b.regio,
    b.zaak,
    i.organisatie,
    i.mens,
    i.rol
   FROM kring.betrokkenheid b,
    kring.ik i
  WHERE b.regio = i.regio AND b.organisatie = i.organisatie AND (b.mens IS NULL OR b.mens = i.mens) AND (b.als = ANY (ARRAY['houder'::text, 'betrokken'::text])) AND b.van <= i.nu AND (b.tot IS NULL OR b.tot > i.nu) AND (i.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text, 'casusregisseur'::text, 'teamcoordinator'::text, 'hulpofficier'::text, 'burgemeester'::text, 'medewerker-huisverbod'::text, 'plaatsingscoordinator'::text, 'opvangmedewerker'::text])) AND NOT (EXISTS ( SELECT 1
           FROM kring.sper s
          WHERE s.regio = b.regio AND s.zaak = b.zaak AND s.mens = i.mens AND s.van <= i.nu AND (s.tot IS NULL OR s.tot > i.nu)
         OFFSET 0));
alter view kring.mijn_inhoud owner to kring_wachter;
comment on view kring.mijn_inhoud is 'In welke zaken wie nu vraagt inhoudelijk werkt.';
grant select on kring.mijn_inhoud to kring_app;
grant select on kring.mijn_inhoud to kring_blikken;
grant select on kring.mijn_inhoud to kring_vernietiging;

create view kring.mijn_klacht with (security_invoker=false) as
 SELECT k.regio,
    k.id AS klacht,
    i.organisatie,
    i.mens,
    i.rol,
    i.nu,
    w.als
   FROM kring.klacht k
     JOIN kring.ik i ON i.regio = k.regio
     CROSS JOIN LATERAL ( SELECT 'behandelt'::text AS als
          WHERE i.rol = 'klachtbehandelaar'::text AND i.organisatie = k.organisatie
        UNION ALL
         SELECT 'opent'::text
          WHERE i.mens = k.opgeschreven_door AND i.nu = k.opgeschreven_op AND i.organisatie = k.organisatie AND (i.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text, 'klachtbehandelaar'::text]))
        UNION ALL
         SELECT
                CASE
                    WHEN l.voorzitter THEN 'voorzitter'::text
                    ELSE 'lid'::text
                END AS "case"
           FROM kring.klachtlid l
          WHERE l.regio = k.regio AND l.klacht = k.id AND l.mens = i.mens AND i.rol = 'klachtcommissielid'::text) w
  WHERE NOT (EXISTS ( SELECT 1
           FROM kring.klachtsper s
          WHERE s.regio = k.regio AND s.klacht = k.id AND s.mens = i.mens
         OFFSET 0));
alter view kring.mijn_klacht owner to kring_wachter;
comment on view kring.mijn_klacht is 'Welke klachten wie nu vraagt behandelt, beoordeelt of op dit ogenblik opschrijft; nooit een over hemzelf.';
grant select on kring.mijn_klacht to kring_app;

create view kring.mijn_koppeling with (security_invoker=true) as
 SELECT k.regio,
    k.id,
    k.organisatie,
    i.mens,
    i.nu
   FROM kring.koppeling k,
    kring.ik i
  WHERE k.regio = i.regio AND i.rol = 'systeem'::text AND k.id = NULLIF(current_setting('kring.koppeling'::text, true), ''::text)::uuid AND k.ingetrokken_op IS NULL AND k.tot > i.nu AND (EXISTS ( SELECT 1
           FROM kring.organisatie o
          WHERE o.regio = k.regio AND o.id = k.organisatie AND (o.tot IS NULL OR o.tot > i.nu)
         OFFSET 0));
alter view kring.mijn_koppeling owner to kring_owner;
comment on view kring.mijn_koppeling is 'Langs welke koppeling nu gevraagd wordt; leeg als geen, of als zij niet meer geldt.';
grant select on kring.mijn_koppeling to kring_app;
grant select on kring.mijn_koppeling to kring_wachter;

create view kring.mijn_nood with (security_invoker=true) as
 SELECT n.regio,
    n.id,
    n.zaak,
    n.van,
    n.tot
   FROM kring.noodtoegang n,
    kring.ik i
  WHERE n.regio = i.regio AND n.mens = i.mens AND n.organisatie = i.organisatie AND n.rol = i.rol AND n.van <= i.nu AND n.tot > i.nu AND (i.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text, 'casusregisseur'::text, 'teamcoordinator'::text])) AND NOT (EXISTS ( SELECT 1
           FROM kring.sper s
          WHERE s.regio = n.regio AND s.zaak = n.zaak AND s.mens = i.mens AND s.van <= i.nu AND (s.tot IS NULL OR s.tot > i.nu)
         OFFSET 0));
alter view kring.mijn_nood owner to kring_owner;
comment on view kring.mijn_nood is 'Tot welke zaken wie nu vraagt in nood toegang heeft.';
grant select on kring.mijn_nood to kring_nood;

create view kring.mijn_opening with (security_invoker=false) as
 SELECT z.regio,
    z.id AS zaak,
    i.organisatie,
    i.mens,
    i.rol
   FROM kring.zaak z,
    kring.ik i
  WHERE z.regio = i.regio AND z.organisatie = i.organisatie AND z.geopend_op = i.nu AND ((i.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text, 'casusregisseur'::text, 'teamcoordinator'::text, 'systeem'::text])) OR (i.rol = ANY (ARRAY['hulpofficier'::text, 'burgemeester'::text])) AND (z.soort = ANY (ARRAY['huisverbod'::text, 'bespreking'::text])) OR (i.rol = ANY (ARRAY['plaatsingscoordinator'::text, 'opvangmedewerker'::text])) AND z.soort = 'opvang'::text OR (i.rol = ANY (ARRAY['professional'::text, 'aandachtsfunctionaris'::text])) AND z.soort = 'werkblad'::text) AND NOT (EXISTS ( SELECT 1
           FROM kring.sper s
          WHERE s.regio = z.regio AND s.zaak = z.id AND s.mens = i.mens AND s.van <= i.nu AND (s.tot IS NULL OR s.tot > i.nu)
         OFFSET 0));
alter view kring.mijn_opening owner to kring_wachter;
comment on view kring.mijn_opening is 'Welke zaak wie nu vraagt op dit ogenblik opent.';
grant select on kring.mijn_opening to kring_app;

create view kring.mijn_steun with (security_invoker=false) as
 SELECT k.regio,
    k.id AS steun,
    i.mens,
    i.nu,
    w.als
   FROM kring.steunvraag k
     JOIN kring.ik i ON i.regio = k.regio
     CROSS JOIN LATERAL ( SELECT 'staat-bij'::text AS als
          WHERE i.rol = 'vertrouwenspersoon'::text
        UNION ALL
         SELECT 'heeft'::text
          WHERE i.rol = 'vertrouwenspersoon'::text AND k.stand = 'opgepakt'::text AND k.opgepakt_door = i.mens
        UNION ALL
         SELECT 'vraagt'::text
          WHERE k.gevraagd_door = i.mens AND k.gevraagd_op = i.nu) w;
alter view kring.mijn_steun owner to kring_wachter;
comment on view kring.mijn_steun is 'Welke vragen aan de vertrouwenspersoon wie nu vraagt mag zien, heeft, of op dit ogenblik doorgeeft.';
grant select on kring.mijn_steun to kring_app;

create view kring.mijn_tafel with (security_invoker=false) as
 SELECT b.regio,
    b.zaak,
    i.organisatie,
    i.mens,
    i.rol
   FROM kring.betrokkenheid b,
    kring.ik i
  WHERE b.regio = i.regio AND b.organisatie = i.organisatie AND (b.mens IS NULL OR b.mens = i.mens) AND b.als = 'tafel'::text AND b.van <= i.nu AND (b.tot IS NULL OR b.tot > i.nu) AND (i.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text, 'casusregisseur'::text, 'teamcoordinator'::text, 'hulpofficier'::text, 'burgemeester'::text, 'medewerker-huisverbod'::text, 'plaatsingscoordinator'::text, 'opvangmedewerker'::text, 'overlegvoorzitter'::text, 'ketenpartner'::text])) AND NOT (EXISTS ( SELECT 1
           FROM kring.sper s
          WHERE s.regio = b.regio AND s.zaak = b.zaak AND s.mens = i.mens AND s.van <= i.nu AND (s.tot IS NULL OR s.tot > i.nu)
         OFFSET 0));
alter view kring.mijn_tafel owner to kring_wachter;
comment on view kring.mijn_tafel is 'Bij welke besprekingen wie nu vraagt aan tafel zit.';
grant select on kring.mijn_tafel to kring_app;

create view kring.mijn_werkblad with (security_invoker=false) as
 SELECT b.regio,
    b.zaak,
    i.organisatie,
    i.mens,
    i.rol
   FROM kring.betrokkenheid b,
    kring.ik i
  WHERE b.regio = i.regio AND b.organisatie = i.organisatie AND b.mens = i.mens AND b.als = 'werkblad'::text AND b.van <= i.nu AND (b.tot IS NULL OR b.tot > i.nu) AND (i.rol = ANY (ARRAY['professional'::text, 'aandachtsfunctionaris'::text])) AND NOT (EXISTS ( SELECT 1
           FROM kring.sper s
          WHERE s.regio = b.regio AND s.zaak = b.zaak AND s.mens = i.mens AND s.van <= i.nu AND (s.tot IS NULL OR s.tot > i.nu)
         OFFSET 0));
alter view kring.mijn_werkblad owner to kring_wachter;
comment on view kring.mijn_werkblad is 'Op welke werkbladen wie nu vraagt bij naam staat.';
grant select on kring.mijn_werkblad to kring_app;

create view kring.mijn_zaak with (security_invoker=false) as
 SELECT mijn_inhoud.regio,
    mijn_inhoud.zaak,
    mijn_inhoud.organisatie,
    mijn_inhoud.mens,
    mijn_inhoud.rol
   FROM kring.mijn_inhoud
UNION ALL
 SELECT mijn_opening.regio,
    mijn_opening.zaak,
    mijn_opening.organisatie,
    mijn_opening.mens,
    mijn_opening.rol
   FROM kring.mijn_opening
UNION ALL
 SELECT mijn_tafel.regio,
    mijn_tafel.zaak,
    mijn_tafel.organisatie,
    mijn_tafel.mens,
    mijn_tafel.rol
   FROM kring.mijn_tafel
UNION ALL
 SELECT mijn_werkblad.regio,
    mijn_werkblad.zaak,
    mijn_werkblad.organisatie,
    mijn_werkblad.mens,
    mijn_werkblad.rol
   FROM kring.mijn_werkblad;
alter view kring.mijn_zaak owner to kring_wachter;
comment on view kring.mijn_zaak is 'In welke zaken wie nu vraagt mag schrijven.';
grant select on kring.mijn_zaak to kring_app;

create table kring.noodtoegang (
  regio text not null,
  id uuid not null,
  zaak uuid not null,
  nummer text not null,
  mens uuid not null,
  rol text not null,
  organisatie uuid not null,
  reden text not null,
  toelichting text,
  van timestamp with time zone not null,
  tot timestamp with time zone not null,
  beoordelen_voor timestamp with time zone not null,
  aangemaand_op timestamp with time zone,
  constraint noodtoegang_pkey PRIMARY KEY (regio, id),
  constraint noodtoegang_mens_fkey FOREIGN KEY (mens) REFERENCES kring.mens(id) ON DELETE RESTRICT,
  constraint noodtoegang_regio_organisatie_fkey FOREIGN KEY (regio, organisatie) REFERENCES kring.organisatie(regio, id) ON DELETE RESTRICT,
  constraint noodtoegang_regio_zaak_fkey FOREIGN KEY (regio, zaak) REFERENCES kring.zaak(regio, id) ON DELETE CASCADE,
  constraint noodtoegang_check CHECK (tot > van AND tot <= (van + '01:00:00'::interval)),
  constraint noodtoegang_check1 CHECK (beoordelen_voor > van AND beoordelen_voor <= (van + '21 days'::interval)),
  constraint noodtoegang_reden_check CHECK (reden = ANY (ARRAY['gevaar-nu'::text, 'houder-onbereikbaar'::text, 'crisisdienst'::text, 'kind-in-gevaar'::text, 'anders'::text])),
  constraint noodtoegang_toelichting_check CHECK (length(toelichting) >= 10 AND length(toelichting) <= 6000)
);
alter table kring.noodtoegang owner to kring_owner;
comment on table kring.noodtoegang is 'Wie in nood een blad van een zaak opende, waarom en hoe lang. Alleen groeiend. [bewaren: toegang]';
comment on column kring.noodtoegang.nummer is 'Het nummer waarmee gevraagd is: zo hoeft wie beoordeelt de zaak niet te zien.';
comment on column kring.noodtoegang.aangemaand_op is 'Wanneer gezegd is dat de beoordeling te laat is; leeg: nog niet.';
CREATE INDEX noodtoegang_mens ON kring.noodtoegang USING btree (regio, mens, van);
CREATE INDEX noodtoegang_termijn ON kring.noodtoegang USING btree (regio, beoordelen_voor) WHERE (aangemaand_op IS NULL);
CREATE INDEX noodtoegang_zaak ON kring.noodtoegang USING btree (regio, zaak);
CREATE CONSTRAINT TRIGGER bewaak_toelichting AFTER INSERT ON kring.noodtoegang DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION kring.bewaak_toelichting();
alter table kring.noodtoegang enable row level security;
alter table kring.noodtoegang force row level security;
create policy blikken on kring.noodtoegang for select to kring_blikken
  using (true);
create policy lezen on kring.noodtoegang for select to kring_app
  using (((regio = current_setting('kring.regio'::text, true)) AND ((EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.mens = noodtoegang.mens) OR (i.rol = 'privacyfunctionaris'::text)))) OR (EXISTS ( SELECT 1
   FROM kring.mijn_inhoud m
  WHERE ((m.regio = noodtoegang.regio) AND (m.zaak = noodtoegang.zaak))
 OFFSET 0)))));
create policy nood on kring.noodtoegang for select to kring_nood
  using ((EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.regio = noodtoegang.regio) AND (i.mens = noodtoegang.mens)))));
create policy nood_openen on kring.noodtoegang for insert to kring_nood
  with check ((EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.regio = noodtoegang.regio) AND (i.mens = noodtoegang.mens) AND (i.organisatie = noodtoegang.organisatie) AND (i.rol = noodtoegang.rol) AND (i.nu = noodtoegang.van)))));
create policy toelichten on kring.noodtoegang for update to kring_app
  using (((toelichting IS NULL) AND (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.regio = noodtoegang.regio) AND (i.mens = noodtoegang.mens) AND (i.nu = noodtoegang.van))))))
  with check ((toelichting IS NOT NULL));
create policy vernietigen_lezen on kring.noodtoegang for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.noodtoegang for delete to kring_vernietiging
  using (true);
create policy worker on kring.noodtoegang for select to kring_worker
  using ((regio = current_setting('kring.regio'::text, true)));
create policy worker_maant on kring.noodtoegang for update to kring_worker
  using ((regio = current_setting('kring.regio'::text, true)))
  with check ((aangemaand_op IS NOT NULL));
grant delete on kring.noodtoegang to kring_vernietiging;
grant select on kring.noodtoegang to kring_app;
grant update (toelichting) on kring.noodtoegang to kring_app;
grant select (regio, id, van) on kring.noodtoegang to kring_blikken;
grant insert (regio, id, zaak, nummer, mens, rol, organisatie, reden, toelichting, van, tot, beoordelen_voor) on kring.noodtoegang to kring_nood;
grant select (regio, id, zaak, mens, rol, organisatie, toelichting, van, tot) on kring.noodtoegang to kring_nood;
grant select (ctid, regio, id, zaak, van) on kring.noodtoegang to kring_vernietiging;
grant select (regio, id, beoordelen_voor, aangemaand_op) on kring.noodtoegang to kring_worker;
grant update (aangemaand_op) on kring.noodtoegang to kring_worker;

create table kring.noodwoord (
  regio text not null,
  id uuid not null,
  nood uuid not null,
  soort text not null,
  oordeel text,
  tekst text,
  mens uuid not null,
  op timestamp with time zone not null,
  zaak uuid not null,
  constraint noodwoord_pkey PRIMARY KEY (regio, id),
  constraint noodwoord_regio_nood_soort_key UNIQUE (regio, nood, soort),
  constraint noodwoord_mens_fkey FOREIGN KEY (mens) REFERENCES kring.mens(id) ON DELETE RESTRICT,
  constraint noodwoord_regio_nood_fkey FOREIGN KEY (regio, nood) REFERENCES kring.noodtoegang(regio, id) ON DELETE CASCADE,
  constraint noodwoord_check CHECK ((soort = 'oordeel'::text) = (oordeel IS NOT NULL) AND (soort = 'gezien'::text) = (tekst IS NULL)),
  constraint noodwoord_oordeel_check CHECK (oordeel = ANY (ARRAY['terecht'::text, 'niet-terecht'::text])),
  constraint noodwoord_soort_check CHECK (soort = ANY (ARRAY['gezien'::text, 'zegje'::text, 'oordeel'::text])),
  constraint noodwoord_tekst_check CHECK (length(tekst) >= 3 AND length(tekst) <= 12000)
);
alter table kring.noodwoord owner to kring_owner;
comment on table kring.noodwoord is 'Wat er na een noodtoegang gezegd is: gezien door de houder, het woord van wie keek, het oordeel. Alleen groeiend. [bewaren: toegang]';
comment on column kring.noodwoord.zaak is 'De zaak van de noodtoegang: onder haar sleutel ligt de tekst.';
alter table kring.noodwoord enable row level security;
alter table kring.noodwoord force row level security;
create policy blikken on kring.noodwoord for select to kring_blikken
  using ((soort = 'oordeel'::text));
create policy lezen on kring.noodwoord for select to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.noodtoegang n
  WHERE ((n.regio = noodwoord.regio) AND (n.id = noodwoord.nood))
 OFFSET 0)));
create policy toevoegen on kring.noodwoord for insert to kring_app
  with check (((EXISTS ( SELECT 1
   FROM kring.schrijver i
  WHERE ((i.regio = noodwoord.regio) AND (i.mens = noodwoord.mens) AND (i.nu = noodwoord.op)))) AND (EXISTS ( SELECT 1
   FROM kring.noodtoegang n,
    kring.schrijver i
  WHERE ((n.regio = noodwoord.regio) AND (n.id = noodwoord.nood) AND (n.zaak = noodwoord.zaak) AND (((noodwoord.soort = 'zegje'::text) AND (n.mens = i.mens)) OR ((noodwoord.soort = 'gezien'::text) AND (n.mens <> i.mens) AND (EXISTS ( SELECT 1
           FROM kring.mijn_inhoud m
          WHERE ((m.regio = n.regio) AND (m.zaak = n.zaak))
         OFFSET 0))) OR ((noodwoord.soort = 'oordeel'::text) AND (n.mens <> i.mens) AND (i.rol = 'privacyfunctionaris'::text))))))));
create policy vernietigen_lezen on kring.noodwoord for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.noodwoord for delete to kring_vernietiging
  using (true);
create policy worker on kring.noodwoord for select to kring_worker
  using ((regio = current_setting('kring.regio'::text, true)));
grant delete on kring.noodwoord to kring_vernietiging;
grant select on kring.noodwoord to kring_app;
grant insert (regio, id, nood, soort, oordeel, tekst, mens, op, zaak) on kring.noodwoord to kring_app;
grant select (regio, nood, soort, oordeel) on kring.noodwoord to kring_blikken;
grant select (ctid, regio, id, nood) on kring.noodwoord to kring_vernietiging;
grant select (regio, nood, soort) on kring.noodwoord to kring_worker;

create table kring.opdracht (
  regio text not null,
  mens uuid not null,
  sleutel uuid not null,
  verzoek_hash bytea not null,
  antwoord jsonb not null,
  op timestamp with time zone not null,
  organisatie uuid default (NULLIF(current_setting('kring.organisatie'::text, true), ''::text))::uuid,
  constraint opdracht_pkey PRIMARY KEY (regio, mens, sleutel),
  constraint opdracht_regio_fkey FOREIGN KEY (regio) REFERENCES kring.regio(id) ON DELETE RESTRICT
);
alter table kring.opdracht owner to kring_owner;
comment on table kring.opdracht is 'Herhaalde verzoeken: dezelfde sleutel is dezelfde opdracht. Alleen ids in het antwoord. [bewaren: kort]';
CREATE INDEX opdracht_op ON kring.opdracht USING btree (op);
alter table kring.opdracht enable row level security;
alter table kring.opdracht force row level security;
create policy eigen on kring.opdracht for all to kring_app
  using (((regio = current_setting('kring.regio'::text, true)) AND (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.mens = opdracht.mens) AND (i.organisatie = opdracht.organisatie))))))
  with check (((regio = current_setting('kring.regio'::text, true)) AND (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.mens = opdracht.mens) AND (i.organisatie = opdracht.organisatie))))));
create policy worker on kring.opdracht for all to kring_worker
  using (true)
  with check (true);
grant delete, select on kring.opdracht to kring_worker;
grant select on kring.opdracht to kring_app;
grant insert (regio, mens, sleutel, verzoek_hash, antwoord, op) on kring.opdracht to kring_app;
grant insert (regio, mens, sleutel, verzoek_hash, antwoord, op) on kring.opdracht to kring_worker;

create table kring.opvangincident (
  regio text not null,
  id uuid not null,
  organisatie uuid not null,
  mens uuid not null,
  op timestamp with time zone not null,
  reden text not null,
  wat text not null,
  constraint opvangincident_pkey PRIMARY KEY (regio, id),
  constraint opvangincident_mens_fkey FOREIGN KEY (mens) REFERENCES kring.mens(id) ON DELETE RESTRICT,
  constraint opvangincident_regio_organisatie_fkey FOREIGN KEY (regio, organisatie) REFERENCES kring.organisatie(regio, id) ON DELETE RESTRICT,
  constraint opvangincident_wat_check CHECK (length(wat) >= 1 AND length(wat) <= 2000)
);
alter table kring.opvangincident owner to kring_owner;
comment on table kring.opvangincident is 'Elke keer dat code rood geen plek kreeg bij een opvang; zonder wie er kwam (R002-57). [bewaren: naslag]';
CREATE INDEX opvangincident_lijst ON kring.opvangincident USING btree (regio, organisatie, op DESC);
CREATE INDEX opvangincident_mens ON kring.opvangincident USING btree (mens);
alter table kring.opvangincident enable row level security;
alter table kring.opvangincident force row level security;
create policy lezen on kring.opvangincident for select to kring_app
  using (((regio = current_setting('kring.regio'::text, true)) AND (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE (((i.organisatie = opvangincident.organisatie) AND (i.rol = ANY (ARRAY['plaatsingscoordinator'::text, 'opvangmedewerker'::text]))) OR (i.rol = 'procesregisseur'::text))))));
create policy schrijven on kring.opvangincident for insert to kring_app
  with check (((regio = current_setting('kring.regio'::text, true)) AND (EXISTS ( SELECT 1
   FROM kring.schrijver i
  WHERE ((i.organisatie = opvangincident.organisatie) AND (i.mens = opvangincident.mens) AND (i.nu = opvangincident.op) AND (i.rol = ANY (ARRAY['plaatsingscoordinator'::text, 'opvangmedewerker'::text])))))));
grant select on kring.opvangincident to kring_app;
grant insert (regio, id, organisatie, mens, op, reden, wat) on kring.opvangincident to kring_app;

create table kring.opvangverslag (
  regio text not null,
  id uuid not null,
  organisatie uuid not null,
  gemeente text not null,
  kwartaal text not null,
  inhoud jsonb not null,
  mens uuid not null,
  op timestamp with time zone not null,
  constraint opvangverslag_pkey PRIMARY KEY (regio, id),
  constraint opvangverslag_regio_organisatie_gemeente_kwartaal_key UNIQUE (regio, organisatie, gemeente, kwartaal),
  constraint opvangverslag_mens_fkey FOREIGN KEY (mens) REFERENCES kring.mens(id) ON DELETE RESTRICT,
  constraint opvangverslag_regio_fkey FOREIGN KEY (regio) REFERENCES kring.regio(id) ON DELETE RESTRICT,
  constraint opvangverslag_regio_organisatie_fkey FOREIGN KEY (regio, organisatie) REFERENCES kring.organisatie(regio, id) ON DELETE RESTRICT,
  constraint opvangverslag_gemeente_check CHECK (length(gemeente) >= 1 AND length(gemeente) <= 100),
  constraint opvangverslag_inhoud_check CHECK (inhoud ?& ARRAY['herkomst'::text, 'personen'::text, 'koppeling'::text, 'traject'::text, 'nazorg'::text, 'omgeving'::text] AND pg_column_size(inhoud) < 32768),
  constraint opvangverslag_kwartaal_check CHECK (kwartaal ~ '^20[0-9]{2}-Q[1-4]$'::text)
);
alter table kring.opvangverslag owner to kring_owner;
comment on table kring.opvangverslag is 'Kwartaalverslagen van de opvang aan een gemeente: aantallen en toelichting, nooit een mens. [bewaren: beleid]';
CREATE INDEX opvangverslag_mens ON kring.opvangverslag USING btree (mens);
alter table kring.opvangverslag enable row level security;
alter table kring.opvangverslag force row level security;
create policy lezen on kring.opvangverslag for select to kring_app
  using (((regio = current_setting('kring.regio'::text, true)) AND ((EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.regio = opvangverslag.regio) AND (i.organisatie = opvangverslag.organisatie) AND (i.rol = ANY (ARRAY['plaatsingscoordinator'::text, 'opvangmedewerker'::text]))))) OR (EXISTS ( SELECT 1
   FROM (kring.ik i
     JOIN kring.organisatie o ON (((o.regio = i.regio) AND (o.id = i.organisatie))))
  WHERE ((i.regio = opvangverslag.regio) AND (i.rol = 'beleidsmedewerker'::text) AND (opvangverslag.gemeente = ANY (o.gemeenten))))))));
create policy toevoegen on kring.opvangverslag for insert to kring_app
  with check (((regio = current_setting('kring.regio'::text, true)) AND (EXISTS ( SELECT 1
   FROM kring.schrijver i
  WHERE ((i.regio = opvangverslag.regio) AND (i.organisatie = opvangverslag.organisatie) AND (i.mens = opvangverslag.mens) AND (i.nu = opvangverslag.op) AND (i.rol = ANY (ARRAY['plaatsingscoordinator'::text, 'opvangmedewerker'::text])))))));
grant select on kring.opvangverslag to kring_app;
grant insert (regio, id, organisatie, gemeente, kwartaal, inhoud, mens, op) on kring.opvangverslag to kring_app;

create table kring.organisatie (
  regio text not null,
  id uuid not null,
  definitie text,
  naam text not null,
  soort text not null,
  gemeenten text[] not null default '{}'::text[],
  van timestamp with time zone not null,
  tot timestamp with time zone,
  constraint organisatie_pkey PRIMARY KEY (regio, id),
  constraint organisatie_regio_fkey FOREIGN KEY (regio) REFERENCES kring.regio(id) ON DELETE RESTRICT
);
alter table kring.organisatie owner to kring_owner;
comment on table kring.organisatie is 'Organisaties en teams die in een regio werken. [bewaren: naslag]';
CREATE INDEX organisatie_definitie ON kring.organisatie USING btree (regio, definitie);
CREATE UNIQUE INDEX organisatie_naam ON kring.organisatie USING btree (regio, lower(regexp_replace(btrim(naam), '\s+'::text, ' '::text, 'g'::text))) WHERE ((tot IS NULL) AND (definitie IS NULL));
CREATE TRIGGER organisatie_bewaakt BEFORE UPDATE ON kring.organisatie FOR EACH ROW WHEN ((CURRENT_USER = 'kring_app'::name)) EXECUTE FUNCTION kring.bewaak_organisatie();
CREATE TRIGGER organisatie_gevolgd AFTER UPDATE OF tot ON kring.organisatie FOR EACH ROW WHEN ((new.tot IS NOT NULL)) EXECUTE FUNCTION kring.volg_organisatie();
CREATE TRIGGER organisatie_heet BEFORE INSERT OR UPDATE OF naam ON kring.organisatie FOR EACH ROW WHEN ((CURRENT_USER = 'kring_app'::name)) EXECUTE FUNCTION kring.bewaak_organisatienaam();
CREATE TRIGGER organisatie_logt AFTER UPDATE ON kring.organisatie FOR EACH ROW WHEN (((old.* IS DISTINCT FROM new.*) AND (CURRENT_USER = ANY (ARRAY['kring_app'::name, 'kring_wachter'::name])))) EXECUTE FUNCTION kring.log_beheer();
CREATE TRIGGER organisatie_logt_nieuw AFTER INSERT ON kring.organisatie FOR EACH ROW WHEN ((CURRENT_USER = ANY (ARRAY['kring_app'::name, 'kring_wachter'::name]))) EXECUTE FUNCTION kring.log_beheer();
alter table kring.organisatie enable row level security;
alter table kring.organisatie force row level security;
create policy beheren on kring.organisatie for insert to kring_app
  with check (((definitie IS NULL) AND (tot IS NULL) AND (EXISTS ( SELECT 1
   FROM kring.schrijver i
  WHERE ((i.regio = organisatie.regio) AND (i.rol = 'beheerder'::text) AND (i.nu = organisatie.van))))));
create policy beheren_wijzigen on kring.organisatie for update to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.regio = organisatie.regio) AND (i.rol = 'beheerder'::text)))))
  with check ((EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.regio = organisatie.regio) AND (i.rol = 'beheerder'::text)))));
create policy blikken on kring.organisatie for select to kring_blikken
  using (true);
create policy inrichten on kring.organisatie for all to kring_inrichter
  using (true)
  with check (true);
create policy lezen on kring.organisatie for select to kring_app
  using ((regio = current_setting('kring.regio'::text, true)));
create policy lezen_poort on kring.organisatie for select to kring_poort, kring_worker
  using (true);
create policy nood on kring.organisatie for select to kring_nood
  using (true);
create policy teller on kring.organisatie for select to kring_teller
  using (true);
create policy wachter on kring.organisatie for select to kring_wachter
  using (true);
grant select on kring.organisatie to kring_app;
grant select on kring.organisatie to kring_inrichter;
grant select on kring.organisatie to kring_poort;
grant select on kring.organisatie to kring_wachter;
grant select on kring.organisatie to kring_worker;
grant insert (regio, id, naam, soort, gemeenten, van) on kring.organisatie to kring_app;
grant update (naam, gemeenten, tot) on kring.organisatie to kring_app;
grant select (regio, id, naam, soort) on kring.organisatie to kring_blikken;
grant insert (regio, id, definitie, naam, soort, gemeenten, van, tot) on kring.organisatie to kring_inrichter;
grant update (naam, soort, gemeenten, tot) on kring.organisatie to kring_inrichter;
grant select (regio, id, naam) on kring.organisatie to kring_nood;
grant select (regio, id, definitie) on kring.organisatie to kring_teller;

create table kring.passage (
  regio text not null,
  id uuid not null,
  zaak uuid not null,
  bron uuid not null,
  door uuid not null,
  voor uuid[] not null,
  inhoud text not null,
  gemaakt_op timestamp with time zone not null,
  constraint passage_pkey PRIMARY KEY (regio, id),
  constraint passage_regio_zaak_fkey FOREIGN KEY (regio, zaak) REFERENCES kring.zaak(regio, id) ON DELETE CASCADE,
  constraint passage_inhoud_check CHECK (length(inhoud) <= 110000)
);
alter table kring.passage owner to kring_owner;
comment on table kring.passage is 'Wat aan tafel is ingebracht en gezegd, per passage: van wie en voor wie. [bewaren: zaak]';
CREATE INDEX passage_zaak ON kring.passage USING btree (regio, zaak, gemaakt_op);
alter table kring.passage enable row level security;
alter table kring.passage force row level security;
create policy lezen on kring.passage for select to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.mijn_zaak m
  WHERE ((m.regio = passage.regio) AND (m.zaak = passage.zaak) AND ((m.organisatie = ANY (ARRAY[passage.bron, passage.door])) OR (m.organisatie = ANY (passage.voor))))
 OFFSET 0)));
create policy schrijven on kring.passage for insert to kring_app
  with check (((gemaakt_op = (NULLIF(current_setting('kring.nu'::text, true), ''::text))::timestamp with time zone) AND (EXISTS ( SELECT 1
   FROM kring.mijn_zaak m
  WHERE ((m.regio = passage.regio) AND (m.zaak = passage.zaak) AND (m.organisatie = passage.door) AND ((m.rol <> 'ketenpartner'::text) OR (passage.bron = passage.door)))
 OFFSET 0))));
create policy vernietigen_lezen on kring.passage for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.passage for delete to kring_vernietiging
  using (true);
grant delete on kring.passage to kring_vernietiging;
grant select on kring.passage to kring_app;
grant insert (regio, id, zaak, bron, door, voor, inhoud, gemaakt_op) on kring.passage to kring_app;
grant select (ctid, regio, id, zaak) on kring.passage to kring_vernietiging;

create table kring.persoon (
  regio text not null,
  id uuid not null,
  organisatie uuid not null,
  voornamen text not null,
  tussenvoegsel text not null default ''::text,
  achternaam text not null,
  geboortedatum text not null,
  verwacht_op date,
  geslacht text not null,
  postcode text,
  huisnummer text,
  straat text,
  plaats text,
  verzonnen boolean not null,
  gewijzigd_op timestamp with time zone not null,
  constraint persoon_pkey PRIMARY KEY (regio, id),
  constraint persoon_regio_fkey FOREIGN KEY (regio) REFERENCES kring.regio(id) ON DELETE RESTRICT,
  constraint persoon_regio_organisatie_fkey FOREIGN KEY (regio, organisatie) REFERENCES kring.organisatie(regio, id) ON DELETE RESTRICT,
  constraint persoon_geboortedatum_check CHECK (geboortedatum ~ '^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?|onbekend|ongeboren)$'::text),
  constraint persoon_geslacht_check CHECK (geslacht = ANY (ARRAY['v'::text, 'm'::text, 'x'::text, 'onbekend'::text]))
);
alter table kring.persoon owner to kring_owner;
comment on table kring.persoon is 'Directbetrokkenen: naam, geboortedatum, adres. [bewaren: zaak]';
alter table kring.persoon enable row level security;
alter table kring.persoon force row level security;
create policy blikken on kring.persoon for select to kring_blikken
  using (true);
create policy levering on kring.persoon for select to kring_levering
  using (true);
create policy lezen on kring.persoon for select to kring_app
  using (((regio = current_setting('kring.regio'::text, true)) AND (EXISTS ( SELECT 1
   FROM kring.zaak_persoon zp
  WHERE ((zp.regio = persoon.regio) AND (zp.persoon = persoon.id))
 OFFSET 0))));
create policy nood on kring.persoon for select to kring_nood
  using ((EXISTS ( SELECT 1
   FROM kring.zaak_persoon zp,
    kring.mijn_nood m
  WHERE ((zp.regio = persoon.regio) AND (zp.persoon = persoon.id) AND (m.regio = zp.regio) AND (m.zaak = zp.zaak))
 OFFSET 0)));
create policy schrijven on kring.persoon for insert to kring_app
  with check (((regio = current_setting('kring.regio'::text, true)) AND (EXISTS ( SELECT 1
   FROM kring.schrijver i
  WHERE ((i.organisatie = persoon.organisatie) AND (i.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text, 'casusregisseur'::text, 'teamcoordinator'::text, 'hulpofficier'::text, 'burgemeester'::text])))))));
create policy schrijven_opvang on kring.persoon for insert to kring_app
  with check (((regio = current_setting('kring.regio'::text, true)) AND (EXISTS ( SELECT 1
   FROM kring.schrijver i
  WHERE ((i.organisatie = persoon.organisatie) AND (i.rol = ANY (ARRAY['plaatsingscoordinator'::text, 'opvangmedewerker'::text])))))));
create policy schrijven_systeem on kring.persoon for insert to kring_app
  with check ((EXISTS ( SELECT 1
   FROM kring.schrijver i
  WHERE ((i.rol = 'systeem'::text) AND (i.regio = persoon.regio) AND (i.organisatie = persoon.organisatie)))));
create policy teller on kring.persoon for select to kring_teller
  using (true);
create policy vernietigen_lezen on kring.persoon for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.persoon for delete to kring_vernietiging
  using (true);
create policy wachter on kring.persoon for select to kring_wachter
  using (true);
grant delete on kring.persoon to kring_vernietiging;
grant select on kring.persoon to kring_app;
grant insert (regio, id, organisatie, voornamen, tussenvoegsel, achternaam, geboortedatum, verwacht_op, geslacht, postcode, huisnummer, straat, plaats, verzonnen, gewijzigd_op) on kring.persoon to kring_app;
grant select (regio, id, voornamen, tussenvoegsel, achternaam, postcode, huisnummer) on kring.persoon to kring_blikken;
grant select (regio, id, geboortedatum, geslacht) on kring.persoon to kring_levering;
grant select (regio, id, voornamen, tussenvoegsel, achternaam, geboortedatum, geslacht) on kring.persoon to kring_nood;
grant select (regio, id, geboortedatum, geslacht) on kring.persoon to kring_teller;
grant select (ctid, regio, id) on kring.persoon to kring_vernietiging;
grant select (xmin, regio, id, organisatie, voornamen, tussenvoegsel, achternaam, geboortedatum) on kring.persoon to kring_wachter;

create table kring.persoon_bsn (
  regio text not null,
  persoon uuid not null,
  bsn_versleuteld bytea not null,
  sleutel text not null,
  constraint persoon_bsn_pkey PRIMARY KEY (regio, persoon),
  constraint persoon_bsn_regio_persoon_fkey FOREIGN KEY (regio, persoon) REFERENCES kring.persoon(regio, id) ON DELETE CASCADE
);
alter table kring.persoon_bsn owner to kring_owner;
comment on table kring.persoon_bsn is 'Versleuteld BSN; de sleutel staat buiten de database. Alleen Veilig Thuis. [bewaren: zaak]';
CREATE TRIGGER persoon_bewaakt AFTER INSERT ON kring.persoon_bsn FOR EACH ROW WHEN ((CURRENT_USER = 'kring_app'::name)) EXECUTE FUNCTION kring.bewaak_persoon();
alter table kring.persoon_bsn enable row level security;
alter table kring.persoon_bsn force row level security;
create policy levering on kring.persoon_bsn for select to kring_levering
  using (true);
create policy lezen on kring.persoon_bsn for select to kring_app
  using (((regio = current_setting('kring.regio'::text, true)) AND (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE (i.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text])))) AND (EXISTS ( SELECT 1
   FROM kring.zaak_persoon zp
  WHERE ((zp.regio = persoon_bsn.regio) AND (zp.persoon = persoon_bsn.persoon))
 OFFSET 0))));
create policy schrijven on kring.persoon_bsn for insert to kring_app
  with check (((regio = current_setting('kring.regio'::text, true)) AND (EXISTS ( SELECT 1
   FROM kring.schrijver i
  WHERE (i.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text]))))));
create policy schrijven_systeem on kring.persoon_bsn for insert to kring_app
  with check ((EXISTS ( SELECT 1
   FROM kring.schrijver i
  WHERE ((i.rol = 'systeem'::text) AND (i.regio = persoon_bsn.regio)))));
create policy vernietigen_lezen on kring.persoon_bsn for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.persoon_bsn for delete to kring_vernietiging
  using (true);
grant delete on kring.persoon_bsn to kring_vernietiging;
grant select on kring.persoon_bsn to kring_app;
grant insert (regio, persoon, bsn_versleuteld, sleutel) on kring.persoon_bsn to kring_app;
grant select (regio, persoon, bsn_versleuteld, sleutel) on kring.persoon_bsn to kring_levering;
grant select (ctid, regio, persoon) on kring.persoon_bsn to kring_vernietiging;

create table kring.plek (
  regio text not null,
  id uuid not null,
  organisatie uuid not null,
  aanbod text not null,
  naam text not null,
  volwassenen integer not null,
  kinderen integer not null,
  groepen text[] not null,
  geschikt text[] not null,
  kleur text not null,
  niet_in text[] not null,
  niet_in_provincies text[] not null,
  medewerkers uuid[] not null default '{}'::uuid[],
  stand text not null,
  stand_op timestamp with time zone not null,
  vrij_rond date,
  adres_sleutel text,
  adres_cijfer bytea,
  constraint plek_pkey PRIMARY KEY (regio, id),
  constraint plek_regio_organisatie_fkey FOREIGN KEY (regio, organisatie) REFERENCES kring.organisatie(regio, id) ON DELETE RESTRICT,
  constraint plek_aanbod_check CHECK (aanbod ~ '^[a-z0-9-]{1,60}$'::text),
  constraint plek_check CHECK ((adres_sleutel IS NULL) = (adres_cijfer IS NULL)),
  constraint plek_kinderen_check CHECK (kinderen >= 0 AND kinderen <= 20),
  constraint plek_kleur_check CHECK (kleur = ANY (ARRAY['groen'::text, 'oranje'::text, 'rood'::text])),
  constraint plek_naam_check CHECK (length(naam) >= 1 AND length(naam) <= 40),
  constraint plek_stand_check CHECK (stand = ANY (ARRAY['vrij'::text, 'vast'::text, 'bezet'::text, 'dicht'::text])),
  constraint plek_volwassenen_check CHECK (volwassenen >= 0 AND volwassenen <= 20)
);
alter table kring.plek owner to kring_owner;
comment on table kring.plek is 'Plekken van een opvang met hun stand. Waar een plek ligt staat er niet, een adres alleen versleuteld. [bewaren: naslag]';
comment on column kring.plek.niet_in is 'Gemeenten waarvoor de opvang zelf zegt dat deze plek niet kan; zegt niets over waar de plek is.';
comment on column kring.plek.adres_cijfer is 'Versleuteld met een sleutel buiten de database; niemand leest deze kolom, alleen toon_adres geeft haar.';
CREATE INDEX plek_organisatie ON kring.plek USING btree (regio, organisatie, stand);
CREATE TRIGGER plek_volgt AFTER INSERT OR UPDATE OF stand ON kring.plek FOR EACH ROW WHEN ((pg_trigger_depth() = 0)) EXECUTE FUNCTION kring.volg_plek();
alter table kring.plek enable row level security;
alter table kring.plek force row level security;
create policy bijwerken on kring.plek for update to kring_app
  using (((regio = current_setting('kring.regio'::text, true)) AND (stand <> 'vast'::text) AND (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.organisatie = plek.organisatie) AND (i.rol = ANY (ARRAY['plaatsingscoordinator'::text, 'opvangmedewerker'::text])))))))
  with check (((regio = current_setting('kring.regio'::text, true)) AND (stand <> 'vast'::text)));
create policy lezen on kring.plek for select to kring_app
  using (((regio = current_setting('kring.regio'::text, true)) AND (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.organisatie = plek.organisatie) AND (i.rol = ANY (ARRAY['plaatsingscoordinator'::text, 'opvangmedewerker'::text])))))));
create policy openen on kring.plek for insert to kring_app
  with check (((regio = current_setting('kring.regio'::text, true)) AND (stand = ANY (ARRAY['vrij'::text, 'dicht'::text])) AND (EXISTS ( SELECT 1
   FROM kring.schrijver i
  WHERE ((i.organisatie = plek.organisatie) AND (i.nu = plek.stand_op) AND (i.rol = 'plaatsingscoordinator'::text))))));
create policy wachter on kring.plek for all to kring_wachter
  using (true)
  with check (true);
grant select on kring.plek to kring_wachter;
grant insert (regio, id, organisatie, aanbod, naam, volwassenen, kinderen, groepen, geschikt, kleur, niet_in, niet_in_provincies, medewerkers, stand, stand_op, vrij_rond, adres_sleutel, adres_cijfer) on kring.plek to kring_app;
grant select (regio, id, organisatie, aanbod, naam, volwassenen, kinderen, groepen, geschikt, kleur, niet_in, niet_in_provincies, medewerkers, stand, stand_op, vrij_rond) on kring.plek to kring_app;
grant update (stand, stand_op, vrij_rond) on kring.plek to kring_app;
grant update (stand, stand_op, vrij_rond) on kring.plek to kring_wachter;

create table kring.plekstand (
  regio text not null,
  id uuid not null,
  plek uuid not null,
  stand text not null,
  op timestamp with time zone not null,
  constraint plekstand_pkey PRIMARY KEY (regio, id),
  constraint plekstand_regio_plek_fkey FOREIGN KEY (regio, plek) REFERENCES kring.plek(regio, id) ON DELETE CASCADE
);
alter table kring.plekstand owner to kring_owner;
comment on table kring.plekstand is 'Hoe vol het was: elke verandering van een plek, zonder wie er zat. [bewaren: naslag]';
CREATE INDEX plekstand_plek ON kring.plekstand USING btree (regio, plek, op DESC);
alter table kring.plekstand enable row level security;
alter table kring.plekstand force row level security;
create policy lezen on kring.plekstand for select to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.plek p
  WHERE ((p.regio = plekstand.regio) AND (p.id = plekstand.plek))
 OFFSET 0)));
create policy wachter on kring.plekstand for insert to kring_wachter
  with check (true);
grant select on kring.plekstand to kring_app;
grant insert (regio, id, plek, stand, op) on kring.plekstand to kring_wachter;

create table kring.post_in (
  regio text not null,
  id uuid not null,
  organisatie uuid not null,
  op timestamp with time zone not null,
  langs text not null,
  koppeling text not null,
  zender text,
  zender_applicatie text,
  ontvanger text,
  ontvanger_applicatie text,
  referentie text,
  meldingnummer text,
  spoor text not null,
  omvang integer not null,
  inhoud bytea,
  sleutel text,
  stand text not null,
  gebrek text,
  gebrek_regel integer,
  gebrek_plek text,
  uitleg text,
  opmerkingen jsonb not null default '[]'::jsonb,
  herhaald integer not null default 0,
  zaak uuid,
  afgehandeld_op timestamp with time zone,
  afgehandeld_door uuid,
  reden text,
  opgepakt_op timestamp with time zone,
  pogingen integer not null default 0,
  constraint post_in_pkey PRIMARY KEY (regio, id),
  constraint post_in_regio_fkey FOREIGN KEY (regio) REFERENCES kring.regio(id) ON DELETE RESTRICT,
  constraint post_in_regio_organisatie_fkey FOREIGN KEY (regio, organisatie) REFERENCES kring.organisatie(regio, id) ON DELETE RESTRICT,
  constraint post_in_regio_zaak_fkey FOREIGN KEY (regio, zaak) REFERENCES kring.zaak(regio, id) ON DELETE CASCADE,
  constraint post_in_check CHECK ((inhoud IS NULL) = (sleutel IS NULL)),
  constraint post_in_eigen_check CHECK ((stand = 'aangenomen'::text) = (NOT zaak IS DISTINCT FROM id)),
  constraint post_in_langs_check CHECK (langs = ANY (ARRAY['https'::text, 'bestand'::text])),
  constraint post_in_reden_check CHECK (length(reden) <= 2000),
  constraint post_in_stand_check CHECK (stand = ANY (ARRAY['ontvangen'::text, 'aangenomen'::text, 'gekoppeld'::text, 'wacht'::text, 'geweigerd'::text, 'terzijde'::text])),
  constraint post_in_uitleg_check CHECK (length(uitleg) <= 2000),
  constraint post_in_zaak_check CHECK ((stand = ANY (ARRAY['aangenomen'::text, 'gekoppeld'::text])) = (zaak IS NOT NULL))
);
alter table kring.post_in owner to kring_owner;
comment on table kring.post_in is 'Binnengekomen berichten van systemen van anderen, versleuteld zoals ze kwamen, en wat ermee gebeurde. [bewaren: zaak]';
comment on column kring.post_in.opgepakt_op is 'wanneer de naloop dit bericht het laatst oppakte';
comment on column kring.post_in.pogingen is 'hoe vaak de naloop dit bericht oppakte';
CREATE INDEX post_in_halverwege ON kring.post_in USING btree (regio, organisatie, op) WHERE (stand = 'ontvangen'::text);
CREATE INDEX post_in_lijst ON kring.post_in USING btree (regio, organisatie, op DESC, id);
CREATE INDEX post_in_referentie ON kring.post_in USING btree (regio, zender, referentie) WHERE (referentie IS NOT NULL);
CREATE UNIQUE INDEX post_in_spoor ON kring.post_in USING btree (regio, organisatie, spoor);
CREATE INDEX post_in_zaak ON kring.post_in USING btree (regio, zaak) WHERE (zaak IS NOT NULL);
alter table kring.post_in enable row level security;
alter table kring.post_in force row level security;
create policy bijwerken on kring.post_in for update to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.regio = post_in.regio) AND (i.organisatie = post_in.organisatie) AND ((i.rol = 'systeem'::text) OR ((post_in.zaak IS NULL) AND (i.rol = 'medewerker-veilig-thuis'::text)))))))
  with check ((((afgehandeld_door IS NULL) OR (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.rol = 'systeem'::text) OR ((i.mens = post_in.afgehandeld_door) AND (i.nu = post_in.afgehandeld_op)))))) AND ((stand <> 'gekoppeld'::text) OR (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE (i.rol = 'systeem'::text))) OR (EXISTS ( SELECT 1
   FROM kring.mijn_inhoud m
  WHERE ((m.regio = post_in.regio) AND (m.zaak = post_in.zaak))
 OFFSET 0)))));
create policy lezen on kring.post_in for select to kring_app
  using (((EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.regio = post_in.regio) AND (i.organisatie = post_in.organisatie) AND ((i.rol = 'systeem'::text) OR ((i.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text])) AND ((post_in.zaak IS NULL) OR ((post_in.afgehandeld_door = i.mens) AND (post_in.afgehandeld_op = i.nu)))))))) OR (EXISTS ( SELECT 1
   FROM kring.mijn_inhoud m
  WHERE ((m.regio = post_in.regio) AND (m.zaak = post_in.zaak) AND (m.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text])))
 OFFSET 0))));
create policy ontvangen on kring.post_in for insert to kring_app
  with check (((stand = ANY (ARRAY['ontvangen'::text, 'wacht'::text, 'geweigerd'::text])) AND (EXISTS ( SELECT 1
   FROM kring.schrijver i
  WHERE ((i.regio = post_in.regio) AND (i.organisatie = post_in.organisatie) AND (i.nu = post_in.op) AND (i.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'systeem'::text])))))));
create policy vernietigen_lezen on kring.post_in for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.post_in for delete to kring_vernietiging
  using (true);
grant delete on kring.post_in to kring_vernietiging;
grant select on kring.post_in to kring_app;
grant insert (regio, id, organisatie, op, langs, koppeling, zender, zender_applicatie, ontvanger, ontvanger_applicatie, referentie, meldingnummer, spoor, omvang, inhoud, sleutel, stand, gebrek, gebrek_regel, gebrek_plek, opmerkingen) on kring.post_in to kring_app;
grant update (stand, gebrek, gebrek_regel, gebrek_plek, uitleg, herhaald, zaak, afgehandeld_op, afgehandeld_door, reden, opgepakt_op, pogingen) on kring.post_in to kring_app;
grant select (ctid, regio, id, op, zaak) on kring.post_in to kring_vernietiging;

create table kring.post_uit (
  regio text not null,
  id uuid not null,
  organisatie uuid not null,
  zaak uuid not null,
  soort text not null,
  op timestamp with time zone not null,
  besluiten text[] not null,
  document uuid not null,
  stand text not null default 'klaar'::text,
  verstuurd_op timestamp with time zone,
  verstuurd_door uuid,
  langs text,
  inhoud bytea,
  sleutel text,
  constraint post_uit_pkey PRIMARY KEY (regio, id),
  constraint post_uit_regio_organisatie_fkey FOREIGN KEY (regio, organisatie) REFERENCES kring.organisatie(regio, id) ON DELETE RESTRICT,
  constraint post_uit_regio_zaak_fkey FOREIGN KEY (regio, zaak) REFERENCES kring.zaak(regio, id) ON DELETE CASCADE,
  constraint post_uit_check CHECK ((stand = 'verstuurd'::text) = (verstuurd_op IS NOT NULL AND verstuurd_door IS NOT NULL AND langs IS NOT NULL AND inhoud IS NOT NULL AND sleutel IS NOT NULL)),
  constraint post_uit_langs_check CHECK (langs = ANY (ARRAY['bestand'::text, 'https'::text])),
  constraint post_uit_soort_check CHECK (soort = ANY (ARRAY['vt-terugkoppeling'::text, 'verzoek-tot-onderzoek'::text])),
  constraint post_uit_stand_check CHECK (stand = ANY (ARRAY['klaar'::text, 'verstuurd'::text]))
);
alter table kring.post_uit owner to kring_owner;
comment on table kring.post_uit is 'Berichten aan systemen van anderen: klaar om te versturen, of verstuurd met wat er precies ging. [bewaren: zaak]';
CREATE INDEX post_uit_lijst ON kring.post_uit USING btree (regio, organisatie, op DESC, id);
CREATE INDEX post_uit_zaak ON kring.post_uit USING btree (regio, zaak);
alter table kring.post_uit enable row level security;
alter table kring.post_uit force row level security;
create policy klaarzetten on kring.post_uit for insert to kring_app
  with check ((EXISTS ( SELECT 1
   FROM kring.mijn_inhoud m
  WHERE ((m.regio = post_uit.regio) AND (m.zaak = post_uit.zaak) AND (m.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text])))
 OFFSET 0)));
create policy lezen on kring.post_uit for select to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.mijn_inhoud m
  WHERE ((m.regio = post_uit.regio) AND (m.zaak = post_uit.zaak) AND (m.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text])))
 OFFSET 0)));
create policy vernietigen_lezen on kring.post_uit for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.post_uit for delete to kring_vernietiging
  using (true);
create policy versturen on kring.post_uit for update to kring_app
  using (((stand = 'klaar'::text) AND (EXISTS ( SELECT 1
   FROM kring.mijn_inhoud m
  WHERE ((m.regio = post_uit.regio) AND (m.zaak = post_uit.zaak) AND (m.rol = 'medewerker-veilig-thuis'::text))
 OFFSET 0))))
  with check ((EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.mens = post_uit.verstuurd_door) AND (i.nu = post_uit.verstuurd_op)))));
grant delete on kring.post_uit to kring_vernietiging;
grant select on kring.post_uit to kring_app;
grant insert (regio, id, organisatie, zaak, soort, op, besluiten, document) on kring.post_uit to kring_app;
grant update (stand, verstuurd_op, verstuurd_door, langs, inhoud, sleutel) on kring.post_uit to kring_app;
grant select (ctid, regio, id, zaak, soort, op) on kring.post_uit to kring_vernietiging;

create table kring.regio (
  id text not null,
  naam text not null,
  bijgewerkt_op timestamp with time zone not null,
  constraint regio_pkey PRIMARY KEY (id),
  constraint regio_id_check CHECK (id ~ '^[a-z0-9-]{2,60}$'::text)
);
alter table kring.regio owner to kring_owner;
comment on table kring.regio is 'De geladen regios. De definitie zelf staat in regios/. [bewaren: naslag]';
CREATE TRIGGER begin_tellen AFTER INSERT ON kring.regio FOR EACH ROW EXECUTE FUNCTION kring.begin_tellen();
alter table kring.regio enable row level security;
alter table kring.regio force row level security;
create policy inrichten on kring.regio for all to kring_inrichter
  using (true)
  with check (true);
create policy lezen on kring.regio for select to kring_app, kring_poort, kring_worker
  using (true);
create policy teller on kring.regio for select to kring_teller
  using (true);
grant select on kring.regio to kring_app;
grant select on kring.regio to kring_inrichter;
grant select on kring.regio to kring_poort;
grant select on kring.regio to kring_worker;
grant insert (id, naam, bijgewerkt_op) on kring.regio to kring_inrichter;
grant update (naam, bijgewerkt_op) on kring.regio to kring_inrichter;
grant select (id) on kring.regio to kring_teller;

create table kring.registerrecht (
  regio text not null,
  register text not null,
  rol text not null,
  lezen boolean not null,
  schrijven boolean not null,
  eigen boolean not null,
  constraint registerrecht_pkey PRIMARY KEY (regio, register, rol),
  constraint registerrecht_regio_fkey FOREIGN KEY (regio) REFERENCES kring.regio(id) ON DELETE RESTRICT,
  constraint registerrecht_register_check CHECK (register ~ '^[a-z0-9-]{1,60}$'::text)
);
alter table kring.registerrecht owner to kring_owner;
comment on table kring.registerrecht is 'Welke rol welk register leest en schrijft, uit de declaraties. [bewaren: naslag]';
alter table kring.registerrecht enable row level security;
alter table kring.registerrecht force row level security;
create policy inrichten on kring.registerrecht for all to kring_inrichter
  using (true)
  with check (true);
create policy lezen on kring.registerrecht for select to kring_app
  using ((regio = current_setting('kring.regio'::text, true)));
grant delete, select on kring.registerrecht to kring_inrichter;
grant select on kring.registerrecht to kring_app;
grant insert (regio, register, rol, lezen, schrijven, eigen) on kring.registerrecht to kring_inrichter;

create table kring.registerrij (
  regio text not null,
  id uuid not null,
  register text not null,
  organisatie uuid not null,
  stand text not null,
  velden jsonb not null,
  herkomst text,
  versie integer not null,
  gemaakt_op timestamp with time zone not null,
  gewijzigd_op timestamp with time zone not null,
  weg_op timestamp with time zone,
  constraint registerrij_pkey PRIMARY KEY (regio, id),
  constraint registerrij_regio_id_register_key UNIQUE (regio, id, register),
  constraint registerrij_regio_organisatie_fkey FOREIGN KEY (regio, organisatie) REFERENCES kring.organisatie(regio, id) ON DELETE RESTRICT,
  constraint registerrij_herkomst_check CHECK (length(herkomst) >= 1 AND length(herkomst) <= 120),
  constraint registerrij_register_check CHECK (register ~ '^[a-z0-9-]{1,60}$'::text),
  constraint registerrij_stand_check CHECK (stand ~ '^[a-z0-9-]{1,40}$'::text),
  constraint registerrij_velden_check CHECK (jsonb_typeof(velden) = 'object'::text AND pg_column_size(velden) < 65536),
  constraint registerrij_versie_check CHECK (versie >= 1)
);
alter table kring.registerrij owner to kring_owner;
comment on table kring.registerrij is 'Rijen van registers: afspraken, acties, organisaties, bijeenkomsten; nooit een client. [bewaren: beleid]';
CREATE UNIQUE INDEX registerrij_herkomst ON kring.registerrij USING btree (regio, register, herkomst) WHERE (herkomst IS NOT NULL);
CREATE INDEX registerrij_register ON kring.registerrij USING btree (regio, register) WHERE (weg_op IS NULL);
alter table kring.registerrij enable row level security;
alter table kring.registerrij force row level security;
create policy lezen on kring.registerrij for select to kring_app
  using (((regio = current_setting('kring.regio'::text, true)) AND (EXISTS ( SELECT 1
   FROM (kring.ik i
     JOIN kring.registerrecht r ON (((r.regio = i.regio) AND (r.rol = i.rol))))
  WHERE ((r.regio = registerrij.regio) AND (r.register = registerrij.register) AND r.lezen AND ((NOT r.eigen) OR (registerrij.organisatie = i.organisatie)))))));
create policy protocol on kring.registerrij for select to kring_app
  using (((regio = current_setting('kring.regio'::text, true)) AND (register = 'bibliotheek'::text) AND (stand = 'staat-open'::text) AND ((velden ->> 'soort'::text) = 'protocol'::text) AND (weg_op IS NULL) AND (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.regio = registerrij.regio) AND (i.rol = ANY (ARRAY['professional'::text, 'aandachtsfunctionaris'::text])))))));
create policy toevoegen on kring.registerrij for insert to kring_app
  with check (((regio = current_setting('kring.regio'::text, true)) AND (EXISTS ( SELECT 1
   FROM (kring.schrijver i
     JOIN kring.registerrecht r ON (((r.regio = i.regio) AND (r.rol = i.rol))))
  WHERE ((r.regio = registerrij.regio) AND (r.register = registerrij.register) AND r.schrijven AND (registerrij.organisatie = i.organisatie))))));
create policy wijzigen on kring.registerrij for update to kring_app
  using (((regio = current_setting('kring.regio'::text, true)) AND (EXISTS ( SELECT 1
   FROM (kring.ik i
     JOIN kring.registerrecht r ON (((r.regio = i.regio) AND (r.rol = i.rol))))
  WHERE ((r.regio = registerrij.regio) AND (r.register = registerrij.register) AND r.schrijven AND ((NOT r.eigen) OR (registerrij.organisatie = i.organisatie)))))))
  with check ((regio = current_setting('kring.regio'::text, true)));
grant select on kring.registerrij to kring_app;
grant insert (regio, id, register, organisatie, stand, velden, herkomst, versie, gemaakt_op, gewijzigd_op) on kring.registerrij to kring_app;
grant update (stand, velden, versie, gewijzigd_op, weg_op) on kring.registerrij to kring_app;

create table kring.registerwijziging (
  regio text not null,
  rij uuid not null,
  register text not null,
  versie integer not null,
  op timestamp with time zone not null,
  mens uuid not null,
  organisatie uuid not null,
  wat text not null,
  stand text not null,
  velden jsonb not null,
  constraint registerwijziging_pkey PRIMARY KEY (regio, rij, versie),
  constraint registerwijziging_mens_fkey FOREIGN KEY (mens) REFERENCES kring.mens(id) ON DELETE RESTRICT,
  constraint registerwijziging_regio_rij_register_fkey FOREIGN KEY (regio, rij, register) REFERENCES kring.registerrij(regio, id, register) ON DELETE CASCADE,
  constraint registerwijziging_versie_check CHECK (versie >= 1),
  constraint registerwijziging_wat_check CHECK (wat ~ '^[a-z0-9-]{1,40}$'::text)
);
alter table kring.registerwijziging owner to kring_owner;
comment on table kring.registerwijziging is 'Elke wijziging van een registerrij: wie, wanneer, en hoe zij er daarna uitzag. [bewaren: beleid]';
alter table kring.registerwijziging enable row level security;
alter table kring.registerwijziging force row level security;
create policy geen_wording on kring.registerwijziging as restrictive for select to kring_app
  using ((NOT (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE (i.rol = ANY (ARRAY['professional'::text, 'aandachtsfunctionaris'::text]))))));
create policy lezen on kring.registerwijziging for select to kring_app
  using (((regio = current_setting('kring.regio'::text, true)) AND (EXISTS ( SELECT 1
   FROM kring.registerrij x
  WHERE ((x.regio = registerwijziging.regio) AND (x.id = registerwijziging.rij))))));
create policy toevoegen on kring.registerwijziging for insert to kring_app
  with check (((regio = current_setting('kring.regio'::text, true)) AND (EXISTS ( SELECT 1
   FROM (kring.schrijver i
     JOIN kring.registerrecht r ON (((r.regio = i.regio) AND (r.rol = i.rol))))
  WHERE ((r.regio = registerwijziging.regio) AND (r.register = registerwijziging.register) AND r.schrijven AND (i.mens = registerwijziging.mens) AND (i.organisatie = registerwijziging.organisatie))))));
grant select on kring.registerwijziging to kring_app;
grant insert (regio, rij, register, versie, op, mens, organisatie, wat, stand, velden) on kring.registerwijziging to kring_app;

create table kring.reorganisatie (
  regio text not null,
  id uuid not null,
  van uuid not null,
  naar uuid not null,
  per date not null,
  stand text not null,
  voorgesteld_door uuid not null,
  voorgesteld_op timestamp with time zone not null,
  akkoord_door uuid,
  akkoord_op timestamp with time zone,
  klaar_op timestamp with time zone,
  constraint reorganisatie_pkey PRIMARY KEY (regio, id),
  constraint reorganisatie_akkoord_door_fkey FOREIGN KEY (akkoord_door) REFERENCES kring.mens(id) ON DELETE RESTRICT,
  constraint reorganisatie_regio_naar_fkey FOREIGN KEY (regio, naar) REFERENCES kring.organisatie(regio, id) ON DELETE RESTRICT,
  constraint reorganisatie_regio_van_fkey FOREIGN KEY (regio, van) REFERENCES kring.organisatie(regio, id) ON DELETE RESTRICT,
  constraint reorganisatie_voorgesteld_door_fkey FOREIGN KEY (voorgesteld_door) REFERENCES kring.mens(id) ON DELETE RESTRICT,
  constraint reorganisatie_check CHECK (van <> naar),
  constraint reorganisatie_check1 CHECK (akkoord_door <> voorgesteld_door),
  constraint reorganisatie_check2 CHECK ((stand = ANY (ARRAY['voorgesteld'::text, 'ingetrokken'::text])) OR akkoord_door IS NOT NULL AND akkoord_op IS NOT NULL),
  constraint reorganisatie_check3 CHECK ((stand = 'klaar'::text) = (klaar_op IS NOT NULL)),
  constraint reorganisatie_stand_check CHECK (stand = ANY (ARRAY['voorgesteld'::text, 'akkoord'::text, 'klaar'::text, 'ingetrokken'::text]))
);
alter table kring.reorganisatie owner to kring_owner;
comment on table kring.reorganisatie is 'Welk team per welke dag zijn open casussen aan een ander team geeft, voorgesteld en akkoord door twee mensen. [bewaren: naslag]';
CREATE UNIQUE INDEX reorganisatie_een ON kring.reorganisatie USING btree (regio, van) WHERE (stand = ANY (ARRAY['voorgesteld'::text, 'akkoord'::text]));
CREATE INDEX reorganisatie_naar ON kring.reorganisatie USING btree (regio, naar);
CREATE TRIGGER intrekken BEFORE UPDATE OF stand ON kring.reorganisatie FOR EACH ROW WHEN ((new.stand = 'ingetrokken'::text)) EXECUTE FUNCTION kring.bewaak_intrekken();
CREATE TRIGGER klaar AFTER UPDATE OF stand ON kring.reorganisatie FOR EACH ROW WHEN ((new.stand = 'klaar'::text)) EXECUTE FUNCTION kring.zeg_reorganisatie();
CREATE TRIGGER voorgesteld AFTER INSERT ON kring.reorganisatie FOR EACH ROW EXECUTE FUNCTION kring.zeg_reorganisatie();
alter table kring.reorganisatie enable row level security;
alter table kring.reorganisatie force row level security;
create policy akkoord on kring.reorganisatie for update to kring_app
  using (((stand = 'voorgesteld'::text) AND (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.regio = reorganisatie.regio) AND (i.rol = 'teamcoordinator'::text) AND (i.organisatie = reorganisatie.naar) AND (i.mens <> reorganisatie.voorgesteld_door))))))
  with check (((stand = 'akkoord'::text) AND (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.rol = 'teamcoordinator'::text) AND (i.mens = reorganisatie.akkoord_door) AND (i.nu = reorganisatie.akkoord_op))))));
create policy intrekken on kring.reorganisatie for update to kring_app
  using (((stand = ANY (ARRAY['voorgesteld'::text, 'akkoord'::text])) AND (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.regio = reorganisatie.regio) AND (i.rol = 'beheerder'::text))))))
  with check (((stand = 'ingetrokken'::text) AND (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE (i.rol = 'beheerder'::text)))));
create policy lezen on kring.reorganisatie for select to kring_app
  using (((regio = current_setting('kring.regio'::text, true)) AND (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.rol = 'beheerder'::text) OR ((i.rol = 'teamcoordinator'::text) AND (i.organisatie = ANY (ARRAY[reorganisatie.van, reorganisatie.naar]))))))));
create policy voorstellen on kring.reorganisatie for insert to kring_app
  with check (((stand = 'voorgesteld'::text) AND (EXISTS ( SELECT 1
   FROM kring.schrijver i
  WHERE ((i.regio = reorganisatie.regio) AND (i.rol = 'beheerder'::text) AND (i.mens = reorganisatie.voorgesteld_door) AND (i.nu = reorganisatie.voorgesteld_op)))) AND (EXISTS ( SELECT 1
   FROM kring.organisatie o
  WHERE ((o.regio = reorganisatie.regio) AND (o.id = reorganisatie.van) AND (o.soort = 'lokaalTeam'::text)))) AND (EXISTS ( SELECT 1
   FROM kring.organisatie o
  WHERE ((o.regio = reorganisatie.regio) AND (o.id = reorganisatie.naar) AND (o.soort = 'lokaalTeam'::text))))));
create policy wachter on kring.reorganisatie for select to kring_wachter
  using (true);
create policy worker on kring.reorganisatie for select to kring_worker
  using ((regio = current_setting('kring.regio'::text, true)));
create policy worker_klaar on kring.reorganisatie for update to kring_worker
  using (((regio = current_setting('kring.regio'::text, true)) AND (stand = 'akkoord'::text)))
  with check ((stand = 'klaar'::text));
grant select on kring.reorganisatie to kring_app;
grant select on kring.reorganisatie to kring_wachter;
grant select on kring.reorganisatie to kring_worker;
grant insert (regio, id, van, naar, per, stand, voorgesteld_door, voorgesteld_op) on kring.reorganisatie to kring_app;
grant update (stand, akkoord_door, akkoord_op) on kring.reorganisatie to kring_app;
grant update (stand, klaar_op) on kring.reorganisatie to kring_worker;

create table kring.rolvervulling (
  regio text not null,
  id uuid not null,
  mens uuid not null,
  organisatie uuid not null,
  rol text not null,
  werkgever text,
  vervangt uuid,
  van timestamp with time zone not null,
  tot timestamp with time zone,
  beroep text,
  opleiding_op date,
  mandaat_op date,
  nagezien_op timestamp with time zone,
  nazien_gezegd_op timestamp with time zone,
  constraint rolvervulling_pkey PRIMARY KEY (regio, id),
  constraint rolvervulling_mens_fkey FOREIGN KEY (mens) REFERENCES kring.mens(id) ON DELETE RESTRICT,
  constraint rolvervulling_regio_fkey FOREIGN KEY (regio) REFERENCES kring.regio(id) ON DELETE RESTRICT,
  constraint rolvervulling_regio_organisatie_fkey FOREIGN KEY (regio, organisatie) REFERENCES kring.organisatie(regio, id) ON DELETE RESTRICT,
  constraint rolvervulling_beroep_check CHECK (beroep ~ '^[a-z0-9-]{2,40}$'::text),
  constraint rolvervulling_rol_check CHECK (rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text, 'casusregisseur'::text, 'teamcoordinator'::text, 'procesregisseur'::text, 'overlegvoorzitter'::text, 'ketenpartner'::text, 'professional'::text, 'aandachtsfunctionaris'::text, 'hulpofficier'::text, 'burgemeester'::text, 'medewerker-huisverbod'::text, 'plaatsingscoordinator'::text, 'opvangmedewerker'::text, 'coach'::text, 'medewerker-beleidsinformatie'::text, 'privacyfunctionaris'::text, 'beleidsmedewerker'::text, 'beheerder'::text, 'klachtbehandelaar'::text, 'klachtcommissielid'::text, 'vertrouwenspersoon'::text, 'systeem'::text]))
);
alter table kring.rolvervulling owner to kring_owner;
comment on table kring.rolvervulling is 'Wie welke rol vervult, voor welke organisatie, van wanneer tot wanneer; werkgever los van werkplek. [bewaren: medewerker]';
comment on column kring.rolvervulling.beroep is 'Beroep met een beroepsgeheim, uit de lijst van de regio; leeg: geen eigen geheim.';
comment on column kring.rolvervulling.opleiding_op is 'Sinds wanneer de opleiding voor casusregie geregistreerd is; leeg: niet.';
comment on column kring.rolvervulling.mandaat_op is 'Sinds wanneer het mandaat voor casusregie geregistreerd is; leeg: niet.';
comment on column kring.rolvervulling.nagezien_op is 'Wanneer iemand naging of deze rol nog nodig is; leeg: sinds het begin niet.';
comment on column kring.rolvervulling.nazien_gezegd_op is 'Wanneer gezegd is dat deze rol nagezien moet worden; leeg: nog niet.';
CREATE INDEX rolvervulling_mens ON kring.rolvervulling USING btree (mens);
CREATE INDEX rolvervulling_organisatie ON kring.rolvervulling USING btree (regio, organisatie, rol);
CREATE TRIGGER koppeling_bewaakt BEFORE INSERT OR UPDATE ON kring.rolvervulling FOR EACH ROW WHEN (((CURRENT_USER = 'kring_app'::name) AND (NULLIF(current_setting('kring.koppeling'::text, true), ''::text) IS NOT NULL))) EXECUTE FUNCTION kring.bewaak_koppeling();
CREATE TRIGGER rol_bewaakt BEFORE INSERT OR UPDATE ON kring.rolvervulling FOR EACH ROW WHEN ((CURRENT_USER = ANY (ARRAY['kring_app'::name, 'kring_wachter'::name]))) EXECUTE FUNCTION kring.bewaak_rol();
CREATE TRIGGER rol_gevolgd AFTER INSERT OR UPDATE OF tot ON kring.rolvervulling FOR EACH ROW WHEN ((new.rol <> 'systeem'::text)) EXECUTE FUNCTION kring.volg_rol();
CREATE TRIGGER rol_onafhankelijk BEFORE INSERT OR UPDATE OF rol, mens, organisatie, van, tot ON kring.rolvervulling FOR EACH ROW EXECUTE FUNCTION kring.bewaak_onafhankelijk();
CREATE TRIGGER rolvervulling_logt AFTER UPDATE ON kring.rolvervulling FOR EACH ROW WHEN (((old.* IS DISTINCT FROM new.*) AND (CURRENT_USER = ANY (ARRAY['kring_app'::name, 'kring_wachter'::name])))) EXECUTE FUNCTION kring.log_beheer();
CREATE TRIGGER rolvervulling_logt_nieuw AFTER INSERT ON kring.rolvervulling FOR EACH ROW WHEN ((CURRENT_USER = ANY (ARRAY['kring_app'::name, 'kring_wachter'::name]))) EXECUTE FUNCTION kring.log_beheer();
alter table kring.rolvervulling enable row level security;
alter table kring.rolvervulling force row level security;
create policy beheren on kring.rolvervulling for insert to kring_app
  with check ((EXISTS ( SELECT 1
   FROM kring.schrijver i
  WHERE ((i.regio = rolvervulling.regio) AND (i.rol = ANY (ARRAY['beheerder'::text, 'privacyfunctionaris'::text])) AND (i.mens <> rolvervulling.mens)))));
create policy beheren_wijzigen on kring.rolvervulling for update to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.regio = rolvervulling.regio) AND (i.rol = ANY (ARRAY['beheerder'::text, 'privacyfunctionaris'::text])) AND (i.mens <> rolvervulling.mens)))))
  with check (true);
create policy blikken on kring.rolvervulling for select to kring_blikken
  using (true);
create policy inrichten on kring.rolvervulling for all to kring_inrichter
  using (true)
  with check (true);
create policy koppelen on kring.rolvervulling for insert to kring_app
  with check ((EXISTS ( SELECT 1
   FROM kring.mijn_koppeling k
  WHERE ((k.regio = rolvervulling.regio) AND (k.organisatie = rolvervulling.organisatie)))));
create policy koppelen_wijzigen on kring.rolvervulling for update to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.mijn_koppeling k
  WHERE ((k.regio = rolvervulling.regio) AND (k.organisatie = rolvervulling.organisatie)))))
  with check (true);
create policy levering on kring.rolvervulling for select to kring_levering
  using (true);
create policy lezen on kring.rolvervulling for select to kring_app
  using ((regio = current_setting('kring.regio'::text, true)));
create policy lezen_poort on kring.rolvervulling for select to kring_poort, kring_worker
  using (true);
create policy nood on kring.rolvervulling for select to kring_nood
  using (true);
create policy teller on kring.rolvervulling for select to kring_teller
  using (true);
create policy vernietigen on kring.rolvervulling for select to kring_vernietiging
  using (true);
create policy wachter on kring.rolvervulling for select to kring_wachter
  using (true);
create policy wachter_eindigt on kring.rolvervulling for update to kring_wachter
  using (true)
  with check ((tot IS NOT NULL));
create policy worker_zegt on kring.rolvervulling for update to kring_worker
  using (((regio = current_setting('kring.regio'::text, true)) AND (rol <> 'systeem'::text)))
  with check ((nazien_gezegd_op = (NULLIF(current_setting('kring.nu'::text, true), ''::text))::timestamp with time zone));
grant select on kring.rolvervulling to kring_app;
grant select on kring.rolvervulling to kring_inrichter;
grant select on kring.rolvervulling to kring_poort;
grant select on kring.rolvervulling to kring_worker;
grant insert (regio, id, mens, organisatie, rol, werkgever, vervangt, van, tot, beroep, opleiding_op, mandaat_op) on kring.rolvervulling to kring_app;
grant update (werkgever, tot, beroep, opleiding_op, mandaat_op, nagezien_op) on kring.rolvervulling to kring_app;
grant select (regio, id, mens, organisatie, rol, van, tot) on kring.rolvervulling to kring_blikken;
grant insert (regio, id, mens, organisatie, rol, werkgever, vervangt, van, tot, beroep, opleiding_op, mandaat_op) on kring.rolvervulling to kring_inrichter;
grant update (werkgever, tot, beroep, opleiding_op, mandaat_op) on kring.rolvervulling to kring_inrichter;
grant select (regio, id, mens, organisatie, rol, van, tot) on kring.rolvervulling to kring_levering;
grant select (regio, id, mens, organisatie, rol, van, tot) on kring.rolvervulling to kring_nood;
grant select (regio, id, mens, organisatie, rol, van, tot) on kring.rolvervulling to kring_teller;
grant select (regio, id, mens, organisatie, rol, van, tot) on kring.rolvervulling to kring_vernietiging;
grant select (regio, id, mens, organisatie, rol, werkgever, van, tot, beroep, opleiding_op, mandaat_op, nagezien_op) on kring.rolvervulling to kring_wachter;
grant update (tot) on kring.rolvervulling to kring_wachter;
grant update (nazien_gezegd_op) on kring.rolvervulling to kring_worker;

create table kring.rolvoorstel (
  regio text not null,
  id uuid not null,
  mens uuid not null,
  organisatie uuid not null,
  rol text not null,
  werkgever text,
  vervangt uuid,
  van timestamp with time zone not null,
  tot timestamp with time zone,
  voorgesteld_door uuid not null,
  voorgesteld_op timestamp with time zone not null,
  vervalt_op timestamp with time zone not null,
  besluit text,
  besloten_door uuid,
  besloten_op timestamp with time zone,
  beroep text,
  opleiding_op date,
  mandaat_op date,
  constraint rolvoorstel_pkey PRIMARY KEY (regio, id),
  constraint rolvoorstel_besloten_door_fkey FOREIGN KEY (besloten_door) REFERENCES kring.mens(id) ON DELETE RESTRICT,
  constraint rolvoorstel_mens_fkey FOREIGN KEY (mens) REFERENCES kring.mens(id) ON DELETE RESTRICT,
  constraint rolvoorstel_regio_fkey FOREIGN KEY (regio) REFERENCES kring.regio(id) ON DELETE RESTRICT,
  constraint rolvoorstel_regio_organisatie_fkey FOREIGN KEY (regio, organisatie) REFERENCES kring.organisatie(regio, id) ON DELETE RESTRICT,
  constraint rolvoorstel_voorgesteld_door_fkey FOREIGN KEY (voorgesteld_door) REFERENCES kring.mens(id) ON DELETE RESTRICT,
  constraint rolvoorstel_beroep_check CHECK (beroep ~ '^[a-z0-9-]{2,40}$'::text),
  constraint rolvoorstel_besluit_check CHECK (besluit = ANY (ARRAY['akkoord'::text, 'afgewezen'::text, 'ingetrokken'::text])),
  constraint rolvoorstel_check CHECK ((besluit IS NULL) = (besloten_door IS NULL) AND (besluit IS NULL) = (besloten_op IS NULL)),
  constraint rolvoorstel_check1 CHECK (tot IS NULL OR tot > van),
  constraint rolvoorstel_check2 CHECK (vervalt_op > voorgesteld_op AND vervalt_op <= (voorgesteld_op + '14 days'::interval)),
  constraint rolvoorstel_check3 CHECK (mens <> voorgesteld_door),
  constraint rolvoorstel_check4 CHECK (besluit IS NULL OR besloten_door <> mens),
  constraint rolvoorstel_check5 CHECK (besluit IS NULL OR (besluit = 'ingetrokken'::text) = (besloten_door = voorgesteld_door)),
  constraint rolvoorstel_werkgever_check CHECK (length(werkgever) <= 200)
);
alter table kring.rolvoorstel owner to kring_owner;
comment on table kring.rolvoorstel is 'Een zware rol die iemand voorstelde, en wat een tweede mens daarover besloot. [bewaren: toegang]';
comment on column kring.rolvoorstel.beroep is 'Het beroep bij de voorgestelde rol, uit de lijst van de regio.';
comment on column kring.rolvoorstel.opleiding_op is 'Wanneer de opleiding voor deze rol is gedaan.';
comment on column kring.rolvoorstel.mandaat_op is 'Wanneer het mandaat voor deze rol is gegeven.';
CREATE INDEX rolvoorstel_mens ON kring.rolvoorstel USING btree (regio, mens);
CREATE TRIGGER rolvoorstel_logt AFTER UPDATE ON kring.rolvoorstel FOR EACH ROW WHEN (((old.* IS DISTINCT FROM new.*) AND (CURRENT_USER = ANY (ARRAY['kring_app'::name, 'kring_wachter'::name])))) EXECUTE FUNCTION kring.log_beheer();
CREATE TRIGGER rolvoorstel_logt_nieuw AFTER INSERT ON kring.rolvoorstel FOR EACH ROW WHEN ((CURRENT_USER = ANY (ARRAY['kring_app'::name, 'kring_wachter'::name]))) EXECUTE FUNCTION kring.log_beheer();
CREATE TRIGGER voorstel_bewaakt BEFORE INSERT ON kring.rolvoorstel FOR EACH ROW EXECUTE FUNCTION kring.bewaak_voorstel();
CREATE TRIGGER voorstel_gezegd AFTER INSERT ON kring.rolvoorstel FOR EACH ROW EXECUTE FUNCTION kring.zeg_voorstel();
CREATE TRIGGER voorstel_onafhankelijk BEFORE INSERT ON kring.rolvoorstel FOR EACH ROW EXECUTE FUNCTION kring.bewaak_onafhankelijk();
alter table kring.rolvoorstel enable row level security;
alter table kring.rolvoorstel force row level security;
create policy besluiten on kring.rolvoorstel for update to kring_app
  using (((besluit IS NULL) AND (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.regio = rolvoorstel.regio) AND (i.rol = ANY (ARRAY['beheerder'::text, 'privacyfunctionaris'::text])) AND (i.nu < rolvoorstel.vervalt_op))))))
  with check ((EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.regio = rolvoorstel.regio) AND (i.mens = rolvoorstel.besloten_door) AND (i.nu = rolvoorstel.besloten_op)))));
create policy lezen on kring.rolvoorstel for select to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.regio = rolvoorstel.regio) AND (i.rol = ANY (ARRAY['beheerder'::text, 'privacyfunctionaris'::text]))))));
create policy vernietigen_lezen on kring.rolvoorstel for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.rolvoorstel for delete to kring_vernietiging
  using (true);
create policy voorstellen on kring.rolvoorstel for insert to kring_app
  with check (((besluit IS NULL) AND (EXISTS ( SELECT 1
   FROM kring.schrijver i
  WHERE ((i.regio = rolvoorstel.regio) AND (i.rol = 'beheerder'::text) AND (i.mens = rolvoorstel.voorgesteld_door) AND (i.nu = rolvoorstel.voorgesteld_op) AND (i.mens <> rolvoorstel.mens))))));
grant delete on kring.rolvoorstel to kring_vernietiging;
grant select on kring.rolvoorstel to kring_app;
grant insert (regio, id, mens, organisatie, rol, werkgever, vervangt, van, tot, voorgesteld_door, voorgesteld_op, vervalt_op, beroep, opleiding_op, mandaat_op) on kring.rolvoorstel to kring_app;
grant update (besluit, besloten_door, besloten_op) on kring.rolvoorstel to kring_app;
grant select (ctid, regio, id, voorgesteld_op) on kring.rolvoorstel to kring_vernietiging;

create view kring.schrijver with (security_invoker=true) as
 SELECT w.regio,
    w.rolvervulling,
    w.mens,
    w.organisatie,
    w.rol,
    w.nu
   FROM kring.wie_schrijft() w(regio, rolvervulling, mens, organisatie, rol, nu);
alter view kring.schrijver owner to kring_owner;
comment on view kring.schrijver is 'Wie er nu schrijft, voor de muur van nieuwe rijen; leeg als niemand.';
grant select on kring.schrijver to kring_app;
grant select on kring.schrijver to kring_levering;
grant select on kring.schrijver to kring_teller;
grant select on kring.schrijver to kring_wachter;
grant select on kring.schrijver to kring_worker;

create table kring.sessie (
  regio text not null,
  sleutel_hash bytea not null,
  mens uuid not null,
  rolvervulling uuid not null,
  csrf text not null,
  gestart_op timestamp with time zone not null,
  laatst_op timestamp with time zone not null,
  uiterlijk_op timestamp with time zone not null,
  afgemeld_op timestamp with time zone,
  id uuid not null,
  toestel text not null default 'onbekend'::text,
  factoren text[] not null default '{}'::text[],
  acr text,
  constraint sessie_pkey PRIMARY KEY (regio, sleutel_hash),
  constraint sessie_mens_fkey FOREIGN KEY (mens) REFERENCES kring.mens(id) ON DELETE CASCADE,
  constraint sessie_regio_fkey FOREIGN KEY (regio) REFERENCES kring.regio(id) ON DELETE RESTRICT,
  constraint sessie_regio_rolvervulling_fkey FOREIGN KEY (regio, rolvervulling) REFERENCES kring.rolvervulling(regio, id) ON DELETE CASCADE,
  constraint sessie_acr_check CHECK (length(acr) <= 200),
  constraint sessie_factoren_check CHECK (cardinality(factoren) <= 10),
  constraint sessie_toestel_check CHECK (toestel = ANY (ARRAY['computer'::text, 'telefoon'::text, 'tablet'::text, 'onbekend'::text]))
);
alter table kring.sessie owner to kring_owner;
comment on table kring.sessie is 'Aangemelde sessies; alleen de hash van de sleutel. [bewaren: kort]';
comment on column kring.sessie.factoren is 'Wat de aanbieder zag bij het aanmelden (amr, RFC 8176).';
comment on column kring.sessie.acr is 'Hoe sterk de aanbieder het aanmelden noemt (acr); leeg: hij zei niets.';
CREATE INDEX sessie_hash ON kring.sessie USING btree (sleutel_hash);
CREATE UNIQUE INDEX sessie_id ON kring.sessie USING btree (regio, id);
CREATE INDEX sessie_mens ON kring.sessie USING btree (mens);
CREATE INDEX sessie_uiterlijk ON kring.sessie USING btree (regio, uiterlijk_op);
alter table kring.sessie enable row level security;
alter table kring.sessie force row level security;
create policy poort on kring.sessie for all to kring_poort
  using (true)
  with check (true);
create policy wachter_sluit on kring.sessie for all to kring_wachter
  using (true)
  with check ((afgemeld_op IS NOT NULL));
create policy worker_ruimt on kring.sessie for delete to kring_worker
  using (((regio = current_setting('kring.regio'::text, true)) AND (uiterlijk_op < ((NULLIF(current_setting('kring.nu'::text, true), ''::text))::timestamp with time zone - '30 days'::interval))));
create policy worker_ziet on kring.sessie for select to kring_worker
  using ((regio = current_setting('kring.regio'::text, true)));
grant delete on kring.sessie to kring_worker;
grant delete, select on kring.sessie to kring_poort;
grant insert (regio, sleutel_hash, mens, rolvervulling, csrf, gestart_op, laatst_op, uiterlijk_op, id, toestel, factoren, acr) on kring.sessie to kring_poort;
grant update (regio, rolvervulling, laatst_op, afgemeld_op) on kring.sessie to kring_poort;
grant select (regio, mens, rolvervulling, afgemeld_op) on kring.sessie to kring_wachter;
grant update (afgemeld_op) on kring.sessie to kring_wachter;
grant select (regio, uiterlijk_op) on kring.sessie to kring_worker;

create table kring.sleutelrest (
  regio text not null,
  plek bigint not null,
  constraint sleutelrest_pkey PRIMARY KEY (regio, plek),
  constraint sleutelrest_regio_fkey FOREIGN KEY (regio) REFERENCES kring.regio(id) ON DELETE RESTRICT
);
alter table kring.sleutelrest owner to kring_owner;
comment on table kring.sleutelrest is 'Plekken van sleutels waarvan de zaak weg is en die nog vernietigd moeten worden. [bewaren: kort]';
alter table kring.sleutelrest enable row level security;
alter table kring.sleutelrest force row level security;
create policy vernietigen on kring.sleutelrest for all to kring_vernietiging
  using (true)
  with check (true);
grant delete, select on kring.sleutelrest to kring_vernietiging;
grant insert (regio, plek) on kring.sleutelrest to kring_vernietiging;

create table kring.sper (
  regio text not null,
  id uuid not null,
  zaak uuid not null,
  mens uuid not null,
  grond text not null,
  van timestamp with time zone not null,
  tot timestamp with time zone,
  overgenomen boolean not null default false,
  constraint sper_pkey PRIMARY KEY (regio, id),
  constraint sper_mens_fkey FOREIGN KEY (mens) REFERENCES kring.mens(id) ON DELETE RESTRICT,
  constraint sper_regio_zaak_fkey FOREIGN KEY (regio, zaak) REFERENCES kring.zaak(regio, id) ON DELETE CASCADE,
  constraint sper_grond_check CHECK (grond = ANY (ARRAY['familie'::text, 'ex-partner'::text, 'buur'::text, 'kennis'::text, 'collega'::text, 'anders'::text, 'spoor'::text, 'geerfd'::text]))
);
alter table kring.sper owner to kring_owner;
comment on table kring.sper is 'Wie een zaak niet mag zien: eigen familie, buurt, collega. [bewaren: zaak]';
comment on column kring.sper.overgenomen is 'De teamcoordinator nam in dezelfde daad over wat hier op naam stond.';
CREATE INDEX sper_mens ON kring.sper USING btree (regio, mens, zaak);
CREATE INDEX sper_zaak ON kring.sper USING btree (regio, zaak);
CREATE TRIGGER sper_bewaakt BEFORE INSERT ON kring.sper FOR EACH ROW WHEN ((CURRENT_USER = 'kring_app'::name)) EXECUTE FUNCTION kring.bewaak_sper();
CREATE TRIGGER sper_erft AFTER INSERT ON kring.sper FOR EACH ROW WHEN ((new.grond <> 'geerfd'::text)) EXECUTE FUNCTION kring.erf_sper();
CREATE CONSTRAINT TRIGGER sper_houdt AFTER INSERT ON kring.sper DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((new.grond <> 'spoor'::text) AND (CURRENT_USER = ANY (ARRAY['kring_app'::name, 'kring_wachter'::name])))) EXECUTE FUNCTION kring.bewaak_houdt();
CREATE TRIGGER sper_verwerkt AFTER INSERT ON kring.sper FOR EACH ROW WHEN ((new.grond <> ALL (ARRAY['geerfd'::text, 'spoor'::text]))) EXECUTE FUNCTION kring.verwerk_sper();
alter table kring.sper enable row level security;
alter table kring.sper force row level security;
create policy blikken on kring.sper for select to kring_blikken
  using (true);
create policy lezen on kring.sper for select to kring_app
  using (((regio = current_setting('kring.regio'::text, true)) AND (mens = (NULLIF(current_setting('kring.mens'::text, true), ''::text))::uuid) AND (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE (i.mens = (NULLIF(current_setting('kring.mens'::text, true), ''::text))::uuid)))));
create policy lezen_worker on kring.sper for select to kring_worker
  using ((regio = current_setting('kring.regio'::text, true)));
create policy nood on kring.sper for select to kring_nood
  using (true);
create policy sperren on kring.sper for insert to kring_app
  with check (((van = (NULLIF(current_setting('kring.nu'::text, true), ''::text))::timestamp with time zone) AND (EXISTS ( SELECT 1
   FROM kring.rolvervulling r
  WHERE (r.mens = sper.mens)))));
create policy vernietigen_lezen on kring.sper for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.sper for delete to kring_vernietiging
  using (true);
create policy wachter on kring.sper for select to kring_wachter
  using (true);
create policy wachter_erft on kring.sper for insert to kring_wachter
  with check ((grond = 'geerfd'::text));
create policy wachter_opent on kring.sper for update to kring_wachter
  using ((tot IS NULL))
  with check ((tot = (NULLIF(current_setting('kring.nu'::text, true), ''::text))::timestamp with time zone));
create policy wachter_sluit on kring.sper for insert to kring_wachter
  with check (((grond <> 'geerfd'::text) AND (van = (NULLIF(current_setting('kring.nu'::text, true), ''::text))::timestamp with time zone)));
grant delete on kring.sper to kring_vernietiging;
grant select on kring.sper to kring_app;
grant select on kring.sper to kring_worker;
grant insert (regio, id, zaak, mens, grond, van, overgenomen) on kring.sper to kring_app;
grant select (regio, zaak, mens, van, tot) on kring.sper to kring_blikken;
grant select (regio, zaak, mens, van, tot) on kring.sper to kring_nood;
grant select (ctid, regio, id, zaak, mens, van, tot) on kring.sper to kring_vernietiging;
grant insert (regio, id, zaak, mens, grond, van) on kring.sper to kring_wachter;
grant select (regio, id, zaak, mens, grond, van, tot, overgenomen) on kring.sper to kring_wachter;
grant update (tot) on kring.sper to kring_wachter;

create table kring.sperlog (
  regio text not null,
  id uuid not null,
  sper uuid not null,
  zaak uuid not null,
  nummer text not null,
  mens uuid not null,
  wat text not null,
  grond text,
  door uuid,
  rol text,
  op timestamp with time zone not null,
  volg bigint not null generated always as identity,
  constraint sperlog_pkey PRIMARY KEY (regio, id),
  constraint sperlog_door_fkey FOREIGN KEY (door) REFERENCES kring.mens(id) ON DELETE RESTRICT,
  constraint sperlog_mens_fkey FOREIGN KEY (mens) REFERENCES kring.mens(id) ON DELETE RESTRICT,
  constraint sperlog_regio_sper_fkey FOREIGN KEY (regio, sper) REFERENCES kring.sper(regio, id) ON DELETE CASCADE,
  constraint sperlog_regio_zaak_fkey FOREIGN KEY (regio, zaak) REFERENCES kring.zaak(regio, id) ON DELETE CASCADE,
  constraint sperlog_check CHECK ((wat = 'dicht'::text) = (grond IS NOT NULL)),
  constraint sperlog_grond_check CHECK (grond = ANY (ARRAY['familie'::text, 'ex-partner'::text, 'buur'::text, 'kennis'::text, 'collega'::text, 'anders'::text])),
  constraint sperlog_wat_check CHECK (wat = ANY (ARRAY['dicht'::text, 'vraag'::text, 'open'::text, 'blijft'::text]))
);
alter table kring.sperlog owner to kring_owner;
comment on table kring.sperlog is 'Wat er met een sper gebeurde: gesloten, gevraagd, opgeheven of gebleven, door wie en wanneer. Alleen groeiend; gaat met de sper weg. [bewaren: toegang]';
comment on column kring.sperlog.nummer is 'Het nummer van de zaak: zo hoeft wie beslist de zaak niet te zien.';
comment on column kring.sperlog.door is 'Wie dit deed; leeg bij een sper van voor er een mens bij stond. Wie gesperd is leest dit niet.';
comment on column kring.sperlog.volg is 'Wat na wat kwam, ook op hetzelfde ogenblik.';
CREATE INDEX sperlog_mens ON kring.sperlog USING btree (regio, mens, op);
CREATE INDEX sperlog_sper ON kring.sperlog USING btree (regio, sper, op);
CREATE INDEX sperlog_zaak ON kring.sperlog USING btree (regio, zaak);
alter table kring.sperlog enable row level security;
alter table kring.sperlog force row level security;
create policy lezen on kring.sperlog for select to kring_app
  using (((regio = current_setting('kring.regio'::text, true)) AND (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.mens = sperlog.mens) OR (i.rol = 'privacyfunctionaris'::text))))));
create policy wachter on kring.sperlog for all to kring_wachter
  using (true)
  with check (true);
grant select on kring.sperlog to kring_wachter;
grant select (regio, id, sper, zaak, nummer, mens, wat, grond, op, volg) on kring.sperlog to kring_app;
grant insert (regio, id, sper, zaak, nummer, mens, wat, grond, door, rol, op) on kring.sperlog to kring_wachter;

create table kring.spoorblad (
  regio text not null,
  id uuid not null,
  zaak uuid not null,
  persoon uuid not null,
  mens uuid not null,
  organisatie uuid not null,
  van_organisatie uuid not null,
  op timestamp with time zone not null,
  tot timestamp with time zone not null,
  inhoud jsonb not null,
  constraint spoorblad_pkey PRIMARY KEY (regio, id),
  constraint spoorblad_mens_fkey FOREIGN KEY (mens) REFERENCES kring.mens(id) ON DELETE RESTRICT,
  constraint spoorblad_regio_organisatie_fkey FOREIGN KEY (regio, organisatie) REFERENCES kring.organisatie(regio, id) ON DELETE RESTRICT,
  constraint spoorblad_regio_persoon_fkey FOREIGN KEY (regio, persoon) REFERENCES kring.persoon(regio, id) ON DELETE CASCADE,
  constraint spoorblad_regio_zaak_fkey FOREIGN KEY (regio, zaak) REFERENCES kring.zaak(regio, id) ON DELETE CASCADE
);
alter table kring.spoorblad owner to kring_owner;
comment on table kring.spoorblad is 'Wat voor het spoor van een persoon is vrijgegeven aan een medewerker: het eigen blad van die persoon en wat uitdrukkelijk gedeeld is. [bewaren: zaak]';
CREATE INDEX spoorblad_mens ON kring.spoorblad USING btree (regio, mens, op DESC);
CREATE INDEX spoorblad_persoon ON kring.spoorblad USING btree (regio, persoon);
CREATE INDEX spoorblad_zaak ON kring.spoorblad USING btree (regio, zaak);
alter table kring.spoorblad enable row level security;
alter table kring.spoorblad force row level security;
create policy lezen on kring.spoorblad for select to kring_app
  using (((regio = current_setting('kring.regio'::text, true)) AND ((EXISTS ( SELECT 1
   FROM kring.mijn_inhoud m
  WHERE ((m.regio = spoorblad.regio) AND (m.zaak = spoorblad.zaak))
 OFFSET 0)) OR ((EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.mens = spoorblad.mens) AND (i.organisatie = spoorblad.organisatie) AND (spoorblad.op <= i.nu) AND (spoorblad.tot > i.nu) AND (i.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text, 'casusregisseur'::text, 'teamcoordinator'::text])))
 OFFSET 0)) AND (NOT (EXISTS ( SELECT 1
   FROM kring.sper s,
    kring.ik i
  WHERE ((s.regio = spoorblad.regio) AND (s.zaak = spoorblad.zaak) AND (s.mens = i.mens) AND (s.grond <> 'spoor'::text) AND (s.van <= i.nu) AND ((s.tot IS NULL) OR (s.tot > i.nu)))
 OFFSET 0)))))));
create policy schrijven on kring.spoorblad for insert to kring_app
  with check (((op = (NULLIF(current_setting('kring.nu'::text, true), ''::text))::timestamp with time zone) AND (EXISTS ( SELECT 1
   FROM kring.mijn_inhoud m
  WHERE ((m.regio = spoorblad.regio) AND (m.zaak = spoorblad.zaak) AND (m.organisatie = spoorblad.van_organisatie))
 OFFSET 0)) AND (EXISTS ( SELECT 1
   FROM kring.zaak_persoon zp
  WHERE ((zp.regio = spoorblad.regio) AND (zp.zaak = spoorblad.zaak) AND (zp.persoon = spoorblad.persoon))
 OFFSET 0))));
create policy sluiten on kring.spoorblad for update to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.mijn_inhoud m
  WHERE ((m.regio = spoorblad.regio) AND (m.zaak = spoorblad.zaak))
 OFFSET 0)))
  with check ((tot = (NULLIF(current_setting('kring.nu'::text, true), ''::text))::timestamp with time zone));
create policy vernietigen_lezen on kring.spoorblad for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.spoorblad for delete to kring_vernietiging
  using (true);
grant delete on kring.spoorblad to kring_vernietiging;
grant select on kring.spoorblad to kring_app;
grant insert (regio, id, zaak, persoon, mens, organisatie, van_organisatie, op, tot, inhoud) on kring.spoorblad to kring_app;
grant update (tot) on kring.spoorblad to kring_app;
grant select (ctid, regio, id, zaak, persoon, op, tot) on kring.spoorblad to kring_vernietiging;

create table kring.steunnotitie (
  regio text not null,
  steun uuid not null,
  id uuid not null,
  op timestamp with time zone not null,
  mens uuid not null,
  tekst text not null,
  constraint steunnotitie_pkey PRIMARY KEY (regio, steun, id),
  constraint steunnotitie_mens_fkey FOREIGN KEY (mens) REFERENCES kring.mens(id) ON DELETE RESTRICT,
  constraint steunnotitie_regio_steun_fkey FOREIGN KEY (regio, steun) REFERENCES kring.steunvraag(regio, id) ON DELETE CASCADE,
  constraint steunnotitie_tekst_check CHECK (length(tekst) <= 110000)
);
alter table kring.steunnotitie owner to kring_owner;
comment on table kring.steunnotitie is 'Eigen notities van een vertrouwenspersoon; alleen wie ze schreef leest ze. Groeit alleen. [bewaren: steun]';
CREATE INDEX steunnotitie_mens ON kring.steunnotitie USING btree (mens);
alter table kring.steunnotitie enable row level security;
alter table kring.steunnotitie force row level security;
create policy lezen on kring.steunnotitie for select to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.mijn_steun m
  WHERE ((m.regio = steunnotitie.regio) AND (m.steun = steunnotitie.steun) AND (m.als = 'staat-bij'::text) AND (m.mens = steunnotitie.mens))
 OFFSET 0)));
create policy schrijven on kring.steunnotitie for insert to kring_app
  with check ((EXISTS ( SELECT 1
   FROM kring.mijn_steun m
  WHERE ((m.regio = steunnotitie.regio) AND (m.steun = steunnotitie.steun) AND (m.als = 'heeft'::text) AND (m.mens = steunnotitie.mens) AND (m.nu = steunnotitie.op))
 OFFSET 0)));
create policy vernietigen_lezen on kring.steunnotitie for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.steunnotitie for delete to kring_vernietiging
  using (true);
grant delete on kring.steunnotitie to kring_vernietiging;
grant select on kring.steunnotitie to kring_app;
grant insert (regio, steun, id, op, mens, tekst) on kring.steunnotitie to kring_app;
grant select (ctid, regio, steun) on kring.steunnotitie to kring_vernietiging;

create table kring.steunsleutel (
  regio text not null,
  steun uuid not null,
  plek bigint not null,
  constraint steunsleutel_pkey PRIMARY KEY (regio, steun),
  constraint steunsleutel_regio_steun_fkey FOREIGN KEY (regio, steun) REFERENCES kring.steunvraag(regio, id) ON DELETE CASCADE,
  constraint steunsleutel_plek_check CHECK (plek > 0)
);
alter table kring.steunsleutel owner to kring_owner;
comment on table kring.steunsleutel is 'Op welke plek buiten de database de sleutel van een vraag aan de vertrouwenspersoon ligt: een nummer, geen sleutel. [bewaren: steun]';
CREATE INDEX steunsleutel_plek ON kring.steunsleutel USING btree (plek);
CREATE TRIGGER sleutel_over AFTER DELETE ON kring.steunsleutel FOR EACH ROW EXECUTE FUNCTION kring.sleutel_over();
alter table kring.steunsleutel enable row level security;
alter table kring.steunsleutel force row level security;
create policy schrijven on kring.steunsleutel for insert to kring_app
  with check ((EXISTS ( SELECT 1
   FROM kring.mijn_steun m
  WHERE ((m.regio = steunsleutel.regio) AND (m.steun = steunsleutel.steun) AND (m.als = ANY (ARRAY['vraagt'::text, 'heeft'::text])))
 OFFSET 0)));
create policy vernietigen_lezen on kring.steunsleutel for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.steunsleutel for delete to kring_vernietiging
  using (true);
create policy wachter on kring.steunsleutel for select to kring_wachter
  using (true);
grant delete on kring.steunsleutel to kring_vernietiging;
grant insert (regio, steun, plek) on kring.steunsleutel to kring_app;
grant select (ctid, regio, steun, plek) on kring.steunsleutel to kring_vernietiging;
grant select (regio, steun, plek) on kring.steunsleutel to kring_wachter;

create table kring.steuntelling (
  regio text not null,
  jaar integer not null,
  groep text not null,
  deel text not null,
  aantal integer not null,
  constraint steuntelling_pkey PRIMARY KEY (regio, jaar, groep, deel),
  constraint steuntelling_regio_fkey FOREIGN KEY (regio) REFERENCES kring.regio(id) ON DELETE RESTRICT,
  constraint steuntelling_aantal_check CHECK (aantal > 0),
  constraint steuntelling_deel_check CHECK (deel ~ '^[a-z-]{3,30}$'::text),
  constraint steuntelling_groep_check CHECK (groep = ANY (ARRAY['langs'::text, 'uitkomst'::text])),
  constraint steuntelling_jaar_check CHECK (jaar >= 2000 AND jaar <= 2200)
);
alter table kring.steuntelling owner to kring_owner;
comment on table kring.steuntelling is 'Hoeveel vragen een vertrouwenspersoon in een jaar kreeg en hoe zij eindigden: een jaar en een aantal, niets van wie vroeg. [bewaren: naslag]';
alter table kring.steuntelling enable row level security;
alter table kring.steuntelling force row level security;
create policy lezen on kring.steuntelling for select to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.regio = steuntelling.regio) AND (i.rol = 'vertrouwenspersoon'::text))
 OFFSET 0)));
create policy teller on kring.steuntelling for all to kring_teller
  using (true)
  with check (true);
grant select on kring.steuntelling to kring_app;
grant select on kring.steuntelling to kring_teller;
grant insert (regio, jaar, groep, deel, aantal) on kring.steuntelling to kring_teller;
grant update (aantal) on kring.steuntelling to kring_teller;

create table kring.steunvraag (
  regio text not null,
  id uuid not null,
  langs text not null,
  gevraagd_op timestamp with time zone not null,
  gevraagd_door uuid not null,
  oppakken_voor timestamp with time zone not null,
  waarschuw_op timestamp with time zone,
  bron text not null,
  stand text not null default 'wacht'::text,
  opgepakt_op timestamp with time zone,
  opgepakt_door uuid,
  uitkomst text,
  afgesloten_op timestamp with time zone,
  gewaarschuwd_op timestamp with time zone,
  geseind_op timestamp with time zone,
  constraint steunvraag_pkey PRIMARY KEY (regio, id),
  constraint steunvraag_gevraagd_door_fkey FOREIGN KEY (gevraagd_door) REFERENCES kring.mens(id) ON DELETE RESTRICT,
  constraint steunvraag_opgepakt_door_fkey FOREIGN KEY (opgepakt_door) REFERENCES kring.mens(id) ON DELETE RESTRICT,
  constraint steunvraag_regio_fkey FOREIGN KEY (regio) REFERENCES kring.regio(id) ON DELETE RESTRICT,
  constraint steunvraag_check CHECK ((opgepakt_op IS NULL) = (opgepakt_door IS NULL) AND (opgepakt_op IS NULL) = (stand = 'wacht'::text)),
  constraint steunvraag_check1 CHECK ((afgesloten_op IS NULL) = (stand <> 'klaar'::text) AND (uitkomst IS NULL) = (stand <> 'klaar'::text)),
  constraint steunvraag_langs_check CHECK (langs = ANY (ARRAY['pagina'::text, 'balie'::text])),
  constraint steunvraag_stand_check CHECK (stand = ANY (ARRAY['wacht'::text, 'opgepakt'::text, 'klaar'::text])),
  constraint steunvraag_uitkomst_check CHECK (uitkomst = ANY (ARRAY['bijgestaan'::text, 'gesprek'::text, 'doorverwezen'::text, 'wil-niet-meer'::text, 'niet-bereikt'::text]))
);
alter table kring.steunvraag owner to kring_owner;
comment on table kring.steunvraag is 'Dat iemand de vertrouwenspersoon wil spreken, en hoe het ermee staat; geen naam en geen woord. [bewaren: steun]';
CREATE INDEX steunvraag_afgesloten ON kring.steunvraag USING btree (regio, afgesloten_op) WHERE (afgesloten_op IS NOT NULL);
CREATE INDEX steunvraag_gevraagd ON kring.steunvraag USING btree (gevraagd_door);
CREATE INDEX steunvraag_lijst ON kring.steunvraag USING btree (regio, gevraagd_op DESC, id);
CREATE INDEX steunvraag_opgepakt ON kring.steunvraag USING btree (opgepakt_door);
CREATE INDEX steunvraag_wacht ON kring.steunvraag USING btree (regio, oppakken_voor) WHERE ((stand = 'wacht'::text) AND (geseind_op IS NULL));
CREATE TRIGGER steun_bewaakt BEFORE UPDATE ON kring.steunvraag FOR EACH ROW WHEN ((CURRENT_USER = 'kring_app'::name)) EXECUTE FUNCTION kring.bewaak_steun();
CREATE TRIGGER steun_geteld AFTER INSERT OR UPDATE OF stand ON kring.steunvraag FOR EACH ROW EXECUTE FUNCTION kring.tel_steun();
alter table kring.steunvraag enable row level security;
alter table kring.steunvraag force row level security;
create policy lezen on kring.steunvraag for select to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.mijn_steun m
  WHERE ((m.regio = steunvraag.regio) AND (m.steun = steunvraag.id) AND (m.als = 'staat-bij'::text))
 OFFSET 0)));
create policy verder on kring.steunvraag for update to kring_app
  using (((stand <> 'klaar'::text) AND (EXISTS ( SELECT 1
   FROM kring.mijn_steun m
  WHERE ((m.regio = steunvraag.regio) AND (m.steun = steunvraag.id) AND (m.als = 'staat-bij'::text))
 OFFSET 0))))
  with check ((EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.regio = steunvraag.regio) AND (i.rol = 'vertrouwenspersoon'::text) AND (i.mens = steunvraag.opgepakt_door) AND (((steunvraag.stand = 'opgepakt'::text) AND (steunvraag.opgepakt_op = i.nu)) OR ((steunvraag.stand = 'klaar'::text) AND (steunvraag.afgesloten_op = i.nu)))))));
create policy vernietigen_lezen on kring.steunvraag for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.steunvraag for delete to kring_vernietiging
  using (true);
create policy vragen on kring.steunvraag for insert to kring_app
  with check (((stand = 'wacht'::text) AND (EXISTS ( SELECT 1
   FROM kring.schrijver i
  WHERE ((i.regio = steunvraag.regio) AND (i.mens = steunvraag.gevraagd_door) AND (i.nu = steunvraag.gevraagd_op) AND (((steunvraag.langs = 'pagina'::text) AND (i.rol = 'systeem'::text)) OR ((steunvraag.langs = 'balie'::text) AND (i.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text, 'klachtbehandelaar'::text, 'casusregisseur'::text, 'teamcoordinator'::text])))))))));
create policy wachter on kring.steunvraag for select to kring_wachter
  using (true);
create policy worker on kring.steunvraag for all to kring_worker
  using ((regio = current_setting('kring.regio'::text, true)))
  with check ((regio = current_setting('kring.regio'::text, true)));
grant delete on kring.steunvraag to kring_vernietiging;
grant select on kring.steunvraag to kring_app;
grant insert (regio, id, langs, gevraagd_op, gevraagd_door, oppakken_voor, waarschuw_op, bron) on kring.steunvraag to kring_app;
grant update (stand, opgepakt_op, opgepakt_door, uitkomst, afgesloten_op) on kring.steunvraag to kring_app;
grant select (ctid, regio, id, afgesloten_op) on kring.steunvraag to kring_vernietiging;
grant select (regio, id, langs, gevraagd_op, gevraagd_door, stand, opgepakt_door) on kring.steunvraag to kring_wachter;
grant select (regio, id, oppakken_voor, waarschuw_op, stand, gewaarschuwd_op, geseind_op) on kring.steunvraag to kring_worker;
grant update (gewaarschuwd_op, geseind_op) on kring.steunvraag to kring_worker;

create table kring.steunwoord (
  regio text not null,
  steun uuid not null,
  naam text,
  bereik text not null,
  veilig text,
  verhaal text,
  constraint steunwoord_pkey PRIMARY KEY (regio, steun),
  constraint steunwoord_regio_steun_fkey FOREIGN KEY (regio, steun) REFERENCES kring.steunvraag(regio, id) ON DELETE CASCADE,
  constraint steunwoord_bereik_check CHECK (length(bereik) <= 2000),
  constraint steunwoord_naam_check CHECK (length(naam) <= 2000),
  constraint steunwoord_veilig_check CHECK (length(veilig) <= 6000),
  constraint steunwoord_verhaal_check CHECK (length(verhaal) <= 30000)
);
alter table kring.steunwoord owner to kring_owner;
comment on table kring.steunwoord is 'Hoe iemand heet en veilig te bereiken is, en wat die erbij schreef, onder de sleutel van de vraag. [bewaren: steun]';
alter table kring.steunwoord enable row level security;
alter table kring.steunwoord force row level security;
create policy lezen on kring.steunwoord for select to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.mijn_steun m
  WHERE ((m.regio = steunwoord.regio) AND (m.steun = steunwoord.steun) AND (m.als = 'staat-bij'::text))
 OFFSET 0)));
create policy vernietigen_lezen on kring.steunwoord for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.steunwoord for delete to kring_vernietiging
  using (true);
create policy vragen on kring.steunwoord for insert to kring_app
  with check ((EXISTS ( SELECT 1
   FROM kring.mijn_steun m
  WHERE ((m.regio = steunwoord.regio) AND (m.steun = steunwoord.steun) AND (m.als = 'vraagt'::text))
 OFFSET 0)));
grant delete on kring.steunwoord to kring_vernietiging;
grant select on kring.steunwoord to kring_app;
grant insert (regio, steun, naam, bereik, veilig, verhaal) on kring.steunwoord to kring_app;
grant select (ctid, regio, steun) on kring.steunwoord to kring_vernietiging;

create table kring.stroom (
  regio text not null,
  id uuid not null,
  positie integer not null,
  hash bytea not null,
  verankerd integer not null default 0,
  constraint stroom_pkey PRIMARY KEY (regio, id),
  constraint stroom_regio_fkey FOREIGN KEY (regio) REFERENCES kring.regio(id) ON DELETE RESTRICT
);
alter table kring.stroom owner to kring_owner;
comment on table kring.stroom is 'De kop van elke stroom: laatste positie en hash, en tot waar een ijkpunt hem dekt. [bewaren: journaal]';
CREATE INDEX stroom_te_verankeren ON kring.stroom USING btree (regio, id) WHERE (positie <> verankerd);
CREATE TRIGGER zeg_voort AFTER UPDATE OF positie ON kring.stroom FOR EACH ROW WHEN ((new.positie <> old.positie)) EXECUTE FUNCTION kring.zeg_voort();
alter table kring.stroom enable row level security;
alter table kring.stroom force row level security;
create policy bijwerken on kring.stroom for update to kring_app
  using (((EXISTS ( SELECT 1
   FROM kring.mijn_zaak m
  WHERE ((m.regio = stroom.regio) AND (m.zaak = stroom.id))
 OFFSET 0)) OR (EXISTS ( SELECT 1
   FROM kring.mijn_aanbod m
  WHERE ((m.regio = stroom.regio) AND (m.zaak = stroom.id))
 OFFSET 0))));
create policy bijwerken_worker on kring.stroom for update to kring_worker
  using (true)
  with check (true);
create policy lezen on kring.stroom for select to kring_app
  using (((regio = current_setting('kring.regio'::text, true)) AND (EXISTS ( SELECT 1
   FROM kring.zaak z
  WHERE ((z.regio = stroom.regio) AND (z.id = stroom.id))
 OFFSET 0))));
create policy lezen_worker on kring.stroom for select to kring_worker
  using (true);
create policy schrijven on kring.stroom for insert to kring_app
  with check ((EXISTS ( SELECT 1
   FROM kring.mijn_zaak m
  WHERE ((m.regio = stroom.regio) AND (m.zaak = stroom.id))
 OFFSET 0)));
create policy schrijven_worker on kring.stroom for insert to kring_worker
  with check (true);
grant select on kring.stroom to kring_app;
grant select on kring.stroom to kring_worker;
grant insert (regio, id, positie, hash) on kring.stroom to kring_app;
grant update (positie, hash) on kring.stroom to kring_app;
grant insert (regio, id, positie, hash) on kring.stroom to kring_worker;
grant update (positie, hash, verankerd) on kring.stroom to kring_worker;

create table kring.stukbestand (
  regio text not null,
  id uuid not null,
  zaak uuid not null,
  stuk uuid not null,
  versie integer not null,
  type text not null,
  grootte integer not null,
  som bytea not null,
  sleutel text not null,
  omhuld bytea,
  nonce bytea not null,
  cijfer bytea not null,
  gemaakt_op timestamp with time zone not null,
  vernietigd_op timestamp with time zone,
  vernietigd_besluit uuid,
  constraint stukbestand_pkey PRIMARY KEY (regio, id),
  constraint stukbestand_regio_zaak_stuk_versie_key UNIQUE (regio, zaak, stuk, versie),
  constraint stukbestand_regio_zaak_fkey FOREIGN KEY (regio, zaak) REFERENCES kring.zaak(regio, id) ON DELETE CASCADE,
  constraint stukbestand_check CHECK ((omhuld IS NULL) = (vernietigd_op IS NOT NULL)),
  constraint stukbestand_grootte_check CHECK (grootte > 0 AND grootte <= 11000000),
  constraint stukbestand_nonce_check CHECK (length(nonce) = 12),
  constraint stukbestand_som_check CHECK (length(som) = 32),
  constraint stukbestand_type_check CHECK (type = ANY (ARRAY['pdf'::text, 'jpeg'::text, 'png'::text, 'webp'::text, 'docx'::text, 'tekst'::text])),
  constraint stukbestand_versie_check CHECK (versie >= 1)
);
alter table kring.stukbestand owner to kring_owner;
comment on table kring.stukbestand is 'Stukken en brieven: versleutelde bytes per versie, met een eigen omhulde sleutel; de naam staat als tekst. [bewaren: zaak]';
alter table kring.stukbestand enable row level security;
alter table kring.stukbestand force row level security;
create policy lezen on kring.stukbestand for select to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.mijn_inhoud m
  WHERE ((m.regio = stukbestand.regio) AND (m.zaak = stukbestand.zaak))
 OFFSET 0)));
create policy schrijven on kring.stukbestand for insert to kring_app
  with check (((gemaakt_op = (NULLIF(current_setting('kring.nu'::text, true), ''::text))::timestamp with time zone) AND (EXISTS ( SELECT 1
   FROM kring.mijn_inhoud m
  WHERE ((m.regio = stukbestand.regio) AND (m.zaak = stukbestand.zaak))
 OFFSET 0))));
create policy vernietigen on kring.stukbestand for all to kring_vernietiging
  using (true)
  with check ((omhuld IS NULL));
create policy vernietigen_lezen on kring.stukbestand for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.stukbestand for delete to kring_vernietiging
  using (true);
grant delete, select on kring.stukbestand to kring_vernietiging;
grant select on kring.stukbestand to kring_app;
grant insert (regio, id, zaak, stuk, versie, type, grootte, som, sleutel, omhuld, nonce, cijfer, gemaakt_op) on kring.stukbestand to kring_app;
grant select (ctid, regio, id, zaak) on kring.stukbestand to kring_vernietiging;
grant update (omhuld, vernietigd_op, vernietigd_besluit) on kring.stukbestand to kring_vernietiging;

create table kring.tekst (
  regio text not null,
  id uuid not null,
  zaak uuid not null,
  soort text not null,
  inhoud text not null,
  gemaakt_op timestamp with time zone not null,
  constraint tekst_pkey PRIMARY KEY (regio, id),
  constraint tekst_regio_zaak_fkey FOREIGN KEY (regio, zaak) REFERENCES kring.zaak(regio, id) ON DELETE CASCADE,
  constraint tekst_inhoud_check CHECK (length(inhoud) <= 110000)
);
alter table kring.tekst owner to kring_owner;
comment on table kring.tekst is 'Vrije tekst bij een zaak: toedracht, motivering, afspraken. [bewaren: zaak]';
CREATE INDEX tekst_zaak ON kring.tekst USING btree (regio, zaak);
alter table kring.tekst enable row level security;
alter table kring.tekst force row level security;
create policy aan_tafel on kring.tekst for select to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.mijn_tafel m
  WHERE ((m.regio = tekst.regio) AND (m.zaak = tekst.zaak))
 OFFSET 0)));
create policy lezen on kring.tekst for select to kring_app
  using (((regio = current_setting('kring.regio'::text, true)) AND (EXISTS ( SELECT 1
   FROM kring.betrokkenheid b,
    kring.ik i
  WHERE ((b.regio = tekst.regio) AND (b.zaak = tekst.zaak) AND (b.organisatie = i.organisatie) AND ((b.mens IS NULL) OR (b.mens = i.mens)) AND ((b.als = ANY (ARRAY['houder'::text, 'betrokken'::text])) OR (tekst.soort = 'overdracht'::text)) AND (b.van <= i.nu) AND ((b.tot IS NULL) OR (b.tot > i.nu)) AND (i.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text, 'casusregisseur'::text, 'teamcoordinator'::text, 'hulpofficier'::text, 'burgemeester'::text, 'medewerker-huisverbod'::text, 'plaatsingscoordinator'::text, 'opvangmedewerker'::text])))
 OFFSET 0)) AND (NOT (EXISTS ( SELECT 1
   FROM kring.sper s,
    kring.ik i
  WHERE ((s.regio = tekst.regio) AND (s.zaak = tekst.zaak) AND (s.mens = i.mens) AND (s.van <= i.nu) AND ((s.tot IS NULL) OR (s.tot > i.nu)))
 OFFSET 0)))));
create policy nood on kring.tekst for select to kring_nood
  using (((soort = ANY (ARRAY['maatregel'::text, 'veiligheidsplan'::text])) AND (EXISTS ( SELECT 1
   FROM kring.mijn_nood m
  WHERE ((m.regio = tekst.regio) AND (m.zaak = tekst.zaak))
 OFFSET 0))));
create policy op_werkblad on kring.tekst for select to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.mijn_werkblad m
  WHERE ((m.regio = tekst.regio) AND (m.zaak = tekst.zaak))
 OFFSET 0)));
create policy schrijven on kring.tekst for insert to kring_app
  with check (((EXISTS ( SELECT 1
   FROM kring.mijn_zaak m
  WHERE ((m.regio = tekst.regio) AND (m.zaak = tekst.zaak))
 OFFSET 0)) OR ((soort = 'overdracht'::text) AND (EXISTS ( SELECT 1
   FROM kring.mijn_aanbod m
  WHERE ((m.regio = tekst.regio) AND (m.zaak = tekst.zaak))
 OFFSET 0)))));
create policy terug_op_werkblad on kring.tekst for select to kring_app
  using ((EXISTS ( SELECT 1
   FROM (kring.werkbladpost p
     JOIN kring.mijn_werkblad m ON (((m.regio = p.regio) AND (m.zaak = p.zaak))))
  WHERE ((p.regio = tekst.regio) AND (p.terug_tekst = tekst.id) AND (p.id = tekst.zaak))
 OFFSET 0)));
create policy vernietigen_lezen on kring.tekst for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.tekst for delete to kring_vernietiging
  using (true);
grant delete on kring.tekst to kring_vernietiging;
grant select on kring.tekst to kring_app;
grant insert (regio, id, zaak, soort, inhoud, gemaakt_op) on kring.tekst to kring_app;
grant select (regio, id, zaak, soort, inhoud) on kring.tekst to kring_nood;
grant select (ctid, regio, id, zaak, soort) on kring.tekst to kring_vernietiging;

create table kring.telfeit (
  regio text not null,
  id uuid not null,
  zaak uuid,
  soort text not null,
  waarde text not null,
  aantal integer not null,
  jaar integer not null,
  constraint telfeit_pkey PRIMARY KEY (regio, id),
  constraint telfeit_regio_fkey FOREIGN KEY (regio) REFERENCES kring.regio(id) ON DELETE RESTRICT,
  constraint telfeit_regio_zaak_fkey FOREIGN KEY (regio, zaak) REFERENCES kring.zaak(regio, id) ON DELETE SET NULL (zaak),
  constraint telfeit_aantal_check CHECK (aantal = ANY (ARRAY[1, '-1'::integer])),
  constraint telfeit_soort_check CHECK (soort = ANY (ARRAY['melding'::text, 'incident'::text, 'vorm'::text, 'probleem'::text, 'overgeslagen-stap'::text, 'afwijking'::text, 'huisverbod'::text])),
  constraint telfeit_waarde_check CHECK (waarde ~ '^[a-z0-9-]{1,60}$'::text)
);
alter table kring.telfeit owner to kring_owner;
comment on table kring.telfeit is 'Telfeiten: wat er gebeurde, geteld per jaar, zonder persoon en zonder leesbare zaak. [bewaren: naslag]';
CREATE INDEX telfeit_soort ON kring.telfeit USING btree (regio, jaar, soort, waarde) INCLUDE (aantal);
CREATE INDEX telfeit_zaak ON kring.telfeit USING btree (regio, zaak) WHERE (zaak IS NOT NULL);
alter table kring.telfeit enable row level security;
alter table kring.telfeit force row level security;
create policy lezen on kring.telfeit for select to kring_app
  using (((regio = current_setting('kring.regio'::text, true)) AND (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE (i.rol = 'procesregisseur'::text)))));
create policy schrijven on kring.telfeit for insert to kring_app
  with check ((EXISTS ( SELECT 1
   FROM kring.mijn_zaak m
  WHERE ((m.regio = telfeit.regio) AND (m.zaak = telfeit.zaak))
 OFFSET 0)));
grant insert (regio, id, zaak, soort, waarde, aantal, jaar) on kring.telfeit to kring_app;
grant select (regio, id, soort, waarde, aantal, jaar) on kring.telfeit to kring_app;

create table kring.telmaand (
  regio text not null,
  soort text not null,
  kenmerk text not null,
  maand date not null,
  gemeente text not null,
  aantal bigint not null,
  duur bigint not null,
  werkduur bigint not null,
  constraint telmaand_pkey PRIMARY KEY (regio, soort, kenmerk, gemeente, maand),
  constraint telmaand_regio_fkey FOREIGN KEY (regio) REFERENCES kring.regio(id) ON DELETE RESTRICT
);
alter table kring.telmaand owner to kring_owner;
comment on table kring.telmaand is 'Sommen van telregels per maand: per kenmerk (leeg: alle) en gemeente (leeg: de hele regio). [bewaren: naslag]';
alter table kring.telmaand enable row level security;
alter table kring.telmaand force row level security;
create policy teller on kring.telmaand for all to kring_teller
  using (true)
  with check (true);
grant delete, select on kring.telmaand to kring_teller;
grant insert (regio, soort, kenmerk, maand, gemeente, aantal, duur, werkduur) on kring.telmaand to kring_teller;
grant update (aantal, duur, werkduur) on kring.telmaand to kring_teller;

create table kring.telregel (
  regio text not null,
  id uuid not null,
  soort text not null,
  dag date not null,
  vast date not null,
  gemeente text,
  aantal integer not null,
  duur bigint,
  werkduur bigint,
  kenmerken text[] not null,
  vormen text[] not null,
  geschreven timestamp with time zone not null,
  constraint telregel_pkey PRIMARY KEY (regio, id),
  constraint telregel_aantal_check CHECK (aantal <> 0),
  constraint telregel_duur_check CHECK (duur >= 0),
  constraint telregel_soort_check CHECK (length(soort) >= 1 AND length(soort) <= 60),
  constraint telregel_werkduur_check CHECK (werkduur >= 0)
);
alter table kring.telregel owner to kring_owner;
comment on table kring.telregel is 'Telregels: wat er gebeurde, voor de cijfers; zonder mens, zonder zaak, en door niemand te lezen dan de teller. [bewaren: naslag]';
comment on column kring.telregel.id is 'Volgt uit stroom, plaats en de geheime sleutel van de regio; niet terug te rekenen.';
comment on column kring.telregel.dag is 'De dag waar het over gaat, in Nederland; van een verplichting de dag waarop zij vervalt.';
comment on column kring.telregel.vast is 'De dag waarop het is vastgelegd: een cijfer van een eerdere dag telt wat er toen lag.';
comment on column kring.telregel.aantal is 'Hoeveel; een verbetering telt de oude regel af en een nieuwe bij.';
comment on column kring.telregel.duur is 'Doorlooptijd in seconden op de klok.';
comment on column kring.telregel.werkduur is 'Doorlooptijd in seconden binnen kantooruren (werkdagen 9 tot 17 uur).';
CREATE INDEX telregel_dag ON kring.telregel USING btree (regio, soort, dag);
CREATE INDEX telregel_duur ON kring.telregel USING btree (regio, soort, dag) INCLUDE (duur, werkduur) WHERE (duur IS NOT NULL);
CREATE INDEX telregel_geschreven ON kring.telregel USING brin (geschreven) WITH (pages_per_range='32');
alter table kring.telregel enable row level security;
alter table kring.telregel force row level security;
create policy teller on kring.telregel for all to kring_teller
  using (true)
  with check (true);
grant delete, select on kring.telregel to kring_teller;
grant insert (regio, id, soort, dag, vast, gemeente, aantal, duur, werkduur, kenmerken, vormen, geschreven) on kring.telregel to kring_teller;

create table kring.telstand (
  regio text not null,
  sleutel uuid not null,
  tot timestamp with time zone not null,
  constraint telstand_pkey PRIMARY KEY (regio),
  constraint telstand_regio_fkey FOREIGN KEY (regio) REFERENCES kring.regio(id) ON DELETE CASCADE
);
alter table kring.telstand owner to kring_owner;
comment on table kring.telstand is 'Per regio de sleutel achter de ids van telregels, en tot waar de maandsommen zijn opgeteld. [bewaren: naslag]';
alter table kring.telstand enable row level security;
alter table kring.telstand force row level security;
create policy teller on kring.telstand for all to kring_teller
  using (true)
  with check (true);
grant select on kring.telstand to kring_teller;
grant insert (regio, sleutel, tot) on kring.telstand to kring_teller;
grant update (tot) on kring.telstand to kring_teller;

create table kring.terugblik (
  regio text not null,
  id uuid not null,
  jaar integer not null,
  vraag text not null,
  antwoord text not null,
  constraint terugblik_pkey PRIMARY KEY (regio, id),
  constraint terugblik_regio_fkey FOREIGN KEY (regio) REFERENCES kring.regio(id) ON DELETE RESTRICT,
  constraint terugblik_antwoord_check CHECK (antwoord = ANY (ARRAY['ja'::text, 'deels'::text, 'nee'::text])),
  constraint terugblik_jaar_check CHECK (jaar >= 2000 AND jaar <= 2200),
  constraint terugblik_vraag_check CHECK (vraag = ANY (ARRAY['geholpen'::text, 'gehoord'::text, 'beter'::text]))
);
alter table kring.terugblik owner to kring_owner;
comment on table kring.terugblik is 'Wat gezinnen achteraf zeggen: een antwoord en een jaar, zonder zaak, persoon of dag. [bewaren: naslag]';
CREATE INDEX terugblik_telling ON kring.terugblik USING btree (regio, jaar, vraag, antwoord);
alter table kring.terugblik enable row level security;
alter table kring.terugblik force row level security;
create policy lezen on kring.terugblik for select to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.regio = terugblik.regio) AND (i.rol = ANY (ARRAY['beleidsmedewerker'::text, 'procesregisseur'::text]))))));
create policy wachter on kring.terugblik for insert to kring_wachter
  with check (true);
grant select (regio, id, jaar, vraag, antwoord) on kring.terugblik to kring_app;
grant insert (regio, id, jaar, vraag, antwoord) on kring.terugblik to kring_wachter;

create table kring.toewijzing (
  regio text not null,
  id uuid not null,
  greep uuid not null,
  werk uuid not null,
  zaak uuid not null,
  door uuid not null,
  voor uuid,
  na uuid,
  op timestamp with time zone not null,
  ongedaan uuid,
  constraint toewijzing_pkey PRIMARY KEY (regio, id),
  constraint toewijzing_door_fkey FOREIGN KEY (door) REFERENCES kring.mens(id) ON DELETE RESTRICT,
  constraint toewijzing_na_fkey FOREIGN KEY (na) REFERENCES kring.mens(id) ON DELETE RESTRICT,
  constraint toewijzing_regio_werk_fkey FOREIGN KEY (regio, werk) REFERENCES kring.werk(regio, id) ON DELETE CASCADE,
  constraint toewijzing_regio_zaak_fkey FOREIGN KEY (regio, zaak) REFERENCES kring.zaak(regio, id) ON DELETE CASCADE,
  constraint toewijzing_voor_fkey FOREIGN KEY (voor) REFERENCES kring.mens(id) ON DELETE RESTRICT
);
alter table kring.toewijzing owner to kring_owner;
comment on table kring.toewijzing is 'Wie werk op zich nam, doorgaf of dat terugdraaide. Alleen groeiend. [bewaren: zaak]';
CREATE INDEX toewijzing_greep ON kring.toewijzing USING btree (regio, greep);
CREATE INDEX toewijzing_werk ON kring.toewijzing USING btree (regio, werk);
CREATE INDEX toewijzing_zaak ON kring.toewijzing USING btree (regio, zaak);
alter table kring.toewijzing enable row level security;
alter table kring.toewijzing force row level security;
create policy lezen on kring.toewijzing for select to kring_app
  using (((regio = current_setting('kring.regio'::text, true)) AND (EXISTS ( SELECT 1
   FROM kring.zaak z
  WHERE ((z.regio = toewijzing.regio) AND (z.id = toewijzing.zaak))
 OFFSET 0))));
create policy noteren on kring.toewijzing for insert to kring_app
  with check (((op = (NULLIF(current_setting('kring.nu'::text, true), ''::text))::timestamp with time zone) AND (EXISTS ( SELECT 1
   FROM kring.mijn_inhoud m
  WHERE ((m.regio = toewijzing.regio) AND (m.zaak = toewijzing.zaak) AND (m.mens = toewijzing.door))
 OFFSET 0))));
create policy vernietigen_lezen on kring.toewijzing for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.toewijzing for delete to kring_vernietiging
  using (true);
grant delete on kring.toewijzing to kring_vernietiging;
grant select on kring.toewijzing to kring_app;
grant insert (regio, id, greep, werk, zaak, door, voor, na, op, ongedaan) on kring.toewijzing to kring_app;
grant select (ctid, regio, id, zaak, op) on kring.toewijzing to kring_vernietiging;

create table kring.uit (
  regio text not null,
  id uuid not null,
  zaak uuid not null,
  link uuid not null,
  gegeven uuid,
  gemaakt_op timestamp with time zone not null,
  stand text not null default 'wacht'::text,
  pogingen integer not null default 0,
  volgende_op timestamp with time zone not null,
  verstuurd_op timestamp with time zone,
  constraint uit_pkey PRIMARY KEY (regio, id),
  constraint uit_regio_gegeven_fkey FOREIGN KEY (regio, gegeven) REFERENCES kring.contactgegeven(regio, id) ON DELETE CASCADE,
  constraint uit_regio_link_fkey FOREIGN KEY (regio, link) REFERENCES kring.link(regio, id) ON DELETE CASCADE,
  constraint uit_regio_zaak_fkey FOREIGN KEY (regio, zaak) REFERENCES kring.zaak(regio, id) ON DELETE CASCADE,
  constraint uit_check CHECK (gegeven IS NOT NULL OR stand = 'met-de-hand'::text),
  constraint uit_stand_check CHECK (stand = ANY (ARRAY['wacht'::text, 'verstuurd'::text, 'mislukt'::text, 'met-de-hand'::text]))
);
alter table kring.uit owner to kring_owner;
comment on table kring.uit is 'Berichten aan een gezin die klaarstaan of weg zijn: alleen ids, nooit een adres, naam of tekst. [bewaren: zaak]';
CREATE INDEX uit_gegeven ON kring.uit USING btree (regio, gegeven);
CREATE INDEX uit_link ON kring.uit USING btree (regio, link);
CREATE INDEX uit_wacht ON kring.uit USING btree (volgende_op) WHERE (stand = 'wacht'::text);
CREATE INDEX uit_zaak ON kring.uit USING btree (regio, zaak);
alter table kring.uit enable row level security;
alter table kring.uit force row level security;
create policy lezen on kring.uit for select to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.mijn_inhoud m
  WHERE ((m.regio = uit.regio) AND (m.zaak = uit.zaak))
 OFFSET 0)));
create policy schrijven on kring.uit for insert to kring_app
  with check (((gemaakt_op = (NULLIF(current_setting('kring.nu'::text, true), ''::text))::timestamp with time zone) AND (EXISTS ( SELECT 1
   FROM kring.mijn_inhoud m
  WHERE ((m.regio = uit.regio) AND (m.zaak = uit.zaak))
 OFFSET 0))));
create policy vernietigen_lezen on kring.uit for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.uit for delete to kring_vernietiging
  using (true);
create policy worker on kring.uit for all to kring_worker
  using (true)
  with check ((stand = ANY (ARRAY['wacht'::text, 'verstuurd'::text, 'mislukt'::text])));
grant delete on kring.uit to kring_vernietiging;
grant select on kring.uit to kring_app;
grant select on kring.uit to kring_worker;
grant insert (regio, id, zaak, link, gegeven, gemaakt_op, stand, volgende_op) on kring.uit to kring_app;
grant select (ctid, regio, id, zaak) on kring.uit to kring_vernietiging;
grant update (stand, pogingen, volgende_op, verstuurd_op) on kring.uit to kring_worker;

create table kring.verblijf (
  regio text not null,
  zaak uuid not null,
  gemeente text not null,
  groep text,
  kleur text not null,
  volwassenen integer not null,
  kinderen integer not null,
  plek uuid,
  fase text not null,
  begon_op timestamp with time zone not null,
  fase_op timestamp with time zone not null,
  analyse_dagen integer,
  advies text,
  traject text,
  verwacht_op date,
  stagnatie text,
  naar_gemeente text,
  bestemming text,
  urgentie text,
  urgentie_op date,
  woning_gemeente text,
  woning_op date,
  wijkwens boolean,
  wijk_gelukt boolean,
  einde_op timestamp with time zone,
  einde text,
  constraint verblijf_pkey PRIMARY KEY (regio, zaak),
  constraint verblijf_regio_plek_fkey FOREIGN KEY (regio, plek) REFERENCES kring.plek(regio, id) ON DELETE SET NULL (plek),
  constraint verblijf_regio_zaak_fkey FOREIGN KEY (regio, zaak) REFERENCES kring.zaak(regio, id) ON DELETE CASCADE,
  constraint verblijf_advies_check CHECK (advies ~ '^[a-z-]{1,40}$'::text),
  constraint verblijf_analyse_dagen_check CHECK (analyse_dagen >= 0),
  constraint verblijf_bestemming_check CHECK (bestemming ~ '^[a-z-]{1,40}$'::text),
  constraint verblijf_check CHECK ((einde_op IS NULL) = (einde IS NULL)),
  constraint verblijf_check1 CHECK ((woning_op IS NULL) = (woning_gemeente IS NULL)),
  constraint verblijf_einde_check CHECK (einde ~ '^[a-z-]{1,40}$'::text),
  constraint verblijf_fase_check CHECK (fase = ANY (ARRAY['analyse'::text, 'opvang'::text, 'uitstroom'::text])),
  constraint verblijf_groep_check CHECK (groep ~ '^[a-z-]{1,40}$'::text),
  constraint verblijf_kinderen_check CHECK (kinderen >= 0 AND kinderen <= 20),
  constraint verblijf_kleur_check CHECK (kleur = ANY (ARRAY['groen'::text, 'oranje'::text, 'rood'::text])),
  constraint verblijf_stagnatie_check CHECK (stagnatie ~ '^[a-z-]{1,40}$'::text),
  constraint verblijf_traject_check CHECK (traject ~ '^[a-z0-9-]{1,60}$'::text),
  constraint verblijf_urgentie_check CHECK (urgentie = ANY (ARRAY['gevraagd'::text, 'toegekend'::text, 'afgewezen'::text, 'ingetrokken'::text])),
  constraint verblijf_volwassenen_check CHECK (volwassenen >= 0 AND volwassenen <= 20)
);
alter table kring.verblijf owner to kring_owner;
comment on table kring.verblijf is 'Verblijven in de opvang: data, fase en soort, nooit wie of waar. [bewaren: opvang]';
comment on column kring.verblijf.plek is 'Welke plek van de opvang; alleen de opvang zelf kan lezen welke dat is.';
CREATE INDEX verblijf_bord ON kring.verblijf USING btree (regio, einde_op, verwacht_op);
CREATE UNIQUE INDEX verblijf_een_gezin ON kring.verblijf USING btree (regio, plek) WHERE ((einde_op IS NULL) AND (plek IS NOT NULL));
CREATE INDEX verblijf_plek ON kring.verblijf USING btree (regio, plek);
CREATE INDEX verblijf_woning ON kring.verblijf USING btree (regio, woning_op, woning_gemeente) WHERE (woning_op IS NOT NULL);
alter table kring.verblijf enable row level security;
alter table kring.verblijf force row level security;
create policy bijwerken on kring.verblijf for update to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.mijn_inhoud m
  WHERE ((m.regio = verblijf.regio) AND (m.zaak = verblijf.zaak))
 OFFSET 0)))
  with check ((regio = current_setting('kring.regio'::text, true)));
create policy lezen on kring.verblijf for select to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.zaak z
  WHERE ((z.regio = verblijf.regio) AND (z.id = verblijf.zaak))
 OFFSET 0)));
create policy lezen_worker on kring.verblijf for select to kring_worker
  using ((regio = current_setting('kring.regio'::text, true)));
create policy schrijven on kring.verblijf for insert to kring_app
  with check (((begon_op = (NULLIF(current_setting('kring.nu'::text, true), ''::text))::timestamp with time zone) AND ((plek IS NULL) OR (EXISTS ( SELECT 1
   FROM kring.plek p
  WHERE ((p.regio = verblijf.regio) AND (p.id = verblijf.plek))
 OFFSET 0))) AND (EXISTS ( SELECT 1
   FROM kring.mijn_opening m
  WHERE ((m.regio = verblijf.regio) AND (m.zaak = verblijf.zaak))
 OFFSET 0))));
create policy vernietigen_lezen on kring.verblijf for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.verblijf for delete to kring_vernietiging
  using (true);
create policy wachter on kring.verblijf for select to kring_wachter
  using (true);
grant delete on kring.verblijf to kring_vernietiging;
grant select on kring.verblijf to kring_app;
grant select on kring.verblijf to kring_worker;
grant insert (regio, zaak, gemeente, groep, kleur, volwassenen, kinderen, plek, fase, begon_op, fase_op) on kring.verblijf to kring_app;
grant update (kleur, fase, fase_op, analyse_dagen, advies, traject, verwacht_op, stagnatie, naar_gemeente, bestemming, urgentie, urgentie_op, woning_gemeente, woning_op, wijkwens, wijk_gelukt, einde_op, einde) on kring.verblijf to kring_app;
grant select (ctid, regio, zaak, advies) on kring.verblijf to kring_vernietiging;
grant select (regio, woning_gemeente, woning_op, wijkwens, wijk_gelukt) on kring.verblijf to kring_wachter;

create table kring.verhuizing (
  regio text not null,
  reorganisatie uuid not null,
  zaak uuid not null,
  op timestamp with time zone not null,
  constraint verhuizing_pkey PRIMARY KEY (regio, reorganisatie, zaak),
  constraint verhuizing_regio_reorganisatie_fkey FOREIGN KEY (regio, reorganisatie) REFERENCES kring.reorganisatie(regio, id) ON DELETE CASCADE,
  constraint verhuizing_regio_zaak_fkey FOREIGN KEY (regio, zaak) REFERENCES kring.zaak(regio, id) ON DELETE CASCADE
);
alter table kring.verhuizing owner to kring_owner;
comment on table kring.verhuizing is 'Welke casus met een reorganisatie al over is: zo is het werk te onderbreken en te herhalen, en nooit dubbel; gaat met de zaak weg. [bewaren: toegang]';
CREATE INDEX verhuizing_zaak ON kring.verhuizing USING btree (regio, zaak);
alter table kring.verhuizing enable row level security;
alter table kring.verhuizing force row level security;
create policy wachter on kring.verhuizing for select to kring_wachter
  using (true);
create policy worker on kring.verhuizing for select to kring_worker
  using ((regio = current_setting('kring.regio'::text, true)));
create policy worker_bij on kring.verhuizing for insert to kring_worker
  with check ((EXISTS ( SELECT 1
   FROM kring.reorganisatie r
  WHERE ((r.regio = verhuizing.regio) AND (r.id = verhuizing.reorganisatie) AND (r.stand = 'akkoord'::text)))));
grant select on kring.verhuizing to kring_worker;
grant select (regio, reorganisatie, zaak) on kring.verhuizing to kring_wachter;
grant insert (regio, reorganisatie, zaak, op) on kring.verhuizing to kring_worker;

create table kring.vernietigbewijs (
  regio text not null,
  volg integer not null,
  vernietiging uuid not null,
  inhoud jsonb not null,
  vorige bytea not null,
  hash bytea not null,
  sporen_op timestamp with time zone,
  constraint vernietigbewijs_pkey PRIMARY KEY (regio, volg),
  constraint vernietigbewijs_regio_vernietiging_key UNIQUE (regio, vernietiging),
  constraint vernietigbewijs_regio_fkey FOREIGN KEY (regio) REFERENCES kring.regio(id) ON DELETE RESTRICT,
  constraint vernietigbewijs_regio_vernietiging_fkey FOREIGN KEY (regio, vernietiging) REFERENCES kring.vernietiging(regio, id) ON DELETE RESTRICT,
  constraint vernietigbewijs_hash_check CHECK (length(hash) = 32),
  constraint vernietigbewijs_volg_check CHECK (volg >= 1),
  constraint vernietigbewijs_vorige_check CHECK (length(vorige) = 32)
);
alter table kring.vernietigbewijs owner to kring_owner;
comment on table kring.vernietigbewijs is 'De verklaring van elke vernietiging: klasse, aantallen, grond, wie en wanneer; geen zaak en geen mens van een gezin. [bewaren: vernietiging]';
alter table kring.vernietigbewijs enable row level security;
alter table kring.vernietigbewijs force row level security;
create policy lezen on kring.vernietigbewijs for select to kring_app
  using (((regio = current_setting('kring.regio'::text, true)) AND (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE (i.rol = 'privacyfunctionaris'::text)))));
create policy vernietigen on kring.vernietigbewijs for all to kring_vernietiging
  using (true)
  with check (true);
grant select on kring.vernietigbewijs to kring_app;
grant select on kring.vernietigbewijs to kring_vernietiging;
grant insert (regio, volg, vernietiging, inhoud, vorige, hash) on kring.vernietigbewijs to kring_vernietiging;
grant update (sporen_op) on kring.vernietigbewijs to kring_vernietiging;

create table kring.vernietiging (
  regio text not null,
  id uuid not null,
  klasse text not null,
  peildag date not null,
  stand text not null default 'voorgesteld'::text,
  voorgesteld_op timestamp with time zone not null,
  voorgesteld_door uuid not null,
  besloten_op timestamp with time zone,
  besloten_door uuid,
  klaar_op timestamp with time zone,
  verzoek uuid,
  zaak uuid,
  niet_voor date,
  constraint vernietiging_pkey PRIMARY KEY (regio, id),
  constraint vernietiging_besloten_door_fkey FOREIGN KEY (besloten_door) REFERENCES kring.mens(id) ON DELETE RESTRICT,
  constraint vernietiging_klasse_fkey FOREIGN KEY (klasse) REFERENCES kring.bewaarklasse(naam) ON DELETE RESTRICT,
  constraint vernietiging_regio_fkey FOREIGN KEY (regio) REFERENCES kring.regio(id) ON DELETE RESTRICT,
  constraint vernietiging_voorgesteld_door_fkey FOREIGN KEY (voorgesteld_door) REFERENCES kring.mens(id) ON DELETE RESTRICT,
  constraint vernietiging_check CHECK (voorgesteld_door <> besloten_door),
  constraint vernietiging_check1 CHECK ((besloten_op IS NULL) = (besloten_door IS NULL)),
  constraint vernietiging_check2 CHECK ((stand = ANY (ARRAY['besloten'::text, 'klaar'::text])) = (besloten_op IS NOT NULL) AND (stand = 'klaar'::text) = (klaar_op IS NOT NULL)),
  constraint vernietiging_check3 CHECK ((verzoek IS NULL) = (zaak IS NULL) AND (verzoek IS NULL) = (niet_voor IS NULL)),
  constraint vernietiging_check4 CHECK (niet_voor >= ((besloten_op AT TIME ZONE 'Europe/Amsterdam'::text)::date + 42)),
  constraint vernietiging_stand_check CHECK (stand = ANY (ARRAY['voorgesteld'::text, 'besloten'::text, 'klaar'::text, 'ingetrokken'::text]))
);
alter table kring.vernietiging owner to kring_owner;
comment on table kring.vernietiging is 'Voorstellen en besluiten om te vernietigen wat zijn termijn gehad heeft, en besluiten op verzoek: twee mensen, nooit dezelfde. [bewaren: vernietiging]';
CREATE INDEX vernietiging_stand ON kring.vernietiging USING btree (regio, stand);
CREATE TRIGGER raakt AFTER INSERT ON kring.vernietiging FOR EACH ROW WHEN ((new.verzoek IS NOT NULL)) EXECUTE FUNCTION kring.zet_verzoekposten();
alter table kring.vernietiging enable row level security;
alter table kring.vernietiging force row level security;
create policy beslissen on kring.vernietiging for update to kring_app
  using (((regio = current_setting('kring.regio'::text, true)) AND (stand = 'voorgesteld'::text) AND (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE (i.rol = 'privacyfunctionaris'::text)))))
  with check (((stand = 'ingetrokken'::text) OR ((stand = 'besloten'::text) AND (besloten_door <> voorgesteld_door) AND (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.mens = vernietiging.besloten_door) AND (i.nu = vernietiging.besloten_op)))))));
create policy lezen on kring.vernietiging for select to kring_app
  using (((regio = current_setting('kring.regio'::text, true)) AND (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE (i.rol = 'privacyfunctionaris'::text)))));
create policy op_verzoek on kring.vernietiging for insert to kring_app
  with check (((regio = current_setting('kring.regio'::text, true)) AND (stand = 'besloten'::text) AND (klasse = 'zaak'::text) AND (EXISTS ( SELECT 1
   FROM kring.mijn_inhoud m,
    kring.ik i
  WHERE ((m.regio = vernietiging.regio) AND (m.zaak = vernietiging.zaak) AND (m.mens = vernietiging.besloten_door) AND (i.nu = vernietiging.besloten_op)))) AND (EXISTS ( SELECT 1
   FROM kring.gebeurtenis v
  WHERE ((v.regio = vernietiging.regio) AND (v.stroom = vernietiging.zaak) AND (v.soort = 'VerzoekOntvangen'::text) AND ((v.inhoud ->> 'verzoek'::text) = (vernietiging.verzoek)::text) AND ((v.inhoud ->> 'recht'::text) = 'vernietiging'::text)))) AND (EXISTS ( SELECT 1
   FROM kring.gebeurtenis b
  WHERE ((b.regio = vernietiging.regio) AND (b.stroom = vernietiging.zaak) AND (b.soort = 'BesluitVoorgesteld'::text) AND ((b.inhoud ->> 'verzoek'::text) = (vernietiging.verzoek)::text) AND ((b.inhoud ->> 'uitkomst'::text) = 'toegewezen'::text) AND (b.mens = vernietiging.voorgesteld_door) AND (b.op = vernietiging.voorgesteld_op))))));
create policy vernietigen on kring.vernietiging for all to kring_vernietiging
  using (true)
  with check (true);
create policy voorstellen on kring.vernietiging for insert to kring_app
  with check (((regio = current_setting('kring.regio'::text, true)) AND (stand = 'voorgesteld'::text) AND (verzoek IS NULL) AND (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.rol = 'privacyfunctionaris'::text) AND (i.mens = vernietiging.voorgesteld_door) AND (i.nu = vernietiging.voorgesteld_op))))));
grant select on kring.vernietiging to kring_app;
grant select on kring.vernietiging to kring_vernietiging;
grant insert (regio, id, klasse, peildag, stand, voorgesteld_op, voorgesteld_door, besloten_op, besloten_door, verzoek, zaak, niet_voor) on kring.vernietiging to kring_app;
grant update (stand, besloten_op, besloten_door) on kring.vernietiging to kring_app;
grant update (stand, klaar_op) on kring.vernietiging to kring_vernietiging;

create table kring.vernietigpost (
  regio text not null,
  id uuid not null,
  vernietiging uuid not null,
  zaak uuid,
  tot timestamp with time zone,
  begon_op timestamp with time zone,
  stand text not null default 'wacht'::text,
  reden text,
  aantallen jsonb not null default '{}'::jsonb,
  op timestamp with time zone,
  constraint vernietigpost_pkey PRIMARY KEY (regio, id),
  constraint vernietigpost_regio_vernietiging_fkey FOREIGN KEY (regio, vernietiging) REFERENCES kring.vernietiging(regio, id) ON DELETE CASCADE,
  constraint vernietigpost_aantallen_check CHECK (jsonb_typeof(aantallen) = 'object'::text),
  constraint vernietigpost_check CHECK ((zaak IS NULL) <> (tot IS NULL) AND (zaak IS NULL) = (begon_op IS NULL)),
  constraint vernietigpost_check1 CHECK ((stand = 'gebleven'::text) = (reden IS NOT NULL) AND (stand = 'wacht'::text) = (op IS NULL)),
  constraint vernietigpost_reden_check CHECK (reden = ANY (ARRAY['open'::text, 'steun-open'::text, 'gehouden'::text, 'termijn'::text, 'veranderd'::text, 'er-niet'::text, 'werk'::text])),
  constraint vernietigpost_stand_check CHECK (stand = ANY (ARRAY['wacht'::text, 'weg'::text, 'gebleven'::text]))
);
alter table kring.vernietigpost owner to kring_owner;
comment on table kring.vernietigpost is 'Wat een besluit tot vernietiging raakt: het id van een zaak, of alles van voor een tijdstip; en hoeveel er weg ging. [bewaren: vernietiging]';
CREATE INDEX vernietigpost_bij ON kring.vernietigpost USING btree (regio, vernietiging, stand);
CREATE INDEX vernietigpost_zaak ON kring.vernietigpost USING btree (regio, zaak) WHERE (zaak IS NOT NULL);
alter table kring.vernietigpost enable row level security;
alter table kring.vernietigpost force row level security;
create policy lezen on kring.vernietigpost for select to kring_app
  using (((regio = current_setting('kring.regio'::text, true)) AND (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE (i.rol = 'privacyfunctionaris'::text)))));
create policy vernietigen on kring.vernietigpost for all to kring_vernietiging
  using (true)
  with check (true);
create policy voorstellen on kring.vernietigpost for insert to kring_app
  with check (((regio = current_setting('kring.regio'::text, true)) AND (stand = 'wacht'::text) AND (EXISTS ( SELECT 1
   FROM kring.vernietiging v,
    kring.schrijver i
  WHERE ((v.regio = vernietigpost.regio) AND (v.id = vernietigpost.vernietiging) AND (v.stand = 'voorgesteld'::text) AND (v.voorgesteld_door = i.mens) AND (v.voorgesteld_op = i.nu) AND (i.rol = 'privacyfunctionaris'::text))))));
grant select on kring.vernietigpost to kring_app;
grant select on kring.vernietigpost to kring_vernietiging;
grant insert (regio, id, vernietiging, zaak, tot, begon_op) on kring.vernietigpost to kring_app;
grant insert (regio, id, vernietiging, zaak, begon_op) on kring.vernietigpost to kring_vernietiging;
grant update (stand, reden, aantallen, op) on kring.vernietigpost to kring_vernietiging;

create table kring.werk (
  regio text not null,
  id uuid not null,
  zaak uuid not null,
  organisatie uuid not null,
  rol text not null,
  soort text not null,
  onderwerp uuid,
  gestart_op timestamp with time zone not null,
  klok text,
  vervalt_op timestamp with time zone,
  uiterlijk_op timestamp with time zone,
  kalender text,
  bron text,
  volgende_op timestamp with time zone,
  volgende text,
  waarschuw_rol text,
  escaleer_op timestamp with time zone,
  escaleer_rol text,
  klaar_op timestamp with time zone,
  klaar_door text,
  reden_overschrijding uuid,
  stil_sinds timestamp with time zone,
  stil_grond text,
  spoed text,
  veilig boolean not null default false,
  mens uuid,
  constraint werk_pkey PRIMARY KEY (regio, id),
  constraint werk_mens_fkey FOREIGN KEY (mens) REFERENCES kring.mens(id) ON DELETE RESTRICT,
  constraint werk_regio_organisatie_fkey FOREIGN KEY (regio, organisatie) REFERENCES kring.organisatie(regio, id) ON DELETE RESTRICT,
  constraint werk_regio_zaak_fkey FOREIGN KEY (regio, zaak) REFERENCES kring.zaak(regio, id) ON DELETE CASCADE,
  constraint werk_check CHECK ((klok IS NULL) = (bron IS NULL)),
  constraint werk_spoed_check CHECK (spoed = ANY (ARRAY['meteen'::text, 'dienst'::text])),
  constraint werk_stil_grond_check CHECK (stil_grond ~ '^[a-z0-9-]{1,60}$'::text),
  constraint werk_volgende_check CHECK (volgende = ANY (ARRAY['waarschuwing'::text, 'verval'::text, 'escalatie'::text]))
);
alter table kring.werk owner to kring_owner;
comment on table kring.werk is 'Wat wie moet doen en wanneer: een klok is een rij. [bewaren: zaak]';
comment on column kring.werk.stil_sinds is 'Sinds wanneer de klok stilstaat; leeg als zij loopt.';
comment on column kring.werk.stil_grond is 'Waarom de klok stilstaat: een reden uit de lijst van de regio.';
comment on column kring.werk.spoed is 'meteen: wacht op niets; dienst: voor wie nu dienst heeft.';
comment on column kring.werk.veilig is 'Deze mens is alleen op een veilige manier te bereiken.';
comment on column kring.werk.mens is 'Wie dit werk op zich nam; leeg: van het team.';
CREATE INDEX werk_aanbod ON kring.werk USING btree (regio, gestart_op, id) WHERE ((klaar_op IS NULL) AND (soort = 'overdracht-aanvaarden'::text));
CREATE INDEX werk_klaar ON kring.werk USING btree (regio, klaar_op) INCLUDE (soort, klok, gestart_op) WHERE ((klaar_op IS NOT NULL) AND (klok IS NOT NULL));
CREATE INDEX werk_mens ON kring.werk USING btree (regio, mens) WHERE ((klaar_op IS NULL) AND (mens IS NOT NULL));
CREATE INDEX werk_meteen ON kring.werk USING btree (regio, organisatie, rol, gestart_op, id) WHERE ((klaar_op IS NULL) AND (spoed = 'meteen'::text));
CREATE INDEX werk_overdracht ON kring.werk USING btree (regio, organisatie, rol, vervalt_op) WHERE ((klaar_op IS NULL) AND (soort = 'overdracht-aanvaarden'::text));
CREATE INDEX werk_termijn ON kring.werk USING btree (regio, organisatie, rol, COALESCE(vervalt_op, (((gestart_op AT TIME ZONE 'UTC'::text) + '3 days'::interval) AT TIME ZONE 'UTC'::text)), id) WHERE (klaar_op IS NULL);
CREATE INDEX werk_vervalt ON kring.werk USING btree (regio, vervalt_op, id) WHERE ((klaar_op IS NULL) AND (vervalt_op IS NOT NULL));
CREATE INDEX werk_volgende ON kring.werk USING btree (volgende_op) WHERE ((klaar_op IS NULL) AND (volgende_op IS NOT NULL));
CREATE INDEX werk_wacht ON kring.werk USING btree (regio, gestart_op, id) WHERE ((klaar_op IS NULL) AND (soort = ANY (ARRAY['gezin-wacht'::text, 'wachttijd'::text, 'verwijzing-na-crisis'::text])));
CREATE INDEX werk_zaak ON kring.werk USING btree (regio, zaak);
CREATE TRIGGER klok_bewaakt BEFORE UPDATE OF vervalt_op, escaleer_op ON kring.werk FOR EACH ROW WHEN ((CURRENT_USER = 'kring_app'::name)) EXECUTE FUNCTION kring.bewaak_klok();
CREATE TRIGGER werk_bewaakt BEFORE UPDATE OF mens ON kring.werk FOR EACH ROW WHEN (((CURRENT_USER = 'kring_app'::name) AND (new.mens IS DISTINCT FROM old.mens))) EXECUTE FUNCTION kring.bewaak_werk();
CREATE TRIGGER werk_op_naam BEFORE INSERT ON kring.werk FOR EACH ROW WHEN (((CURRENT_USER = 'kring_app'::name) AND (new.mens IS NOT NULL))) EXECUTE FUNCTION kring.bewaak_nieuw_werk();
alter table kring.werk enable row level security;
alter table kring.werk force row level security;
create policy bijwerken on kring.werk for update to kring_app
  using (((EXISTS ( SELECT 1
   FROM kring.mijn_zaak m
  WHERE ((m.regio = werk.regio) AND (m.zaak = werk.zaak))
 OFFSET 0)) OR (EXISTS ( SELECT 1
   FROM kring.mijn_aanbod m
  WHERE ((m.regio = werk.regio) AND (m.zaak = werk.zaak))
 OFFSET 0))))
  with check (((EXISTS ( SELECT 1
   FROM kring.mijn_zaak m
  WHERE ((m.regio = werk.regio) AND (m.zaak = werk.zaak))
 OFFSET 0)) OR (klaar_door = ANY (ARRAY['OverdrachtAanvaard'::text, 'OverdrachtTeruggegeven'::text]))));
create policy blikken on kring.werk for select to kring_blikken
  using ((mens IS NOT NULL));
create policy lezen on kring.werk for select to kring_app
  using (((regio = current_setting('kring.regio'::text, true)) AND (EXISTS ( SELECT 1
   FROM kring.zaak z
  WHERE ((z.regio = werk.regio) AND (z.id = werk.zaak))
 OFFSET 0))));
create policy nood_zegt on kring.werk for insert to kring_nood
  with check (((soort = 'nood-bekijken'::text) AND (EXISTS ( SELECT 1
   FROM kring.mijn_nood m
  WHERE ((m.regio = werk.regio) AND (m.zaak = werk.zaak) AND (m.id = werk.onderwerp))
 OFFSET 0))));
create policy schrijven on kring.werk for insert to kring_app
  with check ((EXISTS ( SELECT 1
   FROM kring.mijn_zaak m
  WHERE ((m.regio = werk.regio) AND (m.zaak = werk.zaak))
 OFFSET 0)));
create policy vernietigen_lezen on kring.werk for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.werk for delete to kring_vernietiging
  using (true);
create policy wachter on kring.werk for select to kring_wachter
  using (true);
create policy wachter_coach on kring.werk for insert to kring_wachter
  with check (((soort = ANY (ARRAY['coach-bericht'::text, 'coach-onveilig'::text])) AND (rol = 'casusregisseur'::text)));
create policy wachter_legt_terug on kring.werk for update to kring_wachter
  using ((mens IS NOT NULL))
  with check ((mens IS NULL));
create policy wachter_maatje on kring.werk for insert to kring_wachter
  with check (((soort = ANY (ARRAY['maatje-zorgen'::text, 'maatje-bellen'::text])) AND (rol = 'casusregisseur'::text)));
create policy wachter_tik on kring.werk for insert to kring_wachter
  with check (((soort = ANY (ARRAY['tik-goed'::text, 'tik-bellen'::text, 'tik-niet-goed'::text])) AND (rol = 'casusregisseur'::text)));
create policy worker on kring.werk for all to kring_worker
  using (true)
  with check (true);
grant delete on kring.werk to kring_vernietiging;
grant select on kring.werk to kring_app;
grant select on kring.werk to kring_worker;
grant insert (regio, id, zaak, organisatie, rol, soort, onderwerp, gestart_op, klok, vervalt_op, uiterlijk_op, kalender, bron, volgende_op, volgende, waarschuw_rol, escaleer_op, escaleer_rol, spoed, veilig, mens) on kring.werk to kring_app;
grant update (vervalt_op, volgende_op, volgende, escaleer_op, klaar_op, klaar_door, reden_overschrijding, stil_sinds, stil_grond, veilig, mens) on kring.werk to kring_app;
grant select (regio, zaak, mens) on kring.werk to kring_blikken;
grant insert (regio, id, zaak, organisatie, rol, soort, onderwerp, gestart_op, spoed) on kring.werk to kring_nood;
grant select (ctid, regio, id, zaak, organisatie, rol, soort, onderwerp, klaar_op) on kring.werk to kring_vernietiging;
grant insert (regio, id, zaak, organisatie, rol, soort, onderwerp, gestart_op, spoed, veilig, mens) on kring.werk to kring_wachter;
grant select (regio, id, zaak, organisatie, rol, soort, onderwerp, gestart_op, klok, vervalt_op, klaar_op, mens) on kring.werk to kring_wachter;
grant update (mens) on kring.werk to kring_wachter;
grant insert (regio, id, zaak, organisatie, rol, soort, onderwerp, gestart_op, klok, vervalt_op, uiterlijk_op, kalender, bron, volgende_op, volgende, waarschuw_rol, escaleer_op, escaleer_rol, spoed, veilig) on kring.werk to kring_worker;
grant update (organisatie, volgende_op, volgende, klaar_op, klaar_door, reden_overschrijding, veilig, mens) on kring.werk to kring_worker;

create table kring.werkblad (
  regio text not null,
  zaak uuid not null,
  maker uuid not null,
  organisatie uuid not null,
  sector text not null,
  titel uuid not null,
  stap integer not null,
  stand text not null,
  crisis boolean not null default false,
  waarschuwing boolean not null default false,
  gemaakt_op timestamp with time zone not null,
  constraint werkblad_pkey PRIMARY KEY (regio, zaak),
  constraint werkblad_maker_fkey FOREIGN KEY (maker) REFERENCES kring.mens(id) ON DELETE RESTRICT,
  constraint werkblad_regio_organisatie_fkey FOREIGN KEY (regio, organisatie) REFERENCES kring.organisatie(regio, id) ON DELETE RESTRICT,
  constraint werkblad_regio_zaak_fkey FOREIGN KEY (regio, zaak) REFERENCES kring.zaak(regio, id) ON DELETE CASCADE,
  constraint werkblad_sector_check CHECK (sector ~ '^[a-z-]{2,40}$'::text),
  constraint werkblad_stand_check CHECK (stand = ANY (ARRAY['open'::text, 'besloten'::text, 'verstuurd'::text, 'gesloten'::text])),
  constraint werkblad_stap_check CHECK (stap >= 1 AND stap <= 6)
);
alter table kring.werkblad owner to kring_owner;
comment on table kring.werkblad is 'Elk werkblad meldcode: van wie, welke sector, bij welke stap. Geen namen van een gezin. [bewaren: zaak]';
comment on column kring.werkblad.titel is 'De werktitel, als tekst bij de zaak; een stap boven de vijf betekent dat alle stappen gezet zijn.';
CREATE INDEX werkblad_maker ON kring.werkblad USING btree (maker);
CREATE INDEX werkblad_organisatie ON kring.werkblad USING btree (regio, organisatie, gemaakt_op);
alter table kring.werkblad enable row level security;
alter table kring.werkblad force row level security;
create policy bijwerken on kring.werkblad for update to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.mijn_werkblad m
  WHERE ((m.regio = werkblad.regio) AND (m.zaak = werkblad.zaak))
 OFFSET 0)))
  with check ((regio = current_setting('kring.regio'::text, true)));
create policy lezen on kring.werkblad for select to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.mijn_werkblad m
  WHERE ((m.regio = werkblad.regio) AND (m.zaak = werkblad.zaak))
 OFFSET 0)));
create policy openen on kring.werkblad for insert to kring_app
  with check (((stand = 'open'::text) AND (stap = 1) AND (gemaakt_op = (NULLIF(current_setting('kring.nu'::text, true), ''::text))::timestamp with time zone) AND (EXISTS ( SELECT 1
   FROM kring.mijn_opening m
  WHERE ((m.regio = werkblad.regio) AND (m.zaak = werkblad.zaak) AND (m.organisatie = werkblad.organisatie) AND (m.mens = werkblad.maker))
 OFFSET 0))));
create policy vernietigen_lezen on kring.werkblad for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.werkblad for delete to kring_vernietiging
  using (true);
create policy wachter on kring.werkblad for select to kring_wachter
  using (true);
grant delete on kring.werkblad to kring_vernietiging;
grant select on kring.werkblad to kring_app;
grant select on kring.werkblad to kring_wachter;
grant insert (regio, zaak, maker, organisatie, sector, titel, stap, stand, gemaakt_op) on kring.werkblad to kring_app;
grant update (stap, stand, crisis, waarschuwing) on kring.werkblad to kring_app;
grant select (ctid, regio, zaak) on kring.werkblad to kring_vernietiging;

create table kring.werkbladpost (
  regio text not null,
  id uuid not null,
  zaak uuid not null,
  organisatie uuid not null,
  van_organisatie uuid not null,
  mens uuid not null,
  soort text not null,
  acuut boolean not null default false,
  gemeente text not null,
  stand text not null,
  sleutel text,
  cijfer bytea,
  vraag text,
  op timestamp with time zone not null,
  voor timestamp with time zone,
  aangekomen_op timestamp with time zone,
  nummer text,
  informeren_voor timestamp with time zone,
  besloten_op timestamp with time zone,
  terug_op timestamp with time zone,
  terug_tekst uuid,
  gesloten_op timestamp with time zone,
  antwoord text,
  beantwoord_op timestamp with time zone,
  beantwoord_door uuid,
  constraint werkbladpost_pkey PRIMARY KEY (regio, id),
  constraint werkbladpost_beantwoord_door_fkey FOREIGN KEY (beantwoord_door) REFERENCES kring.mens(id) ON DELETE RESTRICT,
  constraint werkbladpost_mens_fkey FOREIGN KEY (mens) REFERENCES kring.mens(id) ON DELETE RESTRICT,
  constraint werkbladpost_regio_organisatie_fkey FOREIGN KEY (regio, organisatie) REFERENCES kring.organisatie(regio, id) ON DELETE RESTRICT,
  constraint werkbladpost_regio_van_organisatie_fkey FOREIGN KEY (regio, van_organisatie) REFERENCES kring.organisatie(regio, id) ON DELETE RESTRICT,
  constraint werkbladpost_regio_zaak_fkey FOREIGN KEY (regio, zaak) REFERENCES kring.zaak(regio, id) ON DELETE CASCADE,
  constraint werkbladpost_antwoord_check CHECK (length(antwoord) <= 22500),
  constraint werkbladpost_check CHECK ((sleutel IS NULL) = (cijfer IS NULL)),
  constraint werkbladpost_check1 CHECK ((soort = 'advies'::text) = (vraag IS NOT NULL)),
  constraint werkbladpost_check2 CHECK (soort <> 'melding'::text OR (stand = 'aangekomen'::text) = (cijfer IS NULL)),
  constraint werkbladpost_check3 CHECK ((stand = 'beantwoord'::text) = (antwoord IS NOT NULL)),
  constraint werkbladpost_check4 CHECK ((antwoord IS NULL) = (beantwoord_op IS NULL) AND (antwoord IS NULL) = (beantwoord_door IS NULL)),
  constraint werkbladpost_soort_check CHECK (soort = ANY (ARRAY['melding'::text, 'advies'::text])),
  constraint werkbladpost_stand_check CHECK (stand = ANY (ARRAY['klaar'::text, 'aangekomen'::text, 'geweigerd'::text, 'beantwoord'::text])),
  constraint werkbladpost_vraag_check CHECK (length(vraag) <= 22500)
);
alter table kring.werkbladpost owner to kring_owner;
comment on table kring.werkbladpost is 'Wat van een werkblad naar Veilig Thuis ging, versleuteld tot het er is, en wat Veilig Thuis liet weten. [bewaren: zaak]';
comment on column kring.werkbladpost.id is 'Bij een melding ook het id van de melding: een zending wordt nooit twee meldingen.';
comment on column kring.werkbladpost.terug_tekst is 'De tekst waarmee Veilig Thuis terugkoppelde; alleen die leest wie op het werkblad staat.';
CREATE INDEX werkbladpost_beantwoord ON kring.werkbladpost USING btree (beantwoord_door) WHERE (beantwoord_door IS NOT NULL);
CREATE INDEX werkbladpost_mens ON kring.werkbladpost USING btree (mens);
CREATE INDEX werkbladpost_naar ON kring.werkbladpost USING btree (regio, organisatie, soort, stand, op);
CREATE INDEX werkbladpost_tekst ON kring.werkbladpost USING btree (regio, terug_tekst) WHERE (terug_tekst IS NOT NULL);
CREATE INDEX werkbladpost_van ON kring.werkbladpost USING btree (regio, van_organisatie);
CREATE INDEX werkbladpost_zaak ON kring.werkbladpost USING btree (regio, zaak);
alter table kring.werkbladpost enable row level security;
alter table kring.werkbladpost force row level security;
create policy beantwoorden on kring.werkbladpost for update to kring_app
  using (((soort = 'advies'::text) AND (stand = 'klaar'::text) AND (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.regio = werkbladpost.regio) AND (i.organisatie = werkbladpost.organisatie) AND (i.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text])))))))
  with check (((stand = 'beantwoord'::text) AND (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.mens = werkbladpost.beantwoord_door) AND (i.nu = werkbladpost.beantwoord_op))))));
create policy bezorgen on kring.werkbladpost for update to kring_app
  using (((soort = 'melding'::text) AND (stand = ANY (ARRAY['klaar'::text, 'aangekomen'::text])) AND (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.regio = werkbladpost.regio) AND (i.organisatie = werkbladpost.organisatie) AND (i.rol = 'systeem'::text))))))
  with check ((regio = current_setting('kring.regio'::text, true)));
create policy laten_weten on kring.werkbladpost for update to kring_app
  using (((soort = 'melding'::text) AND (stand = 'aangekomen'::text) AND (EXISTS ( SELECT 1
   FROM kring.mijn_inhoud m
  WHERE ((m.regio = werkbladpost.regio) AND (m.zaak = werkbladpost.id) AND (m.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text])))
 OFFSET 0))))
  with check (((regio = current_setting('kring.regio'::text, true)) AND (stand = 'aangekomen'::text)));
create policy lezen on kring.werkbladpost for select to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.mijn_werkblad m
  WHERE ((m.regio = werkbladpost.regio) AND (m.zaak = werkbladpost.zaak))
 OFFSET 0)));
create policy lezen_advies on kring.werkbladpost for select to kring_app
  using (((soort = 'advies'::text) AND (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.regio = werkbladpost.regio) AND (i.organisatie = werkbladpost.organisatie) AND (i.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text])))))));
create policy lezen_melding on kring.werkbladpost for select to kring_app
  using (((soort = 'melding'::text) AND (EXISTS ( SELECT 1
   FROM kring.mijn_inhoud m
  WHERE ((m.regio = werkbladpost.regio) AND (m.zaak = werkbladpost.id) AND (m.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text])))
 OFFSET 0))));
create policy lezen_systeem on kring.werkbladpost for select to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.regio = werkbladpost.regio) AND (i.organisatie = werkbladpost.organisatie) AND (i.rol = 'systeem'::text)))));
create policy sturen on kring.werkbladpost for insert to kring_app
  with check (((stand = 'klaar'::text) AND (op = (NULLIF(current_setting('kring.nu'::text, true), ''::text))::timestamp with time zone) AND (EXISTS ( SELECT 1
   FROM kring.mijn_werkblad m
  WHERE ((m.regio = werkbladpost.regio) AND (m.zaak = werkbladpost.zaak) AND (m.mens = werkbladpost.mens) AND (m.organisatie = werkbladpost.van_organisatie))
 OFFSET 0))));
create policy vernietigen_lezen on kring.werkbladpost for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.werkbladpost for delete to kring_vernietiging
  using (true);
grant delete on kring.werkbladpost to kring_vernietiging;
grant select on kring.werkbladpost to kring_app;
grant insert (regio, id, zaak, organisatie, van_organisatie, mens, soort, acuut, gemeente, stand, sleutel, cijfer, vraag, op, voor) on kring.werkbladpost to kring_app;
grant update (stand, sleutel, cijfer, aangekomen_op, nummer, informeren_voor, besloten_op, terug_op, terug_tekst, gesloten_op, antwoord, beantwoord_op, beantwoord_door) on kring.werkbladpost to kring_app;
grant select (ctid, regio, id, zaak, soort, vraag, op, nummer, gesloten_op, beantwoord_op) on kring.werkbladpost to kring_vernietiging;

create table kring.werkfilter (
  regio text not null,
  id uuid not null,
  mens uuid not null,
  naam text not null,
  keuze jsonb not null,
  gemaakt_op timestamp with time zone not null,
  weg_op timestamp with time zone,
  constraint werkfilter_pkey PRIMARY KEY (regio, id),
  constraint werkfilter_mens_fkey FOREIGN KEY (mens) REFERENCES kring.mens(id) ON DELETE RESTRICT,
  constraint werkfilter_regio_fkey FOREIGN KEY (regio) REFERENCES kring.regio(id) ON DELETE RESTRICT,
  constraint werkfilter_naam_check CHECK (length(naam) >= 1 AND length(naam) <= 40)
);
alter table kring.werkfilter owner to kring_owner;
comment on table kring.werkfilter is 'Eigen filters op het eigen werk: soorten en plaatsen, geen zaken. [bewaren: medewerker]';
CREATE INDEX werkfilter_mens ON kring.werkfilter USING btree (regio, mens, gemaakt_op) WHERE (weg_op IS NULL);
alter table kring.werkfilter enable row level security;
alter table kring.werkfilter force row level security;
create policy eigen on kring.werkfilter for select to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.regio = werkfilter.regio) AND (i.mens = werkfilter.mens)))));
create policy maken on kring.werkfilter for insert to kring_app
  with check ((EXISTS ( SELECT 1
   FROM kring.schrijver i
  WHERE ((i.regio = werkfilter.regio) AND (i.mens = werkfilter.mens)))));
create policy vernietigen_lezen on kring.werkfilter for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.werkfilter for delete to kring_vernietiging
  using (true);
create policy wegdoen on kring.werkfilter for update to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.regio = werkfilter.regio) AND (i.mens = werkfilter.mens)))));
grant delete on kring.werkfilter to kring_vernietiging;
grant select on kring.werkfilter to kring_app;
grant insert (regio, id, mens, naam, keuze, gemaakt_op) on kring.werkfilter to kring_app;
grant update (weg_op) on kring.werkfilter to kring_app;
grant select (ctid, regio, id, weg_op) on kring.werkfilter to kring_vernietiging;

create table kring.woningafspraak (
  regio text not null,
  id uuid not null,
  gemeente text not null,
  jaar integer not null,
  afgesproken integer not null,
  aangeboden integer not null,
  met text not null,
  mens uuid not null,
  op timestamp with time zone not null,
  constraint woningafspraak_pkey PRIMARY KEY (regio, id),
  constraint woningafspraak_regio_gemeente_jaar_key UNIQUE (regio, gemeente, jaar),
  constraint woningafspraak_mens_fkey FOREIGN KEY (mens) REFERENCES kring.mens(id) ON DELETE RESTRICT,
  constraint woningafspraak_regio_fkey FOREIGN KEY (regio) REFERENCES kring.regio(id) ON DELETE RESTRICT,
  constraint woningafspraak_aangeboden_check CHECK (aangeboden >= 0 AND aangeboden <= 10000),
  constraint woningafspraak_afgesproken_check CHECK (afgesproken >= 0 AND afgesproken <= 10000),
  constraint woningafspraak_gemeente_check CHECK (length(gemeente) >= 1 AND length(gemeente) <= 100),
  constraint woningafspraak_jaar_check CHECK (jaar >= 2000 AND jaar <= 2200),
  constraint woningafspraak_met_check CHECK (length(met) >= 1 AND length(met) <= 200)
);
alter table kring.woningafspraak owner to kring_owner;
comment on table kring.woningafspraak is 'Afgesproken en aangeboden woningen voor uitstroom, per gemeente en jaar. [bewaren: naslag]';
CREATE INDEX woningafspraak_mens ON kring.woningafspraak USING btree (mens);
alter table kring.woningafspraak enable row level security;
alter table kring.woningafspraak force row level security;
create policy bijwerken on kring.woningafspraak for update to kring_app
  using (((regio = current_setting('kring.regio'::text, true)) AND (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE (i.rol = 'beleidsmedewerker'::text)))))
  with check (((regio = current_setting('kring.regio'::text, true)) AND (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.mens = woningafspraak.mens) AND (i.nu = woningafspraak.op) AND (i.rol = 'beleidsmedewerker'::text))))));
create policy lezen on kring.woningafspraak for select to kring_app
  using (((regio = current_setting('kring.regio'::text, true)) AND (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE (i.rol = ANY (ARRAY['beleidsmedewerker'::text, 'procesregisseur'::text, 'plaatsingscoordinator'::text, 'opvangmedewerker'::text]))))));
create policy schrijven on kring.woningafspraak for insert to kring_app
  with check (((regio = current_setting('kring.regio'::text, true)) AND (EXISTS ( SELECT 1
   FROM kring.schrijver i
  WHERE ((i.mens = woningafspraak.mens) AND (i.nu = woningafspraak.op) AND (i.rol = 'beleidsmedewerker'::text))))));
grant select on kring.woningafspraak to kring_app;
grant insert (regio, id, gemeente, jaar, afgesproken, aangeboden, met, mens, op) on kring.woningafspraak to kring_app;
grant update (afgesproken, aangeboden, met, mens, op) on kring.woningafspraak to kring_app;

create table kring.zaak (
  regio text not null,
  id uuid not null,
  soort text not null,
  nummer text not null,
  organisatie uuid not null,
  gemeente text not null,
  status text not null,
  fase text,
  urgentie text not null,
  urgentie_reden text,
  meldbron text,
  uit_zaak uuid,
  vervolg_zaak uuid,
  open boolean not null,
  geopend_op timestamp with time zone not null,
  gesloten_op timestamp with time zone,
  gewijzigd_op timestamp with time zone not null,
  bewaartermijn_start timestamp with time zone not null,
  blik_op timestamp with time zone not null default COALESCE((NULLIF(current_setting('kring.nu'::text, true), ''::text))::timestamp with time zone, now()),
  eerder uuid[] not null default '{}'::uuid[],
  code_rood_op timestamp with time zone,
  acuut_op timestamp with time zone,
  constraint zaak_pkey PRIMARY KEY (regio, id),
  constraint zaak_regio_nummer_key UNIQUE (regio, nummer),
  constraint zaak_regio_fkey FOREIGN KEY (regio) REFERENCES kring.regio(id) ON DELETE RESTRICT,
  constraint zaak_regio_organisatie_fkey FOREIGN KEY (regio, organisatie) REFERENCES kring.organisatie(regio, id) ON DELETE RESTRICT,
  constraint zaak_regio_uit_zaak_fkey FOREIGN KEY (regio, uit_zaak) REFERENCES kring.zaak(regio, id) ON DELETE RESTRICT,
  constraint zaak_check CHECK (open = (gesloten_op IS NULL)),
  constraint zaak_meldbron_check CHECK (meldbron = ANY (ARRAY['bewoner'::text, 'professional'::text, 'politie'::text, 'betrokkene'::text, 'ambtshalve'::text])),
  constraint zaak_soort_check CHECK (soort = ANY (ARRAY['melding'::text, 'casus'::text, 'opvang'::text, 'bespreking'::text, 'alarm'::text, 'werkblad'::text, 'huisverbod'::text])),
  constraint zaak_urgentie_check CHECK (urgentie = ANY (ARRAY['acuut'::text, 'hoog'::text, 'gewoon'::text]))
);
alter table kring.zaak owner to kring_owner;
comment on table kring.zaak is 'Een melding, casus, huisverbod, verblijf in de opvang, bespreking, alarmaansluiting of werkblad: kenmerken zonder namen. [bewaren: zaak]';
comment on column kring.zaak.blik_op is 'Wanneer iemand van de houder voor het laatst keek, op een uur nauwkeurig.';
comment on column kring.zaak.eerder is 'Eerdere meldingen over dezelfde mensen, bevestigd bij de aanname.';
comment on column kring.zaak.code_rood_op is 'Sinds wanneer deze casus Code Rood heeft; leeg: niet.';
comment on column kring.zaak.acuut_op is 'Sinds wanneer acuut gevaar gemerkt is en nog niemand vastlegde wat er gedaan is; leeg: niet.';
CREATE INDEX zaak_blik ON kring.zaak USING btree (regio, urgentie, blik_op, id) WHERE open;
CREATE INDEX zaak_bovenaan ON kring.zaak USING btree (regio, ((code_rood_op IS NOT NULL)), acuut_op) WHERE (open AND ((code_rood_op IS NOT NULL) OR (acuut_op IS NOT NULL)));
CREATE INDEX zaak_eerder ON kring.zaak USING gin (eerder) WHERE (eerder <> '{}'::uuid[]);
CREATE INDEX zaak_herhaald ON kring.zaak USING btree (regio, geopend_op, id) WHERE (eerder <> '{}'::uuid[]);
CREATE INDEX zaak_lijst ON kring.zaak USING btree (regio, soort, open, geopend_op DESC, id);
CREATE INDEX zaak_rij ON kring.zaak USING btree (regio, soort, open, ((array_position(ARRAY['acuut'::text, 'hoog'::text, 'gewoon'::text], urgentie) - 1)), geopend_op, id);
CREATE INDEX zaak_stil ON kring.zaak USING btree (regio, soort, gewijzigd_op, id) WHERE open;
CREATE INDEX zaak_uit ON kring.zaak USING btree (regio, uit_zaak) WHERE (uit_zaak IS NOT NULL);
CREATE INDEX zaak_zonder_vervolg ON kring.zaak USING btree (regio, geopend_op, id) WHERE (open AND (soort = 'casus'::text) AND (gewijzigd_op = geopend_op));
CREATE TRIGGER aanbod_bewaakt BEFORE UPDATE ON kring.zaak FOR EACH ROW WHEN (((CURRENT_USER = 'kring_app'::name) AND (old.soort <> ALL (ARRAY['bespreking'::text, 'werkblad'::text])))) EXECUTE FUNCTION kring.bewaak_aanbod();
CREATE TRIGGER sper_erft AFTER INSERT ON kring.zaak FOR EACH ROW WHEN (((new.uit_zaak IS NOT NULL) AND (new.soort = ANY (ARRAY['melding'::text, 'casus'::text, 'huisverbod'::text, 'opvang'::text])))) EXECUTE FUNCTION kring.erf_sper();
CREATE CONSTRAINT TRIGGER zaak_heeft_houder AFTER INSERT OR UPDATE OF open ON kring.zaak DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION kring.bewaak_houder();
alter table kring.zaak enable row level security;
alter table kring.zaak force row level security;
create policy aan_tafel on kring.zaak for select to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.mijn_tafel m
  WHERE ((m.regio = zaak.regio) AND (m.zaak = zaak.id))
 OFFSET 0)));
create policy bijwerken on kring.zaak for update to kring_app
  using (((regio = current_setting('kring.regio'::text, true)) AND (EXISTS ( SELECT 1
   FROM kring.betrokkenheid b,
    kring.ik i
  WHERE ((b.regio = zaak.regio) AND (b.zaak = zaak.id) AND (b.organisatie = i.organisatie) AND ((b.mens IS NULL) OR (b.mens = i.mens)) AND (b.van <= i.nu) AND ((b.tot IS NULL) OR (b.tot > i.nu)) AND (i.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text, 'casusregisseur'::text, 'teamcoordinator'::text, 'hulpofficier'::text, 'burgemeester'::text, 'medewerker-huisverbod'::text, 'plaatsingscoordinator'::text, 'opvangmedewerker'::text])))
 OFFSET 0)) AND (NOT (EXISTS ( SELECT 1
   FROM kring.sper s,
    kring.ik i
  WHERE ((s.regio = zaak.regio) AND (s.zaak = zaak.id) AND (s.mens = i.mens) AND (s.van <= i.nu) AND ((s.tot IS NULL) OR (s.tot > i.nu)))
 OFFSET 0)))))
  with check ((regio = current_setting('kring.regio'::text, true)));
create policy bijwerken_aan_tafel on kring.zaak for update to kring_app
  using (((soort = 'bespreking'::text) AND (EXISTS ( SELECT 1
   FROM kring.mijn_tafel m
  WHERE ((m.regio = zaak.regio) AND (m.zaak = zaak.id))
 OFFSET 0))))
  with check ((regio = current_setting('kring.regio'::text, true)));
create policy bijwerken_werkblad on kring.zaak for update to kring_app
  using (((soort = 'werkblad'::text) AND (EXISTS ( SELECT 1
   FROM kring.mijn_werkblad m
  WHERE ((m.regio = zaak.regio) AND (m.zaak = zaak.id))
 OFFSET 0))))
  with check ((regio = current_setting('kring.regio'::text, true)));
create policy bijwerken_worker on kring.zaak for update to kring_worker
  using ((regio = current_setting('kring.regio'::text, true)))
  with check ((regio = current_setting('kring.regio'::text, true)));
create policy blikken on kring.zaak for select to kring_blikken
  using (true);
create policy levering on kring.zaak for select to kring_levering
  using ((soort = 'melding'::text));
create policy lezen on kring.zaak for select to kring_app
  using (((regio = current_setting('kring.regio'::text, true)) AND ((EXISTS ( SELECT 1
   FROM kring.betrokkenheid b,
    kring.ik i
  WHERE ((b.regio = zaak.regio) AND (b.zaak = zaak.id) AND (b.organisatie = i.organisatie) AND ((b.mens IS NULL) OR (b.mens = i.mens)) AND (b.van <= i.nu) AND ((b.tot IS NULL) OR (b.tot > i.nu)) AND (i.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text, 'casusregisseur'::text, 'teamcoordinator'::text, 'hulpofficier'::text, 'burgemeester'::text, 'medewerker-huisverbod'::text, 'plaatsingscoordinator'::text, 'opvangmedewerker'::text])))
 OFFSET 0)) OR (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.organisatie = zaak.organisatie) AND (i.nu = zaak.geopend_op) AND (i.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text, 'casusregisseur'::text, 'teamcoordinator'::text, 'hulpofficier'::text, 'burgemeester'::text]))))) OR (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE (i.rol = 'procesregisseur'::text)))) AND (NOT (EXISTS ( SELECT 1
   FROM kring.sper s,
    kring.ik i
  WHERE ((s.regio = zaak.regio) AND (s.zaak = zaak.id) AND (s.mens = i.mens) AND (s.van <= i.nu) AND ((s.tot IS NULL) OR (s.tot > i.nu)))
 OFFSET 0)))));
create policy lezen_worker on kring.zaak for select to kring_worker
  using ((regio = current_setting('kring.regio'::text, true)));
create policy nood on kring.zaak for select to kring_nood
  using ((soort = ANY (ARRAY['melding'::text, 'casus'::text, 'opvang'::text])));
create policy op_werkblad on kring.zaak for select to kring_app
  using (((soort = 'werkblad'::text) AND (EXISTS ( SELECT 1
   FROM kring.mijn_werkblad m
  WHERE ((m.regio = zaak.regio) AND (m.zaak = zaak.id))
 OFFSET 0))));
create policy openen on kring.zaak for insert to kring_app
  with check (((regio = current_setting('kring.regio'::text, true)) AND (soort = ANY (ARRAY['melding'::text, 'casus'::text])) AND (EXISTS ( SELECT 1
   FROM kring.schrijver i
  WHERE ((i.organisatie = zaak.organisatie) AND (i.nu = zaak.geopend_op) AND (i.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text, 'casusregisseur'::text, 'teamcoordinator'::text])))))));
create policy openen_aan_tafel on kring.zaak for insert to kring_app
  with check (((soort = 'bespreking'::text) AND (regio = current_setting('kring.regio'::text, true)) AND (EXISTS ( SELECT 1
   FROM kring.schrijver i
  WHERE ((i.organisatie = zaak.organisatie) AND (i.nu = zaak.geopend_op) AND (i.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text, 'casusregisseur'::text, 'teamcoordinator'::text, 'hulpofficier'::text, 'burgemeester'::text, 'systeem'::text])))))));
create policy openen_alarm on kring.zaak for insert to kring_app
  with check (((soort = 'alarm'::text) AND (regio = current_setting('kring.regio'::text, true)) AND (EXISTS ( SELECT 1
   FROM kring.schrijver i
  WHERE ((i.organisatie = zaak.organisatie) AND (i.nu = zaak.geopend_op) AND (i.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text, 'casusregisseur'::text, 'teamcoordinator'::text])))))));
create policy openen_huisverbod on kring.zaak for insert to kring_app
  with check (((regio = current_setting('kring.regio'::text, true)) AND (soort = 'huisverbod'::text) AND (EXISTS ( SELECT 1
   FROM kring.schrijver i
  WHERE ((i.organisatie = zaak.organisatie) AND (i.nu = zaak.geopend_op) AND (i.rol = ANY (ARRAY['hulpofficier'::text, 'burgemeester'::text])))))));
create policy openen_opvang on kring.zaak for insert to kring_app
  with check (((regio = current_setting('kring.regio'::text, true)) AND (soort = 'opvang'::text) AND (EXISTS ( SELECT 1
   FROM kring.schrijver i
  WHERE ((i.organisatie = zaak.organisatie) AND (i.nu = zaak.geopend_op) AND (i.rol = ANY (ARRAY['plaatsingscoordinator'::text, 'opvangmedewerker'::text])))))));
create policy openen_systeem on kring.zaak for insert to kring_app
  with check (((soort = 'melding'::text) AND (meldbron = 'politie'::text) AND (EXISTS ( SELECT 1
   FROM kring.schrijver i,
    kring.post_in p
  WHERE ((i.rol = 'systeem'::text) AND (i.organisatie = zaak.organisatie) AND (i.nu = zaak.geopend_op) AND (p.regio = zaak.regio) AND (p.id = zaak.id) AND (p.stand = 'ontvangen'::text))))));
create policy openen_uit_werkblad on kring.zaak for insert to kring_app
  with check (((soort = 'melding'::text) AND (meldbron = 'professional'::text) AND (EXISTS ( SELECT 1
   FROM kring.schrijver i,
    kring.werkbladpost p
  WHERE ((i.rol = 'systeem'::text) AND (i.organisatie = zaak.organisatie) AND (i.nu = zaak.geopend_op) AND (p.regio = zaak.regio) AND (p.id = zaak.id) AND (p.organisatie = zaak.organisatie) AND (p.soort = 'melding'::text) AND (p.stand = 'klaar'::text))))));
create policy openen_werkblad on kring.zaak for insert to kring_app
  with check (((regio = current_setting('kring.regio'::text, true)) AND (soort = 'werkblad'::text) AND (EXISTS ( SELECT 1
   FROM kring.schrijver i
  WHERE ((i.organisatie = zaak.organisatie) AND (i.nu = zaak.geopend_op) AND (i.rol = ANY (ARRAY['professional'::text, 'aandachtsfunctionaris'::text])))))));
create policy opening_opvang on kring.zaak for select to kring_app
  using (((regio = current_setting('kring.regio'::text, true)) AND (soort = 'opvang'::text) AND (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.organisatie = zaak.organisatie) AND (i.nu = zaak.geopend_op) AND (i.rol = ANY (ARRAY['plaatsingscoordinator'::text, 'opvangmedewerker'::text]))))) AND (NOT (EXISTS ( SELECT 1
   FROM kring.sper s,
    kring.ik i
  WHERE ((s.regio = zaak.regio) AND (s.zaak = zaak.id) AND (s.mens = i.mens) AND (s.van <= i.nu) AND ((s.tot IS NULL) OR (s.tot > i.nu)))
 OFFSET 0)))));
create policy opening_systeem on kring.zaak for select to kring_app
  using ((EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.rol = 'systeem'::text) AND (i.regio = zaak.regio) AND (i.organisatie = zaak.organisatie) AND (i.nu = zaak.geopend_op)))));
create policy opening_werkblad on kring.zaak for select to kring_app
  using (((regio = current_setting('kring.regio'::text, true)) AND (soort = 'werkblad'::text) AND (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE ((i.organisatie = zaak.organisatie) AND (i.nu = zaak.geopend_op) AND (i.rol = ANY (ARRAY['professional'::text, 'aandachtsfunctionaris'::text]))))) AND (NOT (EXISTS ( SELECT 1
   FROM kring.sper s,
    kring.ik i
  WHERE ((s.regio = zaak.regio) AND (s.zaak = zaak.id) AND (s.mens = i.mens) AND (s.van <= i.nu) AND ((s.tot IS NULL) OR (s.tot > i.nu)))
 OFFSET 0)))));
create policy teller on kring.zaak for select to kring_teller
  using (true);
create policy vernietigen_lezen on kring.zaak for select to kring_vernietiging
  using (true);
create policy vernietigen_los on kring.zaak for update to kring_vernietiging
  using (true)
  with check (true);
create policy vernietigen_weg on kring.zaak for delete to kring_vernietiging
  using (true);
create policy wachter on kring.zaak for select to kring_wachter
  using (true);
create policy wachter_blik on kring.zaak for update to kring_wachter
  using (true)
  with check (true);
create policy werkblad_apart on kring.zaak as restrictive for all to kring_app
  using (((soort <> 'werkblad'::text) OR (EXISTS ( SELECT 1
   FROM kring.ik i
  WHERE (i.rol = ANY (ARRAY['professional'::text, 'aandachtsfunctionaris'::text]))))));
grant delete on kring.zaak to kring_vernietiging;
grant select on kring.zaak to kring_app;
grant select on kring.zaak to kring_wachter;
grant select on kring.zaak to kring_worker;
grant insert (regio, id, soort, nummer, organisatie, gemeente, status, fase, urgentie, urgentie_reden, meldbron, uit_zaak, open, geopend_op, gewijzigd_op, bewaartermijn_start, eerder, acuut_op) on kring.zaak to kring_app;
grant update (status, fase, urgentie, urgentie_reden, vervolg_zaak, open, gesloten_op, gewijzigd_op, bewaartermijn_start, code_rood_op, acuut_op) on kring.zaak to kring_app;
grant select (regio, id, soort, nummer) on kring.zaak to kring_blikken;
grant select (regio, id, soort, nummer, organisatie, open, geopend_op, gesloten_op) on kring.zaak to kring_levering;
grant select (regio, id, soort, nummer, gemeente, status, urgentie, open, geopend_op, code_rood_op, acuut_op) on kring.zaak to kring_nood;
grant select (regio, id, gemeente) on kring.zaak to kring_teller;
grant select (ctid, regio, id, soort, nummer, uit_zaak, vervolg_zaak, open, gesloten_op, bewaartermijn_start, eerder) on kring.zaak to kring_vernietiging;
grant update (uit_zaak, vervolg_zaak, eerder) on kring.zaak to kring_vernietiging;
grant update (blik_op) on kring.zaak to kring_wachter;
grant update (organisatie, status, fase, urgentie, urgentie_reden, vervolg_zaak, open, gesloten_op, gewijzigd_op, bewaartermijn_start) on kring.zaak to kring_worker;

create table kring.zaak_persoon (
  regio text not null,
  zaak uuid not null,
  persoon uuid not null,
  constraint zaak_persoon_pkey PRIMARY KEY (regio, zaak, persoon),
  constraint zaak_persoon_regio_persoon_fkey FOREIGN KEY (regio, persoon) REFERENCES kring.persoon(regio, id) ON DELETE CASCADE,
  constraint zaak_persoon_regio_zaak_fkey FOREIGN KEY (regio, zaak) REFERENCES kring.zaak(regio, id) ON DELETE CASCADE
);
alter table kring.zaak_persoon owner to kring_owner;
comment on table kring.zaak_persoon is 'Welke personen bij welke zaak horen. [bewaren: zaak]';
CREATE INDEX zaak_persoon_persoon ON kring.zaak_persoon USING btree (regio, persoon, zaak);
CREATE TRIGGER persoon_bewaakt AFTER INSERT ON kring.zaak_persoon FOR EACH ROW WHEN ((CURRENT_USER = 'kring_app'::name)) EXECUTE FUNCTION kring.bewaak_persoon();
alter table kring.zaak_persoon enable row level security;
alter table kring.zaak_persoon force row level security;
create policy blikken on kring.zaak_persoon for select to kring_blikken
  using (true);
create policy levering on kring.zaak_persoon for select to kring_levering
  using (true);
create policy lezen on kring.zaak_persoon for select to kring_app
  using (((regio = current_setting('kring.regio'::text, true)) AND (EXISTS ( SELECT 1
   FROM kring.betrokkenheid b,
    kring.ik i
  WHERE ((b.regio = zaak_persoon.regio) AND (b.zaak = zaak_persoon.zaak) AND (b.organisatie = i.organisatie) AND ((b.mens IS NULL) OR (b.mens = i.mens)) AND (b.als = ANY (ARRAY['houder'::text, 'betrokken'::text])) AND (b.van <= i.nu) AND ((b.tot IS NULL) OR (b.tot > i.nu)) AND (i.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text, 'casusregisseur'::text, 'teamcoordinator'::text, 'hulpofficier'::text, 'burgemeester'::text, 'medewerker-huisverbod'::text, 'plaatsingscoordinator'::text, 'opvangmedewerker'::text])))
 OFFSET 0)) AND (NOT (EXISTS ( SELECT 1
   FROM kring.sper s,
    kring.ik i
  WHERE ((s.regio = zaak_persoon.regio) AND (s.zaak = zaak_persoon.zaak) AND (s.mens = i.mens) AND (s.van <= i.nu) AND ((s.tot IS NULL) OR (s.tot > i.nu)))
 OFFSET 0)))));
create policy nood on kring.zaak_persoon for select to kring_nood
  using (true);
create policy schrijven on kring.zaak_persoon for insert to kring_app
  with check ((EXISTS ( SELECT 1
   FROM kring.mijn_zaak m
  WHERE ((m.regio = zaak_persoon.regio) AND (m.zaak = zaak_persoon.zaak))
 OFFSET 0)));
create policy vernietigen_lezen on kring.zaak_persoon for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.zaak_persoon for delete to kring_vernietiging
  using (true);
create policy wachter on kring.zaak_persoon for select to kring_wachter
  using (true);
grant delete on kring.zaak_persoon to kring_vernietiging;
grant select on kring.zaak_persoon to kring_app;
grant insert (regio, zaak, persoon) on kring.zaak_persoon to kring_app;
grant select (regio, zaak, persoon) on kring.zaak_persoon to kring_blikken;
grant select (regio, zaak, persoon) on kring.zaak_persoon to kring_levering;
grant select (regio, zaak, persoon) on kring.zaak_persoon to kring_nood;
grant select (ctid, regio, zaak, persoon) on kring.zaak_persoon to kring_vernietiging;
grant select (xmin, regio, zaak, persoon) on kring.zaak_persoon to kring_wachter;

create table kring.zaaksleutel (
  regio text not null,
  zaak uuid not null,
  plek bigint not null,
  constraint zaaksleutel_pkey PRIMARY KEY (regio, zaak),
  constraint zaaksleutel_regio_zaak_fkey FOREIGN KEY (regio, zaak) REFERENCES kring.zaak(regio, id) ON DELETE CASCADE,
  constraint zaaksleutel_plek_check CHECK (plek > 0)
);
alter table kring.zaaksleutel owner to kring_owner;
comment on table kring.zaaksleutel is 'Op welke plek buiten de database de sleutel van een zaak ligt: een nummer, geen sleutel. [bewaren: zaak]';
CREATE INDEX zaaksleutel_plek ON kring.zaaksleutel USING btree (plek);
CREATE TRIGGER sleutel_over AFTER DELETE ON kring.zaaksleutel FOR EACH ROW EXECUTE FUNCTION kring.sleutel_over();
alter table kring.zaaksleutel enable row level security;
alter table kring.zaaksleutel force row level security;
create policy schrijven on kring.zaaksleutel for insert to kring_app
  with check ((EXISTS ( SELECT 1
   FROM kring.schrijver s
  WHERE (s.regio = zaaksleutel.regio))));
create policy vernietigen_lezen on kring.zaaksleutel for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.zaaksleutel for delete to kring_vernietiging
  using (true);
create policy wachter on kring.zaaksleutel for select to kring_wachter
  using (true);
grant delete on kring.zaaksleutel to kring_vernietiging;
grant insert (regio, zaak, plek) on kring.zaaksleutel to kring_app;
grant select (ctid, regio, zaak, plek) on kring.zaaksleutel to kring_vernietiging;
grant select (regio, zaak, plek) on kring.zaaksleutel to kring_wachter;

create table kring.zoekkaart (
  regio text not null,
  zaak uuid not null,
  persoon uuid not null,
  organisatie uuid not null,
  voornamen text not null,
  tussenvoegsel text not null,
  achternaam text not null,
  geboortedatum text not null,
  postcode text,
  huisnummer text,
  bsn_spoor text,
  gemeld_op timestamp with time zone not null,
  nummer text not null,
  constraint zoekkaart_pkey PRIMARY KEY (regio, zaak, persoon),
  constraint zoekkaart_regio_zaak_persoon_fkey FOREIGN KEY (regio, zaak, persoon) REFERENCES kring.zaak_persoon(regio, zaak, persoon) ON DELETE CASCADE
);
alter table kring.zoekkaart owner to kring_owner;
comment on table kring.zoekkaart is 'Waarmee Veilig Thuis eerdere meldingen terugvindt: kenmerken, geen inhoud. [bewaren: zaak]';
alter table kring.zoekkaart enable row level security;
alter table kring.zoekkaart force row level security;
create policy schrijven on kring.zoekkaart for insert to kring_app
  with check (((regio = current_setting('kring.regio'::text, true)) AND (EXISTS ( SELECT 1
   FROM kring.schrijver i
  WHERE ((i.organisatie = zoekkaart.organisatie) AND (i.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text])))))));
create policy schrijven_systeem on kring.zoekkaart for insert to kring_app
  with check ((EXISTS ( SELECT 1
   FROM kring.mijn_opening m
  WHERE ((m.regio = zoekkaart.regio) AND (m.zaak = zoekkaart.zaak) AND (m.organisatie = zoekkaart.organisatie) AND (m.rol = 'systeem'::text))
 OFFSET 0)));
create policy vernietigen_lezen on kring.zoekkaart for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.zoekkaart for delete to kring_vernietiging
  using (true);
create policy zoeken on kring.zoekkaart for select to kring_app
  using (((regio = current_setting('kring.regio'::text, true)) AND (organisatie = ( SELECT i.organisatie
   FROM kring.ik i
  WHERE (i.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text])))) AND (NOT (EXISTS ( SELECT 1
   FROM kring.sper s,
    kring.ik i
  WHERE ((s.regio = zoekkaart.regio) AND (s.zaak = zoekkaart.zaak) AND (s.mens = i.mens) AND (s.van <= i.nu) AND ((s.tot IS NULL) OR (s.tot > i.nu)))
 OFFSET 0)))));
grant delete on kring.zoekkaart to kring_vernietiging;
grant select on kring.zoekkaart to kring_app;
grant insert (regio, zaak, persoon, organisatie, voornamen, tussenvoegsel, achternaam, geboortedatum, postcode, huisnummer, bsn_spoor, gemeld_op, nummer) on kring.zoekkaart to kring_app;
grant select (ctid, regio, zaak, persoon, nummer) on kring.zoekkaart to kring_vernietiging;

create table kring.zoeksleutel (
  regio text not null,
  sleutel text not null,
  zaak uuid not null,
  persoon uuid not null,
  organisatie uuid not null,
  constraint zoeksleutel_pkey PRIMARY KEY (regio, sleutel, zaak, persoon),
  constraint zoeksleutel_regio_zaak_persoon_fkey FOREIGN KEY (regio, zaak, persoon) REFERENCES kring.zaak_persoon(regio, zaak, persoon) ON DELETE CASCADE
);
alter table kring.zoeksleutel owner to kring_owner;
comment on table kring.zoeksleutel is 'Blokkeersleutels: klank en geboortejaar, voornaam en datum, geboortedag, adres, BSN-spoor. [bewaren: zaak]';
CREATE INDEX zoeksleutel_kaart ON kring.zoeksleutel USING btree (regio, zaak, persoon);
alter table kring.zoeksleutel enable row level security;
alter table kring.zoeksleutel force row level security;
create policy schrijven on kring.zoeksleutel for insert to kring_app
  with check (((regio = current_setting('kring.regio'::text, true)) AND (EXISTS ( SELECT 1
   FROM kring.schrijver i
  WHERE ((i.organisatie = zoeksleutel.organisatie) AND (i.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text])))))));
create policy schrijven_kring on kring.zoeksleutel for insert to kring_app
  with check ((EXISTS ( SELECT 1
   FROM kring.mijn_zaak m
  WHERE ((m.regio = zoeksleutel.regio) AND (m.zaak = zoeksleutel.zaak) AND (m.organisatie = zoeksleutel.organisatie) AND (m.rol = ANY (ARRAY['casusregisseur'::text, 'teamcoordinator'::text])))
 OFFSET 0)));
create policy schrijven_systeem on kring.zoeksleutel for insert to kring_app
  with check ((EXISTS ( SELECT 1
   FROM kring.mijn_opening m
  WHERE ((m.regio = zoeksleutel.regio) AND (m.zaak = zoeksleutel.zaak) AND (m.organisatie = zoeksleutel.organisatie) AND (m.rol = 'systeem'::text))
 OFFSET 0)));
create policy vernietigen_lezen on kring.zoeksleutel for select to kring_vernietiging
  using (true);
create policy vernietigen_weg on kring.zoeksleutel for delete to kring_vernietiging
  using (true);
create policy zoeken on kring.zoeksleutel for select to kring_app
  using (((regio = current_setting('kring.regio'::text, true)) AND (organisatie = ( SELECT i.organisatie
   FROM kring.ik i
  WHERE (i.rol = ANY (ARRAY['medewerker-veilig-thuis'::text, 'gedragswetenschapper'::text]))))));
create policy zoeken_kring on kring.zoeksleutel for select to kring_app
  using (((regio = current_setting('kring.regio'::text, true)) AND (EXISTS ( SELECT 1
   FROM kring.zaak_persoon zp
  WHERE ((zp.regio = zoeksleutel.regio) AND (zp.persoon = zoeksleutel.persoon))
 OFFSET 0))));
grant delete on kring.zoeksleutel to kring_vernietiging;
grant select on kring.zoeksleutel to kring_app;
grant insert (regio, sleutel, zaak, persoon, organisatie) on kring.zoeksleutel to kring_app;
grant select (ctid, regio, zaak, persoon) on kring.zoeksleutel to kring_vernietiging;

CREATE OR REPLACE FUNCTION kring.antwoord_dossier(p_id uuid, p_sper uuid, p_wat text)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
declare
  mij record;
  s record;
begin
  select i.* into mij from ik i where i.rol = 'privacyfunctionaris';
  if not found or p_wat not in ('open', 'blijft') then return null; end if;
  -- never one's own
  select x.*, z.nummer into s from sper x join zaak z on z.regio = x.regio and z.id = x.zaak
   where x.regio = mij.regio and x.id = p_sper and x.mens <> mij.mens and x.tot is null and x.grond not in ('spoor', 'geerfd');
  if not found then return null; end if;
  if p_wat = 'open' then
    update sper x set tot = mij.nu where x.regio = mij.regio and x.zaak = s.zaak and x.mens = s.mens and x.tot is null and x.grond not in ('spoor', 'geerfd');
    -- what only inherited opens too, unless another case of the file was closed for this person by itself, or a track keeps them beside it
    if not exists (select 1 from sper x where x.regio = mij.regio and x.mens = s.mens and x.tot is null and x.grond <> 'geerfd'
                     and x.zaak in (select dossier_van(mij.regio, s.zaak))) then
      update sper x set tot = mij.nu where x.regio = mij.regio and x.mens = s.mens and x.tot is null and x.grond = 'geerfd'
         and x.zaak in (select dossier_van(mij.regio, s.zaak));
    end if;
  end if;
  insert into sperlog (regio, id, sper, zaak, nummer, mens, wat, door, rol, op)
    values (mij.regio, p_id, p_sper, s.zaak, s.nummer, s.mens, p_wat, mij.mens, mij.rol, mij.nu);
  return p_wat;
end $function$;
alter function kring.antwoord_dossier(uuid,uuid,text) owner to kring_wachter;
comment on function kring.antwoord_dossier(uuid,uuid,text) is 'Een privacyfunctionaris heft een sper op of laat haar staan, nooit de eigen; leeg: zo een sper is er niet.';
revoke all on function kring.antwoord_dossier(uuid,uuid,text) from public;
grant execute on function kring.antwoord_dossier(uuid,uuid,text) to kring_app;

CREATE OR REPLACE FUNCTION kring.apparaat_bezet(p_zaak uuid, p_apparaat text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
  select exists (select 1 from aansluiting a join mijn_inhoud m on m.regio = a.regio
    where m.zaak = p_zaak and a.zaak <> p_zaak and a.apparaat = p_apparaat and a.stand = 'loopt')
$function$;
alter function kring.apparaat_bezet(uuid,text) owner to kring_wachter;
comment on function kring.apparaat_bezet(uuid,text) is 'Of een apparaat al bij een andere aansluiting loopt: ja of nee.';
revoke all on function kring.apparaat_bezet(uuid,text) from public;
grant execute on function kring.apparaat_bezet(uuid,text) to kring_app;

CREATE OR REPLACE FUNCTION kring.atw_einde(p_van date, p_dagen integer)
 RETURNS date
 LANGUAGE plpgsql
 IMMUTABLE PARALLEL SAFE
 SET search_path TO 'kring'
AS $function$
declare laatste date := p_van + p_dagen; vrij date[]; dag date; werk integer := 0;
begin
  vrij := kring.feestdagen(extract(year from p_van)::integer) || kring.feestdagen(extract(year from p_van)::integer + 1);
  if p_dagen >= 3 then
    dag := p_van;
    loop
      dag := dag + 1;
      if extract(isodow from dag) < 6 and not dag = any (vrij) then werk := werk + 1; end if;
      exit when werk = 2;
    end loop;
    laatste := greatest(laatste, dag);
  end if;
  while extract(isodow from laatste) > 5 or laatste = any (vrij) loop laatste := laatste + 1; end loop;
  return laatste;
end $function$;
alter function kring.atw_einde(date,integer) owner to kring_owner;
comment on function kring.atw_einde(date,integer) is 'De laatste dag van een termijn in dagen, naar de Algemene termijnenwet.';
revoke all on function kring.atw_einde(date,integer) from public;
grant execute on function kring.atw_einde(date,integer) to kring_teller;

CREATE OR REPLACE FUNCTION kring.bed_past(p_regio text, p_naar uuid[], p_volwassenen integer, p_kinderen integer, p_groep text, p_behoeften text[], p_kleur text, p_mijd_provincies text[])
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
  select exists (select 1 from plek p where p.regio = p_regio and p.regio = current_setting('kring.regio', true) and p.organisatie = any (p_naar) and p.stand = 'vrij'
     and p.volwassenen >= p_volwassenen and p.kinderen >= p_kinderen
     and (p_groep is null or cardinality(p.groepen) = 0 or p_groep = any (p.groepen))
     and p.geschikt @> p_behoeften
     and array_position(array['groen', 'oranje', 'rood'], p.kleur) >= array_position(array['groen', 'oranje', 'rood'], p_kleur)
     and not p.niet_in_provincies && p_mijd_provincies)
$function$;
alter function kring.bed_past(text,uuid[],integer,integer,text,text[],text,text[]) owner to kring_wachter;
comment on function kring.bed_past(text,uuid[],integer,integer,text,text[],text,text[]) is 'Of er een vrije plek past: ja of nee. Een gebied komt hier alleen als provincie binnen (SD-29).';
revoke all on function kring.bed_past(text,uuid[],integer,integer,text,text[],text,text[]) from public;
grant execute on function kring.bed_past(text,uuid[],integer,integer,text,text[],text,text[]) to kring_app;

CREATE OR REPLACE FUNCTION kring.begin_tellen()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
begin
  insert into kring.telstand (regio, sleutel, tot) values (new.id, gen_random_uuid(), '-infinity') on conflict do nothing;
  return null;
end $function$;
alter function kring.begin_tellen() owner to kring_teller;
comment on function kring.begin_tellen() is 'Een regio krijgt haar eigen sleutel voor telregels.';

CREATE OR REPLACE FUNCTION kring.beheer_onderwerpen()
 RETURNS TABLE(mens uuid, onderwerp text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
  select m.id, m.onderwerp from mens m
   where m.onderwerp !~ '^systeem:'
     and exists (select 1 from aanstelling a where a.regio = current_setting('kring.regio', true) and a.mens = m.id
           and (exists (select 1 from ik i where i.rol = 'beheerder') or exists (select 1 from mijn_koppeling k where k.organisatie = a.organisatie)))
$function$;
alter function kring.beheer_onderwerpen() owner to kring_wachter;
comment on function kring.beheer_onderwerpen() is 'Hoe medewerkers van de regio zich aanmelden, voor wie beheert; voor een koppeling alleen van de eigen organisatie.';
revoke all on function kring.beheer_onderwerpen() from public;
grant execute on function kring.beheer_onderwerpen() to kring_app;

CREATE OR REPLACE FUNCTION kring.beheer_wie_heet(p_onderwerpen text[])
 RETURNS TABLE(mens uuid, onderwerp text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
  select m.id, m.onderwerp from mens m
   where m.onderwerp = any (p_onderwerpen) and m.onderwerp !~ '^systeem:'
     and (exists (select 1 from ik i where i.rol = 'beheerder') or exists (select 1 from mijn_koppeling))
$function$;
alter function kring.beheer_wie_heet(text[]) owner to kring_wachter;
comment on function kring.beheer_wie_heet(text[]) is 'Wie zich met deze namen aanmelden, ook van elders. Alleen voor wie beheert en voor een koppeling.';
revoke all on function kring.beheer_wie_heet(text[]) from public;
grant execute on function kring.beheer_wie_heet(text[]) to kring_app;

CREATE OR REPLACE FUNCTION kring.belet(p_regio text, p_dossiers uuid[], p_verzoek uuid, p_dag date)
 RETURNS TABLE(waarom text, aantal integer)
 LANGUAGE sql
 STABLE
 SET search_path TO 'kring'
AS $function$
  with leden as (select distinct l.id from unnest(p_dossiers) d (id) cross join lateral bewaarstand(p_regio, d.id) s cross join lateral unnest(s.leden) l (id))
  select w.waarom, w.aantal::integer from (
    select 'open', count(*) from zaak z where z.regio = p_regio and z.open and z.id in (select l.id from leden l)
    union all select 'werk', count(*) from werk w where w.regio = p_regio and w.klaar_op is null and w.zaak in (select l.id from leden l)
       and w.soort <> 'vernietiging-op-verzoek' and w.onderwerp is distinct from p_verzoek
    union all select 'steun-open', count(*) from zaak y where y.regio = p_regio and klasse_van_zaak(y.soort) is not null and y.id not in (select l.id from leden l)
       and (y.uit_zaak in (select l.id from leden l) or (y.eerder <> '{}' and y.eerder && array(select l.id from leden l)))
    union all select 'gehouden', count(*) from aanhouding h where h.regio = p_regio and h.weg_op is null and h.tot >= p_dag and h.zaak in (select l.id from leden l)
  ) w (waarom, aantal) where w.aantal > 0
$function$;
alter function kring.belet(text,uuid[],uuid,date) owner to kring_vernietiging;
comment on function kring.belet(text,uuid[],uuid,date) is 'Wat er nog loopt of vasthoudt zodat dossiers niet weg kunnen: soorten en aantallen, nooit over wie.';
revoke all on function kring.belet(text,uuid[],uuid,date) from public;

CREATE OR REPLACE FUNCTION kring.belet_verzoek(p_zaak uuid, p_verzoek uuid)
 RETURNS TABLE(waarom text, aantal integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
  select b.waarom, b.aantal from mijn_inhoud m cross join ik i cross join lateral belet(m.regio, gaat_mee(m.regio, m.zaak), p_verzoek, (i.nu at time zone 'Europe/Amsterdam')::date) b
   where m.zaak = p_zaak
$function$;
alter function kring.belet_verzoek(uuid,uuid) owner to kring_vernietiging;
comment on function kring.belet_verzoek(uuid,uuid) is 'Wat er eerst klaar moet zijn voor een dossier op verzoek weg kan; alleen voor wie er met de inhoud werkt.';
revoke all on function kring.belet_verzoek(uuid,uuid) from public;
grant execute on function kring.belet_verzoek(uuid,uuid) to kring_app;

CREATE OR REPLACE FUNCTION kring.bewaak_aanbod()
 RETURNS trigger
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'kring'
AS $function$
begin
  if exists (select 1 from mijn_inhoud m where m.regio = old.regio and m.zaak = old.id) then return new; end if;
  if exists (select 1 from mijn_aanbod m where m.regio = old.regio and m.zaak = old.id)
     and (new.fase, new.urgentie, new.urgentie_reden, new.open, new.gesloten_op)
         is not distinct from (old.fase, old.urgentie, old.urgentie_reden, old.open, old.gesloten_op) then return new; end if;
  raise exception 'zaak % is u alleen aangeboden', old.id using errcode = '42501';
end $function$;
alter function kring.bewaak_aanbod() owner to kring_owner;
comment on function kring.bewaak_aanbod() is 'Wie een zaak kreeg aangeboden verandert er niets aan dan haar stand.';

CREATE OR REPLACE FUNCTION kring.bewaak_aanbod_aan()
 RETURNS trigger
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'kring'
AS $function$
begin
  if exists (select 1 from organisatie o where o.regio = new.regio and o.id = new.organisatie and o.tot <= new.van) then
    raise exception 'deze organisatie is geeindigd' using errcode = '23K02';
  end if;
  return new;
end $function$;
alter function kring.bewaak_aanbod_aan() owner to kring_owner;
comment on function kring.bewaak_aanbod_aan() is 'Wie geeindigd is komt niet meer in de kring van een zaak.';

CREATE OR REPLACE FUNCTION kring.bewaak_aanstelling()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'kring'
AS $function$
declare i record;
begin
  select * into i from ik;
  if not exists (select 1 from organisatie o where o.regio = new.regio and o.id = new.organisatie and (o.tot is null or o.tot > i.nu)) and new.tot is null then
    raise exception 'deze organisatie is geeindigd' using errcode = '42501';
  end if;
  if tg_op = 'UPDATE' and new.tot is not null and new.tot < i.nu then raise exception 'een einde ligt niet terug' using errcode = '42501'; end if;
  return new;
end $function$;
alter function kring.bewaak_aanstelling() owner to kring_owner;
comment on function kring.bewaak_aanstelling() is 'Een aanstelling is bij een organisatie die loopt en eindigt niet met terugwerkende kracht.';

CREATE OR REPLACE FUNCTION kring.bewaak_alarm()
 RETURNS trigger
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'kring'
AS $function$
begin
  if (new.aanvaard_op is distinct from old.aanvaard_op or new.aanvaard_door is distinct from old.aanvaard_door)
     and not (old.aanvaard_op is null and exists (select 1 from ik i where i.mens = new.aanvaard_door and i.nu = new.aanvaard_op)) then
    raise exception 'dit alarm is al aangenomen' using errcode = '42501';
  end if;
  if (new.afgehandeld_op is not null or new.reactie is not null or new.ter_plaatse_op is not null)
     and not exists (select 1 from ik i join alarmblik b on b.regio = i.regio and b.mens = i.mens
                      where b.alarm = new.id and i.mens = new.afgehandeld_door and i.nu = new.afgehandeld_op) then
    raise exception 'dit alarm is niet aan u' using errcode = '42501';
  end if;
  return new;
end $function$;
alter function kring.bewaak_alarm() owner to kring_owner;
comment on function kring.bewaak_alarm() is 'Een alarm aannemen en afronden gaat in eigen naam, op dit ogenblik; afronden doet wie het aannam.';
revoke all on function kring.bewaak_alarm() from public;

CREATE OR REPLACE FUNCTION kring.bewaak_bedvraag()
 RETURNS trigger
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'kring'
AS $function$
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
end $function$;
alter function kring.bewaak_bedvraag() owner to kring_owner;
comment on function kring.bewaak_bedvraag() is 'Wie plaatst is de opvang, wie vraagt is de vrager: geen van beiden schrijft wat de ander beslist.';
revoke all on function kring.bewaak_bedvraag() from public;

CREATE OR REPLACE FUNCTION kring.bewaak_deur()
 RETURNS trigger
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'kring'
AS $function$
declare
  v_ik uuid;
begin
  if new.aanbod_aan is not null and new.aanbod_aan is distinct from old.aanbod_aan
      and not exists (select 1 from organisatie o where o.regio = new.regio and o.id = new.aanbod_aan and o.soort = 'meldpunt') then
    raise exception 'een vraag van de deur gaat alleen naar een meldpunt' using errcode = '42501';
  end if;
  if old.aanbod_aan is null then
    if new.organisatie is distinct from old.organisatie or new.rol is distinct from old.rol or new.terug_op is distinct from old.terug_op then
      raise exception 'een vraag van de deur verhuist alleen naar wie haar aangeboden kreeg' using errcode = '42501';
    end if;
    return new;
  end if;
  select i.organisatie into v_ik from ik i;
  if new.aanbod_aan is not null and new.aanbod_aan = old.aanbod_aan and new.organisatie = old.organisatie and new.rol = old.rol
      and new.stand = 'wacht' and v_ik = old.organisatie then
    return new;
  end if;
  -- taken over, by who was offered it
  if new.aanbod_aan is null and v_ik = old.aanbod_aan and new.organisatie = old.aanbod_aan and new.rol = 'medewerker-veilig-thuis'
      and new.stand = 'opgepakt' and new.terug_op is not distinct from old.terug_op then
    return new;
  end if;
  -- given back, by who was offered it; or taken back by who offered it
  if new.aanbod_aan is null and new.organisatie = old.organisatie and new.rol = old.rol
      and ((v_ik = old.aanbod_aan and new.stand = 'wacht' and new.terug_op is distinct from old.terug_op)
           or (v_ik = old.organisatie and new.stand = 'opgepakt' and new.terug_op is not distinct from old.terug_op)) then
    return new;
  end if;
  raise exception 'een aangeboden vraag wordt aanvaard of gaat terug' using errcode = '42501';
end $function$;
alter function kring.bewaak_deur() owner to kring_owner;
comment on function kring.bewaak_deur() is 'Een vraag van de deur wisselt alleen van houder als het meldpunt aanvaardt wie haar aangeboden kreeg.';

CREATE OR REPLACE FUNCTION kring.bewaak_houder()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
declare
  r text := new.regio;
  z uuid := case tg_table_name when 'zaak' then (to_jsonb(new) ->> 'id')::uuid else (to_jsonb(new) ->> 'zaak')::uuid end;
begin
  if exists (select 1 from kring.zaak k where k.regio = r and k.id = z and k.open)
     and not exists (select 1 from kring.houder h where h.regio = r and h.zaak = z and h.tot is null) then
    raise exception 'zaak % heeft geen houder', z using errcode = '23K01';
  end if;
  return null;
end $function$;
alter function kring.bewaak_houder() owner to kring_wachter;
comment on function kring.bewaak_houder() is 'Elke open zaak heeft een houder, bij elke commit.';

CREATE OR REPLACE FUNCTION kring.bewaak_houdt()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
begin
  if exists (select 1 from sper s where s.regio = new.regio and s.id = new.id and s.tot is null) and houdt_op_naam(new.regio, new.zaak, new.mens) then
    raise exception 'deze collega houdt hier nog iets op naam' using errcode = '23K04';
  end if;
  return null;
end $function$;
alter function kring.bewaak_houdt() owner to kring_wachter;
comment on function kring.bewaak_houdt() is 'Aan het eind van elke daad: wie gesperd is houdt in die zaak niets meer op naam.';
revoke all on function kring.bewaak_houdt() from public;

CREATE OR REPLACE FUNCTION kring.bewaak_index()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
begin
  perform pg_advisory_xact_lock(hashtextextended(new.mens::text, 55));
  if (select count(*) from indexlog l where l.regio = new.regio and l.mens = new.mens and l.wat = 'gemeld' and l.op > new.op - interval '1 day')
     >= (select min(r.per_dag) from indexrecht r where r.regio = new.regio and r.rol = new.rol) then
    raise exception 'Te veel aanmeldingen in een etmaal.' using errcode = '23K03';
  end if;
  return new;
end $function$;
alter function kring.bewaak_index() owner to kring_wachter;
comment on function kring.bewaak_index() is 'Weigert meer aanmeldingen in een etmaal dan de regio toestaat.';
revoke all on function kring.bewaak_index() from public;

CREATE OR REPLACE FUNCTION kring.bewaak_intrekken()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
begin
  if exists (select 1 from verhuizing v where v.regio = new.regio and v.reorganisatie = new.id) then
    raise exception 'de eerste zaak is al over' using errcode = '23K07';
  end if;
  return new;
end $function$;
alter function kring.bewaak_intrekken() owner to kring_wachter;
comment on function kring.bewaak_intrekken() is 'Wat begonnen is wordt niet meer ingetrokken.';
revoke all on function kring.bewaak_intrekken() from public;

CREATE OR REPLACE FUNCTION kring.bewaak_klacht()
 RETURNS trigger
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'kring'
AS $function$
begin
  if old.stand = 'klaar' and (new.stand, new.uitkomst, new.oordeel, new.afgesloten_op) is distinct from (old.stand, old.uitkomst, old.oordeel, old.afgesloten_op) then
    raise exception 'deze klacht is afgerond' using errcode = '42501';
  end if;
  if new.stand = 'commissie' and old.stand <> 'commissie'
     and ((select count(*) from klachtlid l where l.regio = new.regio and l.klacht = new.id) < 3
       or not exists (select 1 from klachtlid l where l.regio = new.regio and l.klacht = new.id and l.voorzitter)) then
    raise exception 'een klachtencommissie heeft drie leden, met een voorzitter' using errcode = '42501';
  end if;
  return new;
end $function$;
alter function kring.bewaak_klacht() owner to kring_owner;
comment on function kring.bewaak_klacht() is 'Een afgeronde klacht blijft zoals zij is; een klacht gaat alleen naar een commissie van minstens drie met een voorzitter (Wmo 2015 art. 4.2.7).';
revoke all on function kring.bewaak_klacht() from public;

CREATE OR REPLACE FUNCTION kring.bewaak_klachtklok()
 RETURNS trigger
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'kring'
AS $function$
begin
  if new.vervalt_op <> old.vervalt_op and (old.verlengd or not new.verlengd or new.vervalt_op < old.vervalt_op) then
    raise exception 'een termijn schuift een keer op, en nooit naar voren' using errcode = '42501';
  end if;
  return new;
end $function$;
alter function kring.bewaak_klachtklok() owner to kring_owner;
comment on function kring.bewaak_klachtklok() is 'De termijn van een klacht schuift hoogstens een keer op, en nooit naar voren.';
revoke all on function kring.bewaak_klachtklok() from public;

CREATE OR REPLACE FUNCTION kring.bewaak_klok()
 RETURNS trigger
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'kring'
AS $function$
begin
  if new.vervalt_op is not distinct from old.vervalt_op and new.escaleer_op is not distinct from old.escaleer_op then return new; end if;
  if old.stil_sinds is not null and new.stil_sinds is null then
    -- also when the region shortened this clock meanwhile: what was promised stays
    new.vervalt_op := greatest(new.vervalt_op, old.vervalt_op);
    return new;
  end if;
  raise exception 'het einde van een klok verschuift alleen na stilstand' using errcode = '42501';
end $function$;
alter function kring.bewaak_klok() owner to kring_owner;
comment on function kring.bewaak_klok() is 'Het einde van een klok verschuift alleen als zij stilstond, en nooit naar voren.';

CREATE OR REPLACE FUNCTION kring.bewaak_koppeling()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'kring'
AS $function$
begin
  if tg_op = 'UPDATE' and (new.werkgever, new.beroep, new.opleiding_op, new.mandaat_op, new.nagezien_op)
       is distinct from (old.werkgever, old.beroep, old.opleiding_op, old.mandaat_op, old.nagezien_op) then
    raise exception 'een koppeling begint en eindigt rollen, en verder niets' using errcode = '42501';
  end if;
  if kring.is_zware_rol(new.rol) and tg_op = 'INSERT' then raise exception 'een zware rol geeft een mens' using errcode = '42501'; end if;
  return new;
end $function$;
alter function kring.bewaak_koppeling() owner to kring_owner;
comment on function kring.bewaak_koppeling() is 'Wat een koppeling aan een rol verandert: begin en einde, nooit een zware.';

CREATE OR REPLACE FUNCTION kring.bewaak_kring()
 RETURNS trigger
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'kring'
AS $function$
begin
  if tg_op = 'INSERT' then
    -- the holder comes with the case; others are admitted by who opens it or works in it, never by themselves
    if exists (select 1 from mijn_opening m where m.regio = new.regio and m.zaak = new.zaak
               and (new.als <> 'houder' or new.organisatie = m.organisatie)) then return new; end if;
    if exists (select 1 from mijn_inhoud m where m.regio = new.regio and m.zaak = new.zaak and new.als <> 'houder') then return new; end if;
  else
    if exists (select 1 from mijn_inhoud m where m.regio = old.regio and m.zaak = old.zaak) then return new; end if;
    -- giving an offer back ends the own row
    if exists (select 1 from mijn_aanbod m where m.regio = old.regio and m.zaak = old.zaak
               and old.als = 'ontvanger' and old.organisatie = m.organisatie) then return new; end if;
  end if;
  raise exception 'de kring van zaak % is niet aan u', coalesce(new.zaak, old.zaak) using errcode = '42501';
end $function$;
alter function kring.bewaak_kring() owner to kring_owner;
comment on function kring.bewaak_kring() is 'Wie er in de kring van een zaak komt of gaat: alleen door wie erin werkt, of door aanvaarden en teruggeven.';

CREATE OR REPLACE FUNCTION kring.bewaak_mens()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'kring'
AS $function$
begin
  if not exists (select 1 from aanstelling a where a.regio = current_setting('kring.regio', true) and a.mens = new.id) or kring.werkt_elders(new.id) then
    raise exception 'deze medewerker werkt niet alleen in deze regio' using errcode = '42501';
  end if;
  return new;
end $function$;
alter function kring.bewaak_mens() owner to kring_owner;
comment on function kring.bewaak_mens() is 'De naam van een medewerker verandert alleen wie beheert waar zij werkt.';

CREATE OR REPLACE FUNCTION kring.bewaak_nieuw_werk()
 RETURNS trigger
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
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
end $function$;
alter function kring.bewaak_nieuw_werk() owner to kring_wachter;
comment on function kring.bewaak_nieuw_werk() is 'Nieuw werk op naam gaat alleen naar wie het mag doen.';

CREATE OR REPLACE FUNCTION kring.bewaak_onafhankelijk()
 RETURNS trigger
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
begin
  if new.rol = 'vertrouwenspersoon' and exists (
       select 1 from organisatie o where o.soort = 'meldpunt' and ((o.regio = new.regio and o.id = new.organisatie)
         or exists (select 1 from rolvervulling r where r.mens = new.mens and r.regio = o.regio and r.organisatie = o.id and r.rol <> 'systeem'
              and (r.tot is null or r.tot > new.van) and (new.tot is null or new.tot > r.van))))
     and (new.tot is null or new.tot > new.van) then
    raise exception 'een vertrouwenspersoon werkt niet voor Veilig Thuis' using errcode = '42501';
  end if;
  if new.rol not in ('vertrouwenspersoon', 'systeem') and (new.tot is null or new.tot > new.van)
     and exists (select 1 from organisatie o where o.regio = new.regio and o.id = new.organisatie and o.soort = 'meldpunt')
     and exists (select 1 from rolvervulling r where r.mens = new.mens and r.rol = 'vertrouwenspersoon' and (r.tot is null or r.tot > new.van) and (new.tot is null or new.tot > r.van)) then
    raise exception 'wie vertrouwenspersoon is werkt niet voor Veilig Thuis' using errcode = '42501';
  end if;
  return new;
end $function$;
alter function kring.bewaak_onafhankelijk() owner to kring_wachter;
comment on function kring.bewaak_onafhankelijk() is 'Een vertrouwenspersoon werkt in geen enkele rol voor Veilig Thuis, en andersom (Wmo 2015 art. 4.2.6).';
revoke all on function kring.bewaak_onafhankelijk() from public;

CREATE OR REPLACE FUNCTION kring.bewaak_organisatie()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'kring'
AS $function$
declare i record;
begin
  select * into i from ik;
  if new.definitie is not null and (new.naam, new.gemeenten) is distinct from (old.naam, old.gemeenten) then
    raise exception 'deze organisatie staat in de definitie van de regio' using errcode = '42501';
  end if;
  if new.tot is distinct from old.tot then
    if old.tot is not null or new.tot is distinct from i.nu then raise exception 'een organisatie eindigt nu, en een keer' using errcode = '42501'; end if;
    if new.id = i.organisatie then raise exception 'niemand beeindigt de eigen organisatie' using errcode = '42501'; end if;
    if exists (select 1 from rolvervulling r where r.regio = new.regio and r.organisatie = new.id and r.rol = 'systeem') then
      raise exception 'een meldpunt eindigt hier niet' using errcode = '42501';
    end if;
    if kring.team_houdt(new.id) > 0 then raise exception 'deze organisatie houdt nog zaken' using errcode = '23K05'; end if;
  end if;
  return new;
end $function$;
alter function kring.bewaak_organisatie() owner to kring_owner;
comment on function kring.bewaak_organisatie() is 'Wat een beheerder aan een organisatie mag veranderen; een team dat nog zaken houdt eindigt niet.';

CREATE OR REPLACE FUNCTION kring.bewaak_organisatienaam()
 RETURNS trigger
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'kring'
AS $function$
begin
  if new.tot is null and exists (select 1 from organisatie o where o.regio = new.regio and o.id <> new.id and o.tot is null
       and lower(regexp_replace(btrim(o.naam), '\s+', ' ', 'g')) = lower(regexp_replace(btrim(new.naam), '\s+', ' ', 'g'))) then
    raise exception 'deze naam is van een andere organisatie' using errcode = '42501';
  end if;
  return new;
end $function$;
alter function kring.bewaak_organisatienaam() owner to kring_owner;
comment on function kring.bewaak_organisatienaam() is 'Wie een organisatie toevoegt of anders noemt, geeft haar geen naam die er in de regio al is.';
revoke all on function kring.bewaak_organisatienaam() from public;

CREATE OR REPLACE FUNCTION kring.bewaak_persoon()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
declare
  deze xid := pg_current_xact_id()::xid;
begin
  -- made by the own organisation, in this very transaction
  if exists (select 1 from persoon p, ik i where p.regio = new.regio and p.id = new.persoon
             and p.organisatie = i.organisatie and p.xmin = deze) then return null; end if;
  -- or already in a case one works in, from before this transaction
  if exists (select 1 from zaak_persoon zp, mijn_inhoud m where zp.regio = new.regio and zp.persoon = new.persoon
             and zp.xmin <> deze and m.regio = zp.regio and m.zaak = zp.zaak) then return null; end if;
  -- or comes along with a handover that this person accepts now: from that report, to the case opened by it (of the journal the guard
  -- reads acceptances only)
  if tg_table_name = 'zaak_persoon' then
    if exists (select 1 from zaak z, gebeurtenis g, zaak_persoon zp, ik i
               where z.regio = new.regio and z.id = (to_jsonb(new) ->> 'zaak')::uuid
                 and g.regio = z.regio and g.stroom = z.uit_zaak and g.op = i.nu and g.mens = i.mens and g.inhoud ->> 'casus' = z.id::text
                 and zp.regio = z.regio and zp.zaak = z.uit_zaak and zp.persoon = new.persoon) then return null; end if;
  end if;
  raise exception 'deze persoon staat niet in uw kring' using errcode = '42501';
end $function$;
alter function kring.bewaak_persoon() owner to kring_wachter;
comment on function kring.bewaak_persoon() is 'Een persoon komt bij een zaak als nieuw, uit de eigen kring, of mee met een aanvaarde overdracht.';

CREATE OR REPLACE FUNCTION kring.bewaak_rol()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'kring'
AS $function$
declare i record;
begin
  select * into i from ik;
  -- what follows from the installation is judged by nobody: nobody asks
  if current_user = 'kring_wachter' and i.mens is null then return new; end if;
  if i.mens is null or new.mens = i.mens then raise exception 'niemand verandert de eigen rollen' using errcode = '42501'; end if;
  if new.rol = 'systeem' then raise exception 'het systeem is geen mens' using errcode = '42501'; end if;
  if tg_op = 'INSERT' then
    if new.van < i.nu then raise exception 'een rol begint niet met terugwerkende kracht' using errcode = '42501'; end if;
    if not exists (select 1 from aanstelling a join organisatie o on o.regio = a.regio and o.id = a.organisatie
         where a.regio = new.regio and a.mens = new.mens and a.organisatie = new.organisatie and (a.tot is null or a.tot > new.van) and (o.tot is null or o.tot > new.van)) then
      raise exception 'wie er niet werkt krijgt er geen rol' using errcode = '42501';
    end if;
    if new.vervangt is not null and (new.tot is null or not exists (select 1 from rolvervulling r
         where r.regio = new.regio and r.id = new.vervangt and r.organisatie = new.organisatie and r.rol = new.rol and r.mens <> new.mens)) then
      raise exception 'vervangen is voor een tijd, van een collega in dezelfde rol' using errcode = '42501';
    end if;
    if kring.is_zware_rol(new.rol) then
      if not exists (select 1 from rolvoorstel v
           where v.regio = new.regio and v.id = new.id and v.mens = new.mens and v.organisatie = new.organisatie and v.rol = new.rol
             and v.tot is not distinct from new.tot
             and (v.werkgever, v.vervangt, v.beroep, v.opleiding_op, v.mandaat_op) is not distinct from (new.werkgever, new.vervangt, new.beroep, new.opleiding_op, new.mandaat_op)
             and v.besluit = 'akkoord' and v.besloten_door = i.mens and v.besloten_op = i.nu) then
        raise exception 'deze rol vraagt een tweede mens' using errcode = '42501';
      end if;
    elsif i.rol = 'privacyfunctionaris' then
      raise exception 'wie bewaakt geeft geen rollen' using errcode = '42501';
    end if;
    return new;
  end if;
  if i.rol = 'privacyfunctionaris' and (old.rol <> 'beheerder' or (new.tot, new.werkgever, new.beroep, new.opleiding_op, new.mandaat_op)
       is distinct from (old.tot, old.werkgever, old.beroep, old.opleiding_op, old.mandaat_op)) then
    raise exception 'wie bewaakt ziet alleen de rollen van beheerders na' using errcode = '42501';
  end if;
  if new.nagezien_op is distinct from old.nagezien_op and new.nagezien_op is distinct from i.nu then
    raise exception 'nazien is nu' using errcode = '42501';
  end if;
  if new.tot is distinct from old.tot then
    if old.tot <= i.nu or new.tot < i.nu then raise exception 'wat voorbij is verandert niet' using errcode = '42501'; end if;
    if kring.is_zware_rol(new.rol) and (new.tot is null or new.tot > old.tot) then
      raise exception 'een zware rol wordt niet langer zonder tweede mens' using errcode = '42501';
    end if;
    if old.rol = 'beheerder' then
      -- two at the same moment wait for each other, else each would count the other
      perform pg_advisory_xact_lock(hashtextextended('beheerder ' || old.regio, 0));
      if not exists (select 1 from rolvervulling r where r.regio = old.regio and r.rol = 'beheerder' and r.mens <> old.mens and r.van <= i.nu and r.tot is null) then
        raise exception 'de laatste beheerder blijft' using errcode = '23K06';
      end if;
    end if;
  end if;
  return new;
end $function$;
alter function kring.bewaak_rol() owner to kring_owner;
comment on function kring.bewaak_rol() is 'Wie wiens rol mag geven, veranderen en beeindigen: nooit de eigen, een zware met een tweede mens, en de laatste beheerder blijft.';

CREATE OR REPLACE FUNCTION kring.bewaak_sper()
 RETURNS trigger
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
begin
  if exists (select 1 from mijn_inhoud m where m.regio = new.regio and m.zaak = new.zaak) then return new; end if;
  if new.grond = 'spoor' and exists (select 1 from zaak z join mijn_inhoud m on m.regio = z.regio and m.zaak = z.id
       where z.regio = new.regio and z.uit_zaak = new.zaak) then return new; end if;
  raise exception 'alleen wie in zaak % werkt mag iemand sperren', new.zaak using errcode = '42501';
end $function$;
alter function kring.bewaak_sper() owner to kring_wachter;
comment on function kring.bewaak_sper() is 'Sperren kan alleen wie inhoudelijk in de zaak werkt.';

CREATE OR REPLACE FUNCTION kring.bewaak_steun()
 RETURNS trigger
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'kring'
AS $function$
begin
  if new.stand = 'klaar' and (old.stand <> 'opgepakt' or new.opgepakt_door <> old.opgepakt_door or new.opgepakt_op <> old.opgepakt_op) then
    raise exception 'alleen wie deze vraag heeft rondt haar af' using errcode = '42501';
  end if;
  return new;
end $function$;
alter function kring.bewaak_steun() owner to kring_owner;
comment on function kring.bewaak_steun() is 'Een vraag aan de vertrouwenspersoon wordt afgerond door wie haar heeft.';
revoke all on function kring.bewaak_steun() from public;

CREATE OR REPLACE FUNCTION kring.bewaak_tafel()
 RETURNS trigger
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'kring'
AS $function$
begin
  if tg_op = 'INSERT' then
    -- only a case that is discussed has a table
    if not exists (select 1 from zaak z where z.regio = new.regio and z.id = new.zaak and z.soort = 'bespreking') then
      raise exception 'deze zaak wordt niet besproken' using errcode = '42501';
    end if;
    if exists (select 1 from mijn_opening m where m.regio = new.regio and m.zaak = new.zaak) then return new; end if;
    if exists (select 1 from mijn_tafel m where m.regio = new.regio and m.zaak = new.zaak and m.rol <> 'ketenpartner') then return new; end if;
    if exists (select 1 from mijn_inhoud m where m.regio = new.regio and m.zaak = new.zaak) then return new; end if;
  else
    if exists (select 1 from mijn_inhoud m where m.regio = old.regio and m.zaak = old.zaak) then return new; end if;
    -- a partner ends its own row and no other
    if exists (select 1 from mijn_tafel m where m.regio = old.regio and m.zaak = old.zaak
               and (m.rol <> 'ketenpartner' or m.organisatie = old.organisatie)) then return new; end if;
  end if;
  raise exception 'deze tafel is niet aan u' using errcode = '42501';
end $function$;
alter function kring.bewaak_tafel() owner to kring_owner;
comment on function kring.bewaak_tafel() is 'Wie er aan een tafel komt of gaat: door wie haar opent of voorzit; een partner gaat zelf.';

CREATE OR REPLACE FUNCTION kring.bewaak_toelichting()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
begin
  if exists (select 1 from noodtoegang n where n.regio = new.regio and n.id = new.id and n.toelichting is null) then
    raise exception 'noodtoegang zonder toelichting' using errcode = '42501';
  end if;
  return null;
end $function$;
alter function kring.bewaak_toelichting() owner to kring_nood;
comment on function kring.bewaak_toelichting() is 'Niemand opent een zaak in nood zonder te zeggen waarom.';
revoke all on function kring.bewaak_toelichting() from public;
grant execute on function kring.bewaak_toelichting() to kring_owner;

CREATE OR REPLACE FUNCTION kring.bewaak_voorstel()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'kring'
AS $function$
begin
  if not kring.is_zware_rol(new.rol) then raise exception 'deze rol vraagt geen tweede mens' using errcode = '42501'; end if;
  return new;
end $function$;
alter function kring.bewaak_voorstel() owner to kring_owner;
comment on function kring.bewaak_voorstel() is 'Voorgesteld wordt alleen wat een tweede mens vraagt.';

CREATE OR REPLACE FUNCTION kring.bewaak_werk()
 RETURNS trigger
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
begin
  if not exists (select 1 from ik i where i.regio = old.regio and i.organisatie = old.organisatie and i.rol = old.rol) then
    raise exception 'dit werk is van een ander team' using errcode = '42501';
  end if;
  if new.mens is not null and not exists (
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
end $function$;
alter function kring.bewaak_werk() owner to kring_wachter;
comment on function kring.bewaak_werk() is 'Werk gaat alleen naar wie het mag doen.';

CREATE OR REPLACE FUNCTION kring.bewaak_werkblad()
 RETURNS trigger
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'kring'
AS $function$
begin
  if tg_op = 'INSERT' then
    if exists (select 1 from mijn_opening m join zaak z on z.regio = m.regio and z.id = m.zaak
                where m.regio = new.regio and m.zaak = new.zaak and z.soort = 'werkblad'
                  and new.organisatie = m.organisatie and new.mens = m.mens and new.door_mens = m.mens) then return new; end if;
    if exists (select 1 from mijn_werkblad m join werkblad w on w.regio = m.regio and w.zaak = m.zaak
                where m.regio = new.regio and m.zaak = new.zaak and w.maker = m.mens and new.door_mens = m.mens and new.door = m.organisatie)
       and exists (select 1 from rolvervulling r where r.regio = new.regio and r.mens = new.mens and r.organisatie = new.organisatie
                     and r.rol in ('professional', 'aandachtsfunctionaris') and r.van <= new.van and (r.tot is null or r.tot > new.van)) then return new; end if;
  else
    if exists (select 1 from mijn_werkblad m join werkblad w on w.regio = m.regio and w.zaak = m.zaak
                where m.regio = old.regio and m.zaak = old.zaak and m.mens in (w.maker, old.mens)) then return new; end if;
  end if;
  raise exception 'dit werkblad is niet aan u' using errcode = '42501';
end $function$;
alter function kring.bewaak_werkblad() owner to kring_owner;
comment on function kring.bewaak_werkblad() is 'Wie op een werkblad komt of er af gaat: de maker laat toe, en niemand zichzelf.';
revoke all on function kring.bewaak_werkblad() from public;

CREATE OR REPLACE FUNCTION kring.bewaarlijst(p_klasse text, p_grens timestamp with time zone, p_hoogstens integer)
 RETURNS TABLE(zaak uuid, nummer text, soort text, open boolean, begon_op timestamp with time zone, steun_begin timestamp with time zone, steun_open boolean, gehouden_tot date)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
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
end $function$;
alter function kring.bewaarlijst(text,timestamp with time zone,integer) owner to kring_vernietiging;
comment on function kring.bewaarlijst(text,timestamp with time zone,integer) is 'De gesloten zaken van een klasse waarvan de termijn begon voor een tijdstip, met wat de regels erover vragen; geen naam en geen inhoud.';
revoke all on function kring.bewaarlijst(text,timestamp with time zone,integer) from public;
grant execute on function kring.bewaarlijst(text,timestamp with time zone,integer) to kring_app;
grant execute on function kring.bewaarlijst(text,timestamp with time zone,integer) to kring_worker;

CREATE OR REPLACE FUNCTION kring.bewaarstand(p_regio text, p_zaak uuid)
 RETURNS TABLE(leden uuid[], soort text, open boolean, begon_op timestamp with time zone, steun_begin timestamp with time zone, steun_open boolean, gehouden_tot date)
 LANGUAGE sql
 STABLE
 SET search_path TO 'kring'
AS $function$
  with recursive leden as (
    select z.id from zaak z where z.regio = p_regio and z.id = p_zaak
    union select b.zaak from bespreking b where b.regio = p_regio and b.uit_zaak = p_zaak
    union select a.zaak from aansluiting a where a.regio = p_regio and a.uit_zaak = p_zaak
    union select b.zaak from bespreking b join aansluiting a on a.regio = b.regio and a.zaak = b.uit_zaak where b.regio = p_regio and a.uit_zaak = p_zaak
  ), steun as (
    select y.id from zaak y where y.regio = p_regio and (y.uit_zaak = p_zaak or (y.eerder <> '{}' and y.eerder @> array[p_zaak]))
      and klasse_van_zaak(y.soort) is not null
    union
    select y.id from steun s join zaak y on y.regio = p_regio and (y.uit_zaak = s.id or (y.eerder <> '{}' and y.eerder @> array[s.id]))
     where klasse_van_zaak(y.soort) is not null and y.id <> p_zaak
  )
  select (select array_agg(l.id) from leden l), z.soort, bool_or(m.open),
         case when z.soort = 'huisverbod' then z.bewaartermijn_start else max(m.bewaartermijn_start) end,
         (select max(y.bewaartermijn_start) from zaak y where y.regio = p_regio and y.id in (select s.id from steun s)),
         coalesce((select bool_or(y.open) from zaak y where y.regio = p_regio and y.id in (select s.id from steun s)), false),
         (select max(h.tot) from aanhouding h where h.regio = p_regio and h.weg_op is null and h.zaak in (select l.id from leden l))
    from zaak z join leden l on true join zaak m on m.regio = z.regio and m.id = l.id
   where z.regio = p_regio and z.id = p_zaak group by z.regio, z.id
$function$;
alter function kring.bewaarstand(text,uuid) owner to kring_vernietiging;
comment on function kring.bewaarstand(text,uuid) is 'Waar de bewaartermijn van een zaak van afhangt: tijdstippen en ja of nee, nooit over wie het gaat.';
revoke all on function kring.bewaarstand(text,uuid) from public;

CREATE OR REPLACE FUNCTION kring.bewaartelling(p_klasse text, p_zaken uuid[], p_tot timestamp with time zone)
 RETURNS TABLE(tabel text, aantal bigint)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
declare
  r text; p record; n bigint; wezen uuid[];
begin
  select i.regio into r from ik i where i.rol in ('privacyfunctionaris', 'systeem');
  if r is null then return; end if;
  wezen := wezen_van(r, p_zaken);
  for p in select * from vernietigpad() x where (x.soort = 'zaak' and p_zaken is not null) or (x.soort = 'voor' and x.klasse = p_klasse and p_tot is not null) order by x.volgorde loop
    if p.soort = 'zaak' then
      execute format('select count(*) from kring.%I x where x.regio = $1 and (%s)', p.tabel, p.waar) into n using r, p_zaken, wezen;
    else
      execute format('select count(*) from kring.%I x where x.regio = $1 and (%s)', p.tabel, p.waar) into n using r, p_tot;
    end if;
    tabel := p.tabel; aantal := n;
    return next;
  end loop;
end $function$;
alter function kring.bewaartelling(text,uuid[],timestamp with time zone) owner to kring_vernietiging;
comment on function kring.bewaartelling(text,uuid[],timestamp with time zone) is 'Hoeveel rijen van elke tabel bij een vernietiging horen: alleen aantallen.';
revoke all on function kring.bewaartelling(text,uuid[],timestamp with time zone) from public;
grant execute on function kring.bewaartelling(text,uuid[],timestamp with time zone) to kring_app;
grant execute on function kring.bewaartelling(text,uuid[],timestamp with time zone) to kring_worker;

CREATE OR REPLACE FUNCTION kring.blikcijfers(p_van timestamp with time zone, p_tot timestamp with time zone)
 RETURNS TABLE(groep text, deel text, aantal integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
  with mij as (select i.regio from ik i where i.rol = 'privacyfunctionaris'),
       v as (select b.patroon, coalesce(w.oordeel, 'open') as oordeel from mij join blikvondst b on b.regio = mij.regio and b.laatste_op >= p_van and b.laatste_op < p_tot
               left join blikwoord w on w.regio = b.regio and w.vondst = b.id and w.soort = 'oordeel'),
       n as (select coalesce(w.oordeel, 'open') as oordeel from mij join noodtoegang t on t.regio = mij.regio and t.van >= p_van and t.van < p_tot
               left join noodwoord w on w.regio = t.regio and w.nood = t.id and w.soort = 'oordeel')
  select 'blikken', 'zaak', count(*)::integer from mij join inzage i on i.regio = mij.regio and i.op >= p_van and i.op < p_tot and i.zaak is not null and i.uitkomst = 'gelukt' and i.rol <> 'systeem'
  union all select 'patroon', v.patroon, count(*)::integer from v group by 2
  union all select 'oordeel', v.oordeel, count(*)::integer from v group by 2
  union all select 'nood', n.oordeel, count(*)::integer from n group by 2
$function$;
alter function kring.blikcijfers(timestamp with time zone,timestamp with time zone) owner to kring_blikken;
comment on function kring.blikcijfers(timestamp with time zone,timestamp with time zone) is 'Hoe vaak er gekeken is, wat opviel en hoe dat beoordeeld is: aantallen voor een privacyfunctionaris, geen mens en geen medewerker.';
revoke all on function kring.blikcijfers(timestamp with time zone,timestamp with time zone) from public;
grant execute on function kring.blikcijfers(timestamp with time zone,timestamp with time zone) to kring_app;

CREATE OR REPLACE FUNCTION kring.blikken(p_van timestamp with time zone, p_tot timestamp with time zone)
 RETURNS TABLE(dag text, mens uuid, rol text, organisatie uuid, nummer text, ops jsonb, zelfde_naam boolean, zelfde_straat boolean, zelfde_huis boolean, collega boolean, taak boolean, kanarie boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
  with b as (
    select (i.op at time zone 'Europe/Amsterdam')::date as dag, i.mens, i.rol, i.organisatie, i.zaak,
           jsonb_agg(jsonb_build_object('id', i.id, 'op', i.op, 'stuk', 'stuk' = any (i.veldklassen),
             'dienst', exists (select 1 from dienst d where d.regio = i.regio and d.mens = i.mens and d.van <= i.op and d.tot > i.op
               and not (d.door is not distinct from d.mens and d.gepland_op > i.op - interval '24 hours')),
             'zelf', exists (select 1 from dienst d where d.regio = i.regio and d.mens = i.mens and d.van <= i.op and d.tot > i.op
               and d.door = d.mens and d.gepland_op > i.op - interval '24 hours')) order by i.op, i.id) as ops
      from inzage i where i.regio = current_setting('kring.regio', true) and i.op >= p_van and i.op < p_tot and i.zaak is not null and i.uitkomst = 'gelukt' and i.rol <> 'systeem'
       -- to see who looked is not to look in the file
       and not (i.doel = 'blikken' and i.rol = 'privacyfunctionaris')
     group by 1, 2, 3, 4, 5)
  select b.dag::text, b.mens, b.rol, b.organisatie, z.nummer, b.ops, coalesce(p.naam, false), coalesce(p.straat, false), coalesce(p.huis, false), coalesce(p.collega, false),
         exists (select 1 from gebeurtenis g where g.regio = z.regio and g.stroom = z.id and g.mens = b.mens)
           or exists (select 1 from werk w where w.regio = z.regio and w.zaak = z.id and w.mens = b.mens),
         exists (select 1 from kanarie k where k.regio = z.regio and k.zaak = z.id)
    from b join zaak z on z.regio = current_setting('kring.regio', true) and z.id = b.zaak join mens m on m.id = b.mens
    left join lateral (select a.zout, a.straat, a.huis from mensadres a where a.regio = z.regio and a.mens = b.mens order by a.op desc limit 1) ma on true
    left join lateral (
      select bool_or(lower(trim(concat_ws(' ', nullif(q.tussenvoegsel, ''), q.achternaam))) = lower(trim(regexp_replace(m.naam, '^\S+\s+', '')))) as naam,
             bool_or(q.postcode is not null and sha256(ma.zout || convert_to(replace(upper(q.postcode), ' ', ''), 'UTF8')) = ma.straat) as straat,
             bool_or(q.postcode is not null and q.huisnummer is not null
               and sha256(ma.zout || convert_to(replace(upper(q.postcode), ' ', '') || '|' || upper(replace(q.huisnummer, ' ', '')), 'UTF8')) = ma.huis) as huis,
             bool_or(exists (select 1 from mens c join rolvervulling r on r.mens = c.id and r.regio = z.regio and r.van < p_tot and (r.tot is null or r.tot > p_van)
               where c.id <> b.mens and lower(c.naam) = lower(concat_ws(' ', q.voornamen, nullif(q.tussenvoegsel, ''), q.achternaam)))) as collega
        from zaak_persoon zp join persoon q on q.regio = zp.regio and q.id = zp.persoon where zp.regio = z.regio and zp.zaak = z.id) p on true
   order by 1, 2, 5
$function$;
alter function kring.blikken(timestamp with time zone,timestamp with time zone) owner to kring_blikken;
comment on function kring.blikken(timestamp with time zone,timestamp with time zone) is 'Wie per dag in welke zaak keek, met ja of nee op wat opvalt; geen naam, geen adres, geen inhoud.';
revoke all on function kring.blikken(timestamp with time zone,timestamp with time zone) from public;
grant execute on function kring.blikken(timestamp with time zone,timestamp with time zone) to kring_worker;

CREATE OR REPLACE FUNCTION kring.buitenlink_soort(p_spoor bytea)
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
  select soort from buitenlink where spoor = p_spoor and not gebruikt and verloopt_op > nullif(current_setting('kring.nu', true), '')::timestamptz
$function$;
alter function kring.buitenlink_soort(bytea) owner to kring_wachter;
comment on function kring.buitenlink_soort(bytea) is 'Welke pagina bij een link hoort die nog leeft; verandert niets.';
revoke all on function kring.buitenlink_soort(bytea) from public;
grant execute on function kring.buitenlink_soort(bytea) to kring_app;

CREATE OR REPLACE FUNCTION kring.cbs_adviezen(vanaf timestamp with time zone, tot timestamp with time zone)
 RETURNS TABLE(nummer text, vormen text[], hoedanigheid text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
  with mij as (select i.regio, i.organisatie from ik i where i.rol = 'medewerker-beleidsinformatie')
  select a.nummer, a.vormen, a.hoedanigheid from advies a
   where a.regio = (select regio from mij) and a.organisatie = (select organisatie from mij)
     and a.soort = 'advies' and a.op >= cbs_adviezen.vanaf and a.op < cbs_adviezen.tot
   order by a.nummer
$function$;
alter function kring.cbs_adviezen(timestamp with time zone,timestamp with time zone) owner to kring_levering;
comment on function kring.cbs_adviezen(timestamp with time zone,timestamp with time zone) is 'De adviezen van de eigen organisatie in een halfjaar; alleen voor wie aan het CBS levert.';
revoke all on function kring.cbs_adviezen(timestamp with time zone,timestamp with time zone) from public;
grant execute on function kring.cbs_adviezen(timestamp with time zone,timestamp with time zone) to kring_app;

CREATE OR REPLACE FUNCTION kring.cbs_feiten(zaken uuid[])
 RETURNS TABLE(zaak uuid, soort text, op timestamp with time zone, inhoud jsonb)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
  with mij as (select i.regio, i.organisatie from ik i where i.rol = 'medewerker-beleidsinformatie')
  select g.stroom, g.soort, g.op, g.inhoud from zaak z join gebeurtenis g on g.regio = z.regio and g.stroom = z.id
   where z.regio = (select regio from mij) and z.organisatie = (select organisatie from mij) and z.soort = 'melding' and z.id = any(zaken)
   order by g.stroom, g.positie
$function$;
alter function kring.cbs_feiten(uuid[]) owner to kring_levering;
comment on function kring.cbs_feiten(uuid[]) is 'Wat van meldingen van de eigen organisatie aan het CBS verteld wordt; alleen voor wie aan het CBS levert.';
revoke all on function kring.cbs_feiten(uuid[]) from public;
grant execute on function kring.cbs_feiten(uuid[]) to kring_app;

CREATE OR REPLACE FUNCTION kring.cbs_melders(zaken uuid[])
 RETURNS TABLE(zaak uuid, soort text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
  with mij as (select i.regio, i.organisatie from ik i where i.rol = 'medewerker-beleidsinformatie')
  select z.id, m.soort from zaak z join melder m on m.regio = z.regio and m.zaak = z.id
   where z.regio = (select regio from mij) and z.organisatie = (select organisatie from mij) and z.soort = 'melding' and z.id = any(zaken)
$function$;
alter function kring.cbs_melders(uuid[]) owner to kring_levering;
comment on function kring.cbs_melders(uuid[]) is 'De hoedanigheid van wie meldde, zonder naam; alleen voor wie aan het CBS levert.';
revoke all on function kring.cbs_melders(uuid[]) from public;
grant execute on function kring.cbs_melders(uuid[]) to kring_app;

CREATE OR REPLACE FUNCTION kring.cbs_mensen(zaken uuid[])
 RETURNS TABLE(zaak uuid, persoon uuid, geboortedatum text, geslacht text, sleutel text, bsn bytea)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
  with mij as (select i.regio, i.organisatie from ik i where i.rol = 'medewerker-beleidsinformatie')
  select z.id, p.id, p.geboortedatum, p.geslacht, b.sleutel, b.bsn_versleuteld
    from zaak z join zaak_persoon zp on zp.regio = z.regio and zp.zaak = z.id
      join persoon p on p.regio = zp.regio and p.id = zp.persoon left join persoon_bsn b on b.regio = p.regio and b.persoon = p.id
   where z.regio = (select regio from mij) and z.organisatie = (select organisatie from mij) and z.soort = 'melding' and z.id = any(zaken)
   order by z.id, p.id
$function$;
alter function kring.cbs_mensen(uuid[]) owner to kring_levering;
comment on function kring.cbs_mensen(uuid[]) is 'Geboortedatum, geslacht en versleuteld BSN bij meldingen van de eigen organisatie; alleen voor wie aan het CBS levert.';
revoke all on function kring.cbs_mensen(uuid[]) from public;
grant execute on function kring.cbs_mensen(uuid[]) to kring_app;

CREATE OR REPLACE FUNCTION kring.cbs_zaken(vanaf timestamp with time zone, tot timestamp with time zone)
 RETURNS TABLE(id uuid, nummer text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
  with mij as (select i.regio, i.organisatie from ik i where i.rol = 'medewerker-beleidsinformatie')
  select z.id, z.nummer from zaak z
   where z.regio = (select regio from mij) and z.organisatie = (select organisatie from mij) and z.soort = 'melding' and z.geopend_op < cbs_zaken.tot
     and (z.open or z.gesloten_op >= cbs_zaken.vanaf)
     and ((z.gesloten_op >= cbs_zaken.vanaf and z.gesloten_op < cbs_zaken.tot)
       or exists (select 1 from gebeurtenis g where g.regio = z.regio and g.stroom = z.id and g.soort = 'OnderzoekGestart'
                    and g.op >= cbs_zaken.vanaf and g.op < cbs_zaken.tot))
   order by z.nummer
$function$;
alter function kring.cbs_zaken(timestamp with time zone,timestamp with time zone) owner to kring_levering;
comment on function kring.cbs_zaken(timestamp with time zone,timestamp with time zone) is 'De meldingen van de eigen organisatie die in een halfjaar klaar waren; alleen voor wie aan het CBS levert.';
revoke all on function kring.cbs_zaken(timestamp with time zone,timestamp with time zone) from public;
grant execute on function kring.cbs_zaken(timestamp with time zone,timestamp with time zone) to kring_app;

CREATE OR REPLACE FUNCTION kring.coach_meldt()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
begin
  insert into werk (regio, id, zaak, organisatie, rol, soort, onderwerp, spoed, veilig, gestart_op)
    select z.regio, gen_random_uuid(), z.id, z.organisatie, 'casusregisseur', 'coach-' || new.soort, new.id,
           case when new.soort = 'onveilig' then 'meteen' end, true, new.op
      from zaak z where z.regio = new.regio and z.id = new.zaak;
  insert into bericht (regio, id, organisatie, rol, zaak, soort, klok, op)
    select z.regio, gen_random_uuid(), z.organisatie, 'casusregisseur', z.id, 'coach-' || new.soort, null, new.op
      from zaak z where z.regio = new.regio and z.id = new.zaak;
  return null;
end $function$;
alter function kring.coach_meldt() owner to kring_wachter;
comment on function kring.coach_meldt() is 'Wat een coach laat weten wordt in dezelfde transactie werk en een bericht voor wie de casus leidt; de coach ziet niets.';
revoke all on function kring.coach_meldt() from public;
grant execute on function kring.coach_meldt() to kring_owner;

CREATE OR REPLACE FUNCTION kring.deurstand(p_spoor bytea)
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
  select stand from deurvraag where spoor = p_spoor limit 1
$function$;
alter function kring.deurstand(bytea) owner to kring_wachter;
comment on function kring.deurstand(bytea) is 'Hoe het met een vraag aan het loket staat, voor wie de code heeft: wacht, opgepakt of klaar, en niets meer.';
revoke all on function kring.deurstand(bytea) from public;
grant execute on function kring.deurstand(bytea) to kring_app;

CREATE OR REPLACE FUNCTION kring.dicht_voor(p_zaak uuid)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
  select distinct s.mens from sper s, ik i
   where s.regio = i.regio and s.zaak = p_zaak and s.grond <> 'spoor' and s.van <= i.nu and (s.tot is null or s.tot > i.nu)
     and exists (select 1 from mijn_inhoud m where m.regio = i.regio and m.zaak = p_zaak)
$function$;
alter function kring.dicht_voor(uuid) owner to kring_wachter;
comment on function kring.dicht_voor(uuid) is 'Voor wie deze zaak nu dicht is, alleen voor wie er inhoudelijk in werkt.';
revoke all on function kring.dicht_voor(uuid) from public;
grant execute on function kring.dicht_voor(uuid) to kring_app;

CREATE OR REPLACE FUNCTION kring.doorloop(sinds timestamp with time zone)
 RETURNS TABLE(soort text, klok text, uren integer, klaar boolean, aantal bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
  with mij as (select i.regio, i.nu from ik i where i.rol = 'procesregisseur')
  select w.soort, w.klok, floor(extract(epoch from w.klaar_op - w.gestart_op) / 3600)::int, true, count(*)
    from werk w where w.regio = (select regio from mij) and w.klok is not null and w.klaar_op is not null and w.klaar_op >= sinds group by 1, 2, 3
  union all
  select w.soort, w.klok, floor(extract(epoch from (select nu from mij) - w.gestart_op) / 3600)::int, false, count(*)
    from werk w where w.regio = (select regio from mij) and w.klok is not null and w.klaar_op is null group by 1, 2, 3
$function$;
alter function kring.doorloop(timestamp with time zone) owner to kring_wachter;
comment on function kring.doorloop(timestamp with time zone) is 'Hoe lang werk per soort en termijn duurde, in hele uren en aantallen; alleen voor procesregie.';
revoke all on function kring.doorloop(timestamp with time zone) from public;
grant execute on function kring.doorloop(timestamp with time zone) to kring_app;

CREATE OR REPLACE FUNCTION kring.dossier_van(p_regio text, p_zaak uuid)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE
 SET search_path TO 'kring'
AS $function$
  with recursive keten (id) as (
    select p_zaak
    union
    select b.id from keten k cross join lateral (
      select z.id from zaak z where z.regio = p_regio and z.uit_zaak = k.id and z.soort <> 'werkblad'
      union all select z.uit_zaak from zaak z where z.regio = p_regio and z.id = k.id and z.uit_zaak is not null
      union all select t.zaak from bespreking t where t.regio = p_regio and t.uit_zaak = k.id
      union all select t.uit_zaak from bespreking t where t.regio = p_regio and t.zaak = k.id and t.uit_zaak is not null
      union all select a.zaak from aansluiting a where a.regio = p_regio and a.uit_zaak = k.id
      union all select a.uit_zaak from aansluiting a where a.regio = p_regio and a.zaak = k.id and a.uit_zaak is not null) b)
  select id from keten
$function$;
alter function kring.dossier_van(text,uuid) owner to kring_wachter;
comment on function kring.dossier_van(text,uuid) is 'Alle zaken van hetzelfde dossier: waar deze uit kwam, wat eruit kwam, en hun tafels en aansluitingen.';
revoke all on function kring.dossier_van(text,uuid) from public;

CREATE OR REPLACE FUNCTION kring.eerder_besproken(p_zaak uuid)
 RETURNS TABLE(dag date)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
  select e.gemaakt_op::date
    from bespreking b
    join ik i on i.regio = b.regio
    join bespreking e on e.regio = b.regio and e.zaak <> b.zaak and e.personen && b.personen
                     and e.gemaakt_op <= b.gemaakt_op and e.gemaakt_op > b.gemaakt_op - interval '12 months'
   where b.zaak = p_zaak
     and (exists (select 1 from mijn_tafel m where m.regio = b.regio and m.zaak = b.zaak)
       or exists (select 1 from mijn_inhoud m where m.regio = b.regio and m.zaak = b.zaak))
   order by 1 limit 50
$function$;
alter function kring.eerder_besproken(uuid) owner to kring_wachter;
comment on function kring.eerder_besproken(uuid) is 'Op welke dagen hetzelfde huishouden het afgelopen jaar al besproken werd; alleen voor wie aan deze tafel zit.';
revoke all on function kring.eerder_besproken(uuid) from public;
grant execute on function kring.eerder_besproken(uuid) to kring_app;

CREATE OR REPLACE FUNCTION kring.erf_sper()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
begin
  if tg_table_name in ('bespreking', 'aansluiting') then
    insert into sper (regio, id, zaak, mens, grond, van)
    select s.regio, gen_random_uuid(), new.zaak, s.mens, 'geerfd', new.gemaakt_op
      from sper s where s.regio = new.regio and s.zaak = (to_jsonb(new) ->> 'uit_zaak')::uuid and (s.tot is null or s.tot > new.gemaakt_op);
  elsif tg_table_name = 'zaak' then
    -- what comes from a closed report is closed too; who stands beside a file for one track stays there
    insert into sper (regio, id, zaak, mens, grond, van)
    select distinct s.regio, gen_random_uuid(), (to_jsonb(new) ->> 'id')::uuid, s.mens, 'geerfd', (to_jsonb(new) ->> 'geopend_op')::timestamptz
      from (select distinct regio, mens from sper x where x.regio = new.regio and x.zaak = (to_jsonb(new) ->> 'uit_zaak')::uuid and x.grond <> 'spoor'
              and (x.tot is null or x.tot > (to_jsonb(new) ->> 'geopend_op')::timestamptz)) s;
  elsif to_jsonb(new) ->> 'grond' = 'spoor' then
    insert into sper (regio, id, zaak, mens, grond, van)
    select new.regio, gen_random_uuid(), b.zaak, (to_jsonb(new) ->> 'mens')::uuid, 'geerfd', (to_jsonb(new) ->> 'van')::timestamptz
      from (select regio, zaak, uit_zaak from bespreking union all select regio, zaak, uit_zaak from aansluiting) b
     where b.regio = new.regio and b.uit_zaak = new.zaak;
  else
    insert into sper (regio, id, zaak, mens, grond, van)
    select new.regio, gen_random_uuid(), d.id, (to_jsonb(new) ->> 'mens')::uuid, 'geerfd', (to_jsonb(new) ->> 'van')::timestamptz
      from dossier_van(new.regio, new.zaak) as d (id)
     where d.id <> new.zaak
       and not exists (select 1 from sper s where s.regio = new.regio and s.zaak = d.id and s.mens = (to_jsonb(new) ->> 'mens')::uuid and s.tot is null);
  end if;
  return null;
end $function$;
alter function kring.erf_sper() owner to kring_wachter;
comment on function kring.erf_sper() is 'Een sper bij een zaak geldt voor het hele dossier: wat eruit voortkwam, waar het uit kwam, en elke tafel en aansluiting.';

CREATE OR REPLACE FUNCTION kring.feestdagen(jaar integer)
 RETURNS date[]
 LANGUAGE plpgsql
 IMMUTABLE PARALLEL SAFE
AS $function$
declare
  a integer := jaar % 19; e integer := jaar / 100; n integer := jaar % 100;
  maan integer := (19 * a + e - e / 4 - (e - (e + 8) / 25 + 1) / 3 + 15) % 30;
  zondag integer := (32 + 2 * (e % 4) + 2 * (n / 4) - maan - n % 4) % 7;
  m integer := (a + 11 * maan + 22 * zondag) / 451;
  som integer := maan + zondag - 7 * m + 114;
  pasen date := make_date(jaar, som / 31, som % 31 + 1);
  koning date := make_date(jaar, 4, 27);
begin
  if extract(isodow from koning) = 7 then koning := koning - 1; end if;
  return array[make_date(jaar, 1, 1), pasen - 2, pasen + 1, koning, make_date(jaar, 5, 5), pasen + 39, pasen + 50, make_date(jaar, 12, 25), make_date(jaar, 12, 26)];
end $function$;
alter function kring.feestdagen(integer) owner to kring_owner;
comment on function kring.feestdagen(integer) is 'De feestdagen van een jaar (Algemene termijnenwet art. 3).';

CREATE OR REPLACE FUNCTION kring.gaat_mee(p_regio text, p_zaak uuid)
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'kring'
AS $function$
declare
  er uuid[]; aantal integer; van uuid;
begin
  select h.organisatie into van from houder h where h.regio = p_regio and h.zaak = p_zaak order by h.van desc limit 1;
  with recursive terug as (
    select z.id from zaak z where z.regio = p_regio and z.id = p_zaak
    union
    select m.id from terug t join zaak z on z.regio = p_regio and z.id = t.id
      join zaak m on m.regio = p_regio and (m.id = z.uit_zaak or m.id = any (z.eerder)) and m.soort = 'melding'
     where van = (select h.organisatie from houder h where h.regio = p_regio and h.zaak = m.id order by h.van desc limit 1)
       and not exists (select 1 from zaak_persoon a where a.regio = p_regio and a.zaak = m.id
         and not exists (select 1 from zaak_persoon b where b.regio = p_regio and b.zaak = p_zaak and b.persoon = a.persoon))
  ) select array_agg(t.id) into er from terug t;
  loop
    aantal := cardinality(er);
    er := array(select d from unnest(er) d where d = p_zaak or not exists (
      select 1 from zaak y where y.regio = p_regio and (y.uit_zaak = d or (y.eerder <> '{}' and y.eerder @> array[d]))
         and klasse_van_zaak(y.soort) is not null and y.id <> all (er)));
    exit when cardinality(er) is not distinct from aantal;
  end loop;
  return er;
end $function$;
alter function kring.gaat_mee(text,uuid) owner to kring_vernietiging;
comment on function kring.gaat_mee(text,uuid) is 'Welke dossiers op verzoek samen weggaan: de casus, en de meldingen van dezelfde organisatie die alleen daarbij horen.';
revoke all on function kring.gaat_mee(text,uuid) from public;

CREATE OR REPLACE FUNCTION kring.haal_uit_index()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
begin
  insert into indexlog (regio, id, op, mens, organisatie, signaal, wat)
    values (new.regio, gen_random_uuid(), new.weg_op, new.mens, new.organisatie, new.id, new.weg_reden);
  -- what should never have been there, or is of somebody who died, enters no archive
  if new.weg_reden in ('onterecht', 'overleden') then
    delete from indexsignaal s where s.regio = new.regio and s.id = new.id;
  else
    delete from indextreffer t where t.regio = new.regio and t.signaal = new.id;
    update indextreffer t set afgelopen_op = new.weg_op where t.ander_regio = new.regio and t.ander = new.id;
  end if;
  return null;
end $function$;
alter function kring.haal_uit_index() owner to kring_wachter;
comment on function kring.haal_uit_index() is 'Ruimt op wat aan een beëindigde aanmelding hing: treffers weg, bij de ander te lezen als afgelopen.';
revoke all on function kring.haal_uit_index() from public;

CREATE OR REPLACE FUNCTION kring.herhaald(sinds timestamp with time zone, voor timestamp with time zone, voor_id uuid, hoeveel integer)
 RETURNS TABLE(zaak uuid, keer bigint, laatste timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
  with mij as (select i.regio from ik i where i.rol = 'procesregisseur')
  select z.id, 1 + (select count(*) from zaak e where e.regio = z.regio and e.id = any(z.eerder) and e.geopend_op >= sinds), z.geopend_op
    from zaak z
   where z.regio = (select regio from mij) and z.eerder <> '{}' and z.geopend_op >= sinds and (z.geopend_op, z.id) < (voor, voor_id)
     and exists (select 1 from zaak e where e.regio = z.regio and e.id = any(z.eerder) and e.geopend_op >= sinds offset 0)
     and not exists (select 1 from zaak n where n.regio = z.regio and n.eerder <> '{}' and n.eerder @> array[z.id] offset 0)
   order by z.geopend_op desc, z.id desc limit least(hoeveel, 200)
$function$;
alter function kring.herhaald(timestamp with time zone,timestamp with time zone,uuid,integer) owner to kring_wachter;
comment on function kring.herhaald(timestamp with time zone,timestamp with time zone,uuid,integer) is 'Gezinnen met meer dan een melding sinds een dag, op id en aantal; alleen voor procesregie.';
revoke all on function kring.herhaald(timestamp with time zone,timestamp with time zone,uuid,integer) from public;
grant execute on function kring.herhaald(timestamp with time zone,timestamp with time zone,uuid,integer) to kring_app;

CREATE OR REPLACE FUNCTION kring.houdt_op_naam(p_regio text, p_zaak uuid, p_mens uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
 SET search_path TO 'kring'
AS $function$
  select exists (select 1 from werk w where w.regio = p_regio and w.zaak = p_zaak and w.mens = p_mens and w.klaar_op is null)
    or p_mens::text = (select case g.soort when 'TeamVerhuisd' then null else coalesce(g.inhoud ->> 'naar', g.inhoud ->> 'mens') end from gebeurtenis g
         where g.regio = p_regio and g.stroom = p_zaak and g.soort in ('RegieBelegd', 'RegisseurGewisseld', 'TeamVerhuisd')
           and (g.soort <> 'TeamVerhuisd' or g.inhoud ->> 'regisseur' is not null) order by g.positie desc limit 1)
$function$;
alter function kring.houdt_op_naam(text,uuid,uuid) owner to kring_wachter;
comment on function kring.houdt_op_naam(text,uuid,uuid) is 'Iemand leidt deze zaak of heeft er werk op naam.';
revoke all on function kring.houdt_op_naam(text,uuid,uuid) from public;

CREATE OR REPLACE FUNCTION kring.hulp_van_kind(p_regio text, p_zaak uuid, p_hulp uuid, p_dag date)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
  select exists (
    select 1 from gebeurtenis g join persoon p on p.regio = g.regio and p.id = (g.inhoud ->> 'persoon')::uuid
     where g.regio = p_regio and g.stroom = p_zaak and g.soort = 'HulpAangeboden' and g.inhoud ->> 'hulp' = p_hulp::text
       and (p.geboortedatum = 'ongeboren' or (p.geboortedatum ~ '^[0-9]{4}'
            and p.geboortedatum || substr('9999-12-31', length(p.geboortedatum) + 1) > (p_dag - interval '18 years')::date::text)))
$function$;
alter function kring.hulp_van_kind(text,uuid,uuid,date) owner to kring_teller;
comment on function kring.hulp_van_kind(text,uuid,uuid,date) is 'Of hulp voor iemand is die op die dag jonger is dan achttien.';
revoke all on function kring.hulp_van_kind(text,uuid,uuid,date) from public;
grant execute on function kring.hulp_van_kind(text,uuid,uuid,date) to kring_wachter;

CREATE OR REPLACE FUNCTION kring.index_gemeld(sinds timestamp with time zone)
 RETURNS integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
  select count(*)::int from indexlog l join ik i on i.regio = l.regio and i.mens = l.mens where l.wat = 'gemeld' and l.op > sinds
$function$;
alter function kring.index_gemeld(timestamp with time zone) owner to kring_wachter;
comment on function kring.index_gemeld(timestamp with time zone) is 'Hoe vaak wie het vraagt sinds een moment iemand aanmeldde, ook wat al weg is.';
revoke all on function kring.index_gemeld(timestamp with time zone) from public;
grant execute on function kring.index_gemeld(timestamp with time zone) to kring_app;

CREATE OR REPLACE FUNCTION kring.is_zware_rol(p_rol text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
 SET search_path TO 'kring'
AS $function$
  select p_rol in ('beheerder', 'privacyfunctionaris', 'procesregisseur', 'medewerker-beleidsinformatie', 'gedragswetenschapper', 'klachtbehandelaar', 'vertrouwenspersoon')
$function$;
alter function kring.is_zware_rol(text) owner to kring_owner;
comment on function kring.is_zware_rol(text) is 'Of een rol een tweede mens vraagt.';
revoke all on function kring.is_zware_rol(text) from public;
grant execute on function kring.is_zware_rol(text) to kring_app;
grant execute on function kring.is_zware_rol(text) to kring_wachter;

CREATE OR REPLACE FUNCTION kring.kanarielijst()
 RETURNS TABLE(nummer text, op timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
  select z.nummer, k.op from ik i join kanarie k on k.regio = i.regio join zaak z on z.regio = k.regio and z.id = k.zaak
   where i.rol = 'privacyfunctionaris' order by k.op desc, z.nummer limit 200
$function$;
alter function kring.kanarielijst() owner to kring_blikken;
comment on function kring.kanarielijst() is 'De nummers van de kanaries, voor een privacyfunctionaris.';
revoke all on function kring.kanarielijst() from public;
grant execute on function kring.kanarielijst() to kring_app;

CREATE OR REPLACE FUNCTION kring.kantoortijd(van timestamp with time zone, tot timestamp with time zone)
 RETURNS bigint
 LANGUAGE plpgsql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$
declare
  a timestamp := van at time zone 'Europe/Amsterdam'; b timestamp := tot at time zone 'Europe/Amsterdam';
  eerste date := a::date; laatste date := b::date; uit bigint;
  voor_eerste integer := kring.werkdag_nr(a::date - 1); tot_laatste integer := kring.werkdag_nr(b::date);
begin
  -- what lasts longer than a year is no lead time of a step any more: the clock is enough
  if b - a > interval '366 days' then return null; end if;
  uit := (tot_laatste - voor_eerste) * 28800;
  -- how much of the first and the last working day falls outside
  if kring.werkdag_nr(eerste) > voor_eerste then uit := uit - least(28800, greatest(0, extract(epoch from a - (eerste + time '09:00'))))::bigint; end if;
  if tot_laatste > kring.werkdag_nr(laatste - 1) then uit := uit - least(28800, greatest(0, extract(epoch from (laatste + time '17:00') - b)))::bigint; end if;
  return greatest(0, uit);
end $function$;
alter function kring.kantoortijd(timestamp with time zone,timestamp with time zone) owner to kring_owner;
comment on function kring.kantoortijd(timestamp with time zone,timestamp with time zone) is 'Seconden binnen kantooruren: werkdagen van 9 tot 17 uur; leeg boven een jaar.';

CREATE OR REPLACE FUNCTION kring.kijk_terug(p_spoor bytea, p_geholpen text, p_gehoord text, p_beter text)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
declare
  p_nu timestamptz := nullif(current_setting('kring.nu', true), '')::timestamptz;
  l record;
begin
  update buitenlink set gebruikt = true
   where spoor = p_spoor and soort = 'terugblik' and not gebruikt and verloopt_op > p_nu and gemaakt_op <= p_nu returning regio into l;
  if not found then return false; end if;
  insert into terugblik (regio, id, jaar, vraag, antwoord)
  select l.regio, gen_random_uuid(), extract(year from p_nu at time zone 'Europe/Amsterdam')::int, a.vraag, a.antwoord
    from (values ('geholpen', p_geholpen), ('gehoord', p_gehoord), ('beter', p_beter)) a (vraag, antwoord) where a.antwoord is not null;
  return true;
end $function$;
alter function kring.kijk_terug(bytea,text,text,text) owner to kring_wachter;
comment on function kring.kijk_terug(bytea,text,text,text) is 'Antwoorden van een gezin achteraf: eenmaal, en los van wie het zei.';
revoke all on function kring.kijk_terug(bytea,text,text,text) from public;
grant execute on function kring.kijk_terug(bytea,text,text,text) to kring_app;

CREATE OR REPLACE FUNCTION kring.klachtcijfers(p_jaar integer)
 RETURNS TABLE(groep text, deel text, aantal integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
  with k as (
    select x.id, x.van, x.onderwerp, case when x.uitkomst = 'beantwoord' then coalesce(x.oordeel, 'geen-oordeel') else coalesce(x.uitkomst, 'open') end as einde,
           x.afgesloten_op - x.ontvangen_op as duur,
           exists (select 1 from klachtklok c where c.regio = x.regio and c.klacht = x.id and coalesce(c.klaar_op, i.nu) > c.vervalt_op) as laat,
           (select count(*) from klachtmaatregel a where a.regio = x.regio and a.klacht = x.id and a.gedaan_op is not null) as gedaan,
           (select count(*) from klachtmaatregel a where a.regio = x.regio and a.klacht = x.id and a.gedaan_op is null) as nog
      from ik i join klacht x on x.regio = i.regio and extract(year from x.ontvangen_op at time zone 'Europe/Amsterdam') = p_jaar
     where i.rol in ('klachtbehandelaar', 'privacyfunctionaris', 'beleidsmedewerker') and p_jaar < extract(year from i.nu at time zone 'Europe/Amsterdam')
       and not exists (select 1 from klachtsper s where s.regio = x.regio and s.klacht = x.id and s.mens = i.mens))
  select 'van', k.van, count(*)::integer from k group by 2
  union all select 'onderwerp', k.onderwerp, count(*)::integer from k group by 2
  union all select 'einde', k.einde, count(*)::integer from k group by 2
  union all select 'termijn', case when k.laat then 'te-laat' else 'op-tijd' end, count(*)::integer from k group by 2
  union all select 'maatregel', 'gedaan', coalesce(sum(k.gedaan), 0)::integer from k
  union all select 'maatregel', 'open', coalesce(sum(k.nog), 0)::integer from k
  union all select 'dagen', 'af', count(k.duur)::integer from k
  union all select 'dagen', 'midden', round(extract(epoch from percentile_cont(0.5) within group (order by k.duur)) / 86400)::integer from k where k.duur is not null having count(*) > 0
$function$;
alter function kring.klachtcijfers(integer) owner to kring_teller;
comment on function kring.klachtcijfers(integer) is 'Hoe vaak er in een heel jaar geklaagd is, waarover, hoe het afliep en of het op tijd was: aantallen, geen mens, en nooit een klacht over wie vraagt.';
revoke all on function kring.klachtcijfers(integer) from public;
grant execute on function kring.klachtcijfers(integer) to kring_app;

CREATE OR REPLACE FUNCTION kring.klasse_van_zaak(soort text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
 SET search_path TO 'kring'
AS $function$
  select case klasse_van_zaak.soort when 'melding' then 'zaak' when 'casus' then 'zaak' when 'werkblad' then 'zaak' when 'opvang' then 'opvang' when 'huisverbod' then 'huisverbod' end
$function$;
alter function kring.klasse_van_zaak(text) owner to kring_vernietiging;
comment on function kring.klasse_van_zaak(text) is 'De bewaarklasse van een soort zaak; leeg als zij met een andere zaak meegaat.';
revoke all on function kring.klasse_van_zaak(text) from public;

CREATE OR REPLACE FUNCTION kring.klop_aan(p_regio text, p_id uuid, p_organisatie uuid, p_rol text, p_soort text, p_gemeente text, p_oppakken_voor timestamp with time zone, p_spoor bytea, p_inhoud bytea, p_sleutel text, p_stukken jsonb)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
declare
  p_nu timestamptz := nullif(current_setting('kring.nu', true), '')::timestamptz;
begin
  insert into deurvraag (regio, id, organisatie, rol, soort, gemeente, op, oppakken_voor, spoor)
    values (p_regio, p_id, p_organisatie, p_rol, p_soort, p_gemeente, p_nu, p_oppakken_voor, p_spoor) on conflict do nothing;
  if not found then return false; end if;
  insert into deurinhoud (regio, vraag, inhoud, sleutel) values (p_regio, p_id, p_inhoud, p_sleutel);
  insert into deurstuk (regio, id, vraag, volgorde, type, omvang, sleutel, omhuld, nonce, cijfer, som)
    select p_regio, gen_random_uuid(), p_id, s.volgorde, s.type, s.omvang, s.sleutel, decode(s.omhuld, 'base64'), decode(s.nonce, 'base64'),
           decode(s.cijfer, 'base64'), decode(s.som, 'base64')
      from jsonb_to_recordset(p_stukken) as s (volgorde integer, type text, omvang integer, sleutel text, omhuld text, nonce text, cijfer text, som text);
  insert into bericht (regio, id, organisatie, rol, zaak, soort, klok, op)
    values (p_regio, gen_random_uuid(), p_organisatie, p_rol, null, 'deur-wacht', null, p_nu);
  return true;
end $function$;
alter function kring.klop_aan(text,uuid,uuid,text,text,text,timestamp with time zone,bytea,bytea,text,jsonb) owner to kring_wachter;
comment on function kring.klop_aan(text,uuid,uuid,text,text,text,timestamp with time zone,bytea,bytea,text,jsonb) is 'Een vraag bij het loket neerleggen: heel of niet, en dezelfde vraag maar een keer.';
revoke all on function kring.klop_aan(text,uuid,uuid,text,text,text,timestamp with time zone,bytea,bytea,text,jsonb) from public;
grant execute on function kring.klop_aan(text,uuid,uuid,text,text,text,timestamp with time zone,bytea,bytea,text,jsonb) to kring_app;

CREATE OR REPLACE FUNCTION kring.lading()
 RETURNS TABLE(organisatie uuid, rol text, mens uuid, zaken bigint, werk bigint, te_laat bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
  with mij as (select i.regio, i.nu, array(select s.zaak from sper s where s.regio = i.regio and s.mens = i.mens and s.van <= i.nu and (s.tot is null or s.tot > i.nu)) as niet
                 from ik i where i.rol = 'procesregisseur')
  select h.organisatie, null::text, null::uuid, count(*), 0::bigint, 0::bigint
    from houder h where h.regio = (select regio from mij) and h.tot is null and h.zaak <> all ((select niet from mij)::uuid[]) group by h.organisatie
  union all
  select w.organisatie, w.rol, w.mens, 0, count(*), count(*) filter (where w.vervalt_op <= (select nu from mij))
    from werk w where w.regio = (select regio from mij) and w.klaar_op is null and w.zaak <> all ((select niet from mij)::uuid[]) group by w.organisatie, w.rol, w.mens
$function$;
alter function kring.lading() owner to kring_wachter;
comment on function kring.lading() is 'Open zaken en open werk per organisatie, rol en mens van de regio; alleen voor procesregie.';
revoke all on function kring.lading() from public;
grant execute on function kring.lading() to kring_app;

CREATE OR REPLACE FUNCTION kring.langdurig(sinds timestamp with time zone)
 RETURNS TABLE(mens uuid, zaken bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
  with mij as (select i.regio, i.organisatie, i.nu, array(select s.zaak from sper s where s.regio = i.regio and s.mens = i.mens and s.van <= i.nu and (s.tot is null or s.tot > i.nu)) as niet
                 from ik i where i.rol = 'teamcoordinator')
  select l.mens, count(*) from mij
    join houder h on h.regio = mij.regio and h.organisatie = mij.organisatie and h.tot is null
    join zaak z on z.regio = h.regio and z.id = h.zaak and z.soort = 'casus' and z.open and z.geopend_op < sinds
   cross join lateral (select wie_leidt(z.regio, z.id) as mens) l
   where z.id <> all (mij.niet)
     and exists (select 1 from rolvervulling r where r.regio = mij.regio and r.mens = l.mens and r.organisatie = mij.organisatie
                    and r.van <= mij.nu and (r.tot is null or r.tot > mij.nu))
   group by l.mens
$function$;
alter function kring.langdurig(timestamp with time zone) owner to kring_wachter;
comment on function kring.langdurig(timestamp with time zone) is 'Open casussen die langer duren, per collega die ze leidt; alleen voor wie het team leidt.';
revoke all on function kring.langdurig(timestamp with time zone) from public;
grant execute on function kring.langdurig(timestamp with time zone) to kring_app;

CREATE OR REPLACE FUNCTION kring.log_beheer()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
declare
  i record;
  nieuw boolean := tg_op = 'INSERT';
  o jsonb := coalesce(to_jsonb(old), '{}');
  n jsonb := to_jsonb(new);
  over boolean;
begin
  select * into i from ik;
  if i.mens is null then return null; end if;
  over := (n ->> 'tot')::timestamptz <= greatest(i.nu, (n ->> 'van')::timestamptz);
  insert into beheerfeit (regio, op, door, als, koppeling, wat, mens, organisatie, rol, uit, naar)
  select i.regio, i.nu, i.mens, i.rol, nullif(current_setting('kring.koppeling', true), '')::uuid, f.wat,
         case when tg_table_name = 'mens' then (n ->> 'id')::uuid else (n ->> 'mens')::uuid end,
         case when tg_table_name = 'organisatie' then (n ->> 'id')::uuid else (n ->> 'organisatie')::uuid end,
         n ->> 'rol', f.uit, f.naar
    from (values
      ('organisatie', nieuw, 'organisatie-toegevoegd', null, n ->> 'naam'),
      ('organisatie', not nieuw and n -> 'tot' is distinct from o -> 'tot', 'organisatie-beeindigd', null, n ->> 'tot'),
      ('organisatie', not nieuw and n -> 'naam' is distinct from o -> 'naam', 'organisatie-hernoemd', o ->> 'naam', n ->> 'naam'),
      ('organisatie', not nieuw and n -> 'gemeenten' is distinct from o -> 'gemeenten', 'gemeenten-gewijzigd',
        translate(o ->> 'gemeenten', '[]"', ''), translate(n ->> 'gemeenten', '[]"', '')),
      ('mens', nieuw, 'mens-toegevoegd', null, null),
      ('mens', not nieuw, 'mens-hernoemd', null, null),
      ('aanstelling', nieuw, 'aanstelling-begonnen', null, null),
      ('aanstelling', not nieuw and n ->> 'tot' is null, 'aanstelling-hervat', o ->> 'tot', null),
      ('aanstelling', not nieuw and n ->> 'tot' is not null, 'aanstelling-beeindigd', o ->> 'tot', n ->> 'tot'),
      ('rolvervulling', nieuw, 'rol-gegeven', null, n ->> 'tot'),
      ('rolvervulling', not nieuw and n -> 'nagezien_op' is distinct from o -> 'nagezien_op', 'rol-nagezien', o ->> 'nagezien_op', n ->> 'nagezien_op'),
      ('rolvervulling', not nieuw and over and n -> 'tot' is distinct from o -> 'tot', 'rol-beeindigd', o ->> 'tot', n ->> 'tot'),
      -- which fields changed and to what; of an employer only that it did
      ('rolvervulling', not nieuw and o - array['nagezien_op', 'tot'] || case when over then '{}' else jsonb_build_object('tot', o -> 'tot') end
          is distinct from n - array['nagezien_op', 'tot'] || case when over then '{}' else jsonb_build_object('tot', n -> 'tot') end, 'rol-gewijzigd', null,
        (select string_agg(e.key || case when e.key = 'werkgever' then '' else ': ' || coalesce(e.value #>> '{}', '-') end, ', ' order by e.key)
           from jsonb_each(n) e where e.value is distinct from o -> e.key and e.key <> 'nagezien_op' and not (e.key = 'tot' and over))),
      ('rolvoorstel', nieuw, 'rol-voorgesteld', null, n ->> 'tot'),
      ('rolvoorstel', not nieuw, 'voorstel-' || (n ->> 'besluit'), null, null),
      ('koppeling', nieuw, 'koppeling-gemaakt', null, n ->> 'tot'),
      ('koppeling', not nieuw, 'koppeling-ingetrokken', null, null)) f (tabel, geldt, wat, uit, naar)
   where f.tabel = tg_table_name and f.geldt;
  return null;
end $function$;
alter function kring.log_beheer() owner to kring_wachter;
comment on function kring.log_beheer() is 'Schrijft elke wijziging van beheer op: wie, wat, over wie, van waar naar waar.';

CREATE OR REPLACE FUNCTION kring.maatje(p_spoor bytea, p_signaal text)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
declare
  p_nu timestamptz := nullif(current_setting('kring.nu', true), '')::timestamptz;
  l record;
begin
  select regio, id, zaak into l from buitenlink where spoor = p_spoor and soort = 'maatje' and verloopt_op > p_nu and gemaakt_op <= p_nu for update;
  if not found then return false; end if;
  -- Said twice is one task until somebody took it up.
  if exists (select 1 from werk w where w.regio = l.regio and w.zaak = l.zaak and w.onderwerp = l.id and w.soort = 'maatje-' || p_signaal and w.klaar_op is null) then
    return true;
  end if;
  insert into werk (regio, id, zaak, organisatie, rol, mens, soort, onderwerp, spoed, veilig, gestart_op)
  select z.regio, gen_random_uuid(), z.id, z.organisatie, 'casusregisseur',
         (select w.mens from werk w
           where w.regio = z.regio and w.zaak = z.id and w.klaar_op is null and w.mens is not null and w.soort like 'opvolging-%'
             and exists (select 1 from rolvervulling r where r.regio = w.regio and r.mens = w.mens and r.organisatie = z.organisatie
                            and r.rol = 'casusregisseur' and r.van <= p_nu and (r.tot is null or r.tot > p_nu))
           order by w.vervalt_op limit 1),
         'maatje-' || p_signaal, l.id, case when p_signaal = 'zorgen' then 'meteen' end, true, p_nu
    from zaak z where z.regio = l.regio and z.id = l.zaak;
  return true;
end $function$;
alter function kring.maatje(bytea,text) owner to kring_wachter;
comment on function kring.maatje(bytea,text) is 'Een signaal van een maatje wordt meteen werk voor wie nazorg doet; het maatje ziet niets.';
revoke all on function kring.maatje(bytea,text) from public;
grant execute on function kring.maatje(bytea,text) to kring_app;

CREATE OR REPLACE FUNCTION kring.mens_houdt(p_mens uuid)
 RETURNS integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
  select count(*)::integer from ik i join werk w on w.regio = i.regio and w.mens = p_mens and w.klaar_op is null where i.rol = 'beheerder'
$function$;
alter function kring.mens_houdt(uuid) owner to kring_wachter;
comment on function kring.mens_houdt(uuid) is 'Hoeveel open taken op naam van een medewerker staan; alleen het getal.';
revoke all on function kring.mens_houdt(uuid) from public;
grant execute on function kring.mens_houdt(uuid) to kring_app;

CREATE OR REPLACE FUNCTION kring.nieuwe_sleutelplek(p_vanaf bigint)
 RETURNS bigint
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
  select case when p_vanaf > 0 then setval('kring.sleutelplek', greatest(p_vanaf, nextval('kring.sleutelplek'))) else nextval('kring.sleutelplek') end
$function$;
alter function kring.nieuwe_sleutelplek(bigint) owner to kring_wachter;
comment on function kring.nieuwe_sleutelplek(bigint) is 'Een plek voor de sleutel van een nieuwe zaak; na het terugzetten van een oudere kopie voorbij wat al gebruikt is.';
revoke all on function kring.nieuwe_sleutelplek(bigint) from public;
grant execute on function kring.nieuwe_sleutelplek(bigint) to kring_app;

CREATE OR REPLACE FUNCTION kring.nl_dag(op timestamp with time zone)
 RETURNS date
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$ select (op at time zone 'Europe/Amsterdam')::date $function$;
alter function kring.nl_dag(timestamp with time zone) owner to kring_owner;
comment on function kring.nl_dag(timestamp with time zone) is 'De dag in Nederland.';

CREATE OR REPLACE FUNCTION kring.noodblad(p_id uuid)
 RETURNS jsonb
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
declare
  n record;
  dicht boolean;
begin
  select m.* into n from mijn_nood m where m.id = p_id;
  if not found then return null; end if;
  -- Somebody in hiding: an address is kept from others, or one of them stays in a shelter. Then no free text leaves the file.
  dicht := exists (select 1 from (select distinct on (g.inhoud ->> 'persoon') g.inhoud ->> 'afgeschermd' as stand from gebeurtenis g
                     where g.regio = n.regio and g.stroom = n.zaak and g.soort = 'AdresAfgeschermd' order by g.inhoud ->> 'persoon', g.positie desc) s where s.stand = 'ja')
    or exists (select 1 from zaak_persoon a, zaak_persoon b, zaak o where a.regio = n.regio and a.zaak = n.zaak and b.regio = a.regio and b.persoon = a.persoon
                 and o.regio = b.regio and o.id = b.zaak and o.soort = 'opvang' and o.open);
  return (select jsonb_build_object(
    'zaak', z.id, 'nummer', z.nummer, 'soort', z.soort, 'gemeente', z.gemeente, 'urgentie', z.urgentie, 'geopendOp', z.geopend_op,
    'codeRoodOp', z.code_rood_op, 'acuutOp', z.acuut_op, 'van', n.van, 'tot', n.tot, 'afgeschermd', dicht,
    'houder', (select o.naam from houder h, organisatie o where h.regio = z.regio and h.zaak = z.id and h.tot is null and o.regio = h.regio and o.id = h.organisatie),
    'personen', coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'voornamen', p.voornamen, 'tussenvoegsel', p.tussenvoegsel, 'achternaam', p.achternaam,
        'geboortedatum', p.geboortedatum, 'geslacht', p.geslacht) order by p.geboortedatum, p.id)
      from zaak_persoon zp, persoon p where zp.regio = z.regio and zp.zaak = z.id and p.regio = zp.regio and p.id = zp.persoon), '[]'),
    'feiten', coalesce((select jsonb_agg(f.rij) from (select jsonb_build_object('soort', g.soort, 'op', g.op) as rij from gebeurtenis g
      where g.regio = z.regio and g.stroom = z.id and g.soort not in ('MaatregelAfgesproken', 'MaatregelAfgerond', 'AdresAfgeschermd') order by g.positie desc limit 20) f), '[]'),
    'afspraken', case when dicht then '[]'::jsonb else coalesce((select jsonb_agg(jsonb_build_object('soort', t.soort, 'tekst', t.inhoud, 'op', g.op) order by g.positie desc)
      from gebeurtenis g join tekst t on t.regio = g.regio and t.zaak = g.stroom and t.id = (g.inhoud ->> 'tekst')::uuid
     where g.regio = z.regio and g.stroom = z.id
       and ((g.soort = 'MaatregelAfgesproken' and not exists (select 1 from gebeurtenis a where a.regio = g.regio and a.stroom = g.stroom and a.soort = 'MaatregelAfgerond' and a.inhoud ->> 'maatregel' = g.inhoud ->> 'maatregel'))
         or (g.soort = 'VeiligheidsplanVastgesteld' and not exists (select 1 from gebeurtenis l where l.regio = g.regio and l.stroom = g.stroom and l.soort = g.soort and l.positie > g.positie)))), '[]') end)
    from zaak z where z.regio = n.regio and z.id = n.zaak);
end $function$;
alter function kring.noodblad(uuid) owner to kring_nood;
comment on function kring.noodblad(uuid) is 'Het blad van een zaak in nood: wie, hoe onveilig, wat is afgesproken en wie de zaak heeft. Nooit een adres; leeg als de toegang niet loopt.';
revoke all on function kring.noodblad(uuid) from public;
grant execute on function kring.noodblad(uuid) to kring_app;

CREATE OR REPLACE FUNCTION kring.noteer_gebeld()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
begin
  insert into indexlog (regio, id, op, mens, organisatie, signaal, wat)
    select new.regio, gen_random_uuid(), new.op, s.mens, s.organisatie, s.id, 'gebeld'
      from indextreffer t join indexsignaal s on s.regio = t.regio and s.id = t.signaal where t.regio = new.regio and t.id = new.treffer;
  return null;
end $function$;
alter function kring.noteer_gebeld() owner to kring_wachter;
comment on function kring.noteer_gebeld() is 'Schrijft in het logboek van de index dat er na een treffer gebeld is.';
revoke all on function kring.noteer_gebeld() from public;

CREATE OR REPLACE FUNCTION kring.noteer_sporen(p_nu timestamp with time zone)
 RETURNS integer
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
  with nu as (update vernietigbewijs set sporen_op = p_nu where sporen_op is null returning 1) select count(*)::integer from nu
$function$;
alter function kring.noteer_sporen(timestamp with time zone) owner to kring_vernietiging;
comment on function kring.noteer_sporen(timestamp with time zone) is 'Legt vast wanneer de bestanden van de database opnieuw geschreven zijn, zonder wat vernietigd was.';
revoke all on function kring.noteer_sporen(timestamp with time zone) from public;
grant execute on function kring.noteer_sporen(timestamp with time zone) to kring_vernietiger;

CREATE OR REPLACE FUNCTION kring.nummer_van_zaak(p_zaak uuid)
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
  select z.nummer from zaak z where z.regio = (select i.regio from ik i where i.rol = 'privacyfunctionaris') and z.id = p_zaak
$function$;
alter function kring.nummer_van_zaak(uuid) owner to kring_vernietiging;
comment on function kring.nummer_van_zaak(uuid) is 'Het nummer van een zaak, voor wie bewaart; niets meer.';
revoke all on function kring.nummer_van_zaak(uuid) from public;
grant execute on function kring.nummer_van_zaak(uuid) to kring_app;

CREATE OR REPLACE FUNCTION kring.onthoud_blik()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
begin
  update zaak z set blik_op = new.op
   where z.regio = new.regio and z.id = new.zaak and z.open and z.blik_op < new.op - interval '1 hour'
     and exists (select 1 from houder h where h.regio = z.regio and h.zaak = z.id and h.tot is null and h.organisatie = new.organisatie);
  return null;
end $function$;
alter function kring.onthoud_blik() owner to kring_wachter;
comment on function kring.onthoud_blik() is 'Onthoudt bij een open zaak wanneer iemand van de houder keek.';

CREATE OR REPLACE FUNCTION kring.open_alarm(p_alarm uuid, OUT persoon uuid, OUT naam text, OUT geboortedatum text, OUT sleutel text, OUT cijfer bytea)
 RETURNS record
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
  select p.id, concat_ws(' ', nullif(p.voornamen, ''), nullif(p.tussenvoegsel, ''), nullif(p.achternaam, '')), p.geboortedatum, w.sleutel, w.cijfer
    from alarm a
    join mijn_alarmdienst m on m.regio = a.regio and m.zaak = a.zaak
    join aansluiting n on n.regio = a.regio and n.zaak = a.zaak
    join persoon p on p.regio = n.regio and p.id = n.persoon
    left join alarmplaats w on w.regio = a.regio and w.alarm = a.id and (w.weg_na > m.nu or w.gebruikt_in is not null)
   where a.id = p_alarm
     and (a.afgehandeld_op is null or a.afgehandeld_op > m.nu - interval '72 hours')
     and exists (select 1 from alarmblik b where b.regio = a.regio and b.alarm = a.id and b.mens = m.mens)
$function$;
alter function kring.open_alarm(uuid) owner to kring_wachter;
comment on function kring.open_alarm(uuid) is 'Persoon en plaats van een alarm, alleen aan wie dienst heeft en het aannam; de plaats zolang zij er is.';
revoke all on function kring.open_alarm(uuid) from public;
grant execute on function kring.open_alarm(uuid) to kring_app;

CREATE OR REPLACE FUNCTION kring.open_nood(p_id uuid, p_nummer text, p_reden text, p_tot timestamp with time zone, p_beoordelen_voor timestamp with time zone)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
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
end $function$;
alter function kring.open_nood(uuid,text,text,timestamp with time zone,timestamp with time zone) owner to kring_nood;
comment on function kring.open_nood(uuid,text,text,timestamp with time zone,timestamp with time zone) is 'Geeft wie nu vraagt kort toegang tot het blad van een zaak, en zegt het meteen aan de houder en aan wie beoordeelt; leeg: die zaak is er niet.';
revoke all on function kring.open_nood(uuid,text,text,timestamp with time zone,timestamp with time zone) from public;
grant execute on function kring.open_nood(uuid,text,text,timestamp with time zone,timestamp with time zone) to kring_app;

CREATE OR REPLACE FUNCTION kring.open_termijnen()
 RETURNS TABLE(soort text, klok text, gelopen integer, lengte integer, aantal bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
  with mij as (select i.regio, i.nu, array(select s.zaak from sper s where s.regio = i.regio and s.mens = i.mens and s.van <= i.nu and (s.tot is null or s.tot > i.nu)) as niet
                 from ik i where i.rol = 'procesregisseur')
  select w.soort, w.klok, floor(extract(epoch from (select nu from mij) - w.gestart_op) / 3600)::int,
         floor(extract(epoch from w.vervalt_op - w.gestart_op) / 3600)::int, count(*)
    from werk w where w.regio = (select regio from mij) and w.klok is not null and w.klaar_op is null and w.vervalt_op > (select nu from mij)
     and w.zaak <> all ((select niet from mij)::uuid[]) group by 1, 2, 3, 4
$function$;
alter function kring.open_termijnen() owner to kring_wachter;
comment on function kring.open_termijnen() is 'Lopende termijnen van de regio, geteld; alleen voor procesregie.';
revoke all on function kring.open_termijnen() from public;
grant execute on function kring.open_termijnen() to kring_app;

CREATE OR REPLACE FUNCTION kring.rond_vernietiging_af(p_regio text, p_id uuid, p_nu timestamp with time zone)
 RETURNS boolean
 LANGUAGE plpgsql
 SET search_path TO 'kring'
AS $function$
declare
  v vernietiging; eerder vernietigbewijs; inhoud jsonb; ketting bytea; wie text;
begin
  if exists (select 1 from vernietigpost x where x.regio = p_regio and x.vernietiging = p_id and x.stand = 'wacht') then return false; end if;
  update vernietiging x set stand = 'klaar', klaar_op = p_nu where x.regio = p_regio and x.id = p_id returning * into v;
  perform pg_advisory_xact_lock(hashtext('kring.vernietigbewijs'), hashtext(p_regio));
  select * into eerder from vernietigbewijs x where x.regio = p_regio order by x.volg desc limit 1;
  ketting := coalesce(eerder.hash, decode(repeat('00', 32), 'hex'));
  wie := case when v.verzoek is null then 'privacyfunctionaris' else 'behandelaar' end;
  select jsonb_build_object('besluit', v.id, 'klasse', v.klasse, 'peildag', v.peildag,
           'grond', case when v.verzoek is null then b.bron else 'op verzoek: Wmo 2015 art. 5.3.5; Jeugdwet art. 7.3.9; AVG art. 17' end,
           'termijn', case when v.verzoek is null then b.termijn else 'na een besluit op verzoek, niet voor ' || v.niet_voor end,
           'voorgesteld', jsonb_build_object('door', v.voorgesteld_door, 'rol', wie, 'dag', (v.voorgesteld_op at time zone 'Europe/Amsterdam')::date),
           'besloten', jsonb_build_object('door', v.besloten_door, 'rol', wie, 'dag', (v.besloten_op at time zone 'Europe/Amsterdam')::date),
           'dag', (p_nu at time zone 'Europe/Amsterdam')::date,
           'dossiers', (select count(*) from vernietigpost x where x.regio = p_regio and x.vernietiging = p_id and x.zaak is not null and x.stand = 'weg'),
           'gebleven', (select count(*) from vernietigpost x where x.regio = p_regio and x.vernietiging = p_id and x.stand = 'gebleven'),
           'rijen', coalesce((select jsonb_object_agg(t.key, t.n) from (select e.key, sum(e.value::bigint) as n from vernietigpost x, jsonb_each_text(x.aantallen) e
                               where x.regio = p_regio and x.vernietiging = p_id group by e.key) t), '{}'))
    into inhoud from bewaarklasse b where b.naam = v.klasse;
  insert into vernietigbewijs (regio, volg, vernietiging, inhoud, vorige, hash)
    values (p_regio, coalesce(eerder.volg, 0) + 1, p_id, inhoud, ketting, sha256(ketting || convert_to(inhoud::text, 'UTF8')));
  return true;
end $function$;
alter function kring.rond_vernietiging_af(text,uuid,timestamp with time zone) owner to kring_vernietiging;
comment on function kring.rond_vernietiging_af(text,uuid,timestamp with time zone) is 'Maakt de verklaring van een vernietiging, als alles wat besloten was gedaan is.';
revoke all on function kring.rond_vernietiging_af(text,uuid,timestamp with time zone) from public;

CREATE OR REPLACE FUNCTION kring.sleutel_is_weg(p_regio text, p_plek bigint)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
  delete from sleutelrest r where r.regio = p_regio and r.plek = p_plek
$function$;
alter function kring.sleutel_is_weg(text,bigint) owner to kring_vernietiging;
comment on function kring.sleutel_is_weg(text,bigint) is 'De sleutel op deze plek is vernietigd.';
revoke all on function kring.sleutel_is_weg(text,bigint) from public;
grant execute on function kring.sleutel_is_weg(text,bigint) to kring_vernietiger;

CREATE OR REPLACE FUNCTION kring.sleutel_over()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
begin
  if not exists (select 1 from zaaksleutel k where k.plek = old.plek) then
    insert into sleutelrest (regio, plek) values (old.regio, old.plek) on conflict do nothing;
  end if;
  return null;
end $function$;
alter function kring.sleutel_over() owner to kring_vernietiging;
comment on function kring.sleutel_over() is 'Een zaak is weg: haar sleutel moet nog.';
revoke all on function kring.sleutel_over() from public;

CREATE OR REPLACE FUNCTION kring.sleutelplek_van(p_regio text, p_zaak uuid)
 RETURNS bigint
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
  select k.plek from (select z.regio, z.zaak as van, z.plek from zaaksleutel z union all select s.regio, s.klacht, s.plek from klachtsleutel s
                      union all select t.regio, t.steun, t.plek from steunsleutel t union all select a.regio, a.advies, a.plek from adviessleutel a) k
   where k.regio = p_regio and k.van = p_zaak and p_regio = nullif(current_setting('kring.regio', true), '')
$function$;
alter function kring.sleutelplek_van(text,uuid) owner to kring_wachter;
comment on function kring.sleutelplek_van(text,uuid) is 'Waar de sleutel van een zaak, een klacht, een advies of een vraag aan de vertrouwenspersoon ligt; leeg als er nog geen is.';
revoke all on function kring.sleutelplek_van(text,uuid) from public;
grant execute on function kring.sleutelplek_van(text,uuid) to kring_app;

CREATE OR REPLACE FUNCTION kring.sleutels_over(p_hoogstens integer)
 RETURNS TABLE(regio text, plek bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
  select r.regio, r.plek from sleutelrest r where not exists (select 1 from zaaksleutel k where k.plek = r.plek) order by r.plek limit p_hoogstens
$function$;
alter function kring.sleutels_over(integer) owner to kring_vernietiging;
comment on function kring.sleutels_over(integer) is 'De plekken waar nog een sleutel van een vernietigde zaak ligt.';
revoke all on function kring.sleutels_over(integer) from public;
grant execute on function kring.sleutels_over(integer) to kring_vernietiger;

CREATE OR REPLACE FUNCTION kring.sluit_dossier(p_id uuid, p_nummer text, p_mens uuid, p_grond text)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
declare
  mij record;
  z record;
begin
  select i.* into mij from ik i;
  if not found then return null; end if;
  if not (p_mens = mij.mens or mij.rol = 'privacyfunctionaris'
       or (mij.rol = 'teamcoordinator' and exists (select 1 from rolvervulling r where r.regio = mij.regio and r.mens = p_mens and r.organisatie = mij.organisatie
             and r.van <= mij.nu and (r.tot is null or r.tot > mij.nu)))) then return null; end if;
  if not exists (select 1 from rolvervulling r where r.regio = mij.regio and r.mens = p_mens) then return null; end if;
  select x.id into z from zaak x where x.regio = mij.regio and x.nummer = p_nummer and x.soort in ('melding', 'casus', 'huisverbod', 'opvang', 'bespreking');
  if not found then return null; end if;
  -- what only came along with another case is no answer: this one gets a line of its own
  if exists (select 1 from sper s where s.regio = mij.regio and s.zaak = z.id and s.mens = p_mens and s.grond not in ('spoor', 'geerfd') and s.tot is null) then return 'dicht'; end if;
  if exists (select 1 from dossier_van(mij.regio, z.id) as d (id) where houdt_op_naam(mij.regio, d.id, p_mens)) then return 'houdt'; end if;
  insert into sper (regio, id, zaak, mens, grond, van) values (mij.regio, p_id, z.id, p_mens, p_grond, mij.nu);
  return 'dicht';
end $function$;
alter function kring.sluit_dossier(uuid,text,uuid,text) owner to kring_wachter;
comment on function kring.sluit_dossier(uuid,text,uuid,text) is 'Sluit op haar nummer een zaak voor wie vraagt, voor een collega van het eigen team, of door een privacyfunctionaris; leeg: die zaak is er niet.';
revoke all on function kring.sluit_dossier(uuid,text,uuid,text) from public;
grant execute on function kring.sluit_dossier(uuid,text,uuid,text) to kring_app;

CREATE OR REPLACE FUNCTION kring.sluit_sessies(p_mens uuid)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
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
end $function$;
alter function kring.sluit_sessies(uuid) owner to kring_wachter;
comment on function kring.sluit_sessies(uuid) is 'Meldt een mens van de eigen regio overal af, of (null) iedereen; nooit wie het vraagt. Geeft hoeveel sessies eindigden.';
revoke all on function kring.sluit_sessies(uuid) from public;
grant execute on function kring.sluit_sessies(uuid) to kring_app;

CREATE OR REPLACE FUNCTION kring.tabellen_met_sporen()
 RETURNS SETOF text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
  select distinct k.tabel from vernietigbewijs b cross join lateral jsonb_object_keys(b.inhoud -> 'rijen') k (tabel) where b.sporen_op is null
$function$;
alter function kring.tabellen_met_sporen() owner to kring_vernietiging;
comment on function kring.tabellen_met_sporen() is 'De tabellen waar rijen uit vernietigd zijn en waarvan de bestanden nog niet opnieuw geschreven zijn.';
revoke all on function kring.tabellen_met_sporen() from public;
grant execute on function kring.tabellen_met_sporen() to kring_vernietiger;

CREATE OR REPLACE FUNCTION kring.tafelmensen(p_zaak uuid)
 RETURNS TABLE(id uuid, naam text, geboortedatum text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
  select p.id, concat_ws(' ', nullif(p.voornamen, ''), nullif(p.tussenvoegsel, ''), nullif(p.achternaam, '')), p.geboortedatum
    from bespreking b
    join ik i on i.regio = b.regio
    join zaak_persoon zp on zp.regio = b.regio and zp.zaak = b.zaak
    join persoon p on p.regio = zp.regio and p.id = zp.persoon
   where b.zaak = p_zaak
     and (exists (select 1 from mijn_tafel m where m.regio = b.regio and m.zaak = b.zaak)
       or exists (select 1 from mijn_inhoud m where m.regio = b.regio and m.zaak = b.zaak))
   order by p.geboortedatum, p.id
$function$;
alter function kring.tafelmensen(uuid) owner to kring_wachter;
comment on function kring.tafelmensen(uuid) is 'Namen en geboortedatum van wie besproken wordt; alleen voor wie aan deze tafel zit.';
revoke all on function kring.tafelmensen(uuid) from public;
grant execute on function kring.tafelmensen(uuid) to kring_app;

CREATE OR REPLACE FUNCTION kring.te_vernietigen(p_hoogstens integer, p_nu timestamp with time zone)
 RETURNS TABLE(regio text, id uuid, klasse text, zaak uuid, tot timestamp with time zone, besluit uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
  select p.regio, p.id, v.klasse, p.zaak, p.tot, v.id from vernietiging v join vernietigpost p on p.regio = v.regio and p.vernietiging = v.id
   where v.stand = 'besloten' and p.stand = 'wacht' and (v.niet_voor is null or v.niet_voor <= (p_nu at time zone 'Europe/Amsterdam')::date)
   order by v.besloten_op, v.id, p.id limit p_hoogstens
$function$;
alter function kring.te_vernietigen(integer,timestamp with time zone) owner to kring_vernietiging;
comment on function kring.te_vernietigen(integer,timestamp with time zone) is 'Wat besloten is en nu gedaan moet worden.';
revoke all on function kring.te_vernietigen(integer,timestamp with time zone) from public;
grant execute on function kring.te_vernietigen(integer,timestamp with time zone) to kring_vernietiger;

CREATE OR REPLACE FUNCTION kring.team_houdt(p_organisatie uuid)
 RETURNS integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
  select count(distinct x.zaak)::integer from ik i, lateral (
    select h.zaak from houder h where h.regio = i.regio and h.organisatie = p_organisatie and h.tot is null
    union all
    select b.zaak from betrokkenheid b where b.regio = i.regio and b.organisatie = p_organisatie and b.als = 'ontvanger' and (b.tot is null or b.tot > i.nu)) x
   where i.rol = 'beheerder'
$function$;
alter function kring.team_houdt(uuid) owner to kring_wachter;
comment on function kring.team_houdt(uuid) is 'Hoeveel open zaken een organisatie houdt of kreeg aangeboden; alleen het getal.';
revoke all on function kring.team_houdt(uuid) from public;
grant execute on function kring.team_houdt(uuid) to kring_app;

CREATE OR REPLACE FUNCTION kring.tel_advies()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
begin
  insert into kring.telregel (regio, id, soort, dag, vast, gemeente, aantal, duur, werkduur, kenmerken, vormen, geschreven)
  select a.regio, kring.tel_id(s.sleutel, a.id, 0, 0), 'advies', kring.nl_dag(a.op), kring.nl_dag(a.op), a.gemeente, 1, null, null,
         array['kanaal:' || a.kanaal, 'soort:' || a.soort, 'uitkomst:' || a.uitkomst, 'van:' || kring.tel_vrager(a.hoedanigheid)]
           || case a.kanaal when 'chat' then '{}'::text[] else array['niet-chat'] end, array(select distinct unnest(a.vormen)), clock_timestamp()
    from kring.advies a join kring.telstand s on s.regio = a.regio where a.regio = new.regio and a.id = new.id;
  return null;
end $function$;
alter function kring.tel_advies() owner to kring_teller;
comment on function kring.tel_advies() is 'Telt een advies, in dezelfde transactie.';

CREATE OR REPLACE FUNCTION kring.tel_als(p_begin jsonb, p_persoon text)
 RETURNS text
 LANGUAGE sql
 STABLE
AS $function$
  select case when kring.tel_was(p_begin, p_persoon, 'kind') then 'kind' when kring.tel_was(p_begin, p_persoon, 'pleger') then 'pleger'
              when kring.tel_was(p_begin, p_persoon, 'slachtoffer') then 'slachtoffer' else 'ander' end
$function$;
alter function kring.tel_als(jsonb,text) owner to kring_owner;
comment on function kring.tel_als(jsonb,text) is 'Voor wie hulp is: kind, pleger, slachtoffer of een ander.';

CREATE OR REPLACE FUNCTION kring.tel_eerder(g kring.gebeurtenis, p_soort text, p_veld text DEFAULT NULL::text, p_waarde text DEFAULT NULL::text)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE
AS $function$
begin
  return exists (select 1 from kring.gebeurtenis x where x.regio = g.regio and x.stroom = g.stroom and x.positie < g.positie and x.soort = p_soort
    and (p_veld is null or x.inhoud ->> p_veld = p_waarde));
end $function$;
alter function kring.tel_eerder(kring.gebeurtenis,text,text,text) owner to kring_owner;
comment on function kring.tel_eerder(kring.gebeurtenis,text,text,text) is 'Of dit feit al eerder in dezelfde stroom gebeurde, met deze waarde.';

CREATE OR REPLACE FUNCTION kring.tel_feit()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
declare b kring.gebeurtenis := new;
begin
  if new.positie > 1 then
    select x.* into b from kring.gebeurtenis x where x.regio = new.regio and x.stroom = new.stroom and x.positie = 1;
  end if;
  insert into kring.telregel (regio, id, soort, dag, vast, gemeente, aantal, duur, werkduur, kenmerken, vormen, geschreven)
  select t.* from kring.telregels(new, b,
    (select s.sleutel from kring.telstand s where s.regio = new.regio),
    (select z.gemeente from kring.zaak z where z.regio = new.regio and z.id = new.stroom),
    kring.tel_mensen(new.regio, b.inhoud -> 'personen', kring.nl_dag(b.op)), kring.tel_vormen(new.regio, new.stroom, new.positie)) t;
  return null;
exception when others then
  -- a family never waits for a figure: what could not be counted is said, and counted when the journal is counted anew
  raise warning 'een feit (%) is niet geteld: %; draai kring telfeiten herbouw', new.soort, sqlstate;
  return null;
end $function$;
alter function kring.tel_feit() owner to kring_teller;
comment on function kring.tel_feit() is 'Schrijft de telregels van een feit, in dezelfde transactie.';

CREATE OR REPLACE FUNCTION kring.tel_feiten()
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$ select array[
  'MeldingOntvangen', 'MeldingAangevuld', 'CrisisIngezet', 'WegingBesloten', 'BesluitBevestigd', 'PlanGemaakt', 'OnderzoekGestart', 'OnderzoekAfgerond', 'PersoonGeinformeerd',
  'OverdrachtAangehouden', 'OverdrachtAangeboden', 'OverdrachtAanvaard', 'OverdrachtTeruggegeven', 'OverdrachtVervallen', 'MeldingGesloten',
  'CasusGeopend', 'RegieBelegd', 'RegieschaalGewijzigd', 'VeiligheidsplanVastgesteld', 'GezinsplanGekoppeld', 'KindGesproken', 'ErvaringsdeskundigeGekoppeld',
  'HulpAangeboden', 'HulpGeweigerd', 'HulpGestart', 'HulpAfgerond', 'NetwerkBetrokken', 'OmgevingAfgewogen', 'StabielResultaatVastgesteld',
  'NazorgAfgesproken', 'NieuwGeweld', 'CasusHeropend', 'CasusGesloten', 'OpvolgingGedaan', 'JaarcheckGedaan', 'TikGehoord',
  'HuisverbodOpgelegd', 'HuisverbodVerlengd', 'InterventieGestart', 'SpoorBijgewerkt',
  'VerblijfGeopend', 'AnalyseAfgerond', 'VerblijfGesloten', 'UitstroomVoorbereid', 'BesprekingGeagendeerd', 'BesluitGenomen'] $function$;
alter function kring.tel_feiten() owner to kring_owner;
comment on function kring.tel_feiten() is 'De feiten van het journaal die tellen.';

CREATE OR REPLACE FUNCTION kring.tel_id(sleutel uuid, stroom uuid, positie integer, volg integer)
 RETURNS uuid
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select encode(substr(sha256(decode(sleutel::text || stroom::text || ':' || positie::text || ':' || volg::text, 'escape')), 1, 16), 'hex')::uuid
$function$;
alter function kring.tel_id(uuid,uuid,integer,integer) owner to kring_owner;
comment on function kring.tel_id(uuid,uuid,integer,integer) is 'Het id van een telregel: elke keer hetzelfde, en zonder de sleutel niet te vinden.';

CREATE OR REPLACE FUNCTION kring.tel_klassen(p_regio text, p_personen jsonb, p_dag date)
 RETURNS TABLE(klassen text[])
 LANGUAGE sql
 STABLE
AS $function$
  with klas as (
    select coalesce(e -> 'rollen' ?| array['slachtoffer', 'beide', 'kind-in-gezin', 'getuige'], false) or coalesce((e ->> 'kind')::boolean, false)
             or coalesce((e ->> 'minderjarig')::boolean, false) or coalesce(e ->> 'rol' in ('achterblijver', 'kind', 'volwassene', 'slachtoffer'), false) as slachtoffer,
           coalesce(e -> 'rollen' ?| array['pleger', 'beide'], false) or coalesce(e ->> 'rol' = 'uithuisgeplaatste', false) as pleger,
           coalesce(p.geslacht, 'onbekend') as sekse,
           case when coalesce((e ->> 'kind')::boolean, (e ->> 'minderjarig')::boolean, false) then '0-17'
                when p.geboortedatum !~ '^[0-9]{4}' then 'onbekend'
                when extract(year from p_dag) - left(p.geboortedatum, 4)::integer >= 65 then '65-plus' else '18-64' end as leeftijd
      from jsonb_array_elements(case jsonb_typeof(p_personen) when 'array' then p_personen else '[]'::jsonb end) e
      -- by key, one at a time: never a join over everybody
      left join lateral (select x.geslacht, x.geboortedatum from kring.persoon x where x.regio = p_regio and x.id = (e ->> 'id')::uuid limit 1) p on true
    -- a fence: what a person is, is worked out once, not once for every class
    offset 0)
  select coalesce(array_agg(distinct t order by t), '{}') from klas, lateral (values
    (case when slachtoffer then 'slachtoffer:' || sekse end),
    (case when pleger then 'pleger:' || sekse end),
    (case when slachtoffer then 'leeftijd:' || coalesce(leeftijd, 'onbekend') end)) v(t) where t is not null
$function$;
alter function kring.tel_klassen(text,jsonb,date) owner to kring_owner;
comment on function kring.tel_klassen(text,jsonb,date) is 'Van wie erbij horen alleen grove klassen, als rij: zo leest een telling van veel dossiers in een keer.';

CREATE OR REPLACE FUNCTION kring.tel_melder(p_regio text, p_zaak uuid, p_bron text)
 RETURNS text
 LANGUAGE plpgsql
 STABLE
AS $function$
begin
  return coalesce((select m.soort from kring.melder m where m.regio = p_regio and m.zaak = p_zaak),
    case p_bron when 'politie' then 'politie' when 'ambtshalve' then 'veilig-thuis' when 'professional' then 'andere-professional' else 'onbekend' end);
end $function$;
alter function kring.tel_melder(text,uuid,text) owner to kring_owner;
comment on function kring.tel_melder(text,uuid,text) is 'Het beroep van wie meldde, uit de landelijke lijst; nooit een naam.';

CREATE OR REPLACE FUNCTION kring.tel_mensen(p_regio text, p_personen jsonb, p_dag date)
 RETURNS text[]
 LANGUAGE plpgsql
 STABLE
AS $function$ begin return (select k.klassen from kring.tel_klassen(p_regio, p_personen, p_dag) k); end $function$;
alter function kring.tel_mensen(text,jsonb,date) owner to kring_owner;
comment on function kring.tel_mensen(text,jsonb,date) is 'Van wie erbij horen alleen grove klassen: geslacht en leeftijdsgroep.';

CREATE OR REPLACE FUNCTION kring.tel_middens(p_vragen jsonb, p_van date, p_tot date, p_vandaag date, p_stand date, p_per text)
 RETURNS TABLE(n integer, deel text, aantal bigint, midden double precision, werkmidden double precision)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'kring'
 SET work_mem TO '16MB'
AS $function$
declare
  r text := kring.tel_regio(); v record; waar text;
begin
  if r is null then return; end if;
  for v in select * from jsonb_to_recordset(p_vragen) as x(n integer, soort text, kenmerk text, gemeenten text[]) loop
    waar := 't.regio = $1 and t.soort = $2 and t.dag >= $5 and t.dag < $6 and t.dag <= $7 and t.duur is not null'
      || case when coalesce(v.kenmerk, '') = '' then '' else ' and t.kenmerken @> array[$3]' end
      || case when v.gemeenten is null then '' else ' and t.gemeente = any ($4)' end
      || case when p_stand is null then '' else ' and t.vast <= $8 and t.dag <= $8' end;
    return query execute format(
      'select $10, %s, count(*), percentile_cont(0.5) within group (order by t.duur), percentile_cont(0.5) within group (order by t.werkduur)
         from kring.telregel t %s where %s %s',
      case p_per when '' then '''''::text' else 's.d' end,
      case p_per when '' then '' when 'gemeente' then 'cross join lateral (select coalesce(t.gemeente, ''onbekend'') as d) s'
        when 'vorm' then 'cross join lateral (select unnest(t.vormen) as d) s'
        else 'cross join lateral (select substr(x, length($9) + 2) as d from unnest(t.kenmerken) x where left(x, length($9) + 1) = $9 || '':'') s' end,
      waar, case p_per when '' then 'having count(*) > 0' else 'group by 2' end)
      using r, v.soort, v.kenmerk, v.gemeenten, p_van, p_tot, p_vandaag, p_stand, p_per, v.n;
  end loop;
end $function$;
alter function kring.tel_middens(jsonb,date,date,date,date,text) owner to kring_teller;
comment on function kring.tel_middens(jsonb,date,date,date,date,text) is 'De middelste doorlooptijd in seconden, op de klok en binnen kantooruren.';
revoke all on function kring.tel_middens(jsonb,date,date,date,date,text) from public;
grant execute on function kring.tel_middens(jsonb,date,date,date,date,text) to kring_app;
grant execute on function kring.tel_middens(jsonb,date,date,date,date,text) to kring_worker;

CREATE OR REPLACE FUNCTION kring.tel_middens_jaren(p_vragen jsonb, p_van date, p_tot date, p_vandaag date)
 RETURNS TABLE(n integer, jaar integer, aantal bigint, midden double precision, werkmidden double precision)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'kring'
 SET work_mem TO '16MB'
AS $function$
declare j integer;
begin
  for j in extract(year from p_van)::integer .. extract(year from p_tot - 1)::integer loop
    return query select m.n, j, m.aantal, m.midden, m.werkmidden
      from kring.tel_middens(p_vragen, greatest(make_date(j, 1, 1), p_van), least(make_date(j + 1, 1, 1), p_tot), p_vandaag, null, '') m;
  end loop;
end $function$;
alter function kring.tel_middens_jaren(jsonb,date,date,date) owner to kring_teller;
comment on function kring.tel_middens_jaren(jsonb,date,date,date) is 'De middelste doorlooptijd in seconden per jaar, van meer vragen tegelijk.';
revoke all on function kring.tel_middens_jaren(jsonb,date,date,date) from public;
grant execute on function kring.tel_middens_jaren(jsonb,date,date,date) to kring_app;
grant execute on function kring.tel_middens_jaren(jsonb,date,date,date) to kring_worker;

CREATE OR REPLACE FUNCTION kring.tel_op(p_regio text, p_tot timestamp with time zone)
 RETURNS bigint
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
declare vanaf timestamptz; erbij bigint;
begin
  -- one adder at a time; what may still be under way in another transaction waits for the next time
  select s.tot into vanaf from kring.telstand s where s.regio = p_regio for update skip locked;
  if vanaf is null or p_tot <= vanaf then return 0; end if;
  insert into kring.telmaand as o (regio, soort, kenmerk, maand, gemeente, aantal, duur, werkduur)
  with per as materialized (
    select t.soort, k as kenmerk, date_trunc('month', t.dag)::date as maand, coalesce(t.gemeente, 'onbekend') as gemeente,
           sum(t.aantal) as aantal, coalesce(sum(t.duur), 0) as duur, coalesce(sum(t.werkduur), 0) as werkduur
      from kring.telregel t cross join lateral unnest(t.kenmerken || ''::text) k
     where t.regio = p_regio and t.geschreven >= vanaf and t.geschreven < p_tot
     group by 1, 2, 3, 4)
  select p_regio, p.soort, p.kenmerk, p.maand, p.gemeente, p.aantal, p.duur, p.werkduur from per p
  union all
  select p_regio, p.soort, p.kenmerk, p.maand, '', sum(p.aantal), sum(p.duur), sum(p.werkduur) from per p group by 2, 3, 4
  on conflict (regio, soort, kenmerk, gemeente, maand) do update
    set aantal = o.aantal + excluded.aantal, duur = o.duur + excluded.duur, werkduur = o.werkduur + excluded.werkduur;
  get diagnostics erbij = row_count;
  update kring.telstand s set tot = p_tot where s.regio = p_regio;
  return erbij;
end $function$;
alter function kring.tel_op(text,timestamp with time zone) owner to kring_teller;
comment on function kring.tel_op(text,timestamp with time zone) is 'Telt nieuwe telregels bij de maandsommen; geeft hoeveel sommen veranderden.';
revoke all on function kring.tel_op(text,timestamp with time zone) from public;
grant execute on function kring.tel_op(text,timestamp with time zone) to kring_worker;

CREATE OR REPLACE FUNCTION kring.tel_partner(p_regio text, p_organisatie text)
 RETURNS text
 LANGUAGE plpgsql
 STABLE
AS $function$
begin
  return coalesce((select o.definitie from kring.organisatie o where o.regio = p_regio and o.id = p_organisatie::uuid), 'onbekend');
end $function$;
alter function kring.tel_partner(text,text) owner to kring_owner;
comment on function kring.tel_partner(text,text) is 'De naam van een organisatie in de definitie van de regio.';

CREATE OR REPLACE FUNCTION kring.tel_regio()
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
  select i.regio from kring.ik i where i.rol in ('beleidsmedewerker', 'procesregisseur', 'burgemeester', 'beheerder', 'systeem')
    or (i.rol in ('ketenpartner', 'teamcoordinator', 'casusregisseur', 'overlegvoorzitter', 'plaatsingscoordinator')
        and exists (select 1 from kring.cijferdeling d where d.regio = i.regio))
$function$;
alter function kring.tel_regio() owner to kring_teller;
comment on function kring.tel_regio() is 'De regio van wie cijfers mag lezen; leeg voor ieder ander.';
revoke all on function kring.tel_regio() from public;

CREATE OR REPLACE FUNCTION kring.tel_sommen(p_vragen jsonb, p_van date, p_tot date, p_vandaag date, p_stand date, p_per text)
 RETURNS TABLE(n integer, maand date, deel text, aantal bigint, duur bigint, werkduur bigint)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
declare
  r text := kring.tel_regio(); opgeteld timestamptz; vers date := date_trunc('month', p_vandaag); deze text; raak text; stuk text;
begin
  if r is null then return; end if;
  select s.tot into opgeteld from kring.telstand s where s.regio = r;
  deze := 't.regio = $1 and t.soort = v.soort and (v.kenmerk = '''' or t.kenmerken @> array[v.kenmerk]) and (v.gemeenten is null or t.gemeente = any (v.gemeenten))';
  raak := deze || ' and t.dag >= $3 and t.dag < $4 and t.dag <= $5';
  stuk := case p_per when '' then '(select ''''::text as d)' when 'gemeente' then '(select coalesce(t.gemeente, ''onbekend'') as d)'
    when 'vorm' then '(select unnest(t.vormen) as d)'
    else '(select substr(x, length($8) + 2) as d from unnest(t.kenmerken) x where left(x, length($8) + 1) = $8 || '':'')' end;
  return query execute format(
    'with v as (select x.n, x.soort, coalesce(x.kenmerk, '''') as kenmerk, x.gemeenten from jsonb_to_recordset($2) as x(n integer, soort text, kenmerk text, gemeenten text[]))
     select a.n, a.m, a.d, sum(a.aantal)::bigint, coalesce(sum(a.duur), 0)::bigint, coalesce(sum(a.werkduur), 0)::bigint from (%s
       union all
       select v.n, make_date(c.jaar, c.maand, 1), %s, 1::bigint, 0::bigint, 0::bigint from v join kring.adviescontact c
          on v.soort = ''chat'' and c.regio = $1 and c.kanaal = ''chat''
         where make_date(c.jaar, c.maand, 1) >= $3 and make_date(c.jaar, c.maand, 1) < $4 and make_date(c.jaar, c.maand, 1) <= coalesce($6, $5)
           and $8 in ('''', ''gemeente'') and v.gemeenten is null) a
     group by 1, 2, 3 having sum(a.aantal) <> 0',
    case when p_stand is null and p_per in ('', 'gemeente') then
      'select v.n, m.maand as m, case $8 when '''' then '''' else m.gemeente end as d, m.aantal, m.duur, m.werkduur
         from v join kring.telmaand m on m.regio = $1 and m.soort = v.soort and m.kenmerk = v.kenmerk and m.maand >= $3 and m.maand < $4 and m.maand <= $9
          and case when v.gemeenten is not null then m.gemeente = any (v.gemeenten) when $8 = '''' then m.gemeente = '''' else m.gemeente <> '''' end
       union all
       select v.n, $9, s.d, -t.aantal, -t.duur, -t.werkduur
         from v join kring.telregel t on ' || deze || ' and t.dag > $5 and t.dag < $9 + interval ''1 month'' and t.dag < $4 and t.geschreven < $7 cross join lateral ' || stuk || ' s
       union all
       select v.n, date_trunc(''month'', t.dag)::date, s.d, t.aantal, t.duur, t.werkduur
         from v join kring.telregel t on ' || raak || ' and t.geschreven >= $7 cross join lateral ' || stuk || ' s'
    else
      'select v.n, date_trunc(''month'', t.dag)::date as m, s.d, t.aantal::bigint as aantal, t.duur, t.werkduur
         from v join kring.telregel t on ' || raak || ' and ($6 is null or (t.vast <= $6 and t.dag <= $6)) cross join lateral ' || stuk || ' s'
    end,
    case p_per when 'gemeente' then '''onbekend''' else '''''' end)
    using r, p_vragen, p_van, p_tot, p_vandaag, p_stand, opgeteld, p_per, vers;
end $function$;
alter function kring.tel_sommen(jsonb,date,date,date,date,text) owner to kring_teller;
comment on function kring.tel_sommen(jsonb,date,date,date,date,text) is 'Sommen per maand van de eigen regio, voor wie stuurt; zo nodig per gemeente, vorm of kenmerk, en zoals zij op een eerdere dag stonden.';
revoke all on function kring.tel_sommen(jsonb,date,date,date,date,text) from public;
grant execute on function kring.tel_sommen(jsonb,date,date,date,date,text) to kring_app;
grant execute on function kring.tel_sommen(jsonb,date,date,date,date,text) to kring_worker;

CREATE OR REPLACE FUNCTION kring.tel_steun()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
begin
  if tg_op = 'UPDATE' and (new.stand <> 'klaar' or old.stand = 'klaar') then return null; end if;
  insert into steuntelling as t (regio, jaar, groep, deel, aantal)
  select new.regio, extract(year from w.op at time zone 'Europe/Amsterdam')::integer, w.groep, w.deel, 1
    from (values (case tg_op when 'INSERT' then new.gevraagd_op else new.afgesloten_op end, case tg_op when 'INSERT' then 'langs' else 'uitkomst' end,
                  case tg_op when 'INSERT' then new.langs else new.uitkomst end)) w (op, groep, deel)
  on conflict (regio, jaar, groep, deel) do update set aantal = t.aantal + 1;
  return null;
end $function$;
alter function kring.tel_steun() owner to kring_teller;
comment on function kring.tel_steun() is 'Telt een vraag aan de vertrouwenspersoon als zij komt en als zij eindigt; onthoudt niet welke.';
revoke all on function kring.tel_steun() from public;

CREATE OR REPLACE FUNCTION kring.tel_team(p_team uuid)
 RETURNS jsonb
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
  with mij as (select i.regio, i.nu from ik i
      where i.rol = 'beheerder'
         or (i.rol = 'teamcoordinator' and exists (select 1 from reorganisatie r where r.regio = i.regio and p_team in (r.van, r.naar) and i.organisatie in (r.van, r.naar)))),
    casus as (select b.zaak from mij m join betrokkenheid b on b.regio = m.regio and b.organisatie = p_team and b.als = 'houder' and b.tot is null
                join zaak z on z.regio = b.regio and z.id = b.zaak and z.soort = 'casus' and z.open),
    taak as (select w.klok from casus c cross join mij m join werk w on w.regio = m.regio and w.zaak = c.zaak and w.organisatie = p_team and w.klaar_op is null)
  select jsonb_build_object('casussen', (select count(*) from casus), 'taken', (select count(*) from taak), 'termijnen', (select count(*) from taak where klok is not null),
    'mensen', (select count(distinct r.mens) from rolvervulling r where r.regio = m.regio and r.organisatie = p_team and r.van <= m.nu and (r.tot is null or r.tot > m.nu)),
    'aanbiedingen', (select count(*) from betrokkenheid b join zaak z on z.regio = b.regio and z.id = b.zaak and z.open
                      where b.regio = m.regio and b.organisatie = p_team and b.als = 'ontvanger' and b.tot is null),
    'besprekingen', (select count(*) from betrokkenheid b join zaak z on z.regio = b.regio and z.id = b.zaak and z.open and z.soort = 'bespreking'
                      where b.regio = m.regio and b.organisatie = p_team and b.als = 'tafel' and b.tot is null))
    from mij m
$function$;
alter function kring.tel_team(uuid) owner to kring_wachter;
comment on function kring.tel_team(uuid) is 'Wat een team nu heeft, in getallen: casussen, taken, termijnen, mensen, aanbiedingen en besprekingen; leeg voor wie er niet over gaat.';
revoke all on function kring.tel_team(uuid) from public;
grant execute on function kring.tel_team(uuid) to kring_app;

CREATE OR REPLACE FUNCTION kring.tel_verhuisd(p_id uuid)
 RETURNS bigint
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
  select count(*) from verhuizing v, ik i, reorganisatie r
   where v.regio = i.regio and v.reorganisatie = p_id and r.regio = v.regio and r.id = v.reorganisatie
     and (i.rol = 'beheerder' or (i.rol = 'teamcoordinator' and i.organisatie in (r.van, r.naar)))
$function$;
alter function kring.tel_verhuisd(uuid) owner to kring_wachter;
comment on function kring.tel_verhuisd(uuid) is 'Hoeveel casussen met een reorganisatie al over zijn.';
revoke all on function kring.tel_verhuisd(uuid) from public;
grant execute on function kring.tel_verhuisd(uuid) to kring_app;

CREATE OR REPLACE FUNCTION kring.tel_vormen(p_regio text, p_stroom uuid, p_tot integer)
 RETURNS text[]
 LANGUAGE plpgsql
 STABLE
AS $function$
begin
  return (select coalesce(array_agg(distinct v order by v), '{}')
    from kring.gebeurtenis g
   cross join lateral jsonb_array_elements_text(kring.tel_vormen_van(g.inhoud)) v
   where g.regio = p_regio and g.stroom = p_stroom and g.positie <= p_tot and (g.positie = 1 or g.soort = 'MeldingAangevuld'));
end $function$;
alter function kring.tel_vormen(text,uuid,integer) owner to kring_owner;
comment on function kring.tel_vormen(text,uuid,integer) is 'De vormen van geweld die tot een plaats in de stroom bekend waren.';

CREATE OR REPLACE FUNCTION kring.tel_vormen_van(inhoud jsonb)
 RETURNS jsonb
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select coalesce(inhoud -> 'toedracht' -> 'vormen', inhoud -> 'vormen', '[]'::jsonb)
$function$;
alter function kring.tel_vormen_van(jsonb) owner to kring_owner;
comment on function kring.tel_vormen_van(jsonb) is 'De vormen van geweld die een feit van het journaal noemt.';
revoke all on function kring.tel_vormen_van(jsonb) from public;
grant execute on function kring.tel_vormen_van(jsonb) to kring_teller;

CREATE OR REPLACE FUNCTION kring.tel_vormkenmerken(vormen text[])
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select array(select 'vorm:' || x from unnest(vormen) x) || case when vormen && array['eergerelateerd', 'mensenhandel', 'loverboys'] then array['eer-of-mensenhandel'] else '{}'::text[] end
$function$;
alter function kring.tel_vormkenmerken(text[]) owner to kring_owner;
comment on function kring.tel_vormkenmerken(text[]) is 'De vormen als kenmerken van een melding; eergeweld en mensenhandel samen zijn er een.';

CREATE OR REPLACE FUNCTION kring.tel_vrager(p_hoedanigheid text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select case p_hoedanigheid when 'professional' then 'andere-professional' when 'bewoner' then 'netwerk' else p_hoedanigheid end
$function$;
alter function kring.tel_vrager(text) owner to kring_owner;
comment on function kring.tel_vrager(text) is 'Het beroep van wie advies vroeg, uit de landelijke lijst.';

CREATE OR REPLACE FUNCTION kring.tel_was(p_begin jsonb, p_persoon text, p_als text)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select case p_als
    when 'kind' then coalesce(p_begin -> 'personen' @> jsonb_build_array(jsonb_build_object('id', p_persoon, 'kind', true)), false)
    else coalesce(p_begin -> 'personen' @> jsonb_build_array(jsonb_build_object('id', p_persoon, 'rollen', jsonb_build_array(p_als)))
               or p_begin -> 'personen' @> jsonb_build_array(jsonb_build_object('id', p_persoon, 'rollen', jsonb_build_array('beide'))), false) end
$function$;
alter function kring.tel_was(jsonb,text,text) owner to kring_owner;
comment on function kring.tel_was(jsonb,text,text) is 'Of iemand bij het begin van de zaak kind was, of een rol had.';

CREATE OR REPLACE FUNCTION kring.telregels(g kring.gebeurtenis, b kring.gebeurtenis, geheim uuid, p_gemeente text, mensen text[], vormen text[])
 RETURNS SETOF kring.telregel
 LANGUAGE plpgsql
 STABLE
AS $function$
declare
  r kring.telregel; i jsonb := g.inhoud; dag date := kring.nl_dag(g.op); bdag date := kring.nl_dag(b.op);
  e kring.gebeurtenis; k text[]; oud text[]; wie text; aantal integer; m integer;
begin
  if i is null then return; end if;
  r.regio := g.regio; r.vast := dag; r.geschreven := clock_timestamp(); r.aantal := 1; r.dag := dag; r.gemeente := p_gemeente; r.vormen := vormen;

  case g.slice || '.' || g.soort
  -- reports
  when 'melding.MeldingOntvangen' then
    k := array['bron:' || (i ->> 'bron'), 'kanaal:' || (i ->> 'kanaal'), 'klasse:' || (i ->> 'klasse'), 'kindcheck:' || (i ->> 'kindcheck')];
    if jsonb_array_length(coalesce(i -> 'eerder', '[]')) > 0 then k := k || 'bekend'::text; end if;
    if (i ->> 'bron') <> 'politie' then k := k || 'niet-politie'::text; end if;
    if (i ->> 'kindcheck') <> 'niet-van-toepassing' then k := k || 'kindcheck-hoort'::text; end if;
    if coalesce((i ->> 'acuut')::boolean, false) then k := k || 'acuut'::text; end if;
    if exists (select 1 from jsonb_array_elements(i -> 'personen') p where (p ->> 'kind')::boolean) then k := k || 'kinderen'::text; end if;
    k := k || ('van:' || kring.tel_melder(g.regio, g.stroom, i ->> 'bron'));
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'melding'; r.kenmerken := k || kring.tel_vormkenmerken(r.vormen) || mensen; return next r;
  when 'melding.MeldingAangevuld' then
    -- forms that came to light later: the report counts once, now with all its forms
    oud := kring.tel_vormen(g.regio, g.stroom, g.positie - 1);
    if oud @> r.vormen then return; end if;
    select array(select x from unnest(t.kenmerken) x where x not like 'vorm:%' and x <> 'eer-of-mensenhandel'), t.dag into k, r.dag from kring.telregels(b, b, geheim, p_gemeente, mensen, oud) t limit 1;
    if k is null then return; end if;
    r.soort := 'melding';
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 1); r.aantal := 1; r.kenmerken := k || kring.tel_vormkenmerken(r.vormen); return next r;
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.aantal := -1; r.vormen := oud; r.kenmerken := k || kring.tel_vormkenmerken(oud); return next r;
  when 'melding.CrisisIngezet' then
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'crisis'; r.kenmerken := array['voor:' || coalesce(i ->> 'voor', 'onbekend')] || mensen; return next r;
  when 'melding.WegingBesloten' then
    -- once per report, on the day the report came in, so that it can be laid beside all reports
    if exists (select 1 from kring.gebeurtenis x where x.regio = g.regio and x.stroom = g.stroom and x.positie < g.positie and x.soort = 'WegingBesloten') then return; end if;
    k := array['alle-gewogen'];
    if g.op - b.op <= interval '24 hours' then k := k || 'binnen-24-uur'::text; end if;
    if dag <= bdag + 5 or kring.werkdagen(bdag, dag) <= 5 then k := k || 'binnen-5-werkdagen'::text; end if;
    if not exists (select 1 from kring.gebeurtenis x where x.regio = g.regio and x.stroom = g.stroom and x.positie < g.positie and x.soort = 'WegingstapOvergeslagen')
      then k := k || 'alle-stappen'::text; end if;
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'weging'; r.dag := bdag; r.kenmerken := k || mensen;
    r.duur := extract(epoch from g.op - b.op); r.werkduur := kring.kantoortijd(b.op, g.op); return next r;
  when 'melding.BesluitBevestigd' then
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'besluit';
    r.kenmerken := array(select 'besluit:' || lower(x) from jsonb_array_elements_text(i -> 'besluiten') x) || mensen;
    r.duur := round(extract(epoch from g.op - b.op)); r.werkduur := kring.kantoortijd(b.op, g.op); return next r;
  when 'melding.PlanGemaakt' then
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'startplan'; r.kenmerken := mensen;
    if left(i ->> 'begint', 10) <= dag::text then r.kenmerken := array['zelfde-dag'] || mensen; end if;
    return next r;
  when 'melding.OnderzoekGestart' then
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'onderzoek-gestart'; r.kenmerken := mensen;
    r.duur := round(extract(epoch from g.op - b.op));
    if dag <= bdag + 5 or dag <= kring.atw_einde(bdag, 5) then r.kenmerken := array['binnen-5-dagen'] || mensen; end if;
    return next r;
  when 'melding.PersoonGeinformeerd' then
    -- from the day the data were recorded; nobody is told twice
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'ingelicht'; r.kenmerken := mensen;
    r.duur := round(extract(epoch from g.op - b.op));
    if dag <= bdag + 28 or dag <= kring.atw_einde(bdag, 28) then r.kenmerken := array['binnen-4-weken'] || mensen; end if;
    return next r;
  when 'melding.OnderzoekAfgerond' then
    select x.* into e from kring.gebeurtenis x where x.regio = g.regio and x.stroom = g.stroom and x.positie < g.positie and x.soort = 'OnderzoekGestart' order by x.positie desc limit 1;
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'onderzoek'; k := array['conclusie:' || (i ->> 'conclusie')];
    if dag <= kring.nl_dag(e.op) + 70 then k := k || 'binnen-10-weken'::text; end if;
    r.kenmerken := k || mensen; r.duur := round(extract(epoch from g.op - e.op)); return next r;
  when 'melding.OverdrachtAangehouden' then
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'overdracht-aangehouden'; r.kenmerken := array['grond:' || (i ->> 'grond')] || mensen; return next r;
  when 'melding.OverdrachtAangeboden' then
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'overdracht-aangeboden';
    r.kenmerken := array['aan:' || kring.tel_partner(g.regio, i ->> 'aan')] || mensen; return next r;
  when 'melding.OverdrachtAanvaard' then
    select x.* into e from kring.gebeurtenis x where x.regio = g.regio and x.stroom = g.stroom and x.positie < g.positie and x.soort = 'OverdrachtAangeboden' order by x.positie desc limit 1;
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'overdracht'; k := array['aan:' || kring.tel_partner(g.regio, i ->> 'aan')];
    r.kenmerken := k || mensen; r.duur := round(extract(epoch from g.op - e.op)); r.werkduur := kring.kantoortijd(e.op, g.op); return next r;
    -- from the report to the instant another holds it; the norm holds where nothing held it up (R2014 901-907)
    r.duur := round(extract(epoch from g.op - b.op)); r.werkduur := kring.kantoortijd(b.op, g.op);
    if not exists (select 1 from kring.gebeurtenis x where x.regio = g.regio and x.stroom = g.stroom and x.positie < g.positie and x.soort = 'OverdrachtAangehouden')
      then k := k || 'zonder-aanhouding'::text;
      if r.werkduur <= 16 * 3600 then k := k || 'binnen-48-uur'::text; end if;
    end if;
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 1); r.soort := 'melding-tot-overdracht'; r.kenmerken := k || mensen; return next r;
  when 'melding.OverdrachtTeruggegeven' then
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'overdracht-terug'; r.kenmerken := array['aan:' || kring.tel_partner(g.regio, i ->> 'aan')] || mensen; return next r;
  when 'melding.OverdrachtVervallen' then
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'overdracht-vervallen'; r.kenmerken := array['aan:' || kring.tel_partner(g.regio, i ->> 'aan')] || mensen; return next r;
  when 'melding.MeldingGesloten' then
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'melding-gesloten';
    r.kenmerken := array['reden:' || (i ->> 'reden'), 'hulp:' || coalesce(i ->> 'hulp', 'onbekend')] || mensen;
    r.duur := round(extract(epoch from g.op - b.op)); return next r;

  -- cases
  when 'casus.CasusGeopend' then
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'casus'; r.kenmerken := mensen; return next r;
    select count(*) filter (where (p ->> 'kind')::boolean), count(*) filter (where p -> 'rollen' ?| array['pleger', 'beide']) into aantal, m
      from jsonb_array_elements(i -> 'personen') p;
    if aantal > 0 then r.id := kring.tel_id(geheim, g.stroom, g.positie, 1); r.soort := 'kind'; r.aantal := aantal; return next r; end if;
    if m > 0 then r.id := kring.tel_id(geheim, g.stroom, g.positie, 2); r.soort := 'pleger'; r.aantal := m; return next r; end if;
  when 'casus.RegieBelegd' then
    if (i ->> 'schaal') = 'regionaal' and not kring.tel_eerder(g, 'RegieBelegd', 'schaal', 'regionaal') and not kring.tel_eerder(g, 'RegieschaalGewijzigd', 'schaal', 'regionaal') then
      r.id := kring.tel_id(geheim, g.stroom, g.positie, 1); r.soort := 'regionaal'; r.kenmerken := mensen; return next r;
    end if;
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'regie'; r.dag := bdag; r.kenmerken := array['regie:' || (i ->> 'regie')] || mensen;
    if not kring.tel_eerder(g, 'RegieBelegd', 'regie', i ->> 'regie') then r.kenmerken := array['eerste-' || (i ->> 'regie')] || r.kenmerken; end if;
    return next r;
  when 'casus.RegieschaalGewijzigd' then
    if (i ->> 'schaal') = 'regionaal' and not kring.tel_eerder(g, 'RegieBelegd', 'schaal', 'regionaal') and not kring.tel_eerder(g, 'RegieschaalGewijzigd', 'schaal', 'regionaal') then
      r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'regionaal'; r.kenmerken := mensen; return next r;
    elsif (i ->> 'schaal') = 'lokaal' and not kring.tel_eerder(g, 'RegieschaalGewijzigd', 'schaal', 'lokaal') then
      select x.* into e from kring.gebeurtenis x where x.regio = g.regio and x.stroom = g.stroom and x.positie < g.positie
        and x.soort in ('RegieBelegd', 'RegieschaalGewijzigd') and x.inhoud ->> 'schaal' = 'regionaal' order by x.positie limit 1;
      if e.positie is null then return; end if;
      r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'regionaal'; r.dag := kring.nl_dag(e.op); r.aantal := 1;
      -- the line of the regional case itself, now marked as given back
      r.kenmerken := mensen; r.aantal := -1; return next r;
      r.id := kring.tel_id(geheim, g.stroom, g.positie, 1); r.aantal := 1; r.kenmerken := array['terug'] || mensen; return next r;
    end if;
  when 'casus.VeiligheidsplanVastgesteld' then
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'plan'; r.kenmerken := mensen;
    if (i ->> 'versie')::integer = 1 then r.kenmerken := array['eerste'] || mensen; r.duur := round(extract(epoch from g.op - b.op)); r.werkduur := kring.kantoortijd(b.op, g.op); end if;
    return next r;
  when 'casus.GezinsplanGekoppeld' then
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'gezinsplan-gekoppeld'; r.kenmerken := mensen; return next r;
  when 'casus.KindGesproken' then
    if kring.tel_eerder(g, 'KindGesproken', 'kind', i ->> 'kind') or not kring.tel_was(b.inhoud, i ->> 'kind', 'kind') then return; end if;
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'kind-gesproken'; r.dag := bdag; r.kenmerken := mensen; return next r;
  when 'casus.ErvaringsdeskundigeGekoppeld' then
    if kring.tel_eerder(g, 'ErvaringsdeskundigeGekoppeld') then return; end if;
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'ervaringsdeskundige'; r.dag := bdag; r.kenmerken := mensen; return next r;

  -- help
  when 'casus.HulpAangeboden' then
    wie := kring.tel_als(b.inhoud, i ->> 'persoon');
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'hulp-aangeboden'; r.kenmerken := array['voor:' || wie] || mensen; return next r;
    if kring.tel_was(b.inhoud, i ->> 'persoon', 'kind') and not kring.tel_eerder(g, 'HulpAangeboden', 'persoon', i ->> 'persoon') then
      r.id := kring.tel_id(geheim, g.stroom, g.positie, 1); r.soort := 'kind-aanbod'; r.dag := bdag; r.kenmerken := mensen; return next r;
    end if;
  when 'casus.HulpGeweigerd' then
    select x.* into e from kring.gebeurtenis x where x.regio = g.regio and x.stroom = g.stroom and x.soort = 'HulpAangeboden' and x.inhoud ->> 'hulp' = i ->> 'hulp' limit 1;
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'hulp-geweigerd'; r.kenmerken := array['voor:' || kring.tel_als(b.inhoud, e.inhoud ->> 'persoon')] || mensen; return next r;
  when 'casus.HulpGestart' then
    select x.* into e from kring.gebeurtenis x where x.regio = g.regio and x.stroom = g.stroom and x.soort = 'HulpAangeboden' and x.inhoud ->> 'hulp' = i ->> 'hulp' limit 1;
    wie := kring.tel_als(b.inhoud, e.inhoud ->> 'persoon'); k := array['voor:' || wie];
    if not exists (select 1 from kring.gebeurtenis x join kring.gebeurtenis a on a.regio = x.regio and a.stroom = x.stroom and a.soort = 'HulpAangeboden' and a.inhoud ->> 'hulp' = x.inhoud ->> 'hulp'
        where x.regio = g.regio and x.stroom = g.stroom and x.positie < g.positie and x.soort = 'HulpGestart' and a.inhoud ->> 'persoon' = e.inhoud ->> 'persoon') then
      k := k || 'eerste-van-mens'::text;
      if wie = 'pleger' then k := k || 'eerste-van-pleger'::text; end if;
      if kring.tel_was(b.inhoud, e.inhoud ->> 'persoon', 'pleger') then
        r.id := kring.tel_id(geheim, g.stroom, g.positie, 2); r.soort := 'pleger-hulp'; r.dag := bdag; r.kenmerken := mensen; return next r;
      end if;
    end if;
    r.dag := dag;
    -- waiting: from saying yes, or else from the offer
    select coalesce(max(x.op), e.op) into e.op from kring.gebeurtenis x where x.regio = g.regio and x.stroom = g.stroom and x.positie < g.positie and x.soort = 'HulpAanvaard' and x.inhoud ->> 'hulp' = i ->> 'hulp';
    if not kring.tel_eerder(g, 'HulpGestart') then
      k := k || 'eerste-in-gezin'::text;
      if kring.tel_eerder(g, 'NetwerkBetrokken') or kring.tel_eerder(g, 'OmgevingAfgewogen', 'ingelicht', 'true') then
        r.id := kring.tel_id(geheim, g.stroom, g.positie, 3); r.soort := 'netwerk-ingelicht'; r.kenmerken := mensen; return next r;
      end if;
    end if;
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'hulp-gestart'; r.kenmerken := k || mensen;
    r.duur := round(extract(epoch from g.op - e.op)); r.werkduur := kring.kantoortijd(e.op, g.op); return next r;
    -- twelve months on somebody asks whether violence stayed away: owed on that day
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 1); r.soort := 'jaar-om'; r.dag := dag + interval '12 months'; r.duur := null; r.werkduur := null; return next r;
  when 'casus.HulpAfgerond' then
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'hulp-afgerond'; r.kenmerken := array['effect:' || coalesce(i ->> 'effect', 'onbekend')] || mensen; return next r;
  when 'casus.NetwerkBetrokken', 'casus.OmgevingAfgewogen' then
    if g.soort = 'OmgevingAfgewogen' and not (i ->> 'ingelicht')::boolean then return; end if;
    if kring.tel_eerder(g, 'NetwerkBetrokken') or kring.tel_eerder(g, 'OmgevingAfgewogen', 'ingelicht', 'true') then return; end if;
    select x.* into e from kring.gebeurtenis x where x.regio = g.regio and x.stroom = g.stroom and x.positie < g.positie and x.soort = 'HulpGestart' order by x.positie limit 1;
    if e.positie is null then return; end if;
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'netwerk-ingelicht'; r.dag := kring.nl_dag(e.op); r.kenmerken := mensen; return next r;

  -- afterwards
  when 'casus.StabielResultaatVastgesteld' then
    if kring.tel_eerder(g, 'StabielResultaatVastgesteld') then return; end if;
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'stabiel'; r.kenmerken := mensen; r.duur := round(extract(epoch from g.op - b.op)); return next r;
  when 'casus.NazorgAfgesproken' then
    if kring.tel_eerder(g, 'NazorgAfgesproken') then return; end if;
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'nazorg'; r.kenmerken := mensen; return next r;
  when 'casus.NieuwGeweld', 'casus.CasusHeropend' then
    if g.soort = 'CasusHeropend' then
      -- what was owed after this day is owed no more
      select x.* into e from kring.gebeurtenis x where x.regio = g.regio and x.stroom = g.stroom and x.positie < g.positie and x.soort = 'CasusGesloten' order by x.positie desc limit 1;
      foreach m in array array[3, 6, 12] loop
        r.dag := kring.nl_dag(e.op) + make_interval(months => m);
        if r.dag > dag then
          r.id := kring.tel_id(geheim, g.stroom, g.positie, m); r.soort := 'nazorg-verschuldigd'; r.aantal := -1; r.kenmerken := array['maand:' || m] || mensen; return next r;
        end if;
      end loop;
      r.aantal := 1; r.dag := dag;
      r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'heropend'; r.kenmerken := mensen;
      if coalesce((i ->> 'herhaling')::boolean, false) then r.kenmerken := array['herhaling'] || mensen; end if;
      return next r;
      if not coalesce((i ->> 'herhaling')::boolean, false) then return; end if;
    else
      r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'nieuw-geweld'; r.kenmerken := mensen; return next r;
    end if;
    select x.* into e from kring.gebeurtenis x where x.regio = g.regio and x.stroom = g.stroom and x.positie < g.positie and x.soort = 'NazorgAfgesproken' order by x.positie limit 1;
    if e.positie is null or exists (select 1 from kring.gebeurtenis x where x.regio = g.regio and x.stroom = g.stroom and x.positie > e.positie and x.positie < g.positie
        and (x.soort = 'NieuwGeweld' or (x.soort = 'CasusHeropend' and x.inhoud ->> 'herhaling' = 'true'))) then return; end if;
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 1); r.soort := 'geweld-na-nazorg'; r.dag := kring.nl_dag(e.op); r.kenmerken := mensen; return next r;
  when 'casus.CasusGesloten' then
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'casus-gesloten'; r.kenmerken := mensen; r.duur := round(extract(epoch from g.op - b.op)); return next r;
    r.duur := null;
    foreach m in array array[3, 6, 12] loop
      r.id := kring.tel_id(geheim, g.stroom, g.positie, m); r.soort := 'nazorg-verschuldigd'; r.dag := dag + make_interval(months => m); r.kenmerken := array['maand:' || m] || mensen; return next r;
    end loop;
  when 'casus.OpvolgingGedaan' then
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'opvolging'; k := array['uitkomst:' || (i ->> 'uitkomst'), 'maand:' || (i ->> 'maand')];
    if (i ->> 'uitkomst') <> 'niet-bereikt' then k := k || 'bereikt'::text; end if;
    r.kenmerken := k || mensen; return next r;
    m := (i ->> 'maand')::integer;
    if m not in (3, 6, 12) or kring.tel_eerder(g, 'OpvolgingGedaan', 'maand', i ->> 'maand') then return; end if;
    select x.* into e from kring.gebeurtenis x where x.regio = g.regio and x.stroom = g.stroom and x.positie < g.positie and x.soort = 'CasusGesloten' order by x.positie desc limit 1;
    if e.positie is null then return; end if;
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 1); r.soort := 'nazorg-gedaan'; r.dag := kring.nl_dag(e.op) + make_interval(months => m); r.kenmerken := array['maand:' || m] || mensen;
    return next r;
  when 'casus.JaarcheckGedaan' then
    if kring.tel_eerder(g, 'JaarcheckGedaan', 'hulp', i ->> 'hulp') then return; end if;
    select x.* into e from kring.gebeurtenis x where x.regio = g.regio and x.stroom = g.stroom and x.positie < g.positie and x.soort = 'HulpGestart' and x.inhoud ->> 'hulp' = i ->> 'hulp' order by x.positie limit 1;
    if e.positie is null then return; end if;
    k := array['geweld:' || (i ->> 'geweld')];
    if (i ->> 'geweld') <> 'onbekend' then k := k || 'bekend'::text; end if;
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'jaarcheck'; r.dag := kring.nl_dag(e.op) + interval '12 months'; r.kenmerken := k || mensen;
    if not exists (select 1 from kring.gebeurtenis x where x.regio = g.regio and x.stroom = g.stroom and x.positie < e.positie and x.soort = 'HulpGestart')
      then r.kenmerken := array['gezin:' || (i ->> 'geweld')] || r.kenmerken; end if;
    return next r;
  when 'casus.TikGehoord' then
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'tik'; r.kenmerken := array['antwoord:' || (i ->> 'antwoord')] || mensen; return next r;

  -- restraining orders
  when 'huisverbod.HuisverbodOpgelegd' then
    k := array['wegens:' || coalesce(b.inhoud ->> 'wegens', 'onbekend')];
    if (b.inhoud ->> 'wegens') in ('kindermishandeling', 'beide') then k := k || 'om-kindermishandeling'::text; end if;
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'huisverbod'; r.kenmerken := k || mensen; return next r;
  when 'huisverbod.HuisverbodVerlengd', 'huisverbod.InterventieGestart' then
    if kring.tel_eerder(g, g.soort) then return; end if;
    select x.* into e from kring.gebeurtenis x where x.regio = g.regio and x.stroom = g.stroom and x.positie < g.positie and x.soort = 'HuisverbodOpgelegd' order by x.positie limit 1;
    if e.positie is null then return; end if;
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := case g.soort when 'HuisverbodVerlengd' then 'huisverbod-verlengd' else 'huisverbod-vervolg' end;
    r.dag := kring.nl_dag(e.op); r.kenmerken := mensen; return next r;
  when 'huisverbod.SpoorBijgewerkt' then
    -- what somebody answered last counts: an earlier answer is taken off
    select x.* into e from kring.gebeurtenis x where x.regio = g.regio and x.stroom = g.stroom and x.positie < g.positie and x.soort = 'SpoorBijgewerkt' and x.inhoud ->> 'persoon' = i ->> 'persoon' order by x.positie desc limit 1;
    r.soort := 'huisverbod-hulp';
    select min(kring.nl_dag(x.op)) into r.dag from kring.gebeurtenis x where x.regio = g.regio and x.stroom = g.stroom and x.positie <= g.positie and x.soort = 'SpoorBijgewerkt' and x.inhoud ->> 'persoon' = i ->> 'persoon';
    if e.positie is not null and e.inhoud ->> 'aanbod' = i ->> 'aanbod' then return; end if;
    if e.positie is not null then
      r.id := kring.tel_id(geheim, g.stroom, g.positie, 1); r.aantal := -1; r.kenmerken := array['aanbod:' || (e.inhoud ->> 'aanbod')] || mensen;
      if e.inhoud ->> 'aanbod' <> 'niet-aangeboden' then r.kenmerken := array['aangeboden'] || r.kenmerken; end if;
      return next r;
    end if;
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.aantal := 1; r.kenmerken := array['aanbod:' || (i ->> 'aanbod')] || mensen;
    if i ->> 'aanbod' <> 'niet-aangeboden' then r.kenmerken := array['aangeboden'] || r.kenmerken; end if;
    return next r;

  -- shelter
  when 'opvang.VerblijfGeopend' then
    k := array['groep:' || coalesce(i ->> 'groep', 'geen'), 'kleur:' || (i ->> 'kleur')];
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'verblijf'; r.kenmerken := k || mensen; return next r;
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 1); r.soort := 'bewoner'; r.aantal := jsonb_array_length(i -> 'personen'); return next r;
  when 'opvang.AnalyseAfgerond' then
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'analysefase'; r.kenmerken := mensen; r.duur := (i ->> 'dagen')::bigint * 86400; return next r;
  when 'opvang.VerblijfGesloten' then
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'verblijf-gesloten'; r.duur := round(extract(epoch from g.op - b.op));
    r.kenmerken := array['groep:' || coalesce(b.inhoud ->> 'groep', 'geen'), 'reden:' || (i ->> 'reden')] || mensen; return next r;
    select x.* into e from kring.gebeurtenis x where x.regio = g.regio and x.stroom = g.stroom and x.positie < g.positie and x.soort = 'OpvangfaseBegonnen' order by x.positie desc limit 1;
    if e.inhoud ->> 'traject' is not null then
      r.id := kring.tel_id(geheim, g.stroom, g.positie, 1); r.soort := 'traject-gesloten'; r.duur := round(extract(epoch from g.op - e.op));
      r.kenmerken := array['traject:' || (e.inhoud ->> 'traject')] || mensen; return next r;
    end if;
    select x.* into e from kring.gebeurtenis x where x.regio = g.regio and x.stroom = g.stroom and x.positie < g.positie and x.soort = 'UitstroomVoorbereid' order by x.positie limit 1;
    if e.positie is not null then
      r.id := kring.tel_id(geheim, g.stroom, g.positie, 2); r.soort := 'uitgestroomd'; r.duur := round(extract(epoch from g.op - e.op));
      r.kenmerken := array['groep:' || coalesce(b.inhoud ->> 'groep', 'geen')] || mensen; return next r;
    end if;
  when 'opvang.UitstroomVoorbereid' then
    if kring.tel_eerder(g, 'UitstroomVoorbereid') then return; end if;
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'uitstroom'; k := array['bestemming:' || (i ->> 'bestemming')];
    if i ->> 'reden' is not null then k := k || array['elders', 'reden:' || (i ->> 'reden')]; end if;
    r.kenmerken := k || mensen; return next r;

  -- tables
  when 'overleg.BesprekingGeagendeerd' then
    k := array['tafel:' || (i ->> 'tafel'), 'aanleiding:' || (i ->> 'aanleiding'), case when (i ->> 'regel')::boolean then 'regel' else 'gekozen' end];
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'geagendeerd'; r.kenmerken := k; return next r;
  when 'overleg.BesluitGenomen' then
    if kring.tel_eerder(g, 'BesluitGenomen') then return; end if;
    k := array['tafel:' || (b.inhoud ->> 'tafel'), 'aanleiding:' || (b.inhoud ->> 'aanleiding'), case when (b.inhoud ->> 'regel')::boolean then 'regel' else 'gekozen' end];
    r.id := kring.tel_id(geheim, g.stroom, g.positie, 0); r.soort := 'besproken'; r.dag := bdag; r.kenmerken := k; return next r;
  else return;
  end case;
end $function$;
alter function kring.telregels(kring.gebeurtenis,kring.gebeurtenis,uuid,text,text[],text[]) owner to kring_owner;
comment on function kring.telregels(kring.gebeurtenis,kring.gebeurtenis,uuid,text,text[],text[]) is 'Wat een feit van het journaal aan telregels geeft.';

CREATE OR REPLACE FUNCTION kring.tik(p_spoor bytea, p_antwoord text)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
declare
  p_nu timestamptz := nullif(current_setting('kring.nu', true), '')::timestamptz;
  l record;
begin
  update link set antwoord = p_antwoord, antwoord_op = p_nu
   where spoor = p_spoor and antwoord is null and verloopt_op > p_nu and gemaakt_op <= p_nu
   returning regio, id, zaak into l;
  if not found then return false; end if;
  insert into werk (regio, id, zaak, organisatie, rol, mens, soort, onderwerp, spoed, veilig, gestart_op)
  select z.regio, gen_random_uuid(), z.id, z.organisatie, 'casusregisseur',
         (select w.mens from werk w
           where w.regio = z.regio and w.zaak = z.id and w.klaar_op is null and w.mens is not null and w.soort like 'opvolging-%'
             and exists (select 1 from rolvervulling r where r.regio = w.regio and r.mens = w.mens and r.organisatie = z.organisatie
                            and r.rol = 'casusregisseur' and r.van <= p_nu and (r.tot is null or r.tot > p_nu))
           order by w.vervalt_op limit 1),
         'tik-' || p_antwoord, l.id, case when p_antwoord = 'niet-goed' then 'meteen' end, true, p_nu
    from zaak z where z.regio = l.regio and z.id = l.zaak;
  return true;
end $function$;
alter function kring.tik(bytea,text) owner to kring_wachter;
comment on function kring.tik(bytea,text) is 'Een antwoord met een tik: eenmaal, binnen 48 uur, en meteen werk voor wie nazorg doet.';
revoke all on function kring.tik(bytea,text) from public;
grant execute on function kring.tik(bytea,text) to kring_app;

CREATE OR REPLACE FUNCTION kring.tik_leeft(p_spoor bytea)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
  select exists (select 1 from link where spoor = p_spoor and antwoord is null
                    and verloopt_op > nullif(current_setting('kring.nu', true), '')::timestamptz)
$function$;
alter function kring.tik_leeft(bytea) owner to kring_wachter;
comment on function kring.tik_leeft(bytea) is 'Of een link nog te beantwoorden is; verandert niets.';
revoke all on function kring.tik_leeft(bytea) from public;
grant execute on function kring.tik_leeft(bytea) to kring_app;

CREATE OR REPLACE FUNCTION kring.toon_adres(p_plek uuid, OUT sleutel text, OUT cijfer bytea)
 RETURNS record
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
  select p.adres_sleutel, p.adres_cijfer from plek p, ik i
   where p.regio = i.regio and p.id = p_plek and p.organisatie = i.organisatie and i.rol in ('plaatsingscoordinator', 'opvangmedewerker') and i.mens = any (p.medewerkers)
     and exists (select 1 from adresblik b where b.regio = p.regio and b.plek = p.id and b.mens = i.mens and b.op = i.nu)
$function$;
alter function kring.toon_adres(uuid) owner to kring_wachter;
comment on function kring.toon_adres(uuid) is 'Een adres tegelijk, versleuteld, aan wie op deze plek is ingedeeld en opschreef waarom (SD-27).';
revoke all on function kring.toon_adres(uuid) from public;
grant execute on function kring.toon_adres(uuid) to kring_app;

CREATE OR REPLACE FUNCTION kring.verdeelbaar_werk(tot timestamp with time zone)
 RETURNS TABLE(id uuid, zaak uuid, organisatie uuid, rol text, mens uuid, soort text, klok text, gestart_op timestamp with time zone, vervalt_op timestamp with time zone, mag uuid[])
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
  with mij as (select i.regio, i.nu, array(select s.zaak from sper s where s.regio = i.regio and s.mens = i.mens and s.van <= i.nu and (s.tot is null or s.tot > i.nu)) as niet
                 from ik i where i.rol = 'procesregisseur')
  select w.id, w.zaak, w.organisatie, w.rol, w.mens, w.soort, w.klok, w.gestart_op, w.vervalt_op,
         array(select distinct r.mens from rolvervulling r, mij m
                where r.regio = w.regio and r.organisatie = w.organisatie and r.rol = w.rol and r.van <= m.nu and (r.tot is null or r.tot > m.nu)
                  and exists (select 1 from betrokkenheid b where b.regio = w.regio and b.zaak = w.zaak and b.organisatie = w.organisatie and (b.mens is null or b.mens = r.mens)
                                and b.als in ('houder', 'betrokken') and b.van <= m.nu and (b.tot is null or b.tot > m.nu))
                  and not exists (select 1 from sper s where s.regio = w.regio and s.zaak = w.zaak and s.mens = r.mens and s.van <= m.nu and (s.tot is null or s.tot > m.nu))
                order by 1)
    from ((select l.regio, l.id, l.zaak, l.organisatie, l.rol, l.mens, l.soort, l.klok, l.gestart_op, l.vervalt_op from werk l where l.regio = (select regio from mij) and l.klaar_op is null and l.vervalt_op > (select nu from mij) and l.vervalt_op <= tot
             order by l.vervalt_op, l.id limit 2000)
          union all
          (select l.regio, l.id, l.zaak, l.organisatie, l.rol, l.mens, l.soort, l.klok, l.gestart_op, l.vervalt_op from werk l where l.regio = (select regio from mij) and l.klaar_op is null and l.vervalt_op <= (select nu from mij) and l.mens is not null
             order by l.vervalt_op desc, l.id limit 1000)) w
   where w.klok is not null and w.soort <> 'overdracht-aanvaarden' and w.zaak <> all ((select niet from mij)::uuid[])
   order by w.vervalt_op, w.id
$function$;
alter function kring.verdeelbaar_werk(timestamp with time zone) owner to kring_wachter;
comment on function kring.verdeelbaar_werk(timestamp with time zone) is 'Open werk met een termijn tot een dag, en welke collega''s van dezelfde rol en organisatie het mogen doen; alleen voor procesregie.';
revoke all on function kring.verdeelbaar_werk(timestamp with time zone) from public;
grant execute on function kring.verdeelbaar_werk(timestamp with time zone) to kring_app;

CREATE OR REPLACE FUNCTION kring.verder_verloop()
 RETURNS TABLE(gemeente text, stand text, zaken bigint, oudste timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
  with mij as (select i.regio, o.gemeenten, o.soort, array(select s.zaak from sper s where s.regio = i.regio and s.mens = i.mens and s.van <= i.nu and (s.tot is null or s.tot > i.nu)) as niet
                 from ik i join organisatie o on o.regio = i.regio and o.id = i.organisatie where i.rol = 'procesregisseur'),
  over as (
    select z.gemeente, case when z.open then coalesce(z.fase, 'zonder-fase') else 'gesloten' end as stand, z.id, z.geopend_op as sinds
      from mij join zaak z on z.regio = mij.regio and z.soort = 'casus' and z.uit_zaak is not null
    union all
    select z.gemeente, 'aangeboden', z.id, w.gestart_op
      from mij join werk w on w.regio = mij.regio and w.klaar_op is null and w.soort = 'overdracht-aanvaarden'
      join zaak z on z.regio = w.regio and z.id = w.zaak)
  select o.gemeente, o.stand, count(*), min(o.sinds) from over o cross join mij
   where o.id <> all (mij.niet) and (mij.soort <> 'gemeente' or o.gemeente = any (mij.gemeenten)) group by 1, 2
$function$;
alter function kring.verder_verloop() owner to kring_wachter;
comment on function kring.verder_verloop() is 'Overgedragen zaken per gemeente en stand, met de oudste; een gemeente alleen de eigen, alleen voor procesregie.';
revoke all on function kring.verder_verloop() from public;
grant execute on function kring.verder_verloop() to kring_app;

CREATE OR REPLACE FUNCTION kring.vergeefs_gezocht(sinds timestamp with time zone)
 RETURNS integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
  select count(*)::int from (
    select 1 from inzage g join ik i on i.regio = g.regio and i.mens = g.mens
     where g.op > sinds and g.uitkomst = 'niet-gevonden' and g.wat = 'POST /zoekvragen' limit 100) x
$function$;
alter function kring.vergeefs_gezocht(timestamp with time zone) owner to kring_wachter;
comment on function kring.vergeefs_gezocht(timestamp with time zone) is 'Hoe vaak wie het vraagt sinds een moment zocht zonder iets te vinden.';
revoke all on function kring.vergeefs_gezocht(timestamp with time zone) from public;
grant execute on function kring.vergeefs_gezocht(timestamp with time zone) to kring_app;

CREATE OR REPLACE FUNCTION kring.vernietig(p_regio text, p_post uuid, p_nu timestamp with time zone)
 RETURNS jsonb
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
declare
  post vernietigpost; besluit vernietiging; s record; duur integer; vandaag date; waarom text; vol boolean := false; telling jsonb; samen uuid[];
begin
  vandaag := (p_nu at time zone 'Europe/Amsterdam')::date;
  select * into post from vernietigpost x where x.regio = p_regio and x.id = p_post for update;
  if post.id is null or post.stand <> 'wacht' then return null; end if;
  select * into besluit from vernietiging x where x.regio = p_regio and x.id = post.vernietiging for update;
  if besluit.stand <> 'besloten' or besluit.besloten_door = besluit.voorgesteld_door or besluit.besloten_op > p_nu or besluit.niet_voor > vandaag then return null; end if;
  select b.jaren into duur from bewaarklasse b where b.naam = besluit.klasse;
  telling := post.aantallen;
  if post.zaak is not null then
    perform 1 from zaak z where z.regio = p_regio and z.id = post.zaak for update;
    select * into s from bewaarstand(p_regio, post.zaak);
    waarom := case when s.soort is null then 'er-niet'
                   when klasse_van_zaak(s.soort) is distinct from besluit.klasse or s.begon_op <> post.begon_op then 'veranderd' end;
    if waarom is null and besluit.verzoek is not null then
      -- what goes together is judged together: one of them that cannot go keeps them all
      samen := array(select x.zaak from vernietigpost x where x.regio = p_regio and x.vernietiging = besluit.id and x.stand <> 'weg');
      if exists (select 1 from vernietigpost x where x.regio = p_regio and x.vernietiging = besluit.id and x.stand = 'gebleven')
        or exists (select 1 from vernietigpost x where x.regio = p_regio and x.vernietiging = besluit.id and x.stand = 'wacht'
                    and x.begon_op is distinct from (select b.begon_op from bewaarstand(p_regio, x.zaak) b)) then waarom := 'veranderd';
      else select b.waarom into waarom from belet(p_regio, samen, besluit.verzoek, vandaag) b limit 1;
      end if;
    elsif waarom is null then
      waarom := case when s.open then 'open'
                     when besluit.klasse <> 'huisverbod' and s.steun_open then 'steun-open'
                     when s.gehouden_tot >= vandaag then 'gehouden'
                     when duur is null or vervalt_op(s.begon_op, duur) > vandaag then 'termijn'
                     when besluit.klasse <> 'huisverbod' and vervalt_op(s.steun_begin, duur) > vandaag then 'termijn' end;
    end if;
    if waarom is null then telling := telling || vernietig_dossier(p_regio, s.leden, besluit.id, p_nu); end if;
  elsif duur is null or vervalt_op(post.tot - interval '1 microsecond', duur) > vandaag then waarom := 'termijn';
  else
    select o.telling, o.vol into telling, vol from vernietig_ouder(p_regio, besluit.klasse, post.tot, telling) o;
  end if;
  update vernietigpost x set aantallen = telling, reden = waarom, op = case when vol then null else p_nu end,
         stand = case when waarom is not null then 'gebleven' when vol then 'wacht' else 'weg' end
   where x.regio = p_regio and x.id = p_post;
  -- the letter promised that who asked hears from us: whoever has the request hears why, once, however many files went along
  if waarom is not null and besluit.verzoek is not null and exists (select 1 from zaak z where z.regio = p_regio and z.id = besluit.zaak)
     and not exists (select 1 from vernietigpost x where x.regio = p_regio and x.vernietiging = besluit.id and x.stand = 'gebleven' and x.id <> p_post) then
    insert into bericht (regio, id, organisatie, rol, zaak, soort, op)
    select distinct on (w.organisatie, w.rol) p_regio, gen_random_uuid(), w.organisatie, w.rol, besluit.zaak, 'verzoek-bleef-' || waarom, p_nu
      from werk w where w.regio = p_regio and w.zaak = besluit.zaak and w.soort = 'vernietiging-op-verzoek' and w.onderwerp = besluit.verzoek and w.klaar_op is null;
  end if;
  if vol then return jsonb_build_object('uitkomst', 'verder', 'verklaring', false); end if;
  return jsonb_build_object('uitkomst', coalesce(waarom, 'weg'), 'verklaring', rond_vernietiging_af(p_regio, besluit.id, p_nu));
end $function$;
alter function kring.vernietig(text,uuid,timestamp with time zone) owner to kring_vernietiging;
comment on function kring.vernietig(text,uuid,timestamp with time zone) is 'Vernietigt een post van een besluit van twee mensen, als de termijn nu echt om is; de keten van het journaal blijft geldig.';
revoke all on function kring.vernietig(text,uuid,timestamp with time zone) from public;
grant execute on function kring.vernietig(text,uuid,timestamp with time zone) to kring_vernietiger;

CREATE OR REPLACE FUNCTION kring.vernietig_dossier(p_regio text, p_leden uuid[], p_besluit uuid, p_nu timestamp with time zone)
 RETURNS jsonb
 LANGUAGE plpgsql
 SET search_path TO 'kring'
AS $function$
declare
  p record; n bigint; wezen uuid[]; telling jsonb := '{}';
begin
  perform 1 from zaak z where z.regio = p_regio and z.id = any (p_leden) for update;
  wezen := wezen_van(p_regio, p_leden);
  update zaak z set uit_zaak = null where z.regio = p_regio and z.uit_zaak = any (p_leden) and z.id <> all (p_leden);
  update zaak z set vervolg_zaak = null where z.regio = p_regio and z.vervolg_zaak = any (p_leden) and z.id <> all (p_leden);
  update zaak z set eerder = array(select e from unnest(z.eerder) e where e <> all (p_leden))
   where z.regio = p_regio and z.eerder <> '{}' and z.eerder && p_leden and z.id <> all (p_leden);
  for p in select * from vernietigpad() x where x.soort = 'zaak' order by x.volgorde loop
    execute format('delete from kring.%I x where x.regio = $1 and (%s)', p.tabel, p.waar) using p_regio, p_leden, wezen;
    get diagnostics n = row_count;
    if n > 0 then telling := telling || jsonb_build_object(p.tabel, n); end if;
  end loop;
  update gebeurtenis g set inhoud = null, zout = null, vernietigd_op = p_nu, vernietigd_besluit = p_besluit
   where g.regio = p_regio and g.stroom = any (p_leden) and g.vernietigd_op is null;
  get diagnostics n = row_count;
  return telling || jsonb_build_object('gebeurtenis', n);
end $function$;
alter function kring.vernietig_dossier(text,uuid[],uuid,timestamp with time zone) owner to kring_vernietiging;
comment on function kring.vernietig_dossier(text,uuid[],uuid,timestamp with time zone) is 'Een dossier met alles eraan weg; van het journaal blijft de keten.';
revoke all on function kring.vernietig_dossier(text,uuid[],uuid,timestamp with time zone) from public;

CREATE OR REPLACE FUNCTION kring.vernietig_opnieuw(p_regio text, p_post uuid, p_klasse text, p_zaak uuid, p_tot timestamp with time zone, p_besluit uuid, p_nu timestamp with time zone)
 RETURNS bigint
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
declare
  stand record; telling jsonb := '{}'; vol boolean; rijen bigint;
begin
  if p_zaak is not null then
    select * into stand from bewaarstand(p_regio, p_zaak);
    if stand.soort is null then return 0; end if;
    telling := vernietig_dossier(p_regio, stand.leden, p_besluit, p_nu);
  else
    loop
      select o.telling, o.vol into telling, vol from vernietig_ouder(p_regio, p_klasse, p_tot, telling) o;
      exit when not vol;
    end loop;
  end if;
  select coalesce(sum(value::bigint), 0) into rijen from jsonb_each_text(telling);
  if rijen > 0 then
    insert into hervernietiging (regio, id, besluit, klasse, zaak, tot, aantallen, op) values (p_regio, p_post, p_besluit, p_klasse, p_zaak, p_tot, telling, p_nu);
  end if;
  return rijen;
end $function$;
alter function kring.vernietig_opnieuw(text,uuid,text,uuid,timestamp with time zone,uuid,timestamp with time zone) owner to kring_vernietiging;
comment on function kring.vernietig_opnieuw(text,uuid,text,uuid,timestamp with time zone,uuid,timestamp with time zone) is 'Vernietigt na het terugzetten van een reservekopie opnieuw wat toen al besloten en weg was; alleen voor wie de server beheert, niemand die zich aanmeldt.';
revoke all on function kring.vernietig_opnieuw(text,uuid,text,uuid,timestamp with time zone,uuid,timestamp with time zone) from public;

CREATE OR REPLACE FUNCTION kring.vernietig_ouder(p_regio text, p_klasse text, p_tot timestamp with time zone, p_telling jsonb, OUT telling jsonb, OUT vol boolean)
 RETURNS record
 LANGUAGE plpgsql
 SET search_path TO 'kring'
AS $function$
declare
  p record; n bigint; PER_KEER constant integer := 5000;
begin
  telling := p_telling; vol := false;
  for p in select * from vernietigpad() x where x.soort = 'voor' and x.klasse = p_klasse order by x.volgorde loop
    execute format('delete from kring.%1$I y where y.ctid = any (array(select x.ctid from kring.%1$I x where x.regio = $1 and (%2$s) limit %3$s))', p.tabel, p.waar, PER_KEER)
      using p_regio, p_tot;
    get diagnostics n = row_count;
    vol := vol or n = PER_KEER;
    if n > 0 then telling := telling || jsonb_build_object(p.tabel, n + coalesce((telling ->> p.tabel)::bigint, 0)); end if;
  end loop;
end $function$;
alter function kring.vernietig_ouder(text,text,timestamp with time zone,jsonb) owner to kring_vernietiging;
comment on function kring.vernietig_ouder(text,text,timestamp with time zone,jsonb) is 'Van een klasse weg wat ouder is dan een tijdstip, een hap tegelijk; vol zegt dat er nog meer is.';
revoke all on function kring.vernietig_ouder(text,text,timestamp with time zone,jsonb) from public;

CREATE OR REPLACE FUNCTION kring.vernietig_steun(p_nu timestamp with time zone)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
declare r text; n integer := 0; uit record; tot constant timestamptz := p_nu - interval '3 months';
begin
  for r in select distinct k.regio from steunvraag k where k.afgesloten_op < tot loop
    select * into uit from vernietig_ouder(r, 'steun', tot, '{}');
    n := n + coalesce((uit.telling ->> 'steunvraag')::integer, 0);
  end loop;
  return n;
end $function$;
alter function kring.vernietig_steun(timestamp with time zone) owner to kring_vernietiging;
comment on function kring.vernietig_steun(timestamp with time zone) is 'Haalt weg wat drie maanden na het afronden nog van vragen aan de vertrouwenspersoon over is, met hun sleutels.';
revoke all on function kring.vernietig_steun(timestamp with time zone) from public;
grant execute on function kring.vernietig_steun(timestamp with time zone) to kring_vernietiger;

CREATE OR REPLACE FUNCTION kring.vernietig_stuk(p_regio text, p_id uuid, p_besluit uuid, p_op timestamp with time zone)
 RETURNS boolean
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
  update kring.stukbestand set omhuld = null, vernietigd_op = p_op, vernietigd_besluit = p_besluit
   where regio = p_regio and id = p_id and omhuld is not null returning true
$function$;
alter function kring.vernietig_stuk(text,uuid,uuid,timestamp with time zone) owner to kring_vernietiging;
comment on function kring.vernietig_stuk(text,uuid,uuid,timestamp with time zone) is 'Neemt de sleutel van een stuk weg, met besluit: daarna leest niemand het meer.';
revoke all on function kring.vernietig_stuk(text,uuid,uuid,timestamp with time zone) from public;
grant execute on function kring.vernietig_stuk(text,uuid,uuid,timestamp with time zone) to kring_vernietiger;

CREATE OR REPLACE FUNCTION kring.vernietigpad()
 RETURNS TABLE(soort text, klasse text, volgorde integer, tabel text, waar text)
 LANGUAGE sql
 IMMUTABLE
 SET search_path TO 'kring'
AS $function$
  select 'zaak', null::text, (row_number() over ())::integer, v.tabel, coalesce(v.waar, 'zaak = any ($2)') from (values
    ('alarmblik', 'alarm in (select a.id from kring.alarm a where a.regio = $1 and a.zaak = any ($2))'),
    ('alarmplaats', 'alarm in (select a.id from kring.alarm a where a.regio = $1 and a.zaak = any ($2))'),
    ('noodwoord', 'nood in (select n.id from kring.noodtoegang n where n.regio = $1 and n.zaak = any ($2))'), ('noodtoegang', null),
    ('kanarie', null), ('alarm', null), ('alarmdienst', null), ('aansluiting', null),
    ('uit', null), ('link', null), ('buitenlink', null), ('mailuit', null), ('toewijzing', null), ('werk', null), ('bericht', null),
    ('coachbericht', null), ('coachblad', null), ('werkbladpost', null), ('werkblad', null), ('passage', null), ('spoorblad', null), ('deling', null), ('stukbestand', null), ('tekst', null),
    ('contactgegeven', null), ('post_in', null), ('post_uit', null),
    ('deurstuk', 'vraag in (select d.id from kring.deurvraag d where d.regio = $1 and d.zaak = any ($2))'),
    ('deurinhoud', 'vraag in (select d.id from kring.deurvraag d where d.regio = $1 and d.zaak = any ($2))'),
    ('deurvraag', null), ('melder', null), ('verblijf', null), ('huisverbod', null), ('bespreking', null),
    ('zoeksleutel', null), ('zoekkaart', null), ('zaak_persoon', null),
    ('persoon_bsn', 'persoon = any ($3)'), ('persoon', 'id = any ($3)'),
    ('zaaksleutel', null), ('sper', null), ('betrokkenheid', null), ('houder', null), ('aanhouding', null), ('zaak', 'id = any ($2)')
  ) as v (tabel, waar)
  union all
  select 'voor', v.klasse, (row_number() over ())::integer, v.tabel, v.waar from (values
    ('zaak', 'post_in', 'zaak is null and op < $2'),
    ('advies', 'deurstuk', 'vraag in (select d.id from kring.deurvraag d where d.regio = $1 and d.zaak is null and d.klaar_op < $2)'),
    ('advies', 'deurinhoud', 'vraag in (select d.id from kring.deurvraag d where d.regio = $1 and d.zaak is null and d.klaar_op < $2)'),
    ('advies', 'deurvraag', 'zaak is null and klaar_op < $2'),
    ('advies', 'adviesvraag', 'greatest(gesteld_op, beantwoord_op) < $2'),
    ('advies', 'advies', 'op < $2 and not exists (select 1 from kring.deurvraag d where d.regio = $1 and d.advies = x.id)
       and (dossier is null or exists (select 1 from kring.adviesdossier d where d.regio = $1 and d.id = x.dossier and d.gesloten_op < $2))'),
    ('advies', 'adviesstap', 'exists (select 1 from kring.adviesdossier d where d.regio = $1 and d.id = x.dossier and d.gesloten_op < $2)
       and not exists (select 1 from kring.advies a where a.regio = $1 and a.dossier = x.dossier)'),
    ('advies', 'adviesdossier', 'gesloten_op < $2 and not exists (select 1 from kring.advies a where a.regio = $1 and a.dossier = x.id)'),
    ('advies', 'adviessleutel', 'not exists (select 1 from kring.advies a where a.regio = $1 and a.id = x.advies)
       and not exists (select 1 from kring.adviesdossier d where d.regio = $1 and d.id = x.advies)
       and not exists (select 1 from kring.adviesvraag v where v.regio = $1 and v.id = x.advies)'),
    ('klacht', 'klachtstap', 'klacht in (select k.id from kring.klacht k where k.regio = $1 and k.afgesloten_op < $2)'),
    ('klacht', 'klager', 'klacht in (select k.id from kring.klacht k where k.regio = $1 and k.afgesloten_op < $2)'),
    ('klacht', 'klachtzaak', 'klacht in (select k.id from kring.klacht k where k.regio = $1 and k.afgesloten_op < $2)'),
    ('klacht', 'klachtmaatregel', 'klacht in (select k.id from kring.klacht k where k.regio = $1 and k.afgesloten_op < $2)'),
    ('klacht', 'klachtklok', 'klacht in (select k.id from kring.klacht k where k.regio = $1 and k.afgesloten_op < $2)'),
    ('klacht', 'klachtlid', 'klacht in (select k.id from kring.klacht k where k.regio = $1 and k.afgesloten_op < $2)'),
    ('klacht', 'klachtsper', 'klacht in (select k.id from kring.klacht k where k.regio = $1 and k.afgesloten_op < $2)'),
    ('klacht', 'klachtsleutel', 'klacht in (select k.id from kring.klacht k where k.regio = $1 and k.afgesloten_op < $2)'),
    ('klacht', 'klacht', 'afgesloten_op < $2'),
    ('steun', 'steunnotitie', 'steun in (select k.id from kring.steunvraag k where k.regio = $1 and k.afgesloten_op < $2)'),
    ('steun', 'steunwoord', 'steun in (select k.id from kring.steunvraag k where k.regio = $1 and k.afgesloten_op < $2)'),
    ('steun', 'steunsleutel', 'steun in (select k.id from kring.steunvraag k where k.regio = $1 and k.afgesloten_op < $2)'),
    ('steun', 'steunvraag', 'afgesloten_op < $2'),
    ('toegang', 'noodwoord', 'nood in (select n.id from kring.noodtoegang n where n.regio = $1 and n.van < $2)'), ('toegang', 'noodtoegang', 'van < $2'),
    ('toegang', 'blikwoord', 'vondst in (select v.id from kring.blikvondst v where v.regio = $1 and v.laatste_op < $2)'), ('toegang', 'blikvondst', 'laatste_op < $2'), ('toegang', 'blikdag', 'op < $2'),
    ('toegang', 'inzage', 'op < $2'), ('toegang', 'adresblik', 'op < $2'), ('toegang', 'alarmblik', 'op < $2'), ('toegang', 'indexlog', 'op < $2'),
    ('toegang', 'beheerfeit', 'op < $2'), ('toegang', 'rolvoorstel', 'voorgesteld_op < $2'), ('toegang', 'koppeling', 'tot < $2'),
    ('medewerker', 'dienst', 'tot < $2'), ('medewerker', 'mensadres', 'op < $2'), ('medewerker', 'werkfilter', 'weg_op < $2')
  ) as v (klasse, tabel, waar)
$function$;
alter function kring.vernietigpad() owner to kring_vernietiging;
comment on function kring.vernietigpad() is 'Wat er met een dossier, en met wat ouder is dan een tijdstip, vernietigd wordt, en in welke volgorde.';
revoke all on function kring.vernietigpad() from public;

CREATE OR REPLACE FUNCTION kring.vervalt_op(begon timestamp with time zone, jaren integer)
 RETURNS date
 LANGUAGE sql
 IMMUTABLE
 SET search_path TO 'kring'
AS $function$
  select dan + case when extract(day from dan) < extract(day from dag) then 1 else 0 end
    from (select (vervalt_op.begon at time zone 'Europe/Amsterdam')::date as dag) d, lateral (select (d.dag + make_interval(years => jaren))::date as dan) n
$function$;
alter function kring.vervalt_op(timestamp with time zone,integer) owner to kring_vernietiging;
comment on function kring.vervalt_op(timestamp with time zone,integer) is 'De eerste dag waarop iets weg mag en moet; begonnen op 29 februari nooit een dag te kort.';
revoke all on function kring.vervalt_op(timestamp with time zone,integer) from public;

CREATE OR REPLACE FUNCTION kring.verwerk_sper()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
begin
  insert into sperlog (regio, id, sper, zaak, nummer, mens, wat, grond, door, rol, op)
    select new.regio, gen_random_uuid(), new.id, new.zaak, z.nummer, new.mens, 'dicht', new.grond,
           nullif(current_setting('kring.mens', true), '')::uuid, (select i.rol from ik i), new.van
      from zaak z where z.regio = new.regio and z.id = new.zaak;
  if new.overgenomen and exists (select 1 from ik i where i.rol = 'teamcoordinator') then
    update werk w set mens = null where w.regio = new.regio and w.zaak in (select dossier_van(new.regio, new.zaak)) and w.mens = new.mens and w.klaar_op is null;
  end if;
  return null;
end $function$;
alter function kring.verwerk_sper() owner to kring_wachter;
comment on function kring.verwerk_sper() is 'Schrijft op dat een zaak dichtging, en legt werk op naam terug als de teamcoordinator overneemt.';
revoke all on function kring.verwerk_sper() from public;

CREATE OR REPLACE FUNCTION kring.volg_aanstelling()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
begin
  update rolvervulling r set tot = greatest(r.van, new.tot)
   where r.regio = new.regio and r.mens = new.mens and r.organisatie = new.organisatie and (r.tot is null or r.tot > new.tot) and r.rol <> 'systeem';
  return null;
end $function$;
alter function kring.volg_aanstelling() owner to kring_wachter;
comment on function kring.volg_aanstelling() is 'Wie er niet meer werkt heeft er geen rol meer.';

CREATE OR REPLACE FUNCTION kring.volg_bedvraag()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
declare
  p_nu timestamptz := nullif(current_setting('kring.nu', true), '')::timestamptz;
  p_jaar int := extract(year from p_nu at time zone 'Europe/Amsterdam')::int;
  p_uren numeric;
begin
  if tg_op = 'INSERT' then
    insert into bedtelling (regio, id, jaar, soort, waarde) values
      (new.regio, gen_random_uuid(), p_jaar, 'gevraagd', coalesce(new.groep, 'gewoon')), (new.regio, gen_random_uuid(), p_jaar, 'weg', new.weg);
    if new.buiten is not null then insert into bedtelling (regio, id, jaar, soort, waarde) values (new.regio, gen_random_uuid(), p_jaar, 'buiten', new.buiten); end if;
    return new;
  end if;
  if cardinality(new.nee) > cardinality(old.nee) then
    insert into bedtelling (regio, id, jaar, soort, waarde) values (new.regio, gen_random_uuid(), p_jaar, case new.kleur when 'rood' then 'nee-rood' else 'nee' end, new.urgentie);
  end if;
  if old.stand = new.stand and old.plek is not distinct from new.plek then return new; end if;
  if new.stand = 'vastgehouden' then
    update plek set stand = 'vast', stand_op = p_nu where regio = new.regio and id = new.plek and stand = 'vrij' and organisatie = any (new.naar);
    if not found then raise exception 'plek % is niet vrij', new.plek using errcode = '42501'; end if;
    insert into plekstand (regio, id, plek, stand, op) values (new.regio, gen_random_uuid(), new.plek, 'vast', p_nu);
  elsif new.stand = 'geplaatst' then
    update plek set stand = 'bezet', stand_op = p_nu where regio = old.regio and id = old.plek and stand = 'vast';
    if not found or new.plek is distinct from old.plek or old.vast_tot <= p_nu then raise exception 'plek % wordt niet vastgehouden', old.plek using errcode = '42501'; end if;
    insert into plekstand (regio, id, plek, stand, op) values (old.regio, gen_random_uuid(), old.plek, 'bezet', p_nu);
    p_uren := extract(epoch from p_nu - old.gevraagd_op) / 3600;
    insert into bedtelling (regio, id, jaar, soort, waarde) values (old.regio, gen_random_uuid(), p_jaar, 'wacht',
      case when p_uren < 1 then 'binnen-1-uur' when p_uren < 4 then 'binnen-4-uur' when p_uren < 24 then 'binnen-24-uur' else 'later' end);
  elsif old.stand = 'vastgehouden' then
    update plek set stand = 'vrij', stand_op = p_nu where regio = old.regio and id = old.plek and stand = 'vast';
    insert into plekstand (regio, id, plek, stand, op) values (old.regio, gen_random_uuid(), old.plek, 'vrij', p_nu);
    if new.stand = 'open' then insert into bedtelling (regio, id, jaar, soort, waarde) values (new.regio, gen_random_uuid(), p_jaar, 'vervallen', new.urgentie); end if;
  end if;
  if new.stand = 'beeindigd' then insert into bedtelling (regio, id, jaar, soort, waarde) values (new.regio, gen_random_uuid(), p_jaar, 'einde', new.einde); end if;
  return new;
end $function$;
alter function kring.volg_bedvraag() owner to kring_wachter;
comment on function kring.volg_bedvraag() is 'De plek volgt de vraag: vast, bezet of weer vrij; en wat blijft is een aantal.';
revoke all on function kring.volg_bedvraag() from public;

CREATE OR REPLACE FUNCTION kring.volg_organisatie()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
begin
  update aanstelling a set tot = new.tot where a.regio = new.regio and a.organisatie = new.id and (a.tot is null or a.tot > new.tot);
  return null;
end $function$;
alter function kring.volg_organisatie() owner to kring_wachter;
comment on function kring.volg_organisatie() is 'Wie er werkte, werkt er niet meer als de organisatie eindigt.';

CREATE OR REPLACE FUNCTION kring.volg_plek()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
begin
  insert into plekstand (regio, id, plek, stand, op) values (new.regio, gen_random_uuid(), new.id, new.stand, new.stand_op);
  return new;
end $function$;
alter function kring.volg_plek() owner to kring_wachter;
comment on function kring.volg_plek() is 'Openen, sluiten of vol melden laat een regel na in de geschiedenis van de plek.';
revoke all on function kring.volg_plek() from public;

CREATE OR REPLACE FUNCTION kring.volg_rol()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
declare nu timestamptz := coalesce(nullif(current_setting('kring.nu', true), '')::timestamptz, now());
begin
  if tg_op = 'INSERT' then
    -- a list of the installation may bring somebody back; an old role in it does not
    insert into aanstelling as a (regio, mens, organisatie, van) values (new.regio, new.mens, new.organisatie, new.van)
      on conflict (regio, mens, organisatie) do update set tot = null where a.tot is not null and (new.tot is null or new.tot > nu) and a.tot <= nu;
  elsif new.tot <= nu then
    update sessie s set afgemeld_op = nu where s.regio = new.regio and s.rolvervulling = new.id and s.mens = new.mens and s.afgemeld_op is null;
  end if;
  return null;
end $function$;
alter function kring.volg_rol() owner to kring_wachter;
comment on function kring.volg_rol() is 'Een rol die eindigt meldt meteen af; wie een rol kreeg bij de inrichting werkt er.';

CREATE OR REPLACE FUNCTION kring.vraag_dossier(p_id uuid, p_sper uuid)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
declare
  mij record;
  s record;
begin
  select i.* into mij from ik i;
  select x.*, z.nummer into s from sper x join zaak z on z.regio = x.regio and z.id = x.zaak
   where x.regio = mij.regio and x.id = p_sper and x.mens = mij.mens and x.tot is null and x.grond not in ('spoor', 'geerfd');
  if not found then return null; end if;
  if (select l.wat from sperlog l where l.regio = mij.regio and l.sper = p_sper order by l.volg desc limit 1) = 'vraag' then return 'loopt'; end if;
  insert into sperlog (regio, id, sper, zaak, nummer, mens, wat, door, rol, op)
    values (mij.regio, p_id, p_sper, s.zaak, s.nummer, mij.mens, 'vraag', mij.mens, mij.rol, mij.nu);
  insert into bericht (regio, id, organisatie, rol, zaak, soort, klok, op)
    select mij.regio, gen_random_uuid(), r.organisatie, 'privacyfunctionaris', null, 'sper-vraag', null, mij.nu
      from (select distinct v.organisatie from rolvervulling v where v.regio = mij.regio and v.rol = 'privacyfunctionaris' and v.van <= mij.nu and (v.tot is null or v.tot > mij.nu)) r;
  return 'gevraagd';
end $function$;
alter function kring.vraag_dossier(uuid,uuid) owner to kring_wachter;
comment on function kring.vraag_dossier(uuid,uuid) is 'Wie gesperd is vraagt een privacyfunctionaris de zaak weer te openen; leeg: zo een sper is er niet.';
revoke all on function kring.vraag_dossier(uuid,uuid) from public;
grant execute on function kring.vraag_dossier(uuid,uuid) to kring_app;

CREATE OR REPLACE FUNCTION kring.vrije_dagen()
 RETURNS date[]
 LANGUAGE plpgsql
 IMMUTABLE PARALLEL SAFE
 SET search_path TO 'kring'
AS $function$
declare alle date[] := '{}'; jaar integer;
begin
  for jaar in 2000 .. 2100 loop alle := alle || kring.feestdagen(jaar); end loop;
  return array(select distinct v from unnest(alle) v where extract(isodow from v) < 6 order by v);
end $function$;
alter function kring.vrije_dagen() owner to kring_owner;
comment on function kring.vrije_dagen() is 'De feestdagen van 2000 tot en met 2100 die op een weekdag vallen (Algemene termijnenwet art. 3).';
revoke all on function kring.vrije_dagen() from public;
grant execute on function kring.vrije_dagen() to kring_teller;

CREATE OR REPLACE FUNCTION kring.wachtende_kinderen()
 RETURNS TABLE(werk uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
  with mij as (select i.regio, nl_dag(i.nu) as vandaag from ik i where i.rol = 'procesregisseur')
  select w.id from mij join werk w on w.regio = mij.regio
   where w.klaar_op is null and w.soort in ('gezin-wacht', 'wachttijd') and hulp_van_kind(w.regio, w.zaak, w.onderwerp, mij.vandaag)
$function$;
alter function kring.wachtende_kinderen() owner to kring_wachter;
comment on function kring.wachtende_kinderen() is 'Welk wachten op hulp van iemand onder de achttien is; alleen voor procesregie.';
revoke all on function kring.wachtende_kinderen() from public;
grant execute on function kring.wachtende_kinderen() to kring_app;

CREATE OR REPLACE FUNCTION kring.wanneer_keek(p_nummer text, p_mens uuid, p_rol text, p_overslaan integer, p_hoogstens integer)
 RETURNS TABLE(op timestamp with time zone, doel text, stuk boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
  select i.op, i.doel, 'stuk' = any (i.veldklassen) from inzage i
   where i.regio = current_setting('kring.regio', true) and i.zaak = wie_keek_zaak(p_nummer) and i.uitkomst = 'gelukt' and i.mens = p_mens and i.rol = p_rol
   order by i.op desc, i.id limit least(p_hoogstens, 101) offset p_overslaan
$function$;
alter function kring.wanneer_keek(text,uuid,text,integer,integer) owner to kring_blikken;
comment on function kring.wanneer_keek(text,uuid,text,integer,integer) is 'Elke keer dat een mens in een zaak keek: wanneer, waarvoor, en of er een stuk bij was. Leeg voor wie dat niet mag zien.';
revoke all on function kring.wanneer_keek(text,uuid,text,integer,integer) from public;
grant execute on function kring.wanneer_keek(text,uuid,text,integer,integer) to kring_app;

CREATE OR REPLACE FUNCTION kring.werkbladen_geteld()
 RETURNS TABLE(organisatie text, sector text, jaar integer, aantal integer, besloten integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
  select o.naam, w.sector, extract(year from w.gemaakt_op)::int, case when count(*) >= 5 then count(*)::int end,
         case when count(*) >= 5 then count(*) filter (where w.stand in ('besloten', 'verstuurd', 'gesloten'))::int end
    from werkblad w
    join zaak z on z.regio = w.regio and z.id = w.zaak
    join organisatie o on o.regio = w.regio and o.id = w.organisatie
    join ik i on i.regio = w.regio and i.rol = 'beleidsmedewerker'
    join organisatie e on e.regio = i.regio and e.id = i.organisatie and z.gemeente = any (e.gemeenten)
   group by 1, 2, 3
$function$;
alter function kring.werkbladen_geteld() owner to kring_wachter;
comment on function kring.werkbladen_geteld() is 'Hoeveel werkbladen per organisatie, sector en jaar, voor beleid van de eigen gemeente; onder de vijf geen getal en nooit een mens.';
revoke all on function kring.werkbladen_geteld() from public;
grant execute on function kring.werkbladen_geteld() to kring_app;

CREATE OR REPLACE FUNCTION kring.werkdag_nr(p_dag date)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select (p_dag - date '1990-01-01') / 7 * 5 + least((p_dag - date '1990-01-01') % 7 + 1, 5) - width_bucket(p_dag, kring.vrije_dagen())
$function$;
alter function kring.werkdag_nr(date) owner to kring_owner;
comment on function kring.werkdag_nr(date) is 'Het hoeveelste een werkdag is; een vrije dag heeft het nummer van de werkdag ervoor.';
revoke all on function kring.werkdag_nr(date) from public;
grant execute on function kring.werkdag_nr(date) to kring_teller;

CREATE OR REPLACE FUNCTION kring.werkdagen(p_van date, p_tot date)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select case when p_tot - p_van <= 366 then greatest(0, kring.werkdag_nr(p_tot) - kring.werkdag_nr(p_van)) end
$function$;
alter function kring.werkdagen(date,date) owner to kring_owner;
comment on function kring.werkdagen(date,date) is 'Hoeveel werkdagen er na een dag zijn, tot en met een andere; leeg boven een jaar.';
revoke all on function kring.werkdagen(date,date) from public;
grant execute on function kring.werkdagen(date,date) to kring_teller;

CREATE OR REPLACE FUNCTION kring.werkt_elders(p_mens uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
  select exists (select 1 from aanstelling a where a.mens = p_mens
    and (a.regio <> current_setting('kring.regio', true) or exists (select 1 from mijn_koppeling k where k.organisatie <> a.organisatie))
    and (a.tot is null or a.tot > nullif(current_setting('kring.nu', true), '')::timestamptz))
$function$;
alter function kring.werkt_elders(uuid) owner to kring_wachter;
comment on function kring.werkt_elders(uuid) is 'Of iemand ook elders werkt: in een andere regio, en voor een personeelssysteem ook bij een andere organisatie; waar, staat er niet bij.';
revoke all on function kring.werkt_elders(uuid) from public;
grant execute on function kring.werkt_elders(uuid) to kring_app;

CREATE OR REPLACE FUNCTION kring.werktempo(sinds timestamp with time zone)
 RETURNS TABLE(rol text, klaar bigint, mensen bigint, eerste timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
  with mij as (select i.regio, i.nu from ik i where i.rol = 'procesregisseur')
  select w.rol, count(*),
         (select count(distinct (r.organisatie, r.mens)) from rolvervulling r, mij m
           where r.regio = m.regio and r.rol = w.rol and r.van <= m.nu and (r.tot is null or r.tot > m.nu)),
         min(w.klaar_op)
    from werk w where w.regio = (select regio from mij) and w.klok is not null and w.klaar_op is not null and w.klaar_op >= sinds group by w.rol
$function$;
alter function kring.werktempo(timestamp with time zone) owner to kring_wachter;
comment on function kring.werktempo(timestamp with time zone) is 'Hoeveel werk met een termijn er per rol klaarkwam en hoeveel mensen die rol nu hebben; alleen voor procesregie.';
revoke all on function kring.werktempo(timestamp with time zone) from public;
grant execute on function kring.werktempo(timestamp with time zone) to kring_app;

CREATE OR REPLACE FUNCTION kring.wezen_van(p_regio text, p_zaken uuid[])
 RETURNS uuid[]
 LANGUAGE sql
 STABLE
 SET search_path TO 'kring'
AS $function$
  select coalesce(array_agg(distinct zp.persoon), '{}') from zaak_persoon zp
   where zp.regio = p_regio and zp.zaak = any (p_zaken)
     and not exists (select 1 from zaak_persoon a where a.regio = p_regio and a.persoon = zp.persoon and a.zaak <> all (p_zaken))
     and not exists (select 1 from contactgegeven a where a.regio = p_regio and a.persoon = zp.persoon and a.zaak <> all (p_zaken))
     and not exists (select 1 from spoorblad a where a.regio = p_regio and a.persoon = zp.persoon and a.zaak <> all (p_zaken))
     and not exists (select 1 from coachblad a where a.regio = p_regio and a.persoon = zp.persoon and a.zaak <> all (p_zaken))
     and not exists (select 1 from link a where a.regio = p_regio and a.persoon = zp.persoon and a.zaak <> all (p_zaken))
     and not exists (select 1 from buitenlink a where a.regio = p_regio and a.persoon = zp.persoon and a.zaak <> all (p_zaken))
$function$;
alter function kring.wezen_van(text,uuid[]) owner to kring_vernietiging;
comment on function kring.wezen_van(text,uuid[]) is 'De personen die in geen ander dossier voorkomen.';
revoke all on function kring.wezen_van(text,uuid[]) from public;

CREATE OR REPLACE FUNCTION kring.wie_keek(p_nummer text, p_overslaan integer, p_hoogstens integer)
 RETURNS TABLE(mens uuid, naam text, rol text, organisatie text, doelen text[], aantal integer, eerste timestamp with time zone, laatste timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
  select k.mens, m.naam, k.rol, o.naam, k.doelen, k.aantal, k.eerste, k.laatste from (
    select i.regio, i.mens, i.rol, i.organisatie, array_agg(distinct i.doel order by i.doel) as doelen, count(*)::integer as aantal, min(i.op) as eerste, max(i.op) as laatste
      from inzage i where i.regio = current_setting('kring.regio', true) and i.zaak = wie_keek_zaak(p_nummer) and i.uitkomst = 'gelukt' and i.rol <> 'systeem'
     group by 1, 2, 3, 4) k left join mens m on m.id = k.mens left join organisatie o on o.regio = k.regio and o.id = k.organisatie
   order by k.laatste desc, k.mens, k.rol, k.organisatie limit least(p_hoogstens, 101) offset p_overslaan
$function$;
alter function kring.wie_keek(text,integer,integer) owner to kring_blikken;
comment on function kring.wie_keek(text,integer,integer) is 'Wie er in een zaak keek, per mens en rol: waarvoor, hoe vaak, de eerste en de laatste keer. Leeg voor wie dat niet mag zien.';
revoke all on function kring.wie_keek(text,integer,integer) from public;
grant execute on function kring.wie_keek(text,integer,integer) to kring_app;

CREATE OR REPLACE FUNCTION kring.wie_keek_over(p_zaak uuid, p_persoon uuid)
 RETURNS TABLE(rol text, organisatie text, doel text, dagen integer, eerste text, laatste text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
  select i.rol, o.naam, i.doel, count(distinct (i.op at time zone 'Europe/Amsterdam')::date)::integer,
         min((i.op at time zone 'Europe/Amsterdam')::date)::text, max((i.op at time zone 'Europe/Amsterdam')::date)::text
    from inzage i join organisatie o on o.regio = i.regio and o.id = i.organisatie
   where i.regio = current_setting('kring.regio', true) and i.zaak = p_zaak and p_persoon = any (i.personen) and i.uitkomst = 'gelukt' and i.rol <> 'systeem'
     and o.soort in ('meldpunt', 'lokaalTeam')
     and i.doel in ('aanname', 'veiligheidsbeoordeling', 'onderzoek', 'overdracht', 'casusregie', 'procesregie', 'nazorg', 'terugkoppeling', 'terugvinden', 'rechten', 'noodtoegang', 'blikken')
     and exists (select 1 from mijn_inhoud m where m.regio = i.regio and m.zaak = p_zaak)
   group by 1, 2, 3 order by 2, 1, 3
$function$;
alter function kring.wie_keek_over(uuid,uuid) owner to kring_blikken;
comment on function kring.wie_keek_over(uuid,uuid) is 'Voor de kopie van een mens: welke functies van welke organisaties diens gegevens zagen en waarvoor; nooit wie, en nooit opvang, politie of alarm.';
revoke all on function kring.wie_keek_over(uuid,uuid) from public;
grant execute on function kring.wie_keek_over(uuid,uuid) to kring_app;

CREATE OR REPLACE FUNCTION kring.wie_keek_zaak(p_nummer text)
 RETURNS uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
  select z.id from zaak z join ik i on i.regio = z.regio
   where z.nummer = p_nummer
     and not exists (select 1 from sper s where s.regio = z.regio and s.zaak = z.id and s.mens = i.mens and s.van <= i.nu and (s.tot is null or s.tot > i.nu))
     and (i.rol = 'privacyfunctionaris'
       or (exists (select 1 from mijn_inhoud m where m.regio = z.regio and m.zaak = z.id)
           and exists (select 1 from houder h where h.regio = z.regio and h.zaak = z.id and h.tot is null and h.organisatie = i.organisatie)))
$function$;
alter function kring.wie_keek_zaak(text) owner to kring_blikken;
comment on function kring.wie_keek_zaak(text) is 'De zaak met dit nummer als wie nu vraagt mag zien wie erin keek: wie haar houdt, of een privacyfunctionaris; anders leeg.';
revoke all on function kring.wie_keek_zaak(text) from public;
grant execute on function kring.wie_keek_zaak(text) to kring_app;

CREATE OR REPLACE FUNCTION kring.wie_leidt(p_regio text, p_zaak uuid)
 RETURNS uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
  select coalesce(g.inhoud ->> 'naar', g.inhoud ->> 'mens')::uuid from gebeurtenis g
   where g.regio = p_regio and g.stroom = p_zaak and g.soort in ('RegieBelegd', 'RegisseurGewisseld') order by g.positie desc limit 1
$function$;
alter function kring.wie_leidt(text,uuid) owner to kring_teller;
comment on function kring.wie_leidt(text,uuid) is 'De medewerker die een casus nu leidt.';
revoke all on function kring.wie_leidt(text,uuid) from public;
grant execute on function kring.wie_leidt(text,uuid) to kring_wachter;

CREATE OR REPLACE FUNCTION kring.wie_schrijft(OUT regio text, OUT rolvervulling uuid, OUT mens uuid, OUT organisatie uuid, OUT rol text, OUT nu timestamp with time zone)
 RETURNS SETOF record
 LANGUAGE plpgsql
 STABLE PARALLEL SAFE COST 10 ROWS 1
 SET search_path TO ''
AS $function$
#variable_conflict use_column
begin
  return query select i.regio, i.rolvervulling, i.mens, i.organisatie, i.rol, i.nu from kring.ik i;
end $function$;
alter function kring.wie_schrijft() owner to kring_owner;
comment on function kring.wie_schrijft() is 'Wie er nu schrijft; leeg als niemand.';
revoke all on function kring.wie_schrijft() from public;
grant execute on function kring.wie_schrijft() to kring_app;
grant execute on function kring.wie_schrijft() to kring_levering;
grant execute on function kring.wie_schrijft() to kring_teller;
grant execute on function kring.wie_schrijft() to kring_wachter;
grant execute on function kring.wie_schrijft() to kring_worker;

CREATE OR REPLACE FUNCTION kring.woningen_betrokken()
 RETURNS TABLE(gemeente text, jaar integer, aantal integer, wijkwens integer, wijk_gelukt integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
  select v.woning_gemeente, extract(year from v.woning_op)::int, count(*)::int,
         count(*) filter (where v.wijkwens)::int, count(*) filter (where v.wijkwens and v.wijk_gelukt)::int
    from verblijf v join ik i on i.regio = v.regio and i.rol in ('beleidsmedewerker', 'procesregisseur', 'plaatsingscoordinator', 'opvangmedewerker')
   where v.woning_op is not null group by 1, 2
$function$;
alter function kring.woningen_betrokken() owner to kring_wachter;
comment on function kring.woningen_betrokken() is 'Hoeveel gezinnen uit de opvang een woning betrokken, per gemeente en jaar; geen gezin en geen dag.';
revoke all on function kring.woningen_betrokken() from public;
grant execute on function kring.woningen_betrokken() to kring_app;

CREATE OR REPLACE FUNCTION kring.zaak_met_nummer(p_nummer text)
 RETURNS uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
  select z.id from zaak z where z.regio = (select i.regio from ik i where i.rol = 'privacyfunctionaris') and z.nummer = p_nummer
     and klasse_van_zaak(z.soort) is not null
$function$;
alter function kring.zaak_met_nummer(text) owner to kring_vernietiging;
comment on function kring.zaak_met_nummer(text) is 'Het id van een zaak bij haar nummer, om haar aan te houden; niets meer.';
revoke all on function kring.zaak_met_nummer(text) from public;
grant execute on function kring.zaak_met_nummer(text) to kring_app;

CREATE OR REPLACE FUNCTION kring.zeg_reorganisatie()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
begin
  insert into bericht (regio, id, organisatie, rol, zaak, soort, klok, op)
    select new.regio, gen_random_uuid(), o.organisatie, 'teamcoordinator', null,
           case new.stand when 'klaar' then 'reorganisatie-klaar' else 'reorganisatie-voorstel' end, null, coalesce(new.klaar_op, new.voorgesteld_op)
      from (select new.naar as organisatie union select new.van where new.stand = 'klaar') o;
  return null;
end $function$;
alter function kring.zeg_reorganisatie() owner to kring_wachter;
comment on function kring.zeg_reorganisatie() is 'Zegt een voorstel aan het ontvangende team, en aan beide teams dat het klaar is.';
revoke all on function kring.zeg_reorganisatie() from public;

CREATE OR REPLACE FUNCTION kring.zeg_voorstel()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
begin
  insert into bericht (regio, id, organisatie, rol, zaak, soort, klok, op)
    select new.regio, gen_random_uuid(), r.organisatie, r.rol, null, 'rol-voorstel', null, new.voorgesteld_op
      from (select distinct v.organisatie, v.rol from rolvervulling v
             where v.regio = new.regio and v.rol in ('beheerder', 'privacyfunctionaris') and v.mens not in (new.mens, new.voorgesteld_door)
               and v.van <= new.voorgesteld_op and (v.tot is null or v.tot > new.voorgesteld_op)) r
     where not exists (select 1 from bericht b where b.regio = new.regio and b.organisatie = r.organisatie and b.rol = r.rol
             and b.soort = 'rol-voorstel' and b.gelezen_op is null);
  return null;
end $function$;
alter function kring.zeg_voorstel() owner to kring_wachter;
comment on function kring.zeg_voorstel() is 'Zegt wie als tweede mens mag beslissen dat er een zware rol is voorgesteld.';
revoke all on function kring.zeg_voorstel() from public;

CREATE OR REPLACE FUNCTION kring.zeg_voort()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'kring'
AS $function$
begin
  perform pg_notify('kring_stroom', concat_ws('|', new.regio, new.id, new.positie, nullif(current_setting('kring.mens', true), '')));
  return null;
end $function$;
alter function kring.zeg_voort() owner to kring_owner;
comment on function kring.zeg_voort() is 'Zegt aan wie luistert welke stroom groeide en door wie, op id.';
revoke all on function kring.zeg_voort() from public;

CREATE OR REPLACE FUNCTION kring.zet_vernietiging()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'kring'
AS $function$
begin
  new.vernietig_op := least(new.weg_op + make_interval(months => new.archief_maanden), new.drieentwintig_op);
  return new;
end $function$;
alter function kring.zet_vernietiging() owner to kring_owner;
comment on function kring.zet_vernietiging() is 'Rekent uit wanneer een beëindigde aanmelding uit het archief moet: de wet zegt het, niemand anders.';
revoke all on function kring.zet_vernietiging() from public;

CREATE OR REPLACE FUNCTION kring.zet_verzoekposten()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
begin
  insert into vernietigpost (regio, id, vernietiging, zaak, begon_op)
  select new.regio, gen_random_uuid(), new.id, d.id, case when d.id = new.zaak then new.besloten_op else (select s.begon_op from bewaarstand(new.regio, d.id) s) end
    from unnest(gaat_mee(new.regio, new.zaak)) d (id);
  return null;
end $function$;
alter function kring.zet_verzoekposten() owner to kring_vernietiging;
comment on function kring.zet_verzoekposten() is 'Wat een besluit op verzoek raakt, zoals het nu is: niemand kiest daar zelf een dossier bij.';
revoke all on function kring.zet_verzoekposten() from public;
grant execute on function kring.zet_verzoekposten() to kring_owner;

CREATE OR REPLACE FUNCTION kring.zoek_treffers()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'kring'
AS $function$
declare
  a record;
  k text;
begin
  insert into indexlog (regio, id, op, mens, organisatie, signaal, wat) values (new.regio, gen_random_uuid(), new.op, new.mens, new.organisatie, new.id, 'gemeld');
  -- two who register the same young person at the same moment find each other: one waits for the other
  for k in select distinct encode(x, 'hex') as h from unnest(array[new.sleutel_bsn, new.sleutel_jongere, new.sleutel_adres] || new.sleutels_ouders) x where x is not null order by h loop
    perform pg_advisory_xact_lock(hashtextextended(k, 54));
  end loop;
  for a in
    select s.*, m.naam as mens_naam, o.naam as organisatie_naam,
           case when (s.sleutel_bsn is not null and new.sleutel_bsn is not null and s.sleutel_bsn = new.sleutel_bsn)
                  or ((s.sleutel_bsn is null or new.sleutel_bsn is null) and s.sleutel_jongere = new.sleutel_jongere) then 'jongere'
                when s.sleutel_adres = new.sleutel_adres then 'adres' else 'ouder' end as trefsoort
      from indexsignaal s join mens m on m.id = s.mens join organisatie o on o.regio = s.regio and o.id = s.organisatie
     where (s.sleutel_jongere = new.sleutel_jongere or s.sleutel_bsn = new.sleutel_bsn or s.sleutel_adres = new.sleutel_adres or s.sleutels_ouders && new.sleutels_ouders)
       and s.mens <> new.mens and (s.stand = 'archief' or s.tot > new.op)
       and exists (select 1 from indexrecht r where r.regio = s.regio)
  loop
    -- same name, birth date and sex but another number, no shared address and no shared parent: somebody else
    continue when a.trefsoort = 'ouder' and not a.sleutels_ouders && new.sleutels_ouders;
    -- what ended is shown once, to who registers this young person anew
    continue when a.stand = 'archief' and (a.trefsoort <> 'jongere' or a.vernietig_op <= new.op);
    insert into indextreffer (regio, id, signaal, ander_regio, ander, soort, eerder, naam, organisatie_naam, bereikbaar, op)
      values (new.regio, gen_random_uuid(), new.id, a.regio, a.id, a.trefsoort, a.stand = 'archief', a.mens_naam, a.organisatie_naam, a.bereikbaar, new.op);
    insert into indexlog (regio, id, op, mens, organisatie, signaal, wat)
      values (new.regio, gen_random_uuid(), new.op, new.mens, new.organisatie, new.id, case a.stand when 'archief' then 'eerder-getoond' else 'treffer' end);
    continue when a.stand = 'archief';
    insert into indextreffer (regio, id, signaal, ander_regio, ander, soort, eerder, naam, organisatie_naam, bereikbaar, op)
      select a.regio, gen_random_uuid(), a.id, new.regio, new.id, a.trefsoort, false, m.naam, o.naam, new.bereikbaar, new.op
        from mens m, organisatie o where m.id = new.mens and o.regio = new.regio and o.id = new.organisatie;
    insert into indexlog (regio, id, op, mens, organisatie, signaal, wat) values (a.regio, gen_random_uuid(), new.op, a.mens, a.organisatie, a.id, 'treffer');
    insert into bericht (regio, id, organisatie, rol, zaak, soort, klok, op) values (a.regio, gen_random_uuid(), a.organisatie, a.rol, null, 'index-treffer', null, new.op);
  end loop;
  return null;
end $function$;
alter function kring.zoek_treffers() owner to kring_wachter;
comment on function kring.zoek_treffers() is 'Vergelijkt een nieuwe aanmelding met de andere en maakt aan beide kanten de treffer; de enige die dat kan.';
revoke all on function kring.zoek_treffers() from public;
