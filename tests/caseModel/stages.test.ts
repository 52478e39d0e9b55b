import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { applyTemplate } from '../../subgraphs/approvals/consumers/applyTemplate.ts'
import { firstDay } from './days.ts'
import { type Answer, type Ledger, openLedger } from './openLedger.ts'

/**
 * The order of stages, as a model of its own: a process whose four milestones can be reached in any order, joint approvals that are
 * opened and withdrawn, and somebody who tries to move the project on all the time.
 */
const closing = ['INITIATION', 'DESIGN_REVIEW', 'DRAWING_REVIEW', 'COMPLETION_ACCEPTANCE'] as const
const stages = [...closing, 'FINISHED'] as const
type Stage = (typeof stages)[number]

/** A joint approval of the model, and what of it is open. */
interface Joint {
  readonly stage: Stage
  readonly mock: boolean
  readonly cases: readonly { readonly number: string }[]
  open: boolean
}

interface Model {
  readonly project: string
  stage: Stage
  version: number
  roadmapVersion: number
  readonly reached: Set<Stage>
  readonly joints: Joint[]
}

type Command = fc.AsyncCommand<Model, Ledger>

let ledger: Ledger
beforeAll(async () => {
  ledger = await openLedger()
  await applyTemplate(
    ledger.database,
    {
      codeVersion: 'FOUR@1',
      code: 'FOUR',
      templateVersion: 1,
      name: '四个里程碑',
      projectTypes: [],
      landSources: [],
      pilotZoneCodes: [],
      pilotEndsOn: null,
      validFrom: firstDay,
      validUntil: null,
      steps: closing.map((stage) => ({
        code: stage,
        name: stage,
        stage,
        organCode: 'LAND',
        workingDays: 1,
        milestone: true,
        awaitsConstruction: false,
        links: [],
        projectTypes: [],
        landSources: [],
      })),
    },
    { source: 'test', batchId: '00000000-0000-8000-8000-000000000001', recordedAt: new Date(`${firstDay}T00:00:00Z`) },
  )
})
afterAll(() => ledger.close())

const laterThan = (stage: Stage, than: Stage): boolean => stages.indexOf(stage) > stages.indexOf(than)

function foreseeAdvance({ stage, reached, joints }: Model): string {
  if (stage === 'FINISHED') return 'PROJECT_FINISHED'
  if (!reached.has(stage)) return 'STAGE_BLOCKED'
  return joints.some((one) => one.open && !one.mock && one.stage === stage) ? 'JOINT_APPROVAL_RUNS' : 'TAKEN'
}

function foreseeJoint({ stage, reached }: Model, wanted: Stage, mock: boolean): string {
  if (mock && laterThan(wanted, stage) && wanted !== 'FINISHED') return 'TAKEN'
  if (stage === 'FINISHED') return 'PROJECT_FINISHED'
  if (wanted === stage) return 'TAKEN'
  return laterThan(wanted, stage) && !reached.has(stage) ? 'STAGE_BLOCKED' : 'STAGE_ORDER'
}

/** What came of an attempt is what was foreseen; whether it was done. */
function isDone(foreseen: string, answer: Answer): boolean {
  expect(answer.code ?? 'TAKEN').toBe(foreseen)
  return foreseen === 'TAKEN'
}

/** The project is in the stage that follows, in its next version. */
function moveOn(model: Model, { project }: Answer): void {
  model.stage = stages[stages.indexOf(model.stage) + 1] as Stage
  model.version += 1
  expect(project).toEqual({ stage: model.stage, version: model.version })
}

/** A command that says what it did. */
const command = (name: string, run: (model: Model) => Promise<void>): Command => ({
  check: () => true,
  run,
  toString: () => name,
})

const advance = fc.constant(
  command('advance', async (model) => {
    const input = { project: model.project, expectedVersion: model.version }
    const payload = '... on ProjectStageAdvanced { project { stage version } }'
    const answer = await ledger.send('advanceProjectStage', input, 'COORDINATOR', payload)
    if (isDone(foreseeAdvance(model), answer)) moveOn(model, answer)
  }),
)

const reach = fc.constantFrom(...closing).map((stage) =>
  command(`reach the milestone of ${stage}`, async (model) => {
    const { project, roadmapVersion } = model
    const input = { project, step: stage, startedOn: firstDay, finishedOn: firstDay, expectedVersion: roadmapVersion }
    const payload = '... on RoadmapStepRecorded { roadmap { version } }'
    const answer = await ledger.send('recordRoadmapStep', input, 'COORDINATOR', payload)
    model.roadmapVersion = answer.roadmap.version
    model.reached.add(stage)
  }),
)

const openJoint = fc.record({ stage: fc.constantFrom(...stages), mock: fc.boolean() }).map(({ stage, mock }) =>
  command(`open a ${mock ? 'mock' : 'formal'} joint approval of ${stage}`, async (model) => {
    const [answer] = await ledger.declare(model.project, { joint: true, mock, complete: true }, stage)
    if (!isDone(foreseeJoint(model, stage, mock), answer)) return
    model.joints.push({ stage, mock, cases: answer.intake.cases, open: true })
  }),
)

const endJoint = fc.nat(9).map((which) =>
  command('withdraw a joint approval', async ({ joints }) => {
    const open = joints.filter((one) => one.open)
    const joint = open[which % Math.max(1, open.length)]
    if (!joint) return
    for (const { number } of joint.cases) {
      const input = { number, expectedVersion: 1, reason: '不再办理' }
      isDone('TAKEN', await ledger.send('withdrawCase', input, 'APPLICANT', ''))
    }
    joint.open = false
  }),
)

async function openProject(): Promise<Model> {
  const project = await ledger.openProject()
  ledger.setTime({ today: firstDay, tick: 0 })
  await ledger.send('drawRoadmap', { project, process: 'FOUR', startsOn: firstDay }, 'COORDINATOR', '')
  return { project, stage: 'INITIATION', version: 1, roadmapVersion: 1, reached: new Set(), joints: [] }
}

it('stages follow each other, each after its milestone and its joint approvals, in whatever order anybody tries', async () => {
  const commands = fc.commands([advance, advance, reach, openJoint, endJoint], { maxCommands: 40, size: 'max' })
  const advances: string[] = []
  await fc.assert(
    fc.asyncProperty(commands, async (walk) => {
      const model = await openProject()
      await fc.asyncModelRun(() => ({ model, real: ledger }), walk)
      const moves = await ledger.database.query<{ from: string; to: string }>(
        undefined,
        `SELECT payload ->> 'from' AS "from", payload ->> 'to' AS "to" FROM approvals.outbox
         WHERE entity = 'project' AND key = $1 AND kind = 'STAGE_ADVANCED' ORDER BY id`,
        [model.project],
      )
      // Its events tell of every stage once, in their order, up to the one in which it is.
      const passed = stages.slice(0, stages.indexOf(model.stage))
      expect(moves).toEqual(passed.map((from, index) => ({ from, to: stages[index + 1] })))
      advances.push(...passed)
    }),
    { numRuns: 60, plugins: [fc.interruptAfterTimeLimit(60_000, { failOnInterrupt: true })] },
  )
  expect(advances).toContain('INITIATION')
}, 90_000)
