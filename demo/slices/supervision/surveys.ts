import type { Survey } from '../../../subgraphs/supervision/__generated__/prisma/client.ts'
import { createRandom, type Random } from '../../random.ts'
import { addDays } from '../../world/dates.ts'
import type { World } from '../../world/types.ts'
import type { SliceRow } from '../sliceRow.ts'
import { type Quarter, quarterOf, quartersBefore } from './quarters.ts'

const quarters = 8

/** Third-party surveys: the quarters that are over, all at 99 % or more, and the present one, which nobody has answered yet. */
export function surveyRows({ seed, until }: World): SliceRow<Survey>[] {
  const random = createRandom(seed, 'supervision.survey')
  const over = quartersBefore(until, quarters).map((quarter) => answeredSurvey(random, quarter, until))
  return [...over, { ...surveyOf(quarterOf(until)), sampled: 400, responses: 0, satisfied: 0, publishedOn: null }]
}

function answeredSurvey(random: Random, quarter: Quarter, until: string): SliceRow<Survey> {
  const responses = random.int(310, 390)
  const publishedOn = addDays(quarter.to, 14)
  return {
    ...surveyOf(quarter),
    sampled: 400,
    responses,
    satisfied: responses - random.int(0, 3),
    publishedOn: publishedOn <= until ? publishedOn : null,
  }
}

const surveyOf = ({ code, label, from, to }: Quarter) => ({
  number: `MY${code}`,
  name: `${label}政务服务满意率抽查`,
  periodFrom: from,
  periodTo: to,
  surveyor: '宁波甬信社情民意调查事务所',
})
