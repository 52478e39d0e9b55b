import { join } from 'node:path'
import { defineConfig } from 'prisma/config'

/**
 * Prisma's own commands over one subgraph, for offices that run `prisma migrate deploy` themselves:
 * `SUBGRAPH=land DATABASE_URL=postgresql://… npx prisma migrate deploy`. The hub applies the same migrations at start and
 * keeps the same record, so either may go first.
 */
const { SUBGRAPH = 'land', DATABASE_URL } = process.env
const folder = join('subgraphs', SUBGRAPH, 'prisma')

export default defineConfig({
  schema: join(folder, 'schema.prisma'),
  migrations: { path: join(folder, 'migrations') },
  ...(DATABASE_URL !== undefined && { datasource: { url: `${DATABASE_URL}?schema=${SUBGRAPH}` } }),
})
