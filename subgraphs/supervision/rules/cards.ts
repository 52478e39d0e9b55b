import { civilDate, dateOfDayNumber, dayNumber, endOfCivilDate, startOfCivilDate } from '#schema/clock.ts'
import { addWorkingDays, workingDaysBetween } from '#schema/workingDays.ts'

/** From the mildest to the gravest: 提醒、黄牌、红牌. */
export const cardLevels = ['REMINDER', 'YELLOW', 'RED'] as const
export type CardLevel = (typeof cardLevels)[number]

/** The limits of the cards in working days; they are rows of `supervision_rule`, each with its basis. */
export interface CardLimits {
  /** A reminder from when this many working days are left. */
  readonly reminderWorkingDays: number
  /** The supervision deadline is this many working days after the due day. */
  readonly redAfterWorkingDays: number
}

/** What the cards of a case depend on. `dueOn` is a civil date; a decided case has `decidedAt`. */
export interface TimedCase {
  readonly acceptedAt: Date
  readonly dueOn: string
  readonly decidedAt: Date | null
}

/** A card that was raised; `closedAt` is when the case was decided or a graver card came, null while it stands. */
export interface Card {
  readonly level: CardLevel
  readonly raisedAt: Date
  readonly closedAt: Date | null
}

/**
 * The card that an open case due on `dueOn` has on a civil date, null for none. The due day ends at 24:00 in Shanghai
 * and is not overdue (行政许可法第四十二条); red begins the day after the supervision deadline.
 */
export function cardOn(date: string, dueOn: string, limits: CardLimits): CardLevel | null {
  if (date > redLastDay(dueOn, limits)) return 'RED'
  if (date > dueOn) return 'YELLOW'
  return workingDaysBetween(date, dueOn) <= limits.reminderWorkingDays ? 'REMINDER' : null
}

/** All cards that a case was given before `asOf`, each level at most once, the mildest first. */
export function cardsOf(timed: TimedCase, limits: CardLimits, asOf: Date): Card[] {
  const end = timed.decidedAt ?? asOf
  const raised = cardLevels
    .map((level) => ({ level, raisedAt: raisedAt(level, timed, limits) }))
    .filter((card) => card.raisedAt < end && card.raisedAt < asOf)
    // A case that was accepted late gets the gravest of the cards that fell due before, and not all of them at once.
    .filter((card, index, cards) => cards[index + 1]?.raisedAt.getTime() !== card.raisedAt.getTime())
  const decidedAt = timed.decidedAt !== null && timed.decidedAt < asOf ? timed.decidedAt : null
  return raised.map((card, index) => ({ ...card, closedAt: raised[index + 1]?.raisedAt ?? decidedAt }))
}

/** The supervision deadline: the last day before a red card. */
const redLastDay = (dueOn: string, { redAfterWorkingDays }: CardLimits): string =>
  addWorkingDays(dueOn, redAfterWorkingDays).dueOn

function raisedAt(level: CardLevel, { acceptedAt, dueOn }: TimedCase, limits: CardLimits): Date {
  const start = {
    REMINDER: () => startOfCivilDate(reminderDay(dueOn, limits)),
    YELLOW: () => endOfCivilDate(dueOn),
    RED: () => endOfCivilDate(redLastDay(dueOn, limits)),
  }[level]()
  return start > acceptedAt ? start : acceptedAt
}

/** The first civil date with no more than the reminder's working days left. */
function reminderDay(dueOn: string, { reminderWorkingDays }: CardLimits): string {
  let day = dayNumber(dueOn)
  while (workingDaysBetween(dateOfDayNumber(day - 1), dueOn) <= reminderWorkingDays) day--
  return dateOfDayNumber(day)
}

/** The card that an open case has at an instant. */
export const cardAt = (instant: Date, dueOn: string, limits: CardLimits): CardLevel | null =>
  cardOn(civilDate(instant), dueOn, limits)
