import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Relay } from '#schema/events/relay.ts'
import { actingAs } from '../kit/openSubgraph.ts'
import { startHubRelay } from '../kit/startHubRelay.ts'
import { startHub, type TestHub } from '../kit/startHub.ts'

/** What the office publishes through the gateway reaches the next case and every open deadline, with no deployment. */
let hub: TestHub
let relay: Relay
beforeAll(async () => {
  hub = await startHub()
  relay = await startHubRelay(hub)
})
afterAll(async () => {
  await relay.close()
  await hub.close()
})

const office = () => actingAs('COORDINATOR')
const until = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 20_000, interval: 50 })

const template = /* GraphQL */ `
  {
    processTemplate(code: "STANDARD") {
      version
      name
      steps {
        code
        name
        workingDays
        milestone
        awaitsConstruction
        stage {
          code
        }
        organ {
          code
        }
        links {
          kind
          after {
            code
          }
        }
      }
    }
  }
`

interface Step {
  readonly code: string
  readonly workingDays: number
  readonly stage: { readonly code: string }
  readonly organ: { readonly code: string }
  readonly links: readonly { readonly kind: string; readonly after: { readonly code: string } }[]
}

/** Publishes the standard process with two days less for the design scheme, as the office does: draft, review, publish. */
async function publishFasterProcess(): Promise<void> {
  const { processTemplate } = await hub.data(template)
  const input = {
    code: 'STANDARD',
    name: processTemplate.name,
    landSources: ['ALLOCATION'],
    validFrom: '2026-11-22',
    changeBasis: '区设计方案审查提速办法',
    steps: (processTemplate.steps as Step[]).map(({ stage, organ, links, ...step }) => ({
      ...step,
      workingDays: step.code === 'DESIGN_SCHEME' ? 3 : step.workingDays,
      stage: stage.code,
      organ: organ.code,
      links: links.map(({ kind, after }) => ({ kind, after: after.code })),
    })),
  }
  await hub.data(
    `mutation ($input: DraftProcessTemplateInput!) { draftProcessTemplate(input: $input) { ... on ProcessTemplate { version } } }`,
    { input },
    await office(),
  )
  for (const [name, expectedRecordVersion] of [
    ['review', 1],
    ['publish', 2],
  ] as const) {
    const type = name === 'review' ? 'ReviewVersionInput' : 'PublishVersionInput'
    const answer = await hub.data(
      `mutation ($input: ${type}!) { of: ${name}ProcessTemplate(input: $input) { __typename } }`,
      { input: { code: 'STANDARD', version: 2, expectedRecordVersion } },
      await office(),
    )
    expect(answer).toEqual({ of: { __typename: 'ProcessTemplate' } })
  }
}

const roadmap =
  'query ($code: ProjectCode!) { roadmap(project: $code) { processVersion serialWorkingDays jointWorkingDays } }'

describe('a process that is published', () => {
  it('is taken by the next roadmap and changes no open one', async () => {
    const open = { code: hub.world.projects[0]?.code }
    const before = await hub.data(roadmap, open)
    expect(before).toEqual({ roadmap: { processVersion: 1, serialWorkingDays: 72, jointWorkingDays: 32 } })
    await publishFasterProcess()
    const [fresh] = await hub.database.query<{ code: string }>(
      undefined,
      `UPDATE approvals.project SET land_source = 'ALLOCATION' WHERE code = (
         SELECT code FROM approvals.project p WHERE stage <> 'FINISHED'
           AND NOT EXISTS (SELECT FROM approvals.roadmap WHERE project_code = p.code) LIMIT 1) RETURNING code`,
    )
    const eligible = `query ($code: ProjectCode!) { project(code: $code) { eligibleProcesses { processCode processVersion eligible } } }`
    await until(async () =>
      expect(await hub.data(eligible, { code: fresh?.code })).toMatchObject({
        project: {
          eligibleProcesses: expect.arrayContaining([
            { processCode: 'STANDARD', processVersion: 2, eligible: true },
          ]) as unknown,
        },
      }),
    )
    await hub.data(
      'mutation ($code: ProjectCode!) { drawRoadmap(input: { project: $code }) { ... on RoadmapDrawn { roadmap { drawnOn } } } }',
      { code: fresh?.code },
      await actingAs('AGENT'),
    )
    // Two days less one after another; jointly none, for the land allocation beside it takes five days as before.
    expect(await hub.data(roadmap, { code: fresh?.code })).toEqual({
      roadmap: { processVersion: 2, serialWorkingDays: 70, jointWorkingDays: 32 },
    })
    expect(await hub.data(roadmap, open)).toEqual(before)
  })
})

describe('a calendar that is published', () => {
  it('moves the open deadlines and lists them', async () => {
    const [one] = await hub.database.query<{ number: string; dueOn: string }>(
      undefined,
      `SELECT number, due_on::text AS due_on FROM approvals.approval_case
       WHERE status = 'ACCEPTED' AND decided_at IS NULL AND due_on >= '2026-11-24' ORDER BY due_on, number LIMIT 1`,
    )
    const input = {
      days: [{ day: '2026-11-23', working: false, reason: '系统割接停办' }],
      basis: '区审管办通告',
      expectedNumber: 0,
    }
    await hub.data(
      'mutation ($input: PublishCalendarInput!) { publishCalendar(input: $input) { __typename } }',
      { input },
      await office(),
    )
    await until(async () =>
      expect(
        await hub.data(
          'query ($number: String!) { approvalCase(number: $number) { deadlineChanges { formerDueOn calendarNumber } } }',
          { number: one?.number },
        ),
      ).toEqual({ approvalCase: { deadlineChanges: [{ formerDueOn: one?.dueOn, calendarNumber: 1 }] } }),
    )
  })
})
