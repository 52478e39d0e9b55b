import { defineRefusals } from '#schema/refusals.ts'

/** Why a visit or an early involvement is not recorded. */
export const outreachRefusals = defineRefusals({
  DAY_TO_COME: {
    message: { en: 'The day {on} is to come; today is {today}.', zh: '日期 {on} 晚于今日 {today}。' },
    rule: { en: 'What is recorded has happened.', zh: '登记的服务应当已经发生。' },
    basis: '上门对接服务制度',
    remedy: { en: 'Record it on the day or afterwards.', zh: '请在当日或之后登记。' },
  },
  ACCEPTED_ALREADY: {
    message: {
      en: 'The organ {organ} accepted the case {number} of this project.',
      zh: '{organ} 已受理该项目的办件 {number}。',
    },
    rule: {
      en: 'Early involvement is before acceptance; it never starts a clock.',
      zh: '提前咨询、提前踏勘、提前预审在受理之前进行，不计入办理时限。',
    },
    basis: '“三提前”服务制度',
    remedy: { en: 'Take the step in the case itself.', zh: '请在该办件中办理。' },
  },
})
