import type { MessageLanguage } from '../messages.ts'

/**
 * What a malformed code, date or number is refused with. `{expected}` and `{received}` are characters, numbers and patterns, the same in
 * every language; those that begin with PERSONAL repeat nothing that was received. Positions count characters from 1.
 */
export const scalarMessages = {
  CODE_NOT_A_STRING: {
    en: '{scalar}: expected a string, received {received}.',
    zh: '{scalar}：应为字符串，收到 {received}。',
  },
  CODE_LENGTH: {
    en: '{scalar}: expected {expected} characters, received {received} (position {position}).',
    zh: '{scalar}：应为 {expected} 个字符，收到 {received} 个（第 {position} 位）。',
  },
  CODE_FORM: {
    en: '{scalar}: expected the form `{expected}`, received {received} characters (position {position}).',
    zh: '{scalar}：格式应为 `{expected}`，收到 {received} 个字符（第 {position} 位）。',
  },
  CODE_CHARACTER: {
    en: '{scalar}: expected one of `{expected}` at position {position}, received {received}.',
    zh: '{scalar}：第 {position} 位应为 `{expected}` 之一，收到 {received}。',
  },
  CODE_CHARACTER_LOWER_CASE: {
    en: '{scalar}: expected the upper-case letter `{expected}` at position {position}, received the lower-case {received}.',
    zh: '{scalar}：第 {position} 位应为大写字母 `{expected}`，收到小写 {received}。',
  },
  CODE_CHARACTER_FULL_WIDTH: {
    en: '{scalar}: expected one of `{expected}` at position {position}, received the full-width {received}.',
    zh: '{scalar}：第 {position} 位应为半角 `{expected}` 之一，收到全角 {received}。',
  },
  CODE_CHARACTER_SPACE: {
    en: '{scalar}: expected one of `{expected}` at position {position}, received a space ({received}).',
    zh: '{scalar}：第 {position} 位应为 `{expected}` 之一，收到空格（{received}）。',
  },
  PERSONAL_CODE_CHARACTER: {
    en: '{scalar}: expected one of `{expected}` at position {position}, received another character.',
    zh: '{scalar}：第 {position} 位应为 `{expected}` 之一，收到其他字符。',
  },
  CODE_PART: {
    en: '{scalar}: expected `{expected}` from position {position} on, received `{received}`.',
    zh: '{scalar}：自第 {position} 位起应为 `{expected}`，收到 `{received}`。',
  },
  PERSONAL_BIRTH_DATE: {
    en: '{scalar}: expected a date of birth that exists and is not after today (position {position}).',
    zh: '{scalar}：出生日期应真实存在且不晚于今天（第 {position} 位）。',
  },
  REGION_CODE_GAP: {
    en: '{scalar}: expected `{expected}` from position {position} on, received `{received}`; a part is zero only where all lower parts are.',
    zh: '{scalar}：自第 {position} 位起应为 `{expected}`，收到 `{received}`；下级各段均为零时本段才可为零。',
  },
  REGION_CODES_MISSING: {
    en: 'Expected at least one region code.',
    zh: '至少应有一个区划代码。',
  },
  CODE_CHECK: {
    en: '{scalar}: expected the check character `{expected}` at position {position}, received `{received}`.',
    zh: '{scalar}：第 {position} 位校验码应为 `{expected}`，收到 `{received}`。',
  },
  PERSONAL_CODE_CHECK: {
    en: '{scalar}: the check character at position {position} does not match the others.',
    zh: '{scalar}：第 {position} 位校验码与其他各位不符。',
  },
  DECIMAL_NOTATION: {
    en: '{scalar}: expected a plain decimal such as `{expected}`, received {received} at position {position}.',
    zh: '{scalar}：应为 `{expected}` 这样的小数，第 {position} 位收到 {received}。',
  },
  DECIMAL_DIGITS: {
    en: '{scalar}: expected at most {expected} digits, received {received} (position {position}).',
    zh: '{scalar}：最多 {expected} 位数字，收到 {received} 位（第 {position} 位）。',
  },
  WORKING_DAYS_RANGE: {
    en: 'Expected a whole number of working days from 0 to {expected}, received {received}.',
    zh: '工作日数应为 0 至 {expected} 的整数，收到 {received}。',
  },
  DUE_DAY_TOO_LATE: {
    en: 'Expected a due day not after {expected}.',
    zh: '到期日不应晚于 {expected}。',
  },
} as const satisfies Record<string, Record<MessageLanguage, string>>
