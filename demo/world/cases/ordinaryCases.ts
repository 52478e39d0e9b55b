import { addWorkingDays } from '#schema/workingDays.ts'
import type { Random } from '../../random.ts'
import { PERMIT_ITEMS } from '../../reference/projectItems.ts'
import { addDays, lastWorkingDay, workingDaysBefore } from '../dates.ts'
import type { WorldCaseStatus, WorldServiceItem } from '../types.ts'
import { applicant, subjectOf } from './agencyCases.ts'
import { type CasePlan, type CasesInput, promptly, workingDays } from './plan.ts'
import { createStageItems } from './stageItems.ts'

/** Cases reach two years back. */
const days = 729
/** No recent case began longer ago than so many working days. */
const recentDays = 40
/** One case in so many is of the last days, so that every open status is seen. */
const recentEvery = 8

/** What becomes of the recent cases, in turn. An overdue one has a yellow card, a long overdue one a red one. */
const recentKinds = [
  'DECLARED',
  'ACCEPTED',
  'APPROVED',
  'PAUSED',
  'ACCEPTED',
  'CORRECTION_REQUESTED',
  'ACCEPTED',
  'OVERDUE',
  'APPROVED',
  'ACCEPTED',
  'LONG_OVERDUE',
] as const

type Course = Pick<CasePlan, 'status' | 'declaredOn' | 'acceptedOn' | 'elapsed'>

/** The cases of the two years up to `until`, without end: most are over, every eighth is of the last days. */
export function* ordinaryCases(input: CasesInput, random: Random): Generator<CasePlan> {
  const { until } = input
  const history = workingDays(addDays(until, -days), until)
  const today = lastWorkingDay(until)
  const since = workingDaysBefore(today, recentDays)
  const pick = createPicker(input, random)
  for (let i = 0; ; i++) {
    const kind = recentKinds[(i / recentEvery) % recentKinds.length]
    if (kind === undefined) {
      const declaredOn = random.pick(history)
      const subject = pick(declaredOn, anyItem)
      yield planned(subject, past(random, subject, declaredOn, until))
    } else {
      const subject = pick(since, kind.endsWith('OVERDUE') ? slowInDistrict : slow)
      yield planned(subject, recent(random, subject.item, kind, today))
    }
  }
}

type Subject = Pick<CasePlan, 'item' | 'projectCode' | 'applicantUscc' | 'regionCode' | 'level'>

const planned = (subject: Subject, course: Course): CasePlan => ({ ...subject, ...course, agency: null, result: null })

const anyItem = (): boolean => true
const slow = ({ promisedWorkingDays }: WorldServiceItem): boolean => promisedWorkingDays > 1
/** Only the district's own offices keep people waiting. */
const slowInDistrict = (item: WorldServiceItem): boolean => slow(item) && item.levels.join() === 'DISTRICT'

const permitItems: ReadonlySet<string> = new Set(Object.values(PERMIT_ITEMS))

/** Picks what a case of a day is about: one in ten concerns a project, as far as it has come by then. */
function createPicker(input: CasesInput, random: Random) {
  const { projects, serviceItems } = input
  const itemsOn = createStageItems(input)
  const apart = serviceItems.filter(({ basicCode }) => !permitItems.has(basicCode))
  const fitting = new Map([anyItem, slow, slowInDistrict].map((fits) => [fits, apart.filter(fits)]))
  return (declaredOn: string, fits: (item: WorldServiceItem) => boolean): Subject => {
    const project = random.chance(0.1) ? random.pick(projects) : undefined
    const items = project && project.startedOn <= declaredOn ? itemsOn(project, declaredOn).filter(fits) : []
    const item = random.pick(items.length > 0 ? items : (fitting.get(fits) ?? apart))
    const subject = project && items.length > 0 ? subjectOf(project) : applicant(input, random, item, declaredOn)
    return { ...subject, item, level: random.pick(item.levels) }
  }
}

/** A case that was declared some time in the two years, as far as it has come since. */
function past(random: Random, { item, level }: Subject, declaredOn: string, until: string): Course {
  const acceptedOn = addWorkingDays(declaredOn, random.int(0, 2)).dueOn
  const elapsed = level === 'DISTRICT' && slow(item) ? sometimesLate(random, item) : promptly(random, item)
  const decidedOn = addWorkingDays(acceptedOn, elapsed).dueOn
  return { status: statusBy(random, until, acceptedOn, decidedOn), declaredOn, acceptedOn, elapsed }
}

/** One in twenty-five breaks its promise, by no more than ten working days; the statute is always kept. */
function sometimesLate(random: Random, item: WorldServiceItem): number {
  if (!random.chance(0.04)) return promptly(random, item)
  const { promisedWorkingDays: promised, statutoryWorkingDays: statutory } = item
  return promised + random.int(1, Math.min(10, statutory - promised))
}

function statusBy(random: Random, until: string, acceptedOn: string, decidedOn: string): WorldCaseStatus {
  const draw = random.next()
  if (acceptedOn > until) return 'DECLARED'
  if (draw < 0.03) return 'NOT_ACCEPTED'
  if (draw < 0.05) return 'WITHDRAWN'
  if (decidedOn > until) return 'ACCEPTED'
  if (draw < 0.1) return 'REFUSED'
  return draw < 0.12 ? 'REVOKED' : 'DELIVERED'
}

/** A case of the last days that stands where `kind` says on the working day `day`. */
function recent(random: Random, item: WorldServiceItem, kind: (typeof recentKinds)[number], day: string): Course {
  const { promisedWorkingDays: promised } = item
  const since = (workingDaysAgo: number, status: WorldCaseStatus, elapsed: number): Course => {
    const acceptedOn = workingDaysBefore(day, workingDaysAgo)
    return { status, declaredOn: workingDaysBefore(acceptedOn, random.int(0, 2)), acceptedOn, elapsed }
  }
  switch (kind) {
    case 'DECLARED':
    case 'CORRECTION_REQUESTED':
      return { ...since(0, kind, 0), declaredOn: workingDaysBefore(day, random.int(0, 1)) }
    case 'OVERDUE':
      return since(promised + random.int(1, 3), 'ACCEPTED', 0)
    case 'LONG_OVERDUE':
      return since(promised + random.int(4, 12), 'ACCEPTED', 0)
    case 'APPROVED': {
      const elapsed = promptly(random, item)
      return since(elapsed + random.int(0, 4), kind, elapsed)
    }
    default:
      return since(random.int(0, promised), kind, 0)
  }
}
