import { Connection, Request, TYPES } from 'tedious'
import type { Connect, SourceRecord } from './openSource.ts'

/** SQL Server through `tedious`. No server of it runs where this is tested, so there is no more here than what hands statements over. */
export const connectSqlServer: Connect = async ({ host, port, database, user, tls }, password) => {
  const connection = new Connection({
    server: host,
    options: { port, database, encrypt: tls, trustServerCertificate: false, connectTimeout: 15_000, useUTC: false },
    authentication: { type: 'default', options: { userName: user, ...(password !== undefined && { password }) } },
  })
  const connected = new Promise<void>((resolve, reject) => {
    connection.once('connect', (error) => {
      if (error instanceof Error) reject(error)
      else resolve()
    })
  })
  // A connection that breaks between two statements is told by the next one.
  connection.on('error', () => undefined)
  connection.connect()
  await connected
  const ended = new Promise<void>((resolve) => void connection.once('end', resolve))
  return {
    query: ({ text, parameters }) =>
      new Promise((resolve, reject) => {
        const rows: SourceRecord[] = []
        const request = new Request(text, (error) => (error ? reject(error) : resolve(rows)))
        parameters.forEach((value, index) => request.addParameter(`p${index + 1}`, TYPES.NVarChar, value))
        request.on('row', (columns: readonly { metadata: { colName: string }; value: string | null }[]) =>
          rows.push(Object.fromEntries(columns.map(({ metadata, value }) => [metadata.colName, value]))),
        )
        connection.execSql(request)
      }),
    close() {
      connection.close()
      return ended
    },
  }
}
