import type { Role } from '#schema/actor.ts'
import { approvalsSlice } from '../../demo/slices/approvals.ts'
import { manifest } from '../../subgraphs/approvals/index.ts'
import { caseFields, hashOf } from '../cases/data.ts'
import { actingAs, openSubgraph } from '../kit/openSubgraph.ts'
import { firstDay } from './days.ts'
import type { Attempt, Model } from './model.ts'
import { type Action, table } from './table.ts'
import { agentText, declareText, resubmitText, stepText } from './texts.ts'

// Tests read answers by path; a wrong shape fails there.
// oxlint-disable-next-line no-explicit-any
export type Answer = any

/** What a declaration of the walks may be. */
export interface Declaration {
  readonly joint: boolean
  readonly mock: boolean
  readonly complete: boolean
}

/** An item that the walks declare. */
export interface Item {
  readonly code: string
  readonly required: readonly string[]
  /** Whether it is open to the fast track. */
  readonly fast: boolean
}

export type Ledger = Awaited<ReturnType<typeof openLedger>>

export const conditions = ['土地出让合同签订', '项目备案'] as const
export const validUntil = '2026-01-23'

/** A document that an item asks for; what another organ holds need not be handed in. */
interface Asked {
  readonly name: string
  readonly required: boolean
  readonly fetchableFrom: string | null
}

const inputTypes: Readonly<Record<string, string>> = {
  advanceProjectStage: 'AdvanceProjectStageInput',
  drawRoadmap: 'DrawRoadmapInput',
  recordRoadmapStep: 'RecordRoadmapStepInput',
}

/** The approval centre over a real database, with a clock that the walks move. */
export async function openLedger() {
  let now = new Date(`${firstDay}T01:00:00Z`)
  const hub = await openSubgraph(manifest, approvalsSlice, { clock: () => now })
  const codeOf = async (text: string) => (await hub.database.query<{ code: string }>(undefined, text))[0]?.code ?? ''
  const village = await codeOf(
    `SELECT code FROM approvals.known_region WHERE NOT retired AND code !~ '000$' ORDER BY code LIMIT 1`,
  )
  // The posts of the district are younger than the walks.
  const agents = await hub.database.query<{ code: string }>(
    undefined,
    `UPDATE approvals.agent SET since = $1 WHERE code IN (SELECT code FROM approvals.agent ORDER BY code LIMIT 3) RETURNING code`,
    [firstDay],
  )
  // One of the two items is open to the fast track.
  await hub.database.query(
    undefined,
    `UPDATE approvals.known_service_item SET green_channel = true WHERE name = '建设项目用地预审'`,
  )
  const items = await Promise.all(['建设项目用地预审', '建设用地规划许可证核发（出让用地）'].map(itemNamed))
  const headers = new Map<string, Promise<{ authorization: string }>>()
  let keys = 0
  let projects = 900_000

  async function itemNamed(name: string): Promise<Item> {
    const [row] = await hub.database.query<{ code: string; materials: Asked[]; fast: boolean }>(
      undefined,
      `SELECT code, materials, green_channel AS fast FROM approvals.known_service_item
       WHERE name = $1 AND $2 BETWEEN valid_from AND coalesce(valid_until, 'infinity')`,
      [name, firstDay],
    )
    const asked = (row?.materials ?? []).filter((one) => one.required && one.fetchableFrom === null)
    const required = asked.map((material) => material.name)
    return { code: row?.code ?? '', required, fast: row?.fast ?? false }
  }

  async function ask(text: string, input: object, role: Role, organ: string | null): Promise<Answer> {
    const actor = `${role} ${organ}`
    if (!headers.has(actor)) headers.set(actor, actingAs(role, organ))
    const { data, errors } = await hub.execute(text, { input }, await headers.get(actor))
    const [error] = errors ?? []
    if (error?.extensions?.['code'] === 'FORBIDDEN') return { code: 'FORBIDDEN' }
    if (error) throw new Error(JSON.stringify(errors))
    return Object.values(data ?? {})[0]
  }

  return {
    village,
    items,
    agents: agents.map(({ code }) => code),
    /** Registers a project of its own for a walk: another of one that is there, in its first stage. */
    async openProject(): Promise<string> {
      const code = `2512-330211-04-01-${String(++projects).padStart(6, '0')}`
      await hub.database.query(
        undefined,
        `INSERT INTO approvals.project (code, name, terms, region_code, stage, investment_yuan, started_on, project_type,
           land_source, source, batch_id, recorded_at)
         SELECT $1, '试验项目', '{}', region_code, 'INITIATION', 1, $2, 'INDUSTRY', 'ALLOCATION', source, batch_id, recorded_at
         FROM approvals.project LIMIT 1`,
        [code, firstDay],
      )
      return code
    },
    /** Changes the agent of the project. */
    changeAgent(
      { action, role, reason }: { readonly action: string; readonly role: Role; readonly reason: string | null },
      {
        project,
        agent,
        assignment,
        version,
      }: {
        readonly project: string
        readonly agent: string
        readonly assignment: string
        readonly version: number
      },
    ): Promise<Answer> {
      const input = {
        assignAgent: { idempotencyKey: `walk-${++keys}`, project, agent },
        handOverProject: { assignment, expectedVersion: version, agent, reason },
        endAssignment: { assignment, expectedVersion: version, reason },
      }[action]
      return ask(agentText(action), input ?? {}, role, null)
    },
    database: hub.database,
    close: hub.close,
    /** Sets the clock of the hub to that of the model. */
    setTime: ({ today, tick }: Pick<Model, 'today' | 'tick'>) =>
      (now = new Date(Date.parse(`${today}T01:00:00Z`) + tick * 1000)),
    /** Declares one item or two, and again with the same key. */
    async declare(
      project: string,
      { joint, mock, complete }: Declaration,
      stage: string | null = null,
    ): Promise<readonly [first: Answer, again: Answer]> {
      const declared = joint ? items : items.slice(0, 1)
      const names = complete ? new Set(declared.flatMap(({ required }) => required)) : []
      const input = {
        idempotencyKey: `walk-${++keys}`,
        channel: 'WINDOW',
        project,
        stage,
        region: village,
        serviceItems: declared.map(({ code }) => code),
        materials: [...names].map((name) => ({ name, contentHash: hashOf(name) })),
        ...(mock && { mock: { conditions, validUntil } }),
      }
      return [await ask(declareText, input, 'APPLICANT', null), await ask(declareText, input, 'APPLICANT', null)]
    },
    /** The cases as they are. */
    async read(numbers: readonly string[]): Promise<Answer[]> {
      const asked = numbers.map((number, index) => `c${index}: approvalCase(number: "${number}") { ...CaseFields }`)
      const { data, errors } = await hub.execute(`{ ${asked.join(' ')} } ${caseFields}`)
      if (errors) throw new Error(JSON.stringify(errors))
      return Object.values(data ?? {})
    },
    /** Declares again what an intake did not bring. */
    resubmit: (intake: string, materials: Attempt['materials'], role: Role): Promise<Answer> =>
      ask(resubmitText, { idempotencyKey: `walk-${++keys}`, channel: 'WINDOW', intake, materials }, role, null),
    /** Sends a mutation of an input of its own name. */
    send: (mutation: string, input: object, role: Role, payload: string): Promise<Answer> =>
      ask(
        `mutation ($input: ${inputTypes[mutation] ?? 'CaseStepInput'}!) { ${mutation}(input: $input) { ${payload} ... on Refusal { code } } }`,
        input,
        role,
        null,
      ),
    take: (number: string, attempt: Attempt): Promise<Answer> =>
      ask(stepText(table[attempt.action]), inputOf(number, attempt), attempt.role as Role, attempt.organ),
  }
}

