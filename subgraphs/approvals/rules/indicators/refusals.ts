import { defineRefusals } from '#schema/refusals.ts'

/** Why the office does not set a tolerance. */
export const indicatorRefusals = defineRefusals({
  INDICATOR_UNKNOWN: {
    message: { en: 'No department has published an indicator {indicator}.', zh: '没有部门发布过指标 {indicator}。' },
    rule: {
      en: 'A tolerance is for an indicator of the shared set, or one that a department publishes.',
      zh: '允许误差针对统一指标目录中的指标或者部门已发布的指标。',
    },
    basis: '统一建筑工程指标数据管理规则',
    remedy: { en: 'Check its code with `indicators` of a project.', zh: '请查看项目的 `indicators` 核对指标代码。' },
  },
  TOLERANCE_TOO_WIDE: {
    message: { en: 'A tolerance of {amount} percent allows any value.', zh: '{amount}% 的允许误差等于不作比对。' },
    rule: { en: 'A percentage is below 100.', zh: '允许误差的百分比应小于 100。' },
    basis: '统一建筑工程指标数据管理规则',
    remedy: { en: 'Give the percentage that the standard allows.', zh: '请按相关规定填写允许误差。' },
  },
})
