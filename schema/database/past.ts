import type { Database } from './pool.ts'
import { instantSetting, pastSchemaOf } from './pastViews.ts'

/** Gives a database as it was at an instant. */
export type OpenPast = (instant: Date) => Database

/**
 * The past of a subgraph's tables, for the statements that read its present: a published table is read through its view in
 * `<schema>_past`, what keeps no versions as it is now. Each statement is a transaction of its own; versions are never changed,
 * so that all of a request see the same instant. Reads only.
 */
export function createPast(database: Database, schema: string): OpenPast {
  let views: Promise<RegExp> | undefined
  const readViews = () =>
    (views ??= findViews(database, schema).catch((error: unknown) => {
      views = undefined
      throw error
    }))

  return (instant) => ({
    ...database,
    query: async (name, text, values) => {
      const viewed = text.replaceAll(await readViews(), `${pastSchemaOf(schema)}.$1`)
      return database.transaction(async ({ client, query }) => {
        await client.query(`SET TRANSACTION READ ONLY; SET LOCAL ${instantSetting} = '${instant.toISOString()}'`)
        return query(name && `${name}, past`, viewed, values)
      })
    },
    transaction: () => Promise.reject(new TypeError('The past cannot be changed.')),
  })
}

/** Matches the tables of a schema that have a view of their past. */
async function findViews(database: Database, schema: string): Promise<RegExp> {
  const rows = await database.query<{ name: string }>(
    'views of the past',
    'SELECT viewname AS name FROM pg_views WHERE schemaname = $1',
    [pastSchemaOf(schema)],
  )
  return new RegExp(String.raw`\b${schema}\.(${rows.map(({ name }) => name).join('|')})\b`, 'g')
}
