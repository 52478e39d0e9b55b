import { actingAs } from '../kit/openSubgraph.ts'
import type { TestHub } from '../kit/startHub.ts'
import { declare, hashOf, stepsAs } from '../cases/data.ts'

// Tests read answers by path; their expectations are literal, so a wrong shape fails there.
// oxlint-disable-next-line no-explicit-any
type Answer = any

/** The items of the tests: 用地预审 of land (4 working days promised), and 用地规划许可 of planning on auctioned land (3), the milestone of the first stage. */
export interface Items {
  readonly land: string
  readonly planning: string
  /** The documents that either asks for, by name. */
  readonly documents: readonly string[]
}

/** The items in their last version. */
export async function itemsOf(hub: TestHub): Promise<Items> {
  const [land, planning] = await Promise.all([
    itemNamed(hub, '建设项目用地预审'),
    itemNamed(hub, '建设用地规划许可证核发（出让用地）'),
  ])
  return {
    land: land.code,
    planning: planning.code,
    documents: [...new Set([...land.documents, ...planning.documents])].toSorted(),
  }
}

async function itemNamed(hub: TestHub, name: string) {
  const [row] = await hub.database.query<{ code: string; materials: { name: string; required: boolean }[] }>(
    undefined,
    'SELECT code, materials FROM approvals.known_service_item WHERE name = $1 ORDER BY item_version DESC',
    [name],
  )
  const documents = row?.materials.filter(({ required }) => required).map((material) => material.name) ?? []
  return { code: row?.code ?? '', documents }
}

/** The documents of a declaration, each with its name for content; `changed` ones with another. */
export const documentsOf = (names: readonly string[], changed: readonly string[] = []) =>
  names.map((name) => ({ name, contentHash: hashOf(changed.includes(name) ? `${name}（修改）` : name) }))

/** A project in its first stage on land won at auction, in the register but without a roadmap. */
export async function newProject(hub: TestHub, serial: string): Promise<string> {
  const [row] = await hub.database.query<{ code: string }>(
    undefined,
    `INSERT INTO approvals.project (code, name, terms, region_code, stage, investment_yuan, started_on, project_type, land_source,
       source, batch_id, recorded_at)
     SELECT $1, '联合审批测试项目', '{}', region_code, 'INITIATION', 1000000, '2026-11-02', 'INDUSTRY', 'AUCTION', source, batch_id,
       recorded_at FROM approvals.project ORDER BY code LIMIT 1 RETURNING code`,
    [`2611-330211-04-01-${serial}`],
  )
  return row?.code ?? ''
}

/** Draws up the roadmap of a project on auctioned land from a day. */
export const drawRoadmap = (hub: TestHub, project: string, startsOn: string): Promise<Answer> =>
  mutate(hub, 'drawRoadmap', 'DrawRoadmapInput', { project, startsOn }, `... on RoadmapDrawn { roadmap { version } }`, [
    'COORDINATOR',
  ])

/** Records what happened with a step of a roadmap, as the office. */
export const recordStep = (hub: TestHub, input: object): Promise<Answer> =>
  mutate(
    hub,
    'recordRoadmapStep',
    'RecordRoadmapStepInput',
    input,
    '... on RoadmapStepRecorded { roadmap { version } }',
    ['COORDINATOR'],
  )

/** Declares both items for a project at its district, unless said otherwise; gives the intake with its cases. */
export async function declareJoint(hub: TestHub, items: Items, project: string, more: object = {}): Promise<Answer> {
  const region = '330211000000'
  const declaration = {
    idempotencyKey: `joint-${++keys}`,
    channel: 'WINDOW',
    project,
    region,
    serviceItems: [items.land, items.planning],
    materials: documentsOf(items.documents),
    ...more,
  }
  return declare(hub, declaration)
}
let keys = 0

/** Accepts cases today, one after the other, and gives them as they are then. */
export async function acceptAll(hub: TestHub, cases: readonly { number: string }[]): Promise<Answer[]> {
  for (const { number } of cases) {
    const { version: expectedVersion } = await readCase(hub, number)
    await stepsAs(hub, 'WINDOW_CLERK')('acceptCase', { number, expectedVersion })
  }
  return Promise.all(cases.map(({ number }) => readCase(hub, number)))
}

/** A new joint approval of a project, its cases accepted on the day that it is: land's and planning's. */
export async function acceptedJoint(hub: TestHub, items: Items, project: string): Promise<Record<JointPart, string>> {
  const { jointApproval, cases, number } = await declareJoint(hub, items, project)
  const [land, planning] = await acceptAll(hub, cases)
  return { project, intake: number, joint: jointApproval.number, land: land.number, planning: planning.number }
}
type JointPart = 'project' | 'intake' | 'joint' | 'land' | 'planning'

/** The events of a record, oldest first: what happened, and what others are told. */
export async function eventsOf(hub: TestHub, entity: string, key: string): Promise<[string, object][]> {
  const events = await hub.database.query<{ kind: string; payload: object }>(
    undefined,
    'SELECT kind, payload FROM approvals.outbox WHERE entity = $1 AND key = $2 ORDER BY id',
    [entity, key],
  )
  return events.map(({ kind, payload }) => [kind, payload])
}

