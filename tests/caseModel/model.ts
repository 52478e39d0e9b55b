import type { ModelAssignment } from './agents.ts'
import type { Item } from './openLedger.ts'
import { type Action, type Status, table } from './table.ts'
import { workedDays, workingDayAfter } from './days.ts'

/** A special procedure: who stopped the clock, from which day to which; null while it goes on. */
interface Pause {
  readonly by: ModelCase
  readonly from: string
  to: string | null
}

/** A clock of the model: that of a case alone, or the one that the cases of a joint approval share. */
export interface ModelClock {
  limit: number
  readonly joint: boolean
  /** The cases that it started, or went on, for with legal effect. */
  readonly formal: Set<ModelCase>
  startedOn: string | null
  pauses: Pause[]
  extensions: { readonly by: ModelCase; readonly workingDays: number }[]
}

/** What was handed in once for all cases of a declaration: documents by name, with the hashes of their contents. */
export type ModelIntake = Map<string, string>

/** What an organ said, and the documents as they were. */
interface Opinion {
  readonly organ: string
  readonly says: string
  readonly basedOn: ReadonlyMap<string, string>
}

/** A case of the model. */
export interface ModelCase {
  readonly number: string
  readonly item: Item
  readonly intake: ModelIntake
  readonly clock: ModelClock
  /** Its conditions, where it is a mock approval, and which of them are met. */
  readonly conditions: Map<string, boolean>
  readonly validUntil: string
  /** The role of who declared it; each role is one account. */
  readonly declaredBy: string
  status: Status
  mode: 'FORMAL' | 'MOCK'
  organ: string
  version: number
  dueOn: string | null
  /** The day on which its due day was written down last: what is paused since moves it when the clock runs again. */
  movedOn: string
  corrections: number
  /** Whether it is on the fast track. */
  onFastTrack: boolean
  /** Whether it was ever decided against, and whether another one repeats it. */
  refused: boolean
  repeated: boolean
  stoppedOn: string | null
  opinions: Opinion[]
  elapsed: number | null
  /** The steps as they were read last. */
  steps: readonly object[]
}

/** The model: its cases in the order of their declaration, and its time. */
export interface Model {
  readonly project: string
  readonly cases: ModelCase[]
  /** What was handed in together, oldest first. */
  readonly intakes: { readonly number: string; readonly documents: ModelIntake; readonly cases: readonly ModelCase[] }[]
  /** Of the project to its agents, in their order. */
  readonly assignments: ModelAssignment[]
  today: string
  /** Counts the steps, so that what came later is later within a day. */
  tick: number
}

/** A step as it is tried: who, on what he has seen, and with what. */
export interface Attempt {
  readonly action: Action
  readonly role: string
  readonly organ: string | null
  readonly version: number
  readonly reason: string | null
  readonly at: string | null
  readonly workingDays: number
  readonly toOrgan: string
  readonly certificate: 'NUMBER' | 'WITHOUT' | 'NONE'
  readonly condition: string
  readonly materials: readonly { readonly name: string; readonly contentHash: string }[]
  readonly says: 'AGREED' | 'CONDITIONALLY_AGREED' | 'OPPOSED'
  /** Whether the documents that are to be reviewed are named: all, one that is not there, or none of them. */
  readonly reviewed: 'ALL' | 'UNKNOWN' | 'NONE'
}

/** The last opinion of the organ that handles the case now. */
export const lastOpinion = ({ opinions, organ }: ModelCase): Opinion | undefined =>
  opinions.findLast((one) => one.organ === organ)

/** Whether a document came or changed after an opinion; without one all of them did. */
export const changedSince = (opinion: Opinion | undefined, intake: ModelIntake): boolean =>
  [...intake].some(([name, hash]) => opinion?.basedOn.get(name) !== hash)

/** Takes a step in the model. */
export function take(model: Model, one: ModelCase, attempt: Attempt): void {
  one.status = table[attempt.action].to ?? one.status
  one.version += 1
  takeOwn[attempt.action]?.(model, one, attempt)
}

const takeOwn: { readonly [Name in Action]?: (model: Model, one: ModelCase, attempt: Attempt) => void } = {
  REQUEST_CORRECTION: (_, one) => void (one.corrections += 1),
  CORRECT: (_, { intake }, { materials }) => handIn(intake, materials),
  ACCEPT(model, one) {
    if (one.mode === 'FORMAL') start(model, one)
    else {
      one.clock.startedOn ??= model.today
      moveDueDays(model, one)
    }
  },
  GIVE_OPINION: (_, one, { says }) => give(one, says),
  REFUSE_ACCEPTANCE: stop,
  TRANSFER: (_, one, { toOrgan }) => void (one.organ = toOrgan),
  PAUSE: ({ today }, one) => void one.clock.pauses.push({ by: one, from: today, to: null }),
  RESUME: resume,
  EXTEND(model, one, { workingDays }) {
    one.clock.extensions.push({ by: one, workingDays })
    moveDueDays(model, one)
  },
  GREEN_CHANNEL(model, one, { workingDays }) {
    one.onFastTrack = true
    one.clock.limit = workingDays
    if (one.clock.startedOn !== null) moveDueDays(model, one)
  },
  APPROVE: decide,
  REFUSE: decide,
  WITHDRAW(model, one) {
    resume(model, one)
    stop(model, one)
  },
  MEET_CONDITION: (_, { conditions }, { condition }) => void conditions.set(condition, true),
  CONVERT: convert,
}

