import { civilDate } from '#schema/clock.ts'
import { addWorkingDays } from '#schema/workingDays.ts'
import type { Investigation } from '../../../subgraphs/supervision/__generated__/prisma/client.ts'
import { earlier } from '../../world/dates.ts'
import type { World } from '../../world/types.ts'
import type { SliceRow } from '../sliceRow.ts'
import type { AlertRow } from './alerts.ts'

const outcomes = {
  TIME_LIMIT: [
    {
      problemFound: '部门内部流转超过规定时间，审核岗位没有替补人员。',
      remedy: '约谈承办科室负责人，落实岗位替补，限期办结。',
    },
    { problemFound: '等待其他部门意见时没有办理停钟手续。', remedy: '补办流转记录，明确征求意见的时限和责任人。' },
    { problemFound: '材料已齐全，承办人外出未移交。', remedy: '对承办人通报批评，执行外出移交制度。' },
  ],
  PROCEDURE: [{ problemFound: '纸质材料先行审批，事后补录系统。', remedy: '责令整改，三个月内对该窗口逐件抽查。' }],
} as const

/** A red card opens an investigation; it is closed within ten working days after the card was. */
export function redCardInvestigations(alerts: readonly AlertRow[], { until }: World): SliceRow<Investigation>[] {
  return alerts.filter(({ level }) => level === 'RED').map((alert, index) => investigationOf(alert, index, until))
}

function investigationOf(alert: AlertRow, index: number, until: string): SliceRow<Investigation> {
  const choices = alert.kind === 'PROCEDURE' ? outcomes.PROCEDURE : outcomes.TIME_LIMIT
  const closedOn = alert.closedAt === null ? null : addWorkingDays(civilDate(alert.closedAt), 10).dueOn
  const closed = closedOn !== null && earlier(closedOn, until) === closedOn
  const outcome = closed ? choices[index % choices.length] : undefined
  return {
    number: `DC${alert.number.slice(2)}`,
    complaintNumber: null,
    alertNumber: alert.number,
    organCode: 'SUPERVISION',
    openedOn: civilDate(alert.raisedAt),
    problemFound: outcome?.problemFound ?? null,
    remedy: outcome?.remedy ?? null,
    status: closed ? 'CLOSED' : 'OPEN',
    closedOn: closed ? closedOn : null,
  }
}
