import { projectCode, uscc } from '#schema/publishing/codeFields.ts'
import type { Dataset } from '#schema/publishing/dataset.ts'
import { choice, civilDateField, integer, text } from '#schema/publishing/fields.ts'

/** 施工图审查 */
export const drawingReviews: Dataset = {
  name: 'drawingReviews',
  title: { en: 'Drawing reviews', zh: '施工图审查' },
  table: 'drawing_review',
  typeName: 'DrawingReview',
  isNode: false,
  key: 'number',
  fields: {
    number: text({ en: 'number', zh: '审查编号' }, { maxLength: 60 }),
    projectCode: projectCode(),
    designerUscc: uscc({ en: 'designer credit code', zh: '设计单位统一社会信用代码' }),
    reviewer: text({ en: 'reviewing institution', zh: '施工图审查机构' }, { maxLength: 100 }),
    round: integer({ en: 'round', zh: '审查轮次' }, { min: 1, max: 99 }),
    result: choice({ en: 'result', zh: '审查结论' }, ['PASSED', 'RETURNED']),
    mandatoryBreaches: integer({ en: 'mandatory breaches', zh: '违反强制性条文数' }, { min: 0, max: 9_999 }),
    reviewedOn: civilDateField({ en: 'reviewed on', zh: '审查日期' }),
  },
  rules: [
    {
      field: 'mandatoryBreaches',
      expected: {
        en: 'No breach of a mandatory provision in drawings that passed.',
        zh: '审查合格的施工图不应有违反强制性条文的情形。',
      },
      holds: ({ result, mandatoryBreaches }) => result !== 'PASSED' || mandatoryBreaches === 0,
    },
  ],
}