function resume(model: Model, one: ModelCase): void {
  const open = one.clock.pauses.find(({ by, to }) => by === one && to === null)
  if (!open) return
  open.to = model.today
  moveDueDays(model, one)
}

function stop({ today }: Model, one: ModelCase): void {
  one.stoppedOn = today
}

function decide(model: Model, one: ModelCase, { action }: Attempt): void {
  stop(model, one)
  one.refused = action === 'REFUSE'
  // A decision on a single mock approval is its opinion where none was given.
  if (one.mode === 'MOCK' && lastOpinion(one) === undefined) give(one, action === 'APPROVE' ? 'AGREED' : 'OPPOSED')
  const { startedOn } = one.clock
  const paused = pausedDays(one, model.today)
  one.elapsed = startedOn === null ? null : workedDays(startedOn, model.today).length - paused
}

const give = (one: ModelCase, says: string): void =>
  void one.opinions.push({ organ: one.organ, says, basedOn: new Map(one.intake) })

function handIn(intake: ModelIntake, materials: Attempt['materials']): void {
  for (const { name, contentHash } of materials) intake.set(name, contentHash)
}

/** A formal acceptance starts the clock, anew where it ran for mock approvals only: what they stopped and extended has no effect. */
function start(model: Model, one: ModelCase): void {
  if (!isLegal(one.clock)) one.clock.startedOn = model.today
  one.clock.formal.add(one)
  moveDueDays(model, one)
}

/** What a mock approval left: an opinion that holds is accepted again with a clock that starts anew, all else is declared again. */
function convert(model: Model, one: ModelCase, { materials }: Attempt): void {
  handIn(one.intake, materials)
  const last = lastOpinion(one)
  const holds = one.stoppedOn !== null && last !== undefined && !changedSince(last, one.intake)
  const { clock } = one
  clock.pauses = clock.pauses.filter(({ by }) => by !== one)
  clock.extensions = clock.extensions.filter(({ by }) => by !== one)
  if (!clock.joint) clock.startedOn = null
  Object.assign(one, { mode: 'FORMAL', stoppedOn: null, elapsed: null, dueOn: null })
  one.status = holds ? 'ACCEPTED' : 'DECLARED'
  if (holds) start(model, one)
}

/** Whether a clock has legal effect: it ran for a formal case. */
const isLegal = ({ formal }: ModelClock): boolean => formal.size > 0

/** What counts on a clock: all while only mock approvals run on it, afterwards what was of formal cases. */
const counts = (clock: ModelClock, { by }: { readonly by: ModelCase }): boolean =>
  !isLegal(clock) || by.mode === 'FORMAL'

/** The working days by which a clock was extended. */
export const extendedDays = (clock: ModelClock): number =>
  clock.extensions.filter((one) => counts(clock, one)).reduce((sum, { workingDays }) => sum + workingDays, 0)

/** The working days on which a clock stood still: days of any pause, each once, after it started and before the case stopped. */
export function pausedDays({ clock, stoppedOn }: ModelCase, today: string): number {
  const { startedOn } = clock
  if (startedOn === null) return 0
  const through = stoppedOn ?? today
  const counted = clock.pauses.filter((pause) => counts(clock, pause))
  const still = counted.flatMap(({ from, to }) => workedDays(from, to === null || to > through ? through : to))
  return new Set(still.filter((day) => day > startedOn)).size
}

/** The due day of a case as its clock has it on a day. */
export function dueOnClock(one: ModelCase, today: string): string | null {
  const { startedOn, limit } = one.clock
  const moved = extendedDays(one.clock) + pausedDays(one, today)
  return startedOn === null ? null : workingDayAfter(startedOn, limit + moved)
}

const isOpen = ({ status }: ModelCase): boolean => status === 'ACCEPTED' || status === 'PAUSED'

/** The due days that are written down: that of the case, and of all that run on its clock. */
function moveDueDays({ cases, today }: Model, one: ModelCase): void {
  for (const other of cases.filter(({ clock }) => clock === one.clock)) {
    if (other === one || isOpen(other)) Object.assign(other, { dueOn: dueOnClock(other, today), movedOn: today })
  }
}

/** The calendar changed: due days that are open are counted anew, up to where they were written down. */
export function recountDueDays({ cases }: Model): void {
  for (const one of cases) if (isOpen(one) && one.dueOn !== null) one.dueOn = dueOnClock(one, one.movedOn)
}
