import { startOfCivilDate } from '#schema/clock.ts'
import { addWorkingDays } from '#schema/workingDays.ts'
import { createRandom, type Random } from '../random.ts'
import { agencyCases } from './cases/agencyCases.ts'
import { ordinaryCases } from './cases/ordinaryCases.ts'
import { permitCases } from './cases/permitCases.ts'
import type { CasePlan, CasesInput } from './cases/plan.ts'
import type { WorldCase, WorldCaseStatus } from './types.ts'

/** The case stream of `World.cases`: its first 2,000 are the same for every count, and hold the fixture facts. */
export function* createCases(input: CasesInput, count: number): Generator<WorldCase> {
  const random = createRandom(input.seed, 'cases')
  const towns = new Map(input.villages.map((village) => [village.code, village.parentCode ?? input.district.code]))
  let index = 0
  for (const plan of plans(input, random)) {
    if (index >= count) return
    yield createCase(random, plan, index++, handledAt(plan, input.district.code, towns))
  }
}

/** First the case behind each permit, then those of the agent centre, then all the others. */
function* plans(input: CasesInput, random: Random): Generator<CasePlan> {
  yield* permitCases(input, random)
  yield* agencyCases(input, random)
  yield* ordinaryCases(input, random)
}

function createCase(random: Random, plan: CasePlan, index: number, handledAtCode: string): WorldCase {
  const { declaredOn, acceptedOn, elapsed, level: _level, ...facts } = plan
  const accepted = acceptedStatuses.has(plan.status)
  const decided = decidedStatuses.has(plan.status)
  const due = addWorkingDays(acceptedOn, plan.item.promisedWorkingDays)
  const declaredAt = officeHour(random, declaredOn)
  const acceptedAt = officeHour(random, acceptedOn, declaredAt)
  return {
    ...facts,
    number: `330211${declaredOn.replaceAll('-', '')}${String(index + 1).padStart(7, '0')}`,
    handledAtCode,
    organCode: plan.item.organCode,
    channel: random.chance(0.6) ? 'ONLINE' : 'WINDOW',
    declaredAt,
    acceptedAt: accepted ? acceptedAt : null,
    dueOn: accepted ? due.dueOn : null,
    dueProvisional: accepted && due.provisional,
    decidedAt: decided ? officeHour(random, addWorkingDays(acceptedOn, elapsed).dueOn, acceptedAt) : null,
    elapsedWorkingDays: decided ? elapsed : null,
  }
}

const acceptedStatuses: ReadonlySet<WorldCaseStatus> = new Set([
  'ACCEPTED',
  'PAUSED',
  'APPROVED',
  'REFUSED',
  'DELIVERED',
  'REVOKED',
])
const decidedStatuses: ReadonlySet<WorldCaseStatus> = new Set(['APPROVED', 'REFUSED', 'DELIVERED', 'REVOKED'])

/** The village of the matter, its town or the district, as the level says. */
function handledAt({ level, regionCode }: CasePlan, district: string, towns: ReadonlyMap<string, string>): string {
  switch (level) {
    case 'VILLAGE':
      return regionCode
    case 'TOWN':
      return towns.get(regionCode) ?? district
    case 'DISTRICT':
      return district
  }
}

const secondsToNine = 9 * 3_600
const officeSeconds = 8 * 3_600 - 1

/** An instant between 09:00 and 17:00 in Shanghai, not before another. */
function officeHour(random: Random, date: string, notBefore?: Date): Date {
  const opening = startOfCivilDate(date).getTime() + secondsToNine * 1_000
  const passed = Math.max(0, Math.ceil(((notBefore?.getTime() ?? 0) - opening) / 1_000))
  return new Date(opening + random.int(passed, officeSeconds) * 1_000)
}
