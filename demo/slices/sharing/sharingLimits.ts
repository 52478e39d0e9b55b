import type { SharingLimit } from '../../../subgraphs/sharing/__generated__/prisma/client.ts'
import type { RequestLimits } from '../../../subgraphs/sharing/rules/requests.ts'
import type { SliceRow } from '../sliceRow.ts'

/** The limits of requests in working days. */
export const requestLimits: RequestLimits = { replyUnconditional: 1, replyConditional: 10, delivery: 20 }

/** By when a source answers for a disputed value, in working days. */
export const correctionWorkingDays = 10

const limit = (code: string, name: string, workingDays: number): SliceRow<SharingLimit> => ({
  code,
  name,
  workingDays,
  basis: '《政务数据共享条例》（国务院令第809号）',
  validFrom: '2025-08-01',
})

/** The limits with their basis. */
export const sharingLimits: readonly SliceRow<SharingLimit>[] = [
  limit('REPLY_UNCONDITIONAL', '无条件共享申请答复期限', requestLimits.replyUnconditional),
  limit('REPLY_CONDITIONAL', '有条件共享申请答复期限', requestLimits.replyConditional),
  limit('DELIVERY', '同意后提供数据期限', requestLimits.delivery),
  limit('CORRECTION_ANSWER', '校核纠错答复期限', correctionWorkingDays),
]
