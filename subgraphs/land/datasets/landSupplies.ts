import { parcelCode, projectCode, uscc } from '#schema/publishing/codeFields.ts'
import type { Dataset } from '#schema/publishing/dataset.ts'
import { choice, civilDateField, decimal, integer, text } from '#schema/publishing/fields.ts'
import { ownParcel } from './parcels.ts'

/** 供地 */
export const landSupplies: Dataset = {
  name: 'landSupplies',
  title: { en: 'Land supplies', zh: '供地' },
  table: 'land_supply',
  typeName: 'LandSupply',
  isNode: false,
  key: 'number',
  sum: 'priceYuan',
  fields: {
    number: text({ en: 'number', zh: '合同或决定书编号' }, { maxLength: 60 }),
    parcelCode: parcelCode({ reference: ownParcel }),
    projectCode: projectCode({ required: false }),
    method: choice({ en: 'method', zh: '供地方式' }, ['ALLOCATION', 'TENDER', 'AUCTION', 'LISTING', 'AGREEMENT']),
    granteeUscc: uscc({ en: 'grantee credit code', zh: '受让人统一社会信用代码' }),
    priceYuan: decimal({ en: 'price (yuan)', zh: '价款（元）' }, { unit: '元', digits: [16, 2], zero: true }),
    // Provisional Regulations on the Grant of Land Use Rights, article 12.
    termYears: integer({ en: 'term (years)', zh: '年限' }, { min: 1, max: 70, required: false }),
    signedOn: civilDateField({ en: 'signed on', zh: '签订日期' }),
  },
}
