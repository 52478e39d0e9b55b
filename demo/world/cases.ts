import { startOfCivilDate } from '#schema/clock.ts'
import { addWorkingDays, isWorkingDay } from '#schema/workingDays.ts'
import { createRandom, type Random } from '../random.ts'
import { addDays } from './dates.ts'
import type { World, WorldCase, WorldCaseStatus, WorldProject, WorldServiceItem } from './types.ts'

type CasesInput = Pick<
  World,
  'seed' | 'until' | 'district' | 'villages' | 'serviceItems' | 'projects' | 'enterprises' | 'agentCentrePeriod'
>

/** What the agent centre did in its first two months (the office's yearly report). */
const agencyCounts = { PROJECT: 38, GREEN_CHANNEL: 21, OTHER_ITEM: 893 } as const
/** Cases of the agent centre come first, then one case for each permit of each project, then all the others. */
const baseCases = 2_000

type Plan = Pick<WorldCase, 'item' | 'projectCode' | 'applicantUscc' | 'regionCode' | 'agency' | 'result'> & {
  readonly declaredOn: string
  readonly status?: WorldCaseStatus
}

/** The case stream of `World.cases`: its first 2,000 are the same for every count, and hold the fixture facts. */
export function* createCases(input: CasesInput, count: number): Generator<WorldCase> {
  const random = createRandom(input.seed, 'cases')
  const towns = new Map(input.villages.map((village) => [village.code, village.parentCode ?? input.district.code]))
  let index = 0
  for (const plan of plans(input, random, Math.max(count, baseCases))) {
    if (index >= count) return
    yield createCase(input, random, towns, plan, index++)
  }
}

function* plans(input: CasesInput, random: Random, count: number): Generator<Plan> {
  let made = 0
  for (const plan of permitPlans(input)) {
    yield plan
    made++
  }
  for (const [agency, number] of Object.entries(agencyCounts) as [keyof typeof agencyCounts, number][]) {
    for (let i = 0; i < number; i++, made++) yield agencyPlan(input, random, agency, i)
  }
  for (; made < count; made++) yield ordinaryPlan(input, random)
}

/** The finished cases behind the permits of every project. */
function* permitPlans({ projects, serviceItems }: CasesInput): Generator<Plan> {
  for (const project of projects) {
    for (const { permit, typeName, itemName } of permitItems) {
      const certificate = project[permit]
      const item = serviceItems.find(({ name }) => name.startsWith(itemName))
      if (!certificate || !item) continue
      yield {
        item,
        projectCode: project.code,
        applicantUscc: project.developerUscc,
        regionCode: project.villageCodes[0] ?? project.regionCode,
        declaredOn: addDays(certificate.issuedOn, -Math.max(item.promisedWorkingDays, 3) * 2),
        agency: null,
        status: 'DELIVERED',
        result: { typeName, number: certificate.number },
      }
    }
  }
}

const permitItems = [
  { permit: 'siteOpinion', typeName: 'SiteOpinion', itemName: '建设项目选址意见书' },
  { permit: 'landUsePlanningPermit', typeName: 'LandUsePlanningPermit', itemName: '建设用地规划许可证' },
  { permit: 'constructionPlanningPermit', typeName: 'ConstructionPlanningPermit', itemName: '建设工程规划许可证' },
  { permit: 'constructionPermit', typeName: 'ConstructionPermit', itemName: '建筑工程施工许可' },
] as const satisfies readonly { permit: keyof WorldProject; typeName: string; itemName: string }[]

function agencyPlan(input: CasesInput, random: Random, agency: keyof typeof agencyCounts, index: number): Plan {
  const { from } = input.agentCentrePeriod
  const declaredOn = workingDayFrom(addDays(from, random.int(0, 45)))
  const ofProject = agency !== 'OTHER_ITEM'
  const project = ofProject ? input.projects[index % input.projects.length] : undefined
  const items = input.serviceItems.filter((item) => (ofProject ? isProjectItem(item) : !isProjectItem(item)))
  const green = items.filter(({ greenChannel }) => greenChannel)
  return {
    item: random.pick(agency === 'GREEN_CHANNEL' ? green : items),
    projectCode: project?.code ?? null,
    applicantUscc: project?.developerUscc ?? random.pick(input.enterprises).uscc,
    regionCode: project?.villageCodes[0] ?? random.pick(input.villages).code,
    declaredOn,
    status: 'DELIVERED',
    agency,
    result: null,
  }
}

