/** Name of the superuser and of the database of every embedded server. */
export const serverName = 'heliograph'

/**
 * Flags of `initdb`. Given in full, so that an unset LANG cannot make an SQL_ASCII database: UTF-8, and PostgreSQL's own
 * C.UTF-8 locale, which sorts text by its bytes (fast, and the same on every machine) and knows Unicode's letters.
 */
export const initFlags: readonly string[] = [
  `--username=${serverName}`,
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--no-instructions',
]

// Reachable from this machine only, over TCP with a password; no socket files.
const access = { listen_addresses: '127.0.0.1', unix_socket_directories: '', max_connections: '60' }

// One office's server beside its hub: modest memory, no replicas, few checkpoints during bulk loads.
const resources = {
  shared_buffers: '128MB',
  effective_cache_size: '1GB',
  maintenance_work_mem: '128MB',
  work_mem: '16MB',
  io_method: 'sync',
  jit: 'off',
  random_page_cost: '1.1',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_logical_replication_workers: '0',
  max_wal_size: '2GB',
  checkpoint_timeout: '15min',
  huge_pages: 'off',
}

// DETAIL lines quote rows, which may hold personal data.
const records = { timezone: 'UTC', log_timezone: 'UTC', log_error_verbosity: 'terse', log_checkpoints: 'off' }

const careless = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

/** Flags of `postgres`. `durable: false` trades a crash's safety for speed and is for tests only. */
export function serverFlags(port: number, durable: boolean): string[] {
  const settings = { ...access, ...resources, ...records, ...(durable ? {} : careless), port: String(port) }
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}
