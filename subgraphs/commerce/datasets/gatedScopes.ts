import type { Dataset } from '#schema/publishing/dataset.ts'
import { text } from '#schema/publishing/fields.ts'
import { tradeCode } from './references.ts'

/** 许可经营项目目录. What is not in it needs no permit. */
export const gatedScopes: Dataset = {
  name: 'gatedScopes',
  title: { en: 'Scope that needs a permit', zh: '许可经营项目目录' },
  table: 'gated_scope',
  typeName: 'GatedScope',
  isNode: false,
  expected: 'ON_CHANGE',
  key: 'name',
  fields: {
    name: text({ en: 'name', zh: '经营项目' }, { maxLength: 200 }),
    tradeCode: tradeCode({ required: true }),
    permit: text({ en: 'permit', zh: '许可证件' }, { maxLength: 100 }),
    permitType: text(
      { en: 'permit type', zh: '许可证件类型' },
      { form: { pattern: /^[A-Z][A-Za-z]{2,60}$/, example: 'FoodPermit' } },
    ),
  },
}
