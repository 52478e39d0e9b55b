import { projectCode, uscc } from '#schema/publishing/codeFields.ts'
import type { Dataset } from '#schema/publishing/dataset.ts'
import { choice, civilDateField, integer, text } from '#schema/publishing/fields.ts'

/** 设计方案 */
export const designSchemes: Dataset = {
  name: 'designSchemes',
  title: { en: 'Design schemes', zh: '设计方案' },
  table: 'design_scheme',
  typeName: 'DesignScheme',
  isNode: false,
  key: 'number',
  fields: {
    number: text({ en: 'number', zh: '审查文号' }, { maxLength: 60 }),
    projectCode: projectCode(),
    designerUscc: uscc({ en: 'designer credit code', zh: '设计单位统一社会信用代码' }),
    round: integer({ en: 'round', zh: '审查轮次' }, { min: 1, max: 99 }),
    result: choice({ en: 'result', zh: '审查结论' }, ['APPROVED', 'REVISION_REQUIRED']),
    opinion: text({ en: 'opinion', zh: '审查意见' }, { maxLength: 2_000 }),
    reviewedOn: civilDateField({ en: 'reviewed on', zh: '审查日期' }),
  },
}
