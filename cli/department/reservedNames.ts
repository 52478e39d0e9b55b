/** Names that PostgreSQL takes for itself as a schema, or cannot take without quotation marks (PostgreSQL 18, appendix C: reserved). */
const ofPostgres = `all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate collation column
  concurrently constraint create cross default deferrable desc distinct do else end except false fetch for foreign freeze from full grant group
  having ilike in initially inner intersect into is isnull join lateral leading left like limit localtime localtimestamp natural not notnull null
  offset on only or order outer overlaps placing primary public references returning right select session similar some symmetric system table
  tablesample then to trailing true union unique user using variadic verbose when where window with`

/** Names that TypeScript reserves, and names of operations. */
const ofLanguages = `await break catch class const continue debugger delete enum export extends finally function if implements import instanceof
  interface let new package private protected return static super switch this throw try typeof undefined var void while yield mutation query
  subscription`

/** What the hub itself calls so: services of docker-compose.yml, PostgreSQL schemas, folders. */
const ofHub = `balancer database demo demonstration federation gateway heliograph hub join link nats node open postgres registry schema seed
  shared subgraph supergraph test`

/** Names that no department can have. */
export const reservedNames: ReadonlySet<string> = new Set(
  [ofPostgres, ofLanguages, ofHub].flatMap((list) => list.split(/\s+/)),
)