/** Takes a step on a case as it is now. */
export async function step(
  hub: TestHub,
  actor: Actor,
  name: string,
  number: string,
  more: object = {},
): Promise<Answer> {
  const { version: expectedVersion } = await readCase(hub, number)
  return stepsAs(hub, actor.role, actor.organ)(name, { number, expectedVersion, ...more })
}

/** Who acts. */
export interface Actor {
  readonly role: 'WINDOW_CLERK' | 'CASE_HANDLER' | 'DECISION_MAKER' | 'COORDINATOR'
  readonly organ?: string
}

export const clerk: Actor = { role: 'WINDOW_CLERK' }
export const handlerOf = (organ: string): Actor => ({ role: 'CASE_HANDLER', organ })
export const headOf = (organ: string): Actor => ({ role: 'DECISION_MAKER', organ })

/** The organ agrees, and its head grants: without a certificate, which these tests are not about. */
export async function agreeAndGrant(hub: TestHub, number: string, organ: string): Promise<Answer> {
  await step(hub, handlerOf(organ), 'giveOpinion', number, { opinion: 'AGREED' })
  return step(hub, headOf(organ), 'decideCase', number, { granted: true, withoutCertificate: true })
}

/** A case with its opinions. */
export async function readCase(hub: TestHub, number: string): Promise<Answer> {
  const query = /* GraphQL */ `
    query ($number: String!) {
      approvalCase(number: $number) {
        number
        version
        status
        mode
        dueOn
        mockExpired
        materialsToReview
        organ {
          code
        }
        repeats {
          number
        }
        clock {
          startedOn
          pausedDays
          dueOn
        }
        opinions {
          sequence
          organ {
            code
          }
          opinion
          comment
          givenOn
          mode
          reviewed
          carriedOver
          holds
          changedMaterials
          basedOn {
            name
            contentHash
          }
        }
      }
    }
  `
  return (await hub.data(query, { number })).approvalCase
}

/** A joint approval. */
export async function readJoint(hub: TestHub, number: string): Promise<Answer> {
  const query = /* GraphQL */ `
    query ($number: String!) {
      jointApproval(number: $number) {
        version
        stage
        leadOrgan {
          code
        }
        startedOn
        dueOn
        finishedOn
        outcome
        summary
        cases {
          status
          dueOn
        }
      }
    }
  `
  return (await hub.data(query, { number })).jointApproval
}

/** A project with its milestones. */
export async function readProject(hub: TestHub, code: string): Promise<Answer> {
  const query = /* GraphQL */ `
    query ($code: ProjectCode!) {
      project(code: $code) {
        version
        stage
        milestones {
          stage
          code
          name
          organ {
            code
          }
          reachedOn
        }
      }
    }
  `
  return (await hub.data(query, { code })).project
}

const conflict = '... on Conflict { currentVersion current { ... on JointApproval { outcome } } }'

/** Moves a project on, as the office unless said otherwise. */
export async function advance(hub: TestHub, project: string, expectedVersion?: number): Promise<Answer> {
  const version = expectedVersion ?? (await readProject(hub, project)).version
  return mutate(
    hub,
    'advanceProjectStage',
    'AdvanceProjectStageInput',
    { project, expectedVersion: version },
    `... on ProjectStageAdvanced { project { stage version } } ${conflict}`,
    ['COORDINATOR'],
  )
}

/** The head of an organ concludes a joint approval. */
export const summarize = (hub: TestHub, organ: string, input: object): Promise<Answer> =>
  mutate(
    hub,
    'summarizeJointApproval',
    'SummarizeJointApprovalInput',
    input,
    `... on JointApprovalChanged { jointApproval { summary outcome version } } ${conflict}`,
    ['DECISION_MAKER'],
    organ,
  )

/** Declares again what an intake did not bring. */
export const resubmit = (hub: TestHub, input: object): Promise<Answer> =>
  mutate(
    hub,
    'resubmitCases',
    'ResubmitCasesInput',
    { channel: 'WINDOW', ...input },
    `... on CasesDeclared { intake { number resubmits { number } materials { name contentHash providedOn }
      jointApproval { number stage } cases { number organ { code } repeats { number } } } }`,
    ['WINDOW_CLERK'],
  )

/** Sends a mutation; gives its payload, or fails with the errors. */
async function mutate(
  hub: TestHub,
  name: string,
  type: string,
  input: object,
  fields: string,
  roles: Parameters<typeof actingAs>[0],
  organ: string | null = null,
): Promise<Answer> {
  const refusal = '... on Refusal { code message rule basis remedy path }'
  const text = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ${fields} ${refusal} } }`
  const { data, errors } = await hub.query(text, { input }, await actingAs(roles, organ))
  if (errors) throw new Error(JSON.stringify(errors))
  return data[name]
}
