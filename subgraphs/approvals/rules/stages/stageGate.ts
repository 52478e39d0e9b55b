import type { Refused } from '#schema/refusals.ts'
import { stageRefusals } from './refusals.ts'

const { refuse } = stageRefusals

/** The way of a project through its stages (四阶段), in order. `ProjectStage` of the schema. */
export const stages = ['INITIATION', 'DESIGN_REVIEW', 'DRAWING_REVIEW', 'COMPLETION_ACCEPTANCE', 'FINISHED'] as const

/** The step of a roadmap that closes a stage. */
export interface Milestone {
  readonly stage: string
  readonly code: string
  readonly name: string
  readonly organCode: string
  /** A civil date; null until then. */
  readonly reachedOn: string | null
}

/** A step of a roadmap and when it really ended. */
export interface MilestoneStep {
  readonly stage: string
  readonly code: string
  readonly name: string
  readonly organCode: string
  readonly milestone: boolean
  readonly actualFinishOn: string | null
}

/** The milestones among the steps of a roadmap, in their order. */
export const milestonesOf = (steps: readonly MilestoneStep[]): Milestone[] =>
  steps
    .filter(({ milestone }) => milestone)
    .map(({ stage, code, name, organCode, actualFinishOn: reachedOn }) => ({ stage, code, name, organCode, reachedOn }))

/** Where a project stands. */
export interface StageFacts {
  readonly project: string
  readonly stage: string
  /** Null where no roadmap was drawn up. */
  readonly milestones: readonly Milestone[] | null
}

/**
 * Why a joint approval of a stage may not go on with legal effect; null where the project is in that stage. A later stage is blocked
 * by the open milestones of the present one.
 */
export function refuseStage({ project, stage, milestones }: StageFacts, wanted: string): Refused | null {
  if (stage === 'FINISHED') return refuse('PROJECT_FINISHED', { parameters: { project }, path: ['project'] })
  if (stage === wanted) return null
  const open = openMilestones(stage, milestones ?? [])
  if (positionOf(wanted) > positionOf(stage) && open !== '') {
    return refuse('STAGE_BLOCKED', { parameters: { stage, milestones: open }, path: ['stage'] })
  }
  return refuse('STAGE_ORDER', { parameters: { project, expected: stage, received: wanted }, path: ['stage'] })
}

/** The stage after the present one, or why the project stays: open milestones, or a joint approval that runs. */
export function nextStage({ project, stage, milestones }: StageFacts, running: readonly string[]): string | Refused {
  const next = stages[positionOf(stage) + 1]
  if (next === undefined) return refuse('PROJECT_FINISHED', { parameters: { project }, path: ['project'] })
  if (milestones === null) return refuse('MILESTONES_UNKNOWN', { parameters: { project }, path: ['project'] })
  const open = openMilestones(stage, milestones)
  if (open !== '') return refuse('STAGE_BLOCKED', { parameters: { stage, milestones: open }, path: ['project'] })
  if (running.length === 0) return next
  return refuse('JOINT_APPROVAL_RUNS', { parameters: { stage, numbers: running.join('、') }, path: ['project'] })
}

/** Whether a stage comes after another. */
export const isLater = (stage: string, than: string): boolean => positionOf(stage) > positionOf(than)

const positionOf = (stage: string): number => (stages as readonly string[]).indexOf(stage)

const openMilestones = (stage: string, milestones: readonly Milestone[]): string =>
  milestones
    .filter((one) => one.stage === stage && one.reachedOn === null)
    .map(({ code, name }) => `${name} (${code})`)
    .join('、')
