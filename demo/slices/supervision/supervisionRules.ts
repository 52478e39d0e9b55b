import type { SupervisionRule } from '../../../subgraphs/supervision/__generated__/prisma/client.ts'
import type { SliceRow } from '../sliceRow.ts'

const limit = (code: string, name: string, workingDays: number, basis: string): SliceRow<SupervisionRule> => ({
  code,
  name,
  workingDays,
  basis,
  validFrom: '2024-01-01',
})

const duty = (code: string, name: string, basis: string): SliceRow<SupervisionRule> => ({
  code,
  name,
  workingDays: null,
  basis,
  validFrom: '2024-01-01',
})

/** The limits of supervision in working days, as the district's office set them. */
export const limits = { reminder: 2, redAfter: 3, complaintAnswer: 15, ratingFollowUp: 5 } as const

const licensingLaw = (article: string) => `《中华人民共和国行政许可法》${article}`
const ratingPolicy = '《国务院办公厅关于建立政务服务“好差评”制度提高政务服务水平的意见》（国办发〔2019〕51号）'
const complaintRegulation = '《优化营商环境条例》第四十九条'

/** The rules of supervision with their bases. */
export const supervisionRules: readonly SliceRow<SupervisionRule>[] = [
  limit('TIME_LIMIT_REMINDER', '临期提醒', limits.reminder, licensingLaw('第四十二条')),
  limit('TIME_LIMIT_YELLOW', '超期黄牌', 0, licensingLaw('第四十二条')),
  limit('TIME_LIMIT_RED', '超过督办期限红牌', limits.redAfter, licensingLaw('第四十二条')),
  duty('DECISION_WITHOUT_ACCEPTANCE', '未受理先决定', licensingLaw('第三十二条')),
  duty('REFUSAL_WITHOUT_REASONS', '不予许可未说明理由', licensingLaw('第三十八条')),
  duty('OFF_SYSTEM_APPROVAL', '系统外办理审批', licensingLaw('第三十三条')),
  limit('COMPLAINT_ANSWER', '投诉答复期限', limits.complaintAnswer, complaintRegulation),
  limit('RATING_FOLLOW_UP', '差评整改期限', limits.ratingFollowUp, ratingPolicy),
]
