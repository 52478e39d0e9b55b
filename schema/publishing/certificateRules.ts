import type { RecordRule } from './dataset.ts'

/** The last day of a certificate is not before the day of its issue. */
export const validityRule: RecordRule = {
  field: 'validUntil',
  expected: { en: 'A last day not before the day of issue.', zh: '有效期至不应早于发证日期。' },
  holds: ({ issuedOn, validUntil }) => issuedOn == null || validUntil == null || String(validUntil) >= String(issuedOn),
}
