-- Waarom: het journaal. Alleen groeiend, geketend per stroom, met getekende ijkpunten.
set local role kring_owner;

create table kring.gebeurtenis (
  regio text not null references kring.regio (id) on delete restrict,
  stroom uuid not null,
  positie integer not null check (positie >= 1),
  slice text not null,
  soort text not null,
  op timestamptz not null,
  mens uuid not null,
  rol text not null,
  organisatie uuid not null,
  doel text not null,
  opdracht uuid not null,
  inhoud jsonb,
  zout bytea,
  inhoud_hash bytea not null check (length(inhoud_hash) = 32),
  vorige bytea not null check (length(vorige) = 32),
  hash bytea not null check (length(hash) = 32),
  vernietigd_op timestamptz,
  vernietigd_besluit uuid,
  primary key (regio, stroom, positie),
  check ((inhoud is null) = (zout is null)),
  check ((inhoud is null) = (vernietigd_op is not null))
);
comment on table kring.gebeurtenis is 'Het journaal: elke stap als feit met ids, nooit namen of vrije tekst. Alleen groeiend. [bewaren: journaal]';

create table kring.stroom (
  regio text not null references kring.regio (id) on delete restrict,
  id uuid not null,
  positie integer not null,
  hash bytea not null,
  verankerd integer not null default 0,
  primary key (regio, id)
);
create index stroom_te_verankeren on kring.stroom (regio, id) where positie <> verankerd;
comment on table kring.stroom is 'De kop van elke stroom: laatste positie en hash, en tot waar een ijkpunt hem dekt. [bewaren: journaal]';

create table kring.ijkpunt (
  nummer bigint generated always as identity primary key,
  op timestamptz not null,
  stromen bigint not null,
  gebeurtenissen bigint not null,
  wortel bytea not null,
  vorige bytea not null,
  handtekening bytea not null
);
comment on table kring.ijkpunt is 'Getekende ijkpunten over de koppen van alle stromen, minstens elk uur. [bewaren: journaal]';

create table kring.ijkpunt_kop (
  ijkpunt bigint not null references kring.ijkpunt (nummer) on delete restrict,
  regio text not null,
  stroom uuid not null,
  positie integer not null,
  hash bytea not null,
  primary key (ijkpunt, regio, stroom)
);
comment on table kring.ijkpunt_kop is 'De koppen die sinds het vorige ijkpunt veranderden. [bewaren: journaal]';

create table kring.opdracht (
  regio text not null references kring.regio (id) on delete restrict,
  mens uuid not null,
  sleutel uuid not null,
  verzoek_hash bytea not null,
  antwoord jsonb not null,
  op timestamptz not null,
  primary key (regio, mens, sleutel)
);
create index opdracht_op on kring.opdracht (op);
comment on table kring.opdracht is 'Herhaalde verzoeken: dezelfde sleutel is dezelfde opdracht. Alleen ids in het antwoord. [bewaren: kort]';
