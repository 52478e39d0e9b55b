-- What was published, never changed: the current schema of a subgraph is the row with its highest version, and it is in the
-- served graph unless that row retires it.
CREATE TABLE registry.publication (
  id           bigint         GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  subgraph     text           NOT NULL CHECK (subgraph ~ '^[a-z][a-z0-9-]{0,62}$'),
  version      integer        NOT NULL CHECK (version > 0),
  kind         text           NOT NULL CHECK (kind IN ('PUBLISH', 'ROLLBACK', 'RETIRE')),
  source       text           NOT NULL CHECK (source IN ('CODE', 'OUTSIDE')),
  sdl          text           NOT NULL,
  sdl_hash     text           NOT NULL,
  routing_url  text           NOT NULL,
  origin       text           NOT NULL,
  published_by text           NOT NULL,
  reason       text           NOT NULL,
  published_at timestamptz(3) NOT NULL,
  forced       boolean        NOT NULL,
  changes      jsonb          NOT NULL,
  UNIQUE (subgraph, version)
);

-- What gateways serve: the row with the highest id. The signature names id and digests of the SDL and of its open part.
CREATE TABLE registry.supergraph (
  id          bigint         PRIMARY KEY,
  sdl         text           NOT NULL,
  open_sdl    text           NOT NULL,
  api_sdl     text           NOT NULL,
  signature   text           NOT NULL,
  composed_at timestamptz(3) NOT NULL
);

-- Executed operations by day (Asia/Shanghai), client and schema coordinate.
CREATE TABLE registry.field_use (
  day        date   NOT NULL,
  client     text   NOT NULL,
  coordinate text   NOT NULL,
  uses       bigint NOT NULL CHECK (uses > 0),
  PRIMARY KEY (day, client, coordinate)
);
CREATE INDEX field_use_coordinate ON registry.field_use (coordinate, day);

-- What is about to go: deprecated in the served graph, or removed by a check or a forced publication.
CREATE TABLE registry.leaving (
  coordinate         text           NOT NULL,
  cause              text           NOT NULL CHECK (cause IN ('DEPRECATED', 'CHECKED', 'REMOVED')),
  reason             text           NOT NULL,
  removed_not_before date,
  noted_at           timestamptz(3) NOT NULL,
  PRIMARY KEY (coordinate, cause)
);

-- One row per client that uses what is about to go: the feed, and the outbox of the webhook.
CREATE TABLE registry.notice (
  id                 bigint         GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  coordinate         text           NOT NULL,
  cause              text           NOT NULL,
  client             text           NOT NULL,
  reason             text           NOT NULL,
  removed_not_before date,
  noted_at           timestamptz(3) NOT NULL,
  delivery           text           NOT NULL DEFAULT 'PENDING' CHECK (delivery IN ('PENDING', 'DELIVERED', 'FAILED')),
  attempts           integer        NOT NULL DEFAULT 0,
  next_attempt_at    timestamptz(3) NOT NULL,
  UNIQUE (coordinate, cause, client)
);
CREATE INDEX notice_pending ON registry.notice (next_attempt_at) WHERE delivery = 'PENDING';
