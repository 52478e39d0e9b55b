import { projectCode } from '#schema/publishing/codeFields.ts'
import type { Dataset } from '#schema/publishing/dataset.ts'
import { choice, civilDateField, decimal, text } from '#schema/publishing/fields.ts'
import { enterpriseUscc } from './references.ts'

const unsigned: ReadonlySet<unknown> = new Set(['NEGOTIATING', 'TERMINATED'])

/** 招商项目 */
export const investmentDeals: Dataset = {
  name: 'investmentDeals',
  title: { en: 'Investment deals', zh: '招商项目' },
  table: 'investment_deal',
  typeName: 'InvestmentDeal',
  isNode: false,
  key: 'number',
  sum: 'amountYuan',
  fields: {
    number: text({ en: 'number', zh: '编号' }, { maxLength: 60 }),
    name: text({ en: 'name', zh: '名称' }, { maxLength: 200 }),
    enterpriseUscc: enterpriseUscc(),
    projectCode: projectCode({ required: false }),
    amountYuan: decimal({ en: 'amount (yuan)', zh: '协议投资额（元）' }, { unit: '元', digits: [16, 2] }),
    signedOn: civilDateField({ en: 'signed on', zh: '签约日期' }, { required: false }),
    status: choice({ en: 'status', zh: '进展' }, ['NEGOTIATING', 'SIGNED', 'STARTED', 'IN_OPERATION', 'TERMINATED']),
  },
  rules: [
    {
      field: 'signedOn',
      expected: { en: 'A day of signature from SIGNED on.', zh: '签约及其后各阶段应有签约日期。' },
      holds: ({ signedOn, status }) => signedOn !== null || unsigned.has(status),
    },
  ],
}
