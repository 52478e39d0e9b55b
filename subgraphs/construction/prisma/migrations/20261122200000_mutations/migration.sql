-- What a mutation leaves: one event per step beside the one per batch, and the first answer to each idempotency key.
ALTER TABLE construction.outbox ADD COLUMN key text, ADD COLUMN payload jsonb, ADD COLUMN actor text;
ALTER TABLE construction.outbox DROP CONSTRAINT outbox_batch_id_entity_kind_key;
ALTER TABLE construction.outbox ADD CONSTRAINT outbox_once UNIQUE NULLS NOT DISTINCT (batch_id, entity, kind, key);

CREATE TABLE construction.answered_request (
  scope        text        NOT NULL,
  key          text        NOT NULL,
  content_hash text        NOT NULL,
  answer       jsonb       NOT NULL,
  answered_at  timestamptz NOT NULL,
  PRIMARY KEY (scope, key)
);
