import { createConnection, type RowDataPacket } from 'mysql2/promise'
import type { Connect, SourceRecord } from './openSource.ts'

/** MySQL and MariaDB through `mysql2`: dates and numbers as the text that the server writes. */
export const connectMysql: Connect = async ({ host, port, database, user, tls }, password) => {
  const connection = await createConnection({
    host,
    port,
    database,
    user,
    ...(password !== undefined && { password }),
    ...(tls && { ssl: {} }),
    charset: 'utf8mb4',
    dateStrings: true,
    supportBigNumbers: true,
    bigNumberStrings: true,
    connectTimeout: 15_000,
  })
  connection.on('error', () => undefined)
  await connection.query("SET SESSION time_zone = '+08:00'")
  await connection.query('SET SESSION TRANSACTION READ ONLY')
  return {
    async query({ text, parameters }) {
      const [rows] = await connection.execute<RowDataPacket[]>(text, [...parameters])
      return rows.map((row): SourceRecord =>
        Object.fromEntries(Object.entries(row).map(([name, value]) => [name, textOf(value)])),
      )
    },
    close: () => connection.end(),
  }
}

const textOf = (value: unknown): string | null => {
  if (value === null || value === undefined) return null
  if (Buffer.isBuffer(value)) return value.toString('hex')
  return typeof value === 'string' ? value : JSON.stringify(value)
}
