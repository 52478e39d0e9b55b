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
  CURSOR_INVALID: {
    en: 'This cursor does not belong to this list and order, or was changed. Expected a cursor that this list returned.',
    zh: '游标不属于该列表及排序，或已被改动。应使用该列表返回的游标。',
  },
  PAGE_SIZE_INVALID: {
    en: 'Expected `{argument}` from 1 to 100, received {received}.',
    zh: '参数 `{argument}` 应为 1 至 100，收到 {received}。',
  },
  PAGE_DIRECTION_AMBIGUOUS: {
    en: 'Expected either `first` or `last`, received both.',
    zh: '`first` 与 `last` 只能给出一个，收到两个。',
  },
} as const satisfies Record<string, Record<MessageLanguage, string>>

export type MessageKey = keyof typeof messages

/** The message in `language` with its places filled. */
export function formatMessage(key: MessageKey, parameters: MessageParameters, language: MessageLanguage): string {
  return messages[key][language].replaceAll(/\{(\w+)\}/g, (place, name: string) => String(parameters[name] ?? place))
}

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
