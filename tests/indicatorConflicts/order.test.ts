import { afterAll, beforeAll, expect, it } from 'vitest'
import type { EventMessage } from '#schema/events/event.ts'
import { indicators } from '../../subgraphs/approvals/consumers/indicators.ts'
import { startHub, type TestHub } from '../kit/startHub.ts'

let hub: TestHub
let project: string
beforeAll(async () => {
  hub = await startHub()
  project = (await hub.data('{ projects(first: 1) { nodes { code } } }')).projects.nodes[0].code
})
afterAll(() => hub.close())

/** What a department published on a day. */
const published = (subgraph: string, basis: string | null, value: string, occurredAt: string): EventMessage => ({
  id: `${subgraph}/1/${value}`,
  subgraph,
  sequence: 1,
  entity: 'building_indicator',
  type: 'BuildingIndicator',
  key: `${subgraph} ${value}`,
  ofBatch: true,
  kind: 'PUBLISHED',
  version: 1,
  label: null,
  row: { projectCode: project, indicator: 'ATRIUM_AREA', basis, value, unit: 'm²', withdrawnOn: null },
  payload: null,
  batchId: '00000000-0000-8000-8000-000000000000',
  source: 'test',
  actor: null,
  occurredAt,
})

it('a conflict is raised on the day on which both values were there, whichever event arrives first', async () => {
  const events = [
    published('construction', 'DESIGNED', '103.00', '2026-11-21T02:00:00Z'),
    published('planning', null, '100.00', '2026-11-20T02:00:00Z'),
  ]
  for (const event of events) {
    await hub.database.transaction((transaction) =>
      indicators.handle([event], transaction, new Date('2026-11-22T02:00:00Z')),
    )
  }
  const query = `query ($project: ProjectCode!) {
    indicatorConflicts(filter: { project: { eq: $project }, indicator: { eq: "ATRIUM_AREA" } }) { nodes { raisedOn } }
  }`
  expect(await hub.data(query, { project })).toEqual({ indicatorConflicts: { nodes: [{ raisedOn: '2026-11-21' }] } })
})
