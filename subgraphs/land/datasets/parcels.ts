import { parcelCode, projectCode, regionCode, uscc } from '#schema/publishing/codeFields.ts'
import type { Dataset } from '#schema/publishing/dataset.ts'
import { choice, code, decimal, text } from '#schema/publishing/fields.ts'
import { parseParcelCode } from '#schema/scalars/ParcelCode.ts'

/** Where parcels are kept: references of this department look there. */
export const ownParcel = { typeName: 'Parcel', own: { table: 'parcel', column: 'code' } } as const

/** 宗地. A split parcel's code is retired and never used again (domain rule), so a retired one stays as it is. */
export const parcels: Dataset = {
  name: 'parcels',
  title: { en: 'Parcels', zh: '宗地' },
  table: 'parcel',
  typeName: 'Parcel',
  isNode: true,
  key: 'code',
  sum: 'areaM2',
  frozen: `(t.status = 'RETIRED' AND i.status <> 'RETIRED')`,
  fields: {
    code: code({ en: 'parcel code', zh: '宗地代码' }, 'ParcelCode', parseParcelCode),
    regionCode: regionCode(),
    areaM2: decimal({ en: 'area (m²)', zh: '面积（平方米）' }, { unit: 'm²', digits: [14, 2] }),
    landUse: text({ en: 'land use', zh: '土地用途' }, { required: false, maxLength: 60 }),
    status: choice({ en: 'status', zh: '状态' }, ['ACTIVE', 'RETIRED']),
    parentCode: parcelCode({
      title: { en: 'parent parcel code', zh: '分割前宗地代码' },
      required: false,
      reference: ownParcel,
    }),
    projectCode: projectCode({ required: false }),
    rightHolderUscc: uscc({ en: 'right holder credit code', zh: '使用权人统一社会信用代码' }),
  },
  rules: [
    {
      field: 'parentCode',
      expected: { en: 'A parcel that was split from another one than itself.', zh: '分割前宗地不应是该宗地本身。' },
      holds: ({ code: own, parentCode }) => own !== parentCode,
    },
  ],
}
