import { projectCode } from '#schema/publishing/codeFields.ts'
import type { Dataset } from '#schema/publishing/dataset.ts'
import { decimal, integer, text } from '#schema/publishing/fields.ts'
import { acceptanceNumber, permitNumber } from './references.ts'

/** 单位工程 */
export const buildingWorks: Dataset = {
  name: 'buildingWorks',
  title: { en: 'Building works', zh: '单位工程' },
  table: 'building_work',
  typeName: 'BuildingWork',
  isNode: false,
  key: 'code',
  sum: 'floorAreaM2',
  fields: {
    code: text({ en: 'code', zh: '单位工程编码' }, { maxLength: 63 }),
    name: text({ en: 'name', zh: '名称' }, { maxLength: 100 }),
    projectCode: projectCode(),
    permitNumber: permitNumber(),
    acceptanceNumber: acceptanceNumber({ required: false }),
    structure: text({ en: 'structure', zh: '结构类型' }, { maxLength: 60 }),
    storeysAbove: integer({ en: 'storeys above ground', zh: '地上层数' }, { min: 0, max: 200 }),
    storeysBelow: integer({ en: 'storeys below ground', zh: '地下层数' }, { min: 0, max: 20 }),
    floorAreaM2: decimal({ en: 'floor area (m²)', zh: '建筑面积（平方米）' }, { unit: 'm²', digits: [14, 2] }),
  },
  rules: [
    {
      field: 'code',
      expected: { en: 'A code that begins with the number of its permit.', zh: '单位工程编码应以施工许可证编号开头。' },
      holds: ({ code, permitNumber: permit }) => String(code).startsWith(String(permit)),
    },
    {
      field: 'storeysAbove',
      expected: { en: 'At least one storey, above ground or below.', zh: '地上与地下层数之和至少为 1。' },
      holds: ({ storeysAbove, storeysBelow }) => Number(storeysAbove) + Number(storeysBelow) > 0,
    },
  ],
}
