import { certificateFields, projectCode } from '#schema/publishing/codeFields.ts'
import { validityRule } from '#schema/publishing/certificateRules.ts'
import type { Dataset } from '#schema/publishing/dataset.ts'
import { decimal, text } from '#schema/publishing/fields.ts'

/** 用地预审 */
export const landUsePreReviews: Dataset = {
  name: 'landUsePreReviews',
  title: { en: 'Land-use pre-reviews', zh: '用地预审意见' },
  table: 'land_use_pre_review',
  typeName: 'LandUsePreReview',
  isNode: false,
  key: 'number',
  sum: 'areaM2',
  certificate: true,
  fields: {
    number: text({ en: 'number', zh: '文号' }, { maxLength: 60 }),
    projectCode: projectCode(),
    areaM2: decimal({ en: 'area (m²)', zh: '拟用地面积（平方米）' }, { unit: 'm²', digits: [14, 2] }),
    ...certificateFields({ issuedRequired: false }),
  },
  rules: [validityRule],
}
