import { fillPlaces, type MessageLanguage, type MessageParameters } from './messages.ts'

/** A text in both languages; `{name}` places are filled by parameters, never with personal data. */
export type Text = Readonly<Record<MessageLanguage, string>>

/** Why a business rule refuses: one row of a department's table of refusals. */
export interface RefusalReason {
  readonly message: Text
  /** The rule, in one sentence. */
  readonly rule: Text
  /** The statute or document behind the rule, with its article, as it is cited in Chinese. */
  readonly basis: string
  /** What to do about it. */
  readonly remedy: Text
}

/** An expected outcome of a mutation: a member of its payload union, never thrown. `Refused` in `shared.graphql`. */
export interface Refused {
  readonly __typename: 'Refused'
  readonly code: string
  readonly reason: RefusalReason
  readonly parameters: MessageParameters
  /** Where in the input. */
  readonly path: readonly string[] | null
}

/** A lost race: somebody else changed the record first. `Conflict` in `shared.graphql`. */
export interface Conflict {
  readonly __typename: 'Conflict'
  readonly code: 'CONFLICT'
  readonly reason: RefusalReason
  readonly parameters: MessageParameters
  readonly path: readonly string[] | null
  readonly currentVersion: number | null
  /** The record as it is now, with its `__typename`; null where its type is no Node. */
  readonly current: object | null
}

/** What fills the places of a refusal, and where in the input it was. */
export interface RefusalPlace {
  readonly parameters?: MessageParameters
  readonly path?: readonly string[]
}

/** The refusals of a department: `refuse('CASE_CLOSED', { parameters: { number } })`. Tests list `reasons`. */
export function defineRefusals<Code extends string>(reasons: Readonly<Record<Code, RefusalReason>>) {
  const refuse = (code: Code, { parameters = {}, path }: RefusalPlace = {}): Refused => ({
    __typename: 'Refused',
    code,
    reason: reasons[code],
    parameters,
    path: path ?? null,
  })
  return { reasons, refuse }
}

/** As many characters as an idempotency key may have. */
const longestKey = 200

const shared = defineRefusals({
  IDEMPOTENCY_KEY_LENGTH: {
    message: {
      en: 'Expected an idempotency key of 1 to {expected} characters, received {received}.',
      zh: '幂等键应为 1 至 {expected} 个字符，收到 {received} 个。',
    },
    rule: {
      en: 'An idempotency key names one request for ever.',
      zh: '一个幂等键永远只对应一次请求。',
    },
    basis: '系统规则：幂等提交',
    remedy: {
      en: 'Make a key for each request, such as a UUID, and send it again with the request.',
      zh: '请为每次请求生成一个键（如 UUID），重发时使用同一个键。',
    },
  },
  IDEMPOTENCY_KEY_REUSED: {
    message: {
      en: 'This idempotency key came before with another content.',
      zh: '该幂等键此前已用于其他内容。',
    },
    rule: {
      en: 'An idempotency key names one request for ever.',
      zh: '一个幂等键永远只对应一次请求。',
    },
    basis: '系统规则：幂等提交',
    remedy: {
      en: 'Send the first content again to get its answer, or this one under a new key.',
      zh: '重发首次内容以取得其答复，或以新的幂等键提交本次内容。',
    },
  },
})

/** Refuses a key that is blank or longer than 200 characters; null for one that will do. */
export function refuseKeyLength(key: string): Refused | null {
  if (key.trim() !== '' && key.length <= longestKey) return null
  const parameters = { expected: longestKey, received: key.trim() === '' ? 0 : key.length }
  return shared.refuse('IDEMPOTENCY_KEY_LENGTH', { parameters, path: ['idempotencyKey'] })
}

/** Refuses a key that came before with another content. */
export const refuseKeyReused = (): Refused => shared.refuse('IDEMPOTENCY_KEY_REUSED', { path: ['idempotencyKey'] })

const conflictReason: RefusalReason = {
  message: {
    en: 'Somebody else changed this record first. Expected version {expected}, it is now {received}.',
    zh: '该记录已被他人先行修改。应为第 {expected} 版，现为第 {received} 版。',
  },
  rule: {
    en: 'A change names the version that it is based on.',
    zh: '修改应以记录的现行版本为准。',
  },
  basis: '系统规则：乐观并发控制',
  remedy: {
    en: 'Read the record again, check that your change still holds, and send it with the current version.',
    zh: '请重新读取该记录，确认修改仍然适用，并以现行版本重新提交。',
  },
}

/** The outcome of a lost race; `current` is the row as it is now with its `__typename`. */
export const conflict = (
  expected: number,
  current: { readonly __typename: string; readonly version: number } | null,
): Conflict => ({
  __typename: 'Conflict',
  code: 'CONFLICT',
  reason: conflictReason,
  parameters: { expected, received: current?.version ?? 0 },
  path: null,
  currentVersion: current?.version ?? null,
  current,
})

/** Whether a result is a refusal or a lost race. */
export const isRefusal = (result: object): result is Refused | Conflict =>
  '__typename' in result && (result.__typename === 'Refused' || result.__typename === 'Conflict')

interface ViewOfLanguage {
  readonly view: { readonly language: MessageLanguage }
}

const inLanguage =
  (part: 'message' | 'rule' | 'remedy') =>
  ({ reason, parameters }: Refused | Conflict, _: unknown, { view }: ViewOfLanguage): string =>
    fillPlaces(reason[part][view.language], parameters)

/** The resolvers of `Refused` and `Conflict`, the same in every subgraph. */
export const refusalResolvers = Object.fromEntries(
  ['Refused', 'Conflict'].map((type) => [
    type,
    {
      message: inLanguage('message'),
      rule: inLanguage('rule'),
      remedy: inLanguage('remedy'),
      basis: ({ reason }: Refused | Conflict) => reason.basis,
    },
  ]),
)