const isProjectItem = ({ organCode }: WorldServiceItem): boolean =>
  ['LAND', 'PLANNING', 'CONSTRUCTION'].includes(organCode)

function ordinaryPlan(input: CasesInput, random: Random): Plan {
  const item = random.pick(input.serviceItems)
  const project = isProjectItem(item) && random.chance(0.2) ? random.pick(input.projects) : undefined
  const ofEnterprise = project !== undefined || item.organCode === 'COMMERCE' || random.chance(0.5)
  return {
    item,
    projectCode: project?.code ?? null,
    applicantUscc: project?.developerUscc ?? (ofEnterprise ? random.pick(input.enterprises).uscc : null),
    regionCode: project?.villageCodes[0] ?? random.pick(input.villages).code,
    declaredOn: workingDayFrom(addDays(input.until, -random.int(0, random.chance(0.15) ? 20 : 729))),
    agency: null,
    result: null,
  }
}

/** The date itself or the last working day before it. */
function workingDayFrom(date: string): string {
  let day = date
  while (!isWorkingDay(day)) day = addDays(day, -1)
  return day
}

function createCase(
  input: CasesInput,
  random: Random,
  towns: ReadonlyMap<string, string>,
  plan: Plan,
  index: number,
): WorldCase {
  const { declaredOn, status: fixed, ...facts } = plan
  const acceptedOn = addWorkingDays(declaredOn, fixed ? 0 : random.int(0, 2)).dueOn
  const { dueOn, provisional } = addWorkingDays(acceptedOn, plan.item.promisedWorkingDays)
  const elapsed = elapsedDays(random, plan.item, fixed !== undefined)
  const decidedOn = addWorkingDays(acceptedOn, elapsed).dueOn
  const status = fixed ?? drawStatus(random, { acceptedOn, decidedOn, until: input.until })
  const accepted = acceptedStatuses.has(status)
  const decided = decidedStatuses.has(status)
  return {
    ...facts,
    number: `330211${declaredOn.replaceAll('-', '')}${String(index + 1).padStart(7, '0')}`,
    handledAtCode: handledAt(input, random, towns, plan),
    organCode: plan.item.organCode,
    status,
    channel: random.chance(0.6) ? 'ONLINE' : 'WINDOW',
    declaredAt: officeHour(random, declaredOn),
    acceptedAt: accepted ? officeHour(random, acceptedOn) : null,
    dueOn: accepted ? dueOn : null,
    dueProvisional: accepted && provisional,
    decidedAt: decided ? officeHour(random, decidedOn) : null,
    elapsedWorkingDays: decided ? elapsed : null,
  }
}

/** Seldom later than promised, and on average less than half of what the statute allows. */
function elapsedDays(random: Random, { promisedWorkingDays }: WorldServiceItem, neverLate: boolean): number {
  if (!neverLate && random.chance(0.04)) return promisedWorkingDays + random.int(1, random.chance(0.4) ? 90 : 6)
  return random.int(0, promisedWorkingDays)
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

/** A case goes as far as its dates let it by `until`. */
function drawStatus(
  random: Random,
  { acceptedOn, decidedOn, until }: { acceptedOn: string; decidedOn: string; until: string },
): WorldCaseStatus {
  const draw = random.next()
  if (acceptedOn > until) return draw < 0.5 ? 'DECLARED' : 'CORRECTION_REQUESTED'
  if (draw < 0.02) return 'NOT_ACCEPTED'
  if (draw < 0.04) return 'WITHDRAWN'
  if (decidedOn > until) return draw < 0.25 ? 'PAUSED' : 'ACCEPTED'
  if (draw < 0.09) return 'REFUSED'
  if (draw < 0.1) return 'REVOKED'
  return draw < 0.3 ? 'APPROVED' : 'DELIVERED'
}

/** One of the levels at which the item is handled: the village, its town or the district. */
function handledAt(input: CasesInput, random: Random, towns: ReadonlyMap<string, string>, plan: Plan): string {
  const { district } = input
  switch (random.pick(plan.item.levels)) {
    case 'VILLAGE':
      return plan.regionCode
    case 'TOWN':
      return towns.get(plan.regionCode) ?? district.code
    default:
      return district.code
  }
}

/** An instant between 09:00 and 17:00 in Shanghai. */
const officeHour = (random: Random, date: string): Date =>
  new Date(startOfCivilDate(date).getTime() + 9 * 3_600_000 + random.int(0, 8 * 3_600 - 1) * 1_000)
