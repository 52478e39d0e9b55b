import type pg from 'pg'

type StatementListener = (text: string) => void

/**
 * Lets tests watch every statement that any user of the pool sends, Prisma included. Returns the function that adds a
 * listener, which returns the one that removes it.
 */
export function announceStatements(pool: pg.Pool): (listener: StatementListener) => () => void {
  const listeners = new Set<StatementListener>()
  pool.on('connect', (client) => {
    client.query = new Proxy(client.query, {
      apply(query, self, parameters: readonly unknown[]): unknown {
        for (const listener of listeners) listener(statementText(parameters[0]))
        return Reflect.apply(query, self, parameters)
      },
    })
  })
  return (listener) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }
}

function statementText(query: unknown): string {
  if (typeof query === 'string') return query
  const text: unknown = typeof query === 'object' && query !== null && 'text' in query ? query.text : undefined
  return typeof text === 'string' ? text : '(stream)'
}
