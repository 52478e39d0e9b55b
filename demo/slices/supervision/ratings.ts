import { civilDate } from '#schema/clock.ts'
import { addWorkingDays } from '#schema/workingDays.ts'
import type { Rating } from '../../../subgraphs/supervision/__generated__/prisma/client.ts'
import { followUpDueOn, isBad } from '../../../subgraphs/supervision/rules/ratings.ts'
import { createRandom, type Random } from '../../random.ts'
import type { World, WorldCase } from '../../world/types.ts'
import type { SliceRow } from '../sliceRow.ts'
import { limits } from './supervisionRules.ts'

const comments: Readonly<Record<string, readonly string[]>> = {
  VERY_GOOD: ['材料一次就齐了，当天拿到证。', '代办员全程帮忙，省了好几趟。', '窗口讲得很清楚。'],
  GOOD: ['比承诺的时间快。', '网上提交很方便。'],
  FAIR: ['排队时间稍长。', '网上填报的表格可以再简单一些。'],
  POOR: ['补正通知没有一次说清。', '电话咨询一直占线。'],
  VERY_POOR: ['超过承诺时间才办好，没有人解释。'],
}
const results = [
  '已电话致歉并补发一次性告知单。',
  '已增设咨询坐席，回访后申请人表示认可。',
  '已上门说明情况并办结。',
] as const

/** Ratings of delivered cases: at most one a case, a bad one with its follow-up. */
export function ratingRows(cases: readonly WorldCase[], { seed, until }: World): SliceRow<Rating>[] {
  const random = createRandom(seed, 'supervision.rating')
  return cases
    .filter(({ status, decidedAt }) => status === 'DELIVERED' && decidedAt !== null)
    .filter(() => random.chance(0.4))
    .map((world) => ratingOf(random, world, until))
}

function ratingOf(random: Random, { number, decidedAt }: WorldCase, until: string): SliceRow<Rating> {
  const level = drawLevel(random)
  const ratedAt = new Date((decidedAt?.getTime() ?? 0) + random.int(2, 240) * 60_000)
  const { dueOn, doneOn } = followUp(random, level, ratedAt, until)
  const appealed = isBad(level) && doneOn !== null && random.chance(0.2)
  return {
    number: `PJ${number}`,
    caseNumber: number,
    level,
    comment: random.chance(0.3) ? random.pick(comments[level] ?? []) : null,
    channel: random.pick(['WINDOW', 'ONLINE', 'TEXT_MESSAGE', 'QR_CODE']),
    ratedAt,
    followUpDueOn: dueOn,
    followUpDoneOn: doneOn,
    followUpResult: doneOn === null ? null : random.pick(results),
    appealRaisedOn: appealed ? doneOn : null,
    appealStatus: appealed ? random.pick(['UPHELD', 'DISMISSED']) : null,
  }
}

function drawLevel(random: Random): string {
  const draw = random.next()
  if (draw < 0.82) return 'VERY_GOOD'
  if (draw < 0.96) return 'GOOD'
  if (draw < 0.98) return 'FAIR'
  return draw < 0.995 ? 'POOR' : 'VERY_POOR'
}

function followUp(random: Random, level: string, ratedAt: Date, until: string) {
  const dueOn = followUpDueOn(level, ratedAt, limits.ratingFollowUp)
  const day = addWorkingDays(civilDate(ratedAt), random.int(1, limits.ratingFollowUp)).dueOn
  return { dueOn, doneOn: dueOn === null || day > until ? null : day }
}
