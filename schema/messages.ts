import { publishingMessages } from './publishing/messages.ts'
import { scalarMessages } from './scalars/messages.ts'

/** A language of messages, as negotiated from `Accept-Language`. */
export type MessageLanguage = 'en' | 'zh'

/** What fills the `{name}` places of a message. Never personal data. */
export type MessageParameters = Readonly<Record<string, string | number>>

/**
 * Every message that a client may see, in both languages. A test checks that both fill the same places.
 */
export const messages = {
  ...scalarMessages,
  ...publishingMessages,
  CURSOR_INVALID: {
    en: 'This cursor does not belong to this list and order, or was changed. Expected a cursor that this list returned.',
    zh: '游标不属于该列表及排序，或已被改动。应使用该列表返回的游标。',
  },
  INTERNAL_SERVER_ERROR: {
    en: 'The hub could not answer. Quote request {requestId} to its operators.',
    zh: '系统暂时无法答复。请向运维人员提供请求编号 {requestId}。',
  },
  SUBGRAPH_FAILED: {
    en: 'The system of {organ} could not answer; everything else is complete. Request {requestId}.',
    zh: '{organ} 系统未能答复，其余数据完整。请求编号 {requestId}。',
  },
  OPERATION_TOO_DEEP: {
    en: 'Expected at most {allowed} levels of nested fields, received {received}.',
    zh: '查询嵌套最多 {allowed} 层，收到 {received} 层。',
  },
  OPERATION_TOO_COSTLY: {
    en: 'Expected an operation that costs at most {allowed} (fields times page sizes), received {received}. Ask for smaller pages.',
    zh: '查询开销（字段数乘以页长）最多 {allowed}，收到 {received}。请减小页长。',
  },
  BODY_TOO_LARGE: {
    en: 'Expected a request body of at most {allowed} bytes.',
    zh: '请求体最大 {allowed} 字节。',
  },
  BODY_NOT_UTF8: {
    en: 'Expected a request body in UTF-8.',
    zh: '请求体应为 UTF-8 编码。',
  },
  BODY_NOT_JSON: {
    en: 'Expected a request body that is a JSON object such as {"query": "{ __typename }"}.',
    zh: '请求体应为 JSON 对象，例如 {"query": "{ __typename }"}。',
  },
  TEXT_NOT_UNICODE: {
    en: 'Expected Unicode text without the character U+0000 or half a surrogate pair.',
    zh: '文本应为有效的 Unicode 字符，不应有字符 U+0000 或不成对的代理码元。',
  },
  SUBSCRIPTION_NOT_SERVED: {
    en: 'Subscriptions are not served over this endpoint.',
    zh: '此接口不提供订阅（subscription）。',
  },
  OPERATION_KIND_MISSING: {
    en: 'This graph has no {kind} operations.',
    zh: '本图没有 {kind} 操作。',
  },
  PATH_UNKNOWN: {
    en: 'Nothing answers {method} here. Send queries to /graphql by POST or GET.',
    zh: '此处不接受 {method} 请求。查询请以 POST 或 GET 发送至 /graphql。',
  },
  ADMIN_BODY_INVALID: {
    en: 'Expected a JSON object with {required}, and no more than {expected}.',
    zh: '请求体应为 JSON 对象，须有 {required}，可含 {expected}。',
  },
  ADMIN_NUMBER_INVALID: {
    en: 'Expected `{name}` to be a whole number.',
    zh: '参数 `{name}` 应为整数。',
  },
  SCHEMA_VERSION_UNKNOWN: {
    en: 'This subgraph has no versions {from} and {to}.',
    zh: '该子图没有版本 {from} 和 {to}。',
  },
  PAGE_SIZE_INVALID: {
    en: 'Expected `{argument}` from 1 to 100, received {received}.',
    zh: '参数 `{argument}` 应为 1 至 100，收到 {received}。',
  },
  PAGE_DIRECTION_AMBIGUOUS: {
    en: 'Expected either `first` or `last`, received both.',
    zh: '`first` 与 `last` 只能给出一个，收到两个。',
  },
  PERIOD_REVERSED: {
    en: 'Expected a period that does not end before it begins, received {from} to {to}.',
    zh: '期间的止日不应早于起日，收到 {from} 至 {to}。',
  },
  NODE_ID_MALFORMED: {
    en: 'This is no id of this graph. Expected an `id` that a query returned.',
    zh: '该标识格式不正确。应使用查询返回的 `id`。',
  },
  NODE_IDS_TOO_MANY: {
    en: 'Expected at most {expected} ids, received {received}.',
    zh: '标识最多 {expected} 个，收到 {received} 个。',
  },
  LOOKUP_TEXT_LENGTH: {
    en: 'Expected a text of 1 to {expected} characters, received {received}.',
    zh: '检索文本应为 1 至 {expected} 个字符，收到 {received} 个。',
  },
  AS_OF_TO_COME: {
    en: 'Expected an instant in `x-as-of` that is not to come.',
    zh: '`x-as-of` 的时间不应晚于现在。',
  },
  AS_OF_MUTATION: {
    en: 'The past cannot be changed: send a mutation without `x-as-of`.',
    zh: '历史数据不可修改：提交变更时不应带 `x-as-of`。',
  },
  FIELD_UNKNOWN: {
    en: 'Expected names of fields of this type: {expected}.',
    zh: '应为该类型的字段名：{expected}。',
  },
  WHAT_IF_STEP_UNKNOWN: {
    en: 'Expected a step of this process, received {received}.',
    zh: '应为该流程的环节，收到 {received}。',
  },
  WHAT_IF_DAYS_RANGE: {
    en: 'Expected from {least} to {most} extra working days for {step}: a step takes at least one.',
    zh: '环节 {step} 增减的工作日应为 {least} 至 {most}：每个环节至少一个工作日。',
  },
  SERVICE_ITEM_COUNT: {
    en: 'Expected 1 to {expected} service items, received {received}.',
    zh: '事项应为 1 至 {expected} 个，收到 {received} 个。',
  },
  SERVICE_ITEM_TWICE: {
    en: 'The service item {received} is named twice.',
    zh: '事项 {received} 重复。',
  },
  MATERIAL_COUNT: {
    en: 'Expected at most {expected} documents, received {received}.',
    zh: '材料最多 {expected} 份，收到 {received} 份。',
  },
  MATERIAL_INVALID: {
    en: 'Expected a name of at most 200 characters, each once, and a SHA-256 of 64 hex digits; the document at index {index} has not.',
    zh: '材料名称不超过 200 字且不得重复，摘要应为 64 位十六进制 SHA-256；序号 {index} 的材料不符合。',
  },
  TEXT_HAS_CONTROLS: {
    en: 'Expected a text without control characters in `{path}`.',
    zh: '`{path}` 不应含控制字符。',
  },
  TEXT_TOO_LONG: {
    en: 'Expected at most {expected} characters in `{path}`, received {received}.',
    zh: '`{path}` 最多 {expected} 个字符，收到 {received} 个。',
  },
  MOCK_CONDITIONS_INVALID: {
    en: 'Expected 1 to {expected} conditions of at most 200 characters, each once, received {received}; the one at index {index} is not (-1: their number).',
    zh: '转换条件应为 1 至 {expected} 项，每项不超过 200 字且不得重复，收到 {received} 项；序号 {index} 的不符合（-1 表示项数）。',
  },
  TEXT_LENGTH: {
    en: 'Expected a text of {least} to {most} characters in `{field}`, received {received}.',
    zh: '`{field}` 应为 {least} 至 {most} 个字符，收到 {received} 个。',
  },
  LIST_LENGTH: {
    en: 'Expected {least} to {most} values in `{field}`, received {received}.',
    zh: '`{field}` 应有 {least} 至 {most} 项，收到 {received} 项。',
  },
  LIST_REPEATS: {
    en: 'The value {received} stands twice in `{field}`.',
    zh: '`{field}` 中的 {received} 重复。',
  },
  CAMPAIGN_CODE_MALFORMED: {
    en: 'Expected a code of 3 to 60 capitals, digits and underscores that begins with a capital.',
    zh: '代码应为 3 至 60 位大写字母、数字和下划线，以大写字母开头。',
  },
  FIGURE_RANGE: {
    en: 'Expected a number in `{field}` with at most 14 digits before the point and 2 after it.',
    zh: '`{field}` 应为数值，整数部分不超过 14 位，小数部分不超过 2 位。',
  },
  ACTOR_WITHOUT_ORGAN: {
    en: 'This takes an actor of an organ; the token names none.',
    zh: '此操作应由机关人员办理，令牌未注明机关。',
  },
  TOKEN_MISSING: {
    en: 'This needs an identity. Send a token of this hub as `Authorization: Bearer …`.',
    zh: '此操作需要身份。请以 `Authorization: Bearer …` 提交本系统签发的令牌。',
  },
  TOKEN_INVALID: {
    en: 'Expected `Authorization: Bearer` and a token of this hub that has not expired.',
    zh: '应以 `Authorization: Bearer` 提交本系统签发且未过期的令牌。',
  },
  ROLE_MISSING: {
    en: 'This takes one of the roles {expected}.',
    zh: '此操作需要下列角色之一：{expected}。',
  },
  CASE_OF_ANOTHER: {
    en: 'This takes who declared the case, its applicant, or the active agent of its project; a window takes it for them.',
    zh: '此操作应由申报人、申请企业本身或者项目现任代办员办理，也可到窗口办理。',
  },
  ORGAN_OTHER: {
    en: 'This takes an actor of the organ {expected}.',
    zh: '此操作应由机关 {expected} 的人员办理。',
  },
} as const satisfies Record<string, Record<MessageLanguage, string>>

export type MessageKey = keyof typeof messages

/** The message in `language` with its places filled. */
export function formatMessage(key: MessageKey, parameters: MessageParameters, language: MessageLanguage): string {
  return fillPlaces(messages[key][language], parameters)
}

/** A text with its `{name}` places filled; one without a parameter stays. */
export const fillPlaces = (text: string, parameters: MessageParameters): string =>
  text.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(parameters[name] ?? place))

/** The language that an `Accept-Language` header prefers; English where it names neither. */
export function negotiateLanguage(acceptLanguage: string | undefined): MessageLanguage {
  const ranked = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const quality = parameters.map((p) => /^\s*q=([\d.]+)\s*$/.exec(p)?.[1]).find((q) => q !== undefined)
      return { tag, quality: quality === undefined ? 1 : Number(quality) }
    })
    .filter(({ tag, quality }) => /^(zh|en)(-|$)/.test(tag) && quality > 0)
    .toSorted((a, b) => b.quality - a.quality)
  return ranked[0]?.tag.startsWith('zh') ? 'zh' : 'en'
}
