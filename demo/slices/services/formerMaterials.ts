import type { Material } from '../../reference/types.ts'

const paper = (name: string, form: Material['form'] = 'ORIGINAL'): Material => ({ name, form, required: true })

/**
 * What the first version of an item still asked for, by basic code: documents that were done away with (审批前置清理) because
 * another organ holds what they prove, or because a commitment takes their place.
 */
export const formerMaterials: ReadonlyMap<string, readonly Material[]> = new Map([
  [
    '010310402001',
    [
      paper('企业名称预先核准通知书'),
      paper('股东主体资格证明', 'COPY'),
      paper('法定代表人任职文件及身份证复印件', 'COPY'),
    ],
  ],
  ['010170303001', [paper('建设工程质量监督和安全监督手续证明'), paper('建设资金银行保函')]],
  ['070150101003', [paper('房屋所有权证', 'COPY'), paper('婚姻状况证明')]],
])
