import type { Dataset } from '#schema/publishing/dataset.ts'
import { text, truth } from '#schema/publishing/fields.ts'
import { tradeForm } from './references.ts'

/** 国民经济行业分类, GB/T 4754-2017 */
export const tradeCategories: Dataset = {
  name: 'tradeCategories',
  title: { en: 'Trade categories', zh: '国民经济行业分类' },
  table: 'trade_category',
  typeName: 'TradeCategory',
  isNode: false,
  expected: 'ON_CHANGE',
  key: 'code',
  fields: {
    code: text({ en: 'trade code', zh: '行业代码' }, { form: tradeForm }),
    section: text({ en: 'section', zh: '门类' }, { form: { pattern: /^[A-T]$/, example: 'C' } }),
    name: text({ en: 'name', zh: '行业名称' }, { maxLength: 100 }),
    smallTrade: truth({ en: 'small trade', zh: '是否七小行业' }),
  },
}
