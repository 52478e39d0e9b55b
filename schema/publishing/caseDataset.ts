import { columnName } from '../database/names.ts'
import type { PublishedEntity } from '../events/event.ts'
import type { Text } from '../refusals.ts'
import { parseServiceItemCode } from '../scalars/ServiceItemCode.ts'
import { projectCode, regionCode, uscc } from './codeFields.ts'
import type { Dataset, RecordRule } from './dataset.ts'
import { choice, civilDateField, code, type Field, instant, integer, text } from './fields.ts'

const statuses = [
  'DECLARED',
  'CORRECTION_REQUESTED',
  'NOT_ACCEPTED',
  'ACCEPTED',
  'PAUSED',
  'APPROVED',
  'REFUSED',
  'DELIVERED',
  'WITHDRAWN',
  'REVOKED',
] as const

const accepted: ReadonlySet<unknown> = new Set(['ACCEPTED', 'PAUSED', 'APPROVED', 'REFUSED', 'DELIVERED', 'REVOKED'])
const decided: ReadonlySet<unknown> = new Set(['APPROVED', 'REFUSED', 'DELIVERED', 'REVOKED'])

const rules: readonly RecordRule[] = [
  {
    field: 'acceptedAt',
    expected: {
      en: 'The time of acceptance with every state from ACCEPTED on, not before the declaration.',
      zh: '已受理及其后各状态应有受理时间，且不早于申报时间。',
    },
    holds: ({ status, declaredAt, acceptedAt }) =>
      acceptedAt === null ? !accepted.has(status) : String(acceptedAt) >= String(declaredAt),
  },
  {
    field: 'decidedAt',
    expected: {
      en: 'The time of decision with every decided state and with no other, not before acceptance.',
      zh: '已作决定的办件（且仅此类办件）应有决定时间，并不早于受理时间。',
    },
    holds: ({ status, acceptedAt, decidedAt }) =>
      decidedAt === null ? !decided.has(status) : decided.has(status) && String(decidedAt) >= String(acceptedAt),
  },
  {
    field: 'resultNumber',
    expected: { en: 'Type and number of the result together.', zh: '结果证照的类型与编号应同时填写。' },
    holds: ({ resultType, resultNumber }) => (resultType === null) === (resultNumber === null),
  },
]

const fields: Readonly<Record<string, Field>> = {
  number: text(
    { en: 'case number', zh: '办件编号' },
    { form: { pattern: /^\d{21}$/, example: '330211202610230001267' } },
  ),
  serviceItemCode: code({ en: 'service item code', zh: '事项实施编码' }, 'ServiceItemCode', parseServiceItemCode),
  serviceItemVersion: integer({ en: 'service item version', zh: '事项版本' }, { min: 1, max: 9_999 }),
  projectCode: projectCode({ required: false }),
  applicantUscc: uscc({ en: 'applicant credit code', zh: '申请企业统一社会信用代码' }),
  regionCode: regionCode({ title: { en: 'region code of the matter', zh: '事项所在区划代码' } }),
  handledAtCode: regionCode({ title: { en: 'region code of handling', zh: '办理层级区划代码' } }),
  status: choice({ en: 'status', zh: '状态' }, statuses),
  channel: choice({ en: 'channel', zh: '申报渠道' }, ['ONLINE', 'WINDOW']),
  declaredAt: instant({ en: 'declared at', zh: '申报时间' }),
  acceptedAt: instant({ en: 'accepted at', zh: '受理时间' }, { required: false }),
  dueOn: civilDateField({ en: 'due on', zh: '承诺办结日' }, { required: false }),
  decidedAt: instant({ en: 'decided at', zh: '决定时间' }, { required: false }),
  resultType: text(
    { en: 'result type', zh: '结果证照类型' },
    { required: false, form: { pattern: /^[A-Z][A-Za-z]{2,60}$/, example: 'ConstructionPermit' } },
  ),
  resultNumber: text({ en: 'result number', zh: '结果证照编号' }, { required: false, maxLength: 60 }),
}

/**
 * The progress of cases that a department handles in a system of its own. It keeps them in its table `department_case`; the
 * office's ledger takes them from the event of each batch.
 */
export const caseDataset = (name: string, typeName: string, title: Text): Dataset => ({
  name,
  title,
  table: 'department_case',
  typeName,
  isNode: false,
  key: 'number',
  fields,
  rules,
})

/** How cases travel to the office's ledger: all that is published of them. */
export const publishedCases = (type: string): PublishedEntity => ({
  type,
  key: 'number',
  columns: [...Object.keys(fields).filter((field) => field !== 'number'), 'withdrawnOn'].map(columnName),
})
