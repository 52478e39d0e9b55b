import type { Random } from '../../random.ts'
import { PERSONAL_ITEMS } from '../../reference/projectItems.ts'
import { later } from '../dates.ts'
import type { WorldCase, WorldProject, WorldServiceItem } from '../types.ts'
import { type CasePlan, type CasesInput, promptly, workingDays } from './plan.ts'
import { createStageItems } from './stageItems.ts'

/** What the agent centre took in in its first two months (the office's yearly report). */
const counts = { projects: 38, greenChannel: 21, otherItems: 893 } as const

type Subject = Pick<CasePlan, 'item' | 'projectCode' | 'applicantUscc' | 'regionCode' | 'declaredOn'>

/**
 * The cases of the agent centre's first two months, all accepted in them and delivered: 38 of as many projects, 21 on the
 * fast track (绿色通道) and 893 others (代办事项).
 */
export function* agencyCases(input: CasesInput, random: Random): Generator<CasePlan> {
  const { from, to } = input.agentCentrePeriod
  const itemsOn = createStageItems(input)
  const started = input.projects.filter(({ startedOn }) => startedOn <= to)
  const open = started.toSorted((a, b) => (a.startedOn < b.startedOn ? 1 : -1)).slice(0, counts.projects)
  const handled = (agency: NonNullable<WorldCase['agency']>, subject: Subject) => handledBy(random, agency, subject)
  const ofProject = (project: WorldProject, fits: (item: WorldServiceItem) => boolean) => {
    const declaredOn = random.pick(workingDays(later(from, project.startedOn), to))
    return { ...subjectOf(project), item: random.pick(itemsOn(project, declaredOn).filter(fits)), declaredOn }
  }
  for (const project of open)
    yield handled(
      'PROJECT',
      ofProject(project, () => true),
    )
  for (const project of open.slice(0, counts.greenChannel)) {
    yield handled(
      'GREEN_CHANNEL',
      ofProject(project, ({ greenChannel }) => greenChannel),
    )
  }
  const days = workingDays(from, to)
  const others = input.serviceItems.filter(({ organ }) => !['land', 'planning', 'construction'].includes(organ))
  for (let i = 0; i < counts.otherItems; i++) {
    const item = random.pick(others)
    const declaredOn = random.pick(days)
    yield handled('OTHER_ITEM', { ...applicant(input, random, item, declaredOn), item, declaredOn })
  }
}

/** The agent hands in what is complete, so that it is accepted on the same day. */
const handledBy = (random: Random, agency: NonNullable<WorldCase['agency']>, subject: Subject): CasePlan => ({
  ...subject,
  agency,
  level: random.pick(subject.item.levels),
  status: 'DELIVERED',
  acceptedOn: subject.declaredOn,
  elapsed: promptly(random, subject.item),
  result: null,
})

/** What a case takes over from its project. */
export const subjectOf = ({ code, developerUscc, villageCodes, regionCode }: WorldProject) => ({
  projectCode: code,
  applicantUscc: developerUscc,
  regionCode: villageCodes[0] ?? regionCode,
})

/** Who asks for an item apart from any project, and where: a person of some village, or an enterprise where it is registered. */
export function applicant(
  { villages, enterprises }: CasesInput,
  random: Random,
  { basicCode }: WorldServiceItem,
  declaredOn: string,
) {
  if (PERSONAL_ITEMS.has(basicCode)) {
    return { projectCode: null, applicantUscc: null, regionCode: random.pick(villages).code }
  }
  let enterprise = random.pick(enterprises)
  while (enterprise.registeredOn > declaredOn) enterprise = random.pick(enterprises)
  return { projectCode: null, applicantUscc: enterprise.uscc, regionCode: enterprise.regionCode }
}
