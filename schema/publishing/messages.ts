import type { MessageLanguage } from '../messages.ts'

/** Why a record of a publication is refused. They never repeat a text that was sent: it may name a person. */
export const publishingMessages = {
  FIELD_REQUIRED: {
    en: 'This field is required. Expected {expected}.',
    zh: '该项必填，应为：{expected}。',
  },
  FIELD_NOT_TEXT: {
    en: 'Expected text, received a {received}; a code or decimal that passed through a number may have lost digits.',
    zh: '应为文本，收到 {received}；代码或小数经数值类型转换后可能已丢失数位。',
  },
  FIELD_DECIMAL: {
    en: 'Expected a plain decimal in {unit} ({least}), at most {whole} digits before the point and {fraction} after it.',
    zh: '应为以 {unit} 计的十进制数（{least}），整数最多 {whole} 位，小数最多 {fraction} 位。',
  },
  FIELD_INTEGER: {
    en: 'Expected a whole number from {min} to {max}.',
    zh: '应为 {min} 至 {max} 的整数。',
  },
  FIELD_CHOICE: {
    en: 'Expected one of {values}.',
    zh: '应为下列之一：{values}。',
  },
  FIELD_TOO_LONG: {
    en: 'Expected at most {max} characters, received {received}.',
    zh: '最多 {max} 个字符，收到 {received} 个。',
  },
  FIELD_CONTROL_CHARACTER: {
    en: 'Expected one line of text without control characters or characters that could not be decoded.',
    zh: '应为单行文本，不含控制字符或无法解码的字符。',
  },
  FIELD_SPACES: {
    en: 'Expected text without spaces at its ends.',
    zh: '文本首尾不应有空格。',
  },
  FIELD_FORM: {
    en: 'Expected the form {example}.',
    zh: '格式应为 {example}。',
  },
  DUPLICATE_KEY: {
    en: 'Records {first} and {second} of this batch have the same key. Expected each key once.',
    zh: '本批次第 {first} 条与第 {second} 条的主键相同，每个主键只应出现一次。',
  },
  REFERENCE_UNKNOWN: {
    en: 'No {typeName} with this code is known. Expected one that its department has published.',
    zh: '没有此代码对应的 {typeName}。应为其主管部门已发布的代码。',
  },
  VERSION_CONFLICT: {
    en: 'Expected version {expected} of this record, it is now {received}; 0 is none.',
    zh: '应为该记录第 {expected} 版，现为第 {received} 版（0 表示不存在）。',
  },
  RECORD_FROZEN: {
    en: 'This record is retired for good. Expected a new record under a key of its own.',
    zh: '该记录已永久注销。应以新的主键发布新记录。',
  },
  CONSTRAINT_BROKEN: {
    en: 'The rule {constraint} of the register does not allow this record beside those that are there.',
    zh: '登记规则 {constraint} 不允许该记录与现有记录并存。',
  },
} as const satisfies Record<string, Record<MessageLanguage, string>>
