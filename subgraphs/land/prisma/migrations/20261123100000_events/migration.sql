-- Events: the order in which the relay takes them, where each reader stands, and what a consumer could not handle.
ALTER TABLE land.outbox ADD COLUMN sequence bigint UNIQUE;
CREATE SEQUENCE land.outbox_order OWNED BY land.outbox.sequence;
CREATE INDEX outbox_waiting ON land.outbox (id) WHERE sequence IS NULL;

-- The last event that a reader has handled; key is the last record of a batch that is not through yet.
CREATE TABLE land.event_position (
  reader   text   NOT NULL,
  subgraph text   NOT NULL,
  sequence bigint NOT NULL,
  key      text,
  PRIMARY KEY (reader, subgraph)
);

CREATE TABLE land.dead_letter (
  id          bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  consumer    text        NOT NULL,
  event_id    text        NOT NULL,
  subgraph    text        NOT NULL,
  entity      text        NOT NULL,
  key         text        NOT NULL,
  event       jsonb       NOT NULL,
  code        text        NOT NULL,
  reason      text        NOT NULL,
  attempts    integer     NOT NULL,
  failed_at   timestamptz NOT NULL,
  -- When it was handled after all, or a later event of the same record was.
  resolved_at timestamptz,
  UNIQUE (consumer, event_id)
);
CREATE INDEX dead_letter_open ON land.dead_letter (consumer, subgraph, entity, key) WHERE resolved_at IS NULL;
