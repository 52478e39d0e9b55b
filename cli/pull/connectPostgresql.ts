import pg from 'pg'
import type { Connect, SourceRecord } from './openSource.ts'

/** PostgreSQL through `pg`. */
export const connectPostgresql: Connect = async ({ host, port, database, user, tls }, password) => {
  const client = new pg.Client({
    host,
    port,
    database,
    user,
    password,
    ssl: tls,
    connectionTimeoutMillis: 15_000,
    application_name: 'heliograph pull',
    options: '-c TimeZone=Asia/Shanghai -c DateStyle=ISO -c default_transaction_read_only=on',
  })
  // A connection that breaks between two queries is told by the next one.
  client.on('error', () => undefined)
  await client.connect()
  return {
    query: async ({ text, parameters }) => (await client.query<SourceRecord>(text, [...parameters])).rows,
    close: () => client.end(),
  }
}
