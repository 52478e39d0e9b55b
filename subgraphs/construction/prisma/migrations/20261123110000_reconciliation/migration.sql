-- Full dumps of a source's register: while one is open or held, the keys that came with it.
CREATE TABLE construction.snapshot (
  id         uuid           PRIMARY KEY,
  dataset    text           NOT NULL,
  source     text           NOT NULL,
  publisher  text           NOT NULL,
  taken_on   date           NOT NULL,
  opened_at  timestamptz(3) NOT NULL,
  status     text           NOT NULL CHECK (status IN ('OPEN', 'CLOSED', 'HELD', 'RELEASED', 'REJECTED')),
  present    integer        NOT NULL DEFAULT 0,
  vanishing  integer        NOT NULL DEFAULT 0,
  standing   integer        NOT NULL DEFAULT 0,
  closed_at  timestamptz(3),
  decided_by text,
  decided_at timestamptz(3),
  reason     text
);
CREATE UNIQUE INDEX snapshot_under_way ON construction.snapshot (dataset, source) WHERE status IN ('OPEN', 'HELD');

CREATE TABLE construction.snapshot_key (
  snapshot_id uuid NOT NULL REFERENCES construction.snapshot,
  key         text NOT NULL,
  PRIMARY KEY (snapshot_id, key)
);

-- Records that stayed out, until the same key goes in; key_hash is null where the key itself was refused.
CREATE TABLE construction.refused_record (
  batch_id     uuid    NOT NULL REFERENCES construction.publication,
  index        integer NOT NULL,
  dataset      text    NOT NULL,
  key          text,
  key_hash     numeric,
  code         text    NOT NULL,
  published_on date    NOT NULL,
  mended_in    uuid,
  PRIMARY KEY (batch_id, index)
);
CREATE INDEX refused_record_outstanding ON construction.refused_record (dataset, key) WHERE mended_in IS NULL;
CREATE INDEX refused_record_day ON construction.refused_record (published_on, dataset);

-- What a publisher says that it has sent.
CREATE TABLE construction.declaration (
  dataset     text           NOT NULL,
  source      text           NOT NULL,
  declared_on date           NOT NULL,
  count       integer        NOT NULL CHECK (count >= 0),
  sum         numeric,
  keys_hash   text           CHECK (keys_hash ~ '^[0-9a-f]{64}$'),
  publisher   text           NOT NULL,
  declared_at timestamptz(3) NOT NULL,
  PRIMARY KEY (dataset, source, declared_on)
);

-- The declared decimal and the hashes of the keys of what went in or waits, added up.
ALTER TABLE construction.publication ADD COLUMN sum numeric, ADD COLUMN keys_hash numeric;
