import { defineRefusals } from '#schema/refusals.ts'

/** Why the office does not set a tolerance. */
export const indicatorRefusals = defineRefusals({
  TOLERANCE_TOO_WIDE: {
    message: { en: 'A tolerance of {amount} percent allows any value.', zh: '{amount}% 的允许误差等于不作比对。' },
    rule: { en: 'A percentage is below 100.', zh: '允许误差的百分比应小于 100。' },
    basis: '统一建筑工程指标数据管理规则',
    remedy: { en: 'Give the percentage that the standard allows.', zh: '请按相关规定填写允许误差。' },
  },
})
