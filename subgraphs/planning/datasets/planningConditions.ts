import { parcelCode } from '#schema/publishing/codeFields.ts'
import type { Dataset } from '#schema/publishing/dataset.ts'
import { civilDateField, decimal, text } from '#schema/publishing/fields.ts'

const percent = { unit: '%', digits: [3, 2], zero: true, max: 100 } as const

/** 规划条件 */
export const planningConditions: Dataset = {
  name: 'planningConditions',
  title: { en: 'Planning conditions', zh: '规划条件' },
  table: 'planning_condition',
  typeName: 'PlanningCondition',
  isNode: false,
  expected: 'ON_CHANGE',
  key: 'number',
  fields: {
    number: text({ en: 'number', zh: '规划条件文号' }, { maxLength: 60 }),
    parcelCode: parcelCode(),
    landUse: text({ en: 'land use', zh: '用地性质' }, { maxLength: 60 }),
    plotRatioMax: decimal({ en: 'highest plot ratio', zh: '容积率上限' }, { unit: '1', digits: [3, 2] }),
    buildingDensityMax: decimal({ en: 'highest building density (%)', zh: '建筑密度上限（%）' }, percent),
    greenRatioMin: decimal({ en: 'lowest green ratio (%)', zh: '绿地率下限（%）' }, percent),
    heightLimitM: decimal(
      { en: 'height limit (m)', zh: '建筑限高（米）' },
      { unit: 'm', digits: [4, 2], required: false },
    ),
    issuedOn: civilDateField({ en: 'issued on', zh: '出具日期' }),
  },
  rules: [
    {
      field: 'greenRatioMin',
      expected: {
        en: 'Building density and green ratio that together do not exceed 100 %.',
        zh: '建筑密度上限与绿地率下限之和不应超过 100%。',
      },
      holds: ({ buildingDensityMax, greenRatioMin }) => Number(buildingDensityMax) + Number(greenRatioMin) <= 100,
    },
  ],
}
