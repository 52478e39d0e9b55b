import { openAsBlob } from 'node:fs'
import { verifyReceipt } from '#schema/publishing/receipts.ts'
import type { Refused } from '#schema/refusals.ts'
import type { UpwardPlatform } from '#schema/upwardPlatform.ts'
import { cityReportRefusals } from '../../rules/cityReports/refusals.ts'
import type { CityReportRow } from '../../store/cityReports.ts'

/** What the platform signs. */
export interface CityReceipt {
  readonly receiptNumber: string
  readonly receipt: string
}

const { refuse } = cityReportRefusals

/**
 * Posts a report and returns the platform's receipt, verified: it is signed with the platform's key and names this content and
 * its number of cases. The platform takes one `idempotency-key` once.
 */
export async function deliverReport(
  platform: UpwardPlatform,
  report: CityReportRow,
  path: string,
): Promise<CityReceipt | Refused> {
  const answer = await post(platform, report, path).catch(() => null)
  if (answer === null) return refuse('CITY_PLATFORM_UNREACHABLE')
  if (answer.status < 200 || answer.status > 299) {
    return refuse('CITY_PLATFORM_REJECTED', { parameters: { status: answer.status } })
  }
  return readReceipt(platform, report, answer.text).catch(() => refuse('CITY_RECEIPT_INVALID'))
}

async function post({ url, token, timeoutMs = 60_000 }: UpwardPlatform, report: CityReportRow, path: string) {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-ndjson',
      // A content that comes back after another one is a report of its own.
      'idempotency-key': `${report.contentHash}.${report.revision}`,
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      'x-report': report.id,
      'x-report-format': String(report.formatVersion),
      ...(report.replaces !== null && { 'x-report-replaces': report.replaces }),
    },
    body: await openAsBlob(path),
    redirect: 'error',
    signal: AbortSignal.timeout(timeoutMs),
  })
  return { status: response.status, text: await response.text() }
}

/** @throws Error where it is no receipt of this report. */
async function readReceipt(platform: UpwardPlatform, report: CityReportRow, text: string): Promise<CityReceipt> {
  const { receipt } = JSON.parse(text) as { readonly receipt: string }
  const content = (await verifyReceipt(receipt, platform.publicKey)) as Readonly<Record<string, unknown>>
  const { receiptNumber, contentHash, rows } = content
  if (typeof receiptNumber !== 'string' || receiptNumber === '') throw new TypeError('A receipt has a number.')
  if (contentHash !== report.contentHash || rows !== report.rowCount) throw new TypeError('It is of another report.')
  return { receiptNumber, receipt }
}
