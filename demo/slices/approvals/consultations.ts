import { addWorkingDays } from '#schema/workingDays.ts'
import type {
  Consultation,
  ConsultationMember,
  JointApproval,
  StandingMembers,
} from '../../../subgraphs/approvals/__generated__/prisma/client.ts'
import { createRandom } from '../../random.ts'
import { CONSULTATION_TOPICS } from '../../reference/texts.ts'
import { addDays } from '../../world/dates.ts'
import type { World } from '../../world/types.ts'
import { createDocumentNumbers } from '../documentNumbers.ts'
import type { SliceRow } from '../sliceRow.ts'
import { projectByName } from './projectByName.ts'

/**
 * The standing members of the demonstration's consultations. Who they are in a real district is for its office to say;
 * here they are rows of data like the others.
 */
const standingMembers = [
  'DEVELOPMENT_REFORM',
  'LAND',
  'PLANNING',
  'CONSTRUCTION',
  'ENVIRONMENT',
  'FIRE_RESCUE',
  'WATER_RESOURCES',
] as const

/** What each topic of `CONSULTATION_TOPICS` is about, and who is asked beside the standing members. */
const topics: readonly { readonly words: readonly string[]; readonly others: readonly string[] }[] = [
  { words: ['集中供热'], others: ['TRANSPORT'] },
  { words: ['中心粮库'], others: ['AGRICULTURE', 'EMERGENCY'] },
  { words: ['职业教育中心'], others: ['HUMAN_RESOURCES'] },
  { words: ['公用工程岛'], others: ['EMERGENCY', 'METEOROLOGY'] },
  { words: ['同心湖畔'], others: ['TRANSPORT', 'CIVIL_DEFENCE'] },
  { words: ['南大街'], others: ['CULTURE', 'COMMERCE'] },
  { words: [], others: ['COMMERCE', 'TAXATION'] },
  { words: ['大宗商品'], others: ['TRANSPORT'] },
  { words: ['安置'], others: ['CIVIL_DEFENCE'] },
  { words: ['农房集聚'], others: ['AGRICULTURE', 'FORESTRY', 'CIVIL_AFFAIRS'] },
]
/** What is discussed each time. */
const agenda = ['建设单位汇报项目情况', '各成员单位发表意见', '形成会商结论'] as const
/** The last ones are still open: the standing members from this one on have not answered. */
const openConsultations = 2
const answersWhileOpen = 4

type Row = SliceRow<Consultation>

/** The configuration of the standing members, from the day of the first consultation on. */
export function standingMembersRows(world: World): SliceRow<StandingMembers>[] {
  const validFrom = openingDay(world, 0)
  return [{ id: validFrom, validFrom, organCodes: [...standingMembers] }]
}

/** One consultation for each topic, a month apart, the latest two still open. */
export function consultations(world: World, joint: readonly SliceRow<JointApproval>[]): Row[] {
  const nextNumber = createDocumentNumbers('镇会商')
  return CONSULTATION_TOPICS.map((topic, index): Row => {
    const openedOn = openingDay(world, index)
    const projectCode = projectByName(world, ...(topics[index]?.words ?? []))
    const open = isOpen(index)
    return {
      number: nextNumber(openedOn),
      topic,
      projectCode,
      jointApprovalNumber: joint.find((one) => one.projectCode === projectCode)?.number ?? null,
      openedOn,
      closedOn: open ? null : addWorkingDays(openedOn, 7).dueOn,
      problemNumber: null,
      agenda: [...agenda],
      minutes: open ? null : `会议听取了建设单位关于${topic}的汇报，各成员单位逐项发表意见。`,
      minutesOn: open ? null : addWorkingDays(openedOn, 7).dueOn,
      conclusion: open ? null : `就${topic}达成一致，各成员单位按会商意见并联办理。`,
    }
  })
}

/** The members of every consultation: the seven, and those that its topic concerns. */
export function consultationMembers(
  world: World,
  joint: readonly SliceRow<JointApproval>[],
): SliceRow<ConsultationMember>[] {
  const random = createRandom(world.seed, 'approvals.consultation')
  return consultations(world, joint).flatMap(({ number, openedOn }, index) =>
    [...standingMembers, ...(topics[index]?.others ?? [])].map((organCode, place) => {
      const answered = !isOpen(index) || place < answersWhileOpen
      const conditional = random.chance(0.25)
      return {
        id: `${number} ${organCode}`,
        consultationNumber: number,
        organCode,
        standing: place < standingMembers.length,
        opinion: answered ? (conditional ? 'CONDITIONALLY_AGREED' : 'AGREED') : null,
        comment: answered && conditional ? '原则同意，请在下一阶段落实本部门专项要求。' : null,
        givenOn: answered ? addWorkingDays(String(openedOn), random.int(1, 6)).dueOn : null,
      }
    }),
  )
}

const isOpen = (index: number): boolean => index >= CONSULTATION_TOPICS.length - openConsultations

const openingDay = ({ until }: World, index: number): string =>
  addDays(until, -20 - 30 * (CONSULTATION_TOPICS.length - 1 - index))
