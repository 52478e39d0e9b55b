import { endOfCivilDate } from '#schema/clock.ts'
import type { Alert } from '../../../subgraphs/supervision/__generated__/prisma/client.ts'
import { cardsOf } from '../../../subgraphs/supervision/rules/cards.ts'
import type { ProcedureRule } from '../../../subgraphs/supervision/rules/procedure.ts'
import { addDays } from '../../world/dates.ts'
import type { World, WorldCase } from '../../world/types.ts'
import type { SliceRow } from '../sliceRow.ts'
import { limits } from './supervisionRules.ts'

export type AlertRow = SliceRow<Alert> & { readonly raisedAt: Date; readonly closedAt: Date | null }

const cardLimits = { reminderWorkingDays: limits.reminder, redAfterWorkingDays: limits.redAfter }
const cardSerial = { REMINDER: 1, YELLOW: 2, RED: 3 } as const
const hourMs = 3_600_000

/** Every card that the rule gives to a case by the end of the world's last day. Paused cases stand still and get none. */
export function cardAlerts(cases: readonly WorldCase[], { until }: World): AlertRow[] {
  return cases.flatMap((world) => {
    const { acceptedAt, dueOn, decidedAt, status } = world
    if (acceptedAt === null || dueOn === null || status === 'PAUSED') return []
    return cardsOf({ acceptedAt, dueOn, decidedAt }, cardLimits, endOfCivilDate(until)).map((card) => ({
      ...alertOf(world, cardSerial[card.level], card),
      level: card.level,
      kind: 'TIME_LIMIT',
      ruleCode: `TIME_LIMIT_${card.level}`,
    }))
  })
}

/** Alerts on procedure: found on the day after the decision, and put right within the week. */
export function procedureAlerts(cases: readonly WorldCase[], { until }: World): AlertRow[] {
  const settled = cases.filter(({ decidedAt }) => decidedAt !== null && decidedAt < endOfCivilDate(addDays(until, -10)))
  const refused = settled.filter(({ status }) => status === 'REFUSED').slice(0, 4)
  const delivered = settled.filter(({ status, channel }) => status === 'DELIVERED' && channel === 'WINDOW').slice(-2)
  return [
    ...refused.map((world) => procedureAlert(world, 'REFUSAL_WITHOUT_REASONS', 'YELLOW', 4)),
    ...delivered.map((world) => procedureAlert(world, 'OFF_SYSTEM_APPROVAL', 'RED', 5)),
  ]
}

function procedureAlert(world: WorldCase, rule: ProcedureRule, level: Alert['level'], serial: number): AlertRow {
  const decidedAt = world.decidedAt?.getTime() ?? 0
  const period = { raisedAt: new Date(decidedAt + 24 * hourMs), closedAt: new Date(decidedAt + 120 * hourMs) }
  return { ...alertOf(world, serial, period), level, kind: 'PROCEDURE', ruleCode: rule }
}

const alertOf = (
  { number, organCode }: WorldCase,
  serial: number,
  { raisedAt, closedAt }: { readonly raisedAt: Date; readonly closedAt: Date | null },
) => ({
  number: `YJ${number}-${serial}`,
  caseNumber: number,
  organCode,
  raisedAt,
  status: closedAt === null ? 'OPEN' : 'CLOSED',
  closedAt,
})
