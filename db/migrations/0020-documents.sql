-- Waarom: stukken en brieven bij een zaak, versleuteld, met hun versies; wie niet in de kring staat ziet er geen.
set local role kring_owner;

-- The bytes are sealed with a key of their own; that key is wrapped by one outside the database. Without `omhuld` nobody reads it again:
-- destruction is taking that key away, also from every backup that lacks the outer key.
create table kring.stukbestand (
  regio text not null,
  id uuid not null,
  zaak uuid not null,
  stuk uuid not null,
  versie integer not null check (versie >= 1),
  type text not null check (type in ('pdf', 'jpeg', 'png', 'webp', 'docx', 'tekst')),
  grootte integer not null check (grootte > 0 and grootte <= 11000000),
  som bytea not null check (length(som) = 32),
  sleutel text not null,
  omhuld bytea,
  nonce bytea not null check (length(nonce) = 12),
  cijfer bytea not null,
  gemaakt_op timestamptz not null,
  vernietigd_op timestamptz,
  vernietigd_besluit uuid,
  primary key (regio, id),
  unique (regio, zaak, stuk, versie),
  foreign key (regio, zaak) references kring.zaak (regio, id) on delete cascade,
  check ((omhuld is null) = (vernietigd_op is not null))
);
comment on table kring.stukbestand is 'Stukken en brieven: versleutelde bytes per versie, met een eigen omhulde sleutel; de naam staat als tekst. [bewaren: zaak]';

alter table kring.stukbestand enable row level security; alter table kring.stukbestand force row level security;

grant select on kring.stukbestand to kring_app;
create policy lezen on kring.stukbestand for select to kring_app using (
  exists (select 1 from kring.mijn_inhoud m where m.regio = stukbestand.regio and m.zaak = stukbestand.zaak offset 0));
grant insert (regio, id, zaak, stuk, versie, type, grootte, som, sleutel, omhuld, nonce, cijfer, gemaakt_op) on kring.stukbestand to kring_app;
create policy schrijven on kring.stukbestand for insert to kring_app with check (
  gemaakt_op = nullif(current_setting('kring.nu', true), '')::timestamptz
  and exists (select 1 from kring.mijn_inhoud m where m.regio = stukbestand.regio and m.zaak = stukbestand.zaak offset 0));

-- Lawful destruction, as of a fact (0004): through one function, by one role, with its decision.
create function kring.vernietig_stuk(p_regio text, p_id uuid, p_besluit uuid, p_op timestamptz) returns boolean
language sql security definer set search_path = kring as $$
  update kring.stukbestand set omhuld = null, vernietigd_op = p_op, vernietigd_besluit = p_besluit
   where regio = p_regio and id = p_id and omhuld is not null returning true
$$;
comment on function kring.vernietig_stuk(text, uuid, uuid, timestamptz) is 'Neemt de sleutel van een stuk weg, met besluit: daarna leest niemand het meer.';
revoke all on function kring.vernietig_stuk(text, uuid, uuid, timestamptz) from public;
grant select, update (omhuld, vernietigd_op, vernietigd_besluit) on kring.stukbestand to kring_vernietiging;
create policy vernietigen on kring.stukbestand for all to kring_vernietiging using (true) with check (omhuld is null);
reset role;
alter function kring.vernietig_stuk(text, uuid, uuid, timestamptz) owner to kring_vernietiging;
grant execute on function kring.vernietig_stuk(text, uuid, uuid, timestamptz) to kring_vernietiger;
