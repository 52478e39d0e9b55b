import { capitalised } from '#schema/publishing/names.ts'
import { caseFields } from '../cases/data.ts'
import type { Line } from './table.ts'

const refusals = /* GraphQL */ `
  ... on Refusal {
    code
    rule
    basis
    remedy
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
const whole = /* GraphQL */ `
  fragment Whole on Intake {
    materials {
      name
      contentHash
    }
    cases {
      ...CaseFields
    }
  }
  ${caseFields}
`
/** A declaration. */
export const declareText = /* GraphQL */ `
  mutation ($input: DeclareCasesInput!) {
    declareCases(input: $input) {
      ... on CasesDeclared {
        intake {
          number
          ...Whole
        }
      }
      ... on Refusal {
        code
      }
    }
  }
  ${whole}
`
/** A change of the agent of a project. */
export const agentText = (mutation: string): string => /* GraphQL */ `
  mutation ($input: ${capitalised(mutation)}Input!) {
    ${mutation}(input: $input) {
      ... on AgentAssignmentChanged {
        assignment {
          number
        }
        project {
          agents {
            number
            version
            active
            agent {
              code
            }
          }
        }
      }
      ... on Refusal {
        code
      }
    }
  }
`
/** What is declared again. */
export const resubmitText = /* GraphQL */ `
  mutation ($input: ResubmitCasesInput!) {
    resubmitCases(input: $input) {
      ... on CasesDeclared {
        intake {
          number
          ...Whole
        }
      }
      ... on Refusal {
        code
      }
    }
  }
  ${whole}
`
/** A step of a case; all cases of its intake are read with it. */
export const stepText = ({ mutation, input }: Line): string => /* GraphQL */ `
  mutation ($input: ${input}!) {
    ${mutation}(input: $input) {
      ... on CaseChanged {
        case {
          intake {
            ...Whole
          }
        }
      }
      ${refusals}
    }
  }
  ${whole}
`
