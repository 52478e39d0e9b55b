import { type Actor, requireActor } from '#schema/actor.ts'
import { type Clock, civilDate } from '#schema/clock.ts'
import type { Database } from '#schema/database/pool.ts'
import type { RunWrite, Write } from '#schema/records/createWrites.ts'
import { isRefusal, type Refused } from '#schema/refusals.ts'
import type { UpwardPlatform } from '#schema/upwardPlatform.ts'
import type { Period } from '../../rules/caseStatistics.ts'
import { currentFormat } from '../../rules/cityReports/format.ts'
import { refuseOpenPeriod } from '../../rules/cityReports/period.ts'
import { cityReportRefusals } from '../../rules/cityReports/refusals.ts'
import { type CityReportRow, lockLastReport, waitsForReceipt } from '../../store/cityReports.ts'
import { type CityReceipt, deliverReport } from './deliverReport.ts'
import { type ExportedCases, exportCases } from './exportCases.ts'

/** Which cases to report, and in which version of the format. */
export interface CityReportInput {
  readonly period: Period
  readonly formatVersion: number
}

/** What reporting works with; without a platform every report is refused. */
export interface CityReporting {
  readonly database: Database
  readonly run: RunWrite
  readonly clock: Clock
  readonly platform: UpwardPlatform | undefined
}

const { refuse } = cityReportRefusals

/**
 * Reports the decided cases of a period to the city's platform (纵向报送) and keeps its receipt: the id of the report. The same
 * content again sends nothing; another content is the next revision. The platform is asked between two transactions; where it gives no
 * receipt the report stays PENDING, to be sent again under the same key. @throws ClientError UNAUTHENTICATED or FORBIDDEN.
 */
export const createSubmitCityReport =
  ({ database, run, clock, platform }: CityReporting) =>
  async (actor: Actor, { period, formatVersion }: CityReportInput): Promise<Refused | { readonly id: string }> => {
    requireActor({ actor }, { roles: ['COORDINATOR'] })
    if (platform === undefined) return refuse('CITY_PLATFORM_NOT_CONFIGURED')
    if (formatVersion !== currentFormat) {
      const parameters = { expected: currentFormat, received: formatVersion }
      return refuse('REPORT_FORMAT_UNKNOWN', { parameters, path: ['formatVersion'] })
    }
    const open = refuseOpenPeriod(period, civilDate(clock()))
    if (open !== null) return open
    const exported = await exportCases(database, period)
    try {
      const report = await run(actor, (write) => register(write, period, exported))
      if (report.status === 'ACCEPTED') return { id: report.id }
      const delivered = await deliverReport(platform, report, exported.path)
      if (isRefusal(delivered)) return delivered as Refused
      await run(actor, (write) => keepReceipt(write, report, delivered as CityReceipt))
      return { id: report.id }
    } finally {
      await exported.remove()
    }
  }

/** The report of this content: the last one of the period where that has it, else the next revision. */
async function register(write: Write, period: Period, { contentHash, rows }: ExportedCases): Promise<CityReportRow> {
  const last = await lockLastReport(write, period)
  if (last?.contentHash === contentHash) return last
  const revision = (last?.revision ?? 0) + 1
  const id = `${period.from}..${period.to}#${revision}`
  const replaces = last?.id ?? null
  await write.insert('city_report', {
    id,
    periodFrom: period.from,
    periodTo: period.to,
    revision,
    formatVersion: currentFormat,
    contentHash,
    rowCount: rows,
    status: 'PENDING',
    replaces,
  })
  const payload = { revision, contentHash, rows, replaces }
  await write.emit({ entity: 'city_report', key: id, kind: 'SUBMITTED', payload })
  return (await lockLastReport(write, period)) as CityReportRow
}

/** Two who sent the same at once have the same receipt; it is kept once. */
async function keepReceipt(write: Write, report: CityReportRow, receipt: CityReceipt): Promise<void> {
  const { id, revision, contentHash, rowCount } = report
  if (!(await waitsForReceipt(write, id))) return
  await write.update('city_report', 'id', id, { status: 'ACCEPTED', acceptedAt: write.at, ...receipt })
  const { receiptNumber } = receipt
  const payload = { revision, contentHash, rows: rowCount, receiptNumber }
  await write.emit({ entity: 'city_report', key: id, kind: 'REPORTED', payload })
}
