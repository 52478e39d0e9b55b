import { afterAll, beforeAll, expect, it } from 'vitest'
import { startHub, type TestHub } from '../kit/startHub.ts'

/** Row 12 of the domain (审批服务标准化): an old case keeps its item version after a new one is published. */
let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
})
afterAll(() => hub.close())

const caseQuery = /* GraphQL */ `
  query ($number: String!, $code: ServiceItemCode!) {
    approvalCase(number: $number) {
      serviceItem {
        id
        version
        promisedWorkingDays
        status
        materials {
          name
        }
      }
    }
    serviceItem(code: $code) {
      id
      version
      promisedWorkingDays
      status
      versions {
        version
      }
    }
  }
`

/** What a department does to publish a version: the old one ends on the eve, the new one begins. */
async function publishNextVersion(code: string): Promise<void> {
  await hub.database.query(
    undefined,
    `INSERT INTO services.service_item SELECT (r).* FROM (
       SELECT jsonb_populate_record(i, jsonb_build_object(
         'code_version', code || '@' || item_version + 1, 'item_version', item_version + 1,
         'promised_working_days', promised_working_days - 1, 'valid_from', '2026-11-21', 'valid_until', null)) AS r
       FROM services.service_item i WHERE code = $1 ORDER BY item_version DESC LIMIT 1) next`,
    [code],
  )
  await hub.database.query(
    undefined,
    `UPDATE services.service_item SET valid_until = '2026-11-20' WHERE code = $1 AND valid_until IS NULL AND valid_from < '2026-11-21'`,
    [code],
  )
}

it('a case shows its version, the catalogue the one in force', async () => {
  const { item, number } = [...hub.world.cases(2_000)].find(
    ({ item: of, status }) => of.promisedWorkingDays > 2 && status === 'APPROVED' && of.materials.length > 0,
  ) as { item: { code: string; promisedWorkingDays: number }; number: string }
  const variables = { number, code: item.code }
  const before = await hub.data(caseQuery, variables)
  expect(before.approvalCase.serviceItem).toMatchObject({ version: 1, promisedWorkingDays: item.promisedWorkingDays })
  const latest = before.serviceItem.version
  await publishNextVersion(item.code)
  const after = await hub.data(caseQuery, variables)
  expect(after.approvalCase.serviceItem).toEqual({ ...before.approvalCase.serviceItem, status: 'ENDED' })
  expect(after.serviceItem).toMatchObject({
    version: latest + 1,
    promisedWorkingDays: before.serviceItem.promisedWorkingDays - 1,
    status: 'IN_FORCE',
  })
  expect(after.serviceItem.id).not.toBe(after.approvalCase.serviceItem.id)
  expect(after.serviceItem.versions).toHaveLength(latest + 1)
})

it('every case of the ledger shows the version that it was recorded with', async () => {
  const recorded = await hub.database.query<{ number: string; version: number }>(
    undefined,
    'SELECT number, service_item_version AS version FROM approvals.approval_case ORDER BY number DESC LIMIT 100',
  )
  const { approvalCases } = await hub.data('{ approvalCases(first: 100) { nodes { number serviceItem { version } } } }')
  const shown = approvalCases.nodes.map((one: { number: string; serviceItem: { version: number } }) => ({
    number: one.number,
    version: one.serviceItem.version,
  }))
  expect(shown).toEqual(recorded)
})
