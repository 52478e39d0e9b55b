import { certificateFields, parcelCode } from '#schema/publishing/codeFields.ts'
import { validityRule } from '#schema/publishing/certificateRules.ts'
import type { Dataset } from '#schema/publishing/dataset.ts'
import { text } from '#schema/publishing/fields.ts'

/** 土地分割规划同意 */
export const subdivisionConsents: Dataset = {
  name: 'subdivisionConsents',
  title: { en: 'Consents to subdivisions', zh: '土地分割规划同意' },
  table: 'subdivision_consent',
  typeName: 'SubdivisionConsent',
  isNode: false,
  expected: 'ON_CHANGE',
  key: 'number',
  certificate: true,
  fields: {
    number: text({ en: 'number', zh: '文号' }, { maxLength: 60 }),
    parcelCode: parcelCode(),
    ...certificateFields(),
  },
  rules: [validityRule],
}
