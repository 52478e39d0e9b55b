import { searchTerms } from '#schema/lists/keyword.ts'
import { regionCode, uscc } from '#schema/publishing/codeFields.ts'
import type { Dataset } from '#schema/publishing/dataset.ts'
import { choice, civilDateField, decimal, text } from '#schema/publishing/fields.ts'
import { tradeCode } from './references.ts'

/** 经营主体 */
export const enterprises: Dataset = {
  name: 'enterprises',
  title: { en: 'Enterprises', zh: '企业（经营主体）' },
  table: 'enterprise',
  typeName: 'Enterprise',
  isNode: true,
  key: 'uscc',
  sum: 'capitalYuan',
  fields: {
    uscc: uscc({ en: 'credit code', zh: '统一社会信用代码' }, { required: true }),
    name: text({ en: 'name', zh: '名称' }, { maxLength: 200 }),
    regionCode: regionCode({ title: { en: 'region code', zh: '住所所在区划代码' } }),
    kind: choice({ en: 'kind', zh: '企业类别' }, ['DEVELOPER', 'BUILDER', 'DESIGNER', 'SHOP']),
    legalForm: text({ en: 'legal form', zh: '组织形式' }, { maxLength: 60 }),
    capitalYuan: decimal(
      { en: 'capital (yuan)', zh: '注册资本（元）' },
      { unit: '元', digits: [16, 2], required: false },
    ),
    registeredOn: civilDateField({ en: 'registered on', zh: '成立日期' }),
    status: choice({ en: 'status', zh: '登记状态' }, ['PREPARING', 'ACTIVE', 'DORMANT', 'DEREGISTERED', 'REVOKED']),
    tradeCode: tradeCode(),
  },
  derived: { searchTerms: { sqlType: 'text[]', from: ({ name }) => searchTerms(String(name)) } },
}
