-- Waarom: kring figures leest ook wat een regio zelf vastlegde; het leest als de werker, en die zag die tabel niet. Er staat geen mens in.
set local role kring_owner;
create policy werker on kring.cijferwaarde for select to kring_worker using (regio = current_setting('kring.regio', true));
grant select on kring.cijferwaarde to kring_worker;
