import { defineRefusals } from '#schema/refusals.ts'

const basis = '审批难题协调解决工作规则'

/** Why a step of a problem is refused. */
export const problemRefusals = defineRefusals({
  PROBLEM_UNKNOWN: {
    message: { en: 'There is no problem {number}.', zh: '没有编号为 {number} 的难题。' },
    rule: { en: 'A step names a problem that was raised.', zh: '办理步骤应指明已登记的难题。' },
    basis,
    remedy: { en: 'Look for the number with `problems`.', zh: '请用 `problems` 核对编号。' },
  },
  PROBLEM_RESOLVED: {
    message: { en: 'The problem {number} is resolved.', zh: '难题 {number} 已解决。' },
    rule: { en: 'A resolved problem is changed no more.', zh: '难题解决后不再变更。' },
    basis,
    remedy: { en: 'Raise what is left as another problem.', zh: '遗留事项请另行登记难题。' },
  },
  SESSION_OPEN: {
    message: { en: 'The special session {sessions} is open.', zh: '专题会审 {sessions} 尚未办结。' },
    rule: {
      en: 'While a special session discusses a problem, it stays where it is.',
      zh: '专题会审期间，难题不另行处理。',
    },
    basis,
    remedy: { en: 'Close the session with `closeConsultation`.', zh: '请先用 `closeConsultation` 办结会审。' },
  },
  ESCALATION_NOT_HIGHER: {
    message: { en: 'The level {to} is not above {from}.', zh: '{to} 不高于 {from}。' },
    rule: { en: 'A problem goes up: village, town, district.', zh: '难题逐级上报：村社、镇街、区。' },
    basis,
    remedy: { en: 'Name a higher level; the district resolves it.', zh: '请填写更高层级，区级应直接解决。' },
  },
  ESCALATION_REASON_MISSING: {
    message: { en: 'The reason is missing.', zh: '应说明理由。' },
    rule: { en: 'A level says why it cannot resolve a problem.', zh: '上报难题应说明本级无法解决的理由。' },
    basis,
    remedy: { en: 'Give `reason`.', zh: '请填写 `reason`。' },
  },
  RESOLUTION_MISSING: {
    message: { en: 'The resolution is missing.', zh: '应填写解决办法。' },
    rule: { en: 'A problem is resolved by what was done about it.', zh: '难题解决应有解决办法。' },
    basis,
    remedy: { en: 'Give `resolution`.', zh: '请填写 `resolution`。' },
  },
})
