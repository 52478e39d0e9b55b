import { certificateFields, projectCode } from '#schema/publishing/codeFields.ts'
import { validityRule } from '#schema/publishing/certificateRules.ts'
import type { Dataset } from '#schema/publishing/dataset.ts'
import { civilDateField, text } from '#schema/publishing/fields.ts'
import { permitNumber } from './references.ts'

/** 竣工验收备案 */
export const completionAcceptances: Dataset = {
  name: 'completionAcceptances',
  title: { en: 'Completion acceptances', zh: '竣工验收备案' },
  table: 'completion_acceptance',
  typeName: 'CompletionAcceptance',
  isNode: false,
  key: 'number',
  certificate: true,
  fields: {
    number: text({ en: 'number', zh: '备案编号' }, { maxLength: 60 }),
    projectCode: projectCode(),
    permitNumber: permitNumber(),
    acceptedOn: civilDateField({ en: 'accepted on', zh: '竣工验收日期' }),
    ...certificateFields(),
  },
  rules: [
    validityRule,
    {
      field: 'issuedOn',
      expected: { en: 'A day of filing not before the acceptance.', zh: '备案日期不应早于竣工验收日期。' },
      holds: ({ acceptedOn, issuedOn }) => String(issuedOn) >= String(acceptedOn),
    },
  ],
}