const own: { readonly [Name in Action]?: (attempt: Attempt) => object } = {
  CORRECT: ({ materials }) => ({ materials }),
  CONVERT: ({ materials }) => ({ materials }),
  GREEN_CHANNEL: ({ workingDays }) => ({ workingDays }),
  GIVE_OPINION: ({ says, reason, reviewed }) => ({
    opinion: says,
    comment: reason,
    reviewed: { ALL: null, UNKNOWN: ['没有提交的材料'], NONE: [] }[reviewed],
  }),
  TRANSFER: ({ toOrgan }) => ({ organ: toOrgan }),
  PAUSE: () => ({ kind: 'EXPERT_REVIEW' }),
  EXTEND: ({ workingDays }) => ({ workingDays }),
  APPROVE: ({ certificate }) => ({
    granted: true,
    ...(certificate === 'NUMBER' && { result: { type: 'LAND_USE_PRE_REVIEW', number: '镇预审〔2026〕900号' } }),
    ...(certificate === 'WITHOUT' && { withoutCertificate: true }),
  }),
  REFUSE: () => ({ granted: false }),
  MEET_CONDITION: ({ condition }) => ({ condition, evidence: '合同编号 3302112026A21001' }),
}

function inputOf(number: string, attempt: Attempt): object {
  const { action, version: expectedVersion, reason, at } = attempt
  const common = { number, expectedVersion, ...own[action]?.(attempt) }
  if (action === 'CONVERT' || action === 'MEET_CONDITION') return common
  return action === 'GIVE_OPINION' ? { ...common, at } : { ...common, reason, at }
}
