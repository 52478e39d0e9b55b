import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Database, Transaction } from '#schema/database/pool.ts'
import type { Period } from '../../rules/caseStatistics.ts'
import { caseLine, headLine } from '../../rules/cityReports/format.ts'
import { decidedCases } from '../../store/cityReports.ts'

/** A report in a file of its own, JSON Lines. */
export interface ExportedCases {
  readonly path: string
  /** SHA-256 of the file, in hex. */
  readonly contentHash: string
  /** Cases, the head not counted. */
  readonly rows: number
  /** Removes the file. */
  remove(): Promise<void>
}

/** Writes the decided cases of a period to a file: the same cases give the same bytes. @throws InternalError STORE_FAILED or STORE_UNAVAILABLE. */
export async function exportCases(database: Database, period: Period): Promise<ExportedCases> {
  const folder = await mkdtemp(join(tmpdir(), 'heliograph-city-report-'))
  const path = join(folder, 'cases.jsonl')
  const remove = () => rm(folder, { recursive: true, force: true })
  const hash = createHash('sha256')
  let rows = 0
  async function* content(transaction: Transaction) {
    const hashed = (text: string): string => {
      hash.update(text)
      return text
    }
    yield hashed(headLine(period))
    for await (const cases of decidedCases(transaction, period)) {
      rows += cases.length
      yield hashed(cases.map(caseLine).join(''))
    }
  }
  try {
    await database.transaction((transaction) =>
      pipeline(content(transaction), createWriteStream(path, { mode: 0o600 })),
    )
  } catch (error) {
    await remove()
    throw error
  }
  return { path, contentHash: hash.digest('hex'), rows, remove }
}
