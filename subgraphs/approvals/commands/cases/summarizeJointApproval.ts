import { type Actor, requireActor } from '#schema/actor.ts'
import type { RunWrite } from '#schema/records/createWrites.ts'
import { type Conflict, conflict, type Refused } from '#schema/refusals.ts'
import { jointRefusals } from '../../rules/cases/jointRefusals.ts'
import { isOpen, outcomeOf } from '../../rules/cases/outcome.ts'
import { lockJoint, membersOf } from '../../store/jointApprovals.ts'

/** What the lead concludes, and the version that it has seen. */
export interface SummaryInput {
  readonly number: string
  readonly expectedVersion: number
  readonly summary: string
}

const { refuse } = jointRefusals

/** 牵头部门综合意见: the head of the lead organ concludes when every case has ended; null says that it is there. */
export const createSummarizeJointApproval =
  (run: RunWrite) =>
  (actor: Actor, { number, expectedVersion, summary }: SummaryInput): Promise<Refused | Conflict | null> => {
    requireActor({ actor }, { roles: ['DECISION_MAKER'] })
    return run(actor, async (write) => {
      const joint = await lockJoint(write, number)
      if (joint === undefined) return refuse('JOINT_UNKNOWN', { parameters: { number }, path: ['number'] })
      requireActor({ actor }, { roles: ['DECISION_MAKER'], organ: joint.leadOrganCode })
      if (joint.version !== expectedVersion) {
        return conflict(expectedVersion, { ...joint, __typename: 'JointApproval' })
      }
      const cases = await membersOf(write, [number])
      const open = cases.filter(isOpen).map((one) => one.number)
      if (open.length > 0) return refuse('JOINT_OPEN', { parameters: { numbers: open.join('、') }, path: ['number'] })
      await write.update('joint_approval', 'number', number, { summary })
      const payload = { outcome: outcomeOf(cases) }
      await write.emit({ entity: 'joint_approval', key: number, kind: 'SUMMARIZED', payload })
      return null
    })
  }
