import { defineRefusals } from '#schema/refusals.ts'

/** As many open drafts as one account may keep. */
export const mostDrafts = 50

/** What a declaration cannot do without. */
export const neededFor = ['channel', 'region', 'serviceItems'] as const

/** Why a draft of a declaration is not kept, changed or declared. */
export const draftRefusals = defineRefusals({
  DRAFT_COUNT: {
    message: { en: 'There are {expected} open drafts already.', zh: '草稿已达 {expected} 份。' },
    rule: { en: 'An account keeps so many drafts at most.', zh: '每个账号保存的草稿数量有上限。' },
    basis: '系统规则：草稿数量上限',
    remedy: { en: 'Declare or discard one of them first.', zh: '请先提交或删除其中的草稿。' },
  },
  DRAFT_UNKNOWN: {
    message: { en: 'You have no draft {number}.', zh: '您没有编号为 {number} 的草稿。' },
    rule: { en: 'A draft is only there for who wrote it.', zh: '草稿仅对其本人可见。' },
    basis: '系统规则：草稿归属',
    remedy: { en: 'Read `declarationDrafts` for your own ones.', zh: '请查看 `declarationDrafts` 中本人的草稿。' },
  },
  DRAFT_DECLARED: {
    message: { en: 'The draft {number} was declared as {intake}.', zh: '草稿 {number} 已提交，受理登记为 {intake}。' },
    rule: { en: 'What was declared is changed by steps of its cases only.', zh: '已提交的申报只能通过办件步骤变更。' },
    basis: '《中华人民共和国行政许可法》第三十一条、第三十二条',
    remedy: {
      en: 'Hand corrected documents in with `correctCase`, or withdraw the cases.',
      zh: '请用 `correctCase` 补正材料，或者撤回办件。',
    },
  },
  DRAFT_INCOMPLETE: {
    message: { en: 'The draft lacks {fields}.', zh: '草稿缺少 {fields}。' },
    rule: {
      en: 'A declaration says how it is handed in, where the matter lies and what is applied for.',
      zh: '申报应当写明申报渠道、事项所在区划和申请事项。',
    },
    basis: '《中华人民共和国行政许可法》第二十九条',
    remedy: { en: 'Complete it with `changeDraft`.', zh: '请用 `changeDraft` 补充完整。' },
  },
})
