import { createHash } from 'node:crypto'
import type { Role } from '#schema/actor.ts'
import { actingAs } from '../kit/openSubgraph.ts'
import type { TestHub } from '../kit/startHub.ts'

/** The SHA-256 of a document's content. */
export const hashOf = (content: string): string => createHash('sha256').update(content).digest('hex')

/** What the tests read of a case. */
export const caseFields = /* GraphQL */ `
  fragment CaseFields on ApprovalCase {
    number
    version
    status
    mode
    acceptedAt
    dueOn
    decidedAt
    elapsedWorkingDays
    handledAt {
      code
    }
    organ {
      code
    }
    clock {
      startedOn
      limitWorkingDays
      pausedDays
      extendedDays
      dueOn
      remaining
      provisional
      entries {
        kind
        on
        workingDays
      }
    }
    steps {
      sequence
      action
      from
      to
      at {
        code
      }
    }
  }
`

const payload = /* GraphQL */ `
  __typename
  ... on CaseChanged {
    case {
      ...CaseFields
    }
  }
  ... on Refusal {
    code
    message
    rule
    basis
    remedy
    path
  }
  ... on Conflict {
    currentVersion
    current {
      ... on ApprovalCase {
        status
      }
    }
  }
`

/** The input type of each step. */
const inputTypes: Readonly<Record<string, string>> = {
  correctCase: 'CorrectCaseInput',
  transferCase: 'TransferCaseInput',
  startSpecialProcedure: 'StartSpecialProcedureInput',
  extendCase: 'ExtendCaseInput',
  decideCase: 'DecideCaseInput',
  openGreenChannel: 'OpenGreenChannelInput',
  meetMockCondition: 'MeetMockConditionInput',
  convertMockCase: 'ConvertMockCaseInput',
  giveOpinion: 'GiveOpinionInput',
}

/** Somebody who takes steps of cases. */
export type Steps = (name: string, input: Readonly<Record<string, unknown>>) => Promise<StepAnswer>

// Tests read answers by path; their expectations are literal, so a wrong shape fails there.
// oxlint-disable-next-line no-explicit-any
type StepAnswer = any

/** Takes steps as an actor, through the gateway. */
export const stepsAs =
  (hub: TestHub, role: Role | readonly Role[], organ: string | null = null): Steps =>
  async (name, input) => {
    const type = inputTypes[name] ?? 'CaseStepInput'
    const text = `mutation ($input: ${type}!) { ${name}(input: $input) { ${payload} } } ${caseFields}`
    const { data, errors } = await hub.query(text, { input }, await actingAs(role, organ))
    if (errors) throw Object.assign(new Error(JSON.stringify(errors)), { errors })
    return data[name].case ?? data[name]
  }

/** Declares, and gives the intake with its cases. */
export async function declare(hub: TestHub, input: Readonly<Record<string, unknown>>): Promise<StepAnswer> {
  const text = /* GraphQL */ `
    mutation ($input: DeclareCasesInput!) {
      declareCases(input: $input) {
        __typename
        ... on CasesDeclared {
          intake {
            number
            receivedAt {
              code
            }
            materials {
              name
            }
            jointApproval {
              number
              leadOrgan {
                code
              }
              startedOn
              dueOn
              limitWorkingDays
            }
            cases {
              ...CaseFields
            }
          }
        }
        ... on Refusal {
          code
          message
          rule
          basis
          remedy
          path
        }
      }
    }
    ${caseFields}
  `
  const { declareCases } = await hub.data(text, { input }, await actingAs('WINDOW_CLERK'))
  return declareCases.intake ?? declareCases
}
