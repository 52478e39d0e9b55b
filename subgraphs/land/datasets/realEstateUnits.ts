import { parcelCode } from '#schema/publishing/codeFields.ts'
import type { Dataset } from '#schema/publishing/dataset.ts'
import { choice, code, decimal, text } from '#schema/publishing/fields.ts'
import { parseRealEstateUnitCode } from '#schema/scalars/RealEstateUnitCode.ts'
import { ownParcel } from './parcels.ts'

/** The letter of a unit's code says what it is (GB/T 37346). */
const letters: Readonly<Record<string, string>> = { F: 'BUILDING', L: 'FOREST', Q: 'OTHER', W: 'NONE' }

/** 不动产单元 */
export const realEstateUnits: Dataset = {
  name: 'realEstateUnits',
  title: { en: 'Real-estate units', zh: '不动产单元' },
  table: 'real_estate_unit',
  typeName: 'RealEstateUnit',
  isNode: true,
  key: 'code',
  sum: 'floorAreaM2',
  fields: {
    code: code({ en: 'unit code', zh: '不动产单元代码' }, 'RealEstateUnitCode', parseRealEstateUnitCode),
    parcelCode: parcelCode({ reference: ownParcel }),
    kind: choice({ en: 'kind', zh: '类型' }, Object.values(letters)),
    floorAreaM2: decimal(
      { en: 'floor area (m²)', zh: '建筑面积（平方米）' },
      { unit: 'm²', digits: [14, 2], required: false },
    ),
    location: text({ en: 'location', zh: '坐落' }),
  },
  rules: [
    {
      field: 'parcelCode',
      expected: { en: 'A unit whose code begins with that of its parcel.', zh: '不动产单元代码应以所在宗地代码开头。' },
      holds: ({ code: own, parcelCode: parcel }) => String(own).startsWith(String(parcel)),
    },
    {
      field: 'kind',
      expected: {
        en: 'The kind that letter 20 of the code says: F BUILDING, L FOREST, Q OTHER, W NONE.',
        zh: '类型应与代码第 20 位一致：F 房屋、L 林木、Q 其他、W 无定着物。',
      },
      holds: ({ code: own, kind }) => letters[String(own).charAt(19)] === kind,
    },
  ],
}
