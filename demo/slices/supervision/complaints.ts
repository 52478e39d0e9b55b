import { civilDate, startOfCivilDate } from '#schema/clock.ts'
import { searchTerms } from '#schema/lists/keyword.ts'
import { addWorkingDays } from '#schema/workingDays.ts'
import type { Complaint, Investigation } from '../../../subgraphs/supervision/__generated__/prisma/client.ts'
import { createRandom, type Random } from '../../random.ts'
import { GIVEN_NAME_CHARACTERS, SURNAMES } from '../../reference/names.ts'
import { COMPLAINTS, type ComplaintText } from '../../reference/texts.ts'
import { addDays } from '../../world/dates.ts'
import type { World, WorldCase } from '../../world/types.ts'
import type { SliceRow } from '../sliceRow.ts'
import { limits } from './supervisionRules.ts'

/** A complaint with the investigation that it opened, null where none was. */
export interface ComplaintFile {
  readonly complaint: SliceRow<Complaint>
  readonly investigation: SliceRow<Investigation> | null
}

type Progress = 'RECEIVED' | 'INVESTIGATING' | 'CLOSED' | 'REJECTED'

/** Complaints about the place and not about a case. */
const withoutCase = new Set(['窗口无人值守', '服务态度生硬'])
/** Complaints that are about a case of this kind; the others are about any decided one. */
const kindOfCase: Readonly<Record<string, (world: WorldCase) => boolean>> = {
  超过承诺时限没有答复: ({ decidedAt, dueOn }) => decidedAt !== null && dueOn !== null && civilDate(decidedAt) > dueOn,
  不予受理没有说明理由: ({ status }) => status === 'NOT_ACCEPTED',
}
const isDecided = ({ decidedAt }: WorldCase): boolean => decidedAt !== null
const count = 16

/** Complaints of the two years, the latest ones still open. */
export function complaintFiles(cases: readonly WorldCase[], { seed, until }: World): ComplaintFile[] {
  const random = createRandom(seed, 'supervision.complaint')
  return Array.from({ length: count }, (_, index) => {
    const text = COMPLAINTS[index % COMPLAINTS.length] as ComplaintText
    const daysAgo = index === 0 ? 2 : index === 1 ? 9 : index * 43
    const day = addWorkingDays(addDays(until, -daysAgo - 3), 1).dueOn
    return fileOf(random, {
      text,
      day,
      about: aboutCase(random, cases, text, day),
      serial: index + 1,
      progress: progressOf(index),
    })
  })
}

/** A case of the right kind that was over before the complaint, null where there is none. */
function aboutCase(
  random: Random,
  cases: readonly WorldCase[],
  { title }: ComplaintText,
  day: string,
): WorldCase | null {
  if (withoutCase.has(title)) return null
  const before = startOfCivilDate(day)
  const matches = cases
    .filter(kindOfCase[title] ?? isDecided)
    .filter((world) => (world.decidedAt ?? world.declaredAt) < before)
  return matches.length === 0 ? null : random.pick(matches)
}

const progressOf = (index: number): Progress =>
  index === 0 ? 'RECEIVED' : index === 1 ? 'INVESTIGATING' : index === 7 ? 'REJECTED' : 'CLOSED'

interface Draft {
  readonly text: ComplaintText
  readonly day: string
  readonly about: WorldCase | null
  readonly serial: number
  readonly progress: Progress
}

function fileOf(random: Random, draft: Draft): ComplaintFile {
  const { text, day, about, serial, progress } = draft
  const number = `TS${day.replaceAll('-', '')}${String(serial).padStart(4, '0')}`
  const receivedAt = officeTime(random, day)
  const ended = progress === 'CLOSED' || progress === 'REJECTED'
  const closedOn = addWorkingDays(day, progress === 'REJECTED' ? 2 : random.int(4, limits.complaintAnswer - 1)).dueOn
  const anonymous = random.chance(0.2)
  const complaint = {
    number,
    title: text.title,
    content: text.description,
    channel: random.pick(['PHONE', 'ONLINE', 'LETTER', 'VISIT']),
    complainantName: anonymous ? null : inventName(random),
    complainantPhone: anonymous ? null : unassignedPhone(random),
    caseNumber: about?.number ?? null,
    organCode: about?.organCode ?? 'APPROVAL_OFFICE',
    receivedAt,
    answerDueOn: addWorkingDays(civilDate(receivedAt), limits.complaintAnswer).dueOn,
    status: progress,
    closedAt: ended ? officeTime(random, closedOn) : null,
    searchTerms: searchTerms(number, text.title, text.description),
  }
  const investigated = progress === 'CLOSED' || progress === 'INVESTIGATING'
  return { complaint, investigation: investigated ? investigationOf(draft, number, ended ? closedOn : null) : null }
}

const investigationOf = ({ text, day, serial }: Draft, complaintNumber: string, closedOn: string | null) => ({
  number: `DC${day.replaceAll('-', '')}${String(serial).padStart(4, '0')}`,
  complaintNumber,
  alertNumber: null,
  organCode: 'EFFICIENCY_OFFICE',
  openedOn: addWorkingDays(day, 1).dueOn,
  problemFound: closedOn === null ? null : text.finding,
  remedy: closedOn === null ? null : text.remedy,
  status: closedOn === null ? 'OPEN' : 'CLOSED',
  closedOn,
})

/** An instant between 09:00 and 17:00 in Shanghai. */
const officeTime = (random: Random, day: string): Date =>
  new Date(startOfCivilDate(day).getTime() + (9 * 3_600 + random.int(0, 8 * 3_600)) * 1_000)

const inventName = (random: Random): string =>
  random.pick(SURNAMES) + random.pick(GIVEN_NAME_CHARACTERS) + random.pick(GIVEN_NAME_CHARACTERS)

/** A number that nobody has: the prefix 154 was never given to a carrier. */
const unassignedPhone = (random: Random): string => `154${String(random.int(0, 99_999_999)).padStart(8, '0')}`
