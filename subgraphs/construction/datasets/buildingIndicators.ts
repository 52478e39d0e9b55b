import { projectCode } from '#schema/publishing/codeFields.ts'
import type { Dataset } from '#schema/publishing/dataset.ts'
import { indicatorCode, indicatorFields, indicatorRule } from '#schema/publishing/indicatorFields.ts'
import { acceptanceNumber, drawingReviewNumber } from './references.ts'

const indicators = {
  table: 'building_indicator',
  typeName: 'BuildingIndicator',
  isNode: false,
  key: 'code',
  rules: [indicatorRule],
} as const

const constant = (value: string | null) => ({ sqlType: 'text' as const, from: () => value })

/** 施工图指标 */
export const designedIndicators: Dataset = {
  ...indicators,
  name: 'designedIndicators',
  title: { en: 'Building indicators as designed', zh: '施工图指标' },
  part: `basis = 'DESIGNED'`,
  fields: { projectCode: projectCode(), drawingReviewNumber: drawingReviewNumber(), ...indicatorFields },
  derived: {
    code: indicatorCode('drawingReviewNumber'),
    basis: constant('DESIGNED'),
    acceptanceNumber: constant(null),
  },
}

/** 竣工实测指标 */
export const asBuiltIndicators: Dataset = {
  ...indicators,
  name: 'asBuiltIndicators',
  title: { en: 'Building indicators as built', zh: '竣工实测指标' },
  part: `basis = 'AS_BUILT'`,
  fields: { projectCode: projectCode(), acceptanceNumber: acceptanceNumber({ required: true }), ...indicatorFields },
  derived: {
    code: indicatorCode('acceptanceNumber'),
    basis: constant('AS_BUILT'),
    drawingReviewNumber: constant(null),
  },
}
