import { certificateFields, projectCode, regionCode } from '#schema/publishing/codeFields.ts'
import { validityRule } from '#schema/publishing/certificateRules.ts'
import type { Dataset } from '#schema/publishing/dataset.ts'
import { decimal, text } from '#schema/publishing/fields.ts'

/** 选址意见书 */
export const siteOpinions: Dataset = {
  name: 'siteOpinions',
  title: { en: 'Site opinions', zh: '选址意见书' },
  table: 'site_opinion',
  typeName: 'SiteOpinion',
  isNode: true,
  key: 'number',
  sum: 'areaM2',
  certificate: true,
  fields: {
    number: text({ en: 'number', zh: '证号' }, { maxLength: 60 }),
    projectCode: projectCode(),
    regionCode: regionCode(),
    site: text({ en: 'site', zh: '拟选位置' }),
    areaM2: decimal({ en: 'area (m²)', zh: '拟用地面积（平方米）' }, { unit: 'm²', digits: [14, 2] }),
    ...certificateFields(),
  },
  rules: [validityRule],
}
