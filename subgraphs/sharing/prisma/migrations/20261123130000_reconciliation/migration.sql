-- What became of the departments' batches, and what they declared, as their events tell.
CREATE TABLE sharing.delivered_batch (
  batch_id    uuid           PRIMARY KEY,
  organ_code  text           NOT NULL,
  dataset     text           NOT NULL,
  on_change   boolean        NOT NULL,
  received_on date           NOT NULL,
  received_at timestamptz(3) NOT NULL,
  taken       integer        NOT NULL,
  refused     integer        NOT NULL,
  parked      integer        NOT NULL,
  sum         numeric,
  keys        numeric        NOT NULL
);
CREATE INDEX delivered_batch_day ON sharing.delivered_batch (organ_code, received_on);

CREATE TABLE sharing.declared_delivery (
  organ_code  text    NOT NULL,
  dataset     text    NOT NULL,
  source      text    NOT NULL,
  declared_on date    NOT NULL,
  count       integer NOT NULL,
  sum         numeric,
  keys_hash   text,
  PRIMARY KEY (organ_code, declared_on, dataset, source)
);
