import { certificateFields, projectCode, regionCode, uscc } from '#schema/publishing/codeFields.ts'
import { validityRule } from '#schema/publishing/certificateRules.ts'
import type { Dataset } from '#schema/publishing/dataset.ts'
import { civilDateField, decimal, text } from '#schema/publishing/fields.ts'

/** 施工许可证 */
export const constructionPermits: Dataset = {
  name: 'constructionPermits',
  title: { en: 'Construction permits', zh: '施工许可证' },
  table: 'construction_permit',
  typeName: 'ConstructionPermit',
  isNode: true,
  key: 'number',
  sum: 'floorAreaM2',
  certificate: true,
  fields: {
    number: text({ en: 'number', zh: '施工许可证编号' }, { maxLength: 60 }),
    projectCode: projectCode(),
    regionCode: regionCode(),
    builderUscc: uscc({ en: 'builder credit code', zh: '施工单位统一社会信用代码' }),
    designerUscc: uscc({ en: 'designer credit code', zh: '设计单位统一社会信用代码' }),
    contractPriceYuan: decimal({ en: 'contract price (yuan)', zh: '合同价格（元）' }, { unit: '元', digits: [16, 2] }),
    floorAreaM2: decimal({ en: 'floor area (m²)', zh: '建设规模（平方米）' }, { unit: 'm²', digits: [14, 2] }),
    startsOn: civilDateField({ en: 'starts on', zh: '合同开工日期' }),
    endsOn: civilDateField({ en: 'ends on', zh: '合同竣工日期' }),
    ...certificateFields(),
  },
  rules: [
    validityRule,
    {
      field: 'endsOn',
      expected: { en: 'A last day of work not before the first.', zh: '合同竣工日期不应早于开工日期。' },
      holds: ({ startsOn, endsOn }) => String(endsOn) >= String(startsOn),
    },
  ],
}
