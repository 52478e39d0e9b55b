import { defineRefusals } from '../refusals.ts'

/** How many records one batch may have. */
export const maxRecords = 5_000

/** Why a publication as a whole is refused. */
export const { refuse, reasons } = defineRefusals({
  TOO_MANY_RECORDS: {
    message: {
      en: 'Expected at most {expected} records in a batch, received {received}.',
      zh: '每批最多 {expected} 条记录，收到 {received} 条。',
    },
    rule: {
      en: 'A batch is one transaction, so its size is bounded.',
      zh: '一个批次是一个事务，其大小有上限。',
    },
    basis: '系统规则：批次上限',
    remedy: {
      en: 'Split the records into several batches, each with a key of its own.',
      zh: '请拆分为多个批次，各用一个幂等键。',
    },
  },
  PUBLICATION_NAME_MALFORMED: {
    message: {
      en: 'Expected {field} of 1 to {expected} characters on one line.',
      zh: '{field} 应为单行 1 至 {expected} 个字符。',
    },
    rule: {
      en: 'A publication names its request and the system that it comes from.',
      zh: '发布应注明幂等键和来源系统。',
    },
    basis: '系统规则：发布留痕',
    remedy: {
      en: 'Give a short name, such as `land-registry` or `land-registry 2026-11-22 batch 1`.',
      zh: '请填写简短名称，例如 `land-registry` 或 `land-registry 2026-11-22 batch 1`。',
    },
  },
  ATOMIC_CANNOT_PARK: {
    message: {
      en: 'A batch that goes in whole cannot leave records waiting.',
      zh: '整批入库的批次不能暂存其中的记录。',
    },
    rule: {
      en: 'ATOMIC is all or none, and a parked record is not in.',
      zh: 'ATOMIC 要求整批入库或整批退回，暂存的记录尚未入库。',
    },
    basis: '系统规则：整批发布',
    remedy: {
      en: 'Send the batch with onUnknownReference REFUSE, or in mode PER_RECORD.',
      zh: '请改用 onUnknownReference: REFUSE，或改用 PER_RECORD 方式。',
    },
  },
})
