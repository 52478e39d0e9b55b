import { certificateFields, regionCode, uscc } from '#schema/publishing/codeFields.ts'
import type { Dataset } from '#schema/publishing/dataset.ts'
import { text } from '#schema/publishing/fields.ts'

/** 新部门许可证. */
export const newcomerPermits: Dataset = {
  name: 'newcomerPermits',
  title: { en: 'Newcomer permits', zh: '新部门许可证' },
  table: 'newcomer_permit',
  typeName: 'NewcomerPermit',
  isNode: false,
  key: 'number',
  certificate: true,
  fields: {
    number: text({ en: 'permit number', zh: '编号' }, { maxLength: 60 }),
    holderUscc: uscc({ en: 'holder credit code', zh: '持证企业统一社会信用代码' }, { required: true }),
    regionCode: regionCode(),
    subject: text({ en: 'subject', zh: '许可内容' }, { maxLength: 200 }),
    ...certificateFields(),
  },
}
