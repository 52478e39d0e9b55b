import type { Role } from '#schema/actor.ts'
import { actingAs } from '../kit/openSubgraph.ts'
import type { TestHub } from '../kit/startHub.ts'

const checklist = /* GraphQL */ `
  fragment Checklist on ChecklistEntry {
    name
    required
    provided
    fetchableFrom {
      code
    }
    serviceItems {
      name
    }
  }
`

const draftFields = /* GraphQL */ `
  fragment DraftFields on DeclarationDraft {
    number
    version
    channel
    region {
      code
    }
    serviceItems
    materials {
      name
    }
    checklist {
      ...Checklist
    }
    intake {
      number
    }
  }
  ${checklist}
`

const refusal = /* GraphQL */ `
  __typename
  ... on Refusal {
    code
    message
    rule
    basis
    remedy
  }
  ... on Conflict {
    currentVersion
  }
`

const mutations = {
  draftDeclaration: ['DraftDeclarationInput', '... on DraftSaved { draft { ...DraftFields } }'],
  changeDraft: ['ChangeDraftInput', '... on DraftSaved { draft { ...DraftFields } }'],
  discardDraft: ['DraftKeyInput', '... on DraftDiscarded { number }'],
  declareDraft: ['DraftKeyInput', '... on CasesDeclared { intake { number cases { number version status } } }'],
} as const

// Tests read answers by path; their expectations are literal, so a wrong shape fails there.
// oxlint-disable-next-line no-explicit-any
type Answer = any

/** What the account of a role does with its drafts, through the gateway. */
export function draftsOf(hub: TestHub, role: Role) {
  const headers = () => actingAs(role)
  return {
    async take(name: keyof typeof mutations, input: object): Promise<Answer> {
      const [type, fields] = mutations[name]
      const used = fields.includes('DraftFields') ? draftFields : ''
      const text = `mutation ($input: ${type}!) { ${name}(input: $input) { ${refusal} ${fields} } } ${used}`
      const data = await hub.data(text, { input }, await headers())
      return data[name].draft ?? data[name].intake ?? data[name]
    },
    async all(): Promise<Answer> {
      const text = `{ declarationDrafts { ...DraftFields } } ${draftFields}`
      return (await hub.data(text, {}, await headers())).declarationDrafts
    },
  }
}

/** The checklist of service items; null where one is not in force. */
export async function checklistOf(hub: TestHub, serviceItems: readonly string[]): Promise<Answer> {
  const text = `query ($serviceItems: [ServiceItemCode!]!) { materialsChecklist(serviceItems: $serviceItems) { ...Checklist } } ${checklist}`
  return (await hub.data(text, { serviceItems })).materialsChecklist
}
