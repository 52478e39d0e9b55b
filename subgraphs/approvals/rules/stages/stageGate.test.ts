import { describe, expect, it } from 'vitest'
import { type Milestone, nextStage, refuseStage } from './stageGate.ts'

const milestone = (stage: string, reachedOn: string | null): Milestone => ({
  stage,
  code: `${stage}_PERMIT`,
  name: '许可证核发',
  organCode: 'PLANNING',
  reachedOn,
})
const facts = (stage: string, reachedOn: string | null) => ({
  project: '2611-330211-04-01-000001',
  stage,
  milestones: [milestone(stage, reachedOn), milestone('COMPLETION_ACCEPTANCE', null)],
})
const codeOf = (outcome: ReturnType<typeof nextStage> | null) =>
  outcome === null || typeof outcome === 'string' ? outcome : outcome.code

describe('a stage', () => {
  it('is the one in which a joint approval is opened', () => {
    expect(refuseStage(facts('DESIGN_REVIEW', null), 'DESIGN_REVIEW')).toBeNull()
    expect(codeOf(refuseStage(facts('DESIGN_REVIEW', null), 'INITIATION'))).toBe('STAGE_ORDER')
  })

  it('blocks a later one by its open milestone, and by its order where that is reached', () => {
    expect(refuseStage(facts('INITIATION', null), 'DESIGN_REVIEW')).toMatchObject({
      code: 'STAGE_BLOCKED',
      parameters: { stage: 'INITIATION', milestones: '许可证核发 (INITIATION_PERMIT)' },
    })
    expect(codeOf(refuseStage(facts('INITIATION', '2026-11-25'), 'DESIGN_REVIEW'))).toBe('STAGE_ORDER')
    expect(codeOf(refuseStage({ ...facts('INITIATION', null), milestones: null }, 'DESIGN_REVIEW'))).toBe('STAGE_ORDER')
  })

  it('is followed by the next, the last one by the end', () => {
    const way = ['INITIATION', 'DESIGN_REVIEW', 'DRAWING_REVIEW']
    expect(way.map((stage) => codeOf(nextStage(facts(stage, '2026-11-25'), [])))).toEqual([
      'DESIGN_REVIEW',
      'DRAWING_REVIEW',
      'COMPLETION_ACCEPTANCE',
    ])
    const last = {
      ...facts('COMPLETION_ACCEPTANCE', null),
      milestones: [milestone('COMPLETION_ACCEPTANCE', '2026-11-25')],
    }
    expect(nextStage(last, [])).toBe('FINISHED')
    expect(codeOf(nextStage({ ...last, stage: 'FINISHED' }, []))).toBe('PROJECT_FINISHED')
    expect(codeOf(refuseStage({ ...last, stage: 'FINISHED' }, 'FINISHED'))).toBe('PROJECT_FINISHED')
  })

  it('is not left with an open milestone, a joint approval that runs, or without a roadmap', () => {
    expect(codeOf(nextStage(facts('INITIATION', null), []))).toBe('STAGE_BLOCKED')
    expect(codeOf(nextStage(facts('INITIATION', '2026-11-25'), ['LS1']))).toBe('JOINT_APPROVAL_RUNS')
    expect(codeOf(nextStage({ ...facts('INITIATION', null), milestones: null }, []))).toBe('MILESTONES_UNKNOWN')
  })
})
