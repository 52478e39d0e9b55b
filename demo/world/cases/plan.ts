import { isWorkingDay } from '#schema/workingDays.ts'
import type { Random } from '../../random.ts'
import type { HandlingLevel } from '../../reference/types.ts'
import { addDays } from '../dates.ts'
import type { World, WorldCase, WorldCaseStatus, WorldServiceItem } from '../types.ts'

/** The parts of the world that cases are made of. */
export type CasesInput = Pick<
  World,
  'seed' | 'until' | 'district' | 'villages' | 'serviceItems' | 'projects' | 'enterprises' | 'agentCentrePeriod'
>

/** What happens to a case. Its days are working days; those that its status has not come to are left out of the case. */
export interface CasePlan extends Pick<
  WorldCase,
  'item' | 'projectCode' | 'applicantUscc' | 'regionCode' | 'agency' | 'result'
> {
  /** Where it is handled, one of the item's levels. */
  readonly level: HandlingLevel
  readonly status: WorldCaseStatus
  readonly declaredOn: string
  readonly acceptedOn: string
  /** Working days from acceptance to decision. */
  readonly elapsed: number
}

/** The working days from one civil date to another, both included. */
export function workingDays(from: string, to: string): readonly string[] {
  const days: string[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) if (isWorkingDay(day)) days.push(day)
  return days
}

/** Finds service items by basic code. @throws TypeError for one that the catalogue does not have. */
export function itemsByCode({ serviceItems }: Pick<World, 'serviceItems'>): (basicCode: string) => WorldServiceItem {
  const items = new Map(serviceItems.map((item) => [item.basicCode, item]))
  return (basicCode) => {
    const item = items.get(basicCode)
    if (item === undefined) throw new TypeError(`The catalogue has no service item ${basicCode}.`)
    return item
  }
}

/**
 * How long a case takes that keeps its promise: none on the spot but an instant one (即办件). No promise is longer than half of
 * what the statute allows.
 */
export const promptly = (random: Random, { promisedWorkingDays, instant }: WorldServiceItem): number =>
  random.int(instant ? 0 : 1, promisedWorkingDays)
