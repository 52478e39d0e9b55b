import type { Statements, Transaction } from '../database/pool.ts'
import type { SignedSupergraph } from './signing.ts'
import type { Publication } from './publication.ts'

/** What the registry holds at one instant. */
export interface RegistryState {
  /** The id of the newest supergraph, 0 where there is none. */
  readonly supergraphId: number
  /** The schema that clients see, empty where there is none. */
  readonly apiSdl: string
  /** The last publication of every subgraph, retired ones too, by name. */
  readonly latest: ReadonlyMap<string, Publication>
}

/** The channel on which PostgreSQL tells of a new supergraph. */
export const supergraphChannel = 'registry_supergraph'

/** How many supergraphs are kept: what gateways served during the last publications. */
const keptSupergraphs = 50

const columns =
  'subgraph AS name, version, kind, source, sdl, sdl_hash, routing_url, origin, published_by, reason, published_at, forced, changes'

/** Reads the present state: two statements. */
export async function readState(statements: Statements): Promise<RegistryState> {
  const [newest] = await statements.query<{ id: number; apiSdl: string }>(
    'registry newest supergraph',
    'SELECT id, api_sdl FROM registry.supergraph ORDER BY id DESC LIMIT 1',
  )
  const rows = await statements.query<Publication>(
    'registry latest publications',
    `SELECT DISTINCT ON (subgraph) ${columns} FROM registry.publication ORDER BY subgraph, version DESC`,
  )
  const latest = new Map(rows.map((row) => [row.name, row]))
  return { supergraphId: newest?.id ?? 0, apiSdl: newest?.apiSdl ?? '', latest }
}

/** The publications of a subgraph, the newest first, at most `limit`. */
export const readHistory = (statements: Statements, name: string, limit: number): Promise<Publication[]> =>
  statements.query<Publication>(
    'registry history',
    `SELECT ${columns} FROM registry.publication WHERE subgraph = $1 ORDER BY version DESC LIMIT $2`,
    [name, limit],
  )

/** One publication of a subgraph. */
export async function readPublication(
  statements: Statements,
  name: string,
  version: number,
): Promise<Publication | undefined> {
  const [row] = await statements.query<Publication>(
    'registry publication',
    `SELECT ${columns} FROM registry.publication WHERE subgraph = $1 AND version = $2`,
    [name, version],
  )
  return row
}

/** The newest supergraph, where it is newer than `after`. */
export async function readSupergraphAfter(
  statements: Statements,
  after: number,
): Promise<SignedSupergraph | undefined> {
  const [row] = await statements.query<SignedSupergraph>(
    'registry supergraph after',
    'SELECT id, sdl, open_sdl, signature FROM registry.supergraph WHERE id > $1 ORDER BY id DESC LIMIT 1',
    [after],
  )
  return row
}

/**
 * Lets publishers write one after another until the transaction ends; true where nobody has published since `expected`
 * was the newest supergraph.
 */
export async function lockRegistry(transaction: Transaction, expected: number): Promise<boolean> {
  await transaction.query(undefined, `SELECT pg_advisory_xact_lock(hashtext('heliograph registry'), 0)`)
  const [row] = await transaction.query<{ id: number }>(
    undefined,
    'SELECT coalesce(max(id), 0) AS id FROM registry.supergraph',
  )
  return row?.id === expected
}

/** Adds publications to the record. */
export async function writePublications(transaction: Transaction, publications: readonly Publication[]): Promise<void> {
  for (const one of publications) {
    await transaction.query(
      undefined,
      `INSERT INTO registry.publication (subgraph, version, kind, source, sdl, sdl_hash, routing_url, origin,
         published_by, reason, published_at, forced, changes)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        one.name,
        one.version,
        one.kind,
        one.source,
        one.sdl,
        one.sdlHash,
        one.routingUrl,
        one.origin,
        one.publishedBy,
        one.reason,
        one.publishedAt,
        one.forced,
        JSON.stringify(one.changes),
      ],
    )
  }
}

/** Makes a supergraph the one to serve, tells the gateways at commit, and forgets the oldest. */
export async function writeSupergraph(
  transaction: Transaction,
  { id, sdl, openSdl, signature }: SignedSupergraph,
  apiSdl: string,
  composedAt: Date,
): Promise<void> {
  await transaction.query(
    undefined,
    'INSERT INTO registry.supergraph (id, sdl, open_sdl, api_sdl, signature, composed_at) VALUES ($1, $2, $3, $4, $5, $6)',
    [id, sdl, openSdl, apiSdl, signature, composedAt],
  )
  await transaction.query(undefined, 'DELETE FROM registry.supergraph WHERE id <= $1', [id - keptSupergraphs])
  await transaction.query(undefined, 'SELECT pg_notify($1, $2)', [supergraphChannel, String(id)])
}
