import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where the tables of a subgraph are read as they were: `land_past` beside `land`. */
export const pastSchemaOf = (schema: string): string => `${schema}_past`

/** The setting that holds the instant, for the length of a transaction. */
export const instantSetting = 'heliograph.as_of'

/** Takes the views away, so that a migration may change the tables under them. */
export const dropPastViews = (schema: string): string => `DROP SCHEMA IF EXISTS ${pastSchemaOf(schema)} CASCADE`

/**
 * Makes one view per published table: its rows as they were at the instant of the setting, from the table and from
 * `record_version`. A condition on the key reaches the index of both. What a subgraph derives from its tables it derives again in
 * `prisma/past.sql`.
 */
export const createPastViews = (schema: string, migrations: string): string =>
  `CREATE SCHEMA ${pastSchemaOf(schema)};
  ${publishedTables(schema)};
  ${derivedViews(migrations)}`

const derivedViews = (migrations: string): string => {
  const file = join(migrations, '..', 'past.sql')
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

// The trigger that keeps versions tells which tables are published, and by which key.
const publishedTables = (schema: string): string => `
  DO $past$
  DECLARE
    published record;
    instant constant text := 'current_setting(''${instantSetting}'')::timestamptz';
  BEGIN
    FOR published IN
      SELECT t.tgrelid::regclass AS name, c.relname AS entity, k.attname AS key,
        (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) FROM pg_attribute a
          WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped) AS columns,
        (SELECT string_agg(CASE WHEN a.attname = k.attname THEN 'v.key' ELSE 'r.' || quote_ident(a.attname) END, ', '
            ORDER BY a.attnum) FROM pg_attribute a
          WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped) AS kept
      FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
      JOIN pg_attribute k ON k.attrelid = c.oid AND k.attname = encode(rtrim(t.tgargs, '\\x00'), 'escape')
      WHERE t.tgname = 'keep_version' AND c.relnamespace = '${schema}'::regnamespace
    LOOP
      EXECUTE format($view$
        CREATE VIEW ${pastSchemaOf(schema)}.%1$I AS
        SELECT %2$s FROM %3$s WHERE recorded_at <= %4$s
        UNION ALL
        SELECT %5$s FROM ${schema}.record_version v, jsonb_populate_record(NULL::%3$s, v.record) r
        WHERE v.entity = %6$L AND v.recorded_at <= %4$s AND v.superseded_at > %4$s
      $view$, published.entity, published.columns, published.name, instant, published.kept, published.entity);
    END LOOP;
    IF to_regclass('${schema}.record_version') IS NOT NULL THEN
      EXECUTE format($view$
        CREATE VIEW ${pastSchemaOf(schema)}.record_version AS
        SELECT * FROM ${schema}.record_version WHERE superseded_at <= %1$s
      $view$, instant);
    END IF;
  END
  $past$`
