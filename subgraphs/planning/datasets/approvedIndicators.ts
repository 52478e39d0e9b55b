import { projectCode } from '#schema/publishing/codeFields.ts'
import type { Dataset } from '#schema/publishing/dataset.ts'
import { text } from '#schema/publishing/fields.ts'
import { indicatorCode, indicatorFields, indicatorRule } from '#schema/publishing/indicatorFields.ts'

/** 规划审定指标 */
export const approvedIndicators: Dataset = {
  name: 'approvedIndicators',
  title: { en: 'Building indicators as approved', zh: '规划审定指标' },
  table: 'building_indicator',
  typeName: 'BuildingIndicator',
  isNode: false,
  key: 'code',
  fields: {
    projectCode: projectCode(),
    permitNumber: text(
      { en: 'planning permit number', zh: '规划许可证号' },
      {
        maxLength: 60,
        reference: { typeName: 'PlanningPermit', own: { table: 'planning_permit', column: 'number' } },
      },
    ),
    ...indicatorFields,
  },
  derived: { code: indicatorCode('permitNumber') },
  rules: [indicatorRule],
}
