import type { CodeValueResolvers } from '../__generated__/resolvers.ts'

export const CodeValue: CodeValueResolvers = {
  label: ({ labelZh, labelEn }, { language }, { view }) =>
    (language ?? view.language.toUpperCase()) === 'ZH' ? labelZh : labelEn,
}
