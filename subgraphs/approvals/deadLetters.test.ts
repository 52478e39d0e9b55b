import { afterAll, beforeAll, expect, it } from 'vitest'
import { approvalsSlice } from '../../demo/slices/approvals.ts'
import { actingAs, type OpenSubgraph, openSubgraph } from '../../tests/kit/openSubgraph.ts'
import { manifest } from './index.ts'

let approvals: OpenSubgraph
beforeAll(async () => {
  approvals = await openSubgraph(manifest, approvalsSlice)
  await approvals.database.query(
    undefined,
    `INSERT INTO approvals.dead_letter (consumer, event_id, subgraph, entity, key, event, code, reason, attempts, failed_at)
     VALUES ('department-cases', 'land/3/330211202611029900001', 'land', 'department_case', '330211202611029900001', '{}',
       'CASE_OF_ANOTHER_WRITER', 'case 330211202611029900001 is kept by approval-centre, which alone may change it', 1, '2026-11-22T02:00:00Z')`,
  )
})
afterAll(() => approvals.close())

const query = /* GraphQL */ `
  {
    ledgerDeadLetters {
      number
      consumer
      eventId
      code
      attempts
      failedAt
    }
  }
`

it('shows administrators the events that the ledger could not handle', async () => {
  expect(await approvals.execute(query, {}, await actingAs('ADMINISTRATOR'))).toEqual({
    data: {
      ledgerDeadLetters: [
        {
          number: 1,
          consumer: 'department-cases',
          eventId: 'land/3/330211202611029900001',
          code: 'CASE_OF_ANOTHER_WRITER',
          attempts: 1,
          failedAt: '2026-11-22T10:00:00+08:00',
        },
      ],
    },
  })
})

it('shows them to nobody else', async () => {
  const others = [{}, await actingAs('COORDINATOR')]
  const answers = await Promise.all(others.map((headers) => approvals.execute(query, {}, headers)))
  expect(answers.map(({ errors }) => errors?.[0]?.extensions?.['code'])).toEqual(['UNAUTHENTICATED', 'FORBIDDEN'])
})
