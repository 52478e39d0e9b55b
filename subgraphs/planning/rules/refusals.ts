import { defineRefusals } from '#schema/refusals.ts'

/** Why the planning department does not consent to a subdivision. */
export const planningRefusals = defineRefusals({
  PARCEL_UNKNOWN: {
    message: { en: 'Planning knows no parcel {code}.', zh: '规划部门未获知宗地 {code}。' },
    rule: { en: 'A consent names a parcel that land has registered.', zh: '分割同意应针对国土部门已登记的宗地。' },
    basis: '《不动产登记暂行条例》第八条',
    remedy: {
      en: 'Check the code, or wait until the event of its registration has arrived.',
      zh: '请核对宗地代码，或者待其登记信息送达后再办理。',
    },
  },
  CONSENT_NUMBER_USED: {
    message: { en: 'There is a consent {number} already.', zh: '文号 {number} 已经使用。' },
    rule: { en: 'A document number is given once.', zh: '文号不得重复使用。' },
    basis: '《党政机关公文处理工作条例》第九条',
    remedy: { en: 'Give the next number.', zh: '请使用下一个文号。' },
  },
  DAY_TO_COME: {
    message: { en: '{on} is after today, {today}.', zh: '{on} 晚于今天 {today}。' },
    rule: { en: 'A consent was given today or before.', zh: '出具日期不得晚于当日。' },
    basis: '规划同意文件管理规则',
    remedy: { en: 'Name today or an earlier day.', zh: '请填写今天或者更早的日期。' },
  },
  PERIOD_REVERSED: {
    message: {
      en: 'The last day {until} is before the day of issue {from}.',
      zh: '有效期至 {until} 早于发证日期 {from}。',
    },
    rule: { en: 'The last day of a consent is not before its first.', zh: '有效期至不应早于发证日期。' },
    basis: '规划同意文件管理规则',
    remedy: { en: 'Name a later day, or none.', zh: '请填写更晚的日期，或者不填。' },
  },
})
