-- Waarom: herhaalde verzoeken en oude sessies zijn `kort`, hoogstens dertig dagen, en niemand haalde ze weg. De worker doet dat nu elk uur.
set local role kring_owner;
grant select (regio, uiterlijk_op), delete on kring.sessie to kring_worker;
create policy worker_ziet on kring.sessie for select to kring_worker using (regio = current_setting('kring.regio', true));
create policy worker_ruimt on kring.sessie for delete to kring_worker using (
  regio = current_setting('kring.regio', true) and uiterlijk_op < nullif(current_setting('kring.nu', true), '')::timestamptz - interval '30 days');
create index sessie_uiterlijk on kring.sessie (regio, uiterlijk_op);
