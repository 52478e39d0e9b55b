-- What publishing leaves: one row per batch, the records that wait for what they name, and the keys of other departments.
CREATE TABLE land.publication (
  batch_id        uuid           PRIMARY KEY,
  dataset         text           NOT NULL,
  source          text           NOT NULL,
  publisher       text           NOT NULL,
  catalogue_entry text,
  snapshot_id     uuid,
  published_at    timestamptz(3) NOT NULL,
  published_on    date           NOT NULL,
  effective_on    date           NOT NULL,
  received        integer        NOT NULL,
  accepted        integer        NOT NULL,
  unchanged       integer        NOT NULL,
  withheld        integer        NOT NULL,
  refused         integer        NOT NULL,
  parked          integer        NOT NULL
);
CREATE INDEX publication_day ON land.publication (published_on, dataset);

CREATE TABLE land.parked_record (
  id         bigint         GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  dataset    text           NOT NULL,
  key        text           NOT NULL,
  record     jsonb          NOT NULL,
  waits_for  text[]         NOT NULL,
  batch_id   uuid           NOT NULL REFERENCES land.publication,
  status     text           NOT NULL CHECK (status IN ('WAITING', 'RELEASED', 'REPLACED', 'REFUSED')),
  refusal    jsonb,
  parked_at  timestamptz(3) NOT NULL,
  settled_at timestamptz(3)
);
CREATE UNIQUE INDEX parked_record_waiting ON land.parked_record (dataset, key) WHERE status = 'WAITING';
CREATE INDEX parked_record_waits_for ON land.parked_record USING gin (waits_for) WHERE status = 'WAITING';
CREATE INDEX parked_record_batch ON land.parked_record (batch_id);

-- Keys of other departments' entities, as their events tell of them.
CREATE TABLE land.known_entity (
  type_name   text           NOT NULL,
  key         text           NOT NULL,
  source      text           NOT NULL,
  batch_id    uuid           NOT NULL,
  recorded_at timestamptz(3) NOT NULL,
  PRIMARY KEY (type_name, key)
);

-- A record that its department no longer has is end-dated, never deleted.
ALTER TABLE land.land_supply ADD COLUMN withdrawn_on date, ADD COLUMN withdrawn_reason text;
ALTER TABLE land.land_use_pre_review ADD COLUMN withdrawn_on date, ADD COLUMN withdrawn_reason text;
ALTER TABLE land.mortgage ADD COLUMN withdrawn_on date, ADD COLUMN withdrawn_reason text;
ALTER TABLE land.parcel ADD COLUMN withdrawn_on date, ADD COLUMN withdrawn_reason text;
ALTER TABLE land.real_estate_unit ADD COLUMN withdrawn_on date, ADD COLUMN withdrawn_reason text;
ALTER TABLE land.subdivision ADD COLUMN withdrawn_on date, ADD COLUMN withdrawn_reason text;
