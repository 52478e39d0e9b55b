import { certificateFields } from '#schema/publishing/codeFields.ts'
import { validityRule } from '#schema/publishing/certificateRules.ts'
import type { Dataset } from '#schema/publishing/dataset.ts'
import { choice, text } from '#schema/publishing/fields.ts'
import { enterpriseUscc } from './references.ts'

/** 营业执照 */
export const licences: Dataset = {
  name: 'licences',
  title: { en: 'Business licences', zh: '营业执照' },
  table: 'business_licence',
  typeName: 'BusinessLicence',
  isNode: true,
  key: 'number',
  certificate: true,
  fields: {
    number: text({ en: 'number', zh: '编号' }, { maxLength: 60 }),
    enterpriseUscc: enterpriseUscc(),
    kind: choice({ en: 'kind', zh: '执照类型' }, ['FORMAL', 'PREPARATORY']),
    replacesNumber: text(
      { en: 'replaced number', zh: '换发前执照编号' },
      {
        maxLength: 60,
        required: false,
        reference: { typeName: 'BusinessLicence', own: { table: 'business_licence', column: 'number' } },
      },
    ),
    ...certificateFields({ issuedRequired: false }),
  },
  rules: [
    validityRule,
    {
      field: 'replacesNumber',
      expected: { en: 'Another licence than itself.', zh: '换发前执照不应是该执照本身。' },
      holds: ({ number, replacesNumber }) => number !== replacesNumber,
    },
  ],
}
